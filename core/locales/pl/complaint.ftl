### Complaint to a supervisory authority. Not legal advice, not yet reviewed by a lawyer. Frame and accounts: letter.ftl;
### copies of letters in the list of enclosures: reminder.ftl; what only Austria needs: country-at.ftl.
###
### Blocks in the order of the letter. To somebody with many files: brief, facts only, no adjectives that judge. Whoever
### writes, “osoba wnosząca skargę” is the person whose data it is.

## Subject and opening

# To an authority.
complaint-salutation = Szanowni Państwo,
# $controller (text): name of the company, such as Meta Platforms Ireland Limited
# $provision (text): what a complaint rests on, such as art. 77 RODO
complaint-subject = Skarga na podstawie { $provision }: trenowanie AI przez podmiot { $controller }
# First sentence.
# $law (text): what a complaint rests on, with the act in full
complaint-opening =
    { $voice ->
        [self] przedmiotem tej skargi na podstawie { $law } jest przetwarzanie danych osobowych w celu opracowywania, trenowania i ulepszania modeli sztucznej inteligencji (AI).
       *[other] Przedmiotem tej skargi na podstawie { $law } jest przetwarzanie danych osobowych w celu opracowywania, trenowania i ulepszania modeli sztucznej inteligencji (AI).
    }
# The same about a request for access.
# $law (text): what a complaint rests on, with the act in full
complaint-opening-access =
    { $voice ->
        [self] przedmiotem tej skargi na podstawie { $law } jest żądanie dostępu do danych osobowych wykorzystywanych do trenowania AI.
       *[other] Przedmiotem tej skargi na podstawie { $law } jest żądanie dostępu do danych osobowych wykorzystywanych do trenowania AI.
    }

## Parties, competence, accounts

complaint-parties-heading = Strony
# CMP-1
# $value (text): name and contact of the person, such as Anna Przykładowa, ul. Przykładowa 1, 00-001 Warszawa
complaint-complainant = Osoba wnosząca skargę: { $value }
# If a body lodges it that declares to meet the conditions. CMP-11
# $provision (text): what such a body acts under, such as art. 80 ust. 1 RODO
complaint-body = Reprezentująca organizacja oświadcza, że nie ma charakteru zarobkowego, została należycie ustanowiona, ma cele statutowe leżące w interesie publicznym i działa w dziedzinie ochrony danych ({ $provision }).
# CMP-3
# $value (text): name and address of the company, such as Meta Platforms Ireland Limited, Merrion Road, Dublin 4
complaint-controller = Administrator: { $value }.
# Instead, if its postal address is not known.
# $controller (text): name of the company, such as Example Inc.
complaint-controller-no-address = Administrator: { $controller } (adres pocztowy nieznany).
# If the company has a page for requests.
# $url (text): its address, such as https://example.com/privacy
complaint-controller-page = Strona do spraw ochrony danych: { $url }
# Each company that is jointly responsible, by its own account.
# $value (text): name and address, such as TikTok Information Technologies UK Limited, London
complaint-joint-controller = Współadministrator według informacji administratora: { $value }.
# If the company has a representative in the region.
# $representative (text): its name, such as Example Privacy Ltd
complaint-controller-representative = Przedstawiciel administratora w regionie: { $representative }.
# CMP-2
# $provision (text): what a complaint rests on, such as art. 77 RODO
complaint-competence = Miejsce zwykłego pobytu leży na obszarze Państwa właściwości ({ $provision }).
# Instead, to the authority at the seat of the company.
# $provision (text): what a complaint rests on, such as art. 77 RODO
# $remedy (text): where the law holds, such as art. 3 ust. 1
complaint-competence-place = Domniemane naruszenie popełniono w siedzibie administratora, na obszarze Państwa właściwości ({ $provision }, { $remedy }).
# If another authority leads. CMP-12
# $authority (text): its name, such as Data Protection Commission
# $provision (text): what makes it lead, such as art. 56 ust. 1
complaint-lead-authority = Wiodącym organem nadzorczym jest przypuszczalnie: { $authority } ({ $provision }). Proszę prowadzić korespondencję w języku tego pisma.
# Instead, if the authority at the seat of the company is another one of the same country.
# $authority (text): its name, such as Beispielbehörde
complaint-hand-over = Ze względu na siedzibę administratora właściwy może być także ten organ: { $authority }. W razie potrzeby proszę przekazać mu skargę.
# Introduces the list of accounts.
# $accounts (keyword): one, many
complaint-accounts-intro =
    { $accounts ->
        [one] Skarga dotyczy tego konta:
       *[many] Skarga dotyczy tych kont:
    }
