### Hinweise, auf die Einträge des Katalogs verweisen: förmliche Hürden der Aufsichtsbehörden und Ratschläge zu
### den Gründen. Sie stehen bei den Schritten, nie in einem Schreiben. Keine Rechtsberatung.

## Beschwerde: erst an das Unternehmen

hint-complaint-controller-first =
    Diese Behörde erwartet, dass Sie sich zuerst an das Unternehmen gewandt haben. Legen Sie Ihr Schreiben und, falls vorhanden, die Antwort bei.
hint-complaint-controller-first-month =
    Diese Behörde erwartet, dass Sie Ihr Recht zuerst gegenüber dem Unternehmen ausgeübt haben und seitdem ein Monat vergangen ist. Legen Sie Ihr Schreiben und, falls vorhanden, die Antwort bei.
hint-complaint-gb-controller-first =
    Im Vereinigten Königreich geht seit dem 19. Juni 2026 eine Beschwerde beim Unternehmen selbst voraus. Es muss ihren Eingang innerhalb von 30 Tagen bestätigen. Die Information Commission erwartet, dass Sie diesen Weg zuerst gehen.

## Beschwerde: Sprache

hint-complaint-be-language =
    Die belgische Behörde verlangt die Beschwerde auf Niederländisch, Französisch oder Deutsch.
hint-complaint-bg-language =
    Die bulgarische Behörde verlangt die Beschwerde auf Bulgarisch oder mit bulgarischer Übersetzung.
hint-complaint-fr-language =
    Die französische Behörde verlangt die Beschwerde auf Französisch.

## Beschwerde: Form und Weg

hint-complaint-at-time-limit =
    In Österreich gilt für Beschwerden eine Frist: ein Jahr, nachdem Sie von dem Verstoß erfahren haben, und höchstens drei Jahre nach dem Verstoß. Diese Angabe ist nicht frisch geprüft; warten Sie im Zweifel nicht.
hint-complaint-be-mediation =
    Die belgische Behörde behandelt eine Beschwerde zunächst als Bitte um Vermittlung.
hint-complaint-bg-signature =
    Per E-Mail nimmt die bulgarische Behörde nur Dokumente mit qualifizierter elektronischer Signatur an; ein Scan ohne solche Signatur wird nicht bearbeitet. Auf Papier genügt Ihre eigenhändige Unterschrift.
hint-complaint-ch-report =
    In der Schweiz ist dies eine Anzeige: Sie sind nicht Partei und können nicht verlangen, dass die Behörde tätig wird. Beschreiben Sie genau, was vorgefallen ist; vagen Anzeigen geht die Behörde nicht nach. Eigene Ansprüche machen Sie beim Zivilgericht geltend.
hint-complaint-de-bund-scope =
    Diese Behörde ist im nichtöffentlichen Bereich nur für Telekommunikation und Post zuständig. Für andere Unternehmen wenden Sie sich an die Behörde Ihres Bundeslandes.
hint-complaint-dk-login =
    Das Online-Formular der dänischen Behörde setzt nach unseren Quellen eine Anmeldung mit MitID voraus. Ohne MitID bleiben E-Mail und PDF-Formular.
hint-complaint-es-template =
    Die spanische Behörde schreibt eigene Formulare vor. Für nicht beachtete Anträge, auch für einen Widerspruch, gibt es ein eigenes; übertragen Sie die Angaben aus diesem Schreiben dorthin.
hint-complaint-gb-use-form =
    Nutzen Sie das Online-Formular oder die E-Mail-Adresse. Die neue Postanschrift der Information Commission ist nicht bestätigt und steht deshalb nicht im Schreiben.
hint-complaint-gr-form =
    Die griechische Behörde hat nach unseren Quellen je nach Art der Beschwerde eigene Formulare und ein Portal, für das Sie ein Konto brauchen.
hint-complaint-it-delivery =
    Eine förmliche Beschwerde geben Sie bei der italienischen Behörde persönlich ab oder schicken sie als Einschreiben mit Rückschein oder per PEC, der zertifizierten elektronischen Post. Eine einfache E-Mail gilt eher als bloße Meldung.
hint-complaint-it-identity-copy =
    Wenn Sie von Hand unterschreiben, verlangt die italienische Behörde eine Kopie eines Ausweises. Schwärzen Sie, was dafür nicht gebraucht wird.
hint-complaint-nl-no-email =
    Die niederländische Behörde nimmt Beschwerden über ihr Formular oder als Brief entgegen; E-Mail nennt sie nicht als Weg.
hint-complaint-no-login =
    Das Online-Formular der norwegischen Behörde gibt es nur auf Norwegisch, und es setzt eine Anmeldung mit BankID voraus. Schreiben Sie sonst an die Postanschrift.
