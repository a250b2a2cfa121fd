### Complaint to a supervisory authority. No legal advice, not yet reviewed by a lawyer. Frame and list of accounts:
### letter.ftl; copies of letters in the list of enclosures: reminder.ftl. The report in Switzerland is in ch.ftl, what
### only the United Kingdom needs in uk.ftl, what only Austria needs in country-at.ftl.
###
### In the order of the letter. To somebody with many files: brief, facts only, no words that judge. It does not matter who
### writes: the complainant is always the person whose data it is, without a gender (reclamante, persona interessata).

## Subject and opening

# To an authority.
complaint-salutation = Spettabile Autorità,
# $controller (text): name of the company, such as Meta Platforms Ireland Limited
# $provision (text): what a complaint rests on, such as art. 77 GDPR
complaint-subject = Reclamo contro { $controller } per l’addestramento dell’IA ({ $provision })
# First sentence.
# $law (text): what a complaint rests on, with the act in full
complaint-opening =
    { $voice ->
        [self] il presente reclamo ai sensi dell’{ $law } riguarda il trattamento di dati personali per lo sviluppo, l’addestramento e il miglioramento di modelli di intelligenza artificiale (IA).
       *[other] Il presente reclamo ai sensi dell’{ $law } riguarda il trattamento di dati personali per lo sviluppo, l’addestramento e il miglioramento di modelli di intelligenza artificiale (IA).
    }
# The same about a request for access.
# $law (text): what a complaint rests on, with the act in full
complaint-opening-access =
    { $voice ->
        [self] il presente reclamo ai sensi dell’{ $law } riguarda una richiesta di accesso sull’addestramento dell’IA con dati personali.
       *[other] Il presente reclamo ai sensi dell’{ $law } riguarda una richiesta di accesso sull’addestramento dell’IA con dati personali.
    }

## Parties, competence, accounts

complaint-parties-heading = Parti
# CMP-1
# $value (text): name and contact of the person, such as Anna Example, 1 Sample Street, Dublin 1
complaint-complainant = Reclamante: { $value }
# If a body lodges it that declares to meet the conditions. CMP-11
# $provision (text): what such a body acts under, such as art. 80, par. 1, GDPR
complaint-body = L’organizzazione che rappresenta la persona dichiara di essere debitamente costituita senza scopo di lucro, di avere obiettivi statutari di pubblico interesse e di essere attiva nel settore della protezione dei dati ({ $provision }).
# CMP-3
# $value (text): name and address of the company, such as Meta Platforms Ireland Limited, Merrion Road, Dublin 4
complaint-controller = Titolare del trattamento: { $value }.
# Instead, if its postal address is not known.
# $controller (text): name of the company, such as Example Inc.
complaint-controller-no-address = Titolare del trattamento: { $controller } (indirizzo postale non noto).
# If the company has a page for requests.
# $url (text): its address, such as https://example.com/privacy
complaint-controller-page = Pagina per le richieste sulla protezione dei dati: { $url }
# Each company that is jointly responsible, by its own account.
# $value (text): name and address, such as TikTok Information Technologies UK Limited, London
complaint-joint-controller = Contitolare, secondo quanto indicato dalla società: { $value }.
# If the company has a representative in the region.
# $representative (text): its name, such as Example Privacy Ltd
complaint-controller-representative = { $representative } rappresenta il titolare nella regione.
# CMP-2
# $provision (text): what a complaint rests on, such as art. 77 GDPR
complaint-competence = La persona interessata risiede abitualmente nell’ambito territoriale di Vostra competenza ({ $provision }).
# Instead, to the authority at the seat of the company.
# $provision (text): what a complaint rests on, such as art. 77 GDPR
# $remedy (text): where the law holds, such as art. 3, par. 1
complaint-competence-place = La presunta violazione è avvenuta presso la sede del titolare, nell’ambito territoriale di Vostra competenza ({ $provision }, e { $remedy }).
# If another authority leads. CMP-12
# $authority (text): its name, such as Data Protection Commission
# $provision (text): what makes it lead, such as art. 56, par. 1
complaint-lead-authority = Autorità capofila dovrebbe essere la seguente: { $authority } ({ $provision }). Si prega di proseguire la corrispondenza nella lingua della presente.
# Instead, if the authority at the seat of the company is another one of the same country.
# $authority (text): its name, such as Data Protection Commissioner of Berlin
complaint-hand-over = In ragione della sede del titolare può essere competente anche la seguente autorità: { $authority }. Si prega, ove occorra, di trasmetterle il reclamo.
# Introduces the list of accounts.
# $accounts (keyword): one, many
complaint-accounts-intro =
    { $accounts ->
        [one] Account interessato:
       *[many] Account interessati:
    }
