### Swiss law only: what takes the place of the sentence without "ch" in its name.

## Frame

letter-ch-salutation = Dear Sir or Madam,
letter-ch-closing = Yours faithfully,
# Heading over the list of enclosures.
# $number (number): how many there are
letter-ch-enclosures-heading =
    { $number ->
        [one] Enclosure
       *[other] Enclosures
    }

## Prohibition

# $provision (text): such as Article 30(2)(b) FADP
# $name (text): name of the data subject, such as Priya Sample
letter-ch-subject =
    { $voice ->
        [self] Prohibition under { $provision }: no AI training on my data
       *[other] Prohibition under { $provision } for { $name }: no AI training
    }
# Who is jointly responsible, by the company's own account.
# $value (text): names, such as TikTok Information Technologies UK Limited
# $number (number): how many there are
letter-ch-joint-controllers = This letter also concerns { $value }, by your own account a joint controller; please pass it on.
# $law (text): such as Article 30(2)(b) and (3) of the Swiss Federal Act on Data Protection (“FADP”)
letter-ch-declaration =
    { $voice ->
        [self] Under { $law }, I expressly prohibit you from processing my personal data for developing, training and improving artificial intelligence (AI) models and systems, including generative ones, and from disclosing them for those purposes.
       *[other] On behalf of this person, you are expressly prohibited, under { $law }, from processing their personal data for developing, training and improving artificial intelligence (AI) models and systems, including generative ones, and from disclosing them for those purposes.
    }
# $provision (text): such as Article 31
letter-ch-basis =
    { $voice ->
        [self] I do not accept that there is a justification ({ $provision }).
       *[other] It is not accepted that there is a justification ({ $provision }).
    }
# $provision (text): such as Articles 5(c), 30(2)(c)
letter-ch-special-request = Sensitive personal data ({ $provision }) are to be removed from every dataset held for these purposes, whoever shared them.
letter-ch-special-heading = Sensitive personal data

## Demands

# $provision (text): such as Article 31
letter-ch-stop = Refrain from this processing for good, also where it has begun, unless you demonstrate a justification ({ $provision }).
# $provision (text): such as Article 32(2)(a)
letter-ch-restriction = Until that is settled, do not use the data for these purposes ({ $provision }).
# $provision (text): such as Article 32(2)(c)
letter-ch-erasure = Unless you demonstrate one, delete without delay what you have collected or derived for these purposes, including in training datasets and copies ({ $provision }).
# $provision (text): such as Article 32(4)
letter-ch-recipients = Communicate this to all third parties to whom you have disclosed the data, and name them ({ $provision }).
# $provision (text): such as Article 19
letter-ch-information = Give information on the purposes, the categories and the origin of the data collected ({ $provision }).
# Beside the demands under a second law.
# $provision (text): such as Article 32(2) and (4) FADP
letter-ch-claims = These demands also rest on { $provision }.
letter-ch-confirmation = Please confirm in writing from which day and how you do this; the period for it is 30 days from receipt.
letter-ch-refusal = If you do not comply in full, state the justification.
letter-ch-identity = If you have reasonable doubts as to identity, say promptly which detail is missing.
letter-ch-identification = If you cannot identify the person, explain why, and say which detail would help.

## Text for the field of a form

# $law (text): such as Article 30(2)(b) and (3) of the Swiss Federal Act on Data Protection (“FADP”)
form-ch-declaration =
    { $voice ->
        [self] Under { $law }, I expressly prohibit you from processing my personal data, existing and future, for developing, training and improving AI models, including generative ones.
       *[other] On behalf of this person, you are expressly prohibited, under { $law }, from processing their personal data, existing and future, for developing, training and improving AI models, including generative ones.
    }
form-ch-confirmation = Please confirm with a date, within 30 days, that this is done.

## Later letters

# First sentence: the prohibition that opened the case. REM-1, REP-1
# $law (text): the act in full, such as Article 30(2)(b) and (3) of the Swiss Federal Act on Data Protection (FADP)
# $date (text): the day it was sent, such as 24 November 2026
later-ch-sent-objection =
    { $voice ->
        [self] On { $date } I expressly prohibited, under { $law }, AI training on my personal data.
       *[other] On { $date } AI training on their personal data was expressly prohibited, under { $law }.
    }
