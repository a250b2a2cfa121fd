### Reasons: declared facts by kind of service. Legal status: the person confirms .fact and nothing else, so no text may
### claim more than it; all languages declare the same fact.
###
### reason-<id> has attributes only: .label (menu; may be printed; at most five words, no admission), .explanation (to the
###   user: when it fits; 18 words), .fact (checkbox “Je confirme : …”; 16 words).
### reason-<id>-<kind>, -published, -entrusted, -about, -any: first sentence (22 words; stands alone in a short letter) and
###   .more, why it weighs (both together 40 words). The letter takes the kind of the service, else the class of its data
###   (about: a person without an account), else any.
### question-transfer-…: annex with questions on the processing, instead of a text for reason-transfer.
###
### $provision (text): provisions for .more, finished and without brackets, such as art. 6 al. 1, al. 4 LPD
### $voice (keyword): self, anything else – who writes: the person, or somebody for them. Hardly any text needs it.

## Control, purpose and context

reason-control =
    .label = Perte de maîtrise
    .explanation = Convient à tout le monde, mais reste faible isolément ; associez une raison tirée de votre vie.
    .fact = Il m’importe qu’un entraînement d’IA avec mes données ne puisse être annulé de façon fiable.
reason-control-any = Une fois qu’une donnée est entrée dans un modèle, sa rectification et son effacement n’y sont plus garantis.
    .more = La maîtrise de ce que deviennent ces données risque ainsi d’être perdue durablement.
reason-control-chatbot = Une saisie peut encore être supprimée dans le service ; dans un modèle, cela n’est pas garanti.
    .more = La maîtrise de ce que deviennent ces données risque ainsi d’être perdue durablement.
reason-control-work-tool = Un document peut encore être modifié ou retiré ; dans un modèle, cela n’est pas garanti.
    .more = La maîtrise de ce que deviennent ces données risque ainsi d’être perdue durablement.
reason-control-about = Qui n’utilise pas le service ne peut rien y modifier ni supprimer, et moins encore dans un modèle.
    .more = La maîtrise de ce que deviennent ces données risque ainsi d’être perdue durablement.

reason-expectation =
    .label = Contenus antérieurs à l’entraînement
    .explanation = Convient si des contenus ont été publiés avant l’entraînement d’IA ; précisez si possible la période et le cadre.
    .fact = Des contenus ont été publiés pour d’autres personnes avant qu’il soit question d’entraîner des IA.
reason-expectation-any = Une partie de ces contenus a été publiée pour d’autres personnes, quand il n’était pas encore question d’entraîner des IA.
    .more = Cette utilisation n’était pas raisonnablement prévisible, et une information ultérieure ne change rien à la finalité d’origine ({ $provision }).

reason-context-shift =
    .label = Contenus sortis de leur contexte
    .explanation = Convient si des contenus peuvent être mal compris sans leur occasion, leur échange ou leur ton.
    .fact = Des contenus de moi ou sur moi ne se comprennent bien que dans leur contexte.
reason-context-shift-any = Ces contenus tiennent à une occasion, à un échange, à un ton, et ne se comprennent bien que là.
    .more = Un modèle les en détache ; une plaisanterie, une citation ou un mot de sympathie peut devenir ce qui n’a jamais été dit.
reason-context-shift-marketplace = Annonces, avis et messages tiennent à une transaction précise et ne se comprennent bien qu’avec elle.
    .more = Hors de cette occasion, une plainte peut devenir un jugement général qui n’a jamais été voulu.
reason-context-shift-entrusted = Les saisies ne se comprennent qu’en contexte : une ébauche, un essai, une question posée pour autrui peut passer pour une opinion personnelle.
    .more = Après un entraînement, il peut en résulter une affirmation inexacte sur une personne réelle.
reason-context-shift-work-tool = Ébauches et annotations sont des étapes et ne se comprennent bien que dans le contexte du travail.
    .more = Après un entraînement, il peut en résulter une affirmation inexacte sur une personne réelle.

