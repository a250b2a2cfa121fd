//! A prepared case: the plan and the letters.

use std::ffi::c_char;
use std::sync::{Arc, OnceLock};

use widerspruch::limits::REQUEST_BYTES;
use widerspruch::{ComposeError, LetterFormat, Renderer, calendar, page};

use crate::argument::{bytes, put, writable};
use crate::error::Error;
use crate::guard::{call, free, make_with, read, read_part, read_text};
use crate::handle::{Kind, Tagged, borrow};
use crate::letter::Letter;
use crate::library::{Library, Shared};
use crate::plan::Plan;
use crate::plan::action::Action;
use crate::plan::timeline::Timeline;
use crate::request::Request;
use crate::status::{Failure, Status};
use crate::text::Text;

/// A prepared case: what to do, the letters, the deadlines and remarks. It holds personal data.
///
/// Immutable: any number of threads may use it at once. Made by `widerspruch_library_prepare` or
/// `widerspruch_library_prepare_json`, freed by `widerspruch_prepared_free`. It may outlive library
/// and request.
pub struct Prepared {
    library: Arc<Shared>,
    pub(crate) case: Arc<widerspruch::Prepared>,
    // What follows is made when it is first asked for.
    letters: OnceLock<Box<[Tagged<Letter>]>>,
    plan: OnceLock<Plan>,
    json: OnceLock<Text>,
    plan_json: OnceLock<Text>,
    page: OnceLock<Result<Text, ComposeError>>,
    calendar: OnceLock<Option<Text>>,
}

impl Kind for Prepared {
    const TAG: u32 = 0x7769_0004;
}

impl Prepared {
    pub(crate) fn new(library: &Arc<Shared>, json: &[u8]) -> Result<Self, Failure> {
        Ok(Self {
            case: Arc::new(library.library.prepare_json(json)?),
            library: Arc::clone(library),
            letters: OnceLock::new(),
            plan: OnceLock::new(),
            json: OnceLock::new(),
            plan_json: OnceLock::new(),
            page: OnceLock::new(),
            calendar: OnceLock::new(),
        })
    }

    fn letters(&self) -> &[Tagged<Letter>] {
        self.letters.get_or_init(|| {
            let letters = 0..self.case.letters.len();
            letters.map(|at| Tagged::new(Letter::new(Arc::clone(&self.case), at))).collect()
        })
    }

    /// Renders every letter before anybody asks. What cannot be rendered fails when it is asked for.
    pub(crate) fn render_ahead(&self, renderer: &mut Renderer, format: LetterFormat) {
        for letter in self.letters() {
            let _ = letter.value().rendered_with(renderer, format);
        }
    }

    fn calendar(&self) -> Option<&Text> {
        self.calendar.get_or_init(|| calendar(&self.case).map(Text::from_bytes)).as_ref()
    }

    fn plan(&self) -> &Plan {
        self.plan.get_or_init(|| Plan::new(&self.case.guide))
    }

    fn page(&self) -> Result<&Text, Failure> {
        let page = self.page.get_or_init(|| page(&self.case, self.library.library.locales()).map(Text::from_string));
        page.as_ref().map_err(|error| error.clone().into())
    }
}

/// Prepares a case from a request as JSON: validates it, plans, and writes every letter.
///
/// `json` is UTF-8 of `length` bytes (a byte-order mark is skipped): a request as described at the
/// beginning of the header, not longer than the limit `REQUEST_BYTES` of
/// `widerspruch_library_limit_value`. A request that cannot be read (or is too long) is refused
/// with `WIDERSPRUCH_STATUS_REQUEST`, one that is not a valid case with
/// `WIDERSPRUCH_STATUS_VALIDATION`; the error then has at least one issue, and all of them at once.
/// Any other failure is not the user's. `json` may be freed afterwards, and `library` as well.
///
/// On success `*prepared_out` receives a handle of the caller's, to be freed by
/// `widerspruch_prepared_free`; otherwise it is NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_prepare_json(
    library: *const Library,
    json: *const c_char,
    length: usize,
    prepared_out: *mut *mut Prepared,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a text of that length, and NULL or places to write to.
    unsafe {
        make_with(library, prepared_out, error_out, |library| {
            Prepared::new(&library.0, bytes(json, length, REQUEST_BYTES)?)
        })
    }
}

/// Prepares a case from a request that was put together by `widerspruch_request_set_text`: as
/// `widerspruch_library_prepare_json`.
///
/// `request` is not changed and may be changed or freed afterwards, and `library` freed as well. On
/// success `*prepared_out` receives a handle of the caller's, to be freed by
/// `widerspruch_prepared_free`; otherwise it is NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_prepare(
    library: *const Library,
    request: *const Request,
    prepared_out: *mut *mut Prepared,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for live handles, and NULL or places to write to.
    unsafe {
        make_with(library, prepared_out, error_out, |library| {
            let json = borrow(request)?.to_json();
            Prepared::new(&library.0, &json)
        })
    }
}

