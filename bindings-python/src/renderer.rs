//! One renderer per thread: it reads the fonts of PDF files once and holds no letter. Whatever may take long looks for
//! signals (Ctrl-C) meanwhile.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use pyo3::prelude::*;
use widerspruch::{
    Format, Letter, LetterFormat, OutputFile, PdfOptions, Prepared, RenderError, Renderer, output_files,
};

use crate::errors::exception;

thread_local! {
    static RENDERER: RefCell<Renderer> = RefCell::default();
}

/// How long a signal may wait.
pub(crate) const LOOK: Duration = Duration::from_millis(50);

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
    py: Python<'_>,
    prepared: &Prepared,
    format: Format,
    looks: Option<&PdfOptions>,
) -> PyResult<Vec<OutputFile>> {
    with_renderer(format, looks, |renderer| {
        let mut iterator = output_files(renderer, prepared, format);
        let mut files = Vec::new();
        while let Some(file) = py.detach(|| iterator.next()) {
            files.push(file.map_err(|error| exception(py, error.into()))?);
            py.check_signals()?;
        }
        Ok(files)
    })
}

/// Makes one PDF file of many letters, on a thread of its own: one file cannot be made in parts, and signals are looked
/// for meanwhile. If one of them raises, the thread stops before the next letter and is not waited for.
pub(crate) fn one_file<T: Send + 'static>(
    py: Python<'_>,
    looks: Option<&PdfOptions>,
    work: impl FnOnce(&mut Renderer) -> Result<T, RenderError> + Send + 'static,
) -> PyResult<T> {
    let stop = Arc::new(AtomicBool::new(false));
    // What the thread has when it ends: the renderer with its fonts comes back.
    let (send, mut receive) = channel();
    let mut renderer = RENDERER.take();
    renderer.set_pdf_options(looks.cloned().unwrap_or_default());
    renderer.stop_by(Some(Arc::clone(&stop)));
    let thread = std::thread::Builder::new().spawn(move || {
        let result = work(&mut renderer);
        // Nobody listens if a signal came.
        let _ = send.send((renderer, result));
    })?;
    loop {
        // The receiver is for one thread only, so it is lent.
        let waiting = &mut receive;
        match py.detach(move || waiting.recv_timeout(LOOK)) {
            Ok((mut renderer, result)) => {
                renderer.stop_by(None);
                put_away(renderer);
                return result.map_err(|error| exception(py, error.into()));
            }
            Err(RecvTimeoutError::Timeout) => {
                py.check_signals().inspect_err(|_| stop.store(true, Ordering::Relaxed))?;
            }
            // The thread panicked, and so does this one.
            Err(RecvTimeoutError::Disconnected) => match thread.join() {
                Err(panic) => std::panic::resume_unwind(panic),
                Ok(()) => return Err(exception(py, RenderError::Pdf.into())),
            },
        }
    }
}

fn with_renderer<T>(format: Format, looks: Option<&PdfOptions>, work: impl FnOnce(&mut Renderer) -> T) -> T {
    if let (Format::Letter(LetterFormat::Eml), Some(looks)) = (format, looks) {
        return work(&mut Renderer::with_pdf_options(looks.clone()).attach_pdf());
    }
    // What a signal runs meanwhile may render, too: it finds a new renderer.
    let mut renderer = RENDERER.take();
    renderer.set_pdf_options(looks.cloned().unwrap_or_default());
    let result = work(&mut renderer);
    put_away(renderer);
    result
}

/// Keeps a renderer for the next call. A signature is personal data: it does not stay with the thread.
fn put_away(mut renderer: Renderer) {
    renderer.set_pdf_options(PdfOptions::default());
    RENDERER.set(renderer);
}
