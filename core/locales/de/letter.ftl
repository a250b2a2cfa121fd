### German letters: first letters to a company. Not legal advice; the texts say what the sender declares.
### One message is one sentence; the code puts them together in the order of this file.
###
### Every message may select on
### $voice (keyword): self, other – who writes: the person (ich), or somebody who acts for the person and is named in the
###   first paragraph. Texts of `other` speak of „die Person“, so nothing shows gender, and say neither „ich“ nor „wir“.
###
### The declaration of `self` follows the salutation and its comma, so it begins with a small letter.

## Frame

# Information block beside the address.
# $date (text): the day of writing, such as 24. November 2026
letter-date = Datum: { $date }
# Information block beside the address.
# $reference (text): the sender's own reference, such as W-2026-001
letter-reference = Zeichen: { $reference }
# Foot of a page.
# $number (number): the page, such as 2; only to be printed
# $total (number): how many pages there are, such as 3; only to be printed
letter-page = Seite { $number } von { $total }
# What a picture of the signature shows; read out to people who do not see it.
# $name (text): who signs, such as Anna Beispiel
letter-signature-picture = Unterschrift: { $name }
# Before the subject where it is printed, with a space behind it; not in the header of an e-mail. Empty where letters have
# no such label.
letter-subject-label = { "" }
# To a company.
letter-salutation = Sehr geehrte Damen und Herren,
letter-closing = Mit freundlichen Grüßen
# Heading over the list of enclosures.
# $number (number): how many there are
letter-enclosures-heading =
    { $number ->
        [one] Anlage
       *[other] Anlagen
    }
# Title of a sheet behind the letter, and its line in the list of enclosures.
# $number (number): the number of the sheet, such as 1
annex-accounts = Anlage { $number }: Konten
# $number (number): the number of the sheet, such as 1
annex-sightings = Anlage { $number }: Fundstellen
# $number (number): the number of the sheet, such as 1
annex-own-words = Anlage { $number }: Gründe im Einzelnen
# $number (number): the number of the sheet, such as 1
annex-questions = Anlage { $number }: Fragen zur Verarbeitung
enclosure-power-of-attorney = Vollmacht
enclosure-court-order = Gerichtliche Entscheidung über die Vertretung
enclosure-parental = Nachweis der elterlichen Sorge
# Line of the addressee's block under the company's name, when the letter goes to its representative.
# $representative (text): name of the representative, such as Beispiel Vertretung GmbH
letter-addressee-representative = Vertretung: { $representative }

## Subject lines: no word „Betreff“, no full stop

# $provision (text): such as Art. 21 Abs. 1 DSGVO
# $name (text): name of the data subject, such as Anna Beispiel
letter-subject-objection =
    { $voice ->
        [self] Widerspruch nach { $provision }: kein KI-Training mit meinen Daten
       *[other] Widerspruch nach { $provision } für { $name }: kein KI-Training
    }

## Who acts: first paragraph of a letter that the data subject does not write

# $representative (text): who writes, such as Paul Beispiel
# $name (text): name of the data subject, such as Mia Beispiel
letter-for-child = { $representative } schreibt als Elternteil für { $name }, minderjährig.
# Both parents.
# $representative (text): who writes, such as Paul Beispiel
# $value (text): the other parent, such as Maria Beispiel
# $name (text): name of the data subject, such as Mia Beispiel
letter-for-child-joint = { $representative } und { $value } schreiben gemeinsam als Eltern für { $name }, minderjährig.
# $representative (text): who writes, such as Paul Beispiel
letter-custody-sole = { $representative } ist allein sorgeberechtigt.
# By order of a court.
# $representative (text): who writes, such as Paul Beispiel
# $name (text): name of the data subject, such as Anna Beispiel
letter-for-ward = { $representative } schreibt, gerichtlich zur Vertretung bestellt, für { $name }.
# With a power of attorney.
# $representative (text): who writes, such as Paul Beispiel
# $name (text): name of the data subject, such as Anna Beispiel
letter-for-person = { $representative } schreibt in Vollmacht für { $name }.
letter-authority-enclosed = Der Nachweis dafür liegt bei.
letter-authority-on-request = Der Nachweis dafür wird auf Wunsch vorgelegt.

