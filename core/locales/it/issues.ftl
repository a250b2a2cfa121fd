### Issues: why a request is refused, and remarks that do not stop it.
###
### An issue begins in lower case, has no full stop, says what is wrong and what would be right. It never repeats a
### value of the request: `$key` is a key of the format or a word of the catalog, `$number` and `$total` are limits.
### A program shows it behind the code and the place, for example "name.missing /data_subject/name …".

## The request as a whole

# $number (number): line, such as 12
# $total (number): column, such as 5
issue-request-syntax = non è JSON o è troppo annidato, riga { $number }, colonna { $total }
# $key (text): known key or keys, such as platform
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-key =
    { $kind ->
        [nearest] questa chiave non è nota; forse si intende { $key }
       *[all] questa chiave non è nota; note qui: { $key }
    }
# $kind (keyword): what is expected: text, number, list, object
issue-request-wrong-type =
    { $kind ->
        [number] tipo errato; si attende un numero intero
        [flag] tipo errato; si attende `true` o `false`
        [list] tipo errato; si attende un elenco
        [object] tipo errato; si attende un oggetto
       *[text] tipo errato; si attende un testo tra virgolette
    }
issue-request-duplicate-key = questa chiave compare due volte in un oggetto; è ammessa una volta
# $number (number): limit in bytes, such as 4194304
issue-request-too-large = la richiesta è troppo grande; si leggono al massimo { $number } byte
# $number (number): supported version, such as 1
issue-request-version = la versione manca o non è supportata; si legge { $number }
# $number (number): position of the first bad byte, counted from 0, such as 57
issue-utf8-invalid = non è UTF-8; il primo byte non valido è alla posizione { $number }, contando da 0
# $number (number): limit of entries, such as 100
issue-request-too-many = troppe voci; ne sono ammesse al massimo { $number }
# $number (number): how many are listed at most, such as 1000
issue-request-more-issues = ci sono altri errori; ne sono elencati al massimo { $number }
# $key (text): known word or words, such as erasure
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-wish =
    { $kind ->
        [nearest] questo non si può chiedere; forse si intende { $key }
        [twice] chiesto per tutti gli account e per alcuni; è possibile una sola cosa
       *[all] questo non si può chiedere; noti: { $key }
    }
# $key (text): known word or words, such as linked-group
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-option =
    { $kind ->
        [nearest] questo valore non è noto; forse si intende { $key }
       *[all] questo valore non è noto; noti qui: { $key }
    }
# $number (number): most days, such as 90
issue-request-reminder-days = un sollecito fissa un termine di almeno 1 e al massimo { $number } giorni
issue-request-sighting-empty = la segnalazione è vuota; occorre che cosa si è visto o dove; altrimenti si può omettere

## Names

issue-name-missing = manca il nome; occorre quello completo
issue-name-no-letter = il nome non contiene alcuna lettera; occorre quello completo
# $number (number): limit of characters, such as 500
issue-name-too-long = il nome è troppo lungo; sono ammessi al massimo { $number } caratteri
issue-name-several-people = sono indicate più persone; ciascuna richiede un caso proprio

## Text

# $number (number): limit of characters, such as 4000
issue-text-too-long = il testo è troppo lungo; sono ammessi al massimo { $number } caratteri
# $number (number): limit of characters, such as 40000
issue-text-total-too-long = tutti i testi liberi insieme sono troppo lunghi; sono ammessi al massimo { $number } caratteri
# $number (number): limit of lines, such as 200
issue-text-too-many-lines = troppe righe; ne sono ammesse al massimo { $number }
# $number (number): limit of marks, such as 8
issue-text-too-many-marks = troppi segni combinanti su una lettera; ne sono ammessi al massimo { $number } di seguito
issue-text-nul = il testo contiene il carattere di controllo U+0000; va rimosso
issue-text-line-break = il valore contiene un’interruzione di riga; è ammessa una sola riga
issue-text-bidi-control = caratteri di controllo per la direzione di scrittura (da U+202A a U+202E o da U+2066 a U+2069 senza corrispondente); vanno rimossi
issue-text-control = il testo contiene un carattere di controllo; va rimosso
issue-text-upper-control = un carattere di controllo da U+0080 a U+009F; forse Windows-1252 è stato letto come Latin-1, allora occorre rileggere con la codifica corretta
issue-text-noncharacter = il testo contiene un punto di codice che non è un carattere; va rimosso
issue-text-variation-selectors = più selettori di variante seguono un carattere; ne è ammesso al massimo uno
issue-text-hidden = il testo contiene caratteri tag invisibili fuori da una bandiera; vanno rimossi

