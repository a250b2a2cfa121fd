//! The plan in words: what to do, which letters, what to mind.

use pyo3::prelude::*;
use pyo3::types::{PyDate, PyTuple};
use widerspruch::{Guide, GuideAction, GuideField, GuideHint, GuideLetter, Wire};

use crate::getters::getters;
use crate::timeline::Timeline;
use crate::value::{serde_state, value_class};
use crate::words::{optional_date, quoted, tuple, word};

/// What to do, in order, with the letters, remarks and dates of the case.
///
/// >>> import widerspruch
/// >>> plan = widerspruch.prepare({
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
/// ... }).plan
/// >>> plan.actions[0].kind
/// <ChannelKind.WEB_FORM: 'web-form'>
/// >>> plan.timelines[0].deadline.due
/// datetime.date(2026, 12, 24)
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Plan(pub(crate) Guide);

serde_state!(Plan, Action, Field, PlannedLetter, Hint);
value_class!(Plan, "Plan");

#[pymethods]
impl Plan {
    /// What to do, in order.
    #[getter]
    fn actions<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.actions, |action| Action(action.clone()))
    }

    /// The letters, in order; `Prepared.letters` holds their text.
    #[getter]
    fn letters<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.letters, |letter| PlannedLetter(letter.clone()))
    }

    /// Remarks.
    #[getter]
    fn hints<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.hints, |hint| Hint(hint.clone()))
    }

    /// Where the case stands, for each controller, request and group of accounts.
    #[getter]
    fn timelines<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.timelines, |timeline| Timeline(timeline.clone()))
    }

    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &Wire(&self.0))
    }

    /// The plan as JSON, two spaces of indentation.
    fn to_json(&self) -> String {
        self.0.to_json()
    }

    fn __repr__(&self) -> String {
        let guide = &self.0;
        let (actions, letters, hints) = (guide.actions.len(), guide.letters.len(), guide.hints.len());
        format!("<Plan: {actions} action(s), {letters} letter(s), {hints} hint(s)>")
    }

    /// A table without personal data.
    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("widerspruch._preview")?.call_method1("plan_html", (slf,))
    }

    /// A table without personal data.
    fn _repr_markdown_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("widerspruch._preview")?.call_method1("plan_markdown", (slf,))
    }
}

/// One thing to do: a form, a switch in the settings, an e-mail or a letter by post.
///
/// >>> import widerspruch
/// >>> action = widerspruch.prepare({
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
/// ... }).plan.actions[0]
/// >>> action.url.startswith("https://")
/// True
/// >>> len(action.steps) > 1
/// True
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Action(GuideAction);

value_class!(Action, "Action");

getters!(Action {
    text {
        /// Unique in the plan.
        id;
        /// Platform id.
        platform;
        /// Controller id.
        controller;
        /// One line that says what to do.
        title;
        /// What this covers and what not: a finished sentence.
        covers;
    }
    optional {
        /// Id of the authority that a complaint goes to.
        authority;
        /// Address to open, if there is one.
        url;
    }
    list {
        /// Ids of the accounts.
        accounts;
        /// The accounts as people know them, in the order of the ids.
        account_names;
        /// Where to go when it does not open.
        fallback_urls;
        /// Finished sentences, in order.
        steps;
    }
    member {
        /// Kind of channel.
        kind: ChannelKind;
        /// What it is for.
        purpose: ActionPurpose;
        /// How sure the least sure of the facts behind it is.
        confidence: Confidence;
    }
    value {
        /// Whether the person must be logged in; `None` if unknown.
        needs_login: Option<bool>;
    }
});

#[pymethods]
impl Action {
    /// Fields of the form with their values.
    #[getter]
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.fields, |field| Field(field.clone()))
    }

    /// The day of the oldest of the facts behind it; none if one of them has no date.
    #[getter]
    fn verified_on<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDate>>> {
        optional_date(py, self.0.verified_on)
    }

    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &Wire(&self.0))
    }

    fn __repr__(&self) -> String {
        let action = &self.0;
        format!("<Action {} for {}, {} account(s)>", word(&action.kind), action.platform, action.accounts.len())
    }
}

/// A field of a form, and what to enter.
///
/// >>> import widerspruch
/// >>> widerspruch.FieldKind.EMAIL
/// <FieldKind.EMAIL: 'email'>
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Field(GuideField);

value_class!(Field, "Field");

getters!(Field {
    optional {
        /// What to enter; `None` if the request does not hold it.
        value;
    }
    list {
        /// What a short text leaves out for want of room, as people call it; the letter holds it.
        omitted;
    }
    member {
        /// Which.
        field: FieldKind;
    }
    value {
        /// Whether the form demands it.
        required: bool;
        /// Longest text it takes.
        max_chars: Option<u32>;
    }
});

#[pymethods]
impl Field {
    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &Wire(&self.0))
    }

    fn __repr__(&self) -> String {
        format!("<Field {}, required={}>", word(&self.0.field), if self.0.required { "True" } else { "False" })
    }
}

/// A letter of the plan.
///
/// >>> import widerspruch
/// >>> widerspruch.LegalRegime.EU_GDPR
/// <LegalRegime.EU_GDPR: 'eu-gdpr'>
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct PlannedLetter(GuideLetter);

value_class!(PlannedLetter, "PlannedLetter");

getters!(PlannedLetter {
    text {
        /// Id of the controller or authority.
        addressee;
        /// Language, BCP 47.
        language;
    }
    list {
        /// Ids of the accounts.
        accounts;
    }
    member {
        /// Kind.
        kind: LetterKind;
        /// The letter that opened what it is about; the kind itself for a letter that opens a case.
        about: LetterKind;
        /// The law of residence, on which it rests.
        regime: LegalRegime;
    }
    members {
        /// All laws it rests on, that of residence first.
        regimes: LegalRegime;
        /// What it asks for.
        parts: Part;
    }
});

#[pymethods]
impl PlannedLetter {
    /// A remark for whoever sends the letter by e-mail: no record holds a sure address.
    #[getter]
    fn mail_hint(&self) -> Option<Hint> {
        self.0.mail_hint.clone().map(Hint)
    }

    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &Wire(&self.0))
    }

    fn __repr__(&self) -> String {
        format!("<PlannedLetter {} to {}>", self.0.kind.as_str(), self.0.addressee)
    }
}

/// A remark that stops nothing.
///
/// >>> import widerspruch
/// >>> plan = widerspruch.prepare({
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
/// ... }).plan
/// >>> "reason.none_given" in [hint.code for hint in plan.hints]
/// True
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Hint(GuideHint);

value_class!(Hint, "Hint");

getters!(Hint {
    text {
        /// A finished sentence.
        message;
        /// JSON pointer into the request, or empty.
        path;
    }
    optional {
        /// The platform, company or group that a note of the catalog is about.
        about;
    }
});

#[pymethods]
impl Hint {
    /// Stable code, `area.remark`.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code.code()
    }

    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &Wire(&self.0))
    }

    fn __repr__(&self) -> String {
        format!("Hint(code={}, path={})", quoted(self.0.code.code()), quoted(&self.0.path))
    }
}
