### Hungarian letters: first letters to a company. Not legal advice; the texts say what the sender declares.
### One message is one sentence; the code puts them together in the order of this file.
###
### Every message may select on
### $voice (keyword): self, other – who writes: the person, or somebody who acts for the person and is named in the first
###   paragraph. Texts of `other` speak of “az érintett” and use no verb in the first person, so no “kérem” either.
###
### Neither article (a, az) nor suffix stands at a variable: days are “… napján”, names “… nevében”, all else follows a colon
### or stands in brackets.

## Frame

# Information block beside the address.
# $date (text): the day of writing, such as 2026. november 24.
letter-date = Kelt: { $date }
# Information block beside the address.
# $reference (text): the sender's own reference, such as W-2026-001
letter-reference = Hivatkozási szám: { $reference }
# Foot of a page.
# $number (number): the page, such as 2; only to be printed
# $total (number): how many pages there are, such as 3; only to be printed
letter-page = { $number }/{ $total }. oldal
# What a picture of the signature shows; read out to people who do not see it.
# $name (text): who signs, such as Példa Anna
letter-signature-picture = Aláírás: { $name }
# Before the subject where it is printed, with a space behind it; not in the header of an e-mail. Empty where letters have
# no such label.
letter-subject-label = Tárgy:{ " " }
# To a company.
letter-salutation = Tisztelt Adatkezelő!
letter-closing = Tisztelettel:
# Heading over the list of enclosures.
# $number (number): how many there are
letter-enclosures-heading =
    { $number ->
        [one] Melléklet
       *[other] Mellékletek
    }
# Title of a sheet behind the letter, and its line in the list of enclosures.
# $number (number): the number of the sheet, such as 1
annex-accounts = { $number }. melléklet: Fiókok
# $number (number): the number of the sheet, such as 1
annex-sightings = { $number }. melléklet: Előfordulások
# $number (number): the number of the sheet, such as 1
annex-own-words = { $number }. melléklet: Az okok részletesen
# $number (number): the number of the sheet, such as 1
annex-questions = { $number }. melléklet: Kérdések az adatkezelésről
enclosure-power-of-attorney = Meghatalmazás
enclosure-court-order = A képviseletről szóló bírósági határozat
enclosure-parental = A szülői felügyelet igazolása
# Line of the addressee's block under the company's name, when the letter goes to its representative.
# $representative (text): name of the representative, such as Példa Képviselet Kft.
letter-addressee-representative = Képviselő: { $representative }

## Subject lines: no full stop

# $provision (text): such as GDPR 21. cikk (1) bekezdés
# $name (text): name of the data subject, such as Példa Anna
letter-subject-objection =
    { $voice ->
        [self] Tiltakozás [{ $provision }]: személyes adataim MI-betanításra nem használhatók
       *[other] { $name } tiltakozása MI-betanítás ellen [{ $provision }]
    }

## Who acts: first paragraph of a letter that the data subject does not write

# $representative (text): who writes, such as Példa Pál
# $name (text): name of the data subject, such as Példa Mia
letter-for-child = { $representative } szülőként, a kiskorú { $name } nevében jár el.
# Both parents.
# $representative (text): who writes, such as Példa Pál
# $value (text): the other parent, such as Példa Mária
# $name (text): name of the data subject, such as Példa Mia
letter-for-child-joint = { $representative } és { $value } szülőként, közösen, a kiskorú { $name } nevében jár el.
# $representative (text): who writes, such as Példa Pál
letter-custody-sole = { $representative } egyedül gyakorolja a szülői felügyeletet.
# By order of a court.
# $representative (text): who writes, such as Példa Pál
# $name (text): name of the data subject, such as Példa Anna
letter-for-ward = { $representative } bírósági felhatalmazás alapján, { $name } nevében jár el.
# With a power of attorney.
# $representative (text): who writes, such as Példa Pál
# $name (text): name of the data subject, such as Példa Anna
letter-for-person = { $representative } meghatalmazás alapján, { $name } nevében jár el.
letter-authority-enclosed = Ennek igazolása mellékelve.
letter-authority-on-request = Ennek igazolása kérésre rendelkezésre áll.

## Declaration

# $law (text): such as (EU) 2016/679 rendelet (általános adatvédelmi rendelet, GDPR) 21. cikk (1) bekezdés
letter-declaration =
    { $voice ->
        [self] Tiltakozom az ellen, hogy személyes adataimat mesterséges intelligencián (MI) alapuló, akár generatív modellek és rendszerek fejlesztése, betanítása és javítása céljából kezeljék, és e célokra továbbadják [{ $law }].
       *[other] Az érintett a képviselője útján tiltakozik az ellen, hogy személyes adatait mesterséges intelligencián (MI) alapuló, akár generatív modellek és rendszerek fejlesztése, betanítása és javítása céljából kezeljék, és e célokra továbbadják [{ $law }].
    }
