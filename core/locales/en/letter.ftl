### English letters: first letters to a company. Not legal advice; the texts say what the sender declares.
### One message is one sentence; the code puts them together in the order of this file.
###
### Every message may select on
### $voice (keyword): self, other – who writes: the person (I), or somebody who acts for the person and is named in the
###   first paragraph. Texts of `other` speak of "this person" and "they", and say neither "I" nor "we".

## Frame

# Information block beside the address.
# $date (text): the day of writing, such as 24 November 2026
letter-date = Date: { $date }
# Information block beside the address.
# $reference (text): the sender's own reference, such as W-2026-001
letter-reference = Reference: { $reference }
# Foot of a page.
# $number (number): the page, such as 2; only to be printed
# $total (number): how many pages there are, such as 3; only to be printed
letter-page = Page { $number } of { $total }
# What a picture of the signature shows; read out to people who do not see it.
# $name (text): who signs, such as Priya Sample
letter-signature-picture = Signature: { $name }
# Before the subject where it is printed, with a space behind it; not in the header of an e-mail. Empty where letters have
# no such label.
letter-subject-label = { "" }
# To a company.
letter-salutation = Dear Sir or Madam,
letter-closing = Yours faithfully,
# Heading over the list of enclosures.
# $number (number): how many there are
letter-enclosures-heading =
    { $number ->
        [one] Enclosure
       *[other] Enclosures
    }
# Title of a sheet behind the letter, and its line in the list of enclosures.
# $number (number): the number of the sheet, such as 1
annex-accounts = Annex { $number }: Accounts
# $number (number): the number of the sheet, such as 1
annex-sightings = Annex { $number }: Places
# $number (number): the number of the sheet, such as 1
annex-own-words = Annex { $number }: Grounds in detail
# $number (number): the number of the sheet, such as 1
annex-questions = Annex { $number }: Questions on the processing
enclosure-power-of-attorney = Power of attorney
enclosure-court-order = Court order on representation
enclosure-parental = Proof of parental responsibility
# Line of the addressee's block under the company's name, when the letter goes to its representative.
# $representative (text): name of the representative, such as Example Representatives Ltd
letter-addressee-representative = Representative: { $representative }

## Subject lines: no full stop

# $provision (text): such as Article 21(1) GDPR
# $name (text): name of the data subject, such as Priya Sample
letter-subject-objection =
    { $voice ->
        [self] Objection under { $provision }: no AI training on my data
       *[other] Objection under { $provision } for { $name }: no AI training
    }

## Who acts: first paragraph of a letter that the data subject does not write

# $representative (text): who writes, such as Jonas Sample
# $name (text): name of the data subject, such as Lina Sample
letter-for-child = { $representative } writes as a parent on behalf of { $name }, who is under age.
# Both parents.
# $representative (text): who writes, such as Jonas Sample
# $value (text): the other parent, such as Mara Sample
# $name (text): name of the data subject, such as Lina Sample
letter-for-child-joint = { $representative } and { $value } write together, as parents, on behalf of { $name }, who is under age.
# $representative (text): who writes, such as Jonas Sample
letter-custody-sole = { $representative } has sole parental responsibility.
# By order of a court.
# $representative (text): who writes, such as Jonas Sample
# $name (text): name of the data subject, such as Priya Sample
letter-for-ward = { $representative } writes, as authorised by a court, on behalf of { $name }.
# With a power of attorney.
# $representative (text): who writes, such as Jonas Sample
# $name (text): name of the data subject, such as Priya Sample
letter-for-person = { $representative } writes under a power of attorney on behalf of { $name }.
letter-authority-enclosed = Proof of this is enclosed.
letter-authority-on-request = Proof of this will be provided on request.

## Declaration

# $law (text): such as Article 21(1) of Regulation (EU) 2016/679 (General Data Protection Regulation, “GDPR”)
letter-declaration =
    { $voice ->
        [self] I object, under { $law }, to the processing of my personal data for developing, training and improving artificial intelligence (AI) models and systems, including generative ones, and to their disclosure for those purposes.
       *[other] On behalf of this person, an objection is made under { $law } to the processing of their personal data for developing, training and improving artificial intelligence (AI) models and systems, including generative ones, and to their disclosure for those purposes.
    }
