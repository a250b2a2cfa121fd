### Labels, scopes and hints that the records of platforms and companies point to. No legal advice.
### A label stands in a step, after a class noun and a colon.

## Labels: parts of apps, websites and settings

label-account = Konto
label-ai-data-use = Nutzung von Daten für KI
label-alexa = Alexa-App oder die Seite zum Alexa-Datenschutz
label-alexa-data = Verwaltung der Alexa-Daten
label-alexa-privacy = Alexa-Datenschutz
label-analytics = Analyse und Verbesserungen
label-artificial-intelligence = künstliche Intelligenz
label-copilot = Copilot-App, angemeldet mit Ihrem Konto
label-copilot-features = Funktionen von Copilot
label-data = Daten
label-data-controls = Datenkontrolle
label-data-privacy = Daten und Datenschutz
label-data-protection-requests = Anfragen zum Datenschutz
label-deepseek-itself = das Unternehmen selbst
label-ebay-ai-training = Einstellungen zum KI-Training
label-gemini-activity = Aktivitäten in Gemini-Apps
label-general-privacy = allgemeine Einstellungen der Website, Teil Datenschutz
label-generative-ai = Einstellungen zur generativen KI
label-linkedin-ai-data = Daten zur Verbesserung generativer KI
label-mistral-admin = Verwaltungskonsole; in der Handy-App die Daten- und Kontoeinstellungen
label-mistral-chat = Chat-Produkt
label-preferences = Präferenzen
label-privacy = Datenschutz
label-privacy-data = Datenschutz und Daten
label-privacy-personal-data = Datenschutz und personenbezogene Daten
label-privacy-preferences = Datenschutzpräferenzen
label-privacy-safety = Datenschutz und Sicherheit
label-privacy-security = Datenschutz und Sicherheit des Geräts
label-snapchat = Snapchat-App, dort Ihr Profil
label-starlink-profile = Bearbeitung des Profils
label-tiktok-privacy-form = Webformular zum Datenschutz
label-visibility = Sichtbarkeit des Blogs
label-x-data-sharing = Datenweitergabe und Personalisierung
label-x-grok = Grok und andere Unternehmen, die mitarbeiten
label-youtube-advanced = erweiterte Einstellungen des Kanals
label-youtube-studio = YouTube Studio

## Labels: switches

label-ai-data-retention = Aufbewahrung von Daten für KI
label-ai-development-training = Nutzung personenbezogener Daten für Entwicklung und Training von KI
label-ai-features = KI-Funktionen
label-alexa-recordings = Nutzung von Aufzeichnungen zur Verbesserung der Dienste
label-analytics-sharing = Teilen von Analysedaten sowie Verbesserung von Siri und Diktierfunktion
label-canva-ai = KI-Einträge zu Nutzung und Inhalten
label-content-analysis = Inhaltsanalyse
label-data-improve-service = Nutzung von Daten zur Verbesserung des Dienstes
label-doctolib-consent = Einwilligung in die Nutzung von Gesundheitsdaten für KI
label-gemini-audio-live = gesonderter Schalter für Audio- und Live-Aufzeichnungen
label-gemini-keep-activity = Speichern der Aktivitäten
label-improve-model = Beitrag zur Verbesserung des Modells
label-llm-training = Erlaubnis, große Sprachmodelle mit eigenen Inhalten zu trainieren
label-model-training = Nutzung Ihrer Daten für das Training von KI-Modellen
label-noai-tag = Kennzeichen „NoAI“
label-openai-improve-model = Verbesserung des Modells für alle
label-pinterest-canvas = Nutzung Ihrer Daten für das Training von Pinterest Canvas
label-prevent-third-party-sharing = Verhindern der Weitergabe an Dritte
label-product-improvement-training = Produktverbesserung und Training
label-public-content = Nutzung öffentlicher Inhalte
label-starlink-sharing = Weitergabe von Daten für das Training von KI-Modellen
label-text-voice-training = Training mit Text und Training mit Sprache
label-third-party-ai = KI von Drittanbietern
label-third-party-training = Training durch Drittunternehmen
label-x-training = Nutzung öffentlicher Daten und Ihrer Grok-Unterhaltungen für Training

## Labels: options in forms and menus

label-ai-training-processing = Verarbeitung zum Training von KI-Modellen
label-alexa-do-not-save = keine Speicherung der Aufzeichnungen
label-canva = Canva als Unternehmen, an das sich die Anfrage richtet
label-ebay-status = zutreffende Angabe zu Ihrem Konto (registriert, gesperrt oder ohne Konto)
label-linkedin-objection-type = Widerspruch gegen das Training von KI, die Inhalte erzeugt, oder gegen andere Verarbeitung
label-meta-object-or-restrict = Widerspruch gegen die Verarbeitung oder deren Einschränkung
label-objection-or-restriction = Widerspruch oder Einschränkung
label-openai-do-not-train = kein Training mit Ihren Inhalten
label-poe-shield = Datenschutz-Schild des Bots
label-privacy-requests = Anfragen zum Datenschutz
label-privacy-team = Kontakt zum Datenschutzteam oder zur Stelle der Datenschutzbeauftragten
label-request-type = Widerspruch gegen die Verarbeitung, sonst die Art der Anfrage, die dem am nächsten kommt
label-training-opt-out = Abmeldung vom Training

## Labels: what to ask for, delete, avoid or repeat

label-blog = Blog
label-bot = Bot
label-channel = Kanal
label-content-training = Abschalten des Trainings mit Inhalten in den KI-Einstellungen des Teams
label-data-contribution = Abschalten des Beitrags von Daten aus den Apps in der Verwaltung, Teil Sicherheit
label-feedback = Bewertungen und Rückmeldungen zu einzelnen Chats
label-organisation = Organisation
label-poe-bots = Bots, deren Schild nur halb gefüllt ist
label-project = Projekt
label-site = Website
label-slack-global-models = Abmeldung des Arbeitsbereichs von den globalen Modellen durch eine E-Mail mit dem Betreff „Slack Global model opt-out request“ und der Adresse des Arbeitsbereichs
label-team = Team
label-workspace = Arbeitsbereich
label-x-grok-history = bisherige Unterhaltungen mit Grok

## What a channel covers: letters and e-mails in general

covers-letter = Der Brief richtet sich gegen jede Nutzung Ihrer Daten für KI-Training durch dieses Unternehmen, auch gegen das, was ein Formular oder ein Schalter nicht erfasst.
covers-letter-representative = Der Brief richtet sich gegen jede Nutzung Ihrer Daten für KI-Training durch dieses Unternehmen. Hat das Unternehmen eine Vertretung in Ihrer Region benannt, schicken Sie den Brief dorthin und nennen Sie das Unternehmen.
covers-letter-precaution = Der Brief ist vorsorglich: Eine Nutzung Ihrer Daten für KI-Training ist bei diesem Dienst nicht bekannt.
covers-email = Die E-Mail richtet sich gegen jede Nutzung Ihrer Daten für KI-Training durch dieses Unternehmen, auch gegen das, was ein Schalter nicht erfasst. Der Zugang lässt sich schwerer nachweisen als bei einem Brief.
covers-email-only = Ein Schalter gegen KI-Training ist bei diesem Dienst nicht bekannt. Die E-Mail richtet sich gegen jede Nutzung Ihrer Daten für KI-Training durch dieses Unternehmen.
covers-email-precaution = Die E-Mail ist vorsorglich: Eine Nutzung Ihrer Daten für KI-Training ist bei diesem Dienst nicht bekannt.

## What a channel covers: forms in general

covers-privacy-form = Das Formular nimmt Anliegen zum Datenschutz aller Art auf. Ihr Widerspruch gilt so weit, wie Sie ihn im Text beschreiben.
covers-dpo-form = Das Formular geht an die Stelle der Datenschutzbeauftragten und nimmt Anliegen aller Art auf. Es hilft, wenn der übliche Weg nicht zum Ziel führt.
covers-non-user-form = Das Formular steht auch Menschen ohne Konto offen und erfasst Daten über Sie, die aus anderen Quellen oder von anderen stammen.
covers-form-precaution = Der Widerspruch über dieses Formular ist vorsorglich: Eine Nutzung Ihrer Daten für KI-Training ist bei diesem Dienst nicht bekannt.

## What a channel covers: Meta

covers-facebook-form = Das Formular erfasst Ihre öffentlichen Informationen auf Facebook und Ihre Unterhaltungen mit KI-Funktionen von Meta. Es gilt für die Konten, die mit diesem Konto verknüpft sind, nicht für Beiträge anderer über Sie.
covers-instagram-form = Das Formular erfasst Ihre öffentlichen Informationen auf Instagram und Ihre Unterhaltungen mit KI-Funktionen von Meta. Es gilt für die Konten, die mit diesem Konto verknüpft sind, nicht für Beiträge anderer über Sie.
covers-threads-form = Threads hat kein eigenes Formular. Das Formular von Instagram gilt für alle Konten in derselben Kontenübersicht, also auch für Threads, wenn es dort steht.
covers-messenger-form = Messenger hat kein eigenes Formular. Das Formular von Facebook erfasst, was Sie im Messenger an Meta AI senden; private Nachrichten zwischen Menschen werden nach Angaben von Meta nicht genutzt.
covers-meta-ai-form = Das Formular von Facebook erfasst auch Eingaben, Antworten und Bewertungen in Meta AI. Sind Facebook und Instagram bei Ihnen nicht verknüpft, füllen Sie zusätzlich das Formular von Instagram aus.
covers-meta-letter = Der Brief erfasst alle Dienste von Meta, die darin genannt sind, und auch Daten, die andere über Sie teilen. Er ist der zweite Weg neben dem Formular.
covers-whatsapp-letter = Der Brief erfasst, was Sie in WhatsApp an Meta AI senden. Er geht deshalb an Meta und nicht an die Gesellschaft, die WhatsApp betreibt.
covers-meta-non-user-form = Das Formular ist für Menschen ohne Konto und betrifft Daten über Sie aus anderen Quellen, die in einer Antwort der KI aufgetaucht sind. Es ersetzt nicht das Widerspruchsformular für Konten.

## What a channel covers: other services

covers-adobe-switch = Der Schalter erfasst die Analyse Ihrer Cloud-Inhalte zur Produktverbesserung. Manche Analysen, etwa für die Sicherheit, lassen sich nicht abschalten.
covers-alexa-switch = Der Schalter erfasst Sprachaufzeichnungen. Andere Eingaben und Daten Ihres Amazon-Kontos erfasst er nicht.
covers-amazon-email = Die E-Mail geht an die Adresse der Datenschutzbeauftragten für den genannten Länder-Shop. Sie erfasst auch, was der Schalter in der Alexa-App auslässt.
covers-apple-form = Das Formular erfasst personenbezogene Daten aus dem öffentlichen Netz, die in die Basismodelle gelangt sind, ob Sie ein Apple-Konto haben oder nicht.
covers-apple-switch = Die Schalter betreffen freiwillige Programme und sind aus, solange Sie nicht zugestimmt haben.
covers-artstation-tag = Das Kennzeichen verbietet anderen, das Projekt für generative KI zu nutzen. Es gilt nur für dieses Projekt; das Unternehmen selbst erfasst es nicht.
covers-atlassian-admin = Die Einstellung erfasst Inhalte aus den Apps der ganzen Organisation und kann nur von der Verwaltung geändert werden. Abgeleitete Daten lassen sich nur im Enterprise-Tarif ablehnen.
covers-atlassian-email = Die E-Mail erfasst Daten, für die Atlassian selbst verantwortlich ist, etwa Konto- und Nutzungsdaten. Für Inhalte im Arbeitsbereich ist zuerst zuständig, wer ihn betreibt.
covers-atlassian-letter = Der Brief erfasst Daten, für die Atlassian selbst verantwortlich ist. Für Inhalte im Arbeitsbereich ist zuerst zuständig, wer ihn betreibt.
covers-booking-form = Das Formular nimmt Anträge zu allen Rechten auf. Booking.com lädt in seinem Hinweis ausdrücklich dazu ein, der Nutzung von Daten im Zusammenhang mit KI zu widersprechen.
covers-canva-form = Das Formular gehört der Vertretung von Canva in der EU. Ihr Widerspruch gilt so weit, wie Sie ihn im Text beschreiben.
covers-canva-switch = Die Schalter erfassen Ihre Nutzungsdaten und Ihre Inhalte.
covers-claude-email = Die E-Mail erfasst auch Daten aus dem öffentlichen Netz, die der Schalter nicht erreicht.
covers-claude-switch = Der Schalter erfasst neue und fortgesetzte Chats und Programmiersitzungen. Daten aus dem öffentlichen Netz erfasst er nicht.
covers-coffee-meets-bagel-switch = Der Schalter erfasst die KI-Funktionen der App. Von Training ist in der Richtlinie nicht die Rede.
covers-copilot-switch = Die Schalter erfassen Ihre eigenen Unterhaltungen mit Copilot in Text und Sprache.
covers-criteo-email = Die E-Mail richtet sich gegen das Training von Modellen. Nennen Sie darin auch die personalisierte Werbung, wenn Sie ihr widersprechen wollen.
covers-deepseek-email = Die E-Mail geht an die Vertretung des Unternehmens in Ihrer Region und erfasst jede Nutzung Ihrer Daten für Training.
covers-deepseek-email-company = Die E-Mail geht an das Unternehmen selbst, weil für die Schweiz keine Vertretung genannt ist. Sie erfasst jede Nutzung Ihrer Daten für Training.
covers-deepseek-form = Das Portal gehört der Vertretung des Unternehmens und nimmt Anträge aus dem Europäischen Wirtschaftsraum und dem Vereinigten Königreich auf. Ihr Widerspruch gilt so weit, wie Sie ihn im Text beschreiben.
covers-deepseek-switch = Der Schalter erfasst Ihre eigenen Chats. Daten aus dem öffentlichen Netz erfasst er nicht.
covers-discord-switch = Der Schalter begrenzt die Nutzung Ihrer Daten zur Verbesserung des Dienstes. Eine eigene Einstellung für KI-Training gibt es nicht.
covers-doctolib-email = Die E-Mail enthält beides: den Widerspruch gegen die Nutzung ohne Einwilligung und den Widerruf einer Einwilligung in die Nutzung von Gesundheitsdaten.
covers-doctolib-switch = Der Schalter erfasst Gesundheitsdaten, die nur mit Ihrer Einwilligung genutzt werden dürfen. Gegen die übrige Nutzung hilft der Widerspruch.
covers-dropbox-switch = Der Schalter erfasst die Übermittlung von Inhalten an KI von Drittanbietern. Ein Training generativer Modelle findet nach Angaben des Anbieters nicht ohne ausdrückliche Einwilligung statt.
covers-ebay-form = Das Formular ist für alle, die sich nicht anmelden können, etwa bei gesperrtem Konto. Es kann auch die Verbindung Ihrer Daten mit öffentlichen Quellen erfassen.
covers-ebay-switch = Die Einstellung erfasst Entwicklung und Training von KI mit den Daten dieses einen Kontos.
covers-figma-admin = Die Einstellung erfasst neue Inhalte und Änderungen eines Teams. Nur die Verwaltung des Teams kann sie ändern.
covers-gemini-form = Das Formular erfasst Ihre Rechte nach dem Recht der EU und des Vereinigten Königreichs, auch gegenüber Daten aus dem öffentlichen Netz in Antworten des Modells.
covers-gemini-switch = Der Schalter erfasst künftige Chats. Daten aus dem öffentlichen Netz und anonymisierte Daten aus Chats erfasst er nicht.
covers-github-email = Die E-Mail erfasst auch Inhalte öffentlicher Repositorys, die der Schalter auslässt.
covers-github-switch = Der Schalter erfasst Eingaben und Ausgaben der KI-Funktionen. Inhalte öffentlicher Repositorys erfasst er nicht.
covers-glassdoor-email = Die E-Mail erfasst das Training und die Weitergabe Ihrer Daten an verbundene Unternehmen für KI.
covers-grammarly-switch = Der Schalter erfasst Texte, die Sie schreiben. Bei Konten einer Organisation entscheidet deren Verwaltung.
covers-grok-portal = Das Portal nimmt Anträge auf, die sich im Konto nicht erledigen lassen, auch von Menschen ohne Konto.
covers-grok-switch = Der Schalter erfasst Ihre eigenen Chats bei Grok. Öffentliche Beiträge auf X und Daten aus dem öffentlichen Netz erfasst er nicht.
covers-linkedin-form = Das Formular geht weiter als der Schalter: Es erfasst auch andere KI-Modelle, etwa für Sicherheit, Moderation und Personalisierung, und Daten über Menschen ohne Konto.
covers-linkedin-switch = Der Schalter erfasst nur das Training von KI, die Inhalte erzeugt. Für alles andere gibt es das Formular.
covers-lovable-email = Einen Schalter gibt es in den kostenlosen und den Pro-Tarifen nicht: Die Abmeldung vom Training läuft über diese E-Mail-Adresse. Die E-Mail erfasst auch jede andere Nutzung Ihrer Daten für KI-Training durch dieses Unternehmen.
covers-malt-email = Die E-Mail widerspricht dem Training, soweit Malt sich auf berechtigte Interessen stützt. Daten, deren Nutzung Malt auf den Vertrag stützt, erreicht ein Widerspruch nicht.
covers-malt-letter = Der Brief widerspricht dem Training, soweit Malt sich auf berechtigte Interessen stützt. Daten, deren Nutzung Malt auf den Vertrag stützt, erreicht ein Widerspruch nicht.
covers-microsoft-form = Die Seite führt zum Datenschutzteam und zur Stelle der Datenschutzbeauftragten. Ihr Widerspruch gilt so weit, wie Sie ihn im Text beschreiben.
covers-mistral-form = Das Formular erfasst auch Daten aus dem öffentlichen Netz, die der Schalter nicht erreicht.
covers-mistral-switch = Der Schalter erfasst Ihre eigenen Eingaben und die Antworten darauf. Der Anbieter selbst bezeichnet ihn als Weg des Widerspruchs.
covers-openai-portal = Der Antrag im Portal erfasst alle Dienste für Einzelpersonen auf einmal. Das Portal nimmt auch Anträge zu Daten aus dem öffentlichen Netz auf.
covers-openai-switch = Der Schalter erfasst neue Unterhaltungen in ChatGPT.
covers-paypal-form = Die Kontaktseite nimmt Anliegen zum Datenschutz aller Art auf. Am aussichtsreichsten ist der Widerspruch gegen Modelle für Produkte und Werbung.
covers-perplexity-form = Das Formular nimmt Widerspruch und Einschränkung auf. Es erfasst auch, was der Schalter auslässt.
covers-perplexity-switch = Der Schalter erfasst, was Sie angemeldet tun. Die Nutzung ohne Anmeldung erfasst er nicht.
covers-pinterest-form = Das Formular erfasst jede Verarbeitung, die Pinterest auf berechtigte Interessen stützt, auch KI-Funktionen. Auch Menschen ohne Konto können es nutzen.
covers-pinterest-switch = Der Schalter erfasst nur das Bildmodell Pinterest Canvas.
covers-poe-email = Die E-Mail geht an Quora, das Poe betreibt. Für Bots anderer Anbieter sind diese selbst verantwortlich.
covers-poe-shield = Einen Schalter gegen KI-Training gibt es nicht. Das Schild zeigt für jeden Bot, wie er mit Ihren Daten umgeht.
covers-quora-switch = Der Schalter erfasst Ihre Antworten, Beiträge und Kommentare.
covers-reddit-form = Das Formular nimmt Anträge zu personenbezogenen Daten auf, auch wenn Sie keinen Zugang zum Konto mehr haben. Nennen Sie darin das Konto und die Weitergabe für KI-Training.
covers-roblox-email = Die E-Mail geht an die Vertretung von Roblox. Sie erfasst das Training mit Nachrichten und enthält den Widerruf einer Einwilligung in Sprachaufzeichnungen.
covers-slack-admin = Die Abmeldung erfasst die globalen Modelle für diesen Arbeitsbereich. Einzelne Mitglieder können sie nicht selbst vornehmen.
covers-slack-email = Die E-Mail erfasst nur Daten, für die Slack selbst verantwortlich ist. Für Nachrichten ist zuständig, wer den Arbeitsbereich betreibt.
covers-slack-letter = Der Brief erfasst nur Daten, für die Slack selbst verantwortlich ist. Für Nachrichten ist zuständig, wer den Arbeitsbereich betreibt.
covers-snapchat-form = Das Formular nimmt Widersprüche gegen jede Verarbeitung auf, der man widersprechen kann. Nennen Sie darin das KI-Training.
covers-snapchat-switch = Der Schalter erfasst öffentliche Inhalte. Unterhaltungen mit My AI erfasst er nicht.
covers-stability-form = Die Abmeldung erfasst Eingaben und Ausgaben, die für Training genutzt werden. Gegen alles andere hilft der Widerspruch.
covers-stack-email = Einen Schalter gibt es nicht, und Beiträge lassen sich meist nicht löschen. Als Ausweg können Sie verlangen, dass Ihr Name von den Beiträgen getrennt wird.
covers-starlink-switch = Der Schalter erfasst die Weitergabe an Dritte für deren Training. Das Training durch das Unternehmen selbst erfasst er nicht.
covers-strava-email = Die E-Mail enthält den Widerspruch gegen das Training und den Widerruf einer Einwilligung in die Nutzung von Gesundheitsdaten. Ein eigener Schalter ist nicht bekannt.
covers-tiktok-form = Der Weg über diese Seite erfasst jede Verarbeitung, die TikTok auf berechtigte Interessen stützt. Nennen Sie darin das Training von Modellen.
covers-tinder-form = Das Hilfeformular nimmt Anliegen zum Datenschutz auf. Ihr Widerspruch gilt so weit, wie Sie ihn im Text beschreiben.
covers-tumblr-switch = Die Einstellung verhindert die Weitergabe öffentlicher Beiträge eines Blogs an KI-Partner. Sie gilt nur für diesen Blog.
covers-windsurf-switch = Die Abmeldung gibt es nur in bezahlten Tarifen. In einem Team kann nur die Verwaltung sie vornehmen.
covers-wordpress-switch = Die Einstellung verhindert die Weitergabe öffentlicher Inhalte einer Website an KI-Partner. Sie gilt nur für diese Website.
covers-x-switch = Der Schalter erfasst Training und Feinabstimmung von Grok auf X. Zwei weitere Schalter dort betreffen Personalisierung und Gedächtnis; grok.com hat einen eigenen.
covers-youtube-form = Das Formular geht an die Datenschutzstelle von Google. Ein Schalter gegen das Training eigener Modelle von Google mit Inhalten Ihres Kanals ist nicht bekannt.
covers-youtube-switch = Die Einstellung betrifft nur Drittunternehmen und ist aus, solange Sie sie nicht einschalten. Modelle von Google selbst erfasst sie nicht.

