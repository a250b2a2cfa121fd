//! Messages and variables by name: for programs that keep texts of their own in a locale, and for what records name.

use std::fmt;
use std::str::FromStr;

use super::FormatError;
use super::arguments::{Arguments, Value};
use super::locale::Locale;
use super::segments::Segment;
use super::variables::Variable;
use crate::vocabulary::UnknownWord;

/// The name of a variable that messages may use, without `$`: `date`, `voice`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariableName(Variable);

impl VariableName {
    /// The names of all variables.
    pub fn all() -> impl Iterator<Item = Self> {
        Variable::ALL.iter().copied().map(Self)
    }

    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0.name()
    }
}

impl FromStr for VariableName {
    type Err = UnknownWord;

    fn from_str(name: &str) -> Result<Self, UnknownWord> {
        Self::all().find(|variable| variable.as_str() == name).ok_or(UnknownWord)
    }
}

impl fmt::Display for VariableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for VariableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The values that a message takes. A value is inserted as it is: `{ $name }` inside one is no placeable. `Debug`
/// shows which are set, never what they are.
#[derive(Debug, Clone, Copy, Default)]
pub struct Values<'a>(Arguments<'a>);

impl<'a> Values<'a> {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same values with a text or keyword more, in place of one with the same name.
    #[must_use]
    #[inline]
    pub fn with_text(mut self, name: VariableName, text: &'a str) -> Self {
        self.0.set(name.0, Value::Text(text));
        self
    }

    /// The same values with a number more, in place of one with the same name: for plural rules, printed in ASCII digits
    /// without grouping.
    #[must_use]
    #[inline]
    pub fn with_number(mut self, name: VariableName, number: u32) -> Self {
        self.0.set(name.0, Value::Number(number));
        self
    }
}

/// One text of a locale, found once and written as often as wanted.
#[derive(Clone, Copy)]
pub struct LocaleMessage<'l> {
    locale: &'l Locale,
    id: &'l str,
    segments: &'l [Segment],
}

impl Locale {
    /// The text of a message; none if the locale has no such message, or it has attributes only.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<LocaleMessage<'_>> {
        let (id, entry) = self.named(id)?;
        Some(LocaleMessage { locale: self, id, segments: entry.value.as_ref()? })
    }

    /// The text of an attribute, such as `label` of a reason's message; none if there is no such message or attribute.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str) -> Option<LocaleMessage<'_>> {
        let (id, entry) = self.named(id)?;
        let (_, segments) = entry.attributes.iter().find(|(known, _)| **known == *name)?;
        Some(LocaleMessage { locale: self, id, segments })
    }
}

impl LocaleMessage<'_> {
    /// Appends the text.
    ///
    /// # Errors
    ///
    /// [`FormatError::MissingArgument`] if the text uses a value that is not given. `out` may then hold a part of it.
    pub fn write(&self, values: &Values<'_>, out: &mut String) -> Result<(), FormatError> {
        self.locale.write_segments(self.segments, self.id, &values.0, out)
    }

    /// The text as a string of its own.
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write).
    pub fn format(&self, values: &Values<'_>) -> Result<String, FormatError> {
        self.locale.format_segments(self.segments, self.id, &values.0)
    }
}

/// Shows the id.
impl fmt::Debug for LocaleMessage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LocaleMessage").field(&self.id).finish()
    }
}
