//! The catalog as C reads it.
//!
//! An app builds its form from this: which platforms there are and what they ask for, which reasons with label and
//! explanation in the user's language, which countries, authorities and controllers.

// The order of the modules is the order of the header.
pub mod platform;

pub mod reason;

pub mod country;

pub mod authority;

pub mod controller;

use std::ffi::c_char;

use crate::argument::name;
use crate::guard::read_part;
use crate::handle::{Kind, Tagged};
use crate::library::Library;
use crate::records::Records;
use crate::text::Text;

/// Finds a record by its id or code; NULL if there is none.
///
/// # Safety
///
/// `library` is NULL or live, `id` is NULL or NUL-terminated.
unsafe fn find<R: Kind>(
    library: *const Library,
    id: *const c_char,
    list: impl for<'a> FnOnce(&'a Records) -> &'a [Tagged<R>],
    id_of: impl for<'a> Fn(&'a R) -> &'a Text,
) -> *const R {
    // SAFETY: the caller's duty.
    let id = unsafe { name(id, "the id") };
    // SAFETY: the caller's duty.
    unsafe {
        read_part(library, |library| {
            let id = id.ok()?.as_bytes();
            list(library.records()).iter().find(|record| id_of(record.value()).bytes() == id)
        })
    }
}
