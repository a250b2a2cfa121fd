### Beanstandungen: warum eine Anfrage abgelehnt wird, und Hinweise, die nichts aufhalten.
###
### Eine Beanstandung endet ohne Punkt, sagt, was falsch ist und was richtig wäre. Sie wiederholt nie einen Wert aus
### der Anfrage: `$key` ist ein Schlüssel des Formats oder ein Wort des Katalogs, `$number` und `$total` sind Grenzen.
### Ein Programm zeigt sie hinter Code und Stelle, zum Beispiel „name.missing /data_subject/name …“.

## Die Anfrage als Ganzes

# $number (number): Zeile, etwa 12
# $total (number): Spalte, etwa 5
issue-request-syntax = kein JSON oder zu tief verschachtelt, Zeile { $number }, Spalte { $total }
# $key (text): bekannter Schlüssel oder bekannte Schlüssel, etwa platform
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-request-unknown-key =
    { $kind ->
        [nearest] dieser Schlüssel ist nicht bekannt; gemeint ist vielleicht { $key }
       *[all] dieser Schlüssel ist nicht bekannt; hier bekannt: { $key }
    }
# $kind (keyword): was erwartet wird: text, number, list, object
issue-request-wrong-type =
    { $kind ->
        [number] falscher Typ; erwartet wird eine ganze Zahl
        [flag] falscher Typ; erwartet wird `true` oder `false`
        [list] falscher Typ; erwartet wird eine Liste
        [object] falscher Typ; erwartet wird ein Objekt
       *[text] falscher Typ; erwartet wird Text in Anführungszeichen
    }
issue-request-duplicate-key = dieser Schlüssel steht zweimal in einem Objekt; erlaubt ist er einmal
# $number (number): Grenze in Byte, etwa 4194304
issue-request-too-large = die Anfrage ist zu groß; gelesen werden höchstens { $number } Byte
# $number (number): unterstützte Version, etwa 1
issue-request-version = Version fehlt oder wird nicht unterstützt; gelesen wird { $number }
# $number (number): Stelle des ersten falschen Bytes, von 0 an gezählt, etwa 57
issue-utf8-invalid = kein UTF-8; das erste ungültige Byte steht an Stelle { $number }, ab 0 gezählt
# $number (number): größte Zahl der Einträge, etwa 100
issue-request-too-many = zu viele Einträge; erlaubt sind höchstens { $number }
# $number (number): wie viele höchstens genannt werden, etwa 1000
issue-request-more-issues = es gibt weitere Fehler; mehr als { $number } werden nicht genannt
# $key (text): bekanntes Wort oder bekannte Wörter, etwa erasure
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-request-unknown-wish =
    { $kind ->
        [nearest] das kann nicht verlangt werden; gemeint ist vielleicht { $key }
        [twice] für alle und für einzelne Konten verlangt; möglich ist nur eines
       *[all] das kann nicht verlangt werden; bekannt: { $key }
    }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa linked-group
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-request-unknown-option =
    { $kind ->
        [nearest] dieser Wert ist nicht bekannt; gemeint ist vielleicht { $key }
       *[all] dieser Wert ist nicht bekannt; hier bekannt: { $key }
    }
# $number (number): größte Zahl der Tage, etwa 90
issue-request-reminder-days = eine Erinnerung setzt mindestens 1 und höchstens { $number } Tage Frist
issue-request-sighting-empty = die Fundstelle ist leer; gebraucht wird, was zu sehen war oder wo; sonst kann sie entfallen

## Namen

issue-name-missing = der Name fehlt; gebraucht wird der vollständige
issue-name-no-letter = der Name enthält keinen Buchstaben; gebraucht wird der vollständige
# $number (number): größte Zahl der Zeichen, etwa 500
issue-name-too-long = der Name ist zu lang; erlaubt sind höchstens { $number } Zeichen
issue-name-several-people = mehrere Personen sind genannt; jede braucht einen eigenen Fall

## Text

