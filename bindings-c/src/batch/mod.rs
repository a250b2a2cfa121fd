//! Many cases in one call: a callback per result, on one or several threads.

use std::ffi::{c_char, c_void};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use widerspruch::LetterFormat;

use crate::error::Error;
use crate::guard::{free, make_with, read, run};
use crate::handle::{Kind, borrow};
use crate::letter::output::format;
use crate::library::{Library, Shared};
use crate::prepared::Prepared;
use crate::status::{Failure, Status};

mod queue;
mod run;

/// The most threads of a batch.
pub const BATCH_WORKERS_MAX: u32 = 64;

/// A function of the caller's that receives the result of one case.
///
/// `user_data` is what the running call was given, `index` the position of the case. With
/// `WIDERSPRUCH_STATUS_OK` `prepared` is the case and `error` NULL; otherwise `prepared` is NULL
/// and `error` says what is wrong. Both handles belong to the library and end with the call of the
/// function: read what is needed. Freeing them does nothing.
///
/// The function returns `WIDERSPRUCH_STATUS_OK` to go on. Any other value stops the batch, and the
/// running call returns it; `WIDERSPRUCH_STATUS_STOPPED` is meant for that. It must return: an
/// exception or `longjmp` out of it is not allowed (a C++ exception ends the program). It may call
/// every function of the library but those that change the running batch: to run it once more fails
/// with `WIDERSPRUCH_STATUS_BUSY`, and `widerspruch_batch_free` on it does nothing.
pub type BatchCallback = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        index: usize,
        status: Status,
        prepared: *const Prepared,
        error: *const Error,
    ) -> Status,
>;

/// A function of the caller's that gives the next request of `widerspruch_batch_run_from`.
///
/// `user_data` is what that call was given. The function sets `*request_out` and `*length_out`
/// (NULL and 0 before) to a request as JSON and its length, and returns 1; or it returns 0 when
/// there are no more, and is not called again. The request is copied: it must last until the
/// function returns, so one buffer will do for all. Any other value stops the batch, and the call
/// returns it, such as an error of what the requests are read from.
///
/// What holds for `widerspruch_batch_callback` about returning, and about what it may call, holds
/// here too.
pub type NextCallback = Option<
    unsafe extern "C" fn(user_data: *mut c_void, request_out: *mut *const c_char, length_out: *mut usize) -> Status,
>;

/// Prepares many cases with one library.
///
/// One thread may run it at a time; a second one gets `WIDERSPRUCH_STATUS_BUSY`. Made by
/// `widerspruch_batch_new`, freed by `widerspruch_batch_free`.
pub struct Batch {
    library: Arc<Shared>,
    workers: usize,
    format: Option<LetterFormat>,
    running: AtomicBool,
    stopped: AtomicBool,
}

impl Kind for Batch {
    const TAG: u32 = 0x7769_0007;
}

/// The batch runs as long as this lives.
struct Running<'a>(&'a AtomicBool);

