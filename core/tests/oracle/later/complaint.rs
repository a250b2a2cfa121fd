//! Complaint to an authority.

use super::{LIBRARY, Later, REFUSALS, Rule};
use crate::rule::Letters as _;

const COMPLAINT: fn(&Later) -> bool = |s| s.kind == "complaint";

pub(super) const RULES: &[Rule] = &[
    Rule::new("CMP-1", COMPLAINT, |s, _| {
        s.text.contains("Anna Beispiel") && s.letter.sender.iter().any(|line| line.contains("@example.org"))
    }),
    // The Data Protection Act 2018 does not ask where the person lives.
    Rule::new("CMP-2", COMPLAINT, |s, id| {
        (s.place == "GB" || s.says(id)) && s.letter.addressee.country.as_str() == s.place
    }),
    Rule::new("CMP-3", COMPLAINT, |s, _| {
        s.text.contains("Meta Platforms") && (s.text.contains("Merrion Road") || s.text.contains("Menlo Park"))
    }),
    Rule::new("CMP-4", COMPLAINT, |s, _| {
        let locale = LIBRARY.locales().find(&s.needles.tag).unwrap();
        let days = ["2026-11-24", "2026-12-15", "2026-12-24", "2027-01-11"];
        // A language may have a space before the colon.
        let line = |day: &str| {
            let day = locale.date(day.parse().unwrap()).replace('\u{A0}', " ");
            [": ", " : "].iter().find_map(|colon| s.text.find(&format!("\n{day}{colon}")))
        };
        let places: Vec<usize> = days.into_iter().filter_map(line).collect();
        places.len() >= 2 && places.is_sorted()
    }),
    Rule::says("CMP-5", COMPLAINT),
    Rule::new("CMP-6", COMPLAINT, |s, id| {
        let silent = s.came == "none" && s.gdpr();
        s.says(id)
            && (!silent || s.says("CMP-6 silence"))
            // The Swiss act gives a civil claim to erasure, which the Commissioner does not find infringed.
            && if s.wishes { !s.gdpr() || s.says("CMP-6 wishes") } else { s.never_says("CMP-6 no wishes") }
    }),
    Rule::new("CMP-7", COMPLAINT, |s, id| {
        if s.gdpr() { s.says(id) && s.says("CMP-7 erasure") == s.wishes } else { s.says("CMP-7 ch") }
    }),
    Rule::new("CMP-8", COMPLAINT, |s, id| {
        let answer = s.encloses(id) > 0;
        s.letter.enclosures.len() >= 2 && answer == REFUSALS.contains(&s.came)
    }),
    Rule::new("CMP-9", |s| s.kind == "complaint" && s.gdpr(), Later::says_by_law),
    Rule::says("CMP-10", COMPLAINT),
    Rule::new("CMP-11", COMPLAINT, |s, id| {
        let enclosed = s.encloses(id) > 0;
        let wanted = s.voice == "organisation" && s.gdpr();
        s.says(id) == wanted && enclosed == wanted
    }),
    Rule::new("CMP-12", COMPLAINT, |s, id| {
        let lead = s.text.contains("Data Protection Commission") && s.says(id);
        lead == matches!(s.place, "DE" | "NO")
    }),
    Rule::never("CMP-13", COMPLAINT),
    // Art. 4(1) of Regulation (EU) 2025/2518 from 2 April 2027, in the Union and the EEA.
    Rule::new("CMP-14", COMPLAINT, |s, _| {
        s.text.contains("2025/2518") == (s.date >= "2027-04-02" && matches!(s.place, "DE" | "NO"))
    }),
];
