//! Where a request stands, when an answer is due, and what comes next.

use pyo3::prelude::*;
use pyo3::types::{PyDate, PyTuple};
use widerspruch::GuideTimeline;
use widerspruch::Wire;

use crate::getters::getters;
use crate::value::{serde_state, value_class};
use crate::words::{date, member, optional_date, word};

/// Where a request stands with one controller, for accounts to which the same happened.
///
/// >>> import widerspruch
/// >>> timeline = widerspruch.prepare({
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
/// ... }).plan.timelines[0]
/// >>> timeline.state, timeline.controller, timeline.accounts
/// (<CaseState.DRAFTED: 'drafted'>, 'meta-platforms-ireland', ('1',))
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Timeline(pub(crate) GuideTimeline);

value_class!(Timeline, "Timeline");

getters!(Timeline {
    text {
        /// Id of the controller.
        controller;
    }
    list {
        /// Ids of the accounts, in the order of the case; none for a person without an account.
        accounts;
        /// The same in finished sentences, in the language of the guide.
        sentences;
    }
    member {
        /// The letter that opens such a request.
        letter: LetterKind;
        /// How far it has come.
        state: CaseState;
    }
    members {
        /// The laws it rests on, that of residence first.
        regimes: LegalRegime;
        /// What no answer has settled.
        open_parts: Part;
    }
    value {
        /// Which of the requests of these accounts, counted from 1.
        round: u32;
    }
});

#[pymethods]
impl Timeline {
    /// When an answer is due.
    #[getter]
    fn deadline(&self) -> Deadline {
        Deadline(self.0.deadline.clone())
    }

    /// What comes next.
    #[getter]
    fn next(&self) -> NextStep {
        NextStep(self.0.next)
    }

    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &Wire(&self.0))
    }

    fn __repr__(&self) -> String {
        let timeline = &self.0;
        let (letter, state) = (timeline.letter.as_str(), word(&timeline.state));
        format!("<Timeline {letter} to {}: {state}, due {}>", timeline.controller, timeline.deadline.due)
    }
}

/// When an answer is due.
///
/// >>> import datetime, widerspruch
/// >>> deadline = widerspruch.deadline(datetime.date(2026, 1, 31), country="IE", controller="meta-platforms-ireland")
/// >>> deadline.due, deadline.holidays
/// (datetime.date(2026, 3, 2), 'IE')
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Deadline(pub(crate) widerspruch::deadline::Deadline);

serde_state!(Timeline, Deadline, NextStep);
value_class!(Deadline, "Deadline");

getters!(Deadline {
    member {
        /// How sure the days are.
        certainty: Certainty;
    }
    value {
        /// Whether that day is assumed: the day of sending, or of writing.
        assumed: bool;
        /// Days of caution behind them, for the post and for holidays that are not known: nobody is called late before
        /// they have passed.
        margin_days: u8;
    }
});

#[pymethods]
impl Deadline {
    /// The day the controller received the request.
    #[getter]
    fn received<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        date(py, self.0.received)
    }

    /// The last day for an answer.
    #[getter]
    fn due<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        date(py, self.0.due)
    }

    /// The last day if the controller extends the period in time; `None` where the law knows no extension, or leaves
    /// its length to the controller and no day is known.
    #[getter]
    fn due_if_extended<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDate>>> {
        optional_date(py, self.0.due_if_extended)
    }

    /// Which public holidays were considered: a country code, or `weekends-only`.
    #[getter]
    fn holidays(&self) -> String {
        word(&self.0.holidays)
    }

    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &self.0)
    }

    fn __repr__(&self) -> String {
        format!("<Deadline received {}, due {}>", self.0.received, self.0.due)
    }
}

/// What comes next. Both are `None` when nothing is left to do.
///
/// >>> import widerspruch
/// >>> timeline = widerspruch.prepare({
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
/// ... }).plan.timelines[0]
/// >>> timeline.next
/// <NextStep reminder from 2026-12-25>
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct NextStep(widerspruch::timeline::NextStep);

value_class!(NextStep, "NextStep");

#[pymethods]
impl NextStep {
    /// The letter; `None` if there is nothing to write.
    #[getter]
    fn letter<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.letter.map(|letter| member(py, "LetterKind", &letter)).transpose()
    }

    /// The first day it may be written, or the day on which to look again.
    #[getter]
    fn from_<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDate>>> {
        optional_date(py, self.0.from)
    }

    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &self.0)
    }

    fn __repr__(&self) -> String {
        let letter = self.0.letter.map_or("nothing", |letter| letter.as_str());
        let from = self.0.from.map(|day| format!(" from {day}"));
        format!("<NextStep {letter}{}>", from.unwrap_or_default())
    }
}
