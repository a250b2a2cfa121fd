### French letters: first letters to a company. Not legal advice; the texts say what the sender declares.
### One message is one sentence; the code puts them together in the order of this file.
###
### Every message may select on
### $voice (keyword): self, other – who writes: the person (je), or somebody who acts for the person and is named in the
###   first paragraph. Texts of `other` speak of « la personne », so nothing shows gender, and say neither « je » nor
###   « nous ».
###
### Before a colon and inside « » stands U+00A0, before ; ? ! stands U+202F, as French typography wants it.

## Frame

# Information block beside the address.
# $date (text): the day of writing, such as 24 novembre 2026
letter-date = Le { $date }
# Information block beside the address.
# $reference (text): the sender's own reference, such as W-2026-001
letter-reference = Référence : { $reference }
# Foot of a page.
# $number (number): the page, such as 2; only to be printed
# $total (number): how many pages there are, such as 3; only to be printed
letter-page = Page { $number } sur { $total }
# What a picture of the signature shows; read out to people who do not see it.
# $name (text): who signs, such as Camille Exemple
letter-signature-picture = Signature : { $name }
# Before the subject where it is printed, with a space behind it; not in the header of an e-mail. Empty where letters have
# no such label.
letter-subject-label = Objet :{ " " }
# To a company.
letter-salutation = Madame, Monsieur,
letter-closing =
    { $voice ->
        [self] Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.
       *[other] Veuillez agréer, Madame, Monsieur, l’expression de salutations distinguées.
    }
# Heading over the list of enclosures.
# $number (number): how many there are
letter-enclosures-heading =
    { $number ->
        [one] Pièce jointe
       *[other] Pièces jointes
    }
# Title of a sheet behind the letter, and its line in the list of enclosures.
# $number (number): the number of the sheet, such as 1
annex-accounts = Annexe { $number } : comptes
# $number (number): the number of the sheet, such as 1
annex-sightings = Annexe { $number } : contenus repérés
# $number (number): the number of the sheet, such as 1
annex-own-words = Annexe { $number } : raisons détaillées
# $number (number): the number of the sheet, such as 1
annex-questions = Annexe { $number } : questions sur le traitement
enclosure-power-of-attorney = Procuration
enclosure-court-order = Décision de justice relative à la représentation
enclosure-parental = Justificatif de l’autorité parentale
# Line of the addressee's block under the company's name, when the letter goes to its representative.
# $representative (text): name of the representative, such as Example Representatives Ltd
letter-addressee-representative = Représentant : { $representative }

## Subject lines: no full stop

# $provision (text): such as article 21, paragraphe 1, du RGPD
# $name (text): name of the data subject, such as Camille Exemple
letter-subject-objection =
    { $voice ->
        [self] Opposition à l’entraînement d’IA avec mes données ({ $provision })
       *[other] Opposition pour { $name } à l’entraînement d’IA ({ $provision })
    }

## Who acts: first paragraph of a letter that the data subject does not write

# $representative (text): who writes, such as Dominique Exemple
# $name (text): name of the data subject, such as Alix Exemple
letter-for-child = { $representative } agit en qualité de parent pour { $name }, qui n’a pas atteint la majorité.
# Both parents.
# $representative (text): who writes, such as Dominique Exemple
# $value (text): the other parent, such as Claude Exemple
# $name (text): name of the data subject, such as Alix Exemple
letter-for-child-joint = { $representative } et { $value } agissent ensemble, en qualité de parents, pour { $name }, qui n’a pas atteint la majorité.
# $representative (text): who writes, such as Dominique Exemple
letter-custody-sole = { $representative } a l’exercice exclusif de l’autorité parentale.
# By order of a court.
# $representative (text): who writes, such as Dominique Exemple
# $name (text): name of the data subject, such as Camille Exemple
letter-for-ward = { $representative } agit, en vertu d’une décision de justice, pour { $name }.
# With a power of attorney.
# $representative (text): who writes, such as Dominique Exemple
# $name (text): name of the data subject, such as Camille Exemple
letter-for-person = { $representative } agit par procuration pour { $name }.
letter-authority-enclosed = Un justificatif est joint.
letter-authority-on-request = Un justificatif sera produit sur demande.

