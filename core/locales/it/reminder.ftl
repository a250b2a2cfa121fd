### Reminder, also about open requests and after a broken promise; what the later letters share. No legal advice, not yet
### reviewed by a lawyer. Frame and list of accounts: letter.ftl; Switzerland: ch.ftl; United Kingdom: uk.ftl.
###
### A message is a sentence or an item of a list. The first sentence of a letter of `self` follows the comma of the
### salutation and begins with a small letter; that of `other` follows a paragraph. Days stand behind “in data” or a
### colon, because an article would change with the number (il 7, l’8).

## Shared by the later letters

# Introduces the list of accounts.
later-accounts = Ciò riguarda in particolare:
# First sentence: the objection that opened the case. REM-1, REP-1
# $law (text): what it rests on, the act in full, such as art. 21, par. 1, del regolamento (UE) 2016/679
# $date (text): the day it was sent, such as 24 novembre 2026
later-sent-objection =
    { $voice ->
        [self] in data { $date } Vi ho inviato, ai sensi dell’{ $law }, un’opposizione all’addestramento dell’IA con i miei dati.
       *[other] In data { $date } Vi è stata inviata, ai sensi dell’{ $law }, un’opposizione all’addestramento dell’IA con i dati della persona.
    }
# The same for a request for access. REM-1
# $law (text): what it rests on, the act in full, such as art. 15, par. 1, par. 3 del regolamento (UE) 2016/679
# $date (text): the day it was sent, such as 24 novembre 2026
later-sent-access =
    { $voice ->
        [self] in data { $date } Vi ho inviato, ai sensi dell’{ $law }, una richiesta di accesso relativa all’uso di dati per l’addestramento dell’IA.
       *[other] In data { $date } Vi è stata inviata, ai sensi dell’{ $law }, una richiesta di accesso relativa all’uso di dati per l’addestramento dell’IA.
    }
# The same for a withdrawal of consent. REM-1
# $law (text): what it rests on, the act in full, such as art. 7, par. 3, del regolamento (UE) 2016/679
# $date (text): the day it was sent, such as 24 novembre 2026
later-sent-withdrawal =
    { $voice ->
        [self] in data { $date } ho revocato nei Vostri confronti, ai sensi dell’{ $law }, ogni consenso all’addestramento dell’IA con i miei dati.
       *[other] In data { $date } è stato revocato nei Vostri confronti, ai sensi dell’{ $law }, ogni consenso all’addestramento dell’IA con i dati della persona.
    }
# How it was handed over, if that is known. REM-1
later-via-form = L’invio è avvenuto tramite il Vostro modulo.
later-via-email = L’invio è avvenuto via e-mail.
later-via-post = L’invio è avvenuto per posta.
# The period has ended. REM-2
# $provision (text): what sets it, such as art. 12, par. 3
# $due (text): its last day, such as 4 gennaio 2027
later-overdue = Il Vostro termine per rispondere è scaduto in data { $due } ({ $provision }).
# The same for a letter by post whose arrival is not known: no day is named. REM-2
# $provision (text): what sets it, such as art. 12, par. 3
later-overdue-post = Il Vostro termine per rispondere è scaduto anche tenendo conto dei normali tempi postali ({ $provision }).
# The same where not all public holidays are known. REM-2
# $provision (text): what sets it, such as art. 12, par. 3
later-overdue-cautious = Il Vostro termine per rispondere è scaduto anche secondo un calcolo prudente ({ $provision }).
# The controller follows. Other requests may be open, or it broke its word.
# $date (text): the day of its answer, such as 10 agosto 2026
later-confirmed = In data { $date } avete confermato di volervi dare seguito.
# What is open was first asked for in a later letter.
# $date (text): the day of that letter, such as 24 novembre 2026
later-added = La lettera in data { $date } conteneva altre richieste.
# Until when the sender waits. REM-5, REP-6
# $due (text): such as 8 gennaio 2027
later-due = Termine per la risposta: { $due }.
# What follows. REM-6, REP-7
# $provision (text): the complaint, such as art. 77
# $remedy (text): the courts, such as art. 79
later-next = Diversamente restano aperte le vie del reclamo ({ $provision }) e del ricorso giurisdizionale ({ $remedy }).

## Shared demands: introduction, then items of a numbered list

later-demands =
    { $voice ->
        [self] Vi chiedo quanto segue:
       *[other] Vi si chiede quanto segue:
    }
# $due (text): until when the sender waits, such as 8 gennaio 2027
later-demands-by =
    { $voice ->
        [self] Vi chiedo quanto segue (termine: { $due }):
       *[other] Vi si chiede quanto segue (termine: { $due }):
    }
# $provision (text): such as art. 18, par. 1, lett. d
later-restrict = Limitare il trattamento fino a chiarimento ({ $provision }).
# $provision (text): such as art. 17, par. 1, lett. c
later-erase = Cancellare i dati conservati a tal fine, se mancano motivi prevalenti ({ $provision }).
# $provision (text): such as art. 19
later-recipients = Informare i destinatari e indicarli ({ $provision }).

