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
# Who is jointly responsible, by the company's own account.
# $value (text): names, such as TikTok Information Technologies UK Limited
# $number (number): how many there are
letter-ch-joint-controllers = Dieses Schreiben gilt auch { $value }, nach Ihren Angaben gemeinsam verantwortlich; bitte leiten Sie es weiter.
# $law (text): such as Art. 30 Abs. 2 lit. b und Abs. 3 des Schweizer Bundesgesetzes über den Datenschutz (DSG)
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
# $provision (text): such as Art. 32 Abs. 2 und 4 DSG
letter-ch-claims = Diese Forderungen stützen sich auch auf { $provision }.
letter-ch-confirmation = Bestätigen Sie in Textform, ab welchem Tag und wie Sie das umsetzen; die Frist dafür beträgt 30 Tage ab Eingang.
letter-ch-refusal = Folgen Sie ihr nicht ganz, nennen Sie den Rechtfertigungsgrund.
letter-ch-identity = Haben Sie begründete Zweifel an der Identität, teilen Sie umgehend mit, welche Angabe fehlt.
letter-ch-identification = Ist eine Identifizierung nicht möglich, legen Sie dar, weshalb, und sagen Sie, welche Angabe hilft.

## Text for the field of a form

# $law (text): such as Art. 30 Abs. 2 lit. b und Abs. 3 des Schweizer Bundesgesetzes über den Datenschutz (DSG)
form-ch-declaration =
    { $voice ->
        [self] Nach { $law } untersage ich Ihnen ausdrücklich, meine Personendaten, vorhandene wie künftige, zu Entwicklung, Training und Verbesserung von KI-Modellen, auch von generativen, zu bearbeiten.
       *[other] Im Namen dieser Person wird Ihnen nach { $law } ausdrücklich untersagt, ihre Personendaten, vorhandene wie künftige, zu Entwicklung, Training und Verbesserung von KI-Modellen, auch von generativen, zu bearbeiten.
    }
form-ch-confirmation = Bitte bestätigen Sie die Umsetzung mit Datum innerhalb von 30 Tagen.

## Later letters

# First sentence: the prohibition that opened the case. REM-1, REP-1
# $law (text): the act in full, such as Art. 30 Abs. 2 lit. b und Abs. 3 des Bundesgesetzes über den Datenschutz (DSG)
# $date (text): the day it was sent, such as 24. November 2026
later-ch-sent-objection =
    { $voice ->
        [self] Ihnen habe ich am { $date } nach { $law } KI-Training mit meinen Personendaten ausdrücklich untersagt.
       *[other] Ihnen wurde am { $date } nach { $law } KI-Training mit Personendaten der Person ausdrücklich untersagt.
    }
# The same for a withdrawal of consent. REM-1
# $law (text): the act in full, such as Art. 30 Abs. 2 lit. b und Abs. 3 des Schweizer Bundesgesetzes über den Datenschutz (DSG)
# $date (text): the day it was sent, such as 24. November 2026
later-ch-sent-withdrawal =
    { $voice ->
        [self] Ihnen gegenüber habe ich am { $date } nach { $law } jede Einwilligung in KI-Training mit meinen Personendaten widerrufen und es ausdrücklich untersagt.
       *[other] Ihnen gegenüber wurde am { $date } nach { $law } jede Einwilligung in KI-Training mit Personendaten der Person widerrufen und es ausdrücklich untersagt.
    }
