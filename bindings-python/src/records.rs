//! Records of the catalog, and how it gives them. What has no getter is in `to_dict()`, with the keys of the record's
//! schema.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use widerspruch::catalog;
use widerspruch::ids::AuthorityId;
use widerspruch::localize::Values;
use widerspruch::{ComposeError, FormatError};

use crate::catalog::Catalog;
use crate::errors::exception;
use crate::getters::getters;
use crate::locales::Locales;
use crate::value::{serde_state, value_class};
use crate::words::{quoted, tuple};

#[pymethods]
impl Catalog {
    /// All platforms in the order of their ids.
    #[getter]
    fn platforms<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.records().platforms(), |record| Platform(record.clone()))
    }

    /// All companies in the order of their ids.
    #[getter]
    fn controllers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.records().controllers(), |record| Controller(record.clone()))
    }

    /// All authorities in the order of their ids.
    #[getter]
    fn authorities<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.records().authorities(), |record| Authority(record.clone()))
    }

    /// All countries in the order of their codes.
    #[getter]
    fn countries<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.records().countries(), |record| Country(record.clone()))
    }

    /// All reasons in the order of their ids.
    #[getter]
    fn reasons<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, self.records().reasons(), |record| CatalogReason(record.clone()))
    }

    /// The platform with this id or alias, case ignored, or `None`.
    #[pyo3(signature = (name, /))]
    fn platform(&self, name: &str) -> Option<Platform> {
        self.records().platform(name).cloned().map(Platform)
    }

    /// The company with this id, or `None`.
    #[pyo3(signature = (id, /))]
    fn controller(&self, id: &str) -> Option<Controller> {
        self.records().controller(id).cloned().map(Controller)
    }

    /// The authority with this id, or `None`.
    #[pyo3(signature = (id, /))]
    fn authority(&self, id: &str) -> Option<Authority> {
        self.records().authority(id).cloned().map(Authority)
    }

    /// The country with this code, or `None`.
    #[pyo3(signature = (code, /))]
    fn country(&self, code: &str) -> Option<Country> {
        self.records().country(code).cloned().map(Country)
    }

    /// The reason with this id, or `None`.
    #[pyo3(signature = (id, /))]
    fn reason(&self, id: &str) -> Option<CatalogReason> {
        self.records().reason(id).cloned().map(CatalogReason)
    }
}

/// Gives a record its class with what all records have.
macro_rules! record_class {
    ($(#[$doc:meta])* $class:ident($record:ty) = $name:literal, $id:ident) => {
        $(#[$doc])*
        #[pyclass(frozen, module = "widerspruch")]
        #[derive(Clone, PartialEq, Eq)]
        pub(crate) struct $class(pub(crate) $record);

        serde_state!($class);
        value_class!($class, $name);

        #[pymethods]
        impl $class {
            /// The whole record as a dict, with the keys of its schema.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                crate::json::to_python(py, &self.0)
            }

            fn __repr__(&self) -> String {
                format!(concat!($name, "({}={})"), stringify!($id), quoted(self.0.$id.as_str()))
            }
        }
    };
}

record_class! {
    /// A service with accounts.
    ///
    /// >>> import widerspruch
    /// >>> platform = widerspruch.Catalog.embedded().platform("instagram")
    /// >>> platform.controllers.get("eea")
    /// 'meta-platforms-ireland'
    Platform(catalog::Platform) = "Platform", id
}

getters!(Platform {
    text {
        /// Id.
        id;
        /// Name as people know it.
        name;
        /// Group of companies.
        group;
        /// Kind, such as `social-network`.
        kind;
    }
    optional {
        /// Accounts of the same family can be linked across platforms.
        link_family;
    }
    list {
        /// Other names that `Catalog.platform` finds.
        aliases;
        /// Host names of the service and of profile addresses.
        domains;
    }
    value {
        /// 1 = worth a letter now, 2 = useful, 3 = information only.
        priority: u8;
    }
});

#[pymethods]
impl Platform {
    /// Controller ids by region (`eea`, `uk`, `ch`) or country (`DE`). A country goes before its region.
    #[getter]
    fn controllers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let table = PyDict::new(py);
        for entry in &self.0.regions {
            table.set_item(entry.region.to_string(), entry.controller.as_str())?;
        }
        Ok(table)
    }
}

record_class! {
    /// A company that decides about the processing.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.Catalog.embedded().controller("meta-platforms-ireland").seat
    /// 'IE'
    Controller(catalog::Controller) = "Controller", id
}

getters!(Controller {
    text {
        /// Id.
        id;
        /// Legal name.
        name;
        /// Country whose public holidays count for its answer.
        seat;
    }
    optional {
        /// Lead supervisory authority, if one is known.
        lead_authority;
    }
});

