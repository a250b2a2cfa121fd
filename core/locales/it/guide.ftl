### The plan in words: steps, hints, deadlines and the page for people (terminal, 80 columns).
### Whoever acts is addressed as Lei, without a gender, even where the account is that of a child or a member.

## The page. What to do stands before the letters, one line an item; everything else stands behind them.

page-title = Opposizione all’addestramento dell’IA: il Suo piano

# First line: what is ready.
# $total (number): finished letters, such as 2
page-ready =
    { $total ->
        [0] Oggi non occorre alcuna lettera.
        [one] La lettera è pronta, ma non ancora inviata.
       *[other] { $total } lettere sono pronte, ma non ancora inviate.
    }

# Second line: where to start.
# $number (number): things to do, such as 6
page-start =
    { $number ->
        [0] Oggi non c’è nulla da fare.
       *[other] Cominci dal punto 1.
    }

# Beside it: when the first answer is due.
# $due (text): the day, such as 24 dicembre 2026
page-due = Prossimo termine per una risposta: { $due }.

page-actions-heading = Che cosa fare

# Behind a form: which text to paste.
# $number (number): the text, such as 1
page-paste = incollare il testo { $number }

# In brackets behind an item whose link, address or labels are not sure.
page-check = verificare prima

# Among the warnings: what these brackets mean.
page-check-note = Dove è scritto «verificare prima», link, indirizzo o denominazioni hanno fonti deboli o vecchie: controlli se valgono ancora.

# Below the list: steps that come again and again, each once.
page-standing-heading = Ogni volta

page-warnings-heading = Attenzione

# Over the table with one row for each company.
page-deadline-heading = Termini

# A label and what it is about, on one line.
# $label (text): such as Risposta entro, or names of companies
# $value (text): what is said of it
page-labelled = { $label }: { $value }

# Heads of the table; the third column is called after the next step.
page-table-company = Società
page-table-due = Risposta entro
page-table-state = Stato

# Last line before the letters.
page-more = I dettagli dei punti seguono le lettere.

# $number (number): letters, such as 2
page-letters-heading =
    { $number ->
        [one] La lettera
       *[other] Le lettere
    }

# Heading over a letter.
# $controller (text): to whom, such as Meta Platforms Ireland Limited
page-letter-heading = Lettera: { $controller }

page-texts-heading = Testi da incollare

# Heading over a text for a form.
# $number (number): the text, such as 1
# $total (number): how many items need it, such as 3
# $value (text): these items, such as 3, 4 and 5
page-text-heading =
    { $total ->
        [one] Testo { $number } (punto { $value })
       *[other] Testo { $number } (punti { $value })
    }

# Below a text for a form: what is left out for want of room.
# $value (text): the parts, such as erasure and recipients
page-omitted = Solo nella lettera, perché qui manca lo spazio: { $value }.

page-details-heading = Dettagli dei punti

# Heading over the details of an item.
# $number (number): the item, such as 2
page-details-item = Punto { $number }

page-fields-label = Da inserire:
page-steps-label = Come procedere:
page-covers-label = Che cosa comprende:
page-fallback-url-label = Altro link:

# Age of evidence that is weak or old.
# $date (text): its day, such as 23 luglio 2026
page-evidence = Ultima fonte: { $date }.

# Instead of the steps, where the same form stood with an earlier item.
# $number (number): that item, such as 2
page-same-steps = come al punto { $number }, con questo account

page-notes-heading = Buono a sapersi

page-no-legal-advice = Piano e lettere riportano ciò che Lei dichiara e non sono consulenza legale. I termini sono calcolati.

## What to do

# Title of an item: a form.
# $platform (text): platform, such as Facebook
# $kind (keyword): objection, opt-out, general-request, non-user-objection
action-web-form =
    { $kind ->
        [objection] { $platform }: compilare il modulo di opposizione
        [opt-out] { $platform }: escludere l’addestramento nel modulo
        [non-user-objection] { $platform }: compilare il modulo per chi non ha un account
       *[other] { $platform }: inserire l’opposizione nel modulo sulla privacy
    }

