### Later letters in English (Irish and British usage): reminder, reply to a refusal, reply to a notice of extension,
### complaint, complaint to the controller (United Kingdom), access, withdrawal of consent, reservation of copyright.
### Not legal advice, not yet reviewed by a lawyer. Frame, accounts and identity come from letter.ftl.
###
### Every message may select on $voice (keyword: self, representative, organisation) and $regime (keyword: gdpr, uk, ch).
### Blocks stand in the order of this file, after the salutation and the lines on who acts (letter-for-…); what is marked
### "if …" stands only then. Messages without a branch for ch are not used in a letter under Swiss law.

## Citations with the full name or number, for first mentions

-gdpr-77-named = Article 77 of the { -gdpr-name } ({ -gdpr })
-uk-gdpr-77-named = Article 77 of the { -uk-gdpr-name } ({ -uk-gdpr })
-fadp-49-named = Article 49 of the Swiss { -fadp-name } ({ -fadp })
-gdpr-15-named = Article 15 of the { -gdpr-name } ({ -gdpr })
-uk-gdpr-15-named = Article 15 of the { -uk-gdpr-name } ({ -uk-gdpr })
-fadp-25-named = Article 25 of the Swiss { -fadp-name } ({ -fadp })
-gdpr-7-3-named = Article 7(3) of the { -gdpr-name } ({ -gdpr })
-uk-gdpr-7-3-named = Article 7(3) of the { -uk-gdpr-name } ({ -uk-gdpr })
-fadp-30-2-b-short = Article 30(2)(b) of the Swiss { -fadp-name } (“{ -fadp }”)

## Reminder

reminder-subject =
    { $regime ->
        [ch]
            { $voice ->
                [self] Reminder: my prohibition of AI training, { -fadp-30-2-b-named }
               *[other] Reminder: prohibition on behalf of a data subject of AI training, { -fadp-30-2-b-named }
            }
        [uk]
            { $voice ->
                [self] Reminder: my objection to AI training, { -uk-gdpr-21-1-named }
               *[other] Reminder: objection on behalf of a data subject to AI training, { -uk-gdpr-21-1-named }
            }
       *[gdpr]
            { $voice ->
                [self] Reminder: my objection to AI training, { -gdpr-21-1-named }
               *[other] Reminder: objection on behalf of a data subject to AI training, { -gdpr-21-1-named }
            }
    }
# What was sent, when and how. REM-1
# $date (string) - finished date of the first letter, "24 November 2026"
# $via (keyword: form, email, post, unknown) - how it was handed over
reminder-opening =
    { $regime ->
        [ch]
            { $voice ->
                [self] My prohibition of any processing of my personal data for the development, training and improvement of AI models and systems, declared under { -fadp-30-2-b-short }, is dated { $date }.
                [organisation] The prohibition of any processing of the data subject’s personal data for the development, training and improvement of AI models and systems, which we declared on their behalf under { -fadp-30-2-b-short }, is dated { $date }.
               *[representative] The prohibition of any processing of the data subject’s personal data for the development, training and improvement of AI models and systems, which I declared on their behalf under { -fadp-30-2-b-short }, is dated { $date }.
            }
        [uk]
            { $voice ->
                [self] My objection to your processing of my personal data for the development, training and improvement of AI models and systems, made under { -uk-gdpr-21-1-numbered }, is dated { $date }.
                [organisation] The objection that we made on behalf of the data subject to your processing of their personal data for the development, training and improvement of AI models and systems, under { -uk-gdpr-21-1-numbered }, is dated { $date }.
               *[representative] The objection that I made on behalf of the data subject to your processing of their personal data for the development, training and improvement of AI models and systems, under { -uk-gdpr-21-1-numbered }, is dated { $date }.
            }
       *[gdpr]
            { $voice ->
                [self] My objection to your processing of my personal data for the development, training and improvement of AI models and systems, made under { -gdpr-21-1-numbered }, is dated { $date }.
                [organisation] The objection that we made on behalf of the data subject to your processing of their personal data for the development, training and improvement of AI models and systems, under { -gdpr-21-1-numbered }, is dated { $date }.
               *[representative] The objection that I made on behalf of the data subject to your processing of their personal data for the development, training and improvement of AI models and systems, under { -gdpr-21-1-numbered }, is dated { $date }.
            }
    } { $via ->
        [form]
            { $voice ->
                [organisation] We submitted it through your web form.
               *[self] I submitted it through your web form.
            }
        [email]
            { $voice ->
                [organisation] We sent it to you by e-mail.
               *[self] I sent it to you by e-mail.
            }
        [post]
            { $voice ->
                [organisation] We sent it to you by post.
               *[self] I sent it to you by post.
            }
       *[unknown]
            { $voice ->
                [organisation] We sent it to you on that day.
               *[self] I sent it to you on that day.
            }
    }
# The due date and that it has passed; what came instead of an answer. REM-2, REM-3
# $due (string) - finished date, the day the reply was due, "4 January 2027"
# $kind (keyword: none, acknowledged, status, extended) - what came: nothing, an acknowledgement, a status message, a
#   notice of extension whose period has ended too
reminder-overdue =
    { $regime ->
        [ch] The last day of the period that the letter set for your reply was { $due }.
       *[gdpr] The last day for your reply was { $due } ({ cite-gdpr-12-3 }).
    } { $kind ->
        [acknowledged]
            { $voice ->
                [organisation] You have confirmed receipt, but we have had no answer since.
               *[self] You have confirmed receipt, but I have had no answer since.
            }
        [status]
            { $voice ->
                [organisation] You have sent a message on the state of the matter, but it does not tell us what action you have taken.
               *[self] You have sent a message on the state of the matter, but it does not tell me what action you have taken.
            }
        [extended]
            { $voice ->
                [organisation] You had extended the period; the extended period has now ended as well, and we have had no answer.
               *[self] You had extended the period; the extended period has now ended as well, and I have had no answer.
            }
       *[none]
            { $voice ->
                [organisation] We have not received one.
               *[self] I have not received one.
            }
    }
# The core request in one sentence. REM-4
reminder-request =
    { $regime ->
        [ch]
            { $voice ->
                [self] I maintain my prohibition: please confirm in writing that you do not process my personal data for these purposes, and from which date.
                [organisation] The prohibition is maintained: please confirm to us in writing that you do not process the data subject’s personal data for these purposes, and from which date.
               *[representative] The prohibition is maintained: please confirm to me in writing that you do not process the data subject’s personal data for these purposes, and from which date.
            }
       *[gdpr]
            { $voice ->
                [self] I maintain my objection: please confirm in writing that you no longer process my personal data for these purposes, and from which date.
                [organisation] The objection is maintained: please confirm to us in writing that you no longer process the data subject’s personal data for these purposes, and from which date.
               *[representative] The objection is maintained: please confirm to me in writing that you no longer process the data subject’s personal data for these purposes, and from which date.
            }
    }
