### Erinnerung, im Vereinigten Königreich seit 19. Juni 2026 die Beschwerde beim Verantwortlichen; dazu, was die späteren
### Schreiben gemeinsam haben. Keine Rechtsberatung, noch nicht anwaltlich geprüft. Rahmen und Kontenliste: letter.ftl.
###
### Blöcke in der Reihenfolge der Gruppen, nach Anrede und Angabe, wer handelt (letter-for-…). Der erste Absatz von
### `self` folgt dem Komma der Anrede und beginnt klein, in der Schweiz groß. Variablen wie in letter.ftl, dazu
### $request (keyword): objection, access, consent-withdrawal – womit der Fall begann.


## Shared by the later letters

# Introduces the list of accounts.
# $accounts (keyword): none, one, many
# $request (keyword): objection, access, consent-withdrawal
later-accounts-intro =
    { $request ->
        [access]
            { $accounts ->
                [one] Der Antrag betrifft insbesondere dieses Konto:
               *[many] Der Antrag betrifft insbesondere diese Konten:
            }
        [consent-withdrawal]
            { $accounts ->
                [one] Der Widerruf betrifft insbesondere dieses Konto:
               *[many] Der Widerruf betrifft insbesondere diese Konten:
            }
       *[objection]
            { $regime ->
                [ch]
                    { $accounts ->
                        [one] Die Untersagung betrifft insbesondere dieses Konto:
                       *[many] Die Untersagung betrifft insbesondere diese Konten:
                    }
               *[gdpr]
                    { $accounts ->
                        [one] Der Widerspruch betrifft insbesondere dieses Konto:
                       *[many] Der Widerspruch betrifft insbesondere diese Konten:
                    }
            }
    }
# Line in the list of enclosures: copy of a letter.
# $date (text): its day, such as 24. November 2026
# $kind (keyword): objection, access, consent-withdrawal, copyright-reservation, reminder, controller-complaint,
#   refusal-reply, extension-reply
enclosure-letter =
    { $kind ->
        [access] Kopie des Auskunftsantrags vom { $date }
        [consent-withdrawal] Kopie des Widerrufs der Einwilligung vom { $date }
        [copyright-reservation] Kopie des Nutzungsvorbehalts vom { $date }
        [reminder] Kopie der Erinnerung vom { $date }
        [controller-complaint] Kopie der Beschwerde beim Verantwortlichen vom { $date }
        [refusal-reply] Kopie der Erwiderung auf die Ablehnung vom { $date }
        [extension-reply] Kopie der Antwort auf die Fristverlängerung vom { $date }
       *[objection]
            { $regime ->
                [ch] Kopie der Untersagung vom { $date }
               *[gdpr] Kopie des Widerspruchs vom { $date }
            }
    }
# Line in the list of enclosures: confirmation page, e-mail or proof of posting.
# $date (text): day of handing over, such as 24. November 2026
enclosure-proof = Nachweis der Übermittlung vom { $date }
# Line in the list of enclosures of a letter to the controller.
# $date (text): its day, such as 15. Dezember 2026
enclosure-your-answer = Kopie Ihrer Mitteilung vom { $date }

## Reminder
## Written from the day after the due date. It brings no new reasons.

# $request (keyword): objection, access, consent-withdrawal
reminder-subject =
    { $request ->
        [access]
            { $regime ->
                [ch] Erinnerung: Auskunft nach Art. 25 des { -fadp-name(case: "genitive") } ({ -fadp-short }) zum KI-Training
                [uk] Erinnerung: Auskunft nach Art. 15 der britischen { -gdpr-name } ({ -uk-gdpr-short }) zum KI-Training
               *[gdpr] Erinnerung: Auskunft nach Art. 15 der { -gdpr-name } ({ -gdpr-short }) zum KI-Training
            }
        [consent-withdrawal]
            { $regime ->
                [ch] Erinnerung: Widerruf der Einwilligung in KI-Training und Untersagung nach dem { -fadp-name } ({ -fadp-short })
                [uk] Erinnerung: Widerruf der Einwilligung nach Art. 7 Abs. 3 der britischen { -gdpr-name } ({ -uk-gdpr-short }) für KI-Training
               *[gdpr] Erinnerung: Widerruf der Einwilligung nach Art. 7 Abs. 3 der { -gdpr-name } ({ -gdpr-short }) für KI-Training
            }
       *[objection]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Erinnerung an meine Untersagung nach dem { -fadp-name } ({ -fadp-short }): kein KI-Training mit meinen Personendaten
                       *[other] Erinnerung an die Untersagung nach dem { -fadp-name } ({ -fadp-short }): kein KI-Training mit Personendaten der betroffenen Person
                    }
                [uk]
                    { $voice ->
                        [self] Erinnerung an meinen Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }) gegen KI-Training
                       *[other] Erinnerung an den Widerspruch der betroffenen Person nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }) gegen KI-Training
                    }
               *[gdpr]
                    { $voice ->
                        [self] Erinnerung an meinen Widerspruch nach Art. 21 Abs. 1 der { -gdpr-name } ({ -gdpr-short }) gegen KI-Training
                       *[other] Erinnerung an den Widerspruch der betroffenen Person nach Art. 21 Abs. 1 der { -gdpr-name } ({ -gdpr-short }) gegen KI-Training
                    }
            }
    }
