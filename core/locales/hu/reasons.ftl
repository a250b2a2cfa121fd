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
### $provision (text): provisions for .more, finished and without brackets, such as (47) preambulumbekezdés
### $voice (keyword): self, anything else – who writes: the person, or somebody for them. Hardly any text needs it.

## Control, purpose and context

reason-control =
    .label = A rendelkezés elvesztése
    .explanation = Mindenkire illik, de önmagában gyenge; kapcsolja össze egy saját életéből vett okkal.
    .fact = Érint engem, hogy az adataimmal végzett MI-betanítás megbízhatóan nem fordítható vissza.
reason-control-any = Ami egyszer bekerült egy modellbe, annak ottani helyesbítése és törlése már nem garantált.
    .more = Így végleg elveszhet a rendelkezés afölött, hogy mi lesz ezekkel az adatokkal.
reason-control-chatbot = Egy bevitt adat a szolgáltatásból talán még törölhető; egy modellből való törlése nem garantált.
    .more = Így végleg elveszhet a rendelkezés afölött, hogy mi lesz ezekkel az adatokkal.
reason-control-work-tool = Egy dokumentum talán még módosítható vagy visszavonható; egy modellben ez nem garantált.
    .more = Így végleg elveszhet a rendelkezés afölött, hogy mi lesz ezekkel az adatokkal.
reason-control-about = Aki nem használja a szolgáltatást, ott semmit sem módosíthat vagy törölhet, egy modellben pedig még kevésbé.
    .more = Így végleg elveszhet a rendelkezés afölött, hogy mi lesz ezekkel az adatokkal.

reason-expectation =
    .label = MI-betanításnál régebbi tartalmak
    .explanation = Akkor válassza, ha tartalmak az MI-betanítás előtt jelentek meg; ha lehet, adja meg időszakukat és keretüket.
    .fact = A tartalmak egy részét más embereknek tették közzé, mielőtt MI-betanításról szó volt.
reason-expectation-any = E tartalmak egy része más embereknek szólt, és akkor jelent meg, amikor MI-betanítás még szóba sem került.
    .more = Ilyen felhasználásra észszerűen nem lehetett számítani, és egy későbbi tájékoztatás az eredeti célt nem változtatja meg [{ $provision }].

reason-context-shift =
    .label = Összefüggéséből kiragadva
    .explanation = Akkor válassza, ha a tartalmak az alkalom, a beszélgetés vagy a hangnem nélkül félreérthetők.
    .fact = A tőlem származó vagy rólam szóló tartalmak csak összefüggésükben érthetők helyesen.
reason-context-shift-any = Ezek a tartalmak egy alkalomhoz, egy beszélgetéshez, egy hangnemhez tartoznak, és csak azzal együtt érthetők helyesen.
    .more = Egy modell kiszakítja őket onnan; tréfából, idézetből vagy együttérzésből olyasmi lehet, ami soha nem hangzott el.
reason-context-shift-marketplace = Az ajánlatok, értékelések és üzenetek egy adott ügylethez tartoznak, és csak azzal együtt érthetők helyesen.
    .more = Ezen előzmény nélkül egy panaszból általános ítélet lehet, pedig soha nem annak szánták.
reason-context-shift-entrusted = A bevitt adatok csak összefüggésükben érthetők: egy vázlat, egy próba vagy egy mások kedvéért feltett kérdés saját véleménynek tűnhet.
    .more = Betanítás után ebből egy valós emberről szóló téves állítás lehet.
reason-context-shift-work-tool = A vázlatok és a megjegyzések köztes állapotok, és csak a munka összefüggésében érthetők helyesen.
    .more = Betanítás után ebből egy valós emberről szóló téves állítás lehet.

reason-consent-given-elsewhere =
    .label = Már meghozott döntés
    .explanation = Akkor válassza, ha ennél a vállalkozásnál fizetett, kikapcsolt valamit vagy már tiltakozott; írja meg, melyiket.
    .fact = Ennél a vállalkozásnál az adathasználat korlátozása érdekében fizettem, kikapcsoltam valamit vagy tiltakoztam.
