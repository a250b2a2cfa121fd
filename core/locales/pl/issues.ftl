### Issues: why a request is refused, and remarks that do not stop it.
###
### An issue begins in lower case, has no full stop, says what is wrong and what would be right. It never repeats a
### value of the request: `$key` is a key of the format or a word of the catalog, `$number` and `$total` are limits.
### A program shows it behind the code and the place, for example "name.missing /data_subject/name …".

## The request as a whole

# $number (number): line, such as 12
# $total (number): column, such as 5
issue-request-syntax = to nie jest JSON albo jest zbyt głęboko zagnieżdżony, wiersz { $number }, kolumna { $total }
# $key (text): known key or keys, such as platform
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-key =
    { $kind ->
        [nearest] ten klucz nie jest znany; być może chodzi o { $key }
       *[all] ten klucz nie jest znany; tu znane: { $key }
    }
# $kind (keyword): what is expected: text, number, list, object
issue-request-wrong-type =
    { $kind ->
        [number] niewłaściwy typ; oczekiwana jest liczba całkowita
        [flag] niewłaściwy typ; oczekiwane jest `true` lub `false`
        [list] niewłaściwy typ; oczekiwana jest lista
        [object] niewłaściwy typ; oczekiwany jest obiekt
       *[text] niewłaściwy typ; oczekiwany jest tekst w cudzysłowie
    }
issue-request-duplicate-key = ten klucz występuje w obiekcie dwa razy; dozwolony jest raz
# $number (number): limit in bytes, such as 4194304
issue-request-too-large = żądanie jest za duże; największa odczytywana liczba bajtów to { $number }
# $number (number): supported version, such as 1
issue-request-version = brak wersji albo wersja nieobsługiwana; odczytuje się { $number }
# $number (number): position of the first bad byte, counted from 0, such as 57
issue-utf8-invalid = to nie jest UTF-8; pierwszy nieprawidłowy bajt jest na pozycji { $number }, licząc od 0
# $number (number): limit of entries, such as 100
issue-request-too-many = za dużo wpisów; dozwolone najwyżej { $number }
# $number (number): how many are listed at most, such as 1000
issue-request-more-issues = są dalsze błędy; wymienia się najwyżej { $number }
# $key (text): known word or words, such as erasure
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-wish =
    { $kind ->
        [nearest] tego nie można zażądać; być może chodzi o { $key }
        [twice] zażądano dla wszystkich i dla poszczególnych kont; możliwe jest tylko jedno
       *[all] tego nie można zażądać; znane: { $key }
    }
# $key (text): known word or words, such as linked-group
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-request-unknown-option =
    { $kind ->
        [nearest] ta wartość nie jest znana; być może chodzi o { $key }
       *[all] ta wartość nie jest znana; tu znane: { $key }
    }
# $number (number): most days, such as 90
issue-request-reminder-days = przypomnienie wyznacza termin co najmniej 1 dnia i najwyżej { $number } dni
issue-request-sighting-empty = wpis jest pusty; trzeba podać, co było widać lub gdzie, albo go pominąć

## Names

issue-name-missing = brakuje imienia i nazwiska; trzeba podać je w całości
issue-name-no-letter = imię i nazwisko nie zawiera żadnej litery; trzeba podać je w całości
# $number (number): limit of characters, such as 500
issue-name-too-long = imię i nazwisko jest za długie; dozwolona liczba znaków to najwyżej { $number }
issue-name-several-people = podano kilka osób; każda wymaga osobnej sprawy

## Text

