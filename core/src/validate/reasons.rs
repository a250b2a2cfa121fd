//! Reasons: of the catalog or in the person's own words.

use super::companies::Companies;
use super::field::{Field, free_text};
use crate::case::CaseReason;
use crate::catalog::{Catalog, Controller, Country, Reason, ReasonFit};
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
    (country, is_minor): (Option<&Country>, bool),
    companies: &Companies<'_, 'c>,
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
            || companies.accounts.iter().any(|account| account.usage != AccountUse::Private),
        has_private_profile: request.accounts.iter().any(|account| account.visibility.as_deref().is_some_and(shown)),
    };
    let mut list: Vec<CaseReason<'c>> = Vec::with_capacity(request.reasons.len());
    for (index, input) in request.reasons.iter().enumerate() {
        let place = place.index(index);
        let bound = companies.bound(&input.accounts, &input.platforms, catalog, &place, findings);
        let Some((record, own_words)) = reason(input, &situation, catalog, &place, findings) else { continue };
        let Some(bound) = bound else { continue };
        let can_be_true = |company: &&Controller| {
            record.is_none_or(|record| companies.can_be_true((record, is_minor), company, &bound.accounts))
        };
        let (readers, left_out): (Vec<_>, Vec<_>) = bound.companies.into_iter().partition(can_be_true);
        let company = |&at: &usize| Some((at, companies.accounts.get(at)?.controller));
        let about: Vec<_> = bound.accounts.iter().filter_map(company).collect();
        let is_same = |other: &CaseReason<'_>| {
            other.record.map(std::ptr::from_ref) == record.map(std::ptr::from_ref) && other.own_words == own_words
        };
        // While the person is under age, two records may say the same of them; each keeps its own words.
        let says_the_same = |other: &CaseReason<'_>| {
            let text = |record: Option<&Reason>| record.and_then(|record| record.minor_text.clone());
            is_minor && text(record).is_some() && text(other.record) == text(record)
        };
        let repeats = list.iter().any(says_the_same);
        let record = record.filter(|_| !repeats);
        let fits = record.map_or(ReasonFit::Anyone, |record| record.fits);
        // What a letter does not print need not be true of its services.
        let may_be_said = prints_reasons(letter) && letter != Some(LetterKind::Next);
        let is_said = may_be_said || !matches!(fits, ReasonFit::Anyone | ReasonFit::FreeText);
        if is_said && !repeats && readers.is_empty() && companies.complete && !companies.all.is_empty() {
            not_fitting(fits, &place, findings);
        }
        let twin = list.iter_mut().find(|other| is_same(other));
        if repeats || twin.as_ref().is_some_and(|twin| twin.says_no_less(&readers, &about)) {
            findings.hint(HintCode::ReasonDuplicate, &place);
        }
        if let Some(twin) = twin {
            twin.join(readers, about);
        } else if record.is_some() || own_words.is_some() {
            let is_private = own_words.is_some() || record.is_some_and(|record| record.special_category);
            let is_unbound = input.accounts.is_empty() && input.platforms.is_empty();
            if prints_reasons(letter) && !readers.is_empty() {
                for company in left_out {
                    findings.hint_about(HintCode::ReasonLeftOut, &place, &company.name);
                }
                if is_private && is_unbound && readers.len() > 1 {
                    findings.hint_readers(HintCode::ReasonReaders, &place, &readers);
                }
            }
            list.push(CaseReason { record, own_words, readers, about, is_minor, position: index });
        }
    }
    list
}

/// Letters that may say why: others are read without the reasons.
fn prints_reasons(letter: Option<LetterKind>) -> bool {
    matches!(
        letter,
        Some(LetterKind::Objection | LetterKind::NonUserObjection | LetterKind::RefusalReply | LetterKind::Next)
    )
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
        let known = catalog.reasons().map(|reason| reason.id.as_str());
        let meant = findings.may_suggest().then(|| nearest(id.trim(), known)).flatten();
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
    let fits = match reason.fits {
        ReasonFit::Anyone => true,
        ReasonFit::Users => !situation.is_non_user,
        ReasonFit::NonUsers => situation.is_non_user,
        ReasonFit::BusinessAccounts => situation.has_business,
        ReasonFit::PrivateProfiles => situation.has_private_profile,
        ReasonFit::FreeText => {
            if detail.is_absent() {
                findings.issue(IssueCode::ReasonDetailMissing, &place.key("detail"));
            }
            true
        }
    };
    if !fits {
        not_fitting(reason.fits, place, findings);
    }
    if situation.country.is_some_and(|country| !reason.regimes.contains(&country.regime)) {
        findings.hint(HintCode::ReasonOtherRegime, &place.key("id"));
    }
}

/// Refuses a reason that can be true nowhere, once.
fn not_fitting(fits: ReasonFit, place: &Place<'_>, findings: &mut Findings) {
    let needed = match fits {
        ReasonFit::Anyone | ReasonFit::FreeText => "services",
        ReasonFit::Users => "users",
        ReasonFit::NonUsers => "non-users",
        ReasonFit::BusinessAccounts => "business-accounts",
        ReasonFit::PrivateProfiles => "private-profiles",
    };
    let draft = Draft::new(IssueCode::ReasonDoesNotFit, &place.key("id")).kind(needed);
    if !findings.drafts.iter().any(|known| known.code == draft.code && known.path == draft.path) {
        findings.refuse(draft);
    }
}
