### Labels, scopes and hints that the records of platforms and companies point to. No legal advice.
### A label stands in a step, after a class noun and a colon.

## Labels: parts of apps, websites and settings

label-account = konto
label-ai-data-use = wykorzystanie danych przez AI
label-alexa = aplikacja Alexa lub strona ochrony prywatności Alexa
label-alexa-data = zarządzanie danymi Alexa
label-alexa-privacy = prywatność Alexa
label-analytics = analiza i ulepszenia
label-artificial-intelligence = sztuczna inteligencja
label-copilot = aplikacja Copilot (po zalogowaniu)
label-copilot-features = funkcje usługi Copilot
label-data = dane
label-data-controls = kontrola danych
label-data-privacy = dane i prywatność
label-deepseek-itself = sama firma
label-ebay-ai-training = ustawienia trenowania AI
label-gemini-activity = aktywność w aplikacjach Gemini
label-general-privacy = ustawienia ogólne strony, prywatność
label-generative-ai = ustawienia generatywnej AI
label-linkedin-ai-data = dane do ulepszania generatywnej AI
label-mistral-admin = konsola administracyjna (aplikacja mobilna: ustawienia danych i konta)
label-mistral-chat = produkt czatu
label-preferences = preferencje
label-privacy = prywatność
label-privacy-data = prywatność i dane
label-privacy-personal-data = prywatność i dane osobowe
label-privacy-preferences = preferencje prywatności
label-privacy-safety = prywatność i bezpieczeństwo
label-privacy-security = prywatność i ochrona urządzenia
label-snapchat = aplikacja Snapchat, własny profil
label-starlink-profile = edycja profilu
label-tiktok-privacy-form = formularz internetowy ochrony prywatności
label-visibility = widoczność bloga
label-x-data-sharing = udostępnianie danych i personalizacja
label-x-grok = Grok i współpracujące firmy
label-youtube-advanced = zaawansowane ustawienia kanału
label-youtube-studio = YouTube Studio

## Labels: switches

label-ai-data-retention = przechowywanie danych na potrzeby AI
label-ai-development-training = dane osobowe do opracowywania i trenowania AI
label-ai-features = funkcje AI
label-alexa-recordings = użycie nagrań do ulepszania usług
label-analytics-sharing = udostępnianie danych analitycznych, ulepszanie Siri i dyktowania
label-canva-ai = pozycje AI dotyczące korzystania i treści
label-content-analysis = analiza treści
label-data-improve-service = wykorzystanie danych do ulepszania usługi
label-doctolib-consent = zgoda na wykorzystanie danych dotyczących zdrowia przez AI
label-gemini-audio-live = nagrania audio i Live
label-gemini-keep-activity = zapisywanie aktywności
label-improve-model = udział w ulepszaniu modelu
label-llm-training = trenowanie dużych modeli językowych na własnych treściach
label-model-training = trenowanie modeli AI na własnych danych
label-noai-tag = znacznik „NoAI”
label-openai-improve-model = ulepszanie modelu dla wszystkich
label-pinterest-canvas = trenowanie Pinterest Canvas na własnych danych
label-prevent-third-party-sharing = zapobieganie udostępnianiu podmiotom trzecim
label-product-improvement-training = ulepszanie produktu i trenowanie
label-public-content = wykorzystanie treści publicznych
label-starlink-sharing = udostępnianie danych do trenowania modeli AI
label-text-voice-training = trenowanie na tekście, trenowanie na głosie
label-third-party-ai = AI innych dostawców
label-third-party-training = trenowanie przez inne firmy
label-x-training = trenowanie na danych publicznych i własnych rozmowach z Grokiem

## Labels: options in forms and menus

label-ai-training-processing = przetwarzanie w celu trenowania modeli AI
label-alexa-do-not-save = niezapisywanie nagrań
label-canva = Canva, jako firma, której to dotyczy
label-ebay-status = status konta (zarejestrowane, zablokowane, brak konta)
label-linkedin-objection-type = sprzeciw wobec trenowania AI tworzącej treści lub innego przetwarzania
label-objection-or-restriction = sprzeciw lub ograniczenie
label-openai-do-not-train = bez trenowania na własnych treściach
label-poe-shield = tarcza prywatności bota
label-privacy-requests = wnioski dotyczące prywatności
label-privacy-team = zespół do spraw prywatności lub inspektor ochrony danych
label-request-type = sprzeciw albo najbliższy rodzaj wniosku
label-training-opt-out = rezygnacja z trenowania

## Labels: what to ask for, delete, avoid or repeat

label-blog = blog
label-bot = bot
label-channel = kanał
label-content-training = wyłączenie trenowania na treściach (ustawienia AI zespołu)
label-data-contribution = wyłączenie przekazywania danych z aplikacji (administracja, bezpieczeństwo)
label-feedback = oceny i opinie o czatach
label-organisation = organizacja
label-poe-bots = boty z tarczą wypełnioną do połowy
label-project = projekt
label-site = strona
label-slack-global-models = rezygnacja z modeli globalnych e-mailem, temat „Slack Global model opt-out request”, z adresem przestrzeni roboczej
label-team = zespół
label-workspace = przestrzeń robocza
label-x-grok-history = dotychczasowe rozmowy z Grokiem

## What a channel covers: in general

covers-letter = Pismo jest sprzeciwem wobec każdego trenowania AI przez tę firmę na danych osoby, której sprawa dotyczy.
covers-precaution = Sprzeciw jest tu tylko na wszelki wypadek.
covers-form = Sprzeciw sięga tak daleko, jak opisuje go wpisany tekst.
covers-beyond-switch = Formularz obejmuje także to, co pomija przełącznik.
covers-legitimate-interests = Formularz obejmuje każde przetwarzanie na podstawie prawnie uzasadnionych interesów.
covers-non-user-form = Formularz nie wymaga konta i obejmuje dane osobowe z innych źródeł.
covers-public-web = Formularz obejmuje także dane z publicznego internetu.
covers-own-chats = Przełącznik obejmuje własne czaty, a nie dane z publicznego internetu.
covers-sharing-switch = Ustawienie zapobiega udostępnianiu treści publicznych partnerom AI.

## What a channel covers: Meta

covers-meta-form = Formularz obejmuje informacje publiczne i rozmowy z funkcjami AI także na powiązanych kontach, ale nie posty innych o osobie, której sprawa dotyczy.
covers-threads-form = Threads korzysta z formularza Instagrama; działa on, jeżeli oba konta są w tym samym Centrum kont.
covers-messenger-form = Formularz Facebooka obejmuje to, co w Messengerze wysłano do Meta AI.
covers-meta-ai-form = Formularz Facebooka obejmuje także Meta AI; jeżeli Instagram nie jest powiązany, proszę wypełnić dodatkowo jego formularz.
covers-meta-non-user-form = Formularz dotyczy danych osobowych z innych źródeł, które pojawiły się w odpowiedzi AI.

## What a channel covers: other services

