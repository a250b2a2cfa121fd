//! Files as offices have them, and files that want to do harm.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod workbook;

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use widerspruch::tables::Cell;
use widerspruch_tables::{Fault, Source, SourceError};
use workbook::{Workbook, inline, xlsx};

fn file(folder: &TempDir, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join("members");
    fs::write(&path, bytes).unwrap();
    path
}

/// Rows with their numbers, cells separated by bars.
fn rows(path: &Path, sheet: usize) -> Vec<String> {
    let mut rows = Vec::new();
    let each = &mut |row: widerspruch::tables::Row| {
        let cells = row.cells.iter().map(|cell| match cell {
            Cell::Day(day, time) => format!("day {day}{}", if *time { " T" } else { "" }),
            Cell::Number(number) => format!("number {number}"),
            Cell::Link(text, target) => format!("{text} -> {target}"),
            other => other.text().map_or_else(|| format!("{other:?}"), Into::into),
        });
        rows.push(format!("{}|{}", row.number, cells.collect::<Vec<_>>().join("|")));
        ControlFlow::Continue(())
    };
    Source::open(path).unwrap().rows(sheet, each).unwrap();
    rows
}

fn refused(bytes: &[u8]) -> SourceError {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, bytes);
    match Source::open(&path) {
        Err(error) => error,
        Ok(source) => source.rows(0, &mut |_| ControlFlow::Continue(())).unwrap_err(),
    }
}

#[test]
fn text_tables_are_read_as_offices_write_them() {
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain("a\tü\r\n1\t2\r\n".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let utf16_big: Vec<u8> =
        [0xFE, 0xFF].into_iter().chain("a\tü\r\n1\t2\r\n".encode_utf16().flat_map(u16::to_be_bytes)).collect();
    let bare: Vec<u8> = "a\tü\r\n1\t2\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, detected) in [
        (&b"a;\xFC\r\n1;2\r\n"[..], "CSV, windows-1252, separator ;"),
        (b"\xEF\xBB\xBFa;\xC3\xBC\r\n1;2\r\n", "CSV, UTF-8, separator ;"),
        ("a,ü\n1,2\n".as_bytes(), "CSV, UTF-8, separator ,"),
        ("a|ü\n1|2\n".as_bytes(), "CSV, UTF-8, separator |"),
        ("sep=;\na;ü\n1;2\n".as_bytes(), "CSV, UTF-8, separator ;"),
        (&utf16, "CSV, UTF-16LE, separator tab"),
        (&utf16_big, "CSV, UTF-16BE, separator tab"),
        (&bare, "CSV, UTF-16LE, separator tab"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = file(&folder, bytes);
        assert_eq!(Source::open(&path).unwrap().detected(), detected);
        assert_eq!(rows(&path, 0), ["1|a|ü", "2|1|2"], "{detected}");
    }
}

#[test]
fn rows_are_counted_as_spreadsheets_do_and_text_stays_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, b"a;b\r\n\r\n01067;\"x;y\"\r\n\"two\r\nlines\";NA\r\n\r\n1E5;\"say \"\"yes\"\"\"\r\n");
    assert_eq!(rows(&path, 0), ["1|a|b", "2|", "3|01067|x;y", "4|two\nlines|NA", "5|", "6|1E5|say \"yes\""]);
}

#[test]
fn what_is_no_table_is_refused() {
    let broken = |error: SourceError, fault: Fault| {
        assert!(matches!(error, SourceError::Format(own) if own == fault), "{error}");
    };
    broken(refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1old"), Fault::Old);
    let encrypted: Vec<u8> =
        b"\xD0\xCF\x11\xE0".iter().copied().chain("EncryptedPackage".bytes().flat_map(|byte| [byte, 0])).collect();
    broken(refused(&encrypted), Fault::Encrypted);
    broken(refused(b"PK\x03\x04 no archive"), Fault::Broken);
    broken(refused(b"a;b\r\n1;\0\r\n"), Fault::Broken);
    broken(
        refused("a;ü\nß;ö\n".as_bytes().iter().copied().chain(*b"x;\xFC\n").collect::<Vec<_>>().as_slice()),
        Fault::Encoding,
    );
    broken(refused(b"a;\x81\n"), Fault::Encoding);
    assert!(matches!(refused(b"a;b\n1;2\n3;\"x\n4;5\n"), SourceError::UnclosedQuote(3)));
    assert!(matches!(refused(&b"a,".repeat(1_001)), SourceError::TooLarge("columns")));
    let mut macros = Workbook::new();
    macros.part("xl/vbaProject.bin", b"x");
    broken(refused(&macros.finish()), Fault::Macros);
    let mut entity = Workbook::new();
    entity.part("xl/sharedStrings.xml", b"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><sst/>");
    broken(refused(&entity.finish()), Fault::Entity);
    let mut bomb = Workbook::new();
    bomb.part("xl/sharedStrings.xml", &vec![b' '; 64 << 20]);
    assert!(matches!(refused(&bomb.finish()), SourceError::TooLarge(_)));
}

#[test]
fn workbooks_give_text_numbers_and_days_as_they_are() {
    let sheet = format!(
        "<row r=\"2\">{}{}</row><row r=\"4\">{}<c r=\"B4\"><v>1067</v></c><c r=\"C4\" s=\"1\"><v>46350</v></c><c r=\"D4\" s=\"1\"><v>46350.5</v></c><c r=\"E4\" t=\"b\"><v>1</v></c><c r=\"F4\" t=\"e\"><v>#N/A</v></c><c r=\"G4\"><f>A1</f></c><c r=\"H4\"><v>0.1</v></c></row>",
        inline("A2", "Name"),
        inline("C2", "PLZ"),
        inline("A4", "Anna"),
    );
    let folder = tempfile::tempdir().unwrap();
    let path =
        file(&folder, &xlsx(&[("Mitglieder", &format!("<sheetData>{sheet}</sheetData>")), ("Listen", "<sheetData/>")]));
    let source = Source::open(&path).unwrap();
    assert_eq!(source.detected(), "XLSX");
    let sheets: Vec<(&str, bool)> = source.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.hidden)).collect();
    assert_eq!(sheets, [("Mitglieder", false), ("Listen", true)]);
    assert_eq!(
        rows(&path, 0),
        [
            "1|",
            "2|Name|Empty|PLZ",
            "3|",
            "4|Anna|number 1067|day 2026-11-24|day 2026-11-24 T|true|Error|NoValue|number 0.1"
        ]
    );
}

#[test]
fn open_documents_are_read() {
    let content = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"Liste\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Name</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>PLZ</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Anna</text:p></table:table-cell><table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-24\"><text:p>24.11.26</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
    let mut book = Workbook::new();
    book.part("mimetype", b"application/vnd.oasis.opendocument.spreadsheet");
    book.part(
        "META-INF/manifest.xml",
        b"<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>",
    );
    book.part("content.xml", content.as_bytes());
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, &book.finish());
    assert_eq!(Source::open(&path).unwrap().detected(), "ODS");
    assert_eq!(rows(&path, 0), ["1|Name|PLZ", "2|Anna|day 2026-11-24"]);
}
