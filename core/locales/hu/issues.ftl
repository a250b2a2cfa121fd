### Issues: why a request is refused, and remarks that do not stop it.
###
### An issue begins in lower case, has no full stop, says what is wrong and what would be right. It never repeats a
### value of the request: `$key` is a key of the format or a word of the catalog, `$number` and `$total` are limits.
### A program shows it behind the code and the place, for example "name.missing /data_subject/name …".

## The request as a whole

# $number (number): line, such as 12
# $total (number): column, such as 5
issue-request-syntax = nem JSON, vagy túl mélyen egymásba ágyazott: { $number }. sor, { $total }. oszlop
# $key (text): known key or keys, such as platform
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-key =
    { $kind ->
        [nearest] ez a kulcs nem ismert; a leghasonlóbb: { $key }
       *[all] ez a kulcs nem ismert; itt ismert: { $key }
    }
# $kind (keyword): what is expected: text, number, list, object
issue-request-wrong-type =
    { $kind ->
        [number] hibás típus; egész szám szükséges
        [flag] hibás típus; `true` vagy `false` szükséges
        [list] hibás típus; lista szükséges
        [object] hibás típus; objektum szükséges
       *[text] hibás típus; idézőjelbe tett szöveg szükséges
    }
issue-request-duplicate-key = ez a kulcs kétszer szerepel egy objektumban; egyszer adja meg
# $number (number): limit in bytes, such as 4194304
issue-request-too-large = a kérés túl nagy; legfeljebb { $number } bájt olvasható be
# $number (number): supported version, such as 1
issue-request-version = a verzió hiányzik vagy nem támogatott; a támogatott verzió: { $number }
# $number (number): position of the first bad byte, counted from 0, such as 57
issue-utf8-invalid = nem UTF-8; az első érvénytelen bájt helye 0-tól számozva: { $number }
# $number (number): limit of entries, such as 100
issue-request-too-many = túl sok bejegyzés; legfeljebb { $number } lehet
# $number (number): how many are listed at most, such as 1000
issue-request-more-issues = további hibák is vannak; legfeljebb { $number } szerepel a listán
# $key (text): known word or words, such as erasure
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-wish =
    { $kind ->
        [nearest] ez nem kérhető; a leghasonlóbb: { $key }
        [twice] minden fiókra és egyes fiókokra is kérve; csak az egyik lehetséges
       *[all] ez nem kérhető; ismert: { $key }
    }
# $key (text): known word or words, such as linked-group
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-option =
    { $kind ->
        [nearest] ez az érték nem ismert; a leghasonlóbb: { $key }
       *[all] ez az érték nem ismert; itt ismert: { $key }
    }
# $number (number): most days, such as 90
issue-request-reminder-days = az emlékeztető legalább 1, legfeljebb { $number } nap határidőt ad
issue-request-sighting-empty = az előfordulás üres; adja meg, mi volt látható vagy hol, vagy hagyja el

## Names

issue-name-missing = hiányzik a név; adja meg a teljes nevet
issue-name-no-letter = a név nem tartalmaz betűt; adja meg a teljes nevet
# $number (number): limit of characters, such as 500
issue-name-too-long = a név túl hosszú; legfeljebb { $number } karakter lehet
issue-name-several-people = több személy szerepel; mindegyiknek külön ügyet készítsen

## Text

# $number (number): limit of characters, such as 4000
issue-text-too-long = a szöveg túl hosszú; legfeljebb { $number } karakter lehet
# $number (number): limit of characters, such as 40000
issue-text-total-too-long = a szabad szövegek együtt túl hosszúak; legfeljebb { $number } karakter lehet
# $number (number): limit of lines, such as 200
issue-text-too-many-lines = túl sok sor; legfeljebb { $number } lehet
# $number (number): limit of marks, such as 8
issue-text-too-many-marks = túl sok kombináló jel egy betűn; egymás után legfeljebb { $number } lehet
issue-text-nul = a szöveg az U+0000 vezérlőkaraktert tartalmazza; távolítsa el
issue-text-line-break = az érték sortörést tartalmaz; egyetlen sort adjon meg
issue-text-bidi-control = írásirányt vezérlő karakterek (U+202A–U+202E, vagy U+2066–U+2069 a párjuk nélkül); távolítsa el őket
issue-text-control = a szöveg vezérlőkaraktert tartalmaz; távolítsa el
issue-text-upper-control = vezérlőkarakter az U+0080–U+009F tartományból; a Windows-1252 szöveg talán Latin-1-ként lett beolvasva, olvassa be újra a helyes kódolással
issue-text-noncharacter = a szöveg olyan kódpontot tartalmaz, amely nem karakter; távolítsa el
issue-text-variation-selectors = egy karaktert több változatválasztó követ; legfeljebb egy lehet
issue-text-hidden = a szöveg zászlón kívüli láthatatlan címkekaraktereket tartalmaz; távolítsa el őket

