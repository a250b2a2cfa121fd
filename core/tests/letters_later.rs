//! The later letters as a table: kind × kind of refusal × law × voice × length × language. Each keeps within its words, and
//! holds and leaves out what its row says.
//!
//! What a reply to a refusal holds stands in [`REPLIES`], by the table of the law review.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

#[path = "reading/budget.rs"]
mod budget;
#[path = "reading/text.rs"]
mod text;
#[path = "reading/weight.rs"]
mod weight;

use std::fmt::Write as _;
use std::sync::LazyLock;

use budget::budget;
use serde_json::{Value, json};
use text::text_of;
use weight::weight;
use widerspruch::catalog::LegalRegime;
use widerspruch::vocabulary::LetterKind;
use widerspruch::{BlockContent, BlockRole, Letter, Library};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);

/// `CH-US`: a company outside the Union, so that Swiss law alone holds.
const PLACES: [&str; 4] = ["DE", "GB", "CH", "CH-US"];

/// One letter: what is asked for, what happened, how long it may be.
struct Row {
    kind: &'static str,
    date: &'static str,
    history: Value,
    requests: Value,
    reasons: Value,
}

fn sent(parts: &[&str]) -> Value {
    json!({"event": "sent", "on": "2026-09-02", "via": "form", "text": "letter", "parts": parts})
}

fn event(kind: &str, on: &str) -> Value {
    json!({"event": kind, "on": on})
}