# $number (number): größte Zahl der Zeichen, etwa 4000
issue-text-too-long = der Text ist zu lang; erlaubt sind höchstens { $number } Zeichen
# $number (number): größte Zahl der Zeichen, etwa 40000
issue-text-total-too-long = alle freien Texte zusammen sind zu lang; erlaubt sind höchstens { $number } Zeichen
# $number (number): größte Zahl der Zeilen, etwa 200
issue-text-too-many-lines = zu viele Zeilen; erlaubt sind höchstens { $number }
# $number (number): größte Zahl der Zeichen, etwa 8
issue-text-too-many-marks = zu viele kombinierende Zeichen auf einem Buchstaben; erlaubt sind höchstens { $number } hintereinander
issue-text-nul = der Text enthält das Steuerzeichen U+0000; es muss entfernt werden
issue-text-line-break = der Wert enthält einen Zeilenumbruch; erlaubt ist eine Zeile
issue-text-bidi-control = Steuerzeichen für die Schreibrichtung (U+202A bis U+202E oder U+2066 bis U+2069 ohne Gegenstück); sie müssen entfernt werden
issue-text-control = der Text enthält ein Steuerzeichen; es muss entfernt werden
issue-text-upper-control = ein Steuerzeichen von U+0080 bis U+009F; vielleicht wurde Windows-1252 als Latin-1 gelesen, dann hilft erneutes Einlesen mit der richtigen Kodierung
issue-text-noncharacter = der Text enthält einen Codepunkt, der kein Zeichen ist; er muss entfernt werden
issue-text-variation-selectors = mehrere Variantenselektoren folgen auf ein Zeichen; erlaubt ist höchstens einer
issue-text-hidden = der Text enthält unsichtbare Tag-Zeichen außerhalb einer Flagge; sie müssen entfernt werden

## Anschrift und Land

issue-address-missing = für die Antwort fehlt eine Angabe; gebraucht wird Postanschrift, E-Mail-Adresse oder Telefonnummer
# $number (number): größte Zahl der Zeilen, etwa 6
issue-address-too-many-lines = zu viele Zeilen; ins Fenster des Umschlags passen höchstens { $number }
# $key (text): Muster des Landes, etwa NNNNN
issue-postcode-format = die Postleitzahl passt nicht zum Land; das Muster ist { $key } (N Ziffer, A Buchstabe)
issue-country-missing = das Wohnsitzland fehlt; gebraucht werden zwei Buchstaben nach ISO 3166-1
# $key (text): ein bekanntes Kürzel, möglichst das gemeinte, etwa GB
issue-country-unknown = dieses Land ist nicht bekannt; gebraucht werden zwei Buchstaben nach ISO 3166-1, etwa { $key }
issue-country-not-supported = für das Recht dieses Landes gibt es keine Briefe; unterstützt werden EWR, Vereinigtes Königreich und Schweiz
# $key (text): was $kind sagt, etwa DE-BE, DE-BB
# $kind (keyword): all (die Kürzel aller Teile), country (das Kürzel des Landes)
issue-country-region-unknown =
    { $kind ->
        [country] kein Teil des Landes; gebraucht wird ein Kürzel nach ISO 3166-2, das mit { $key } beginnt
       *[all] kein Teil des Landes; bekannte Kürzel nach ISO 3166-2: { $key }
    }
issue-country-region-missing = das Land hat mehrere Aufsichtsbehörden; eine Beschwerde braucht den Landesteil nach ISO 3166-2

## Sprache

issue-language-missing = die Sprache der Briefe fehlt; gebraucht wird ein Kürzel nach BCP 47
issue-language-invalid = kein Sprachkürzel; gebraucht wird eines nach BCP 47
# $key (text): Kürzel aller Sprachen, etwa de, en
issue-language-unknown = in dieser Sprache gibt es keine Texte; vorhanden: { $key }
# Die Sprache hat die Texte dieses Briefs nicht.
issue-language-letter-not-available = diese Sprache hat die Texte dieses Briefs nicht

## Daten des Kalenders

issue-date-missing = das Datum fehlt; gebraucht wird JJJJ-MM-TT
issue-date-invalid = diesen Tag gibt es nicht; gebraucht wird JJJJ-MM-TT von 1900 bis 2198

## E-Mail, Telefon, Web

