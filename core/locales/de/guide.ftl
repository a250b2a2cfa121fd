### Der Plan in Worten: Schritte, Hinweise, Fristen und die Seite für Menschen (Terminal, 80 Zeichen breit).
### Anrede: Sie. Wer handelt, ist angesprochen, auch wenn es um das Konto eines Kindes oder Mitglieds geht.

## Die Seite

page-title = Widerspruch gegen KI-Training: Ihr Plan

# Erste Zeilen der Seite.
# $number (number): Punkte, die zu erledigen sind, etwa 6
# $total (number): fertige Briefe, etwa 2
page-intro =
    { $number ->
        [0] Für heute gibt es hier nichts zu erledigen.
        [one] Zu erledigen ist ein Punkt.
       *[other] Zu erledigen sind { $number } Punkte, am besten in dieser Reihenfolge.
    } { $total ->
        [0] Ein Brief ist nicht nötig.
        [one] Der fertige Brief steht darunter.
       *[other] Die { $total } fertigen Briefe stehen darunter.
    }

# Überschrift über den Punkten.
# $number (number): wie viele, etwa 6
page-actions-heading = Was zu tun ist

# Überschrift über den Briefen.
# $number (number): wie viele, etwa 2
page-letters-heading =
    { $number ->
        [one] Der Brief
       *[other] Die Briefe
    }

# Überschrift über einem Brief.
# $number (number): der wievielte, etwa 1
# $total (number): von wie vielen, etwa 2
# $controller (text): an wen, etwa Meta Platforms Ireland Limited
page-letter-heading = Brief { $number }/{ $total }: { $controller }

# Überschrift über Fristen und nächsten Schritten.
# $number (number): Unternehmen, etwa 2
page-deadline-heading =
    { $number ->
        [one] Frist und nächster Schritt
       *[other] Fristen und nächste Schritte
    }

# Überschrift über den Hinweisen.
# $number (number): wie viele, etwa 4
page-hints-heading = Gut zu wissen

# Vor den Konten eines Punktes.
# $number (number): wie viele, etwa 2
page-accounts-label =
    { $number ->
        [one] Konto:
       *[other] Konten:
    }
page-fields-label = Zum Eintragen:
page-steps-label = So geht es:
page-covers-label = Wofür das gilt:
page-url-label = Link:
page-fallback-url-label = Falls der Link nicht geht:

# Wie gut ein Weg belegt ist, mit Datum.
# $date (text): Tag des neuesten Belegs, etwa 23. Juli 2026
# $kind (keyword): high, medium, low, unverified
page-verified-label =
    { $kind ->
        [high] Stand: { $date }, gut belegt.
        [medium] Stand: { $date }, belegt.
       *[other] Stand: { $date }, schwach belegt. Sehen Sie bitte nach, ob es noch stimmt.
    }

# Wie gut ein Weg belegt ist, wenn der Beleg kein Datum trägt.
# $kind (keyword): high, medium, low, unverified
page-not-verified =
    { $kind ->
        [high] Gut belegt, aber ohne Datum.
        [medium] Belegt, aber ohne Datum.
       *[other] Nicht geprüft. Sehen Sie bitte nach, ob es noch stimmt.
    }

# Statt der Schritte, wenn dasselbe Formular schon bei einem früheren Punkt stand.
# $number (number): der Punkt, etwa 2
page-same-steps = wie unter Punkt { $number }, aber angemeldet mit diesem Konto und mit diesen Angaben

# Statt eines Textes, der schon bei einem früheren Punkt stand.
# $number (number): der Punkt, etwa 1
page-same-text = derselbe Text wie unter Punkt { $number }

