//! The Fluent files of the library as they stand in `core/locales`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;

use crate::tree::Tree;

/// The files of one language.
pub struct Wording {
    /// Name of the folder: the tag.
    pub tag: String,
    /// `locale.json`.
    pub settings: String,
    /// Name and text of each Fluent file, in the order of the names.
    pub files: Vec<(String, String)>,
}

impl Wording {
    /// All languages in the order of their tags.
    ///
    /// # Errors
    ///
    /// [`io::Error`] if a folder or file cannot be read.
    pub fn all(tree: &Tree) -> io::Result<Vec<Self>> {
        let folders = entries(&tree.path("core/locales"))?.into_iter().filter(|path| path.is_dir());
        folders.map(|folder| Self::of(&folder)).collect()
    }

    /// The files of one folder.
    pub(crate) fn of(folder: &Path) -> io::Result<Self> {
        let mut files = Vec::new();
        for path in entries(folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            files.push((name(&path), fs::read_to_string(&path)?));
        }
        Ok(Self { tag: name(folder), settings: fs::read_to_string(folder.join("locale.json"))?, files })
    }

    /// The files, parsed. What cannot be parsed is left out: a test of the library says what is wrong with it.
    pub fn resources(&self) -> impl Iterator<Item = (&str, Resource<&str>)> {
        let parsed = |text| parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        self.files.iter().map(move |(name, text)| (name.as_str(), parsed(text.as_str())))
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What stands in a folder, sorted.
pub(crate) fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
