//! Many letters in one PDF file.

use std::ops::Range;

use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyList, PyRange, PyTuple};
use widerspruch::output_bundle_of_cases;

use crate::letter::Letter;
use crate::pdf_options::PdfOptions;
use crate::prepared::{Prepared, file_tuple};
use crate::renderer::one_file;
use crate::value::{Bytes, State, value_class};

/// One PDF file with many letters, and the pages of each.
///
/// >>> import widerspruch
/// >>> letters = widerspruch.prepare({
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e"}, {"platform": "linkedin", "handle": "anna"}],
/// ... }).letters
/// >>> widerspruch.pdf_bundle(letters)
/// <PdfBundle: 2 letter(s), 2 page(s)>
#[pyclass(frozen, module = "widerspruch")]
#[derive(PartialEq, Eq)]
pub(crate) struct PdfBundle {
    bytes: PyBackedBytes,
    pages: Vec<Range<usize>>,
}

impl State for PdfBundle {
    fn state(&self) -> Option<String> {
        serde_json::to_string(&(Bytes(self.bytes.to_vec()), &self.pages)).ok()
    }

    fn restore(state: &str) -> Option<Self> {
        let (Bytes(bytes), pages): (Bytes, Vec<Range<usize>>) = serde_json::from_str(state).ok()?;
        Some(Python::attach(|py| Self { bytes: PyBytes::new(py, &bytes).into(), pages }))
    }
}

value_class!(PdfBundle, "PdfBundle");

#[pymethods]
impl PdfBundle {
    /// The file.
    #[getter]
    fn bytes(&self) -> &PyBackedBytes {
        &self.bytes
    }

    /// The pages of each letter, counted from 0, in the order of the letters.
    #[getter]
    fn pages<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let limit = |page| isize::try_from(page).unwrap_or(isize::MAX);
        let ranges = self.pages.iter().map(|pages| PyRange::new(py, limit(pages.start), limit(pages.end)));
        PyList::new(py, ranges.collect::<PyResult<Vec<_>>>()?)
    }

    fn __repr__(&self) -> String {
        let pages = self.pages.last().map_or(0, |pages| pages.end);
        format!("<PdfBundle: {} letter(s), {pages} page(s)>", self.pages.len())
    }
}

/// Writes letters, of one case or of many, into one PDF file, each on pages of its own.
///
/// A page with a character that the fonts lack, or no letter at all, raises `RenderError`, and there is no file then.
/// Other threads run meanwhile, and Ctrl-C is answered.
///
/// >>> import widerspruch
/// >>> letters = widerspruch.prepare({
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e"}, {"platform": "linkedin", "handle": "anna"}],
/// ... }).letters
/// >>> bundle = widerspruch.pdf_bundle(letters, widerspruch.PdfOptions(marks=True))
/// >>> bundle.pages
/// [range(0, 1), range(1, 2)]
#[pyfunction]
#[pyo3(signature = (letters, options = None))]
pub(crate) fn pdf_bundle(
    py: Python<'_>,
    letters: &Bound<'_, PyAny>,
    options: Option<&Bound<'_, PdfOptions>>,
) -> PyResult<PdfBundle> {
    let letters: Vec<Py<Letter>> =
        letters.try_iter()?.map(|letter| Ok(letter?.cast_into::<Letter>()?.unbind())).collect::<PyResult<_>>()?;
    let options = options.map(|options| &options.get().core);
    let bundle = one_file(py, options, move |renderer| {
        let letters: Vec<_> = letters.iter().map(|letter| &letter.get().0).collect();
        renderer.bundle(&letters)
    })?;
    Ok(PdfBundle { bytes: PyBytes::new(py, &bundle.bytes).into(), pages: bundle.pages })
}

/// The files that the command writes for many cases in one: `letters.pdf`, and `manifest.json` with the name of the
/// case that each letter is of.
///
/// >>> from widerspruch import _widerspruch
/// >>> _widerspruch._bundle_files([], None)
/// Traceback (most recent call last):
/// widerspruch.exceptions.RenderError: letter.none: there is no letter to write
#[pyfunction]
#[pyo3(signature = (cases, options, /))]
pub(crate) fn _bundle_files<'py>(
    py: Python<'py>,
    cases: Vec<(String, Py<Prepared>)>,
    options: Option<&Bound<'py, PdfOptions>>,
) -> PyResult<Bound<'py, PyTuple>> {
    let options = options.map(|options| &options.get().core);
    let files = one_file(py, options, move |renderer| {
        let cases: Vec<_> = cases.iter().map(|(name, prepared)| (name.as_str(), &prepared.get().0)).collect();
        output_bundle_of_cases(renderer, &cases)
    })?;
    file_tuple(py, &files)
}
