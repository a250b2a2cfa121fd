### Reminder, also about requests that are open and after a broken promise; and what the later letters share. Not legal
### advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl; Switzerland: ch.ftl; United Kingdom:
### uk.ftl. A message is one sentence or one item of a list.

## Shared by the later letters

# Introduces the list of accounts.
later-accounts = Sont notamment concernés :
# First sentence: the objection that opened the case. REM-1, REP-1
# $law (text): what it rests on, the act in full, such as article 21, paragraphe 1, du règlement (UE) 2016/679
# $date (text): the day it was sent, such as 24 novembre 2026
later-sent-objection =
    { $voice ->
        [self] Le { $date }, je vous ai adressé mon opposition à l’entraînement d’IA avec mes données ({ $law }).
       *[other] Le { $date }, une opposition à l’entraînement d’IA avec les données de la personne vous a été adressée ({ $law }).
    }
# The same for a request for access. REM-1
# $law (text): what it rests on, the act in full, such as article 15, paragraphe 1, paragraphe 3 du règlement (UE) 2016/679
# $date (text): the day it was sent, such as 24 novembre 2026
later-sent-access = Le { $date }, l’accès aux données utilisées pour l’entraînement d’IA vous a été demandé ({ $law }).
# The same for a withdrawal of consent. REM-1
# $law (text): what it rests on, the act in full, such as article 7, paragraphe 3, du règlement (UE) 2016/679
# $date (text): the day it was sent, such as 24 novembre 2026
later-sent-withdrawal =
    { $voice ->
        [self] Le { $date }, j’ai retiré auprès de vous tout consentement à l’entraînement d’IA avec mes données ({ $law }).
       *[other] Le { $date }, tout consentement à l’entraînement d’IA avec les données de la personne a été retiré auprès de vous ({ $law }).
    }
# How it was handed over, if that is known. REM-1
later-via-form = L’envoi s’est fait par votre formulaire.
later-via-email = L’envoi s’est fait par courriel.
later-via-post = L’envoi s’est fait par la poste.
# The period has ended. REM-2
# $provision (text): what sets it, such as article 12, paragraphe 3
# $due (text): its last day, such as 4 janvier 2027
later-overdue = Votre délai de réponse a expiré le { $due } ({ $provision }).
# The same for a letter by post whose arrival is not known: no day is named. REM-2
# $provision (text): what sets it, such as article 12, paragraphe 3
later-overdue-post = Votre délai de réponse a expiré, même en comptant l’acheminement postal habituel ({ $provision }).
# The same where not all public holidays are known. REM-2
# $provision (text): what sets it, such as article 12, paragraphe 3
later-overdue-cautious = Votre délai de réponse a expiré, même selon un calcul prudent ({ $provision }).
# The controller follows. Other requests may be open, or it broke its word.
# $date (text): the day of its answer, such as 10 août 2026
later-confirmed = Le { $date }, vous avez accepté d’y donner suite.
# What is open was first asked for in a later letter.
# $date (text): the day of that letter, such as 24 novembre 2026
later-added = La lettre du { $date } contenait d’autres demandes.
# Until when the sender waits. REM-5, REP-6
# $due (text): such as 8 janvier 2027
later-due = Veuillez répondre au plus tard le { $due }.
# What follows. REM-6, REP-7
# $provision (text): the complaint, such as article 77
# $remedy (text): the courts, such as article 79
later-next = À défaut, la réclamation ({ $provision }) et le recours juridictionnel ({ $remedy }) sont ouverts.

## Shared demands: introduction, then items of a numbered list

later-demands = Veuillez faire le nécessaire sur les points suivants :
# $due (text): until when the sender waits, such as 8 janvier 2027
later-demands-by = Veuillez faire le nécessaire, au plus tard le { $due }, sur les points suivants :
# $provision (text): such as article 18, paragraphe 1, point d
later-restrict = Limiter le traitement jusqu’à vérification de vos motifs ({ $provision }).
# $provision (text): such as article 17, paragraphe 1, point c
later-erase = Effacer les données conservées à ces fins, à défaut de motif légitime impérieux ({ $provision }).
# $provision (text): such as article 19
later-recipients = Informer et nommer les destinataires ({ $provision }).

## Enclosures

# $date (text): the day of the letter, such as 24 novembre 2026
enclosure-letter = Copie de la lettre du { $date }
# What went through a form.
# $date (text): the day it was sent, such as 24 novembre 2026
enclosure-form = Copie du texte envoyé par formulaire le { $date }
# $date (text): the day of handing over, such as 24 novembre 2026
enclosure-proof = Preuve d’envoi du { $date }
# $date (text): the day of the answer, such as 15 décembre 2026
enclosure-your-answer = Copie de votre réponse du { $date }

