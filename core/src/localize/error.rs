//! Locales that cannot be used, and messages that cannot be written.

use crate::vocabulary::coded;

/// A locale cannot be used. All problems at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the locale has {} problem(s)", .problems.len())]
#[non_exhaustive]
pub struct LocaleError {
    /// What is wrong, and where. At least one.
    pub problems: Vec<LocaleProblem>,
}

coded!(LocaleError { Self { .. } => "locale.invalid", });

/// One problem of a locale.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{check} {file}:{line}:{column} {message}")]
#[non_exhaustive]
pub struct LocaleProblem {
    /// Id of the check, such as `locale.missing_message`.
    pub check: &'static str,
    /// File, such as `de/letter.ftl`.
    pub file: String,
    /// Line, from 1; 0 if the problem has no place.
    pub line: usize,
    /// Column in characters, from 1; 0 if the problem has no place.
    pub column: usize,
    /// What is wrong and what would be right.
    pub message: String,
}

impl LocaleProblem {
    /// The stable code: the id of the check.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.check
    }
}

/// A message cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// A record of the catalog names a message that the locale does not have.
    #[error("the locale has no message {id}")]
    MissingMessage {
        /// The message's id.
        id: String,
    },
    /// A message needs a value that was not given. A fault of the library.
    #[error("message {id} needs ${variable}")]
    MissingArgument {
        /// The message's id.
        id: String,
        /// The variable.
        variable: &'static str,
    },
}

coded!(FormatError {
    Self::MissingMessage { .. } => "locale.missing_message",
    Self::MissingArgument { .. } => "locale.missing_argument",
});
