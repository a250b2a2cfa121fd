### Der Plan in Worten: Schritte, Hinweise, Fristen und die Seite für Menschen (Terminal, 80 Zeichen breit).
### Anrede: Sie. Wer handelt, ist angesprochen, auch wenn es um das Konto eines Kindes oder Mitglieds geht.

## Die Seite. Vor den Briefen steht, was zu tun ist, eine Zeile je Punkt; alles Weitere steht dahinter.

page-title = Widerspruch gegen KI-Training: Ihr Plan

# Erste Zeile: was fertig ist.
# $total (number): fertige Briefe, etwa 2
page-ready =
    { $total ->
        [0] Ein Brief ist heute nicht nötig.
        [one] Der Brief ist fertig, aber noch nicht abgeschickt.
       *[other] { $total } Briefe sind fertig, aber noch nicht abgeschickt.
    }

# Zweite Zeile: wo man anfängt.
# $number (number): Punkte, die zu erledigen sind, etwa 6
page-start =
    { $number ->
        [0] Zu tun ist heute nichts.
       *[other] Beginnen Sie mit Punkt 1.
    }

# Daneben: bis wann die erste Antwort da sein muss.
# $due (text): der Tag, etwa 24. Dezember 2026
page-due = Nächste Frist für eine Antwort: { $due }.

page-actions-heading = Was zu tun ist

# Hinter einem Formular: welcher Text einzufügen ist.
# $number (number): der Text, etwa 1
page-paste = Text { $number } einfügen

# In Klammern hinter einem Punkt, dessen Link, Anschrift oder Bezeichnungen unsicher sind.
page-check = vorher prüfen

# Unter den Warnungen, was diese Klammer heißt.
page-check-note = Bei „vorher prüfen“ sind Link, Anschrift oder Bezeichnungen schwach belegt oder alt: Sehen Sie nach, ob sie noch stimmen.

# Unter der Liste: Schritte, die sich wiederholen, jeder einmal.
page-standing-heading = Dabei immer

page-warnings-heading = Bitte beachten

# Über der Tabelle mit einer Zeile je Unternehmen.
page-deadline-heading = Fristen

# A label and what it is about, on one line.
# $label (text): such as Antwort bis, or names of companies
# $value (text): what is said of it
page-labelled = { $label }: { $value }

# Köpfe der Tabelle; die dritte Spalte heißt wie der nächste Schritt.
page-table-company = Unternehmen
page-table-due = Antwort bis
page-table-state = Stand

# Letzte Zeile vor den Briefen.
page-more = Einzelheiten zu den Punkten stehen hinter den Briefen.

# $number (number): Briefe, etwa 2
page-letters-heading =
    { $number ->
        [one] Der Brief
       *[other] Die Briefe
    }

# Überschrift über einem Brief.
# $controller (text): an wen, etwa Meta Platforms Ireland Limited
page-letter-heading = Brief: { $controller }

page-texts-heading = Texte zum Einfügen

# Überschrift über einem Text für ein Formular.
# $number (number): der Text, etwa 1
# $total (number): wie viele Punkte ihn brauchen, etwa 3
# $value (text): diese Punkte, etwa 3, 4 und 5
page-text-heading =
    { $total ->
        [one] Text { $number } (Punkt { $value })
       *[other] Text { $number } (Punkte { $value })
    }

# Unter einem Text für ein Formular: was aus Platzgründen fehlt.
# $value (text): die Teile, etwa Löschung und Nennung der Empfänger
page-omitted = Nur im Brief, weil hier der Platz fehlt: { $value }.

page-details-heading = Einzelheiten zu den Punkten

# Überschrift über den Einzelheiten zu einem Punkt.
# $number (number): der Punkt, etwa 2
page-details-item = Punkt { $number }

page-fields-label = Zum Eintragen:
page-steps-label = So geht es:
page-covers-label = Wofür das gilt:
page-fallback-url-label = Ersatzlink:

# Alter eines Belegs, der schwach oder alt ist.
# $date (text): sein Tag, etwa 23. Juli 2026
page-evidence = Letzter Beleg: { $date }.

