### Reasons: declared facts by kind of service. Legal status: the person confirms .fact and nothing else, so no text may
### claim more than it; both languages declare the same fact.
###
### reason-<id> has attributes only: .label (menu; may be printed; at most five words, no admission), .explanation (to the
###   user: when it fits; 18 words), .fact (checkbox “I confirm: …”; 16 words).
### reason-<id>-<kind>, -published, -entrusted, -about, -any: first sentence (22 words; stands alone in a short letter) and
###   .more, why it weighs (both together 40 words). The letter takes the kind of the service, else the class of its data
###   (about: a person without an account), else any.
### question-transfer-…: annex with questions on the processing, instead of a text for reason-transfer.
###
### $provision (text): provisions for .more, finished and without brackets, such as art. 5 ust. 1 lit. b
### $voice (keyword): self, anything else – who writes: the person, or somebody for them. Hardly any text needs it.

## Control, purpose and context

reason-control =
    .label = Utrata kontroli
    .explanation = Pasuje zawsze, ale sama jest słaba; proszę połączyć ją z przyczyną z własnego życia.
    .fact = Dotyczy mnie to, że trenowania AI na moich danych nie da się niezawodnie cofnąć.
reason-control-any = Gdy dane wejdą do modelu, ich sprostowanie i usunięcie nie są tam już zapewnione.
    .more = Grozi to trwałą utratą kontroli nad tym, co się z nimi dalej stanie.
reason-control-chatbot = Wpis być może da się jeszcze usunąć z usługi; w modelu nie jest to zapewnione.
    .more = Grozi to trwałą utratą kontroli nad tym, co się z tymi danymi dalej stanie.
reason-control-work-tool = Dokument być może da się jeszcze zmienić lub wycofać; w modelu nie jest to zapewnione.
    .more = Grozi to trwałą utratą kontroli nad tym, co się z tymi danymi dalej stanie.
reason-control-about = Kto nie korzysta z usługi, nie może w niej niczego zmienić ani usunąć, a tym bardziej w modelu.
    .more = Grozi to trwałą utratą kontroli nad tym, co się z tymi danymi dalej stanie.

reason-expectation =
    .label = Treści sprzed trenowania AI
    .explanation = Pasuje, jeżeli treści opublikowano przed trenowaniem AI; najlepiej podać okres i kontekst.
    .fact = Część treści opublikowano dla innych ludzi, zanim była mowa o trenowaniu AI.
reason-expectation-any = Część tych treści opublikowano dla innych ludzi, gdy o trenowaniu AI nie było jeszcze mowy.
    .more = Brakowało rozsądnych przesłanek, by spodziewać się takiego wykorzystania, a późniejsza informacja nie zmienia ówczesnego celu ({ $provision }).

reason-context-shift =
    .label = Wyrwanie z kontekstu
    .explanation = Pasuje, jeżeli bez okazji, rozmowy lub tonu treści można źle zrozumieć.
    .fact = Treści pochodzące ode mnie lub dotyczące mnie można właściwie zrozumieć tylko w ich kontekście.
reason-context-shift-any = Te treści są związane z okazją, rozmową, tonem i tylko w tym kontekście można je właściwie zrozumieć.
    .more = Model je z niego wyrywa; z żartu, cytatu lub współczucia może powstać coś, czego nigdy nie powiedziano.
reason-context-shift-marketplace = Oferty, opinie i wiadomości dotyczą określonej transakcji i tylko wraz z nią można je właściwie zrozumieć.
    .more = Bez tego tła z reklamacji może powstać ogólna ocena, której nikt nie zamierzał.
reason-context-shift-entrusted = Wpisy są zrozumiałe tylko w kontekście: szkic, próba czy pytanie w cudzej sprawie mogą wyglądać na własny pogląd.
    .more = Po trenowaniu może z nich powstać nieprawdziwe stwierdzenie o rzeczywistej osobie.
reason-context-shift-work-tool = Szkice i uwagi to etapy pośrednie; można je właściwie zrozumieć tylko w kontekście pracy.
    .more = Po trenowaniu może z nich powstać nieprawdziwe stwierdzenie o rzeczywistej osobie.

