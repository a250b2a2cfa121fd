//! Letters claim of a company only what its record says it says, for that country.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use std::sync::LazyLock;

use serde_json::{Value, json};
use widerspruch::catalog::{Processing, StatedBasis, TrainingClaim};
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

const STATED: &str = "You state that you rely on legitimate interests";
const NOT_BEGIN: &str = "not to begin this processing";

/// The basis is stated where the text of the country names it for AI models, and nowhere else.
#[test]
fn the_basis_is_claimed_only_where_the_text_names_it() {
    for platform in LIBRARY.catalog().platforms() {
        // The Swiss Act knows no such basis.
        for country in ["FR", "GB"] {
            let Some(claim) = platform.region(LIBRARY.catalog().country(country).unwrap()) else { continue };
            let names = matches!(claim.training, TrainingClaim::Yes | TrainingClaim::Announced)
                && (claim.basis == StatedBasis::LegitimateInterests
                    || claim.also.contains(&StatedBasis::LegitimateInterests))
                && claim.processing == Some(Processing::AiModels);
            let text = letter(&request(country, &[platform.id.as_str()]));
            assert_eq!(text.contains(STATED), names, "{} in {country}", platform.id);
            let runs = claim.training == TrainingClaim::Yes;
            assert!(!(runs && text.contains(NOT_BEGIN)), "{} in {country}", platform.id);
        }
    }
}

/// Two name legitimate interests for something else; what the third does is open.
#[test]
fn nothing_wider_than_the_text_is_claimed() {
    for platform in ["whatsapp", "adobe", "tiktok"] {
        assert!(!letter(&request("DE", &[platform])).contains(STATED), "{platform}");
    }
    assert!(letter(&request("DE", &["facebook"])).contains(STATED));
    assert!(!letter(&request("DE", &["facebook", "whatsapp"])).contains(STATED));
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
    assert!(letter(&request("DE", &["ebay"])).contains(NOT_BEGIN));
}