fn about(letter: &str) -> Value {
    json!({"event": "sent", "letter": letter, "on": "2026-09-02", "via": "email"})
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
    fn new(kind: &'static str, date: &'static str, history: Value) -> Self {
        let requests = json!(["restriction", "erasure", "recipients", "confirmation"]);
        Self { kind, date, history, requests, reasons: json!([{"id": "control"}]) }
    }

    fn reply(refusal: &str, parts: &[&str]) -> Self {
        Self::new("refusal-reply", "2026-10-05", json!([sent(parts), refused(refusal)]))
    }

    fn request(&self, place: &str, voice: &str, length: &str, language: &str) -> Value {
        let town = match place {
            "DE" => "10115 Berlin",
            "GB" => "LONDON SW1A 9ZZ",
            _ => "3000 Bern",
        };
        let mut request = json!({
            "version": 1, "letter": self.kind, "language": language, "date": self.date,
            "data_subject": {"name": "Priya Sample", "country": place.split('-').next(), "address": ["1 Street", town]},
            "accounts": [
                {"id": "a", "platform": "facebook", "handle": "priya.sample", "email": "priya@example.org"},
                {"id": "b", "platform": "instagram", "handle": "priya.s"},
                {"id": "c", "platform": "instagram", "handle": "priyas.shop"},
            ],
            "reasons": self.reasons, "requests": self.requests, "history": self.history,
            "options": {"text_length": length},
        });
        if place == "CH-US" {
            request["services"] = json!([{"id": "own", "name": "Own", "kind": "social-network",
                "controller": {"name": "Example Inc.", "country": "US", "address": ["1 Street", "Town"]}}]);
            for account in request["accounts"].as_array_mut().unwrap() {
                account["platform"] = "own".into();
            }
        }
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
        Row::new("reminder", "2026-10-20", json!([sent(&ALL)])),
        Row::new("reminder", "2026-10-20", json!([sent(&["objection", "reasons"])])),
        Row::new("reminder", "2026-10-20", json!([sent(&["objection", "reasons"]), event("status", "2026-09-10")])),
        Row::new("reminder", "2026-12-20", json!([sent(&ALL), event("extended", "2026-09-20")])),
        Row::new("reminder", "2026-10-20", json!([sent(&ALL), event("confirmed", "2026-09-18")])),
        Row::new(
            "reminder",
            "2026-11-10",
            json!([sent(&ALL), event("confirmed", "2026-09-18"), event("breached", "2026-11-03")]),
        ),
        Row::new("reminder", "2026-10-20", json!([about("access")])),
        Row::new("reminder", "2026-10-20", json!([about("consent-withdrawal")])),
        Row::new("extension-reply", "2026-09-25", json!([sent(&ALL), event("extended", "2026-09-20")])),
        Row::new("access", "2026-10-05", json!([])),
        Row::new("consent-withdrawal", "2026-10-05", json!([])),
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

/// The places whose law a language has letters under.
fn places(language: &str) -> impl Iterator<Item = &'static str> {
    let locale = LIBRARY.locales().find(language).unwrap();
    let law = |place: &str| match place {
        "DE" => LegalRegime::EuGdpr,
        "GB" => LegalRegime::UkGdpr,
        _ => LegalRegime::SwissFadp,
    };
    PLACES.into_iter().filter(move |place| locale.offers(LetterKind::Objection, law(place)))
}

fn letter(request: &Value) -> Letter {
    let mut letters = LIBRARY
        .prepare_json(request.to_string().as_bytes())
        .unwrap_or_else(|error| panic!("{request}: {error} {:?}", error.issues()))
        .letters;
    assert_eq!(letters.len(), 1, "{request}");
    letters.remove(0)
}

/// The words from the salutation to before the closing.
fn words(letter: &Letter) -> usize {
    letter.blocks.iter().take_while(|block| block.role != BlockRole::Closing).map(weight).sum()
}

#[test]
fn every_letter_keeps_within_its_words() {
    let mut over = String::new();
    for row in rows() {
        for language in languages() {
            for place in places(&language) {
                // The Swiss act knows no extension.
                if place.starts_with("CH") && row.history.to_string().contains("extended") {
                    continue;
                }
                for voice in ["self", "organisation"] {
                    for length in ["full", "short"] {
                        let letter = letter(&row.request(place, voice, length, &language));
                        // The complaint to the controller takes the place of the reminder.
                        let is_complaint = place == "GB" && row.kind == "reminder";
                        let kind = if is_complaint { "controller-complaint" } else { row.kind };
                        let second = if letter.regimes.len() > 1 { budget("second_law", &language) } else { 0 };
                        let represented = if voice == "self" { 0 } else { budget("represented", &language) };
                        let (most, is) = (budget(kind, &language) + second + represented, words(&letter));
                        let subject = letter.subject.split_whitespace().count();
                        if subject > budget("subject", &language) {
                            writeln!(over, "\n{subject} words: {}", letter.subject).unwrap();
                        }
                        if is > most {
                            let story = format!("{language} {place} {voice} {length} {}", row.kind);
                            write!(over, "\n{is} of {most}: {story} {}\n{}\n", row.history, text_of(&letter)).unwrap();
                        }
                    }
                }
            }
        }
    }
    assert!(over.is_empty(), "{over}");
}

/// What a reply says, by the kind of refusal: who has to show grounds, that they are weighed, that the processing rests if
/// that was asked for, the person's reasons once more.
#[expect(clippy::struct_excessive_bools, reason = "the columns of the table")]
struct Reply {
    refusal: &'static str,
    burden: bool,
    weighing: bool,
    restriction: bool,
    reasons: bool,
}

const fn reply(refusal: &'static str, [burden, weighing, restriction, reasons]: [bool; 4]) -> Reply {
    Reply { refusal, burden, weighing, restriction, reasons }
}

const REPLIES: [Reply; 9] = [
    reply("no-reasons", [true, true, true, true]),
    reply("reasons-not-weighed", [true, true, true, false]),
    reply("identity", [false, false, true, false]),
    reply("no-data", [false, false, false, false]),
    reply("no-training", [false, false, false, false]),
    reply("too-late", [true, false, true, false]),
    reply("use-the-form", [true, false, true, false]),
    reply("not-applicable", [true, false, true, false]),
    reply("unknown", [true, true, true, false]),
];

/// What the tests look for in each language.
static WORDS: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(include_str!("wording/later.json")).unwrap());

/// The words of one language.
struct Words(String);

impl Words {
    fn of(&self, what: &str) -> impl Iterator<Item = &'static str> {
        let words = WORDS.get(&self.0).and_then(|words| words.get(what)).and_then(Value::as_array);
        let words = words.unwrap_or_else(|| panic!("wording/later.json has no {what} for {}", self.0));
        words.iter().map(|word| word.as_str().unwrap())
    }

    fn are_in(&self, what: &str, text: &str) -> bool {
        self.of(what).any(|word| text.contains(word))
    }

    fn count(&self, what: &str, text: &str) -> usize {
        self.of(what).map(|word| text.matches(word).count()).sum()
    }

    /// A day as the language writes it.
    fn day(&self, day: &str) -> String {
        LIBRARY.locales().find(&self.0).unwrap().date(day.parse().unwrap()).replace('\u{A0}', " ")
    }
}

