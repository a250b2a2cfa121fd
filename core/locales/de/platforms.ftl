### Labels, scopes and hints that the records of platforms and companies point to. No legal advice.
### A label stands in a step, after a class noun and a colon.

## Labels: parts of apps, websites and settings

label-account = Konto
label-ai-data-use = Nutzung von Daten für KI
label-alexa = Alexa-App oder Seite zum Alexa-Datenschutz
label-alexa-data = Verwaltung der Alexa-Daten
label-alexa-privacy = Alexa-Datenschutz
label-analytics = Analyse und Verbesserungen
label-artificial-intelligence = künstliche Intelligenz
label-copilot = Copilot-App (angemeldet)
label-copilot-features = Funktionen von Copilot
label-data = Daten
label-data-controls = Datenkontrolle
label-data-privacy = Daten und Datenschutz
label-deepseek-itself = das Unternehmen selbst
label-ebay-ai-training = Einstellungen zum KI-Training
label-gemini-activity = Aktivitäten in Gemini-Apps
label-general-privacy = allgemeine Einstellungen der Website, Datenschutz
label-generative-ai = Einstellungen zur generativen KI
label-linkedin-ai-data = Daten zur Verbesserung generativer KI
label-mistral-admin = Verwaltungskonsole (Handy-App: Daten- und Kontoeinstellungen)
label-mistral-chat = Chat-Produkt
label-preferences = Präferenzen
label-privacy = Datenschutz
label-privacy-data = Datenschutz und Daten
label-privacy-personal-data = Datenschutz und personenbezogene Daten
label-privacy-preferences = Datenschutzpräferenzen
label-privacy-safety = Datenschutz und Sicherheit
label-privacy-security = Datenschutz und Sicherheit des Geräts
label-snapchat = Snapchat-App, Ihr Profil
label-starlink-profile = Bearbeitung des Profils
label-tiktok-privacy-form = Webformular zum Datenschutz
label-visibility = Sichtbarkeit des Blogs
label-x-data-sharing = Datenweitergabe und Personalisierung
label-x-grok = Grok und mitarbeitende Unternehmen
label-youtube-advanced = erweiterte Einstellungen des Kanals
label-youtube-studio = YouTube Studio

## Labels: switches

label-ai-data-retention = Aufbewahrung von Daten für KI
label-ai-development-training = personenbezogene Daten für Entwicklung und Training von KI
label-ai-features = KI-Funktionen
label-alexa-recordings = Aufzeichnungen zur Verbesserung der Dienste
label-analytics-sharing = Teilen von Analysedaten, Verbesserung von Siri und Diktierfunktion
label-canva-ai = KI-Einträge zu Nutzung und Inhalten
label-content-analysis = Inhaltsanalyse
label-data-improve-service = Nutzung von Daten zur Verbesserung des Dienstes
label-doctolib-consent = Einwilligung in KI-Nutzung von Gesundheitsdaten
label-gemini-audio-live = Audio- und Live-Aufzeichnungen
label-gemini-keep-activity = Speichern der Aktivitäten
label-improve-model = Beitrag zur Verbesserung des Modells
label-llm-training = Training großer Sprachmodelle mit Ihren Inhalten
label-model-training = Training von KI-Modellen mit Ihren Daten
label-noai-tag = Kennzeichen „NoAI“
label-openai-improve-model = Verbesserung des Modells für alle
label-pinterest-canvas = Training von Pinterest Canvas mit Ihren Daten
label-prevent-third-party-sharing = Verhindern der Weitergabe an Dritte
label-product-improvement-training = Produktverbesserung und Training
label-public-content = Nutzung öffentlicher Inhalte
label-starlink-sharing = Weitergabe von Daten zum Training von KI-Modellen
label-text-voice-training = Training mit Text, Training mit Sprache
label-third-party-ai = KI von Drittanbietern
label-third-party-training = Training durch Drittunternehmen
label-x-training = Training mit öffentlichen Daten und Ihren Grok-Unterhaltungen

