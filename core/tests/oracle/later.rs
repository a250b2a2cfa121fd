//! The later letters: reminder, replies, complaint, access, withdrawal, reservation, by the ids of the legal research.

use serde_json::{Value, json};
use widerspruch::{Letter, Library};

use crate::samples::text_of;

/// One later letter with what led to it.
pub(crate) struct Later {
    language: &'static str,
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

pub(crate) struct LaterRule {
    pub(crate) id: &'static str,
    applies: fn(&Later) -> bool,
    holds: fn(&Later) -> bool,
}

const VOICES: [&str; 3] = ["self", "parent", "organisation"];
const PLACES: [&str; 4] = ["DE", "NO", "GB", "CH"];
const REFUSALS: [&str; 7] =
    ["no-reasons", "reasons-not-weighed", "identity", "no-data", "too-late", "use-the-form", "not-applicable"];

impl Later {
    fn has(&self, german: &[&str], english: &[&str]) -> bool {
        let patterns = if self.language == "de" { german } else { english };
        patterns.iter().all(|pattern| pattern.split('|').any(|alternative| self.text.contains(alternative)))
    }

    fn lacks(&self, words: &[&str]) -> bool {
        words.iter().all(|word| !self.text.contains(word))
    }

    fn is_complaint_to_controller(&self) -> bool {
        self.kind == "reminder" && self.place == "GB"
    }

    fn gdpr(&self) -> bool {
        self.place != "CH"
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
            "email": "wir@example.org", "authority": "on-request"});
        }
        _ => request["data_subject"]["email"] = json!("anna@example.org"),
    }
    request
}

/// Kind of letter, what came, day of writing, history.
fn stories() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    let sent = json!({"event": "sent", "on": "2026-11-24", "via": "email"});
    let event = |kind: &str, on: &str| json!({"event": kind, "on": on});
    let refused = |refusal: &str| json!({"event": "refused", "on": "2026-12-15", "refusal": refusal});
    let reminded = json!({"event": "sent", "letter": "reminder", "on": "2027-01-04", "via": "post"});
    let mut stories = vec![
        ("reminder", "none", "2027-01-04", json!([sent])),
        ("reminder", "acknowledged", "2027-01-04", json!([sent, event("acknowledged", "2026-11-25")])),
        ("reminder", "status", "2027-01-04", json!([sent, event("status", "2026-12-15")])),
        ("reminder", "extended", "2027-03-01", json!([sent, event("extended", "2026-12-20")])),
        ("extension-reply", "in-time", "2027-01-04", json!([sent, event("extended", "2026-12-20")])),
        ("extension-reply", "late", "2027-01-04", json!([sent, event("extended", "2026-12-30")])),
        ("complaint", "none", "2027-02-10", json!([sent, reminded])),
        ("complaint", "none", "2027-05-10", json!([sent, event("acknowledged", "2026-11-25"), reminded])),
        ("access", "", "2026-11-24", json!([])),
        ("consent-withdrawal", "", "2026-11-24", json!([])),
        ("copyright-reservation", "", "2026-11-24", json!([])),
    ];
    for refusal in REFUSALS {
        stories.push(("refusal-reply", refusal, "2027-01-04", json!([sent, refused(refusal)])));
        stories.push(("complaint", refusal, "2027-02-10", json!([sent, refused(refusal)])));
    }
    stories
}

pub(crate) fn later_samples() -> Vec<Later> {
    let library = Library::embedded().unwrap();
    let mut samples = Vec::new();
    for (kind, came, date, history) in stories() {
        for (language, place, voice, wishes) in combinations() {
            if place == "CH" && (kind == "extension-reply" || came == "extended") {
                continue;
            }
            let request = request(language, place, voice, kind, &history, date, wishes);
            let mut prepared = library
                .prepare_json(request.to_string().as_bytes())
                .unwrap_or_else(|error| panic!("{request}: {error} {:?}", error.issues()));
            assert_eq!(prepared.letters.len(), 1, "{request}");
            let letter = prepared.letters.remove(0);
            let text = text_of(&letter);
            samples.push(Later { language, place, voice, kind, came, date, wishes, letter, text });
        }
    }
    samples
}

