### Antworten auf eine Ablehnung und auf eine Fristverlängerung. Keine Rechtsberatung, noch nicht anwaltlich geprüft.
### Rahmen: letter.ftl; Kontenliste und Anlagen: reminder.ftl.


## Reply to a refusal
## Opening, the one paragraph that answers what was raised, the reasons again if the refusal misses them, then the rest.

refusal-reply-subject =
    { $regime ->
        [ch]
            { $voice ->
                [self] Ihre Antwort auf meine Untersagung nach dem { -fadp-name } ({ -fadp-short }): kein KI-Training mit meinen Personendaten
               *[other] Ihre Antwort auf die Untersagung nach dem { -fadp-name } ({ -fadp-short }): kein KI-Training mit Personendaten der betroffenen Person
            }
        [uk]
            { $voice ->
                [self] Ihre Antwort auf meinen Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }) gegen KI-Training
               *[other] Ihre Antwort auf den Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }) gegen KI-Training
            }
       *[gdpr]
            { $voice ->
                [self] Ihre Antwort auf meinen Widerspruch nach Art. 21 Abs. 1 der { -gdpr-name } ({ -gdpr-short }) gegen KI-Training
               *[other] Ihre Antwort auf den Widerspruch nach Art. 21 Abs. 1 der { -gdpr-name } ({ -gdpr-short }) gegen KI-Training
            }
    }
# First paragraph: date and content of the refusal in neutral words. REP-1, REP-2
# $date (text): day of the refusal, such as 15. Dezember 2026
# $kind (keyword): no-reasons, reasons-not-weighed, identity, no-data, no-training, too-late, use-the-form, not-applicable, unknown
refusal-reply-opening =
    { $regime ->
        [ch]
            { $voice ->
                [self] Ich beziehe mich auf meine Untersagung nach Art. 30 Abs. 2 Bst. b des { -fadp-name(case: "genitive") } ({ -fadp-short }) und auf Ihre Antwort vom { $date }.
               *[other] Ich beziehe mich auf die Untersagung nach Art. 30 Abs. 2 Bst. b des { -fadp-name(case: "genitive") } ({ -fadp-short }), die ich im Namen der betroffenen Person erklärt habe, und auf Ihre Antwort vom { $date }.
            }
        [uk]
            { $voice ->
                [self] ich beziehe mich auf meinen Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), und auf Ihre Antwort vom { $date }.
               *[other] Ich beziehe mich auf den Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), den ich im Namen der betroffenen Person eingelegt habe, und auf Ihre Antwort vom { $date }.
            }
       *[gdpr]
            { $voice ->
                [self] ich beziehe mich auf meinen Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) und auf Ihre Antwort vom { $date }.
               *[other] Ich beziehe mich auf den Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }), den ich im Namen der betroffenen Person eingelegt habe, und auf Ihre Antwort vom { $date }.
            }
    } { $kind ->
        [reasons-not-weighed] Darin lehnen Sie es ab, der Erklärung zu folgen, und nennen eigene Interessen, ohne auf die vorgetragenen Gründe einzugehen.
        [identity] Darin machen Sie Ihre Entscheidung von einem Nachweis der Identität abhängig.
        [no-data]
            { $voice ->
                [self] Darin erklären Sie, keine Daten über mich zu verarbeiten.
               *[other] Darin erklären Sie, keine Daten über die betroffene Person zu verarbeiten.
            }
        [too-late] Darin lehnen Sie es ab, der Erklärung zu folgen, weil sie erst nach einem von Ihnen gesetzten Termin eingegangen sei.
        [use-the-form] Darin verweisen Sie auf Ihr eigenes Formular.
        [not-applicable] Darin lehnen Sie es ab, der Erklärung zu folgen, weil das geltend gemachte Recht hier nicht bestehe.
        [no-reasons] Darin lehnen Sie es ab, der Erklärung zu folgen, weil sie nicht ausreichend begründet sei.
       *[unknown] Darin lehnen Sie es ab, der Erklärung zu folgen.
    }
