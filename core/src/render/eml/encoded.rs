//! Text beyond ASCII in headers: encoded words (RFC 2047) and parameters (RFC 2231).

use std::fmt::Write;

use data_encoding::HEXUPPER;

/// Most columns of an encoded word, and of a line that holds one.
const WORD: usize = 75;
const LINE: usize = 76;
const START: &str = "=?utf-8?Q?";
const END: &str = "?=";

/// Appends a text as encoded words, each after a space, on the line where `column` is or on a line of its own. Readers
/// drop what stands between the words.
///
/// A word ends behind a space of the text where that is possible: some readers show a space between the words (Python's
/// `email` before 3.13 does in names). Only what is too long for a word is cut, and never inside a character.
pub(super) fn words(text: &str, column: &mut usize, out: &mut String) {
    let mut line = Line { column, out, length: None };
    let mut encoded = String::with_capacity(WORD);
    for piece in text.split_inclusive(' ') {
        encode(piece, &mut encoded);
        if line.has_room(encoded.len()) || encoded.len() <= WORD - START.len() - END.len() {
            line.push(&encoded);
            continue;
        }
        for character in piece.chars() {
            encode(character.encode_utf8(&mut [0; 4]), &mut encoded);
            line.push(&encoded);
        }
    }
    line.end();
}

/// A line with encoded words in the making.
struct Line<'a> {
    column: &'a mut usize,
    out: &'a mut String,
    /// Length of the word that is open.
    length: Option<usize>,
}

impl Line<'_> {
    /// Appends what must stand together, in the word that is open if there is room.
    fn push(&mut self, encoded: &str) {
        if self.length.is_some() && !self.has_room(encoded.len()) {
            self.end();
        }
        let length = match self.length {
            Some(length) => length,
            None => self.begin(encoded.len()),
        };
        self.out.push_str(encoded);
        self.length = Some(length + encoded.len());
        *self.column += encoded.len();
    }

    /// Whether the word that is open, or a new one, can take so many columns on this line.
    fn has_room(&self, columns: usize) -> bool {
        let before = if self.length.is_some() { 0 } else { 1 + START.len() };
        self.length.unwrap_or(START.len()) + columns + END.len() <= WORD
            && *self.column + before + columns + END.len() <= LINE
    }

    /// Begins a word, on a new line if there is no room for so many columns on this one.
    fn begin(&mut self, columns: usize) -> usize {
        if !self.has_room(columns) {
            self.out.push_str("\r\n");
            *self.column = 0;
        }
        self.out.push(' ');
        self.out.push_str(START);
        *self.column += 1 + START.len();
        START.len()
    }

    fn end(&mut self) {
        if self.length.take().is_some() {
            self.out.push_str(END);
            *self.column += END.len();
        }
    }
}

/// Writes a text anew as it stands in an encoded word: the letters and digits that may stand there everywhere, in a
/// phrase too, and the rest escaped.
fn encode(text: &str, out: &mut String) {
    out.clear();
    for character in text.chars() {
        match character {
            ' ' => out.push('_'),
            'a'..='z' | 'A'..='Z' | '0'..='9' => out.push(character),
            _ => escape(character, '=', out),
        }
    }
}

fn escape(character: char, sign: char, out: &mut String) {
    for byte in character.encode_utf8(&mut [0; 4]).bytes() {
        out.push(sign);
        HEXUPPER.encode_append(&[byte], out);
    }
}

/// Appends `; filename=…` to a disposition: as it is where it can be, else as numbered pieces of RFC 2231. A path
/// before the name is dropped, and so are control characters.
pub(super) fn file_name(name: &str, out: &mut String) {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|character| !character.is_control()).collect();
    let name = if name.trim_matches(['.', ' ']).is_empty() { "letter.pdf" } else { name.as_str() };
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    if name.bytes().all(is_token) && name.len() <= 60 {
        out.push_str(";\r\n filename=");
        out.push_str(name);
        return;
    }
    let mut number = 0;
    let mut value = "utf-8''".to_owned();
    let mut flush = |value: &mut String| {
        // Writing into a String cannot fail.
        let _ = write!(out, ";\r\n filename*{number}*={value}");
        number += 1;
        value.clear();
    };
    for character in name.chars() {
        if value.len() > WORD - 16 - 12 {
            flush(&mut value);
        }
        if u8::try_from(character).is_ok_and(is_token) {
            value.push(character);
        } else {
            escape(character, '%', &mut value);
        }
    }
    flush(&mut value);
}

#[cfg(test)]
mod tests {
    use super::{file_name, words};

    /// The texts of the words that a header with a name of so many columns gets, and what a reader makes of them.
    fn read(text: &str, column: usize) -> (Vec<String>, String) {
        let mut out = String::new();
        let mut end = column;
        words(text, &mut end, &mut out);
        let lines: Vec<&str> = out.split("\r\n").collect();
        assert_eq!(end, lines.last().unwrap().len() + if lines.len() == 1 { column } else { 0 });
        let mut texts = Vec::new();
        for (position, line) in lines.iter().enumerate() {
            assert!(line.len() <= if position == 0 { 76 - column } else { 76 }, "{line}");
            for word in line.split(' ').skip(1) {
                assert!(word.len() <= 75, "{word}");
                let inner = word.strip_prefix("=?utf-8?Q?").unwrap().strip_suffix("?=").unwrap();
                assert!(!inner.is_empty() && !inner.contains(['?', ' ']), "{line}");
                texts.push(String::from_utf8(decode(inner)).expect("a character was cut"));
            }
        }
        let whole = texts.concat();
        (texts, whole)
    }

    #[test]
    fn encoded_words_are_short_and_whole() {
        for text in ["ä😀 =?utf-8?Q?=0D=0ABcc:_x?=".repeat(60), "ß".repeat(280), "  ä   b ".repeat(30)] {
            for column in [5, 8, 40, 70] {
                assert_eq!(read(&text, column).1, text);
            }
        }
    }

    #[test]
    fn encoded_words_end_at_spaces() {
        let name = "Nguyễn Þórður Łukasz Źdźbło Iğdır O’Brien";
        for column in 5..76 {
            let (texts, whole) = read(name, column);
            assert_eq!(whole, name);
            assert!(texts.len() > 1 && texts.iter().rev().skip(1).all(|text| text.ends_with(' ')), "{texts:?}");
        }
        // A part that is too long is cut; the others are not.
        let (texts, whole) = read("Łukasz ŹdźbłoŹdźbłoŹdźbłoŹdźbłoŹdźbło Þórður", 5);
        assert_eq!(whole, "Łukasz ŹdźbłoŹdźbłoŹdźbłoŹdźbłoŹdźbło Þórður");
        assert!(texts.last().unwrap().ends_with("Þórður"), "{texts:?}");
    }

    fn decode(inner: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut rest = inner.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'=' => {
                    let digits = [rest.next().unwrap(), rest.next().unwrap()];
                    u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
                }
                b'_' => b' ',
                other => other,
            });
        }
        bytes
    }

    #[test]
    fn file_names_are_parameters() {
        let of = |name: &str| {
            let mut out = String::new();
            file_name(name, &mut out);
            out
        };
        assert_eq!(of("brief.pdf"), ";\r\n filename=brief.pdf");
        assert_eq!(of("../../etc/passwd"), ";\r\n filename=passwd");
        assert_eq!(of("C:\\x\\a\r\nb.pdf"), ";\r\n filename=ab.pdf");
        assert_eq!(of(".."), ";\r\n filename=letter.pdf");
        assert_eq!(of("ä\";b.pdf"), ";\r\n filename*0*=utf-8''%C3%A4%22%3Bb.pdf");
        assert!(of(&"ü".repeat(300)).split("\r\n ").all(|line| line.len() <= 76));
    }
}
