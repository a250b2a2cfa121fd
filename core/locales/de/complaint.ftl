### Beschwerde bei einer Aufsichtsbehörde. Keine Rechtsberatung, noch nicht anwaltlich geprüft. Rahmen und Kontenliste:
### letter.ftl; Kopien von Schreiben in der Liste der Anlagen: reminder.ftl. Die Anzeige in der Schweiz steht in ch.ftl,
### das Besondere des Vereinigten Königreichs in uk.ftl, Österreichs in country-at.ftl.
###
### Reihenfolge wie im Brief. An jemanden mit vielen Akten: knapp, nur Tatsachen, keine wertenden Wörter. Wer schreibt, ist
### gleich: „die beschwerdeführende Person“ ist immer die Person, um deren Daten es geht.

## Subject and opening

# To an authority.
complaint-salutation = Sehr geehrte Damen und Herren,
# $controller (text): name of the company, such as Meta Platforms Ireland Limited
# $provision (text): what a complaint rests on, such as Art. 77 Abs. 1 DSGVO
complaint-subject = Beschwerde nach { $provision } gegen das Unternehmen { $controller }: KI-Training
# First sentence.
# $law (text): what a complaint rests on, with the act in full
complaint-opening = Gegenstand dieser Beschwerde nach { $law } ist die Verarbeitung personenbezogener Daten für Entwicklung, Training und Verbesserung von KI-Modellen.
# The same about a request for access.
# $law (text): what a complaint rests on, with the act in full
complaint-opening-access = Gegenstand dieser Beschwerde nach { $law } ist ein Antrag auf Auskunft über KI-Training mit personenbezogenen Daten.

## Parties, competence, accounts

complaint-parties-heading = Beteiligte
# CMP-1
# $value (text): name and contact of the person, such as Anna Beispiel, Musterweg 1, 10115 Berlin
complaint-complainant = Beschwerdeführende Person: { $value }
# If a body lodges it that declares to meet the conditions. CMP-11
# $provision (text): what such a body acts under, such as Art. 80 Abs. 1 DSGVO
complaint-body = Die vertretende Organisation erklärt, ordnungsgemäß und ohne Gewinnerzielungsabsicht gegründet zu sein, satzungsgemäß Ziele im öffentlichen Interesse zu verfolgen und im Datenschutz tätig zu sein ({ $provision }).
# CMP-3
# $value (text): name and address of the company, such as Meta Platforms Ireland Limited, Merrion Road, Dublin 4
complaint-controller = Verantwortlich ist: { $value }.
# Instead, if its postal address is not known.
# $controller (text): name of the company, such as Example Inc.
complaint-controller-no-address = Verantwortlich ist: { $controller } (Postanschrift nicht bekannt).
# If the company has a page for requests.
# $url (text): its address, such as https://example.com/privacy
complaint-controller-page = Seite für Anliegen zum Datenschutz: { $url }
# Each company that is jointly responsible, by its own account.
# $value (text): name and address, such as TikTok Information Technologies UK Limited, London
complaint-joint-controller = { $value } ist nach Angaben des Unternehmens gemeinsam verantwortlich.
# If the company has a representative in the region.
# $representative (text): its name, such as Beispiel Vertretung GmbH
complaint-controller-representative = { $representative } vertritt den Verantwortlichen in der Region.
# CMP-2
# $provision (text): what a complaint rests on, such as Art. 77 Abs. 1 DSGVO
complaint-competence = Der gewöhnliche Aufenthalt liegt in Ihrem Zuständigkeitsbereich ({ $provision }).
# Instead, to the authority at the seat of the company.
# $provision (text): what a complaint rests on, such as Art. 77 Abs. 1 DSGVO
# $remedy (text): where the law holds, such as Art. 3 Abs. 1 DSGVO
complaint-competence-place = Der mutmaßliche Verstoß wurde am Sitz des Verantwortlichen in Ihrem Zuständigkeitsbereich begangen ({ $provision }, { $remedy }).
# If another authority leads. CMP-12
# $authority (text): its name, such as Data Protection Commission
# $provision (text): what makes it lead, such as Art. 56 Abs. 1 DSGVO
complaint-lead-authority = Federführend dürfte diese Behörde sein: { $authority } ({ $provision }). Bitte bleiben Sie bei der Sprache dieses Schreibens.
# Instead, if the authority at the seat of the company is another one of the same country.
# $authority (text): its name, such as Landesbeauftragte für Datenschutz Beispielland
complaint-hand-over = Wegen des Sitzes des Verantwortlichen kann auch diese Behörde zuständig sein: { $authority }. Bitte geben Sie die Beschwerde gegebenenfalls dorthin ab.
# Introduces the list of accounts.
# $accounts (keyword): one, many
complaint-accounts-intro =
    { $accounts ->
        [one] Betroffen ist dieses Konto:
       *[many] Betroffen sind diese Konten:
    }