# $provision (text): such as 6. cikk (1) bekezdés f) pont
letter-basis =
    { $voice ->
        [self] Nem ismerem el, hogy ez az adatkezelés jogos érdekre [{ $provision }] alapozható.
       *[other] Az érintett nem ismeri el, hogy ez az adatkezelés jogos érdekre [{ $provision }] alapozható.
    }
# $provision (text): such as 7. cikk (3) bekezdés
letter-consent =
    { $voice ->
        [self] Visszavonok minden hozzájárulást, amelyre ehhez hivatkoznak [{ $provision }].
       *[other] Az érintett visszavon minden hozzájárulást, amelyre ehhez hivatkoznak [{ $provision }].
    }
# The company relies on consent only.
# $provision (text): such as 7. cikk (3) bekezdés
letter-consent-sole =
    { $voice ->
        [self] A hozzájárulást, amelyre ezt az adatkezelést alapozzák, a jövőre nézve visszavonom [{ $provision }].
       *[other] A hozzájárulást, amelyre ezt az adatkezelést alapozzák, az érintett a jövőre nézve visszavonja [{ $provision }].
    }
# The company says that it does not train on what is in accounts.
letter-denied = Az Önök közlése szerint e fiókok adatait nem használják MI betanítására; szíveskedjenek ezt megerősíteni.
# A second law holds because of the company's seat.
# $law (text): such as (EU) 2016/679 rendelet (általános adatvédelmi rendelet, GDPR) 21. cikk (1) bekezdés
# $provision (text): such as GDPR 3. cikk (1) bekezdés
letter-second-law-objection = Ez a levél egyben tiltakozás a következő rendelkezés alapján: { $law }; ez azért vonatkozik Önökre, mert tevékenységi helyük van az Európai Gazdasági Térségben [{ $provision }].
# $law (text): such as (EU) 2016/679 rendelet (általános adatvédelmi rendelet, GDPR) 15. cikk (1) bekezdés
# $provision (text): such as GDPR 3. cikk (1) bekezdés
letter-second-law-access = Ez a levél egyben hozzáférési kérelem a következő rendelkezés alapján: { $law }; ez azért vonatkozik Önökre, mert tevékenységi helyük van az Európai Gazdasági Térségben [{ $provision }].
# $law (text): such as (EU) 2016/679 rendelet (általános adatvédelmi rendelet, GDPR) 7. cikk (3) bekezdés
# $provision (text): such as GDPR 3. cikk (1) bekezdés
letter-second-law-withdrawal = Ez a levél egyben visszavonás a következő rendelkezés alapján: { $law }; ez azért vonatkozik Önökre, mert tevékenységi helyük van az Európai Gazdasági Térségben [{ $provision }].
# Who is jointly responsible, by the company's own account.
# $provision (text): such as GDPR 26. cikk (3) bekezdés
# $value (text): names, such as TikTok Information Technologies UK Limited
# $number (number): how many there are
letter-joint-controllers = Közös adatkezelő az Önök közlése szerint: { $value }; ez a levél oda is szól, szíveskedjenek továbbítani [{ $provision }].
# $date (text): day of the confirmation, such as 2025. május 21.
letter-confirmed-before = Egy korábbi, ilyen tartalmú nyilatkozatot { $date } napján visszaigazoltak; az változatlanul fennáll.
# $value (text): names, such as Minta Anna
# $number (number): how many there are
letter-former-names = A korábbi néven szereplő adatok is ide tartoznak: { $value }.

## What it covers

# The list of accounts follows.
# $accounts (keyword): none, one, many
letter-covers-accounts =
    { $accounts ->
        [one] A nyilatkozat minden meglévő és jövőbeli adatra kiterjed, különösen erre a fiókra:
       *[many] A nyilatkozat minden meglévő és jövőbeli adatra kiterjed, különösen ezekre a fiókokra, összekapcsolástól függetlenül:
    }
# The list stands on a sheet of its own.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-covers-annex = A nyilatkozat minden meglévő és jövőbeli adatra kiterjed, különösen { $number } fiókra ({ $total }. melléklet), összekapcsolástól függetlenül.
# The list stands on a sheet of its own, in later letters.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-accounts-annex = Az ügyben szereplő { $number } fiók felsorolása: { $total }. melléklet.
# A person without an account.
letter-covers-all = A nyilatkozat minden meglévő és jövőbeli adatra kiterjed, bárkitől származzon is.
# $value (text): kinds of data, such as posts, photos and what others share there
letter-covers-kinds = Ide tartoznak a következők is: { $value }.

