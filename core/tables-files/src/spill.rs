//! Rows that wait on disk: the second rows of members, until the first comes by.

use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;

use widerspruch::tables::{Cell, Row};

/// A file without a name that holds rows. It goes with the value.
pub(crate) struct Spill {
    file: BufWriter<File>,
    end: u64,
}

/// Where a row lies.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    at: u64,
    length: u32,
}

impl Spill {
    pub(crate) fn new(folder: &Path) -> io::Result<Self> {
        Ok(Self { file: BufWriter::new(tempfile::tempfile_in(folder)?), end: 0 })
    }

    pub(crate) fn put(&mut self, row: &Row) -> io::Result<Place> {
        let mut bytes = Vec::new();
        bytes.extend(row.number.to_le_bytes());
        bytes.push(u8::from(row.strict));
        for cell in &row.cells {
            write_cell(cell, &mut bytes);
        }
        self.file.write_all(&bytes)?;
        let length = u32::try_from(bytes.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
        let place = Place { at: self.end, length };
        self.end += u64::from(length);
        Ok(place)
    }

    pub(crate) fn get(&mut self, place: Place) -> io::Result<Row> {
        self.file.flush()?;
        let file = self.file.get_mut();
        file.seek(SeekFrom::Start(place.at))?;
        let mut bytes = vec![0; place.length as usize];
        file.read_exact(&mut bytes)?;
        file.seek(SeekFrom::End(0))?;
        read_row(&bytes).ok_or_else(|| io::ErrorKind::InvalidData.into())
    }
}

fn write_cell(cell: &Cell, bytes: &mut Vec<u8>) {
    let mut put = |tag: u8, texts: &[&str]| {
        bytes.push(tag);
        for text in texts {
            bytes.extend((text.len() as u64).to_le_bytes());
            bytes.extend(text.as_bytes());
        }
    };
    match cell {
        Cell::Text(text) => put(1, &[text]),
        Cell::Number(text) => put(2, &[text]),
        Cell::Day(text, false) => put(3, &[text]),
        Cell::Day(text, true) => put(4, &[text]),
        Cell::Flag(yes) => put(5 + u8::from(*yes), &[]),
        Cell::Error => put(7, &[]),
        Cell::NoValue => put(8, &[]),
        Cell::Link(text, target) => put(9, &[text, target]),
        _ => put(0, &[]),
    }
}

fn read_row(bytes: &[u8]) -> Option<Row> {
    let (number, rest) = bytes.split_first_chunk::<8>()?;
    let (strict, mut rest) = rest.split_first()?;
    let text = |rest: &mut &[u8]| -> Option<String> {
        let (length, behind) = rest.split_first_chunk::<8>()?;
        let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
        let text = String::from_utf8(behind.get(..length)?.to_vec()).ok()?;
        *rest = behind.get(length..)?;
        Some(text)
    };
    let mut cells = Vec::new();
    while let Some((tag, behind)) = rest.split_first() {
        rest = behind;
        cells.push(match tag {
            1 => Cell::Text(text(&mut rest)?),
            2 => Cell::Number(text(&mut rest)?),
            3 => Cell::Day(text(&mut rest)?, false),
            4 => Cell::Day(text(&mut rest)?, true),
            5 | 6 => Cell::Flag(*tag == 6),
            7 => Cell::Error,
            8 => Cell::NoValue,
            9 => Cell::Link(text(&mut rest)?, text(&mut rest)?),
            _ => Cell::Empty,
        });
    }
    let number = u64::from_le_bytes(*number);
    Some(if *strict == 1 { Row::strict(number, cells) } else { Row::new(number, cells) })
}

#[cfg(test)]
mod tests {
    use super::{Cell, Row, Spill};

    #[test]
    fn rows_come_back_as_they_went() {
        let folder = tempfile::tempdir().unwrap();
        let mut spill = Spill::new(folder.path()).unwrap();
        let text = || "Beispiel\n€".to_owned();
        let rows = [
            Row::strict(7, vec![Cell::Text(text()), Cell::Empty, Cell::Number("01".into()), Cell::Flag(true)]),
            Row::new(
                8,
                vec![Cell::Day("2026-11-24".into(), true), Cell::Error, Cell::NoValue, Cell::Link(text(), text())],
            ),
            Row::new(9, Vec::new()),
        ];
        let places: Vec<_> = rows.iter().map(|row| spill.put(row).unwrap()).collect();
        for (row, place) in rows.iter().zip(places).rev() {
            assert_eq!(&spill.get(place).unwrap(), row);
        }
    }
}
