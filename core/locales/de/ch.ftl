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
