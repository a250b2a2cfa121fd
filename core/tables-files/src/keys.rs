//! The first reading of a file: which rows are second rows of a member, so that the first can wait for none.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::ops::ControlFlow;
use std::path::Path;

use widerspruch::tables::{Row, SheetRow};

use crate::error::FileError;
use crate::options::RunError;
use crate::sheets::Sheets;
use crate::source::Source;
use crate::spill::{Place, Spill};

/// What the first reading knows. Rows are known by their positions in the file.
pub(crate) struct Keys {
    pub(crate) rows: u32,
    /// Rows with something in them that the file hides.
    pub(crate) hidden: u64,
    /// Second rows by the first of their member, where they lie.
    seconds: BTreeMap<u32, Vec<Second>>,
    is_second: Vec<u32>,
    spill: Spill,
}

#[derive(Clone, Copy)]
struct Second {
    ordinal: u32,
    sheet: usize,
    place: Place,
}

impl Keys {
    pub(crate) fn read(
        sheets: &Sheets,
        source: &Source,
        out: &Path,
        stop: &dyn Fn() -> bool,
    ) -> Result<Self, RunError> {
        let mut first_of: HashMap<u64, u32> = HashMap::new();
        let spill = Spill::new(out).map_err(FileError::writing(out))?;
        let mut keys = Self { rows: 0, hidden: 0, seconds: BTreeMap::new(), is_second: Vec::new(), spill };
        let mut failed = None;
        sheets
            .rows(source, &mut |row| {
                let ordinal = keys.rows;
                keys.rows += 1;
                keys.hidden += u64::from(sheets.hides(source, &row));
                if let Some(key) = sheets.merger.key(&row) {
                    let first = *first_of.entry(key.hash).or_insert(ordinal);
                    if first != ordinal
                        && let Err(error) = keys.put(first, ordinal, &row)
                    {
                        failed = Some(FileError::writing(out)(error));
                    }
                }
                if failed.is_some() || ordinal.is_multiple_of(1024) && stop() {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            })
            .map_err(RunError::source(source.path()))?;
        match failed {
            Some(error) => Err(error.into()),
            None if stop() => Err(RunError::Interrupted),
            None => Ok(keys),
        }
    }

    fn put(&mut self, first: u32, ordinal: u32, row: &SheetRow) -> io::Result<()> {
        let place = self.spill.put(&row.row)?;
        self.seconds.entry(first).or_default().push(Second { ordinal, sheet: row.sheet, place });
        self.is_second.push(ordinal);
        Ok(())
    }

    /// Whether a row is one of a member who has an earlier one.
    pub(crate) fn is_second(&self, ordinal: u32) -> bool {
        self.is_second.binary_search(&ordinal).is_ok()
    }

    /// The row with all later rows of its member.
    pub(crate) fn group(&mut self, ordinal: u32, row: SheetRow) -> io::Result<Group> {
        let mut group = Group { ordinals: vec![ordinal], rows: vec![row] };
        for second in self.seconds.remove(&ordinal).unwrap_or_default() {
            let row: Row = self.spill.get(second.place)?;
            group.ordinals.push(second.ordinal);
            group.rows.push(SheetRow::new(second.sheet, row));
        }
        Ok(group)
    }
}

/// The rows of a member, with their positions in the file.
pub(crate) struct Group {
    pub(crate) ordinals: Vec<u32>,
    pub(crate) rows: Vec<SheetRow>,
}
