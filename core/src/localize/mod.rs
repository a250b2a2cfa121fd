//! Wording: Fluent resources, checked and compiled when a locale is loaded.

mod messages;

pub use messages::{Message, Variable};
pub use unic_langid::LanguageIdentifier as LanguageTag;

use crate::date::Date;
use crate::error::{ComposeError, LocaleError};
use crate::ids::CountryCode;

/// A value that a message takes.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// Text or a keyword.
    Text(&'a str),
    /// A number, for plural rules.
    Number(u32),
}

/// The values for one call, by variable.
#[derive(Clone, Copy, Default)]
pub struct Arguments<'a> {
    values: [Option<Value<'a>>; Variable::ALL.len()],
}

impl<'a> Arguments<'a> {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same values with one more.
    #[must_use]
    pub fn with(mut self, variable: Variable, text: &'a str) -> Self {
        self.set(variable, Value::Text(text));
        self
    }

    /// The same values with one more number.
    #[must_use]
    pub fn with_number(mut self, variable: Variable, number: u32) -> Self {
        self.set(variable, Value::Number(number));
        self
    }

    /// Sets a value.
    pub fn set(&mut self, variable: Variable, value: Value<'a>) {
        if let Some(slot) = self.values.get_mut(variable as usize) {
            *slot = Some(value);
        }
    }

    /// The value of a variable.
    #[must_use]
    pub fn get(&self, variable: Variable) -> Option<Value<'a>> {
        self.values.get(variable as usize).copied().flatten()
    }
}

/// State of a locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocaleState {
    /// Read by somebody who knows language and law.
    Reviewed,
    /// Complete, but not yet read by such a person. It works and says so in a hint.
    Draft,
}

/// All locales of one version of the library, with the caller's.
#[derive(Debug, Clone)]
pub struct Locales {}

/// One language, compiled. Formatting cannot fail but for a missing argument.
#[derive(Debug, Clone)]
pub struct Locale {}

impl Locales {
    /// Checks and compiles the locales inside the library.
    ///
    /// # Errors
    ///
    /// [`LocaleError`] if a message is broken or missing; the tests of the library make sure that none is.
    pub fn embedded() -> Result<Self, LocaleError> {
        todo!()
    }

    /// The locale for a tag: exact, or the base language after the aliases (`no` → `nb`).
    #[must_use]
    pub fn get(&self, tag: &LanguageTag) -> Option<&Locale> {
        let _ = tag;
        todo!()
    }

    /// Tags of all locales.
    pub fn tags(&self) -> impl Iterator<Item = &LanguageTag> {
        std::iter::empty()
    }
}

impl Locale {
    /// The tag.
    #[must_use]
    pub fn tag(&self) -> &LanguageTag {
        todo!()
    }

    /// Reviewed or draft.
    #[must_use]
    pub fn state(&self) -> LocaleState {
        todo!()
    }

    /// The same language as written in a country: Swiss and Liechtenstein German have ss for ß, Austrian German has
    /// Jänner. The locale itself where there is no difference.
    #[must_use]
    pub fn for_country(&self, country: &CountryCode) -> &Self {
        let _ = country;
        self
    }

    /// Appends a message.
    ///
    /// # Errors
    ///
    /// [`ComposeError`] if an argument is missing that the message uses. `out` may then hold a part of it.
    pub fn write(&self, message: Message, arguments: &Arguments<'_>, out: &mut String) -> Result<(), ComposeError> {
        let _ = (message, arguments, out);
        todo!()
    }

    /// A message as text of its own.
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write).
    pub fn format(&self, message: Message, arguments: &Arguments<'_>) -> Result<String, ComposeError> {
        let mut out = String::new();
        self.write(message, arguments, &mut out)?;
        Ok(out)
    }

    /// A message that a record of the catalog names.
    ///
    /// # Errors
    ///
    /// [`ComposeError`] if there is no such message (a record that a caller brought), or as [`write`](Self::write).
    pub fn format_named(&self, id: &str, arguments: &Arguments<'_>) -> Result<String, ComposeError> {
        let _ = (id, arguments);
        todo!()
    }

    /// An attribute of a message that a record of the catalog names, such as `.short` of a reason.
    ///
    /// # Errors
    ///
    /// As [`format_named`](Self::format_named).
    pub fn format_attribute(
        &self,
        id: &str,
        attribute: &str,
        arguments: &Arguments<'_>,
    ) -> Result<String, ComposeError> {
        let _ = (id, attribute, arguments);
        todo!()
    }

    /// A day as the language writes it in a letter, with no-break spaces: `24. November 2026`, `24 November 2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let _ = date;
        todo!()
    }

    /// "A, B und C".
    #[must_use]
    pub fn list(&self, items: &[&str]) -> String {
        let _ = items;
        todo!()
    }

    /// A country's name, in the nominative.
    #[must_use]
    pub fn country_name(&self, code: &CountryCode) -> Option<&str> {
        let _ = code;
        todo!()
    }
}
