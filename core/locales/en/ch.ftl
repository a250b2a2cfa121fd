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
        [self] Prohibition under { $provision }: no AI training on my personal data
       *[other] Prohibition under { $provision } for { $name }: no AI training
    }
# $law (text): such as Articles 30(2)(b), (3) of the Swiss Federal Act on Data Protection (“FADP”)
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
# $provision (text): such as Articles 32(2), (4) FADP
letter-ch-claims = These demands also rest on { $provision }.
letter-ch-confirmation = Please confirm in writing from which day and how you do this; the period for it is 30 days from receipt.
letter-ch-refusal = If you do not comply in full, state the justification.
letter-ch-identity = If you have reasonable doubts as to identity, say promptly which detail is missing.
letter-ch-identification = If you cannot identify the person, explain why, and say which detail would help.

## Text for the field of a form

# $law (text): such as Articles 30(2)(b), (3) of the Swiss Federal Act on Data Protection (“FADP”)
form-ch-declaration =
    { $voice ->
        [self] Under { $law }, I expressly prohibit you from processing my personal data, existing and future, for developing, training and improving AI models, including generative ones.
       *[other] On behalf of this person, you are expressly prohibited, under { $law }, from processing their personal data, existing and future, for developing, training and improving AI models, including generative ones.
    }
form-ch-confirmation = Please confirm with a date, within 30 days, that this is done.

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
# $provision (text): the express prohibition, such as Article 30(2)(b), (3)
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
