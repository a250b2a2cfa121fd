//! Reasons: of the catalog or in the person's own words.

use super::field::{Field, free_text};
use crate::case::{Account, CaseReason};
use crate::catalog::{Catalog, Country, Reason, ReasonFit};
use crate::codes::{HintCode, IssueCode};
use crate::issue::{Draft, Findings, Place, nearest};
use crate::limits;
use crate::request::{ReasonInput, Request};
use crate::text::is_invisible;
use crate::vocabulary::{AccountUse, LetterKind, Visibility};

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
    let shown = |word: &str| word.parse() == Ok(Visibility::Private);
    let situation = Situation {
        country,
        is_non_user: letter == Some(LetterKind::NonUserObjection)
            || request.non_user.is_some() && request.accounts.is_empty(),
        has_business: uses(|word| word.parse() != Ok(AccountUse::Private))
            || accounts.iter().any(|account| account.usage != AccountUse::Private),
        has_private_profile: request.accounts.iter().any(|account| account.visibility.as_deref().is_some_and(shown)),
    };
    let mut list: Vec<CaseReason<'c>> = Vec::with_capacity(request.reasons.len());
    for (index, input) in request.reasons.iter().enumerate() {
        let place = place.index(index);
        let Some((record, own_words)) = reason(input, &situation, catalog, &place, findings) else { continue };
        let is_same = |other: &CaseReason<'_>| {
            other.record.map(std::ptr::from_ref) == record.map(std::ptr::from_ref) && other.own_words == own_words
        };
        if list.iter().any(is_same) {
            findings.hint(HintCode::ReasonDuplicate, &place);
        } else {
            list.push(CaseReason { record, own_words, position: index });
        }
    }
    list
}

/// The record and the person's own words.
fn reason<'c>(
    input: &ReasonInput,
    situation: &Situation<'_>,
    catalog: &'c Catalog,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Option<(Option<&'c Reason>, Option<String>)> {
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
        return text.good().map(|words| (None, Some(words)));
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
    Some((Some(reason), detail.good()))
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
