### Swiss law only: what takes the place of the sentence without "ch" in its name. Words of the act in French: LPD.

## Frame

letter-ch-salutation = Madame, Monsieur,
letter-ch-closing =
    { $voice ->
        [self] Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.
       *[other] Veuillez agréer, Madame, Monsieur, l’expression de salutations distinguées.
    }
# Heading over the list of enclosures.
# $number (number): how many there are
letter-ch-enclosures-heading =
    { $number ->
        [one] Annexe
       *[other] Annexes
    }

## Prohibition

# $provision (text): such as art. 30 al. 2 let. b LPD
# $name (text): name of the data subject, such as Camille Exemple
letter-ch-subject =
    { $voice ->
        [self] Interdiction d’entraîner l’IA avec mes données personnelles ({ $provision })
       *[other] Interdiction d’entraîner l’IA, pour { $name } ({ $provision })
    }
# Who is jointly responsible, by the company's own account.
# $value (text): names, such as TikTok Information Technologies UK Limited
# $number (number): how many there are
letter-ch-joint-controllers = La présente vaut aussi pour { $value } (responsabilité conjointe, selon vos indications) ; veuillez la transmettre.
# $law (text): such as art. 30 al. 2 let. b et al. 3 de la loi fédérale suisse sur la protection des données
letter-ch-declaration =
    { $voice ->
        [self] Je vous interdis expressément de traiter ou de communiquer mes données personnelles pour développer, entraîner et améliorer des modèles et systèmes d’intelligence artificielle (IA), génératifs ou non ({ $law }).
       *[other] Au nom de cette personne, interdiction vous est expressément faite de traiter ou de communiquer ses données personnelles pour développer, entraîner et améliorer des modèles et systèmes d’intelligence artificielle (IA), génératifs ou non ({ $law }).
    }
# $provision (text): such as art. 31
letter-ch-basis =
    { $voice ->
        [self] Je conteste l’existence d’un motif justificatif ({ $provision }).
       *[other] L’existence d’un motif justificatif ({ $provision }) est contestée.
    }
# $provision (text): such as art. 5 let. c, art. 30 al. 2 let. c
letter-ch-special-request = Les données sensibles ({ $provision }) sont à retirer de tous les jeux de données utilisés à ces fins, quelle que soit la personne qui les a partagées.
letter-ch-special-heading = Données personnelles sensibles

## Demands

# $provision (text): such as art. 31
letter-ch-stop = Veuillez renoncer définitivement à ce traitement, même s’il a commencé, à moins que vous ne démontriez un motif justificatif ({ $provision }).
# $provision (text): such as art. 32 al. 2 let. a
letter-ch-restriction = Jusqu’à ce que ce point soit réglé, veuillez ne pas utiliser les données à ces fins ({ $provision }).
# $provision (text): such as art. 32 al. 2 let. c
letter-ch-erasure = Si vous ne démontrez pas un tel motif, veuillez effacer sans délai ce que vous avez collecté ou déduit à ces fins, jeux de données d’entraînement et copies compris ({ $provision }).
# $provision (text): such as art. 32 al. 4
letter-ch-recipients = Veuillez en informer tous les tiers auxquels vous avez communiqué les données, et les nommer ({ $provision }).
# $provision (text): such as art. 19
letter-ch-information = Veuillez fournir des informations sur les finalités, les catégories et l’origine des données collectées ({ $provision }).
# Beside the demands under a second law.
# $provision (text): such as art. 32 al. 2, al. 4 LPD
letter-ch-claims = Ces demandes se fondent aussi sur ces dispositions : { $provision }.
letter-ch-confirmation = Veuillez confirmer par écrit ou par courriel dès quelle date et comment vous y donnez suite ; le délai est de 30 jours à compter de la réception.
letter-ch-refusal = En cas de refus, même partiel, veuillez indiquer le motif justificatif.
letter-ch-identity = En cas de doutes raisonnables quant à l’identité, veuillez indiquer sans tarder l’information manquante.
letter-ch-identification = Si l’identification est impossible, veuillez expliquer pourquoi et indiquer quelle information aiderait.

## Text for the field of a form

# $law (text): such as art. 30 al. 2 let. b et al. 3 de la loi fédérale suisse sur la protection des données
form-ch-declaration =
    { $voice ->
        [self] Je vous interdis expressément de traiter mes données personnelles, existantes et à venir, pour développer, entraîner et améliorer des modèles d’IA, génératifs ou non ({ $law }).
       *[other] Au nom de cette personne, interdiction vous est expressément faite de traiter ses données personnelles, existantes et à venir, pour développer, entraîner et améliorer des modèles d’IA, génératifs ou non ({ $law }).
    }
form-ch-confirmation = Veuillez confirmer la suite donnée et sa date dans un délai de 30 jours.

## Later letters

# First sentence: the prohibition that opened the case. REM-1, REP-1
# $law (text): the act in full, such as art. 30 al. 2 let. b et al. 3 de la loi fédérale suisse sur la protection des données
# $date (text): the day it was sent, such as 24 novembre 2026
later-ch-sent-objection =
    { $voice ->
        [self] Le { $date }, je vous ai expressément interdit l’entraînement d’IA avec mes données personnelles ({ $law }).
       *[other] Le { $date }, l’entraînement d’IA avec les données personnelles de la personne vous a été expressément interdit ({ $law }).
    }
# The same for a withdrawal of consent. REM-1
# $law (text): the act in full, such as art. 30 al. 2 let. b et al. 3 de la loi fédérale suisse sur la protection des données
# $date (text): the day it was sent, such as 24 novembre 2026
later-ch-sent-withdrawal =
    { $voice ->
        [self] Le { $date }, j’ai retiré auprès de vous tout consentement à l’entraînement d’IA avec mes données personnelles et l’ai expressément interdit ({ $law }).
       *[other] Le { $date }, tout consentement à l’entraînement d’IA avec les données personnelles de la personne a été retiré auprès de vous, et cet entraînement expressément interdit ({ $law }).
    }
# The law of the seat holds beside the Swiss act.
# $law (text): such as article 21, paragraphe 1, du règlement (UE) 2016/679
later-ch-second-law = Cet envoi vaut aussi opposition ({ $law }).
# The period that the letter set has ended. REM-2
# $due (text): its last day, such as 4 janvier 2027
later-ch-overdue = Votre délai de réponse a expiré le { $due }.
later-ch-overdue-cautious = Votre délai de réponse a expiré, même selon un calcul prudent.
# What follows. REM-6, REP-7
# $provision (text): the report, such as art. 49 al. 1
later-ch-next = À défaut, la dénonciation au PFPDT ({ $provision }) et l’action en justice sont ouvertes.
# Items of a numbered list.
# $provision (text): such as art. 32 al. 2 let. a
later-ch-restrict = Ne pas traiter les données à ces fins jusqu’à ce que ce point soit réglé ({ $provision }).
# $provision (text): such as art. 32 al. 2 let. c
later-ch-erase = Effacer ces données, à défaut de motif justificatif ({ $provision }).
# $provision (text): such as art. 30 al. 2 let. b et al. 3 LPD
# $name (text): name of the data subject, such as Camille Exemple
reminder-ch-subject =
    { $voice ->
        [self] Rappel : interdiction de l’entraînement d’IA ({ $provision })
       *[other] Rappel d’interdiction pour { $name } : entraînement d’IA ({ $provision })
    }
