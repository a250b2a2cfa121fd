### German letters: first letters to a controller. Not legal advice; the texts say what the sender declares.
### One message is one paragraph; the code composes them in the order of this file.
###
### Every message may select on
### $voice (keyword): self, representative, organisation – who writes: the person (ich, meine), one person who acts for
###   the data subject, an organisation (wir). Texts about the data subject say „die betroffene Person“, so nothing
###   shows gender.
### $regime (keyword): gdpr, uk, ch – the law of the letter. Swiss letters have no ß in the source; the country variant
###   takes care of the rest.
###
### In letters of `self` the declaration follows the salutation and its comma, so it begins with a small letter; in the
### others it follows the paragraph that says who acts, so it begins with a capital. Swiss salutations have no comma.


## Frame

# Information block beside the address.
# $date (text): the day of writing, such as 24. November 2026
letter-date = Datum: { $date }
# Information block beside the address.
# $reference (text): the sender's own reference, such as W-2026-001
letter-reference = Mein Zeichen: { $reference }
# Foot of a page.
# $number (number): the page, such as 2; only to be printed
# $total (number): how many pages there are, such as 3; only to be printed
letter-page = Seite { $number } von { $total }
# What a picture of the signature shows; read out to people who do not see it.
# $name (text): who signs, such as Anna Beispiel
letter-signature-picture = Unterschrift: { $name }
letter-salutation =
    { $regime ->
        [ch] Sehr geehrte Damen und Herren
       *[gdpr] Sehr geehrte Damen und Herren,
    }
letter-closing =
    { $regime ->
        [ch] Freundliche Grüsse
       *[gdpr] Mit freundlichen Grüßen
    }
# Heading over the list of enclosures.
# $number (number): how many there are
letter-enclosures-heading =
    { $number ->
        [one]
            { $regime ->
                [ch] Beilage
               *[gdpr] Anlage
            }
       *[other]
            { $regime ->
                [ch] Beilagen
               *[gdpr] Anlagen
            }
    }
enclosure-power-of-attorney = Vollmacht
enclosure-court-order = Gerichtliche Entscheidung über die Vertretung
enclosure-parental = Nachweis der elterlichen Sorge
# Line of the addressee's block under the controller's name, when the letter goes to its representative.
# $representative (text): name of the representative, such as Beispiel Vertretung GmbH
letter-addressee-representative = Vertretung: { $representative }

## Subject lines: no word „Betreff“, no full stop

letter-subject-objection =
    { $voice ->
        [self]
            { $regime ->
                [ch] Kein KI-Training mit meinen Personendaten: Untersagung nach dem { -fadp-name } ({ -fadp-short })
                [uk] Kein KI-Training mit meinen Daten: Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short })
               *[gdpr] Kein KI-Training mit meinen Daten: Widerspruch nach Art. 21 Abs. 1 der { -gdpr-name } ({ -gdpr-short })
            }
       *[other]
            { $regime ->
                [ch] Kein KI-Training mit Personendaten der betroffenen Person: Untersagung nach dem { -fadp-name } ({ -fadp-short })
                [uk] Kein KI-Training mit Daten der betroffenen Person: Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short })
               *[gdpr] Kein KI-Training mit Daten der betroffenen Person: Widerspruch nach Art. 21 Abs. 1 der { -gdpr-name } ({ -gdpr-short })
            }
    }
letter-subject-non-user-objection =
    { $regime ->
        [ch] Kein KI-Training mit Personendaten einer Person ohne Nutzerkonto: Untersagung nach dem { -fadp-name } ({ -fadp-short })
        [uk] Kein KI-Training mit Daten einer Person ohne Nutzerkonto: Widerspruch nach Art. 21 Abs. 1 der britischen { -gdpr-name } ({ -uk-gdpr-short })
       *[gdpr] Kein KI-Training mit Daten einer Person ohne Nutzerkonto: Widerspruch nach Art. 21 Abs. 1 der { -gdpr-name } ({ -gdpr-short })
    }

## Who acts: first paragraph of a letter that the data subject does not write

# Parent of a child, first paragraph.
# $name (text): name of the child, such as Mia Beispiel
letter-for-child =
    { $regime ->
        [ch] Ich schreibe als Elternteil für mein Kind { $name }, für das mir die elterliche Sorge zusteht. Mein Kind ist in diesem Schreiben die betroffene Person.
       *[gdpr] ich schreibe als Elternteil für mein Kind { $name }, für das ich die elterliche Verantwortung trage. Mein Kind ist in diesem Schreiben die betroffene Person.
    }
# Legal guardian, first paragraph.
# $name (text): name of the data subject, such as Anna Beispiel
letter-for-ward =
    { $regime ->
        [ch] Mir obliegt die gesetzliche Vertretung der Person { $name }. Sie ist in diesem Schreiben die betroffene Person.
       *[gdpr] mir obliegt die gesetzliche Vertretung der Person { $name }. Sie ist in diesem Schreiben die betroffene Person.
    }
# Person with authority to act, first paragraph.
# $name (text): name of the data subject, such as Anna Beispiel
letter-for-person =
    { $regime ->
        [ch] Ich schreibe in Vollmacht für die Person { $name }, die mich ermächtigt hat, diese Erklärung in ihrem Namen abzugeben und die damit verbundenen Rechte auszuüben. Sie ist in diesem Schreiben die betroffene Person.
       *[gdpr] ich schreibe in Vollmacht für die Person { $name }, die mich ermächtigt hat, diese Erklärung in ihrem Namen abzugeben und die damit verbundenen Rechte auszuüben. Sie ist in diesem Schreiben die betroffene Person.
    }
# Organisation with authority to act, first paragraph.
# $name (text): name of the data subject, such as Anna Beispiel
letter-for-member =
    { $regime ->
        [ch] Wir schreiben in Vollmacht für die Person { $name }, die uns ermächtigt hat, diese Erklärung in ihrem Namen abzugeben und die damit verbundenen Rechte auszuüben. Sie ist in diesem Schreiben die betroffene Person.
       *[gdpr] wir schreiben in Vollmacht für die Person { $name }, die uns ermächtigt hat, diese Erklärung in ihrem Namen abzugeben und die damit verbundenen Rechte auszuüben. Sie ist in diesem Schreiben die betroffene Person.
    }
# A parent who has custody alone.
letter-custody-sole = Die elterliche Sorge steht mir allein zu.
# Parents who have it together: both sign.
# $representative (text): the other parent, such as Paul Beispiel
letter-custody-joint = Die elterliche Sorge steht mir gemeinsam mit dem anderen Elternteil zu; { $representative } unterzeichnet dieses Schreiben ebenfalls.
# Who is jointly responsible, by the company's own account.
# $value (text): names, such as TikTok Information Technologies UK Limited
letter-joint-controllers =
    { $regime ->
        [ch] Nach Ihren Angaben sind Sie gemeinsam verantwortlich mit: { $value }. Dieses Schreiben richtet sich auch dorthin; bitte leiten Sie es weiter.
       *[gdpr] Nach Ihren Angaben sind Sie gemeinsam verantwortlich mit: { $value }. Dieses Schreiben richtet sich auch dorthin; bitte leiten Sie es weiter ({ cite-gdpr-26 }).
    }
# If the controller confirmed an earlier objection for one of the accounts.
# $date (text): day of the confirmation, such as 21. Mai 2025
letter-confirmed-before =
    { $regime ->
        [ch] Eine frühere Untersagung haben Sie am { $date } bestätigt; sie gilt weiter.
       *[gdpr] Einen früheren Widerspruch haben Sie am { $date } bestätigt; er gilt weiter.
    }
