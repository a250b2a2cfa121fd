### Labels, scopes and hints that the records of platforms and companies point to. No legal advice.
### A label stands in a step, after a class noun and a colon.

## Labels: parts of apps, websites and settings

label-account = account
label-ai-data-use = use of data for AI
label-alexa = Alexa app or the Alexa privacy page
label-alexa-data = managing your Alexa data
label-alexa-privacy = Alexa privacy
label-analytics = analytics and improvements
label-artificial-intelligence = artificial intelligence
label-copilot = Copilot app, signed in to your account
label-copilot-features = Copilot features
label-data = data
label-data-controls = data controls
label-data-privacy = data and privacy
label-data-protection-requests = data protection requests
label-deepseek-itself = the company itself
label-ebay-ai-training = settings for AI training
label-gemini-activity = Gemini Apps activity
label-general-privacy = general settings of the site, privacy part
label-generative-ai = generative AI settings
label-linkedin-ai-data = data for generative AI improvement
label-mistral-admin = admin console; in the phone app, data and account controls
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
label-ai-development-training = use of personal data for AI development and training
label-ai-features = AI features
label-alexa-recordings = use of recordings to improve services
label-analytics-sharing = sharing of analytics, and improving Siri and dictation
label-canva-ai = AI entries on usage and content
label-content-analysis = content analysis
label-data-improve-service = use of data to improve the service
label-doctolib-consent = consent to the use of health data for AI
label-gemini-audio-live = separate switch for audio and Live recordings
label-gemini-keep-activity = keeping activity
label-improve-model = helping to improve the model
label-llm-training = permission to train large language models on your content
label-model-training = use of your data for AI model training
label-noai-tag = tag “NoAI”
label-openai-improve-model = improving the model for everyone
label-pinterest-canvas = use of your data to train Pinterest Canvas
label-prevent-third-party-sharing = prevention of third-party sharing
label-product-improvement-training = product improvement and training
label-public-content = use of public content
label-starlink-sharing = sharing of data for the training of AI models
label-text-voice-training = training on text and training on voice
label-third-party-ai = third-party AI
label-third-party-training = third-party training
label-x-training = use of public data and of your Grok interactions for training

## Labels: options in forms and menus

label-ai-training-processing = processing for the training of AI models
label-alexa-do-not-save = recordings not saved
label-canva = Canva as the company the request is about
label-ebay-status = option that fits your account (registered, blocked or no account)
label-linkedin-objection-type = objection to the training of content-generating AI, or to other processing
label-meta-object-or-restrict = objecting to the processing or restricting it
label-objection-or-restriction = objection or restriction
label-openai-do-not-train = no training on your content
label-poe-shield = privacy shield of the bot
label-privacy-requests = privacy requests
label-privacy-team = contact with the privacy team or the data protection officer
label-request-type = objection to processing, or else the type of request closest to it
label-training-opt-out = opt-out of training

## Labels: what to ask for, delete, avoid or repeat

label-blog = blog
label-bot = bot
label-channel = channel
label-content-training = switching off content training in the AI settings of the team
label-data-contribution = switching off the contribution of in-app data in the administration area, security part
label-feedback = ratings of and feedback on single chats
label-organisation = organisation
label-poe-bots = bots with a half-filled shield
label-project = project
label-site = site
label-slack-global-models = opting the workspace out of the global models by an e-mail with the subject “Slack Global model opt-out request” and the address of the workspace
label-team = team
label-workspace = workspace
label-x-grok-history = past conversations with Grok

## What a channel covers: letters and e-mails in general

covers-letter = The letter objects to every use of your data for AI training by this company, including what a form or a switch leaves out.
covers-letter-representative = The letter objects to every use of your data for AI training by this company. If the company has named a representative in your region, send the letter there and name the company.
covers-letter-precaution = The letter is a precaution: no use of your data for AI training is known for this service.
covers-email = The e-mail objects to every use of your data for AI training by this company, including what a switch leaves out. Its receipt is harder to prove than that of a letter.
covers-email-only = No switch against AI training is known for this service. The e-mail objects to every use of your data for AI training by this company.
covers-email-precaution = The e-mail is a precaution: no use of your data for AI training is known for this service.

