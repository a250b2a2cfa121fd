//! The boundary between C and Rust: handles with a tag, and the places where panics stop.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::slice;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::error::{Error, Failure, Status};
use crate::text::Text;

/// What stands in the tag of a handle that was freed.
const FREED: u32 = 0x6f76_6572;

/// A kind of handle.
pub(crate) trait Kind {
    /// The number that the handles of this kind carry. Different for each kind.
    const TAG: u32;
}

/// What a pointer that C holds points to. C sees an opaque type `T`.
#[repr(C)]
pub(crate) struct Tagged<T> {
    head: Head,
    value: T,
}

/// The same at the beginning of every handle, so that it can be read before the kind is known.
#[repr(C)]
struct Head {
    tag: AtomicU32,
    poisoned: AtomicBool,
}

impl<T: Kind> Tagged<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { head: Head { tag: AtomicU32::new(T::TAG), poisoned: AtomicBool::new(false) }, value }
    }

    /// What C gets to see of something that another handle owns.
    pub(crate) fn pointer(&self) -> *const T {
        ptr::from_ref(self).cast()
    }

    pub(crate) fn value(&self) -> &T {
        &self.value
    }

    /// Gives the value away: to be taken back by [`free`] only.
    pub(crate) fn into_raw(value: T) -> *mut T {
        Box::into_raw(Box::new(Self::new(value))).cast()
    }
}

/// Puts a new handle into the caller's variable.
///
/// # Safety
///
/// `out` is not NULL and may be written to.
pub(crate) unsafe fn give_handle<T: Kind>(out: *mut *mut T, value: T) {
    // SAFETY: the caller's duty, as above.
    unsafe { out.write(Tagged::into_raw(value)) };
}

/// Checks a handle and gives the whole of it.
///
/// # Safety
///
/// `pointer` is NULL or came from this library and was not freed since. The result must not outlive the handle.
unsafe fn tagged<'a, T: Kind>(pointer: *const T) -> Result<&'a Tagged<T>, Failure> {
    if pointer.is_null() {
        return Err(Failure::null("the handle"));
    }
    // SAFETY: every handle begins with a head; the caller promises that this is one.
    let head = unsafe { &*pointer.cast::<Head>() };
    if head.tag.load(Ordering::Relaxed) != T::TAG {
        return Err(Failure::wrong_handle());
    }
    if head.poisoned.load(Ordering::Relaxed) {
        return Err(Failure::internal());
    }
    // SAFETY: the tag says that it is a `Tagged<T>`.
    Ok(unsafe { &*pointer.cast::<Tagged<T>>() })
}

/// Checks a handle that is an argument beside the one the call is about.
///
/// # Safety
///
/// As [`tagged`].
pub(crate) unsafe fn borrow<'a, T: Kind>(pointer: *const T) -> Result<&'a T, Failure> {
    // SAFETY: the caller's duty.
    unsafe { tagged(pointer) }.map(Tagged::value)
}

/// Runs a function that can fail and has no handle yet. A panic becomes a status.
///
/// # Safety
///
/// `error_out` is NULL or may be written to.
pub(crate) unsafe fn run(error_out: *mut *mut Error, body: impl FnOnce() -> Result<(), Failure>) -> Status {
    // SAFETY: the caller's duty.
    unsafe { clear(error_out) };
    let failure = match guarded(body) {
        Some(Ok(())) => return crate::error::STATUS_OK,
        Some(Err(failure)) => failure,
        None => Failure::internal(),
    };
    let status = failure.status();
    if !error_out.is_null() {
        // SAFETY: not NULL, so it may be written to.
        unsafe { give_handle(error_out, Error::new(failure)) };
    }
    status
}

/// Runs a function of a handle that can fail. A panic becomes a status, and the handle refuses further use.
///
/// # Safety
///
/// `handle` is NULL or live, `error_out` is NULL or may be written to.
pub(crate) unsafe fn call<T: Kind>(
    handle: *const T,
    error_out: *mut *mut Error,
    body: impl FnOnce(&T) -> Result<(), Failure>,
) -> Status {
    let body = || {
        // SAFETY: the caller's duty; the reference ends with the call.
        let tagged = unsafe { tagged(handle) }?;
        guarded(|| body(&tagged.value)).unwrap_or_else(|| {
            tagged.head.poisoned.store(true, Ordering::Relaxed);
            Err(Failure::internal())
        })
    };
    // SAFETY: the caller's duty.
    unsafe { run(error_out, body) }
}