page-no-legal-advice = Plan und Briefe geben wieder, was Sie erklären; sie sind keine Rechtsberatung. Nichts davon ist schon abgeschickt: Das tun Sie selbst. Die Fristen sind berechnet.

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
action-letter-covers =
    { $voice ->
        [self] Der Brief erfasst alles, was das Unternehmen für KI-Training über Sie verarbeitet ({ $platforms }), auch das, was Schalter und Formulare auslassen.
       *[other] Der Brief erfasst alles, was das Unternehmen für KI-Training über die betroffene Person verarbeitet ({ $platforms }), auch das, was Schalter und Formulare auslassen.
    }

# Worum es in einem späteren Brief geht.
# $platforms (text): Plattformen, etwa Facebook und Instagram
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $kind (keyword): reminder, refusal-reply, extension-reply, complaint, access, consent-withdrawal,
#   copyright-reservation
action-later-covers =
    { $kind ->
        [complaint] Es geht um dieses Unternehmen: { $controller } ({ $platforms }).
        [access] Der Brief fragt das Unternehmen, welche Daten es für KI-Training verwendet ({ $platforms }). Ein Widerspruch ist es nicht.
        [consent-withdrawal] Der Brief widerruft jede Einwilligung in KI-Training, die dem Unternehmen erteilt wurde ({ $platforms }).
        [copyright-reservation] Der Brief behält Rechte nach dem Urheberrecht vor. Ein Widerspruch nach dem Datenschutzrecht ist es nicht.
       *[reminder] Der Brief führt den Fall mit dem Unternehmen fort ({ $platforms }).
    }

# Überschrift eines Punkts: die Beschwerde.
# $authority (text): Behörde, etwa Datatilsynet
# $kind (keyword): web-form, email, post
action-complaint =
    { $kind ->
        [web-form] { $authority }: die Beschwerde online einreichen
        [email] { $authority }: die Beschwerde per E-Mail senden
       *[post] { $authority }: die Beschwerde per Post senden
    }

# Ein Konto, wie man es erkennt.
# $platform (text): Plattform, etwa Instagram
# $value (text): Nutzername, Adresse oder Telefonnummer, etwa anna.b
action-account = { $platform }: { $value }

## Felder eines Formulars

field-email = E-Mail-Adresse
field-country = Land
field-name = Name
field-phone = Telefonnummer
field-reason = Begründung
field-url = Link zum Profil oder Beitrag
field-prompt = Eingabe an die KI
field-evidence = Antwort der KI oder Bildschirmfoto
field-required = Pflicht
field-optional = freiwillig
# Unter einem Text für ein Formular: was aus Platzgründen fehlt; danach stehen die Namen der Teile.
# $flag (keyword): yes, wenn das Formular den Text begrenzt; no, wenn er nur kurz bleiben soll
# $number (number): die Grenze in Zeichen, etwa 1000
page-omitted-label =
    { $flag ->
        [yes] Weggelassen, weil das Feld { $number } Zeichen aufnimmt (im Brief steht es):
       *[no] Weggelassen, damit der Text kurz bleibt (im Brief steht es):
    }
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
# $platform (text): Plattform, etwa Facebook
step-log-in = Melden Sie sich zuerst mit dem Konto an, um das es geht (Plattform: { $platform }), und öffnen Sie den Link erst danach.

# $label (text): App oder Website, etwa Instagram-App
step-open-app = Öffnen Sie die App oder Website: { $label }.

step-open-settings = Öffnen Sie die Einstellungen.

# $label (text): Bereich oder Menü, etwa Privacy Center
step-open-section = Öffnen Sie den Bereich: { $label }.

# $url (text): Adresse des Formulars
step-open-form = Öffnen Sie das Formular: { $url }

# $url (text): Adresse der Seite
step-open-page = Öffnen Sie die Seite: { $url }

# $label (text): Auswahl, etwa Widerspruch gegen die Verarbeitung
step-choose = Wählen Sie die Option: { $label }.

# $label (text): Schalter, etwa Daten zur Verbesserung generativer KI
step-switch-off = Schalten Sie diese Option aus: { $label }.

# $label (text): Schalter
step-switch-on = Schalten Sie diese Option ein: { $label }.

