### Labels, scopes and hints that the records of platforms and companies point to. No legal advice.
### A label stands in a step, after a class noun and a colon.

## Labels: parts of apps, websites and settings

label-account = fiók
label-ai-data-use = adatok felhasználása MI-hez
label-alexa = Alexa alkalmazás vagy az Alexa adatvédelmi oldala
label-alexa-data = az Alexa-adatok kezelése
label-alexa-privacy = Alexa adatvédelem
label-analytics = elemzés és fejlesztések
label-artificial-intelligence = mesterséges intelligencia
label-copilot = Copilot alkalmazás (bejelentkezve)
label-copilot-features = Copilot-funkciók
label-data = adatok
label-data-controls = adatvezérlők
label-data-privacy = adatok és adatvédelem
label-deepseek-itself = maga a vállalkozás
label-ebay-ai-training = az MI-betanítás beállításai
label-gemini-activity = Gemini-alkalmazások tevékenységei
label-general-privacy = a webhely általános beállításai, adatvédelem
label-generative-ai = a generatív MI beállításai
label-linkedin-ai-data = adatok a generatív MI fejlesztéséhez
label-mistral-admin = adminisztrációs konzol (mobilalkalmazás: adat- és fiókbeállítások)
label-mistral-chat = csevegőtermék
label-preferences = preferenciák
label-privacy = adatvédelem
label-privacy-data = adatvédelem és adatok
label-privacy-personal-data = adatvédelem és személyes adatok
label-privacy-preferences = adatvédelmi preferenciák
label-privacy-safety = adatvédelem és biztonság
label-privacy-security = az eszköz adatvédelme és biztonsága
label-snapchat = Snapchat alkalmazás, az Ön profilja
label-starlink-profile = a profil szerkesztése
label-tiktok-privacy-form = adatvédelmi webűrlap
label-visibility = a blog láthatósága
label-x-data-sharing = adatmegosztás és személyre szabás
label-x-grok = Grok és együttműködő vállalkozások
label-youtube-advanced = a csatorna speciális beállításai
label-youtube-studio = YouTube Studio

## Labels: switches

label-ai-data-retention = adatok megőrzése MI-hez
label-ai-development-training = személyes adatok MI fejlesztéséhez és betanításához
label-ai-features = MI-funkciók
label-alexa-recordings = felvételek a szolgáltatások javításához
label-analytics-sharing = elemzési adatok megosztása, a Siri és a diktálás javítása
label-canva-ai = a használatra és a tartalmakra vonatkozó MI-pontok
label-content-analysis = tartalomelemzés
label-data-improve-service = adatok felhasználása a szolgáltatás javításához
label-doctolib-consent = hozzájárulás egészségügyi adatok MI-hez történő felhasználásához
label-gemini-audio-live = hangfelvételek és Live-felvételek
label-gemini-keep-activity = tevékenységek mentése
label-improve-model = hozzájárulás a modell javításához
label-llm-training = nagy nyelvi modellek betanítása az Ön tartalmaival
label-model-training = MI-modellek betanítása az Ön adataival
label-noai-tag = „NoAI” jelölés
label-openai-improve-model = a modell javítása mindenki számára
label-pinterest-canvas = a Pinterest Canvas betanítása az Ön adataival
label-prevent-third-party-sharing = a harmadik felekkel való megosztás megakadályozása
label-product-improvement-training = termékfejlesztés és betanítás
label-public-content = nyilvános tartalmak felhasználása
label-starlink-sharing = adatok megosztása MI-modellek betanításához
label-text-voice-training = betanítás szöveggel, betanítás hanggal
label-third-party-ai = harmadik felek MI-je
label-third-party-training = harmadik felek általi betanítás
label-x-training = betanítás nyilvános adatokkal és az Ön Grok-beszélgetéseivel

## Labels: options in forms and menus

label-ai-training-processing = adatkezelés MI-modellek betanításához
label-alexa-do-not-save = a felvételek mentésének mellőzése
label-canva = Canva, mint érintett vállalkozás
label-ebay-status = a fiók állapota (regisztrált, letiltott, nincs)
label-linkedin-objection-type = tiltakozás tartalmat előállító MI betanítása vagy más adatkezelés ellen
label-objection-or-restriction = tiltakozás vagy korlátozás
label-openai-do-not-train = az Ön tartalmaival végzett betanítás mellőzése
label-poe-shield = a bot adatvédelmi pajzsa
label-privacy-requests = adatvédelmi kérelmek
label-privacy-team = adatvédelmi csapat vagy adatvédelmi tisztviselő
label-request-type = tiltakozás, különben a legközelebb álló kérelemtípus
label-training-opt-out = leiratkozás a betanításról