## Declaration

# $law (text): such as article 21, paragraphe 1, du règlement (UE) 2016/679
letter-declaration =
    { $voice ->
        [self] Je m’oppose au traitement de mes données à caractère personnel, y compris leur communication, pour développer, entraîner et améliorer des modèles et systèmes d’intelligence artificielle (IA), génératifs ou non ({ $law }).
       *[other] Au nom de cette personne, il est fait opposition au traitement de ses données à caractère personnel, y compris leur communication, pour développer, entraîner et améliorer des modèles et systèmes d’intelligence artificielle (IA), génératifs ou non ({ $law }).
    }
# $provision (text): such as article 6, paragraphe 1, point f
letter-basis =
    { $voice ->
        [self] Je conteste que des intérêts légitimes ({ $provision }) fondent ce traitement.
       *[other] Il est contesté que des intérêts légitimes ({ $provision }) fondent ce traitement.
    }
# $provision (text): such as article 7, paragraphe 3
letter-consent =
    { $voice ->
        [self] Je retire tout consentement que vous invoqueriez à cette fin ({ $provision }).
       *[other] Tout consentement que vous invoqueriez à cette fin est retiré ({ $provision }).
    }
# The company relies on consent only.
# $provision (text): such as article 7, paragraphe 3
letter-consent-sole =
    { $voice ->
        [self] Je retire, pour l’avenir, le consentement sur lequel vous fondez ce traitement ({ $provision }).
       *[other] Le consentement sur lequel vous fondez ce traitement est retiré pour l’avenir ({ $provision }).
    }
# The company says that it does not train on what is in accounts.
letter-denied = Selon vos indications, vous n’entraînez pas d’IA avec les données de ces comptes ; veuillez le confirmer.
# A second law holds because of the company's seat.
# $law (text): such as article 21, paragraphe 1, du règlement (UE) 2016/679
# $provision (text): such as article 3, paragraphe 1, du RGPD
letter-second-law-objection = La présente vaut aussi opposition ({ $law }) ; ce règlement s’applique, car vous avez un établissement dans l’Espace économique européen ({ $provision }).
# $law (text): such as article 15, paragraphe 1, du règlement (UE) 2016/679
# $provision (text): such as article 3, paragraphe 1, du RGPD
letter-second-law-access = La présente vaut aussi demande d’accès ({ $law }) ; ce règlement s’applique, car vous avez un établissement dans l’Espace économique européen ({ $provision }).
# $law (text): such as article 7, paragraphe 3, du règlement (UE) 2016/679
# $provision (text): such as article 3, paragraphe 1, du RGPD
letter-second-law-withdrawal = La présente vaut aussi retrait du consentement ({ $law }) ; ce règlement s’applique, car vous avez un établissement dans l’Espace économique européen ({ $provision }).
# Who is jointly responsible, by the company's own account.
# $provision (text): such as article 26, paragraphe 3, du RGPD
# $value (text): names, such as TikTok Information Technologies UK Limited
# $number (number): how many there are
letter-joint-controllers = La présente vaut aussi pour { $value } (responsabilité conjointe, selon vos indications) ; veuillez la transmettre ({ $provision }).
# $date (text): day of the confirmation, such as 21 mai 2025
letter-confirmed-before = Le { $date }, vous avez confirmé une déclaration antérieure de même nature ; elle reste valable.
# $value (text): names, such as Camille Modèle
# $number (number): how many there are
letter-former-names = Les données sous un nom antérieur sont comprises : { $value }.

## What it covers

