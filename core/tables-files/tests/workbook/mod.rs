//! Workbooks written by hand, so that the tests see what the reader sees.
#![allow(dead_code, clippy::unwrap_used, reason = "shared by tests, which may panic; each uses a part")]

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub(crate) struct Workbook(ZipWriter<Cursor<Vec<u8>>>);

impl Workbook {
    pub(crate) fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    pub(crate) fn part(&mut self, name: &str, content: &[u8]) {
        self.0.start_file(name, SimpleFileOptions::default()).unwrap();
        self.0.write_all(content).unwrap();
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.0.finish().unwrap().into_inner()
    }
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// A workbook with sheets of these names and content; a sheet with the name `Listen` is hidden.
pub(crate) fn xlsx(sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut book = Workbook::new();
    book.part(
        "[Content_Types].xml",
        b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
    );
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>")
    };
    let relations = |list: &str| format!("<Relationships xmlns=\"{PACKAGE}\">{list}</Relationships>");
    book.part("_rels/.rels", relations(&relation("r1", "officeDocument", "xl/workbook.xml")).as_bytes());
    let (mut names, mut targets) = (String::new(), relation("styles", "styles", "styles.xml"));
    for (number, (name, content)) in (1..).zip(sheets) {
        let state = if *name == "Listen" { " state=\"hidden\"" } else { "" };
        write!(names, "<sheet name=\"{name}\" sheetId=\"{number}\"{state} r:id=\"r{number}\"/>").unwrap();
        // The parts are not in the order of the sheets.
        let part = format!("worksheets/sheet{}.xml", sheets.len() + 1 - number);
        targets.push_str(&relation(&format!("r{number}"), "worksheet", &part));
        book.part(&format!("xl/{part}"), format!("<worksheet xmlns=\"{MAIN}\">{content}</worksheet>").as_bytes());
    }
    book.part(
        "xl/workbook.xml",
        format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>{names}</sheets></workbook>").as_bytes(),
    );
    book.part("xl/_rels/workbook.xml.rels", relations(&targets).as_bytes());
    book.part(
        "xl/styles.xml",
        format!("<styleSheet xmlns=\"{MAIN}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>").as_bytes(),
    );
    book.finish()
}

/// A row of texts; an empty one is no cell. `attributes` stand in the row's tag.
pub(crate) fn row(number: u32, attributes: &str, texts: &[&str]) -> String {
    let cells = ('A'..='Z').zip(texts).filter(|(_, text)| !text.is_empty());
    let cells: String = cells.map(|(column, text)| inline(&format!("{column}{number}"), text)).collect();
    format!("<row r=\"{number}\" {attributes}>{cells}</row>")
}

pub(crate) fn inline(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}
