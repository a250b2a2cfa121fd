### Beschwerde bei einer Aufsichtsbehörde, in der Schweiz Anzeige beim EDÖB. Keine Rechtsberatung, noch nicht anwaltlich
### geprüft. Rahmen und Kontenliste: letter.ftl; Kopien von Schreiben in der Liste der Anlagen: reminder.ftl.
###
### Blöcke in der Reihenfolge dieser Datei. An jemanden mit vielen Akten: Beteiligte, Ablauf, Vorschriften, Anträge; keine
### wertenden Wörter. Nachrichten ohne Zweig für ch stehen nicht in einer Anzeige nach Schweizer Recht.
### $request (keyword): objection, access, consent-withdrawal – womit der Fall begann.


## Subject and opening

# $controller (text): name of the controller, such as Meta Platforms Ireland Limited
# $provision (text): what the law of the day gives for it, such as Art. 77 der Datenschutz-Grundverordnung (DSGVO)
complaint-subject =
    { $regime ->
        [ch] Anzeige nach Art. 49 des { -fadp-name(case: "genitive") } ({ -fadp-short }) gegen das Unternehmen { $controller }: KI-Training
       *[gdpr] Beschwerde nach { $provision } gegen das Unternehmen { $controller }: KI-Training
    }
# First paragraph.
# $request (keyword): objection, access, consent-withdrawal
# $provision (text): what the law of the day gives for it, such as Art. 77 Abs. 1 der Verordnung (EU) 2016/679 (Datenschutz-Grundverordnung, DSGVO)
complaint-opening =
    { $regime ->
        [ch]
            { $voice ->
                [self] Ich zeige Ihnen eine Bearbeitung meiner Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen an, die nach meiner Auffassung gegen das { -fadp-name } ({ -fadp-short }) verstösst, und bitte Sie, sie zu untersuchen ({ cite-ch-fadp-49 }).
               *[other] Im Namen der betroffenen Person zeige ich Ihnen eine Bearbeitung ihrer Personendaten für die Entwicklung, das Training und die Verbesserung von KI-Modellen an, die nach meiner Auffassung gegen das { -fadp-name } ({ -fadp-short }) verstösst, und bitte Sie, sie zu untersuchen ({ cite-ch-fadp-49 }).
            }
       *[gdpr]
            { $voice ->
                [self] ich erhebe Beschwerde nach { $provision }.
               *[other] Im Namen der betroffenen Person erhebe ich Beschwerde nach { $provision }.
            }
    } { $request ->
        [access]
            { $regime ->
                [ch] Es geht um ein Auskunftsbegehren zu dieser Bearbeitung und den Umgang damit.
               *[gdpr] Sie betrifft den Umgang mit einem Antrag auf Auskunft über die personenbezogenen Daten, die für KI-Training verarbeitet werden.
            }
        [consent-withdrawal]
            { $regime ->
                [ch] Es geht um den Widerruf jeder Einwilligung in diese Bearbeitung, ihre ausdrückliche Untersagung und den Umgang damit.
               *[gdpr] Sie betrifft die Verarbeitung personenbezogener Daten für KI-Training und den Umgang mit dem Widerruf der Einwilligung.
            }
       *[objection]
            { $regime ->
                [ch] Es geht um die ausdrückliche Untersagung dieser Bearbeitung und den Umgang damit.
               *[gdpr]
                    { $voice ->
                        [self] Sie betrifft die Verarbeitung meiner personenbezogenen Daten für die Entwicklung, das Training und die Verbesserung von KI-Modellen und den Umgang mit meinem Widerspruch dagegen.
                       *[other] Sie betrifft die Verarbeitung der personenbezogenen Daten der betroffenen Person für die Entwicklung, das Training und die Verbesserung von KI-Modellen und den Umgang mit dem Widerspruch dagegen.
                    }
            }
    }

## Parties, competence, accounts

