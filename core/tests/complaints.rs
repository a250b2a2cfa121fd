//! A complaint for every country and every German Land: to whom, with which warnings, and how it is sent.
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

#[path = "reading/budget.rs"]
mod budget;

use std::collections::{BTreeMap, BTreeSet};

use budget::budget;
use serde_json::{Value, json};
use widerspruch::catalog::LegalRegime;
use widerspruch::vocabulary::LetterKind;
use widerspruch::{Block, BlockContent, BlockRole, Letter, Library, Prepared};

/// Country, a post code line, a part of the authority's name and of its address, whether a complaint in English meets
/// the language hint, and the formal traps. Written from the authorities' records by hand.
type Row = (&'static str, &'static str, &'static str, &'static str, bool, &'static [&'static str]);

const COUNTRIES: &[Row] = &[
    ("AT", "1010 Wien", "Datenschutzbehörde", "1030 Wien", true, &["one year"]),
    ("BE", "1000 Bruxelles", "Autorité de protection", "1000 Bruxelles", true, &["Dutch, French or German"]),
    ("BG", "1000 София", "Комисия", "1592 София", true, &["qualified electronic signature"]),
    ("CH", "3000 Bern", "Eidgenössischer", "3003 Bern", true, &["without party status"]),
    ("CY", "1010 Λευκωσία", "Επιτρόπου", "Λευκωσία", true, &[]),
    ("CZ", "110 00 Praha", "Úřad", "Praha", true, &[]),
    ("DK", "1000 København", "Datatilsynet", "Valby", true, &["MitID"]),
    ("EE", "10111 Tallinn", "Andmekaitse", "Tallinn", true, &[]),
    ("ES", "28001 Madrid", "Agencia Española", "Madrid", true, &["template for ignored requests"]),
    ("FI", "00100 Helsinki", "Tietosuojavaltuutetun", "Helsinki", true, &["written to the company first"]),
    ("FR", "75001 Paris", "informatique et des libertés", "PARIS", true, &["a month old", "requires French"]),
    (
        "GB",
        "LONDON SW1A 9ZZ",
        "Information Commission",
        "",
        false,
        &["a complaint to the company comes first", "online form or e-mail"],
    ),
    ("GR", "104 31 Αθήνα", "Αρχή Προστασίας", "Αθήνα", true, &["written to the company first", "own forms"]),
    ("HR", "10000 Zagreb", "Agencija", "Zagreb", true, &[]),
    ("HU", "1011 Budapest", "Hatóság", "Budapest", true, &[]),
    ("IE", "Dublin 1", "Data Protection Commission", "6 Pembroke Row", false, &["written to the company first"]),
    ("IS", "101 Reykjavík", "Persónuvernd", "Reykjavík", true, &[]),
    ("IT", "00100 Roma", "Garante", "Roma", true, &["or PEC", "copy of identification"]),
    ("LI", "9490 Vaduz", "Datenschutzstelle", "Vaduz", false, &[]),
    ("LT", "01100 Vilnius", "inspekcija", "Vilnius", true, &[]),
    ("LU", "1111 Luxembourg", "Commission nationale", "Belvaux", true, &[]),
    ("LV", "Rīga, LV-1001", "inspekcija", "Rīga", true, &[]),
    ("MT", "Valletta VLT 1111", "Information and Data Protection", "Sliema", false, &[]),
    (
        "NL",
        "1011 AA Amsterdam",
        "Autoriteit Persoonsgegevens",
        "DEN HAAG",
        true,
        &["written to the company first", "not e-mail"],
    ),
    ("NO", "0150 Oslo", "Datatilsynet", "Oslo", true, &["BankID"]),
    ("PL", "00-001 Warszawa", "Prezes Urzędu", "00-014 Warszawa", true, &["official electronic inbox"]),
    ("PT", "1000-001 Lisboa", "Comissão Nacional", "Lisboa", true, &[]),
    ("RO", "010011 București", "Autoritatea", "București", true, &[]),
    (
        "SE",
        "111 11 Stockholm",
        "Integritetsskyddsmyndigheten",
        "Stockholm",
        true,
        &["written to the company first", "becomes public"],
    ),
    ("SI", "1000 Ljubljana", "pooblaščenec", "Ljubljana", true, &[]),
    ("SK", "811 01 Bratislava", "Úrad", "Bratislava", true, &[]),
];

