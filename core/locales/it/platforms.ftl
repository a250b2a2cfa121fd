### Labels, scopes and hints that the records of platforms and companies point to. No legal advice.
### A label stands in a step, after a class noun and a colon.

## Labels: parts of apps, websites and settings

label-account = account
label-ai-data-use = uso dei dati per l’IA
label-alexa = app Alexa o pagina sulla privacy di Alexa
label-alexa-data = gestione dei dati di Alexa
label-alexa-privacy = privacy di Alexa
label-analytics = analisi e miglioramenti
label-artificial-intelligence = intelligenza artificiale
label-copilot = app Copilot (con accesso effettuato)
label-copilot-features = funzioni di Copilot
label-data = dati
label-data-controls = controllo dei dati
label-data-privacy = dati e privacy
label-deepseek-itself = la società stessa
label-ebay-ai-training = impostazioni sull’addestramento dell’IA
label-gemini-activity = attività nelle app Gemini
label-general-privacy = impostazioni generali del sito, privacy
label-generative-ai = impostazioni dell’IA generativa
label-linkedin-ai-data = dati per il miglioramento dell’IA generativa
label-mistral-admin = console di amministrazione (app: impostazioni di dati e account)
label-mistral-chat = prodotto di chat
label-preferences = preferenze
label-privacy = privacy
label-privacy-data = privacy e dati
label-privacy-personal-data = privacy e dati personali
label-privacy-preferences = preferenze sulla privacy
label-privacy-safety = privacy e sicurezza
label-privacy-security = privacy e sicurezza del dispositivo
label-snapchat = app Snapchat, sul Suo profilo
label-starlink-profile = modifica del profilo
label-tiktok-privacy-form = modulo web sulla privacy
label-visibility = visibilità del blog
label-x-data-sharing = condivisione dei dati e personalizzazione
label-x-grok = Grok e collaboratori terzi
label-youtube-advanced = impostazioni avanzate del canale
label-youtube-studio = YouTube Studio

## Labels: switches

label-ai-data-retention = conservazione di dati per l’IA
label-ai-development-training = dati personali per lo sviluppo e l’addestramento dell’IA
label-ai-features = funzioni di IA
label-alexa-recordings = uso delle registrazioni per migliorare i servizi
label-analytics-sharing = condivisione dei dati di analisi, miglioramento di Siri e Dettatura
label-canva-ai = voci sull’IA per uso e contenuti
label-content-analysis = analisi dei contenuti
label-data-improve-service = uso dei dati per migliorare il servizio
label-doctolib-consent = consenso all’uso di dati sanitari per l’IA
label-gemini-audio-live = registrazioni audio e Live
label-gemini-keep-activity = conservazione delle attività
label-improve-model = contributo al miglioramento del modello
label-llm-training = addestramento di grandi modelli linguistici con i Suoi contenuti
label-model-training = addestramento di modelli di IA con i Suoi dati
label-noai-tag = contrassegno «NoAI»
label-openai-improve-model = miglioramento del modello per tutti
label-pinterest-canvas = addestramento di Pinterest Canvas con i Suoi dati
label-prevent-third-party-sharing = blocco della condivisione con terzi
label-product-improvement-training = miglioramento del prodotto e addestramento
label-public-content = uso dei contenuti pubblici
label-starlink-sharing = condivisione di dati per addestrare modelli di IA
label-text-voice-training = addestramento con testo, addestramento con voce
label-third-party-ai = IA di terzi
label-third-party-training = addestramento da parte di terzi
label-x-training = addestramento con dati pubblici e con le Sue interazioni con Grok

## Labels: options in forms and menus

label-ai-training-processing = trattamento per addestrare modelli di IA
label-alexa-do-not-save = nessuna conservazione delle registrazioni
label-canva = Canva, come società interessata
label-ebay-status = stato dell’account (registrato, bloccato, nessuno)
label-linkedin-objection-type = opposizione all’addestramento dell’IA che genera contenuti o ad altro trattamento
label-objection-or-restriction = opposizione o limitazione
label-openai-do-not-train = nessun addestramento con i Suoi contenuti
label-poe-shield = scudo della privacy del bot
label-privacy-requests = richieste sulla privacy
label-privacy-team = team privacy o responsabile della protezione dei dati
label-request-type = opposizione, altrimenti il tipo di richiesta più vicino
label-training-opt-out = esclusione dall’addestramento

