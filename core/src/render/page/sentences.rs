//! Where a sentence ends.

/// The sentences of a text. One that ends in an abbreviation or a number goes on, so a text may come in fewer pieces
/// than it has sentences, never in others.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(space) = rest.get(from..).and_then(|later| later.find(' ')).map(|at| from + at) {
        let (before, after) = (rest.get(..space).unwrap_or_default(), rest.get(space + 1..).unwrap_or_default());
        let word = before.rsplit(' ').next().unwrap_or_default();
        let ends = word.ends_with(['.', '!', '?']) && word.chars().filter(|it| it.is_alphabetic()).count() > 1;
        if ends && after.chars().next().is_some_and(|first| !first.is_lowercase() && !first.is_numeric()) {
            found.push(before);
            rest = after;
            from = 0;
        } else {
            from = space + 1;
        }
    }
    found.push(rest);
    found
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_text_is_cut_between_sentences_only() {
        assert_eq!(sentences("Eins ist das. Das ist zwei! Und drei?"), ["Eins ist das.", "Das ist zwei!", "Und drei?"]);
        for whole in ["", "Nach Art. 21 Abs. 1 am 27. Mai 2025, z. B. Anna.", "No full stop", "bis 5. Januar"] {
            assert_eq!(sentences(whole), [whole]);
        }
    }
}
