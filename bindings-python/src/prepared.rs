//! What comes out of a request.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};
use widerspruch::{Format, Letter as CoreLetter, LetterFormat, OutputFile, Wire, output_bundle, page};

use crate::errors::{exception, render_exception};
use crate::letter::{Letter, format_of, looks_of};
use crate::locales::Locales;
use crate::pdf_options::PdfOptions;
use crate::plan::Plan;
use crate::renderer;
use crate::value::{serde_state, value_class};
use crate::words::tuple;

/// The plan and the letters of one request.
///
/// >>> import widerspruch
/// >>> prepared = widerspruch.prepare({
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
/// ...     "reasons": [{"id": "control"}],
/// ... })
/// >>> len(prepared.letters)
/// 1
/// >>> prepared.to_dict().keys() == {"plan", "letters"}
/// True
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Prepared(pub(crate) widerspruch::Prepared);

serde_state!(Prepared);
value_class!(Prepared, "Prepared");

#[pymethods]
impl Prepared {
    /// What to do.
    #[getter]
    fn plan(&self) -> Plan {
        Plan(self.0.guide.clone())
    }

    /// The letters, in the order of the plan.
    #[getter]
    fn letters<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.letters, |letter: &CoreLetter| Letter(letter.clone()))
    }

    /// A page for people: the actions with their steps, the letters, the dates.
    #[pyo3(signature = (*, locales = None))]
    fn page(&self, py: Python<'_>, locales: Option<&Locales>) -> PyResult<String> {
        let locales = Locales::or_embedded(py, locales);
        py.detach(|| page(&self.0, locales)).map_err(|error| exception(py, error.into()))
    }

    /// The files that `save` writes, as pairs of name and bytes: one per letter (for `ics` one calendar for all), then
    /// `manifest.json`.
    ///
    /// With `pdf_options` PDF files look as they say, and mails (`eml`) carry the letter as PDF too. With `one_file` all
    /// letters stand in one `letters.pdf`, and the manifest says on which pages, counted from 1.
    #[pyo3(signature = (format = "text", /, *, pdf_options = None, one_file = false))]
    fn files<'py>(
        slf: &Bound<'py, Self>,
        format: &str,
        pdf_options: Option<&Bound<'py, PdfOptions>>,
        one_file: bool,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let format: Format = format_of(format)?;
        let looks = looks_of(format, pdf_options)?;
        if one_file && format != LetterFormat::Pdf.into() {
            return Err(render_exception("one file for all letters is made in the format pdf only".to_owned()));
        }
        let py = slf.py();
        let made = if one_file {
            let prepared = slf.clone().unbind();
            renderer::one_file(py, looks, move |renderer| output_bundle(renderer, &prepared.get().0))?
        } else {
            renderer::files(py, &slf.get().0, format, looks)?
        };
        file_tuple(py, &made)
    }

    /// Writes one file per letter and `manifest.json` into a folder and gives their paths, the manifest last.
    ///
    /// All files are written or none, and the manifest of a folder that a killed process left half written has the
    /// state `writing`; the next call clears it. Names hold no personal data, the mode is 0600. If a file of one of the
    /// names is there, `OutputExistsError` is raised, unless `overwrite` is true. `pdf_options` and `one_file` are those
    /// of `files`.
    #[pyo3(signature = (folder, format = "text", *, overwrite = false, pdf_options = None, one_file = false))]
    fn save<'py>(
        slf: &Bound<'py, Self>,
        folder: &Bound<'py, PyAny>,
        format: &str,
        overwrite: bool,
        pdf_options: Option<&Bound<'py, PdfOptions>>,
        one_file: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let files = Self::files(slf, format, pdf_options, one_file)?;
        slf.py().import("widerspruch._files")?.call_method1("write_all", (folder, files, overwrite))
    }

    /// A view for a notebook that shows the whole plan and all letters, personal data too.
    #[pyo3(signature = (*, locales = None))]
    fn preview<'py>(&self, py: Python<'py>, locales: Option<&Locales>) -> PyResult<Bound<'py, PyAny>> {
        py.import("widerspruch._preview")?.call_method1("page_preview", (self.page(py, locales)?,))
    }

    /// A dict with the keys `plan` and `letters` of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &Wire(&self.0))
    }

    /// Plan and letters as JSON, two spaces of indentation.
    fn to_json(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.to_json())
    }

    fn __repr__(&self) -> String {
        format!("<Prepared: {} action(s), {} letter(s)>", self.0.guide.actions.len(), self.0.letters.len())
    }

    /// Tables without personal data.
    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("widerspruch._preview")?.call_method1("prepared_html", (slf,))
    }

    /// Tables without personal data.
    fn _repr_markdown_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("widerspruch._preview")?.call_method1("prepared_markdown", (slf,))
    }
}

/// Files as pairs of name and bytes.
pub(crate) fn file_tuple<'py>(py: Python<'py>, files: &[OutputFile]) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, files.iter().map(|file| (file.name.as_str(), PyBytes::new(py, &file.bytes))))
}
