### Beanstandungen: warum eine Anfrage abgelehnt wird, und Hinweise, die nichts aufhalten.
###
### Eine Beanstandung endet ohne Punkt, sagt, was falsch ist und was richtig wäre. Sie wiederholt nie einen Wert aus
### der Anfrage: `$key` ist ein Schlüssel des Formats oder ein Wort des Katalogs, `$number` und `$total` sind Grenzen.
### Ein Programm zeigt sie hinter Code und Stelle, zum Beispiel „name.missing /data_subject/name …“.

## Die Anfrage als Ganzes

# $number (number): Zeile, etwa 12
# $total (number): Spalte, etwa 5
issue-request-syntax = das ist kein JSON oder zu tief verschachtelt; gelesen wurde bis Zeile { $number }, Spalte { $total }
# $key (text): bekannter Schlüssel oder bekannte Schlüssel, etwa platform
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-request-unknown-key =
    { $kind ->
        [nearest] diesen Schlüssel kennt das Format nicht; der ähnlichste bekannte ist { $key }
       *[all] diesen Schlüssel kennt das Format nicht; hier bekannt sind: { $key }
    }
# $kind (keyword): was erwartet wird: text, number, list, object
issue-request-wrong-type =
    { $kind ->
        [number] der Wert hat den falschen Typ; erwartet wird eine ganze Zahl
        [flag] der Wert hat den falschen Typ; erwartet wird `true` oder `false`
        [list] der Wert hat den falschen Typ; erwartet wird eine Liste
        [object] der Wert hat den falschen Typ; erwartet wird ein Objekt
       *[text] der Wert hat den falschen Typ; erwartet wird Text in Anführungszeichen
    }
issue-request-duplicate-key = dieser Schlüssel steht zweimal in einem Objekt; er darf nur einmal vorkommen
# $number (number): Grenze in Byte, etwa 4194304
issue-request-too-large = die Anfrage ist zu groß; gelesen werden höchstens { $number } Byte
# $number (number): unterstützte Version, etwa 1
issue-request-version = die Version des Formats fehlt oder wird nicht unterstützt; gelesen wird Version { $number }
# $number (number): Stelle des ersten falschen Bytes, von 0 an gezählt, etwa 57
issue-utf8-invalid = die Anfrage ist kein UTF-8; das erste ungültige Byte steht an Stelle { $number }, von 0 an gezählt
# $number (number): größte Zahl der Einträge, etwa 100
issue-request-too-many = die Liste ist zu lang; erlaubt sind höchstens { $number } Einträge
# $key (text): bekanntes Wort oder bekannte Wörter, etwa erasure
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-request-unknown-wish =
    { $kind ->
        [nearest] das kann nicht verlangt werden; das ähnlichste bekannte Wort ist { $key }
        [twice] das wird für alle und für einzelne Konten verlangt; nur eines von beidem ist möglich
       *[all] das kann nicht verlangt werden; bekannt sind: { $key }
    }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa linked-group
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-request-unknown-option =
    { $kind ->
        [nearest] diesen Wert kennt die Option nicht; das ähnlichste bekannte Wort ist { $key }
       *[all] diesen Wert kennt die Option nicht; bekannt sind: { $key }
    }
# $number (number): größte Zahl der Tage, etwa 90
issue-request-reminder-days = eine Erinnerung setzt eine Frist von mindestens 1 und höchstens { $number } Tagen
issue-request-sighting-empty = die Fundstelle ist leer; gebraucht wird, was zu sehen war oder wo; sonst kann sie entfallen

## Namen

issue-name-missing = der Name fehlt; ein Brief braucht den vollständigen Namen
issue-name-no-letter = der Name enthält keinen Buchstaben; gebraucht wird der vollständige Name
# $number (number): größte Zahl der Zeichen, etwa 500
issue-name-too-long = der Name ist zu lang; erlaubt sind höchstens { $number } Zeichen
issue-name-several-people = das sind die Namen mehrerer Personen; jede Person braucht einen eigenen Fall

## Text

