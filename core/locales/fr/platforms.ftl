### Labels, scopes and hints that the records of platforms and companies point to. No legal advice.
### A label stands in a step, after a class noun and a colon.

## Labels: parts of apps, websites and settings

label-account = compte
label-ai-data-use = utilisation de données pour l’IA
label-alexa = application Alexa ou page de confidentialité d’Alexa
label-alexa-data = gestion des données Alexa
label-alexa-privacy = confidentialité Alexa
label-analytics = analyse et améliorations
label-artificial-intelligence = intelligence artificielle
label-copilot = application Copilot (après connexion)
label-copilot-features = fonctions de Copilot
label-data = données
label-data-controls = contrôle des données
label-data-privacy = données et confidentialité
label-deepseek-itself = l’entreprise elle-même
label-ebay-ai-training = paramètres d’entraînement de l’IA
label-gemini-activity = activité dans les applications Gemini
label-general-privacy = paramètres généraux du site, confidentialité
label-generative-ai = paramètres de l’IA générative
label-linkedin-ai-data = données pour l’amélioration de l’IA générative
label-mistral-admin = console d’administration (application mobile : paramètres des données et du compte)
label-mistral-chat = produit de conversation
label-preferences = préférences
label-privacy = confidentialité
label-privacy-data = confidentialité et données
label-privacy-personal-data = confidentialité et données personnelles
label-privacy-preferences = préférences de confidentialité
label-privacy-safety = confidentialité et sécurité
label-privacy-security = confidentialité et sécurité de l’appareil
label-snapchat = application Snapchat, votre profil
label-starlink-profile = modification du profil
label-tiktok-privacy-form = formulaire web de confidentialité
label-visibility = visibilité du blog
label-x-data-sharing = partage des données et personnalisation
label-x-grok = Grok et entreprises partenaires
label-youtube-advanced = paramètres avancés de la chaîne
label-youtube-studio = YouTube Studio

## Labels: switches

label-ai-data-retention = conservation de données pour l’IA
label-ai-development-training = données personnelles pour le développement et l’entraînement de l’IA
label-ai-features = fonctions d’IA
label-alexa-recordings = enregistrements pour l’amélioration des services
label-analytics-sharing = partage des données d’analyse, amélioration de Siri et de la dictée
label-canva-ai = entrées relatives à l’IA sur l’utilisation et les contenus
label-content-analysis = analyse des contenus
label-data-improve-service = utilisation de données pour l’amélioration du service
label-doctolib-consent = consentement à l’utilisation de données de santé par l’IA
label-gemini-audio-live = enregistrements audio et Live
label-gemini-keep-activity = conservation de l’activité
label-improve-model = contribution à l’amélioration du modèle
label-llm-training = entraînement de grands modèles de langage avec vos contenus
label-model-training = entraînement de modèles d’IA avec vos données
label-noai-tag = mention « NoAI »
label-openai-improve-model = amélioration du modèle pour tous
label-pinterest-canvas = entraînement de Pinterest Canvas avec vos données
label-prevent-third-party-sharing = blocage du partage avec des tiers
label-product-improvement-training = amélioration des produits et entraînement
label-public-content = utilisation de contenus publics
label-starlink-sharing = partage de données pour l’entraînement de modèles d’IA
label-text-voice-training = entraînement avec du texte, entraînement avec la voix
label-third-party-ai = IA de tiers
label-third-party-training = entraînement par des entreprises tierces
label-x-training = entraînement avec des données publiques et vos conversations avec Grok

## Labels: options in forms and menus

label-ai-training-processing = traitement pour l’entraînement de modèles d’IA
label-alexa-do-not-save = pas de conservation des enregistrements
label-canva = Canva, comme entreprise concernée
label-ebay-status = statut du compte (enregistré, bloqué, pas de compte)
label-linkedin-objection-type = opposition à l’entraînement d’une IA qui crée des contenus ou à un autre traitement
label-objection-or-restriction = opposition ou limitation
label-openai-do-not-train = pas d’entraînement avec vos contenus
label-poe-shield = bouclier de confidentialité du bot
label-privacy-requests = demandes relatives à la confidentialité
label-privacy-team = équipe de confidentialité ou délégué à la protection des données
label-request-type = opposition, sinon le type de demande le plus proche
label-training-opt-out = refus de l’entraînement