# Earlier names of the person.
# $value (text): names, such as Anna Muster
letter-former-names = Daten unter einem früheren Namen sind eingeschlossen: { $value }.
letter-authority-enclosed = Der Nachweis meiner Vertretungsbefugnis liegt bei. Bitte richten Sie Ihre Antwort an mich.
letter-authority-on-request = Auf Wunsch weise ich meine Vertretungsbefugnis unverzüglich nach. Bitte richten Sie Ihre Antwort an mich.

## Objection (EU, EEA, United Kingdom)

# The declaration itself, first paragraph of the letter or second after the one that says who acts. Whether training has
# begun is for letter-stop to say.
letter-declaration =
    { $voice ->
        [self] ich widerspreche der Verarbeitung meiner personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von Modellen und Systemen der künstlichen Intelligenz (KI), auch von generativen. Erfasst ist jeder Schritt dieser Verarbeitung, vom Sammeln und Aufbereiten der Daten bis zum Testen der Ergebnisse, ebenso die Weitergabe an andere zu diesen Zwecken.
       *[other] Im Namen der betroffenen Person widerspreche ich der Verarbeitung ihrer personenbezogenen Daten zur Entwicklung, zum Training und zur Verbesserung von Modellen und Systemen der künstlichen Intelligenz (KI), auch von generativen. Erfasst ist jeder Schritt dieser Verarbeitung, vom Sammeln und Aufbereiten der Daten bis zum Testen der Ergebnisse, ebenso die Weitergabe an andere zu diesen Zwecken.
    }
# Provision, number of the Regulation at its first mention, basis not accepted.
# $basis (keyword): stated (the controller names Art. 6(1)(f)), insofar
letter-basis =
    { $regime ->
        [uk] Grundlage des Widerspruchs ist Art. 21 Abs. 1 der { -gdpr-number } in der Fassung, die im Vereinigten Königreich gilt ({ -uk-gdpr-short }), in Verbindung mit dem { -uk-dpa }.
       *[gdpr] Grundlage des Widerspruchs ist Art. 21 Abs. 1 der { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }).
    } { $basis ->
        [stated] Nach eigener Darstellung stützen Sie diese Verarbeitung auf berechtigte Interessen ({ cite-gdpr-6-1-f }); dass diese Grundlage trägt, ist damit nicht anerkannt.
       *[insofar] Dass berechtigte Interessen ({ cite-gdpr-6-1-f }) diese Verarbeitung tragen, soweit Sie sich darauf stützen, ist damit nicht anerkannt.
    }
# Consent. Before the basis if the controller relies on nothing else, behind it if not.
# $consent (keyword): sole (the controller relies on consent only), relied (on consent too), precaution
letter-consent =
    { $regime ->
        [ch]
            { $consent ->
                [sole]
                    { $voice ->
                        [self] Nach eigener Darstellung bearbeiten Sie Personendaten dafür nur mit Einwilligung. Eine Einwilligung widerrufe ich mit Wirkung für die Zukunft; unabhängig davon gilt die Untersagung.
                       *[other] Nach eigener Darstellung bearbeiten Sie Personendaten dafür nur mit Einwilligung. Eine Einwilligung widerrufe ich im Namen der betroffenen Person mit Wirkung für die Zukunft; unabhängig davon gilt die Untersagung.
                    }
                [relied]
                    { $voice ->
                        [self] Soweit Sie sich daneben auf eine Einwilligung berufen, widerrufe ich sie mit Wirkung für die Zukunft; ob sie gültig erteilt wurde, bleibt offen.
                       *[other] Soweit Sie sich daneben auf eine Einwilligung berufen, widerrufe ich sie im Namen der betroffenen Person mit Wirkung für die Zukunft; ob sie gültig erteilt wurde, bleibt offen.
                    }
               *[precaution]
                    { $voice ->
                        [self] Sollten Sie sich für irgendeinen Teil auf eine Einwilligung berufen, widerrufe ich sie vorsorglich, ohne damit zu bestätigen, dass es sie gibt.
                       *[other] Sollten Sie sich für irgendeinen Teil auf eine Einwilligung berufen, widerrufe ich sie im Namen der betroffenen Person vorsorglich, ohne damit zu bestätigen, dass es sie gibt.
                    }
            }
       *[gdpr]
            { $consent ->
                [sole]
                    { $voice ->
                        [self] Nach eigener Darstellung verarbeiten Sie personenbezogene Daten dafür nur mit Einwilligung. Eine Einwilligung widerrufe ich mit Wirkung für die Zukunft ({ cite-gdpr-7-3 }); für den Fall, dass Sie sich auf etwas anderes stützen, gilt der Widerspruch.
                       *[other] Nach eigener Darstellung verarbeiten Sie personenbezogene Daten dafür nur mit Einwilligung. Eine Einwilligung widerrufe ich im Namen der betroffenen Person mit Wirkung für die Zukunft ({ cite-gdpr-7-3 }); für den Fall, dass Sie sich auf etwas anderes stützen, gilt der Widerspruch.
                    }
                [relied]
                    { $voice ->
                        [self] Soweit Sie sich daneben auf eine Einwilligung berufen, widerrufe ich sie mit Wirkung für die Zukunft ({ cite-gdpr-7-3 }); ob sie wirksam erteilt wurde, bleibt offen.
                       *[other] Soweit Sie sich daneben auf eine Einwilligung berufen, widerrufe ich sie im Namen der betroffenen Person mit Wirkung für die Zukunft ({ cite-gdpr-7-3 }); ob sie wirksam erteilt wurde, bleibt offen.
                    }
               *[precaution]
                    { $voice ->
                        [self] Sollten Sie sich für irgendeinen Teil auf eine Einwilligung berufen, widerrufe ich sie vorsorglich ({ cite-gdpr-7-3 }), ohne damit zu bestätigen, dass es sie gibt.
                       *[other] Sollten Sie sich für irgendeinen Teil auf eine Einwilligung berufen, widerrufe ich sie im Namen der betroffenen Person vorsorglich ({ cite-gdpr-7-3 }), ohne damit zu bestätigen, dass es sie gibt.
                    }
            }
    }
# If the controller says that it does not train on what is in accounts.
letter-denied =
    { $regime ->
        [ch] Nach eigener Darstellung trainieren Sie keine KI-Modelle mit Daten aus Konten bei Ihnen. Bitte bestätigen Sie mir das; die Untersagung gilt vorsorglich.
       *[gdpr] Nach eigener Darstellung trainieren Sie keine KI-Modelle mit Daten aus Konten bei Ihnen. Bitte bestätigen Sie mir das; der Widerspruch gilt vorsorglich.
    }
# Introduces the list of accounts.
# $accounts (keyword): none, one, many
letter-accounts-intro =
    { $regime ->
        [ch]
            { $accounts ->
                [one] Die Untersagung gilt für dieses Konto:
               *[many] Die Untersagung gilt für alle folgenden Konten, ob sie miteinander verknüpft sind oder nicht:
            }
       *[gdpr]
            { $accounts ->
                [one] Der Widerspruch gilt für dieses Konto:
               *[many] Der Widerspruch gilt für alle folgenden Konten, ob sie miteinander verknüpft sind oder nicht:
            }
    }
