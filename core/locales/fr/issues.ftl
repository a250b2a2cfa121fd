### Issues: why a request is refused, and remarks that do not stop it.
###
### An issue begins in lower case, has no full stop, says what is wrong and what would be right. It never repeats a
### value of the request: `$key` is a key of the format or a word of the catalog, `$number` and `$total` are limits.
### A program shows it behind the code and the place, for example "name.missing /data_subject/name …".

## The request as a whole

# $number (number): line, such as 12
# $total (number): column, such as 5
issue-request-syntax = pas du JSON, ou imbrication trop profonde, ligne { $number }, colonne { $total }
# $key (text): known key or keys, such as platform
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-key =
    { $kind ->
        [nearest] cette clé est inconnue ; il s’agit peut-être de { $key }
       *[all] cette clé est inconnue ; connues ici : { $key }
    }
# $kind (keyword): what is expected: text, number, list, object
issue-request-wrong-type =
    { $kind ->
        [number] mauvais type ; un nombre entier est attendu
        [flag] mauvais type ; `true` ou `false` est attendu
        [list] mauvais type ; une liste est attendue
        [object] mauvais type ; un objet est attendu
       *[text] mauvais type ; un texte entre guillemets est attendu
    }
issue-request-duplicate-key = cette clé figure deux fois dans un objet ; une fois suffit
# $number (number): limit in bytes, such as 4194304
issue-request-too-large = la demande est trop volumineuse ; au plus { $number } octets sont lus
# $number (number): supported version, such as 1
issue-request-version = version absente ou non prise en charge ; version lue : { $number }
# $number (number): position of the first bad byte, counted from 0, such as 57
issue-utf8-invalid = pas de l’UTF-8 ; le premier octet incorrect est à la position { $number }, comptée à partir de 0
# $number (number): limit of entries, such as 100
issue-request-too-many = trop d’entrées ; { $number } au plus sont admises
# $number (number): how many are listed at most, such as 1000
issue-request-more-issues = il y a d’autres erreurs ; { $number } au plus sont indiquées
# $key (text): known word or words, such as erasure
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-wish =
    { $kind ->
        [nearest] cela ne peut pas être demandé ; il s’agit peut-être de { $key }
        [twice] demandé pour tous les comptes et pour certains ; un seul des deux est possible
       *[all] cela ne peut pas être demandé ; connus : { $key }
    }
# $key (text): known word or words, such as linked-group
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-option =
    { $kind ->
        [nearest] cette valeur est inconnue ; il s’agit peut-être de { $key }
       *[all] cette valeur est inconnue ; connues ici : { $key }
    }
# $number (number): most days, such as 90
issue-request-reminder-days = un rappel fixe un délai de 1 jour au moins et de { $number } jours au plus
issue-request-sighting-empty = le contenu repéré est vide ; il faut dire ce qui a été vu ou à quel endroit, ou l’omettre

## Names

issue-name-missing = le nom manque ; il faut le nom complet
issue-name-no-letter = le nom ne contient aucune lettre ; il faut le nom complet
# $number (number): limit of characters, such as 500
issue-name-too-long = le nom est trop long ; { $number } caractères au plus sont admis
issue-name-several-people = plusieurs personnes sont nommées ; chacune a besoin de son propre dossier

## Text

# $number (number): limit of characters, such as 4000
issue-text-too-long = le texte est trop long ; { $number } caractères au plus sont admis
# $number (number): limit of characters, such as 40000
issue-text-total-too-long = l’ensemble des textes libres est trop long ; { $number } caractères au plus sont admis
# $number (number): limit of lines, such as 200
issue-text-too-many-lines = trop de lignes ; { $number } au plus sont admises
# $number (number): limit of marks, such as 8
issue-text-too-many-marks = trop de signes combinants sur une lettre ; { $number } au plus à la suite sont admis
issue-text-nul = le texte contient le caractère de commande U+0000 ; il faut l’enlever
issue-text-line-break = la valeur contient un saut de ligne ; une seule ligne est admise
issue-text-bidi-control = caractères de commande du sens d’écriture (U+202A à U+202E, ou U+2066 à U+2069 sans leur pendant) ; il faut les enlever
issue-text-control = le texte contient un caractère de commande ; il faut l’enlever
issue-text-upper-control = un caractère de commande de U+0080 à U+009F ; du Windows-1252 a peut-être été lu comme Latin-1, il faut alors relire la source avec le bon encodage
issue-text-noncharacter = le texte contient un point de code qui n’est pas un caractère ; il faut l’enlever
issue-text-variation-selectors = plusieurs sélecteurs de variante suivent un caractère ; un seul est admis
issue-text-hidden = le texte contient des caractères d’étiquette invisibles hors d’un drapeau ; il faut les enlever

