//! Request for access, withdrawal of consent, reservation of rights.

use super::{Later, Rule};
use crate::rule::Letters as _;

const ACCESS: fn(&Later) -> bool = |s| s.kind == "access";
const WITHDRAWAL: fn(&Later) -> bool = |s| s.kind == "consent-withdrawal";
const COPYRIGHT: fn(&Later) -> bool = |s| s.kind == "copyright-reservation";

pub(super) const RULES: &[Rule] = &[
    Rule::says("ACC-1", ACCESS),
    Rule::says("ACC-2", ACCESS),
    Rule::new("ACC-3", ACCESS, |s, id| s.says(id) && (!s.gdpr() || s.says("ACC-3 article"))),
    Rule::says("ACC-4", ACCESS),
    Rule::says("ACC-5", ACCESS),
    Rule::says("ACC-6", ACCESS),
    Rule::says("ACC-7", ACCESS),
    Rule::says("ACC-8", ACCESS),
    Rule::says("ACC-9", ACCESS),
    Rule::says("ACC-10", ACCESS),
    Rule::never("ACC-11", ACCESS),
    Rule::says("WDC-1", WITHDRAWAL),
    Rule::says("WDC-2", WITHDRAWAL),
    Rule::says("WDC-3", WITHDRAWAL),
    Rule::new("WDC-4", WITHDRAWAL, |s, id| s.says(if s.gdpr() { id } else { "WDC-4 ch" })),
    Rule::says("WDC-5", WITHDRAWAL),
    Rule::says("CPR-1", COPYRIGHT),
    Rule::says("CPR-2", COPYRIGHT),
    Rule::says("CPR-3", COPYRIGHT),
    Rule::new("CPR-4", COPYRIGHT, |s, id| s.says(id) && s.never_says("CPR-4 never")),
];