# $label (text): Schalter
step-leave-off = Lassen Sie diese Option ausgeschaltet: { $label }.

# $value (text): E-Mail-Adresse, etwa anna@example.org
step-enter-email = Tragen Sie die E-Mail-Adresse des Kontos ein: { $value }

step-enter-email-unknown = Tragen Sie die E-Mail-Adresse ein, mit der das Konto angemeldet ist. Sie steht in den Einstellungen des Kontos.

# Für Menschen ohne Konto.
# $value (text): E-Mail-Adresse, etwa anna@example.org
step-enter-own-email = Tragen Sie die E-Mail-Adresse ein, unter der Sie die Antwort erreicht: { $value }

step-enter-own-email-unknown = Tragen Sie eine E-Mail-Adresse ein, unter der Sie die Antwort erreicht.

# $value (text): Land, etwa Deutschland
step-enter-country = Wählen Sie das Land aus, in dem Sie wohnen: { $value }

step-enter-country-unknown = Wählen Sie das Land aus, in dem Sie wohnen.

# $value (text): Name, etwa Anna Beispiel
step-enter-name = Tragen Sie den Namen ein: { $value }

step-enter-name-unknown = Tragen Sie den Namen ein.

# $value (text): Telefonnummer, etwa +49 151 00000000
step-enter-phone = Tragen Sie die Telefonnummer mit Ländervorwahl ein: { $value }

step-enter-phone-unknown = Tragen Sie die Telefonnummer mit Ländervorwahl ein, mit der das Konto angemeldet ist.

# $value (text): Adresse des Profils oder Beitrags
step-enter-url = Tragen Sie den Link ein: { $value }

step-enter-url-unknown = Tragen Sie den Link zum Profil oder zu dem Beitrag ein, um den es geht.

step-enter-prompt = Haben Sie eine KI nach sich gefragt, tragen Sie die Eingabe ein. Wenn nicht, schreiben Sie, dass Ihnen keine Eingabe bekannt ist.

step-enter-evidence = Fügen Sie die Antwort der KI oder ein Bildschirmfoto bei, wenn Sie etwas haben. Wenn nicht, schreiben Sie, dass ein solcher Nachweis nicht vorgeschrieben ist.

# $kind (keyword): required, optional, not-asked, unknown – ob das Formular Gründe verlangt
step-enter-objection =
    { $kind ->
        [required] Fügen Sie den vorbereiteten Text ein; er steht unter „Begründung“. Das Formular verlangt eine.
        [optional] Fügen Sie den vorbereiteten Text ein; er steht unter „Begründung“. Verlangt wird keine, aber so ist klar, was Sie wollen und warum.
       *[other] Fügen Sie den vorbereiteten Text ein; er steht unter „Begründung“.
    }

# $kind (keyword): required, optional, not-asked, unknown – ob das Formular Gründe verlangt
step-give-reasons =
    { $kind ->
        [required] Das Formular verlangt, dass Sie Ihre Gründe nennen. Sie stehen im vorbereiteten Text.
        [optional] Gründe verlangt das Formular nicht; es lohnt sich trotzdem, sie zu nennen. Sie stehen im vorbereiteten Text.
        [not-asked] Nach Gründen fragt das Formular nicht. Sie stehen im Brief.
       *[other] Fragt das Formular nach Gründen, nehmen Sie die aus dem vorbereiteten Text.
    }

step-send = Senden Sie das Formular ab.

step-confirm-email = Falls eine E-Mail mit einem Code oder Link kommt: Lassen Sie die Seite offen, geben Sie den Code ein oder öffnen Sie den Link.

step-keep-confirmation = Heben Sie die Bestätigung auf: die E-Mail, ein Bildschirmfoto oder den Einlieferungsbeleg, jeweils mit Datum.

# $value (text): E-Mail-Adresse des Unternehmens
step-send-email = Senden Sie den Brief als E-Mail, am besten von einer Adresse aus, die im Brief steht. Empfängeradresse: { $value }

