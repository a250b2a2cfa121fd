### Access to data used for AI training. A letter of its own, never mixed with an objection. Not legal advice, not yet
### reviewed by a lawyer. Frame and list of accounts: letter.ftl; Switzerland: ch.ftl.

## Access

# $provision (text): such as article 15, paragraphe 1, paragraphe 3 du RGPD
# $name (text): name of the data subject, such as Camille Exemple
access-subject =
    { $voice ->
        [self] Demande d’accès : entraînement d’IA ({ $provision })
       *[other] Demande d’accès pour { $name } : entraînement d’IA ({ $provision })
    }
# First sentence. ACC-1
# $law (text): the act in full, such as article 15, paragraphe 1, paragraphe 3 du règlement (UE) 2016/679
access-opening =
    { $voice ->
        [self] Je demande l’accès à mes données ({ $law }) : traitez-vous mes données à caractère personnel pour développer, entraîner ou améliorer des modèles d’IA, ou l’avez-vous fait ?
       *[other] L’accès aux données de la personne est demandé ({ $law }) : traitez-vous ses données à caractère personnel pour développer, entraîner ou améliorer des modèles d’IA, ou l’avez-vous fait ?
    }
# If there is no account.
access-non-user = Aucun compte n’existe chez vous ; il s’agit de données que d’autres ont publiées ou que vous obtenez d’autres sources.
# Introduces the questions.
# $provision (text): such as article 15, paragraphe 1
access-questions = Si des données sont ou ont été utilisées ainsi, veuillez indiquer ({ $provision }) :
access-question-purposes = les finalités et la base juridique, ainsi que la mise en balance en cas d’intérêts légitimes
access-question-data = quelles sont ces données et depuis quand vous les utilisez
access-question-recipients = les destinataires par leur nom, même futurs
access-question-storage = la durée de conservation ou les critères qui la déterminent
access-question-rights = les droits de la personne, y compris celui d’introduire une réclamation
access-question-sources = la source des données, y compris les contenus d’autrui et les partenaires
access-question-automated = si des décisions automatisées, y compris un profilage, reposent sur ces données, et leur logique
access-question-transfers = les transferts à l’étranger et leurs garanties
# ACC-8
# $provision (text): such as article 15, paragraphe 3
access-copy = Veuillez aussi fournir une copie des données, sous une forme électronique d’usage courant ({ $provision }).
# ACC-10
# $provision (text): no cost, such as article 12, paragraphe 5
# $remedy (text): the period, such as article 12, paragraphe 3
access-answer = L’accès est gratuit ({ $provision }) et doit être donné dans un délai d’un mois à compter de la réception ({ $remedy }).