issue-email-invalid = keine E-Mail-Adresse; gebraucht wird eine wie name@example.org
issue-email-multiple = mehrere E-Mail-Adressen; erlaubt ist genau eine
issue-email-unsupported = Anführungszeichen, Kommentare und Klammern werden nicht unterstützt; gebraucht wird eine einfache E-Mail-Adresse
issue-email-missing = hier wird eine E-Mail-Adresse gebraucht
issue-email-display-name = hierher gehört nur die E-Mail-Adresse, der Name in sein Feld
# $number (number): größte Länge vor dem @ in Byte, 64
# $total (number): größte Länge der ganzen Adresse in Byte, 254
issue-email-too-long = die E-Mail-Adresse ist zu lang; erlaubt sind höchstens { $number } Byte vor dem @ und { $total } insgesamt
issue-email-domain = hinter dem @ steht kein Domainname; gebraucht wird einer wie example.org
issue-phone-invalid = keine Telefonnummer; gebraucht werden Ziffern 0 bis 9, am besten mit + und Ländervorwahl
issue-url-invalid = keine Webadresse; gebraucht wird eine mit https://, ohne Leerzeichen und Port
issue-url-scheme = die Adresse beginnt nicht mit https://; gebraucht wird sie ganz wie im Browser
issue-url-user-info = die Adresse enthält Benutzername oder Passwort; beides muss weg
# $key (text): Domain der Plattform, etwa facebook.com
# $kind (keyword): nearest, none (von der Plattform ist keine Domain bekannt, $key ist leer)
issue-url-domain-mismatch =
    { $kind ->
        [nearest] die Adresse gehört zu keiner Domain der Plattform; richtig wäre { $key }
       *[none] die Adresse gehört zu keiner Domain der Plattform; bekannt ist keine, also weglassen
    }
issue-url-no-profile = die Adresse führt zu keinem Konto; gebraucht wird die des Profils

## Plattformen und Konten

issue-platform-none = der Brief braucht mindestens ein Konto oder eine Plattform
issue-platform-missing = dem Konto fehlt die Plattform; gebraucht wird deren Kürzel
# $key (text): Kürzel der ähnlichsten Plattform, etwa instagram
# $kind (keyword): nearest, none (nichts ist ähnlich, $key ist leer)
issue-platform-unknown =
    { $kind ->
        [nearest] diese Plattform ist nicht bekannt; gemeint ist vielleicht { $key }
       *[none] diese Plattform ist nicht bekannt; gebraucht wird das Kürzel einer des Katalogs
    }
issue-platform-not-offered = für die Region der Person ist kein verantwortliches Unternehmen bekannt; die Plattform kann entfallen oder einen eigenen Datensatz erhalten
# $number (number): größte Zahl der Konten, etwa 1000
issue-account-too-many = zu viele Konten; erlaubt sind höchstens { $number }
issue-account-no-identifier = nichts sagt, welches Konto gemeint ist; gebraucht wird Benutzername, Profiladresse, E-Mail-Adresse oder Telefonnummer
issue-account-id-duplicate = ein anderes Konto trägt dieses Kürzel; jedes braucht ein eigenes
# $number (number): größte Zahl der Zeichen, etwa 64
issue-account-id-invalid = kein Kürzel; erlaubt sind 1 bis { $number } Buchstaben a bis z, Ziffern, Bindestriche, Unterstriche oder Punkte
# $key (text): Kürzel der Plattform, zu der die Adresse gehört, etwa instagram
issue-account-platform-mismatch = die Profiladresse gehört zu einer anderen Plattform, { $key }
issue-account-handle-invalid = kein Benutzername; gebraucht wird er ohne Adresse der Website
# $key (text): bekanntes Wort oder bekannte Wörter, etwa business
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-account-unknown-use = { issue-request-unknown-option }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa public
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-account-unknown-visibility = { issue-request-unknown-option }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa deleted
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-account-unknown-status = { issue-request-unknown-option }
# $kind (keyword): status (Konto, das nicht gelöscht ist), later (ein künftiger Tag)
issue-account-deleted-on =
    { $kind ->
        [later] das Konto kann nicht nach dem Datum des Briefs gelöscht worden sein
       *[status] ein Tag der Löschung braucht den Zustand deleted
    }

## Gründe

issue-reason-empty = der Grund ist leer; gebraucht wird ein Kürzel oder Text
# $key (text): Kürzel des ähnlichsten Grundes, etwa health
# $kind (keyword): nearest, none (nichts ist ähnlich, $key ist leer)
issue-reason-unknown =
    { $kind ->
        [nearest] dieser Grund ist nicht bekannt; gemeint ist vielleicht { $key }
       *[none] dieser Grund ist nicht bekannt; gebraucht wird das Kürzel eines Grundes des Katalogs oder eigene Worte in text
    }
