### Austria: what a complaint contains, in the order of § 24(2) of the Austrian act (DSG). Not reviewed by a lawyer. The
### record of the authority names the headings. The list of requests follows “Si chiede all’autorità di”.

act-at-dsg = DSG
    .full = della legge austriaca sulla protezione dei dati, DSG
    .title = DSG, legge sulla protezione dei dati

## Headings

# $provision (text): what asks for it, such as section 24(2) DSG
complaint-at-rights = 1. Diritti violati ({ $provision })
complaint-at-respondent = 2. Parte resistente
complaint-at-facts = 3. Fatti
complaint-at-grounds = 4. Motivi di illiceità
# $provision (text): what asks for it, such as section 24(5) DSG
complaint-at-finding = 5. Richieste ({ $provision })
# $provision (text): what asks for it, such as section 24(4) DSG
complaint-at-timeliness = 6. Tempestività ({ $provision })

## Rights, by name: items of a list

# $provision (text): such as art. 21, par. 1
complaint-right-objection = diritto di opposizione ({ $provision })
# $provision (text): such as art. 12, par. 3
complaint-right-answer = diritto a una risposta entro il termine ({ $provision })
# $provision (text): such as art. 7, par. 3
complaint-right-withdrawal = diritto di revocare il consenso ({ $provision })
# $provision (text): such as art. 15
complaint-right-access = diritto di accesso ({ $provision })
# $provision (text): such as art. 18, par. 1, lett. d
complaint-right-restriction = diritto di limitazione ({ $provision })
# $provision (text): such as art. 17, par. 1, lett. c
complaint-right-erasure = diritto alla cancellazione ({ $provision })
# $provision (text): such as art. 19
complaint-right-recipients = diritto all’indicazione dei destinatari ({ $provision })
# $provision (text): such as art. 14
complaint-right-information = diritto all’informazione ({ $provision })

## Request: first item

complaint-request-finding = accertare che la parte resistente ha violato i diritti indicati al punto 1;
