//! A language under work, as its translator sees it: whatever it lacks is filled from the reference and marked.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write;

use fluent_syntax::ast::{Entry, Pattern, PatternElement, Resource};
use fluent_syntax::serializer;
use widerspruch::{Catalog, Library, Locale, page};

use crate::cases::SharedCase;
use crate::tree::Tree;
use crate::wording::Wording;

/// The language that fills gaps.
const REFERENCE: &str = "de";

/// The letters of the showcases in a language, and before them what is left for which letter and what is wrong.
///
/// # Errors
///
/// If a file cannot be read, or Fluent cannot be parsed: then every problem, one a line.
pub fn preview(tree: &Tree, tag: &str) -> Result<String, Box<dyn Error>> {
    let mut language = Wording::of(&tree.path("core/locales").join(tag))?;
    let locale = language.compile()?;
    let mut text = left(&locale, &language)?;
    let reference = Wording::of(&tree.path("core/locales").join(REFERENCE))?;
    language.files.push(("filled.ftl".to_owned(), filled(&language, &reference)));
    let library = Library::embedded().with_locale(language.compile()?)?;
    for case in SharedCase::all(tree)?.iter().filter(|case| case.is_showcase()) {
        writeln!(text, "\n######## {}\n", case.name)?;
        text.push_str(&shown(&library, case, tag)?);
    }
    Ok(text)
}

/// How much is left for each kind of letter, each law and the guide, and what is wrong with what is there.
fn left(locale: &Locale, language: &Wording) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    for part in locale.progress(&Catalog::embedded()) {
        let there = part.needed - part.missing.len();
        write!(text, "{:24}{there:>5} of {:>4} messages", part.part.as_str(), part.needed)?;
        writeln!(text, "{}", if part.missing.is_empty() { "" } else { ", to do:" })?;
        for ids in part.missing.chunks(4) {
            writeln!(text, "    {}", ids.join(" "))?;
        }
    }
    for problem in language.check()?.iter().filter(|problem| problem.code() != MISSING) {
        writeln!(text, "{problem}")?;
    }
    Ok(text)
}

/// Counted by part.
const MISSING: &str = "locale.missing_message";

fn shown(library: &Library, case: &SharedCase, tag: &str) -> Result<String, Box<dyn Error>> {
    Ok(match library.prepare_json(&case.request_in(tag)?) {
        Ok(prepared) => page(&prepared, library.locales())?,
        Err(refusal) => format!("{refusal}\n"),
    })
}

/// The messages of the reference that a language does not have, with what they print in marks.
fn filled(language: &Wording, reference: &Wording) -> String {
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, resource) in language.resources() {
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned());
                known.entry(message.id.name.to_owned()).or_default().extend(attributes);
            }
        }
    }
    let mut lacking = Resource { body: Vec::new() };
    for (_, resource) in reference.resources() {
        for entry in resource.body {
            let is_lacking = match &entry {
                Entry::Message(message) => !known.contains_key(message.id.name),
                Entry::Term(_) => true,
                _ => false,
            };
            if let (true, Entry::Message(mut message)) = (is_lacking, entry) {
                message.comment = None;
                message.value.iter_mut().for_each(mark);
                message.attributes.iter_mut().for_each(|attribute| mark(&mut attribute.value));
                lacking.body.push(Entry::Message(message));
            }
        }
    }
    serializer::serialize(&lacking)
}

fn mark(pattern: &mut Pattern<&str>) {
    pattern.elements.insert(0, PatternElement::TextElement { value: "⟦" });
    pattern.elements.push(PatternElement::TextElement { value: "⟧" });
}
