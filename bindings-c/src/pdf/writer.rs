//! The handle that writes PDF files: it keeps the fonts, and how the files look.

use std::ffi::c_char;
use std::sync::{Mutex, MutexGuard};

use super::Press;
use super::file::Pdf;
use crate::argument::{array, bytes, name};
use crate::error::Error;
use crate::guard::{call, free, make, make_with};
use crate::handle::{Kind, borrow};
use crate::letter::Letter;
use crate::status::{Failure, Status};

/// Writes PDF files with a layout, a letterhead and a signature of the caller's, and many letters
/// into one file. What is not set is as in `widerspruch_letter_render`. Pictures and lines that
/// were set may be personal data; letters are not kept.
///
/// Make it once and write any number of letters: it holds the fonts. It changes after it was made;
/// every function locks it, so threads may share it, but then one writes after the other: for speed
/// each thread has a writer of its own. Made by `widerspruch_pdf_writer_new`, freed by
/// `widerspruch_pdf_writer_free`.
pub struct PdfWriter(Mutex<Press>);

impl Kind for PdfWriter {
    const TAG: u32 = 0x7769_0008;
}

impl PdfWriter {
    /// Waits for its turn. A fault while another thread had it leaves nothing to go on with.
    fn press(&self) -> Result<MutexGuard<'_, Press>, Failure> {
        self.0.lock().map_err(|_| Failure::internal())
    }
}

/// Makes a writer of PDF files. It reads the fonts inside the library and no file.
///
/// Fails with `WIDERSPRUCH_STATUS_RENDER` if the library was built without PDF, as
/// `widerspruch_letter_render` does then. On success `*writer_out` receives a handle of the
/// caller's, to be freed by `widerspruch_pdf_writer_free`; otherwise it is NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_writer_new(
    writer_out: *mut *mut PdfWriter,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for NULL or places to write to.
    unsafe { make(writer_out, error_out, || Ok(PdfWriter(Mutex::new(Press::try_new()?)))) }
}

/// Sets how letters are laid out for window envelopes.
///
/// `layout` (NUL-terminated) is `din-b` or `din-a` (DIN 5008, form B or A), `swiss-right` (window
/// on the right), `french` (addressee on the right) or `plain` (no window); later versions may know
/// more words. Another word fails with `WIDERSPRUCH_STATUS_NOT_FOUND`. NULL, as after the writer
/// was made, takes the usual layout of each sender's country.
///
/// On failure the writer is as before. Threads: any number, one after the other.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_writer_set_layout(
    writer: *mut PdfWriter,
    layout: *const c_char,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a name or NULL, and NULL or a place to write to.
    unsafe {
        call(writer, error_out, |writer| {
            let word = if layout.is_null() { None } else { Some(name(layout, "the layout")?) };
            writer.press()?.set_layout(word)
        })
    }
}

/// Sets whether fold and hole marks are drawn: 1 yes, 0 no, as after the writer was made. Another
/// value fails with `WIDERSPRUCH_STATUS_INVALID_ARGUMENT`.
///
/// On failure the writer is as before. Threads: any number, one after the other.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_writer_set_marks(
    writer: *mut PdfWriter,
    are_shown: i32,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, and NULL or a place to write to.
    unsafe {
        call(writer, error_out, |writer| {
            let are_shown = match are_shown {
                0 => false,
                1 => true,
                _ => return Err(Failure::invalid("whether marks are shown is 0 or 1")),
            };
            writer.press()?.set_marks(are_shown);
            Ok(())
        })
    }
}

/// Sets the logo of an organisation, for the free upper corner of the first page of each letter.
///
/// `picture` is the content of a PNG file (at most 2 MiB and 4,000 pixels a side) or an SVG file
/// (at most 512 KiB of shapes, groups, gradients, clips and masks; text must be turned into paths)
/// of `length` bytes. Names, times and notes inside it do not reach the letters. `organisation`
/// (NUL-terminated, at most 300 characters, none of them a control character) is the name of the
/// organisation, read out to people who do not see the picture. A picture or name that cannot be
/// used is refused with `WIDERSPRUCH_STATUS_RENDER`; the message says why.
///
/// With the `length` 0 there is no logo, as after the writer was made; `picture` and `organisation`
/// are not looked at then and may be NULL. Picture and name are copied. On failure the writer is as
/// before. Threads: any number, one after the other.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_writer_set_logo(
    writer: *mut PdfWriter,
    picture: *const u8,
    length: usize,
    organisation: *const c_char,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, bytes of that length, a name, and NULL or a place to write to.
    unsafe {
        call(writer, error_out, |writer| {
            let logo = match self::picture(picture, length)? {
                Some(picture) => Some((picture, name(organisation, "the organisation's name")?)),
                None => None,
            };
            Ok(writer.press()?.set_logo(logo)?)
        })
    }
}

