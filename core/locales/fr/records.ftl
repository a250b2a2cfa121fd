### Notes that records of the catalog point to: formal hurdles of the authorities and advice on the reasons. They
### stand with the steps, never in a letter. No legal advice.

## Complaint: the company first

hint-complaint-controller-first = Cette autorité attend que vous ayez d’abord écrit à l’entreprise.
hint-complaint-controller-first-month = En France, votre lettre à l’entreprise doit remonter à un mois au moins.
hint-complaint-gb-controller-first = Au Royaume-Uni, une réclamation auprès de l’entreprise vient d’abord.

## Complaint: form, language and way

hint-complaint-be = L’autorité belge exige le néerlandais, le français ou l’allemand et tente d’abord une médiation.
hint-complaint-bg = L’autorité bulgare exige le bulgare ou une traduction et, par courriel, une signature électronique qualifiée.
hint-complaint-fr-language = L’autorité française exige le français.
hint-complaint-at-time-limit = En Autriche, le délai est d’un an dès la connaissance, de trois ans au plus dès la violation.
hint-complaint-ch-report = En Suisse, c’est une dénonciation sans qualité de partie : décrivez tout exactement ; vos prétentions relèvent du juge civil.
hint-complaint-de-bund-scope = Hors des télécommunications et de la poste, l’autorité de votre Land est compétente.
hint-complaint-dk-login = Le formulaire danois en ligne exige MitID ; sinon restent le courriel et le formulaire PDF.
hint-complaint-es-template = Reportez la lettre dans le formulaire de l’autorité espagnole pour les demandes restées sans suite.
hint-complaint-gb-use-form = Utilisez le formulaire en ligne ou le courriel ; l’adresse postale n’est pas confirmée.
hint-complaint-gr-form = L’autorité grecque a ses propres formulaires et un portail avec compte.
hint-complaint-it-delivery = En Italie, seuls la remise en main propre, le recommandé avec avis de réception ou la PEC valent formellement.
hint-complaint-it-identity-copy = Avec une signature manuscrite, joignez une copie de pièce d’identité, le superflu noirci.
hint-complaint-nl-no-email = L’autorité néerlandaise accepte formulaire ou lettre, pas le courriel.
hint-complaint-no-login = Le formulaire norvégien en ligne exige BankID et le norvégien ; sinon reste la poste.
hint-complaint-pl-no-email = En Pologne, utilisez la poste ou la boîte électronique officielle, pas un simple courriel.
hint-complaint-se-public = Ce que vous envoyez à l’autorité suédoise devient public ; omettez le superflu.

## Reasons: how to make them stronger

hint-reason-expectation = Indiquez période et cadre, par exemple « 2009 à 2015, entre proches seulement ».
hint-reason-reputation-falsehood = Joignez si possible la question et la réponse du modèle, avec la date.

## Reasons: what you need not reveal

hint-reason-accessibility-vulnerability = Les détails de santé ou d’accompagnement sont inutiles.
hint-reason-parent = Il n’est pas nécessaire d’indiquer le nom de l’enfant.
hint-reason-minor-self = Une tranche d’âge suffit.
hint-reason-third-persons = N’énumérez pas les autres personnes.
hint-reason-health = Ne nommez que la catégorie, ni diagnostic ni traitement.
hint-reason-sexual-life = Ne nommez que la catégorie, sans détails.
hint-reason-belief-politics = Ne nommez que la catégorie, ni conviction ni appartenance.
hint-reason-origin-minority = Ne nommez que la catégorie, ni origine ni statut de séjour.
hint-reason-stalking-doxxing = Ne révélez ni adresse, ni noms, ni habitudes, pas même par l’adresse électronique.
hint-reason-identity-protection = N’écrivez rien sur la nature et la cause de la protection.
hint-reason-public-office = Il n’est pas nécessaire de nommer votre service.
hint-reason-professional-secrecy = Omettez toute indication sur la clientèle, la patientèle ou les personnes qui demandent conseil.

## Reasons: what you should know

hint-reason-creator = Une réserve de droits d’auteur exige une lettre distincte.
hint-reason-likeness-voice = Images et voix ne sont biométriques que si elles sont analysées pour identifier ; la raison vaut quand même.
hint-reason-business-account = Cette raison exige une personne physique derrière le compte.
hint-reason-grief = Sont protégées vos propres données et votre vie privée, non les données des morts.
hint-reason-non-user = Les formulaires exigent souvent la preuve d’une réponse du modèle ; la loi, non.
hint-reason-profiling-fear = À ne choisir qu’avec des preuves concernant la publicité ou les classements.
hint-reason-other = Écrivez brièvement pourquoi cela vous touche en particulier, et rien de confidentiel.
