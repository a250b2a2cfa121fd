### Citations and names of acts in Greek letters. State of the law: 24 November 2026. Not legal advice.

## Citations, put together from the parts of a provision

# The first article of a citation.
# $value (text): its number, such as 21
# $number (number): how many provisions of the act the citation has
citation-article =
    { $number ->
        [one] άρθρο{ "\u00A0" }{ $value }
       *[other] άρθρα{ "\u00A0" }{ $value }
    }
# $value (text): its number, such as 165
# $number (number): how many provisions of the act the citation has
citation-section =
    { $number ->
        [one] §{ "\u00A0" }{ $value }
       *[other] §§{ "\u00A0" }{ $value }
    }
# $value (text): its number, such as 47
# $number (number): how many provisions of the act the citation has
citation-recital =
    { $number ->
        [one] αιτιολογική σκέψη{ "\u00A0" }{ $value }
       *[other] αιτιολογικές σκέψεις{ "\u00A0" }{ $value }
    }
# A further one of the same act.
# $value (text): its number, such as 19
# $number (number): how many provisions of the act the citation has
# $kind (keyword): article, section, recital
citation-further = { $value }
# $value (text): its number, such as 1
citation-paragraph = { " " }παρ.{ "\u00A0" }{ $value }
# Greek names no subparagraph: the word for it also means a sentence.
# $value (text): its number, such as 1
citation-subparagraph = { "" }
# $value (text): its letter, such as f
citation-point = { " " }στοιχ.{ "\u00A0" }{ $value }
# Greek names no sentence: the word for it also means a subparagraph.
# $value (text): its number, such as 2
citation-sentence = { "" }
# $provision (text): such as άρθρο 21 παρ. 1
# $value (text): the act, such as ΓΚΠΔ
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
