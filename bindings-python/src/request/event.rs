//! What has happened, and choices with defaults.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use widerspruch::request::{EventInput, OptionsInput};

use super::class::request_class;
use crate::getters::getters;
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

getters!(Event {
    optional {
        /// A word of `EventKind`.
        event;
        /// A word of `Via`.
        via;
        /// What was sent: a word of `LetterKind`.
        letter;
        /// Controller id, where the case has several.
        controller;
        /// The person's own words about it.
        note;
        /// A word of `Refusal`.
        refusal;
    }
    list {
        /// Ids of the accounts concerned.
        accounts;
    }
});

#[pymethods]
impl Event {
    /// The day; as text if it is none of the calendar.
    #[getter]
    fn on<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        date_or_text(py, self.0.on.as_deref())
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

getters!(Options {
    optional {
        /// A word of `FormScope`.
        form_scope;
        /// A word of `TextLength`.
        text_length;
    }
    value {
        /// Days that a reminder gives.
        reminder_days: Option<i64>;
    }
});
