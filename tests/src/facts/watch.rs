//! Notices when a company changes its text: the watched texts of each platform since the day its record was checked.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use serde::Serialize;
use widerspruch::Date;
use widerspruch::catalog::{Controller, Platform, WatchedText};

use super::archive::{Archives, Collection, Version};
use super::compare::{Comparable, GoneValue, Reworded, comparable, gone_values, training_changes};
use super::patterns::Patterns;
use super::records::Facts;
use super::text::Text;
use super::values::of_platform;

/// What became of a text or of a record, the worst last. The words never change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The record names no text.
    NotWatched,
    /// No folder has a clone of the collection.
    NoClone,
    /// The collection never had the text.
    NoText,
    /// No version since the day.
    Unchanged,
    /// Newer versions; none of our values and no sentence on training is among what changed.
    Changed,
    /// The newest version is in another language: sentences were not compared.
    OtherLanguage,
    /// The newest version has less than half of the words: a broken capture, or the text went elsewhere.
    Shrunk,
    /// The collection does not have the text any more.
    TextGone,
    /// Sentences on AI training changed.
    TrainingChanged,
    /// One of our values is gone.
    ValueGone,
}

impl Status {
    /// Whether somebody must look.
    #[must_use]
    pub fn is_alarm(self) -> bool {
        self > Self::Changed
    }

    /// The word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotWatched => "not-watched",
            Self::NoClone => "no-clone",
            Self::NoText => "no-text",
            Self::Unchanged => "unchanged",
            Self::Changed => "changed",
            Self::OtherLanguage => "other-language",
            Self::Shrunk => "shrunk",
            Self::TextGone => "text-gone",
            Self::TrainingChanged => "training-changed",
            Self::ValueGone => "value-gone",
        }
    }
}

/// What became of the texts of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WatchedRecord {
    /// The record.
    pub record: String,
    /// Versions up to this day are known: `verified_on` of the record, or the day that was asked for.
    pub checked: Option<Date>,
    /// The worst of its texts.
    pub status: Status,
    /// All alarms of its texts, each once.
    pub alarms: Vec<Status>,
    /// Its texts.
    pub texts: Vec<WatchedVersions>,
}

/// What became of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WatchedVersions {
    /// The collection.
    pub collection: String,
    /// The file in it.
    pub path: String,
    /// The worst that was found.
    pub status: Status,
    /// The version that was known, or the first if none was.
    pub known: Option<Version>,
    /// The newest version.
    pub newest: Option<Version>,
    /// How many versions came since.
    pub versions: usize,
    /// Values that are gone.
    pub gone: Vec<GoneValue>,
    /// Sentences on training that changed.
    pub training: Vec<Reworded>,
}

/// The records, and where their texts lie.
#[derive(Debug)]
pub struct Watcher {
    /// The platforms.
    pub platforms: Vec<Platform>,
    /// The companies.
    pub controllers: Vec<Controller>,
    patterns: Patterns,
    collections: BTreeMap<String, Collection>,
}

impl Watcher {
    /// Reads the histories of all watched texts.
    ///
    /// # Errors
    ///
    /// If the records cannot be read, `git` fails, or no folder has any of the collections.
    pub fn try_new(facts: &Facts, archives: &Archives, patterns: Patterns) -> Result<Self, Box<dyn Error>> {
        let (platforms, controllers) = (facts.platforms()?, facts.controllers()?);
        let mut paths: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for text in platforms.iter().flat_map(|platform| &platform.watch) {
            paths.entry(&text.collection).or_default().insert(text.path.clone());
        }
        let mut collections = BTreeMap::new();
        for (name, paths) in &paths {
            collections.extend(archives.collection(name, paths)?.map(|found| ((*name).to_owned(), found)));
        }
        if collections.is_empty() {
            let names: Vec<&str> = paths.into_keys().collect();
            return Err(format!("no folder has a clone of any of {}", names.join(", ")).into());
        }
        Ok(Self { platforms, controllers, patterns, collections })
    }

    /// What became of the texts of each platform since its record was checked, or since a day; only of some records if
    /// any are named.
    ///
    /// # Errors
    ///
    /// If `git` fails.
    pub fn watch(&self, since: Option<Date>, only: &[String]) -> Result<Vec<WatchedRecord>, Box<dyn Error>> {
        let wanted = |platform: &&Platform| {
            only.is_empty() || only.iter().any(|name| name.trim_start_matches("platforms/") == platform.id.as_str())
        };
        self.platforms.iter().filter(wanted).map(|platform| self.record(platform, since)).collect()
    }

