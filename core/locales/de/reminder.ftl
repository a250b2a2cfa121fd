### Erinnerung, auch an offene Anträge und nach einem Verstoß; dazu, was die späteren Schreiben gemeinsam haben. Keine
### Rechtsberatung, noch nicht anwaltlich geprüft. Rahmen und Kontenliste: letter.ftl; Schweiz: ch.ftl; Vereinigtes
### Königreich: uk.ftl.
###
### Eine Nachricht ist ein Satz oder ein Listenpunkt. Der erste Satz eines Schreibens beginnt mit „Sie“, „Ihnen“ oder
### „Bei Ihnen“, damit er auch nach dem Komma der Anrede groß beginnt.

## Shared by the later letters

# Introduces the list of accounts.
later-accounts = Betroffen ist insbesondere:
# First sentence: the objection that opened the case. REM-1, REP-1
# $law (text): what it rests on, the act in full, such as Art. 21 Abs. 1 der Verordnung (EU) 2016/679
# $date (text): the day it was sent, such as 24. November 2026
later-sent-objection =
    { $voice ->
        [self] Ihnen gegenüber habe ich am { $date } nach { $law } dem KI-Training mit meinen Daten widersprochen.
       *[other] Ihnen gegenüber wurde am { $date } nach { $law } dem KI-Training mit Daten der Person widersprochen.
    }
# The same for a request for access. REM-1
# $law (text): what it rests on, the act in full, such as Art. 15 Abs. 1, 3 der Verordnung (EU) 2016/679
# $date (text): the day it was sent, such as 24. November 2026
later-sent-access = Bei Ihnen wurde am { $date } nach { $law } Auskunft über die Verwendung von Daten für KI-Training beantragt.
# The same for a withdrawal of consent. REM-1
# $law (text): what it rests on, the act in full, such as Art. 7 Abs. 3 der Verordnung (EU) 2016/679
# $date (text): the day it was sent, such as 24. November 2026
later-sent-withdrawal =
    { $voice ->
        [self] Ihnen gegenüber habe ich am { $date } nach { $law } jede Einwilligung in KI-Training mit meinen Daten widerrufen.
       *[other] Ihnen gegenüber wurde am { $date } nach { $law } jede Einwilligung in KI-Training mit Daten der Person widerrufen.
    }
# How it was handed over, if that is known. REM-1
later-via-form = Das geschah über Ihr Formular.
later-via-email = Das geschah per E-Mail.
later-via-post = Das geschah per Post.
# The period has ended. REM-2
# $provision (text): what sets it, such as Art. 12 Abs. 3
# $due (text): its last day, such as 4. Januar 2027
later-overdue = Ihre Antwortfrist ist am { $due } abgelaufen ({ $provision }).
# The same for a letter by post whose arrival is not known: no day is named. REM-2
# $provision (text): what sets it, such as Art. 12 Abs. 3
later-overdue-post = Ihre Antwortfrist ist auch bei üblicher Postlaufzeit abgelaufen ({ $provision }).
# The same where not all public holidays are known. REM-2
# $provision (text): what sets it, such as Art. 12 Abs. 3
later-overdue-cautious = Ihre Antwortfrist ist auch bei vorsichtiger Berechnung abgelaufen ({ $provision }).
# The controller follows. Other requests may be open, or it broke its word.
# $date (text): the day of its answer, such as 10. August 2026
later-confirmed = Am { $date } haben Sie dem zugestimmt.
# What is open was first asked for in a later letter.
# $date (text): the day of that letter, such as 24. November 2026
later-added = Das Schreiben vom { $date } enthielt weitere Anträge.
# Until when the sender waits. REM-5, REP-6
# $due (text): such as 8. Januar 2027
later-due = Antworten Sie bitte bis zum { $due }.
# What follows. REM-6, REP-7
# $provision (text): the complaint, such as Art. 77
# $remedy (text): the courts, such as Art. 79
later-next = Sonst stehen Beschwerde ({ $provision }) und Klage ({ $remedy }) offen.

## Shared demands: introduction, then items of a numbered list

later-demands = Bitte erledigen Sie Folgendes:
# $due (text): until when the sender waits, such as 8. Januar 2027
later-demands-by = Bitte erledigen Sie bis zum { $due } Folgendes:
# $provision (text): such as Art. 18 Abs. 1 lit. d
later-restrict = Schränken Sie die Verarbeitung bis zur Klärung ein ({ $provision }).
# $provision (text): such as Art. 17 Abs. 1 lit. c
later-erase = Löschen Sie die dafür gespeicherten Daten, falls vorrangige Gründe fehlen ({ $provision }).
# $provision (text): such as Art. 19
later-recipients = Unterrichten Sie die Empfänger, und nennen Sie sie ({ $provision }).

## Enclosures

