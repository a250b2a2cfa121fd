//! A valid request, ways to change it, and what comes out.

use std::sync::LazyLock;

use serde_json::{Value, json};
use widerspruch::{Catalog, Error, Issue, Library, parse, validate};

pub(crate) static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);

pub(crate) fn catalog() -> &'static Catalog {
    LIBRARY.catalog()
}

/// A request without any issue or hint.
pub(crate) fn base() -> Value {
    json!({
        "version": 1,
        "letter": "objection",
        "language": "en",
        "date": "2026-11-24",
        "data_subject": {
            "name": "Anna Beispiel",
            "address": ["Musterweg 1", "10115 Berlin"],
            "country": "DE",
            "region": "DE-BE",
            "email": "anna@example.org",
            "phone": "+49 30 1234567"
        },
        "accounts": [
            {"id": "fb", "platform": "facebook", "handle": "anna.beispiel", "url": "https://www.facebook.com/anna",
             "email": "anna@example.org", "link_group": "a"},
            {"id": "yt", "platform": "youtube", "handle": "@anna.b", "use": "creator", "visibility": "public"}
        ],
        "reasons": [{"id": "control"}, {"text": "My own words.", "platforms": ["facebook"]}],
        "requests": ["restriction", "confirmation"],
        "history": [],
        "reference": "W-2026-001"
    })
}

/// The request of a person without an account.
pub(crate) fn non_user() -> Value {
    let mut request = base();
    request["letter"] = json!("non-user-objection");
    request.as_object_mut().expect("object").remove("accounts");
    request["non_user"] = json!({
        "platforms": ["facebook"],
        "sightings": [{"what": "a photo", "url": "https://www.facebook.com/photo/1", "note": "second from the left"}]
    });
    request
}

/// The request with the value at a pointer replaced, or removed if it is null. The last step may be new.
pub(crate) fn with(mut request: Value, pointer: &str, value: Value) -> Value {
    let (parent, key) = pointer.rsplit_once('/').expect("pointer");
    match request.pointer_mut(parent).expect("parent") {
        Value::Object(members) if value.is_null() => drop(members.remove(key)),
        Value::Object(members) => drop(members.insert(key.to_owned(), value)),
        Value::Array(list) => {
            let index: usize = key.parse().expect("index");
            if index == list.len() { list.push(value) } else { list[index] = value }
        }
        _ => panic!("{pointer} has no parent"),
    }
    request
}

pub(crate) fn changed(pointer: &str, value: Value) -> Value {
    with(base(), pointer, value)
}

/// `code path` of every issue, and of every hint if there is no issue.
pub(crate) struct Outcome {
    pub(crate) issues: Vec<String>,
    pub(crate) hints: Vec<String>,
}

pub(crate) fn line(issue: &Issue) -> String {
    format!("{} {}", issue.code.code(), issue.path)
}

pub(crate) fn judge_bytes(json: &[u8]) -> Outcome {
    let request = match LIBRARY.read(json) {
        Ok(request) => request,
        Err(error) => {
            assert!(matches!(error, Error::Request(_)));
            return Outcome { issues: error.issues().iter().map(line).collect(), hints: Vec::new() };
        }
    };
    match validate(&request, catalog(), LIBRARY.locales()) {
        Ok(case) => {
            let hints = case.hints().iter().map(|hint| format!("{} {}", hint.code.code(), hint.path)).collect();
            Outcome { issues: Vec::new(), hints }
        }
        Err(error) => Outcome { issues: error.issues.iter().map(line).collect(), hints: Vec::new() },
    }
}

pub(crate) fn judge(request: &Value) -> Outcome {
    judge_bytes(request.to_string().as_bytes())
}

pub(crate) fn parse_lines(json: &[u8]) -> Vec<String> {
    match parse(json, LIBRARY.locales()) {
        Ok(_) => Vec::new(),
        Err(error) => error.issues.iter().map(line).collect(),
    }
}

/// All issues of some bytes, with messages.
pub(crate) fn issues(json: &[u8]) -> Vec<Issue> {
    match LIBRARY.read(json) {
        Ok(request) => validate(&request, catalog(), LIBRARY.locales()).err().map(|e| e.issues).unwrap_or_default(),
        Err(error) => error.issues().to_vec(),
    }
}
