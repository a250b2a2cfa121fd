### Notes that records of the catalog point to: formal hurdles of the authorities and advice on the reasons. They
### stand with the steps, never in a letter. No legal advice.

## Complaint: the company first

hint-complaint-controller-first = Ez a hatóság elvárja, hogy először a vállalkozásnak írjon.
hint-complaint-controller-first-month = Franciaországban a vállalkozásnak írt levele legyen legalább egy hónapos.
hint-complaint-gb-controller-first = Az Egyesült Királyságban először a vállalkozásnál kell panaszt tenni.

## Complaint: form, language and way

hint-complaint-be = A belga hatóság holland, francia vagy német nyelvet kíván, és először közvetít.
hint-complaint-bg = A bolgár hatóság bolgár nyelvet vagy fordítást kíván, e-mailben minősített elektronikus aláírást.
hint-complaint-fr-language = A francia hatóság francia nyelvet kíván.
hint-complaint-at-time-limit = Ausztriában a határidő a tudomásszerzéstől egy év, de legfeljebb három év a jogsértéstől.
hint-complaint-ch-report = Svájcban ez ügyféli jogok nélküli bejelentés: mindent pontosan írjon le; saját igényei polgári bíróságra tartoznak.
hint-complaint-de-bund-scope = A távközlésen és a postán kívül az Ön tartományának hatósága illetékes.
hint-complaint-dk-login = A dán online űrlaphoz MitID kell; különben marad az e-mail és a PDF-űrlap.
hint-complaint-es-template = Vigye át a levelet a spanyol hatóságnak a figyelmen kívül hagyott kérelmekhez készült űrlapjára.
hint-complaint-gb-use-form = Az online űrlapot vagy az e-mailt használja; a postacím nem megerősített.
hint-complaint-gr-form = A görög hatóságnak saját űrlapjai és fiókhoz kötött portálja van.
hint-complaint-it-delivery = Olaszországban csak a személyes átadás, a tértivevényes ajánlott levél vagy a PEC számít formálisnak.
hint-complaint-it-identity-copy = Kézzel írt aláírásnál mellékeljen okmánymásolatot, a szükségtelent kitakarva.
hint-complaint-nl-no-email = A holland hatóság űrlapon vagy levélben fogad panaszt, e-mailben nem.
hint-complaint-no-login = A norvég online űrlaphoz BankID és norvég nyelv kell; különben marad a posta.
hint-complaint-pl-no-email = Lengyelországban a postát vagy a hivatalos elektronikus postafiókot használja, ne egyszerű e-mailt.
hint-complaint-se-public = Amit a svéd hatóságnak küld, nyilvánossá válik; hagyja el, ami szükségtelen.

## Reasons: how to make them stronger

hint-reason-expectation = Adja meg az időszakot és a keretet, például „2009–2015, csak barátoknak”.
hint-reason-reputation-falsehood = Ha lehet, mellékelje a kérdést és a modell válaszát, dátummal.

## Reasons: what you need not reveal

hint-reason-accessibility-vulnerability = Az egészségre vagy gondozásra vonatkozó részletek szükségtelenek.
hint-reason-parent = A gyermek nevét nem kell megadnia.
hint-reason-minor-self = Elég egy életkori tartomány.
hint-reason-third-persons = A többi személyt ne sorolja fel.
hint-reason-health = Csak a kategóriát nevezze meg, diagnózist vagy kezelést ne.
hint-reason-sexual-life = Csak a kategóriát nevezze meg, részleteket ne.
hint-reason-belief-politics = Csak a kategóriát nevezze meg, meggyőződést vagy tagságot ne.
hint-reason-origin-minority = Csak a kategóriát nevezze meg, származást, tartózkodási jogcímet ne.
hint-reason-stalking-doxxing = Ne áruljon el címet, nevet vagy szokásokat, az e-mail-címével se.
hint-reason-identity-protection = A védelem fajtájáról és okáról semmit se írjon.
hint-reason-public-office = A szolgálati helyét nem kell megneveznie.
hint-reason-professional-secrecy = Hagyja el az ügyfelekre, betegekre vagy tanácsot kérőkre vonatkozó adatokat.

## Reasons: what you should know

hint-reason-creator = A szerzői jogi jogfenntartáshoz külön levél kell.
hint-reason-likeness-voice = A kép és a hang csak azonosító kiértékelésnél biometrikus adat; az ok ettől függetlenül megáll.
hint-reason-business-account = Ehhez az okhoz természetes személynek kell állnia a fiók mögött.
hint-reason-grief = Az Ön saját adatai és magánélete védett, az elhunytak adatai nem.
hint-reason-non-user = Az űrlapok gyakran a modell válaszának igazolását kérik, a jogszabály nem.
hint-reason-profiling-fear = Csak akkor válassza, ha bizonyítéka van hirdetésről vagy rangsorolásról.
hint-reason-other = Írja meg röviden, miért éppen Önt érinti, és semmi bizalmasat.