# Part of a line in the list of accounts.
# $value (text): such as anna.beispiel
account-handle = Nutzername { $value }
# Part of a line in the list of accounts.
# $value (text): address of the profile
account-url = Profiladresse { $value }
# Part of a line in the list of accounts.
# $value (text): such as anna@example.org
account-email = E-Mail-Adresse { $value }
# Part of a line in the list of accounts.
# $value (text): a telephone number
account-phone = Telefonnummer { $value }
# Note in brackets behind an account.
# $platforms (text): list of platforms, such as Facebook und Threads
account-linked = mit { $platforms } verknüpft
# $value (text): earlier addresses and names, such as alt@example.org
account-formerly = früher { $value }
account-deleted = gelöscht
# $date (text): year, month or day, such as Mai 2023
account-deleted-on = gelöscht: { $date }
account-no-access = ohne Zugang
# $value (text): who runs it, such as Beispielschule
account-managed = verwaltet: { $value }
account-use-business = geschäftlich genutzt
account-use-page = Seite
account-use-creator = für eigene Werke genutzt
account-visibility-private = nicht öffentlich
# Heads of the columns where many accounts stand in a table (PDF).
account-column-platform = Dienst
account-column-handle = Nutzername
account-column-url = Profiladresse
account-column-email = E-Mail-Adresse
account-column-phone = Telefonnummer
account-column-notes = Bemerkung
# Introduces the list of data.
# $accounts (keyword): none, one, many
letter-scope-intro =
    { $voice ->
        [self]
            { $accounts ->
                [one] Der Widerspruch beschränkt sich nicht auf dieses Konto; erfasst sind alle Daten, die sich auf mich beziehen, die vorhandenen wie die künftigen, insbesondere:
                [many] Der Widerspruch beschränkt sich nicht auf diese Konten; erfasst sind alle Daten, die sich auf mich beziehen, die vorhandenen wie die künftigen, insbesondere:
               *[none] Der Widerspruch erfasst alle Daten, die sich auf mich beziehen, die vorhandenen wie die künftigen, insbesondere:
            }
       *[other]
            { $accounts ->
                [one] Der Widerspruch beschränkt sich nicht auf dieses Konto; erfasst sind alle Daten, die sich auf die betroffene Person beziehen, die vorhandenen wie die künftigen, insbesondere:
                [many] Der Widerspruch beschränkt sich nicht auf diese Konten; erfasst sind alle Daten, die sich auf die betroffene Person beziehen, die vorhandenen wie die künftigen, insbesondere:
               *[none] Der Widerspruch erfasst alle Daten, die sich auf die betroffene Person beziehen, die vorhandenen wie die künftigen, insbesondere:
            }
    }
# $accounts (keyword): none, one, many – how many accounts the letter names; somebody without an account has no profile
letter-scope-public =
    { $accounts ->
        [none]
            { $voice ->
                [self] was ich öffentlich geteilt habe oder künftig teile, zum Beispiel Texte, Bilder, Videos und Bewertungen, samt meinem Namen, auch wenn andere es weiterverbreiten
               *[other] was die betroffene Person öffentlich geteilt hat oder künftig teilt, zum Beispiel Texte, Bilder, Videos und Bewertungen, samt ihrem Namen, auch wenn andere es weiterverbreiten
            }
       *[many]
            { $voice ->
                [self] was ich öffentlich geteilt habe oder künftig teile, zum Beispiel Texte, Bilder, Videos, Kommentare und Bewertungen, samt Name, Nutzername und Profilbild, auch wenn andere es weiterverbreiten
               *[other] was die betroffene Person öffentlich geteilt hat oder künftig teilt, zum Beispiel Texte, Bilder, Videos, Kommentare und Bewertungen, samt Name, Nutzername und Profilbild, auch wenn andere es weiterverbreiten
            }
    }
# The same without examples, for short letters.
letter-scope-public-short =
    { $accounts ->
        [none]
            { $voice ->
                [self] was ich öffentlich geteilt habe oder künftig teile, auch wenn andere es weiterverbreiten
               *[other] was die betroffene Person öffentlich geteilt hat oder künftig teilt, auch wenn andere es weiterverbreiten
            }
       *[many]
            { $voice ->
                [self] was ich öffentlich geteilt habe oder künftig teile, samt Name, Nutzername und Profilbild, auch wenn andere es weiterverbreiten
               *[other] was die betroffene Person öffentlich geteilt hat oder künftig teilt, samt Name, Nutzername und Profilbild, auch wenn andere es weiterverbreiten
            }
    }
letter-scope-others =
    { $voice ->
        [self] was andere über mich teilen, in Wort, Bild oder Ton
       *[other] was andere über die betroffene Person teilen, in Wort, Bild oder Ton
    }
letter-scope-interactions =
    { $voice ->
        [self] was ich in KI-Funktionen Ihrer Dienste eingebe oder hochlade und was diese darauf antworten
       *[other] was die betroffene Person in KI-Funktionen Ihrer Dienste eingibt oder hochlädt und was diese darauf antworten
    }
letter-scope-third-parties =
    { $voice ->
        [self] Angaben über mich, die Sie von Dritten oder aus öffentlich zugänglichen Quellen beziehen
       *[other] Angaben über die betroffene Person, die Sie von Dritten oder aus öffentlich zugänglichen Quellen beziehen
    }
letter-reasons-heading =
    { $voice ->
        [self] Gründe, die sich aus meiner besonderen Situation ergeben
       *[other] Gründe, die sich aus der besonderen Situation der betroffenen Person ergeben
    }
letter-special-categories-heading = Antrag auf Herausnahme besonderer Kategorien personenbezogener Daten
# An express request: a court made the ban of Art. 9 depend on one. It names no category.
letter-special-categories-request =
    { $voice ->
        [self] Soweit unter den erfassten Daten solche sind, die { cite-gdpr-9-1 } schützt, beantrage ich, sie aus allen Datenbeständen zu entfernen, die für diese Zwecke bestehen, und sie dafür nicht mehr zu verwenden. Das gilt, gleich ob ich oder andere sie geteilt haben. Eine Einwilligung in diese Verarbeitung ({ cite-gdpr-9-2-a }) erteile ich nicht.
       *[other] Soweit unter den erfassten Daten solche sind, die { cite-gdpr-9-1 } schützt, beantrage ich im Namen der betroffenen Person, sie aus allen Datenbeständen zu entfernen, die für diese Zwecke bestehen, und sie dafür nicht mehr zu verwenden. Das gilt, gleich ob die betroffene Person oder andere sie geteilt haben. Eine Einwilligung in diese Verarbeitung ({ cite-gdpr-9-2-a }) erteilt sie nicht.
    }
letter-special-categories-no-balancing =
    { $voice ->
        [self] Berechtigte Interessen zählen nicht zu den Ausnahmen, die { cite-gdpr-9-2 } zulässt; für eine Abwägung ist hier kein Raum. Die Ausnahme für offensichtlich öffentlich gemachte Daten ({ cite-gdpr-9-2-e }) greift jedenfalls dort nicht, wo andere die Daten geteilt haben oder wo ich sie nicht bewusst für die gesamte Öffentlichkeit bestimmt habe. Was unter Verstoß gegen { cite-gdpr-9-1 } verarbeitet wurde, ist nach { cite-gdpr-17-1-d } zu löschen; auch das verlange ich.
       *[other] Berechtigte Interessen zählen nicht zu den Ausnahmen, die { cite-gdpr-9-2 } zulässt; für eine Abwägung ist hier kein Raum. Die Ausnahme für offensichtlich öffentlich gemachte Daten ({ cite-gdpr-9-2-e }) greift jedenfalls dort nicht, wo andere die Daten geteilt haben oder wo die betroffene Person sie nicht bewusst für die gesamte Öffentlichkeit bestimmt hat. Was unter Verstoß gegen { cite-gdpr-9-1 } verarbeitet wurde, ist nach { cite-gdpr-17-1-d } zu löschen; auch das verlange ich.
    }
letter-demands-heading =
    { $regime ->
        [ch] Was nach dieser Untersagung zu tun ist
       *[gdpr] Was nach diesem Widerspruch zu tun ist
    }
