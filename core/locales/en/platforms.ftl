### Labels, scopes and hints that the records of platforms and companies point to. No legal advice.
### A label stands in a step, after a class noun and a colon.

## Labels: parts of apps, websites and settings

label-account = account
label-ai-data-use = use of data for AI
label-alexa = Alexa app or Alexa privacy page
label-alexa-data = managing your Alexa data
label-alexa-privacy = Alexa privacy
label-analytics = analytics and improvements
label-artificial-intelligence = artificial intelligence
label-copilot = Copilot app (signed in)
label-copilot-features = Copilot features
label-data = data
label-data-controls = data controls
label-data-privacy = data and privacy
label-deepseek-itself = the company itself
label-ebay-ai-training = settings for AI training
label-gemini-activity = Gemini Apps activity
label-general-privacy = general settings of the site, privacy
label-generative-ai = generative AI settings
label-linkedin-ai-data = data for generative AI improvement
label-mistral-admin = admin console (phone app: data and account controls)
label-mistral-chat = chat product
label-preferences = preferences
label-privacy = privacy
label-privacy-data = privacy and data
label-privacy-personal-data = privacy and personal data
label-privacy-preferences = privacy preferences
label-privacy-safety = privacy and safety
label-privacy-security = privacy and security of the device
label-snapchat = Snapchat app, on your profile
label-starlink-profile = editing of the profile
label-tiktok-privacy-form = privacy web form
label-visibility = visibility of the blog
label-x-data-sharing = data sharing and personalisation
label-x-grok = Grok and third-party collaborators
label-youtube-advanced = advanced settings of the channel
label-youtube-studio = YouTube Studio

## Labels: switches

label-ai-data-retention = AI data retention
label-ai-development-training = personal data for AI development and training
label-ai-features = AI features
label-alexa-recordings = use of recordings to improve services
label-analytics-sharing = sharing of analytics, improving Siri and dictation
label-canva-ai = AI entries on usage and content
label-content-analysis = content analysis
label-data-improve-service = use of data to improve the service
label-doctolib-consent = consent to AI use of health data
label-gemini-audio-live = audio and Live recordings
label-gemini-keep-activity = keeping activity
label-improve-model = helping to improve the model
label-llm-training = training of large language models on your content
label-model-training = training of AI models on your data
label-noai-tag = tag “NoAI”
label-openai-improve-model = improving the model for everyone
label-pinterest-canvas = training of Pinterest Canvas on your data
label-prevent-third-party-sharing = prevention of third-party sharing
label-product-improvement-training = product improvement and training
label-public-content = use of public content
label-starlink-sharing = sharing of data to train AI models
label-text-voice-training = training on text, training on voice
label-third-party-ai = third-party AI
label-third-party-training = third-party training
label-x-training = training on public data and your Grok interactions

## Labels: options in forms and menus

label-ai-training-processing = processing to train AI models
label-alexa-do-not-save = recordings not saved
label-canva = Canva, as the company concerned
label-ebay-status = status of your account (registered, blocked, none)
label-linkedin-objection-type = objection to training of content-generating AI or to other processing
label-objection-or-restriction = objection or restriction
label-openai-do-not-train = no training on your content
label-poe-shield = privacy shield of the bot
label-privacy-requests = privacy requests
label-privacy-team = privacy team or data protection officer
label-request-type = objection, else the closest type of request
label-training-opt-out = opt-out of training

## Labels: what to ask for, delete, avoid or repeat

label-blog = blog
label-bot = bot
label-channel = channel
label-content-training = switching off content training (AI settings of the team)
label-data-contribution = switching off the contribution of in-app data (administration, security)
label-feedback = ratings of and feedback on chats
label-organisation = organisation
label-poe-bots = bots with a half-filled shield
label-project = project
label-site = site
label-slack-global-models = opt-out of the global models by e-mail, subject “Slack Global model opt-out request”, with the address of the workspace
label-team = team
label-workspace = workspace
label-x-grok-history = past conversations with Grok

## What a channel covers: in general

covers-letter = The letter objects to all AI training on your data by this company.
covers-precaution = This objection is purely a precaution.
covers-form = Your objection reaches as far as the text you enter describes it.
covers-beyond-switch = The form also covers what the switch leaves out.
covers-legitimate-interests = The form covers all processing based on legitimate interests.
covers-non-user-form = The form needs no account and covers data about you from other sources.
covers-public-web = The form also covers data from the public web.
covers-own-chats = The switch covers your own chats, not data from the public web.
covers-sharing-switch = The setting stops the sharing of public content with AI partners.

## What a channel covers: Meta

covers-meta-form = The form covers public information and interactions with AI features in linked accounts too, not what others post about you.
covers-threads-form = Threads uses the Instagram form, which counts if both are in the same Accounts Centre.
covers-messenger-form = The Facebook form covers what you send to Meta AI in Messenger.
covers-meta-ai-form = The Facebook form covers Meta AI too; if Instagram is not linked, fill in its form as well.
covers-meta-non-user-form = The form concerns data about you from other sources that appeared in an answer of the AI.