## Labels: what to ask for, delete, avoid or repeat

label-blog = blog
label-bot = bot
label-channel = canale
label-content-training = disattivazione dell’addestramento con i contenuti (impostazioni IA del team)
label-data-contribution = disattivazione del contributo di dati delle app (amministrazione, sicurezza)
label-feedback = valutazioni e riscontri sulle chat
label-organisation = organizzazione
label-poe-bots = bot con lo scudo pieno a metà
label-project = progetto
label-site = sito
label-slack-global-models = esclusione dai modelli globali via e-mail, oggetto «Slack Global model opt-out request», con l’indirizzo dello spazio di lavoro
label-team = team
label-workspace = spazio di lavoro
label-x-grok-history = conversazioni passate con Grok

## What a channel covers: in general

covers-letter = La lettera si oppone a ogni addestramento dell’IA di questa società con i Suoi dati.
covers-precaution = Qui l’opposizione è puramente cautelativa.
covers-form = L’opposizione si estende fin dove la descrive il testo inserito.
covers-beyond-switch = Il modulo comprende anche ciò che l’interruttore tralascia.
covers-legitimate-interests = Il modulo comprende ogni trattamento fondato su legittimi interessi.
covers-non-user-form = Il modulo non richiede un account e comprende dati su di Lei provenienti da altre fonti.
covers-public-web = Il modulo comprende anche i dati del web pubblico.
covers-own-chats = L’interruttore comprende le Sue chat, non i dati del web pubblico.
covers-sharing-switch = L’impostazione impedisce la condivisione di contenuti pubblici con partner di IA.

## What a channel covers: Meta

covers-meta-form = Il modulo comprende informazioni pubbliche e interazioni con funzioni di IA, anche in account collegati, non post altrui su di Lei.
covers-threads-form = Threads usa il modulo di Instagram; vale se entrambi sono nello stesso Centro gestione account.
covers-messenger-form = Il modulo di Facebook comprende ciò che invia a Meta AI in Messenger.
covers-meta-ai-form = Il modulo di Facebook comprende anche Meta AI; se Instagram non è collegato, ne compili anche il modulo.
covers-meta-non-user-form = Il modulo riguarda dati su di Lei provenienti da altre fonti e comparsi in una risposta dell’IA.

## What a channel covers: other services