# Kinds of data, by what people do with a service; they stand in a list.
scope-social-network = bejegyzések, hozzászólások, fényképek, videók, profiladatok
scope-messenger = MI-funkcióknak küldött üzenetek, használati adatok
scope-video = videók, hozzászólások, profiladatok
scope-forum = kérdések, válaszok, hozzászólások, profiladatok
scope-professional-network = profil, bejegyzések, hozzászólások, álláspályázatok adatai
scope-dating = profil, fényképek, üzenetek, ismeretségek
scope-creative-community = művek, leírások, hozzászólások
scope-chatbot = beszélgetések, fájlok, válaszok, visszajelzések
scope-image-or-voice-generator = bevitt adatok, képek, hangok, eredmények
scope-coding-assistant = kód, bevitt adatok, javaslatok, visszajelzések
scope-work-tool = dokumentumok, szövegek, felvételek, használati adatok
scope-marketplace = ajánlatok, értékelések, vásárlások, üzenetek
scope-reviews = értékelések, bejegyzések, profiladatok
scope-health = egészségügyi adatok, időpontok, dokumentumok, üzenetek
scope-fitness = tevékenységek, helyek, mérési adatok
scope-device = hangfelvételek, bevitt adatok, használati adatok
scope-payment = fizetési és szerződéses adatok
scope-travel = foglalások, ezek részletei, üzenetek
scope-games = üzenetek, hangfelvételek, játékelőzmények
scope-publishing = szövegek, képek, hozzászólások
scope-media = használati adatok, bevitt adatok, hangfelvételek
scope-search-or-ads = keresések, azonosítók, használati szokások
scope-other = szerződéses és használati adatok
# In features of a service whose own data are of another kind.
scope-interactions = MI-funkciókba bevitt adatok a válaszokkal együtt
scope-others = mások ott megosztott tartalmai
scope-sources = más forrásból beszerzett adatok

## Lines of the list of accounts: parts joined by commas, notes in brackets

# $value (text): user name, such as anna.pelda
account-handle = felhasználónév: { $value }
# $value (text): address of the profile, such as https://www.example.org/anna.pelda
account-url = { $value }
# $value (text): e-mail address, such as anna@example.org
account-email = e-mail-cím: { $value }
# $value (text): telephone number, such as +36 1 000 0000
account-phone = telefonszám: { $value }
# Linked with accounts of these platforms.
# $platforms (text): names of platforms, such as Facebook és Instagram
# $number (number): how many there are
account-linked = összekapcsolva: { $platforms }
# $value (text): earlier user names, such as anna.regi
# $number (number): how many there are
account-formerly = korábban: { $value }
account-deleted = törölve
# $date (text): year, month or day, such as 2024. május
account-deleted-on = törölve: { $date }
account-no-access = hozzáférés nélkül
# $value (text): who manages it, such as Példa Iskola
account-managed = kezeli: { $value }
account-use-business = üzleti célú
account-use-page = oldal
account-use-creator = saját művekhez használt
account-visibility-private = nem nyilvános

## Heads of the columns where many accounts stand in a table

account-column-platform = Szolgáltatás
account-column-handle = Felhasználónév
account-column-url = Profil címe
account-column-email = E-mail-cím
account-column-phone = Telefonszám
account-column-notes = Megjegyzés

## Reasons

letter-reasons-heading =
    { $voice ->
        [self] A saját helyzetemmel kapcsolatos okok
       *[other] Az érintett saját helyzetével kapcsolatos okok
    }
# Between the sentences on somebody who is under age, where a law protects children.
# $provision (text): what protects them, such as (38) preambulumbekezdés
letter-children = A gyermekek különös védelmet érdemelnek [{ $provision }].
# After the first sentence of long words of the person's own.
# $number (number): the number of the sheet, such as 2; only to be printed
letter-own-words-annex = Részletesen: { $number }. melléklet.
letter-special-heading = A személyes adatok különleges kategóriái
# $provision (text): such as 9. cikk (1) bekezdés
# $remedy (text): such as 9. cikk (2) bekezdés a) pont
letter-special-request =
    { $voice ->
        [self] Amennyiben ezek között különleges adatok [{ $provision }] vannak, kérem, hogy vegyék ki őket minden e célokra szolgáló adatkészletből, bárki osztotta is meg őket; hozzájárulást [{ $remedy }] nem adok.
       *[other] Amennyiben ezek között különleges adatok [{ $provision }] vannak, az érintett kéri, hogy vegyék ki őket minden e célokra szolgáló adatkészletből, bárki osztotta is meg őket; hozzájárulást [{ $remedy }] nem ad.
    }
