### Only in letters under the Swiss Federal Act on Data Protection (LPD).
### Swiss law only: what takes the place of the sentence without “ch” in its name. Vocabulary of the Italian text of the
### act: motivo giustificativo, dati personali degni di particolare protezione, comunicare a terzi, inchiesta, denuncia.

## Frame

letter-ch-salutation = Gentili Signore, egregi Signori,
letter-ch-closing = Distinti saluti
# Heading over the list of enclosures.
# $number (number): how many there are
letter-ch-enclosures-heading =
    { $number ->
        [one] Allegato
       *[other] Allegati
    }

## Prohibition

# $provision (text): such as art. 30 cpv. 2 lett. b LPD
# $name (text): name of the data subject, such as Priya Sample
letter-ch-subject =
    { $voice ->
        [self] Divieto di addestramento dell’IA ({ $provision })
       *[other] Divieto per { $name }: addestramento dell’IA ({ $provision })
    }
# Who is jointly responsible, by the company's own account.
# $value (text): names, such as TikTok Information Technologies UK Limited
# $number (number): how many there are
letter-ch-joint-controllers = La presente è rivolta anche a { $value }, in regime di contitolarità secondo quanto dichiarate; si prega di inoltrarla.
# $law (text): such as art. 30 cpv. 2 lett. b e cpv. 3 della legge federale svizzera sulla protezione dei dati (LPD)
letter-ch-declaration =
    { $voice ->
        [self] Vi vieto espressamente, ai sensi dell’{ $law }, di trattare i miei dati personali per lo sviluppo, l’addestramento e il miglioramento di modelli e sistemi di intelligenza artificiale (IA), anche generativi, e di comunicarli per questi scopi.
       *[other] In nome di questa persona Vi è espressamente vietato, ai sensi dell’{ $law }, di trattare i suoi dati personali per lo sviluppo, l’addestramento e il miglioramento di modelli e sistemi di intelligenza artificiale (IA), anche generativi, e di comunicarli per questi scopi.
    }
# $provision (text): such as art. 31
letter-ch-basis =
    { $voice ->
        [self] Non riconosco alcun motivo giustificativo ({ $provision }).
       *[other] Non si riconosce alcun motivo giustificativo ({ $provision }).
    }
# $provision (text): such as art. 5 lett. c, 30(2)(c)
letter-ch-special-request = I dati personali degni di particolare protezione ({ $provision }) vanno rimossi da tutti i set di dati destinati a questi scopi, chiunque li abbia condivisi.
letter-ch-special-heading = Dati personali degni di particolare protezione

## Demands

# $provision (text): such as art. 31
letter-ch-stop =
    { $voice ->
        [self] Vi chiedo di astenervi definitivamente da questo trattamento, anche se già in corso, salvo che dimostriate un motivo giustificativo ({ $provision }).
       *[other] Vi si chiede di astenervi definitivamente da questo trattamento, anche se già in corso, salvo che dimostriate un motivo giustificativo ({ $provision }).
    }
# $provision (text): such as art. 32, par. 2, lett. a
letter-ch-restriction = In attesa della relativa verifica i dati non vanno utilizzati per questi scopi ({ $provision }).
# $provision (text): such as art. 32, par. 2, lett. c
letter-ch-erasure = In mancanza di tale dimostrazione va cancellato senza indugio quanto avete raccolto o ricavato per questi scopi, anche nei set di dati di addestramento e nelle copie ({ $provision }).
# $provision (text): such as art. 32, par. 4
letter-ch-recipients = Ciò va reso noto a tutti i terzi a cui avete comunicato i dati; essi vanno inoltre indicati ({ $provision }).
# $provision (text): such as art. 19
letter-ch-information = Vanno fornite informazioni sugli scopi, sulle categorie e sulla provenienza dei dati raccolti ({ $provision }).
# Beside the demands under a second law.
# $provision (text): such as art. 32 cpv. 2, cpv. 4 LPD
letter-ch-claims = Queste pretese si fondano anche sull’{ $provision }.
letter-ch-confirmation =
    { $voice ->
        [self] Vi chiedo di confermare per iscritto da quale giorno e in che modo provvedete; il termine è di 30 giorni dal ricevimento.
       *[other] Vi si chiede di confermare per iscritto da quale giorno e in che modo provvedete; il termine è di 30 giorni dal ricevimento.
    }
