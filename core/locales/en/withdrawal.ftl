### Withdrawal of consent. Not legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl;
### Switzerland: ch.ftl.

## Withdrawal of consent

# $provision (text): such as Article 7(3) GDPR
# $name (text): name of the data subject, such as Anna Sample
consent-withdrawal-subject =
    { $voice ->
        [self] Withdrawal of consent under { $provision }: AI training
       *[other] Withdrawal of consent under { $provision } for { $name }: AI training
    }
# First sentence. WDC-1, WDC-2
# $law (text): the act in full, such as Article 7(3) of Regulation (EU) 2016/679
consent-withdrawal-declaration =
    { $voice ->
        [self] I withdraw for the future, under { $law }, every consent to developing, training and improving AI models, including generative ones, with my personal data.
       *[other] Under { $law }, every consent to developing, training and improving AI models, including generative ones, with their personal data is withdrawn for the future.
    }
# Items of a numbered list. WDC-3
consent-withdrawal-stop = Stop this processing.
# $provision (text): such as Article 17(1)(b)
consent-withdrawal-erase = Erase the data that you hold for it, unless there is another legal basis ({ $provision }).
# $provision (text): such as Article 13(1)(c)
consent-withdrawal-basis = If you rely on another legal basis, name it ({ $provision }).
# WDC-5
# $provision (text): such as Article 12(3)
consent-withdrawal-confirm = Confirm in writing, within one month of receipt, from which day you do this ({ $provision }).
# WDC-4
# $provision (text): such as Article 21(1)
# $remedy (text): legitimate interests, such as Article 6(1)(f)
consent-withdrawal-objection =
    { $voice ->
        [self] As a precaution, in so far as you rely on legitimate interests ({ $remedy }), I also object under { $provision }.
       *[other] As a precaution, in so far as you rely on legitimate interests ({ $remedy }), an objection is also made under { $provision }.
    }
# Introduces the reasons, if there are any.
consent-withdrawal-grounds = The grounds for it:
