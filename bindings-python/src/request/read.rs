//! How a request and its parts are made of keywords, dicts and JSON text: all become one document that the library
//! reads.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping};
use widerspruch::request::{BoundWishInput, WishInput};
use widerspruch::{Issue, IssueCode, Locales, RequestError};

use super::event::{Event, Options};
use super::parts::{Account, NonUser, Reason, Sighting};
use super::person::{DataSubject, Representative, SecondParent};
use super::service::{Service, ServiceController};
use super::whole::Request;
use super::wish::Wish;
use crate::errors::{Refusal, exception, refusal};
use crate::json::{Document, to_python};
use crate::library::embedded;

/// Lets a class be made. `before` and `after` are the JSON around it, `path` is where it stands in them, and `take`
/// takes it out of the request that was read.
macro_rules! readable {
    (
        $class:ident, $signature:literal,
        before $before:literal, after $after:literal, path $path:literal,
        take |$request:ident| $take:expr
    ) => {
        impl $class {
            const AROUND: Around = Around { before: $before, after: $after, path: $path };

            fn read(py: Python<'_>, fields: &Bound<'_, PyAny>) -> PyResult<Self> {
                let $request = parse_part(py, fields, Self::AROUND)?;
                Ok(Self($take))
            }
        }

        #[pymethods]
        impl $class {
            #[new]
            #[pyo3(signature = (**fields), text_signature = $signature)]
            fn new(py: Python<'_>, fields: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
                let fields = fields.map_or_else(|| PyDict::new(py), Clone::clone);
                Self::read(py, fields.as_any())
            }

            /// Makes one from a dict with the keys of the JSON format.
            #[staticmethod]
            #[pyo3(signature = (data, /))]
            fn from_dict(py: Python<'_>, data: &Bound<'_, PyMapping>) -> PyResult<Self> {
                Self::read(py, data.as_any())
            }

            /// Makes one from JSON text or bytes.
            #[staticmethod]
            #[pyo3(signature = (data, /))]
            fn from_json(py: Python<'_>, data: &Bound<'_, PyAny>) -> PyResult<Self> {
                let $request = parse_json(py, data, Self::AROUND)?;
                Ok(Self($take))
            }

            /// A copy with other values for some keywords; `None` takes a value out.
            #[pyo3(signature = (**changes), text_signature = "($self, **changes)")]
            fn replace(&self, py: Python<'_>, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
                let fields = to_python(py, &self.0)?.cast_into::<PyDict>()?;
                if let Some(changes) = changes {
                    fields.update(changes.as_mapping())?;
                }
                Self::read(py, fields.as_any())
            }

            #[pyo3(signature = (**changes), text_signature = "($self, **changes)")]
            fn __replace__(&self, py: Python<'_>, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
                self.replace(py, changes)
            }
        }
    };
}

readable! {
    Event,
    "(*, event=None, on=None, via=None, letter=None, controller=None, accounts=None, note=None, country=None, text=None, parts=None, received=None, proof=None, about=None, grounds=None, until=None, refusal=None, authority=None, step=None, reference=None)",
    before "{\"history\":[", after "]}", path "/history/0",
    take |request| request.history.into_iter().next().unwrap_or_default()
}

readable! {
    Options,
    "(*, form_scope=None, text_length=None, reminder_days=None, name_to_controller=None, amicable=None, pending=None)",
    before "{\"options\":", after "}", path "/options",
    take |request| request.options.unwrap_or_default()
}

readable! {
    Account,
    "(*, id=None, platform=None, handle=None, url=None, email=None, phone=None, use=None, visibility=None, link_group=None, formerly=None, status=None, deleted_on=None, managed_by=None, separate=None)",
    before "{\"accounts\":[", after "]}", path "/accounts/0",
    take |request| request.accounts.into_iter().next().unwrap_or_default()
}

readable! {
    NonUser,
    "(*, platforms=None, sightings=None, no_account_with_email=None)",
    before "{\"non_user\":", after "}", path "/non_user",
    take |request| request.non_user.unwrap_or_default()
}

readable! {
    Sighting,
    "(*, what=None, url=None, note=None, platform=None)",
    before "{\"non_user\":{\"sightings\":[", after "]}}", path "/non_user/sightings/0",
    take |request| request.non_user.unwrap_or_default().sightings.into_iter().next().unwrap_or_default()
}

readable! {
    Reason,
    "(*, id=None, detail=None, text=None, accounts=None, platforms=None)",
    before "{\"reasons\":[", after "]}", path "/reasons/0",
    take |request| request.reasons.into_iter().next().unwrap_or_default()
}