letter-ch-refusal = Se non vi date seguito in tutto, vogliate indicare il motivo giustificativo.
letter-ch-identity = Se avete dubbi fondati sull’identità, vogliate indicare subito quale informazione manca.
letter-ch-identification = Se l’identificazione non è possibile, vogliate spiegarne il motivo e indicare quale informazione sarebbe utile.

## Text for the field of a form

# $law (text): such as art. 30 cpv. 2 lett. b e cpv. 3 della legge federale svizzera sulla protezione dei dati (LPD)
form-ch-declaration =
    { $voice ->
        [self] Vi vieto espressamente, ai sensi dell’{ $law }, di trattare i miei dati personali, presenti e futuri, per lo sviluppo, l’addestramento e il miglioramento di modelli di IA, anche generativi.
       *[other] In nome di questa persona Vi è espressamente vietato, ai sensi dell’{ $law }, di trattare i suoi dati personali, presenti e futuri, per lo sviluppo, l’addestramento e il miglioramento di modelli di IA, anche generativi.
    }
form-ch-confirmation = Si prega di confermare l’attuazione, con la data, entro 30 giorni.

## Later letters

# First sentence: the prohibition that opened the case. REM-1, REP-1
# $law (text): the act in full, such as art. 30, par. 2, lett. b, par. 3 of the Swiss Federal Act on Data Protection (FADP)
# $date (text): the day it was sent, such as 24 novembre 2026
later-ch-sent-objection =
    { $voice ->
        [self] in data { $date } Vi ho espressamente vietato, ai sensi dell’{ $law }, l’addestramento dell’IA con i miei dati personali.
       *[other] In data { $date } Vi è stato espressamente vietato, ai sensi dell’{ $law }, l’addestramento dell’IA con i dati personali della persona.
    }
# The same for a withdrawal of consent. REM-1
# $law (text): the act in full, such as art. 30 cpv. 2 lett. b e cpv. 3 della legge federale svizzera sulla protezione dei dati (LPD)
# $date (text): the day it was sent, such as 24 novembre 2026
later-ch-sent-withdrawal =
    { $voice ->
        [self] in data { $date } ho revocato nei Vostri confronti, ai sensi dell’{ $law }, ogni consenso all’addestramento dell’IA con i miei dati personali e l’ho espressamente vietato.
       *[other] In data { $date } è stato revocato nei Vostri confronti, ai sensi dell’{ $law }, ogni consenso all’addestramento dell’IA con i dati personali della persona, e tale addestramento Vi è stato espressamente vietato.
    }
# The law of the seat holds beside the Swiss act.
# $law (text): such as art. 21, par. 1, del regolamento (UE) 2016/679 (regolamento generale sulla protezione dei dati, «GDPR»)
later-ch-second-law = Ciò vale anche come opposizione ai sensi dell’{ $law }.
# The period that the letter set has ended. REM-2
# $due (text): its last day, such as 4 gennaio 2027
later-ch-overdue = Il Vostro termine per rispondere è scaduto in data { $due }.
later-ch-overdue-cautious = Il Vostro termine per rispondere è scaduto anche secondo un calcolo prudente.
# What follows. REM-6, REP-7
# $provision (text): the report, such as art. 49, par. 1
later-ch-next = Diversamente restano aperte le vie della denuncia all’IFPDT ({ $provision }) e dell’azione civile.
# Items of a numbered list.
# $provision (text): such as art. 32, par. 2, lett. a
later-ch-restrict = Non trattare i dati per questi scopi fino a chiarimento ({ $provision }).
# $provision (text): such as art. 32, par. 2, lett. c
later-ch-erase = Cancellare questi dati, se manca un motivo giustificativo ({ $provision }).
# $provision (text): such as art. 30 cpv. 2 lett. b e cpv. 3 LPD
# $name (text): name of the data subject, such as Anna Sample
reminder-ch-subject =
    { $voice ->
        [self] Sollecito: divieto di addestramento dell’IA ({ $provision })
       *[other] Sollecito, divieto per { $name }: IA ({ $provision })
    }
# Items of the lists of what else is open, and of what is new.
# $provision (text): such as art. 32, par. 2, lett. a
reminder-ch-part-restriction = sospensione fino a chiarimento ({ $provision })
# $provision (text): such as art. 32, par. 2, lett. c
reminder-ch-part-erasure = cancellazione di questi dati, se manca un motivo giustificativo ({ $provision })
# REM-4, REM-5
# $provision (text): a justification, such as art. 31
# $due (text): until when the sender waits, such as 8 gennaio 2027
reminder-ch-answer =
    { $voice ->
        [self] Vi chiedo di confermare da quale giorno rispettate il divieto o di indicare il motivo giustificativo ({ $provision }); termine: { $due }.
       *[other] Vi si chiede di confermare da quale giorno rispettate il divieto o di indicare il motivo giustificativo ({ $provision }); termine: { $due }.
    }
