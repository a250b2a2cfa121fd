### What only letters under the law of the United Kingdom say.

## Complaint to the controller (from 19 June 2026), after silence, a refusal, a rest that is open or a broken promise

# $provision (text): such as section 164A DPA 2018
# $name (text): name of the data subject, such as Anna Sample
controller-complaint-subject =
    { $voice ->
        [self] Complaint under { $provision }: AI training
       *[other] Complaint under { $provision } for { $name }: AI training
    }
# First sentence. UKC-1
# $law (text): the act in full, such as section 164A of the Data Protection Act 2018 (“DPA 2018”)
controller-complaint-opening = This is a complaint under { $law }.
# After what was sent and what came of it.
controller-complaint-view = This complaint alleges an infringement of the UK GDPR.
# The controller declined on the merits and showed no grounds.
# $provision (text): such as Article 21(1)
controller-complaint-merits = You did so without demonstrating compelling legitimate grounds which override the interests, rights and freedoms of the data subject ({ $provision }).
# $provision (text): such as section 164A DPA 2018
controller-complaint-procedure = Please acknowledge this complaint within 30 days, and report its outcome without undue delay ({ $provision }).
## Complaint to the Information Commission

# Second sentence: the right that is infringed, with the act in full.
# $law (text): such as Article 21(1) of the UK General Data Protection Regulation (“UK GDPR”)
complaint-uk-right = The right infringed is that in { $law }.
# Line.
# $date (text): the day, such as 24 November 2026
complaint-uk-fact-controller-complaint = { $date }: complaint to the controller.
# Line, if its receipt was not acknowledged.
# $due (text): the last day for that, such as 4 January 2027
complaint-uk-fact-acknowledgement = { $due }: last day for acknowledging that complaint; no acknowledgement by then.
# $provision (text): the duty to acknowledge, such as section 164A(3)
complaint-uk-infringement-acknowledgement = { $provision }: the complaint to it was not acknowledged within 30 days.
# $provision (text): the duty to tell the outcome, such as section 164A(4)
complaint-uk-infringement-outcome = { $provision }: the outcome of the complaint to it has not been notified.
