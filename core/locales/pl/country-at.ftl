### Austria: what a complaint contains, in the order of § 24 ust. 2 DSG. Not reviewed by a lawyer. The record of the
### authority names the headings.

act-at-dsg = DSG
    .full = austriackiej ustawy o ochronie danych (DSG)
    .title = ustawy o ochronie danych (DSG)

## Headings

# $provision (text): what asks for it, such as § 24 ust. 2 DSG
complaint-at-rights = 1. Naruszone prawa zgodnie z { $provision }
complaint-at-respondent = 2. Podmiot, którego dotyczy skarga
complaint-at-facts = 3. Stan faktyczny
complaint-at-grounds = 4. Przyczyny niezgodności z prawem
# $provision (text): what asks for it, such as § 24 ust. 5 DSG
complaint-at-finding = 5. Wnioski ({ $provision })
# $provision (text): what asks for it, such as § 24 ust. 4 DSG
complaint-at-timeliness = 6. Zachowanie terminu ({ $provision })

## Rights, by name: items of a list

# $provision (text): such as art. 21 ust. 1
complaint-right-objection = prawo do sprzeciwu ({ $provision })
# $provision (text): such as art. 12 ust. 3
complaint-right-answer = prawo do odpowiedzi w terminie ({ $provision })
# $provision (text): such as art. 7 ust. 3
complaint-right-withdrawal = prawo do wycofania zgody ({ $provision })
# $provision (text): such as art. 15
complaint-right-access = prawo dostępu ({ $provision })
# $provision (text): such as art. 18 ust. 1 lit. d
complaint-right-restriction = prawo do ograniczenia przetwarzania ({ $provision })
# $provision (text): such as art. 17 ust. 1 lit. c
complaint-right-erasure = prawo do usunięcia danych ({ $provision })
# $provision (text): such as art. 19
complaint-right-recipients = prawo do informacji o odbiorcach ({ $provision })
# $provision (text): such as art. 14
complaint-right-information = prawo do informacji ({ $provision })

## Request: first item

complaint-request-finding = stwierdzenie, że podmiot, którego dotyczy skarga, naruszył prawa wymienione w punkcie 1;