# If the company answered otherwise about other accounts.
complaint-open-accounts = Nur darum geht es hier; zu anderen Konten gibt es eine eigene Antwort.
# If there is no account.
complaint-non-user = Ein Konto besteht dort nicht; die Daten haben andere veröffentlicht, oder sie stammen aus anderen Quellen.

## Facts: one line an event

complaint-facts-heading = Sachverhalt
# If the company itself names its legitimate interests.
# $provision (text): the legal basis, such as Art. 6 Abs. 1 UAbs. 1 lit. f DSGVO
complaint-processing = Nach eigener Darstellung stützt der Verantwortliche das KI-Training auf berechtigte Interessen ({ $provision }).
# Otherwise.
# $provision (text): the legal basis, such as Art. 6 Abs. 1 UAbs. 1 lit. f DSGVO
complaint-processing-in-so-far = Gerügt wird KI-Training, soweit der Verantwortliche es auf berechtigte Interessen stützt ({ $provision }).
# CMP-5
# $date (text): day of the first letter, such as 24. November 2026
complaint-before = Vorher wurde der Verantwortliche mit der Sache befasst, zuerst am { $date }.
# Line. CMP-4
# $date (text): the day, such as 24. November 2026
complaint-fact-objection = { $date }: Widerspruch gegen KI-Training.
# $date (text): the day, such as 24. November 2026
complaint-fact-access = { $date }: Antrag auf Auskunft über KI-Training.
# $date (text): the day, such as 24. November 2026
complaint-fact-withdrawal = { $date }: Widerruf jeder Einwilligung in KI-Training.
# $date (text): the day, such as 24. November 2026
complaint-fact-reminder = { $date }: Erinnerung.
# $date (text): the day, such as 24. November 2026
complaint-fact-refusal-reply = { $date }: Erwiderung auf die Ablehnung.
# $date (text): the day, such as 24. November 2026
complaint-fact-extension-reply = { $date }: Stellungnahme zur Fristverlängerung.
# Any other letter to the company.
# $date (text): the day, such as 24. November 2026
complaint-fact-letter = { $date }: weiteres Schreiben.
# Behind what was sent: the way, if it is known.
# $via (keyword): form, email, post
complaint-fact-via =
    { $via ->
        [form] Über das Webformular.
        [email] Per E-Mail.
       *[post] Per Post.
    }
# Behind it: what else was asked for.
# $value (text): a list, such as Löschung und Nennung der Empfänger
complaint-fact-demands = Auch verlangt: { $value }.
# Part of such a list, and of what was confirmed.
# $kind (keyword): objection, access, withdrawal, restriction, erasure, recipients, special-categories
complaint-part =
    { $kind ->
        [access] Auskunft
        [withdrawal] Ende der Verarbeitung aufgrund von Einwilligung
        [restriction] Einschränkung
        [erasure] Löschung
        [recipients] Nennung der Empfänger
        [special-categories] Ausschluss besonderer Kategorien
       *[objection] Ende der Verarbeitung für KI-Training
    }