# The list of accounts follows.
# $accounts (keyword): none, one, many
letter-covers-accounts =
    { $accounts ->
        [one] Cette déclaration vaut pour toutes les données, existantes et à venir, et notamment pour ce compte :
       *[many] Cette déclaration vaut pour toutes les données, existantes et à venir, et notamment pour ces comptes, liés ou non :
    }
# The list stands on a sheet of its own.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-covers-annex = Cette déclaration vaut pour toutes les données, existantes et à venir, et notamment pour les { $number } comptes de l’annexe { $total }, liés ou non.
# The list stands on a sheet of its own, in later letters.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-accounts-annex = Les { $number } comptes concernés figurent à l’annexe { $total }.
# A person without an account.
letter-covers-all = Cette déclaration vaut pour toutes les données, existantes et à venir, d’où qu’elles viennent.
# $value (text): kinds of data, such as posts, photos and what others share there
letter-covers-kinds = En font partie : { $value }.

# Kinds of data, by what people do with a service; they stand in a list.
scope-social-network = publications, commentaires, photos, vidéos, informations de profil
scope-messenger = messages adressés aux fonctions d’IA, données d’utilisation
scope-video = vidéos, commentaires, informations de profil
scope-forum = questions, réponses, commentaires, informations de profil
scope-professional-network = profil, publications, commentaires, candidatures
scope-dating = profil, photos, messages, rencontres
scope-creative-community = œuvres, descriptions, commentaires
scope-chatbot = conversations, fichiers, réponses, évaluations
scope-image-or-voice-generator = saisies, images, voix, résultats
scope-coding-assistant = code, saisies, suggestions, évaluations
scope-work-tool = documents, textes, enregistrements, données d’utilisation
scope-marketplace = annonces, avis, achats, messages
scope-reviews = avis, publications, informations de profil
scope-health = données de santé, rendez-vous, documents, messages
scope-fitness = activités, lieux, mesures
scope-device = enregistrements vocaux, saisies, données d’utilisation
scope-payment = données de paiement et de contrat
scope-travel = réservations, informations à leur sujet, messages
scope-games = messages, enregistrements vocaux, historique de jeu
scope-publishing = textes, images, commentaires
scope-media = données d’utilisation, saisies, enregistrements vocaux
scope-search-or-ads = recherches, identifiants, comportement d’utilisation
scope-other = données de contrat et d’utilisation
# In features of a service whose own data are of another kind.
scope-interactions = saisies dans les fonctions d’IA avec leurs réponses
scope-others = ce que d’autres y partagent
scope-sources = ce que vous obtenez d’autres sources

## Lines of the list of accounts: parts joined by commas, notes in brackets

# $value (text): user name, such as camille.exemple
account-handle = nom d’utilisateur { $value }
# $value (text): address of the profile, such as https://www.example.org/camille.exemple
account-url = { $value }
# $value (text): e-mail address, such as camille@example.org
account-email = adresse électronique { $value }
# $value (text): telephone number, such as +353 1 0000000
account-phone = téléphone { $value }
# Linked with accounts of these platforms.
# $platforms (text): names of platforms, such as Facebook and Instagram
# $number (number): how many there are
account-linked = lié à { $platforms }
# $value (text): earlier user names, such as camille.avant
# $number (number): how many there are
account-formerly = anciennement { $value }
account-deleted = supprimé
# $date (text): year, month or day, such as May 2024
account-deleted-on = supprimé : { $date }
account-no-access = sans accès
# $value (text): who manages it, such as Example School
account-managed = gestion : { $value }
account-use-business = usage professionnel
account-use-page = page
account-use-creator = usage pour des œuvres personnelles
account-visibility-private = non public

## Heads of the columns where many accounts stand in a table

account-column-platform = Service
account-column-handle = Nom d’utilisateur
account-column-url = Adresse du profil
account-column-email = Adresse électronique
account-column-phone = Téléphone
account-column-notes = Remarques

## Reasons

letter-reasons-heading =
    { $voice ->
        [self] Raisons tenant à ma situation particulière
       *[other] Raisons tenant à la situation particulière de la personne
    }