reason-consent-given-elsewhere-any = Önöknél már született egy tudatos döntés, amelynek célja ezen adatok kezelésének korlátozása.
    .more = A tisztességes eljárás elve szerint ezt új cél felmerülésekor is tiszteletben kell tartani [{ $provision }].

reason-private-profile =
    .label = Nem nyilvános profil
    .explanation = Akkor válassza, ha a profilja nem nyilvános, egyes adatai azonban mégis láthatók lehetnek.
    .fact = A profilom nem nyilvános.
reason-private-profile-any = A profil nem nyilvános; korlátozott körnek szól.
    .more = Ezért észszerűen nem lehet arra számítani, hogy a mégis látható adatok betanításra szolgálnak [{ $provision }].

reason-group-member =
    .label = Korlátozott körű csoportok
    .explanation = Akkor válassza, ha olyan csoportokban ír, amelyek korlátozott körnek szólnak.
    .fact = Olyan csoportokban írok, amelyek korlátozott körnek szólnak.
reason-group-member-any = E tartalmak egy része olyan csoportokban keletkezett, amelyek korlátozott körnek szólnak.
    .more = Ott nyíltabb a beszéd, és észszerűen senki sem számít arra, hogy ezzel egyúttal egy modellt tanít be [{ $provision }].

reason-non-user =
    .label = Nincs fiók a szolgáltatásnál
    .explanation = Csak akkor válassza, ha ott nincs fiókja, és az Önről szóló adatok másoktól származnak.
    .fact = Nincs ott fiókom; a rólam szóló adatok másoktól származnak.
reason-non-user-about = Ezek az adatok másoktól származnak; a felhasználóknak szóló beállítások és tájékoztatások nem érik el azokat, akik a szolgáltatást nem használják.
    .more = Aki egy szolgáltatást nem használ, ilyen felhasználásra észszerűen még kevésbé számíthat [{ $provision }].

## Family and other people

reason-parent =
    .label = Egy gyermek adatai
    .explanation = Akkor válassza, ha az adatok között kiskorú gyermekéé is van; a nevét nem kell megadnia.
    .fact = Ezen adatok között kiskorú gyermekem adatai is vannak.
reason-parent-any =
    { $voice ->
        [self] Ezen adatok között kiskorú gyermekem adatai is szerepelnek, bárkitől származzanak is.
       *[other] Ezen adatok között az érintett kiskorú gyermekének adatai is szerepelnek, bárkitől származzanak is.
    }
    .more = A gyermekek különös védelmet érdemelnek; hogy gyermekkorából mi él tovább, arról később maga a gyermek dönthessen.

reason-minor-self =
    .label = Gyermek- vagy fiatalkori tartalmak
    .explanation = Akkor válassza, ha a tartalmak nagykorúsága előttről származnak; a születési idejére nincs szükség.
    .fact = Az adatok egy részét én vagy mások még nagykorúságom előtt tettük közzé vagy vittük be.
reason-minor-self-any =
    { $voice ->
        [self] E tartalmak egy része még nagykorúságom elérése előtt jelent meg, bárki tette is közzé.
       *[other] E tartalmak egy része még az érintett nagykorúságának elérése előtt jelent meg, bárki tette is közzé.
    }
    .more = Hogy mi lehet belőlük, abban a korban nem volt előre látható, és ne hasson ki egy egész életre.
reason-minor-self-entrusted =
    { $voice ->
        [self] Ezen adatok egy részét még nagykorúságom elérése előtt vitték be, bárki tette is.
       *[other] Ezen adatok egy részét még az érintett nagykorúságának elérése előtt vitték be, bárki tette is.
    }
    .more = Hogy mi lehet belőlük, abban a korban nem volt előre látható, és ne hasson ki egy egész életre.

