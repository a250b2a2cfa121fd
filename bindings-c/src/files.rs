//! Files for a folder: one per letter, and the manifest.

use std::ffi::c_char;

use widerspruch::{Format, Renderer, output_files};

use crate::error::Error;
use crate::guard::{free, make_with, read, read_text};
use crate::handle::Kind;
use crate::letter::output::format;
use crate::prepared::Prepared;
use crate::status::Status;
use crate::text::Text;

/// Files to write: one per letter and `manifest.json` as the last. The library writes none itself.
/// It holds personal data.
///
/// Immutable: any number of threads may use it at once. Made by `widerspruch_files_new`, freed by
/// `widerspruch_files_free`.
pub struct Files(Box<[File]>);

/// A file to write.
struct File {
    name: Text,
    content: Text,
}

impl Kind for Files {
    const TAG: u32 = 0x7769_0006;
}

/// Renders every letter of a case, or with the format `ics` the calendar of the whole case, and
/// adds the manifest (file, letter, addressee, accounts and SHA-256 of each) as the last file.
///
/// `format` (NUL-terminated) is one of the words of `widerspruch_library_format`; another one fails
/// with `WIDERSPRUCH_STATUS_NOT_FOUND`. `prepared` may be freed afterwards. On success `*files_out`
/// receives a handle of the caller's, to be freed by `widerspruch_files_free`; otherwise it is
/// NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_files_new(
    prepared: *const Prepared,
    format: *const c_char,
    files_out: *mut *mut Files,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a name, and NULL or places to write to.
    unsafe {
        make_with(prepared, files_out, error_out, |prepared| {
            let format: Format = self::format(format)?;
            let mut renderer = Renderer::default();
            let file = |file: widerspruch::OutputFile| File {
                name: Text::from_string(file.name),
                content: Text::from_bytes(file.bytes),
            };
            let files = output_files(&mut renderer, &prepared.case, format).map(|made| made.map(file));
            Ok(Files(files.collect::<Result<_, _>>()?))
        })
    }
}

/// Counts the files, the manifest included. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_files_count(files: *const Files) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(files, 0, |files| Some(files.0.len())) }
}

/// Gives the name of a file, without folder: ASCII, legal on Windows, macOS and Linux, without
/// personal data, unique in the list.
///
/// Returns NULL and the length 0 if `files` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_files_name(
    files: *const Files,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(files, length_out, |files| Some(&files.0.get(index)?.name)) }
}

/// Gives the content of a file: pointer and, in `*length_out`, the number of bytes.
///
/// Returns NULL and the length 0 if `files` is NULL or `index` (from 0) is too large. The bytes
/// belong to `files`; behind them stands a NUL that does not count.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_files_bytes(
    files: *const Files,
    index: usize,
    length_out: *mut usize,
) -> *const u8 {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(files, length_out, |files| Some(&files.0.get(index)?.content)).cast() }
}

/// Frees files and clears the variable; `files` is its address. Does nothing if `files` or the
/// variable is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_files_free(files: *mut *mut Files) {
    // SAFETY: the header asks for NULL or the address of a variable with NULL or a live handle.
    unsafe { free(files, |_| true) };
}
