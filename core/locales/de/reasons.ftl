### Reasons: declared facts by kind of service. Legal status: the person confirms .fact and nothing else, so no text may
### claim more than it; both languages declare the same fact.
###
### reason-<id> has attributes only: .label (menu; may be printed; at most five words, no admission), .explanation (to the
###   user: when it fits; 18 words), .fact (checkbox “Ich bestätige: …”; 16 words).
### reason-<id>-<kind>, -published, -entrusted, -about, -any: first sentence (22 words; stands alone in a short letter) and
###   .more, why it weighs (both together 40 words). The letter takes the kind of the service, else the class of its data
###   (about: a person without an account), else any.
### question-transfer-…: annex with questions on the processing, instead of a text for reason-transfer.
###
### $provision (text): provisions for .more, finished and without brackets, such as Art. 6 Abs. 1–4 DSG
### $voice (keyword): self, anything else – who writes: the person, or somebody for them. Hardly any text needs it.

## Control, purpose and context

reason-control =
    .label = Verlust der Kontrolle
    .explanation = Passt für alle, ist allein aber schwach; verbinden Sie ihn mit einem Grund aus Ihrem Leben.
    .fact = Mich betrifft, dass sich KI-Training mit meinen Daten nicht verlässlich rückgängig machen lässt.
reason-control-any = Ist etwas in ein Modell eingegangen, sind Berichtigung und Löschung dort nicht mehr gewährleistet.
    .more = Damit droht auf Dauer die Kontrolle darüber verloren zu gehen, was aus diesen Daten wird.
reason-control-chatbot = Eine Eingabe mag sich im Dienst noch löschen lassen; in einem Modell ist das nicht gewährleistet.
    .more = Damit droht auf Dauer die Kontrolle darüber verloren zu gehen, was aus diesen Daten wird.
reason-control-work-tool = Ein Dokument mag sich noch ändern oder zurückziehen lassen; in einem Modell ist das nicht gewährleistet.
    .more = Damit droht auf Dauer die Kontrolle darüber verloren zu gehen, was aus diesen Daten wird.
reason-control-about = Wer den Dienst nicht nutzt, kann dort nichts ändern oder löschen, in einem Modell noch weniger.
    .more = Damit droht auf Dauer die Kontrolle darüber verloren zu gehen, was aus diesen Daten wird.

reason-expectation =
    .label = Inhalte älter als KI-Training
    .explanation = Passt, wenn Inhalte vor dem KI-Training veröffentlicht wurden; nennen Sie möglichst Zeitraum und Rahmen.
    .fact = Ein Teil der Inhalte wurde für andere Menschen veröffentlicht, bevor von KI-Training die Rede war.
reason-expectation-any = Ein Teil dieser Inhalte wurde für andere Menschen veröffentlicht, als von KI-Training noch keine Rede war.
    .more = Mit dieser Verwendung war vernünftigerweise nicht zu rechnen, und ein späterer Hinweis ändert den damaligen Zweck nicht ({ $provision }).

reason-context-shift =
    .label = Aus dem Zusammenhang gerissen
    .explanation = Passt, wenn Inhalte ohne Anlass, Gespräch oder Tonfall missverstanden werden können.
    .fact = Inhalte von mir oder über mich sind nur in ihrem Zusammenhang richtig zu verstehen.
reason-context-shift-any = Diese Inhalte gehören zu einem Anlass, einem Gespräch, einem Tonfall und sind nur darin richtig zu verstehen.
    .more = Ein Modell löst sie daraus; aus Scherz, Zitat oder Anteilnahme kann etwas werden, das nie gesagt wurde.
reason-context-shift-marketplace = Angebote, Bewertungen und Nachrichten gehören zu einem bestimmten Geschäft und sind nur mit ihm richtig zu verstehen.
    .more = Ohne diesen Anlass kann aus einer Beschwerde ein allgemeines Urteil werden, das nie gemeint war.