# $number (number): limit of characters, such as 4000
issue-text-too-long = tekst jest za długi; dozwolona liczba znaków to najwyżej { $number }
# $number (number): limit of characters, such as 40000
issue-text-total-too-long = wszystkie teksty własne razem są za długie; dozwolona liczba znaków to najwyżej { $number }
# $number (number): limit of lines, such as 200
issue-text-too-many-lines = za dużo wierszy; dozwolone najwyżej { $number }
# $number (number): limit of marks, such as 8
issue-text-too-many-marks = za dużo znaków łączących na jednej literze; dozwolone najwyżej { $number } z rzędu
issue-text-nul = tekst zawiera znak sterujący U+0000; trzeba go usunąć
issue-text-line-break = wartość zawiera znak końca wiersza; dozwolony jest jeden wiersz
issue-text-bidi-control = znaki sterujące kierunkiem pisma (od U+202A do U+202E albo od U+2066 do U+2069 bez odpowiednika); trzeba je usunąć
issue-text-control = tekst zawiera znak sterujący; trzeba go usunąć
issue-text-upper-control = znak sterujący z zakresu od U+0080 do U+009F; być może Windows-1252 odczytano jako Latin-1, wtedy pomaga ponowne odczytanie z właściwym kodowaniem
issue-text-noncharacter = tekst zawiera pozycję kodową, która nie jest znakiem; trzeba ją usunąć
issue-text-variation-selectors = po jednym znaku następuje kilka selektorów wariantu; dozwolony jest najwyżej jeden
issue-text-hidden = tekst zawiera niewidoczne znaki znacznikowe poza flagą; trzeba je usunąć

## Address and country

issue-address-missing = brakuje danych do odpowiedzi; trzeba podać adres pocztowy, adres e-mail lub numer telefonu
# $number (number): limit of lines, such as 6
issue-address-too-many-lines = za dużo wierszy; w okienku koperty mieści się ich najwyżej { $number }
# $key (text): pattern of the country, such as NNNNN
issue-postcode-format = kod pocztowy nie pasuje do kraju; wzór to { $key } (N cyfra, A litera)
issue-country-missing = brakuje kraju zamieszkania; trzeba podać dwie litery według ISO 3166-1
# $key (text): a known code, the likely one if there is one, such as GB
issue-country-unknown = ten kraj nie jest znany; trzeba podać dwie litery według ISO 3166-1, takie jak { $key }
issue-country-not-supported = dla prawa tego kraju nie ma pism; obsługiwane są EOG, Zjednoczone Królestwo i Szwajcaria
# $key (text): what $kind says, such as DE-BE, DE-BB
# $kind (keyword): all (the codes of all parts), country (the code of the country)
issue-country-region-unknown =
    { $kind ->
        [country] to nie jest część tego kraju; trzeba podać kod według ISO 3166-2, który zaczyna się od { $key }
       *[all] to nie jest część tego kraju; znane kody według ISO 3166-2: { $key }
    }
issue-country-region-missing = kraj ma kilka organów nadzorczych; skarga wymaga podania części kraju według ISO 3166-2

## Language

issue-language-missing = brakuje języka pism; trzeba podać kod według BCP 47
issue-language-invalid = to nie jest kod języka; trzeba podać kod według BCP 47
# $key (text): tags of all locales, such as de, en
issue-language-unknown = w tym języku nie ma tekstów; dostępne: { $key }
# The language lacks the texts of this letter.
issue-language-letter-not-available = w tym języku nie ma tekstów tego pisma

## Dates

issue-date-missing = brakuje daty; trzeba podać RRRR-MM-DD
issue-date-invalid = takiego dnia nie ma; trzeba podać RRRR-MM-DD od 1900 do 2198

## E-mail, telephone, web

