//! [`Letter`] → bytes of a format. One file per format.

mod eml;
mod html;
pub(crate) mod ics;
pub(crate) mod json;
mod mailto;
mod markdown;
mod page;
mod right_to_left;
pub(crate) mod text;

pub use eml::{MailAttachment, MailHeader, MailOptions, mail_file};
pub use ics::calendar;
pub use mailto::{MAIL_CLIENTS, MailClient, Mailto, MailtoBody, MailtoOptions, mailto};
pub use page::page;

use crate::error::RenderError;
use crate::letter::Letter;
#[cfg(feature = "pdf")]
pub(crate) mod pdf;

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
    /// A mail file: a draft with the letter as text and HTML, see [`mail_file`].
    Eml,
    /// PDF. Needs the feature `pdf`.
    Pdf,
    /// The dates of the whole case as a calendar file, see [`calendar`].
    Ics,
}

impl Format {
    /// The formats that are built in: without the feature `pdf` all but that.
    pub const ALL: &'static [Self] = &[
        Self::Text,
        Self::Markdown,
        Self::Html,
        Self::Json,
        Self::Eml,
        #[cfg(feature = "pdf")]
        Self::Pdf,
        Self::Ics,
    ];

    /// The format of a word, built in or not: `text`, `markdown`, `html`, `json`, `eml`, `pdf`, `ics`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().chain([Self::Pdf]).find(|format| format.as_str() == word)
    }

    /// The word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Json => "json",
            Self::Eml => "eml",
            Self::Pdf => "pdf",
            Self::Ics => "ics",
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
            Self::Eml => "eml",
            Self::Pdf => "pdf",
            Self::Ics => "ics",
        }
    }
}

/// Puts a letter into a format. For many letters a [`Renderer`] is faster.
///
/// # Errors
///
/// [`RenderError`] if the format is not built in or cannot hold the letter.
pub fn render(letter: &Letter, format: Format) -> Result<Vec<u8>, RenderError> {
    Renderer::default().render(letter, format)
}

/// Puts letters into formats. It reads the fonts of PDF files once, with the first such letter, and holds no letter.
#[derive(Debug, Default)]
pub struct Renderer {
    #[cfg(feature = "pdf")]
    pdf: Option<pdf::PdfWriter>,
    #[cfg(feature = "pdf")]
    pdf_options: pdf::PdfOptions,
    #[cfg(feature = "pdf")]
    attaches_pdf: bool,
}

impl Renderer {
    /// A renderer whose PDF files look as the options say.
    #[cfg(feature = "pdf")]
    #[must_use]
    pub const fn with_pdf_options(pdf_options: pdf::PdfOptions) -> Self {
        Self { pdf: None, pdf_options, attaches_pdf: false }
    }

    /// The same renderer, but its mail files carry the letter as PDF too.
    #[cfg(feature = "pdf")]
    #[must_use]
    pub fn attach_pdf(mut self) -> Self {
        self.attaches_pdf = true;
        self
    }

    /// Changes how PDF files look from now on. The fonts need not be read again.
    #[cfg(feature = "pdf")]
    pub fn set_pdf_options(&mut self, pdf_options: pdf::PdfOptions) {
        self.pdf_options = pdf_options;
    }

    /// Puts a letter into a format.
    ///
    /// # Errors
    ///
    /// [`RenderError`] if the format is not built in or cannot hold the letter.
    pub fn render(&mut self, letter: &Letter, format: Format) -> Result<Vec<u8>, RenderError> {
        match format {
            Format::Text => Ok(letter.text.clone().into_bytes()),
            Format::Markdown => Ok(markdown::write(letter).into_bytes()),
            Format::Html => Ok(html::write(letter).into_bytes()),
            Format::Json => Ok(json::pretty(letter).into_bytes()),
            Format::Eml => self.mail(letter),
            Format::Pdf => self.pdf(letter),
            Format::Ics => Err(RenderError::NotForLetters { format: format.as_str() }),
        }
    }

    #[cfg(feature = "pdf")]
    fn mail(&mut self, letter: &Letter) -> Result<Vec<u8>, RenderError> {
        let mut options = MailOptions::default();
        if self.attaches_pdf {
            let name = crate::file_name::unique(&letter.suggested_file_name, Format::Pdf.extension(), &[]);
            options.attachments.push(MailAttachment { name, bytes: self.pdf(letter)? });
        }
        mail_file(letter, &options)
    }

    #[cfg(not(feature = "pdf"))]
    #[expect(clippy::unused_self, reason = "the same call with and without the feature")]
    fn mail(&mut self, letter: &Letter) -> Result<Vec<u8>, RenderError> {
        mail_file(letter, &MailOptions::default())
    }

    /// Writes many letters into one PDF file, each on pages of its own.
    ///
    /// # Errors
    ///
    /// As [`PdfWriter::bundle`](pdf::PdfWriter::bundle).
    #[cfg(feature = "pdf")]
    pub fn bundle(&mut self, letters: &[&Letter]) -> Result<pdf::PdfBundle, RenderError> {
        let (writer, options) = self.pdf_writer()?;
        writer.bundle(letters, options)
    }

    #[cfg(feature = "pdf")]
    fn pdf(&mut self, letter: &Letter) -> Result<Vec<u8>, RenderError> {
        let (writer, options) = self.pdf_writer()?;
        writer.write(letter, options)
    }

    #[cfg(feature = "pdf")]
    fn pdf_writer(&mut self) -> Result<(&mut pdf::PdfWriter, &pdf::PdfOptions), RenderError> {
        let writer = match &mut self.pdf {
            Some(writer) => writer,
            empty => empty.insert(pdf::PdfWriter::try_new()?),
        };
        Ok((writer, &self.pdf_options))
    }

    #[cfg(not(feature = "pdf"))]
    #[expect(clippy::unused_self, reason = "the same call with and without the feature")]
    fn pdf(&mut self, _: &Letter) -> Result<Vec<u8>, RenderError> {
        Err(RenderError::NotBuiltIn { format: Format::Pdf.as_str() })
    }
}

/// Bytes in hexadecimal digits, lower case.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[test]
    fn every_format_has_its_word() {
        for &format in Format::ALL {
            assert_eq!(Format::from_word(format.as_str()), Some(format));
        }
        assert_eq!(Format::from_word("pdf"), Some(Format::Pdf), "a word is known without the feature too");
        assert_eq!(Format::from_word("Text"), None);
        assert_eq!(Format::from_word("docx"), None);
    }
}
