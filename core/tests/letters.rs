//! Letters whole: order of blocks, frame, layout, what a short letter leaves out, and what a form's field gets.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use serde_json::{Value, json};
use widerspruch::{BlockContent, BlockRole, FormPart, Letter, Library, Prepared, compose_one, parse, plan, validate};

fn library() -> &'static Library {
    static LIBRARY: std::sync::OnceLock<Library> = std::sync::OnceLock::new();
    LIBRARY.get_or_init(Library::embedded)
}

fn prepare(request: &Value) -> Prepared {
    library()
        .prepare_json(request.to_string().as_bytes())
        .unwrap_or_else(|error| panic!("{error}: {:?}", error.issues()))
}

fn model() -> Value {
    serde_json::from_str(include_str!("requests/model.json")).unwrap()
}

fn representative() -> Value {
    serde_json::from_str(include_str!("requests/representative.json")).unwrap()
}

fn letter(request: &Value) -> Letter {
    let mut letters = prepare(request).letters;
    assert_eq!(letters.len(), 1);
    letters.remove(0)
}

fn roles(letter: &Letter) -> Vec<BlockRole> {
    letter.blocks.iter().map(|block| block.role).collect()
}

fn texts(letter: &Letter) -> Vec<&str> {
    letter
        .blocks
        .iter()
        .filter_map(|block| match &block.content {
            BlockContent::Text(text) => Some(text.as_str()),
            _ => None,
        })
        .collect()
}

fn items(letter: &Letter, role: BlockRole) -> &[String] {
    match &letter.blocks.iter().find(|block| block.role == role).unwrap().content {
        BlockContent::Items(items) => items,
        _ => panic!("not a list"),
    }
}

#[test]
fn the_blocks_stand_in_the_order_of_the_model() {
    use BlockRole::{Accounts, Closing, Heading, Numbered, OwnWords, Paragraph, Salutation, Signature};
    assert_eq!(
        roles(&letter(&model())),
        [
            Salutation, Paragraph, Paragraph, Accounts, Paragraph, // declaration, accounts, kinds of data
            Heading, OwnWords, OwnWords, Paragraph, Paragraph, // reasons, own words first
            Heading, Numbered, Paragraph, Paragraph, // demands, accounts stay, answer
            Closing, Signature,
        ]
    );
}

#[test]
fn a_plain_objection_asks_for_neither_restriction_nor_erasure_and_names_no_reasons() {
    let mut request = model();
    request["reasons"] = json!([]);
    request["requests"] = json!([]);
    let letter = letter(&request);
    let headings = letter.blocks.iter().filter(|block| block.role == BlockRole::Heading).count();
    assert_eq!(headings, 1, "the demands");
    for absent in ["Art.\u{A0}17", "Art.\u{A0}18", "Art.\u{A0}19"] {
        assert!(!texts(&letter).concat().contains(absent), "{absent}");
    }
}

#[test]
fn the_frame_is_that_of_the_model() {
    let letter = letter(&model());
    assert_eq!(letter.sender, ["Anna Beispiel", "Musterweg 1", "10115 Berlin", "DEUTSCHLAND", "anna@example.org"]);
    assert_eq!(letter.addressee.lines.first().unwrap(), "Meta Platforms Ireland Limited");
    assert_eq!(letter.addressee.lines.last().unwrap(), "IRLAND");
    assert!(letter.addressee.lines.iter().any(|line| line == "DUBLIN 4"), "{:?}", letter.addressee.lines);
    assert!(letter.addressee.lines.len() <= 6);
    assert_eq!(letter.information, ["Zeichen: W-2026-001", "Datum: 24.\u{A0}November 2026"]);
    assert_eq!(letter.date_text, "24.\u{A0}November 2026");
    assert_eq!(letter.accounts, ["fb", "ig", "shop"]);
    assert_eq!(letter.suggested_file_name, "2026-11-24-objection-meta-platforms-ireland");
    assert!(letter.enclosures.is_empty() && letter.enclosures_heading.is_empty());
}

#[test]
fn within_one_country_no_country_is_named() {
    let mut request = model();
    request["language"] = "en".into();
    request["data_subject"]["country"] = "IE".into();
    request["data_subject"].as_object_mut().unwrap().remove("region");
    let letter = letter(&request);
    assert_eq!(letter.sender, ["Anna Beispiel", "Musterweg 1", "10115 Berlin", "anna@example.org"]);
    assert!(letter.addressee.lines.iter().all(|line| line != "IRELAND" && line != "DUBLIN 4"));
    assert!(letter.text().contains("24\u{A0}November 2026"));
}

