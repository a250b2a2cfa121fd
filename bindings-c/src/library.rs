//! The library handle: facts and wording, and the caller's own over them.

use std::ffi::{CStr, c_char};
use std::sync::{Arc, OnceLock};

use widerspruch::catalog::MAX_OVERLAY_BYTES;
use widerspruch::localize::LocaleState;
use widerspruch::{Format, LanguageTag, Locale, limits};

use crate::argument::{array, bytes, name, put, text};
use crate::error::Error;
use crate::guard::{free, make, make_with, read, read_text};
use crate::handle::Kind;
use crate::records::Records;
use crate::status::{Failure, Status};
use crate::text::Text;

/// The version of the library, NUL-terminated. The header's `WIDERSPRUCH_VERSION` comes from the same place.
const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
    Ok(version) => version,
    Err(_) => c"",
};

/// The version of the ABI that this header belongs to. A program and a library with different
/// numbers do not fit. With equal ones they fit if the library is not older than the header
/// (`WIDERSPRUCH_VERSION_NUMBER`): later versions may add functions.
pub const ABI_VERSION: u32 = 1;

/// The version as one number, of the same parts as [`VERSION`].
const VERSION_NUMBER: u32 = {
    let (major, minor, patch) =
        (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH"));
    number(major) * 10_000 + number(minor) * 100 + number(patch)
};

/// Reads a decimal number.
const fn number(digits: &str) -> u32 {
    match u32::from_str_radix(digits, 10) {
        Ok(number) => number,
        Err(_) => 0,
    }
}

/// The most bytes of one Fluent text.
const MAX_TEXT_BYTES: usize = MAX_OVERLAY_BYTES;

/// The most files of one locale.
const MAX_LOCALE_FILES: usize = 1_000;

/// Facts and wording: platforms, reasons, countries, authorities, languages. Make it once and share
/// it.
///
/// Immutable: any number of threads may use it at once. Made by `widerspruch_library_new`, freed by
/// `widerspruch_library_free`. What was prepared with it may outlive it.
pub struct Library(pub(crate) Arc<Shared>);

/// What a library holds; kept alive by everything made with it.
pub(crate) struct Shared {
    pub(crate) library: widerspruch::Library,
    /// The catalog as C reads it, made when first asked for.
    records: OnceLock<Records>,
    words: OnceLock<Words>,
    facts: OnceLock<Facts>,
}

/// Which facts they are.
struct Facts {
    as_of: Text,
    version: Text,
}

/// Words and numbers that are the same for every library.
struct Words {
    formats: Box<[Text]>,
    languages: Box<[(Text, LocaleState)]>,
    limits: Box<[(Text, usize)]>,
}

impl Kind for Library {
    const TAG: u32 = 0x7769_0002;
}

impl Library {
    fn new(library: widerspruch::Library) -> Self {
        Self(Arc::new(Shared { library, records: OnceLock::new(), words: OnceLock::new(), facts: OnceLock::new() }))
    }

    pub(crate) fn records(&self) -> &Records {
        self.0.records.get_or_init(|| Records::new(&self.0.library))
    }

    fn words(&self) -> &Words {
        self.0.words.get_or_init(|| Words::new(&self.0.library))
    }

    fn facts(&self) -> &Facts {
        self.0.facts.get_or_init(|| {
            let catalog = self.0.library.catalog();
            Facts { as_of: Text::new(catalog.as_of().to_string()), version: Text::new(catalog.version()) }
        })
    }
}

impl Words {
    fn new(library: &widerspruch::Library) -> Self {
        let locales = library.locales();
        let languages = locales.tags().filter_map(|tag| Some((Text::new(tag.to_string()), locales.state(tag)?)));
        Self {
            formats: Text::list(Format::built_in().map(Format::as_str)),
            languages: languages.collect(),
            limits: limits::ALL.iter().map(|(name, value)| (Text::new(name), *value)).collect(),
        }
    }
}

/// Gives the version of the library that is running, such as `0.1.0`.
///
/// Returns a NUL-terminated text that lives as long as the library is loaded; `length_out` (may be
/// NULL) receives its length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_version(length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a place to write to.
    unsafe { put(length_out, VERSION.count_bytes()) };
    VERSION.as_ptr()
}

/// Gives the version of the library that is running as a number: major times 10,000, minor times
/// 100, patch. A program that was compiled for a later version (`WIDERSPRUCH_VERSION_NUMBER`) may
/// miss functions.
#[unsafe(no_mangle)]
pub extern "C" fn widerspruch_version_number() -> u32 {
    VERSION_NUMBER
}

/// Gives the version of the ABI of the library that is running. A program may compare it with
/// `WIDERSPRUCH_ABI_VERSION`, the version it was compiled for.
#[unsafe(no_mangle)]
pub extern "C" fn widerspruch_abi_version() -> u32 {
    ABI_VERSION
}