## Labels: what to ask for, delete, avoid or repeat

label-blog = blog
label-bot = bot
label-channel = chaîne
label-content-training = désactivation de l’entraînement avec les contenus (paramètres d’IA de l’équipe)
label-data-contribution = désactivation de la contribution des données d’application (administration, sécurité)
label-feedback = évaluations et commentaires sur les conversations
label-organisation = organisation
label-poe-bots = bots au bouclier à moitié plein
label-project = projet
label-site = site
label-slack-global-models = refus des modèles globaux par courriel, objet « Slack Global model opt-out request », avec l’adresse de l’espace de travail
label-team = équipe
label-workspace = espace de travail
label-x-grok-history = conversations passées avec Grok

## What a channel covers: in general

covers-letter = La lettre vise tout entraînement d’IA de cette entreprise avec vos données.
covers-precaution = L’opposition est ici purement préventive.
covers-form = L’opposition va aussi loin que le décrit le texte saisi.
covers-beyond-switch = Le formulaire vise aussi ce que le réglage laisse de côté.
covers-legitimate-interests = Le formulaire vise tout traitement fondé sur des intérêts légitimes.
covers-non-user-form = Le formulaire n’exige pas de compte et vise des données à votre sujet venant d’autres sources.
covers-public-web = Le formulaire vise aussi des données du web public.
covers-own-chats = Le réglage vise vos propres conversations, non des données du web public.
covers-sharing-switch = Le réglage empêche le partage de contenus publics avec des partenaires d’IA.

## What a channel covers: Meta

covers-meta-form = Le formulaire vise les informations publiques et les conversations avec des fonctions d’IA, comptes liés compris, non ce que d’autres publient à votre sujet.
covers-threads-form = Threads utilise le formulaire Instagram ; il vaut si les deux figurent dans le même Espace Comptes.
covers-messenger-form = Le formulaire Facebook vise ce que vous envoyez à Meta AI dans Messenger.
covers-meta-ai-form = Le formulaire Facebook vise aussi Meta AI ; si Instagram n’est pas lié, remplissez également le sien.
covers-meta-non-user-form = Le formulaire concerne des données à votre sujet, venues d’autres sources, apparues dans une réponse de l’IA.

## What a channel covers: other services

