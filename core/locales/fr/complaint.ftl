### Complaint to a supervisory authority. Not legal advice, not yet reviewed by a lawyer. Frame and accounts: letter.ftl;
### copies of letters in the list of enclosures: reminder.ftl. The report in Switzerland stands in ch.ftl, what only the
### United Kingdom needs in uk.ftl, what only Austria needs in country-at.ftl.
###
### Blocks in the order of the letter. To somebody with many files: brief, facts only, no adjectives that judge. Whoever
### writes, “the complainant” is the person whose data it is.

## Subject and opening

# To an authority.
complaint-salutation = Madame, Monsieur,
# $controller (text): name of the company, such as Meta Platforms Ireland Limited
# $provision (text): what a complaint rests on, such as article 77 du RGPD
complaint-subject = Réclamation contre { $controller } : entraînement d’IA ({ $provision })
# First sentence.
# $law (text): what a complaint rests on, with the act in full
complaint-opening = La présente réclamation ({ $law }) porte sur le traitement de données à caractère personnel pour développer, entraîner et améliorer des modèles d’intelligence artificielle (IA).
# The same about a request for access.
# $law (text): what a complaint rests on, with the act in full
complaint-opening-access = La présente réclamation ({ $law }) porte sur une demande d’accès à des données à caractère personnel utilisées pour l’entraînement de modèles d’intelligence artificielle (IA).

## Parties, competence, accounts

complaint-parties-heading = Parties
# CMP-1
# $value (text): name and contact of the person, such as Camille Exemple, 1 rue du Modèle, 75012 Paris
complaint-complainant = Personne concernée : { $value }
# If a body lodges it that declares to meet the conditions. CMP-11
# $provision (text): what such a body acts under, such as article 80, paragraphe 1, du RGPD
complaint-body = L’organisation qui agit ici déclare avoir été valablement constituée, ne pas avoir de but lucratif, poursuivre des objectifs statutaires d’intérêt public et être active dans la protection des données ({ $provision }).
# CMP-3
# $value (text): name and address of the company, such as Meta Platforms Ireland Limited, Merrion Road, Dublin 4
complaint-controller = Responsable du traitement : { $value }.
# Instead, if its postal address is not known.
# $controller (text): name of the company, such as Example Inc.
complaint-controller-no-address = Responsable du traitement : { $controller } (adresse postale inconnue).
# If the company has a page for requests.
# $url (text): its address, such as https://example.com/privacy
complaint-controller-page = Page pour les demandes relatives à la protection des données : { $url }
# Each company that is jointly responsible, by its own account.
# $value (text): name and address, such as TikTok Information Technologies UK Limited, London
complaint-joint-controller = Responsabilité conjointe, selon l’entreprise : { $value }.
# If the company has a representative in the region.
# $representative (text): its name, such as Example Privacy Ltd
complaint-controller-representative = Représentant du responsable du traitement dans la région : { $representative }.
# CMP-2
# $provision (text): what a complaint rests on, such as article 77 du RGPD
complaint-competence = La résidence habituelle de la personne concernée se trouve dans votre ressort ({ $provision }).
# Instead, to the authority at the seat of the company.
# $provision (text): what a complaint rests on, such as article 77 du RGPD
# $remedy (text): where the law holds, such as article 3, paragraphe 1
complaint-competence-place = La violation alléguée a été commise au siège du responsable du traitement, dans votre ressort ({ $provision }, et { $remedy }).
# If another authority leads. CMP-12
# $authority (text): its name, such as Data Protection Commission
# $provision (text): what makes it lead, such as article 56, paragraphe 1
complaint-lead-authority = L’autorité chef de file semble être : { $authority } ({ $provision }). Veuillez poursuivre la correspondance dans la langue de la présente.
# Instead, if the authority at the seat of the company is another one of the same country.
# $authority (text): its name, such as Data Protection Commissioner of Berlin
complaint-hand-over = En raison du siège du responsable du traitement, cette autorité peut aussi être compétente : { $authority }. Veuillez lui transmettre la réclamation, le cas échéant.
# Introduces the list of accounts.
# $accounts (keyword): one, many
complaint-accounts-intro =
    { $accounts ->
        [one] Compte concerné :
       *[many] Comptes concernés :
    }