# The law of the seat holds beside the Swiss act.
# $law (text): such as Art. 21 Abs. 1 der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO)
later-ch-second-law = Das ist auch Widerspruch nach { $law }.
# The period that the letter set has ended. REM-2
# $due (text): its last day, such as 4. Januar 2027
later-ch-overdue = Ihre Antwortfrist ist am { $due } abgelaufen.
later-ch-overdue-cautious = Ihre Antwortfrist ist auch bei vorsichtiger Berechnung abgelaufen.
# What follows. REM-6, REP-7
# $provision (text): the report, such as Art. 49 Abs. 1
later-ch-next = Sonst stehen Anzeige beim EDÖB ({ $provision }) und Klage offen.
# Items of a numbered list.
# $provision (text): such as Art. 32 Abs. 2 lit. a
later-ch-restrict = Bearbeiten Sie die Daten bis zur Klärung nicht für diese Zwecke ({ $provision }).
# $provision (text): such as Art. 32 Abs. 2 lit. c
later-ch-erase = Löschen Sie diese Daten, falls eine Rechtfertigung fehlt ({ $provision }).
# $provision (text): such as Art. 30 Abs. 2 lit. b und Abs. 3 DSG
# $name (text): name of the data subject, such as Anna Beispiel
reminder-ch-subject =
    { $voice ->
        [self] Erinnerung an die Untersagung nach { $provision }: KI-Training
       *[other] Erinnerung: Untersagung nach { $provision } für { $name }: KI-Training
    }
# Items of the lists of what else is open, and of what is new.
# $provision (text): such as Art. 32 Abs. 2 lit. a
reminder-ch-part-restriction = Aussetzung bis zur Klärung ({ $provision })
# $provision (text): such as Art. 32 Abs. 2 lit. c
reminder-ch-part-erasure = Löschung dieser Daten, falls Rechtfertigung fehlt ({ $provision })
# REM-4, REM-5
# $provision (text): a justification, such as Art. 31
# $due (text): until when the sender waits, such as 8. Januar 2027
reminder-ch-answer = Bestätigen Sie bis zum { $due }, ab wann Sie die Untersagung beachten, oder nennen Sie Ihre Rechtfertigung ({ $provision }).
# Introduces demands that no text carried before.
reminder-ch-new = Neue Anträge, binnen 30 Tagen nach Eingang:
# Introduces what a confirmation left open.
# $due (text): until when the sender waits, such as 8. Januar 2027
reminder-ch-open = Folgendes ist noch offen; erledigen Sie es bis zum { $due }, oder begründen Sie, warum nicht:
# $provision (text): such as Art. 30 Abs. 2 lit. b und Abs. 3 DSG
# $name (text): name of the data subject, such as Anna Beispiel
refusal-reply-ch-subject =
    { $voice ->
        [self] Ihre Antwort auf die Untersagung nach { $provision }: KI-Training
       *[other] Ihre Antwort: Untersagung nach { $provision }, { $name }: KI-Training
    }