# Behind it: the grounds, by the names of their kinds.
# $value (text): a list, such as „Verlust der Kontrolle“ und eigene Worte
complaint-fact-grounds = Gründe: { $value }.
# Part of such a list: grounds in the person's own words.
complaint-grounds-own = eigene Worte
# $date (text): the day, such as 24. November 2026
complaint-fact-received = { $date }: Eingang beim Verantwortlichen.
# $date (text): the day, such as 24. November 2026
complaint-fact-acknowledged = { $date }: Eingangsbestätigung.
# $date (text): the day, such as 24. November 2026
complaint-fact-status = { $date }: Zwischennachricht des Verantwortlichen.
# $date (text): the day, such as 24. November 2026
complaint-fact-extended = { $date }: Mitteilung einer Fristverlängerung.
# The same if no reasons were given for it.
# $date (text): the day, such as 24. November 2026
complaint-fact-extended-no-reasons = { $date }: Mitteilung einer Fristverlängerung ohne Gründe.
# $date (text): the day, such as 24. November 2026
complaint-fact-identified = { $date }: Angaben zur Identität nachgereicht.
# $date (text): the day, such as 24. November 2026
# $value (text): what was confirmed, such as Löschung
complaint-fact-confirmed = { $date }: Zusage des Verantwortlichen ({ $value }).
# The company's confirmation about other accounts only.
# $date (text): the day, such as 24. November 2026
complaint-fact-confirmed-others = { $date }: Zusage des Verantwortlichen für andere Konten.
# $date (text): the day, such as 24. November 2026
complaint-fact-breached = { $date }: Feststellung, dass die Zusage nicht eingehalten wird.
# $date (text): the day, such as 24. November 2026
complaint-fact-refused = { $date }: Ablehnung.
# $date (text): the day, such as 24. November 2026
complaint-fact-refused-no-reasons = { $date }: Ablehnung, weil ausreichende Gründe fehlten.
# $date (text): the day, such as 24. November 2026
complaint-fact-refused-reasons-not-weighed = { $date }: Ablehnung, ohne auf die genannten Gründe einzugehen.
# $date (text): the day, such as 24. November 2026
complaint-fact-refused-identity = { $date }: vorläufige Ablehnung; verlangt wurde ein Nachweis der Identität.
# $date (text): the day, such as 24. November 2026
complaint-fact-refused-no-data = { $date }: Antwort, es würden keine solchen Daten verarbeitet.
# $date (text): the day, such as 24. November 2026
complaint-fact-refused-no-training = { $date }: Antwort, die Daten würden nicht für KI-Training verwendet.
# $date (text): the day, such as 24. November 2026
complaint-fact-refused-too-late = { $date }: Ablehnung, weil der Widerspruch zu spät komme.
# $date (text): the day, such as 24. November 2026
complaint-fact-refused-use-the-form = { $date }: Ablehnung mit Verweis auf ein eigenes Formular.
# $date (text): the day, such as 24. November 2026
complaint-fact-refused-not-applicable = { $date }: Ablehnung, weil das Recht nicht anwendbar sei.
# Behind a refusal or a broken promise: what the history notes about it.
# $value (text): the words, in quotation marks
complaint-fact-note = Dazu ist festgehalten: { $value }
# If the period ended without an answer in substance.
# $due (text): its last day, such as 4. Januar 2027
complaint-fact-overdue = { $due }: letzter Tag der Antwortfrist; bis dahin keine Antwort in der Sache.
# The same where no day is sure.
complaint-fact-overdue-cautious = Auch bei vorsichtiger Berechnung ist die Antwortfrist ohne Antwort in der Sache abgelaufen.
# The same for what a later letter asked for first.
# $date (text): the day of that letter, such as 24. November 2026
# $due (text): the last day, such as 8. Januar 2027
complaint-fact-overdue-added = { $due }: letzter Tag der Antwortfrist für die Anträge vom { $date }; bis dahin keine Antwort dazu.
# $date (text): the day of that letter, such as 24. November 2026
complaint-fact-overdue-added-cautious = Auch bei vorsichtiger Berechnung ist die Antwortfrist für die Anträge vom { $date } ohne Antwort dazu abgelaufen.
# Last line, if nothing came after the last letter.
complaint-fact-nothing-since = Seitdem keine Nachricht.
# $date (text): the day, such as 24. November 2026
# $authority (text): name of the authority
complaint-fact-complained = { $date }: Beschwerde bei dieser Behörde: { $authority }.
# $date (text): the day, such as 24. November 2026
# $authority (text): name of the authority
# $kind (keyword): received, documents, forwarded, decided, rejected, unknown
complaint-fact-authority =
    { $kind ->
        [received] { $date }: Eingangsbestätigung der Behörde ({ $authority }).
        [documents] { $date }: Anforderung von Unterlagen durch die Behörde ({ $authority }).
        [forwarded] { $date }: Abgabe an eine andere Behörde ({ $authority }).
        [decided] { $date }: Entscheidung der Behörde ({ $authority }).
        [rejected] { $date }: Zurückweisung durch die Behörde ({ $authority }).
       *[unknown] { $date }: Mitteilung der Behörde ({ $authority }).
    }
