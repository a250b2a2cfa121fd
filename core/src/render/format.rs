//! The formats of letters and cases.

use std::str::FromStr;

use crate::vocabulary::{UnknownWord, words};

words! {
    /// A format of one letter.
    LetterFormat {
        /// Plain text, UTF-8, lines of at most 88 columns where words allow.
        Text = "text",
        /// Markdown (CommonMark); values are escaped.
        Markdown = "markdown",
        /// One complete HTML page with print styles and without script.
        Html = "html",
        /// JSON of the contract, see [`Letter::to_json`](crate::Letter::to_json).
        Json = "json",
        /// A mail file: a draft with the letter as text and HTML, see [`mail_file`](crate::mail_file).
        Eml = "eml",
        /// PDF. Needs the feature `pdf`.
        Pdf = "pdf",
    }
}

words! {
    /// A format of a whole case.
    CaseFormat {
        /// The dates of the case as a calendar file, see [`calendar`](crate::calendar).
        Ics = "ics",
    }
}

/// A format of files: one file a letter, or one of the whole case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// One file a letter.
    Letter(LetterFormat),
    /// One file of the whole case.
    Case(CaseFormat),
}

impl LetterFormat {
    /// The formats that are built in: without the feature `pdf` all but that.
    pub const BUILT_IN: &'static [Self] = match Self::ALL.split_last() {
        Some((Self::Pdf, others)) if !cfg!(feature = "pdf") => others,
        _ => Self::ALL,
    };

    /// The ending of file names, without dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            _ => self.as_str(),
        }
    }
}

impl CaseFormat {
    /// The ending of file names, without dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        self.as_str()
    }
}

impl Format {
    /// All formats that are built in, those of letters first.
    pub fn built_in() -> impl Iterator<Item = Self> {
        let letters = LetterFormat::BUILT_IN.iter().copied().map(Self::Letter);
        letters.chain(CaseFormat::ALL.iter().copied().map(Self::Case))
    }

    /// The word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Letter(format) => format.as_str(),
            Self::Case(format) => format.as_str(),
        }
    }
}

impl From<LetterFormat> for Format {
    fn from(format: LetterFormat) -> Self {
        Self::Letter(format)
    }
}

impl From<CaseFormat> for Format {
    fn from(format: CaseFormat) -> Self {
        Self::Case(format)
    }
}

/// By the word of either kind, built in or not.
impl FromStr for Format {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        word.parse().map(Self::Letter).or_else(|UnknownWord| word.parse().map(Self::Case))
    }
}

#[cfg(test)]
mod tests {
    use super::{CaseFormat, Format, LetterFormat};

    #[test]
    fn every_format_has_its_word() {
        for format in Format::built_in() {
            assert_eq!(format.as_str().parse(), Ok(format));
        }
        assert_eq!("pdf".parse(), Ok(Format::Letter(LetterFormat::Pdf)), "a word is known without the feature too");
        assert_eq!("ics".parse(), Ok(Format::Case(CaseFormat::Ics)));
        assert!("Text".parse::<Format>().is_err() && "docx".parse::<Format>().is_err());
        assert_eq!(LetterFormat::BUILT_IN.contains(&LetterFormat::Pdf), cfg!(feature = "pdf"));
    }
}
