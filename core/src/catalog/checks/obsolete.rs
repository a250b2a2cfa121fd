//! Ids that are no longer right.

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, Obsolete, ObsoleteKind};

/// Whether a record of the obsolete one's kind has this id.
fn is_alive(catalog: &Catalog, kind: ObsoleteKind, id: &str) -> bool {
    match kind {
        ObsoleteKind::Platform => catalog.platforms.contains(id),
        ObsoleteKind::Controller => catalog.controllers.contains(id),
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
        is_alive(catalog, old.kind, id) || older.is_some_and(|next| next.kind == old.kind && ends_alive(catalog, next))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn obsolete(id: &str, successor: Option<&str>) -> Obsolete {
        Obsolete {
            id: id.into(),
            kind: ObsoleteKind::Platform,
            reason: "renamed".into(),
            successor: successor.map(Into::into),
            since: crate::date::Date::try_new(2026, 1, 1).unwrap(),
            sources: vec![],
        }
    }

    /// A catalog with one platform, `sample`, and these obsolete ids.
    fn catalog(entries: &[(&str, Option<&str>)]) -> Catalog {
        let platform = r#"{"platforms": [{"id": "sample", "name": "Sample", "group": "Sample", "kind": "social-network",
            "priority": 3, "domains": [], "regions": [],
            "training": {"interactions": "no", "public_content": "no"}, "channels": [], "evidence": {"confidence": "low", "stale_after": "2027-01-01",
            "sources": [{"reference": "a test"}]}}]}"#;
        let mut catalog = Catalog::default().with_overlay(platform.as_bytes()).unwrap();
        for (id, successor) in entries {
            catalog.obsolete.insert((*id).into(), obsolete(id, *successor));
        }
        catalog
    }

    fn found(entries: &[(&str, Option<&str>)], check: &str) -> Vec<String> {
        let problems = catalog(entries).problems();
        problems.into_iter().filter(|problem| problem.check == check).map(|problem| problem.record).collect()
    }

    #[test]
    fn successors_exist() {
        let good = [("old", Some("older")), ("older", Some("sample")), ("gone", None)];
        assert!(found(&good, "catalog.obsolete_successor").is_empty());
        let bad = [("old", Some("nothing")), ("left", Some("right")), ("right", Some("left"))];
        let expected = ["obsolete/left", "obsolete/old", "obsolete/right"];
        assert_eq!(found(&bad, "catalog.obsolete_successor"), expected);
    }

    #[test]
    fn obsolete_ids_are_not_used_again() {
        assert!(found(&[("old", Some("sample"))], "catalog.obsolete_alive").is_empty());
        assert_eq!(found(&[("sample", None)], "catalog.obsolete_alive"), ["obsolete/sample"]);
    }

    #[test]
    fn the_look_up_follows_successors_and_ends() {
        let catalog = catalog(&[("old", Some("older")), ("older", Some("sample")), ("a", Some("b")), ("b", Some("a"))]);
        assert_eq!(catalog.platform("OLD").unwrap().id, "sample");
        assert!(catalog.platform("a").is_none());
    }
}
