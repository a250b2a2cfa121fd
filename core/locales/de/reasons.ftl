### Reasons, one message each: a paragraph of the letter under its heading.
### Not legal advice: the sender declares that the paragraph is true, so it claims only what choosing the reason confirms.
### The person's own words, if any, follow in a paragraph of their own.
###
### $voice (keyword): self, anything else – who writes: the person, or somebody about the data subject. Nothing shows
###   gender.
### $regime (keyword): gdpr, uk, ch – the law of the letter. Under ch no paragraph cites the GDPR; those without a
###   selector fit every regime.
###
### .short: one or two sentences for the field of a form, at most 240 characters.
### .label: a menu's entry, at most 60 characters. .explanation: when the reason fits, said to the user.

## Control, purpose and context

reason-control =
    { $voice ->
        [self] Solange etwas über mich in einem Beitrag steht, lässt es sich ändern, berichtigen oder löschen. Ist es in ein Modell eingegangen, ist das nicht mehr gewährleistet; ich erfahre auch nicht, wann und bei wem es wieder zum Vorschein kommt. Damit drohen meine Rechte auf Berichtigung und Löschung ihren Wert zu verlieren, und mir geht auf Dauer die Kontrolle darüber verloren, was aus diesen Angaben wird.
       *[other] Solange etwas über die betroffene Person in einem Beitrag steht, lässt es sich ändern, berichtigen oder löschen. Ist es in ein Modell eingegangen, ist das nicht mehr gewährleistet; sie erfährt auch nicht, wann und bei wem es wieder zum Vorschein kommt. Damit drohen ihre Rechte auf Berichtigung und Löschung ihren Wert zu verlieren, und ihr geht auf Dauer die Kontrolle darüber verloren, was aus diesen Angaben wird.
    }
    .short =
        { $voice ->
            [self] Ist etwas über mich in ein Modell eingegangen, ist nicht mehr gewährleistet, dass ich es berichtigen oder löschen lassen kann. So geht mir auf Dauer die Kontrolle darüber verloren.
           *[other] Ist etwas über die betroffene Person in ein Modell eingegangen, ist seine Berichtigung oder Löschung nicht mehr gewährleistet. So geht ihr auf Dauer die Kontrolle darüber verloren.
        }
    .label = Verlust der Kontrolle über meine Daten
    .explanation = Passt für alle; überzeugender wird der Grund zusammen mit einem zweiten, der nur auf Sie zutrifft.

reason-expectation =
    { $voice ->
        [self] Einen Teil dieser Inhalte habe ich veröffentlicht, als von KI-Training noch keine Rede war. Ich wollte damit andere Menschen erreichen, nicht die Entwicklung eines Produkts unterstützen. { $regime ->
                [ch] Mit einer Verwendung als Trainingsmaterial musste ich dabei nicht rechnen. Ein späterer Hinweis ändert nicht rückwirkend, wozu ich sie geteilt habe.
               *[gdpr] Mit einer Verwendung als Trainingsmaterial musste ich dabei vernünftigerweise nicht rechnen ({ cite-gdpr-recital-47 }). Ein späterer Hinweis ändert nicht rückwirkend, wozu ich sie geteilt habe ({ cite-gdpr-5-1-b }).
            }
       *[other] Einen Teil dieser Inhalte hat die betroffene Person veröffentlicht, als von KI-Training noch keine Rede war. Sie wollte damit andere Menschen erreichen, nicht die Entwicklung eines Produkts unterstützen. { $regime ->
                [ch] Mit einer Verwendung als Trainingsmaterial musste sie dabei nicht rechnen. Ein späterer Hinweis ändert nicht rückwirkend, wozu die Inhalte geteilt wurden.
               *[gdpr] Mit einer Verwendung als Trainingsmaterial musste sie dabei vernünftigerweise nicht rechnen ({ cite-gdpr-recital-47 }). Ein späterer Hinweis ändert nicht rückwirkend, wozu die Inhalte geteilt wurden ({ cite-gdpr-5-1-b }).
            }
    }
    .short =
        { $voice ->
            [self] Einen Teil meiner Inhalte habe ich für Menschen dort geteilt, als von KI-Training noch keine Rede war. Mit dieser Verwendung musste ich vernünftigerweise nicht rechnen.
           *[other] Einen Teil der Inhalte hat die betroffene Person für Menschen dort geteilt, als von KI-Training noch keine Rede war. Mit dieser Verwendung musste sie vernünftigerweise nicht rechnen.
        }
    .label = Ältere Inhalte, für andere Menschen gedacht
    .explanation = Passt, wenn Sie schon vor dem KI-Training Inhalte geteilt haben; nennen Sie möglichst Zeitraum und Rahmen.

reason-context-shift =
    { $voice ->
        [self] Was ich schreibe und zeige, gehört in einen Zusammenhang: zu einem Anlass, einem Gespräch, einem Tonfall, den die Menschen dort kennen. Ein Modell löst es daraus und kann Teile davon mit Fremdem verbinden. So kann aus einem Scherz, einem Zitat oder einem Wort der Anteilnahme etwas werden, das ich nie gesagt habe. Einzelne Ausgaben bekomme ich nicht zu sehen und kann sie deshalb auch nicht richtigstellen.
       *[other] Was die betroffene Person schreibt und zeigt, gehört in einen Zusammenhang: zu einem Anlass, einem Gespräch, einem Tonfall, den die Menschen dort kennen. Ein Modell löst es daraus und kann Teile davon mit Fremdem verbinden. So kann aus einem Scherz, einem Zitat oder einem Wort der Anteilnahme etwas werden, das sie nie gesagt hat. Einzelne Ausgaben bekommt sie nicht zu sehen und kann sie deshalb auch nicht richtigstellen.
    }
    .short =
        { $voice ->
            [self] Ein Modell löst meine Beiträge, Fotos und Kommentare aus ihrem Zusammenhang und kann daraus Aussagen bilden, die ich nie getroffen habe und nicht richtigstellen kann.
           *[other] Ein Modell löst Beiträge, Fotos und Kommentare der betroffenen Person aus ihrem Zusammenhang und kann daraus Aussagen bilden, die sie nie getroffen hat und nicht richtigstellen kann.
        }
    .label = Aus dem Zusammenhang gerissene Inhalte
    .explanation = Passt, wenn Ihre Beiträge, Fotos oder Kommentare außerhalb ihres Zusammenhangs missverstanden werden könnten.

reason-consent-given-elsewhere =
    { $voice ->
        [self] Ich habe bereits eine Wahl getroffen, die die Verwendung meiner Daten begrenzt, etwa ein bezahltes Angebot oder eine ablehnende Einstellung. Auf diese Wahl verlasse ich mich. Dienten dieselben Daten nun dem KI-Training, wäre sie entwertet, ohne dass mich jemand gefragt hätte. { $regime ->
                [ch] Nach Treu und Glauben ist eine solche Entscheidung auch dann zu achten, wenn ein neuer Zweck hinzukommt.
               *[gdpr] Nach Treu und Glauben ({ cite-gdpr-5-1-a }) ist eine solche Entscheidung auch dann zu achten, wenn ein neuer Zweck hinzukommt.
            }
       *[other] Die betroffene Person hat bereits eine Wahl getroffen, die die Verwendung ihrer Daten begrenzt, etwa ein bezahltes Angebot oder eine ablehnende Einstellung. Auf diese Wahl verlässt sie sich. Dienten dieselben Daten nun dem KI-Training, wäre sie entwertet, ohne dass sie jemand gefragt hätte. { $regime ->
                [ch] Nach Treu und Glauben ist eine solche Entscheidung auch dann zu achten, wenn ein neuer Zweck hinzukommt.
               *[gdpr] Nach Treu und Glauben ({ cite-gdpr-5-1-a }) ist eine solche Entscheidung auch dann zu achten, wenn ein neuer Zweck hinzukommt.
            }
    }
    .short =
        { $voice ->
            [self] Ich habe bereits eine Wahl getroffen, die die Verwendung meiner Daten begrenzt, und verlasse mich darauf. KI-Training mit denselben Daten würde sie entwerten.
           *[other] Die betroffene Person hat bereits eine Wahl getroffen, die die Verwendung ihrer Daten begrenzt, und verlässt sich darauf. KI-Training mit denselben Daten würde sie entwerten.
        }
    .label = Bezahltes Angebot oder frühere Ablehnung
    .explanation = Passt, wenn Sie ein bezahltes Angebot nutzen oder der Auswertung Ihrer Daten an anderer Stelle schon widersprochen haben.

