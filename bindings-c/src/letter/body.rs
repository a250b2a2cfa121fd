//! What a letter says: block by block, and as plain text.

use std::ffi::c_char;

use super::Letter;
use crate::guard::{read, read_text};

/// Counts the accounts that a letter is about. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_account_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.accounts.len())) }
}

/// Gives the id of an account that a letter is about, as in the request.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_account(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.accounts.get(index)) }
}

/// Counts what a letter asks for. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_part_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.asked.len())) }
}

/// Gives something that a letter asks for or declares: `objection`, `withdrawal`, `restriction`,
/// `erasure`, `special-categories`, `recipients`, `confirmation`, `access` or `reasons`. Later
/// versions may know more words.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_part(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.asked.get(index)) }
}

/// Counts the blocks of a letter, from salutation to signature. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_block_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.blocks.len())) }
}

/// Gives the role of a block: `salutation`, `paragraph`, `heading`, `accounts`, `numbered`, `list`,
/// `own-words`, `closing` or `signature`. Later versions may know more words.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_block_role(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.block(index)?.role)) }
}

/// Gives the text of a block.
///
/// Returns NULL and the length 0 if `letter` is NULL, `index` (from 0) is too large or the block is
/// a list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_block_text(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.block(index)?.text.as_ref()) }
}

/// Counts the items of a block that is a list. 0 for other blocks, for NULL, and if `index` (from
/// 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_block_item_count(letter: *const Letter, index: usize) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.block(index)?.items.len())) }
}

/// Gives item `item` of a block that is a list.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` or `item` (both from 0) is too
/// large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_block_item(
    letter: *const Letter,
    index: usize,
    item: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.block(index)?.items.get(item)) }
}

/// Counts what is to be enclosed with a letter. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_enclosure_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.enclosures.len())) }
}

/// Names something to be enclosed with a letter.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_enclosure(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.enclosures.get(index)) }
}

/// Counts the sheets behind a letter, which its enclosures name. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_annex_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.annexes.len())) }
}

/// Gives the title of a sheet behind a letter, with its number.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_annex_title(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.annexes.get(index)?.title)) }
}

/// Gives a sheet behind a letter as plain text, title included, as it stands in
/// `widerspruch_letter_text`.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_annex_text(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.annexes.get(index)?.text)) }
}

/// Gives the whole letter as plain text, UTF-8, lines separated by LF.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_text(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.text)) }
}

/// Gives the short version of a letter for the field of a form.
///
/// Returns NULL and the length 0 if `letter` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_form_text(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.form_text)) }
}

/// Gives the short version of a complaint for the authority's form, where that takes a text of
/// limited length.
///
/// Returns NULL and the length 0 if `letter` is NULL or has no such text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_authority_text(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.authority_text.as_ref()) }
}

/// Counts what the short version of a letter, as `widerspruch_letter_form_text` gives it, asks for.
/// 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_form_part_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.form_asks.len())) }
}

/// Gives something that the short version of a letter asks for or declares, as in
/// `widerspruch_letter_part`: what the key `parts` of an event `sent` says of that text.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_form_part(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.form_asks.get(index)) }
}