## What a channel covers: forms in general

covers-privacy-form = The form takes privacy requests of all kinds. Your objection reaches as far as you describe it in the text.
covers-dpo-form = The form goes to the data protection office and takes requests of all kinds. It helps when the usual way leads nowhere.
covers-non-user-form = The form is open to people without an account too and covers data about you that come from other sources or from other people.
covers-form-precaution = The objection through this form is a precaution: no use of your data for AI training is known for this service.

## What a channel covers: Meta

covers-facebook-form = The form covers your public information on Facebook and your interactions with AI features of Meta. It counts for the accounts linked with this account, not for what others post about you.
covers-instagram-form = The form covers your public information on Instagram and your interactions with AI features of Meta. It counts for the accounts linked with this account, not for what others post about you.
covers-threads-form = Threads has no form of its own. The Instagram form counts for all accounts in the same Accounts Centre, so for Threads too if it is listed there.
covers-messenger-form = Messenger has no form of its own. The Facebook form covers what you send to Meta AI in Messenger; Meta says that private messages between people are not used.
covers-meta-ai-form = The Facebook form also covers prompts, answers and feedback in Meta AI. If your Facebook and Instagram accounts are not linked, fill in the Instagram form as well.
covers-meta-letter = The letter covers all services of Meta that it names, and also data that others share about you. It is the second way beside the form.
covers-whatsapp-letter = The letter covers what you send to Meta AI in WhatsApp. It therefore goes to Meta and not to the company that runs WhatsApp.
covers-meta-non-user-form = The form is for people without an account and concerns data about you from other sources that appeared in an answer of the AI. It does not replace the objection form for accounts.

## What a channel covers: other services

