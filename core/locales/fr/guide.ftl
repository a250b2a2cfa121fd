### The plan in words: steps, hints, deadlines and the page for people (terminal, 80 columns).
### "You" is whoever acts, even where the account is that of a child or a member.

## The page. What to do stands before the letters, one line an item; everything else stands behind them.

page-title = Opposition à l’entraînement d’IA : votre plan

# First line: what is ready.
# $total (number): finished letters, such as 2
page-ready =
    { $total ->
        [0] Aucune lettre n’est nécessaire aujourd’hui.
        [one] La lettre est prête, mais pas encore envoyée.
       *[other] { $total } lettres sont prêtes, mais pas encore envoyées.
    }

# Second line: where to start.
# $number (number): things to do, such as 6
page-start =
    { $number ->
        [0] Il n’y a rien à faire aujourd’hui.
       *[other] Commencez par l’étape 1.
    }

# Beside it: when the first answer is due.
# $due (text): the day, such as 24 décembre 2026
page-due = Prochain délai de réponse : { $due }.

page-actions-heading = À faire

# Behind a form: which text to paste.
# $number (number): the text, such as 1
page-paste = coller le texte { $number }

# In brackets behind an item whose link, address or labels are not sure.
page-check = à vérifier

# Among the warnings: what these brackets mean.
page-check-note = La mention « à vérifier » signale un lien, une adresse ou des libellés peu attestés ou anciens : voyez s’ils sont encore exacts.

# Below the list: steps that come again and again, each once.
page-standing-heading = À chaque fois

page-warnings-heading = Attention

# Over the table with one row for each company.
page-deadline-heading = Délais

# A label and what it is about, on one line.
# $label (text): such as Réponse au plus tard, or names of companies
# $value (text): what is said of it
page-labelled = { $label } : { $value }

# Heads of the table; the third column is called after the next step.
page-table-company = Entreprise
page-table-due = Réponse au plus tard
page-table-state = Situation

# Last line before the letters.
page-more = Les détails des étapes se trouvent après les lettres.

# $number (number): letters, such as 2
page-letters-heading =
    { $number ->
        [one] La lettre
       *[other] Les lettres
    }

# Heading over a letter.
# $controller (text): to whom, such as Meta Platforms Ireland Limited
page-letter-heading = Lettre : { $controller }

page-texts-heading = Textes à coller

# Heading over a text for a form.
# $number (number): the text, such as 1
# $total (number): how many items need it, such as 3
# $value (text): these items, such as 3, 4 and 5
page-text-heading =
    { $total ->
        [one] Texte { $number } (étape { $value })
       *[other] Texte { $number } (étapes { $value })
    }

# Below a text for a form: what is left out for want of room.
# $value (text): the parts, such as erasure and recipients
page-omitted = Dans la lettre seulement, faute de place ici : { $value }.

page-details-heading = Détails des étapes

# Heading over the details of an item.
# $number (number): the item, such as 2
page-details-item = Étape { $number }

page-fields-label = À saisir :
page-steps-label = Marche à suivre :
page-covers-label = Portée :
page-fallback-url-label = Autre lien :

# Age of evidence that is weak or old.
# $date (text): its day, such as 23 juillet 2026
page-evidence = Source la plus récente : { $date }.

# Instead of the steps, where the same form stood with an earlier item.
# $number (number): that item, such as 2
page-same-steps = comme à l’étape { $number }, avec ce compte

page-notes-heading = Bon à savoir

page-no-legal-advice = Le plan et les lettres reflètent ce que vous déclarez ; ce n’est pas un conseil juridique. Les délais sont calculés.

## What to do

# Title of an item: a form.
# $platform (text): platform, such as Facebook
# $kind (keyword): objection, opt-out, general-request, non-user-objection
action-web-form =
    { $kind ->
        [objection] { $platform } : remplir le formulaire d’opposition
        [opt-out] { $platform } : refuser l’entraînement dans le formulaire
        [non-user-objection] { $platform } : remplir le formulaire pour les personnes sans compte
       *[other] { $platform } : inscrire l’opposition dans le formulaire de confidentialité
    }

