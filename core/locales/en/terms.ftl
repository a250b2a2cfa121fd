### Names of laws and citations of the English locale (Irish and British usage).
### Citations follow the English text of Regulation (EU) 2016/679. Nobody with a practising certificate has reviewed
### them yet; the marks in the comments say what was not read in an official text.

## Laws

-gdpr = GDPR
-gdpr-name = General Data Protection Regulation
-gdpr-number = Regulation (EU) 2016/679
-uk-gdpr = UK GDPR
-uk-gdpr-name = UK General Data Protection Regulation
-uk-dpa-name = Data Protection Act 2018
-fadp = FADP
-fadp-name = Federal Act on Data Protection

## Citations that give a law its full name or its number; the letter uses them at first mention

# Subject lines. The right stands beside the Regulation by its full name.
-gdpr-21-1-named = Article 21(1) of the { -gdpr-name } ({ -gdpr })
-uk-gdpr-21-1-named = Article 21(1) of the { -uk-gdpr-name } ({ -uk-gdpr })
-fadp-30-2-b-named = Article 30(2)(b) of the Swiss { -fadp-name } ({ -fadp })
-fadp-49-named = Article 49 of the Swiss { -fadp-name } ({ -fadp })
-gdpr-15-named = Article 15 of the { -gdpr-name } ({ -gdpr })
-uk-gdpr-15-named = Article 15 of the { -uk-gdpr-name } ({ -uk-gdpr })
-fadp-25-named = Article 25 of the Swiss { -fadp-name } ({ -fadp })
-gdpr-7-3-named = Article 7(3) of the { -gdpr-name } ({ -gdpr })
-uk-gdpr-7-3-named = Article 7(3) of the { -uk-gdpr-name } ({ -uk-gdpr })
# First mention in the body: with the number of the Regulation and the definition of the abbreviation.
-gdpr-numbered = { -gdpr-number } ({ -gdpr-name }, “{ -gdpr }”)
-gdpr-21-1-numbered = Article 21(1) of { -gdpr-numbered }
-uk-gdpr-numbered = the { -uk-gdpr-name } ({ -gdpr-number } as it forms part of the law of the United Kingdom, “{ -uk-gdpr }”)
-uk-gdpr-21-1-numbered = Article 21(1) of { -uk-gdpr-numbered }
-fadp-30-2-b-defined = Article 30(2)(b) of the Swiss { -fadp-name } (“{ -fadp }”)

## Citations of the GDPR, by provision
## Each selects on $regime: the UK GDPR in letters under the law of the United Kingdom.

# The UK GDPR has a counterpart about the United Kingdom; no text for the United Kingdom uses this one.
cite-gdpr-3-1 = Article 3(1) GDPR
cite-gdpr-4-1 =
    { $regime ->
        [uk] Article 4(1) of the UK GDPR
       *[gdpr] Article 4(1) GDPR
    }
cite-gdpr-5-1-a =
    { $regime ->
        [uk] Article 5(1)(a) of the UK GDPR
       *[gdpr] Article 5(1)(a) GDPR
    }
cite-gdpr-5-1-b =
    { $regime ->
        [uk] Article 5(1)(b) of the UK GDPR
       *[gdpr] Article 5(1)(b) GDPR
    }
cite-gdpr-5-1-c =
    { $regime ->
        [uk] Article 5(1)(c) of the UK GDPR
       *[gdpr] Article 5(1)(c) GDPR
    }
cite-gdpr-5-1-d =
    { $regime ->
        [uk] Article 5(1)(d) of the UK GDPR
       *[gdpr] Article 5(1)(d) GDPR
    }
cite-gdpr-5-1-e =
    { $regime ->
        [uk] Article 5(1)(e) of the UK GDPR
       *[gdpr] Article 5(1)(e) GDPR
    }
cite-gdpr-5-2 =
    { $regime ->
        [uk] Article 5(2) of the UK GDPR
       *[gdpr] Article 5(2) GDPR
    }
cite-gdpr-6-1-f =
    { $regime ->
        [uk] Article 6(1)(f) of the UK GDPR
       *[gdpr] Article 6(1)(f) GDPR
    }
cite-gdpr-6-4 =
    { $regime ->
        [uk] Article 6(4) of the UK GDPR
       *[gdpr] Article 6(4) GDPR
    }
cite-gdpr-7-3 =
    { $regime ->
        [uk] Article 7(3) of the UK GDPR
       *[gdpr] Article 7(3) GDPR
    }
cite-gdpr-8 =
    { $regime ->
        [uk] Article 8 of the UK GDPR
       *[gdpr] Article 8 GDPR
    }
cite-gdpr-9-1 =
    { $regime ->
        [uk] Article 9(1) of the UK GDPR
       *[gdpr] Article 9(1) GDPR
    }
