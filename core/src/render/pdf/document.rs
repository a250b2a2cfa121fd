//! Puts letters into one document: settings, metadata, tag tree, outline.

use std::ops::Range;

use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};

use super::fonts::Typesetter;
use super::{PdfBundle, PdfOptions, sheet};
use crate::letter::Letter;
use crate::render::RenderError;

pub(super) fn write(
    typesetter: &mut Typesetter,
    letters: &[&Letter],
    options: &PdfOptions,
    goes_on: bool,
    is_over: impl Fn() -> bool,
) -> Result<PdfBundle, RenderError> {
    let first = letters.first().ok_or(RenderError::NoLetters)?;
    let mut failed = Vec::new();
    let mut document = Document::new_with(settings()?);
    document.set_metadata(metadata(first));
    let mut tree = TagTree::new().with_lang(Some(first.language.clone()));
    let mut outline = Outline::new();
    let mut pages: Vec<Range<usize>> = Vec::with_capacity(letters.len());
    for (position, letter) in letters.iter().enumerate() {
        if is_over() {
            return Err(RenderError::Stopped);
        }
        let start = pages.last().map_or(0, |range| range.end);
        let (part, count) = match sheet::write(&mut document, typesetter, letter, options) {
            Ok(written) => written,
            // It is found before anything of the letter is drawn.
            Err(error @ RenderError::GlyphMissing { .. }) if goes_on => {
                failed.push((position, error));
                pages.push(start..start);
                continue;
            }
            Err(error) => return Err(error),
        };
        tree.push(part);
        let top = XyzDestination::new(start, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(letter.subject.clone(), top));
        pages.push(start..start + count);
    }
    if failed.len() == letters.len() {
        return Err(failed.pop().map_or(RenderError::NoLetters, |(_, error)| error));
    }
    document.set_tag_tree(tree);
    document.set_outline(outline);
    // Missing glyphs are found before drawing; anything else is a fault of the library. The message is not passed on:
    // it may quote the text.
    let mut bytes = document.finish().map_err(|_| RenderError::Pdf)?;
    leave_out(&mut bytes, b"/Suspects false");
    // The buffer doubled when it was all but full.
    bytes.shrink_to_fit();
    Ok(PdfBundle { bytes, pages, failed })
}

/// Spaces instead of an entry of the catalog: no offset changes. What it says holds without it, and poppler 22 takes it for
/// an error. The catalog is the last object; no value stands behind it.
fn leave_out(bytes: &mut [u8], entry: &[u8]) {
    let start = bytes.windows(entry.len()).rposition(|window| window == entry);
    if let Some(found) = start.and_then(|start| bytes.get_mut(start..start + entry.len())) {
        found.fill(b' ');
    }
}

fn settings() -> Result<SerializeSettings, RenderError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| RenderError::Pdf)?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

/// Title, language and the letter's date; no author, program or time.
fn metadata(letter: &Letter) -> Metadata {
    let number = |value: i8| u8::try_from(value).unwrap_or(1);
    let date = DateTime::new(u16::try_from(letter.date.year()).unwrap_or(1900))
        .month(number(letter.date.month()))
        .day(number(letter.date.day()));
    Metadata::new().title(letter.subject.clone()).language(letter.language.clone()).creation_date(date)
}