# Title of an item: a switch.
# $platform (text): platform, such as LinkedIn
action-settings-switch = { $platform } : désactiver l’entraînement dans les paramètres

# Title of an item: the letter by e-mail.
# $controller (text): company, such as OpenAI Ireland Limited
action-email = { $controller } : envoyer la lettre par courriel

# Title of an item: the letter by post.
# $controller (text): company, such as Meta Platforms Ireland Limited
action-post = { $controller } : envoyer la lettre par la poste

# Title of an item: something in the app, such as a request to the administrator of a workspace.
# $platform (text): platform, such as Slack
action-in-app = { $platform } : refuser l’entraînement dans l’application

# What a letter covers.
# $platforms (text): platforms, such as Facebook, Instagram and Threads
action-letter-covers = La lettre vise tout ce que l’entreprise traite pour l’entraînement d’IA ({ $platforms }), même ce que réglages et formulaires laissent de côté.

# What a later letter is about.
# $platforms (text): platforms, such as Facebook and Instagram
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): reminder, refusal-reply, extension-reply, complaint, access, consent-withdrawal,
#   copyright-reservation
action-later-covers =
    { $kind ->
        [complaint] La réclamation vise cette entreprise : { $controller } ({ $platforms }).
        [access] La lettre demande quelles données servent à l’entraînement d’IA ({ $platforms }) ; ce n’est pas une opposition.
        [consent-withdrawal] La lettre retire tout consentement donné à l’entraînement d’IA ({ $platforms }).
        [copyright-reservation] La lettre réserve des droits d’auteur ; ce n’est pas une opposition au titre de la protection des données.
       *[reminder] La lettre poursuit l’affaire ({ $platforms }).
    }

# Title of an item: the complaint.
# $authority (text): authority, such as Datatilsynet
# $kind (keyword): web-form, email, post
# $flag (keyword): yes, no – whether it is a report, as in Switzerland
action-complaint =
    { $flag ->
        [yes]
            { $kind ->
                [web-form] { $authority } : déposer la dénonciation en ligne
                [email] { $authority } : envoyer la dénonciation par courriel
               *[post] { $authority } : envoyer la dénonciation par la poste
            }
       *[no]
            { $kind ->
                [web-form] { $authority } : introduire la réclamation en ligne
                [email] { $authority } : envoyer la réclamation par courriel
               *[post] { $authority } : envoyer la réclamation par la poste
            }
    }

# An account as people recognise it.
# $platform (text): platform, such as Instagram
# $value (text): user name, address or telephone number, such as anna.b
action-account = { $platform } : { $value }

# The platform in the title of an item, where there are several accounts.
# $platform (text): platform, such as Instagram
# $value (text): the account or accounts, such as anna.b
action-platform = { $platform } ({ $value })

## Fields of a form

field-email = Adresse électronique du compte
# For people without an account.
field-own-email = Adresse électronique pour la réponse
field-country = Pays
field-name = Nom
field-phone = Numéro de téléphone avec indicatif du pays
field-reason = Raison
field-url = Lien vers le profil ou la publication
field-prompt = Question posée à l’IA
field-evidence = Réponse de l’IA ou capture d’écran
field-required = obligatoire
field-optional = facultatif
form-part-objection = l’opposition elle-même
form-part-own-words = une partie de vos propres termes
form-part-burden = la charge de la preuve
form-part-restriction = la limitation
form-part-erasure = l’effacement
form-part-recipients = l’indication des destinataires
form-part-withdrawal = le retrait du consentement
form-part-special-categories = les catégories particulières
form-part-confirmation = la confirmation
field-your-own = à compléter par vos soins

## Steps

# Before a form or a setting.
step-log-in = Connectez-vous avec le compte avant d’ouvrir le lien.

