//! A data frame as rows: whatever gives its columns as a stream of Arrow record batches.

use std::sync::{Mutex, PoisonError};

use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::ArrowError;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use widerspruch::tables::Cell;

use super::arrow_cell::cell;

/// A stream of record batches on its way.
pub(super) struct Frame {
    /// Never locked: a stream may go to another thread, but not be read by two.
    stream: Mutex<RecordBatchStreamReader>,
    headers: Vec<String>,
    /// The batch that is being read, and the next row of it.
    batch: Option<(RecordBatch, usize)>,
}

impl Frame {
    /// The stream of an object that has `__arrow_c_stream__`.
    pub(super) fn of(frame: &Bound<'_, PyAny>) -> PyResult<Option<Self>> {
        let Some(export) = frame.getattr_opt("__arrow_c_stream__")? else { return Ok(None) };
        let stream = opened(&export.call0()?.cast_into::<PyCapsule>()?)?;
        let stream = frame.py().detach(|| RecordBatchStreamReader::try_new(stream)).map_err(of_producer)?;
        let headers = stream.schema().fields().iter().map(|field| field.name().clone()).collect();
        Ok(Some(Self { stream: Mutex::new(stream), headers, batch: None }))
    }

    pub(super) fn headers(&self) -> &[String] {
        &self.headers
    }

    pub(super) fn next(&mut self) -> PyResult<Option<Vec<Cell>>> {
        loop {
            if let Some((batch, at)) = &mut self.batch
                && *at < batch.num_rows()
            {
                let cells = batch.columns().iter().map(|column| cell(column, *at)).collect();
                *at += 1;
                return Ok(Some(cells));
            }
            let stream = self.stream.get_mut().unwrap_or_else(PoisonError::into_inner);
            let Some(batch) = stream.next() else { return Ok(None) };
            self.batch = Some((batch.map_err(of_producer)?, 0));
        }
    }
}

/// Takes the stream out of its capsule, which is empty then.
#[expect(unsafe_code, reason = "what a capsule holds is said by its name only")]
fn opened(capsule: &Bound<'_, PyCapsule>) -> PyResult<FFI_ArrowArrayStream> {
    let stream = capsule.pointer_checked(Some(c"arrow_array_stream"))?.cast();
    // SAFETY: by the interface of Arrow for capsules, one of this name holds a stream of this layout, and nothing else
    // uses it while the capsule is held.
    Ok(unsafe { FFI_ArrowArrayStream::from_raw(stream.as_ptr()) })
}

/// What the producer of the stream says that is wrong.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn of_producer(error: ArrowError) -> PyErr {
    PyValueError::new_err(format!("the data frame cannot be read: {error}"))
}