# If the company answered otherwise about other accounts.
complaint-open-accounts = Tylko o nie tu chodzi; co do innych kont udzielono odrębnej odpowiedzi.
# If there is no account.
complaint-non-user = Konta u administratora nie ma; dane opublikowali inni albo pochodzą one z innych źródeł.

## Facts: one line an event

complaint-facts-heading = Stan faktyczny
# If the company itself names its legitimate interests.
# $provision (text): the legal basis, such as art. 6 ust. 1 lit. f
complaint-processing = Według własnych informacji administrator opiera trenowanie AI na prawnie uzasadnionych interesach ({ $provision }).
# Otherwise.
# $provision (text): the legal basis, such as art. 6 ust. 1 lit. f
complaint-processing-in-so-far = Skarga dotyczy trenowania AI w zakresie, w jakim administrator opiera je na prawnie uzasadnionych interesach ({ $provision }).
# CMP-5
# $date (text): day of the first letter, such as 24 listopada 2026
complaint-before = Wcześniej zwrócono się w tej sprawie do administratora, po raz pierwszy { $date }
# Line. CMP-4
# $date (text): the day, such as 24 listopada 2026
complaint-fact-objection = { $date }: sprzeciw wobec trenowania AI.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-access = { $date }: żądanie dostępu do danych w sprawie trenowania AI.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-withdrawal = { $date }: wycofanie każdej zgody na trenowanie AI.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-reminder = { $date }: przypomnienie.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-refusal-reply = { $date }: odpowiedź na odmowę.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-extension-reply = { $date }: stanowisko wobec przedłużenia terminu.
# Any other letter to the company.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-letter = { $date }: kolejne pismo.
# Behind what was sent: the way, if it is known.
# $via (keyword): form, email, post
complaint-fact-via =
    { $via ->
        [form] Przez formularz internetowy.
        [email] Pocztą elektroniczną.
       *[post] Listownie.
    }
# Behind it: what else was asked for.
# $value (text): a list, such as ograniczenie przetwarzania i usunięcie danych
complaint-fact-demands = Inne żądania: { $value }.
# Part of such a list, and of what was confirmed.
# $kind (keyword): objection, access, withdrawal, restriction, erasure, recipients, special-categories
complaint-part =
    { $kind ->
        [access] dostęp do danych
        [withdrawal] zaprzestanie przetwarzania opartego na zgodzie
        [restriction] ograniczenie przetwarzania
        [erasure] usunięcie danych
        [recipients] wskazanie odbiorców
        [special-categories] wyłączenie szczególnych kategorii danych
       *[objection] zaprzestanie przetwarzania w celu trenowania AI
    }
