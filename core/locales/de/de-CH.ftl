### Was die Schweiz anders sagt, über den anderen Dateien; was eine Nachricht bedeutet, steht dort. Die Schreibweise und
### die Form des Briefs stehen unter `regions`. Nicht anwaltlich geprüft.

## Citations (terms.ftl), as federal acts cite

citation-point = { " " }Bst.{ "\u00A0" }{ $value }