covers-adobe-switch = Le réglage vise l’analyse de vos contenus dans le cloud ; certaines analyses, par exemple de sécurité, ne peuvent pas être désactivées.
covers-alexa-switch = Le réglage vise les enregistrements vocaux, non les autres données de votre compte Amazon.
covers-apple-form = Le formulaire vise des données du web public, avec ou sans compte Apple.
covers-apple-switch = Les réglages concernent des programmes facultatifs, désactivés sans votre accord.
covers-artstation-tag = La mention interdit à d’autres d’utiliser le projet pour l’IA générative, non à l’entreprise elle-même.
covers-atlassian-admin = Le réglage vise les contenus d’application de toute l’organisation ; les données dérivées ne peuvent être refusées qu’avec l’offre Enterprise.
covers-canva-switch = Les réglages visent vos données d’utilisation et vos contenus.
covers-claude-switch = Le réglage vise les conversations et sessions de code nouvelles ou reprises, non des données du web public.
covers-coffee-meets-bagel-switch = Le réglage vise les fonctions d’IA de l’application.
covers-discord-switch = Le réglage limite l’utilisation pour améliorer le service ; il n’en existe pas pour l’entraînement d’IA.
covers-doctolib-switch = Le réglage vise les données de santé ; contre les autres utilisations, l’opposition est utile.
covers-dropbox-switch = Le réglage vise l’envoi de contenus à l’IA de tiers.
covers-ebay-form = Le formulaire s’adresse à qui ne peut pas se connecter et peut aussi viser le croisement avec des sources publiques.
covers-ebay-switch = Le réglage ne vaut que pour ce compte.
covers-figma-admin = Le réglage vise les nouveaux contenus et les modifications d’une équipe.
covers-gemini-switch = Le réglage vise les conversations futures, non des données du web public ou des données anonymisées de conversations.
covers-github-switch = Le réglage vise les entrées et sorties des fonctions d’IA ; pour les dépôts publics, il faut l’opposition.
covers-grammarly-switch = Le réglage vise vos textes ; pour les comptes d’une organisation, son administration décide.
covers-linkedin-form = Le formulaire vise aussi d’autres modèles d’IA, par exemple de sécurité ou de personnalisation, et des données de personnes sans compte.
covers-linkedin-switch = Le réglage ne vise que l’entraînement de l’IA qui crée des contenus ; utilisez aussi le formulaire.
covers-openai-portal = Le portail vise tous les services aux particuliers et reçoit aussi des demandes sur des données du web public.
covers-perplexity-switch = Le réglage n’agit que pendant votre connexion.
covers-pinterest-switch = Le réglage ne vise que le modèle d’images Pinterest Canvas.
covers-poe-shield = Il n’y a pas de réglage ; le bouclier montre comment un bot traite vos données.
covers-quora-switch = Le réglage vise vos réponses, publications et commentaires.
covers-slack-admin = Le refus vise les modèles globaux pour cet espace de travail.
covers-snapchat-switch = Le réglage vise les contenus publics, non les conversations avec My AI.
covers-stability-form = Le refus vise les entrées et sorties utilisées pour l’entraînement.
covers-starlink-switch = Le réglage vise le partage avec des tiers, non l’entraînement par l’entreprise elle-même.
covers-windsurf-switch = Le refus n’existe que dans les offres payantes ; dans une équipe, c’est l’administration qui l’exerce.
covers-x-switch = Le réglage vise l’entraînement et l’affinage de Grok sur X ; grok.com a le sien.
covers-youtube-switch = Le réglage ne concerne que des entreprises tierces et reste désactivé tant que vous ne l’activez pas.

## Hints: what several services share

hint-no-postal-address = Aucune adresse postale n’est connue ; utilisez le formulaire ou le courriel.
hint-no-lead-authority = L’entreprise n’indique pas d’établissement dans l’UE ; votre propre autorité de contrôle peut sans doute agir.
hint-check-company = Le nom ou l’adresse de l’entreprise sont incertains ; comparez-les à sa politique de confidentialité ou à ses mentions légales.
hint-separate-companies = X, Grok (xAI) et Starlink (SpaceX) sont des entreprises distinctes ; chacune exige sa propre opposition.
hint-help-page = Le lien mène à la page d’aide ; le réglage se trouve dans votre compte.
hint-help-centre = Le lien mène à l’accueil de l’aide ; cherchez-y le formulaire de confidentialité.
hint-switch-not-confirmed = Une seule source décrit ce réglage ; s’il manque, utilisez les autres voies.
hint-effect-future = Désactivation et opposition valent pour l’avenir ; elles n’annulent pas un entraînement achevé.
hint-feedback-used = Des réponses évaluées peuvent servir à l’entraînement malgré la désactivation.
hint-consent-withdrawn-too = Le fournisseur invoque aussi un consentement ; la lettre le retire donc également.
hint-sensitive-profile = Des informations de profil, par exemple sur l’orientation sexuelle, peuvent être particulièrement protégées ; la lettre retire donc aussi tout consentement.
hint-reasons-asked = Le fournisseur demande vos raisons ; choisissez-en au moins une.
hint-no-training-stated = Le fournisseur indique ne pas entraîner d’IA sans accord avec des contenus privés ; une opposition n’est pas nécessaire.
hint-no-statement-found = Aucune déclaration sur l’entraînement d’IA n’a été trouvée ; une opposition n’est que préventive.
hint-not-begun = Le fournisseur se réserve l’entraînement ; on ignore s’il a commencé.
hint-machine-learning-only = Le texte parle d’apprentissage automatique ; l’entraînement de modèles génératifs n’est pas attesté.
hint-stored-in-china = Des données sont conservées en Chine.
hint-country-addresses = Si vous utilisez le site d’un autre pays, prenez l’adresse électronique dans sa politique de confidentialité.
hint-bots-of-others = Cette opposition n’atteint pas les bots d’autres fournisseurs.
hint-other-servers = Cette opposition n’atteint pas les comptes sur d’autres serveurs.
hint-workspace-owner-first = Pour les contenus de l’espace de travail, est d’abord responsable qui l’exploite, par exemple un employeur ou une association.