# Behind it: the grounds, by the names of their kinds.
# $value (text): a list, such as „Utrata kontroli” i własne słowa
complaint-fact-grounds = Przyczyny: { $value }.
# Part of such a list: grounds in the person's own words.
complaint-grounds-own = własne słowa
# $date (text): the day, such as 24 listopada 2026
complaint-fact-received = { $date }: otrzymanie przez administratora.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-acknowledged = { $date }: potwierdzenie otrzymania.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-status = { $date }: wiadomość administratora o stanie sprawy.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-extended = { $date }: zawiadomienie o przedłużeniu terminu.
# The same if no reasons were given for it.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-extended-no-reasons = { $date }: zawiadomienie o przedłużeniu terminu bez podania przyczyn.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-identified = { $date }: uzupełnienie informacji o tożsamości.
# $date (text): the day, such as 24 listopada 2026
# $value (text): what was confirmed, such as erasure
complaint-fact-confirmed = { $date }: zobowiązanie administratora ({ $value }).
# The company's confirmation about other accounts only.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-confirmed-others = { $date }: zobowiązanie administratora co do innych kont.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-breached = { $date }: stwierdzenie, że zobowiązanie nie jest dotrzymywane.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-refused = { $date }: odmowa.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-refused-no-reasons = { $date }: odmowa z powodu braku wystarczających przyczyn.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-refused-reasons-not-weighed = { $date }: odmowa bez odniesienia się do podanych przyczyn.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-refused-identity = { $date }: tymczasowa odmowa; zażądano potwierdzenia tożsamości.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-refused-no-data = { $date }: odpowiedź, że takie dane nie są przetwarzane.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-refused-no-training = { $date }: odpowiedź, że dane nie są wykorzystywane do trenowania AI.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-refused-too-late = { $date }: odmowa z powołaniem się na spóźnienie sprzeciwu.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-refused-use-the-form = { $date }: odmowa z odesłaniem do własnego formularza.
# $date (text): the day, such as 24 listopada 2026
complaint-fact-refused-not-applicable = { $date }: odmowa z powołaniem się na to, że prawo nie ma zastosowania.
# Behind a refusal or a broken promise: what the history notes about it.
# $value (text): the words, in quotation marks
complaint-fact-note = Odnotowano przy tym: { $value }
# If the period ended without an answer in substance.
# $due (text): its last day, such as 4 stycznia 2027
complaint-fact-overdue = { $due }: ostatni dzień na odpowiedź; do tego czasu brak odpowiedzi co do istoty.
# The same where no day is sure.
complaint-fact-overdue-cautious = Także przy ostrożnym obliczeniu termin na odpowiedź upłynął bez odpowiedzi co do istoty.
# The same for what a later letter asked for first.
# $date (text): the day of that letter, such as 24 listopada 2026
# $due (text): the last day, such as 8 stycznia 2027
complaint-fact-overdue-added = { $due }: ostatni dzień na odpowiedź na żądania z dnia { $date }; do tego czasu brak odpowiedzi na nie.
# $date (text): the day of that letter, such as 24 listopada 2026
complaint-fact-overdue-added-cautious = Także przy ostrożnym obliczeniu termin na odpowiedź na żądania z dnia { $date } upłynął bez odpowiedzi na nie.
# Last line, if nothing came after the last letter.
complaint-fact-nothing-since = Od tego czasu brak wiadomości.
# $date (text): the day, such as 24 listopada 2026
# $authority (text): name of the authority
complaint-fact-complained = { $date }: skarga do tego organu: { $authority }.
# $date (text): the day, such as 24 listopada 2026
# $authority (text): name of the authority
# $kind (keyword): received, documents, forwarded, decided, rejected, unknown
complaint-fact-authority =
    { $kind ->
        [received] { $date }: potwierdzenie otrzymania przez organ ({ $authority }).
        [documents] { $date }: wezwanie organu do przedstawienia dokumentów ({ $authority }).
        [forwarded] { $date }: przekazanie sprawy innemu organowi ({ $authority }).
        [decided] { $date }: rozstrzygnięcie organu ({ $authority }).
        [rejected] { $date }: odrzucenie przez organ ({ $authority }).
       *[unknown] { $date }: wiadomość organu ({ $authority }).
    }
# Behind such a line.
# $value (text): reference of the authority, such as DS.523.123.2026
complaint-fact-reference = Znak sprawy: { $value }.
# If the authority wants to see that the complaint is in time.
# $date (text): day of the refusal, of the broken promise, or the first after the period, such as 3 listopada 2026
complaint-timeliness = Kwestionowane postępowanie jest znane od { $date }
# The same where the period runs from the last contact.
# $date (text): day of the last letter to or from the company, such as 3 listopada 2026
complaint-last-contact = Ostatni kontakt z administratorem: { $date }

## Alleged infringements: numbered, each borne by a fact above. CMP-6