reason-context-shift-entrusted = Eingaben sind nur im Zusammenhang verständlich: Ein Entwurf, ein Versuch, eine Frage für andere kann wie eine eigene Ansicht wirken.
    .more = Nach einem Training kann daraus eine unrichtige Aussage über einen wirklichen Menschen werden.
reason-context-shift-work-tool = Entwürfe und Anmerkungen sind Zwischenstände und nur im Zusammenhang der Arbeit richtig zu verstehen.
    .more = Nach einem Training kann daraus eine unrichtige Aussage über einen wirklichen Menschen werden.

reason-consent-given-elsewhere =
    .label = Bereits getroffene Wahl
    .explanation = Passt, wenn Sie bei diesem Unternehmen bezahlen, etwas abgeschaltet oder schon widersprochen haben; nennen Sie, was.
    .fact = Bei diesem Unternehmen habe ich bezahlt, abgeschaltet oder widersprochen, um die Datennutzung zu begrenzen.
reason-consent-given-elsewhere-any = Bei Ihnen wurde bereits bewusst eine Wahl getroffen, die den Umgang mit diesen Daten begrenzen soll.
    .more = Nach Treu und Glauben ist sie zu achten, auch wenn ein neuer Zweck hinzukommt ({ $provision }).

reason-private-profile =
    .label = Nicht öffentliches Profil
    .explanation = Passt, wenn Ihr Profil nicht öffentlich ist, einzelne Angaben aber trotzdem sichtbar sein können.
    .fact = Mein Profil ist nicht öffentlich.
reason-private-profile-any = Das Profil ist nicht öffentlich; es wendet sich an einen begrenzten Kreis.
    .more = Dass Angaben, die gleichwohl sichtbar sind, dem Training dienen, ist danach vernünftigerweise nicht zu erwarten ({ $provision }).

reason-group-member =
    .label = Gruppen mit begrenztem Kreis
    .explanation = Passt, wenn Sie in Gruppen schreiben, die für einen begrenzten Kreis bestimmt sind.
    .fact = Ich schreibe in Gruppen, die für einen begrenzten Kreis bestimmt sind.
reason-group-member-any = Ein Teil dieser Inhalte ist in Gruppen entstanden, die für einen begrenzten Kreis bestimmt sind.
    .more = Dort wird offener gesprochen, und niemand rechnet vernünftigerweise damit, zugleich ein Modell zu trainieren ({ $provision }).

reason-non-user =
    .label = Keine Nutzung des Dienstes
    .explanation = Passt nur, wenn Sie dort kein Konto haben und Daten über Sie von anderen stammen.
    .fact = Ich habe dort kein Konto; Daten über mich stammen von anderen.
reason-non-user-about = Diese Daten stammen von anderen; Einstellungen und Hinweise für Nutzende erreichen Menschen nicht, die den Dienst nicht nutzen.
    .more = Wer einen Dienst nicht nutzt, muss mit dieser Verwendung vernünftigerweise erst recht nicht rechnen ({ $provision }).

## Family and other people

reason-parent =
    .label = Daten eines Kindes
    .explanation = Passt, wenn Daten Ihres minderjährigen Kindes dabei sind; seinen Namen müssen Sie nicht nennen.
    .fact = Unter diesen Daten sind auch solche meines minderjährigen Kindes.
reason-parent-any = Zu diesen Daten gehören auch solche des eigenen minderjährigen Kindes, gleich von wem sie stammen.
    .more = Kinder verdienen besonderen Schutz; was von der eigenen Kindheit fortlebt, soll das Kind später selbst bestimmen können.

reason-minor-self =
    .label = Inhalte aus Kindheit oder Jugend
    .explanation = Passt, wenn Inhalte aus der Zeit vor Ihrer Volljährigkeit stammen; Ihr Geburtsdatum ist nicht nötig.
    .fact = Ein Teil der Daten wurde von mir oder anderen vor meiner Volljährigkeit veröffentlicht oder eingegeben.
