### The plan in words: steps, hints, deadlines and the page for people (terminal, 80 columns).
### "You" is whoever acts, even where the account is that of a child or a member.

## The page. What to do stands before the letters, one line an item; everything else stands behind them.

page-title = Tiltakozás az MI-betanítás ellen: az Ön terve

# First line: what is ready.
# $total (number): finished letters, such as 2
page-ready =
    { $total ->
        [0] Ma nincs szükség levélre.
        [one] A levél elkészült, de még nincs elküldve.
       *[other] { $total } levél elkészült, de még nincs elküldve.
    }

# Second line: where to start.
# $number (number): things to do, such as 6
page-start =
    { $number ->
        [0] Ma nincs teendő.
       *[other] Kezdje az 1. ponttal.
    }

# Beside it: when the first answer is due.
# $due (text): the day, such as 2026. december 24.
page-due = A válasz következő határideje: { $due }

page-actions-heading = Teendők

# Behind a form: which text to paste.
# $number (number): the text, such as 1
page-paste = illessze be: { $number }. szöveg

# In brackets behind an item whose link, address or labels are not sure.
page-check = előbb ellenőrizze

# Among the warnings: what these brackets mean.
page-check-note = Az „előbb ellenőrizze” jelzésnél a link, a cím vagy a megnevezések forrása gyenge vagy régi: nézze meg, érvényesek-e még.

# Below the list: steps that come again and again, each once.
page-standing-heading = Minden esetben

page-warnings-heading = Figyelem

# Over the table with one row for each company.
page-deadline-heading = Határidők

# A label and what it is about, on one line.
# $label (text): such as Válasz határideje, or names of companies
# $value (text): what is said of it
page-labelled = { $label }: { $value }

# Heads of the table; the third column is called after the next step.
page-table-company = Vállalkozás
page-table-due = Válasz határideje
page-table-state = Állapot

# Last line before the letters.
page-more = A pontok részletei a levelek után találhatók.

# $number (number): letters, such as 2
page-letters-heading =
    { $number ->
        [one] A levél
       *[other] A levelek
    }

# Heading over a letter.
# $controller (text): to whom, such as Meta Platforms Ireland Limited
page-letter-heading = Levél: { $controller }

page-texts-heading = Beillesztendő szövegek

# Heading over a text for a form.
# $number (number): the text, such as 1
# $total (number): how many items need it, such as 3
# $value (text): these items, such as 3, 4 and 5
page-text-heading =
    { $total ->
        [one] { $number }. szöveg (pont: { $value })
       *[other] { $number }. szöveg (pontok: { $value })
    }

# Below a text for a form: what is left out for want of room.
# $value (text): the parts, such as erasure and recipients
page-omitted = Helyhiány miatt csak a levélben szerepel: { $value }.

page-details-heading = A pontok részletei

# Heading over the details of an item.
# $number (number): the item, such as 2
page-details-item = { $number }. pont

page-fields-label = Beírandó:
page-steps-label = A lépések:
page-covers-label = Mire terjed ki:
page-fallback-url-label = Másik link:

# Age of evidence that is weak or old.
# $date (text): its day, such as 2026. július 23.
page-evidence = Legutóbbi forrás: { $date }

# Instead of the steps, where the same form stood with an earlier item.
# $number (number): that item, such as 2
page-same-steps = mint itt: { $number }. pont, ezzel a fiókkal

page-notes-heading = Jó tudni

page-no-legal-advice = A terv és a levelek azt adják vissza, amit Ön kijelent; nem minősülnek jogi tanácsadásnak. A határidők számításon alapulnak.

## What to do

# Title of an item: a form.
# $platform (text): platform, such as Facebook
# $kind (keyword): objection, opt-out, general-request, non-user-objection
action-web-form =
    { $kind ->
        [objection] { $platform }: töltse ki a tiltakozási űrlapot
        [opt-out] { $platform }: az űrlapon iratkozzon le a betanításról
        [non-user-objection] { $platform }: töltse ki a fiók nélküliek űrlapját
       *[other] { $platform }: írja be a tiltakozást az adatvédelmi űrlapra
    }

