### Later German letters: drafts, not yet in the table of messages. Not legal advice.
### One message is one paragraph; blocks in the order of this file, with their condition in the comment of the group.
### Frame (information block, salutation, who acts, list of accounts, closing, enclosures) as in letter.ftl.
###
### $voice and $regime as in letter.ftl. The first paragraph of a letter of `self` follows the comma of the salutation and
### begins with a small letter, in Switzerland and after „letter-for-…“ with a capital.
###
### Order of blocks
### reminder: sent, [reference], overdue, request, due, next, copy
### refusal-reply: facts, one paragraph for the kind [no-reasons without reasons: then heading and reasons], burden
###   (`gdpr`, `uk`; not for identity, use-the-form), balancing (only reasons-not-weighed, no-reasons), repeat, remedies
### extension-reply (`gdpr`, `uk`): facts, [reasons-missing], restriction, due
### complaint (`gdpr`; `uk` after the complaint to the controller, without competence, lead, language, admissibility):
###   opening, competence, [lead], [organisation], parties heading, person, controller, accounts list,
###   facts heading, facts processing, events list, [silence], before, infringements heading and list, requests heading and
###   list, progress, name, [language], [admissibility from 2 April 2027]
### report to the FDPIC (`ch`): report-ch-…, with the parties and facts of complaint
### controller-complaint (`uk`): opening, facts heading, events list, [silence], request, next
### access: declaration, accounts, intro and list, copy, answer; ch: the same ids select on $regime
### consent-withdrawal: declaration, effect, erasure, alternative, confirmation
### copyright-reservation: declaration, works, scope, signals, separate

## Reminder
## Written from the day after the due date. It brings no new reasons.

reminder-subject =
    { $regime ->
        [ch]
            { $voice ->
                [self] Erinnerung an meine Untersagung: kein KI-Training mit meinen Personendaten
               *[other] Erinnerung an die Untersagung: kein KI-Training mit Personendaten der betroffenen Person
            }
        [uk]
            { $voice ->
                [self] Erinnerung an meinen Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }, { -gdpr-number } in der britischen Fassung): kein KI-Training mit meinen Daten
               *[other] Erinnerung an den Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }, { -gdpr-number } in der britischen Fassung): kein KI-Training mit Daten der betroffenen Person
            }
       *[gdpr]
            { $voice ->
                [self] Erinnerung an meinen Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }): kein KI-Training mit meinen Daten
               *[other] Erinnerung an den Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }): kein KI-Training mit Daten der betroffenen Person
            }
    }
# First paragraph: what was sent, when and how. REM-1
# $date (text): the day it was sent
# $via (keyword): `form`, `email`, `post`, `unknown`
reminder-sent =
    { $via ->
        [form]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Am { $date } habe ich Ihnen über Ihr Formular ausdrücklich untersagt, meine Personendaten für das Training von KI-Modellen zu bearbeiten.
                        [organisation] Am { $date } haben wir Ihnen über Ihr Formular im Namen der betroffenen Person ausdrücklich untersagt, ihre Personendaten für das Training von KI-Modellen zu bearbeiten.
                       *[representative] Am { $date } habe ich Ihnen über Ihr Formular im Namen der betroffenen Person ausdrücklich untersagt, ihre Personendaten für das Training von KI-Modellen zu bearbeiten.
                    }
               *[gdpr]
                    { $voice ->
                        [self] am { $date } habe ich Ihnen über Ihr Formular meinen Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                        [organisation] Am { $date } haben wir Ihnen über Ihr Formular im Namen der betroffenen Person den Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                       *[representative] Am { $date } habe ich Ihnen über Ihr Formular im Namen der betroffenen Person den Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                    }
            }
        [email]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Am { $date } habe ich Ihnen per E-Mail ausdrücklich untersagt, meine Personendaten für das Training von KI-Modellen zu bearbeiten.
                        [organisation] Am { $date } haben wir Ihnen per E-Mail im Namen der betroffenen Person ausdrücklich untersagt, ihre Personendaten für das Training von KI-Modellen zu bearbeiten.
                       *[representative] Am { $date } habe ich Ihnen per E-Mail im Namen der betroffenen Person ausdrücklich untersagt, ihre Personendaten für das Training von KI-Modellen zu bearbeiten.
                    }
               *[gdpr]
                    { $voice ->
                        [self] am { $date } habe ich Ihnen per E-Mail meinen Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                        [organisation] Am { $date } haben wir Ihnen per E-Mail im Namen der betroffenen Person den Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                       *[representative] Am { $date } habe ich Ihnen per E-Mail im Namen der betroffenen Person den Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                    }
            }
        [post]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Am { $date } habe ich Ihnen per Post ausdrücklich untersagt, meine Personendaten für das Training von KI-Modellen zu bearbeiten.
                        [organisation] Am { $date } haben wir Ihnen per Post im Namen der betroffenen Person ausdrücklich untersagt, ihre Personendaten für das Training von KI-Modellen zu bearbeiten.
                       *[representative] Am { $date } habe ich Ihnen per Post im Namen der betroffenen Person ausdrücklich untersagt, ihre Personendaten für das Training von KI-Modellen zu bearbeiten.
                    }
               *[gdpr]
                    { $voice ->
                        [self] am { $date } habe ich Ihnen per Post meinen Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                        [organisation] Am { $date } haben wir Ihnen per Post im Namen der betroffenen Person den Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                       *[representative] Am { $date } habe ich Ihnen per Post im Namen der betroffenen Person den Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                    }
            }
       *[unknown]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Am { $date } habe ich Ihnen ausdrücklich untersagt, meine Personendaten für das Training von KI-Modellen zu bearbeiten.
                        [organisation] Am { $date } haben wir Ihnen im Namen der betroffenen Person ausdrücklich untersagt, ihre Personendaten für das Training von KI-Modellen zu bearbeiten.
                       *[representative] Am { $date } habe ich Ihnen im Namen der betroffenen Person ausdrücklich untersagt, ihre Personendaten für das Training von KI-Modellen zu bearbeiten.
                    }
               *[gdpr]
                    { $voice ->
                        [self] am { $date } habe ich Ihnen meinen Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                        [organisation] Am { $date } haben wir Ihnen im Namen der betroffenen Person den Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                       *[representative] Am { $date } habe ich Ihnen im Namen der betroffenen Person den Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen übermittelt.
                    }
            }
    }
# If the first letter had a reference. REM-1
# $reference (text): for example W-2026-001
reminder-reference = Das Schreiben trug das Zeichen { $reference }.
# The period has ended; what came, if anything. REM-2, REM-3
# $due (text): the day on which the period ended
# $kind (keyword): `silence`, `acknowledged`, `status`, `extended`
reminder-overdue =
    { $kind ->
       *[silence]
            { $regime ->
                [ch]
                    { $voice ->
                        [organisation] Die Frist, die wir Ihnen für die Antwort gesetzt haben, ist am { $due } abgelaufen. Eine Antwort liegt uns nicht vor.
                       *[self] Die Frist, die ich Ihnen für die Antwort gesetzt habe, ist am { $due } abgelaufen. Eine Antwort liegt mir nicht vor.
                    }
               *[gdpr]
                    { $voice ->
                        [organisation] Die Frist für Ihre Antwort ist am { $due } abgelaufen ({ cite-gdpr-12-3 }). Eine Antwort liegt uns nicht vor.
                       *[self] Die Frist für Ihre Antwort ist am { $due } abgelaufen ({ cite-gdpr-12-3 }). Eine Antwort liegt mir nicht vor.
                    }
            }
        [acknowledged]
            { $regime ->
                [ch]
                    { $voice ->
                        [organisation] Die Frist, die wir Ihnen für die Antwort gesetzt haben, ist am { $due } abgelaufen. Sie haben bisher nur bestätigt, dass das Schreiben eingegangen ist; ob Sie die Untersagung beachten, steht darin nicht.
                       *[self] Die Frist, die ich Ihnen für die Antwort gesetzt habe, ist am { $due } abgelaufen. Sie haben bisher nur bestätigt, dass das Schreiben eingegangen ist; ob Sie die Untersagung beachten, steht darin nicht.
                    }
               *[gdpr] Die Frist für Ihre Antwort ist am { $due } abgelaufen ({ cite-gdpr-12-3 }). Sie haben bisher nur bestätigt, dass das Schreiben eingegangen ist; ob Sie dem Widerspruch folgen, steht darin nicht.
            }
        [status]
            { $regime ->
                [ch]
                    { $voice ->
                        [organisation] Die Frist, die wir Ihnen für die Antwort gesetzt haben, ist am { $due } abgelaufen. Sie haben bisher nur mitgeteilt, dass die Sache bearbeitet wird; ob Sie die Untersagung beachten, steht darin nicht.
                       *[self] Die Frist, die ich Ihnen für die Antwort gesetzt habe, ist am { $due } abgelaufen. Sie haben bisher nur mitgeteilt, dass die Sache bearbeitet wird; ob Sie die Untersagung beachten, steht darin nicht.
                    }
               *[gdpr] Die Frist für Ihre Antwort ist am { $due } abgelaufen ({ cite-gdpr-12-3 }). Sie haben bisher nur mitgeteilt, dass die Sache bearbeitet wird; ob Sie dem Widerspruch folgen, steht darin nicht.
            }
        [extended]
            { $regime ->
                [ch]
                    { $voice ->
                        [organisation] Auch die von Ihnen in Aussicht gestellte Frist ist am { $due } abgelaufen. Eine Antwort liegt uns nicht vor.
                       *[self] Auch die von Ihnen in Aussicht gestellte Frist ist am { $due } abgelaufen. Eine Antwort liegt mir nicht vor.
                    }
               *[gdpr]
                    { $voice ->
                        [organisation] Auch die von Ihnen verlängerte Frist ist am { $due } abgelaufen ({ cite-gdpr-12-3 }). Eine Antwort liegt uns nicht vor.
                       *[self] Auch die von Ihnen verlängerte Frist ist am { $due } abgelaufen ({ cite-gdpr-12-3 }). Eine Antwort liegt mir nicht vor.
                    }
            }
    }
# The core request in one sentence. REM-4
# $training (keyword): `before`, `running`, `unknown`
reminder-request =
    { $training ->
        [before]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Es bleibt bei der Untersagung: Bearbeiten Sie meine Personendaten nicht für die Entwicklung, das Training und die Verbesserung von KI-Modellen, und bestätigen Sie mir das schriftlich.
                        [organisation] Es bleibt bei der Untersagung: Bearbeiten Sie die Personendaten der betroffenen Person nicht für die Entwicklung, das Training und die Verbesserung von KI-Modellen, und bestätigen Sie uns das schriftlich.
                       *[representative] Es bleibt bei der Untersagung: Bearbeiten Sie die Personendaten der betroffenen Person nicht für die Entwicklung, das Training und die Verbesserung von KI-Modellen, und bestätigen Sie mir das schriftlich.
                    }
               *[gdpr]
                    { $voice ->
                        [self] Es bleibt bei dem Widerspruch: Nehmen Sie die Verarbeitung meiner personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen nicht auf, und bestätigen Sie mir das schriftlich.
                        [organisation] Es bleibt bei dem Widerspruch: Nehmen Sie die Verarbeitung der personenbezogenen Daten der betroffenen Person zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen nicht auf, und bestätigen Sie uns das schriftlich.
                       *[representative] Es bleibt bei dem Widerspruch: Nehmen Sie die Verarbeitung der personenbezogenen Daten der betroffenen Person zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen nicht auf, und bestätigen Sie mir das schriftlich.
                    }
            }
       *[running]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Es bleibt bei der Untersagung: Bearbeiten Sie meine Personendaten nicht länger für die Entwicklung, das Training und die Verbesserung von KI-Modellen, und bestätigen Sie mir schriftlich, ab welchem Tag das geschieht.
                        [organisation] Es bleibt bei der Untersagung: Bearbeiten Sie die Personendaten der betroffenen Person nicht länger für die Entwicklung, das Training und die Verbesserung von KI-Modellen, und bestätigen Sie uns schriftlich, ab welchem Tag das geschieht.
                       *[representative] Es bleibt bei der Untersagung: Bearbeiten Sie die Personendaten der betroffenen Person nicht länger für die Entwicklung, das Training und die Verbesserung von KI-Modellen, und bestätigen Sie mir schriftlich, ab welchem Tag das geschieht.
                    }
               *[gdpr]
                    { $voice ->
                        [self] Es bleibt bei dem Widerspruch: Stellen Sie die Verarbeitung meiner personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen ein, und bestätigen Sie mir schriftlich, ab welchem Tag das geschieht.
                        [organisation] Es bleibt bei dem Widerspruch: Stellen Sie die Verarbeitung der personenbezogenen Daten der betroffenen Person zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen ein, und bestätigen Sie uns schriftlich, ab welchem Tag das geschieht.
                       *[representative] Es bleibt bei dem Widerspruch: Stellen Sie die Verarbeitung der personenbezogenen Daten der betroffenen Person zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen ein, und bestätigen Sie mir schriftlich, ab welchem Tag das geschieht.
                    }
            }
    }
# The new date. REM-5
# $due (text): the day up to which the sender waits
reminder-due =
    { $voice ->
        [organisation] Ihre Antwort erwarten wir nun bis zum { $due }.
       *[self] Ihre Antwort erwarte ich nun bis zum { $due }.
    }
# What follows. REM-6
reminder-next =
    { $regime ->
        [ch]
            { $voice ->
                [self] Geht bis dahin keine Antwort ein, werde ich den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) unterrichten ({ cite-ch-fadp-49 }). Ansprüche nach { cite-ch-fadp-32 } behalte ich mir vor.
                [organisation] Geht bis dahin keine Antwort ein, werden wir im Namen der betroffenen Person den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) unterrichten ({ cite-ch-fadp-49 }). Ihre Ansprüche nach { cite-ch-fadp-32 } bleiben vorbehalten.
               *[representative] Geht bis dahin keine Antwort ein, werde ich im Namen der betroffenen Person den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) unterrichten ({ cite-ch-fadp-49 }). Ihre Ansprüche nach { cite-ch-fadp-32 } bleiben vorbehalten.
            }
        [uk]
            { $voice ->
                [self] Geht bis dahin keine Antwort ein, werde ich zunächst bei Ihnen Beschwerde nach { cite-uk-dpa-164a } erheben und mich danach an den Information Commissioner wenden ({ cite-gdpr-77 }). Daneben steht mir der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
                [organisation] Geht bis dahin keine Antwort ein, werden wir im Namen der betroffenen Person zunächst bei Ihnen Beschwerde nach { cite-uk-dpa-164a } erheben und uns danach an den Information Commissioner wenden ({ cite-gdpr-77 }). Daneben steht ihr der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
               *[representative] Geht bis dahin keine Antwort ein, werde ich im Namen der betroffenen Person zunächst bei Ihnen Beschwerde nach { cite-uk-dpa-164a } erheben und mich danach an den Information Commissioner wenden ({ cite-gdpr-77 }). Daneben steht ihr der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
            }
       *[gdpr]
            { $voice ->
                [self] Geht bis dahin keine Antwort ein, werde ich mich an eine Aufsichtsbehörde wenden ({ cite-gdpr-77 }). Daneben steht mir der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
                [organisation] Geht bis dahin keine Antwort ein, werden wir uns im Namen der betroffenen Person an eine Aufsichtsbehörde wenden ({ cite-gdpr-77 }). Daneben steht ihr der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
               *[representative] Geht bis dahin keine Antwort ein, werde ich mich im Namen der betroffenen Person an eine Aufsichtsbehörde wenden ({ cite-gdpr-77 }). Daneben steht ihr der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
            }
    }
# If the first letter is enclosed. REM-7
reminder-copy = Eine Kopie des Schreibens liegt bei.

## Reply to a refusal
## It answers the one point that was raised, then repeats the request.

refusal-reply-subject =
    { $regime ->
        [ch]
            { $voice ->
                [self] Ihre Antwort auf meine Untersagung: kein KI-Training mit meinen Personendaten
               *[other] Ihre Antwort auf die Untersagung: kein KI-Training mit Personendaten der betroffenen Person
            }
        [uk]
            { $voice ->
                [self] Ihre Antwort auf meinen Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }, { -gdpr-number } in der britischen Fassung)
               *[other] Ihre Antwort auf den Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }, { -gdpr-number } in der britischen Fassung)
            }
       *[gdpr]
            { $voice ->
                [self] Ihre Antwort auf meinen Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short })
               *[other] Ihre Antwort auf den Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short })
            }
    }
# First paragraph: the refusal in neutral words. REP-1, REP-2
# $date (text): day of the refusal
# $kind (keyword): `no-reasons`, `reasons-not-weighed`, `identity`, `no-data`, `too-late`, `use-the-form`, `not-applicable`
refusal-reply-facts =
    { $kind ->
        [no-reasons]
            { $regime ->
                [ch] Mit Ihrer Mitteilung vom { $date } lehnen Sie es ab, die Untersagung zu beachten, weil sie nicht begründet sei.
               *[gdpr]
                    { $voice ->
                        [self] mit Ihrer Mitteilung vom { $date } lehnen Sie den Widerspruch ab, weil er nicht begründet sei.
                       *[representative] Mit Ihrer Mitteilung vom { $date } lehnen Sie den Widerspruch ab, weil er nicht begründet sei.
                    }
            }
        [reasons-not-weighed]
            { $regime ->
                [ch] Mit Ihrer Mitteilung vom { $date } lehnen Sie es ab, die Untersagung zu beachten, ohne auf die genannten Gründe einzugehen.
               *[gdpr]
                    { $voice ->
                        [self] mit Ihrer Mitteilung vom { $date } lehnen Sie den Widerspruch ab, ohne auf die genannten Gründe einzugehen.
                       *[representative] Mit Ihrer Mitteilung vom { $date } lehnen Sie den Widerspruch ab, ohne auf die genannten Gründe einzugehen.
                    }
            }
        [identity]
            { $regime ->
                [ch] Mit Ihrer Mitteilung vom { $date } machen Sie die Beachtung der Untersagung von einem Nachweis der Identität abhängig.
               *[gdpr]
                    { $voice ->
                        [self] mit Ihrer Mitteilung vom { $date } machen Sie die Bearbeitung des Widerspruchs von einem Nachweis der Identität abhängig.
                       *[representative] Mit Ihrer Mitteilung vom { $date } machen Sie die Bearbeitung des Widerspruchs von einem Nachweis der Identität abhängig.
                    }
            }
        [no-data]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Mit Ihrer Mitteilung vom { $date } erklären Sie, keine Personendaten über mich zu bearbeiten.
                       *[other] Mit Ihrer Mitteilung vom { $date } erklären Sie, keine Personendaten über die betroffene Person zu bearbeiten.
                    }
               *[gdpr]
                    { $voice ->
                        [self] mit Ihrer Mitteilung vom { $date } erklären Sie, keine Daten über mich zu verarbeiten.
                       *[other] Mit Ihrer Mitteilung vom { $date } erklären Sie, keine Daten über die betroffene Person zu verarbeiten.
                    }
            }
        [too-late]
            { $regime ->
                [ch] Mit Ihrer Mitteilung vom { $date } lehnen Sie es ab, die Untersagung zu beachten, weil sie erst nach einem von Ihnen gesetzten Termin eingegangen sei.
               *[gdpr]
                    { $voice ->
                        [self] mit Ihrer Mitteilung vom { $date } lehnen Sie den Widerspruch ab, weil er erst nach einem von Ihnen gesetzten Termin eingegangen sei.
                       *[representative] Mit Ihrer Mitteilung vom { $date } lehnen Sie den Widerspruch ab, weil er erst nach einem von Ihnen gesetzten Termin eingegangen sei.
                    }
            }
        [use-the-form]
            { $regime ->
                [ch] Mit Ihrer Mitteilung vom { $date } verweisen Sie für die Untersagung auf Ihr Formular.
               *[gdpr]
                    { $voice ->
                        [self] mit Ihrer Mitteilung vom { $date } verweisen Sie für den Widerspruch auf Ihr Formular.
                       *[representative] Mit Ihrer Mitteilung vom { $date } verweisen Sie für den Widerspruch auf Ihr Formular.
                    }
            }
       *[not-applicable]
            { $regime ->
                [ch] Mit Ihrer Mitteilung vom { $date } lehnen Sie es ab, die Untersagung zu beachten, weil ein solches Recht nicht bestehe.
               *[gdpr]
                    { $voice ->
                        [self] mit Ihrer Mitteilung vom { $date } lehnen Sie den Widerspruch ab, weil ein Widerspruchsrecht hier nicht bestehe.
                       *[representative] Mit Ihrer Mitteilung vom { $date } lehnen Sie den Widerspruch ab, weil ein Widerspruchsrecht hier nicht bestehe.
                    }
            }
    }
# Answer to „no reasons given“. REP-3
# $flag (keyword): `yes` (the first letter gave reasons), `no` (they follow here)
refusal-reply-no-reasons =
    { $regime ->
        [ch] Eine Untersagung nach { cite-ch-fadp-30-2-b } ist eine Willenserklärung und bedarf keiner Begründung. Es genügt, dass sie ausdrücklich ist; das ist sie.
       *[gdpr]
            { $flag ->
               *[yes]
                    { $voice ->
                        [self] Die Gründe, die sich aus meiner besonderen Situation ergeben, stehen in meinem Schreiben. Mehr verlangt { cite-gdpr-21-1 } von mir nicht; ob sie Ihnen ausreichend erscheinen, ist erst bei der Abwägung zu fragen, und dort tragen Sie die Beweislast. War Ihnen etwas unklar, hätten Sie danach fragen können.
                        [organisation] Die Gründe, die sich aus der besonderen Situation der betroffenen Person ergeben, stehen in unserem Schreiben. Mehr verlangt { cite-gdpr-21-1 } von ihr nicht; ob sie Ihnen ausreichend erscheinen, ist erst bei der Abwägung zu fragen, und dort tragen Sie die Beweislast. War Ihnen etwas unklar, hätten Sie danach fragen können.
                       *[representative] Die Gründe, die sich aus der besonderen Situation der betroffenen Person ergeben, stehen in meinem Schreiben. Mehr verlangt { cite-gdpr-21-1 } von ihr nicht; ob sie Ihnen ausreichend erscheinen, ist erst bei der Abwägung zu fragen, und dort tragen Sie die Beweislast. War Ihnen etwas unklar, hätten Sie danach fragen können.
                    }
                [no]
                    { $voice ->
                        [self] Die Gründe, die sich aus meiner besonderen Situation ergeben, lege ich hier dar. Am Tag, an dem Ihnen der Widerspruch zugegangen ist, ändert das nichts; fehlten Ihnen Gründe, hätten Sie danach fragen können.
                        [organisation] Die Gründe, die sich aus der besonderen Situation der betroffenen Person ergeben, legen wir hier dar. Am Tag, an dem Ihnen der Widerspruch zugegangen ist, ändert das nichts; fehlten Ihnen Gründe, hätten Sie danach fragen können.
                       *[representative] Die Gründe, die sich aus der besonderen Situation der betroffenen Person ergeben, lege ich hier dar. Am Tag, an dem Ihnen der Widerspruch zugegangen ist, ändert das nichts; fehlten Ihnen Gründe, hätten Sie danach fragen können.
                    }
            }
    }
# Answer to a refusal that weighs nothing. REP-3
refusal-reply-reasons-not-weighed =
    { $regime ->
        [ch] Ein überwiegendes Interesse nach { cite-ch-fadp-31 } lässt sich nur im Einzelfall feststellen. Allgemeine Ausführungen zum Nutzen von KI genügen dafür nicht; auf die genannten Gründe geht Ihre Antwort nicht ein.
       *[gdpr]
            { $voice ->
                [self] Eine Abwägung, wie { cite-gdpr-21-1-second } sie verlangt, ist Ihrer Antwort nicht zu entnehmen. Allgemeine Ausführungen zum Nutzen von KI sagen nichts darüber, weshalb Ihre Gründe gerade gegenüber meinen überwiegen sollen. Gehen Sie auf jeden der Gründe ein, die ich genannt habe.
               *[other] Eine Abwägung, wie { cite-gdpr-21-1-second } sie verlangt, ist Ihrer Antwort nicht zu entnehmen. Allgemeine Ausführungen zum Nutzen von KI sagen nichts darüber, weshalb Ihre Gründe gerade gegenüber denen der betroffenen Person überwiegen sollen. Gehen Sie auf jeden der genannten Gründe ein.
            }
    }
# Answer to a demand for proof of identity. REP-3
refusal-reply-identity =
    { $regime ->
        [ch] Woraus sich Zweifel an der Identität ergeben, teilen Sie nicht mit. Bestehen sie, nennen Sie sie, und nennen Sie die am wenigsten eingreifende Angabe, die sie ausräumt; die Kopie eines amtlichen Dokuments geht darüber hinaus.
       *[gdpr]
            { $voice ->
                [self] Zusätzliche Angaben dürfen Sie nur verlangen, wenn Sie begründete Zweifel an meiner Identität haben ({ cite-gdpr-12-6 }). Woraus sich solche Zweifel ergeben, teilen Sie nicht mit. Bestehen sie, nennen Sie sie, und nennen Sie die am wenigsten eingreifende Angabe, die sie ausräumt; die Kopie eines amtlichen Dokuments geht darüber hinaus ({ cite-gdpr-5-1-c }).
               *[other] Zusätzliche Angaben dürfen Sie nur verlangen, wenn Sie begründete Zweifel an der Identität der betroffenen Person haben ({ cite-gdpr-12-6 }). Woraus sich solche Zweifel ergeben, teilen Sie nicht mit. Bestehen sie, nennen Sie sie, und nennen Sie die am wenigsten eingreifende Angabe, die sie ausräumt; die Kopie eines amtlichen Dokuments geht darüber hinaus ({ cite-gdpr-5-1-c }).
            }
    }
# Answer to „we hold no data“. REP-3
# $accounts (keyword): `none`, `one`, `many`
refusal-reply-no-data =
    { $regime ->
        [ch] Die Untersagung gilt auch für Personendaten, die andere teilen oder die Sie aus öffentlichen Quellen beschaffen, und für künftige. Legen Sie dar, wo Sie gesucht haben, und stellen Sie sicher, dass solche Daten auch künftig nicht zum Training gelangen.
       *[gdpr]
            { $accounts ->
                [none]
                    { $voice ->
                        [self] Der Widerspruch gilt auch für Daten, die andere über mich teilen oder die Sie aus öffentlichen Quellen beziehen, und für künftige. Legen Sie dar, wo Sie gesucht haben, und stellen Sie sicher, dass solche Daten auch künftig nicht zum Training gelangen. Können Sie mich nicht identifizieren, so ist das von Ihnen nachzuweisen ({ cite-gdpr-12-2 }); sagen Sie mir dann, welche Angabe Ihnen fehlt.
                        [organisation] Der Widerspruch gilt auch für Daten, die andere über die betroffene Person teilen oder die Sie aus öffentlichen Quellen beziehen, und für künftige. Legen Sie dar, wo Sie gesucht haben, und stellen Sie sicher, dass solche Daten auch künftig nicht zum Training gelangen. Können Sie die betroffene Person nicht identifizieren, so ist das von Ihnen nachzuweisen ({ cite-gdpr-12-2 }); sagen Sie uns dann, welche Angabe Ihnen fehlt.
                       *[representative] Der Widerspruch gilt auch für Daten, die andere über die betroffene Person teilen oder die Sie aus öffentlichen Quellen beziehen, und für künftige. Legen Sie dar, wo Sie gesucht haben, und stellen Sie sicher, dass solche Daten auch künftig nicht zum Training gelangen. Können Sie die betroffene Person nicht identifizieren, so ist das von Ihnen nachzuweisen ({ cite-gdpr-12-2 }); sagen Sie mir dann, welche Angabe Ihnen fehlt.
                    }
               *[many]
                    { $voice ->
                        [self] Die genannten Konten werden bei Ihnen geführt; was dort geteilt wird, sind Daten, die sich auf mich beziehen. Der Widerspruch gilt außerdem für Daten, die andere über mich teilen, und für künftige. Bestätigen Sie, dass keine davon zum Training dienen, oder legen Sie dar, wie Sie zu Ihrer Auskunft gekommen sind.
                       *[other] Die genannten Konten werden bei Ihnen geführt; was dort geteilt wird, sind Daten, die sich auf die betroffene Person beziehen. Der Widerspruch gilt außerdem für Daten, die andere über sie teilen, und für künftige. Bestätigen Sie, dass keine davon zum Training dienen, oder legen Sie dar, wie Sie zu Ihrer Auskunft gekommen sind.
                    }
            }
    }