reason-minor-self-any = Ein Teil dieser Inhalte wurde schon vor der Volljährigkeit veröffentlicht, gleich von wem.
    .more = Was daraus werden kann, war in diesem Alter nicht abzusehen und soll nicht ein Leben lang nachwirken.
reason-minor-self-entrusted = Ein Teil dieser Daten wurde schon vor der Volljährigkeit eingegeben, gleich von wem.
    .more = Was daraus werden kann, war in diesem Alter nicht abzusehen und soll nicht ein Leben lang nachwirken.

# Instead of reason-parent and reason-minor-self while the person whose data it is is under age.
reason-minor-now-any = Betroffen ist ein Mensch, der noch nicht volljährig ist.
    .more = Was aus Daten in einem Modell wird, ist in diesem Alter nicht absehbar.

reason-third-persons =
    .label = Daten anderer Menschen
    .explanation = Passt, wenn in den Daten andere Menschen vorkommen; nennen Sie keine Namen.
    .fact = In diesen Daten kommen auch andere Menschen vor.
reason-third-persons-any = In diesen Daten kommen auch andere Menschen vor.
    .more = Die Verarbeitung muss auch ihnen gegenüber rechtmäßig und transparent sein ({ $provision }).
reason-third-persons-entrusted = In diesen Daten können auch andere Menschen vorkommen.
    .more = Die Verarbeitung muss auch ihnen gegenüber rechtmäßig und transparent sein ({ $provision }).

reason-grief =
    .label = Ein verstorbener, nahestehender Mensch
    .explanation = Passt, wenn die Daten Sie selbst und einen verstorbenen Menschen betreffen, der Ihnen nahestand.
    .fact = Ein Mensch, der mir nahestand, ist gestorben und kommt in diesen Daten vor.
reason-grief-any = In diesen Daten kommt ein nahestehender Mensch vor, der gestorben ist.
    .more = Sie betreffen auch das eigene Leben; diesen Menschen durch ein Modell nachgebildet zu sehen, wäre eine schwere Belastung.

## Special categories: conclusions on the category are possible; never that a condition exists

reason-health =
    .label = Rückschlüsse auf die Gesundheit
    .explanation = Passt, wenn sich aus Daten auf Ihre Gesundheit schließen lässt; nennen Sie keine Einzelheiten.
    .fact = Daten von mir oder über mich erlauben Rückschlüsse auf meine Gesundheit.
reason-health-any = Diese Daten erlauben Rückschlüsse auf die Gesundheit, zutreffende wie unzutreffende.
    .more = Gelangten sie durch ein Modell an andere, drohten Nachteile im Beruf, bei Verträgen und im persönlichen Umfeld.
reason-health-chatbot = Eingaben, gleich für wen sie gemacht wurden, erlauben Rückschlüsse auf die Gesundheit, zutreffende wie unzutreffende.
    .more = Gelangten sie durch ein Modell an andere, drohten Nachteile im Beruf, bei Verträgen und im persönlichen Umfeld.
reason-health-fitness = Messwerte und Aufzeichnungen erlauben Rückschlüsse auf die Gesundheit, zutreffende wie unzutreffende.
    .more = Gelangten sie durch ein Modell an andere, drohten Nachteile im Beruf, bei Verträgen und im persönlichen Umfeld.

reason-sexual-life =
    .label = Sexualleben oder sexuelle Orientierung
    .explanation = Passt, wenn sich aus Daten auf Sexualleben oder sexuelle Orientierung schließen lässt; nennen Sie keine Einzelheiten.
    .fact = Daten von mir oder über mich erlauben Rückschlüsse auf mein Sexualleben oder meine sexuelle Orientierung.
reason-sexual-life-any = Diese Daten erlauben Rückschlüsse auf Sexualleben oder sexuelle Orientierung, zutreffende wie unzutreffende.
    .more = Wem sich ein Mensch dazu anvertraut, soll er selbst entscheiden; ein Modell kann ihm das nehmen.
