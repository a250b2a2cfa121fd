### The plan in words: steps, hints, deadlines and the page for people (terminal, 80 columns).
### Nobody is addressed by a pronoun: “proszę” with an infinitive, or an impersonal sentence; nothing shows gender.

## The page. What to do stands before the letters, one line an item; everything else stands behind them.

page-title = Sprzeciw wobec trenowania AI: plan działania

# First line: what is ready.
# $total (number): finished letters, such as 2
page-ready =
    { $total ->
        [0] Dziś żadne pismo nie jest potrzebne.
        [one] Pismo jest gotowe, ale jeszcze niewysłane.
        [few] { $total } pisma są gotowe, ale jeszcze niewysłane.
       *[many] { $total } pism jest gotowych, ale jeszcze niewysłanych.
    }

# Second line: where to start.
# $number (number): things to do, such as 6
page-start =
    { $number ->
        [0] Dziś nie ma nic do zrobienia.
       *[other] Proszę zacząć od punktu 1.
    }

# Beside it: when the first answer is due.
# $due (text): the day, such as 24 grudnia 2026
page-due = Najbliższy termin na odpowiedź: { $due }

page-actions-heading = Co trzeba zrobić

# Behind a form: which text to paste.
# $number (number): the text, such as 1
page-paste = wkleić tekst { $number }

# In brackets behind an item whose link, address or labels are not sure.
page-check = najpierw sprawdzić

# Among the warnings: what these brackets mean.
page-check-note = Uwaga „najpierw sprawdzić” oznacza, że link, adres lub nazwy mają słabe albo stare potwierdzenie: proszę sprawdzić, czy są aktualne.

# Below the list: steps that come again and again, each once.
page-standing-heading = Za każdym razem

page-warnings-heading = Ważne

# Over the table with one row for each company.
page-deadline-heading = Terminy

# A label and what it is about, on one line.
# $label (text): such as Odpowiedź do, or names of companies
# $value (text): what is said of it
page-labelled = { $label }: { $value }

# Heads of the table; the third column is called after the next step.
page-table-company = Firma
page-table-due = Odpowiedź do
page-table-state = Stan

# Last line before the letters.
page-more = Szczegóły punktów znajdują się za pismami.

# $number (number): letters, such as 2
page-letters-heading =
    { $number ->
        [one] Pismo
       *[other] Pisma
    }

# Heading over a letter.
# $controller (text): to whom, such as Meta Platforms Ireland Limited
page-letter-heading = Pismo: { $controller }

page-texts-heading = Teksty do wklejenia

# Heading over a text for a form.
# $number (number): the text, such as 1
# $total (number): how many items need it, such as 3
# $value (text): these items, such as 3, 4 i 5
page-text-heading =
    { $total ->
        [one] Tekst { $number } (punkt { $value })
       *[other] Tekst { $number } (punkty { $value })
    }

# Below a text for a form: what is left out for want of room.
# $value (text): the parts, such as usunięcie danych i wskazanie odbiorców
page-omitted = Tylko w piśmie, z braku miejsca tutaj: { $value }.

page-details-heading = Szczegóły punktów

# Heading over the details of an item.
# $number (number): the item, such as 2
page-details-item = Punkt { $number }

page-fields-label = Co wpisać:
page-steps-label = Jak to zrobić:
page-covers-label = Czego to dotyczy:
page-fallback-url-label = Inny link:

# Age of evidence that is weak or old.
# $date (text): its day, such as 23 lipca 2026
page-evidence = Ostatnie potwierdzenie: { $date }

# Instead of the steps, where the same form stood with an earlier item.
# $number (number): that item, such as 2
page-same-steps = jak w punkcie { $number }, z tym kontem

page-notes-heading = Warto wiedzieć

page-no-legal-advice = Plan i pisma oddają oświadczenia osoby, która z nich korzysta, i nie są poradą prawną. Terminy są obliczone.

## What to do

# Title of an item: a form.
# $platform (text): platform, such as Facebook
# $kind (keyword): objection, opt-out, general-request, non-user-objection
action-web-form =
    { $kind ->
        [objection] { $platform }: wypełnić formularz sprzeciwu
        [opt-out] { $platform }: zrezygnować z trenowania w formularzu
        [non-user-objection] { $platform }: wypełnić formularz dla osób bez konta
       *[other] { $platform }: wpisać sprzeciw w formularzu ochrony danych
    }

# Title of an item: a switch.
# $platform (text): platform, such as LinkedIn
action-settings-switch = { $platform }: wyłączyć trenowanie w ustawieniach

# Title of an item: the letter by e-mail.
# $controller (text): company, such as OpenAI Ireland Limited
action-email = { $controller }: wysłać pismo e-mailem

# Title of an item: the letter by post.
# $controller (text): company, such as Meta Platforms Ireland Limited
action-post = { $controller }: wysłać pismo pocztą

# Title of an item: something in the app, such as a request to the administrator of a workspace.
# $platform (text): platform, such as Slack
action-in-app = { $platform }: zrezygnować w aplikacji

# What a letter covers.
# $platforms (text): platforms, such as Facebook, Instagram i Threads
action-letter-covers = Pismo obejmuje wszystko, co firma przetwarza w celu trenowania AI ({ $platforms }), także to, co pomijają przełączniki i formularze.

# What a later letter is about.
# $platforms (text): platforms, such as Facebook i Instagram
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): reminder, refusal-reply, extension-reply, complaint, access, consent-withdrawal,
#   copyright-reservation
action-later-covers =
    { $kind ->
        [complaint] Skarga dotyczy tej firmy: { $controller } ({ $platforms }).
        [access] Pismo pyta, jakie dane służą do trenowania AI ({ $platforms }); nie jest sprzeciwem.
        [consent-withdrawal] Pismo wycofuje każdą udzieloną zgodę na trenowanie AI ({ $platforms }).
        [copyright-reservation] Pismo zastrzega prawa autorskie; nie jest sprzeciwem w rozumieniu przepisów o ochronie danych.
       *[reminder] Pismo jest dalszym ciągiem sprawy ({ $platforms }).
    }

# Title of an item: the complaint.
# $authority (text): authority, such as Datatilsynet
# $kind (keyword): web-form, email, post
action-complaint =
    { $kind ->
        [web-form] { $authority }: złożyć skargę przez internet
        [email] { $authority }: wysłać skargę e-mailem
       *[post] { $authority }: wysłać skargę pocztą
    }

# An account as people recognise it.
# $platform (text): platform, such as Instagram
# $value (text): user name, address or telephone number, such as anna.b
action-account = { $platform }: { $value }

# The platform in the title of an item, where there are several accounts.
# $platform (text): platform, such as Instagram
# $value (text): the account or accounts, such as anna.b
action-platform = { $platform } ({ $value })

## Fields of a form

field-email = Adres e-mail konta
# For people without an account.
field-own-email = Adres e-mail do odpowiedzi
field-country = Kraj
field-name = Imię i nazwisko
field-phone = Numer telefonu z numerem kierunkowym kraju
field-reason = Uzasadnienie
field-url = Link do profilu lub posta
field-prompt = Polecenie dla AI
field-evidence = Odpowiedź AI lub zrzut ekranu
field-required = wymagane
field-optional = nieobowiązkowe
form-part-objection = sam sprzeciw
form-part-own-words = część własnych słów
form-part-burden = ciężar dowodu
form-part-restriction = ograniczenie przetwarzania
form-part-erasure = usunięcie danych
form-part-recipients = wskazanie odbiorców
form-part-withdrawal = wycofanie zgody
form-part-special-categories = szczególne kategorie danych
form-part-confirmation = potwierdzenie
field-your-own = do samodzielnego uzupełnienia

## Steps

# Before a form or a setting.
step-log-in = Przed otwarciem linku proszę zalogować się na to konto.

# $label (text): app or website, such as aplikacja Instagram
step-open-app = Proszę otworzyć aplikację lub stronę: { $label }.

# $platform (text): platform, such as LinkedIn
step-open-settings = Proszę otworzyć ustawienia ({ $platform }).

# $label (text): section or menu, such as Centrum ochrony prywatności
step-open-section = Proszę otworzyć sekcję: { $label }.

# $url (text): address of the form
step-open-form = Proszę otworzyć formularz: { $url }

# $url (text): address of the page
step-open-page = Proszę otworzyć stronę: { $url }

# $label (text): choice, such as sprzeciw wobec przetwarzania
step-choose = Proszę wybrać opcję: { $label }.

# $label (text): switch, such as dane do ulepszania generatywnej AI
step-switch-off = Proszę wyłączyć ustawienie: { $label }.

# $label (text): switch
step-switch-on = Proszę włączyć ustawienie: { $label }.

# $label (text): switch
step-leave-off = Proszę zostawić wyłączone ustawienie: { $label }.

# A field whose content is known.
# $label (text): the field, such as Adres e-mail konta
# $value (text): what goes there, such as anna@example.org
step-enter = Proszę wpisać ({ $label }): { $value }

# A field whose content the details do not hold.
# $label (text): the field, such as Numer telefonu z numerem kierunkowym kraju
step-enter-unknown = Proszę uzupełnić samodzielnie: { $label }.

step-enter-prompt = Jeżeli zadano AI pytanie o siebie, proszę je wpisać; jeżeli nie, proszę napisać, że takie polecenie nie jest znane.

step-enter-evidence = Proszę dodać odpowiedź AI lub zrzut ekranu; jeżeli ich brak, proszę napisać, że prawo nie wymaga takiego dowodu.

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-enter-objection =
    { $kind ->
        [required] Proszę wkleić przygotowany tekst; uzasadnienie jest wymagane.
       *[other] Proszę wkleić przygotowany tekst.
    }

# $kind (keyword): required, optional, not-asked, unknown – whether the form demands reasons
step-give-reasons =
    { $kind ->
        [not-asked] Formularz nie pyta o przyczyny; są one w piśmie.
       *[other] Jeżeli formularz pyta o przyczyny, proszę użyć tych z przygotowanego tekstu.
    }

step-send = Proszę wysłać formularz.

# Directly after the step that triggers the e-mail.
step-confirm-email = Jeżeli e-mailem przyjdzie kod lub link, proszę go użyć; do tego czasu strona powinna pozostać otwarta.

step-keep-confirmation = Każde potwierdzenie z datą proszę zachować: e-mail, zrzut ekranu lub dowód nadania.

# $value (text): e-mail address of the company or the authority
step-send-email = Proszę wysłać pismo e-mailem na ten adres: { $value }

step-send-email-unknown = Proszę wysłać pismo e-mailem.

# After sending by e-mail.
step-send-from = E-maile najlepiej pisać z adresu podanego w piśmie.

step-send-post = Pisma wysyłane pocztą proszę wydrukować, podpisać i nadać z potwierdzeniem doręczenia, na przykład listem poleconym.

# Complaint: the authority’s page.
# $url (text): its address
step-complaint-page = Proszę otworzyć stronę do składania skarg: { $url }

step-complaint-enter = Jeżeli jest formularz, proszę przenieść do niego treść pisma albo je załączyć.

# The second way for a complaint.
# $value (text): e-mail address of the authority
step-complaint-otherwise-email = Jeżeli strona go nie przyjmuje, proszę wysłać je e-mailem na ten adres: { $value }

step-complaint-otherwise-post = Jeżeli strona go nie przyjmuje, proszę wysłać je podpisane pocztą.

step-enclose = Proszę dołączyć kopie wszystkiego, co wymieniono na końcu pisma.

# Who acts by a power of attorney.
step-enclose-authority = Przy wysyłce pocztą proszę dołączyć oryginał pełnomocnictwa, w innym razie skan.

# $label (text): who gets a copy, such as inspektor ochrony danych
step-copy-in = Kopia do wiadomości: { $label }.

# $label (text): who gets a copy, such as inspektor ochrony danych
# $value (text): the e-mail address for it, such as privacy@example.org
step-copy-in-email = Kopia do wiadomości: { $label } ({ $value }).

# $label (text): what to ask for
step-ask-administrator = Do administracji przestrzeni roboczej proszę skierować następującą prośbę: { $label }.

# $label (text): what to ask for, an e-mail
# $value (text): the address that it goes to, such as contact@example.org
step-ask-administrator-email = Do administracji przestrzeni roboczej proszę skierować następującą prośbę: { $label } (na adres { $value }).

# $label (text): what can be deleted, such as dawne rozmowy
step-delete = Można też usunąć następujące dane: { $label }.

# $label (text): what to refrain from
step-avoid = Czego w przyszłości lepiej unikać: { $label }.

step-prove-identity = Jeżeli firma pyta o tożsamość, proszę wykazać tylko to, co niezbędne, a na kopiach zaczernić całą resztę.

# $label (text): the part to repeat everything for, such as strona, blog, kanał
step-repeat-for-each = Proszę powtórzyć to dla każdej części osobno ({ $label }).

# After opening a form.
# $url (text): the page that helps otherwise
step-if-form-fails = Jeżeli formularz się nie otwiera, proszę użyć przeglądarki zamiast aplikacji, w miarę możności po zalogowaniu, albo tej strony: { $url }

# The same, where no other page is known; on the page for people once, over all details.
step-if-form-fails-no-url = Jeżeli formularz się nie otwiera, proszę użyć przeglądarki zamiast aplikacji, w miarę możności po zalogowaniu; w ostateczności wystarczy pismo.

## Deadline and next step

# How far the case has come: a few words, in a table and in the next sentence.
# $kind (keyword): sent, acknowledged, status-only, extended, confirmed, partly-confirmed, refused, overdue, reminded,
#   bounced, breached, complained, decided, closed
# $request (keyword): objection, access, consent-withdrawal – the letter that opened the case
timeline-stand =
    { $kind ->
        [sent] wysłano
        [acknowledged] potwierdzono otrzymanie
        [status-only] wiadomość o stanie sprawy
        [extended] przedłużono termin
        [confirmed]
            { $request ->
                [access] zapowiedziano dostęp
                [consent-withdrawal] zapowiedziano uwzględnienie wycofania
               *[objection] zapowiedziano uwzględnienie sprzeciwu
            }
        [partly-confirmed] zapowiedziano częściowe uwzględnienie
        [bounced] pismo wróciło
        [breached] zobowiązania nie dotrzymano
        [refused] odmówiono
        [overdue] termin upłynął
        [reminded] wysłano przypomnienie
        [complained] złożono skargę
        [closed] załatwiono
        [decided] organ rozstrzygnął
       *[other] jeszcze nic nie wysłano
    }

# How far the case has come.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
# $request (keyword): as above
timeline-state = { $controller }: { timeline-stand }.

# When the company must answer.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $due (text): last day for the answer, such as 24 grudnia 2026
deadline-due = { $controller }: ostatni dzień na odpowiedź to { $due }

# $date (text): day of receipt, such as 24 listopada 2026
# $flag (keyword): yes – the day of receipt is assumed; no – it is known
deadline-received =
    { $flag ->
        [no] Dzień otrzymania: { $date }
       *[yes] Zakładany dzień otrzymania: { $date }; jeżeli pismo dotrze później, termin się przesunie.
    }

# $due (text): last day if extended, such as 24 lutego 2027
deadline-if-extended = Ostatni dzień przy terminowym i uzasadnionym przedłużeniu: { $due }

# What a later letter asked for first has a last day of its own.
# $date (text): day of that letter, such as 24 listopada 2026
# $due (text): last day, such as 8 stycznia 2027
deadline-added = Żądania zgłoszone dopiero w dniu { $date }: ostatni dzień na odpowiedź to { $due }

deadline-weekends-only = Uwzględniono weekendy, ale nie święta w miejscu siedziby firmy.

deadline-holidays = Uwzględniono weekendy i święta w miejscu siedziby firmy.

# Where the law names no time limit (Switzerland).
deadline-set-by-letter = Termin 30 dni wyznacza pismo, nie ustawa.

# The next step in a few words: in the table, in the calendar and in the next sentence.
# $kind (keyword): kind of letter: reminder, refusal-reply, extension-reply, complaint; none – only to look again
next-step =
    { $kind ->
        [reminder]
            { $regime ->
                [uk] Skarga do firmy
               *[other] Możliwe przypomnienie
            }
        [refusal-reply] Odpowiedź na odmowę
        [extension-reply] Odpowiedź na przedłużenie
        [complaint] Możliwa skarga
        [none] Ponowne sprawdzenie
       *[other] Następne pismo
    }

# What comes next.
# $date (text): the first day for it, such as 29 grudnia 2026
# $kind (keyword): as above
next-letter = { next-step } od dnia: { $date }