covers-adobe-switch = The switch covers the analysis of your cloud content for product improvement. Some analysis, for example for safety, cannot be switched off.
covers-alexa-switch = The switch covers voice recordings. It does not cover other input and data of your Amazon account.
covers-amazon-email = The e-mail goes to the data protection officer’s address for the country shop it belongs to. It also covers what the switch in the Alexa app leaves out.
covers-apple-form = The form covers personal data from the public web that went into the foundation models, whether or not you have an Apple account.
covers-apple-switch = The switches concern voluntary programmes and are off unless you agreed.
covers-artstation-tag = The tag forbids others to use the project for generative AI. It counts for that project only; it does not cover the company itself.
covers-atlassian-admin = The setting covers in-app content of the whole organisation, and only an administrator can change it. Derived data can be refused in the Enterprise plan only.
covers-atlassian-email = The e-mail covers data for which Atlassian itself is responsible, such as account and usage data. For content of the workspace, turn first to whoever runs it.
covers-atlassian-letter = The letter covers data for which Atlassian itself is responsible. For content of the workspace, turn first to whoever runs it.
covers-booking-form = The form takes requests on all rights. In its notice, Booking.com expressly invites objections to the use of data in the context of AI.
covers-canva-form = The form belongs to the representative of Canva in the EU. Your objection reaches as far as you describe it in the text.
covers-canva-switch = The switches cover your usage data and your content.
covers-claude-email = The e-mail also covers data from the public web, which the switch does not reach.
covers-claude-switch = The switch covers new and resumed chats and coding sessions. It does not cover data from the public web.
covers-coffee-meets-bagel-switch = The switch covers the AI features of the app. The policy does not speak of training.
covers-copilot-switch = The switches cover your own conversations with Copilot in text and voice.
covers-criteo-email = The e-mail objects to the training of models. Name personalised advertising in it too if you want to object to that.
covers-deepseek-email = The e-mail goes to the company’s representative in your region and covers every use of your data for training.
covers-deepseek-email-company = The e-mail goes to the company itself, because no representative is named for Switzerland. It covers every use of your data for training.
covers-deepseek-form = The portal belongs to the company’s representative and takes requests from the European Economic Area and the United Kingdom. Your objection reaches as far as you describe it in the text.
covers-deepseek-switch = The switch covers your own chats. It does not cover data from the public web.
covers-discord-switch = The switch limits the use of your data for improving the service. There is no separate setting for AI training.
covers-doctolib-email = The e-mail contains both: the objection to use without consent, and the withdrawal of any consent to the use of health data.
covers-doctolib-switch = The switch covers health data, which may only be used with your consent. Against the rest, the objection helps.
covers-dropbox-switch = The switch covers sending content to third-party AI. The operator says that no generative models are trained without explicit consent.
covers-ebay-form = The form is for everybody who cannot sign in, for example because the account is blocked. It can also cover the combination of your data with public sources.
covers-ebay-switch = The setting covers the development and training of AI with the data of this one account.
covers-figma-admin = The setting covers new content and edits of one team. Only an administrator of the team can change it.
covers-gemini-form = The form covers your rights under EU and UK law, including those on public-web data in answers of the model.
covers-gemini-switch = The switch covers future chats. It does not cover data from the public web or anonymised data made from chats.
covers-github-email = The e-mail also covers content of public repositories, which the switch leaves out.
covers-github-switch = The switch covers inputs and outputs of the AI features. It does not cover content of public repositories.
covers-glassdoor-email = The e-mail covers training and the sharing of your data with affiliates for AI.
covers-grammarly-switch = The switch covers the texts you write. For accounts of an organisation, its administrator decides.
covers-grok-portal = The portal takes requests that cannot be settled in the account, also from people without an account.
covers-grok-switch = The switch covers your own chats with Grok. It does not cover public posts on X or data from the public web.
covers-linkedin-form = The form goes further than the switch: it also covers other AI models, for example for security, moderation and personalisation, and data about people without an account.
covers-linkedin-switch = The switch covers only the training of AI that generates content. For the rest there is the form.
covers-lovable-email = There is no switch in the free and Pro plans: the opt-out of training goes through this e-mail address. The e-mail also covers every other use of your data for AI training by this company.
covers-malt-email = The e-mail objects to the training as far as Malt relies on legitimate interests. An objection does not reach data whose use Malt bases on the contract.
covers-malt-letter = The letter objects to the training as far as Malt relies on legitimate interests. An objection does not reach data whose use Malt bases on the contract.
covers-microsoft-form = The page leads to the privacy team and the data protection officer. Your objection reaches as far as you describe it in the text.
covers-mistral-form = The form also covers data from the public web, which the switch does not reach.
covers-mistral-switch = The switch covers your own inputs and the outputs. The operator itself calls it a way to object.
covers-openai-portal = The request in the portal covers all services for individuals at once. The portal also takes requests about data from the public web.
covers-openai-switch = The switch covers new conversations in ChatGPT.
covers-paypal-form = The contact page takes privacy requests of all kinds. An objection to models for products and marketing has the best chance.
covers-perplexity-form = The form takes objections and requests for restriction. It also covers what the switch leaves out.
covers-perplexity-switch = The switch covers what you do while signed in. It does not cover use without signing in.
covers-pinterest-form = The form covers all processing that Pinterest bases on legitimate interests, AI features included. People without an account can use it too.
covers-pinterest-switch = The switch covers the image model Pinterest Canvas only.
covers-poe-email = The e-mail goes to Quora, which runs Poe. Bots of other developers are the responsibility of those developers.
covers-poe-shield = There is no switch against AI training. The shield shows for each bot how it treats your data.
covers-quora-switch = The switch covers your answers, posts and comments.
covers-reddit-form = The form takes requests about personal data, even if you no longer have access to the account. Name the account and the passing on for AI training in it.
covers-roblox-email = The e-mail goes to the representative of Roblox. It covers training on messages and contains the withdrawal of any consent to voice recordings.
covers-slack-admin = Opting out covers the global models for this workspace. Single members cannot do it themselves.
covers-slack-email = The e-mail covers only data for which Slack itself is responsible. For messages, whoever runs the workspace is responsible.
covers-slack-letter = The letter covers only data for which Slack itself is responsible. For messages, whoever runs the workspace is responsible.
covers-snapchat-form = The form takes objections to any processing one can object to. Name AI training in it.
covers-snapchat-switch = The switch covers public content. It does not cover conversations with My AI.
covers-stability-form = The opt-out covers inputs and outputs used for training. Against everything else the objection helps.
covers-stack-email = There is no switch, and posts can usually not be deleted. As a fallback you can ask to have your name detached from your posts.
covers-starlink-switch = The switch covers the sharing with third parties for their training. It does not cover training by the company itself.
covers-strava-email = The e-mail contains the objection to training and the withdrawal of any consent to the use of health data. No separate switch is known.
covers-tiktok-form = The way through this page covers all processing that TikTok bases on legitimate interests. Name the training of models in it.
covers-tinder-form = The help form takes privacy requests. Your objection reaches as far as you describe it in the text.
covers-tumblr-switch = The setting stops the sharing of a blog’s public posts with AI partners. It counts for that blog only.
covers-windsurf-switch = The opt-out exists in paid plans only. In a team, only its administrators can use it.
covers-wordpress-switch = The setting stops the sharing of a site’s public content with AI partners. It counts for that site only.
covers-x-switch = The switch covers training and fine-tuning of Grok on X. Two further switches there concern personalisation and memory; grok.com has its own.
covers-youtube-form = The form goes to Google’s data protection office. No switch is known against the training of Google’s own models on content of your channel.
covers-youtube-switch = The setting concerns third-party companies only and is off unless you switch it on. It does not cover Google’s own models.