reason-sexual-life-chatbot = Eingaben, gleich für wen sie gemacht wurden, erlauben Rückschlüsse auf Sexualleben oder sexuelle Orientierung, zutreffende wie unzutreffende.
    .more = Wem sich ein Mensch dazu anvertraut, soll er selbst entscheiden; ein Modell kann ihm das nehmen.

reason-belief-politics =
    .label = Überzeugungen, Politik, Gewerkschaft
    .explanation = Passt, wenn sich aus Daten auf Überzeugungen oder Gewerkschaftszugehörigkeit schließen lässt; nennen Sie nicht, auf welche.
    .fact = Daten von mir oder über mich erlauben Rückschlüsse auf meine Überzeugungen oder eine Gewerkschaftszugehörigkeit.
reason-belief-politics-any = Diese Daten erlauben Rückschlüsse, zutreffende wie unzutreffende, auf politische, religiöse oder weltanschauliche Überzeugungen oder eine Gewerkschaftszugehörigkeit.
    .more = Überzeugungen können sich ändern; ein Modell kann daraus eine bleibende Zuschreibung machen und Anfeindungen begünstigen.
reason-belief-politics-chatbot = Eingaben, gleich für wen sie gemacht wurden, erlauben Rückschlüsse, zutreffende wie unzutreffende, auf politische, religiöse oder weltanschauliche Überzeugungen oder eine Gewerkschaftszugehörigkeit.
    .more = Überzeugungen können sich ändern; ein Modell kann daraus eine bleibende Zuschreibung machen und Anfeindungen begünstigen.

reason-origin-minority =
    .label = Herkunft oder Minderheit
    .explanation = Passt, wenn sich aus Daten auf Herkunft oder Minderheit schließen lässt; nennen Sie nicht, auf welche.
    .fact = Daten von mir oder über mich erlauben Rückschlüsse auf meine Herkunft oder Zugehörigkeit zu einer Minderheit.
reason-origin-minority-any = Diese Daten erlauben Rückschlüsse, zutreffende wie unzutreffende, auf rassische oder ethnische Herkunft oder die Zugehörigkeit zu einer Minderheit.
    .more = Modelle können Vorurteile wiederholen und verstärken; Herabsetzung und Benachteiligung können die Folge sein.
reason-origin-minority-chatbot = Eingaben, gleich für wen sie gemacht wurden, erlauben Rückschlüsse, zutreffende wie unzutreffende, auf rassische oder ethnische Herkunft oder Zugehörigkeit zu einer Minderheit.
    .more = Modelle können Vorurteile wiederholen und verstärken; Herabsetzung und Benachteiligung können die Folge sein.

reason-art9-inference =
    .label = Rückschlüsse aus vielen Angaben
    .explanation = Passt, wenn sich aus vielen Angaben zusammen auf geschützte Eigenschaften schließen ließe.
    .fact = Dort sind im Lauf der Zeit viele einzelne Angaben über mich zusammengekommen.
reason-art9-inference-any = Im Lauf der Zeit sind viele Angaben zusammengekommen, die einzeln belanglos sein mögen.
    .more = In der Summe kann ein Modell daraus auf besonders geschützte Eigenschaften schließen, zutreffend oder nicht; überprüfen lässt sich das kaum.

## Protection

reason-criminal-data =
    .label = Daten zu Verfahren
    .explanation = Passt, wenn Inhalte mit einer Straftat oder einem Verfahren zu tun haben; nennen Sie keine Einzelheiten.
    .fact = Inhalte über mich betreffen eine Straftat oder ein Verfahren, in welcher Rolle auch immer.
reason-criminal-data-any = Ein Teil der Inhalte betrifft eine Straftat oder ein Verfahren; in welcher Rolle, bleibt hier bewusst offen.
    .more = Ein Modell kann Verdacht, Vorwurf und Ausgang vermengen und dauerhaft mit einem Namen verbinden.