reason-private-profile =
    { $voice ->
        [self] Mein Profil ist nicht öffentlich. Trotzdem können Name, Profilbild oder Kommentare in öffentlichen Gruppen und unter öffentlichen Beiträgen als öffentlich behandelt werden. Mit der Wahl eines privaten Profils habe ich gezeigt, dass ich mich an einen begrenzten Kreis wende. { $regime ->
                [ch] Dass gerade diese verbliebenen Angaben zum Training dienen, muss ich nicht erwarten; es übergeht diese Wahl.
               *[gdpr] Dass gerade diese verbliebenen Angaben zum Training dienen, entspricht nicht meinen vernünftigen Erwartungen ({ cite-gdpr-recital-47 }) und übergeht diese Wahl.
            }
       *[other] Das Profil der betroffenen Person ist nicht öffentlich. Trotzdem können Name, Profilbild oder Kommentare in öffentlichen Gruppen und unter öffentlichen Beiträgen als öffentlich behandelt werden. Mit der Wahl eines privaten Profils hat sie gezeigt, dass sie sich an einen begrenzten Kreis wendet. { $regime ->
                [ch] Dass gerade diese verbliebenen Angaben zum Training dienen, muss sie nicht erwarten; es übergeht diese Wahl.
               *[gdpr] Dass gerade diese verbliebenen Angaben zum Training dienen, entspricht nicht ihren vernünftigen Erwartungen ({ cite-gdpr-recital-47 }) und übergeht diese Wahl.
            }
    }
    .short =
        { $voice ->
            [self] Mein Profil ist nicht öffentlich. Dass Name, Profilbild oder Kommentare an öffentlichen Stellen dennoch zum Training dienen, übergeht diese Wahl.
           *[other] Das Profil der betroffenen Person ist nicht öffentlich. Dass Name, Profilbild oder Kommentare an öffentlichen Stellen dennoch zum Training dienen, übergeht diese Wahl.
        }
    .label = Privates Profil
    .explanation = Passt, wenn Ihr Profil nicht öffentlich ist, einzelne Angaben oder Kommentare aber trotzdem sichtbar sein können.

reason-group-member =
    { $voice ->
        [self] Ich beteilige mich an Gruppen, die einem bestimmten Kreis dienen, etwa der Selbsthilfe, einer Schule oder einer Nachbarschaft. Dort spreche ich offener als vor beliebigem Publikum. { $regime ->
                [ch] Wer sich in einem solchen Kreis äussert, rechnet nicht damit, zugleich ein KI-Modell zu trainieren.
               *[gdpr] Wer sich in einem solchen Kreis äußert, rechnet vernünftigerweise nicht damit, zugleich ein KI-Modell zu trainieren ({ cite-gdpr-recital-47 }).
            } Müsste ich damit rechnen, könnte ich dort nicht mehr unbefangen mitreden.
       *[other] Die betroffene Person beteiligt sich an Gruppen, die einem bestimmten Kreis dienen, etwa der Selbsthilfe, einer Schule oder einer Nachbarschaft. Dort spricht sie offener als vor beliebigem Publikum. { $regime ->
                [ch] Wer sich in einem solchen Kreis äussert, rechnet nicht damit, zugleich ein KI-Modell zu trainieren.
               *[gdpr] Wer sich in einem solchen Kreis äußert, rechnet vernünftigerweise nicht damit, zugleich ein KI-Modell zu trainieren ({ cite-gdpr-recital-47 }).
            } Müsste sie damit rechnen, könnte sie dort nicht mehr unbefangen mitreden.
    }
    .short =
        { $voice ->
            [self] In Gruppen, die einem bestimmten Kreis dienen, spreche ich offener als vor beliebigem Publikum. Mit KI-Training muss ich dort nicht rechnen.
           *[other] In Gruppen, die einem bestimmten Kreis dienen, spricht die betroffene Person offener als vor beliebigem Publikum. Mit KI-Training muss sie dort nicht rechnen.
        }
    .label = Beiträge in Gruppen mit begrenztem Kreis
    .explanation = Passt, wenn Sie in Gruppen mit begrenztem Kreis schreiben, zum Beispiel zur Selbsthilfe, für die Schule oder in der Nachbarschaft.

reason-non-user =
    { $voice ->
        [self] Was dort über mich steht, haben andere veröffentlicht; gefragt hat mich niemand. Da ich kein Konto habe, kann ich weder Einstellungen ändern noch Hinweise zur Verwendung meiner Daten erhalten. { $regime ->
                [ch] Wer einen Dienst nicht nutzt, muss erst recht nicht damit rechnen, dass dessen Anbieter mit Angaben zur eigenen Person KI trainiert.
               *[gdpr] Wer einen Dienst nicht nutzt, muss erst recht nicht damit rechnen, dass dessen Anbieter mit Angaben zur eigenen Person KI trainiert ({ cite-gdpr-recital-47 }).
            } Mir bleibt nur dieses Schreiben.
       *[other] Was dort über die betroffene Person steht, haben andere veröffentlicht; gefragt hat sie niemand. Da sie kein Konto hat, kann sie weder Einstellungen ändern noch Hinweise zur Verwendung ihrer Daten erhalten. { $regime ->
                [ch] Wer einen Dienst nicht nutzt, muss erst recht nicht damit rechnen, dass dessen Anbieter mit Angaben zur eigenen Person KI trainiert.
               *[gdpr] Wer einen Dienst nicht nutzt, muss erst recht nicht damit rechnen, dass dessen Anbieter mit Angaben zur eigenen Person KI trainiert ({ cite-gdpr-recital-47 }).
            } Der betroffenen Person bleibt nur dieses Schreiben.
    }
    .short =
        { $voice ->
            [self] Ich habe kein Konto. Was dort über mich steht, haben andere veröffentlicht, ohne dass mich jemand gefragt hätte; Einstellungen dagegen habe ich nicht.
           *[other] Die betroffene Person hat kein Konto. Was dort über sie steht, haben andere veröffentlicht, ohne sie zu fragen; Einstellungen dagegen hat sie nicht.
        }
    .label = Kein Konto, aber Daten über mich sind dort
    .explanation = Passt nur, wenn Sie dort kein Konto haben und andere etwas über Sie veröffentlicht haben.

## Family and other people

reason-parent =
    { $voice ->
        [self] Unter meinen Inhalten sind Bilder und Erlebnisse aus dem Leben meines minderjährigen Kindes. Was KI-Training bedeutet, kann es nicht beurteilen, und mitentschieden hat es darüber nicht. Es soll eines Tages selbst bestimmen, was von seiner Kindheit öffentlich bleibt; ein Modell könnte ihm diese Wahl nehmen. { $regime ->
                [ch] Kinder verdienen besonderen Schutz, und ihre Interessen haben besonderes Gewicht.
               *[gdpr] Kinder verdienen besonderen Schutz ({ cite-gdpr-recital-38 }), und in der Abwägung haben ihre Interessen besonderes Gewicht ({ cite-gdpr-6-1-f }).
            }
       *[other] Betroffen sind Bilder und Erlebnisse aus dem Leben eines minderjährigen Kindes. Was KI-Training bedeutet, kann es nicht beurteilen, und mitentschieden hat es darüber nicht. Es soll eines Tages selbst bestimmen, was von seiner Kindheit öffentlich bleibt; ein Modell könnte ihm diese Wahl nehmen. { $regime ->
                [ch] Kinder verdienen besonderen Schutz, und ihre Interessen haben besonderes Gewicht.
               *[gdpr] Kinder verdienen besonderen Schutz ({ cite-gdpr-recital-38 }), und in der Abwägung haben ihre Interessen besonderes Gewicht ({ cite-gdpr-6-1-f }).
            }
    }
    .short =
        { $voice ->
            [self] Meine Inhalte zeigen auch mein minderjähriges Kind. Es kann KI-Training nicht beurteilen und soll später selbst bestimmen, was von seiner Kindheit öffentlich bleibt.
           *[other] Die Inhalte zeigen ein minderjähriges Kind. Es kann KI-Training nicht beurteilen und soll später selbst bestimmen, was von seiner Kindheit öffentlich bleibt.
        }
    .label = Mein minderjähriges Kind kommt vor
    .explanation = Passt, wenn Ihre Inhalte Ihr minderjähriges Kind zeigen oder erwähnen; seinen Namen müssen Sie nicht nennen.

