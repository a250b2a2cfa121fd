### Withdrawal of consent. Not legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl;
### Switzerland: ch.ftl.

## Withdrawal of consent

# $provision (text): such as GDPR 7. cikk (3) bekezdés
# $name (text): name of the data subject, such as Példa Anna
consent-withdrawal-subject =
    { $voice ->
        [self] MI-betanításra vonatkozó hozzájárulás visszavonása [{ $provision }]
       *[other] { $name } MI-betanításra vonatkozó hozzájárulásának visszavonása [{ $provision }]
    }
# First sentence. WDC-1, WDC-2
# $law (text): the act in full, such as (EU) 2016/679 rendelet (általános adatvédelmi rendelet, GDPR) 7. cikk (3) bekezdés
consent-withdrawal-declaration =
    { $voice ->
        [self] A jövőre nézve visszavonok minden hozzájárulást ahhoz, hogy személyes adataimat mesterséges intelligencián (MI) alapuló, akár generatív modellek fejlesztése, betanítása és javítása céljából kezeljék [{ $law }].
       *[other] Az érintett a képviselője útján a jövőre nézve visszavon minden hozzájárulást ahhoz, hogy személyes adatait mesterséges intelligencián (MI) alapuló, akár generatív modellek fejlesztése, betanítása és javítása céljából kezeljék [{ $law }].
    }
# Items of a numbered list. WDC-3
consent-withdrawal-stop = Szüntessék meg ezt az adatkezelést.
# $provision (text): such as 17. cikk (1) bekezdés b) pont
consent-withdrawal-erase = Töröljék az e célokra tárolt adatokat, amennyiben nincs más jogalap [{ $provision }].
# $provision (text): such as 13. cikk (1) bekezdés c) pont
consent-withdrawal-basis = Ha más jogalapra hivatkoznak, nevezzék meg [{ $provision }].
# WDC-5
# $provision (text): such as 12. cikk (3) bekezdés
consent-withdrawal-confirm = A beérkezéstől számított egy hónapon belül írásban igazolják vissza, mely naptól teszik ezt [{ $provision }].
# WDC-4
# $provision (text): such as 21. cikk (1) bekezdés
# $remedy (text): legitimate interests, such as 6. cikk (1) bekezdés f) pont
consent-withdrawal-objection =
    { $voice ->
        [self] Amennyiben jogos érdekre hivatkoznak [{ $remedy }], elővigyázatosságból tiltakozom is [{ $provision }].
       *[other] Amennyiben jogos érdekre hivatkoznak [{ $remedy }], az érintett elővigyázatosságból tiltakozik is [{ $provision }].
    }
# Introduces the reasons, if there are any.
consent-withdrawal-grounds = Ennek okai:
