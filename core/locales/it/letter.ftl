### Italian letters: first letters to a company. Not legal advice; the texts say what the sender declares.
### One message is one sentence; the code puts them together in the order of this file.
###
### Every message may select on
### $voice (keyword): self, other – who writes: the person (io), or somebody who acts for the person and is named in the
###   first paragraph. Texts of `other` speak of “la persona”, so nothing shows gender, and say neither “io” nor “noi”.
###
### The company is addressed as Voi. The first sentence of `self` follows the salutation and its comma, so it begins with
### a small letter.

## Frame

# Information block beside the address.
# $date (text): the day of writing, such as 24 novembre 2026
letter-date = Data: { $date }
# Information block beside the address.
# $reference (text): the sender's own reference, such as W-2026-001
letter-reference = Rif.: { $reference }
# Foot of a page.
# $number (number): the page, such as 2; only to be printed
# $total (number): how many pages there are, such as 3; only to be printed
letter-page = Pagina { $number } di { $total }
# What a picture of the signature shows; read out to people who do not see it.
# $name (text): who signs, such as Priya Sample
letter-signature-picture = Firma: { $name }
# Before the subject where it is printed, with a space behind it; not in the header of an e-mail. Empty where letters have
# no such label.
letter-subject-label = Oggetto:{ " " }
# To a company.
letter-salutation = Spettabile Società,
letter-closing = Distinti saluti
# Heading over the list of enclosures.
# $number (number): how many there are
letter-enclosures-heading =
    { $number ->
        [one] Allegato
       *[other] Allegati
    }
# Title of a sheet behind the letter, and its line in the list of enclosures.
# $number (number): the number of the sheet, such as 1
annex-accounts = Allegato { $number }: account
# $number (number): the number of the sheet, such as 1
annex-sightings = Allegato { $number }: contenuti noti
# $number (number): the number of the sheet, such as 1
annex-own-words = Allegato { $number }: motivi in dettaglio
# $number (number): the number of the sheet, such as 1
annex-questions = Allegato { $number }: domande sul trattamento
enclosure-power-of-attorney = Procura
enclosure-court-order = Provvedimento del giudice sulla rappresentanza
enclosure-parental = Prova della responsabilità genitoriale
# Line of the addressee's block under the company's name, when the letter goes to its representative.
# $representative (text): name of the representative, such as Example Representatives Ltd
letter-addressee-representative = Rappresentante: { $representative }

## Subject lines: no full stop

# $provision (text): such as art. 21, par. 1, GDPR
# $name (text): name of the data subject, such as Priya Sample
letter-subject-objection =
    { $voice ->
        [self] Opposizione all’addestramento dell’IA con i miei dati ({ $provision })
       *[other] Opposizione per { $name } all’addestramento dell’IA ({ $provision })
    }

## Who acts: first paragraph of a letter that the data subject does not write

# $representative (text): who writes, such as Jonas Sample
# $name (text): name of the data subject, such as Lina Sample
letter-for-child = { $representative } scrive, come genitore, per { $name }, minorenne.
# Both parents.
# $representative (text): who writes, such as Jonas Sample
# $value (text): the other parent, such as Mara Sample
# $name (text): name of the data subject, such as Lina Sample
letter-for-child-joint = { $representative } e { $value } scrivono insieme, come genitori, per { $name }, minorenne.
# $representative (text): who writes, such as Jonas Sample
letter-custody-sole = { $representative } esercita in via esclusiva la responsabilità genitoriale.
# By order of a court.
# $representative (text): who writes, such as Jonas Sample
# $name (text): name of the data subject, such as Priya Sample
letter-for-ward = { $representative } scrive per { $name }, quale rappresentante di nomina giudiziale.
# With a power of attorney.
# $representative (text): who writes, such as Jonas Sample
# $name (text): name of the data subject, such as Priya Sample
letter-for-person = { $representative } scrive per { $name }, in forza di procura.
letter-authority-enclosed = La relativa prova è allegata.
letter-authority-on-request = La relativa prova sarà fornita su richiesta.

## Declaration