# $label (text): app or website, such as Instagram app
step-open-app = Ouvrez l’application ou le site : { $label }.

# $platform (text): platform, such as LinkedIn
step-open-settings = Ouvrez les paramètres ({ $platform }).

# $label (text): section or menu, such as Privacy Centre
step-open-section = Ouvrez la rubrique : { $label }.

# $url (text): address of the form
step-open-form = Ouvrez le formulaire : { $url }

# $url (text): address of the page
step-open-page = Ouvrez la page : { $url }

# $label (text): choice, such as Object to processing
step-choose = Choisissez l’option : { $label }.

# $label (text): switch, such as Data for generative AI improvement
step-switch-off = Désactivez : { $label }.

# $label (text): switch
step-switch-on = Activez : { $label }.

# $label (text): switch
step-leave-off = Laissez désactivé : { $label }.

# A field whose content is known.
# $label (text): the field, such as E-mail address of the account
# $value (text): what goes there, such as anna@example.org
step-enter = Saisissez ({ $label }) : { $value }

# A field whose content the details do not hold.
# $label (text): the field, such as Telephone number with country code
step-enter-unknown = À compléter par vos soins : { $label }.

step-enter-prompt = Si vous avez interrogé une IA sur vous, saisissez la question posée ; sinon, écrivez que vous n’en connaissez aucune.

step-enter-evidence = Ajoutez la réponse de l’IA ou une capture d’écran ; sinon, écrivez que la loi n’exige pas cette preuve.

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-enter-objection =
    { $kind ->
        [required] Collez le texte préparé ; le formulaire exige une raison.
       *[other] Collez le texte préparé.
    }

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-give-reasons =
    { $kind ->
        [not-asked] Le formulaire ne demande pas de raisons ; elles figurent dans la lettre.
       *[other] Si le formulaire demande des raisons, prenez celles du texte préparé.
    }

step-send = Envoyez le formulaire.

# Directly after the step that triggers the e-mail.
step-confirm-email = Si un code ou un lien arrive par courriel, utilisez-le ; d’ici là, laissez la page ouverte.

step-keep-confirmation = Conservez chaque confirmation avec sa date : courriel, capture d’écran ou preuve de dépôt.

# $value (text): e-mail address of the company or the authority
step-send-email = Envoyez la lettre par courriel à cette adresse : { $value }

step-send-email-unknown = Envoyez la lettre par courriel.

# After sending by e-mail.
step-send-from = Si possible, écrivez vos courriels depuis une adresse indiquée dans la lettre.

step-send-post = Imprimez les lettres postales, signez-les et envoyez-les avec preuve de réception, par exemple en recommandé.

# Complaint: the authority’s page.
# $url (text): its address
step-complaint-page = Ouvrez la page des réclamations : { $url }

step-complaint-enter = S’il y a un formulaire, reportez-y les indications de la lettre ou joignez-la.

# The second way for a complaint.
# $value (text): e-mail address of the authority
step-complaint-otherwise-email = Si la page ne l’accepte pas, envoyez-la par courriel à cette adresse : { $value }

step-complaint-otherwise-post = Si la page ne l’accepte pas, signez-la et envoyez-la par la poste.

step-enclose = Joignez des copies de tout ce que la lettre énumère à la fin.

# Who acts by a power of attorney.
step-enclose-authority = Par la poste, joignez l’original de la procuration ; sinon une copie numérisée.

# $label (text): who gets a copy, such as the data protection officer
step-copy-in = Mettez en copie : { $label }.

# $label (text): who gets a copy, such as the data protection officer
# $value (text): the e-mail address for it, such as privacy@example.org
step-copy-in-email = Mettez en copie : { $label } ({ $value }).

# $label (text): what to ask for
step-ask-administrator = Demandez à l’administration de votre espace de travail : { $label }.

# $label (text): what to ask for, an e-mail
# $value (text): the address that it goes to, such as contact@example.org
step-ask-administrator-email = Demandez à l’administration de votre espace de travail : { $label } (à l’adresse { $value }).

