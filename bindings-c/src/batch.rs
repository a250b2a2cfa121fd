//! Many cases in one call: a callback per result, on one or several threads.

use std::collections::BTreeMap;
use std::ffi::{c_char, c_void};
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use widerspruch::limits::REQUEST_BYTES;
use widerspruch::{LetterFormat, Renderer};

use crate::argument::{array, bytes};
use crate::error::Error;
use crate::guard::{free, guarded, make_with, run};
use crate::handle::{Kind, Tagged, borrow};
use crate::letter::output::format;
use crate::library::{Library, Shared};
use crate::prepared::Prepared;
use crate::status::{Failure, STATUS_OK, Status};

/// The most threads of a batch.
pub const BATCH_WORKERS_MAX: u32 = 64;

/// The most cases that are prepared ahead of the callback, for each thread. It bounds the memory when the callback is
/// slow.
const AHEAD: usize = 8;

/// A function of the caller's that receives the result of one case.
///
/// `user_data` is what `widerspruch_batch_run` was given, `index` the position of the case. With `WIDERSPRUCH_STATUS_OK`
/// `prepared` is the case and `error` NULL; otherwise `prepared` is NULL and `error` says what is wrong. Both handles
/// belong to the library and end with the call of the function: read what is needed, free nothing.
///
/// The function returns `WIDERSPRUCH_STATUS_OK` to go on. Any other value stops the batch, and `widerspruch_batch_run`
/// returns it; `WIDERSPRUCH_STATUS_STOPPED` is meant for that. It must return: an exception or `longjmp` out of it is
/// not allowed (a C++ exception ends the program). It may call every function of the library but those that change
/// the running batch: `widerspruch_batch_run` on it fails with `WIDERSPRUCH_STATUS_BUSY`, and
/// `widerspruch_batch_free` on it does nothing.
pub type BatchCallback = Option<
    unsafe extern "C" fn(
        user_data: *mut c_void,
        index: usize,
        status: Status,
        prepared: *const Prepared,
        error: *const Error,
    ) -> Status,
>;

/// Prepares many cases with one library.
///
/// One thread may run it at a time; a second one gets `WIDERSPRUCH_STATUS_BUSY`. Made by `widerspruch_batch_new`,
/// freed by `widerspruch_batch_free`.
pub struct Batch {
    library: Arc<Shared>,
    workers: usize,
    format: Option<LetterFormat>,
    running: AtomicBool,
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
/// `WIDERSPRUCH_BATCH_WORKERS_MAX`; 0 is the same as 1. With 1 no thread is started. `format` (NUL-terminated) makes
/// the threads render every letter in a format as well, so that `widerspruch_letter_render` has the bytes ready; NULL
/// renders nothing ahead. `library` may be freed afterwards.
///
/// On success `*batch_out` receives a handle of the caller's, to be freed by `widerspruch_batch_free`; otherwise it is
/// NULL. `error_out` may be NULL. Threads: any number at once.
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
            };
            Ok(batch)
        })
    }
}

/// Prepares cases and hands each result to a function of the caller's: in the order of the cases, on the calling
/// thread, one at a time, whatever the number of threads. The results are the same bytes for any number of threads.
///
/// `requests[i]` is a request as JSON of `lengths[i]` bytes, as in `widerspruch_library_prepare_json`; `count` is the
/// number of both. A request that is refused, that is NULL with a length, or whose length is impossible does not stop
/// the others: its error goes to the function. Arrays and requests must not change during the call and may be freed
/// afterwards. Only a few results for each thread are kept at a time, so the memory does not grow with `count`; a
/// caller with very many cases may also call several times.
///
/// Returns `WIDERSPRUCH_STATUS_OK` when all cases were handed over; what `callback` returned if it stopped;
/// `WIDERSPRUCH_STATUS_BUSY` if the batch is running; `WIDERSPRUCH_STATUS_NULL_POINTER` if `batch`, `callback` or (with
/// a `count` above 0) an array is NULL; `WIDERSPRUCH_STATUS_TOO_LARGE` if arrays of `count` elements cannot exist.
/// `user_data` is only handed on and may be NULL. `error_out` may be NULL. Threads: one call at a time.
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
            let callback = callback.ok_or_else(|| Failure::null("the callback"))?;
            let requests = requests_of(requests, lengths, count)?;
            let deliver = |index, result: Result<Prepared, Failure>| {
                // SAFETY: the callback is the caller's, and the handles live until it returns.
                hand_over(result, |status, prepared, error| callback(user_data, index, status, prepared, error))
            };
            batch.prepare_all(&requests, deliver)
        })
    }
}

