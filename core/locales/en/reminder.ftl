### Reminder, and in the United Kingdom the complaint to the controller that takes its place since 19 June 2026; what the
### later letters share. Not legal advice, not yet reviewed by a lawyer. Frame, accounts and identity: letter.ftl.
###
### Blocks stand in the order of the groups, after the salutation and the lines on who acts (letter-for-…).
### $request (keyword): objection, access, consent-withdrawal – which letter opened the case.


## Shared by the later letters

# Introduces the list of accounts.
# $accounts (keyword): none, one, many
# $request (keyword): objection, access, consent-withdrawal
later-accounts-intro =
    { $request ->
        [access]
            { $accounts ->
                [one] The request concerns, in particular, this account:
               *[many] The request concerns, in particular, these accounts:
            }
        [consent-withdrawal]
            { $accounts ->
                [one] The withdrawal concerns, in particular, this account:
               *[many] The withdrawal concerns, in particular, these accounts:
            }
       *[objection]
            { $regime ->
                [ch]
                    { $accounts ->
                        [one] The prohibition concerns, in particular, this account:
                       *[many] The prohibition concerns, in particular, these accounts:
                    }
               *[gdpr]
                    { $accounts ->
                        [one] The objection concerns, in particular, this account:
                       *[many] The objection concerns, in particular, these accounts:
                    }
            }
    }
# Line in the list of enclosures: copy of a letter.
# $date (text): finished date, such as 24 November 2026
# $kind (keyword): objection, access, consent-withdrawal, copyright-reservation, reminder, controller-complaint,
#   refusal-reply, extension-reply
enclosure-letter =
    { $kind ->
        [access] Copy of the request for access dated { $date }
        [consent-withdrawal] Copy of the withdrawal of consent dated { $date }
        [copyright-reservation] Copy of the reservation of copyright dated { $date }
        [reminder] Copy of the reminder dated { $date }
        [controller-complaint] Copy of the complaint to the controller dated { $date }
        [refusal-reply] Copy of the reply to the refusal dated { $date }
        [extension-reply] Copy of the reply to the notice of extension dated { $date }
       *[objection]
            { $regime ->
                [ch] Copy of the prohibition dated { $date }
               *[gdpr] Copy of the objection dated { $date }
            }
    }
# Line in the list of enclosures: confirmation page, e-mail or proof of posting.
# $date (text): finished date, such as 24 November 2026
enclosure-proof = Proof that it was sent on { $date }
# Line in the list of enclosures of a letter to the controller.
# $date (text): finished date, such as 15 December 2026
enclosure-your-answer = Copy of your message dated { $date }

## Reminder. It brings no new reasons

# $request (keyword): objection, access, consent-withdrawal
reminder-subject =
    { $request ->
        [access]
            { $regime ->
                [ch] Reminder: request for access under { -fadp-25-named }
                [uk] Reminder: request for access under { -uk-gdpr-15-named }
               *[gdpr] Reminder: request for access under { -gdpr-15-named }
            }
        [consent-withdrawal]
            { $regime ->
                [ch] Reminder: withdrawal of consent to AI training and prohibition, { -fadp-30-2-b-named }
                [uk] Reminder: withdrawal of consent to AI training, { -uk-gdpr-7-3-named }
               *[gdpr] Reminder: withdrawal of consent to AI training, { -gdpr-7-3-named }
            }
       *[objection]
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
    }
