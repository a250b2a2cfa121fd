### What only letters under the law of the United Kingdom say.

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