# $provision (text): such as Article 6(1)(f)
letter-basis =
    { $voice ->
        [self] I do not accept that legitimate interests ({ $provision }) justify this processing.
       *[other] It is not accepted that legitimate interests ({ $provision }) justify this processing.
    }
# $provision (text): such as Article 7(3)
letter-consent =
    { $voice ->
        [self] If you rely on consent for any of it, I withdraw that consent ({ $provision }).
       *[other] If you rely on consent for any of it, that consent is withdrawn ({ $provision }).
    }
# The company relies on consent only.
# $provision (text): such as Article 7(3)
letter-consent-sole =
    { $voice ->
        [self] I withdraw, for the future, the consent on which you rely for this processing ({ $provision }).
       *[other] The consent on which you rely for this processing is withdrawn for the future ({ $provision }).
    }
# The company says that it does not train on what is in accounts.
letter-denied = By your own account you do not train AI on data from these accounts; please confirm that.
# A second law holds because of the company's seat.
# $law (text): such as Article 21(1) of Regulation (EU) 2016/679 (General Data Protection Regulation, “GDPR”)
# $provision (text): such as Article 3(1) GDPR
letter-second-law-objection = This letter is also an objection under { $law }, which applies because you are established in the European Economic Area ({ $provision }).
# $law (text): such as Article 15(1) of Regulation (EU) 2016/679 (General Data Protection Regulation, “GDPR”)
# $provision (text): such as Article 3(1) GDPR
letter-second-law-access = This letter is also a request for access under { $law }, which applies because you are established in the European Economic Area ({ $provision }).
# $law (text): such as Article 7(3) of Regulation (EU) 2016/679 (General Data Protection Regulation, “GDPR”)
# $provision (text): such as Article 3(1) GDPR
letter-second-law-withdrawal = This letter is also a withdrawal under { $law }, which applies because you are established in the European Economic Area ({ $provision }).
# Who is jointly responsible, by the company's own account.
# $provision (text): such as Article 26(3) GDPR
# $value (text): names, such as TikTok Information Technologies UK Limited
# $number (number): how many there are
letter-joint-controllers = This letter also concerns { $value }, by your own account a joint controller; please pass it on ({ $provision }).
# $date (text): day of the confirmation, such as 21 May 2025
letter-confirmed-before = You confirmed an earlier declaration of this kind on { $date }; it continues to apply.
# $value (text): names, such as Priya Example
# $number (number): how many there are
letter-former-names = Data under an earlier name are included: { $value }.

## What it covers

# The list of accounts follows.
# $accounts (keyword): none, one, many
letter-covers-accounts =
    { $accounts ->
        [one] This covers all data, existing and future, and in particular this account:
       *[many] This covers all data, existing and future, and in particular these accounts, linked or not:
    }
# The list stands on a sheet of its own.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-covers-annex = This covers all data, existing and future, and in particular the { $number } accounts in Annex { $total }, linked or not.
# The list stands on a sheet of its own, in later letters.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-accounts-annex = The { $number } accounts concerned are listed in Annex { $total }.
# A person without an account.
letter-covers-all = This declaration covers all data, existing and future, from any source.
# $value (text): kinds of data, such as posts, photos and what others share there
letter-covers-kinds = It includes { $value }.