## Labels: options in forms and menus

label-ai-training-processing = Verarbeitung zum Training von KI-Modellen
label-alexa-do-not-save = keine Speicherung der Aufzeichnungen
label-canva = Canva, als betroffenes Unternehmen
label-ebay-status = Kontostatus (registriert, gesperrt, kein Konto)
label-linkedin-objection-type = Widerspruch gegen Training inhaltserzeugender KI oder andere Verarbeitung
label-objection-or-restriction = Widerspruch oder Einschränkung
label-openai-do-not-train = kein Training mit Ihren Inhalten
label-poe-shield = Datenschutz-Schild des Bots
label-privacy-requests = Anfragen zum Datenschutz
label-privacy-team = Datenschutzteam oder Datenschutzbeauftragte
label-request-type = Widerspruch, sonst die nächstliegende Art der Anfrage
label-training-opt-out = Abmeldung vom Training

## Labels: what to ask for, delete, avoid or repeat

label-blog = Blog
label-bot = Bot
label-channel = Kanal
label-content-training = Abschalten des Trainings mit Inhalten (KI-Einstellungen des Teams)
label-data-contribution = Abschalten des Beitrags von App-Daten (Verwaltung, Sicherheit)
label-feedback = Bewertungen und Rückmeldungen zu Chats
label-organisation = Organisation
label-poe-bots = Bots mit halb gefülltem Schild
label-project = Projekt
label-site = Website
label-slack-global-models = Abmeldung von den globalen Modellen per E-Mail, Betreff „Slack Global model opt-out request“, mit Adresse des Arbeitsbereichs
label-team = Team
label-workspace = Arbeitsbereich
label-x-grok-history = bisherige Unterhaltungen mit Grok

## What a channel covers: in general

covers-letter = Der Brief richtet sich gegen jedes KI-Training dieses Unternehmens mit Ihren Daten.
covers-precaution = Der Widerspruch ist hier rein vorsorglich.
covers-form = Der Widerspruch gilt so weit, wie ihn der eingetragene Text beschreibt.
covers-beyond-switch = Das Formular erfasst auch, was der Schalter auslässt.
covers-legitimate-interests = Das Formular erfasst jede Verarbeitung auf der Grundlage berechtigter Interessen.
covers-non-user-form = Das Formular braucht kein Konto und erfasst Daten über Sie aus anderen Quellen.
covers-public-web = Das Formular erfasst auch Daten aus dem öffentlichen Netz.
covers-own-chats = Der Schalter erfasst Ihre eigenen Chats, nicht Daten aus dem öffentlichen Netz.
covers-sharing-switch = Die Einstellung verhindert die Weitergabe öffentlicher Inhalte an KI-Partner.

## What a channel covers: Meta

covers-meta-form = Das Formular erfasst öffentliche Informationen und Unterhaltungen mit KI-Funktionen auch in verknüpften Konten, nicht Beiträge anderer über Sie.
covers-threads-form = Threads nutzt das Formular von Instagram; es gilt, wenn beide in derselben Kontenübersicht stehen.
covers-messenger-form = Das Formular von Facebook erfasst, was Sie im Messenger an Meta AI senden.
covers-meta-ai-form = Das Formular von Facebook erfasst auch Meta AI; ist Instagram nicht verknüpft, füllen Sie dessen Formular zusätzlich aus.
covers-meta-non-user-form = Das Formular betrifft Daten über Sie aus anderen Quellen, die in einer Antwort der KI auftauchten.

## What a channel covers: other services

covers-adobe-switch = Der Schalter erfasst die Analyse Ihrer Cloud-Inhalte; manche Analysen, etwa zur Sicherheit, lassen sich nicht abschalten.
covers-alexa-switch = Der Schalter erfasst Sprachaufzeichnungen, nicht andere Daten Ihres Amazon-Kontos.
covers-apple-form = Das Formular erfasst Daten aus dem öffentlichen Netz, mit oder ohne Apple-Konto.
covers-apple-switch = Die Schalter betreffen freiwillige Programme und sind ohne Ihre Zustimmung aus.
covers-artstation-tag = Das Kennzeichen verbietet die Nutzung des Projekts für generative KI anderen, nicht dem Unternehmen selbst.
covers-atlassian-admin = Die Einstellung erfasst App-Inhalte der ganzen Organisation; abgeleitete Daten lassen sich nur im Enterprise-Tarif ablehnen.
covers-canva-switch = Die Schalter erfassen Ihre Nutzungsdaten und Inhalte.
covers-claude-switch = Der Schalter erfasst neue und fortgesetzte Chats und Programmiersitzungen, nicht Daten aus dem öffentlichen Netz.
covers-coffee-meets-bagel-switch = Der Schalter erfasst die KI-Funktionen der App.
covers-discord-switch = Der Schalter begrenzt die Nutzung zur Verbesserung des Dienstes; einen eigenen für KI-Training gibt es nicht.
covers-doctolib-switch = Der Schalter erfasst Gesundheitsdaten; gegen die übrige Nutzung hilft der Widerspruch.
covers-dropbox-switch = Der Schalter erfasst die Übermittlung von Inhalten an KI von Drittanbietern.
covers-ebay-form = Das Formular ist für alle, die sich nicht anmelden können, und kann auch die Verbindung mit öffentlichen Quellen erfassen.
covers-ebay-switch = Die Einstellung gilt nur für dieses Konto.
covers-figma-admin = Die Einstellung erfasst neue Inhalte und Änderungen eines Teams.
covers-gemini-switch = Der Schalter erfasst künftige Chats, nicht Daten aus dem öffentlichen Netz oder anonymisierte Daten aus Chats.
covers-github-switch = Der Schalter erfasst Ein- und Ausgaben der KI-Funktionen; für öffentliche Repositorys brauchen Sie den Widerspruch.
covers-grammarly-switch = Der Schalter erfasst Ihre Texte; bei Konten einer Organisation entscheidet deren Verwaltung.
covers-linkedin-form = Das Formular erfasst auch andere KI-Modelle, etwa für Sicherheit oder Personalisierung, und Daten über Menschen ohne Konto.
covers-linkedin-switch = Der Schalter erfasst nur das Training von KI, die Inhalte erzeugt; nutzen Sie auch das Formular.
covers-openai-portal = Das Portal erfasst alle Dienste für Einzelpersonen und nimmt auch Anträge zu Daten aus dem öffentlichen Netz auf.
covers-perplexity-switch = Der Schalter wirkt nur, solange Sie angemeldet sind.
covers-pinterest-switch = Der Schalter erfasst nur das Bildmodell Pinterest Canvas.
covers-poe-shield = Einen Schalter gibt es nicht; das Schild zeigt, wie ein Bot mit Ihren Daten umgeht.
covers-quora-switch = Der Schalter erfasst Ihre Antworten, Beiträge und Kommentare.
covers-slack-admin = Die Abmeldung erfasst die globalen Modelle für diesen Arbeitsbereich.
covers-snapchat-switch = Der Schalter erfasst öffentliche Inhalte, nicht Unterhaltungen mit My AI.
covers-stability-form = Die Abmeldung erfasst Eingaben und Ausgaben, die für Training genutzt werden.
covers-starlink-switch = Der Schalter erfasst die Weitergabe an Dritte, nicht das Training durch das Unternehmen selbst.
covers-windsurf-switch = Die Abmeldung gibt es nur in bezahlten Tarifen; im Team nimmt sie die Verwaltung vor.
covers-x-switch = Der Schalter erfasst Training und Feinabstimmung von Grok auf X; grok.com hat einen eigenen.
covers-youtube-switch = Die Einstellung betrifft nur Drittunternehmen und ist aus, solange Sie sie nicht einschalten.