covers-adobe-switch = L’interruttore comprende l’analisi dei Suoi contenuti nel cloud; alcune analisi, come quelle di sicurezza, non si possono disattivare.
covers-alexa-switch = L’interruttore comprende le registrazioni vocali, non altri dati del Suo account Amazon.
covers-apple-form = Il modulo comprende i dati del web pubblico, con o senza account Apple.
covers-apple-switch = Gli interruttori riguardano programmi volontari e sono spenti senza il Suo assenso.
covers-artstation-tag = Il contrassegno vieta ad altri l’uso del progetto per l’IA generativa, non alla società stessa.
covers-atlassian-admin = L’impostazione comprende i contenuti delle app di tutta l’organizzazione; i dati derivati si possono escludere solo nel piano Enterprise.
covers-canva-switch = Gli interruttori comprendono i Suoi dati di utilizzo e contenuti.
covers-claude-switch = L’interruttore comprende chat e sessioni di programmazione nuove e riprese, non i dati del web pubblico.
covers-coffee-meets-bagel-switch = L’interruttore comprende le funzioni di IA dell’app.
covers-discord-switch = L’interruttore limita l’uso per migliorare il servizio; uno specifico per l’addestramento dell’IA non esiste.
covers-doctolib-switch = L’interruttore comprende i dati sanitari; contro gli altri usi serve l’opposizione.
covers-dropbox-switch = L’interruttore comprende l’invio di contenuti all’IA di terzi.
covers-ebay-form = Il modulo è per chi non può accedere e può comprendere anche il collegamento con fonti pubbliche.
covers-ebay-switch = L’impostazione vale solo per questo account.
covers-figma-admin = L’impostazione comprende nuovi contenuti e modifiche di un team.
covers-gemini-switch = L’interruttore comprende le chat future, non i dati del web pubblico o i dati anonimizzati delle chat.
covers-github-switch = L’interruttore comprende input e output delle funzioni di IA; per i repository pubblici serve l’opposizione.
covers-grammarly-switch = L’interruttore comprende i Suoi testi; per gli account di un’organizzazione decide la sua amministrazione.
covers-linkedin-form = Il modulo comprende anche altri modelli di IA, come per sicurezza o personalizzazione, e dati su chi non ha un account.
covers-linkedin-switch = L’interruttore comprende solo l’addestramento dell’IA che genera contenuti; usi anche il modulo.
covers-openai-portal = Il portale comprende tutti i servizi per singoli e accoglie anche richieste sui dati del web pubblico.
covers-perplexity-switch = L’interruttore funziona solo finché è attivo il Suo accesso.
covers-pinterest-switch = L’interruttore comprende solo il modello di immagini Pinterest Canvas.
covers-poe-shield = Un interruttore non esiste; lo scudo mostra come un bot usa i Suoi dati.
covers-quora-switch = L’interruttore comprende le Sue risposte, i Suoi post e commenti.
covers-slack-admin = L’esclusione comprende i modelli globali per questo spazio di lavoro.
covers-snapchat-switch = L’interruttore comprende i contenuti pubblici, non le conversazioni con My AI.
covers-stability-form = L’esclusione comprende input e output usati per l’addestramento.
covers-starlink-switch = L’interruttore comprende la condivisione con terzi, non l’addestramento da parte della società stessa.
covers-windsurf-switch = L’esclusione esiste solo nei piani a pagamento; in un team la imposta l’amministrazione.
covers-x-switch = L’interruttore comprende addestramento e affinamento di Grok su X; grok.com ne ha uno proprio.
covers-youtube-switch = L’impostazione riguarda solo società terze ed è spenta finché non la attiva.

## Hints: what several services share

hint-no-postal-address = Non si conosce un indirizzo postale; usi il modulo o l’e-mail.
hint-no-lead-authority = La società non indica uno stabilimento nell’UE; presumibilmente può agire la Sua autorità di controllo.
hint-check-company = Nome o indirizzo della società sono incerti; li confronti con l’informativa sulla privacy o le note legali.
hint-separate-companies = X, Grok (xAI) e Starlink (SpaceX) sono società diverse; ciascuna richiede un’opposizione propria.
hint-help-page = Il link porta alla pagina di assistenza; l’impostazione è nel Suo account.
hint-help-centre = Il link porta alla pagina iniziale dell’assistenza; vi cerchi il modulo sulla privacy.
hint-switch-not-confirmed = Solo una fonte descrive questo interruttore; se manca, usi le altre vie.
hint-effect-future = Disattivazione e opposizione valgono per il futuro; un addestramento concluso non viene annullato.
hint-feedback-used = Le risposte valutate possono finire nell’addestramento nonostante la disattivazione.
hint-consent-withdrawn-too = Il fornitore si basa anche sul consenso; perciò la lettera lo revoca.
hint-sensitive-profile = I dati del profilo, come l’orientamento sessuale, possono essere particolarmente protetti; perciò la lettera revoca anche ogni consenso.
hint-reasons-asked = Il fornitore chiede i Suoi motivi; ne scelga almeno uno.
hint-no-training-stated = Il fornitore dichiara di non addestrare l’IA con contenuti privati senza assenso; un’opposizione non è necessaria.
hint-no-statement-found = Non si è trovata una dichiarazione sull’addestramento dell’IA; un’opposizione è solo cautelativa.
hint-not-begun = Il fornitore si riserva l’addestramento; non è noto se sia iniziato.
hint-machine-learning-only = Il testo parla di apprendimento automatico; l’addestramento di modelli generativi non è documentato.
hint-stored-in-china = I dati sono conservati in Cina.
hint-country-addresses = Se usa il sito di un altro Paese, prenda l’indirizzo e-mail dalla relativa informativa sulla privacy.
hint-bots-of-others = Questa opposizione non raggiunge i bot di altri fornitori.
hint-other-servers = Questa opposizione non raggiunge gli account su altri server.
hint-workspace-owner-first = Dei contenuti dello spazio di lavoro risponde anzitutto chi lo gestisce, come datore di lavoro o associazione.