reminder-effect =
    { $regime ->
        [ch] The prohibition has been effective since you received it. The absence of a reply does not alter that.
       *[gdpr] The objection has been effective since you received it. The absence of a reply does not release you from the duty to stop ({ cite-gdpr-21-1-second }).
    }
# A new short date. REM-5
# $due (string) - finished date, the last day for the reply, "8 January 2027"
reminder-new-date =
    { $voice ->
        [organisation] Your reply should now reach us no later than { $due }.
       *[self] Your reply should now reach me no later than { $due }.
    }
# What follows. REM-6
reminder-next-step =
    { $regime ->
        [ch]
            { $voice ->
                [self] If I have no reply by then, I intend to report the matter to the Federal Data Protection and Information Commissioner ({ cite-ch-fadp-49 }). The claims under { cite-ch-fadp-32 } remain open to me as well.
                [organisation] If we have no reply by then, we intend to report the matter to the Federal Data Protection and Information Commissioner on behalf of the data subject ({ cite-ch-fadp-49 }). The claims under { cite-ch-fadp-32 } remain open to the data subject as well.
               *[representative] If I have no reply by then, I intend to report the matter to the Federal Data Protection and Information Commissioner on behalf of the data subject ({ cite-ch-fadp-49 }). The claims under { cite-ch-fadp-32 } remain open to the data subject as well.
            }
        [uk]
            { $voice ->
                [self] If I have no reply by then, I intend to make a complaint to you under { cite-uk-dpa-164a } and, should that not resolve the matter, to complain to the Information Commission ({ cite-gdpr-77 }). The right to a judicial remedy against you ({ cite-gdpr-79 }) remains open to me as well.
                [organisation] If we have no reply by then, we intend to make a complaint to you on behalf of the data subject under { cite-uk-dpa-164a } and, should that not resolve the matter, to complain to the Information Commission ({ cite-gdpr-77 }). The right to a judicial remedy against you ({ cite-gdpr-79 }) remains open to the data subject as well.
               *[representative] If I have no reply by then, I intend to make a complaint to you on behalf of the data subject under { cite-uk-dpa-164a } and, should that not resolve the matter, to complain to the Information Commission ({ cite-gdpr-77 }). The right to a judicial remedy against you ({ cite-gdpr-79 }) remains open to the data subject as well.
            }
       *[gdpr]
            { $voice ->
                [self] If I have no reply by then, I intend to lodge a complaint with a supervisory authority ({ cite-gdpr-77 }). The right to a judicial remedy against you ({ cite-gdpr-79 }) remains open to me as well.
                [organisation] If we have no reply by then, we intend to lodge a complaint with a supervisory authority on behalf of the data subject ({ cite-gdpr-77 }). The right to a judicial remedy against you ({ cite-gdpr-79 }) remains open to the data subject as well.
               *[representative] If I have no reply by then, I intend to lodge a complaint with a supervisory authority on behalf of the data subject ({ cite-gdpr-77 }). The right to a judicial remedy against you ({ cite-gdpr-79 }) remains open to the data subject as well.
            }
    }
# If a copy is enclosed. REM-7
reminder-enclosed = A copy of the first letter is enclosed.
# Line in the list of enclosures.
# $date (string) - finished date, "24 November 2026"
reminder-enclosure-letter = Copy of the first letter, dated { $date }

## Reply to a refusal: opening, the one paragraph that answers the kind of refusal, then the rest

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
# $date (string) - finished date of the refusal, "15 December 2026"
# $kind (keyword: no-reasons, reasons-not-weighed, identity, no-data, too-late, use-the-form, not-applicable)
refusal-reply-opening =
    { $regime ->
        [ch]
            { $voice ->
                [self] I refer to my prohibition under { -fadp-30-2-b-short } and to your answer dated { $date }.
                [organisation] We refer to the prohibition declared on behalf of the data subject under { -fadp-30-2-b-short } and to your answer dated { $date }.
               *[representative] I refer to the prohibition declared on behalf of the data subject under { -fadp-30-2-b-short } and to your answer dated { $date }.
            }
        [uk]
            { $voice ->
                [self] I refer to my objection under { -uk-gdpr-21-1-numbered } and to your answer dated { $date }.
                [organisation] We refer to the objection made on behalf of the data subject under { -uk-gdpr-21-1-numbered } and to your answer dated { $date }.
               *[representative] I refer to the objection made on behalf of the data subject under { -uk-gdpr-21-1-numbered } and to your answer dated { $date }.
            }
       *[gdpr]
            { $voice ->
                [self] I refer to my objection under { -gdpr-21-1-numbered } and to your answer dated { $date }.
                [organisation] We refer to the objection made on behalf of the data subject under { -gdpr-21-1-numbered } and to your answer dated { $date }.
               *[representative] I refer to the objection made on behalf of the data subject under { -gdpr-21-1-numbered } and to your answer dated { $date }.
            }
    } { $kind ->
        [reasons-not-weighed]
            { $voice ->
                [self] In it you decline to comply and name interests of your own, without dealing with the grounds that I put forward.
               *[other] In it you decline to comply and name interests of your own, without dealing with the grounds put forward on behalf of the data subject.
            }
        [identity]
            { $voice ->
                [self] In it you make your compliance depend on proof of my identity.
               *[other] In it you make your compliance depend on proof of the data subject’s identity.
            }
        [no-data]
            { $voice ->
                [self] In it you state that you process no data concerning me.
               *[other] In it you state that you process no data concerning the data subject.
            }
        [too-late] In it you state that the period in which you accept such declarations has ended.
        [use-the-form] In it you state that you accept such declarations through your own form only.
        [not-applicable] In it you state that the right relied on does not apply to this processing.
       *[no-reasons] In it you decline to comply because, in your view, no sufficient grounds were given.
    }
# REP-3 (no-reasons)
refusal-reply-no-reasons =
    { $regime ->
        [ch] An express prohibition under Swiss law needs no reasons. It is processing contrary to it that needs a justification ({ cite-ch-fadp-31 }), and it is for you to show one.
       *[gdpr]
            { $voice ->
                [self] { cite-gdpr-21-1 } asks for grounds relating to my particular situation; it requires neither proof of them nor that they be unusual. Grounds stated briefly are enough to bring your own duty of justification into play. If anything seemed unclear or incomplete to you, { cite-gdpr-12-2 } obliged you to facilitate the exercise of the right, that is, to ask me.
                [organisation] { cite-gdpr-21-1 } asks for grounds relating to the data subject’s particular situation; it requires neither proof of them nor that they be unusual. Grounds stated briefly are enough to bring your own duty of justification into play. If anything seemed unclear or incomplete to you, { cite-gdpr-12-2 } obliged you to facilitate the exercise of the right, that is, to ask us.
               *[representative] { cite-gdpr-21-1 } asks for grounds relating to the data subject’s particular situation; it requires neither proof of them nor that they be unusual. Grounds stated briefly are enough to bring your own duty of justification into play. If anything seemed unclear or incomplete to you, { cite-gdpr-12-2 } obliged you to facilitate the exercise of the right, that is, to ask me.
            }
    }