## Address and country

issue-address-missing = hiányzik a válaszhoz az elérhetőség; adjon meg postacímet, e-mail-címet vagy telefonszámot
# $number (number): limit of lines, such as 6
issue-address-too-many-lines = túl sok sor; a boríték ablakába legfeljebb { $number } fér
# $key (text): pattern of the country, such as NNNNN
issue-postcode-format = az irányítószám nem felel meg az országnak; a minta: { $key } (N számjegy, A betű)
issue-country-missing = hiányzik a lakóhely országa; adjon meg két betűt az ISO 3166-1 szerint
# $key (text): a known code, the likely one if there is one, such as GB
issue-country-unknown = ez az ország nem ismert; adjon meg két betűt az ISO 3166-1 szerint, például: { $key }
issue-country-not-supported = ennek az országnak a jogára nincsenek levelek; támogatott: EGT, Egyesült Királyság, Svájc
# $key (text): what $kind says, such as DE-BE, DE-BB
# $kind (keyword): all (the codes of all parts), country (the code of the country)
issue-country-region-unknown =
    { $kind ->
        [country] nem része az országnak; adjon meg egy ISO 3166-2 szerinti kódot, amelynek kezdete: { $key }
       *[all] nem része az országnak; ismert ISO 3166-2 szerinti kódok: { $key }
    }
issue-country-region-missing = az országban több felügyeleti hatóság működik; a panaszhoz szükség van az országrész ISO 3166-2 szerinti kódjára

## Language

issue-language-missing = hiányzik a levelek nyelve; adjon meg BCP 47 szerinti kódot
issue-language-invalid = nem nyelvkód; adjon meg BCP 47 szerinti kódot
# $key (text): tags of all locales, such as de, en
issue-language-unknown = ezen a nyelven nincsenek szövegek; elérhető: { $key }
# The language lacks the texts of this letter.
issue-language-letter-not-available = ezen a nyelven nincs meg ennek a levélnek a szövege

## Dates

issue-date-missing = hiányzik a dátum; adja meg ÉÉÉÉ-HH-NN alakban
issue-date-invalid = nincs ilyen nap; adjon meg egyet 1900 és 2198 között, ÉÉÉÉ-HH-NN alakban

## E-mail, telephone, web

issue-email-invalid = nem e-mail-cím; ilyet adjon meg: name@example.org
issue-email-multiple = több e-mail-cím; pontosan egyet adjon meg
issue-email-unsupported = idézőjel, megjegyzés és zárójel nem támogatott; egyszerű e-mail-címet adjon meg
issue-email-missing = ide e-mail-cím szükséges
issue-email-display-name = csak az e-mail-címet adja meg; a névnek külön mezője van
# $number (number): limit of octets before the @, 64
# $total (number): limit of octets of the whole address, 254
issue-email-too-long = az e-mail-cím túl hosszú; a @ előtt legfeljebb { $number }, összesen legfeljebb { $total } bájt lehet
issue-email-domain = a @ után nem tartománynév áll; ilyet adjon meg: example.org
issue-phone-invalid = nem telefonszám; 0–9 számjegyeket adjon meg, lehetőleg + jellel és országhívóval
issue-url-invalid = nem webcím; https:// kezdetűt adjon meg, szóköz és port nélkül
issue-url-scheme = a cím nem https:// kezdetű; másolja ki egészében a böngészőből
issue-url-user-info = a cím felhasználónevet vagy jelszót tartalmaz; ezek nélkül adja meg
# $key (text): domain of the platform, such as facebook.com
# $kind (keyword): nearest, none (no domain of the platform is known, $key is empty)
issue-url-domain-mismatch =
    { $kind ->
        [nearest] a cím nem a platform tartományához tartozik; helyesen: { $key }
       *[none] a cím nem a platform tartományához tartozik; ilyen nem ismert, ezért hagyja el
    }
issue-url-no-profile = a cím nem fiókhoz vezet; a profil címét adja meg