## Address and country

issue-address-missing = manca un recapito per la risposta; occorre un indirizzo postale, un indirizzo e-mail o un numero di telefono
# $number (number): limit of lines, such as 6
issue-address-too-many-lines = troppe righe; nella finestra della busta ne entrano al massimo { $number }
# $key (text): pattern of the country, such as NNNNN
issue-postcode-format = il codice postale non corrisponde al Paese; il modello è { $key } (N cifra, A lettera)
issue-country-missing = manca il Paese di residenza; occorrono due lettere secondo ISO 3166-1
# $key (text): a known code, the likely one if there is one, such as GB
issue-country-unknown = questo Paese non è noto; occorrono due lettere secondo ISO 3166-1, per esempio { $key }
issue-country-not-supported = per il diritto di questo Paese non vi sono lettere; sono supportati SEE, Regno Unito e Svizzera
# $key (text): what $kind says, such as DE-BE, DE-BB
# $kind (keyword): all (the codes of all parts), country (the code of the country)
issue-country-region-unknown =
    { $kind ->
        [country] non è una parte del Paese; occorre un codice ISO 3166-2 che inizi con { $key }
       *[all] non è una parte del Paese; codici ISO 3166-2 noti: { $key }
    }
issue-country-region-missing = il Paese ha più autorità di controllo; un reclamo richiede la parte del Paese secondo ISO 3166-2

## Language

issue-language-missing = manca la lingua delle lettere; occorre un codice secondo BCP 47
issue-language-invalid = non è un codice di lingua; ne occorre uno secondo BCP 47
# $key (text): tags of all locales, such as de, en
issue-language-unknown = in questa lingua non vi sono testi; disponibili: { $key }
# The language lacks the texts of this letter.
issue-language-letter-not-available = questa lingua non ha i testi di questa lettera

## Dates

issue-date-missing = manca la data; occorre AAAA-MM-GG
issue-date-invalid = questo giorno non esiste; occorre AAAA-MM-GG dal 1900 al 2198

## E-mail, telephone, web

issue-email-invalid = non è un indirizzo e-mail; ne occorre uno come name@example.org
issue-email-multiple = più indirizzi e-mail; ne è ammesso esattamente uno
issue-email-unsupported = virgolette, commenti e parentesi non sono supportati; occorre un indirizzo e-mail semplice
issue-email-missing = qui occorre un indirizzo e-mail
issue-email-display-name = qui va solo l’indirizzo e-mail, il nome nel suo campo
# $number (number): limit of octets before the @, 64
# $total (number): limit of octets of the whole address, 254
issue-email-too-long = l’indirizzo e-mail è troppo lungo; sono ammessi al massimo { $number } byte prima di @ e { $total } in tutto
issue-email-domain = dopo @ non c’è un nome di dominio; ne occorre uno come example.org
issue-phone-invalid = non è un numero di telefono; occorrono cifre da 0 a 9, meglio con + e prefisso internazionale
issue-url-invalid = non è un indirizzo web; ne occorre uno con https://, senza spazi né porta
issue-url-scheme = l’indirizzo non inizia con https://; occorre intero, come nel browser
issue-url-user-info = l’indirizzo contiene nome utente o password; vanno tolti
# $key (text): domain of the platform, such as facebook.com
# $kind (keyword): nearest, none (no domain of the platform is known, $key is empty)
issue-url-domain-mismatch =
    { $kind ->
        [nearest] l’indirizzo non appartiene a un dominio della piattaforma; giusto sarebbe { $key }
       *[none] l’indirizzo non appartiene a un dominio della piattaforma; non se ne conosce alcuno, quindi va omesso
    }
issue-url-no-profile = l’indirizzo non porta ad alcun account; occorre quello del profilo

## Platforms and accounts

