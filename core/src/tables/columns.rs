//! The columns of a sheet: what each is, and what is asked where that is not certain.

use super::cell::Row;
use super::column::{AccountField, Column};
use crate::codes::IssueCode;
use crate::fold::fold;

/// What a column of a sheet is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnRole {
    /// A part of the request, with its number; 0 has none.
    Column(Column, u16),
    /// Accounts of a service (its id), or one thing about them.
    Service(String, Option<AccountField>, u16),
    /// Not read. Why: `unknown`, `map` (the file of columns says so) or the group of what letters do not need.
    LeftOut(String),
}

impl ColumnRole {
    pub(super) fn is_of_account(&self) -> bool {
        match self {
            Self::Column(column, _) => column.is_of_account(),
            Self::Service(..) => true,
            Self::LeftOut(_) => false,
        }
    }
}

/// Why a sheet cannot be used, before any row was read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ColumnQuestion {
    /// What is wrong.
    pub code: IssueCode,
    /// The header, as the sheet has it, or what is missing.
    pub header: String,
    /// What it may mean.
    pub candidates: Vec<String>,
}

impl ColumnQuestion {
    /// A question without a header.
    #[must_use]
    pub const fn new(code: IssueCode) -> Self {
        Self { code, header: String::new(), candidates: Vec::new() }
    }
}

/// The columns of a sheet.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Columns {
    /// Headers as the sheet has them, trimmed; `column C` where there is none.
    pub headers: Vec<String>,
    /// What each is.
    pub roles: Vec<ColumnRole>,
    /// Columns that were decided by the cells below.
    pub by_content: Vec<usize>,
    /// The row of headers, as the spreadsheet counts; 0 if there is none in the rows.
    pub header_row: u64,
    /// Names in one column stand with the surname first.
    pub(super) surname_first: bool,
    /// The columns that together tell members apart.
    pub(super) key: Vec<usize>,
    /// The headers as they stand in the row, to know it again.
    pub(super) folded: Vec<String>,
}

/// Rows among which the row of headers is looked for.
pub const HEADER_ROWS: usize = 30;
/// Filled cells at which a rule about cells looks.
pub const SAMPLE_CELLS: usize = 200;

/// What a table is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Purpose {
    /// Members: each a case.
    #[default]
    Members,
    /// Answers of companies to letters that were written.
    Answers,
}

impl Columns {
    /// The first column of a role.
    #[must_use]
    pub fn position(&self, column: Column) -> Option<usize> {
        self.roles.iter().position(|role| matches!(role, ColumnRole::Column(own, _) if *own == column))
    }

    /// The columns of a role, with their numbers.
    pub(super) fn all(&self, column: Column) -> impl Iterator<Item = (usize, u16)> {
        self.roles.iter().enumerate().filter_map(move |(at, role)| match role {
            ColumnRole::Column(own, number) if *own == column => Some((at, *number)),
            _ => None,
        })
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.position(column).is_some()
    }

    /// The columns that say who a row is about: keys and names.
    #[must_use]
    pub fn identity(&self) -> Vec<usize> {
        let names = [Column::Name, Column::FirstName, Column::LastName];
        let says_who = |role: &ColumnRole| matches!(role, ColumnRole::Column(own, _) if names.contains(own));
        let places = self.roles.iter().enumerate().filter(|(_, role)| says_who(role)).map(|(at, _)| at);
        self.key.iter().copied().chain(places).collect()
    }

    /// Whether there is a name, in one column or two.
    #[must_use]
    pub fn has_name(&self) -> bool {
        self.has(Column::Name) || self.has(Column::FirstName) && self.has(Column::LastName)
    }

    /// Whether anything says something about accounts.
    #[must_use]
    pub fn has_accounts(&self) -> bool {
        self.roles.iter().any(ColumnRole::is_of_account) || self.has(Column::NonUserPlatforms)
    }

    /// The first column that says something about accounts.
    pub(super) fn first_account(&self) -> Option<usize> {
        self.roles.iter().position(ColumnRole::is_of_account)
    }

    /// Whether a row repeats the headers.
    pub(super) fn is_header(&self, row: &Row) -> bool {
        let texts = texts(row);
        let filled = texts.iter().filter(|text| !text.is_empty()).count();
        filled > 1
            && texts
                .iter()
                .enumerate()
                .all(|(at, text)| self.folded.get(at).map_or(text.is_empty(), |own| *own == fold(text)))
    }
}

/// The texts of a row, trimmed.
pub(super) fn texts(row: &Row) -> Vec<String> {
    row.cells
        .iter()
        .map(|cell| cell.text().map(|text| text.trim().replace(['\n', '\r'], " ")).unwrap_or_default())
        .collect()
}