reason-minor-self =
    { $voice ->
        [self] Einen Teil dieser Inhalte habe ich geteilt, als ich minderjährig war. Was daraus einmal werden kann, war für mich in diesem Alter nicht abzusehen. Was ich so früh geteilt habe, soll mich nicht auf Dauer begleiten; ein Modell könnte genau dazu führen. { $regime ->
                [ch] Was in der eigenen Kindheit und Jugend entstanden ist, verdient besondere Rücksicht.
               *[gdpr] Auf Daten aus der eigenen Kindheit und Jugend nimmt die Verordnung besondere Rücksicht ({ cite-gdpr-recital-65 }).
            }
       *[other] Einen Teil dieser Inhalte hat die betroffene Person geteilt, als sie minderjährig war. Was daraus einmal werden kann, war für sie in diesem Alter nicht abzusehen. Was sie so früh geteilt hat, soll sie nicht auf Dauer begleiten; ein Modell könnte genau dazu führen. { $regime ->
                [ch] Was in der eigenen Kindheit und Jugend entstanden ist, verdient besondere Rücksicht.
               *[gdpr] Auf Daten aus der eigenen Kindheit und Jugend nimmt die Verordnung besondere Rücksicht ({ cite-gdpr-recital-65 }).
            }
    }
    .short =
        { $voice ->
            [self] Einen Teil meiner Inhalte habe ich als minderjährige Person geteilt. Was daraus werden kann, war in diesem Alter nicht abzusehen; über ein Modell soll es nicht fortwirken.
           *[other] Einen Teil der Inhalte hat die betroffene Person geteilt, als sie minderjährig war. Was daraus werden kann, war nicht abzusehen; über ein Modell soll es nicht fortwirken.
        }
    .label = Inhalte aus der Zeit, als ich minderjährig war
    .explanation = Passt, wenn Sie einen Teil Ihrer Inhalte vor Ihrer Volljährigkeit geteilt haben; das Geburtsdatum gehört nicht in den Brief.

reason-minor-now =
    { $voice ->
        [self] Ich bin noch nicht volljährig. Was aus meinen Daten in einem KI-Modell einmal werden kann, lässt sich in meinem Alter nicht absehen, und es soll mich nicht auf Dauer begleiten. { $regime ->
                [ch] Kinder verdienen besonderen Schutz.
               *[gdpr] Kinder verdienen besonderen Schutz ({ cite-gdpr-recital-38 }), und in der Abwägung haben ihre Interessen besonderes Gewicht ({ cite-gdpr-6-1-f }).
            }
       *[other] Die betroffene Person ist noch nicht volljährig. Was aus ihren Daten in einem KI-Modell einmal werden kann, lässt sich in diesem Alter nicht absehen, und es soll sie nicht auf Dauer begleiten. { $regime ->
                [ch] Kinder verdienen besonderen Schutz.
               *[gdpr] Kinder verdienen besonderen Schutz ({ cite-gdpr-recital-38 }), und in der Abwägung haben ihre Interessen besonderes Gewicht ({ cite-gdpr-6-1-f }).
            }
    }
    .short =
        { $voice ->
            [self] Ich bin noch nicht volljährig. Was aus meinen Daten in einem Modell werden kann, lässt sich in meinem Alter nicht absehen.
           *[other] Die betroffene Person ist noch nicht volljährig. Was aus ihren Daten in einem Modell werden kann, lässt sich in diesem Alter nicht absehen.
        }
    .label = Noch nicht volljährig
    .explanation = Passt, wenn die Person, um deren Daten es geht, heute noch nicht volljährig ist; das Geburtsdatum gehört nicht in den Brief.

reason-third-persons =
    { $voice ->
        [self] Meine Inhalte handeln auch von anderen: von Angehörigen, aus dem Freundeskreis, von Menschen, die zufällig mit im Bild sind. Zugestimmt haben sie einem KI-Training nicht, und ich kann diese Entscheidung nicht für sie treffen. Dass meine Inhalte auch zu ihren Lasten zum Training dienen, will ich nicht verantworten.
       *[other] Die Inhalte der betroffenen Person handeln auch von anderen: von Angehörigen, aus dem Freundeskreis, von Menschen, die zufällig mit im Bild sind. Zugestimmt haben sie einem KI-Training nicht, und die betroffene Person kann diese Entscheidung nicht für sie treffen. Dass ihre Inhalte auch zu Lasten anderer zum Training dienen, will sie nicht verantworten.
    }
    .short =
        { $voice ->
            [self] Meine Inhalte zeigen auch Angehörige, Freundeskreis und andere, die einem KI-Training nicht zugestimmt haben. Ich kann das nicht für sie entscheiden.
           *[other] Die Inhalte der betroffenen Person zeigen auch Angehörige, Freundeskreis und andere, die einem KI-Training nicht zugestimmt haben. Sie kann das nicht für andere entscheiden.
        }
    .label = Andere Menschen in meinen Inhalten
    .explanation = Passt, wenn in Ihren Inhalten andere Menschen vorkommen, die nicht gefragt wurden; nennen Sie keine Namen.

reason-grief =
    { $voice ->
        [self] In diesen Inhalten ist ein Mensch gegenwärtig, der mir nahestand und gestorben ist. Was an ihn erinnert, ist auch ein Teil meines eigenen Lebens und enthält Daten über mich. Brächte ein Modell sein Bild, seine Worte oder seine Stimme in fremder Gestalt hervor, träfe mich das schwer. { $regime ->
                [ch] Ich mache damit eigene Rechte geltend, nicht solche der verstorbenen Person.
               *[gdpr] Ich mache damit eigene Rechte geltend, nicht solche der verstorbenen Person ({ cite-gdpr-recital-27 }).
            }
       *[other] In diesen Inhalten ist ein Mensch gegenwärtig, zu dem die betroffene Person eine enge Bindung hatte und der gestorben ist. Was an ihn erinnert, ist auch ein Teil ihres eigenen Lebens und enthält Daten über sie. Brächte ein Modell sein Bild, seine Worte oder seine Stimme in fremder Gestalt hervor, träfe sie das schwer. { $regime ->
                [ch] Geltend gemacht werden damit ihre eigenen Rechte, nicht solche der verstorbenen Person.
               *[gdpr] Geltend gemacht werden damit ihre eigenen Rechte, nicht solche der verstorbenen Person ({ cite-gdpr-recital-27 }).
            }
    }
    .short =
        { $voice ->
            [self] In diesen Inhalten ist ein mir nahestehender, verstorbener Mensch gegenwärtig. Sie gehören zu meinem eigenen Leben; ein Modell, das ihn nachbildet, träfe mich schwer.
           *[other] In diesen Inhalten ist ein verstorbener Mensch gegenwärtig, der der betroffenen Person nahestand. Sie gehören zu ihrem eigenen Leben; ein Modell, das ihn nachbildet, träfe sie schwer.
        }
    .label = Erinnerungen an einen verstorbenen Menschen
    .explanation = Passt, wenn Inhalte von einem verstorbenen Menschen handeln, der Ihnen nahestand, und zugleich Ihr eigenes Leben betreffen.

## Special categories: the paragraph names the category and nothing beyond it

reason-health =
    { $voice ->
        [self] Aus Inhalten von mir oder über mich lässt sich auf meine Gesundheit schließen. { $regime ->
                [ch] Solche Angaben sind besonders schützenswerte Personendaten.
               *[gdpr] Solche Daten stehen unter dem besonderen Schutz des { cite-gdpr-9-1 }.
            } Gibt ein Modell sie an anderer Stelle wieder oder verbindet es sie mit weiteren Angaben, können mir daraus Nachteile im Beruf, bei Verträgen und im persönlichen Umfeld entstehen. Einzelheiten nenne ich bewusst nicht; dieses Schreiben soll nicht offenlegen, was es schützt.
       *[other] Aus Inhalten von der betroffenen Person oder über sie lässt sich auf ihre Gesundheit schließen. { $regime ->
                [ch] Solche Angaben sind besonders schützenswerte Personendaten.
               *[gdpr] Solche Daten stehen unter dem besonderen Schutz des { cite-gdpr-9-1 }.
            } Gibt ein Modell sie an anderer Stelle wieder oder verbindet es sie mit weiteren Angaben, können ihr daraus Nachteile im Beruf, bei Verträgen und im persönlichen Umfeld entstehen. Einzelheiten werden bewusst nicht genannt; dieses Schreiben soll nicht offenlegen, was es schützt.
    }
    .short =
        { $voice ->
            [self] Aus Inhalten von mir oder über mich lässt sich auf meine Gesundheit schließen. Gibt ein Modell das wieder oder verbindet es das mit anderem, drohen mir Nachteile.
           *[other] Aus Inhalten von der betroffenen Person oder über sie lässt sich auf ihre Gesundheit schließen. Gibt ein Modell das wieder oder verbindet es das mit anderem, drohen ihr Nachteile.
        }
    .label = Inhalte mit Bezug zur Gesundheit
    .explanation = Passt, wenn Inhalte etwas über Ihre Gesundheit verraten; nennen Sie keine Einzelheiten.

reason-sexual-life =
    { $voice ->
        [self] Aus Inhalten von mir oder über mich lässt sich auf mein Sexualleben oder meine sexuelle Orientierung schließen. { $regime ->
                [ch] Solche Angaben sind besonders schützenswerte Personendaten.
               *[gdpr] Solche Daten stehen unter dem besonderen Schutz des { cite-gdpr-9-1 }.
            } Wem ich mich dazu anvertraue, entscheide ich in jedem einzelnen Fall. Ein Modell achtet diese Grenze nicht: Es kann wiedergeben oder folgern, was manche Menschen nichts angeht und andere gegen mich verwenden könnten.
       *[other] Aus Inhalten von der betroffenen Person oder über sie lässt sich auf ihr Sexualleben oder ihre sexuelle Orientierung schließen. { $regime ->
                [ch] Solche Angaben sind besonders schützenswerte Personendaten.
               *[gdpr] Solche Daten stehen unter dem besonderen Schutz des { cite-gdpr-9-1 }.
            } Wem sie sich dazu anvertraut, entscheidet sie in jedem einzelnen Fall. Ein Modell achtet diese Grenze nicht: Es kann wiedergeben oder folgern, was manche Menschen nichts angeht und andere gegen sie verwenden könnten.
    }
    .short =
        { $voice ->
            [self] Aus Inhalten von mir oder über mich lässt sich auf mein Sexualleben oder meine sexuelle Orientierung schließen. Wem ich mich dazu anvertraue, möchte ich selbst entscheiden.
           *[other] Aus Inhalten von der betroffenen Person oder über sie lässt sich auf ihr Sexualleben oder ihre sexuelle Orientierung schließen. Wem sie sich anvertraut, möchte sie selbst entscheiden.
        }
    .label = Inhalte mit Bezug zu Sexualleben oder Orientierung
    .explanation = Passt, wenn Inhalte etwas über Ihr Sexualleben oder Ihre sexuelle Orientierung verraten; nennen Sie keine Einzelheiten.

reason-belief-politics =
    { $voice ->
        [self] Aus Inhalten von mir oder über mich lässt sich auf meine Religion, meine Weltanschauung, meine politische Meinung oder eine Gewerkschaftszugehörigkeit schließen. { $regime ->
                [ch] Solche Angaben sind besonders schützenswerte Personendaten.
               *[gdpr] Solche Daten stehen unter dem besonderen Schutz des { cite-gdpr-9-1 }.
            } Eine Überzeugung äußere ich zu einem Anlass und kann sie ändern. Ein Modell kann daraus eine bleibende Zuschreibung machen und sie Menschen vorlegen, die mich deswegen benachteiligen oder anfeinden.
       *[other] Aus Inhalten von der betroffenen Person oder über sie lässt sich auf ihre Religion, ihre Weltanschauung, ihre politische Meinung oder eine Gewerkschaftszugehörigkeit schließen. { $regime ->
                [ch] Solche Angaben sind besonders schützenswerte Personendaten.
               *[gdpr] Solche Daten stehen unter dem besonderen Schutz des { cite-gdpr-9-1 }.
            } Eine Überzeugung äußert sie zu einem Anlass und kann sie ändern. Ein Modell kann daraus eine bleibende Zuschreibung machen und sie Menschen vorlegen, die sie deswegen benachteiligen oder anfeinden.
    }
    .short =
        { $voice ->
            [self] Aus Inhalten von mir oder über mich lässt sich auf Religion, Weltanschauung, politische Meinung oder Gewerkschaftszugehörigkeit schließen. Daraus soll keine bleibende Zuschreibung werden.
           *[other] Aus Inhalten über die betroffene Person lässt sich auf Religion, Weltanschauung, politische Meinung oder Gewerkschaftszugehörigkeit schließen. Daraus soll keine bleibende Zuschreibung werden.
        }
    .label = Religion, Weltanschauung, Politik, Gewerkschaft
    .explanation = Passt, wenn Inhalte Ihre Überzeugungen oder Ihre Zugehörigkeit zu einer Gewerkschaft erkennen lassen; nennen Sie nicht, welche.

reason-origin-minority =
    { $voice ->
        [self] Aus Inhalten von mir oder über mich lässt sich auf meine ethnische Herkunft oder meine Zugehörigkeit zu einer Minderheit schließen. { $regime ->
                [ch] Solche Angaben sind besonders schützenswerte Personendaten.
               *[gdpr] Solche Daten stehen unter dem besonderen Schutz des { cite-gdpr-9-1 }.
            } Modelle können Vorurteile aus ihren Trainingsdaten wiederholen und verstärken. { $regime ->
                [gdpr] Für mich ist die Gefahr größer, durch ihre Ausgaben herabgesetzt oder benachteiligt zu werden; davor schützt auch { cite-charter-21 }.
               *[other] Für mich ist die Gefahr größer, durch ihre Ausgaben herabgesetzt oder benachteiligt zu werden.
            }
       *[other] Aus Inhalten von der betroffenen Person oder über sie lässt sich auf ihre ethnische Herkunft oder ihre Zugehörigkeit zu einer Minderheit schließen. { $regime ->
                [ch] Solche Angaben sind besonders schützenswerte Personendaten.
               *[gdpr] Solche Daten stehen unter dem besonderen Schutz des { cite-gdpr-9-1 }.
            } Modelle können Vorurteile aus ihren Trainingsdaten wiederholen und verstärken. { $regime ->
                [gdpr] Für sie ist die Gefahr größer, durch deren Ausgaben herabgesetzt oder benachteiligt zu werden; davor schützt auch { cite-charter-21 }.
               *[other] Für sie ist die Gefahr größer, durch deren Ausgaben herabgesetzt oder benachteiligt zu werden.
            }
    }
    .short =
        { $voice ->
            [self] Aus Inhalten von mir oder über mich lässt sich auf meine Herkunft oder eine Minderheit schließen, der ich angehöre. Modelle können Vorurteile wiederholen und verstärken.
           *[other] Aus Inhalten über die betroffene Person lässt sich auf ihre Herkunft oder eine Minderheit schließen, der sie angehört. Modelle können Vorurteile wiederholen und verstärken.
        }
    .label = Herkunft oder Zugehörigkeit zu einer Minderheit
    .explanation = Passt, wenn Inhalte Ihre Herkunft oder Ihre Zugehörigkeit zu einer Minderheit erkennen lassen und Sie Benachteiligung fürchten.

