//! Reasons.

use super::Report;
use crate::catalog::Catalog;
use crate::catalog::record::Record;

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