## Declaration

# $law (text): such as Art. 21 Abs. 1 der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO)
letter-declaration =
    { $voice ->
        [self] ich widerspreche nach { $law } der Verarbeitung meiner personenbezogenen Daten zu Entwicklung, Training und Verbesserung von Modellen und Systemen künstlicher Intelligenz (KI), auch von generativen, und ihrer Weitergabe für diese Zwecke.
       *[other] Im Namen dieser Person wird nach { $law } der Verarbeitung ihrer personenbezogenen Daten zu Entwicklung, Training und Verbesserung von Modellen und Systemen künstlicher Intelligenz (KI), auch von generativen, und ihrer Weitergabe für diese Zwecke widersprochen.
    }
# $provision (text): such as Art. 6 Abs. 1 UAbs. 1 lit. f
letter-basis =
    { $voice ->
        [self] Dass berechtigte Interessen ({ $provision }) diese Verarbeitung tragen, erkenne ich nicht an.
       *[other] Dass berechtigte Interessen ({ $provision }) diese Verarbeitung tragen, wird nicht anerkannt.
    }
# $provision (text): such as Art. 7 Abs. 3
letter-consent =
    { $voice ->
        [self] Jede Einwilligung, auf die Sie sich dafür berufen, widerrufe ich ({ $provision }).
       *[other] Jede Einwilligung, auf die Sie sich dafür berufen, wird widerrufen ({ $provision }).
    }
# The company relies on consent only.
# $provision (text): such as Art. 7 Abs. 3
letter-consent-sole =
    { $voice ->
        [self] Die Einwilligung, auf die Sie diese Verarbeitung stützen, widerrufe ich mit Wirkung für die Zukunft ({ $provision }).
       *[other] Die Einwilligung, auf die Sie diese Verarbeitung stützen, wird mit Wirkung für die Zukunft widerrufen ({ $provision }).
    }
# The company says that it does not train on what is in accounts.
letter-denied = Nach Ihrer Darstellung trainieren Sie nicht mit Daten aus diesen Konten; bestätigen Sie das bitte.
# A second law holds because of the company's seat.
# $law (text): such as Art. 21 Abs. 1 der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO)
# $provision (text): such as Art. 3 Abs. 1 DSGVO
letter-second-law-objection = Dieses Schreiben ist auch Widerspruch nach { $law }, die für Sie wegen Ihrer Niederlassung im Europäischen Wirtschaftsraum gilt ({ $provision }).
# $law (text): such as Art. 15 Abs. 1 der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO)
# $provision (text): such as Art. 3 Abs. 1 DSGVO
letter-second-law-access = Dieses Schreiben ist auch ein Auskunftsersuchen nach { $law }, die für Sie wegen Ihrer Niederlassung im Europäischen Wirtschaftsraum gilt ({ $provision }).
# $law (text): such as Art. 7 Abs. 3 der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO)
# $provision (text): such as Art. 3 Abs. 1 DSGVO
letter-second-law-withdrawal = Dieses Schreiben ist auch Widerruf nach { $law }, die für Sie wegen Ihrer Niederlassung im Europäischen Wirtschaftsraum gilt ({ $provision }).
# Who is jointly responsible, by the company's own account.
# $provision (text): such as Art. 26 Abs. 3 DSGVO
# $value (text): names, such as TikTok Information Technologies UK Limited
# $number (number): how many there are
letter-joint-controllers = Dieses Schreiben gilt auch { $value }, nach Ihren Angaben gemeinsam verantwortlich; bitte leiten Sie es weiter ({ $provision }).
# $date (text): day of the confirmation, such as 21. Mai 2025
letter-confirmed-before = Eine frühere Erklärung dieser Art haben Sie am { $date } bestätigt; sie gilt weiter.
# $value (text): names, such as Anna Muster
# $number (number): how many there are
letter-former-names = Daten unter einem früheren Namen sind eingeschlossen: { $value }.

## What it covers

# The list of accounts follows.
# $accounts (keyword): none, one, many
letter-covers-accounts =
    { $accounts ->
        [one] Das gilt für alle Daten, vorhandene wie künftige, und insbesondere für dieses Konto:
       *[many] Das gilt für alle Daten, vorhandene wie künftige, und insbesondere für diese Konten, verknüpft oder nicht:
    }
