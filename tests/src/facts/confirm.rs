//! Confirms records whose values still stand word for word in the newest watched texts. It writes days and sources,
//! never a value.

use std::collections::BTreeMap;
use std::error::Error;

use serde::Serialize;
use serde_json::json;
use widerspruch::Date;
use widerspruch::catalog::{Controller, Evidence, MarketRegion, Platform, Source, Territory};

use super::records::Facts;
use super::values::{Held, companies, of_channel, of_controller};
use super::watch::{NewestText, Status, WatchedRecord, Watcher};

/// How the confirmation of a record, or of a way to act in one, ended. The words never change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Every value stands in a text that is newer than the last check.
    Confirmed,
    /// Every value stands in a text, but in none that is newer.
    NothingNewer,
    /// A value stands in no text.
    NotFound,
    /// The watch has an alarm, or a text could not be looked at.
    Alarm,
    /// No text is watched, or no value could stand in one.
    NothingToFind,
}

impl Outcome {
    /// The word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::NothingNewer => "nothing-newer",
            Self::NotFound => "not-found",
            Self::Alarm => "alarm",
            Self::NothingToFind => "nothing-to-find",
        }
    }
}

/// What was found out about a record, or about a way to act in one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Confirmation {
    /// The record, with the pointer to the way to act.
    pub place: String,
    /// How it ended.
    pub outcome: Outcome,
    /// The day of the last check.
    pub verified_on: Option<Date>,
    /// The day that the texts bear out.
    pub found_on: Option<Date>,
    /// The texts that hold the values.
    pub texts: Vec<String>,
    /// Values that stand in no text.
    pub missing: Vec<String>,
}

/// What a source says that the tool adds.
const SAYS: &str = "holds the values of the record word for word";

/// Confirms companies, platforms and their ways to act, of some records if any are named, and writes the records that
/// changed if asked to.
///
/// # Errors
///
/// If `git` fails or a record cannot be written.
pub fn confirm(
    facts: &Facts,
    watcher: &Watcher,
    only: &[String],
    writes: bool,
) -> Result<Vec<Confirmation>, Box<dyn Error>> {
    let wanted = |place: &str| only.is_empty() || only.iter().any(|name| name == place);
    let mut out = Vec::new();
    for controller in &watcher.controllers {
        let place = format!("controllers/{}", controller.id);
        if !wanted(&place) {
            continue;
        }
        let mut record = controller.clone();
        out.push(company(&place, &mut record, watcher)?);
        if writes && record != *controller {
            facts.write(&place, &record)?;
        }
    }
    for watched in watcher.watch(None, &[])? {
        let platform = watcher.platforms.iter().find(|platform| watched.record.ends_with(&format!("/{}", platform.id)));
        let Some(platform) = platform.filter(|_| wanted(&watched.record)) else { continue };
        let mut record = platform.clone();
        out.extend(service(&watched, &mut record, watcher)?);
        if writes && record != *platform {
            facts.write(&watched.record, &record)?;
        }
    }
    Ok(out)
}

fn company(place: &str, record: &mut Controller, watcher: &Watcher) -> Result<Confirmation, Box<dyn Error>> {
    let of_company = watcher.platforms.iter().filter(|platform| companies(platform).contains(&&record.id));
    let texts = watcher.newest_texts(of_company)?;
    let found = find(&of_controller(record), &texts);
    Ok(found.settle(place, &mut record.evidence))
}

fn service(
    state: &WatchedRecord,
    record: &mut Platform,
    watcher: &Watcher,
) -> Result<Vec<Confirmation>, Box<dyn Error>> {
    let texts = watcher.newest_texts([&*record])?;
    let mut out = Vec::new();
    let looked_at = |status| matches!(status, Status::Unchanged | Status::Changed);
    let names: Vec<Held> = watcher
        .controllers
        .iter()
        .filter(|controller| companies(record).contains(&&controller.id))
        .map(|controller| Held { value: controller.name.clone(), places: Vec::new() })
        .collect();
    let found = find(&names, &texts);
    if state.status == Status::NotWatched || state.texts.iter().all(|text| looked_at(text.status)) {
        let confirmation = found.settle(&state.record, &mut record.evidence);
        if confirmation.outcome == Outcome::Confirmed {
            advance(state, record, watcher, &texts);
        }
        out.push(confirmation);
    } else {
        out.push(Confirmation { outcome: Outcome::Alarm, ..found.report(&state.record, &record.evidence) });
    }
    for position in 0..record.channels.len() {
        let Some(channel) = record.channels.get(position) else { continue };
        let found = find(&of_channel(record, position, channel), &texts);
        let place = format!("{}/channels/{position}", state.record);
        if let Some(channel) = record.channels.get_mut(position) {
            out.push(found.settle(&place, &mut channel.evidence));
        }
    }
    Ok(out)
}