# If the company answered otherwise about other accounts.
complaint-open-accounts = Rien d’autre n’est en cause ici ; d’autres comptes font l’objet d’une réponse distincte.
# If there is no account.
complaint-non-user = La personne concernée n’y a pas de compte ; les données ont été publiées par d’autres ou proviennent d’autres sources.

## Facts: one line an event

complaint-facts-heading = Faits
# If the company itself names its legitimate interests.
# $provision (text): the legal basis, such as article 6, paragraphe 1, point f
complaint-processing = Selon ses indications, le responsable du traitement fonde l’entraînement d’IA sur des intérêts légitimes ({ $provision }).
# Otherwise.
# $provision (text): the legal basis, such as article 6, paragraphe 1, point f
complaint-processing-in-so-far = La réclamation vise l’entraînement d’IA dans la mesure où le responsable du traitement le fonde sur des intérêts légitimes ({ $provision }).
# CMP-5
# $date (text): day of the first letter, such as 24 novembre 2026
complaint-before = Le responsable du traitement a été saisi au préalable, la première fois le { $date }.
# Line. CMP-4
# $date (text): the day, such as 24 novembre 2026
complaint-fact-objection = { $date } : opposition à l’entraînement d’IA.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-access = { $date } : demande d’accès relative à l’entraînement d’IA.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-withdrawal = { $date } : retrait de tout consentement à l’entraînement d’IA.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-reminder = { $date } : rappel.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refusal-reply = { $date } : réponse au refus.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-extension-reply = { $date } : réponse à l’avis de prolongation.
# Any other letter to the company.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-letter = { $date } : autre lettre.
# Behind what was sent: the way, if it is known.
# $via (keyword): form, email, post
complaint-fact-via =
    { $via ->
        [form] Par formulaire en ligne.
        [email] Par courriel.
       *[post] Par la poste.
    }
# Behind it: what else was asked for.
# $value (text): a list, such as restriction and erasure
complaint-fact-demands = Autres demandes : { $value }.
# Part of such a list, and of what was confirmed.
# $kind (keyword): objection, access, withdrawal, restriction, erasure, recipients, special-categories
complaint-part =
    { $kind ->
        [access] accès
        [withdrawal] fin du traitement fondé sur le consentement
        [restriction] limitation du traitement
        [erasure] effacement
        [recipients] indication des destinataires
        [special-categories] exclusion des catégories particulières
       *[objection] fin du traitement pour l’entraînement d’IA
    }