## Labels: what to ask for, delete, avoid or repeat

label-blog = blog
label-bot = bot
label-channel = csatorna
label-content-training = a tartalmakkal végzett betanítás kikapcsolása (a csapat MI-beállításai)
label-data-contribution = az alkalmazásadatok átadásának kikapcsolása (adminisztráció, biztonság)
label-feedback = csevegések értékelése és visszajelzések
label-organisation = szervezet
label-poe-bots = félig telt pajzsú botok
label-project = projekt
label-site = webhely
label-slack-global-models = leiratkozás a globális modellekről e-mailben, „Slack Global model opt-out request” tárggyal, a munkaterület címével
label-team = csapat
label-workspace = munkaterület
label-x-grok-history = korábbi beszélgetések a Grokkal

## What a channel covers: in general

covers-letter = A levél a vállalkozás minden, az Ön adataival végzett MI-betanítása ellen szól.
covers-precaution = A tiltakozás itt pusztán elővigyázatosság.
covers-form = A tiltakozás addig terjed, ameddig a beírt szöveg leírja.
covers-beyond-switch = Az űrlap arra is kiterjed, amit a kapcsoló kihagy.
covers-legitimate-interests = Az űrlap minden, jogos érdeken alapuló adatkezelésre kiterjed.
covers-non-user-form = Az űrlaphoz nem kell fiók; az Önre vonatkozó, más forrásból származó adatokra terjed ki.
covers-public-web = Az űrlap a nyilvános webről származó adatokra is kiterjed.
covers-own-chats = A kapcsoló az Ön saját csevegéseire terjed ki, a nyilvános webről származó adatokra nem.
covers-sharing-switch = A beállítás megakadályozza a nyilvános tartalmak megosztását az MI-partnerekkel.

## What a channel covers: Meta

covers-meta-form = Az űrlap a nyilvános információkra és az MI-funkciókkal folytatott beszélgetésekre az összekapcsolt fiókokban is kiterjed, mások Önről szóló bejegyzéseire nem.
covers-threads-form = A Threads az Instagram űrlapját használja; ez akkor érvényes, ha mindkettő ugyanabban a Fiókközpontban van.
covers-messenger-form = A Facebook űrlapja arra terjed ki, amit a Messengerben a Meta AI-nak küld.
covers-meta-ai-form = A Facebook űrlapja a Meta AI-ra is kiterjed; ha az Instagram nincs összekapcsolva, annak űrlapját is töltse ki.
covers-meta-non-user-form = Az űrlap az Önre vonatkozó, más forrásból származó adatokról szól, amelyek az MI egyik válaszában jelentek meg.

## What a channel covers: other services

