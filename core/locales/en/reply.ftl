### Replies to a refusal and to a notice of extension. Not legal advice, not yet reviewed by a lawyer.
### Frame: letter.ftl; what the later letters share: reminder.ftl; Switzerland: ch.ftl.

## Reply to a refusal

# $provision (text): such as Article 21(1) GDPR
# $name (text): name of the data subject, such as Anna Sample
refusal-reply-subject =
    { $voice ->
        [self] Your answer to the objection under { $provision }: AI training
       *[other] Your answer: objection under { $provision } for { $name }: AI training
    }
# Second sentence: what was answered, in neutral words. REP-1, REP-2
# $date (text): the day of the answer, such as 15 December 2026
refused-no-reasons = On { $date } you declined for want of sufficient grounds.
# $date (text): the day of the answer, such as 15 December 2026
refused-reasons-not-weighed = On { $date } you declined without dealing with the grounds given.
# $date (text): the day of the answer, such as 15 December 2026
refused-identity = On { $date } you asked for proof of identity first.
# $date (text): the day of the answer, such as 15 December 2026
refused-no-data = On { $date } you answered that you hold no such data.
# $date (text): the day of the answer, such as 15 December 2026
refused-no-training = On { $date } you answered that you do not use the data for AI training.
# $date (text): the day of the answer, such as 15 December 2026
refused-too-late = On { $date } you declined, saying that it came too late.
# $date (text): the day of the answer, such as 15 December 2026
refused-use-the-form = On { $date } you referred to your own form instead.
# $date (text): the day of the answer, such as 15 December 2026
refused-not-applicable = On { $date } you answered that this right does not apply here.
# $date (text): the day of the answer, such as 15 December 2026
refused-unknown = On { $date } you declined to comply.

## What answers the refusal. REP-3

# $provision (text): such as Article 21(1)
refusal-reply-no-reasons = Grounds relating to the particular situation were given; the law asks for no proof ({ $provision }).
# Introduces the reasons that were sent.
refusal-reply-grounds = The grounds again:
# Introduces reasons that were not sent before.
# $provision (text): such as Article 21(1)
refusal-reply-renewed =
    { $voice ->
        [self] I therefore object again under { $provision }, on these grounds:
       *[other] An objection is therefore made again under { $provision }, on these grounds:
    }
# $provision (text): what sets the period, such as Article 12(3)
refusal-reply-renewed-due = This objection has its own time limit: one month from receipt ({ $provision }).
# $provision (text): such as Article 21(1)
refusal-reply-reasons-not-weighed = Each of the grounds given must be weighed; general remarks are not enough ({ $provision }).
refusal-reply-identity = The details above identify the data.
refusal-reply-identity-offer = If you lack a detail for finding the data, please name it, and it will be given.
# $provision (text): such as Article 12(6)
refusal-reply-identity-doubt = If you have reasonable doubts concerning identity, please state them, and the one detail that would remove them ({ $provision }).
# $provision (text): such as Article 5(1)(c)
refusal-reply-identity-document = Should you ask for a copy of an identity document, please say why nothing less will do ({ $provision }).
# $provision (text): such as Article 15(1)
refusal-reply-no-data = Please confirm whether you process, or have processed, such data for AI ({ $provision }).
refusal-reply-no-data-search = Please say where and by which details you searched, including in content of others and in training datasets.
refusal-reply-no-data-deleted = This includes copies from before the account was deleted.
# $provision (text): such as Article 11(2)
# $remedy (text): such as Article 12(2)
refusal-reply-no-data-identify = If you cannot identify the person, please demonstrate that, and name the detail that would help ({ $provision }, { $remedy }).
refusal-reply-no-data-future = Please also confirm that future data will be left out; the declaration covers them too.
refusal-reply-no-training = Please confirm that this holds for past and future, for all sources, including AI features, content of others and third parties, and for disclosure.
refusal-reply-no-training-since = If it holds from a certain day only, please name that day.
refusal-reply-no-training-stands = The declaration stands in case this changes.
# $provision (text): such as Article 21(1)
refusal-reply-too-late = The right to object may be exercised at any time ({ $provision }); a date that you set does not limit it.
refusal-reply-too-late-scope = The objection covers all processing since its receipt, including new models and datasets that are kept.
# $provision (text): such as Article 12(2)
refusal-reply-use-the-form = No particular form is prescribed, and you must facilitate the exercise of the right ({ $provision }).
# $provision (text): such as Article 13(1)(c)
refusal-reply-not-applicable = Please name the legal basis of the processing, and the day on which you gave information about it ({ $provision }).
# $provision (text): such as Article 7(3)
refusal-reply-consent = Should it be consent, that consent is hereby withdrawn ({ $provision }).

