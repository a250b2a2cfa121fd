### Withdrawal of consent. Not legal advice, not yet reviewed by a lawyer. Frame and list of accounts: letter.ftl.
### Demands are nouns: “Proszę wykonać następujące czynności:” introduces them.

## Withdrawal of consent

# $provision (text): such as art. 7 ust. 3 RODO
# $name (text): name of the data subject, such as Anna Przykładowa
consent-withdrawal-subject =
    { $voice ->
        [self] Wycofanie zgody na podstawie { $provision }: trenowanie AI
       *[other] Wycofanie zgody na podstawie { $provision }: trenowanie AI (osoba: { $name })
    }
# First sentence. WDC-1, WDC-2
# $law (text): the act in full, such as art. 7 ust. 3 rozporządzenia (UE) 2016/679
consent-withdrawal-declaration =
    { $voice ->
        [self] na podstawie { $law } wycofuję ze skutkiem na przyszłość każdą zgodę na opracowywanie, trenowanie i ulepszanie modeli AI, także generatywnych, z użyciem moich danych osobowych.
       *[other] Na podstawie { $law } wycofuje się ze skutkiem na przyszłość każdą zgodę na opracowywanie, trenowanie i ulepszanie modeli AI, także generatywnych, z użyciem danych osobowych tej osoby.
    }
# Items of a numbered list. WDC-3
consent-withdrawal-stop = Zaprzestanie tego przetwarzania.
# $provision (text): such as art. 17 ust. 1 lit. b
consent-withdrawal-erase = Usunięcie danych zapisanych w tym celu, o ile brak innej podstawy prawnej ({ $provision }).
# $provision (text): such as art. 13 ust. 1 lit. c
consent-withdrawal-basis = Wskazanie innej podstawy prawnej, jeżeli się Państwo na nią powołują ({ $provision }).
# WDC-5
# $provision (text): such as art. 12 ust. 3
consent-withdrawal-confirm = Potwierdzenie na piśmie lub elektronicznie, w terminie miesiąca od otrzymania, od kiedy to obowiązuje ({ $provision }).
# WDC-4
# $provision (text): such as art. 21 ust. 1
# $remedy (text): legitimate interests, such as art. 6 ust. 1 lit. f
consent-withdrawal-objection =
    { $voice ->
        [self] Jeżeli powołują się Państwo na prawnie uzasadnione interesy ({ $remedy }), z ostrożności wnoszę też sprzeciw na podstawie { $provision }.
       *[other] Jeżeli powołują się Państwo na prawnie uzasadnione interesy ({ $remedy }), z ostrożności wnosi się też sprzeciw na podstawie { $provision }.
    }
# Introduces the reasons, if there are any.
consent-withdrawal-grounds = Przyczyny sprzeciwu:
