//! Workbooks (XLSX, ODS): looked at before they are opened, then read row by row.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use calamine::{Data, DataRef, Ods, Reader, SheetVisible, Xlsx};
use widerspruch::tables::{Cell, Row};
use zip::ZipArchive;

use crate::error::{Fault, SourceError};
use crate::limits;
use crate::marks::{Marks, OfOds, Parts, Tags, of_xlsx};

type Input = BufReader<File>;

/// An opened workbook.
pub(crate) struct Workbook {
    path: PathBuf,
    kind: WorkbookKind,
    /// Names of the sheets, and whether they are hidden.
    pub(crate) sheets: Vec<(String, bool)>,
    has_links: bool,
    /// What each sheet says beside its cells.
    marks: Vec<Marks>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WorkbookKind {
    Xlsx,
    Ods,
}

const fn broken() -> SourceError {
    SourceError::Format(Fault::Broken)
}

impl Workbook {
    pub(crate) fn open(path: &Path) -> Result<Self, SourceError> {
        let Inside { kind, has_links, marks } = look_into(path)?;
        let file = BufReader::new(File::open(path)?);
        let sheets = match kind {
            WorkbookKind::Xlsx => Xlsx::new(file).map_err(|_| broken())?.sheets_metadata().to_vec(),
            WorkbookKind::Ods => Ods::new(file).map_err(|_| broken())?.sheets_metadata().to_vec(),
        };
        let sheets = sheets.into_iter().map(|sheet| (sheet.name, sheet.visible != SheetVisible::Visible)).collect();
        Ok(Self { path: path.to_owned(), kind, sheets, has_links, marks })
    }

    /// What a sheet says beside its cells.
    pub(crate) fn marks(&self, sheet: usize) -> Option<&Marks> {
        self.marks.get(sheet)
    }

    pub(crate) const fn kind(&self) -> WorkbookKind {
        self.kind
    }

    pub(crate) fn rows(&self, sheet: &str, each: &mut dyn FnMut(Row) -> ControlFlow<()>) -> Result<(), SourceError> {
        let file = BufReader::new(File::open(&self.path)?);
        match self.kind {
            WorkbookKind::Xlsx => self.rows_of_xlsx(file, sheet, each),
            WorkbookKind::Ods => rows_of_ods(file, sheet, each),
        }
    }

    fn rows_of_xlsx(
        &self,
        file: Input,
        sheet: &str,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), SourceError> {
        let mut book = Xlsx::new(file).map_err(|_| broken())?;
        let links =
            if self.has_links { book.hyperlinks_by_sheet_name(sheet).map_err(|_| broken())? } else { Vec::new() };
        let links: BTreeMap<(u32, u32), String> =
            links.into_iter().filter_map(|link| Some((link.range.start, link.target?))).collect();
        let mut cells = book.worksheet_cells_reader(sheet).map_err(|_| broken())?;
        let mut rows = Rows::new(each);
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|_| broken())? {
            let value = match (cell.value, cell.formula) {
                (DataRef::Empty, Some(_)) => Cell::NoValue,
                (value, _) => of_ref(value),
            };
            let value = match (value, links.get(&cell.pos)) {
                (Cell::Text(text), Some(target)) => Cell::Link(text, target.clone()),
                (value, _) => value,
            };
            if rows.put(cell.pos, value)?.is_break() {
                return Ok(());
            }
        }
        let _ = rows.finish();
        Ok(())
    }
}

fn rows_of_ods(file: Input, sheet: &str, each: &mut dyn FnMut(Row) -> ControlFlow<()>) -> Result<(), SourceError> {
    let mut book: Ods<_> = Ods::new(file).map_err(|_| broken())?;
    let range = book.worksheet_range(sheet).map_err(|_| broken())?;
    let (top, left) = range.start().unwrap_or_default();
    let mut rows = Rows::new(each);
    for (row, column, value) in range.used_cells() {
        let place = (top + u32::try_from(row).unwrap_or(u32::MAX), left + u32::try_from(column).unwrap_or(u32::MAX));
        if rows.put(place, of_data(value))?.is_break() {
            return Ok(());
        }
    }
    let _ = rows.finish();
    Ok(())
}

/// Gathers cells into rows; rows without cells are rows, too.
struct Rows<'a> {
    each: &'a mut dyn FnMut(Row) -> ControlFlow<()>,
    row: u32,
    cells: Vec<Cell>,
}

impl<'a> Rows<'a> {
    fn new(each: &'a mut dyn FnMut(Row) -> ControlFlow<()>) -> Self {
        Self { each, row: 0, cells: Vec::new() }
    }

