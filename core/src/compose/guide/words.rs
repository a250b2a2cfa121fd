//! The language of the guide with the keywords that hold for all its messages.

use crate::case::Case;
use crate::compose::ComposeError;
use crate::localize::{Arguments, Locale, Message, Value, Variable};

/// Formats messages of the guide.
pub(super) struct Words<'a> {
    pub(super) locale: &'a Locale,
    keywords: Arguments<'a>,
}

impl<'a> Words<'a> {
    pub(super) fn new(locale: &'a Locale, case: &Case<'_>) -> Self {
        let voice = if case.representative.is_some() { "other" } else { "self" };
        let keywords =
            Arguments::new().with(Variable::Voice, voice).with(Variable::Regime, case.regime.wording().as_str());
        Self { locale, keywords }
    }

    /// A message with these values.
    pub(super) fn say(&self, message: Message, values: &[(Variable, &str)]) -> Result<String, ComposeError> {
        Ok(self.locale.format(message, &self.arguments(values))?)
    }

    /// A message that a record of the catalog, or a hint, names.
    pub(super) fn say_named(&self, id: &str, values: &[(Variable, &str)]) -> Result<String, ComposeError> {
        Ok(self.locale.format_named(id, &self.arguments(values))?)
    }

    /// The text that a reason has in menus.
    pub(super) fn label(&self, reason: &str) -> Result<String, ComposeError> {
        Ok(self.locale.format_attribute(reason, "label", &self.keywords)?)
    }

    fn arguments<'b>(&self, values: &[(Variable, &'b str)]) -> Arguments<'b>
    where
        'a: 'b,
    {
        // Set in place: each copy of the table is as long as a text.
        let mut arguments: Arguments<'b> = self.keywords;
        for &(variable, text) in values {
            arguments.set(variable, Value::Text(text));
        }
        arguments
    }
}
