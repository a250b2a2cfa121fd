//! Tables as text (CSV): encoding, separator and quotation marks are found and reported.

use std::fs::File;
use std::io::{BufReader, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use widerspruch::tables::{Cell, Row};

use crate::error::{Fault, SourceError};
use crate::limits;

/// How a text table is written.
#[derive(Debug, Clone)]
pub(crate) struct TextTable {
    path: PathBuf,
    pub(crate) encoding: &'static Encoding,
    pub(crate) separator: u8,
    /// The file begins with a line that names the separator.
    names_separator: bool,
}

/// Bytes that are looked at to find the separator.
const SAMPLE: usize = 256 * 1024;
/// Records that are looked at.
const SAMPLE_RECORDS: usize = 200;

impl TextTable {
    pub(crate) fn open(path: &Path) -> Result<Self, SourceError> {
        let encoding = encoding(path)?;
        let mut table = Self { path: path.to_owned(), encoding, separator: b';', names_separator: false };
        let mut head = Vec::new();
        table.text()?.take(SAMPLE as u64).read_to_end(&mut head)?;
        let line: Vec<u8> = head.iter().copied().take_while(|byte| !matches!(byte, b'\n' | b'\r')).collect();
        match line.strip_prefix(b"sep=").or_else(|| line.strip_prefix(b"\"sep=")) {
            Some([separator, ..]) => {
                table.separator = *separator;
                table.names_separator = true;
            }
            _ => table.separator = separator(&head),
        }
        table.check_quotes()?;
        Ok(table)
    }

    /// The content as UTF-8 without byte-order mark.
    fn text(&self) -> Result<Decoded<BufReader<File>>, SourceError> {
        Ok(Decoded::new(BufReader::with_capacity(1 << 16, File::open(&self.path)?), self.encoding))
    }

    /// Refuses a quotation mark that is never closed, with the line where it opens: everything behind it would be one
    /// cell.
    fn check_quotes(&self) -> Result<(), SourceError> {
        let mut text = self.text()?;
        let mut buffer = vec![0; 1 << 16];
        let (mut state, mut line, mut opened, mut length) = (Quotes::Start, 1_u64, 0_u64, 0_usize);
        loop {
            let read = text.read(&mut buffer)?;
            if read == 0 {
                break;
            }
            for byte in buffer.iter().take(read) {
                line += u64::from(*byte == b'\n');
                state = match (state, byte) {
                    (Quotes::Start, b'"') => {
                        (opened, length) = (line, 0);
                        Quotes::Inside
                    }
                    (Quotes::Inside, b'"') => Quotes::Maybe,
                    (Quotes::Inside, _) => {
                        length += 1;
                        if length > limits::CELL_BYTES {
                            return Err(SourceError::UnclosedQuote(opened));
                        }
                        Quotes::Inside
                    }
                    (Quotes::Maybe, b'"') => Quotes::Inside,
                    (_, b'\n' | b'\r') => Quotes::Start,
                    (_, byte) if *byte == self.separator => Quotes::Start,
                    _ => Quotes::Plain,
                };
            }
        }
        if state == Quotes::Inside { Err(SourceError::UnclosedQuote(opened)) } else { Ok(()) }
    }

    pub(crate) fn rows(&self, each: &mut dyn FnMut(Row) -> ControlFlow<()>) -> Result<(), SourceError> {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(self.separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(self.text()?);
        let mut record = csv::StringRecord::new();
        let (mut number, mut next_line) = (0, 1);
        loop {
            match reader.read_record(&mut record) {
                Ok(true) => {}
                Ok(false) => return Ok(()),
                Err(error) => {
                    return Err(match error.into_kind() {
                        csv::ErrorKind::Io(error) => SourceError::Io(error),
                        _ => SourceError::Format(Fault::Encoding),
                    });
                }
            }
            let breaks: usize = record.iter().map(|field| field.bytes().filter(|byte| *byte == b'\n').count()).sum();
            let behind = reader.position().line();
            let line = behind.saturating_sub(breaks as u64 + 1);
            // The reader passes over empty lines; a spreadsheet counts them.
            for _ in next_line..line {
                number += 1;
                if each(Row::new(number, Vec::new())).is_break() {
                    return Ok(());
                }
            }
            next_line = behind;
            if self.names_separator && number == 0 && line == 1 {
                // The line that names the separator is none of the table: the spreadsheet counts from the next.
                continue;
            }
            number += 1;
            if number > limits::ROWS {
                return Err(SourceError::TooLarge("rows"));
            }
            if record.len() > limits::COLUMNS {
                return Err(SourceError::TooLarge("columns"));
            }
            let cells =
                record.iter().map(|field| if field.is_empty() { Cell::Empty } else { Cell::Text(field.to_owned()) });
            if each(Row::strict(number, cells.collect())).is_break() {
                return Ok(());
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    Start,
    Plain,
    Inside,
    /// Behind a quotation mark inside: it closes, or is one of two.
    Maybe,
}

/// The encoding of a file: by its byte-order mark, else UTF-8 if all is, else Windows-1252.
fn encoding(path: &Path) -> Result<&'static Encoding, SourceError> {
    let mut file = BufReader::with_capacity(1 << 16, File::open(path)?);
    let mut buffer = vec![0; 1 << 16];
    let mut utf8 = Utf8::default();
    let mut first = true;
    let mut unknown = false;
    loop {
        let read = file.read(&mut buffer)?;
        let bytes = buffer.get(..read).unwrap_or_default();
        if read == 0 {
            break;
        }
        if first {
            if let Some((encoding, _)) = Encoding::for_bom(bytes) {
                return Ok(encoding);
            }
            let zeros = |odd: usize| bytes.iter().take(512).skip(odd).step_by(2).filter(|byte| **byte == 0).count();
            let half = bytes.len().min(512) / 2;
            if half > 1 && zeros(1) * 2 > half {
                return Ok(UTF_16LE);
            }
            if half > 1 && zeros(0) * 2 > half {
                return Ok(UTF_16BE);
            }
            first = false;
        }
        if bytes.contains(&0) {
            return Err(SourceError::Format(Fault::Broken));
        }
        utf8.take(bytes);
        unknown |= bytes.iter().any(|byte| matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D));
    }
    match (utf8.good, utf8.bad + u64::from(utf8.missing > 0)) {
        (_, 0) => Ok(UTF_8),
        (0..=1, _) if !unknown => Ok(WINDOWS_1252),
        _ => Err(SourceError::Format(Fault::Encoding)),
    }
}

/// Counts characters beyond ASCII that are UTF-8, and bytes that are not.
#[derive(Default)]
struct Utf8 {
    missing: u32,
    good: u64,
    bad: u64,
}

impl Utf8 {
    fn take(&mut self, bytes: &[u8]) {
        for byte in bytes {
            match (byte, self.missing) {
                (0x80..=0xBF, 1..) => {
                    self.missing -= 1;
                    self.good += u64::from(self.missing == 0);
                }
                (byte, missing) => {
                    self.bad += u64::from(missing > 0);
                    self.missing = match byte {
                        0xC2..=0xDF => 1,
                        0xE0..=0xEF => 2,
                        0xF0..=0xF4 => 3,
                        _ => 0,
                    };
                    self.bad += u64::from(*byte >= 0x80 && self.missing == 0);
                }
            }
        }
    }
}

/// The sign that separates the cells of most records into the same number of cells.
fn separator(head: &[u8]) -> u8 {
    // The last line may be cut.
    let whole = head.iter().rposition(|byte| *byte == b'\n').filter(|_| head.len() >= SAMPLE);
    let head = whole.and_then(|end| head.get(..=end)).unwrap_or(head);
    let rank = |separator: u8| {
        let mut reader =
            csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(head);
        let lengths: Vec<usize> =
            reader.byte_records().take(SAMPLE_RECORDS).filter_map(Result::ok).map(|record| record.len()).collect();
        let most =
            lengths.iter().map(|length| (lengths.iter().filter(|other| *other == length).count(), *length)).max();
        most.map_or(
            (0, 0),
            |(count, length)| if length > 1 { (count * 100 / lengths.len().max(1), length) } else { (0, 0) },
        )
    };
    [b';', b',', b'\t', b'|'].into_iter().rev().max_by_key(|separator| rank(*separator)).unwrap_or(b';')
}

/// Reads text of any encoding as UTF-8.
struct Decoded<R> {
    source: R,
    decoder: Decoder,
    raw: Vec<u8>,
    /// Bytes of `raw` that wait.
    waiting: std::ops::Range<usize>,
    done: bool,
    /// The last byte was a carriage return.
    after_return: bool,
    /// The last byte ended a line.
    ended: bool,
    /// Decoded bytes that found no room.
    out: Vec<u8>,
    given: usize,
}

impl<R: Read> Decoded<R> {
    fn new(source: R, encoding: &'static Encoding) -> Self {
        Self {
            source,
            decoder: encoding.new_decoder_with_bom_removal(),
            raw: vec![0; 1 << 16],
            waiting: 0..0,
            done: false,
            after_return: false,
            ended: true,
            out: Vec::with_capacity(1 << 18),
            given: 0,
        }
    }

    fn fill(&mut self) -> std::io::Result<()> {
        self.out.clear();
        self.given = 0;
        while self.out.is_empty() && !self.done {
            let read = self.source.read(&mut self.raw)?;
            self.waiting = 0..read;
            self.done = read == 0;
            let bytes = self.raw.get(self.waiting.clone()).unwrap_or_default();
            let room = self.decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(0);
            self.out.resize(room, 0);
            let (_, _, written, _) = self.decoder.decode_to_utf8(bytes, &mut self.out, self.done);
            self.out.truncate(written);
            self.end_lines();
        }
        Ok(())
    }
}

impl<R> Decoded<R> {
    /// Ends every line, the last too, with a line feed, whatever ended it before.
    fn end_lines(&mut self) {
        let mut after_return = self.after_return;
        self.out.retain_mut(|byte| {
            let dropped = *byte == b'\n' && after_return;
            after_return = *byte == b'\r';
            if after_return {
                *byte = b'\n';
            }
            !dropped
        });
        self.after_return = after_return;
        self.ended = self.out.last().map_or(self.ended, |last| *last == b'\n');
        if self.done && !self.ended {
            self.out.push(b'\n');
            self.ended = true;
        }
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.given == self.out.len() && !self.done {
            self.fill()?;
        }
        let ready = self.out.get(self.given..).unwrap_or_default();
        let length = ready.len().min(buffer.len());
        for (to, from) in buffer.iter_mut().zip(ready) {
            *to = *from;
        }
        self.given += length;
        Ok(length)
    }
}