reason-consent-given-elsewhere =
    .label = Dokonany już wybór
    .explanation = Pasuje do opłaconej usługi tej firmy, wyłączonej funkcji lub wcześniejszego sprzeciwu; proszę podać, o co chodzi.
    .fact = Wobec tej firmy ograniczam już wykorzystanie danych: opłatą, wyłączeniem funkcji lub sprzeciwem.
reason-consent-given-elsewhere-any = Wobec Państwa dokonano już świadomego wyboru, który ma ograniczać wykorzystanie tych danych.
    .more = Zasada rzetelności nakazuje go szanować, także gdy dochodzi nowy cel ({ $provision }).

reason-private-profile =
    .label = Profil niepubliczny
    .explanation = Pasuje, jeżeli profil nie jest publiczny, a mimo to niektóre informacje mogą być widoczne.
    .fact = Mój profil nie jest publiczny.
reason-private-profile-any = Profil nie jest publiczny; jest przeznaczony dla ograniczonego grona.
    .more = Brak więc rozsądnych przesłanek, by spodziewać się, że informacje mimo to widoczne posłużą do trenowania ({ $provision }).

reason-group-member =
    .label = Grupy dla ograniczonego grona
    .explanation = Pasuje do wypowiedzi w grupach przeznaczonych dla ograniczonego grona.
    .fact = Piszę w grupach przeznaczonych dla ograniczonego grona.
reason-group-member-any = Część tych treści powstała w grupach przeznaczonych dla ograniczonego grona.
    .more = Rozmawia się tam swobodniej i nikt nie ma rozsądnych przesłanek, by spodziewać się, że zarazem trenuje model ({ $provision }).

reason-non-user =
    .label = Niekorzystanie z usługi
    .explanation = Pasuje tylko, jeżeli nie ma tam konta, a dane pochodzą od innych.
    .fact = Nie mam tam konta; dane o mnie pochodzą od innych.
reason-non-user-about = Te dane pochodzą od innych; ustawienia i informacje dla użytkowników nie docierają do osób, które z usługi nie korzystają.
    .more = Kto nie korzysta z usługi, tym bardziej nie ma rozsądnych przesłanek, by spodziewać się takiego wykorzystania ({ $provision }).

## Family and other people

reason-parent =
    .label = Dane dziecka
    .explanation = Pasuje, jeżeli są wśród nich dane własnego małoletniego dziecka; imienia nie trzeba podawać.
    .fact = Wśród tych danych są także dane mojego małoletniego dziecka.
reason-parent-any = Wśród tych danych są także dane własnego małoletniego dziecka, niezależnie od tego, od kogo pochodzą.
    .more = Dzieci wymagają szczególnej ochrony; o tym, co z dzieciństwa przetrwa, dziecko powinno móc później samo decydować.

reason-minor-self =
    .label = Treści z dzieciństwa lub młodości
    .explanation = Pasuje do treści sprzed osiągnięcia pełnoletności; data urodzenia nie jest potrzebna.
    .fact = Część danych została opublikowana lub wpisana przeze mnie albo przez innych przed moją pełnoletnością.
reason-minor-self-any = Część tych treści została opublikowana jeszcze przed osiągnięciem pełnoletności, niezależnie od tego, przez kogo.
    .more = W tym wieku nie można było przewidzieć, co z nich powstanie; nie powinno to ciążyć przez całe życie.
reason-minor-self-entrusted = Część tych danych została wpisana jeszcze przed osiągnięciem pełnoletności, niezależnie od tego, przez kogo.
    .more = W tym wieku nie można było przewidzieć, co z nich powstanie; nie powinno to ciążyć przez całe życie.

# Instead of reason-parent and reason-minor-self while the person whose data it is is under age.
reason-minor-now-any = Dane dotyczą osoby, która nie jest jeszcze pełnoletnia.
    .more = Tego, co z danych powstanie w modelu, w tym wieku nie da się przewidzieć.

reason-third-persons =
    .label = Dane innych osób
    .explanation = Pasuje, jeżeli w danych występują inne osoby; proszę nie podawać nazwisk.
    .fact = W tych danych występują także inne osoby.
reason-third-persons-any = W tych danych występują także inne osoby.
    .more = Przetwarzanie musi być zgodne z prawem i przejrzyste także wobec nich ({ $provision }).
reason-third-persons-entrusted = W tych danych mogą występować także inne osoby.
    .more = Przetwarzanie musi być zgodne z prawem i przejrzyste także wobec nich ({ $provision }).