## Address and country

issue-address-missing = une adresse pour la réponse manque ; il faut une adresse postale ou électronique, ou un numéro de téléphone
# $number (number): limit of lines, such as 6
issue-address-too-many-lines = trop de lignes ; { $number } au plus tiennent dans la fenêtre de l’enveloppe
# $key (text): pattern of the country, such as NNNNN
issue-postcode-format = le code postal ne correspond pas au pays ; le modèle est { $key } (N chiffre, A lettre)
issue-country-missing = le pays de résidence manque ; il faut deux lettres selon ISO 3166-1
# $key (text): a known code, the likely one if there is one, such as GB
issue-country-unknown = ce pays est inconnu ; il faut deux lettres selon ISO 3166-1, par exemple { $key }
issue-country-not-supported = aucune lettre n’existe pour le droit de ce pays ; sont pris en charge l’EEE, le Royaume-Uni et la Suisse
# $key (text): what $kind says, such as DE-BE, DE-BB
# $kind (keyword): all (the codes of all parts), country (the code of the country)
issue-country-region-unknown =
    { $kind ->
        [country] ce n’est pas une partie du pays ; il faut un code selon ISO 3166-2 qui commence par { $key }
       *[all] ce n’est pas une partie du pays ; codes connus selon ISO 3166-2 : { $key }
    }
issue-country-region-missing = le pays a plusieurs autorités de contrôle ; une réclamation exige la partie du pays selon ISO 3166-2

## Language

issue-language-missing = la langue des lettres manque ; il faut un code selon BCP 47
issue-language-invalid = ce n’est pas un code de langue ; il en faut un selon BCP 47
# $key (text): tags of all locales, such as de, en
issue-language-unknown = aucun texte dans cette langue ; disponibles : { $key }
# The language lacks the texts of this letter.
issue-language-letter-not-available = cette langue n’a pas les textes de cette lettre

## Dates

issue-date-missing = la date manque ; il faut AAAA-MM-JJ
issue-date-invalid = ce jour n’existe pas ; il faut AAAA-MM-JJ, de 1900 à 2198

## E-mail, telephone, web

issue-email-invalid = ce n’est pas une adresse électronique ; il en faut une comme name@example.org
issue-email-multiple = plusieurs adresses électroniques ; une seule est admise
issue-email-unsupported = guillemets, commentaires et parenthèses ne sont pas pris en charge ; il faut une adresse électronique simple
issue-email-missing = une adresse électronique est nécessaire ici
issue-email-display-name = seule l’adresse électronique a sa place ici ; le nom a son propre champ
# $number (number): limit of octets before the @, 64
# $total (number): limit of octets of the whole address, 254
issue-email-too-long = l’adresse électronique est trop longue ; { $number } octets au plus avant @ et { $total } en tout sont admis
issue-email-domain = ce qui suit @ n’est pas un nom de domaine ; il en faut un comme example.org
issue-phone-invalid = ce n’est pas un numéro de téléphone ; il faut des chiffres de 0 à 9, de préférence avec + et l’indicatif du pays
issue-url-invalid = ce n’est pas une adresse web ; il en faut une avec https://, sans espace ni port
issue-url-scheme = l’adresse ne commence pas par https:// ; il faut la copier entière depuis le navigateur
issue-url-user-info = l’adresse contient un nom d’utilisateur ou un mot de passe ; il faut l’indiquer sans eux
# $key (text): domain of the platform, such as facebook.com
# $kind (keyword): nearest, none (no domain of the platform is known, $key is empty)
issue-url-domain-mismatch =
    { $kind ->
        [nearest] l’adresse n’appartient à aucun domaine de la plateforme ; le bon serait { $key }
       *[none] l’adresse n’appartient à aucun domaine de la plateforme ; aucun n’est connu, il faut donc l’omettre
    }
issue-url-no-profile = l’adresse ne mène à aucun compte ; il faut celle du profil

## Platforms and accounts