issue-email-invalid = to nie jest adres e-mail; trzeba podać taki jak name@example.org
issue-email-multiple = kilka adresów e-mail; dozwolony jest dokładnie jeden
issue-email-unsupported = cudzysłowy, komentarze i nawiasy nie są obsługiwane; trzeba podać zwykły adres e-mail
issue-email-missing = tu potrzebny jest adres e-mail
issue-email-display-name = tu należy tylko adres e-mail, a imię i nazwisko do swojego pola
# $number (number): limit of octets before the @, 64
# $total (number): limit of octets of the whole address, 254
issue-email-too-long = adres e-mail jest za długi; dozwolona liczba bajtów to najwyżej { $number } przed znakiem @ i { $total } łącznie
issue-email-domain = za znakiem @ nie ma nazwy domeny; trzeba podać taką jak example.org
issue-phone-invalid = to nie jest numer telefonu; trzeba podać cyfry od 0 do 9, najlepiej z + i numerem kierunkowym kraju
issue-url-invalid = to nie jest adres strony; trzeba podać adres z https://, bez spacji i portu
issue-url-scheme = adres nie zaczyna się od https://; trzeba podać go w całości, tak jak w przeglądarce
issue-url-user-info = adres zawiera nazwę użytkownika lub hasło; jedno i drugie trzeba usunąć
# $key (text): domain of the platform, such as facebook.com
# $kind (keyword): nearest, none (no domain of the platform is known, $key is empty)
issue-url-domain-mismatch =
    { $kind ->
        [nearest] adres nie należy do żadnej domeny platformy; właściwa to { $key }
       *[none] adres nie należy do żadnej domeny platformy; żadna nie jest znana, więc trzeba go pominąć
    }
issue-url-no-profile = adres nie prowadzi do żadnego konta; trzeba podać adres profilu

## Platforms and accounts

issue-platform-none = pismo wymaga co najmniej jednego konta lub jednej platformy
issue-platform-missing = przy koncie brakuje platformy; trzeba podać jej kod
# $key (text): id of the nearest platform, such as instagram
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-platform-unknown =
    { $kind ->
        [nearest] ta platforma nie jest znana; być może chodzi o { $key }
       *[none] ta platforma nie jest znana; trzeba podać kod platformy z katalogu
    }
issue-platform-not-offered = dla regionu tej osoby nie jest znana odpowiedzialna firma; platformę można pominąć albo dodać własny rekord
# $number (number): limit of accounts, such as 1000
issue-account-too-many = za dużo kont; dozwolone najwyżej { $number }
issue-account-no-identifier = nic nie mówi, o które konto chodzi; trzeba podać nazwę użytkownika, adres profilu, adres e-mail lub numer telefonu
issue-account-id-duplicate = inne konto ma ten sam kod; każde wymaga własnego
# $number (number): limit of characters, such as 64
issue-account-id-invalid = to nie jest kod; dozwolone są litery od a do z, cyfry, łączniki, podkreślenia lub kropki, od 1 do { $number }
# $key (text): id of the platform that the address belongs to, such as instagram
issue-account-platform-mismatch = adres profilu należy do innej platformy, { $key }
issue-account-handle-invalid = to nie jest nazwa użytkownika; trzeba podać ją bez adresu strony
# $key (text): known word or words, such as business
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-use = { issue-request-unknown-option }
# $key (text): known word or words, such as public
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-visibility = { issue-request-unknown-option }
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-account-unknown-status = { issue-request-unknown-option }
# $kind (keyword): status (of an account that is not deleted), later (a day to come)
issue-account-deleted-on =
    { $kind ->
        [later] konto nie mogło zostać usunięte po dacie pisma
       *[status] dzień usunięcia wymaga stanu deleted
    }

## Reasons

issue-reason-empty = przyczyna jest pusta; trzeba podać kod lub tekst
# $key (text): id of the nearest reason, such as health
# $kind (keyword): nearest, none (nothing is near, $key is empty)
issue-reason-unknown =
    { $kind ->
        [nearest] ta przyczyna nie jest znana; być może chodzi o { $key }
       *[none] ta przyczyna nie jest znana; trzeba podać kod przyczyny z katalogu albo własne słowa w text
    }
