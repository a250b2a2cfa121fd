//! A language under work, as its translator sees it: whatever it lacks is filled from the reference and marked.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write;

use fluent_syntax::ast::{Entry, Pattern, PatternElement, Resource};
use fluent_syntax::serializer;
use serde_json::Value;
use widerspruch::{Catalog, Library, page};

use crate::cases::SharedCase;
use crate::tree::Tree;
use crate::wording::Wording;

/// The language that fills gaps.
const REFERENCE: &str = "de";

/// The letters of the showcases in a language, and before them what is wrong with its files and what they lack.
///
/// # Errors
///
/// If a file cannot be read, or Fluent cannot be parsed: then every problem, one a line.
pub fn preview(tree: &Tree, tag: &str) -> Result<String, Box<dyn Error>> {
    let mut language = Wording::of(&tree.path("core/locales").join(tag))?;
    let locale = language.compile()?;
    let catalog = Catalog::embedded();
    let lacking = [locale.missing_messages(), locale.missing_for(&catalog)].concat();
    let mut text = String::new();
    for problem in &lacking {
        writeln!(text, "{problem}")?;
    }
    for id in locale.unused_messages(&catalog) {
        writeln!(text, "nobody uses {id}")?;
    }
    let reference = Wording::of(&tree.path("core/locales").join(REFERENCE))?;
    language.files.push(("filled.ftl".to_owned(), filled(&language, &reference)));
    let library = Library::embedded().with_locale(language.compile()?)?;
    for case in SharedCase::all(tree)?.iter().filter(|case| case.is_showcase()) {
        writeln!(text, "\n######## {}\n", case.name)?;
        text.push_str(&shown(&library, case, tag)?);
    }
    Ok(text)
}

fn shown(library: &Library, case: &SharedCase, tag: &str) -> Result<String, Box<dyn Error>> {
    let mut request: Value = serde_json::from_slice(&case.request)?;
    if let Some(request) = request.as_object_mut() {
        request.insert("language".to_owned(), tag.into());
    }
    Ok(match library.prepare_json(&serde_json::to_vec(&request)?) {
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
