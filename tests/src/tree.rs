//! Where the files stand that the library is held against: the project, or a copy of parts of it.

use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use widerspruch::{Catalog, LanguageTag, Library, Locale, LocaleError, LocaleProblem};

use crate::language::rows;
use crate::wording::Wording;

/// A folder laid out as the project is. Paths inside it are given as documents write them: `core/locales/de`.
#[derive(Debug, Clone)]
pub struct Tree {
    root: PathBuf,
}

impl Tree {
    /// The project itself.
    #[must_use]
    pub fn project() -> Self {
        Self::at(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
    }

    /// A copy.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The path of a file or folder inside.
    #[must_use]
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// The text of a file.
    ///
    /// # Errors
    ///
    /// [`io::Error`] that says which file cannot be read.
    pub fn read(&self, inside: &str) -> io::Result<String> {
        fs::read_to_string(self.path(inside))
            .map_err(|error| io::Error::new(error.kind(), format!("{inside} cannot be read: {error}")))
    }

    /// The library that this tree makes: that of the project, with each further language that has its row here.
    ///
    /// # Errors
    ///
    /// If the files of a further language are missing or broken.
    pub fn library(&self) -> Result<Library, Box<dyn Error>> {
        let mut library = Library::embedded();
        for row in rows(self)?.rows {
            let tag: LanguageTag = row.tag.parse()?;
            if !library.locales().tags().any(|known| *known == tag) {
                let locale = Wording::of(&self.path("core/locales").join(&row.tag))?.compile()?;
                library = library.with_locale(locale)?;
            }
        }
        Ok(library)
    }
}

impl Wording {
    /// The language as the library compiles it.
    ///
    /// # Errors
    ///
    /// Every problem of the files, one a line.
    pub(crate) fn compile(&self) -> Result<Locale, Box<dyn Error>> {
        Locale::try_from_files(&self.tag.parse()?, &self.listed()).map_err(|error| listed(&error).into())
    }

    /// What the library finds wrong with the files.
    ///
    /// # Errors
    ///
    /// If the folder has not the name of a language.
    pub fn check(&self) -> Result<Vec<LocaleProblem>, Box<dyn Error>> {
        Ok(Locale::check_files(&self.tag.parse()?, &self.listed(), &Catalog::embedded()))
    }

    /// Name and text of each file.
    fn listed(&self) -> Vec<(&str, &str)> {
        let files = self.files.iter().chain(&self.countries).map(|(name, text)| (name.as_str(), text.as_str()));
        [("locale.json", self.settings.as_str())].into_iter().chain(files).collect()
    }
}

/// The problems of a locale, one a line.
pub(crate) fn listed(error: &LocaleError) -> String {
    error.problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