# Between the sentences on somebody who is under age, where a law protects children.
# $provision (text): what protects them, such as considérant 38
letter-children = Les enfants méritent une protection spécifique ({ $provision }).
# After the first sentence of long words of the person's own.
# $number (number): the number of the sheet, such as 2; only to be printed
letter-own-words-annex = Les détails figurent à l’annexe { $number }.
letter-special-heading = Catégories particulières de données à caractère personnel
# $provision (text): such as article 9, paragraphe 1
# $remedy (text): such as article 9, paragraphe 2, point a
letter-special-request =
    { $voice ->
        [self] Si ces données relèvent de catégories particulières ({ $provision }), je demande leur retrait de tous les jeux de données utilisés à ces fins, peu importe qui les a partagées ; je ne donne pas de consentement ({ $remedy }).
       *[other] Si ces données relèvent de catégories particulières ({ $provision }), leur retrait de tous les jeux de données utilisés à ces fins est demandé, peu importe qui les a partagées ; aucun consentement n’est donné ({ $remedy }).
    }
# $provision (text): such as article 9, paragraphe 2, point e
letter-special-no-balancing = Les intérêts légitimes ne comptent pas parmi les exceptions ; celle des données manifestement rendues publiques ({ $provision }) ne joue pas pour ce que d’autres ont partagé.
# $provision (text): such as article 17, paragraphe 1, point d
letter-special-erasure = Veuillez effacer ce qui a été traité contrairement à ces règles ({ $provision }).

## Demands, with numbers

letter-demands-heading =
    { $voice ->
        [self] Mes demandes
       *[other] Demandes
    }
# $provision (text): such as article 21, paragraphe 1
letter-stop-before = Veuillez ne pas commencer ce traitement, à moins que vous ne démontriez des motifs légitimes et impérieux qui prévalent sur les intérêts, droits et libertés de la personne concernée ({ $provision }).
# $provision (text): such as article 21, paragraphe 1
letter-stop-running = Veuillez cesser définitivement ce traitement, à moins que vous ne démontriez des motifs légitimes et impérieux qui prévalent sur les intérêts, droits et libertés de la personne concernée ({ $provision }).
# $provision (text): such as article 21, paragraphe 1
letter-stop-unknown = Veuillez renoncer définitivement à ce traitement, même s’il a commencé, à moins que vous ne démontriez des motifs légitimes et impérieux qui prévalent sur les intérêts, droits et libertés de la personne concernée ({ $provision }).
letter-burden-more = Un intérêt légitime seul n’y suffit pas.
# $provision (text): such as article 18, paragraphe 1, point d
letter-restriction = Veuillez limiter ce traitement jusqu’à vérification de ces motifs ({ $provision }).
# $provision (text): such as article 18, paragraphe 3
letter-restriction-lifted = Veuillez le signaler avant de lever cette limitation ({ $provision }).
# $provision (text): such as article 17, paragraphe 1, point c
letter-erasure = Si vous ne démontrez pas de tels motifs, veuillez effacer dans les meilleurs délais ce que vous avez conservé ou déduit à ces fins, jeux de données d’entraînement et copies compris ({ $provision }).
letter-erasure-model = Si vous estimez que rien ne peut être effacé d’un modèle, veuillez expliquer pourquoi et empêcher qu’il restitue ces données.
# $provision (text): such as article 19
letter-recipients = Veuillez informer et nommer tous les destinataires de ces données ({ $provision }).
# A person without an account.
letter-not-informed = Autant que l’on sache, aucune information n’a été donnée sur ce traitement.
# $provision (text): such as article 14
letter-information = Veuillez fournir les informations requises ({ $provision }).
# $provision (text): such as article 14, paragraphe 5
letter-information-exception = Si vous invoquez une exception, veuillez préciser laquelle ({ $provision }).
# $provision (text): such as article 15, paragraphe 1
# $number (number): the number of the sheet, such as 2; only to be printed
letter-questions = Veuillez répondre aux questions de l’annexe { $number } ({ $provision }).