# Stop, or do not begin; who bears the burden of proof.
# $training (keyword): before, running, unknown
letter-stop =
    { $training ->
        [before] Nehmen Sie diese Verarbeitung nicht auf.
        [running] Stellen Sie diese Verarbeitung auf Dauer ein, auch ein laufendes Training.
       *[unknown] Nehmen Sie diese Verarbeitung nicht auf; läuft sie bereits, stellen Sie sie auf Dauer ein.
    } { $voice ->
        [self] Ab Eingang des Widerspruchs dürfen Sie Daten über mich für diese Zwecke nicht mehr verarbeiten, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die meine Interessen, Rechte und Freiheiten überwiegen ({ cite-gdpr-21-1-second }).
       *[other] Ab Eingang des Widerspruchs dürfen Sie Daten über die betroffene Person für diese Zwecke nicht mehr verarbeiten, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die ihre Interessen, Rechte und Freiheiten überwiegen ({ cite-gdpr-21-1-second }).
    } Diesen Nachweis haben Sie zu führen; ein berechtigtes Interesse allein genügt nicht.
letter-if-refused =
    { $voice ->
        [self] Wollen Sie dem Widerspruch ganz oder zum Teil nicht nachkommen, teilen Sie mir Ihre Gründe mit und erläutern Sie, wie Sie diese gegen meine Interessen abgewogen haben. Dazu gehört der Hinweis, dass eine Beschwerde bei einer Aufsichtsbehörde und ein gerichtlicher Rechtsbehelf möglich sind ({ cite-gdpr-12-4 }).
       *[other] Wollen Sie dem Widerspruch ganz oder zum Teil nicht nachkommen, teilen Sie mir Ihre Gründe mit und erläutern Sie, wie Sie diese gegen die Interessen der betroffenen Person abgewogen haben. Dazu gehört der Hinweis, dass eine Beschwerde bei einer Aufsichtsbehörde und ein gerichtlicher Rechtsbehelf möglich sind ({ cite-gdpr-12-4 }).
    }
letter-restriction =
    { $voice ->
        [self] Solange nicht feststeht, ob Ihre Gründe gegenüber meinen überwiegen, verlange ich die Einschränkung dieser Verarbeitung ({ cite-gdpr-18-1-d }). Soll die Einschränkung aufgehoben werden, ist mir das vorher mitzuteilen ({ cite-gdpr-18-3 }).
       *[other] Solange nicht feststeht, ob Ihre Gründe gegenüber denen der betroffenen Person überwiegen, verlange ich die Einschränkung dieser Verarbeitung ({ cite-gdpr-18-1-d }). Soll die Einschränkung aufgehoben werden, ist mir das vorher mitzuteilen ({ cite-gdpr-18-3 }).
    }
# The same without the information before it is lifted, for short letters.
letter-restriction-short =
    { $voice ->
        [self] Solange nicht feststeht, ob Ihre Gründe gegenüber meinen überwiegen, verlange ich die Einschränkung dieser Verarbeitung ({ cite-gdpr-18-1-d }).
       *[other] Solange nicht feststeht, ob Ihre Gründe gegenüber denen der betroffenen Person überwiegen, verlange ich die Einschränkung dieser Verarbeitung ({ cite-gdpr-18-1-d }).
    }
# Erasure of what was collected for training; what a model puts out meanwhile.
# $training (keyword): before, running, unknown
letter-erasure =
    { $voice ->
        [self]
            { $training ->
                [before] Daten über mich, die Sie für diese Zwecke schon zusammengestellt, gespeichert oder abgeleitet haben, löschen Sie unverzüglich, sofern Sie keine vorrangigen berechtigten Gründe nachweisen ({ cite-gdpr-17-1-c }), auch in Trainingsdatensätzen und ihren Kopien. Sollten solche Daten dennoch in ein Modell gelangen und sich daraus nicht löschen lassen, legen Sie dar, warum, und verhindern Sie wirksam, dass das Modell Angaben über mich ausgibt; der Anspruch auf Löschung erlischt dadurch nicht.
               *[running] Daten über mich, die Sie für diese Zwecke zusammengestellt, gespeichert oder abgeleitet haben, löschen Sie unverzüglich, sofern Sie keine vorrangigen berechtigten Gründe nachweisen ({ cite-gdpr-17-1-c }), auch in Trainingsdatensätzen und ihren Kopien. Meinen Sie, aus einem bereits trainierten Modell lasse sich nichts löschen, legen Sie dar, warum, und verhindern Sie wirksam, dass das Modell Angaben über mich ausgibt; der Anspruch auf Löschung erlischt dadurch nicht.
            }
       *[other]
            { $training ->
                [before] Daten über die betroffene Person, die Sie für diese Zwecke schon zusammengestellt, gespeichert oder abgeleitet haben, löschen Sie unverzüglich, sofern Sie keine vorrangigen berechtigten Gründe nachweisen ({ cite-gdpr-17-1-c }), auch in Trainingsdatensätzen und ihren Kopien. Sollten solche Daten dennoch in ein Modell gelangen und sich daraus nicht löschen lassen, legen Sie dar, warum, und verhindern Sie wirksam, dass das Modell Angaben über die betroffene Person ausgibt; der Anspruch auf Löschung erlischt dadurch nicht.
               *[running] Daten über die betroffene Person, die Sie für diese Zwecke zusammengestellt, gespeichert oder abgeleitet haben, löschen Sie unverzüglich, sofern Sie keine vorrangigen berechtigten Gründe nachweisen ({ cite-gdpr-17-1-c }), auch in Trainingsdatensätzen und ihren Kopien. Meinen Sie, aus einem bereits trainierten Modell lasse sich nichts löschen, legen Sie dar, warum, und verhindern Sie wirksam, dass das Modell Angaben über die betroffene Person ausgibt; der Anspruch auf Löschung erlischt dadurch nicht.
            }
    }
# The same without models and their output, for short letters.
# $training (keyword): before, running, unknown
letter-erasure-short =
    { $voice ->
        [self]
            { $training ->
                [before] Daten über mich, die Sie für diese Zwecke schon zusammengestellt, gespeichert oder abgeleitet haben, löschen Sie unverzüglich, sofern Sie keine vorrangigen berechtigten Gründe nachweisen ({ cite-gdpr-17-1-c }), auch in Trainingsdatensätzen und ihren Kopien.
               *[running] Daten über mich, die Sie für diese Zwecke zusammengestellt, gespeichert oder abgeleitet haben, löschen Sie unverzüglich, sofern Sie keine vorrangigen berechtigten Gründe nachweisen ({ cite-gdpr-17-1-c }), auch in Trainingsdatensätzen und ihren Kopien.
            }
       *[other]
            { $training ->
                [before] Daten über die betroffene Person, die Sie für diese Zwecke schon zusammengestellt, gespeichert oder abgeleitet haben, löschen Sie unverzüglich, sofern Sie keine vorrangigen berechtigten Gründe nachweisen ({ cite-gdpr-17-1-c }), auch in Trainingsdatensätzen und ihren Kopien.
               *[running] Daten über die betroffene Person, die Sie für diese Zwecke zusammengestellt, gespeichert oder abgeleitet haben, löschen Sie unverzüglich, sofern Sie keine vorrangigen berechtigten Gründe nachweisen ({ cite-gdpr-17-1-c }), auch in Trainingsdatensätzen und ihren Kopien.
            }
    }
# The accounts remain.
# $accounts (keyword): none, one, many
letter-accounts-stay =
    { $voice ->
        [self]
            { $accounts ->
                [one] Mein Konto und seine Inhalte sollen unverändert erhalten und nutzbar bleiben; um eine Schließung geht es mir nicht.
                [many] Meine Konten und ihre Inhalte sollen unverändert erhalten und nutzbar bleiben; um eine Schließung geht es mir nicht.
               *[none] Dass Sie Inhalte anderer entfernen, verlangt dieses Schreiben nicht; es betrifft allein die Verwendung der Daten für die genannten Zwecke.
            }
       *[other]
            { $accounts ->
                [one] Das Konto der betroffenen Person und seine Inhalte sollen unverändert erhalten und nutzbar bleiben; um eine Schließung geht es nicht.
                [many] Die Konten der betroffenen Person und ihre Inhalte sollen unverändert erhalten und nutzbar bleiben; um eine Schließung geht es nicht.
               *[none] Dass Sie Inhalte anderer entfernen, verlangt dieses Schreiben nicht; es betrifft allein die Verwendung der Daten für die genannten Zwecke.
            }
    }