# Introduces demands that no text carried before.
reminder-ch-new = Nuove richieste, da soddisfare entro 30 giorni dal ricevimento:
# Introduces what a confirmation left open.
# $due (text): until when the sender waits, such as 8 gennaio 2027
reminder-ch-open = Resta in sospeso quanto segue; si prega di provvedervi o di spiegare perché ciò non avviene (termine: { $due }):
# $provision (text): such as art. 30 cpv. 2 lett. b e cpv. 3 LPD
# $name (text): name of the data subject, such as Anna Sample
refusal-reply-ch-subject =
    { $voice ->
        [self] Vostra risposta al divieto: addestramento dell’IA ({ $provision })
       *[other] Vostra risposta, { $name }: divieto, IA ({ $provision })
    }
# REP-3
# $provision (text): such as art. 30, par. 2, lett. b, par. 3
refusal-reply-ch-no-reasons = Un divieto espresso non richiede motivazione ({ $provision }).
# $provision (text): such as art. 31
refusal-reply-ch-reasons-not-weighed = Un interesse preponderante può risultare solo dalla ponderazione con i motivi indicati ({ $provision }).
refusal-reply-ch-identity-doubt = Se avete dubbi sull’identità, vogliate esporli e indicare la sola informazione che li eliminerebbe.
refusal-reply-ch-identity-document = Qualora desideriate la copia di un documento d’identità, vogliate spiegare perché non basterebbe qualcosa di meno.
# Introduces reasons that were not sent before.
refusal-reply-ch-renewed = Si indicano comunque i motivi seguenti:
# $provision (text): such as art. 30, par. 2, lett. b, par. 3
refusal-reply-ch-too-late = Il divieto non è vincolato ad alcun termine ({ $provision }); una data fissata da Voi non lo limita.
refusal-reply-ch-too-late-scope = Esso vale per ogni trattamento successivo al suo ricevimento, anche per i nuovi modelli e per i set di dati ancora conservati.
refusal-reply-ch-use-the-form = Per il divieto la legge non prescrive una forma determinata.
# $provision (text): such as art. 31
refusal-reply-ch-not-applicable = Si prega di indicare il motivo giustificativo sul quale Vi fondate ({ $provision }) o il diritto che ritenete applicabile.
# REP-4
# $provision (text): such as art. 31
refusal-reply-ch-burden = Il divieto resta fermo; spetta a Voi dimostrare un motivo giustificativo ({ $provision }).
# Items of a numbered list.
refusal-reply-ch-comply = Rispettare il divieto e confermare per iscritto, anche via e-mail, da quale giorno.
# REP-5
# $provision (text): such as art. 31
refusal-reply-ch-weigh = In caso contrario, indicare il motivo giustificativo e la ponderazione svolta ({ $provision }).
# $provision (text): such as art. 32, par. 2, lett. a
refusal-reply-ch-meanwhile = Fino ad allora i dati non vanno trattati per questi scopi ({ $provision }).
# ACC-1
# $law (text): the act in full, such as art. 25 of the Swiss Federal Act on Data Protection (FADP)
access-ch-opening =
    { $voice ->
        [self] domando l’accesso ai sensi dell’{ $law }: trattate i miei dati personali per lo sviluppo, l’addestramento o il miglioramento di modelli di intelligenza artificiale (IA), o lo avete fatto?
       *[other] Si domanda l’accesso ai sensi dell’{ $law }: trattate dati personali della persona per lo sviluppo, l’addestramento o il miglioramento di modelli di intelligenza artificiale (IA), o lo avete fatto?
    }
# ACC-8
# $provision (text): such as art. 25, par. 2
access-ch-copy = Vanno comunicati anche i dati personali trattati in quanto tali, in un formato elettronico di uso comune ({ $provision }).
# ACC-10
# $provision (text): no cost, such as art. 25, par. 6
# $remedy (text): the period, such as art. 25, par. 7
access-ch-answer = Le informazioni sono gratuite ({ $provision }) e vanno fornite di norma entro 30 giorni ({ $remedy }).
# $provision (text): such as art. 30 cpv. 2 lett. b e cpv. 3 LPD
# $name (text): name of the data subject, such as Anna Sample
consent-withdrawal-ch-subject =
    { $voice ->
        [self] Revoca del consenso, divieto: addestramento dell’IA ({ $provision })
       *[other] Revoca, divieto per { $name }: IA ({ $provision })
    }