issue-platform-none = la lettera richiede almeno un account o una piattaforma
issue-platform-missing = all’account manca la piattaforma; occorre il suo codice
# $key (text): id of the nearest platform, such as instagram
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-platform-unknown =
    { $kind ->
        [nearest] questa piattaforma non è nota; forse si intende { $key }
       *[none] questa piattaforma non è nota; occorre il codice di una del catalogo
    }
issue-platform-not-offered = per la regione della persona non si conosce alcuna società responsabile; la piattaforma si può omettere o avere un record proprio
# $number (number): limit of accounts, such as 1000
issue-account-too-many = troppi account; ne sono ammessi al massimo { $number }
issue-account-no-identifier = nulla indica quale account si intende; occorre nome utente, indirizzo del profilo, indirizzo e-mail o numero di telefono
issue-account-id-duplicate = un altro account ha questo codice; ciascuno richiede il proprio
# $number (number): limit of characters, such as 64
issue-account-id-invalid = non è un codice; sono ammessi da 1 a { $number } caratteri: lettere da a a z, cifre, trattini, trattini bassi o punti
# $key (text): id of the platform that the address belongs to, such as instagram
issue-account-platform-mismatch = l’indirizzo del profilo appartiene a un’altra piattaforma, { $key }
issue-account-handle-invalid = non è un nome utente; occorre senza l’indirizzo del sito
# $key (text): known word or words, such as business
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-use = { issue-request-unknown-option }
# $key (text): known word or words, such as public
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-visibility = { issue-request-unknown-option }
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-status = { issue-request-unknown-option }
# $kind (keyword): status (of an account that is not deleted), later (a day to come)
issue-account-deleted-on =
    { $kind ->
        [later] l’account non può essere stato eliminato dopo la data della lettera
       *[status] un giorno di eliminazione richiede lo stato deleted
    }

## Reasons

issue-reason-empty = il motivo è vuoto; occorre un codice o un testo
# $key (text): id of the nearest reason, such as health
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-reason-unknown =
    { $kind ->
        [nearest] questo motivo non è noto; forse si intende { $key }
       *[none] questo motivo non è noto; occorre il codice di un motivo del catalogo o parole proprie in text
    }
issue-reason-id-and-text = è ammesso id con detail, oppure text da solo
# $kind (keyword): for whom the reason is: users, non-users, business-accounts, private-profiles, services
issue-reason-does-not-fit =
    { $kind ->
        [users] questo motivo è per chi ha un account
        [non-users] questo motivo è per chi non ha un account
        [business-accounts] questo motivo richiede un account con l’uso business, page o creator
        [private-profiles] questo motivo richiede un account con la visibilità private
       *[services] questo motivo non può valere per i servizi indicati
    }
issue-reason-detail-missing = questo motivo richiede parole proprie in detail
issue-reason-detail-without-id = detail richiede il codice di un motivo; le sole parole proprie vanno in text
# $number (number): limit of reasons, such as 40
issue-reason-too-many = troppi motivi; ne sono ammessi al massimo { $number }

## Representative

issue-representative-role-missing = manca il ruolo; possibili sono parent, guardian, representative e organisation
issue-representative-for-the-dead = il GDPR non attribuisce diritti a chi è morto (considerando{ "\u00A0" }27); molti servizi permettono ai familiari di eliminare l’account o di renderlo commemorativo
issue-representative-custody = chi condivide la responsabilità genitoriale indica l’altro genitore in second_parent, chi la esercita in via esclusiva no
issue-representative-key-not-expected = questa chiave non è adatta a questo ruolo
# $key (text): known word or words, such as joint
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-word = { issue-request-unknown-option }
# $key (text): known word or words, such as guardian
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-role = { issue-request-unknown-option }
# $key (text): known word or words, such as enclosed
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-authority = { issue-request-unknown-option }

## History

