//! [`Letter`] → bytes of a format. One file per format.

mod html;
pub(crate) mod json;
mod markdown;
mod page;
mod right_to_left;
pub(crate) mod text;

pub use page::page;

use crate::error::RenderError;
use crate::letter::Letter;
#[cfg(feature = "pdf")]
pub mod pdf;

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Plain text, UTF-8, lines of at most 88 columns where words allow.
    Text,
    /// Markdown (CommonMark); values are escaped.
    Markdown,
    /// One complete HTML page with print styles and without script.
    Html,
    /// The letter as JSON.
    Json,
}

impl Format {
    /// All formats.
    pub const ALL: &'static [Self] = &[Self::Text, Self::Markdown, Self::Html, Self::Json];

    /// The format of a word: `text`, `markdown`, `html`, `json`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.as_str() == word)
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
    match format {
        Format::Text => Ok(letter.text.clone().into_bytes()),
        Format::Markdown => Ok(markdown::write(letter).into_bytes()),
        Format::Html => Ok(html::write(letter).into_bytes()),
        Format::Json => Ok(json::pretty(letter).into_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[test]
    fn every_format_has_its_word() {
        for &format in Format::ALL {
            assert_eq!(Format::from_word(format.as_str()), Some(format));
        }
        assert_eq!(Format::from_word("Text"), None);
        assert_eq!(Format::from_word("docx"), None);
    }
}
