### Antworten auf eine Ablehnung und auf eine Fristverlängerung. Keine Rechtsberatung, noch nicht anwaltlich geprüft.
### Rahmen: letter.ftl; was die späteren Schreiben gemeinsam haben: reminder.ftl; Schweiz: ch.ftl.

## Reply to a refusal

# $provision (text): such as Art. 21 Abs. 1 DSGVO
# $name (text): name of the data subject, such as Anna Beispiel
refusal-reply-subject =
    { $voice ->
        [self] Ihre Antwort auf den Widerspruch nach { $provision } gegen KI-Training
       *[other] Ihre Antwort auf den Widerspruch nach { $provision } für { $name }: KI-Training
    }
# Second sentence: what was answered, in neutral words. REP-1, REP-2
# $date (text): the day of the answer, such as 15. Dezember 2026
refused-no-reasons = Am { $date } haben Sie das mangels ausreichender Gründe abgelehnt.
# $date (text): the day of the answer, such as 15. Dezember 2026
refused-reasons-not-weighed = Am { $date } haben Sie das abgelehnt, ohne auf die genannten Gründe einzugehen.
# $date (text): the day of the answer, such as 15. Dezember 2026
refused-identity = Am { $date } haben Sie zuerst einen Nachweis der Identität verlangt.
# $date (text): the day of the answer, such as 15. Dezember 2026
refused-no-data = Am { $date } haben Sie geantwortet, dazu keine Daten zu haben.
# $date (text): the day of the answer, such as 15. Dezember 2026
refused-no-training = Am { $date } haben Sie geantwortet, die Daten nicht für KI-Training zu verwenden.
# $date (text): the day of the answer, such as 15. Dezember 2026
refused-too-late = Am { $date } haben Sie das als verspätet abgelehnt.
# $date (text): the day of the answer, such as 15. Dezember 2026
refused-use-the-form = Am { $date } haben Sie stattdessen auf Ihr Formular verwiesen.
# $date (text): the day of the answer, such as 15. Dezember 2026
refused-not-applicable = Am { $date } haben Sie geantwortet, dieses Recht bestehe hier nicht.
# $date (text): the day of the answer, such as 15. Dezember 2026
refused-unknown = Am { $date } haben Sie das abgelehnt.

## What answers the refusal. REP-3

# $provision (text): such as Art. 21 Abs. 1
refusal-reply-no-reasons = Gründe aus der besonderen Situation wurden genannt; Nachweise verlangt das Gesetz nicht ({ $provision }).
# Introduces the reasons that were sent.
refusal-reply-grounds = Diese Gründe nochmals:
# Introduces reasons that were not sent before.
# $provision (text): such as Art. 21 Abs. 1
refusal-reply-renewed =
    { $voice ->
        [self] Deshalb widerspreche ich nach { $provision } erneut, aus diesen Gründen:
       *[other] Deshalb wird nach { $provision } erneut widersprochen, aus diesen Gründen:
    }
# $provision (text): what sets the period, such as Art. 12 Abs. 3
refusal-reply-renewed-due = Dieser Widerspruch hat seine eigene Frist: einen Monat nach Eingang ({ $provision }).
# $provision (text): such as Art. 21 Abs. 1
refusal-reply-reasons-not-weighed = Abzuwägen ist mit jedem der genannten Gründe; allgemeine Ausführungen genügen nicht ({ $provision }).
refusal-reply-identity = Zuordnen lassen sich die Daten anhand der Angaben oben.
refusal-reply-identity-offer = Fehlt Ihnen zum Auffinden der Daten eine Angabe, nennen Sie sie bitte; sie wird dann nachgereicht.
# $provision (text): such as Art. 12 Abs. 6
refusal-reply-identity-doubt = Haben Sie begründete Zweifel an der Identität, nennen Sie sie bitte, und dazu die eine Angabe, die sie ausräumt ({ $provision }).
# $provision (text): such as Art. 5 Abs. 1 lit. c
refusal-reply-identity-document = Sollten Sie die Kopie eines Ausweisdokuments wünschen, begründen Sie bitte, warum nichts Geringeres genügt ({ $provision }).
# $provision (text): such as Art. 15 Abs. 1
refusal-reply-no-data = Bestätigen Sie bitte, ob Sie solche Daten für KI verarbeiten oder verarbeitet haben ({ $provision }).
refusal-reply-no-data-search = Teilen Sie mit, wo und anhand welcher Angaben Sie gesucht haben, auch in Inhalten anderer und in Trainingsdatensätzen.
refusal-reply-no-data-deleted = Gefragt ist auch nach Kopien aus der Zeit, bevor das Konto gelöscht wurde.
# $provision (text): such as Art. 11 Abs. 2
# $remedy (text): such as Art. 12 Abs. 2
refusal-reply-no-data-identify = Können Sie die Person nicht identifizieren, machen Sie das glaubhaft, und nennen Sie die Angabe, die hilft ({ $provision }, { $remedy }).
refusal-reply-no-data-future = Bestätigen Sie auch, dass künftige Daten außen vor bleiben; für sie gilt die Erklärung ebenso.
refusal-reply-no-training = Bestätigen Sie bitte, dass das für Vergangenheit und Zukunft gilt, für alle Quellen, auch KI-Funktionen, Inhalte anderer und Dritte, und für die Weitergabe.
refusal-reply-no-training-since = Gilt es erst ab einem bestimmten Tag, nennen Sie ihn bitte.
refusal-reply-no-training-stands = Die Erklärung bleibt für den Fall bestehen, dass sich das ändert.
# $provision (text): such as Art. 21 Abs. 1
refusal-reply-too-late = Der Widerspruch ist jederzeit möglich ({ $provision }); ein Termin, den Sie gesetzt haben, beschränkt ihn nicht.
refusal-reply-too-late-scope = Er gilt für jede Verarbeitung seit seinem Eingang, auch für neue Modelle und weiter vorgehaltene Datensätze.
# $provision (text): such as Art. 12 Abs. 2
refusal-reply-use-the-form = Eine bestimmte Form ist nicht vorgeschrieben, und Sie haben die Ausübung des Rechts zu erleichtern ({ $provision }).
# $provision (text): such as Art. 13 Abs. 1 lit. c
refusal-reply-not-applicable = Nennen Sie die Rechtsgrundlage der Verarbeitung und den Tag, an dem Sie darüber informiert haben ({ $provision }).
# $provision (text): such as Art. 7 Abs. 3
refusal-reply-consent = Sollte es eine Einwilligung sein, ist sie hiermit widerrufen ({ $provision }).

