//! Handles: what a pointer that C holds points to, with a tag that catches a wrong one.

use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::status::Failure;

/// What stands in the tag of a handle that was freed.
const FREED: u32 = 0x6f76_6572;

/// Set in the tag of what the library keeps: lent to a callback, or part of another handle. C cannot free it.
const KEPT: u32 = 1 << 31;

/// A kind of handle.
pub(crate) trait Kind {
    /// The number that the handles of this kind carry. Different for each kind, and below 2^31.
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

impl Drop for Head {
    fn drop(&mut self) {
        self.tag.store(FREED, Ordering::Relaxed);
    }
}

impl<T: Kind> Tagged<T> {
    /// Something that the library keeps: C reads it and cannot free it.
    pub(crate) fn new(value: T) -> Self {
        Self::with_tag(T::TAG | KEPT, value)
    }

    /// Something that C owns, to be claimed once.
    pub(crate) fn owned(value: T) -> Self {
        Self::with_tag(T::TAG, value)
    }

    fn with_tag(tag: u32, value: T) -> Self {
        Self { head: Head { tag: AtomicU32::new(tag), poisoned: AtomicBool::new(false) }, value }
    }

    /// What C gets to see of something that the library keeps.
    pub(crate) fn pointer(&self) -> *const T {
        ptr::from_ref(self).cast()
    }

    pub(crate) fn value(&self) -> &T {
        &self.value
    }

    /// Makes the handle refuse further use.
    pub(crate) fn poison(&self) {
        self.head.poisoned.store(true, Ordering::Relaxed);
    }

    /// Gives the value away: to be dropped by [`Tagged::destroy`] only.
    pub(crate) fn into_raw(value: T) -> *mut T {
        Box::into_raw(Box::new(Self::owned(value))).cast()
    }

    /// Whether the caller may destroy it now: C owns it, and nobody claimed it before. From then on it counts as freed.
    pub(crate) fn claim(&self) -> bool {
        self.head.tag.compare_exchange(T::TAG, FREED, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }

    /// Drops what [`Tagged::into_raw`] gave away and the caller has claimed.
    ///
    /// # Safety
    ///
    /// `pointer` comes from [`Tagged::into_raw`], and [`Tagged::claim`] said yes to the caller. Nobody uses it.
    pub(crate) unsafe fn destroy(pointer: *mut T) {
        // SAFETY: the caller's duty.
        drop(unsafe { Box::from_raw(pointer.cast::<Self>()) });
    }

    /// Finds the handle, whether or not it refuses further use. Nothing for NULL and for another kind.
    ///
    /// # Safety
    ///
    /// `pointer` is NULL or came from this library and was not freed since. The result must not outlive the handle.
    pub(crate) unsafe fn at<'a>(pointer: *const T) -> Option<&'a Self> {
        // SAFETY: every handle begins with a head; the caller promises that this is one.
        let head = unsafe { pointer.cast::<Head>().as_ref() }?;
        // SAFETY: the tag says that it is a `Tagged<T>`.
        (head.tag.load(Ordering::Relaxed) & !KEPT == T::TAG).then(|| unsafe { &*pointer.cast::<Self>() })
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
/// As [`Tagged::at`].
pub(crate) unsafe fn tagged<'a, T: Kind>(pointer: *const T) -> Result<&'a Tagged<T>, Failure> {
    if pointer.is_null() {
        return Err(Failure::null("the handle"));
    }
    // SAFETY: the caller's duty.
    let tagged = unsafe { Tagged::at(pointer) }.ok_or_else(Failure::wrong_handle)?;
    if tagged.head.poisoned.load(Ordering::Relaxed) {
        return Err(Failure::internal());
    }
    Ok(tagged)
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
