//! Reasons: what a user can choose, with label, explanation and fact in their language.

use std::ffi::c_char;

use super::find;
use crate::argument::name;
use crate::guard::{read, read_part, read_text};
use crate::library::Library;
use crate::records::reason::Reason;

/// Counts the reasons. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_reason_count(library: *const Library) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(library, 0, |library| Some(library.records().reasons.len())) }
}

/// Gives a reason. In the order of the ids.
///
/// Returns NULL if `library` is NULL or `index` (from 0) is too large. The result belongs to
/// `library`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_reason(library: *const Library, index: usize) -> *const Reason {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read_part(library, |library| library.records().reasons.get(index)) }
}

/// Finds a reason by its id.
///
/// `id` is NUL-terminated and not kept. Returns NULL if `library` or `id` is NULL or there is none.
/// The result belongs to `library`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_find_reason(library: *const Library, id: *const c_char) -> *const Reason {
    // SAFETY: the header asks for NULL or a live handle, and a NUL-terminated name or NULL.
    unsafe { find(library, id, |records| &records.reasons, |reason| &reason.id) }
}

/// Gives the id of a reason, such as `health`: what the key `id` of a request's reason takes.
///
/// Returns NULL and the length 0 if `reason` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_id(reason: *const Reason, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(reason, length_out, |reason| Some(&reason.id)) }
}

/// Gives the text of a reason for a menu, at most about 60 characters.
///
/// `language` (BCP 47, such as `de` or `de-CH`) is NUL-terminated and not kept. Returns NULL and
/// the length 0 if `reason` or `language` is NULL or the library has no such language or text. The
/// text belongs to the library.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_label(
    reason: *const Reason,
    language: *const c_char,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for a NUL-terminated language or NULL.
    let language = unsafe { name(language, "the language") };
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(reason, length_out, |reason| reason.wording.reason(reason.at, language.ok()?)?.label.as_ref()) }
}

/// Gives a sentence for the user that says when a reason fits.
///
/// `language` (BCP 47, such as `de` or `de-CH`) is NUL-terminated and not kept. Returns NULL and
/// the length 0 if `reason` or `language` is NULL or the library has no such language or text. The
/// text belongs to the library.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_explanation(
    reason: *const Reason,
    language: *const c_char,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for a NUL-terminated language or NULL.
    let language = unsafe { name(language, "the language") };
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe {
        read_text(reason, length_out, |reason| reason.wording.reason(reason.at, language.ok()?)?.explanation.as_ref())
    }
}

/// Gives what a user declares who chooses a reason, in a sentence: an app shows it before the
/// choice.
///
/// `language` (BCP 47, such as `de` or `de-CH`) is NUL-terminated and not kept. Returns NULL and
/// the length 0 if `reason` or `language` is NULL or the library has no such language or text. The
/// text belongs to the library.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_fact(
    reason: *const Reason,
    language: *const c_char,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for a NUL-terminated language or NULL.
    let language = unsafe { name(language, "the language") };
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(reason, length_out, |reason| reason.wording.reason(reason.at, language.ok()?)?.fact.as_ref()) }
}

/// Counts the classes of data that a reason can be true of. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_class_count(reason: *const Reason) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(reason, 0, |reason| Some(reason.classes.len())) }
}

/// Gives a class of data that a reason can be true of: `published` (shown to others), `entrusted`
/// (left with the operator) or `about` (about somebody without an account). Later versions may know
/// more words.
///
/// Returns NULL and the length 0 if `reason` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_class(
    reason: *const Reason,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(reason, length_out, |reason| reason.classes.get(index)) }
}

/// Says how closely a reason is about the person: 0 general, 1 typical, 2 protected. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_specificity(reason: *const Reason) -> u32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(reason, 0, |reason| Some(reason.specificity)) }
}

/// Says whether the text of a reason could be read as an admission: `none`, `light` (it shows
/// something that some would rather not show) or `strong` (it could be used against the person).
/// Later versions may know more words.
///
/// Returns NULL and the length 0 if `reason` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_admission(reason: *const Reason, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(reason, length_out, |reason| Some(&reason.admission)) }
}

/// Gives whom a reason fits: `anyone`, `users` (people with accounts), `non-users`,
/// `business-accounts`, `private-profiles` or `free-text` (it needs the user's own words,
/// `detail`). Later versions may know more words.
///
/// Returns NULL and the length 0 if `reason` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_fits(reason: *const Reason, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(reason, length_out, |reason| Some(&reason.fits)) }
}

/// Says whether a reason tells something of a special category (Art. 9 GDPR), such as health: 1
/// yes, 0 no or NULL. An app should say so before the user chooses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_is_special_category(reason: *const Reason) -> i32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(reason, 0, |reason| Some(i32::from(reason.is_special_category))) }
}

/// Counts the laws under which a reason makes sense. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_regime_count(reason: *const Reason) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(reason, 0, |reason| Some(reason.regimes.len())) }
}

/// Gives a law under which a reason makes sense, as in `widerspruch_country_regime`.
///
/// Returns NULL and the length 0 if `reason` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_reason_regime(
    reason: *const Reason,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(reason, length_out, |reason| reason.regimes.get(index)) }
}
