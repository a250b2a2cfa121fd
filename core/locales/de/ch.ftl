### Nur in Schreiben nach dem Schweizer Datenschutzgesetz.
### Swiss law only: what takes the place of the sentence without „ch“ in its name. No ß in the source.

## Frame

letter-ch-salutation = Sehr geehrte Damen und Herren
letter-ch-closing = Freundliche Grüsse
# Heading over the list of enclosures.
# $number (number): how many there are
letter-ch-enclosures-heading =
    { $number ->
        [one] Beilage
       *[other] Beilagen
    }

## Prohibition

# $provision (text): such as Art. 30 Abs. 2 lit. b DSG
# $name (text): name of the data subject, such as Anna Beispiel
letter-ch-subject =
    { $voice ->
        [self] Untersagung nach { $provision }: kein KI-Training mit meinen Personendaten
       *[other] Untersagung nach { $provision } für { $name }: kein KI-Training
    }
# $law (text): such as Art. 30 Abs. 2 lit. b, Abs. 3 des Schweizer Bundesgesetzes über den Datenschutz (DSG)
letter-ch-declaration =
    { $voice ->
        [self] Nach { $law } untersage ich Ihnen ausdrücklich, meine Personendaten zu Entwicklung, Training und Verbesserung von Modellen und Systemen künstlicher Intelligenz (KI), auch von generativen, zu bearbeiten oder dafür bekannt zu geben.
       *[other] Im Namen dieser Person wird Ihnen nach { $law } ausdrücklich untersagt, ihre Personendaten zu Entwicklung, Training und Verbesserung von Modellen und Systemen künstlicher Intelligenz (KI), auch von generativen, zu bearbeiten oder dafür bekannt zu geben.
    }
# $provision (text): such as Art. 31
letter-ch-basis =
    { $voice ->
        [self] Einen Rechtfertigungsgrund ({ $provision }) erkenne ich nicht an.
       *[other] Ein Rechtfertigungsgrund ({ $provision }) wird nicht anerkannt.
    }
# $provision (text): such as Art. 5 lit. c, Art. 30 Abs. 2 lit. c
letter-ch-special-request = Besonders schützenswerte Personendaten ({ $provision }) sind aus allen Datensätzen für diese Zwecke herauszunehmen, gleich wer sie geteilt hat.
letter-ch-special-heading = Besonders schützenswerte Personendaten

## Demands

# $provision (text): such as Art. 31
letter-ch-stop = Unterlassen Sie diese Bearbeitung auf Dauer, auch soweit sie schon läuft, es sei denn, Sie weisen einen Rechtfertigungsgrund nach ({ $provision }).
# $provision (text): such as Art. 32 Abs. 2 lit. a
letter-ch-restriction = Bis das geklärt ist, verwenden Sie die Daten dafür nicht ({ $provision }).
# $provision (text): such as Art. 32 Abs. 2 lit. c
letter-ch-erasure = Weisen Sie keinen solchen Grund nach, löschen Sie unverzüglich, was Sie für diese Zwecke beschafft oder abgeleitet haben, auch in Trainingsdatensätzen und Kopien ({ $provision }).
# $provision (text): such as Art. 32 Abs. 4
letter-ch-recipients = Teilen Sie das allen Dritten mit, denen Sie die Daten bekannt gegeben haben, und nennen Sie diese ({ $provision }).
# $provision (text): such as Art. 19
letter-ch-information = Informieren Sie über Zwecke, Kategorien und Herkunft der beschafften Daten ({ $provision }).
# Beside the demands under a second law.
# $provision (text): such as Art. 32 Abs. 2, Abs. 4 DSG
letter-ch-claims = Diese Forderungen stützen sich auch auf { $provision }.
letter-ch-confirmation = Bestätigen Sie in Textform, ab welchem Tag und wie Sie das umsetzen; die Frist dafür beträgt 30 Tage ab Eingang.
letter-ch-refusal = Folgen Sie ihr nicht ganz, nennen Sie den Rechtfertigungsgrund.
letter-ch-identity = Haben Sie begründete Zweifel an der Identität, teilen Sie umgehend mit, welche Angabe fehlt.
letter-ch-identification = Ist eine Identifizierung nicht möglich, legen Sie dar, weshalb, und sagen Sie, welche Angabe hilft.

