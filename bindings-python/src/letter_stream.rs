//! Letters as a stream of Arrow record batches, for data frames.

use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::builder::{BinaryBuilder, Int64Builder, StringBuilder};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader};
use arrow_schema::ffi::FFI_ArrowSchema;
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use widerspruch::tables::RowResult;
use widerspruch::{Letter, LetterFormat, PdfOptions as CoreOptions};

use crate::catalog::Catalog;
use crate::letter::looks_of;
use crate::locales::Locales;
use crate::pdf_options::PdfOptions;
use crate::renderer::render;
use crate::rows::{Run, Wishes};

/// Most letters of a batch.
const LETTERS: usize = 1024;
/// Bytes of texts and files at which a batch ends. A case is not cut.
const BYTES: usize = 4 << 20;

/// Makes letters of the rows of a members' sheet, as a stream of Arrow record batches: what `merge` makes, for data
/// frames.
///
/// What comes back has `__arrow_c_stream__`, so that `pyarrow.table`, `polars.DataFrame`, duckdb and
/// `pandas.DataFrame.from_arrow` take it; it can be read once. `rows`, `columns`, `defaults` and `key` are those of
/// `merge`. Rows are read and letters are written as they are asked for, so that memory does not grow with their number,
/// and other threads run meanwhile.
///
/// There is a row for each letter: `row` (its number, counted from 1), `key`, `outcome`, `controller` (its id),
/// `channel` (the first way in which it can go: `web-form`, `email` or `post`), `subject`, `text`; `eml` and `pdf` with
/// the bytes of these files if they are asked for; they look as `pdf_options` say, as in `Letter.render`. A row of the
/// sheet without a letter has one row, with the first `code`, the `column` (its header) and the `path` (JSON pointer into
/// the request) of what is wrong; so has a letter that cannot be put into a file. No row stops the stream; what gives the
/// rows does, if it raises.
///
/// With `row`, the column of this header says which row it is. The columns are found by the first 200 rows, or by those
/// of `sample`: parts of one sheet that are written apart from each other have the same columns then.
///
/// >>> import widerspruch
/// >>> widerspruch.merge_arrow([], pdf=True)
/// <LetterStream row, key, outcome, controller, channel, subject, text, pdf, code, column, path>
#[pyfunction]
#[pyo3(signature = (
    rows, *, columns = None, defaults = None, key = None, eml = false, pdf = false, pdf_options = None, row = None,
    sample = None, catalog = None, locales = None
))]
#[expect(clippy::too_many_arguments, reason = "they are keywords in Python")]
pub(crate) fn merge_arrow(
    py: Python<'_>,
    rows: &Bound<'_, PyAny>,
    columns: Option<&Bound<'_, PyAny>>,
    defaults: Option<&Bound<'_, PyAny>>,
    key: Option<&Bound<'_, PyAny>>,
    eml: bool,
    pdf: bool,
    pdf_options: Option<&Bound<'_, PdfOptions>>,
    row: Option<&str>,
    sample: Option<&Bound<'_, PyAny>>,
    catalog: Option<&Catalog>,
    locales: Option<&Locales>,
) -> PyResult<LetterStream> {
    let wishes = Wishes { columns, defaults, key, row, sample, catalog, locales };
    let run = Run::new(py, rows, &wishes)?;
    let wanted = [(eml, LetterFormat::Eml), (pdf, LetterFormat::Pdf)];
    let formats: Vec<_> = wanted.into_iter().filter(|(wanted, _)| *wanted).map(|(_, format)| format).collect();
    let looks = looks_of(formats.first().copied().unwrap_or(LetterFormat::Text).into(), pdf_options)?.cloned();
    let schema = schema(&formats);
    let letters = Letters { run, schema: Arc::clone(&schema), formats, looks, ended: false };
    Ok(LetterStream { schema, letters: Mutex::new(Some(letters)) })
}

/// Letters as a stream of Arrow record batches; `merge_arrow` makes it.
#[pyclass(frozen, module = "widerspruch")]
pub(crate) struct LetterStream {
    schema: SchemaRef,
    /// None once somebody reads them.
    letters: Mutex<Option<Letters>>,
}

#[pymethods]
impl LetterStream {
    /// The stream, for libraries that read Arrow. It can be read once; another schema is not made of it.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // The interface lets a producer that cannot cast ignore it.
        let _ = requested_schema;
        let letters = self.letters.lock().unwrap_or_else(PoisonError::into_inner).take();
        let letters = letters.ok_or_else(|| PyValueError::new_err("the letters can be read once"))?;
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(Box::new(letters)), c"arrow_array_stream")
    }

    /// The names and types of the columns, for libraries that read Arrow.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(&*self.schema);
        let schema = schema.map_err(|error| PyValueError::new_err(error.to_string()))?;
        PyCapsule::new_with_value(py, schema, c"arrow_schema")
    }

    fn __repr__(&self) -> String {
        let names: Vec<&str> = self.schema.fields().iter().map(|field| field.name().as_str()).collect();
        format!("<LetterStream {}>", names.join(", "))
    }
}

