//! How old and how sure the records are.

use std::collections::BTreeMap;

use serde::Serialize;
use widerspruch::Date;

use super::records::{Facts, Known};

/// What must be looked at again on a day, the longest overdue first.
#[must_use]
pub fn stale(facts: &Facts, on: Date) -> Vec<Known<'_>> {
    let mut out: Vec<Known<'_>> =
        facts.evidence().filter(|known| known.stale_after.is_some_and(|last| last < on)).collect();
    out.sort_by_key(|known| known.stale_after);
    out
}

/// What nobody verified, or what rests on a weak source.
#[must_use]
pub fn weak(facts: &Facts) -> Vec<Known<'_>> {
    facts.evidence().filter(Known::is_weak).collect()
}

/// The records of one kind in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct KindSummary {
    /// How many records.
    pub records: usize,
    /// How many of which confidence; records that do not age have none.
    pub confidence: BTreeMap<String, usize>,
    /// How many parts of records have an age: the records themselves, ways to act.
    pub dated: usize,
    /// How many of these nobody knows the day of.
    pub undated: usize,
    /// The oldest check.
    pub oldest: Option<Date>,
    /// The newest check.
    pub newest: Option<Date>,
}

/// The records in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The newest check of all.
    pub as_of: Option<Date>,
    /// The numbers of each kind.
    pub kinds: BTreeMap<String, KindSummary>,
}

/// The records in numbers.
#[must_use]
pub fn summary(facts: &Facts) -> Summary {
    let mut kinds: BTreeMap<String, KindSummary> = BTreeMap::new();
    let kind = |place: &str| place.split('/').next().unwrap_or(place).to_owned();
    for (place, _) in facts.records() {
        kinds.entry(kind(place)).or_default().records += 1;
    }
    for known in facts.evidence() {
        let numbers = kinds.entry(kind(known.record)).or_default();
        // Of a calendar of holidays, the record itself is what has a certainty.
        if known.pointer.is_empty() || known.pointer == "/evidence" {
            *numbers.confidence.entry(known.confidence.to_owned()).or_default() += 1;
        }
        if known.stale_after.is_some() {
            numbers.dated += 1;
            numbers.undated += usize::from(known.verified_on.is_none());
        }
        if let Some(day) = known.verified_on {
            numbers.oldest = Some(numbers.oldest.map_or(day, |oldest| oldest.min(day)));
            numbers.newest = numbers.newest.max(Some(day));
        }
    }
    Summary { as_of: facts.as_of(), kinds }
}