/// Makes a library of the facts and the wording that are built in. Takes some milliseconds and
/// reads no file.
///
/// On success `*library_out` receives a handle of the caller's, to be freed by
/// `widerspruch_library_free`; otherwise it is NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_new(library_out: *mut *mut Library, error_out: *mut *mut Error) -> Status {
    // SAFETY: the header asks for NULL or places to write to.
    unsafe { make(library_out, error_out, || Ok(Library::new(widerspruch::Library::embedded()))) }
}

/// Makes a library with records of the caller's own over those of another one: platforms,
/// controllers, authorities, countries, reasons, provisions, legal regimes, public holidays.
///
/// `json` is a JSON object (UTF-8, `length` bytes, at most 4 MiB) with any of the keys `platforms`,
/// `controllers`, `authorities`, `countries`, `reasons`, `provisions`, `regimes` and `holidays`,
/// each a list of records in the format of the files under `core/data`. A record with a known id
/// replaces the old one whole. `holidays` decides on which day an answer is due: a country has at
/// most 60 rules, at most 400 single days, and at most 6 days from Monday to Friday in a row.
/// Records that break the rules are refused with `WIDERSPRUCH_STATUS_CATALOG` and all problems;
/// texts they name and no language has, with `WIDERSPRUCH_STATUS_LOCALE`: lay the texts first
/// (`widerspruch_library_with_texts`).
///
/// `library` is not changed and may be freed afterwards, `json` as well. On success `*library_out`
/// receives a handle of the caller's, to be freed by `widerspruch_library_free`; otherwise it is
/// NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_with_records(
    library: *const Library,
    json: *const c_char,
    length: usize,
    library_out: *mut *mut Library,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a text of that length, and NULL or places to write to.
    unsafe {
        make_with(library, library_out, error_out, |library| {
            let json = bytes(json, length, MAX_OVERLAY_BYTES)?;
            Ok(Library::new(library.0.library.with_records(json)?))
        })
    }
}

/// Makes a library with texts of the caller's own over one language of another library, such as an
/// organisation's paragraph.
///
/// `language` (NUL-terminated) names a language that is there, as in
/// `widerspruch_library_language`. `file` (NUL-terminated) is a name for messages of errors, such
/// as `our-texts.ftl`; no file is read. `ftl` is the text in Fluent syntax (UTF-8, `length` bytes,
/// at most 4 MiB). A message with a known id replaces the old one whole. Texts that are broken,
/// that nobody uses or that drop what a letter must say are refused with
/// `WIDERSPRUCH_STATUS_LOCALE` and all problems.
///
/// `library` is not changed and may be freed afterwards, the texts as well. On success
/// `*library_out` receives a handle of the caller's, to be freed by `widerspruch_library_free`;
/// otherwise it is NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_with_texts(
    library: *const Library,
    language: *const c_char,
    file: *const c_char,
    ftl: *const c_char,
    length: usize,
    library_out: *mut *mut Library,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, texts of that length, and NULL or places to write to.
    unsafe {
        make_with(library, library_out, error_out, |library| {
            let tag = tag(language)?;
            let (file, ftl) = (name(file, "the file's name")?, text(ftl, length, MAX_TEXT_BYTES)?);
            Ok(Library::new(library.0.library.with_texts(&tag, file, ftl)?))
        })
    }
}

/// Makes a library with one language more than another one, or with another wording of a language
/// that is there.
///
/// `language` (NUL-terminated) is its tag (BCP 47), such as `fr`. The locale has `count` files (at
/// most 1,000), the same as under `core/locales`: `locale.json` and Fluent files. `files[i]` is the
/// name of a file (NUL-terminated; no file is read), `texts[i]` its text (UTF-8) and `lengths[i]`
/// the text's length in bytes (at most 4 MiB). A locale that is broken or not complete is refused
/// with `WIDERSPRUCH_STATUS_LOCALE` and all problems.
///
/// `library` is not changed and may be freed afterwards, the arrays and texts as well. On success
/// `*library_out` receives a handle of the caller's, to be freed by `widerspruch_library_free`;
/// otherwise it is NULL.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_with_locale(
    library: *const Library,
    language: *const c_char,
    files: *const *const c_char,
    texts: *const *const c_char,
    lengths: *const usize,
    count: usize,
    library_out: *mut *mut Library,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, arrays and texts of those lengths, and NULL or places to write to.
    unsafe {
        make_with(library, library_out, error_out, |library| {
            let tag = tag(language)?;
            let files = locale_files(files, texts, lengths, count)?;
            let locale = Locale::try_from_files(&tag, &files).map_err(widerspruch::Error::from)?;
            Ok(Library::new(library.0.library.with_locale(locale)?))
        })
    }
}