# $number (number): limit of events, such as 1000
issue-history-too-many = troppi eventi; ne sono ammessi al massimo { $number }
issue-history-event-missing = manca il tipo di evento; occorre una parola come sent
# $key (text): known word or words, such as refused
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-event = { issue-request-unknown-option }
# $key (text): known word or words, such as email
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-via = { issue-request-unknown-option }
# $key (text): known word or words, such as reminder
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-letter = { issue-request-unknown-option }
# $key (text): known word or words, such as too-late
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-refusal = { issue-request-unknown-option }
issue-history-refusal-not-expected = un tipo di rifiuto appartiene solo all’evento refused
issue-history-key-not-expected = questa chiave non è adatta a questo tipo di evento
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-word = { issue-request-unknown-option }
issue-history-unknown-authority = nessuna autorità di controllo del catalogo ha questo codice
issue-history-after-date = l’evento è successivo alla data della lettera
# $key (text): ids of the controllers of the case, such as meta-platforms-ireland, google-ireland
issue-history-controller-missing = più titolari del trattamento; manca quale riguarda l’evento: { $key }
# $key (text): id or ids of controllers of the case, such as google-ireland
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known), no-record (nothing)
issue-history-unknown-controller =
    { $kind ->
        [nearest] nessun account del caso appartiene a questo titolare; forse si intende { $key }
        [no-record] nessun titolare del catalogo ha questo codice
       *[all] nessun account del caso appartiene a questo titolare; titolari del caso: { $key }
    }
issue-history-unknown-account = nessun account della richiesta ha questo codice
issue-history-account-mismatch = un account appartiene a un altro titolare; ciascuno richiede un evento proprio
issue-history-impossible-order = l’evento precede ciò a cui segue, per esempio la lettera a cui risponde; una data non è corretta
issue-history-nothing-sent = nessuna lettera a questo titolare; occorre l’evento sent con il suo giorno
# $kind (keyword): what contradicts: answers (yes and no on one day for the same accounts), receipt (received more often
#   than sent)
issue-history-contradiction =
    { $kind ->
        [receipt] la lettera è pervenuta in più giorni di quanti ne conti l’invio; a ogni lettera spetta un giorno di ricevimento
       *[answers] nello stesso giorno, per gli stessi account, assenso e rifiuto; occorre uno dei due o gli account di ciascuno
    }

## Letter

issue-letter-missing = manca il tipo di lettera; occorre una parola come objection, o next per ciò che il caso richiede
# $key (text): known word or words, such as objection
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-letter-unknown = { issue-request-unknown-option }
issue-letter-non-user-missing = un’opposizione senza account richiede non_user con le piattaforme
# $date (text): first day for the letter, such as 2027-01-05
issue-letter-too-early = troppo presto, una risposta può ancora arrivare in tempo; il primo giorno è { $date }
issue-letter-nothing-sent = nella cronologia non c’è alcuna lettera precedente; occorre l’evento sent
# $kind (keyword): refusal, extension (the history has none), answered (the controller has refused), over (it complies),
#   complained (a complaint was lodged), until (the period is extended, its end is not known)
issue-letter-nothing-to-answer =
    { $kind ->
        [refusal] nessun rifiuto in sospeso; nella cronologia manca un evento refused
        [extension] nessuna proroga; nella cronologia manca un evento extended
        [answered] il titolare ha rifiutato; qui è adatto refusal-reply o complaint
        [complained] è stato presentato un reclamo; la questione è ora presso l’autorità
        [until] il titolare ha bisogno di più tempo; come until manca il giorno che indica
       *[over] il titolare dà seguito; non resta nulla da chiedere
    }
# $kind (keyword): the letter: refusal-reply, extension-reply
issue-letter-reasons-needed = né la cronologia né il caso contengono motivi; senza, questa replica non ha nulla da dire
issue-letter-not-available =
    { $kind ->
        [extension-reply] questa lettera qui non esiste; risponde alla proroga di un termine legale di un mese dopo un’opposizione
       *[refusal-reply] questa lettera qui non esiste; risponde al rifiuto di un’opposizione
    }
# Where a reason names an account.
issue-reason-unknown-account = { issue-history-unknown-account }
# Where a reason names a platform.
issue-reason-unknown-platform = nessun account della richiesta e nessuna voce di non_user.platforms appartiene a questo servizio
# Where a sighting names a platform.
issue-request-sighting-platform = questo servizio non è in non_user.platforms

## Remarks

