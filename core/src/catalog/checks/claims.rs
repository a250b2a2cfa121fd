//! What operators say about training, and who decides where.

use std::collections::BTreeSet;

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, Platform, PlatformRegion, StatedBasis, TrainingClaim};

/// Calls `visit` with every region of every platform and its JSON pointer.
fn each_region(catalog: &Catalog, mut visit: impl FnMut(&Platform, &PlatformRegion, String)) {
    for platform in catalog.platforms() {
        for (position, entry) in platform.regions.iter().enumerate() {
            visit(platform, entry, format!("/regions/{position}"));
        }
    }
}

/// Whether the operator says that training runs, is announced, or runs with consent.
fn speaks_of_training(claim: TrainingClaim) -> bool {
    match claim {
        TrainingClaim::Yes | TrainingClaim::Announced | TrainingClaim::OptIn => true,
        TrainingClaim::No | TrainingClaim::Unknown => false,
    }
}

pub(super) fn claim_without_source(catalog: &Catalog, report: &mut Report) {
    each_region(catalog, |platform, entry, pointer| {
        if entry.source.reference.trim().is_empty() || entry.source.date.is_none() {
            report.add(platform.place(), pointer + "/source", "name the text behind the claim, and its date");
        }
    });
}

pub(super) fn claim_basis(catalog: &Catalog, report: &mut Report) {
    each_region(catalog, |platform, entry, pointer| {
        if !speaks_of_training(entry.training) && entry.basis != StatedBasis::NotStated {
            let message = "who does not speak of training names no basis for it; write not-stated";
            report.add(platform.place(), pointer.clone() + "/basis", message);
        }
        let mut seen = BTreeSet::from([StatedBasis::NotStated, entry.basis]);
        let repeated = entry.also.iter().any(|basis| !seen.insert(*basis));
        if repeated || (entry.basis == StatedBasis::NotStated && !entry.also.is_empty()) {
            report.add(platform.place(), pointer + "/also", "name further bases beside the first, none of them twice");
        }
    });
}

pub(super) fn claim_processing(catalog: &Catalog, report: &mut Report) {
    each_region(catalog, |platform, entry, pointer| {
        if speaks_of_training(entry.training) != entry.processing.is_some() {
            let message = "say what is trained if the operator speaks of training, and only then";
            report.add(platform.place(), pointer + "/processing", message);
        }
    });
}

pub(super) fn claim_since(catalog: &Catalog, report: &mut Report) {
    each_region(catalog, |platform, entry, pointer| {
        let dated = matches!(entry.training, TrainingClaim::Yes | TrainingClaim::Announced);
        if entry.since.is_some() && !dated {
            report.add(platform.place(), pointer + "/since", "only training that runs or is announced has a first day");
        }
    });
}

pub(super) fn joint_controller(catalog: &Catalog, report: &mut Report) {
    each_region(catalog, |platform, entry, pointer| {
        for (position, id) in entry.joint_with.iter().enumerate() {
            let before = entry.joint_with.iter().take(position);
            if std::iter::once(&entry.controller).chain(before).any(|other| other == id) {
                let pointer = format!("{pointer}/joint_with/{position}");
                report.add(platform.place(), pointer, "name each company once");
            }
        }
    });
}