# Title of an item: a switch.
# $platform (text): platform, such as LinkedIn
action-settings-switch = { $platform }: disattivare l’addestramento nelle impostazioni

# Title of an item: the letter by e-mail.
# $controller (text): company, such as OpenAI Ireland Limited
action-email = { $controller }: inviare la lettera via e-mail

# Title of an item: the letter by post.
# $controller (text): company, such as Meta Platforms Ireland Limited
action-post = { $controller }: inviare la lettera per posta

# Title of an item: something in the app, such as a request to the administrator of a workspace.
# $platform (text): platform, such as Slack
action-in-app = { $platform }: escludere l’addestramento nell’app

# What a letter covers.
# $platforms (text): platforms, such as Facebook, Instagram and Threads
action-letter-covers = La lettera comprende tutto ciò che la società tratta per l’addestramento dell’IA ({ $platforms }), anche quanto interruttori e moduli tralasciano.

# What a later letter is about.
# $platforms (text): platforms, such as Facebook and Instagram
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): reminder, refusal-reply, extension-reply, complaint, access, consent-withdrawal,
#   copyright-reservation
action-later-covers =
    { $kind ->
        [complaint] Si tratta di questa società: { $controller } ({ $platforms }).
        [access] La lettera chiede quali dati sono usati per l’addestramento dell’IA ({ $platforms }); non è un’opposizione.
        [consent-withdrawal] La lettera revoca ogni consenso prestato all’addestramento dell’IA ({ $platforms }).
        [copyright-reservation] La lettera riserva i diritti d’autore; non è un’opposizione secondo la normativa sulla protezione dei dati.
       *[reminder] La lettera prosegue il caso ({ $platforms }).
    }

# Title of an item: the complaint.
# $authority (text): authority, such as Datatilsynet
# $kind (keyword): web-form, email, post
# $flag (keyword): yes, no – whether it is a report, as in Switzerland
action-complaint =
    { $flag ->
        [yes]
            { $kind ->
                [web-form] { $authority }: presentare la denuncia online
                [email] { $authority }: inviare la denuncia via e-mail
               *[post] { $authority }: inviare la denuncia per posta
            }
       *[no]
            { $kind ->
                [web-form] { $authority }: presentare il reclamo online
                [email] { $authority }: inviare il reclamo via e-mail
               *[post] { $authority }: inviare il reclamo per posta
            }
    }

# An account as people recognise it.
# $platform (text): platform, such as Instagram
# $value (text): user name, address or telephone number, such as anna.b
action-account = { $platform }: { $value }

# The platform in the title of an item, where there are several accounts.
# $platform (text): platform, such as Instagram
# $value (text): the account or accounts, such as anna.b
action-platform = { $platform } ({ $value })

## Fields of a form

field-email = Indirizzo e-mail dell’account
# For people without an account.
field-own-email = Indirizzo e-mail per la risposta
field-country = Paese
field-name = Nome
field-phone = Numero di telefono con prefisso internazionale
field-reason = Motivazione
field-url = Link al profilo o al post
field-prompt = Richiesta rivolta all’IA
field-evidence = Risposta dell’IA o schermata
field-required = obbligatorio
field-optional = facoltativo
form-part-objection = l’opposizione stessa
form-part-own-words = una parte delle parole proprie
form-part-burden = onere della prova
form-part-restriction = limitazione
form-part-erasure = cancellazione
form-part-recipients = indicazione dei destinatari
form-part-withdrawal = revoca del consenso
form-part-special-categories = categorie particolari
form-part-confirmation = conferma
field-your-own = da completare personalmente

## Steps

# Before a form or a setting.
step-log-in = Acceda con l’account prima di aprire il link.

