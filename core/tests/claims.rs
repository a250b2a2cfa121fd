//! Letters claim of a company only what its record says it says, for that country.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use std::sync::LazyLock;

use serde_json::{Value, json};
use widerspruch::catalog::TrainingClaim;
use widerspruch::{Library, Prepared};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);

fn request(country: &str, platforms: &[&str]) -> Value {
    let account = |platform: &&str| json!({"platform": platform, "email": "anna@example.org"});
    json!({
        "version": 1,
        "letter": "objection",
        "language": "en",
        "date": "2026-11-24",
        "data_subject": {"name": "Anna Sample", "country": country, "email": "anna@example.org"},
        "accounts": platforms.iter().map(account).collect::<Vec<_>>(),
        "reasons": [{"id": "control"}],
    })
}

fn prepare(request: &Value) -> Prepared {
    let bytes = serde_json::to_vec(request).unwrap();
    LIBRARY.prepare_json(&bytes).unwrap_or_else(|error| panic!("{error}: {:?}", error.issues()))
}

/// The letter, its lines joined.
fn letter(request: &Value) -> String {
    let prepared = prepare(request);
    assert_eq!(prepared.letters.len(), 1);
    prepared.letters[0].text().replace(['\n', '\u{a0}'], " ")
}

const RUNNING: &str = "Stop this processing for good,";
const BEFORE: &str = "Do not begin this processing,";

/// No letter to a company says what it rests on: the basis is not accepted, whatever it is; and what trains is to stop.
#[test]
fn no_basis_is_ascribed_and_what_runs_is_to_stop() {
    for platform in LIBRARY.catalog().platforms() {
        for country in ["FR", "GB", "CH"] {
            let Some(claim) = platform.region(LIBRARY.catalog().country(country).unwrap()) else { continue };
            let text = letter(&request(country, &[platform.id.as_str()]));
            assert!(!text.contains("You state") && !text.contains("you rely on legitimate"), "{}", platform.id);
            assert!(text.contains("accept that"), "{} in {country}", platform.id);
            let runs = claim.training == TrainingClaim::Yes;
            assert!(!runs || !text.contains(BEFORE), "{} in {country}", platform.id);
            assert!(!runs || country == "CH" || text.contains(RUNNING), "{} in {country}", platform.id);
        }
    }
}

/// Who says that nothing is trained is asked to confirm that; nobody else is told that they said so.
#[test]
fn a_denial_is_taken_at_its_word_where_the_record_is_sure() {
    const DENIED: &str = "By your own account you do not train AI";
    assert!(letter(&request("DE", &["bluesky"])).contains(DENIED));
    assert!(!letter(&request("DE", &["facebook"])).contains(DENIED));
    assert!(!letter(&request("DE", &["mastodon-social"])).contains(DENIED));
}

#[test]
fn the_company_follows_from_the_country() {
    for (country, company) in [("DE", "Doctolib GmbH"), ("FR", "Doctolib SAS")] {
        let text = letter(&request(country, &["doctolib"]));
        assert!(text.contains(company), "{country}");
    }
    let error = LIBRARY.prepare_json(&serde_json::to_vec(&request("AT", &["doctolib"])).unwrap()).unwrap_err();
    assert_eq!(error.issues()[0].code.code(), "platform.not_offered");
}

/// An announcement is no start: eBay reserved training in April 2025, and nobody confirmed that it began.
#[test]
fn an_announcement_is_no_start() {
    let prepared = prepare(&request("DE", &["ebay"]));
    assert!(!prepared.guide.hints.iter().any(|hint| hint.code.code() == "training.already_started"));
    assert!(!letter(&request("DE", &["ebay"])).contains(RUNNING));
}