# Statt der Schritte, wenn dasselbe Formular schon bei einem früheren Punkt stand.
# $number (number): der Punkt, etwa 2
page-same-steps = wie bei Punkt { $number }, mit diesem Konto

page-notes-heading = Gut zu wissen

page-no-legal-advice = Plan und Briefe geben wieder, was Sie erklären, und sind keine Rechtsberatung. Die Fristen sind berechnet.

## Was zu tun ist

# Überschrift eines Punktes: ein Formular.
# $platform (text): Plattform, etwa Facebook
# $kind (keyword): objection, opt-out, general-request, non-user-objection
action-web-form =
    { $kind ->
        [objection] { $platform }: Widerspruchsformular ausfüllen
        [opt-out] { $platform }: Training im Formular abwählen
        [non-user-objection] { $platform }: Formular für Menschen ohne Konto ausfüllen
       *[other] { $platform }: Widerspruch im Datenschutzformular eintragen
    }

# Überschrift eines Punktes: ein Schalter.
# $platform (text): Plattform, etwa LinkedIn
action-settings-switch = { $platform }: Training in den Einstellungen abschalten

# Überschrift eines Punktes: der Brief als E-Mail.
# $controller (text): Unternehmen, etwa OpenAI Ireland Limited
action-email = { $controller }: Brief als E-Mail senden

# Überschrift eines Punktes: der Brief mit der Post.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
action-post = { $controller }: Brief mit der Post senden

# Überschrift eines Punktes: etwas in der App, zum Beispiel eine Bitte an die Verwaltung eines Arbeitsbereichs.
# $platform (text): Plattform, etwa Slack
action-in-app = { $platform }: in der App abwählen

# Was ein Brief erfasst.
# $platforms (text): Plattformen, etwa Facebook, Instagram und Threads
action-letter-covers = Der Brief erfasst alles, was das Unternehmen für KI-Training verarbeitet ({ $platforms }), auch was Schalter und Formulare auslassen.

# Worum es in einem späteren Brief geht.
# $platforms (text): Plattformen, etwa Facebook und Instagram
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $kind (keyword): reminder, refusal-reply, extension-reply, complaint, access, consent-withdrawal,
#   copyright-reservation
action-later-covers =
    { $kind ->
        [complaint] Es geht um dieses Unternehmen: { $controller } ({ $platforms }).
        [access] Der Brief fragt, welche Daten für KI-Training verwendet werden ({ $platforms }); ein Widerspruch ist er nicht.
        [consent-withdrawal] Der Brief widerruft jede erteilte Einwilligung in KI-Training ({ $platforms }).
        [copyright-reservation] Der Brief behält Urheberrechte vor; ein Widerspruch nach dem Datenschutzrecht ist er nicht.
       *[reminder] Der Brief führt den Fall fort ({ $platforms }).
    }

# Überschrift eines Punkts: die Beschwerde.
# $authority (text): Behörde, etwa Datatilsynet
# $kind (keyword): web-form, email, post
# $flag (keyword): yes, no – whether it is a report, as in Switzerland
action-complaint =
    { $flag ->
        [yes]
            { $kind ->
                [web-form] { $authority }: die Anzeige online einreichen
                [email] { $authority }: die Anzeige per E-Mail senden
               *[post] { $authority }: die Anzeige per Post senden
            }
       *[no]
            { $kind ->
                [web-form] { $authority }: die Beschwerde online einreichen
                [email] { $authority }: die Beschwerde per E-Mail senden
               *[post] { $authority }: die Beschwerde per Post senden
            }
    }

# Ein Konto, wie man es erkennt.
# $platform (text): Plattform, etwa Instagram
# $value (text): Nutzername, Adresse oder Telefonnummer, etwa anna.b
action-account = { $platform }: { $value }

# Die Plattform in der Überschrift eines Punktes, wenn dort mehrere Konten bestehen.
# $platform (text): Plattform, etwa Instagram
# $value (text): das Konto oder die Konten, etwa anna.b
action-platform = { $platform } ({ $value })

## Felder eines Formulars