# $law (text): such as art. 21, par. 1, del regolamento (UE) 2016/679 (regolamento generale sulla protezione dei dati, «GDPR»)
letter-declaration =
    { $voice ->
        [self] mi oppongo, ai sensi dell’{ $law }, al trattamento dei miei dati personali per lo sviluppo, l’addestramento e il miglioramento di modelli e sistemi di intelligenza artificiale (IA), anche generativi, e alla comunicazione di tali dati per queste finalità.
       *[other] In nome di questa persona si propone opposizione, ai sensi dell’{ $law }, al trattamento dei suoi dati personali per lo sviluppo, l’addestramento e il miglioramento di modelli e sistemi di intelligenza artificiale (IA), anche generativi, e alla comunicazione di tali dati per queste finalità.
    }
# $provision (text): such as art. 6, par. 1, lett. f
letter-basis =
    { $voice ->
        [self] Non riconosco che questo trattamento possa fondarsi su legittimi interessi ({ $provision }).
       *[other] Non si riconosce che questo trattamento possa fondarsi su legittimi interessi ({ $provision }).
    }
# $provision (text): such as art. 7, par. 3
letter-consent =
    { $voice ->
        [self] Revoco ogni consenso che facciate valere a tal fine ({ $provision }).
       *[other] È revocato ogni consenso che facciate valere a tal fine ({ $provision }).
    }
# The company relies on consent only.
# $provision (text): such as art. 7, par. 3
letter-consent-sole =
    { $voice ->
        [self] Revoco, con effetto per il futuro, il consenso sul quale fondate questo trattamento ({ $provision }).
       *[other] È revocato, con effetto per il futuro, il consenso sul quale fondate questo trattamento ({ $provision }).
    }
# The company says that it does not train on what is in accounts.
letter-denied = Secondo quanto dichiarate, non addestrate l’IA con i dati di questi account; si prega di confermarlo.
# A second law holds because of the company's seat.
# $law (text): such as art. 21, par. 1, del regolamento (UE) 2016/679 (regolamento generale sulla protezione dei dati, «GDPR»)
# $provision (text): such as art. 3, par. 1, GDPR
letter-second-law-objection = La presente è anche un’opposizione ai sensi dell’{ $law }, applicabile perché avete uno stabilimento nello Spazio economico europeo ({ $provision }).
# $law (text): such as art. 15, par. 1, del regolamento (UE) 2016/679 (regolamento generale sulla protezione dei dati, «GDPR»)
# $provision (text): such as art. 3, par. 1, GDPR
letter-second-law-access = La presente è anche una richiesta di accesso ai sensi dell’{ $law }, applicabile perché avete uno stabilimento nello Spazio economico europeo ({ $provision }).
# $law (text): such as art. 7, par. 3, del regolamento (UE) 2016/679 (regolamento generale sulla protezione dei dati, «GDPR»)
# $provision (text): such as art. 3, par. 1, GDPR
letter-second-law-withdrawal = La presente è anche una revoca ai sensi dell’{ $law }, applicabile perché avete uno stabilimento nello Spazio economico europeo ({ $provision }).
# Who is jointly responsible, by the company's own account.
# $provision (text): such as art. 26, par. 3, GDPR
# $value (text): names, such as TikTok Information Technologies UK Limited
# $number (number): how many there are
letter-joint-controllers = La presente è rivolta anche a { $value }, in regime di contitolarità secondo quanto dichiarate; si prega di inoltrarla ({ $provision }).
# $date (text): day of the confirmation, such as 21 maggio 2025
letter-confirmed-before = In data { $date } avete confermato una precedente dichiarazione di questo tipo; essa resta valida.
# $value (text): names, such as Priya Example
# $number (number): how many there are
letter-former-names = Sono compresi i dati riferiti a un nome precedente: { $value }.

## What it covers

# The list of accounts follows.
# $accounts (keyword): none, one, many
letter-covers-accounts =
    { $accounts ->
        [one] La presente vale per tutti i dati, presenti e futuri, e in particolare per questo account:
       *[many] La presente vale per tutti i dati, presenti e futuri, e in particolare per questi account, collegati o no:
    }
