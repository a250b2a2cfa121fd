//! Which letters to write: one per controller, or one per controller to the authority.

use super::actions::sure_email;
use super::{Addressee, BasisClaim, ConsentClaim, LetterPlan, TrainingState};
use crate::case::Case;
use crate::catalog::{
    Authority, Catalog, Confidence, Controller, Platform, PlatformRegion, Processing, StatedBasis, TrainingClaim,
};
use crate::date::Date;
use crate::timeline::{Permission, Timeline};
use crate::vocabulary::LetterKind;

/// What a case holds about one controller.
struct Share<'a> {
    controller: &'a Controller,
    accounts: Vec<usize>,
    non_user_platforms: Vec<usize>,
}

pub(super) fn plan<'a>(case: &'a Case<'a>, catalog: &'a Catalog, timelines: &[Timeline<'_>]) -> Vec<LetterPlan<'a>> {
    let mut letters = Vec::new();
    for mut share in shares(case) {
        let timeline = timelines.iter().find(|timeline| timeline.controller.id == share.controller.id);
        let Some(kind) = kind_for(case, &share, timeline) else { continue };
        if let Some(open) = timeline.map(|timeline| &timeline.open_accounts).filter(|_| follows(kind)) {
            share.accounts.retain(|account| open.contains(account));
        }
        let addressee = if kind == LetterKind::Complaint {
            let Some(authority) = authority(case, catalog) else { continue };
            Addressee::Authority(authority)
        } else {
            Addressee::Controller(share.controller)
        };
        let lead = share.controller.lead_authority.as_ref().and_then(|id| catalog.authority(id.as_str()));
        letters.push(letter(case, kind, addressee, lead, share));
    }
    letters
}

/// The controllers of the case in the order of their first account or platform.
fn shares<'a>(case: &'a Case<'a>) -> Vec<Share<'a>> {
    let mut shares: Vec<Share<'a>> = Vec::new();
    let mut share_of = |controller: &'a Controller| -> usize {
        if let Some(position) = shares.iter().position(|share| share.controller.id == controller.id) {
            return position;
        }
        shares.push(Share { controller, accounts: Vec::new(), non_user_platforms: Vec::new() });
        shares.len() - 1
    };
    let without_account = case.letter == LetterKind::NonUserObjection || case.accounts.is_empty();
    let mut entries = Vec::new();
    if without_account {
        for (position, entry) in case.non_user.iter().flat_map(|non_user| &non_user.platforms).enumerate() {
            entries.push((share_of(entry.controller), position));
        }
    } else {
        for (position, account) in case.accounts.iter().enumerate() {
            entries.push((share_of(account.controller), position));
        }
    }
    for (share, position) in entries {
        if let Some(share) = shares.get_mut(share) {
            if without_account { &mut share.non_user_platforms } else { &mut share.accounts }.push(position);
        }
    }
    shares
}

/// Whether a letter follows another one and so leaves out what is settled.
fn follows(letter: LetterKind) -> bool {
    matches!(
        letter,
        LetterKind::Reminder | LetterKind::RefusalReply | LetterKind::ExtensionReply | LetterKind::Complaint
    )
}

/// The kind of letter for one controller; none if there is nothing to write to it today.
fn kind_for(case: &Case<'_>, share: &Share<'_>, timeline: Option<&Timeline<'_>>) -> Option<LetterKind> {
    let first = if share.accounts.is_empty() { LetterKind::NonUserObjection } else { LetterKind::Objection };
    let timeline = timeline?;
    if case.letter == LetterKind::Next {
        return match timeline.request {
            None => Some(first),
            Some(_) => timeline.next.letter.filter(|_| timeline.next.from.is_none_or(|from| from <= case.date)),
        };
    }
    (timeline.permits(case.letter, case) == Permission::Now).then_some(case.letter)
}