complaint-parties-heading = Beteiligte
# CMP-1
# $name (text): name of the data subject, such as Anna Beispiel
complaint-complainant =
    { $regime ->
        [ch]
            { $voice ->
                [self] Betroffene Person: { $name }. Die Kontaktangaben stehen am Kopf dieses Schreibens.
               *[other] Betroffene Person: { $name }. Meine Kontaktangaben stehen am Kopf dieses Schreibens.
            }
       *[gdpr]
            { $voice ->
                [self] Beschwerdeführende Person: { $name }. Die Kontaktangaben stehen am Kopf dieses Schreibens.
               *[other] Beschwerdeführende Person ist die betroffene Person: { $name }. Meine Kontaktangaben stehen am Kopf dieses Schreibens.
            }
    }
# If somebody acts for the person.
# $value (text): how the person can be reached, such as Musterweg 1, 10115 Berlin, anna@example.org
complaint-complainant-contact = Kontaktangaben der betroffenen Person: { $value }.
# If an organisation lodges it. CMP-11
# $provision (text): what the law of the day gives for it, such as Art. 80 Abs. 1 DSGVO
complaint-body =
    { $regime ->
        [ch] Vollmacht und Nachweis unserer ordnungsgemässen Gründung liegen bei. Bitte antworten Sie uns.
       *[gdpr] Wir handeln im Auftrag der betroffenen Person ({ $provision }). Der Nachweis unserer ordnungsgemäßen Gründung und der Auftrag liegen bei. Bitte antworten Sie uns.
    }
# CMP-3
# $controller (text): name of the controller, such as Meta Platforms Ireland Limited
# $value (text): its postal address in one line, such as Merrion Road, Dublin 4, Irland
complaint-controller = Verantwortlich ist dieses Unternehmen: { $controller }, { $value }.
# Instead, if its postal address is not known.
# $controller (text): name of the controller, such as Meta Platforms Ireland Limited
complaint-controller-no-address = Verantwortlich ist dieses Unternehmen: { $controller } (eine Postanschrift ist mir nicht bekannt).
# If the controller has a page for requests.
# $url (text): its address, such as https://example.com/privacy
complaint-controller-page = Seite für Anliegen zum Datenschutz: { $url }
# Each that is jointly responsible, by the controller's own account.
# $value (text): name and address, such as TikTok Information Technologies UK Limited, 4 Lindsey Street, London, Vereinigtes Königreich
complaint-joint-controller = Nach Angaben des Unternehmens gemeinsam mit ihm verantwortlich: { $value }.
# If the controller has a representative in the region.
# $representative (text): its name, such as Beispiel Vertretung GmbH
complaint-controller-representative = Vertretung: { $representative }
# CMP-2
# $provision (text): what the law of the day gives for it, such as Art. 77 DSGVO
complaint-competence =
    { $regime ->
        [ch]
            { $voice ->
                [self] Ich wende mich an Sie, weil ich in der Schweiz wohne und sich die Bearbeitung dort auswirkt.
               *[other] Ich wende mich an Sie, weil die betroffene Person in der Schweiz wohnt und sich die Bearbeitung dort auswirkt.
            }
        [uk]
            { $voice ->
                [self] Sie sind zuständig, weil ich meinen gewöhnlichen Aufenthalt im Vereinigten Königreich habe ({ $provision }).
               *[other] Sie sind zuständig, weil die betroffene Person ihren gewöhnlichen Aufenthalt im Vereinigten Königreich hat ({ $provision }).
            }
       *[gdpr]
            { $voice ->
                [self] Sie sind zuständig, weil ich meinen gewöhnlichen Aufenthalt in Ihrem Zuständigkeitsbereich habe ({ $provision }).
               *[other] Sie sind zuständig, weil die betroffene Person ihren gewöhnlichen Aufenthalt in Ihrem Zuständigkeitsbereich hat ({ $provision }).
            }
    }
