//! Controllers: the companies that decide about the processing.

use std::ffi::c_char;

use super::find;
use crate::guard::{read, read_part, read_text};
use crate::library::Library;
use crate::records::controller::Controller;

/// Counts the controllers. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_controller_count(library: *const Library) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(library, 0, |library| Some(library.records().controllers.len())) }
}

/// Gives a controller. In the order of the ids.
///
/// Returns NULL if `library` is NULL or `index` (from 0) is too large. The result belongs to
/// `library`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_controller(library: *const Library, index: usize) -> *const Controller {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read_part(library, |library| library.records().controllers.get(index)) }
}

/// Finds a controller by its id.
///
/// `id` is NUL-terminated and not kept. Returns NULL if `library` or `id` is NULL or there is none.
/// The result belongs to `library`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_find_controller(
    library: *const Library,
    id: *const c_char,
) -> *const Controller {
    // SAFETY: the header asks for NULL or a live handle, and a NUL-terminated name or NULL.
    unsafe { find(library, id, |records| &records.controllers, |controller| &controller.id) }
}

/// Gives the id of a controller, such as `meta-platforms-ireland`.
///
/// Returns NULL and the length 0 if `controller` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_controller_id(
    controller: *const Controller,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(controller, length_out, |controller| Some(&controller.id)) }
}

/// Gives the legal name of a controller.
///
/// Returns NULL and the length 0 if `controller` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_controller_name(
    controller: *const Controller,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(controller, length_out, |controller| Some(&controller.name)) }
}

/// Counts the lines of the postal address of a controller, without name and country. 0 for NULL,
/// and if no address is known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_controller_address_line_count(controller: *const Controller) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(controller, 0, |controller| Some(controller.lines.len())) }
}

/// Gives a line of the postal address of a controller.
///
/// Returns NULL and the length 0 if `controller` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_controller_address_line(
    controller: *const Controller,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(controller, length_out, |controller| controller.lines.get(index)) }
}

/// Gives the code of the country of the postal address of a controller.
///
/// Returns NULL and the length 0 if `controller` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_controller_country(
    controller: *const Controller,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(controller, length_out, |controller| Some(&controller.country)) }
}

/// Gives the address of the form or page of a controller for requests in general.
///
/// Returns NULL and the length 0 if `controller` is NULL or none is known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_controller_contact_url(
    controller: *const Controller,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(controller, length_out, |controller| controller.contact_url.as_ref()) }
}

/// Gives the id of the lead supervisory authority of a controller (Art. 56 GDPR).
///
/// Returns NULL and the length 0 if `controller` is NULL or none is known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_controller_lead_authority(
    controller: *const Controller,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(controller, length_out, |controller| controller.lead_authority.as_ref()) }
}