reason-art9-inference =
    { $voice ->
        [self] Ich habe im Lauf der Zeit vieles geteilt, das einzeln belanglos ist. In der Summe kann ein System daraus auf Eigenschaften schließen, die besonders geschützt sind und die ich nie mitgeteilt habe. { $regime ->
                [ch] Auch Angaben, die sich erst durch einen solchen Schluss ergeben, können besonders schützenswerte Personendaten sein.
               *[gdpr] Auch Angaben, die sich erst durch einen solchen Schluss ergeben, können unter den Schutz des { cite-gdpr-9-1 } fallen.
            } Trifft der Schluss zu, verrät er etwas, das ich für mich behalten wollte; trifft er nicht zu, haftet mir etwas Falsches an.
       *[other] Die betroffene Person hat im Lauf der Zeit vieles geteilt, das einzeln belanglos ist. In der Summe kann ein System daraus auf Eigenschaften schließen, die besonders geschützt sind und die sie nie mitgeteilt hat. { $regime ->
                [ch] Auch Angaben, die sich erst durch einen solchen Schluss ergeben, können besonders schützenswerte Personendaten sein.
               *[gdpr] Auch Angaben, die sich erst durch einen solchen Schluss ergeben, können unter den Schutz des { cite-gdpr-9-1 } fallen.
            } Trifft der Schluss zu, verrät er etwas, das sie für sich behalten wollte; trifft er nicht zu, haftet ihr etwas Falsches an.
    }
    .short =
        { $voice ->
            [self] Aus vielen einzeln belanglosen Beiträgen kann ein System auf besonders geschützte Eigenschaften schließen, die ich nie mitgeteilt habe, zutreffend oder nicht.
           *[other] Aus vielen einzeln belanglosen Beiträgen kann ein System auf besonders geschützte Eigenschaften schließen, die die betroffene Person nie mitgeteilt hat, zutreffend oder nicht.
        }
    .label = Rückschlüsse aus vielen harmlosen Beiträgen
    .explanation = Passt, wenn Sie viel geteilt haben und sich daraus auf geschützte Eigenschaften schließen ließe.

reason-criminal-data =
    { $voice ->
        [self] Inhalte von mir oder über mich stehen im Zusammenhang mit einer Straftat oder einem Verfahren; in welcher Rolle ich davon betroffen bin, lasse ich offen. Solche Vorgänge sollen mit der Zeit zur Ruhe kommen. Ein Modell unterscheidet nicht zwischen Verdacht und Urteil und kann Erledigtes erneut hervorholen. { $regime ->
                [ch] Solche Angaben verdienen besonderen Schutz.
               *[gdpr] Für Daten über Straftaten gelten eigene, enge Voraussetzungen ({ cite-gdpr-10 }).
            }
       *[other] Inhalte von der betroffenen Person oder über sie stehen im Zusammenhang mit einer Straftat oder einem Verfahren; in welcher Rolle sie davon betroffen ist, bleibt offen. Solche Vorgänge sollen mit der Zeit zur Ruhe kommen. Ein Modell unterscheidet nicht zwischen Verdacht und Urteil und kann Erledigtes erneut hervorholen. { $regime ->
                [ch] Solche Angaben verdienen besonderen Schutz.
               *[gdpr] Für Daten über Straftaten gelten eigene, enge Voraussetzungen ({ cite-gdpr-10 }).
            }
    }
    .short =
        { $voice ->
            [self] Inhalte von mir oder über mich stehen im Zusammenhang mit einer Straftat oder einem Verfahren. Ein Modell unterscheidet nicht zwischen Verdacht und Urteil und kann Erledigtes hervorholen.
           *[other] Inhalte über die betroffene Person stehen im Zusammenhang mit einer Straftat oder einem Verfahren. Ein Modell unterscheidet nicht zwischen Verdacht und Urteil und kann Erledigtes hervorholen.
        }
    .label = Bezug zu Straftaten oder Verfahren
    .explanation = Passt, wenn Inhalte mit einer Straftat oder einem Verfahren zu tun haben, auch wenn Sie geschädigt wurden oder ausgesagt haben; nennen Sie keine Einzelheiten.

## Safety and special protection

reason-stalking-doxxing =
    { $voice ->
        [self] Mir wird oder wurde nachgestellt, oder ich werde oder wurde bedroht. Für mich kann jede Spur gefährlich werden, an der sich Aufenthalt, Wege oder Gewohnheiten ablesen lassen. Ein Modell kann solche Spuren aus verschiedenen Jahren zusammenführen und auf eine einfache Frage hin ausgeben. Diese Gefahr trage ich, nicht Ihr Unternehmen. Näheres teile ich zu meinem Schutz nicht mit.
       *[other] Der betroffenen Person wird oder wurde nachgestellt, oder sie wird oder wurde bedroht. Für sie kann jede Spur gefährlich werden, an der sich Aufenthalt, Wege oder Gewohnheiten ablesen lassen. Ein Modell kann solche Spuren aus verschiedenen Jahren zusammenführen und auf eine einfache Frage hin ausgeben. Diese Gefahr trägt sie, nicht Ihr Unternehmen. Näheres wird zu ihrem Schutz nicht mitgeteilt.
    }
    .short =
        { $voice ->
            [self] Mir wird oder wurde nachgestellt, oder ich werde oder wurde bedroht. Ein Modell kann Spuren meines Aufenthalts und meiner Gewohnheiten zusammenführen und ausgeben.
           *[other] Der betroffenen Person wird oder wurde nachgestellt, oder sie wird oder wurde bedroht. Ein Modell kann Spuren ihres Aufenthalts und ihrer Gewohnheiten zusammenführen und ausgeben.
        }
    .label = Schutz vor Nachstellung oder Bedrohung
    .explanation = Passt, wenn Sie verfolgt oder bedroht werden oder wurden; nennen Sie weder Orte noch Namen.

reason-identity-protection =
    { $voice ->
        [self] Bestimmte Angaben über mich dürfen zu meinem Schutz nicht bekannt werden. Dieser Schutz hält nur, solange niemand frühere und heutige Angaben miteinander verbindet. Ein Modell, dem Bilder, Namen und Orte aus verschiedenen Zeiten vorlagen, kann eine solche Verbindung herstellen. Weiter ins Einzelne gehe ich nicht, weil schon das den Schutz gefährden würde.
       *[other] Bestimmte Angaben über die betroffene Person dürfen zu ihrem Schutz nicht bekannt werden. Dieser Schutz hält nur, solange niemand frühere und heutige Angaben miteinander verbindet. Ein Modell, dem Bilder, Namen und Orte aus verschiedenen Zeiten vorlagen, kann eine solche Verbindung herstellen. Näheres wird nicht mitgeteilt, weil schon das den Schutz gefährden würde.
    }
    .short =
        { $voice ->
            [self] Bestimmte Angaben über mich dürfen zu meinem Schutz nicht bekannt werden. Ein Modell kann frühere und heutige Angaben verbinden und diesen Schutz aufheben.
           *[other] Bestimmte Angaben über die betroffene Person dürfen zu ihrem Schutz nicht bekannt werden. Ein Modell kann frühere und heutige Angaben verbinden und diesen Schutz aufheben.
        }
    .label = Geschützte Identität oder Anschrift
    .explanation = Passt, wenn Ihre Identität oder Anschrift geschützt ist, amtlich oder aus eigener Vorsicht; nennen Sie keine Einzelheiten.

reason-public-office =
    { $voice ->
        [self] Mein Amt oder Dienst bringt eine erhöhte Gefährdung mit sich. Angaben über mein Umfeld, meinen Tagesablauf oder mein Aussehen können gegen mich und meine Angehörigen verwendet werden, auch wenn sie einzeln harmlos wirken. Ein Modell kann sie bündeln oder daraus Bilder und Aussagen erzeugen, die mir fälschlich zugeschrieben werden. Die Dienststelle nenne ich aus Gründen der Sicherheit nicht.
       *[other] Amt oder Dienst der betroffenen Person bringt eine erhöhte Gefährdung mit sich. Angaben über ihr Umfeld, ihren Tagesablauf oder ihr Aussehen können gegen sie und ihre Angehörigen verwendet werden, auch wenn sie einzeln harmlos wirken. Ein Modell kann sie bündeln oder daraus Bilder und Aussagen erzeugen, die ihr fälschlich zugeschrieben werden. Die Dienststelle wird aus Gründen der Sicherheit nicht genannt.
    }
    .short =
        { $voice ->
            [self] Mein Amt oder Dienst bringt eine erhöhte Gefährdung mit sich. Ein Modell kann Angaben über Umfeld, Tagesablauf und Aussehen bündeln und gegen mich verwendbar machen.
           *[other] Amt oder Dienst der betroffenen Person bringt eine erhöhte Gefährdung mit sich. Ein Modell kann Angaben über Umfeld und Tagesablauf bündeln und gegen sie verwendbar machen.
        }
    .label = Gefährdung durch Amt oder Dienst
    .explanation = Passt, wenn Ihr Amt oder Dienst Sie gefährdet, zum Beispiel bei Polizei, Justiz oder Militär; die Dienststelle müssen Sie nicht nennen.

