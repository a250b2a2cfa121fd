//! Who: the person whose data it is, and who acts for them.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use widerspruch::request::{DataSubjectInput, RepresentativeInput};

use super::class::request_class;
use crate::getters::getters;

request_class! {
    /// The person whose data it is. `name` and `country` are needed, and `email` or `address`.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.DataSubject(name="Anna Example", country="IE", email="anna@example.org")
    /// DataSubject(name=..., country=..., email=...)
    DataSubject(DataSubjectInput) = "DataSubject",
    fields "name" "address" "country" "region" "email" "phone"
}

getters!(DataSubject {
    optional {
        /// Full name, as it stands under the letter.
        name;
        /// Country of residence, ISO 3166-1 alpha-2.
        country;
        /// Part of the country, ISO 3166-2, where a country has several authorities.
        region;
        /// E-mail address for replies.
        email;
        /// Telephone number.
        phone;
    }
});

#[pymethods]
impl DataSubject {
    /// Postal address, one string a line, without name and country.
    #[getter]
    fn address<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        self.0.address.as_ref().map(|lines| PyTuple::new(py, lines)).transpose()
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

getters!(Representative {
    optional {
        /// A word of `Role`.
        role;
        /// Name of the person or organisation that acts.
        name;
        /// E-mail address for replies.
        email;
        /// Proof of the authority to act: a word of `AuthorityProof`.
        authority;
    }
});

#[pymethods]
impl Representative {
    /// Postal address, one string a line.
    #[getter]
    fn address<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        self.0.address.as_ref().map(|lines| PyTuple::new(py, lines)).transpose()
    }
}
