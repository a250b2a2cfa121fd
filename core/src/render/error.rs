//! Letters that a format cannot hold.

use crate::vocabulary::coded;

/// A letter cannot be put into a format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RenderError {
    /// The fonts lack a character.
    #[error("the fonts lack a character of the block {block} in the part {field}")]
    GlyphMissing {
        /// Name of the Unicode block.
        block: &'static str,
        /// Part of the letter: `sender`, `addressee`, `information`, `subject`, `body`, `accounts`, `enclosures` or
        /// `letterhead`.
        field: &'static str,
    },
    /// A picture for a PDF cannot be used.
    #[error("the picture cannot be used: {problem}")]
    Image {
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The lines of a letterhead are too many or too long.
    #[error("the foot of a letterhead has at most 4 lines of 120 characters without control characters")]
    Footer,
    /// The name of the organisation that a logo stands for is missing or too long.
    #[error("a logo needs the organisation's name: at most 300 characters without control characters")]
    LogoName,
    /// The fonts inside the library cannot be read. A fault of the library.
    #[error("the fonts cannot be read")]
    Font,
    /// The document breaks a rule of PDF/A or PDF/UA. A fault of the library.
    #[error("the document breaks a rule of PDF/A or PDF/UA")]
    Pdf,
    /// A file of no letters was asked for.
    #[error("there is no letter to write")]
    NoLetters,
    /// Another thread stopped it ([`Renderer::stop_by`](crate::Renderer::stop_by)).
    #[error("writing was stopped")]
    Stopped,
    /// A value cannot stand in a header of a mail.
    #[error("the mail header {header} cannot hold its value")]
    MailHeader {
        /// The header's name.
        header: &'static str,
    },
    /// The format needs a feature of the crate that is switched off.
    #[error("the format {format} is not built in")]
    NotBuiltIn {
        /// The format's word.
        format: &'static str,
    },
}

coded!(RenderError {
    Self::GlyphMissing { .. } => "glyph.missing",
    Self::Image { .. } => "image.unusable",
    Self::Footer => "letterhead.footer",
    Self::LogoName => "letterhead.logo_name",
    Self::Font => "pdf.fonts",
    Self::Pdf => "pdf.invalid",
    Self::NoLetters => "letter.none",
    Self::Stopped => "render.stopped",
    Self::MailHeader { .. } => "mail.header",
    Self::NotBuiltIn { .. } => "format.not_built_in",
});
