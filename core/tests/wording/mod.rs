//! The files of every language, as they stand in `core/locales`.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};

/// The files of one language: the folder's name, and name and text of each file.
pub(crate) struct Language {
    pub(crate) tag: String,
    files: Vec<(String, String)>,
}

impl Language {
    /// All languages in the order of their tags.
    pub(crate) fn all() -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let folders = entries(&root).into_iter().filter(|path| path.is_dir());
        folders.map(|folder| Self { tag: name(&folder), files: texts(&folder) }).collect()
    }

    /// The files as the library takes them.
    pub(crate) fn files(&self) -> Vec<(&str, &str)> {
        self.files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
    }
}

#[expect(clippy::disallowed_methods, reason = "these tests compare the library with its files")]
fn texts(folder: &Path) -> Vec<(String, String)> {
    let is_text =
        |path: &PathBuf| name(path) == "locale.json" || path.extension().is_some_and(|ending| ending == "ftl");
    let files = entries(folder).into_iter().filter(is_text);
    files.map(|path| (name(&path), fs::read_to_string(path).unwrap())).collect()
}

#[expect(clippy::disallowed_methods, reason = "these tests compare the library with its files")]
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}
