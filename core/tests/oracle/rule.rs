//! A rule: an id of the legal research, the letters it is for, and what must hold in them.

use crate::needles::Needles;

/// A letter in a language.
pub(crate) trait Letters {
    fn needles(&self) -> &'static Needles;

    /// Subject and body, no-break spaces as spaces, one line a paragraph.
    fn text(&self) -> &str;

    /// What was asked for, in a few words.
    fn story(&self) -> String;

    /// Whether the text holds all words of the language for this id.
    fn says(&self, id: &str) -> bool {
        self.needles().are_in(id, self.text())
    }

    /// The same for one of several stories: the words stand under `id story`.
    fn says_of(&self, id: &str, story: &str) -> bool {
        self.says(&format!("{id} {story}"))
    }

    /// Whether the text holds none of the words of the language for this id, in capitals or not.
    fn never_says(&self, id: &str) -> bool {
        self.needles().words(id).iter().all(|word| self.lacks(&[word]))
    }

    /// Whether the text holds none of these, whatever its language.
    fn lacks(&self, words: &[&str]) -> bool {
        let text = self.text().to_lowercase();
        words.iter().all(|word| !text.contains(&word.to_lowercase()))
    }
}

/// One id of the oracle.
pub(crate) struct Rule<S> {
    pub(crate) id: &'static str,
    applies: fn(&S) -> bool,
    holds: fn(&S, &str) -> bool,
}

impl<S: Letters> Rule<S> {
    /// What a text must hold in the words of its language.
    pub(crate) const fn says(id: &'static str, applies: fn(&S) -> bool) -> Self {
        Self { id, applies, holds: |letter, id| letter.says(id) }
    }

    /// What a text must not hold in the words of its language.
    pub(crate) const fn never(id: &'static str, applies: fn(&S) -> bool) -> Self {
        Self { id, applies, holds: |letter, id| letter.never_says(id) }
    }

    /// Anything else; the id is given back for the words that it needs.
    pub(crate) const fn new(id: &'static str, applies: fn(&S) -> bool, holds: fn(&S, &str) -> bool) -> Self {
        Self { id, applies, holds }
    }
}

/// Names the rules that letters break, with the first letter that does.
pub(crate) fn broken<S: Letters>(rules: &[&[Rule<S>]], letters: &[S]) -> Vec<String> {
    let mut broken = Vec::new();
    for rule in rules.iter().copied().flatten() {
        let applied: Vec<&S> = letters.iter().filter(|letter| (rule.applies)(letter)).collect();
        assert!(!applied.is_empty(), "{} applies to no letter", rule.id);
        let failed: Vec<&S> = applied.into_iter().filter(|letter| !(rule.holds)(letter, rule.id)).collect();
        if let Some(first) = failed.first() {
            let stories: std::collections::BTreeSet<String> = failed.iter().map(|letter| letter.story()).collect();
            broken.push(format!("{} breaks in {stories:?}, first:\n{}", rule.id, first.text()));
        }
    }
    broken
}
