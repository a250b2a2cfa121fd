### Citations and names of acts in Italian letters. State of the law: 24 November 2026. Not legal advice.
### Parts of a citation stand without commas, because a further paragraph of the same article follows a comma. Under
### Swiss law “par.” becomes “cpv.” and GDPR becomes RGPD: regions in locale.json.

## Citations, put together from the parts of a provision

# The first article of a citation.
# $value (text): its number, such as 21
# $number (number): how many provisions of the act the citation has
citation-article = art.{ "\u00A0" }{ $value }
# $value (text): its number, such as 165
# $number (number): how many provisions of the act the citation has
citation-section =
    { $number ->
        [one] §{ "\u00A0" }{ $value }
       *[other] §§{ "\u00A0" }{ $value }
    }
# $value (text): its number, such as 47
# $number (number): how many provisions of the act the citation has
citation-recital = considerando{ "\u00A0" }{ $value }
# A further one of the same act.
# $value (text): its number, such as 19
# $number (number): how many provisions of the act the citation has
# $kind (keyword): article, section, recital
citation-further =
    { $kind ->
        [article] art.{ "\u00A0" }{ $value }
       *[section] { $value }
    }
# $value (text): its number, such as 1
citation-paragraph = { " " }par.{ "\u00A0" }{ $value }
# English names no subparagraph.
# $value (text): its number, such as 1
citation-subparagraph = { "" }
# $value (text): its letter, such as f
citation-point = { " " }lett.{ "\u00A0" }{ $value }
# English names no sentence.
# $value (text): its number, such as 2
citation-sentence = { " " }periodo{ "\u00A0" }{ $value }
# $provision (text): such as art. 21 par. 1
# $value (text): the act, such as GDPR
citation-with-act = { $provision } { $value }

## Acts, as they stand behind a citation; .full: at the first mention; .title: in a subject

act-gdpr = GDPR
    .full = del regolamento (UE) 2016/679 (regolamento generale sulla protezione dei dati, «GDPR»)
    .title = GDPR, regolamento generale sulla protezione dei dati
act-uk-gdpr = UK GDPR
    .full = del regolamento generale sulla protezione dei dati del Regno Unito («UK GDPR»)
    .title = UK GDPR, regolamento generale sulla protezione dei dati del Regno Unito
act-dpa = DPA 2018
    .full = del Data Protection Act 2018 britannico («DPA 2018»)
    .title = DPA 2018, Data Protection Act
act-fadp = LPD
    .full = della legge federale svizzera sulla protezione dei dati (LPD)
    .title = LPD, legge sulla protezione dei dati
act-dpo = OPDa
    .full = dell’ordinanza svizzera sulla protezione dei dati (OPDa)
    .title = OPDa, ordinanza sulla protezione dei dati
act-charter = della Carta dei diritti fondamentali dell’UE
    .full = della Carta dei diritti fondamentali dell’Unione europea
    .title = della Carta dei diritti fondamentali dell’UE
act-dsm = della direttiva (UE) 2019/790
    .full = della direttiva (UE) 2019/790
    .title = della direttiva (UE) 2019/790
act-periods = regolamento (CEE, Euratom) n.{ "\u00A0" }1182/71
    .full = regolamento (CEE, Euratom) n.{ "\u00A0" }1182/71
    .title = regolamento (CEE, Euratom) n.{ "\u00A0" }1182/71
act-procedure = del regolamento (UE) 2025/2518
    .full = del regolamento (UE) 2025/2518
    .title = del regolamento (UE) 2025/2518
