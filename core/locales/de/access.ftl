### Auskunft über KI-Training, Art. 15 DSGVO. Ein Schreiben für sich, nie mit dem Widerspruch vermischt. Keine
### Rechtsberatung, noch nicht anwaltlich geprüft. Rahmen und Kontenliste: letter.ftl.


## Access

access-subject =
    { $regime ->
        [ch] Auskunft nach Art. 25 des { -fadp-name(case: "genitive") } ({ -fadp-short }): Verwendung für KI-Training
        [uk] Auskunft nach Art. 15 der britischen { -gdpr-name } ({ -uk-gdpr-short }): Verwendung für KI-Training
       *[gdpr] Auskunft nach Art. 15 der { -gdpr-name } ({ -gdpr-short }): Verwendung für KI-Training
    }
# First paragraph. ACC-1
access-opening =
    { $regime ->
        [ch]
            { $voice ->
                [self] Ich verlange Auskunft nach Art. 25 des { -fadp-name(case: "genitive") } ({ -fadp-short }) darüber, ob Sie meine Personendaten für die Entwicklung, das Training oder die Verbesserung von KI-Modellen, auch von generativen, bearbeiten oder bearbeitet haben.
               *[other] Im Namen der betroffenen Person verlange ich Auskunft nach Art. 25 des { -fadp-name(case: "genitive") } ({ -fadp-short }) darüber, ob Sie ihre Personendaten für die Entwicklung, das Training oder die Verbesserung von KI-Modellen, auch von generativen, bearbeiten oder bearbeitet haben.
            }
        [uk]
            { $voice ->
                [self] ich beantrage Auskunft nach Art. 15 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), darüber, ob Sie meine personenbezogenen Daten zur Entwicklung, zum Training oder zur Verbesserung von KI-Modellen, auch von generativen, verarbeiten oder verarbeitet haben.
               *[other] Im Namen der betroffenen Person beantrage ich Auskunft nach Art. 15 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), darüber, ob Sie ihre personenbezogenen Daten zur Entwicklung, zum Training oder zur Verbesserung von KI-Modellen, auch von generativen, verarbeiten oder verarbeitet haben.
            }
       *[gdpr]
            { $voice ->
                [self] ich beantrage Auskunft nach Art. 15 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) darüber, ob Sie meine personenbezogenen Daten zur Entwicklung, zum Training oder zur Verbesserung von KI-Modellen, auch von generativen, verarbeiten oder verarbeitet haben.
               *[other] Im Namen der betroffenen Person beantrage ich Auskunft nach Art. 15 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) darüber, ob Sie ihre personenbezogenen Daten zur Entwicklung, zum Training oder zur Verbesserung von KI-Modellen, auch von generativen, verarbeiten oder verarbeitet haben.
            }
    }
# Introduces the list of accounts.
# $accounts (keyword): none, one, many
access-accounts-intro =
    { $accounts ->
        [one]
            { $voice ->
                [self] Der Antrag betrifft alle Daten, die sich auf mich beziehen, insbesondere dieses Konto:
               *[other] Der Antrag betrifft alle Daten, die sich auf die betroffene Person beziehen, insbesondere dieses Konto:
            }
       *[many]
            { $voice ->
                [self] Der Antrag betrifft alle Daten, die sich auf mich beziehen, insbesondere diese Konten:
               *[other] Der Antrag betrifft alle Daten, die sich auf die betroffene Person beziehen, insbesondere diese Konten:
            }
    }
# If there is no account.
access-non-user =
    { $voice ->
        [self] Ein Konto habe ich bei Ihnen nicht; der Antrag betrifft Daten über mich, die andere veröffentlicht haben oder die Sie aus anderen Quellen beziehen.
       *[other] Ein Konto hat die betroffene Person bei Ihnen nicht; der Antrag betrifft Daten über sie, die andere veröffentlicht haben oder die Sie aus anderen Quellen beziehen.
    }
# Introduces the list of questions.
access-questions-intro =
    { $regime ->
        [ch] Werden oder wurden solche Daten verwendet, bitte ich um folgende Angaben:
       *[gdpr] Werden oder wurden solche Daten verwendet, bitte ich um folgende Angaben ({ cite-gdpr-15-1 }):
    }
# ACC-2
access-question-data = welche Daten das sind, aus welchen Konten und aus welcher Zeit sie stammen und für welche Modelle oder Systeme sie verwendet wurden
# ACC-9
access-question-purposes =
    { $regime ->
        [ch] zu welchem Zweck und mit welchem Rechtfertigungsgrund Sie sie bearbeiten ({ cite-ch-fadp-31 })
       *[gdpr] zu welchem Zweck und auf welcher Rechtsgrundlage Sie sie verarbeiten, bei berechtigten Interessen auch die wesentlichen Erwägungen der Abwägung ({ cite-gdpr-6-1-f })
    }
# ACC-3
access-question-sources =
    { $regime ->
        [ch] die Herkunft der Daten, soweit sie nicht aus den Konten stammen: Inhalte anderer, Partnerunternehmen, öffentlich zugängliche Quellen
       *[gdpr] alle verfügbaren Angaben über die Herkunft der Daten, soweit sie nicht aus den Konten stammen: Inhalte anderer, Partnerunternehmen, öffentlich zugängliche Quellen ({ cite-gdpr-15-1-g })
    }
# ACC-4
access-question-recipients = die Empfänger, denen Sie die Daten oder daraus trainierte Modelle offengelegt haben oder noch offenlegen werden, namentlich, soweit sie Ihnen bekannt sind
# ACC-5
access-question-storage =
    { $regime ->
        [ch] die Aufbewahrungsdauer in Trainingsdatensätzen oder die Kriterien dafür
       *[gdpr] die Speicherdauer in Trainingsdatensätzen oder die Kriterien dafür
    }
# ACC-6
access-question-transfers =
    { $regime ->
        [ch] die Staaten, in die Sie die Daten bekannt geben, und die Garantien dafür
       *[gdpr] die Übermittlung in Drittländer und die Garantien dafür ({ cite-gdpr-15-2 })
    }
# ACC-7
access-question-automated = ob automatisierte Einzelentscheidungen einschließlich Profiling darauf beruhen, und die dabei verwendete Logik
# ACC-8
access-copy =
    { $regime ->
        [ch] Stellen Sie mir die bearbeiteten Personendaten als solche zur Verfügung, bei elektronischer Antwort in einem gängigen Format. Rechte anderer lassen sich durch Schwärzen wahren; sie rechtfertigen es nicht, alles zurückzuhalten.
       *[gdpr] Stellen Sie mir eine Kopie der Daten zur Verfügung ({ cite-gdpr-15-3 }), bei elektronischer Antwort in einem gängigen Format. Rechte anderer lassen sich durch Schwärzen wahren; sie rechtfertigen es nicht, alles zurückzuhalten.
    }
# ACC-10
access-answer =
    { $regime ->
        [ch] Die Auskunft ist kostenlos und in der Regel innerhalb von 30 Tagen zu erteilen ({ cite-ch-fadp-25-7 }).
       *[gdpr] Die Auskunft ist unentgeltlich ({ cite-gdpr-12-5 }) und unverzüglich zu erteilen, spätestens innerhalb eines Monats nach Eingang dieses Schreibens ({ cite-gdpr-12-3 }).
    }
