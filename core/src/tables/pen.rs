//! A row while it is read: its cells after hygiene, and what was mended and found wrong.

use super::cell::{Allowed, Cell, Row, tidy};
use super::column::Column;
use super::columns::Columns;
use super::repair::Repair;
use super::words::{Meaning, words};
use crate::codes::IssueCode;
use crate::issue::{Draft, Place};

/// What is wrong with a row.
pub(super) struct Finding {
    /// The column; none if the sheet has no such column.
    pub(super) column: Option<usize>,
    /// The name of the column that should hold what is missing, where the sheet has none.
    pub(super) name: &'static str,
    pub(super) draft: Draft,
}

/// Reads the cells of a row and notes what happens.
pub(super) struct Pen<'a> {
    pub(super) row: &'a Row,
    pub(super) columns: &'a Columns,
    pub(super) repairs: Vec<(usize, Repair)>,
    pub(super) findings: Vec<Finding>,
}

impl<'a> Pen<'a> {
    pub(super) const fn new(row: &'a Row, columns: &'a Columns) -> Self {
        Self { row, columns, repairs: Vec::new(), findings: Vec::new() }
    }

    pub(super) fn repair(&mut self, at: usize, repair: Repair) {
        if !self.repairs.contains(&(at, repair)) {
            self.repairs.push((at, repair));
        }
    }

    pub(super) fn repair_all(&mut self, at: usize, repairs: impl IntoIterator<Item = Repair>) {
        for repair in repairs {
            self.repair(at, repair);
        }
    }

    pub(super) fn refuse(&mut self, at: usize, draft: Draft) {
        self.findings.push(Finding { column: Some(at), name: "", draft });
    }

    pub(super) fn issue(&mut self, at: usize, code: IssueCode) {
        self.refuse(at, Draft::new(code, &Place::ROOT));
    }

    /// Notes that something is missing: at the column that should hold it, or under its name.
    pub(super) fn missing(&mut self, code: IssueCode, column: Column) {
        let at = self.columns.position(column);
        self.findings.push(Finding { column: at, name: column.as_str(), draft: Draft::new(code, &Place::ROOT) });
    }

    fn read(&mut self, at: usize, allowed: Allowed) -> Option<String> {
        let tidied = tidy(self.row.cell(at), allowed);
        for repair in tidied.repairs {
            self.repair(at, repair);
        }
        if let Some(code) = tidied.fault {
            self.issue(at, code);
        }
        tidied.text
    }

    /// One line.
    pub(super) fn line(&mut self, at: usize) -> Option<String> {
        self.read(at, Allowed::default())
    }

    /// A name, which may be a word that stands for nothing elsewhere.
    pub(super) fn name(&mut self, at: usize) -> Option<String> {
        self.read(at, Allowed { lines: false, placeholders: true })
    }

    /// Lines.
    pub(super) fn lines(&mut self, at: usize) -> Option<String> {
        self.read(at, Allowed { lines: true, placeholders: false })
    }

    /// Free text, as it was written.
    pub(super) fn free(&mut self, at: usize) -> Option<String> {
        self.read(at, Allowed { lines: true, placeholders: true })
    }

    /// One line of the only, or first, column of a kind.
    pub(super) fn line_of(&mut self, column: Column) -> Option<(usize, String)> {
        let at = self.columns.position(column)?;
        Some((at, self.line(at)?))
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        matches!(self.row.cell(at), Cell::Number(_))
    }

    /// Yes or no.
    pub(super) fn flag_at(&mut self, at: usize) -> Option<bool> {
        let text = self.line(at)?;
        let flag = words().yes_or_no(&text);
        if flag.is_none() {
            self.issue(at, IssueCode::TableYesNo);
        }
        flag
    }

    /// The word of the request for what a cell says.
    pub(super) fn word_at(&mut self, at: usize, column: Column) -> Option<String> {
        let text = self.line(at)?;
        self.word(at, column, &text)
    }

    pub(super) fn word(&mut self, at: usize, column: Column, text: &str) -> Option<String> {
        match words().value(column, text) {
            Some(Meaning::Is(word)) => Some(word.clone()),
            Some(Meaning::Ambiguous(candidates)) => {
                self.refuse(at, Draft::new(unknown(column), &Place::ROOT).kind("all").key(candidates.join(", ")));
                None
            }
            _ => {
                let known = known(column);
                let draft = Draft::new(unknown(column), &Place::ROOT);
                self.refuse(at, draft.known(text, known.iter().map(String::as_str)));
                None
            }
        }
    }

    pub(super) fn word_of(&mut self, column: Column) -> Option<String> {
        let at = self.columns.position(column)?;
        self.word_at(at, column)
    }
}

/// The words of the request that a column may hold.
fn known(column: Column) -> Vec<String> {
    let mut known: Vec<String> = words()
        .values
        .get(&column)
        .into_iter()
        .flat_map(|values| values.values())
        .filter_map(|meaning| match meaning {
            Meaning::Is(word) => Some(word.clone()),
            _ => None,
        })
        .collect();
    known.sort_unstable();
    known.dedup();
    known
}

/// The code of a word that a column does not know.
const fn unknown(column: Column) -> IssueCode {
    match column {
        Column::Use => IssueCode::AccountUnknownUse,
        Column::Visibility => IssueCode::AccountUnknownVisibility,
        Column::Status => IssueCode::AccountUnknownStatus,
        Column::Letter => IssueCode::LetterUnknown,
        Column::SentVia => IssueCode::HistoryUnknownVia,
        Column::SentLetter => IssueCode::HistoryUnknownLetter,
        Column::RepRole => IssueCode::RepresentativeUnknownRole,
        Column::RepAuthority => IssueCode::RepresentativeUnknownAuthority,
        Column::Requests => IssueCode::RequestUnknownWish,
        Column::Reasons => IssueCode::ReasonUnknown,
        _ => IssueCode::RepresentativeUnknownWord,
    }
}
