### Replies to a refusal and to a notice of extension. Not legal advice, not yet reviewed by a lawyer.
### Frame: letter.ftl; list of accounts and enclosures: reminder.ftl.


## Reply to a refusal: opening, the one paragraph that answers the kind of refusal, the grounds again if the refusal
## misses them, then the rest

refusal-reply-subject =
    { $regime ->
        [ch]
            { $voice ->
                [self] Your answer to my prohibition of AI training, { -fadp-30-2-b-named }
               *[other] Your answer to the prohibition, on behalf of a data subject, of AI training, { -fadp-30-2-b-named }
            }
        [uk]
            { $voice ->
                [self] Your answer to my objection to AI training, { -uk-gdpr-21-1-named }
               *[other] Your answer to the objection, on behalf of a data subject, to AI training, { -uk-gdpr-21-1-named }
            }
       *[gdpr]
            { $voice ->
                [self] Your answer to my objection to AI training, { -gdpr-21-1-named }
               *[other] Your answer to the objection, on behalf of a data subject, to AI training, { -gdpr-21-1-named }
            }
    }
# Date and content of the refusal, in neutral words. REP-1
# $date (text): finished date of the refusal, such as 15 December 2026
# $kind (keyword): no-reasons, reasons-not-weighed, identity, no-data, no-training, too-late, use-the-form, not-applicable, unknown
refusal-reply-opening =
    { $regime ->
        [ch]
            { $voice ->
                [self] I refer to my prohibition of AI training on my personal data under { -fadp-30-2-b-defined } and to your answer dated { $date }.
               *[other] I refer to the prohibition of AI training on the data subject’s personal data under { -fadp-30-2-b-defined } and to your answer dated { $date }.
            }
        [uk]
            { $voice ->
                [self] I refer to my objection to AI training on my personal data, made under { -uk-gdpr-21-1-numbered }, and to your answer dated { $date }.
               *[other] I refer to the objection to AI training on the data subject’s personal data, made under { -uk-gdpr-21-1-numbered }, and to your answer dated { $date }.
            }
       *[gdpr]
            { $voice ->
                [self] I refer to my objection to AI training on my personal data, made under { -gdpr-21-1-numbered }, and to your answer dated { $date }.
               *[other] I refer to the objection to AI training on the data subject’s personal data, made under { -gdpr-21-1-numbered }, and to your answer dated { $date }.
            }
    } { $kind ->
        [reasons-not-weighed]
            { $voice ->
                [self] In it you decline to comply and name interests of your own, without dealing with the grounds that I put forward.
               *[other] In it you decline to comply and name interests of your own, without dealing with the grounds put forward on behalf of the data subject.
            }
        [identity]
            { $voice ->
                [self] In it you make compliance depend on proof of my identity.
               *[other] In it you make compliance depend on proof of the data subject’s identity.
            }
        [no-data]
            { $voice ->
                [self] In it you state that you process no data concerning me.
               *[other] In it you state that you process no data concerning the data subject.
            }
        [too-late] In it you state that the period in which you accept such declarations has ended.
        [use-the-form] In it you state that you accept such declarations through your own form only.
        [not-applicable] In it you state that the right relied on does not apply to this processing.
        [no-reasons] In it you decline to comply because, in your view, no sufficient grounds were given.
       *[unknown] In it you decline to comply.
    }
# REP-3 (no-reasons)
refusal-reply-no-reasons =
    { $regime ->
        [ch] An express prohibition under Swiss law needs no reasons. It is processing contrary to it that needs a justification ({ cite-ch-fadp-31 }), and it is for you to show one.
       *[gdpr]
            { $voice ->
                [self] { cite-gdpr-21-1 } asks for grounds relating to my particular situation; it requires neither proof of them nor that they be unusual. Grounds stated briefly are enough to bring your own duty of justification into play. If anything seemed unclear or incomplete to you, you could have asked me: you must facilitate the exercise of the right ({ cite-gdpr-12-2 }).
               *[other] { cite-gdpr-21-1 } asks for grounds relating to the data subject’s particular situation; it requires neither proof of them nor that they be unusual. Grounds stated briefly are enough to bring your own duty of justification into play. If anything seemed unclear or incomplete to you, you could have asked me: you must facilitate the exercise of the right ({ cite-gdpr-12-2 }).
            }
    }