## Hints: sources and contacts

hint-no-postal-address = Eine Postanschrift dieses Unternehmens ist nicht bekannt. Nutzen Sie Formular oder E-Mail und bewahren Sie einen Nachweis auf.
hint-no-lead-authority = Das Unternehmen nennt keine Niederlassung in der EU. Vermutlich gibt es deshalb keine federführende Behörde; Ihre eigene Aufsichtsbehörde kann tätig werden.
hint-help-page = Der Link führt zur Hilfeseite des Anbieters. Die Einstellung selbst finden Sie in Ihrem Konto.
hint-help-centre = Der Link führt zur Startseite der Hilfe. Das Formular für Anliegen zum Datenschutz müssen Sie dort suchen.
hint-switch-not-confirmed = Diesen Weg beschreibt nur eine einzelne Quelle. Finden Sie den Schalter nicht, nutzen Sie einen der anderen Wege.

## Hints: training in general

hint-effect-future = Abschalten und Widerspruch wirken hier für die Zukunft. Bereits abgeschlossenes Training wird dadurch nicht rückgängig gemacht.
hint-consent-withdrawn-too = Der Anbieter stützt sich auch auf Einwilligung. Der Brief widerspricht deshalb und widerruft zugleich jede Einwilligung.
hint-no-training-stated = Der Anbieter erklärt, private Inhalte seiner Nutzer nicht ohne deren Zustimmung für KI-Training zu verwenden. Ein Widerspruch ist hier nach heutigem Stand nicht nötig; der Eintrag dient der Information.
hint-no-statement-found = Eine Aussage des Anbieters zu KI-Training wurde nicht gefunden. Ein Widerspruch ist hier nur vorsorglich sinnvoll.
hint-machine-learning-only = Der Text des Anbieters spricht von maschinellem Lernen. Ob auch generative Modelle trainiert werden, ist nicht belegt.
hint-bots-of-others = Bots und Mini-Apps anderer Anbieter haben eigene Verantwortliche. Dieser Widerspruch erreicht sie nicht.
hint-workspace-owner-first = Für Inhalte im Arbeitsbereich ist zuerst verantwortlich, wer ihn betreibt, etwa Ihr Arbeitgeber oder Verein. Wenden Sie sich zuerst dorthin.
hint-sharing-switch-is-on = Die Weitergabe öffentlicher Inhalte an KI-Partner ist voreingestellt. Die Einstellung heißt „verhindern“ und muss eingeschaltet werden.