# The same to the authority at the seat of the company.
# $provision (text): what the law of the day gives for it, such as Art. 77 DSGVO
complaint-competence-place = Die Beschwerde geht an Sie, weil der mutmaßliche Verstoß am Sitz des Verantwortlichen in Ihrem Zuständigkeitsbereich begangen wurde ({ $provision }).
# If another authority leads. CMP-12
# $authority (text): name of the lead authority, such as Data Protection Commission
complaint-lead-authority = Die Verarbeitung ist grenzüberschreitend; federführend dürfte diese Behörde sein: { $authority }. Befasst sich eine andere Behörde mit der Sache, bitte ich, den Schriftwechsel mit mir weiter in der Sprache dieses Schreibens zu führen.
# Instead, if the authority at the controller’s seat is another one of the same country.
# $authority (text): its name, such as Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen
complaint-hand-over = Wegen des Sitzes des Verantwortlichen kann auch diese Behörde zuständig sein: { $authority }. Bitte geben Sie die Beschwerde gegebenenfalls dorthin ab.
# Introduces the list of accounts.
# $accounts (keyword): none, one, many
complaint-accounts-intro =
    { $accounts ->
        [one] Betroffen ist dieses Konto:
       *[many] Betroffen sind diese Konten:
    }
# If there is no account.
complaint-non-user =
    { $voice ->
        [self] Ein Konto habe ich beim Verantwortlichen nicht; es geht um Daten über mich, die andere veröffentlicht haben oder die der Verantwortliche aus anderen Quellen bezieht.
       *[other] Ein Konto hat die betroffene Person beim Verantwortlichen nicht; es geht um Daten über sie, die andere veröffentlicht haben oder die der Verantwortliche aus anderen Quellen bezieht.
    }

## Facts

complaint-facts-heading = Sachverhalt
# Only about an objection, not for `ch`.
# $basis (keyword): stated (the controller itself names legitimate interests), insofar
complaint-processing =
    { $basis ->
        [stated] Der Verantwortliche verarbeitet nach eigener Darstellung personenbezogene Daten zur Entwicklung und zum Training von KI-Modellen und stützt sich dafür auf berechtigte Interessen ({ cite-gdpr-6-1-f }).
       *[insofar] Gegenstand ist die Verarbeitung personenbezogener Daten zur Entwicklung und zum Training von KI-Modellen, soweit sich der Verantwortliche dafür auf berechtigte Interessen stützt ({ cite-gdpr-6-1-f }).
    }
# Introduces the list of events. CMP-4, CMP-5
complaint-facts-intro = Der Ablauf in zeitlicher Reihenfolge:
# Item.
# $date (text): the day, such as 24. November 2026
# $kind (keyword): objection, access, consent-withdrawal, copyright-reservation, reminder, refusal-reply,
#   extension-reply, controller-complaint
complaint-fact-sent =
    { $kind ->
        [access] { $date }: Antrag auf Auskunft über die Daten, die für KI-Training verwendet werden.
        [consent-withdrawal] { $date }: Widerruf jeder Einwilligung in KI-Training.
        [copyright-reservation] { $date }: Nutzungsvorbehalt nach dem Urheberrecht.
        [reminder] { $date }: Erinnerung an den Verantwortlichen.
        [refusal-reply] { $date }: Erwiderung auf die Ablehnung.
        [extension-reply] { $date }: Antwort auf die Mitteilung über eine Fristverlängerung.
        [controller-complaint] { $date }: Beschwerde beim Verantwortlichen ({ cite-uk-dpa-164a }).
       *[objection]
            { $regime ->
                [ch] { $date }: Ausdrückliche Untersagung des KI-Trainings ({ cite-ch-fadp-30-2-b }).
               *[gdpr] { $date }: Widerspruch gegen KI-Training ({ cite-gdpr-21-1 }).
            }
    }
