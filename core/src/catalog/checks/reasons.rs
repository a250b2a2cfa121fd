//! Reasons.

use std::collections::BTreeSet;

use super::Report;
use crate::catalog::overlay::UNKNOWN_KEY;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, LawFamily, Reason, ReasonClass, ReasonFit};

/// The provision on special categories of data: Art. 9(1) GDPR.
const SPECIAL_CATEGORIES: &str = "gdpr-9-1";

pub(super) fn special_category_hook(catalog: &Catalog, report: &mut Report) {
    for reason in catalog.reasons() {
        let cites = reason.provisions.iter().any(|id| id.as_str() == SPECIAL_CATEGORIES);
        if reason.special_category && !cites {
            report.add(reason.place(), "/provisions", "a reason on a special category names gdpr-9-1");
        }
    }
}

pub(super) fn reason_without_regime(catalog: &Catalog, report: &mut Report) {
    for reason in catalog.reasons() {
        if reason.regimes.is_empty() {
            report.add(reason.place(), "/regimes", "name at least one regime");
        }
    }
}

pub(super) fn text_missing(catalog: &Catalog, report: &mut Report) {
    let speaks = |reason: &&Reason| reason.fits != ReasonFit::FreeText && reason.questions.is_empty();
    for reason in catalog.reasons().filter(speaks) {
        for &class in &reason.classes {
            let kinds = reason.kinds_of(class);
            let is_offered = class == ReasonClass::About || !kinds.is_empty();
            if is_offered && reason.text(&kinds).is_none() {
                let message = "each class has a text: its own, that of its only kind of service, or one for any";
                report.add(reason.place(), "/texts", message);
            }
        }
    }
}

pub(super) fn text_word(catalog: &Catalog, report: &mut Report) {
    for reason in catalog.reasons() {
        for _ in reason.texts.keys().filter(|word| !Reason::is_word(word)) {
            let message = "a text is for a kind of service, a class or any";
            report.add(reason.place(), format!("/texts/{UNKNOWN_KEY}"), message);
        }
    }
}

pub(super) fn cites(catalog: &Catalog, report: &mut Report) {
    for reason in catalog.reasons().filter(|reason| !reason.cites.is_empty()) {
        let regimes = reason.regimes.iter().filter_map(|id| catalog.regime(*id)?.family);
        let wanted: BTreeSet<LawFamily> = regimes.collect();
        let named = reason.cites.iter().filter(|(_, provisions)| !provisions.is_empty());
        if named.map(|(family, _)| *family).collect::<BTreeSet<_>>() != wanted {
            let message = "name provisions for the law of each regime and no other, or for none";
            report.add(reason.place(), "/cites", message);
        }
    }
}