record_class! {
    /// A supervisory authority.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.Catalog.embedded().authority("ie").country
    /// 'IE'
    Authority(catalog::Authority) = "Authority", id
}

getters!(Authority {
    text {
        /// Id.
        id;
        /// English name.
        english_name;
        /// Country.
        country;
    }
    optional {
        /// Part of the country it is competent for.
        region;
        /// Website: a whole https address without user name, password and port.
        website;
        /// Complaint form or page: an https address, too.
        complaint_url;
    }
});

#[pymethods]
impl Authority {
    /// Names by language (BCP 47).
    #[getter]
    fn names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let table = PyDict::new(py);
        for entry in &self.0.names {
            table.set_item(&entry.language, &entry.name)?;
        }
        Ok(table)
    }
}

record_class! {
    /// A country of residence.
    ///
    /// >>> import widerspruch
    /// >>> country = widerspruch.Catalog.embedded().country("DE")
    /// >>> country.name("en"), country.regime
    /// ('Germany', <LegalRegime.EU_GDPR: 'eu-gdpr'>)
    Country(catalog::Country) = "Country", code
}

getters!(Country {
    text {
        /// Code, ISO 3166-1 alpha-2.
        code;
        /// English name.
        english_name;
    }
    list {
        /// Official languages (BCP 47).
        languages;
    }
    member {
        /// The law that governs.
        regime: LegalRegime;
    }
});

#[pymethods]
impl Country {
    /// Ids of the authorities a resident can turn to.
    #[getter]
    fn authorities<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.authorities.iter().map(AuthorityId::as_str))
    }

    /// Parts of the country by code, where it has several authorities.
    #[getter]
    fn regions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let table = PyDict::new(py);
        for entry in &self.0.regions {
            table.set_item(entry.code.as_str(), &entry.name)?;
        }
        Ok(table)
    }

    /// The country's name in a language, or `None` if there is no locale for it.
    #[pyo3(signature = (language, /, *, locales = None))]
    fn name(&self, py: Python<'_>, language: &str, locales: Option<&Locales>) -> Option<String> {
        let locale = Locales::or_embedded(py, locales).find(language)?;
        locale.country_name(&self.0.code).map(ToOwned::to_owned)
    }
}

record_class! {
    /// A reason that a person can choose. In a request it is `Reason(id=…)`.
    ///
    /// >>> import widerspruch
    /// >>> reason = widerspruch.Catalog.embedded().reason("health")
    /// >>> reason.special_category
    /// True
    /// >>> len(reason.label("en")) <= 60
    /// True
    CatalogReason(catalog::Reason) = "CatalogReason", id
}

getters!(CatalogReason {
    text {
        /// Id.
        id;
    }
    member {
        /// The letters it fits.
        fits: ReasonFit;
        /// Whether its text could be read as an admission.
        admission: Admission;
    }
    members {
        /// What the data can be for it to be true.
        classes: ReasonClass;
        /// The laws it makes sense under.
        regimes: LegalRegime;
    }
    value {
        /// How closely it is about the person: 0 general, 1 typical, 2 protected.
        specificity: u8;
        /// Whether it names a special category of data (Art. 9 GDPR).
        special_category: bool;
    }
});

#[pymethods]
impl CatalogReason {
    /// Text for a menu, or `None` if there is no locale for the language.
    #[pyo3(signature = (language, /, *, locales = None))]
    fn label(&self, py: Python<'_>, language: &str, locales: Option<&Locales>) -> PyResult<Option<String>> {
        self.attribute(py, "label", language, locales)
    }

    /// One sentence for the user: when it fits. `None` if there is no locale for the language.
    #[pyo3(signature = (language, /, *, locales = None))]
    fn explanation(&self, py: Python<'_>, language: &str, locales: Option<&Locales>) -> PyResult<Option<String>> {
        self.attribute(py, "explanation", language, locales)
    }

    /// One sentence: what a person declares who chooses it. `None` if there is no locale for the language.
    #[pyo3(signature = (language, /, *, locales = None))]
    fn fact(&self, py: Python<'_>, language: &str, locales: Option<&Locales>) -> PyResult<Option<String>> {
        self.attribute(py, "fact", language, locales)
    }
}

impl CatalogReason {
    fn attribute(
        &self,
        py: Python<'_>,
        attribute: &str,
        language: &str,
        locales: Option<&Locales>,
    ) -> PyResult<Option<String>> {
        let Some(locale) = Locales::or_embedded(py, locales).find(language) else { return Ok(None) };
        let id = self.0.message.as_str();
        let missing = || FormatError::MissingMessage { id: [id, ".", attribute].concat() };
        let text = locale.attribute(id, attribute).ok_or_else(missing).and_then(|text| text.format(&Values::new()));
        text.map(Some).map_err(|error| exception(py, ComposeError::from(error).into()))
    }
}
