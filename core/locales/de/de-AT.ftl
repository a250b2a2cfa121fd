### Was Österreich anders sagt, über den anderen Dateien; was eine Nachricht bedeutet, steht dort. Wörter wie Jänner stehen
### unter `regions`. Nicht anwaltlich geprüft.
###
### Die elterliche Sorge heißt Obsorge (§ 177 ABGB): Eltern sind mit ihr betraut.

letter-custody-sole = { $representative } ist allein mit der Obsorge betraut.
enclosure-parental = Nachweis der Obsorge
hint-representative-child = Auch für Minderjährige lohnt sich der Widerspruch: Eingaben in KI-Funktionen kann ein Anbieter in jedem Alter nutzen. Sind zwei Personen mit der Obsorge betraut, schreiben Sie in Absprache miteinander.
issue-representative-custody = wer mit einer anderen Person zusammen mit der Obsorge betraut ist, nennt den anderen Elternteil in second_parent, sonst nicht