step-send-email-unknown = Senden Sie den Brief als E-Mail an das Unternehmen, am besten von einer Adresse aus, die im Brief steht.

# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
step-send-post = Drucken Sie den Brief aus, unterschreiben Sie ihn und senden Sie ihn mit Zustellnachweis, etwa als Einschreiben. Die Anschrift steht im Brief ({ $controller }).

# Beschwerde: die Seite der Behörde.
# $url (text): ihre Adresse
step-complaint-page = Öffnen Sie die Seite für Beschwerden: { $url }

step-complaint-enter = Gibt es ein Formular, übertragen Sie die Angaben des Briefs oder hängen Sie ihn als Datei an.

# Beschwerde per E-Mail.
# $value (text): E-Mail-Adresse der Behörde
step-complaint-email = Senden Sie den Brief per E-Mail. Adresse der Behörde: { $value }

# Beschwerde per Post.
# $authority (text): Behörde, etwa Datatilsynet
step-complaint-post = Drucken Sie den Brief aus, unterschreiben Sie ihn und senden Sie ihn mit Nachweis, zum Beispiel als Einschreiben. Die Anschrift steht im Brief ({ $authority }).

# Der zweite Weg für eine Beschwerde.
# $value (text): E-Mail-Adresse der Behörde
step-complaint-otherwise-email = Nimmt die Seite ihn nicht an, senden Sie den Brief per E-Mail. Adresse der Behörde: { $value }

step-complaint-otherwise-post = Nimmt die Seite ihn nicht an, drucken Sie den Brief aus, unterschreiben Sie ihn und senden Sie ihn per Post. Die Anschrift steht im Brief.

step-enclose = Legen Sie bei, was am Ende des Briefs aufgezählt ist. Kopien genügen; die Originale bleiben bei Ihnen.

# $label (text): wer eine Kopie erhält, etwa der Datenschutzbeauftragte
step-copy-in = Setzen Sie in Kopie: { $label }.

# $label (text): wer eine Kopie erhält, etwa der Datenschutzbeauftragte
# $value (text): die E-Mail-Adresse dafür, etwa datenschutz@example.org
step-copy-in-email = Setzen Sie in Kopie: { $label } ({ $value }).

# $label (text): worum zu bitten ist
step-ask-administrator = Bitten Sie die Verwaltung Ihres Arbeitsbereichs um Folgendes: { $label }.

# $label (text): worum zu bitten ist, eine E-Mail
# $value (text): die Adresse, an die sie geht, etwa kontakt@example.org
step-ask-administrator-email = Bitten Sie die Verwaltung Ihres Arbeitsbereichs um Folgendes: { $label }. Die E-Mail geht an { $value }.

# $label (text): was gelöscht werden kann, etwa alte Unterhaltungen
step-delete = Wenn Sie möchten, löschen Sie: { $label }.

# $label (text): worauf zu verzichten ist
step-avoid = Verzichten Sie künftig auf Folgendes: { $label }.

step-prove-identity = Fragt das Unternehmen nach Ihrer Identität: Weisen Sie nur nach, was nötig ist, und schwärzen Sie auf Kopien alles Übrige.

# $label (text): der Teil, für den alles zu wiederholen ist, etwa Website, Blog, Kanal
step-repeat-for-each = Wiederholen Sie das für jeden Teil einzeln. Gemeint ist: { $label }.

# Nach dem Öffnen eines Formulars.
# $url (text): die Seite, die sonst weiterhilft
# $flag (keyword): yes – das Formular braucht eine Anmeldung; no – es braucht keine
step-if-form-fails =
    { $flag ->
        [no] Öffnet sich das Formular nicht, versuchen Sie es im Browser statt in der App oder über diese Seite: { $url }
       *[yes] Öffnet sich das Formular nicht: Melden Sie sich an und rufen Sie den Link dann noch einmal auf, im Browser statt in der App. Hilft das nicht, versuchen Sie es über diese Seite: { $url }
    }