## Hints: what several services share

hint-no-postal-address = Eine Postanschrift ist nicht bekannt; nutzen Sie Formular oder E-Mail.
hint-no-lead-authority = Das Unternehmen nennt keine Niederlassung in der EU; vermutlich kann Ihre eigene Aufsichtsbehörde tätig werden.
hint-check-company = Firma oder Anschrift sind unsicher; vergleichen Sie sie mit der Datenschutzerklärung oder dem Impressum.
hint-separate-companies = X, Grok (xAI) und Starlink (SpaceX) sind verschiedene Unternehmen; jedes braucht einen eigenen Widerspruch.
hint-help-page = Der Link führt zur Hilfeseite; die Einstellung finden Sie in Ihrem Konto.
hint-help-centre = Der Link führt zur Startseite der Hilfe; suchen Sie dort das Datenschutzformular.
hint-switch-not-confirmed = Diesen Schalter beschreibt nur eine Quelle; fehlt er, nutzen Sie die anderen Wege.
hint-effect-future = Abschalten und Widerspruch wirken für die Zukunft; abgeschlossenes Training machen sie nicht rückgängig.
hint-feedback-used = Bewertete Antworten können trotz Abschaltung ins Training gelangen.
hint-consent-withdrawn-too = Der Anbieter stützt sich auch auf Einwilligung; der Brief widerruft sie deshalb mit.
hint-sensitive-profile = Profilangaben, etwa zur sexuellen Orientierung, können besonders geschützt sein; der Brief widerruft deshalb auch jede Einwilligung.
hint-reasons-asked = Der Anbieter fragt nach Ihren Gründen; wählen Sie mindestens einen.
hint-no-training-stated = Der Anbieter trainiert KI nach eigenen Angaben nicht ohne Zustimmung mit privaten Inhalten; ein Widerspruch ist nicht nötig.
hint-no-statement-found = Eine Aussage zu KI-Training wurde nicht gefunden; ein Widerspruch ist nur vorsorglich.
hint-not-begun = Der Anbieter behält sich das Training vor; ob es begonnen hat, ist nicht bekannt.
hint-machine-learning-only = Der Text spricht von maschinellem Lernen; Training generativer Modelle ist nicht belegt.
hint-stored-in-china = Daten werden in China gespeichert.
hint-country-addresses = Nutzen Sie eine andere Länderseite, nehmen Sie die E-Mail-Adresse aus deren Datenschutzerklärung.
hint-bots-of-others = Bots anderer Anbieter erreicht dieser Widerspruch nicht.
hint-other-servers = Konten auf anderen Servern erreicht dieser Widerspruch nicht.
hint-workspace-owner-first = Für Inhalte im Arbeitsbereich ist zuerst verantwortlich, wer ihn betreibt, etwa Arbeitgeber oder Verein.

## Hints: Meta

