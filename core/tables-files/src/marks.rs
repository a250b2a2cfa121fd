//! What the XML of a sheet says beside its cells: hidden rows and columns, merged cells. Tags are read as they pass, and
//! nothing of a cell is held.

use std::collections::BTreeMap;

/// Cells that are shown as one; positions count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Area {
    pub(crate) top: u32,
    pub(crate) left: u32,
    pub(crate) bottom: u32,
    pub(crate) right: u32,
}

/// The marks of one sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// First and last of hidden rows and columns, counted from 0.
    hidden_rows: Vec<(u32, u32)>,
    hidden_columns: Vec<(u32, u32)>,
    pub(crate) merged: Vec<Area>,
}

impl Marks {
    pub(crate) fn hides_row(&self, row: u32) -> bool {
        holds(&self.hidden_rows, row)
    }

    pub(crate) fn hides_column(&self, column: u32) -> bool {
        holds(&self.hidden_columns, column)
    }
}

fn holds(ranges: &[(u32, u32)], position: u32) -> bool {
    let behind = ranges.partition_point(|(first, _)| *first <= position);
    behind.checked_sub(1).and_then(|at| ranges.get(at)).is_some_and(|(_, last)| position <= *last)
}

fn hide(ranges: &mut Vec<(u32, u32)>, first: u32, last: u32) {
    match ranges.last_mut() {
        Some(range) if range.1 + 1 == first => range.1 = last,
        _ => ranges.push((first, last)),
    }
}

/// Most marks of a file that are kept; further ones are not looked at.
const MARKS: usize = 1_000_000;
/// Most bytes of a tag that is looked at.
const TAG: usize = 4096;
/// How a comment begins.
const COMMENT: &[u8] = b"!--";
/// Most rows and columns that are told apart.
const END: u32 = 1 << 24;

/// Reads the tags of one part.
#[derive(Default)]
pub(crate) struct Tags {
    tag: Vec<u8>,
    open: bool,
    quote: Option<u8>,
}

impl Tags {
    /// Gives every tag of the next bytes, without its angle brackets.
    pub(crate) fn feed(&mut self, bytes: &[u8], each: &mut dyn FnMut(&[u8])) {
        let mut rest = bytes;
        while let Some((first, behind)) = rest.split_first() {
            if !self.open {
                let Some(at) = rest.iter().position(|byte| *byte == b'<') else { return };
                *self = Self { tag: std::mem::take(&mut self.tag), open: true, quote: None };
                self.tag.clear();
                rest = rest.get(at + 1..).unwrap_or_default();
            } else if self.tag.len() < COMMENT.len() && *first != b'>' {
                self.tag.push(*first);
                rest = behind;
            } else {
                rest = self.go_on(rest, each);
            }
        }
    }

    /// Takes what belongs to the tag that is open, and gives the rest.
    fn go_on<'b>(&mut self, bytes: &'b [u8], each: &mut dyn FnMut(&[u8])) -> &'b [u8] {
        let is_comment = self.tag.starts_with(COMMENT);
        let ends = |byte: &u8| match (is_comment, self.quote) {
            (true, _) => *byte == b'>',
            (_, Some(quote)) => *byte == quote,
            (_, None) => matches!(byte, b'>' | b'"' | b'\''),
        };
        let (head, tail) = bytes.split_at(bytes.iter().position(ends).unwrap_or(bytes.len()));
        self.keep(head);
        let Some((sign, behind)) = tail.split_first() else { return tail };
        if is_comment {
            self.open = self.tag.get(COMMENT.len()..) != Some(b"--");
            self.keep(b">");
        } else if *sign == b'>' {
            self.open = false;
            each(&self.tag);
        } else {
            self.quote = if self.quote.is_some() { None } else { Some(*sign) };
            self.keep(&[*sign]);
        }
        behind
    }

    fn keep(&mut self, bytes: &[u8]) {
        if self.tag.starts_with(COMMENT) {
            // Of a comment its last two bytes are enough.
            self.tag.extend(bytes.iter().skip(bytes.len().saturating_sub(2)));
            let more = self.tag.len().saturating_sub(COMMENT.len() + 2);
            self.tag.drain(COMMENT.len()..COMMENT.len() + more);
        } else {
            let room = TAG.saturating_sub(self.tag.len());
            self.tag.extend(bytes.iter().take(room));
        }
    }
}

