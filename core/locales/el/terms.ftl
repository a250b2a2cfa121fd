### Citations and names of acts in Greek letters. State of the law: 24 November 2026. Not legal advice.

## Citations, put together from the parts of a provision

# One number, as it stands in a list of them: άρθρο 12 παρ. 3 και 4.
# $value (text): the number, such as 21
# $kind (keyword): article, section, recital, paragraph
citation-number = { $value }
# One letter, as it stands in a list of them.
# $value (text): the letter, such as f
# $kind (keyword): the same: a, b, c, d, e, f, g, h, i, j
citation-letter =
    { $kind ->
        [a] α΄
        [b] β΄
        [c] γ΄
        [d] δ΄
        [e] ε΄
        [f] στ΄
        [g] ζ΄
        [h] η΄
        [i] θ΄
        [j] ι΄
       *[other] { $value }
    }
# $value (text): such numbers as a list, such as 21 or 17 και 19
# $number (number): how many there are
citation-article =
    { $number ->
        [one] άρθρο{ "\u00A0" }{ $value }
       *[other] άρθρα{ "\u00A0" }{ $value }
    }
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
        [one] αιτιολογική σκέψη{ "\u00A0" }{ $value }
       *[other] αιτιολογικές σκέψεις{ "\u00A0" }{ $value }
    }
# Parts of an article begin with what separates them from the larger part; the library drops it between two of one size.
# $value (text): numbers as a list, such as 1 or 3 και 4
# $number (number): how many there are
citation-paragraph = { " " }παρ.{ "\u00A0" }{ $value }
# Greek names no subparagraph: the word for it also means a sentence.
# $value (text): its number, such as 1
# $number (number): the same
citation-subparagraph = { "" }
# $value (text): letters as a list, such as στ΄ or β΄ και γ΄
# $number (number): how many there are
citation-point = { " " }στοιχ.{ "\u00A0" }{ $value }
# Greek names no sentence: the word for it also means a subparagraph.
# $value (text): its number, such as 2
# $number (number): the same
citation-sentence = { "" }
# Two provisions, or two parts of one.
# $provision (text): what stands before, such as άρθρο 5 παρ. 2
# $value (text): what follows, such as άρθρο 12 παρ. 4
# $kind (keyword): last – two single ones, and nothing follows; more – others
# $flag (keyword): yes, no – whether what stands before ends in a part of an article
citation-join =
    { $kind ->
        [last] { $provision } και { $value }
       *[more] { $provision }, { $value }
    }
# $provision (text): such as άρθρο 21 παρ. 1
# $value (text): the act, such as ΓΚΠΔ
# $flag (keyword): yes, no – whether the provision ends in a part of an article
citation-with-act = { $provision } { $value }

## Acts, as they stand behind a citation; .full: at the first mention; .title: in a subject

act-gdpr = ΓΚΠΔ
    .full = του κανονισμού (ΕΕ){ "\u00A0" }2016/679 (Γενικός Κανονισμός για την Προστασία Δεδομένων, ΓΚΠΔ)
    .title = του Γενικού Κανονισμού για την Προστασία Δεδομένων
act-uk-gdpr = UK GDPR
    .full = του Γενικού Κανονισμού για την Προστασία Δεδομένων του Ηνωμένου Βασιλείου (UK GDPR)
    .title = του Γενικού Κανονισμού για την Προστασία Δεδομένων του Ηνωμένου Βασιλείου
act-dpa = DPA 2018
    .full = του βρετανικού Data Protection Act 2018 (DPA 2018)
    .title = του Data Protection Act 2018
act-fadp = LPD
    .full = του ελβετικού ομοσπονδιακού νόμου για την προστασία των δεδομένων (LPD)
    .title = του ελβετικού νόμου για την προστασία των δεδομένων
act-dpo = OPDo
    .full = του ελβετικού διατάγματος για την προστασία των δεδομένων (OPDo)
    .title = του ελβετικού διατάγματος για την προστασία των δεδομένων
act-charter = του Χάρτη Θεμελιωδών Δικαιωμάτων της ΕΕ
    .full = του Χάρτη των Θεμελιωδών Δικαιωμάτων της Ευρωπαϊκής Ένωσης
    .title = του Χάρτη Θεμελιωδών Δικαιωμάτων της ΕΕ
act-dsm = της οδηγίας (ΕΕ){ "\u00A0" }2019/790
    .full = της οδηγίας (ΕΕ){ "\u00A0" }2019/790
    .title = της οδηγίας (ΕΕ){ "\u00A0" }2019/790
act-periods = κανονισμός (ΕΟΚ, Ευρατόμ) αριθ.{ "\u00A0" }1182/71
    .full = κανονισμός (ΕΟΚ, Ευρατόμ) αριθ.{ "\u00A0" }1182/71
    .title = κανονισμός (ΕΟΚ, Ευρατόμ) αριθ.{ "\u00A0" }1182/71
act-procedure = του κανονισμού (ΕΕ){ "\u00A0" }2025/2518
    .full = του κανονισμού (ΕΕ){ "\u00A0" }2025/2518
    .title = του κανονισμού (ΕΕ){ "\u00A0" }2025/2518
