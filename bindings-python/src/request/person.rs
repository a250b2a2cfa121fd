//! Who: the person whose data it is, and who acts for them.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use widerspruch::request::{DataSubjectInput, RepresentativeInput, SecondParentInput};

use super::class::request_class;
use crate::getters::getters;

request_class! {
    /// The person whose data it is. `name` and `country` are needed, and one of `email`, `address`, `phone`.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.DataSubject(name="Anna Example", country="IE", email="anna@example.org")
    /// DataSubject(name=..., country=..., email=...)
    DataSubject(DataSubjectInput) = "DataSubject",
    fields "name" "address" "country" "region" "email" "phone" "address_country" "former_names" "minor"
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
        /// Country of the address, ISO 3166-1 alpha-2, if it is another one.
        address_country;
    }
    list {
        /// Earlier names, under which data may be found.
        former_names;
    }
    value {
        /// Whether the person is under age today.
        minor: Option<bool>;
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
    fields "role" "name" "signatory" "address" "country" "email" "phone" "authority" "basis" "custody" "second_parent"
        "article_80"
}

getters!(Representative {
    optional {
        /// A word of `Role`.
        role;
        /// Name of the person or organisation that acts.
        name;
        /// Name of the person who signs for an organisation or firm.
        signatory;
        /// Country of the address, ISO 3166-1 alpha-2, if it is not that of the data subject.
        country;
        /// E-mail address for replies.
        email;
        /// Telephone number.
        phone;
        /// Proof of the authority to act: a word of `AuthorityProof`.
        authority;
        /// What the authority rests on: a word of `AuthorityBasis`.
        basis;
        /// Of a parent: a word of `Custody`.
        custody;
    }
    value {
        /// Whether the body declares that it meets Art. 80(1) GDPR.
        article_80: Option<bool>;
    }
});

#[pymethods]
impl Representative {
    /// Postal address, one string a line.
    #[getter]
    fn address<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        self.0.address.as_ref().map(|lines| PyTuple::new(py, lines)).transpose()
    }
    /// The other parent, who signs too.
    #[getter]
    fn second_parent(&self) -> Option<SecondParent> {
        self.0.second_parent.clone().map(SecondParent)
    }
}

request_class! {
    /// The other parent of a child, who signs too.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.SecondParent(name="Di Example")
    /// SecondParent(name=...)
    SecondParent(SecondParentInput) = "SecondParent",
    fields "name"
}

getters!(SecondParent {
    optional {
        /// Full name.
        name;
    }
});
