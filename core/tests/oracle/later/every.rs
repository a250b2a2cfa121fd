//! What every later letter must hold.

use super::{Later, Rule};
use crate::rule::Letters as _;

const ALWAYS: fn(&Later) -> bool = |_| true;
const DATA_PROTECTION: fn(&Later) -> bool = |s| s.kind != "copyright-reservation";

pub(super) const RULES: &[Rule] = &[
    // The report rests on Swiss law alone; elsewhere the law of the company's seat holds beside it.
    Rule::new(
        "CHX-N",
        |s| !s.gdpr() && DATA_PROTECTION(s),
        |s, id| s.says(id) && (s.kind != "complaint" || s.never_says("CHX-N never")),
    ),
    Rule::new("COM-5", DATA_PROTECTION, |s, _| {
        let id = match s.place {
            "GB" if s.kind == "complaint" => "COM-5 later complaint gb",
            _ if s.gdpr() => "COM-5 later",
            _ => "COM-5 later ch",
        };
        s.needles.are_in(id, &s.letter.subject)
    }),
    // The United Kingdom's has the name of the Regulation, in full.
    Rule::new(
        "COM-6",
        |s| s.gdpr() && DATA_PROTECTION(s),
        |s, _| s.text.contains("2016/679") || (s.place == "GB" && s.says("COM-6 gb")),
    ),
    Rule::new("COM-7", ALWAYS, |s, _| s.text.contains("anna.beispiel") && s.text.contains("anna.b")),
    Rule::new("COM-8", ALWAYS, |s, _| s.lacks(&["canary"])),
    Rule::new("COM-10", ALWAYS, |s, _| {
        s.lacks(&["{", "}", "..", ",,", " ,", "()", "  ", ": \n", " \n", "?.", ";;", ";."])
    }),
    // Words of another language.
    Rule::new("COM-13", ALWAYS, |s, _| s.needles.words("COM-13 later").iter().all(|word| !s.text.contains(word))),
    Rule::new("COM-14", ALWAYS, |s, _| s.letter.enclosures.is_empty() == s.letter.enclosures_heading.is_empty()),
];