impl<'a> Running<'a> {
    fn begin(running: &'a AtomicBool) -> Result<Self, Failure> {
        match running.compare_exchange(false, true, Ordering::Acquire, Ordering::Relaxed) {
            Ok(_) => Ok(Self(running)),
            Err(_) => Err(Failure::busy()),
        }
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

/// Makes a batch.
///
/// `workers` is the number of threads that prepare cases, the calling one included: 1 to
/// `WIDERSPRUCH_BATCH_WORKERS_MAX`; 0 is the same as 1. With 1 no thread is started. `format`
/// (NUL-terminated) makes the threads render every letter in a format as well, so that
/// `widerspruch_letter_render` has the bytes ready; NULL renders nothing ahead. `library` may be
/// freed afterwards.
///
/// On success `*batch_out` receives a handle of the caller's, to be freed by
/// `widerspruch_batch_free`; otherwise it is NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_batch_new(
    library: *const Library,
    workers: u32,
    format: *const c_char,
    batch_out: *mut *mut Batch,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a name or NULL, and NULL or places to write to.
    unsafe {
        make_with(library, batch_out, error_out, |library| {
            if workers > BATCH_WORKERS_MAX {
                return Err(Failure::too_large("the number of threads"));
            }
            let batch = Batch {
                library: Arc::clone(&library.0),
                workers: workers.max(1) as usize,
                format: if format.is_null() { None } else { Some(self::format(format)?) },
                running: AtomicBool::new(false),
                stopped: AtomicBool::new(false),
            };
            Ok(batch)
        })
    }
}

/// Prepares cases and hands each result to a function of the caller's: in the order of the cases,
/// on the calling thread, one at a time, whatever the number of threads. The results are the same
/// bytes for any number of threads.
///
/// `requests[i]` is a request as JSON of `lengths[i]` bytes, as in
/// `widerspruch_library_prepare_json`; `count` is the number of both. A request that is refused,
/// that is NULL with a length, or whose length is impossible does not stop the others: its error
/// goes to the function. Arrays and requests must not change during the call and may be freed
/// afterwards. Only a few results for each thread are kept at a time, so the memory does not grow
/// with `count`; a caller with very many cases may also call several times.
///
/// Returns `WIDERSPRUCH_STATUS_OK` when all cases were handed over; what `callback` returned if it
/// stopped; `WIDERSPRUCH_STATUS_STOPPED` after `widerspruch_batch_stop`; `WIDERSPRUCH_STATUS_BUSY`
/// if the batch is running; `WIDERSPRUCH_STATUS_NULL_POINTER` if `batch`, `callback` or (with a
/// `count` above 0) an array is NULL; `WIDERSPRUCH_STATUS_TOO_LARGE` if arrays of `count` elements
/// cannot exist. `user_data` is only handed on and may be NULL. Threads: one call at a time.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_batch_run(
    batch: *mut Batch,
    requests: *const *const c_char,
    lengths: *const usize,
    count: usize,
    callback: BatchCallback,
    user_data: *mut c_void,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, arrays of that length, and NULL or a place to write to.
    unsafe {
        // Not `call`: a fault inside one case is that case's error and leaves the batch as it is.
        run(error_out, || {
            let batch = borrow(batch)?;
            let _running = Running::begin(&batch.running)?;
            let deliver = run::receiver(callback, user_data)?;
            let (count, next) = run::listed(requests, lengths, run::possible(count)?)?;
            batch.prepare_all(count, next, deliver)
        })
    }
}

/// Prepares cases as `widerspruch_batch_run` does, and asks a function of the caller's for each
/// request: for more cases than fit into memory, or those of a file or database.
///
/// `next` is called on the calling thread, too, and up to eight times for each thread ahead of
/// `callback`. A request that is refused, and `next` returning 1 with NULL, do not stop the others:
/// the error goes to `callback`.
///
/// Returns `WIDERSPRUCH_STATUS_OK` when `next` had no more and all cases were handed over; what
/// `next` or `callback` returned if it stopped; otherwise as `widerspruch_batch_run`. `user_data`
/// is handed on to both functions and may be NULL. Threads: one call at a time.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_batch_run_from(
    batch: *mut Batch,
    next: NextCallback,
    callback: BatchCallback,
    user_data: *mut c_void,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, functions that keep their promise, and NULL or a place to write to.
    unsafe {
        run(error_out, || {
            let batch = borrow(batch)?;
            let _running = Running::begin(&batch.running)?;
            let deliver = run::receiver(callback, user_data)?;
            let next = run::pulled(next, user_data)?;
            batch.prepare_all(usize::MAX, next, deliver)
        })
    }
}

/// Stops a batch for good: no result is handed over any more, the running call returns
/// `WIDERSPRUCH_STATUS_STOPPED` as soon as the cases that the threads are preparing are done, and
/// so does every later call. A call that has handed over its last case is not stopped. Does nothing
/// for NULL.
///
/// Threads: any thread may call it while the batch is running, the callbacks and a signal handler
/// as well; make sure that nobody frees the batch meanwhile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_batch_stop(batch: *mut Batch) {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe {
        read(batch, (), |batch| {
            batch.stopped.store(true, Ordering::Relaxed);
            Some(())
        });
    }
}

/// Frees a batch and clears the variable; `batch` is its address. Does nothing if `batch` or the
/// variable is NULL, or while the batch is running (the variable keeps the handle then).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_batch_free(batch: *mut *mut Batch) {
    // SAFETY: the header asks for NULL or the address of a variable with NULL or a live handle.
    unsafe { free(batch, |batch| !batch.running.load(Ordering::Acquire)) };
}