/// The name of a tag without its prefix, and its attributes, theirs without prefixes, too.
fn read(tag: &[u8]) -> Option<(&str, BTreeMap<&str, &str>)> {
    let text = std::str::from_utf8(tag).ok()?;
    let text = text.strip_suffix('/').unwrap_or(text);
    let (name, mut rest) = text.split_once(|sign: char| sign.is_ascii_whitespace()).unwrap_or((text, ""));
    let mut attributes = BTreeMap::new();
    while let Some((key, behind)) = rest.split_once('=') {
        let behind = behind.trim_start();
        let quote = behind.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
        let (value, behind) = behind.get(1..)?.split_once(quote)?;
        attributes.insert(local(key.trim()), value);
        rest = behind;
    }
    Some((local(name), attributes))
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// The marks of a sheet of an XLSX workbook, as its tags pass.
pub(crate) fn of_xlsx(tag: &[u8], marks: &mut Marks) {
    let wanted = [&b"row"[..], b"col", b"mergeCell"];
    let name = tag.split(|byte| byte.is_ascii_whitespace() || *byte == b'/').next().unwrap_or_default();
    let name = name.rsplit(|byte| *byte == b':').next().unwrap_or_default();
    let many = marks.hidden_rows.len() + marks.merged.len() > MARKS;
    if many || !wanted.contains(&name) {
        return;
    }
    let Some((name, attributes)) = read(tag) else { return };
    let number = |key: &str| attributes.get(key).and_then(|text| text.parse::<u32>().ok()?.checked_sub(1));
    let hidden = attributes.get("hidden").is_some_and(|word| ["1", "true"].contains(word));
    match name {
        "row" if hidden => marks.hidden_rows.extend(number("r").map(|row| (row, row))),
        "col" if hidden => marks.hidden_columns.extend(number("min").zip(number("max"))),
        "mergeCell" => marks.merged.extend(attributes.get("ref").and_then(|area| area_of(area))),
        _ => {}
    }
    if let [.., before, last] = marks.hidden_rows.as_mut_slice()
        && before.1 + 1 == last.0
    {
        before.1 = last.1;
        marks.hidden_rows.pop();
    }
}

/// The area that a text such as `A2:B4` names.
fn area_of(text: &str) -> Option<Area> {
    let (first, last) = text.split_once(':')?;
    let ((top, left), (bottom, right)) = (position(first)?, position(last)?);
    Some(Area { top, left, bottom, right })
}

fn position(text: &str) -> Option<(u32, u32)> {
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let (letters, digits) = text.split_at(letters);
    let column = letters.bytes().try_fold(0_u32, |sum, letter| {
        sum.checked_mul(26)?.checked_add(u32::from(letter - b'A') + 1).filter(|column| *column < END)
    })?;
    Some((digits.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

/// The marks of all sheets of an ODS workbook, as the tags of its content pass.
#[derive(Default)]
pub(crate) struct OfOds {
    pub(crate) sheets: Vec<Marks>,
    row: u32,
    column: u32,
    /// Rows and columns that the tag before this one stands for.
    rows: u32,
}

impl OfOds {
    pub(crate) fn take(&mut self, tag: &[u8]) {
        if !tag.starts_with(b"table:") && !tag.starts_with(b"/table:table-row") {
            return;
        }
        if tag.starts_with(b"/table:table-row") && !tag.starts_with(b"/table:table-rows") {
            self.row = self.row.saturating_add(self.rows);
            return;
        }
        let Some((name, attributes)) = read(tag) else { return };
        let number =
            |key: &str| attributes.get(key).and_then(|text| text.parse::<u32>().ok()).unwrap_or(1).clamp(1, END);
        let hidden = attributes.get("visibility").is_some_and(|word| ["collapse", "filter"].contains(word));
        if name == "table" {
            self.sheets.push(Marks::default());
            (self.row, self.column, self.rows) = (0, 0, 0);
            return;
        }
        let Some(marks) = self.sheets.last_mut() else { return };
        let many = marks.hidden_rows.len() + marks.merged.len() > MARKS;
        match name {
            "table-column" => {
                let next = self.column.saturating_add(number("number-columns-repeated"));
                if hidden {
                    hide(&mut marks.hidden_columns, self.column, next - 1);
                }
                self.column = next;
            }
            "table-row" => {
                self.rows = number("number-rows-repeated");
                self.column = 0;
                if hidden && !many {
                    hide(&mut marks.hidden_rows, self.row, self.row.saturating_add(self.rows) - 1);
                }
                if tag.ends_with(b"/") {
                    self.row = self.row.saturating_add(self.rows);
                }
            }
            "table-cell" | "covered-table-cell" => {
                let (rows, columns) = (number("number-rows-spanned"), number("number-columns-spanned"));
                if (rows > 1 || columns > 1) && !many {
                    let (top, left) = (self.row, self.column);
                    let (bottom, right) = (top.saturating_add(rows - 1), left.saturating_add(columns - 1));
                    marks.merged.push(Area { top, left, bottom, right });
                }
                self.column = self.column.saturating_add(number("number-columns-repeated"));
            }
            _ => {}
        }
    }
}

/// The parts of the sheets of an XLSX workbook, in their order: by the tags of `xl/workbook.xml` and of its relations.
#[derive(Default)]
pub(crate) struct Parts {
    ids: Vec<String>,
    targets: BTreeMap<String, String>,
}

impl Parts {
    pub(crate) fn of_workbook(&mut self, tag: &[u8]) {
        if let Some(("sheet", attributes)) = read(tag) {
            self.ids.extend(attributes.get("id").map(|id| (*id).to_owned()));
        }
    }

    pub(crate) fn of_relations(&mut self, tag: &[u8]) {
        if let Some(("Relationship", attributes)) = read(tag)
            && let (Some(id), Some(target)) = (attributes.get("Id"), attributes.get("Target"))
        {
            let target = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            self.targets.insert((*id).to_owned(), target);
        }
    }

    /// The marks of each sheet, of those by the names of their parts.
    pub(crate) fn in_order(&self, mut by_part: BTreeMap<String, Marks>) -> Vec<Marks> {
        let part = |id: &String| self.targets.get(id).and_then(|target| by_part.remove(target)).unwrap_or_default();
        self.ids.iter().map(part).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Area, Marks, OfOds, Tags, of_xlsx};

    fn xlsx(text: &str, size: usize) -> Marks {
        let (mut tags, mut marks) = (Tags::default(), Marks::default());
        for bytes in text.as_bytes().chunks(size) {
            tags.feed(bytes, &mut |tag| of_xlsx(tag, &mut marks));
        }
        marks
    }

    #[test]
    fn marks_are_found_however_the_bytes_are_cut() {
        let text = "<?xml version='1.0'?><!-- don't <row r=\"9\" hidden=\"1\"> --><x:worksheet><cols><col min=\"2\" \
                    max=\"3\" hidden=\"1\"/></cols><row r=\"4\" x:hidden='true' note=\"a > b\"><c r=\"A4\"/></row><row \
                    r=\"5\" hidden=\"1\"/><row r=\"6\"/><mergeCell ref=\"A2:B4\"/><mergeCell ref=\"??\"/></x:worksheet>";
        for size in [1, 2, 7, 4096] {
            let marks = xlsx(text, size);
            assert_eq!((marks.hides_row(2), marks.hides_row(3), marks.hides_row(4)), (false, true, true), "{size}");
            assert!(!marks.hides_row(5) && !marks.hides_row(8));
            assert_eq!((marks.hides_column(0), marks.hides_column(1), marks.hides_column(2)), (false, true, true));
            assert_eq!(marks.merged, [Area { top: 1, left: 0, bottom: 3, right: 1 }]);
        }
    }

    #[test]
    fn repeated_rows_and_columns_of_ods_are_counted() {
        let text = "<table:table table:name=\"a\"><table:table-column table:number-columns-repeated=\"2\"/>\
                    <table:table-column table:visibility=\"collapse\"/><table:table-row table:number-rows-repeated=\"3\">\
                    <table:table-cell/></table:table-row><table:table-row table:visibility=\"filter\"><table:table-cell \
                    table:number-columns-repeated=\"2\"/><table:table-cell table:number-rows-spanned=\"2\"/>\
                    </table:table-row><table:table-row/></table:table><table:table><table:table-row/></table:table>";
        let (mut tags, mut ods) = (Tags::default(), OfOds::default());
        tags.feed(text.as_bytes(), &mut |tag| ods.take(tag));
        let [first, second] = ods.sheets.as_slice() else { panic!("two sheets") };
        assert!(first.hides_column(2) && !first.hides_column(1) && first.hides_row(3) && !first.hides_row(4));
        assert_eq!(first.merged, [Area { top: 3, left: 2, bottom: 4, right: 2 }]);
        assert_eq!(*second, Marks::default());
    }
}
