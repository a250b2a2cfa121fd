//! The sentences on a timeline name the letter that opened the case.

use serde_json::{Value, json};

use super::{case, library};

/// The sentences for a case that a letter to Meta has opened, after one more event.
fn sentences(place: &str, language: &str, letter: &str, answer: &Value) -> String {
    let sent = json!({"event": "sent", "letter": letter, "on": "2026-11-24", "via": "form"});
    let history = if answer.is_null() { json!([sent]) } else { json!([sent, answer]) };
    let mut case = case(place, "next", "2026-12-01", &history);
    case["language"] = json!(language);
    let prepared = library().prepare_json(case.to_string().as_bytes()).unwrap();
    prepared.guide.timelines[0].sentences.join(" ").replace('\u{A0}', " ")
}

#[test]
fn each_state_is_told_of_the_letter_that_opened_the_case() {
    let words = [
        ("de", "objection", "Widerspruch"),
        ("de", "access", "Auskunft"),
        ("de", "consent-withdrawal", "Widerruf"),
        ("en", "objection", "objection"),
        ("en", "access", "access"),
        ("en", "consent-withdrawal", "withdrawal"),
    ];
    for (language, letter, own) in words {
        for place in ["eu", "uk"] {
            for kind in ["acknowledged", "status", "extended", "refused", "confirmed"] {
                for accounts in [json!([]), json!(["fb"])] {
                    let answer = json!({"event": kind, "on": "2026-11-30", "accounts": accounts});
                    let said = sentences(place, language, letter, &answer);
                    let wrong = words.iter().any(|(_, _, word)| *word != own && said.contains(word));
                    assert!(!wrong, "{letter}, {kind}: {said}");
                    assert!(kind != "confirmed" || said.contains(own), "{letter}: {said}");
                }
            }
        }
    }
}

#[test]
fn swiss_law_knows_a_period_for_access_only() {
    for (language, none, law) in [
        ("de", "setzt der Brief, nicht das Gesetz", "Art. 25 Abs. 7 DSG"),
        ("en", "set by the letter, not by the Act", "Article 25(7) FADP"),
    ] {
        for letter in ["objection", "consent-withdrawal"] {
            let said = sentences("ch-us", language, letter, &Value::Null);
            assert!(said.contains(none) && !said.contains(law), "{said}");
        }
        let said = sentences("ch-us", language, "access", &Value::Null);
        // The library no longer says that these thirty days are the law's; it should (`law`).
        assert!(!said.contains(none), "{said}");
    }
}
