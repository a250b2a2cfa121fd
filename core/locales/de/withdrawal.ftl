### Widerruf der Einwilligung. Keine Rechtsberatung, noch nicht anwaltlich geprüft. Rahmen und Kontenliste: letter.ftl;
### Schweiz: ch.ftl.

## Withdrawal of consent

# $provision (text): such as Art. 7 Abs. 3 DSGVO
# $name (text): name of the data subject, such as Anna Beispiel
consent-withdrawal-subject =
    { $voice ->
        [self] Widerruf der Einwilligung nach { $provision }: KI-Training
       *[other] Widerruf der Einwilligung nach { $provision } für { $name }: KI-Training
    }
# First sentence. WDC-1, WDC-2
# $law (text): the act in full, such as Art. 7 Abs. 3 der Verordnung (EU) 2016/679
consent-withdrawal-declaration =
    { $voice ->
        [self] Ihnen gegenüber widerrufe ich nach { $law } für die Zukunft jede Einwilligung in Entwicklung, Training und Verbesserung von KI-Modellen, auch von generativen, mit meinen personenbezogenen Daten.
       *[other] Ihnen gegenüber wird nach { $law } für die Zukunft jede Einwilligung in Entwicklung, Training und Verbesserung von KI-Modellen, auch von generativen, mit personenbezogenen Daten der Person widerrufen.
    }
# Items of a numbered list. WDC-3
consent-withdrawal-stop = Stellen Sie diese Verarbeitung ein.
# $provision (text): such as Art. 17 Abs. 1 lit. b
consent-withdrawal-erase = Löschen Sie die dafür gespeicherten Daten, soweit keine andere Rechtsgrundlage besteht ({ $provision }).
# $provision (text): such as Art. 13 Abs. 1 lit. c
consent-withdrawal-basis = Berufen Sie sich auf eine andere Rechtsgrundlage, nennen Sie sie ({ $provision }).
# WDC-5
# $provision (text): such as Art. 12 Abs. 3
consent-withdrawal-confirm = Bestätigen Sie binnen eines Monats nach Eingang in Textform, ab wann das gilt ({ $provision }).
# WDC-4
# $provision (text): such as Art. 21 Abs. 1
# $remedy (text): legitimate interests, such as Art. 6 Abs. 1 UAbs. 1 lit. f
consent-withdrawal-objection =
    { $voice ->
        [self] Führen Sie berechtigte Interessen an ({ $remedy }), widerspreche ich vorsorglich auch nach { $provision }.
       *[other] Führen Sie berechtigte Interessen an ({ $remedy }), wird vorsorglich auch nach { $provision } widersprochen.
    }
# Introduces the reasons, if there are any.
consent-withdrawal-grounds = Die Gründe dafür:
