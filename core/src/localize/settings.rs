//! `locale.json`: what a language needs beside its messages.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::LocaleState;
use super::calendar::{DatePattern, ListPatterns, MonthPattern};
use crate::ids::CountryCode;
use crate::language::LanguageTag;

/// The file as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    pub(super) tag: String,
    pub(super) state: LocaleState,
    /// The locale of CLDR whose data these are and whose plural rules hold: `pt` is Brazilian there, not Portuguese.
    pub(super) cldr: LanguageTag,
    /// Where dates and lists come from. Read by people only.
    #[expect(dead_code, reason = "a note for people; the key must be known to the reader")]
    source: String,
    pub(super) date: DateSettings,
    pub(super) list: ListPatterns,
    pub(super) quotes: Quotes,
    /// Other spellings of the same language, by country.
    #[serde(default)]
    pub(super) regions: BTreeMap<CountryCode, Region>,
}

/// The long date after CLDR, with no-break spaces where a line must not end.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DateSettings {
    pub(super) pattern: DatePattern,
    /// Month and year.
    #[serde(default)]
    pub(super) month: MonthPattern,
    /// January to December, in the case that the pattern needs.
    pub(super) months: [Box<str>; 12],
}

/// Quotation marks after CLDR.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Quotes {
    pub(super) open: Box<str>,
    pub(super) close: Box<str>,
    #[expect(dead_code, reason = "no text needs quotes inside quotes yet; the data come together")]
    inner_open: Box<str>,
    #[expect(dead_code, reason = "no text needs quotes inside quotes yet; the data come together")]
    inner_close: Box<str>,
}

/// Another spelling: pairs of what is written in the locale and what replaces it, in every text of the locale.
/// Values of the caller keep their spelling.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Region {
    pub(super) replace: Vec<(Box<str>, Box<str>)>,
}

impl Region {
    /// A text in this spelling.
    pub(super) fn respell(&self, text: &str) -> Box<str> {
        let mut text = text.to_owned();
        for (from, to) in &self.replace {
            if text.contains(&**from) {
                text = text.replace(&**from, to);
            }
        }
        text.into()
    }
}
