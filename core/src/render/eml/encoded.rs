//! Text beyond ASCII in headers: encoded words (RFC 2047) and parameters (RFC 2231).

use std::fmt::Write;

use data_encoding::{BASE64, HEXUPPER};

/// Most columns of an encoded word, and of a line that holds one.
const WORD: usize = 75;
const LINE: usize = 76;
/// Columns of what stands around the text of an encoded word.
const MARKS: usize = "=?utf-8?Q??=".len();

/// Appends a text as encoded words, each after a space, on the line where `column` is or on a line of its own. Readers
/// drop what stands between the words.
///
/// A word ends behind a space of the text where that is possible: some readers show a space between the words (Python's
/// `email` before 3.13 does in names). Only what is too long for a word is cut, and never inside a character.
pub(super) fn words(text: &str, column: &mut usize, out: &mut String) {
    let mut line = Line { encoding: Encoding::shorter(text), column, out, open: String::with_capacity(WORD) };
    for piece in text.split_inclusive(' ') {
        if line.has_room(piece) || MARKS + line.encoding.columns("", piece) <= WORD {
            line.push(piece);
            continue;
        }
        for character in piece.chars() {
            line.push(character.encode_utf8(&mut [0; 4]));
        }
    }
    line.end();
}

/// How the text of an encoded word is written.
#[derive(Clone, Copy)]
enum Encoding {
    /// `Q`: ASCII stays readable.
    Quoted,
    /// `B`: half as long for text in other scripts than Latin.
    Base64,
}

impl Encoding {
    fn shorter(text: &str) -> Self {
        if Self::Quoted.columns("", text) <= Self::Base64.columns("", text) { Self::Quoted } else { Self::Base64 }
    }

    /// The columns that two pieces of text take in one word.
    fn columns(self, one: &str, other: &str) -> usize {
        match self {
            Self::Quoted => one.bytes().chain(other.bytes()).map(|byte| if is_itself(byte) { 1 } else { 3 }).sum(),
            Self::Base64 => BASE64.encode_len(one.len() + other.len()),
        }
    }

    fn write(self, text: &str, out: &mut String) {
        match self {
            Self::Quoted => {
                out.push_str("=?utf-8?Q?");
                for byte in text.bytes() {
                    match byte {
                        b' ' => out.push('_'),
                        _ if is_itself(byte) => out.push(char::from(byte)),
                        _ => escape(byte, '=', out),
                    }
                }
            }
            Self::Base64 => {
                out.push_str("=?utf-8?B?");
                BASE64.encode_append(text.as_bytes(), out);
            }
        }
        out.push_str("?=");
    }
}

/// The letters and digits that may stand in an encoded word everywhere, in a phrase too, and the space, which gets a
/// sign of its own.
fn is_itself(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b' '
}

/// A line with encoded words in the making.
struct Line<'a> {
    encoding: Encoding,
    /// Where the next word begins, or the space before it.
    column: &'a mut usize,
    out: &'a mut String,
    /// The text of the word that is not written yet.
    open: String,
}

impl Line<'_> {
    /// Appends what must stand together, in the word that is open if there is room.
    fn push(&mut self, piece: &str) {
        if !self.open.is_empty() && !self.has_room(piece) {
            self.end();
        }
        if self.open.is_empty() {
            if !self.has_room(piece) {
                self.out.push_str("\r\n");
                *self.column = 0;
            }
            self.out.push(' ');
            *self.column += 1;
        }
        self.open.push_str(piece);
    }

    /// Whether the word that is open, or a new one behind a space, can take so much more on this line.
    fn has_room(&self, piece: &str) -> bool {
        let word = MARKS + self.encoding.columns(&self.open, piece);
        word <= WORD && *self.column + usize::from(self.open.is_empty()) + word <= LINE
    }

    fn end(&mut self) {
        if !self.open.is_empty() {
            self.encoding.write(&self.open, self.out);
            *self.column += MARKS + self.encoding.columns("", &self.open);
            self.open.clear();
        }
    }
}

fn escape(byte: u8, sign: char, out: &mut String) {
    out.push(sign);
    HEXUPPER.encode_append(&[byte], out);
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
            for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                escape(byte, '%', &mut value);
            }
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
                let (encoding, inner) = word.strip_prefix("=?utf-8?").unwrap().strip_suffix("?=").unwrap().split_at(2);
                assert!(!inner.is_empty() && !inner.contains(['?', ' ']), "{line}");
                let bytes = match encoding {
                    "Q?" => decode(inner),
                    _ => data_encoding::BASE64.decode(inner.as_bytes()).unwrap(),
                };
                texts.push(String::from_utf8(bytes).expect("a character was cut"));
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
        for name in ["Nguyễn Þórður Łukasz Źdźbło Iğdır O’Brien", "Αικατερίνη Παπαδοπούλου Κωνσταντινίδου Ιωαννίνων"]
        {
            for column in 5..76 {
                let (texts, whole) = read(name, column);
                assert_eq!(whole, name);
                assert!(texts.len() > 1 && texts.iter().rev().skip(1).all(|text| text.ends_with(' ')), "{texts:?}");
            }
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