reason-accessibility-vulnerability =
    { $voice ->
        [self] Ich bin in besonderem Maß auf Schutz angewiesen. Lange Hinweise und verschachtelte Einstellungen kann ich nicht ohne Weiteres selbst überblicken. Umso größer ist die Gefahr, dass Angaben über mich auf Wegen verwendet werden, die ich nicht bemerke und gegen die ich mich nicht rechtzeitig wehren kann. { $regime ->
                [ch] Auf schutzbedürftige Personen ist besonders Rücksicht zu nehmen.
               *[gdpr] Dass Risiken für schutzbedürftige Personen besonders zu berücksichtigen sind, folgt aus { cite-gdpr-recital-75 }.
            }
       *[other] Die betroffene Person ist in besonderem Maß auf Schutz angewiesen. Lange Hinweise und verschachtelte Einstellungen kann sie nicht ohne Weiteres selbst überblicken. Umso größer ist die Gefahr, dass Angaben über sie auf Wegen verwendet werden, die sie nicht bemerkt und gegen die sie sich nicht rechtzeitig wehren kann. { $regime ->
                [ch] Auf schutzbedürftige Personen ist besonders Rücksicht zu nehmen.
               *[gdpr] Dass Risiken für schutzbedürftige Personen besonders zu berücksichtigen sind, folgt aus { cite-gdpr-recital-75 }.
            }
    }
    .short =
        { $voice ->
            [self] Ich bin in besonderem Maß auf Schutz angewiesen und kann Hinweise und Einstellungen nicht ohne Weiteres überblicken. Missbrauch meiner Daten könnte ich kaum rechtzeitig bemerken.
           *[other] Die betroffene Person ist in besonderem Maß auf Schutz angewiesen und kann Hinweise und Einstellungen nicht ohne Weiteres überblicken. Missbrauch ihrer Daten könnte sie kaum bemerken.
        }
    .label = Besondere Schutzbedürftigkeit
    .explanation = Passt, wenn die Person rechtlich betreut wird oder besonderen Schutz braucht; wer sie vertritt, weist die Befugnis nach.

## Work and creation

reason-creator =
    { $voice ->
        [self] Mit eigenen Werken verdiene ich meinen Lebensunterhalt oder einen Teil davon. Ein Modell, das an ihnen trainiert wird, kann Stil und Ausdruck nachbilden, in beliebiger Menge und ohne meinen Namen. { $regime ->
                [gdpr] Solche Ausgaben können am selben Markt mit meiner Arbeit konkurrieren; auch den Schutz geistigen Eigentums ({ cite-charter-17-2 }) berührt das.
               *[other] Solche Ausgaben können am selben Markt mit meiner Arbeit konkurrieren.
            } Was mich wirtschaftlich trägt, würde so ohne mein Zutun gegen mich verwendet.
       *[other] Mit eigenen Werken verdient die betroffene Person ihren Lebensunterhalt oder einen Teil davon. Ein Modell, das an ihnen trainiert wird, kann Stil und Ausdruck nachbilden, in beliebiger Menge und ohne ihren Namen. { $regime ->
                [gdpr] Solche Ausgaben können am selben Markt mit ihrer Arbeit konkurrieren; auch den Schutz geistigen Eigentums ({ cite-charter-17-2 }) berührt das.
               *[other] Solche Ausgaben können am selben Markt mit ihrer Arbeit konkurrieren.
            } Was sie wirtschaftlich trägt, würde so ohne ihr Zutun gegen sie verwendet.
    }
    .short =
        { $voice ->
            [self] Mit eigenen Werken verdiene ich meinen Lebensunterhalt oder einen Teil davon. Ein daran trainiertes Modell kann sie nachbilden und am selben Markt mit meiner Arbeit konkurrieren.
           *[other] Mit eigenen Werken verdient die betroffene Person ihren Lebensunterhalt oder einen Teil davon. Ein daran trainiertes Modell kann sie nachbilden und mit ihrer Arbeit konkurrieren.
        }
    .label = Eigene Werke als Lebensunterhalt
    .explanation = Passt, wenn Sie mit Texten, Bildern, Musik oder anderen Werken Geld verdienen; ein urheberrechtlicher Vorbehalt ist ein eigenes Schreiben.

reason-likeness-voice =
    { $voice ->
        [self] Von mir gibt es Fotos, Videos oder Tonaufnahmen, auf denen Gesicht oder Stimme zu erkennen sind. Generative Modelle können daraus Bilder und Worte erzeugen, die echt wirken und es nicht sind. Bis ich davon erfahre, ist der Schaden eingetreten, und rückgängig machen lässt er sich kaum. Mein Gesicht und meine Stimme begleiten mich ein Leben lang und lassen sich nicht austauschen.
       *[other] Von der betroffenen Person gibt es Fotos, Videos oder Tonaufnahmen, auf denen Gesicht oder Stimme zu erkennen sind. Generative Modelle können daraus Bilder und Worte erzeugen, die echt wirken und es nicht sind. Bis sie davon erfährt, ist der Schaden eingetreten, und rückgängig machen lässt er sich kaum. Gesicht und Stimme begleiten sie ein Leben lang und lassen sich nicht austauschen.
    }
    .short =
        { $voice ->
            [self] Aus Aufnahmen von mir können Modelle Bilder und Worte erzeugen, die echt wirken und es nicht sind. Gesicht und Stimme kann ich nicht austauschen.
           *[other] Aus Aufnahmen der betroffenen Person können Modelle Bilder und Worte erzeugen, die echt wirken und es nicht sind. Gesicht und Stimme kann sie nicht austauschen.
        }
    .label = Nachbildung von Gesicht oder Stimme
    .explanation = Passt, wenn es von Ihnen Fotos, Videos oder Tonaufnahmen gibt.

reason-source-protection =
    { $voice ->
        [self] Ich arbeite journalistisch. Meine Kontakte, Kommentare und Beiträge können verraten, mit wem ich spreche und woran ich recherchiere. Wer mir etwas anvertraut, muss sicher sein, dass keine Spur dorthin führt. { $regime ->
                [gdpr] Ein Modell, das solche Verbindungen nachzeichnet, gefährdet Quellen und damit die Freiheit der Berichterstattung, die { cite-charter-11 } schützt.
               *[other] Ein Modell, das solche Verbindungen nachzeichnet, gefährdet Quellen und damit die Freiheit der Berichterstattung.
            }
       *[other] Die betroffene Person arbeitet journalistisch. Was sie an Kontakten, Kommentaren und Beiträgen hinterlässt, kann verraten, mit wem sie spricht und woran sie recherchiert. Wer ihr etwas anvertraut, muss sicher sein, dass keine Spur dorthin führt. { $regime ->
                [gdpr] Ein Modell, das solche Verbindungen nachzeichnet, gefährdet Quellen und damit die Freiheit der Berichterstattung, die { cite-charter-11 } schützt.
               *[other] Ein Modell, das solche Verbindungen nachzeichnet, gefährdet Quellen und damit die Freiheit der Berichterstattung.
            }
    }
    .short =
        { $voice ->
            [self] Ich arbeite journalistisch. Ein Modell kann nachzeichnen, mit wem ich spreche und woran ich recherchiere, und so Quellen gefährden.
           *[other] Die betroffene Person arbeitet journalistisch. Ein Modell kann nachzeichnen, mit wem sie spricht und woran sie recherchiert, und so Quellen gefährden.
        }
    .label = Journalistische Arbeit und Quellenschutz
    .explanation = Passt, wenn Sie journalistisch arbeiten und Ihre Kontakte oder Recherchen schützen müssen.