# First paragraph: what was sent, when and how. REM-1
# $date (text): the day it was sent, such as 24. November 2026
# $request (keyword): objection, access, consent-withdrawal
reminder-sent =
    { $request ->
        [access]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Am { $date } habe ich nach Art. 25 des { -fadp-name(case: "genitive") } ({ -fadp-short }) Auskunft darüber verlangt, welche meiner Personendaten Sie für das Training von KI-Modellen bearbeiten.
                       *[other] Am { $date } habe ich im Namen der betroffenen Person nach Art. 25 des { -fadp-name(case: "genitive") } ({ -fadp-short }) Auskunft darüber verlangt, welche ihrer Personendaten Sie für das Training von KI-Modellen bearbeiten.
                    }
                [uk]
                    { $voice ->
                        [self] am { $date } habe ich nach Art. 15 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), Auskunft darüber beantragt, welche meiner personenbezogenen Daten Sie für das Training von KI-Modellen verarbeiten.
                       *[other] Am { $date } habe ich im Namen der betroffenen Person nach Art. 15 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), Auskunft darüber beantragt, welche ihrer personenbezogenen Daten Sie für das Training von KI-Modellen verarbeiten.
                    }
               *[gdpr]
                    { $voice ->
                        [self] am { $date } habe ich nach Art. 15 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) Auskunft darüber beantragt, welche meiner personenbezogenen Daten Sie für das Training von KI-Modellen verarbeiten.
                       *[other] Am { $date } habe ich im Namen der betroffenen Person nach Art. 15 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) Auskunft darüber beantragt, welche ihrer personenbezogenen Daten Sie für das Training von KI-Modellen verarbeiten.
                    }
            }
        [consent-withdrawal]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Am { $date } habe ich jede Einwilligung in die Bearbeitung meiner Personendaten für das Training von KI-Modellen widerrufen und diese Bearbeitung ausdrücklich untersagt ({ cite-ch-fadp-30-2-b }).
                       *[other] Am { $date } habe ich im Namen der betroffenen Person jede Einwilligung in die Bearbeitung ihrer Personendaten für das Training von KI-Modellen widerrufen und diese Bearbeitung ausdrücklich untersagt ({ cite-ch-fadp-30-2-b }).
                    }
                [uk]
                    { $voice ->
                        [self] am { $date } habe ich nach Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), jede Einwilligung in die Verarbeitung meiner personenbezogenen Daten für das Training von KI-Modellen widerrufen.
                       *[other] Am { $date } habe ich im Namen der betroffenen Person nach Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), jede Einwilligung in die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen widerrufen.
                    }
               *[gdpr]
                    { $voice ->
                        [self] am { $date } habe ich nach Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) jede Einwilligung in die Verarbeitung meiner personenbezogenen Daten für das Training von KI-Modellen widerrufen.
                       *[other] Am { $date } habe ich im Namen der betroffenen Person nach Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) jede Einwilligung in die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen widerrufen.
                    }
            }
       *[objection]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Am { $date } habe ich Ihnen nach Art. 30 Abs. 2 Bst. b des { -fadp-name(case: "genitive") } ({ -fadp-short }) ausdrücklich untersagt, meine Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen zu bearbeiten.
                       *[other] Am { $date } habe ich Ihnen im Namen der betroffenen Person nach Art. 30 Abs. 2 Bst. b des { -fadp-name(case: "genitive") } ({ -fadp-short }) ausdrücklich untersagt, ihre Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen zu bearbeiten.
                    }
                [uk]
                    { $voice ->
                        [self] am { $date } habe ich nach Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten für die Entwicklung, das Training und die Verbesserung von KI-Modellen eingelegt.
                       *[other] Am { $date } habe ich im Namen der betroffenen Person nach Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für die Entwicklung, das Training und die Verbesserung von KI-Modellen eingelegt.
                    }
               *[gdpr]
                    { $voice ->
                        [self] am { $date } habe ich nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten für die Entwicklung, das Training und die Verbesserung von KI-Modellen eingelegt.
                       *[other] Am { $date } habe ich im Namen der betroffenen Person nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für die Entwicklung, das Training und die Verbesserung von KI-Modellen eingelegt.
                    }
            }
    }