# $label (text): what can be deleted, such as old conversations
step-delete = Si vous le souhaitez, supprimez : { $label }.

# $label (text): what to refrain from
step-avoid = À l’avenir, évitez : { $label }.

step-prove-identity = Si l’entreprise demande qui vous êtes, ne prouvez que le nécessaire et noircissez tout le reste sur les copies.

# $label (text): the part to repeat everything for, such as site, blog, channel
step-repeat-for-each = Répétez l’opération pour chaque élément séparément ({ $label }).

# After opening a form.
# $url (text): the page that helps otherwise
step-if-form-fails = Si le formulaire ne s’ouvre pas, essayez le navigateur au lieu de l’application, si possible après connexion, ou sinon cette page : { $url }

# The same, where no other page is known; on the page for people once, over all details.
step-if-form-fails-no-url = Si un formulaire ne s’ouvre pas, essayez le navigateur au lieu de l’application, si possible après connexion ; à défaut, la lettre suffit.

## Deadline and next step

# How far the case has come: a few words, in a table and in the next sentence.
# $kind (keyword): sent, acknowledged, status-only, extended, confirmed, partly-confirmed, refused, overdue, reminded,
#   bounced, breached, complained, decided, closed
# $request (keyword): objection, access, consent-withdrawal – the letter that opened the case
timeline-stand =
    { $kind ->
        [sent] envoyé
        [acknowledged] réception confirmée
        [status-only] message d’attente
        [extended] délai prolongé
        [confirmed]
            { $request ->
                [access] accès promis
                [consent-withdrawal] veut respecter le retrait
               *[objection] veut respecter l’opposition
            }
        [partly-confirmed] veut y donner suite en partie
        [bounced] lettre revenue
        [breached] engagement non respecté
        [refused] refus
        [overdue] délai expiré
        [reminded] rappel envoyé
        [complained]
            { $regime ->
                [ch] dénonciation déposée
               *[other] réclamation introduite
            }
        [closed] affaire réglée
        [decided] décision de l’autorité
       *[other] rien d’envoyé encore
    }

# How far the case has come.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
# $request (keyword): as above
timeline-state = { $controller } : { timeline-stand }.

# When the company must answer.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $due (text): last day for the answer, such as 24 décembre 2026
deadline-due = { $controller } : le dernier jour pour répondre est le { $due }.

# $date (text): day of receipt, such as 24 novembre 2026
# $flag (keyword): yes – the day of receipt is assumed; no – it is known
deadline-received =
    { $flag ->
        [no] Date de réception : { $date }.
       *[yes] Date de réception supposée : { $date } ; si la lettre arrive plus tard, le délai se décale d’autant.
    }

# $due (text): last day if extended, such as 24 février 2027
deadline-if-extended = Dernier jour en cas de prolongation annoncée à temps et motivée : { $due }.

# What a later letter asked for first has a last day of its own.
# $date (text): day of that letter, such as 24 novembre 2026
# $due (text): last day, such as 8 janvier 2027
deadline-added = Pour les demandes présentées seulement le { $date }, le dernier jour pour répondre est le { $due }.

deadline-weekends-only = Les fins de semaine sont prises en compte, mais pas les jours fériés au siège de l’entreprise.

deadline-holidays = Les fins de semaine et les jours fériés au siège de l’entreprise sont pris en compte.

# Where the law names no time limit (Switzerland).
deadline-set-by-letter = Le délai de 30 jours est fixé par la lettre, non par la loi.

# The next step in a few words: in the table, in the calendar and in the next sentence.
# $kind (keyword): kind of letter: reminder, refusal-reply, extension-reply, complaint; none – only to look again
next-step =
    { $kind ->
        [reminder]
            { $regime ->
                [uk] Réclamation auprès de l’entreprise
               *[other] Rappel possible
            }
        [refusal-reply] Réponse au refus
        [extension-reply] Réponse à la prolongation
        [complaint]
            { $regime ->
                [ch] Dénonciation possible
               *[other] Réclamation possible
            }
        [none] Vérifier de nouveau
       *[other] Prochaine lettre
    }

