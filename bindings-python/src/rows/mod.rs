//! Rows of a members' sheet as Python has them, and what becomes of them, one after the other: what `merge` and
//! `merge_arrow` share.

mod arrow_cell;
mod frame;
mod mappings;

use std::collections::VecDeque;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyMapping, PyString};
use widerspruch::Library;
use widerspruch::tables::{
    Cell, ColumnMap, ColumnQuestion, MERGE_WINDOW, MergeWindow, Merger, Purpose, Row, RowResult, SAMPLE_CELLS, SheetRow,
};

use crate::catalog::Catalog;
use crate::json::Document;
use crate::locales::Locales;
use crate::prepare::chosen;
use crate::request::document;
use frame::Frame;
use mappings::Mappings;

/// Where rows come from; what gives them is read lazily.
enum Rows {
    /// An iterable of mappings.
    Mappings(Mappings),
    /// A stream of Arrow record batches.
    Frame(Box<Frame>),
}

impl Rows {
    fn of(rows: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Some(frame) = Frame::of(rows)? {
            return Ok(Self::Frame(Box::new(frame)));
        }
        if rows.is_instance_of::<PyString>() || rows.cast::<PyMapping>().is_ok() {
            return Err(PyTypeError::new_err(
                "rows are an iterable of mappings or a data frame, not a text or a single mapping",
            ));
        }
        Ok(Self::Mappings(Mappings::of(rows)?))
    }

    fn headers(&self) -> &[String] {
        match self {
            Self::Mappings(rows) => rows.headers(),
            Self::Frame(rows) => rows.headers(),
        }
    }

    fn next(&mut self) -> PyResult<Option<Vec<Cell>>> {
        match self {
            Self::Mappings(rows) => Python::attach(|py| rows.next(py)),
            Self::Frame(rows) => rows.next(),
        }
    }

    /// The first rows, at which the rules for columns look.
    fn head(&mut self) -> PyResult<Vec<Vec<Cell>>> {
        let mut head = Vec::new();
        while head.len() < SAMPLE_CELLS {
            let Some(cells) = self.next()? else { break };
            head.push(cells);
        }
        Ok(head)
    }
}

/// What the caller says about rows, as keywords.
pub(crate) struct Wishes<'a, 'py> {
    pub(crate) columns: Option<&'a Bound<'py, PyAny>>,
    pub(crate) defaults: Option<&'a Bound<'py, PyAny>>,
    pub(crate) key: Option<&'a Bound<'py, PyAny>>,
    /// The header of a column with the number of the row.
    pub(crate) row: Option<&'a str>,
    /// Rows by which the columns are found; the first rows unless given.
    pub(crate) sample: Option<&'a Bound<'py, PyAny>>,
    pub(crate) catalog: Option<&'a Catalog>,
    pub(crate) locales: Option<&'a Locales>,
}

/// Rows on their way. Whoever asks need not hold the interpreter.
pub(crate) struct Run {
    rows: Rows,
    merger: Merger,
    window: MergeWindow,
    /// Rows that were read to find the columns.
    head: VecDeque<Vec<Cell>>,
    /// The column with the number of the row.
    numbers: Option<usize>,
    count: u64,
}

impl Run {
    /// Finds the columns: what must be asked is asked before the first row.
    pub(crate) fn new(py: Python<'_>, rows: &Bound<'_, PyAny>, wishes: &Wishes<'_, '_>) -> PyResult<Self> {
        let mut rows = Rows::of(rows)?;
        let library: Library = chosen(py, wishes.catalog, wishes.locales)?.into_owned();
        let mut map = column_map(wishes.columns, wishes.key)?;
        let headers = rows.headers().to_vec();
        let numbers = wishes.row.map(|row| number_column(&headers, row)).transpose()?;
        if let Some(row) = wishes.row {
            map.set(row, "").map_err(|error| PyValueError::new_err(error.to_string()))?;
        }
        let defaults = match wishes.defaults {
            Some(defaults) => serde_json::from_slice(&document(defaults)?.bytes)
                .map_err(|_| PyValueError::new_err("defaults are no part of a request"))?,
            None => widerspruch::Request::default(),
        };
        let mut merger = Merger::new(library, map, defaults);
        let head = py.detach(|| rows.head())?;
        // Of no rows nothing is asked.
        if !head.is_empty() {
            let sample = wishes.sample.map(|sample| sampled(sample, &headers)).transpose()?;
            let sample: Vec<Row> = sample.unwrap_or_else(|| head.clone()).into_iter().map(unnumbered).collect();
            let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
            let columns = merger.columns_of(&headers, &sample, Purpose::Members).map_err(|list| asked(&list))?;
            merger.add_sheet(columns);
            let missing = merger.missing();
            if !missing.is_empty() {
                return Err(PyValueError::new_err(format!("table.column_missing: {}", missing.join(", "))));
            }
        }
        Ok(Self { rows, merger, window: MergeWindow::new(MERGE_WINDOW), head: head.into(), numbers, count: 0 })
    }

    /// What becomes of the next row. An error is of what gives the rows.
    pub(crate) fn next(&mut self) -> PyResult<Option<RowResult>> {
        while !self.window.is_full() {
            let Some(row) = self.row()? else { break };
            self.window.push(&self.merger, SheetRow::new(0, row));
        }
        Ok(self.window.pop(&self.merger))
    }

    fn row(&mut self) -> PyResult<Option<Row>> {
        let cells = match self.head.pop_front() {
            Some(cells) => Some(cells),
            None => self.rows.next()?,
        };
        let Some(cells) = cells else { return Ok(None) };
        self.count += 1;
        let given = self.numbers.map(|at| cells.get(at).and_then(Cell::text).and_then(|text| text.parse().ok()));
        let number = given.unwrap_or(Some(self.count)).ok_or_else(|| {
            PyValueError::new_err("the column with the number of the row holds something that is no number")
        })?;
        Ok(Some(Row::new(number, cells)))
    }
}

fn unnumbered(cells: Vec<Cell>) -> Row {
    Row::new(0, cells)
}

fn number_column(headers: &[String], row: &str) -> PyResult<usize> {
    let at = headers.iter().position(|header| header == row);
    at.ok_or_else(|| PyValueError::new_err("there is no column with the header that `row` names"))
}

/// The cells of a sample under the headers of the rows.
fn sampled(sample: &Bound<'_, PyAny>, headers: &[String]) -> PyResult<Vec<Vec<Cell>>> {
    let mut rows = Rows::of(sample)?;
    let places: Vec<Option<usize>> =
        headers.iter().map(|header| rows.headers().iter().position(|own| own == header)).collect();
    let ordered = |cells: Vec<Cell>| {
        places.iter().map(|at| at.and_then(|at| cells.get(at)).cloned().unwrap_or_default()).collect()
    };
    Ok(sample.py().detach(|| rows.head())?.into_iter().map(ordered).collect())
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

/// All questions in one exception.
fn asked(questions: &[ColumnQuestion]) -> PyErr {
    let lines: Vec<String> = questions
        .iter()
        .map(|question| format!("{} {}: {}", question.code.code(), question.header, question.candidates.join(", ")))
        .collect();
    PyValueError::new_err(lines.join("\n"))
}