issue-reason-id-and-text = dozwolone jest id z detail albo samo text
# $kind (keyword): for whom the reason is: users, non-users, business-accounts, private-profiles, services
issue-reason-does-not-fit =
    { $kind ->
        [users] ta przyczyna jest dla osób z kontem
        [non-users] ta przyczyna jest dla osób bez konta
        [business-accounts] ta przyczyna wymaga konta używanego jako business, page lub creator
        [private-profiles] ta przyczyna wymaga konta o widoczności private
       *[services] ta przyczyna nie może dotyczyć wymienionych usług
    }
issue-reason-detail-missing = ta przyczyna wymaga własnych słów w detail
issue-reason-detail-without-id = detail wymaga kodu przyczyny; same własne słowa należą do text
# $number (number): limit of reasons, such as 40
issue-reason-too-many = za dużo przyczyn; dozwolone najwyżej { $number }

## Representative

issue-representative-role-missing = brakuje roli; możliwe są parent, guardian, representative i organisation
issue-representative-for-the-dead = RODO nie daje praw osobom zmarłym (motyw 27); wiele usług pozwala bliskim usunąć konto lub nadać mu status in memoriam
issue-representative-custody = kto dzieli władzę rodzicielską, podaje drugiego rodzica w second_parent, inni nie
issue-representative-key-not-expected = ten klucz nie pasuje do tej roli
# $key (text): known word or words, such as joint
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-word = { issue-request-unknown-option }
# $key (text): known word or words, such as guardian
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-role = { issue-request-unknown-option }
# $key (text): known word or words, such as enclosed
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-representative-unknown-authority = { issue-request-unknown-option }

## History

# $number (number): limit of events, such as 1000
issue-history-too-many = za dużo zdarzeń; dozwolone najwyżej { $number }
issue-history-event-missing = brakuje rodzaju zdarzenia; trzeba podać słowo takie jak sent
# $key (text): known word or words, such as refused
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-event = { issue-request-unknown-option }
# $key (text): known word or words, such as email
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-via = { issue-request-unknown-option }
# $key (text): known word or words, such as reminder
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-letter = { issue-request-unknown-option }
# $key (text): known word or words, such as too-late
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-refusal = { issue-request-unknown-option }
issue-history-refusal-not-expected = rodzaj odmowy należy tylko do zdarzenia refused
issue-history-key-not-expected = ten klucz nie pasuje do tego rodzaju zdarzenia
# $key (text): known word or words, such as deleted
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-history-unknown-word = { issue-request-unknown-option }
issue-history-unknown-authority = żaden organ nadzorczy z katalogu nie ma tego kodu
issue-history-after-date = zdarzenie jest późniejsze niż data pisma
# $key (text): ids of the controllers of the case, such as meta-platforms-ireland, google-ireland
issue-history-controller-missing = kilku administratorów; nie podano, którego to dotyczy: { $key }
# $key (text): id or ids of controllers of the case, such as google-ireland
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known), no-record (nothing)
issue-history-unknown-controller =
    { $kind ->
        [nearest] żadne konto w sprawie nie należy do tego administratora; być może chodzi o { $key }
        [no-record] żaden administrator z katalogu nie ma tego kodu
       *[all] żadne konto w sprawie nie należy do tego administratora; do sprawy należą: { $key }
    }
issue-history-unknown-account = żadne konto w żądaniu nie ma tego kodu
issue-history-account-mismatch = jedno z kont należy do innego administratora; każdy wymaga osobnego zdarzenia
issue-history-impossible-order = zdarzenie jest wcześniejsze niż to, po którym następuje, na przykład niż pismo, na które odpowiada; jedna z dat jest błędna
issue-history-nothing-sent = brak pisma do tego administratora; potrzebne jest zdarzenie sent z dniem
# $kind (keyword): what contradicts: answers (yes and no on one day for the same accounts), receipt (received more often
#   than sent)
issue-history-contradiction =
    { $kind ->
        [receipt] pismo otrzymano w większej liczbie dni, niż je wysłano; każdemu pismu odpowiada jeden dzień otrzymania
       *[answers] tego samego dnia dla tych samych kont zgodzono się i odmówiono; trzeba podać jedno z tych zdarzeń albo konta każdego z nich
    }

