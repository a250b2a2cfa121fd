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