# $label (text): app or website, such as Instagram app
step-open-app = Apra l’app o il sito: { $label }.

# $platform (text): platform, such as LinkedIn
step-open-settings = Apra le impostazioni ({ $platform }).

# $label (text): section or menu, such as Privacy Centre
step-open-section = Apra la sezione: { $label }.

# $url (text): address of the form
step-open-form = Apra il modulo: { $url }

# $url (text): address of the page
step-open-page = Apra la pagina: { $url }

# $label (text): choice, such as Object to processing
step-choose = Scelga l’opzione: { $label }.

# $label (text): switch, such as Data for generative AI improvement
step-switch-off = Disattivi: { $label }.

# $label (text): switch
step-switch-on = Attivi: { $label }.

# $label (text): switch
step-leave-off = Lasci disattivato: { $label }.

# A field whose content is known.
# $label (text): the field, such as E-mail address of the account
# $value (text): what goes there, such as anna@example.org
step-enter = Inserisca ({ $label }): { $value }

# A field whose content the details do not hold.
# $label (text): the field, such as Telephone number with country code
step-enter-unknown = Completi personalmente: { $label }.

step-enter-prompt = Se ha chiesto a un’IA informazioni su di Lei, inserisca la richiesta; altrimenti scriva che non ne conosce alcuna.

step-enter-evidence = Alleghi la risposta dell’IA o una schermata; altrimenti scriva che la legge non richiede tale prova.

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-enter-objection =
    { $kind ->
        [required] Incolli il testo preparato; una motivazione è obbligatoria.
       *[other] Incolli il testo preparato.
    }

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-give-reasons =
    { $kind ->
        [not-asked] Il modulo non chiede motivi; sono nella lettera.
       *[other] Se il modulo chiede i motivi, prenda quelli del testo preparato.
    }

step-send = Invii il modulo.

# Directly after the step that triggers the e-mail.
step-confirm-email = Se riceve un codice o un link via e-mail, lo usi; fino ad allora lasci aperta la pagina.

step-keep-confirmation = Conservi ogni conferma con la data: e-mail, schermata o ricevuta di spedizione.

# $value (text): e-mail address of the company or the authority
step-send-email = Invii la lettera via e-mail a questo indirizzo: { $value }

step-send-email-unknown = Invii la lettera via e-mail.

# After sending by e-mail.
step-send-from = Se può, scriva le e-mail da un indirizzo indicato nella lettera.

step-send-post = Le lettere per posta vanno stampate, firmate e inviate con prova di consegna, per esempio per raccomandata con ricevuta di ritorno.

# Complaint: the authority’s page.
# $url (text): its address
step-complaint-page = Apra la pagina per i reclami: { $url }

step-complaint-enter = Se c’è un modulo, vi riporti le indicazioni della lettera o la alleghi.

# The second way for a complaint.
# $value (text): e-mail address of the authority
step-complaint-otherwise-email = Se la pagina non la accetta, la invii via e-mail a questo indirizzo: { $value }

step-complaint-otherwise-post = Se la pagina non la accetta, la firmi e la invii per posta.

step-enclose = Alleghi copie di tutto ciò che la lettera elenca alla fine.

# Who acts by a power of attorney.
step-enclose-authority = Per posta alleghi la procura in originale; altrimenti una scansione.

# $label (text): who gets a copy, such as the data protection officer
step-copy-in = Metta in copia: { $label }.

# $label (text): who gets a copy, such as the data protection officer
# $value (text): the e-mail address for it, such as privacy@example.org
step-copy-in-email = Metta in copia: { $label } ({ $value }).

# $label (text): what to ask for
step-ask-administrator = Chieda all’amministrazione del Suo spazio di lavoro quanto segue: { $label }.

# $label (text): what to ask for, an e-mail
# $value (text): the address that it goes to, such as contact@example.org
step-ask-administrator-email = Chieda all’amministrazione del Suo spazio di lavoro quanto segue: { $label } (a { $value }).

