//! Reasons: of the catalog or in the person's own words.

use super::field::{Field, free_text};
use super::findings::{Draft, Findings, nearest};
use super::place::Place;
use crate::case::{Account, AccountUse, CaseReason, LetterKind, Visibility};
use crate::catalog::{Catalog, Country, Reason, ReasonFit};
use crate::hint::HintCode;
use crate::issue::IssueCode;
use crate::limits;
use crate::request::{ReasonInput, Request};
use crate::text::is_invisible;

/// What reasons are compared with.
struct Situation<'a> {
    country: Option<&'a Country>,
    /// The request is about platforms without an account.
    is_non_user: bool,
    has_business: bool,
    has_private_profile: bool,
}

/// Judges the reasons. A reason that stands twice is listed once.
pub(super) fn reasons<'c>(
    request: &Request,
    letter: Option<LetterKind>,
    country: Option<&Country>,
    accounts: &[Account<'_>],
    catalog: &'c Catalog,
    findings: &mut Findings,
) -> Vec<CaseReason<'c>> {
    let root = Place::ROOT;
    let place = root.key("reasons");
    if request.reasons.len() > limits::REASONS {
        findings.refuse(Draft::new(IssueCode::ReasonTooMany, &place).number(limits::REASONS));
        return Vec::new();
    }
    // The words of the request count, not the accounts that passed: a refused account must not make its reasons
    // look wrong.
    let uses =
        |wanted: fn(&str) -> bool| request.accounts.iter().any(|account| account.usage.as_deref().is_some_and(wanted));
    let shown = |word: &str| Visibility::from_word(word) == Some(Visibility::Private);
    let situation = Situation {
        country,
        is_non_user: letter == Some(LetterKind::NonUserObjection)
            || request.non_user.is_some() && request.accounts.is_empty(),
        has_business: uses(|word| AccountUse::from_word(word).is_none_or(|usage| usage != AccountUse::Private))
            || accounts.iter().any(|account| account.usage != AccountUse::Private),
        has_private_profile: request.accounts.iter().any(|account| account.visibility.as_deref().is_some_and(shown)),
    };
    let mut list: Vec<CaseReason<'c>> = Vec::with_capacity(request.reasons.len());
    for (index, input) in request.reasons.iter().enumerate() {
        let place = place.index(index);
        let Some(reason) = reason(input, &situation, catalog, &place, findings) else { continue };
        if list.iter().any(|other| is_same(other, &reason)) {
            findings.hint(HintCode::ReasonDuplicate, &place);
        } else {
            list.push(reason);
        }
    }
    list
}

fn is_same(one: &CaseReason<'_>, other: &CaseReason<'_>) -> bool {
    match (one, other) {
        (
            CaseReason::Catalog { reason: one, detail: one_detail },
            CaseReason::Catalog { reason: other, detail: other_detail },
        ) => std::ptr::eq(*one, *other) && one_detail == other_detail,
        (CaseReason::Own(one), CaseReason::Own(other)) => one == other,
        _ => false,
    }
}

fn reason<'c>(
    input: &ReasonInput,
    situation: &Situation<'_>,
    catalog: &'c Catalog,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<CaseReason<'c>> {
    let detail = free_text(input.detail.as_deref(), &place.key("detail"), findings);
    let text = free_text(input.text.as_deref(), &place.key("text"), findings);
    let id = input.id.as_deref().filter(|id| !id.chars().all(is_invisible));
    let Some(id) = id else {
        if text.is_absent() {
            let code = if detail.is_absent() { IssueCode::ReasonEmpty } else { IssueCode::ReasonDetailWithoutId };
            findings.issue(code, place);
        } else if !detail.is_absent() {
            findings.issue(IssueCode::ReasonDetailWithoutId, place);
        }
        return text.good().map(CaseReason::Own);
    };
    if !text.is_absent() {
        findings.issue(IssueCode::ReasonIdAndText, place);
    }
    let Some(reason) = catalog.reason(id.trim()) else {
        let place = place.key("id");
        let meant = nearest(id.trim(), catalog.reasons().map(|reason| reason.id.as_str()));
        findings.refuse(Draft::new(IssueCode::ReasonUnknown, &place).meant(meant));
        return None;
    };
    fit(reason, &detail, situation, place, findings);
    if reason.special_category {
        findings.hint(HintCode::ReasonSensitive, place);
    }
    Some(CaseReason::Catalog { reason, detail: detail.good() })
}

/// Whether the reason fits letter, accounts and law.
fn fit(reason: &Reason, detail: &Field<String>, situation: &Situation<'_>, place: &Place<'_>, findings: &mut Findings) {
    let (fits, needed) = match reason.fits {
        ReasonFit::Anyone => (true, ""),
        ReasonFit::Users => (!situation.is_non_user, "users"),
        ReasonFit::NonUsers => (situation.is_non_user, "non-users"),
        ReasonFit::BusinessAccounts => (situation.has_business, "business-accounts"),
        ReasonFit::PrivateProfiles => (situation.has_private_profile, "private-profiles"),
        ReasonFit::FreeText => {
            if detail.is_absent() {
                findings.issue(IssueCode::ReasonDetailMissing, &place.key("detail"));
            }
            (true, "")
        }
    };
    if !fits {
        findings.refuse(Draft::new(IssueCode::ReasonDoesNotFit, &place.key("id")).kind(needed));
    }
    if situation.country.is_some_and(|country| !reason.regimes.contains(&country.regime)) {
        findings.hint(HintCode::ReasonOtherRegime, &place.key("id"));
    }
}