#[test]
fn a_controller_without_a_seat_here_is_written_to_through_its_representative() {
    let mut request = model();
    request["language"] = "en".into();
    request["data_subject"] = json!({"name": "Priya Sample", "country": "GB", "email": "priya@example.org"});
    request["accounts"] = json!([{"platform": "reddit", "handle": "u_sample"}]);
    let letter = letter(&request);
    assert_eq!(letter.addressee.lines[..2], ["Reddit, Inc.", "Representative: Reddit UK Limited"]);
    assert_eq!((letter.addressee.id.as_str(), letter.addressee.country.as_str()), ("reddit-inc", "GB"));
    assert!(letter.addressee.lines.len() <= 6);
}

#[test]
fn an_account_is_one_line_with_what_the_person_chose() {
    let letter = letter(&model());
    let accounts = items(&letter, BlockRole::Accounts);
    assert!(accounts[0].starts_with("Facebook, Nutzername anna.beispiel, E-Mail-Adresse anna@example.org"));
    assert!(!accounts[0].contains('('), "the first account of a group has no note");
    assert!(accounts[1].ends_with("(mit Facebook verknüpft)"), "{}", accounts[1]);
    assert!(accounts[2].ends_with("(geschäftlich genutzt)"), "{}", accounts[2]);
}

#[test]
fn a_representative_signs_and_the_proof_is_enclosed() {
    let letter = letter(&representative());
    assert_eq!(letter.sender[0], "Anna Beispiel");
    assert!(!letter.sender.contains(&"mia@example.org".to_owned()));
    assert!(texts(&letter)[1].contains("Mia Beispiel"));
    assert_eq!(texts(&letter).last().unwrap(), &"Anna Beispiel");
    assert_eq!(letter.enclosures.len(), 1);
    assert_eq!(letter.enclosures_heading, "Anlage");
    assert!(letter.text().ends_with(&format!("\nAnlage\n  – {}\n", letter.enclosures[0])));
}

#[test]
fn a_representative_without_an_address_is_reached_under_that_of_the_person() {
    let mut request = representative();
    let other = request["representative"].as_object_mut().unwrap();
    other.remove("address");
    other.remove("email");
    let letter = letter(&request);
    assert_eq!(letter.sender, ["Anna Beispiel", "mia@example.org"]);
}

#[test]
fn own_words_are_a_block_of_their_own_and_unchanged() {
    let words = "{ $name } {{ 7*7 }} <b>*fett*</b> %s ${x} – „so“";
    let mut request = model();
    request["reasons"] = json!([{"id": "control", "detail": words}, {"text": words}]);
    let letter = letter(&request);
    let own: Vec<_> = letter.blocks.iter().filter(|block| block.role == BlockRole::OwnWords).collect();
    assert_eq!(own.len(), 2);
    for block in own {
        assert!(matches!(&block.content, BlockContent::Text(text) if text == words));
    }
}

#[test]
fn a_short_letter_leaves_out_what_is_not_indispensable() {
    let full = letter(&model());
    let mut request = model();
    request["options"] = json!({"text_length": "short"});
    let short = letter(&request);
    assert!(short.text().len() < full.text().len() - 700);
    for dropped in ["Art.\u{A0}18 Abs.\u{A0}3", "Dazu gehören", "aus einem Modell", "Zweifel an der Identität"] {
        assert!(full.text().replace('\n', " ").contains(dropped), "{dropped}");
        assert!(!short.text().replace('\n', " ").contains(dropped), "{dropped}");
    }
}

#[test]
fn the_text_is_laid_out_like_a_letter() {
    let letter = letter(&model());
    assert!(
        letter.text().starts_with("Anna Beispiel\nMusterweg 1\n10115 Berlin\nDEUTSCHLAND\nanna@example.org\n\nMeta ")
    );
    assert!(letter.text().contains("\nIRLAND\n\nZeichen: W-2026-001\n"));
    assert!(letter.text().contains("2026\n\n\nWiderspruch nach"), "two empty lines before the subject");
    assert!(letter.text().contains("\n\n\nSehr geehrte Damen und Herren,\n\n"), "two after it");
    assert!(letter.text().ends_with("\n\nMit freundlichen Grüßen\n\n\n\nAnna Beispiel\n"), "three for a signature");
    assert!(letter.text().contains("\n\n  – Facebook, "));
    assert!(!letter.text().contains("\n\n\n\n\n"));
}

