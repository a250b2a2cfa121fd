//! Stands where the library has no PDF: there is no such thing, and so nothing to do.

use widerspruch::{Letter, LetterFormat, RenderError};

use super::file::Pdf;
use crate::status::Failure;

/// Cannot be made.
pub(super) enum Press {}

impl Press {
    pub(super) const PICTURE_BYTES: usize = 0;
    pub(super) const FOOTER_LINES: usize = 0;

    pub(super) fn try_new() -> Result<Self, RenderError> {
        Err(RenderError::NotBuiltIn { format: LetterFormat::Pdf.as_str() })
    }

    pub(super) fn set_layout(&mut self, _: Option<&str>) -> Result<(), Failure> {
        match *self {}
    }

    pub(super) fn set_marks(&mut self, _: bool) {
        match *self {}
    }

    pub(super) fn set_logo(&mut self, _: Option<(&[u8], &str)>) -> Result<(), RenderError> {
        match *self {}
    }

    pub(super) fn set_footer(&mut self, _: Vec<String>) -> Result<(), RenderError> {
        match *self {}
    }

    pub(super) fn set_signature(&mut self, _: Option<&[u8]>) -> Result<(), RenderError> {
        match *self {}
    }

    pub(super) fn bundle(&mut self, _: &[&Letter]) -> Result<Pdf, RenderError> {
        match *self {}
    }
}