# WDC-1, WDC-2, WDC-4
# $law (text): the act in full, such as art. 30, par. 2, lett. b, par. 3 of the Swiss Federal Act on Data Protection (FADP)
consent-withdrawal-ch-declaration =
    { $voice ->
        [self] revoco per il futuro, ai sensi dell’{ $law }, ogni consenso allo sviluppo, all’addestramento e al miglioramento di modelli di intelligenza artificiale (IA), anche generativi, con i miei dati personali, e vieto espressamente questo trattamento.
       *[other] Ai sensi dell’{ $law } è revocato per il futuro ogni consenso allo sviluppo, all’addestramento e al miglioramento di modelli di intelligenza artificiale (IA), anche generativi, con i dati personali della persona, e questo trattamento è espressamente vietato.
    }
consent-withdrawal-ch-stop = Cessare questo trattamento.
# $provision (text): such as art. 31
consent-withdrawal-ch-basis = Se fate valere un altro motivo giustificativo, indicarlo ({ $provision }).
consent-withdrawal-ch-confirm = Confermare entro 30 giorni dal ricevimento, per iscritto o via e-mail, da quale giorno provvedete.
## Report to the FDPIC, in place of the complaint

# $controller (text): name of the company, such as Meta Platforms Ireland Limited
# $provision (text): what a report rests on, such as art. 49, par. 1
complaint-ch-subject = Denuncia contro { $controller }: addestramento dell’IA ({ $provision })
# First sentence.
# $law (text): what a report rests on, with the act in full
complaint-ch-opening =
    { $voice ->
        [self] la presente denuncia ai sensi dell’{ $law } riguarda il trattamento di dati personali per l’addestramento dell’intelligenza artificiale (IA).
       *[other] La presente denuncia ai sensi dell’{ $law } riguarda il trattamento di dati personali per l’addestramento dell’intelligenza artificiale (IA).
    }
# $value (text): name and contact of the person, such as Anna Example, Musterweg 1, 3000 Bern
complaint-ch-person = Persona interessata: { $value }
# $provision (text): where the act reaches, such as art. 3, par. 1
complaint-ch-effect = La persona interessata vive in Svizzera; il trattamento vi genera effetti ({ $provision }).
# Line. CMP-4
# $date (text): the day, such as 24 novembre 2026
complaint-ch-fact-prohibition = { $date }: divieto espresso di addestramento dell’IA.
# $provision (text): the express prohibition, such as art. 30, par. 2, lett. b, par. 3
# $remedy (text): the grounds of justification, such as art. 31
complaint-ch-infringement-prohibition = { $provision }: non è dimostrato che il divieto sia rispettato, né alcun motivo giustificativo ({ $remedy }).
# $provision (text): the principles, such as art. 6
complaint-ch-infringement-principles = { $provision }: il trattamento contro la volontà dichiarata viola la buona fede.
# Why the matter is not a small one.
# $provision (text): what need not be pursued, such as art. 49, par. 2
complaint-ch-significance = La questione non è di poca importanza ({ $provision }): un simile addestramento coinvolge per sua natura i dati di molte persone e si può difficilmente annullare.
complaint-ch-significance-sensitive = Sono coinvolti anche dati personali degni di particolare protezione.
complaint-ch-significance-minor = La persona interessata è minorenne.
# $provision (text): the task, such as art. 49, par. 1
complaint-ch-request-investigate = aprire un’inchiesta ({ $provision });
# $provision (text): the power, such as art. 51, par. 1
complaint-ch-request-stop = ordinare che il trattamento sia adeguato, sospeso o interrotto ({ $provision });
# Last item.
# $provision (text): the duty to inform, such as art. 49, par. 4
complaint-ch-request-progress = informare sui provvedimenti adottati e sull’esito ({ $provision }).
# $provision (text): who is a party, such as art. 52, par. 2
# $remedy (text): civil claims, such as art. 32, par. 2
complaint-ch-no-party = La denuncia non conferisce la qualità di parte ({ $provision }); restano riservate le pretese civili ({ $remedy }).