field-email = E-Mail-Adresse des Kontos
# Für Menschen ohne Konto.
field-own-email = E-Mail-Adresse für die Antwort
field-country = Land
field-name = Name
field-phone = Telefonnummer mit Ländervorwahl
field-reason = Begründung
field-url = Link zum Profil oder Beitrag
field-prompt = Eingabe an die KI
field-evidence = Antwort der KI oder Bildschirmfoto
field-required = Pflicht
field-optional = freiwillig
form-part-objection = der Widerspruch selbst
form-part-own-words = ein Teil der eigenen Worte
form-part-burden = Beweislast
form-part-restriction = Einschränkung
form-part-erasure = Löschung
form-part-recipients = Nennung der Empfänger
form-part-withdrawal = Widerruf der Einwilligung
form-part-special-categories = besondere Kategorien
form-part-confirmation = Bestätigung
field-your-own = bitte selbst ergänzen

## Schritte

# Vor einem Formular oder einer Einstellung.
step-log-in = Melden Sie sich mit dem Konto an, bevor Sie den Link öffnen.

# $label (text): App oder Website, etwa Instagram-App
step-open-app = Öffnen Sie die App oder Website: { $label }.

# $platform (text): Plattform, etwa LinkedIn
step-open-settings = Öffnen Sie die Einstellungen ({ $platform }).

# $label (text): Bereich oder Menü, etwa Privacy Center
step-open-section = Öffnen Sie den Bereich: { $label }.

# $url (text): Adresse des Formulars
step-open-form = Öffnen Sie das Formular: { $url }

# $url (text): Adresse der Seite
step-open-page = Öffnen Sie die Seite: { $url }

# $label (text): Auswahl, etwa Widerspruch gegen die Verarbeitung
step-choose = Wählen Sie die Option: { $label }.

# $label (text): Schalter, etwa Daten zur Verbesserung generativer KI
step-switch-off = Schalten Sie aus: { $label }.

# $label (text): Schalter
step-switch-on = Schalten Sie ein: { $label }.

# $label (text): Schalter
step-leave-off = Lassen Sie ausgeschaltet: { $label }.

# Ein Feld mit bekanntem Inhalt.
# $label (text): das Feld, etwa E-Mail-Adresse des Kontos
# $value (text): was hineingehört, etwa anna@example.org
step-enter = Tragen Sie ein ({ $label }): { $value }

# Ein Feld, dessen Inhalt die Angaben nicht enthalten.
# $label (text): das Feld, etwa Telefonnummer mit Ländervorwahl
step-enter-unknown = Ergänzen Sie selbst: { $label }.

step-enter-prompt = Haben Sie eine KI nach sich gefragt, tragen Sie die Eingabe ein; sonst schreiben Sie, dass Ihnen keine bekannt ist.

step-enter-evidence = Fügen Sie die Antwort der KI oder ein Bildschirmfoto bei; sonst schreiben Sie, dass das Gesetz keinen Nachweis verlangt.

# $kind (keyword): required, optional, not-asked, unknown – ob das Formular Gründe verlangt
step-enter-objection =
    { $kind ->
        [required] Fügen Sie den vorbereiteten Text ein; eine Begründung ist Pflicht.
       *[other] Fügen Sie den vorbereiteten Text ein.
    }

# $kind (keyword): required, optional, not-asked, unknown – ob das Formular Gründe verlangt
step-give-reasons =
    { $kind ->
        [not-asked] Nach Gründen fragt das Formular nicht; sie stehen im Brief.
       *[other] Fragt das Formular nach Gründen, nehmen Sie die aus dem vorbereiteten Text.
    }

step-send = Senden Sie das Formular ab.

# Direkt nach dem Schritt, der die E-Mail auslöst.
step-confirm-email = Kommt ein Code oder Link per E-Mail, nutzen Sie ihn; lassen Sie die Seite solange offen.

step-keep-confirmation = Heben Sie jede Bestätigung mit Datum auf: E-Mail, Bildschirmfoto oder Einlieferungsbeleg.

# $value (text): E-Mail-Adresse des Unternehmens oder der Behörde
step-send-email = Senden Sie den Brief als E-Mail an diese Adresse: { $value }

