//! Names of records and of platforms.

use std::collections::BTreeMap;

use super::Report;
use crate::catalog::Catalog;
use crate::catalog::record::Record;

pub(super) fn name_missing(catalog: &Catalog, report: &mut Report) {
    let mut named = |place: String, pointer: &str, name: &str| {
        if name.trim().is_empty() {
            report.add(place, pointer, "give a name");
        }
    };
    for platform in catalog.platforms() {
        named(platform.place(), "/name", &platform.name);
        named(platform.place(), "/group", &platform.group);
    }
    for controller in catalog.controllers() {
        named(controller.place(), "/name", &controller.name);
    }
    for authority in catalog.authorities() {
        named(authority.place(), "/english_name", &authority.english_name);
        if authority.names.is_empty() {
            named(authority.place(), "/names", "");
        }
        for (position, name) in authority.names.iter().enumerate() {
            named(authority.place(), &format!("/names/{position}/name"), &name.name);
        }
    }
    for country in catalog.countries() {
        named(country.place(), "/english_name", &country.english_name);
    }
    for provision in catalog.provisions() {
        if let Some(number) = &provision.cite.number {
            named(provision.place(), "/cite/number", number);
        }
    }
}

/// Other names of a platform, and their characters.
const MAX_ALIASES: usize = 50;
const MAX_ALIAS_CHARS: usize = 64;

pub(super) fn alias_count(catalog: &Catalog, report: &mut Report) {
    for platform in catalog.platforms() {
        if platform.aliases.len() > MAX_ALIASES {
            report.add(platform.place(), "/aliases", "give at most 50 other names");
        } else if platform.aliases.iter().any(|alias| alias.chars().count() > MAX_ALIAS_CHARS) {
            report.add(platform.place(), "/aliases", "give names of at most 64 characters");
        }
    }
}

pub(super) fn alias_collision(catalog: &Catalog, report: &mut Report) {
    let mut owners = BTreeMap::new();
    for platform in catalog.platforms() {
        owners.insert(platform.id.as_str().to_owned(), &platform.id);
    }
    for old in catalog.obsolete.ids() {
        // An obsolete id keeps leading to its successor.
        if let Some(successor) = catalog.platform(old) {
            owners.insert(old.clone(), &successor.id);
        }
    }
    for platform in catalog.platforms() {
        for (position, alias) in platform.aliases.iter().enumerate() {
            let owner = owners.entry(alias.to_lowercase()).or_insert(&platform.id);
            if *owner != &platform.id {
                report.add(platform.place(), format!("/aliases/{position}"), "another platform has this name");
            }
        }
    }
}

pub(super) fn priority_range(catalog: &Catalog, report: &mut Report) {
    for platform in catalog.platforms() {
        if !(1..=3).contains(&platform.priority) {
            report.add(platform.place(), "/priority", "write 1, 2 or 3");
        }
    }
}
