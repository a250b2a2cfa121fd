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
        let mut arguments = self.keywords;
        set(&mut arguments, values);
        Ok(self.locale.format(message, &arguments)?)
    }

    /// A message that a record of the catalog, or a hint, names.
    pub(super) fn say_named(&self, id: &str, values: &[(Variable, &str)]) -> Result<String, ComposeError> {
        let mut arguments = self.keywords;
        set(&mut arguments, values);
        Ok(self.locale.format_named(id, &arguments)?)
    }

    /// The text that a reason has in menus.
    pub(super) fn label(&self, reason: &str) -> Result<String, ComposeError> {
        Ok(self.locale.format_attribute(reason, "label", &self.keywords)?)
    }
}

/// In place: a copy of the table costs as much as a text.
fn set<'a>(arguments: &mut Arguments<'a>, values: &[(Variable, &'a str)]) {
    for &(variable, text) in values {
        arguments.set(variable, Value::Text(text));
    }
}