issue-reason-id-and-text = erlaubt ist id mit detail oder text allein
# $kind (keyword): für wen der Grund gedacht ist: users, non-users, business-accounts, private-profiles, services
issue-reason-does-not-fit =
    { $kind ->
        [users] dieser Grund ist für Menschen mit Konto
        [non-users] dieser Grund ist für Menschen ohne Konto
        [business-accounts] dieser Grund braucht ein Konto mit der Nutzung business, page oder creator
        [private-profiles] dieser Grund braucht ein Konto mit der Sichtbarkeit private
       *[services] dieser Grund kann für die genannten Dienste nicht zutreffen
    }
issue-reason-detail-missing = dieser Grund braucht eigene Worte in detail
issue-reason-detail-without-id = detail braucht das Kürzel eines Grundes; eigene Worte allein gehören in text
# $number (number): größte Zahl der Gründe, etwa 40
issue-reason-too-many = zu viele Gründe; erlaubt sind höchstens { $number }

## Vertretung

issue-representative-role-missing = die Rolle fehlt; möglich sind parent, guardian, representative und organisation
issue-representative-for-the-dead = die DSGVO gibt Verstorbenen keine Rechte (Erwägungsgrund 27); viele Dienste lassen Angehörige das Konto löschen oder in den Gedenkzustand versetzen
issue-representative-custody = wer das Sorgerecht teilt, nennt den anderen Elternteil in second_parent, sonst nicht
issue-representative-key-not-expected = dieser Schlüssel passt nicht zu dieser Rolle
# $key (text): bekanntes Wort oder bekannte Wörter, etwa joint
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-representative-unknown-word = { issue-request-unknown-option }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa guardian
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-representative-unknown-role = { issue-request-unknown-option }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa enclosed
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-representative-unknown-authority = { issue-request-unknown-option }

## Verlauf

# $number (number): größte Zahl der Ereignisse, etwa 1000
issue-history-too-many = zu viele Ereignisse; erlaubt sind höchstens { $number }
issue-history-event-missing = die Art des Ereignisses fehlt; gebraucht wird ein Wort wie sent
# $key (text): bekanntes Wort oder bekannte Wörter, etwa refused
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-history-unknown-event = { issue-request-unknown-option }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa email
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-history-unknown-via = { issue-request-unknown-option }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa reminder
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-history-unknown-letter = { issue-request-unknown-option }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa too-late
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-history-unknown-refusal = { issue-request-unknown-option }
issue-history-refusal-not-expected = eine Art von Ablehnung gehört nur zum Ereignis refused
issue-history-key-not-expected = dieser Schlüssel passt nicht zu dieser Art von Ereignis
# $key (text): bekanntes Wort oder bekannte Wörter, etwa deleted
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-history-unknown-word = { issue-request-unknown-option }
issue-history-unknown-authority = keine Aufsichtsbehörde des Katalogs hat dieses Kürzel
issue-history-after-date = das Ereignis liegt nach dem Datum des Briefs
# $key (text): Kürzel der Verantwortlichen des Falls, etwa meta-platforms-ireland, google-ireland
issue-history-controller-missing = mehrere Verantwortliche; es fehlt, um welchen es geht: { $key }
# $key (text): Kürzel eines oder aller Verantwortlichen des Falls, etwa google-ireland
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten), no-record (nichts)
issue-history-unknown-controller =
    { $kind ->
        [nearest] kein Konto des Falls gehört zu diesem Verantwortlichen; gemeint ist vielleicht { $key }
        [no-record] kein Verantwortlicher des Katalogs hat dieses Kürzel
       *[all] kein Konto des Falls gehört zu diesem Verantwortlichen; zum Fall gehören: { $key }
    }
issue-history-unknown-account = kein Konto der Anfrage trägt dieses Kürzel
issue-history-account-mismatch = ein Konto gehört zu einem anderen Verantwortlichen; jeder braucht ein eigenes Ereignis
issue-history-impossible-order = das Ereignis liegt vor dem, woran es anschließt, etwa dem beantworteten Brief; ein Datum stimmt nicht
issue-history-nothing-sent = kein Brief an diesen Verantwortlichen; gebraucht wird das Ereignis sent mit seinem Tag
# $kind (keyword): was sich widerspricht: answers (ja und nein an einem Tag für dieselben Konten), receipt (öfter
#   eingegangen als versandt)
issue-history-contradiction =
    { $kind ->
        [receipt] der Brief ist an mehr Tagen eingegangen als versandt; zu jedem Brief gehört ein Tag des Eingangs
       *[answers] am selben Tag für dieselben Konten zugesagt und abgelehnt; gebraucht wird eines davon oder die jeweiligen Konten
    }

