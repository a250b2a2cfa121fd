### Complaint to a supervisory authority. Not legal advice, not yet reviewed by a lawyer. Frame and accounts: letter.ftl;
### copies of letters in the list of enclosures: reminder.ftl. The report in Switzerland stands in ch.ftl, what only the
### United Kingdom needs in uk.ftl, what only Austria needs in country-at.ftl.
###
### Blocks in the order of the letter. To somebody with many files: brief, facts only, no adjectives that judge. Whoever
### writes, “the complainant” is the person whose data it is.

## Subject and opening

# To an authority.
complaint-salutation = Tisztelt Hatóság!
# $controller (text): name of the company, such as Meta Platforms Ireland Limited
# $provision (text): what a complaint rests on, such as GDPR 77. cikk
complaint-subject = Panasz MI-betanítás miatt [{ $provision }]; adatkezelő: { $controller }
# First sentence.
# $law (text): what a complaint rests on, with the act in full
complaint-opening = E panasz [{ $law }] tárgya: személyes adatok kezelése mesterséges intelligencián (MI) alapuló modellek fejlesztése, betanítása és javítása céljából.
# The same about a request for access.
# $law (text): what a complaint rests on, with the act in full
complaint-opening-access = E panasz [{ $law }] tárgya: személyes adatok MI-betanítási célú kezelésével kapcsolatos hozzáférési kérelem.

## Parties, competence, accounts

complaint-parties-heading = A felek
# CMP-1
# $value (text): name and contact of the person, such as Példa Anna, 1011 Budapest, Minta utca 1.
complaint-complainant = Panaszos: { $value }
# If a body lodges it that declares to meet the conditions. CMP-11
# $provision (text): what such a body acts under, such as GDPR 80. cikk (1) bekezdés
complaint-body = A képviseletet ellátó szervezet kijelenti, hogy szabályszerűen, nonprofit jelleggel jött létre, alapszabályban rögzített céljai a közérdeket szolgálják, és az adatvédelem területén tevékenykedik [{ $provision }].
# CMP-3
# $value (text): name and address of the company, such as Meta Platforms Ireland Limited, Merrion Road, Dublin 4
complaint-controller = Adatkezelő: { $value }.
# Instead, if its postal address is not known.
# $controller (text): name of the company, such as Example Inc.
complaint-controller-no-address = Adatkezelő: { $controller } (postacíme nem ismert).
# If the company has a page for requests.
# $url (text): its address, such as https://example.com/privacy
complaint-controller-page = Adatvédelmi kérelmekre szolgáló oldala: { $url }
# Each company that is jointly responsible, by its own account.
# $value (text): name and address, such as TikTok Information Technologies UK Limited, London
complaint-joint-controller = Közös adatkezelő a vállalkozás közlése szerint: { $value }.
# If the company has a representative in the region.
# $representative (text): its name, such as Példa Adatvédelem Kft.
complaint-controller-representative = { $representative } képviseli az adatkezelőt a térségben.
# CMP-2
# $provision (text): what a complaint rests on, such as GDPR 77. cikk
complaint-competence = A panaszos szokásos tartózkodási helye az Önök illetékességi területén van ({ $provision }).
# Instead, to the authority at the seat of the company.
# $provision (text): what a complaint rests on, such as GDPR 77. cikk
# $remedy (text): where the law holds, such as 3. cikk (1) bekezdés
complaint-competence-place = A feltételezett jogsértés helye az adatkezelő székhelye, az Önök illetékességi területén [{ $provision }, { $remedy }].
# If another authority leads. CMP-12
# $authority (text): its name, such as Data Protection Commission
# $provision (text): what makes it lead, such as 56. cikk (1) bekezdés
complaint-lead-authority = A fő felügyeleti hatóság feltehetően: { $authority } [{ $provision }]. A kapcsolattartás nyelve maradjon e levél nyelve.
# Instead, if the authority at the seat of the company is another one of the same country.
# $authority (text): its name, such as Data Protection Commissioner of Berlin
complaint-hand-over = Az adatkezelő székhelye miatt ez a hatóság is eljárhat: { $authority }. Szükség esetén tegyék át hozzá a panaszt.
# Introduces the list of accounts.
# $accounts (keyword): one, many
complaint-accounts-intro =
    { $accounts ->
        [one] Az ügyben szereplő fiók:
       *[many] Az ügyben szereplő fiókok:
    }