/// A letter of a row to each country, in each voice and length, in each language that has letters under its law.
fn each(row: &Row, mut check: impl FnMut(&str, &Words, &str, &Letter)) {
    for language in languages() {
        let words = Words(language.clone());
        for place in places(&language) {
            for voice in ["self", "organisation"] {
                for length in ["full", "short"] {
                    let letter = letter(&row.request(place, voice, length, &language));
                    check(place, &words, &text_of(&letter), &letter);
                }
            }
        }
    }
}

#[test]
fn a_reply_says_what_its_kind_of_refusal_calls_for() {
    for reply in REPLIES {
        for parts in [&ALL[..], &["objection", "reasons"]] {
            let mut row = Row::reply(reply.refusal, parts);
            row.reasons = json!([{"text": "OWN-WORDS"}]);
            let rests = reply.restriction && parts.contains(&"restriction");
            each(&row, |place, words, text, _| {
                let story = format!("{place} {}\n{text}", reply.refusal);
                assert_eq!(text.contains("OWN-WORDS"), reply.reasons, "reasons: {story}");
                if place == "CH-US" {
                    return;
                }
                assert_eq!(words.are_in("burden", text), reply.burden, "burden: {story}");
                assert_eq!(words.are_in("weighing", text), reply.weighing, "weighing: {story}");
                assert_eq!(words.are_in("restriction", text), rests, "restriction: {story}");
                assert_eq!(words.are_in("remedy", text), reply.refusal != "no-training", "remedies: {story}");
                // A copy of a document is spoken of only in case somebody asks for it.
                assert_eq!(words.count("document", text), words.count("document asked for", text), "{story}");
            });
        }
    }
}

#[test]
fn reasons_that_were_not_sent_are_not_spoken_of_and_may_be_given_now() {
    for refusal in REFUSALS {
        let mut row = Row::reply(refusal, &["objection"]);
        row.reasons = json!([{"text": "OWN-WORDS"}]);
        let gives = matches!(refusal, "no-reasons" | "reasons-not-weighed" | "unknown");
        each(&row, |place, words, text, letter| {
            let story = format!("{place} {refusal}\n{text}");
            assert_eq!(text.contains("OWN-WORDS"), gives, "{story}");
            assert_eq!(letter.parts.iter().any(|part| part.as_str() == "reasons"), gives, "{story}");
            // A prohibition under Swiss law stands without any.
            assert_eq!(words.are_in("renewed", text), gives && place != "CH-US", "{story}");
            assert!(!words.are_in("given", text) || gives || place.starts_with("CH"), "{story}");
        });
    }
}

#[test]
fn in_the_united_kingdom_a_reply_is_the_complaint_to_the_company() {
    for refusal in REFUSALS {
        let row = Row::reply(refusal, &ALL);
        each(&row, |place, words, text, letter| {
            if place != "GB" {
                assert!(!text.contains("164A"), "{text}");
                return;
            }
            let story = format!("{refusal}\n{text}");
            assert!(letter.subject.contains("164A"), "{story}");
            let first = letter.blocks.iter().find_map(|block| match (&block.content, block.role) {
                (BlockContent::Text(text), BlockRole::Paragraph) if text.contains("164A") => Some(text),
                _ => None,
            });
            // Before the first day, that of the objection.
            let at = |word: &str| first.and_then(|text| text.find(word));
            assert!(at("164A") < at("2026"), "{story}");
            assert!(text.contains("30"), "{story}");
            assert_eq!(text.contains("165"), refusal != "no-training", "{story}");
            let on_merits = matches!(refusal, "no-reasons" | "reasons-not-weighed" | "unknown");
            assert_eq!(words.are_in("merits", text), on_merits, "{story}");
        });
    }
}

#[test]
fn a_reminder_asks_as_new_for_what_no_text_carried_and_mentions_only_what_was_sent() {
    let reminder = |parts: &[&str]| Row::new("reminder", "2026-10-20", json!([sent(parts)]));
    each(&reminder(&["objection"]), |_, words, text, letter| {
        assert!(words.are_in("new", text), "{text}");
        for part in ["restriction", "erasure", "recipients"] {
            assert!(letter.parts.iter().any(|asked| asked.as_str() == part), "{part}: {text}");
        }
    });
    each(&reminder(&ALL), |_, words, text, _| assert!(!words.are_in("new", text), "{text}"));
    let mut plain = reminder(&["objection"]);
    plain.requests = json!([]);
    each(&plain, |_, words, text, _| {
        assert!(!words.are_in("new", text) && !words.are_in("rights", text), "{text}");
    });
}

