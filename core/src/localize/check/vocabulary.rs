//! The legal terms: where the two languages that every build has name a concept, the others name it, too, in the words
//! that the law has in that language.

use std::collections::BTreeMap;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Checked;
use super::texts::{INSERTED, Text};
use crate::localize::MessagePart;
use crate::localize::complete::part_of;
use crate::localize::problems::Problems;

/// Concept, language, term. Only terms that were read in an official text or in use by an authority.
const VOCABULARY: &str = include_str!("../../../locales/vocabulary.json");

/// The person who writes says "my" in one variant and is named in the other.
const BY_PRONOUN: &str = "data-subject";

#[derive(Deserialize)]
struct Term {
    /// As the law has it.
    term: String,
    /// Beginnings of words, without accents, that stand in every form of it; a text needs all of one of these.
    stems: Vec<String>,
}

pub(super) fn check(checked: &Checked<'_>, problems: &mut Problems) {
    let concepts: BTreeMap<String, BTreeMap<String, Term>> = serde_json::from_str(VOCABULARY).unwrap_or_default();
    for text in checked.texts.iter().filter(|text| is_legal(text)) {
        let said: Vec<String> = text.variants().iter().map(|variant| folded(variant)).collect();
        let references: Vec<(&str, Vec<String>)> = checked
            .references
            .iter()
            .filter_map(|(tag, texts)| Some((*tag, texts.get(&text.name())?.iter().map(|text| folded(text)).collect())))
            .collect();
        if references.len() < checked.references.len() {
            continue;
        }
        for (concept, terms) in &concepts {
            let Some(own) = terms.get(checked.tag.language()) else { continue };
            let named = |(tag, said): &(&str, Vec<String>), how: fn(&Term, &[String]) -> bool| {
                terms.get(*tag).is_some_and(|term| how(term, said))
            };
            // Where every variant of both names it, every variant of this one does.
            let in_all = concept != BY_PRONOUN && references.iter().all(|one| named(one, Term::is_in_all));
            let how = if in_all { Term::is_in_all } else { Term::is_in_one };
            if references.iter().all(|one| named(one, how)) && !how(own, &said) {
                problems.at(checked.place(text.file, text.id), "locale.vocabulary", missing(text, concept, &own.term));
            }
        }
    }
}

/// Whether the text speaks as the law does: letters and names of acts do; the guide and reasons of a person need not.
fn is_legal(text: &Text<'_>) -> bool {
    part_of(text.id) != MessagePart::Guide && !text.id.starts_with("reason-")
}

fn missing(text: &Text<'_>, concept: &str, term: &str) -> String {
    format!("{} does not name {concept}: {term}", text.name())
}

impl Term {
    fn is_in_all(&self, variants: &[String]) -> bool {
        variants.iter().all(|said| self.is_in(said))
    }

    fn is_in_one(&self, variants: &[String]) -> bool {
        variants.iter().any(|said| self.is_in(said))
    }

    fn is_in(&self, said: &str) -> bool {
        self.stems.iter().any(|stems| stems.split(' ').all(|stem| holds(said, stem)))
    }
}

/// Short stems stand at the beginning of a word, the shortest are words.
fn holds(said: &str, stem: &str) -> bool {
    let is_word = |character: char| character.is_alphanumeric();
    let mut words = said.split(|character| !is_word(character));
    match stem.chars().count() {
        ..=2 => words.any(|word| word == stem),
        3 => words.any(|word| word.starts_with(stem)),
        _ => said.contains(stem),
    }
}

/// Small letters without accents, so that forms of a word compare.
fn folded(text: &str) -> String {
    let plain = text.nfd().filter(|character| !is_combining_mark(*character)).flat_map(char::to_lowercase);
    let folded = plain.map(|character| match character {
        'ς' => 'σ',
        INSERTED => ' ',
        other => other,
    });
    folded.collect()
}
