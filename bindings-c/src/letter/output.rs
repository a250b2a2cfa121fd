//! How a letter leaves the library: as a link for a mail program, and in any format.

use std::ffi::c_char;
use std::ptr;
use std::str::FromStr;

use super::Letter;
use crate::argument::{name, put, writable};
use crate::error::Error;
use crate::guard::{call, read_text};
use crate::status::{Failure, Status};

/// The format of a word: of letters, or of files.
///
/// # Safety
///
/// `word` is NULL or NUL-terminated.
pub(crate) unsafe fn format<F: FromStr>(word: *const c_char) -> Result<F, Failure> {
    // SAFETY: the caller's duty.
    let word = unsafe { name(word, "the format") }?;
    word.parse().map_err(|_| Failure::not_found("format"))
}

/// Gives a link that opens a mail program with the letter: at most 1,600 characters, so that common
/// programs take it.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_mailto(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.mailto()?.url)) }
}

/// Says what the body of the link is: `full` (the whole letter), `short` (the short version), or
/// `none` (the person pastes the text). Later versions may know more words.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_mailto_body(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.mailto()?.body)) }
}

/// Gives the text that is in the body of the link, or that the person pastes there.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_mailto_text(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.mailto()?.text)) }
}

/// Suggests a file name without ending: ASCII, legal on Windows, macOS and Linux, without personal
/// data.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_suggested_file_name(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.suggested_file_name)) }
}

/// Renders a letter.
///
/// `format` (NUL-terminated) is one of the words of `widerspruch_library_format`, such as `text`,
/// `html` or `pdf`; another one, and `ics`, the calendar of a whole case, fails with
/// `WIDERSPRUCH_STATUS_NOT_FOUND`. PDF has the usual layout of the sender's country;
/// `widerspruch_pdf_writer_write` writes it with others and with a letterhead.
///
/// On success `*bytes_out` receives the bytes, which belong to `letter`, and `*length_out` their
/// number; otherwise they are NULL and 0. Behind the bytes stands a NUL that does not count. A
/// second call gives the same bytes without rendering again.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_render(
    letter: *const Letter,
    format: *const c_char,
    bytes_out: *mut *const u8,
    length_out: *mut usize,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a name, and NULL or places to write to.
    unsafe {
        put(bytes_out, ptr::null());
        put(length_out, 0);
        call(letter, error_out, |letter| {
            writable(bytes_out)?;
            writable(length_out)?;
            let bytes = letter.rendered(self::format(format)?)?;
            put(bytes_out, bytes.pointer().cast());
            put(length_out, bytes.len());
            Ok(())
        })
    }
}

/// Renders a letter into a buffer of the caller's.
///
/// `format` is as in `widerspruch_letter_render`. `buffer` has room for `capacity` bytes; it may be
/// NULL if `capacity` is 0. `*length_out` receives the number of bytes that the letter has, with
/// `WIDERSPRUCH_STATUS_BUFFER_TOO_SMALL` as well: then nothing was written to `buffer`. No NUL is
/// added. On any other failure `*length_out` is 0. Threads: any number at once, each with a buffer
/// of its own.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_render_into(
    letter: *const Letter,
    format: *const c_char,
    buffer: *mut u8,
    capacity: usize,
    length_out: *mut usize,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a name, a buffer of that size, and NULL or places to write to.
    unsafe {
        put(length_out, 0);
        call(letter, error_out, |letter| {
            writable(length_out)?;
            if buffer.is_null() && capacity > 0 {
                return Err(Failure::null("the buffer"));
            }
            let bytes = letter.rendered(self::format(format)?)?.bytes();
            put(length_out, bytes.len());
            if bytes.len() > capacity {
                return Err(Failure::buffer_too_small());
            }
            if !buffer.is_null() {
                ptr::copy_nonoverlapping(bytes.as_ptr(), buffer, bytes.len());
            }
            Ok(())
        })
    }
}
