//! The later letters as a table: kind × kind of refusal × law × voice × length × language. Each keeps within its words, and
//! holds and leaves out what its row says.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::fmt::Write as _;
use std::sync::LazyLock;

use serde_json::{Value, json};
use widerspruch::{BlockContent, BlockRole, Letter, Library};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);

const PLACES: [&str; 3] = ["DE", "GB", "CH"];

/// One letter: what is asked for, what happened, how long it may be.
struct Row {
    kind: &'static str,
    date: &'static str,
    history: Value,
    requests: Value,
    reasons: Value,
    words: usize,
}

fn sent(parts: &[&str]) -> Value {
    json!({"event": "sent", "on": "2026-09-02", "via": "form", "text": "letter", "parts": parts})
}

fn event(kind: &str, on: &str) -> Value {
    json!({"event": kind, "on": on})
}

fn refused(refusal: &str) -> Value {
    let mut event = event("refused", "2026-09-21");
    if refusal != "unknown" {
        event["refusal"] = refusal.into();
    }
    event
}

const ALL: [&str; 6] = ["objection", "withdrawal", "restriction", "erasure", "recipients", "reasons"];
const REFUSALS: [&str; 9] = [
    "no-reasons",
    "reasons-not-weighed",
    "identity",
    "no-data",
    "no-training",
    "too-late",
    "use-the-form",
    "not-applicable",
    "unknown",
];

impl Row {
    fn new(kind: &'static str, date: &'static str, history: Value, words: usize) -> Self {
        let requests = json!(["restriction", "erasure", "recipients", "confirmation"]);
        Self { kind, date, history, requests, reasons: json!([{"id": "control"}]), words }
    }

    fn reply(refusal: &str, parts: &[&str]) -> Self {
        Self::new("refusal-reply", "2026-10-05", json!([sent(parts), refused(refusal)]), 250)
    }

    fn request(&self, place: &str, voice: &str, length: &str, language: &str) -> Value {
        let town = match place {
            "DE" => "10115 Berlin",
            "GB" => "LONDON SW1A 9ZZ",
            _ => "3000 Bern",
        };
        let mut request = json!({
            "version": 1, "letter": self.kind, "language": language, "date": self.date,
            "data_subject": {"name": "Priya Sample", "country": place, "address": ["1 Street", town]},
            "accounts": [
                {"id": "a", "platform": "facebook", "handle": "priya.sample", "email": "priya@example.org"},
                {"id": "b", "platform": "instagram", "handle": "priya.s"},
                {"id": "c", "platform": "instagram", "handle": "priyas.shop"},
            ],
            "reasons": self.reasons, "requests": self.requests, "history": self.history,
            "options": {"text_length": length},
        });
        if place == "DE" {
            request["data_subject"]["region"] = "DE-BE".into();
        }
        if voice == "self" {
            request["data_subject"]["email"] = "priya@example.org".into();
        } else {
            request["representative"] = json!({"role": "organisation", "name": "Example Rights Association",
                "email": "office@example.org", "authority": "enclosed"});
        }
        request
    }
}

fn rows() -> Vec<Row> {
    let mut rows = vec![
        Row::new("reminder", "2026-10-20", json!([sent(&ALL)]), 150),
        Row::new("reminder", "2026-10-20", json!([sent(&["objection", "reasons"])]), 150),
        Row::new(
            "reminder",
            "2026-10-20",
            json!([sent(&["objection", "reasons"]), event("status", "2026-09-10")]),
            150,
        ),
        Row::new("reminder", "2026-12-20", json!([sent(&ALL), event("extended", "2026-09-20")]), 150),
        Row::new("reminder", "2026-10-20", json!([sent(&ALL), event("confirmed", "2026-09-18")]), 150),
        Row::new(
            "reminder",
            "2026-11-10",
            json!([sent(&ALL), event("confirmed", "2026-09-18"), event("breached", "2026-11-03")]),
            150,
        ),
        Row::new("extension-reply", "2026-09-25", json!([sent(&ALL), event("extended", "2026-09-20")]), 250),
        Row::new("access", "2026-10-05", json!([]), 260),
        Row::new("consent-withdrawal", "2026-10-05", json!([]), 200),
    ];
    for refusal in REFUSALS {
        rows.push(Row::reply(refusal, &ALL));
        rows.push(Row::reply(refusal, &["objection"]));
    }
    rows
}

fn languages() -> Vec<String> {
    LIBRARY.locales().tags().map(ToString::to_string).collect()
}

fn letter(request: &Value) -> Letter {
    let mut letters = LIBRARY
        .prepare_json(request.to_string().as_bytes())
        .unwrap_or_else(|error| panic!("{request}: {error} {:?}", error.issues()))
        .letters;
    assert_eq!(letters.len(), 1, "{request}");
    letters.remove(0)
}

/// Words from the salutation to before the closing: not own words, nor lines of accounts beyond three. The number of a
/// demand is a word.
fn words(letter: &Letter) -> usize {
    let body = letter.blocks.iter().take_while(|block| block.role != BlockRole::Closing);
    let count = |text: &str| text.split_whitespace().count();
    body.map(|block| match (&block.content, block.role) {
        (_, BlockRole::OwnWords) => 0,
        (BlockContent::Text(text), _) => count(text),
        (BlockContent::Items(items), BlockRole::Accounts) => items.iter().take(3).map(|item| count(item)).sum(),
        (BlockContent::Items(items), BlockRole::Numbered) => items.iter().map(|item| count(item) + 1).sum(),
        (BlockContent::Items(items), _) => items.iter().map(|item| count(item)).sum(),
        _ => panic!("another content"),
    })
    .sum()
}

/// Subject and body, one line a paragraph, no-break spaces as spaces.
fn text(letter: &Letter) -> String {
    let mut text = letter.subject.clone();
    for block in &letter.blocks {
        match &block.content {
            BlockContent::Text(paragraph) => write!(text, "\n{paragraph}").unwrap(),
            BlockContent::Items(items) => items.iter().for_each(|item| write!(text, "\n{item}").unwrap()),
            _ => panic!("another content"),
        }
    }
    text.replace('\u{A0}', " ")
}

#[test]
fn every_letter_keeps_within_its_words() {
    let mut over = String::new();
    for row in rows() {
        for language in languages() {
            for place in PLACES {
                // The Swiss act knows no extension.
                if place == "CH" && row.history.to_string().contains("extended") {
                    continue;
                }
                for voice in ["self", "organisation"] {
                    for length in ["full", "short"] {
                        let letter = letter(&row.request(place, voice, length, &language));
                        // The complaint to the controller takes the place of the reminder.
                        let words_of_kind = if place == "GB" && row.words == 150 { 250 } else { row.words };
                        let second = if letter.regimes.len() > 1 { 25 } else { 0 };
                        let represented = if voice == "self" { 0 } else { 35 };
                        let (most, is) = (words_of_kind + second + represented, words(&letter));
                        if is > most {
                            let story = format!("{language} {place} {voice} {length} {}", row.kind);
                            write!(over, "\n{is} of {most}: {story} {}\n{}\n", row.history, text(&letter)).unwrap();
                        }
                    }
                }
            }
        }
    }
    assert!(over.is_empty(), "{over}");
}