# $number (number): größte Zahl der Zeichen, etwa 4000
issue-text-too-long = der Text ist zu lang; erlaubt sind höchstens { $number } Zeichen
# $number (number): größte Zahl der Zeichen, etwa 40000
issue-text-total-too-long = alle freien Texte zusammen sind zu lang; erlaubt sind höchstens { $number } Zeichen
# $number (number): größte Zahl der Zeilen, etwa 200
issue-text-too-many-lines = der Text hat zu viele Zeilen; erlaubt sind höchstens { $number }
# $number (number): größte Zahl der Zeichen, etwa 8
issue-text-too-many-marks = auf einem Buchstaben stehen zu viele kombinierende Zeichen; erlaubt sind höchstens { $number } hintereinander
issue-text-nul = der Text enthält das Steuerzeichen U+0000; es muss entfernt werden
issue-text-line-break = der Wert enthält einen Zeilenumbruch; er muss in einer Zeile stehen
issue-text-bidi-control = der Text enthält Steuerzeichen für die Schreibrichtung (U+202A bis U+202E oder U+2066 bis U+2069 ohne Gegenstück); sie müssen entfernt werden
issue-text-control = der Text enthält ein Steuerzeichen; es muss entfernt werden
issue-text-upper-control = der Text enthält ein Steuerzeichen von U+0080 bis U+009F; vielleicht wurde Windows-1252 als Latin-1 gelesen, dann hilft erneutes Einlesen mit der richtigen Kodierung
issue-text-noncharacter = der Text enthält einen Codepunkt, der kein Zeichen ist; er muss entfernt werden
issue-text-variation-selectors = auf ein Zeichen folgen mehrere Variantenselektoren; erlaubt ist höchstens einer
issue-text-hidden = der Text enthält unsichtbare Tag-Zeichen außerhalb einer Flagge; sie müssen entfernt werden

## Anschrift und Land

issue-address-missing = es fehlen Postanschrift, E-Mail-Adresse und Telefonnummer; für die Antwort wird eines davon gebraucht
# $number (number): größte Zahl der Zeilen, etwa 6
issue-address-too-many-lines = die Anschrift hat zu viele Zeilen; ins Fenster des Umschlags passen höchstens { $number }
# $key (text): Muster des Landes, etwa NNNNN
issue-postcode-format = die Postleitzahl ist nicht so geschrieben wie im Land üblich; das Muster ist { $key }, dabei steht N für eine Ziffer von 0 bis 9 und A für einen Buchstaben
issue-country-missing = das Wohnsitzland fehlt; gebraucht werden zwei Buchstaben nach ISO 3166-1
# $key (text): ein bekanntes Kürzel, möglichst das gemeinte, etwa GB
issue-country-unknown = dieses Land ist nicht bekannt; gebraucht werden zwei Buchstaben nach ISO 3166-1, zum Beispiel { $key }
issue-country-not-supported = für das Recht dieses Landes gibt es keine Briefe; unterstützt werden die Länder des EWR, das Vereinigte Königreich und die Schweiz
# $key (text): was $kind sagt, etwa DE-BE, DE-BB
# $kind (keyword): all (die Kürzel aller Teile), country (das Kürzel des Landes)
issue-country-region-unknown =
    { $kind ->
        [country] das ist kein Teil des Landes; gebraucht wird ein Kürzel nach ISO 3166-2, das mit { $key } beginnt
       *[all] das ist kein Teil des Landes; gebraucht wird ein Kürzel nach ISO 3166-2; bekannt sind: { $key }
    }
issue-country-region-missing = das Land hat mehrere Aufsichtsbehörden; eine Beschwerde braucht den Landesteil nach ISO 3166-2

## Sprache

issue-language-missing = die Sprache der Briefe fehlt; gebraucht wird ein Kürzel nach BCP 47
issue-language-invalid = das ist kein Sprachkürzel; gebraucht wird eines nach BCP 47
# $key (text): Kürzel aller Sprachen, etwa de, en
issue-language-unknown = in dieser Sprache gibt es keine Texte; vorhanden sind: { $key }

## Daten des Kalenders

issue-date-missing = das Datum fehlt; gebraucht wird ein Tag in der Form JJJJ-MM-TT
issue-date-invalid = diesen Tag gibt es nicht; gebraucht wird ein Tag von 1900 bis 2198 in der Form JJJJ-MM-TT

## E-Mail, Telefon, Web