reason-grief =
    .label = Zmarła bliska osoba
    .explanation = Pasuje, jeżeli dane dotyczą i własnej osoby, i kogoś bliskiego, kto nie żyje.
    .fact = Ktoś, kto był mi bliski, nie żyje i występuje w tych danych.
reason-grief-any = W tych danych występuje bliska osoba, która zmarła.
    .more = Dane te dotyczą także własnego życia; odtworzenie tej osoby przez model byłoby ciężkim przeżyciem.

## Special categories: conclusions on the category are possible; never that a condition exists

reason-health =
    .label = Wnioski o zdrowiu
    .explanation = Pasuje, jeżeli z danych można wnioskować o zdrowiu; proszę nie podawać szczegółów.
    .fact = Dane pochodzące ode mnie lub dotyczące mnie pozwalają wnioskować o moim zdrowiu.
reason-health-any = Te dane pozwalają wyciągać wnioski o zdrowiu, trafne i nietrafne.
    .more = Gdyby przez model trafiły one do innych, groziłyby niekorzystne skutki w pracy, przy umowach i w życiu osobistym.
reason-health-chatbot = Wpisy, dla kogokolwiek powstały, pozwalają wyciągać wnioski o zdrowiu, trafne i nietrafne.
    .more = Gdyby przez model trafiły one do innych, groziłyby niekorzystne skutki w pracy, przy umowach i w życiu osobistym.
reason-health-fitness = Pomiary i zapisy pozwalają wyciągać wnioski o zdrowiu, trafne i nietrafne.
    .more = Gdyby przez model trafiły one do innych, groziłyby niekorzystne skutki w pracy, przy umowach i w życiu osobistym.

reason-sexual-life =
    .label = Seksualność lub orientacja seksualna
    .explanation = Pasuje, jeżeli z danych można wnioskować o seksualności lub orientacji seksualnej; proszę nie podawać szczegółów.
    .fact = Dane pochodzące ode mnie lub dotyczące mnie pozwalają wnioskować o mojej seksualności lub orientacji seksualnej.
reason-sexual-life-any = Te dane pozwalają wyciągać wnioski o seksualności lub orientacji seksualnej, trafne i nietrafne.
    .more = Komu powierza się takie sprawy, każdy powinien decydować samodzielnie; model może tę decyzję odebrać.
reason-sexual-life-chatbot = Wpisy, dla kogokolwiek powstały, pozwalają wyciągać wnioski o seksualności lub orientacji seksualnej, trafne i nietrafne.
    .more = Komu powierza się takie sprawy, każdy powinien decydować samodzielnie; model może tę decyzję odebrać.

reason-belief-politics =
    .label = Przekonania, polityka, związki zawodowe
    .explanation = Pasuje, jeżeli z danych można wnioskować o przekonaniach lub przynależności do związków zawodowych; proszę nie podawać jakich.
    .fact = Dane moje lub o mnie pozwalają wnioskować o moich przekonaniach lub przynależności do związków zawodowych.
reason-belief-politics-any = Te dane pozwalają wyciągać wnioski, trafne i nietrafne, o poglądach politycznych, przekonaniach religijnych lub światopoglądowych albo przynależności do związków zawodowych.
    .more = Przekonania mogą się zmieniać; model może uczynić z nich trwałą etykietę i sprzyjać wrogości.
reason-belief-politics-chatbot = Wpisy, dla kogokolwiek powstały, pozwalają wyciągać wnioski, trafne i nietrafne, o poglądach politycznych, przekonaniach religijnych lub światopoglądowych albo przynależności do związków zawodowych.
    .more = Przekonania mogą się zmieniać; model może uczynić z nich trwałą etykietę i sprzyjać wrogości.

reason-origin-minority =
    .label = Pochodzenie lub mniejszość
    .explanation = Pasuje, jeżeli z danych można wnioskować o pochodzeniu lub przynależności do mniejszości; proszę nie podawać jakiej.
    .fact = Dane moje lub o mnie pozwalają wnioskować o moim pochodzeniu lub przynależności do mniejszości.