# If the company answered otherwise about other accounts.
complaint-open-accounts = A panasz csak ezekre vonatkozik; más fiókokról külön válasz érkezett.
# If there is no account.
complaint-non-user = A panaszosnak ott nincs fiókja; az adatokat mások tették közzé, vagy más forrásból származnak.

## Facts: one line an event

complaint-facts-heading = Tényállás
# If the company itself names its legitimate interests.
# $provision (text): the legal basis, such as 6. cikk (1) bekezdés f) pont
complaint-processing = Saját közlése szerint az adatkezelő az MI-betanítást jogos érdekre alapozza [{ $provision }].
# Otherwise.
# $provision (text): the legal basis, such as 6. cikk (1) bekezdés f) pont
complaint-processing-in-so-far = A panasz annyiban kifogásolja az MI-betanítást, amennyiben azt az adatkezelő jogos érdekre alapozza [{ $provision }].
# CMP-5
# $date (text): day of the first letter, such as 2026. november 24.
complaint-before = Az adatkezelőt az ügyben már a panasz előtt megkeresték, először { $date } napján.
# Line. CMP-4
# $date (text): the day, such as 2026. november 24.
complaint-fact-objection = { $date }: tiltakozás MI-betanítás ellen.
# $date (text): the day, such as 2026. november 24.
complaint-fact-access = { $date }: hozzáférési kérelem MI-betanítással kapcsolatban.
# $date (text): the day, such as 2026. november 24.
complaint-fact-withdrawal = { $date }: az MI-betanításra vonatkozó minden hozzájárulás visszavonása.
# $date (text): the day, such as 2026. november 24.
complaint-fact-reminder = { $date }: emlékeztető.
# $date (text): the day, such as 2026. november 24.
complaint-fact-refusal-reply = { $date }: válasz az elutasításra.
# $date (text): the day, such as 2026. november 24.
complaint-fact-extension-reply = { $date }: észrevétel a határidő meghosszabbítására.
# Any other letter to the company.
# $date (text): the day, such as 2026. november 24.
complaint-fact-letter = { $date }: további levél.
# Behind what was sent: the way, if it is known.
# $via (keyword): form, email, post
complaint-fact-via =
    { $via ->
        [form] Online űrlapon.
        [email] E-mailben.
       *[post] Postai úton.
    }
# Behind it: what else was asked for.
# $value (text): a list, such as restriction and erasure
complaint-fact-demands = További kérelmek: { $value }.
# Part of such a list, and of what was confirmed.
# $kind (keyword): objection, access, withdrawal, restriction, erasure, recipients, special-categories
complaint-part =
    { $kind ->
        [access] hozzáférés
        [withdrawal] a hozzájáruláson alapuló adatkezelés megszüntetése
        [restriction] korlátozás
        [erasure] törlés
        [recipients] a címzettek megnevezése
        [special-categories] a különleges adatok kizárása
       *[objection] az MI-betanítási célú adatkezelés megszüntetése
    }
