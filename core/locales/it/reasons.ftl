### Reasons: declared facts by kind of service. Legal status: the person confirms .fact and nothing else, so no text may
### claim more than it; all languages declare the same fact.
###
### reason-<id> has attributes only: .label (menu; may be printed; at most five words, no admission), .explanation (to the
###   user: when it fits; 18 words), .fact (checkbox “Confermo: …”; 16 words).
### reason-<id>-<kind>, -published, -entrusted, -about, -any: first sentence (22 words; stands alone in a short letter) and
###   .more, why it weighs (both together 40 words). The letter takes the kind of the service, else the class of its data
###   (about: a person without an account), else any.
### question-transfer-…: annex with questions on the processing, instead of a text for reason-transfer.
###
### $provision (text): provisions for .more, finished and without brackets, such as art. 6 cpv. 1 LPD
### $voice (keyword): self, anything else – who writes: the person, or somebody for them. Hardly any text needs it: no
###   participle with “essere” about the person, and possessives that agree with the thing.

## Control, purpose and context

reason-control =
    .label = Perdita di controllo
    .explanation = Vale per chiunque, ma da solo è debole; lo unisca a un motivo tratto dalla Sua vita.
    .fact = Mi riguarda: l’addestramento dell’IA con i miei dati non si può annullare in modo affidabile.
reason-control-any = Quando qualcosa è entrato in un modello, la rettifica e la cancellazione non vi sono più garantite.
    .more = Si rischia così di perdere in modo duraturo il controllo su ciò che diventano questi dati.
reason-control-chatbot = Nel servizio, quanto inserito si può forse ancora cancellare; in un modello ciò non è garantito.
    .more = Si rischia così di perdere in modo duraturo il controllo su ciò che diventano questi dati.
reason-control-work-tool = Un documento si può forse ancora modificare o ritirare; in un modello ciò non è garantito.
    .more = Si rischia così di perdere in modo duraturo il controllo su ciò che diventano questi dati.
reason-control-about = Chi non usa il servizio non può modificarvi o cancellarvi nulla, e ancora meno in un modello.
    .more = Si rischia così di perdere in modo duraturo il controllo su ciò che diventano questi dati.

reason-expectation =
    .label = Contenuti anteriori all’addestramento
    .explanation = Adatto se i contenuti precedono l’addestramento dell’IA; indichi se possibile periodo e contesto.
    .fact = Una parte dei contenuti è stata pubblicata per altri, prima che si parlasse di addestramento dell’IA.
reason-expectation-any = Una parte di questi contenuti è stata pubblicata per altre persone, quando di addestramento dell’IA non si parlava ancora.
    .more = Non ci si poteva ragionevolmente attendere questo uso, e un avviso successivo non cambia la finalità di allora ({ $provision }).

reason-context-shift =
    .label = Contenuti fuori contesto
    .explanation = Adatto se, senza occasione, conversazione o tono, i contenuti possono essere fraintesi.
    .fact = Contenuti miei o su di me si comprendono correttamente solo nel loro contesto.
reason-context-shift-any = Questi contenuti appartengono a un’occasione, a una conversazione, a un tono, e solo lì si comprendono correttamente.
    .more = Un modello li separa da tutto ciò; uno scherzo, una citazione o una parola di conforto possono diventare qualcosa di mai detto.
reason-context-shift-marketplace = Annunci, recensioni e messaggi appartengono a un determinato affare, e solo con esso si comprendono correttamente.
    .more = Senza quell’occasione, una lamentela può diventare un giudizio generale mai inteso.
reason-context-shift-entrusted = Quanto inserito si comprende solo nel suo contesto: una bozza, una prova, una domanda per altri può sembrare un’opinione propria.
    .more = Dopo un addestramento può derivarne un’affermazione inesatta su una persona reale.
reason-context-shift-work-tool = Bozze e annotazioni sono stadi intermedi, e solo nel contesto del lavoro si comprendono correttamente.
    .more = Dopo un addestramento può derivarne un’affermazione inesatta su una persona reale.

reason-consent-given-elsewhere =
    .label = Scelta già compiuta
    .explanation = Adatto se paga questa società, ha disattivato qualcosa o già presentato opposizione; indichi che cosa.
    .fact = Con questa società ho pagato, disattivato o presentato opposizione, per limitare l’uso dei dati.
reason-consent-given-elsewhere-any = Presso di Voi è già stata compiuta una scelta consapevole, volta a limitare l’uso di questi dati.
    .more = Secondo correttezza e buona fede va rispettata, anche quando si aggiunge una nuova finalità ({ $provision }).

