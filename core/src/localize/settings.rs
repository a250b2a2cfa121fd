//! `locale.json`: what a language needs beside its messages.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::LocaleState;
use super::calendar::{DatePattern, ListPatterns, MonthPattern};
use super::messages::MessagePart;
use crate::catalog::LegalRegime;
use crate::date::PartialDate;
use crate::ids::CountryCode;
use crate::language::LanguageTag;
use crate::vocabulary::LetterKind;

/// The file as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    pub(super) tag: String,
    pub(super) state: LocaleState,
    /// Laws that letters can be written under.
    #[serde(default = "every_regime")]
    pub(super) regimes: Vec<LegalRegime>,
    /// Letters that can be written.
    #[serde(default = "every_kind")]
    pub(super) kinds: Vec<LetterKind>,
    /// Whether the plan can be put into words.
    #[serde(default = "yes")]
    pub(super) guide: bool,
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

fn every_regime() -> Vec<LegalRegime> {
    LegalRegime::ALL.to_vec()
}

fn every_kind() -> Vec<LetterKind> {
    LetterKind::ALL.to_vec()
}

const fn yes() -> bool {
    true
}

impl Settings {
    /// Whether a letter can be written under a law. One that the history calls for may be any later one.
    pub(super) fn offer(&self, kind: LetterKind, regime: LegalRegime) -> bool {
        let known = |kind: &LetterKind| self.kinds.contains(kind);
        let of_kind = if kind == LetterKind::Next { LATER.iter().all(known) } else { known(&kind) };
        of_kind && self.regimes.contains(&regime)
    }

    /// Whether the locale has the messages of a part.
    pub(super) fn need(&self, part: MessagePart) -> bool {
        let kind = |kind: LetterKind| self.kinds.contains(&kind);
        match part {
            MessagePart::Letter => true,
            MessagePart::Later => LATER.iter().any(|later| kind(*later)),
            MessagePart::Reminder => kind(LetterKind::Reminder),
            MessagePart::RefusalReply => kind(LetterKind::RefusalReply),
            MessagePart::ExtensionReply => kind(LetterKind::ExtensionReply),
            MessagePart::Complaint => kind(LetterKind::Complaint),
            MessagePart::Access => kind(LetterKind::Access),
            MessagePart::ConsentWithdrawal => kind(LetterKind::ConsentWithdrawal),
            MessagePart::CopyrightReservation => kind(LetterKind::CopyrightReservation),
            MessagePart::Ch => self.regimes.contains(&LegalRegime::SwissFadp),
            MessagePart::Uk => self.regimes.contains(&LegalRegime::UkGdpr),
            MessagePart::Guide => self.guide,
        }
    }
}

/// Letters that answer what came before.
const LATER: &[LetterKind] =
    &[LetterKind::Reminder, LetterKind::RefusalReply, LetterKind::ExtensionReply, LetterKind::Complaint];

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
    /// The first day of a month where it is more than its number, which CLDR does not know: `1er`.
    #[serde(default)]
    pub(super) first: Option<Box<str>>,
    /// What follows every date, also a month and a year, where letters have it and CLDR has not: ` r.`.
    #[serde(default)]
    pub(super) suffix: Box<str>,
}

impl DateSettings {
    pub(super) fn format(&self, date: PartialDate) -> String {
        let mut text = match date {
            PartialDate::Year(year) => year.to_string(),
            PartialDate::Month(month) => self.month.format(month, &self.months),
            PartialDate::Day(day) => self.pattern.format(day, &self.months, self.first.as_deref()),
        };
        text.push_str(&self.suffix);
        text
    }
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

/// Another spelling: pairs of what is written in the locale and what replaces it, in every text of the locale. A message
/// that differs in more than words has an attribute with the country's name instead (`.CH`). Values of the caller keep
/// their spelling.
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