# Answer to „not enough reasons“. REP-3
refusal-reply-no-reasons =
    { $regime ->
        [ch] Eine Untersagung nach { cite-ch-fadp-30-2-b } ist eine Willenserklärung und bedarf keiner Begründung. Es genügt, dass sie ausdrücklich ist; das ist sie. Nicht sie, sondern eine Bearbeitung gegen den erklärten Willen bedarf der Rechtfertigung ({ cite-ch-fadp-31 }).
       *[gdpr]
            { $voice ->
                [self] { cite-gdpr-21-1 } verlangt Gründe, die sich aus meiner besonderen Situation ergeben; einen Nachweis oder besonderes Gewicht verlangt die Vorschrift nicht. Knapp genannte Gründe genügen; ob sie zurückstehen müssen, ist eine Frage der Abwägung, und dort tragen Sie die Beweislast. War Ihnen etwas unklar, lag es an Ihnen, danach zu fragen: Sie haben die Ausübung des Rechts zu erleichtern ({ cite-gdpr-12-2 }).
               *[other] { cite-gdpr-21-1 } verlangt Gründe, die sich aus der besonderen Situation der betroffenen Person ergeben; einen Nachweis oder besonderes Gewicht verlangt die Vorschrift nicht. Knapp genannte Gründe genügen; ob sie zurückstehen müssen, ist eine Frage der Abwägung, und dort tragen Sie die Beweislast. War Ihnen etwas unklar, lag es an Ihnen, danach zu fragen: Sie haben die Ausübung des Rechts zu erleichtern ({ cite-gdpr-12-2 }).
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
        [ch] Bestehen Zweifel an der Identität, teilen Sie mit, woraus sie sich ergeben, und nennen Sie die am wenigsten eingreifende Angabe, die sie ausräumt; die Kopie eines amtlichen Dokuments geht darüber hinaus.
       *[gdpr]
            { $voice ->
                [self] Zusätzliche Angaben dürfen Sie nur verlangen, wenn Sie begründete Zweifel an meiner Identität haben ({ cite-gdpr-12-6 }). Teilen Sie mit, woraus sich solche Zweifel ergeben, und nennen Sie die am wenigsten eingreifende Angabe, die sie ausräumt; die Kopie eines amtlichen Dokuments geht darüber hinaus ({ cite-gdpr-5-1-c }).
               *[other] Zusätzliche Angaben dürfen Sie nur verlangen, wenn Sie begründete Zweifel an der Identität der betroffenen Person haben ({ cite-gdpr-12-6 }). Teilen Sie mit, woraus sich solche Zweifel ergeben, und nennen Sie die am wenigsten eingreifende Angabe, die sie ausräumt; die Kopie eines amtlichen Dokuments geht darüber hinaus ({ cite-gdpr-5-1-c }).
            }
    }
# Answer to „we hold no data“. REP-3
# $accounts (keyword): none, one, many
refusal-reply-no-data =
    { $regime ->
        [ch] Die Untersagung gilt auch für Personendaten, die andere teilen oder die Sie aus öffentlichen Quellen beschaffen, und für künftige. Legen Sie dar, wo Sie gesucht haben, und stellen Sie sicher, dass solche Daten auch künftig nicht zum Training gelangen.
       *[gdpr]
            { $accounts ->
                [none]
                    { $voice ->
                        [self] Der Widerspruch gilt auch für Daten, die andere über mich teilen oder die Sie aus öffentlichen Quellen beziehen, und für künftige. Legen Sie dar, wo Sie gesucht haben, und stellen Sie sicher, dass solche Daten auch künftig nicht zum Training gelangen. Können Sie mich nicht identifizieren, müssen Sie das nachweisen ({ cite-gdpr-12-2 }); sagen Sie mir dann, welche Angabe Ihnen fehlt.
                       *[other] Der Widerspruch gilt auch für Daten, die andere über die betroffene Person teilen oder die Sie aus öffentlichen Quellen beziehen, und für künftige. Legen Sie dar, wo Sie gesucht haben, und stellen Sie sicher, dass solche Daten auch künftig nicht zum Training gelangen. Können Sie die betroffene Person nicht identifizieren, müssen Sie das nachweisen ({ cite-gdpr-12-2 }); sagen Sie mir dann, welche Angabe Ihnen fehlt.
                    }
               *[many]
                    { $voice ->
                        [self] Die genannten Konten werden bei Ihnen geführt; was dort geteilt wird, sind Daten, die sich auf mich beziehen. Der Widerspruch gilt außerdem für Daten, die andere über mich teilen oder die Sie aus öffentlichen Quellen beziehen, und für künftige. Bestätigen Sie, dass keine davon zum Training dienen oder dienen werden, und legen Sie dar, wo Sie gesucht haben. Können Sie mich nicht identifizieren, müssen Sie das nachweisen ({ cite-gdpr-12-2 }).
                       *[other] Die genannten Konten werden bei Ihnen geführt; was dort geteilt wird, sind Daten, die sich auf die betroffene Person beziehen. Der Widerspruch gilt außerdem für Daten, die andere über sie teilen oder die Sie aus öffentlichen Quellen beziehen, und für künftige. Bestätigen Sie, dass keine davon zum Training dienen oder dienen werden, und legen Sie dar, wo Sie gesucht haben. Können Sie die betroffene Person nicht identifizieren, müssen Sie das nachweisen ({ cite-gdpr-12-2 }).
                    }
            }
    }
# Answer to „we hold no data“ about accounts that are deleted. REP-3
refusal-reply-no-data-deleted = Es geht um ein gelöschtes Konto. Die Erklärung erfasst auch Kopien und Trainingsdatensätze, die vor der Löschung entstanden sind, und Daten, die andere geteilt haben. Teilen Sie mit, wo danach gesucht wurde und ob solche Kopien noch vorhanden sind.
# Answer to „we do not train on them“. REP-3
refusal-reply-no-training = Nach Ihrer Antwort werden die Daten nicht zum Training von KI-Modellen verwendet. Mit dieser Auskunft ist das Anliegen nur dann erledigt, wenn sie vollständig ist.
# $due (text): the day up to which the sender waits
refusal-reply-no-training-confirm = Bestätigen Sie bis zum { $due }, dass dies auch für die Vergangenheit gilt, dass es künftig so bleibt und dass es alle Quellen umfasst, auch Inhalte, die andere geteilt haben.
# Answer to „after the date“. REP-3
refusal-reply-too-late =
    { $regime ->
        [ch] Eine Frist für die Untersagung kennt das Gesetz nicht ({ cite-ch-fadp-30-2-b }). Ein Termin, den Sie selbst für den Beginn des Trainings festgelegt haben, beschränkt sie nicht. Für jede Bearbeitung, die seit Eingang stattfindet oder noch bevorsteht, gilt sie in vollem Umfang, auch für weiteres Training, neue Modellversionen und das Vorhalten von Datensätzen zu diesen Zwecken.
       *[gdpr] Das Widerspruchsrecht kennt keine Frist: Es kann jederzeit ausgeübt werden ({ cite-gdpr-21-1 }). Ein Termin, den Sie selbst für den Beginn des Trainings festgelegt haben, beschränkt es nicht. Gegen jede Verarbeitung, die seit Eingang stattfindet oder noch bevorsteht, wirkt der Widerspruch in vollem Umfang, auch gegen weiteres Training, neue Modellversionen und das Vorhalten von Datensätzen zu diesen Zwecken.
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
        [ch] Das Recht, eine Bearbeitung ausdrücklich zu untersagen, folgt aus { cite-ch-fadp-30-2-b }. Berufen Sie sich auf einen Rechtfertigungsgrund nach { cite-ch-fadp-31 }, so benennen Sie ihn und legen Sie ihn dar. Sollte es eine Einwilligung sein, ist sie widerrufen. Halten Sie Schweizer Recht nicht für anwendbar, so teilen Sie mit, welches Recht gilt und weshalb.
       *[gdpr]
            { $voice ->
                [self] Soweit Sie die Daten auf Grund berechtigter Interessen verarbeiten ({ cite-gdpr-6-1-f }), besteht das Widerspruchsrecht nach { cite-gdpr-21-1 }. Stützen Sie das Training auf eine andere Rechtsgrundlage, so benennen Sie diese und teilen Sie mit, wann Sie mich darüber informiert haben. Sollte es eine Einwilligung sein, ist sie widerrufen ({ cite-gdpr-7-3 }).
               *[other] Soweit Sie die Daten auf Grund berechtigter Interessen verarbeiten ({ cite-gdpr-6-1-f }), besteht das Widerspruchsrecht nach { cite-gdpr-21-1 }. Stützen Sie das Training auf eine andere Rechtsgrundlage, so benennen Sie diese und teilen Sie mit, wann Sie die betroffene Person darüber informiert haben. Sollte es eine Einwilligung sein, ist sie widerrufen ({ cite-gdpr-7-3 }).
            }
    }
# Introduces the reasons, only in a reply to `no-reasons` and only if the request holds some.
refusal-reply-grounds =
    { $regime ->
        [ch] Auf Gründe kommt es danach nicht an; genannt seien sie gleichwohl:
       *[gdpr]
            { $voice ->
                [self] Damit kein Zweifel bleibt, nenne ich die Gründe, die sich aus meiner besonderen Situation ergeben:
               *[other] Damit kein Zweifel bleibt, nenne ich die Gründe, die sich aus der besonderen Situation der betroffenen Person ergeben:
            }
    }
# Burden of proof. REP-4
refusal-reply-burden =
    { $regime ->
        [ch] Einen Rechtfertigungsgrund nach { cite-ch-fadp-31 }, der dem erklärten Willen vorgeht, haben weiterhin Sie darzulegen.
       *[gdpr]
            { $voice ->
                [self] Seit Eingang des Widerspruchs ist die Verarbeitung zu unterlassen, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die meine Interessen, Rechte und Freiheiten überwiegen ({ cite-gdpr-21-1-second }). Ein berechtigtes Interesse als solches genügt dafür nicht.
               *[other] Seit Eingang des Widerspruchs ist die Verarbeitung zu unterlassen, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die die Interessen, Rechte und Freiheiten der betroffenen Person überwiegen ({ cite-gdpr-21-1-second }). Ein berechtigtes Interesse als solches genügt dafür nicht.
            }
    }
# Only in a reply to `no-reasons`, `reasons-not-weighed`, `not-applicable`.
# Asks for a summary of the balancing. REP-5
refusal-reply-balancing =
    { $regime ->
        [ch] Übermitteln Sie mir die wesentlichen Erwägungen Ihrer Interessenabwägung.
       *[gdpr]
            { $voice ->
                [self] Übermitteln Sie mir die wesentlichen Erwägungen Ihrer Interessenabwägung, auch zu meinen vernünftigen Erwartungen ({ cite-gdpr-recital-47 }). Die Einhaltung der Verordnung müssen Sie nachweisen können ({ cite-gdpr-5-2 }).
               *[other] Übermitteln Sie mir die wesentlichen Erwägungen Ihrer Interessenabwägung, auch zu den vernünftigen Erwartungen der betroffenen Person ({ cite-gdpr-recital-47 }). Die Einhaltung der Verordnung müssen Sie nachweisen können ({ cite-gdpr-5-2 }).
            }
    }
# The objection stands; a date. REP-6
# $due (text): the day up to which the sender waits
refusal-reply-repeat =
    { $regime ->
        [ch]
            { $voice ->
                [self] Die Untersagung erhalte ich in vollem Umfang aufrecht. Teilen Sie mir bis zum { $due } schriftlich mit, dass und ab welchem Tag Sie sie beachten.
               *[other] Die Untersagung erhalte ich im Namen der betroffenen Person in vollem Umfang aufrecht. Teilen Sie mir bis zum { $due } schriftlich mit, dass und ab welchem Tag Sie sie beachten.
            }
       *[gdpr]
            { $voice ->
                [self] Den Widerspruch erhalte ich in vollem Umfang aufrecht. Teilen Sie mir bis zum { $due } schriftlich mit, dass und ab welchem Tag Sie ihm folgen.
               *[other] Den Widerspruch erhalte ich im Namen der betroffenen Person in vollem Umfang aufrecht. Teilen Sie mir bis zum { $due } schriftlich mit, dass und ab welchem Tag Sie ihm folgen.
            }
    }
# If restriction was asked for.
refusal-reply-restriction =
    { $regime ->
        [ch] Bis das geklärt ist, sind die Personendaten nicht für diese Zwecke zu bearbeiten.
       *[gdpr] Bis feststeht, ob Ihre Gründe überwiegen, ist die Verarbeitung wie verlangt einzuschränken ({ cite-gdpr-18-1-d }).
    }
# What follows. REP-7
# $provision (text): what the law of the day gives for it, for example Art. 77 DSGVO
# $remedy (text): the same for the courts, for example Art. 79 DSGVO
refusal-reply-remedies =
    { $regime ->
        [ch]
            { $voice ->
                [self] Bleibt es bei Ihrer Antwort, werde ich den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) unterrichten ({ cite-ch-fadp-49 }). Ansprüche nach { cite-ch-fadp-32 } behalte ich mir vor.
               *[other] Bleibt es bei Ihrer Antwort, werde ich im Namen der betroffenen Person den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) unterrichten ({ cite-ch-fadp-49 }). Die Ansprüche der betroffenen Person nach { cite-ch-fadp-32 } bleiben vorbehalten.
            }
        [uk]
            { $voice ->
                [self] Bleibt es bei Ihrer Antwort, werde ich zunächst bei Ihnen Beschwerde nach { cite-uk-dpa-164a } erheben und mich danach an die Information Commission wenden ({ $provision }). Daneben steht mir der Weg zu den Gerichten offen ({ $remedy }).
               *[other] Bleibt es bei Ihrer Antwort, werde ich im Namen der betroffenen Person zunächst bei Ihnen Beschwerde nach { cite-uk-dpa-164a } erheben und mich danach an die Information Commission wenden ({ $provision }). Daneben steht ihr der Weg zu den Gerichten offen ({ $remedy }).
            }
       *[gdpr]
            { $voice ->
                [self] Bleibt es bei Ihrer Antwort, werde ich mich an eine Aufsichtsbehörde wenden ({ $provision }). Daneben steht mir der Weg zu den Gerichten offen ({ $remedy }).
               *[other] Bleibt es bei Ihrer Antwort, werde ich mich im Namen der betroffenen Person an eine Aufsichtsbehörde wenden ({ $provision }). Daneben steht ihr der Weg zu den Gerichten offen ({ $remedy }).
            }
    }

