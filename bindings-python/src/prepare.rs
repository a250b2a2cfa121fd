//! The functions of the package. All work runs detached from the interpreter, so other threads go on.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Instant;

use pyo3::prelude::*;
use pyo3::types::PyList;
use widerspruch::deadline::Receipt;
use widerspruch::vocabulary::LetterKind;
use widerspruch::{Error, Library, Locales as CoreLocales};

use crate::catalog::Catalog;
use crate::errors::{Refusal, exception, refusal};
use crate::json::day_text;
use crate::library::embedded;
use crate::locales::Locales;
use crate::prepared::Prepared;
use crate::renderer::LOOK;
use crate::request::{document, parse, refused};
use crate::timeline::{Deadline, Timeline};

/// Requests of one batch that are read before work on them begins.
const CHUNK: usize = 256;

/// Prepares one case: validates the request, plans, and writes plan and letters.
///
/// `request` is a `Request`, a dict with the keys of the JSON format, or JSON text or bytes. `catalog` and `locales`
/// are those of the package unless given. Raises `RequestError` or `ValidationError` with all issues at once.
///
/// >>> import widerspruch
/// >>> prepared = widerspruch.prepare({
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
/// ... })
/// >>> prepared.letters[0].kind
/// <LetterKind.OBJECTION: 'objection'>
#[pyfunction]
#[pyo3(signature = (request, *, catalog = None, locales = None))]
pub(crate) fn prepare(
    py: Python<'_>,
    request: &Bound<'_, PyAny>,
    catalog: Option<&Catalog>,
    locales: Option<&Locales>,
) -> PyResult<Prepared> {
    let library = chosen(py, catalog, locales)?;
    let document = document(request)?;
    let prepared = py.detach(|| library.prepare_json(&document.bytes));
    prepared.map(Prepared).map_err(|error| refused(py, error, &document, library.locales()))
}

/// Prepares many cases: a list with a `Prepared` or an exception for each request, in their order.
///
/// Nothing is raised for a request that is refused. An exception of the iterable itself is passed on. Other threads
/// run meanwhile: to use all cores, call it from several with a part of the requests each.
///
/// >>> import widerspruch
/// >>> results = widerspruch.prepare_many([{"version": 1}, {"version": 2}])
/// >>> all(isinstance(result, widerspruch.ValidationError) for result in results)
/// True
#[pyfunction]
#[pyo3(signature = (requests, *, catalog = None, locales = None))]
pub(crate) fn prepare_many<'py>(
    py: Python<'py>,
    requests: &Bound<'py, PyAny>,
    catalog: Option<&Catalog>,
    locales: Option<&Locales>,
) -> PyResult<Bound<'py, PyList>> {
    let library = chosen(py, catalog, locales)?;
    let results = PyList::empty(py);
    let mut requests = requests.try_iter()?;
    loop {
        let mut documents = Vec::with_capacity(CHUNK);
        for request in requests.by_ref().take(CHUNK) {
            documents.push(document(&request?)?);
            py.check_signals()?;
        }
        if documents.is_empty() {
            return Ok(results);
        }
        let mut waiting = documents.iter();
        while !waiting.as_slice().is_empty() {
            let prepared = py.detach(|| for_a_while(&mut waiting, |document| library.prepare_json(&document.bytes)));
            for (document, result) in prepared {
                match result {
                    Ok(prepared) => results.append(Prepared(prepared))?,
                    Err(error) => results.append(refused(py, error, document, library.locales()).into_value(py))?,
                }
            }
            py.check_signals()?;
        }
    }
}

/// Works on at least one of the values, and on more as long as a signal may wait.
fn for_a_while<'a, T, R>(values: &mut std::slice::Iter<'a, T>, work: impl Fn(&'a T) -> R) -> Vec<(&'a T, R)> {
    let start = Instant::now();
    let mut done = Vec::with_capacity(values.len());
    for value in values {
        done.push((value, work(value)));
        if start.elapsed() > LOOK {
            break;
        }
    }
    done
}