issue-platform-none = la lettre exige au moins un compte ou une plateforme
issue-platform-missing = le compte n’a pas de plateforme ; il faut l’identifiant de celle-ci
# $key (text): id of the nearest platform, such as instagram
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-platform-unknown =
    { $kind ->
        [nearest] cette plateforme est inconnue ; il s’agit peut-être de { $key }
       *[none] cette plateforme est inconnue ; il faut l’identifiant d’une plateforme du catalogue
    }
issue-platform-not-offered = aucune entreprise responsable n’est connue pour la région de la personne ; il faut omettre la plateforme ou ajouter une fiche propre
# $number (number): limit of accounts, such as 1000
issue-account-too-many = trop de comptes ; { $number } au plus sont admis
issue-account-no-identifier = rien ne dit de quel compte il s’agit ; il faut un nom d’utilisateur, une adresse de profil, une adresse électronique ou un numéro de téléphone
issue-account-id-duplicate = un autre compte porte cet identifiant ; chacun a besoin du sien
# $number (number): limit of characters, such as 64
issue-account-id-invalid = ce n’est pas un identifiant ; sont admis de 1 à { $number } lettres de a à z, chiffres, traits d’union, tirets bas ou points
# $key (text): id of the platform that the address belongs to, such as instagram
issue-account-platform-mismatch = l’adresse de profil appartient à une autre plateforme, { $key }
issue-account-handle-invalid = ce n’est pas un nom d’utilisateur ; il le faut sans l’adresse du site
# $key (text): known word or words, such as business
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-use = { issue-request-unknown-option }
# $key (text): known word or words, such as public
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-visibility = { issue-request-unknown-option }
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-status = { issue-request-unknown-option }
# $kind (keyword): status (of an account that is not deleted), later (a day to come)
issue-account-deleted-on =
    { $kind ->
        [later] le compte ne peut pas avoir été supprimé après la date de la lettre
       *[status] une date de suppression exige l’état deleted
    }

## Reasons

issue-reason-empty = la raison est vide ; il faut un identifiant ou un texte
# $key (text): id of the nearest reason, such as health
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-reason-unknown =
    { $kind ->
        [nearest] cette raison est inconnue ; il s’agit peut-être de { $key }
       *[none] cette raison est inconnue ; il faut l’identifiant d’une raison du catalogue, ou des propres termes dans text
    }
issue-reason-id-and-text = sont admis id avec detail, ou text seul
# $kind (keyword): for whom the reason is: users, non-users, business-accounts, private-profiles, services
issue-reason-does-not-fit =
    { $kind ->
        [users] cette raison est destinée aux personnes qui ont un compte
        [non-users] cette raison est destinée aux personnes qui n’ont pas de compte
        [business-accounts] cette raison exige un compte avec l’usage business, page ou creator
        [private-profiles] cette raison exige un compte avec la visibilité private
       *[services] cette raison ne peut être vraie pour les services nommés
    }
issue-reason-detail-missing = cette raison exige des propres termes dans detail
issue-reason-detail-without-id = detail exige l’identifiant d’une raison ; des propres termes seuls vont dans text
# $number (number): limit of reasons, such as 40
issue-reason-too-many = trop de raisons ; { $number } au plus sont admises

## Representative

issue-representative-role-missing = le rôle manque ; sont possibles parent, guardian, representative et organisation
issue-representative-for-the-dead = le RGPD ne donne pas de droits aux personnes décédées (considérant 27) ; de nombreux services permettent aux proches de supprimer le compte ou d’en faire un compte commémoratif
issue-representative-custody = si l’autorité parentale est partagée, l’autre parent est nommé dans second_parent, sinon non
issue-representative-key-not-expected = cette clé ne convient pas à ce rôle
# $key (text): known word or words, such as joint
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-word = { issue-request-unknown-option }
# $key (text): known word or words, such as guardian
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-role = { issue-request-unknown-option }
# $key (text): known word or words, such as enclosed
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-authority = { issue-request-unknown-option }

## History

