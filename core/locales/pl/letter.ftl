### Polish letters: first letters to a company. Not legal advice; the texts say what the sender declares.
### One message is one sentence; the code puts them together in the order of this file.
###
### Every message may select on
### $voice (keyword): self, other – who writes: the person (first person singular), or somebody who acts for the person
###   and is named in the first paragraph. Texts of `other` speak of “ta osoba”, which is feminine for everybody, and use
###   impersonal forms (“wnosi się”, “żąda się”). Nothing shows the gender of anybody: no past tense of the first person.
###   “Proszę” with an infinitive is a fixed polite form and stands in both voices.
###
### The declaration of `self` follows the salutation and its comma, so it begins with a small letter. CLDR has no “r.”
### behind the year, so it stands in the texts.

## Frame

# Information block beside the address.
# $date (text): the day of writing, such as 24 listopada 2026
letter-date = Data: { $date }
# Information block beside the address.
# $reference (text): the sender's own reference, such as W-2026-001
letter-reference = Znak: { $reference }
# Foot of a page.
# $number (number): the page, such as 2; only to be printed
# $total (number): how many pages there are, such as 3; only to be printed
letter-page = Strona { $number } z { $total }
# What a picture of the signature shows; read out to people who do not see it.
# $name (text): who signs, such as Anna Przykładowa
letter-signature-picture = Podpis: { $name }
# Before the subject where it is printed, with a space behind it; not in the header of an e-mail. Empty where letters have
# no such label.
letter-subject-label = { "" }
# To a company.
letter-salutation = Szanowni Państwo,
letter-closing = Z poważaniem
# Heading over the list of enclosures.
# $number (number): how many there are
letter-enclosures-heading =
    { $number ->
        [one] Załącznik
       *[other] Załączniki
    }
# Title of a sheet behind the letter, and its line in the list of enclosures.
# $number (number): the number of the sheet, such as 1
annex-accounts = Załącznik { $number }: konta
# $number (number): the number of the sheet, such as 1
annex-sightings = Załącznik { $number }: miejsca publikacji
# $number (number): the number of the sheet, such as 1
annex-own-words = Załącznik { $number }: szczegółowe przyczyny
# $number (number): the number of the sheet, such as 1
annex-questions = Załącznik { $number }: pytania o przetwarzanie
enclosure-power-of-attorney = Pełnomocnictwo
enclosure-court-order = Orzeczenie sądu w sprawie reprezentacji
enclosure-parental = Dokument potwierdzający władzę rodzicielską
# Line of the addressee's block under the company's name, when the letter goes to its representative.
# $representative (text): name of the representative, such as Przedstawiciel Przykład sp. z o.o.
letter-addressee-representative = Przedstawiciel: { $representative }

## Subject lines: no full stop

# $provision (text): such as art. 21 ust. 1 RODO
# $name (text): name of the data subject, such as Anna Przykładowa
letter-subject-objection =
    { $voice ->
        [self] Sprzeciw na podstawie { $provision } wobec trenowania AI na moich danych
       *[other] Sprzeciw na podstawie { $provision } wobec trenowania AI (osoba: { $name })
    }

## Who acts: first paragraph of a letter that the data subject does not write

# $representative (text): who writes, such as Jan Przykładowy
# $name (text): name of the data subject, such as Zofia Przykładowa
letter-for-child = { $representative } działa jako rodzic w imieniu następującej małoletniej osoby: { $name }.
# Both parents.
# $representative (text): who writes, such as Jan Przykładowy
# $value (text): the other parent, such as Maria Przykładowa
# $name (text): name of the data subject, such as Zofia Przykładowa
letter-for-child-joint = { $representative } i { $value } działają wspólnie jako rodzice w imieniu następującej małoletniej osoby: { $name }.
# $representative (text): who writes, such as Jan Przykładowy
letter-custody-sole = Władza rodzicielska przysługuje tylko jednej osobie: { $representative }.
# By order of a court.
# $representative (text): who writes, such as Jan Przykładowy
# $name (text): name of the data subject, such as Anna Przykładowa
letter-for-ward = { $representative } działa na podstawie orzeczenia sądu w imieniu następującej osoby: { $name }.
# With a power of attorney.
# $representative (text): who writes, such as Jan Przykładowy
# $name (text): name of the data subject, such as Anna Przykładowa
letter-for-person = { $representative } działa na podstawie pełnomocnictwa w imieniu następującej osoby: { $name }.
letter-authority-enclosed = Dowód umocowania jest załączony.
letter-authority-on-request = Dowód umocowania zostanie przedstawiony na życzenie.

