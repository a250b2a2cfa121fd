//! A complaint for every country and every German Land: to whom, with which warnings, and how it is sent.
#![expect(clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use std::collections::BTreeSet;

use serde_json::{Value, json};
use widerspruch::{Library, Prepared};

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
    assert!(late.contains("answered only after the period") && late.contains("the right exists at any time"), "{late}");
    assert!(!late.contains("neither informed"), "{late}");
    let in_time = provisions(json!([{"event": "refused", "on": "2026-12-10", "refusal": "identity"}]), json!([]));
    assert!(in_time.contains("12(6)") && !in_time.contains("only after the period"), "{in_time}");
    assert!(!in_time.contains("last day for the controller"), "{in_time}");
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