# Behind it: the grounds, by the names of their kinds.
# $value (text): a list, such as “Loss of control over the data” and own words
complaint-fact-grounds = Raisons : { $value }.
# Part of such a list: grounds in the person's own words.
complaint-grounds-own = exposé personnel
# $date (text): the day, such as 24 novembre 2026
complaint-fact-received = { $date } : réception par le responsable du traitement.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-acknowledged = { $date } : accusé de réception.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-status = { $date } : message d’attente du responsable du traitement.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-extended = { $date } : avis de prolongation.
# The same if no reasons were given for it.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-extended-no-reasons = { $date } : avis de prolongation sans motifs.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-identified = { $date } : informations sur l’identité fournies.
# $date (text): the day, such as 24 novembre 2026
# $value (text): what was confirmed, such as erasure
complaint-fact-confirmed = { $date } : engagement du responsable du traitement ({ $value }).
# The company's confirmation about other accounts only.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-confirmed-others = { $date } : engagement du responsable du traitement pour d’autres comptes.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-breached = { $date } : constat que l’engagement n’est pas respecté.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused = { $date } : refus.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-no-reasons = { $date } : refus, les raisons étant jugées insuffisantes.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-reasons-not-weighed = { $date } : refus, sans examen des raisons exposées.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-identity = { $date } : refus provisoire ; un justificatif d’identité a été demandé.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-no-data = { $date } : réponse selon laquelle de telles données ne sont pas traitées.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-no-training = { $date } : réponse selon laquelle les données ne sont pas utilisées pour l’entraînement d’IA.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-too-late = { $date } : refus, l’opposition étant jugée tardive.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-use-the-form = { $date } : refus, avec renvoi à un formulaire propre.
# $date (text): the day, such as 24 novembre 2026
complaint-fact-refused-not-applicable = { $date } : refus, le droit étant jugé inapplicable.
# Behind a refusal or a broken promise: what the history notes about it.
# $value (text): the words, in quotation marks
complaint-fact-note = Noté à ce sujet : { $value }
# If the period ended without an answer in substance.
# $due (text): its last day, such as 4 janvier 2027
complaint-fact-overdue = { $due } : dernier jour du délai de réponse ; aucune réponse sur le fond jusque-là.
# The same where no day is sure.
complaint-fact-overdue-cautious = Même selon un calcul prudent, le délai de réponse a expiré sans réponse sur le fond.
# The same for what a later letter asked for first.
# $date (text): the day of that letter, such as 24 novembre 2026
# $due (text): the last day, such as 8 janvier 2027
complaint-fact-overdue-added = { $due } : dernier jour du délai de réponse aux demandes du { $date } ; aucune réponse à celles-ci jusque-là.
# $date (text): the day of that letter, such as 24 novembre 2026
complaint-fact-overdue-added-cautious = Même selon un calcul prudent, le délai de réponse aux demandes du { $date } a expiré sans réponse à celles-ci.
# Last line, if nothing came after the last letter.
complaint-fact-nothing-since = Aucun message depuis lors.
# $date (text): the day, such as 24 novembre 2026
# $authority (text): name of the authority
complaint-fact-complained = { $date } : réclamation auprès de cette autorité : { $authority }.
# $date (text): the day, such as 24 novembre 2026
# $authority (text): name of the authority
# $kind (keyword): received, documents, forwarded, decided, rejected, unknown
complaint-fact-authority =
    { $kind ->
        [received] { $date } : accusé de réception de l’autorité ({ $authority }).
        [documents] { $date } : demande de pièces par l’autorité ({ $authority }).
        [forwarded] { $date } : transmission par l’autorité ({ $authority }) à une autre autorité.
        [decided] { $date } : décision de l’autorité ({ $authority }).
        [rejected] { $date } : rejet par l’autorité ({ $authority }).
       *[unknown] { $date } : communication de l’autorité ({ $authority }).
    }
# Behind such a line.
# $value (text): reference of the authority, such as C-26-11-123
complaint-fact-reference = Numéro de dossier : { $value }.
# If the authority wants to see that the complaint is in time.
# $date (text): day of the refusal, of the broken promise, or the first after the period, such as 3 novembre 2026
complaint-timeliness = Le comportement contesté est connu depuis le { $date }.
# The same where the period runs from the last contact.
# $date (text): day of the last letter to or from the company, such as 3 novembre 2026
complaint-last-contact = Dernier contact avec le responsable du traitement : { $date }.

## Alleged infringements: numbered, each borne by a fact above. CMP-6

