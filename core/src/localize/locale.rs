//! One language, compiled.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use super::arguments::Arguments;
use super::messages::{Message, Variable};
use super::plural::Plurals;
use super::segments::{self, Segment, Segments};
use super::settings::Settings;
use super::source::Source;
use super::{FormatError, LocaleState, territories};
use crate::catalog::LegalRegime;
use crate::date::{Date, PartialDate};
use crate::ids::CountryCode;
use crate::language::LanguageTag;
use crate::vocabulary::LetterKind;

/// One language, compiled. Writing a message fails only if a value is missing that it uses, or if there is no message
/// with the id that a record of the catalog names.
#[derive(Clone)]
pub struct Locale(pub(super) Arc<Compiled>);

/// What a locale holds.
pub(super) struct Compiled {
    pub(super) tag: LanguageTag,
    pub(super) settings: Settings,
    pub(super) plurals: Arc<Plurals>,
    /// The files, for overlays and checks; shared with the spellings of regions.
    pub(super) sources: Arc<[Source]>,
    /// The messages of the table first, in its order; then the others.
    pub(super) entries: Vec<Compilation>,
    /// Every id with the number of its entry.
    pub(super) names: Arc<BTreeMap<Box<str>, usize>>,
    /// What a country words otherwise.
    pub(super) regional: BTreeMap<CountryCode, Source>,
    /// The language as countries write it, made when first asked for.
    pub(super) regions: Vec<(CountryCode, OnceLock<Locale>)>,
}

/// One compiled message. A message that the locale does not have has neither text nor attributes.
#[derive(Default)]
pub(super) struct Compilation {
    pub(super) value: Option<Segments>,
    pub(super) attributes: Box<[(Box<str>, Segments)]>,
}

impl Locale {
    /// The language tag.
    #[must_use]
    pub fn tag(&self) -> &LanguageTag {
        &self.0.tag
    }

    /// Reviewed or draft.
    #[must_use]
    pub fn state(&self) -> LocaleState {
        self.0.settings.state
    }

    /// The files, for checks.
    pub(super) fn sources(&self) -> &[Source] {
        &self.0.sources
    }

    /// Whether it has the texts of a letter under a law: `regimes` and `kinds` of `locale.json`.
    #[must_use]
    pub fn offers(&self, kind: LetterKind, regime: LegalRegime) -> bool {
        self.0.settings.offer(kind, regime)
    }

    /// Whether it can put a plan into words: `guide` of `locale.json`.
    #[must_use]
    pub fn has_guide(&self) -> bool {
        self.0.settings.guide
    }

    /// Whether the locale has a message with this id and text.
    pub(crate) fn has_message(&self, id: &str) -> bool {
        self.entry(id).is_some_and(|entry| entry.value.is_some())
    }

    /// Appends a message.
    ///
    /// # Errors
    ///
    /// [`FormatError`] if an argument is missing that the message uses. `out` may then hold a part of it.
    #[inline]
    pub(crate) fn write(
        &self,
        message: Message,
        arguments: &Arguments<'_>,
        out: &mut String,
    ) -> Result<(), FormatError> {
        self.write_segments(self.value(message)?, message.id(), arguments, out)
    }