reason-private-profile =
    .label = Profilo non pubblico
    .explanation = Adatto se il Suo profilo non è pubblico, ma singoli dati possono comunque essere visibili.
    .fact = Il mio profilo non è pubblico.
reason-private-profile-any = Il profilo non è pubblico; si rivolge a una cerchia limitata.
    .more = Non ci si può quindi ragionevolmente attendere che i dati comunque visibili servano all’addestramento ({ $provision }).

reason-group-member =
    .label = Gruppi a cerchia limitata
    .explanation = Adatto se scrive in gruppi destinati a una cerchia limitata.
    .fact = Scrivo in gruppi destinati a una cerchia limitata.
reason-group-member-any = Una parte di questi contenuti è nata in gruppi destinati a una cerchia limitata.
    .more = Lì si parla più apertamente, e nessuno si aspetta ragionevolmente di addestrare al tempo stesso un modello ({ $provision }).

reason-non-user =
    .label = Servizio non utilizzato
    .explanation = Adatto solo se non vi ha un account e i dati su di Lei provengono da altri.
    .fact = Non vi ho alcun account; i dati su di me provengono da altri.
reason-non-user-about = Questi dati provengono da altri; impostazioni e avvisi per gli utenti non raggiungono chi non usa il servizio.
    .more = A maggior ragione, chi non usa un servizio non può ragionevolmente attendersi questo uso ({ $provision }).

## Family and other people

reason-parent =
    .label = Dati di una persona minorenne
    .explanation = Adatto se vi sono dati di Sua figlia o di Suo figlio minorenne; non occorre indicarne il nome.
    .fact = Tra questi dati vi sono anche quelli di mia figlia o di mio figlio minorenne.
reason-parent-any = Tra questi dati vi sono anche quelli di una figlia o di un figlio minorenne, da chiunque provengano.
    .more = I minori meritano una specifica protezione; più tardi dovrebbero poter decidere da sé che cosa resta della propria infanzia.

reason-minor-self =
    .label = Contenuti dell’infanzia o adolescenza
    .explanation = Adatto se i contenuti risalgono a prima della maggiore età; la Sua data di nascita non serve.
    .fact = Prima della mia maggiore età, io o altri abbiamo pubblicato o inserito parte dei dati.
reason-minor-self-any = Una parte di questi contenuti è stata pubblicata già prima della maggiore età, da chiunque.
    .more = Che cosa ne possa derivare non era prevedibile a quell’età e non deve avere effetti per tutta la vita.
reason-minor-self-entrusted = Una parte di questi dati è stata inserita già prima della maggiore età, da chiunque.
    .more = Che cosa ne possa derivare non era prevedibile a quell’età e non deve avere effetti per tutta la vita.

# Instead of reason-parent and reason-minor-self while the person whose data it is is under age.
reason-minor-now-any = Questi dati riguardano una persona ancora minorenne.
    .more = Che cosa diventino i dati in un modello non è prevedibile a quell’età.

reason-third-persons =
    .label = Dati di altre persone
    .explanation = Adatto se nei dati compaiono altre persone; non ne indichi i nomi.
    .fact = In questi dati compaiono anche altre persone.
reason-third-persons-any = In questi dati compaiono anche altre persone.
    .more = Il trattamento deve essere lecito e trasparente anche nei loro confronti ({ $provision }).
reason-third-persons-entrusted = In questi dati possono comparire anche altre persone.
    .more = Il trattamento deve essere lecito e trasparente anche nei loro confronti ({ $provision }).

reason-grief =
    .label = Persona cara defunta
    .explanation = Adatto se i dati riguardano Lei e una persona defunta che Le era vicina.
    .fact = Una persona che mi era vicina è morta e compare in questi dati.
reason-grief-any = In questi dati compare una persona cara che è morta.
    .more = Essi riguardano anche la vita di chi resta; vedere tale persona imitata da un modello sarebbe un grave peso.

## Special categories: conclusions on the category are possible; never that a condition exists

reason-health =
    .label = Conclusioni sulla salute
    .explanation = Adatto se dai dati si può risalire alla Sua salute; non indichi dettagli.
    .fact = Dati miei o su di me permettono conclusioni sulla mia salute.
reason-health-any = Questi dati permettono di trarre conclusioni sulla salute, esatte o errate.
    .more = Se giungessero ad altri tramite un modello, vi sarebbe il rischio di svantaggi nel lavoro, nei contratti e nella vita personale.
reason-health-chatbot = Quanto inserito, per chiunque lo sia stato, permette di trarre conclusioni sulla salute, esatte o errate.
    .more = Se giungessero ad altri tramite un modello, vi sarebbe il rischio di svantaggi nel lavoro, nei contratti e nella vita personale.