issue-email-invalid = das ist keine E-Mail-Adresse; gebraucht wird eine in der Form name@example.org
issue-email-multiple = hier stehen mehrere E-Mail-Adressen; erlaubt ist genau eine
issue-email-unsupported = E-Mail-Adressen mit Anführungszeichen, Kommentaren oder Klammern werden nicht unterstützt; gebraucht wird eine einfache Adresse
issue-email-missing = hier wird eine E-Mail-Adresse gebraucht
issue-email-display-name = hierher gehört nur die E-Mail-Adresse; der Name gehört in das Feld für den Namen
# $number (number): größte Länge vor dem @ in Byte, 64
# $total (number): größte Länge der ganzen Adresse in Byte, 254
issue-email-too-long = die E-Mail-Adresse ist zu lang; erlaubt sind höchstens { $number } Byte vor dem @ und { $total } insgesamt
issue-email-domain = der Teil hinter dem @ ist kein Domainname; gebraucht wird einer wie example.org
issue-phone-invalid = das ist keine Telefonnummer; gebraucht werden Ziffern von 0 bis 9, am besten mit + und Ländervorwahl
issue-url-invalid = das ist keine Webadresse; gebraucht wird eine, die mit https:// beginnt und weder Leerzeichen noch Port enthält
issue-url-scheme = die Adresse beginnt nicht mit https://; gebraucht wird die ganze Adresse wie im Browser
issue-url-user-info = die Adresse enthält Benutzername oder Passwort; beides muss weg
# $key (text): Domain der Plattform, etwa facebook.com
# $kind (keyword): nearest, none (von der Plattform ist keine Domain bekannt, $key ist leer)
issue-url-domain-mismatch =
    { $kind ->
        [nearest] die Adresse gehört nicht zu einer Domain der Plattform; richtig wäre zum Beispiel { $key }
       *[none] die Adresse gehört nicht zu einer Domain der Plattform; für sie ist keine bekannt
    }
issue-url-no-profile = die Adresse führt zur Plattform selbst und nicht zu einem Konto; gebraucht wird die Adresse des Profils

## Plattformen und Konten

issue-platform-none = es ist weder ein Konto noch eine Plattform angegeben; der Brief braucht mindestens eines davon
issue-platform-missing = dem Konto fehlt die Plattform; gebraucht wird das Kürzel einer Plattform
# $key (text): Kürzel der ähnlichsten Plattform, etwa instagram
# $kind (keyword): nearest, none (nichts ist ähnlich, $key ist leer)
issue-platform-unknown =
    { $kind ->
        [nearest] diese Plattform ist nicht bekannt; die ähnlichste ist { $key }
       *[none] diese Plattform ist nicht bekannt; gebraucht wird das Kürzel einer Plattform des Katalogs
    }
issue-platform-not-offered = für diese Plattform ist kein Unternehmen bekannt, das am Wohnsitz der Person verantwortlich ist; sie kann weggelassen oder durch einen eigenen Datensatz ergänzt werden
# $number (number): größte Zahl der Konten, etwa 1000
issue-account-too-many = es sind zu viele Konten; erlaubt sind höchstens { $number }
issue-account-no-identifier = nichts sagt, welches Konto gemeint ist; gebraucht wird ein Benutzername, eine Profiladresse, eine E-Mail-Adresse oder eine Telefonnummer
issue-account-id-duplicate = ein anderes Konto trägt dieses Kürzel schon; jedes Konto braucht ein eigenes
# $number (number): größte Zahl der Zeichen, etwa 64
issue-account-id-invalid = das ist kein Kürzel; erlaubt sind 1 bis { $number } Buchstaben von a bis z, Ziffern, Bindestriche, Unterstriche und Punkte
# $key (text): Kürzel der Plattform, zu der die Adresse gehört, etwa instagram
issue-account-platform-mismatch = die Profiladresse gehört zu einer anderen Plattform, nämlich { $key }
issue-account-handle-invalid = das ist kein Benutzername; gebraucht wird er ohne die Adresse der Website
# $key (text): bekanntes Wort oder bekannte Wörter, etwa business
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-account-unknown-use =
    { $kind ->
        [nearest] diese Nutzung eines Kontos ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] diese Nutzung eines Kontos ist nicht bekannt; bekannt sind: { $key }
    }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa public
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-account-unknown-visibility =
    { $kind ->
        [nearest] diese Sichtbarkeit ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] diese Sichtbarkeit ist nicht bekannt; bekannt sind: { $key }
    }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa deleted
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-account-unknown-status =
    { $kind ->
        [nearest] dieser Zustand ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] dieser Zustand ist nicht bekannt; bekannt sind: { $key }
    }
