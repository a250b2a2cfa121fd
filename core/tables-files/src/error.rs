//! Why a file cannot be read or written.

use std::io;
use std::path::{Path, PathBuf};

use widerspruch::IssueCode;

/// Why a table cannot be read. It holds no value of the table.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// No table that can be read.
    #[error("no table that can be read: {}", .0.as_str())]
    Format(Fault),
    /// A quotation mark that is never closed, and its line.
    #[error("the quotation mark of line {0} is never closed")]
    UnclosedQuote(u64),
    /// Beyond the limits; which one.
    #[error("the table is beyond the limits: {0}")]
    TooLarge(&'static str),
    /// There is no sheet of this name.
    #[error("the table has no such sheet")]
    NoSheet,
    /// The file cannot be opened or read.
    #[error("the file cannot be read: {}", .0.kind())]
    Io(#[from] io::Error),
}

/// A file or folder that cannot be read or written: which, and why.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be {doing}: {}", .file.display(), .error.kind())]
#[non_exhaustive]
pub struct FileError {
    /// The file under the name that it has, or was to get.
    pub file: PathBuf,
    /// What the system says.
    #[source]
    pub error: io::Error,
    doing: &'static str,
}

impl FileError {
    /// Names the file that was read.
    pub(crate) fn reading(file: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self { file: file.to_owned(), error, doing: "read" }
    }

    /// Names the file that was written.
    pub(crate) fn writing(file: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self { file: file.to_owned(), error, doing: "written" }
    }
}

/// What is wrong with the format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// A workbook of the old format (`.xls`).
    Old,
    /// A workbook with macros.
    Macros,
    /// An encrypted file.
    Encrypted,
    /// Text of several encodings, or of none that is known.
    Encoding,
    /// A part with a document type.
    Entity,
    /// No table.
    Broken,
}

impl Fault {
    /// The word of the message.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::Macros => "macros",
            Self::Encrypted => "encrypted",
            Self::Encoding => "encoding",
            Self::Entity => "entity",
            Self::Broken => "broken",
        }
    }
}

impl SourceError {
    /// The code of the issue, if the table itself is at fault.
    #[must_use]
    pub const fn code(&self) -> Option<IssueCode> {
        match self {
            Self::Format(_) => Some(IssueCode::TableFormat),
            Self::UnclosedQuote(_) => Some(IssueCode::TableUnclosedQuote),
            Self::TooLarge(_) => Some(IssueCode::TableTooLarge),
            Self::NoSheet => Some(IssueCode::TableNoHeader),
            Self::Io(_) => None,
        }
    }
}