# The list stands on a sheet of its own.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-covers-annex = La presente vale per tutti i dati, presenti e futuri, e in particolare per gli account dell’allegato { $total } ({ $number } in tutto), collegati o no.
# The list stands on a sheet of its own, in later letters.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-accounts-annex = Gli account in questione, { $number } in tutto, sono elencati nell’allegato { $total }.
# A person without an account.
letter-covers-all = La presente vale per tutti i dati, presenti e futuri, da chiunque provengano.
# $value (text): kinds of data, such as posts, photos and what others share there
letter-covers-kinds = Vi rientrano { $value }.

# Kinds of data, by what people do with a service; they stand in a list.
scope-social-network = post, commenti, foto, video, dati del profilo
scope-messenger = messaggi alle funzioni di IA, dati di utilizzo
scope-video = video, commenti, dati del profilo
scope-forum = domande, risposte, commenti, dati del profilo
scope-professional-network = profilo, post, commenti, dati delle candidature
scope-dating = profilo, foto, messaggi, contatti nati sul servizio
scope-creative-community = opere, descrizioni, commenti
scope-chatbot = conversazioni, file, risposte, riscontri
scope-image-or-voice-generator = richieste, immagini, voci, risultati
scope-coding-assistant = codice, richieste, suggerimenti, riscontri
scope-work-tool = documenti, testi, registrazioni, dati di utilizzo
scope-marketplace = annunci, recensioni, acquisti, messaggi
scope-reviews = recensioni, post, dati del profilo
scope-health = dati sanitari, appuntamenti, documenti, messaggi
scope-fitness = attività, luoghi, misurazioni
scope-device = registrazioni vocali, richieste, dati di utilizzo
scope-payment = dati di pagamento e contrattuali
scope-travel = prenotazioni, relative indicazioni, messaggi
scope-games = messaggi, registrazioni vocali, cronologia di gioco
scope-publishing = testi, immagini, commenti
scope-media = dati di utilizzo, richieste, registrazioni vocali
scope-search-or-ads = ricerche, identificativi, comportamento d’uso
scope-other = dati contrattuali e di utilizzo
# In features of a service whose own data are of another kind.
scope-interactions = quanto inserito nelle funzioni di IA con le relative risposte
scope-others = ciò che altri vi condividono
scope-sources = ciò che ottenete da altre fonti

## Lines of the list of accounts: parts joined by commas, notes in brackets

# $value (text): user name, such as priya.sample
account-handle = nome utente { $value }
# $value (text): address of the profile, such as https://www.example.org/priya.sample
account-url = { $value }
# $value (text): e-mail address, such as priya@example.org
account-email = e-mail { $value }
# $value (text): telephone number, such as +353 1 0000000
account-phone = telefono { $value }
# Linked with accounts of these platforms.
# $platforms (text): names of platforms, such as Facebook and Instagram
# $number (number): how many there are
account-linked = collegato a { $platforms }
# $value (text): earlier user names, such as priya.old
# $number (number): how many there are
account-formerly = in precedenza { $value }
account-deleted = eliminato
# $date (text): year, month or day, such as May 2024
account-deleted-on = eliminato: { $date }
account-no-access = senza accesso
# $value (text): who manages it, such as Example School
account-managed = gestione: { $value }
account-use-business = uso professionale
account-use-page = pagina
account-use-creator = usato per opere proprie
account-visibility-private = non pubblico

## Heads of the columns where many accounts stand in a table

account-column-platform = Servizio
account-column-handle = Nome utente
account-column-url = Indirizzo del profilo
account-column-email = Indirizzo e-mail
account-column-phone = Telefono
account-column-notes = Note

## Reasons

letter-reasons-heading =
    { $voice ->
        [self] Motivi connessi alla mia situazione particolare
       *[other] Motivi connessi alla situazione particolare della persona
    }
# Between the sentences on somebody who is under age, where a law protects children.
# $provision (text): what protects them, such as considerando 38
letter-children = I minori meritano una specifica protezione ({ $provision }).
# After the first sentence of long words of the person's own.
# $number (number): the number of the sheet, such as 2; only to be printed
letter-own-words-annex = I dettagli sono nell’allegato { $number }.
letter-special-heading = Categorie particolari di dati personali
# $provision (text): such as art. 9, par. 1
# $remedy (text): such as art. 9, par. 2, lett. a
letter-special-request =
    { $voice ->
        [self] Nella misura in cui vi siano compresi dati di cui all’{ $provision }, chiedo di rimuoverli da tutti i set di dati destinati a queste finalità, chiunque li abbia condivisi; non presto il consenso ({ $remedy }).
       *[other] Nella misura in cui vi siano compresi dati di cui all’{ $provision }, si chiede di rimuoverli da tutti i set di dati destinati a queste finalità, chiunque li abbia condivisi; il consenso ({ $remedy }) non è prestato.
    }