# First paragraph: what was sent, when and how. REM-1
# $date (text): finished date of the first letter, such as 24 November 2026
# $request (keyword): objection, access, consent-withdrawal
reminder-sent =
    { $request ->
        [access]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] On { $date } I requested access from you under Article 25 of the Swiss { -fadp-name } (“{ -fadp }”) to my personal data that you process for AI training.
                       *[other] On { $date } I requested access from you, on behalf of the data subject and under Article 25 of the Swiss { -fadp-name } (“{ -fadp }”), to their personal data that you process for AI training.
                    }
                [uk]
                    { $voice ->
                        [self] On { $date } I requested access from you under Article 15 of { -uk-gdpr-numbered } to my personal data that you process for AI training.
                       *[other] On { $date } I requested access from you, on behalf of the data subject and under Article 15 of { -uk-gdpr-numbered }, to their personal data that you process for AI training.
                    }
               *[gdpr]
                    { $voice ->
                        [self] On { $date } I requested access from you under Article 15 of { -gdpr-numbered } to my personal data that you process for AI training.
                       *[other] On { $date } I requested access from you, on behalf of the data subject and under Article 15 of { -gdpr-numbered }, to their personal data that you process for AI training.
                    }
            }
        [consent-withdrawal]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] On { $date } I withdrew every consent to the processing of my personal data for AI training and expressly prohibited that processing ({ -fadp-30-2-b-defined }).
                       *[other] On { $date } I withdrew, on behalf of the data subject, every consent to the processing of their personal data for AI training and expressly prohibited that processing ({ -fadp-30-2-b-defined }).
                    }
                [uk]
                    { $voice ->
                        [self] On { $date } I withdrew, under Article 7(3) of { -uk-gdpr-numbered }, every consent to the processing of my personal data for AI training.
                       *[other] On { $date } I withdrew, on behalf of the data subject and under Article 7(3) of { -uk-gdpr-numbered }, every consent to the processing of their personal data for AI training.
                    }
               *[gdpr]
                    { $voice ->
                        [self] On { $date } I withdrew, under Article 7(3) of { -gdpr-numbered }, every consent to the processing of my personal data for AI training.
                       *[other] On { $date } I withdrew, on behalf of the data subject and under Article 7(3) of { -gdpr-numbered }, every consent to the processing of their personal data for AI training.
                    }
            }
       *[objection]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] On { $date } I expressly prohibited you, under { -fadp-30-2-b-defined }, from processing my personal data for the development, training and improvement of AI models and systems.
                       *[other] On { $date } I expressly prohibited you, on behalf of the data subject and under { -fadp-30-2-b-defined }, from processing their personal data for the development, training and improvement of AI models and systems.
                    }
                [uk]
                    { $voice ->
                        [self] On { $date } I objected, under { -uk-gdpr-21-1-numbered }, to your processing of my personal data for the development, training and improvement of AI models and systems.
                       *[other] On { $date } I objected, on behalf of the data subject and under { -uk-gdpr-21-1-numbered }, to your processing of their personal data for the development, training and improvement of AI models and systems.
                    }
               *[gdpr]
                    { $voice ->
                        [self] On { $date } I objected, under { -gdpr-21-1-numbered }, to your processing of my personal data for the development, training and improvement of AI models and systems.
                       *[other] On { $date } I objected, on behalf of the data subject and under { -gdpr-21-1-numbered }, to your processing of their personal data for the development, training and improvement of AI models and systems.
                    }
            }
    }
# How the first letter was handed over, if that is known.
# $via (keyword): form, email, post
letter-via =
    { $via ->
        [form] The text was submitted through your web form.
        [email] The letter was sent to you by e-mail.
       *[post] The letter was sent to you by post.
    }
# The due date, and that it has passed. REM-2
# $due (text): finished date, the day the reply was due, such as 4 January 2027
reminder-overdue =
    { $regime ->
        [ch] The last day of the 30-day period for your reply was { $due }.
       *[gdpr] The last day for your reply was { $due } ({ cite-gdpr-12-3 }).
    }
# The same for a letter by post whose arrival is not known: no day is named. REM-2
# $provision (text): what sets the period, such as Article 12(3) GDPR
reminder-overdue-post = The time for your reply has passed, even allowing for usual postal delivery times ({ $provision }).
# The same where not all public holidays are known. REM-2
# $provision (text): what sets the period, such as Article 12(3) GDPR
reminder-overdue-cautious = The time for your reply has passed, even on a cautious calculation ({ $provision }).
# What came instead of an answer. REM-3
# $kind (keyword): none, acknowledged, status, extended
reminder-came =
    { $kind ->
        [acknowledged] You have confirmed receipt, but I have had no answer since.
        [status] You have sent a message on the state of the matter, but it does not tell me what action you have taken.
        [extended] That already takes your notice of extension into account, without accepting that its conditions were met. I have had no answer.
       *[none] I have not received one.
    }
