//! Who: the person whose data it is, and who acts for them.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use widerspruch::request::{DataSubjectInput, RepresentativeInput};

use super::class::request_class;

request_class! {
    /// The person whose data it is. `name` and `country` are needed, and `email` or `address`.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.DataSubject(name="Anna Example", country="IE", email="anna@example.org")
    /// DataSubject(name=..., country=..., email=...)
    DataSubject(DataSubjectInput) = "DataSubject",
    fields "name" "address" "country" "region" "email" "phone"
}

#[pymethods]
impl DataSubject {
    /// Full name, as it stands under the letter.
    #[getter]
    fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    /// Postal address, one string a line, without name and country.
    #[getter]
    fn address<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        self.0.address.as_ref().map(|lines| PyTuple::new(py, lines)).transpose()
    }

    /// Country of residence, ISO 3166-1 alpha-2.
    #[getter]
    fn country(&self) -> Option<&str> {
        self.0.country.as_deref()
    }

    /// Part of the country, ISO 3166-2, where a country has several authorities.
    #[getter]
    fn region(&self) -> Option<&str> {
        self.0.region.as_deref()
    }

    /// E-mail address for replies.
    #[getter]
    fn email(&self) -> Option<&str> {
        self.0.email.as_deref()
    }

    /// Telephone number.
    #[getter]
    fn phone(&self) -> Option<&str> {
        self.0.phone.as_deref()
    }
}

request_class! {
    /// Who acts for the person: a parent, guardian, representative or organisation.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.Representative(role=widerspruch.Role.PARENT, name="Bo Example", email="bo@example.org")
    /// Representative(role=..., name=..., email=...)
    Representative(RepresentativeInput) = "Representative",
    fields "role" "name" "address" "email" "authority"
}

#[pymethods]
impl Representative {
    /// A word of `Role`.
    #[getter]
    fn role(&self) -> Option<&str> {
        self.0.role.as_deref()
    }

    /// Name of the person or organisation that acts.
    #[getter]
    fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    /// Postal address, one string a line.
    #[getter]
    fn address<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        self.0.address.as_ref().map(|lines| PyTuple::new(py, lines)).transpose()
    }

    /// E-mail address for replies.
    #[getter]
    fn email(&self) -> Option<&str> {
        self.0.email.as_deref()
    }

    /// Proof of the authority to act: a word of `AuthorityProof`.
    #[getter]
    fn authority(&self) -> Option<&str> {
        self.0.authority.as_deref()
    }
}
