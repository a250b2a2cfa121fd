### Access about AI training. A letter of its own, never mixed with the objection. No legal advice, not yet reviewed by a
### lawyer. Frame and list of accounts: letter.ftl; Switzerland: ch.ftl.

## Access

# $provision (text): such as art. 15, par. 1, par. 3 GDPR
# $name (text): name of the data subject, such as Anna Sample
access-subject =
    { $voice ->
        [self] Richiesta di accesso: addestramento dell’IA ({ $provision })
       *[other] Accesso per { $name }: addestramento dell’IA ({ $provision })
    }
# First sentence. ACC-1
# $law (text): the act in full, such as art. 15, par. 1, par. 3 del regolamento (UE) 2016/679
access-opening =
    { $voice ->
        [self] chiedo l’accesso ai sensi dell’{ $law }: trattate i miei dati personali per lo sviluppo, l’addestramento o il miglioramento di modelli di intelligenza artificiale (IA), o lo avete fatto?
       *[other] Si chiede l’accesso ai sensi dell’{ $law }: trattate dati personali della persona per lo sviluppo, l’addestramento o il miglioramento di modelli di intelligenza artificiale (IA), o lo avete fatto?
    }
# If there is no account.
access-non-user =
    { $voice ->
        [self] Presso di Voi non ho alcun account; si tratta di dati pubblicati da altri o che ottenete da altre fonti.
       *[other] Presso di Voi la persona non ha alcun account; si tratta di dati pubblicati da altri o che ottenete da altre fonti.
    }
# Introduces the questions.
# $provision (text): such as art. 15, par. 1
access-questions = Se i dati sono o sono stati usati in questo modo, si prega di comunicare ({ $provision }):
access-question-purposes = le finalità e la base giuridica, in caso di legittimi interessi anche il bilanciamento
access-question-data = di quali dati si tratta e da quando li usate
access-question-recipients = i destinatari per nome, anche futuri
access-question-storage = il periodo di conservazione o i criteri per determinarlo
access-question-rights = i diritti della persona, compreso quello di reclamo
access-question-sources = l’origine dei dati, anche da contenuti di altri e da partner
access-question-automated = se ne derivano decisioni automatizzate, compresa la profilazione, e la relativa logica
access-question-transfers = i trasferimenti all’estero e le relative garanzie
# ACC-8
# $provision (text): such as art. 15, par. 3
access-copy = Si chiede anche una copia dei dati, in un formato elettronico di uso comune ({ $provision }).
# ACC-10
# $provision (text): no cost, such as art. 12, par. 5
# $remedy (text): the period, such as art. 12, par. 3
access-answer = Le informazioni sono gratuite ({ $provision }) e vanno fornite entro un mese dal ricevimento ({ $remedy }).
