### Auskunft über KI-Training. Ein Schreiben für sich, nie mit dem Widerspruch vermischt. Keine Rechtsberatung, noch nicht
### anwaltlich geprüft. Rahmen und Kontenliste: letter.ftl; Schweiz: ch.ftl.

## Access

# $provision (text): such as Art. 15 Abs. 1, 3 DSGVO
# $name (text): name of the data subject, such as Anna Beispiel
access-subject =
    { $voice ->
        [self] Auskunft nach { $provision } über KI-Training
       *[other] Auskunft nach { $provision } für { $name }: KI-Training
    }
# First sentence. ACC-1
# $law (text): the act in full, such as Art. 15 Abs. 1, 3 der Verordnung (EU) 2016/679
access-opening =
    { $voice ->
        [self] Bei Ihnen beantrage ich Auskunft nach { $law }: Verarbeiten Sie meine personenbezogenen Daten zu Entwicklung, Training oder Verbesserung von KI-Modellen oder haben Sie das getan?
       *[other] Bei Ihnen wird Auskunft nach { $law } beantragt: Verarbeiten Sie personenbezogene Daten der Person zu Entwicklung, Training oder Verbesserung von KI-Modellen oder haben Sie das getan?
    }
# If there is no account.
access-non-user = Ein Konto besteht bei Ihnen nicht; es geht um Daten, die andere veröffentlicht haben oder die Sie aus anderen Quellen beziehen.
# Introduces the questions.
# $provision (text): such as Art. 15 Abs. 1
access-questions = Falls Daten so verwendet werden oder wurden, teilen Sie bitte mit ({ $provision }):
access-question-purposes = die Zwecke und die rechtliche Grundlage, bei berechtigten Interessen auch die Abwägung
access-question-data = welche Daten das sind und seit wann Sie sie verwenden
access-question-recipients = die Empfänger mit Namen, auch künftige
access-question-storage = die Dauer der Speicherung oder ihre Kriterien
access-question-rights = die Rechte der Person, auch das Beschwerderecht
access-question-sources = die Herkunft der Daten, auch aus Inhalten anderer und von Partnern
access-question-automated = ob automatisierte Einzelentscheidungen einschließlich Profiling darauf beruhen, und ihre Logik
access-question-transfers = Übermittlungen ins Ausland und die Garantien dafür
# ACC-8
# $provision (text): such as Art. 15 Abs. 3
access-copy = Stellen Sie auch eine Kopie der Daten bereit, in einem gängigen elektronischen Format ({ $provision }).
# ACC-10
# $provision (text): no cost, such as Art. 12 Abs. 5
# $remedy (text): the period, such as Art. 12 Abs. 3
access-answer = Die Auskunft ist unentgeltlich ({ $provision }) und innerhalb eines Monats nach Eingang zu erteilen ({ $remedy }).
