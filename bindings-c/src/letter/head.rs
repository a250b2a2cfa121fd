//! What stands above a letter: what it is, its date and subject, from whom and to whom.

use std::ffi::c_char;

use super::Letter;
use crate::guard::{read, read_text};

/// Gives the kind of a letter: `objection`, `non-user-objection`, `reminder`, `refusal-reply`,
/// `extension-reply`, `complaint`, `access`, `consent-withdrawal` or `copyright-reservation`. Later
/// versions may know more words.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_kind(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.kind)) }
}

/// Gives the kind of the letter that opened what a letter is about, as in
/// `widerspruch_letter_kind`; its own kind if it opens a case.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_about(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.about)) }
}

/// Gives the language of a letter (BCP 47).
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_language(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.language)) }
}

/// Gives the law of the residence, on which a letter rests, as in `widerspruch_country_regime`.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_regime(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.regime)) }
}

/// Counts all laws that a letter rests on. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_regime_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.regimes.len())) }
}

/// Gives a law that a letter rests on, as in `widerspruch_country_regime`. That of the residence is
/// the first.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_regime_at(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.regimes.get(index)) }
}

/// Gives the person's reference.
///
/// Returns NULL and the length 0 if `letter` is NULL or there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_reference(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.reference.as_ref()) }
}

/// Gives the day of writing, `YYYY-MM-DD`.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_date(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.date)) }
}

/// Gives the day of writing as the letter has it, such as `24. November 2026`.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_date_text(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.date_text)) }
}

/// Gives the subject of a letter, without label or full stop.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_subject(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.subject)) }
}

/// Counts the lines of the sender's block. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_sender_line_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.sender.len())) }
}

/// Gives a line of the sender's block.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_sender_line(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.sender.get(index)) }
}

/// Gives the id of the controller or authority that a letter goes to.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_id(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.addressee_id)) }
}

/// Gives the name of the controller or authority that a letter goes to.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_name(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.addressee_name)) }
}

/// Gives the code of the country that a letter goes to.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_country(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.addressee_country)) }
}

/// Counts the lines of the addressee's block, name and country included. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_line_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.addressee.len())) }
}

/// Gives a line of the addressee's block as it stands in the window of an envelope.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_line(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.addressee.get(index)) }
}

/// Gives the sender's e-mail address, the one that answers go to.
///
/// Returns NULL and the length 0 if `letter` is NULL or it is not known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_sender_email(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.sender_email.as_ref()) }
}

/// Gives the addressee's e-mail address.
///
/// Returns NULL and the length 0 if `letter` is NULL or no record holds one that is sure enough.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_email(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.addressee_email.as_ref()) }
}