# $provision (text): such as art. 9, par. 2, lett. e
letter-special-no-balancing = I legittimi interessi non costituiscono un’eccezione; se tali dati sono stati condivisi da altri, non lo costituisce nemmeno l’{ $provision }.
# $provision (text): such as art. 17, par. 1, lett. d
letter-special-erasure = Va cancellato quanto, in contrasto con ciò, è stato trattato per queste finalità ({ $provision }).

## Demands, with numbers

letter-demands-heading = Richieste
# $provision (text): such as art. 21, par. 1
letter-stop-before =
    { $voice ->
        [self] Vi chiedo di non iniziare questo trattamento, salvo che dimostriate motivi legittimi cogenti che prevalgono sugli interessi, sui diritti e sulle libertà della persona interessata ({ $provision }).
       *[other] Vi si chiede di non iniziare questo trattamento, salvo che dimostriate motivi legittimi cogenti che prevalgono sugli interessi, sui diritti e sulle libertà della persona interessata ({ $provision }).
    }
# $provision (text): such as art. 21, par. 1
letter-stop-running =
    { $voice ->
        [self] Vi chiedo di cessare definitivamente questo trattamento, salvo che dimostriate motivi legittimi cogenti che prevalgono sugli interessi, sui diritti e sulle libertà della persona interessata ({ $provision }).
       *[other] Vi si chiede di cessare definitivamente questo trattamento, salvo che dimostriate motivi legittimi cogenti che prevalgono sugli interessi, sui diritti e sulle libertà della persona interessata ({ $provision }).
    }
# $provision (text): such as art. 21, par. 1
letter-stop-unknown =
    { $voice ->
        [self] Vi chiedo di astenervi definitivamente da questo trattamento, anche se già in corso, salvo che dimostriate motivi legittimi cogenti che prevalgono sugli interessi, sui diritti e sulle libertà della persona interessata ({ $provision }).
       *[other] Vi si chiede di astenervi definitivamente da questo trattamento, anche se già in corso, salvo che dimostriate motivi legittimi cogenti che prevalgono sugli interessi, sui diritti e sulle libertà della persona interessata ({ $provision }).
    }
letter-burden-more = Un legittimo interesse, da solo, non basta.
# $provision (text): such as art. 18, par. 1, lett. d
letter-restriction = In attesa della relativa verifica il trattamento va limitato ({ $provision }).
# $provision (text): such as art. 18, par. 3
letter-restriction-lifted = Prima di revocare la limitazione va dato avviso ({ $provision }).
# $provision (text): such as art. 17, par. 1, lett. c
letter-erasure = In mancanza di tale dimostrazione va cancellato senza ingiustificato ritardo quanto avete conservato o ricavato per queste finalità, anche nei set di dati di addestramento e nelle copie ({ $provision }).
letter-erasure-model = Se ritenete che da un modello non si possa cancellare nulla, vogliate spiegarne le ragioni e impedire che esso fornisca questi dati.
# $provision (text): such as art. 19
letter-recipients = Tutti i destinatari di questi dati vanno informati e indicati ({ $provision }).
# A person without an account.
letter-not-informed = Per quanto noto, su questo trattamento non è stata data alcuna informazione.
# $provision (text): such as art. 14
letter-information = Vanno fornite le informazioni di cui all’{ $provision }.
# $provision (text): such as art. 14, par. 5
letter-information-exception = Se ritenete applicabile un’eccezione, vogliate spiegare quale ({ $provision }).
# $provision (text): such as art. 15, par. 1
# $number (number): the number of the sheet, such as 2; only to be printed
letter-questions = Si prega di rispondere alle domande dell’allegato { $number } ({ $provision }).

## After the demands