hint-meta-form-path = In der App (2025) liegt das Formular unter „Einstellungen und Privatsphäre“, „Privacy Center“, „KI bei Meta“.
hint-meta-effect = Widersprüche von 2024 oder vor dem 27. Mai 2025 gelten nach Angaben von Meta weiter; spätere wirken für die Zukunft.
hint-meta-linked-accounts = Ein Widerspruch gilt laut Meta für alle Konten der „Kontenübersicht“; bei anderer oder geänderter E-Mail-Adresse widersprechen Sie noch einmal.
hint-meta-private-profile = Auch bei privatem Profil gelten Namen, Profilbild, Avatar und Aktivitäten in öffentlichen Gruppen und Seiten als öffentlich.
hint-meta-minors = Meta nutzt nach eigenen Angaben keine öffentlichen Inhalte von Konten unter 18, KI-Unterhaltungen aber in jedem Alter.
hint-meta-ai-only = Betroffen ist laut Meta nur, was Sie oder andere an Meta AI senden, nicht private Nachrichten.
hint-meta-post-unproven = Wie Meta auf Widersprüche per Post antwortet, ist nicht bekannt.
hint-meta-switzerland = Dass die irische Gesellschaft für die Schweiz verantwortlich ist, ergibt sich nur aus einer Länderliste.
hint-meta-uk-controller = Für das Vereinigte Königreich nennen die Quellen die US-Gesellschaft; eine Vertretung dort ist nicht bekannt.
hint-meta-no-email = Meta veröffentlicht weder E-Mail-Adresse noch Telefonnummer für Widersprüche; misstrauen Sie anderen Angaben.
hint-meta-non-user-form = Meta erfüllt solche Anträge nach eigenen Angaben nicht automatisch.
hint-meta-ai-account-form = Haben Sie nur ein Meta-Konto, nehmen Sie die Ausweichadresse oder schreiben Sie einen Brief.
hint-whatsapp-controller = Chats mit Meta AI verantwortet Meta, nicht die Gesellschaft, die WhatsApp betreibt.
hint-whatsapp-no-form = Ein eigenes Formular ist nicht bekannt; steht WhatsApp in Ihrer Kontenübersicht, nutzen Sie auch das von Facebook oder Instagram.
hint-whatsapp-form-answer = Das allgemeine Widerspruchsformular von WhatsApp hilft nicht: 2025 hieß es dort, Meta AI gehöre nicht zu WhatsApp.
hint-whatsapp-2025-promise = 2025 hieß es in WhatsApp, Meta-AI-Chats würden in der EU nicht für Training genutzt; ob das gilt, ist offen.

## Hints: networks and publishing

hint-linkedin-uk-microsoft = Im Vereinigten Königreich verhindert derselbe Schalter auch die Weitergabe an Microsoft für dessen KI-Training.
hint-snap-representative = Verantwortlich ist Snap Inc. in den USA; Snap B.V. vertritt es nur im Europäischen Wirtschaftsraum.
hint-snapchat-my-ai = Unterhaltungen mit My AI können Sie in der App löschen.
hint-reddit-deletion = Löschen ist kein Widerspruch: KI-Unternehmen mit Lizenz müssen es beachten, trainierte Modelle bleiben.
hint-quora-permission = Quora nutzt Inhalte nach eigenen Angaben derzeit nicht für Training; die Erlaubnis ist voreingestellt.
hint-poe-bots = Bots anderer Entwickler können Chats für Training nutzen, offizielle Bots der großen Anbieter laut Poe nicht.
hint-stack-licence = Beiträge lassen sich meist nicht löschen, nur von Ihrem Namen trennen; Überschreiben führte 2024 zu Sperren.
hint-bluesky-statement = Bluesky erklärte 2024, Beiträge nicht für KI-Training zu nutzen; andere bindet das nicht.
hint-mastodon-terms = Die Nutzungsbedingungen verbieten, Daten der Nutzer für Sprachmodelle zu sammeln; eigenes Training bietet der Dienst nicht an.
hint-welcome-to-the-jungle-applications = Unternehmen, bei denen Sie sich bewerben, erreicht dieser Widerspruch nicht.
hint-malt-contract = Profil- und Auftragsdaten, deren Nutzung Malt auf den Vertrag stützt, erreicht ein Widerspruch nicht.
hint-deviantart-noai = Das Kennzeichen „noai“ ist voreingestellt und untersagt anderen die Nutzung für KI.

## Hints: AI services

