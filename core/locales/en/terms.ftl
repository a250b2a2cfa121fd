### Citations and names of acts in English letters. State of the law: 24 November 2026. Not legal advice.

## Citations, put together from the parts of a provision

# The first article of a citation.
# $value (text): its number, such as 21
# $number (number): how many provisions of the act the citation has
citation-article =
    { $number ->
        [one] Article{ "\u00A0" }{ $value }
       *[other] Articles{ "\u00A0" }{ $value }
    }
# $value (text): its number, such as 165
# $number (number): how many provisions of the act the citation has
citation-section =
    { $number ->
        [one] section{ "\u00A0" }{ $value }
       *[other] sections{ "\u00A0" }{ $value }
    }
# $value (text): its number, such as 47
# $number (number): how many provisions of the act the citation has
citation-recital =
    { $number ->
        [one] recital{ "\u00A0" }{ $value }
       *[other] recitals{ "\u00A0" }{ $value }
    }
# A further one of the same act.
# $value (text): its number, such as 19
# $number (number): how many provisions of the act the citation has
# $kind (keyword): article, section, recital
citation-further = { $value }
# $value (text): its number, such as 1
citation-paragraph = ({ $value })
# English names no subparagraph.
# $value (text): its number, such as 1
citation-subparagraph = { "" }
# $value (text): its letter, such as f
citation-point = ({ $value })
# English names no sentence.
# $value (text): its number, such as 2
citation-sentence = { "" }
# $provision (text): such as Article 21(1)
# $value (text): the act, such as GDPR
citation-with-act = { $provision } { $value }

## Acts, as they stand behind a citation; .full: at the first mention; .title: in a subject

act-gdpr = GDPR
    .full = of Regulation (EU) 2016/679 (General Data Protection Regulation, “GDPR”)
    .title = of the General Data Protection Regulation (GDPR)
act-uk-gdpr = of the UK GDPR
    .full = of the UK General Data Protection Regulation (“UK GDPR”)
    .title = of the UK General Data Protection Regulation (UK GDPR)
act-dpa = of the DPA 2018
    .full = of the Data Protection Act 2018 (“DPA 2018”)
    .title = of the Data Protection Act 2018
act-fadp = FADP
    .full = of the Swiss Federal Act on Data Protection (“FADP”)
    .title = of the Federal Act on Data Protection (FADP)
act-dpo = DPO
    .full = of the Swiss Data Protection Ordinance (“DPO”)
    .title = of the Data Protection Ordinance (DPO)
act-charter = of the EU Charter of Fundamental Rights
    .full = of the Charter of Fundamental Rights of the European Union
    .title = of the EU Charter of Fundamental Rights
act-dsm = of Directive (EU) 2019/790
    .full = of Directive (EU) 2019/790
    .title = of Directive (EU) 2019/790
act-periods = Regulation (EEC, Euratom) No 1182/71
    .full = Regulation (EEC, Euratom) No 1182/71
    .title = Regulation (EEC, Euratom) No 1182/71
act-procedure = of Regulation (EU) 2025/2518
    .full = of Regulation (EU) 2025/2518
    .title = of Regulation (EU) 2025/2518