step-send-email-unknown = Senden Sie den Brief als E-Mail.

# Nach dem Senden als E-Mail.
step-send-from = Schreiben Sie E-Mails möglichst von einer Adresse aus, die im Brief steht.

step-send-post = Drucken Sie Briefe für die Post aus, unterschreiben Sie sie und senden Sie sie mit Zustellnachweis, etwa als Einschreiben.

# Beschwerde: die Seite der Behörde.
# $url (text): ihre Adresse
step-complaint-page = Öffnen Sie die Seite für Beschwerden: { $url }

step-complaint-enter = Gibt es ein Formular, übertragen Sie die Angaben des Briefs oder hängen Sie ihn an.

# Der zweite Weg für eine Beschwerde.
# $value (text): E-Mail-Adresse der Behörde
step-complaint-otherwise-email = Nimmt die Seite ihn nicht an, senden Sie ihn als E-Mail an diese Adresse: { $value }

step-complaint-otherwise-post = Nimmt die Seite ihn nicht an, senden Sie ihn unterschrieben mit der Post.

step-enclose = Legen Sie Kopien von allem bei, was am Ende des Briefs aufgezählt ist.

# Wer mit Vollmacht handelt.
step-enclose-authority = Die Vollmacht gehört bei der Post im Original dazu, sonst als Scan.

# $label (text): wer eine Kopie erhält, etwa der Datenschutzbeauftragte
step-copy-in = Setzen Sie in Kopie: { $label }.

# $label (text): wer eine Kopie erhält, etwa der Datenschutzbeauftragte
# $value (text): die E-Mail-Adresse dafür, etwa datenschutz@example.org
step-copy-in-email = Setzen Sie in Kopie: { $label } ({ $value }).

# $label (text): worum zu bitten ist
step-ask-administrator = Bitten Sie die Verwaltung Ihres Arbeitsbereichs um Folgendes: { $label }.

# $label (text): worum zu bitten ist, eine E-Mail
# $value (text): die Adresse, an die sie geht, etwa kontakt@example.org
step-ask-administrator-email = Bitten Sie die Verwaltung Ihres Arbeitsbereichs um Folgendes: { $label } (an { $value }).

# $label (text): was gelöscht werden kann, etwa alte Unterhaltungen
step-delete = Wenn Sie möchten, löschen Sie: { $label }.

# $label (text): worauf zu verzichten ist
step-avoid = Verzichten Sie künftig auf Folgendes: { $label }.

step-prove-identity = Fragt das Unternehmen nach Ihrer Identität, weisen Sie nur das Nötige nach und schwärzen Sie auf Kopien alles Übrige.

# $label (text): der Teil, für den alles zu wiederholen ist, etwa Website, Blog, Kanal
step-repeat-for-each = Wiederholen Sie das für jeden Teil einzeln ({ $label }).

# Nach dem Öffnen eines Formulars.
# $url (text): die Seite, die sonst weiterhilft
step-if-form-fails = Öffnet sich das Formular nicht, versuchen Sie es im Browser statt in der App, wenn möglich angemeldet, sonst über diese Seite: { $url }

# Dasselbe, wenn keine andere Seite bekannt ist; auf der Seite für Menschen einmal über allen Einzelheiten.
step-if-form-fails-no-url = Öffnet sich ein Formular nicht, versuchen Sie es im Browser statt in der App, wenn möglich angemeldet; sonst genügt der Brief.

## Frist und nächster Schritt

# Wie weit die Sache ist: ein Stichwort, in einer Tabelle und im nächsten Satz.
# $kind (keyword): sent, acknowledged, status-only, extended, confirmed, partly-confirmed, refused, overdue, reminded,
#   bounced, breached, complained, decided, closed
# $request (keyword): objection, access, consent-withdrawal – der Brief, mit dem der Fall begann
timeline-stand =
    { $kind ->
        [sent] abgeschickt
        [acknowledged] Eingang bestätigt
        [status-only] Zwischennachricht
        [extended] Frist verlängert
        [confirmed]
            { $request ->
                [access] Auskunft zugesagt
                [consent-withdrawal] will dem Widerruf folgen
               *[objection] will dem Widerspruch folgen
            }
        [partly-confirmed] will in Teilen folgen
        [bounced] Brief kam zurück
        [breached] Zusage nicht eingehalten
        [refused] abgelehnt
        [overdue] Frist abgelaufen
        [reminded] erinnert
        [complained]
            { $regime ->
                [ch] Anzeige erstattet
               *[other] Beschwerde eingelegt
            }
        [closed] erledigt
        [decided] Behörde hat entschieden
       *[other] noch nichts abgeschickt
    }