# Behind such a line.
# $value (text): reference of the authority, such as LDA-1085.1-123/26
complaint-fact-reference = Aktenzeichen: { $value }.
# If the authority wants to see that the complaint is in time.
# $date (text): day of the refusal, of the broken promise, or the first after the period, such as 3. November 2026
complaint-timeliness = Bekannt ist das gerügte Verhalten seit dem { $date }.
# The same where the period runs from the last contact.
# $date (text): day of the last letter to or from the company, such as 3. November 2026
complaint-last-contact = Letzter Kontakt mit dem Verantwortlichen: { $date }.

## Alleged infringements: numbered, each borne by a fact above. CMP-6

complaint-infringements-heading = Gerügte Verstöße
# No answer came.
# $provision (text): the period for an answer, such as Art. 12 Abs. 3 DSGVO
complaint-infringement-silence = { $provision }: Weder Maßnahmen noch Gründe für ein Untätigbleiben wurden fristgerecht mitgeteilt.
# The answer came after the period.
# $provision (text): the period for an answer, such as Art. 12 Abs. 3 DSGVO
complaint-infringement-late = { $provision }: Die Antwort kam erst nach Ablauf der Frist.
# The notice came after the first month.
# $provision (text): the rule on extension, such as Art. 12 Abs. 3 DSGVO
complaint-infringement-extension = { $provision }: Die Fristverlängerung wurde nicht innerhalb des ersten Monats mitgeteilt.
# The notice gave no reasons.
# $provision (text): the rule on extension, such as Art. 12 Abs. 3 DSGVO
complaint-infringement-extension-no-reasons = { $provision }: Die Fristverlängerung wurde nicht begründet.
# The objection is open.
# $provision (text): the right to object, such as Art. 21 Abs. 1 DSGVO
# $remedy (text): the duty to demonstrate, such as Art. 5 Abs. 2 DSGVO
complaint-infringement-objection = { $provision }, { $remedy }: Nachgewiesen sind weder das Ende der Verarbeitung noch zwingende schutzwürdige Gründe; dauert sie an, fehlt ihr die Rechtsgrundlage.
# The same after an answer that there is nothing to stop.
# $provision (text): the right to object, such as Art. 21 Abs. 1 DSGVO
# $remedy (text): the duty to demonstrate, such as Art. 5 Abs. 2 DSGVO
complaint-infringement-objection-in-so-far = { $provision }, { $remedy }: Die Antwort belegt nicht, dass nichts zu beenden ist; soweit Daten verarbeitet werden, fehlt es an zwingenden schutzwürdigen Gründen.
# The consent is withdrawn.
# $provision (text): the right to withdraw consent, such as Art. 7 Abs. 3 DSGVO
complaint-infringement-withdrawal = { $provision }: Dass die auf Einwilligung gestützte Verarbeitung beendet wurde, ist nicht nachgewiesen.
# Access is open.
# $provision (text): the right of access, such as Art. 15 Abs. 1 und 3 DSGVO
complaint-infringement-access = { $provision }: Die verlangte Auskunft steht aus.
# Grounds were given, and the company missed sufficient ones.
# $provision (text): the right to object, such as Art. 21 Abs. 1 DSGVO
# $remedy (text): the duty to facilitate, such as Art. 12 Abs. 2 DSGVO
complaint-infringement-no-reasons = { $provision }, { $remedy }: Gründe lagen vor; Nachweise oder ein besonderes Gewicht verlangt das Gesetz nicht.
# Grounds were given and not weighed.
# $provision (text): the duty to give reasons, such as Art. 12 Abs. 4 DSGVO
# $remedy (text): the duty to demonstrate, such as Art. 5 Abs. 2 DSGVO
complaint-infringement-reasons = { $provision }, { $remedy }: Wie die genannten Gründe abgewogen wurden, ist nicht dargelegt.
# Proof of identity was demanded.
# $provision (text): the rule on doubts about identity, such as Art. 12 Abs. 6 DSGVO
complaint-infringement-identity = { $provision }: Ein Nachweis der Identität wurde verlangt; begründete Zweifel sind nicht erkennbar.
# A form was demanded.
# $provision (text): the duty to facilitate, such as Art. 12 Abs. 2 DSGVO
complaint-infringement-form = { $provision }: Die Ausübung des Rechts wurde von einem Formular abhängig gemacht.
# An earlier day was held against the person.
# $provision (text): the right to object, such as Art. 21 Abs. 1 DSGVO
complaint-infringement-time = { $provision }: Das Recht besteht jederzeit; ein Stichtag findet im Gesetz keine Grundlage.
# A promise was broken.
# $provision (text): the principle of fairness, such as Art. 5 Abs. 1 lit. a DSGVO
complaint-infringement-breach = { $provision }: Die Zusage wird nicht eingehalten.
# $provision (text): the right to restriction, such as Art. 18 Abs. 1 lit. d DSGVO
complaint-infringement-restriction = { $provision }: Die verlangte Einschränkung wurde nicht bestätigt.
# $provision (text): the right to erasure, such as Art. 17 Abs. 1 lit. c DSGVO
complaint-infringement-erasure = { $provision }: Die verlangte Löschung wurde nicht bestätigt.
# $provision (text): the duty to notify recipients, such as Art. 19 DSGVO
complaint-infringement-recipients = { $provision }: Die Empfänger wurden trotz Verlangens nicht genannt.
# Special categories were to be left out.
# $provision (text): the rules on them, such as Art. 9 Abs. 1 DSGVO
# $remedy (text): their erasure, such as Art. 17 Abs. 1 lit. d DSGVO
complaint-infringement-special-categories = { $provision }, { $remedy }: Für besondere Kategorien, deren Ausschluss verlangt wurde, ist keine Ausnahme dargetan.
# There is no account.
# $provision (text): information where data come from elsewhere, such as Art. 14 Abs. 1, 2 und 3 lit. a DSGVO
complaint-infringement-information = { $provision }: Eine Information darüber ist, soweit bekannt, nie zugegangen.