# Title of an item: a switch.
# $platform (text): platform, such as LinkedIn
action-settings-switch = { $platform }: a beállításokban kapcsolja ki a betanítást

# Title of an item: the letter by e-mail.
# $controller (text): company, such as OpenAI Ireland Limited
action-email = { $controller }: küldje el a levelet e-mailben

# Title of an item: the letter by post.
# $controller (text): company, such as Meta Platforms Ireland Limited
action-post = { $controller }: küldje el a levelet postán

# Title of an item: something in the app, such as a request to the administrator of a workspace.
# $platform (text): platform, such as Slack
action-in-app = { $platform }: az alkalmazásban iratkozzon le

# What a letter covers.
# $platforms (text): platforms, such as Facebook, Instagram and Threads
action-letter-covers = A levél mindenre kiterjed, amit a vállalkozás MI-betanításhoz kezel ({ $platforms }), arra is, amit a kapcsolók és űrlapok kihagynak.

# What a later letter is about.
# $platforms (text): platforms, such as Facebook és Instagram
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): reminder, refusal-reply, extension-reply, complaint, access, consent-withdrawal,
#   copyright-reservation
action-later-covers =
    { $kind ->
        [complaint] A panasz erről a vállalkozásról szól: { $controller } ({ $platforms }).
        [access] A levél azt kérdezi, mely adatokat használják MI-betanításhoz ({ $platforms }); nem tiltakozás.
        [consent-withdrawal] A levél visszavon minden MI-betanításhoz adott hozzájárulást ({ $platforms }).
        [copyright-reservation] A levél szerzői jogokat tart fenn; nem adatvédelmi jogi tiltakozás.
       *[reminder] A levél az ügyet viszi tovább ({ $platforms }).
    }

# Title of an item: the complaint.
# $authority (text): authority, such as Datatilsynet
# $kind (keyword): web-form, email, post
action-complaint =
    { $kind ->
        [web-form] { $authority }: nyújtsa be a panaszt online
        [email] { $authority }: küldje el a panaszt e-mailben
       *[post] { $authority }: küldje el a panaszt postán
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

field-email = A fiók e-mail-címe
# For people without an account.
field-own-email = E-mail-cím a válaszhoz
field-country = Ország
field-name = Név
field-phone = Telefonszám országhívóval
field-reason = Indokolás
field-url = A profil vagy bejegyzés linkje
field-prompt = Az MI-nek beírt szöveg
field-evidence = Az MI válasza vagy képernyőkép
field-required = kötelező
field-optional = nem kötelező
form-part-objection = maga a tiltakozás
form-part-own-words = a saját szavak egy része
form-part-burden = bizonyítási teher
form-part-restriction = korlátozás
form-part-erasure = törlés
form-part-recipients = a címzettek megnevezése
form-part-withdrawal = a hozzájárulás visszavonása
form-part-special-categories = különleges adatok
form-part-confirmation = visszaigazolás
field-your-own = Önnek kell kitöltenie

## Steps

# Before a form or a setting.
step-log-in = Jelentkezzen be a fiókkal, mielőtt megnyitja a linket.

# $label (text): app or website, such as Instagram app
step-open-app = Nyissa meg az alkalmazást vagy webhelyet: { $label }.

# $platform (text): platform, such as LinkedIn
step-open-settings = Nyissa meg a beállításokat ({ $platform }).

# $label (text): section or menu, such as Adatvédelmi központ
step-open-section = Nyissa meg ezt a részt: { $label }.

# $url (text): address of the form
step-open-form = Nyissa meg az űrlapot: { $url }

# $url (text): address of the page
step-open-page = Nyissa meg az oldalt: { $url }

# $label (text): choice, such as Object to processing
step-choose = Válassza ezt a lehetőséget: { $label }.

# $label (text): switch, such as Data for generative AI improvement
step-switch-off = Kapcsolja ki: { $label }.

# $label (text): switch
step-switch-on = Kapcsolja be: { $label }.

# $label (text): switch
step-leave-off = Hagyja kikapcsolva: { $label }.

# A field whose content is known.
# $label (text): the field, such as E-mail address of the account
# $value (text): what goes there, such as anna@example.org
step-enter = Írja be ({ $label }): { $value }

# A field whose content the details do not hold.
# $label (text): the field, such as Telephone number with country code
step-enter-unknown = Töltse ki: { $label }.

step-enter-prompt = Ha megkérdezett egy MI-t saját magáról, írja be a kérdést; ha nem, írja azt, hogy nem ismer ilyet.

step-enter-evidence = Csatolja az MI válaszát vagy egy képernyőképet; ha nincs ilyen, írja azt, hogy a jogszabály nem kíván ilyen bizonyítékot.

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-enter-objection =
    { $kind ->
        [required] Illessze be az előkészített szöveget; az indokolás kötelező.
       *[other] Illessze be az előkészített szöveget.
    }

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-give-reasons =
    { $kind ->
        [not-asked] Az űrlap nem kér indokolást; az okok a levélben szerepelnek.
       *[other] Ha az űrlap okokat kér, írja be az előkészített szövegben szereplőket.
    }

step-send = Küldje el az űrlapot.

# Directly after the step that triggers the e-mail.
step-confirm-email = Ha e-mailben kódot vagy linket kap, használja fel; addig hagyja nyitva az oldalt.

step-keep-confirmation = Minden visszaigazolást őrizzen meg a dátumával együtt: e-mailt, képernyőképet, feladóvevényt.

# $value (text): e-mail address of the company or the authority
step-send-email = Küldje el a levelet e-mailben erre a címre: { $value }

step-send-email-unknown = Küldje el a levelet e-mailben.

# After sending by e-mail.
step-send-from = E-mailt lehetőleg olyan címről küldjön, amely a levélben szerepel.

step-send-post = A postai leveleket nyomtassa ki, írja alá, és igazolható módon, például tértivevényes ajánlott küldeményként adja fel.

# Complaint: the authority’s page.
# $url (text): its address
step-complaint-page = Nyissa meg a panaszok oldalát: { $url }

step-complaint-enter = Ha van űrlap, vigye át rá a levél adatait, vagy csatolja a levelet.

# The second way for a complaint.
# $value (text): e-mail address of the authority
step-complaint-otherwise-email = Ha az oldal nem fogadja be, küldje el e-mailben erre a címre: { $value }

step-complaint-otherwise-post = Ha az oldal nem fogadja be, küldje el aláírva, postán.

step-enclose = Mellékelje másolatban mindazt, amit a levél a végén felsorol.

# Who acts by a power of attorney.
step-enclose-authority = Postai levélhez a meghatalmazást eredetiben mellékelje, egyébként beszkennelve.

# $label (text): who gets a copy, such as the data protection officer
step-copy-in = Másolatban kapja meg: { $label }.

# $label (text): who gets a copy, such as the data protection officer
# $value (text): the e-mail address for it, such as privacy@example.org
step-copy-in-email = Másolatban kapja meg: { $label } ({ $value }).

# $label (text): what to ask for
step-ask-administrator = Kérje a munkaterület adminisztrátorától a következőt: { $label }.

# $label (text): what to ask for, an e-mail
# $value (text): the address that it goes to, such as contact@example.org
step-ask-administrator-email = Kérje a munkaterület adminisztrátorától a következőt: { $label } (cím: { $value }).

# $label (text): what can be deleted, such as old conversations
step-delete = Ha szeretné, törölje: { $label }.

# $label (text): what to refrain from
step-avoid = A jövőben kerülje a következőt: { $label }.

step-prove-identity = Ha a vállalkozás a személyazonosságát kérdezi, csak a szükségeset igazolja, a másolatokon minden mást takarjon ki.

# $label (text): the part to repeat everything for, such as site, blog, channel
step-repeat-for-each = Ismételje meg minden egyes résznél külön ({ $label }).

# After opening a form.
# $url (text): the page that helps otherwise
step-if-form-fails = Ha az űrlap nem nyílik meg, próbálja az alkalmazás helyett böngészőben, lehetőleg bejelentkezve, különben ezen az oldalon: { $url }

# The same, where no other page is known; on the page for people once, over all details.
step-if-form-fails-no-url = Ha egy űrlap nem nyílik meg, próbálja az alkalmazás helyett böngészőben, lehetőleg bejelentkezve; különben elég a levél.

## Deadline and next step

# How far the case has come: a few words, in a table and in the next sentence.
# $kind (keyword): sent, acknowledged, status-only, extended, confirmed, partly-confirmed, refused, overdue, reminded,
#   bounced, breached, complained, decided, closed
# $request (keyword): objection, access, consent-withdrawal – the letter that opened the case
timeline-stand =
    { $kind ->
        [sent] elküldve
        [acknowledged] beérkezés visszaigazolva
        [status-only] közbenső tájékoztatás
        [extended] határidő meghosszabbítva
        [confirmed]
            { $request ->
                [access] hozzáférést ígértek
                [consent-withdrawal] vállalták a visszavonás teljesítését
               *[objection] vállalták a tiltakozás teljesítését
            }
        [partly-confirmed] részben vállalták
        [bounced] a levél visszajött
        [breached] a vállalást nem tartják be
        [refused] elutasítva
        [overdue] a határidő lejárt
        [reminded] emlékeztető elküldve
        [complained] panasz benyújtva
        [closed] lezárva
        [decided] a hatóság döntött
       *[other] még semmi sincs elküldve
    }

# How far the case has come.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
# $request (keyword): as above
timeline-state = { $controller }: { timeline-stand }.

# When the company must answer.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $due (text): last day for the answer, such as 2026. december 24.
deadline-due = { $controller }: a válasz utolsó napja: { $due }

# $date (text): day of receipt, such as 2026. november 24.
# $flag (keyword): yes – the day of receipt is assumed; no – it is known
deadline-received =
    { $flag ->
        [no] A beérkezés napja: { $date }
       *[yes] A beérkezés feltételezett napja: { $date }; ha a levél később érkezik meg, a határidő is eltolódik.
    }

# $due (text): last day if extended, such as 2027. február 24.
deadline-if-extended = Az utolsó nap időben közölt és indokolt meghosszabbítás esetén: { $due }

# What a later letter asked for first has a last day of its own.
# $date (text): day of that letter, such as 2026. november 24.
# $due (text): last day, such as 2027. január 8.
deadline-added = A csak { $date } napján előterjesztett kérelmekre a válasz utolsó napja: { $due }

deadline-weekends-only = A számítás a hétvégéket figyelembe veszi, a vállalkozás székhelye szerinti munkaszüneti napokat nem.

deadline-holidays = A számítás a hétvégéket és a vállalkozás székhelye szerinti munkaszüneti napokat figyelembe veszi.

# Where the law names no time limit (Switzerland).
deadline-set-by-letter = A 30 napos határidőt a levél szabja meg, nem a törvény.

# The next step in a few words: in the table, in the calendar and in the next sentence.
# $kind (keyword): kind of letter: reminder, refusal-reply, extension-reply, complaint; none – only to look again
next-step =
    { $kind ->
        [reminder]
            { $regime ->
                [uk] Panasz a vállalkozásnál
               *[other] Emlékeztető küldhető
            }
        [refusal-reply] Válasz az elutasításra
        [extension-reply] Válasz a meghosszabbításra
        [complaint] Panasz benyújtható
        [none] Újra megnézendő
       *[other] Következő levél
    }

# What comes next.
# $date (text): the first day for it, such as 2026. december 29.
# $kind (keyword): as above
next-letter = { next-step }, első nap: { $date }

# $controller (text): company, such as Meta Platforms Ireland Limited
next-nothing = Jelenleg nincs teendő ({ $controller }).

# Which accounts it is about where a company does not stand the same for all.
# $value (text): accounts, such as Facebook (anna.a) és Instagram (anna.b)
timeline-accounts = Fiókok: { $value }.

# The authority should have reported back.
# $provision (text): provision, such as GDPR 78. cikk (2) bekezdés
timeline-authority-silent = Ha a felügyeleti hatóság máig nem nyilatkozott az ügy állásáról, bírósághoz lehet fordulni [{ $provision }].

# Entries of a calendar, one line each.
# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due = Válasz esedékes: { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due-if-extended = Válasz esedékes meghosszabbítás esetén: { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
calendar-next = { next-step }: { $controller }

# In the calendar of an office: one line for each company and day.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $number (number): letters whose answer is due, such as 120
calendar-office-due = Válasz esedékes: { $controller } ({ $number } levél)

## Hints. What can stand on the page before the letters has at most 20 words.

# Training began before the day of writing.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day, such as 2025. május 27.
hint-training-already-started = A betanítás már folyik ({ $controller }, első nap: { $date }); a tiltakozás ettől még minden jövőbeli adatkezelésre kiterjed.

hint-accounts-grouped = Az összekapcsolt fiókoknak közös űrlapjuk van; nem árt, ha minden fiókkal kitölti.

hint-accounts-separate = A levél és az űrlapszöveg minden fiókot együtt nevez meg; ha a vállalkozás ezt nem tudhatja meg, jelöljön meg egyet különállóként.

hint-accounts-several-emails = Az összekapcsolt fiókoknak különböző e-mail-címük van: a biztonság kedvéért minden címmel töltse ki az űrlapot.

hint-account-email-missing = Az űrlaphoz szükség van a fiók regisztrált e-mail-címére; ez az adataiból hiányzik.

hint-account-business-form = Az űrlapok többnyire személyes profilokhoz készültek. Ha egy űrlap üzleti fiókot vagy oldalt nem fogad el, a levél érvényes. Aki egy oldal nevében ír, a saját profiljával is tiltakozzon.

hint-account-private-still-public = Privát fióknál is marad nyilvános adat: rendszerint a név, a felhasználónév, a profilkép és az, ami nyilvános csoportokban vagy nyilvános bejegyzések alatt szerepel.

hint-representative-login = A bejelentkezést igénylő űrlapokat és kapcsolókat azzal együtt kezelje, akié a fiók.

hint-representative-child = Kiskorúak esetében is érdemes tiltakozni: az MI-funkciókba bevitt adatokat a szolgáltató bármely életkorban felhasználhatja. Ha a szülői felügyelet két személyt illet meg, egymással egyeztetve írjanak.

hint-non-user-proof-not-required = Az űrlap azt kérdezi, milyen kérdésre jeleníti meg az MI az Ön adatait. A jogszabály nem kíván ilyen bizonyítékot; ha elakad, a levél érvényes.

hint-reason-none-given =
    { $regime ->
        [ch] Hiányzik a személyes ok. A svájci jog nem kíván meg okot; egy saját mondat azonban nagyobb súlyt ad a levélnek.
       *[other] Hiányzik a személyes ok. Írjon egy-két mondatot az érintett saját helyzetéről.
    }

hint-letter-second-track = Az űrlap és a kapcsoló a szolgáltató által kijelölt út. A levél jogilag ugyanannyit ér, és mindent bizonyíthatóan rögzít; arról, hogy a vállalkozások hogyan válaszolnak rá, még keveset tudni.

hint-confirmation-keep = A visszaigazolásokkal később igazolhatja, mikor és melyik fiókra vonatkozóan tiltakozott.

# $platform (text): platform, such as Kimi
hint-controller-unknown-for-country = { $platform }: az Ön országára nézve nem ismert az adatkezelő vállalkozás; a terv és a levelek erről nem tartalmaznak semmit.

# $platform (text): platform or several, such as Signal
hint-platform-information-only = { $platform }: a felhasználói tartalmakkal végzett betanítás nem ismert; a tiltakozás pusztán elővigyázatosság.

# $platform (text): platform or company, such as Facebook
hint-contact-not-verified = { $platform }: a link, a cím vagy a megnevezések forrása gyenge vagy régi; elküldés előtt ellenőrizze őket.

hint-mail-no-address = Megbízható e-mail-cím nem ismert, ezért a levélfájl „Címzett” mezője üres. Küldje a levelet postán, vagy írjon be egy címet, amelyet maga a vállalkozás közöl.

hint-mailto-too-long = A levél túl hosszú a levelezőprogramot megnyitó linkhez. Használja a levélfájlt, vagy másolja ki a szöveget.

hint-locale-draft = Az ezen a nyelven írt szövegek tervezetek: jogász még nem ellenőrizte és nem hagyta jóvá őket.

hint-complaint-formal-requirement = A felügyeleti hatóság formai követelményeket támaszt a panasszal szemben.

# The letter is in another language than the authority is known to take.
# $authority (text): authority, such as Datatilsynet
hint-complaint-language = Nem ismert, hogy ez a hatóság a levél nyelvén fogadna panaszt: { $authority }. Mellékeljen fordítást.

# The company comes before the authority.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-complaint-company-not-asked = Először a vállalkozásnál tegyen panaszt ({ $controller }); különben a hatóság félreteheti a beadványt.

# Two authorities in one matter.
# $authority (text): the second authority, such as Data Protection Commission
hint-complaint-other-authority = Itt két jog érvényes, ezért van egy második panasz is ({ $authority }). Bármelyiket külön is elküldheti.

# The authority takes complaints for some time only.
# $authority (text): authority, such as Information Commission
# $date (text): last day, such as 2026. október 2.
hint-complaint-time-limit = Ott a panaszt határidőhöz kötik ({ $authority }); az eddigiek szerint az utolsó nap: { $date }

# No letter today.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day for a letter, or a day to look again, such as 2027. január 5.
hint-letter-later = { $controller }: ma nincs mit írni; érdemes újra megnézni ezen a napon: { $date }

# The case with a company is over.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-letter-nothing-left = { $controller }: ennek a vállalkozásnak már nincs mit írni.

hint-data-subject-minor = Kiskorú maga is tiltakozhat, ha megérti ennek jelentőségét; biztosabb, ha egy szülő is aláírja.

hint-representative-custody-unknown = Németországban a szülők közös felügyelet esetén együtt járnak el: adja meg, hogy a felügyelet egyedül Önt illeti-e, vagy mindketten aláírnak.

hint-complaint-contact-missing = A panaszhoz szükség van az érintett címére vagy e-mail-címére.

hint-account-not-objected = Ehhez a fiókhoz még semmi sincs elküldve; a mai levél nem nevezi meg, a tiltakozás még hátravan.

hint-account-deleted = A fiók törölve van: a bejelentkezést igénylő űrlapok és kapcsolók elmaradnak. A levél a korábbi másolatokra kérdez rá.

hint-account-no-access = Ehhez a fiókhoz nincs hozzáférés: a bejelentkezést igénylő űrlapok és kapcsolók elmaradnak, a levél az első út.

hint-account-managed = Ezt a fiókot egy szervezet, például iskola, munkáltató vagy egyesület kezeli. Az adatokért társfelelős lehet, és csak az módosíthatja a beállításokat: ott is kérdezzen rá.

hint-account-separate = Ennek a fióknak külön levele van, amely másikat nem nevez meg, akkor sem, ha más fiókokkal össze van kapcsolva.

hint-history-parts-assumed = Az előzményekből nem derül ki, mit tartalmazott ez a levél; a terv azt feltételezi, amit az ügy ma kér.

hint-history-no-reasons-sent = A vállalkozás eddig nem kapott okokat; a válasz ezért nem állítja, hogy figyelmen kívül hagyta őket.

hint-catalog-note = Ehhez a bejegyzéshez megjegyzés tartozik.
