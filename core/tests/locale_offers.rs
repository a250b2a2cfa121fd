//! A locale may offer less than everything: `regimes`, `kinds` and `guide` of `locale.json`. What it lacks is refused,
//! never half-written, and a plan it cannot put into words is in another language as a whole.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::disallowed_methods, reason = "a test may panic")]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use widerspruch::{LanguageTag, Library, Locale, LocaleError};

/// Objection to complaint under the GDPR, without the guide.
const FILES: [&str; 7] =
    ["terms.ftl", "letter.ftl", "reasons.ftl", "reminder.ftl", "reply.ftl", "complaint.ftl", "country-at.ftl"];

fn text(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/de").join(file)).unwrap()
}

fn small(left_out: &str) -> Result<Locale, LocaleError> {
    let mut settings: Value = serde_json::from_str(&text("locale.json")).unwrap();
    settings["regimes"] = json!(["eu-gdpr", "eea-gdpr"]);
    settings["kinds"] = json!(["objection", "non-user-objection", "reminder", "refusal-reply", "complaint"]);
    settings["guide"] = json!(false);
    let mut files = vec![("locale.json".to_owned(), settings.to_string())];
    for file in FILES.into_iter().chain(["territories.ftl"]) {
        files.push((file.to_owned(), text(file).replace(&format!("\n{left_out} ="), "\nletter-another =")));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Locale::try_from_files(&"de".parse::<LanguageTag>().unwrap(), &files)
}

fn library() -> Library {
    Library::embedded().with_locale(small("nothing").unwrap()).unwrap()
}

fn request(letter: &str, country: &str) -> Value {
    json!({
        "version": 1, "letter": letter, "language": "de", "date": "2026-11-24",
        "data_subject": {"name": "Anna Beispiel", "country": country, "email": "anna@example.org"},
        "accounts": [{"platform": "facebook", "email": "anna@example.org"}],
        "reasons": [{"id": "control"}],
    })
}

fn issues(request: &Value) -> Vec<String> {
    let refused = library().prepare_json(request.to_string().as_bytes()).err();
    let of = |error: widerspruch::Error| {
        error.issues().iter().map(|issue| format!("{} {}", issue.code.code(), issue.path)).collect::<Vec<_>>()
    };
    refused.map_or_else(Vec::new, of)
}

#[test]
fn a_locale_needs_the_texts_of_what_it_offers_and_no_others() {
    assert!(small("nothing").unwrap().missing_messages().is_empty());
    for needed in ["letter-stop-running", "reminder-subject-objection", "complaint-subject", "citation-article"] {
        let missing = small(needed).unwrap().missing_messages();
        assert_eq!(missing.len(), 1, "{needed}");
        assert!(missing[0].message.contains(needed), "{needed}");
    }
}

#[test]
fn what_it_offers_is_written_and_the_plan_is_in_a_language_that_has_one() {
    let prepared = library().prepare_json(request("objection", "DE").to_string().as_bytes()).unwrap();
    assert!(prepared.letters[0].text().contains("Sehr geehrte Damen und Herren,"));
    let hints: Vec<&str> = prepared.guide.hints.iter().map(|hint| hint.code.code()).collect();
    assert!(hints.contains(&"language.fallback"), "{hints:?}");
    let title = prepared.guide.actions[0].title.as_str();
    assert!(title.is_ascii() && !title.contains(" mit "), "{title}");
}

#[test]
fn what_it_lacks_is_refused() {
    for (letter, country) in
        [("access", "DE"), ("extension-reply", "DE"), ("next", "DE"), ("objection", "CH"), ("objection", "GB")]
    {
        let found = issues(&request(letter, country));
        assert!(found.contains(&"language.letter_not_available /language".to_owned()), "{letter} {country}: {found:?}");
    }
    assert_eq!(issues(&request("objection", "NO")), [""; 0]);
}