    fn put(&mut self, (row, column): (u32, u32), cell: Cell) -> Result<ControlFlow<()>, SourceError> {
        while self.row < row {
            if self.finish().is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        let column = column as usize;
        if column >= limits::COLUMNS {
            // Formats reach over all columns of a sheet; only content counts.
            return if cell.is_blank() { Ok(ControlFlow::Continue(())) } else { Err(SourceError::TooLarge("columns")) };
        }
        if self.cells.len() <= column && !matches!(cell, Cell::Empty) {
            self.cells.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = self.cells.get_mut(column) {
            *place = cell;
        }
        Ok(ControlFlow::Continue(()))
    }

    fn finish(&mut self) -> ControlFlow<()> {
        self.row += 1;
        (self.each)(Row::new(u64::from(self.row), std::mem::take(&mut self.cells)))
    }
}

fn of_ref(value: DataRef<'_>) -> Cell {
    match value {
        DataRef::SharedString(text) => text_cell(text.to_owned()),
        DataRef::String(text) => text_cell(text),
        other => of_data(&Data::from(other)),
    }
}

fn text_cell(text: String) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}

fn of_data(value: &Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::String(text) => text_cell(text.clone()),
        Data::Int(number) => Cell::Number(number.to_string()),
        Data::Float(number) => Cell::Number(number.to_string()),
        Data::Bool(yes) => Cell::Flag(*yes),
        Data::Error(_) => Cell::Error,
        Data::DateTime(day) if day.is_datetime() && day.as_f64() >= 1.0 => {
            let (year, month, date, hours, minutes, seconds, _) = day.to_ymd_hms_milli();
            Cell::Day(format!("{year:04}-{month:02}-{date:02}"), hours > 0 || minutes > 0 || seconds > 0)
        }
        Data::DateTime(day) => Cell::Number(day.as_f64().to_string()),
        Data::DateTimeIso(text) => match text.split_once('T') {
            Some((day, time)) => Cell::Day(day.to_owned(), time.chars().any(|sign| ('1'..='9').contains(&sign))),
            None => Cell::Day(text.clone(), false),
        },
        Data::DurationIso(text) => Cell::Text(text.clone()),
    }
}

/// What the parts of a workbook say.
struct Inside {
    kind: WorkbookKind,
    has_links: bool,
    marks: Vec<Marks>,
}

/// Looks at all parts of a workbook before it is opened: what it is, and that no part grows beyond the limits. Every
/// part is unpacked once, and no cell is held.
fn look_into(path: &Path) -> Result<Inside, SourceError> {
    let mut archive = ZipArchive::new(BufReader::new(File::open(path)?)).map_err(|_| broken())?;
    if archive.len() > limits::PARTS {
        return Err(SourceError::TooLarge("parts"));
    }
    let (mut kind, mut has_links) = (None, false);
    let (mut by_part, mut parts, mut ods) = (BTreeMap::new(), Parts::default(), OfOds::default());
    for at in 0..archive.len() {
        let part = archive.by_index(at);
        let mut part = part.map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) => SourceError::Format(Fault::Encrypted),
            _ => broken(),
        })?;
        let name = part.name().map_err(|_| broken())?.into_owned();
        let is_sheet = name.starts_with("xl/worksheets/") || name == "content.xml";
        has_links |= name.starts_with("xl/worksheets/_rels/");
        match name.as_str() {
            "xl/workbook.xml" => kind = Some(WorkbookKind::Xlsx),
            "content.xml" => kind = kind.or(Some(WorkbookKind::Ods)),
            "xl/vbaProject.bin" => return Err(SourceError::Format(Fault::Macros)),
            "xl/workbook.bin" => return Err(broken()),
            _ => {}
        }
        let packed = part.compressed_size().max(1);
        let limit = if is_sheet && name != "content.xml" { limits::SHEET_BYTES } else { limits::PART_BYTES };
        let limit = limit.min(packed.saturating_mul(limits::RATIO).max(limits::SMALL_PART));
        let mut head = Vec::with_capacity(4096);
        let mut size = 0_u64;
        let mut buffer = vec![0; 1 << 16];
        let (mut tags, mut marks) = (Tags::default(), Marks::default());
        loop {
            let read = part.read(&mut buffer).map_err(|_| broken())?;
            if read == 0 {
                break;
            }
            size += read as u64;
            if size > limit {
                return Err(SourceError::TooLarge("size of an unpacked part"));
            }
            let bytes = buffer.get(..read).unwrap_or_default();
            head.extend(bytes.iter().take(4096_usize.saturating_sub(head.len())));
            match name.as_str() {
                "xl/workbook.xml" => tags.feed(bytes, &mut |tag| parts.of_workbook(tag)),
                "xl/_rels/workbook.xml.rels" => tags.feed(bytes, &mut |tag| parts.of_relations(tag)),
                "content.xml" => tags.feed(bytes, &mut |tag| ods.take(tag)),
                _ if is_sheet => tags.feed(bytes, &mut |tag| of_xlsx(tag, &mut marks)),
                _ => {}
            }
        }
        let small = name.to_ascii_lowercase();
        let is_xml = [".xml", ".rels"].iter().any(|ending| small.ends_with(ending));
        if is_xml && head.windows(9).any(|bytes| bytes.eq_ignore_ascii_case(b"<!DOCTYPE")) {
            return Err(SourceError::Format(Fault::Entity));
        }
        if marks != Marks::default() {
            by_part.insert(name.clone(), marks);
        }
        if name == "META-INF/manifest.xml" && head.windows(15).any(|bytes| bytes == b"encryption-data") {
            return Err(SourceError::Format(Fault::Encrypted));
        }
    }
    let kind = kind.ok_or_else(broken)?;
    let marks = if kind == WorkbookKind::Ods { ods.sheets } else { parts.in_order(by_part) };
    Ok(Inside { kind, has_links, marks })
}
