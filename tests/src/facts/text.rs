//! Archived texts as the tool compares them: words without markup, lines, sentences.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

/// Characters that belong to a word wherever they stand in it: parts of addresses on the web and of mail addresses.
const INNER: &[char] = &['@', '.', '/', ':', '?', '=', '&', '%', '#', '-', '+', '_', '~'];

/// The words of a text: small letters, without markup, quotation marks, commas and brackets; punctuation only inside a
/// word. So a name, a line of an address and a link are found however the page sets them.
pub(super) fn words(text: &str) -> Vec<String> {
    let loose: String =
        if text.is_ascii() { text.chars().filter_map(fold).collect() } else { text.nfkc().filter_map(fold).collect() };
    let words = loose.split_whitespace().map(|word| word.trim_matches(INNER).to_lowercase());
    words.filter(|word| !word.is_empty()).collect()
}

fn fold(character: char) -> Option<char> {
    match character {
        // Marks for line breaking, and the backslash with which Markdown escapes.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\\' => None,
        // Hyphens that look like one.
        '\u{2010}' | '\u{2011}' => Some('-'),
        _ if character.is_alphanumeric() || INNER.contains(&character) => Some(character),
        _ => Some(' '),
    }
}

/// The words of a sentence: as [`words`], and a slash parts them.
fn spoken(text: &str) -> Vec<String> {
    words(&text.replace('/', " "))
}

/// A text made ready for looking things up in it.
#[derive(Debug, Clone)]
pub struct Text {
    /// All words with one space around each, links included.
    whole: String,
    /// The lines as people read them, without markup and links, each once.
    lines: Vec<Line>,
    /// The words of each line.
    keys: BTreeSet<String>,
    /// The words of all lines, for sentences that were only cut elsewhere.
    read: String,
    length: usize,
}

/// A sentence, cell, heading or list item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// As it is shown.
    pub text: String,
    /// Its words.
    pub words: Vec<String>,
}

impl Text {
    /// Reads Markdown; a sentence does not end at one of the abbreviations.
    #[must_use]
    pub fn of(markdown: &str, abbreviations: &BTreeSet<String>) -> Self {
        let mut out = Self {
            whole: String::from(" "),
            lines: Vec::new(),
            keys: BTreeSet::new(),
            read: String::from(" "),
            length: 0,
        };
        for row in markdown.lines() {
            for word in words(row) {
                out.whole.extend([&word, " "]);
            }
            // Cells of a table, and lines in a cell.
            for part in without_links(row).split('|').flat_map(|cell| cell.split("<br>")) {
                for sentence in sentences(part, abbreviations) {
                    out.add(Line { words: spoken(sentence), text: shown(sentence) });
                }
            }
        }
        out
    }

    fn add(&mut self, line: Line) {
        if line.words.is_empty() {
            return;
        }
        self.length += line.words.len();
        let key = line.words.join(" ");
        self.read.extend([&key, " "]);
        if self.keys.insert(key) {
            self.lines.push(line);
        }
    }

    /// Whether the words of a value stand in it, one after the other.
    #[must_use]
    pub fn holds(&self, value: &str) -> bool {
        let value = words(value);
        !value.is_empty() && self.whole.contains(&spaced(&value))
    }

    /// Whether it has a line with the same words.
    #[must_use]
    pub fn has(&self, line: &Line) -> bool {
        self.keys.contains(&line.words.join(" "))
    }

    /// Whether words stand in it one after the other, wherever its sentences begin and end.
    #[must_use]
    pub fn says(&self, words: &[String]) -> bool {
        self.read.contains(&spaced(words))
    }

    /// The lines.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The first line with a value in it.
    #[must_use]
    pub fn line_with(&self, value: &str) -> Option<&Line> {
        let value = spaced(&spoken(value));
        self.lines.iter().find(|line| spaced(&line.words).contains(&value))
    }

    /// The line before a line.
    #[must_use]
    pub fn line_before(&self, line: &Line) -> Option<&Line> {
        let position = self.lines.iter().position(|other| other == line)?;
        self.lines.get(position.checked_sub(1)?)
    }

    /// The line that comes after one with the same words.
    #[must_use]
    pub fn line_after(&self, line: &Line) -> Option<&Line> {
        let position = self.lines.iter().position(|other| other.words == line.words)?;
        self.lines.get(position + 1)
    }

    /// How many words it has.
    #[must_use]
    pub const fn length(&self) -> usize {
        self.length
    }

    /// How many of its words are among those given.
    #[must_use]
    pub fn count(&self, words: &BTreeSet<String>) -> usize {
        self.read.split_whitespace().filter(|word| words.contains(*word)).count()
    }
}

