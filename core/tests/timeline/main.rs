//! Where a case stands: every state by a table, shared histories of several accounts by another, and properties over
//! random histories against a second calculation.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

mod days;
pub(crate) mod generator;
mod histories;
pub(crate) mod model;
pub(crate) mod properties;
mod sentences;
mod standing;
mod states;

use std::sync::OnceLock;

use serde_json::{Value, json};
use widerspruch::Library;

pub(crate) fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(Library::embedded)
}

/// A person in Germany (`eu`), Ireland (`ie`), the United Kingdom (`uk`) or Switzerland (`ch`) with a Facebook and an Instagram account,
/// both of one controller with its seat in Ireland, or in the United States for the United Kingdom; two Snapchat accounts
/// with a seat in the United States for a person in Switzerland (`ch-us`), or in Zürich (`zh`).
pub(crate) fn case(place: &str, letter: &str, date: &str, history: &Value) -> Value {
    let (country, town) = match place {
        "uk" => ("GB", "LONDON SW1A 9ZZ"),
        "ch" | "ch-us" => ("CH", "3000 Bern"),
        "zh" => ("CH", "8001 Zürich"),
        "ie" => ("IE", "Dublin 1"),
        _ => ("DE", "10115 Berlin"),
    };
    let mut case = json!({
        "version": 1, "letter": letter, "language": "en", "date": date,
        "data_subject": {"name": "Anna Beispiel", "country": country, "address": ["Musterweg 1", town],
                         "email": "anna@example.org"},
        "accounts": [{"id": "fb", "platform": "facebook", "handle": "anna.a"},
                     {"id": "ig", "platform": "instagram", "handle": "anna.b"}],
        "reasons": [{"id": "control"}],
        "history": history,
    });
    if matches!(place, "ch-us" | "zh") {
        case["accounts"][0]["platform"] = json!("snapchat");
        case["accounts"][1]["platform"] = json!("snapchat");
    }
    if country == "DE" {
        case["data_subject"]["region"] = json!("DE-BE");
    }
    if place == "zh" {
        case["data_subject"]["region"] = json!("CH-ZH");
    }
    case
}

/// The first timeline of a case as JSON: state, deadline, next.
pub(crate) fn timeline(case: &Value) -> Value {
    timelines(case)[0].clone()
}

/// The timelines of a case as JSON.
pub(crate) fn timelines(case: &Value) -> Vec<Value> {
    let prepared = library()
        .prepare_json(case.to_string().as_bytes())
        .unwrap_or_else(|error| panic!("{case}: {error} {:?}", error.issues()));
    serde_json::from_str::<Value>(&prepared.to_json()).unwrap()["plan"]["timelines"].as_array().unwrap().clone()
}

/// "code path" of the issues, or the kinds of the letters.
pub(crate) fn outcome(case: &Value) -> Result<Vec<String>, Vec<String>> {
    match library().prepare_json(case.to_string().as_bytes()) {
        Ok(prepared) => Ok(prepared.letters.iter().map(|letter| letter.kind.as_str().to_owned()).collect()),
        Err(error) => Err(error.issues().iter().map(|issue| format!("{} {}", issue.code.code(), issue.path)).collect()),
    }
}