# Wie weit die Sache ist.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $kind (keyword): wie oben
# $request (keyword): wie oben
timeline-state = { $controller }: { timeline-stand }.

# Bis wann das Unternehmen antworten muss.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $due (text): letzter Tag für die Antwort, etwa 24. Dezember 2026
deadline-due = { $controller }: Letzter Tag für die Antwort ist der { $due }.

# $date (text): Tag des Eingangs, etwa 24. November 2026
# $flag (keyword): yes – der Tag des Eingangs ist angenommen; no – er ist bekannt
deadline-received =
    { $flag ->
        [no] Tag des Eingangs: { $date }.
       *[yes] Angenommener Eingang: { $date }; kommt der Brief später an, verschiebt sich die Frist.
    }

# $due (text): letzter Tag bei Verlängerung, etwa 24. Februar 2027
deadline-if-extended = Letzter Tag bei rechtzeitiger und begründeter Verlängerung: { $due }.

# Was erst ein späteres Schreiben verlangt hat, hat eine eigene Frist.
# $date (text): Tag dieses Schreibens, etwa 24. November 2026
# $due (text): letzter Tag, etwa 8. Januar 2027
deadline-added = Für die Anträge, die erst am { $date } gestellt wurden, ist der { $due } der letzte Tag.

deadline-weekends-only = Berücksichtigt sind Wochenenden, aber keine Feiertage am Sitz des Unternehmens.

deadline-holidays = Wochenenden und Feiertage am Sitz des Unternehmens sind berücksichtigt.

# Wo das Gesetz keine Frist nennt (Schweiz).
deadline-set-by-letter = Die Frist von 30 Tagen setzt der Brief, nicht das Gesetz.

# Der nächste Schritt als Stichwort: in der Tabelle, im Kalender und im nächsten Satz.
# $kind (keyword): Art des Briefs: reminder, refusal-reply, extension-reply, complaint; none – nur nachsehen
next-step =
    { $kind ->
        [reminder]
            { $regime ->
                [uk] Beschwerde beim Unternehmen
               *[other] Erinnerung möglich
            }
        [refusal-reply] Antwort auf die Ablehnung
        [extension-reply] Antwort auf die Verlängerung
        [complaint]
            { $regime ->
                [ch] Anzeige möglich
               *[other] Beschwerde möglich
            }
        [none] Wieder nachsehen
       *[other] Nächster Brief
    }

# Was als Nächstes kommt.
# $date (text): der erste Tag dafür, etwa 29. Dezember 2026
# $kind (keyword): wie oben
next-letter = { next-step } ab: { $date }.

# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
next-nothing = Im Augenblick ist nichts zu tun ({ $controller }).

# Um welche Konten es geht, wenn der Stand bei einem Unternehmen nicht für alle gleich ist.
# $value (text): Konten, etwa Facebook (anna.a) und Instagram (anna.b)
timeline-accounts = Konten: { $value }.

# Die Aufsichtsbehörde hätte sich melden müssen.
# $provision (text): Vorschrift, etwa Art. 78 Abs. 2 DSGVO
timeline-authority-silent = Hat sich die Aufsichtsbehörde bis heute nicht zum Stand geäußert, steht der Weg zum Gericht offen ({ $provision }).

# Einträge eines Kalenders, je eine Zeile.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
calendar-due = Antwort fällig: { $controller }

# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
calendar-due-if-extended = Antwort fällig bei Verlängerung: { $controller }

# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $kind (keyword): wie oben
calendar-next = { next-step }: { $controller }