## Hints: Meta

hint-meta-form-path = Dans l’application (2025), le formulaire se trouve sous « Paramètres et confidentialité », « Centre de confidentialité », « L’IA chez Meta ».
hint-meta-effect = Selon Meta, les oppositions de 2024 ou d’avant le 27 mai 2025 restent valables ; les suivantes valent pour l’avenir.
hint-meta-linked-accounts = Selon Meta, une opposition vaut pour tous les comptes de l’« Espace Comptes » ; si l’adresse électronique est autre ou change, refaites opposition.
hint-meta-private-profile = Même avec un profil privé, noms, photo de profil, avatar et activités dans des groupes et pages publics comptent comme publics.
hint-meta-minors = Meta indique n’utiliser aucun contenu public de comptes de moins de 18 ans, mais, à tout âge, les conversations avec l’IA.
hint-meta-ai-only = Selon Meta, seul est concerné ce que vous ou d’autres envoyez à Meta AI, non les messages privés.
hint-meta-post-unproven = On ignore comment Meta répond aux oppositions postales.
hint-meta-switzerland = Que la société irlandaise soit responsable pour la Suisse ne ressort que d’une liste de pays.
hint-meta-uk-controller = Pour le Royaume-Uni, les sources nomment la société américaine ; aucun représentant n’y est connu.
hint-meta-no-email = Meta ne publie ni adresse électronique ni numéro de téléphone pour les oppositions ; méfiez-vous d’autres indications.
hint-meta-non-user-form = Meta indique ne pas satisfaire automatiquement à ces demandes.
hint-meta-ai-account-form = Si vous n’avez qu’un compte Meta, prenez l’adresse de remplacement ou écrivez une lettre.
hint-whatsapp-controller = Des conversations avec Meta AI répond Meta, non la société qui exploite WhatsApp.
hint-whatsapp-no-form = Aucun formulaire propre n’est connu ; si WhatsApp figure dans votre Espace Comptes, utilisez aussi celui de Facebook ou d’Instagram.
hint-whatsapp-form-answer = Le formulaire général d’opposition de WhatsApp n’aide pas : en 2025, il y était répondu que Meta AI ne fait pas partie de WhatsApp.
hint-whatsapp-2025-promise = En 2025, WhatsApp indiquait que les conversations avec Meta AI ne servaient pas à l’entraînement dans l’UE ; on ignore si cela vaut encore.

## Hints: networks and publishing

hint-linkedin-uk-microsoft = Au Royaume-Uni, le même réglage empêche aussi le partage avec Microsoft pour son propre entraînement d’IA.
hint-snap-representative = La responsable est Snap Inc., aux États-Unis ; Snap B.V. ne la représente que dans l’Espace économique européen.
hint-snapchat-my-ai = Vous pouvez supprimer les conversations avec My AI dans l’application.
hint-reddit-deletion = Supprimer n’est pas faire opposition : les entreprises d’IA sous licence doivent le respecter, les modèles entraînés demeurent.
hint-quora-permission = Quora indique ne pas utiliser actuellement les contenus pour l’entraînement ; l’autorisation est donnée par défaut.
hint-poe-bots = Des bots d’autres développeurs peuvent utiliser les conversations pour l’entraînement ; selon Poe, non les bots officiels des grands fournisseurs.
hint-stack-licence = Souvent, les publications ne peuvent être supprimées, seulement détachées de votre nom ; les écraser a valu des suspensions en 2024.
hint-bluesky-statement = Bluesky a déclaré en 2024 ne pas utiliser les publications pour l’entraînement d’IA ; cela ne lie pas autrui.
hint-mastodon-terms = Les conditions interdisent de collecter les données des utilisateurs pour des modèles de langage ; le service ne propose pas d’entraînement propre.
hint-welcome-to-the-jungle-applications = Cette opposition n’atteint pas les entreprises auxquelles vous adressez une candidature.
hint-malt-contract = Une opposition n’atteint pas les données de profil et de mission dont Malt fonde l’utilisation sur le contrat.
hint-deviantart-noai = La mention « noai » est active par défaut et interdit à autrui l’utilisation pour l’IA.

