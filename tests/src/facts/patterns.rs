//! Which sentences speak of training AI: patterns of words in the languages of the archived texts, as data
//! (`tests/facts/training.json`).

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use serde::Deserialize;

use super::text::{Line, Text};

/// So many words before and after, the rest of a long sentence may change and no alarm is given.
const PASSAGE: usize = 20;

/// So many words before what a pattern found, and so many after, a phrase of `not` makes it void: a prohibition stands
/// before a long list of what is forbidden.
const VOID: (usize, usize) = (30, 12);

/// The patterns of all languages.
#[derive(Debug)]
pub struct Patterns {
    languages: BTreeMap<String, Language>,
    abbreviations: BTreeSet<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Language {
    /// Words by which the language of a text is known.
    common: BTreeSet<String>,
    /// After these no sentence ends.
    abbreviations: BTreeSet<String>,
    /// A sentence speaks of training if one of these fits …
    training: Vec<Pattern>,
    /// … and none of these phrases stands near.
    not: Vec<Phrase>,
}

/// A phrase of each group, not further apart than `within` words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pattern {
    within: usize,
    /// The first group stands before the others: "improve our AI", not "AI that improves".
    #[serde(default)]
    ordered: bool,
    of: Vec<Vec<Phrase>>,
}

/// Words one after the other; `*` at an end of a word stands for any letters.
#[derive(Debug, Deserialize)]
#[serde(from = "String")]
struct Phrase(Vec<Stem>);

#[derive(Debug)]
struct Stem {
    letters: String,
    open_before: bool,
    open_after: bool,
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        let stem = |word: &str| Stem {
            letters: word.trim_matches('*').to_lowercase(),
            open_before: word.starts_with('*'),
            open_after: word.ends_with('*'),
        };
        Self(text.split_whitespace().map(stem).collect())
    }
}

impl Stem {
    fn fits(&self, word: &str) -> bool {
        match (self.open_before, self.open_after) {
            (false, false) => word == self.letters,
            (false, true) => word.starts_with(&self.letters),
            (true, false) => word.ends_with(&self.letters),
            (true, true) => word.contains(&self.letters),
        }
    }
}

impl Phrase {
    /// The positions at which it begins.
    fn positions<'s>(&'s self, words: &'s [String]) -> impl Iterator<Item = usize> + 's {
        let fits = |window: &[String]| self.0.iter().zip(window).all(|(stem, word)| stem.fits(word));
        words
            .windows(self.0.len().max(1))
            .enumerate()
            .filter(move |(_, window)| fits(window))
            .map(|(position, _)| position)
    }
}

impl Pattern {
    /// Where it fits: the positions of the first group.
    fn positions(&self, words: &[String]) -> Vec<usize> {
        let places = |group: &Vec<Phrase>| -> BTreeSet<usize> {
            group.iter().flat_map(|phrase| phrase.positions(words)).collect()
        };
        let groups: Vec<BTreeSet<usize>> = self.of.iter().map(places).collect();
        let Some((first, others)) = groups.split_first() else { return Vec::new() };
        let near = |start: usize, group: &BTreeSet<usize>| {
            let from = if self.ordered { start } else { start.saturating_sub(self.within) };
            group.range(from..=start + self.within).next().is_some()
        };
        first.iter().copied().filter(|start| others.iter().all(|group| near(*start, group))).collect()
    }
}

impl Language {
    /// Where a sentence speaks of training.
    fn positions(&self, words: &[String]) -> Vec<usize> {
        let mut places: Vec<usize> = self.training.iter().flat_map(|pattern| pattern.positions(words)).collect();
        if !places.is_empty() {
            let void: BTreeSet<usize> = self.not.iter().flat_map(|phrase| phrase.positions(words)).collect();
            places.retain(|place| void.range(place.saturating_sub(VOID.0)..=place + VOID.1).next().is_none());
        }
        places
    }
}

impl Patterns {
    /// Reads the patterns.
    ///
    /// # Errors
    ///
    /// If the JSON does not have the shape.
    pub fn try_from_json(json: &str) -> Result<Self, Box<dyn Error>> {
        let languages: BTreeMap<String, Language> = serde_json::from_str(json)?;
        let abbreviations = languages.values().flat_map(|language| language.abbreviations.iter().cloned()).collect();
        Ok(Self { languages, abbreviations })
    }

    /// Reads a text.
    #[must_use]
    pub fn read(&self, markdown: &str) -> Text {
        Text::of(markdown, &self.abbreviations)
    }

    /// What a sentence says of training AI: the words around each place that speaks of it; none if it does not.
    #[must_use]
    pub fn passages<'l>(&self, line: &'l Line) -> Vec<&'l [String]> {
        let places: BTreeSet<usize> =
            self.languages.values().flat_map(|language| language.positions(&line.words)).collect();
        let around = |place: usize| {
            let to = (place + PASSAGE).min(line.words.len());
            line.words.get(place.saturating_sub(PASSAGE)..to).unwrap_or_default()
        };
        places.into_iter().map(around).collect()
    }

    /// Whether a sentence speaks of training AI.
    #[must_use]
    pub fn is_on_training(&self, line: &Line) -> bool {
        self.languages.values().any(|language| !language.positions(&line.words).is_empty())
    }

    /// The language of a text, by its common words; none if it has none of them.
    #[must_use]
    pub fn language(&self, text: &Text) -> Option<&str> {
        let counts = self.languages.iter().map(|(tag, language)| (text.count(&language.common), tag.as_str()));
        counts.max().filter(|(count, _)| *count > 0).map(|(_, tag)| tag)
    }
}