# The list stands on a sheet of its own.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-covers-annex = Das gilt für alle Daten, vorhandene wie künftige, und insbesondere für die { $number } Konten der Anlage { $total }, verknüpft oder nicht.
# The list stands on a sheet of its own, in later letters.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-accounts-annex = Die { $number } Konten, um die es geht, stehen in Anlage { $total }.
# A person without an account.
letter-covers-all = Diese Erklärung umfasst alle Daten, vorhandene wie künftige, gleich von wem.
# $value (text): kinds of data, such as Beiträge, Fotos und was andere dort teilen
letter-covers-kinds = Dazu gehören { $value }.

# Kinds of data, by what people do with a service; they stand in a list.
scope-social-network = Beiträge, Kommentare, Fotos, Videos, Profilangaben
scope-messenger = Nachrichten an KI-Funktionen, Nutzungsdaten
scope-video = Videos, Kommentare, Profilangaben
scope-forum = Fragen, Antworten, Kommentare, Profilangaben
scope-professional-network = Profil, Beiträge, Kommentare, Bewerbungsangaben
scope-dating = Profil, Fotos, Nachrichten, Bekanntschaften
scope-creative-community = Werke, Beschreibungen, Kommentare
scope-chatbot = Unterhaltungen, Dateien, Antworten, Rückmeldungen
scope-image-or-voice-generator = Eingaben, Bilder, Stimmen, Ergebnisse
scope-coding-assistant = Code, Eingaben, Vorschläge, Rückmeldungen
scope-work-tool = Dokumente, Texte, Aufzeichnungen, Nutzungsdaten
scope-marketplace = Angebote, Bewertungen, Käufe, Nachrichten
scope-reviews = Bewertungen, Beiträge, Profilangaben
scope-health = Gesundheitsdaten, Termine, Dokumente, Nachrichten
scope-fitness = Aktivitäten, Orte, Messwerte
scope-device = Sprachaufnahmen, Eingaben, Nutzungsdaten
scope-payment = Zahlungs- und Vertragsdaten
scope-travel = Buchungen, Angaben dazu, Nachrichten
scope-games = Nachrichten, Sprachaufnahmen, Spielverlauf
scope-publishing = Texte, Bilder, Kommentare
scope-media = Nutzungsdaten, Eingaben, Sprachaufnahmen
scope-search-or-ads = Suchanfragen, Kennungen, Nutzungsverhalten
scope-other = Vertrags- und Nutzungsdaten
# In features of a service whose own data are of another kind.
scope-interactions = Eingaben in KI-Funktionen samt Antworten
scope-others = was andere dort teilen
scope-sources = was Sie aus anderen Quellen beziehen

## Lines of the list of accounts: parts joined by commas, notes in brackets

# $value (text): user name, such as anna.beispiel
account-handle = Nutzername { $value }
# $value (text): address of the profile, such as https://www.example.org/anna.beispiel
account-url = { $value }
# $value (text): e-mail address, such as anna@example.org
account-email = E-Mail-Adresse { $value }
# $value (text): telephone number, such as +49 30 0000000
account-phone = Telefonnummer { $value }
# Linked with accounts of these platforms.
# $platforms (text): names of platforms, such as Facebook und Instagram
# $number (number): how many there are
account-linked = mit { $platforms } verknüpft
# $value (text): earlier user names, such as anna.alt
# $number (number): how many there are
account-formerly = früher { $value }
account-deleted = gelöscht
# $date (text): year, month or day, such as Mai 2024
account-deleted-on = gelöscht: { $date }
account-no-access = ohne Zugang
# $value (text): who manages it, such as Beispielschule
account-managed = verwaltet: { $value }
account-use-business = geschäftlich genutzt
account-use-page = Seite
account-use-creator = für eigene Werke genutzt
account-visibility-private = nicht öffentlich

## Heads of the columns where many accounts stand in a table

account-column-platform = Dienst
account-column-handle = Nutzername
account-column-url = Profiladresse
account-column-email = E-Mail-Adresse
account-column-phone = Telefonnummer
account-column-notes = Bemerkung

