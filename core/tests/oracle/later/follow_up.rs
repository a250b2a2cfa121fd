//! Reminder, answer to a refusal, answer to an extension.

use super::{Later, Rule};
use crate::rule::Letters as _;

const REMINDER: fn(&Later) -> bool = |s| s.kind == "reminder";
const REPLY: fn(&Later) -> bool = |s| s.kind == "refusal-reply";
const EXTENSION: fn(&Later) -> bool = |s| s.kind == "extension-reply";

pub(super) const RULES: &[Rule] = &[
    Rule::says("REM-1", REMINDER),
    // The day is named only where it is sure; the seat of a company that answers people in the United Kingdom is in the
    // United States, whose holidays are not known here.
    Rule::new("REM-2", REMINDER, |s, id| match (s.place, s.came) {
        ("GB", _) => s.says("REM-2 cautious") && s.never_says(id),
        (_, "extended") => s.says("REM-2 extended"),
        _ => s.says(id),
    }),
    Rule::new("REM-3", REMINDER, |s, id| s.says_of(id, s.came)),
    Rule::says("REM-4", REMINDER),
    Rule::new(
        "REM-5",
        |s| s.kind == "reminder" && !s.is_complaint_to_controller(),
        |s, id| s.says(if s.came == "extended" { "REM-5 extended" } else { id }),
    ),
    Rule::new("REM-6", REMINDER, Later::says_by_law),
    Rule::new("REM-7", REMINDER, |s, id| s.encloses(id) == 2),
    // That it is not written too early is shown by the tests of the timeline; here that the day has passed.
    Rule::new("REM-9", REMINDER, |s, _| s.date > "2026-12-24"),
    Rule::new("UKC-1", Later::is_complaint_to_controller, |s, id| s.text.contains("164A") && s.says(id)),
    // Since 19 June 2026 the articles on complaints are gone from the UK GDPR.
    Rule::new(
        "UKC-2",
        |s| s.place == "GB",
        |s, id| {
            s.lacks(&["Article 77", "Art. 77", "57(1)(f)", "Art. 57", "77(2)", "78(2)", "Art. 78"])
                && (s.kind != "complaint" || s.says(id))
                && (s.kind != "complaint" || (s.voice == "organisation") == s.text.contains("187"))
        },
    ),
    Rule::says("REP-1", REPLY),
    Rule::new("REP-2", REPLY, |s, id| s.says_of(id, s.came)),
    Rule::new("REP-3", REPLY, |s, id| {
        s.says_of(id, s.came) && (s.came != "no-data" || s.says("REP-3 no-data article"))
    }),
    Rule::says("REP-4", |s| REPLY(s) && !matches!(s.came, "identity" | "no-data" | "no-training")),
    Rule::says("REP-5", |s| s.kind == "refusal-reply" && matches!(s.came, "no-reasons" | "reasons-not-weighed")),
    // The complaint to the controller has the time that the law gives.
    Rule::says("REP-6", |s| REPLY(s) && !s.is_complaint_to_controller()),
    Rule::new("REP-7", |s| REPLY(s) && s.came != "no-training", Later::says_by_law),
    // Who decided nothing on the grounds has none to demonstrate.
    Rule::new(
        "REP-4 never",
        |s| REPLY(s) && matches!(s.came, "identity" | "no-data" | "no-training"),
        |s, _| s.needles.words("REP-4").iter().all(|word| word.split('|').all(|word| s.lacks(&[word]))),
    ),
    // The answer fits the refusal and no other one; the person's reasons come only where they are missed.
    Rule::new("REP-N", REPLY, |s, id| {
        (s.text.contains("OWN-WORDS") == (s.came == "no-reasons")) && s.says(id) == (s.came == "identity")
    }),
    Rule::new("EXT-1", EXTENSION, |s, id| s.says_of(id, s.came)),
    Rule::says("EXT-2", |s| EXTENSION(s) && s.came == "in-time"),
    Rule::new("EXT-3", EXTENSION, |s, id| s.says(id) == s.wishes),
    // The seat of a company that answers people in the United Kingdom makes no day sure.
    Rule::new("EXT-4", EXTENSION, |s, id| match (s.place, s.came) {
        ("GB", "late") => s.never_says("EXT-4 late"),
        ("GB", _) => s.says_of(id, "in-time gb"),
        (_, came) => s.says_of(id, came),
    }),
];
