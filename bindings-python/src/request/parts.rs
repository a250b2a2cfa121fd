//! What about: accounts, sightings and reasons.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use widerspruch::request::{AccountInput, NonUserInput, ReasonInput, SightingInput};

use super::class::request_class;
use crate::words::tuple;

request_class! {
    /// One account. `platform` is needed, and one of `handle`, `url`, `email`, `phone`.
    ///
    /// >>> import widerspruch
    /// >>> account = widerspruch.Account(platform="instagram", handle="@anna.b", link_group="a")
    /// >>> account
    /// Account(platform=..., handle=..., link_group=...)
    /// >>> account.platform
    /// 'instagram'
    Account(AccountInput) = "Account",
    fields "id" "platform" "handle" "url" "email" "phone" "use" "visibility" "link_group"
}

#[pymethods]
impl Account {
    /// The caller's name for the account. Default: its position, counted from 1.
    #[getter]
    fn id(&self) -> Option<&str> {
        self.0.id.as_deref()
    }

    /// Platform id.
    #[getter]
    fn platform(&self) -> Option<&str> {
        self.0.platform.as_deref()
    }

    /// User name.
    #[getter]
    fn handle(&self) -> Option<&str> {
        self.0.handle.as_deref()
    }

    /// Address of the profile.
    #[getter]
    fn url(&self) -> Option<&str> {
        self.0.url.as_deref()
    }

    /// E-mail address the account is registered with.
    #[getter]
    fn email(&self) -> Option<&str> {
        self.0.email.as_deref()
    }

    /// Telephone number the account is registered with.
    #[getter]
    fn phone(&self) -> Option<&str> {
        self.0.phone.as_deref()
    }

    /// A word of `AccountUse`.
    #[getter]
    fn r#use(&self) -> Option<&str> {
        self.0.usage.as_deref()
    }

    /// A word of `Visibility`.
    #[getter]
    fn visibility(&self) -> Option<&str> {
        self.0.visibility.as_deref()
    }

    /// The same text for accounts that the operator has linked.
    #[getter]
    fn link_group(&self) -> Option<&str> {
        self.0.link_group.as_deref()
    }
}

request_class! {
    /// Where data of a person without an account appeared.
    ///
    /// >>> import widerspruch
    /// >>> sighting = widerspruch.Sighting(what="a photo of me", url="https://www.facebook.com/example")
    /// >>> widerspruch.NonUser(platforms=("facebook",), sightings=[sighting])
    /// NonUser(platforms=[1 hidden], sightings=[1 hidden])
    NonUser(NonUserInput) = "NonUser",
    fields "platforms" "sightings"
}

#[pymethods]
impl NonUser {
    /// Platform ids.
    #[getter]
    fn platforms<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.0.platforms)
    }

    /// What was seen where.
    #[getter]
    fn sightings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.sightings, |sighting| Sighting(sighting.clone()))
    }
}

request_class! {
    /// One place where data of the person appeared.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.Sighting(what="a photo of me", note="posted by a friend")
    /// Sighting(what=..., note=...)
    Sighting(SightingInput) = "Sighting",
    fields "what" "url" "note"
}

#[pymethods]
impl Sighting {
    /// What was seen, in a few words.
    #[getter]
    fn what(&self) -> Option<&str> {
        self.0.what.as_deref()
    }

    /// Where it was seen.
    #[getter]
    fn url(&self) -> Option<&str> {
        self.0.url.as_deref()
    }

    /// Anything that helps to find it.
    #[getter]
    fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }
}

request_class! {
    /// Why: a reason of the catalog (`id`, with an optional `detail` in the person's words) or free `text`.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.Reason(id="control")
    /// Reason(id=...)
    /// >>> widerspruch.Reason(id="control") == widerspruch.Reason.from_json('{"id": "control"}')
    /// True
    Reason(ReasonInput) = "Reason",
    fields "id" "detail" "text"
}

#[pymethods]
impl Reason {
    /// Reason id.
    #[getter]
    fn id(&self) -> Option<&str> {
        self.0.id.as_deref()
    }

    /// The person's own words, added to the catalog's paragraph unchanged.
    #[getter]
    fn detail(&self) -> Option<&str> {
        self.0.detail.as_deref()
    }

    /// The person's own words instead of a catalog reason.
    #[getter]
    fn text(&self) -> Option<&str> {
        self.0.text.as_deref()
    }
}