    /// A message as text of its own.
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write).
    pub(crate) fn format(&self, message: Message, arguments: &Arguments<'_>) -> Result<String, FormatError> {
        self.format_segments(self.value(message)?, message.id(), arguments)
    }

    /// Appends a message that a record of the catalog names.
    ///
    /// # Errors
    ///
    /// As [`format_named`](Self::format_named). `out` may then hold a part of it.
    pub(crate) fn write_named(&self, id: &str, arguments: &Arguments<'_>, out: &mut String) -> Result<(), FormatError> {
        self.write_segments(self.named_value(id)?, id, arguments, out)
    }

    /// A message that a record of the catalog names.
    ///
    /// # Errors
    ///
    /// [`FormatError`] if there is no such message (a record that a caller brought), or as [`write`](Self::write).
    pub(crate) fn format_named(&self, id: &str, arguments: &Arguments<'_>) -> Result<String, FormatError> {
        self.format_segments(self.named_value(id)?, id, arguments)
    }

    /// An attribute of a message that a record of the catalog names, such as `.short` of a reason.
    ///
    /// # Errors
    ///
    /// As [`format_named`](Self::format_named).
    pub(crate) fn format_attribute(
        &self,
        id: &str,
        attribute: &str,
        arguments: &Arguments<'_>,
    ) -> Result<String, FormatError> {
        self.format_segments(self.attribute_value(id, attribute)?, id, arguments)
    }

    /// Appends an attribute of a message that a record of the catalog names.
    ///
    /// # Errors
    ///
    /// As [`format_named`](Self::format_named). `out` may then hold a part of it.
    pub(crate) fn write_attribute(
        &self,
        id: &str,
        attribute: &str,
        arguments: &Arguments<'_>,
        out: &mut String,
    ) -> Result<(), FormatError> {
        self.write_segments(self.attribute_value(id, attribute)?, id, arguments, out)
    }

    #[inline]
    fn value(&self, message: Message) -> Result<&[Segment], FormatError> {
        let entry = self.0.entries.get(message as usize);
        entry.and_then(|entry| entry.value.as_deref()).ok_or_else(|| missing_message(message.id(), None))
    }

    fn named_value(&self, id: &str) -> Result<&[Segment], FormatError> {
        let value = self.entry(id).and_then(|entry| entry.value.as_deref());
        value.ok_or_else(|| missing_message(id, None))
    }

    fn attribute_value(&self, id: &str, attribute: &str) -> Result<&[Segment], FormatError> {
        let attributes = self.entry(id).map_or(&[] as &[_], |entry| &entry.attributes);
        let found = attributes.iter().find(|(name, _)| **name == *attribute);
        found.map(|(_, segments)| &**segments).ok_or_else(|| missing_message(id, Some(attribute)))
    }

    /// A day as the language writes it in a letter, with a no-break space where a line must not end:
    /// `24. November 2026`, `24 November 2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.partial_date(PartialDate::Day(date))
    }

    /// The same for a day, a month or a year.
    pub(crate) fn partial_date(&self, date: PartialDate) -> String {
        self.0.settings.date.format(date)
    }

    /// Items as the language lists them: `A, B und C`, `A, B and C`. One item is itself, none an empty text.
    #[must_use]
    pub fn list(&self, items: &[&str]) -> String {
        self.0.settings.list.join(items)
    }

    /// A text in the language's quotation marks.
    #[must_use]
    pub fn quote(&self, text: &str) -> String {
        let quotes = &self.0.settings.quotes;
        [&*quotes.open, text, &*quotes.close].concat()
    }

    /// A country's name, in the nominative; none for a code that is not among the messages.
    #[must_use]
    pub fn country_name(&self, code: &CountryCode) -> Option<&str> {
        let entry = self.entry(territories::message_id(code.as_str())?)?;
        segments::plain_text(entry.value.as_ref()?)
    }

    /// Codes of the countries and territories that have a name, in their order, with it.
    pub(crate) fn country_names(&self) -> impl Iterator<Item = (&'static str, &str)> {
        territories::message_ids()
            .filter_map(|(code, id)| Some((code, segments::plain_text(self.entry(id)?.value.as_ref()?)?)))
    }

    pub(super) fn entry(&self, id: &str) -> Option<&Compilation> {
        Some(self.named(id)?.1)
    }

    /// A message with the id as the locale keeps it.
    pub(super) fn named(&self, id: &str) -> Option<(&str, &Compilation)> {
        let (id, number) = self.0.names.get_key_value(id)?;
        Some((id, self.0.entries.get(*number)?))
    }

    #[inline]
    pub(super) fn write_segments(
        &self,
        segments: &[Segment],
        id: &str,
        arguments: &Arguments<'_>,
        out: &mut String,
    ) -> Result<(), FormatError> {
        segments::write(segments, arguments, &self.0.plurals, out).map_err(|variable| missing_argument(id, variable))
    }

    /// A pattern as text of its own: one allocation instead of one for every piece.
    pub(super) fn format_segments(
        &self,
        segments: &[Segment],
        id: &str,
        arguments: &Arguments<'_>,
    ) -> Result<String, FormatError> {
        let mut out = String::with_capacity(segments::length(segments, arguments, &self.0.plurals));
        self.write_segments(segments, id, arguments, &mut out)?;
        Ok(out)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale")
            .field("tag", &self.0.tag.to_string())
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}

#[cold]
fn missing_message(id: &str, attribute: Option<&str>) -> FormatError {
    let dot = if attribute.is_some() { "." } else { "" };
    FormatError::MissingMessage { id: [id, dot, attribute.unwrap_or_default()].concat() }
}

#[cold]
fn missing_argument(id: &str, variable: Variable) -> FormatError {
    FormatError::MissingArgument { id: id.to_owned(), variable: variable.name() }
}

/// A file as the caller brings it.
pub(super) fn source(tag: &str, name: &str, text: impl Into<Cow<'static, str>>, layer: usize) -> Source {
    Source { name: format!("{tag}/{name}").into(), text: text.into(), layer }
}
