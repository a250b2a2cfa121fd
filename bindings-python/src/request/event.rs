//! What has happened, and choices with defaults.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use widerspruch::request::{EventInput, OptionsInput};

use super::class::request_class;
use crate::words::date_or_text;

request_class! {
    /// One thing that has happened.
    ///
    /// >>> import datetime, widerspruch
    /// >>> event = widerspruch.Event(event="sent", on=datetime.date(2026, 11, 2), via=widerspruch.Via.FORM)
    /// >>> event.on
    /// datetime.date(2026, 11, 2)
    Event(EventInput) = "Event",
    fields "event" "on" "via" "letter" "controller" "accounts" "note" "refusal"
}

#[pymethods]
impl Event {
    /// A word of `EventKind`.
    #[getter]
    fn event(&self) -> Option<&str> {
        self.0.event.as_deref()
    }

    /// The day; as text if it is none of the calendar.
    #[getter]
    fn on<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        date_or_text(py, self.0.on.as_deref())
    }

    /// A word of `Via`.
    #[getter]
    fn via(&self) -> Option<&str> {
        self.0.via.as_deref()
    }

    /// What was sent: a word of `LetterKind`.
    #[getter]
    fn letter(&self) -> Option<&str> {
        self.0.letter.as_deref()
    }

    /// Controller id, where the case has several.
    #[getter]
    fn controller(&self) -> Option<&str> {
        self.0.controller.as_deref()
    }

    /// Ids of the accounts concerned.
    #[getter]
    fn accounts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.0.accounts)
    }

    /// The person's own words about it.
    #[getter]
    fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }

    /// A word of `Refusal`.
    #[getter]
    fn refusal(&self) -> Option<&str> {
        self.0.refusal.as_deref()
    }
}

request_class! {
    /// Choices with defaults.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.Options(text_length="short").text_length
    /// 'short'
    Options(OptionsInput) = "Options",
    fields "form_scope" "text_length" "reminder_days"
}

#[pymethods]
impl Options {
    /// A word of `FormScope`.
    #[getter]
    fn form_scope(&self) -> Option<&str> {
        self.0.form_scope.as_deref()
    }

    /// A word of `TextLength`.
    #[getter]
    fn text_length(&self) -> Option<&str> {
        self.0.text_length.as_deref()
    }

    /// Days that a reminder gives.
    #[getter]
    fn reminder_days(&self) -> Option<i64> {
        self.0.reminder_days
    }
}
