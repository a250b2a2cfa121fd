### Widerruf der Einwilligung, Art. 7 Abs. 3 DSGVO. Ohne Gründe: keine sind nötig. Keine Rechtsberatung, noch nicht
### anwaltlich geprüft. Rahmen und Kontenliste: letter.ftl.

## Withdrawal of consent

consent-withdrawal-subject =
    { $regime ->
        [ch] Widerruf der Einwilligung in KI-Training und Untersagung nach dem { -fadp-name } ({ -fadp-short })
        [uk] Widerruf der Einwilligung nach Art. 7 Abs. 3 der britischen { -gdpr-name } ({ -uk-gdpr-short }): KI-Training
       *[gdpr] Widerruf der Einwilligung nach Art. 7 Abs. 3 der { -gdpr-name } ({ -gdpr-short }): KI-Training
    }
# First paragraph. WDC-1, WDC-2
consent-withdrawal-declaration =
    { $regime ->
        [ch]
            { $voice ->
                [self] Ich widerrufe jede Einwilligung, meine Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen, auch von generativen, zu bearbeiten, durch welche Einstellung oder Erklärung sie auch erteilt wurde, und untersage diese Bearbeitung ausdrücklich (Art. 30 Abs. 2 Bst. b des { -fadp-name(case: "genitive") }, { -fadp-short }).
                [organisation] Im Namen der betroffenen Person widerrufen wir jede Einwilligung, ihre Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen, auch von generativen, zu bearbeiten, durch welche Einstellung oder Erklärung sie auch erteilt wurde, und untersagen diese Bearbeitung ausdrücklich (Art. 30 Abs. 2 Bst. b des { -fadp-name(case: "genitive") }, { -fadp-short }).
               *[representative] Im Namen der betroffenen Person widerrufe ich jede Einwilligung, ihre Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen, auch von generativen, zu bearbeiten, durch welche Einstellung oder Erklärung sie auch erteilt wurde, und untersage diese Bearbeitung ausdrücklich (Art. 30 Abs. 2 Bst. b des { -fadp-name(case: "genitive") }, { -fadp-short }).
            }
        [uk]
            { $voice ->
                [self] ich widerrufe nach Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), jede Einwilligung, meine personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen, zu verarbeiten, durch welche Einstellung oder Erklärung sie auch erteilt wurde.
                [organisation] Im Namen der betroffenen Person widerrufen wir nach Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), jede Einwilligung, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen, zu verarbeiten, durch welche Einstellung oder Erklärung sie auch erteilt wurde.
               *[representative] Im Namen der betroffenen Person widerrufe ich nach Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), jede Einwilligung, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen, zu verarbeiten, durch welche Einstellung oder Erklärung sie auch erteilt wurde.
            }
       *[gdpr]
            { $voice ->
                [self] ich widerrufe nach Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) jede Einwilligung, meine personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen, zu verarbeiten, durch welche Einstellung oder Erklärung sie auch erteilt wurde.
                [organisation] Im Namen der betroffenen Person widerrufen wir nach Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) jede Einwilligung, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen, zu verarbeiten, durch welche Einstellung oder Erklärung sie auch erteilt wurde.
               *[representative] Im Namen der betroffenen Person widerrufe ich nach Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) jede Einwilligung, ihre personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen, zu verarbeiten, durch welche Einstellung oder Erklärung sie auch erteilt wurde.
            }
    }
# Introduces the list of accounts.
# $accounts (keyword): `none`, `one`, `many`
consent-withdrawal-accounts-intro =
    { $accounts ->
        [one] Der Widerruf gilt für dieses Konto:
       *[many] Der Widerruf gilt für jedes dieser Konten:
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
        [ch] Wollen Sie die Bearbeitung auf einen anderen Rechtfertigungsgrund stützen, so nennen Sie ihn ({ cite-ch-fadp-31 }). Vorsorglich gilt die ausdrückliche Untersagung auch dafür.
       *[gdpr]
            { $voice ->
                [self] Berufen Sie sich auf eine andere Rechtsgrundlage, so nennen Sie sie. Sind es berechtigte Interessen ({ cite-gdpr-6-1-f }), widerspreche ich der Verarbeitung vorsorglich nach { cite-gdpr-21-1 }; meine Gründe nenne ich auf Anfrage.
                [organisation] Berufen Sie sich auf eine andere Rechtsgrundlage, so nennen Sie sie. Sind es berechtigte Interessen ({ cite-gdpr-6-1-f }), widersprechen wir der Verarbeitung im Namen der betroffenen Person vorsorglich nach { cite-gdpr-21-1 }; die Gründe nennen wir auf Anfrage.
               *[representative] Berufen Sie sich auf eine andere Rechtsgrundlage, so nennen Sie sie. Sind es berechtigte Interessen ({ cite-gdpr-6-1-f }), widerspreche ich der Verarbeitung im Namen der betroffenen Person vorsorglich nach { cite-gdpr-21-1 }; die Gründe nenne ich auf Anfrage.
            }
    }
consent-withdrawal-accounts-stay = Die Konten und ihre Inhalte sollen erhalten bleiben; ihre Löschung ist nicht verlangt.
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