## Reasons

letter-reasons-heading =
    { $voice ->
        [self] Gründe aus meiner besonderen Situation
       *[other] Gründe aus der besonderen Situation der Person
    }
# Between the sentences on somebody who is under age, where a law protects children.
# $provision (text): what protects them, such as Erwägungsgrund 38
letter-children = Kinder verdienen besonderen Schutz ({ $provision }).
# After the first sentence of long words of the person's own.
# $number (number): the number of the sheet, such as 2; only to be printed
letter-own-words-annex = Ausführlich in Anlage { $number }.
letter-special-heading = Besondere Kategorien personenbezogener Daten
# $provision (text): such as Art. 9 Abs. 1
# $remedy (text): such as Art. 9 Abs. 2 lit. a
letter-special-request =
    { $voice ->
        [self] Soweit darunter Daten nach { $provision } sind, beantrage ich, sie aus allen Datensätzen für diese Zwecke herauszunehmen, gleich wer sie geteilt hat; eine Einwilligung ({ $remedy }) erteile ich nicht.
       *[other] Soweit darunter Daten nach { $provision } sind, wird beantragt, sie aus allen Datensätzen für diese Zwecke herauszunehmen, gleich wer sie geteilt hat; eine Einwilligung ({ $remedy }) wird nicht erteilt.
    }
# $provision (text): such as Art. 9 Abs. 2 lit. e
letter-special-no-balancing = Berechtigte Interessen sind keine Ausnahme davon; { $provision } greift nicht, wo andere solche Daten geteilt haben.
# $provision (text): such as Art. 17 Abs. 1 lit. d
letter-special-erasure = Löschen Sie, was dem zuwider für diese Zwecke verarbeitet wurde ({ $provision }).

## Demands, with numbers

letter-demands-heading =
    { $voice ->
        [self] Was ich verlange
       *[other] Was verlangt wird
    }
# $provision (text): such as Art. 21 Abs. 1
letter-stop-before = Beginnen Sie diese Verarbeitung nicht, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die die Interessen, Rechte und Freiheiten der betroffenen Person überwiegen ({ $provision }).
# $provision (text): such as Art. 21 Abs. 1
letter-stop-running = Stellen Sie diese Verarbeitung auf Dauer ein, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die die Interessen, Rechte und Freiheiten der betroffenen Person überwiegen ({ $provision }).
# $provision (text): such as Art. 21 Abs. 1
letter-stop-unknown = Unterlassen Sie diese Verarbeitung auf Dauer, auch soweit sie schon läuft, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die die Interessen, Rechte und Freiheiten der betroffenen Person überwiegen ({ $provision }).
letter-burden-more = Ein berechtigtes Interesse allein genügt nicht.
# $provision (text): such as Art. 18 Abs. 1 lit. d
letter-restriction = Schränken Sie sie ein, bis das geklärt ist ({ $provision }).
# $provision (text): such as Art. 18 Abs. 3
letter-restriction-lifted = Bevor Sie die Einschränkung aufheben, teilen Sie es mit ({ $provision }).
# $provision (text): such as Art. 17 Abs. 1 lit. c
letter-erasure = Weisen Sie das nicht nach, löschen Sie unverzüglich, was Sie dafür gespeichert oder abgeleitet haben, auch in Trainingsdatensätzen und Kopien ({ $provision }).
letter-erasure-model = Meinen Sie, aus einem Modell lasse sich nichts löschen, legen Sie dar, warum, und verhindern Sie, dass es diese Daten ausgibt.
# $provision (text): such as Art. 19
letter-recipients = Unterrichten und nennen Sie alle Empfänger dieser Daten ({ $provision }).
# A person without an account.
letter-not-informed = Soweit bekannt, wurde über diese Verarbeitung nicht informiert.
# $provision (text): such as Art. 14
letter-information = Geben Sie die Informationen nach { $provision }.
# $provision (text): such as Art. 14 Abs. 5
letter-information-exception = Halten Sie eine Ausnahme für gegeben, legen Sie dar, welche ({ $provision }).
# $provision (text): such as Art. 15 Abs. 1
# $number (number): the number of the sheet, such as 2; only to be printed
letter-questions = Beantworten Sie die Fragen der Anlage { $number } ({ $provision }).

