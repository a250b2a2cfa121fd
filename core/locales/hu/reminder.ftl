### Reminder, also about requests that are open and after a broken promise; and what the later letters share. Not legal
### advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl; Switzerland: ch.ftl; United Kingdom:
### uk.ftl. A message is one sentence or one item of a list.

## Shared by the later letters

# Introduces the list of accounts.
later-accounts = A levél különösen a következőkre vonatkozik:
# First sentence: the objection that opened the case. REM-1, REP-1
# $law (text): what it rests on, the act in full, such as (EU) 2016/679 rendelet (általános adatvédelmi rendelet, GDPR) 21. cikk (1) bekezdés
# $date (text): the day it was sent, such as 2026. november 24.
later-sent-objection =
    { $voice ->
        [self] { $date } napján tiltakoztam személyes adataim MI-betanítási célú kezelése ellen [{ $law }].
       *[other] { $date } napján az érintett tiltakozott személyes adatainak MI-betanítási célú kezelése ellen [{ $law }].
    }
# The same for a request for access. REM-1
# $law (text): what it rests on, the act in full, such as (EU) 2016/679 rendelet (általános adatvédelmi rendelet, GDPR) 15. cikk (1) bekezdés
# $date (text): the day it was sent, such as 2026. november 24.
later-sent-access =
    { $voice ->
        [self] { $date } napján hozzáférési kérelmet nyújtottam be személyes adataim MI-betanítási célú kezelésével kapcsolatban [{ $law }].
       *[other] { $date } napján az érintett hozzáférési kérelmet nyújtott be személyes adatainak MI-betanítási célú kezelésével kapcsolatban [{ $law }].
    }
# The same for a withdrawal of consent. REM-1
# $law (text): what it rests on, the act in full, such as (EU) 2016/679 rendelet (általános adatvédelmi rendelet, GDPR) 7. cikk (3) bekezdés
# $date (text): the day it was sent, such as 2026. november 24.
later-sent-withdrawal =
    { $voice ->
        [self] { $date } napján visszavontam minden hozzájárulást személyes adataim MI-betanítási célú kezeléséhez [{ $law }].
       *[other] { $date } napján az érintett visszavont minden hozzájárulást személyes adatainak MI-betanítási célú kezeléséhez [{ $law }].
    }
# How it was handed over, if that is known. REM-1
later-via-form = Ez az Önök online űrlapján történt.
later-via-email = Ez e-mailben történt.
later-via-post = Ez postai úton történt.
# The period has ended. REM-2
# $provision (text): what sets it, such as 12. cikk (3) bekezdés
# $due (text): its last day, such as 2027. január 4.
later-overdue = A válaszadási határidő { $due } napján lejárt [{ $provision }].
# The same for a letter by post whose arrival is not known: no day is named. REM-2
# $provision (text): what sets it, such as 12. cikk (3) bekezdés
later-overdue-post = A válaszadási határidő a szokásos postai idővel számolva is lejárt [{ $provision }].
# The same where not all public holidays are known. REM-2
# $provision (text): what sets it, such as 12. cikk (3) bekezdés
later-overdue-cautious = A válaszadási határidő óvatos számítással is lejárt [{ $provision }].
# The controller follows. Other requests may be open, or it broke its word.
# $date (text): the day of its answer, such as 2026. augusztus 10.
later-confirmed = { $date } napján közölték, hogy ennek eleget tesznek.
# What is open was first asked for in a later letter.
# $date (text): the day of that letter, such as 2026. november 24.
later-added = A { $date } napján kelt levél további kérelmeket tartalmazott.
# Until when the sender waits. REM-5, REP-6
# $due (text): such as 2027. január 8.
later-due = Szíveskedjenek { $due } napjáig válaszolni.
# What follows. REM-6, REP-7
# $provision (text): the complaint, such as 77. cikk
# $remedy (text): the courts, such as 79. cikk
later-next = Ennek hiányában panasz tehető ({ $provision }), és bírósághoz lehet fordulni ({ $remedy }).

## Shared demands: introduction, then items of a numbered list

later-demands = Szíveskedjenek teljesíteni a következőket:
# $due (text): until when the sender waits, such as 2027. január 8.
later-demands-by = Szíveskedjenek { $due } napjáig teljesíteni a következőket:
# $provision (text): such as 18. cikk (1) bekezdés d) pont
later-restrict = Az ügy tisztázásáig korlátozzák az adatkezelést [{ $provision }].
# $provision (text): such as 17. cikk (1) bekezdés c) pont
later-erase = Töröljék az e célokra tárolt adatokat, ha nem bizonyítanak kényszerítő erejű jogos okokat [{ $provision }].
# $provision (text): such as 19. cikk
later-recipients = Tájékoztassák a címzetteket, és nevezzék meg őket ({ $provision }).

## Enclosures

# $date (text): the day of the letter, such as 2026. november 24.
enclosure-letter = { $date } napján kelt levél másolata
# What went through a form.
# $date (text): the day it was sent, such as 2026. november 24.
enclosure-form = Az űrlapon { $date } napján elküldött szöveg másolata
# $date (text): the day of handing over, such as 2026. november 24.
enclosure-proof = Az elküldés igazolása: { $date }
# $date (text): the day of the answer, such as 2026. december 15.
enclosure-your-answer = Az Önök { $date } napján kelt válaszának másolata