## Hints: sources and contacts

hint-no-postal-address = No postal address of this company is known. Use the form or e-mail and keep proof.
hint-no-lead-authority = The company names no establishment in the EU. So there is presumably no lead authority, and your own supervisory authority can act.
hint-help-page = The link leads to the operator’s help page. The setting itself is in your account.
hint-help-centre = The link leads to the start page of the help centre. You have to look there for the form for data protection requests.
hint-switch-not-confirmed = Only one source describes this way. If you do not find the switch, use one of the other ways.

## Hints: training in general

hint-effect-future = Switching off and objecting work for the future here. Training already completed is not undone.
hint-consent-withdrawn-too = The operator relies on consent too. The letter therefore objects and also withdraws any consent.
hint-no-training-stated = The operator says that it does not use private content of its users for AI training without their agreement. As things stand no objection is needed; the entry is for information.
hint-no-statement-found = No statement of the operator on AI training was found. An objection makes sense here as a precaution only.
hint-machine-learning-only = The operator’s text speaks of machine learning. Whether generative models are trained as well is not shown.
hint-bots-of-others = Bots run by others have controllers of their own. This objection does not reach them.
hint-workspace-owner-first = For content of the workspace, whoever runs it is responsible first, for example your employer or club. Turn there first.
hint-sharing-switch-is-on = Sharing public content with AI partners is the default. The setting is worded as prevention and must be switched on.

## Hints: Meta

