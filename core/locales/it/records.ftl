### Notes that records of the catalog point to: formal hurdles of the authorities and advice on the reasons. They
### stand with the steps, never in a letter. No legal advice.

## Complaint: the company first

hint-complaint-controller-first = Questa autorità si aspetta che Lei abbia prima scritto alla società.
hint-complaint-controller-first-month = In Francia la Sua lettera alla società dovrebbe risalire a un mese prima.
hint-complaint-gb-controller-first = Nel Regno Unito viene prima un reclamo alla società.

## Complaint: form, language and way

hint-complaint-be = L’autorità belga richiede olandese, francese o tedesco e tenta prima una mediazione.
hint-complaint-bg = L’autorità bulgara richiede il bulgaro o una traduzione, via e-mail una firma elettronica qualificata.
hint-complaint-fr-language = L’autorità francese richiede il francese.
hint-complaint-at-time-limit = In Austria il termine è di un anno dalla conoscenza, al massimo tre dalla violazione.
hint-complaint-ch-report = In Svizzera è una denuncia senza qualità di parte: descriva tutto con precisione; le pretese proprie vanno al tribunale civile.
hint-complaint-de-bund-scope = Fuori da telecomunicazioni e poste è competente l’autorità del Suo Land.
hint-complaint-dk-login = Il modulo online danese richiede MitID; altrimenti restano l’e-mail e il modulo PDF.
hint-complaint-es-template = Riporti la lettera nel modulo dell’autorità spagnola per le richieste rimaste senza risposta.
hint-complaint-gb-use-form = Usi il modulo online o l’e-mail; l’indirizzo postale non è confermato.
hint-complaint-gr-form = L’autorità greca ha moduli propri e un portale che richiede un account.
hint-complaint-it-delivery = In Italia valgono come formali solo la consegna a mano, la raccomandata con ricevuta di ritorno o la PEC.
hint-complaint-it-identity-copy = Con la firma autografa alleghi copia di un documento, oscurando il superfluo.
hint-complaint-nl-no-email = L’autorità olandese accetta modulo o lettera, non e-mail.
hint-complaint-no-login = Il modulo online norvegese richiede BankID e la lingua norvegese; altrimenti resta la posta.
hint-complaint-pl-no-email = In Polonia usi la posta o la casella elettronica ufficiale, non una semplice e-mail.
hint-complaint-se-public = Ciò che invia all’autorità svedese diventa pubblico; tralasci il superfluo.

## Reasons: how to make them stronger

hint-reason-expectation = Indichi periodo e contesto, per esempio «dal 2009 al 2015, solo per amici».
hint-reason-reputation-falsehood = Alleghi se possibile richiesta e risposta del modello, con la data.

## Reasons: what you need not reveal

hint-reason-accessibility-vulnerability = Dettagli su salute o assistenza non sono necessari.
hint-reason-parent = Non occorre indicare il nome della figlia o del figlio.
hint-reason-minor-self = Basta una fascia d’età.
hint-reason-third-persons = Non elenchi le altre persone.
hint-reason-health = Indichi solo la categoria, nessuna diagnosi o terapia.
hint-reason-sexual-life = Indichi solo la categoria, nessun dettaglio.
hint-reason-belief-politics = Indichi solo la categoria, nessuna convinzione o appartenenza.
hint-reason-origin-minority = Indichi solo la categoria, nessuna origine né titolo di soggiorno.
hint-reason-stalking-doxxing = Non riveli indirizzo, nomi o abitudini, neppure con l’indirizzo e-mail.
hint-reason-identity-protection = Non scriva nulla sul tipo e sulla causa della protezione.
hint-reason-public-office = Non occorre indicare l’ufficio.
hint-reason-professional-secrecy = Tralasci indicazioni su clienti, pazienti o chi cerca consiglio.

## Reasons: what you should know

hint-reason-creator = Una riserva del diritto d’autore richiede una lettera a parte.
hint-reason-likeness-voice = Immagini e voce sono dati biometrici solo se analizzate per l’identificazione; il motivo regge comunque.
hint-reason-business-account = Questo motivo richiede una persona fisica dietro l’account.
hint-reason-grief = Sono protetti i dati e la vita privata Suoi, non i dati di chi è morto.
hint-reason-non-user = I moduli richiedono spesso la prova di una risposta del modello, la legge no.
hint-reason-profiling-fear = Lo scelga solo con prove relative a pubblicità o classifiche.
hint-reason-other = Scriva in breve perché la questione tocca proprio Lei, e nulla di riservato.