covers-adobe-switch = A kapcsoló az Ön felhőbeli tartalmainak elemzésére terjed ki; egyes, például biztonsági elemzések nem kapcsolhatók ki.
covers-alexa-switch = A kapcsoló a hangfelvételekre terjed ki, Amazon-fiókjának más adataira nem.
covers-apple-form = Az űrlap a nyilvános webről származó adatokra terjed ki, Apple-fiókkal vagy anélkül.
covers-apple-switch = A kapcsolók önkéntes programokat érintenek, és az Ön beleegyezése nélkül ki vannak kapcsolva.
covers-artstation-tag = A jelölés másoknak megtiltja a projekt generatív MI-hez való felhasználását, magának a vállalkozásnak nem.
covers-atlassian-admin = A beállítás az egész szervezet alkalmazáson belüli tartalmaira terjed ki; a származtatott adatok csak az Enterprise csomagban utasíthatók el.
covers-canva-switch = A kapcsolók az Ön használati adataira és tartalmaira terjednek ki.
covers-claude-switch = A kapcsoló az új és a folytatott csevegésekre és programozási munkamenetekre terjed ki, a nyilvános webről származó adatokra nem.
covers-coffee-meets-bagel-switch = A kapcsoló az alkalmazás MI-funkcióira terjed ki.
covers-discord-switch = A kapcsoló a szolgáltatás javítását célzó adathasználatot korlátozza; az MI-betanításra külön kapcsoló nincs.
covers-doctolib-switch = A kapcsoló az egészségügyi adatokra terjed ki; a többi ellen a tiltakozás segít.
covers-dropbox-switch = A kapcsoló a tartalmak harmadik felek MI-jéhez való továbbítására terjed ki.
covers-ebay-form = Az űrlap azoknak szól, akik nem tudnak bejelentkezni, és a nyilvános forrásokkal való összekapcsolásra is kiterjedhet.
covers-ebay-switch = A beállítás csak erre a fiókra érvényes.
covers-figma-admin = A beállítás egy csapat új tartalmaira és módosításaira terjed ki.
covers-gemini-switch = A kapcsoló a jövőbeli csevegésekre terjed ki, a nyilvános webről származó vagy a csevegésekből anonimizált adatokra nem.
covers-github-switch = A kapcsoló az MI-funkciók be- és kimenetére terjed ki; a nyilvános tárolókhoz a tiltakozásra van szükség.
covers-grammarly-switch = A kapcsoló az Ön szövegeire terjed ki; szervezeti fiókoknál az adminisztrátor dönt.
covers-linkedin-form = Az űrlap más, például biztonsági vagy személyre szabó MI-modellekre és fiók nélküli emberek adataira is kiterjed.
covers-linkedin-switch = A kapcsoló csak a tartalmat előállító MI betanítására terjed ki; az űrlapot is használja.
covers-openai-portal = A portál minden magánszemélyeknek szóló szolgáltatásra kiterjed, és a nyilvános webről származó adatokra vonatkozó kérelmeket is fogad.
covers-perplexity-switch = A kapcsoló csak addig működik, amíg be van jelentkezve.
covers-pinterest-switch = A kapcsoló csak a Pinterest Canvas képmodellre terjed ki.
covers-poe-shield = Kapcsoló nincs; a pajzs azt mutatja, hogyan bánik egy bot az Ön adataival.
covers-quora-switch = A kapcsoló az Ön válaszaira, bejegyzéseire és hozzászólásaira terjed ki.
covers-slack-admin = A leiratkozás e munkaterület tekintetében terjed ki a globális modellekre.
covers-snapchat-switch = A kapcsoló a nyilvános tartalmakra terjed ki, a My AI-jal folytatott beszélgetésekre nem.
covers-stability-form = A leiratkozás a betanításhoz használt be- és kimenetekre terjed ki.
covers-starlink-switch = A kapcsoló a harmadik felekkel való megosztásra terjed ki, a vállalkozás saját betanítására nem.
covers-windsurf-switch = A leiratkozás csak a fizetős csomagokban lehetséges; csapatban az adminisztrátor végzi.
covers-x-switch = A kapcsoló a Grok betanítására és finomhangolására terjed ki az X-en; a grok.com webhelynek saját kapcsolója van.
covers-youtube-switch = A beállítás csak harmadik felekre vonatkozik, és ki van kapcsolva, amíg Ön be nem kapcsolja.

## Hints: what several services share

hint-no-postal-address = Postacím nem ismert; használja az űrlapot vagy az e-mailt.
hint-no-lead-authority = A vállalkozás nem nevez meg tevékenységi helyet az EU-ban; feltehetően az Ön saját felügyeleti hatósága eljárhat.
hint-check-company = A vállalkozás neve vagy címe bizonytalan; vesse össze az adatkezelési tájékoztatójával vagy az impresszumával.
hint-separate-companies = Az X, a Grok (xAI) és a Starlink (SpaceX) különböző vállalkozások; mindegyikhez külön tiltakozás kell.
hint-help-page = A link a súgóoldalra vezet; a beállítás az Ön fiókjában van.
hint-help-centre = A link a súgó kezdőlapjára vezet; ott keresse az adatvédelmi űrlapot.
hint-switch-not-confirmed = Ezt a kapcsolót csak egy forrás említi; ha nem találja, használja a többi utat.
hint-effect-future = A kikapcsolás és a tiltakozás a jövőre hat; a befejezett betanítást nem fordítja vissza.
hint-feedback-used = Az értékelt válaszok kikapcsolás mellett is bekerülhetnek a betanításba.
hint-consent-withdrawn-too = A szolgáltató hozzájárulásra is hivatkozik; ezért a levél azt is visszavonja.
hint-sensitive-profile = A profiladatok, például a szexuális irányultság, különösen védettek lehetnek; ezért a levél minden hozzájárulást is visszavon.
hint-reasons-asked = A szolgáltató kérdezi az okokat; válasszon legalább egyet.
hint-no-training-stated = A szolgáltató saját közlése szerint beleegyezés nélkül nem tanít be MI-t privát tartalmakkal; tiltakozásra nincs szükség.
hint-no-statement-found = Az MI-betanításról nincs fellelhető közlés; a tiltakozás csak elővigyázatosság.
hint-not-begun = A szolgáltató fenntartja magának a betanítást; hogy megkezdte-e, nem ismert.
hint-machine-learning-only = A szöveg gépi tanulásról szól; generatív modellek betanítása nincs alátámasztva.
hint-stored-in-china = Az adatokat Kínában tárolják.
hint-country-addresses = Ha más ország oldalát használja, az e-mail-címet annak adatkezelési tájékoztatójából vegye.
hint-bots-of-others = Ez a tiltakozás mások botjaira nem terjed ki.
hint-other-servers = Ez a tiltakozás más szerverek fiókjaira nem terjed ki.
hint-workspace-owner-first = A munkaterület tartalmaiért elsősorban az üzemeltetője felel, például munkáltató vagy egyesület.

