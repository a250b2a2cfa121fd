### Citations and names of acts in French letters. State of the law: 24 November 2026. Not legal advice.
### In Switzerland the words of a citation are others: `regions` in locale.json.

## Citations, put together from the parts of a provision

# The first article of a citation.
# $value (text): its number, such as 21
# $number (number): how many provisions of the act the citation has
citation-article = article{ "\u00A0" }{ $value }
# $value (text): its number, such as 165
# $number (number): how many provisions of the act the citation has
citation-section = §{ "\u00A0" }{ $value }
# $value (text): its number, such as 47
# $number (number): how many provisions of the act the citation has
citation-recital = considérant{ "\u00A0" }{ $value }
# A further one of the same act.
# $value (text): its number, such as 19
# $number (number): how many provisions of the act the citation has
# $kind (keyword): article, section, recital
citation-further =
    { $kind ->
        [section] §{ "\u00A0" }{ $value }
        [recital] considérant{ "\u00A0" }{ $value }
       *[article] article{ "\u00A0" }{ $value }
    }
# $value (text): its number, such as 1
citation-paragraph = { " " }paragraphe{ "\u00A0" }{ $value }
# French names no subparagraph.
# $value (text): its number, such as 1
citation-subparagraph = { "" }
# $value (text): its letter, such as f
citation-point = { " " }point{ "\u00A0" }{ $value }
# French names no sentence.
# $value (text): its number, such as 2
citation-sentence = { "" }
# $provision (text): such as article 21 paragraphe 1
# $value (text): the act, such as du RGPD
citation-with-act = { $provision } { $value }

## Acts, as they stand behind a citation; .full: at the first mention; .title: in a subject

act-gdpr = du RGPD
    .full = du règlement (UE) 2016/679 sur la protection des données, RGPD
    .title = du règlement général sur la protection des données, RGPD
act-uk-gdpr = du RGPD britannique
    .full = du règlement général sur la protection des données du Royaume-Uni, RGPD britannique
    .title = du règlement général sur la protection des données du Royaume-Uni
act-dpa = du DPA 2018
    .full = de la loi britannique sur la protection des données de 2018, DPA 2018
    .title = de la loi britannique sur la protection des données de 2018, DPA 2018
act-fadp = LPD
    .full = de la loi fédérale suisse sur la protection des données, LPD
    .title = de la loi fédérale sur la protection des données, LPD
act-dpo = OPDo
    .full = de l’ordonnance suisse sur la protection des données, OPDo
    .title = de l’ordonnance sur la protection des données, OPDo
act-charter = de la Charte des droits fondamentaux
    .full = de la Charte des droits fondamentaux de l’Union européenne
    .title = de la Charte des droits fondamentaux
act-dsm = de la directive (UE) 2019/790
    .full = de la directive (UE) 2019/790
    .title = de la directive (UE) 2019/790
act-periods = règlement (CEE, Euratom) n° 1182/71
    .full = règlement (CEE, Euratom) n° 1182/71
    .title = règlement (CEE, Euratom) n° 1182/71
act-procedure = du règlement (UE) 2025/2518
    .full = du règlement (UE) 2025/2518
    .title = du règlement (UE) 2025/2518