reason-origin-minority-any = Te dane pozwalają wyciągać wnioski, trafne i nietrafne, o pochodzeniu rasowym lub etnicznym albo przynależności do mniejszości.
    .more = Modele mogą powielać i utrwalać uprzedzenia; skutkiem mogą być poniżenie i dyskryminacja.
reason-origin-minority-chatbot = Wpisy, dla kogokolwiek powstały, pozwalają wyciągać wnioski, trafne i nietrafne, o pochodzeniu rasowym lub etnicznym albo przynależności do mniejszości.
    .more = Modele mogą powielać i utrwalać uprzedzenia; skutkiem mogą być poniżenie i dyskryminacja.

reason-art9-inference =
    .label = Wnioski z wielu informacji
    .explanation = Pasuje, jeżeli z wielu informacji razem dałoby się wnioskować o cechach szczególnie chronionych.
    .fact = Z biegiem czasu zebrało się tam wiele pojedynczych informacji o mnie.
reason-art9-inference-any = Z biegiem czasu zebrało się wiele informacji, z których każda osobno może być błaha.
    .more = Z ich całości model może wnioskować, trafnie lub nie, o cechach szczególnie chronionych; trudno to sprawdzić.

## Protection

reason-criminal-data =
    .label = Dane o postępowaniach
    .explanation = Pasuje, jeżeli treści mają związek z czynem zabronionym lub postępowaniem; proszę nie podawać szczegółów.
    .fact = Treści o mnie dotyczą czynu zabronionego lub postępowania, niezależnie od mojej roli.
reason-criminal-data-any = Część treści dotyczy czynu zabronionego lub postępowania; w jakiej roli, celowo pozostaje tu otwarte.
    .more = Model może pomieszać podejrzenie, zarzut i wynik sprawy i trwale powiązać je z nazwiskiem.

reason-stalking-doxxing =
    .label = Ochrona przed nękaniem
    .explanation = Pasuje do obecnego lub dawnego śledzenia, nękania lub grożenia; proszę nie podawać miejsc ani nazwisk.
    .fact = Śledzenie, nękanie lub groźby są albo były moim udziałem.
reason-stalking-doxxing-any =
    { $voice ->
        [self] Śledzenie, nękanie lub groźby są albo były moim udziałem.
       *[other] Śledzenie, nękanie lub groźby są albo były udziałem tej osoby.
    }
    .more = Model może połączyć rozproszone informacje o miejscach, porach, kontaktach i zwyczajach i przez to stać się zagrożeniem.
reason-stalking-doxxing-fitness =
    { $voice ->
        [self] Śledzenie, nękanie lub groźby są albo były moim udziałem.
       *[other] Śledzenie, nękanie lub groźby są albo były udziałem tej osoby.
    }
    .more = Z zapisanych tras i godzin model może wywnioskować, gdzie i kiedy można kogoś zastać.

reason-identity-protection =
    .label = Ochrona określonych informacji
    .explanation = Pasuje, jeżeli dla ochrony określone informacje muszą pozostać nieznane; proszę nie podawać szczegółów.
    .fact = Dla mojej ochrony określone informacje o mnie nie mogą wyjść na jaw.
reason-identity-protection-any = Dla ochrony człowieka określone informacje nie mogą wyjść na jaw.
    .more = Model może wywnioskować je z rzeczy ubocznych lub podać obcym; bliższych szczegółów celowo się tu nie podaje.
reason-identity-protection-about = Dla ochrony człowieka określone informacje nie mogą wyjść na jaw.
    .more = Model może podać je obcym; proszę zablokować takie informacje na podstawie tego pisma, bez zbierania dalszych danych.

reason-public-office =
    .label = Zagrożenie: funkcja lub służba
    .explanation = Pasuje, jeżeli funkcja publiczna lub służba wiąże się ze szczególnym zagrożeniem; jednostki nie trzeba podawać.
    .fact = Moja funkcja publiczna lub służba wiąże się ze szczególnym zagrożeniem.
reason-public-office-any = Dane dotyczą osoby, której funkcja publiczna lub służba wiąże się ze szczególnym zagrożeniem.
    .more = Ze zdjęć, otoczenia i zwyczajów model może wywnioskować, gdzie można kogoś zastać, albo przypisać nieprawdę.

reason-accessibility-vulnerability =
    .label = Potrzeba szczególnej ochrony
    .explanation = Pasuje, jeżeli szczególnej ochrony potrzebuje osoba pisząca lub reprezentowana.
    .fact = Potrzebuję szczególnej ochrony.