# Only with accounts that are deleted.
letter-accounts-deleted = Erfasst sind auch Kopien und Trainingsdatensätze, die vor der Löschung eines Kontos entstanden sind; teilen Sie mit, ob es sie noch gibt.
# Recipients are told and named; with both `no` they are only named.
# $erasure (keyword): yes, no
# $restriction (keyword): yes, no
letter-recipients =
    { $voice ->
        [self]
            { $erasure ->
                [yes]
                    { $restriction ->
                        [yes] Teilen Sie die Löschung und die Einschränkung allen Empfängern mit, an die diese Daten gelangt sind, und nennen Sie mir die Empfänger ({ cite-gdpr-19 }).
                       *[no] Teilen Sie die Löschung allen Empfängern mit, an die diese Daten gelangt sind, und nennen Sie mir die Empfänger ({ cite-gdpr-19 }).
                    }
               *[no]
                    { $restriction ->
                        [yes] Teilen Sie die Einschränkung allen Empfängern mit, an die diese Daten gelangt sind, und nennen Sie mir die Empfänger ({ cite-gdpr-19 }).
                       *[no] Nennen Sie mir die Empfänger, an die Daten über mich für diese Zwecke gelangt sind ({ cite-gdpr-15-1 }), und leiten Sie den Widerspruch bitte an sie weiter.
                    }
            }
       *[other]
            { $erasure ->
                [yes]
                    { $restriction ->
                        [yes] Teilen Sie die Löschung und die Einschränkung allen Empfängern mit, an die diese Daten gelangt sind, und nennen Sie mir die Empfänger ({ cite-gdpr-19 }).
                       *[no] Teilen Sie die Löschung allen Empfängern mit, an die diese Daten gelangt sind, und nennen Sie mir die Empfänger ({ cite-gdpr-19 }).
                    }
               *[no]
                    { $restriction ->
                        [yes] Teilen Sie die Einschränkung allen Empfängern mit, an die diese Daten gelangt sind, und nennen Sie mir die Empfänger ({ cite-gdpr-19 }).
                       *[no] Nennen Sie mir die Empfänger, an die Daten über die betroffene Person für diese Zwecke gelangt sind ({ cite-gdpr-15-1 }), und leiten Sie den Widerspruch bitte an sie weiter.
                    }
            }
    }
# Written confirmation with the first day, one month for the answer.
# $accounts (keyword): none, one, many
# $erasure (keyword): yes, no
# $reply (keyword): email (the sender gives an e-mail address), phone (a telephone number only), post
letter-confirmation =
    { $accounts ->
        [one] Bestätigen Sie mir schriftlich, dass Sie den Widerspruch für das genannte Konto und für alle übrigen Daten umsetzen, die er erfasst, und nennen Sie den Tag, ab dem das geschieht.
        [many] Bestätigen Sie mir schriftlich, dass Sie den Widerspruch für alle genannten Konten und für alle übrigen Daten umsetzen, die er erfasst, und nennen Sie den Tag, ab dem das geschieht.
       *[none] Bestätigen Sie mir schriftlich, dass Sie den Widerspruch umsetzen, und nennen Sie den Tag, ab dem das geschieht.
    } { $erasure ->
        [yes] Geben Sie auch an, wie Sie die Löschung durchgeführt haben. Ihre Antwort ist unverzüglich fällig, spätestens innerhalb eines Monats nach Eingang dieses Schreibens ({ cite-gdpr-12-3 }); der Widerspruch selbst wirkt ab Eingang.
       *[no] Ihre Antwort ist unverzüglich fällig, spätestens innerhalb eines Monats nach Eingang dieses Schreibens ({ cite-gdpr-12-3 }); der Widerspruch selbst wirkt ab Eingang.
    } { $reply ->
        [email] Eine Antwort per E-Mail an die oben angegebene Adresse genügt.
        [phone] Eine Textnachricht an die oben angegebene Telefonnummer genügt.
       *[post] Eine Antwort an die oben angegebene Anschrift genügt.
    }
# Identity.
# $accounts (keyword): none, one, many
letter-identity =
    { $accounts ->
        [one] Mit den Angaben in diesem Schreiben lässt sich das Konto zuordnen.
        [many] Mit den Angaben in diesem Schreiben lassen sich die Konten zuordnen.
       *[none] Mit den Angaben in diesem Schreiben lassen sich die Daten zuordnen.
    } { $voice ->
        [self] Sollten Sie begründete Zweifel an meiner Identität haben, teilen Sie mir bitte unverzüglich mit, woraus sie sich ergeben und welche Angabe sie ausräumen würde ({ cite-gdpr-12-6 }).
       *[other] Sollten Sie begründete Zweifel an der Identität der betroffenen Person haben, teilen Sie mir bitte unverzüglich mit, woraus sie sich ergeben und welche Angabe sie ausräumen würde ({ cite-gdpr-12-6 }).
    }

## People without an account

# No account; none with the address used.
# $platforms (text): list of platforms, such as Facebook und Instagram
letter-non-user-no-account =
    { $voice ->
        [self] Dieses Schreiben betrifft { $platforms }. Ein Nutzerkonto habe ich dort nicht.
       *[other] Dieses Schreiben betrifft { $platforms }. Ein Nutzerkonto hat die betroffene Person dort nicht.
    }
# Only where the person declares it.
# $value (text): the address, such as anna@example.org
letter-non-user-no-account-email = Auch mit der E-Mail-Adresse { $value } besteht dort kein Konto.
# The same in a letter about accounts on other platforms of the company.
# $platforms (text): list of platforms, such as Facebook und Instagram
letter-no-account-beside =
    { $voice ->
        [self] Bei { $platforms } habe ich kein Nutzerkonto. Der Widerspruch gilt auch für Daten über mich, die dort andere geteilt haben.
       *[other] Bei { $platforms } hat die betroffene Person kein Nutzerkonto. Der Widerspruch gilt auch für Daten über sie, die dort andere geteilt haben.
    }
letter-non-user-sightings =
    { $voice ->
        [self] An folgenden Stellen sind mir Daten über mich bekannt; abschließend ist diese Liste nicht:
       *[other] An folgenden Stellen sind mir Daten über die betroffene Person bekannt; abschließend ist diese Liste nicht:
    }
letter-non-user-no-sighting =
    { $voice ->
        [self] Einzelne Fundstellen kann ich nicht nennen. Es geht insbesondere um meinen Namen, mein Bild, meine Stimme und um Erwähnungen meiner Person in Inhalten, die andere veröffentlicht haben.
       *[other] Einzelne Fundstellen kann ich nicht nennen. Es geht insbesondere um Name, Bild und Stimme der betroffenen Person und um ihre Erwähnung in Inhalten, die andere veröffentlicht haben.
    }
# Part of a line in the list of sightings.
# $url (text): address of the material
sighting-url = Adresse: { $url }
letter-non-user-no-output =
    { $regime ->
        [ch] Diese Erklärung richtet sich gegen die Bearbeitung. Ob ein Modell bereits Angaben zur Person ausgegeben hat, ist dafür ohne Bedeutung; ein Beispiel dafür muss nicht vorgelegt werden.
       *[gdpr] Der Widerspruch richtet sich gegen die Verarbeitung. Ob ein Modell bereits Angaben zur Person ausgegeben hat, ist dafür ohne Bedeutung; { cite-gdpr-21-1 } verlangt kein Beispiel dafür und kein Bildschirmfoto.
    }
letter-non-user-article-14 =
    { $voice ->
        [self] Soweit mir bekannt ist, haben Sie mich über diese Verarbeitung nicht nach { cite-gdpr-14 } informiert. Holen Sie das nach: Nennen Sie mir die Zwecke und die Rechtsgrundlage, die Kategorien der Daten, ihre Quelle und die Speicherdauer.
       *[other] Soweit mir bekannt ist, haben Sie die betroffene Person über diese Verarbeitung nicht nach { cite-gdpr-14 } informiert. Holen Sie das nach: Nennen Sie mir die Zwecke und die Rechtsgrundlage, die Kategorien der Daten, ihre Quelle und die Speicherdauer.
    }
letter-non-user-identity =
    { $voice ->
        [self] Weitere Angaben dürfen Sie nur verlangen, wenn Sie begründete Zweifel an meiner Identität haben ({ cite-gdpr-12-6 }); teilen Sie mir in diesem Fall bitte unverzüglich mit, woraus sie sich ergeben. Können Sie mich nicht identifizieren, so legen Sie dar, weshalb ({ cite-gdpr-12-2 }). Ein Konto muss dafür niemand anlegen.
       *[other] Weitere Angaben dürfen Sie nur verlangen, wenn Sie begründete Zweifel an der Identität der betroffenen Person haben ({ cite-gdpr-12-6 }); teilen Sie mir in diesem Fall bitte unverzüglich mit, woraus sie sich ergeben. Können Sie die betroffene Person nicht identifizieren, so legen Sie dar, weshalb ({ cite-gdpr-12-2 }). Ein Konto muss dafür niemand anlegen.
    }

## Switzerland: express prohibition under the FADP; the GDPR only in the alternative
## Terms of the FADP: Personendaten, Bearbeitung, Bekanntgabe. No Art. 77; the 30 days are set by the sender.

# The prohibition itself. The salutation has no comma, so every voice begins with a capital.
letter-ch-declaration =
    { $voice ->
        [self] Ich untersage Ihnen ausdrücklich, meine Personendaten für die Entwicklung, das Training und die Verbesserung von Modellen und Systemen der künstlichen Intelligenz (KI), auch von generativen, zu bearbeiten. Erfasst ist jeder Schritt dieser Bearbeitung, vom Sammeln und Aufbereiten der Daten bis zum Testen der Ergebnisse, ebenso die Bekanntgabe an andere zu diesen Zwecken.
       *[other] Im Namen der betroffenen Person untersage ich Ihnen ausdrücklich, ihre Personendaten für die Entwicklung, das Training und die Verbesserung von Modellen und Systemen der künstlichen Intelligenz (KI), auch von generativen, zu bearbeiten. Erfasst ist jeder Schritt dieser Bearbeitung, vom Sammeln und Aufbereiten der Daten bis zum Testen der Ergebnisse, ebenso die Bekanntgabe an andere zu diesen Zwecken.
    }
# Provisions of the FADP; Art. 21 GDPR in the alternative; consent.
# Where the GDPR holds beside the law of residence, because the company has its seat in the Union or the EEA. CHX-4
letter-second-law = Sie haben Ihren Sitz in der Europäischen Union oder im Europäischen Wirtschaftsraum, deshalb gilt auch die { -gdpr-number } ({ -gdpr-name }, { -gdpr-short }; { cite-gdpr-3-1 }).
# What the letter is under it too.
letter-second-law-objection = Dieses Schreiben ist zugleich ein Widerspruch nach { cite-gdpr-21-1 }; über die ergriffenen Maßnahmen ist innerhalb eines Monats zu unterrichten ({ cite-gdpr-12-3 }).
letter-second-law-access = Dieses Schreiben ist zugleich ein Antrag auf Auskunft nach { cite-gdpr-15-1 }; sie ist innerhalb eines Monats zu erteilen ({ cite-gdpr-12-3 }).
letter-second-law-withdrawal = Dieses Schreiben ist zugleich ein Widerruf nach { cite-gdpr-7-3 }.
letter-ch-basis =
    { $voice ->
        [self] Diese Willenserklärung gebe ich nach Art. 30 Abs. 2 Bst. b und Abs. 3 des { -fadp-name(case: "genitive") } ({ -fadp-short }) ab. Sie gilt auch für Personendaten, die allgemein zugänglich sind.
       *[other] Diese Willenserklärung gebe ich für die betroffene Person nach Art. 30 Abs. 2 Bst. b und Abs. 3 des { -fadp-name(case: "genitive") } ({ -fadp-short }) ab. Sie gilt auch für Personendaten, die allgemein zugänglich sind.
    }
# Introduces the list of data.
# $accounts (keyword): none, one, many
letter-ch-scope-intro =
    { $voice ->
        [self]
            { $accounts ->
                [one] Die Untersagung beschränkt sich nicht auf dieses Konto; erfasst sind alle Personendaten, die sich auf mich beziehen, die vorhandenen wie die künftigen, insbesondere:
                [many] Die Untersagung beschränkt sich nicht auf diese Konten; erfasst sind alle Personendaten, die sich auf mich beziehen, die vorhandenen wie die künftigen, insbesondere:
               *[none] Die Untersagung erfasst alle Personendaten, die sich auf mich beziehen, die vorhandenen wie die künftigen, insbesondere:
            }
       *[other]
            { $accounts ->
                [one] Die Untersagung beschränkt sich nicht auf dieses Konto; erfasst sind alle Personendaten, die sich auf die betroffene Person beziehen, die vorhandenen wie die künftigen, insbesondere:
                [many] Die Untersagung beschränkt sich nicht auf diese Konten; erfasst sind alle Personendaten, die sich auf die betroffene Person beziehen, die vorhandenen wie die künftigen, insbesondere:
               *[none] Die Untersagung erfasst alle Personendaten, die sich auf die betroffene Person beziehen, die vorhandenen wie die künftigen, insbesondere:
            }
    }
letter-ch-reasons-heading =
    { $voice ->
        [self] Meine Gründe
       *[other] Gründe der betroffenen Person
    }
letter-ch-special-categories-heading = Antrag zu besonders schützenswerten Personendaten
letter-ch-special-categories-request =
    { $voice ->
        [self] Soweit unter den erfassten Daten besonders schützenswerte Personendaten sind, beantrage ich, sie aus allen Datenbeständen zu entfernen, die für diese Zwecke bestehen, und sie dafür nicht mehr zu verwenden. Das gilt, gleich ob ich oder andere sie geteilt haben. Eine Einwilligung in diese Bearbeitung erteile ich nicht.
       *[other] Soweit unter den erfassten Daten besonders schützenswerte Personendaten sind, beantrage ich im Namen der betroffenen Person, sie aus allen Datenbeständen zu entfernen, die für diese Zwecke bestehen, und sie dafür nicht mehr zu verwenden. Das gilt, gleich ob die betroffene Person oder andere sie geteilt haben. Eine Einwilligung in diese Bearbeitung erteilt sie nicht.
    }
# Stop, or do not begin; justification is for the controller to show.
# $training (keyword): before, running, unknown
letter-ch-stop =
    { $training ->
        [before] Nehmen Sie diese Bearbeitung nicht auf.
        [running] Stellen Sie diese Bearbeitung auf Dauer ein, auch ein laufendes Training.
       *[unknown] Nehmen Sie diese Bearbeitung nicht auf; läuft sie bereits, stellen Sie sie auf Dauer ein.
    } { $voice ->
        [self] Eine Bearbeitung gegen meinen ausdrücklichen Willen verletzt meine Persönlichkeit ({ cite-ch-fadp-30-2-b }).
       *[other] Eine Bearbeitung gegen den ausdrücklichen Willen der betroffenen Person verletzt ihre Persönlichkeit ({ cite-ch-fadp-30-2-b }).
    } Einen Rechtfertigungsgrund müssten Sie darlegen und nachweisen; ein allgemeines Interesse an der Entwicklung Ihrer Produkte genügt dafür nicht.
letter-ch-if-refused =
    { $voice ->
        [self] Halten Sie die Bearbeitung dennoch ganz oder zum Teil für gerechtfertigt, teilen Sie mir mit, auf welchen Rechtfertigungsgrund Sie sich berufen ({ cite-ch-fadp-31 }) und wie Sie Ihre Interessen gegen meine abgewogen haben. Meine Ansprüche nach { cite-ch-fadp-32 } bleiben vorbehalten.
       *[other] Halten Sie die Bearbeitung dennoch ganz oder zum Teil für gerechtfertigt, teilen Sie mir mit, auf welchen Rechtfertigungsgrund Sie sich berufen ({ cite-ch-fadp-31 }) und wie Sie Ihre Interessen gegen die der betroffenen Person abgewogen haben. Die Ansprüche der betroffenen Person nach { cite-ch-fadp-32 } bleiben vorbehalten.
    }
letter-ch-restriction = Solange darüber keine Klarheit besteht, verwenden Sie die Daten für diese Zwecke nicht. Wollen Sie davon abweichen, ist mir das vorher mitzuteilen. Soweit die { -gdpr-short } anwendbar ist, verlange ich für diese Zeit die Einschränkung der Verarbeitung ({ cite-gdpr-18-1-d }).
# Erasure of what was collected for training; what a model puts out meanwhile.
# $training (keyword): before, running, unknown
letter-ch-erasure =
    { $voice ->
        [self]
            { $training ->
                [before] Personendaten über mich, die Sie für diese Zwecke schon beschafft, gespeichert oder abgeleitet haben, löschen Sie ohne Verzug, sofern Sie keinen Rechtfertigungsgrund nachweisen ({ cite-ch-fadp-32 }), auch in Trainingsdatensätzen und ihren Kopien. Sollten solche Daten dennoch in ein Modell gelangen und sich daraus nicht löschen lassen, legen Sie dar, warum, und verhindern Sie wirksam, dass das Modell Angaben über mich ausgibt; der Anspruch auf Löschung erlischt dadurch nicht.
               *[running] Personendaten über mich, die Sie für diese Zwecke beschafft, gespeichert oder abgeleitet haben, löschen Sie ohne Verzug, sofern Sie keinen Rechtfertigungsgrund nachweisen ({ cite-ch-fadp-32 }), auch in Trainingsdatensätzen und ihren Kopien. Meinen Sie, aus einem bereits trainierten Modell lasse sich nichts löschen, legen Sie dar, warum, und verhindern Sie wirksam, dass das Modell Angaben über mich ausgibt; der Anspruch auf Löschung erlischt dadurch nicht.
            }
       *[other]
            { $training ->
                [before] Personendaten über die betroffene Person, die Sie für diese Zwecke schon beschafft, gespeichert oder abgeleitet haben, löschen Sie ohne Verzug, sofern Sie keinen Rechtfertigungsgrund nachweisen ({ cite-ch-fadp-32 }), auch in Trainingsdatensätzen und ihren Kopien. Sollten solche Daten dennoch in ein Modell gelangen und sich daraus nicht löschen lassen, legen Sie dar, warum, und verhindern Sie wirksam, dass das Modell Angaben über die betroffene Person ausgibt; der Anspruch auf Löschung erlischt dadurch nicht.
               *[running] Personendaten über die betroffene Person, die Sie für diese Zwecke beschafft, gespeichert oder abgeleitet haben, löschen Sie ohne Verzug, sofern Sie keinen Rechtfertigungsgrund nachweisen ({ cite-ch-fadp-32 }), auch in Trainingsdatensätzen und ihren Kopien. Meinen Sie, aus einem bereits trainierten Modell lasse sich nichts löschen, legen Sie dar, warum, und verhindern Sie wirksam, dass das Modell Angaben über die betroffene Person ausgibt; der Anspruch auf Löschung erlischt dadurch nicht.
            }
    }
# The same without models and their output, for short letters.
# $training (keyword): before, running, unknown
letter-ch-erasure-short =
    { $voice ->
        [self]
            { $training ->
                [before] Personendaten über mich, die Sie für diese Zwecke schon beschafft, gespeichert oder abgeleitet haben, löschen Sie ohne Verzug, sofern Sie keinen Rechtfertigungsgrund nachweisen ({ cite-ch-fadp-32 }), auch in Trainingsdatensätzen und ihren Kopien.
               *[running] Personendaten über mich, die Sie für diese Zwecke beschafft, gespeichert oder abgeleitet haben, löschen Sie ohne Verzug, sofern Sie keinen Rechtfertigungsgrund nachweisen ({ cite-ch-fadp-32 }), auch in Trainingsdatensätzen und ihren Kopien.
            }
       *[other]
            { $training ->
                [before] Personendaten über die betroffene Person, die Sie für diese Zwecke schon beschafft, gespeichert oder abgeleitet haben, löschen Sie ohne Verzug, sofern Sie keinen Rechtfertigungsgrund nachweisen ({ cite-ch-fadp-32 }), auch in Trainingsdatensätzen und ihren Kopien.
               *[running] Personendaten über die betroffene Person, die Sie für diese Zwecke beschafft, gespeichert oder abgeleitet haben, löschen Sie ohne Verzug, sofern Sie keinen Rechtfertigungsgrund nachweisen ({ cite-ch-fadp-32 }), auch in Trainingsdatensätzen und ihren Kopien.
            }
    }
# Third parties are told and named.
# $erasure (keyword): yes, no
letter-ch-recipients =
    { $erasure ->
        [yes] Teilen Sie die Untersagung und die Löschung allen Dritten mit, denen Sie diese Personendaten bekannt gegeben haben, und nennen Sie mir diese Dritten.
       *[no] Teilen Sie die Untersagung allen Dritten mit, denen Sie diese Personendaten für diese Zwecke bekannt gegeben haben, und nennen Sie mir diese Dritten.
    }
# Confirmation within 30 days, a period set by the sender, not by the law.
# $accounts (keyword): none, one, many
# $erasure (keyword): yes, no
# $reply (keyword): email, phone, post
letter-ch-confirmation =
    { $accounts ->
        [one] Bestätigen Sie mir schriftlich, dass Sie die Untersagung für das genannte Konto und für alle übrigen Personendaten beachten, die sie erfasst, und nennen Sie den Tag, ab dem das geschieht.
        [many] Bestätigen Sie mir schriftlich, dass Sie die Untersagung für alle genannten Konten und für alle übrigen Personendaten beachten, die sie erfasst, und nennen Sie den Tag, ab dem das geschieht.
       *[none] Bestätigen Sie mir schriftlich, dass Sie die Untersagung beachten, und nennen Sie den Tag, ab dem das geschieht.
    } { $erasure ->
        [yes] Geben Sie auch an, wie Sie die Löschung durchgeführt haben.
       *[no] Teilen Sie auch mit, wenn Sie keine solchen Personendaten bearbeiten.
    } Für Ihre Antwort setze ich Ihnen eine Frist von 30 Tagen ab Eingang dieses Schreibens; die Untersagung selbst gilt ab Eingang. { $reply ->
        [email] Eine Antwort per E-Mail an die oben angegebene Adresse genügt.
        [phone] Eine Textnachricht an die oben angegebene Telefonnummer genügt.
       *[post] Eine Antwort an die oben angegebene Anschrift genügt.
    }
