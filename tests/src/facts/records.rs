//! The records as files: what the tool reads, and the one place where it writes.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use widerspruch::Date;
use widerspruch::catalog::{Controller, Platform};

/// The records in a folder laid out as `core/data` is. They are told by their place, as in `platforms/facebook`.
#[derive(Debug, Clone)]
pub struct Facts {
    folder: PathBuf,
    records: BTreeMap<String, Value>,
}

impl Facts {
    /// Reads all records of a folder.
    ///
    /// # Errors
    ///
    /// If the folder or a file cannot be read, or is no JSON.
    pub fn at(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut files = Vec::new();
        for kind in sorted(folder)?.into_iter().filter(|path| path.is_dir() && !path.ends_with("schema")) {
            for file in sorted(&kind)?.into_iter().filter(|file| file.extension().is_some_and(|end| end == "json")) {
                let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
                files.push((file.strip_prefix(folder)?.display().to_string(), text));
            }
        }
        Self::from_files(folder, files)
    }

    /// Takes records as files: path below the folder, and content.
    ///
    /// # Errors
    ///
    /// If a file is no JSON, or there is none.
    pub fn from_files(
        folder: &Path,
        files: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, Box<dyn Error>> {
        let mut records = BTreeMap::new();
        for (path, text) in files {
            let record = serde_json::from_str(&text).map_err(|error| format!("{path}: {error}"))?;
            records.insert(path.trim_end_matches(".json").replace('\\', "/"), record);
        }
        if records.is_empty() {
            return Err(format!("{}: no records here", folder.display()).into());
        }
        Ok(Self { folder: folder.to_owned(), records })
    }

    /// Every record with its place, in the order of the places.
    pub fn records(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.records.iter().map(|(place, record)| (place.as_str(), record))
    }

    /// A record.
    #[must_use]
    pub fn record(&self, place: &str) -> Option<&Value> {
        self.records.get(place)
    }

    /// The platforms.
    ///
    /// # Errors
    ///
    /// If a record does not have the shape of today.
    pub fn platforms(&self) -> Result<Vec<Platform>, Box<dyn Error>> {
        self.all("platforms/")
    }

    /// The companies.
    ///
    /// # Errors
    ///
    /// If a record does not have the shape of today.
    pub fn controllers(&self) -> Result<Vec<Controller>, Box<dyn Error>> {
        self.all("controllers/")
    }

    fn all<R: DeserializeOwned>(&self, kind: &str) -> Result<Vec<R>, Box<dyn Error>> {
        let of_kind = self.records().filter(|(place, _)| place.starts_with(kind));
        of_kind
            .map(|(place, record)| R::deserialize(record).map_err(|error| format!("{place}: {error}").into()))
            .collect()
    }

    /// Writes a record in the form of the house: keys in the order of the schema.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn write(&self, place: &str, record: &impl Serialize) -> Result<(), Box<dyn Error>> {
        let file = self.folder.join(format!("{place}.json"));
        let text = serde_json::to_string_pretty(record)? + "\n";
        fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()).into())
    }

    /// The newest day on which somebody verified something, as [`Catalog::as_of`](widerspruch::Catalog::as_of).
    #[must_use]
    pub fn as_of(&self) -> Option<Date> {
        self.evidence().filter_map(|evidence| evidence.verified_on).max()
    }

    /// Everything that has an age or a certainty, in the order of the records.
    pub fn evidence(&self) -> impl Iterator<Item = Known<'_>> {
        self.records().flat_map(|(place, record)| {
            let mut out = Vec::new();
            each_value(record, &mut String::new(), &mut |pointer, value| {
                out.extend(Known::of(place, pointer, value));
            });
            out
        })
    }
}

/// How sure a part of a record is, and how old.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Known<'f> {
    /// The record.
    pub record: &'f str,
    /// Where in the record.
    pub pointer: String,
    /// How sure it is.
    pub confidence: &'f str,
    /// The day of the newest evidence.
    pub verified_on: Option<Date>,
    /// The day after which it must be looked at again; none where only the certainty is known.
    pub stale_after: Option<Date>,
    /// What is open about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unverified: Vec<&'f str>,
}

impl<'f> Known<'f> {
    fn of(record: &'f str, pointer: &str, value: &'f Value) -> Option<Self> {
        let date = |key: &str| value.get(key).and_then(Value::as_str).and_then(|day| day.parse().ok());
        let open = value.get("unverified").and_then(Value::as_array).into_iter().flatten();
        Some(Self {
            record,
            pointer: pointer.to_owned(),
            confidence: value.get("confidence")?.as_str()?,
            verified_on: date("verified_on"),
            stale_after: date("stale_after"),
            unverified: open.filter_map(Value::as_str).collect(),
        })
    }

    /// Whether nobody verified it, or the source is weak.
    #[must_use]
    pub fn is_weak(&self) -> bool {
        matches!(self.confidence, "low" | "unverified")
    }
}

/// Calls `visit` with pointer and value of everything in a record, the record first.
pub(super) fn each_value<'v>(value: &'v Value, pointer: &mut String, visit: &mut impl FnMut(&str, &'v Value)) {
    visit(pointer, value);
    let length = pointer.len();
    let mut inside = |key: &str, value: &'v Value| {
        pointer.push('/');
        pointer.push_str(key);
        each_value(value, pointer, visit);
        pointer.truncate(length);
    };
    match value {
        Value::Array(items) => items.iter().enumerate().for_each(|(key, item)| inside(&key.to_string(), item)),
        Value::Object(members) => members.iter().for_each(|(key, member)| inside(key, member)),
        _ => {}
    }
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