# Nach dem Öffnen eines Formulars, wenn keine andere Seite bekannt ist.
# $flag (keyword): yes – das Formular braucht eine Anmeldung; no – es braucht keine
step-if-form-fails-no-url =
    { $flag ->
        [no] Öffnet sich das Formular nicht, versuchen Sie es im Browser statt in der App. Hilft das nicht, genügt der Brief.
       *[yes] Öffnet sich das Formular nicht: Melden Sie sich an und rufen Sie den Link dann noch einmal auf, im Browser statt in der App. Hilft das nicht, genügt der Brief.
    }

## Frist und nächster Schritt

# Wie weit die Sache ist.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $kind (keyword): sent, acknowledged, status-only, extended, confirmed, partly-confirmed, refused, overdue, reminded,
#   bounced, breached, complained, decided, closed
# $request (keyword): objection, access, consent-withdrawal – der Brief, mit dem der Fall begann
timeline-state =
    { $kind ->
        [sent] { $controller }: Der Brief ist unterwegs, eine Antwort steht noch aus.
        [acknowledged] { $controller }: Der Eingang ist bestätigt. Das ist noch keine Antwort in der Sache.
        [status-only] { $controller }: Eine Zwischennachricht ist da. Das ist noch keine Antwort in der Sache.
        [extended] { $controller }: Das Unternehmen hat die Frist verlängert.
        [confirmed]
            { $request ->
                [access] { $controller }: Das Unternehmen hat die Auskunft erteilt oder zugesagt.
                [consent-withdrawal] { $controller }: Das Unternehmen hat zugesagt, den Widerruf der Einwilligung zu beachten.
               *[objection] { $controller }: Das Unternehmen hat zugesagt, dem Widerspruch zu folgen.
            }
        [partly-confirmed] { $controller }: Das Unternehmen ist in einem Teil der Punkte gefolgt; die übrigen sind offen.
        [bounced] { $controller }: Der Brief kam zurück und gilt als nicht abgeschickt.
        [breached] { $controller }: Das Unternehmen hält nicht ein, was es zugesagt hat.
        [refused] { $controller }: Das Unternehmen hat abgelehnt.
        [overdue] { $controller }: Die Frist ist ohne Antwort abgelaufen.
        [reminded] { $controller }: Die Erinnerung ist abgeschickt.
        [complained] { $controller }: Die Beschwerde liegt bei der Aufsichtsbehörde.
        [closed] { $controller }: Die Sache ist nach der Beschwerde erledigt.
        [decided] { $controller }: Die Aufsichtsbehörde hat entschieden.
       *[other] { $controller }: Noch ist nichts abgeschickt.
    }

# Bis wann das Unternehmen antworten muss.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $date (text): Tag des Eingangs, etwa 24. November 2026
# $due (text): letzter Tag für die Antwort, etwa 24. Dezember 2026
# $flag (keyword): yes – der Tag des Eingangs ist angenommen; no – er ist bekannt
deadline-due =
    { $flag ->
        [no] { $controller }: Letzter Tag für die Antwort ist der { $due } (Eingang: { $date }).
       *[yes] { $controller }: Letzter Tag für die Antwort ist der { $due } (angenommener Eingang: { $date }). Geht der Brief später ein, verschiebt sich die Frist.
    }

# $due (text): letzter Tag bei Verlängerung, etwa 24. Februar 2027
deadline-if-extended = Verlängert das Unternehmen die Frist rechtzeitig und mit Gründen, ist es der { $due }.

deadline-weekends-only = Berücksichtigt sind Wochenenden, aber keine Feiertage am Sitz des Unternehmens.

deadline-holidays = Wochenenden und Feiertage am Sitz des Unternehmens sind berücksichtigt.