/// Gives the page for people: plan, letters, deadlines and remarks as plain text of 80 columns, in
/// the language of the guide.
///
/// On success `*text_out` receives a NUL-terminated text (UTF-8) that belongs to `prepared`, and
/// `*length_out` its length in bytes; otherwise they are NULL and 0. `length_out` and
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_page(
    prepared: *const Prepared,
    text_out: *mut *const c_char,
    length_out: *mut usize,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, and NULL or places to write to.
    unsafe {
        put(text_out, std::ptr::null());
        put(length_out, 0);
        call(prepared, error_out, |prepared| {
            writable(text_out)?;
            let page = prepared.page()?;
            put(text_out, page.pointer());
            put(length_out, page.len());
            Ok(())
        })
    }
}

/// Gives plan and letters as one JSON object with the keys `plan` and `letters`, UTF-8.
///
/// Returns NULL and the length 0 if `prepared` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_json(prepared: *const Prepared, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe {
        read_text(prepared, length_out, |prepared| {
            Some(prepared.json.get_or_init(|| Text::from_string(prepared.case.to_json())))
        })
    }
}

/// Gives the plan as JSON, UTF-8. All of it can be read without JSON as well, by the functions for
/// actions, hints and timelines.
///
/// Returns NULL and the length 0 if `prepared` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_plan_json(
    prepared: *const Prepared,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe {
        read_text(prepared, length_out, |prepared| {
            Some(prepared.plan_json.get_or_init(|| Text::from_string(prepared.case.guide.to_json())))
        })
    }
}

/// Counts the letters. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_letter_count(prepared: *const Prepared) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(prepared, 0, |prepared| Some(prepared.case.letters.len())) }
}

/// Gives a letter. In the order of the plan.
///
/// Returns NULL if `prepared` is NULL or `index` (from 0) is too large. The result belongs to
/// `prepared`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_letter(prepared: *const Prepared, index: usize) -> *const Letter {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read_part(prepared, |prepared| prepared.letters().get(index)) }
}

/// Counts the actions of the plan: forms to fill in, switches to set, messages to send. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_action_count(prepared: *const Prepared) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(prepared, 0, |prepared| Some(prepared.case.guide.actions.len())) }
}

/// Gives an action of the plan. In the order in which to do them.
///
/// Returns NULL if `prepared` is NULL or `index` (from 0) is too large. The result belongs to
/// `prepared`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_action(prepared: *const Prepared, index: usize) -> *const Action {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read_part(prepared, |prepared| prepared.plan().actions.get(index)) }
}

/// Counts the timelines of the plan, one for each controller, request and group of accounts to
/// which the same happened: where the request stands, when an answer is due, what comes next. 0 for
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_timeline_count(prepared: *const Prepared) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(prepared, 0, |prepared| Some(prepared.case.guide.timelines.len())) }
}

/// Gives a timeline of the plan.
///
/// Returns NULL if `prepared` is NULL or `index` (from 0) is too large. The result belongs to
/// `prepared`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_timeline(prepared: *const Prepared, index: usize) -> *const Timeline {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read_part(prepared, |prepared| prepared.plan().timelines.get(index)) }
}

/// Counts the hints of the plan: remarks for the user that stop nothing. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_hint_count(prepared: *const Prepared) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(prepared, 0, |prepared| Some(prepared.case.guide.hints.len())) }
}

/// Gives the code of a hint, such as `accounts.grouped`. Codes never change.
///
/// Returns NULL and the length 0 if `prepared` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_hint_code(
    prepared: *const Prepared,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(prepared, length_out, |prepared| Some(&prepared.plan().hints.get(index)?.code)) }
}

/// Gives the message of a hint: a finished sentence in the language of the guide.
///
/// Returns NULL and the length 0 if `prepared` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_hint_message(
    prepared: *const Prepared,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(prepared, length_out, |prepared| Some(&prepared.plan().hints.get(index)?.message)) }
}

/// Gives the place in the request that a hint is about as JSON pointer; empty if it is about the
/// whole.
///
/// Returns NULL and the length 0 if `prepared` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_hint_path(
    prepared: *const Prepared,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(prepared, length_out, |prepared| Some(&prepared.plan().hints.get(index)?.path)) }
}

/// Gives the dates of the case as a calendar file (iCalendar, UTF-8): one entry for each day to
/// keep in mind.
///
/// Returns NULL and the length 0 if `prepared` is NULL or no date lies ahead.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_calendar(
    prepared: *const Prepared,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(prepared, length_out, Prepared::calendar) }
}

/// Frees a prepared case and clears the variable; `prepared` is its address. Does nothing if
/// `prepared` or the variable is NULL. Letters, actions, timelines and all texts read from it end
/// with it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_prepared_free(prepared: *mut *mut Prepared) {
    // SAFETY: the header asks for NULL or the address of a variable with NULL or a live handle.
    unsafe { free(prepared, |_| true) };
}