# If the company answered otherwise about other accounts.
complaint-open-accounts = Il reclamo riguarda solo quanto sopra; per altri account vi è una risposta distinta.
# If there is no account.
complaint-non-user = La persona interessata non ha alcun account presso il titolare; i dati sono stati pubblicati da altri o provengono da altre fonti.

## Facts: one line an event

complaint-facts-heading = Fatti
# If the company itself names its legitimate interests.
# $provision (text): the legal basis, such as art. 6, par. 1, lett. f
complaint-processing = Secondo le sue stesse dichiarazioni, il titolare fonda l’addestramento dell’IA su legittimi interessi ({ $provision }).
# Otherwise.
# $provision (text): the legal basis, such as art. 6, par. 1, lett. f
complaint-processing-in-so-far = Si contesta l’addestramento dell’IA nella misura in cui il titolare lo fonda su legittimi interessi ({ $provision }).
# CMP-5
# $date (text): day of the first letter, such as 24 novembre 2026
complaint-before = Il titolare è stato previamente investito della questione, la prima volta in data { $date }.
# Line. CMP-4
# $date (text): the day, such as 24 novembre 2026
complaint-fact-objection = { $date }: opposizione all’addestramento dell’IA.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-access = { $date }: richiesta di accesso sull’addestramento dell’IA.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-withdrawal = { $date }: revoca di ogni consenso all’addestramento dell’IA.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-reminder = { $date }: sollecito.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refusal-reply = { $date }: replica al rifiuto.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-extension-reply = { $date }: osservazioni sulla proroga.
# Any other letter to the company.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-letter = { $date }: altra lettera.
# Behind what was sent: the way, if it is known.
# $via (keyword): form, email, post
complaint-fact-via =
    { $via ->
        [form] Tramite il modulo online.
        [email] Via e-mail.
       *[post] Per posta.
    }
# Behind it: what else was asked for.
# $value (text): a list, such as restriction and erasure
complaint-fact-demands = Richiesto inoltre: { $value }.
# Part of such a list, and of what was confirmed.
# $kind (keyword): objection, access, withdrawal, restriction, erasure, recipients, special-categories
complaint-part =
    { $kind ->
        [access] accesso
        [withdrawal] cessazione del trattamento basato sul consenso
        [restriction] limitazione
        [erasure] cancellazione
        [recipients] indicazione dei destinatari
        [special-categories] esclusione delle categorie particolari
       *[objection] cessazione del trattamento per l’addestramento dell’IA
    }
