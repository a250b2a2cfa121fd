//! Dates and enumerations on their way out.

use pyo3::prelude::*;
use pyo3::types::{PyDate, PyTuple};
use serde::Serialize;
use widerspruch::Date;

/// A `datetime.date`.
pub(crate) fn date(py: Python<'_>, date: Date) -> PyResult<Bound<'_, PyDate>> {
    PyDate::new(py, i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs())
}

/// A `datetime.date`, or `None`.
pub(crate) fn optional_date(py: Python<'_>, day: Option<Date>) -> PyResult<Option<Bound<'_, PyDate>>> {
    day.map(|day| date(py, day)).transpose()
}

/// A date of a request, which may be any text: a `datetime.date` if it is a day, else the text.
pub(crate) fn date_or_text<'py>(py: Python<'py>, text: Option<&str>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let Some(text) = text else { return Ok(None) };
    match text.parse() {
        Ok(day) => Ok(Some(date(py, day)?.into_any())),
        Err(_) => Ok(Some(text.into_pyobject(py)?.into_any())),
    }
}

/// The word of the contract for a value of the library.
pub(crate) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// The member of an enumeration in `widerspruch.enums`.
pub(crate) fn member<'py>(py: Python<'py>, class: &str, value: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    py.import("widerspruch.enums")?.getattr(class)?.call1((word(value),))
}

/// A tuple of members of an enumeration in `widerspruch.enums`.
pub(crate) fn members<'py, 'a, T: Serialize + 'a>(
    py: Python<'py>,
    class: &str,
    values: impl IntoIterator<Item = &'a T>,
) -> PyResult<Bound<'py, PyTuple>> {
    let class = py.import("widerspruch.enums")?.getattr(class)?;
    let members: PyResult<Vec<_>> = values.into_iter().map(|value| class.call1((word(value),))).collect();
    PyTuple::new(py, members?)
}

/// A tuple of values, each made into a class.
pub(crate) fn tuple<'py, 'a, T: 'a, C: IntoPyObject<'py>>(
    py: Python<'py>,
    values: impl IntoIterator<Item = &'a T>,
    make: impl Fn(&'a T) -> C,
) -> PyResult<Bound<'py, PyTuple>> {
    let members: Vec<C> = values.into_iter().map(make).collect();
    PyTuple::new(py, members)
}

/// `name='…'` for a `repr`.
pub(crate) fn quoted(text: &str) -> String {
    format!("{text:?}")
}