# Instead of reason-parent and reason-minor-self while the person whose data it is is under age.
reason-minor-now-any =
    { $voice ->
        [self] Még kiskorú vagyok.
       *[other] Az érintett még kiskorú.
    }
    .more = Ebben a korban nem látható előre, mi lesz az adatokból egy modellben.

reason-third-persons =
    .label = Más emberek adatai
    .explanation = Akkor válassza, ha az adatokban más emberek is szerepelnek; neveket ne írjon.
    .fact = Ezekben az adatokban más emberek is szerepelnek.
reason-third-persons-any = Ezekben az adatokban más emberek is szerepelnek.
    .more = Az adatkezelésnek velük szemben is jogszerűnek és átláthatónak kell lennie [{ $provision }].
reason-third-persons-entrusted = Ezekben az adatokban más emberek is szerepelhetnek.
    .more = Az adatkezelésnek velük szemben is jogszerűnek és átláthatónak kell lennie [{ $provision }].

reason-grief =
    .label = Egy elhunyt, közel álló ember
    .explanation = Akkor válassza, ha az adatok Önt és egy elhunyt, Önhöz közel álló embert is érintenek.
    .fact = Egy hozzám közel álló ember meghalt, és szerepel ezekben az adatokban.
reason-grief-any =
    { $voice ->
        [self] Ezekben az adatokban egy hozzám közel álló, elhunyt ember is szerepel.
       *[other] Ezekben az adatokban egy elhunyt, az érintetthez közel álló ember is szerepel.
    }
    .more = Az adatok a hátramaradt ember életét is érintik, akinek súlyos teher volna az elhunytat egy modell által utánozva látni.

## Special categories: conclusions on the category are possible; never that a condition exists

reason-health =
    .label = Következtetés az egészségi állapotra
    .explanation = Akkor válassza, ha az adatokból az egészségi állapotára lehet következtetni; részleteket ne írjon.
    .fact = A tőlem származó vagy rólam szóló adatok következtetést engednek az egészségi állapotomra.
reason-health-any = Ezek az adatok következtetést engednek az egészségi állapotra, akár helytállót, akár téveset.
    .more = Ha ezek egy modell révén másokhoz jutnának, hátrányok fenyegetnének a munkában, a szerződéseknél és a személyes környezetben.
reason-health-chatbot = A bevitt adatok, bárki kedvéért vitték is be őket, következtetést engednek az egészségi állapotra, akár helytállót, akár téveset.
    .more = Ha ezek egy modell révén másokhoz jutnának, hátrányok fenyegetnének a munkában, a szerződéseknél és a személyes környezetben.
reason-health-fitness = A mérési és rögzített adatok következtetést engednek az egészségi állapotra, akár helytállót, akár téveset.
    .more = Ha ezek egy modell révén másokhoz jutnának, hátrányok fenyegetnének a munkában, a szerződéseknél és a személyes környezetben.

reason-sexual-life =
    .label = Szexuális élet vagy irányultság
    .explanation = Akkor válassza, ha az adatokból a szexuális életre vagy irányultságra lehet következtetni; részleteket ne írjon.
    .fact = A tőlem származó vagy rólam szóló adatok következtetést engednek a szexuális életemre vagy irányultságomra.
reason-sexual-life-any = Ezek az adatok következtetést engednek a szexuális életre vagy a szexuális irányultságra, akár helytállót, akár téveset.
    .more = Hogy ezt ki kire bízza, arról maga dönthessen; egy modell elveheti tőle ezt a döntést.
reason-sexual-life-chatbot = A bevitt adatok, bárki kedvéért vitték is be őket, következtetést engednek a szexuális életre vagy irányultságra, akár helytállót, akár téveset.
    .more = Hogy ezt ki kire bízza, arról maga dönthessen; egy modell elveheti tőle ezt a döntést.

