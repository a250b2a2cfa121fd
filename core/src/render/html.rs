//! One complete, accessible HTML page: no script, nothing loaded, printed on A4 as a letter for a window envelope.

use crate::letter::{Block, BlockContent, BlockRole, Letter};

use super::page::PageText;
use super::right_to_left::runs;

/// Black on white, so that contrast is never in question; measures after DIN 5008 form B in print.
const STYLE: &str = include_str!("letter.css");

pub(super) fn write(letter: &Letter) -> String {
    let mut out = String::with_capacity(12 * 1024);
    head(&letter.subject, &letter.language, STYLE, &mut out);
    out.push_str("<body>\n<main>\n<header>\n");
    lines("address", "sender", &letter.sender, &mut out);
    lines("address", "addressee", &letter.addressee.lines, &mut out);
    lines("p", "information", &letter.information, &mut out);
    out.push_str("</header>\n");
    element("h1", "", &letter.subject_line(), &mut out);
    blocks(&letter.blocks, &mut out);
    if !letter.enclosures.is_empty() {
        element("h2", "", &letter.enclosures_heading, &mut out);
        list("ul", &letter.enclosures, &mut out);
    }
    for annex in &letter.annexes {
        element("h2", " class=\"annex\"", &annex.title, &mut out);
        blocks(&annex.blocks, &mut out);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match (&block.content, block.role) {
            (BlockContent::Items(items), BlockRole::Numbered) => list("ol", items, out),
            (BlockContent::Items(items), _) => list("ul", items, out),
            (BlockContent::Text(text), BlockRole::Heading) => element("h2", "", text, out),
            (BlockContent::Text(text), BlockRole::OwnWords) => {
                element("p", " class=\"own-words\" dir=\"auto\"", text, out);
            }
            (BlockContent::Text(text), BlockRole::Closing) => element("p", " class=\"closing\"", text, out),
            (BlockContent::Text(text), BlockRole::Signature) => element("p", " class=\"signature\"", text, out),
            (BlockContent::Text(text), _) => element("p", "", text, out),
        }
    }
}