# $controller (text): company, such as Meta Platforms Ireland Limited
next-nothing = W tej chwili nie ma nic do zrobienia ({ $controller }).

# Which accounts it is about where a company does not stand the same for all.
# $value (text): accounts, such as Facebook (anna.a) i Instagram (anna.b)
timeline-accounts = Konta: { $value }.

# The authority should have reported back.
# $provision (text): provision, such as art. 78 ust. 2 RODO
timeline-authority-silent = Jeżeli organ nadzorczy do dziś nie poinformował o stanie sprawy, otwarta jest droga sądowa ({ $provision }).

# Entries of a calendar, one line each.
# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due = Termin na odpowiedź: { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
calendar-due-if-extended = Termin na odpowiedź w razie przedłużenia: { $controller }

# $controller (text): company, such as Meta Platforms Ireland Limited
# $kind (keyword): as above
calendar-next = { next-step }: { $controller }

# In the calendar of an office: one line for each company and day.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $number (number): letters whose answer is due, such as 120
calendar-office-due =
    { $number ->
        [one] Termin na odpowiedź: { $controller } ({ $number } pismo)
        [few] Termin na odpowiedź: { $controller } ({ $number } pisma)
       *[many] Termin na odpowiedź: { $controller } ({ $number } pism)
    }

## Hints. What can stand on the page before the letters has at most 20 words.

# Training began before the day of writing.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day, such as 27 maja 2025
hint-training-already-started = Trenowanie już trwa ({ $controller }, początek: { $date }); sprzeciw mimo to obejmuje wszelkie przyszłe przetwarzanie.

hint-accounts-grouped = Powiązane konta mają wspólny formularz; wypełnienie go dla każdego konta nie zaszkodzi.

hint-accounts-separate = Pismo i tekst do formularza wymieniają wszystkie konta razem; jeżeli firma ma tego nie wiedzieć, proszę oznaczyć jedno jako osobne.

hint-accounts-several-emails = Powiązane konta mają różne adresy e-mail: na wszelki wypadek proszę wypełnić formularz dla każdego adresu.

hint-account-email-missing = Formularz wymaga adresu e-mail, na który zarejestrowano konto; w podanych informacjach go brakuje.

hint-account-business-form = Formularze są przeważnie przeznaczone dla profili osobistych. Jeżeli formularz nie przyjmuje konta biznesowego lub strony, liczy się pismo. Kto pisze posty na stronie, najlepiej wnosi sprzeciw także z własnego profilu.

hint-account-private-still-public = Także przy koncie prywatnym część informacji pozostaje publiczna, z reguły imię i nazwisko, nazwa użytkownika, zdjęcie profilowe oraz to, co zamieszczono w publicznych grupach lub pod publicznymi postami.

hint-representative-login = Formularze i przełączniki, które wymagają zalogowania, proszę obsługiwać razem z osobą, do której należy konto.

hint-representative-child = Sprzeciw warto wnieść także za osoby małoletnie: wpisy w funkcjach AI dostawca może wykorzystywać w każdym wieku. Jeżeli władza rodzicielska przysługuje dwóm osobom, proszę pisać w porozumieniu.

hint-non-user-proof-not-required = Formularz pyta, po jakim poleceniu AI pokazuje dane. Prawo nie wymaga takiego dowodu; jeżeli nie da się przejść dalej, liczy się pismo.

hint-reason-none-given =
    { $regime ->
        [ch] Brakuje osobistej przyczyny. Prawo szwajcarskie jej nie wymaga; własne zdanie nada jednak pismu większą wagę.
       *[other] Brakuje osobistej przyczyny. Proszę podać jedno lub dwa zdania o szczególnej sytuacji osoby, której dane dotyczą.
    }

hint-letter-second-track = Formularze i przełączniki to droga przewidziana przez dostawcę. Pismo ma taką samą moc prawną i wszystko dokumentuje; o tym, jak firmy na nie odpowiadają, mało jeszcze wiadomo.

hint-confirmation-keep = Dzięki potwierdzeniom można później wykazać, kiedy i dla którego konta wniesiono sprzeciw.

# $platform (text): platform, such as Kimi
hint-controller-unknown-for-country = { $platform }: dla kraju zamieszkania nie jest znana odpowiedzialna firma; plan i pisma nic o tym nie mówią.