# Item.
# $date (text): the day, such as 24. November 2026
complaint-fact-received = { $date }: Eingang beim Verantwortlichen.
# Item.
# $date (text): the day, such as 24. November 2026
complaint-fact-acknowledged = { $date }: Eingangsbestätigung des Verantwortlichen, ohne Antwort in der Sache.
# Item.
# $date (text): the day, such as 24. November 2026
complaint-fact-status = { $date }: Zwischennachricht des Verantwortlichen, ohne Angabe, was veranlasst wurde.
# Item.
# $date (text): the day, such as 24. November 2026
complaint-fact-extended = { $date }: Mitteilung des Verantwortlichen über eine Fristverlängerung.
# Item.
# $date (text): the day, such as 24. November 2026
complaint-fact-confirmed = { $date }: Zusage des Verantwortlichen.
# Item.
# $date (text): the day, such as 24. November 2026
# $kind (keyword): no-reasons, reasons-not-weighed, identity, no-data, no-training, too-late, use-the-form, not-applicable, unknown
complaint-fact-refused =
    { $kind ->
        [no-reasons] { $date }: Ablehnung durch den Verantwortlichen, weil keine ausreichenden Gründe genannt seien.
        [reasons-not-weighed] { $date }: Ablehnung durch den Verantwortlichen unter Hinweis auf eigene Interessen, ohne auf die vorgetragenen Gründe einzugehen.
        [identity] { $date }: Vorläufige Ablehnung durch den Verantwortlichen; verlangt wurde ein Nachweis der Identität.
        [no-data] { $date }: Antwort des Verantwortlichen, es würden keine solchen Daten verarbeitet.
        [no-training] { $date }: Antwort des Verantwortlichen, die Daten würden nicht zum Training verwendet.
        [too-late] { $date }: Ablehnung durch den Verantwortlichen unter Hinweis auf einen selbst gesetzten früheren Termin.
        [use-the-form] { $date }: Ablehnung durch den Verantwortlichen unter Hinweis auf das eigene Formular.
        [not-applicable] { $date }: Ablehnung durch den Verantwortlichen, weil das Recht nicht anwendbar sei.
       *[unknown] { $date }: Ablehnung durch den Verantwortlichen.
    }
# Item, if the period ended without an answer in substance.
# $due (text): the day on which the period ended, such as 4. Januar 2027
complaint-fact-overdue =
    { $regime ->
        [ch] { $due }: Letzter Tag der gesetzten Frist; eine Antwort in der Sache lag bis dahin nicht vor.
       *[gdpr] { $due }: Letzter Tag der Frist für die Antwort ({ cite-gdpr-12-3 }); eine Antwort in der Sache lag bis dahin nicht vor.
    }
# The same for a letter by post whose arrival is not known: no day is named.
# $provision (text): what sets the period, such as Art. 12 Abs. 3 DSGVO
complaint-fact-overdue-post = Die Frist für die Antwort ist auch bei Berücksichtigung üblicher Postlaufzeiten abgelaufen ({ $provision }); eine Antwort in der Sache lag bis dahin nicht vor.
# The same where not all public holidays are known.
# $provision (text): what sets the period, such as Art. 12 Abs. 3 DSGVO
complaint-fact-overdue-cautious = Die Frist für die Antwort ist auch bei vorsichtiger Berechnung abgelaufen ({ $provision }); eine Antwort in der Sache lag bis dahin nicht vor.
# How it was handed over, if that is known.
# $via (keyword): form, email, post
complaint-fact-via =
    { $via ->
        [form] Weg: Formular des Verantwortlichen.
        [email] Weg: E-Mail.
       *[post] Weg: Post.
    }
# Item.
# $date (text): the day, such as 24. November 2026
complaint-fact-identified = { $date }: Übermittlung der Angaben, die der Verantwortliche zur Identifizierung verlangt hatte.
# Item.
# $date (text): the day, such as 24. November 2026
complaint-fact-breached = { $date }: Feststellung, dass die Zusage nicht eingehalten wird.
# Follows an item.
# $value (text): the person's own words, in quotation marks
complaint-fact-note = Dazu die Angabe: { $value }
# Item.
# $date (text): the day, such as 24. November 2026
# $authority (text): name of the authority
complaint-fact-complained = { $date }: Eingabe bei der Aufsichtsbehörde ({ $authority }).
# Item.
# $date (text): the day, such as 24. November 2026
# $authority (text): name of the authority
# $kind (keyword): received, documents, forwarded, decided, rejected, unknown
complaint-fact-authority =
    { $kind ->
        [received] { $date }: Eingangsbestätigung der Aufsichtsbehörde ({ $authority }).
        [documents] { $date }: Anforderung von Unterlagen durch die Aufsichtsbehörde ({ $authority }).
        [forwarded] { $date }: Abgabe durch die Aufsichtsbehörde ({ $authority }) an eine andere.
        [decided] { $date }: Entscheidung der Aufsichtsbehörde ({ $authority }).
        [rejected] { $date }: Zurückweisung durch die Aufsichtsbehörde ({ $authority }).
       *[unknown] { $date }: Mitteilung der Aufsichtsbehörde ({ $authority }).
    }
