//! The facts, for forms and for overlays.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyTuple};

use crate::errors::{catalog_exception, of_catalog};
use crate::json::Document;
use crate::library::embedded;
use crate::words::date;

/// The facts: platforms, companies, authorities, countries and reasons.
///
/// >>> import widerspruch
/// >>> catalog = widerspruch.Catalog.embedded()
/// >>> catalog.platform("Instagram").name
/// 'Instagram'
/// >>> catalog.platform("no such platform") is None
/// True
#[pyclass(frozen, module = "widerspruch")]
pub(crate) struct Catalog(pub(crate) Arc<widerspruch::Catalog>);

#[pymethods]
impl Catalog {
    /// The catalog of the package.
    #[staticmethod]
    fn embedded(py: Python<'_>) -> Self {
        Self(Arc::clone(embedded(py).catalog()))
    }

    /// This catalog with records of your own: a dict, JSON text or bytes, or the path of a JSON file.
    ///
    /// A record with a known id replaces the old one whole. Raises `CatalogError` with all problems.
    #[pyo3(signature = (overlay, /))]
    fn with_overlay(&self, py: Python<'_>, overlay: &Bound<'_, PyAny>) -> PyResult<Self> {
        let json = read_overlay(overlay)?;
        let laid = py.detach(|| self.0.with_overlay(&json));
        laid.map(|catalog| Self(Arc::new(catalog))).map_err(|error| catalog_exception(py, &error))
    }

    /// All rules that the records break, as issues. Empty for the catalog of the package.
    fn problems<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let problems = py.detach(|| self.0.problems());
        PyTuple::new(py, problems.iter().map(of_catalog))
    }

    /// How many records there are, by kind.
    fn counts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let counts = self.0.counts();
        let table = PyDict::new(py);
        table.set_item("platforms", counts.platforms)?;
        table.set_item("controllers", counts.controllers)?;
        table.set_item("authorities", counts.authorities)?;
        table.set_item("countries", counts.countries)?;
        table.set_item("reasons", counts.reasons)?;
        Ok(table)
    }

    /// The day the facts are of: the newest day on which one of them was verified, with your own records.
    #[getter]
    fn as_of<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        date(py, self.0.as_of())
    }

    /// The version of the facts, such as `2026-11-24+0f1e2d3c`: another text whenever a record is another one.
    ///
    /// For reports and caches, not to be compared for what is newer. Takes some milliseconds.
    #[getter]
    fn version(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.version())
    }

    fn __repr__(&self) -> String {
        let counts = self.0.counts();
        format!("<Catalog: {} platforms, {} reasons>", counts.platforms, counts.reasons)
    }
}

impl Catalog {
    /// The caller's catalog, or the package's own.
    pub(crate) fn or_embedded<'a>(py: Python<'_>, given: Option<&'a Self>) -> &'a Arc<widerspruch::Catalog> {
        given.map_or_else(|| embedded(py).catalog(), |catalog| &catalog.0)
    }
}

/// The JSON of an overlay.
fn read_overlay(overlay: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    match file_bytes(overlay)? {
        Some(bytes) => Ok(bytes),
        None => Document::of_request(overlay, |_| None).map(|document| document.bytes),
    }
}

/// The content of a file, if the value is a path (`pathlib`, not text).
pub(crate) fn file_bytes(value: &Bound<'_, PyAny>) -> PyResult<Option<Vec<u8>>> {
    if value.hasattr("__fspath__")? {
        let bytes = value.py().import("widerspruch._files")?.call_method1("read_bytes", (value,))?;
        return bytes.extract().map(Some);
    }
    Ok(None)
}