reason-stalking-doxxing =
    .label = Schutz vor Nachstellung
    .explanation = Passt, wenn Sie verfolgt, belästigt oder bedroht werden oder wurden; nennen Sie weder Orte noch Namen.
    .fact = Ich werde oder wurde verfolgt, belästigt oder bedroht.
reason-stalking-doxxing-any =
    { $voice ->
        [self] Ich werde oder wurde verfolgt, belästigt oder bedroht.
       *[other] Die Person wird oder wurde verfolgt, belästigt oder bedroht.
    }
    .more = Ein Modell kann verstreute Angaben zu Orten, Zeiten, Kontakten und Gewohnheiten verbinden und so zur Gefahr werden.
reason-stalking-doxxing-fitness =
    { $voice ->
        [self] Ich werde oder wurde verfolgt, belästigt oder bedroht.
       *[other] Die Person wird oder wurde verfolgt, belästigt oder bedroht.
    }
    .more = Aus aufgezeichneten Wegen und Zeiten kann ein Modell ableiten, wo und wann jemand anzutreffen ist.

reason-identity-protection =
    .label = Schutz bestimmter Angaben
    .explanation = Passt, wenn Angaben über Sie zu Ihrem Schutz unbekannt bleiben müssen; nennen Sie keine Einzelheiten.
    .fact = Bestimmte Angaben über mich dürfen zu meinem Schutz nicht bekannt werden.
reason-identity-protection-any = Bestimmte Angaben dürfen zum Schutz eines Menschen nicht bekannt werden.
    .more = Ein Modell kann sie aus Nebensächlichem erschließen oder Fremden nennen; Näheres bleibt hier bewusst ungesagt.
reason-identity-protection-about = Bestimmte Angaben dürfen zum Schutz eines Menschen nicht bekannt werden.
    .more = Ein Modell kann sie Fremden nennen; sperren Sie solche Angaben anhand dieses Schreibens, ohne weitere Daten zu erheben.

reason-public-office =
    .label = Gefährdung durch Amt oder Dienst
    .explanation = Passt, wenn Ihr Amt oder Dienst Sie besonders gefährdet; die Dienststelle müssen Sie nicht nennen.
    .fact = Mein Amt oder Dienst bringt eine besondere Gefährdung mit sich.
reason-public-office-any = Betroffen ist ein Mensch, dessen Amt oder Dienst eine besondere Gefährdung mit sich bringt.
    .more = Aus Bildern, Umgebung und Gewohnheiten kann ein Modell ableiten, wo jemand anzutreffen ist, oder Falsches zuschreiben.

reason-accessibility-vulnerability =
    .label = Besonderes Schutzbedürfnis
    .explanation = Passt, wenn Sie oder die Person, für die Sie handeln, besonderen Schutz brauchen.
    .fact = Ich brauche besonderen Schutz.
reason-accessibility-vulnerability-any = Betroffen ist ein Mensch, der besonderen Schutz braucht.
    .more = Die Folgen einer solchen Verwendung wiegen dann schwerer, und auch die Gestaltung von Hinweisen müsste dem Rechnung tragen.

## Work and public life

reason-creator =
    .label = Lebensunterhalt aus eigenen Werken
    .explanation = Passt, wenn Sie mit eigenen Werken Geld verdienen; ein urheberrechtlicher Vorbehalt ist ein eigenes Schreiben.
    .fact = Ich lebe ganz oder zum Teil von eigenen Werken.
reason-creator-any = Eigene Werke sichern ganz oder zum Teil den Lebensunterhalt.
    .more = Ein Modell, das aus ihnen lernt, kann sie nachahmen und ihnen auf demselben Markt Konkurrenz machen.
reason-creator-entrusted = Eigene Werke sichern ganz oder zum Teil den Lebensunterhalt.
    .more = Auch Entwürfe und frühere Fassungen könnten durch ein Training in fremde Ergebnisse gelangen und ihnen Konkurrenz machen.