## Enclosures

# $date (text): the day of the letter, such as 24 novembre 2026
enclosure-letter = Copia della lettera datata { $date }
# What went through a form.
# $date (text): the day it was sent, such as 24 novembre 2026
enclosure-form = Copia del testo inviato con il modulo in data { $date }
# $date (text): the day of handing over, such as 24 novembre 2026
enclosure-proof = Prova dell’invio in data { $date }
# $date (text): the day of the answer, such as 15 dicembre 2026
enclosure-your-answer = Copia della Vostra risposta in data { $date }

## Reminder

# $provision (text): such as art. 21, par. 1, GDPR
# $name (text): name of the data subject, such as Anna Sample
reminder-subject-objection =
    { $voice ->
        [self] Sollecito: opposizione all’addestramento dell’IA ({ $provision })
       *[other] Sollecito: opposizione per { $name } all’addestramento dell’IA ({ $provision })
    }
# $provision (text): such as art. 15, par. 1, par. 3 GDPR
# $name (text): name of the data subject, such as Anna Sample
reminder-subject-access =
    { $voice ->
        [self] Sollecito: richiesta di accesso, addestramento dell’IA ({ $provision })
       *[other] Sollecito: accesso per { $name }, addestramento dell’IA ({ $provision })
    }
# $provision (text): such as art. 7, par. 3, GDPR
# $name (text): name of the data subject, such as Anna Sample
reminder-subject-withdrawal =
    { $voice ->
        [self] Sollecito: revoca del consenso all’addestramento dell’IA ({ $provision })
       *[other] Sollecito: revoca per { $name } del consenso all’addestramento dell’IA ({ $provision })
    }
# What came instead of an answer. REM-3
reminder-came-none = Manca una risposta.
reminder-came-receipt = Una conferma di ricevimento non basta.
reminder-came-status = Una comunicazione interlocutoria non basta.
reminder-came-extension = Della Vostra proroga si è tenuto conto, senza riconoscerla.
# $provision (text): what an extension rests on, such as art. 12, par. 3
reminder-came-no-grounds = La Vostra comunicazione di proroga non indicava motivi e pertanto non proroga nulla ({ $provision }).
# What is asked for again. REM-4, REM-5
# $provision (text): reasons for a refusal, such as art. 12, par. 4
# $due (text): until when the sender waits, such as 8 gennaio 2027
reminder-answer-objection =
    { $voice ->
        [self] Vi chiedo di confermare da quale giorno ottemperate all’opposizione o di indicare motivi, bilanciamento e mezzi di tutela ({ $provision }); termine: { $due }.
       *[other] Vi si chiede di confermare da quale giorno ottemperate all’opposizione o di indicare motivi, bilanciamento e mezzi di tutela ({ $provision }); termine: { $due }.
    }
reminder-answer-access = Vanno fornite le informazioni richieste e messi a disposizione i dati.
reminder-answer-withdrawal = Va confermato per iscritto da quale giorno date attuazione alla revoca.
# Introduces what else was sent and is open.
reminder-also-open = Già richiesto e ancora in sospeso:
# Items of that list, and of the list of new ones.
# $provision (text): such as art. 18, par. 1, lett. d
reminder-part-restriction = limitazione fino a chiarimento ({ $provision })
# $provision (text): such as art. 17, par. 1, lett. c
reminder-part-erasure = cancellazione di questi dati, se mancano motivi prevalenti ({ $provision })
# The same after a withdrawal.
# $provision (text): such as art. 17, par. 1, lett. b
reminder-part-erasure-consent = cancellazione di questi dati, se manca un altro fondamento giuridico ({ $provision })
# $provision (text): such as art. 19
reminder-part-recipients = informazione e indicazione dei destinatari ({ $provision })
# Introduces demands that no text carried before.
reminder-new = Nuove richieste, da soddisfare entro un mese dal ricevimento:

## Reminder about what a confirmation left open

# $provision (text): reasons for a refusal, such as art. 12, par. 4
# $due (text): until when the sender waits, such as 8 gennaio 2027
reminder-open = Resta in sospeso quanto segue; si prega di provvedervi o di indicare motivi e mezzi di tutela ({ $provision }), termine { $due }:
# $provision (text): such as art. 17, par. 1, lett. c
reminder-erased = Confermare che i dati conservati per queste finalità sono stati cancellati ({ $provision }).

## Reminder after a broken promise

# $date (text): the day on which it was seen, such as 20 ottobre 2026
reminder-breach =
    { $voice ->
        [self] Quanto osservato in data { $date } è, a mio avviso, in contrasto con ciò.
       *[other] Quanto osservato in data { $date } è, a giudizio della persona, in contrasto con ciò.
    }
reminder-breach-access = Fornire le informazioni richieste e mettere a disposizione i dati.
reminder-breach-stop = Porvi fine e indicare i dati, il periodo e il motivo.
# $provision (text): such as art. 17, par. 1, lett. c
reminder-breach-erase = Cancellare i dati usati ({ $provision }).
reminder-breach-prevent = Indicare come impedirete che ciò si ripeta.
