//! Rows of a members' sheet → cases, one after the other.

use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyIterator, PyList, PyMapping, PyString, PyTuple,
};
use widerspruch::Library;
use widerspruch::tables::{
    Cell, ColumnMap, ColumnQuestion, MERGE_WINDOW, MergeWindow, Merger, Purpose, Row, RowResult, SAMPLE_CELLS, SheetRow,
};

use crate::catalog::Catalog;
use crate::issue::Issue;
use crate::json::Document;
use crate::locales::Locales;
use crate::prepare::chosen;
use crate::prepared::Prepared;
use crate::request::document;

/// What became of a row of a members' sheet. Its `repr` shows no personal data.
///
/// >>> import widerspruch
/// >>> rows = [{"Name": "Anna Example", "E-Mail": "anna@example.org", "Land": "Ireland", "Facebook": "anna.e"}]
/// >>> defaults = {"language": "en", "date": "2026-11-24", "reasons": [{"id": "control"}]}
/// >>> next(widerspruch.merge(rows, defaults=defaults)).outcome
/// 'written'
#[pyclass(frozen, module = "widerspruch")]
pub(crate) struct MergedRow(RowResult);

#[pymethods]
impl MergedRow {
    /// Which row it is, counted from 1.
    #[getter]
    fn row(&self) -> u64 {
        self.0.row
    }

    /// What tells the member apart: the key of the sheet, or a checksum of name and e-mail address.
    #[getter]
    fn key(&self) -> &str {
        &self.0.key
    }

    /// `written`, `rejected`, `merged` or `empty`.
    #[getter]
    fn outcome(&self) -> &'static str {
        self.0.outcome.as_str()
    }

    /// The row that it was merged into.
    #[getter]
    fn into(&self) -> Option<u64> {
        self.0.into.map(|(_, row)| row)
    }

    /// The first code: why it was rejected or merged; empty otherwise.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code()
    }

    /// What is wrong: pairs of column and `Issue`. No value of the row stands in it.
    #[getter]
    fn issues<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let pairs: Vec<(&str, Issue)> =
            self.0.issues.iter().map(|issue| (issue.column.as_str(), Issue::from(&issue.issue))).collect();
        PyTuple::new(py, pairs)
    }

    /// What was mended: pairs of column and repair.
    #[getter]
    fn repairs<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.repairs.iter().map(|(column, repair)| (column.as_str(), repair.as_str())))
    }

    /// Plan and letters, if the row was written.
    #[getter]
    fn prepared(&self) -> Option<Prepared> {
        self.0.prepared.as_ref().map(|prepared| Prepared((**prepared).clone()))
    }

    /// The request that was made of the member's rows, if the row was written.
    #[getter]
    fn request<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.request.as_ref().map(|request| crate::json::to_python(py, &**request)).transpose()
    }

    fn __repr__(&self) -> String {
        format!("<MergedRow {} {}>", self.0.row, self.0.outcome)
    }
}

/// Makes cases of the rows of a members' sheet: an iterator of `MergedRow`, one for each row and in their order.
///
/// `rows` is any iterable of mappings, such as those of `csv.DictReader`; it is read lazily, and rows of one member are
/// found within 10,000 rows. `columns` is `"auto"` or a mapping of headers to names of columns (`""` leaves one out,
/// `"$options"` holds options). `defaults` is a part of a request that holds where a row says nothing. `key` names the
/// header, or the headers, that tell members apart.
///
/// A header with several meanings raises `ValueError` with all questions at once, before the first row. No row stops the
/// iterator: what cannot be used is `rejected`, with a code.
///
/// >>> import widerspruch
/// >>> list(widerspruch.merge([]))
/// []
#[pyfunction]
#[pyo3(signature = (rows, *, columns = None, defaults = None, key = None, catalog = None, locales = None))]
pub(crate) fn merge(
    py: Python<'_>,
    rows: &Bound<'_, PyAny>,
    columns: Option<&Bound<'_, PyAny>>,
    defaults: Option<&Bound<'_, PyAny>>,
    key: Option<&Bound<'_, PyAny>>,
    catalog: Option<&Catalog>,
    locales: Option<&Locales>,
) -> PyResult<MergeIterator> {
    if rows.is_instance_of::<PyString>() || rows.cast::<PyMapping>().is_ok() {
        return Err(PyTypeError::new_err("rows are an iterable of mappings, not a text or a single mapping"));
    }
    let library: Library = chosen(py, catalog, locales)?.into_owned();
    let map = column_map(columns, key)?;
    let defaults = match defaults {
        Some(defaults) => {
            let document = document(defaults)?;
            serde_json::from_slice(&document.bytes)
                .map_err(|_| PyValueError::new_err("defaults are no part of a request"))?
        }
        None => widerspruch::Request::default(),
    };
    let mut iterator = MergeIterator {
        rows: rows.try_iter()?.unbind(),
        merger: Merger::new(library, map, defaults),
        window: MergeWindow::new(MERGE_WINDOW),
        headers: Vec::new(),
        head: Vec::new(),
        number: 0,
        ended: false,
    };
    iterator.find_columns(py)?;
    Ok(iterator)
}

fn column_map(columns: Option<&Bound<'_, PyAny>>, key: Option<&Bound<'_, PyAny>>) -> PyResult<ColumnMap> {
    let is_auto = |columns: &&Bound<'_, PyAny>| columns.extract::<String>().is_ok_and(|word| word == "auto");
    let map = match columns.filter(|columns| !is_auto(columns)) {
        Some(columns) => {
            let document = Document::of_value(columns, |_| None)?;
            ColumnMap::from_json(&document.bytes).map_err(|error| PyValueError::new_err(error.to_string()))?
        }
        None => ColumnMap::default(),
    };
    let Some(key) = key else { return Ok(map) };
    let keys: Vec<String> = key.extract::<String>().map_or_else(|_| key.extract(), |key| Ok(vec![key]))?;
    Ok(map.with_key(keys.iter().map(String::as_str)))
}

/// An iterator over what became of rows; `merge` makes it.
#[pyclass(module = "widerspruch")]
pub(crate) struct MergeIterator {
    rows: Py<PyIterator>,
    merger: Merger,
    window: MergeWindow,
    headers: Vec<String>,
    /// Rows that were read to find the columns, the last first.
    head: Vec<Row>,
    number: u64,
    ended: bool,
}

#[pymethods]
impl MergeIterator {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&mut self, py: Python<'_>) -> PyResult<Option<MergedRow>> {
        while !self.window.is_full() {
            let Some(row) = self.row(py)? else { break };
            let (window, merger) = (&mut self.window, &self.merger);
            py.detach(|| window.push(merger, SheetRow::new(0, row)));
            if self.number.is_multiple_of(256) {
                py.check_signals()?;
            }
        }
        let (window, merger) = (&mut self.window, &self.merger);
        Ok(py.detach(|| window.pop(merger)).map(MergedRow))
    }
}

impl MergeIterator {
    fn row(&mut self, py: Python<'_>) -> PyResult<Option<Row>> {
        match self.head.pop() {
            Some(row) => Ok(Some(row)),
            None => self.read(py),
        }
    }

    /// Reads the next mapping. Headers that no row before had are none.
    fn read(&mut self, py: Python<'_>) -> PyResult<Option<Row>> {
        if self.ended {
            return Ok(None);
        }
        let Some(next) = self.rows.bind(py).clone().next() else {
            self.ended = true;
            return Ok(None);
        };
        let next = next?;
        let mapping = next.cast::<PyMapping>().map_err(|_| PyTypeError::new_err("every row is a mapping"))?;
        self.number += 1;
        let mut cells = Vec::with_capacity(self.headers.len());
        for header in &self.headers {
            cells.push(match mapping.get_item(header) {
                Ok(value) => cell(&value)?,
                Err(_) => Cell::Empty,
            });
        }
        Ok(Some(Row::new(self.number, cells)))
    }

    /// Reads the first rows and finds the columns by their keys.
    fn find_columns(&mut self, py: Python<'_>) -> PyResult<()> {
        let mut first = Vec::new();
        while first.len() < SAMPLE_CELLS {
            let Some(next) = self.rows.bind(py).clone().next() else { break };
            let next = next?;
            let mapping = next.cast::<PyMapping>().map_err(|_| PyTypeError::new_err("every row is a mapping"))?;
            for key in mapping.keys()?.iter() {
                let header: String = key.str()?.extract()?;
                if !self.headers.contains(&header) {
                    self.headers.push(header);
                }
            }
            first.push(mapping.clone().unbind());
        }
        let mut rows = Vec::with_capacity(first.len());
        for mapping in &first {
            self.number += 1;
            let mapping = mapping.bind(py);
            let mut cells = Vec::with_capacity(self.headers.len());
            for header in &self.headers {
                cells.push(match mapping.get_item(header) {
                    Ok(value) => cell(&value)?,
                    Err(_) => Cell::Empty,
                });
            }
            rows.push(Row::new(self.number, cells));
        }
        if rows.is_empty() {
            self.ended = true;
            return Ok(());
        }
        let headers: Vec<&str> = self.headers.iter().map(String::as_str).collect();
        let columns = self.merger.columns_of(&headers, &rows, Purpose::Members).map_err(|list| asked(&list))?;
        self.merger.add_sheet(columns);
        let missing = self.merger.missing();
        if !missing.is_empty() {
            return Err(PyValueError::new_err(format!("table.column_missing: {}", missing.join(", "))));
        }
        rows.reverse();
        self.head = rows;
        Ok(())
    }
}

/// All questions in one exception.
fn asked(questions: &[ColumnQuestion]) -> PyErr {
    let lines: Vec<String> = questions
        .iter()
        .map(|question| format!("{} {}: {}", question.code.code(), question.header, question.candidates.join(", ")))
        .collect();
    PyValueError::new_err(lines.join("\n"))
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

/// Runs one of the commands `merge`, `columns` and `merge-answers` with the words of a command line, and gives the exit
/// status.
#[pyfunction]
pub(crate) fn _table_command(py: Python<'_>, arguments: Vec<String>, lively: bool) -> u8 {
    let arguments: Vec<_> = arguments.into_iter().map(std::ffi::OsString::from).collect();
    py.detach(|| {
        // An interrupt is told once; the run asks often.
        let stopped = AtomicBool::new(false);
        let stop = || {
            let now = stopped.load(Ordering::Relaxed) || Python::attach(|py| py.check_signals().is_err());
            stopped.store(now, Ordering::Relaxed);
            now
        };
        let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
        let mut terminal = widerspruch_tables::Terminal { out: &mut out, err: &mut err, lively, stop: &stop };
        widerspruch_tables::command(&arguments, &mut terminal)
    })
}
