//! Letters that cannot be written.

use crate::localize::FormatError;

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

impl ComposeError {
    /// The stable code: `compose.no_locale`, `compose.no_history`, or that of the [`FormatError`].
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoLocale => "compose.no_locale",
            Self::NoHistory => "compose.no_history",
            Self::Format(error) => error.code(),
        }
    }
}