/// Frees a batch and clears the variable; `batch` is its address. Does nothing if `batch` or the variable is NULL, or
/// while the batch is running (the variable keeps the handle then).
///
/// Threads: no other thread may use the batch any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_batch_free(batch: *mut *mut Batch) {
    // SAFETY: the header asks for NULL or the address of a variable with NULL or a live handle.
    unsafe { free(batch, |batch| !batch.running.load(Ordering::Acquire)) };
}

/// One request from C, or why there is none.
type Input<'a> = Result<&'a [u8], NoRequest>;

/// Why an element of the arrays is no request.
#[derive(Clone, Copy)]
enum NoRequest {
    Null,
    TooLarge,
}

impl From<NoRequest> for Failure {
    fn from(reason: NoRequest) -> Self {
        match reason {
            NoRequest::Null => Self::null("a request"),
            NoRequest::TooLarge => Self::too_large("the length of a request"),
        }
    }
}

/// Reads the arrays.
///
/// # Safety
///
/// The arrays are NULL or have `count` elements as the header describes them. The result must not outlive the call.
unsafe fn requests_of<'a>(
    requests: *const *const c_char,
    lengths: *const usize,
    count: usize,
) -> Result<Vec<Input<'a>>, Failure> {
    if count > isize::MAX.unsigned_abs() / size_of::<usize>().max(size_of::<Input<'_>>()) {
        return Err(Failure::too_large("the number of requests"));
    }
    // SAFETY: the arrays have `count` elements; the caller's duty.
    let (requests, lengths) = unsafe { (array(requests, count, count)?, array(lengths, count, count)?) };
    let input = |(request, length): (&*const c_char, &usize)| {
        let reason = if request.is_null() { NoRequest::Null } else { NoRequest::TooLarge };
        // SAFETY: each request has its length; the caller's duty.
        unsafe { bytes(*request, *length, REQUEST_BYTES) }.map_err(|_| reason)
    };
    Ok(requests.iter().zip(lengths).map(input).collect())
}

/// Lends a result to the callback.
fn hand_over(
    result: Result<Prepared, Failure>,
    callback: impl FnOnce(Status, *const Prepared, *const Error) -> Status,
) -> Result<(), Failure> {
    let answer = match result {
        Ok(prepared) => {
            let lent = Tagged::new(prepared);
            callback(STATUS_OK, lent.pointer(), ptr::null())
        }
        Err(failure) => {
            let (status, lent) = (failure.status(), Tagged::new(Error::from(failure)));
            callback(status, ptr::null(), lent.pointer())
        }
    };
    if answer == STATUS_OK { Ok(()) } else { Err(Failure::Callback(answer)) }
}

impl Batch {
    /// Prepares one case, and renders it if that is wanted. A fault of the library is this case's error.
    fn prepare(&self, renderer: &mut Renderer, input: Input<'_>) -> Result<Prepared, Failure> {
        let json = input?;
        let made = guarded(|| {
            let prepared = Prepared::new(&self.library, json)?;
            if let Some(format) = self.format {
                prepared.render_ahead(renderer, format);
            }
            Ok(prepared)
        });
        made.unwrap_or_else(|| Err(Failure::internal()))
    }