reason-health-fitness = Misurazioni e registrazioni permettono di trarre conclusioni sulla salute, esatte o errate.
    .more = Se giungessero ad altri tramite un modello, vi sarebbe il rischio di svantaggi nel lavoro, nei contratti e nella vita personale.

reason-sexual-life =
    .label = Vita o orientamento sessuale
    .explanation = Adatto se dai dati si può risalire alla vita o all’orientamento sessuale; non indichi dettagli.
    .fact = Dati miei o su di me permettono conclusioni sulla mia vita sessuale o sull’orientamento sessuale.
reason-sexual-life-any = Questi dati permettono di trarre conclusioni sulla vita sessuale o sull’orientamento sessuale, esatte o errate.
    .more = A chi confidarsi in proposito spetta a ciascuno deciderlo; un modello può togliere questa scelta.
reason-sexual-life-chatbot = Quanto inserito, per chiunque lo sia stato, permette di trarre conclusioni sulla vita sessuale o sull’orientamento sessuale, esatte o errate.
    .more = A chi confidarsi in proposito spetta a ciascuno deciderlo; un modello può togliere questa scelta.

reason-belief-politics =
    .label = Convinzioni, politica, sindacato
    .explanation = Adatto se dai dati si può risalire a convinzioni o appartenenza sindacale; non indichi quali.
    .fact = Dati miei o su di me permettono conclusioni sulle mie convinzioni o su un’appartenenza sindacale.
reason-belief-politics-any = Questi dati permettono di trarre conclusioni, esatte o errate, su convinzioni politiche, religiose o filosofiche o sull’appartenenza sindacale.
    .more = Le convinzioni possono cambiare; un modello può farne un’etichetta duratura e favorire ostilità.
reason-belief-politics-chatbot = Quanto inserito, per chiunque lo sia stato, permette conclusioni, esatte o errate, su convinzioni politiche, religiose o filosofiche o sull’appartenenza sindacale.
    .more = Le convinzioni possono cambiare; un modello può farne un’etichetta duratura e favorire ostilità.

reason-origin-minority =
    .label = Origine o minoranza
    .explanation = Adatto se dai dati si può risalire all’origine o a una minoranza; non indichi quale.
    .fact = Dati miei o su di me permettono conclusioni sulla mia origine o appartenenza a una minoranza.
reason-origin-minority-any = Questi dati permettono di trarre conclusioni, esatte o errate, sull’origine razziale o etnica o sull’appartenenza a una minoranza.
    .more = I modelli possono ripetere e rafforzare pregiudizi; ne possono conseguire denigrazione e discriminazione.
reason-origin-minority-chatbot = Quanto inserito, per chiunque lo sia stato, permette conclusioni, esatte o errate, sull’origine razziale o etnica o sull’appartenenza a una minoranza.
    .more = I modelli possono ripetere e rafforzare pregiudizi; ne possono conseguire denigrazione e discriminazione.

reason-art9-inference =
    .label = Conclusioni da molti dati
    .explanation = Adatto se dall’insieme di molti dati si potrebbe risalire a caratteristiche protette.
    .fact = Vi si sono raccolte nel tempo molte singole informazioni su di me.
reason-art9-inference-any = Nel tempo si sono raccolte molte informazioni, che prese singolarmente possono essere irrilevanti.
    .more = Dal loro insieme un modello può dedurre, a ragione o a torto, caratteristiche particolarmente protette; verificarlo è quasi impossibile.

## Protection

reason-criminal-data =
    .label = Dati su procedimenti
    .explanation = Adatto se i contenuti hanno a che fare con un reato o un procedimento; non indichi dettagli.
    .fact = Contenuti su di me riguardano un reato o un procedimento, qualunque sia il mio ruolo.
reason-criminal-data-any = Una parte dei contenuti riguarda un reato o un procedimento; in quale ruolo, qui resta volutamente aperto.
    .more = Un modello può confondere sospetto, accusa ed esito e legarli durevolmente a un nome.

reason-stalking-doxxing =
    .label = Protezione da persecuzioni
    .explanation = Adatto se subisce o ha subito pedinamenti, molestie o minacce; non indichi luoghi né nomi.
    .fact = Subisco o ho subito pedinamenti, molestie o minacce.
reason-stalking-doxxing-any =
    { $voice ->
        [self] Subisco o ho subito pedinamenti, molestie o minacce.
       *[other] La persona subisce o ha subito pedinamenti, molestie o minacce.
    }
    .more = Un modello può collegare informazioni sparse su luoghi, orari, contatti e abitudini e diventare così un pericolo.