# Behind it: the grounds, by the names of their kinds.
# $value (text): a list, such as “Loss of control over the data” and own words
complaint-fact-grounds = Okok: { $value }.
# Part of such a list: grounds in the person's own words.
complaint-grounds-own = saját szavak
# $date (text): the day, such as 2026. november 24.
complaint-fact-received = { $date }: beérkezés az adatkezelőhöz.
# $date (text): the day, such as 2026. november 24.
complaint-fact-acknowledged = { $date }: a beérkezés visszaigazolása.
# $date (text): the day, such as 2026. november 24.
complaint-fact-status = { $date }: az adatkezelő közbenső tájékoztatása.
# $date (text): the day, such as 2026. november 24.
complaint-fact-extended = { $date }: értesítés a határidő meghosszabbításáról.
# The same if no reasons were given for it.
# $date (text): the day, such as 2026. november 24.
complaint-fact-extended-no-reasons = { $date }: értesítés a határidő meghosszabbításáról, az okok megjelölése nélkül.
# $date (text): the day, such as 2026. november 24.
complaint-fact-identified = { $date }: a személyazonosságra vonatkozó adatok pótlása.
# $date (text): the day, such as 2026. november 24.
# $value (text): what was confirmed, such as erasure
complaint-fact-confirmed = { $date }: az adatkezelő vállalása ({ $value }).
# The company's confirmation about other accounts only.
# $date (text): the day, such as 2026. november 24.
complaint-fact-confirmed-others = { $date }: az adatkezelő vállalása más fiókokra.
# $date (text): the day, such as 2026. november 24.
complaint-fact-breached = { $date }: kiderült, hogy a vállalást nem tartják be.
# $date (text): the day, such as 2026. november 24.
complaint-fact-refused = { $date }: elutasítás.
# $date (text): the day, such as 2026. november 24.
complaint-fact-refused-no-reasons = { $date }: elutasítás, elegendő ok hiányára hivatkozva.
# $date (text): the day, such as 2026. november 24.
complaint-fact-refused-reasons-not-weighed = { $date }: elutasítás, a megjelölt okok vizsgálata nélkül.
# $date (text): the day, such as 2026. november 24.
complaint-fact-refused-identity = { $date }: átmeneti elutasítás; a személyazonosság igazolását kérték.
# $date (text): the day, such as 2026. november 24.
complaint-fact-refused-no-data = { $date }: válasz, amely szerint ilyen adatokat nem kezelnek.
# $date (text): the day, such as 2026. november 24.
complaint-fact-refused-no-training = { $date }: válasz, amely szerint az adatokat nem használják MI betanítására.
# $date (text): the day, such as 2026. november 24.
complaint-fact-refused-too-late = { $date }: elutasítás arra hivatkozva, hogy a tiltakozás elkésett.
# $date (text): the day, such as 2026. november 24.
complaint-fact-refused-use-the-form = { $date }: elutasítás, saját űrlapra utalva.
# $date (text): the day, such as 2026. november 24.
complaint-fact-refused-not-applicable = { $date }: elutasítás arra hivatkozva, hogy a jog nem alkalmazható.
# Behind a refusal or a broken promise: what the history notes about it.
# $value (text): the words, in quotation marks
complaint-fact-note = Feljegyzés erről: { $value }
# If the period ended without an answer in substance.
# $due (text): its last day, such as 2027. január 4.
complaint-fact-overdue = { $due }: a válaszadási határidő utolsó napja; addig érdemi válasz nem érkezett.
# The same where no day is sure.
complaint-fact-overdue-cautious = A válaszadási határidő óvatos számítással is érdemi válasz nélkül telt el.
# The same for what a later letter asked for first.
# $date (text): the day of that letter, such as 2026. november 24.
# $due (text): the last day, such as 2027. január 8.
complaint-fact-overdue-added = { $due }: a { $date } napján előterjesztett kérelmekre adandó válasz határidejének utolsó napja; addig ezekre válasz nem érkezett.
# $date (text): the day of that letter, such as 2026. november 24.
complaint-fact-overdue-added-cautious = A { $date } napján előterjesztett kérelmekre nyitva álló válaszadási határidő óvatos számítással is válasz nélkül telt el.
# Last line, if nothing came after the last letter.
complaint-fact-nothing-since = Azóta nem érkezett értesítés.
# $date (text): the day, such as 2026. november 24.
# $authority (text): name of the authority
complaint-fact-complained = { $date }: panasz ennél a hatóságnál: { $authority }.
# $date (text): the day, such as 2026. november 24.
# $authority (text): name of the authority
# $kind (keyword): received, documents, forwarded, decided, rejected, unknown
complaint-fact-authority =
    { $kind ->
        [received] { $date }: a hatóság visszaigazolta a beérkezést ({ $authority }).
        [documents] { $date }: a hatóság iratokat kért ({ $authority }).
        [forwarded] { $date }: a hatóság az ügyet áttette egy másik hatósághoz ({ $authority }).
        [decided] { $date }: a hatóság döntött ({ $authority }).
        [rejected] { $date }: a hatóság a beadványt elutasította ({ $authority }).
       *[unknown] { $date }: a hatóság értesítése ({ $authority }).
    }