cite-gdpr-9-2 =
    { $regime ->
        [uk] Article 9(2) of the UK GDPR
       *[gdpr] Article 9(2) GDPR
    }
cite-gdpr-9-2-a =
    { $regime ->
        [uk] Article 9(2)(a) of the UK GDPR
       *[gdpr] Article 9(2)(a) GDPR
    }
cite-gdpr-9-2-e =
    { $regime ->
        [uk] Article 9(2)(e) of the UK GDPR
       *[gdpr] Article 9(2)(e) GDPR
    }
cite-gdpr-10 =
    { $regime ->
        [uk] Article 10 of the UK GDPR
       *[gdpr] Article 10 GDPR
    }
cite-gdpr-11 =
    { $regime ->
        [uk] Article 11 of the UK GDPR
       *[gdpr] Article 11 GDPR
    }
cite-gdpr-12 =
    { $regime ->
        [uk] Article 12 of the UK GDPR
       *[gdpr] Article 12 GDPR
    }
cite-gdpr-12-1 =
    { $regime ->
        [uk] Article 12(1) of the UK GDPR
       *[gdpr] Article 12(1) GDPR
    }
cite-gdpr-12-2 =
    { $regime ->
        [uk] Article 12(2) of the UK GDPR
       *[gdpr] Article 12(2) GDPR
    }
# The UK counts the month under Article 12A, inserted by the Data (Use and Access) Act 2025.
cite-gdpr-12-3 =
    { $regime ->
        [uk] Articles 12(3) and 12A of the UK GDPR
       *[gdpr] Article 12(3) GDPR
    }
cite-gdpr-12-4 =
    { $regime ->
        [uk] Article 12(4) of the UK GDPR
       *[gdpr] Article 12(4) GDPR
    }
cite-gdpr-12-5 =
    { $regime ->
        [uk] Article 12(5) of the UK GDPR
       *[gdpr] Article 12(5) GDPR
    }
cite-gdpr-12-6 =
    { $regime ->
        [uk] Article 12(6) of the UK GDPR
       *[gdpr] Article 12(6) GDPR
    }
cite-gdpr-13 =
    { $regime ->
        [uk] Article 13 of the UK GDPR
       *[gdpr] Article 13 GDPR
    }
cite-gdpr-14 =
    { $regime ->
        [uk] Article 14 of the UK GDPR
       *[gdpr] Article 14 GDPR
    }
cite-gdpr-14-5-d =
    { $regime ->
        [uk] Article 14(5)(d) of the UK GDPR
       *[gdpr] Article 14(5)(d) GDPR
    }
cite-gdpr-15-1 =
    { $regime ->
        [uk] Article 15(1) of the UK GDPR
       *[gdpr] Article 15(1) GDPR
    }
cite-gdpr-15-1-g =
    { $regime ->
        [uk] Article 15(1)(g) of the UK GDPR
       *[gdpr] Article 15(1)(g) GDPR
    }
cite-gdpr-15-2 =
    { $regime ->
        [uk] Article 15(2) of the UK GDPR
       *[gdpr] Article 15(2) GDPR
    }
cite-gdpr-15-3 =
    { $regime ->
        [uk] Article 15(3) of the UK GDPR
       *[gdpr] Article 15(3) GDPR
    }
cite-gdpr-16 =
    { $regime ->
        [uk] Article 16 of the UK GDPR
       *[gdpr] Article 16 GDPR
    }
cite-gdpr-17 =
    { $regime ->
        [uk] Article 17 of the UK GDPR
       *[gdpr] Article 17 GDPR
    }
cite-gdpr-17-1-b =
    { $regime ->
        [uk] Article 17(1)(b) of the UK GDPR
       *[gdpr] Article 17(1)(b) GDPR
    }
cite-gdpr-17-1-c =
    { $regime ->
        [uk] Article 17(1)(c) of the UK GDPR
       *[gdpr] Article 17(1)(c) GDPR
    }
cite-gdpr-17-1-d =
    { $regime ->
        [uk] Article 17(1)(d) of the UK GDPR
       *[gdpr] Article 17(1)(d) GDPR
    }
cite-gdpr-17-1-f =
    { $regime ->
        [uk] Article 17(1)(f) of the UK GDPR
       *[gdpr] Article 17(1)(f) GDPR
    }
cite-gdpr-17-2 =
    { $regime ->
        [uk] Article 17(2) of the UK GDPR
       *[gdpr] Article 17(2) GDPR
    }
cite-gdpr-17-3 =
    { $regime ->
        [uk] Article 17(3) of the UK GDPR
       *[gdpr] Article 17(3) GDPR
    }
