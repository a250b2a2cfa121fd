### Access to data used for AI training. A letter of its own, never mixed with an objection. Not legal advice, not yet
### reviewed by a lawyer. Frame and list of accounts: letter.ftl; Switzerland: ch.ftl.

## Access

# $provision (text): such as GDPR 15. cikk (1) bekezdés, (3) bekezdés
# $name (text): name of the data subject, such as Példa Anna
access-subject =
    { $voice ->
        [self] Hozzáférési kérelem MI-betanítással kapcsolatban [{ $provision }]
       *[other] { $name } hozzáférési kérelme MI-betanítással kapcsolatban [{ $provision }]
    }
# First sentence. ACC-1
# $law (text): the act in full, such as (EU) 2016/679 rendelet (általános adatvédelmi rendelet, GDPR) 15. cikk (1) bekezdés
access-opening =
    { $voice ->
        [self] Hozzáférést kérek [{ $law }]: kezelik vagy kezelték-e személyes adataimat mesterséges intelligencián (MI) alapuló modellek fejlesztése, betanítása vagy javítása céljából?
       *[other] Az érintett hozzáférést kér [{ $law }]: kezelik vagy kezelték-e személyes adatait mesterséges intelligencián (MI) alapuló modellek fejlesztése, betanítása vagy javítása céljából?
    }
# If there is no account.
access-non-user = Önöknél nincs fiók; a kérelem olyan adatokra vonatkozik, amelyeket mások tettek közzé, vagy amelyeket Önök más forrásból szereznek be.
# Introduces the questions.
# $provision (text): such as 15. cikk (1) bekezdés
access-questions = Ha adatokat így használnak vagy használtak, közöljék [{ $provision }]:
access-question-purposes = a célokat és a jogalapot, jogos érdek esetén az érdekmérlegelést is
access-question-data = mely adatokról van szó, és mióta használják azokat
access-question-recipients = a címzetteket név szerint, a jövőbelieket is
access-question-storage = a tárolás időtartamát vagy meghatározásának szempontjait
access-question-rights = az érintett jogait, a panasz benyújtásának jogát is
access-question-sources = az adatok forrását, mások tartalmait és a partnereket is
access-question-automated = alapul-e rajtuk automatizált döntéshozatal, ideértve a profilalkotást is, és mi annak a logikája
access-question-transfers = a külföldre továbbítást és annak garanciáit
# ACC-8
# $provision (text): such as 15. cikk (3) bekezdés
access-copy = Bocsássák rendelkezésre az adatok másolatát is, széles körben használt elektronikus formátumban [{ $provision }].
# ACC-10
# $provision (text): no cost, such as 12. cikk (5) bekezdés
# $remedy (text): the period, such as 12. cikk (3) bekezdés
access-answer = A hozzáférést díjmentesen [{ $provision }], a beérkezéstől számított egy hónapon belül kell megadni [{ $remedy }].