# Answer to „after the date“. REP-3
refusal-reply-too-late =
    { $regime ->
        [ch] Eine Frist für die Untersagung kennt das Gesetz nicht ({ cite-ch-fadp-30-2-b }). Ein Termin, den Sie selbst für den Beginn des Trainings festgelegt haben, beschränkt sie nicht. Für jede Bearbeitung, die seit Eingang stattfindet oder noch bevorsteht, gilt sie in vollem Umfang.
       *[gdpr] Das Widerspruchsrecht kennt keine Frist: Es kann jederzeit ausgeübt werden ({ cite-gdpr-21-1 }). Ein Termin, den Sie selbst für den Beginn des Trainings festgelegt haben, beschränkt es nicht. Gegen jede Verarbeitung, die seit Eingang stattfindet oder noch bevorsteht, wirkt der Widerspruch in vollem Umfang.
    }
# Answer to „use our form“. REP-3
refusal-reply-use-the-form =
    { $regime ->
        [ch] Eine bestimmte Form schreibt das Gesetz für die Untersagung nicht vor; sie muss ausdrücklich sein ({ cite-ch-fadp-30-2-b }). Ein eigenes Formular ist ein Angebot und keine Voraussetzung. Die Untersagung ist Ihnen zugegangen, und sie enthält alles, was Sie brauchen, um sie zu beachten.
       *[gdpr] Eine bestimmte Form schreibt { cite-gdpr-21 } nicht vor. Sie haben die Ausübung des Rechts zu erleichtern ({ cite-gdpr-12-2 }); ein eigenes Formular ist ein Angebot und keine Voraussetzung. Der Widerspruch ist Ihnen zugegangen, und er enthält alles, was Sie brauchen, um ihn umzusetzen.
    }
# Answer to „the right does not apply“. REP-3
refusal-reply-not-applicable =
    { $regime ->
        [ch] Das Recht, eine Bearbeitung ausdrücklich zu untersagen, folgt aus { cite-ch-fadp-30-2-b }. Berufen Sie sich auf einen Rechtfertigungsgrund nach { cite-ch-fadp-31 }, so benennen Sie ihn und legen Sie ihn dar. Sollte es eine Einwilligung sein, ist sie widerrufen.
       *[gdpr] Soweit Sie die Daten auf Grund berechtigter Interessen verarbeiten ({ cite-gdpr-6-1-f }), besteht das Widerspruchsrecht nach { cite-gdpr-21-1 }. Stützen Sie das Training auf eine andere Rechtsgrundlage, so benennen Sie diese. Sollte es eine Einwilligung sein, ist sie widerrufen ({ cite-gdpr-7-3 }).
    }
# Burden of proof. REP-4
refusal-reply-burden =
    { $regime ->
        [ch] Einen Rechtfertigungsgrund nach { cite-ch-fadp-31 } müssten Sie nachweisen. Einen solchen Nachweis enthält Ihre Antwort nicht.
       *[gdpr]
            { $voice ->
                [self] Seit Eingang des Widerspruchs ist die Verarbeitung zu unterlassen, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die meine Interessen, Rechte und Freiheiten überwiegen ({ cite-gdpr-21-1-second }, { cite-gdpr-5-2 }). Einen solchen Nachweis enthält Ihre Antwort nicht.
               *[other] Seit Eingang des Widerspruchs ist die Verarbeitung zu unterlassen, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die die Interessen, Rechte und Freiheiten der betroffenen Person überwiegen ({ cite-gdpr-21-1-second }, { cite-gdpr-5-2 }). Einen solchen Nachweis enthält Ihre Antwort nicht.
            }
    }
# Asks for a summary of the balancing. REP-5
refusal-reply-balancing =
    { $regime ->
        [ch]
            { $voice ->
                [organisation] Übermitteln Sie uns die wesentlichen Erwägungen Ihrer Interessenabwägung.
               *[self] Übermitteln Sie mir die wesentlichen Erwägungen Ihrer Interessenabwägung.
            }
       *[gdpr]
            { $voice ->
                [self] Übermitteln Sie mir die wesentlichen Erwägungen Ihrer Interessenabwägung, auch dazu, womit ich vernünftigerweise rechnen musste ({ cite-gdpr-recital-47 }).
                [organisation] Übermitteln Sie uns die wesentlichen Erwägungen Ihrer Interessenabwägung, auch dazu, womit die betroffene Person vernünftigerweise rechnen musste ({ cite-gdpr-recital-47 }).
               *[representative] Übermitteln Sie mir die wesentlichen Erwägungen Ihrer Interessenabwägung, auch dazu, womit die betroffene Person vernünftigerweise rechnen musste ({ cite-gdpr-recital-47 }).
            }
    }
# The objection stands; a date. REP-6
# $due (text): the day up to which the sender waits
refusal-reply-repeat =
    { $regime ->
        [ch]
            { $voice ->
                [self] Die Untersagung erhalte ich in vollem Umfang aufrecht. Teilen Sie mir bis zum { $due } schriftlich mit, dass und ab welchem Tag Sie sie beachten.
                [organisation] Die Untersagung erhalten wir im Namen der betroffenen Person in vollem Umfang aufrecht. Teilen Sie uns bis zum { $due } schriftlich mit, dass und ab welchem Tag Sie sie beachten.
               *[representative] Die Untersagung erhalte ich im Namen der betroffenen Person in vollem Umfang aufrecht. Teilen Sie mir bis zum { $due } schriftlich mit, dass und ab welchem Tag Sie sie beachten.
            }
       *[gdpr]
            { $voice ->
                [self] Den Widerspruch erhalte ich in vollem Umfang aufrecht. Teilen Sie mir bis zum { $due } schriftlich mit, dass und ab welchem Tag Sie ihm folgen.
                [organisation] Den Widerspruch erhalten wir im Namen der betroffenen Person in vollem Umfang aufrecht. Teilen Sie uns bis zum { $due } schriftlich mit, dass und ab welchem Tag Sie ihm folgen.
               *[representative] Den Widerspruch erhalte ich im Namen der betroffenen Person in vollem Umfang aufrecht. Teilen Sie mir bis zum { $due } schriftlich mit, dass und ab welchem Tag Sie ihm folgen.
            }
    }
# What follows. REP-7
refusal-reply-remedies =
    { $regime ->
        [ch]
            { $voice ->
                [self] Bleibt es bei Ihrer Ablehnung, werde ich den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) unterrichten ({ cite-ch-fadp-49 }). Ansprüche nach { cite-ch-fadp-32 } behalte ich mir vor.
                [organisation] Bleibt es bei Ihrer Ablehnung, werden wir im Namen der betroffenen Person den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) unterrichten ({ cite-ch-fadp-49 }). Ihre Ansprüche nach { cite-ch-fadp-32 } bleiben vorbehalten.
               *[representative] Bleibt es bei Ihrer Ablehnung, werde ich im Namen der betroffenen Person den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) unterrichten ({ cite-ch-fadp-49 }). Ihre Ansprüche nach { cite-ch-fadp-32 } bleiben vorbehalten.
            }
        [uk]
            { $voice ->
                [self] Bleibt es bei Ihrer Ablehnung, werde ich zunächst bei Ihnen Beschwerde nach { cite-uk-dpa-164a } erheben und mich danach an den Information Commissioner wenden ({ cite-gdpr-77 }). Daneben steht mir der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
                [organisation] Bleibt es bei Ihrer Ablehnung, werden wir im Namen der betroffenen Person zunächst bei Ihnen Beschwerde nach { cite-uk-dpa-164a } erheben und uns danach an den Information Commissioner wenden ({ cite-gdpr-77 }). Daneben steht ihr der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
               *[representative] Bleibt es bei Ihrer Ablehnung, werde ich im Namen der betroffenen Person zunächst bei Ihnen Beschwerde nach { cite-uk-dpa-164a } erheben und mich danach an den Information Commissioner wenden ({ cite-gdpr-77 }). Daneben steht ihr der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
            }
       *[gdpr]
            { $voice ->
                [self] Bleibt es bei Ihrer Ablehnung, werde ich mich an eine Aufsichtsbehörde wenden ({ cite-gdpr-77 }). Daneben steht mir der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
                [organisation] Bleibt es bei Ihrer Ablehnung, werden wir uns im Namen der betroffenen Person an eine Aufsichtsbehörde wenden ({ cite-gdpr-77 }). Daneben steht ihr der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
               *[representative] Bleibt es bei Ihrer Ablehnung, werde ich mich im Namen der betroffenen Person an eine Aufsichtsbehörde wenden ({ cite-gdpr-77 }). Daneben steht ihr der Weg zu den Gerichten offen ({ cite-gdpr-79 }).
            }
    }

## Reply to a notice of extension (`gdpr`, `uk`)
## Switzerland has no statutory month to extend.

extension-reply-subject =
    { $regime ->
        [uk]
            { $voice ->
                [self] Ihre Fristverlängerung zu meinem Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }, { -gdpr-number } in der britischen Fassung)
               *[other] Ihre Fristverlängerung zum Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }, { -gdpr-number } in der britischen Fassung)
            }
       *[gdpr]
            { $voice ->
                [self] Ihre Fristverlängerung zu meinem Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short })
               *[other] Ihre Fristverlängerung zum Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short })
            }
    }
# First paragraph. EXT-1
# $date (text): day of the notice
# $flag (keyword): `yes` (it came within the first month), `no`
extension-reply-facts =
    { $flag ->
       *[yes]
            { $voice ->
                [self] mit Ihrer Mitteilung vom { $date } verlängern Sie die Frist für die Antwort auf den Widerspruch.
               *[representative] Mit Ihrer Mitteilung vom { $date } verlängern Sie die Frist für die Antwort auf den Widerspruch.
            }
        [no]
            { $voice ->
                [self] mit Ihrer Mitteilung vom { $date } verlängern Sie die Frist für die Antwort auf den Widerspruch. Diese Mitteilung ist erst nach Ablauf des ersten Monats eingegangen; verlängern konnte sie die Frist nicht mehr ({ cite-gdpr-12-3 }).
               *[representative] Mit Ihrer Mitteilung vom { $date } verlängern Sie die Frist für die Antwort auf den Widerspruch. Diese Mitteilung ist erst nach Ablauf des ersten Monats eingegangen; verlängern konnte sie die Frist nicht mehr ({ cite-gdpr-12-3 }).
            }
    }
