//! Words of another language: sentences that were not translated, and small words that only another language has.

use std::collections::{BTreeMap, BTreeSet};

use super::Checked;
use super::texts::{Text, words};
use crate::localize::problems::Problems;

/// Small words of each language that a sentence of it can hardly do without.
const FUNCTION_WORDS: &str = include_str!("../../../locales/function-words.json");

/// English that lawyers of other languages say, too.
const TERMS_OF_ART: [&str; 1] = ["text and data mining"];

/// A text of fewer words may be the same in two languages.
const SENTENCE: usize = 4;

/// So many words of another language are a sentence of it.
const FOREIGN: usize = 3;

/// A word that stands in more texts than these is one of the language, unless they are sentences of the other.
const RARE: usize = 3;

pub(super) fn check(checked: &Checked<'_>, problems: &mut Problems) {
    untranslated(checked, problems);
    foreign_words(checked, problems);
}

/// Names stand here, not sentences.
fn is_name(id: &str) -> bool {
    id.starts_with("territory-") || id.starts_with("act-")
}

fn untranslated(checked: &Checked<'_>, problems: &mut Problems) {
    let others = checked.references.iter().filter(|(tag, _)| **tag != checked.tag.language());
    let sentences: BTreeMap<&str, &str> = others
        .flat_map(|(tag, texts)| texts.values().flatten().map(move |text| (text.as_str(), *tag)))
        .filter(|(text, _)| words(text).count() >= SENTENCE)
        .collect();
    for text in checked.texts.iter().filter(|text| !is_name(text.id)) {
        let same = text.variants().into_iter().find_map(|variant| sentences.get(variant.as_str()).copied());
        if let Some(tag) = same {
            let message = format!("{} says what it says in {tag}", text.name());
            problems.at(checked.place(text.file, text.id), "locale.untranslated", message);
        }
    }
}

fn foreign_words(checked: &Checked<'_>, problems: &mut Problems) {
    let lists: BTreeMap<String, BTreeSet<String>> = serde_json::from_str(FUNCTION_WORDS).unwrap_or_default();
    let Some(own) = lists.get(checked.tag.language()) else { return };
    let mut foreign: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (tag, words) in &lists {
        // The shortest are words of many languages.
        for word in words.difference(own).filter(|word| word.chars().count() > 2) {
            foreign.entry(word).or_default().push(tag);
        }
    }
    let quotes = &checked.settings.quotes;
    let mut found: BTreeMap<&str, Vec<(&Text<'_>, &str, bool)>> = BTreeMap::new();
    for text in checked.texts.iter().filter(|text| !is_name(text.id)) {
        // What stands in quotation marks is said as others say it.
        let said = without_quoted(&text.whole(), quotes.open.trim(), quotes.close.trim());
        let said = TERMS_OF_ART.iter().fold(said, |said, term| said.replace(term, " "));
        let said: BTreeSet<String> = words(&said).collect();
        // How many words of a language the text has.
        let count = |tag: &str| {
            let all = lists.get(tag).into_iter().flatten();
            all.filter(|word| foreign.contains_key(word.as_str()) && said.contains(*word)).count()
        };
        for (word, tags) in foreign.iter().filter(|(word, _)| said.contains(**word)) {
            // One word of a language that nobody translates from may be one of this language that no list knows.
            let is_told = |tag: &&&str| checked.references.contains_key(**tag) || count(tag) > 1;
            if let Some(tag) = tags.iter().find(is_told) {
                found.entry(word).or_default().push((text, tag, count(tag) >= FOREIGN));
            }
        }
    }
    for (word, places) in found {
        let is_rare = places.len() <= RARE;
        for (text, tag, _) in places.into_iter().filter(|(_, _, is_sentence)| is_rare || *is_sentence) {
            let message = format!("{}: {word:?} is a word of {tag}", text.name());
            problems.at(checked.place(text.file, text.id), "locale.foreign_word", message);
        }
    }
}

fn without_quoted(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).map_or("", |(_, after)| after);
    }
    kept + rest
}