# $label (text): what can be deleted, such as old conversations
step-delete = Se lo desidera, elimini: { $label }.

# $label (text): what to refrain from
step-avoid = In futuro eviti quanto segue: { $label }.

step-prove-identity = Se la società chiede la Sua identità, dimostri solo il necessario e oscuri tutto il resto sulle copie.

# $label (text): the part to repeat everything for, such as site, blog, channel
step-repeat-for-each = Ripeta la procedura separatamente per ogni parte ({ $label }).

# After opening a form.
# $url (text): the page that helps otherwise
step-if-form-fails = Se il modulo non si apre, provi dal browser anziché dall’app, se possibile dopo l’accesso, altrimenti da questa pagina: { $url }

# The same, where no other page is known; on the page for people once, over all details.
step-if-form-fails-no-url = Se un modulo non si apre, provi dal browser anziché dall’app, se possibile dopo l’accesso; altrimenti basta la lettera.

## Deadline and next step

# How far the case has come: a few words, in a table and in the next sentence.
# $kind (keyword): sent, acknowledged, status-only, extended, confirmed, partly-confirmed, refused, overdue, reminded,
#   bounced, breached, complained, decided, closed
# $request (keyword): objection, access, consent-withdrawal – the letter that opened the case
timeline-stand =
    { $kind ->
        [sent] inviata
        [acknowledged] ricevimento confermato
        [status-only] comunicazione interlocutoria
        [extended] termine prorogato
        [confirmed]
            { $request ->
                [access] accesso promesso
                [consent-withdrawal] darà seguito alla revoca
               *[objection] darà seguito all’opposizione
            }
        [partly-confirmed] darà seguito in parte
        [bounced] lettera tornata indietro
        [breached] impegno non rispettato
        [refused] rifiuto
        [overdue] termine scaduto
        [reminded] sollecito inviato
        [complained]
            { $regime ->
                [ch] denuncia presentata
               *[other] reclamo presentato
            }
        [closed] concluso
        [decided] l’autorità ha deciso
       *[other] nulla ancora inviato
    }

# How far the case has come.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
# $request (keyword): as above
timeline-state = { $controller }: { timeline-stand }.

# When the company must answer.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $due (text): last day for the answer, such as 24 dicembre 2026
deadline-due = { $controller }: ultimo giorno per la risposta: { $due }.

# $date (text): day of receipt, such as 24 novembre 2026
# $flag (keyword): yes – the day of receipt is assumed; no – it is known
deadline-received =
    { $flag ->
        [no] Giorno del ricevimento: { $date }.
       *[yes] Ricevimento presunto: { $date }; se la lettera arriva più tardi, il termine si sposta.
    }

# $due (text): last day if extended, such as 24 febbraio 2027
deadline-if-extended = Ultimo giorno in caso di proroga tempestiva e motivata: { $due }.

# What a later letter asked for first has a last day of its own.
# $date (text): day of that letter, such as 24 novembre 2026
# $due (text): last day, such as 8 gennaio 2027
deadline-added = Richieste presentate solo in data { $date }: ultimo giorno per la risposta: { $due }.

deadline-weekends-only = Si è tenuto conto dei fine settimana, non dei giorni festivi nella sede della società.

deadline-holidays = Si è tenuto conto dei fine settimana e dei giorni festivi nella sede della società.

# Where the law names no time limit (Switzerland).
deadline-set-by-letter = Il termine di 30 giorni è fissato dalla lettera, non dalla legge.

# The next step in a few words: in the table, in the calendar and in the next sentence.
# $kind (keyword): kind of letter: reminder, refusal-reply, extension-reply, complaint; none – only to look again
next-step =
    { $kind ->
        [reminder]
            { $regime ->
                [uk] Reclamo alla società
               *[other] Sollecito possibile
            }
        [refusal-reply] Replica al rifiuto
        [extension-reply] Replica alla proroga
        [complaint]
            { $regime ->
                [ch] Denuncia possibile
               *[other] Reclamo possibile
            }
        [none] Ricontrollare
       *[other] Prossima lettera
    }

