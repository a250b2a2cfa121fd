### Access to data used for AI training. A letter of its own, never mixed with an objection. Not legal advice, not yet
### reviewed by a lawyer. Frame and list of accounts: letter.ftl; Switzerland: ch.ftl.

## Access

# $provision (text): such as Article 15(1) and (3) GDPR
# $name (text): name of the data subject, such as Anna Sample
access-subject =
    { $voice ->
        [self] Access under { $provision }: AI training
       *[other] Access under { $provision } for { $name }: AI training
    }
# First sentence. ACC-1
# $law (text): the act in full, such as Article 15(1) and (3) of Regulation (EU) 2016/679
access-opening =
    { $voice ->
        [self] I request access under { $law }: do you process my personal data to develop, train or improve AI models, or have you done so?
       *[other] Access under { $law } is requested: do you process their personal data to develop, train or improve AI models, or have you done so?
    }
# If there is no account.
access-non-user = There is no account with you; this concerns data that others have published or that you obtain from other sources.
# Introduces the questions.
# $provision (text): such as Article 15(1)
access-questions = If data are or were used in this way, please state ({ $provision }):
access-question-purposes = the purposes and the legal basis, for legitimate interests also the weighing
access-question-data = which data these are and since when you have used them
access-question-recipients = the recipients by name, future ones included
access-question-storage = how long they are stored, or the criteria for that
access-question-rights = the person’s rights, including that of complaint
access-question-sources = the sources of the data, including content of others and partners
access-question-automated = whether automated decisions, including profiling, rest on them, and their logic
access-question-transfers = transfers abroad and the safeguards for them
# ACC-8
# $provision (text): such as Article 15(3)
access-copy = Please also provide a copy of the data, in a commonly used electronic form ({ $provision }).
# ACC-10
# $provision (text): no cost, such as Article 12(5)
# $remedy (text): the period, such as Article 12(3)
access-answer = Access is free of charge ({ $provision }) and is to be given within one month of receipt ({ $remedy }).
