### Access to data used for AI training, Art. 15 GDPR. A letter of its own, not mixed with an objection. Not legal advice,
### not yet reviewed by a lawyer. Frame, accounts and identity: letter.ftl.


## Access

access-subject =
    { $regime ->
        [ch]
            { $voice ->
                [self] Request for access under { -fadp-25-named }: my data and AI training
               *[other] Request for access under { -fadp-25-named }: a data subject’s data and AI training
            }
        [uk]
            { $voice ->
                [self] Request for access under { -uk-gdpr-15-named }: my data and AI training
               *[other] Request for access under { -uk-gdpr-15-named }: a data subject’s data and AI training
            }
       *[gdpr]
            { $voice ->
                [self] Request for access under { -gdpr-15-named }: my data and AI training
               *[other] Request for access under { -gdpr-15-named }: a data subject’s data and AI training
            }
    }
# ACC-1
access-opening =
    { $regime ->
        [ch]
            { $voice ->
                [self] I request access under Article 25 of the Swiss { -fadp-name } (“{ -fadp }”). Please tell me whether personal data concerning me are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
               *[other] On behalf of the data subject, I request access under Article 25 of the Swiss { -fadp-name } (“{ -fadp }”). Please tell me whether personal data concerning them are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
            }
        [uk]
            { $voice ->
                [self] I request access under Article 15 of { -uk-gdpr-numbered }. Please tell me whether personal data concerning me are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
               *[other] On behalf of the data subject, I request access under Article 15 of { -uk-gdpr-numbered }. Please tell me whether personal data concerning them are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
            }
       *[gdpr]
            { $voice ->
                [self] I request access under Article 15 of { -gdpr-numbered }. Please tell me whether personal data concerning me are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
               *[other] On behalf of the data subject, I request access under Article 15 of { -gdpr-numbered }. Please tell me whether personal data concerning them are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
            }
    }
# Introduces the list of accounts.
# $accounts (keyword): none, one, many
access-accounts-intro =
    { $accounts ->
        [one]
            { $voice ->
                [self] The request covers all data relating to me, in particular those of this account:
               *[other] The request covers all data relating to the data subject, in particular those of this account:
            }
       *[many]
            { $voice ->
                [self] The request covers all data relating to me, in particular those of these accounts:
               *[other] The request covers all data relating to the data subject, in particular those of these accounts:
            }
    }
# If there is no account.
access-non-user =
    { $voice ->
        [self] I have no account with you; the request concerns data about me that others have published or that you obtain from other sources.
       *[other] The data subject has no account with you; the request concerns data about them that others have published or that you obtain from other sources.
    }
# Introduces the list of questions.
access-questions-intro =
    { $regime ->
        [ch] If such data are, or have been, used, please give me the following information:
       *[gdpr] If such data are, or have been, used, please give me the following information ({ cite-gdpr-15-1 }):
    }
# Item. ACC-2
access-question-data = which data, from which accounts and from which period, and for which models or systems
# Item. ACC-9
access-question-purposes =
    { $regime ->
        [ch] for which purposes, and on which justification you rely ({ cite-ch-fadp-31 })
       *[gdpr] for which purposes and on which legal basis, with the substance of the balancing exercise where you rely on legitimate interests ({ cite-gdpr-6-1-f })
    }
# Item. ACC-3
access-question-sources =
    { $regime ->
        [ch]
            { $voice ->
                [self] from which sources the data come: from me, from other users, from partners or from collection on the open web
               *[other] from which sources the data come: from the data subject, from other users, from partners or from collection on the open web
            }
       *[gdpr]
            { $voice ->
                [self] from which sources the data come: from me, from other users, from partners or from collection on the open web ({ cite-gdpr-15-1-g })
               *[other] from which sources the data come: from the data subject, from other users, from partners or from collection on the open web ({ cite-gdpr-15-1-g })
            }
    }
# Item. ACC-4
access-question-recipients = to which recipients, by name, you have disclosed or will disclose these data or models trained on them
# Item. ACC-5
access-question-storage = how long you will store them, including in training datasets, or by which criteria you decide that
# Item. ACC-6
access-question-transfers =
    { $regime ->
        [ch] whether they are disclosed abroad, to which countries, and with which safeguards
       *[gdpr] whether they are transferred to third countries, and with which safeguards ({ cite-gdpr-15-2 })
    }
# Item. ACC-7
access-question-automated =
    { $voice ->
        [self] whether automated decisions about me, including profiling, are based on them, and by what logic
       *[other] whether automated decisions about the data subject, including profiling, are based on them, and by what logic
    }
# ACC-8
access-copy =
    { $regime ->
        [ch] Please also provide these data themselves, in a commonly used electronic form where you reply electronically. The interests of others can be protected by redaction; they are no reason to withhold everything.
       *[gdpr] Please also provide a copy of these data ({ cite-gdpr-15-3 }), in a commonly used electronic form where you reply electronically. The rights and freedoms of others can be protected by redaction; they are no reason to withhold everything.
    }
# ACC-10
access-answer =
    { $regime ->
        [ch] I expect your reply, free of charge, within 30 days of receipt of this letter ({ cite-ch-fadp-25-7 }).
       *[gdpr] I expect your reply, free of charge ({ cite-gdpr-12-5 }), without undue delay and at the latest within one month of receipt of this letter ({ cite-gdpr-12-3 }).
    }
