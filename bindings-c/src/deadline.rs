//! When an answer is due, without a case.

use std::ffi::c_char;

use widerspruch::deadline::Receipt;

use crate::argument::name;
use crate::error::Error;
use crate::guard::{free, make_with, read, read_text};
use crate::handle::Kind;
use crate::library::Library;
use crate::status::Status;
use crate::text::Text;

/// When an answer is due. Immutable: any number of threads may use it at once. Made by
/// `widerspruch_deadline_new` and the functions like it, freed by `widerspruch_deadline_free`.
pub struct Deadline(Days);

impl Kind for Deadline {
    const TAG: u32 = 0x7769_0005;
}

/// The days of a deadline, as C reads them.
pub(crate) struct Days {
    pub(crate) received: Text,
    pub(crate) is_assumed: bool,
    pub(crate) due: Text,
    pub(crate) due_if_extended: Option<Text>,
    pub(crate) certainty: Text,
    pub(crate) margin: u32,
    pub(crate) holidays: Text,
}

impl Days {
    pub(crate) fn new(deadline: &widerspruch::deadline::Deadline) -> Self {
        Self {
            received: Text::word(&deadline.received),
            is_assumed: deadline.assumed,
            due: Text::word(&deadline.due),
            due_if_extended: deadline.due_if_extended.as_ref().map(Text::word),
            certainty: Text::word(&deadline.certainty),
            margin: deadline.margin_days.into(),
            holidays: Text::word(&deadline.holidays),
        }
    }
}

/// Works out when a controller must answer a person (Art. 12(3) GDPR, Regulation 1182/71, or the
/// period of a Swiss letter), if the day of receipt is known.
///
/// `received` (NUL-terminated) is the day of receipt, `YYYY-MM-DD`. `country` (NUL-terminated) is
/// the code of the person's country, which decides the law. `controller` (NUL-terminated) is the id
/// of the controller, whose seat decides the public holidays; NULL counts Saturdays and Sundays
/// only. A day that is none, a country or controller that the library does not know, and a country
/// for which it writes no letters fail with `WIDERSPRUCH_STATUS_VALIDATION`; the error lists each
/// as an issue at `/received`, `/country` or `/controller`. No argument is kept.
///
/// On success `*deadline_out` receives a handle of the caller's, to be freed by
/// `widerspruch_deadline_free`; otherwise it is NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_new(
    library: *const Library,
    received: *const c_char,
    country: *const c_char,
    controller: *const c_char,
    deadline_out: *mut *mut Deadline,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, names, and NULL or places to write to.
    unsafe { give_deadline(library, received, Receipt::Known, country, controller, deadline_out, error_out) }
}

/// Works out the same if the day of receipt is assumed: `received` is the day of writing, or of
/// sending by form or e-mail. The deadline says so (`widerspruch_deadline_received_is_assumed`).
///
/// Arguments, errors, ownership and threads are those of `widerspruch_deadline_new`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_new_assumed(
    library: *const Library,
    received: *const c_char,
    country: *const c_char,
    controller: *const c_char,
    deadline_out: *mut *mut Deadline,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, names, and NULL or places to write to.
    unsafe { give_deadline(library, received, Receipt::Assumed, country, controller, deadline_out, error_out) }
}

/// Works out the same if the request was posted, or handed over in a way that nobody knows, inside
/// one country: `received` is that day. Receipt is assumed, and the days that the post may take are
/// in `widerspruch_deadline_margin_days`.
///
/// Arguments, errors, ownership and threads are those of `widerspruch_deadline_new`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_new_posted(
    library: *const Library,
    received: *const c_char,
    country: *const c_char,
    controller: *const c_char,
    deadline_out: *mut *mut Deadline,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, names, and NULL or places to write to.
    unsafe { give_deadline(library, received, Receipt::Posted, country, controller, deadline_out, error_out) }
}

/// Works out the same as `widerspruch_deadline_new_posted` if the request was posted from one
/// country to another.
///
/// Arguments, errors, ownership and threads are those of `widerspruch_deadline_new`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_new_posted_abroad(
    library: *const Library,
    received: *const c_char,
    country: *const c_char,
    controller: *const c_char,
    deadline_out: *mut *mut Deadline,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, names, and NULL or places to write to.
    unsafe { give_deadline(library, received, Receipt::PostedAbroad, country, controller, deadline_out, error_out) }
}

/// Works out a deadline and gives it to the caller.
///
/// # Safety
///
/// `library` is NULL or a live handle; the texts are NULL or end with a NUL and live through the call; the last two are
/// NULL or may be written to.
unsafe fn give_deadline<'a>(
    library: *const Library,
    received: *const c_char,
    receipt: fn(&'a str) -> Receipt<&'a str>,
    country: *const c_char,
    controller: *const c_char,
    deadline_out: *mut *mut Deadline,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the caller's duty, as above.
    unsafe {
        make_with(library, deadline_out, error_out, |library| {
            let receipt = receipt(name(received, "the day of receipt")?);
            let country = name(country, "the country")?;
            let controller = if controller.is_null() { None } else { Some(name(controller, "the controller")?) };
            let deadline = library.0.library.deadline(receipt, country, controller);
            Ok(Deadline(Days::new(&deadline.map_err(widerspruch::Error::from)?)))
        })
    }
}

/// Gives the day of receipt, `YYYY-MM-DD`.
///
/// Returns NULL and the length 0 if `deadline` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_received(
    deadline: *const Deadline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(deadline, length_out, |deadline| Some(&deadline.0.received)) }
}

/// Says whether the day of receipt is assumed: 1 yes, 0 no or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_received_is_assumed(deadline: *const Deadline) -> i32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(deadline, 0, |deadline| Some(i32::from(deadline.0.is_assumed))) }
}

/// Gives the last day for an answer, `YYYY-MM-DD`. How sure it is says
/// `widerspruch_deadline_certainty`.
///
/// Returns NULL and the length 0 if `deadline` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_due(deadline: *const Deadline, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(deadline, length_out, |deadline| Some(&deadline.0.due)) }
}

/// Gives the last day for an answer if the controller extends the period in time, `YYYY-MM-DD`.
///
/// Returns NULL and the length 0 if `deadline` is NULL, or the law knows no extension, or leaves
/// its length to the controller and no day is known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_due_if_extended(
    deadline: *const Deadline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(deadline, length_out, |deadline| deadline.0.due_if_extended.as_ref()) }
}

/// Gives how sure the days are: `exact`, `floor` (not before them: the post takes time, or holidays
/// are not known), `set` (the letter sets them, no law) or `not-stated`. Later versions may know
/// more words.
///
/// Returns NULL and the length 0 if `deadline` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_certainty(
    deadline: *const Deadline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(deadline, length_out, |deadline| Some(&deadline.0.certainty)) }
}

/// Gives the days of caution behind these days, for the post and for holidays that are not known:
/// nobody is called late before they have passed. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_margin_days(deadline: *const Deadline) -> u32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(deadline, 0, |deadline| Some(deadline.0.margin)) }
}

/// Gives whose public holidays were considered: the code of a country, or `weekends-only`.
///
/// Returns NULL and the length 0 if `deadline` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_holidays(
    deadline: *const Deadline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(deadline, length_out, |deadline| Some(&deadline.0.holidays)) }
}

/// Frees a deadline and clears the variable; `deadline` is its address. Does nothing if `deadline`
/// or the variable is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_deadline_free(deadline: *mut *mut Deadline) {
    // SAFETY: the header asks for NULL or the address of a variable with NULL or a live handle.
    unsafe { free(deadline, |_| true) };
}
