//! What C passes in: texts with their length or NUL-terminated, arrays, and places for results.

use std::ffi::{CStr, c_char};
use std::{ptr, slice};

use crate::status::Failure;

/// Bytes from C. NULL with the length 0 is empty. A length that no object in memory can have is refused; otherwise only
/// the first `limit + 1` bytes are looked at, enough to refuse what is longer.
///
/// # Safety
///
/// `pointer` is NULL or has `length` bytes that nobody changes during the call. The result must not outlive it.
pub(crate) unsafe fn bytes<'a>(pointer: *const c_char, length: usize, limit: usize) -> Result<&'a [u8], Failure> {
    if pointer.is_null() {
        return if length == 0 { Ok(&[]) } else { Err(Failure::null("a text")) };
    }
    if isize::try_from(length).is_err() {
        return Err(Failure::too_large("the length"));
    }
    // SAFETY: the caller's duty; not more than `length`, and at most the largest size that a slice may have.
    Ok(unsafe { slice::from_raw_parts(pointer.cast(), length.min(limit.saturating_add(1))) })
}

/// UTF-8 from C, at most `limit` bytes.
///
/// # Safety
///
/// As [`bytes`].
pub(crate) unsafe fn text<'a>(pointer: *const c_char, length: usize, limit: usize) -> Result<&'a str, Failure> {
    // SAFETY: the caller's duty.
    let bytes = unsafe { bytes(pointer, length, limit) }?;
    if bytes.len() > limit {
        return Err(Failure::too_large("a text"));
    }
    std::str::from_utf8(bytes).map_err(|_| Failure::utf8())
}

/// A NUL-terminated name from C.
///
/// # Safety
///
/// `pointer` is NULL or points to bytes with a NUL that nobody changes during the call. The result must not outlive
/// it.
pub(crate) unsafe fn name<'a>(pointer: *const c_char, what: &'static str) -> Result<&'a str, Failure> {
    if pointer.is_null() {
        return Err(Failure::null(what));
    }
    // SAFETY: not NULL, so it ends with a NUL.
    unsafe { CStr::from_ptr(pointer) }.to_str().map_err(|_| Failure::utf8())
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

/// Refuses to work for nothing: a result needs a place.
pub(crate) fn writable<T>(out: *mut T) -> Result<(), Failure> {
    if out.is_null() { Err(Failure::null("the place for the result")) } else { Ok(()) }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_is_empty_text_only_without_a_length() {
        // SAFETY: NULL is allowed.
        unsafe {
            assert_eq!(bytes(ptr::null(), 0, 9).ok(), Some(&[][..]));
            assert!(bytes(ptr::null(), 1, 9).is_err());
            assert_eq!(bytes(c"abc".as_ptr(), 0, 9).ok(), Some(&[][..]));
        }
    }

    #[test]
    fn an_impossible_length_is_refused_and_a_long_one_cut() {
        // SAFETY: four bytes are read at most, and four there are.
        unsafe {
            assert!(bytes(c"abc".as_ptr(), usize::MAX, 3).is_err());
            assert_eq!(bytes(c"abc".as_ptr(), 4, 2).ok(), Some(&b"abc"[..]));
            assert!(text(c"abc".as_ptr(), 4, 2).is_err());
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
}