# Items of the lists of what else is open, and of what is new.
# $provision (text): such as art. 32 al. 2 let. a
reminder-ch-part-restriction = suspension jusqu’à ce que ce point soit réglé ({ $provision })
# $provision (text): such as art. 32 al. 2 let. c
reminder-ch-part-erasure = effacement de ces données, à défaut de motif justificatif ({ $provision })
# REM-4, REM-5
# $provision (text): a justification, such as art. 31
# $due (text): until when the sender waits, such as 8 janvier 2027
reminder-ch-answer = Veuillez confirmer, au plus tard le { $due }, dès quelle date vous respectez l’interdiction, ou indiquer votre motif justificatif ({ $provision }).
# Introduces demands that no text carried before.
reminder-ch-new = Nouvelles demandes, à traiter dans les 30 jours suivant la réception :
# Introduces what a confirmation left open.
# $due (text): until when the sender waits, such as 8 janvier 2027
reminder-ch-open = Les points suivants restent en suspens ; veuillez les régler au plus tard le { $due }, ou expliquer votre refus :
# $provision (text): such as art. 30 al. 2 let. b et al. 3 LPD
# $name (text): name of the data subject, such as Camille Exemple
refusal-reply-ch-subject =
    { $voice ->
        [self] Votre réponse à l’interdiction de l’entraînement d’IA ({ $provision })
       *[other] Votre réponse à l’interdiction pour { $name }, IA ({ $provision })
    }
# REP-3
# $provision (text): such as art. 30 al. 2 let. b et al. 3
refusal-reply-ch-no-reasons = Une interdiction expresse n’a pas à être motivée ({ $provision }).
# $provision (text): such as art. 31
refusal-reply-ch-reasons-not-weighed = Un intérêt prépondérant ne peut ressortir que d’une mise en balance avec les raisons exposées ({ $provision }).
refusal-reply-ch-identity-doubt = Si vous avez des doutes quant à l’identité, veuillez les exposer et nommer la seule information qui les lèverait.
refusal-reply-ch-identity-document = Si vous souhaitez la copie d’une pièce d’identité, veuillez expliquer pourquoi rien de moindre ne suffit.
# Introduces reasons that were not sent before.
refusal-reply-ch-renewed = Les raisons suivantes sont toutefois indiquées :
# $provision (text): such as art. 30 al. 2 let. b et al. 3
refusal-reply-ch-too-late = L’interdiction n’est soumise à aucun délai ({ $provision }) ; une échéance que vous avez fixée ne la limite pas.
refusal-reply-ch-too-late-scope = Elle vaut pour tout traitement depuis sa réception, y compris pour de nouveaux modèles et les jeux de données encore conservés.
refusal-reply-ch-use-the-form = La loi ne prescrit aucune forme particulière pour l’interdiction.
# $provision (text): such as art. 31
refusal-reply-ch-not-applicable = Veuillez indiquer le motif justificatif que vous invoquez ({ $provision }), ou le droit que vous tenez pour applicable.
# REP-4
# $provision (text): such as art. 31
refusal-reply-ch-burden = L’interdiction est maintenue ; il vous appartient d’établir un motif justificatif ({ $provision }).
# Items of a numbered list.
refusal-reply-ch-comply = Respecter l’interdiction et confirmer par écrit ou par courriel dès quelle date.
# REP-5
# $provision (text): such as art. 31
refusal-reply-ch-weigh = À défaut, indiquer votre motif justificatif et la mise en balance ({ $provision }).
# $provision (text): such as art. 32 al. 2 let. a
refusal-reply-ch-meanwhile = D’ici là, veuillez ne pas traiter les données à ces fins ({ $provision }).
# ACC-1
# $law (text): the act in full, such as art. 25 de la loi fédérale suisse sur la protection des données
access-ch-opening =
    { $voice ->
        [self] Je demande l’accès à mes données ({ $law }) : traitez-vous mes données personnelles pour développer, entraîner ou améliorer des modèles d’IA, ou l’avez-vous fait ?
       *[other] L’accès aux données de la personne est demandé ({ $law }) : traitez-vous ses données personnelles pour développer, entraîner ou améliorer des modèles d’IA, ou l’avez-vous fait ?
    }
# ACC-8
# $provision (text): such as art. 25 al. 2
access-ch-copy = Veuillez aussi fournir les données personnelles traitées en tant que telles, sous une forme électronique d’usage courant ({ $provision }).
# ACC-10
# $provision (text): no cost, such as art. 25 al. 6
# $remedy (text): the period, such as art. 25 al. 7
access-ch-answer = Les renseignements sont gratuits ({ $provision }) et doivent en règle générale être fournis dans un délai de 30 jours ({ $remedy }).
# $provision (text): such as art. 30 al. 2 let. b et al. 3 LPD
# $name (text): name of the data subject, such as Camille Exemple
consent-withdrawal-ch-subject =
    { $voice ->
        [self] Retrait du consentement et interdiction : entraînement d’IA ({ $provision })
       *[other] Retrait et interdiction pour { $name }, entraînement d’IA ({ $provision })
    }