# $platform (text): platform or several, such as Signal
hint-platform-information-only = { $platform }: trenowanie na treściach użytkowników nie jest potwierdzone; sprzeciw jest tylko na wszelki wypadek.

# $platform (text): platform or company, such as Facebook
hint-contact-not-verified = { $platform }: link, adres lub nazwy mają słabe albo stare potwierdzenie; proszę sprawdzić je przed wysłaniem.

hint-mail-no-address = Żadne źródło nie podaje pewnego adresu e-mail; pole „Do” w pliku wiadomości jest puste. Proszę wysłać pismo pocztą albo wpisać adres, który podaje sama firma.

hint-mailto-too-long = Pismo jest za długie na link, który otwiera program pocztowy. Proszę użyć pliku wiadomości albo skopiować tekst.

hint-locale-draft = Teksty w tym języku są wersją roboczą: nie zostały jeszcze sprawdzone i zatwierdzone przez prawnika.

hint-complaint-formal-requirement = Organ nadzorczy stawia wymagania co do formy skargi.

# The letter is in another language than the authority is known to take.
# $authority (text): authority, such as Datatilsynet
hint-complaint-language = { $authority }: o ile wiadomo, organ ten nie przyjmuje skarg w języku pisma. Proszę dołączyć tłumaczenie.

# The company comes before the authority.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-complaint-company-not-asked = Najpierw proszę złożyć skargę w firmie ({ $controller }); inaczej organ może odłożyć sprawę.

# Two authorities in one matter.
# $authority (text): the second authority, such as Data Protection Commission
hint-complaint-other-authority = Obowiązują tu dwa prawa, dlatego jest druga skarga ({ $authority }). Każdą można też wysłać osobno.

# The authority takes complaints for some time only.
# $authority (text): authority, such as Österreichische Datenschutzbehörde
# $date (text): last day, such as 2 października 2026
hint-complaint-time-limit = Na skargę jest tam termin ({ $authority }); ostatni dzień według dotychczasowego przebiegu: { $date }

# No letter today.
# $controller (text): company, such as Meta Platforms Ireland Limited
# $date (text): first day for a letter, or a day to look again, such as 5 stycznia 2027
hint-letter-later = { $controller }: dziś nie trzeba nic pisać; dobry dzień, aby sprawdzić ponownie: { $date }

# The case with a company is over.
# $controller (text): company, such as Meta Platforms Ireland Limited
hint-letter-nothing-left = { $controller }: do tej firmy nie trzeba już nic pisać.

hint-data-subject-minor = Osoba niepełnoletnia może sama wnieść sprzeciw, jeżeli rozumie jego znaczenie; bezpieczniej jest, gdy podpisują także rodzice.

hint-representative-custody-unknown = W Niemczech rodzice ze wspólną władzą rodzicielską działają razem: proszę podać, czy przysługuje ona jednej osobie, czy podpisują obie.

hint-complaint-contact-missing = Skarga wymaga adresu pocztowego lub adresu e-mail osoby, której dotyczy.

hint-account-not-objected = Dla tego konta nic jeszcze nie wysłano; dzisiejsze pismo go nie wymienia, sprzeciw trzeba dopiero wnieść.

hint-account-deleted = Konto jest usunięte: formularze i przełączniki, które wymagają zalogowania, odpadają. Pismo pyta o kopie z wcześniejszego czasu.

hint-account-no-access = Brak dostępu do tego konta: formularze i przełączniki, które wymagają zalogowania, odpadają; pismo jest pierwszą drogą.

hint-account-managed = Tym kontem zarządza jednostka taka jak szkoła, pracodawca lub stowarzyszenie. Może ona współodpowiadać za dane i tylko ona zmienia ustawienia: warto zapytać także tam.

hint-account-separate = To konto ma osobne pismo, które nie wymienia żadnego innego, nawet jeżeli jest z innymi powiązane.

hint-history-parts-assumed = Historia nie mówi, co zawierało to pismo; przyjęto to, czego sprawa wymaga dzisiaj.

hint-history-no-reasons-sent = Firmie nie podano dotąd żadnych przyczyn; odpowiedź nie twierdzi więc, że je pominięto.

hint-catalog-note = Do tego wpisu jest uwaga.
