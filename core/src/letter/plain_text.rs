//! Plain text, laid out after DIN 5008 as far as plain text can: sender, addressee, information block, two empty
//! lines around the subject, three for a signature.

use super::{Annex, Block, BlockContent, BlockRole, Letter};

/// Marks the items of lists; continued lines stand below the first word.
const ITEM: &str = "  – ";
const ITEM_INDENT: &str = "    ";

/// Appends the letter. Lines are broken between words at `width` characters; a word that is longer stays whole, and
/// a no-break space breaks nowhere. Line breaks in a person's own words are kept.
pub(crate) fn write(letter: &Letter, width: usize, out: &mut String) {
    out.reserve(estimate(letter));
    lines(&letter.sender, out);
    out.push('\n');
    lines(&letter.addressee.lines, out);
    out.push('\n');
    lines(&letter.information, out);
    out.push_str("\n\n");
    wrap(&letter.subject_line(), width, "", "", out);
    out.push_str("\n\n");
    blocks(&letter.blocks, width, out);
    if !letter.enclosures.is_empty() {
        out.push('\n');
        wrap(&letter.enclosures_heading, width, "", "", out);
        list(&letter.enclosures, width, out);
    }
    for annex in &letter.annexes {
        out.push_str("\n\n");
        write_annex(annex, width, out);
    }
}

/// Appends a sheet behind the letter, as it stands in the letter's text.
pub(crate) fn write_annex(annex: &Annex, width: usize, out: &mut String) {
    wrap(&annex.title, width, "", "", out);
    out.push('\n');
    blocks(&annex.blocks, width, out);
}

fn blocks(blocks: &[Block], width: usize, out: &mut String) {
    for (position, block) in blocks.iter().enumerate() {
        if block.role == BlockRole::Signature {
            out.push_str("\n\n\n");
        } else if position > 0 {
            out.push('\n');
        }
        match &block.content {
            BlockContent::Text(text) => wrap(text, width, "", "", out),
            BlockContent::Items(items) if block.role == BlockRole::Numbered => numbered(items, width, out),
            BlockContent::Items(items) => list(items, width, out),
        }
    }
}

