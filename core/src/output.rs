//! Files for a folder: one per letter or one calendar, and a manifest that shows later what was written.

use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::date::Date;
use crate::file_name;
use crate::guide::{GuideHint, Prepared};
use crate::json::pretty;
use crate::letter::Letter;
use crate::render::{CaseFormat, Format, LetterFormat, RenderError, Renderer, calendar};
use crate::vocabulary::LetterKind;
use crate::wire::Wire;

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
    state: &'static str,
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
    hints: Vec<Wire<'a, GuideHint>>,
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

/// What a manifest says of a folder that has all its files.
const COMPLETE: &str = "complete";

/// The calendar's file name without its ending.
const CALENDAR_NAME: &str = "deadlines";
/// The name of a file of all letters.
#[cfg(feature = "pdf")]
const BUNDLE_NAME: &str = "letters.pdf";

/// Renders every letter, or the calendar of the case, one file after the other, and gives the manifest as the last. A
/// case without a date that lies ahead has no calendar. File names hold no personal data, and no two are alike.
///
/// The manifest's `state` is `complete`. Who writes the files into a folder does well to put the manifest there first
/// with `writing` as its `state`, and as it is when all others are there: so a folder that a shutdown left half
/// written says so, and names the files that belong to it.
///
/// An item is [`RenderError`] if a letter cannot be put into the format; it is the last one then, and there is no
/// manifest.
pub fn output_files<'a>(
    renderer: &'a mut Renderer,
    prepared: &'a Prepared,
    format: impl Into<Format>,
) -> OutputFiles<'a> {
    OutputFiles {
        renderer,
        prepared,
        format: format.into(),
        next: Next::File(0),
        names: Vec::new(),
        entries: Vec::new(),
    }
}

/// The files of a case, made when asked for: see [`output_files`].
pub struct OutputFiles<'a> {
    renderer: &'a mut Renderer,
    prepared: &'a Prepared,
    format: Format,
    next: Next,
    names: Vec<String>,
    entries: Vec<ManifestEntry<'a>>,
}

enum Next {
    File(usize),
    Manifest,
    Nothing,
}

impl Iterator for OutputFiles<'_> {
    type Item = Result<OutputFile, RenderError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Next::File(position) = self.next {
            self.next = Next::File(position + 1);
            match self.file(position) {
                Some(Ok(file)) => return Some(Ok(file)),
                Some(Err(error)) => {
                    self.next = Next::Nothing;
                    return Some(Err(error));
                }
                None => self.next = Next::Manifest,
            }
        }
        match std::mem::replace(&mut self.next, Next::Nothing) {
            Next::Manifest => Some(Ok(manifest(std::mem::take(&mut self.entries)))),
            _ => None,
        }
    }
}

impl OutputFiles<'_> {
    /// The file at a position; none behind the last.
    fn file(&mut self, position: usize) -> Option<Result<OutputFile, RenderError>> {
        match self.format {
            Format::Letter(format) => Some(self.letter(self.prepared.letters.get(position)?, position, format)),
            Format::Case(CaseFormat::Ics) if position == 0 => {
                let bytes = calendar(self.prepared)?;
                let name = self.free_name(CALENDAR_NAME, CaseFormat::Ics.extension());
                self.entries.push(calendar_entry(self.prepared, &name, &bytes));
                Some(Ok(OutputFile { name, bytes }))
            }
            Format::Case(CaseFormat::Ics) => None,
        }
    }
}

impl<'a> OutputFiles<'a> {
    fn letter(&mut self, letter: &'a Letter, position: usize, format: LetterFormat) -> Result<OutputFile, RenderError> {
        let bytes = self.renderer.render(letter, format)?;
        let name = self.free_name(&letter.suggested_file_name, format.extension());
        let hint = self.prepared.guide.letters.get(position).and_then(|line| line.mail_hint.as_ref());
        let hints = hint.filter(|_| format == LetterFormat::Eml).into_iter().map(Wire).collect();
        self.entries.push(letter_entry(letter, &name, checksum(&bytes), hints));
        Ok(OutputFile { name, bytes })
    }

    fn free_name(&mut self, wanted: &str, extension: &str) -> String {
        let taken: Vec<&str> = self.names.iter().map(String::as_str).chain([MANIFEST_NAME]).collect();
        let name = file_name::unique(wanted, extension, &taken);
        self.names.push(name.clone());
        name
    }
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
    let bytes = pretty(&Manifest { version: 1, state: COMPLETE, files }).into_bytes();
    OutputFile { name: MANIFEST_NAME.to_owned(), bytes }
}

fn letter_entry<'a>(
    letter: &'a Letter,
    name: &str,
    sha256: String,
    hints: Vec<Wire<'a, GuideHint>>,
) -> ManifestEntry<'a> {
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
        date: prepared.guide.date,
        enclosures: &[],
        hints: Vec::new(),
        pages: None,
        sha256: checksum(bytes),
    }
}

fn checksum(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// Shows name and size only: the content is personal data.
impl std::fmt::Debug for OutputFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OutputFile").field("name", &self.name).field("bytes", &self.bytes.len()).finish()
    }
}