reason-belief-politics =
    .label = Meggyőződés, politika, szakszervezet
    .explanation = Akkor válassza, ha az adatokból meggyőződésre vagy szakszervezeti tagságra lehet következtetni; ne írja meg, melyikre.
    .fact = A tőlem származó vagy rólam szóló adatok következtetést engednek a meggyőződésemre vagy szakszervezeti tagságra.
reason-belief-politics-any = Ezek az adatok következtetést engednek, akár helytállót, akár téveset, politikai véleményre, vallási vagy világnézeti meggyőződésre vagy szakszervezeti tagságra.
    .more = A meggyőződés változhat; egy modell maradandó bélyeget formálhat belőle, és ellenségességet szíthat.
reason-belief-politics-chatbot = A bevitt adatok, bárki kedvéért, következtetést engednek, akár helytállót, akár téveset, politikai véleményre, vallási vagy világnézeti meggyőződésre vagy szakszervezeti tagságra.
    .more = A meggyőződés változhat; egy modell maradandó bélyeget formálhat belőle, és ellenségességet szíthat.

reason-origin-minority =
    .label = Származás vagy kisebbség
    .explanation = Akkor válassza, ha az adatokból származásra vagy kisebbséghez tartozásra lehet következtetni; ne írja meg, melyikre.
    .fact = A tőlem származó vagy rólam szóló adatok következtetést engednek a származásomra vagy kisebbséghez tartozásomra.
reason-origin-minority-any = Ezek az adatok következtetést engednek, akár helytállót, akár téveset, faji vagy etnikai származásra vagy kisebbséghez tartozásra.
    .more = A modellek megismételhetik és felerősíthetik az előítéleteket; ennek megalázás és hátrányos megkülönböztetés lehet a következménye.
reason-origin-minority-chatbot = A bevitt adatok, bárki kedvéért vitték is be őket, következtetést engednek, akár helytállót, akár téveset, faji vagy etnikai származásra vagy kisebbséghez tartozásra.
    .more = A modellek megismételhetik és felerősíthetik az előítéleteket; ennek megalázás és hátrányos megkülönböztetés lehet a következménye.

reason-art9-inference =
    .label = Következtetés sok apró adatból
    .explanation = Akkor válassza, ha sok adatból együttesen védett tulajdonságokra lehetne következtetni.
    .fact = Ott az idők során sok egyedi adat gyűlt össze rólam.
reason-art9-inference-any = Az idők során sok olyan adat gyűlt össze, amely egyenként jelentéktelen lehet.
    .more = Együttesen egy modell különösen védett tulajdonságokra következtethet belőlük, akár helyesen, akár tévesen; ezt aligha lehet ellenőrizni.

## Protection

reason-criminal-data =
    .label = Eljárásokkal kapcsolatos adatok
    .explanation = Akkor válassza, ha a tartalmaknak bűncselekményhez vagy eljáráshoz van közük; részleteket ne írjon.
    .fact = Rólam szóló tartalmak bűncselekményt vagy eljárást érintenek, bármilyen szerepben.
reason-criminal-data-any = A tartalmak egy része bűncselekményt vagy eljárást érint; hogy milyen szerepben, az itt szándékosan nyitva marad.
    .more = Egy modell összekeverheti a gyanút, a vádat és az ügy kimenetelét, és tartósan egy névhez kötheti őket.

reason-stalking-doxxing =
    .label = Védelem a zaklatás ellen
    .explanation = Akkor válassza, ha követik, zaklatják vagy fenyegetik, vagy korábban így volt; helyet és nevet ne írjon.
    .fact = Követés, zaklatás vagy fenyegetés ér vagy ért.
reason-stalking-doxxing-any =
    { $voice ->
        [self] Követés, zaklatás vagy fenyegetés ér vagy ért.
       *[other] Az érintettet követés, zaklatás vagy fenyegetés éri vagy érte.
    }
    .more = Egy modell összekapcsolhatja a szétszórt adatokat helyekről, időpontokról, kapcsolatokról és szokásokról, és így veszélyt jelenthet.
