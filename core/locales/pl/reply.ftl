### Replies to a refusal and to a notice of extension. Not legal advice, not yet reviewed by a lawyer.
### Frame: letter.ftl; what the later letters share: reminder.ftl.

## Reply to a refusal

# $provision (text): such as art. 21 ust. 1 RODO
# $name (text): name of the data subject, such as Anna Przykładowa
refusal-reply-subject =
    { $voice ->
        [self] Państwa odpowiedź na sprzeciw z { $provision } wobec trenowania AI
       *[other] Państwa odpowiedź na sprzeciw z { $provision } wobec trenowania AI (osoba: { $name })
    }
# Second sentence: what was answered, in neutral words. REP-1, REP-2
# $date (text): the day of the answer, such as 15 grudnia 2026
refused-no-reasons = W dniu { $date } odmówili Państwo z powodu braku wystarczających przyczyn.
# $date (text): the day of the answer, such as 15 grudnia 2026
refused-reasons-not-weighed = W dniu { $date } odmówili Państwo, nie odnosząc się do podanych przyczyn.
# $date (text): the day of the answer, such as 15 grudnia 2026
refused-identity = W dniu { $date } zażądali Państwo najpierw potwierdzenia tożsamości.
# $date (text): the day of the answer, such as 15 grudnia 2026
refused-no-data = W dniu { $date } odpowiedzieli Państwo, że nie mają takich danych.
# $date (text): the day of the answer, such as 15 grudnia 2026
refused-no-training = W dniu { $date } odpowiedzieli Państwo, że nie wykorzystują tych danych do trenowania AI.
# $date (text): the day of the answer, such as 15 grudnia 2026
refused-too-late = W dniu { $date } odmówili Państwo, uznając sprzeciw za spóźniony.
# $date (text): the day of the answer, such as 15 grudnia 2026
refused-use-the-form = W dniu { $date } odesłali Państwo do własnego formularza, zamiast uwzględnić sprzeciw.
# $date (text): the day of the answer, such as 15 grudnia 2026
refused-not-applicable = W dniu { $date } odpowiedzieli Państwo, że to prawo tu nie przysługuje.
# $date (text): the day of the answer, such as 15 grudnia 2026
refused-unknown = W dniu { $date } odmówili Państwo jego uwzględnienia.

## What answers the refusal. REP-3

# $provision (text): such as art. 21 ust. 1
refusal-reply-no-reasons = Przyczyny związane ze szczególną sytuacją zostały podane; dowodów prawo nie wymaga ({ $provision }).
# Introduces the reasons that were sent.
refusal-reply-grounds = Oto te przyczyny jeszcze raz:
# Introduces reasons that were not sent before.
# $provision (text): such as art. 21 ust. 1
refusal-reply-renewed =
    { $voice ->
        [self] Dlatego na podstawie { $provision } ponownie wnoszę sprzeciw, z następujących przyczyn:
       *[other] Dlatego na podstawie { $provision } ponownie wnosi się sprzeciw, z następujących przyczyn:
    }
# $provision (text): what sets the period, such as art. 12 ust. 3
refusal-reply-renewed-due = Ten sprzeciw ma własny termin: miesiąc od otrzymania ({ $provision }).
# $provision (text): such as art. 21 ust. 1
refusal-reply-reasons-not-weighed = Przy wyważeniu trzeba uwzględnić każdą z podanych przyczyn; ogólne wywody nie wystarczają ({ $provision }).
refusal-reply-identity = Dane można przyporządkować na podstawie powyższych informacji.
refusal-reply-identity-offer = Jeżeli do odnalezienia danych brakuje Państwu informacji, proszę ją wskazać; zostanie wtedy podana.
# $provision (text): such as art. 12 ust. 6
refusal-reply-identity-doubt = Jeżeli mają Państwo uzasadnione wątpliwości co do tożsamości, proszę je wskazać, oraz tę jedną informację, która je rozwieje ({ $provision }).
# $provision (text): such as art. 5 ust. 1 lit. c
refusal-reply-identity-document = Gdyby życzyli sobie Państwo kopii dokumentu tożsamości, proszę uzasadnić, dlaczego nie wystarczy mniej danych ({ $provision }).
# $provision (text): such as art. 15 ust. 1
refusal-reply-no-data = Proszę potwierdzić, czy przetwarzają lub przetwarzali Państwo takie dane na potrzeby AI ({ $provision }).
refusal-reply-no-data-search = Proszę podać, gdzie i według jakich informacji Państwo szukali, także w treściach innych osób i w zbiorach danych treningowych.
refusal-reply-no-data-deleted = Pytanie dotyczy także kopii sprzed usunięcia konta.
# $provision (text): such as art. 11 ust. 2
# $remedy (text): such as art. 12 ust. 2
refusal-reply-no-data-identify = Jeżeli nie mogą Państwo zidentyfikować tej osoby, proszę to wykazać i wskazać informację, która pomoże ({ $provision }, { $remedy }).
refusal-reply-no-data-future = Proszę też potwierdzić, że przyszłe dane zostaną pominięte; oświadczenie obejmuje je tak samo.
refusal-reply-no-training = Proszę potwierdzić, że dotyczy to przeszłości i przyszłości, wszystkich źródeł, także funkcji AI, treści innych osób i podmiotów trzecich, oraz ujawniania danych.
refusal-reply-no-training-since = Jeżeli dotyczy to dopiero czasu od określonego dnia, proszę go podać.
refusal-reply-no-training-stands = Oświadczenie pozostaje w mocy na wypadek, gdyby miało się to zmienić.
# $provision (text): such as art. 21 ust. 1
refusal-reply-too-late = Sprzeciw można wnieść w dowolnym momencie ({ $provision }); wyznaczony przez Państwa termin go nie ogranicza.
refusal-reply-too-late-scope = Obejmuje on każde przetwarzanie od chwili jego otrzymania, także nowe modele i nadal przechowywane zbiory danych.
# $provision (text): such as art. 12 ust. 2
refusal-reply-use-the-form = Określona forma nie jest wymagana, a wykonanie prawa mają Państwo ułatwiać ({ $provision }).
# $provision (text): such as art. 13 ust. 1 lit. c
refusal-reply-not-applicable = Proszę wskazać podstawę prawną przetwarzania i dzień, w którym o niej poinformowano ({ $provision }).
# $provision (text): such as art. 7 ust. 3
refusal-reply-consent = Gdyby miała nią być zgoda, zostaje tym pismem wycofana ({ $provision }).