hint-meta-form-moved = Two addresses of this form are in circulation, and since July 2026 Meta points to a page of its own for AI. If the form does not open, try the other addresses in order.
hint-meta-form-path = You can also find the form in the app: open “Settings & privacy”, then “Privacy Centre” and there “AI at Meta”. A second way leads through the “Privacy Policy” and the word “object”. Both ways are from 2025 and may have changed.
hint-meta-effect = Anyone who objected to Meta in 2024 or before 27 May 2025 need not do so again, Meta says. A later objection is just as valid; it works for the future.
hint-meta-linked-accounts = You see in the “Accounts Centre” which accounts are linked. Meta says that one objection counts for all accounts in it; accounts that are not linked, or have another e-mail address, need their own. If you changed the e-mail address since, object again to be safe.
hint-meta-private-profile = Even with a private profile, name, user name, profile picture, avatar and activity in public groups and on public pages count as public.
hint-meta-minors = Meta says that it does not use public content of accounts under 18. Interactions with AI features, however, are used for people of all ages, so an objection is worthwhile for minors too.
hint-meta-post-unproven = Whether and how Meta answers objections by post is not known so far. Send the letter with proof of delivery and keep the receipt.
hint-meta-switzerland = Meta uses the same forms for Switzerland as in the EU. That the Irish company is responsible for Switzerland too follows from a list of countries and is not confirmed in a Swiss text.
hint-meta-uk-controller = For people in the United Kingdom, the sources name the US company as responsible. The UK version of the terms was not available; no UK representative is known.
hint-meta-no-email = Meta publishes no e-mail address and no telephone number for objections. Be wary of any that you find elsewhere.
hint-meta-non-user-form = In this form Meta demands the prompt and proof from an answer of the AI. Meta says that such requests are not fulfilled automatically; the letter needs no such proof.
hint-meta-ai-account-form = In 2025 there was a separate form for people who have a Meta account only; its address is not known. In that case open the alternative address or write a letter.
hint-messenger-private-messages = Meta says that it does not use private messages between people. This is only about what you or others send to Meta AI in a conversation.
hint-whatsapp-controller = Meta is responsible for chats with Meta AI in WhatsApp. For WhatsApp itself, WhatsApp Ireland Limited is responsible in the European Economic Area and WhatsApp LLC in the United Kingdom.
hint-whatsapp-encrypted = Your chats with other people stay end-to-end encrypted. Only what is sent to Meta AI is concerned.
hint-whatsapp-no-form = No separate form against AI training in WhatsApp is known. If your WhatsApp account is in the same Accounts Centre as Facebook or Instagram, fill in their form as well.
hint-whatsapp-form-answer = The general objection form of WhatsApp does not help here: the answer in 2025 was that Meta AI is not WhatsApp.
hint-whatsapp-2025-promise = In 2025 WhatsApp itself said that interactions with Meta AI were not used for training in the EU. Whether that still holds is open; the objection is a precaution in that respect.

## Hints: social networks and publishing

hint-linkedin-two-ways = The switch and the form cover different things. Use both.
hint-linkedin-uk-microsoft = In the United Kingdom, LinkedIn may also pass content on to Microsoft for its own AI training. The same switch stops that.
hint-linkedin-reduced-scope = The Irish authority stated on 7 November 2025 that LinkedIn had reduced the scope of the data. That is not an approval.
hint-x-promise-2024 = The promise of 2024 concerned one dataset: public posts from the EU between 7 May and 1 August 2024. The switch for training is still on by default.
hint-x-inquiry = Since 11 April 2025 the Irish authority has been examining whether the use of public posts for Grok is lawful. No decision is known.
hint-x-two-controllers = X and xAI are different companies. If you use both services, you need two objections.
hint-tiktok-reasons = TikTok asks for the reasons and for how you are affected. So choose at least one reason.
hint-tiktok-machine-learning = TikTok’s text speaks of machine learning models. Whether generative models are trained on content from Europe is not shown.
hint-snap-representative = According to the notice of August 2026 Snap Inc. in the US is responsible; Snap B.V. in Amsterdam represents it in the European Economic Area. The notice does not name Switzerland.
hint-snapchat-my-ai = You can delete conversations with My AI in the app. The operator describes private chats and Snaps between friends as private.
hint-pinterest-older-practice = The policy of April 2025 names the training; the operator told the press that the practice was older. It concerns pins whenever they were posted.
hint-pinterest-non-users = Pinterest has a separate notice for people without an account whose picture appears in pins. They can object too.
hint-reddit-licence = Reddit passes public content on to AI companies for licence fees. How Reddit answers objections is not known.
hint-reddit-deletion = Deleting is not an objection. Licensees must respect deletions under their contract, but models already trained stay as they are.
hint-quora-permission = According to its help page, Quora does not use content for training at present but reserves the right to. The permission is given by default.
hint-poe-bots = With bots of other developers, chats without account data may be used for training. Poe says that this is not so for the official bots of the big providers.
hint-tumblr-controller = The privacy policy of June 2026 names Tumblr, Inc. for everybody. An edition for the EU exists but was not read and may name another company.
hint-wordpress-partners = The privacy policy names no AI partners. The press named OpenAI and Midjourney in 2024.
hint-stack-licence = Posts are under an irrevocable free licence. What is realistic is above all to detach the name from the post; overwriting posts led to suspensions in 2024.
hint-dailymotion-partners = Dailymotion reserves the right to pass public videos and some personal data on to selected partners for training general-purpose AI. Whether that has begun is not known.
hint-bluesky-statement = Bluesky said in November 2024 that it does not use posts for AI training; the policy of January 2026 says nothing on it. Posts are public, and the statement does not bind others.
hint-mastodon-terms = Since 1 July 2025 the terms forbid collecting users’ data for training language models. The service offers no training of its own.
hint-mastodon-company = Name and seat of the company are unsure: older imprints name Mastodon gGmbH in Berlin, newer texts a GmbH. Look at the imprint before you write.
hint-other-servers = Accounts on other servers have other operators. This objection does not reach them.
hint-welcome-to-the-jungle-applications = The company you apply to is responsible for your application. This objection does not reach it.
hint-malt-contract = Malt says that it trains the algorithm that matches assignments. It names the contract as basis for profile and assignment data, and legitimate interests for analytics data.
hint-deviantart-noai = Others may not use works for AI without your agreement; the tag “noai” is set by default. Nothing was found on training by the operator itself.
hint-behance-adobe = The details are taken over from the entry on Adobe. No privacy policy of Behance was read; check it before you write.

