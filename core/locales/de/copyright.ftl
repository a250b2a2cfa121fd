### Nutzungsvorbehalt für Text und Data Mining: ein Blatt für sich nach dem Urheberrecht, kein Recht nach dem
### Datenschutzrecht. Keine Rechtsberatung, noch nicht anwaltlich geprüft. Rahmen und Kontenliste: letter.ftl.


## Reservation of copyright

copyright-subject =
    { $voice ->
        [self] Nutzungsvorbehalt für Text und Data Mining
       *[other] Nutzungsvorbehalt für Text und Data Mining im Namen einer Person, der Rechte zustehen
    }
# First paragraph. CPR-2. In Switzerland and the United Kingdom the Directive is not the law of the land: the reservation
# speaks for mining that is governed by the law of a Member State.
# $name (text): name of the person, where somebody acts for them, such as Anna Beispiel
copyright-declaration =
    { $voice ->
        [self]
            { $regime ->
                [ch] Ich behalte mir an meinen Werken und sonstigen Schutzgegenständen ausdrücklich alle Nutzungen für Text und Data Mining vor, auch für das Training von KI-Modellen.
               *[gdpr] ich behalte mir an meinen Werken und sonstigen Schutzgegenständen ausdrücklich alle Nutzungen für Text und Data Mining vor, auch für das Training von KI-Modellen.
            }
       *[other] Für die Person { $name }, der die Rechte zustehen, erkläre ich: Sie behält sich an ihren Werken und sonstigen Schutzgegenständen ausdrücklich alle Nutzungen für Text und Data Mining vor, auch für das Training von KI-Modellen.
    } { $regime ->
        [ch] Soweit auf das Text und Data Mining das Recht eines Mitgliedstaats der Europäischen Union anzuwenden ist, ist das der Vorbehalt nach { cite-dsm-4-3 }.
        [uk] Soweit auf das Text und Data Mining das Recht eines Mitgliedstaats der Europäischen Union anzuwenden ist, ist das der Vorbehalt nach { cite-dsm-4-3 }.
       *[gdpr] Das ist der Vorbehalt nach { cite-dsm-4-3 }.
    }
# Introduces the list of accounts and addresses where works are published. CPR-1
copyright-works-intro =
    { $voice ->
        [self] Der Vorbehalt erfasst alle Werke, die von mir stammen oder an denen mir Rechte zustehen, insbesondere Texte, Bilder, Aufnahmen und Musik, die hier veröffentlicht sind:
       *[other] Der Vorbehalt erfasst alle Werke, die von der Person stammen oder an denen ihr Rechte zustehen, insbesondere Texte, Bilder, Aufnahmen und Musik, die hier veröffentlicht sind:
    }
# Instead of the list, if no account or address is named. CPR-1
copyright-works-everywhere =
    { $voice ->
        [self] Der Vorbehalt erfasst alle Werke, die von mir stammen oder an denen mir Rechte zustehen, insbesondere Texte, Bilder, Aufnahmen und Musik, wo immer sie veröffentlicht sind.
       *[other] Der Vorbehalt erfasst alle Werke, die von der Person stammen oder an denen ihr Rechte zustehen, insbesondere Texte, Bilder, Aufnahmen und Musik, wo immer sie veröffentlicht sind.
    }
# CPR-3
copyright-signal = Maschinenlesbare Vorbehalte an den Fundstellen gelten daneben; dieses Schreiben ergänzt sie und ersetzt sie nicht. Vermerken Sie den Vorbehalt bitte so, dass ihn auch Ihre eigenen Systeme und die Ihrer Zulieferer beachten.
# CPR-4
copyright-separate =
    { $voice ->
        [self] Der Vorbehalt beruht auf dem Urheberrecht. Meine Rechte nach dem Datenschutzrecht sind davon unabhängig und bleiben unberührt.
       *[other] Der Vorbehalt beruht auf dem Urheberrecht. Die Rechte nach dem Datenschutzrecht sind davon unabhängig und bleiben unberührt.
    }
copyright-confirmation = Bitte bestätigen Sie mir schriftlich, dass Sie den Vorbehalt beachten.