reason-likeness-voice =
    .label = Gesicht oder Stimme
    .explanation = Passt, wenn es dort Fotos, Videos oder Tonaufnahmen von Ihnen gibt.
    .fact = Es gibt Aufnahmen, auf denen mein Gesicht oder meine Stimme erkennbar ist.
reason-likeness-voice-any = Es gibt Aufnahmen, auf denen Gesicht oder Stimme erkennbar ist.
    .more = Ein Modell kann beides nachahmen, und dagegen kann sich kaum jemand wehren.

reason-source-protection =
    .label = Journalistische Arbeit
    .explanation = Passt, wenn Sie journalistisch arbeiten; nennen Sie weder Quellen noch Themen.
    .fact = Ich arbeite journalistisch.
reason-source-protection-any = Betroffen ist ein Mensch, der journalistisch arbeitet.
    .more = Aus dem Verhalten anderer, etwa wer folgt oder schreibt, kann ein Modell auf Kontakte schließen, richtig oder falsch.
reason-source-protection-entrusted = Betroffen ist ein Mensch, der journalistisch arbeitet.
    .more = Schon der Gegenstand von Eingaben kann auf Arbeitsfelder schließen lassen; etwaige geschützte Angaben sind aus dem Training herauszuhalten.

reason-professional-secrecy =
    .label = Berufliche Schweigepflicht
    .explanation = Passt für Berufe mit gesetzlicher Schweigepflicht; nennen Sie niemanden, der sich an Sie wendet.
    .fact = Ich unterliege einer gesetzlichen beruflichen Schweigepflicht.
reason-professional-secrecy-any = Betroffen ist ein Mensch, der einer gesetzlichen beruflichen Schweigepflicht unterliegt.
    .more = Aus dem Verhalten anderer, etwa wer folgt, schreibt oder einen Namen nennt, soll kein Modell schließen können, wer Rat oder Hilfe sucht.

reason-employee =
    .label = Erkennbarer Arbeitsplatz
    .explanation = Passt, wenn Ihr Arbeitgeber oder Arbeitsplatz erkennbar ist; nennen Sie keine Einzelheiten.
    .fact = Mein Arbeitgeber oder Arbeitsplatz ist aus diesen Daten erkennbar.
reason-employee-any = Der Arbeitgeber oder der Arbeitsplatz ist aus diesen Daten erkennbar.
    .more = Falsche Zuschreibungen oder entstellte Äußerungen durch ein Modell können deshalb unmittelbar im Beruf schaden.
reason-employee-entrusted = Der Arbeitgeber oder der Arbeitsplatz ist aus diesen Daten erkennbar.
    .more = Schon Fragen aus dem Arbeitsalltag erlauben Schlüsse auf die eigene Stellung; falsche Zuschreibungen können im Beruf schaden.

reason-business-account =
    .label = Mensch hinter dem Geschäftskonto
    .explanation = Passt, wenn Sie als natürliche Person hinter dem Konto stehen; reine Firmendaten fallen nicht darunter.
    .fact = Hinter dem geschäftlich genutzten Konto stehe ich als natürliche Person.
reason-business-account-any = Hinter dem geschäftlich genutzten Konto steht eine natürliche Person.
    .more = Es enthält auch Daten über sie als Menschen; die geschäftliche Nutzung hebt deren Schutz nicht auf.

reason-science-confidence =
    .label = Wissenschaftliche Arbeit
    .explanation = Passt, wenn Sie wissenschaftlich arbeiten; nennen Sie keine Ergebnisse und niemanden aus Ihren Untersuchungen.
    .fact = Ich arbeite wissenschaftlich.
reason-science-confidence-any = Betroffen ist ein Mensch, der wissenschaftlich arbeitet.
    .more = Gibt ein Modell Gedanken zu früh oder ohne Namensnennung wieder, gehen Erstveröffentlichung und Zuordnung verloren.