reason-professional-secrecy =
    { $voice ->
        [self] Ich unterliege einer beruflichen Schweigepflicht. Schon ein Kontakt, ein Kommentar oder ein Foto kann erkennen lassen, wer sich an mich gewandt hat. Wer mir etwas anvertraut, hat einem KI-Training nicht zugestimmt, und ich darf darüber nicht verfügen. Führt ein Modell solche Hinweise zusammen, wird ein Geheimnis berührt, für das ich einzustehen habe. Angaben zu einzelnen Menschen enthält dieses Schreiben deshalb nicht.
       *[other] Die betroffene Person unterliegt einer beruflichen Schweigepflicht. Schon ein Kontakt, ein Kommentar oder ein Foto kann erkennen lassen, wer sich an sie gewandt hat. Wer ihr etwas anvertraut, hat einem KI-Training nicht zugestimmt, und sie darf darüber nicht verfügen. Führt ein Modell solche Hinweise zusammen, wird ein Geheimnis berührt, für das sie einzustehen hat. Angaben zu einzelnen Menschen enthält dieses Schreiben deshalb nicht.
    }
    .short =
        { $voice ->
            [self] Ich unterliege einer beruflichen Schweigepflicht. Ein Modell kann Hinweise darauf zusammenführen, wer sich an mich gewandt hat; darüber darf ich nicht verfügen.
           *[other] Die betroffene Person unterliegt einer beruflichen Schweigepflicht. Ein Modell kann Hinweise darauf zusammenführen, wer sich an sie gewandt hat; darüber darf sie nicht verfügen.
        }
    .label = Berufliche Schweigepflicht
    .explanation = Passt für Berufe mit Schweigepflicht, etwa in Medizin, Recht, Seelsorge oder Beratung; nennen Sie niemanden, den Sie betreuen.

reason-employee =
    { $voice ->
        [self] Aus Inhalten von mir oder über mich geht hervor, wo und mit wem ich arbeite. Gegenüber meinem Arbeitgeber bin ich zu Verschwiegenheit verpflichtet, und auch auf die Menschen, mit denen ich arbeite, habe ich Rücksicht zu nehmen. Setzt ein Modell einzelne Angaben neu zusammen, können Interna sichtbar werden oder mir Äußerungen zugeschrieben werden, für die ich mich am Arbeitsplatz rechtfertigen muss.
       *[other] Aus Inhalten von der betroffenen Person oder über sie geht hervor, wo und mit wem sie arbeitet. Gegenüber ihrem Arbeitgeber ist sie zu Verschwiegenheit verpflichtet, und auch auf die Menschen, mit denen sie arbeitet, hat sie Rücksicht zu nehmen. Setzt ein Modell einzelne Angaben neu zusammen, können Interna sichtbar werden oder ihr Äußerungen zugeschrieben werden, für die sie sich am Arbeitsplatz rechtfertigen muss.
    }
    .short =
        { $voice ->
            [self] Aus Inhalten geht hervor, wo und mit wem ich arbeite. Setzt ein Modell solche Angaben neu zusammen, kann das meine Pflicht zur Verschwiegenheit berühren und mir am Arbeitsplatz schaden.
           *[other] Aus Inhalten geht hervor, wo und mit wem die betroffene Person arbeitet. Setzt ein Modell sie neu zusammen, kann das ihre Pflicht zur Verschwiegenheit berühren und ihr schaden.
        }
    .label = Bezug zu meinem Arbeitsverhältnis
    .explanation = Passt, wenn Ihre Arbeit oder Ihr Arbeitgeber erkennbar ist und Sie dort zur Verschwiegenheit verpflichtet sind.

reason-business-account =
    { $voice ->
        [self] Hinter dem geschäftlich genutzten Konto stehe ich als Mensch. Name, Gesicht, Werdegang und Gespräche mit Kundschaft sind darin vom Angebot nicht zu trennen. { $regime ->
                [ch] Was sich auf mich bezieht, bleibt ein Personendatum, auch wenn es einem Geschäft dient.
               *[gdpr] Was sich auf mich bezieht, bleibt personenbezogen, auch wenn es einem Geschäft dient ({ cite-gdpr-4-1 }).
            } Bildet ein Modell Auftritt und Tonfall nach, trifft das meine Person und das Vertrauen, von dem mein Betrieb lebt. Um reine Unternehmensangaben geht es hier nicht.
       *[other] Hinter dem geschäftlich genutzten Konto steht die betroffene Person als Mensch. Name, Gesicht, Werdegang und Gespräche mit Kundschaft sind darin vom Angebot nicht zu trennen. { $regime ->
                [ch] Was sich auf sie bezieht, bleibt ein Personendatum, auch wenn es einem Geschäft dient.
               *[gdpr] Was sich auf sie bezieht, bleibt personenbezogen, auch wenn es einem Geschäft dient ({ cite-gdpr-4-1 }).
            } Bildet ein Modell Auftritt und Tonfall nach, trifft das ihre Person und das Vertrauen, von dem ihr Betrieb lebt. Um reine Unternehmensangaben geht es hier nicht.
    }
    .short =
        { $voice ->
            [self] Hinter dem geschäftlichen Konto stehe ich als Mensch; Name, Gesicht und Gespräche sind vom Angebot nicht zu trennen. Bildet ein Modell das nach, leidet das Vertrauen in mich.
           *[other] Hinter dem geschäftlichen Konto steht die betroffene Person als Mensch; Name, Gesicht und Gespräche sind vom Angebot nicht zu trennen. Eine Nachbildung schadet dem Vertrauen in sie.
        }
    .label = Geschäftliches Konto einer einzelnen Person
    .explanation = Passt, wenn Sie allein oder mit einem kleinen Betrieb hinter dem Konto stehen; reine Firmendaten fallen nicht darunter.

reason-science-confidence =
    { $voice ->
        [self] Ich arbeite wissenschaftlich. In Beiträgen, Entwürfen und Gesprächen können unveröffentlichte Ergebnisse stecken und Angaben über Menschen, die an einer Untersuchung teilnehmen. Diesen Menschen schulde ich Vertraulichkeit. Taucht etwas davon über ein Modell vorzeitig auf, ungeprüft und ohne Quelle, verliert es seinen Wert, und das Vertrauen der Teilnehmenden ist nicht zurückzugewinnen.
       *[other] Die betroffene Person arbeitet wissenschaftlich. In Beiträgen, Entwürfen und Gesprächen können unveröffentlichte Ergebnisse stecken und Angaben über Menschen, die an einer Untersuchung teilnehmen. Diesen Menschen schuldet sie Vertraulichkeit. Taucht etwas davon über ein Modell vorzeitig auf, ungeprüft und ohne Quelle, verliert es seinen Wert, und das Vertrauen der Teilnehmenden ist nicht zurückzugewinnen.
    }
    .short =
        { $voice ->
            [self] Ich arbeite wissenschaftlich. Unveröffentlichte Ergebnisse und Angaben über Teilnehmende, denen ich Vertraulichkeit schulde, dürfen nicht über ein Modell auftauchen.
           *[other] Die betroffene Person arbeitet wissenschaftlich. Unveröffentlichte Ergebnisse und Angaben über Teilnehmende, denen sie Vertraulichkeit schuldet, dürfen nicht über ein Modell auftauchen.
        }
    .label = Wissenschaft: Unveröffentlichtes, Teilnehmende
    .explanation = Passt, wenn Sie forschen und Ergebnisse oder Menschen, die an Studien teilnehmen, schützen müssen.

## Effects of the system