## Letter

issue-letter-missing = brakuje rodzaju pisma; trzeba podać słowo takie jak objection albo next dla kolejnego kroku
# $key (text): known word or words, such as objection
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-letter-unknown = { issue-request-unknown-option }
issue-letter-non-user-missing = sprzeciw bez konta wymaga non_user z platformami
# $date (text): first day for the letter, such as 2027-01-05
issue-letter-too-early = za wcześnie, odpowiedź może jeszcze nadejść w terminie; pierwszy dzień to { $date }
issue-letter-nothing-sent = w historii nie ma wcześniejszego pisma; potrzebne jest zdarzenie sent
# $kind (keyword): refusal, extension (the history has none), answered (the controller has refused), over (it complies),
#   complained (a complaint was lodged), until (the period is extended, its end is not known)
issue-letter-nothing-to-answer =
    { $kind ->
        [refusal] żadna odmowa nie czeka na odpowiedź; w historii brakuje zdarzenia refused
        [extension] nie ma przedłużenia terminu; w historii brakuje zdarzenia extended
        [answered] administrator odmówił; właściwe jest tu refusal-reply lub complaint
        [complained] złożono skargę; sprawą zajmuje się teraz organ
        [until] administrator potrzebuje więcej czasu; w until brakuje dnia, który podaje
       *[over] administrator spełnia żądania; nie ma już czego żądać
    }
# $kind (keyword): the letter: refusal-reply, extension-reply
issue-letter-reasons-needed = ani historia, ani sprawa nie zawiera przyczyn; bez nich ta odpowiedź nie ma treści
issue-letter-not-available =
    { $kind ->
        [extension-reply] to pismo nie jest tu dostępne; odpowiada na przedłużenie ustawowego terminu miesiąca po sprzeciwie
       *[refusal-reply] to pismo nie jest tu dostępne; odpowiada na odmowę uwzględnienia sprzeciwu
    }
# Where a reason names an account.
issue-reason-unknown-account = { issue-history-unknown-account }
# Where a reason names a platform.
issue-reason-unknown-platform = żadne konto w żądaniu i żaden wpis w non_user.platforms nie należy do tej usługi
# Where a sighting names a platform.
issue-request-sighting-platform = tej usługi nie ma w non_user.platforms

## Remarks