# Wo das Gesetz keine Frist nennt (Schweiz).
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $due (text): Ende der 30 Tage, etwa 24. Dezember 2026
deadline-set-by-letter = { $controller }: Der Brief setzt eine Frist von 30 Tagen; letzter Tag ist der { $due }. Das Gesetz selbst nennt keine.

# Was als Nächstes kommt.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $date (text): der erste Tag dafür, etwa 29. Dezember 2026
# $kind (keyword): Art des Briefs: reminder, refusal-reply, extension-reply, complaint
next-letter =
    { $kind ->
        [reminder]
            { $regime ->
                [uk] Bleibt die Antwort aus oder genügt sie nicht, beschweren Sie sich beim Unternehmen selbst; erster Tag dafür ist der { $date }.
               *[other] Bleibt die Antwort aus, können Sie erinnern; erster Tag dafür ist der { $date }.
            }
        [refusal-reply] Als Nächstes antworten Sie auf die Ablehnung; erster Tag dafür ist der { $date }.
        [extension-reply] Als Nächstes antworten Sie auf die Verlängerung; erster Tag dafür ist der { $date }.
        [complaint] Bleibt es dabei, können Sie sich bei der Aufsichtsbehörde beschweren; erster Tag dafür ist der { $date }.
       *[other] Als Nächstes folgt ein weiterer Brief; erster Tag dafür ist der { $date }.
    }

# $date (text): der Tag, an dem es sich lohnt nachzusehen
next-look = Sehen Sie später wieder nach; ein guter Tag dafür ist der { $date }.

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
# $kind (keyword): Art des Briefs: reminder, refusal-reply, extension-reply, complaint, none
calendar-next =
    { $kind ->
        [reminder] Erinnerung möglich: { $controller }
        [refusal-reply] Antwort auf die Ablehnung möglich: { $controller }
        [extension-reply] Antwort auf die Verlängerung möglich: { $controller }
        [complaint] Beschwerde möglich: { $controller }
        [none] Wieder nachsehen: { $controller }
       *[other] Nächster Brief möglich: { $controller }
    }

## Hinweise

# Das Training hat vor dem Tag des Schreibens begonnen.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $date (text): Beginn, etwa 27. Mai 2025
hint-training-already-started = Das Training läuft schon ({ $controller }, Beginn: { $date }). Widersprechen können Sie trotzdem jederzeit: Der Widerspruch wirkt für alle künftige Verarbeitung.

hint-accounts-grouped = Verknüpfte Konten sind zusammengefasst: Für sie steht jedes Formular nur einmal da, eines je Plattform. Wer ganz sichergehen will, füllt es mit jedem Konto aus; das schadet nicht.

hint-accounts-separate = Ein Formular steht mehrmals da: Konten, die nicht miteinander verknüpft sind, brauchen jeweils ein eigenes. Melden Sie sich jedes Mal mit dem Konto an, das beim Punkt steht. Brief und Formulartext nennen alle Konten zusammen; soll das Unternehmen nicht erfahren, dass sie zusammengehören, legen Sie für jedes einen eigenen Fall an.

hint-accounts-several-emails = Diese verknüpften Konten haben verschiedene E-Mail-Adressen. Vorsichtshalber lohnt es sich, das Formular für jede Adresse einmal auszufüllen.

hint-account-email-missing = Die E-Mail-Adresse dieses Kontos fehlt in Ihren Angaben. Das Formular braucht die Adresse, mit der das Konto angemeldet ist; eine andere würde nicht zugeordnet.

hint-account-business-form = Formulare sind meist für persönliche Profile gedacht. Nimmt das Formular ein geschäftliches Konto oder eine Seite nicht an, gilt der Brief, der sie mit aufführt. Wer Beiträge einer Seite schreibt, widerspricht am besten auch mit dem eigenen Profil.