# $number (number): limit of events, such as 1000
issue-history-too-many = trop d’événements ; { $number } au plus sont admis
issue-history-event-missing = le type d’événement manque ; il faut un mot comme sent
# $key (text): known word or words, such as refused
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-event = { issue-request-unknown-option }
# $key (text): known word or words, such as email
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-via = { issue-request-unknown-option }
# $key (text): known word or words, such as reminder
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-letter = { issue-request-unknown-option }
# $key (text): known word or words, such as too-late
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-refusal = { issue-request-unknown-option }
issue-history-refusal-not-expected = un type de refus ne va qu’avec l’événement refused
issue-history-key-not-expected = cette clé ne convient pas à ce type d’événement
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-word = { issue-request-unknown-option }
issue-history-unknown-authority = aucune autorité de contrôle du catalogue n’a cet identifiant
issue-history-after-date = l’événement est postérieur à la date de la lettre
# $key (text): ids of the controllers of the case, such as meta-platforms-ireland, google-ireland
issue-history-controller-missing = plusieurs responsables du traitement ; il manque celui que l’événement concerne : { $key }
# $key (text): id or ids of controllers of the case, such as google-ireland
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known), no-record (nothing)
issue-history-unknown-controller =
    { $kind ->
        [nearest] aucun compte du dossier n’appartient à ce responsable du traitement ; il s’agit peut-être de { $key }
        [no-record] aucun responsable du traitement du catalogue n’a cet identifiant
       *[all] aucun compte du dossier n’appartient à ce responsable du traitement ; ceux du dossier : { $key }
    }
issue-history-unknown-account = aucun compte de la demande ne porte cet identifiant
issue-history-account-mismatch = un compte appartient à un autre responsable du traitement ; chacun a besoin de son propre événement
issue-history-impossible-order = l’événement précède ce à quoi il fait suite, par exemple la lettre à laquelle il répond ; une date est fausse
issue-history-nothing-sent = aucune lettre à ce responsable du traitement ; il faut l’événement sent avec sa date
# $kind (keyword): what contradicts: answers (yes and no on one day for the same accounts), receipt (received more often
#   than sent)
issue-history-contradiction =
    { $kind ->
        [receipt] la lettre a été reçue plus de jours qu’elle n’a été envoyée ; chaque envoi a une date de réception
       *[answers] accepté et refusé le même jour pour les mêmes comptes ; il faut l’un des deux, ou les comptes de chacun
    }

## Letter

issue-letter-missing = le type de lettre manque ; il faut un mot comme objection, ou next pour ce que l’historique appelle
# $key (text): known word or words, such as objection
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-letter-unknown = { issue-request-unknown-option }
issue-letter-non-user-missing = une opposition sans compte exige non_user avec les plateformes
# $date (text): first day for the letter, such as 2027-01-05
issue-letter-too-early = trop tôt, une réponse peut encore arriver à temps ; le premier jour est { $date }
issue-letter-nothing-sent = l’historique ne contient aucune lettre antérieure ; il faut l’événement sent
# $kind (keyword): refusal, extension (the history has none), answered (the controller has refused), over (it complies),
#   complained (a complaint was lodged), until (the period is extended, its end is not known)
issue-letter-nothing-to-answer =
    { $kind ->
        [refusal] aucun refus n’est en suspens ; il manque un événement refused dans l’historique
        [extension] aucun avis de prolongation ; il manque un événement extended dans l’historique
        [answered] le responsable du traitement a refusé ; refusal-reply ou complaint convient ici
        [complained] une réclamation est introduite ; l’affaire est maintenant chez l’autorité
        [until] le responsable du traitement a besoin de plus de temps ; il manque dans until la date qu’il indique
       *[over] le responsable du traitement y donne suite ; il ne reste rien à demander
    }
# $kind (keyword): the letter: refusal-reply, extension-reply
issue-letter-reasons-needed = ni l’historique ni le dossier ne contient de raison ; sans elle, cette réponse n’a rien à dire
issue-letter-not-available =
    { $kind ->
        [extension-reply] cette lettre n’existe pas ici ; elle répond à la prolongation d’un délai légal d’un mois après une opposition
       *[refusal-reply] cette lettre n’existe pas ici ; elle répond au refus d’une opposition
    }
# Where a reason names an account.
issue-reason-unknown-account = { issue-history-unknown-account }
# Where a reason names a platform.
issue-reason-unknown-platform = aucun compte de la demande ni aucune entrée de non_user.platforms ne concerne ce service
# Where a sighting names a platform.
issue-request-sighting-platform = ce service ne figure pas dans non_user.platforms

## Remarks

