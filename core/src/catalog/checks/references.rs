//! Pointers from one record to another, and to messages.

use std::collections::BTreeSet;

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, MarketRegion, messages};

pub(super) fn unknown_controller(catalog: &Catalog, report: &mut Report) {
    for platform in catalog.platforms() {
        for (position, entry) in platform.controllers.iter().enumerate() {
            if !catalog.controllers.contains_key(&entry.controller) {
                let pointer = format!("/controllers/{position}/controller");
                report.add(platform.place(), pointer, "there is no such controller");
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
}

pub(super) fn unknown_provision(catalog: &Catalog, report: &mut Report) {
    for reason in catalog.reasons() {
        for (position, id) in reason.provisions.iter().enumerate() {
            if catalog.provision(id.as_str()).is_none() {
                report.add(reason.place(), format!("/provisions/{position}"), "there is no such provision");
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
        let regions = platform.controllers.iter().map(|entry| entry.region);
        for position in repeated(regions) {
            report.add(platform.place(), format!("/controllers/{position}/region"), message);
        }
        for position in repeated(platform.training.since.iter().map(|start| start.region)) {
            report.add(platform.place(), format!("/training/since/{position}/region"), message);
        }
        for (number, channel) in platform.channels.iter().enumerate() {
            for position in repeated(channel.regions.iter().copied()) {
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
fn repeated(regions: impl Iterator<Item = MarketRegion>) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    regions.enumerate().filter(|(_, region)| !seen.insert(*region)).map(|(position, _)| position).collect()
}