    fn prepare_all(
        &self,
        requests: &[Input<'_>],
        mut deliver: impl FnMut(usize, Result<Prepared, Failure>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let workers = self.workers.min(requests.len());
        let mut renderer = Renderer::default();
        if workers <= 1 {
            let mut results = requests.iter().map(|input| self.prepare(&mut renderer, *input)).enumerate();
            return results.try_for_each(|(index, result)| deliver(index, result));
        }
        let queue = Queue::new(requests.len(), workers * AHEAD);
        let mut crew = Crew { queue: &queue, threads: Vec::new() };
        for _ in 1..workers {
            let work = || {
                let mut renderer = Renderer::default();
                while let Some(index) = queue.take() {
                    queue.finish(index, self.prepare(&mut renderer, input(requests, index)));
                }
            };
            // SAFETY: the crew joins the thread before anything that it borrows goes away.
            let thread = unsafe { thread::Builder::new().spawn_unchecked(work) };
            // A thread that cannot be started is no error: the others do its work.
            crew.threads.extend(thread);
        }
        loop {
            match queue.turn() {
                Turn::Deliver(index, result) => deliver(index, *result)?,
                Turn::Prepare(index) => queue.finish(index, self.prepare(&mut renderer, input(requests, index))),
                Turn::Over => return Ok(()),
            }
        }
    }
}

fn input<'a>(requests: &[Input<'a>], index: usize) -> Input<'a> {
    requests.get(index).copied().unwrap_or(Err(NoRequest::Null))
}

/// Hands out cases in order and takes results back, never too far ahead of the callback.
struct Queue {
    count: usize,
    ahead: usize,
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    /// The next case to prepare.
    next: usize,
    /// The next case to deliver.
    due: usize,
    done: BTreeMap<usize, Result<Prepared, Failure>>,
    stopped: bool,
}

/// What the calling thread does next.
enum Turn {
    Deliver(usize, Box<Result<Prepared, Failure>>),
    Prepare(usize),
    Over,
}

/// The threads of a call, which borrow from it: stopped and joined when it ends, however it ends.
///
/// Not `thread::scope`: that leaves a handle of the calling thread behind, which leak checkers report in a C program.
struct Crew<'a> {
    queue: &'a Queue,
    threads: Vec<thread::JoinHandle<()>>,
}

impl Drop for Crew<'_> {
    fn drop(&mut self) {
        self.queue.lock().stopped = true;
        self.queue.changed.notify_all();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

impl Queue {
    fn new(count: usize, ahead: usize) -> Self {
        let state = State { next: 0, due: 0, done: BTreeMap::new(), stopped: false };
        Self { count, ahead, state: Mutex::new(state), changed: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
    }

    /// The next case for a thread; none when there are no more. Waits while the callback is far behind.
    fn take(&self) -> Option<usize> {
        let mut state = self.lock();
        loop {
            if state.stopped || state.next >= self.count {
                return None;
            }
            if let Some(index) = self.advance(&mut state) {
                return Some(index);
            }
            state = self.wait(state);
        }
    }

    fn advance(&self, state: &mut State) -> Option<usize> {
        let free = state.next < self.count && state.next - state.due < self.ahead;
        free.then(|| {
            state.next += 1;
            state.next - 1
        })
    }

    fn finish(&self, index: usize, result: Result<Prepared, Failure>) {
        self.lock().done.insert(index, result);
        self.changed.notify_all();
    }

    /// What the calling thread does next: deliver what is due, or prepare, or wait.
    fn turn(&self) -> Turn {
        let mut state = self.lock();
        loop {
            if state.due >= self.count {
                return Turn::Over;
            }
            let due = state.due;
            if let Some(result) = state.done.remove(&due) {
                state.due += 1;
                self.changed.notify_all();
                return Turn::Deliver(due, Box::new(result));
            }
            if let Some(index) = self.advance(&mut state) {
                return Turn::Prepare(index);
            }
            state = self.wait(state);
        }
    }
}