# What comes next.
# $date (text): the first day for it, such as 29 dicembre 2026
# $kind (keyword): as above
next-letter = { next-step } da: { $date }.

# $controller (text): company, such as Meta Platforms Ireland Limited
next-nothing = Al momento non c’è nulla da fare ({ $controller }).

# Which accounts it is about where a company does not stand the same for all.
# $value (text): accounts, such as Facebook (anna.a) and Instagram (anna.b)
timeline-accounts = Account: { $value }.

# The authority should have reported back.
# $provision (text): provision, such as art. 78, par. 2, GDPR
timeline-authority-silent = Se fino a oggi l’autorità di controllo non si è espressa sullo stato del caso, è aperta la via giudiziaria ({ $provision }).

# Entries of a calendar, one line each.
# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due = Termine per la risposta: { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due-if-extended = Termine per la risposta, con proroga: { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
calendar-next = { next-step }: { $controller }

# In the calendar of an office: one line for each company and day.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $number (number): letters whose answer is due, such as 120
calendar-office-due =
    { $number ->
        [one] Termine per la risposta: { $controller } ({ $number } lettera)
       *[other] Termine per la risposta: { $controller } ({ $number } lettere)
    }

## Hints. What can stand on the page before the letters has at most 20 words.

# Training began before the day of writing.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day, such as 27 maggio 2025
hint-training-already-started = L’addestramento è già iniziato ({ $controller }, inizio: { $date }); l’opposizione vale comunque per ogni trattamento futuro.

hint-accounts-grouped = Gli account collegati hanno in comune ogni modulo; compilarlo con ciascun account non nuoce.

hint-accounts-separate = Lettera e testo del modulo nominano insieme tutti gli account; se la società non deve saperlo, ne indichi uno come separato.

hint-accounts-several-emails = Gli account collegati hanno indirizzi e-mail diversi: per sicurezza compili il modulo per ciascun indirizzo.

hint-account-email-missing = Il modulo richiede l’indirizzo e-mail con cui è registrato l’account; nei Suoi dati manca.

hint-account-business-form = I moduli sono pensati per lo più per i profili personali. Se uno non accetta un account professionale o una pagina, vale la lettera. Chi scrive i post di una pagina presenti opposizione anche con il proprio profilo.

hint-account-private-still-public = Anche con un account privato qualcosa resta pubblico, di solito nome, nome utente, foto del profilo e quanto si scrive in gruppi pubblici o sotto post pubblici.

hint-representative-login = Usi i moduli e gli interruttori che richiedono l’accesso insieme alla persona a cui appartiene l’account.

hint-representative-child = L’opposizione conviene anche per chi è minorenne: ciò che si inserisce nelle funzioni di IA può essere usato a ogni età. Se la responsabilità genitoriale spetta a due persone, scrivano d’accordo tra loro.

hint-non-user-proof-not-required = Il modulo chiede con quale richiesta un’IA mostra i Suoi dati. La legge non esige questa prova; se non può proseguire, vale la lettera.

hint-reason-none-given =
    { $regime ->
        [ch] Manca un motivo personale. Il diritto svizzero non ne richiede; una frase Sua dà però più peso alla lettera.
       *[other] Manca un motivo personale. Scriva una o due frasi sulla situazione particolare della persona interessata.
    }

hint-letter-second-track = Modulo e interruttori sono la via prevista dal fornitore. La lettera vale giuridicamente allo stesso modo e documenta tutto; su come rispondono le società si sa ancora poco.

hint-confirmation-keep = Con le conferme potrà dimostrare più tardi quando e per quale account ha presentato opposizione.