reason-science-confidence-entrusted = Betroffen ist ein Mensch, der wissenschaftlich arbeitet.
    .more = Eigene Ideen und Entwürfe könnten durch ein Training in fremde Ergebnisse gelangen, ihre Zuordnung ginge verloren.

reason-reputation-falsehood =
    .label = Unwahre Aussagen zur Person
    .explanation = Passt, wenn Sie unwahre Ausgaben befürchten oder erlebt haben; legen Sie Eingabe und Ausgabe möglichst bei.
    .fact = Ich befürchte, dass KI-Systeme Unwahres über mich ausgeben.
reason-reputation-falsehood-any = Zu befürchten sind unwahre Aussagen eines Modells zur Person, etwa durch Verwechslung oder falsche Verknüpfung.
    .more = Wer sie zu lesen bekommt, bleibt unbekannt; richtigstellen lassen sie sich dann kaum noch.

## General concerns, own words

reason-profiling-fear =
    .label = Profile und Auswahl
    .explanation = Passt, wenn Sie befürchten, dass KI-Training auch Profile oder das Ihnen Gezeigte beeinflusst.
    .fact = Ich befürchte, dass KI-Training Profile über mich oder das mir Gezeigte beeinflusst, auch Werbung.
reason-profiling-fear-any = Zu befürchten ist, dass KI-Training auch Profile speist oder mitbestimmt, was gezeigt wird, Werbung eingeschlossen.
    .more = Von außen ist nicht zu erkennen, ob beides getrennt bleibt; bitte teilen Sie das mit.
reason-profiling-fear-marketplace = Zu befürchten ist, dass KI-Training auch Profile speist oder Preise, Rangfolgen und Angebote mitbestimmt.
    .more = Von außen ist nicht zu erkennen, ob beides getrennt bleibt; bitte teilen Sie das mit.
reason-profiling-fear-work-tool = Zu befürchten ist, dass KI-Training auch Profile über Leistung und Arbeitsweise speist.
    .more = Von außen ist nicht zu erkennen, ob beides getrennt bleibt; bitte teilen Sie das mit.

reason-security =
    .label = Wiedergabe von Trainingsdaten
    .explanation = Passt für alle, ist aber allgemein; verbinden Sie ihn mit einem Grund aus Ihrem Leben.
    .fact = Mich betrifft, dass ein Modell Daten über mich wörtlich wiedergeben könnte.
reason-security-any = Modelle können Trainingsdaten im Wortlaut wiedergeben, und andere können das gezielt herbeiführen.
    .more = Eigene Vorsicht hilft dann nicht mehr; sicher ist nur, was nicht ins Training gelangt.
reason-security-entrusted = Was dem Dienst anvertraut ist, kann nach einem Training bei Fremden wortgleich wieder auftauchen.
    .more = Eigene Vorsicht hilft dann nicht mehr; sicher ist nur, was nicht ins Training gelangt.

reason-transfer =
    .label = Fragen zur Weitergabe
    .explanation = Passt, wenn Sie wissen möchten, wohin Daten und Modelle gelangen; das Schreiben stellt dazu Fragen.
    .fact = Mich betrifft, wohin meine Daten und damit trainierte Modelle gelangen.
# Annex with questions on the processing; also the next two
question-transfer-where = Nennen Sie die Länder, in die diese Daten oder damit trainierte Modelle gelangen, und die Empfänger.
question-transfer-basis = Geben Sie an, auf welcher Grundlage und mit welchen Garantien das jeweils geschieht.
question-transfer-release = Teilen Sie mit, ob damit trainierte Modelle zum Herunterladen freigegeben sind oder werden sollen.

reason-other =
    .label = Grund in eigenen Worten
    .explanation = Passt, wenn kein anderer Grund Ihre Lage trifft; schreiben Sie ein paar konkrete Sätze, nichts Vertrauliches.
    .fact = Was ich in eigenen Worten schreibe, trifft zu.