## Reminder

# $provision (text): such as article 21, paragraphe 1, du RGPD
# $name (text): name of the data subject, such as Camille Exemple
reminder-subject-objection =
    { $voice ->
        [self] Rappel : opposition à l’entraînement d’IA ({ $provision })
       *[other] Rappel : opposition pour { $name } à l’entraînement d’IA ({ $provision })
    }
# $provision (text): such as article 15, paragraphe 1, paragraphe 3 du RGPD
# $name (text): name of the data subject, such as Camille Exemple
reminder-subject-access =
    { $voice ->
        [self] Rappel : demande d’accès, entraînement d’IA ({ $provision })
       *[other] Rappel : demande d’accès pour { $name }, entraînement d’IA ({ $provision })
    }
# $provision (text): such as article 7, paragraphe 3, du RGPD
# $name (text): name of the data subject, such as Camille Exemple
reminder-subject-withdrawal =
    { $voice ->
        [self] Rappel : retrait du consentement, entraînement d’IA ({ $provision })
       *[other] Rappel : retrait du consentement pour { $name }, entraînement d’IA ({ $provision })
    }
# What came instead of an answer. REM-3
reminder-came-none = Aucune réponse n’est parvenue.
reminder-came-receipt = Un accusé de réception ne suffit pas.
reminder-came-status = Un message d’attente ne suffit pas.
reminder-came-extension = Votre prolongation est prise en compte, sans être admise.
# $provision (text): what an extension rests on, such as article 12, paragraphe 3
reminder-came-no-grounds = Votre avis de prolongation n’indiquait pas de motifs et ne prolonge donc rien ({ $provision }).
# What is asked for again. REM-4, REM-5
# $provision (text): reasons for a refusal, such as article 12, paragraphe 4
# $due (text): until when the sender waits, such as 8 janvier 2027
reminder-answer-objection = Veuillez confirmer, au plus tard le { $due }, dès quelle date vous donnez suite à l’opposition, ou indiquer vos motifs, la mise en balance et les voies de recours ({ $provision }).
reminder-answer-access = Veuillez donner les informations demandées et fournir les données.
reminder-answer-withdrawal = Veuillez confirmer par écrit ou par courriel dès quelle date vous appliquez le retrait.
# Introduces what else was sent and is open.
reminder-also-open = Demandes également en suspens :
# Items of that list, and of the list of new ones.
# $provision (text): such as article 18, paragraphe 1, point d
reminder-part-restriction = limitation jusqu’à vérification de vos motifs ({ $provision })
# $provision (text): such as article 17, paragraphe 1, point c
reminder-part-erasure = effacement de ces données, à défaut de motif légitime impérieux ({ $provision })
# The same after a withdrawal.
# $provision (text): such as article 17, paragraphe 1, point b
reminder-part-erasure-consent = effacement de ces données, à défaut d’autre fondement juridique ({ $provision })
# $provision (text): such as article 19
reminder-part-recipients = information et indication des destinataires ({ $provision })
# Introduces demands that no text carried before.
reminder-new = Nouvelles demandes, à traiter dans le mois suivant la réception :

## Reminder about what a confirmation left open

# $provision (text): reasons for a refusal, such as article 12, paragraphe 4
# $due (text): until when the sender waits, such as 8 janvier 2027
reminder-open = Les points suivants restent en suspens ; veuillez les régler au plus tard le { $due }, ou indiquer vos motifs et les voies de recours ({ $provision }) :
# $provision (text): such as article 17, paragraphe 1, point c
reminder-erased = Confirmer que les données conservées à ces fins sont effacées ({ $provision }).

## Reminder after a broken promise

# $date (text): the day on which it was seen, such as 20 octobre 2026
reminder-breach =
    { $voice ->
        [self] Ce qui a été constaté le { $date } est, selon moi, contraire à cet engagement.
       *[other] Ce qui a été constaté le { $date } est, selon la personne, contraire à cet engagement.
    }
reminder-breach-access = Donner les informations demandées et fournir les données.
reminder-breach-stop = Y mettre fin et indiquer les données, la période et la raison.
# $provision (text): such as article 17, paragraphe 1, point c
reminder-breach-erase = Effacer les données utilisées ({ $provision }).
reminder-breach-prevent = Indiquer comment vous empêcherez que cela se reproduise.
