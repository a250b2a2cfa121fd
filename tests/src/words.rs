//! How many words a language has: the length that a translator writes, file by file.
//!
//! Counted is the text of every variant of every message, attribute and term, parted by Unicode white space; what is
//! inserted is not, nor are the names of countries, which come from CLDR.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};

use crate::tree::Tree;
use crate::wording::Wording;

/// The file that lists the counts.
pub const WORDS_FILE: &str = "core/locales/README.md";

const HEADING: &str = "## Words\n";

/// Written by `tests/territories`.
const GENERATED: &str = "territories.ftl";

/// Everything that a language says, one text a line, with blanks for what is inserted: for a spell-checker.
#[must_use]
pub fn plain_texts(language: &Wording) -> Vec<String> {
    let mut texts = Vec::new();
    let own = language.resources().filter(|(file, _)| *file != GENERATED);
    for (_, resource) in own.chain(language.of_countries()) {
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                    for pattern in message.value.iter().chain(attributes) {
                        plain(pattern, &mut texts);
                    }
                }
                Entry::Term(term) => plain(&term.value, &mut texts),
                _ => {}
            }
        }
    }
    texts
}

/// A line for the text, and one for each variant in it.
fn plain(pattern: &Pattern<&str>, texts: &mut Vec<String>) {
    let mut line = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => line.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    plain(&variant.value, texts);
                }
            }
            PatternElement::Placeable { .. } => line.push(' '),
        }
    }
    texts.push(line.replace(['\n', '\u{A0}', '\u{202F}'], " "));
}

/// The words of each file of a language.
#[must_use]
pub fn words(language: &Wording) -> Vec<(String, usize)> {
    let files = language.resources().filter(|(file, _)| *file != GENERATED);
    files
        .chain(language.of_countries())
        .map(|(file, resource)| {
            let words = resource.body.iter().map(|entry| match entry {
                Entry::Message(message) => {
                    let attributes = message.attributes.iter().map(|attribute| of_pattern(&attribute.value));
                    message.value.as_ref().map_or(0, of_pattern) + attributes.sum::<usize>()
                }
                Entry::Term(term) => of_pattern(&term.value),
                _ => 0,
            });
            (file.to_owned(), words.sum())
        })
        .collect()
}

fn of_pattern<S: AsRef<str>>(pattern: &Pattern<S>) -> usize {
    let words = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.as_ref().split_whitespace().count(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| of_pattern(&variant.value)).sum()
        }
        PatternElement::Placeable { .. } => 0,
    });
    words.sum()
}

/// The file with the counts of today.
///
/// # Errors
///
/// If a file cannot be read, or the heading is missing.
pub fn words_file(tree: &Tree) -> Result<String, Box<dyn Error>> {
    let text = tree.read(WORDS_FILE)?;
    let start = text.find(HEADING).ok_or("core/locales/README.md has no heading Words")? + HEADING.len();
    let rest = text.get(start..).unwrap_or_default();
    let end = rest.find("\n## ").map_or(text.len(), |end| start + end + 1);
    let languages: Vec<_> = Wording::all(tree)?.into_iter().map(|it| (it.tag.clone(), words(&it))).collect();
    let mut table = String::from(
        "\nText of all variants, without what is inserted and without the names of countries, which come from CLDR \
         (`tests/territories`).\nAt most 16,000 in German, 18,000 in English, 20,000 in others.\n\n| file |",
    );
    for (tag, _) in &languages {
        write!(table, " {tag} |")?;
    }
    writeln!(table, "\n|---|{}", "---:|".repeat(languages.len()))?;
    let files: BTreeSet<&String> = languages.iter().flat_map(|(_, counts)| counts).map(|(file, _)| file).collect();
    for file in files {
        write!(table, "| `{file}` |")?;
        for (_, counts) in &languages {
            let count = counts.iter().find(|(known, _)| known == file).map_or(0, |(_, count)| *count);
            write!(table, " {count} |")?;
        }
        table.push('\n');
    }
    table.push_str("| all |");
    for (_, counts) in &languages {
        write!(table, " {} |", counts.iter().map(|(_, count)| count).sum::<usize>())?;
    }
    table.push_str("\n\n");
    let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
    Ok([before, &table, after].concat())
}