hint-account-private-still-public = Auch bei einem privaten Konto bleibt einiges öffentlich: in der Regel Name, Nutzername und Profilbild und alles, was in öffentlichen Gruppen oder unter öffentlichen Beiträgen steht. Der Widerspruch lohnt sich also auch hier.

hint-representative-login = Manche Formulare und Schalter lassen sich nur mit dem Konto öffnen, um das es geht. Bedienen Sie sie gemeinsam mit der Person, der das Konto gehört. Den Brief können Sie selbst senden.

hint-representative-child = Auch für Minderjährige lohnt sich der Widerspruch: Selbst wenn ein Anbieter ihre öffentlichen Beiträge nicht verwendet, kann er in jedem Alter nutzen, was in KI-Funktionen eingegeben wird. Steht die Sorge zwei Personen gemeinsam zu, schreiben Sie am besten in Absprache miteinander.

hint-non-user-proof-not-required = Das Formular fragt, mit welcher Eingabe eine KI Ihre Daten zeigt. Das Gesetz verlangt einen solchen Nachweis nicht. Kommen Sie im Formular nicht weiter, gilt der Brief.

hint-reason-none-given =
    { $regime ->
        [ch] Sie haben keinen Grund angegeben. Das Schweizer Recht verlangt auch keinen; ein oder zwei eigene Sätze geben dem Brief aber mehr Gewicht.
       *[other] Sie haben keinen Grund angegeben. Das Gesetz fragt nach Gründen aus der besonderen Situation der betroffenen Person ({ cite-gdpr-21-1 }). Ein oder zwei eigene Sätze genügen und machen den Widerspruch stärker.
    }

hint-letter-second-track = Beginnen Sie mit Formular und Schalter: Das ist der Weg, den der Anbieter vorsieht. Der Brief ist die zweite Spur. Er gilt rechtlich genauso und hält alles nachweisbar fest; ob und wie Unternehmen auf solche Briefe antworten, ist aber noch kaum bekannt.

hint-confirmation-keep = Heben Sie jede Bestätigung auf. Damit können Sie später zeigen, wann und für welches Konto Sie widersprochen haben.

# $platform (text): Plattform, etwa Kimi
hint-controller-unknown-for-country = { $platform }: Für Ihr Land ist kein Unternehmen bekannt, das dafür verantwortlich ist. Deshalb steht dazu nichts in Plan und Schreiben.

# $platform (text): Plattform, etwa Signal
hint-platform-information-only = { $platform }: Ein Training mit den Inhalten der Nutzerinnen und Nutzer ist hier nicht belegt. Der Widerspruch ist rein vorsorglich.

# $platform (text): Plattform oder Unternehmen, etwa Facebook
hint-contact-not-verified = { $platform }: Link, Anschrift oder Bezeichnungen sind nur schwach belegt oder länger nicht geprüft. Sehen Sie vor dem Absenden nach, ob sie noch stimmen.

hint-mail-no-address = Keine Quelle nennt eine gesicherte E-Mail-Adresse für diesen Brief; das Feld „An“ der Maildatei ist deshalb leer. Senden Sie den Brief per Post oder tragen Sie eine Adresse ein, die das Unternehmen selbst nennt.

hint-mailto-too-long = Für einen Link, der das Mailprogramm öffnet, ist der Brief zu lang; viele Programme schneiden ihn stillschweigend ab. Nehmen Sie die Maildatei oder kopieren Sie den Text.

hint-locale-draft = Die Texte dieser Sprache sind ein Entwurf: Juristisch geprüft und freigegeben sind sie noch nicht.

hint-complaint-formal-requirement = Die Aufsichtsbehörde stellt Anforderungen an die Form der Beschwerde.

# Der Brief ist in einer Sprache, von der nicht bekannt ist, dass die Behörde sie annimmt.
# $authority (text): Behörde, etwa Datatilsynet
hint-complaint-language = Soweit bekannt, nimmt diese Behörde Beschwerden in der Sprache des Briefs nicht an: { $authority }. Wählen Sie eine andere Sprache, legen Sie eine Übersetzung bei oder fragen Sie vorher bei der Behörde nach.