# Im Kalender einer Geschäftsstelle: eine Zeile je Unternehmen und Tag.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $number (number): Briefe, deren Antwort fällig ist, etwa 120
calendar-office-due =
    { $number ->
        [one] Antwort fällig: { $controller } ({ $number } Brief)
       *[other] Antwort fällig: { $controller } ({ $number } Briefe)
    }

## Hinweise. Was auf der Seite vor den Briefen stehen kann, hat höchstens 20 Wörter.

# Das Training hat vor dem Tag des Schreibens begonnen.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $date (text): Beginn, etwa 27. Mai 2025
hint-training-already-started = Das Training läuft schon ({ $controller }, Beginn: { $date }); der Widerspruch wirkt trotzdem für alle künftige Verarbeitung.

hint-accounts-grouped = Verknüpfte Konten teilen sich jedes Formular; es mit jedem Konto auszufüllen, schadet nicht.

hint-accounts-separate = Brief und Formulartext nennen alle Konten zusammen; soll das Unternehmen das nicht erfahren, geben Sie eines als getrennt an.

hint-accounts-several-emails = Verknüpfte Konten haben verschiedene E-Mail-Adressen: Füllen Sie das Formular vorsichtshalber für jede Adresse aus.

hint-account-email-missing = Das Formular braucht die E-Mail-Adresse, mit der das Konto angemeldet ist; in Ihren Angaben fehlt sie.

hint-account-business-form = Formulare sind meist für persönliche Profile gedacht. Nimmt eines ein geschäftliches Konto oder eine Seite nicht an, gilt der Brief. Wer Beiträge einer Seite schreibt, widerspricht am besten auch mit dem eigenen Profil.

hint-account-private-still-public = Auch bei einem privaten Konto bleibt einiges öffentlich, in der Regel Name, Nutzername, Profilbild und was in öffentlichen Gruppen oder unter öffentlichen Beiträgen steht.

hint-representative-login = Formulare und Schalter, die eine Anmeldung verlangen, bedienen Sie gemeinsam mit der Person, der das Konto gehört.

hint-representative-child = Auch für Minderjährige lohnt sich der Widerspruch: Eingaben in KI-Funktionen kann ein Anbieter in jedem Alter nutzen. Steht die Sorge zwei Personen zu, schreiben Sie in Absprache miteinander.

hint-non-user-proof-not-required = Das Formular fragt, mit welcher Eingabe eine KI Ihre Daten zeigt. Das Gesetz verlangt keinen solchen Nachweis; kommen Sie nicht weiter, gilt der Brief.

hint-reason-none-given =
    { $regime ->
        [ch] Ein persönlicher Grund fehlt. Das Schweizer Recht verlangt keinen; ein eigener Satz gibt dem Brief aber mehr Gewicht.
       *[other] Ein persönlicher Grund fehlt. Nennen Sie ein oder zwei Sätze zur besonderen Situation der betroffenen Person.
    }

hint-letter-second-track = Formular und Schalter sind der Weg, den der Anbieter vorsieht. Der Brief gilt rechtlich genauso und hält alles nachweisbar fest; wie Unternehmen darauf antworten, ist noch kaum bekannt.

hint-confirmation-keep = Mit den Bestätigungen können Sie später zeigen, wann und für welches Konto Sie widersprochen haben.

# $platform (text): Plattform, etwa Kimi
hint-controller-unknown-for-country = { $platform }: Für Ihr Land ist kein verantwortliches Unternehmen bekannt; Plan und Briefe enthalten dazu nichts.

# $platform (text): Plattform oder mehrere, etwa Signal
hint-platform-information-only = { $platform }: Ein Training mit Inhalten der Nutzerinnen und Nutzer ist nicht belegt; der Widerspruch ist rein vorsorglich.

# $platform (text): Plattform oder Unternehmen, etwa Facebook
hint-contact-not-verified = { $platform }: Link, Anschrift oder Bezeichnungen sind schwach belegt oder alt; prüfen Sie sie vor dem Absenden.

hint-mail-no-address = Keine Quelle nennt eine gesicherte E-Mail-Adresse; das Feld „An“ der Maildatei ist leer. Senden Sie den Brief mit der Post oder tragen Sie eine Adresse ein, die das Unternehmen selbst nennt.

hint-mailto-too-long = Für einen Link, der das Mailprogramm öffnet, ist der Brief zu lang. Nehmen Sie die Maildatei oder kopieren Sie den Text.

hint-locale-draft = Die Texte dieser Sprache sind ein Entwurf: Juristisch geprüft und freigegeben sind sie noch nicht.

hint-complaint-formal-requirement = Die Aufsichtsbehörde stellt Anforderungen an die Form der Beschwerde.

# Der Brief ist in einer Sprache, von der nicht bekannt ist, dass die Behörde sie annimmt.
# $authority (text): Behörde, etwa Datatilsynet
hint-complaint-language = Die Sprache des Briefs nimmt diese Behörde, soweit bekannt, nicht an: { $authority }. Legen Sie eine Übersetzung bei.

# Vor der Behörde kommt das Unternehmen.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
hint-complaint-company-not-asked = Beschweren Sie sich zuerst beim Unternehmen ({ $controller }); sonst kann die Behörde die Eingabe zurückstellen.

# Zwei Behörden zur selben Sache.
# $authority (text): die zweite Behörde, etwa Data Protection Commission
hint-complaint-other-authority = Hier gelten zwei Rechte; deshalb gibt es eine zweite Beschwerde ({ $authority }). Jede können Sie auch allein absenden.

# Die Behörde nimmt Beschwerden nur eine Zeit lang an.
# $authority (text): Behörde, etwa Österreichische Datenschutzbehörde
# $date (text): letzter Tag, etwa 2. Oktober 2026
hint-complaint-time-limit = Beschwerden sind dort befristet ({ $authority }); letzter Tag nach dem bisherigen Verlauf: { $date }.

# Heute kein Brief.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $date (text): erster Tag für einen Brief oder ein Tag, wieder nachzusehen, etwa 5. Januar 2027
hint-letter-later = { $controller }: Heute ist nichts zu schreiben; ein guter Tag, wieder nachzusehen: { $date }.

# Die Sache mit einem Unternehmen ist erledigt.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
hint-letter-nothing-left = { $controller }: An dieses Unternehmen ist nichts mehr zu schreiben.

hint-data-subject-minor = Wer noch nicht volljährig ist, kann selbst widersprechen, wenn die Tragweite verstanden ist; sicherer ist es, wenn die Eltern mitunterschreiben.

hint-representative-custody-unknown = Bei gemeinsamer Sorge handeln Eltern in Deutschland gemeinsam: Geben Sie an, ob die Sorge allein besteht oder beide unterschreiben.

hint-complaint-contact-missing = Die Beschwerde braucht eine Anschrift oder E-Mail-Adresse der Person, um die es geht.

hint-account-not-objected = Für dieses Konto ist noch nichts abgeschickt; der Brief von heute nennt es nicht, ein Widerspruch steht noch aus.

hint-account-deleted = Das Konto ist gelöscht: Formulare und Schalter mit Anmeldung fallen weg. Der Brief fragt nach Kopien aus der Zeit davor.

hint-account-no-access = Zu diesem Konto fehlt der Zugang: Formulare und Schalter mit Anmeldung fallen weg, der Brief ist der erste Weg.

hint-account-managed = Dieses Konto verwaltet eine Stelle wie Schule, Arbeitgeber oder Verein. Sie kann für die Daten mitverantwortlich sein, und nur sie ändert Einstellungen: Fragen Sie auch dort nach.

hint-account-separate = Dieses Konto hat einen eigenen Brief, der kein anderes nennt, auch wenn es mit anderen verknüpft ist.

hint-history-parts-assumed = Was dieses Schreiben enthielt, steht nicht im Verlauf; angenommen ist, was der Fall heute verlangt.

hint-history-no-reasons-sent = Dem Unternehmen wurden bisher keine Gründe genannt; die Antwort behauptet deshalb nicht, es habe sie übergangen.

hint-catalog-note = Zu diesem Eintrag gibt es eine Anmerkung.
