### Withdrawal of consent. Not legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl;
### Switzerland: ch.ftl.

## Withdrawal of consent

# $provision (text): such as article 7, paragraphe 3, du RGPD
# $name (text): name of the data subject, such as Camille Exemple
consent-withdrawal-subject =
    { $voice ->
        [self] Retrait du consentement : entraînement d’IA ({ $provision })
       *[other] Retrait du consentement pour { $name } : entraînement d’IA ({ $provision })
    }
# First sentence. WDC-1, WDC-2
# $law (text): the act in full, such as article 7, paragraphe 3, du règlement (UE) 2016/679
consent-withdrawal-declaration =
    { $voice ->
        [self] Je retire pour l’avenir tout consentement à l’utilisation de mes données à caractère personnel pour développer, entraîner et améliorer des modèles d’IA, génératifs ou non ({ $law }).
       *[other] Est retiré pour l’avenir tout consentement à l’utilisation des données à caractère personnel de la personne pour développer, entraîner et améliorer des modèles d’IA, génératifs ou non ({ $law }).
    }
# Items of a numbered list. WDC-3
consent-withdrawal-stop = Cesser ce traitement.
# $provision (text): such as article 17, paragraphe 1, point b
consent-withdrawal-erase = Effacer les données conservées à ces fins, s’il n’existe pas d’autre fondement juridique ({ $provision }).
# $provision (text): such as article 13, paragraphe 1, point c
consent-withdrawal-basis = Indiquer tout autre fondement juridique que vous invoqueriez ({ $provision }).
# WDC-5
# $provision (text): such as article 12, paragraphe 3
consent-withdrawal-confirm = Confirmer par écrit ou par courriel, dans un délai d’un mois à compter de la réception, dès quelle date cela vaut ({ $provision }).
# WDC-4
# $provision (text): such as article 21, paragraphe 1
# $remedy (text): legitimate interests, such as article 6, paragraphe 1, point f
consent-withdrawal-objection =
    { $voice ->
        [self] Si vous invoquez des intérêts légitimes ({ $remedy }), je m’oppose aussi, par précaution, à ce traitement ({ $provision }).
       *[other] Si vous invoquez des intérêts légitimes ({ $remedy }), il est aussi fait opposition, par précaution, à ce traitement ({ $provision }).
    }
# Introduces the reasons, if there are any.
consent-withdrawal-grounds = Les raisons en sont les suivantes :