## Reminder

# $provision (text): such as GDPR 21. cikk (1) bekezdés
# $name (text): name of the data subject, such as Példa Anna
reminder-subject-objection =
    { $voice ->
        [self] Emlékeztető: tiltakozás MI-betanítás ellen [{ $provision }]
       *[other] Emlékeztető: { $name } tiltakozása MI-betanítás ellen [{ $provision }]
    }
# $provision (text): such as GDPR 15. cikk (1) bekezdés, (3) bekezdés
# $name (text): name of the data subject, such as Példa Anna
reminder-subject-access =
    { $voice ->
        [self] Emlékeztető: hozzáférési kérelem MI-betanítással kapcsolatban [{ $provision }]
       *[other] Emlékeztető: { $name } hozzáférési kérelme MI-betanítással kapcsolatban [{ $provision }]
    }
# $provision (text): such as GDPR 7. cikk (3) bekezdés
# $name (text): name of the data subject, such as Példa Anna
reminder-subject-withdrawal =
    { $voice ->
        [self] Emlékeztető: MI-betanításra vonatkozó hozzájárulás visszavonása [{ $provision }]
       *[other] Emlékeztető: { $name } MI-betanításra vonatkozó hozzájárulásának visszavonása [{ $provision }]
    }
# What came instead of an answer. REM-3
reminder-came-none = Válasz nem érkezett.
reminder-came-receipt = A beérkezés visszaigazolása nem elegendő.
reminder-came-status = A közbenső tájékoztatás nem elegendő.
reminder-came-extension = Ez a levél a határidő meghosszabbítását figyelembe veszi, de nem ismeri el.
# $provision (text): what an extension rests on, such as 12. cikk (3) bekezdés
reminder-came-no-grounds = A meghosszabbításról szóló értesítésük nem jelölte meg az okokat, ezért a határidőt nem hosszabbítja meg [{ $provision }].
# What is asked for again. REM-4, REM-5
# $provision (text): reasons for a refusal, such as 12. cikk (4) bekezdés
# $due (text): until when the sender waits, such as 2027. január 8.
reminder-answer-objection = { $due } napjáig igazolják vissza, mely naptól tesznek eleget a tiltakozásnak, vagy közöljék az okokat, ezek mérlegelését és a jogorvoslati lehetőségeket [{ $provision }].
reminder-answer-access = Adják meg a kért tájékoztatást, és bocsássák rendelkezésre az adatokat.
reminder-answer-withdrawal = Írásban igazolják vissza, mely naptól tesznek eleget a visszavonásnak.
# Introduces what else was sent and is open.
reminder-also-open = További, még teljesítetlen kérelmek:
# Items of that list, and of the list of new ones.
# $provision (text): such as 18. cikk (1) bekezdés d) pont
reminder-part-restriction = korlátozás az ügy tisztázásáig [{ $provision }]
# $provision (text): such as 17. cikk (1) bekezdés c) pont
reminder-part-erasure = ezen adatok törlése, ha nincsenek kényszerítő erejű jogos okok [{ $provision }]
# The same after a withdrawal.
# $provision (text): such as 17. cikk (1) bekezdés b) pont
reminder-part-erasure-consent = ezen adatok törlése, ha nincs más jogalap [{ $provision }]
# $provision (text): such as 19. cikk
reminder-part-recipients = a címzettek tájékoztatása és megnevezése ({ $provision })
# Introduces demands that no text carried before.
reminder-new = Új kérelmek, a beérkezéstől számított egy hónapon belül teljesítendők:

## Reminder about what a confirmation left open

# $provision (text): reasons for a refusal, such as 12. cikk (4) bekezdés
# $due (text): until when the sender waits, such as 2027. január 8.
reminder-open = A következők még nyitottak; { $due } napjáig teljesítsék őket, vagy közöljék az okokat és a jogorvoslati lehetőségeket [{ $provision }]:
# $provision (text): such as 17. cikk (1) bekezdés c) pont
reminder-erased = Igazolják vissza, hogy az e célokra tárolt adatokat törölték [{ $provision }].

## Reminder after a broken promise

# $date (text): the day on which it was seen, such as 2026. október 20.
reminder-breach =
    { $voice ->
        [self] Álláspontom szerint ennek ellentmond, ami { $date } napján tapasztalható volt.
       *[other] Az érintett álláspontja szerint ennek ellentmond, ami { $date } napján tapasztalható volt.
    }
reminder-breach-access = Adják meg a kért tájékoztatást, és bocsássák rendelkezésre az adatokat.
reminder-breach-stop = Szüntessék meg ezt, és közöljék, mely adatokat, mely időszakban és miért használtak.
# $provision (text): such as 17. cikk (1) bekezdés c) pont
reminder-breach-erase = Töröljék a felhasznált adatokat [{ $provision }].
reminder-breach-prevent = Közöljék, hogyan akadályozzák meg az ismétlődést.