# WDC-1, WDC-2, WDC-4
# $law (text): the act in full, such as art. 30 al. 2 let. b et al. 3 de la loi fédérale suisse sur la protection des données
consent-withdrawal-ch-declaration =
    { $voice ->
        [self] Je retire pour l’avenir tout consentement à l’utilisation de mes données personnelles pour développer, entraîner et améliorer des modèles d’IA, génératifs ou non, et vous interdis expressément ce traitement ({ $law }).
       *[other] Est retiré pour l’avenir tout consentement à l’utilisation des données personnelles de la personne pour développer, entraîner et améliorer des modèles d’IA, génératifs ou non, et ce traitement vous est expressément interdit ({ $law }).
    }
consent-withdrawal-ch-stop = Cesser ce traitement.
# $provision (text): such as art. 31
consent-withdrawal-ch-basis = Indiquer tout autre motif justificatif que vous invoqueriez ({ $provision }).
consent-withdrawal-ch-confirm = Confirmer par écrit ou par courriel, dans un délai de 30 jours à compter de la réception, dès quelle date vous y donnez suite.
## Report to the FDPIC, in place of the complaint

# $controller (text): name of the company, such as Meta Platforms Ireland Limited
# $provision (text): what a report rests on, such as art. 49 al. 1
complaint-ch-subject = Dénonciation contre { $controller } : entraînement d’IA ({ $provision })
# First sentence.
# $law (text): what a report rests on, with the act in full
complaint-ch-opening = La présente dénonciation ({ $law }) porte sur le traitement de données personnelles pour l’entraînement de modèles d’intelligence artificielle (IA).
# $value (text): name and contact of the person, such as Camille Exemple, Musterweg 1, 3000 Bern
complaint-ch-person = Personne concernée : { $value }
# $provision (text): where the act reaches, such as art. 3 al. 1
complaint-ch-effect = La personne concernée vit en Suisse ; le traitement y déploie des effets ({ $provision }).
# Line. CMP-4
# $date (text): the day, such as 24 novembre 2026
complaint-ch-fact-prohibition = { $date } : interdiction expresse de l’entraînement d’IA.
# $provision (text): the express prohibition, such as art. 30 al. 2 let. b et al. 3
# $remedy (text): the grounds of justification, such as art. 31
complaint-ch-infringement-prohibition = { $provision } : ni le respect de l’interdiction ni un motif justificatif ({ $remedy }) ne sont démontrés.
# $provision (text): the principles, such as art. 6
complaint-ch-infringement-principles = { $provision } : un traitement contre la volonté déclarée est contraire à la bonne foi.
# Why the matter is not a small one.
# $provision (text): what need not be pursued, such as art. 49 al. 2
complaint-ch-significance = L’affaire n’est pas de peu d’importance ({ $provision }) : par nature, un tel entraînement touche les données de nombreuses personnes et ne peut guère être annulé.
complaint-ch-significance-sensitive = Des données sensibles sont aussi concernées.
complaint-ch-significance-minor = La personne concernée n’a pas atteint la majorité.
# $provision (text): the task, such as art. 49 al. 1
complaint-ch-request-investigate = ouvrir une enquête ({ $provision }) ;
# $provision (text): the power, such as art. 51 al. 1
complaint-ch-request-stop = ordonner la modification, la suspension ou la cessation du traitement ({ $provision }) ;
# Last item.
# $provision (text): the duty to inform, such as art. 49 al. 4
complaint-ch-request-progress = informer des démarches entreprises et du résultat ({ $provision }).
# $provision (text): who is a party, such as art. 52 al. 2
# $remedy (text): civil claims, such as art. 32 al. 2
complaint-ch-no-party = La dénonciation ne confère pas la qualité de partie ({ $provision }) ; les prétentions civiles restent réservées ({ $remedy }).