/// Reads the files of a locale from three arrays.
///
/// # Safety
///
/// The arrays are NULL or have `count` elements as the header describes them. The result must not outlive the call.
unsafe fn locale_files<'a>(
    files: *const *const c_char,
    texts: *const *const c_char,
    lengths: *const usize,
    count: usize,
) -> Result<Vec<(&'a str, &'a str)>, Failure> {
    if count > MAX_LOCALE_FILES {
        return Err(Failure::too_large("the number of files"));
    }
    // SAFETY: the arrays have `count` elements; the caller's duty.
    let (files, texts, lengths) =
        unsafe { (array(files, count, count)?, array(texts, count, count)?, array(lengths, count, count)?) };
    let entries = files.iter().zip(texts).zip(lengths);
    // SAFETY: each name and text is as the header describes it; the caller's duty.
    entries
        .map(|((file, ftl), length)| unsafe {
            Ok((name(*file, "a file's name")?, text(*ftl, *length, MAX_TEXT_BYTES)?))
        })
        .collect()
}

/// Reads a language tag.
///
/// # Safety
///
/// `language` is NULL or NUL-terminated.
unsafe fn tag(language: *const c_char) -> Result<LanguageTag, Failure> {
    // SAFETY: the caller's duty.
    let language = unsafe { name(language, "the language") }?;
    language.parse().map_err(|_| Failure::invalid("the language is no tag of BCP 47"))
}

/// Frees a library and clears the variable; `library` is its address. Does nothing if `library` or
/// the variable is NULL. Platforms, reasons, countries, authorities and texts read from it end with
/// it; prepared cases live on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_free(library: *mut *mut Library) {
    // SAFETY: the header asks for NULL or the address of a variable with NULL or a live handle.
    unsafe { free(library, |_| true) };
}

/// Counts the languages that letters can be written in. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_language_count(library: *const Library) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(library, 0, |library| Some(library.words().languages.len())) }
}

/// Gives a language's tag (BCP 47), such as `de`: what the key `language` of a request takes. In
/// the order of the tags.
///
/// Returns NULL and the length 0 if `library` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_language(
    library: *const Library,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(library, length_out, |library| library.words().languages.get(index).map(|(tag, _)| tag)) }
}

/// Says whether a language was read by somebody who knows the language and the law: 1 yes, 0 no. A
/// draft works; the plan says so in a hint. 0 for NULL, and if `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_language_is_reviewed(library: *const Library, index: usize) -> i32 {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe {
        read(library, 0, |library| {
            library.words().languages.get(index).map(|(_, state)| i32::from(*state == LocaleState::Reviewed))
        })
    }
}

/// Gives the day the facts are of, as in `2026-11-24`: the newest day on which one of them was
/// verified, with the records of the caller. A program may say so where the facts are old.
///
/// Returns NULL and the length 0 if `library` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_facts_as_of(
    library: *const Library,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(library, length_out, |library| Some(&library.facts().as_of)) }
}

/// Gives the version of the facts, such as `2026-11-24+0f1e2d3c`: another text whenever a record is
/// another one, with the records of the caller. For reports and caches, not to be compared for what
/// is newer. The first call takes some milliseconds.
///
/// Returns NULL and the length 0 if `library` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_facts_version(
    library: *const Library,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(library, length_out, |library| Some(&library.facts().version)) }
}

/// Counts the formats of letters and calendars. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_format_count(library: *const Library) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(library, 0, |library| Some(library.words().formats.len())) }
}

/// Gives the word for a format. `text`, `markdown`, `html` (a page with print styles), `json`,
/// `eml` (a draft of a mail) and `pdf` (if the library was built with it) are formats of a letter:
/// `widerspruch_letter_render` and `widerspruch_files_new` take them. `ics`, the calendar of a
/// whole case, is for `widerspruch_files_new` only. Later versions may know more words.
///
/// Returns NULL and the length 0 if `library` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_format(
    library: *const Library,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(library, length_out, |library| library.words().formats.get(index)) }
}

/// Counts the limits of a request. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_limit_count(library: *const Library) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(library, 0, |library| Some(library.words().limits.len())) }
}

/// Gives the name of a limit of a request, such as `REQUEST_BYTES`, `NAME_CHARS` or `ACCOUNTS`.
///
/// Returns NULL and the length 0 if `library` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_limit_name(
    library: *const Library,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(library, length_out, |library| library.words().limits.get(index).map(|(name, _)| name)) }
}

/// Gives the value of a limit of a request: what is above it is refused. 0 for NULL, and if `index`
/// (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_limit_value(library: *const Library, index: usize) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(library, 0, |library| library.words().limits.get(index).map(|(_, value)| *value)) }
}