complaint-infringements-heading = Violations alléguées
# No answer came.
# $provision (text): the period for an answer, such as article 12, paragraphe 3
complaint-infringement-silence = { $provision } : ni les mesures prises ni les motifs d’une inaction n’ont été communiqués dans le délai.
# The answer came after the period.
# $provision (text): the period for an answer, such as article 12, paragraphe 3
complaint-infringement-late = { $provision } : la réponse n’est venue qu’après l’expiration du délai.
# The notice came after the first month.
# $provision (text): the rule on extension, such as article 12, paragraphe 3
complaint-infringement-extension = { $provision } : la prolongation n’a pas été annoncée dans le premier mois.
# The notice gave no reasons.
# $provision (text): the rule on extension, such as article 12, paragraphe 3
complaint-infringement-extension-no-reasons = { $provision } : la prolongation n’a pas été motivée.
# The objection is open.
# $provision (text): the right to object, such as article 21, paragraphe 1
# $remedy (text): the duty to demonstrate, such as article 5, paragraphe 2
complaint-infringement-objection = { $provision }, et { $remedy } : ni la fin du traitement ni des motifs légitimes et impérieux ne sont démontrés ; s’il se poursuit, il est dépourvu de base juridique.
# The same after an answer that there is nothing to stop.
# $provision (text): the right to object, such as article 21, paragraphe 1
# $remedy (text): the duty to demonstrate, such as article 5, paragraphe 2
complaint-infringement-objection-in-so-far = { $provision }, et { $remedy } : la réponse n’établit pas qu’il n’y ait rien à cesser ; dans la mesure où des données sont traitées, des motifs légitimes et impérieux font défaut.
# The consent is withdrawn.
# $provision (text): the right to withdraw consent, such as article 7, paragraphe 3
complaint-infringement-withdrawal = { $provision } : il n’est pas démontré que le traitement fondé sur le consentement ait cessé.
# Access is open.
# $provision (text): the right of access, such as article 15, paragraphe 1, paragraphe 3
complaint-infringement-access = { $provision } : l’accès demandé n’a pas été donné.
# Grounds were given, and the company missed sufficient ones.
# $provision (text): the right to object, such as article 21, paragraphe 1
# $remedy (text): the duty to facilitate, such as article 12, paragraphe 2
complaint-infringement-no-reasons = { $provision }, et { $remedy } : des raisons ont été exposées ; la loi n’exige d’elles ni preuve ni poids particulier.
# Grounds were given and not weighed.
# $provision (text): the duty to give reasons, such as article 12, paragraphe 4
# $remedy (text): the duty to demonstrate, such as article 5, paragraphe 2
complaint-infringement-reasons = { $provision }, et { $remedy } : la mise en balance des raisons exposées n’a pas été expliquée.
# Proof of identity was demanded.
# $provision (text): the rule on doubts about identity, such as article 12, paragraphe 6
complaint-infringement-identity = { $provision } : un justificatif d’identité a été demandé ; aucun doute raisonnable n’apparaît.
# A form was demanded.
# $provision (text): the duty to facilitate, such as article 12, paragraphe 2
complaint-infringement-form = { $provision } : l’exercice du droit a été subordonné à un formulaire.
# An earlier day was held against the person.
# $provision (text): the right to object, such as article 21, paragraphe 1
complaint-infringement-time = { $provision } : le droit existe à tout moment ; une date limite est sans fondement dans la loi.
# A promise was broken.
# $provision (text): the principle of fairness, such as article 5, paragraphe 1, point a
complaint-infringement-breach = { $provision } : l’engagement n’est pas respecté.
# $provision (text): the right to restriction, such as article 18, paragraphe 1, point d
complaint-infringement-restriction = { $provision } : la limitation demandée n’a pas été confirmée.
# $provision (text): the right to erasure, such as article 17, paragraphe 1, point c
complaint-infringement-erasure = { $provision } : l’effacement demandé n’a pas été confirmé.
# $provision (text): the duty to notify recipients, such as article 19
complaint-infringement-recipients = { $provision } : les destinataires n’ont pas été indiqués, malgré la demande.
# Special categories were to be left out.
# $provision (text): the rules on them, such as article 9, paragraphe 1
# $remedy (text): their erasure, such as article 17, paragraphe 1, point d
complaint-infringement-special-categories = { $provision }, et { $remedy } : aucune exception n’est établie pour les catégories particulières, dont l’exclusion a été demandée.
# There is no account.
# $provision (text): information where data come from elsewhere, such as article 14, paragraphe 1, paragraphe 2, paragraphe 3, point a
complaint-infringement-information = { $provision } : autant que l’on sache, aucune information à ce sujet n’est jamais parvenue.

## Requests: numbered, as they were made to the company. CMP-7

complaint-requests-heading = Demandes
complaint-requests-intro = L’autorité est priée de :
# $provision (text): the task of the authority, such as article 57, paragraphe 1, point f
complaint-request-investigate = examiner l’affaire et constater ces violations ({ $provision }) ;
# $provision (text): its power, such as article 58, paragraphe 2, point c
complaint-request-comply = ordonner de satisfaire à l’opposition et aux autres demandes en suspens ({ $provision }) ;
# The same where nothing else is open.
# $provision (text): its power, such as article 58, paragraphe 2, point c
complaint-request-comply-objection = ordonner de satisfaire à l’opposition ({ $provision }) ;
# The same where only other requests are open.
# $provision (text): its power, such as article 58, paragraphe 2, point c
complaint-request-comply-open = ordonner de satisfaire aux demandes en suspens ({ $provision }) ;
# The same about a withdrawal of consent.
# $provision (text): its power, such as article 58, paragraphe 2, point c
complaint-request-comply-withdrawal = ordonner de respecter le retrait du consentement ({ $provision }) ;
# The same about access.
# $provision (text): its power, such as article 58, paragraphe 2, point c
complaint-request-comply-access = ordonner de donner l’accès demandé ({ $provision }) ;
# $provision (text): its power, such as article 58, paragraphe 2, point f
complaint-request-ban = interdire ce traitement des données de la personne concernée ({ $provision }) ;
# If erasure is open.
# $provision (text): its power, such as article 58, paragraphe 2, point g
complaint-request-erasure = ordonner l’effacement des données conservées à ces fins ({ $provision }) ;
# If their being told and named is open.
complaint-request-recipients = ordonner d’informer les destinataires et de les indiquer ;
# Last item. CMP-9
# $provision (text): the duty to inform, such as article 77, paragraphe 2
# $remedy (text): the remedy against silence, such as article 78, paragraphe 2
complaint-request-progress = informer de l’état d’avancement, de l’issue et des voies de recours dans un délai de trois mois ({ $provision }, et { $remedy }).
# If there are accounts that still exist.
# $accounts (keyword): one, many
complaint-accounts-stay =
    { $accounts ->
        [one] Le compte et son contenu doivent être conservés.
       *[many] Les comptes et leur contenu doivent être conservés.
    }

## Declarations

# CMP-10
# $kind (keyword): as-needed, no, yes – whether the company may learn the name
complaint-name =
    { $kind ->
        [no] Veuillez ne pas communiquer le nom de la personne au responsable du traitement, du moins pas sans la consulter.
        [yes] Le nom de la personne peut être communiqué au responsable du traitement.
       *[as-needed] Veuillez ne communiquer le nom de la personne au responsable du traitement que si la procédure l’exige.
    }
# If the person says so.
# $kind (keyword): yes, no – whether they agree to a settlement
complaint-amicable =
    { $kind ->
        [no] Un règlement amiable n’est pas souhaité.
       *[yes] Un règlement amiable est accepté.
    }
# If the person says so.
# $value (text): the authority or court, such as Dublin District Court
complaint-pending = L’affaire est déjà pendante devant : { $value }
# If two states are concerned and all particulars are given.
# $provision (text): the rule that lists them, such as article 4, paragraphe 1, du règlement (UE) 2025/2518
complaint-admissibility = Les informations requises figurent dans la présente ({ $provision }).

## The text for the authority's form, where its length is limited: no law, plain words

# First sentence.
# $controller (text): name of the company, such as Meta Platforms, Inc.
complaint-short-opening = Il s’agit de la société { $controller } et de l’entraînement d’IA avec des données à caractère personnel.
# $value (text): the line of an account, such as Facebook, user name anna.example
complaint-short-account = Compte : { $value }.
complaint-short-stop = Veuillez faire en sorte que l’entreprise cesse cet entraînement avec les données.
complaint-short-comply = Veuillez faire en sorte que l’entreprise satisfasse aux demandes en suspens.
complaint-short-erase = Veuillez aussi faire en sorte que les données conservées à ces fins soient effacées.
complaint-short-letter = Les détails figurent dans la réclamation jointe.

## Lines in the list of enclosures. CMP-8

# $date (text): its day, such as 15 décembre 2026
enclosure-answer = Réponse du responsable du traitement du { $date }
# A receipt, a message on the state, a notice of extension.
# $date (text): its day, such as 15 décembre 2026
enclosure-notice = Message du responsable du traitement du { $date }
enclosure-mandate = Mandat de la personne concernée
enclosure-constitution = Preuve de la constitution valable de l’organisation