# If the notice gives no reasons. EXT-2
extension-reply-reasons-missing = Die Gründe der Verzögerung nennen Sie nicht. Holen Sie das nach, und legen Sie dar, weshalb die Verlängerung wegen der Komplexität und der Anzahl von Anträgen erforderlich ist ({ cite-gdpr-12-3 }).
# The objection has effect meanwhile. EXT-3
# $restriction (keyword): `yes` (already asked for), `no` (asked for here)
extension-reply-restriction =
    { $restriction ->
       *[yes] Verlängert wird allenfalls die Frist für die Antwort. Der Widerspruch wirkt seit seinem Eingang, und bis feststeht, ob Ihre Gründe überwiegen, bleibt diese Verarbeitung eingeschränkt ({ cite-gdpr-18-1-d }).
        [no]
            { $voice ->
                [organisation] Verlängert wird allenfalls die Frist für die Antwort. Der Widerspruch wirkt seit seinem Eingang, und bis feststeht, ob Ihre Gründe überwiegen, verlangen wir die Einschränkung dieser Verarbeitung ({ cite-gdpr-18-1-d }).
               *[self] Verlängert wird allenfalls die Frist für die Antwort. Der Widerspruch wirkt seit seinem Eingang, und bis feststeht, ob Ihre Gründe überwiegen, verlange ich die Einschränkung dieser Verarbeitung ({ cite-gdpr-18-1-d }).
            }
    }
# The latest date. EXT-4
# $due (text): three months after receipt; if the notice was late, the date the sender sets
extension-reply-due =
    { $voice ->
        [organisation] Die Antwort muss uns spätestens am { $due } vorliegen.
       *[self] Die Antwort muss mir spätestens am { $due } vorliegen.
    }

## Complaint to a supervisory authority (`gdpr`, `uk`)
## To an official with many files: parties, facts in order of time, provisions, requests. No adjectives.

complaint-subject =
    { $regime ->
        [uk] Beschwerde nach Art. 77 der britischen { -gdpr-name } ({ -uk-gdpr-short }): KI-Training trotz Widerspruchs
       *[gdpr] Beschwerde nach Art. 77 der { -gdpr-name } ({ -gdpr-short }): KI-Training trotz Widerspruchs
    }
# First paragraph.
complaint-opening =
    { $regime ->
        [uk]
            { $voice ->
                [self] ich erhebe Beschwerde nach Art. 77 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }). Der unten genannte Verantwortliche hat meinem Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten für das Training von KI-Modellen nicht entsprochen.
                [organisation] Im Namen der betroffenen Person erheben wir Beschwerde nach Art. 77 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }). Der unten genannte Verantwortliche hat ihrem Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen nicht entsprochen.
               *[representative] Im Namen der betroffenen Person erhebe ich Beschwerde nach Art. 77 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }). Der unten genannte Verantwortliche hat ihrem Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen nicht entsprochen.
            }
       *[gdpr]
            { $voice ->
                [self] ich erhebe Beschwerde nach Art. 77 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }). Der unten genannte Verantwortliche hat meinem Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten für das Training von KI-Modellen nicht entsprochen.
                [organisation] Im Namen der betroffenen Person erheben wir Beschwerde nach Art. 77 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }). Der unten genannte Verantwortliche hat ihrem Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen nicht entsprochen.
               *[representative] Im Namen der betroffenen Person erhebe ich Beschwerde nach Art. 77 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }). Der unten genannte Verantwortliche hat ihrem Widerspruch gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen nicht entsprochen.
            }
    }
# Why this authority. CMP-2
# $kind (keyword): `residence`, `work`, `place`
complaint-competence =
    { $kind ->
       *[residence]
            { $voice ->
                [self] Sie sind zuständig, weil ich meinen gewöhnlichen Aufenthalt in Ihrem Zuständigkeitsbereich habe ({ cite-gdpr-77 }).
               *[other] Sie sind zuständig, weil die betroffene Person ihren gewöhnlichen Aufenthalt in Ihrem Zuständigkeitsbereich hat ({ cite-gdpr-77 }).
            }
        [work]
            { $voice ->
                [self] Sie sind zuständig, weil mein Arbeitsplatz in Ihrem Zuständigkeitsbereich liegt ({ cite-gdpr-77 }).
               *[other] Sie sind zuständig, weil der Arbeitsplatz der betroffenen Person in Ihrem Zuständigkeitsbereich liegt ({ cite-gdpr-77 }).
            }
        [place] Sie sind zuständig, weil der gerügte Verstoß in Ihrem Zuständigkeitsbereich stattgefunden hat ({ cite-gdpr-77 }).
    }
# If another authority leads. CMP-12
# $authority (text): name of the lead authority
complaint-lead = Die Verarbeitung ist grenzüberschreitend. Federführend dürfte diese Behörde sein: { $authority }.
# Only `organisation`. CMP-11
complaint-organisation = Wir handeln im Auftrag der betroffenen Person ({ cite-gdpr-80-1 }). Der Nachweis unserer ordnungsgemäßen Gründung und der Auftrag liegen bei.
complaint-parties-heading = Beteiligte
# Line with name; contact as in the sender’s block. CMP-1
# $name (text): name of the data subject
complaint-person = Beschwerdeführende Person: { $name }
# Line with name; the address lines follow. CMP-3
# $controller (text): name of the controller
complaint-controller = Verantwortlicher: { $controller }
complaint-accounts-intro = Betroffene Konten:
complaint-facts-heading = Sachverhalt
# Introduces the list of events. CMP-4
# $basis (keyword): `stated`, `insofar`
complaint-facts-processing =
    { $basis ->
       *[stated]
            { $voice ->
                [self] Der Verantwortliche verarbeitet nach eigener Darstellung personenbezogene Daten zur Entwicklung und zum Training von KI-Modellen und stützt sich dafür auf berechtigte Interessen ({ cite-gdpr-6-1-f }). Dagegen habe ich nach { cite-gdpr-21-1 } Widerspruch eingelegt. Der Ablauf im Einzelnen:
               *[other] Der Verantwortliche verarbeitet nach eigener Darstellung personenbezogene Daten zur Entwicklung und zum Training von KI-Modellen und stützt sich dafür auf berechtigte Interessen ({ cite-gdpr-6-1-f }). Dagegen hat die betroffene Person nach { cite-gdpr-21-1 } Widerspruch eingelegt. Der Ablauf im Einzelnen:
            }
        [insofar]
            { $voice ->
                [self] Soweit der Verantwortliche personenbezogene Daten auf Grund berechtigter Interessen zur Entwicklung und zum Training von KI-Modellen verarbeitet ({ cite-gdpr-6-1-f }), habe ich dagegen nach { cite-gdpr-21-1 } Widerspruch eingelegt. Der Ablauf im Einzelnen:
               *[other] Soweit der Verantwortliche personenbezogene Daten auf Grund berechtigter Interessen zur Entwicklung und zum Training von KI-Modellen verarbeitet ({ cite-gdpr-6-1-f }), hat die betroffene Person dagegen nach { cite-gdpr-21-1 } Widerspruch eingelegt. Der Ablauf im Einzelnen:
            }
    }
# Line in the list of events. CMP-4, CMP-5
# $date (text): the day
# $via (keyword): `form`, `email`, `post`, `unknown`
# $kind (keyword): the letter that was sent: `objection` (also for people without an account), `reminder`, `refusal-reply`, `extension-reply`, `access`, `consent-withdrawal`, `controller-complaint`
complaint-event-sent =
    { $kind ->
        [reminder]
            { $via ->
                [form] { $date }: Erinnerung über das Formular des Verantwortlichen übermittelt
                [email] { $date }: Erinnerung per E-Mail übermittelt
                [post] { $date }: Erinnerung per Post übersandt
               *[unknown] { $date }: Erinnerung übermittelt
            }
        [refusal-reply]
            { $via ->
                [form] { $date }: Erwiderung auf die Ablehnung über das Formular des Verantwortlichen übermittelt
                [email] { $date }: Erwiderung auf die Ablehnung per E-Mail übermittelt
                [post] { $date }: Erwiderung auf die Ablehnung per Post übersandt
               *[unknown] { $date }: Erwiderung auf die Ablehnung übermittelt
            }
        [extension-reply]
            { $via ->
                [form] { $date }: Antwort auf die Fristverlängerung über das Formular des Verantwortlichen übermittelt
                [email] { $date }: Antwort auf die Fristverlängerung per E-Mail übermittelt
                [post] { $date }: Antwort auf die Fristverlängerung per Post übersandt
               *[unknown] { $date }: Antwort auf die Fristverlängerung übermittelt
            }
        [access]
            { $via ->
                [form] { $date }: Antrag auf Auskunft über das Formular des Verantwortlichen übermittelt
                [email] { $date }: Antrag auf Auskunft per E-Mail übermittelt
                [post] { $date }: Antrag auf Auskunft per Post übersandt
               *[unknown] { $date }: Antrag auf Auskunft übermittelt
            }
        [consent-withdrawal]
            { $via ->
                [form] { $date }: Widerruf der Einwilligung über das Formular des Verantwortlichen übermittelt
                [email] { $date }: Widerruf der Einwilligung per E-Mail übermittelt
                [post] { $date }: Widerruf der Einwilligung per Post übersandt
               *[unknown] { $date }: Widerruf der Einwilligung übermittelt
            }
        [controller-complaint]
            { $via ->
                [form] { $date }: Beschwerde beim Verantwortlichen über das Formular des Verantwortlichen übermittelt
                [email] { $date }: Beschwerde beim Verantwortlichen per E-Mail übermittelt
                [post] { $date }: Beschwerde beim Verantwortlichen per Post übersandt
               *[unknown] { $date }: Beschwerde beim Verantwortlichen übermittelt
            }
       *[objection]
            { $regime ->
                [ch]
                    { $via ->
                        [form] { $date }: Untersagung über das Formular des Verantwortlichen übermittelt
                        [email] { $date }: Untersagung per E-Mail übermittelt
                        [post] { $date }: Untersagung per Post übersandt
                       *[unknown] { $date }: Untersagung übermittelt
                    }
               *[gdpr]
                    { $via ->
                        [form] { $date }: Widerspruch über das Formular des Verantwortlichen übermittelt
                        [email] { $date }: Widerspruch per E-Mail übermittelt
                        [post] { $date }: Widerspruch per Post übersandt
                       *[unknown] { $date }: Widerspruch übermittelt
                    }
            }
    }
