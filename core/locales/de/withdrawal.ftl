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
                [self] Ich widerrufe jede Einwilligung in die Bearbeitung meiner Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen, auch von generativen, durch welche Einstellung oder Erklärung sie auch erteilt sein mag, und untersage diese Bearbeitung ausdrücklich (Art. 30 Abs. 2 Bst. b des { -fadp-name(case: "genitive") }, { -fadp-short }).
               *[other] Im Namen der betroffenen Person widerrufe ich jede Einwilligung in die Bearbeitung ihrer Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen, auch von generativen, durch welche Einstellung oder Erklärung sie auch erteilt sein mag, und untersage diese Bearbeitung ausdrücklich (Art. 30 Abs. 2 Bst. b des { -fadp-name(case: "genitive") }, { -fadp-short }).
            }
        [uk]
            { $voice ->
                [self] ich widerrufe nach Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), jede Einwilligung in die Verarbeitung meiner personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen, durch welche Einstellung oder Erklärung sie auch erteilt sein mag.
               *[other] Im Namen der betroffenen Person widerrufe ich nach Art. 7 Abs. 3 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), jede Einwilligung in die Verarbeitung ihrer personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen, durch welche Einstellung oder Erklärung sie auch erteilt sein mag.
            }
       *[gdpr]
            { $voice ->
                [self] ich widerrufe nach Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) jede Einwilligung in die Verarbeitung meiner personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen, durch welche Einstellung oder Erklärung sie auch erteilt sein mag.
               *[other] Im Namen der betroffenen Person widerrufe ich nach Art. 7 Abs. 3 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }) jede Einwilligung in die Verarbeitung ihrer personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen, durch welche Einstellung oder Erklärung sie auch erteilt sein mag.
            }
    }
# Introduces the list of accounts.
# $accounts (keyword): none, one, many
consent-withdrawal-accounts-intro =
    { $accounts ->
        [one] Der Widerruf gilt insbesondere für dieses Konto:
       *[many] Der Widerruf gilt insbesondere für jedes dieser Konten:
    }
# WDC-2, WDC-3
consent-withdrawal-effect =
    { $regime ->
        [ch] Der Widerruf wirkt für die Zukunft. Stellen Sie die Bearbeitung mit Eingang dieses Schreibens ein.
       *[gdpr] Der Widerruf wirkt für die Zukunft. Stellen Sie die Verarbeitung auf dieser Grundlage mit seinem Eingang ein.
    }
# WDC-3
consent-withdrawal-erasure =
    { $regime ->
        [ch] Weisen Sie keinen anderen Rechtfertigungsgrund nach, löschen Sie die für diese Zwecke gespeicherten Personendaten ohne Verzug, auch in Trainingsdatensätzen und ihren Kopien ({ cite-ch-fadp-32 }).
       *[gdpr] Fehlt es an einer anderen Rechtsgrundlage, löschen Sie die für diese Zwecke gespeicherten Daten unverzüglich, auch in Trainingsdatensätzen und ihren Kopien ({ cite-gdpr-17-1-b }).
    }
# WDC-4
consent-withdrawal-alternative =
    { $regime ->
        [ch] Wollen Sie die Bearbeitung auf einen anderen Rechtfertigungsgrund stützen, so nennen Sie ihn ({ cite-ch-fadp-31 }). Auch dafür gilt die ausdrückliche Untersagung.
       *[gdpr]
            { $voice ->
                [self] Berufen Sie sich auf eine andere Rechtsgrundlage, so nennen Sie sie. Sind es berechtigte Interessen ({ cite-gdpr-6-1-f }), widerspreche ich der Verarbeitung vorsorglich nach { cite-gdpr-21-1 }; meine Gründe nenne ich auf Anfrage.
               *[other] Berufen Sie sich auf eine andere Rechtsgrundlage, so nennen Sie sie. Sind es berechtigte Interessen ({ cite-gdpr-6-1-f }), widerspreche ich der Verarbeitung im Namen der betroffenen Person vorsorglich nach { cite-gdpr-21-1 }; die Gründe nenne ich auf Anfrage.
            }
    }
consent-withdrawal-accounts-stay = Konten und ihre Inhalte sollen bestehen bleiben; ihre Löschung ist nicht verlangt.
# WDC-5
consent-withdrawal-confirmation =
    { $regime ->
        [ch] Bestätigen Sie mir Widerruf und Untersagung und den Tag, ab dem Sie sie beachten, schriftlich innerhalb von 30 Tagen nach Eingang; diese Frist setze ich Ihnen.
       *[gdpr] Bestätigen Sie mir den Widerruf und den Tag, ab dem Sie ihn umsetzen, schriftlich und unverzüglich, spätestens innerhalb eines Monats nach Eingang ({ cite-gdpr-12-3 }).
    }
