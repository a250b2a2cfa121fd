### Laws and citations of the German texts. State of the law: 24 November 2026. Not legal advice.
### One message per provision, so that it reads the same everywhere: short form without an article, as it stands in
### brackets or after „nach“.

## Laws

-gdpr-short = DSGVO
-gdpr-name = Datenschutz-Grundverordnung
-gdpr-number = Verordnung (EU) 2016/679
-uk-gdpr-short = UK GDPR
-uk-dpa = Data Protection Act 2018
-fadp-short = DSG
# Argument $case: "nominative" (the dative is the same), "genitive".
-fadp-name =
    { $case ->
        [genitive] Bundesgesetzes über den Datenschutz
       *[nominative] Bundesgesetz über den Datenschutz
    }
-charter-name = EU-Grundrechtecharta

## General Data Protection Regulation; in the United Kingdom the UK GDPR
## Swiss letters cite the Regulation of the EU, and only in the alternative.

cite-gdpr-4-1 =
    { $regime ->
        [uk] Art. 4 Nr. 1 { -uk-gdpr-short }
       *[gdpr] Art. 4 Nr. 1 { -gdpr-short }
    }
cite-gdpr-5-1-a =
    { $regime ->
        [uk] Art. 5 Abs. 1 lit. a { -uk-gdpr-short }
       *[gdpr] Art. 5 Abs. 1 lit. a { -gdpr-short }
    }
cite-gdpr-5-1-b =
    { $regime ->
        [uk] Art. 5 Abs. 1 lit. b { -uk-gdpr-short }
       *[gdpr] Art. 5 Abs. 1 lit. b { -gdpr-short }
    }
cite-gdpr-5-1-c =
    { $regime ->
        [uk] Art. 5 Abs. 1 lit. c { -uk-gdpr-short }
       *[gdpr] Art. 5 Abs. 1 lit. c { -gdpr-short }
    }
cite-gdpr-5-1-d =
    { $regime ->
        [uk] Art. 5 Abs. 1 lit. d { -uk-gdpr-short }
       *[gdpr] Art. 5 Abs. 1 lit. d { -gdpr-short }
    }
cite-gdpr-5-1-e =
    { $regime ->
        [uk] Art. 5 Abs. 1 lit. e { -uk-gdpr-short }
       *[gdpr] Art. 5 Abs. 1 lit. e { -gdpr-short }
    }
cite-gdpr-5-2 =
    { $regime ->
        [uk] Art. 5 Abs. 2 { -uk-gdpr-short }
       *[gdpr] Art. 5 Abs. 2 { -gdpr-short }
    }
cite-gdpr-6-1-f =
    { $regime ->
        [uk] Art. 6 Abs. 1 lit. f { -uk-gdpr-short }
       *[gdpr] Art. 6 Abs. 1 UAbs. 1 lit. f { -gdpr-short }
    }
cite-gdpr-7-3 =
    { $regime ->
        [uk] Art. 7 Abs. 3 { -uk-gdpr-short }
       *[gdpr] Art. 7 Abs. 3 { -gdpr-short }
    }
cite-gdpr-8 =
    { $regime ->
        [uk] Art. 8 { -uk-gdpr-short }
       *[gdpr] Art. 8 { -gdpr-short }
    }
cite-gdpr-9-1 =
    { $regime ->
        [uk] Art. 9 Abs. 1 { -uk-gdpr-short }
       *[gdpr] Art. 9 Abs. 1 { -gdpr-short }
    }
cite-gdpr-9-2 =
    { $regime ->
        [uk] Art. 9 Abs. 2 { -uk-gdpr-short }
       *[gdpr] Art. 9 Abs. 2 { -gdpr-short }
    }
cite-gdpr-9-2-a =
    { $regime ->
        [uk] Art. 9 Abs. 2 lit. a { -uk-gdpr-short }
       *[gdpr] Art. 9 Abs. 2 lit. a { -gdpr-short }
    }
