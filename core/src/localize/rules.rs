//! What a message may use: which variables, how, and with which keywords.

use super::messages::{Message, Variable};

/// How messages may use a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Compared in selectors with these keywords, never printed. `other` may stand at the default.
    Keyword(&'static [&'static str]),
    /// Compared in selectors; the message's own comment lists the keywords. Never printed.
    OpenKeyword,
    /// Printed, never compared.
    Text,
    /// A number: printed, or compared by plural category and number.
    Number,
}

/// The kind of a variable.
pub(super) const fn kind(variable: Variable) -> Kind {
    match variable {
        Variable::Voice => Kind::Keyword(&["self", "other"]),
        Variable::Regime => Kind::Keyword(&["gdpr", "uk", "ch"]),
        Variable::Accounts => Kind::Keyword(&["none", "one", "many"]),
        Variable::Flag => Kind::Keyword(&["yes", "no"]),
        Variable::Via => Kind::Keyword(&["form", "email", "post", "unknown"]),
        Variable::Request => Kind::Keyword(&["objection", "access", "consent-withdrawal"]),
        Variable::Kind | Variable::Act => Kind::OpenKeyword,
        Variable::Name
        | Variable::Platform
        | Variable::Platforms
        | Variable::Controller
        | Variable::Authority
        | Variable::Representative
        | Variable::Date
        | Variable::Due
        | Variable::Reference
        | Variable::Value
        | Variable::Label
        | Variable::Provision
        | Variable::Remedy
        | Variable::Law
        | Variable::Url
        | Variable::Key => Kind::Text,
        Variable::Number | Variable::Total => Kind::Number,
    }
}

/// The most words in a closed set.
pub(super) const MAX_WORDS: usize = 4;

/// The number of a text that is no word of a closed set.
pub(super) const NO_WORD: u8 = u8::MAX;

/// The number of a word in the closed set of its variable.
#[inline]
pub(super) fn word_number(variable: Variable, text: &str) -> u8 {
    match kind(variable) {
        Kind::Keyword(words) => {
            let index = words.iter().position(|word| *word == text);
            index.and_then(|index| u8::try_from(index).ok()).unwrap_or(NO_WORD)
        }
        _ => NO_WORD,
    }
}

/// Which variables a message may use beside `$voice` and `$regime`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Allowed {
    /// Those of the message in the table.
    Of(Message),
    /// These.
    Listed(&'static [Variable]),
    /// Any: a message that others refer to; their rules count where it is inserted.
    Any,
}

/// Beginnings of the ids that records of the catalog name, with what the code passes to such messages: names of
/// things in the catalog and days, never a value of a request.
const NAMED: &[(&str, &[Variable])] = &[
    ("act-", &[]),
    ("complaint-", &[Variable::Provision]),
    ("covers-", &[Variable::Platform, Variable::Platforms, Variable::Controller]),
    ("hint-", &[Variable::Platform, Variable::Controller, Variable::Authority, Variable::Date]),
    ("label-", &[]),
    ("question-", &[]),
    ("reason-", &[Variable::Provision]),
];

/// Explanations of issues: never a value of the request.
const ISSUE: &[Variable] =
    &[Variable::Key, Variable::Number, Variable::Total, Variable::Kind, Variable::Platform, Variable::Date];

/// The variables a message may use.
pub(super) fn allowed(id: &str, table: &MessageIndex) -> Allowed {
    if let Some(message) = table.get(id) {
        Allowed::Of(message)
    } else if id.starts_with("territory-") {
        Allowed::Listed(&[])
    } else if id.starts_with("issue-") {
        Allowed::Listed(ISSUE)
    } else {
        let named = NAMED.iter().find(|(prefix, _)| id.starts_with(prefix));
        named.map_or(Allowed::Any, |(_, variables)| Allowed::Listed(variables))
    }
}

impl Allowed {
    /// Whether a message may use the variable.
    pub(super) fn contains(self, variable: Variable) -> bool {
        match self {
            Self::Any => true,
            Self::Of(message) => {
                Self::Listed(message.variables()).contains(variable)
                    || message.cites().iter().any(|(cited, _)| *cited == variable)
            }
            Self::Listed(list) => matches!(variable, Variable::Voice | Variable::Regime) || list.contains(&variable),
        }
    }
}

/// Whether records of the catalog may name a message with this id.
pub(super) fn may_be_named_by_records(id: &str) -> bool {
    NAMED.iter().any(|(prefix, _)| id.starts_with(prefix))
}

/// The variable with this name.
pub(super) fn variable_named(name: &str) -> Option<Variable> {
    Variable::ALL.iter().copied().find(|variable| variable.name() == name)
}

/// The message table by id.
pub(super) struct MessageIndex(std::collections::BTreeMap<&'static str, Message>);

impl MessageIndex {
    pub(super) fn new() -> Self {
        Self(Message::ALL.iter().map(|message| (message.id(), *message)).collect())
    }

    pub(super) fn get(&self, id: &str) -> Option<Message> {
        self.0.get(id).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, MAX_WORDS, kind};
    use crate::localize::Variable;

    #[test]
    fn no_closed_set_has_more_words_than_the_tables_hold() {
        let longest = Variable::ALL.iter().filter_map(|variable| match kind(*variable) {
            Kind::Keyword(words) => Some(words.len()),
            _ => None,
        });
        assert_eq!(longest.max(), Some(MAX_WORDS));
    }
}
