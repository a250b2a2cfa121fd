### Citations and names of acts in Italian letters. State of the law: 24 November 2026. Not legal advice.
### In Switzerland the words of a citation are others: the attributes `.CH`, and GDPR becomes RGPD (`regions`).

## Citations, put together from the parts of a provision

# One number, as it stands in a list of them: art. 12, par. 3 e 4.
# $value (text): the number, such as 21
# $kind (keyword): article, section, recital, paragraph
citation-number = { $value }
# One letter, as it stands in a list of them.
# $value (text): the letter, such as f
# $kind (keyword): the same: a, b, c, d, e, f, g, h, i, j
citation-letter = { $value }
# $value (text): such numbers as a list, such as 21 or 17 e 19
# $number (number): how many there are
citation-article =
    { $number ->
        [one] art.{ "\u00A0" }{ $value }
       *[other] artt.{ "\u00A0" }{ $value }
    }
    .CH = art.{ "\u00A0" }{ $value }
# $value (text): the same, such as 165
# $number (number): how many there are
citation-section =
    { $number ->
        [one] §{ "\u00A0" }{ $value }
       *[other] §§{ "\u00A0" }{ $value }
    }
# $value (text): the same, such as 47
# $number (number): how many there are
citation-recital = considerando{ "\u00A0" }{ $value }
# Parts of an article begin with what separates them from the larger part; the library drops it between two of one size.
# $value (text): numbers as a list, such as 1 or 3 e 4
# $number (number): how many there are
# $act (keyword): the act, the id of its message without `act-`: gdpr, fadp, dpo …
citation-paragraph = , par.{ "\u00A0" }{ $value }
    .CH =
        { $act ->
            [fadp] { " " }cpv.{ "\u00A0" }{ $value }
            [dpo] { " " }cpv.{ "\u00A0" }{ $value }
           *[other] { " " }par.{ "\u00A0" }{ $value }
        }
# Italian practice names no subparagraph.
# $value (text): its number, such as 1
# $number (number): the same
citation-subparagraph = { "" }
# $value (text): letters as a list, such as f or b e c
# $number (number): how many there are
citation-point = , lett.{ "\u00A0" }{ $value }
    .CH = { " " }lett.{ "\u00A0" }{ $value }
# $value (text): its number, such as 2
# $number (number): the same
citation-sentence =
    { $number ->
        [1] , primo periodo
        [2] , secondo periodo
        [3] , terzo periodo
       *[other] , periodo{ "\u00A0" }{ $value }
    }
    .CH =
        { $number ->
            [1] { " " }primo periodo
            [2] { " " }secondo periodo
            [3] { " " }terzo periodo
           *[other] { " " }periodo{ "\u00A0" }{ $value }
        }
# Two provisions, or two parts of one.
# $provision (text): what stands before, such as art. 5, par. 2
# $value (text): what follows, such as art. 12, par. 4
# $kind (keyword): last – two single ones, and nothing follows; more – others
# $flag (keyword): yes, no – whether what stands before ends in a part of an article
citation-join =
    { $kind ->
        [last]
            { $flag ->
                [yes] { $provision }, e { $value }
               *[no] { $provision } e { $value }
            }
       *[more] { $provision }, { $value }
    }
    .CH =
        { $kind ->
            [last] { $provision } e { $value }
           *[more] { $provision }, { $value }
        }
# $provision (text): such as art. 21, par. 1
# $value (text): the act, such as GDPR
# $flag (keyword): yes, no – whether the provision ends in a part of an article
citation-with-act =
    { $flag ->
        [yes] { $provision }, { $value }
       *[no] { $provision } { $value }
    }
    .CH = { $provision } { $value }

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
