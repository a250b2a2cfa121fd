//! What sets letters, where the library has PDF.

use widerspruch::{Footer, Letter, Logo, Marks, PdfImage, PdfOptions, PdfWriter, RenderError};

use super::file::Pdf;
use crate::status::Failure;

/// Writes PDF files that look as was set.
pub(super) struct Press {
    writer: PdfWriter,
    options: PdfOptions,
}

impl Press {
    /// No picture has more bytes.
    pub(super) const PICTURE_BYTES: usize = PdfImage::MAX_BYTES;
    /// No footer has more lines.
    pub(super) const FOOTER_LINES: usize = Footer::MAX_LINES;

    pub(super) fn try_new() -> Result<Self, RenderError> {
        Ok(Self { writer: PdfWriter::try_new()?, options: PdfOptions::default() })
    }

    pub(super) fn set_layout(&mut self, word: Option<&str>) -> Result<(), Failure> {
        let layout = word.map(|word| word.parse().map_err(|_| Failure::not_found("layout")));
        self.options.layout = layout.transpose()?;
        Ok(())
    }

    pub(super) fn set_marks(&mut self, are_shown: bool) {
        self.options.marks = if are_shown { Marks::Shown } else { Marks::Hidden };
    }

    /// A picture, and the name of the organisation that it stands for.
    pub(super) fn set_logo(&mut self, logo: Option<(&[u8], &str)>) -> Result<(), RenderError> {
        let logo = logo.map(|(picture, name)| Logo::try_new(PdfImage::try_new(picture)?, name));
        self.options.letterhead.logo = logo.transpose()?;
        Ok(())
    }

    pub(super) fn set_footer(&mut self, lines: Vec<String>) -> Result<(), RenderError> {
        self.options.letterhead.footer = Footer::try_new(lines)?;
        Ok(())
    }

    pub(super) fn set_signature(&mut self, picture: Option<&[u8]>) -> Result<(), RenderError> {
        self.options.signature = picture.map(PdfImage::try_new).transpose()?;
        Ok(())
    }

    pub(super) fn bundle(&mut self, letters: &[&Letter]) -> Result<Pdf, RenderError> {
        let bundle = self.writer.bundle(letters, &self.options)?;
        Ok(Pdf::new(bundle.bytes, &bundle.pages))
    }
}
