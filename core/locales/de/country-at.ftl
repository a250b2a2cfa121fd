### Österreich: was eine Beschwerde enthält, in der Reihenfolge des § 24 Abs. 2 DSG. Nicht anwaltlich geprüft. Die
### Überschriften nennt der Datensatz der Behörde.

act-at-dsg = DSG
    .full = des österreichischen Datenschutzgesetzes (DSG)
    .title = Datenschutzgesetz (DSG)

## Headings

# $provision (text): what asks for it, such as § 24 Abs. 2 DSG
complaint-at-rights = 1. Verletzte Rechte nach { $provision }
complaint-at-respondent = 2. Beschwerdegegner
complaint-at-facts = 3. Sachverhalt
complaint-at-grounds = 4. Gründe der Rechtswidrigkeit
# $provision (text): what asks for it, such as § 24 Abs. 5 DSG
complaint-at-finding = 5. Begehren ({ $provision })
# $provision (text): what asks for it, such as § 24 Abs. 4 DSG
complaint-at-timeliness = 6. Rechtzeitigkeit ({ $provision })

## Rights, by name: items of a list

# $provision (text): such as Art. 21 Abs. 1
complaint-right-objection = Recht auf Widerspruch ({ $provision })
# $provision (text): such as Art. 12 Abs. 3
complaint-right-answer = Recht auf fristgerechte Antwort ({ $provision })
# $provision (text): such as Art. 7 Abs. 3
complaint-right-withdrawal = Recht auf Widerruf der Einwilligung ({ $provision })
# $provision (text): such as Art. 15
complaint-right-access = Recht auf Auskunft ({ $provision })
# $provision (text): such as Art. 18 Abs. 1 lit. d
complaint-right-restriction = Recht auf Einschränkung ({ $provision })
# $provision (text): such as Art. 17 Abs. 1 lit. c
complaint-right-erasure = Recht auf Löschung ({ $provision })
# $provision (text): such as Art. 19
complaint-right-recipients = Recht auf Nennung der Empfänger ({ $provision })
# $provision (text): such as Art. 14
complaint-right-information = Recht auf Information ({ $provision })

## Request: first item

complaint-request-finding = Feststellung, dass der Beschwerdegegner die unter 1. genannten Rechte verletzt hat;