cite-gdpr-9-2-e =
    { $regime ->
        [uk] Art. 9 Abs. 2 lit. e { -uk-gdpr-short }
       *[gdpr] Art. 9 Abs. 2 lit. e { -gdpr-short }
    }
cite-gdpr-10 =
    { $regime ->
        [uk] Art. 10 { -uk-gdpr-short }
       *[gdpr] Art. 10 { -gdpr-short }
    }
cite-gdpr-11 =
    { $regime ->
        [uk] Art. 11 { -uk-gdpr-short }
       *[gdpr] Art. 11 { -gdpr-short }
    }
cite-gdpr-12 =
    { $regime ->
        [uk] Art. 12 { -uk-gdpr-short }
       *[gdpr] Art. 12 { -gdpr-short }
    }
cite-gdpr-12-1 =
    { $regime ->
        [uk] Art. 12 Abs. 1 { -uk-gdpr-short }
       *[gdpr] Art. 12 Abs. 1 { -gdpr-short }
    }
cite-gdpr-12-2 =
    { $regime ->
        [uk] Art. 12 Abs. 2 { -uk-gdpr-short }
       *[gdpr] Art. 12 Abs. 2 { -gdpr-short }
    }
cite-gdpr-12-3 =
    { $regime ->
        [uk] Art. 12 Abs. 3 und Art. 12A { -uk-gdpr-short }
       *[gdpr] Art. 12 Abs. 3 { -gdpr-short }
    }
cite-gdpr-12-4 =
    { $regime ->
        [uk] Art. 12 Abs. 4 { -uk-gdpr-short }
       *[gdpr] Art. 12 Abs. 4 { -gdpr-short }
    }
cite-gdpr-12-5 =
    { $regime ->
        [uk] Art. 12 Abs. 5 { -uk-gdpr-short }
       *[gdpr] Art. 12 Abs. 5 { -gdpr-short }
    }
cite-gdpr-12-6 =
    { $regime ->
        [uk] Art. 12 Abs. 6 { -uk-gdpr-short }
       *[gdpr] Art. 12 Abs. 6 { -gdpr-short }
    }
cite-gdpr-13 =
    { $regime ->
        [uk] Art. 13 { -uk-gdpr-short }
       *[gdpr] Art. 13 { -gdpr-short }
    }
cite-gdpr-14 =
    { $regime ->
        [uk] Art. 14 { -uk-gdpr-short }
       *[gdpr] Art. 14 { -gdpr-short }
    }
cite-gdpr-14-5-d =
    { $regime ->
        [uk] Art. 14 Abs. 5 lit. d { -uk-gdpr-short }
       *[gdpr] Art. 14 Abs. 5 lit. d { -gdpr-short }
    }
cite-gdpr-15-1 =
    { $regime ->
        [uk] Art. 15 Abs. 1 { -uk-gdpr-short }
       *[gdpr] Art. 15 Abs. 1 { -gdpr-short }
    }
cite-gdpr-15-1-g =
    { $regime ->
        [uk] Art. 15 Abs. 1 lit. g { -uk-gdpr-short }
       *[gdpr] Art. 15 Abs. 1 lit. g { -gdpr-short }
    }
cite-gdpr-15-2 =
    { $regime ->
        [uk] Art. 15 Abs. 2 { -uk-gdpr-short }
       *[gdpr] Art. 15 Abs. 2 { -gdpr-short }
    }
cite-gdpr-15-3 =
    { $regime ->
        [uk] Art. 15 Abs. 3 { -uk-gdpr-short }
       *[gdpr] Art. 15 Abs. 3 { -gdpr-short }
    }
cite-gdpr-16 =
    { $regime ->
        [uk] Art. 16 { -uk-gdpr-short }
       *[gdpr] Art. 16 { -gdpr-short }
    }
cite-gdpr-17 =
    { $regime ->
        [uk] Art. 17 { -uk-gdpr-short }
       *[gdpr] Art. 17 { -gdpr-short }
    }
cite-gdpr-17-1-b =
    { $regime ->
        [uk] Art. 17 Abs. 1 lit. b { -uk-gdpr-short }
       *[gdpr] Art. 17 Abs. 1 lit. b { -gdpr-short }
    }