## Declaration

# $law (text): such as art. 21 ust. 1 rozporządzenia (UE) 2016/679 (ogólne rozporządzenie o ochronie danych, RODO)
letter-declaration =
    { $voice ->
        [self] na podstawie { $law } wnoszę sprzeciw wobec przetwarzania moich danych osobowych w celu opracowywania, trenowania i ulepszania modeli i systemów sztucznej inteligencji (AI), także generatywnych, oraz wobec ujawniania moich danych w tych celach.
       *[other] W imieniu tej osoby na podstawie { $law } wnosi się sprzeciw wobec przetwarzania jej danych osobowych w celu opracowywania, trenowania i ulepszania modeli i systemów sztucznej inteligencji (AI), także generatywnych, oraz wobec ujawniania jej danych w tych celach.
    }
# $provision (text): such as art. 6 ust. 1 lit. f
letter-basis =
    { $voice ->
        [self] Prawnie uzasadnionych interesów ({ $provision }) nie uznaję za podstawę tego przetwarzania.
       *[other] Prawnie uzasadnionych interesów ({ $provision }) nie uznaje się za podstawę tego przetwarzania.
    }
# $provision (text): such as art. 7 ust. 3
letter-consent =
    { $voice ->
        [self] Każdą zgodę, na którą się Państwo przy tym powołują, wycofuję ({ $provision }).
       *[other] Każdą zgodę, na którą się Państwo przy tym powołują, wycofuje się ({ $provision }).
    }
# The company relies on consent only.
# $provision (text): such as art. 7 ust. 3
letter-consent-sole =
    { $voice ->
        [self] Zgodę, na której opierają Państwo to przetwarzanie, wycofuję ze skutkiem na przyszłość ({ $provision }).
       *[other] Zgodę, na której opierają Państwo to przetwarzanie, wycofuje się ze skutkiem na przyszłość ({ $provision }).
    }
# The company says that it does not train on what is in accounts.
letter-denied = Według własnych informacji nie trenują Państwo AI na danych z tych kont; proszę to potwierdzić.
# A second law holds because of the company's seat.
# $law (text): such as art. 21 ust. 1 rozporządzenia (UE) 2016/679 (ogólne rozporządzenie o ochronie danych, RODO)
# $provision (text): such as art. 3 ust. 1 RODO
letter-second-law-objection = To pismo jest zarazem sprzeciwem na podstawie { $law }; akt ten Państwa obowiązuje, ponieważ mają Państwo jednostkę organizacyjną w Europejskim Obszarze Gospodarczym ({ $provision }).
# $law (text): such as art. 15 ust. 1 rozporządzenia (UE) 2016/679 (ogólne rozporządzenie o ochronie danych, RODO)
# $provision (text): such as art. 3 ust. 1 RODO
letter-second-law-access = To pismo jest zarazem żądaniem dostępu do danych na podstawie { $law }; akt ten Państwa obowiązuje, ponieważ mają Państwo jednostkę organizacyjną w Europejskim Obszarze Gospodarczym ({ $provision }).
# $law (text): such as art. 7 ust. 3 rozporządzenia (UE) 2016/679 (ogólne rozporządzenie o ochronie danych, RODO)
# $provision (text): such as art. 3 ust. 1 RODO
letter-second-law-withdrawal = To pismo jest zarazem wycofaniem zgody na podstawie { $law }; akt ten Państwa obowiązuje, ponieważ mają Państwo jednostkę organizacyjną w Europejskim Obszarze Gospodarczym ({ $provision }).
# Who is jointly responsible, by the company's own account.
# $provision (text): such as art. 26 ust. 3 RODO
# $value (text): names, such as TikTok Information Technologies UK Limited
# $number (number): how many there are
letter-joint-controllers =
    { $number ->
        [one] To pismo dotyczy także podmiotu, który według Państwa informacji jest współadministratorem ({ $value }); proszę je tam przekazać ({ $provision }).
       *[other] To pismo dotyczy także podmiotów, które według Państwa informacji są współadministratorami ({ $value }); proszę je tam przekazać ({ $provision }).
    }
# $date (text): day of the confirmation, such as 21 maja 2025
letter-confirmed-before = Wcześniejsze oświadczenie tego rodzaju potwierdzili Państwo { $date }; nadal ono obowiązuje.
# $value (text): names, such as Anna Wzorowa
# $number (number): how many there are
letter-former-names = Obejmuje to także dane pod wcześniejszym imieniem lub nazwiskiem: { $value }.

## What it covers

# The list of accounts follows.
# $accounts (keyword): none, one, many
letter-covers-accounts =
    { $accounts ->
        [one] Oświadczenie dotyczy wszystkich danych, istniejących i przyszłych, a w szczególności tego konta:
       *[many] Oświadczenie dotyczy wszystkich danych, istniejących i przyszłych, a w szczególności tych kont, powiązanych lub nie:
    }
# The list stands on a sheet of its own.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-covers-annex = Oświadczenie dotyczy wszystkich danych, istniejących i przyszłych, a w szczególności { $number } kont z załącznika { $total }, powiązanych lub nie.
# The list stands on a sheet of its own, in later letters.
# $number (number): how many accounts there are, such as 12
# $total (number): the number of the sheet, such as 1; only to be printed
letter-accounts-annex = Konta, których to dotyczy (liczba: { $number }), wymienia załącznik { $total }.
# A person without an account.
letter-covers-all = Oświadczenie dotyczy wszystkich danych, istniejących i przyszłych, niezależnie od tego, od kogo pochodzą.
# $value (text): kinds of data, such as posty, zdjęcia i treści udostępniane tam przez innych
letter-covers-kinds = Do tych danych należą: { $value }.

# Kinds of data, by what people do with a service; they stand in a list.
scope-social-network = posty, komentarze, zdjęcia, filmy, informacje z profilu
scope-messenger = wiadomości do funkcji AI, dane o korzystaniu z usługi
scope-video = filmy, komentarze, informacje z profilu
scope-forum = pytania, odpowiedzi, komentarze, informacje z profilu
scope-professional-network = profil, posty, komentarze, zgłoszenia rekrutacyjne
scope-dating = profil, zdjęcia, wiadomości, nawiązane znajomości
scope-creative-community = utwory, opisy, komentarze
scope-chatbot = rozmowy, pliki, odpowiedzi, przesłane oceny
scope-image-or-voice-generator = polecenia, obrazy, głosy, wyniki
scope-coding-assistant = kod, polecenia, propozycje, przesłane oceny
scope-work-tool = dokumenty, teksty, nagrania, dane o korzystaniu z usługi
scope-marketplace = oferty, opinie, zakupy, wiadomości
scope-reviews = opinie, posty, informacje z profilu
scope-health = dane dotyczące zdrowia, wizyty, dokumenty, wiadomości
scope-fitness = aktywności, miejsca, pomiary
scope-device = nagrania głosowe, polecenia, dane o korzystaniu z usługi
scope-payment = dane o płatnościach i umowach
scope-travel = rezerwacje, dotyczące ich informacje, wiadomości
scope-games = wiadomości, nagrania głosowe, przebieg gry
scope-publishing = teksty, obrazy, komentarze
scope-media = dane o korzystaniu z usługi, polecenia, nagrania głosowe
scope-search-or-ads = wyszukiwane hasła, identyfikatory, sposób korzystania z usługi
scope-other = dane o umowach i korzystaniu z usługi
# In features of a service whose own data are of another kind.
scope-interactions = wpisy w funkcjach AI wraz z odpowiedziami
scope-others = treści udostępniane tam przez innych
scope-sources = dane pozyskiwane przez Państwa z innych źródeł