# Line in the list of events.
# $date (text): the day
# $kind (keyword): `received`, `acknowledged`, `status`, `extended`, `confirmed`, `refused`
complaint-event =
    { $kind ->
       *[received] { $date }: Eingang beim Verantwortlichen
        [acknowledged] { $date }: Eingangsbestätigung des Verantwortlichen ohne Stellungnahme zur Sache
        [status] { $date }: Zwischennachricht des Verantwortlichen ohne Entscheidung
        [extended] { $date }: Mitteilung des Verantwortlichen über eine Fristverlängerung
        [confirmed] { $date }: Zusage des Verantwortlichen
        [refused] { $date }: Ablehnung durch den Verantwortlichen
    }
# If nothing or only a notice came.
# $due (text): the day on which the period ended
complaint-silence =
    { $regime ->
        [ch] Die gesetzte Frist für die Antwort endete am { $due }. Bis heute ist keine Antwort in der Sache eingegangen.
       *[gdpr] Die Frist für die Antwort endete am { $due } ({ cite-gdpr-12-3 }). Bis heute ist keine Antwort in der Sache eingegangen.
    }
# CMP-5
complaint-before = Das Recht wurde damit vor dieser Eingabe gegenüber dem Verantwortlichen ausgeübt. Die Schreiben und Antworten liegen bei.
complaint-infringements-heading = Gerügte Verstöße
# Item, always. CMP-6
complaint-infringement-objection = { cite-gdpr-21-1 }: Die Verarbeitung wurde trotz Widerspruchs nicht eingestellt; zwingende schutzwürdige Gründe wurden nicht nachgewiesen
# Item, if no answer came in time.
complaint-infringement-answer = { cite-gdpr-12-3 }: Eine fristgerechte Antwort in der Sache ist ausgeblieben
# Item, if the refusal lacks reasons or remedies.
complaint-infringement-refusal = { cite-gdpr-12-4 }: Die Ablehnung nennt die Gründe oder die Rechtsbehelfe nicht vollständig
# Item, if the refusal is `identity`.
complaint-infringement-identity = { cite-gdpr-12-6 }: Angaben zur Identität wurden ohne begründete Zweifel verlangt
# Item, if the refusal is `use-the-form`.
complaint-infringement-facilitate = { cite-gdpr-12-2 }: Die Ausübung des Rechts wurde an ein bestimmtes Formular gebunden
# Item, if restriction was asked for and not confirmed.
complaint-infringement-restriction = { cite-gdpr-18-1-d }: Die Verarbeitung wurde während der Prüfung nicht eingeschränkt
# Item, if erasure was asked for and not confirmed.
complaint-infringement-erasure = { cite-gdpr-17-1-c }: Die Daten wurden nicht gelöscht
complaint-requests-heading = Anträge
# Introduces the list of requests. CMP-7
complaint-requests-intro =
    { $voice ->
        [organisation] Wir bitten Sie, den Gegenstand der Beschwerde zu untersuchen ({ cite-gdpr-57-1-f }) und
       *[self] Ich bitte Sie, den Gegenstand der Beschwerde zu untersuchen ({ cite-gdpr-57-1-f }) und
    }
# Item, always.
complaint-request-comply = den Verantwortlichen anzuweisen, dem Widerspruch zu entsprechen ({ cite-gdpr-58-2-c })
# Item, always.
complaint-request-ban = die Verarbeitung bis zu Ihrer Entscheidung vorübergehend zu beschränken ({ cite-gdpr-58-2-f })
# Item, if erasure was asked for.
complaint-request-erasure = die Löschung der für diese Zwecke gespeicherten Daten anzuordnen ({ cite-gdpr-58-2-g })
# CMP-9
complaint-progress =
    { $voice ->
        [organisation] Bitte unterrichten Sie uns über den Stand und das Ergebnis, spätestens innerhalb von drei Monaten ({ cite-gdpr-77-2 }, { cite-gdpr-78-2 }).
       *[self] Bitte unterrichten Sie mich über den Stand und das Ergebnis, spätestens innerhalb von drei Monaten ({ cite-gdpr-77-2 }, { cite-gdpr-78-2 }).
    }
# CMP-10
# $flag (keyword): `yes` (the name may be given), `no`
complaint-name =
    { $flag ->
       *[yes]
            { $voice ->
                [self] Mein Name darf dem Verantwortlichen mitgeteilt werden.
               *[other] Der Name der betroffenen Person darf dem Verantwortlichen mitgeteilt werden.
            }
        [no]
            { $voice ->
                [self] Bitte teilen Sie dem Verantwortlichen meinen Namen nur mit, soweit es für die Bearbeitung unerlässlich ist, und geben Sie mir vorher Bescheid.
                [organisation] Bitte teilen Sie dem Verantwortlichen den Namen der betroffenen Person nur mit, soweit es für die Bearbeitung unerlässlich ist, und geben Sie uns vorher Bescheid.
               *[representative] Bitte teilen Sie dem Verantwortlichen den Namen der betroffenen Person nur mit, soweit es für die Bearbeitung unerlässlich ist, und geben Sie mir vorher Bescheid.
            }
    }
# If another authority leads. CMP-12
complaint-language =
    { $voice ->
        [organisation] Ist eine andere Behörde federführend, führen wir den Schriftwechsel weiterhin mit Ihnen und auf Deutsch.
       *[self] Ist eine andere Behörde federführend, führe ich den Schriftwechsel weiterhin mit Ihnen und auf Deutsch.
    }
# From 2 April 2027.
complaint-admissibility = Dieses Schreiben enthält die Angaben, von denen { cite-reg-2025-2518-4-1 } die Zulässigkeit einer grenzüberschreitenden Beschwerde abhängig macht.
# Enclosure: copy of a letter. CMP-8, REM-7
# $date (text): its day
# $kind (keyword): `objection`, `reminder`, `refusal-reply`, `controller-complaint`
enclosure-letter =
    { $kind ->
       *[objection]
            { $regime ->
                [ch] Untersagung vom { $date }
               *[gdpr] Widerspruch vom { $date }
            }
        [reminder] Erinnerung vom { $date }
        [refusal-reply] Erwiderung vom { $date }
        [controller-complaint] Beschwerde beim Verantwortlichen vom { $date }
    }
# Enclosure: proof of sending.
# $date (text): the day
enclosure-proof = Nachweis der Übermittlung vom { $date }
# Enclosure: what the controller wrote.
# $date (text): the day
enclosure-answer = Antwort des Verantwortlichen vom { $date }
# Enclosure: only `organisation`. CMP-11
enclosure-constitution = Nachweis der ordnungsgemäßen Gründung der Organisation

## Report to the Swiss commissioner (`ch`)
## A report under Art. 49 FADP, not a complaint under Art. 77 GDPR; parties, events and enclosures as above.

report-ch-subject = Anzeige nach { cite-ch-fadp-49 }: Bearbeitung für KI-Training trotz ausdrücklicher Untersagung
# First paragraph.
report-ch-opening =
    { $voice ->
        [self] Ich zeige Ihnen an, dass der unten genannte Verantwortliche meine Personendaten trotz ausdrücklicher Untersagung für das Training von KI-Modellen bearbeitet oder sich dies vorbehält. Ich bitte Sie, eine Untersuchung zu eröffnen ({ cite-ch-fadp-49 }).
        [organisation] Im Namen der betroffenen Person zeigen wir Ihnen an, dass der unten genannte Verantwortliche ihre Personendaten trotz ausdrücklicher Untersagung für das Training von KI-Modellen bearbeitet oder sich dies vorbehält. Wir bitten Sie, eine Untersuchung zu eröffnen ({ cite-ch-fadp-49 }).
       *[representative] Im Namen der betroffenen Person zeige ich Ihnen an, dass der unten genannte Verantwortliche ihre Personendaten trotz ausdrücklicher Untersagung für das Training von KI-Modellen bearbeitet oder sich dies vorbehält. Ich bitte Sie, eine Untersuchung zu eröffnen ({ cite-ch-fadp-49 }).
    }
# Provisions and request.
report-ch-provisions =
    { $voice ->
        [organisation] Die Untersagung wurde ausdrücklich erklärt ({ cite-ch-fadp-30-2-b }, { cite-ch-fadp-30-3 }). Einen Rechtfertigungsgrund nach { cite-ch-fadp-31 } hat der Verantwortliche nicht dargelegt. Da dieselbe Bearbeitung eine Vielzahl von Personen betrifft, bitten wir Sie, sie insgesamt zu prüfen.
       *[self] Die Untersagung wurde ausdrücklich erklärt ({ cite-ch-fadp-30-2-b }, { cite-ch-fadp-30-3 }). Einen Rechtfertigungsgrund nach { cite-ch-fadp-31 } hat der Verantwortliche nicht dargelegt. Da dieselbe Bearbeitung eine Vielzahl von Personen betrifft, bitte ich Sie, sie insgesamt zu prüfen.
    }
