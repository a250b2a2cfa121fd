### Complaint to a supervisory authority. Not legal advice, not yet reviewed by a lawyer. Frame and accounts: letter.ftl;
### copies of letters in the list of enclosures: reminder.ftl. The report in Switzerland stands in ch.ftl, what only the
### United Kingdom needs in uk.ftl, what only Austria needs in country-at.ftl.
###
### Blocks in the order of the letter. To somebody with many files: brief, facts only, no adjectives that judge. Whoever
### writes, “the complainant” is the person whose data it is.

## Subject and opening

# To an authority.
complaint-salutation = Dear Sir or Madam,
# $controller (text): name of the company, such as Meta Platforms Ireland Limited
# $provision (text): what a complaint rests on, such as Article 77 GDPR
complaint-subject = Complaint under { $provision }: AI training by { $controller }
# First sentence.
# $law (text): what a complaint rests on, with the act in full
complaint-opening = This complaint under { $law } concerns the processing of personal data to develop, train and improve artificial intelligence (AI) models.
# The same about a request for access.
# $law (text): what a complaint rests on, with the act in full
complaint-opening-access = This complaint under { $law } concerns a request for access to personal data used for AI training.

## Parties, competence, accounts

complaint-parties-heading = Parties
# CMP-1
# $value (text): name and contact of the person, such as Anna Example, 1 Sample Street, Dublin 1
complaint-complainant = Complainant: { $value }
# If a body lodges it that declares to meet the conditions. CMP-11
# $provision (text): what such a body acts under, such as Article 80(1) GDPR
complaint-body = The organisation acting here declares that it is a properly constituted not-for-profit body, has statutory objectives in the public interest and is active in data protection ({ $provision }).
# CMP-3
# $value (text): name and address of the company, such as Meta Platforms Ireland Limited, Merrion Road, Dublin 4
complaint-controller = Controller: { $value }.
# Instead, if its postal address is not known.
# $controller (text): name of the company, such as Example Inc.
complaint-controller-no-address = Controller: { $controller } (postal address not known).
# If the company has a page for requests.
# $url (text): its address, such as https://example.com/privacy
complaint-controller-page = Its page for data protection requests: { $url }
# Each company that is jointly responsible, by its own account.
# $value (text): name and address, such as TikTok Information Technologies UK Limited, London
complaint-joint-controller = { $value } is jointly responsible, according to the company.
# If the company has a representative in the region.
# $representative (text): its name, such as Example Privacy Ltd
complaint-controller-representative = { $representative } represents the controller in the region.
# CMP-2
# $provision (text): what a complaint rests on, such as Article 77 GDPR
complaint-competence = The complainant’s habitual residence is in the territory for which you are responsible ({ $provision }).
# Instead, to the authority at the seat of the company.
# $provision (text): what a complaint rests on, such as Article 77 GDPR
# $remedy (text): where the law holds, such as Article 3(1)
complaint-competence-place = The alleged infringement was committed at the controller’s seat, for which you are responsible ({ $provision }, { $remedy }).
# If another authority leads. CMP-12
# $authority (text): its name, such as Data Protection Commission
# $provision (text): what makes it lead, such as Article 56(1)
complaint-lead-authority = This authority appears to be the lead supervisory authority: { $authority } ({ $provision }). Please keep corresponding in the language of this letter.
# Instead, if the authority at the seat of the company is another one of the same country.
# $authority (text): its name, such as Data Protection Commissioner of Berlin
complaint-hand-over = Because of the controller’s seat, this authority may also be competent: { $authority }. Please pass the complaint on to it where necessary.
# Introduces the list of accounts.
# $accounts (keyword): one, many
complaint-accounts-intro =
    { $accounts ->
        [one] Account concerned:
       *[many] Accounts concerned:
    }
# If the company answered otherwise about other accounts.
complaint-open-accounts = Only these are in issue here; the controller answered separately about other accounts.
# If there is no account.
complaint-non-user = The complainant has no account there; the data were published by others or come from other sources.

## Facts: one line an event

