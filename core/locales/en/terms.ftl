### Citations and names of acts in English letters. State of the law: 24 November 2026. Not legal advice.

## Citations, put together from the parts of a provision

# One number, as it stands in a list of them: Article 12(3) and (4).
# $value (text): the number, such as 21
# $kind (keyword): article, section, recital, paragraph
citation-number =
    { $kind ->
        [paragraph] ({ $value })
       *[article] { $value }
    }
# One letter, as it stands in a list of them.
# $value (text): the letter, such as f
# $kind (keyword): the same: a, b, c, d, e, f, g, h, i, j
citation-letter = ({ $value })
# $value (text): such numbers as a list, such as 21 or 17 and 19
# $number (number): how many there are
citation-article =
    { $number ->
        [one] Article{ "\u00A0" }{ $value }
       *[other] Articles{ "\u00A0" }{ $value }
    }
# $value (text): the same, such as 165
# $number (number): how many there are
citation-section =
    { $number ->
        [one] section{ "\u00A0" }{ $value }
       *[other] sections{ "\u00A0" }{ $value }
    }
# $value (text): the same, such as 47
# $number (number): how many there are
citation-recital =
    { $number ->
        [one] recital{ "\u00A0" }{ $value }
       *[other] recitals{ "\u00A0" }{ $value }
    }
# Parts of an article begin with what separates them from the larger part; the library drops it between two of one size.
# $value (text): numbers as a list, such as (1) or (3) and (4)
# $number (number): how many there are
citation-paragraph = { $value }
# English names no subparagraph.
# $value (text): its number, such as 1
# $number (number): the same
citation-subparagraph = { "" }
# $value (text): letters as a list, such as (f) or (b) and (c)
# $number (number): how many there are
citation-point = { $value }
# English names no sentence.
# $value (text): its number, such as 2
# $number (number): the same
citation-sentence = { "" }
# Two provisions, or two parts of one.
# $provision (text): what stands before, such as Article 5(2)
# $value (text): what follows, such as Article 12(4)
# $kind (keyword): last – two single ones, and nothing follows; more – others
# $flag (keyword): yes, no – whether what stands before ends in a part of an article
citation-join =
    { $kind ->
        [last] { $provision } and { $value }
       *[more] { $provision }, { $value }
    }
# $provision (text): such as Article 21(1)
# $value (text): the act, such as GDPR
# $flag (keyword): yes, no – whether the provision ends in a part of an article
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