reason-consent-given-elsewhere =
    .label = Choix déjà fait
    .explanation = Convient si, auprès de cette entreprise, vous avez payé, désactivé une option ou fait opposition ; dites quoi.
    .fact = Auprès de cette entreprise, j’ai payé, désactivé ou fait opposition pour limiter l’utilisation des données.
reason-consent-given-elsewhere-any = Un choix délibéré, destiné à limiter l’usage de ces données, a déjà été fait auprès de vous.
    .more = La loyauté et la bonne foi commandent de le respecter, même si une finalité nouvelle s’ajoute ({ $provision }).

reason-private-profile =
    .label = Profil non public
    .explanation = Convient si votre profil n’est pas public, mais que certaines informations peuvent rester visibles.
    .fact = Mon profil n’est pas public.
reason-private-profile-any = Le profil n’est pas public ; il s’adresse à un cercle restreint.
    .more = Il n’est donc pas raisonnable de s’attendre à ce que des informations malgré tout visibles servent à l’entraînement ({ $provision }).

reason-group-member =
    .label = Groupes à cercle restreint
    .explanation = Convient si vous écrivez dans des groupes destinés à un cercle restreint.
    .fact = J’écris dans des groupes destinés à un cercle restreint.
reason-group-member-any = Une partie de ces contenus provient de groupes destinés à un cercle restreint.
    .more = On y parle plus librement, et personne ne s’attend raisonnablement à entraîner en même temps un modèle ({ $provision }).

reason-non-user =
    .label = Service non utilisé
    .explanation = Convient seulement si vous n’y avez pas de compte et que des données vous concernant viennent d’autrui.
    .fact = Je n’y ai pas de compte ; des données me concernant viennent d’autres personnes.
reason-non-user-about = Ces données viennent d’autres personnes ; réglages et avis destinés aux utilisateurs n’atteignent pas les personnes qui n’utilisent pas le service.
    .more = Une personne qui n’utilise pas un service peut encore moins s’attendre raisonnablement à une telle utilisation ({ $provision }).

## Family and other people

reason-parent =
    .label = Données d’un enfant
    .explanation = Convient si des données de votre enfant, avant sa majorité, y figurent ; son nom n’est pas nécessaire.
    .fact = Des données de mon enfant, qui n’a pas atteint la majorité, y figurent aussi.
reason-parent-any =
    { $voice ->
        [self] Parmi ces données figurent celles de mon enfant, qui n’a pas atteint la majorité, d’où qu’elles viennent.
       *[other] Parmi ces données figurent celles de l’enfant de la personne, qui n’a pas atteint la majorité, d’où qu’elles viennent.
    }
    .more = Les enfants méritent une protection spécifique ; l’enfant doit pouvoir décider plus tard de ce qui subsiste de son enfance.

reason-minor-self =
    .label = Contenus de l’enfance ou jeunesse
    .explanation = Convient si des contenus datent d’avant votre majorité ; votre date de naissance n’est pas nécessaire.
    .fact = Une partie des données a été publiée ou saisie, par moi ou par d’autres, avant ma majorité.
reason-minor-self-any =
    { $voice ->
        [self] Une partie de ces contenus a été publiée, par moi ou par d’autres, avant ma majorité.
       *[other] Une partie de ces contenus a été publiée, par la personne ou par d’autres, avant sa majorité.
    }
    .more = Ce qui pouvait en advenir n’était pas prévisible à cet âge et ne doit pas peser toute une vie.
reason-minor-self-entrusted =
    { $voice ->
        [self] Une partie de ces données a été saisie, par moi ou par d’autres, avant ma majorité.
       *[other] Une partie de ces données a été saisie, par la personne ou par d’autres, avant sa majorité.
    }
    .more = Ce qui pouvait en advenir n’était pas prévisible à cet âge et ne doit pas peser toute une vie.

# Instead of reason-parent and reason-minor-self while the person whose data it is is under age.
reason-minor-now-any = La personne concernée n’a pas encore atteint la majorité.
    .more = Ce que deviennent des données dans un modèle n’est pas prévisible à cet âge.