# Behind it: the grounds, by the names of their kinds.
# $value (text): a list, such as “Loss of control over the data” and own words
complaint-fact-grounds = Motivi: { $value }.
# Part of such a list: grounds in the person's own words.
complaint-grounds-own = parole proprie
# $date (text): the day, such as 24 novembre 2026
complaint-fact-received = { $date }: ricevimento da parte del titolare.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-acknowledged = { $date }: conferma di ricevimento.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-status = { $date }: comunicazione interlocutoria del titolare.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-extended = { $date }: comunicazione di una proroga.
# The same if no reasons were given for it.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-extended-no-reasons = { $date }: comunicazione di una proroga senza motivi.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-identified = { $date }: trasmissione di informazioni sull’identità.
# $date (text): the day, such as 24 novembre 2026
# $value (text): what was confirmed, such as erasure
complaint-fact-confirmed = { $date }: impegno del titolare ({ $value }).
# The company's confirmation about other accounts only.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-confirmed-others = { $date }: impegno del titolare per altri account.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-breached = { $date }: constatazione che l’impegno non è rispettato.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused = { $date }: rifiuto.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-no-reasons = { $date }: rifiuto per mancanza di motivi sufficienti.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-reasons-not-weighed = { $date }: rifiuto senza esame dei motivi indicati.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-identity = { $date }: rifiuto provvisorio; è stata chiesta una prova dell’identità.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-no-data = { $date }: risposta secondo cui non sono trattati dati di questo tipo.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-no-training = { $date }: risposta secondo cui i dati non sono usati per l’addestramento dell’IA.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-too-late = { $date }: rifiuto perché l’opposizione sarebbe tardiva.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-use-the-form = { $date }: rifiuto con rinvio a un modulo proprio.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-not-applicable = { $date }: rifiuto perché il diritto non sarebbe applicabile.
# Behind a refusal or a broken promise: what the history notes about it.
# $value (text): the words, in quotation marks
complaint-fact-note = Annotazione al riguardo: { $value }
# If the period ended without an answer in substance.
# $due (text): its last day, such as 4 gennaio 2027
complaint-fact-overdue = { $due }: ultimo giorno per la risposta; fino ad allora nessuna risposta nel merito.
# The same where no day is sure.
complaint-fact-overdue-cautious = Anche secondo un calcolo prudente il termine per la risposta è scaduto senza risposta nel merito.
# The same for what a later letter asked for first.
# $date (text): the day of that letter, such as 24 novembre 2026
# $due (text): the last day, such as 8 gennaio 2027
complaint-fact-overdue-added = { $due }: ultimo giorno per rispondere alle richieste presentate in data { $date }; fino ad allora nessuna risposta al riguardo.
# $date (text): the day of that letter, such as 24 novembre 2026
complaint-fact-overdue-added-cautious = Anche secondo un calcolo prudente il termine per rispondere alle richieste presentate in data { $date } è scaduto senza risposta al riguardo.
# Last line, if nothing came after the last letter.
complaint-fact-nothing-since = Da allora nessuna comunicazione.
# $date (text): the day, such as 24 novembre 2026
# $authority (text): name of the authority
complaint-fact-complained = { $date }: reclamo presso questa autorità: { $authority }.
# $date (text): the day, such as 24 novembre 2026
# $authority (text): name of the authority
# $kind (keyword): received, documents, forwarded, decided, rejected, unknown
complaint-fact-authority =
    { $kind ->
        [received] { $date }: conferma di ricevimento dell’autorità ({ $authority }).
        [documents] { $date }: richiesta di documenti da parte dell’autorità ({ $authority }).
        [forwarded] { $date }: trasmissione a un’altra autorità ({ $authority }).
        [decided] { $date }: decisione dell’autorità ({ $authority }).
        [rejected] { $date }: rigetto da parte dell’autorità ({ $authority }).
       *[unknown] { $date }: comunicazione dell’autorità ({ $authority }).
    }
# Behind such a line.
# $value (text): reference of the authority, such as C-26-11-123
complaint-fact-reference = Numero di riferimento: { $value }.
# If the authority wants to see that the complaint is in time.
# $date (text): day of the refusal, of the broken promise, or the first after the period, such as 3 novembre 2026
complaint-timeliness = La condotta contestata è nota dalla data seguente: { $date }.
# The same where the period runs from the last contact.
# $date (text): day of the last letter to or from the company, such as 3 novembre 2026
complaint-last-contact = Ultimo contatto con il titolare: { $date }.

## Alleged infringements: numbered, each borne by a fact above. CMP-6