/// Moves the days of the texts on: what was seen, what statements on training rest on, what names the company.
fn advance(state: &WatchedRecord, record: &mut Platform, watcher: &Watcher, texts: &[NewestText]) {
    for (entry, text) in record.watch.iter_mut().zip(&state.texts) {
        let (Some(known), Some(newest)) = (&text.known, &text.newest) else { continue };
        entry.last_change = entry.last_change.max(newest.date);
        let reference = format!("{} {}", text.collection, text.path);
        for region in &mut record.regions {
            if region.source.reference == reference && region.source.date == Some(known.date.to_string()) {
                region.source.date = Some(newest.date.to_string());
            }
        }
    }
    let eea = record.regions.iter().find(|entry| entry.region == Territory::Region(MarketRegion::Eea));
    let company =
        watcher.controllers.iter().find(|controller| eea.is_some_and(|entry| entry.controller == controller.id));
    let Some(company) = company else { return };
    let naming = texts.iter().filter(|text| text.text.holds(&company.name)).max_by_key(|text| text.date);
    let known = record.company_named_in.as_ref().and_then(|source| source.date.clone());
    if let Some(text) = naming.filter(|text| known.is_none_or(|known| known < text.date.to_string())) {
        record.company_named_in = source(&text.name(), text.date, None);
    }
}

/// What was found of some values.
struct Found {
    /// The newest text for each value that was found.
    texts: BTreeMap<String, Date>,
    /// The oldest of these days: on that day all values stood.
    day: Option<Date>,
    missing: Vec<String>,
}

fn find(values: &[Held], texts: &[NewestText]) -> Found {
    let mut found = Found { texts: BTreeMap::new(), day: None, missing: Vec::new() };
    for held in values {
        let holding = texts.iter().filter(|text| text.text.holds(&held.value)).max_by_key(|text| text.date);
        match holding {
            Some(text) => {
                found.day = Some(found.day.map_or(text.date, |day| day.min(text.date)));
                found.texts.insert(text.name(), text.date);
            }
            None => found.missing.push(held.value.clone()),
        }
    }
    if texts.is_empty() {
        found.missing.clear();
    }
    found
}

impl Found {
    fn report(&self, place: &str, evidence: &Evidence) -> Confirmation {
        let outcome = match self.day {
            _ if !self.missing.is_empty() => Outcome::NotFound,
            None => Outcome::NothingToFind,
            Some(day) if evidence.verified_on.is_some_and(|known| known >= day) => Outcome::NothingNewer,
            Some(_) => Outcome::Confirmed,
        };
        Confirmation {
            place: place.to_owned(),
            outcome,
            verified_on: evidence.verified_on,
            found_on: self.day,
            texts: self.texts.keys().cloned().collect(),
            missing: self.missing.clone(),
        }
    }

    /// Reports, and writes day and sources into the evidence if everything was found in something newer.
    fn settle(&self, place: &str, evidence: &mut Evidence) -> Confirmation {
        let report = self.report(place, evidence);
        if let (Outcome::Confirmed, Some(day)) = (report.outcome, self.day) {
            evidence.verified_on = Some(day);
            evidence.stale_after = day.plus_months(12);
            for (reference, date) in &self.texts {
                match evidence.sources.iter_mut().find(|source| source.reference == *reference) {
                    Some(known) => known.date = Some(date.to_string()),
                    None => evidence.sources.extend(source(reference, *date, Some(SAYS))),
                }
            }
        }
        report
    }
}

fn source(reference: &str, date: Date, says: Option<&str>) -> Option<Source> {
    serde_json::from_value(json!({ "reference": reference, "date": date, "says": says })).ok()
}