# Kinds of data, by what people do with a service; they stand in a list.
scope-social-network = posts, comments, photos, videos, profile details
scope-messenger = messages to AI features, usage data
scope-video = videos, comments, profile details
scope-forum = questions, answers, comments, profile details
scope-professional-network = profile, posts, comments, job applications
scope-dating = profile, photos, messages, matches
scope-creative-community = works, descriptions, comments
scope-chatbot = conversations, files, answers, feedback
scope-image-or-voice-generator = prompts, images, voices, results
scope-coding-assistant = code, prompts, suggestions, feedback
scope-work-tool = documents, texts, recordings, usage data
scope-marketplace = offers, reviews, purchases, messages
scope-reviews = reviews, posts, profile details
scope-health = health data, appointments, documents, messages
scope-fitness = activities, places, measurements
scope-device = voice recordings, prompts, usage data
scope-payment = payments, contract data
scope-travel = bookings, details of them, messages
scope-games = messages, voice recordings, play history
scope-publishing = texts, pictures, comments
scope-media = usage data, prompts, voice recordings
scope-search-or-ads = searches, identifiers, usage
scope-other = contract and usage data
# In features of a service whose own data are of another kind.
scope-interactions = prompts to AI features with the answers
scope-others = what others share there
scope-sources = what you obtain from other sources

## Lines of the list of accounts: parts joined by commas, notes in brackets

# $value (text): user name, such as priya.sample
account-handle = user name { $value }
# $value (text): address of the profile, such as https://www.example.org/priya.sample
account-url = { $value }
# $value (text): e-mail address, such as priya@example.org
account-email = e-mail { $value }
# $value (text): telephone number, such as +353 1 0000000
account-phone = telephone { $value }
# Linked with accounts of these platforms.
# $platforms (text): names of platforms, such as Facebook and Instagram
# $number (number): how many there are
account-linked = linked to { $platforms }
# $value (text): earlier user names, such as priya.old
# $number (number): how many there are
account-formerly = formerly { $value }
account-deleted = deleted
# $date (text): year, month or day, such as May 2024
account-deleted-on = deleted: { $date }
account-no-access = no access
# $value (text): who manages it, such as Example School
account-managed = managed: { $value }
account-use-business = business
account-use-page = page
account-use-creator = used for own works
account-visibility-private = not public

## Heads of the columns where many accounts stand in a table

account-column-platform = Service
account-column-handle = User name
account-column-url = Profile address
account-column-email = E-mail address
account-column-phone = Telephone
account-column-notes = Remarks

## Reasons

letter-reasons-heading =
    { $voice ->
        [self] Grounds relating to my particular situation
       *[other] Grounds relating to their particular situation
    }
# Between the sentences on somebody who is under age, where a law protects children.
# $provision (text): what protects them, such as recital 38
letter-children = Children merit specific protection ({ $provision }).
# After the first sentence of long words of the person's own.
# $number (number): the number of the sheet, such as 2; only to be printed
letter-own-words-annex = Annex { $number } says more.
letter-special-heading = Special categories of personal data
# $provision (text): such as Article 9(1)
# $remedy (text): such as Article 9(2)(a)
letter-special-request =
    { $voice ->
        [self] In so far as these data fall under { $provision }, I request that you remove them from every dataset held for these purposes, whoever shared them; I do not give consent ({ $remedy }).
       *[other] In so far as these data fall under { $provision }, you are requested to remove them from every dataset held for these purposes, whoever shared them; consent ({ $remedy }) is not given.
    }
# $provision (text): such as Article 9(2)(e)
letter-special-no-balancing = Legitimate interests are no exception; { $provision } does not apply where others shared such data.
# $provision (text): such as Article 17(1)(d)
letter-special-erasure = Erase what was processed for these purposes contrary to it ({ $provision }).

## Demands, with numbers

letter-demands-heading =
    { $voice ->
        [self] What I require
       *[other] What is required
    }
