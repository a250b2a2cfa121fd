### Citations and names of acts in French letters. State of the law: 24 November 2026. Not legal advice.
### In Switzerland the words of a citation are others (fr-CH.ftl).

## Citations, put together from the parts of a provision

# One number, as it stands in a list of them: article 12, paragraphes 3 et 4.
# $value (text): the number, such as 21
# $kind (keyword): article, section, recital, paragraph
citation-number = { $value }
# One letter, as it stands in a list of them.
# $value (text): the letter, such as f
# $kind (keyword): the same: a, b, c, d, e, f, g, h, i, j
citation-letter = { $value }
# $value (text): such numbers as a list, such as 21 or 17 et 19
# $number (number): how many there are
citation-article =
    { $number ->
        [one] article{ "\u00A0" }{ $value }
       *[other] articles{ "\u00A0" }{ $value }
    }
# $value (text): the same, such as 165
# $number (number): how many there are
citation-section = §{ "\u00A0" }{ $value }
# $value (text): the same, such as 47
# $number (number): how many there are
citation-recital =
    { $number ->
        [one] considérant{ "\u00A0" }{ $value }
       *[other] considérants{ "\u00A0" }{ $value }
    }
# Parts of an article begin with what separates them from the larger part; the library drops it between two of one size.
# $value (text): numbers as a list, such as 1 or 3 et 4
# $number (number): how many there are
# $act (keyword): the act, the id of its message without `act-`: gdpr, fadp, dpo …
citation-paragraph =
    { $number ->
        [one] , paragraphe{ "\u00A0" }{ $value }
       *[other] , paragraphes{ "\u00A0" }{ $value }
    }
# $value (text): its number, such as 1
# $number (number): the same
citation-subparagraph =
    { $number ->
        [1] , premier alinéa
        [2] , deuxième alinéa
        [3] , troisième alinéa
       *[other] , alinéa{ "\u00A0" }{ $value }
    }
# $value (text): letters as a list, such as f or b et c
# $number (number): how many there are
citation-point =
    { $number ->
        [one] , point{ "\u00A0" }{ $value }
       *[other] , points{ "\u00A0" }{ $value }
    }
# $value (text): its number, such as 2
# $number (number): the same
citation-sentence =
    { $number ->
        [1] , première phrase
        [2] , deuxième phrase
        [3] , troisième phrase
       *[other] , phrase{ "\u00A0" }{ $value }
    }
# Two provisions, or two parts of one.
# $provision (text): what stands before, such as article 5, paragraphe 2
# $value (text): what follows, such as article 12, paragraphe 4
# $kind (keyword): last – two single ones, and nothing follows; more – others
# $flag (keyword): yes, no – whether what stands before ends in a part of an article
citation-join =
    { $kind ->
        [last]
            { $flag ->
                [yes] { $provision }, et { $value }
               *[no] { $provision } et { $value }
            }
       *[more] { $provision }, { $value }
    }
# $provision (text): such as article 21, paragraphe 1
# $value (text): the act, such as du RGPD
# $flag (keyword): yes, no – whether the provision ends in a part of an article
citation-with-act =
    { $flag ->
        [yes] { $provision }, { $value }
       *[no] { $provision } { $value }
    }

## Acts, as they stand behind a citation; .full: at the first mention; .title: in a subject

act-gdpr = du RGPD
    .full = du règlement général sur la protection des données (UE){ "\u00A0" }2016/679, RGPD
    .title = du règlement général sur la protection des données, RGPD
act-uk-gdpr = du RGPD britannique
    .full = du règlement général sur la protection des données du Royaume-Uni, RGPD britannique
    .title = du règlement général sur la protection des données du Royaume-Uni
act-dpa = du DPA 2018
    .full = de la loi britannique sur la protection des données de 2018, DPA 2018
    .title = de la loi britannique sur la protection des données de 2018, DPA 2018
act-fadp = LPD
    .full = de la loi fédérale suisse sur la protection des données, LPD
    .title = LPD, loi fédérale sur la protection des données
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
