//! The whole request.

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::class::request_class;
use super::event::{Event, Options};
use super::parts::{Account, NonUser, Reason};
use super::person::{DataSubject, Representative};
use super::service::Service;
use super::wish::wish;
use crate::getters::getters;
use crate::words::{date_or_text, tuple};

request_class! {
    /// One person's case: who, which accounts, why, and what has happened.
    ///
    /// It is loose: `prepare` judges it and says everything that is wrong at once.
    ///
    /// >>> import datetime, widerspruch
    /// >>> request = widerspruch.Request(
    /// ...     version=1,
    /// ...     letter=widerspruch.LetterKind.OBJECTION,
    /// ...     language="en",
    /// ...     date=datetime.date(2026, 11, 24),
    /// ...     data_subject=widerspruch.DataSubject(name="Anna Example", country="IE", email="anna@example.org"),
    /// ...     accounts=[widerspruch.Account(platform="instagram", handle="anna.e", email="anna@example.org")],
    /// ...     reasons=[widerspruch.Reason(id="control")],
    /// ... )
    /// >>> request
    /// Request(version=..., letter=..., language=..., date=..., data_subject=..., accounts=[1 hidden], reasons=[1 hidden])
    /// >>> widerspruch.prepare(request).letters[0].addressee.name
    /// 'Meta Platforms Ireland Limited'
    Request(widerspruch::Request) = "Request",
    fields "version" "letter" "language" "guide_language" "date" "data_subject" "representative" "services" "accounts"
        "non_user" "reasons" "requests" "history" "reference" "options"
}

getters!(Request {
    optional {
        /// The letter that is wanted: a word of `LetterKind`.
        letter;
        /// Language of the letters, as BCP 47.
        language;
        /// Language of steps and hints, as BCP 47.
        guide_language;
        /// The person's own reference for the case.
        reference;
    }
    value {
        /// Version of the format: 1.
        version: Option<i64>;
    }
});

#[pymethods]
impl Request {
    /// The day of writing; as text if it is none of the calendar.
    #[getter]
    fn date<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        date_or_text(py, self.0.date.as_deref())
    }

    /// The person whose data it is.
    #[getter]
    fn data_subject(&self) -> Option<DataSubject> {
        self.0.data_subject.clone().map(DataSubject)
    }

    /// Who acts for the person.
    #[getter]
    fn representative(&self) -> Option<Representative> {
        self.0.representative.clone().map(Representative)
    }

    /// Services that the catalog does not know.
    #[getter]
    fn services<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.services, |service| Service(service.clone()))
    }

    /// The accounts the case is about.
    #[getter]
    fn accounts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.accounts, |account| Account(account.clone()))
    }

    /// Where data of a person without an account appeared.
    #[getter]
    fn non_user(&self) -> Option<NonUser> {
        self.0.non_user.clone().map(NonUser)
    }

    /// Why the person objects.
    #[getter]
    fn reasons<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.reasons, |reason| Reason(reason.clone()))
    }

    /// What is asked for beside the objection: a word of `RequestKind` for all accounts, a `Wish` for some.
    #[getter]
    fn requests<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let wishes: PyResult<Vec<_>> = self.0.requests.iter().map(|one| wish(py, one)).collect();
        PyTuple::new(py, wishes?)
    }

    /// What has happened so far.
    #[getter]
    fn history<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.history, |event| Event(event.clone()))
    }

    /// Choices with defaults.
    #[getter]
    fn options(&self) -> Option<Options> {
        self.0.options.clone().map(Options)
    }
}