## Hints: Meta

hint-meta-form-path = Az alkalmazásban (2025) az űrlap helye: „Beállítások és adatvédelem”, „Adatvédelmi központ”, „MI a Metánál”.
hint-meta-effect = A Meta szerint a 2024-es vagy 2025. május 27. előtti tiltakozások továbbra is érvényesek; a későbbiek a jövőre hatnak.
hint-meta-linked-accounts = A Meta szerint egy tiltakozás a „Fiókközpont” minden fiókjára érvényes; más vagy megváltozott e-mail-címnél tiltakozzon újra.
hint-meta-private-profile = Privát profilnál is nyilvánosnak számít a név, a profilkép, az avatár, valamint a nyilvános csoportokban és oldalakon végzett tevékenység.
hint-meta-minors = A Meta saját közlése szerint 18 év alattiak nyilvános tartalmait nem használja, az MI-beszélgetéseket viszont minden életkorban.
hint-meta-ai-only = A Meta szerint csak az érintett, amit Ön vagy mások a Meta AI-nak küldenek, a privát üzenetek nem.
hint-meta-post-unproven = Nem ismert, hogyan válaszol a Meta a postai tiltakozásokra.
hint-meta-switzerland = Hogy Svájcra nézve az ír társaság az adatkezelő, csak egy országlistából következik.
hint-meta-uk-controller = Az Egyesült Királyságra nézve a források az amerikai társaságot nevezik meg; ottani képviselő nem ismert.
hint-meta-no-email = A Meta nem tesz közzé sem e-mail-címet, sem telefonszámot tiltakozásokhoz; a máshol talált adatokkal legyen óvatos.
hint-meta-non-user-form = A Meta saját közlése szerint az ilyen kérelmeket nem teljesíti automatikusan.
hint-meta-ai-account-form = Ha csak Meta-fiókja van, használja a másik címet, vagy írjon levelet.
hint-whatsapp-controller = A Meta AI-jal folytatott csevegésekért a Meta felel, nem a WhatsAppot üzemeltető társaság.
hint-whatsapp-no-form = Külön űrlap nem ismert; ha a WhatsApp szerepel a Fiókközpontjában, a Facebook vagy az Instagram űrlapját is használja.
hint-whatsapp-form-answer = A WhatsApp általános tiltakozási űrlapja nem segít: 2025-ben az volt a válasz, hogy a Meta AI nem a WhatsApp része.
hint-whatsapp-2025-promise = 2025-ben a WhatsApp azt közölte, hogy a Meta AI-csevegéseket az EU-ban nem használják betanításra; hogy ez érvényes-e még, nyitott.

## Hints: networks and publishing

hint-linkedin-uk-microsoft = Az Egyesült Királyságban ugyanez a kapcsoló a Microsofttal, annak saját MI-betanításához való megosztást is megakadályozza.
hint-snap-representative = Az adatkezelő az egyesült államokbeli Snap Inc.; a Snap B.V. csak az Európai Gazdasági Térségben képviseli.
hint-snapchat-my-ai = A My AI-jal folytatott beszélgetéseket az alkalmazásban törölheti.
hint-reddit-deletion = A törlés nem tiltakozás: az engedéllyel rendelkező MI-vállalkozásoknak figyelembe kell venniük, de a betanított modellek megmaradnak.
hint-quora-permission = A Quora saját közlése szerint jelenleg nem használ tartalmakat betanításra; az engedély alapértelmezetten be van állítva.
hint-poe-bots = Más fejlesztők botjai betanításra használhatják a csevegéseket; a nagy szolgáltatók hivatalos botjai a Poe szerint nem.
hint-stack-licence = A bejegyzések többnyire nem törölhetők, csak az Ön nevétől választhatók el; a felülírás 2024-ben letiltásokhoz vezetett.
hint-bluesky-statement = A Bluesky 2024-ben azt közölte, hogy a bejegyzéseket nem használja MI-betanításra; ez másokat nem köt.
hint-mastodon-terms = A feltételek tiltják a felhasználók adatainak nyelvi modellekhez való gyűjtését; saját betanítást a szolgáltatás nem kínál.
hint-welcome-to-the-jungle-applications = Ez a tiltakozás nem terjed ki azokra a vállalkozásokra, amelyekhez jelentkezik.
hint-malt-contract = A tiltakozás nem terjed ki azokra a profil- és megbízási adatokra, amelyek felhasználását a Malt szerződésre alapozza.
hint-deviantart-noai = A „noai” jelölés alapértelmezett, és másoknak tiltja meg a művek MI-hez való felhasználását.