## Requests: numbered, as they were made to the company. CMP-7

complaint-requests-heading = Anträge
complaint-requests-intro = Beantragt wird:
# $provision (text): the task of the authority, such as Art. 57 Abs. 1 lit. f DSGVO
complaint-request-investigate = Untersuchung und Feststellung der Verstöße ({ $provision });
# $provision (text): its power, such as Art. 58 Abs. 2 lit. c DSGVO
complaint-request-comply = Anweisung, dem Widerspruch und den weiteren offenen Anträgen zu entsprechen ({ $provision });
# The same where nothing else is open.
# $provision (text): its power, such as Art. 58 Abs. 2 lit. c DSGVO
complaint-request-comply-objection = Anweisung, dem Widerspruch zu entsprechen ({ $provision });
# The same where only other requests are open.
# $provision (text): its power, such as Art. 58 Abs. 2 lit. c DSGVO
complaint-request-comply-open = Anweisung, den offenen Anträgen zu entsprechen ({ $provision });
# The same about a withdrawal of consent.
# $provision (text): its power, such as Art. 58 Abs. 2 lit. c DSGVO
complaint-request-comply-withdrawal = Anweisung, den Widerruf zu beachten ({ $provision });
# The same about access.
# $provision (text): its power, such as Art. 58 Abs. 2 lit. c DSGVO
complaint-request-comply-access = Anordnung, die verlangte Auskunft zu erteilen ({ $provision });
# $provision (text): its power, such as Art. 58 Abs. 2 lit. f DSGVO
complaint-request-ban = Verbot, Daten der beschwerdeführenden Person so zu verarbeiten ({ $provision });
# If erasure is open.
# $provision (text): its power, such as Art. 58 Abs. 2 lit. g DSGVO
complaint-request-erasure = Anordnung, die dafür gespeicherten Daten zu löschen ({ $provision });
# If their being told and named is open.
complaint-request-recipients = Anordnung, die Empfänger zu unterrichten und zu nennen;
# Last item. CMP-9
# $provision (text): the duty to inform, such as Art. 77 Abs. 2 DSGVO
# $remedy (text): the remedy against silence, such as Art. 78 Abs. 2 DSGVO
complaint-request-progress = Unterrichtung über Stand, Ergebnis und Rechtsbehelfe binnen drei Monaten ({ $provision }, { $remedy }).
# If there are accounts that still exist.
# $accounts (keyword): one, many
complaint-accounts-stay =
    { $accounts ->
        [one] Das Konto samt Inhalten soll bestehen bleiben.
       *[many] Konten und Inhalte sollen bestehen bleiben.
    }