hint-text-normalised = Testo ripulito: lettere composte; spazi superflui, caratteri invisibili e ripetizioni di nome o Paese rimossi; codici in forma consueta.
hint-text-compatibility-letters = Il testo contiene legature, lettere a larghezza intera o ornamentali che altri programmi forse non riconoscono. Controlli la grafia.
hint-text-direction-mark = Il testo contiene segni invisibili per la scrittura da destra a sinistra, ma non tali lettere. Controlli se sono voluti.
hint-text-mixed-script = Una parola mescola lettere di alfabeti diversi che possono sembrare uguali. Controlli la grafia.
hint-text-private-use = Altri computer mostrano i caratteri del testo di uso privato in modo diverso o non li mostrano.
hint-text-mojibake = Il testo sembra letto con una codifica errata. Lo confronti con l’originale.
hint-name-looks-like-placeholder = Il nome sembra la parola con cui un programma indica un valore mancante. Lo controlli.
hint-name-looks-like-organisation = Il nome sembra quello di un’organizzazione, ma solo le persone fisiche possono presentare opposizione (art.{ "\u00A0" }21 GDPR). Indichi la persona dietro l’account; chi agisce per altri va in representative.
hint-sender-equals-recipient = La persona ha lo stesso nome della società a cui va la lettera. Controlli i campi.
hint-region-missing = Un reclamo successivo richiede la parte del Paese, perché il Paese ha più autorità di controllo.
hint-language-fallback = Questa variante della lingua non ha testi; si usano quelli della lingua di base.
hint-date-unusual = La data precede l’applicazione del GDPR o è molto lontana nel futuro. Controlli l’anno.
hint-email-needs-smtputf8 = Non tutti i sistemi di posta accettano le lettere prima di @.
hint-email-dots = Alcuni sistemi di posta rifiutano punti in posizione insolita prima di @.
hint-phone-national = Per le società all’estero, al numero di telefono va premesso il prefisso internazionale con +.
hint-contact-phone-only = Con un indirizzo e-mail o postale una risposta è più probabile che con il solo numero di telefono.
hint-contact-address-left-out = Per uno dei motivi indicati, l’indirizzo postale manca nelle lettere alle società; la risposta va all’indirizzo e-mail.
hint-platform-renamed = Questa piattaforma oggi ha un altro nome; si usa il record con il nome nuovo.
hint-account-duplicate = Lo stesso account o la stessa piattaforma è indicata due volte ed elencata una volta.
hint-account-handle-from-address = Come nome utente era indicato l’indirizzo di un profilo; si è preso il relativo account.
hint-account-handle-spaces = Il nome utente contiene spazi. Controlli che non sia il nome visualizzato.
hint-account-link-group-mixed = Un gruppo mescola gestori diversi; valgono come collegati solo gli account che un gestore ha collegato da sé.
hint-reason-sensitive = Questo motivo riguarda dati particolarmente protetti; la lettera nomina solo la categoria, tralasci i dettagli.
hint-reason-duplicate = Lo stesso motivo è indicato due volte ed elencato una volta.
hint-reason-other-regime = Questo motivo è pensato per il diritto di un altro Paese. Controlli se è adatto.

# $controller (text): company, such as Snap Inc.
hint-history-until-missing = { $controller }: indichi il giorno che la società nomina per la risposta; ne dipende il sollecito.
# $controller (text): name of the company, such as LinkedIn Ireland Unlimited Company
hint-reason-left-out = Questo motivo non si adatta ad alcun account presso questa società e perciò manca nella lettera: { $controller }.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited and OpenAI Ireland Limited
hint-reason-readers = Più società leggeranno questo motivo: { $controller }. Per limitarlo a una, indichi i relativi account o servizi.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited and OpenAI Ireland Limited
hint-sighting-readers = Più società leggeranno questa voce: { $controller }. Per limitarla a una, indichi il relativo servizio.

## Services of the caller

# $kind (keyword): id, name, kind, controller, contact – what is missing or wrong
issue-service-invalid =
    { $kind ->
        [id] un servizio richiede un codice di lettere minuscole, cifre e trattini che non compaia nel catalogo
        [name] un servizio richiede un nome
        [kind] un servizio richiede un tipo, per esempio forum o chatbot
        [controller] un servizio richiede la società che lo gestisce
       *[contact] la società richiede un indirizzo postale o e-mail
    }
# $key (text): known word or words, such as forum
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-service-unknown-kind = { issue-request-unknown-option }