# How the first letter was handed over, if that is known.
# $via (keyword): form, email, post
letter-via =
    { $via ->
        [form] Der Text wurde über Ihr Formular übermittelt.
        [email] Das Schreiben wurde per E-Mail übermittelt.
       *[post] Das Schreiben wurde per Post übersandt.
    }
# The period has ended. REM-2
# $due (text): the day on which the period ended, such as 4. Januar 2027
reminder-overdue =
    { $regime ->
        [ch] Die Frist, die Ihnen darin für die Antwort gesetzt war, ist am { $due } abgelaufen.
       *[gdpr] Die Frist für Ihre Antwort ist am { $due } abgelaufen ({ cite-gdpr-12-3 }).
    }
# The same for a letter by post whose arrival is not known: no day is named. REM-2
# $provision (text): what sets the period, such as Art. 12 Abs. 3 DSGVO
reminder-overdue-post = Die Frist für Ihre Antwort ist auch bei Berücksichtigung üblicher Postlaufzeiten abgelaufen ({ $provision }).
# The same where not all public holidays are known. REM-2
# $provision (text): what sets the period, such as Art. 12 Abs. 3 DSGVO
reminder-overdue-cautious = Die Frist für Ihre Antwort ist auch bei vorsichtiger Berechnung abgelaufen ({ $provision }).
# What came instead of an answer. REM-3
# $kind (keyword): none, acknowledged, status, extended
reminder-came =
    { $kind ->
        [acknowledged] Sie haben bisher nur den Eingang bestätigt; eine Antwort in der Sache fehlt.
        [status] Sie haben bisher nur eine Zwischennachricht gesandt; was Sie veranlasst haben, steht darin nicht.
        [extended] Ihre Fristverlängerung ist dabei berücksichtigt; dass ihre Voraussetzungen vorlagen, erkenne ich nicht an. Eine Antwort liegt mir nicht vor.
       *[none] Eine Antwort liegt mir nicht vor.
    }
# What the controller had promised.
# $date (text): the day of its answer, such as 10. August 2026
# $request (keyword): objection, access, consent-withdrawal
reminder-promise =
    { $request ->
        [access] Am { $date } haben Sie die Auskunft erteilt oder zugesagt.
        [consent-withdrawal] Am { $date } haben Sie zugesagt, den Widerruf zu beachten.
       *[objection] Am { $date } haben Sie zugesagt, der Erklärung zu folgen.
    }
# $date (text): the day on which it was seen, such as 20. Oktober 2026
reminder-breach = Am { $date } hat sich gezeigt, dass diese Zusage nicht eingehalten wird.
# $value (text): parts, such as Löschung und Nennung der Empfänger
reminder-open-parts = Offen ist noch: { $value }.
# The name of a part in a list.
# $kind (keyword): objection, withdrawal, restriction, erasure, recipients, access
part-name =
    { $kind ->
        [withdrawal] Widerruf der Einwilligung
        [restriction] Einschränkung der Verarbeitung
        [erasure] Löschung
        [recipients] Nennung der Empfänger
        [access] Auskunft
       *[objection] Unterlassung der Verarbeitung für KI-Training
    }