## Hints: Meta

hint-meta-form-path = Nell’app (2025) il modulo è in «Impostazioni e privacy», «Centro sulla privacy», «IA su Meta».
hint-meta-effect = Secondo Meta le opposizioni del 2024 o anteriori al 27 maggio 2025 valgono ancora; le successive valgono per il futuro.
hint-meta-linked-accounts = Secondo Meta un’opposizione vale per tutti gli account del «Centro gestione account»; con indirizzo e-mail diverso o modificato la ripeta.
hint-meta-private-profile = Anche con un profilo privato sono considerati pubblici nome, foto del profilo, avatar e attività in gruppi e pagine pubblici.
hint-meta-minors = Meta dichiara di non usare contenuti pubblici di account sotto i 18 anni, ma conversazioni con l’IA a ogni età.
hint-meta-ai-only = Secondo Meta è interessato solo ciò che Lei o altri inviate a Meta AI, non i messaggi privati.
hint-meta-post-unproven = Non è noto come Meta risponda alle opposizioni per posta.
hint-meta-switzerland = Che la società irlandese sia responsabile per la Svizzera risulta solo da un elenco di Paesi.
hint-meta-uk-controller = Per il Regno Unito le fonti indicano la società statunitense; non si conosce un rappresentante in loco.
hint-meta-no-email = Meta non pubblica né indirizzo e-mail né numero di telefono per le opposizioni; diffidi di altre indicazioni.
hint-meta-non-user-form = Meta dichiara di non soddisfare automaticamente queste richieste.
hint-meta-ai-account-form = Se ha solo un account Meta, usi l’indirizzo alternativo o scriva una lettera.
hint-whatsapp-controller = Delle chat con Meta AI risponde Meta, non la società che gestisce WhatsApp.
hint-whatsapp-no-form = Non è noto un modulo specifico; se WhatsApp è nel Centro gestione account, usi anche quello di Facebook o Instagram.
hint-whatsapp-form-answer = Il modulo generale di opposizione di WhatsApp non serve: nel 2025 rispondeva che Meta AI non appartiene a WhatsApp.
hint-whatsapp-2025-promise = Nel 2025 WhatsApp indicava che nell’UE le chat con Meta AI non servivano all’addestramento; se ciò valga è incerto.

## Hints: networks and publishing

hint-linkedin-uk-microsoft = Nel Regno Unito lo stesso interruttore impedisce anche la trasmissione a Microsoft per l’addestramento della sua IA.
hint-snap-representative = Responsabile è Snap Inc. negli USA; Snap B.V. la rappresenta solo nello Spazio economico europeo.
hint-snapchat-my-ai = Può eliminare nell’app le conversazioni con My AI.
hint-reddit-deletion = Eliminare non è opporsi: le società di IA con licenza devono tenerne conto, i modelli addestrati restano.
hint-quora-permission = Quora dichiara di non usare attualmente i contenuti per l’addestramento; il permesso è preimpostato.
hint-poe-bots = I bot di altri sviluppatori possono usare le chat per l’addestramento; secondo Poe i bot ufficiali dei grandi fornitori no.
hint-stack-licence = I post di solito non si possono eliminare, solo separare dal Suo nome; sovrascriverli ha portato nel 2024 a sospensioni.
hint-bluesky-statement = Nel 2024 Bluesky ha dichiarato di non usare i post per l’addestramento dell’IA; ciò non vincola altri.
hint-mastodon-terms = Le condizioni vietano di raccogliere dati degli utenti per modelli linguistici; il servizio non offre un addestramento proprio.
hint-welcome-to-the-jungle-applications = Questa opposizione non raggiunge le società presso cui presenta candidatura.
hint-malt-contract = Un’opposizione non raggiunge i dati di profilo e incarichi, il cui uso Malt fonda sul contratto.
hint-deviantart-noai = Il contrassegno «noai» è preimpostato e vieta ad altri l’uso per l’IA.

## Hints: AI services

hint-xai-new-name = Da agosto 2026 X.AI LLC si chiamerebbe SpaceXAI LLC; verifichi nome e indirizzo prima dell’invio.
hint-gemini-reviewers = Le chat viste da revisori umani restano fino a tre anni; senza le attività alcune app collegate non funzionano.
hint-youtube-own-models = Contro l’addestramento dei modelli propri di Google non c’è un interruttore; serve solo l’opposizione.
hint-microsoft-countries = Microsoft dichiara di addestrare con le conversazioni solo in alcuni Paesi; quali, non è noto.
hint-openai-sora = Il servizio video Sora ha un interruttore proprio.
hint-claude-flagged = I riscontri e le chat segnalate per la verifica di sicurezza sono usati anche dopo la disattivazione.
hint-mistral-renamed = Le Chat si chiama anche Vibe.
hint-character-opt-out = La pagina di assistenza menziona un’esclusione dall’addestramento; la cerchi nelle impostazioni.
hint-elevenlabs-voice = Terzi riferiscono di addestramento con registrazioni vocali; una voce può rientrare nei dati biometrici particolarmente protetti.

## Hints: devices, work and creative tools

hint-amazon-what-is-trained = L’informativa europea parla solo di miglioramento dei servizi; se siano addestrati modelli generativi è incerto.
hint-apple-public-web = Apple dichiara di addestrare con pagine web pubbliche, non con dati privati degli utenti.
hint-adobe-two-kinds = L’opposizione riguarda l’analisi dei contenuti; Adobe dichiara di addestrare modelli generativi con contenuti dei clienti solo da Adobe Stock.
hint-discord-no-clause = L’informativa sulla privacy di aprile 2026 non dice nulla sull’addestramento di modelli generativi.
hint-grammarly-renamed = Grammarly è ora gestito da Superhuman Platform Inc.
hint-deepl-free-only = Secondo il fornitore sono interessati solo il sito e l’app gratuiti.
hint-deepl-without-account = Senza account è quasi impossibile ricondurre i testi a una persona.
hint-notion-opt-in = Sono usati solo dati di un programma volontario o riscontri.
hint-atlassian-plans = Nei piani Free e Standard il contributo è preimpostato, in Enterprise è spento.
hint-lovable-plans = L’esclusione dall’addestramento avviene via e-mail; per Business ed Enterprise vale un contratto proprio.
hint-otter-participants = Può scrivere anche chi compare in una registrazione senza avere un account.
hint-surveymonkey-maker = Delle risposte a un sondaggio risponde in primo luogo chi lo ha creato.
hint-windsurf-name = Windsurf, in precedenza Codeium, si chiama anche Devin Desktop.

## Hints: shopping, leisure, health and money

hint-booking-identity = Booking.com verifica l’identità con le prenotazioni precedenti; ne tenga pronti i dati.
hint-spotify-recommendations = Si tratta soprattutto di consigli; dopo un’opposizione potrebbero essere meno adatti a Lei.
hint-paypal-fraud = Contro la prevenzione delle frodi un’opposizione prevale di rado; la rivolga a modelli per prodotti e pubblicità.
hint-paypal-ad-switches = Gli interruttori in «Dati e privacy» riguardano solo la pubblicità.
hint-strava-health-data = Sono interessati anche dati sulla salute e sulla posizione; scelga un motivo adatto, se La riguarda.
hint-strava-settings = I controlli sulla privacy di Strava limitano alcuni dati, ma non sostituiscono l’opposizione.
hint-coffee-meets-bagel-features = L’informativa menziona solo funzioni di IA con consenso separato, nessun addestramento.
hint-criteo-identifier = Criteo non ha account; indichi l’identificativo di un cookie o di un dispositivo.
hint-criteo-advertising = Alla pubblicità può opporsi senza indicare motivi.