# REP-3 (reasons-not-weighed)
refusal-reply-reasons-not-weighed =
    { $regime ->
        [ch]
            { $voice ->
                [self] A justification is not shown by naming an interest of your own. It must be weighed against my interests, those that I stated, and prevail over them ({ cite-ch-fadp-31 }). Your answer does not say which of them you considered or what weight you gave them.
               *[other] A justification is not shown by naming an interest of your own. It must be weighed against the data subject’s interests, as they were stated, and prevail over them ({ cite-ch-fadp-31 }). Your answer does not say which of them you considered or what weight you gave them.
            }
       *[gdpr]
            { $voice ->
                [self] An objection is not answered by naming an interest of your own. You must set your grounds against mine, those that I stated, and show why yours override them ({ cite-gdpr-21-1-second }). Your answer does not say which of my grounds you considered or what weight you gave them.
               *[other] An objection is not answered by naming an interest of your own. You must set your grounds against those of the data subject, as they were stated, and show why yours override them ({ cite-gdpr-21-1-second }). Your answer does not say which of those grounds you considered or what weight you gave them.
            }
    }
# REP-3 (identity)
refusal-reply-identity =
    { $regime ->
        [ch] The details in the letter identify the data. If you have a specific reason to doubt the identity of the sender, please state it and name the detail that you lack. A copy of an identity document goes beyond what is necessary here.
       *[gdpr]
            { $voice ->
                [self] Additional information may be requested only where there are reasonable doubts concerning identity, and only as far as it is necessary to confirm it ({ cite-gdpr-12-6 }). Please say what your doubts are based on. The details in my letter identify the data; if a particular detail is missing, please name it and say why you need it. A copy of an identity document goes beyond what is necessary here.
               *[other] Additional information may be requested only where there are reasonable doubts concerning identity, and only as far as it is necessary to confirm it ({ cite-gdpr-12-6 }). Please say what your doubts are based on. The details in the letter identify the data; if a particular detail is missing, please name it and say why you need it. A copy of an identity document goes beyond what is necessary here.
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
# The answer to a refusal that points to an earlier date. REP-3 (too-late)
refusal-reply-too-late =
    { $regime ->
        [ch] An express prohibition is not subject to any period. A date that you chose for your own planning cannot limit it. It applies to all processing from its receipt, including further training, new versions of a model and the keeping of datasets for those purposes, whatever has been done before.
       *[gdpr] The right to object may be exercised at any time ({ cite-gdpr-21-1 }). A date that you chose for your own planning cannot limit it. The objection applies to all processing from its receipt, including further training, new versions of a model and the keeping of datasets for those purposes, whatever has been done before.
    }
# REP-3 (use-the-form)
refusal-reply-use-the-form =
    { $regime ->
        [ch] The law prescribes no form for an express prohibition. The letter has reached you, says what is prohibited and names the data concerned. It is to be dealt with on that footing.
       *[gdpr]
            { $voice ->
                [self] The law prescribes no form for an objection. You must facilitate the exercise of the right ({ cite-gdpr-12-2 }); a form of your own may be one way of doing so, but not the only one. My letter has reached you, says what I object to, and names the data concerned. It is to be dealt with on that footing.
               *[other] The law prescribes no form for an objection. You must facilitate the exercise of the right ({ cite-gdpr-12-2 }); a form of your own may be one way of doing so, but not the only one. The letter has reached you, says what is objected to, and names the data concerned. It is to be dealt with on that footing.
            }
    }
# REP-3 (not-applicable)
refusal-reply-not-applicable =
    { $regime ->
        [ch] { cite-ch-fadp-30-2-b } applies to any processing of personal data by private persons, AI training included. If you hold that Swiss law does not govern the processing, please say which law does and why.
       *[gdpr]
            { $voice ->
                [self] { cite-gdpr-21-1 } applies to all processing based on { cite-gdpr-6-1-f }. If you rely on that provision for the training of AI, the right to object follows from it. If you rely on another basis, please name it and say when you informed me of it; in so far as it is consent, that consent has been withdrawn ({ cite-gdpr-7-3 }).
               *[other] { cite-gdpr-21-1 } applies to all processing based on { cite-gdpr-6-1-f }. If you rely on that provision for the training of AI, the right to object follows from it. If you rely on another basis, please name it and say when you informed the data subject of it; in so far as it is consent, that consent has been withdrawn ({ cite-gdpr-7-3 }).
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
# REP-5
refusal-reply-balancing =
    { $regime ->
        [ch]
            { $voice ->
                [organisation] Please send us a summary of the balancing exercise on which you rely.
               *[self] Please send me a summary of the balancing exercise on which you rely.
            }
       *[gdpr]
            { $voice ->
                [organisation] Please send us a summary of the balancing exercise on which you rely, including the expectations of the persons concerned that you assumed ({ cite-gdpr-recital-47 }). You must be able to demonstrate compliance ({ cite-gdpr-5-2 }).
               *[self] Please send me a summary of the balancing exercise on which you rely, including the expectations of the persons concerned that you assumed ({ cite-gdpr-recital-47 }). You must be able to demonstrate compliance ({ cite-gdpr-5-2 }).
            }
    }
# REP-6
# $due (string) - finished date, the last day for the reply, "8 January 2027"
refusal-reply-repeat =
    { $regime ->
        [ch]
            { $voice ->
                [self] I maintain my prohibition in full. Please confirm in writing that you are complying with it, and from which date; your reply should reach me no later than { $due }.
                [organisation] The prohibition is maintained in full. Please confirm to us in writing that you are complying with it, and from which date; your reply should reach us no later than { $due }.
               *[representative] The prohibition is maintained in full. Please confirm to me in writing that you are complying with it, and from which date; your reply should reach me no later than { $due }.
            }
       *[gdpr]
            { $voice ->
                [self] I maintain my objection in full. Please confirm in writing that you are giving effect to it, and from which date; your reply should reach me no later than { $due }.
                [organisation] The objection is maintained in full. Please confirm to us in writing that you are giving effect to it, and from which date; your reply should reach us no later than { $due }.
               *[representative] The objection is maintained in full. Please confirm to me in writing that you are giving effect to it, and from which date; your reply should reach me no later than { $due }.
            }
    }
# If restriction was asked for.
refusal-reply-restriction =
    { $regime ->
        [ch] Until this has been settled, the data are not to be used for these purposes.
       *[gdpr]
            { $voice ->
                [self] Until it has been verified whose grounds override, the processing remains to be restricted, as I have requested ({ cite-gdpr-18-1-d }).
               *[other] Until it has been verified whose grounds override, the processing remains to be restricted, as requested ({ cite-gdpr-18-1-d }).
            }
    }
# REP-7
refusal-reply-remedies =
    { $regime ->
        [ch]
            { $voice ->
                [self] Should you maintain your position, I may report the matter to the Federal Data Protection and Information Commissioner ({ cite-ch-fadp-49 }) and assert claims under { cite-ch-fadp-32 }.
               *[other] Should you maintain your position, the data subject may report the matter to the Federal Data Protection and Information Commissioner ({ cite-ch-fadp-49 }) and assert claims under { cite-ch-fadp-32 }.
            }
        [uk]
            { $voice ->
                [self] Should you maintain your position, I may make a complaint to you ({ cite-uk-dpa-164a }), complain to the Information Commission ({ cite-gdpr-77 }) and seek a judicial remedy ({ cite-gdpr-79 }).
               *[other] Should you maintain your position, the data subject may make a complaint to you ({ cite-uk-dpa-164a }), complain to the Information Commission ({ cite-gdpr-77 }) and seek a judicial remedy ({ cite-gdpr-79 }).
            }
       *[gdpr]
            { $voice ->
                [self] Should you maintain your position, I may lodge a complaint with a supervisory authority ({ cite-gdpr-77 }) and seek a judicial remedy ({ cite-gdpr-79 }).
               *[other] Should you maintain your position, the data subject may lodge a complaint with a supervisory authority ({ cite-gdpr-77 }) and seek a judicial remedy ({ cite-gdpr-79 }).
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
# $date (string) - finished date of the notice, "20 December 2026"
# $flag (keyword: yes, no) - whether it came inside the first month
extension-reply-opening =
    { $regime ->
        [uk]
            { $voice ->
                [self] Your notice dated { $date } extends the period for replying to my objection under { -uk-gdpr-21-1-numbered }.
               *[other] Your notice dated { $date } extends the period for replying to the objection made on behalf of the data subject under { -uk-gdpr-21-1-numbered }.
            }
       *[gdpr]
            { $voice ->
                [self] Your notice dated { $date } extends the period for replying to my objection under { -gdpr-21-1-numbered }.
               *[other] Your notice dated { $date } extends the period for replying to the objection made on behalf of the data subject under { -gdpr-21-1-numbered }.
            }
    } { $flag ->
        [no]
            { $voice ->
                [organisation] It was given after the first month had ended. An extension must be notified within that month, so we do not regard the period as extended ({ cite-gdpr-12-3 }).
               *[self] It was given after the first month had ended. An extension must be notified within that month, so I do not regard the period as extended ({ cite-gdpr-12-3 }).
            }
       *[yes] It was given within the first month ({ cite-gdpr-12-3 }).
    }
# EXT-2
extension-reply-reasons =
    { $voice ->
        [self] An extension requires that the complexity or the number of the requests makes it necessary, and that the reasons be stated together with it. In so far as your notice does not state any that relate to my objection, please supply them.
       *[other] An extension requires that the complexity or the number of the requests makes it necessary, and that the reasons be stated together with it. In so far as your notice does not state any that relate to this objection, please supply them.
    }
extension-reply-effect = An extension concerns the reply only. The objection has been effective since receipt, and until you have demonstrated overriding grounds you may not process the data for these purposes ({ cite-gdpr-21-1-second }).
# If restriction was asked for. EXT-3
extension-reply-restriction =
    { $voice ->
        [self] Restriction of the processing, which I have requested, applies throughout that time ({ cite-gdpr-18-1-d }).
       *[other] Restriction of the processing, as requested, applies throughout that time ({ cite-gdpr-18-1-d }).
    }
# EXT-4
# $due (string) - finished date, the last day of the extended period, "24 February 2027"
# $flag (keyword: yes, no) - whether the notice came inside the first month
extension-reply-latest =
    { $flag ->
        [no] Please reply now, without further delay. Even an extended period would end no later than three months after receipt, the last day being { $due }.
       *[yes]
            { $voice ->
                [organisation] We expect your reply without undue delay. The last day for it is { $due }; no further extension is provided for.
               *[self] I expect your reply without undue delay. The last day for it is { $due }; no further extension is provided for.
            }
    }

## Complaint to a supervisory authority; in Switzerland a report to the FDPIC

# $controller (string) - "Meta Platforms Ireland Limited"
complaint-subject =
    { $regime ->
        [ch] Report under { -fadp-49-named }: AI training by the company { $controller }
        [uk] Complaint under { -uk-gdpr-77-named }: AI training by the company { $controller }
       *[gdpr] Complaint under { -gdpr-77-named }: AI training by the company { $controller }
    }
complaint-opening =
    { $regime ->
        [ch]
            { $voice ->
                [self] I report processing of my personal data for the development, training and improvement of artificial intelligence (AI) models and systems that, in my view, infringes the Swiss { -fadp-name } (“{ -fadp }”), and ask you to examine it ({ cite-ch-fadp-49 }). I am aware that a report does not make me a party to the proceedings.
                [organisation] On behalf of the data subject, we report processing of their personal data for the development, training and improvement of artificial intelligence (AI) models and systems that, in our view, infringes the Swiss { -fadp-name } (“{ -fadp }”), and ask you to examine it ({ cite-ch-fadp-49 }). We are aware that a report does not make the data subject a party to the proceedings.
               *[representative] On behalf of the data subject, I report processing of their personal data for the development, training and improvement of artificial intelligence (AI) models and systems that, in my view, infringes the Swiss { -fadp-name } (“{ -fadp }”), and ask you to examine it ({ cite-ch-fadp-49 }). I am aware that a report does not make the data subject a party to the proceedings.
            }
        [uk]
            { $voice ->
                [self] I lodge this complaint under Article 77 of { -uk-gdpr-numbered }. It concerns the processing of my personal data for the development, training and improvement of artificial intelligence (AI) models and systems, and the way in which my objection to it has been dealt with.
                [organisation] On behalf of the data subject, we lodge this complaint under Article 77 of { -uk-gdpr-numbered }. It concerns the processing of their personal data for the development, training and improvement of artificial intelligence (AI) models and systems, and the way in which the objection to it has been dealt with.
               *[representative] On behalf of the data subject, I lodge this complaint under Article 77 of { -uk-gdpr-numbered }. It concerns the processing of their personal data for the development, training and improvement of artificial intelligence (AI) models and systems, and the way in which the objection to it has been dealt with.
            }
       *[gdpr]
            { $voice ->
                [self] I lodge this complaint under Article 77 of { -gdpr-numbered }. It concerns the processing of my personal data for the development, training and improvement of artificial intelligence (AI) models and systems, and the way in which my objection to it has been dealt with.
                [organisation] On behalf of the data subject, we lodge this complaint under Article 77 of { -gdpr-numbered }. It concerns the processing of their personal data for the development, training and improvement of artificial intelligence (AI) models and systems, and the way in which the objection to it has been dealt with.
               *[representative] On behalf of the data subject, I lodge this complaint under Article 77 of { -gdpr-numbered }. It concerns the processing of their personal data for the development, training and improvement of artificial intelligence (AI) models and systems, and the way in which the objection to it has been dealt with.
            }
    }
complaint-parties-heading = Parties
# CMP-1
# $name (string) - the data subject’s name, "Anna Example"
complaint-complainant =
    { $regime ->
        [ch]
            { $voice ->
                [self] The person concerned is { $name }. Contact details are given at the head of this letter.
                [organisation] The person concerned is { $name }. We act on their behalf; contact details are given at the head of this letter.
               *[representative] The person concerned is { $name }. I act on their behalf; contact details are given at the head of this letter.
            }
       *[gdpr]
            { $voice ->
                [self] The complainant is { $name }. Contact details are given at the head of this letter.
                [organisation] The complainant is the data subject, { $name }. We act on their behalf; contact details are given at the head of this letter.
               *[representative] The complainant is the data subject, { $name }. I act on their behalf; contact details are given at the head of this letter.
            }
    }
# Introduces the lines of the address. CMP-3
# $controller (string) - "Meta Platforms Ireland Limited"
complaint-controller = The controller is the company { $controller }. Its address is:
# If the controller has a representative in the region.
# $representative (string) - "Example Privacy Ltd"
complaint-controller-representative = Its representative is the company { $representative }.
# CMP-2
complaint-competence =
    { $regime ->
        [ch]
            { $voice ->
                [self] I turn to you because I live in Switzerland and the processing has effects there.
                [organisation] We turn to you because the data subject lives in Switzerland and the processing has effects there.
               *[representative] I turn to you because the data subject lives in Switzerland and the processing has effects there.
            }
        [uk]
            { $voice ->
                [self] I turn to you because I am habitually resident in the United Kingdom ({ cite-gdpr-77 }).
                [organisation] We turn to you because the data subject is habitually resident in the United Kingdom ({ cite-gdpr-77 }).
               *[representative] I turn to you because the data subject is habitually resident in the United Kingdom ({ cite-gdpr-77 }).
            }
       *[gdpr]
            { $voice ->
                [self] I turn to you because I am habitually resident in the territory for which you are responsible ({ cite-gdpr-77 }).
                [organisation] We turn to you because the data subject is habitually resident in the territory for which you are responsible ({ cite-gdpr-77 }).
               *[representative] I turn to you because the data subject is habitually resident in the territory for which you are responsible ({ cite-gdpr-77 }).
            }
    }
# If the controller’s lead authority is another one. CMP-12
# $authority (string) - "Data Protection Commission"
complaint-lead-authority =
    { $voice ->
        [organisation] As far as we are aware, the lead supervisory authority is the following: { $authority }. Should another authority deal with the complaint, please correspond with us in the language of this letter.
       *[self] As far as I am aware, the lead supervisory authority is the following: { $authority }. Should another authority deal with the complaint, please correspond with me in the language of this letter.
    }
# Introduces the list of accounts.
# $accounts (keyword: none, one, many)
complaint-accounts-intro =
    { $regime ->
        [ch]
            { $accounts ->
                [one] The report concerns this account:
               *[many] The report concerns these accounts:
            }
       *[gdpr]
            { $accounts ->
                [one] The complaint concerns this account:
               *[many] The complaint concerns these accounts:
            }
    }
# If there is no account.
complaint-non-user =
    { $regime ->
        [ch]
            { $voice ->
                [self] I have no account with the controller; the report concerns data about me that others have published or that the controller obtains from other sources.
               *[other] The data subject has no account with the controller; the report concerns data about them that others have published or that the controller obtains from other sources.
            }
       *[gdpr]
            { $voice ->
                [self] I have no account with the controller; the complaint concerns data about me that others have published or that the controller obtains from other sources.
               *[other] The data subject has no account with the controller; the complaint concerns data about them that others have published or that the controller obtains from other sources.
            }
    }
complaint-facts-heading = Facts
# Introduces the list of events. CMP-4, CMP-5
complaint-facts-intro = What has happened so far, in order of time:
# Item.
# $date (string) - finished date, "24 November 2026"
# $kind (keyword: objection, access, consent-withdrawal, reminder, refusal-reply, extension-reply, controller-complaint)
# $via (keyword: form, email, post, unknown)
complaint-fact-sent =
    { $kind ->
        [access]
            { $date }: request for access to the data used for AI training sent to the controller.
        [consent-withdrawal]
            { $date }: withdrawal of any consent to AI training sent to the controller.
        [reminder]
            { $date }: reminder sent to the controller.
        [refusal-reply]
            { $date }: reply to the refusal sent to the controller.
        [extension-reply]
            { $date }: reply to the notice of extension sent to the controller.
        [controller-complaint]
            { $date }: complaint made to the controller ({ cite-uk-dpa-164a }).
       *[objection]
            { $regime ->
                [ch]
                    { $date }: express prohibition of AI training sent to the controller ({ cite-ch-fadp-30-2-b }).
               *[gdpr]
                    { $date }: objection to AI training sent to the controller ({ cite-gdpr-21-1 }).
            }
    } { $via ->
        [form] Route: the controller’s web form.
        [email] Route: e-mail.
        [post] Route: post.
       *[unknown] The route is shown in the enclosures.
    }
# Item.
# $date (string) - finished date, "24 November 2026"
complaint-fact-received = { $date }: received by the controller.
# Item.
# $date (string) - finished date, "24 November 2026"
complaint-fact-acknowledged = { $date }: receipt acknowledged by the controller, without an answer in substance.
# Item.
# $date (string) - finished date, "24 November 2026"
complaint-fact-status = { $date }: message from the controller on the state of the matter, without stating what action was taken.
# Item.
# $date (string) - finished date, "24 November 2026"
complaint-fact-extended = { $date }: notice of extension from the controller.
# Item.
# $date (string) - finished date, "24 November 2026"
complaint-fact-confirmed = { $date }: statement from the controller that it will comply.
# Item.
# $date (string) - finished date, "24 November 2026"
# $kind (keyword: no-reasons, reasons-not-weighed, identity, no-data, too-late, use-the-form, not-applicable)
complaint-fact-refused =
    { $kind ->
        [reasons-not-weighed]
            { $date }: refusal by the controller, which named its own interests without dealing with the grounds put forward.
        [identity]
            { $date }: refusal by the controller for the time being; it asked for proof of identity.
        [no-data]
            { $date }: answer from the controller that it processes no such data.
        [too-late]
            { $date }: refusal by the controller, which pointed to an earlier date of its own.
        [use-the-form]
            { $date }: refusal by the controller, which referred to its own form.
        [not-applicable]
            { $date }: refusal by the controller, which considers the right inapplicable.
       *[no-reasons]
            { $date }: refusal by the controller, on the view that no sufficient grounds were given.
    }
# Item.
# $due (string) - finished date, "4 January 2027"
complaint-fact-overdue =
    { $regime ->
        [ch]
            { $due }: last day of the period set for the controller’s reply; no answer in substance was received.
       *[gdpr]
            { $due }: last day for the controller’s reply ({ cite-gdpr-12-3 }); no answer in substance was received.
    }
complaint-infringements-heading =
    { $regime ->
        [ch] Legal position
       *[gdpr] Provisions infringed
    }
# Introduces the list. CMP-6
complaint-infringements-intro =
    { $regime ->
        [ch]
            { $voice ->
                [organisation] In our view the controller has acted contrary to the following provisions:
               *[self] In my view the controller has acted contrary to the following provisions:
            }
       *[gdpr]
            { $voice ->
                [organisation] In our view the controller has infringed the following provisions:
               *[self] In my view the controller has infringed the following provisions:
            }
    }
# Item, if no answer came in time.
complaint-infringement-silence =
    { $regime ->
       *[gdpr] { cite-gdpr-12-3 } and { cite-gdpr-12-4 }: it neither informed of the action taken within one month nor gave reasons for not taking action.
    }
# Item, always.
complaint-infringement-objection =
    { $regime ->
        [ch] { cite-ch-fadp-30-2-b } and { cite-ch-fadp-30-3 }: it has not shown that it respects the express prohibition, nor any justification under { cite-ch-fadp-31 }.
       *[gdpr] { cite-gdpr-21-1 }: it has not shown that it has stopped the processing, nor demonstrated compelling legitimate grounds for continuing it.
    }
# Item, if the grounds were not weighed.
complaint-infringement-reasons =
    { $regime ->
       *[gdpr] { cite-gdpr-12-4 } and { cite-gdpr-5-2 }: its refusal does not state how the grounds put forward were weighed.
    }
# Item, if proof of identity was demanded.
complaint-infringement-identity =
    { $regime ->
       *[gdpr] { cite-gdpr-12-6 }: it asked for proof of identity without stating reasonable doubts.
    }
# Item, if its own form was demanded.
complaint-infringement-form =
    { $regime ->
       *[gdpr] { cite-gdpr-12-2 }: it did not facilitate the exercise of the right, but insisted on its own form.
    }
# Item, if an earlier date was pointed to.
complaint-infringement-time =
    { $regime ->
       *[gdpr] { cite-gdpr-21-1 }: the right exists at any time; the date to which it pointed has no basis in law.
    }
# Item, if the notice came after the first month.
complaint-infringement-extension =
    { $regime ->
       *[gdpr] { cite-gdpr-12-3 }: the extension was not notified within the first month.
    }
# Item, if restriction was asked for.
complaint-infringement-restriction =
    { $regime ->
       *[gdpr] { cite-gdpr-18-1-d }: it has not confirmed the restriction of the processing that was requested.
    }
# Item, if erasure was asked for.
complaint-infringement-erasure =
    { $regime ->
        [ch] { cite-ch-fadp-32 }: it has not confirmed the deletion that was requested.
       *[gdpr] { cite-gdpr-17-1-c } and { cite-gdpr-19 }: it has not confirmed the erasure that was requested, nor named the recipients.
    }
complaint-requests-heading = Requests
# Introduces the list; the items complete the sentence. CMP-7
complaint-requests-intro =
    { $voice ->
        [organisation] We ask you
       *[self] I ask you
    }
# Item, always.
complaint-request-investigate =
    { $regime ->
        [ch] to open an investigation into the processing ({ cite-ch-fadp-49 })
       *[gdpr] to handle this complaint and investigate its subject matter ({ cite-gdpr-57-1-f })
    }
# Item, always.
complaint-request-comply =
    { $regime ->
        [ch] to see to it that the controller respects the express prohibition
       *[gdpr]
            { $voice ->
                [self] to order the controller to comply with my objection and with the other requests in my letter ({ cite-gdpr-58-2-c })
               *[other] to order the controller to comply with the objection and with the other requests in the letter ({ cite-gdpr-58-2-c })
            }
    }
# Item, always.
complaint-request-ban =
    { $regime ->
        [ch] to have the processing stopped until the investigation has ended
       *[gdpr]
            { $voice ->
                [self] to impose a ban on the processing of my personal data for the training of AI, at least until a decision has been taken ({ cite-gdpr-58-2-f })
               *[other] to impose a ban on the processing of the data subject’s personal data for the training of AI, at least until a decision has been taken ({ cite-gdpr-58-2-f })
            }
    }
# Item, if erasure was asked for.
complaint-request-erasure =
    { $regime ->
        [ch] to see to the deletion of the data held for these purposes
       *[gdpr] to order the erasure of the data and its notification to the recipients ({ cite-gdpr-58-2-g })
    }
# CMP-9
complaint-progress =
    { $regime ->
        [ch]
            { $voice ->
                [organisation] We would be grateful to learn what you decide to do.
               *[self] I would be grateful to learn what you decide to do.
            }
       *[gdpr]
            { $voice ->
                [organisation] Please keep us informed of the progress and the outcome, including the possibility of a judicial remedy ({ cite-gdpr-77-2 }). We note that information is due within three months ({ cite-gdpr-78-2 }).
               *[self] Please keep me informed of the progress and the outcome, including the possibility of a judicial remedy ({ cite-gdpr-77-2 }). I note that information is due within three months ({ cite-gdpr-78-2 }).
            }
    }
# CMP-10
# $flag (keyword: yes, no) - whether the name may be given to the controller
complaint-name =
    { $flag ->
        [no]
            { $voice ->
                [self] Please do not disclose my name to the controller without asking me first.
                [organisation] Please do not disclose the data subject’s name to the controller without asking us first.
               *[representative] Please do not disclose the data subject’s name to the controller without asking me first.
            }
       *[yes]
            { $voice ->
                [self] My name may be disclosed to the controller in so far as that is necessary to deal with the matter.
               *[other] The data subject’s name may be disclosed to the controller in so far as that is necessary to deal with the matter.
            }
    }
# If an organisation lodges it. CMP-11
complaint-body = We act as a body, organisation or association under { cite-gdpr-80-1 }. Proof that we have been properly constituted and of our mandate is enclosed.
# If it is dated 2 April 2027 or later, and not under uk or ch.
complaint-admissibility = This complaint contains the particulars listed in { cite-reg-2025-2518-4-1 }.
# Line in the list of enclosures. CMP-8
# $date (string) - finished date, "24 November 2026"
complaint-enclosure-letter = Letter to the controller, dated { $date }
complaint-enclosure-proof = Proof that it was sent
# Line in the list of enclosures.
# $date (string) - finished date, "15 December 2026"
complaint-enclosure-answer = Answer from the controller, dated { $date }
complaint-enclosure-mandate = Mandate of the data subject
complaint-enclosure-constitution = Proof of the proper constitution of the organisation

## Complaint to the controller (United Kingdom)

controller-complaint-subject =
    { $voice ->
        [self] Complaint under { cite-uk-dpa-164a }: my objection to AI training, { -uk-gdpr-21-1-named }
       *[other] Complaint under { cite-uk-dpa-164a }: objection, on behalf of a data subject, to AI training, { -uk-gdpr-21-1-named }
    }
# Date and route of the first letter.
# $date (string) - finished date, "24 November 2026"
# $via (keyword: form, email, post, unknown)
controller-complaint-opening =
    { $voice ->
        [self] I make this complaint to you under { cite-uk-dpa-164a }. It concerns the way in which you have dealt with my objection to the processing of my personal data for the development, training and improvement of AI models and systems, made under { -uk-gdpr-21-1-numbered } and dated { $date }.
        [organisation] On behalf of the data subject, we make this complaint to you under { cite-uk-dpa-164a }. It concerns the way in which you have dealt with their objection to the processing of their personal data for the development, training and improvement of AI models and systems, made under { -uk-gdpr-21-1-numbered } and dated { $date }.
       *[representative] On behalf of the data subject, I make this complaint to you under { cite-uk-dpa-164a }. It concerns the way in which you have dealt with their objection to the processing of their personal data for the development, training and improvement of AI models and systems, made under { -uk-gdpr-21-1-numbered } and dated { $date }.
    } { $via ->
        [form]
            { $voice ->
                [organisation] We submitted it through your web form.
               *[self] I submitted it through your web form.
            }
        [email]
            { $voice ->
                [organisation] We sent it to you by e-mail.
               *[self] I sent it to you by e-mail.
            }
        [post]
            { $voice ->
                [organisation] We sent it to you by post.
               *[self] I sent it to you by post.
            }
       *[unknown]
            { $voice ->
                [organisation] We sent it to you on that day.
               *[self] I sent it to you on that day.
            }
    }
# What is complained of.
# $kind (keyword: none, acknowledged, status, refused) - what came
# $due (string) - finished date, the day the reply was due, "4 January 2027"
controller-complaint-ground =
    { $kind ->
        [acknowledged]
            { $voice ->
                [organisation] The last day for your reply was { $due } ({ cite-gdpr-12-3 }). You have confirmed receipt, but we have had no answer since.
               *[self] The last day for your reply was { $due } ({ cite-gdpr-12-3 }). You have confirmed receipt, but I have had no answer since.
            }
        [status]
            { $voice ->
                [organisation] The last day for your reply was { $due } ({ cite-gdpr-12-3 }). You have sent a message on the state of the matter, but it does not tell us what action you have taken.
               *[self] The last day for your reply was { $due } ({ cite-gdpr-12-3 }). You have sent a message on the state of the matter, but it does not tell me what action you have taken.
            }
        [refused]
            { $voice ->
                [self] You have declined to comply without demonstrating compelling legitimate grounds which override my interests, rights and freedoms ({ cite-gdpr-21-1-second }).
               *[other] You have declined to comply without demonstrating compelling legitimate grounds which override the data subject’s interests, rights and freedoms ({ cite-gdpr-21-1-second }).
            }
       *[none]
            { $voice ->
                [organisation] The last day for your reply was { $due } ({ cite-gdpr-12-3 }). We have not received one.
               *[self] The last day for your reply was { $due } ({ cite-gdpr-12-3 }). I have not received one.
            }
    }
controller-complaint-request =
    { $voice ->
        [self] I ask you to put this right: to give effect to my objection, to tell me from which date you have done so, and to explain how the matter came to be dealt with in this way.
        [organisation] We ask you to put this right: to give effect to the objection, to tell us from which date you have done so, and to explain how the matter came to be dealt with in this way.
       *[representative] I ask you to put this right: to give effect to the objection, to tell me from which date you have done so, and to explain how the matter came to be dealt with in this way.
    }
controller-complaint-procedure =
    { $voice ->
        [organisation] You must acknowledge this complaint within 30 days of receiving it, take appropriate steps to respond and tell us the outcome without undue delay ({ cite-uk-dpa-164a }).
       *[self] You must acknowledge this complaint within 30 days of receiving it, take appropriate steps to respond and tell me the outcome without undue delay ({ cite-uk-dpa-164a }).
    }
controller-complaint-next-step =
    { $voice ->
        [self] If the outcome does not resolve the matter, I may complain to the Information Commission ({ cite-gdpr-77 }) and seek a judicial remedy ({ cite-gdpr-79 }).
       *[other] If the outcome does not resolve the matter, the data subject may complain to the Information Commission ({ cite-gdpr-77 }) and seek a judicial remedy ({ cite-gdpr-79 }).
    }

## Access to data used for AI training. A letter of its own, not mixed with an objection

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
                [organisation] On behalf of the data subject, we request access under Article 25 of the Swiss { -fadp-name } (“{ -fadp }”). Please tell us whether personal data concerning them are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
               *[representative] On behalf of the data subject, I request access under Article 25 of the Swiss { -fadp-name } (“{ -fadp }”). Please tell me whether personal data concerning them are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
            }
        [uk]
            { $voice ->
                [self] I request access under Article 15 of { -uk-gdpr-numbered }. Please tell me whether personal data concerning me are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
                [organisation] On behalf of the data subject, we request access under Article 15 of { -uk-gdpr-numbered }. Please tell us whether personal data concerning them are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
               *[representative] On behalf of the data subject, I request access under Article 15 of { -uk-gdpr-numbered }. Please tell me whether personal data concerning them are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
            }
       *[gdpr]
            { $voice ->
                [self] I request access under Article 15 of { -gdpr-numbered }. Please tell me whether personal data concerning me are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
                [organisation] On behalf of the data subject, we request access under Article 15 of { -gdpr-numbered }. Please tell us whether personal data concerning them are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
               *[representative] On behalf of the data subject, I request access under Article 15 of { -gdpr-numbered }. Please tell me whether personal data concerning them are, or have been, processed for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models.
            }
    }
# Introduces the list of accounts.
# $accounts (keyword: none, one, many)
access-accounts-intro =
    { $accounts ->
        [one]
            { $voice ->
                [self] The request concerns all data relating to me, and in particular this account:
               *[other] The request concerns all data relating to the data subject, and in particular this account:
            }
       *[many]
            { $voice ->
                [self] The request concerns all data relating to me, and in particular these accounts:
               *[other] The request concerns all data relating to the data subject, and in particular these accounts:
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
        [ch]
            { $voice ->
                [organisation] If so, please give us the following information:
               *[self] If so, please give me the following information:
            }
       *[gdpr]
            { $voice ->
                [organisation] If so, please give us the following information ({ cite-gdpr-15-1 }):
               *[self] If so, please give me the following information ({ cite-gdpr-15-1 }):
            }
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
access-question-recipients = to which recipients, by name, you have disclosed or will disclose them
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
        [ch] Please also provide these data themselves. The interests of others can be protected by redaction; they are no reason to withhold everything.
       *[gdpr] Please also provide a copy of these data ({ cite-gdpr-15-3 }), in a commonly used electronic form where you reply electronically. The rights and freedoms of others can be protected by redaction; they are no reason to withhold everything.
    }
# ACC-10
access-answer =
    { $regime ->
        [ch]
            { $voice ->
                [organisation] We expect your reply, free of charge, within 30 days of receipt of this letter ({ cite-ch-fadp-25-7 }).
               *[self] I expect your reply, free of charge, within 30 days of receipt of this letter ({ cite-ch-fadp-25-7 }).
            }
       *[gdpr]
            { $voice ->
                [organisation] We expect your reply, free of charge ({ cite-gdpr-12-5 }), without undue delay and at the latest within one month of receipt of this letter ({ cite-gdpr-12-3 }).
               *[self] I expect your reply, free of charge ({ cite-gdpr-12-5 }), without undue delay and at the latest within one month of receipt of this letter ({ cite-gdpr-12-3 }).
            }
    }

## Withdrawal of consent. It gives no reasons, because none are needed

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
                [self] I withdraw every consent I have given to the processing of my personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models, and expressly prohibit that processing ({ -fadp-30-2-b-short }).
                [organisation] On behalf of the data subject, we withdraw every consent given to the processing of their personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models, and expressly prohibit that processing ({ -fadp-30-2-b-short }).
               *[representative] On behalf of the data subject, I withdraw every consent given to the processing of their personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models, and expressly prohibit that processing ({ -fadp-30-2-b-short }).
            }
        [uk]
            { $voice ->
                [self] I withdraw, under Article 7(3) of { -uk-gdpr-numbered }, every consent I have given to the processing of my personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models, whenever and by whatever setting or declaration it was given.
                [organisation] On behalf of the data subject, we withdraw, under Article 7(3) of { -uk-gdpr-numbered }, every consent given to the processing of their personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models, whenever and by whatever setting or declaration it was given.
               *[representative] On behalf of the data subject, I withdraw, under Article 7(3) of { -uk-gdpr-numbered }, every consent given to the processing of their personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models, whenever and by whatever setting or declaration it was given.
            }
       *[gdpr]
            { $voice ->
                [self] I withdraw, under Article 7(3) of { -gdpr-numbered }, every consent I have given to the processing of my personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models, whenever and by whatever setting or declaration it was given.
                [organisation] On behalf of the data subject, we withdraw, under Article 7(3) of { -gdpr-numbered }, every consent given to the processing of their personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models, whenever and by whatever setting or declaration it was given.
               *[representative] On behalf of the data subject, I withdraw, under Article 7(3) of { -gdpr-numbered }, every consent given to the processing of their personal data for the development, training or improvement of artificial intelligence (AI) models and systems, including generative models, whenever and by whatever setting or declaration it was given.
            }
    }
# Introduces the list of accounts.
# $accounts (keyword: none, one, many)
consent-withdrawal-accounts-intro =
    { $accounts ->
        [one] The withdrawal applies to this account:
       *[many] The withdrawal applies to each of these accounts:
    }
# WDC-2
consent-withdrawal-effect = The withdrawal takes effect for the future, from receipt of this letter. From then on, please carry out no further processing that was based on consent.
# WDC-3
consent-withdrawal-erasure =
    { $regime ->
        [ch]
            { $voice ->
                [organisation] In so far as you show no other justification ({ cite-ch-fadp-31 }), we require you to delete the data that you hold for these purposes, including in training datasets and copies of them ({ cite-ch-fadp-32 }).
               *[self] In so far as you show no other justification ({ cite-ch-fadp-31 }), I require you to delete the data that you hold for these purposes, including in training datasets and copies of them ({ cite-ch-fadp-32 }).
            }
       *[gdpr]
            { $voice ->
                [organisation] In so far as there is no other legal basis for the processing, we require you to erase without undue delay the data that you hold for these purposes, including in training datasets and copies of them ({ cite-gdpr-17-1-b }).
               *[self] In so far as there is no other legal basis for the processing, I require you to erase without undue delay the data that you hold for these purposes, including in training datasets and copies of them ({ cite-gdpr-17-1-b }).
            }
    }
# WDC-4
consent-withdrawal-alternative =
    { $regime ->
       *[gdpr]
            { $voice ->
                [self] Should you claim another legal basis, please name it. In so far as it is your legitimate interests ({ cite-gdpr-6-1-f }), I object to the processing in the alternative ({ cite-gdpr-21-1 }) and will state my grounds on request.
                [organisation] Should you claim another legal basis, please name it. In so far as it is your legitimate interests ({ cite-gdpr-6-1-f }), we object to the processing in the alternative on behalf of the data subject ({ cite-gdpr-21-1 }) and will state the grounds on request.
               *[representative] Should you claim another legal basis, please name it. In so far as it is your legitimate interests ({ cite-gdpr-6-1-f }), I object to the processing in the alternative on behalf of the data subject ({ cite-gdpr-21-1 }) and will state the grounds on request.
            }
    }
consent-withdrawal-accounts-stay = Accounts and their content are to remain; this letter does not ask you to delete either.
# WDC-5
consent-withdrawal-confirmation =
    { $regime ->
        [ch]
            { $voice ->
                [organisation] Please confirm in writing that you have given effect to the withdrawal, and from which date. We look forward to your reply within 30 days of receipt of this letter, a period that we consider reasonable.
               *[self] Please confirm in writing that you have given effect to the withdrawal, and from which date. I look forward to your reply within 30 days of receipt of this letter, a period that I consider reasonable.
            }
       *[gdpr]
            { $voice ->
                [organisation] Please confirm in writing that you have given effect to the withdrawal, and from which date. We expect your reply without undue delay and at the latest within one month of receipt of this letter ({ cite-gdpr-12-3 }).
               *[self] Please confirm in writing that you have given effect to the withdrawal, and from which date. I expect your reply without undue delay and at the latest within one month of receipt of this letter ({ cite-gdpr-12-3 }).
            }
    }

## Reservation of copyright: a separate sheet, not a right under data-protection law

copyright-subject =
    { $voice ->
        [self] Reservation of rights against text and data mining
       *[other] Reservation of rights against text and data mining, on behalf of a rightholder
    }
# CPR-2
# $name (string) - the rightholder’s name, used where somebody acts for them, "Anna Example"
copyright-declaration =
    { $voice ->
        [self] I expressly reserve the use of my works and other protected subject matter for text and data mining, including for the training of artificial intelligence (AI) models ({ cite-dsm-4-3 }).
        [organisation] On behalf of the rightholder, { $name }, we expressly reserve the use of their works and other protected subject matter for text and data mining, including for the training of artificial intelligence (AI) models ({ cite-dsm-4-3 }).
       *[representative] On behalf of the rightholder, { $name }, I expressly reserve the use of their works and other protected subject matter for text and data mining, including for the training of artificial intelligence (AI) models ({ cite-dsm-4-3 }).
    }
# Introduces the list of accounts and addresses where works are published. CPR-1
copyright-works-intro =
    { $voice ->
        [self] The reservation covers all works of which I am the author or in which I hold rights, in particular texts, images, recordings and music that are published here:
       *[other] The reservation covers all works of which the rightholder is the author or in which they hold rights, in particular texts, images, recordings and music that are published here:
    }
# CPR-3
copyright-signal = It supports any machine-readable reservation that accompanies the works and takes nothing away from it. Please also record it in such a way that your own systems and those of your suppliers observe it.
# CPR-4
copyright-separate =
    { $voice ->
        [self] This reservation rests on copyright. My rights under data-protection law are a separate matter and are not affected by it.
       *[other] This reservation rests on copyright. The data subject’s rights under data-protection law are a separate matter and are not affected by it.
    }
copyright-confirmation =
    { $voice ->
        [organisation] Please confirm to us in writing that you observe this reservation.
       *[self] Please confirm to me in writing that you observe this reservation.
    }