# $provision (text): such as Article 21(1)
letter-stop-before = Do not begin this processing, unless you demonstrate compelling legitimate grounds which override the interests, rights and freedoms of the data subject ({ $provision }).
# $provision (text): such as Article 21(1)
letter-stop-running = Stop this processing for good, unless you demonstrate compelling legitimate grounds which override the interests, rights and freedoms of the data subject ({ $provision }).
# $provision (text): such as Article 21(1)
letter-stop-unknown = Refrain from this processing for good, also where it has begun, unless you demonstrate compelling legitimate grounds which override the interests, rights and freedoms of the data subject ({ $provision }).
letter-burden-more = A legitimate interest alone is not enough.
# $provision (text): such as Article 18(1)(d)
letter-restriction = Restrict it until that is settled ({ $provision }).
# $provision (text): such as Article 18(3)
letter-restriction-lifted = Say so before you lift the restriction ({ $provision }).
# $provision (text): such as Article 17(1)(c)
letter-erasure = Unless you demonstrate that, erase without undue delay what you have stored or derived for it, including in training datasets and copies ({ $provision }).
letter-erasure-model = If you say that nothing can be erased from a model, explain why, and prevent it from giving out these data.
# $provision (text): such as Article 19
letter-recipients = Inform every recipient of these data, and name them ({ $provision }).
# A person without an account.
letter-not-informed = As far as is known, no information about this processing was given.
# $provision (text): such as Article 14
letter-information = Give the information required by { $provision }.
# $provision (text): such as Article 14(5)
letter-information-exception = If you rely on an exception, explain which ({ $provision }).
# $provision (text): such as Article 15(1)
# $number (number): the number of the sheet, such as 2; only to be printed
letter-questions = Answer the questions in Annex { $number } ({ $provision }).

## After the demands

# $accounts (keyword): none, one, many
letter-accounts-stay =
    { $accounts ->
        [one] The account and content are to remain and stay usable.
       *[many] The accounts and content are to remain and stay usable.
    }
# Only with deleted accounts.
letter-accounts-deleted = Copies and training datasets from before an account was deleted are covered too; please say whether they still exist.
# $provision (text): such as Article 12(3)
letter-confirmation = Please confirm in writing from which day and how you do this, without undue delay, at the latest within one month of receipt ({ $provision }).
letter-effect = The declaration itself takes effect on receipt.
# $provision (text): such as Article 12(4)
letter-refusal = If you do not comply in full, state your reasons, how you weighed them, and the remedies ({ $provision }).
# $provision (text): such as Article 12(6)
letter-identity = If you have reasonable doubts as to identity, say promptly which detail is missing ({ $provision }).
# Where a telephone number is the only contact.
letter-reply-phone = A message to the telephone number above is enough.

## People without an account

# $platforms (text): names of services, such as Facebook and Instagram
# $number (number): how many there are
letter-no-account = There is no account with { $platforms }.
# Only if the person declares it.
# $value (text): e-mail address, such as priya@example.org
letter-no-account-email = None is held there under the e-mail address { $value } either.
# A list follows.
# $number (number): how many there are
letter-sightings =
    { $number ->
        [one] This place is known:
       *[other] These places are known:
    }
# $number (number): the number of the sheet, such as 1; only to be printed
letter-sightings-annex = Known places are listed in Annex { $number }.
letter-no-sighting = No particular places are known.
letter-search = Please search training data too, by name and contact details; no model output need be shown.
# Address of the material in a line of the list.
# $url (text): such as https://www.example.org/picture
sighting-url = { $url }
# $provision (text): such as Article 12(2)
letter-identification = If you cannot identify the data subject, demonstrate that and say which detail would help ({ $provision }).
# $provision (text): such as Article 11(2)
letter-identification-more = The right to object is not affected by this ({ $provision }).

## Text for the field of a form: sentences joined by a space, beside those above

# $law (text): such as Article 21(1) of Regulation (EU) 2016/679 (General Data Protection Regulation, “GDPR”)
form-declaration =
    { $voice ->
        [self] I object, under { $law }, to the processing of my personal data, existing and future, for developing, training and improving AI models, including generative ones.
       *[other] On behalf of this person, an objection is made under { $law } to the processing of their personal data, existing and future, for developing, training and improving AI models, including generative ones.
    }
# Names one account.
# $platform (text): name of the platform, such as Instagram
# $value (text): what identifies the account, such as priya.s
form-account = Account: { $platform }, { $value }.
# $provision (text): such as Article 9(1)
form-special = Data under { $provision } are to be removed from every dataset held for these purposes, whoever shared them.
# $provision (text): such as Article 12(3)
form-confirmation = Please confirm with a date that this is done, without undue delay and at the latest within one month ({ $provision }).
