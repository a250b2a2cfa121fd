//! The facts, for forms and for overlays.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::errors::{catalog_exception, exception, of_catalog};
use crate::json::Document;
use crate::library::embedded;
use crate::records::{Authority, CatalogReason, Controller, Country, Platform};
use crate::words::tuple;

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
    fn embedded(py: Python<'_>) -> PyResult<Self> {
        let library = py.detach(embedded).map_err(|error| exception(py, error))?;
        Ok(Self(Arc::new(library.catalog.clone())))
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

    /// All platforms in the order of their ids.
    #[getter]
    fn platforms<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.platforms(), |record| Platform(record.clone()))
    }

    /// All companies in the order of their ids.
    #[getter]
    fn controllers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.controllers(), |record| Controller(record.clone()))
    }

    /// All authorities in the order of their ids.
    #[getter]
    fn authorities<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.authorities(), |record| Authority(record.clone()))
    }

    /// All countries in the order of their codes.
    #[getter]
    fn countries<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.countries(), |record| Country(record.clone()))
    }

    /// All reasons in the order of their ids.
    #[getter]
    fn reasons<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.0.reasons(), |record| CatalogReason(record.clone()))
    }

    /// The platform with this id or alias, case ignored, or `None`.
    #[pyo3(signature = (name, /))]
    fn platform(&self, name: &str) -> Option<Platform> {
        self.0.platform(name).cloned().map(Platform)
    }

    /// The company with this id, or `None`.
    #[pyo3(signature = (id, /))]
    fn controller(&self, id: &str) -> Option<Controller> {
        self.0.controller(id).cloned().map(Controller)
    }

    /// The authority with this id, or `None`.
    #[pyo3(signature = (id, /))]
    fn authority(&self, id: &str) -> Option<Authority> {
        self.0.authority(id).cloned().map(Authority)
    }

    /// The country with this code, or `None`.
    #[pyo3(signature = (code, /))]
    fn country(&self, code: &str) -> Option<Country> {
        self.0.country(code).cloned().map(Country)
    }

    /// The reason with this id, or `None`.
    #[pyo3(signature = (id, /))]
    fn reason(&self, id: &str) -> Option<CatalogReason> {
        self.0.reason(id).cloned().map(CatalogReason)
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

    fn __repr__(&self) -> String {
        let counts = self.0.counts();
        format!("<Catalog: {} platforms, {} reasons>", counts.platforms, counts.reasons)
    }
}

/// The JSON of an overlay.
fn read_overlay(overlay: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    match file_bytes(overlay)? {
        Some(bytes) => Ok(bytes),
        None => Document::of_request(overlay).map(|document| document.bytes),
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
