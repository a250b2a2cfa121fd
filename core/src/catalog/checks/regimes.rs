//! Laws and their dates.

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, LawPeriod, LegalRole, Regime};
use crate::date::Date;

/// The roles that letters ask of every regime.
const ALWAYS: &[LegalRole] =
    &[LegalRole::Objection, LegalRole::Withdrawal, LegalRole::Access, LegalRole::TimeLimit, LegalRole::Silence];

/// The roles that a complaint cites.
const OF_COMPLAINTS: &[LegalRole] = &[
    LegalRole::Complaint,
    LegalRole::Handling,
    LegalRole::Order,
    LegalRole::OrderErasure,
    LegalRole::OrderBan,
    LegalRole::Progress,
    LegalRole::Court,
    LegalRole::Organisation,
];

pub(super) fn parent(catalog: &Catalog, report: &mut Report) {
    for regime in catalog.regimes() {
        let Some(id) = regime.inherits else { continue };
        if catalog.regime(id).is_none_or(|parent| parent.inherits.is_some()) {
            report.add(regime.place(), "/inherits", "name a regime that exists and inherits nothing");
        }
    }
}

pub(super) fn dates(catalog: &Catalog, report: &mut Report) {
    for regime in catalog.regimes() {
        let mut check = |pointer: String, days: &[(Option<Date>, Option<Date>)]| {
            if !follow(days) {
                report.add(
                    regime.place(),
                    pointer,
                    "each version begins the day after the one before, and none ends first",
                );
            }
        };
        for (role, versions) in &regime.roles {
            let days: Vec<_> = versions.iter().map(|version| (version.from, version.until)).collect();
            check(format!("/roles/{role}"), &days);
        }
    }
}

/// Whether spans of days follow each other without gap and overlap.
fn follow(days: &[(Option<Date>, Option<Date>)]) -> bool {
    let whole = |(from, until): &(Option<Date>, Option<Date>)| match (from, until) {
        (Some(from), Some(until)) => from <= until,
        _ => true,
    };
    let next = |pair: &[(Option<Date>, Option<Date>)]| match pair {
        [(_, Some(until)), (Some(from), _)] => *from == until.plus_days(1),
        _ => false,
    };
    days.iter().all(whole) && days.windows(2).all(next)
}

pub(super) fn source(catalog: &Catalog, report: &mut Report) {
    for regime in catalog.regimes() {
        let mut missing = |pointer: String| report.add(regime.place(), pointer, "name where the change comes from");
        for (role, number, version) in regime.versions() {
            if version.from.is_some() && version.sources.is_empty() {
                missing(format!("/roles/{role}/{number}/sources"));
            }
        }
    }
}

pub(super) fn provision(catalog: &Catalog, report: &mut Report) {
    for regime in catalog.regimes() {
        for (role, number, version) in regime.versions() {
            if version.provisions.is_empty() && version.period.is_none_or(LawPeriod::is_law) {
                let pointer = format!("/roles/{role}/{number}/provisions");
                report.add(regime.place(), pointer, "name a provision, or a period that the law does not set");
            }
        }
    }
}

pub(super) fn role_missing(catalog: &Catalog, report: &mut Report) {
    for regime in catalog.regimes().filter(|regime| regime.family.is_some()) {
        let reports = regime.history(LegalRole::Report);
        let of_complaints = if reports.is_empty() { OF_COMPLAINTS } else { &[LegalRole::Report] };
        for role in ALWAYS.iter().chain(of_complaints).filter(|role| !always_holds(regime, **role)) {
            report.add(
                regime.place(),
                format!("/roles/{role}"),
                "give what the role rests on since the regime applies",
            );
        }
        if regime.on(Date::MAX).answer_period().is_none() {
            report.add(regime.place(), "/roles/time-limit", "give the period for an answer");
        }
    }
}

pub(super) fn act(catalog: &Catalog, report: &mut Report) {
    for regime in catalog.regimes() {
        for act in regime.acts.keys() {
            if !catalog.provisions().any(|provision| provision.cite.act == *act) {
                report.add(regime.place(), format!("/acts/{act}"), "there is no provision of this act");
            }
        }
    }
}

pub(super) fn citation_number(catalog: &Catalog, report: &mut Report) {
    for provision in catalog.provisions() {
        if provision.cite.number.is_none() && provision.cite.has_part() {
            report.add(provision.place(), "/cite/number", "name the article, section or recital");
        }
    }
}

/// Whether a role has a version on every day.
fn always_holds(regime: &Regime, role: LegalRole) -> bool {
    [Date::MIN, Date::MAX].iter().all(|day| regime.on(*day).knows(role))
}