    fn record(&self, platform: &Platform, since: Option<Date>) -> Result<WatchedRecord, Box<dyn Error>> {
        let checked = since.or(platform.evidence.verified_on);
        let texts = platform.watch.iter().map(|text| self.text(platform, text, checked));
        let mut texts = texts.collect::<Result<Vec<_>, _>>()?;
        self.find_elsewhere(platform, &mut texts)?;
        let statuses: BTreeSet<Status> = texts.iter().map(|text| text.status).collect();
        let found = |text: &WatchedVersions, status| match status {
            Status::TrainingChanged => !text.training.is_empty(),
            Status::ValueGone => !text.gone.is_empty(),
            _ => text.status == status,
        };
        let all = [Status::OtherLanguage, Status::Shrunk, Status::TextGone, Status::TrainingChanged, Status::ValueGone];
        Ok(WatchedRecord {
            record: format!("platforms/{}", platform.id),
            checked,
            status: statuses.last().copied().unwrap_or(Status::NotWatched),
            alarms: all.into_iter().filter(|status| texts.iter().any(|text| found(text, *status))).collect(),
            texts,
        })
    }

    fn text(
        &self,
        platform: &Platform,
        text: &WatchedText,
        checked: Option<Date>,
    ) -> Result<WatchedVersions, Box<dyn Error>> {
        let mut out = WatchedVersions {
            collection: text.collection.clone(),
            path: text.path.clone(),
            status: Status::NoClone,
            known: None,
            newest: None,
            versions: 0,
            gone: Vec::new(),
            training: Vec::new(),
        };
        let Some(collection) = self.collections.get(&text.collection) else { return Ok(out) };
        let versions = collection.versions(&text.path);
        let is_known = |version: &&Version| checked.is_some_and(|checked| version.date <= checked);
        let (Some(newest), Some(oldest)) = (versions.first(), versions.last()) else {
            out.status = Status::NoText;
            return Ok(out);
        };
        let known = versions.iter().find(is_known).unwrap_or(oldest);
        out.versions = versions.iter().take_while(|version| *version != known).count();
        (out.known, out.newest) = (Some(known.clone()), Some(newest.clone()));
        if !collection.has(&text.path) {
            out.status = Status::TextGone;
        } else if out.versions == 0 {
            out.status = Status::Unchanged;
        } else {
            let before = self.patterns.read(&collection.read(&text.path, known)?);
            let after = self.patterns.read(&collection.read(&text.path, newest)?);
            self.compare(platform, &before, &after, &mut out);
        }
        Ok(out)
    }

    fn compare(&self, platform: &Platform, before: &Text, after: &Text, out: &mut WatchedVersions) {
        let comparable = comparable(before, after, &self.patterns);
        if comparable == Comparable::Shrunk {
            out.status = Status::Shrunk;
            return;
        }
        out.gone = gone_values(before, after, &of_platform(platform, &self.controllers));
        if comparable == Comparable::Yes {
            out.training = training_changes(before, after, &self.patterns);
        }
        out.status = if !out.gone.is_empty() {
            Status::ValueGone
        } else if !out.training.is_empty() {
            Status::TrainingChanged
        } else if comparable == Comparable::OtherLanguage {
            Status::OtherLanguage
        } else {
            Status::Changed
        };
    }

    /// Notes which other texts of the platform still hold a value that is gone.
    fn find_elsewhere(&self, platform: &Platform, texts: &mut [WatchedVersions]) -> Result<(), Box<dyn Error>> {
        if texts.iter().all(|text| text.gone.is_empty()) {
            return Ok(());
        }
        let newest = self.newest_texts([platform])?;
        for value in texts.iter_mut().flat_map(|text| &mut text.gone) {
            let holding = newest.iter().filter(|text| text.text.holds(&value.held.value));
            value.still_in = holding.map(NewestText::name).collect();
        }
        Ok(())
    }

    /// The newest versions of the watched texts of some platforms, each once.
    ///
    /// # Errors
    ///
    /// If `git` fails.
    pub fn newest_texts<'p>(
        &self,
        platforms: impl IntoIterator<Item = &'p Platform>,
    ) -> Result<Vec<NewestText>, Box<dyn Error>> {
        let mut out: Vec<NewestText> = Vec::new();
        for text in platforms.into_iter().flat_map(|platform| &platform.watch) {
            let Some(collection) = self.collections.get(&text.collection) else { continue };
            let known =
                out.iter().any(|known| known.watched.collection == text.collection && known.watched.path == text.path);
            let newest = collection.versions(&text.path).first().filter(|_| !known && collection.has(&text.path));
            if let Some(version) = newest {
                let read = self.patterns.read(&collection.read(&text.path, version)?);
                out.push(NewestText { watched: text.clone(), date: version.date, text: read });
            }
        }
        Ok(out)
    }
}

/// The newest version of a watched text.
#[derive(Debug)]
pub struct NewestText {
    /// Where it lies.
    pub watched: WatchedText,
    /// The day it was archived.
    pub date: Date,
    /// What it says.
    pub text: Text,
}

impl NewestText {
    /// How a source names it: repository and file.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.watched.collection, self.watched.path)
    }
}