## Reply to a notice of extension (`gdpr`, `uk`)
## Switzerland has no statutory month to extend.

extension-reply-subject =
    { $regime ->
        [uk]
            { $voice ->
                [self] Ihre Fristverlängerung zu meinem Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }) gegen KI-Training
               *[other] Ihre Fristverlängerung zum Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short }) gegen KI-Training
            }
       *[gdpr]
            { $voice ->
                [self] Ihre Fristverlängerung zu meinem Widerspruch nach Art. 21 Abs. 1 der { -gdpr-name } ({ -gdpr-short }) gegen KI-Training
               *[other] Ihre Fristverlängerung zum Widerspruch nach Art. 21 Abs. 1 der { -gdpr-name } ({ -gdpr-short }) gegen KI-Training
            }
    }
# First paragraph. EXT-1
# $date (text): day of the notice, such as 20. Dezember 2026
extension-reply-opening =
    { $regime ->
        [uk]
            { $voice ->
                [self] mit Ihrer Mitteilung vom { $date } verlängern Sie die Frist für die Antwort auf meinen Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }).
               *[other] Mit Ihrer Mitteilung vom { $date } verlängern Sie die Frist für die Antwort auf den Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }).
            }
       *[gdpr]
            { $voice ->
                [self] mit Ihrer Mitteilung vom { $date } verlängern Sie die Frist für die Antwort auf meinen Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }).
               *[other] Mit Ihrer Mitteilung vom { $date } verlängern Sie die Frist für die Antwort auf den Widerspruch nach Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }).
            }
    }