## Hints: AI services

hint-xai-new-name = X.AI LLC s’appellerait SpaceXAI LLC depuis août 2026 ; vérifiez nom et adresse avant l’envoi.
hint-gemini-reviewers = Les conversations contrôlées par des personnes sont conservées jusqu’à trois ans ; sans activité enregistrée, certaines applications connectées ne fonctionnent plus.
hint-youtube-own-models = Contre l’entraînement des propres modèles de Google, il n’y a pas de réglage ; seule l’opposition est utile.
hint-microsoft-countries = Microsoft indique n’utiliser les conversations pour l’entraînement que dans certains pays ; on ignore lesquels.
hint-openai-sora = Le service vidéo Sora a son propre réglage.
hint-claude-flagged = Les commentaires et les conversations signalées pour un contrôle de sécurité sont utilisés même après la désactivation.
hint-mistral-renamed = Le Chat s’appelle aussi Vibe.
hint-character-opt-out = La page d’aide mentionne un refus de l’entraînement ; cherchez-le dans les paramètres.
hint-elevenlabs-voice = Des tiers font état d’un entraînement avec des enregistrements vocaux ; une voix peut compter parmi les données biométriques particulièrement protégées.

## Hints: devices, work and creative tools

hint-amazon-what-is-trained = L’avis européen ne mentionne que l’amélioration de services ; on ignore si des modèles génératifs sont entraînés.
hint-apple-public-web = Apple indique utiliser pour l’entraînement des pages web publiques, non des données privées des utilisateurs.
hint-adobe-two-kinds = L’opposition concerne l’analyse des contenus ; Adobe indique n’entraîner des modèles génératifs avec des contenus de clients que depuis Adobe Stock.
hint-discord-no-clause = La politique de confidentialité d’avril 2026 ne dit rien de l’entraînement de modèles génératifs.
hint-grammarly-renamed = Grammarly est désormais exploité par Superhuman Platform Inc.
hint-deepl-free-only = Selon le fournisseur, seuls le site et l’application gratuits sont concernés.
hint-deepl-without-account = Sans compte, des textes ne peuvent guère être rattachés à une personne.
hint-notion-opt-in = Ne sont utilisées que des données d’un programme facultatif ou des commentaires.
hint-atlassian-plans = Dans les offres Free et Standard, la contribution est active par défaut ; dans Enterprise, elle est désactivée.
hint-lovable-plans = Le refus de l’entraînement se fait par courriel ; Business et Enterprise relèvent d’un contrat propre.
hint-otter-participants = Une personne enregistrée sans compte peut aussi écrire.
hint-surveymonkey-maker = Pour les réponses à un sondage, est d’abord responsable qui l’a créé.
hint-windsurf-name = Windsurf, anciennement Codeium, s’appelle aussi Devin Desktop.

## Hints: shopping, leisure, health and money

hint-booking-identity = Booking.com vérifie l’identité d’après des réservations passées ; tenez-en les données prêtes.
hint-spotify-recommendations = Il s’agit surtout de recommandations ; après une opposition, elles vous conviendront peut-être moins.
hint-paypal-fraud = Contre la lutte antifraude, une opposition l’emporte rarement ; visez les modèles pour les produits et la publicité.
hint-paypal-ad-switches = Les réglages sous « Données et confidentialité » ne concernent que la publicité.
hint-strava-health-data = Des données de santé et de localisation sont aussi concernées ; choisissez une raison adaptée si elle s’applique.
hint-strava-settings = Les contrôles de confidentialité de Strava limitent certaines données, mais ne remplacent pas l’opposition.
hint-coffee-meets-bagel-features = La politique ne mentionne que des fonctions d’IA avec consentement distinct, pas d’entraînement.
hint-criteo-identifier = Criteo ne connaît pas de comptes ; indiquez l’identifiant d’un cookie ou d’un appareil.
hint-criteo-advertising = Vous pouvez vous opposer à la publicité sans donner de raisons.