## Platforms and accounts

issue-platform-none = a levélhez legalább egy fiók vagy platform szükséges
issue-platform-missing = a fióknál hiányzik a platform; adja meg az azonosítóját
# $key (text): id of the nearest platform, such as instagram
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-platform-unknown =
    { $kind ->
        [nearest] ez a platform nem ismert; a leghasonlóbb: { $key }
       *[none] ez a platform nem ismert; a katalógus egyik azonosítóját adja meg
    }
issue-platform-not-offered = a személy térségére nem ismert adatkezelő vállalkozás; hagyja el a platformot, vagy adjon hozzá saját rekordot
# $number (number): limit of accounts, such as 1000
issue-account-too-many = túl sok fiók; legfeljebb { $number } lehet
issue-account-no-identifier = nem derül ki, melyik fiókról van szó; adjon meg felhasználónevet, profilcímet, e-mail-címet vagy telefonszámot
issue-account-id-duplicate = egy másik fióknak ugyanez az azonosítója; mindegyiknek saját kell
# $number (number): limit of characters, such as 64
issue-account-id-invalid = nem azonosító; 1–{ $number } karakter lehet: a–z betű, számjegy, kötőjel, aláhúzás vagy pont
# $key (text): id of the platform that the address belongs to, such as instagram
issue-account-platform-mismatch = a profilcím egy másik platformhoz tartozik: { $key }
issue-account-handle-invalid = nem felhasználónév; a webhely címe nélkül adja meg
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
        [later] a fiókot nem törölhették a levél kelte után
       *[status] a törlés napjához a deleted állapot szükséges
    }

## Reasons

issue-reason-empty = az ok üres; adjon meg azonosítót vagy szöveget
# $key (text): id of the nearest reason, such as health
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-reason-unknown =
    { $kind ->
        [nearest] ez az ok nem ismert; a leghasonlóbb: { $key }
       *[none] ez az ok nem ismert; a katalógus egyik okának azonosítóját adja meg, vagy saját szavakat a text kulcsban
    }
issue-reason-id-and-text = id a detail kulccsal együtt, vagy text egymagában adható meg
# $kind (keyword): for whom the reason is: users, non-users, business-accounts, private-profiles, services
issue-reason-does-not-fit =
    { $kind ->
        [users] ez az ok azoknak szól, akiknek van fiókjuk
        [non-users] ez az ok azoknak szól, akiknek nincs fiókjuk
        [business-accounts] ehhez az okhoz business, page vagy creator használatú fiók szükséges
        [private-profiles] ehhez az okhoz private láthatóságú fiók szükséges
       *[services] ez az ok a megnevezett szolgáltatásokra nem lehet igaz
    }
issue-reason-detail-missing = ehhez az okhoz saját szavak szükségesek a detail kulcsban
issue-reason-detail-without-id = a detail kulcshoz egy ok azonosítója szükséges; a puszta saját szavak a text kulcsba valók
# $number (number): limit of reasons, such as 40
issue-reason-too-many = túl sok ok; legfeljebb { $number } lehet

## Representative

issue-representative-role-missing = hiányzik a szerep; lehetséges: parent, guardian, representative, organisation
issue-representative-for-the-dead = a GDPR az elhunytaknak nem ad jogokat [(27) preambulumbekezdés]; sok szolgáltatásnál a hozzátartozók töröltethetik vagy emlékoldallá alakíttathatják a fiókot
issue-representative-custody = aki a szülői felügyeleten osztozik, a second_parent kulcsban megnevezi a másik szülőt, más nem
issue-representative-key-not-expected = ez a kulcs nem illik ehhez a szerephez
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
issue-history-too-many = túl sok esemény; legfeljebb { $number } lehet
issue-history-event-missing = hiányzik az esemény fajtája; ilyen szót adjon meg: sent
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
issue-history-refusal-not-expected = az elutasítás fajtája csak a refused eseményhez tartozik
issue-history-key-not-expected = ez a kulcs nem illik ehhez az eseményfajtához
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-word = { issue-request-unknown-option }
issue-history-unknown-authority = a katalógusban nincs ilyen azonosítójú felügyeleti hatóság
issue-history-after-date = az esemény a levél kelte utáni
# $key (text): ids of the controllers of the case, such as meta-platforms-ireland, google-ireland
issue-history-controller-missing = több adatkezelő van; adja meg, melyikre vonatkozik: { $key }
# $key (text): id or ids of controllers of the case, such as google-ireland
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known), no-record (nothing)
issue-history-unknown-controller =
    { $kind ->
        [nearest] az ügy egyik fiókja sem tartozik ehhez az adatkezelőhöz; a leghasonlóbb: { $key }
        [no-record] a katalógusban nincs ilyen azonosítójú adatkezelő
       *[all] az ügy egyik fiókja sem tartozik ehhez az adatkezelőhöz; az ügyhöz tartozik: { $key }
    }
issue-history-unknown-account = a kérésben nincs ilyen azonosítójú fiók
issue-history-account-mismatch = az egyik fiók más adatkezelőhöz tartozik; minden adatkezelőhöz külön eseményt írjon
issue-history-impossible-order = az esemény korábbi annál, amit követ, például a megválaszolt levélnél; ellenőrizze a dátumokat
issue-history-nothing-sent = ehhez az adatkezelőhöz nincs levél; adja meg a sent eseményt a napjával
# $kind (keyword): what contradicts: answers (yes and no on one day for the same accounts), receipt (received more often
#   than sent)
issue-history-contradiction =
    { $kind ->
        [receipt] a levél több napon érkezett meg, mint ahányszor elküldték; minden levélhez egy beérkezési napot adjon meg
       *[answers] ugyanazon a napon ugyanazokra a fiókokra vállalás és elutasítás; az egyiket vagy az egyes fiókokat adja meg
    }

## Letter

issue-letter-missing = hiányzik a levél fajtája; ilyen szót adjon meg: objection, vagy next az előzmények szerint soron következőhöz
# $key (text): known word or words, such as objection
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-letter-unknown = { issue-request-unknown-option }
issue-letter-non-user-missing = a fiók nélküli tiltakozáshoz szükséges a non_user a platformokkal
# $date (text): first day for the letter, such as 2027-01-05
issue-letter-too-early = túl korai, még időben érkezhet válasz; az első nap: { $date }
issue-letter-nothing-sent = az előzményekben nincs korábbi levél; adja meg a sent eseményt
# $kind (keyword): refusal, extension (the history has none), answered (the controller has refused), over (it complies),
#   complained (a complaint was lodged), until (the period is extended, its end is not known)
issue-letter-nothing-to-answer =
    { $kind ->
        [refusal] nincs nyitott elutasítás; az előzményekből hiányzik egy refused esemény
        [extension] nincs értesítés meghosszabbításról; az előzményekből hiányzik egy extended esemény
        [answered] az adatkezelő elutasította; válassza ezt: refusal-reply vagy complaint
        [complained] a panaszt benyújtották; az ügy most a hatóságnál van
        [until] az adatkezelőnek több időre van szüksége; az until kulcsban adja meg az általa közölt napot
       *[over] az adatkezelő eleget tesz; nincs mit kérni
    }
# $kind (keyword): the letter: refusal-reply, extension-reply
issue-letter-reasons-needed = sem az előzmények, sem az ügy nem tartalmaz okot; anélkül ennek a válasznak nincs mondanivalója
issue-letter-not-available =
    { $kind ->
        [extension-reply] ez a levél nem elérhető; tiltakozás utáni, törvényes egy hónapos határidő meghosszabbítására válaszol
       *[refusal-reply] ez a levél nem elérhető; tiltakozás elutasítására válaszol
    }
# Where a reason names an account.
issue-reason-unknown-account = { issue-history-unknown-account }
# Where a reason names a platform.
issue-reason-unknown-platform = a kérés egyik fiókja és a non_user.platforms egyik bejegyzése sem ehhez a platformhoz tartozik
# Where a sighting names a platform.
issue-request-sighting-platform = ez a platform nem szerepel itt: non_user.platforms

## Remarks

