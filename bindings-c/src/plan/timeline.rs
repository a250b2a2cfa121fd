//! A timeline: where a request stands with one controller.

use std::ffi::c_char;

use widerspruch::GuideTimeline;

use crate::deadline::Days;
use crate::guard::{read, read_text};
use crate::handle::Kind;
use crate::text::Text;

/// Where a request stands with one controller, for accounts to which the same happened. Borrowed:
/// it belongs to the prepared case it was read from.
pub struct Timeline {
    controller: Text,
    letter: Text,
    round: u32,
    accounts: Box<[Text]>,
    regimes: Box<[Text]>,
    state: Text,
    open_parts: Box<[Text]>,
    deadline: Days,
    next_letter: Option<Text>,
    next_from: Option<Text>,
    sentences: Box<[Text]>,
}

impl Kind for Timeline {
    const TAG: u32 = 0x7769_0022;
}

impl Timeline {
    pub(crate) fn new(timeline: &GuideTimeline) -> Self {
        Self {
            controller: Text::new(&timeline.controller),
            letter: Text::word(&timeline.letter),
            round: timeline.round,
            accounts: Text::list(&timeline.accounts),
            regimes: Text::words(&timeline.regimes),
            state: Text::word(&timeline.state),
            open_parts: Text::words(&timeline.open_parts),
            deadline: Days::new(&timeline.deadline),
            next_letter: timeline.next.letter.as_ref().map(Text::word),
            next_from: timeline.next.from.as_ref().map(Text::word),
            sentences: Text::list(&timeline.sentences),
        }
    }
}

/// Gives the id of the controller.
///
/// Returns NULL and the length 0 if `timeline` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_controller(
    timeline: *const Timeline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| Some(&timeline.controller)) }
}

/// Gives the kind of the letter that opens such a request: `objection`, `non-user-objection`,
/// `access` or `consent-withdrawal`. Later versions may know more words.
///
/// Returns NULL and the length 0 if `timeline` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_letter(
    timeline: *const Timeline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| Some(&timeline.letter)) }
}

/// Says which of the requests of these accounts it is, counted from 1. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_round(timeline: *const Timeline) -> u32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(timeline, 0, |timeline| Some(timeline.round)) }
}

/// Counts the accounts of a timeline. 0 for NULL, and for a person without an account.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_account_count(timeline: *const Timeline) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(timeline, 0, |timeline| Some(timeline.accounts.len())) }
}

/// Gives the id of an account of a timeline, as in the request.
///
/// Returns NULL and the length 0 if `timeline` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_account(
    timeline: *const Timeline,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| timeline.accounts.get(index)) }
}

/// Counts the laws that the request rests on. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_regime_count(timeline: *const Timeline) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(timeline, 0, |timeline| Some(timeline.regimes.len())) }
}

/// Gives a law that the request rests on, as in `widerspruch_country_regime`. That of the residence
/// is the first.
///
/// Returns NULL and the length 0 if `timeline` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_regime(
    timeline: *const Timeline,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| timeline.regimes.get(index)) }
}

/// Gives how far the request has come: `drafted`, `sent`, `bounced`, `acknowledged`, `status-only`,
/// `extended`, `confirmed`, `partly-confirmed`, `refused`, `overdue`, `reminded`, `breached`,
/// `complained` or `closed`. Later versions may know more words.
///
/// Returns NULL and the length 0 if `timeline` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_state(
    timeline: *const Timeline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| Some(&timeline.state)) }
}

/// Counts what no answer has settled. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_open_part_count(timeline: *const Timeline) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(timeline, 0, |timeline| Some(timeline.open_parts.len())) }
}

/// Gives something that no answer has settled, a word of `widerspruch_letter_part`.
///
/// Returns NULL and the length 0 if `timeline` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_open_part(
    timeline: *const Timeline,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| timeline.open_parts.get(index)) }
}

/// Gives the day from which the deadline counts, `YYYY-MM-DD`: the day of receipt, known or
/// assumed.
///
/// Returns NULL and the length 0 if `timeline` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_received(
    timeline: *const Timeline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| Some(&timeline.deadline.received)) }
}

/// Says whether the day of receipt is assumed: 1 yes, 0 no or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_received_is_assumed(timeline: *const Timeline) -> i32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(timeline, 0, |timeline| Some(i32::from(timeline.deadline.is_assumed))) }
}

/// Gives the last day for an answer, `YYYY-MM-DD`.
///
/// Returns NULL and the length 0 if `timeline` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_due(timeline: *const Timeline, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| Some(&timeline.deadline.due)) }
}

/// Gives the last day for an answer if the controller extends the period in time, `YYYY-MM-DD`.
///
/// Returns NULL and the length 0 if `timeline` is NULL, or the law knows no extension, or leaves
/// its length to the controller and no day is known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_due_if_extended(
    timeline: *const Timeline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| timeline.deadline.due_if_extended.as_ref()) }
}

/// Gives how sure these days are, as in `widerspruch_deadline_certainty`.
///
/// Returns NULL and the length 0 if `timeline` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_certainty(
    timeline: *const Timeline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| Some(&timeline.deadline.certainty)) }
}

/// Gives the days of caution behind these days, as in `widerspruch_deadline_margin_days`. 0 for
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_margin_days(timeline: *const Timeline) -> u32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(timeline, 0, |timeline| Some(timeline.deadline.margin)) }
}

/// Gives whose public holidays were considered: the code of a country, or `weekends-only`.
///
/// Returns NULL and the length 0 if `timeline` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_holidays(
    timeline: *const Timeline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| Some(&timeline.deadline.holidays)) }
}

/// Gives the kind of the letter that comes next, as in `widerspruch_letter_kind`.
///
/// Returns NULL and the length 0 if `timeline` is NULL or there is nothing to write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_next_letter(
    timeline: *const Timeline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| timeline.next_letter.as_ref()) }
}

/// Gives the first day on which the next letter may be written, or on which to look again,
/// `YYYY-MM-DD`.
///
/// Returns NULL and the length 0 if `timeline` is NULL or nothing is left to do.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_next_from(
    timeline: *const Timeline,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| timeline.next_from.as_ref()) }
}

/// Counts the sentences that say the same as the rest of the timeline. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_sentence_count(timeline: *const Timeline) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(timeline, 0, |timeline| Some(timeline.sentences.len())) }
}

/// Gives a finished sentence about the timeline, in the language of the guide.
///
/// Returns NULL and the length 0 if `timeline` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_timeline_sentence(
    timeline: *const Timeline,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(timeline, length_out, |timeline| timeline.sentences.get(index)) }
}