reason-stalking-doxxing-fitness =
    { $voice ->
        [self] Subisco o ho subito pedinamenti, molestie o minacce.
       *[other] La persona subisce o ha subito pedinamenti, molestie o minacce.
    }
    .more = Da percorsi e orari registrati un modello può dedurre dove e quando una persona si può incontrare.

reason-identity-protection =
    .label = Protezione di determinati dati
    .explanation = Adatto se dati su di Lei devono restare ignoti per la Sua protezione; non indichi dettagli.
    .fact = Determinati dati su di me non devono divenire noti, per la mia protezione.
reason-identity-protection-any = Determinati dati non devono divenire noti, per la protezione di una persona.
    .more = Un modello può ricavarli da dettagli o rivelarli a estranei; altro, di proposito, qui non si dice.
reason-identity-protection-about = Determinati dati non devono divenire noti, per la protezione di una persona.
    .more = Un modello può rivelarli a estranei; tali dati vanno bloccati sulla base della presente, senza raccoglierne altri.

reason-public-office =
    .label = Rischi per carica o servizio
    .explanation = Adatto se la Sua carica o il Suo servizio comporta rischi particolari; non occorre indicarlo.
    .fact = La mia carica o il mio servizio comporta rischi particolari.
reason-public-office-any = Questi dati riguardano una persona la cui carica o il cui servizio comporta rischi particolari.
    .more = Da immagini, ambiente e abitudini un modello può dedurre dove si può incontrare una persona, o attribuirle cose false.

reason-accessibility-vulnerability =
    .label = Bisogno di particolare protezione
    .explanation = Adatto se Lei, o la persona per cui agisce, ha bisogno di una protezione particolare.
    .fact = Ho bisogno di una protezione particolare.
reason-accessibility-vulnerability-any = Questi dati riguardano una persona che ha bisogno di una protezione particolare.
    .more = Le conseguenze di un simile uso pesano allora di più, e anche il modo di presentare gli avvisi dovrebbe tenerne conto.

## Work and public life

reason-creator =
    .label = Sostentamento da opere proprie
    .explanation = Adatto se guadagna con opere proprie; una riserva del diritto d’autore è una lettera a parte.
    .fact = Vivo, in tutto o in parte, delle mie opere.
reason-creator-any = Questi dati riguardano una persona che vive, in tutto o in parte, delle proprie opere.
    .more = Un modello che impara da esse può imitarle e far loro concorrenza sullo stesso mercato.
reason-creator-entrusted = Questi dati riguardano una persona che vive, in tutto o in parte, delle proprie opere.
    .more = Con un addestramento anche bozze e versioni precedenti potrebbero finire nei risultati di altri e far loro concorrenza.

reason-likeness-voice =
    .label = Volto o voce
    .explanation = Adatto se vi si trovano Sue foto, video o registrazioni audio.
    .fact = Esistono immagini o registrazioni in cui si riconosce il mio volto o la mia voce.
reason-likeness-voice-any = Esistono immagini o registrazioni in cui si riconosce il volto o la voce.
    .more = Un modello può imitare entrambi, e difendersene è quasi impossibile.

reason-source-protection =
    .label = Lavoro giornalistico
    .explanation = Adatto se svolge un lavoro giornalistico; non indichi fonti né argomenti.
    .fact = Svolgo un lavoro giornalistico.
reason-source-protection-any = Questi dati riguardano una persona che svolge un lavoro giornalistico.
    .more = Dal comportamento di altri, come chi segue o scrive, un modello può dedurre contatti, a ragione o a torto.
reason-source-protection-entrusted = Questi dati riguardano una persona che svolge un lavoro giornalistico.
    .more = Già l’oggetto di quanto inserito può far intuire gli ambiti di lavoro; gli eventuali dati protetti vanno tenuti fuori dall’addestramento.

reason-professional-secrecy =
    .label = Segreto professionale
    .explanation = Adatto alle professioni soggette per legge al segreto; non nomini chi si rivolge a Lei.
    .fact = La legge mi impone il segreto professionale.
reason-professional-secrecy-any = Questi dati riguardano una persona tenuta per legge al segreto professionale.
    .more = Dal comportamento di altri, come chi segue, scrive o fa un nome, nessun modello deve poter dedurre chi cerca consiglio o aiuto.

reason-employee =
    .label = Posto di lavoro riconoscibile
    .explanation = Adatto se si può riconoscere il Suo datore o posto di lavoro; non indichi dettagli.
    .fact = Il mio datore o posto di lavoro è riconoscibile da questi dati.
reason-employee-any = Da questi dati è riconoscibile il datore o il posto di lavoro.
    .more = Attribuzioni false o affermazioni distorte da parte di un modello possono perciò nuocere direttamente sul lavoro.