/// About as many bytes as the text will have: the words, and for each block some indentation and line breaks.
fn estimate(letter: &Letter) -> usize {
    let annexes = letter.annexes.iter().flat_map(|annex| &annex.blocks);
    let words: usize = (letter.blocks.iter().chain(annexes))
        .map(|block| match &block.content {
            BlockContent::Text(text) => text.len() + 8,
            BlockContent::Items(items) => items.iter().map(|item| item.len() + 32).sum(),
        })
        .sum();
    words + 1024
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

fn numbered(items: &[String], width: usize, out: &mut String) {
    for (position, item) in items.iter().enumerate() {
        let number = format!("{:>2}. ", position + 1);
        wrap(item, width, &number, ITEM_INDENT, out);
    }
}

/// Appends `text`, each of its lines broken at `width`, with `first` before the first line and `rest` before the
/// others, and a line break at the end.
pub(crate) fn wrap(text: &str, width: usize, first: &str, rest: &str, out: &mut String) {
    // Nearly every text is one line.
    if !text.is_empty() && !has_line_feed(text.as_bytes()) {
        return wrap_line(text, width, first, rest, out);
    }
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
    let mut remaining = line.trim_end_matches(' ');
    let mut indent = first;
    loop {
        let room = width.saturating_sub(columns(indent.as_bytes()));
        out.push_str(indent);
        let Some((now, later)) = split(remaining, room) else {
            out.push_str(remaining);
            out.push('\n');
            return;
        };
        out.push_str(now.trim_end_matches(' '));
        out.push('\n');
        remaining = later;
        indent = rest;
    }
}

/// Cuts a text at the last space within the first `room` columns, or at the first space if that comes later. None if
/// the text fits or has no such space. The space itself is left out.
fn split(text: &str, room: usize) -> Option<(&str, &str)> {
    let bytes = text.as_bytes();
    if bytes.len() <= room {
        return None;
    }
    // A text has at most as many columns as bytes: take that many bytes, and as many more as columns are missing.
    let (mut end, mut missing) = (0, room);
    while missing > 0 {
        let taken = bytes.get(end..end + missing)?;
        end += missing;
        missing -= columns(taken);
    }
    // The rest of a character, and marks that combine with it.
    end += bytes.get(end..)?.iter().take_while(|&&byte| !takes_room(byte)).count();
    if end == bytes.len() {
        return None;
    }
    // A space right behind the room ends a full line.
    let space = match bytes.get(..=end)?.iter().rposition(|&byte| byte == b' ') {
        Some(space) => space,
        None => end + bytes.get(end..)?.iter().position(|&byte| byte == b' ')?,
    };
    let (now, later) = text.split_at_checked(space)?;
    Some((now, later.trim_start_matches(' ')))
}

/// Counts many bytes at a time, which is faster than a search where there is nothing to find.
fn has_line_feed(bytes: &[u8]) -> bool {
    let feeds = |chunk: &[u8]| chunk.iter().map(|&byte| u8::from(byte == b'\n')).sum::<u8>();
    bytes.chunks(128).any(|chunk| feeds(chunk) > 0)
}

/// Width in characters. Marks that combine with the letter before them (U+0300 to U+037F, the lead bytes CC and CD)
/// take no room.
fn columns(bytes: &[u8]) -> usize {
    // A sum of bytes in a byte, which 128 of them cannot overflow, is counted many at a time.
    bytes.chunks(128).map(|chunk| usize::from(chunk.iter().map(|&byte| u8::from(takes_room(byte))).sum::<u8>())).sum()
}

const fn takes_room(byte: u8) -> bool {
    byte & 0xC0 != 0x80 && byte & 0xFE != 0xCC
}

#[cfg(test)]
mod tests {
    use super::{Annex, Block, BlockContent, BlockRole, wrap};

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

    proptest::proptest! {
        #[test]
        fn nothing_is_lost_and_every_line_is_as_full_as_it_can_be(
            words in proptest::collection::vec("[a-zäß–😀\u{301}\u{A0}]{1,9}", 1..30),
            width in 1_usize..24,
        ) {
            let text = words.join(" ");
            let out = wrapped(&text, width, "", "");
            let lines: Vec<&str> = out.lines().collect();
            assert_eq!(lines.join(" "), text);
            let columns = |line: &str| line.chars().filter(|&character| character != '\u{301}').count();
            for (line, next) in lines.iter().zip(lines.iter().skip(1)) {
                assert!(columns(line) <= width || !line.contains(' '), "{lines:?}");
                let word = next.split(' ').next().unwrap_or_default();
                assert!(columns(line) + 1 + columns(word) > width, "{lines:?}");
            }
            let last = lines.last().copied().unwrap_or_default();
            assert!(columns(last) <= width || !last.contains(' '), "{lines:?}");
        }
    }

    #[test]
    fn items_hang() {
        assert_eq!(wrapped("eins zwei drei", 12, "  – ", "    "), "  – eins\n    zwei\n    drei\n");
    }

    #[test]
    fn a_sheet_has_its_title_and_numbers_its_items() {
        let block = |role, content| Block { role, content };
        let items = ["one".repeat(40), "two".to_owned()].to_vec();
        let annex = Annex {
            title: "Sheet 1: Questions".to_owned(),
            blocks: vec![
                block(BlockRole::Paragraph, BlockContent::Text("Please answer.".to_owned())),
                block(BlockRole::Numbered, BlockContent::Items(items)),
            ],
        };
        let long = "one".repeat(40);
        assert_eq!(annex.text(), format!("Sheet 1: Questions\n\nPlease answer.\n\n 1. {long}\n 2. two\n"));
    }

    #[test]
    fn own_line_breaks_stay() {
        assert_eq!(wrapped("eins\n\nzwei", 80, "", ""), "eins\n\nzwei\n");
        assert_eq!(wrapped("a  b ", 80, "", ""), "a  b\n");
    }
}