## Brief

issue-letter-missing = die Art des Briefs fehlt; gebraucht wird ein Wort wie objection oder next für das, was ansteht
# $key (text): bekanntes Wort oder bekannte Wörter, etwa objection
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-letter-unknown = { issue-request-unknown-option }
issue-letter-non-user-missing = ein Widerspruch ohne Konto braucht non_user mit den Plattformen
# $date (text): erster Tag für den Brief, etwa 2027-01-05
issue-letter-too-early = zu früh, eine Antwort kann noch rechtzeitig eingehen; der erste Tag ist { $date }
issue-letter-nothing-sent = im Verlauf steht kein früherer Brief; gebraucht wird das Ereignis sent
# $kind (keyword): refusal, extension (fehlt im Verlauf), answered (es liegt eine Ablehnung vor), over (der
#   Verantwortliche folgt), complained (Beschwerde ist eingelegt), until (die Frist ist verlängert, ihr Ende nicht bekannt)
issue-letter-nothing-to-answer =
    { $kind ->
        [refusal] keine Ablehnung ist offen; im Verlauf fehlt ein Ereignis refused
        [extension] keine Fristverlängerung; im Verlauf fehlt ein Ereignis extended
        [answered] der Verantwortliche hat abgelehnt; hier passt refusal-reply oder complaint
        [complained] Beschwerde ist eingelegt; die Sache liegt jetzt bei der Behörde
        [until] der Verantwortliche braucht länger; als until fehlt der Tag, den er nennt
       *[over] der Verantwortliche folgt; zu verlangen bleibt nichts
    }
# $kind (keyword): der Brief: refusal-reply, extension-reply
issue-letter-reasons-needed = weder Verlauf noch Fall enthält Gründe; ohne sie hat diese Erwiderung nichts zu sagen
issue-letter-not-available =
    { $kind ->
        [extension-reply] diesen Brief gibt es hier nicht; er antwortet auf die Verlängerung einer gesetzlichen Monatsfrist nach einem Widerspruch
       *[refusal-reply] diesen Brief gibt es hier nicht; er antwortet auf die Ablehnung eines Widerspruchs
    }
# Wo ein Grund ein Konto nennt.
issue-reason-unknown-account = { issue-history-unknown-account }
# Wo ein Grund einen Dienst nennt.
issue-reason-unknown-platform = kein Konto der Anfrage und kein Eintrag in non_user.platforms gehört zu diesem Dienst
# Wo ein Fundort einen Dienst nennt.
issue-request-sighting-platform = dieser Dienst steht nicht in non_user.platforms

## Hinweise