# REP-3
# $provision (text): such as Art. 30 Abs. 2 lit. b und Abs. 3
refusal-reply-ch-no-reasons = Eine ausdrückliche Untersagung bedarf keiner Begründung ({ $provision }).
# $provision (text): such as Art. 31
refusal-reply-ch-reasons-not-weighed = Ein überwiegendes Interesse zeigt sich nur in der Abwägung mit den genannten Gründen ({ $provision }).
refusal-reply-ch-identity-doubt = Haben Sie Zweifel an der Identität, nennen Sie sie bitte, und dazu die eine Angabe, die sie ausräumt.
refusal-reply-ch-identity-document = Sollten Sie die Kopie eines Ausweisdokuments wünschen, begründen Sie bitte, warum nichts Geringeres genügt.
# Introduces reasons that were not sent before.
refusal-reply-ch-renewed = Genannt seien gleichwohl diese Gründe:
# $provision (text): such as Art. 30 Abs. 2 lit. b und Abs. 3
refusal-reply-ch-too-late = Die Untersagung ist an keine Frist gebunden ({ $provision }); ein Termin, den Sie gesetzt haben, beschränkt sie nicht.
refusal-reply-ch-too-late-scope = Sie gilt für jede Bearbeitung seit ihrem Eingang, auch für neue Modelle und weiter vorgehaltene Datensätze.
refusal-reply-ch-use-the-form = Eine bestimmte Form schreibt das Gesetz für die Untersagung nicht vor.
# $provision (text): such as Art. 31
refusal-reply-ch-not-applicable = Nennen Sie die Rechtfertigung, auf die Sie sich stützen ({ $provision }), oder das Recht, das Sie für anwendbar halten.
# REP-4
# $provision (text): such as Art. 31
refusal-reply-ch-burden = Die Untersagung bleibt bestehen; eine Rechtfertigung haben Sie darzulegen ({ $provision }).
# Items of a numbered list.
refusal-reply-ch-comply = Beachten Sie die Untersagung, und bestätigen Sie schriftlich oder per E-Mail, ab wann.
# REP-5
# $provision (text): such as Art. 31
refusal-reply-ch-weigh = Andernfalls nennen Sie Ihre Rechtfertigung und die Abwägung ({ $provision }).
# $provision (text): such as Art. 32 Abs. 2 lit. a
refusal-reply-ch-meanwhile = Bis dahin bearbeiten Sie die Daten nicht für diese Zwecke ({ $provision }).
# ACC-1
# $law (text): the act in full, such as Art. 25 des Bundesgesetzes über den Datenschutz (DSG)
access-ch-opening =
    { $voice ->
        [self] Von Ihnen verlange ich Auskunft nach { $law }: Bearbeiten Sie meine Personendaten zu Entwicklung, Training oder Verbesserung von KI-Modellen oder haben Sie das getan?
       *[other] Von Ihnen wird Auskunft nach { $law } verlangt: Bearbeiten Sie Personendaten der Person zu Entwicklung, Training oder Verbesserung von KI-Modellen oder haben Sie das getan?
    }
# ACC-8
# $provision (text): such as Art. 25 Abs. 2
access-ch-copy = Teilen Sie auch die bearbeiteten Personendaten als solche mit, in einem gängigen elektronischen Format ({ $provision }).
# ACC-10
# $provision (text): no cost, such as Art. 25 Abs. 6
# $remedy (text): the period, such as Art. 25 Abs. 7
access-ch-answer = Die Auskunft ist kostenlos ({ $provision }) und in der Regel innerhalb von 30 Tagen zu erteilen ({ $remedy }).
# $provision (text): such as Art. 30 Abs. 2 lit. b und Abs. 3 DSG
# $name (text): name of the data subject, such as Anna Beispiel
consent-withdrawal-ch-subject =
    { $voice ->
        [self] Widerruf der Einwilligung und Untersagung nach { $provision }: KI-Training
       *[other] Widerruf, Untersagung nach { $provision } für { $name }: KI-Training
    }
# WDC-1, WDC-2, WDC-4
# $law (text): the act in full, such as Art. 30 Abs. 2 lit. b und Abs. 3 des Bundesgesetzes über den Datenschutz (DSG)
consent-withdrawal-ch-declaration =
    { $voice ->
        [self] Ihnen gegenüber widerrufe ich nach { $law } für die Zukunft jede Einwilligung in Entwicklung, Training und Verbesserung von KI-Modellen, auch von generativen, mit meinen Personendaten und untersage diese Bearbeitung ausdrücklich.
       *[other] Ihnen gegenüber wird nach { $law } für die Zukunft jede Einwilligung in Entwicklung, Training und Verbesserung von KI-Modellen, auch von generativen, mit Personendaten der Person widerrufen und diese Bearbeitung ausdrücklich untersagt.
    }
consent-withdrawal-ch-stop = Stellen Sie diese Bearbeitung ein.
# $provision (text): such as Art. 31
consent-withdrawal-ch-basis = Berufen Sie sich auf eine andere Rechtfertigung, nennen Sie sie ({ $provision }).
consent-withdrawal-ch-confirm = Bestätigen Sie binnen 30 Tagen nach Eingang schriftlich oder per E-Mail, ab wann Sie das umsetzen.
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
# $provision (text): the express prohibition, such as Art. 30 Abs. 2 lit. b und Abs. 3 DSG
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
