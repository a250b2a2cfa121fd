//! Pointers from one record to another, and to messages.

use std::collections::BTreeSet;

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, Platform, Territory, messages};
use crate::ids::CountryCode;

pub(super) fn unknown_controller(catalog: &Catalog, report: &mut Report) {
    for platform in catalog.platforms() {
        for (position, entry) in platform.regions.iter().enumerate() {
            let mut known = |pointer: String, id| {
                if !catalog.controllers.contains(id) {
                    let pointer = format!("/regions/{position}/{pointer}");
                    report.add(platform.place(), pointer, "there is no such controller");
                }
            };
            known("controller".into(), &entry.controller);
            for (number, id) in entry.joint_with.iter().enumerate() {
                known(format!("joint_with/{number}"), id);
            }
        }
    }
}

pub(super) fn unknown_authority(catalog: &Catalog, report: &mut Report) {
    let unknown = |id: &str| catalog.authority(id).is_none();
    let message = "there is no such authority";
    for controller in catalog.controllers() {
        if controller.lead_authority.as_ref().is_some_and(|id| unknown(id.as_str())) {
            report.add(controller.place(), "/lead_authority", message);
        }
    }
    for country in catalog.countries() {
        for (position, id) in country.authorities.iter().enumerate() {
            if unknown(id.as_str()) {
                report.add(country.place(), format!("/authorities/{position}"), message);
            }
        }
    }
}

pub(super) fn unknown_country(catalog: &Catalog, report: &mut Report) {
    for authority in catalog.authorities() {
        if catalog.country(authority.country.as_str()).is_none() {
            report.add(authority.place(), "/country", "there is no record of this country");
        }
    }
    for platform in catalog.platforms() {
        each_territory(platform, |territory, pointer| {
            if let Territory::Country(code) = territory
                && catalog.country(code.as_str()).is_none()
            {
                report.add(platform.place(), pointer, "there is no record of this country");
            }
        });
    }
}

pub(super) fn unknown_provision(catalog: &Catalog, report: &mut Report) {
    for reason in catalog.reasons() {
        for (position, id) in reason.provisions.iter().enumerate() {
            if catalog.provision(id.as_str()).is_none() {
                report.add(reason.place(), format!("/provisions/{position}"), "there is no such provision");
            }
        }
    }
    for authority in catalog.authorities() {
        for (position, content) in authority.required_contents.iter().enumerate() {
            if content.provision.as_ref().is_some_and(|id| catalog.provision(id.as_str()).is_none()) {
                let pointer = format!("/required_contents/{position}/provision");
                report.add(authority.place(), pointer, "there is no such provision");
            }
        }
    }
    for regime in catalog.regimes() {
        for (role, number, version) in regime.versions() {
            for (position, id) in version.provisions.iter().enumerate() {
                if catalog.provision(id.as_str()).is_none() {
                    let pointer = format!("/roles/{role}/{number}/provisions/{position}");
                    report.add(regime.place(), pointer, "there is no such provision");
                }
            }
        }
    }
}

pub(super) fn message_prefix(catalog: &Catalog, report: &mut Report) {
    for mention in messages::mentions(catalog) {
        if !mention.target.id.as_str().starts_with(mention.prefix) {
            let message = format!("the id of this message begins with {}", mention.prefix);
            report.add(mention.place, mention.pointer, &message);
        }
    }
}

pub(super) fn region_twice(catalog: &Catalog, report: &mut Report) {
    let message = "this region already has an entry";
    for platform in catalog.platforms() {
        for position in repeated(platform.regions.iter().map(|entry| &entry.region)) {
            report.add(platform.place(), format!("/regions/{position}/region"), message);
        }
        for (number, channel) in platform.channels.iter().enumerate() {
            for position in repeated(channel.regions.iter()) {
                report.add(platform.place(), format!("/channels/{number}/regions/{position}"), message);
            }
        }
    }
    for controller in catalog.controllers() {
        for position in repeated(controller.representatives.iter().map(|entry| entry.region)) {
            report.add(controller.place(), format!("/representatives/{position}/region"), message);
        }
    }
}

/// The positions of regions that stood before.
fn repeated<T: Ord + Copy>(regions: impl Iterator<Item = T>) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    regions.enumerate().filter(|(_, region)| !seen.insert(*region)).map(|(position, _)| position).collect()
}

/// Switzerland and the United Kingdom are regions of their own: a second way to name them would hide an entry.
pub(super) fn country_is_region(catalog: &Catalog, report: &mut Report) {
    let alone = |code: &CountryCode| {
        let region = catalog.country(code.as_str())?.region?;
        Some(catalog.countries().filter(|country| country.region == Some(region)).count() == 1)
    };
    for platform in catalog.platforms() {
        each_territory(platform, |territory, pointer| {
            if let Territory::Country(code) = territory
                && alone(code) == Some(true)
            {
                report.add(platform.place(), pointer, "write the region of this country, which it makes up alone");
            }
        });
    }
}

/// Calls `visit` with every territory that the platform names, and its JSON pointer.
fn each_territory(platform: &Platform, mut visit: impl FnMut(&Territory, String)) {
    for (position, entry) in platform.regions.iter().enumerate() {
        visit(&entry.region, format!("/regions/{position}/region"));
    }
    for (number, channel) in platform.channels.iter().enumerate() {
        for (position, territory) in channel.regions.iter().enumerate() {
            visit(territory, format!("/channels/{number}/regions/{position}"));
        }
    }
}