complaint-infringements-heading = Zarzucane naruszenia
# No answer came.
# $provision (text): the period for an answer, such as art. 12 ust. 3
complaint-infringement-silence = Naruszenie { $provision }: nie poinformowano w terminie ani o podjętych działaniach, ani o powodach niepodjęcia działań.
# The answer came after the period.
# $provision (text): the period for an answer, such as art. 12 ust. 3
complaint-infringement-late = Naruszenie { $provision }: odpowiedź nadeszła dopiero po upływie terminu.
# The notice came after the first month.
# $provision (text): the rule on extension, such as art. 12 ust. 3
complaint-infringement-extension = Naruszenie { $provision }: o przedłużeniu terminu nie zawiadomiono w pierwszym miesiącu.
# The notice gave no reasons.
# $provision (text): the rule on extension, such as art. 12 ust. 3
complaint-infringement-extension-no-reasons = Naruszenie { $provision }: przedłużenia terminu nie uzasadniono.
# The objection is open.
# $provision (text): the right to object, such as art. 21 ust. 1
# $remedy (text): the duty to demonstrate, such as art. 5 ust. 2
complaint-infringement-objection = Naruszenie { $provision } i { $remedy }: nie wykazano ani zaprzestania przetwarzania, ani ważnych prawnie uzasadnionych podstaw; jeżeli przetwarzanie trwa, brakuje mu podstawy prawnej.
# The same after an answer that there is nothing to stop.
# $provision (text): the right to object, such as art. 21 ust. 1
# $remedy (text): the duty to demonstrate, such as art. 5 ust. 2
complaint-infringement-objection-in-so-far = Naruszenie { $provision } i { $remedy }: odpowiedź nie dowodzi, że nie ma czego zaprzestać; w zakresie, w jakim dane są przetwarzane, brak ważnych prawnie uzasadnionych podstaw.
# The consent is withdrawn.
# $provision (text): the right to withdraw consent, such as art. 7 ust. 3
complaint-infringement-withdrawal = Naruszenie { $provision }: nie wykazano, że zaprzestano przetwarzania opartego na zgodzie.
# Access is open.
# $provision (text): the right of access, such as art. 15 ust. 1, ust. 3
complaint-infringement-access = Naruszenie { $provision }: żądanych informacji nie udzielono.
# Grounds were given, and the company missed sufficient ones.
# $provision (text): the right to object, such as art. 21 ust. 1
# $remedy (text): the duty to facilitate, such as art. 12 ust. 2
complaint-infringement-no-reasons = Naruszenie { $provision } i { $remedy }: przyczyny podano; prawo nie wymaga ani dowodów, ani szczególnej wagi przyczyn.
# Grounds were given and not weighed.
# $provision (text): the duty to give reasons, such as art. 12 ust. 4
# $remedy (text): the duty to demonstrate, such as art. 5 ust. 2
complaint-infringement-reasons = Naruszenie { $provision } i { $remedy }: nie przedstawiono, jak wyważono podane przyczyny.
# Proof of identity was demanded.
# $provision (text): the rule on doubts about identity, such as art. 12 ust. 6
complaint-infringement-identity = Naruszenie { $provision }: zażądano potwierdzenia tożsamości; uzasadnionych wątpliwości nie widać.
# A form was demanded.
# $provision (text): the duty to facilitate, such as art. 12 ust. 2
complaint-infringement-form = Naruszenie { $provision }: wykonanie prawa uzależniono od użycia formularza.
# An earlier day was held against the person.
# $provision (text): the right to object, such as art. 21 ust. 1
complaint-infringement-time = Naruszenie { $provision }: prawo przysługuje w dowolnym momencie; data graniczna nie ma oparcia w przepisach.
# A promise was broken.
# $provision (text): the principle of fairness, such as art. 5 ust. 1 lit. a
complaint-infringement-breach = Naruszenie { $provision }: zobowiązanie nie jest dotrzymywane.
# $provision (text): the right to restriction, such as art. 18 ust. 1 lit. d
complaint-infringement-restriction = Naruszenie { $provision }: żądanego ograniczenia nie potwierdzono.
# $provision (text): the right to erasure, such as art. 17 ust. 1 lit. c
complaint-infringement-erasure = Naruszenie { $provision }: żądanego usunięcia nie potwierdzono.
# $provision (text): the duty to notify recipients, such as art. 19
complaint-infringement-recipients = Naruszenie { $provision }: mimo żądania nie wskazano odbiorców.
# Special categories were to be left out.
# $provision (text): the rules on them, such as art. 9 ust. 1
# $remedy (text): their erasure, such as art. 17 ust. 1 lit. d
complaint-infringement-special-categories = Naruszenie { $provision } i { $remedy }: co do szczególnych kategorii danych, których wyłączenia zażądano, nie wykazano żadnego wyjątku.
# There is no account.
# $provision (text): information where data come from elsewhere, such as art. 14 ust. 1, ust. 2, ust. 3 lit. a
complaint-infringement-information = Naruszenie { $provision }: o ile wiadomo, nigdy o tym nie poinformowano.

## Requests: numbered, as they were made to the company. CMP-7

complaint-requests-heading = Wnioski
complaint-requests-intro =
    { $voice ->
        [self] Wnoszę o:
       *[other] Wnosi się o:
    }