/// Part of Germany, part of the authority's name, town of its address.
const LAENDER: &[(&str, &str, &str)] = &[
    ("DE-BB", "Brandenburg", "Kleinmachnow"),
    ("DE-BE", "Berliner", "10555 Berlin"),
    ("DE-BW", "Baden-Württemberg", "Stuttgart"),
    ("DE-BY", "Bayerisches Landesamt", "Ansbach"),
    ("DE-HB", "Bremen", "Bremerhaven"),
    ("DE-HE", "Hessische", "Wiesbaden"),
    ("DE-HH", "Hamburgische", "Hamburg"),
    ("DE-MV", "Mecklenburg-Vorpommern", "Schwerin"),
    ("DE-NI", "Niedersachsen", "Hannover"),
    ("DE-NW", "Nordrhein-Westfalen", "Düsseldorf"),
    ("DE-RP", "Rheinland-Pfalz", "Mainz"),
    ("DE-SH", "Schleswig-Holstein", "Kiel"),
    ("DE-SL", "Saarland", "Saarbrücken"),
    ("DE-SN", "Sächsische", "Dresden"),
    ("DE-ST", "Sachsen-Anhalt", "Magdeburg"),
    ("DE-TH", "Thüringer", "Erfurt"),
];

fn library() -> Library {
    Library::embedded()
}

fn complaint(country: &str, region: Option<&str>, town: &str, language: &str) -> Value {
    let mut case = json!({
        "version": 1, "letter": "complaint", "language": language, "date": "2027-05-10",
        "data_subject": {"name": "Anna Beispiel", "country": country, "address": ["1 Sample Street", town],
                         "email": "anna@example.org"},
        "accounts": [{"platform": "facebook", "handle": "anna.a"}],
        "reasons": [{"id": "control"}],
        "history": [{"event": "sent", "on": "2026-11-24", "via": "form"},
                    {"event": "sent", "letter": "reminder", "on": "2027-01-10", "via": "email"}],
    });
    if let Some(region) = region {
        case["data_subject"]["region"] = json!(region);
    }
    case
}

fn prepare(library: &Library, case: &Value) -> Prepared {
    library
        .prepare_json(case.to_string().as_bytes())
        .unwrap_or_else(|error| panic!("{case}: {error} {:?}", error.issues()))
}

fn messages<'a>(prepared: &'a Prepared, code: &str) -> Vec<&'a str> {
    prepared.guide.hints.iter().filter(|hint| hint.code.code() == code).map(|hint| hint.message.as_str()).collect()
}

#[test]
fn every_country_has_its_authority_language_hint_and_traps() {
    let library = library();
    for &(country, town, name, place, foreign, traps) in COUNTRIES {
        let prepared = prepare(&library, &complaint(country, None, town, "en"));
        let letter = &prepared.letters[0];
        assert!(letter.addressee.name.contains(name), "{country}: {}", letter.addressee.name);
        assert_eq!(letter.addressee.country.as_str(), country);
        let block = letter.addressee.lines.join("\n");
        assert!(block.to_lowercase().contains(&place.to_lowercase()), "{country}: {block}");
        assert_eq!(letter.addressee.lines.len() == 1, place.is_empty(), "{country}: {block}");
        assert_eq!(messages(&prepared, "complaint.language").len(), usize::from(foreign), "{country}");
        // Beside the Swiss report stands a complaint at the company's seat, with the trap of that authority.
        let seat = "written to the company first";
        let mut found = messages(&prepared, "complaint.formal_requirement");
        found.retain(|message| country != "CH" || !message.contains(seat));
        assert_eq!(found.len(), traps.len(), "{country}: {found:?}");
        for trap in traps {
            assert!(found.iter().any(|message| message.replace('\u{A0}', " ").contains(trap)), "{country}: {found:?}");
        }
    }
}

#[test]
fn every_land_has_its_authority() {
    let library = library();
    for &(region, name, place) in LAENDER {
        let prepared = prepare(&library, &complaint("DE", Some(region), "10115 Berlin", "de"));
        let letter = &prepared.letters[0];
        assert!(letter.addressee.name.contains(name), "{region}: {}", letter.addressee.name);
        assert!(letter.addressee.lines.join("\n").contains(place), "{region}: {:?}", letter.addressee.lines);
        assert!(messages(&prepared, "complaint.language").is_empty());
        assert!(messages(&prepared, "complaint.formal_requirement").is_empty());
    }
}