hint-text-normalised = Tekst został oczyszczony: złożono litery, usunięto zbędne odstępy, niewidoczne znaki oraz powtórzenia nazwiska lub kraju, kody zapisano w zwykłej postaci.
hint-text-compatibility-letters = Tekst zawiera ligatury, litery pełnej szerokości lub litery ozdobne, których inne programy mogą nie rozpoznać. Proszę sprawdzić pisownię.
hint-text-direction-mark = Tekst zawiera niewidoczne znaki dla pisma od prawej do lewej, ale żadnych takich liter. Proszę sprawdzić, czy są potrzebne.
hint-text-mixed-script = Jedno słowo łączy litery różnych alfabetów, które mogą wyglądać tak samo. Proszę sprawdzić pisownię.
hint-text-private-use = Inne komputery pokażą znaki tekstu z obszaru prywatnego inaczej albo wcale.
hint-text-mojibake = Tekst wygląda na odczytany z niewłaściwym kodowaniem. Proszę porównać go z oryginałem.
hint-name-looks-like-placeholder = Imię i nazwisko wygląda jak słowo programu oznaczające brak wartości. Proszę je sprawdzić.
hint-name-looks-like-organisation = To wygląda na nazwę organizacji, a sprzeciw mogą wnosić tylko osoby fizyczne (art.{ "\u00A0" }21 RODO). Proszę podać osobę stojącą za kontem; kto działa za kogoś, należy do representative.
hint-sender-equals-recipient = Osoba nazywa się tak samo jak firma, do której kierowane jest pismo. Proszę sprawdzić pola.
hint-region-missing = Późniejsza skarga wymaga podania części kraju, ponieważ kraj ma kilka organów nadzorczych.
hint-language-fallback = Ten wariant języka nie ma tekstów; użyto tekstów języka podstawowego.
hint-date-unusual = Data jest wcześniejsza niż początek stosowania RODO albo przypada w dalekiej przyszłości. Proszę sprawdzić rok.
hint-email-needs-smtputf8 = Nie każdy system pocztowy przyjmuje litery przed znakiem @.
hint-email-dots = Niektóre systemy pocztowe odrzucają kropki w nietypowym miejscu przed znakiem @.
hint-phone-national = Dla firm za granicą numer telefonu wymaga numeru kierunkowego kraju z +.
hint-contact-phone-only = Z adresem e-mail lub pocztowym odpowiedź jest bardziej prawdopodobna niż z samym numerem telefonu.
hint-contact-address-left-out = Z uwagi na jedną z podanych przyczyn w pismach do firm pominięto adres pocztowy; odpowiedź przyjdzie na adres e-mail.
hint-platform-renamed = Ta platforma nosi dziś inną nazwę; użyto rekordu z nową nazwą.
hint-account-duplicate = To samo konto lub ta sama platforma jest podana dwa razy, a wymieniona raz.
hint-account-handle-from-address = Jako nazwę użytkownika podano adres profilu; przejęto jego konto.
hint-account-handle-spaces = Nazwa użytkownika zawiera spacje. Proszę sprawdzić, czy nie jest to nazwa wyświetlana.
hint-account-link-group-mixed = Jedna grupa łączy różnych operatorów; za powiązane uznaje się tylko konta, które powiązał sam operator.
hint-reason-sensitive = Ta przyczyna dotyczy danych szczególnie chronionych; pismo wymienia tylko kategorię, szczegóły proszę pominąć.
hint-reason-duplicate = Ta sama przyczyna jest podana dwa razy, a wymieniona raz.
hint-reason-other-regime = Ta przyczyna jest przeznaczona dla prawa innego kraju. Proszę sprawdzić, czy pasuje.

# $controller (text): company, such as Snap Inc.
hint-history-until-missing = { $controller }: proszę podać dzień, który firma wskazuje na odpowiedź; zależy od niego przypomnienie.
# $controller (text): name of the company, such as LinkedIn Ireland Unlimited Company
hint-reason-left-out = Ta przyczyna nie pasuje do żadnego konta w tej firmie i dlatego nie ma jej w piśmie: { $controller }.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited i OpenAI Ireland Limited
hint-reason-readers = Tę przyczynę przeczyta kilka firm: { $controller }. Jeżeli ma ją przeczytać tylko jedna, proszę podać przy niej konta lub usługi tej firmy.
# $controller (text): names of the companies, such as Meta Platforms Ireland Limited i OpenAI Ireland Limited
hint-sighting-readers = Ten wpis przeczyta kilka firm: { $controller }. Jeżeli ma go przeczytać tylko jedna, proszę podać przy nim usługę.

## Services of the caller

# $kind (keyword): id, name, kind, controller, contact – what is missing or wrong
issue-service-invalid =
    { $kind ->
        [id] usługa wymaga kodu z małych liter, cyfr i łączników, którego nie ma w katalogu
        [name] usługa wymaga nazwy
        [kind] usługa wymaga rodzaju, takiego jak forum lub chatbot
        [controller] usługa wymaga firmy, która za nią stoi
       *[contact] firma wymaga adresu pocztowego lub adresu e-mail
    }
# $key (text): known word or words, such as forum
# $kind (keyword): what $key holds: nearest (what was probably meant), all (all that are known)
issue-service-unknown-kind = { issue-request-unknown-option }