## Burden of proof. REP-4

# $provision (text): such as Article 21(1)
refusal-reply-burden = The objection stands unless you demonstrate compelling legitimate grounds which override the interests, rights and freedoms of the data subject ({ $provision }).
# In reply to “not applicable”.
# $provision (text): such as Article 21(1)
# $remedy (text): legitimate interests, such as Article 6(1)(f)
refusal-reply-burden-in-so-far = In so far as you rely on legitimate interests ({ $remedy }), the objection stands, and it is for you to demonstrate compelling legitimate grounds ({ $provision }).
refusal-reply-interest = A legitimate interest alone is not enough.

## Demands: items of a numbered list

refusal-reply-comply = Comply with the objection, and confirm in writing from which day.
# REP-5
# $provision (text): such as Article 5(2) and Article 12(4)
refusal-reply-weigh = Otherwise name your compelling grounds and how you weighed each one given ({ $provision }).
# The same where no reasons were sent. REP-5
# $provision (text): such as Article 5(2) and Article 12(4)
refusal-reply-weigh-alone = Otherwise name your compelling grounds and how you weighed them ({ $provision }).
# In reply to a demand for identification: a sentence behind others.
# $provision (text): such as Article 18(1)(d)
refusal-reply-meanwhile = Meanwhile restrict the processing, as requested ({ $provision }).

## Reply to a notice of extension

# $provision (text): such as Article 21(1) GDPR
# $name (text): name of the data subject, such as Anna Sample
extension-reply-subject =
    { $voice ->
        [self] Your extension: objection under { $provision } to AI training
       *[other] Your extension: objection under { $provision } for { $name }: AI training
    }
# Second sentence. EXT-1
# $date (text): the day of the notice, such as 20 December 2026
extension-reply-notice = On { $date } you gave notice that you extend the time to answer.
# If it came after the first month. EXT-1
# $provision (text): such as Article 12(3)
extension-reply-late = That notice came after the first month and could no longer extend the time ({ $provision }).
# If it gave no reasons. EXT-2
# $provision (text): such as Article 12(3)
extension-reply-no-grounds = That notice gave no reasons and therefore did not extend the time ({ $provision }).
# The last day without an extension, where it is sure. EXT-4
# $due (text): such as 24 December 2026
extension-reply-lapsed = The last day to answer was { $due }.
# $due (text): such as 24 December 2026
extension-reply-runs = The last day to answer is { $due }.
# If it came in time. EXT-2
# $provision (text): such as Article 12(3)
extension-reply-conditions = An extension requires that the complexity and number of the requests make it necessary, and that reasons are given within the first month ({ $provision }).
extension-reply-not-accepted = This letter does not accept that these conditions are met.
# Only general grounds were given. EXT-2
extension-reply-grounds = Please give the reasons that concern this very objection.
# $provision (text): such as Article 21(1)
extension-reply-effect = Only the time to answer can be extended; the objection has had effect since its receipt ({ $provision }).
# If restriction was sent. EXT-3
# $provision (text): such as Article 18(1)(d)
extension-reply-restriction = The restriction requested applies throughout ({ $provision }).
# The latest day, where it is sure. EXT-4
# $due (text): such as 24 February 2027
extension-reply-latest = Even a valid extension ends on { $due } at the latest.
# The same where no day is sure. EXT-4
extension-reply-latest-months = Even a valid extension ends three months after receipt of the objection at the latest.
extension-reply-answer = Please answer without undue delay.