## Hints: Meta

hint-meta-form-moved = Für dieses Formular sind zwei Adressen im Umlauf, und seit Juli 2026 verweist Meta für KI auf eine eigene Seite. Öffnet sich das Formular nicht, nehmen Sie die Ausweichadressen der Reihe nach.
hint-meta-form-path = Sie finden das Formular auch in der App: Öffnen Sie „Einstellungen und Privatsphäre“, dann „Privacy Center“ und dort „KI bei Meta“. Ein zweiter Weg führt über die „Datenschutzrichtlinie“ und das Wort „widersprechen“. Beide Wege sind von 2025 und können sich geändert haben.
hint-meta-effect = Wer Meta schon 2024 oder vor dem 27. Mai 2025 widersprochen hat, muss es nach Angaben von Meta nicht noch einmal tun. Ein späterer Widerspruch ist genauso gültig; er wirkt für die Zukunft.
hint-meta-linked-accounts = Welche Konten verknüpft sind, sehen Sie in der „Kontenübersicht“. Ein Widerspruch gilt nach Angaben von Meta für alle Konten darin; nicht verknüpfte Konten und Konten mit anderer E-Mail-Adresse brauchen einen eigenen. Haben Sie die E-Mail-Adresse danach geändert, widersprechen Sie zur Sicherheit noch einmal.
hint-meta-private-profile = Auch bei einem privaten Profil gelten Name, Nutzername, Profilbild, Avatar und Aktivitäten in öffentlichen Gruppen und auf öffentlichen Seiten als öffentlich.
hint-meta-minors = Öffentliche Inhalte von Konten unter 18 Jahren nutzt Meta nach eigenen Angaben nicht. Unterhaltungen mit KI-Funktionen werden dagegen bei Menschen jeden Alters genutzt; ein Widerspruch lohnt sich daher auch für Minderjährige.
hint-meta-post-unproven = Ob und wie Meta auf Widersprüche per Post antwortet, ist bisher nicht bekannt. Senden Sie den Brief mit Zustellnachweis und bewahren Sie den Beleg auf.
hint-meta-switzerland = Für die Schweiz nutzt Meta dieselben Formulare wie in der EU. Dass die irische Gesellschaft auch für die Schweiz verantwortlich ist, ergibt sich aus einer Länderliste und ist nicht in einem Schweizer Text bestätigt.
hint-meta-uk-controller = Für Menschen im Vereinigten Königreich ist nach den vorliegenden Quellen die US-Gesellschaft verantwortlich. Die britische Fassung der Bedingungen lag nicht vor; eine Vertretung im Vereinigten Königreich ist nicht bekannt.
hint-meta-no-email = Meta veröffentlicht keine E-Mail-Adresse und keine Telefonnummer für Widersprüche. Misstrauen Sie Angaben dazu aus anderen Quellen.
hint-meta-non-user-form = Meta verlangt in diesem Formular die Eingabe und einen Beleg aus einer Antwort der KI. Nach Angaben von Meta werden solche Anträge nicht automatisch erfüllt; der Brief verlangt keinen solchen Beleg.
hint-meta-ai-account-form = 2025 gab es ein eigenes Formular für Menschen, die nur ein Meta-Konto haben; die Adresse ist nicht bekannt. Öffnen Sie in diesem Fall die Ausweichadresse oder schreiben Sie einen Brief.
hint-messenger-private-messages = Private Nachrichten zwischen Menschen nutzt Meta nach eigenen Angaben nicht. Es geht nur um das, was Sie oder andere in einer Unterhaltung an Meta AI senden.
hint-whatsapp-controller = Chats mit Meta AI in WhatsApp verantwortet Meta. Für WhatsApp selbst ist im Europäischen Wirtschaftsraum WhatsApp Ireland Limited verantwortlich, im Vereinigten Königreich WhatsApp LLC.
hint-whatsapp-encrypted = Ihre Chats mit anderen Menschen bleiben Ende-zu-Ende-verschlüsselt. Betroffen ist nur, was an Meta AI gesendet wird.
hint-whatsapp-no-form = Ein eigenes Formular gegen KI-Training in WhatsApp ist nicht bekannt. Steht Ihr WhatsApp-Konto in derselben Kontenübersicht wie Facebook oder Instagram, füllen Sie auch deren Formular aus.
hint-whatsapp-form-answer = Das allgemeine Widerspruchsformular von WhatsApp hilft hier nicht: Die Antwort war 2025, dass Meta AI nicht zu WhatsApp gehöre.
hint-whatsapp-2025-promise = 2025 hieß es in WhatsApp selbst, dass Unterhaltungen mit Meta AI in der EU nicht für Training genutzt werden. Ob das noch gilt, ist offen; der Widerspruch ist insofern vorsorglich.