# Identity.
# $accounts (keyword): none, one, many
letter-ch-identity =
    { $accounts ->
        [one] Mit den Angaben in diesem Schreiben lässt sich das Konto zuordnen.
        [many] Mit den Angaben in diesem Schreiben lassen sich die Konten zuordnen.
       *[none] Mit den Angaben in diesem Schreiben lassen sich die Daten zuordnen.
    } { $voice ->
        [self] Sollten Sie begründete Zweifel an meiner Identität haben, teilen Sie mir bitte umgehend mit, woraus sie sich ergeben und welche Angabe sie ausräumen würde.
       *[other] Sollten Sie begründete Zweifel an der Identität der betroffenen Person haben, teilen Sie mir bitte umgehend mit, woraus sie sich ergeben und welche Angabe sie ausräumen würde.
    }
letter-ch-non-user-article-14 =
    { $voice ->
        [self] Soweit mir bekannt ist, haben Sie mich über die Beschaffung meiner Personendaten zu diesen Zwecken nicht informiert. Holen Sie das nach: Nennen Sie mir die Zwecke der Bearbeitung, die Kategorien der Daten, ihre Herkunft und die Dauer der Aufbewahrung. Soweit die { -gdpr-short } anwendbar ist, ergibt sich diese Pflicht auch aus { cite-gdpr-14 }.
       *[other] Soweit mir bekannt ist, haben Sie die betroffene Person über die Beschaffung ihrer Personendaten zu diesen Zwecken nicht informiert. Holen Sie das nach: Nennen Sie mir die Zwecke der Bearbeitung, die Kategorien der Daten, ihre Herkunft und die Dauer der Aufbewahrung. Soweit die { -gdpr-short } anwendbar ist, ergibt sich diese Pflicht auch aus { cite-gdpr-14 }.
    }
letter-ch-non-user-identity =
    { $voice ->
        [self] Sollten Sie begründete Zweifel an meiner Identität haben, teilen Sie mir bitte umgehend mit, woraus sie sich ergeben. Können Sie mich nicht identifizieren, so legen Sie dar, weshalb. Ein Konto muss dafür niemand anlegen.
       *[other] Sollten Sie begründete Zweifel an der Identität der betroffenen Person haben, teilen Sie mir bitte umgehend mit, woraus sie sich ergeben. Können Sie die betroffene Person nicht identifizieren, so legen Sie dar, weshalb. Ein Konto muss dafür niemand anlegen.
    }

## Short text for the field of a form. Sentences, joined by a space, dropped from the end

# Before it, if somebody acts for the person.
# $name (text): name of the data subject, such as Anna Beispiel
# $representative (text): who acts for them, such as Paul Beispiel
# $kind (keyword): parent, guardian, representative, organisation
form-represented =
    { $kind ->
        [parent] Ich, { $representative }, schreibe als Elternteil für mein Kind { $name } (betroffene Person).
        [guardian] Ich, { $representative }, schreibe als gesetzliche Vertretung für { $name } (betroffene Person).
        [organisation] Wir, { $representative }, schreiben in Vollmacht für { $name } (betroffene Person).
       *[representative] Ich, { $representative }, schreibe in Vollmacht für { $name } (betroffene Person).
    }
# Declaration with provision, purpose, data of past and future.
# $accounts (keyword): none, one, many
form-objection =
    { $regime ->
        [ch]
            { $voice ->
                [self]
                    { $accounts ->
                        [many] Ich untersage Ihnen für alle meine Konten ausdrücklich, meine Personendaten, vorhandene wie künftige, für die Entwicklung, das Training und die Verbesserung von KI-Modellen zu bearbeiten, auch von generativen ({ cite-ch-fadp-30-2-b }, vorsorglich auch { cite-gdpr-21-1 }).
                       *[one] Ich untersage Ihnen ausdrücklich, meine Personendaten, vorhandene wie künftige, für die Entwicklung, das Training und die Verbesserung von KI-Modellen zu bearbeiten, auch von generativen ({ cite-ch-fadp-30-2-b }, vorsorglich auch { cite-gdpr-21-1 }).
                    }
               *[other] Im Namen der betroffenen Person untersage ich Ihnen ausdrücklich, ihre Personendaten, vorhandene wie künftige, für die Entwicklung, das Training und die Verbesserung von KI-Modellen zu bearbeiten, auch von generativen ({ cite-ch-fadp-30-2-b }, vorsorglich auch { cite-gdpr-21-1 }).
            }
       *[gdpr]
            { $voice ->
                [self]
                    { $accounts ->
                        [many] Nach { cite-gdpr-21-1 } widerspreche ich für alle meine Konten der Verarbeitung meiner personenbezogenen Daten, vorhandener wie künftiger, zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen.
                       *[one] Nach { cite-gdpr-21-1 } widerspreche ich der Verarbeitung meiner personenbezogenen Daten, vorhandener wie künftiger, zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen.
                    }
               *[other] Im Namen der betroffenen Person widerspreche ich nach { cite-gdpr-21-1 } der Verarbeitung ihrer personenbezogenen Daten, vorhandener wie künftiger, zur Entwicklung, zum Training und zur Verbesserung von KI-Modellen, auch von generativen.
            }
    }
# Names one account.
# $platform (text): name of the platform, such as Instagram
# $value (text): what identifies the account, such as anna.b
form-account = Konto: { $platform }, { $value }.
form-burden =
    { $regime ->
        [ch] Einen Rechtfertigungsgrund müssten Sie nachweisen ({ cite-ch-fadp-31 }).
       *[gdpr]
            { $voice ->
                [self] Diese Verarbeitung ist zu unterlassen, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die meine Interessen, Rechte und Freiheiten überwiegen.
               *[other] Diese Verarbeitung ist zu unterlassen, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die die Interessen, Rechte und Freiheiten der betroffenen Person überwiegen.
            }
    }
form-confirmation =
    { $regime ->
        [ch] Bitte bestätigen Sie die Umsetzung innerhalb von 30 Tagen schriftlich und mit Datum.
       *[gdpr] Bitte bestätigen Sie die Umsetzung unverzüglich, spätestens innerhalb eines Monats, schriftlich und mit Datum ({ cite-gdpr-12-3 }).
    }
form-restriction =
    { $regime ->
        [ch] Bis zur Klärung verwenden Sie die Daten dafür nicht.
       *[gdpr] Bis zur Klärung ist diese Verarbeitung einzuschränken ({ cite-gdpr-18-1-d }).
    }
form-erasure =
    { $regime ->
        [ch] Weisen Sie keinen Rechtfertigungsgrund nach, sind die für diese Zwecke gespeicherten Daten zu löschen, auch in Trainingsdatensätzen ({ cite-ch-fadp-32 }).
       *[gdpr] Weisen Sie keine vorrangigen berechtigten Gründe nach, sind die für diese Zwecke gespeicherten Daten zu löschen, auch in Trainingsdatensätzen ({ cite-gdpr-17-1-c }).
    }
# $provision (text): what the law of the day gives for it, such as Art. 19 DSGVO
form-recipients = Die Empfänger dieser Daten sind zu unterrichten und zu nennen ({ $provision }).
# $provision (text): what the law of the day gives for it, such as Art. 7 Abs. 3 DSGVO
# $consent (keyword): sole (the controller relies on consent only), relied, precaution
form-withdrawal =
    { $consent ->
        [sole] Die Einwilligung in diese Verarbeitung ist mit Wirkung für die Zukunft widerrufen ({ $provision }).
       *[precaution] Jede Einwilligung in diese Verarbeitung ist vorsorglich widerrufen ({ $provision }).
    }
# Only with a reason that rests on a special category.
# $provision (text): what the law of the day gives for it, such as Art. 9 Abs. 1 DSGVO
form-special-categories = Daten, die solche Umstände erkennen lassen, dürfen dafür auch ohne Abwägung nicht verwendet werden ({ $provision }).
