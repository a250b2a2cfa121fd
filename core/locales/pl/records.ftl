### Notes that records of the catalog point to: formal hurdles of the authorities and advice on the reasons. They
### stand with the steps, never in a letter. No legal advice.

## Complaint: the company first

hint-complaint-controller-first = Ten organ oczekuje, że najpierw napisano do firmy.
hint-complaint-controller-first-month = We Francji od pisma do firmy powinien upłynąć miesiąc.
hint-complaint-gb-controller-first = W Zjednoczonym Królestwie najpierw składa się skargę w firmie.

## Complaint: form, language and way

hint-complaint-be = Organ belgijski wymaga języka niderlandzkiego, francuskiego lub niemieckiego i najpierw mediuje.
hint-complaint-bg = Organ bułgarski wymaga języka bułgarskiego lub tłumaczenia, a w e-mailu kwalifikowanego podpisu elektronicznego.
hint-complaint-fr-language = Organ francuski wymaga języka francuskiego.
hint-complaint-at-time-limit = W Austrii termin wynosi rok od powzięcia wiadomości, najwyżej trzy lata od naruszenia.
hint-complaint-ch-report = W Szwajcarii jest to zawiadomienie bez praw strony: proszę wszystko dokładnie opisać; własne roszczenia rozpatruje sąd cywilny.
hint-complaint-de-bund-scope = Poza telekomunikacją i pocztą właściwy jest organ kraju związkowego.
hint-complaint-dk-login = Duński formularz internetowy wymaga MitID; poza tym pozostają e-mail i formularz PDF.
hint-complaint-es-template = Treść pisma proszę przenieść do formularza hiszpańskiego organu dla żądań pozostawionych bez odpowiedzi.
hint-complaint-gb-use-form = Proszę użyć formularza internetowego lub e-maila; adres pocztowy jest niepotwierdzony.
hint-complaint-gr-form = Organ grecki ma własne formularze i portal wymagający konta.
hint-complaint-it-delivery = We Włoszech formalnie liczą się tylko osobiste złożenie, list polecony za potwierdzeniem odbioru lub PEC.
hint-complaint-it-identity-copy = Przy podpisie odręcznym proszę dołączyć kopię dokumentu tożsamości z zaczernieniem tego, co zbędne.
hint-complaint-nl-no-email = Organ niderlandzki przyjmuje formularz lub list, a nie e-mail.
hint-complaint-no-login = Norweski formularz internetowy wymaga BankID i języka norweskiego; poza tym pozostaje poczta.
hint-complaint-pl-no-email = W Polsce proszę użyć poczty lub urzędowej skrzynki elektronicznej, a nie zwykłego e-maila.
hint-complaint-se-public = To, co trafia do szwedzkiego organu, staje się jawne; proszę pominąć to, co zbędne.

## Reasons: how to make them stronger

hint-reason-expectation = Proszę podać okres i kontekst, na przykład „od 2009 do 2015{ "\u00A0" }r., tylko dla znajomych”.
hint-reason-reputation-falsehood = Najlepiej załączyć polecenie i odpowiedź modelu, z datą.

## Reasons: what you need not reveal

hint-reason-accessibility-vulnerability = Szczegóły dotyczące zdrowia lub opieki nie są potrzebne.
hint-reason-parent = Imienia dziecka nie trzeba podawać.
hint-reason-minor-self = Wystarczy przedział wieku.
hint-reason-third-persons = Innych osób proszę nie wyliczać.
hint-reason-health = Proszę podać tylko kategorię, bez diagnozy i leczenia.
hint-reason-sexual-life = Proszę podać tylko kategorię, bez szczegółów.
hint-reason-belief-politics = Proszę podać tylko kategorię, bez przekonań i członkostwa.
hint-reason-origin-minority = Proszę podać tylko kategorię, bez pochodzenia i statusu pobytu.
hint-reason-stalking-doxxing = Proszę nie zdradzać adresu, nazwisk ani zwyczajów, także przez adres e-mail.
hint-reason-identity-protection = Proszę nic nie pisać o rodzaju i powodzie ochrony.
hint-reason-public-office = Jednostki służbowej nie trzeba podawać.
hint-reason-professional-secrecy = Proszę pominąć informacje o osobach, które korzystają z pomocy prawnej, leczenia lub porady.

## Reasons: what you should know

hint-reason-creator = Zastrzeżenie praw autorskich wymaga osobnego pisma.
hint-reason-likeness-voice = Zdjęcia i głos są danymi biometrycznymi tylko przy analizie w celu identyfikacji; przyczyna mimo to jest zasadna.
hint-reason-business-account = Ta przyczyna wymaga osoby fizycznej za kontem.
hint-reason-grief = Chronione są własne dane i życie prywatne, a nie dane osób zmarłych.
hint-reason-non-user = Formularze często wymagają dowodu w postaci odpowiedzi modelu, prawo nie.
hint-reason-profiling-fear = Proszę wybierać ją tylko z dowodami na wykorzystanie danych w reklamie lub rankingach.
hint-reason-other = Proszę krótko napisać, dlaczego sprawa dotyczy właśnie tej osoby, i nic poufnego.
