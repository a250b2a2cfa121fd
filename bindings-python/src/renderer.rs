//! One renderer per thread: it reads the fonts of PDF files once and holds no letter.

use std::cell::RefCell;

use widerspruch::{Format, Letter, OutputFile, Prepared, RenderError, Renderer, output_files_with};

thread_local! {
    static RENDERER: RefCell<Renderer> = RefCell::default();
}

/// Puts a letter into a format.
pub(crate) fn render(letter: &Letter, format: Format) -> Result<Vec<u8>, RenderError> {
    RENDERER.with_borrow_mut(|renderer| renderer.render(letter, format))
}

/// The files of a case in a format.
pub(crate) fn files(prepared: &Prepared, format: Format) -> Result<Vec<OutputFile>, RenderError> {
    RENDERER.with_borrow_mut(|renderer| output_files_with(renderer, prepared, format))
}
