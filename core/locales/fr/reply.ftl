### Replies to a refusal and to a notice of extension. Not legal advice, not yet reviewed by a lawyer.
### Frame: letter.ftl; what the later letters share: reminder.ftl; Switzerland: ch.ftl.

## Reply to a refusal

# $provision (text): such as article 21, paragraphe 1, du RGPD
# $name (text): name of the data subject, such as Camille Exemple
refusal-reply-subject =
    { $voice ->
        [self] Votre réponse à l’opposition à l’entraînement d’IA ({ $provision })
       *[other] Votre réponse à l’opposition pour { $name }, entraînement d’IA ({ $provision })
    }
# Second sentence: what was answered, in neutral words. REP-1, REP-2
# $date (text): the day of the answer, such as 15 décembre 2026
refused-no-reasons = Le { $date }, vous avez refusé d’y donner suite, en invoquant l’absence de raisons suffisantes.
# $date (text): the day of the answer, such as 15 décembre 2026
refused-reasons-not-weighed = Le { $date }, vous avez refusé d’y donner suite, sans examiner les raisons exposées.
# $date (text): the day of the answer, such as 15 décembre 2026
refused-identity = Le { $date }, vous avez d’abord demandé un justificatif d’identité.
# $date (text): the day of the answer, such as 15 décembre 2026
refused-no-data = Le { $date }, vous avez répondu ne pas détenir de telles données.
# $date (text): the day of the answer, such as 15 décembre 2026
refused-no-training = Le { $date }, vous avez répondu ne pas utiliser ces données pour l’entraînement d’IA.
# $date (text): the day of the answer, such as 15 décembre 2026
refused-too-late = Le { $date }, vous avez refusé d’y donner suite, au motif qu’elle serait tardive.
# $date (text): the day of the answer, such as 15 décembre 2026
refused-use-the-form = Le { $date }, vous avez renvoyé à votre formulaire.
# $date (text): the day of the answer, such as 15 décembre 2026
refused-not-applicable = Le { $date }, vous avez répondu que ce droit n’existait pas en l’espèce.
# $date (text): the day of the answer, such as 15 décembre 2026
refused-unknown = Le { $date }, vous avez refusé d’y donner suite.

## What answers the refusal. REP-3

# $provision (text): such as article 21, paragraphe 1
refusal-reply-no-reasons = Des raisons tenant à la situation particulière ont été exposées ; la loi n’exige pas de preuve ({ $provision }).
# Introduces the reasons that were sent.
refusal-reply-grounds = Voici de nouveau ces raisons :
# Introduces reasons that were not sent before.
# $provision (text): such as article 21, paragraphe 1
refusal-reply-renewed =
    { $voice ->
        [self] Je m’oppose donc de nouveau à ce traitement ({ $provision }), pour les raisons suivantes :
       *[other] Il est donc de nouveau fait opposition à ce traitement ({ $provision }), pour les raisons suivantes :
    }
# $provision (text): what sets the period, such as article 12, paragraphe 3
refusal-reply-renewed-due = Cette opposition ouvre son propre délai : un mois à compter de la réception ({ $provision }).
# $provision (text): such as article 21, paragraphe 1
refusal-reply-reasons-not-weighed = La mise en balance doit porter sur chacune des raisons exposées ; des considérations générales ne suffisent pas ({ $provision }).
refusal-reply-identity = Les indications ci-dessus permettent de retrouver les données.
refusal-reply-identity-offer = S’il vous manque une information pour trouver les données, veuillez la nommer ; elle sera fournie.
# $provision (text): such as article 12, paragraphe 6
refusal-reply-identity-doubt = En cas de doutes raisonnables quant à l’identité, veuillez les exposer et nommer la seule information qui les lèverait ({ $provision }).
# $provision (text): such as article 5, paragraphe 1, point c
refusal-reply-identity-document = Si vous souhaitez la copie d’une pièce d’identité, veuillez expliquer pourquoi rien de moindre ne suffit ({ $provision }).
# $provision (text): such as article 15, paragraphe 1
refusal-reply-no-data = Veuillez confirmer si vous traitez ou avez traité de telles données pour l’IA ({ $provision }).
refusal-reply-no-data-search = Veuillez indiquer où et à partir de quelles informations vous avez cherché, y compris dans les contenus d’autrui et les jeux de données d’entraînement.
refusal-reply-no-data-deleted = La question vise aussi les copies antérieures à la suppression du compte.
# $provision (text): such as article 11, paragraphe 2
# $remedy (text): such as article 12, paragraphe 2
refusal-reply-no-data-identify = Si vous ne pouvez pas identifier la personne, veuillez le démontrer et indiquer quelle information aiderait ({ $provision }, et { $remedy }).
refusal-reply-no-data-future = Veuillez aussi confirmer que les données à venir resteront exclues ; la déclaration vaut également pour elles.
refusal-reply-no-training = Veuillez confirmer que cela vaut pour le passé et l’avenir, pour toutes les sources, y compris les fonctions d’IA, les contenus d’autrui et les tiers, et pour la communication des données.
refusal-reply-no-training-since = Si cela ne vaut qu’à partir d’une certaine date, veuillez l’indiquer.
refusal-reply-no-training-stands = La déclaration est maintenue pour le cas où cela changerait.
# $provision (text): such as article 21, paragraphe 1
refusal-reply-too-late = L’opposition est possible à tout moment ({ $provision }) ; une échéance que vous avez fixée ne la limite pas.
refusal-reply-too-late-scope = Elle vaut pour tout traitement depuis sa réception, y compris pour de nouveaux modèles et les jeux de données encore conservés.
# $provision (text): such as article 12, paragraphe 2
refusal-reply-use-the-form = Aucune forme particulière n’est prescrite, et il vous incombe de faciliter l’exercice du droit ({ $provision }).
# $provision (text): such as article 13, paragraphe 1, point c
refusal-reply-not-applicable = Veuillez indiquer la base juridique du traitement et la date à laquelle vous en avez informé ({ $provision }).
# $provision (text): such as article 7, paragraphe 3
refusal-reply-consent = S’il s’agit d’un consentement, il est retiré par la présente ({ $provision }).