# Follows an item.
# $value (text): reference of the authority, such as LDA-1085.1-123/26
complaint-fact-reference = Aktenzeichen: { $value }.
# Item, if nothing came after the last letter to the controller.
complaint-fact-nothing-since = Seitdem ist vom Verantwortlichen nichts mehr eingegangen.
# CMP-5
complaint-before = Das Anliegen wurde damit zuerst an den Verantwortlichen gerichtet; der Schriftwechsel liegt bei, soweit vorhanden.
# If the authority asks for it.
# $date (text): day of the refusal, of the broken promise, or the first after the period, such as 3. November 2026
complaint-timeliness = Kenntnis von dem beschwerenden Ereignis besteht seit dem { $date }.

## Provisions infringed

complaint-infringements-heading =
    { $regime ->
        [ch] Rechtslage
       *[gdpr] Gerügte Verstöße
    }
# Introduces the list. CMP-6
complaint-infringements-intro = Nach meiner Auffassung hat der Verantwortliche gegen diese Vorschriften verstoßen:
# Item, if no answer came at all.
complaint-infringement-silence = { cite-gdpr-12-3 } und { cite-gdpr-12-4 }: Innerhalb der Frist wurden weder die ergriffenen Maßnahmen noch Gründe für ein Untätigbleiben mitgeteilt.
# Item, if a promise was broken.
complaint-infringement-breach = { cite-gdpr-5-1-a }: Was der Verantwortliche zugesagt hat, hält er nicht ein; die Verarbeitung nach Treu und Glauben und in nachvollziehbarer Weise ist damit nicht gewahrt.
# Item, if the answer came after the period.
complaint-infringement-late = { cite-gdpr-12-3 }: Die Antwort kam erst nach Ablauf der Frist.
# Item, if the notice came after the first month.
complaint-infringement-extension = { cite-gdpr-12-3 }: Die Fristverlängerung wurde nicht innerhalb des ersten Monats mitgeteilt.
# Item, always.
# $request (keyword): objection, access, consent-withdrawal
complaint-infringement-core =
    { $request ->
        [access]
            { $regime ->
                [ch] { cite-ch-fadp-25 }: Die verlangte Auskunft wurde nicht erteilt.
               *[gdpr] { cite-gdpr-15-1 } und { cite-gdpr-15-3 }: Weder wurde die verlangte Auskunft erteilt noch eine Kopie der Daten zur Verfügung gestellt.
            }
        [consent-withdrawal]
            { $regime ->
                [ch] { cite-ch-fadp-30-2-b } und { cite-ch-fadp-30-3 }: Dass Widerruf und ausdrückliche Untersagung beachtet werden, ist nicht dargetan, ebenso wenig eine Rechtfertigung nach { cite-ch-fadp-31 }.
               *[gdpr] { cite-gdpr-7-3 }: Dass die auf Einwilligung beruhende Verarbeitung eingestellt wurde, ist nicht dargetan.
            }
       *[objection]
            { $regime ->
                [ch] { cite-ch-fadp-30-2-b } und { cite-ch-fadp-30-3 }: Dass die ausdrückliche Untersagung beachtet wird, ist nicht dargetan, ebenso wenig eine Rechtfertigung nach { cite-ch-fadp-31 }.
               *[gdpr] { cite-gdpr-21-1 }: Dass die Verarbeitung eingestellt wurde, ist nicht dargetan; zwingende schutzwürdige Gründe wurden nicht nachgewiesen.
            }
    }
