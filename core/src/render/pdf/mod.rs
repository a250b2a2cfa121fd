//! Letters as PDF: tagged (PDF/UA-1), archivable (PDF/A-3a), laid out for window envelopes, the same bytes every time.
//!
//! The document holds no author, producer, host or time stamp but the letter's own date.
//!
//! [`flow`] makes pieces of a letter, [`paginate`] puts them on pages, [`sheet`] draws them with the fields of the
//! [`first_page`], [`tags`] says what they are, and [`document`] makes a file of it all.

mod coverage;
mod document;
mod draw;
mod first_page;
mod flow;
mod fonts;
mod geometry;
mod letterhead;
mod paginate;
mod picture;
mod piece;
mod sheet;
mod table;
mod tags;

pub use geometry::EnvelopeLayout;
pub use letterhead::{Footer, Letterhead, Logo};
pub use picture::PdfImage;

use std::ops::Range;

use crate::letter::Letter;
use crate::render::RenderError;
use fonts::Typesetter;

/// Whether fold and hole marks are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Marks {
    /// They are drawn.
    Shown,
    /// None are drawn.
    #[default]
    Hidden,
}

/// How a PDF looks.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PdfOptions {
    /// Layout; none takes the usual one of the sender's country.
    pub layout: Option<EnvelopeLayout>,
    /// Fold and hole marks.
    pub marks: Marks,
    /// Logo and lines at the foot of the first page.
    pub letterhead: Letterhead,
    /// Drawn over the name at the end; the letter's language says to people who do not see it what it is.
    pub signature: Option<PdfImage>,
}

/// One file with many letters.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PdfBundle {
    /// The file.
    pub bytes: Vec<u8>,
    /// The pages of each letter, counted from 0, in the order of the letters; of a letter that was left out, none.
    pub pages: Vec<Range<usize>>,
    /// Positions of letters that were left out ([`PdfWriter::bundle_of_printable`]), and why.
    pub failed: Vec<(usize, RenderError)>,
}

/// Writes PDF files. Making one reads the fonts; use it for any number of letters. It holds no letter.
pub struct PdfWriter {
    typesetter: Typesetter,
}

impl PdfWriter {
    /// Reads the fonts inside the library.
    ///
    /// # Errors
    ///
    /// [`RenderError::Font`] if they cannot be read; a test of the library makes sure that they can.
    pub fn try_new() -> Result<Self, RenderError> {
        Typesetter::new().map(|typesetter| Self { typesetter }).ok_or(RenderError::Font)
    }

    /// Writes one letter into one file.
    ///
    /// # Errors
    ///
    /// [`RenderError::GlyphMissing`] if the fonts lack a character.
    pub fn write(&mut self, letter: &Letter, options: &PdfOptions) -> Result<Vec<u8>, RenderError> {
        self.bundle(&[letter], options).map(|bundle| bundle.bytes)
    }

    /// Looks whether a letter can be written.
    ///
    /// # Errors
    ///
    /// [`RenderError::GlyphMissing`] if the fonts lack a character.
    pub fn check(&mut self, letter: &Letter, options: &PdfOptions) -> Result<(), RenderError> {
        sheet::check(&mut self.typesetter, letter, options)
    }

    /// Writes many letters into one file, each on pages of its own.
    ///
    /// Memory grows with the file, which is held until it is finished: about 50 kB for a letter of three pages, of
    /// which 16 kB are the file itself (measured in November 2026). [`PdfWriter::write`] holds one letter at a time, so
    /// memory stays the same for any number of single files.
    ///
    /// The allocator of glibc (2.36 was measured) can keep several times as much, up to half a megabyte a letter: it
    /// often does not use the compressor's memory again. A program started with the environment variable
    /// `GLIBC_TUNABLES=glibc.malloc.tcache_count=0` needs about 50 kB a letter.
    ///
    /// # Errors
    ///
    /// [`RenderError::NoLetters`] for an empty list, [`RenderError::GlyphMissing`] if the fonts lack a character.
    pub fn bundle(&mut self, letters: &[&Letter], options: &PdfOptions) -> Result<PdfBundle, RenderError> {
        self.bundle_until(letters, options, false, || false)
    }

    /// The same, but a letter with a character that the fonts lack is left out, and the bundle says which.
    ///
    /// # Errors
    ///
    /// [`RenderError::NoLetters`] for an empty list, [`RenderError::GlyphMissing`] if no letter can be printed.
    pub fn bundle_of_printable(&mut self, letters: &[&Letter], options: &PdfOptions) -> Result<PdfBundle, RenderError> {
        self.bundle_until(letters, options, true, || false)
    }

    /// The same, but it stops before a letter if it is told to.
    pub(super) fn bundle_until(
        &mut self,
        letters: &[&Letter],
        options: &PdfOptions,
        goes_on: bool,
        is_over: impl Fn() -> bool,
    ) -> Result<PdfBundle, RenderError> {
        document::write(&mut self.typesetter, letters, options, goes_on, is_over)
    }
}

impl std::fmt::Debug for PdfWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PdfWriter").finish_non_exhaustive()
    }
}
