//! The later letters: reminder, replies, complaint, access, withdrawal, reservation. Their rules, by the ids of the legal
//! research, stand in a file an area.

mod complaint;
mod every;
mod follow_up;
mod requests;

use std::sync::LazyLock;

use serde_json::{Value, json};
use widerspruch::Letter;
use widerspruch::catalog::LegalRegime;

use crate::needles::{LIBRARY, NEEDLES, Needles};
use crate::rule::{Letters, Rule as AnyRule};
use crate::text::text_of;

type Rule = AnyRule<Later>;

pub(crate) const AREAS: &[&[Rule]] = &[follow_up::RULES, complaint::RULES, requests::RULES, every::RULES];

pub(crate) static LATER: LazyLock<Vec<Later>> = LazyLock::new(later);

/// One later letter with what led to it.
pub(crate) struct Later {
    needles: &'static Needles,
    place: &'static str,
    voice: &'static str,
    kind: &'static str,
    /// The kind of refusal, or what came instead of an answer.
    came: &'static str,
    date: &'static str,
    wishes: bool,
    letter: Letter,
    text: String,
}

const VOICES: [&str; 3] = ["self", "parent", "organisation"];
const PLACES: [(&str, LegalRegime); 4] = [
    ("DE", LegalRegime::EuGdpr),
    ("NO", LegalRegime::EeaGdpr),
    ("GB", LegalRegime::UkGdpr),
    ("CH", LegalRegime::SwissFadp),
];
const REFUSALS: [&str; 7] =
    ["no-reasons", "reasons-not-weighed", "identity", "no-data", "too-late", "use-the-form", "not-applicable"];

impl Later {
    /// In place of the reminder and of the reply to a refusal.
    fn is_complaint_to_controller(&self) -> bool {
        matches!(self.kind, "reminder" | "refusal-reply") && self.place == "GB"
    }

    /// How many lines of the list of enclosures hold the words of a rule.
    fn encloses(&self, id: &str) -> usize {
        let lines = self.letter.enclosures.iter().map(|line| line.replace('\u{A0}', " "));
        lines.filter(|line| self.needles.are_in(id, line)).count()
    }

    fn gdpr(&self) -> bool {
        self.place != "CH"
    }

    /// Whether the text names the provisions of the place; those of the United Kingdom have words of their own.
    fn says_by_law(&self, id: &str) -> bool {
        if self.place == "GB" { self.says_of(id, "gb") } else { self.says(id) }
    }
}

impl Letters for Later {
    fn needles(&self) -> &'static Needles {
        self.needles
    }

    fn text(&self) -> &str {
        &self.text
    }

    fn story(&self) -> String {
        format!("{} {} {} {} {}", self.needles.tag, self.place, self.voice, self.kind, self.came)
    }
}

fn request(language: &str, place: &str, voice: &str, kind: &str, history: &Value, date: &str, wishes: bool) -> Value {
    let town = match place {
        "DE" => "10115 Berlin",
        "NO" => "0150 OSLO",
        "GB" => "LONDON SW1A 9ZZ",
        _ => "3000 Bern",
    };
    let mut request = json!({
        "version": 1, "letter": kind, "language": language, "date": date,
        "data_subject": {"name": "Anna Beispiel", "country": place, "address": ["Musterweg 1", town]},
        "accounts": [{"id": "canary-1", "platform": "facebook", "handle": "anna.beispiel"},
                     {"id": "canary-2", "platform": "instagram", "handle": "anna.b"}],
        "reasons": [{"text": "OWN-WORDS"}],
        "requests": if wishes { json!(["restriction", "erasure"]) } else { json!([]) },
        "history": history,
        "reference": "W-1",
    });
    if place == "DE" {
        request["data_subject"]["region"] = json!("DE-BE");
    }
    match voice {
        "parent" => {
            request["representative"] = json!({"role": "parent", "name": "Erika Beispiel",
            "email": "wir@example.org", "authority": "enclosed"});
        }
        "organisation" => {
            request["representative"] = json!({"role": "organisation", "name": "Verein Beispiel e.V.",
            "email": "wir@example.org", "authority": "on-request", "article_80": true});
        }
        _ => request["data_subject"]["email"] = json!("anna@example.org"),
    }
    request
}

/// Kind of letter, what came, day of writing, history.
fn stories() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    let sent = json!({"event": "sent", "on": "2026-11-24", "via": "email", "proof": true});
    let event = |kind: &str, on: &str| json!({"event": kind, "on": on});
    let refused = |refusal: &str| json!({"event": "refused", "on": "2026-12-15", "refusal": refusal, "proof": true});
    let reminded = json!({"event": "sent", "letter": "reminder", "on": "2027-01-11", "via": "post", "proof": true});
    let mut stories = vec![
        ("reminder", "none", "2027-01-11", json!([sent])),
        ("reminder", "acknowledged", "2027-01-11", json!([sent, event("acknowledged", "2026-11-25")])),
        ("reminder", "status", "2027-01-11", json!([sent, event("status", "2026-12-15")])),
        ("reminder", "extended", "2027-03-11", json!([sent, event("extended", "2026-12-20")])),
        ("extension-reply", "in-time", "2027-01-04", json!([sent, event("extended", "2026-12-20")])),
        ("extension-reply", "late", "2027-01-20", json!([sent, event("extended", "2027-01-12")])),
        ("complaint", "none", "2027-02-15", json!([sent, reminded])),
        ("complaint", "none", "2027-05-10", json!([sent, event("acknowledged", "2026-11-25"), reminded])),
        ("access", "", "2026-11-24", json!([])),
        ("consent-withdrawal", "", "2026-11-24", json!([])),
        ("copyright-reservation", "", "2026-11-24", json!([])),
    ];
    stories.push(("refusal-reply", "no-training", "2027-01-04", json!([sent, refused("no-training")])));
    for refusal in REFUSALS {
        stories.push(("refusal-reply", refusal, "2027-01-04", json!([sent, refused(refusal)])));
        stories.push(("complaint", refusal, "2027-02-10", json!([sent, refused(refusal)])));
    }
    stories
}

fn later() -> Vec<Later> {
    let mut samples = Vec::new();
    for (kind, came, date, history) in stories() {
        for (needles, place, voice, wishes) in combinations() {
            if place == "CH" && (kind == "extension-reply" || came == "extended") {
                continue;
            }
            let request = request(&needles.tag, place, voice, kind, &history, date, wishes);
            let mut prepared = LIBRARY
                .prepare_json(request.to_string().as_bytes())
                .unwrap_or_else(|error| panic!("{request}: {error} {:?}", error.issues()));
            // The law of the company's seat holds beside the Swiss act, and has an authority of its own.
            let letters = if place == "CH" && kind == "complaint" { 2 } else { 1 };
            assert_eq!(prepared.letters.len(), letters, "{request}");
            let letter = prepared.letters.remove(0);
            let text = text_of(&letter);
            samples.push(Later { needles, place, voice, kind, came, date, wishes, letter, text });
        }
    }
    samples
}

fn combinations() -> Vec<(&'static Needles, &'static str, &'static str, bool)> {
    let mut all = Vec::new();
    for needles in NEEDLES.iter() {
        for (place, _) in PLACES.into_iter().filter(|(_, law)| needles.offer(*law)) {
            for voice in VOICES {
                all.extend([true, false].map(|wishes| (needles, place, voice, wishes)));
            }
        }
    }
    all
}
