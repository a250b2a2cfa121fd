//! [`Letter`] → bytes of a format. One file per format.

mod due_answers;
mod eml;
mod error;
mod format;
mod html;
pub(crate) mod ics;
mod mailto;
mod markdown;
mod page;
mod plan_file;
mod right_to_left;

pub use due_answers::DueAnswers;
pub use eml::{MailAttachment, MailHeader, MailOptions, mail_file};
pub use error::RenderError;
pub use format::{CaseFormat, Format, LetterFormat};
pub use ics::calendar;
pub use mailto::{MAIL_CLIENTS, MailClient, Mailto, MailtoBody, MailtoOptions, mailto};
pub use page::page;
pub use plan_file::{PlanMail, PlanMailError, plan_html, plan_mail};

#[cfg(feature = "pdf")]
use std::sync::Arc;
#[cfg(feature = "pdf")]
use std::sync::atomic::{AtomicBool, Ordering};

use crate::letter::Letter;
#[cfg(feature = "pdf")]
pub(crate) mod pdf;

/// Puts a letter into a format. For many letters a [`Renderer`] is faster.
///
/// # Errors
///
/// [`RenderError`] if the format is not built in or cannot hold the letter.
pub fn render(letter: &Letter, format: LetterFormat) -> Result<Vec<u8>, RenderError> {
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
    #[cfg(feature = "pdf")]
    stop: Option<Arc<AtomicBool>>,
}

impl Renderer {
    /// A renderer whose PDF files look as the options say.
    #[cfg(feature = "pdf")]
    #[must_use]
    pub const fn with_pdf_options(pdf_options: pdf::PdfOptions) -> Self {
        Self { pdf: None, pdf_options, attaches_pdf: false, stop: None }
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

    /// Stops a file of many letters before its next letter once the flag is set: [`bundle`](Self::bundle) is one long
    /// call, and this is how another thread ends it.
    #[cfg(feature = "pdf")]
    pub fn stop_by(&mut self, flag: Option<Arc<AtomicBool>>) {
        self.stop = flag;
    }

    /// Puts a letter into a format.
    ///
    /// # Errors
    ///
    /// [`RenderError`] if the format is not built in or cannot hold the letter.
    pub fn render(&mut self, letter: &Letter, format: LetterFormat) -> Result<Vec<u8>, RenderError> {
        match format {
            LetterFormat::Text => Ok(letter.text().into_bytes()),
            LetterFormat::Markdown => Ok(markdown::write(letter).into_bytes()),
            LetterFormat::Html => Ok(html::write(letter).into_bytes()),
            LetterFormat::Json => Ok(letter.to_json().into_bytes()),
            LetterFormat::Eml => self.mail(letter),
            LetterFormat::Pdf => self.pdf(letter),
        }
    }

    /// Appends a letter in a format. Nothing is appended if it fails.
    ///
    /// # Errors
    ///
    /// As [`render`](Self::render).
    pub fn render_into(&mut self, letter: &Letter, format: LetterFormat, out: &mut Vec<u8>) -> Result<(), RenderError> {
        out.append(&mut self.render(letter, format)?);
        Ok(())
    }

    #[cfg(feature = "pdf")]
    fn mail(&mut self, letter: &Letter) -> Result<Vec<u8>, RenderError> {
        let mut options = MailOptions::default();
        if self.attaches_pdf {
            let name = crate::file_name::unique(&letter.suggested_file_name, LetterFormat::Pdf.extension(), &[]);
            options.attachments.push(MailAttachment { name, bytes: self.pdf(letter)? });
        }
        mail_file(letter, &options)
    }

    #[cfg(not(feature = "pdf"))]
    #[expect(clippy::unused_self, reason = "the same call with and without the feature")]
    fn mail(&mut self, letter: &Letter) -> Result<Vec<u8>, RenderError> {
        mail_file(letter, &MailOptions::default())
    }

    /// Looks whether a letter can be printed, and makes no file.
    ///
    /// # Errors
    ///
    /// [`RenderError`] if the fonts lack a character, or if PDF is not built in.
    #[cfg(feature = "pdf")]
    pub fn check_pdf(&mut self, letter: &Letter) -> Result<(), RenderError> {
        let (writer, options) = self.pdf_writer()?;
        writer.check(letter, options)
    }

    /// Looks whether a letter can be printed.
    ///
    /// # Errors
    ///
    /// [`RenderError::NotBuiltIn`], as the feature `pdf` is switched off.
    #[cfg(not(feature = "pdf"))]
    pub fn check_pdf(&mut self, letter: &Letter) -> Result<(), RenderError> {
        self.pdf(letter).map(drop)
    }

    /// Writes many letters into one PDF file, each on pages of its own.
    ///
    /// # Errors
    ///
    /// As [`PdfWriter::bundle`](pdf::PdfWriter::bundle), and [`RenderError::Stopped`] once the flag of
    /// [`stop_by`](Self::stop_by) is set.
    #[cfg(feature = "pdf")]
    pub fn bundle(&mut self, letters: &[&Letter]) -> Result<pdf::PdfBundle, RenderError> {
        self.bundle_until(letters, false)
    }

    /// The same, but a letter with a character that the fonts lack is left out, and the bundle says which.
    ///
    /// # Errors
    ///
    /// As [`PdfWriter::bundle_of_printable`](pdf::PdfWriter::bundle_of_printable), and [`RenderError::Stopped`].
    #[cfg(feature = "pdf")]
    pub fn bundle_of_printable(&mut self, letters: &[&Letter]) -> Result<pdf::PdfBundle, RenderError> {
        self.bundle_until(letters, true)
    }

    #[cfg(feature = "pdf")]
    fn bundle_until(&mut self, letters: &[&Letter], goes_on: bool) -> Result<pdf::PdfBundle, RenderError> {
        let stop = self.stop.clone();
        let (writer, options) = self.pdf_writer()?;
        writer
            .bundle_until(letters, options, goes_on, || stop.as_ref().is_some_and(|flag| flag.load(Ordering::Relaxed)))
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
        Err(RenderError::NotBuiltIn { format: LetterFormat::Pdf.as_str() })
    }
}