/// Says where a case stands on a day, for each controller, request and group of accounts, without writing letters.
///
/// `request` as for `prepare`; `history` and `date` replace those of the request if given.
///
/// >>> import datetime, widerspruch
/// >>> request = {
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
/// ... }
/// >>> sent = widerspruch.Event(event="sent", on=datetime.date(2026, 11, 24), via="form")
/// >>> widerspruch.timeline(request, history=[sent], date=datetime.date(2027, 1, 4))[0].state
/// <CaseState.OVERDUE: 'overdue'>
#[pyfunction]
#[pyo3(signature = (request, *, history = None, date = None, catalog = None, locales = None))]
pub(crate) fn timeline<'py>(
    py: Python<'py>,
    request: &Bound<'py, PyAny>,
    history: Option<&Bound<'py, PyAny>>,
    date: Option<&Bound<'py, PyAny>>,
    catalog: Option<&Catalog>,
    locales: Option<&Locales>,
) -> PyResult<Bound<'py, pyo3::types::PyTuple>> {
    let library = chosen(py, catalog, locales)?;
    let document = document(request)?;
    let mut request = parse(py, &document, library.locales())?;
    if let Some(history) = history {
        request.history = replaced(py, "history", history, library.locales())?.history;
    }
    if let Some(date) = date {
        request.date = replaced(py, "date", date, library.locales())?.date;
    }
    // Any letter will do: what is asked is how far the case has come.
    request.letter = Some(LetterKind::Next.as_str().to_owned());
    let timelines = py.detach(|| -> Result<_, Error> {
        let catalog = widerspruch::with_services(&request, library.catalog(), library.locales());
        let case = widerspruch::validate(&request, &catalog, library.locales())?;
        Ok(widerspruch::timelines_in_words(&case, &catalog, library.locales())?)
    });
    let timelines = timelines.map_err(|error| exception(py, error))?;
    crate::words::tuple(py, &timelines, |timeline| Timeline(timeline.clone()))
}

/// Facts and wording of a call: the caller's, or the package's own.
fn chosen<'a>(py: Python<'_>, catalog: Option<&Catalog>, locales: Option<&Locales>) -> PyResult<Cow<'a, Library>> {
    if catalog.is_none() && locales.is_none() {
        return Ok(Cow::Borrowed(embedded(py)));
    }
    let catalog = Arc::clone(Catalog::or_embedded(py, catalog));
    let locales = Locales::or_embedded(py, locales).clone();
    let library = py.detach(|| Library::try_new(catalog, locales));
    library.map(Cow::Owned).map_err(|error| exception(py, error.into()))
}

/// A request with one key, read as the library reads it.
fn replaced(
    py: Python<'_>,
    key: &str,
    value: &Bound<'_, PyAny>,
    locales: &CoreLocales,
) -> PyResult<widerspruch::Request> {
    let whole = pyo3::types::PyDict::new(py);
    whole.set_item(key, value)?;
    parse(py, &document(whole.as_any())?, locales)
}

/// Works out when an answer is due that was asked for by a letter received on a day.
///
/// `country` is where the person lives and decides the law; `controller` is the id of the company whose public
/// holidays count (its seat). Without it only weekends move the date. `assumed` says that the day of receipt is a
/// guess: the day of writing, or of sending by form or e-mail. `posted` says that it is the day of posting, inside one
/// country, and `posted_abroad` from one country to another: then the days that the post may take are `margin_days`.
/// The day is a `datetime.date`; of a `datetime` the day counts as it is written in its own time zone.
///
/// >>> import datetime, widerspruch
/// >>> widerspruch.deadline(datetime.date(2026, 11, 24), country="DE", controller="meta-platforms-ireland").due
/// datetime.date(2026, 12, 24)
#[pyfunction]
#[pyo3(signature = (
    received, *, country, controller = None, assumed = false, posted = false, posted_abroad = false, catalog = None
))]
#[expect(clippy::too_many_arguments, reason = "they are keywords in Python")]
pub(crate) fn deadline(
    py: Python<'_>,
    received: &Bound<'_, PyAny>,
    country: &str,
    controller: Option<&str>,
    assumed: bool,
    posted: bool,
    posted_abroad: bool,
    catalog: Option<&Catalog>,
) -> PyResult<Deadline> {
    let library = chosen(py, catalog, None)?;
    let day = day_of(received)?.unwrap_or_default();
    // Each of them says more than the one before.
    let receipt = match (assumed, posted, posted_abroad) {
        (_, _, true) => Receipt::PostedAbroad(day.as_str()),
        (_, true, _) => Receipt::Posted(day.as_str()),
        (true, _, _) => Receipt::Assumed(day.as_str()),
        _ => Receipt::Known(day.as_str()),
    };
    let due = library.deadline(receipt, country, controller);
    due.map(Deadline).map_err(|error| {
        let paths: Vec<_> = error.issues.iter().map(|issue| issue.path.as_str()).collect();
        let message = format!("no deadline can be worked out from {}", paths.join(", "));
        refusal(py, Refusal::Value, &message, error.issues.iter().map(Into::into).collect())
    })
}

/// The text of a date, or a text as it is; none of what is neither.
fn day_of(value: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    value.extract().map(Some).or_else(|_| day_text(value))
}