cite-gdpr-18-1-d =
    { $regime ->
        [uk] Article 18(1)(d) of the UK GDPR
       *[gdpr] Article 18(1)(d) GDPR
    }
cite-gdpr-18-3 =
    { $regime ->
        [uk] Article 18(3) of the UK GDPR
       *[gdpr] Article 18(3) GDPR
    }
cite-gdpr-19 =
    { $regime ->
        [uk] Article 19 of the UK GDPR
       *[gdpr] Article 19 GDPR
    }
cite-gdpr-21 =
    { $regime ->
        [uk] Article 21 of the UK GDPR
       *[gdpr] Article 21 GDPR
    }
cite-gdpr-21-1 =
    { $regime ->
        [uk] Article 21(1) of the UK GDPR
       *[gdpr] Article 21(1) GDPR
    }
cite-gdpr-21-1-second =
    { $regime ->
        [uk] Article 21(1), second sentence, of the UK GDPR
       *[gdpr] Article 21(1), second sentence, GDPR
    }
cite-gdpr-21-4 =
    { $regime ->
        [uk] Article 21(4) of the UK GDPR
       *[gdpr] Article 21(4) GDPR
    }
# Not read in the United Kingdom text as amended in 2025; letters under uk do not use it.
cite-gdpr-22 =
    { $regime ->
        [uk] Article 22 of the UK GDPR
       *[gdpr] Article 22 GDPR
    }
cite-gdpr-25 =
    { $regime ->
        [uk] Article 25 of the UK GDPR
       *[gdpr] Article 25 GDPR
    }
cite-gdpr-26 =
    { $regime ->
        [uk] Article 26 of the UK GDPR
       *[gdpr] Article 26 GDPR
    }
cite-gdpr-32 =
    { $regime ->
        [uk] Article 32 of the UK GDPR
       *[gdpr] Article 32 GDPR
    }
# The chapter on transfers. The UK has its own articles there, so the chapter is cited.
cite-gdpr-44 =
    { $regime ->
        [uk] Chapter V of the UK GDPR
       *[gdpr] Articles 44 to 49 GDPR
    }
# Between authorities of the Union and the EEA.
cite-gdpr-56-1 = Article 56(1) GDPR
cite-gdpr-57-1-f =
    { $regime ->
        [uk] Article 57(1)(f) of the UK GDPR
       *[gdpr] Article 57(1)(f) GDPR
    }
cite-gdpr-58-2-c =
    { $regime ->
        [uk] Article 58(2)(c) of the UK GDPR
       *[gdpr] Article 58(2)(c) GDPR
    }
cite-gdpr-58-2-f =
    { $regime ->
        [uk] Article 58(2)(f) of the UK GDPR
       *[gdpr] Article 58(2)(f) GDPR
    }
cite-gdpr-58-2-g =
    { $regime ->
        [uk] Article 58(2)(g) of the UK GDPR
       *[gdpr] Article 58(2)(g) GDPR
    }
# What a complaint may rest on has two more forms: .named for the subject, .numbered for the first mention in the body.
cite-gdpr-77 =
    { $regime ->
        [uk] Article 77 of the UK GDPR
       *[gdpr] Article 77 GDPR
    }
    .named =
        { $regime ->
            [uk] Article 77 of the { -uk-gdpr-name } ({ -uk-gdpr })
           *[gdpr] Article 77 of the { -gdpr-name } ({ -gdpr })
        }
    .numbered =
        { $regime ->
            [uk] Article 77 of { -uk-gdpr-numbered }
           *[gdpr] Article 77 of { -gdpr-numbered }
        }
cite-gdpr-77-2 =
    { $regime ->
        [uk] Article 77(2) of the UK GDPR
       *[gdpr] Article 77(2) GDPR
    }
cite-gdpr-78-2 =
    { $regime ->
        [uk] Article 78(2) of the UK GDPR
       *[gdpr] Article 78(2) GDPR
    }
cite-gdpr-79 =
    { $regime ->
        [uk] Article 79 of the UK GDPR
       *[gdpr] Article 79 GDPR
    }
cite-gdpr-80-1 =
    { $regime ->
        [uk] Article 80(1) of the UK GDPR
       *[gdpr] Article 80(1) GDPR
    }
cite-gdpr-85 =
    { $regime ->
        [uk] Article 85 of the UK GDPR
       *[gdpr] Article 85 GDPR
    }
# Opens the door to national law in the EU; no counterpart was read in the UK GDPR, so there is no selector.
cite-gdpr-88 = Article 88 GDPR
# Not read in the United Kingdom text as amended in 2025; letters under uk do not use it.
cite-gdpr-89 =
    { $regime ->
        [uk] Article 89 of the UK GDPR
       *[gdpr] Article 89 GDPR
    }

## Citations of recitals