# The core request in one sentence. REM-4
# $request (keyword): objection, access, consent-withdrawal
reminder-request =
    { $request ->
        [access] Es bleibt bei dem Antrag: Erteilen Sie mir die darin verlangte Auskunft und stellen Sie mir die Daten zur Verfügung.
        [consent-withdrawal]
            { $regime ->
                [ch] Es bleibt bei Widerruf und Untersagung: Stellen Sie die Bearbeitung für KI-Training ein und bestätigen Sie mir schriftlich, ab welchem Tag das geschieht.
               *[gdpr] Es bleibt bei dem Widerruf: Stellen Sie jede Verarbeitung für KI-Training ein, die auf einer Einwilligung beruht, und bestätigen Sie mir schriftlich, ab welchem Tag das geschieht.
            }
       *[objection]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Es bleibt bei der Untersagung und allem, was darin verlangt ist: Bearbeiten Sie meine Personendaten nicht für diese Zwecke und bestätigen Sie mir schriftlich, ab welchem Tag Sie die Untersagung beachten.
                       *[other] Es bleibt bei der Untersagung und allem, was darin verlangt ist: Bearbeiten Sie die Personendaten der betroffenen Person nicht für diese Zwecke und bestätigen Sie mir schriftlich, ab welchem Tag Sie die Untersagung beachten.
                    }
               *[gdpr]
                    { $voice ->
                        [self] Es bleibt bei dem Widerspruch und allem, was darin verlangt ist: Verarbeiten Sie meine personenbezogenen Daten nicht für diese Zwecke und bestätigen Sie mir schriftlich, ab welchem Tag Sie dem Widerspruch folgen.
                       *[other] Es bleibt bei dem Widerspruch und allem, was darin verlangt ist: Verarbeiten Sie die personenbezogenen Daten der betroffenen Person nicht für diese Zwecke und bestätigen Sie mir schriftlich, ab welchem Tag Sie dem Widerspruch folgen.
                    }
            }
    }
# Instead, if the controller complies and parts are open.
reminder-request-open = Teilen Sie mit, was Sie in den offenen Punkten veranlasst haben und wann; was Sie ablehnen, begründen Sie bitte ({ cite-gdpr-12-4 }).
# Not for access.
# $request (keyword): objection, consent-withdrawal
reminder-effect =
    { $request ->
        [consent-withdrawal] Der Widerruf wirkt seit seinem Eingang. Dass eine Antwort ausgeblieben ist, ändert daran nichts.
       *[objection]
            { $regime ->
                [ch] Die Untersagung gilt seit ihrem Eingang. Dass eine Antwort ausgeblieben ist, ändert daran nichts.
               *[gdpr] Der Widerspruch wirkt seit seinem Eingang. Dass eine Antwort ausgeblieben ist, entbindet Sie nicht von der Pflicht, die Verarbeitung zu unterlassen ({ cite-gdpr-21-1-second }).
            }
    }
# The new date. REM-5
# $due (text): the day up to which the sender waits, such as 8. Januar 2027
reminder-due = Ihre Antwort erwarte ich nun unverzüglich, spätestens bis zum { $due }.
# What follows. REM-6. uk: only before 19 June 2026, later the complaint to the controller is written instead.
# $provision (text): what the law of the day gives for it, for example Art. 77 DSGVO
# $remedy (text): the same for the courts, for example Art. 79 DSGVO
reminder-next =
    { $regime ->
        [ch]
            { $voice ->
                [self] Geht bis dahin keine Antwort ein, werde ich den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) unterrichten ({ cite-ch-fadp-49 }). Ansprüche nach { cite-ch-fadp-32 } behalte ich mir vor.
               *[other] Geht bis dahin keine Antwort ein, werde ich im Namen der betroffenen Person den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) unterrichten ({ cite-ch-fadp-49 }). Die Ansprüche der betroffenen Person nach { cite-ch-fadp-32 } bleiben vorbehalten.
            }
       *[gdpr]
            { $voice ->
                [self] Geht bis dahin keine Antwort ein, werde ich Beschwerde bei der Aufsichtsbehörde einlegen ({ $provision }). Daneben steht mir der Weg zu den Gerichten offen ({ $remedy }).
               *[other] Geht bis dahin keine Antwort ein, werde ich im Namen der betroffenen Person Beschwerde bei der Aufsichtsbehörde einlegen ({ $provision }). Daneben steht ihr der Weg zu den Gerichten offen ({ $remedy }).
            }
    }

## Complaint to the controller (`uk`, from 19 June 2026)
## Section 164A of the Data Protection Act 2018; it comes before the Information Commission.

# $request (keyword): objection, access, consent-withdrawal
controller-complaint-subject =
    { $request ->
        [access] Beschwerde nach { cite-uk-dpa-164a }: Auskunft zum KI-Training, Art. 15 der britischen { -gdpr-name } ({ -uk-gdpr-short })
        [consent-withdrawal] Beschwerde nach { cite-uk-dpa-164a }: Widerruf der Einwilligung in KI-Training, Art. 7 Abs. 3 der britischen { -gdpr-name } ({ -uk-gdpr-short })
       *[objection] Beschwerde nach { cite-uk-dpa-164a }: Widerspruch gegen KI-Training, Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short })
    }