reason-third-persons =
    .label = Données d’autres personnes
    .explanation = Convient si d’autres personnes apparaissent dans les données ; ne donnez pas de noms.
    .fact = D’autres personnes apparaissent aussi dans ces données.
reason-third-persons-any = D’autres personnes apparaissent aussi dans ces données.
    .more = Le traitement doit être licite et transparent à leur égard aussi ({ $provision }).
reason-third-persons-entrusted = D’autres personnes peuvent aussi apparaître dans ces données.
    .more = Le traitement doit être licite et transparent à leur égard aussi ({ $provision }).

reason-grief =
    .label = Une personne proche décédée
    .explanation = Convient si les données vous concernent, ainsi qu’une personne décédée qui vous était proche.
    .fact = Une personne qui m’était proche est décédée et apparaît dans ces données.
reason-grief-any = Une personne proche, décédée, apparaît dans ces données.
    .more = Elles touchent aussi à la vie de qui est en deuil ; voir cette personne imitée par un modèle serait une lourde épreuve.

## Special categories: conclusions on the category are possible; never that a condition exists

reason-health =
    .label = Déductions sur la santé
    .explanation = Convient si des données permettent des déductions sur votre santé ; ne donnez aucun détail.
    .fact = Des données de moi ou sur moi permettent des déductions sur ma santé.
reason-health-any = Ces données permettent des déductions, exactes ou non, sur la santé.
    .more = Si un modèle les livrait à d’autres, des désavantages professionnels, contractuels et personnels seraient à craindre.
reason-health-chatbot = Des saisies, même faites pour autrui, permettent des déductions, exactes ou non, sur la santé.
    .more = Si un modèle les livrait à d’autres, des désavantages professionnels, contractuels et personnels seraient à craindre.
reason-health-fitness = Mesures et enregistrements permettent des déductions, exactes ou non, sur la santé.
    .more = Si un modèle les livrait à d’autres, des désavantages professionnels, contractuels et personnels seraient à craindre.

reason-sexual-life =
    .label = Vie ou orientation sexuelle
    .explanation = Convient si des données permettent des déductions sur votre vie ou orientation sexuelle ; ne donnez aucun détail.
    .fact = Des données de moi ou sur moi permettent des déductions sur ma vie ou orientation sexuelle.
reason-sexual-life-any = Ces données permettent des déductions, exactes ou non, sur la vie sexuelle ou l’orientation sexuelle.
    .more = Il appartient à chaque personne de choisir à qui se confier à ce sujet ; un modèle peut l’en priver.
reason-sexual-life-chatbot = Des saisies, même faites pour autrui, permettent des déductions, exactes ou non, sur la vie ou l’orientation sexuelle.
    .more = Il appartient à chaque personne de choisir à qui se confier à ce sujet ; un modèle peut l’en priver.

reason-belief-politics =
    .label = Convictions, politique, syndicat
    .explanation = Convient si des données permettent des déductions sur des convictions ou une appartenance syndicale ; ne dites pas lesquelles.
    .fact = Des données de moi ou sur moi permettent des déductions sur mes convictions ou une appartenance syndicale.
reason-belief-politics-any = Ces données permettent des déductions, exactes ou non, sur des convictions politiques, religieuses ou philosophiques ou une appartenance syndicale.
    .more = Les convictions peuvent changer ; un modèle peut en faire une étiquette durable et favoriser l’hostilité.
reason-belief-politics-chatbot = Des saisies, même faites pour autrui, permettent des déductions, exactes ou non, sur des convictions politiques, religieuses ou philosophiques ou une appartenance syndicale.
    .more = Les convictions peuvent changer ; un modèle peut en faire une étiquette durable et favoriser l’hostilité.

reason-origin-minority =
    .label = Origine ou minorité
    .explanation = Convient si des données permettent des déductions sur une origine ou une minorité ; ne dites pas laquelle.
    .fact = Des données de moi ou sur moi permettent des déductions sur mon origine ou mon appartenance à une minorité.
