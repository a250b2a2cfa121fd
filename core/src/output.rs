//! Files for a folder: one per letter or one calendar, and a manifest that shows later what was written.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::case::LetterKind;
use crate::compose::GuideHint;
use crate::date::Date;
use crate::error::RenderError;
use crate::file_name;
use crate::letter::Letter;
use crate::prepare::Prepared;
use crate::render::{Format, Renderer, calendar, hexadecimal, json};

/// A file to write. The library writes none itself.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutputFile {
    /// Name without folder: ASCII, legal on Windows, macOS and Linux, without personal data, unique in the list.
    pub name: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// What was written, for whom, about which accounts.
#[derive(Serialize)]
struct Manifest<'a> {
    version: u8,
    files: Vec<ManifestEntry<'a>>,
}

/// One file. The calendar is of no letter.
#[derive(Serialize)]
struct ManifestEntry<'a> {
    file: String,
    /// Name of the case in a file of many cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<&'a str>,
    letter: Option<LetterKind>,
    addressee: Option<&'a str>,
    accounts: &'a [String],
    date: Date,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    enclosures: &'a [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hints: Vec<&'a GuideHint>,
    /// Where the letter stands in a file of many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<ManifestPages>,
    sha256: String,
}

/// Pages of a letter, counted from 1.
#[derive(Serialize)]
struct ManifestPages {
    first: usize,
    last: usize,
}

/// The manifest's file name.
pub const MANIFEST_NAME: &str = "manifest.json";

/// The calendar's file name without its ending.
const CALENDAR_NAME: &str = "deadlines";
/// The name of a file of all letters.
#[cfg(feature = "pdf")]
const BUNDLE_NAME: &str = "letters.pdf";

/// Renders every letter, or the calendar of the case, and adds the manifest as the last file. A case without a date
/// that lies ahead has no calendar.
///
/// # Errors
///
/// [`RenderError`] if a letter cannot be put into the format; nothing is returned then.
pub fn output_files(prepared: &Prepared, format: Format) -> Result<Vec<OutputFile>, RenderError> {
    output_files_with(&mut Renderer::default(), prepared, format)
}

/// Like [`output_files`], with a renderer that is used again or has options.
///
/// # Errors
///
/// As [`output_files`].
pub fn output_files_with(
    renderer: &mut Renderer,
    prepared: &Prepared,
    format: Format,
) -> Result<Vec<OutputFile>, RenderError> {
    let mut files = Vec::with_capacity(prepared.letters.len() + 1);
    let mut entries = Vec::with_capacity(prepared.letters.len());
    if format == Format::Ics {
        if let Some(bytes) = calendar(prepared) {
            let name = free_name(CALENDAR_NAME, format, &files);
            entries.push(calendar_entry(prepared, &name, &bytes));
            files.push(OutputFile { name, bytes });
        }
    } else {
        for (position, letter) in prepared.letters.iter().enumerate() {
            let bytes = renderer.render(letter, format)?;
            let name = free_name(&letter.suggested_file_name, format, &files);
            let hint = prepared.plan.letters.get(position).and_then(|line| line.mail_hint.as_ref());
            let hints = hint.into_iter().filter(|_| format == Format::Eml).collect();
            entries.push(letter_entry(letter, &name, checksum(&bytes), hints));
            files.push(OutputFile { name, bytes });
        }
    }
    files.push(manifest(entries));
    Ok(files)
}

/// Renders all letters into one PDF file, and adds the manifest, which says on what pages each stands.
/// What that costs in memory says [`PdfWriter::bundle`](crate::PdfWriter::bundle).
///
/// # Errors
///
/// [`RenderError::NoLetters`] if the case has none, and as [`output_files`].
#[cfg(feature = "pdf")]
pub fn output_bundle(renderer: &mut Renderer, prepared: &Prepared) -> Result<Vec<OutputFile>, RenderError> {
    bundle(renderer, &[(None, prepared)])
}

/// Like [`output_bundle`] for many cases, each with the name that the manifest gives its letters.
///
/// # Errors
///
/// As [`output_bundle`]. The error does not say which case it is about; [`output_files`] of each does.
#[cfg(feature = "pdf")]
pub fn output_bundle_of_cases(
    renderer: &mut Renderer,
    cases: &[(&str, &Prepared)],
) -> Result<Vec<OutputFile>, RenderError> {
    let cases: Vec<_> = cases.iter().map(|&(name, prepared)| (Some(name), prepared)).collect();
    bundle(renderer, &cases)
}

#[cfg(feature = "pdf")]
fn bundle(renderer: &mut Renderer, cases: &[(Option<&str>, &Prepared)]) -> Result<Vec<OutputFile>, RenderError> {
    let mut names = Vec::new();
    let mut letters = Vec::new();
    for (name, prepared) in cases {
        for letter in &prepared.letters {
            names.push(*name);
            letters.push(letter);
        }
    }
    let bundle = renderer.bundle(&letters)?;
    let sum = checksum(&bundle.bytes);
    let mut entries = Vec::with_capacity(letters.len());
    for ((case, letter), pages) in names.into_iter().zip(letters).zip(&bundle.pages) {
        let pages = Some(ManifestPages { first: pages.start + 1, last: pages.end });
        entries.push(ManifestEntry { case, pages, ..letter_entry(letter, BUNDLE_NAME, sum.clone(), Vec::new()) });
    }
    let manifest = manifest(entries);
    Ok(vec![OutputFile { name: BUNDLE_NAME.to_owned(), bytes: bundle.bytes }, manifest])
}

fn manifest(files: Vec<ManifestEntry<'_>>) -> OutputFile {
    let bytes = json::pretty(&Manifest { version: 1, files }).into_bytes();
    OutputFile { name: MANIFEST_NAME.to_owned(), bytes }
}

fn free_name(wanted: &str, format: Format, files: &[OutputFile]) -> String {
    let taken: Vec<&str> = files.iter().map(|file| file.name.as_str()).chain([MANIFEST_NAME]).collect();
    file_name::unique(wanted, format.extension(), &taken)
}

fn letter_entry<'a>(letter: &'a Letter, name: &str, sha256: String, hints: Vec<&'a GuideHint>) -> ManifestEntry<'a> {
    ManifestEntry {
        file: name.to_owned(),
        case: None,
        letter: Some(letter.kind),
        addressee: Some(&letter.addressee.id),
        accounts: &letter.accounts,
        date: letter.date,
        enclosures: &letter.enclosures,
        hints,
        pages: None,
        sha256,
    }
}

fn calendar_entry<'a>(prepared: &Prepared, name: &str, bytes: &[u8]) -> ManifestEntry<'a> {
    ManifestEntry {
        file: name.to_owned(),
        case: None,
        letter: None,
        addressee: None,
        accounts: &[],
        date: prepared.plan.date,
        enclosures: &[],
        hints: Vec::new(),
        pages: None,
        sha256: checksum(bytes),
    }
}

fn checksum(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// Shows name and size only: the content is personal data.
impl std::fmt::Debug for OutputFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OutputFile").field("name", &self.name).field("bytes", &self.bytes.len()).finish()
    }
}
