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
    /// The countries that the texts are written for, with what their spelling replaces.
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
    /// What it prints beside the messages: months, quotation marks.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        let Quotes { open, close, inner_open, inner_close } = &self.quotes;
        self.date.months.iter().chain([open, close, inner_open, inner_close]).map(|text| &**text)
    }

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
    pub(super) inner_open: Box<str>,
    pub(super) inner_close: Box<str>,
}

impl Quotes {
    /// The same marks in another spelling.
    pub(super) fn respell(&self, spelling: &dyn Fn(&str) -> Box<str>) -> Self {
        Self {
            open: spelling(&self.open),
            close: spelling(&self.close),
            inner_open: spelling(&self.inner_open),
            inner_close: spelling(&self.inner_close),
        }
    }
}

/// How a country writes the language: pairs of what is written in the locale and what replaces it, in every text of the
/// locale. A single character is replaced wherever it stands, a word or several only where they stand whole. A message
/// that differs in more than words stands in the country's own file. Values of the caller keep their spelling.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Region {
    #[serde(default)]
    pub(super) replace: Vec<(Box<str>, Box<str>)>,
}

impl Region {
    /// A text in this spelling.
    pub(super) fn respell(&self, text: &str) -> Box<str> {
        let mut text = text.to_owned();
        for (from, to) in &self.replace {
            if text.contains(&**from) {
                text = replaced(&text, from, to);
            }
        }
        text.into()
    }
}

/// Whether a text has something that is replaced.
pub(super) fn stands_in(text: &str, from: &str) -> bool {
    text.contains(from) && replaced(text, from, "") != text
}

fn replaced(text: &str, from: &str, to: &str) -> String {
    let mut letters = from.chars();
    let (first, last) = (letters.next(), letters.next_back());
    if last.is_none() {
        return if first.is_some() { text.replace(from, to) } else { text.to_owned() };
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, behind)) = rest.split_once(from) {
        out.push_str(before);
        let is_part = is_in_a_word(before.chars().next_back(), first) || is_in_a_word(last, behind.chars().next());
        out.push_str(if is_part { from } else { to });
        rest = behind;
    }
    out + rest
}

/// Whether no word ends between two characters.
fn is_in_a_word(before: Option<char>, behind: Option<char>) -> bool {
    before.is_some_and(char::is_alphanumeric) && behind.is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::{replaced, stands_in};

    #[test]
    fn characters_are_replaced_everywhere_and_words_only_whole() {
        for (text, from, to, expected) in [
            ("Straße, groß", "ß", "ss", "Strasse, gross"),
            (
                "Anlage 1, Anlagen, Anlageberatung, die Anlage",
                "Anlage",
                "Beilage",
                "Beilage 1, Anlagen, Anlageberatung, die Beilage",
            ),
            ("Damen und Herren,", "Herren,", "Herren", "Damen und Herren"),
            ("äAnlage Anlageä Anlage2", "Anlage", "Beilage", "äAnlage Anlageä Anlage2"),
            ("Anlage Anlage", "Anlage", "", " "),
            ("Text", "", "x", "Text"),
        ] {
            assert_eq!(replaced(text, from, to), expected);
            assert_eq!(stands_in(text, from), text != expected, "{text}");
        }
    }
}