reason-stalking-doxxing-fitness =
    { $voice ->
        [self] Követés, zaklatás vagy fenyegetés ér vagy ért.
       *[other] Az érintettet követés, zaklatás vagy fenyegetés éri vagy érte.
    }
    .more = A rögzített útvonalakból és időpontokból egy modell kikövetkeztetheti, hol és mikor található meg valaki.

reason-identity-protection =
    .label = Bizonyos adatok védelme
    .explanation = Akkor válassza, ha az Önre vonatkozó adatoknak a védelme érdekében ismeretlennek kell maradniuk; részleteket ne írjon.
    .fact = Bizonyos rám vonatkozó adatok a védelmem érdekében nem válhatnak ismertté.
reason-identity-protection-any = Bizonyos adatok egy ember védelme érdekében nem válhatnak ismertté.
    .more = Egy modell mellékes körülményekből kikövetkeztetheti vagy idegenekkel közölheti őket; a részletek itt szándékosan kimaradnak.
reason-identity-protection-about = Bizonyos adatok egy ember védelme érdekében nem válhatnak ismertté.
    .more = Egy modell idegenekkel közölheti őket; e levél alapján, további adatok gyűjtése nélkül zárolják az ilyen adatokat.

reason-public-office =
    .label = Tisztségből vagy szolgálatból eredő veszély
    .explanation = Akkor válassza, ha tisztsége vagy szolgálata különösen veszélyezteti; a szolgálati helyét nem kell megneveznie.
    .fact = Tisztségem vagy szolgálatom különös veszélyeztetettséggel jár.
reason-public-office-any =
    { $voice ->
        [self] Tisztségem vagy szolgálatom különös veszélyeztetettséggel jár.
       *[other] Az érintett tisztsége vagy szolgálata különös veszélyeztetettséggel jár.
    }
    .more = Képekből, környezetből és szokásokból egy modell kikövetkeztetheti, hol található meg valaki, vagy valótlanságot tulajdoníthat neki.

reason-accessibility-vulnerability =
    .label = Különös védelem szükségessége
    .explanation = Akkor válassza, ha Ön vagy az a személy, akinek a nevében eljár, különös védelemre szorul.
    .fact = Különös védelemre szorulok.
reason-accessibility-vulnerability-any =
    { $voice ->
        [self] Különös védelemre szorulok.
       *[other] Az érintett különös védelemre szorul.
    }
    .more = Az ilyen felhasználás következményei ilyenkor súlyosabbak, és a tájékoztatások kialakításának is igazodnia kellene ehhez.

## Work and public life

reason-creator =
    .label = Megélhetés saját művekből
    .explanation = Akkor válassza, ha saját műveivel pénzt keres; a szerzői jogi jogfenntartás külön levél.
    .fact = Egészben vagy részben saját műveimből élek.
reason-creator-any =
    { $voice ->
        [self] Egészben vagy részben saját műveimből élek.
       *[other] Az érintett egészben vagy részben saját műveiből él.
    }
    .more = A belőlük tanuló modell utánozhatja őket, és ugyanazon a piacon a versenytársukká válhat.
reason-creator-entrusted =
    { $voice ->
        [self] Egészben vagy részben saját műveimből élek.
       *[other] Az érintett egészben vagy részben saját műveiből él.
    }
    .more = Betanítás révén vázlatok és korábbi változatok is mások eredményeibe kerülhetnek, és versenyezhetnek a művekkel.

reason-likeness-voice =
    .label = Arc vagy hang
    .explanation = Akkor válassza, ha ott Önről készült fényképek, videók vagy hangfelvételek vannak.
    .fact = Arcom vagy hangom felvételeken felismerhető.
reason-likeness-voice-any =
    { $voice ->
        [self] Arcom vagy hangom felvételeken felismerhető.
       *[other] Az érintett arca vagy hangja felvételeken felismerhető.
    }
    .more = Egy modell mindkettőt utánozhatja, és ez ellen szinte senki sem tud védekezni.