hint-text-normalised = A szöveg rendbe lett téve: betűk összevonva, fölös szóközök, láthatatlan karakterek, ismételt név vagy ország eltávolítva, kódok szokásos alakban.
hint-text-compatibility-letters = A szövegben ligatúrák, teljes szélességű vagy díszbetűk vannak, amelyeket más programok nem biztos, hogy felismernek. Ellenőrizze az írásmódot.
hint-text-direction-mark = A szöveg a jobbról balra haladó írás láthatatlan jeleit tartalmazza, ilyen betűket viszont nem. Ellenőrizze, szükség van-e rájuk.
hint-text-mixed-script = Egy szóban különböző ábécék egyformának látszó betűi keverednek. Ellenőrizze az írásmódot.
hint-text-private-use = A szöveg magánhasználatú karaktereit más számítógépek másként vagy egyáltalán nem jelenítik meg.
hint-text-mojibake = A szöveg úgy néz ki, mintha hibás kódolással olvasták volna be. Vesse össze az eredetivel.
hint-name-looks-like-placeholder = A név úgy néz ki, mint egy program hiányzó értéket jelölő szava. Ellenőrizze.
hint-name-looks-like-organisation = A név szervezetnek látszik, de tiltakozni csak természetes személy tud (GDPR 21. cikk). A fiók mögötti személyt adja meg; aki más nevében jár el, a representative kulcsba tartozik.
hint-sender-equals-recipient = A személy neve azonos a levél címzettjével. Ellenőrizze a mezőket.
hint-region-missing = Egy későbbi panaszhoz szükség lesz az országrészre, mert az országban több felügyeleti hatóság van.
hint-language-fallback = A nyelvnek ehhez a változatához nincsenek szövegek; az alapnyelvéi használatosak.
hint-date-unusual = A dátum a GDPR alkalmazása előtti vagy a távoli jövőbe esik. Ellenőrizze az évet.
hint-email-needs-smtputf8 = Nem minden levelezőrendszer fogadja el a @ előtti betűket.
hint-email-dots = Egyes levelezőrendszerek nem fogadják el a szokatlan helyen álló pontot a @ előtt.
hint-phone-national = Külföldi vállalkozásoknak a telefonszámot + jellel és országhívóval írja.
hint-contact-phone-only = E-mail- vagy postacímmel valószínűbb a válasz, mint pusztán telefonszámmal.
hint-contact-address-left-out = Egy megadott ok miatt a vállalkozásoknak szóló levelekből kimarad a postacím; a válasz az e-mail-címre érkezik.
hint-platform-renamed = Ennek a platformnak ma más a neve; az új nevű rekord használatos.
hint-account-duplicate = Ugyanaz a fiók vagy platform kétszer lett megadva, és egyszer szerepel.
hint-account-handle-from-address = A felhasználónév helyén egy profil címe állt; az ahhoz tartozó fiók szerepel.
hint-account-handle-spaces = A felhasználónévben szóköz van. Ellenőrizze, hogy nem a megjelenített név-e.
hint-account-link-group-mixed = Egy csoport különböző üzemeltetőket kever; összekapcsoltnak csak azok a fiókok számítanak, amelyeket egy üzemeltető maga kapcsolt össze.
hint-reason-sensitive = Ez az ok különösen védett adatokat érint; a levél csak a kategóriát nevezi meg, részleteket ne írjon.
hint-reason-duplicate = Ugyanaz az ok kétszer lett megadva, és egyszer szerepel.
hint-reason-other-regime = Ez az ok egy másik ország jogához készült. Ellenőrizze, hogy illik-e ide.

# $controller (text): company, such as Snap Inc.
hint-history-until-missing = { $controller }: adja meg a vállalkozás által a válaszra közölt napot; ettől függ az emlékeztető.
# $controller (text): name of the company, such as LinkedIn Ireland Unlimited Company
hint-reason-left-out = { $controller }: ez az ok a vállalkozásnál egyik fiókra sem illik, ezért kimarad a levélből.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited és OpenAI Ireland Limited
hint-reason-readers = Ezt az okot több vállalkozás is olvassa ({ $controller }). Ha csak egynek szól, nevezze meg mellette annak fiókjait vagy platformjait.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited és OpenAI Ireland Limited
hint-sighting-readers = Ezt a bejegyzést több vállalkozás is olvassa ({ $controller }). Ha csak egynek szól, nevezze meg mellette a platformot.

## Services of the caller

# $kind (keyword): id, name, kind, controller, contact – what is missing or wrong
issue-service-invalid =
    { $kind ->
        [id] a szolgáltatáshoz kisbetűkből, számjegyekből és kötőjelekből álló, a katalógusban nem szereplő azonosító szükséges
        [name] a szolgáltatáshoz név szükséges
        [kind] a szolgáltatáshoz fajta szükséges, például forum vagy chatbot
        [controller] a szolgáltatáshoz meg kell adni a mögötte álló vállalkozást
       *[contact] a vállalkozáshoz postacím vagy e-mail-cím szükséges
    }
# $key (text): known word or words, such as forum
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-service-unknown-kind = { issue-request-unknown-option }
