### What only letters under the law of the United Kingdom say.

## Complaint to the controller (from 19 June 2026), after silence, a refusal, a rest that is open or a broken promise

# $provision (text): such as § 164A DPA 2018
# $name (text): name of the data subject, such as Anna Beispiel
controller-complaint-subject =
    { $voice ->
        [self] Beschwerde nach { $provision }: KI-Training
       *[other] Beschwerde nach { $provision } für { $name }: KI-Training
    }
# First sentence. UKC-1
# $law (text): the act in full, such as § 164A des britischen Data Protection Act 2018 (DPA 2018)
controller-complaint-opening = Sie erhalten eine Beschwerde nach { $law }.
# After what was sent and what came of it.
controller-complaint-view = Gerügt wird ein Verstoß gegen die UK GDPR.
# The controller declined on the merits and showed no grounds.
# $provision (text): such as Art. 21 Abs. 1
controller-complaint-merits = Zwingende schutzwürdige Gründe, die die Interessen, Rechte und Freiheiten der betroffenen Person überwiegen, haben Sie nicht nachgewiesen ({ $provision }).
# $provision (text): such as § 164A DPA 2018
controller-complaint-procedure = Bestätigen Sie den Eingang binnen 30 Tagen, und teilen Sie das Ergebnis unverzüglich mit ({ $provision }).
## Complaint to the Information Commission

# Second sentence: the right that is infringed, with the act in full.
# $law (text): such as Art. 21 Abs. 1 der Datenschutz-Grundverordnung des Vereinigten Königreichs (UK GDPR)
complaint-uk-right = Verletzt sind Rechte nach { $law }.
# Line.
# $date (text): the day, such as 24. November 2026
complaint-uk-fact-controller-complaint = { $date }: Beschwerde beim Verantwortlichen.
# Line, if its receipt was not acknowledged.
# $due (text): the last day for that, such as 4. Januar 2027
complaint-uk-fact-acknowledgement = { $due }: letzter Tag für die Bestätigung dieser Beschwerde; bis dahin keine.
# $provision (text): the duty to acknowledge, such as § 164A Abs. 3 DPA 2018
complaint-uk-infringement-acknowledgement = { $provision }: Die Beschwerde dort wurde nicht innerhalb von 30 Tagen bestätigt.
# $provision (text): the duty to tell the outcome, such as § 164A Abs. 4 DPA 2018
complaint-uk-infringement-outcome = { $provision }: Das Ergebnis der Beschwerde dort wurde nicht mitgeteilt.