## Hints: AI assistants

hint-xai-new-name = Since August 2026 the legal pages are said to name SpaceXAI LLC instead of X.AI LLC. The privacy policy itself does not confirm the new name yet, and the address in Austin comes from a single source. Check both before you send the letter.
hint-grok-start-position = A technical check of 2 October 2026 found the switch off at first use for accounts in the EU, Iceland, Liechtenstein, Norway and Great Britain. Rated answers may be used all the same.
hint-gemini-reviewers = Chats already seen by human reviewers are kept for up to three years, detached from the account. With activity off, some connected apps stop working.
hint-youtube-own-models = There is no switch against the training of Google’s own models on YouTube content. That is what the objection is for.
hint-microsoft-countries = Microsoft says only that conversations are used for training in some markets. The list of excluded countries is not known; whether the European Economic Area, the United Kingdom and Switzerland are on it is open.
hint-github-public-code = The switch does not touch the licence on public content. For public repositories you need the objection.
hint-openai-feedback = If you rate an answer with thumbs up or thumbs down, the conversation may go into training even though the switch is off.
hint-openai-sora = The video service Sora has a switch of its own.
hint-claude-flagged = Chats flagged for safety review, and feedback, are used even after switching off.
hint-perplexity-signed-out = Without signing in, the switch has no effect. Sign in before you use the service.
hint-mistral-renamed = Since July 2026 Le Chat also appears under the name Vibe. It is the same service.
hint-mistral-pro-plan = For the Pro plan the sources disagree on whether training is on by default. Check your settings.
hint-deepseek-grounds = DeepSeek’s policy asks for the grounds of the objection. So choose at least one reason.
hint-deepseek-china = The data are stored in China. Several European authorities took steps against the app in 2025.
hint-qwen-storage = The data are kept in Singapore and Mainland China. No representative in the EU is named.
hint-character-opt-out = The help page names an opt-out of AI training but does not describe the steps. Look for it in the settings.
hint-elevenlabs-voice = Third parties report training on voice recordings; the privacy policy itself was not read. A voice can count among the specially protected biometric data.

## Hints: devices, work and creative tools

