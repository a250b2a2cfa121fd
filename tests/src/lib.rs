//! Reads the shared cases under `cases/` (their format: README.md) and says what the library makes of them.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use widerspruch::{Error, Library};

/// One shared case: a folder with `request.json` and what is expected of it.
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

impl SharedCase {
    /// All cases in the order of their names.
    ///
    /// # Errors
    ///
    /// [`io::Error`] if a folder or a request cannot be read.
    pub fn all() -> io::Result<Vec<Self>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
        let mut cases = Vec::new();
        for entry in fs::read_dir(root)? {
            let folder = entry?.path();
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            cases.push(Self { name, request: fs::read(folder.join("request.json"))?, folder });
        }
        cases.sort_by(|left, right| left.name.cmp(&right.name));
        Ok(cases)
    }

    /// What the folder holds beside the request.
    ///
    /// # Errors
    ///
    /// [`io::Error`] if a file cannot be read.
    pub fn expected(&self) -> io::Result<Expectation> {
        let mut files = Expectation::new();
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name != "request.json" {
                files.insert(name, fs::read_to_string(path)?);
            }
        }
        Ok(files)
    }

    /// What the library makes of the request: `plan.json` and `letter-N.txt`, or `issues.txt`.
    ///
    /// # Errors
    ///
    /// An error that is not a refusal of the request: a fault of the library.
    pub fn actual(&self, library: &Library) -> Result<Expectation, Error> {
        let mut files = Expectation::new();
        match library.prepare_json(&self.request) {
            Ok(prepared) => {
                files.insert("plan.json".to_owned(), prepared.guide.to_json());
                for (position, letter) in prepared.letters.iter().enumerate() {
                    files.insert(format!("letter-{}.txt", position + 1), letter.text().clone());
                }
            }
            Err(error) if !error.issues().is_empty() => {
                let line = |issue: &widerspruch::Issue| format!("{} {}\n", issue.code.code(), issue.path);
                files.insert("issues.txt".to_owned(), error.issues().iter().map(line).collect());
            }
            Err(error) => return Err(error),
        }
        Ok(files)
    }
}
