//! Hosts, profile addresses and watched texts of platforms; profiles of authorities.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, ComplaintContent, ComplaintForm, Platform, ProfilePattern};

/// What may change in a profile address.
const PLACEHOLDERS: [&str; 5] = ["{handle}", "{id}", "{name}", "{phone}", "{any}"];

pub(super) fn domain_twice(catalog: &Catalog, report: &mut Report) {
    let mut owners = BTreeMap::new();
    for platform in catalog.platforms() {
        for (position, domain) in platform.domains.iter().enumerate() {
            if owners.insert(domain, &platform.id).is_some() {
                report.add(platform.place(), format!("/domains/{position}"), "this host already belongs to a platform");
            }
        }
    }
}

pub(super) fn profile_pattern(catalog: &Catalog, report: &mut Report) {
    for platform in catalog.platforms() {
        let patterns = platform.profile_path.iter().flat_map(|profile| &profile.patterns);
        for (position, pattern) in patterns.enumerate() {
            if let Some(message) = pattern_fault(pattern, platform) {
                report.add(platform.place(), format!("/profile_path/patterns/{position}"), message);
            }
        }
    }
}

/// What is wrong with a shape of profile addresses.
fn pattern_fault(pattern: &ProfilePattern, platform: &Platform) -> Option<&'static str> {
    let host = pattern.host.strip_prefix("{handle}.").unwrap_or(&pattern.host);
    let whole = format!("{}{}", pattern.host, pattern.path);
    let plain = PLACEHOLDERS.iter().fold(whole.clone(), |text, placeholder| text.replace(placeholder, ""));
    if platform.domain_of(host).is_none() {
        Some("the host is none of the platform's domains")
    } else if !pattern.path.starts_with('/') {
        Some("the path begins with a slash")
    } else if plain == whole || plain.contains(['{', '}']) {
        Some("write {handle}, {id}, {name}, {phone} or {any} for what changes")
    } else {
        None
    }
}

pub(super) fn never_a_handle(catalog: &Catalog, report: &mut Report) {
    for platform in catalog.platforms() {
        let mut seen = BTreeSet::new();
        let words = platform.profile_path.iter().flat_map(|profile| &profile.never_a_handle);
        for (position, word) in words.enumerate() {
            let one_part = !word.is_empty() && !word.contains(|c: char| c == '/' || c.is_whitespace());
            if !one_part || !seen.insert(word) {
                let pointer = format!("/profile_path/never_a_handle/{position}");
                report.add(platform.place(), pointer, "write one part of a path, once");
            }
        }
    }
}

pub(super) fn watched_text(catalog: &Catalog, report: &mut Report) {
    for platform in catalog.platforms() {
        for (position, text) in platform.watch.iter().enumerate() {
            let collection = text.collection.split_once('/');
            let named =
                collection.is_some_and(|(owner, name)| !owner.is_empty() && !name.is_empty() && !name.contains('/'));
            if !named || text.path.rsplit_once('.').is_none_or(|(_, ending)| ending != "md") {
                let message = "name a repository as owner/name, and a Markdown file in it";
                report.add(platform.place(), format!("/watch/{position}"), message);
            }
        }
    }
}

pub(super) fn required_content(catalog: &Catalog, report: &mut Report) {
    for authority in catalog.authorities() {
        let mut seen = BTreeSet::new();
        for (position, content) in authority.required_contents.iter().enumerate() {
            if !seen.insert(content.id) || content.basis.trim().is_empty() {
                let pointer = format!("/required_contents/{position}");
                report.add(authority.place(), pointer, "name each content once, with the rule that asks for it");
            }
        }
    }
}

/// What a complaint always says, in one of the contents of each group.
const SECTIONS: [&[ComplaintContent]; 4] = [
    &[ComplaintContent::Respondent],
    &[ComplaintContent::Facts],
    &[ComplaintContent::Grounds],
    &[ComplaintContent::FindingSought, ComplaintContent::MeasuresSought],
];

pub(super) fn complaint_heading(catalog: &Catalog, report: &mut Report) {
    for authority in catalog.authorities() {
        let headed = || authority.required_contents.iter().filter(|content| content.heading.is_some());
        let lost =
            |section: &&[ComplaintContent]| headed().filter(|content| section.contains(&content.id)).count() != 1;
        if headed().next().is_some() && SECTIONS.iter().any(lost) {
            let message = "give headings to respondent, facts, grounds and what is sought, each once";
            report.add(authority.place(), "/required_contents", message);
        }
    }
}

pub(super) fn complaint_time_limit(catalog: &Catalog, report: &mut Report) {
    for authority in catalog.authorities() {
        let mut seen = BTreeSet::new();
        for (position, limit) in authority.time_limits.iter().enumerate() {
            if limit.months == 0 || !seen.insert(limit.from) || limit.basis.trim().is_empty() {
                let pointer = format!("/time_limits/{position}");
                report.add(
                    authority.place(),
                    pointer,
                    "give at least one month, one limit for each start, and the rule",
                );
            }
        }
    }
}

pub(super) fn required_form(catalog: &Catalog, report: &mut Report) {
    for authority in catalog.authorities() {
        if authority.complaint_form != ComplaintForm::NoneKnown && authority.complaint_url.is_none() {
            report.add(authority.place(), "/complaint_form", "give the address of the form");
        }
    }
}