# $platform (text): platform, such as Kimi
hint-controller-unknown-for-country = { $platform }: per il Suo Paese non si conosce alcuna società responsabile; piano e lettere non ne parlano.

# $platform (text): platform or several, such as Signal
hint-platform-information-only = { $platform }: un addestramento con i contenuti degli utenti non è documentato; l’opposizione è puramente cautelativa.

# $platform (text): platform or company, such as Facebook
hint-contact-not-verified = { $platform }: link, indirizzo o denominazioni hanno fonti deboli o vecchie; li verifichi prima dell’invio.

hint-mail-no-address = Nessuna fonte indica un indirizzo e-mail sicuro; il campo «A» del file di posta è vuoto. Invii la lettera per posta o inserisca un indirizzo indicato dalla società stessa.

hint-mailto-too-long = La lettera è troppo lunga per un link che apre il programma di posta. Usi il file di posta o copi il testo.

hint-locale-draft = I testi in questa lingua sono una bozza: non sono ancora stati verificati e approvati sul piano giuridico.

hint-complaint-formal-requirement = L’autorità di controllo pone requisiti per la forma del reclamo.

# The letter is in another language than the authority is known to take.
# $authority (text): authority, such as Datatilsynet
hint-complaint-language = Per quanto noto, questa autorità non accetta la lingua della lettera: { $authority }. Alleghi una traduzione.

# The company comes before the authority.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-complaint-company-not-asked = Presenti prima un reclamo alla società ({ $controller }); altrimenti l’autorità può accantonare il Suo.

# Two authorities in one matter.
# $authority (text): the second authority, such as Data Protection Commission
hint-complaint-other-authority = Si applicano due ordinamenti, perciò c’è un secondo reclamo ({ $authority }). Può inviare anche uno solo dei due.

# The authority takes complaints for some time only.
# $authority (text): authority, such as Information Commission
# $date (text): last day, such as 2 ottobre 2026
hint-complaint-time-limit = Lì per i reclami vi è un termine ({ $authority }); ultimo giorno, allo stato attuale: { $date }.

# No letter today.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day for a letter, or a day to look again, such as 5 gennaio 2027
hint-letter-later = { $controller }: oggi non c’è nulla da scrivere; un buon giorno per ricontrollare: { $date }.

# The case with a company is over.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-letter-nothing-left = { $controller }: a questa società non resta nulla da scrivere.

hint-data-subject-minor = Chi è minorenne può opporsi da sé, se ne comprende la portata; è più sicuro se firmano anche i genitori.

hint-representative-custody-unknown = In Germania i genitori con responsabilità genitoriale congiunta agiscono insieme: indichi se essa è esclusiva o se firmano entrambi.

hint-complaint-contact-missing = Il reclamo richiede un indirizzo postale o e-mail della persona di cui si tratta.

hint-account-not-objected = Per questo account non è stato ancora inviato nulla; la lettera di oggi non lo nomina, l’opposizione resta da fare.

hint-account-deleted = L’account è eliminato: moduli e interruttori che richiedono l’accesso vengono meno. La lettera chiede delle copie anteriori.

hint-account-no-access = A questo account manca l’accesso: moduli e interruttori che lo richiedono vengono meno, la lettera è la prima via.

hint-account-managed = Questo account è gestito da un ente come una scuola, un datore di lavoro o un’associazione. L’ente può essere corresponsabile dei dati, e solo esso modifica le impostazioni: si rivolga anche lì.

hint-account-separate = Questo account ha una lettera propria che non ne nomina altri, anche se è collegato ad altri.

hint-history-parts-assumed = La cronologia non dice che cosa conteneva questa lettera; si presume ciò che il caso chiede oggi.

hint-history-no-reasons-sent = Finora alla società non sono stati indicati motivi; la replica perciò non afferma che li abbia ignorati.

hint-catalog-note = Per questa voce c’è un’annotazione.
