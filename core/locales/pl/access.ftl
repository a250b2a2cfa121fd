### Access to data used for AI training. A letter of its own, never mixed with an objection. Not legal advice, not yet
### reviewed by a lawyer. Frame and list of accounts: letter.ftl.

## Access

# $provision (text): such as art. 15 ust. 1, ust. 3 RODO
# $name (text): name of the data subject, such as Anna Przykładowa
access-subject =
    { $voice ->
        [self] Żądanie dostępu do danych na podstawie { $provision }: trenowanie AI
       *[other] Żądanie dostępu do danych na podstawie { $provision }: trenowanie AI (osoba: { $name })
    }
# First sentence. ACC-1
# $law (text): the act in full, such as art. 15 ust. 1, ust. 3 rozporządzenia (UE) 2016/679
access-opening =
    { $voice ->
        [self] na podstawie { $law } żądam dostępu do danych: czy przetwarzają Państwo moje dane osobowe w celu opracowywania, trenowania lub ulepszania modeli AI albo czy robili to Państwo wcześniej?
       *[other] Na podstawie { $law } żąda się dostępu do danych: czy przetwarzają Państwo dane osobowe tej osoby w celu opracowywania, trenowania lub ulepszania modeli AI albo czy robili to Państwo wcześniej?
    }
# If there is no account.
access-non-user = Konto u Państwa nie istnieje; chodzi o dane, które opublikowali inni lub które pozyskują Państwo z innych źródeł.
# Introduces the questions.
# $provision (text): such as art. 15 ust. 1
access-questions = Jeżeli dane są lub były tak wykorzystywane, proszę podać ({ $provision }):
access-question-purposes = cele i podstawę prawną, a przy prawnie uzasadnionych interesach także sposób ich wyważenia
access-question-data = jakie to dane i od kiedy są wykorzystywane
access-question-recipients = odbiorców z nazwy, także przyszłych
access-question-storage = okres przechowywania lub kryteria jego ustalania
access-question-rights = prawa osoby, której dane dotyczą, także prawo do skargi
access-question-sources = źródła danych, także treści innych osób i partnerów
access-question-automated = czy opiera się na nich zautomatyzowane podejmowanie decyzji, w tym profilowanie, i według jakich zasad
access-question-transfers = przypadki przekazywania danych za granicę i stosowane zabezpieczenia
# ACC-8
# $provision (text): such as art. 15 ust. 3
access-copy = Proszę dostarczyć także kopię danych, w powszechnie stosowanym formacie elektronicznym ({ $provision }).
# ACC-10
# $provision (text): no cost, such as art. 12 ust. 5
# $remedy (text): the period, such as art. 12 ust. 3
access-answer = Dostęp jest wolny od opłat ({ $provision }); należy go zapewnić w terminie miesiąca od otrzymania żądania ({ $remedy }).