## Lines of the list of accounts: parts joined by commas, notes in brackets

# $value (text): user name, such as anna.przykladowa
account-handle = nazwa użytkownika { $value }
# $value (text): address of the profile, such as https://www.example.org/anna.przykladowa
account-url = { $value }
# $value (text): e-mail address, such as anna@example.org
account-email = adres e-mail { $value }
# $value (text): telephone number, such as +48 22 0000000
account-phone = numer telefonu { $value }
# Linked with accounts of these platforms.
# $platforms (text): names of platforms, such as Facebook i Instagram
# $number (number): how many there are
account-linked =
    { $number ->
        [one] powiązane z kontem { $platforms }
       *[other] powiązane z kontami { $platforms }
    }
# $value (text): earlier user names, such as anna.dawna
# $number (number): how many there are
account-formerly = dawniej { $value }
account-deleted = usunięte
# $date (text): year, month or day, such as maja 2024
account-deleted-on = usunięte, nie istnieje od { $date }
account-no-access = brak dostępu
# $value (text): who manages it, such as Szkoła Przykładowa
account-managed = zarządza nim { $value }
account-use-business = używane w celach biznesowych
account-use-page = strona
account-use-creator = używane do własnej twórczości
account-visibility-private = niepubliczne

## Heads of the columns where many accounts stand in a table

account-column-platform = Usługa
account-column-handle = Nazwa użytkownika
account-column-url = Adres profilu
account-column-email = Adres e-mail
account-column-phone = Numer telefonu
account-column-notes = Uwagi

## Reasons

letter-reasons-heading =
    { $voice ->
        [self] Przyczyny związane z moją szczególną sytuacją
       *[other] Przyczyny związane ze szczególną sytuacją tej osoby
    }
# Between the sentences on somebody who is under age, where a law protects children.
# $provision (text): what protects them, such as motyw 38
letter-children = Dzieci wymagają szczególnej ochrony ({ $provision }).
# After the first sentence of long words of the person's own.
# $number (number): the number of the sheet, such as 2; only to be printed
letter-own-words-annex = Szczegóły zawiera załącznik { $number }.
letter-special-heading = Szczególne kategorie danych osobowych
# $provision (text): such as art. 9 ust. 1
# $remedy (text): such as art. 9 ust. 2 lit. a
letter-special-request =
    { $voice ->
        [self] O ile są wśród tych danych takie, o których mowa w { $provision }, żądam wyłączenia ich ze wszystkich zbiorów danych służących tym celom, niezależnie od tego, kto je udostępnił; zgody ({ $remedy }) nie udzielam.
       *[other] O ile są wśród tych danych takie, o których mowa w { $provision }, żąda się wyłączenia ich ze wszystkich zbiorów danych służących tym celom, niezależnie od tego, kto je udostępnił; zgody ({ $remedy }) nie udziela się.
    }
# $provision (text): such as art. 9 ust. 2 lit. e
letter-special-no-balancing = Prawnie uzasadnione interesy nie stanowią tu wyjątku; { $provision } nie ma zastosowania tam, gdzie takie dane udostępnili inni.
# $provision (text): such as art. 17 ust. 1 lit. d
letter-special-erasure =
    { $voice ->
        [self] Żądam usunięcia tego, co mimo zakazu przetwarzano w tych celach ({ $provision }).
       *[other] Żąda się usunięcia tego, co mimo zakazu przetwarzano w tych celach ({ $provision }).
    }

## Demands, with numbers

letter-demands-heading =
    { $voice ->
        [self] Moje żądania
       *[other] Żądania
    }
# $provision (text): such as art. 21 ust. 1
letter-stop-before =
    { $voice ->
        [self] Żądam nierozpoczynania tego przetwarzania, chyba że wykażą Państwo istnienie ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec interesów, praw i wolności osoby, której dane dotyczą ({ $provision }).
       *[other] Żąda się nierozpoczynania tego przetwarzania, chyba że wykażą Państwo istnienie ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec interesów, praw i wolności osoby, której dane dotyczą ({ $provision }).
    }
# $provision (text): such as art. 21 ust. 1
letter-stop-running =
    { $voice ->
        [self] Żądam zaprzestania tego przetwarzania na stałe, chyba że wykażą Państwo istnienie ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec interesów, praw i wolności osoby, której dane dotyczą ({ $provision }).
       *[other] Żąda się zaprzestania tego przetwarzania na stałe, chyba że wykażą Państwo istnienie ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec interesów, praw i wolności osoby, której dane dotyczą ({ $provision }).
    }
# $provision (text): such as art. 21 ust. 1
letter-stop-unknown =
    { $voice ->
        [self] Żądam zaniechania tego przetwarzania na stałe, także w zakresie, w jakim już trwa, chyba że wykażą Państwo istnienie ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec interesów, praw i wolności osoby, której dane dotyczą ({ $provision }).
       *[other] Żąda się zaniechania tego przetwarzania na stałe, także w zakresie, w jakim już trwa, chyba że wykażą Państwo istnienie ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec interesów, praw i wolności osoby, której dane dotyczą ({ $provision }).
    }
letter-burden-more = Prawnie uzasadniony interes sam w sobie nie wystarcza.
# $provision (text): such as art. 18 ust. 1 lit. d
letter-restriction =
    { $voice ->
        [self] Do czasu wyjaśnienia tej kwestii żądam ograniczenia tego przetwarzania ({ $provision }).
       *[other] Do czasu wyjaśnienia tej kwestii żąda się ograniczenia tego przetwarzania ({ $provision }).
    }
# $provision (text): such as art. 18 ust. 3
letter-restriction-lifted = Przed uchyleniem ograniczenia proszę o tym poinformować ({ $provision }).
# $provision (text): such as art. 17 ust. 1 lit. c
letter-erasure =
    { $voice ->
        [self] Jeżeli takich podstaw Państwo nie wykażą, żądam usunięcia bez zbędnej zwłoki wszystkiego, co w tych celach zapisano lub wywnioskowano, także w zbiorach danych treningowych i kopiach ({ $provision }).
       *[other] Jeżeli takich podstaw Państwo nie wykażą, żąda się usunięcia bez zbędnej zwłoki wszystkiego, co w tych celach zapisano lub wywnioskowano, także w zbiorach danych treningowych i kopiach ({ $provision }).
    }
letter-erasure-model = Jeżeli Państwa zdaniem z modelu niczego nie da się usunąć, proszę wyjaśnić dlaczego i zapobiec ujawnianiu tych danych przez model.
# $provision (text): such as art. 19
letter-recipients =
    { $voice ->
        [self] Żądam poinformowania wszystkich odbiorców tych danych oraz wskazania, kim są ({ $provision }).
       *[other] Żąda się poinformowania wszystkich odbiorców tych danych oraz wskazania, kim są ({ $provision }).
    }
# A person without an account.
letter-not-informed = O ile wiadomo, o tym przetwarzaniu nie poinformowano.
# $provision (text): such as art. 14
letter-information = Proszę udzielić informacji, o których mowa w { $provision }.
# $provision (text): such as art. 14 ust. 5
letter-information-exception = Jeżeli uznają Państwo, że zachodzi wyjątek, proszę wyjaśnić, który ({ $provision }).
# $provision (text): such as art. 15 ust. 1
# $number (number): the number of the sheet, such as 2; only to be printed
letter-questions = Proszę odpowiedzieć na pytania z załącznika { $number } ({ $provision }).

## After the demands

# $accounts (keyword): none, one, many
letter-accounts-stay =
    { $accounts ->
        [one] Konto i jego zawartość mają nadal istnieć i pozostać dostępne.
       *[many] Konta i ich zawartość mają nadal istnieć i pozostać dostępne.
    }