## Hints: AI services

hint-xai-new-name = Az X.AI LLC neve 2026 augusztusa óta állítólag SpaceXAI LLC; elküldés előtt ellenőrizze a nevet és a címet.
hint-gemini-reviewers = Az emberek által ellenőrzött csevegéseket legfeljebb három évig tárolják; tevékenységmentés nélkül egyes összekapcsolt alkalmazások nem működnek.
hint-youtube-own-models = A Google saját modelljeinek betanítása ellen nincs kapcsoló; csak a tiltakozás segít.
hint-microsoft-countries = A Microsoft saját közlése szerint csak egyes országokban végez betanítást beszélgetésekkel; hogy melyekben, nem ismert.
hint-openai-sora = A Sora videószolgáltatásnak saját kapcsolója van.
hint-claude-flagged = A visszajelzéseket és a biztonsági ellenőrzésre megjelölt csevegéseket kikapcsolás után is felhasználják.
hint-mistral-renamed = A Le Chat másik neve Vibe.
hint-character-opt-out = A súgóoldal említi a betanításról való leiratkozást; keresse a beállításokban.
hint-elevenlabs-voice = Harmadik felek hangfelvételekkel végzett betanításról számolnak be; a hang különösen védett biometrikus adat lehet.

## Hints: devices, work and creative tools

hint-amazon-what-is-trained = Az európai tájékoztató csak a szolgáltatások javítását említi; hogy generatív modelleket is betanítanak-e, nyitott.
hint-apple-public-web = Az Apple saját közlése szerint nyilvános weboldalakkal végez betanítást, a felhasználók privát adataival nem.
hint-adobe-two-kinds = A tiltakozás a tartalomelemzésre vonatkozik; az Adobe saját közlése szerint ügyféltartalmakkal csak az Adobe Stockból tanít be generatív modelleket.
hint-discord-no-clause = A 2026. áprilisi adatkezelési tájékoztató nem szól generatív modellek betanításáról.
hint-grammarly-renamed = A Grammarly üzemeltetője most a Superhuman Platform Inc.
hint-deepl-free-only = Az üzemeltető szerint csak az ingyenes webhely és alkalmazás érintett.
hint-deepl-without-account = Fiók nélkül a szövegek aligha köthetők személyhez.
hint-notion-opt-in = Csak egy önkéntes program adatait vagy a visszajelzéseket használják.
hint-atlassian-plans = A Free és a Standard csomagban az adatátadás alapértelmezetten be van kapcsolva, az Enterprise csomagban ki.
hint-lovable-plans = A betanításról e-mailben lehet leiratkozni; a Business és az Enterprise csomagra külön szerződés vonatkozik.
hint-otter-participants = Az is írhat, akit fiók nélkül rögzítettek.
hint-surveymonkey-maker = A felmérésre adott válaszokért elsősorban a felmérés készítője felel.
hint-windsurf-name = A Windsurf, korábban Codeium, másik neve Devin Desktop.

## Hints: shopping, leisure, health and money

hint-booking-identity = A Booking.com korábbi foglalások alapján ellenőrzi a személyazonosságot; ezek adatait tartsa kéznél.
hint-spotify-recommendations = Főként ajánlásokról van szó; tiltakozás után ezek talán kevésbé illenek Önhöz.
hint-paypal-fraud = A csalásmegelőzéssel szemben a tiltakozás ritkán sikeres; irányítsa a termékekhez és marketinghez készülő modellek ellen.
hint-paypal-ad-switches = Az „adatok és adatvédelem” alatti kapcsolók csak a hirdetésekre vonatkoznak.
hint-strava-health-data = Egészségügyi és helyadatok is érintettek; válasszon hozzá illő okot, ha az igaz Önre.
hint-strava-settings = A Strava adatvédelmi beállításai egyes adatokat korlátoznak, de a tiltakozást nem pótolják.
hint-coffee-meets-bagel-features = A tájékoztató csak külön hozzájáruláshoz kötött MI-funkciókat említ, betanítást nem.
hint-criteo-identifier = A Criteónál nincsenek fiókok; egy süti vagy eszköz azonosítóját adja meg.
hint-criteo-advertising = A hirdetések ellen indokolás nélkül tiltakozhat.