# First paragraph. REM-1
# $date (text): the day the first letter was sent, such as 24. November 2026
# $request (keyword): objection, access, consent-withdrawal
controller-complaint-opening =
    { $voice ->
        [self] ich erhebe bei Ihnen Beschwerde nach { cite-uk-dpa-164a }.
       *[other] Im Namen der betroffenen Person erhebe ich bei Ihnen Beschwerde nach { cite-uk-dpa-164a }.
    } { $request ->
        [access]
            { $voice ->
                [self] Sie betrifft den Umgang mit meinem Antrag vom { $date } auf Auskunft über die Daten, die Sie für das Training von KI-Modellen verarbeiten (Art. 15 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt, { -uk-gdpr-short }).
               *[other] Sie betrifft den Umgang mit dem Antrag vom { $date } auf Auskunft über die Daten, die Sie für das Training von KI-Modellen verarbeiten (Art. 15 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt, { -uk-gdpr-short }).
            }
        [consent-withdrawal]
            { $voice ->
                [self] Sie betrifft den Umgang mit meinem Widerruf vom { $date }, der jede Einwilligung in KI-Training erfasst (Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt, { -uk-gdpr-short }).
               *[other] Sie betrifft den Umgang mit dem Widerruf vom { $date }, der jede Einwilligung in KI-Training erfasst (Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt, { -uk-gdpr-short }).
            }
       *[objection]
            { $voice ->
                [self] Sie betrifft den Umgang mit meinem Widerspruch vom { $date } gegen die Verarbeitung meiner personenbezogenen Daten für die Entwicklung, das Training und die Verbesserung von KI-Modellen (Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt, { -uk-gdpr-short }).
               *[other] Sie betrifft den Umgang mit dem Widerspruch vom { $date } gegen die Verarbeitung der personenbezogenen Daten der betroffenen Person für die Entwicklung, das Training und die Verbesserung von KI-Modellen (Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt, { -uk-gdpr-short }).
            }
    }
# What is complained of. REM-2, REM-3
# $due (text): the day on which the period ended, such as 4. Januar 2027
# $request (keyword): objection, access, consent-withdrawal
controller-complaint-refused =
    { $request ->
        [access] Sie haben es abgelehnt, die Auskunft zu erteilen.
        [consent-withdrawal] Sie haben es abgelehnt, dem Widerruf zu folgen.
       *[objection]
            { $voice ->
                [self] Sie haben es abgelehnt, dem Widerspruch zu folgen, ohne zwingende schutzwürdige Gründe nachzuweisen, die meine Interessen, Rechte und Freiheiten überwiegen ({ cite-gdpr-21-1-second }).
               *[other] Sie haben es abgelehnt, dem Widerspruch zu folgen, ohne zwingende schutzwürdige Gründe nachzuweisen, die die Interessen, Rechte und Freiheiten der betroffenen Person überwiegen ({ cite-gdpr-21-1-second }).
            }
    }
# What is asked for. REM-4
# $request (keyword): objection, access, consent-withdrawal
controller-complaint-request =
    { $request ->
        [access] Ich bitte Sie, dem abzuhelfen: Erteilen Sie die Auskunft, und erklären Sie mir, wie es dazu gekommen ist.
        [consent-withdrawal] Ich bitte Sie, dem abzuhelfen: Folgen Sie dem Widerruf, bestätigen Sie mir schriftlich, ab welchem Tag das geschieht, und erklären Sie, wie es dazu gekommen ist.
       *[objection] Ich bitte Sie, dem abzuhelfen: Folgen Sie dem Widerspruch, bestätigen Sie mir schriftlich, ab welchem Tag das geschieht, und erklären Sie, wie es dazu gekommen ist.
    }
controller-complaint-procedure = Den Eingang dieser Beschwerde haben Sie innerhalb von 30 Tagen zu bestätigen, ihr unverzüglich nachzugehen und mir das Ergebnis mitzuteilen ({ cite-uk-dpa-164a }).
# $provision (text): what the law of the day gives for it, for example sec. 165 Data Protection Act 2018
# $remedy (text): the same for the courts, for example Art. 79 UK GDPR und sec. 167 Data Protection Act 2018
controller-complaint-next =
    { $voice ->
        [self] Führt die Beschwerde nicht zum Ziel, kann ich mich an die Information Commission wenden ({ $provision }) und die Gerichte anrufen ({ $remedy }).
       *[other] Führt die Beschwerde nicht zum Ziel, kann sich die betroffene Person an die Information Commission wenden ({ $provision }) und die Gerichte anrufen ({ $remedy }).
    }