# Only with deleted accounts.
letter-accounts-deleted = Oświadczenie obejmuje także kopie i zbiory danych treningowych sprzed usunięcia konta; proszę podać, czy jeszcze istnieją.
# $provision (text): such as art. 12 ust. 3
letter-confirmation = Proszę potwierdzić na piśmie lub elektronicznie, od którego dnia i w jaki sposób spełniają Państwo te żądania: bez zbędnej zwłoki, najpóźniej w terminie miesiąca od otrzymania ({ $provision }).
letter-effect = Samo oświadczenie jest skuteczne od chwili otrzymania.
# $provision (text): such as art. 12 ust. 4
letter-refusal = Jeżeli nie uwzględnią go Państwo w całości, proszę podać powody, sposób wyważenia interesów i środki ochrony prawnej ({ $provision }).
# $provision (text): such as art. 12 ust. 6
letter-identity = Jeżeli mają Państwo uzasadnione wątpliwości co do tożsamości, proszę niezwłocznie podać, jakiej informacji brakuje ({ $provision }).
# Where a telephone number is the only contact.
letter-reply-phone = Wystarczy wiadomość na numer telefonu podany powyżej.

## People without an account

# $platforms (text): names of services, such as Facebook i Instagram
# $number (number): how many there are
letter-no-account =
    { $voice ->
        [self]
            { $number ->
                [one] Nie mam konta w tym serwisie: { $platforms }.
               *[other] Nie mam konta w żadnym z tych serwisów: { $platforms }.
            }
       *[other]
            { $number ->
                [one] Ta osoba nie ma konta w tym serwisie: { $platforms }.
               *[other] Ta osoba nie ma konta w żadnym z tych serwisów: { $platforms }.
            }
    }
# Only if the person declares it.
# $value (text): e-mail address, such as anna@example.org
letter-no-account-email = Żadne konto nie jest tam też zarejestrowane na adres e-mail { $value }.
# A list follows.
# $number (number): how many there are
letter-sightings =
    { $number ->
        [one] Znane miejsce publikacji:
       *[other] Znane miejsca publikacji:
    }
# $number (number): the number of the sheet, such as 1; only to be printed
letter-sightings-annex = Znane miejsca publikacji wymienia załącznik { $number }.
letter-no-sighting = Konkretne miejsca publikacji nie są znane.
letter-search = Proszę przeszukać także dane treningowe według imienia i nazwiska oraz danych kontaktowych; odpowiedzi modelu nie trzeba przedstawiać.
# Address of the material in a line of the list.
# $url (text): such as https://www.example.org/picture
sighting-url = { $url }
# $provision (text): such as art. 12 ust. 2
letter-identification = Jeżeli identyfikacja nie jest możliwa, proszę to wykazać i wskazać, jaka informacja pomoże ({ $provision }).
# $provision (text): such as art. 11 ust. 2
letter-identification-more = Prawo do sprzeciwu pozostaje nienaruszone ({ $provision }).

## Text for the field of a form: sentences joined by a space, beside those above

# $law (text): such as art. 21 ust. 1 rozporządzenia (UE) 2016/679 (ogólne rozporządzenie o ochronie danych, RODO)
form-declaration =
    { $voice ->
        [self] Na podstawie { $law } wnoszę sprzeciw wobec przetwarzania moich danych osobowych, istniejących i przyszłych, w celu opracowywania, trenowania i ulepszania modeli AI, także generatywnych.
       *[other] W imieniu tej osoby na podstawie { $law } wnosi się sprzeciw wobec przetwarzania jej danych osobowych, istniejących i przyszłych, w celu opracowywania, trenowania i ulepszania modeli AI, także generatywnych.
    }
# Names one account.
# $platform (text): name of the platform, such as Instagram
# $value (text): what identifies the account, such as anna.p
form-account = Konto: { $platform }, { $value }.
# $provision (text): such as art. 9 ust. 1
form-special = Dane, o których mowa w { $provision }, należy wyłączyć ze wszystkich zbiorów danych służących tym celom, niezależnie od tego, kto je udostępnił.
# $provision (text): such as art. 12 ust. 3
form-confirmation = Proszę potwierdzić wykonanie z podaniem daty, bez zbędnej zwłoki, najpóźniej w terminie miesiąca ({ $provision }).