# REP-3 (reasons-not-weighed)
refusal-reply-reasons-not-weighed =
    { $regime ->
        [ch]
            { $voice ->
                [self] A justification is not shown by naming an interest of your own. It must be weighed against the interests that I stated and prevail over them ({ cite-ch-fadp-31 }). Your answer does not say which of them you considered or what weight you gave them. Please deal with each of them.
               *[other] A justification is not shown by naming an interest of your own. It must be weighed against the interests of the data subject that were stated and prevail over them ({ cite-ch-fadp-31 }). Your answer does not say which of them you considered or what weight you gave them. Please deal with each of them.
            }
       *[gdpr]
            { $voice ->
                [self] An objection is not answered by naming an interest of your own. You must weigh your grounds against those that I stated and show why yours override them ({ cite-gdpr-21-1-second }). Your answer does not say which of my grounds you considered or what weight you gave them. Please deal with each of them.
               *[other] An objection is not answered by naming an interest of your own. You must weigh your grounds against those stated for the data subject and show why yours override them ({ cite-gdpr-21-1-second }). Your answer does not say which of those grounds you considered or what weight you gave them. Please deal with each of them.
            }
    }
# REP-3 (identity)
refusal-reply-identity =
    { $regime ->
        [ch] The details in the letter identify the data. If you have a specific reason to doubt the identity of the sender, please state it and name the least intrusive detail that removes it. A copy of an identity document goes beyond what is necessary here.
       *[gdpr]
            { $voice ->
                [self] Additional information may be requested only where there are reasonable doubts concerning identity, and only as far as necessary to confirm it ({ cite-gdpr-12-6 }). Please say what your doubts are based on. The details in my letter identify the data; if a particular detail is missing, please name the least intrusive one that will do and say why you need it. A copy of an identity document goes beyond what is necessary here ({ cite-gdpr-5-1-c }).
               *[other] Additional information may be requested only where there are reasonable doubts concerning identity, and only as far as necessary to confirm it ({ cite-gdpr-12-6 }). Please say what your doubts are based on. The details in the letter identify the data; if a particular detail is missing, please name the least intrusive one that will do and say why you need it. A copy of an identity document goes beyond what is necessary here ({ cite-gdpr-5-1-c }).
            }
    }
# REP-3 (no-data)
refusal-reply-no-data =
    { $regime ->
        [ch]
            { $voice ->
                [self] If that is so, nothing prevents you from confirming in writing that no data concerning me are used for these purposes now and that none will be used in future. Please also say where you looked: the accounts and material named in my letter, training datasets, and data from third parties or public sources.
               *[other] If that is so, nothing prevents you from confirming in writing that no data concerning the data subject are used for these purposes now and that none will be used in future. Please also say where you looked: the accounts and material named in the letter, training datasets, and data from third parties or public sources.
            }
       *[gdpr]
            { $voice ->
                [self] If that is so, nothing prevents you from confirming in writing that no data concerning me are used for these purposes now and that none will be used in future. Please also say where you looked: the accounts and material named in my letter, training datasets, and data from third parties or public sources. If your statement means that you cannot identify me in your data, { cite-gdpr-12-2 } requires you to demonstrate that.
               *[other] If that is so, nothing prevents you from confirming in writing that no data concerning the data subject are used for these purposes now and that none will be used in future. Please also say where you looked: the accounts and material named in the letter, training datasets, and data from third parties or public sources. If your statement means that you cannot identify the data subject in your data, { cite-gdpr-12-2 } requires you to demonstrate that.
            }
    }
# Answer to “we hold no data” about accounts that are deleted. REP-3
refusal-reply-no-data-deleted = This concerns a deleted account. The declaration also covers copies and training data sets made before the deletion, and data that others have shared. Please say where you searched for them and whether such copies still exist.
# Answer to “we do not train on them”. REP-3
refusal-reply-no-training = According to your answer, the data are not used to train AI models. That answer settles the matter only if it is complete.
# $due (text): the day up to which the sender waits
refusal-reply-no-training-confirm = Please confirm by { $due } that this also holds for the past, that it will remain so, and that it covers all sources, including content shared by others.
# The answer to a refusal that points to an earlier date. REP-3 (too-late)
refusal-reply-too-late =
    { $regime ->
        [ch] An express prohibition is not subject to any period. A date that you chose for your own planning cannot limit it. It applies to all processing from its receipt, including further training, new versions of a model and the keeping of datasets for those purposes, whatever has been done before.
       *[gdpr] The right to object may be exercised at any time ({ cite-gdpr-21-1 }). A date that you chose for your own planning cannot limit it. The objection applies to all processing from its receipt, including further training, new versions of a model and the keeping of datasets for those purposes, whatever has been done before.
    }