# Behind such a line.
# $value (text): reference of the authority, such as C-26-11-123
complaint-fact-reference = Ügyszám: { $value }.
# If the authority wants to see that the complaint is in time.
# $date (text): day of the refusal, of the broken promise, or the first after the period, such as 2026. november 3.
complaint-timeliness = A kifogásolt magatartás { $date } napja óta ismert.
# The same where the period runs from the last contact.
# $date (text): day of the last letter to or from the company, such as 2026. november 3.
complaint-last-contact = Az utolsó kapcsolat az adatkezelővel { $date } napján volt.

## Alleged infringements: numbered, each borne by a fact above. CMP-6

complaint-infringements-heading = Feltételezett jogsértések
# No answer came.
# $provision (text): the period for an answer, such as 12. cikk (3) bekezdés
complaint-infringement-silence = { $provision }: határidőben sem a meghozott intézkedésekről, sem az intézkedés elmaradásának okairól nem érkezett tájékoztatás.
# The answer came after the period.
# $provision (text): the period for an answer, such as 12. cikk (3) bekezdés
complaint-infringement-late = { $provision }: a válasz csak a határidő letelte után érkezett.
# The notice came after the first month.
# $provision (text): the rule on extension, such as 12. cikk (3) bekezdés
complaint-infringement-extension = { $provision }: a határidő meghosszabbításáról az első hónapon belül nem érkezett tájékoztatás.
# The notice gave no reasons.
# $provision (text): the rule on extension, such as 12. cikk (3) bekezdés
complaint-infringement-extension-no-reasons = { $provision }: a határidő meghosszabbításának okait nem jelölték meg.
# The objection is open.
# $provision (text): the right to object, such as 21. cikk (1) bekezdés
# $remedy (text): the duty to demonstrate, such as 5. cikk (2) bekezdés
complaint-infringement-objection = { $provision }, { $remedy }: sem az adatkezelés megszüntetése, sem kényszerítő erejű jogos okok fennállása nincs bizonyítva; ha az adatkezelés folytatódik, nincs jogalapja.
# The same after an answer that there is nothing to stop.
# $provision (text): the right to object, such as 21. cikk (1) bekezdés
# $remedy (text): the duty to demonstrate, such as 5. cikk (2) bekezdés
complaint-infringement-objection-in-so-far = { $provision }, { $remedy }: a válasz nem bizonyítja, hogy nincs mit megszüntetni; amennyiben adatokat kezelnek, ahhoz hiányoznak a kényszerítő erejű jogos okok.
# The consent is withdrawn.
# $provision (text): the right to withdraw consent, such as 7. cikk (3) bekezdés
complaint-infringement-withdrawal = { $provision }: nincs bizonyítva, hogy a hozzájáruláson alapuló adatkezelés megszűnt.
# Access is open.
# $provision (text): the right of access, such as 15. cikk (1) bekezdés, (3) bekezdés
complaint-infringement-access = { $provision }: a kért hozzáférést nem adták meg.
# Grounds were given, and the company missed sufficient ones.
# $provision (text): the right to object, such as 21. cikk (1) bekezdés
# $remedy (text): the duty to facilitate, such as 12. cikk (2) bekezdés
complaint-infringement-no-reasons = { $provision }, { $remedy }: a tiltakozás megjelölte az okokat; a jogszabály sem bizonyítékot, sem különösen súlyos okokat nem kíván.
# Grounds were given and not weighed.
# $provision (text): the duty to give reasons, such as 12. cikk (4) bekezdés
# $remedy (text): the duty to demonstrate, such as 5. cikk (2) bekezdés
complaint-infringement-reasons = { $provision }, { $remedy }: nem mutatták be, hogyan mérlegelték a megjelölt okokat.
# Proof of identity was demanded.
# $provision (text): the rule on doubts about identity, such as 12. cikk (6) bekezdés
complaint-infringement-identity = { $provision }: a személyazonosság igazolását kérték; megalapozott kétségnek nincs jele.
# A form was demanded.
# $provision (text): the duty to facilitate, such as 12. cikk (2) bekezdés
complaint-infringement-form = { $provision }: a jog gyakorlását űrlaphoz kötötték.
# An earlier day was held against the person.
# $provision (text): the right to object, such as 21. cikk (1) bekezdés
complaint-infringement-time = { $provision }: a jog bármikor gyakorolható; határnapnak nincs jogszabályi alapja.
# A promise was broken.
# $provision (text): the principle of fairness, such as 5. cikk (1) bekezdés a) pont
complaint-infringement-breach = { $provision }: a vállalást nem tartják be.
# $provision (text): the right to restriction, such as 18. cikk (1) bekezdés d) pont
complaint-infringement-restriction = { $provision }: a kért korlátozást nem igazolták vissza.
# $provision (text): the right to erasure, such as 17. cikk (1) bekezdés c) pont
complaint-infringement-erasure = { $provision }: a kért törlést nem igazolták vissza.
# $provision (text): the duty to notify recipients, such as 19. cikk
complaint-infringement-recipients = { $provision }: a címzetteket a kérelem ellenére nem nevezték meg.
# Special categories were to be left out.
# $provision (text): the rules on them, such as 9. cikk (1) bekezdés
# $remedy (text): their erasure, such as 17. cikk (1) bekezdés d) pont
complaint-infringement-special-categories = { $provision }, { $remedy }: a különleges adatokra, amelyek kizárása kérelem tárgya volt, nem igazoltak kivételt.
# There is no account.
# $provision (text): information where data come from elsewhere, such as 14. cikk (1) bekezdés, (2) bekezdés, (3) bekezdés(a)
complaint-infringement-information = { $provision }: amennyire ismert, erről soha nem adtak tájékoztatást.

