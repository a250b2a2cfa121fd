//! What becomes of rows.

use super::cell::Row;
use super::repair::Repair;
use crate::guide::Prepared;
use crate::issue::Issue;
use crate::request::{EventInput, Request};
use crate::vocabulary::words;

words! {
    /// What became of a row.
    Outcome {
        /// It opened a case, and its letters were written.
        Written = "written",
        /// It cannot be used.
        Rejected = "rejected",
        /// It belongs to the case of another row.
        Merged = "merged",
        /// It is no member.
        Empty = "empty",
    }
}

words! {
    /// Why a row belongs to the case of another.
    MergeReason {
        /// It says nothing new.
        Duplicate = "table.duplicate",
        /// It adds something.
        SecondRow = "table.second_row",
    }
}

/// A row and the sheet that it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct SheetRow {
    /// Position of the sheet, as it was added.
    pub sheet: usize,
    /// The row.
    pub row: Row,
}

impl SheetRow {
    /// A row of a sheet.
    #[must_use]
    pub const fn new(sheet: usize, row: Row) -> Self {
        Self { sheet, row }
    }
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowIssue {
    /// The header of the column, as the sheet has it; the name of the column where the sheet has none.
    pub column: String,
    /// What is wrong, and where in the request; it holds no value of the row.
    pub issue: Issue,
}

impl RowIssue {
    /// An issue at a column.
    #[must_use]
    pub fn new(column: impl Into<String>, issue: Issue) -> Self {
        Self { column: column.into(), issue }
    }
}

/// What became of a row.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RowResult {
    /// Position of the sheet.
    pub sheet: usize,
    /// Which row it is, as the spreadsheet counts.
    pub row: u64,
    /// The key; empty if the row has none.
    pub key: String,
    /// What became of it.
    pub outcome: Outcome,
    /// Sheet and row of the case that it belongs to, if it was merged.
    pub into: Option<(usize, u64)>,
    /// Why it was merged.
    pub merged: Option<MergeReason>,
    /// What is wrong, in the order of the columns; empty unless it was rejected.
    pub issues: Vec<RowIssue>,
    /// What was mended, with the header of the column, in the order of the columns. Empty if it was rejected.
    pub repairs: Vec<(String, Repair)>,
    /// The case as the library understood it, if it was written.
    pub request: Option<Box<Request>>,
    /// Plan and letters, if it was written.
    pub prepared: Option<Box<Prepared>>,
}

impl RowResult {
    pub(super) fn new(row: &SheetRow, outcome: Outcome) -> Self {
        Self {
            sheet: row.sheet,
            row: row.row.number,
            key: String::new(),
            outcome,
            into: None,
            merged: None,
            issues: Vec::new(),
            repairs: Vec::new(),
            request: None,
            prepared: None,
        }
    }

    /// The first code, in the order of the columns: of what is wrong, or why it was merged; empty if there is none.
    #[must_use]
    pub fn code(&self) -> &'static str {
        let issue = self.issues.first().map(|issue| issue.issue.code.code());
        issue.or(self.merged.map(MergeReason::as_str)).unwrap_or_default()
    }
}

/// What a row of an answers sheet says.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AnswerRow {
    /// Nothing stands in it.
    pub is_empty: bool,
    /// Whose case it is about.
    pub key: String,
    /// What has happened: sent, answered.
    pub events: Vec<EventInput>,
    /// What is wrong; then it must not be used.
    pub issues: Vec<RowIssue>,
}