/// Reads a plain value of a handle; `default` if there is none. A panic makes the handle refuse further use.
///
/// # Safety
///
/// `handle` is NULL or live.
pub(crate) unsafe fn read<T: Kind, R>(handle: *const T, default: R, body: impl FnOnce(&T) -> Option<R>) -> R {
    // SAFETY: the caller's duty; the reference ends with the call.
    let Ok(tagged) = (unsafe { tagged(handle) }) else { return default };
    let value = guarded(|| body(&tagged.value)).unwrap_or_else(|| {
        tagged.head.poisoned.store(true, Ordering::Relaxed);
        None
    });
    value.unwrap_or(default)
}

/// Reads a text of a handle: pointer and length, NULL and 0 if there is none.
///
/// # Safety
///
/// `handle` is NULL or live, `length_out` is NULL or may be written to.
pub(crate) unsafe fn read_text<T: Kind>(
    handle: *const T,
    length_out: *mut usize,
    body: impl for<'a> FnOnce(&'a T) -> Option<&'a Text>,
) -> *const std::ffi::c_char {
    // SAFETY: the caller's duty.
    let (pointer, length) = unsafe {
        read(handle, (ptr::null(), 0), |value| {
            let text = body(value)?;
            Some((text.pointer(), text.len()))
        })
    };
    // SAFETY: the caller's duty.
    unsafe { put(length_out, length) };
    pointer
}

/// Reads something that another handle owns; NULL if there is none.
///
/// # Safety
///
/// `handle` is NULL or live.
pub(crate) unsafe fn read_part<T: Kind, P: Kind>(
    handle: *const T,
    body: impl for<'a> FnOnce(&'a T) -> Option<&'a Tagged<P>>,
) -> *const P {
    // SAFETY: the caller's duty.
    unsafe { read(handle, ptr::null(), |value| Some(body(value)?.pointer())) }
}

/// Frees a handle and clears the caller's variable. Does nothing for NULL, and leaves alone what is no handle of this
/// kind or what `may` keeps.
///
/// # Safety
///
/// `handle` is NULL or points to a variable that is NULL or holds a live handle which nobody uses meanwhile.
pub(crate) unsafe fn free<T: Kind>(handle: *mut *mut T, may: impl FnOnce(&T) -> bool) {
    if handle.is_null() {
        return;
    }
    // SAFETY: not NULL, so it points to a variable.
    let pointer = unsafe { *handle };
    if pointer.is_null() {
        return;
    }
    // SAFETY: the caller promises a handle.
    let head = unsafe { &*pointer.cast::<Head>() };
    if head.tag.load(Ordering::Relaxed) != T::TAG {
        return;
    }
    // SAFETY: the tag says that it is a `Tagged<T>`.
    let tagged = unsafe { &*pointer.cast::<Tagged<T>>() };
    if !guarded(|| may(&tagged.value)).unwrap_or(false) {
        return;
    }
    head.tag.store(FREED, Ordering::Relaxed);
    // SAFETY: `handle` points to a variable of the caller.
    unsafe { *handle = ptr::null_mut() };
    // SAFETY: the pointer came from `Tagged::into_raw`, and the tag made sure that this happens once.
    let owned = unsafe { Box::from_raw(pointer.cast::<Tagged<T>>()) };
    guarded(|| drop(owned));
}

/// Writes a value if there is a place for it.
///
/// # Safety
///
/// `out` is NULL or may be written to.
pub(crate) unsafe fn put<T>(out: *mut T, value: T) {
    if !out.is_null() {
        // SAFETY: not NULL, so it may be written to.
        unsafe { out.write(value) };
    }
}

/// Clears a pointer that a function is about to set.
///
/// # Safety
///
/// `out` is NULL or may be written to.
pub(crate) unsafe fn clear<T>(out: *mut *mut T) {
    // SAFETY: the caller's duty.
    unsafe { put(out, ptr::null_mut()) };
}

/// An array from C. Any pointer will do for no elements. A count that no array in memory can have is refused; otherwise
/// only the first `limit + 1` elements are looked at, enough to refuse more.
///
/// # Safety
///
/// `first` is NULL or has `count` elements that nobody changes during the call. The result must not outlive it.
pub(crate) unsafe fn array<'a, T>(first: *const T, count: usize, limit: usize) -> Result<&'a [T], Failure> {
    if count == 0 {
        return Ok(&[]);
    }
    if count > isize::MAX.unsigned_abs() / size_of::<T>().max(1) {
        return Err(Failure::too_large("the count"));
    }
    if first.is_null() {
        return Err(Failure::null("an array"));
    }
    // SAFETY: the caller's duty; not more than `count`, and at most the largest size that a slice may have.
    Ok(unsafe { slice::from_raw_parts(first, count.min(limit.saturating_add(1))) })
}