# Item, if it missed sufficient grounds.
complaint-infringement-no-reasons = { cite-gdpr-21-1 } und { cite-gdpr-12-2 }: Der Widerspruch wurde als nicht ausreichend begründet zurückgewiesen; einen Nachweis oder ein besonderes Gewicht der Gründe verlangt das Gesetz nicht.
# Item, if the grounds were not weighed.
complaint-infringement-reasons = { cite-gdpr-12-4 } und { cite-gdpr-5-2 }: Die Ablehnung lässt nicht erkennen, wie die vorgetragenen Gründe abgewogen wurden.
# Item, if proof of identity was demanded.
complaint-infringement-identity = { cite-gdpr-12-6 }: Ein Nachweis der Identität wurde verlangt, obwohl begründete Zweifel nicht erkennbar sind.
# Item, if its own form was demanded.
complaint-infringement-form = { cite-gdpr-12-2 }: Die Ausübung des Rechts wurde nicht erleichtert, sondern an ein eigenes Formular gebunden.
# Item, if an earlier date was pointed to.
complaint-infringement-time = { cite-gdpr-21-1 }: Das Recht besteht jederzeit; der entgegengehaltene Termin findet im Gesetz keine Grundlage.
# Item, if restriction was asked for.
complaint-infringement-restriction = { cite-gdpr-18-1-d }: Die verlangte Einschränkung der Verarbeitung wurde nicht bestätigt.
# Item, if erasure was asked for.
complaint-infringement-erasure =
    { $regime ->
        [ch] { cite-ch-fadp-32 }: Die verlangte Löschung wurde nicht bestätigt.
       *[gdpr] { cite-gdpr-17-1-c } und { cite-gdpr-19 }: Die verlangte Löschung wurde nicht bestätigt, die Empfänger wurden nicht genannt.
    }

## Requests

complaint-requests-heading =
    { $regime ->
        [ch] Begehren
       *[gdpr] Anträge
    }
# Introduces the list; the items complete the sentence. CMP-7
complaint-requests-intro = Ich bitte Sie:
# Item, always.
# $provision (text): what the law of the day gives for it, such as Art. 57 Abs. 1 lit. f DSGVO
complaint-request-investigate =
    { $regime ->
        [ch] eine Untersuchung der Bearbeitung zu eröffnen ({ $provision });
       *[gdpr] sich mit der Beschwerde zu befassen, ihren Gegenstand zu untersuchen ({ $provision }) und die gerügten Verstöße festzustellen;
    }
# Item, always.
# $request (keyword): objection, access, consent-withdrawal
# $provision (text): what the law of the day gives for it, such as Art. 58 Abs. 2 lit. c DSGVO
complaint-request-comply =
    { $request ->
        [access]
            { $regime ->
                [ch] anzuordnen, dass die verlangte Auskunft erteilt wird ({ $provision }).
               *[gdpr] den Verantwortlichen anzuweisen, dem Antrag auf Auskunft zu entsprechen ({ $provision }).
            }
        [consent-withdrawal]
            { $regime ->
                [ch] anzuordnen, dass der Verantwortliche Widerruf und ausdrückliche Untersagung beachtet ({ $provision });
               *[gdpr] den Verantwortlichen anzuweisen, dem Widerruf und den damit verbundenen Anträgen zu entsprechen ({ $provision });
            }
       *[objection]
            { $regime ->
                [ch] anzuordnen, dass der Verantwortliche die ausdrückliche Untersagung beachtet ({ $provision });
               *[gdpr] den Verantwortlichen anzuweisen, dem Widerspruch und den damit verbundenen Anträgen zu entsprechen ({ $provision });
            }
    }
# Item, if erasure was asked for.
# $provision (text): what the law of the day gives for it, such as Art. 58 Abs. 2 lit. g DSGVO
complaint-request-erasure =
    { $regime ->
        [ch] die Löschung der für diese Zwecke gespeicherten Personendaten anzuordnen ({ $provision });
       *[gdpr] die Löschung der für diese Zwecke gespeicherten Daten und die Unterrichtung der Empfänger anzuordnen ({ $provision });
    }
# Last item, not about access.
# $provision (text): what the law of the day gives for it, such as Art. 58 Abs. 2 lit. f DSGVO
complaint-request-ban =
    { $regime ->
        [ch] die Bearbeitung unterbrechen zu lassen, zumindest bis zum Abschluss der Untersuchung ({ $provision }).
       *[gdpr]
            { $voice ->
                [self] die Verarbeitung meiner personenbezogenen Daten für KI-Training zu verbieten, zumindest bis zu Ihrer Entscheidung ({ $provision }).
               *[other] die Verarbeitung der personenbezogenen Daten der betroffenen Person für KI-Training zu verbieten, zumindest bis zu Ihrer Entscheidung ({ $provision }).
            }
    }