# REP-3 (use-the-form)
refusal-reply-use-the-form =
    { $regime ->
        [ch] The law prescribes no form for an express prohibition. The letter has reached you, says what is prohibited and names the data concerned. Please deal with it on that footing.
       *[gdpr]
            { $voice ->
                [self] The law prescribes no form for an objection. You must facilitate the exercise of the right ({ cite-gdpr-12-2 }); a form of your own may be one way of doing so, but not the only one. My letter has reached you, says what I object to, and names the data concerned. Please deal with it on that footing.
               *[other] The law prescribes no form for an objection. You must facilitate the exercise of the right ({ cite-gdpr-12-2 }); a form of your own may be one way of doing so, but not the only one. The letter has reached you, says what is objected to, and names the data concerned. Please deal with it on that footing.
            }
    }
# REP-3 (not-applicable)
refusal-reply-not-applicable =
    { $regime ->
        [ch] { cite-ch-fadp-30-2-b } applies to any processing of personal data by private persons, AI training included. If you hold that Swiss law does not govern the processing, please say which law does and why. If you rely on a justification ({ cite-ch-fadp-31 }), please name it and set it out; in so far as it is consent, that consent has been withdrawn.
       *[gdpr]
            { $voice ->
                [self] { cite-gdpr-21-1 } applies to all processing based on { cite-gdpr-6-1-f }. If you rely on that provision for the training of AI, the right to object follows from it. If you rely on another basis, please name it and say when you informed me of it; in so far as it is consent, that consent has been withdrawn ({ cite-gdpr-7-3 }).
               *[other] { cite-gdpr-21-1 } applies to all processing based on { cite-gdpr-6-1-f }. If you rely on that provision for the training of AI, the right to object follows from it. If you rely on another basis, please name it and say when you informed the data subject of it; in so far as it is consent, that consent has been withdrawn ({ cite-gdpr-7-3 }).
            }
    }
# Introduces the grounds, only in a reply to no-reasons and only if the request holds some.
refusal-reply-grounds =
    { $regime ->
        [ch] The reasons are nevertheless as follows:
       *[gdpr]
            { $voice ->
                [self] To leave no doubt, these are the grounds relating to my particular situation:
               *[other] To leave no doubt, these are the grounds relating to the data subject’s particular situation:
            }
    }
# REP-4
refusal-reply-burden =
    { $regime ->
        [ch] It remains for you to show a justification that prevails over the declared will of the person concerned ({ cite-ch-fadp-31 }).
       *[gdpr]
            { $voice ->
                [self] It remains for you to demonstrate compelling legitimate grounds which override my interests, rights and freedoms ({ cite-gdpr-21-1-second }). A legitimate interest as such does not meet that test.
               *[other] It remains for you to demonstrate compelling legitimate grounds which override the data subject’s interests, rights and freedoms ({ cite-gdpr-21-1-second }). A legitimate interest as such does not meet that test.
            }
    }
# Only in a reply to no-reasons, reasons-not-weighed and not-applicable. REP-5
refusal-reply-balancing =
    { $regime ->
        [ch] Please send me a summary of the balancing exercise on which you rely.
       *[gdpr] Please send me a summary of the balancing exercise on which you rely, including what you assumed about the reasonable expectations of the persons concerned ({ cite-gdpr-recital-47 }). You must be able to demonstrate compliance ({ cite-gdpr-5-2 }).
    }
# REP-6
# $due (text): finished date, the last day for the reply, such as 8 January 2027
refusal-reply-repeat =
    { $regime ->
        [ch]
            { $voice ->
                [self] I maintain my prohibition in full. Please confirm in writing that you are complying with it, and from which date; your reply should reach me no later than { $due }.
               *[other] The prohibition is maintained in full. Please confirm to me in writing that you are complying with it, and from which date; your reply should reach me no later than { $due }.
            }
       *[gdpr]
            { $voice ->
                [self] I maintain my objection in full. Please confirm in writing that you are giving effect to it, and from which date; your reply should reach me no later than { $due }.
               *[other] The objection is maintained in full. Please confirm to me in writing that you are giving effect to it, and from which date; your reply should reach me no later than { $due }.
            }
    }
# If restriction was asked for.
refusal-reply-restriction =
    { $regime ->
        [ch] Until this has been settled, you must not use the data for these purposes.
       *[gdpr]
            { $voice ->
                [self] Until it has been verified whether your legitimate grounds override mine, you must restrict this processing, as I have requested ({ cite-gdpr-18-1-d }).
               *[other] Until it has been verified whether your legitimate grounds override those of the data subject, you must restrict this processing, as requested ({ cite-gdpr-18-1-d }).
            }
    }
