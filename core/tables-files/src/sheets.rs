//! The sheets of a file that are read, and their columns.

use std::ops::ControlFlow;

use widerspruch::tables::{Cell, Column, ColumnQuestion, ColumnRole, Columns, Merger, Purpose, Row, SheetRow};
use widerspruch::{IssueCode, Library};

use crate::error::SourceError;
use crate::marks::{Area, Marks};
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
        source
            .rows(at, &mut |row| {
                head.push(row);
                if head.len() < HEAD_ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            })
            .map_err(RunError::source(source.path()))?;
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

    /// The columns with a header that are hidden, and how many cells below the headers are merged.
    pub(crate) fn marked(&self, source: &Source) -> (Vec<&str>, u64) {
        let (mut hidden, mut merged) = (Vec::new(), 0);
        for ((at, _), columns) in self.used.iter().zip(self.merger.sheets()) {
            let Some(marks) = source.marks(*at) else { continue };
            let headers = (0..).zip(&columns.headers).zip(&columns.roles);
            hidden.extend(
                headers
                    .filter(|((at, _), role)| marks.hides_column(*at) && !matches!(role, ColumnRole::LeftOut(_)))
                    .map(|((_, header), _)| header.as_str()),
            );
            merged += marks.merged.iter().filter(|area| u64::from(area.top) >= columns.header_row).count() as u64;
        }
        (hidden, merged)
    }

    /// Whether a row is hidden and has something in it.
    pub(crate) fn hides(&self, source: &Source, row: &SheetRow) -> bool {
        let at = self.used.get(row.sheet).map(|(at, _)| *at);
        let marks = at.and_then(|at| source.marks(at));
        let number = u32::try_from(row.row.number.saturating_sub(1)).unwrap_or(u32::MAX);
        marks.is_some_and(|marks| marks.hides_row(number)) && !row.row.is_blank()
    }

    /// Gives all rows below the headers, sheet by sheet.
    pub(crate) fn rows(
        &self,
        source: &Source,
        each: &mut dyn FnMut(SheetRow) -> ControlFlow<()>,
    ) -> Result<(), SourceError> {
        for (sheet, (at, _)) in self.used.iter().enumerate() {
            let Some(columns) = self.merger.sheets().get(sheet) else { break };
            let header = columns.header_row;
            let mut filling = Filling::new(source.marks(*at), columns);
            let mut broken = false;
            source.rows(*at, &mut |mut row: Row| {
                if row.number <= header {
                    return ControlFlow::Continue(());
                }
                filling.fill(&mut row);
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

/// The value of merged cells, where it holds for all their rows: of a key or name.
struct Filling {
    /// Merged areas that begin in such a column, by their first rows.
    areas: Vec<Area>,
    next: usize,
    open: Vec<(Area, Cell)>,
}

impl Filling {
    fn new(marks: Option<&Marks>, columns: &Columns) -> Self {
        let identity = columns.identity();
        let of_identity = |area: &Area| area.bottom > area.top && identity.contains(&(area.left as usize));
        let merged = marks.map(|marks| marks.merged.as_slice()).unwrap_or_default();
        let mut areas: Vec<Area> = merged.iter().copied().filter(of_identity).collect();
        areas.sort_unstable_by_key(|area| (area.top, area.left));
        Self { areas, next: 0, open: Vec::new() }
    }

    fn fill(&mut self, row: &mut Row) {
        let at = u32::try_from(row.number.saturating_sub(1)).unwrap_or(u32::MAX);
        self.open.retain(|(area, _)| area.bottom >= at);
        for (area, value) in &self.open {
            let column = area.left as usize;
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cell::Empty);
            }
            if let Some(cell) = row.cells.get_mut(column).filter(|cell| cell.is_blank()) {
                cell.clone_from(value);
            }
        }
        while let Some(area) = self.areas.get(self.next).filter(|area| area.top <= at) {
            self.next += 1;
            if area.top == at {
                self.open.push((*area, row.cell(area.left as usize).clone()));
            }
        }
    }
}