reason-accessibility-vulnerability-any = Dane dotyczą osoby, która potrzebuje szczególnej ochrony.
    .more = Skutki takiego wykorzystania są wtedy poważniejsze, a sposób informowania też musiałby to uwzględniać.

## Work and public life

reason-creator =
    .label = Utrzymanie z własnej twórczości
    .explanation = Pasuje do zarabiania na własnej twórczości; zastrzeżenie praw autorskich to osobne pismo.
    .fact = Utrzymuję się w całości lub w części z własnej twórczości.
reason-creator-any = Własna twórczość stanowi w całości lub w części źródło utrzymania.
    .more = Model, który się na niej uczy, może ją naśladować i konkurować z nią na tym samym rynku.
reason-creator-entrusted = Własna twórczość stanowi w całości lub w części źródło utrzymania.
    .more = Także szkice i wcześniejsze wersje mogłyby przez trenowanie trafić do cudzych wyników i z nią konkurować.

reason-likeness-voice =
    .label = Twarz lub głos
    .explanation = Pasuje, jeżeli są tam zdjęcia, filmy lub nagrania z własnym wizerunkiem lub głosem.
    .fact = Istnieją zdjęcia lub nagrania, na których rozpoznawalna jest moja twarz lub mój głos.
reason-likeness-voice-any = Istnieją zdjęcia lub nagrania, na których rozpoznawalna jest twarz lub głos.
    .more = Model może naśladować jedno i drugie, a mało kto zdoła się przed tym obronić.

reason-source-protection =
    .label = Praca dziennikarska
    .explanation = Pasuje do pracy dziennikarskiej; proszę nie podawać źródeł ani tematów.
    .fact = Wykonuję pracę dziennikarską.
reason-source-protection-any = Dane dotyczą osoby, która wykonuje pracę dziennikarską.
    .more = Z zachowania innych, choćby z tego, kto obserwuje lub pisze, model może wnioskować o kontaktach, trafnie lub nie.
reason-source-protection-entrusted = Dane dotyczą osoby, która wykonuje pracę dziennikarską.
    .more = Już sam temat wpisów może wskazywać na obszary pracy; wszelkie chronione informacje trzeba wyłączyć z trenowania.

reason-professional-secrecy =
    .label = Tajemnica zawodowa
    .explanation = Pasuje do zawodów objętych ustawową tajemnicą; proszę nie wskazywać nikogo, kto szuka pomocy.
    .fact = Wiąże mnie ustawowa tajemnica zawodowa.
reason-professional-secrecy-any = Dane dotyczą osoby, którą wiąże ustawowa tajemnica zawodowa.
    .more = Z zachowania innych, choćby z tego, kto obserwuje, pisze lub wymienia nazwisko, żaden model nie powinien móc wnioskować, kto szuka porady lub pomocy.

reason-employee =
    .label = Rozpoznawalne miejsce pracy
    .explanation = Pasuje, jeżeli rozpoznawalny jest pracodawca lub miejsce pracy; proszę nie podawać szczegółów.
    .fact = Z tych danych można rozpoznać mojego pracodawcę lub moje miejsce pracy.
reason-employee-any = Z tych danych można rozpoznać pracodawcę lub miejsce pracy.
    .more = Fałszywe przypisania lub wypowiedzi zniekształcone przez model mogą więc bezpośrednio zaszkodzić w pracy.
reason-employee-entrusted = Z tych danych można rozpoznać pracodawcę lub miejsce pracy.
    .more = Już pytania z codziennej pracy pozwalają wnioskować o zajmowanej pozycji; fałszywe przypisania mogą zaszkodzić w pracy.

reason-business-account =
    .label = Człowiek za kontem firmowym
    .explanation = Pasuje, jeżeli za kontem stoi osoba fizyczna; same dane firmy tu nie należą.
    .fact = Za kontem używanym w celach biznesowych stoję ja jako osoba fizyczna.
reason-business-account-any = Za kontem używanym w celach biznesowych stoi osoba fizyczna.
    .more = Zawiera ono także dane o tej osobie jako człowieku; używanie w celach biznesowych nie znosi ich ochrony.