## Burden of proof. REP-4

# $provision (text): such as Art. 21 Abs. 1
refusal-reply-burden = Der Widerspruch bleibt bestehen, solange Sie keine zwingenden schutzwürdigen Gründe nachweisen, die die Interessen, Rechte und Freiheiten der betroffenen Person überwiegen ({ $provision }).
# In reply to „not applicable“.
# $provision (text): such as Art. 21 Abs. 1
# $remedy (text): legitimate interests, such as Art. 6 Abs. 1 UAbs. 1 lit. f
refusal-reply-burden-in-so-far = Soweit Sie sich auf berechtigte Interessen stützen ({ $remedy }), bleibt der Widerspruch bestehen, und zwingende schutzwürdige Gründe haben Sie nachzuweisen ({ $provision }).
refusal-reply-interest = Ein berechtigtes Interesse allein genügt nicht.

## Demands: items of a numbered list

refusal-reply-comply = Folgen Sie dem Widerspruch, und bestätigen Sie in Textform, ab wann.
# REP-5
# $provision (text): such as Art. 5 Abs. 2 und Art. 12 Abs. 4
refusal-reply-weigh = Andernfalls nennen Sie zwingende Gründe und die Abwägung mit jedem der genannten ({ $provision }).
# The same where no reasons were sent. REP-5
# $provision (text): such as Art. 5 Abs. 2 und Art. 12 Abs. 4
refusal-reply-weigh-alone = Andernfalls nennen Sie zwingende Gründe und die Abwägung ({ $provision }).
# In reply to a demand for identification: a sentence behind others.
# $provision (text): such as Art. 18 Abs. 1 lit. d
refusal-reply-meanwhile = Bis dahin schränken Sie die Verarbeitung ein, wie verlangt ({ $provision }).

## Reply to a notice of extension

# $provision (text): such as Art. 21 Abs. 1 DSGVO
# $name (text): name of the data subject, such as Anna Beispiel
extension-reply-subject =
    { $voice ->
        [self] Ihre Fristverlängerung zum Widerspruch nach { $provision } gegen KI-Training
       *[other] Ihre Fristverlängerung zum Widerspruch nach { $provision } für { $name }: KI-Training
    }
# Second sentence. EXT-1
# $date (text): the day of the notice, such as 20. Dezember 2026
extension-reply-notice = Am { $date } haben Sie mitgeteilt, die Frist für die Antwort zu verlängern.
# If it came after the first month. EXT-1
# $provision (text): such as Art. 12 Abs. 3
extension-reply-late = Diese Mitteilung kam nach Ablauf des ersten Monats und hat die Frist nicht mehr verlängert ({ $provision }).
# If it gave no reasons. EXT-2
# $provision (text): such as Art. 12 Abs. 3
extension-reply-no-grounds = Gründe nannte diese Mitteilung nicht; verlängert hat sie die Frist deshalb nicht ({ $provision }).
# The last day without an extension, where it is sure. EXT-4
# $due (text): such as 24. Dezember 2026
extension-reply-lapsed = Letzter Tag für die Antwort war der { $due }.
# $due (text): such as 24. Dezember 2026
extension-reply-runs = Letzter Tag für die Antwort ist der { $due }.
# If it came in time. EXT-2
# $provision (text): such as Art. 12 Abs. 3
extension-reply-conditions = Eine Verlängerung setzt voraus, dass Komplexität und Anzahl der Anträge sie erfordern und die Gründe im ersten Monat mitgeteilt werden ({ $provision }).
extension-reply-not-accepted = Dass es hier so ist, wird mit diesem Schreiben nicht anerkannt.
# Only general grounds were given. EXT-2
extension-reply-grounds = Nennen Sie bitte die Gründe, die gerade diesen Widerspruch betreffen.
# $provision (text): such as Art. 21 Abs. 1
extension-reply-effect = Verlängern lässt sich nur die Frist für die Antwort; der Widerspruch wirkt seit seinem Eingang ({ $provision }).
# If restriction was sent. EXT-3
# $provision (text): such as Art. 18 Abs. 1 lit. d
extension-reply-restriction = Die verlangte Einschränkung der Verarbeitung gilt für die ganze Zeit ({ $provision }).
# The latest day, where it is sure. EXT-4
# $due (text): such as 24. Februar 2027
extension-reply-latest = Auch eine wirksame Verlängerung endet spätestens am { $due }.
# The same where no day is sure. EXT-4
extension-reply-latest-months = Auch eine wirksame Verlängerung endet spätestens drei Monate nach Eingang des Widerspruchs.
extension-reply-answer = Antworten Sie bitte unverzüglich.