# $provision (text): such as 9. cikk (2) bekezdés e) pont
letter-special-no-balancing = A jogos érdek ez alól nem kivétel; kifejezett nyilvánosságra hozatalra [{ $provision }] nem lehet hivatkozni, ha ilyen adatokat mások osztottak meg.
# $provision (text): such as 17. cikk (1) bekezdés d) pont
letter-special-erasure = Töröljék, amit ezzel ellentétesen e célokra kezeltek [{ $provision }].

## Demands, with numbers

letter-demands-heading =
    { $voice ->
        [self] Kérelmeim
       *[other] Az érintett kérelmei
    }
# $provision (text): such as 21. cikk (1) bekezdés
letter-stop-before =
    { $voice ->
        [self] Ne kezdjék meg ezt az adatkezelést, kivéve, ha bizonyítják, hogy azt olyan kényszerítő erejű jogos okok indokolják, amelyek elsőbbséget élveznek érdekeimmel, jogaimmal és szabadságaimmal szemben [{ $provision }].
       *[other] Ne kezdjék meg ezt az adatkezelést, kivéve, ha bizonyítják, hogy azt olyan kényszerítő erejű jogos okok indokolják, amelyek elsőbbséget élveznek az érintett érdekeivel, jogaival és szabadságaival szemben [{ $provision }].
    }
# $provision (text): such as 21. cikk (1) bekezdés
letter-stop-running =
    { $voice ->
        [self] Szüntessék meg véglegesen ezt az adatkezelést, kivéve, ha bizonyítják, hogy azt olyan kényszerítő erejű jogos okok indokolják, amelyek elsőbbséget élveznek érdekeimmel, jogaimmal és szabadságaimmal szemben [{ $provision }].
       *[other] Szüntessék meg véglegesen ezt az adatkezelést, kivéve, ha bizonyítják, hogy azt olyan kényszerítő erejű jogos okok indokolják, amelyek elsőbbséget élveznek az érintett érdekeivel, jogaival és szabadságaival szemben [{ $provision }].
    }
# $provision (text): such as 21. cikk (1) bekezdés
letter-stop-unknown =
    { $voice ->
        [self] Véglegesen tartózkodjanak ettől az adatkezeléstől, akkor is, ha már megkezdődött, kivéve, ha bizonyítják, hogy azt olyan kényszerítő erejű jogos okok indokolják, amelyek elsőbbséget élveznek érdekeimmel, jogaimmal és szabadságaimmal szemben [{ $provision }].
       *[other] Véglegesen tartózkodjanak ettől az adatkezeléstől, akkor is, ha már megkezdődött, kivéve, ha bizonyítják, hogy azt olyan kényszerítő erejű jogos okok indokolják, amelyek elsőbbséget élveznek az érintett érdekeivel, jogaival és szabadságaival szemben [{ $provision }].
    }
letter-burden-more = A jogos érdek önmagában nem elegendő.
# $provision (text): such as 18. cikk (1) bekezdés d) pont
letter-restriction = Ennek tisztázásáig korlátozzák az adatkezelést [{ $provision }].
# $provision (text): such as 18. cikk (3) bekezdés
letter-restriction-lifted = A korlátozás feloldásáról előzetesen adjanak tájékoztatást [{ $provision }].
# $provision (text): such as 17. cikk (1) bekezdés c) pont
letter-erasure = Ilyen okok bizonyítása hiányában indokolatlan késedelem nélkül töröljék, amit e célokra tárolnak vagy kikövetkeztettek, a tanítóadat-készletekből és másolatokból is [{ $provision }].
letter-erasure-model = Ha úgy vélik, hogy egy modellből semmi sem törölhető, fejtsék ki, miért, és gondoskodjanak róla, hogy a modell ne adja ki ezeket az adatokat.
# $provision (text): such as 19. cikk
letter-recipients = Tájékoztassák ezen adatok valamennyi címzettjét, és nevezzék meg őket ({ $provision }).
# A person without an account.
letter-not-informed = Amennyire ismert, erről az adatkezelésről nem adtak tájékoztatást.
# $provision (text): such as 14. cikk
letter-information = Adják meg az előírt tájékoztatást ({ $provision }).
# $provision (text): such as 14. cikk (5) bekezdés
letter-information-exception = Ha kivételre hivatkoznak, fejtsék ki, melyikre [{ $provision }].
# $provision (text): such as 15. cikk (1) bekezdés
# $number (number): the number of the sheet, such as 2; only to be printed
letter-questions = Válaszolják meg a mellékelt kérdéseket [{ $number }. melléklet; { $provision }].