/// Title and language for readers and screen readers. The policy forbids everything but the style in the page; the
/// other two keep browsers from turning numbers into links and from telling a linked site where they come from.
fn head(title: &str, language: &str, style: &str, out: &mut String) {
    out.push_str("<!DOCTYPE html>\n<html lang=\"");
    escape(language, out);
    out.push_str("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    );
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.push_str("<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">\n");
    out.push_str("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.push_str("<title>");
    escape(title, out);
    out.push_str("</title>\n<style>\n");
    out.push_str(style);
    out.push_str("</style>\n</head>\n");
}

/// The page for people: its headings are headings, its lines stay as they are, and its links can be clicked. What is in
/// another language than the page says so, for those who hear it.
pub(super) fn of_page(page: &PageText<'_>, language: &str) -> String {
    let mut out = String::with_capacity(page.text.len() * 2);
    let title = page.text.lines().next().unwrap_or_default();
    head(title, language, include_str!("plan.css"), &mut out);
    out.push_str("<body>\n<main>\n");
    let is_rule = |line: Option<&(usize, &str)>, sign: u8| {
        line.is_some_and(|(_, line)| !line.is_empty() && line.bytes().all(|byte| byte == sign))
    };
    let mut end = 0;
    let lines = page.text.split_terminator('\n').map(|line| {
        let start = end;
        end += line.len() + 1;
        (start, line)
    });
    let mut lines = lines.peekable();
    let (mut first, mut open) = (true, None);
    while let Some((start, line)) = lines.next() {
        let heading = if is_rule(lines.peek(), b'=') {
            Some(if first { "h1" } else { "h2" })
        } else {
            is_rule(lines.peek(), b'-').then_some("h3")
        };
        if let Some(heading) = heading.filter(|_| !line.is_empty()) {
            if open.take().is_some() {
                out.push_str("</div>\n");
            }
            lines.next();
            first = false;
            element(heading, "", line, &mut out);
            continue;
        }
        let foreign = page.foreign_at(start);
        if !line.is_empty() && open != Some(foreign) {
            if open.replace(foreign).is_some() {
                out.push_str("</div>\n");
            }
            out.push_str("<div class=\"lines\"");
            if let Some(language) = foreign {
                out.push_str(" lang=\"");
                escape(language, &mut out);
                out.push('"');
            }
            out.push('>');
        }
        if open.is_some() {
            linked(line, &mut out);
            out.push('\n');
        }
    }
    if open.is_some() {
        out.push_str("</div>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// A line whose addresses are links.
fn linked(line: &str, out: &mut String) {
    let Some(at) = line.find("https://") else { return value(line, out) };
    let (before, rest) = line.split_at(at);
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let (address, after) = rest.split_at(end);
    let bare = address.trim_end_matches(['.', ',', ';', ')']);
    let (address, signs) = address.split_at(bare.len());
    value(before, out);
    out.push_str("<a href=\"");
    escape(address, out);
    out.push_str("\">");
    value(address, out);
    out.push_str("</a>");
    value(signs, out);
    linked(after, out);
}

fn element(name: &str, attributes: &str, text: &str, out: &mut String) {
    out.push('<');
    out.push_str(name);
    out.push_str(attributes);
    out.push('>');
    value(text, out);
    out.push_str("</");
    out.push_str(name);
    out.push_str(">\n");
}

fn list(name: &str, items: &[String], out: &mut String) {
    for piece in ["<", name, ">\n"] {
        out.push_str(piece);
    }
    for item in items {
        element("li", "", item, out);
    }
    for piece in ["</", name, ">\n"] {
        out.push_str(piece);
    }
}

fn lines(name: &str, class: &str, lines: &[String], out: &mut String) {
    if lines.is_empty() {
        return;
    }
    for piece in ["<", name, " class=\"", class, "\">"] {
        out.push_str(piece);
    }
    for (position, line) in lines.iter().enumerate() {
        if position > 0 {
            out.push_str("<br>\n");
        }
        value(line, out);
    }
    for piece in ["</", name, ">\n"] {
        out.push_str(piece);
    }
}

/// Text with right-to-left runs isolated, so that they do not reorder what stands beside them.
fn value(text: &str, out: &mut String) {
    for run in runs(text) {
        if run.right_to_left {
            out.push_str("<bdi>");
            escape(run.text, out);
            out.push_str("</bdi>");
        } else {
            escape(run.text, out);
        }
    }
}

/// Escapes for element content and for attribute values in double quotes.
fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some((before, character, after)) = next_special(rest) {
        out.push_str(before);
        out.push_str(match character {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = after;
    }
    out.push_str(rest);
}

fn next_special(text: &str) -> Option<(&str, u8, &str)> {
    let position = text.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\''))?;
    let (before, from) = text.split_at_checked(position)?;
    let (special, after) = from.split_at_checked(1)?;
    Some((before, *special.as_bytes().first()?, after))
}

#[cfg(test)]
mod tests {
    use super::{STYLE, escape, value};

    #[test]
    fn every_significant_character_is_escaped() {
        let mut out = String::new();
        escape("a<b>&amp;\"c'ä", &mut out);
        assert_eq!(out, "a&lt;b&gt;&amp;amp;&quot;c&#39;ä");
    }

    #[test]
    fn right_to_left_names_are_isolated() {
        let mut out = String::new();
        value("für דנה, <b>", &mut out);
        assert_eq!(out, "für <bdi>דנה</bdi>, &lt;b&gt;");
    }

    #[test]
    fn the_style_cannot_end_early_or_load_anything() {
        assert!(!STYLE.contains('<') && !STYLE.contains("url(") && !STYLE.contains("@import"));
    }
}
