### Nutzungsvorbehalt für Text und Data Mining: ein Blatt für sich nach dem Urheberrecht, kein Recht nach dem
### Datenschutzrecht. Keine Rechtsberatung, noch nicht anwaltlich geprüft. Rahmen und Kontenliste: letter.ftl.

## Reservation of copyright

# $name (text): name of the data subject, such as Anna Beispiel
copyright-subject =
    { $voice ->
        [self] Nutzungsvorbehalt für Text und Data Mining
       *[other] Nutzungsvorbehalt für Text und Data Mining: { $name }
    }
# First sentence. It holds only as far as there are rights and the law takes such a declaration. CPR-2
copyright-declaration =
    { $voice ->
        [self] Ihnen gegenüber behalte ich mir an meinen Werken und sonstigen Schutzgegenständen ausdrücklich jede Nutzung für Text und Data Mining vor, auch für KI-Training.
       *[other] Ihnen gegenüber behält sich die Person an ihren Werken und sonstigen Schutzgegenständen ausdrücklich jede Nutzung für Text und Data Mining vor, auch für KI-Training.
    }
# $provision (text): such as Art. 4 Abs. 3 der Richtlinie (EU) 2019/790
copyright-in-so-far = Der Vorbehalt gilt, soweit Rechte bestehen und das anwendbare Recht eine Erklärung in dieser Form zulässt (vgl. { $provision }).
# Introduces accounts and places. CPR-1
copyright-works = Er betrifft insbesondere Texte, Bilder, Aufnahmen und Musik, die hier veröffentlicht sind:
# Instead, if no account or place is named. CPR-1
copyright-works-everywhere = Er betrifft Texte, Bilder, Aufnahmen und Musik, wo immer sie veröffentlicht sind.
# CPR-3
copyright-pass-on = Sorgen Sie bitte dafür, dass auch Ihre Systeme und Zulieferer ihn beachten, und bestätigen Sie das in Textform.
# CPR-4
copyright-separate = Rechte nach dem Datenschutzrecht bleiben davon unberührt.
