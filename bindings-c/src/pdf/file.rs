//! A PDF file that was written, and where its letters stand.

use crate::guard::{free, read, read_text};
use crate::handle::Kind;
use crate::text::Text;

/// A PDF file, and the pages of each letter in it. The library writes no file itself. It holds
/// personal data.
///
/// Immutable: any number of threads may use it at once. Made by `widerspruch_pdf_writer_write` or
/// `widerspruch_pdf_writer_bundle`, freed by `widerspruch_pdf_free`. It may outlive the writer and
/// the letters.
pub struct Pdf {
    bytes: Text,
    letters: Box<[Pages]>,
}

/// The pages of a letter.
struct Pages {
    /// Counted from 1.
    first: usize,
    count: usize,
}

impl Kind for Pdf {
    const TAG: u32 = 0x7769_0009;
}

impl Pdf {
    /// `pages` are counted from 0.
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "nothing makes a file then"))]
    pub(super) fn new(bytes: Vec<u8>, pages: &[std::ops::Range<usize>]) -> Self {
        let letters = pages.iter().map(|range| Pages { first: range.start + 1, count: range.len() }).collect();
        Self { bytes: Text::from_bytes(bytes), letters }
    }
}

/// Gives the content of a PDF file: pointer and, in `*length_out`, the number of bytes.
///
/// Returns NULL and the length 0 if `pdf` is NULL. The bytes belong to `pdf`; behind them stands a
/// NUL that does not count.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_bytes(pdf: *const Pdf, length_out: *mut usize) -> *const u8 {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(pdf, length_out, |pdf| Some(&pdf.bytes)).cast() }
}

/// Counts the pages of a PDF file, those of all letters together. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_page_count(pdf: *const Pdf) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(pdf, 0, |pdf| Some(pdf.letters.iter().map(|pages| pages.count).sum())) }
}

/// Counts the letters of a PDF file: 1, or as many as `widerspruch_pdf_writer_bundle` was given. 0
/// for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_letter_count(pdf: *const Pdf) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(pdf, 0, |pdf| Some(pdf.letters.len())) }
}

/// Gives the page of a PDF file that a letter begins on. The first page of the file is 1, as
/// programs that show or print PDF count. In the order in which the writer was given the letters.
///
/// 0 for NULL, and if `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_letter_first_page(pdf: *const Pdf, index: usize) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(pdf, 0, |pdf| Some(pdf.letters.get(index)?.first)) }
}

/// Counts the pages of one letter of a PDF file; no page holds parts of two letters.
///
/// 0 for NULL, and if `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_letter_page_count(pdf: *const Pdf, index: usize) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(pdf, 0, |pdf| Some(pdf.letters.get(index)?.count)) }
}

/// Frees a PDF file and clears the variable; `pdf` is its address. Does nothing if `pdf` or the
/// variable is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_free(pdf: *mut *mut Pdf) {
    // SAFETY: the header asks for NULL or the address of a variable with NULL or a live handle.
    unsafe { free(pdf, |_| true) };
}
