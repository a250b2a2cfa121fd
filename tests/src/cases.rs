//! The shared cases: folders under `cases/` (their format: README.md) and what the library makes of them.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io;
use std::path::PathBuf;

use serde_json::Value;
use widerspruch::{Library, page};

use crate::skeleton;
use crate::tree::Tree;
use crate::wording::entries;

/// One shared case: a folder with a `request.json` that is accepted and what is expected of it.
pub struct SharedCase {
    /// Folder name: what the case shows.
    pub name: String,
    /// The folder.
    pub folder: PathBuf,
    /// The bytes of `request.json`.
    pub request: Vec<u8>,
}

/// Files by name, without `request.json`.
pub type Expectation = BTreeMap<String, String>;

/// What people read of a case, only in a showcase.
pub const PAGE: &str = "page.txt";

impl SharedCase {
    /// All cases in the order of their names.
    ///
    /// # Errors
    ///
    /// [`io::Error`] if a folder or a request cannot be read.
    pub fn all(tree: &Tree) -> io::Result<Vec<Self>> {
        let folders = entries(&tree.path("tests/cases"))?.into_iter();
        folders
            .map(|folder| {
                let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
                Ok(Self { name, request: fs::read(folder.join("request.json"))?, folder })
            })
            .collect()
    }

    /// Whether people read what comes out: the folder holds `page.txt`.
    #[must_use]
    pub fn is_showcase(&self) -> bool {
        self.folder.join(PAGE).exists()
    }

    /// The request in another language, letters and guide.
    ///
    /// # Errors
    ///
    /// If the request is no JSON.
    pub fn request_in(&self, language: &str) -> Result<Vec<u8>, serde_json::Error> {
        let mut request: Value = serde_json::from_slice(&self.request)?;
        if let Some(request) = request.as_object_mut() {
            request.insert("language".to_owned(), language.into());
            request.remove("guide_language");
        }
        serde_json::to_vec(&request)
    }

    /// What the folder holds beside the request.
    ///
    /// # Errors
    ///
    /// [`io::Error`] if a file cannot be read.
    pub fn expected(&self) -> io::Result<Expectation> {
        let mut files = Expectation::new();
        for path in entries(&self.folder)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name != "request.json" {
                files.insert(name, fs::read_to_string(path)?);
            }
        }
        Ok(files)
    }

    /// What the library makes of the request in words: `plan.json` of the contract and `letter-1.txt` and so on. The
    /// bindings must give the same bytes.
    ///
    /// # Errors
    ///
    /// If the request is refused, or a fault of the library.
    pub fn whole(&self, library: &Library) -> Result<Expectation, widerspruch::Error> {
        let prepared = library.prepare_json(&self.request)?;
        let letters = prepared.letters.iter().enumerate();
        let mut files: Expectation =
            letters.map(|(position, letter)| (format!("letter-{}.txt", position + 1), letter.text().clone())).collect();
        files.insert("plan.json".to_owned(), prepared.guide.to_json());
        Ok(files)
    }

    /// What the libraries make of the request: `plan.json` and `letters.txt` without wording, `page.txt` of a showcase
    /// in words.
    ///
    /// # Errors
    ///
    /// If the request is refused, or a fault of the library.
    pub fn actual(&self, ids: &Library, words: &Library) -> Result<Expectation, Box<dyn Error>> {
        let prepared =
            ids.prepare_json(&self.request).map_err(|error| format!("{}: {:?}", self.name, error.issues()))?;
        let mut files = Expectation::new();
        files.insert("plan.json".to_owned(), skeleton::plan(&prepared)?);
        files.insert("letters.txt".to_owned(), skeleton::letters(&prepared));
        if self.is_showcase() {
            let prepared = words.prepare_json(&self.request)?;
            files.insert(PAGE.to_owned(), page(&prepared, words.locales())?);
        }
        Ok(files)
    }
}