reason-source-protection =
    .label = Újságírói munka
    .explanation = Akkor válassza, ha újságíróként dolgozik; se forrást, se témát ne nevezzen meg.
    .fact = Újságíróként dolgozom.
reason-source-protection-any =
    { $voice ->
        [self] Újságíróként dolgozom.
       *[other] Az érintett újságíróként dolgozik.
    }
    .more = Mások viselkedéséből, például abból, ki követ vagy ír, egy modell kapcsolatokra következtethet, helyesen vagy tévesen.
reason-source-protection-entrusted =
    { $voice ->
        [self] Újságíróként dolgozom.
       *[other] Az érintett újságíróként dolgozik.
    }
    .more = Már a bevitt adatok tárgya is munkaterületekre utalhat; az esetleges védett adatokat távol kell tartani a betanítástól.

reason-professional-secrecy =
    .label = Szakmai titoktartási kötelezettség
    .explanation = Akkor válassza, ha hivatását jogszabály titoktartásra kötelezi; ne nevezze meg, aki Önhöz fordul.
    .fact = Jogszabályban előírt szakmai titoktartási kötelezettség terhel.
reason-professional-secrecy-any =
    { $voice ->
        [self] Jogszabályban előírt szakmai titoktartási kötelezettség terhel.
       *[other] Az érintettet jogszabályban előírt szakmai titoktartási kötelezettség terheli.
    }
    .more = Mások viselkedéséből, például abból, ki követ, ír vagy említ egy nevet, ne következtethessen modell arra, ki kér tanácsot vagy segítséget.

reason-employee =
    .label = Felismerhető munkahely
    .explanation = Akkor válassza, ha munkáltatója vagy munkahelye felismerhető; részleteket ne írjon.
    .fact = Munkáltatóm vagy munkahelyem ezekből az adatokból felismerhető.
reason-employee-any =
    { $voice ->
        [self] Munkáltatóm vagy munkahelyem ezekből az adatokból felismerhető.
       *[other] Az érintett munkáltatója vagy munkahelye ezekből az adatokból felismerhető.
    }
    .more = Egy modell téves állításai vagy eltorzított kijelentései ezért közvetlenül árthatnak a munkában.
reason-employee-entrusted =
    { $voice ->
        [self] Munkáltatóm vagy munkahelyem ezekből az adatokból felismerhető.
       *[other] Az érintett munkáltatója vagy munkahelye ezekből az adatokból felismerhető.
    }
    .more = Már a mindennapi munkából vett kérdések is következtetést engednek a beosztásra; a téves állítások árthatnak a munkában.

reason-business-account =
    .label = Az üzleti fiók mögötti ember
    .explanation = Akkor válassza, ha természetes személyként áll a fiók mögött; a puszta cégadatok nem tartoznak ide.
    .fact = Az üzleti célú fiók mögött én állok, természetes személyként.
reason-business-account-any = Az üzleti célú fiók mögött természetes személy áll.
    .more = A fiók e személyre mint emberre vonatkozó adatokat is tartalmaz; az üzleti használat nem szünteti meg ezek védelmét.

reason-science-confidence =
    .label = Tudományos kutatás
    .explanation = Akkor válassza, ha tudományos kutatással foglalkozik; ne említsen eredményeket vagy a vizsgálataiban részt vevőket.
    .fact = Tudományos kutatással foglalkozom.
reason-science-confidence-any =
    { $voice ->
        [self] Tudományos kutatással foglalkozom.
       *[other] Az érintett tudományos kutatással foglalkozik.
    }
    .more = Ha egy modell gondolatokat túl korán vagy név nélkül ad vissza, odavész az első közlés és a szerzőség.
