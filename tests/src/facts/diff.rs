//! What changed between two states of the records: the heading and the list for the changelog.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

use serde::Serialize;
use serde_json::Value;
use widerspruch::Date;

use super::archive::git;
use super::records::Facts;

/// Keys that say how old a fact is and where it comes from, not what it is.
const AGE: [&str; 8] =
    ["evidence", "source", "sources", "watch", "company_named_in", "verified_on", "stale_after", "unverified"];

/// What changed between two states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FactsDiff {
    /// The newest check of the older state.
    pub from: Option<Date>,
    /// The newest check of the newer state.
    pub to: Option<Date>,
    /// New records.
    pub added: Vec<String>,
    /// Records that are gone, with their successor if an obsolete record names one.
    pub removed: Vec<RemovedRecord>,
    /// Records with another fact.
    pub changed: Vec<ChangedRecord>,
    /// Records whose facts are the same and whose evidence is not: looked at again.
    pub confirmed: Vec<String>,
}

/// A record that is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RemovedRecord {
    /// The record.
    pub record: String,
    /// What stands for it.
    pub successor: Option<String>,
}

/// A record with another fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangedRecord {
    /// The record.
    pub record: String,
    /// Its changes.
    pub changes: Vec<ChangedValue>,
}

/// A value before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangedValue {
    /// Where in the record; list items with an id are told by it.
    pub place: String,
    /// What stood there.
    pub before: Option<String>,
    /// What stands there.
    pub after: Option<String>,
}

/// The records of a folder, or of a revision of the repository around `project`.
///
/// # Errors
///
/// If it is neither, or `git` fails.
pub fn state(name: &str, project: &Path) -> Result<Facts, Box<dyn Error>> {
    let folder = Path::new(name);
    if folder.is_dir() {
        let inside = folder.join("core/data");
        return Facts::at(if inside.is_dir() { &inside } else { folder });
    }
    // The name must not be taken for an option.
    let revision =
        git(project, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")])
            .map_err(|_| format!("{name} is neither a folder nor a revision"))?;
    let revision = revision.trim();
    let listed = git(project, &["ls-tree", "-r", "-z", "--name-only", "--full-tree", revision, "--", "core/data"])?;
    let records = listed.split('\0').filter(|path| is_json(path) && !path.contains("/schema/"));
    let read = |path: &str| -> Result<(String, String), Box<dyn Error>> {
        let text = git(project, &["show", &format!("{revision}:{path}")])?;
        Ok((path.trim_start_matches("core/data/").to_owned(), text))
    };
    Facts::from_files(folder, records.map(read).collect::<Result<Vec<_>, _>>()?)
}

fn is_json(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|end| end == "json")
}

/// Compares two states.
#[must_use]
pub fn diff(old: &Facts, new: &Facts) -> FactsDiff {
    let is_fact = |place: &&str| !place.starts_with("obsolete/");
    let (before, after): (BTreeSet<&str>, BTreeSet<&str>) = (
        old.records().map(|(place, _)| place).filter(is_fact).collect(),
        new.records().map(|(place, _)| place).filter(is_fact).collect(),
    );
    let removed = before.difference(&after).map(|place| {
        let id = place.rsplit('/').next().unwrap_or(place);
        let obsolete = new.record(&format!("obsolete/{id}"));
        let successor = obsolete.and_then(|record| record.get("successor")?.as_str()).map(str::to_owned);
        RemovedRecord { record: (*place).to_owned(), successor }
    });
    let mut out = FactsDiff {
        from: old.as_of(),
        to: new.as_of(),
        added: after.difference(&before).map(|place| (*place).to_owned()).collect(),
        removed: removed.collect(),
        changed: Vec::new(),
        confirmed: Vec::new(),
    };
    for place in before.intersection(&after) {
        let (Some(one), Some(other)) = (old.record(place), new.record(place)) else { continue };
        let changes = changes(one, other);
        if !changes.is_empty() {
            out.changed.push(ChangedRecord { record: (*place).to_owned(), changes });
        } else if one != other {
            out.confirmed.push((*place).to_owned());
        }
    }
    out
}

/// The facts that differ. What is only unknown (`null`) or left out is the same.
fn changes(old: &Value, new: &Value) -> Vec<ChangedValue> {
    let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
    flatten(old, String::new(), &mut before);
    flatten(new, String::new(), &mut after);
    let places: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let value = |place: &String| {
        let (one, other) = (before.get(place), after.get(place));
        (one != other).then(|| ChangedValue { place: place.clone(), before: one.cloned(), after: other.cloned() })
    };
    places.into_iter().filter_map(value).collect()
}

fn flatten(value: &Value, place: String, out: &mut BTreeMap<String, String>) {
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (key, member) in members.iter().filter(|(key, _)| !AGE.contains(&key.as_str())) {
                flatten(member, format!("{place}/{key}"), out);
            }
            // How sure a fact is tells the reader something, where the rest of the evidence does not.
            if let Some(confidence) = members.get("evidence").and_then(|evidence| evidence.get("confidence")) {
                flatten(confidence, format!("{place}/confidence"), out);
            }
        }
        Value::Array(items) if items.iter().all(Value::is_string) => {
            out.insert(place, items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "));
        }
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                let name = ["id", "region", "address"].into_iter().find_map(|key| item.get(key)?.as_str());
                flatten(item, format!("{place}/{}", name.map_or_else(|| position.to_string(), str::to_owned)), out);
            }
        }
        Value::String(text) => {
            out.insert(place, text.clone());
        }
        other => {
            out.insert(place, other.to_string());
        }
    }
}