## After the demands

# $accounts (keyword): none, one, many
letter-accounts-stay =
    { $accounts ->
        [one] A fiók és tartalma maradjon fenn, és legyen továbbra is használható.
       *[many] A fiókok és tartalmuk maradjanak fenn, és legyenek továbbra is használhatók.
    }
# Only with deleted accounts.
letter-accounts-deleted = A nyilatkozat a fiók törlése előtti időből származó másolatokra és tanítóadat-készletekre is kiterjed; közöljék, megvannak-e még.
# $provision (text): such as 12. cikk (3) bekezdés
letter-confirmation =
    { $voice ->
        [self] Kérem, írásban igazolják vissza, mely naptól és hogyan hajtják ezt végre, indokolatlan késedelem nélkül, de legkésőbb a beérkezéstől számított egy hónapon belül [{ $provision }].
       *[other] Írásban igazolják vissza, mely naptól és hogyan hajtják ezt végre, indokolatlan késedelem nélkül, de legkésőbb a beérkezéstől számított egy hónapon belül [{ $provision }].
    }
letter-effect = Maga a nyilatkozat a beérkezésével hatályossá válik.
# $provision (text): such as 12. cikk (4) bekezdés
letter-refusal = Ha nem tesznek neki teljesen eleget, közöljék az okokat, ezek mérlegelését és a jogorvoslati lehetőségeket [{ $provision }].
# $provision (text): such as 12. cikk (6) bekezdés
letter-identity = Ha megalapozott kétségeik vannak a személyazonosságot illetően, késedelem nélkül közöljék, mely adat hiányzik [{ $provision }].
# Where a telephone number is the only contact.
letter-reply-phone = A fenti telefonszámra küldött üzenet elegendő.

## People without an account

# $platforms (text): names of services, such as Facebook és Instagram
# $number (number): how many there are
letter-no-account =
    { $voice ->
        [self] Nincs fiókom itt: { $platforms }.
       *[other] Az érintettnek nincs fiókja itt: { $platforms }.
    }
# Only if the person declares it.
# $value (text): e-mail address, such as anna@example.org
letter-no-account-email = Ezzel az e-mail-címmel sincs ott fiók: { $value }.
# A list follows.
# $number (number): how many there are
letter-sightings =
    { $number ->
        [one] Ismert előfordulás:
       *[other] Ismert előfordulások:
    }
# $number (number): the number of the sheet, such as 1; only to be printed
letter-sightings-annex = Az ismert előfordulások felsorolása: { $number }. melléklet.
letter-no-sighting = Konkrét előfordulás nem ismert.
letter-search = Név és elérhetőségek alapján a tanítóadatokban is keressenek; egy modell kimenetét nem kell bemutatni.
# Address of the material in a line of the list.
# $url (text): such as https://www.example.org/picture
sighting-url = { $url }
# $provision (text): such as 12. cikk (2) bekezdés
letter-identification = Ha az érintettet nem áll módjukban azonosítani, bizonyítsák ezt, és közöljék, mely adat segítene [{ $provision }].
# $provision (text): such as 11. cikk (2) bekezdés
letter-identification-more = A tiltakozáshoz való jogot ez nem érinti [{ $provision }].

## Text for the field of a form: sentences joined by a space, beside those above

# $law (text): such as (EU) 2016/679 rendelet (általános adatvédelmi rendelet, GDPR) 21. cikk (1) bekezdés
form-declaration =
    { $voice ->
        [self] Tiltakozom az ellen, hogy személyes adataimat, a meglévőket és a jövőbelieket egyaránt, akár generatív MI-modellek fejlesztése, betanítása és javítása céljából kezeljék [{ $law }].
       *[other] Az érintett a képviselője útján tiltakozik az ellen, hogy személyes adatait, a meglévőket és a jövőbelieket egyaránt, akár generatív MI-modellek fejlesztése, betanítása és javítása céljából kezeljék [{ $law }].
    }
# Names one account.
# $platform (text): name of the platform, such as Instagram
# $value (text): what identifies the account, such as anna.p
form-account = Fiók: { $platform }, { $value }.
# $provision (text): such as 9. cikk (1) bekezdés
form-special = A különleges adatokat [{ $provision }] vegyék ki minden e célokra szolgáló adatkészletből, bárki osztotta is meg őket.
# $provision (text): such as 12. cikk (3) bekezdés
form-confirmation = A végrehajtást dátummal igazolják vissza, indokolatlan késedelem nélkül, de legkésőbb egy hónapon belül [{ $provision }].
