//! Markdown (CommonMark). Everything is escaped, the wording too, so that no value can become structure: neither in
//! CommonMark nor in the common extensions (tables, strikethrough, formulas, footnotes, bare links, mentions).

use std::fmt::Write as _;

use crate::letter::{Block, BlockContent, BlockRole, Letter};

pub(super) fn write(letter: &Letter) -> String {
    let mut out = String::with_capacity(8 * 1024);
    lines(&letter.sender, &mut out);
    lines(&letter.addressee.lines, &mut out);
    lines(&letter.information, &mut out);
    paragraph("# ", &letter.subject_line(), &mut out);
    blocks(&letter.blocks, &mut out);
    if !letter.enclosures.is_empty() {
        paragraph("## ", &letter.enclosures_heading, &mut out);
        list(&letter.enclosures, &mut out);
    }
    for annex in &letter.annexes {
        paragraph("## ", &annex.title, &mut out);
        blocks(&annex.blocks, &mut out);
    }
    // One line break at the end, not two.
    out.pop();
    out
}

fn blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match (&block.content, block.role) {
            (BlockContent::Items(items), BlockRole::Numbered) => numbered(items, out),
            (BlockContent::Items(items), _) => list(items, out),
            (BlockContent::Text(text), BlockRole::Heading) => paragraph("## ", text, out),
            (BlockContent::Text(text), _) => paragraph("", text, out),
        }
    }
}

fn paragraph(mark: &str, text: &str, out: &mut String) {
    out.push_str(mark);
    escape(text, if mark.is_empty() { LineBreak::Hard("") } else { LineBreak::Space }, out);
    out.push_str("\n\n");
}

fn list(items: &[String], out: &mut String) {
    for item in items {
        out.push_str("- ");
        escape(item, LineBreak::Hard("  "), out);
        out.push('\n');
    }
    out.push('\n');
}

fn numbered(items: &[String], out: &mut String) {
    for (position, item) in items.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(out, "{}. ", position + 1);
        escape(item, LineBreak::Hard("   "), out);
        out.push('\n');
    }
    out.push('\n');
}

/// Lines that stay lines: one paragraph with hard breaks.
fn lines(lines: &[String], out: &mut String) {
    for (position, line) in lines.iter().enumerate() {
        if position > 0 {
            out.push_str("\\\n");
        }
        escape(line, LineBreak::Space, out);
    }
    if !lines.is_empty() {
        out.push_str("\n\n");
    }
}

/// What becomes of a line break inside a text.
#[derive(Clone, Copy)]
enum LineBreak {
    /// A hard break, and this indentation before the next line.
    Hard(&'static str),
    /// A space: the text is one line.
    Space,
}

fn escape(text: &str, line_break: LineBreak, out: &mut String) {
    for (position, line) in text.split('\n').enumerate() {
        if position > 0 {
            match line_break {
                LineBreak::Hard(indent) => {
                    out.push_str("\\\n");
                    out.push_str(indent);
                }
                LineBreak::Space => out.push(' '),
            }
        }
        escape_line(line.strip_suffix('\r').unwrap_or(line), out);
    }
}

fn escape_line(line: &str, out: &mut String) {
    let inner = line.trim_matches([' ', '\t']);
    // Spaces at an end of a line would be dropped or make a code block.
    let (start, end) = line.split_once(inner).unwrap_or((line, ""));
    spaces(start, out);
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let mut copied = 0;
    for (position, byte) in inner.bytes().enumerate().filter(|&(_, byte)| is_candidate(byte)) {
        let structure = match byte {
            // Lists, headings underlined, rulers, definitions, metadata.
            b'-' | b'+' | b'=' => position == 0,
            b':' => position == 0 || starts_with(inner, position, "://"),
            // Numbered lists.
            b')' => digits > 0 && position == digits,
            b'.' => (digits > 0 && position == digits) || ends_with_www(inner, position),
            _ => true,
        };
        if structure {
            out.push_str(inner.get(copied..position).unwrap_or_default());
            out.push('\\');
            copied = position;
        }
    }
    out.push_str(inner.get(copied..).unwrap_or_default());
    spaces(end, out);
}

fn spaces(spaces: &str, out: &mut String) {
    for space in spaces.chars() {
        out.push_str(if space == '\t' { "&#9;" } else { "&#32;" });
    }
}

/// Characters that can be structure somewhere; those of the last line only in some places.
const fn is_candidate(byte: u8) -> bool {
    matches!(
        byte,
        b'\\'
            | b'`'
            | b'*'
            | b'_'
            | b'{'
            | b'}'
            | b'['
            | b']'
            | b'<'
            | b'>'
            | b'#'
            | b'!'
            | b'|'
            | b'~'
            | b'$'
            | b'^'
            | b'&'
            | b'@'
            | b'-'
            | b'+'
            | b'='
            | b':'
            | b')'
            | b'.'
    )
}

/// Bare links of the extensions: `https://…` is cut at its colon.
fn starts_with(line: &str, position: usize, start: &str) -> bool {
    line.get(position..).is_some_and(|rest| rest.starts_with(start))
}

/// `www.` is cut at its dot.
fn ends_with_www(line: &str, position: usize) -> bool {
    position
        .checked_sub(3)
        .and_then(|start| line.get(start..position))
        .is_some_and(|before| before.eq_ignore_ascii_case("www"))
}

#[cfg(test)]
mod tests {
    use super::{LineBreak, escape};

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        escape(text, LineBreak::Hard(""), &mut out);
        out
    }

    #[test]
    fn structure_is_escaped_and_ordinary_text_is_not() {
        assert_eq!(escaped("Art. 21 (1) – zwei-drei: vier + fünf"), "Art. 21 (1) – zwei-drei: vier + fünf");
        assert_eq!(escaped("- a"), "\\- a");
        assert_eq!(escaped("1. a"), "1\\. a");
        assert_eq!(escaped("12) a"), "12\\) a");
        assert_eq!(escaped("[x](http://e)"), "\\[x\\](http\\://e)");
        assert_eq!(escaped("www.example.org"), "www\\.example.org");
        assert_eq!(escaped("@everyone"), "\\@everyone");
        assert_eq!(escaped("    code"), "&#32;&#32;&#32;&#32;code");
        assert_eq!(escaped("a\n# b"), "a\\\n\\# b");
    }
}