hint-complaint-pl-no-email =
    Schicken Sie die Beschwerde in Polen per Post oder über das amtliche elektronische Postfach. Eine einfache E-Mail gilt nach unseren Quellen nicht als förmliche Beschwerde.
hint-complaint-se-public =
    Was Sie bei der schwedischen Behörde einreichen, wird nach unseren Quellen ein öffentliches Dokument. Schreiben Sie nichts hinein, was nicht nötig ist.

## Gründe: wie Sie sie verstärken

hint-reason-control =
    Dieser Grund gilt für alle und ist für sich allein schwach. Verbinden Sie ihn mit einem Grund, der Ihre eigene Lage beschreibt.
hint-reason-expectation =
    Nennen Sie den Zeitraum und den Rahmen, etwa „2009 bis 2015, nur für meinen Freundeskreis“. Das macht den Grund persönlich.
hint-reason-reputation-falsehood =
    Legen Sie, wenn möglich, die Eingabe und die Antwort des Modells bei, am besten als Bildschirmfoto mit Datum.
hint-reason-accessibility-vulnerability =
    Wenn Sie für jemand anderen handeln, legen Sie einen Nachweis Ihrer Befugnis bei. Einzelheiten zu Gesundheit oder Betreuung sind nicht nötig.

## Gründe: was Sie nicht preisgeben müssen

hint-reason-parent =
    Den Namen Ihres Kindes müssen Sie nicht nennen.
hint-reason-minor-self =
    Eine Altersspanne genügt. Ihr Geburtsdatum müssen Sie nicht nennen.
hint-reason-third-persons =
    Zählen Sie die anderen Personen nicht auf; sonst geben Sie deren Daten weiter.
hint-reason-health =
    Nennen Sie nur die Kategorie „Gesundheitsdaten“, keine Diagnose und keine Behandlung. Mehr ist nicht nötig.
hint-reason-sexual-life =
    Nennen Sie nur die Kategorie, keine Einzelheiten aus Ihrem Leben. Mehr ist nicht nötig.
hint-reason-belief-politics =
    Nennen Sie nur die Kategorie, nicht Ihre Überzeugung oder Mitgliedschaft. Mehr ist nicht nötig.
hint-reason-origin-minority =
    Nennen Sie nur die Kategorie, nicht Ihre Herkunft oder Ihren Aufenthaltsstatus. Mehr ist nicht nötig.
hint-reason-stalking-doxxing =
    Nennen Sie weder Ihre Anschrift noch Namen oder Gewohnheiten. Wählen Sie für Antworten eine E-Mail-Adresse, die nichts über Ihren Wohnort verrät.
hint-reason-identity-protection =
    Schreiben Sie nichts über Art und Anlass des Schutzes. Der Hinweis auf ein besonderes Schutzbedürfnis genügt. Lassen Sie Ihre Postanschrift weg; für Antworten genügt eine E-Mail-Adresse.
hint-reason-public-office =
    Die Dienststelle müssen Sie nicht nennen.
hint-reason-professional-secrecy =
    Angaben über Mandantschaft, Patientinnen, Patienten oder Ratsuchende gehören nicht in das Schreiben.

## Gründe: was Sie wissen sollten

hint-reason-creator =
    Dieser Grund ersetzt keinen Nutzungsvorbehalt nach dem Urheberrecht. Den erklären Sie in einem eigenen Schreiben.
hint-reason-likeness-voice =
    Bilder und Stimme zählen nur dann zu den besonders geschützten biometrischen Daten, wenn sie zur Identifizierung ausgewertet werden. Der Grund trägt auch ohne das.
hint-reason-business-account =
    Reine Unternehmensdaten schützt die Datenschutz-Grundverordnung nicht. Der Grund passt, wenn hinter dem Konto eine natürliche Person steht.
hint-reason-grief =
    Daten Verstorbener schützt die Datenschutz-Grundverordnung nicht. Der Widerspruch stützt sich auf Ihre eigenen Daten und Ihr Privatleben.
hint-reason-non-user =
    Formulare für Menschen ohne Konto verlangen oft den Nachweis einer Antwort des Modells. Das Gesetz verlangt ihn nicht.
hint-reason-profiling-fear =
    Wählen Sie diesen Grund nur, wenn Sie belegen können, dass Daten in Werbung oder Rangfolgen einfließen.
hint-reason-other =
    Schreiben Sie knapp und in eigenen Worten, warum gerade Sie betroffen sind. Geben Sie dabei nichts Vertrauliches über Gesundheit, Überzeugungen oder andere Menschen preis.