/// The tables above leave nothing out: every country of the catalog, and every part of a country that has several
/// authorities.
#[test]
fn the_tables_name_every_country_and_land() {
    let library = library();
    let tested: BTreeSet<&str> = COUNTRIES.iter().map(|row| row.0).chain(["DE", "BR"]).collect();
    let known: BTreeSet<&str> = library.catalog().countries().map(|country| country.code.as_str()).collect();
    assert_eq!(tested, known);
    let regions = library.catalog().countries().flat_map(|country| &country.regions);
    let known: BTreeSet<&str> = regions.map(|region| region.code.as_str()).collect();
    assert_eq!(LAENDER.iter().map(|row| row.0).collect::<BTreeSet<_>>(), known);
    let lists_nothing = library.catalog().authorities().find(|authority| authority.required_contents.is_empty());
    assert_eq!(lists_nothing.map(|authority| authority.id.as_str()), None);
}

#[test]
fn brazil_and_a_german_without_a_land_are_refused() {
    let library = library();
    for (case, issue) in [
        (complaint("BR", None, "Rua 1", "en"), "country.not_supported"),
        (complaint("DE", None, "10115 Berlin", "de"), "country.region_missing"),
    ] {
        let error = library.prepare_json(case.to_string().as_bytes()).unwrap_err();
        assert!(error.issues().iter().any(|found| found.code.code() == issue), "{:?}", error.issues());
    }
}

#[test]
fn the_lead_authority_is_named_unless_it_is_the_addressee() {
    let library = library();
    for (country, town, named) in
        [("AT", "1010 Wien", true), ("NO", "0150 Oslo", true), ("IE", "Dublin 1", false), ("CH", "3000 Bern", false)]
    {
        let prepared = prepare(&library, &complaint(country, None, town, "en"));
        let body = &prepared.letters[0].text();
        assert_eq!(body.contains("lead supervisory authority"), named, "{country}");
    }
}

/// The person learns where to send it: on the authority's page, by e-mail or by post, with what is enclosed.
#[test]
fn the_plan_says_how_to_send_a_complaint() {
    let library = library();
    let way = |country: &str, region: Option<&str>, town: &str| {
        let prepared = prepare(&library, &complaint(country, region, town, "en"));
        assert_eq!(prepared.guide.actions.len(), 1, "{country}");
        prepared.guide.actions[0].clone()
    };
    let berlin = way("DE", Some("DE-BE"), "10115 Berlin");
    assert_eq!((berlin.id.as_str(), berlin.purpose.as_str()), ("de-be-complaint", "complaint"));
    assert_eq!(berlin.authority.as_ref().unwrap().as_str(), "de-be");
    assert!(berlin.steps[0].contains(berlin.url.as_ref().unwrap()));
    assert!(berlin.steps.iter().any(|step| step.contains("Enclose")));
    // Thuringia has no page and no traps: e-mail.
    let thuringia = way("DE", Some("DE-TH"), "99084 Erfurt");
    assert!(thuringia.url.is_none() && thuringia.steps[0].contains("e-mail"), "{:?}", thuringia.steps);
    // The Information Commission has no postal address that is sure: page, else e-mail.
    let britain = way("GB", None, "LONDON SW1A 9ZZ");
    assert!(britain.url.is_some() && britain.steps.iter().any(|step| step.contains("icocasework@ico.org.uk")));
    assert!(!britain.steps.iter().any(|step| step.contains("by post")), "{:?}", britain.steps);
    // Poland takes no plain e-mail, so none is offered, neither as a step nor in a mail file.
    let prepared = prepare(&library, &complaint("PL", None, "00-001 Warszawa", "en"));
    let poland = &prepared.guide.actions[0];
    assert!(!poland.steps.iter().any(|step| step.contains('@')), "{:?}", poland.steps);
}

/// The particulars that Art. 4(1) of Regulation (EU) 2025/2518 lists, from its day on.
#[test]
fn the_particulars_are_named_from_their_day_on() {
    let library = library();
    for (date, named) in [("2027-04-01", false), ("2027-04-02", true)] {
        let mut case = complaint("AT", None, "1010 Wien", "de");
        case["date"] = json!(date);
        assert_eq!(prepare(&library, &case).letters[0].text().contains("2025/2518"), named, "{date}");
    }
}