complaint-facts-heading = Facts
# If the company itself names its legitimate interests.
# $provision (text): the legal basis, such as Article 6(1)(f)
complaint-processing = According to its own statements, the controller relies on legitimate interests for AI training ({ $provision }).
# Otherwise.
# $provision (text): the legal basis, such as Article 6(1)(f)
complaint-processing-in-so-far = The complaint is about AI training in so far as the controller relies on legitimate interests for it ({ $provision }).
# CMP-5
# $date (text): day of the first letter, such as 24 November 2026
complaint-before = The controller itself was contacted about the matter beforehand, first on { $date }.
# Line. CMP-4
# $date (text): the day, such as 24 November 2026
complaint-fact-objection = { $date }: objection to AI training.
# $date (text): the day, such as 24 November 2026
complaint-fact-access = { $date }: request for access about AI training.
# $date (text): the day, such as 24 November 2026
complaint-fact-withdrawal = { $date }: withdrawal of any consent to AI training.
# $date (text): the day, such as 24 November 2026
complaint-fact-reminder = { $date }: reminder.
# $date (text): the day, such as 24 November 2026
complaint-fact-refusal-reply = { $date }: reply to the refusal.
# $date (text): the day, such as 24 November 2026
complaint-fact-extension-reply = { $date }: reply to the notice of extension.
# Any other letter to the company.
# $date (text): the day, such as 24 November 2026
complaint-fact-letter = { $date }: further letter.
# Behind what was sent: the way, if it is known.
# $via (keyword): form, email, post
complaint-fact-via =
    { $via ->
        [form] By web form.
        [email] By e-mail.
       *[post] By post.
    }
# Behind it: what else was asked for.
# $value (text): a list, such as restriction and erasure
complaint-fact-demands = Also requested: { $value }.
# Part of such a list, and of what was confirmed.
# $kind (keyword): objection, access, withdrawal, restriction, erasure, recipients, special-categories
complaint-part =
    { $kind ->
        [access] access
        [withdrawal] end of processing based on consent
        [restriction] restriction
        [erasure] erasure
        [recipients] naming of the recipients
        [special-categories] leaving out of special categories
       *[objection] end of processing for AI training
    }
# Behind it: the grounds, by the names of their kinds.
# $value (text): a list, such as “Loss of control over the data” and own words
complaint-fact-grounds = Grounds: { $value }.
# Part of such a list: grounds in the person's own words.
complaint-grounds-own = own words
# $date (text): the day, such as 24 November 2026
complaint-fact-received = { $date }: received by the controller.
# $date (text): the day, such as 24 November 2026
complaint-fact-acknowledged = { $date }: receipt acknowledged.
# $date (text): the day, such as 24 November 2026
complaint-fact-status = { $date }: interim message from the controller.
# $date (text): the day, such as 24 November 2026
complaint-fact-extended = { $date }: notice of extension.
# The same if no reasons were given for it.
# $date (text): the day, such as 24 November 2026
complaint-fact-extended-no-reasons = { $date }: notice of extension without reasons.
# $date (text): the day, such as 24 November 2026
complaint-fact-identified = { $date }: details of identity provided.
# $date (text): the day, such as 24 November 2026
# $value (text): what was confirmed, such as erasure
complaint-fact-confirmed = { $date }: the controller promised to comply ({ $value }).
# The company's confirmation about other accounts only.
# $date (text): the day, such as 24 November 2026
complaint-fact-confirmed-others = { $date }: the controller promised to comply for other accounts.
# $date (text): the day, such as 24 November 2026
complaint-fact-breached = { $date }: it emerged that the promise is not kept.
# $date (text): the day, such as 24 November 2026
complaint-fact-refused = { $date }: refusal.
# $date (text): the day, such as 24 November 2026
complaint-fact-refused-no-reasons = { $date }: refusal for want of sufficient grounds.
# $date (text): the day, such as 24 November 2026
complaint-fact-refused-reasons-not-weighed = { $date }: refusal without dealing with the grounds given.
# $date (text): the day, such as 24 November 2026
complaint-fact-refused-identity = { $date }: refusal for the time being; proof of identity was demanded.
# $date (text): the day, such as 24 November 2026
complaint-fact-refused-no-data = { $date }: answer that no such data are processed.
# $date (text): the day, such as 24 November 2026
complaint-fact-refused-no-training = { $date }: answer that the data are not used for AI training.
# $date (text): the day, such as 24 November 2026
complaint-fact-refused-too-late = { $date }: refusal because the objection was said to be too late.
# $date (text): the day, such as 24 November 2026
complaint-fact-refused-use-the-form = { $date }: refusal, with reference to a form of its own.
# $date (text): the day, such as 24 November 2026
complaint-fact-refused-not-applicable = { $date }: refusal because the right was said not to apply.
# Behind a refusal or a broken promise: what the history notes about it.
# $value (text): the words, in quotation marks
complaint-fact-note = Noted about it: { $value }
# If the period ended without an answer in substance.
# $due (text): its last day, such as 4 January 2027
complaint-fact-overdue = { $due }: last day for an answer; none in substance by then.
# The same where no day is sure.
complaint-fact-overdue-cautious = Even on a cautious calculation, the time for an answer has passed without one in substance.
# The same for what a later letter asked for first.
# $date (text): the day of that letter, such as 24 November 2026
# $due (text): the last day, such as 8 January 2027
complaint-fact-overdue-added = { $due }: last day for an answer to the requests of { $date }; none to them by then.
# $date (text): the day of that letter, such as 24 November 2026
complaint-fact-overdue-added-cautious = Even on a cautious calculation, the time for an answer to the requests of { $date } has passed without one.
# Last line, if nothing came after the last letter.
complaint-fact-nothing-since = Nothing has come since.
# $date (text): the day, such as 24 November 2026
# $authority (text): name of the authority
complaint-fact-complained = { $date }: complaint to this authority: { $authority }.
# $date (text): the day, such as 24 November 2026
# $authority (text): name of the authority
# $kind (keyword): received, documents, forwarded, decided, rejected, unknown
complaint-fact-authority =
    { $kind ->
        [received] { $date }: the authority acknowledged receipt ({ $authority }).
        [documents] { $date }: the authority asked for documents ({ $authority }).
        [forwarded] { $date }: the authority passed the matter to another one ({ $authority }).
        [decided] { $date }: the authority decided ({ $authority }).
        [rejected] { $date }: the authority rejected the submission ({ $authority }).
       *[unknown] { $date }: message from the authority ({ $authority }).
    }