## What a channel covers: other services

covers-adobe-switch = The switch covers the analysis of your cloud content; some analysis, such as for safety, cannot be switched off.
covers-alexa-switch = The switch covers voice recordings, not other data of your Amazon account.
covers-apple-form = The form covers data from the public web, with or without an Apple account.
covers-apple-switch = The switches concern voluntary programmes and are off without your agreement.
covers-artstation-tag = The tag forbids others to use the project for generative AI, not the company itself.
covers-atlassian-admin = The setting covers in-app content of the whole organisation; derived data can be refused in the Enterprise plan only.
covers-canva-switch = The switches cover your usage data and content.
covers-claude-switch = The switch covers new and resumed chats and coding sessions, not data from the public web.
covers-coffee-meets-bagel-switch = The switch covers the AI features of the app.
covers-discord-switch = The switch limits the use of data to improve the service; none exists for AI training.
covers-doctolib-switch = The switch covers health data; against the rest, the objection helps.
covers-dropbox-switch = The switch covers sending content to third-party AI.
covers-ebay-form = The form is for people who cannot sign in and can also cover combination with public sources.
covers-ebay-switch = The setting counts for this account only.
covers-figma-admin = The setting covers new content and edits of one team.
covers-gemini-switch = The switch covers future chats, not data from the public web or anonymised data from chats.
covers-github-switch = The switch covers inputs and outputs of AI features; for public repositories you need the objection.
covers-grammarly-switch = The switch covers your texts; for accounts of an organisation, its administrator decides.
covers-linkedin-form = The form also covers other AI models, such as for security or personalisation, and data about people without an account.
covers-linkedin-switch = The switch covers only the training of AI that generates content; use the form too.
covers-openai-portal = The portal covers all services for individuals and takes requests about public-web data too.
covers-perplexity-switch = The switch works only while you are signed in.
covers-pinterest-switch = The switch covers the image model Pinterest Canvas only.
covers-poe-shield = There is no switch; the shield shows how a bot treats your data.
covers-quora-switch = The switch covers your answers, posts and comments.
covers-slack-admin = The opt-out covers the global models for this workspace.
covers-snapchat-switch = The switch covers public content, not conversations with My AI.
covers-stability-form = The opt-out covers inputs and outputs used for training.
covers-starlink-switch = The switch covers sharing with third parties, not training by the company itself.
covers-windsurf-switch = The opt-out exists in paid plans only; in a team, administrators use it.
covers-x-switch = The switch covers training and fine-tuning of Grok on X; grok.com has its own.
covers-youtube-switch = The setting concerns third-party companies only and is off unless you switch it on.

## Hints: what several services share

hint-no-postal-address = No postal address is known; use the form or e-mail.
hint-no-lead-authority = The company names no establishment in the EU; presumably your own supervisory authority can act.
hint-check-company = Name or address of the company is unsure; compare them with its privacy policy or imprint.
hint-separate-companies = X, Grok (xAI) and Starlink (SpaceX) are different companies; each needs its own objection.
hint-help-page = The link leads to the help page; the setting is in your account.
hint-help-centre = The link leads to the start page of the help centre; look there for the privacy form.
hint-switch-not-confirmed = Only one source describes this switch; if it is missing, use the other ways.
hint-effect-future = Switching off and objecting work for the future; completed training is not undone.
hint-feedback-used = Rated answers may be used for training even with the switch off.
hint-consent-withdrawn-too = The operator relies on consent too, so the letter also withdraws any.
hint-sensitive-profile = Profile details, such as sexual orientation, may be specially protected; so the letter also withdraws any consent.
hint-reasons-asked = The operator asks for your reasons; choose at least one.
hint-no-training-stated = The operator says it does not train AI on private content without agreement; no objection is needed.
hint-no-statement-found = No statement on AI training was found; an objection is a precaution only.
hint-not-begun = The operator reserves the training; whether it has begun is not known.
hint-machine-learning-only = The text speaks of machine learning; training of generative models is not shown.
hint-stored-in-china = Data are stored in China.
hint-country-addresses = If you use another country site, take the e-mail address from its privacy policy.
hint-bots-of-others = This objection does not reach bots run by others.
hint-other-servers = This objection does not reach accounts on other servers.
hint-workspace-owner-first = For content of the workspace, whoever runs it is responsible first, such as an employer or club.

## Hints: Meta

