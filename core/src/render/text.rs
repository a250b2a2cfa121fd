//! Plain text, laid out after DIN 5008 as far as plain text can: sender, addressee, information block, two empty
//! lines around the subject, three for a signature.

use crate::letter::{BlockContent, BlockRole, Letter};

/// Marks the items of lists; continued lines stand below the first word.
const ITEM: &str = "  – ";
const ITEM_INDENT: &str = "    ";

/// Appends the letter. Lines are broken between words at `width` characters; a word that is longer stays whole, and
/// a no-break space breaks nowhere. Line breaks in a person's own words are kept.
pub(crate) fn write(letter: &Letter, width: usize, out: &mut String) {
    out.reserve(6 * 1024);
    lines(&letter.sender, out);
    out.push('\n');
    lines(&letter.addressee.lines, out);
    out.push('\n');
    lines(&letter.information, out);
    out.push_str("\n\n");
    wrap(&letter.subject, width, "", "", out);
    out.push_str("\n\n");
    for (position, block) in letter.blocks.iter().enumerate() {
        if block.role == BlockRole::Signature {
            out.push_str("\n\n\n");
        } else if position > 0 {
            out.push('\n');
        }
        match &block.content {
            BlockContent::Text(text) => wrap(text, width, "", "", out),
            BlockContent::Items(items) => list(items, width, out),
        }
    }
    if !letter.enclosures.is_empty() {
        out.push('\n');
        wrap(&letter.enclosures_heading, width, "", "", out);
        list(&letter.enclosures, width, out);
    }
}

fn lines(lines: &[String], out: &mut String) {
    for line in lines {
        out.push_str(line);
        out.push('\n');
    }
}

fn list(items: &[String], width: usize, out: &mut String) {
    for item in items {
        wrap(item, width, ITEM, ITEM_INDENT, out);
    }
}

/// Appends `text`, each of its lines broken at `width`, with `first` before the first line and `rest` before the
/// others, and a line break at the end.
pub(super) fn wrap(text: &str, width: usize, first: &str, rest: &str, out: &mut String) {
    let mut indent = first;
    for line in text.split('\n') {
        let line = line.strip_suffix('\r').unwrap_or(line);
        // An empty line of the person's own words carries no indentation.
        if line.is_empty() {
            out.push('\n');
            continue;
        }
        wrap_line(line, width, indent, rest, out);
        indent = rest;
    }
}

fn wrap_line(line: &str, width: usize, first: &str, rest: &str, out: &mut String) {
    out.push_str(first);
    let mut column = columns(first);
    let mut at_start = true;
    for word in line.split(' ') {
        let length = columns(word);
        if !at_start {
            if column + 1 + length > width {
                trim_spaces(out);
                out.push('\n');
                out.push_str(rest);
                column = columns(rest);
            } else {
                out.push(' ');
                column += 1;
            }
        }
        out.push_str(word);
        column += length;
        at_start = false;
    }
    trim_spaces(out);
    out.push('\n');
}

/// Takes back spaces at the end of a line.
fn trim_spaces(out: &mut String) {
    while out.ends_with(' ') {
        out.pop();
    }
}

/// Width in characters; marks that combine with the letter before them take no room.
fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().filter(|&character| !is_zero_width(character)).count()
}

const fn is_zero_width(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::wrap;

    fn wrapped(text: &str, width: usize, first: &str, rest: &str) -> String {
        let mut out = String::new();
        wrap(text, width, first, rest, &mut out);
        out
    }

    #[test]
    fn lines_break_between_words_only() {
        assert_eq!(wrapped("eins zwei drei", 9, "", ""), "eins zwei\ndrei\n");
        assert_eq!(wrapped("Art.\u{A0}21 Abs.\u{A0}1", 10, "", ""), "Art.\u{A0}21\nAbs.\u{A0}1\n");
        let url = "https://www.example.org/very/long/address";
        assert_eq!(wrapped(&format!("see {url} there"), 10, "", ""), format!("see\n{url}\nthere\n"));
    }

    #[test]
    fn width_is_counted_in_characters() {
        assert_eq!(wrapped("äöü ßßß", 7, "", ""), "äöü ßßß\n");
        // A letter with a combining mark is one column.
        assert_eq!(wrapped("a\u{308}b c", 4, "", ""), "a\u{308}b c\n");
    }

    #[test]
    fn items_hang() {
        assert_eq!(wrapped("eins zwei drei", 12, "  – ", "    "), "  – eins\n    zwei\n    drei\n");
    }

    #[test]
    fn own_line_breaks_stay() {
        assert_eq!(wrapped("eins\n\nzwei", 80, "", ""), "eins\n\nzwei\n");
        assert_eq!(wrapped("a  b ", 80, "", ""), "a  b\n");
    }
}