/// The right to complain has left the UK GDPR for the Data Protection Act 2018.
#[test]
fn a_british_complaint_rests_on_the_law_of_its_day() {
    let library = library();
    for (date, old) in [("2026-06-18", true), ("2026-06-19", false)] {
        let mut case = complaint("GB", None, "LONDON SW1A 9ZZ", "en");
        case["date"] = json!(date);
        case["history"] = json!([{"event": "sent", "on": "2026-03-02", "via": "form"},
                                 {"event": "sent", "letter": "reminder", "on": "2026-04-20", "via": "email"}]);
        let text = prepare(&library, &case).letters[0].text().replace('\u{A0}', " ");
        for cited in ["Article 77 of", "57(1)(f)", "77(2)", "78(2)"] {
            assert_eq!(text.contains(cited), old, "{date} {cited}");
        }
        for cited in ["section 149", "section 165", "section 166"] {
            assert_eq!(text.contains(cited), !old, "{date} {cited}");
        }
    }
}

/// The regulator has had its name since 30 September 2026.
#[test]
fn a_british_complaint_names_the_regulator_of_its_day() {
    let library = library();
    for (date, name) in [("2026-09-29", "Information Commissioner"), ("2026-09-30", "Information Commission")] {
        for language in ["en", "de"] {
            let mut case = complaint("GB", None, "LONDON SW1A 9ZZ", language);
            case["date"] = json!(date);
            case["history"] = json!([{"event": "sent", "on": "2026-06-02", "via": "form"},
                                     {"event": "sent", "letter": "reminder", "on": "2026-07-20", "via": "email"}]);
            let prepared = prepare(&library, &case);
            assert_eq!(prepared.letters[0].addressee.name, name, "{date} {language}");
            let action = &prepared.guide.actions[0];
            assert!(action.title.contains(name), "{date} {language} {}", action.title);
            assert_eq!(action.title.contains("Commissioner"), name.ends_with("er"), "{date} {}", action.title);
        }
    }
}

/// What is said to be infringed follows from what happened.
#[test]
fn the_provisions_follow_from_what_happened() {
    let library = library();
    let provisions = |more: Value, requests: Value| {
        let mut case = complaint("AT", None, "1010 Wien", "en");
        case["history"] = json!([{"event": "sent", "on": "2026-11-24", "via": "form",
                                  "parts": ["objection", "restriction", "reasons"]}]);
        case["history"].as_array_mut().unwrap().extend(more.as_array().unwrap().clone());
        case["requests"] = requests;
        prepare(&library, &case).letters[0].text().replace(['\u{A0}', '\n'], " ").replace("  ", " ")
    };
    let late = provisions(json!([{"event": "refused", "on": "2027-01-10", "refusal": "too-late"}]), json!([]));
    assert!(late.contains("only after the period") && late.contains("the right exists at any time"), "{late}");
    assert!(!late.contains("gave neither"), "{late}");
    let in_time = provisions(json!([{"event": "refused", "on": "2026-12-10", "refusal": "identity"}]), json!([]));
    assert!(in_time.contains("12(6)") && !in_time.contains("only after the period"), "{in_time}");
    assert!(!in_time.contains("last day for"), "{in_time}");
    let extended = provisions(json!([{"event": "extended", "on": "2027-01-10"}]), json!(["restriction"]));
    assert!(extended.contains("not notified within the first month") && extended.contains("18(1)(d)"), "{extended}");
    let partly = json!([{"event": "confirmed", "on": "2026-12-10", "accounts": ["1"]}]);
    let mut case = complaint("AT", None, "1010 Wien", "en");
    case["accounts"] = json!([{"id": "1", "platform": "facebook", "handle": "settled.one"},
                              {"id": "2", "platform": "instagram", "handle": "open.one"}]);
    case["history"] = json!([{"event": "sent", "on": "2026-11-24"}, partly[0]]);
    let text = &prepare(&library, &case).letters[0].text();
    assert!(text.contains("open.one") && !text.contains("settled.one"), "{text}");
}

// ---- what a complaint says ----