hint-text-normalised = Le texte a été nettoyé : lettres composées, espaces, caractères invisibles et répétitions du nom ou du pays enlevés, codes écrits sous leur forme usuelle.
hint-text-compatibility-letters = Le texte contient des ligatures, des lettres pleine chasse ou ornées que d’autres programmes ne reconnaîtront peut-être pas. Veuillez vérifier l’orthographe.
hint-text-direction-mark = Le texte contient des marques invisibles pour l’écriture de droite à gauche, mais aucune lettre de ce genre. Veuillez vérifier si elles sont voulues.
hint-text-mixed-script = Un mot mêle des lettres d’alphabets différents qui peuvent se ressembler. Veuillez vérifier l’orthographe.
hint-text-private-use = D’autres ordinateurs montrent autrement, ou pas du tout, les caractères à usage privé de ce texte.
hint-text-mojibake = Le texte semble avoir été lu avec un mauvais encodage. Veuillez le comparer à l’original.
hint-name-looks-like-placeholder = Le nom ressemble au mot d’un programme pour une valeur manquante. Veuillez le vérifier.
hint-name-looks-like-organisation = Le nom ressemble à celui d’une organisation, mais seules les personnes physiques peuvent faire opposition (art. 21 RGPD). Veuillez indiquer la personne derrière le compte ; qui agit pour autrui figure dans representative.
hint-sender-equals-recipient = La personne porte le même nom que l’entreprise destinataire de la lettre. Veuillez vérifier les champs.
hint-region-missing = Une réclamation ultérieure exigera la partie du pays, car le pays a plusieurs autorités de contrôle.
hint-language-fallback = Cette variante de la langue n’a pas de textes ; ceux de la langue de base sont utilisés.
hint-date-unusual = La date précède le jour dès lequel le RGPD s’applique ou se situe loin dans l’avenir. Veuillez vérifier l’année.
hint-email-needs-smtputf8 = Certaines messageries n’acceptent pas les lettres placées avant @.
hint-email-dots = Certaines messageries refusent des points à un endroit inhabituel avant @.
hint-phone-national = Pour des entreprises à l’étranger, le numéro de téléphone doit commencer par + et l’indicatif du pays.
hint-contact-phone-only = Une adresse électronique ou postale rend une réponse plus probable qu’un numéro de téléphone seul.
hint-contact-address-left-out = À cause d’une raison indiquée, l’adresse postale est absente des lettres aux entreprises ; la réponse va à l’adresse électronique.
hint-platform-renamed = Cette plateforme porte aujourd’hui un autre nom ; la fiche de ce nom est utilisée.
hint-account-duplicate = Le même compte ou la même plateforme est indiqué deux fois et figure une fois.
hint-account-handle-from-address = Le nom d’utilisateur était l’adresse d’un profil ; le compte en a été repris.
hint-account-handle-spaces = Le nom d’utilisateur contient des espaces. Veuillez vérifier qu’il ne s’agit pas du nom affiché.
hint-account-link-group-mixed = Un groupe mêle plusieurs exploitants ; ne comptent comme liés que les comptes qu’un exploitant a liés lui-même.
hint-reason-sensitive = Cette raison touche à des données particulièrement protégées ; la lettre ne nomme que la catégorie, omettez les détails.
hint-reason-duplicate = La même raison est indiquée deux fois et figure une fois.
hint-reason-other-regime = Cette raison est prévue pour le droit d’un autre pays. Veuillez vérifier si elle convient.

# $controller (text): company, such as Snap Inc.
hint-history-until-missing = { $controller } : indiquez la date que l’entreprise annonce pour sa réponse ; le rappel en dépend.
# $controller (text): name of the company, such as LinkedIn Ireland Unlimited Company
hint-reason-left-out = Cette raison ne convient à aucun compte de cette entreprise et manque donc dans la lettre : { $controller }.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited and OpenAI Ireland Limited
hint-reason-readers = Plusieurs entreprises liront cette raison : { $controller }. Pour la réserver à une seule, indiquez ses comptes ou services.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited and OpenAI Ireland Limited
hint-sighting-readers = Plusieurs entreprises liront cette entrée : { $controller }. Pour la réserver à une seule, indiquez le service.

## Services of the caller

# $kind (keyword): id, name, kind, controller, contact – what is missing or wrong
issue-service-invalid =
    { $kind ->
        [id] un service exige un identifiant fait de minuscules, de chiffres et de traits d’union, absent du catalogue
        [name] un service exige un nom
        [kind] un service exige un type, par exemple forum ou chatbot
        [controller] un service exige l’entreprise dont il relève
       *[contact] l’entreprise a besoin d’une adresse postale ou électronique
    }
# $key (text): known word or words, such as forum
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-service-unknown-kind = { issue-request-unknown-option }
