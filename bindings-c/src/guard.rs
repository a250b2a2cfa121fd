//! The places where panics stop: every exported function goes through one of these.
//!
//! A failure becomes a status and, where the caller wants one, an error `E`: the handle that the header knows.

use std::ffi::c_char;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use crate::argument::{clear, put, writable};
use crate::handle::{Kind, Tagged, give_handle, tagged};
use crate::status::{Failure, STATUS_OK, Status};
use crate::text::Text;

/// Runs a function that can fail and has no handle yet. A panic becomes a status.
///
/// # Safety
///
/// `error_out` is NULL or may be written to.
pub(crate) unsafe fn run<E: Kind + From<Failure>>(
    error_out: *mut *mut E,
    body: impl FnOnce() -> Result<(), Failure>,
) -> Status {
    // SAFETY: the caller's duty.
    unsafe { clear(error_out) };
    let failure = match guarded(body) {
        Some(Ok(())) => return STATUS_OK,
        Some(Err(failure)) => failure,
        None => Failure::internal(),
    };
    let status = failure.status();
    if !error_out.is_null() {
        // SAFETY: not NULL, so it may be written to.
        unsafe { give_handle(error_out, E::from(failure)) };
    }
    status
}

/// Runs a function of a handle that can fail. A panic becomes a status, and the handle refuses further use.
///
/// # Safety
///
/// `handle` is NULL or live, `error_out` is NULL or may be written to.
pub(crate) unsafe fn call<T: Kind, E: Kind + From<Failure>>(
    handle: *const T,
    error_out: *mut *mut E,
    body: impl FnOnce(&T) -> Result<(), Failure>,
) -> Status {
    let body = || {
        // SAFETY: the caller's duty; the reference ends with the call.
        let tagged = unsafe { tagged(handle) }?;
        guarded(|| body(tagged.value())).unwrap_or_else(|| {
            tagged.poison();
            Err(Failure::internal())
        })
    };
    // SAFETY: the caller's duty.
    unsafe { run(error_out, body) }
}

/// Makes a handle for the caller's variable, as [`run`]. The variable is NULL on failure.
///
/// # Safety
///
/// `out` and `error_out` are NULL or may be written to.
pub(crate) unsafe fn make<N: Kind, E: Kind + From<Failure>>(
    out: *mut *mut N,
    error_out: *mut *mut E,
    body: impl FnOnce() -> Result<N, Failure>,
) -> Status {
    // SAFETY: the caller's duty.
    unsafe {
        clear(out);
        run(error_out, || {
            writable(out)?;
            give_handle(out, body()?);
            Ok(())
        })
    }
}

/// Makes a handle with the help of another one, as [`call`]. The variable is NULL on failure.
///
/// # Safety
///
/// `handle` is NULL or live, `out` and `error_out` are NULL or may be written to.
pub(crate) unsafe fn make_with<T: Kind, N: Kind, E: Kind + From<Failure>>(
    handle: *const T,
    out: *mut *mut N,
    error_out: *mut *mut E,
    body: impl FnOnce(&T) -> Result<N, Failure>,
) -> Status {
    // SAFETY: the caller's duty.
    unsafe {
        clear(out);
        call(handle, error_out, |value| {
            writable(out)?;
            give_handle(out, body(value)?);
            Ok(())
        })
    }
}

