//! Rows of a members' sheet → cases, one after the other.

use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use widerspruch::tables::RowResult;

use crate::catalog::Catalog;
use crate::issue::Issue;
use crate::locales::Locales;
use crate::prepared::Prepared;
use crate::rows::{Run, Wishes};

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
/// `rows` is any iterable of mappings, such as those of `csv.DictReader`, or a data frame: anything with
/// `__arrow_c_stream__`, such as those of pandas, polars, pyarrow and duckdb. It is read lazily, and rows of one member
/// are found within 10,000 rows. `columns` is `"auto"` or a mapping of headers to names of columns (`""` leaves one out,
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
    let wishes = Wishes { columns, defaults, key, row: None, sample: None, catalog, locales };
    Run::new(py, rows, &wishes).map(MergeIterator)
}

/// An iterator over what became of rows; `merge` makes it.
#[pyclass(module = "widerspruch")]
pub(crate) struct MergeIterator(Run);

#[pymethods]
impl MergeIterator {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&mut self, py: Python<'_>) -> PyResult<Option<MergedRow>> {
        py.check_signals()?;
        let run = &mut self.0;
        Ok(py.detach(|| run.next())?.map(MergedRow))
    }
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