fn combinations() -> Vec<(&'static str, &'static str, &'static str, bool)> {
    let mut all = Vec::new();
    for language in ["de", "en"] {
        for place in PLACES {
            for voice in VOICES {
                all.extend([true, false].map(|wishes| (language, place, voice, wishes)));
            }
        }
    }
    all
}

const COMPLAINT: fn(&Later) -> bool = |s| s.kind == "complaint";
const REPLY: fn(&Later) -> bool = |s| s.kind == "refusal-reply";
const REMINDER: fn(&Later) -> bool = |s| s.kind == "reminder";
const EXTENSION: fn(&Later) -> bool = |s| s.kind == "extension-reply";
const ACCESS: fn(&Later) -> bool = |s| s.kind == "access";
const WITHDRAWAL: fn(&Later) -> bool = |s| s.kind == "consent-withdrawal";
const COPYRIGHT: fn(&Later) -> bool = |s| s.kind == "copyright-reservation";

pub(crate) const LATER: &[LaterRule] = &[
    LaterRule {
        id: "REM-1",
        applies: REMINDER,
        holds: |s| s.has(&["24. November 2026", "per E-Mail"], &["24 November 2026", "by e-mail"]),
    },
    LaterRule {
        id: "REM-2",
        applies: REMINDER,
        holds: |s| match s.came {
            "extended" => s.has(&["24. Februar 2027 abgelaufen"], &["was 24 February 2027|taken into account"]),
            _ => s.has(&["24. Dezember 2026 abgelaufen"], &["was 24 December 2026"]),
        },
    },
    LaterRule {
        id: "REM-3",
        applies: REMINDER,
        holds: |s| match s.came {
            "acknowledged" => s.has(&["nur den Eingang bestätigt"], &["confirmed receipt"]),
            "status" => s.has(&["nur eine Zwischennachricht"], &["message on the state"]),
            "extended" => s.has(&["Fristverlängerung ist dabei berücksichtigt"], &["notice of extension"]),
            _ => s.has(&["Eine Antwort liegt"], &["not received one"]),
        },
    },
    LaterRule {
        id: "REM-4",
        applies: REMINDER,
        holds: |s| s.has(&["Es bleibt bei|Folgen Sie dem Widerspruch"], &["maintain|give effect to"]),
    },
    LaterRule {
        id: "REM-5",
        applies: |s| s.kind == "reminder" && !s.is_complaint_to_controller(),
        holds: |s| match s.came {
            "extended" => s.has(&["bis zum 15. März 2027"], &["no later than 15 March 2027"]),
            _ => s.has(&["bis zum 18. Januar 2027"], &["no later than 18 January 2027"]),
        },
    },
    LaterRule {
        id: "REM-6",
        applies: |s| s.kind == "reminder" && s.gdpr(),
        holds: |s| match s.place {
            "GB" => s.has(&["sec. 165", "Art. 79", "sec. 167"], &["section 165", "Article 79", "section 167"]),
            _ => s.has(&["Art. 77", "Art. 79"], &["Article 77", "Article 79"]),
        },
    },
    LaterRule {
        id: "REM-7",
        applies: REMINDER,
        holds: |s| {
            let wanted = if s.language == "de" { "vom 24." } else { "24" };
            s.letter.enclosures.iter().filter(|line| line.contains(wanted)).count() == 2
        },
    },
    LaterRule { id: "REM-8", applies: REMINDER, holds: |s| s.lacks(&["OWN-WORDS"]) },
    // That it is not written too early is shown by the tests of the timeline; here that the day has passed.
    LaterRule { id: "REM-9", applies: REMINDER, holds: |s| s.date > "2026-12-24" },
    LaterRule {
        id: "REP-1",
        applies: REPLY,
        holds: |s| s.has(&["Antwort vom 15. Dezember 2026"], &["answer dated 15 December 2026"]),
    },
    LaterRule {
        id: "REP-2",
        applies: REPLY,
        holds: |s| match s.came {
            "no-reasons" => s.has(&["nicht ausreichend begründet"], &["no sufficient grounds"]),
            "reasons-not-weighed" => {
                s.has(&["ohne auf die vorgetragenen Gründe"], &["without dealing with the grounds"])
            }
            "identity" => s.has(&["Nachweis der Identität abhängig"], &["depend on proof"]),
            "no-data" => s.has(&["erklären Sie, keine Daten"], &["process no data"]),
            "too-late" => s.has(&["von Ihnen gesetzten Termin"], &["period in which you accept"]),
            "use-the-form" => s.has(&["eigenes Formular"], &["your own form"]),
            _ => s.has(&["hier nicht bestehe"], &["does not apply to this processing"]),
        },
    },
    LaterRule {
        id: "REP-3",
        applies: REPLY,
        holds: |s| match s.came {
            "no-reasons" => {
                s.has(&["bedarf keiner Begründung|Knapp genannte Gründe"], &["needs no reasons|neither proof"])
            }
            "reasons-not-weighed" => s.has(&["Allgemeine Ausführungen"], &["by naming an interest of your own"]),
            "identity" => s.has(&["am wenigsten eingreifende"], &["least intrusive", "goes beyond what is necessary"]),
            "no-data" => {
                s.has(&["gilt auch für|gilt außerdem für", "wo Sie gesucht haben"], &["say where you looked"])
                    && (!s.gdpr() || s.has(&["12 Abs. 2"], &["12(2)"]))
            }
            "too-late" => s.has(
                &["kennt keine Frist|kennt das Gesetz nicht", "neue Modellversionen"],
                &["at any time|not subject to any period", "new versions of a model"],
            ),
            "use-the-form" => s.has(&["ein Angebot und keine Voraussetzung"], &["prescribes no form"]),
            _ => s.has(&["benennen Sie"], &["please name it"]),
        },
    },
    LaterRule {
        id: "REP-4",
        applies: REPLY,
        holds: |s| {
            s.has(&["zwingende schutzwürdige Gründe|Rechtfertigungsgrund"], &["compelling legitimate|a justification"])
        },
    },
    LaterRule {
        id: "REP-5",
        applies: |s| s.kind == "refusal-reply" && matches!(s.came, "no-reasons" | "reasons-not-weighed"),
        holds: |s| s.has(&["Interessenabwägung"], &["summary of the balancing exercise"]),
    },
    LaterRule {
        id: "REP-6",
        applies: REPLY,
        holds: |s| s.has(&["in vollem Umfang aufrecht", "18. Januar 2027"], &["in full", "18 January 2027"]),
    },
    LaterRule {
        id: "REP-7",
        applies: REPLY,
        holds: |s| match s.place {
            "GB" => s.has(&["sec. 164A", "sec. 165"], &["section 164A", "section 165"]),
            _ => s.has(&["Art. 77|Art. 49"], &["Article 77|Article 49"]),
        },
    },
    // The answer fits the refusal and no other one; the person's reasons come only where they are missed.
    LaterRule {
        id: "REP-N",
        applies: REPLY,
        holds: |s| {
            let misses = s.came == "no-reasons";
            (s.text.contains("OWN-WORDS") == misses)
                && (s.text.contains("12(6)") || s.text.contains("12 Abs. 6")) == (s.came == "identity" && s.gdpr())
        },
    },
    LaterRule {
        id: "CMP-1",
        applies: COMPLAINT,
        holds: |s| s.text.contains("Anna Beispiel") && s.letter.sender.iter().any(|line| line.contains("@example.org")),
    },
    LaterRule {
        id: "CMP-2",
        applies: COMPLAINT,
        holds: |s| {
            s.has(&["gewöhnlichen Aufenthalt|in der Schweiz wohn"], &["habitually resident|in Switzerland"])
                && s.letter.addressee.country.as_str() == s.place
        },
    },
    LaterRule {
        id: "CMP-3",
        applies: COMPLAINT,
        holds: |s| {
            s.text.contains("Meta Platforms") && (s.text.contains("Merrion Road") || s.text.contains("Menlo Park"))
        },
    },
    LaterRule {
        id: "CMP-4",
        applies: COMPLAINT,
        holds: |s| {
            let days: Vec<usize> = match s.language {
                "de" => vec!["– 24. November 2026", "15. Dezember 2026", "24. Dezember 2026", "4. Januar 2027"],
                _ => vec!["– 24 November 2026", "15 December 2026", "24 December 2026", "4 January 2027"],
            }
            .into_iter()
            .filter_map(|day| s.text.find(&format!("\n{}: ", day.trim_start_matches("– "))))
            .collect();
            days.len() >= 2 && days.is_sorted()
        },
    },
    LaterRule {
        id: "CMP-5",
        applies: COMPLAINT,
        holds: |s| s.has(&["zuerst an den Verantwortlichen"], &["before this complaint|before this report"]),
    },
    LaterRule {
        id: "CMP-6",
        applies: COMPLAINT,
        holds: |s| {
            let silent = s.came == "none" && s.gdpr();
            let core = s.has(&["\nArt. 21 Abs. 1|\nArt. 30 Abs. 2"], &["\nArticle 21(1)|\nArticle 30(2)"]);
            core && (!silent || s.has(&["Art. 12 Abs. 4"], &["Article 12(4)"]))
                && (!s.wishes || s.has(&["Löschung wurde nicht bestätigt"], &["not confirmed the"]))
                && (s.wishes || s.lacks(&["Art. 17 Abs. 1", "Article 17(1)", "Art. 18 Abs. 1", "Article 18(1)"]))
        },
    },
    LaterRule {
        id: "CMP-7",
        applies: COMPLAINT,
        holds: |s| {
            let powers = s.has(&["lit. c", "lit. f"], &["58(2)(c)", "58(2)(f)"]);
            let erasure = s.has(&["Art. 58 Abs. 2 lit. g"], &["58(2)(g)"]);
            if s.gdpr() { powers && erasure == s.wishes } else { s.has(&["Untersuchung"], &["investigation"]) }
        },
    },
    LaterRule {
        id: "CMP-8",
        applies: COMPLAINT,
        holds: |s| {
            let answer =
                if s.language == "de" { "Antwort des Verantwortlichen vom 15." } else { "Answer from the controller" };
            s.letter.enclosures.len() >= 2
                && (REFUSALS.contains(&s.came) == s.letter.enclosures.iter().any(|line| line.contains(answer)))
        },
    },
    LaterRule {
        id: "CMP-9",
        applies: |s| s.kind == "complaint" && s.gdpr(),
        holds: |s| match s.place {
            "GB" => s.has(&["165(4)(b)", "sec. 166"], &["165(4)(b)", "section 166"]),
            _ => s.has(&["Art. 77 Abs. 2", "Art. 78 Abs. 2"], &["77(2)", "78(2)"]),
        },
    },
    LaterRule {
        id: "CMP-10",
        applies: COMPLAINT,
        holds: |s| s.has(&["darf dem Verantwortlichen mitgeteilt werden"], &["may be disclosed to the controller"]),
    },
    LaterRule {
        id: "CMP-11",
        applies: COMPLAINT,
        holds: |s| {
            let body = s.has(&["Gründung"], &["constitut"]);
            let enclosed =
                s.letter.enclosures.iter().any(|line| line.contains("Gründung") || line.contains("constitution"));
            (body && enclosed) == (s.voice == "organisation") && (body == enclosed)
        },
    },
    LaterRule {
        id: "CMP-12",
        applies: COMPLAINT,
        holds: |s| {
            let lead =
                s.text.contains("Data Protection Commission") && s.has(&["in der Sprache"], &["language of this"]);
            lead == matches!(s.place, "DE" | "NO")
        },
    },
    LaterRule {
        id: "CMP-13",
        applies: COMPLAINT,
        holds: |s| s.lacks(&["Passwort", "password", "Personalausweis", "passport"]),
    },
    // Art. 4(1) of Regulation (EU) 2025/2518 from 2 April 2027, in the Union and the EEA.
    LaterRule {
        id: "CMP-14",
        applies: COMPLAINT,
        holds: |s| s.text.contains("2025/2518") == (s.date >= "2027-04-02" && matches!(s.place, "DE" | "NO")),
    },
    LaterRule {
        id: "ACC-1",
        applies: ACCESS,
        holds: |s| s.has(&["verarbeitet haben|bearbeitet haben"], &["are, or have been, processed"]),
    },
    LaterRule {
        id: "ACC-2",
        applies: ACCESS,
        holds: |s| s.has(&["welche Daten", "anna.beispiel"], &["which data", "anna.beispiel"]),
    },
    LaterRule {
        id: "ACC-3",
        applies: ACCESS,
        holds: |s| {
            s.has(&["Herkunft", "Partner"], &["sources", "partners"])
                && (!s.gdpr() || s.has(&["Art. 15 Abs. 1 lit. g"], &["15(1)(g)"]))
        },
    },
    LaterRule {
        id: "ACC-4",
        applies: ACCESS,
        holds: |s| s.has(&["namentlich", "offenlegen werden"], &["by name", "will disclose"]),
    },
    LaterRule {
        id: "ACC-5",
        applies: ACCESS,
        holds: |s| s.has(&["Speicherdauer|Aufbewahrungsdauer"], &["how long you will store"]),
    },
    LaterRule { id: "ACC-6", applies: ACCESS, holds: |s| s.has(&["Garantien"], &["safeguards"]) },
    LaterRule {
        id: "ACC-7",
        applies: ACCESS,
        holds: |s| s.has(&["automatisierte Einzelentscheidungen", "Profiling"], &["automated decisions", "profiling"]),
    },
    LaterRule {
        id: "ACC-8",
        applies: ACCESS,
        holds: |s| s.has(&["Kopie der Daten|Personendaten als solche"], &["copy of these data|these data themselves"]),
    },
    LaterRule {
        id: "ACC-9",
        applies: ACCESS,
        holds: |s| s.has(&["Abwägung|Rechtfertigungsgrund"], &["balancing exercise|justification"]),
    },
    LaterRule {
        id: "ACC-10",
        applies: ACCESS,
        holds: |s| {
            s.has(&["unentgeltlich|kostenlos", "eines Monats|30 Tagen"], &["free of charge", "one month|30 days"])
        },
    },
    LaterRule {
        id: "ACC-11",
        applies: ACCESS,
        holds: |s| {
            s.lacks(&["Widerspruch", "widersprech", "I object", "objection", "Art. 21", "Article 21", "untersag"])
        },
    },
    LaterRule {
        id: "WDC-1",
        applies: WITHDRAWAL,
        holds: |s| s.has(&["jede Einwilligung", "generativ"], &["every consent", "generative"]),
    },
    LaterRule {
        id: "WDC-2",
        applies: WITHDRAWAL,
        holds: |s| s.has(&["widerruf", "für die Zukunft"], &["withdraw", "for the future"]),
    },
    LaterRule {
        id: "WDC-3",
        applies: WITHDRAWAL,
        holds: |s| s.has(&["löschen Sie", "Stellen Sie"], &["erase|delete", "no further processing"]),
    },
    LaterRule {
        id: "WDC-4",
        applies: WITHDRAWAL,
        holds: |s| {
            let (german, english) = if s.gdpr() {
                (
                    ["nennen Sie sie", "vorsorglich", "auf Anfrage"],
                    ["please name it", "in the alternative", "on request"],
                )
            } else {
                (
                    ["untersage", "nennen Sie ihn", "gilt die ausdrückliche Untersagung"],
                    ["expressly prohibit", "please name it", "as well"],
                )
            };
            s.has(&german, &english)
        },
    },
    LaterRule { id: "WDC-5", applies: WITHDRAWAL, holds: |s| s.has(&["schriftlich"], &["confirm in writing"]) },
    LaterRule { id: "WDC-6", applies: WITHDRAWAL, holds: |s| s.lacks(&["OWN-WORDS"]) },
    LaterRule {
        id: "EXT-1",
        applies: EXTENSION,
        holds: |s| match s.came {
            "late" => s.has(&["30. Dezember 2026", "erst nach Ablauf"], &["30 December 2026", "after the first month"]),
            _ => {
                s.has(&["20. Dezember 2026", "innerhalb des ersten Monats"], &["20 December 2026", "within the first"])
            }
        },
    },
    LaterRule { id: "EXT-2", applies: EXTENSION, holds: |s| s.has(&["keine Gründe nennt"], &["does not state any"]) },
    LaterRule {
        id: "EXT-3",
        applies: EXTENSION,
        holds: |s| s.has(&["Art. 18 Abs. 1 lit. d"], &["18(1)(d)"]) == s.wishes,
    },
    LaterRule { id: "EXT-4", applies: EXTENSION, holds: |s| s.has(&["24. Februar 2027"], &["24 February 2027"]) },
    LaterRule {
        id: "CPR-1",
        applies: COPYRIGHT,
        holds: |s| s.has(&["alle Werke", "anna.beispiel"], &["all works", "anna.beispiel"]),
    },
    LaterRule {
        id: "CPR-2",
        applies: COPYRIGHT,
        holds: |s| s.has(&["ausdrücklich", "2019/790"], &["expressly reserve", "2019/790"]),
    },
    LaterRule { id: "CPR-3", applies: COPYRIGHT, holds: |s| s.has(&["Maschinenlesbare"], &["machine-readable"]) },
    LaterRule {
        id: "CPR-4",
        applies: COPYRIGHT,
        holds: |s| s.lacks(&["DSGVO", "GDPR", "2016/679", "DSG)", "FADP"]) && s.has(&["Urheberrecht"], &["copyright"]),
    },
    LaterRule {
        id: "UKC-1",
        applies: Later::is_complaint_to_controller,
        holds: |s| s.text.contains("164A") && s.has(&["30 Tagen"], &["within 30 days"]),
    },
    // Since 19 June 2026 the articles on complaints are gone from the UK GDPR.
    LaterRule {
        id: "UKC-2",
        applies: |s| s.place == "GB",
        holds: |s| {
            s.lacks(&["Article 77", "Art. 77", "57(1)(f)", "Art. 57", "77(2)", "78(2)", "Art. 78"])
                && (s.kind != "complaint" || s.has(&["sec. 165", "sec. 149"], &["section 165", "section 149"]))
                && (s.kind != "complaint" || (s.voice == "organisation") == s.text.contains("187"))
        },
    },
    LaterRule {
        id: "CHX-N",
        applies: |s| s.place == "CH" && s.kind != "copyright-reservation",
        holds: |s| {
            s.has(&["DSG"], &["FADP"])
                && s.lacks(&["Art. 12 Abs. 3", "Article 12(3)", "Art. 77", "Article 77", "DSGVO, Art"])
        },
    },
    LaterRule {
        id: "COM-5",
        applies: |s| s.kind != "copyright-reservation",
        holds: |s| {
            let name: &[&str] = match (s.language, s.place) {
                (_, "GB") if s.kind == "complaint" => &["Data Protection Act"],
                ("de", "CH") => &["Bundesgesetz", "DSG"],
                ("de", _) => &["Datenschutz-Grundverordnung"],
                (_, "CH") => &["Federal Act on Data Protection"],
                _ => &["General Data Protection Regulation"],
            };
            name.iter().all(|name| s.letter.subject.contains(name))
        },
    },
    LaterRule {
        id: "COM-6",
        applies: |s| s.gdpr() && s.kind != "copyright-reservation",
        holds: |s| s.text.contains("2016/679"),
    },
    LaterRule {
        id: "COM-7",
        applies: |_| true,
        holds: |s| s.text.contains("anna.beispiel") && s.text.contains("anna.b"),
    },
    LaterRule { id: "COM-8", applies: |_| true, holds: |s| s.lacks(&["canary"]) },
    LaterRule {
        id: "COM-10",
        applies: |_| true,
        holds: |s| s.lacks(&["{", "}", "..", ",,", " ,", "()", "  ", ": \n", " \n", "?.", ";;", ";."]),
    },
    LaterRule {
        id: "COM-13",
        applies: |_| true,
        holds: |s| {
            let foreign: &[&str] = match s.language {
                "de" => &[" the ", " and ", "Article", "GDPR ("],
                _ => &[" der ", " und ", " nicht ", "Art. ", "Abs. ", "DSGVO"],
            };
            foreign.iter().all(|word| !s.text.contains(word))
        },
    },
    LaterRule {
        id: "COM-14",
        applies: |_| true,
        holds: |s| s.letter.enclosures.is_empty() == s.letter.enclosures_heading.is_empty(),
    },
];

/// Names the rules that a letter breaks, with the first letter that does.
pub(crate) fn broken(samples: &[Later]) -> Vec<String> {
    let mut broken = Vec::new();
    for rule in LATER {
        let applied: Vec<&Later> = samples.iter().filter(|sample| (rule.applies)(sample)).collect();
        assert!(!applied.is_empty(), "{} applies to no letter", rule.id);
        let failed: Vec<&&Later> = applied.iter().filter(|sample| !(rule.holds)(sample)).collect();
        if let Some(first) = failed.first() {
            let Later { language, place, voice, kind, came, .. } = first;
            let count = failed.len();
            broken.push(format!(
                "{} {count} times, first {language} {place} {voice} {kind} {came}:\n{}",
                rule.id, first.text
            ));
        }
    }
    broken
}
