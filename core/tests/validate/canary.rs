//! No value of a request ever appears in messages, `Display` or `Debug`.

use serde_json::{Value, json};
use widerspruch::{Request, parse};

use crate::support::{LIBRARY, base, issues, non_user};

const CANARY: &str = "Zqxcanary";

/// A value that holds the canary and is refused or accepted in many ways.
fn hostile_values() -> Vec<Value> {
    vec![
        json!(CANARY),
        json!(format!("{CANARY}\0")),
        json!(format!("{CANARY}\n\u{202E}")),
        json!(format!("{CANARY}@x@y")),
        json!(format!("http://{CANARY}.example/")),
        json!(format!("https://{CANARY}.example/")),
        json!(format!("+49 {CANARY}")),
        json!({CANARY: CANARY, "Zqxcanary surname": 1}),
        json!([CANARY]),
        json!([[CANARY]]),
        json!(CANARY.repeat(1_000)),
    ]
}

/// Every pointer to a value of the request, inner ones too.
fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    let members: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(key, value)| (format!("{at}/{key}"), value)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(n, value)| (format!("{at}/{n}"), value)).collect(),
        _ => return,
    };
    for (pointer, value) in members {
        pointers(value, &pointer, out);
        out.push(pointer);
    }
}

fn full() -> Value {
    let mut request = base();
    request["representative"] = json!({"role": "parent", "name": "B", "address": ["x"], "email": "b@x.example",
        "authority": "enclosed"});
    request["guide_language"] = json!("en");
    request["options"] = json!({"form_scope": "account", "text_length": "short", "reminder_days": 10});
    request["non_user"] = non_user()["non_user"].clone();
    request["history"] = json!([{"event": "refused", "on": "2026-10-01", "via": "email", "letter": "objection",
        "controller": "meta-platforms-ireland", "accounts": ["fb"], "note": "n", "refusal": "too-late"}]);
    request
}

#[test]
fn no_value_appears_in_messages_or_debug_output() {
    let mut places = Vec::new();
    pointers(&full(), "", &mut places);
    assert!(places.len() > 60);
    let mut refused = 0;
    for place in &places {
        for hostile in hostile_values() {
            let mut request = full();
            *request.pointer_mut(place).expect("place") = hostile;
            let bytes = request.to_string();
            for issue in issues(bytes.as_bytes()) {
                refused += 1;
                // A pointer may repeat a key that looks like a key; the message may not.
                let shown = format!("{} {issue:?}", issue.message).replace(&issue.path, "");
                assert!(!shown.to_lowercase().contains("zqxcanary"), "{place}: {shown}");
                assert!(!issue.path.contains("surname"), "{place}: {}", issue.path);
            }
            if let Err(error) = LIBRARY.read(bytes.as_bytes()) {
                assert!(!error.to_string().contains(CANARY));
            }
            if let Ok(request) = parse(bytes.as_bytes(), LIBRARY.locales()) {
                assert!(!format!("{request:?}").contains(CANARY));
                match widerspruch::validate(&request, LIBRARY.catalog(), LIBRARY.locales()) {
                    Ok(case) => assert!(!format!("{case:?} {:?}", case.hints()).contains(CANARY)),
                    Err(error) => assert!(!error.to_string().contains(CANARY)),
                }
            }
        }
    }
    assert!(refused > places.len());
}

#[test]
fn debug_of_the_parts_shows_types_only() {
    let request: Request = parse(full().to_string().as_bytes(), LIBRARY.locales()).expect("readable");
    let shown = format!("{:?} {:?} {:?}", request.data_subject, request.accounts, request.history);
    for value in ["Anna", "anna", "facebook", "2026"] {
        assert!(!shown.contains(value), "{shown}");
    }
}