hint-meta-form-path = In the app (2025), the form is under “Settings & privacy”, “Privacy Centre”, “AI at Meta”.
hint-meta-effect = Meta says that objections of 2024 or before 27 May 2025 still count; later ones work for the future.
hint-meta-linked-accounts = Meta says one objection counts for all accounts in the “Accounts Centre”; with another or changed e-mail address, object again.
hint-meta-private-profile = Even with a private profile, names, profile picture, avatar and activity in public groups and pages count as public.
hint-meta-minors = Meta says it uses no public content of accounts under 18, but interactions with AI features at any age.
hint-meta-ai-only = Meta says only what you or others send to Meta AI is concerned, not private messages.
hint-meta-post-unproven = How Meta answers objections by post is not known.
hint-meta-switzerland = That the Irish company is responsible for Switzerland follows from a list of countries only.
hint-meta-uk-controller = For the United Kingdom, the sources name the US company; no UK representative is known.
hint-meta-no-email = Meta publishes no e-mail address or telephone number for objections; be wary of any found elsewhere.
hint-meta-non-user-form = Meta says that such requests are not fulfilled automatically.
hint-meta-ai-account-form = If you have a Meta account only, use the alternative address or write a letter.
hint-whatsapp-controller = Meta is responsible for chats with Meta AI, not the company that runs WhatsApp.
hint-whatsapp-no-form = No separate form is known; if WhatsApp is in your Accounts Centre, use that of Facebook or Instagram too.
hint-whatsapp-form-answer = WhatsApp’s general objection form does not help: in 2025 the answer was that Meta AI is not WhatsApp.
hint-whatsapp-2025-promise = In 2025 WhatsApp said Meta AI chats were not used for training in the EU; whether that holds is open.

## Hints: networks and publishing

hint-linkedin-uk-microsoft = In the United Kingdom, the same switch also stops sharing with Microsoft for its own AI training.
hint-snap-representative = Snap Inc. in the US is responsible; Snap B.V. only represents it in the European Economic Area.
hint-snapchat-my-ai = You can delete conversations with My AI in the app.
hint-reddit-deletion = Deleting is no objection: AI companies with a licence must respect it, trained models stay.
hint-quora-permission = Quora says it does not use content for training at present; the permission is given by default.
hint-poe-bots = Bots of other developers may use chats for training; Poe says official bots of the big providers do not.
hint-stack-licence = Posts can usually not be deleted, only detached from your name; overwriting led to suspensions in 2024.
hint-bluesky-statement = Bluesky said in 2024 that it does not use posts for AI training; that does not bind others.
hint-mastodon-terms = The terms forbid collecting users’ data for language models; no training of its own is offered.
hint-welcome-to-the-jungle-applications = This objection does not reach the companies you apply to.
hint-malt-contract = An objection does not reach profile and assignment data, whose use Malt bases on the contract.
hint-deviantart-noai = The tag “noai” is set by default and forbids others to use works for AI.

## Hints: AI services

hint-xai-new-name = X.AI LLC is said to be SpaceXAI LLC since August 2026; check name and address before sending.
hint-gemini-reviewers = Chats seen by reviewers are kept for up to three years; with activity off, some connected apps stop working.
hint-youtube-own-models = Against training of Google’s own models there is no switch; only the objection helps.
hint-microsoft-countries = Microsoft says it trains on conversations in some markets only; which ones is not known.
hint-openai-sora = The video service Sora has a switch of its own.
hint-claude-flagged = Feedback and chats flagged for safety review are used even after switching off.
hint-mistral-renamed = Le Chat is also called Vibe.
hint-character-opt-out = The help page names an opt-out of training; look for it in the settings.
hint-elevenlabs-voice = Third parties report training on voice recordings; a voice can be specially protected biometric data.

## Hints: devices, work and creative tools

hint-amazon-what-is-trained = The European notice names improvement of services only; whether generative models are trained is open.
hint-apple-public-web = Apple says it trains on public web pages, not on private data of users.
hint-adobe-two-kinds = The objection concerns content analysis; Adobe says it trains generative models on customer content only from Adobe Stock.
hint-discord-no-clause = The privacy policy of April 2026 has no clause on training generative models.
hint-grammarly-renamed = Grammarly is now run by Superhuman Platform Inc.
hint-deepl-free-only = The operator says that only the free website and app are concerned.
hint-deepl-without-account = Without an account, texts can hardly be matched to a person.
hint-notion-opt-in = Only data from a voluntary programme or feedback are used.
hint-atlassian-plans = In Free and Standard plans the contribution is on by default, in Enterprise it is off.
hint-lovable-plans = The opt-out of training goes by e-mail; Business and Enterprise plans have a contract of their own.
hint-otter-participants = People recorded without an account can write too.
hint-surveymonkey-maker = For answers to a survey, whoever made it is responsible first.
hint-windsurf-name = Windsurf, formerly Codeium, is also called Devin Desktop.

## Hints: shopping, leisure, health and money

hint-booking-identity = Booking.com checks identity by earlier bookings; have their details ready.
hint-spotify-recommendations = This is mainly about recommendations; after an objection they may fit you less well.
hint-paypal-fraud = An objection rarely prevails against fraud prevention; aim at models for products and marketing.
hint-paypal-ad-switches = The switches under data and privacy concern advertising only.
hint-strava-health-data = Health and location data are concerned too; choose a matching reason if it applies to you.
hint-strava-settings = Strava’s privacy controls limit some data but do not replace the objection.
hint-coffee-meets-bagel-features = The policy names AI features with separate consent only, and no training.
hint-criteo-identifier = Criteo knows no accounts; name the identifier of a cookie or device.
hint-criteo-advertising = You can object to advertising without giving reasons.