## Hints: social networks and publishing

hint-linkedin-two-ways = Schalter und Formular erfassen Verschiedenes. Nutzen Sie beide.
hint-linkedin-uk-microsoft = Im Vereinigten Königreich kann LinkedIn Inhalte auch an Microsoft für dessen eigenes KI-Training geben. Derselbe Schalter verhindert das.
hint-linkedin-reduced-scope = Die irische Aufsichtsbehörde erklärte am 7. November 2025, dass LinkedIn den Umfang der Daten verringert hat. Eine Genehmigung ist das nicht.
hint-x-promise-2024 = Die Zusage von 2024 betraf einen einzelnen Datensatz: öffentliche Beiträge aus der EU vom 7. Mai bis 1. August 2024. Der Schalter für das Training ist weiterhin voreingestellt an.
hint-x-inquiry = Die irische Aufsichtsbehörde prüft seit dem 11. April 2025, ob die Nutzung öffentlicher Beiträge für Grok rechtmäßig ist. Eine Entscheidung ist nicht bekannt.
hint-x-two-controllers = X und xAI sind verschiedene Unternehmen. Wenn Sie beide Dienste nutzen, brauchen Sie zwei Widersprüche.
hint-tiktok-reasons = TikTok fragt nach den Gründen und danach, wie Sie betroffen sind. Wählen Sie deshalb mindestens einen Grund.
hint-tiktok-machine-learning = Der Text von TikTok spricht von Modellen des maschinellen Lernens. Ob generative Modelle mit Inhalten aus Europa trainiert werden, ist nicht belegt.
hint-snap-representative = Verantwortlich ist nach dem Hinweis vom August 2026 Snap Inc. in den USA; Snap B.V. in Amsterdam vertritt das Unternehmen im Europäischen Wirtschaftsraum. Die Schweiz nennt der Hinweis nicht.
hint-snapchat-my-ai = Unterhaltungen mit My AI können Sie in der App löschen. Private Chats und Snaps unter Freunden beschreibt der Anbieter als privat.
hint-pinterest-older-practice = Die Richtlinie von April 2025 nennt das Training; der Anbieter sagte der Presse, die Praxis sei älter. Es geht um Pins unabhängig davon, wann sie veröffentlicht wurden.
hint-pinterest-non-users = Pinterest hat einen eigenen Hinweis für Menschen ohne Konto, deren Bild in Pins vorkommt. Auch sie können widersprechen.
hint-reddit-licence = Reddit gibt öffentliche Inhalte gegen Lizenzgebühr an KI-Unternehmen weiter. Wie Reddit auf Widersprüche antwortet, ist nicht bekannt.
hint-reddit-deletion = Löschen ist kein Widerspruch. Lizenznehmer müssen gelöschte Beiträge nach ihrem Vertrag aber beachten; schon trainierte Modelle bleiben, wie sie sind.
hint-quora-permission = Nach der Hilfeseite nutzt Quora Inhalte derzeit nicht für Training, behält es sich aber vor. Die Erlaubnis ist voreingestellt erteilt.
hint-poe-bots = Bei Bots anderer Entwickler können Chats ohne Kontodaten für Training genutzt werden. Bei den offiziellen Bots der großen Anbieter ist das nach Angaben von Poe nicht so.
hint-tumblr-controller = Die Datenschutzerklärung von Juni 2026 nennt Tumblr, Inc. für alle. Eine Fassung für die EU gibt es, sie wurde aber nicht gelesen und könnte eine andere Gesellschaft nennen.
hint-wordpress-partners = Die Datenschutzerklärung nennt keine KI-Partner. In der Presse wurden 2024 OpenAI und Midjourney genannt.
hint-stack-licence = Beiträge stehen unter einer unwiderruflichen freien Lizenz. Realistisch ist vor allem, den Namen vom Beitrag zu trennen; das Überschreiben von Beiträgen führte 2024 zu Sperren.
hint-dailymotion-partners = Dailymotion behält sich vor, öffentliche Videos und einige personenbezogene Daten an ausgewählte Partner für das Training allgemeiner KI zu geben. Ob das begonnen hat, ist nicht bekannt.
hint-bluesky-statement = Bluesky erklärte im November 2024, Beiträge nicht für KI-Training zu nutzen; die Richtlinie von Januar 2026 sagt dazu nichts. Beiträge sind öffentlich, und Dritte bindet diese Erklärung nicht.
hint-mastodon-terms = Die Nutzungsbedingungen verbieten seit dem 1. Juli 2025, Daten der Nutzer für das Training von Sprachmodellen zu sammeln. Eigenes Training bietet der Dienst nicht an.
hint-mastodon-company = Firma und Sitz sind unsicher: Ältere Impressen nennen die Mastodon gGmbH in Berlin, neuere Texte eine GmbH. Sehen Sie im Impressum nach, bevor Sie schreiben.
hint-other-servers = Konten auf anderen Servern haben andere Betreiber. Dieser Widerspruch erreicht sie nicht.
hint-welcome-to-the-jungle-applications = Für Bewerbungen ist das Unternehmen verantwortlich, bei dem Sie sich bewerben. Dieser Widerspruch erreicht es nicht.
hint-malt-contract = Malt trainiert nach eigenen Angaben den Algorithmus, der Aufträge vermittelt. Für Profil- und Auftragsdaten nennt Malt den Vertrag als Grundlage, für Analysedaten berechtigte Interessen.
hint-deviantart-noai = Anderen ist die Nutzung für KI ohne Ihre Zustimmung untersagt; das Kennzeichen „noai“ ist voreingestellt. Zum eigenen Training des Anbieters wurde nichts gefunden.
hint-behance-adobe = Die Angaben sind aus dem Eintrag zu Adobe übernommen. Eine Datenschutzerklärung von Behance wurde nicht gelesen; prüfen Sie sie, bevor Sie schreiben.