# What comes next.
# $date (text): the first day for it, such as 29 décembre 2026
# $kind (keyword): as above
next-letter = { next-step } à partir du { $date }.

# $controller (text): company, such as Meta Platforms Ireland Limited
next-nothing = Il n’y a rien à faire pour l’instant ({ $controller }).

# Which accounts it is about where a company does not stand the same for all.
# $value (text): accounts, such as Facebook (anna.a) and Instagram (anna.b)
timeline-accounts = Comptes : { $value }.

# The authority should have reported back.
# $provision (text): provision, such as article 78, paragraphe 2, du RGPD
timeline-authority-silent = Si l’autorité de contrôle ne vous a toujours rien dit de l’avancement, la voie du tribunal est ouverte ({ $provision }).

# Entries of a calendar, one line each.
# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due = Réponse attendue : { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due-if-extended = Réponse attendue en cas de prolongation : { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
calendar-next = { next-step } : { $controller }

# In the calendar of an office: one line for each company and day.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $number (number): letters whose answer is due, such as 120
calendar-office-due =
    { $number ->
        [one] Réponse attendue : { $controller } ({ $number } lettre)
       *[other] Réponse attendue : { $controller } ({ $number } lettres)
    }

## Hints. What can stand on the page before the letters has at most 20 words.

# Training began before the day of writing.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day, such as 27 mai 2025
hint-training-already-started = L’entraînement a déjà commencé ({ $controller }, début : { $date }) ; l’opposition vaut quand même pour tout traitement futur.

hint-accounts-grouped = Les comptes liés partagent chaque formulaire ; le remplir avec chacun d’eux ne nuit pas.

hint-accounts-separate = Lettre et texte de formulaire citent tous les comptes ensemble ; si l’entreprise ne doit pas l’apprendre, indiquez-en un comme séparé.

hint-accounts-several-emails = Des comptes liés ont des adresses électroniques différentes : par précaution, remplissez le formulaire pour chaque adresse.

hint-account-email-missing = Le formulaire exige l’adresse électronique enregistrée pour le compte ; elle manque dans vos indications.

hint-account-business-form = Les formulaires sont souvent prévus pour des profils personnels. Si l’un d’eux refuse un compte professionnel ou une page, c’est la lettre qui compte. Qui publie pour une page a intérêt à faire aussi opposition avec son propre profil.

hint-account-private-still-public = Même avec un compte privé, certaines choses restent publiques : en général le nom, le nom d’utilisateur, la photo de profil et ce qui est écrit dans des groupes publics ou sous des publications publiques.

hint-representative-login = Utilisez, avec la personne titulaire du compte, les formulaires et réglages qui exigent une connexion.

hint-representative-child = L’opposition est utile aussi avant la majorité : un fournisseur peut utiliser à tout âge ce qui est saisi dans des fonctions d’IA. Si deux personnes exercent l’autorité parentale, écrivez d’un commun accord.

hint-non-user-proof-not-required = Le formulaire demande quelle question fait apparaître vos données dans une IA. La loi n’exige pas cette preuve ; si cela n’aboutit pas, c’est la lettre qui compte.

hint-reason-none-given =
    { $regime ->
        [ch] Il manque une raison personnelle. Le droit suisse n’en exige pas ; une phrase de votre main donne pourtant plus de poids à la lettre.
       *[other] Il manque une raison personnelle. Écrivez une ou deux phrases sur la situation particulière de la personne concernée.
    }

hint-letter-second-track = Formulaire et réglages sont la voie que prévoit le fournisseur. La lettre a la même valeur juridique et garde une trace de tout ; on sait encore peu de la façon dont les entreprises y répondent.

hint-confirmation-keep = Les confirmations vous permettent de montrer plus tard quand et pour quel compte vous avez fait opposition.

