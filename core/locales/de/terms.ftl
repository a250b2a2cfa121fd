### Citations and names of acts in German letters. State of the law: 24 November 2026. Not legal advice.

## Citations, put together from the parts of a provision

# One number, as it stands in a list of them: Art. 12 Abs. 3 und 4.
# $value (text): the number, such as 21
# $kind (keyword): article, section, recital, paragraph
citation-number = { $value }
# One letter, as it stands in a list of them.
# $value (text): the letter, such as f
# $kind (keyword): the same: a, b, c, d, e, f, g, h, i, j
citation-letter = { $value }
# $value (text): such numbers as a list, such as 21 or 17 und 19
# $number (number): how many there are
citation-article = Art.{ "\u00A0" }{ $value }
# $value (text): the same, such as 165
# $number (number): how many there are
citation-section =
    { $number ->
        [one] §{ "\u00A0" }{ $value }
       *[other] §§{ "\u00A0" }{ $value }
    }
# $value (text): the same, such as 47
# $number (number): how many there are
citation-recital =
    { $number ->
        [one] Erwägungsgrund{ "\u00A0" }{ $value }
       *[other] Erwägungsgründe{ "\u00A0" }{ $value }
    }
# Parts of an article begin with what separates them from the larger part; the library drops it between two of one size.
# $value (text): numbers as a list, such as 1 or 3 und 4
# $number (number): how many there are
citation-paragraph = { " " }Abs.{ "\u00A0" }{ $value }
# $value (text): its number, such as 1
# $number (number): the same
citation-subparagraph = { " " }UAbs.{ "\u00A0" }{ $value }
# $value (text): letters as a list, such as f or b und c
# $number (number): how many there are
citation-point = { " " }lit.{ "\u00A0" }{ $value }
# $value (text): its number, such as 2
# $number (number): the same
citation-sentence = { " " }Satz{ "\u00A0" }{ $value }
# Two provisions, or two parts of one.
# $provision (text): what stands before, such as Art. 5 Abs. 2
# $value (text): what follows, such as Art. 12 Abs. 4
# $kind (keyword): last – two single ones, and nothing follows; more – others
# $flag (keyword): yes, no – whether what stands before ends in a part of an article
citation-join =
    { $kind ->
        [last] { $provision } und { $value }
       *[more] { $provision }, { $value }
    }
# $provision (text): such as Art. 21 Abs. 1
# $value (text): the act, such as DSGVO
# $flag (keyword): yes, no – whether the provision ends in a part of an article
citation-with-act = { $provision } { $value }

## Acts, as they stand behind a citation; .full: at the first mention; .title: in a subject

act-gdpr = DSGVO
    .full = der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO)
    .title = Datenschutz-Grundverordnung (DSGVO)
act-uk-gdpr = UK GDPR
    .full = der Datenschutz-Grundverordnung des Vereinigten Königreichs (UK GDPR)
    .title = der britischen Datenschutz-Grundverordnung (UK GDPR)
act-dpa = DPA 2018
    .full = des britischen Data Protection Act 2018 (DPA 2018)
    .title = Data Protection Act 2018
act-fadp = DSG
    .full = des Schweizer Bundesgesetzes über den Datenschutz (DSG)
    .title = Datenschutzgesetz (DSG)
act-dpo = DSV
    .full = der Schweizer Datenschutzverordnung (DSV)
    .title = Datenschutzverordnung (DSV)
act-charter = EU-Grundrechtecharta
    .full = der Charta der Grundrechte der Europäischen Union
    .title = EU-Grundrechtecharta
act-dsm = der Richtlinie (EU) 2019/790
    .full = der Richtlinie (EU) 2019/790
    .title = Richtlinie (EU) 2019/790
act-periods = Verordnung (EWG, Euratom) Nr. 1182/71
    .full = Verordnung (EWG, Euratom) Nr. 1182/71
    .title = Verordnung (EWG, Euratom) Nr. 1182/71
act-procedure = der Verordnung (EU) 2025/2518
    .full = der Verordnung (EU) 2025/2518
    .title = Verordnung (EU) 2025/2518
