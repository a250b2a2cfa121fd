//! An iterable of mappings, such as `csv.DictReader`, as rows.

use std::collections::VecDeque;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyIterator, PyList, PyMapping, PyString, PyTuple,
};
use widerspruch::tables::{Cell, SAMPLE_CELLS};

/// Mappings on their way.
pub(super) struct Mappings {
    rows: Option<Py<PyIterator>>,
    /// The keys of the first mappings. Headers that none of them had are none.
    headers: Vec<String>,
    /// Mappings that were read for their keys.
    first: VecDeque<Py<PyMapping>>,
    count: u64,
}

impl Mappings {
    pub(super) fn of(rows: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = rows.py();
        let rows = Some(rows.try_iter()?.unbind());
        let mut mappings = Self { rows, headers: Vec::new(), first: VecDeque::new(), count: 0 };
        let mut first = VecDeque::new();
        while first.len() < SAMPLE_CELLS {
            let Some(mapping) = mappings.mapping(py)? else { break };
            for key in mapping.keys()?.iter() {
                let header: String = key.str()?.extract()?;
                if !mappings.headers.contains(&header) {
                    mappings.headers.push(header);
                }
            }
            first.push_back(mapping.unbind());
        }
        mappings.first = first;
        Ok(mappings)
    }

    pub(super) fn headers(&self) -> &[String] {
        &self.headers
    }

    pub(super) fn next(&mut self, py: Python<'_>) -> PyResult<Option<Vec<Cell>>> {
        self.count += 1;
        if self.count.is_multiple_of(256) {
            py.check_signals()?;
        }
        let Some(mapping) = self.mapping(py)? else { return Ok(None) };
        let cells =
            self.headers.iter().map(|header| mapping.get_item(header).map_or(Ok(Cell::Empty), |value| cell(&value)));
        cells.collect::<PyResult<_>>().map(Some)
    }

    fn mapping<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyMapping>>> {
        if let Some(mapping) = self.first.pop_front() {
            return Ok(Some(mapping.into_bound(py)));
        }
        let Some(rows) = &self.rows else { return Ok(None) };
        let Some(next) = rows.bind(py).clone().next() else {
            self.rows = None;
            return Ok(None);
        };
        let mapping = next?.cast_into::<PyMapping>();
        mapping.map(Some).map_err(|_| PyTypeError::new_err("every row is a mapping"))
    }
}

/// The cell of a value. What a spreadsheet has not, becomes its text.
fn cell(value: &Bound<'_, PyAny>) -> PyResult<Cell> {
    if value.is_none() {
        return Ok(Cell::Empty);
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Cell::Text(text.extract()?));
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(Cell::Flag(flag.is_true()));
    }
    if value.is_instance_of::<PyInt>() {
        return Ok(Cell::Number(value.str()?.extract()?));
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        let number: f64 = number.extract()?;
        return Ok(if number.is_nan() { Cell::Empty } else { Cell::Number(number.to_string()) });
    }
    // A missing day of a data frame is not equal to itself.
    if value.ne(value)? {
        return Ok(Cell::Empty);
    }
    if value.is_instance_of::<PyDateTime>() {
        let day: String = value.call_method0("date")?.str()?.extract()?;
        let time: String = value.call_method0("time")?.str()?.extract()?;
        return Ok(Cell::Day(day, time.bytes().any(|byte| (b'1'..=b'9').contains(&byte))));
    }
    if value.is_instance_of::<PyDate>() {
        return Ok(Cell::Day(value.str()?.extract()?, false));
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let texts: Vec<String> = value.try_iter()?.map(|item| item?.str()?.extract()).collect::<PyResult<_>>()?;
        return Ok(Cell::Text(texts.join("\n")));
    }
    if value.is_instance_of::<PyDict>() {
        return Err(PyTypeError::new_err("a cell is a text, a number, a day or a list of texts"));
    }
    Ok(Cell::Text(value.str()?.extract()?))
}