# $kind (keyword): status (Konto, das nicht gelöscht ist), later (ein künftiger Tag)
issue-account-deleted-on =
    { $kind ->
        [later] das Konto kann nicht nach dem Datum des Briefs gelöscht worden sein
       *[status] ein Tag der Löschung gehört nur zu einem Konto mit dem Zustand deleted
    }

## Gründe

issue-reason-empty = der Grund ist leer; gebraucht wird das Kürzel eines Grundes oder ein Text
# $key (text): Kürzel des ähnlichsten Grundes, etwa health
# $kind (keyword): nearest, none (nichts ist ähnlich, $key ist leer)
issue-reason-unknown =
    { $kind ->
        [nearest] dieser Grund ist nicht bekannt; der ähnlichste ist { $key }
       *[none] dieser Grund ist nicht bekannt; gebraucht wird das Kürzel eines Grundes des Katalogs oder ein Text in eigenen Worten
    }
issue-reason-id-and-text = der Grund hat id und text zugleich; erlaubt ist id mit detail oder text allein
# $kind (keyword): für wen der Grund gedacht ist: users, non-users, business-accounts, private-profiles
issue-reason-does-not-fit =
    { $kind ->
        [users] dieser Grund passt nicht; er ist für Menschen mit Konto gedacht
        [non-users] dieser Grund passt nicht; er ist für Menschen ohne Konto gedacht
        [business-accounts] dieser Grund passt nicht; er setzt ein Konto mit der Nutzung business, page oder creator voraus
       *[private-profiles] dieser Grund passt nicht; er setzt ein Konto mit der Sichtbarkeit private voraus
    }
issue-reason-detail-missing = dieser Grund braucht eigene Worte; sie gehören in detail
issue-reason-detail-without-id = detail gehört zum Kürzel eines Grundes; eigene Worte allein gehören in text
# $number (number): größte Zahl der Gründe, etwa 40
issue-reason-too-many = es sind zu viele Gründe; erlaubt sind höchstens { $number }

## Vertretung

issue-representative-role-missing = die Rolle fehlt; möglich sind parent, guardian, representative und organisation
issue-representative-for-the-dead = die DSGVO gibt Verstorbenen keine Rechte (Erwägungsgrund 27), deshalb kann niemand für sie widersprechen; viele Dienste bieten Angehörigen an, das Konto in den Gedenkzustand zu versetzen oder zu löschen, siehe deren Hilfeseiten
issue-representative-custody = wer das Sorgerecht teilt, nennt den anderen Elternteil in second_parent; wer es allein hat, nennt keinen
issue-representative-key-not-expected = dieser Schlüssel sagt nichts über jemanden, der in dieser Rolle handelt
# $key (text): bekanntes Wort oder bekannte Wörter, etwa joint
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-representative-unknown-word =
    { $kind ->
        [nearest] dieses Wort ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] dieses Wort ist nicht bekannt; bekannt sind: { $key }
    }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa guardian
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-representative-unknown-role =
    { $kind ->
        [nearest] diese Rolle ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] diese Rolle ist nicht bekannt; bekannt sind: { $key }
    }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa enclosed
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-representative-unknown-authority =
    { $kind ->
        [nearest] diese Art von Nachweis ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] diese Art von Nachweis ist nicht bekannt; bekannt sind: { $key }
    }

## Verlauf