hint-amazon-what-is-trained = The European notice names the improvement of services with voice and images. Only the US terms name training of generative models; whether it happens in Europe is open.
hint-amazon-country-addresses = Amazon has an e-mail address for each country shop. If you use another shop, take the address from its privacy notice.
hint-apple-public-web = Apple says that it does not train on private data of its users, but it does train on public web pages. The objection helps mainly against the latter.
hint-adobe-two-kinds = Adobe says that it does not train generative models on customer content, except contributions to Adobe Stock. The objection concerns content analysis.
hint-discord-no-clause = The privacy policy (as of April 2026) has no clause on training generative models. The objection concerns the improvement of the service and is otherwise a precaution.
hint-grammarly-renamed = Grammarly is now run by Superhuman Platform Inc. Older sample letters still name the former company.
hint-deepl-free-only = According to the operator, only the free website and app are concerned, not the paid plans.
hint-deepl-without-account = Without an account, texts can hardly be matched to a person. The objection helps mainly if you have an account or if texts about you were entered.
hint-figma-controller = Whether Figma, Inc. or an Irish company is responsible for users in Europe is not confirmed. Check the privacy policy before you write.
hint-notion-opt-in = Only data that you give in a voluntary programme or as feedback are used.
hint-atlassian-plans = In the Free and Standard plans the contribution of data is on by default since 17 August 2026; in Premium it concerns derived data only, in Enterprise it is off.
hint-lovable-plans = Business and Enterprise plans have a contract of their own. The operator says that raw data that identify a person are not used.
hint-otter-participants = People who were recorded without having an account can write too. The policy that was read is of October 2023; check the address before you write.
hint-surveymonkey-maker = Whoever made a survey is responsible for the answers to it. Turn there first.
hint-windsurf-name = Windsurf was called Codeium and appears as Devin Desktop in the terms of July 2026. It is the same service.

## Hints: shopping, leisure, health and money

hint-ebay-house-number = There are two versions of the house number: 26 in the user agreement of August 2026 and 2-6 in a collection of 2024. The letter uses the newer one.
hint-ebay-second-account = Each further account needs its own setting.
hint-ebay-not-begun = eBay reserves the training in a notice of 21 April 2025. That it has begun is not confirmed; in April 2025 eBay told the Brandenburg authority that it had not begun yet.
hint-vinted-country-addresses = Vinted has an e-mail address for each country site. If you use another country site, take the address from its privacy policy.
hint-booking-identity = Booking.com checks identity by questions about earlier bookings. Have those details ready.
hint-spotify-recommendations = This is mainly about recommendation models. An objection may mean that suggestions fit you less well.
hint-spotify-address = There are two different versions of the postal address, from 2022 and 2023. Prefer e-mail, or check the address first.
hint-telegram-representative = Telegram has its seat in the British Virgin Islands. Letters from the European Economic Area go to the representative in Brussels.
hint-paypal-fraud = Against models for fraud prevention an objection will usually not prevail. Aim it at models for products and marketing.
hint-paypal-ad-switches = The switches under data and privacy concern advertising, not training.
hint-doctolib-two-bases = For data without health relation Doctolib relies on legitimate interests, for health data on consent. The letter therefore contains both the objection and the withdrawal.
hint-doctolib-countries = The details hold for users in Germany and France. In Italy another company is responsible, which is not known.
hint-strava-health-data = Health and location data are concerned too. If it applies to you, choose the protection of special categories of personal data as a reason.
hint-strava-settings = In Strava’s privacy controls you can limit visibility, aggregated data and the permission for health data. That works only indirectly and does not replace the objection.
hint-sensitive-profile = Details in the profile may be specially protected, for example on sexual orientation. The letter therefore also withdraws any consent.
hint-grindr-old-policy = The newest policy that was read is of December 2024. Check the details before you write.
hint-coffee-meets-bagel-features = According to the policy the app uses AI features only with a separate consent. The letter is a precaution.
hint-criteo-identifier = Criteo knows no accounts. Say what it recognises your data by, such as the identifier of a cookie or device; otherwise your letter can hardly be matched.
hint-criteo-advertising = You can object to advertising without giving reasons.
hint-starlink-company = Starlink belongs to SpaceX. Grok is run by another company; each needs its own objection.
hint-roblox-children = Many users are children. For a child, a parent or guardian writes.
