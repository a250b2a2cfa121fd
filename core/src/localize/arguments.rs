//! The values that a message takes.

use super::messages::Variable;
use super::rules::{NO_WORD, word_number};

/// A value that a message takes. It is inserted as it is: `{ $name }` inside a value is no placeable.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    /// Text or a keyword.
    Text(&'a str),
    /// A number, for plural rules; printed in ASCII digits without grouping.
    Number(u32),
}

/// The values for one call, by variable.
#[derive(Clone, Copy)]
pub(crate) struct Arguments<'a> {
    values: [Option<Value<'a>>; Variable::ALL.len()],
    /// Number of each keyword in the closed set of its variable: selectors compare it in place of text.
    words: [u8; Variable::ALL.len()],
}

impl Default for Arguments<'_> {
    fn default() -> Self {
        Self { values: [None; Variable::ALL.len()], words: [NO_WORD; Variable::ALL.len()] }
    }
}

impl<'a> Arguments<'a> {
    /// No values.
    #[must_use]
    #[inline]
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// The same values with one more.
    #[must_use]
    #[inline]
    pub(crate) fn with(mut self, variable: Variable, text: &'a str) -> Self {
        self.set(variable, Value::Text(text));
        self
    }

    /// The same values with one more number.
    #[must_use]
    #[inline]
    pub(crate) fn with_number(mut self, variable: Variable, number: u32) -> Self {
        self.set(variable, Value::Number(number));
        self
    }

    /// Sets a value.
    #[inline]
    pub(crate) fn set(&mut self, variable: Variable, value: Value<'a>) {
        if let Some(slot) = self.values.get_mut(variable as usize) {
            *slot = Some(value);
        }
        if let Some(word) = self.words.get_mut(variable as usize) {
            *word = match value {
                Value::Text(text) => word_number(variable, text),
                Value::Number(_) => NO_WORD,
            };
        }
    }

    /// The number of the variable's word in its closed set; [`NO_WORD`] if there is none.
    #[inline]
    pub(super) fn word(&self, variable: Variable) -> u8 {
        self.words.get(variable as usize).copied().unwrap_or(NO_WORD)
    }

    /// The value of a variable.
    #[must_use]
    #[inline]
    pub(crate) fn get(&self, variable: Variable) -> Option<Value<'a>> {
        self.values.get(variable as usize).copied().flatten()
    }
}

// Values may be personal data: only which variables are set is shown.
impl std::fmt::Debug for Arguments<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let set = Variable::ALL.iter().filter(|variable| self.get(**variable).is_some());
        f.debug_list().entries(set.map(|variable| variable.name())).finish()
    }
}

impl std::fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text",
            Self::Number(_) => "Number",
        })
    }
}