# The same for a withdrawal of consent. REM-1
# $law (text): the act in full, such as Article 30(2)(b) and (3) of the Swiss Federal Act on Data Protection (“FADP”)
# $date (text): the day it was sent, such as 24 November 2026
later-ch-sent-withdrawal =
    { $voice ->
        [self] On { $date } I withdrew every consent to AI training on my personal data, and expressly prohibited it, under { $law }.
       *[other] On { $date } every consent to AI training on their personal data was withdrawn, and it was expressly prohibited, under { $law }.
    }
# The law of the seat holds beside the Swiss act.
# $law (text): such as Article 21(1) of Regulation (EU) 2016/679 (General Data Protection Regulation, “GDPR”)
later-ch-second-law = That is also an objection under { $law }.
# The period that the letter set has ended. REM-2
# $due (text): its last day, such as 4 January 2027
later-ch-overdue = Your time to answer ended on { $due }.
later-ch-overdue-cautious = Your time to answer has ended, even on a cautious calculation.
# What follows. REM-6, REP-7
# $provision (text): the report, such as Article 49(1)
later-ch-next = Otherwise a report to the FDPIC ({ $provision }) and court action are open.
# Items of a numbered list.
# $provision (text): such as Article 32(2)(a)
later-ch-restrict = Do not process the data for these purposes until that is settled ({ $provision }).
# $provision (text): such as Article 32(2)(c)
later-ch-erase = Erase these data, unless you show a justification ({ $provision }).
# $provision (text): such as Article 30(2)(b) and (3) FADP
# $name (text): name of the data subject, such as Anna Sample
reminder-ch-subject =
    { $voice ->
        [self] Reminder: prohibition under { $provision }, AI training
       *[other] Reminder: prohibition under { $provision }, { $name }: AI training
    }
# Items of the lists of what else is open, and of what is new.
# $provision (text): such as Article 32(2)(a)
reminder-ch-part-restriction = a stay until that is settled ({ $provision })
# $provision (text): such as Article 32(2)(c)
reminder-ch-part-erasure = erasure of these data, failing a justification ({ $provision })
# REM-4, REM-5
# $provision (text): a justification, such as Article 31
# $due (text): until when the sender waits, such as 8 January 2027
reminder-ch-answer = Please confirm by { $due } from which day you comply with the prohibition, or name your justification ({ $provision }).
# Introduces demands that no text carried before.
reminder-ch-new = Now requested, as new, within 30 days of receipt:
# Introduces what a confirmation left open.
# $due (text): until when the sender waits, such as 8 January 2027
reminder-ch-open = The following is still open; please deal with it by { $due }, or say why not:
# $provision (text): such as Article 30(2)(b) and (3) FADP
# $name (text): name of the data subject, such as Anna Sample
refusal-reply-ch-subject =
    { $voice ->
        [self] Your answer to the prohibition under { $provision }: AI training
       *[other] Your answer: prohibition under { $provision } for { $name }
    }
# REP-3
# $provision (text): such as Article 30(2)(b) and (3)
refusal-reply-ch-no-reasons = An express prohibition needs no grounds ({ $provision }).
# $provision (text): such as Article 31
refusal-reply-ch-reasons-not-weighed = An overriding interest can be found only by weighing it against the grounds given ({ $provision }).
refusal-reply-ch-identity-doubt = If you have doubts concerning identity, please state them, and the one detail that would remove them.
refusal-reply-ch-identity-document = Should you ask for a copy of an identity document, please say why nothing less will do.
# Introduces reasons that were not sent before.
refusal-reply-ch-renewed = These grounds are given nevertheless:
# $provision (text): such as Article 30(2)(b) and (3)
refusal-reply-ch-too-late = The prohibition is not subject to any period ({ $provision }); a date that you set does not limit it.
refusal-reply-ch-too-late-scope = It covers all processing since its receipt, including new models and datasets that are kept.
refusal-reply-ch-use-the-form = The law prescribes no particular form for the prohibition.
# $provision (text): such as Article 31
refusal-reply-ch-not-applicable = Please name the justification on which you rely ({ $provision }), or the law that you hold applicable.
# REP-4
# $provision (text): such as Article 31
refusal-reply-ch-burden = The prohibition stands; it is for you to show a justification ({ $provision }).
# Items of a numbered list.
refusal-reply-ch-comply = Comply with the prohibition, and confirm in writing from which day.
# REP-5
# $provision (text): such as Article 31
refusal-reply-ch-weigh = Otherwise name your justification and how you weighed it ({ $provision }).
# $provision (text): such as Article 32(2)(a)
refusal-reply-ch-meanwhile = Meanwhile do not process the data for these purposes ({ $provision }).
# ACC-1
# $law (text): the act in full, such as Article 25 of the Swiss Federal Act on Data Protection (FADP)
access-ch-opening =
    { $voice ->
        [self] I request access under { $law }: do you process my personal data to develop, train or improve AI models, or have you done so?
       *[other] Access under { $law } is requested: do you process their personal data to develop, train or improve AI models, or have you done so?
    }