# REP-7
# $provision (text): what the law of the day gives for it, such as Article 77 GDPR
# $remedy (text): the same for the courts, such as Article 79 GDPR
refusal-reply-remedies =
    { $regime ->
        [ch]
            { $voice ->
                [self] Should you maintain your position, I may report the matter to the Federal Data Protection and Information Commissioner ({ cite-ch-fadp-49 }) and assert claims under { cite-ch-fadp-32 }.
               *[other] Should you maintain your position, the data subject may report the matter to the Federal Data Protection and Information Commissioner ({ cite-ch-fadp-49 }) and assert claims under { cite-ch-fadp-32 }.
            }
        [uk]
            { $voice ->
                [self] Should you maintain your position, I may make a complaint to you ({ cite-uk-dpa-164a }), complain to the Information Commission ({ $provision }) and seek a judicial remedy ({ $remedy }).
               *[other] Should you maintain your position, the data subject may make a complaint to you ({ cite-uk-dpa-164a }), complain to the Information Commission ({ $provision }) and seek a judicial remedy ({ $remedy }).
            }
       *[gdpr]
            { $voice ->
                [self] Should you maintain your position, I may lodge a complaint with a supervisory authority ({ $provision }) and seek a judicial remedy ({ $remedy }).
               *[other] Should you maintain your position, the data subject may lodge a complaint with a supervisory authority ({ $provision }) and seek a judicial remedy ({ $remedy }).
            }
    }

## Reply to a notice of extension (European Union, European Economic Area, United Kingdom)

extension-reply-subject =
    { $regime ->
        [uk]
            { $voice ->
                [self] Your notice of extension: my objection to AI training, { -uk-gdpr-21-1-named }
               *[other] Your notice of extension: objection, on behalf of a data subject, to AI training, { -uk-gdpr-21-1-named }
            }
       *[gdpr]
            { $voice ->
                [self] Your notice of extension: my objection to AI training, { -gdpr-21-1-named }
               *[other] Your notice of extension: objection, on behalf of a data subject, to AI training, { -gdpr-21-1-named }
            }
    }
# EXT-1
# $date (text): finished date of the notice, such as 20 December 2026
extension-reply-opening =
    { $regime ->
        [uk]
            { $voice ->
                [self] By your notice dated { $date } you seek to extend the period for replying to my objection to AI training on my personal data, made under { -uk-gdpr-21-1-numbered }.
               *[other] By your notice dated { $date } you seek to extend the period for replying to the objection to AI training on the data subject’s personal data, made under { -uk-gdpr-21-1-numbered }.
            }
       *[gdpr]
            { $voice ->
                [self] By your notice dated { $date } you seek to extend the period for replying to my objection to AI training on my personal data, made under { -gdpr-21-1-numbered }.
               *[other] By your notice dated { $date } you seek to extend the period for replying to the objection to AI training on the data subject’s personal data, made under { -gdpr-21-1-numbered }.
            }
    }
# If it came after the first month.
extension-reply-late = The notice was given after the first month had ended. An extension must be notified within that month, so I do not regard the period as extended ({ cite-gdpr-12-3 }).
# EXT-2
extension-reply-reasons =
    { $voice ->
        [self] An extension is allowed only where the complexity and number of the requests make it necessary, and the reasons must be given within the first month ({ cite-gdpr-12-3 }). I do not accept that these conditions are met. In so far as your notice does not state any reasons that relate to my objection, please supply them.
       *[other] An extension is allowed only where the complexity and number of the requests make it necessary, and the reasons must be given within the first month ({ cite-gdpr-12-3 }). I do not accept that these conditions are met. In so far as your notice does not state any reasons that relate to this objection, please supply them.
    }
extension-reply-effect = An extension concerns the reply only. The objection has been effective since receipt, and until you have demonstrated overriding grounds you may not process the data for these purposes ({ cite-gdpr-21-1-second }).
# If restriction was asked for. EXT-3
extension-reply-restriction =
    { $voice ->
        [self] The restriction of the processing, which I have requested, applies throughout ({ cite-gdpr-18-1-d }).
       *[other] The restriction of the processing, as requested, applies throughout ({ cite-gdpr-18-1-d }).
    }
# EXT-4
# $due (text): finished date, the last day of the extended period, such as 24 February 2027
# $flag (keyword): yes, no – whether the notice came inside the first month
extension-reply-latest =
    { $flag ->
        [no] Please reply now, without further delay. Even a validly extended period would end on { $due } at the latest.
       *[yes] I expect your reply without undue delay. Even a validly extended period ends on { $due } at the latest; no further extension is provided for.
    }
