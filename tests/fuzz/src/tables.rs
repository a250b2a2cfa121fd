//! A file with members, in any format: every row has one outcome, no row's value is in a message, and what is read twice is
//! the same.

use std::io::Write as _;
use std::ops::ControlFlow;

use serde_json::json;
use widerspruch::Request;
use widerspruch::tables::{ColumnMap, Merged, Merger, Outcome, Purpose, Row, SheetRow};
use widerspruch_tables::Source;

use crate::given::library;
use crate::structured::CANARY;

/// So many rows are merged; the limits of the files are `tests/hostile`'s.
const ROWS: usize = 200;

fn defaults() -> Request {
    let part = json!({"language": "de", "date": "2026-11-24", "reasons": [{"id": "control"}]});
    serde_json::from_value(part).expect("a part of a request")
}

fn rows(source: &Source, sheet: usize) -> Vec<Row> {
    let mut found = Vec::new();
    // A file that breaks off has given rows before.
    let _ = source.rows(sheet, &mut |row| {
        found.push(row);
        if found.len() < ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    found
}

/// The file as an office would give it.
pub(crate) fn target(data: &[u8]) {
    let mut file = tempfile::NamedTempFile::new().expect("a file for the sheet");
    file.write_all(data).expect("the sheet is written");
    let Ok(source) = Source::open(file.path()) else { return };
    assert!(!source.detected().is_empty(), "the format has a name");
    for sheet in 0..source.sheets.len().min(3) {
        let found = rows(&source, sheet);
        assert_eq!(found.len(), rows(&source, sheet).len(), "a second reading gives the same rows");
        merge(found);
    }
}

fn merge(found: Vec<Row>) {
    let mut merger = Merger::new(library().clone(), ColumnMap::default(), defaults());
    let Ok(Some(columns)) = merger.columns(&found, Purpose::Members) else { return };
    let header = columns.header_row;
    let sheet = merger.add_sheet(columns);
    let numbers: Vec<u64> = found.iter().map(|row| row.number).filter(|number| *number > header).collect();
    let members = found.into_iter().filter(|row| row.number > header).map(|row| SheetRow::new(sheet, row));
    let results: Vec<_> = Merged::new(&merger, members).collect();
    assert_eq!(results.iter().map(|result| result.row).collect::<Vec<_>>(), numbers, "every row ends once, in order");
    for result in results {
        assert_eq!(result.outcome == Outcome::Written, result.prepared.is_some(), "what is written has letters");
        let said: String = result.issues.iter().map(|found| found.issue.to_string()).collect();
        assert!(!said.to_lowercase().contains(CANARY), "a rejection repeats a value of the person");
    }
}