## Burden of proof. REP-4

# $provision (text): such as art. 21 ust. 1
refusal-reply-burden = Sprzeciw pozostaje w mocy, dopóki nie wykażą Państwo istnienia ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec interesów, praw i wolności osoby, której dane dotyczą ({ $provision }).
# In reply to “not applicable”.
# $provision (text): such as art. 21 ust. 1
# $remedy (text): legitimate interests, such as art. 6 ust. 1 lit. f
refusal-reply-burden-in-so-far = W zakresie, w jakim powołują się Państwo na prawnie uzasadnione interesy ({ $remedy }), sprzeciw pozostaje w mocy, a istnienie ważnych prawnie uzasadnionych podstaw mają wykazać Państwo ({ $provision }).
refusal-reply-interest = Prawnie uzasadniony interes sam w sobie nie wystarcza.

## Demands: items of a numbered list

refusal-reply-comply = Uwzględnienie sprzeciwu i potwierdzenie na piśmie lub elektronicznie, od kiedy jest uwzględniany.
# REP-5
# $provision (text): such as art. 5 ust. 2 i art. 12 ust. 4
refusal-reply-weigh = W przeciwnym razie wskazanie ważnych podstaw i sposobu wyważenia ich z każdą z podanych przyczyn ({ $provision }).
# The same where no reasons were sent. REP-5
# $provision (text): such as art. 5 ust. 2 i art. 12 ust. 4
refusal-reply-weigh-alone = W przeciwnym razie wskazanie ważnych podstaw i sposobu wyważenia interesów ({ $provision }).
# In reply to a demand for identification: a sentence behind others.
# $provision (text): such as art. 18 ust. 1 lit. d
refusal-reply-meanwhile = Do tego czasu proszę ograniczyć przetwarzanie, jak zażądano ({ $provision }).

## Reply to a notice of extension

# $provision (text): such as art. 21 ust. 1 RODO
# $name (text): name of the data subject, such as Anna Przykładowa
extension-reply-subject =
    { $voice ->
        [self] Państwa przedłużenie terminu: sprzeciw z { $provision } wobec trenowania AI
       *[other] Państwa przedłużenie terminu: sprzeciw z { $provision } wobec trenowania AI (osoba: { $name })
    }
# Second sentence. EXT-1
# $date (text): the day of the notice, such as 20 grudnia 2026
extension-reply-notice = W dniu { $date } zawiadomili Państwo o przedłużeniu terminu na odpowiedź.
# If it came after the first month. EXT-1
# $provision (text): such as art. 12 ust. 3
extension-reply-late = Zawiadomienie to nadeszło po upływie pierwszego miesiąca i terminu już nie przedłużyło ({ $provision }).
# If it gave no reasons. EXT-2
# $provision (text): such as art. 12 ust. 3
extension-reply-no-grounds = Zawiadomienie to nie podawało przyczyn i dlatego terminu nie przedłużyło ({ $provision }).
# The last day without an extension, where it is sure. EXT-4
# $due (text): such as 24 grudnia 2026
extension-reply-lapsed = Ostatnim dniem na odpowiedź był { $due }
# $due (text): such as 24 grudnia 2026
extension-reply-runs = Ostatnim dniem na odpowiedź jest { $due }
# If it came in time. EXT-2
# $provision (text): such as art. 12 ust. 3
extension-reply-conditions = Przedłużenie jest możliwe tylko wtedy, gdy wymaga tego skomplikowany charakter żądania lub liczba żądań, a jego przyczyny podano w pierwszym miesiącu ({ $provision }).
extension-reply-not-accepted = Tym pismem nie uznaje się, że tak jest w tym przypadku.
# Only general grounds were given. EXT-2
extension-reply-grounds = Proszę podać przyczyny, które dotyczą właśnie tego sprzeciwu.
# $provision (text): such as art. 21 ust. 1
extension-reply-effect = Przedłużyć można tylko termin na odpowiedź; sprzeciw jest skuteczny od chwili otrzymania ({ $provision }).
# If restriction was sent. EXT-3
# $provision (text): such as art. 18 ust. 1 lit. d
extension-reply-restriction = Zażądane ograniczenie przetwarzania obowiązuje przez cały ten czas ({ $provision }).
# The latest day, where it is sure. EXT-4
# $due (text): such as 24 lutego 2027
extension-reply-latest = Nawet skuteczne przedłużenie kończy się najpóźniej { $due }
# The same where no day is sure. EXT-4
extension-reply-latest-months = Nawet skuteczne przedłużenie kończy się najpóźniej trzy miesiące po otrzymaniu sprzeciwu.
extension-reply-answer = Proszę odpowiedzieć bez zbędnej zwłoki.