/// Runs something and stops a panic. The panic's message was printed by Rust; its payload is not dropped, because
/// dropping it could panic again.
pub(crate) fn guarded<R>(body: impl FnOnce() -> R) -> Option<R> {
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(value) => Some(value),
        Err(payload) => {
            std::mem::forget(payload);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{STATUS_INTERNAL, STATUS_NULL_POINTER, STATUS_OK, STATUS_WRONG_HANDLE};

    struct Dog(u32);
    struct Cat;

    impl Kind for Dog {
        const TAG: u32 = 1;
    }

    impl Kind for Cat {
        const TAG: u32 = 2;
    }

    #[test]
    fn a_panic_is_a_status_and_poisons_the_handle() {
        let mut dog = Tagged::into_raw(Dog(3));
        // SAFETY: the handle is live until it is freed at the end.
        unsafe {
            assert_eq!(call(dog, ptr::null_mut(), |_| Ok(())), STATUS_OK);
            assert_eq!(read(dog, 0, |dog| Some(dog.0)), 3);
            let mut error = ptr::null_mut();
            assert_eq!(call(dog, &raw mut error, |_| panic!("on purpose")), STATUS_INTERNAL);
            assert!(!error.is_null());
            free(&raw mut error, |_| true);
            assert!(error.is_null());
            assert_eq!(call(dog, ptr::null_mut(), |_| Ok(())), STATUS_INTERNAL);
            assert_eq!(read(dog, 0, |dog| Some(dog.0)), 0);
            free(&raw mut dog, |_| true);
            assert!(dog.is_null());
            free(&raw mut dog, |_| true);
        }
    }

    #[test]
    fn a_panicking_getter_gives_the_default_and_poisons() {
        let mut dog = Tagged::into_raw(Dog(3));
        // SAFETY: the handle is live until it is freed at the end.
        unsafe {
            assert_eq!(read(dog, 9, |_| panic!("on purpose")), 9);
            assert_eq!(call(dog, ptr::null_mut(), |_| Ok(())), STATUS_INTERNAL);
            free(&raw mut dog, |_| true);
        }
    }

    #[test]
    fn another_kind_of_handle_is_refused() {
        let mut dog = Tagged::into_raw(Dog(3));
        // SAFETY: the handle is live; reading it as another kind is what is tested.
        unsafe {
            let mut cat = dog.cast::<Cat>();
            assert_eq!(call(cat, ptr::null_mut(), |_| Ok(())), STATUS_WRONG_HANDLE);
            free(&raw mut cat, |_| true);
            assert!(!cat.is_null(), "a wrong handle is left alone");
            free(&raw mut dog, |_| true);
            assert_eq!(call(dog, ptr::null_mut(), |_| Ok(())), STATUS_NULL_POINTER);
        }
    }

    #[test]
    fn a_handle_in_use_is_not_freed() {
        let mut dog = Tagged::into_raw(Dog(3));
        // SAFETY: the handle is live until the second call frees it.
        unsafe {
            free(&raw mut dog, |_| false);
            assert!(!dog.is_null());
            free(&raw mut dog, |_| true);
        }
    }

    #[test]
    fn an_impossible_array_is_refused_and_a_long_one_cut() {
        let numbers = [1_u64, 2, 3];
        // SAFETY: three numbers are read at most, and three there are.
        unsafe {
            assert_eq!(array(numbers.as_ptr(), 3, 9).ok(), Some(&[1, 2, 3][..]));
            assert_eq!(array(numbers.as_ptr(), 3, 1).ok(), Some(&[1, 2][..]));
            assert_eq!(array(ptr::null::<u64>(), 0, 9).ok(), Some(&[][..]));
            assert!(array(ptr::null::<u64>(), 1, 9).is_err());
            assert!(array(numbers.as_ptr(), usize::MAX / 8, 1).is_err());
        }
    }

    #[test]
    fn handles_may_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Tagged<crate::library::Library>>();
        shared::<Tagged<crate::request::Request>>();
        shared::<Tagged<crate::prepared::Prepared>>();
        shared::<Tagged<crate::deadline::Deadline>>();
        shared::<Tagged<crate::files::Files>>();
        shared::<Tagged<crate::pdf::writer::PdfWriter>>();
        shared::<Tagged<crate::pdf::file::Pdf>>();
        shared::<Tagged<crate::batch::Batch>>();
        shared::<Tagged<Error>>();
    }
}
