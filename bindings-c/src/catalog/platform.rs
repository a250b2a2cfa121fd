//! Platforms: what a user can pick, and what each of them asks for.

use std::ffi::c_char;

use crate::argument::name;
use crate::guard::{read, read_part, read_text};
use crate::handle::Tagged;
use crate::library::Library;
use crate::records::platform::Platform;

impl Library {
    /// The platform that goes by a name: an id, another name or an old id.
    fn platform_named(&self, name: &str) -> Option<&Tagged<Platform>> {
        self.records().platform(self.0.library.catalog().platform(name)?.id.as_str())
    }
}

/// Counts the platforms. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_platform_count(library: *const Library) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(library, 0, |library| Some(library.records().platforms.len())) }
}

/// Gives a platform. In the order of the ids.
///
/// Returns NULL if `library` is NULL or `index` (from 0) is too large. The result belongs to
/// `library`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_platform(library: *const Library, index: usize) -> *const Platform {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read_part(library, |library| library.records().platforms.get(index)) }
}

/// Finds a platform by its id, another name or an old id; upper and lower case are the same.
///
/// `id` is NUL-terminated and not kept. Returns NULL if `library` or `id` is NULL or there is none.
/// The result belongs to `library`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_find_platform(
    library: *const Library,
    id: *const c_char,
) -> *const Platform {
    // SAFETY: the header asks for a NUL-terminated name or NULL.
    let id = unsafe { name(id, "the id") };
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read_part(library, |library| library.platform_named(id.ok()?)) }
}

/// Gives the id of a platform, such as `instagram`: what the key `platform` of a request takes.
///
/// Returns NULL and the length 0 if `platform` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_id(platform: *const Platform, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(platform, length_out, |platform| Some(&platform.id)) }
}

/// Gives the name of a platform as people know it, such as `Instagram`.
///
/// Returns NULL and the length 0 if `platform` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_name(platform: *const Platform, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(platform, length_out, |platform| Some(&platform.name)) }
}

/// Gives the group of companies that a platform belongs to.
///
/// Returns NULL and the length 0 if `platform` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_group(
    platform: *const Platform,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(platform, length_out, |platform| Some(&platform.group)) }
}

/// Gives the kind of a platform, such as `social-network` or `chatbot`.
///
/// Returns NULL and the length 0 if `platform` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_kind(platform: *const Platform, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(platform, length_out, |platform| Some(&platform.kind)) }
}

/// Gives the word for the platforms whose accounts can be linked to accounts of this one. A user
/// may then be asked which accounts are linked (`link_group` of a request).
///
/// Returns NULL and the length 0 if `platform` is NULL or accounts of this platform cannot be
/// linked.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_link_family(
    platform: *const Platform,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(platform, length_out, |platform| platform.link_family.as_ref()) }
}

/// Gives the priority of a platform: 1 worth a letter now, 2 useful, 3 information only; 0 for
/// NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_priority(platform: *const Platform) -> u32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(platform, 0, |platform| Some(platform.priority)) }
}

/// Counts the other names of a platform. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_alias_count(platform: *const Platform) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(platform, 0, |platform| Some(platform.aliases.len())) }
}

/// Gives another name of a platform.
///
/// Returns NULL and the length 0 if `platform` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_alias(
    platform: *const Platform,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(platform, length_out, |platform| platform.aliases.get(index)) }
}

/// Counts the values that the forms of a platform ask for, one of each kind: what an app should ask
/// its user for. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_field_count(platform: *const Platform) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(platform, 0, |platform| Some(platform.fields.len())) }
}

/// Gives the word for a value that forms of a platform ask for: `email`, `country`, `name`,
/// `phone`, `reason`, `url`, `prompt` or `evidence`. Later versions may know more words.
///
/// Returns NULL and the length 0 if `platform` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_field(
    platform: *const Platform,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(platform, length_out, |platform| Some(&platform.fields.get(index)?.word)) }
}

/// Says whether a form of the platform demands the value: 1 yes, 0 no. 0 for NULL, and if `index`
/// (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_field_is_required(platform: *const Platform, index: usize) -> i32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(platform, 0, |platform| Some(i32::from(platform.fields.get(index)?.is_required))) }
}

/// Gives the longest text that the forms of the platform take for a value, in characters as
/// browsers count them (UTF-16 code units); 0 if there is no limit or it is not known, for NULL,
/// and if `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_field_max_chars(platform: *const Platform, index: usize) -> u32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(platform, 0, |platform| Some(platform.fields.get(index)?.max_chars)) }
}

/// Counts the ways to act on a platform. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_channel_count(platform: *const Platform) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(platform, 0, |platform| Some(platform.channels.len())) }
}

/// Gives the kind of a way to act: `web-form`, `settings-switch`, `email`, `post` or `in-app`.
/// Later versions may know more words.
///
/// Returns NULL and the length 0 if `platform` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_channel_kind(
    platform: *const Platform,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(platform, length_out, |platform| Some(&platform.channels.get(index)?.kind)) }
}

/// Gives what a way to act is for: `objection`, `opt-out`, `general-request` or
/// `non-user-objection`. Later versions may know more words.
///
/// Returns NULL and the length 0 if `platform` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_channel_purpose(
    platform: *const Platform,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(platform, length_out, |platform| Some(&platform.channels.get(index)?.purpose)) }
}

/// Gives the address of the form, page or switch of a way to act.
///
/// Returns NULL and the length 0 if `platform` is NULL, `index` (from 0) is too large or it has no
/// address.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_platform_channel_url(
    platform: *const Platform,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(platform, length_out, |platform| platform.channels.get(index)?.url.as_ref()) }
}