## After the demands

# $accounts (keyword): none, one, many
letter-accounts-stay =
    { $accounts ->
        [one] Le compte et son contenu doivent subsister et rester utilisables.
       *[many] Les comptes et leur contenu doivent subsister et rester utilisables.
    }
# Only with deleted accounts.
letter-accounts-deleted = Sont aussi visés les copies et les jeux de données d’entraînement antérieurs à la suppression d’un compte ; veuillez indiquer s’il en existe encore.
# $provision (text): such as article 12, paragraphe 3
letter-confirmation = Veuillez confirmer par écrit ou par courriel dès quelle date et comment vous y donnez suite, dans les meilleurs délais, au plus tard un mois après réception ({ $provision }).
letter-effect = La déclaration elle-même prend effet dès réception.
# $provision (text): such as article 12, paragraphe 4
letter-refusal = En cas de refus, même partiel, veuillez indiquer vos motifs, la mise en balance et les voies de recours ({ $provision }).
# $provision (text): such as article 12, paragraphe 6
letter-identity = En cas de doutes raisonnables quant à l’identité, veuillez indiquer sans tarder l’information manquante ({ $provision }).
# Where a telephone number is the only contact.
letter-reply-phone = Un message au numéro de téléphone ci-dessus suffit.

## People without an account

# $platforms (text): names of services, such as Facebook and Instagram
# $number (number): how many there are
letter-no-account = Aucun compte n’existe sur { $platforms }.
# Only if the person declares it.
# $value (text): e-mail address, such as camille@example.org
letter-no-account-email = Aucun n’y est enregistré non plus sous l’adresse électronique { $value }.
# A list follows.
# $number (number): how many there are
letter-sightings =
    { $number ->
        [one] Contenu repéré :
       *[other] Contenus repérés :
    }
# $number (number): the number of the sheet, such as 1; only to be printed
letter-sightings-annex = Les contenus repérés figurent à l’annexe { $number }.
letter-no-sighting = Aucun contenu précis n’est connu.
letter-search = Veuillez aussi rechercher le nom et les coordonnées dans les données d’entraînement ; il n’est pas nécessaire de produire une réponse du modèle.
# Address of the material in a line of the list.
# $url (text): such as https://www.example.org/picture
sighting-url = { $url }
# $provision (text): such as article 12, paragraphe 2
letter-identification = Si l’identification est impossible, veuillez le démontrer et indiquer quelle information aiderait ({ $provision }).
# $provision (text): such as article 11, paragraphe 2
letter-identification-more = Le droit d’opposition n’en est pas affecté ({ $provision }).

## Text for the field of a form: sentences joined by a space, beside those above

# $law (text): such as article 21, paragraphe 1, du règlement (UE) 2016/679
form-declaration =
    { $voice ->
        [self] Je m’oppose au traitement de mes données à caractère personnel, existantes et à venir, pour développer, entraîner et améliorer des modèles d’IA, génératifs ou non ({ $law }).
       *[other] Au nom de cette personne, il est fait opposition au traitement de ses données à caractère personnel, existantes et à venir, pour développer, entraîner et améliorer des modèles d’IA, génératifs ou non ({ $law }).
    }
# Names one account.
# $platform (text): name of the platform, such as Instagram
# $value (text): what identifies the account, such as camille.e
form-account = Compte : { $platform }, { $value }.
# $provision (text): such as article 9, paragraphe 1
form-special = Les catégories particulières de données ({ $provision }) sont à retirer de tous les jeux de données utilisés à ces fins, peu importe qui les a partagées.
# $provision (text): such as article 12, paragraphe 3
form-confirmation = Veuillez confirmer la suite donnée et sa date dans les meilleurs délais, au plus tard dans un délai d’un mois ({ $provision }).