## Hints: AI assistants

hint-xai-new-name = Seit August 2026 sollen die Rechtstexte SpaceXAI LLC statt X.AI LLC nennen. Der neue Name ist nicht in der Datenschutzerklärung selbst bestätigt, die Anschrift in Austin stammt aus einer einzelnen Quelle. Prüfen Sie beides, bevor Sie den Brief absenden.
hint-grok-start-position = Eine technische Prüfung vom 2. Oktober 2026 fand den Schalter bei Konten in der EU, Island, Liechtenstein, Norwegen und Großbritannien zu Beginn ausgeschaltet. Bewertete Antworten können trotzdem genutzt werden.
hint-gemini-reviewers = Chats, die Menschen schon geprüft haben, bleiben bis zu drei Jahre gespeichert, getrennt vom Konto. Sind die Aktivitäten aus, funktionieren manche verbundenen Apps nicht mehr.
hint-youtube-own-models = Gegen das Training eigener Modelle von Google mit YouTube-Inhalten gibt es keinen Schalter. Dafür ist der Widerspruch da.
hint-microsoft-countries = Microsoft sagt nur, dass Unterhaltungen in einigen Ländern für Training genutzt werden. Die Liste der ausgenommenen Länder ist nicht bekannt; ob der Europäische Wirtschaftsraum, das Vereinigte Königreich und die Schweiz dazugehören, ist offen.
hint-github-public-code = Der Schalter berührt die Lizenz an öffentlichen Inhalten nicht. Für öffentliche Repositorys brauchen Sie den Widerspruch.
hint-openai-feedback = Wenn Sie eine Antwort mit „Daumen hoch“ oder „Daumen runter“ bewerten, kann die Unterhaltung trotz Abschaltung ins Training gelangen.
hint-openai-sora = Der Videodienst Sora hat einen eigenen Schalter.
hint-claude-flagged = Chats, die zur Sicherheitsprüfung markiert sind, und Rückmeldungen werden auch nach dem Abschalten genutzt.
hint-perplexity-signed-out = Ohne Anmeldung greift der Schalter nicht. Melden Sie sich an, bevor Sie den Dienst nutzen.
hint-mistral-renamed = Le Chat erscheint seit Juli 2026 auch unter dem Namen Vibe. Es ist derselbe Dienst.
hint-mistral-pro-plan = Beim Tarif Pro widersprechen sich die Quellen, ob das Training voreingestellt ist. Sehen Sie in den Einstellungen nach.
hint-deepseek-grounds = DeepSeek verlangt in seiner Richtlinie die Gründe des Widerspruchs. Wählen Sie deshalb mindestens einen Grund.
hint-deepseek-china = Die Daten werden in China gespeichert. Mehrere europäische Behörden sind 2025 gegen die App vorgegangen.
hint-qwen-storage = Die Daten werden in Singapur und auf dem chinesischen Festland gespeichert. Eine Vertretung in der EU ist nicht genannt.
hint-character-opt-out = Die Hilfeseite nennt eine Abmeldung vom KI-Training, beschreibt aber die Schritte nicht. Suchen Sie sie in den Einstellungen.
hint-elevenlabs-voice = Dritte berichten von Training mit Sprachaufnahmen; die Datenschutzerklärung selbst wurde nicht gelesen. Eine Stimme kann zu den besonders geschützten biometrischen Daten zählen.

## Hints: devices, work and creative tools

