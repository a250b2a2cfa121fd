//! Whether the history calls for the letter that was chosen.

use crate::case::Case;
use crate::catalog::Catalog;
use crate::codes::IssueCode;
use crate::date::Date;
use crate::issue::{Draft, Findings, Place};
use crate::timeline::{Permission, Timeline, follows, timelines};
use crate::vocabulary::{LetterKind, Part, Refusal};

/// With several controllers those that permit the letter get it; it is an issue only if none does.
pub(super) fn permitted(case: &Case<'_>, catalog: &Catalog, findings: &mut Findings) {
    // What is wrong with the history is said there; the rest would only follow from it.
    if !follows(case.letter) || findings.drafts.iter().any(concerns_history) {
        return;
    }
    let mut timelines = timelines(case, catalog);
    timelines.retain(|timeline| timeline.is_last);
    if case.letter == LetterKind::RefusalReply {
        reasons_needed(case, &timelines, findings);
    }
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

/// A reply to a refusal for want of reasons has something to say only if there are some.
fn reasons_needed(case: &Case<'_>, timelines: &[Timeline<'_>], findings: &mut Findings) {
    let lacks_reasons = |timeline: &Timeline<'_>| {
        let about_reasons = matches!(
            timeline.refusal.and_then(|refusal| refusal.refusal),
            Some(Refusal::NoReasons | Refusal::ReasonsNotWeighed)
        );
        about_reasons
            && !timeline.was_sent(Part::Reasons)
            && case.reasons_for(timeline.controller, &timeline.accounts).next().is_none()
    };
    if timelines.iter().any(lacks_reasons) {
        findings.issue(IssueCode::LetterReasonsNeeded, &Place::ROOT.key("reasons"));
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