## Declarations

# CMP-10
# $kind (keyword): as-needed, no, yes – whether the company may learn the name
complaint-name =
    { $kind ->
        [no] Der Name soll dem Verantwortlichen nicht mitgeteilt werden, jedenfalls nicht ohne Rückfrage.
        [yes] Der Name darf dem Verantwortlichen mitgeteilt werden.
       *[as-needed] Bitte teilen Sie dem Verantwortlichen den Namen nur mit, soweit das Verfahren es erfordert.
    }
# If the person says so.
# $kind (keyword): yes, no – whether they agree to a settlement
complaint-amicable =
    { $kind ->
        [no] Eine gütliche Einigung wird nicht gewünscht.
       *[yes] Mit einer gütlichen Einigung besteht Einverständnis.
    }
# If the person says so.
# $value (text): the authority or court, such as Amtsgericht Musterstadt
complaint-pending = Mit der Sache ist bereits befasst: { $value }
# If two states are concerned and all particulars are given.
# $provision (text): the rule that lists them, such as Art. 4 Abs. 1 der Verordnung (EU) 2025/2518
complaint-admissibility = Enthalten sind die Angaben nach { $provision }.

## The text for the authority's form, where its length is limited: no law, plain words

# First sentence.
# $controller (text): name of the company, such as Meta Platforms, Inc.
complaint-short-opening = Es geht um das Unternehmen { $controller } und um KI-Training mit personenbezogenen Daten.
# $value (text): the line of an account, such as Facebook, Nutzername anna.beispiel
complaint-short-account = Konto: { $value }.
complaint-short-stop = Bitte sorgen Sie dafür, dass das Unternehmen dieses Training mit den Daten beendet.
complaint-short-comply = Bitte sorgen Sie dafür, dass das Unternehmen die offenen Anträge erfüllt.
complaint-short-erase = Bitte sorgen Sie auch dafür, dass die dafür gespeicherten Daten gelöscht werden.
complaint-short-letter = Einzelheiten stehen in der beigefügten Beschwerde.

## Lines in the list of enclosures. CMP-8

# $date (text): its day, such as 15. Dezember 2026
enclosure-answer = Antwort des Verantwortlichen vom { $date }
# A receipt, a message on the state, a notice of extension.
# $date (text): its day, such as 15. Dezember 2026
enclosure-notice = Nachricht des Verantwortlichen vom { $date }
enclosure-mandate = Auftrag der betroffenen Person
enclosure-constitution = Nachweis der ordnungsgemäßen Gründung der Organisation