/// Reads a plain value of a handle; `default` if there is none. A panic makes the handle refuse further use.
///
/// # Safety
///
/// `handle` is NULL or live.
pub(crate) unsafe fn read<T: Kind, R>(handle: *const T, default: R, body: impl FnOnce(&T) -> Option<R>) -> R {
    // SAFETY: the caller's duty; the reference ends with the call.
    let Ok(tagged) = (unsafe { tagged(handle) }) else { return default };
    let value = guarded(|| body(tagged.value())).unwrap_or_else(|| {
        tagged.poison();
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
) -> *const c_char {
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
/// kind, what the library keeps, what another thread is about to free, and what `may` keeps.
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
    // SAFETY: the caller's duty; the reference ends before the handle does.
    let Some(tagged) = (unsafe { Tagged::at(pointer) }) else { return };
    if !guarded(|| may(tagged.value())).unwrap_or(false) || !tagged.claim() {
        return;
    }
    // SAFETY: `handle` points to a variable of the caller.
    unsafe { *handle = ptr::null_mut() };
    // SAFETY: a handle of this kind that C owned; the claim made sure that this happens once.
    guarded(|| unsafe { Tagged::destroy(pointer) });
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
    use crate::status::{STATUS_INTERNAL, STATUS_NULL_POINTER, STATUS_WRONG_HANDLE};

    struct Dog(u32);
    struct Cat;
    struct Trouble;

    const NO_ERROR: *mut *mut Trouble = ptr::null_mut();

    impl Kind for Dog {
        const TAG: u32 = 1;
    }

    impl Kind for Cat {
        const TAG: u32 = 2;
    }

    impl Kind for Trouble {
        const TAG: u32 = 3;
    }

    impl From<Failure> for Trouble {
        fn from(_: Failure) -> Self {
            Self
        }
    }

    #[test]
    fn a_panic_is_a_status_and_poisons_the_handle() {
        let mut dog = Tagged::into_raw(Dog(3));
        // SAFETY: the handle is live until it is freed at the end.
        unsafe {
            assert_eq!(call(dog, NO_ERROR, |_| Ok(())), STATUS_OK);
            assert_eq!(read(dog, 0, |dog| Some(dog.0)), 3);
            let mut error = ptr::null_mut::<Trouble>();
            assert_eq!(call(dog, &raw mut error, |_| panic!("on purpose")), STATUS_INTERNAL);
            assert!(!error.is_null());
            free(&raw mut error, |_| true);
            assert!(error.is_null());
            assert_eq!(call(dog, NO_ERROR, |_| Ok(())), STATUS_INTERNAL);
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
            assert_eq!(call(dog, NO_ERROR, |_| Ok(())), STATUS_INTERNAL);
            free(&raw mut dog, |_| true);
        }
    }

    #[test]
    fn another_kind_of_handle_is_refused() {
        let mut dog = Tagged::into_raw(Dog(3));
        // SAFETY: the handle is live; reading it as another kind is what is tested.
        unsafe {
            let mut cat = dog.cast::<Cat>();
            assert_eq!(call(cat, NO_ERROR, |_| Ok(())), STATUS_WRONG_HANDLE);
            free(&raw mut cat, |_| true);
            assert!(!cat.is_null(), "a wrong handle is left alone");
            free(&raw mut dog, |_| true);
            assert_eq!(call(dog, NO_ERROR, |_| Ok(())), STATUS_NULL_POINTER);
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
    fn what_the_library_keeps_is_read_and_not_freed() {
        let lent = Tagged::new(Dog(3));
        let mut dog = lent.pointer().cast_mut();
        // SAFETY: what is lent is live.
        unsafe {
            assert_eq!(read(dog, 0, |dog| Some(dog.0)), 3);
            free(&raw mut dog, |_| true);
            assert!(!dog.is_null());
            assert_eq!(read(dog, 0, |dog| Some(dog.0)), 3);
        }
    }

    #[test]
    fn of_many_threads_that_free_one_handle_one_does() {
        struct Counted(std::sync::Arc<std::sync::atomic::AtomicUsize>);
        impl Kind for Counted {
            const TAG: u32 = 4;
        }
        let claims = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
        for _ in 0..200 {
            let handle = Tagged::owned(Counted(claims.clone()));
            std::thread::scope(|scope| {
                for _ in 0..4 {
                    scope.spawn(|| {
                        if handle.claim() {
                            handle.value().0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                        }
                    });
                }
            });
        }
        assert_eq!(claims.load(std::sync::atomic::Ordering::Relaxed), 200);
    }
}
