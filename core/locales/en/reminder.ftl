### Reminder, also about requests that are open and after a broken promise; and what the later letters share. Not legal
### advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl; Switzerland: ch.ftl; United Kingdom:
### uk.ftl. A message is one sentence or one item of a list.

## Shared by the later letters

# Introduces the list of accounts.
later-accounts = This concerns in particular:
# First sentence: the objection that opened the case. REM-1, REP-1
# $law (text): what it rests on, the act in full, such as Article 21(1) of Regulation (EU) 2016/679
# $date (text): the day it was sent, such as 24 November 2026
later-sent-objection =
    { $voice ->
        [self] On { $date } I objected, under { $law }, to AI training on my personal data.
       *[other] On { $date } an objection was made, under { $law }, to AI training on their personal data.
    }
# The same for a request for access. REM-1
# $law (text): what it rests on, the act in full, such as Article 15(1) and (3) of Regulation (EU) 2016/679
# $date (text): the day it was sent, such as 24 November 2026
later-sent-access = On { $date } you were asked, under { $law }, for access to personal data used for AI training.
# The same for a withdrawal of consent. REM-1
# $law (text): what it rests on, the act in full, such as Article 7(3) of Regulation (EU) 2016/679
# $date (text): the day it was sent, such as 24 November 2026
later-sent-withdrawal =
    { $voice ->
        [self] On { $date } I withdrew, under { $law }, every consent to AI training on my personal data.
       *[other] On { $date } every consent to AI training on their personal data was withdrawn, under { $law }.
    }
# How it was handed over, if that is known. REM-1
later-via-form = This was done through your web form.
later-via-email = This was done by e-mail.
later-via-post = This was done by post.
# The period has ended. REM-2
# $provision (text): what sets it, such as Article 12(3)
# $due (text): its last day, such as 4 January 2027
later-overdue = Your time to answer ended on { $due } ({ $provision }).
# The same for a letter by post whose arrival is not known: no day is named. REM-2
# $provision (text): what sets it, such as Article 12(3)
later-overdue-post = Your time to answer has ended, even allowing for the usual time in the post ({ $provision }).
# The same where not all public holidays are known. REM-2
# $provision (text): what sets it, such as Article 12(3)
later-overdue-cautious = Your time to answer has ended, even on a cautious calculation ({ $provision }).
# The controller follows. Other requests may be open, or it broke its word.
# $date (text): the day of its answer, such as 10 August 2026
later-confirmed = On { $date } you confirmed that you would comply.
# What is open was first asked for in a later letter.
# $date (text): the day of that letter, such as 24 November 2026
later-added = The letter of { $date } made further requests.
# Until when the sender waits. REM-5, REP-6
# $due (text): such as 8 January 2027
later-due = Please answer by { $due }.
# What follows. REM-6, REP-7
# $provision (text): the complaint, such as Article 77
# $remedy (text): the courts, such as Article 79
later-next = Otherwise complaint ({ $provision }) and court action ({ $remedy }) are open.

## Shared demands: introduction, then items of a numbered list

later-demands = Please do the following:
# $due (text): until when the sender waits, such as 8 January 2027
later-demands-by = Please do the following by { $due }:
# $provision (text): such as Article 18(1)(d)
later-restrict = Restrict the processing until that is settled ({ $provision }).
# $provision (text): such as Article 17(1)(c)
later-erase = Erase data held for it, unless you demonstrate compelling legitimate grounds ({ $provision }).
# $provision (text): such as Article 19
later-recipients = Inform the recipients, and name them ({ $provision }).

## Enclosures

# $date (text): the day of the letter, such as 24 November 2026
enclosure-letter = Copy of the letter of { $date }
# What went through a form.
# $date (text): the day it was sent, such as 24 November 2026
enclosure-form = Copy of the text submitted through the form on { $date }
# $date (text): the day of handing over, such as 24 November 2026
enclosure-proof = Proof that it was sent on { $date }
# $date (text): the day of the answer, such as 15 December 2026
enclosure-your-answer = Copy of your answer of { $date }

## Reminder

# $provision (text): such as Article 21(1) GDPR
# $name (text): name of the data subject, such as Anna Sample
reminder-subject-objection =
    { $voice ->
        [self] Reminder: objection under { $provision } to AI training
       *[other] Reminder: objection under { $provision } for { $name }, AI training
    }
# $provision (text): such as Article 15(1) and (3) GDPR
# $name (text): name of the data subject, such as Anna Sample
reminder-subject-access =
    { $voice ->
        [self] Reminder: request for access under { $provision }, AI training
       *[other] Reminder: access request under { $provision } for { $name }, AI training
    }
# $provision (text): such as Article 7(3) GDPR
# $name (text): name of the data subject, such as Anna Sample
reminder-subject-withdrawal =
    { $voice ->
        [self] Reminder: withdrawal of consent under { $provision }, AI training
       *[other] Reminder: withdrawal of consent under { $provision } for { $name }, AI training
    }
# What came instead of an answer. REM-3
reminder-came-none = No answer has come.
reminder-came-receipt = Confirming receipt is no answer.
reminder-came-status = An interim message is no answer.
reminder-came-extension = Your extension is taken into account, but not accepted as valid.
# $provision (text): what an extension rests on, such as Article 12(3)
reminder-came-no-grounds = Your notice of extension gave no reasons and therefore extends nothing ({ $provision }).
# What is asked for again. REM-4, REM-5
# $provision (text): reasons for a refusal, such as Article 12(4)
# $due (text): until when the sender waits, such as 8 January 2027
reminder-answer-objection = Please confirm by { $due } from which day you comply, or give grounds, weighing and remedies ({ $provision }).
reminder-answer-access = Please give the information requested, and provide the data.
reminder-answer-withdrawal = Please confirm in writing from which day you give effect to the withdrawal.
# Introduces what else was sent and is open.
reminder-also-open = Also requested, and still open:
# Items of that list, and of the list of new ones.
# $provision (text): such as Article 18(1)(d)
reminder-part-restriction = restriction until that is settled ({ $provision })
# $provision (text): such as Article 17(1)(c)
reminder-part-erasure = erasure of these data, failing compelling legitimate grounds ({ $provision })
# The same after a withdrawal.
# $provision (text): such as Article 17(1)(b)
reminder-part-erasure-consent = erasure of these data, failing another legal basis ({ $provision })
# $provision (text): such as Article 19
reminder-part-recipients = informing and naming the recipients ({ $provision })
# Introduces demands that no text carried before.
reminder-new = Now requested, as new, within one month of receipt:

## Reminder about what a confirmation left open

# $provision (text): reasons for a refusal, such as Article 12(4)
# $due (text): until when the sender waits, such as 8 January 2027
reminder-open = The following is still open; please deal with it by { $due }, or give reasons and remedies ({ $provision }):
# $provision (text): such as Article 17(1)(c)
reminder-erased = Confirm that you have erased the data that you held for these purposes ({ $provision }).

## Reminder after a broken promise

# $date (text): the day on which it was seen, such as 20 October 2026
reminder-breach =
    { $voice ->
        [self] In my view, what could be seen on { $date } contradicts that.
       *[other] In their view, what could be seen on { $date } contradicts that.
    }
reminder-breach-access = Give the information requested, and provide the data.
reminder-breach-stop = Stop it, and name the data used, the period and the reason.
# $provision (text): such as Article 17(1)(c)
reminder-breach-erase = Erase the data used for it ({ $provision }).
reminder-breach-prevent = Say how you will prevent a repetition.