cite-gdpr-17-1-c =
    { $regime ->
        [uk] Art. 17 Abs. 1 lit. c { -uk-gdpr-short }
       *[gdpr] Art. 17 Abs. 1 lit. c { -gdpr-short }
    }
cite-gdpr-17-1-d =
    { $regime ->
        [uk] Art. 17 Abs. 1 lit. d { -uk-gdpr-short }
       *[gdpr] Art. 17 Abs. 1 lit. d { -gdpr-short }
    }
cite-gdpr-17-1-f =
    { $regime ->
        [uk] Art. 17 Abs. 1 lit. f { -uk-gdpr-short }
       *[gdpr] Art. 17 Abs. 1 lit. f { -gdpr-short }
    }
cite-gdpr-17-2 =
    { $regime ->
        [uk] Art. 17 Abs. 2 { -uk-gdpr-short }
       *[gdpr] Art. 17 Abs. 2 { -gdpr-short }
    }
cite-gdpr-17-3 =
    { $regime ->
        [uk] Art. 17 Abs. 3 { -uk-gdpr-short }
       *[gdpr] Art. 17 Abs. 3 { -gdpr-short }
    }
cite-gdpr-18-1-d =
    { $regime ->
        [uk] Art. 18 Abs. 1 lit. d { -uk-gdpr-short }
       *[gdpr] Art. 18 Abs. 1 lit. d { -gdpr-short }
    }
cite-gdpr-18-3 =
    { $regime ->
        [uk] Art. 18 Abs. 3 { -uk-gdpr-short }
       *[gdpr] Art. 18 Abs. 3 { -gdpr-short }
    }
cite-gdpr-19 =
    { $regime ->
        [uk] Art. 19 { -uk-gdpr-short }
       *[gdpr] Art. 19 { -gdpr-short }
    }
cite-gdpr-21 =
    { $regime ->
        [uk] Art. 21 { -uk-gdpr-short }
       *[gdpr] Art. 21 { -gdpr-short }
    }
cite-gdpr-21-1 =
    { $regime ->
        [uk] Art. 21 Abs. 1 { -uk-gdpr-short }
       *[gdpr] Art. 21 Abs. 1 { -gdpr-short }
    }
cite-gdpr-21-1-second =
    { $regime ->
        [uk] Art. 21 Abs. 1 Satz 2 { -uk-gdpr-short }
       *[gdpr] Art. 21 Abs. 1 Satz 2 { -gdpr-short }
    }
cite-gdpr-21-4 =
    { $regime ->
        [uk] Art. 21 Abs. 4 { -uk-gdpr-short }
       *[gdpr] Art. 21 Abs. 4 { -gdpr-short }
    }
cite-gdpr-25 =
    { $regime ->
        [uk] Art. 25 { -uk-gdpr-short }
       *[gdpr] Art. 25 { -gdpr-short }
    }
cite-gdpr-26 =
    { $regime ->
        [uk] Art. 26 { -uk-gdpr-short }
       *[gdpr] Art. 26 { -gdpr-short }
    }
cite-gdpr-32 =
    { $regime ->
        [uk] Art. 32 { -uk-gdpr-short }
       *[gdpr] Art. 32 { -gdpr-short }
    }
cite-gdpr-57-1-f =
    { $regime ->
        [uk] Art. 57 Abs. 1 lit. f { -uk-gdpr-short }
       *[gdpr] Art. 57 Abs. 1 lit. f { -gdpr-short }
    }
cite-gdpr-58-2-c =
    { $regime ->
        [uk] Art. 58 Abs. 2 lit. c { -uk-gdpr-short }
       *[gdpr] Art. 58 Abs. 2 lit. c { -gdpr-short }
    }
cite-gdpr-58-2-f =
    { $regime ->
        [uk] Art. 58 Abs. 2 lit. f { -uk-gdpr-short }
       *[gdpr] Art. 58 Abs. 2 lit. f { -gdpr-short }
    }