covers-adobe-switch = Przełącznik obejmuje analizę treści w chmurze; niektórych analiz, choćby dla bezpieczeństwa, nie da się wyłączyć.
covers-alexa-switch = Przełącznik obejmuje nagrania głosowe, a nie inne dane konta Amazon.
covers-apple-form = Formularz obejmuje dane z publicznego internetu, z kontem Apple lub bez niego.
covers-apple-switch = Przełączniki dotyczą programów dobrowolnych i bez zgody są wyłączone.
covers-artstation-tag = Znacznik zakazuje wykorzystania projektu w generatywnej AI innym, ale nie samej firmie.
covers-atlassian-admin = Ustawienie obejmuje treści z aplikacji całej organizacji; przekazywaniu danych pochodnych można sprzeciwić się tylko w planie Enterprise.
covers-canva-switch = Przełączniki obejmują dane o korzystaniu i własne treści.
covers-claude-switch = Przełącznik obejmuje nowe i wznowione czaty oraz sesje programowania, a nie dane z publicznego internetu.
covers-coffee-meets-bagel-switch = Przełącznik obejmuje funkcje AI aplikacji.
covers-discord-switch = Przełącznik ogranicza wykorzystanie danych do ulepszania usługi; osobnego dla trenowania AI nie ma.
covers-doctolib-switch = Przełącznik obejmuje dane dotyczące zdrowia; wobec pozostałego wykorzystania pomaga sprzeciw.
covers-dropbox-switch = Przełącznik obejmuje przesyłanie treści do AI innych dostawców.
covers-ebay-form = Formularz jest dla osób, które nie mogą się zalogować, i może obejmować także łączenie ze źródłami publicznymi.
covers-ebay-switch = Ustawienie dotyczy tylko tego konta.
covers-figma-admin = Ustawienie obejmuje nowe treści i zmiany jednego zespołu.
covers-gemini-switch = Przełącznik obejmuje przyszłe czaty, a nie dane z publicznego internetu ani zanonimizowane dane z czatów.
covers-github-switch = Przełącznik obejmuje polecenia i wyniki funkcji AI; dla publicznych repozytoriów potrzebny jest sprzeciw.
covers-grammarly-switch = Przełącznik obejmuje własne teksty; przy kontach organizacji decyduje jej administracja.
covers-linkedin-form = Formularz obejmuje także inne modele AI, choćby dla bezpieczeństwa lub personalizacji, oraz dane o osobach bez konta.
covers-linkedin-switch = Przełącznik obejmuje tylko trenowanie AI, która tworzy treści; proszę użyć także formularza.
covers-openai-portal = Portal obejmuje wszystkie usługi dla osób indywidualnych i przyjmuje także wnioski o dane z publicznego internetu.
covers-perplexity-switch = Przełącznik działa tylko w czasie zalogowania.
covers-pinterest-switch = Przełącznik obejmuje tylko model obrazu Pinterest Canvas.
covers-poe-shield = Przełącznika nie ma; tarcza pokazuje, jak bot obchodzi się z danymi.
covers-quora-switch = Przełącznik obejmuje własne odpowiedzi, posty i komentarze.
covers-slack-admin = Rezygnacja obejmuje modele globalne w tej przestrzeni roboczej.
covers-snapchat-switch = Przełącznik obejmuje treści publiczne, a nie rozmowy z My AI.
covers-stability-form = Rezygnacja obejmuje polecenia i wyniki wykorzystywane do trenowania.
covers-starlink-switch = Przełącznik obejmuje udostępnianie podmiotom trzecim, a nie trenowanie przez samą firmę.
covers-windsurf-switch = Rezygnacja istnieje tylko w płatnych planach; w zespole dokonuje jej administracja.
covers-x-switch = Przełącznik obejmuje trenowanie i dostrajanie Groka w serwisie X; grok.com ma własny.
covers-youtube-switch = Ustawienie dotyczy tylko innych firm i jest wyłączone, dopóki się go nie włączy.

## Hints: what several services share

hint-no-postal-address = Adres pocztowy nie jest znany; proszę użyć formularza lub e-maila.
hint-no-lead-authority = Firma nie podaje jednostki organizacyjnej w UE; przypuszczalnie może działać własny organ nadzorczy.
hint-check-company = Nazwa lub adres firmy są niepewne; proszę porównać je z polityką prywatności lub danymi firmy na stronie.
hint-separate-companies = X, Grok (xAI) i Starlink (SpaceX) to różne firmy; każda wymaga osobnego sprzeciwu.
hint-help-page = Link prowadzi do strony pomocy; ustawienie znajduje się na koncie.
hint-help-centre = Link prowadzi do strony głównej pomocy; tam proszę poszukać formularza ochrony prywatności.
hint-switch-not-confirmed = Ten przełącznik opisuje tylko jedno źródło; jeżeli go brakuje, proszę użyć innych dróg.
hint-effect-future = Wyłączenie i sprzeciw działają na przyszłość; zakończonego trenowania nie cofają.
hint-feedback-used = Ocenione odpowiedzi mogą mimo wyłączenia trafić do trenowania.
hint-consent-withdrawn-too = Dostawca opiera się także na zgodzie; pismo dlatego ją wycofuje.
hint-sensitive-profile = Informacje z profilu, choćby o orientacji seksualnej, mogą być szczególnie chronione; pismo wycofuje więc także każdą zgodę.
hint-reasons-asked = Dostawca pyta o przyczyny; proszę wybrać co najmniej jedną.
hint-no-training-stated = Dostawca podaje, że bez zgody nie trenuje AI na treściach prywatnych; sprzeciw nie jest konieczny.
hint-no-statement-found = Nie znaleziono wypowiedzi o trenowaniu AI; sprzeciw jest tylko na wszelki wypadek.
hint-not-begun = Dostawca zastrzega sobie trenowanie; czy się zaczęło, nie wiadomo.
hint-machine-learning-only = Tekst mówi o uczeniu maszynowym; trenowanie modeli generatywnych nie jest potwierdzone.
hint-stored-in-china = Dane są przechowywane w Chinach.
hint-country-addresses = Przy korzystaniu ze strony innego kraju proszę wziąć adres e-mail z jej polityki prywatności.
hint-bots-of-others = Botów innych dostawców ten sprzeciw nie obejmuje.
hint-other-servers = Kont na innych serwerach ten sprzeciw nie obejmuje.
hint-workspace-owner-first = Za treści w przestrzeni roboczej odpowiada najpierw ten, kto ją prowadzi, na przykład pracodawca lub stowarzyszenie.

## Hints: Meta

hint-meta-form-path = W aplikacji (2025) formularz znajduje się w: „Ustawienia i prywatność”, „Centrum ochrony prywatności”, „SI w Meta”.
hint-meta-effect = Sprzeciwy z 2024{ "\u00A0" }r. lub sprzed 27 maja 2025{ "\u00A0" }r. według Meta nadal obowiązują; późniejsze działają na przyszłość.
hint-meta-linked-accounts = Sprzeciw dotyczy według Meta wszystkich kont w „Centrum kont”; przy innym lub zmienionym adresie e-mail proszę wnieść go ponownie.
hint-meta-private-profile = Także przy prywatnym profilu za publiczne uchodzą nazwy, zdjęcie profilowe, awatar oraz aktywność w publicznych grupach i na stronach.
hint-meta-minors = Meta podaje, że nie wykorzystuje publicznych treści kont osób poniżej 18 lat, ale rozmowy z AI w każdym wieku.
hint-meta-ai-only = Dotyczy to według Meta tylko tego, co ktokolwiek wysyła do Meta AI, a nie wiadomości prywatnych.
hint-meta-post-unproven = Jak Meta odpowiada na sprzeciwy wysłane pocztą, nie wiadomo.
hint-meta-switzerland = Że za Szwajcarię odpowiada spółka irlandzka, wynika tylko z listy krajów.
hint-meta-uk-controller = Dla Zjednoczonego Królestwa źródła podają spółkę amerykańską; przedstawiciel w tym kraju nie jest znany.
hint-meta-no-email = Meta nie publikuje adresu e-mail ani numeru telefonu do sprzeciwów; innym informacjom lepiej nie ufać.
hint-meta-non-user-form = Meta podaje, że takich wniosków nie spełnia automatycznie.
hint-meta-ai-account-form = Mając tylko konto Meta, proszę użyć adresu zastępczego albo wysłać pismo.
hint-whatsapp-controller = Za czaty z Meta AI odpowiada Meta, a nie spółka, która prowadzi WhatsApp.
hint-whatsapp-no-form = Osobny formularz nie jest znany; jeżeli WhatsApp jest w Centrum kont, proszę użyć także formularza Facebooka lub Instagrama.
hint-whatsapp-form-answer = Ogólny formularz sprzeciwu WhatsApp nie pomaga: w 2025{ "\u00A0" }r. odpowiadano tam, że Meta AI nie należy do WhatsApp.
hint-whatsapp-2025-promise = W 2025{ "\u00A0" }r. podawano w WhatsApp, że czaty z Meta AI nie służą w UE do trenowania; czy to aktualne, nie wiadomo.

## Hints: networks and publishing

hint-linkedin-uk-microsoft = W Zjednoczonym Królestwie ten sam przełącznik zapobiega też udostępnianiu firmie Microsoft do trenowania jej AI.
hint-snap-representative = Odpowiedzialna jest spółka Snap Inc. w USA; Snap B.V. jest jej przedstawicielem tylko w Europejskim Obszarze Gospodarczym.
hint-snapchat-my-ai = Rozmowy z My AI można usunąć w aplikacji.
hint-reddit-deletion = Usunięcie nie jest sprzeciwem: firmy AI z licencją muszą je respektować, wytrenowane modele pozostają.
hint-quora-permission = Quora podaje, że obecnie nie wykorzystuje treści do trenowania; zezwolenie jest ustawione domyślnie.
hint-poe-bots = Boty innych twórców mogą wykorzystywać czaty do trenowania, oficjalne boty dużych dostawców według Poe nie.
hint-stack-licence = Wpisów przeważnie nie da się usunąć, a tylko odłączyć od nazwiska; nadpisywanie prowadziło w 2024{ "\u00A0" }r. do blokad.
hint-bluesky-statement = Bluesky oświadczył w 2024{ "\u00A0" }r., że nie wykorzystuje postów do trenowania AI; innych to nie wiąże.
hint-mastodon-terms = Regulamin zabrania zbierania danych użytkowników dla modeli językowych; własnego trenowania usługa nie prowadzi.
hint-welcome-to-the-jungle-applications = Firm, do których wysłano zgłoszenia, ten sprzeciw nie obejmuje.
hint-malt-contract = Danych profilu i zleceń, których wykorzystanie Malt opiera na umowie, sprzeciw nie obejmuje.
hint-deviantart-noai = Znacznik „noai” jest ustawiony domyślnie i zabrania innym wykorzystania na potrzeby AI.