/// Country, region and town.
const PLACES: &[(&str, Option<&str>, &str)] = &[
    ("IE", None, "Dublin 1"),
    ("DE", Some("DE-BE"), "10115 Berlin"),
    ("AT", None, "1010 Wien"),
    ("CH", None, "3000 Bern"),
    ("GB", None, "LONDON SW1A 9ZZ"),
];

/// Scenario, and for German and English what its complaint must say, one of several words behind `|`, and must not say,
/// behind `!`.
const SCENARIOS: &[(&str, &[&str], &[&str])] = &[
    (
        "silence",
        &["Seitdem keine Nachricht", "letzter Tag der Antwortfrist|Auch bei vorsichtiger Berechnung"],
        &["Nothing has come since", "last day for an answer|Even on a cautious calculation"],
    ),
    (
        "late",
        &["Dezember 2026: letzter Tag|Auch bei vorsichtiger", "10. Januar 2027: Ablehnung|10. Jänner 2027: Ablehnung"],
        &["December 2026: last day|Even on a cautious", "10 January 2027: refusal"],
    ),
    (
        "everything",
        &["Art. 9|besonders schützenswerte", "erst nach Ablauf|Treu und Glauben|vorsichtiger"],
        &["Article 9|Sensitive personal data", "only after the period|good faith|cautious"],
    ),
    (
        "partial",
        &["Zusage des Verantwortlichen für andere Konten", "Nur darum geht es hier", "!anna.b"],
        &["promised to comply for other accounts", "Only these are in issue", "!anna.b"],
    ),
    (
        "non-user",
        &["Ein Konto besteht dort nicht", "Klassenfoto", "nie zugegangen"],
        &["has no account there", "Klassenfoto", "no information about this was ever given"],
    ),
    ("parent", &["Musterweg 1", "Erika Beispiel", "!Art. 80"], &["Musterweg 1", "Erika Beispiel", "!Article 80"]),
    ("agent", &["Musterweg 1", "Max Muster", "!Art. 80"], &["Musterweg 1", "Max Muster", "!Article 80"]),
    ("body", &["Musterweg 1", "Verein Beispiel"], &["Musterweg 1", "Verein Beispiel"]),
    (
        "secret",
        &["Musterweg 1", "soll dem Verantwortlichen nicht mitgeteilt werden"],
        &["Musterweg 1", "do not disclose the person’s name"],
    ),
    ("no-reasons", &["weil ausreichende Gründe fehlten"], &["for want of sufficient grounds"]),
    (
        "reasons-not-weighed",
        &["ohne auf die genannten Gründe einzugehen", "„Wir lehnen ab.“|«Wir lehnen ab.»"],
        &["without dealing with the grounds given", "“Wir lehnen ab.”"],
    ),
    ("identity", &["verlangt wurde ein Nachweis der Identität"], &["proof of identity was demanded"]),
    ("no-data", &["keine solchen Daten"], &["no such data"]),
    ("too-late", &["zu spät"], &["too late"]),
    ("use-the-form", &["Formular"], &["form"]),
    ("not-applicable", &["nicht anwendbar"], &["not to apply"]),
    (
        "breached",
        &["dass die Zusage nicht eingehalten wird. Dazu ist festgehalten"],
        &["the promise is not kept. Noted about it"],
    ),
];