# $number (number): größte Zahl der Ereignisse, etwa 1000
issue-history-too-many = es sind zu viele Ereignisse; erlaubt sind höchstens { $number }
issue-history-event-missing = die Art des Ereignisses fehlt; gebraucht wird ein Wort wie sent
# $key (text): bekanntes Wort oder bekannte Wörter, etwa refused
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-history-unknown-event =
    { $kind ->
        [nearest] diese Art von Ereignis ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] diese Art von Ereignis ist nicht bekannt; bekannt sind: { $key }
    }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa email
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-history-unknown-via =
    { $kind ->
        [nearest] dieser Weg ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] dieser Weg ist nicht bekannt; bekannt sind: { $key }
    }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa reminder
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-history-unknown-letter =
    { $kind ->
        [nearest] ein solcher Brief kann nicht abgeschickt worden sein; das ähnlichste bekannte Wort ist { $key }
       *[all] ein solcher Brief kann nicht abgeschickt worden sein; bekannt sind: { $key }
    }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa too-late
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-history-unknown-refusal =
    { $kind ->
        [nearest] diese Art von Ablehnung ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] diese Art von Ablehnung ist nicht bekannt; bekannt sind: { $key }
    }
issue-history-refusal-not-expected = eine Art von Ablehnung gehört nur zum Ereignis refused
issue-history-key-not-expected = dieser Schlüssel sagt über ein Ereignis dieser Art nichts; er gehört zu einem anderen
# $key (text): bekanntes Wort oder bekannte Wörter, etwa deleted
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-history-unknown-word =
    { $kind ->
        [nearest] dieses Wort ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] dieses Wort ist nicht bekannt; bekannt sind: { $key }
    }
issue-history-unknown-authority = im Katalog gibt es keine Aufsichtsbehörde mit diesem Kürzel
issue-history-after-date = das Ereignis liegt nach dem Datum des Briefs; es kann noch nicht geschehen sein
# $key (text): Kürzel der Verantwortlichen des Falls, etwa meta-platforms-ireland, google-ireland
issue-history-controller-missing = der Fall betrifft mehrere Verantwortliche; es fehlt, um welchen es geht: { $key }
# $key (text): Kürzel eines oder aller Verantwortlichen des Falls, etwa google-ireland
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten), no-record (nichts)
issue-history-unknown-controller =
    { $kind ->
        [nearest] zu diesem Verantwortlichen gehört kein Konto des Falls; der ähnlichste ist { $key }
        [no-record] im Katalog gibt es keinen Verantwortlichen mit diesem Kürzel
       *[all] zu diesem Verantwortlichen gehört kein Konto des Falls; zum Fall gehören: { $key }
    }
issue-history-unknown-account = kein Konto der Anfrage trägt dieses Kürzel
issue-history-account-mismatch = ein Konto des Ereignisses gehört zu einem anderen Verantwortlichen; je Verantwortlichem gehört ein eigenes Ereignis in den Verlauf
issue-history-impossible-order = das Ereignis liegt vor dem, woran es anschließt, etwa vor dem Brief, auf den es antwortet; eines der Daten stimmt nicht
issue-history-nothing-sent = im Verlauf fehlt ein Brief an diesen Verantwortlichen; gebraucht wird das Ereignis sent mit seinem Tag
# $kind (keyword): was sich widerspricht: answers (ja und nein an einem Tag für dieselben Konten), receipt (öfter
#   eingegangen als versandt)
issue-history-contradiction =
    { $kind ->
        [receipt] der Brief ist an mehr Tagen eingegangen, als er versandt wurde; zu jedem Brief gehört ein Tag des Eingangs
       *[answers] an diesem Tag soll der Verantwortliche für dieselben Konten zugesagt und abgelehnt haben; gebraucht wird nur eines davon oder die jeweiligen Konten
    }

## Brief

issue-letter-missing = die Art des Briefs fehlt; gebraucht wird ein Wort wie objection oder next für das, was als Nächstes ansteht
# $key (text): bekanntes Wort oder bekannte Wörter, etwa objection
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-letter-unknown =
    { $kind ->
        [nearest] diese Art von Brief ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] diese Art von Brief ist nicht bekannt; bekannt sind: { $key }
    }