# $accounts (keyword): none, one, many
letter-accounts-stay =
    { $accounts ->
        [one] L’account e i suoi contenuti devono restare disponibili e utilizzabili.
       *[many] Gli account e i loro contenuti devono restare disponibili e utilizzabili.
    }
# Only with deleted accounts.
letter-accounts-deleted = Sono comprese anche le copie e i set di dati di addestramento anteriori all’eliminazione di un account; si prega di comunicare se esistono ancora.
# $provision (text): such as art. 12, par. 3
letter-confirmation =
    { $voice ->
        [self] Vi chiedo di confermare per iscritto da quale giorno e in che modo provvedete, senza ingiustificato ritardo e al più tardi entro un mese dal ricevimento ({ $provision }).
       *[other] Vi si chiede di confermare per iscritto da quale giorno e in che modo provvedete, senza ingiustificato ritardo e al più tardi entro un mese dal ricevimento ({ $provision }).
    }
letter-effect = La dichiarazione stessa produce effetto dal ricevimento.
# $provision (text): such as art. 12, par. 4
letter-refusal = Se non vi ottemperate in tutto, vogliate comunicare i motivi, il bilanciamento svolto e i mezzi di tutela ({ $provision }).
# $provision (text): such as art. 12, par. 6
letter-identity = Se avete ragionevoli dubbi sull’identità, vogliate indicare subito quale informazione manca ({ $provision }).
# Where a telephone number is the only contact.
letter-reply-phone = È sufficiente un messaggio al numero di telefono indicato sopra.

## People without an account

# $platforms (text): names of services, such as Facebook and Instagram
# $number (number): how many there are
letter-no-account =
    { $voice ->
        [self] Su { $platforms } non ho alcun account.
       *[other] Su { $platforms } la persona non ha alcun account.
    }
# Only if the person declares it.
# $value (text): e-mail address, such as priya@example.org
letter-no-account-email = Nemmeno con l’indirizzo e-mail { $value } ne è stato creato uno.
# A list follows.
# $number (number): how many there are
letter-sightings =
    { $number ->
        [one] È noto il contenuto seguente:
       *[other] Sono noti i contenuti seguenti:
    }
# $number (number): the number of the sheet, such as 1; only to be printed
letter-sightings-annex = I contenuti noti sono elencati nell’allegato { $number }.
letter-no-sighting = Non sono noti contenuti determinati.
letter-search = La ricerca va estesa ai dati di addestramento, per nome e dati di contatto; non occorre presentare alcun output di un modello.
# Address of the material in a line of the list.
# $url (text): such as https://www.example.org/picture
sighting-url = { $url }
# $provision (text): such as art. 12, par. 2
letter-identification = Se l’identificazione non è possibile, vogliate dimostrarlo e indicare quale informazione sarebbe utile ({ $provision }).
# $provision (text): such as art. 11, par. 2
letter-identification-more = Il diritto di opposizione resta impregiudicato ({ $provision }).

## Text for the field of a form: sentences joined by a space, beside those above

# $law (text): such as art. 21, par. 1, del regolamento (UE) 2016/679 (regolamento generale sulla protezione dei dati, «GDPR»)
form-declaration =
    { $voice ->
        [self] Mi oppongo, ai sensi dell’{ $law }, al trattamento dei miei dati personali, presenti e futuri, per lo sviluppo, l’addestramento e il miglioramento di modelli di IA, anche generativi.
       *[other] In nome di questa persona si propone opposizione, ai sensi dell’{ $law }, al trattamento dei suoi dati personali, presenti e futuri, per lo sviluppo, l’addestramento e il miglioramento di modelli di IA, anche generativi.
    }
# Names one account.
# $platform (text): name of the platform, such as Instagram
# $value (text): what identifies the account, such as priya.s
form-account = Account: { $platform }, { $value }.
# $provision (text): such as art. 9, par. 1
form-special = I dati di cui all’{ $provision } vanno rimossi da tutti i set di dati destinati a queste finalità, chiunque li abbia condivisi.
# $provision (text): such as art. 12, par. 3
form-confirmation = Si prega di confermare l’attuazione, con la data, senza ingiustificato ritardo e al più tardi entro un mese ({ $provision }).