fn scenario(name: &str, place: (&str, Option<&str>, &str), language: &str) -> Value {
    let mut case = complaint(place.0, place.1, place.2, language);
    case["data_subject"]["address"] = json!(["Musterweg 1", place.2]);
    case["accounts"] = json!([{"id": "fb", "platform": "facebook", "handle": "anna.a"},
                              {"id": "ig", "platform": "instagram", "handle": "anna.b"}]);
    case["reasons"] = json!([{"id": "control"}, {"id": "expectation"}]);
    case["requests"] = json!(["restriction", "erasure", "recipients", "confirmation"]);
    let sent = json!({"event": "sent", "on": "2026-11-24", "via": "email", "proof": true});
    let reminded = json!({"event": "sent", "letter": "reminder", "on": "2027-01-11", "via": "email", "proof": true});
    let refused =
        |on: &str, refusal: &str| json!({"event": "refused", "on": on, "refusal": refusal, "note": "Wir lehnen ab."});
    let promise = json!({"event": "confirmed", "on": "2026-12-10"});
    case["history"] = match name {
        "late" | "everything" => json!([sent, refused("2027-01-10", "reasons-not-weighed"), reminded]),
        "partial" => json!([sent, {"event": "confirmed", "on": "2026-12-10", "accounts": ["ig"],
                            "parts": ["objection", "erasure", "recipients"]}, reminded]),
        "breached" => {
            json!([sent, promise, {"event": "breached", "on": "2027-02-01", "note": "Ein Modell gibt es wieder."}])
        }
        "silence" | "non-user" | "parent" | "agent" | "body" | "secret" => json!([sent, reminded]),
        refusal => json!([sent, refused("2026-12-10", refusal), reminded]),
    };
    match name {
        "non-user" => {
            case.as_object_mut().unwrap().remove("accounts");
            case["reasons"] = json!([{"id": "non-user"}]);
            case["non_user"] = json!({"platforms": ["facebook"], "sightings": [{"what": "Klassenfoto"}]});
        }
        "parent" => {
            case["data_subject"]["minor"] = json!(true);
            case["representative"] = json!({"role": "parent", "name": "Erika Beispiel", "email": "wir@example.org",
                                            "custody": "sole", "authority": "enclosed"});
        }
        "agent" => {
            case["representative"] =
                json!({"role": "representative", "name": "Max Muster", "email": "wir@example.org"});
        }
        "body" => {
            case["representative"] = json!({"role": "organisation", "name": "Verein Beispiel",
                                            "signatory": "Nora Muster", "email": "wir@example.org", "article_80": true});
        }
        "everything" => {
            case["reasons"] = json!([{"id": "control"}, {"id": "health"}]);
            case["options"] =
                json!({"amicable": "yes", "name_to_controller": "no", "pending": "Amtsgericht Musterstadt"});
        }
        "secret" => case["reasons"] = json!([{"id": "stalking-doxxing"}]),
        _ => {}
    }
    case
}

/// The languages that have complaints under the law of a country.
fn languages(library: &Library, country: &str) -> Vec<String> {
    let law = match country {
        "GB" => LegalRegime::UkGdpr,
        "CH" => LegalRegime::SwissFadp,
        _ => LegalRegime::EuGdpr,
    };
    let locales = library.locales();
    let tags = locales.tags().filter(|tag| locales.get(tag).unwrap().offers(LetterKind::Complaint, law));
    tags.map(ToString::to_string).collect()
}

fn items_of(block: &Block) -> &[String] {
    match &block.content {
        BlockContent::Items(items) => items,
        _ => &[],
    }
}

/// The list of facts: the one that begins with the first letter.
fn is_facts(block: &Block) -> bool {
    items_of(block).first().is_some_and(|item| item.chars().take(20).collect::<String>().contains("24"))
}

/// Words from salutation to closing, beside the facts and account lines beyond three.
fn words(letter: &Letter) -> usize {
    let body =
        letter.blocks.iter().take_while(|block| block.role != BlockRole::Closing).filter(|block| !is_facts(block));
    let count = |text: &str| text.split(char::is_whitespace).filter(|word| !word.is_empty()).count();
    body.map(|block| match &block.content {
        BlockContent::Text(text) => count(text),
        _ if block.role == BlockRole::Accounts => items_of(block).iter().take(3).map(|item| count(item)).sum(),
        _ => items_of(block).iter().map(|item| count(item)).sum(),
    })
    .sum()
}

fn text_of(block: &Block) -> String {
    let text = match &block.content {
        BlockContent::Text(text) => text.clone(),
        _ => items_of(block).join("\n"),
    };
    text.replace('\u{A0}', " ")
}

fn body(letter: &Letter) -> String {
    letter.blocks.iter().map(text_of).collect::<Vec<_>>().join("\n")
}