reason-employee-entrusted = Da questi dati è riconoscibile il datore o il posto di lavoro.
    .more = Già le domande del lavoro quotidiano permettono di dedurre la propria posizione; attribuzioni false possono nuocere sul lavoro.

reason-business-account =
    .label = Persona dietro l’account professionale
    .explanation = Adatto se dietro l’account sta Lei come persona fisica; i meri dati aziendali non vi rientrano.
    .fact = Dietro l’account a uso professionale ci sono io, come persona fisica.
reason-business-account-any = Dietro l’account a uso professionale c’è una persona fisica.
    .more = Esso contiene anche dati che la riguardano come tale; l’uso professionale non ne fa venir meno la protezione.

reason-science-confidence =
    .label = Attività scientifica
    .explanation = Adatto se svolge attività scientifica; non indichi risultati né chi partecipa ai Suoi studi.
    .fact = Svolgo attività scientifica.
reason-science-confidence-any = Questi dati riguardano una persona che svolge attività scientifica.
    .more = Se un modello riproduce idee troppo presto o senza nome, si perdono la prima pubblicazione e l’attribuzione.
reason-science-confidence-entrusted = Questi dati riguardano una persona che svolge attività scientifica.
    .more = Con un addestramento idee e bozze proprie potrebbero finire nei risultati di altri, e se ne perderebbe l’attribuzione.

reason-reputation-falsehood =
    .label = Affermazioni false sulla persona
    .explanation = Adatto se teme o ha visto output falsi su di Lei; alleghi se possibile richiesta e risposta.
    .fact = Temo che sistemi di IA forniscano informazioni false su di me.
reason-reputation-falsehood-any = Si possono temere affermazioni false di un modello sulla persona, per esempio per scambio o collegamenti errati.
    .more = Chi le leggerà resta ignoto; rettificarle è allora quasi impossibile.

## General concerns, own words

reason-profiling-fear =
    .label = Profili e selezione
    .explanation = Adatto se teme che l’addestramento dell’IA influisca anche su profili o su ciò che Le è mostrato.
    .fact = Temo che l’addestramento dell’IA influisca su profili che mi riguardano o ciò che vedo, pubblicità compresa.
reason-profiling-fear-any = Si può temere che l’addestramento dell’IA alimenti anche profili o contribuisca a decidere ciò che è mostrato, pubblicità compresa.
    .more = Dall’esterno non si vede se le due cose restino separate; si prega di comunicarlo.
reason-profiling-fear-marketplace = Si può temere che l’addestramento dell’IA alimenti anche profili o contribuisca a decidere prezzi, classifiche e offerte.
    .more = Dall’esterno non si vede se le due cose restino separate; si prega di comunicarlo.
reason-profiling-fear-work-tool = Si può temere che l’addestramento dell’IA alimenti anche profili sul rendimento e sul modo di lavorare.
    .more = Dall’esterno non si vede se le due cose restino separate; si prega di comunicarlo.

reason-security =
    .label = Riproduzione di dati di addestramento
    .explanation = Vale per chiunque, ma è generico; lo unisca a un motivo tratto dalla Sua vita.
    .fact = Mi riguarda: un modello potrebbe riprodurre alla lettera dati su di me.
reason-security-any = I modelli possono riprodurre alla lettera i dati di addestramento, e altri possono provocarlo di proposito.
    .more = La propria prudenza allora non serve più; è al sicuro solo ciò che non entra nell’addestramento.
reason-security-entrusted = Quanto affidato al servizio può riapparire alla lettera presso estranei, dopo un addestramento.
    .more = La propria prudenza allora non serve più; è al sicuro solo ciò che non entra nell’addestramento.

reason-transfer =
    .label = Domande sulla comunicazione
    .explanation = Adatto se desidera sapere dove giungono dati e modelli; la lettera pone domande in proposito.
    .fact = Mi riguarda: dove finiscono i miei dati e i modelli addestrati con essi.
# Annex with questions on the processing; also the next two
question-transfer-where = Indicare i Paesi in cui giungono questi dati o i modelli addestrati con essi, e i destinatari.
question-transfer-basis = Indicare su quale base e con quali garanzie ciò avviene in ciascun caso.
question-transfer-release = Indicare se i modelli addestrati con questi dati sono o saranno messi a disposizione per il download.

reason-other =
    .label = Motivo con parole proprie
    .explanation = Adatto se nessun altro motivo descrive la Sua situazione; scriva poche frasi concrete, nulla di riservato.
    .fact = Quanto scrivo con parole mie è vero.
