### Citations and names of acts in Polish letters. State of the law: 24 November 2026. Not legal advice.
### The act stands last and without a comma: art., ust., zd., lit., act. Acts are in the genitive, RODO is not declined.

## Citations, put together from the parts of a provision

# The first article of a citation.
# $value (text): its number, such as 21
# $number (number): how many provisions of the act the citation has
citation-article = art.{ "\u00A0" }{ $value }
# $value (text): its number, such as 165
# $number (number): how many provisions of the act the citation has
citation-section = §{ "\u00A0" }{ $value }
# $value (text): its number, such as 47
# $number (number): how many provisions of the act the citation has
citation-recital =
    { $number ->
        [one] motyw{ "\u00A0" }{ $value }
       *[other] motywy{ "\u00A0" }{ $value }
    }
# A further one of the same act.
# $value (text): its number, such as 19
# $number (number): how many provisions of the act the citation has
# $kind (keyword): article, section, recital
citation-further =
    { $kind ->
        [article] art.{ "\u00A0" }{ $value }
        [section] §{ "\u00A0" }{ $value }
       *[recital] { $value }
    }
# $value (text): its number, such as 1
citation-paragraph = { " " }ust.{ "\u00A0" }{ $value }
# Polish practice names no subparagraph.
# $value (text): its number, such as 1
citation-subparagraph = { "" }
# $value (text): its letter, such as f
citation-point = { " " }lit.{ "\u00A0" }{ $value }
# An ordinal in words would need a selector on a text, so the abbreviation stands.
# $value (text): its number, such as 2
citation-sentence = { " " }zd.{ "\u00A0" }{ $value }
# $provision (text): such as art. 21 ust. 1
# $value (text): the act, such as RODO
citation-with-act = { $provision } { $value }

## Acts, as they stand behind a citation; .full: at the first mention; .title: in a subject

act-gdpr = RODO
    .full = rozporządzenia (UE) 2016/679 (ogólne rozporządzenie o ochronie danych, RODO)
    .title = ogólnego rozporządzenia o ochronie danych (RODO)
act-uk-gdpr = UK GDPR
    .full = brytyjskiego ogólnego rozporządzenia o ochronie danych (UK GDPR)
    .title = brytyjskiego ogólnego rozporządzenia o ochronie danych (UK GDPR)
act-dpa = DPA 2018
    .full = brytyjskiej ustawy o ochronie danych z{ "\u00A0" }2018{ "\u00A0" }r. (Data Protection Act 2018, DPA 2018)
    .title = ustawy Data Protection Act 2018
act-fadp = DSG
    .full = szwajcarskiej ustawy federalnej o ochronie danych (DSG)
    .title = ustawy federalnej o ochronie danych (DSG)
act-dpo = DSV
    .full = szwajcarskiego rozporządzenia o ochronie danych (DSV)
    .title = rozporządzenia o ochronie danych (DSV)
act-charter = Karty praw podstawowych UE
    .full = Karty praw podstawowych Unii Europejskiej
    .title = Karty praw podstawowych UE
act-dsm = dyrektywy (UE) 2019/790
    .full = dyrektywy (UE) 2019/790
    .title = dyrektywy (UE) 2019/790
act-periods = rozporządzenie (EWG, Euratom) nr{ "\u00A0" }1182/71
    .full = rozporządzenie (EWG, Euratom) nr{ "\u00A0" }1182/71
    .title = rozporządzenie (EWG, Euratom) nr{ "\u00A0" }1182/71
act-procedure = rozporządzenia (UE) 2025/2518
    .full = rozporządzenia (UE) 2025/2518
    .title = rozporządzenia (UE) 2025/2518