# What the controller had promised.
# $date (text): the day of its answer, such as 10 August 2026
# $request (keyword): objection, access, consent-withdrawal
reminder-promise =
    { $request ->
        [access] On { $date } you provided or promised access.
        [consent-withdrawal] On { $date } you confirmed that you would give effect to the withdrawal.
       *[objection] On { $date } you confirmed that you would comply.
    }
# $date (text): the day on which it was seen, such as 20 October 2026
reminder-breach = On { $date } it emerged that this is not what happens.
# $value (text): parts, such as erasure and naming of recipients
reminder-open-parts = Still open: { $value }.
# The name of a part in a list.
# $kind (keyword): objection, withdrawal, restriction, erasure, recipients, access
part-name =
    { $kind ->
        [withdrawal] withdrawal of consent
        [restriction] restriction of processing
        [erasure] erasure
        [recipients] naming of the recipients
        [access] access
       *[objection] no further processing for AI training
    }
# The core request in one sentence. REM-4
# $request (keyword): objection, access, consent-withdrawal
reminder-request =
    { $request ->
        [access] The request is maintained: please provide me with the information and the data requested in it.
        [consent-withdrawal] The withdrawal stands: please confirm to me in writing that you no longer carry out any processing for AI training based on consent, and from which date.
       *[objection]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] I maintain my prohibition: please confirm in writing that you do not process my personal data for these purposes, and from which date.
                       *[other] The prohibition is maintained: please confirm to me in writing that you do not process the data subject’s personal data for these purposes, and from which date.
                    }
               *[gdpr]
                    { $voice ->
                        [self] I maintain my objection: please confirm in writing that you do not process my personal data for these purposes, and from which date.
                       *[other] The objection is maintained: please confirm to me in writing that you do not process the data subject’s personal data for these purposes, and from which date.
                    }
            }
    }
# Instead, if the controller complies and parts are open.
reminder-request-open = Please say what you have done about the open points and when; if you decline any of them, please give your reasons ({ cite-gdpr-12-4 }).
# Not for access.
# $request (keyword): objection, consent-withdrawal
reminder-effect =
    { $request ->
        [consent-withdrawal] The withdrawal has been effective since you received it. The absence of a reply does not alter that.
       *[objection]
            { $regime ->
                [ch] The prohibition has been effective since you received it. The absence of a reply does not alter that.
               *[gdpr] The objection has been effective since you received it. The absence of a reply does not release you from the duty to stop ({ cite-gdpr-21-1-second }).
            }
    }
# A new short date. REM-5
# $due (text): finished date, the last day for the reply, such as 8 January 2027
reminder-due = Your reply should now reach me no later than { $due }.
# What follows. REM-6. uk: only before 19 June 2026, later the complaint to the controller is written instead
# $provision (text): what the law of the day gives for it, such as Article 77 GDPR
# $remedy (text): the same for the courts, such as Article 79 GDPR
reminder-next =
    { $regime ->
        [ch]
            { $voice ->
                [self] If I have no reply by then, I intend to report the matter to the Federal Data Protection and Information Commissioner ({ cite-ch-fadp-49 }). The claims under { cite-ch-fadp-32 } remain open to me as well.
               *[other] If I have no reply by then, I intend to report the matter to the Federal Data Protection and Information Commissioner on behalf of the data subject ({ cite-ch-fadp-49 }). The claims under { cite-ch-fadp-32 } remain open to the data subject as well.
            }
       *[gdpr]
            { $voice ->
                [self] If I have no reply by then, I intend to lodge a complaint with the supervisory authority ({ $provision }). The right to a judicial remedy against you ({ $remedy }) remains open to me as well.
               *[other] If I have no reply by then, I intend to lodge a complaint with the supervisory authority on behalf of the data subject ({ $provision }). The right to a judicial remedy against you ({ $remedy }) remains open to the data subject as well.
            }
    }

## Complaint to the controller (United Kingdom, from 19 June 2026)

# $request (keyword): objection, access, consent-withdrawal
controller-complaint-subject =
    { $request ->
        [access] Complaint under { cite-uk-dpa-164a }: request for access concerning AI training, { -uk-gdpr-15-named }
        [consent-withdrawal] Complaint under { cite-uk-dpa-164a }: withdrawal of consent to AI training, { -uk-gdpr-7-3-named }
       *[objection]
            { $voice ->
                [self] Complaint under { cite-uk-dpa-164a }: my objection to AI training, { -uk-gdpr-21-1-named }
               *[other] Complaint under { cite-uk-dpa-164a }: objection, on behalf of a data subject, to AI training, { -uk-gdpr-21-1-named }
            }
    }
# First paragraph. REM-1
# $date (text): finished date of the first letter, such as 24 November 2026
# $request (keyword): objection, access, consent-withdrawal
controller-complaint-opening =
    { $voice ->
        [self] I make this complaint to you under { cite-uk-dpa-164a }.
       *[other] On behalf of the data subject, I make this complaint to you under { cite-uk-dpa-164a }.
    } { $request ->
        [access]
            { $voice ->
                [self] It concerns the way in which you have dealt with my request of { $date } for access to the personal data that you process for AI training, made under Article 15 of { -uk-gdpr-numbered }.
               *[other] It concerns the way in which you have dealt with the request of { $date } for access to the personal data that you process for AI training, made under Article 15 of { -uk-gdpr-numbered }.
            }
        [consent-withdrawal]
            { $voice ->
                [self] It concerns the way in which you have dealt with my withdrawal, on { $date }, of every consent to AI training, made under Article 7(3) of { -uk-gdpr-numbered }.
               *[other] It concerns the way in which you have dealt with the withdrawal, on { $date }, of every consent to AI training, made under Article 7(3) of { -uk-gdpr-numbered }.
            }
       *[objection]
            { $voice ->
                [self] It concerns the way in which you have dealt with my objection of { $date } to the processing of my personal data for the development, training and improvement of AI models and systems, made under { -uk-gdpr-21-1-numbered }.
               *[other] It concerns the way in which you have dealt with the objection of { $date } to the processing of their personal data for the development, training and improvement of AI models and systems, made under { -uk-gdpr-21-1-numbered }.
            }
    }
# What is complained of. REM-2, REM-3
# $kind (keyword): none, acknowledged, status, extended, partly, refused – what came
# $due (text): finished date, the day the reply was due, such as 4 January 2027
# $request (keyword): objection, access, consent-withdrawal
controller-complaint-refused =
    { $request ->
        [access] You have declined to provide the information and the data.
        [consent-withdrawal] You have declined to give effect to the withdrawal.
       *[objection]
            { $voice ->
                [self] You have declined to comply without demonstrating compelling legitimate grounds which override my interests, rights and freedoms ({ cite-gdpr-21-1-second }).
               *[other] You have declined to comply without demonstrating compelling legitimate grounds which override the data subject’s interests, rights and freedoms ({ cite-gdpr-21-1-second }).
            }
    }
# REM-4
# $request (keyword): objection, access, consent-withdrawal
controller-complaint-request =
    { $request ->
        [access] I ask you to put this right: to provide me with the information and the data requested, and to explain how this came about.
        [consent-withdrawal] I ask you to put this right: to give effect to the withdrawal, to tell me from which date you have done so, and to explain how this came about.
       *[objection]
            { $voice ->
                [self] I ask you to put this right: to give effect to my objection, to tell me from which date you have done so, and to explain how this came about.
               *[other] I ask you to put this right: to give effect to the objection, to tell me from which date you have done so, and to explain how this came about.
            }
    }
controller-complaint-procedure = You must acknowledge this complaint within 30 days of receiving it, take appropriate steps to respond and tell me the outcome without undue delay ({ cite-uk-dpa-164a }).
# $provision (text): what the law of the day gives for it, such as section 165 of the Data Protection Act 2018
# $remedy (text): the same for the courts, such as Article 79 of the UK GDPR and section 167 of the Data Protection Act 2018
controller-complaint-next =
    { $voice ->
        [self] If the outcome does not resolve the matter, I may complain to the Information Commission ({ $provision }) and seek a judicial remedy ({ $remedy }).
       *[other] If the outcome does not resolve the matter, the data subject may complain to the Information Commission ({ $provision }) and seek a judicial remedy ({ $remedy }).
    }