hint-text-normalised = Der Text wurde bereinigt: Buchstaben zusammengesetzt, Leerraum, unsichtbare Zeichen und Wiederholungen von Name oder Land entfernt, Kürzel üblich geschrieben.
hint-text-compatibility-letters = Der Text enthält Ligaturen, Buchstaben voller Breite oder Zierbuchstaben, die andere Programme vielleicht nicht erkennen. Bitte prüfen Sie die Schreibweise.
hint-text-direction-mark = Der Text enthält unsichtbare Zeichen für linksläufige Schrift, aber keine solchen Buchstaben. Bitte prüfen Sie, ob sie gewollt sind.
hint-text-mixed-script = Ein Wort mischt Buchstaben verschiedener Alphabete, die gleich aussehen können. Bitte prüfen Sie die Schreibweise.
hint-text-private-use = Andere Computer zeigen Zeichen des Textes aus dem privaten Bereich anders oder gar nicht an.
hint-text-mojibake = Der Text sieht aus wie mit falscher Kodierung gelesen. Bitte vergleichen Sie ihn mit dem Original.
hint-name-looks-like-placeholder = Der Name sieht aus wie das Wort eines Programms für einen fehlenden Wert. Bitte prüfen Sie ihn.
hint-name-looks-like-organisation = Der Name sieht nach einer Organisation aus, widersprechen können aber nur natürliche Personen (Art. 21 DSGVO). Bitte geben Sie die Person hinter dem Konto an; wer für jemanden handelt, gehört in representative.
hint-sender-equals-recipient = Die Person heißt wie das Unternehmen, an das der Brief geht. Bitte prüfen Sie die Felder.
hint-region-missing = Eine spätere Beschwerde braucht den Landesteil, denn das Land hat mehrere Aufsichtsbehörden.
hint-language-fallback = Diese Variante der Sprache hat keine Texte; verwendet werden die der Grundsprache.
hint-date-unusual = Das Datum liegt vor der Geltung der DSGVO oder weit in der Zukunft. Bitte prüfen Sie das Jahr.
hint-email-needs-smtputf8 = Nicht jedes Mailsystem nimmt die Buchstaben vor dem @ an.
hint-email-dots = Manche Mailsysteme lehnen Punkte an ungewöhnlicher Stelle vor dem @ ab.
hint-phone-national = Für Unternehmen im Ausland gehört die Ländervorwahl mit + vor die Telefonnummer.
hint-contact-phone-only = Mit E-Mail-Adresse oder Postanschrift ist eine Antwort wahrscheinlicher als mit einer Telefonnummer allein.
hint-contact-address-left-out = Wegen eines angegebenen Grundes fehlt in Schreiben an Unternehmen die Postanschrift; geantwortet wird an die E-Mail-Adresse.
hint-platform-renamed = Diese Plattform heißt heute anders; verwendet wird der Datensatz mit dem neuen Namen.
hint-account-duplicate = Dasselbe Konto oder dieselbe Plattform ist zweimal angegeben und einmal aufgeführt.
hint-account-handle-from-address = Beim Benutzernamen stand die Adresse eines Profils; übernommen wurde deren Konto.
hint-account-handle-spaces = Der Benutzername enthält Leerzeichen. Bitte prüfen Sie, dass es nicht der Anzeigename ist.
hint-account-link-group-mixed = Eine Gruppe mischt Betreiber; als verknüpft gelten nur Konten, die ein Betreiber selbst verknüpft hat.
hint-reason-sensitive = Dieser Grund betrifft besonders geschützte Daten; der Brief nennt nur die Kategorie, lassen Sie Einzelheiten weg.
hint-reason-duplicate = Derselbe Grund ist zweimal angegeben und einmal aufgeführt.
hint-reason-other-regime = Dieser Grund ist für das Recht eines anderen Landes. Bitte prüfen Sie, ob er passt.

# $controller (text): Unternehmen, etwa Snap Inc.
hint-history-until-missing = { $controller }: Geben Sie den Tag an, den das Unternehmen für seine Antwort nennt; davon hängt die Erinnerung ab.
# $controller (text): Name des Unternehmens, etwa LinkedIn Ireland Unlimited Company
hint-reason-left-out = Dieser Grund passt zu keinem Konto bei diesem Unternehmen und fehlt deshalb im Schreiben: { $controller }.
# $controller (text): Namen der Unternehmen, etwa Meta Platforms Ireland Limited und OpenAI Ireland Limited
hint-reason-readers = Diesen Grund lesen mehrere Unternehmen: { $controller }. Soll ihn nur eines lesen, nennen Sie dessen Konten oder Dienste dabei.
# $controller (text): Namen der Unternehmen, etwa Meta Platforms Ireland Limited und OpenAI Ireland Limited
hint-sighting-readers = Diesen Eintrag lesen mehrere Unternehmen: { $controller }. Soll ihn nur eines lesen, nennen Sie den Dienst dabei.

## Dienste des Aufrufers

# $kind (keyword): id, name, kind, controller, contact – was fehlt oder nicht stimmt
issue-service-invalid =
    { $kind ->
        [id] ein Dienst braucht ein Kürzel aus Kleinbuchstaben, Ziffern und Bindestrichen, das im Katalog nicht vorkommt
        [name] ein Dienst braucht einen Namen
        [kind] ein Dienst braucht eine Art, etwa forum oder chatbot
        [controller] ein Dienst braucht das Unternehmen dahinter
       *[contact] das Unternehmen braucht eine Postanschrift oder E-Mail-Adresse
    }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa forum
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-service-unknown-kind = { issue-request-unknown-option }
