//! Supervisory authorities.

use std::ffi::c_char;

use super::find;
use crate::guard::{read, read_part, read_text};
use crate::library::Library;
use crate::records::authority::Authority;

/// Counts the supervisory authorities. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_authority_count(library: *const Library) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(library, 0, |library| Some(library.records().authorities.len())) }
}

/// Gives a supervisory authority. In the order of the ids.
///
/// Returns NULL if `library` is NULL or `index` (from 0) is too large. The result belongs to
/// `library`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_authority(library: *const Library, index: usize) -> *const Authority {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read_part(library, |library| library.records().authorities.get(index)) }
}

/// Finds a supervisory authority by its id.
///
/// `id` is NUL-terminated and not kept. Returns NULL if `library` or `id` is NULL or there is none.
/// The result belongs to `library`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_find_authority(
    library: *const Library,
    id: *const c_char,
) -> *const Authority {
    // SAFETY: the header asks for NULL or a live handle, and a NUL-terminated name or NULL.
    unsafe { find(library, id, |records| &records.authorities, |authority| &authority.id) }
}

/// Gives the id of an authority, such as `ie` or `de-be`.
///
/// Returns NULL and the length 0 if `authority` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_authority_id(
    authority: *const Authority,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(authority, length_out, |authority| Some(&authority.id)) }
}

/// Gives the name of an authority in its own language, as in its address.
///
/// Returns NULL and the length 0 if `authority` is NULL or it is not known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_authority_name(
    authority: *const Authority,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(authority, length_out, |authority| authority.name.as_ref()) }
}

/// Gives the English name of an authority.
///
/// Returns NULL and the length 0 if `authority` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_authority_english_name(
    authority: *const Authority,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(authority, length_out, |authority| Some(&authority.english_name)) }
}

/// Gives the code of the country of an authority.
///
/// Returns NULL and the length 0 if `authority` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_authority_country(
    authority: *const Authority,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(authority, length_out, |authority| Some(&authority.country)) }
}

/// Gives the code of the part of the country that an authority is competent for.
///
/// Returns NULL and the length 0 if `authority` is NULL or it is competent for the whole country.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_authority_region(
    authority: *const Authority,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(authority, length_out, |authority| authority.region.as_ref()) }
}

/// Counts the lines of the postal address of an authority, without name and country. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_authority_address_line_count(authority: *const Authority) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(authority, 0, |authority| Some(authority.lines.len())) }
}

/// Gives a line of the postal address of an authority.
///
/// Returns NULL and the length 0 if `authority` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_authority_address_line(
    authority: *const Authority,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(authority, length_out, |authority| authority.lines.get(index)) }
}

/// Gives the e-mail address of an authority.
///
/// Returns NULL and the length 0 if `authority` is NULL or none is known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_authority_email(
    authority: *const Authority,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(authority, length_out, |authority| authority.email.as_ref()) }
}

/// Gives the address of the website of an authority.
///
/// Returns NULL and the length 0 if `authority` is NULL or none is known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_authority_website(
    authority: *const Authority,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(authority, length_out, |authority| authority.website.as_ref()) }
}

/// Gives the address of the form or page for complaints of an authority.
///
/// Returns NULL and the length 0 if `authority` is NULL or none is known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_authority_complaint_url(
    authority: *const Authority,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(authority, length_out, |authority| authority.complaint_url.as_ref()) }
}