cite-gdpr-58-2-g =
    { $regime ->
        [uk] Art. 58 Abs. 2 lit. g { -uk-gdpr-short }
       *[gdpr] Art. 58 Abs. 2 lit. g { -gdpr-short }
    }
# What a complaint may rest on has two more forms: .named for the subject, .numbered for the first mention in the body.
cite-gdpr-77 =
    { $regime ->
        [uk] Art. 77 { -uk-gdpr-short }
       *[gdpr] Art. 77 { -gdpr-short }
    }
    .named =
        { $regime ->
            [uk] Art. 77 der britischen { -gdpr-name } ({ -uk-gdpr-short })
           *[gdpr] Art. 77 der { -gdpr-name } ({ -gdpr-short })
        }
    .numbered =
        { $regime ->
            [uk] Art. 77 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short })
           *[gdpr] Art. 77 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short })
        }
cite-gdpr-77-2 =
    { $regime ->
        [uk] Art. 77 Abs. 2 { -uk-gdpr-short }
       *[gdpr] Art. 77 Abs. 2 { -gdpr-short }
    }
cite-gdpr-78-2 =
    { $regime ->
        [uk] Art. 78 Abs. 2 { -uk-gdpr-short }
       *[gdpr] Art. 78 Abs. 2 { -gdpr-short }
    }
cite-gdpr-79 =
    { $regime ->
        [uk] Art. 79 { -uk-gdpr-short }
       *[gdpr] Art. 79 { -gdpr-short }
    }
cite-gdpr-80-1 =
    { $regime ->
        [uk] Art. 80 Abs. 1 { -uk-gdpr-short }
       *[gdpr] Art. 80 Abs. 1 { -gdpr-short }
    }
cite-gdpr-85 =
    { $regime ->
        [uk] Art. 85 { -uk-gdpr-short }
       *[gdpr] Art. 85 { -gdpr-short }
    }
cite-gdpr-recital-27 =
    { $regime ->
        [uk] Erwägungsgrund 27 der { -uk-gdpr-short }
       *[gdpr] Erwägungsgrund 27 der { -gdpr-short }
    }
cite-gdpr-recital-38 =
    { $regime ->
        [uk] Erwägungsgrund 38 der { -uk-gdpr-short }
       *[gdpr] Erwägungsgrund 38 der { -gdpr-short }
    }
cite-gdpr-recital-47 =
    { $regime ->
        [uk] Erwägungsgrund 47 der { -uk-gdpr-short }
       *[gdpr] Erwägungsgrund 47 der { -gdpr-short }
    }
cite-gdpr-recital-65 =
    { $regime ->
        [uk] Erwägungsgrund 65 der { -uk-gdpr-short }
       *[gdpr] Erwägungsgrund 65 der { -gdpr-short }
    }
cite-gdpr-recital-75 =
    { $regime ->
        [uk] Erwägungsgrund 75 der { -uk-gdpr-short }
       *[gdpr] Erwägungsgrund 75 der { -gdpr-short }
    }

# Whether these articles stand unchanged in the UK GDPR since the Data (Use and Access) Act 2025 has not been verified:
# they always cite the Regulation of the EU, and no text for the United Kingdom uses them.
cite-gdpr-3-1 = Art. 3 Abs. 1 { -gdpr-short }
cite-gdpr-6-4 = Art. 6 Abs. 4 { -gdpr-short }
cite-gdpr-22 = Art. 22 { -gdpr-short }
cite-gdpr-44 = Art. 44 { -gdpr-short }
cite-gdpr-56-1 = Art. 56 Abs. 1 { -gdpr-short }
cite-gdpr-88 = Art. 88 { -gdpr-short }
cite-gdpr-89 = Art. 89 { -gdpr-short }

## Charter of Fundamental Rights of the European Union

cite-charter-7 = Art. 7 der { -charter-name }
cite-charter-8 = Art. 8 der { -charter-name }
cite-charter-11 = Art. 11 der { -charter-name }
cite-charter-17-2 = Art. 17 Abs. 2 der { -charter-name }
cite-charter-21 = Art. 21 der { -charter-name }
cite-charter-24 = Art. 24 der { -charter-name }