issue-letter-non-user-missing = der Widerspruch einer Person ohne Konto braucht non_user mit den Plattformen
# $date (text): erster Tag für den Brief, etwa 2027-01-05
issue-letter-too-early = für diesen Brief ist es zu früh, eine Antwort kann noch rechtzeitig eingehen; der erste Tag dafür ist { $date }
issue-letter-nothing-sent = der Brief bezieht sich auf einen früheren, und im Verlauf steht keiner; gebraucht wird das Ereignis sent
# $kind (keyword): refusal, extension (fehlt im Verlauf), answered (es liegt eine Ablehnung vor), over (der
#   Verantwortliche folgt), complained (Beschwerde ist eingelegt)
issue-letter-nothing-to-answer =
    { $kind ->
        [refusal] der Brief antwortet auf eine Ablehnung, und keine ist offen; im Verlauf fehlt ein Ereignis refused
        [extension] der Brief antwortet auf eine Fristverlängerung; im Verlauf fehlt ein Ereignis extended
        [answered] der Verantwortliche hat abgelehnt, also geantwortet; hier passt refusal-reply oder complaint
        [complained] Beschwerde ist schon eingelegt; die Sache liegt jetzt bei der Behörde
       *[over] der Verantwortliche folgt, der Fall ist abgeschlossen; zu verlangen bleibt nichts
    }
# $kind (keyword): der Brief: refusal-reply, extension-reply
issue-letter-reasons-needed = weder der Verlauf noch der Fall enthält Gründe; ohne sie hat diese Erwiderung nichts zu sagen
issue-letter-not-available =
    { $kind ->
        [extension-reply] diesen Brief gibt es hier nicht; er antwortet auf die Verlängerung einer gesetzlichen Monatsfrist nach einem Widerspruch
       *[refusal-reply] diesen Brief gibt es hier nicht; er antwortet auf die Ablehnung eines Widerspruchs
    }
# Wo ein Grund ein Konto nennt.
issue-reason-unknown-account = kein Konto der Anfrage trägt dieses Kürzel
# Wo ein Grund einen Dienst nennt.
issue-reason-unknown-platform = kein Konto der Anfrage und kein Eintrag in non_user.platforms gehört zu diesem Dienst
# Wo ein Fundort einen Dienst nennt.
issue-request-sighting-platform = dieser Dienst steht nicht in non_user.platforms

## Hinweise

