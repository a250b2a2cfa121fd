//! Services that the catalog does not know.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use widerspruch::request::{ServiceControllerInput, ServiceInput};

use super::class::request_class;
use crate::getters::getters;

request_class! {
    /// A service that the catalog does not know. `id`, `name`, `kind` and `controller` are needed.
    ///
    /// >>> import widerspruch
    /// >>> company = widerspruch.ServiceController(name="Own Service Ltd", country="IE", email="own@example.org")
    /// >>> widerspruch.Service(id="own", name="Own Service", kind="forum", controller=company)
    /// Service(id=..., name=..., kind=..., controller=...)
    Service(ServiceInput) = "Service",
    fields "id" "name" "kind" "controller"
}

getters!(Service {
    optional {
        /// The name by which an account's `platform` calls it; no id of the catalog.
        id;
        /// Name as people know it.
        name;
        /// What people do there, as `Platform.kind` says it.
        kind;
    }
});

#[pymethods]
impl Service {
    /// Who decides about the data.
    #[getter]
    fn controller(&self) -> Option<ServiceController> {
        self.0.controller.clone().map(ServiceController)
    }
}

request_class! {
    /// The company behind a service of the caller. `name` and `country` are needed, and `address` or `email`.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.ServiceController(name="Own Service Ltd", country="IE", email="own@example.org").country
    /// 'IE'
    ServiceController(ServiceControllerInput) = "ServiceController",
    fields "name" "address" "country" "email"
}

getters!(ServiceController {
    optional {
        /// Name of the company.
        name;
        /// Country of its seat, ISO 3166-1 alpha-2.
        country;
        /// E-mail address.
        email;
    }
});

#[pymethods]
impl ServiceController {
    /// Postal address, one string a line, without name and country.
    #[getter]
    fn address<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        self.0.address.as_ref().map(|lines| PyTuple::new(py, lines)).transpose()
    }
}
