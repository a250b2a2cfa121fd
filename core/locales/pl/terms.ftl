### Citations and names of acts in Polish letters. State of the law: 24 November 2026. Not legal advice.
### The act stands last and without a comma: art., ust., zdanie, lit., act. Acts are in the genitive, RODO is not declined.

## Citations, put together from the parts of a provision

# One number, as it stands in a list of them: art. 12 ust. 3 i 4.
# $value (text): the number, such as 21
# $kind (keyword): article, section, recital, paragraph
citation-number = { $value }
# One letter, as it stands in a list of them.
# $value (text): the letter, such as f
# $kind (keyword): the same: a, b, c, d, e, f, g, h, i, j
citation-letter = { $value }
# $value (text): such numbers as a list, such as 21 or 17 i 19
# $number (number): how many there are
citation-article = art.{ "\u00A0" }{ $value }
# $value (text): the same, such as 165
# $number (number): how many there are
citation-section = §{ "\u00A0" }{ $value }
# $value (text): the same, such as 47
# $number (number): how many there are
citation-recital =
    { $number ->
        [one] motyw{ "\u00A0" }{ $value }
       *[other] motywy{ "\u00A0" }{ $value }
    }
# Parts of an article begin with what separates them from the larger part; the library drops it between two of one size.
# $value (text): numbers as a list, such as 1 or 3 i 4
# $number (number): how many there are
citation-paragraph = { " " }ust.{ "\u00A0" }{ $value }
# Polish practice names no subparagraph.
# $value (text): its number, such as 1
# $number (number): the same
citation-subparagraph = { "" }
# $value (text): letters as a list, such as f or b i c
# $number (number): how many there are
citation-point = { " " }lit.{ "\u00A0" }{ $value }
# $value (text): its number, such as 2
# $number (number): the same
citation-sentence =
    { $number ->
        [1] { " " }zdanie pierwsze
        [2] { " " }zdanie drugie
        [3] { " " }zdanie trzecie
       *[other] { " " }zd.{ "\u00A0" }{ $value }
    }
# Two provisions, or two parts of one.
# $provision (text): what stands before, such as art. 5 ust. 2
# $value (text): what follows, such as art. 12 ust. 4
# $kind (keyword): last – two single ones, and nothing follows; more – others
# $flag (keyword): yes, no – whether what stands before ends in a part of an article
citation-join =
    { $kind ->
        [last] { $provision } i { $value }
       *[more] { $provision }, { $value }
    }
# $provision (text): such as art. 21 ust. 1
# $value (text): the act, such as RODO
# $flag (keyword): yes, no – whether the provision ends in a part of an article
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