hint-text-normalised = Der Text wurde bereinigt: Buchstaben zusammengesetzt, Leerraum am Rand und unsichtbare Zeichen entfernt, Name oder Land in der Anschrift nicht wiederholt oder ein Kürzel in die übliche Form gebracht.
hint-text-compatibility-letters = Der Text enthält Ligaturen, Buchstaben voller Breite oder Zierbuchstaben. Sie blieben stehen, andere Programme erkennen sie aber vielleicht nicht. Bitte prüfen Sie die Schreibweise.
hint-text-direction-mark = Der Text enthält unsichtbare Zeichen für linksläufige Schrift, aber keine solchen Buchstaben. Sie blieben stehen. Bitte prüfen Sie, ob sie gewollt sind.
hint-text-mixed-script = Ein Wort mischt Buchstaben verschiedener Alphabete, die gleich aussehen können. Es blieb stehen. Bitte prüfen Sie die Schreibweise.
hint-text-private-use = Der Text enthält Zeichen aus dem privaten Bereich. Andere Computer zeigen sie anders oder gar nicht an.
hint-text-mojibake = Einige Zeichen sehen aus, als wäre der Text mit der falschen Kodierung gelesen worden. Er blieb stehen. Bitte vergleichen Sie ihn mit dem Original.
hint-name-looks-like-placeholder = Der Name sieht aus wie ein Wort, das Programme für einen fehlenden Wert schreiben. Bitte prüfen Sie, ob er stimmt.
hint-name-looks-like-organisation = Der Name sieht nach einem Unternehmen oder Verein aus. Widersprechen können nur natürliche Personen (Art. 21 DSGVO). Bitte geben Sie die Person hinter dem Konto an; wer für jemanden handelt, gehört in representative.
hint-sender-equals-recipient = Die Person heißt genauso wie das Unternehmen, an das der Brief geht. Bitte prüfen Sie, ob Felder vertauscht wurden.
hint-region-missing = Das Land hat mehrere Aufsichtsbehörden. Für eine spätere Beschwerde wird der Landesteil gebraucht.
hint-language-fallback = Für diese Variante der Sprache gibt es keine eigenen Texte. Verwendet werden die der Grundsprache.
hint-date-unusual = Das Datum liegt vor dem Geltungsbeginn der DSGVO oder weit in der Zukunft. Bitte prüfen Sie das Jahr.
hint-email-needs-smtputf8 = Die E-Mail-Adresse enthält vor dem @ Buchstaben, die nicht jedes Mailsystem annimmt.
hint-email-dots = Die E-Mail-Adresse hat vor dem @ Punkte an ungewöhnlicher Stelle. Manche Mailsysteme lehnen das ab.
hint-phone-national = Der Telefonnummer fehlt die Ländervorwahl. Für Unternehmen im Ausland gehört sie mit + davor.
hint-contact-phone-only = Für die Antwort ist nur eine Telefonnummer angegeben. Mit einer E-Mail-Adresse oder einer Postanschrift ist eine Antwort wahrscheinlicher.
hint-contact-address-left-out = In Schreiben an Unternehmen steht die Postanschrift nicht, weil ein angegebener Grund dafür spricht; geantwortet wird an die E-Mail-Adresse.
hint-platform-renamed = Diese Plattform heißt heute anders. Verwendet wird der Datensatz mit dem neuen Namen.
hint-account-duplicate = Dasselbe Konto oder dieselbe Plattform ist zweimal angegeben. Es wird einmal aufgeführt.
hint-account-handle-from-address = Beim Benutzernamen stand die Adresse eines Profils. Übernommen wurde das Konto, das sie nennt.
hint-account-handle-spaces = Der Benutzername enthält Leerzeichen. Bitte prüfen Sie, ob es nicht der Anzeigename ist.
hint-account-link-group-mixed = Konten verschiedener Betreiber stehen in einer Gruppe. Als verknüpft gelten nur Konten, die ein Betreiber selbst verknüpft hat.
hint-reason-sensitive = Dieser Grund betrifft besonders geschützte Daten. Der Brief nennt nur die Kategorie; Einzelheiten, die das Unternehmen nicht wissen muss, lassen Sie bitte weg.
hint-reason-duplicate = Derselbe Grund ist zweimal angegeben. Er wird einmal aufgeführt.
hint-reason-other-regime = Dieser Grund ist für das Recht eines anderen Landes gedacht. Bitte prüfen Sie, ob er passt.

# $controller (text): Name des Unternehmens, etwa LinkedIn Ireland Unlimited Company
hint-reason-left-out = Dieser Grund steht nicht im Schreiben an dieses Unternehmen, weil er zu keinem Konto dort passt: { $controller }.
# $controller (text): Namen der Unternehmen, etwa Meta Platforms Ireland Limited und OpenAI Ireland Limited
hint-reason-readers = Diesen Grund lesen mehrere Unternehmen: { $controller }. Soll ihn nur eines lesen, nennen Sie beim Grund dessen Konten oder Dienste.
# $controller (text): Namen der Unternehmen, etwa Meta Platforms Ireland Limited und OpenAI Ireland Limited
hint-sighting-readers = Diesen Eintrag lesen mehrere Unternehmen: { $controller }. Soll ihn nur eines lesen, nennen Sie beim Eintrag den Dienst.

## Dienste des Aufrufers

# $kind (keyword): id, name, kind, controller, contact – was fehlt oder nicht stimmt
issue-service-invalid =
    { $kind ->
        [id] ein Dienst braucht ein eigenes Kürzel aus Kleinbuchstaben, Ziffern und Bindestrichen, das im Katalog nicht vorkommt
        [name] ein Dienst braucht einen Namen
        [kind] ein Dienst braucht eine Art, etwa forum oder chatbot
        [controller] ein Dienst braucht das Unternehmen, das hinter ihm steht
       *[contact] das Unternehmen braucht eine Postanschrift oder eine E-Mail-Adresse
    }
# $key (text): bekanntes Wort oder bekannte Wörter, etwa forum
# $kind (keyword): was $key enthält: nearest (was wohl gemeint war), all (alle bekannten)
issue-service-unknown-kind =
    { $kind ->
        [nearest] diese Art von Dienst ist nicht bekannt; das ähnlichste bekannte Wort ist { $key }
       *[all] diese Art von Dienst ist nicht bekannt; bekannt sind: { $key }
    }
