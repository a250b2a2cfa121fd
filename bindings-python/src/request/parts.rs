//! What about: accounts, sightings and reasons.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use widerspruch::request::{AccountInput, NonUserInput, ReasonInput, SightingInput};

use super::class::request_class;
use crate::getters::getters;
use crate::words::{date_or_text, tuple};

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
    fields "id" "platform" "handle" "url" "email" "phone" "use" "visibility" "link_group" "formerly" "status" "deleted_on"
        "managed_by" "separate"
}

getters!(Account {
    optional {
        /// The caller's name for the account. Default: its position, counted from 1.
        id;
        /// Platform id.
        platform;
        /// User name.
        handle;
        /// Address of the profile.
        url;
        /// E-mail address the account is registered with.
        email;
        /// Telephone number the account is registered with.
        phone;
        /// A word of `Visibility`.
        visibility;
        /// The same text for accounts that the operator has linked.
        link_group;
        /// A word of `AccountStatus`.
        status;
        /// Name of the school, employer or club that runs the account.
        managed_by;
    }
    list {
        /// Earlier e-mail addresses and user names of the account.
        formerly;
    }
    value {
        /// Whether it gets a letter of its own, which shows no other account.
        separate: Option<bool>;
    }
});

#[pymethods]
impl Account {
    /// A word of `AccountUse`.
    #[getter]
    fn r#use(&self) -> Option<&str> {
        self.0.usage.as_deref()
    }

    /// When a deleted account was deleted; as text if it is no day but a month or year.
    #[getter]
    fn deleted_on<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        date_or_text(py, self.0.deleted_on.as_deref())
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
    fields "platforms" "sightings" "no_account_with_email"
}

getters!(NonUser {
    list {
        /// Platform ids.
        platforms;
    }
    value {
        /// Whether the person declares that there is no account with their e-mail address.
        no_account_with_email: Option<bool>;
    }
});

#[pymethods]
impl NonUser {
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
    fields "what" "url" "note" "platform"
}

getters!(Sighting {
    optional {
        /// What was seen, in a few words.
        what;
        /// Where it was seen.
        url;
        /// Anything that helps to find it.
        note;
        /// Id of the platform it was seen on: only its company reads the entry.
        platform;
    }
});

request_class! {
    /// Why: a reason of the catalog (`id`, with an optional `detail` in the person's words) or free `text`.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.Reason(id="control")
    /// Reason(id=...)
    /// >>> widerspruch.Reason(id="control") == widerspruch.Reason.from_json('{"id": "control"}')
    /// True
    Reason(ReasonInput) = "Reason",
    fields "id" "detail" "text" "accounts" "platforms"
}

getters!(Reason {
    optional {
        /// Reason id.
        id;
        /// The person's own words, added to the catalog's paragraph unchanged.
        detail;
        /// The person's own words instead of a catalog reason.
        text;
    }
    list {
        /// Ids of the accounts it is for: only their companies read it.
        accounts;
        /// Ids of the platforms it is for: only their companies read it.
        platforms;
    }
});
