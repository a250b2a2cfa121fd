### Replies to a refusal and to a notice of extension. No legal advice, not yet reviewed by a lawyer. Frame: letter.ftl;
### what the later letters share: reminder.ftl; Switzerland: ch.ftl.

## Reply to a refusal

# $provision (text): such as art. 21, par. 1, GDPR
# $name (text): name of the data subject, such as Anna Sample
refusal-reply-subject =
    { $voice ->
        [self] Vostra risposta all’opposizione: addestramento dell’IA ({ $provision })
       *[other] Vostra risposta all’opposizione per { $name }: addestramento dell’IA ({ $provision })
    }
# Second sentence: what was answered, in neutral words. REP-1, REP-2
# $date (text): the day of the answer, such as 15 dicembre 2026
refused-no-reasons = In data { $date } avete rifiutato di darvi seguito per mancanza di motivi sufficienti.
# $date (text): the day of the answer, such as 15 dicembre 2026
refused-reasons-not-weighed = In data { $date } avete rifiutato di darvi seguito senza esaminare i motivi indicati.
# $date (text): the day of the answer, such as 15 dicembre 2026
refused-identity = In data { $date } avete chiesto anzitutto una prova dell’identità.
# $date (text): the day of the answer, such as 15 dicembre 2026
refused-no-data = In data { $date } avete risposto di non avere dati al riguardo.
# $date (text): the day of the answer, such as 15 dicembre 2026
refused-no-training = In data { $date } avete risposto di non usare i dati per l’addestramento dell’IA.
# $date (text): the day of the answer, such as 15 dicembre 2026
refused-too-late = In data { $date } avete rifiutato di darvi seguito per tardività.
# $date (text): the day of the answer, such as 15 dicembre 2026
refused-use-the-form = In data { $date } avete rinviato invece al Vostro modulo.
# $date (text): the day of the answer, such as 15 dicembre 2026
refused-not-applicable = In data { $date } avete risposto che questo diritto qui non sussiste.
# $date (text): the day of the answer, such as 15 dicembre 2026
refused-unknown = In data { $date } avete rifiutato di darvi seguito.

## What answers the refusal. REP-3

# $provision (text): such as art. 21, par. 1
refusal-reply-no-reasons = I motivi connessi alla situazione particolare sono stati indicati; la legge non richiede prove ({ $provision }).
# Introduces the reasons that were sent.
refusal-reply-grounds = Si ribadiscono i motivi:
# Introduces reasons that were not sent before.
# $provision (text): such as art. 21, par. 1
refusal-reply-renewed =
    { $voice ->
        [self] Pertanto mi oppongo di nuovo, ai sensi dell’{ $provision }, per i motivi seguenti:
       *[other] Pertanto si propone di nuovo opposizione, ai sensi dell’{ $provision }, per i motivi seguenti:
    }
# $provision (text): what sets the period, such as art. 12, par. 3
refusal-reply-renewed-due = Per questa opposizione decorre un termine proprio: un mese dal ricevimento ({ $provision }).
# $provision (text): such as art. 21, par. 1
refusal-reply-reasons-not-weighed = Il bilanciamento deve riguardare ciascuno dei motivi indicati; considerazioni generali non bastano ({ $provision }).
refusal-reply-identity = Le indicazioni riportate sopra permettono di individuare i dati.
refusal-reply-identity-offer = Se per reperire i dati Vi manca un’informazione, vogliate indicarla; sarà fornita.
# $provision (text): such as art. 12, par. 6
refusal-reply-identity-doubt = Se avete ragionevoli dubbi sull’identità, vogliate esporli e indicare la sola informazione che li eliminerebbe ({ $provision }).
# $provision (text): such as art. 5, par. 1, lett. c
refusal-reply-identity-document = Qualora desideriate la copia di un documento d’identità, vogliate spiegare perché non basterebbe qualcosa di meno ({ $provision }).
# $provision (text): such as art. 15, par. 1
refusal-reply-no-data = Si prega di confermare se trattate o avete trattato tali dati per l’IA ({ $provision }).
refusal-reply-no-data-search = Va indicato dove e in base a quali elementi avete cercato, anche nei contenuti di altri e nei set di dati di addestramento.
refusal-reply-no-data-deleted = La domanda comprende le copie anteriori all’eliminazione dell’account.
# $provision (text): such as art. 11, par. 2
# $remedy (text): such as art. 12, par. 2
refusal-reply-no-data-identify = Se non potete identificare la persona, vogliate dimostrarlo e indicare l’informazione utile ({ $provision }, e { $remedy }).
refusal-reply-no-data-future = Va confermato anche che i dati futuri resteranno esclusi; la dichiarazione vale pure per essi.
refusal-reply-no-training = Si prega di confermare che ciò vale per passato e futuro, per tutte le fonti, anche funzioni di IA, contenuti di altri e terzi, e per la comunicazione dei dati.
refusal-reply-no-training-since = Se vale solo da un determinato giorno, vogliate indicarlo.
refusal-reply-no-training-stands = La dichiarazione resta ferma per il caso in cui ciò cambi.
# $provision (text): such as art. 21, par. 1
refusal-reply-too-late = L’opposizione è possibile in qualsiasi momento ({ $provision }); una data fissata da Voi non la limita.
refusal-reply-too-late-scope = Essa vale per ogni trattamento successivo al suo ricevimento, anche per i nuovi modelli e per i set di dati ancora conservati.
# $provision (text): such as art. 12, par. 2
refusal-reply-use-the-form = Non è prescritta una forma determinata, e l’esercizio del diritto va agevolato ({ $provision }).
# $provision (text): such as art. 13, par. 1, lett. c
refusal-reply-not-applicable = Si prega di indicare la base giuridica del trattamento e il giorno in cui ne avete dato informazione ({ $provision }).
# $provision (text): such as art. 7, par. 3
refusal-reply-consent = Se si tratta di un consenso, esso è revocato con la presente ({ $provision }).

