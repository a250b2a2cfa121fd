//! [`Letter`] → bytes of a format. One file per format.

use crate::error::RenderError;
use crate::letter::Letter;
#[cfg(feature = "pdf")]
pub mod pdf;

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Plain text, UTF-8, lines of at most 90 columns where words allow.
    Text,
    /// Markdown (CommonMark); values are escaped.
    Markdown,
    /// One complete HTML page with print styles and without script.
    Html,
    /// The letter as JSON.
    Json,
}

impl Format {
    /// The format of a word: `text`, `markdown`, `html`, `json`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let _ = word;
        todo!()
    }

    /// The word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Json => "json",
        }
    }

    /// The ending of file names, without dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Json => "json",
        }
    }
}

/// Puts a letter into a format.
///
/// # Errors
///
/// [`RenderError`] if the format is not built in or cannot hold the letter.
pub fn render(letter: &Letter, format: Format) -> Result<Vec<u8>, RenderError> {
    let _ = (letter, format);
    todo!()
}