reason-reputation-falsehood =
    { $voice ->
        [self] Ich habe Anlass zu der Sorge, dass KI-Systeme Unwahres über mich ausgeben, sei es durch Verwechslung, sei es durch falsche Verknüpfung. Eine solche Aussage erreicht alle, die nach mir fragen, während ich selbst davon nichts erfahre. { $regime ->
                [ch] Personendaten müssen richtig sein; ein System, das Erfundenes mit meinem Namen verbindet, wird dem nicht gerecht.
               *[gdpr] Daten müssen sachlich richtig sein ({ cite-gdpr-5-1-d }); ein System, das Erfundenes mit meinem Namen verbindet, wird dem nicht gerecht.
            } Weiteres Training an meinen Daten würde diese Gefahr vergrößern.
       *[other] Die betroffene Person hat Anlass zu der Sorge, dass KI-Systeme Unwahres über sie ausgeben, sei es durch Verwechslung, sei es durch falsche Verknüpfung. Eine solche Aussage erreicht alle, die nach ihr fragen, während sie selbst davon nichts erfährt. { $regime ->
                [ch] Personendaten müssen richtig sein; ein System, das Erfundenes mit ihrem Namen verbindet, wird dem nicht gerecht.
               *[gdpr] Daten müssen sachlich richtig sein ({ cite-gdpr-5-1-d }); ein System, das Erfundenes mit ihrem Namen verbindet, wird dem nicht gerecht.
            } Weiteres Training an ihren Daten würde diese Gefahr vergrößern.
    }
    .short =
        { $voice ->
            [self] Ich habe Anlass zu der Sorge, dass KI-Systeme durch Verwechslung oder falsche Verknüpfung Unwahres über mich ausgeben. Weiteres Training würde diese Gefahr vergrößern.
           *[other] Die betroffene Person hat Anlass zu der Sorge, dass KI-Systeme durch Verwechslung oder falsche Verknüpfung Unwahres über sie ausgeben. Weiteres Training würde die Gefahr vergrößern.
        }
    .label = Unwahre Aussagen über mich
    .explanation = Passt, wenn ein KI-System Falsches über Sie ausgegeben hat oder Sie das befürchten; Eingabe und Ausgabe können Sie beilegen.

reason-profiling-fear =
    { $voice ->
        [self] Ich befürchte, dass Erkenntnisse aus meinen Inhalten und Eingaben auch bestimmen, welche Werbung und welche Beiträge ich zu sehen bekomme. Dann entstünde aus meinen Äußerungen ein Bild von mir, das ich nicht kenne und das mein Verhalten lenken kann. Ob Sie eine solche Verwendung ausschließen, ist mir nicht bekannt. Bitte sagen Sie mir das in Ihrer Antwort.
       *[other] Die betroffene Person befürchtet, dass Erkenntnisse aus ihren Inhalten und Eingaben auch bestimmen, welche Werbung und welche Beiträge sie zu sehen bekommt. Dann entstünde aus ihren Äußerungen ein Bild von ihr, das sie nicht kennt und das ihr Verhalten lenken kann. Ob Sie eine solche Verwendung ausschließen, ist nicht bekannt. Bitte äußern Sie sich dazu in Ihrer Antwort.
    }
    .short =
        { $voice ->
            [self] Ich befürchte, dass Erkenntnisse aus dem KI-Training auch bestimmen, welche Werbung und welche Beiträge ich sehe. Bitte teilen Sie mit, ob Sie das ausschließen.
           *[other] Die betroffene Person befürchtet, dass Erkenntnisse aus dem KI-Training auch bestimmen, welche Werbung und Beiträge sie sieht. Bitte teilen Sie mit, ob Sie das ausschließen.
        }
    .label = Sorge vor Profilen für Werbung und Auswahl
    .explanation = Passt, wenn Sie befürchten, dass KI-Training auch Werbung oder die Auswahl von Beiträgen beeinflusst.

reason-transfer =
    { $voice ->
        [self] { $regime ->
                [gdpr] Ich weiß nicht, wohin meine Daten für das Training gelangen. Werden sie in Staaten außerhalb des Europäischen Wirtschaftsraums übermittelt, und auf welcher Grundlage ({ cite-gdpr-44 })? Geben Sie Modelle so weiter, dass Dritte sie herunterladen und ohne Ihre Aufsicht betreiben können?
               *[other] Ich weiß nicht, wohin meine Daten für das Training gelangen. Werden sie in andere Staaten übermittelt, und auf welcher Grundlage? Geben Sie Modelle so weiter, dass Dritte sie herunterladen und ohne Ihre Aufsicht betreiben können?
            } Bitte beantworten Sie mir diese Fragen. Solange sie offen sind, kann ich nicht abschätzen, wer am Ende über Angaben aus meinem Leben verfügt.
       *[other] { $regime ->
                [gdpr] Wohin die Daten der betroffenen Person für das Training gelangen, ist nicht bekannt. Werden sie in Staaten außerhalb des Europäischen Wirtschaftsraums übermittelt, und auf welcher Grundlage ({ cite-gdpr-44 })? Geben Sie Modelle so weiter, dass Dritte sie herunterladen und ohne Ihre Aufsicht betreiben können?
               *[other] Wohin die Daten der betroffenen Person für das Training gelangen, ist nicht bekannt. Werden sie in andere Staaten übermittelt, und auf welcher Grundlage? Geben Sie Modelle so weiter, dass Dritte sie herunterladen und ohne Ihre Aufsicht betreiben können?
            } Bitte beantworten Sie diese Fragen. Solange sie offen sind, lässt sich nicht abschätzen, wer am Ende über Angaben aus ihrem Leben verfügt.
    }
    .short =
        { $voice ->
            [self] Wohin gelangen meine Daten für das Training, und können Dritte die Modelle ohne Ihre Aufsicht betreiben? Solange das offen ist, kann ich das Risiko nicht abschätzen.
           *[other] Wohin gelangen die Daten der betroffenen Person für das Training, und können Dritte die Modelle ohne Ihre Aufsicht betreiben? Solange das offen ist, bleibt das Risiko unabsehbar.
        }
    .label = Übermittlung ins Ausland, Weitergabe der Modelle
    .explanation = Passt, wenn Sie wissen möchten, in welche Länder Ihre Daten gelangen und wer die Modelle erhält.

reason-security =
    { $voice ->
        [self] Modelle können Teile ihrer Trainingsdaten im Wortlaut behalten und wieder ausgeben; mit geeigneten Eingaben lässt sich das gezielt auslösen. Welche Angaben über mich das betrifft, kann ich weder absehen noch überprüfen. { $regime ->
                [ch] Datensicherheit muss deshalb vor dem Training ansetzen, nicht erst bei der Ausgabe.
               *[gdpr] Sicherheit ({ cite-gdpr-32 }) muss deshalb vor dem Training ansetzen, nicht erst bei der Ausgabe.
            } Am sichersten ist für mich, dass meine Daten gar nicht erst hineingelangen.
       *[other] Modelle können Teile ihrer Trainingsdaten im Wortlaut behalten und wieder ausgeben; mit geeigneten Eingaben lässt sich das gezielt auslösen. Welche Angaben über die betroffene Person das betrifft, kann sie weder absehen noch überprüfen. { $regime ->
                [ch] Datensicherheit muss deshalb vor dem Training ansetzen, nicht erst bei der Ausgabe.
               *[gdpr] Sicherheit ({ cite-gdpr-32 }) muss deshalb vor dem Training ansetzen, nicht erst bei der Ausgabe.
            } Am sichersten ist für sie, dass ihre Daten gar nicht erst hineingelangen.
    }
    .short =
        { $voice ->
            [self] Modelle können Trainingsdaten im Wortlaut behalten und ausgeben; das lässt sich gezielt auslösen. Welche Angaben über mich das betrifft, kann ich weder absehen noch überprüfen.
           *[other] Modelle können Trainingsdaten im Wortlaut behalten und ausgeben; das lässt sich gezielt auslösen. Welche Angaben über die betroffene Person das betrifft, kann sie nicht überprüfen.
        }
    .label = Ausspähen von Trainingsdaten
    .explanation = Passt, wenn Sie befürchten, dass sich Ihre Daten aus einem Modell wieder herausholen lassen.

## Own words

reason-other =
    { $voice ->
        [self] Meine Situation schildere ich in eigenen Worten.
       *[other] Die Situation der betroffenen Person wird im Folgenden geschildert.
    }
    .short =
        { $voice ->
            [self] Meine Gründe ergeben sich aus meiner besonderen Situation.
           *[other] Die Gründe ergeben sich aus der besonderen Situation der betroffenen Person.
        }
    .label = Anderer Grund, in eigenen Worten
    .explanation = Passt, wenn keiner der anderen Gründe Ihre Lage trifft; schreiben Sie ein paar konkrete Sätze und nichts, was Sie geheim halten möchten.
