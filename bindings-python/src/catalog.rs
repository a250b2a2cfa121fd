//! The facts, for forms and for overlays.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyTuple};
use widerspruch::CatalogError;

use crate::errors::{catalog_exception, of_catalog};
use crate::json::Document;
use crate::library::{EMBEDDED, embedded};
use crate::value::{Bytes, State, pickled_class};
use crate::words::date;

/// The facts: platforms, companies, authorities, countries and reasons.
///
/// >>> import widerspruch
/// >>> catalog = widerspruch.Catalog.embedded()
/// >>> catalog.platform("Instagram").name
/// 'Instagram'
/// >>> catalog.platform("no such platform") is None
/// True
///
/// A pickle holds the overlays; they are laid again over the records of the package that reads it.
#[pyclass(frozen, module = "widerspruch")]
pub(crate) struct Catalog {
    catalog: Arc<widerspruch::Catalog>,
    /// What was laid over the records of the package, in this order.
    overlays: Vec<Arc<[u8]>>,
}

pickled_class!(Catalog, "Catalog");

impl State for Catalog {
    fn state(&self) -> Option<String> {
        let overlays: Vec<Bytes> = self.overlays.iter().map(|json| Bytes(json.to_vec())).collect();
        serde_json::to_string(&overlays).ok()
    }

    fn restore(state: &str) -> Option<Self> {
        let overlays: Vec<Bytes> = serde_json::from_str(state).ok()?;
        let package = Self { catalog: Arc::clone(EMBEDDED.catalog()), overlays: Vec::new() };
        overlays.into_iter().try_fold(package, |catalog, Bytes(json)| catalog.with(json).ok())
    }
}

#[pymethods]
impl Catalog {
    /// The catalog of the package.
    #[staticmethod]
    fn embedded(py: Python<'_>) -> Self {
        Self { catalog: Arc::clone(embedded(py).catalog()), overlays: Vec::new() }
    }

    /// This catalog with records of your own: a dict, JSON text or bytes, or the path of a JSON file.
    ///
    /// A record with a known id replaces the old one whole. Raises `CatalogError` with all problems.
    #[pyo3(signature = (overlay, /))]
    fn with_overlay(&self, py: Python<'_>, overlay: &Bound<'_, PyAny>) -> PyResult<Self> {
        let json = read_overlay(overlay)?;
        py.detach(|| self.with(json)).map_err(|error| catalog_exception(py, &error))
    }

    /// All rules that the records break, as issues. Empty for the catalog of the package.
    fn problems<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let problems = py.detach(|| self.catalog.problems());
        PyTuple::new(py, problems.iter().map(of_catalog))
    }

    /// How many records there are, by kind.
    fn counts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let counts = self.catalog.counts();
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
        date(py, self.catalog.as_of())
    }

    /// The version of the facts, such as `2026-11-24+0f1e2d3c`: another text whenever a record is another one.
    ///
    /// For reports and caches, not to be compared for what is newer. Takes some milliseconds.
    #[getter]
    fn version(&self, py: Python<'_>) -> String {
        py.detach(|| self.catalog.version())
    }

    fn __repr__(&self) -> String {
        let counts = self.catalog.counts();
        format!("<Catalog: {} platforms, {} reasons>", counts.platforms, counts.reasons)
    }
}

impl Catalog {
    pub(crate) fn records(&self) -> &widerspruch::Catalog {
        &self.catalog
    }

    fn with(&self, json: Vec<u8>) -> Result<Self, CatalogError> {
        let catalog = Arc::new(self.catalog.with_overlay(&json)?);
        let overlays = self.overlays.iter().cloned().chain([json.into()]).collect();
        Ok(Self { catalog, overlays })
    }

    /// The caller's catalog, or the package's own.
    pub(crate) fn or_embedded<'a>(py: Python<'_>, given: Option<&'a Self>) -> &'a Arc<widerspruch::Catalog> {
        given.map_or_else(|| embedded(py).catalog(), |catalog| &catalog.catalog)
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