cite-gdpr-recital-27 =
    { $regime ->
        [uk] recital 27 of the UK GDPR
       *[gdpr] recital 27 GDPR
    }
cite-gdpr-recital-38 =
    { $regime ->
        [uk] recital 38 of the UK GDPR
       *[gdpr] recital 38 GDPR
    }
cite-gdpr-recital-47 =
    { $regime ->
        [uk] recital 47 of the UK GDPR
       *[gdpr] recital 47 GDPR
    }
cite-gdpr-recital-65 =
    { $regime ->
        [uk] recital 65 of the UK GDPR
       *[gdpr] recital 65 GDPR
    }
cite-gdpr-recital-75 =
    { $regime ->
        [uk] recital 75 of the UK GDPR
       *[gdpr] recital 75 GDPR
    }

## Citations of other Union law

cite-charter-7 = Article 7 of the Charter of Fundamental Rights of the European Union
cite-charter-8 = Article 8 of the Charter of Fundamental Rights of the European Union
cite-charter-11 = Article 11 of the Charter of Fundamental Rights of the European Union
cite-charter-17-2 = Article 17(2) of the Charter of Fundamental Rights of the European Union
cite-charter-21 = Article 21 of the Charter of Fundamental Rights of the European Union
cite-charter-24 = Article 24 of the Charter of Fundamental Rights of the European Union
cite-dsm-4-3 = Article 4(3) of Directive (EU) 2019/790
cite-reg-2025-2518-4-1 = Article 4(1) of Regulation (EU) 2025/2518
cite-reg-1182-71 = Regulation (EEC, Euratom) No 1182/71

## Citations of the law of the United Kingdom that has no counterpart in the Regulation

cite-uk-gdpr-12a = Article 12A of the { -uk-gdpr }
cite-uk-dpa-10 = section 10 of the { -uk-dpa-name }
cite-uk-dpa-149 = section 149 of the { -uk-dpa-name }
cite-uk-dpa-164a = section 164A of the { -uk-dpa-name }
# .named and .numbered as in cite-gdpr-77: the complaint is about the UK GDPR, which is defined there.
cite-uk-dpa-165 = section 165 of the { -uk-dpa-name }
    .named = section 165 of the { -uk-dpa-name }
    .numbered = section 165 of the { -uk-dpa-name }, about an infringement of { -uk-gdpr-numbered }
cite-uk-dpa-165-4 = section 165(4) and (5) of the { -uk-dpa-name }
cite-uk-dpa-165-4-b = section 165(4)(b) to (d) and (5)(b) of the { -uk-dpa-name }
cite-uk-dpa-166 = section 166 of the { -uk-dpa-name }
cite-uk-dpa-167 = section 167 of the { -uk-dpa-name }
cite-uk-dpa-187 = section 187 of the { -uk-dpa-name }

## Citations of the Federal Act on Data Protection (Switzerland)
## The record of a provision says whether it was read in the act; all wait for a lawyer in Switzerland.

cite-ch-fadp-5-c = Article 5(c) FADP
cite-ch-fadp-6 = Article 6(1) to (4) FADP
cite-ch-fadp-6-6 = Article 6(6) and (7) FADP
cite-ch-fadp-19 = Article 19 FADP
cite-ch-fadp-25 = Article 25 FADP
cite-ch-fadp-25-2 = Article 25(2) FADP
cite-ch-fadp-25-6 = Article 25(6) FADP
cite-ch-fadp-25-7 = Article 25(7) FADP
cite-ch-fadp-30-2-a = Article 30(2)(a) FADP
cite-ch-fadp-30-2-b = Article 30(2)(b) FADP
cite-ch-fadp-30-2-c = Article 30(2)(c) FADP
cite-ch-fadp-30-3 = Article 30(3) FADP
cite-ch-fadp-31 = Article 31 FADP
cite-ch-fadp-32 = Article 32 FADP
cite-ch-fadp-32-2 = Article 32(2)(a) to (c) FADP
cite-ch-fadp-32-2-a = Article 32(2)(a) FADP
cite-ch-fadp-32-2-c = Article 32(2)(c) FADP
cite-ch-fadp-32-4 = Article 32(4) FADP
cite-ch-fadp-49 = Article 49 FADP
cite-ch-fadp-49-1 = Article 49(1) FADP
cite-ch-fadp-49-4 = Article 49(4) FADP
cite-ch-fadp-51-1 = Article 51(1) FADP
cite-ch-fadp-51-3-g = Article 51(3)(g) FADP
cite-ch-fadp-52-2 = Article 52(2) FADP
cite-ch-dpo-18-1 = Article 18(1) of the Swiss Data Protection Ordinance
cite-ch-dpo-18-2 = Article 18(2) of the Swiss Data Protection Ordinance

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