#[test]
fn a_day_is_named_only_where_it_is_sure() {
    let by_post = json!([{"event": "sent", "on": "2026-09-01", "via": "post"}]);
    let row = Row::new("reminder", "2026-10-20", by_post);
    each(&row, |_, words, text, _| {
        assert!(!text.contains(&words.day("2026-10-01")), "{text}");
    });
}

#[test]
fn an_extension_without_reasons_extends_nothing_and_the_reply_names_the_day_that_lapsed() {
    let mut notice = event("extended", "2026-09-20");
    notice["grounds"] = "none".into();
    for kind in ["extension-reply", "reminder"] {
        let row = Row::new(kind, "2026-10-20", json!([sent(&ALL), notice]));
        for language in languages() {
            let letter = letter(&row.request("DE", "self", "full", &language));
            let text = text_of(&letter);
            let words = Words(language);
            assert!(text.contains(&words.day("2026-10-02")), "{text}");
            assert!(!text.contains(&words.day("2026-12-02")), "{text}");
        }
    }
}

#[test]
fn a_note_on_a_broken_promise_is_for_the_authority() {
    let mut breach = event("breached", "2026-11-03");
    breach["note"] = "WHAT-WAS-SEEN".into();
    let history = json!([sent(&ALL), event("confirmed", "2026-09-18"), breach]);
    each(&Row::new("reminder", "2026-11-10", history), |_, _, text, _| {
        assert!(!text.contains("WHAT-WAS-SEEN"), "{text}");
    });
}

#[test]
fn an_answer_is_enclosed_only_if_it_is_at_hand() {
    for proof in [true, false] {
        let mut answer = refused("identity");
        answer["proof"] = proof.into();
        let row = Row::new("refusal-reply", "2026-10-05", json!([sent(&ALL), answer]));
        each(&row, |_, _, _, letter| {
            let lines = letter.enclosures.iter().filter(|line| line.contains("21")).count();
            assert_eq!(lines, usize::from(proof), "{:?}", letter.enclosures);
        });
    }
}

/// Whether a number stands soon behind another, as a paragraph does behind its article.
fn cites(text: &str, article: &str, paragraph: &str) -> bool {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(4).any(|part| part[0] == article && part[1..].contains(&paragraph))
}

#[test]
fn access_asks_in_a_short_list_and_names_its_law() {
    each(&Row::new("access", "2026-10-05", json!([])), |place, _, text, letter| {
        let list = letter.blocks.iter().find(|block| block.role == BlockRole::Numbered).unwrap();
        assert!(matches!(&list.content, BlockContent::Items(items) if items.len() == 8), "{text}");
        let provisions: &[(&str, &str)] = match place {
            "CH" | "CH-US" => &[("25", "2"), ("25", "6"), ("25", "7")],
            _ => &[("15", "1"), ("15", "3"), ("12", "5"), ("12", "3")],
        };
        for (article, paragraph) in provisions {
            assert!(cites(text, article, paragraph), "{article}({paragraph}): {text}");
        }
    });
}

#[test]
fn a_withdrawal_gives_the_reasons_of_the_case_or_says_nothing_about_any() {
    let mut row = Row::new("consent-withdrawal", "2026-10-05", json!([]));
    row.reasons = json!([{"text": "OWN-WORDS"}]);
    each(&row, |place, _, text, _| assert_eq!(text.contains("OWN-WORDS"), place != "CH-US", "{text}"));
    row.reasons = json!([]);
    each(&row, |place, words, text, _| {
        assert!(!words.are_in("grounds", text), "{text}");
        // The prohibition under Swiss law needs no objection beside it.
        assert!(place == "CH-US" || words.are_in("objection", text), "{text}");
    });
}

#[test]
fn a_reservation_claims_no_effect_and_no_signal() {
    each(&Row::new("copyright-reservation", "2026-10-05", json!([])), |_, words, text, _| {
        assert!(!words.are_in("signal", text), "{text}");
        assert!(words.are_in("in so far", text), "{text}");
    });
}