complaint-infringements-heading = Presunte violazioni
# No answer came.
# $provision (text): the period for an answer, such as art. 12, par. 3
complaint-infringement-silence = { $provision }: entro il termine non sono state comunicate né le azioni intraprese né i motivi dell’inottemperanza.
# The answer came after the period.
# $provision (text): the period for an answer, such as art. 12, par. 3
complaint-infringement-late = { $provision }: la risposta è pervenuta solo dopo la scadenza del termine.
# The notice came after the first month.
# $provision (text): the rule on extension, such as art. 12, par. 3
complaint-infringement-extension = { $provision }: la proroga non è stata comunicata entro il primo mese.
# The notice gave no reasons.
# $provision (text): the rule on extension, such as art. 12, par. 3
complaint-infringement-extension-no-reasons = { $provision }: la proroga non è stata motivata.
# The objection is open.
# $provision (text): the right to object, such as art. 21, par. 1
# $remedy (text): the duty to demonstrate, such as art. 5, par. 2
complaint-infringement-objection = { $provision }, e { $remedy }: non sono dimostrati né la cessazione del trattamento né motivi legittimi cogenti; se prosegue, il trattamento è privo di base giuridica.
# The same after an answer that there is nothing to stop.
# $provision (text): the right to object, such as art. 21, par. 1
# $remedy (text): the duty to demonstrate, such as art. 5, par. 2
complaint-infringement-objection-in-so-far = { $provision }, e { $remedy }: la risposta non dimostra che non vi sia nulla da far cessare; nella misura in cui sono trattati dati, mancano motivi legittimi cogenti.
# The consent is withdrawn.
# $provision (text): the right to withdraw consent, such as art. 7, par. 3
complaint-infringement-withdrawal = { $provision }: non è dimostrato che il trattamento basato sul consenso sia cessato.
# Access is open.
# $provision (text): the right of access, such as art. 15, par. 1, par. 3
complaint-infringement-access = { $provision }: le informazioni richieste non sono state fornite.
# Grounds were given, and the company missed sufficient ones.
# $provision (text): the right to object, such as art. 21, par. 1
# $remedy (text): the duty to facilitate, such as art. 12, par. 2
complaint-infringement-no-reasons = { $provision }, e { $remedy }: i motivi erano stati indicati; la legge non richiede prove né un peso particolare.
# Grounds were given and not weighed.
# $provision (text): the duty to give reasons, such as art. 12, par. 4
# $remedy (text): the duty to demonstrate, such as art. 5, par. 2
complaint-infringement-reasons = { $provision }, e { $remedy }: non è esposto come siano stati bilanciati i motivi indicati.
# Proof of identity was demanded.
# $provision (text): the rule on doubts about identity, such as art. 12, par. 6
complaint-infringement-identity = { $provision }: è stata chiesta una prova dell’identità; non si ravvisano ragionevoli dubbi.
# A form was demanded.
# $provision (text): the duty to facilitate, such as art. 12, par. 2
complaint-infringement-form = { $provision }: l’esercizio del diritto è stato subordinato all’uso di un modulo.
# An earlier day was held against the person.
# $provision (text): the right to object, such as art. 21, par. 1
complaint-infringement-time = { $provision }: il diritto sussiste in qualsiasi momento; una data limite non ha fondamento nella legge.
# A promise was broken.
# $provision (text): the principle of fairness, such as art. 5, par. 1, lett. a
complaint-infringement-breach = { $provision }: l’impegno non è rispettato.
# $provision (text): the right to restriction, such as art. 18, par. 1, lett. d
complaint-infringement-restriction = { $provision }: la limitazione richiesta non è stata confermata.
# $provision (text): the right to erasure, such as art. 17, par. 1, lett. c
complaint-infringement-erasure = { $provision }: la cancellazione richiesta non è stata confermata.
# $provision (text): the duty to notify recipients, such as art. 19
complaint-infringement-recipients = { $provision }: i destinatari non sono stati indicati, benché ciò fosse stato richiesto.
# Special categories were to be left out.
# $provision (text): the rules on them, such as art. 9, par. 1
# $remedy (text): their erasure, such as art. 17, par. 1, lett. d
complaint-infringement-special-categories = { $provision }, e { $remedy }: per le categorie particolari, di cui era stata chiesta l’esclusione, non è dimostrata alcuna eccezione.
# There is no account.
# $provision (text): information where data come from elsewhere, such as art. 14, par. 1, par. 2, par. 3(a)
complaint-infringement-information = { $provision }: per quanto noto, al riguardo non è mai pervenuta alcuna informazione.

## Requests: numbered, as they were made to the company. CMP-7