#[test]
fn a_sighting_goes_to_the_controller_it_concerns() {
    let mut request = model();
    for key in ["accounts", "reasons"] {
        request.as_object_mut().unwrap().remove(key);
    }
    request["letter"] = "non-user-objection".into();
    request["non_user"] = json!({
        "platforms": ["facebook", "linkedin"],
        "sightings": [
            {"what": "Gruppenfoto", "url": "https://www.facebook.com/some/post", "note": "zweite Reihe"},
            {"what": "Erwähnung", "url": "https://www.linkedin.com/some/post"},
            {"what": "Zeitungsartikel", "url": "https://news.example.org/a"},
        ],
    });
    let letters = prepare(&request).letters;
    let lists: Vec<_> = letters.iter().map(|letter| items(letter, BlockRole::List).join("\n")).collect();
    assert_eq!(lists.len(), 2);
    assert!(lists[0].starts_with("Gruppenfoto, ") && lists[0].contains("(zweite Reihe)"));
    assert!(lists[0].contains("Zeitungsartikel") && !lists[0].contains("Erwähnung"));
    assert!(lists[1].contains("Zeitungsartikel") && lists[1].contains("Erwähnung"));
    assert!(!lists[1].contains("Gruppenfoto"));
}

#[test]
fn the_form_text_holds_what_is_indispensable() {
    let letter = letter(&model());
    // Where no limit is known, nothing is left out.
    assert_eq!(letter.form_text(None).omitted, []);
    let text = &letter.form_text(Some(900)).text;
    for needed in ["Art.\u{A0}21 Abs.\u{A0}1", "anna.beispiel", "annas.laden", "Wanderverein", "eines Monats"] {
        assert!(text.contains(needed), "{needed} in {text}");
    }
    assert!(text.encode_utf16().count() <= 900);
}

#[test]
fn the_form_text_keeps_to_any_limit_in_whole_sentences() {
    let library = library();
    let request = model().to_string();
    let request = parse(request.as_bytes(), library.locales()).unwrap();
    let case = validate(&request, library.catalog(), library.locales()).unwrap();
    let plan = plan(&case, library.catalog());
    let letter = compose_one(&plan, &plan.letters()[0], library.locales()).unwrap();
    let all = letter.form_text(Some(100_000));
    assert!(all.omitted.is_empty() && all.text.contains("Art.\u{A0}17 Abs.\u{A0}1"));
    let mut last = 0;
    for limit in 0..2500 {
        let form = letter.form_text(Some(limit));
        assert!(form.text.encode_utf16().count() <= limit as usize);
        assert!(
            form.text.is_empty()
                || (form.text.starts_with("Ich widerspreche nach Art.\u{A0}21") && form.text.ends_with('.'))
        );
        assert_eq!(form.omitted.is_empty(), form.text == all.text, "{limit}: {:?}", form.omitted);
        // What is indispensable comes first: no burden without the first reason, and the person's own words before it.
        assert!(!form.text.contains("schutzwürdige") || !form.omitted.contains(&FormPart::Reason(0)));
        last = form.text.len();
    }
    assert_eq!(last, all.text.len());
}

#[test]
fn many_values_are_all_in_the_letter() {
    // More than 100 inserted values: fluent-bundle would stop there.
    let mut request = model();
    let accounts: Vec<Value> = (0..120)
        .map(|number| json!({"platform": "instagram", "handle": format!("handle{number}"), "email": "a@example.org"}))
        .collect();
    request["accounts"] = accounts.into();
    let letter = letter(&request);
    let BlockContent::Items(accounts) = &letter.annexes[0].blocks[0].content else { panic!("not a list") };
    assert_eq!(accounts.len(), 120);
    assert_eq!(letter.enclosures, ["Anlage 1: Konten"]);
    assert!((0..120).all(|number| letter.text().contains(&format!("handle{number},"))));
}

#[test]
fn nothing_of_the_person_shows_in_debug_output_or_the_file_name() {
    let letter = letter(&model());
    let shown = format!("{letter:?} {:?} {}", letter.blocks, letter.suggested_file_name);
    for personal in ["Anna", "Beispiel", "anna", "Musterweg", "Berlin", "W-2026", "Wanderverein"] {
        assert!(!shown.contains(personal), "{personal}");
    }
}
