//! A file with a table of any kind.

use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use widerspruch::tables::Row;

use crate::error::{Fault, SourceError};
use crate::marks::Marks;
use crate::text_table::TextTable;
use crate::workbook::{Workbook, WorkbookKind};

/// A file with one or several sheets. It can be read any number of times.
#[non_exhaustive]
pub struct Source {
    path: PathBuf,
    kind: Kind,
    /// The sheets in their order. A text table has one without a name.
    pub sheets: Vec<SheetName>,
}

/// A sheet of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SheetName {
    /// Its name.
    pub name: String,
    /// It is not shown.
    pub hidden: bool,
}

enum Kind {
    Text(TextTable),
    Workbook(Workbook),
}

impl Source {
    /// Looks into a file: what it is, by its content and not by its name.
    ///
    /// # Errors
    ///
    /// [`SourceError`] if it is no table, or beyond the limits.
    pub fn open(path: &Path) -> Result<Self, SourceError> {
        let mut head = Vec::new();
        File::open(path)?.take(1 << 20).read_to_end(&mut head)?;
        if head.starts_with(b"PK") {
            let workbook = Workbook::open(path)?;
            let sheets = workbook.sheets.iter().map(|(name, hidden)| SheetName { name: name.clone(), hidden: *hidden });
            return Ok(Self { path: path.to_owned(), sheets: sheets.collect(), kind: Kind::Workbook(workbook) });
        }
        if head.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            let word: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
            let encrypted = head.windows(word.len()).any(|bytes| bytes == word);
            return Err(SourceError::Format(if encrypted { Fault::Encrypted } else { Fault::Old }));
        }
        let text = TextTable::open(path)?;
        let sheets = vec![SheetName { name: String::new(), hidden: false }];
        Ok(Self { path: path.to_owned(), kind: Kind::Text(text), sheets })
    }

    /// What was found out about the format, in words that are no values of the table.
    #[must_use]
    pub fn detected(&self) -> String {
        match &self.kind {
            Kind::Text(table) => {
                let separator = match table.separator {
                    b'\t' => "tab".to_owned(),
                    sign => char::from(sign).to_string(),
                };
                format!("CSV, {}, separator {separator}", table.encoding.name())
            }
            Kind::Workbook(book) => match book.kind() {
                WorkbookKind::Xlsx => "XLSX".to_owned(),
                WorkbookKind::Ods => "ODS".to_owned(),
            },
        }
    }

    /// The file.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What a sheet says beside its cells; a text table says nothing.
    pub(crate) fn marks(&self, sheet: usize) -> Option<&Marks> {
        match &self.kind {
            Kind::Text(_) => None,
            Kind::Workbook(book) => book.marks(sheet),
        }
    }

    /// Gives the rows of a sheet one after the other, until there are none or `each` breaks.
    ///
    /// # Errors
    ///
    /// [`SourceError`] if the file cannot be read to its end.
    pub fn rows(&self, sheet: usize, each: &mut dyn FnMut(Row) -> ControlFlow<()>) -> Result<(), SourceError> {
        match &self.kind {
            Kind::Text(table) => table.rows(each),
            Kind::Workbook(book) => {
                let name = self.sheets.get(sheet).ok_or(SourceError::NoSheet)?;
                book.rows(&name.name, each)
            }
        }
    }
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source").field("sheets", &self.sheets.len()).finish_non_exhaustive()
    }
}
