//! Age and certainty of facts.

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, Confidence, Evidence, Source};

/// How the name of an archived text begins: repositories on GitHub, then the file in one.
const ARCHIVE: &str = "OpenTermsArchive/";

/// Calls `visit` with record, pointer and evidence of everything that has evidence.
pub(in crate::catalog) fn each_evidence(catalog: &Catalog, mut visit: impl FnMut(String, String, &Evidence)) {
    for platform in catalog.platforms() {
        visit(platform.place(), "/evidence".into(), &platform.evidence);
        for (position, channel) in platform.channels.iter().enumerate() {
            visit(platform.place(), format!("/channels/{position}/evidence"), &channel.evidence);
        }
    }
    for controller in catalog.controllers() {
        visit(controller.place(), "/evidence".into(), &controller.evidence);
    }
    for authority in catalog.authorities() {
        visit(authority.place(), "/evidence".into(), &authority.evidence);
    }
    for country in catalog.countries() {
        visit(country.place(), "/evidence".into(), &country.evidence);
    }
    for regime in catalog.regimes() {
        visit(regime.place(), "/evidence".into(), &regime.evidence);
    }
}

/// Calls `visit` with record, pointer to the list and list of all sources.
fn each_sources(catalog: &Catalog, mut visit: impl FnMut(String, String, &[Source])) {
    each_evidence(catalog, |place, pointer, evidence| visit(place, pointer + "/sources", &evidence.sources));
    for calendar in catalog.holiday_calendars() {
        visit(calendar.place(), "/sources".into(), &calendar.sources);
    }
    for regime in catalog.regimes() {
        // Only a change of the law needs sources of its own; the check `catalog.regime_source` asks for them.
        for (role, number, version) in regime.versions().filter(|(.., version)| !version.sources.is_empty()) {
            visit(regime.place(), format!("/roles/{role}/{number}/sources"), &version.sources);
        }
    }
    for obsolete in catalog.obsolete() {
        visit(obsolete.place(), "/sources".into(), &obsolete.sources);
    }
}

pub(super) fn source_missing(catalog: &Catalog, report: &mut Report) {
    each_sources(catalog, |place, pointer, sources| {
        if sources.is_empty() {
            report.add(place, pointer, "name at least one source");
        } else if sources.iter().any(|source| source.reference.trim().is_empty()) {
            report.add(place, pointer, "a source needs an address or the name of a document");
        }
    });
}

pub(super) fn source_date(catalog: &Catalog, report: &mut Report) {
    let mut dated = |place: &str, pointer: String, source: &Source| {
        if source.date.as_deref().is_some_and(|date| !is_partial_date(date)) {
            report.add(place, pointer + "/date", "write YYYY, YYYY-MM or YYYY-MM-DD");
        }
    };
    each_sources(catalog, |place, pointer, sources| {
        for (position, source) in sources.iter().enumerate() {
            dated(&place, format!("{pointer}/{position}"), source);
        }
    });
    for platform in catalog.platforms() {
        for (position, entry) in platform.regions.iter().enumerate() {
            dated(&platform.place(), format!("/regions/{position}/source"), &entry.source);
        }
        if let Some(source) = &platform.company_named_in {
            dated(&platform.place(), "/company_named_in".into(), source);
        }
    }
}

/// Whether the text is a year, a month of a year or a day.
fn is_partial_date(text: &str) -> bool {
    // What is missing is completed, so that one rule decides about years, months and days.
    let completed = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    completed.parse::<crate::date::Date>().is_ok()
}

pub(super) fn stale_before_verified(catalog: &Catalog, report: &mut Report) {
    each_evidence(catalog, |place, pointer, evidence| {
        if evidence.verified_on.is_some_and(|verified| evidence.stale_after <= verified) {
            report.add(place, pointer + "/stale_after", "must be later than verified_on");
        }
    });
}

pub(super) fn high_needs_source(catalog: &Catalog, report: &mut Report) {
    let mut check = |place, pointer: String, confidence, sources: &[Source]| {
        let opens = |source: &Source| source.reference.starts_with("https://") || source.reference.starts_with(ARCHIVE);
        let enough = sources.len() >= 2 || sources.iter().any(opens);
        if confidence == Confidence::High && !enough {
            report.add(
                place,
                pointer + "/confidence",
                "give an https address, an archived text or a second source, or say medium",
            );
        }
    };
    each_evidence(catalog, |place, pointer, evidence| check(place, pointer, evidence.confidence, &evidence.sources));
    for calendar in catalog.holiday_calendars() {
        check(calendar.place(), String::new(), calendar.confidence, &calendar.sources);
    }
}
