### Replies to a refusal and to a notice of extension. Not legal advice, not yet reviewed by a lawyer.
### Frame: letter.ftl; what the later letters share: reminder.ftl; Switzerland: ch.ftl.

## Reply to a refusal

# $provision (text): such as GDPR 21. cikk (1) bekezdés
# $name (text): name of the data subject, such as Példa Anna
refusal-reply-subject =
    { $voice ->
        [self] Válaszuk az MI-betanítás elleni tiltakozásra [{ $provision }]
       *[other] Válaszuk { $name } MI-betanítás elleni tiltakozására [{ $provision }]
    }
# Second sentence: what was answered, in neutral words. REP-1, REP-2
# $date (text): the day of the answer, such as 2026. december 15.
refused-no-reasons = { $date } napján ezt elegendő ok hiányára hivatkozva elutasították.
# $date (text): the day of the answer, such as 2026. december 15.
refused-reasons-not-weighed = { $date } napján ezt a megjelölt okok vizsgálata nélkül elutasították.
# $date (text): the day of the answer, such as 2026. december 15.
refused-identity = { $date } napján előbb a személyazonosság igazolását kérték.
# $date (text): the day of the answer, such as 2026. december 15.
refused-no-data = { $date } napján azt válaszolták, hogy nincsenek ilyen adataik.
# $date (text): the day of the answer, such as 2026. december 15.
refused-no-training = { $date } napján azt válaszolták, hogy az adatokat nem használják MI betanítására.
# $date (text): the day of the answer, such as 2026. december 15.
refused-too-late = { $date } napján ezt elkésettségre hivatkozva elutasították.
# $date (text): the day of the answer, such as 2026. december 15.
refused-use-the-form = { $date } napján ehelyett a saját űrlapjukra utaltak.
# $date (text): the day of the answer, such as 2026. december 15.
refused-not-applicable = { $date } napján azt válaszolták, hogy ez a jog itt nem áll fenn.
# $date (text): the day of the answer, such as 2026. december 15.
refused-unknown = { $date } napján ezt elutasították.

## What answers the refusal. REP-3

# $provision (text): such as 21. cikk (1) bekezdés
refusal-reply-no-reasons =
    { $voice ->
        [self] A tiltakozás megjelölte a saját helyzetemmel kapcsolatos okokat; bizonyítékot a jogszabály nem kíván [{ $provision }].
       *[other] A tiltakozás megjelölte az érintett saját helyzetével kapcsolatos okokat; bizonyítékot a jogszabály nem kíván [{ $provision }].
    }
# Introduces the reasons that were sent.
refusal-reply-grounds = Az okok még egyszer:
# Introduces reasons that were not sent before.
# $provision (text): such as 21. cikk (1) bekezdés
refusal-reply-renewed =
    { $voice ->
        [self] Ezért a következő okokból ismét tiltakozom [{ $provision }]:
       *[other] Ezért az érintett a következő okokból ismét tiltakozik [{ $provision }]:
    }
