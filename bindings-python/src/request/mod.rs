//! The request and its parts: frozen classes around the types of the library.
//!
//! A class is made by writing its keywords as JSON and reading that as the library reads a request: so unknown
//! keywords and wrong types are refused there, with the nearest known key and a path.

mod class;
mod event;
mod parts;
mod person;
mod whole;

use pyo3::prelude::*;
use widerspruch::{Issue, IssueCode, Locales, RequestError};

pub(crate) use event::{Event, Options};
pub(crate) use parts::{Account, NonUser, Reason, Sighting};
pub(crate) use person::{DataSubject, Representative};
pub(crate) use whole::Request;

use crate::errors::{Refusal, exception, refusal};
use crate::json::Document;
use crate::library::locales_or_embedded;

/// The JSON of one of the request's classes.
pub(crate) fn as_json(value: &Bound<'_, PyAny>) -> Option<String> {
    macro_rules! first {
        ($($class:ty),*) => {
            $(if let Ok(part) = value.cast::<$class>() {
                return serde_json::to_string(&part.get().0).ok();
            })*
        };
    }
    first!(Account, DataSubject, Event, NonUser, Options, Reason, Representative, Request, Sighting);
    None
}

/// Reads a document as a request.
pub(crate) fn parse(py: Python<'_>, document: &Document, locales: &Locales) -> PyResult<widerspruch::Request> {
    let read = py.detach(|| widerspruch::parse(&document.bytes, locales));
    read.map_err(|error| unreadable(py, &error, document, locales, ""))
}

/// Reads the keywords of a part: `before` and `after` are the JSON around it, `path` is where it stands in them.
fn parse_part(py: Python<'_>, fields: &Bound<'_, PyAny>, around: Around) -> PyResult<widerspruch::Request> {
    let mut document = Document::of_value(fields)?;
    let locales = locales_or_embedded(py, None)?;
    document.bytes = [around.before.as_bytes(), &document.bytes, around.after.as_bytes()].concat();
    document.surrogates.iter_mut().for_each(|(path, _)| path.insert_str(0, around.path));
    let read = widerspruch::parse(&document.bytes, locales);
    read.map_err(|error| unreadable(py, &error, &document, locales, around.path))
}

/// Where a part stands in a request.
#[derive(Clone, Copy)]
pub(crate) struct Around {
    before: &'static str,
    after: &'static str,
    path: &'static str,
}

/// The exception of a document that could not be read; `prefix` is taken off the paths.
fn unreadable(py: Python<'_>, error: &RequestError, document: &Document, locales: &Locales, prefix: &str) -> PyErr {
    let issues = named_surrogates(&error.issues, document, locales);
    let issues = issues.iter().map(|issue| {
        let mut issue = crate::issue::Issue::from(issue);
        if let Some(path) = issue.path.strip_prefix(prefix) {
            issue.path = path.to_owned();
        }
        issue
    });
    refusal(py, Refusal::Form, &error.to_string(), issues.collect())
}

/// The exception of a request that was refused at any step.
pub(crate) fn refused(py: Python<'_>, error: widerspruch::Error, document: &Document, locales: &Locales) -> PyErr {
    match error {
        widerspruch::Error::Request(error) => unreadable(py, &error, document, locales, ""),
        error => exception(py, error),
    }
}

/// The issues; a text that is no Unicode is called that, not a value of the wrong type.
fn named_surrogates(issues: &[Issue], document: &Document, locales: &Locales) -> Vec<Issue> {
    let of = |issue: &Issue| {
        let found = document.surrogates.iter().find(|(path, _)| *path == issue.path);
        match found.filter(|_| issue.code == IssueCode::RequestWrongType) {
            Some((path, position)) => Issue::of_binding(IssueCode::Utf8Invalid, path, Some(*position), locales),
            None => issue.clone(),
        }
    };
    issues.iter().map(of).collect()
}

/// Reads the JSON of a part, as [`parse_part`] does with keywords.
fn parse_json(py: Python<'_>, data: &Bound<'_, PyAny>, around: Around) -> PyResult<widerspruch::Request> {
    let mut document = Document::of_text(data)?;
    let locales = locales_or_embedded(py, None)?;
    if serde_json::from_slice::<serde::de::IgnoredAny>(&document.bytes).is_err() {
        // No JSON by itself: refused as it is, never as a piece of something.
        return parse(py, &document, locales);
    }
    document.bytes = [around.before.as_bytes(), &document.bytes, around.after.as_bytes()].concat();
    let read = widerspruch::parse(&document.bytes, locales);
    read.map_err(|error| unreadable(py, &error, &document, locales, around.path))
}

/// `DataSubject(name=..., country=...)`: which fields are set, how long lists are, and no value.
fn masked(class: &str, value: &impl serde::Serialize, fields: &[&str]) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    let shown = |field: &&str| match value.get(field)? {
        serde_json::Value::Array(list) => Some(format!("{field}=[{} hidden]", list.len())),
        _ => Some(format!("{field}=...")),
    };
    format!("{class}({})", fields.iter().filter_map(shown).collect::<Vec<_>>().join(", "))
}
