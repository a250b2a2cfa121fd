//! Text that C borrows: bytes with a NUL behind them.

use std::ffi::c_char;

use serde::Serialize;

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

    /// A list of words.
    pub(crate) fn words<'a, T: Serialize + 'a>(values: impl IntoIterator<Item = &'a T>) -> Box<[Self]> {
        values.into_iter().map(Self::word).collect()
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

#[cfg(test)]
mod tests {
    use std::ffi::CStr;

    use super::*;

    #[test]
    fn a_text_ends_with_a_nul_that_does_not_count() {
        let text = Text::new("Grüße");
        assert_eq!(text.len(), 7);
        // SAFETY: a text ends with a NUL.
        assert_eq!(unsafe { CStr::from_ptr(text.pointer()) }.to_bytes(), text.bytes());
        assert_eq!(Text::from_string(String::new()).len(), 0);
    }
}