# ACC-8
# $provision (text): such as Article 25(2)
access-ch-copy = Please also provide the personal data processed as such, in a commonly used electronic form ({ $provision }).
# ACC-10
# $provision (text): no cost, such as Article 25(6)
# $remedy (text): the period, such as Article 25(7)
access-ch-answer = Access is free of charge ({ $provision }) and is as a rule to be given within 30 days ({ $remedy }).
# $provision (text): such as Article 30(2)(b) and (3) FADP
# $name (text): name of the data subject, such as Anna Sample
consent-withdrawal-ch-subject =
    { $voice ->
        [self] Withdrawal of consent, prohibition under { $provision }: AI training
       *[other] Withdrawal, prohibition under { $provision } for { $name }: AI training
    }
# WDC-1, WDC-2, WDC-4
# $law (text): the act in full, such as Article 30(2)(b) and (3) of the Swiss Federal Act on Data Protection (FADP)
consent-withdrawal-ch-declaration =
    { $voice ->
        [self] I withdraw for the future, under { $law }, every consent to developing, training and improving AI models, including generative ones, with my personal data, and expressly prohibit that processing.
       *[other] Under { $law }, every consent to developing, training and improving AI models, including generative ones, with their personal data is withdrawn for the future, and that processing is expressly prohibited.
    }
consent-withdrawal-ch-stop = Stop this processing.
# $provision (text): such as Article 31
consent-withdrawal-ch-basis = If you rely on another justification, name it ({ $provision }).
consent-withdrawal-ch-confirm = Confirm in writing, within 30 days of receipt, from which day you do this.
## Report to the FDPIC, in place of the complaint

# $controller (text): name of the company, such as Meta Platforms Ireland Limited
# $provision (text): what a report rests on, such as Article 49(1)
complaint-ch-subject = Report under { $provision }: AI training by { $controller }
# First sentence.
# $law (text): what a report rests on, with the act in full
complaint-ch-opening = This report under { $law } concerns the processing of personal data for AI training.
# $value (text): name and contact of the person, such as Anna Example, Musterweg 1, 3000 Bern
complaint-ch-person = Data subject: { $value }
# $provision (text): where the act reaches, such as Article 3(1)
complaint-ch-effect = The data subject lives in Switzerland; the processing has effects there ({ $provision }).
# Line. CMP-4
# $date (text): the day, such as 24 November 2026
complaint-ch-fact-prohibition = { $date }: express prohibition of AI training.
# $provision (text): the express prohibition, such as Article 30(2)(b) and (3)
# $remedy (text): the grounds of justification, such as Article 31
complaint-ch-infringement-prohibition = { $provision }: it has not been demonstrated that the prohibition is respected, nor any justification ({ $remedy }).
# $provision (text): the principles, such as Article 6
complaint-ch-infringement-principles = { $provision }: processing against the express wish is contrary to good faith.
# Why the matter is not a small one.
# $provision (text): what need not be pursued, such as Article 49(2)
complaint-ch-significance = The matter is not minor ({ $provision }): training of this kind takes in the data of many people and can hardly be undone.
complaint-ch-significance-sensitive = Sensitive personal data are concerned too.
complaint-ch-significance-minor = The data subject is under age.
# $provision (text): the task, such as Article 49(1)
complaint-ch-request-investigate = open an investigation ({ $provision });
# $provision (text): the power, such as Article 51(1)
complaint-ch-request-stop = order that the processing be adapted, interrupted or ended ({ $provision });
# Last item.
# $provision (text): the duty to inform, such as Article 49(4)
complaint-ch-request-progress = give information on the steps taken and the outcome ({ $provision }).
# $provision (text): who is a party, such as Article 52(2)
# $remedy (text): civil claims, such as Article 32(2)
complaint-ch-no-party = It is understood that a report does not give party status ({ $provision }); civil claims are reserved ({ $remedy }).