# $provision (text): what sets the period, such as 12. cikk (3) bekezdés
refusal-reply-renewed-due = E tiltakozásra önálló határidő irányadó: a beérkezéstől számított egy hónap [{ $provision }].
# $provision (text): such as 21. cikk (1) bekezdés
refusal-reply-reasons-not-weighed = A megjelölt okok mindegyikét mérlegelni kell; általános megállapítások nem elegendők [{ $provision }].
refusal-reply-identity = Az adatok a fent megadottak alapján azonosíthatók.
refusal-reply-identity-offer = Ha az adatok megtalálásához további információra van szükségük, jelöljék meg, és megkapják.
# $provision (text): such as 12. cikk (6) bekezdés
refusal-reply-identity-doubt = Ha megalapozott kétségeik vannak a személyazonosságot illetően, közöljék azokat, és azt az egy adatot, amely eloszlatja őket [{ $provision }].
# $provision (text): such as 5. cikk (1) bekezdés c) pont
refusal-reply-identity-document = Ha személyazonosító okmány másolatát kérnék, indokolják meg, miért nem elég ennél kevesebb [{ $provision }].
# $provision (text): such as 15. cikk (1) bekezdés
refusal-reply-no-data = Nyilatkozzanak arról, kezelnek-e vagy kezeltek-e ilyen adatokat MI céljára [{ $provision }].
refusal-reply-no-data-search = Közöljék, hol és mely adatok alapján kerestek, mások tartalmaira és a tanítóadat-készletekre is kitérve.
refusal-reply-no-data-deleted = A kérdés a fiók törlése előtti időből származó másolatokra is kiterjed.
# $provision (text): such as 11. cikk (2) bekezdés
# $remedy (text): such as 12. cikk (2) bekezdés
refusal-reply-no-data-identify = Ha az érintettet nem áll módjukban azonosítani, bizonyítsák ezt, és nevezzék meg azt az adatot, amely segítene [{ $provision }, { $remedy }].
refusal-reply-no-data-future = Azt is erősítsék meg, hogy a jövőbeli adatok is kimaradnak; a nyilatkozat rájuk is kiterjed.
refusal-reply-no-training = Erősítsék meg, hogy ez a múltra és a jövőre, minden forrásra, az MI-funkciókra, mások tartalmaira és harmadik felekre is, valamint a továbbadásra is igaz.
refusal-reply-no-training-since = Ha ez csak egy meghatározott naptól igaz, nevezzék meg azt a napot.
refusal-reply-no-training-stands = Ha ez megváltozna, a nyilatkozat akkor is fennáll.
# $provision (text): such as 21. cikk (1) bekezdés
refusal-reply-too-late = Tiltakozni bármikor lehet [{ $provision }]; az Önök által megszabott időpont ezt nem korlátozza.
refusal-reply-too-late-scope = A tiltakozás a beérkezése óta végzett minden adatkezelésre kiterjed, az új modellekre és a továbbra is tárolt adatkészletekre is.
# $provision (text): such as 12. cikk (2) bekezdés
refusal-reply-use-the-form = Meghatározott forma nincs előírva, és Önöknek elő kell segíteniük a jog gyakorlását [{ $provision }].
# $provision (text): such as 13. cikk (1) bekezdés c) pont
refusal-reply-not-applicable = Közöljék az adatkezelés jogalapját és azt a napot, amelyen erről tájékoztatást adtak [{ $provision }].
# $provision (text): such as 7. cikk (3) bekezdés
refusal-reply-consent = Ha ez hozzájárulás volna, azt e levél ezennel visszavonja [{ $provision }].

## Burden of proof. REP-4

# $provision (text): such as 21. cikk (1) bekezdés
refusal-reply-burden =
    { $voice ->
        [self] A tiltakozás fennmarad, amíg nem bizonyítanak olyan kényszerítő erejű jogos okokat, amelyek elsőbbséget élveznek érdekeimmel, jogaimmal és szabadságaimmal szemben [{ $provision }].
       *[other] A tiltakozás fennmarad, amíg nem bizonyítanak olyan kényszerítő erejű jogos okokat, amelyek elsőbbséget élveznek az érintett érdekeivel, jogaival és szabadságaival szemben [{ $provision }].
    }
# In reply to “not applicable”.
# $provision (text): such as 21. cikk (1) bekezdés
# $remedy (text): legitimate interests, such as 6. cikk (1) bekezdés f) pont
refusal-reply-burden-in-so-far = Amennyiben jogos érdekre hivatkoznak [{ $remedy }], a tiltakozás fennmarad, és a kényszerítő erejű jogos okokat Önöknek kell bizonyítaniuk [{ $provision }].
refusal-reply-interest = A jogos érdek önmagában nem elegendő.

## Demands: items of a numbered list

refusal-reply-comply = Tegyenek eleget a tiltakozásnak, és írásban igazolják vissza, mely naptól.
# REP-5
# $provision (text): such as 5. cikk (2) bekezdés és 12. cikk (4) bekezdés
refusal-reply-weigh = Ellenkező esetben közöljék a kényszerítő erejű okokat, és azt, hogyan mérlegelték őket a megjelölt okok mindegyikével szemben [{ $provision }].
# The same where no reasons were sent. REP-5
# $provision (text): such as 5. cikk (2) bekezdés és 12. cikk (4) bekezdés
refusal-reply-weigh-alone = Ellenkező esetben közöljék a kényszerítő erejű okokat és azok mérlegelését [{ $provision }].
# In reply to a demand for identification: a sentence behind others.
# $provision (text): such as 18. cikk (1) bekezdés d) pont
refusal-reply-meanwhile = Addig korlátozzák az adatkezelést, a korábbi kérelem szerint [{ $provision }].

## Reply to a notice of extension

# $provision (text): such as GDPR 21. cikk (1) bekezdés
# $name (text): name of the data subject, such as Példa Anna
extension-reply-subject =
    { $voice ->
        [self] Határidő-hosszabbításuk: MI-betanítás elleni tiltakozás [{ $provision }]
       *[other] Határidő-hosszabbításuk: { $name } MI-betanítás elleni tiltakozása [{ $provision }]
    }
# Second sentence. EXT-1
# $date (text): the day of the notice, such as 2026. december 20.
extension-reply-notice = { $date } napján közölték, hogy a válaszadás határidejét meghosszabbítják.
# If it came after the first month. EXT-1
# $provision (text): such as 12. cikk (3) bekezdés
extension-reply-late = Ez az értesítés az első hónap letelte után érkezett, és a határidőt már nem hosszabbíthatta meg [{ $provision }].
# If it gave no reasons. EXT-2
# $provision (text): such as 12. cikk (3) bekezdés
extension-reply-no-grounds = Ez az értesítés nem jelölte meg az okokat, ezért a határidőt nem hosszabbította meg [{ $provision }].
# The last day without an extension, where it is sure. EXT-4
# $due (text): such as 2026. december 24.
extension-reply-lapsed = A válaszadás utolsó napja { $due } volt.
# $due (text): such as 2026. december 24.
extension-reply-runs = A válasz legkésőbb { $due } napján esedékes.
# If it came in time. EXT-2
# $provision (text): such as 12. cikk (3) bekezdés
extension-reply-conditions = A meghosszabbítás feltétele, hogy azt a kérelmek összetettsége és száma szükségessé tegye, és az okokat az első hónapon belül közöljék [{ $provision }].
extension-reply-not-accepted = E levél nem ismeri el, hogy ezek a feltételek teljesültek.
# Only general grounds were given. EXT-2
extension-reply-grounds = Közöljék azokat az okokat, amelyek éppen erre a tiltakozásra vonatkoznak.
# $provision (text): such as 21. cikk (1) bekezdés
extension-reply-effect = Csak a válaszadás határideje hosszabbítható meg; a tiltakozás a beérkezése óta hatályos [{ $provision }].
# If restriction was sent. EXT-3
# $provision (text): such as 18. cikk (1) bekezdés d) pont
extension-reply-restriction = Az adatkezelés kért korlátozása az egész időszakra irányadó [{ $provision }].
# The latest day, where it is sure. EXT-4
# $due (text): such as 2027. február 24.
extension-reply-latest = Az érvényes meghosszabbítás is legkésőbb { $due } napján véget ér.
# The same where no day is sure. EXT-4
extension-reply-latest-months = Az érvényes meghosszabbítás is legkésőbb a tiltakozás beérkezésétől számított három hónap elteltével véget ér.
extension-reply-answer = Szíveskedjenek indokolatlan késedelem nélkül válaszolni.