reason-origin-minority-any = Ces données permettent des déductions, exactes ou non, sur l’origine raciale ou ethnique ou l’appartenance à une minorité.
    .more = Les modèles peuvent répéter et renforcer des préjugés ; il peut en résulter dénigrement et discrimination.
reason-origin-minority-chatbot = Des saisies, même faites pour autrui, permettent des déductions, exactes ou non, sur l’origine raciale ou ethnique ou l’appartenance à une minorité.
    .more = Les modèles peuvent répéter et renforcer des préjugés ; il peut en résulter dénigrement et discrimination.

reason-art9-inference =
    .label = Déductions de nombreuses informations
    .explanation = Convient si de nombreuses informations réunies permettraient de déduire des caractéristiques protégées.
    .fact = De nombreuses informations isolées à mon sujet s’y sont accumulées au fil du temps.
reason-art9-inference-any = De nombreuses informations s’y sont accumulées au fil du temps, dont chacune peut être anodine.
    .more = De leur somme, un modèle peut déduire, à tort ou à raison, des caractéristiques particulièrement protégées ; cela n’est guère vérifiable.

## Protection

reason-criminal-data =
    .label = Données relatives à des procédures
    .explanation = Convient si des contenus touchent à une infraction ou à une procédure ; ne donnez aucun détail.
    .fact = Des contenus sur moi touchent à une infraction ou à une procédure, à quelque titre que ce soit.
reason-criminal-data-any = Une partie des contenus touche à une infraction ou à une procédure ; à quel titre, ce point reste ici volontairement ouvert.
    .more = Un modèle peut confondre soupçon, accusation et issue, et les associer durablement à un nom.

reason-stalking-doxxing =
    .label = Protection contre la traque
    .explanation = Convient si vous subissez ou avez subi une traque, du harcèlement ou des menaces ; ne citez ni lieux ni noms.
    .fact = Je subis ou j’ai subi une traque, du harcèlement ou des menaces.
reason-stalking-doxxing-any =
    { $voice ->
        [self] Je subis ou j’ai subi une traque, du harcèlement ou des menaces.
       *[other] La personne subit ou a subi une traque, du harcèlement ou des menaces.
    }
    .more = Un modèle peut relier des informations éparses sur des lieux, des horaires, des contacts et des habitudes, et devenir ainsi un danger.
reason-stalking-doxxing-fitness =
    { $voice ->
        [self] Je subis ou j’ai subi une traque, du harcèlement ou des menaces.
       *[other] La personne subit ou a subi une traque, du harcèlement ou des menaces.
    }
    .more = De trajets et d’horaires enregistrés, un modèle peut déduire où et quand trouver quelqu’un.

reason-identity-protection =
    .label = Protection de certaines informations
    .explanation = Convient si, pour votre protection, des informations à votre sujet doivent rester inconnues ; ne donnez aucun détail.
    .fact = Certaines informations à mon sujet ne doivent pas être connues, pour ma protection.
reason-identity-protection-any = Certaines informations ne doivent pas être connues, pour la protection d’une personne.
    .more = Un modèle peut les déduire de détails ou les révéler à des inconnus ; rien de plus n’est dit ici, volontairement.
reason-identity-protection-about = Certaines informations ne doivent pas être connues, pour la protection d’une personne.
    .more = Un modèle peut les révéler à des inconnus ; bloquez ces informations à l’aide de cette lettre, sans collecter d’autres données.

reason-public-office =
    .label = Risque lié à la fonction
    .explanation = Convient si votre fonction ou votre service vous expose particulièrement ; il n’est pas nécessaire de le nommer.
    .fact = Ma fonction ou mon service m’expose à un risque particulier.
reason-public-office-any = Ces données concernent une personne que sa fonction ou son service expose à un risque particulier.
    .more = D’images, d’un cadre et d’habitudes, un modèle peut déduire où trouver quelqu’un, ou lui attribuer des faussetés.

reason-accessibility-vulnerability =
    .label = Besoin de protection particulière
    .explanation = Convient si vous, ou la personne pour qui vous agissez, avez besoin d’une protection particulière.
    .fact = J’ai besoin d’une protection particulière.
