//! Which letters to write: one per controller, or one per controller to the authority.

use super::actions::sure_email;
use super::{Addressee, BasisClaim, Competence, ConsentClaim, LetterPlan, TrainingState};
use crate::case::{Case, add_company};
use crate::catalog::{
    Authority, Catalog, Confidence, Controller, Country, Platform, PlatformRegion, Processing, Regime, StatedBasis,
    TrainingClaim,
};
use crate::date::Date;
use crate::parts::Parts;
use crate::timeline::{Asking, CaseState, LATER, Permission, REQUESTS, Timeline, follows};
use crate::vocabulary::{LetterKind, Part, Via};

/// What a reply may give.
const REASONS: Parts = Parts::of(&[Part::Reasons]);

/// What one letter is about.
#[derive(Clone)]
struct Share<'a> {
    controller: &'a Controller,
    accounts: Vec<usize>,
    non_user_platforms: Vec<usize>,
    /// The timeline that it goes on with; none for a letter that opens a case.
    timeline: Option<usize>,
}

pub(super) fn plan<'a>(case: &'a Case<'a>, catalog: &'a Catalog, timelines: &[Timeline<'a>]) -> Vec<LetterPlan<'a>> {
    let mut letters = Vec::new();
    for (kind, share) in shares(case, timelines) {
        let lead = share.controller.lead_authority.as_ref().and_then(|id| catalog.authority(id.as_str()));
        let timeline = share.timeline.and_then(|at| timelines.get(at));
        let regimes = timeline
            .map_or_else(|| catalog.regimes_of(case.country(), &share.controller.seat), |line| line.regimes.clone());
        let letter =
            |addressee, share, regimes| letter(case, kind, (addressee, lead), (share, timelines), regimes, catalog);
        if kind == LetterKind::Complaint {
            let moved = timeline.and_then(|line| line.request?.country);
            for (authority, regime, competence) in authorities(case, catalog, moved, lead, &regimes) {
                let mut letter = letter(Addressee::Authority(authority), share.clone(), vec![regime]);
                letter.competence = competence;
                letters.push(letter);
            }
        } else {
            letters.push(letter(Addressee::Controller(share.controller), share, regimes));
        }
    }
    letters
}

/// The authorities that a complaint goes to, each with the law it rests on: that of the residence, and where the law of
/// the seat holds beside it the one that leads there. After a move the one that leads, else that of the former residence.
fn authorities<'a>(
    case: &'a Case<'a>,
    catalog: &'a Catalog,
    former: Option<&'a Country>,
    lead: Option<&'a Authority>,
    regimes: &[&'a Regime],
) -> Vec<(&'a Authority, &'a Regime, Competence)> {
    let mut found = Vec::new();
    let moved = former.filter(|former| former.code != case.country().code);
    let of_residence = if moved.is_none() { authority(case, catalog) } else { None };
    if let (Some(authority), Some(regime)) = (of_residence, regimes.first()) {
        found.push((authority, *regime, Competence::Residence));
    }
    let of_place = lead.or_else(|| catalog.authority(moved?.default_authority.as_ref()?.as_str()));
    let regime = if moved.is_some() { regimes.first() } else { regimes.get(1) };
    if let (Some(authority), Some(regime)) = (of_place, regime)
        && !found.iter().any(|(known, ..)| known.id == authority.id)
    {
        found.push((authority, *regime, Competence::Place));
    }
    found
}

/// The letters of the case, in the order of their first account or platform.
fn shares<'a>(case: &'a Case<'a>, timelines: &[Timeline<'a>]) -> Vec<(LetterKind, Share<'a>)> {
    let mut shares = Vec::new();
    for controller in case.controllers() {
        let own =
            || timelines.iter().enumerate().filter(|(_, line)| line.is_last && line.controller.id == controller.id);
        let later = |kind: LetterKind, (at, line): (usize, &Timeline<'a>)| {
            let share = Share {
                controller,
                accounts: line.accounts.clone(),
                non_user_platforms: platforms_without_account(case, controller, line.accounts.is_empty()),
                timeline: Some(at),
            };
            (kind, share)
        };
        match case.letter {
            LetterKind::Next => {
                let is_new = |line: &Timeline<'_>| matches!(line.state, CaseState::Drafted | CaseState::Bounced);
                for kind in REQUESTS {
                    let new = own().filter(|(_, line)| is_new(line) && line.letter == kind);
                    let groups: Vec<&Vec<usize>> = new.map(|(_, line)| &line.accounts).collect();
                    let accounts: Vec<usize> = groups.iter().copied().flatten().copied().collect();
                    if !groups.is_empty() {
                        shares.extend(opening(case, kind, controller, &accounts));
                    }
                }
                let due = |line: &Timeline<'_>| line.next.letter.filter(|_| line.next.from <= Some(case.date));
                let going_on = own().filter(|(_, line)| !is_new(line));
                shares.extend(going_on.filter_map(|(at, line)| Some(later(due(line)?, (at, line)))));
            }
            kind if follows(kind) => {
                let permitted = own().filter(|(_, line)| line.permits(kind, case) == Permission::Now);
                shares.extend(permitted.map(|found| later(kind, found)));
            }
            kind => {
                let own = case.accounts.iter().enumerate();
                let accounts: Vec<usize> = own
                    .filter(|(_, account)| std::ptr::eq(account.controller, controller))
                    .map(|(position, _)| position)
                    .collect();
                let kind = match kind {
                    LetterKind::Objection | LetterKind::NonUserObjection if accounts.is_empty() => {
                        LetterKind::NonUserObjection
                    }
                    LetterKind::NonUserObjection => LetterKind::Objection,
                    other => other,
                };
                // Consent is given with an account.
                if kind != LetterKind::ConsentWithdrawal || !accounts.is_empty() {
                    shares.extend(opening(case, kind, controller, &accounts));
                }
            }
        }
    }
    shares
}

/// The letters that open a case with a company: one for its accounts, and one for each that shares none.
fn opening<'a>(
    case: &'a Case<'a>,
    kind: LetterKind,
    controller: &'a Controller,
    accounts: &[usize],
) -> Vec<(LetterKind, Share<'a>)> {
    let is_apart = |position: &usize| case.accounts.get(*position).is_some_and(|account| account.separate);
    let (apart, together): (Vec<usize>, Vec<usize>) = accounts.iter().copied().partition(is_apart);
    let groups = [together].into_iter().filter(|group| !group.is_empty() || accounts.is_empty());
    let groups = groups.chain(apart.into_iter().map(|account| vec![account]));
    let share = |(number, accounts): (usize, Vec<usize>)| {
        let platforms = if number == 0 { platforms_without_account(case, controller, true) } else { Vec::new() };
        (kind, Share { controller, accounts, non_user_platforms: platforms, timeline: None })
    };
    groups.enumerate().map(share).collect()
}

/// How a letter of that kind was sent and came back.
fn came_back(timelines: &[Timeline<'_>], share: &Share<'_>) -> Option<Via> {
    let own = timelines.iter().filter(|line| {
        line.is_last
            && std::ptr::eq(line.controller, share.controller)
            && line.accounts.iter().all(|at| share.accounts.contains(at))
    });
    own.filter_map(|line| line.bounced).find_map(|(sent, _)| sent.via)
}

/// Positions of the platforms of a controller on which the person has no account.
fn platforms_without_account(case: &Case<'_>, controller: &Controller, wanted: bool) -> Vec<usize> {
    let entries = case.non_user.iter().filter(|_| wanted).flat_map(|non_user| &non_user.platforms).enumerate();
    entries.filter(|(_, entry)| std::ptr::eq(entry.controller, controller)).map(|(position, _)| position).collect()
}

fn letter<'a>(
    case: &'a Case<'a>,
    kind: LetterKind,
    (addressee, lead_authority): (Addressee<'a>, Option<&'a Authority>),
    (share, timelines): (Share<'a>, &[Timeline<'a>]),
    regimes: Vec<&'a Regime>,
    catalog: &'a Catalog,
) -> LetterPlan<'a> {
    let timeline = share.timeline.and_then(|at| timelines.get(at));
    let platforms = platforms(case, &share);
    // A platform with a controller has an entry for the country, so none is lost here.
    let claims: Vec<&PlatformRegion> =
        platforms.iter().filter_map(|platform| platform.region(case.country())).collect();
    LetterPlan {
        case,
        kind,
        addressee,
        controller: share.controller,
        confirmed_before: confirmed_before(kind, &share, timelines),
        joint: joint(catalog, share.controller, &claims),
        lead_authority,
        about: timeline.map_or(kind, |timeline| timeline.letter),
        parts: match timeline {
            Some(timeline) if kind == LetterKind::RefusalReply && timeline.lacks_reasons() => {
                let reasons = Asking::of(case).letter_parts(kind, share.controller, &share.accounts).among(REASONS);
                timeline.due_parts(case.date).and(reasons)
            }
            Some(timeline) if kind == LetterKind::Complaint => {
                timeline.surely_open().among(timeline.due_parts(case.date))
            }
            Some(timeline) if kind == LetterKind::Reminder => {
                timeline.due_parts(case.date).and(never_asked(case, timeline, &share.accounts))
            }
            Some(timeline) => timeline.due_parts(case.date),
            None => Asking::of(case).letter_parts(kind, share.controller, &share.accounts),
        },
        timeline: share.timeline,
        came_back: came_back(timelines, &share),
        competence: Competence::Residence,
        law: regimes.first().copied().unwrap_or(case.regime).on(case.date),
        regimes,
        training: training(case.date, &claims),
        basis: basis(&claims, &share),
        consent: consent(&claims),
        email: email(case, addressee, &platforms),
        accounts: share.accounts,
        non_user_platforms: share.non_user_platforms,
    }
}

