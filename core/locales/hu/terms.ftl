### Citations and names of acts in Hungarian letters. State of the law: 24 November 2026. Not legal advice.
###
### A citation stands in the nominative and without an article, in brackets or after a colon: a suffix would have to agree
### with its last word. One with round brackets stands in square ones.

## Citations, put together from the parts of a provision

# The first article of a citation.
# $value (text): its number, such as 21
# $number (number): how many provisions of the act the citation has
citation-article = { $value }.{ "\u00A0" }cikk
# $value (text): its number, such as 165
# $number (number): how many provisions of the act the citation has
citation-section = { $value }.{ "\u00A0" }§
# $value (text): its number, such as 47
# $number (number): how many provisions of the act the citation has
citation-recital = ({ $value }){ "\u00A0" }preambulumbekezdés
# A further one of the same act.
# $value (text): its number, such as 19
# $number (number): how many provisions of the act the citation has
# $kind (keyword): article, section, recital
citation-further =
    { $kind ->
        [section] { $value }.{ "\u00A0" }§
        [recital] ({ $value }){ "\u00A0" }preambulumbekezdés
       *[article] { $value }.{ "\u00A0" }cikk
    }
# $value (text): its number, such as 1
citation-paragraph = { " " }({ $value }){ "\u00A0" }bekezdés
# English names no subparagraph.
# $value (text): its number, such as 1
citation-subparagraph = { "" }
# $value (text): its letter, such as f
citation-point = { " " }{ $value }){ "\u00A0" }pont
# English names no sentence.
# $value (text): its number, such as 2
citation-sentence = { " " }{ $value }.{ "\u00A0" }mondat
# $provision (text): such as 21. cikk (1) bekezdés
# $value (text): the act, such as GDPR
citation-with-act = { $value } { $provision }

## Acts, as they stand behind a citation; .full: at the first mention; .title: in a subject

act-gdpr = GDPR
    .full = (EU){ "\u00A0" }2016/679 rendelet (általános adatvédelmi rendelet, GDPR)
    .title = általános adatvédelmi rendelet (GDPR)
act-uk-gdpr = UK GDPR
    .full = egyesült királyságbeli általános adatvédelmi rendelet (UK GDPR)
    .title = egyesült királyságbeli általános adatvédelmi rendelet (UK GDPR)
act-dpa = DPA 2018
    .full = brit Data Protection Act 2018 (DPA 2018)
    .title = Data Protection Act 2018
act-fadp = DSG
    .full = svájci szövetségi adatvédelmi törvény (DSG)
    .title = svájci szövetségi adatvédelmi törvény (DSG)
act-dpo = DSV
    .full = svájci adatvédelmi rendelet (DSV)
    .title = svájci adatvédelmi rendelet (DSV)
act-charter = EU Alapjogi Charta
    .full = Európai Unió Alapjogi Chartája
    .title = EU Alapjogi Charta
act-dsm = (EU){ "\u00A0" }2019/790 irányelv
    .full = (EU){ "\u00A0" }2019/790 irányelv
    .title = (EU){ "\u00A0" }2019/790 irányelv
act-periods = 1182/71/EGK, Euratom rendelet
    .full = 1182/71/EGK, Euratom rendelet
    .title = 1182/71/EGK, Euratom rendelet
act-procedure = (EU){ "\u00A0" }2025/2518 rendelet
    .full = (EU){ "\u00A0" }2025/2518 rendelet
    .title = (EU){ "\u00A0" }2025/2518 rendelet