reason-accessibility-vulnerability-any = Ces données concernent une personne qui a besoin d’une protection particulière.
    .more = Les conséquences d’une telle utilisation pèsent alors plus lourd, et la présentation des informations devrait elle aussi en tenir compte.

## Work and public life

reason-creator =
    .label = Revenus tirés de ses œuvres
    .explanation = Convient si vos œuvres vous procurent un revenu ; une réserve de droits d’auteur fait l’objet d’une lettre distincte.
    .fact = Je vis, en tout ou en partie, de mes propres œuvres.
reason-creator-any = Ces données concernent une personne qui vit, en tout ou en partie, de ses propres œuvres.
    .more = Un modèle qui apprend de ces œuvres peut les imiter et leur faire concurrence sur le même marché.
reason-creator-entrusted = Ces données concernent une personne qui vit, en tout ou en partie, de ses propres œuvres.
    .more = Par l’entraînement, même des ébauches et des versions antérieures pourraient passer dans les résultats d’autrui et leur faire concurrence.

reason-likeness-voice =
    .label = Visage ou voix
    .explanation = Convient s’il y existe des photos, des vidéos ou des enregistrements sonores de vous.
    .fact = Mon visage ou ma voix se reconnaît dans des enregistrements.
reason-likeness-voice-any =
    { $voice ->
        [self] Il existe des enregistrements où mon visage ou ma voix se reconnaît.
       *[other] Il existe des enregistrements où le visage ou la voix de la personne se reconnaît.
    }
    .more = Un modèle peut imiter l’un et l’autre, et il n’est guère possible de s’en défendre.

reason-source-protection =
    .label = Travail journalistique
    .explanation = Convient si vous exercez une activité journalistique ; ne citez ni sources ni sujets.
    .fact = J’exerce une activité journalistique.
reason-source-protection-any = Ces données concernent une personne qui exerce une activité journalistique.
    .more = Du comportement d’autrui, par exemple qui suit ou écrit, un modèle peut déduire des contacts, à tort ou à raison.
reason-source-protection-entrusted = Ces données concernent une personne qui exerce une activité journalistique.
    .more = Le seul objet des saisies peut révéler des champs de travail ; d’éventuelles informations protégées doivent rester hors de l’entraînement.

reason-professional-secrecy =
    .label = Secret professionnel
    .explanation = Convient aux professions que la loi soumet au secret ; ne nommez personne qui s’adresse à vous.
    .fact = La loi me soumet à un secret professionnel.
reason-professional-secrecy-any = Ces données concernent une personne que la loi soumet au secret professionnel.
    .more = Du comportement d’autrui, par exemple qui suit, écrit ou cite un nom, aucun modèle ne doit pouvoir déduire qui cherche conseil ou aide.

reason-employee =
    .label = Lieu de travail reconnaissable
    .explanation = Convient si votre employeur ou votre lieu de travail est reconnaissable ; ne donnez aucun détail.
    .fact = Mon employeur ou mon lieu de travail se reconnaît dans ces données.
reason-employee-any = L’employeur ou le lieu de travail se reconnaît dans ces données.
    .more = De fausses attributions ou des propos déformés par un modèle peuvent donc nuire directement dans le travail.
reason-employee-entrusted = L’employeur ou le lieu de travail se reconnaît dans ces données.
    .more = De simples questions du quotidien professionnel permettent des déductions sur la position d’une personne ; de fausses attributions peuvent nuire au travail.

reason-business-account =
    .label = Personne derrière le compte professionnel
    .explanation = Convient si vous êtes, comme personne physique, derrière le compte ; les simples données d’entreprise ne comptent pas.
    .fact = Derrière le compte à usage professionnel, il y a une personne physique : moi.
reason-business-account-any = Derrière le compte à usage professionnel se trouve une personne physique.
    .more = Il contient aussi des données sur elle ; l’usage professionnel ne met pas fin à leur protection.

