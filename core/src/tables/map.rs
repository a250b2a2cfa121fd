//! What an office says about its columns: `MAP.json`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::column::Column;
use super::day::DayRules;
use crate::fold::fold;
use crate::vocabulary::coded;

/// What an office says about its columns and words. Empty: everything is found by the words of the library.
///
/// The JSON is an object of headers with the name of a [`Column`] each, or `""` for a column that is left out.
/// `"$options"` is no header but an object: `key` (headers that together tell members apart), `answers` (words with
/// events), `services` (words with ids of platforms), `account_email` (`"person"`: an account without a name has the
/// person's e-mail address), `serial_dates` (1900 or 1904) and `month_first`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ColumnMap {
    /// Folded headers.
    columns: BTreeMap<String, Option<Column>>,
    /// Folded headers of the key.
    pub(super) key: Vec<String>,
    pub(super) answers: BTreeMap<String, String>,
    pub(super) services: BTreeMap<String, String>,
    pub(super) person_email: bool,
    pub(super) days: DayRules,
}

/// A map of columns that is not what the format asks for. It repeats no header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MapError {
    /// Not JSON, or not of this shape.
    #[error("the file of columns is no JSON object of headers and names of columns")]
    Shape,
    /// A name that is none of a column.
    #[error("the file of columns has a name that is none of a column")]
    UnknownColumn,
    /// An option that is not known, or a value that it does not take.
    #[error("the file of columns has an option that is not known, or a value that it does not take")]
    Option,
}

coded!(MapError {
    Self::Shape => "table.map_shape",
    Self::UnknownColumn => "table.map_column",
    Self::Option => "table.map_option",
});

#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    Name(String),
    Options(serde_json::Map<String, serde_json::Value>),
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Options {
    key: Vec<String>,
    answers: BTreeMap<String, String>,
    services: BTreeMap<String, String>,
    account_email: Option<String>,
    serial_dates: Option<u16>,
    month_first: bool,
}

impl ColumnMap {
    /// Reads the JSON.
    ///
    /// # Errors
    ///
    /// [`MapError`] if it has another shape.
    pub fn from_json(json: &[u8]) -> Result<Self, MapError> {
        let values: BTreeMap<String, Value> = serde_json::from_slice(json).map_err(|_| MapError::Shape)?;
        let mut map = Self::default();
        for (header, value) in values {
            match value {
                Value::Name(name) if header != OPTIONS => map.set(&header, &name)?,
                Value::Options(options) if header == OPTIONS => map.options(options)?,
                _ => return Err(MapError::Shape),
            }
        }
        Ok(map)
    }

    /// Says what a header means: the name of a column, or nothing.
    ///
    /// # Errors
    ///
    /// [`MapError::UnknownColumn`] if there is no such column.
    pub fn set(&mut self, header: &str, column: &str) -> Result<(), MapError> {
        let column = if column.is_empty() { None } else { Some(column.parse().map_err(|_| MapError::UnknownColumn)?) };
        self.columns.insert(fold(header), column);
        Ok(())
    }

    /// Says which headers together tell members apart.
    #[must_use]
    pub fn with_key<'k>(mut self, headers: impl IntoIterator<Item = &'k str>) -> Self {
        self.key = headers.into_iter().map(fold).collect();
        self
    }

    fn options(&mut self, options: serde_json::Map<String, serde_json::Value>) -> Result<(), MapError> {
        let options: Options =
            serde_json::from_value(serde_json::Value::Object(options)).map_err(|_| MapError::Option)?;
        let person = options.account_email.as_deref().is_none_or(|word| word == "person");
        if !person || options.serial_dates.is_some_and(|system| system != 1900 && system != 1904) {
            return Err(MapError::Option);
        }
        self.person_email = options.account_email.is_some();
        self.key = options.key.iter().map(|header| fold(header)).collect();
        self.answers = options.answers.into_iter().map(|(word, event)| (fold(&word), event)).collect();
        self.services = options.services.into_iter().map(|(word, id)| (fold(&word), id)).collect();
        self.days = DayRules { serial: options.serial_dates, month_first: options.month_first };
        Ok(())
    }

    /// What the office says of a header, if it does.
    #[expect(
        clippy::option_option,
        reason = "the office says nothing of a header, or that it is left out, or what it is"
    )]
    pub(super) fn get(&self, header: &str) -> Option<Option<Column>> {
        self.columns.get(&fold(header)).copied()
    }
}

const OPTIONS: &str = "$options";

#[cfg(test)]
mod tests {
    use super::{Column, ColumnMap, MapError};

    #[test]
    fn a_map_is_read_and_its_faults_are_said() {
        let json = r#"{"Kürzel": "key", "Notiz": "", "$options": {"key": ["Nr.", "Vorname"], "serial_dates": 1900}}"#;
        let map = ColumnMap::from_json(json.as_bytes()).expect("a map");
        assert_eq!(map.get("kuerzel"), Some(Some(Column::Key)));
        assert_eq!(map.get("Notiz"), Some(None));
        assert_eq!(map.get("Name"), None);
        assert_eq!((map.key.len(), map.days.serial), (2, Some(1900)));
        for (json, error) in [
            ("[]", MapError::Shape),
            (r#"{"a": 1}"#, MapError::Shape),
            (r#"{"a": "surname"}"#, MapError::UnknownColumn),
            (r#"{"$options": {"keys": []}}"#, MapError::Option),
            (r#"{"$options": {"serial_dates": 1901}}"#, MapError::Option),
            (r#"{"$options": {"account_email": "mine"}}"#, MapError::Option),
        ] {
            assert_eq!(ColumnMap::from_json(json.as_bytes()).err(), Some(error), "{json}");
        }
    }
}
