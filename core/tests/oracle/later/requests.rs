//! Request for access, withdrawal of consent, reservation of rights.

use super::{Later, Rule};
use crate::rule::Letters as _;

const ACCESS: fn(&Later) -> bool = |s| s.kind == "access";
const WITHDRAWAL: fn(&Later) -> bool = |s| s.kind == "consent-withdrawal";
const COPYRIGHT: fn(&Later) -> bool = |s| s.kind == "copyright-reservation";

pub(super) const RULES: &[Rule] = &[
    Rule::says("ACC-1", ACCESS),
    Rule::says("ACC-2", ACCESS),
    Rule::says("ACC-3", ACCESS),
    Rule::says("ACC-4", ACCESS),
    Rule::says("ACC-5", ACCESS),
    Rule::says("ACC-6", ACCESS),
    Rule::says("ACC-7", ACCESS),
    Rule::says("ACC-8", ACCESS),
    Rule::says("ACC-9", ACCESS),
    Rule::new("ACC-10", ACCESS, |s, id| s.says(id) && (s.gdpr() || s.says_of(id, "ch"))),
    Rule::never("ACC-11", ACCESS),
    Rule::says("WDC-1", WITHDRAWAL),
    Rule::says("WDC-2", WITHDRAWAL),
    Rule::new("WDC-3", WITHDRAWAL, |s, id| s.says(id) && s.says_of(id, "wishes") == s.wishes),
    // The objection beside it gives the reasons of the case, and promises none.
    Rule::new("WDC-4", WITHDRAWAL, |s, id| {
        let gives_reasons = s.text.contains("OWN-WORDS") && s.lacks(&["auf Anfrage", "grounds on request"]);
        s.says(id) && gives_reasons && (s.gdpr() || s.says_of(id, "ch"))
    }),
    Rule::says("WDC-5", WITHDRAWAL),
    Rule::says("CPR-1", COPYRIGHT),
    Rule::says("CPR-2", COPYRIGHT),
    // Signals stand there only if the case names them.
    Rule::never("CPR-3", COPYRIGHT),
    Rule::new("CPR-4", COPYRIGHT, |s, id| s.says(id) && s.never_says("CPR-4 never")),
];
