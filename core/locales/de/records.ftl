### Hinweise, auf die Einträge des Katalogs verweisen: förmliche Hürden der Aufsichtsbehörden und Ratschläge zu
### den Gründen. Sie stehen bei den Schritten, nie in einem Schreiben. Keine Rechtsberatung.

## Beschwerde: erst an das Unternehmen

hint-complaint-controller-first = Diese Behörde erwartet, dass Sie zuerst dem Unternehmen geschrieben haben.
hint-complaint-controller-first-month = In Frankreich soll Ihr Schreiben an das Unternehmen einen Monat zurückliegen.
hint-complaint-gb-controller-first = Im Vereinigten Königreich geht eine Beschwerde beim Unternehmen voraus.

## Beschwerde: Form, Sprache und Weg

hint-complaint-be = Die belgische Behörde verlangt Niederländisch, Französisch oder Deutsch und vermittelt zunächst.
hint-complaint-bg = Die bulgarische Behörde verlangt Bulgarisch oder eine Übersetzung, per E-Mail eine qualifizierte elektronische Signatur.
hint-complaint-fr-language = Die französische Behörde verlangt Französisch.
hint-complaint-at-time-limit = In Österreich beträgt die Frist ein Jahr ab Kenntnis, höchstens drei ab dem Verstoß.
hint-complaint-ch-report = In der Schweiz ist dies eine Anzeige ohne Parteirechte: Schildern Sie alles genau; eigene Ansprüche gehören vor das Zivilgericht.
hint-complaint-de-bund-scope = Außerhalb von Telekommunikation und Post ist die Behörde Ihres Bundeslandes zuständig.
hint-complaint-dk-login = Das dänische Online-Formular verlangt MitID; sonst bleiben E-Mail und PDF-Formular.
hint-complaint-es-template = Übertragen Sie das Schreiben in das Formular der spanischen Behörde für unbeachtete Anträge.
hint-complaint-gb-use-form = Nutzen Sie Online-Formular oder E-Mail; die Postanschrift ist unbestätigt.
hint-complaint-gr-form = Die griechische Behörde hat eigene Formulare und ein Portal mit Konto.
hint-complaint-it-delivery = In Italien gelten nur persönliche Abgabe, Einschreiben mit Rückschein oder PEC als förmlich.
hint-complaint-it-identity-copy = Legen Sie bei handschriftlicher Unterschrift eine Ausweiskopie bei, Entbehrliches geschwärzt.
hint-complaint-nl-no-email = Die niederländische Behörde nimmt Formular oder Brief, keine E-Mail.
hint-complaint-no-login = Das norwegische Online-Formular verlangt BankID und Norwegisch; sonst bleibt die Post.
hint-complaint-pl-no-email = Nutzen Sie in Polen die Post oder das amtliche elektronische Postfach, keine einfache E-Mail.
hint-complaint-se-public = Was Sie der schwedischen Behörde schicken, wird öffentlich; lassen Sie Unnötiges weg.

## Gründe: wie Sie sie verstärken

hint-reason-expectation = Nennen Sie Zeitraum und Rahmen, etwa „2009 bis 2015, nur für Freunde“.
hint-reason-reputation-falsehood = Legen Sie möglichst Eingabe und Antwort des Modells bei, mit Datum.

## Gründe: was Sie nicht preisgeben müssen

hint-reason-accessibility-vulnerability = Einzelheiten zu Gesundheit oder Betreuung sind unnötig.
hint-reason-parent = Den Namen des Kindes müssen Sie nicht nennen.
hint-reason-minor-self = Eine Altersspanne genügt.
hint-reason-third-persons = Zählen Sie die anderen Personen nicht auf.
hint-reason-health = Nennen Sie nur die Kategorie, keine Diagnose oder Behandlung.
hint-reason-sexual-life = Nennen Sie nur die Kategorie, keine Einzelheiten.
hint-reason-belief-politics = Nennen Sie nur die Kategorie, keine Überzeugung oder Mitgliedschaft.
hint-reason-origin-minority = Nennen Sie nur die Kategorie, keine Herkunft, keinen Aufenthaltsstatus.
hint-reason-stalking-doxxing = Verraten Sie weder Anschrift noch Namen oder Gewohnheiten, auch nicht durch die E-Mail-Adresse.
hint-reason-identity-protection = Schreiben Sie nichts über Art und Anlass des Schutzes.
hint-reason-public-office = Die Dienststelle müssen Sie nicht nennen.
hint-reason-professional-secrecy = Lassen Sie Angaben über Mandantschaft, Behandelte oder Ratsuchende weg.

## Gründe: was Sie wissen sollten

hint-reason-creator = Ein urheberrechtlicher Nutzungsvorbehalt braucht ein eigenes Schreiben.
hint-reason-likeness-voice = Biometrisch sind Bilder und Stimme nur bei Auswertung zur Identifizierung; der Grund trägt trotzdem.
hint-reason-business-account = Dieser Grund braucht eine natürliche Person hinter dem Konto.
hint-reason-grief = Geschützt sind Ihre eigenen Daten und Ihr Privatleben, nicht Daten Verstorbener.
hint-reason-non-user = Formulare verlangen oft den Nachweis einer Modellantwort, das Gesetz nicht.
hint-reason-profiling-fear = Wählen Sie dies nur mit Belegen für Werbung oder Rangfolgen.
hint-reason-other = Schreiben Sie knapp, warum gerade Sie betroffen sind, und nichts Vertrauliches.