# $provision (text): the task of the authority, such as art. 57 ust. 1 lit. f
complaint-request-investigate = zbadanie sprawy i stwierdzenie naruszeń ({ $provision });
# $provision (text): its power, such as art. 58 ust. 2 lit. c
complaint-request-comply = nakazanie administratorowi uwzględnienia sprzeciwu i spełnienia pozostałych zaległych żądań ({ $provision });
# The same where nothing else is open.
# $provision (text): its power, such as art. 58 ust. 2 lit. c
complaint-request-comply-objection = nakazanie administratorowi uwzględnienia sprzeciwu ({ $provision });
# The same where only other requests are open.
# $provision (text): its power, such as art. 58 ust. 2 lit. c
complaint-request-comply-open = nakazanie administratorowi spełnienia zaległych żądań ({ $provision });
# The same about a withdrawal of consent.
# $provision (text): its power, such as art. 58 ust. 2 lit. c
complaint-request-comply-withdrawal = nakazanie administratorowi przestrzegania wycofania zgody ({ $provision });
# The same about access.
# $provision (text): its power, such as art. 58 ust. 2 lit. c
complaint-request-comply-access = nakazanie administratorowi udzielenia żądanych informacji ({ $provision });
# $provision (text): its power, such as art. 58 ust. 2 lit. f
complaint-request-ban = zakazanie takiego przetwarzania danych osoby wnoszącej skargę ({ $provision });
# If erasure is open.
# $provision (text): its power, such as art. 58 ust. 2 lit. g
complaint-request-erasure = nakazanie usunięcia danych zapisanych w tym celu ({ $provision });
# If their being told and named is open.
complaint-request-recipients = nakazanie poinformowania i wskazania odbiorców;
# Last item. CMP-9
# $provision (text): the duty to inform, such as art. 77 ust. 2
# $remedy (text): the remedy against silence, such as art. 78 ust. 2
complaint-request-progress = informowanie o postępach, efektach i środkach ochrony prawnej w terminie trzech miesięcy ({ $provision }, { $remedy }).
# If there are accounts that still exist.
# $accounts (keyword): one, many
complaint-accounts-stay =
    { $accounts ->
        [one] Konto i jego zawartość mają nadal istnieć.
       *[many] Konta i ich zawartość mają nadal istnieć.
    }

## Declarations

# CMP-10
# $kind (keyword): as-needed, no, yes – whether the company may learn the name
complaint-name =
    { $kind ->
        [no] Imienia i nazwiska proszę nie ujawniać administratorowi, w każdym razie nie bez uprzedniego zapytania.
        [yes] Imię i nazwisko można ujawnić administratorowi.
       *[as-needed] Imię i nazwisko proszę ujawnić administratorowi tylko w zakresie, w jakim wymaga tego postępowanie.
    }
# If the person says so.
# $kind (keyword): yes, no – whether they agree to a settlement
complaint-amicable =
    { $kind ->
        [no] Polubowne załatwienie sprawy nie jest oczekiwane.
       *[yes] Wyraża się zgodę na polubowne załatwienie sprawy.
    }
# If the person says so.
# $value (text): the authority or court, such as Sąd Okręgowy w Warszawie
complaint-pending = Sprawą zajmuje się już: { $value }
# If two states are concerned and all particulars are given.
# $provision (text): the rule that lists them, such as art. 4 ust. 1 rozporządzenia (UE) 2025/2518
complaint-admissibility = Skarga zawiera informacje, o których mowa w { $provision }.

## The text for the authority's form, where its length is limited: no law, plain words

# First sentence.
# $controller (text): name of the company, such as Meta Platforms, Inc.
complaint-short-opening = Sprawa dotyczy firmy { $controller } i trenowania AI na danych osobowych.
# $value (text): the line of an account, such as Facebook, nazwa użytkownika anna.przykladowa
complaint-short-account = Konto: { $value }.
complaint-short-stop = Proszę doprowadzić do tego, aby firma zaprzestała takiego trenowania na tych danych.
complaint-short-comply = Proszę doprowadzić do tego, aby firma spełniła zaległe żądania.
complaint-short-erase = Proszę doprowadzić także do usunięcia danych zapisanych w tym celu.
complaint-short-letter = Szczegóły zawiera załączona skarga.

## Lines in the list of enclosures. CMP-8

# $date (text): its day, such as 15 grudnia 2026
enclosure-answer = Odpowiedź administratora z { $date }
# A receipt, a message on the state, a notice of extension.
# $date (text): its day, such as 15 grudnia 2026
enclosure-notice = Wiadomość administratora z { $date }
enclosure-mandate = Umocowanie od osoby, której dane dotyczą
enclosure-constitution = Dokument potwierdzający należyte ustanowienie organizacji
