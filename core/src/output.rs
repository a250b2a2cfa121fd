//! Files for a folder: one per letter, and a manifest that shows later what was written.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::case::LetterKind;
use crate::error::RenderError;
use crate::letter::Letter;
use crate::prepare::Prepared;
use crate::render::{Format, json, render};

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

#[derive(Serialize)]
struct ManifestEntry<'a> {
    file: String,
    letter: LetterKind,
    addressee: &'a str,
    accounts: &'a [String],
    date: crate::date::Date,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    enclosures: &'a [String],
    sha256: String,
}

/// The manifest's file name.
pub const MANIFEST_NAME: &str = "manifest.json";

/// Renders every letter and adds the manifest as the last file.
///
/// # Errors
///
/// [`RenderError`] if a letter cannot be put into the format; nothing is returned then.
pub fn output_files(prepared: &Prepared, format: Format) -> Result<Vec<OutputFile>, RenderError> {
    let mut files = Vec::with_capacity(prepared.letters.len() + 1);
    let mut entries = Vec::with_capacity(prepared.letters.len());
    for letter in &prepared.letters {
        let bytes = render(letter, format)?;
        let name = free_name(letter, format, &files);
        entries.push(ManifestEntry {
            file: name.clone(),
            letter: letter.kind,
            addressee: &letter.addressee.id,
            accounts: &letter.accounts,
            date: letter.date,
            enclosures: &letter.enclosures,
            sha256: hex(&Sha256::digest(&bytes)),
        });
        files.push(OutputFile { name, bytes });
    }
    let bytes = json::pretty(&Manifest { version: 1, files: entries }).into_bytes();
    files.push(OutputFile { name: MANIFEST_NAME.to_owned(), bytes });
    Ok(files)
}

/// The letter's suggested name with the format's ending; a number is added where the name is taken.
fn free_name(letter: &Letter, format: Format, taken: &[OutputFile]) -> String {
    let name = |suffix: &str| format!("{}{suffix}.{}", letter.suggested_file_name, format.extension());
    let is_free = |name: &String| !taken.iter().any(|file| file.name.eq_ignore_ascii_case(name));
    let numbered = (2..=taken.len() + 1).map(|number| name(&format!("-{number}")));
    std::iter::once(name("")).chain(numbered).find(is_free).unwrap_or_default()
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Shows name and size only: the content is personal data.
impl std::fmt::Debug for OutputFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OutputFile").field("name", &self.name).field("bytes", &self.bytes.len()).finish()
    }
}