## Burden of proof. REP-4

# $provision (text): such as article 21, paragraphe 1
refusal-reply-burden = L’opposition est maintenue tant que vous ne démontrez pas de motifs légitimes et impérieux qui prévalent sur les intérêts, droits et libertés de la personne concernée ({ $provision }).
# In reply to “not applicable”.
# $provision (text): such as article 21, paragraphe 1
# $remedy (text): legitimate interests, such as article 6, paragraphe 1, point f
refusal-reply-burden-in-so-far = Dans la mesure où vous invoquez des intérêts légitimes ({ $remedy }), l’opposition est maintenue, et il vous appartient de démontrer des motifs légitimes et impérieux ({ $provision }).
refusal-reply-interest = Un intérêt légitime seul n’y suffit pas.

## Demands: items of a numbered list

refusal-reply-comply = Donner suite à l’opposition et confirmer par écrit ou par courriel dès quelle date.
# REP-5
# $provision (text): such as article 5, paragraphe 2, article 12, paragraphe 4
refusal-reply-weigh = À défaut, indiquer vos motifs impérieux et la mise en balance avec chacune des raisons exposées ({ $provision }).
# The same where no reasons were sent. REP-5
# $provision (text): such as article 5, paragraphe 2, article 12, paragraphe 4
refusal-reply-weigh-alone = À défaut, indiquer vos motifs impérieux et la mise en balance ({ $provision }).
# In reply to a demand for identification: a sentence behind others.
# $provision (text): such as article 18, paragraphe 1, point d
refusal-reply-meanwhile = D’ici là, veuillez limiter le traitement, comme demandé ({ $provision }).

## Reply to a notice of extension

# $provision (text): such as article 21, paragraphe 1, du RGPD
# $name (text): name of the data subject, such as Camille Exemple
extension-reply-subject =
    { $voice ->
        [self] Votre prolongation : opposition à l’entraînement d’IA ({ $provision })
       *[other] Votre prolongation : opposition pour { $name } à l’entraînement d’IA ({ $provision })
    }
# Second sentence. EXT-1
# $date (text): the day of the notice, such as 20 décembre 2026
extension-reply-notice = Le { $date }, vous avez annoncé que vous prolongiez le délai de réponse.
# If it came after the first month. EXT-1
# $provision (text): such as article 12, paragraphe 3
extension-reply-late = Cet avis est intervenu après l’expiration du premier mois et ne pouvait plus prolonger le délai ({ $provision }).
# If it gave no reasons. EXT-2
# $provision (text): such as article 12, paragraphe 3
extension-reply-no-grounds = Cet avis n’indiquait pas de motifs ; il n’a donc pas prolongé le délai ({ $provision }).
# The last day without an extension, where it is sure. EXT-4
# $due (text): such as 24 décembre 2026
extension-reply-lapsed = Le dernier jour pour répondre était le { $due }.
# $due (text): such as 24 décembre 2026
extension-reply-runs = Le dernier jour pour répondre est le { $due }.
# If it came in time. EXT-2
# $provision (text): such as article 12, paragraphe 3
extension-reply-conditions = Une prolongation suppose que la complexité et le nombre des demandes la rendent nécessaire et que les motifs soient indiqués dans le premier mois ({ $provision }).
extension-reply-not-accepted = La présente n’admet pas que ces conditions soient réunies.
# Only general grounds were given. EXT-2
extension-reply-grounds = Veuillez indiquer les motifs propres à cette opposition.
# $provision (text): such as article 21, paragraphe 1
extension-reply-effect = Seul le délai de réponse peut être prolongé ; l’opposition produit effet depuis sa réception ({ $provision }).
# If restriction was sent. EXT-3
# $provision (text): such as article 18, paragraphe 1, point d
extension-reply-restriction = La limitation du traitement demandée vaut pendant toute cette durée ({ $provision }).
# The latest day, where it is sure. EXT-4
# $due (text): such as 24 février 2027
extension-reply-latest = Même valable, une prolongation prend fin au plus tard le { $due }.
# The same where no day is sure. EXT-4
extension-reply-latest-months = Même valable, une prolongation prend fin au plus tard trois mois après la réception de l’opposition.
extension-reply-answer = Veuillez répondre dans les meilleurs délais.
