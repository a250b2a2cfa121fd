//! An action: a form to fill in, a switch to set, a message to send.

use std::ffi::c_char;

use widerspruch::{GuideAction, GuideField};

use crate::guard::{read, read_text};
use crate::handle::Kind;
use crate::text::Text;

/// One thing to do. It holds personal data. Borrowed: it belongs to the prepared case it was read
/// from.
pub struct Action {
    id: Text,
    kind: Text,
    platform: Text,
    controller: Text,
    purpose: Text,
    title: Text,
    url: Option<Text>,
    fallback_urls: Box<[Text]>,
    needs_login: Option<bool>,
    accounts: Box<[Text]>,
    account_names: Box<[Text]>,
    fields: Box<[Field]>,
    steps: Box<[Text]>,
    covers: Text,
    verified_on: Option<Text>,
    confidence: Text,
}

/// A field of a form.
struct Field {
    word: Text,
    value: Option<Text>,
    is_required: bool,
    max_chars: u32,
    omitted: Box<[Text]>,
}

impl Kind for Action {
    const TAG: u32 = 0x7769_0021;
}

impl Action {
    pub(crate) fn new(action: &GuideAction) -> Self {
        let field = |field: &GuideField| Field {
            word: Text::word(&field.field),
            value: Text::optional(field.value.as_ref()),
            is_required: field.required,
            max_chars: field.max_chars.unwrap_or(0),
            omitted: Text::list(&field.omitted),
        };
        Self {
            id: Text::new(&action.id),
            kind: Text::word(&action.kind),
            platform: Text::new(&action.platform),
            controller: Text::new(&action.controller),
            purpose: Text::word(&action.purpose),
            title: Text::new(&action.title),
            url: Text::optional(action.url.as_ref()),
            fallback_urls: Text::list(&action.fallback_urls),
            needs_login: action.needs_login,
            accounts: Text::list(&action.accounts),
            account_names: Text::list(&action.account_names),
            fields: action.fields.iter().map(field).collect(),
            steps: Text::list(&action.steps),
            covers: Text::new(&action.covers),
            verified_on: action.verified_on.as_ref().map(Text::word),
            confidence: Text::word(&action.confidence),
        }
    }
}

/// Gives the id of an action, unique in the plan.
///
/// Returns NULL and the length 0 if `action` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_id(action: *const Action, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| Some(&action.id)) }
}

/// Gives the kind of an action: `web-form`, `settings-switch`, `email`, `post` or `in-app`. Later
/// versions may know more words.
///
/// Returns NULL and the length 0 if `action` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_kind(action: *const Action, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| Some(&action.kind)) }
}

/// Gives the id of the platform of an action.
///
/// Returns NULL and the length 0 if `action` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_platform(action: *const Action, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| Some(&action.platform)) }
}

/// Gives the id of the controller that an action is addressed to.
///
/// Returns NULL and the length 0 if `action` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_controller(action: *const Action, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| Some(&action.controller)) }
}

/// Gives what an action is for: `objection`, `opt-out`, `general-request` or `non-user-objection`.
/// Later versions may know more words.
///
/// Returns NULL and the length 0 if `action` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_purpose(action: *const Action, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| Some(&action.purpose)) }
}

/// Gives one line that says what to do, in the language of the guide.
///
/// Returns NULL and the length 0 if `action` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_title(action: *const Action, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| Some(&action.title)) }
}

/// Gives the address to open.
///
/// Returns NULL and the length 0 if `action` is NULL or there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_url(action: *const Action, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| action.url.as_ref()) }
}

/// Counts the addresses to try when the first one does not open. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_fallback_url_count(action: *const Action) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(action, 0, |action| Some(action.fallback_urls.len())) }
}

/// Gives an address to try when the first one does not open.
///
/// Returns NULL and the length 0 if `action` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_fallback_url(
    action: *const Action,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| action.fallback_urls.get(index)) }
}

/// Says whether the person must be logged in: 1 yes, 0 no, -1 not known or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_needs_login(action: *const Action) -> i32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(action, -1, |action| action.needs_login.map(i32::from)) }
}

/// Counts the accounts of an action. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_account_count(action: *const Action) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(action, 0, |action| Some(action.accounts.len())) }
}

/// Gives the id of an account of an action, as in the request.
///
/// Returns NULL and the length 0 if `action` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_account(
    action: *const Action,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| action.accounts.get(index)) }
}

/// Gives an account of an action as people know it: platform and handle. In the order of the ids.
///
/// Returns NULL and the length 0 if `action` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_account_name(
    action: *const Action,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| action.account_names.get(index)) }
}

/// Counts the steps of an action. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_step_count(action: *const Action) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(action, 0, |action| Some(action.steps.len())) }
}

/// Gives a step of an action: a finished sentence in the language of the guide.
///
/// Returns NULL and the length 0 if `action` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_step(
    action: *const Action,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| action.steps.get(index)) }
}

/// Counts the fields of a form. 0 for NULL, and for actions without a form.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_field_count(action: *const Action) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(action, 0, |action| Some(action.fields.len())) }
}

/// Gives the word for a field of a form, as in `widerspruch_platform_field`.
///
/// Returns NULL and the length 0 if `action` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_field(
    action: *const Action,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| Some(&action.fields.get(index)?.word)) }
}

/// Gives what to enter in a field of a form.
///
/// Returns NULL and the length 0 if `action` is NULL, `index` (from 0) is too large or the request
/// does not hold it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_field_value(
    action: *const Action,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| action.fields.get(index)?.value.as_ref()) }
}

/// Says whether the form demands a field: 1 yes, 0 no. 0 for NULL, and if `index` (from 0) is too
/// large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_field_is_required(action: *const Action, index: usize) -> i32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(action, 0, |action| Some(i32::from(action.fields.get(index)?.is_required))) }
}

/// Gives the longest text that a field takes, in characters as browsers count them (UTF-16 code
/// units); 0 if there is no limit or it is not known, for NULL, and if `index` (from 0) is too
/// large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_field_max_chars(action: *const Action, index: usize) -> u32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(action, 0, |action| Some(action.fields.get(index)?.max_chars)) }
}

/// Counts what the value of a field leaves out for want of room; the letter holds it. 0 for NULL,
/// and if `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_field_omitted_count(action: *const Action, index: usize) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(action, 0, |action| Some(action.fields.get(index)?.omitted.len())) }
}

/// Names thing `item` that the value of a field leaves out for want of room, as people call it.
///
/// Returns NULL and the length 0 if `action` is NULL or `index` or `item` (both from 0) is too
/// large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_field_omitted(
    action: *const Action,
    index: usize,
    item: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| action.fields.get(index)?.omitted.get(item)) }
}

/// Gives a finished sentence that says what an action covers and what not.
///
/// Returns NULL and the length 0 if `action` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_covers(action: *const Action, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| Some(&action.covers)) }
}

/// Gives the day of the oldest of the facts behind an action, `YYYY-MM-DD`.
///
/// Returns NULL and the length 0 if `action` is NULL or it is not known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_verified_on(
    action: *const Action,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| action.verified_on.as_ref()) }
}

/// Gives how sure the facts behind an action are: `unverified`, `low`, `medium` or `high`.
///
/// Returns NULL and the length 0 if `action` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_action_confidence(action: *const Action, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(action, length_out, |action| Some(&action.confidence)) }
}