readable! {
    DataSubject,
    "(*, name=None, address=None, country=None, region=None, email=None, phone=None, address_country=None, former_names=None, minor=None)",
    before "{\"data_subject\":", after "}", path "/data_subject",
    take |request| request.data_subject.unwrap_or_default()
}

readable! {
    Representative,
    "(*, role=None, name=None, signatory=None, address=None, country=None, email=None, phone=None, authority=None, basis=None, custody=None, second_parent=None, article_80=None)",
    before "{\"representative\":", after "}", path "/representative",
    take |request| request.representative.unwrap_or_default()
}

readable! {
    SecondParent,
    "(*, name=None)",
    before "{\"representative\":{\"second_parent\":", after "}}", path "/representative/second_parent",
    take |request| request.representative.unwrap_or_default().second_parent.unwrap_or_default()
}

readable! {
    Service,
    "(*, id=None, name=None, kind=None, controller=None)",
    before "{\"services\":[", after "]}", path "/services/0",
    take |request| request.services.into_iter().next().unwrap_or_default()
}

readable! {
    ServiceController,
    "(*, name=None, address=None, country=None, email=None)",
    before "{\"services\":[{\"controller\":", after "}]}", path "/services/0/controller",
    take |request| request.services.into_iter().next().unwrap_or_default().controller.unwrap_or_default()
}

readable! {
    Wish,
    "(*, part=None, accounts=None)",
    before "{\"requests\":[", after "]}", path "/requests/0",
    take |request| match request.requests.into_iter().next() {
        Some(WishInput::Bound(bound)) => bound,
        _ => BoundWishInput::default(),
    }
}

readable! {
    Request,
    "(*, version=None, letter=None, language=None, guide_language=None, date=None, data_subject=None, representative=None, services=None, accounts=None, non_user=None, reasons=None, requests=None, history=None, reference=None, options=None)",
    before "", after "", path "",
    take |request| request
}

/// Where a part stands in a request.
#[derive(Clone, Copy)]
struct Around {
    before: &'static str,
    after: &'static str,
    path: &'static str,
}

/// The JSON of one of the request's classes.
fn as_json(value: &Bound<'_, PyAny>) -> Option<String> {
    macro_rules! first {
        ($($class:ty),*) => {
            $(if let Ok(part) = value.cast::<$class>() {
                return serde_json::to_string(&part.get().0).ok();
            })*
        };
    }
    first!(Account, DataSubject, Event, NonUser, Options, Reason, Representative, Request, SecondParent, Service);
    first!(ServiceController, Sighting, Wish);
    None
}

/// The JSON of a request, whatever it came as.
pub(crate) fn document(request: &Bound<'_, PyAny>) -> PyResult<Document> {
    Document::of_request(request, as_json)
}

/// Reads a document as a request.
pub(crate) fn parse(py: Python<'_>, document: &Document, locales: &Locales) -> PyResult<widerspruch::Request> {
    let read = py.detach(|| widerspruch::parse(&document.bytes, locales));
    read.map_err(|error| unreadable(py, &error, document, locales, ""))
}

/// Reads the keywords of a part.
fn parse_part(py: Python<'_>, fields: &Bound<'_, PyAny>, around: Around) -> PyResult<widerspruch::Request> {
    let mut document = Document::of_value(fields, as_json)?;
    let locales = embedded(py).locales();
    document.bytes = [around.before.as_bytes(), &document.bytes, around.after.as_bytes()].concat();
    document.surrogates.iter_mut().for_each(|(path, _)| path.insert_str(0, around.path));
    let read = widerspruch::parse(&document.bytes, locales);
    read.map_err(|error| unreadable(py, &error, &document, locales, around.path))
}

/// Reads the JSON of a part, as [`parse_part`] does with keywords.
fn parse_json(py: Python<'_>, data: &Bound<'_, PyAny>, around: Around) -> PyResult<widerspruch::Request> {
    let mut document = Document::of_text(data)?;
    let locales = embedded(py).locales();
    if serde_json::from_slice::<serde::de::IgnoredAny>(&document.bytes).is_err() {
        // No JSON by itself: refused as it is, never as a piece of something.
        return parse(py, &document, locales);
    }
    // A text may stand in the place of a wish, and nothing in that of options. Where an account stands, only an object may.
    let is_object = document.bytes.trim_ascii_start().starts_with(b"{");
    let around = if is_object { around } else { Account::AROUND };
    document.bytes = [around.before.as_bytes(), &document.bytes, around.after.as_bytes()].concat();
    let read = widerspruch::parse(&document.bytes, locales);
    read.map_err(|error| unreadable(py, &error, &document, locales, around.path))
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
