### Reminder, also about requests that are open and after a broken promise; and what the later letters share. Not legal
### advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl. A message is one sentence or one item of
### a list.
###
### The first sentence of a letter follows the salutation and its comma in `self`, so it begins with a small letter there;
### in `other` it opens a paragraph. Items of lists of demands are nouns in -nie and -cie: “Proszę wykonać …:”.

## Shared by the later letters

# Introduces the list of accounts.
later-accounts = Dotyczy to w szczególności:
# First sentence: the objection that opened the case. REM-1, REP-1
# $law (text): what it rests on, the act in full, such as art. 21 ust. 1 rozporządzenia (UE) 2016/679
# $date (text): the day it was sent, such as 24 listopada 2026
later-sent-objection =
    { $voice ->
        [self] w dniu { $date } przekazano Państwu mój sprzeciw na podstawie { $law } wobec trenowania AI na moich danych.
       *[other] W dniu { $date } przekazano Państwu sprzeciw na podstawie { $law } wobec trenowania AI na danych tej osoby.
    }
# The same for a request for access. REM-1
# $law (text): what it rests on, the act in full, such as art. 15 ust. 1, ust. 3 rozporządzenia (UE) 2016/679
# $date (text): the day it was sent, such as 24 listopada 2026
later-sent-access =
    { $voice ->
        [self] w dniu { $date } zażądano od Państwa na podstawie { $law } dostępu do danych wykorzystywanych do trenowania AI.
       *[other] W dniu { $date } zażądano od Państwa na podstawie { $law } dostępu do danych wykorzystywanych do trenowania AI.
    }
# The same for a withdrawal of consent. REM-1
# $law (text): what it rests on, the act in full, such as art. 7 ust. 3 rozporządzenia (UE) 2016/679
# $date (text): the day it was sent, such as 24 listopada 2026
later-sent-withdrawal =
    { $voice ->
        [self] w dniu { $date } wycofano wobec Państwa na podstawie { $law } każdą moją zgodę na trenowanie AI na moich danych.
       *[other] W dniu { $date } wycofano wobec Państwa na podstawie { $law } każdą zgodę na trenowanie AI na danych tej osoby.
    }
# How it was handed over, if that is known. REM-1
later-via-form = Nastąpiło to przez Państwa formularz.
later-via-email = Nastąpiło to pocztą elektroniczną.
later-via-post = Nastąpiło to listownie.
# The period has ended. REM-2
# $provision (text): what sets it, such as art. 12 ust. 3
# $due (text): its last day, such as 4 stycznia 2027
later-overdue = Termin na Państwa odpowiedź upłynął { $due } ({ $provision }).
# The same for a letter by post whose arrival is not known: no day is named. REM-2
# $provision (text): what sets it, such as art. 12 ust. 3
later-overdue-post = Termin na Państwa odpowiedź upłynął, także przy zwykłym czasie doręczenia listu ({ $provision }).
# The same where not all public holidays are known. REM-2
# $provision (text): what sets it, such as art. 12 ust. 3
later-overdue-cautious = Termin na Państwa odpowiedź upłynął, także przy ostrożnym obliczeniu ({ $provision }).
# The controller follows. Other requests may be open, or it broke its word.
# $date (text): the day of its answer, such as 10 sierpnia 2026
later-confirmed = W dniu { $date } zobowiązali się Państwo to uwzględnić.
# What is open was first asked for in a later letter.
# $date (text): the day of that letter, such as 24 listopada 2026
later-added = Pismo z dnia { $date } zawierało dalsze żądania.
# Until when the sender waits. REM-5, REP-6
# $due (text): such as 8 stycznia 2027
later-due = Proszę odpowiedzieć do { $due }
# What follows. REM-6, REP-7
# $provision (text): the complaint, such as art. 77
# $remedy (text): the courts, such as art. 79
later-next = W przeciwnym razie pozostają skarga do organu nadzorczego ({ $provision }) i droga sądowa ({ $remedy }).

## Shared demands: introduction, then items of a numbered list

later-demands = Proszę spełnić następujące żądania:
# $due (text): until when the sender waits, such as 8 stycznia 2027
later-demands-by = Proszę spełnić do { $due } następujące żądania:
# $provision (text): such as art. 18 ust. 1 lit. d
later-restrict = Ograniczenie przetwarzania do czasu wyjaśnienia ({ $provision }).
# $provision (text): such as art. 17 ust. 1 lit. c
later-erase = Usunięcie zapisanych w tym celu danych, jeżeli brak nadrzędnych podstaw ({ $provision }).
# $provision (text): such as art. 19
later-recipients = Poinformowanie i wskazanie odbiorców ({ $provision }).

## Enclosures

# $date (text): the day of the letter, such as 24 listopada 2026
enclosure-letter = Kopia pisma z { $date }
# What went through a form.
# $date (text): the day it was sent, such as 24 listopada 2026
enclosure-form = Kopia tekstu przesłanego formularzem { $date }
# $date (text): the day of handing over, such as 24 listopada 2026
enclosure-proof = Dowód przekazania z { $date }
# $date (text): the day of the answer, such as 15 grudnia 2026
enclosure-your-answer = Kopia Państwa odpowiedzi z { $date }

