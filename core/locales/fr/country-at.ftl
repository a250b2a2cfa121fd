### Austria: what a complaint contains, in the order of section 24(2) DSG. Not reviewed by a lawyer. The record of the
### authority names the headings.

act-at-dsg = DSG
    .full = de la loi autrichienne sur la protection des données, DSG
    .title = de la loi sur la protection des données, DSG

## Headings

# $provision (text): what asks for it, such as § 24 paragraphe 2 DSG
complaint-at-rights = 1. Droits violés ({ $provision })
complaint-at-respondent = 2. Partie mise en cause
complaint-at-facts = 3. Faits
complaint-at-grounds = 4. Motifs d’illicéité
# $provision (text): what asks for it, such as § 24 paragraphe 5 DSG
complaint-at-finding = 5. Demandes ({ $provision })
# $provision (text): what asks for it, such as § 24 paragraphe 4 DSG
complaint-at-timeliness = 6. Respect du délai ({ $provision })

## Rights, by name: items of a list

# $provision (text): such as article 21, paragraphe 1
complaint-right-objection = droit d’opposition ({ $provision })
# $provision (text): such as article 12, paragraphe 3
complaint-right-answer = droit à une réponse dans le délai ({ $provision })
# $provision (text): such as article 7, paragraphe 3
complaint-right-withdrawal = droit de retirer le consentement ({ $provision })
# $provision (text): such as article 15
complaint-right-access = droit d’accès ({ $provision })
# $provision (text): such as article 18, paragraphe 1, point d
complaint-right-restriction = droit à la limitation du traitement ({ $provision })
# $provision (text): such as article 17, paragraphe 1, point c
complaint-right-erasure = droit à l’effacement ({ $provision })
# $provision (text): such as article 19
complaint-right-recipients = droit de connaître les destinataires ({ $provision })
# $provision (text): such as article 14
complaint-right-information = droit à l’information ({ $provision })

## Request: first item

complaint-request-finding = constater que la partie mise en cause a violé les droits énumérés au point 1 ;
