### Citations and names of acts in German letters. State of the law: 24 November 2026. Not legal advice.

## Citations, put together from the parts of a provision

# The first article of a citation.
# $value (text): its number, such as 21
# $number (number): how many provisions of the act the citation has
citation-article = Art.{ "\u00A0" }{ $value }
# $value (text): its number, such as 165
# $number (number): how many provisions of the act the citation has
citation-section =
    { $number ->
        [one] §{ "\u00A0" }{ $value }
       *[other] §§{ "\u00A0" }{ $value }
    }
# $value (text): its number, such as 47
# $number (number): how many provisions of the act the citation has
citation-recital = Erwägungsgrund{ "\u00A0" }{ $value }
# A further one of the same act.
# $value (text): its number, such as 19
# $number (number): how many provisions of the act the citation has
# $kind (keyword): article, section, recital
citation-further =
    { $kind ->
        [article] Art.{ "\u00A0" }{ $value }
       *[section] { $value }
    }
# $value (text): its number, such as 1
citation-paragraph = { " " }Abs.{ "\u00A0" }{ $value }
# $value (text): its number, such as 1
citation-subparagraph = { " " }UAbs.{ "\u00A0" }{ $value }
# $value (text): its letter, such as f
citation-point = { " " }lit.{ "\u00A0" }{ $value }
# $value (text): its number, such as 2
citation-sentence = { " " }Satz{ "\u00A0" }{ $value }
# $provision (text): such as Art. 21 Abs. 1
# $value (text): the act, such as DSGVO
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
    .title = DSG (Bundesgesetz über den Datenschutz)
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