/// Every scenario in every place and language: short enough, everything that the authority wants, what must stand in
/// it and what must not.
#[test]
fn every_complaint_is_short_whole_and_true() {
    let library = library();
    let mut broken = Vec::new();
    let mut longest = 0;
    for &(name, german, english) in SCENARIOS {
        for &place in PLACES {
            for language in languages(&library, place.0) {
                let language = language.as_str();
                // What the others must say, the oracle looks for.
                let needles = match language {
                    "de" => german,
                    "en" => english,
                    _ => &[],
                };
                let prepared = prepare(&library, &scenario(name, place, language));
                let open = |letter: &&Letter| name == "non-user" || letter.accounts.contains(&"fb".to_owned());
                let letter = prepared.letters.iter().find(open).unwrap();
                longest = longest.max(words(letter));
                let story = format!("{name} {} {language}", place.0);
                for fault in faults(&library, &prepared, letter, name, language, needles) {
                    broken.push(format!("{story}: {fault}"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert!(longest > 250, "{longest}");
}

/// What is wrong with a complaint.
fn faults(
    library: &Library,
    prepared: &Prepared,
    letter: &Letter,
    name: &str,
    language: &str,
    needles: &[&str],
) -> Vec<String> {
    let mut faults = Vec::new();
    let mut wrong = |is_wrong: bool, what: String| faults.extend(is_wrong.then_some(what));
    let text = body(letter);
    let represented = matches!(name, "parent" | "agent" | "body");
    let most = budget("complaint", language) + if represented { budget("represented", language) } else { 0 };
    wrong(words(letter) > most, format!("{} words", words(letter)));
    for needle in needles {
        match needle.strip_prefix('!') {
            Some(never) => wrong(text.contains(never), format!("says {never}")),
            None => wrong(!needle.split('|').any(|word| text.contains(word)), format!("does not say {needle}")),
        }
    }
    for never in ["{", "}", "..", " ,", "()", "( ", "  ", ": \n", "(, ", ", :", ", )"] {
        wrong(text.contains(never), format!("has {never:?}"));
    }
    // Nobody speaks but of the person, whoever writes; the company's words are its own.
    let voices: BTreeMap<String, Vec<String>> = serde_json::from_str(include_str!("wording/voices.json")).unwrap();
    let speaks = &voices[language];
    let closing = letter.blocks.iter().find(|block| block.role == BlockRole::Closing).map(text_of).unwrap_or_default();
    let own = text.replace("Wir lehnen ab.", "").replace(&closing, "");
    let said = own.split(|c: char| !c.is_alphabetic()).find(|word| speaks.iter().any(|own| own == word));
    wrong(said.is_some(), format!("says {said:?}"));
    // A hint for each trap of the record, and none for what is not served.
    let authorities = prepared.letters.iter().map(|letter| library.catalog().authority(&letter.addressee.id).unwrap());
    let traps: BTreeSet<&str> = authorities.flat_map(|authority| &authority.hints).map(AsRef::as_ref).collect();
    let hints = messages(prepared, "complaint.formal_requirement").len();
    wrong(hints != traps.len(), format!("{hints} hints for {} traps", traps.len()));
    wrong(!messages(prepared, "complaint.contact_missing").is_empty(), "misses a contact".to_owned());
    wrong(letter.enclosures.is_empty(), "encloses nothing".to_owned());
    let limit = library.catalog().authority(&letter.addressee.id).unwrap().complaint_max_chars;
    wrong(letter.authority_text.is_some() != limit.is_some(), "a text for the form".to_owned());
    if let (Some(short), Some(limit)) = (&letter.authority_text, limit) {
        wrong(short.encode_utf16().count() > limit as usize, "the text for the form is too long".to_owned());
        wrong(short.contains("..") || short.contains("Art") || short.contains("section"), short.clone());
        wrong(!short.contains("November"), short.clone());
    }
    faults
}

/// What an authority wants and the case does not hold is a hint: here the proof that an agent may act.
#[test]
fn what_the_authority_misses_is_a_hint() {
    let library = library();
    let hints = |authority: &str| {
        let mut case = scenario("agent", PLACES[0], "en");
        case["representative"]["authority"] = json!(authority);
        messages(&prepare(&library, &case), "complaint.formal_requirement").len()
    };
    assert_eq!(hints("on-request"), hints("enclosed") + 1);
    let mut unreachable = scenario("agent", PLACES[0], "en");
    unreachable["data_subject"].as_object_mut().unwrap().retain(|key, _| key != "address" && key != "email");
    unreachable["data_subject"]["phone"] = json!("+353 1 0000000");
    assert_eq!(messages(&prepare(&library, &unreachable), "complaint.contact_missing").len(), 1);
}

/// Austria's law gives the order and the words; the day is that of its calendar.
#[test]
fn an_austrian_complaint_follows_the_order_of_its_law() {
    let library = library();
    let prepared = prepare(&library, &scenario("silence", PLACES[2], "de"));
    let letter = &prepared.letters[0];
    let headings = letter.blocks.iter().filter(|block| block.role == BlockRole::Heading);
    let headings: Vec<String> = headings
        .map(|block| match &block.content {
            BlockContent::Text(text) => text.replace('\u{A0}', " "),
            _ => String::new(),
        })
        .collect();
    assert_eq!(
        headings,
        [
            "1. Verletzte Rechte nach § 24 Abs. 2 des österreichischen Datenschutzgesetzes (DSG)",
            "2. Beschwerdegegner",
            "3. Sachverhalt",
            "4. Gründe der Rechtswidrigkeit",
            "5. Begehren (§ 24 Abs. 5 DSG)",
            "6. Rechtzeitigkeit (§ 24 Abs. 4 DSG)",
        ]
    );
    let text = body(letter);
    for said in ["Recht auf Widerspruch (Art. 21 Abs. 1)", "Feststellung, dass der Beschwerdegegner", "11. Jänner 2027"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert_eq!(letter.enclosures_heading, "Beilagen");
}

/// Only what was sent is said to be open, and only what is open is asked for.
#[test]
fn a_complaint_speaks_of_what_was_sent() {
    let library = library();
    let mut case = scenario("silence", PLACES[1], "de");
    case["history"][0] = json!({"event": "sent", "on": "2026-11-24", "via": "form"});
    let of_form = body(&prepare(&library, &case).letters[0]);
    for never in ["Löschung", "Einschränkung", "Empfänger", "Art. 17", "Art. 18", "Art. 19"] {
        assert!(!of_form.contains(never), "{never}: {of_form}");
    }
    assert!(of_form.contains("Gründe: „"), "{of_form}");
    case["history"][0] = json!({"event": "sent", "on": "2026-11-24", "via": "form", "parts": ["objection", "erasure"]});
    let of_parts = body(&prepare(&library, &case).letters[0]);
    assert!(of_parts.contains("Auch verlangt: Löschung.") && !of_parts.contains("Gründe: „"), "{of_parts}");
    assert!(of_parts.contains("Art. 17 Abs. 1 lit. c"), "{of_parts}");
    // The reminder of 11 January asked for the rest, and that has a month of its own.
    assert!(of_parts.contains("Art. 18"), "{of_parts}");
    case["date"] = json!("2027-02-01");
    let within_it = body(&prepare(&library, &case).letters[0]);
    assert!(within_it.contains("Art. 17 Abs. 1 lit. c") && !within_it.contains("Art. 18"), "{within_it}");
}

/// The complaint to the company is to be acknowledged and decided; only where it was neither is that alleged.
#[test]
fn a_british_complaint_alleges_what_the_company_left_undone() {
    let library = library();
    let says = |more: Value| {
        let mut case = scenario("silence", PLACES[4], "en");
        case["history"].as_array_mut().unwrap().extend(more.as_array().unwrap().clone());
        let text = body(&prepare(&library, &case).letters[0]);
        (
            text.contains("section 164A(3)"),
            text.contains("section 164A(4)"),
            text.contains("last day for acknowledging"),
        )
    };
    assert_eq!(says(json!([])), (true, true, true));
    assert_eq!(says(json!([{"event": "acknowledged", "on": "2027-01-20"}])), (false, true, false));
    let refused = json!([{"event": "acknowledged", "on": "2027-01-20"}, {"event": "refused", "on": "2027-02-20"}]);
    assert_eq!(says(refused), (false, false, false));
}

/// A report names civil claims only to reserve them, and what the Commissioner can do.
#[test]
fn a_swiss_report_asks_for_what_its_law_gives() {
    let library = library();
    for (language, reserved) in [("de", "bleiben vorbehalten (Art. 32 Abs. 2"), ("en", "reserved (Article 32(2)")] {
        let prepared = prepare(&library, &scenario("silence", PLACES[3], language));
        let text = body(&prepared.letters[0]);
        assert_eq!(text.matches(" 32").count(), 1, "{text}");
        assert!(text.contains(reserved), "{text}");
        for cited in [" 3", " 6", " 30", " 31", " 49", " 51", " 52"] {
            assert!(text.contains(cited), "{cited}: {text}");
        }
        assert_eq!(prepared.letters[1].addressee.id, "ie");
        assert!(body(&prepared.letters[1]).contains("3(1)") || body(&prepared.letters[1]).contains("Art. 3 Abs. 1"));
    }
}
