//! Text across the boundary: from C with its length or NUL-terminated, to C as borrowed bytes with a NUL behind them.

use std::ffi::{CStr, c_char};
use std::slice;

use serde::Serialize;

use crate::error::Failure;

/// Bytes that C can read, with a NUL behind them that does not count.
pub(crate) struct Text(Box<[u8]>);

impl Text {
    pub(crate) fn from_bytes(mut bytes: Vec<u8>) -> Self {
        bytes.reserve_exact(1);
        bytes.push(0);
        Self(bytes.into_boxed_slice())
    }

    pub(crate) fn from_string(text: String) -> Self {
        Self::from_bytes(text.into_bytes())
    }

    /// The word that a value has in JSON: a kind, a state, a date. Nothing for other values.
    pub(crate) fn word(value: &impl Serialize) -> Self {
        let word = serde_json::to_value(value).ok();
        Self::new(word.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default())
    }

    pub(crate) fn new(text: impl AsRef<str>) -> Self {
        let text = text.as_ref();
        let mut bytes = Vec::with_capacity(text.len() + 1);
        bytes.extend_from_slice(text.as_bytes());
        bytes.push(0);
        Self(bytes.into_boxed_slice())
    }

    /// The same for something that may be missing.
    pub(crate) fn optional(text: Option<impl AsRef<str>>) -> Option<Self> {
        text.map(Self::new)
    }

    /// A list of texts.
    pub(crate) fn list<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Box<[Self]> {
        texts.into_iter().map(Self::new).collect()
    }

    /// The first byte; lives as long as the text.
    pub(crate) fn pointer(&self) -> *const c_char {
        self.0.as_ptr().cast()
    }

    /// The bytes without the NUL.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.split_last().map_or(&[], |(_, bytes)| bytes)
    }

    /// The number of bytes without the NUL.
    pub(crate) fn len(&self) -> usize {
        self.bytes().len()
    }
}

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

#[cfg(test)]
mod tests {
    use std::ptr;

    use super::*;

    #[test]
    fn a_text_ends_with_a_nul_that_does_not_count() {
        let text = Text::new("Grüße");
        assert_eq!(text.len(), 7);
        // SAFETY: a text ends with a NUL.
        assert_eq!(unsafe { CStr::from_ptr(text.pointer()) }.to_bytes(), text.bytes());
        assert_eq!(Text::from_string(String::new()).len(), 0);
    }

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
}