# $platform (text): platform, such as Kimi
hint-controller-unknown-for-country = { $platform } : aucune entreprise responsable n’est connue pour votre pays ; plan et lettres n’en disent rien.

# $platform (text): platform or several, such as Signal
hint-platform-information-only = { $platform } : aucun entraînement avec les contenus des utilisateurs n’est attesté ; l’opposition est purement préventive.

# $platform (text): platform or company, such as Facebook
hint-contact-not-verified = { $platform } : lien, adresse ou libellés sont peu attestés ou anciens ; vérifiez-les avant l’envoi.

hint-mail-no-address = Aucune adresse électronique sûre n’est connue ; le champ « À » du fichier de courriel est vide. Envoyez la lettre par la poste ou saisissez une adresse que l’entreprise indique elle-même.

hint-mailto-too-long = La lettre est trop longue pour un lien qui ouvre la messagerie. Utilisez le fichier de courriel ou copiez le texte.

hint-locale-draft = Les textes dans cette langue sont un projet : aucun juriste ne les a encore contrôlés ni approuvés.

hint-complaint-formal-requirement = L’autorité de contrôle pose des exigences de forme pour la réclamation.

# The letter is in another language than the authority is known to take.
# $authority (text): authority, such as Datatilsynet
hint-complaint-language = Autant que l’on sache, cette autorité n’accepte pas la langue de la lettre : { $authority }. Joignez une traduction.

# The company comes before the authority.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-complaint-company-not-asked = Adressez d’abord une réclamation à l’entreprise ({ $controller }) ; sinon, l’autorité peut laisser la vôtre de côté.

# Two authorities in one matter.
# $authority (text): the second authority, such as Data Protection Commission
hint-complaint-other-authority = Deux lois s’appliquent, d’où une seconde réclamation ({ $authority }). Vous pouvez aussi n’envoyer que l’une des deux.

# The authority takes complaints for some time only.
# $authority (text): authority, such as Information Commission
# $date (text): last day, such as 2 octobre 2026
hint-complaint-time-limit = Les réclamations y sont soumises à un délai ({ $authority }) ; dernier jour, en l’état : { $date }.

# No letter today.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day for a letter, or a day to look again, such as 5 janvier 2027
hint-letter-later = { $controller } : rien à écrire aujourd’hui ; bonne date pour vérifier de nouveau : { $date }.

# The case with a company is over.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-letter-nothing-left = { $controller } : il n’y a plus rien à écrire à cette entreprise.

hint-data-subject-minor = Avant la majorité, on peut faire opposition sans ses parents si l’on en comprend la portée ; il est plus sûr que les parents signent aussi.

hint-representative-custody-unknown = En Allemagne, les parents qui partagent l’autorité parentale agissent ensemble : indiquez si elle est exclusive ou si les deux signent.

hint-complaint-contact-missing = La réclamation exige une adresse postale ou électronique de la personne concernée.

hint-account-not-objected = Rien n’a encore été envoyé pour ce compte ; la lettre du jour ne le cite pas, et une opposition reste à écrire.

hint-account-deleted = Le compte est supprimé : formulaires et réglages avec connexion disparaissent. La lettre interroge sur les copies antérieures.

hint-account-no-access = L’accès à ce compte manque : formulaires et réglages avec connexion disparaissent, la lettre est la première voie.

hint-account-managed = Un organisme comme une école, un employeur ou une association gère ce compte. Il peut être coresponsable des données et lui seul modifie les réglages : adressez-vous aussi à lui.

hint-account-separate = Ce compte a sa propre lettre, qui n’en cite aucun autre, même s’il est lié à d’autres.

hint-history-parts-assumed = L’historique ne dit pas ce que contenait cette lettre ; on suppose ce que le dossier demande aujourd’hui.

hint-history-no-reasons-sent = Aucune raison n’a encore été donnée à l’entreprise ; la réponse ne prétend donc pas qu’elle les a ignorées.

hint-catalog-note = Une remarque accompagne cette entrée.
