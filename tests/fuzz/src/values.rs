//! A value of a person in a place where it can stand: by parsers that are not ours, the output has the structure that it
//! has with a harmless value. The comparisons are those of the tests of the core.

use std::str;

#[path = "../../../core/tests/mail.rs"]
#[expect(dead_code, unused_imports, reason = "only its comparison is wanted")]
mod mails;
#[path = "../../../core/tests/output.rs"]
#[expect(dead_code, reason = "only its comparison is wanted")]
pub(crate) mod outputs;
#[path = "../../../core/tests/render.rs"]
#[expect(dead_code, reason = "only its comparison is wanted")]
mod pages;

/// The place that the first byte chooses, and the value: the rest, without what validation trims.
fn chosen<'a, P: Copy>(data: &'a [u8], places: &[P]) -> Option<(P, &'a str)> {
    let (first, rest) = data.split_first()?;
    let value = str::from_utf8(rest).ok()?.trim();
    (!value.is_empty()).then(|| (places[usize::from(*first) % places.len()], value))
}

/// A mail has the same headers, recipients and parts, and the value comes out as it went in.
pub(crate) fn mail(data: &[u8]) {
    if let Some((place, value)) = chosen(data, &mails::PLACES) {
        mails::check(place, value);
    }
}

/// Calendar, letters and folder have the same entries, properties, headers, tags and names.
pub(crate) fn calendar(data: &[u8]) {
    if let Some((pointer, value)) = chosen(data, outputs::VALUES) {
        outputs::check(pointer, value);
    }
}

/// Page and Markdown have the same tags, and the value comes out as it went in.
pub(crate) fn page(data: &[u8]) {
    if let Some((place, value)) = chosen(data, &pages::PLACES)
        && !value.contains(|character: char| character.is_control())
    {
        pages::check(place, value);
    }
}