## Switzerland: Federal Act on Data Protection

cite-ch-fadp-5-c = Art. 5 Bst. c { -fadp-short }
cite-ch-fadp-6 = Art. 6 Abs. 1–4 { -fadp-short }
cite-ch-fadp-6-6 = Art. 6 Abs. 6 und 7 { -fadp-short }
cite-ch-fadp-19 = Art. 19 { -fadp-short }
cite-ch-fadp-25 = Art. 25 { -fadp-short }
cite-ch-fadp-25-2 = Art. 25 Abs. 2 { -fadp-short }
cite-ch-fadp-25-6 = Art. 25 Abs. 6 { -fadp-short }
cite-ch-fadp-25-7 = Art. 25 Abs. 7 { -fadp-short }
cite-ch-fadp-30-2-a = Art. 30 Abs. 2 Bst. a { -fadp-short }
cite-ch-fadp-30-2-b = Art. 30 Abs. 2 Bst. b { -fadp-short }
cite-ch-fadp-30-2-c = Art. 30 Abs. 2 Bst. c { -fadp-short }
cite-ch-fadp-30-3 = Art. 30 Abs. 3 { -fadp-short }
cite-ch-fadp-31 = Art. 31 { -fadp-short }
cite-ch-fadp-32 = Art. 32 { -fadp-short }
cite-ch-fadp-32-2 = Art. 32 Abs. 2 Bst. a–c { -fadp-short }
cite-ch-fadp-32-2-a = Art. 32 Abs. 2 Bst. a { -fadp-short }
cite-ch-fadp-32-2-c = Art. 32 Abs. 2 Bst. c { -fadp-short }
cite-ch-fadp-32-4 = Art. 32 Abs. 4 { -fadp-short }
cite-ch-fadp-49 = Art. 49 { -fadp-short }
cite-ch-fadp-49-1 = Art. 49 Abs. 1 { -fadp-short }
cite-ch-fadp-49-4 = Art. 49 Abs. 4 { -fadp-short }
cite-ch-fadp-51-1 = Art. 51 Abs. 1 { -fadp-short }
cite-ch-fadp-51-3-g = Art. 51 Abs. 3 Bst. g { -fadp-short }
cite-ch-fadp-52-2 = Art. 52 Abs. 2 { -fadp-short }
cite-ch-dpo-18-1 = Art. 18 Abs. 1 der Datenschutzverordnung
cite-ch-dpo-18-2 = Art. 18 Abs. 2 der Datenschutzverordnung

## Other provisions

cite-uk-gdpr-12a = Art. 12A { -uk-gdpr-short }
cite-uk-dpa-10 = sec. 10 { -uk-dpa }
cite-uk-dpa-149 = sec. 149 { -uk-dpa }
cite-uk-dpa-164a = sec. 164A { -uk-dpa }
# .named and .numbered as in cite-gdpr-77: the complaint is about the UK GDPR, which is named there.
cite-uk-dpa-165 = sec. 165 { -uk-dpa }
    .named = sec. 165 { -uk-dpa }
    .numbered = sec. 165 { -uk-dpa } wegen eines Verstoßes gegen die { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short })
cite-uk-dpa-165-4 = sec. 165(4) und (5) { -uk-dpa }
cite-uk-dpa-165-4-b = sec. 165(4)(b) bis (d) und (5)(b) { -uk-dpa }
cite-uk-dpa-166 = sec. 166 { -uk-dpa }
cite-uk-dpa-167 = sec. 167 { -uk-dpa }
cite-uk-dpa-187 = sec. 187 { -uk-dpa }
cite-dsm-4-3 = Art. 4 Abs. 3 der Richtlinie (EU) 2019/790
cite-reg-2025-2518-4-1 = Art. 4 Abs. 1 der Verordnung (EU) 2025/2518
cite-reg-1182-71 = Verordnung (EWG, Euratom) Nr. 1182/71

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
    .title = Bundesgesetz über den Datenschutz (DSG)
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
