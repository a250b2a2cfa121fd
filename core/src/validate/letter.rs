//! Whether the history calls for the letter that was chosen.

use crate::case::Case;
use crate::catalog::Catalog;
use crate::codes::IssueCode;
use crate::date::Date;
use crate::issue::{Draft, Findings, Place};
use crate::timeline::{Permission, timelines};
use crate::vocabulary::LetterKind;

/// With several controllers those that permit the letter get it; it is an issue only if none does.
pub(super) fn permitted(case: &Case<'_>, catalog: &Catalog, findings: &mut Findings) {
    // What is wrong with the history is said there; the rest would only follow from it.
    if case.letter == LetterKind::Next || findings.drafts.iter().any(concerns_history) {
        return;
    }
    let timelines = timelines(case, catalog);
    let permissions: Vec<Permission> = timelines.iter().map(|timeline| timeline.permits(case.letter, case)).collect();
    if permissions.is_empty() || permissions.contains(&Permission::Now) {
        return;
    }
    let place = Place::ROOT.key("letter");
    let earliest = permissions.iter().copied().filter_map(first_day).min();
    if let Some(day) = earliest {
        findings.refuse(Draft::new(IssueCode::LetterTooEarly, &place).date(day));
        return;
    }
    // The most telling of the obstacles: what the history has but does not fit, before what it lacks.
    let obstacle = permissions.iter().copied().max_by_key(|permission| weight(*permission));
    match obstacle {
        Some(Permission::NothingToAnswer(missing)) => {
            findings.refuse(Draft::new(IssueCode::LetterNothingToAnswer, &place).kind(missing.as_str()));
        }
        Some(Permission::NotAvailable) => {
            findings.refuse(Draft::new(IssueCode::LetterNotAvailable, &place).kind(case.letter.as_str()));
        }
        _ => findings.issue(IssueCode::LetterNothingSent, &Place::ROOT.key("history")),
    }
}

fn concerns_history(draft: &Draft) -> bool {
    draft.path.starts_with("/history")
}

const fn first_day(permission: Permission) -> Option<Date> {
    match permission {
        Permission::From(day) => Some(day),
        _ => None,
    }
}

const fn weight(permission: Permission) -> u8 {
    match permission {
        Permission::NothingToAnswer(_) => 2,
        Permission::NotAvailable => 1,
        Permission::Now | Permission::From(_) | Permission::NothingSent => 0,
    }
}
