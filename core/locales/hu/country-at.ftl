### Austria: what a complaint contains, in the order of DSG 24. § (2). Not reviewed by a lawyer. The record of the
### authority names the headings.

act-at-dsg = DSG
    .full = osztrák adatvédelmi törvény (DSG)
    .title = osztrák adatvédelmi törvény (DSG)

## Headings

# $provision (text): what asks for it, such as DSG 24. § (2) bekezdés
complaint-at-rights = 1. A megsértett jogok [{ $provision }]
complaint-at-respondent = 2. A panaszolt fél
complaint-at-facts = 3. Tényállás
complaint-at-grounds = 4. A jogellenesség indokai
# $provision (text): what asks for it, such as DSG 24. § (5) bekezdés
complaint-at-finding = 5. Kérelmek [{ $provision }]
# $provision (text): what asks for it, such as DSG 24. § (4) bekezdés
complaint-at-timeliness = 6. Határidőben történő benyújtás [{ $provision }]

## Rights, by name: items of a list

# $provision (text): such as 21. cikk (1) bekezdés
complaint-right-objection = tiltakozáshoz való jog [{ $provision }]
# $provision (text): such as 12. cikk (3) bekezdés
complaint-right-answer = határidőben adott válaszhoz való jog [{ $provision }]
# $provision (text): such as 7. cikk (3) bekezdés
complaint-right-withdrawal = a hozzájárulás visszavonásához való jog [{ $provision }]
# $provision (text): such as 15. cikk
complaint-right-access = hozzáférési jog [{ $provision }]
# $provision (text): such as 18. cikk (1) bekezdés d) pont
complaint-right-restriction = az adatkezelés korlátozásához való jog [{ $provision }]
# $provision (text): such as 17. cikk (1) bekezdés c) pont
complaint-right-erasure = törléshez való jog [{ $provision }]
# $provision (text): such as 19. cikk
complaint-right-recipients = a címzettek megismeréséhez való jog ({ $provision })
# $provision (text): such as 14. cikk
complaint-right-information = tájékoztatáshoz való jog [{ $provision }]

## Request: first item

complaint-request-finding = állapítsa meg, hogy a panaszolt fél megsértette az 1. pontban megjelölt jogokat;