## Burden of proof. REP-4

# $provision (text): such as art. 21, par. 1
refusal-reply-burden = L’opposizione resta ferma finché non dimostrate motivi legittimi cogenti che prevalgono sugli interessi, sui diritti e sulle libertà della persona interessata ({ $provision }).
# In reply to “not applicable”.
# $provision (text): such as art. 21, par. 1
# $remedy (text): legitimate interests, such as art. 6, par. 1, lett. f
refusal-reply-burden-in-so-far = Nella misura in cui Vi fondate su legittimi interessi ({ $remedy }), l’opposizione resta ferma e spetta a Voi dimostrare motivi legittimi cogenti ({ $provision }).
refusal-reply-interest = Un legittimo interesse, da solo, non basta.

## Demands: items of a numbered list

refusal-reply-comply = Ottemperare all’opposizione e confermare per iscritto da quale giorno.
# REP-5
# $provision (text): such as art. 5, par. 2, 12(4)
refusal-reply-weigh = In caso contrario, indicare i motivi cogenti e il bilanciamento con ciascuno di quelli esposti ({ $provision }).
# The same where no reasons were sent. REP-5
# $provision (text): such as art. 5, par. 2, 12(4)
refusal-reply-weigh-alone = In caso contrario, indicare i motivi cogenti e il bilanciamento ({ $provision }).
# In reply to a demand for identification: a sentence behind others.
# $provision (text): such as art. 18, par. 1, lett. d
refusal-reply-meanwhile = Fino ad allora il trattamento va limitato, come richiesto ({ $provision }).

## Reply to a notice of extension

# $provision (text): such as art. 21, par. 1, GDPR
# $name (text): name of the data subject, such as Anna Sample
extension-reply-subject =
    { $voice ->
        [self] Vostra proroga: opposizione all’addestramento dell’IA ({ $provision })
       *[other] Vostra proroga: opposizione per { $name } all’addestramento dell’IA ({ $provision })
    }
# Second sentence. EXT-1
# $date (text): the day of the notice, such as 20 dicembre 2026
extension-reply-notice = In data { $date } avete comunicato una proroga del termine per la risposta.
# If it came after the first month. EXT-1
# $provision (text): such as art. 12, par. 3
extension-reply-late = Tale comunicazione è giunta dopo la scadenza del primo mese e non poteva più prorogare il termine ({ $provision }).
# If it gave no reasons. EXT-2
# $provision (text): such as art. 12, par. 3
extension-reply-no-grounds = Tale comunicazione non indicava motivi e pertanto non ha prorogato il termine ({ $provision }).
# The last day without an extension, where it is sure. EXT-4
# $due (text): such as 24 dicembre 2026
extension-reply-lapsed = Il termine per la risposta è scaduto in data { $due }.
# $due (text): such as 24 dicembre 2026
extension-reply-runs = Il termine per la risposta scade in data { $due }.
# If it came in time. EXT-2
# $provision (text): such as art. 12, par. 3
extension-reply-conditions = Una proroga presuppone che la complessità e il numero delle richieste la rendano necessaria e che i motivi siano comunicati entro il primo mese ({ $provision }).
extension-reply-not-accepted = Con la presente non si riconosce che tali presupposti ricorrano.
# Only general grounds were given. EXT-2
extension-reply-grounds = Si prega di indicare i motivi che riguardano proprio questa opposizione.
# $provision (text): such as art. 21, par. 1
extension-reply-effect = Prorogabile è soltanto il termine per la risposta; l’opposizione produce effetto dal suo ricevimento ({ $provision }).
# If restriction was sent. EXT-3
# $provision (text): such as art. 18, par. 1, lett. d
extension-reply-restriction = La limitazione del trattamento richiesta vale per tutto questo periodo ({ $provision }).
# The latest day, where it is sure. EXT-4
# $due (text): such as 24 febbraio 2027
extension-reply-latest = Anche una proroga valida termina al più tardi in data { $due }.
# The same where no day is sure. EXT-4
extension-reply-latest-months = Anche una proroga valida termina al più tardi tre mesi dopo il ricevimento dell’opposizione.
extension-reply-answer = Si prega di rispondere senza ingiustificato ritardo.
