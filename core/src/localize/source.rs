//! The text of one Fluent file, and places in it.

use std::borrow::Cow;

/// A place in the files of a locale: number of the file, offset in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) file: usize,
    pub(super) offset: usize,
}

/// One file: its name as messages show it (`de/letter.ftl`), its text, and on which layer it lies: definitions of a
/// higher layer replace those of the lower ones.
#[derive(Debug, Clone)]
pub(super) struct Source {
    pub(super) name: Cow<'static, str>,
    pub(super) text: Cow<'static, str>,
    pub(super) layer: usize,
}

impl Source {
    /// Where a slice of this file begins.
    pub(super) fn offset_of(&self, slice: &str) -> usize {
        slice.as_ptr().addr().saturating_sub(self.text.as_ptr().addr())
    }
}
