### What only letters under the law of the United Kingdom say.

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
