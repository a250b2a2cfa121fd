//! Running a batch: cases from a source, prepared on some threads, handed over in order on the calling one.

use std::borrow::Cow;
use std::ffi::{c_char, c_void};
use std::ptr;
use std::sync::atomic::Ordering;
use std::thread;

use widerspruch::Renderer;
use widerspruch::limits::REQUEST_BYTES;

use super::queue::{Queue, Turn};
use super::{Batch, BatchCallback, NextCallback};
use crate::argument::{array, bytes};
use crate::error::Error;
use crate::guard::guarded;
use crate::handle::Tagged;
use crate::prepared::Prepared;
use crate::status::{Failure, STATUS_OK, STATUS_STOPPED, Status};

/// The most cases that are prepared ahead of the callback, for each thread.
const AHEAD: usize = 8;

/// What a function of the caller's returns with one more request.
const ONE_MORE: Status = 1;

/// One request from C, or why there is none.
type Input<'a> = Result<Cow<'a, [u8]>, NoRequest>;

/// A count that the two arrays can have: both lie in memory.
pub(super) fn possible(count: usize) -> Result<usize, Failure> {
    let each = size_of::<*const c_char>() + size_of::<usize>();
    if count > isize::MAX.unsigned_abs() / each { Err(Failure::too_large("the number of requests")) } else { Ok(count) }
}

/// Why what C gave is no request.
#[derive(Clone, Copy)]
pub(super) enum NoRequest {
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

/// Reads a request.
///
/// # Safety
///
/// `request` is NULL or has `length` bytes that nobody changes while the result lives.
unsafe fn request<'a>(request: *const c_char, length: usize) -> Result<&'a [u8], NoRequest> {
    let reason = if request.is_null() { NoRequest::Null } else { NoRequest::TooLarge };
    // SAFETY: the caller's duty.
    unsafe { bytes(request, length, REQUEST_BYTES) }.map_err(|_| reason)
}

/// The next request, none behind the last one.
type Next<'a> = Result<Option<Input<'a>>, Failure>;

/// The requests of two arrays, one after the other.
///
/// # Safety
///
/// The arrays are NULL or have `count` elements as the header describes them. The result must not outlive the call.
pub(super) unsafe fn listed<'a>(
    requests: *const *const c_char,
    lengths: *const usize,
    count: usize,
) -> Result<(usize, impl FnMut() -> Next<'a>), Failure> {
    // SAFETY: the arrays have `count` elements; the caller's duty.
    let (requests, lengths): (&[*const c_char], &[usize]) =
        unsafe { (array(requests, count, count)?, array(lengths, count, count)?) };
    let mut pairs = requests.iter().zip(lengths);
    let next = move || {
        // SAFETY: each request has its length; the caller's duty.
        Ok(pairs.next().map(|(text, length)| unsafe { request(*text, *length) }.map(Cow::Borrowed)))
    };
    Ok((count, next))
}

/// The requests that a function of the caller's gives. Each is copied, so that it needs to last as long as its call.
///
/// # Safety
///
/// The function does what the header says.
pub(super) unsafe fn pulled<'a>(
    next: NextCallback,
    user_data: *mut c_void,
) -> Result<impl FnMut() -> Next<'a>, Failure> {
    let next = next.ok_or_else(|| Failure::null("the function that gives requests"))?;
    Ok(move || {
        let (mut text, mut length) = (ptr::null(), 0);
        // SAFETY: the function is the caller's, and both places may be written to.
        match unsafe { next(user_data, &raw mut text, &raw mut length) } {
            STATUS_OK => Ok(None),
            // SAFETY: the caller's duty; the copy is made before anything else is called.
            ONE_MORE => Ok(Some(unsafe { request(text, length) }.map(|bytes| Cow::Owned(bytes.to_vec())))),
            other => Err(Failure::Callback(other)),
        }
    })
}

/// What a case came to.
type Outcome = Result<Prepared, Failure>;