## Hints: AI services

hint-xai-new-name = X.AI LLC nazywa się podobno od sierpnia 2026{ "\u00A0" }r. SpaceXAI LLC; nazwę i adres proszę sprawdzić przed wysłaniem.
hint-gemini-reviewers = Czaty sprawdzone przez ludzi są przechowywane do trzech lat; bez aktywności niektóre połączone aplikacje nie działają.
hint-youtube-own-models = Przełącznika przeciw trenowaniu własnych modeli Google nie ma; pomaga tylko sprzeciw.
hint-microsoft-countries = Microsoft podaje, że trenuje na rozmowach tylko w niektórych krajach; nie wiadomo, w których.
hint-openai-sora = Usługa wideo Sora ma własny przełącznik.
hint-claude-flagged = Opinie oraz czaty oznaczone do kontroli bezpieczeństwa są wykorzystywane także po wyłączeniu.
hint-mistral-renamed = Le Chat nazywa się też Vibe.
hint-character-opt-out = Strona pomocy wymienia rezygnację z trenowania; proszę poszukać jej w ustawieniach.
hint-elevenlabs-voice = Inni donoszą o trenowaniu na nagraniach głosowych; głos może należeć do szczególnie chronionych danych biometrycznych.

## Hints: devices, work and creative tools

hint-amazon-what-is-trained = Europejska informacja wymienia tylko ulepszanie usług; czy trenowane są modele generatywne, nie wiadomo.
hint-apple-public-web = Apple podaje, że trenuje na publicznych stronach internetowych, a nie na prywatnych danych użytkowników.
hint-adobe-two-kinds = Sprzeciw dotyczy analizy treści; modele generatywne Adobe według własnych informacji trenuje na treściach klientów tylko z Adobe Stock.
hint-discord-no-clause = Polityka prywatności z kwietnia 2026{ "\u00A0" }r. nic nie mówi o trenowaniu modeli generatywnych.
hint-grammarly-renamed = Operatorem Grammarly jest teraz Superhuman Platform Inc.
hint-deepl-free-only = Według dostawcy dotyczy to tylko bezpłatnej strony i aplikacji.
hint-deepl-without-account = Bez konta tekstów prawie nie da się przypisać do osoby.
hint-notion-opt-in = Wykorzystywane są tylko dane z dobrowolnego programu lub opinie.
hint-atlassian-plans = W planach Free i Standard przekazywanie jest domyślnie włączone, w Enterprise wyłączone.
hint-lovable-plans = Rezygnację z trenowania zgłasza się e-mailem; dla planów Business i Enterprise obowiązuje osobna umowa.
hint-otter-participants = Napisać może też osoba nagrana bez konta.
hint-surveymonkey-maker = Za odpowiedzi w ankiecie odpowiada najpierw ten, kto ją utworzył.
hint-windsurf-name = Windsurf, dawniej Codeium, nazywa się też Devin Desktop.

## Hints: shopping, leisure, health and money

hint-booking-identity = Booking.com sprawdza tożsamość według wcześniejszych rezerwacji; ich dane warto mieć pod ręką.
hint-spotify-recommendations = Chodzi głównie o rekomendacje; po sprzeciwie mogą być gorzej dopasowane.
hint-paypal-fraud = Wobec zapobiegania oszustwom sprzeciw rzadko jest skuteczny; lepiej skierować go przeciw modelom dla produktów i reklamy.
hint-paypal-ad-switches = Przełączniki w sekcji „Dane i prywatność” dotyczą tylko reklamy.
hint-strava-health-data = Chodzi także o dane o zdrowiu i lokalizacji; proszę wybrać pasującą przyczynę, jeżeli jest prawdziwa.
hint-strava-settings = Ustawienia prywatności w Strava ograniczają niektóre dane, ale nie zastępują sprzeciwu.
hint-coffee-meets-bagel-features = Polityka wymienia tylko funkcje AI za odrębną zgodą, a nie trenowanie.
hint-criteo-identifier = Criteo nie zna kont; proszę podać identyfikator pliku cookie lub urządzenia.
hint-criteo-advertising = Wobec reklam można wnieść sprzeciw bez podawania przyczyn.
