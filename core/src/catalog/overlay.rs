//! Records of the caller, laid over the catalog.
//!
//! The bytes may come from anywhere: their length and the depth of their nesting are limited, and no problem repeats
//! what they say.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;
use serde_path_to_error::Segment;

use super::record::Record;
use super::{Authority, Catalog, Controller, Country, MessageUse, Platform, Provision, Reason, Regime};
use crate::catalog::{CatalogError, CatalogProblem, HolidayCalendar};

/// The longest overlay, in bytes.
pub const MAX_OVERLAY_BYTES: usize = 4 << 20;

/// The most problems of shape that one refusal of an overlay lists.
pub const MAX_OVERLAY_PROBLEMS: usize = 500;

/// What a pointer shows for a key that does not look like one of ours.
pub(super) const UNKNOWN_KEY: &str = "(unknown key)";

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
    regimes: Vec<Regime>,
    #[serde(default)]
    holidays: Vec<HolidayCalendar>,
}

impl Catalog {
    /// Lays records over the catalog: a JSON object with any of the keys `platforms`, `controllers`,
    /// `authorities`, `countries`, `reasons`, `provisions`, `regimes`, `holidays`, each a list of records. A record
    /// with a known id replaces the old one whole. At most [`MAX_OVERLAY_BYTES`] long.
    ///
    /// # Errors
    ///
    /// [`CatalogError`] with the problems found: at once all of shape, at most [`MAX_OVERLAY_PROBLEMS`]; or, if
    /// every record has the right shape, at once all that the [checks](super::CHECKS) find. A problem of shape names the
    /// record by its position, and the first place in it that is wrong; of a holiday's rule only the rule. No problem
    /// holds anything of the overlay but ids and keys.
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
        // As text, so that records are read by the code that reads our own; for bytes it would be compiled once more.
        let text = std::str::from_utf8(json).map_err(|_| refusal("catalog.overlay_not_json", "not UTF-8"))?;
        let overlay: Overlay = serde_json::from_str(text).map_err(|error| {
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
    put(&mut merged, overlay.regimes, &mut problems);
    put(&mut merged, overlay.holidays, &mut problems);
    merged.index();
    let known: BTreeSet<MessageUse<'_>> = catalog.message_ids().collect();
    let foreign = merged.message_ids().filter(|used| !known.contains(used));
    let foreign: Vec<_> = foreign.map(|used| (used.id.clone(), used.text, used.attributes)).collect();
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
            Regime::KIND => list_problems::<Regime>(records, &mut problems),
            HolidayCalendar::KIND => list_problems::<HolidayCalendar>(records, &mut problems),
            _ => problems.push(CatalogProblem {
                check: "catalog.overlay_key",
                record: "overlay".into(),
                pointer: String::new(),
                message: "unknown key; known are platforms, controllers, authorities, countries, reasons, provisions, \
                          regimes, holidays"
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

/// Where a record first does not have the shape of its kind, as a JSON pointer. The error itself is not read: its text
/// repeats the value.
fn wrong_place<T: Record>(record: &Value) -> Option<String> {
    let error = serde_path_to_error::deserialize::<_, T>(record).err()?;
    let mut pointer = String::new();
    for segment in error.path() {
        pointer.push('/');
        match segment {
            Segment::Seq { index } => pointer.push_str(&index.to_string()),
            Segment::Map { key } | Segment::Enum { variant: key } => pointer.push_str(shown_key(key)),
            Segment::Unknown => pointer.push_str(UNKNOWN_KEY),
        }
    }
    Some(pointer)
}

/// A key if it looks like one of ours; what else stands there is not repeated.
fn shown_key(key: &str) -> &str {
    let plain = key.len() <= 40 && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    if plain { key } else { UNKNOWN_KEY }
}

fn shape_problem(record: String, pointer: String, message: &str) -> CatalogProblem {
    CatalogProblem { check: "catalog.shape", record, pointer, message: message.into() }
}

fn refusal(check: &'static str, message: impl Into<String>) -> CatalogError {
    let problem = CatalogProblem { check, record: "overlay".into(), pointer: String::new(), message: message.into() };
    CatalogError { problems: vec![problem] }
}