hint-xai-new-name = X.AI LLC soll seit August 2026 SpaceXAI LLC heißen; prüfen Sie Namen und Anschrift vor dem Absenden.
hint-gemini-reviewers = Von Menschen geprüfte Chats bleiben bis zu drei Jahre gespeichert; ohne Aktivitäten funktionieren manche verbundenen Apps nicht.
hint-youtube-own-models = Gegen das Training eigener Modelle von Google gibt es keinen Schalter; dagegen hilft nur der Widerspruch.
hint-microsoft-countries = Microsoft trainiert nach eigenen Angaben nur in einigen Ländern mit Unterhaltungen; welche das sind, ist nicht bekannt.
hint-openai-sora = Der Videodienst Sora hat einen eigenen Schalter.
hint-claude-flagged = Rückmeldungen und zur Sicherheitsprüfung markierte Chats werden auch nach dem Abschalten genutzt.
hint-mistral-renamed = Le Chat heißt auch Vibe.
hint-character-opt-out = Die Hilfeseite nennt eine Abmeldung vom Training; suchen Sie sie in den Einstellungen.
hint-elevenlabs-voice = Dritte berichten von Training mit Sprachaufnahmen; eine Stimme kann zu den besonders geschützten biometrischen Daten zählen.

## Hints: devices, work and creative tools

hint-amazon-what-is-trained = Der europäische Hinweis nennt nur die Verbesserung von Diensten; ob generative Modelle trainiert werden, ist offen.
hint-apple-public-web = Apple trainiert nach eigenen Angaben mit öffentlichen Webseiten, nicht mit privaten Daten der Nutzer.
hint-adobe-two-kinds = Der Widerspruch betrifft die Inhaltsanalyse; generative Modelle trainiert Adobe laut eigenen Angaben mit Kundeninhalten nur aus Adobe Stock.
hint-discord-no-clause = Die Datenschutzerklärung von April 2026 sagt nichts zum Training generativer Modelle.
hint-grammarly-renamed = Betreiber von Grammarly ist jetzt Superhuman Platform Inc.
hint-deepl-free-only = Betroffen sind nach Angaben des Anbieters nur die kostenlose Website und App.
hint-deepl-without-account = Ohne Konto lassen sich Texte kaum einer Person zuordnen.
hint-notion-opt-in = Genutzt werden nur Daten aus einem freiwilligen Programm oder Rückmeldungen.
hint-atlassian-plans = In den Tarifen Free und Standard ist der Beitrag voreingestellt, in Enterprise ist er aus.
hint-lovable-plans = Die Abmeldung vom Training geht per E-Mail; für Business und Enterprise gilt ein eigener Vertrag.
hint-otter-participants = Auch wer ohne Konto aufgezeichnet wurde, kann schreiben.
hint-surveymonkey-maker = Für Antworten auf eine Umfrage ist zuerst verantwortlich, wer sie erstellt hat.
hint-windsurf-name = Windsurf, früher Codeium, heißt auch Devin Desktop.

## Hints: shopping, leisure, health and money

hint-booking-identity = Booking.com prüft die Identität anhand früherer Buchungen; halten Sie deren Angaben bereit.
hint-spotify-recommendations = Es geht vor allem um Empfehlungen; nach einem Widerspruch passen sie vielleicht weniger zu Ihnen.
hint-paypal-fraud = Gegen Betrugsabwehr setzt sich ein Widerspruch selten durch; richten Sie ihn auf Modelle für Produkte und Werbung.
hint-paypal-ad-switches = Die Schalter unter „Daten und Datenschutz“ betreffen nur Werbung.
hint-strava-health-data = Es geht auch um Gesundheits- und Standortdaten; wählen Sie einen passenden Grund, wenn er zutrifft.
hint-strava-settings = Die Datenschutzkontrollen von Strava begrenzen manche Daten, ersetzen den Widerspruch aber nicht.
hint-coffee-meets-bagel-features = Die Richtlinie nennt nur KI-Funktionen mit gesonderter Einwilligung, kein Training.
hint-criteo-identifier = Criteo kennt keine Konten; nennen Sie die Kennung eines Cookies oder Geräts.
hint-criteo-advertising = Werbung können Sie ohne Gründe widersprechen.