fn schema(formats: &[LetterFormat]) -> SchemaRef {
    let text = |name: &str| Field::new(name, DataType::Utf8, true);
    let mut fields = vec![
        Field::new("row", DataType::Int64, false),
        Field::new("key", DataType::Utf8, false),
        Field::new("outcome", DataType::Utf8, false),
    ];
    fields.extend(["controller", "channel", "subject", "text"].map(text));
    fields.extend(formats.iter().map(|format| Field::new(format.as_str(), DataType::Binary, true)));
    fields.extend(["code", "column", "path"].map(text));
    Arc::new(Schema::new(fields))
}

/// The letters of rows, a batch at a time.
struct Letters {
    run: Run,
    schema: SchemaRef,
    formats: Vec<LetterFormat>,
    looks: Option<CoreOptions>,
    ended: bool,
}

impl RecordBatchReader for Letters {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}

impl Iterator for Letters {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        // Who reads the stream may hold the interpreter or not. Where it ends, nothing runs any more.
        let columns = Python::try_attach(|py| {
            py.check_signals()?;
            py.detach(|| self.columns())
        })?;
        match columns.transpose()? {
            Ok(columns) => Some(RecordBatch::try_new(Arc::clone(&self.schema), columns)),
            Err(error) => {
                self.ended = true;
                Some(Err(of_rows(&error)))
            }
        }
    }
}

impl Letters {
    /// The columns of the next batch.
    fn columns(&mut self) -> PyResult<Option<Vec<ArrayRef>>> {
        let mut lines = Lines::new(self.formats.len());
        while !self.ended && lines.count < LETTERS && lines.bytes < BYTES {
            match self.run.next()? {
                Some(result) => self.add(&result, &mut lines),
                None => self.ended = true,
            }
        }
        Ok((lines.count > 0).then(|| lines.finish()))
    }

    fn add(&self, result: &RowResult, lines: &mut Lines) {
        let letters = result.prepared.as_ref().map(|prepared| prepared.letters.as_slice()).unwrap_or_default();
        for letter in letters {
            lines.row(result);
            lines.letter(letter);
            self.files(letter, lines);
        }
        if letters.is_empty() {
            lines.row(result);
            lines.no_letter(result);
        }
    }

    fn files(&self, letter: &Letter, lines: &mut Lines) {
        let mut code = None;
        for (format, column) in self.formats.iter().zip(&mut lines.files) {
            let looks = self.looks.as_ref();
            match render(letter, *format, looks) {
                Ok(file) => {
                    lines.bytes += file.len();
                    column.append_value(file);
                }
                Err(error) => {
                    column.append_null();
                    code = code.or(Some(error.code()));
                }
            }
        }
        lines.problem([code, None, None]);
    }
}

/// The exception of what gives the rows, for a reader that may not be Python. A C string ends at a NUL.
fn of_rows(error: &PyErr) -> ArrowError {
    ArrowError::ExternalError(error.to_string().replace('\0', "\u{FFFD}").into())
}

/// A batch that is being written.
struct Lines {
    count: usize,
    bytes: usize,
    row: Int64Builder,
    /// `key` and `outcome`.
    member: [StringBuilder; 2],
    /// From `controller` to `text`.
    letter: [StringBuilder; 4],
    files: Vec<BinaryBuilder>,
    /// From `code` to `path`.
    problem: [StringBuilder; 3],
}

impl Lines {
    fn new(files: usize) -> Self {
        Self {
            count: 0,
            bytes: 0,
            row: Int64Builder::new(),
            member: Default::default(),
            letter: Default::default(),
            files: std::iter::repeat_with(BinaryBuilder::new).take(files).collect(),
            problem: Default::default(),
        }
    }

    fn row(&mut self, result: &RowResult) {
        self.count += 1;
        self.row.append_value(result.row.cast_signed());
        fill(&mut self.member, [Some(result.key.as_str()), Some(result.outcome.as_str())]);
    }

    fn letter(&mut self, letter: &Letter) {
        let text = letter.text();
        self.bytes += text.len();
        let channel = letter.channels.first().map(|channel| channel.as_str());
        fill(&mut self.letter, [Some(&*letter.addressee.id), channel, Some(&letter.subject), Some(&text)]);
    }

    fn no_letter(&mut self, result: &RowResult) {
        fill(&mut self.letter, [None; 4]);
        self.files.iter_mut().for_each(BinaryBuilder::append_null);
        let issue = result.issues.first();
        let column = issue.map(|issue| issue.column.as_str());
        let path = issue.map(|issue| issue.issue.path.as_str());
        self.problem([Some(result.code()), column, path].map(|text| text.filter(|text| !text.is_empty())));
    }

    fn problem(&mut self, texts: [Option<&str>; 3]) {
        fill(&mut self.problem, texts);
    }

    /// The columns in the order of [`schema`].
    fn finish(mut self) -> Vec<ArrayRef> {
        let mut columns: Vec<ArrayRef> = vec![Arc::new(self.row.finish())];
        let text = |builder: &mut StringBuilder| Arc::new(builder.finish()) as ArrayRef;
        columns.extend(self.member.iter_mut().chain(&mut self.letter).map(text));
        columns.extend(self.files.iter_mut().map(|builder| Arc::new(builder.finish()) as ArrayRef));
        columns.extend(self.problem.iter_mut().map(text));
        columns
    }
}

fn fill<const N: usize>(columns: &mut [StringBuilder; N], texts: [Option<&str>; N]) {
    for (column, text) in columns.iter_mut().zip(texts) {
        column.append_option(text);
    }
}