/// What the person wants and no text carried: a reminder after silence asks for it as new.
fn never_asked(case: &Case<'_>, timeline: &Timeline<'_>, accounts: &[usize]) -> Parts {
    if timeline.confirmation.is_some() || timeline.refusal.is_some() || timeline.letter == LetterKind::Access {
        return Parts::NONE;
    }
    let wanted = Asking::of(case).letter_parts(timeline.letter, timeline.controller, accounts).among(LATER);
    wanted.without(timeline.sent_parts)
}

/// When the company last confirmed an earlier request of the kind that the letter makes anew.
fn confirmed_before(kind: LetterKind, share: &Share<'_>, timelines: &[Timeline<'_>]) -> Option<Date> {
    let earlier = timelines.iter().filter(|timeline| {
        timeline.letter == kind
            && timeline.controller.id == share.controller.id
            && timeline.accounts.iter().any(|at| share.accounts.contains(at))
    });
    earlier.filter_map(|timeline| timeline.settlement).map(|event| event.on).max().filter(|_| share.timeline.is_none())
}

/// Companies that platforms name as jointly responsible with theirs, each once.
fn joint<'a>(catalog: &'a Catalog, own: &Controller, claims: &[&PlatformRegion]) -> Vec<&'a Controller> {
    let mut joint: Vec<&Controller> = Vec::new();
    let named = claims.iter().filter(|claim| claim.controller == own.id).flat_map(|claim| &claim.joint_with);
    for company in named.filter_map(|id| catalog.controller(id.as_str())) {
        if company.id != own.id {
            add_company(&mut joint, company);
        }
    }
    joint
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
/// for what the sentence speaks of: AI models. "You do not train" is about accounts only.
fn basis(claims: &[&PlatformRegion], share: &Share<'_>) -> BasisClaim {
    let states = |claim: &&PlatformRegion| {
        matches!(claim.training, TrainingClaim::Yes | TrainingClaim::Announced)
            && claim.rests_on(StatedBasis::LegitimateInterests)
            && claim.processing == Some(Processing::AiModels)
    };
    let denies =
        |claim: &&PlatformRegion| claim.training == TrainingClaim::No && claim.confidence >= Confidence::Medium;
    if claims.is_empty() {
        BasisClaim::InSoFar
    } else if claims.iter().all(states) {
        BasisClaim::Stated
    } else if share.non_user_platforms.is_empty() && claims.iter().all(denies) {
        BasisClaim::Denied
    } else {
        BasisClaim::InSoFar
    }
}

fn consent(claims: &[&PlatformRegion]) -> ConsentClaim {
    let relied_on = |claim: &&PlatformRegion| claim.rests_on(StatedBasis::Consent);
    let alone = |claim: &&PlatformRegion| {
        let only = claim.basis == StatedBasis::Consent && claim.also.is_empty();
        relied_on(claim) && only && claim.processing == Some(Processing::AiModels)
    };
    if !claims.is_empty() && claims.iter().all(alone) {
        ConsentClaim::Sole
    } else if claims.iter().any(relied_on) {
        ConsentClaim::ReliedOn
    } else {
        ConsentClaim::Precaution
    }
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

/// The authority of the person's region, else that of the country.
pub(super) fn authority<'a>(case: &'a Case<'a>, catalog: &'a Catalog) -> Option<&'a Authority> {
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