## Procedure

# CMP-9
# $provision (text): what the law of the day gives for it, such as Art. 77 Abs. 2 DSGVO
# $remedy (text): the same for the silence of the authority, such as Art. 78 Abs. 2 DSGVO
complaint-progress =
    { $regime ->
        [ch] Bitte teilen Sie mir mit, was Sie gestützt auf die Anzeige unternommen haben und was eine Untersuchung ergibt ({ $provision }).
       *[gdpr] Bitte unterrichten Sie mich über den Stand und das Ergebnis, auch über die Möglichkeit eines gerichtlichen Rechtsbehelfs ({ $provision }), spätestens innerhalb von drei Monaten ({ $remedy }).
    }
# CMP-10
# $kind (keyword): as-needed, no, yes – whether the controller may learn the name
complaint-name =
    { $kind ->
        [no]
            { $voice ->
                [self] Bitte teilen Sie dem Verantwortlichen meinen Namen nicht mit. Ist das für das Verfahren unumgänglich, fragen Sie mich bitte vorher.
               *[other] Bitte teilen Sie dem Verantwortlichen den Namen der betroffenen Person nicht mit. Ist das für das Verfahren unumgänglich, fragen Sie mich bitte vorher.
            }
        [yes]
            { $voice ->
                [self] Mein Name darf dem Verantwortlichen mitgeteilt werden.
               *[other] Der Name der betroffenen Person darf dem Verantwortlichen mitgeteilt werden.
            }
       *[as-needed]
            { $voice ->
                [self] Bitte teilen Sie dem Verantwortlichen meinen Namen nur mit, soweit das Verfahren es erfordert.
               *[other] Bitte teilen Sie dem Verantwortlichen den Namen der betroffenen Person nur mit, soweit das Verfahren es erfordert.
            }
    }
# If the person says so.
# $kind (keyword): yes, no – whether they agree to a settlement
complaint-amicable =
    { $kind ->
        [no]
            { $voice ->
                [self] Mit einer gütlichen Einigung bin ich nicht einverstanden.
               *[other] Mit einer gütlichen Einigung ist die betroffene Person nicht einverstanden.
            }
       *[yes]
            { $voice ->
                [self] Zu einer gütlichen Einigung bin ich bereit.
               *[other] Zu einer gütlichen Einigung ist die betroffene Person bereit.
            }
    }
# If the person says so.
# $value (text): the authority or court, such as Amtsgericht Musterstadt
complaint-pending = Mit der Sache ist bereits befasst: { $value }.
# If two states are concerned and it is dated 2 April 2027 or later; not for `uk` or `ch`.
complaint-admissibility =
    { $voice ->
        [self] Dieses Schreiben enthält die Angaben nach { cite-reg-2025-2518-4-1 }: Name und Kontaktangaben der beschwerdeführenden Person, Angaben zum Verantwortlichen und eine Beschreibung des gerügten Verstoßes.
       *[other] Dieses Schreiben enthält die Angaben nach { cite-reg-2025-2518-4-1 }: den Namen der betroffenen Person, meinen Namen und meine Kontaktangaben, Angaben zum Verantwortlichen und eine Beschreibung des gerügten Verstoßes.
    }

## Lines in the list of enclosures. CMP-8

# $date (text): its day, such as 15. Dezember 2026
# $kind (keyword): acknowledged, status, extended, confirmed, refused
enclosure-answer =
    { $kind ->
        [acknowledged] Eingangsbestätigung des Verantwortlichen vom { $date }
        [status] Zwischennachricht des Verantwortlichen vom { $date }
        [extended] Mitteilung des Verantwortlichen vom { $date } über eine Fristverlängerung
       *[refused] Antwort des Verantwortlichen vom { $date }
    }
enclosure-mandate = Auftrag der betroffenen Person
enclosure-constitution = Nachweis der ordnungsgemäßen Gründung der Organisation