hint-amazon-what-is-trained = Der europäische Hinweis nennt die Verbesserung von Diensten mit Sprache und Bildern. Training generativer Modelle nennen nur die US-Bedingungen; ob es in Europa geschieht, ist offen.
hint-amazon-country-addresses = Amazon hat für jeden Länder-Shop eine eigene E-Mail-Adresse. Kaufen Sie in einem anderen Shop, nehmen Sie die Adresse aus dessen Datenschutzerklärung.
hint-apple-public-web = Apple trainiert nach eigenen Angaben nicht mit privaten Daten seiner Nutzer, wohl aber mit öffentlichen Webseiten. Der Widerspruch hilft vor allem gegen Letzteres.
hint-adobe-two-kinds = Generative Modelle trainiert Adobe nach eigenen Angaben nicht mit Kundeninhalten, außer mit Beiträgen zu Adobe Stock. Der Widerspruch betrifft die Inhaltsanalyse.
hint-discord-no-clause = Die Datenschutzerklärung (Stand April 2026) enthält keine Aussage zum Training generativer Modelle. Der Widerspruch gilt der Verbesserung des Dienstes und ist im Übrigen vorsorglich.
hint-grammarly-renamed = Grammarly wird jetzt von Superhuman Platform Inc. betrieben. Ältere Musterbriefe nennen noch das frühere Unternehmen.
hint-deepl-free-only = Betroffen sind nach Angaben des Anbieters nur die kostenlose Website und App, nicht die bezahlten Tarife.
hint-deepl-without-account = Ohne Konto lassen sich Texte kaum einer Person zuordnen. Der Widerspruch hilft vor allem, wenn Sie ein Konto haben oder Texte über Sie eingegeben wurden.
hint-figma-controller = Ob Figma, Inc. oder eine irische Gesellschaft für Nutzer in Europa verantwortlich ist, ist nicht bestätigt. Prüfen Sie die Datenschutzerklärung, bevor Sie schreiben.
hint-notion-opt-in = Genutzt werden nur Daten, die Sie in einem freiwilligen Programm oder als Rückmeldung geben.
hint-atlassian-plans = Im kostenlosen und im Standard-Tarif ist der Beitrag von Daten seit dem 17. August 2026 voreingestellt; im Premium-Tarif betrifft er nur abgeleitete Daten, im Enterprise-Tarif ist er aus.
hint-lovable-plans = Für Business- und Enterprise-Tarife gilt ein eigener Vertrag. Unmittelbar personenbezogene Rohdaten werden nach Angaben des Anbieters nicht genutzt.
hint-otter-participants = Auch wer ohne Konto aufgezeichnet wurde, kann schreiben. Die gelesene Richtlinie ist von Oktober 2023; prüfen Sie die Anschrift, bevor Sie schreiben.
hint-surveymonkey-maker = Für Antworten auf eine Umfrage ist verantwortlich, wer sie erstellt hat. Wenden Sie sich zuerst dorthin.
hint-windsurf-name = Windsurf hieß früher Codeium und heißt in den Bedingungen von Juli 2026 Devin Desktop. Es ist derselbe Dienst.

## Hints: shopping, leisure, health and money

hint-ebay-house-number = Zur Hausnummer gibt es zwei Angaben: 26 in den Nutzungsbedingungen von August 2026 und 2-6 in einer Sammlung von 2024. Der Brief nutzt die neuere.
hint-ebay-second-account = Jedes weitere Konto braucht eine eigene Einstellung.
hint-ebay-not-begun = eBay behält sich das Training in einem Hinweis vom 21. April 2025 vor. Dass es begonnen hat, ist nicht bestätigt; der Brandenburger Aufsichtsbehörde sagte eBay im April 2025, es habe noch nicht begonnen.
hint-vinted-country-addresses = Vinted hat für jede Länderseite eine eigene E-Mail-Adresse. Kaufen Sie auf einer anderen Länderseite, nehmen Sie die Adresse aus deren Datenschutzerklärung.
hint-booking-identity = Booking.com prüft die Identität mit Fragen zu früheren Buchungen. Halten Sie diese Angaben bereit.
hint-spotify-recommendations = Es geht vor allem um Modelle für Empfehlungen. Ein Widerspruch kann dazu führen, dass Vorschläge weniger zu Ihnen passen.
hint-spotify-address = Zur Postanschrift gibt es zwei verschiedene Angaben von 2022 und 2023. Schreiben Sie lieber eine E-Mail oder prüfen Sie die Anschrift vorher.
hint-telegram-representative = Telegram hat seinen Sitz auf den Britischen Jungferninseln. Briefe aus dem Europäischen Wirtschaftsraum gehen an die Vertretung in Brüssel.
hint-paypal-fraud = Gegen Modelle zur Betrugsabwehr setzt sich ein Widerspruch meist nicht durch. Richten Sie ihn auf Modelle für Produkte und Werbung.
hint-paypal-ad-switches = Die Schalter unter „Daten und Datenschutz“ betreffen Werbung, nicht das Training.
hint-doctolib-two-bases = Doctolib stützt sich für Daten ohne Gesundheitsbezug auf berechtigte Interessen und für Gesundheitsdaten auf Einwilligung. Der Brief enthält deshalb Widerspruch und Widerruf.
hint-doctolib-countries = Die Angaben gelten für Nutzer in Deutschland und Frankreich. In Italien ist eine andere Gesellschaft verantwortlich, die nicht bekannt ist.
hint-strava-health-data = Es geht auch um Gesundheits- und Standortdaten. Nennen Sie im Brief den Schutz besonderer Kategorien personenbezogener Daten als Grund, wenn er auf Sie zutrifft.
hint-strava-settings = In den Datenschutzkontrollen von Strava können Sie die Sichtbarkeit, zusammengefasste Daten und die Berechtigung für Gesundheitsdaten begrenzen. Das wirkt nur mittelbar und ersetzt den Widerspruch nicht.
hint-sensitive-profile = Angaben im Profil können besonders geschützt sein, etwa zur sexuellen Orientierung. Der Brief widerruft deshalb auch jede Einwilligung.
hint-grindr-old-policy = Die neueste gelesene Richtlinie ist von Dezember 2024. Prüfen Sie die Angaben, bevor Sie schreiben.
hint-coffee-meets-bagel-features = KI-Funktionen nutzt die App nach der Richtlinie nur mit gesonderter Einwilligung. Der Brief ist vorsorglich.
hint-criteo-identifier = Criteo kennt keine Konten. Nennen Sie, woran das Unternehmen Ihre Daten erkennt, etwa die Kennung eines Cookies oder Geräts; sonst lässt sich Ihr Schreiben kaum zuordnen.
hint-criteo-advertising = Werbung können Sie ohne Gründe widersprechen.
hint-starlink-company = Starlink gehört zu SpaceX. Grok wird von einem anderen Unternehmen betrieben; beide brauchen einen eigenen Widerspruch.
hint-roblox-children = Viele Nutzer sind Kinder. Für ein Kind schreibt ein Elternteil oder wer die Sorge trägt.