fn letter<'a>(
    case: &'a Case<'a>,
    kind: LetterKind,
    addressee: Addressee<'a>,
    lead_authority: Option<&'a Authority>,
    share: Share<'a>,
) -> LetterPlan<'a> {
    let platforms = platforms(case, &share);
    // A platform with a controller has an entry for the country, so none is lost here.
    let claims: Vec<&PlatformRegion> =
        platforms.iter().filter_map(|platform| platform.region(case.country())).collect();
    LetterPlan {
        case,
        kind,
        addressee,
        controller: share.controller,
        lead_authority,
        law: case.law(),
        training: training(case.date, &claims),
        basis: basis(&claims),
        consent: consent(&claims),
        special_categories: special_categories(case, share.controller),
        email: email(case, addressee, &platforms),
        accounts: share.accounts,
        non_user_platforms: share.non_user_platforms,
    }
}

fn platforms<'a>(case: &'a Case<'a>, share: &Share<'a>) -> Vec<&'a Platform> {
    let of_accounts = share.accounts.iter().filter_map(|&at| case.accounts.get(at)).map(|account| account.platform);
    let entries = case.non_user.as_ref().map(|non_user| &non_user.platforms);
    let of_entries = share.non_user_platforms.iter().filter_map(|&at| entries?.get(at)).map(|entry| entry.platform);
    of_accounts.chain(of_entries).collect()
}

/// Running as soon as one platform trains, whether or not it names the day; before only if every platform names a later
/// one.
fn training(date: Date, claims: &[&PlatformRegion]) -> TrainingState {
    let later = |claim: &PlatformRegion| claim.since.is_some_and(|on| on > date);
    let runs = |claim: &&PlatformRegion| claim.training == TrainingClaim::Yes && !later(claim);
    if claims.iter().any(runs) {
        TrainingState::Running
    } else if !claims.is_empty() && claims.iter().all(|claim| later(claim)) {
        TrainingState::Before
    } else {
        TrainingState::Unknown
    }
}

/// The letter says "you rely on legitimate interests" only where every platform's own text does, for this country, and
/// for what the sentence speaks of: AI models.
fn basis(claims: &[&PlatformRegion]) -> BasisClaim {
    let states = |claim: &&PlatformRegion| {
        matches!(claim.training, TrainingClaim::Yes | TrainingClaim::Announced)
            && claim.rests_on(StatedBasis::LegitimateInterests)
            && claim.processing == Some(Processing::AiModels)
    };
    if !claims.is_empty() && claims.iter().all(states) { BasisClaim::Stated } else { BasisClaim::InSoFar }
}

fn consent(claims: &[&PlatformRegion]) -> ConsentClaim {
    let relied_on = claims.iter().any(|claim| claim.rests_on(StatedBasis::Consent));
    if relied_on { ConsentClaim::ReliedOn } else { ConsentClaim::Precaution }
}

/// An authority's address is as sure as its record.
fn email<'a>(case: &Case<'_>, addressee: Addressee<'a>, platforms: &[&'a Platform]) -> Option<&'a str> {
    match addressee {
        Addressee::Controller(controller) => sure_email(case.country(), controller, platforms),
        // A formal trap concerns e-mail more often than paper, so who has one is not written to by e-mail.
        Addressee::Authority(authority) => authority.email.as_deref().filter(|_| {
            let takes_email = authority.hints.is_empty() || authority.address.lines.is_empty();
            takes_email && authority.evidence.confidence >= Confidence::Medium
        }),
    }
}

fn special_categories(case: &Case<'_>, controller: &Controller) -> bool {
    case.reasons_for(controller).filter_map(|reason| reason.record).any(|reason| reason.special_category)
}

/// The authority of the person's region, else that of the country.
fn authority<'a>(case: &'a Case<'a>, catalog: &'a Catalog) -> Option<&'a Authority> {
    let country = case.country();
    let of_region = case
        .data_subject
        .region
        .as_ref()
        .and_then(|code| country.regions.iter().find(|region| region.code == *code))
        .map(|region| &region.authority);
    let id = of_region.or(country.default_authority.as_ref()).or_else(|| country.authorities.first())?;
    catalog.authority(id.as_str())
}