/// Lends results to a function of the caller's.
///
/// # Safety
///
/// The function does what the header says.
pub(super) unsafe fn receiver(
    callback: BatchCallback,
    user_data: *mut c_void,
) -> Result<impl FnMut(usize, Outcome) -> Result<(), Failure>, Failure> {
    let callback = callback.ok_or_else(|| Failure::null("the callback"))?;
    Ok(move |index, result: Outcome| {
        // SAFETY: the callback is the caller's, and what is lent lives until it returns.
        let answer = match result {
            Ok(prepared) => {
                let lent = Tagged::new(prepared);
                unsafe { callback(user_data, index, STATUS_OK, lent.pointer(), ptr::null()) }
            }
            Err(failure) => {
                let (status, lent) = (failure.status(), Tagged::new(Error::from(failure)));
                unsafe { callback(user_data, index, status, ptr::null(), lent.pointer()) }
            }
        };
        if answer == STATUS_OK { Ok(()) } else { Err(Failure::Callback(answer)) }
    })
}

/// The threads of a call, which borrow from it: let go and joined when it ends, however it ends.
///
/// Not `thread::scope`: that leaves a handle of the calling thread behind, which leak checkers report in a C program.
struct Crew<'a, I, R> {
    queue: &'a Queue<I, R>,
    threads: Vec<thread::JoinHandle<()>>,
}

impl<I, R> Drop for Crew<'_, I, R> {
    fn drop(&mut self) {
        self.queue.stop();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

impl Batch {
    /// Prepares one case, and renders it if that is wanted. A fault of the library is this case's error.
    fn prepare(&self, renderer: &mut Renderer, input: Input<'_>) -> Result<Prepared, Failure> {
        let json = input?;
        let made = guarded(|| {
            let prepared = Prepared::new(&self.library, &json)?;
            if let Some(format) = self.format {
                prepared.render_ahead(renderer, format);
            }
            Ok(prepared)
        });
        made.unwrap_or_else(|| Err(Failure::internal()))
    }

    /// An error once somebody asked to stop.
    fn go_on(&self) -> Result<(), Failure> {
        if self.stopped.load(Ordering::Relaxed) { Err(Failure::Callback(STATUS_STOPPED)) } else { Ok(()) }
    }

    /// Prepares what `next` gives, on at most as many threads as there are cases (`most`).
    pub(super) fn prepare_all<'a>(
        &self,
        most: usize,
        mut next: impl FnMut() -> Result<Option<Input<'a>>, Failure>,
        mut deliver: impl FnMut(usize, Result<Prepared, Failure>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let workers = self.workers.min(most);
        let mut renderer = Renderer::default();
        if workers <= 1 {
            for index in 0.. {
                self.go_on()?;
                let Some(input) = next()? else { break };
                let result = self.prepare(&mut renderer, input);
                self.go_on()?;
                deliver(index, result)?;
            }
            return Ok(());
        }
        let queue = Queue::new(workers * AHEAD);
        let mut crew = Crew { queue: &queue, threads: Vec::new() };
        for _ in 1..workers {
            let work = || {
                let mut renderer = Renderer::default();
                while let Some((index, input)) = queue.take() {
                    queue.finish(index, self.prepare(&mut renderer, input));
                }
            };
            // SAFETY: the crew joins the thread before anything that it borrows goes away.
            let thread = unsafe { thread::Builder::new().spawn_unchecked(work) };
            // A thread that cannot be started is no error: the others do its work.
            crew.threads.extend(thread);
        }
        loop {
            let turn = queue.turn();
            if matches!(turn, Turn::Over) {
                return Ok(());
            }
            self.go_on()?;
            match turn {
                Turn::Deliver(index, result) => deliver(index, *result)?,
                Turn::Ask => match next()? {
                    Some(input) => queue.add(input),
                    None => queue.end(),
                },
                Turn::Prepare(index, input) => queue.finish(index, self.prepare(&mut renderer, input)),
                Turn::Over => {}
            }
        }
    }
}
