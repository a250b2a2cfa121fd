### Withdrawal of consent, Art. 7(3) GDPR. It gives no reasons, because none are needed. Not legal advice, not yet reviewed
### by a lawyer. Frame and accounts: letter.ftl.


## Withdrawal of consent

consent-withdrawal-subject =
    { $regime ->
        [ch]
            { $voice ->
                [self] Withdrawal of consent to AI training and prohibition: { -fadp-30-2-b-named }
               *[other] Withdrawal, on behalf of a data subject, of consent to AI training, and prohibition: { -fadp-30-2-b-named }
            }
        [uk]
            { $voice ->
                [self] Withdrawal of consent to AI training: { -uk-gdpr-7-3-named }
               *[other] Withdrawal, on behalf of a data subject, of consent to AI training: { -uk-gdpr-7-3-named }
            }
       *[gdpr]
            { $voice ->
                [self] Withdrawal of consent to AI training: { -gdpr-7-3-named }
               *[other] Withdrawal, on behalf of a data subject, of consent to AI training: { -gdpr-7-3-named }
            }
    }
# WDC-1
consent-withdrawal-declaration =
    { $regime ->
        [ch]
            { $voice ->
                [self] I withdraw every consent that I may have given, at any time and by any setting or declaration, to the processing of my personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models. I expressly prohibit that processing ({ -fadp-30-2-b-defined }).
               *[other] On behalf of the data subject, I withdraw every consent that may have been given, at any time and by any setting or declaration, to the processing of their personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models. I expressly prohibit that processing ({ -fadp-30-2-b-defined }).
            }
        [uk]
            { $voice ->
                [self] I withdraw, under Article 7(3) of { -uk-gdpr-numbered }, every consent that I may have given, at any time and by any setting or declaration, to the processing of my personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
               *[other] On behalf of the data subject, I withdraw, under Article 7(3) of { -uk-gdpr-numbered }, every consent that may have been given, at any time and by any setting or declaration, to the processing of their personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
            }
       *[gdpr]
            { $voice ->
                [self] I withdraw, under Article 7(3) of { -gdpr-numbered }, every consent that I may have given, at any time and by any setting or declaration, to the processing of my personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
               *[other] On behalf of the data subject, I withdraw, under Article 7(3) of { -gdpr-numbered }, every consent that may have been given, at any time and by any setting or declaration, to the processing of their personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
            }
    }
# Introduces the list of accounts.
# $accounts (keyword): none, one, many
consent-withdrawal-accounts-intro =
    { $accounts ->
        [one] The withdrawal applies, in particular, to this account:
       *[many] The withdrawal applies, in particular, to these accounts:
    }
# WDC-2
consent-withdrawal-effect = The withdrawal takes effect for the future, from receipt of this letter. From then on, you may carry out no further processing based on that consent.
# WDC-3
consent-withdrawal-erasure =
    { $regime ->
        [ch] In so far as you show no other justification ({ cite-ch-fadp-31 }), I require you to delete the data that you hold for these purposes, including in training datasets and copies of them ({ cite-ch-fadp-32 }).
       *[gdpr] In so far as there is no other legal basis for the processing, I require you to erase without undue delay the data that you hold for these purposes, including in training datasets and copies of them ({ cite-gdpr-17-1-b }).
    }
# WDC-4
consent-withdrawal-alternative =
    { $regime ->
        [ch] Should you claim another justification, please name it ({ cite-ch-fadp-31 }). The express prohibition applies to that processing as well.
       *[gdpr]
            { $voice ->
                [self] Should you claim another legal basis, please name it. In so far as it is your legitimate interests ({ cite-gdpr-6-1-f }), I object to the processing in the alternative ({ cite-gdpr-21-1 }) and will state my grounds on request.
               *[other] Should you claim another legal basis, please name it. In so far as it is your legitimate interests ({ cite-gdpr-6-1-f }), I object to the processing in the alternative on behalf of the data subject ({ cite-gdpr-21-1 }) and will state the grounds on request.
            }
    }
consent-withdrawal-accounts-stay = Accounts and their content are to remain; this letter does not ask you to delete either.
# WDC-5
consent-withdrawal-confirmation =
    { $regime ->
        [ch] Please confirm in writing that you have given effect to the withdrawal, and from which date. I look forward to your reply within 30 days of receipt of this letter, a period that I consider reasonable.
       *[gdpr] Please confirm in writing that you have given effect to the withdrawal, and from which date. I expect your reply without undue delay and at the latest within one month of receipt of this letter ({ cite-gdpr-12-3 }).
    }