## After the demands

# $accounts (keyword): none, one, many
letter-accounts-stay =
    { $accounts ->
        [one] Das Konto samt Inhalten soll bestehen und nutzbar bleiben.
       *[many] Die Konten samt Inhalten sollen bestehen und nutzbar bleiben.
    }
# Only with deleted accounts.
letter-accounts-deleted = Erfasst sind auch Kopien und Trainingsdatensätze aus der Zeit vor der Löschung eines Kontos; teilen Sie mit, ob es sie noch gibt.
# $provision (text): such as Art. 12 Abs. 3
letter-confirmation = Bestätigen Sie in Textform, ab welchem Tag und wie Sie das umsetzen, unverzüglich, spätestens innerhalb eines Monats nach Eingang ({ $provision }).
letter-effect = Die Erklärung selbst wirkt ab Eingang.
# $provision (text): such as Art. 12 Abs. 4
letter-refusal = Folgen Sie ihr nicht ganz, nennen Sie Gründe, Abwägung und Rechtsbehelfe ({ $provision }).
# $provision (text): such as Art. 12 Abs. 6
letter-identity = Haben Sie begründete Zweifel an der Identität, teilen Sie umgehend mit, welche Angabe fehlt ({ $provision }).
# Where a telephone number is the only contact.
letter-reply-phone = Eine Nachricht an die Telefonnummer oben genügt.

## People without an account

# $platforms (text): names of services, such as Facebook und Instagram
# $number (number): how many there are
letter-no-account = Kein Konto besteht bei { $platforms }.
# Only if the person declares it.
# $value (text): e-mail address, such as anna@example.org
letter-no-account-email = Auch mit der E-Mail-Adresse { $value } ist dort keines eingerichtet.
# A list follows.
# $number (number): how many there are
letter-sightings =
    { $number ->
        [one] Bekannte Fundstelle:
       *[other] Bekannte Fundstellen:
    }
# $number (number): the number of the sheet, such as 1; only to be printed
letter-sightings-annex = Bekannte Fundstellen nennt Anlage { $number }.
letter-no-sighting = Bestimmte Fundstellen sind nicht bekannt.
letter-search = Suchen Sie auch in Trainingsdaten nach Namen und Kontaktdaten; eine Modellausgabe muss nicht vorgelegt werden.
# Address of the material in a line of the list.
# $url (text): such as https://www.example.org/bild
sighting-url = { $url }
# $provision (text): such as Art. 12 Abs. 2
letter-identification = Ist eine Identifizierung nicht möglich, machen Sie das glaubhaft und sagen Sie, welche Angabe hilft ({ $provision }).
# $provision (text): such as Art. 11 Abs. 2
letter-identification-more = Das Recht auf Widerspruch bleibt davon unberührt ({ $provision }).

## Text for the field of a form: sentences joined by a space, beside those above

# $representative (text): who writes, such as Paul Beispiel
# $law (text): such as Art. 21 Abs. 1 der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO)
form-declaration =
    { $voice ->
        [self] Ich widerspreche nach { $law } der Verarbeitung meiner personenbezogenen Daten, vorhandener wie künftiger, zu Entwicklung, Training und Verbesserung von KI-Modellen, auch von generativen.
       *[other] Im Namen dieser Person wird nach { $law } der Verarbeitung ihrer personenbezogenen Daten, vorhandener wie künftiger, zu Entwicklung, Training und Verbesserung von KI-Modellen, auch von generativen, widersprochen.
    }
# Names one account.
# $platform (text): name of the platform, such as Instagram
# $value (text): what identifies the account, such as anna.b
form-account = Konto: { $platform }, { $value }.
# $provision (text): such as Art. 9 Abs. 1
form-special = Daten nach { $provision } sind aus allen Datensätzen für diese Zwecke herauszunehmen, gleich wer sie geteilt hat.
# $provision (text): such as Art. 12 Abs. 3
form-confirmation = Bitte bestätigen Sie die Umsetzung mit Datum unverzüglich, spätestens innerhalb eines Monats ({ $provision }).