reason-science-confidence =
    .label = Praca naukowa
    .explanation = Pasuje do pracy naukowej; proszę nie podawać wyników ani uczestników własnych badań.
    .fact = Wykonuję pracę naukową.
reason-science-confidence-any = Dane dotyczą osoby, która wykonuje pracę naukową.
    .more = Jeżeli model odtworzy myśli zbyt wcześnie lub bez nazwiska, przepadną pierwszeństwo publikacji i przypisanie autorstwa.
reason-science-confidence-entrusted = Dane dotyczą osoby, która wykonuje pracę naukową.
    .more = Własne pomysły i szkice mogłyby przez trenowanie trafić do cudzych wyników, a przypisanie autorstwa by przepadło.

reason-reputation-falsehood =
    .label = Nieprawdziwe informacje o osobie
    .explanation = Pasuje, jeżeli nieprawdziwe odpowiedzi budzą obawę lub już padły; najlepiej załączyć polecenie i odpowiedź.
    .fact = Obawiam się, że systemy AI podają o mnie nieprawdę.
reason-reputation-falsehood-any = Zachodzi obawa, że model poda o osobie nieprawdziwe informacje, choćby przez pomyłkę lub błędne powiązanie.
    .more = Kto je przeczyta, pozostaje niewiadome; potem trudno je już sprostować.

## General concerns, own words

reason-profiling-fear =
    .label = Profile i dobór treści
    .explanation = Pasuje, jeżeli istnieje obawa, że trenowanie AI wpływa też na profile lub wyświetlane treści.
    .fact = Obawiam się, że trenowanie AI wpływa na profile o mnie lub wyświetlane mi treści, także reklamy.
reason-profiling-fear-any = Zachodzi obawa, że trenowanie AI zasila także profile lub współdecyduje o tym, co jest wyświetlane, łącznie z reklamami.
    .more = Z zewnątrz nie widać, czy jedno i drugie pozostaje rozdzielone; proszę o tym poinformować.
reason-profiling-fear-marketplace = Zachodzi obawa, że trenowanie AI zasila także profile lub współdecyduje o cenach, kolejności wyników i ofertach.
    .more = Z zewnątrz nie widać, czy jedno i drugie pozostaje rozdzielone; proszę o tym poinformować.
reason-profiling-fear-work-tool = Zachodzi obawa, że trenowanie AI zasila także profile wydajności i sposobu pracy.
    .more = Z zewnątrz nie widać, czy jedno i drugie pozostaje rozdzielone; proszę o tym poinformować.

reason-security =
    .label = Odtwarzanie danych treningowych
    .explanation = Pasuje zawsze, ale jest ogólna; proszę połączyć ją z przyczyną z własnego życia.
    .fact = Dotyczy mnie to, że model mógłby dosłownie odtworzyć dane o mnie.
reason-security-any = Modele mogą dosłownie odtwarzać dane treningowe, a inni mogą celowo to wywołać.
    .more = Własna ostrożność już wtedy nie pomaga; bezpieczne jest tylko to, co nie trafi do trenowania.
reason-security-entrusted = To, co powierzono usłudze, może po trenowaniu pojawić się w tym samym brzmieniu u obcych.
    .more = Własna ostrożność już wtedy nie pomaga; bezpieczne jest tylko to, co nie trafi do trenowania.

reason-transfer =
    .label = Pytania o przekazywanie danych
    .explanation = Pasuje, jeżeli ważne jest, dokąd trafiają dane i modele; pismo zadaje o to pytania.
    .fact = Dotyczy mnie to, dokąd trafiają moje dane i wytrenowane na nich modele.
# Annex with questions on the processing; also the next two
question-transfer-where = Proszę wskazać państwa, do których trafiają te dane lub wytrenowane na nich modele, oraz odbiorców.
question-transfer-basis = Proszę podać, na jakiej podstawie i z jakimi zabezpieczeniami odbywa się to w każdym przypadku.
question-transfer-release = Proszę poinformować, czy wytrenowane na nich modele są lub mają być udostępnione do pobrania.

reason-other =
    .label = Przyczyna własnymi słowami
    .explanation = Pasuje, jeżeli żadna inna przyczyna nie oddaje sytuacji; proszę napisać kilka konkretnych zdań, nic poufnego.
    .fact = To, co piszę własnymi słowami, jest prawdą.