## Requests: numbered, as they were made to the company. CMP-7

complaint-requests-heading = Kérelmek
complaint-requests-intro = A panaszos kéri, hogy a hatóság:
# $provision (text): the task of the authority, such as 57. cikk (1) bekezdés f) pont
complaint-request-investigate = vizsgálja ki az ügyet, és állapítsa meg e jogsértéseket [{ $provision }];
# $provision (text): its power, such as 58. cikk (2) bekezdés c) pont
complaint-request-comply = utasítsa az adatkezelőt, hogy tegyen eleget a tiltakozásnak és a többi nyitott kérelemnek [{ $provision }];
# The same where nothing else is open.
# $provision (text): its power, such as 58. cikk (2) bekezdés c) pont
complaint-request-comply-objection = utasítsa az adatkezelőt, hogy tegyen eleget a tiltakozásnak [{ $provision }];
# The same where only other requests are open.
# $provision (text): its power, such as 58. cikk (2) bekezdés c) pont
complaint-request-comply-open = utasítsa az adatkezelőt, hogy tegyen eleget a nyitott kérelmeknek [{ $provision }];
# The same about a withdrawal of consent.
# $provision (text): its power, such as 58. cikk (2) bekezdés c) pont
complaint-request-comply-withdrawal = utasítsa az adatkezelőt, hogy tartsa tiszteletben a visszavonást [{ $provision }];
# The same about access.
# $provision (text): its power, such as 58. cikk (2) bekezdés c) pont
complaint-request-comply-access = rendelje el a kért hozzáférés megadását [{ $provision }];
# $provision (text): its power, such as 58. cikk (2) bekezdés f) pont
complaint-request-ban = tiltsa meg a panaszos adatainak ilyen kezelését [{ $provision }];
# If erasure is open.
# $provision (text): its power, such as 58. cikk (2) bekezdés g) pont
complaint-request-erasure = rendelje el az e célokra tárolt adatok törlését [{ $provision }];
# If their being told and named is open.
complaint-request-recipients = rendelje el a címzettek tájékoztatását és megnevezését;
# Last item. CMP-9
# $provision (text): the duty to inform, such as 77. cikk (2) bekezdés
# $remedy (text): the remedy against silence, such as 78. cikk (2) bekezdés
complaint-request-progress = három hónapon belül adjon tájékoztatást a fejleményekről, az eredményről és a jogorvoslati lehetőségekről [{ $provision }, { $remedy }].
# If there are accounts that still exist.
# $accounts (keyword): one, many
complaint-accounts-stay =
    { $accounts ->
        [one] A fiók és tartalma maradjon fenn.
       *[many] A fiókok és tartalmuk maradjanak fenn.
    }

## Declarations

# CMP-10
# $kind (keyword): as-needed, no, yes – whether the company may learn the name
complaint-name =
    { $kind ->
        [no] A panaszos nevét ne közöljék az adatkezelővel, legalábbis előzetes megkérdezése nélkül ne.
        [yes] A panaszos neve közölhető az adatkezelővel.
       *[as-needed] A panaszos nevét csak az eljáráshoz szükséges mértékben közöljék az adatkezelővel.
    }
# If the person says so.
# $kind (keyword): yes, no – whether they agree to a settlement
complaint-amicable =
    { $kind ->
        [no] A panaszos nem kíván békés rendezést.
       *[yes] A panaszos egyetért a békés rendezéssel.
    }
# If the person says so.
# $value (text): the authority or court, such as Dublin District Court
complaint-pending = Az ügyben már eljár: { $value }
# If two states are concerned and all particulars are given.
# $provision (text): the rule that lists them, such as 4. cikk (1) bekezdés of Regulation (EU) 2025/2518
complaint-admissibility = A panasz tartalmazza az előírt adatokat [{ $provision }].

## The text for the authority's form, where its length is limited: no law, plain words

# First sentence.
# $controller (text): name of the company, such as Meta Platforms, Inc.
complaint-short-opening = { $controller }: a panasz tárgya személyes adatokkal végzett MI-betanítás.
# $value (text): the line of an account, such as Facebook, user name anna.example
complaint-short-account = Fiók: { $value }.
complaint-short-stop = Intézkedjenek, hogy a vállalkozás hagyjon fel az ezekkel az adatokkal végzett betanítással.
complaint-short-comply = Intézkedjenek, hogy a vállalkozás teljesítse a nyitott kérelmeket.
complaint-short-erase = Az e célokra tárolt adatok törlése érdekében is intézkedjenek.
complaint-short-letter = A részleteket a csatolt panasz tartalmazza.

## Lines in the list of enclosures. CMP-8

# $date (text): its day, such as 2026. december 15.
enclosure-answer = Az adatkezelő { $date } napján kelt válasza
# A receipt, a message on the state, a notice of extension.
# $date (text): its day, such as 2026. december 15.
enclosure-notice = Az adatkezelő { $date } napján kelt értesítése
enclosure-mandate = Az érintett megbízása
enclosure-constitution = A szervezet szabályszerű létrejöttének igazolása
