//! Text beyond ASCII in headers: encoded words (RFC 2047) and parameters (RFC 2231).

use std::fmt::Write;

use data_encoding::HEXUPPER;

/// Most columns of an encoded word, and of a line that holds one.
const WORD: usize = 75;
const LINE: usize = 76;
const START: &str = "=?utf-8?Q?";
const END: &str = "?=";

/// Appends a text as encoded words, each on a line of its own but the first, which begins at `column`. No word ends
/// inside a character. Readers drop the breaks between the words.
pub(super) fn words(text: &str, column: &mut usize, out: &mut String) {
    out.push_str(START);
    *column += START.len();
    let mut length = START.len();
    let mut piece = String::with_capacity(12);
    for character in text.chars() {
        piece.clear();
        encode_character(character, &mut piece);
        if length + piece.len() + END.len() > WORD || *column + piece.len() + END.len() > LINE {
            out.push_str(END);
            out.push_str("\r\n ");
            out.push_str(START);
            length = START.len();
            *column = 1 + length;
        }
        out.push_str(&piece);
        length += piece.len();
        *column += piece.len();
    }
    out.push_str(END);
    *column += END.len();
}

/// The letters and digits that may stand in an encoded word everywhere, in a phrase too.
fn encode_character(character: char, out: &mut String) {
    match character {
        ' ' => out.push('_'),
        'a'..='z' | 'A'..='Z' | '0'..='9' => out.push(character),
        _ => escape(character, '=', out),
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

    #[test]
    fn encoded_words_are_short_and_whole() {
        let text = "ä😀 =?utf-8?Q?=0D=0ABcc:_x?=".repeat(60);
        let mut out = String::new();
        words(&text, &mut 9, &mut out);
        for (position, line) in out.split("\r\n ").enumerate() {
            assert!(line.len() <= if position == 0 { 76 - 9 } else { 75 }, "{line}");
            let inner = line.strip_prefix("=?utf-8?Q?").unwrap().strip_suffix("?=").unwrap();
            assert!(!inner.contains(['?', ' ']), "{line}");
            let bytes: Vec<u8> = decode(inner);
            assert!(String::from_utf8(bytes).is_ok(), "a character was cut: {line}");
        }
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
