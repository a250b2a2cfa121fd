//! One renderer per thread: it reads the fonts of PDF files once and holds no letter.

use std::cell::RefCell;

use widerspruch::{
    Format, Letter, LetterFormat, OutputFile, PdfBundle, PdfOptions, Prepared, RenderError, Renderer, output_bundle,
    output_bundle_of_cases, output_files,
};

thread_local! {
    static RENDERER: RefCell<Renderer> = RefCell::default();
}

/// Puts a letter into a format. Mail files carry the letter as PDF if it is said how that looks.
pub(crate) fn render(
    letter: &Letter,
    format: LetterFormat,
    looks: Option<&PdfOptions>,
) -> Result<Vec<u8>, RenderError> {
    with_renderer(format.into(), looks, |renderer| renderer.render(letter, format))
}

/// The files of a case in a format, as [`render`] makes them.
pub(crate) fn files(
    prepared: &Prepared,
    format: Format,
    looks: Option<&PdfOptions>,
) -> Result<Vec<OutputFile>, RenderError> {
    with_renderer(format, looks, |renderer| output_files(renderer, prepared, format).collect())
}

/// The files of a case if all letters go into one PDF file.
pub(crate) fn one_file(prepared: &Prepared, looks: Option<&PdfOptions>) -> Result<Vec<OutputFile>, RenderError> {
    with_renderer(LetterFormat::Pdf.into(), looks, |renderer| output_bundle(renderer, prepared))
}

/// The files of many cases, named for the manifest, if all letters go into one PDF file.
pub(crate) fn bundle_of_cases(
    cases: &[(&str, &Prepared)],
    looks: Option<&PdfOptions>,
) -> Result<Vec<OutputFile>, RenderError> {
    with_renderer(LetterFormat::Pdf.into(), looks, |renderer| output_bundle_of_cases(renderer, cases))
}

/// Letters in one PDF file.
pub(crate) fn bundle(letters: &[&Letter], looks: Option<&PdfOptions>) -> Result<PdfBundle, RenderError> {
    with_renderer(LetterFormat::Pdf.into(), looks, |renderer| renderer.bundle(letters))
}

fn with_renderer<T>(format: Format, looks: Option<&PdfOptions>, work: impl FnOnce(&mut Renderer) -> T) -> T {
    if let (Format::Letter(LetterFormat::Eml), Some(looks)) = (format, looks) {
        return work(&mut Renderer::with_pdf_options(looks.clone()).attach_pdf());
    }
    RENDERER.with_borrow_mut(|renderer| {
        renderer.set_pdf_options(looks.cloned().unwrap_or_default());
        let result = work(renderer);
        // A signature is personal data: it does not stay with the thread.
        renderer.set_pdf_options(PdfOptions::default());
        result
    })
}