# Asks to be told.
report-ch-answer =
    { $voice ->
        [organisation] Bitte teilen Sie uns mit, ob Sie eine Untersuchung eröffnen und was Sie veranlassen.
       *[self] Bitte teilen Sie mir mit, ob Sie eine Untersuchung eröffnen und was Sie veranlassen.
    }

## Complaint to the controller (`uk`)
## Section 164A of the Data Protection Act 2018; before the Information Commissioner.

controller-complaint-subject = Beschwerde nach { cite-uk-dpa-164a }: KI-Training trotz Widerspruchs
# First paragraph. UKC
controller-complaint-opening =
    { $voice ->
        [self] ich erhebe bei Ihnen Beschwerde nach { cite-uk-dpa-164a }. Sie haben meinem Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), nicht entsprochen. Er richtet sich gegen die Verarbeitung meiner personenbezogenen Daten für das Training von KI-Modellen.
        [organisation] Im Namen der betroffenen Person erheben wir bei Ihnen Beschwerde nach { cite-uk-dpa-164a }. Sie haben ihrem Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), nicht entsprochen. Er richtet sich gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen.
       *[representative] Im Namen der betroffenen Person erhebe ich bei Ihnen Beschwerde nach { cite-uk-dpa-164a }. Sie haben ihrem Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), nicht entsprochen. Er richtet sich gegen die Verarbeitung ihrer personenbezogenen Daten für das Training von KI-Modellen.
    }
# What is asked for.
controller-complaint-request =
    { $voice ->
        [organisation] Bestätigen Sie den Eingang dieser Beschwerde innerhalb von 30 Tagen, gehen Sie ihr unverzüglich nach und unterrichten Sie uns über das Ergebnis ({ cite-uk-dpa-164a }). Wir verlangen, dass Sie dem Widerspruch folgen und das schriftlich bestätigen.
       *[self] Bestätigen Sie den Eingang dieser Beschwerde innerhalb von 30 Tagen, gehen Sie ihr unverzüglich nach und unterrichten Sie mich über das Ergebnis ({ cite-uk-dpa-164a }). Ich verlange, dass Sie dem Widerspruch folgen und das schriftlich bestätigen.
    }
# What follows.
controller-complaint-next =
    { $voice ->
        [self] Führt die Beschwerde nicht zum Ziel, werde ich mich an den Information Commissioner wenden ({ cite-gdpr-77 }).
        [organisation] Führt die Beschwerde nicht zum Ziel, werden wir uns im Namen der betroffenen Person an den Information Commissioner wenden ({ cite-gdpr-77 }).
       *[representative] Führt die Beschwerde nicht zum Ziel, werde ich mich im Namen der betroffenen Person an den Information Commissioner wenden ({ cite-gdpr-77 }).
    }

## Access about AI training
## A letter of its own, never mixed with the objection.

access-subject =
    { $regime ->
        [ch] Auskunft nach Art. 25 des { -fadp-name(case: "genitive") } ({ -fadp-short }): Verwendung für KI-Training
        [uk] Auskunft nach Art. 15 der britischen { -gdpr-name } ({ -uk-gdpr-short }): Verwendung für KI-Training
       *[gdpr] Auskunft nach Art. 15 der { -gdpr-name } ({ -gdpr-short }): Verwendung für KI-Training
    }
# First paragraph; introduces the list. ACC-1
access-declaration =
    { $regime ->
        [ch]
            { $voice ->
                [self] Ich verlange Auskunft nach Art. 25 des { -fadp-name(case: "genitive") } ({ -fadp-short }) darüber, ob Sie meine Personendaten für die Entwicklung, das Training oder die Verbesserung von KI-Modellen bearbeiten oder bearbeitet haben. Ist das der Fall, bitte ich um folgende Angaben:
                [organisation] Im Namen der betroffenen Person verlangen wir Auskunft nach Art. 25 des { -fadp-name(case: "genitive") } ({ -fadp-short }) darüber, ob Sie ihre Personendaten für die Entwicklung, das Training oder die Verbesserung von KI-Modellen bearbeiten oder bearbeitet haben. Ist das der Fall, bitten wir um folgende Angaben:
               *[representative] Im Namen der betroffenen Person verlange ich Auskunft nach Art. 25 des { -fadp-name(case: "genitive") } ({ -fadp-short }) darüber, ob Sie ihre Personendaten für die Entwicklung, das Training oder die Verbesserung von KI-Modellen bearbeiten oder bearbeitet haben. Ist das der Fall, bitte ich um folgende Angaben:
            }
        [uk]
            { $voice ->
                [self] ich beantrage Auskunft nach Art. 15 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), darüber, ob Sie meine personenbezogenen Daten zur Entwicklung, zum Training oder zur Verbesserung von KI-Modellen verarbeiten oder verarbeitet haben. Ist das der Fall, bitte ich um folgende Angaben:
                [organisation] Im Namen der betroffenen Person beantragen wir Auskunft nach Art. 15 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), darüber, ob Sie ihre personenbezogenen Daten zur Entwicklung, zum Training oder zur Verbesserung von KI-Modellen verarbeiten oder verarbeitet haben. Ist das der Fall, bitten wir um folgende Angaben:
               *[representative] Im Namen der betroffenen Person beantrage ich Auskunft nach Art. 15 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), darüber, ob Sie ihre personenbezogenen Daten zur Entwicklung, zum Training oder zur Verbesserung von KI-Modellen verarbeiten oder verarbeitet haben. Ist das der Fall, bitte ich um folgende Angaben:
            }
       *[gdpr]
            { $voice ->
                [self] ich beantrage Auskunft nach Art. 15 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) darüber, ob Sie meine personenbezogenen Daten zur Entwicklung, zum Training oder zur Verbesserung von KI-Modellen verarbeiten oder verarbeitet haben. Ist das der Fall, bitte ich um folgende Angaben:
                [organisation] Im Namen der betroffenen Person beantragen wir Auskunft nach Art. 15 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) darüber, ob Sie ihre personenbezogenen Daten zur Entwicklung, zum Training oder zur Verbesserung von KI-Modellen verarbeiten oder verarbeitet haben. Ist das der Fall, bitten wir um folgende Angaben:
               *[representative] Im Namen der betroffenen Person beantrage ich Auskunft nach Art. 15 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) darüber, ob Sie ihre personenbezogenen Daten zur Entwicklung, zum Training oder zur Verbesserung von KI-Modellen verarbeiten oder verarbeitet haben. Ist das der Fall, bitte ich um folgende Angaben:
            }
    }
# ACC-2
access-item-data = welche Daten das sind, aus welchen Konten und aus welcher Zeit
# ACC-9
access-item-purpose =
    { $regime ->
        [ch] zu welchem Zweck und mit welchem Rechtfertigungsgrund Sie sie bearbeiten
       *[gdpr] zu welchem Zweck und auf welcher Rechtsgrundlage Sie sie verarbeiten, bei berechtigten Interessen auch die wesentlichen Erwägungen der Abwägung
    }
# ACC-3
access-item-sources =
    { $regime ->
        [ch] die Herkunft der Daten, soweit sie nicht aus den Konten stammen: Inhalte anderer, Partnerunternehmen, öffentlich zugängliche Quellen
       *[gdpr] alle verfügbaren Angaben über die Herkunft der Daten, soweit sie nicht aus den Konten stammen: Inhalte anderer, Partnerunternehmen, öffentlich zugängliche Quellen ({ cite-gdpr-15-1-g })
    }
# ACC-4
access-item-recipients = die Empfänger, denen Sie die Daten oder daraus trainierte Modelle offengelegt haben, namentlich, soweit sie Ihnen bekannt sind
# ACC-5
access-item-storage =
    { $regime ->
        [ch] die Aufbewahrungsdauer in Trainingsdatensätzen oder die Kriterien dafür
       *[gdpr] die Speicherdauer in Trainingsdatensätzen oder die Kriterien dafür
    }
# ACC-6
access-item-transfers =
    { $regime ->
        [ch] die Staaten, in die Sie die Daten bekannt geben, und die Garantien dafür
       *[gdpr] die Übermittlung in Drittländer und die Garantien dafür ({ cite-gdpr-15-2 })
    }
# ACC-7
access-item-decisions = ob automatisierte Einzelentscheidungen darauf beruhen, und die dabei verwendete Logik
# ACC-8
access-copy =
    { $regime ->
        [ch]
            { $voice ->
                [organisation] Stellen Sie uns die bearbeiteten Personendaten als solche zur Verfügung, bei elektronischer Antwort in einem gängigen Format.
               *[self] Stellen Sie mir die bearbeiteten Personendaten als solche zur Verfügung, bei elektronischer Antwort in einem gängigen Format.
            }
       *[gdpr]
            { $voice ->
                [organisation] Stellen Sie uns eine Kopie der Daten zur Verfügung ({ cite-gdpr-15-3 }), bei elektronischer Antwort in einem gängigen Format.
               *[self] Stellen Sie mir eine Kopie der Daten zur Verfügung ({ cite-gdpr-15-3 }), bei elektronischer Antwort in einem gängigen Format.
            }
    }
# ACC-10
access-answer =
    { $regime ->
        [ch] Die Auskunft ist in der Regel kostenlos und innerhalb von 30 Tagen zu erteilen ({ cite-ch-fadp-25-7 }).
       *[gdpr] Die Auskunft ist unentgeltlich ({ cite-gdpr-12-5 }) und unverzüglich zu erteilen, spätestens innerhalb eines Monats nach Eingang dieses Schreibens ({ cite-gdpr-12-3 }).
    }

