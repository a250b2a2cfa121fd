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
    fields "event" "on" "via" "letter" "controller" "accounts" "note" "country" "text" "parts" "received" "proof" "about"
        "grounds" "until" "refusal" "authority" "step" "reference"
}

getters!(Event {
    optional {
        /// A word of `EventKind`.
        event;
        /// Of `sent`: a word of `Via`.
        via;
        /// Of `sent`: what was sent, a word of `LetterKind`.
        letter;
        /// Controller id, where the case has several.
        controller;
        /// The person's own words about it.
        note;
        /// Of a letter that opens a case: country of residence that day, ISO 3166-1 alpha-2.
        country;
        /// Of `sent`: a word of `SentText`.
        text;
        /// The request that the event is about: a word of `LetterKind`.
        about;
        /// Of `extended`: the reasons given, a word of `ExtensionGrounds`.
        grounds;
        /// Of `refused`: a word of `Refusal`.
        refusal;
        /// Of `complained` and `authority`: id of the authority.
        authority;
        /// Of `authority`: a word of `AuthorityStep`.
        step;
        /// Of `authority`: its reference.
        reference;
    }
    list {
        /// Ids of the accounts concerned.
        accounts;
        /// What was sent, or what was confirmed: words of `Part`.
        parts;
    }
    value {
        /// Of `sent`: whether a proof of delivery is at hand; of an answer: whether a copy of it is.
        proof: Option<bool>;
    }
});

#[pymethods]
impl Event {
    /// The day; as text if it is none of the calendar.
    #[getter]
    fn on<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        date_or_text(py, self.0.on.as_deref())
    }

    /// Of `sent`: the day it was received; as text if it is none of the calendar.
    #[getter]
    fn received<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        date_or_text(py, self.0.received.as_deref())
    }

    /// Of `extended`: the day until which the company takes time; as text if it is none of the calendar.
    #[getter]
    fn until<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        date_or_text(py, self.0.until.as_deref())
    }
}

request_class! {
    /// Choices with defaults.
    ///
    /// >>> import widerspruch
    /// >>> widerspruch.Options(text_length="short").text_length
    /// 'short'
    Options(OptionsInput) = "Options",
    fields "form_scope" "text_length" "reminder_days" "name_to_controller" "amicable" "pending"
}

getters!(Options {
    optional {
        /// A word of `FormScope`.
        form_scope;
        /// A word of `TextLength`.
        text_length;
        /// In complaints, a word of `NameDisclosure`: whether the company may learn the person's name.
        name_to_controller;
        /// In complaints, a word of `AmicableSettlement`.
        amicable;
        /// In complaints: which authority or court already deals with the matter.
        pending;
    }
    value {
        /// Days that a reminder gives.
        reminder_days: Option<i64>;
    }
});
