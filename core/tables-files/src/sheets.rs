//! The sheets of a file that are read, and their columns.

use std::ops::ControlFlow;

use widerspruch::tables::{Column, ColumnQuestion, Columns, Merger, Purpose, Row, SheetRow};
use widerspruch::{IssueCode, Library};

use crate::error::SourceError;
use crate::options::{RunError, RunOptions, SheetQuestion};
use crate::source::Source;

/// Rows at the head of a sheet that are looked at for its columns.
const HEAD_ROWS: usize = 300;

/// The sheets of a file that are read, with their columns.
pub struct Sheets {
    pub(crate) merger: Merger,
    /// Position in the file and the name of each sheet of the merger.
    pub(crate) used: Vec<(usize, String)>,
    pub(crate) skipped: Vec<(String, &'static str)>,
}

/// Finds the sheets and columns of a file.
///
/// # Errors
///
/// [`RunError::Unusable`] with all questions, [`RunError::Source`].
pub fn find_columns(source: &Source, options: &RunOptions, purpose: Purpose) -> Result<Sheets, RunError> {
    let mut merger = Merger::new(Library::embedded(), options.map.clone(), options.defaults.clone());
    let (mut found, mut skipped, mut questions) = (Vec::new(), Vec::new(), Vec::new());
    for (at, sheet) in source.sheets.iter().enumerate() {
        match &options.sheet {
            Some(wanted) if *wanted != sheet.name => {
                skipped.push((sheet.name.clone(), "another sheet was named"));
                continue;
            }
            None if sheet.hidden => {
                skipped.push((sheet.name.clone(), "hidden"));
                continue;
            }
            _ => {}
        }
        let mut head = Vec::new();
        source.rows(at, &mut |row| {
            head.push(row);
            if head.len() < HEAD_ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        match merger.columns(&head, purpose) {
            Ok(Some(columns)) => {
                let members = columns.has_name();
                let answers = purpose == Purpose::Answers;
                let accounts = columns.position(Column::Key).is_some() && columns.has_accounts();
                if members || accounts || answers {
                    found.push((!members, at, sheet.name.clone(), columns));
                } else {
                    skipped.push((sheet.name.clone(), "no name and no accounts"));
                }
            }
            Ok(None) => skipped.push((sheet.name.clone(), "no row of headers")),
            Err(list) => {
                questions
                    .extend(list.into_iter().map(|question| SheetQuestion { sheet: sheet.name.clone(), question }));
            }
        }
    }
    if !questions.is_empty() {
        return Err(RunError::Unusable(questions));
    }
    if found.is_empty() {
        return Err(RunError::Unusable(vec![whole(IssueCode::TableNoHeader, Vec::new())]));
    }
    // Sheets with accounts only come behind those of the members.
    found.sort_by_key(|(later, at, ..)| (*later, *at));
    let mut used = Vec::new();
    for (_, at, name, columns) in found {
        merger.add_sheet(columns);
        used.push((at, name));
    }
    let missing = merger.missing();
    if purpose == Purpose::Members && !missing.is_empty() {
        let missing = missing.into_iter().map(str::to_owned).collect();
        return Err(RunError::Unusable(vec![whole(IssueCode::TableColumnMissing, missing)]));
    }
    Ok(Sheets { merger, used, skipped })
}

fn whole(code: IssueCode, candidates: Vec<String>) -> SheetQuestion {
    let mut question = ColumnQuestion::new(code);
    question.candidates = candidates;
    SheetQuestion { sheet: String::new(), question }
}

impl Sheets {
    /// The columns of the sheets that are read, with the names of the sheets.
    pub fn columns(&self) -> impl Iterator<Item = (&str, &Columns)> {
        self.used.iter().zip(self.merger.sheets()).map(|((_, name), columns)| (name.as_str(), columns))
    }

    /// Sheets that are not read, with the reason.
    #[must_use]
    pub fn skipped(&self) -> &[(String, &'static str)] {
        &self.skipped
    }

    /// Gives all rows below the headers, sheet by sheet.
    pub(crate) fn rows(
        &self,
        source: &Source,
        each: &mut dyn FnMut(SheetRow) -> ControlFlow<()>,
    ) -> Result<(), SourceError> {
        for (sheet, (at, _)) in self.used.iter().enumerate() {
            let header = self.merger.sheets().get(sheet).map_or(0, |columns| columns.header_row);
            let mut broken = false;
            source.rows(*at, &mut |row: Row| {
                if row.number <= header {
                    return ControlFlow::Continue(());
                }
                let flow = each(SheetRow::new(sheet, row));
                broken = flow.is_break();
                flow
            })?;
            if broken {
                break;
            }
        }
        Ok(())
    }
}