## Reminder

# $provision (text): such as art. 21 ust. 1 RODO
# $name (text): name of the data subject, such as Anna Przykładowa
reminder-subject-objection =
    { $voice ->
        [self] Przypomnienie o sprzeciwie na podstawie { $provision } wobec trenowania AI
       *[other] Przypomnienie o sprzeciwie na podstawie { $provision } wobec trenowania AI (osoba: { $name })
    }
# $provision (text): such as art. 15 ust. 1, ust. 3 RODO
# $name (text): name of the data subject, such as Anna Przykładowa
reminder-subject-access =
    { $voice ->
        [self] Przypomnienie o żądaniu dostępu na podstawie { $provision }: trenowanie AI
       *[other] Przypomnienie o żądaniu dostępu na podstawie { $provision }: trenowanie AI (osoba: { $name })
    }
# $provision (text): such as art. 7 ust. 3 RODO
# $name (text): name of the data subject, such as Anna Przykładowa
reminder-subject-withdrawal =
    { $voice ->
        [self] Przypomnienie o wycofaniu zgody na podstawie { $provision }: trenowanie AI
       *[other] Przypomnienie o wycofaniu zgody na podstawie { $provision }: trenowanie AI (osoba: { $name })
    }
# What came instead of an answer. REM-3
reminder-came-none = Odpowiedź nie nadeszła.
reminder-came-receipt = Potwierdzenie otrzymania nie wystarcza.
reminder-came-status = Wiadomość o stanie sprawy nie wystarcza.
reminder-came-extension = Państwa przedłużenie terminu jest uwzględnione, ale nieuznane.
# $provision (text): what an extension rests on, such as art. 12 ust. 3
reminder-came-no-grounds = Państwa zawiadomienie o przedłużeniu terminu nie podawało przyczyn i dlatego niczego nie przedłuża ({ $provision }).
# What is asked for again. REM-4, REM-5
# $provision (text): reasons for a refusal, such as art. 12 ust. 4
# $due (text): until when the sender waits, such as 8 stycznia 2027
reminder-answer-objection = Proszę potwierdzić do { $due }, od kiedy uwzględniają Państwo sprzeciw, albo podać powody, wyważenie interesów i środki ochrony prawnej ({ $provision }).
reminder-answer-access = Proszę udzielić żądanych informacji i dostarczyć dane.
reminder-answer-withdrawal = Proszę potwierdzić na piśmie lub elektronicznie, od kiedy uwzględniają Państwo wycofanie zgody.
# Introduces what else was sent and is open.
reminder-also-open = Niespełnione pozostają też następujące żądania:
# Items of that list, and of the list of new ones.
# $provision (text): such as art. 18 ust. 1 lit. d
reminder-part-restriction = ograniczenie przetwarzania do czasu wyjaśnienia ({ $provision })
# $provision (text): such as art. 17 ust. 1 lit. c
reminder-part-erasure = usunięcie tych danych, jeżeli brak nadrzędnych podstaw ({ $provision })
# The same after a withdrawal.
# $provision (text): such as art. 17 ust. 1 lit. b
reminder-part-erasure-consent = usunięcie tych danych, jeżeli brak innej podstawy prawnej ({ $provision })
# $provision (text): such as art. 19
reminder-part-recipients = poinformowanie i wskazanie odbiorców ({ $provision })
# Introduces demands that no text carried before.
reminder-new = Nowe żądania, do spełnienia w terminie miesiąca od otrzymania:

## Reminder about what a confirmation left open

# $provision (text): reasons for a refusal, such as art. 12 ust. 4
# $due (text): until when the sender waits, such as 8 stycznia 2027
reminder-open = Poniższe żądania pozostają niespełnione; proszę spełnić je do { $due } albo podać powody i środki ochrony prawnej ({ $provision }):
# $provision (text): such as art. 17 ust. 1 lit. c
reminder-erased = Potwierdzenie, że dane zapisane w tych celach zostały usunięte ({ $provision }).

## Reminder after a broken promise

# $date (text): the day on which it was seen, such as 20 października 2026
reminder-breach =
    { $voice ->
        [self] To, co można było zauważyć { $date }, jest moim zdaniem z tym sprzeczne.
       *[other] To, co można było zauważyć { $date }, jest zdaniem tej osoby z tym sprzeczne.
    }
reminder-breach-access = Udzielenie żądanych informacji i dostarczenie danych.
reminder-breach-stop = Zaprzestanie tego oraz wskazanie danych, okresu i przyczyny.
# $provision (text): such as art. 17 ust. 1 lit. c
reminder-breach-erase = Usunięcie wykorzystanych danych ({ $provision }).
reminder-breach-prevent = Wyjaśnienie, jak zapobiegną Państwo powtórzeniu się tego.