## Text for the field of a form

# $law (text): such as Art. 30 Abs. 2 lit. b, Abs. 3 des Schweizer Bundesgesetzes über den Datenschutz (DSG)
form-ch-declaration =
    { $voice ->
        [self] Nach { $law } untersage ich Ihnen ausdrücklich, meine Personendaten, vorhandene wie künftige, zu Entwicklung, Training und Verbesserung von KI-Modellen, auch von generativen, zu bearbeiten.
       *[other] Im Namen dieser Person wird Ihnen nach { $law } ausdrücklich untersagt, ihre Personendaten, vorhandene wie künftige, zu Entwicklung, Training und Verbesserung von KI-Modellen, auch von generativen, zu bearbeiten.
    }
form-ch-confirmation = Bitte bestätigen Sie die Umsetzung mit Datum innerhalb von 30 Tagen.

## Report to the FDPIC, in place of the complaint

# $controller (text): name of the company, such as Meta Platforms Ireland Limited
# $provision (text): what a report rests on, such as Art. 49 Abs. 1 DSG
complaint-ch-subject = Anzeige nach { $provision } gegen das Unternehmen { $controller }: KI-Training
# First sentence.
# $law (text): what a report rests on, with the act in full
complaint-ch-opening = Gegenstand dieser Anzeige nach { $law } ist die Bearbeitung von Personendaten für KI-Training.
# $value (text): name and contact of the person, such as Anna Beispiel, Musterweg 1, 3000 Bern
complaint-ch-person = Betroffene Person: { $value }
# $provision (text): where the act reaches, such as Art. 3 Abs. 1 DSG
complaint-ch-effect = Die betroffene Person lebt in der Schweiz; dort wirkt sich die Bearbeitung aus ({ $provision }).
# Line. CMP-4
# $date (text): the day, such as 24. November 2026
complaint-ch-fact-prohibition = { $date }: ausdrückliche Untersagung von KI-Training.
# $provision (text): the express prohibition, such as Art. 30 Abs. 2 lit. b, Abs. 3 DSG
# $remedy (text): the grounds of justification, such as Art. 31 DSG
complaint-ch-infringement-prohibition = { $provision }: Dass die Untersagung beachtet wird, ist nicht nachgewiesen, ebenso wenig eine Rechtfertigung ({ $remedy }).
# $provision (text): the principles, such as Art. 6 DSG
complaint-ch-infringement-principles = { $provision }: Bearbeitung gegen den erklärten Willen verletzt Treu und Glauben.
# Why the matter is not a small one.
# $provision (text): what need not be pursued, such as Art. 49 Abs. 2 DSG
complaint-ch-significance = Geringfügig ist das nicht ({ $provision }): Solches Training erfasst seiner Art nach Daten vieler Menschen und lässt sich kaum rückgängig machen.
complaint-ch-significance-sensitive = Betroffen sind auch besonders schützenswerte Personendaten.
complaint-ch-significance-minor = Die betroffene Person ist minderjährig.
# $provision (text): the task, such as Art. 49 Abs. 1 DSG
complaint-ch-request-investigate = Eröffnung einer Untersuchung ({ $provision });
# $provision (text): the power, such as Art. 51 Abs. 1 DSG
complaint-ch-request-stop = Verfügung, die Bearbeitung anzupassen, zu unterbrechen oder abzubrechen ({ $provision });
# Last item.
# $provision (text): the duty to inform, such as Art. 49 Abs. 4 DSG
complaint-ch-request-progress = Information über Schritte und Ergebnis ({ $provision }).
# $provision (text): who is a party, such as Art. 52 Abs. 2 DSG
# $remedy (text): civil claims, such as Art. 32 Abs. 2 DSG
complaint-ch-no-party = Parteistellung verschafft die Anzeige nicht ({ $provision }); zivilrechtliche Ansprüche bleiben vorbehalten ({ $remedy }).