# $date (text): the day of the letter, such as 24. November 2026
enclosure-letter = Kopie des Schreibens vom { $date }
# What went through a form.
# $date (text): the day it was sent, such as 24. November 2026
enclosure-form = Kopie des Formulartexts vom { $date }
# $date (text): the day of handing over, such as 24. November 2026
enclosure-proof = Nachweis der Übermittlung vom { $date }
# $date (text): the day of the answer, such as 15. Dezember 2026
enclosure-your-answer = Kopie Ihrer Antwort vom { $date }

## Reminder

# $provision (text): such as Art. 21 Abs. 1 DSGVO
# $name (text): name of the data subject, such as Anna Beispiel
reminder-subject-objection =
    { $voice ->
        [self] Erinnerung an den Widerspruch nach { $provision } gegen KI-Training
       *[other] Erinnerung an den Widerspruch nach { $provision } für { $name }: KI-Training
    }
# $provision (text): such as Art. 15 Abs. 1, 3 DSGVO
# $name (text): name of the data subject, such as Anna Beispiel
reminder-subject-access =
    { $voice ->
        [self] Erinnerung an das Auskunftsersuchen nach { $provision }: KI-Training
       *[other] Erinnerung an das Auskunftsersuchen nach { $provision } für { $name }: KI-Training
    }
# $provision (text): such as Art. 7 Abs. 3 DSGVO
# $name (text): name of the data subject, such as Anna Beispiel
reminder-subject-withdrawal =
    { $voice ->
        [self] Erinnerung an den Widerruf der Einwilligung nach { $provision }: KI-Training
       *[other] Erinnerung an den Widerruf der Einwilligung nach { $provision } für { $name }: KI-Training
    }
# What came instead of an answer. REM-3
reminder-came-none = Eine Antwort fehlt.
reminder-came-receipt = Eine Eingangsbestätigung genügt nicht.
reminder-came-status = Eine Zwischennachricht genügt nicht.
reminder-came-extension = Ihre Verlängerung ist berücksichtigt, aber nicht anerkannt.
# $provision (text): what an extension rests on, such as Art. 12 Abs. 3
reminder-came-no-grounds = Ihre Mitteilung über eine Verlängerung nannte keine Gründe und verlängert deshalb nichts ({ $provision }).
# What is asked for again. REM-4, REM-5
# $provision (text): reasons for a refusal, such as Art. 12 Abs. 4
# $due (text): until when the sender waits, such as 8. Januar 2027
reminder-answer-objection = Bestätigen Sie bis zum { $due }, ab wann Sie dem Widerspruch folgen, oder nennen Sie Gründe, Abwägung und Rechtsbehelfe ({ $provision }).
reminder-answer-access = Erteilen Sie die Auskunft, und stellen Sie die Daten bereit.
reminder-answer-withdrawal = Bestätigen Sie in Textform, ab wann Sie den Widerruf umsetzen.
# Introduces what else was sent and is open.
reminder-also-open = Ebenfalls verlangt und offen:
# Items of that list, and of the list of new ones.
# $provision (text): such as Art. 18 Abs. 1 lit. d
reminder-part-restriction = Einschränkung bis zur Klärung ({ $provision })
# $provision (text): such as Art. 17 Abs. 1 lit. c
reminder-part-erasure = Löschung dieser Daten, falls vorrangige Gründe fehlen ({ $provision })
# The same after a withdrawal.
# $provision (text): such as Art. 17 Abs. 1 lit. b
reminder-part-erasure-consent = Löschung dieser Daten, falls keine andere Rechtsgrundlage besteht ({ $provision })
# $provision (text): such as Art. 19
reminder-part-recipients = Unterrichtung und Nennung der Empfänger ({ $provision })
# Introduces demands that no text carried before.
reminder-new = Neue Anträge, innerhalb eines Monats nach Eingang:

## Reminder about what a confirmation left open

# $provision (text): reasons for a refusal, such as Art. 12 Abs. 4
# $due (text): until when the sender waits, such as 8. Januar 2027
reminder-open = Folgendes ist noch offen; erledigen Sie es bis zum { $due }, oder nennen Sie Gründe und Rechtsbehelfe ({ $provision }):
# $provision (text): such as Art. 17 Abs. 1 lit. c
reminder-erased = Bestätigen Sie, dass die für diese Zwecke gespeicherten Daten gelöscht sind ({ $provision }).

## Reminder after a broken promise

# $date (text): the day on which it was seen, such as 20. Oktober 2026
reminder-breach =
    { $voice ->
        [self] Was am { $date } zu beobachten war, widerspricht dem aus meiner Sicht.
       *[other] Was am { $date } zu beobachten war, widerspricht dem aus Sicht der Person.
    }
reminder-breach-access = Erteilen Sie die Auskunft, und stellen Sie die Daten bereit.
reminder-breach-stop = Stellen Sie das ein, und nennen Sie Daten, Zeitraum und Grund.
# $provision (text): such as Art. 17 Abs. 1 lit. c
reminder-breach-erase = Löschen Sie die verwendeten Daten ({ $provision }).
reminder-breach-prevent = Sagen Sie, wie Sie eine Wiederholung verhindern.