# Behind such a line.
# $value (text): reference of the authority, such as C-26-11-123
complaint-fact-reference = Reference: { $value }.
# If the authority wants to see that the complaint is in time.
# $date (text): day of the refusal, of the broken promise, or the first after the period, such as 3 November 2026
complaint-timeliness = The conduct complained of has been known since { $date }.
# The same where the period runs from the last contact.
# $date (text): day of the last letter to or from the company, such as 3 November 2026
complaint-last-contact = Last contact with the controller: { $date }.

## Alleged infringements: numbered, each borne by a fact above. CMP-6

complaint-infringements-heading = Alleged infringements
# No answer came.
# $provision (text): the period for an answer, such as Article 12(3)
complaint-infringement-silence = { $provision }: within the period it gave neither information on action taken nor reasons for taking none.
# The answer came after the period.
# $provision (text): the period for an answer, such as Article 12(3)
complaint-infringement-late = { $provision }: the answer came only after the period had ended.
# The notice came after the first month.
# $provision (text): the rule on extension, such as Article 12(3)
complaint-infringement-extension = { $provision }: the extension was not notified within the first month.
# The notice gave no reasons.
# $provision (text): the rule on extension, such as Article 12(3)
complaint-infringement-extension-no-reasons = { $provision }: no reasons were given for the extension.
# The objection is open.
# $provision (text): the right to object, such as Article 21(1)
# $remedy (text): the duty to demonstrate, such as Article 5(2)
complaint-infringement-objection = { $provision }, { $remedy }: neither an end of the processing nor compelling legitimate grounds have been demonstrated; if it goes on, it lacks a legal basis.
# The same after an answer that there is nothing to stop.
# $provision (text): the right to object, such as Article 21(1)
# $remedy (text): the duty to demonstrate, such as Article 5(2)
complaint-infringement-objection-in-so-far = { $provision }, { $remedy }: the answer does not demonstrate that there is nothing to stop; in so far as data are processed, compelling legitimate grounds are lacking.
# The consent is withdrawn.
# $provision (text): the right to withdraw consent, such as Article 7(3)
complaint-infringement-withdrawal = { $provision }: it has not been demonstrated that the processing based on consent has ended.
# Access is open.
# $provision (text): the right of access, such as Article 15(1) and (3)
complaint-infringement-access = { $provision }: the information requested has not been provided.
# Grounds were given, and the company missed sufficient ones.
# $provision (text): the right to object, such as Article 21(1)
# $remedy (text): the duty to facilitate, such as Article 12(2)
complaint-infringement-no-reasons = { $provision }, { $remedy }: grounds were given; the law requires neither proof nor grounds of special weight.
# Grounds were given and not weighed.
# $provision (text): the duty to give reasons, such as Article 12(4)
# $remedy (text): the duty to demonstrate, such as Article 5(2)
complaint-infringement-reasons = { $provision }, { $remedy }: it has not stated how the grounds given were weighed.
# Proof of identity was demanded.
# $provision (text): the rule on doubts about identity, such as Article 12(6)
complaint-infringement-identity = { $provision }: proof of identity was demanded; no reasonable doubts are apparent.
# A form was demanded.
# $provision (text): the duty to facilitate, such as Article 12(2)
complaint-infringement-form = { $provision }: the exercise of the right was made to depend on a form.
# An earlier day was held against the person.
# $provision (text): the right to object, such as Article 21(1)
complaint-infringement-time = { $provision }: the right exists at any time; a cut-off date has no basis in law.
# A promise was broken.
# $provision (text): the principle of fairness, such as Article 5(1)(a)
complaint-infringement-breach = { $provision }: the promise is not kept.
# $provision (text): the right to restriction, such as Article 18(1)(d)
complaint-infringement-restriction = { $provision }: the restriction requested has not been confirmed.
# $provision (text): the right to erasure, such as Article 17(1)(c)
complaint-infringement-erasure = { $provision }: the erasure requested has not been confirmed.
# $provision (text): the duty to notify recipients, such as Article 19
complaint-infringement-recipients = { $provision }: the recipients have not been named, although this was requested.
# Special categories were to be left out.
# $provision (text): the rules on them, such as Article 9(1)
# $remedy (text): their erasure, such as Article 17(1)(d)
complaint-infringement-special-categories = { $provision }, { $remedy }: no exception has been shown for special categories of data, which were to be left out.
# There is no account.
# $provision (text): information where data come from elsewhere, such as Article 14(1), (2), (3)(a)
complaint-infringement-information = { $provision }: as far as is known, no information about this was ever given.

## Requests: numbered, as they were made to the company. CMP-7

complaint-requests-heading = Requests
complaint-requests-intro = The authority is asked to:
# $provision (text): the task of the authority, such as Article 57(1)(f)
complaint-request-investigate = investigate, and find these infringements ({ $provision });
# $provision (text): its power, such as Article 58(2)(c)
complaint-request-comply = order the controller to comply with the objection and the other requests still open ({ $provision });
# The same where nothing else is open.
# $provision (text): its power, such as Article 58(2)(c)
complaint-request-comply-objection = order the controller to comply with the objection ({ $provision });
# The same where only other requests are open.
# $provision (text): its power, such as Article 58(2)(c)
complaint-request-comply-open = order the controller to comply with the requests still open ({ $provision });
# The same about a withdrawal of consent.
# $provision (text): its power, such as Article 58(2)(c)
complaint-request-comply-withdrawal = order the controller to respect the withdrawal ({ $provision });
# The same about access.
# $provision (text): its power, such as Article 58(2)(c)
complaint-request-comply-access = order that the information requested be provided ({ $provision });
# $provision (text): its power, such as Article 58(2)(f)
complaint-request-ban = ban this processing of the complainant’s data ({ $provision });
# If erasure is open.
# $provision (text): its power, such as Article 58(2)(g)
complaint-request-erasure = order erasure of the data held for it ({ $provision });
# If their being told and named is open.
complaint-request-recipients = order that recipients be told and named;
# Last item. CMP-9
# $provision (text): the duty to inform, such as Article 77(2)
# $remedy (text): the remedy against silence, such as Article 78(2)
complaint-request-progress = report on progress, outcome and remedies within three months ({ $provision }, { $remedy }).
# If there are accounts that still exist.
# $accounts (keyword): one, many
complaint-accounts-stay =
    { $accounts ->
        [one] The account and content are to remain.
       *[many] Accounts and their content are to remain.
    }

## Declarations

# CMP-10
# $kind (keyword): as-needed, no, yes – whether the company may learn the name
complaint-name =
    { $kind ->
        [no] Please do not disclose the person’s name to the controller, at least not without asking first.
        [yes] The person’s name may be disclosed to the controller.
       *[as-needed] Please disclose the person’s name to the controller only in so far as that is necessary.
    }
# If the person says so.
# $kind (keyword): yes, no – whether they agree to a settlement
complaint-amicable =
    { $kind ->
        [no] An amicable settlement is not wanted.
       *[yes] The complainant agrees to an amicable settlement.
    }
# If the person says so.
# $value (text): the authority or court, such as Dublin District Court
complaint-pending = This matter is already before: { $value }
# If two states are concerned and all particulars are given.
# $provision (text): the rule that lists them, such as Article 4(1) of Regulation (EU) 2025/2518
complaint-admissibility = The particulars required by { $provision } are included.

## The text for the authority's form, where its length is limited: no law, plain words

# First sentence.
# $controller (text): name of the company, such as Meta Platforms, Inc.
complaint-short-opening = This is about { $controller } and AI training with personal data.
# $value (text): the line of an account, such as Facebook, user name anna.example
complaint-short-account = Account: { $value }.
complaint-short-stop = Please have the company stop this training with the data.
complaint-short-comply = Please have the company comply with the requests that are open.
complaint-short-erase = Please also have the data held for it erased.
complaint-short-letter = The attached complaint has the details.

## Lines in the list of enclosures. CMP-8

# $date (text): its day, such as 15 December 2026
enclosure-answer = Answer from the controller dated { $date }
# A receipt, a message on the state, a notice of extension.
# $date (text): its day, such as 15 December 2026
enclosure-notice = Message from the controller dated { $date }
enclosure-mandate = Mandate of the data subject
enclosure-constitution = Proof of the proper constitution of the organisation