reason-science-confidence =
    .label = Travail scientifique
    .explanation = Convient si vous exercez une activité scientifique ; ne citez ni résultats ni personnes participant à vos études.
    .fact = J’exerce une activité scientifique.
reason-science-confidence-any = Ces données concernent une personne qui exerce une activité scientifique.
    .more = Si un modèle restitue des idées trop tôt ou sans nom, la primeur de la publication et la paternité sont perdues.
reason-science-confidence-entrusted = Ces données concernent une personne qui exerce une activité scientifique.
    .more = Par l’entraînement, des idées et ébauches personnelles pourraient passer dans les résultats d’autrui, et leur paternité se perdrait.

reason-reputation-falsehood =
    .label = Affirmations fausses sur la personne
    .explanation = Convient si vous craignez ou avez constaté des réponses fausses ; joignez si possible la question et la réponse.
    .fact = Je crains que des systèmes d’IA ne diffusent des faussetés à mon sujet.
reason-reputation-falsehood-any = Il est à craindre qu’un modèle n’émette des affirmations fausses sur la personne, par confusion ou par rapprochement erroné.
    .more = Qui les lit reste inconnu ; elles ne peuvent alors plus guère être rectifiées.

## General concerns, own words

reason-profiling-fear =
    .label = Profils et sélection
    .explanation = Convient si vous craignez que l’entraînement d’IA n’influe aussi sur des profils ou sur ce qu’on vous montre.
    .fact = Je crains que l’entraînement d’IA n’influe sur mes profils ou sur ce qu’on me montre, publicité comprise.
reason-profiling-fear-any = Il est à craindre que l’entraînement d’IA n’alimente aussi des profils ou n’influe sur ce qui est montré, publicité comprise.
    .more = De l’extérieur, on ne peut voir si les deux restent séparés ; veuillez l’indiquer.
reason-profiling-fear-marketplace = Il est à craindre que l’entraînement d’IA n’alimente aussi des profils ou n’influe sur les prix, les classements et les offres.
    .more = De l’extérieur, on ne peut voir si les deux restent séparés ; veuillez l’indiquer.
reason-profiling-fear-work-tool = Il est à craindre que l’entraînement d’IA n’alimente aussi des profils sur les performances et les façons de travailler.
    .more = De l’extérieur, on ne peut voir si les deux restent séparés ; veuillez l’indiquer.

reason-security =
    .label = Restitution de données d’entraînement
    .explanation = Convient à tout le monde, mais reste générale ; associez une raison tirée de votre vie.
    .fact = Il m’importe qu’un modèle puisse restituer mot pour mot des données me concernant.
reason-security-any = Des modèles peuvent restituer mot pour mot des données d’entraînement, et d’autres peuvent le provoquer à dessein.
    .more = La prudence personnelle n’y peut alors plus rien ; seul est en sûreté ce qui n’entre pas dans l’entraînement.
reason-security-entrusted = Ce qui est confié au service peut, après un entraînement, réapparaître mot pour mot chez des inconnus.
    .more = La prudence personnelle n’y peut alors plus rien ; seul est en sûreté ce qui n’entre pas dans l’entraînement.

reason-transfer =
    .label = Questions sur la communication
    .explanation = Convient si vous voulez savoir où vont les données et les modèles ; la lettre pose des questions.
    .fact = Il m’importe de savoir où vont mes données et les modèles entraînés avec elles.
# Annex with questions on the processing; also the next two
question-transfer-where = Veuillez nommer les pays où parviennent ces données ou les modèles entraînés avec elles, ainsi que les destinataires.
question-transfer-basis = Veuillez indiquer sur quelle base et avec quelles garanties cela se fait dans chaque cas.
question-transfer-release = Veuillez indiquer si des modèles entraînés avec ces données sont ou seront proposés au téléchargement.

reason-other =
    .label = Raison en propres termes
    .explanation = Convient si aucune autre raison ne correspond ; écrivez quelques phrases concrètes, rien de confidentiel.
    .fact = Ce que j’écris en mes propres termes est exact.