complaint-requests-heading = Richieste
complaint-requests-intro = Si chiede all’autorità di:
# $provision (text): the task of the authority, such as art. 57, par. 1, lett. f
complaint-request-investigate = svolgere le indagini e accertare le violazioni ({ $provision });
# $provision (text): its power, such as art. 58, par. 2, lett. c
complaint-request-comply = ingiungere al titolare di dare seguito all’opposizione e di soddisfare le altre richieste in sospeso ({ $provision });
# The same where nothing else is open.
# $provision (text): its power, such as art. 58, par. 2, lett. c
complaint-request-comply-objection = ingiungere al titolare di dare seguito all’opposizione ({ $provision });
# The same where only other requests are open.
# $provision (text): its power, such as art. 58, par. 2, lett. c
complaint-request-comply-open = ingiungere al titolare di soddisfare le richieste in sospeso ({ $provision });
# The same about a withdrawal of consent.
# $provision (text): its power, such as art. 58, par. 2, lett. c
complaint-request-comply-withdrawal = ingiungere al titolare di rispettare la revoca ({ $provision });
# The same about access.
# $provision (text): its power, such as art. 58, par. 2, lett. c
complaint-request-comply-access = ordinare che siano fornite le informazioni richieste ({ $provision });
# $provision (text): its power, such as art. 58, par. 2, lett. f
complaint-request-ban = vietare tale trattamento dei dati della persona interessata ({ $provision });
# If erasure is open.
# $provision (text): its power, such as art. 58, par. 2, lett. g
complaint-request-erasure = ordinare la cancellazione dei dati conservati a tal fine ({ $provision });
# If their being told and named is open.
complaint-request-recipients = ordinare che i destinatari siano informati e indicati;
# Last item. CMP-9
# $provision (text): the duty to inform, such as art. 77, par. 2
# $remedy (text): the remedy against silence, such as art. 78, par. 2
complaint-request-progress = informare entro tre mesi sullo stato, sull’esito e sui mezzi di ricorso ({ $provision }, e { $remedy }).
# If there are accounts that still exist.
# $accounts (keyword): one, many
complaint-accounts-stay =
    { $accounts ->
        [one] L’account e i contenuti devono restare disponibili.
       *[many] Gli account e i contenuti devono restare disponibili.
    }

## Declarations

# CMP-10
# $kind (keyword): as-needed, no, yes – whether the company may learn the name
complaint-name =
    { $kind ->
        [no] Il nome non va comunicato al titolare, almeno non senza previa consultazione.
        [yes] Il nome può essere comunicato al titolare.
       *[as-needed] Si prega di comunicare il nome al titolare solo nella misura in cui il procedimento lo richiede.
    }
# If the person says so.
# $kind (keyword): yes, no – whether they agree to a settlement
complaint-amicable =
    { $kind ->
        [no] Una composizione amichevole non è desiderata.
       *[yes] Vi è il consenso a una composizione amichevole.
    }
# If the person says so.
# $value (text): the authority or court, such as Dublin District Court
complaint-pending = La questione è già pendente dinanzi a: { $value }
# If two states are concerned and all particulars are given.
# $provision (text): the rule that lists them, such as art. 4, par. 1, del regolamento (UE) 2025/2518
complaint-admissibility = Sono contenute le informazioni richieste dall’{ $provision }.

## The text for the authority's form, where its length is limited: no law, plain words

# First sentence.
# $controller (text): name of the company, such as Meta Platforms, Inc.
complaint-short-opening = Si tratta della società { $controller } e dell’addestramento dell’IA con dati personali.
# $value (text): the line of an account, such as Facebook, user name anna.example
complaint-short-account = Account: { $value }.
complaint-short-stop = Si prega di fare in modo che la società ponga fine a questo addestramento con i dati.
complaint-short-comply = Si prega di fare in modo che la società soddisfi le richieste in sospeso.
complaint-short-erase = Si prega di fare in modo che siano cancellati anche i dati conservati a tal fine.
complaint-short-letter = I dettagli sono nel reclamo allegato.

## Lines in the list of enclosures. CMP-8

# $date (text): its day, such as 15 dicembre 2026
enclosure-answer = Risposta del titolare in data { $date }
# A receipt, a message on the state, a notice of extension.
# $date (text): its day, such as 15 dicembre 2026
enclosure-notice = Comunicazione del titolare in data { $date }
enclosure-mandate = Mandato della persona interessata
enclosure-constitution = Prova della regolare costituzione dell’organizzazione
