//! Letters that cannot be written.

use crate::localize::FormatError;
use crate::vocabulary::coded;

/// A letter cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ComposeError {
    /// There is no complete locale for the language.
    #[error("no locale for the language of the letter")]
    NoLocale,
    /// A letter refers to an event that the history does not have. A fault of the library: planning leaves such letters
    /// out.
    #[error("the history lacks an event that the letter refers to")]
    NoHistory,
    /// A message cannot be written.
    #[error(transparent)]
    Format(#[from] FormatError),
}

coded!(ComposeError {
    Self::NoLocale => "compose.no_locale",
    Self::NoHistory => "compose.no_history",
} Self::Format(error) => error.code());