# If it came after the first month.
extension-reply-late = Diese Mitteilung ist erst nach Ablauf des ersten Monats eingegangen; verlängern konnte sie die Frist nicht mehr ({ cite-gdpr-12-3 }).
# EXT-2
extension-reply-reasons = Eine Verlängerung setzt voraus, dass sie wegen der Komplexität und der Anzahl von Anträgen erforderlich ist und dass die Gründe der Verzögerung innerhalb des ersten Monats mitgeteilt werden ({ cite-gdpr-12-3 }). Dass diese Voraussetzungen vorliegen, erkenne ich nicht an. Soweit Ihre Mitteilung keine Gründe nennt, die gerade diesen Widerspruch betreffen, holen Sie das nach.
extension-reply-effect = Verlängert wird allenfalls die Frist für die Antwort. Der Widerspruch wirkt seit seinem Eingang; solange Sie keine überwiegenden Gründe nachgewiesen haben, dürfen Sie die Daten nicht für diese Zwecke verarbeiten ({ cite-gdpr-21-1-second }).
# If restriction was asked for. EXT-3
extension-reply-restriction = Die verlangte Einschränkung der Verarbeitung gilt für die ganze Zeit ({ cite-gdpr-18-1-d }).
# The latest date. EXT-4
# $due (text): last day of the extended period, such as 24. Februar 2027
# $flag (keyword): yes (the notice came within the first month), no
extension-reply-latest =
    { $flag ->
        [no] Antworten Sie unverzüglich. Selbst eine verlängerte Frist würde spätestens drei Monate nach Eingang enden; ihr letzter Tag wäre der { $due }.
       *[yes] Ihre Antwort erwarte ich unverzüglich. Auch eine wirksam verlängerte Frist endet spätestens am { $due }; eine weitere Verlängerung sieht das Gesetz nicht vor.
    }
