//! Records of the caller, laid over the catalog.
//!
//! The bytes may come from anywhere: their length and the depth of their nesting are limited, and no problem repeats
//! what they say.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::ser::{PrettyFormatter, Serializer};

use super::record::Record;
use super::{Authority, Catalog, Controller, Country, MessageUse, Platform, Provision, Reason};
use crate::catalog::{CatalogError, CatalogProblem, HolidayCalendar};

/// The longest overlay, in bytes.
pub const MAX_OVERLAY_BYTES: usize = 4 << 20;

/// The most problems of shape that one refusal of an overlay lists.
pub const MAX_OVERLAY_PROBLEMS: usize = 500;

/// The shape of an overlay. Read strictly once the records are known to be good, for what a [`Value`] does not
/// show: a key that stands twice.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Overlay {
    #[serde(default)]
    platforms: Vec<Platform>,
    #[serde(default)]
    controllers: Vec<Controller>,
    #[serde(default)]
    authorities: Vec<Authority>,
    #[serde(default)]
    countries: Vec<Country>,
    #[serde(default)]
    reasons: Vec<Reason>,
    #[serde(default)]
    provisions: Vec<Provision>,
    #[serde(default)]
    holidays: Vec<HolidayCalendar>,
}

impl Catalog {
    /// Lays records over the catalog: a JSON object with any of the keys `platforms`, `controllers`,
    /// `authorities`, `countries`, `reasons`, `provisions`, `holidays`, each a list of records. A record with a
    /// known id replaces the old one whole. At most [`MAX_OVERLAY_BYTES`] long.
    ///
    /// # Errors
    ///
    /// [`CatalogError`] with the problems found: at once all of shape, at most [`MAX_OVERLAY_PROBLEMS`]; or, if
    /// every record has the right shape, at once all that the [checks](super::CHECKS) find. A problem of shape names
    /// the record by its position. No problem holds anything of the overlay but ids and keys.
    pub fn with_overlay(&self, json: &[u8]) -> Result<Self, CatalogError> {
        if json.len() > MAX_OVERLAY_BYTES {
            let message = format!("the overlay is longer than {MAX_OVERLAY_BYTES} bytes");
            return Err(refusal("catalog.overlay_too_long", message));
        }
        let value = serde_json::from_slice(json).map_err(|error| {
            let message = format!("not JSON at line {}, column {}", error.line(), error.column());
            refusal("catalog.overlay_not_json", message)
        })?;
        let problems = shape_problems(&value);
        if !problems.is_empty() {
            return Err(CatalogError { problems });
        }
        drop(value);
        let overlay: Overlay = serde_json::from_slice(json).map_err(|error| {
            let message = format!("a key stands twice at line {}, column {}", error.line(), error.column());
            refusal("catalog.key_twice", message)
        })?;
        merge(self, overlay)
    }
}

fn merge(catalog: &Catalog, overlay: Overlay) -> Result<Catalog, CatalogError> {
    let mut merged = catalog.clone();
    let mut problems = Vec::new();
    put(&mut merged, overlay.platforms, &mut problems);
    put(&mut merged, overlay.controllers, &mut problems);
    put(&mut merged, overlay.authorities, &mut problems);
    put(&mut merged, overlay.countries, &mut problems);
    put(&mut merged, overlay.reasons, &mut problems);
    put(&mut merged, overlay.provisions, &mut problems);
    put(&mut merged, overlay.holidays, &mut problems);
    merged.index();
    let known: BTreeSet<MessageUse<'_>> = catalog.message_ids().collect();
    let foreign = merged.message_ids().filter(|used| !known.contains(used));
    let foreign: Vec<_> = foreign.map(|used| (used.id.clone(), used.attributes)).collect();
    merged.foreign.extend(foreign);
    problems.extend(merged.problems());
    if problems.is_empty() { Ok(merged) } else { Err(CatalogError { problems }) }
}

fn put<T: Record>(catalog: &mut Catalog, records: Vec<T>, problems: &mut Vec<CatalogProblem>) {
    let mut seen = BTreeSet::new();
    for record in records {
        let id = record.id().clone();
        if !seen.insert(id.clone()) {
            problems.push(CatalogProblem {
                check: "catalog.id_twice",
                record: record.place(),
                pointer: String::new(),
                message: "the overlay has two records with this id; keep one".into(),
            });
        }
        T::all_mut(catalog).insert(id, record);
    }
}

fn shape_problems(overlay: &Value) -> Vec<CatalogProblem> {
    let mut problems = Vec::new();
    let Value::Object(kinds) = overlay else {
        let message = "an overlay is a JSON object with a list for each kind of record";
        return refusal("catalog.overlay_shape", message).problems;
    };
    for (kind, records) in kinds {
        match kind.as_str() {
            Platform::KIND => list_problems::<Platform>(records, &mut problems),
            Controller::KIND => list_problems::<Controller>(records, &mut problems),
            Authority::KIND => list_problems::<Authority>(records, &mut problems),
            Country::KIND => list_problems::<Country>(records, &mut problems),
            Reason::KIND => list_problems::<Reason>(records, &mut problems),
            Provision::KIND => list_problems::<Provision>(records, &mut problems),
            HolidayCalendar::KIND => list_problems::<HolidayCalendar>(records, &mut problems),
            _ => problems.push(CatalogProblem {
                check: "catalog.overlay_key",
                record: "overlay".into(),
                pointer: String::new(),
                message: "unknown key; known are platforms, controllers, authorities, countries, reasons, provisions, \
                          holidays"
                    .into(),
            }),
        }
        if problems.len() >= MAX_OVERLAY_PROBLEMS {
            problems.truncate(MAX_OVERLAY_PROBLEMS);
            break;
        }
    }
    problems
}

fn list_problems<T: Record>(records: &Value, problems: &mut Vec<CatalogProblem>) {
    let Value::Array(records) = records else {
        problems.push(shape_problem("overlay".into(), format!("/{}", T::KIND), "a list of records belongs here"));
        return;
    };
    for (position, record) in records.iter().enumerate() {
        if problems.len() >= MAX_OVERLAY_PROBLEMS {
            return;
        }
        if let Some(pointer) = wrong_place::<T>(record) {
            let message = "a key or value is unknown, missing or of the wrong kind; the schema of the kind says what \
                           is right";
            problems.push(shape_problem(format!("{}/{position}", T::KIND), pointer, message));
        }
    }
}

/// Where a record first does not have the shape of its kind, as a JSON pointer.
///
/// The error of serde names a line only, and its text repeats the value. So the record is written with one key or
/// element a line, read again, and the line tells the place.
fn wrong_place<T: Record>(record: &Value) -> Option<String> {
    let text = one_a_line(record)?;
    let error = serde_json::from_str::<T>(&text).err()?;
    let mut pointer = String::new();
    seek_line(record, &mut error.line(), &mut pointer);
    Some(pointer)
}

/// The value with one key or element a line. Without indentation: deep nesting must not blow it up.
fn one_a_line(value: &Value) -> Option<String> {
    let mut text = Vec::new();
    value.serialize(&mut Serializer::with_formatter(&mut text, PrettyFormatter::with_indent(b""))).ok()?;
    String::from_utf8(text).ok()
}

/// Goes down `lines` lines of [`one_a_line`] and leaves the JSON pointer of the line reached. True when it is reached.
fn seek_line(value: &Value, lines: &mut usize, pointer: &mut String) -> bool {
    *lines = lines.saturating_sub(1);
    if *lines == 0 {
        return true;
    }
    let length = pointer.len();
    let mut visit = |key: &str, child: &Value| {
        pointer.push('/');
        pointer.push_str(key);
        let reached = seek_line(child, lines, pointer);
        if !reached {
            pointer.truncate(length);
        }
        reached
    };
    let (reached, empty) = match value {
        Value::Array(items) => {
            (items.iter().enumerate().any(|(at, item)| visit(&at.to_string(), item)), items.is_empty())
        }
        Value::Object(entries) => (entries.iter().any(|(key, item)| visit(shown_key(key), item)), entries.is_empty()),
        _ => (false, true),
    };
    if !reached && !empty {
        // The line of the closing bracket.
        *lines = lines.saturating_sub(1);
    }
    reached || *lines == 0
}

/// A key if it looks like one of ours; what else stands there is not repeated.
fn shown_key(key: &str) -> &str {
    let plain = key.len() <= 40 && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    if plain { key } else { "(unknown key)" }
}

fn shape_problem(record: String, pointer: String, message: &str) -> CatalogProblem {
    CatalogProblem { check: "catalog.shape", record, pointer, message: message.into() }
}

fn refusal(check: &'static str, message: impl Into<String>) -> CatalogError {
    let problem = CatalogProblem { check, record: "overlay".into(), pointer: String::new(), message: message.into() };
    CatalogError { problems: vec![problem] }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_line_has_the_pointer_of_its_value() {
        let value = json!({"a": [], "b": {"c": [1, {"d": null}], "e": {}}, "f": "x\ny", "odd key": [[2]]});
        let text = one_a_line(&value).unwrap();
        let pointer = |line: usize| {
            let mut pointer = String::new();
            assert!(seek_line(&value, &mut (line + 1), &mut pointer));
            pointer
        };
        let found: Vec<String> = (0..text.lines().count()).map(pointer).collect();
        let expected = [
            "",
            "/a",
            "/b",
            "/b/c",
            "/b/c/0",
            "/b/c/1",
            "/b/c/1/d",
            "/b/c/1",
            "/b/c",
            "/b/e",
            "/b",
            "/f",
            "/(unknown key)",
            "/(unknown key)/0",
            "/(unknown key)/0/0",
            "/(unknown key)/0",
            "/(unknown key)",
            "",
        ];
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_line_past_the_end_is_not_reached() {
        let mut pointer = String::new();
        assert!(!seek_line(&json!([1, {}]), &mut 5, &mut pointer));
        assert_eq!(pointer, "");
    }
}