/// Sets the small lines at the foot of the first page of each letter, such as an organisation's
/// address and register number.
///
/// `lines` has `count` lines (at most 4), each NUL-terminated and of at most 120 characters, none
/// of them a control character; others are refused with `WIDERSPRUCH_STATUS_RENDER`. With the
/// `count` 0 there are none, as after the writer was made, and `lines` may be NULL. The lines are
/// copied. On failure the writer is as before. Threads: any number, one after the other.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_writer_set_footer(
    writer: *mut PdfWriter,
    lines: *const *const c_char,
    count: usize,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, an array of that length, and NULL or a place to write to.
    unsafe {
        call(writer, error_out, |writer| {
            let lines = array(lines, count, Press::FOOTER_LINES)?;
            // SAFETY: each line is NULL or NUL-terminated; the caller's duty.
            let lines = lines.iter().map(|line| Ok(name(*line, "a line")?.to_owned()));
            let lines = lines.collect::<Result<Vec<String>, Failure>>()?;
            Ok(writer.press()?.set_footer(lines)?)
        })
    }
}

/// Sets a picture of the signature, drawn over the name at the end of each letter. What it is,
/// people who do not see it are told in the language of the letter.
///
/// `picture` and `length` are as in `widerspruch_pdf_writer_set_logo`. With the `length` 0 there is
/// none, as after the writer was made, and `picture` may be NULL. A picture that cannot be used is
/// refused with `WIDERSPRUCH_STATUS_RENDER`; the message says why. The picture is copied. On
/// failure the writer is as before. Threads: any number, one after the other.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_writer_set_signature(
    writer: *mut PdfWriter,
    picture: *const u8,
    length: usize,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, bytes of that length, and NULL or a place to write to.
    unsafe {
        call(writer, error_out, |writer| {
            let picture = self::picture(picture, length)?;
            Ok(writer.press()?.set_signature(picture)?)
        })
    }
}

/// Writes one letter into a PDF file, as set.
///
/// Fails with `WIDERSPRUCH_STATUS_RENDER` if the fonts lack a character of the letter or of what
/// was set. `letter` and the case it belongs to may be freed afterwards, `writer` as well. On
/// success `*pdf_out` receives a handle of the caller's, to be freed by `widerspruch_pdf_free`;
/// otherwise it is NULL. Threads: any number, one after the other.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_writer_write(
    writer: *mut PdfWriter,
    letter: *const Letter,
    pdf_out: *mut *mut Pdf,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for live handles, and NULL or places to write to.
    unsafe {
        make_with(writer, pdf_out, error_out, |writer| {
            let letter = borrow(letter)?.content()?;
            Ok(writer.press()?.bundle(&[letter])?)
        })
    }
}

/// Writes letters of one or many cases into one PDF file, as set: each on pages of its own, in the
/// order of the array, with an entry in the outline. `widerspruch_pdf_letter_first_page` says where
/// each begins. Title, language and date of the file are those of the first letter.
///
/// `letters` has `count` letters; one may be there more than once. An empty array fails with
/// `WIDERSPRUCH_STATUS_RENDER`, an array of letters that cannot exist with
/// `WIDERSPRUCH_STATUS_TOO_LARGE`. The rest is as with `widerspruch_pdf_writer_write`: array,
/// letters, cases and `writer` may be freed afterwards.
///
/// On success `*pdf_out` receives a handle of the caller's, to be freed by `widerspruch_pdf_free`;
/// otherwise it is NULL. Threads: any number, one after the other.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_writer_bundle(
    writer: *mut PdfWriter,
    letters: *const *const Letter,
    count: usize,
    pdf_out: *mut *mut Pdf,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for live handles, an array of that length, and NULL or places to write to.
    unsafe {
        make_with(writer, pdf_out, error_out, |writer| {
            let letters = array(letters, count, usize::MAX)?;
            // SAFETY: each letter is NULL or a live handle; the caller's duty.
            let letters = letters.iter().map(|letter| borrow(*letter)?.content());
            let letters = letters.collect::<Result<Vec<_>, Failure>>()?;
            Ok(writer.press()?.bundle(&letters)?)
        })
    }
}

/// Frees a writer and clears the variable; `writer` is its address. Does nothing if `writer` or the
/// variable is NULL. Files that it wrote live on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_pdf_writer_free(writer: *mut *mut PdfWriter) {
    // SAFETY: the header asks for NULL or the address of a variable with NULL or a live handle.
    unsafe { free(writer, |_| true) };
}

/// The bytes of a picture; none with the length 0.
///
/// # Safety
///
/// `picture` is NULL or has `length` bytes that nobody changes during the call. The result must not outlive it.
unsafe fn picture<'a>(picture: *const u8, length: usize) -> Result<Option<&'a [u8]>, Failure> {
    if length == 0 {
        return Ok(None);
    }
    if picture.is_null() {
        return Err(Failure::null("the picture"));
    }
    // SAFETY: the caller's duty.
    unsafe { bytes(picture.cast(), length, Press::PICTURE_BYTES) }.map(Some)
}