reason-science-confidence-entrusted =
    { $voice ->
        [self] Tudományos kutatással foglalkozom.
       *[other] Az érintett tudományos kutatással foglalkozik.
    }
    .more = Betanítás révén saját ötletek és vázlatok mások eredményeibe kerülhetnek, és odaveszne a szerzőségük.

reason-reputation-falsehood =
    .label = Valótlan állítások a személyről
    .explanation = Akkor válassza, ha valótlan kimenettől tart vagy ilyet tapasztalt; ha lehet, mellékelje a bevitt szöveget és a kimenetet.
    .fact = Attól tartok, hogy MI-rendszerek valótlant állítanak rólam.
reason-reputation-falsehood-any = Attól lehet tartani, hogy egy modell valótlant állít egy valós emberről, például összetévesztés vagy téves összekapcsolás miatt.
    .more = Hogy ki olvassa ezeket, ismeretlen marad; helyesbíteni utána már aligha lehet őket.

## General concerns, own words

reason-profiling-fear =
    .label = Profilok és válogatás
    .explanation = Akkor válassza, ha attól tart, hogy az MI-betanítás profilokat vagy az Önnek megjelenített tartalmat is befolyásolja.
    .fact = Tartok tőle, hogy az MI-betanítás befolyásolja a rólam szóló profilokat vagy a nekem megjelenítetteket, hirdetéseket is.
reason-profiling-fear-any = Tartani lehet attól, hogy az MI-betanítás profilokat is táplál, vagy hatással van a megjelenített tartalmakra, a hirdetéseket is beleértve.
    .more = Kívülről nem látható, hogy a kettő elkülönül-e; szíveskedjenek ezt közölni.
reason-profiling-fear-marketplace = Tartani lehet attól, hogy az MI-betanítás profilokat is táplál, vagy hatással van árakra, rangsorokra és ajánlatokra.
    .more = Kívülről nem látható, hogy a kettő elkülönül-e; szíveskedjenek ezt közölni.
reason-profiling-fear-work-tool = Tartani lehet attól, hogy az MI-betanítás a teljesítményről és a munkamódszerről szóló profilokat is táplál.
    .more = Kívülről nem látható, hogy a kettő elkülönül-e; szíveskedjenek ezt közölni.

reason-security =
    .label = Tanítóadatok visszaadása
    .explanation = Mindenkire illik, de általános; kapcsolja össze egy saját életéből vett okkal.
    .fact = Érint engem, hogy egy modell szó szerint visszaadhat rólam szóló adatokat.
reason-security-any = A modellek szó szerint visszaadhatnak tanítóadatokat, és mások ezt szándékosan elő is idézhetik.
    .more = A saját óvatosság ilyenkor már nem segít; csak az van biztonságban, ami nem kerül a betanításba.
reason-security-entrusted = Amit a szolgáltatásra bíztak, betanítás után idegeneknél szó szerint újra felbukkanhat.
    .more = A saját óvatosság ilyenkor már nem segít; csak az van biztonságban, ami nem kerül a betanításba.

reason-transfer =
    .label = Kérdések a továbbadásról
    .explanation = Akkor válassza, ha tudni szeretné, hová jutnak az adatok és a modellek; a levél erről kérdez.
    .fact = Érint engem, hová jutnak az adataim és a velük betanított modellek.
# Annex with questions on the processing; also the next two
question-transfer-where = Nevezzék meg azokat az országokat, ahová ezek az adatok vagy a velük betanított modellek kerülnek, valamint a címzetteket.
question-transfer-basis = Közöljék, hogy ez az egyes esetekben milyen alapon és milyen garanciákkal történik.
question-transfer-release = Közöljék, hogy a velük betanított modelleket letölthetővé tették vagy teszik-e.

reason-other =
    .label = Ok saját szavakkal
    .explanation = Akkor válassza, ha más ok nem illik a helyzetére; írjon néhány konkrét mondatot, semmi bizalmasat.
    .fact = Igaz, amit saját szavaimmal írok.
