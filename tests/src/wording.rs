//! The Fluent files of the library as they stand in `core/locales`.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;
use serde_json::Value;

use crate::tree::Tree;

/// The files of one language.
pub struct Wording {
    /// Name of the folder: the tag.
    pub tag: String,
    /// `locale.json`.
    pub settings: String,
    /// Name and text of each Fluent file, in the order of the names.
    pub files: Vec<(String, String)>,
    /// The same of what countries word otherwise: `de-AT.ftl`.
    pub countries: Vec<(String, String)>,
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
        let (mut files, mut countries) = (Vec::new(), Vec::new());
        let of_country = format!("{}-", name(folder));
        for path in entries(folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            let (name, text) = (name(&path), fs::read_to_string(&path)?);
            if name.starts_with(&of_country) { &mut countries } else { &mut files }.push((name, text));
        }
        let settings = fs::read_to_string(folder.join("locale.json"))?;
        Ok(Self { tag: name(folder), settings, files, countries })
    }

    /// The countries that the texts are written for: those of `regions` in `locale.json`, and those with a file.
    ///
    /// # Errors
    ///
    /// If `locale.json` is no JSON.
    pub fn regions(&self) -> Result<BTreeSet<String>, serde_json::Error> {
        let settings: Value = serde_json::from_str(&self.settings)?;
        let named = settings.get("regions").and_then(Value::as_object).into_iter().flat_map(|regions| regions.keys());
        let worded = self
            .countries
            .iter()
            .filter_map(|(file, _)| file.strip_suffix(".ftl")?.strip_prefix(&self.tag)?.strip_prefix('-'));
        Ok(named.map(String::as_str).chain(worded).map(str::to_owned).collect())
    }

    /// The files, parsed. What cannot be parsed is left out: a test of the library says what is wrong with it.
    pub fn resources(&self) -> impl Iterator<Item = (&str, Resource<&str>)> {
        parsed(&self.files)
    }

    /// The same of what countries word otherwise.
    pub fn of_countries(&self) -> impl Iterator<Item = (&str, Resource<&str>)> {
        parsed(&self.countries)
    }
}

fn parsed(files: &[(String, String)]) -> impl Iterator<Item = (&str, Resource<&str>)> {
    let resource = |text| parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    files.iter().map(move |(name, text)| (name.as_str(), resource(text.as_str())))
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
