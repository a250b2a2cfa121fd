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
