//! Countries of residence, and their parts.

use std::ffi::c_char;

use super::find;
use crate::argument::name;
use crate::guard::{read, read_part, read_text};
use crate::library::Library;
use crate::records::country::Country;

/// Counts the countries. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_country_count(library: *const Library) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(library, 0, |library| Some(library.records().countries.len())) }
}

/// Gives a country. In the order of the codes.
///
/// Returns NULL if `library` is NULL or `index` (from 0) is too large. The result belongs to
/// `library`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_country(library: *const Library, index: usize) -> *const Country {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read_part(library, |library| library.records().countries.get(index)) }
}

/// Finds a country by its code.
///
/// `code` is NUL-terminated and not kept. Returns NULL if `library` or `code` is NULL or there is
/// none. The result belongs to `library`, lives as long as it and is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_library_find_country(
    library: *const Library,
    code: *const c_char,
) -> *const Country {
    // SAFETY: the header asks for NULL or a live handle, and a NUL-terminated name or NULL.
    unsafe { find(library, code, |records| &records.countries, |country| &country.code) }
}

/// Gives the code of a country, two capital letters as in ISO 3166-1, such as `DE`: what the key
/// `country` of a request takes.
///
/// Returns NULL and the length 0 if `country` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_code(country: *const Country, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(country, length_out, |country| Some(&country.code)) }
}

/// Gives the name of a country in a language.
///
/// `language` (BCP 47, such as `de` or `de-CH`) is NUL-terminated and not kept. Returns NULL and
/// the length 0 if `country` or `language` is NULL or the library has no such language or text. The
/// text belongs to the library.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_name(
    country: *const Country,
    language: *const c_char,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for a NUL-terminated language or NULL.
    let language = unsafe { name(language, "the language") };
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(country, length_out, |country| country.wording.country(country.at, language.ok()?)) }
}

/// Gives the English name of a country.
///
/// Returns NULL and the length 0 if `country` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_english_name(
    country: *const Country,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(country, length_out, |country| Some(&country.english_name)) }
}

/// Gives the law that governs for residents of a country: `eu-gdpr`, `eea-gdpr`, `uk-gdpr`,
/// `swiss-fadp`, or `none` if the library writes no letters for them. Later versions may know more
/// words.
///
/// Returns NULL and the length 0 if `country` is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_regime(country: *const Country, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(country, length_out, |country| Some(&country.regime)) }
}

/// Counts the official languages of a country. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_language_count(country: *const Country) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(country, 0, |country| Some(country.languages.len())) }
}

/// Gives an official language of a country (BCP 47). The library need not have it.
///
/// Returns NULL and the length 0 if `country` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_language(
    country: *const Country,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(country, length_out, |country| country.languages.get(index)) }
}

/// Counts the supervisory authorities that residents of a country can turn to. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_authority_count(country: *const Country) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(country, 0, |country| Some(country.authorities.len())) }
}

/// Gives the id of a supervisory authority that residents of a country can turn to.
///
/// Returns NULL and the length 0 if `country` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_authority(
    country: *const Country,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(country, length_out, |country| country.authorities.get(index)) }
}

/// Counts the parts of a country that have an authority of their own. If there are any, an app
/// should ask for the part (`region` of a request). 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_region_count(country: *const Country) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(country, 0, |country| Some(country.regions.len())) }
}

/// Gives the code of a part of a country as in ISO 3166-2, such as `DE-BE`: what the key `region`
/// of a request takes.
///
/// Returns NULL and the length 0 if `country` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_region_code(
    country: *const Country,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(country, length_out, |country| Some(&country.regions.get(index)?.code)) }
}

/// Gives the name of a part of a country in the country's language.
///
/// Returns NULL and the length 0 if `country` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_region_name(
    country: *const Country,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(country, length_out, |country| Some(&country.regions.get(index)?.name)) }
}

/// Gives the id of the authority of a part of a country.
///
/// Returns NULL and the length 0 if `country` is NULL or `index` (from 0) is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_country_region_authority(
    country: *const Country,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(country, length_out, |country| Some(&country.regions.get(index)?.authority)) }
}