/// How alike two lines are: 1 for the same words, 0 for none in common (Sørensen and Dice, words counted once).
#[expect(clippy::cast_precision_loss, reason = "a line has few words")]
pub(super) fn likeness(one: &Line, other: &Line) -> f64 {
    let (one, other): (BTreeSet<_>, BTreeSet<_>) = (one.words.iter().collect(), other.words.iter().collect());
    let both = one.intersection(&other).count();
    2.0 * both as f64 / (one.len() + other.len()).max(1) as f64
}

fn spaced(words: &[String]) -> String {
    format!(" {} ", words.join(" "))
}

/// A row of Markdown with the text of each link in its place, and no pictures.
fn without_links(row: &str) -> String {
    let mut rest = row;
    let mut out = String::with_capacity(row.len());
    while let Some((before, after)) = rest.split_once("](") {
        let (head, label) = before.rsplit_once('[').unwrap_or((before, ""));
        match head.strip_suffix('!') {
            Some(head) => out.push_str(head),
            None => out.extend([head, label]),
        }
        rest = after_target(after);
    }
    out.push_str(rest);
    out
}

/// What follows the bracket that closes the target of a link; brackets in the target are counted.
fn after_target(text: &str) -> &str {
    let mut open = 1;
    for (position, character) in text.char_indices() {
        match character {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return text.get(position + 1..).unwrap_or_default();
        }
    }
    ""
}

/// Cuts a paragraph after `.`, `!` or `?` before a new word, except after an abbreviation.
fn sentences<'t>(paragraph: &'t str, abbreviations: &BTreeSet<String>) -> Vec<&'t str> {
    let mut out = Vec::new();
    let mut rest = paragraph;
    let mut from = 0;
    while let Some(found) = rest
        .get(from..)
        .and_then(|tail| tail.find(". ").into_iter().chain(tail.find("! ")).chain(tail.find("? ")).min())
    {
        let end = from + found + 1;
        let (head, tail) = rest.split_at(end);
        let last = head.split_whitespace().next_back().unwrap_or_default().to_lowercase();
        let begins = tail.trim_start().chars().next().is_some_and(|next| !next.is_lowercase());
        if begins && !abbreviations.contains(last.trim_start_matches(|c: char| !c.is_alphanumeric())) {
            out.push(head);
            rest = tail;
            from = 0;
        } else {
            from = end;
        }
    }
    out.push(rest);
    out
}

/// A sentence as it is shown: without the marks of Markdown and with single spaces.
fn shown(sentence: &str) -> String {
    let plain: String = sentence.chars().filter(|c| !matches!(c, '*' | '`' | '\\' | '\u{200b}' | '\u{feff}')).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let edge = |c: char| matches!(c, '#' | '_' | '-' | '=' | '>' | '|') || c.is_whitespace();
    plain.trim_start_matches(edge).trim_end_matches(edge).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(markdown: &str) -> Text {
        Text::of(markdown, &["e.g.".to_owned()].into())
    }

    fn lines(markdown: &str) -> Vec<String> {
        text(markdown).lines.into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn values_are_found_however_the_page_sets_them() {
        let page =
            text("**Example, Inc.**\nAttn: Privacy, 1\u{a0}Main Street | [x\\_y@example.org](mailto:x_y@example.org)");
        for value in ["Example Inc", "1 Main Street", "x_y@example.org", "ATTN: Privacy"] {
            assert!(page.holds(value), "{value}");
        }
        for value in ["Example, Inc. 1", "1 Main", "Main Stree", "y@example.org", "", "…"] {
            assert_eq!(page.holds(value), value == "1 Main", "{value}");
        }
    }

    #[test]
    fn links_are_found_with_their_address_and_read_without() {
        let page = text(
            "Use [the form](https://example.org/a-b?c=d#e), [not this](https://example.org/x_(y)), or ![logo](https://example.org/p.png)write.",
        );
        assert!(page.holds("https://example.org/a-b?c=d#e"));
        assert!(!page.holds("https://example.org/a-b"));
        assert_eq!(page.lines[0].text, "Use the form, not this, or write.");
    }

    #[test]
    fn sentences_end_before_a_new_one_only() {
        assert_eq!(
            lines("We train, e.g. Models. We stop! Do you? yes."),
            ["We train, e.g. Models.", "We stop!", "Do you? yes."]
        );
        assert_eq!(lines("# Head\n====\n* One\n| a | b<br>c |\n"), ["Head", "One", "a", "b", "c"]);
    }

    #[test]
    fn a_sentence_cut_elsewhere_is_said_all_the_same() {
        let (one, other) =
            (text("We train models on posts\n* and comments."), text("We train models on posts and comments."));
        assert!(one.lines.iter().all(|line| other.says(&line.words)));
        assert!(other.lines.iter().all(|line| one.says(&line.words)));
        assert!(!other.says(&text("We train models on messages").lines[0].words));
    }
}
