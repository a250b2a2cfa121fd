//! Ids that are no longer right.

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, Obsolete, ObsoleteKind};

/// Whether a record of the obsolete one's kind has this id.
fn is_alive(catalog: &Catalog, kind: ObsoleteKind, id: &str) -> bool {
    match kind {
        ObsoleteKind::Platform => catalog.platforms.contains_key(id),
        ObsoleteKind::Controller => catalog.controllers.contains_key(id),
    }
}

pub(super) fn obsolete_alive(catalog: &Catalog, report: &mut Report) {
    for old in catalog.obsolete() {
        if is_alive(catalog, old.kind, &old.id) {
            report.add(old.place(), "/id", "a record uses this obsolete id; give the record a new id");
        }
    }
}

pub(super) fn obsolete_successor(catalog: &Catalog, report: &mut Report) {
    let exists = |old: &Obsolete, id: &str| {
        let older = catalog.obsolete.get(id);
        // A successor may itself have become obsolete; a circle has no living end.
        is_alive(catalog, old.kind, id)
            || older.is_some_and(|next| next.kind == old.kind && ends_alive(catalog, next))
    };
    for old in catalog.obsolete() {
        if old.successor.as_deref().is_some_and(|id| !exists(old, id)) {
            report.add(old.place(), "/successor", "no record of this kind has this id");
        }
    }
}

/// Whether the chain of successors ends at a record, or at an obsolete id without successor.
fn ends_alive(catalog: &Catalog, first: &Obsolete) -> bool {
    let mut old = first;
    for _ in 0..catalog.obsolete.len() {
        match old.successor.as_deref() {
            None => return true,
            Some(id) if is_alive(catalog, old.kind, id) => return true,
            Some(id) => match catalog.obsolete.get(id) {
                Some(next) if next.kind == old.kind => old = next,
                _ => return false,
            },
        }
    }
    false
}
