//! Bodies of a mail: quoted-printable (RFC 2045, 6.7) and base64 (6.8).

use data_encoding::{BASE64_MIME, HEXUPPER};

/// Most columns of a line, its soft break included.
const LINE: usize = 76;

/// Appends a text line by line, with CRLF. Three things are encoded beyond what the standard asks for: a full stop at
/// the start of a line (SMTP ends a mail there), the F of `From ` there (mbox begins a mail there), and spaces at the
/// end of a line.
pub(super) fn quoted_printable(text: &str, out: &mut String) {
    out.reserve(text.len() + text.len() / 4);
    let mut rest = text;
    loop {
        let end = rest.find(['\r', '\n']);
        let (line, after) = rest.split_at_checked(end.unwrap_or(rest.len())).unwrap_or((rest, ""));
        quoted_line(line, out);
        if end.is_none() {
            return;
        }
        out.push_str("\r\n");
        rest = after.strip_prefix("\r\n").or_else(|| after.get(1..)).unwrap_or_default();
    }
}

fn quoted_line(line: &str, out: &mut String) {
    let last = line.len().saturating_sub(1);
    let mut column = 0;
    for (position, byte) in line.bytes().enumerate() {
        let literal = match byte {
            b'=' => false,
            b'.' => column > 0,
            b'F' => column > 0 || !line.get(position..).is_some_and(|rest| rest.starts_with("From ")),
            b' ' | b'\t' => position < last,
            b'!'..=b'~' => true,
            _ => false,
        };
        let width = if literal { 1 } else { 3 };
        if column + width > LINE - 1 {
            out.push_str("=\r\n");
            column = 0;
            // What now stands at the start of a line must be safe there too.
            if literal && matches!(byte, b'.' | b'F') {
                escape(byte, out);
                column = 3;
                continue;
            }
        }
        if literal {
            out.push(char::from(byte));
        } else {
            escape(byte, out);
        }
        column += width;
    }
}

fn escape(byte: u8, out: &mut String) {
    out.push('=');
    HEXUPPER.encode_append(&[byte], out);
}

/// Appends bytes in lines of 76 columns.
pub(super) fn base64(bytes: &[u8], out: &mut String) {
    BASE64_MIME.encode_append(bytes, out);
    // The line break of the last line is the caller's.
    out.truncate(out.trim_end_matches("\r\n").len());
}

#[cfg(test)]
mod tests {
    fn quoted(text: &str) -> String {
        let mut out = String::new();
        super::quoted_printable(text, &mut out);
        out
    }

    #[test]
    fn lines_are_safe_on_every_way() {
        assert_eq!(quoted("a\nb\r\nc\rd"), "a\r\nb\r\nc\r\nd");
        assert_eq!(quoted("ä=b \n\tc\t"), "=C3=A4=3Db=20\r\n\tc=09");
        assert_eq!(quoted(".\n..\nFrom x\nFromx a.b From y"), "=2E\r\n=2E.\r\n=46rom x\r\nFromx a.b From y");
    }

    #[test]
    fn long_lines_are_broken() {
        for text in ["x".repeat(5000), "ä".repeat(2000), ".".repeat(300), "From ".repeat(300)] {
            let out = quoted(&text);
            let lines: Vec<&str> = out.split("=\r\n").collect();
            assert!(
                lines.iter().all(|line| line.len() <= 75 && !line.starts_with(['.']) && !line.starts_with("From "))
            );
        }
    }

    #[test]
    fn base64_is_the_standard_one() {
        let encoded = |text: &str| {
            let mut out = String::new();
            super::base64(text.as_bytes(), &mut out);
            out
        };
        // The test vectors of RFC 4648, section 10.
        for (text, expected) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(encoded(text), expected);
        }
        assert!(encoded(&"x".repeat(1000)).split("\r\n").all(|line| line.len() <= 76));
    }
}