## Withdrawal of consent
## No reasons: none are needed.

consent-withdrawal-subject =
    { $regime ->
        [ch] Widerruf der Einwilligung: KI-Training
        [uk] Widerruf der Einwilligung nach Art. 7 Abs. 3 der britischen { -gdpr-name } ({ -uk-gdpr-short }): KI-Training
       *[gdpr] Widerruf der Einwilligung nach Art. 7 Abs. 3 der { -gdpr-name } ({ -gdpr-short }): KI-Training
    }
# First paragraph. WDC-1, WDC-2
# $flag (keyword): `yes` (the day of the consent is known), `no`
# $date (text): that day, only with `yes`
consent-withdrawal-declaration =
    { $flag ->
        [yes]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Ich widerrufe die Einwilligung vom { $date }, meine Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen zu bearbeiten. Der Widerruf erfasst alle Einwilligungen zu diesen Zwecken.
                        [organisation] Im Namen der betroffenen Person widerrufen wir die Einwilligung vom { $date }, ihre Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen zu bearbeiten. Der Widerruf erfasst alle Einwilligungen zu diesen Zwecken.
                       *[representative] Im Namen der betroffenen Person widerrufe ich die Einwilligung vom { $date }, ihre Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen zu bearbeiten. Der Widerruf erfasst alle Einwilligungen zu diesen Zwecken.
                    }
                [uk]
                    { $voice ->
                        [self] ich widerrufe die Einwilligung vom { $date }, meine personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), und erfasst alle Einwilligungen zu diesen Zwecken.
                        [organisation] Im Namen der betroffenen Person widerrufen wir die Einwilligung vom { $date }, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), und erfasst alle Einwilligungen zu diesen Zwecken.
                       *[representative] Im Namen der betroffenen Person widerrufe ich die Einwilligung vom { $date }, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), und erfasst alle Einwilligungen zu diesen Zwecken.
                    }
               *[gdpr]
                    { $voice ->
                        [self] ich widerrufe die Einwilligung vom { $date }, meine personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) und erfasst alle Einwilligungen zu diesen Zwecken.
                        [organisation] Im Namen der betroffenen Person widerrufen wir die Einwilligung vom { $date }, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) und erfasst alle Einwilligungen zu diesen Zwecken.
                       *[representative] Im Namen der betroffenen Person widerrufe ich die Einwilligung vom { $date }, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) und erfasst alle Einwilligungen zu diesen Zwecken.
                    }
            }
       *[no]
            { $regime ->
                [ch]
                    { $voice ->
                        [self] Ich widerrufe die Einwilligung, meine Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen zu bearbeiten. Der Widerruf erfasst alle Einwilligungen zu diesen Zwecken.
                        [organisation] Im Namen der betroffenen Person widerrufen wir die Einwilligung, ihre Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen zu bearbeiten. Der Widerruf erfasst alle Einwilligungen zu diesen Zwecken.
                       *[representative] Im Namen der betroffenen Person widerrufe ich die Einwilligung, ihre Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen zu bearbeiten. Der Widerruf erfasst alle Einwilligungen zu diesen Zwecken.
                    }
                [uk]
                    { $voice ->
                        [self] ich widerrufe die Einwilligung, meine personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), und erfasst alle Einwilligungen zu diesen Zwecken.
                        [organisation] Im Namen der betroffenen Person widerrufen wir die Einwilligung, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), und erfasst alle Einwilligungen zu diesen Zwecken.
                       *[representative] Im Namen der betroffenen Person widerrufe ich die Einwilligung, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), und erfasst alle Einwilligungen zu diesen Zwecken.
                    }
               *[gdpr]
                    { $voice ->
                        [self] ich widerrufe die Einwilligung, meine personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) und erfasst alle Einwilligungen zu diesen Zwecken.
                        [organisation] Im Namen der betroffenen Person widerrufen wir die Einwilligung, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) und erfasst alle Einwilligungen zu diesen Zwecken.
                       *[representative] Im Namen der betroffenen Person widerrufe ich die Einwilligung, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen zu verarbeiten. Der Widerruf beruht auf Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) und erfasst alle Einwilligungen zu diesen Zwecken.
                    }
            }
    }
# WDC-2, WDC-3
consent-withdrawal-effect =
    { $regime ->
        [ch] Der Widerruf wirkt für die Zukunft. Stellen Sie die Bearbeitung auf dieser Grundlage mit seinem Eingang ein.
       *[gdpr] Der Widerruf wirkt für die Zukunft. Stellen Sie die Verarbeitung auf dieser Grundlage mit seinem Eingang ein.
    }
# WDC-3
consent-withdrawal-erasure =
    { $regime ->
        [ch] Besteht kein anderer Rechtfertigungsgrund, löschen Sie die für diese Zwecke gespeicherten Personendaten ohne Verzug, auch in Trainingsdatensätzen und ihren Kopien ({ cite-ch-fadp-32 }).
       *[gdpr] Fehlt es an einer anderen Rechtsgrundlage, löschen Sie die für diese Zwecke gespeicherten Daten unverzüglich, auch in Trainingsdatensätzen und ihren Kopien ({ cite-gdpr-17-1-b }).
    }
# WDC-4
consent-withdrawal-alternative =
    { $regime ->
        [ch]
            { $voice ->
                [self] Wollen Sie die Bearbeitung auf einen anderen Rechtfertigungsgrund stützen, untersage ich sie vorsorglich ausdrücklich ({ cite-ch-fadp-30-2-b }).
                [organisation] Wollen Sie die Bearbeitung auf einen anderen Rechtfertigungsgrund stützen, untersagen wir sie im Namen der betroffenen Person vorsorglich ausdrücklich ({ cite-ch-fadp-30-2-b }).
               *[representative] Wollen Sie die Bearbeitung auf einen anderen Rechtfertigungsgrund stützen, untersage ich sie im Namen der betroffenen Person vorsorglich ausdrücklich ({ cite-ch-fadp-30-2-b }).
            }
       *[gdpr]
            { $voice ->
                [self] Wollen Sie die Verarbeitung stattdessen auf berechtigte Interessen stützen, widerspreche ich ihr vorsorglich nach { cite-gdpr-21-1 }.
                [organisation] Wollen Sie die Verarbeitung stattdessen auf berechtigte Interessen stützen, widersprechen wir ihr im Namen der betroffenen Person vorsorglich nach { cite-gdpr-21-1 }.
               *[representative] Wollen Sie die Verarbeitung stattdessen auf berechtigte Interessen stützen, widerspreche ich ihr im Namen der betroffenen Person vorsorglich nach { cite-gdpr-21-1 }.
            }
    }
# WDC-5
consent-withdrawal-confirmation =
    { $regime ->
        [ch]
            { $voice ->
                [organisation] Bestätigen Sie uns den Widerruf und den Tag, ab dem Sie ihn umsetzen, schriftlich innerhalb von 30 Tagen nach Eingang; diese Frist setzen wir Ihnen.
               *[self] Bestätigen Sie mir den Widerruf und den Tag, ab dem Sie ihn umsetzen, schriftlich innerhalb von 30 Tagen nach Eingang; diese Frist setze ich Ihnen.
            }
       *[gdpr]
            { $voice ->
                [organisation] Bestätigen Sie uns den Widerruf und den Tag, ab dem Sie ihn umsetzen, schriftlich und unverzüglich, spätestens innerhalb eines Monats nach Eingang ({ cite-gdpr-12-3 }).
               *[self] Bestätigen Sie mir den Widerruf und den Tag, ab dem Sie ihn umsetzen, schriftlich und unverzüglich, spätestens innerhalb eines Monats nach Eingang ({ cite-gdpr-12-3 }).
            }
    }

## Reservation of rights for text and data mining
## An annex on a sheet of its own; copyright, not data protection. Not for `ch`.

copyright-reservation-subject = Nutzungsvorbehalt für Text und Data Mining
# First paragraph. CPR-2
copyright-reservation-declaration =
    { $voice ->
        [self] ich behalte mir an den nachstehend bezeichneten Werken alle Nutzungen zum Zweck des Text und Data Mining vor ({ cite-dsm-4-3 }). Der Vorbehalt erstreckt sich auf Vervielfältigungen für das Training von KI-Modellen.
        [organisation] Im Namen der betroffenen Person erklären wir, dass sie sich an den nachstehend bezeichneten Werken alle Nutzungen zum Zweck des Text und Data Mining vorbehält ({ cite-dsm-4-3 }). Der Vorbehalt erstreckt sich auf Vervielfältigungen für das Training von KI-Modellen.
       *[representative] Im Namen der betroffenen Person erkläre ich, dass sie sich an den nachstehend bezeichneten Werken alle Nutzungen zum Zweck des Text und Data Mining vorbehält ({ cite-dsm-4-3 }). Der Vorbehalt erstreckt sich auf Vervielfältigungen für das Training von KI-Modellen.
    }
# Introduces the list of works. CPR-1
copyright-reservation-works =
    { $voice ->
        [self] Er gilt für diese Werke, an denen mir die Rechte zustehen:
       *[other] Er gilt für diese Werke, an denen der betroffenen Person die Rechte zustehen:
    }
# CPR-3
copyright-reservation-signals = Maschinenlesbare Vorbehalte an den Fundstellen gelten daneben und sind ebenso zu beachten; dieses Schreiben ergänzt sie und ersetzt sie nicht.
# CPR-4
copyright-reservation-separate = Der Vorbehalt ist eine Erklärung nach dem Urheberrecht. Von Rechten nach dem Datenschutzrecht ist er unabhängig.
