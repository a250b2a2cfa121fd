### Citations and names of acts in Hungarian letters. State of the law: 24 November 2026. Not legal advice.
###
### A citation stands in the nominative and without an article, in brackets or after a colon: a suffix would have to agree
### with its last word. One with round brackets stands in square ones.

## Citations, put together from the parts of a provision

# One number, as it stands in a list of them: 12. cikk (3) és (4) bekezdés.
# $value (text): the number, such as 21
# $kind (keyword): article, section, recital, paragraph
citation-number =
    { $kind ->
        [paragraph] ({ $value })
        [recital] ({ $value })
       *[article] { $value }.
    }
# One letter, as it stands in a list of them.
# $value (text): the letter, such as f
# $kind (keyword): the same: a, b, c, d, e, f, g, h, i, j
citation-letter = { $value })
# $value (text): such numbers as a list, such as 21. or 17. és 19.
# $number (number): how many there are
citation-article = { $value }{ "\u00A0" }cikk
# $value (text): the same, such as 165
# $number (number): how many there are
citation-section = { $value }{ "\u00A0" }§
# $value (text): the same, such as 47
# $number (number): how many there are
citation-recital = { $value }{ "\u00A0" }preambulumbekezdés
# Parts of an article begin with what separates them from the larger part; the library drops it between two of one size.
# $value (text): numbers as a list, such as (1) or (3) és (4)
# $number (number): how many there are
citation-paragraph = { " " }{ $value }{ "\u00A0" }bekezdés
# $value (text): its number, such as 1
# $number (number): the same
citation-subparagraph =
    { $number ->
        [1] { " " }első albekezdés
        [2] { " " }második albekezdés
        [3] { " " }harmadik albekezdés
       *[other] { " " }{ $value }.{ "\u00A0" }albekezdés
    }
# $value (text): letters as a list, such as f) or b) és c)
# $number (number): how many there are
citation-point = { " " }{ $value }{ "\u00A0" }pont
# $value (text): its number, such as 2
# $number (number): the same
citation-sentence =
    { $number ->
        [1] { " " }első mondat
        [2] { " " }második mondat
        [3] { " " }harmadik mondat
       *[other] { " " }{ $value }.{ "\u00A0" }mondat
    }
# Two provisions, or two parts of one.
# $provision (text): what stands before, such as 5. cikk (2) bekezdés
# $value (text): what follows, such as 12. cikk (4) bekezdés
# $kind (keyword): last – two single ones, and nothing follows; more – others
# $flag (keyword): yes, no – whether what stands before ends in a part of an article
citation-join =
    { $kind ->
        [last] { $provision } és { $value }
       *[more] { $provision }, { $value }
    }
# $provision (text): such as 21. cikk (1) bekezdés
# $value (text): the act, such as GDPR
# $flag (keyword): yes, no – whether the provision ends in a part of an article
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