# Vor der Behörde kommt das Unternehmen.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
hint-complaint-company-not-asked = Beschweren Sie sich zuerst bei diesem Unternehmen: { $controller } ({ cite-uk-dpa-164a }). Der bisherige Ablauf enthält keine solche Beschwerde; ohne sie kann die Behörde die Eingabe zurückstellen.

# Zwei Behörden zur selben Sache.
# $authority (text): die zweite Behörde, etwa Data Protection Commission
hint-complaint-other-authority = In dieser Sache gelten zwei Rechte; deshalb gibt es eine zweite Beschwerde an diese Behörde: { $authority }. Jede der beiden können Sie auch für sich allein absenden.

# Die Behörde nimmt Beschwerden nur eine Zeit lang an.
# $authority (text): Behörde, etwa Österreichische Datenschutzbehörde
# $date (text): letzter Tag, etwa 2. Oktober 2026
hint-complaint-time-limit = Für Beschwerden gibt es dort eine Frist ({ $authority }). Nach dem, was bisher geschehen ist, endet sie am { $date }; später befasst sich die Behörde womöglich nicht mehr damit.

# Heute kein Brief.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
# $date (text): erster Tag für einen Brief oder ein Tag, wieder nachzusehen, etwa 5. Januar 2027
hint-letter-later = { $controller }: An dieses Unternehmen ist heute nichts zu schreiben. Ein guter Tag, wieder nachzusehen: { $date }.

# Die Sache mit einem Unternehmen ist erledigt.
# $controller (text): Unternehmen, etwa Meta Platforms Ireland Limited
hint-letter-nothing-left = { $controller }: An dieses Unternehmen ist nichts mehr zu schreiben.

hint-data-subject-minor = Wer noch nicht volljährig ist, kann selbst widersprechen, wenn die Tragweite verstanden ist; sicherer ist es, wenn die Eltern mitunterschreiben. Dienste für Kinder und Chats mit KI haben oft eigene Regeln.

hint-representative-custody-unknown = In Deutschland vertreten Eltern mit gemeinsamer Sorge ihr Kind gemeinsam. Geben Sie an, ob die Sorge allein besteht oder der andere Elternteil mitunterschreibt; sonst kann das Unternehmen den Brief zurückweisen.

hint-complaint-contact-missing = Die Beschwerde braucht Kontaktangaben der Person, um die es geht: eine Anschrift oder eine E-Mail-Adresse.

hint-account-not-objected = Für dieses Konto ist dem Unternehmen noch nichts geschickt worden; der Brief von heute nennt es deshalb nicht. Ein Widerspruch für dieses Konto steht noch aus.

hint-account-deleted = Das Konto ist gelöscht: Formulare und Schalter, die eine Anmeldung verlangen, fallen weg. Der Brief fragt nach Kopien aus der Zeit davor.

hint-account-no-access = Zu diesem Konto fehlt der Zugang: Formulare und Schalter, die eine Anmeldung verlangen, fallen weg. Der Brief ist hier der erste Weg.

hint-account-managed = Dieses Konto verwaltet eine Stelle wie Schule, Arbeitgeber oder Verein. Sie kann für die Daten mitverantwortlich sein, und Einstellungen ändert nur ihre Verwaltung: Fragen Sie auch dort nach.

hint-account-separate = Dieses Konto hat einen eigenen Brief, der kein anderes nennt, auch wenn es mit anderen verknüpft ist.

hint-history-parts-assumed = Was dieses Schreiben enthielt, steht nicht im Verlauf; angenommen ist, was der Fall heute verlangt.

hint-history-no-reasons-sent = Dem Unternehmen wurden bisher keine Gründe genannt; die Antwort behauptet deshalb nicht, es habe sie übergangen.

hint-catalog-note = Zu diesem Eintrag gibt es eine Anmerkung.
