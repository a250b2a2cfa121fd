//! What a run is to do, and what it says afterwards.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use widerspruch::tables::{ColumnMap, ColumnQuestion, Outcome};
use widerspruch::{FormatError, RenderError, Request};

use crate::error::{FileError, SourceError};
use crate::member::Wanted;

/// What a run is to do.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RunOptions {
    /// The folder for everything.
    pub out: PathBuf,
    /// The only sheet to be read; none: all that are shown and have headers.
    pub sheet: Option<String>,
    /// What the office knows of its columns.
    pub map: ColumnMap,
    /// What holds where a row says nothing.
    pub defaults: Request,
    /// What is written.
    pub wanted: Wanted,
    /// The calendar of the office calls so many days before answers are due, at nine; none: it does not call.
    pub alarm: Option<u16>,
    /// Threads that work.
    pub jobs: usize,
    /// Only the tables, no letters.
    pub dry_run: bool,
    /// Rejects with the value of the cell.
    pub show_values: bool,
}

impl RunOptions {
    /// A run that writes into a folder.
    #[must_use]
    pub fn new(out: PathBuf) -> Self {
        let jobs = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self {
            out,
            sheet: None,
            map: ColumnMap::default(),
            defaults: Request::default(),
            wanted: Wanted::default(),
            alarm: None,
            jobs,
            dry_run: false,
            show_values: false,
        }
    }
}

/// Why a run ended before it was done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// The table cannot be used, and what the office must answer.
    #[error("the table cannot be used")]
    Unusable(Vec<SheetQuestion>),
    /// The file is no table that can be read.
    #[error("{}: {error}", .file.display())]
    Source {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        #[source]
        error: SourceError,
    },
    /// The folder holds another run.
    #[error("the folder holds something else than this run; name a new folder")]
    OtherRun,
    /// Somebody stopped it. What is done stays; the same run goes on there.
    #[error("stopped; the same command goes on where it was")]
    Interrupted,
    /// Another run writes into the folder.
    #[error("another run writes into this folder")]
    Busy,
    /// A file cannot be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// Letters cannot be put into one file: a fault of the library.
    #[error(transparent)]
    Bundle(#[from] RenderError),
    /// There are no words for the calendar: a fault of the library.
    #[error(transparent)]
    Wording(#[from] FormatError),
}

impl RunError {
    /// Names the table that is at fault.
    pub(crate) fn source(file: &Path) -> impl FnOnce(SourceError) -> Self {
        move |error| Self::Source { file: file.to_owned(), error }
    }
}

/// A question about the columns of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SheetQuestion {
    /// The sheet; empty for a file of one without a name.
    pub sheet: String,
    /// What is asked.
    pub question: ColumnQuestion,
}

/// What a run did.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RunReport {
    /// The format of the file.
    pub detected: String,
    /// Sheets that were read.
    pub sheets: Vec<String>,
    /// Sheets that were not, with the reason.
    pub skipped: Vec<(String, &'static str)>,
    /// Rows by what became of them, in the order of [`Outcome::ALL`].
    pub outcomes: [u64; 4],
    /// Codes of rejected rows, with their number and what the first of them was told.
    pub codes: BTreeMap<String, (u64, String)>,
    /// Repairs.
    pub repairs: BTreeMap<&'static str, u64>,
    /// Letters by channel.
    pub letters: BTreeMap<&'static str, u64>,
    /// Letters for which no mail draft could be made although mails were wanted.
    pub without_recipient: u64,
    /// Households of several members.
    pub households: u64,
    /// Entries of the calendar of the office.
    pub calendar_entries: u64,
    /// Columns that were not read, with the reason.
    pub left_out: Vec<(String, String)>,
    /// Columns that were decided by their cells.
    pub by_content: Vec<String>,
    /// Hidden rows with something in them; they were read.
    pub hidden_rows: u64,
    /// Headers of hidden columns that were read.
    pub hidden_columns: Vec<String>,
    /// Merged cells. Their value counts for the first row only; that of a key or name for all.
    pub merged_cells: u64,
    /// No column tells members apart.
    pub without_key: bool,
}

impl RunReport {
    /// Rows of an outcome.
    #[must_use]
    pub fn rows(&self, outcome: Outcome) -> u64 {
        let at = Outcome::ALL.iter().position(|other| *other == outcome);
        at.and_then(|at| self.outcomes.get(at)).copied().unwrap_or_default()
    }
}

/// How far a run is.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct Progress {
    /// Rows done.
    pub done: u64,
    /// All rows.
    pub all: u64,
    /// Rows rejected.
    pub rejected: u64,
}
