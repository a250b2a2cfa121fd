//! The known word that an unknown one was probably meant for.

/// The word that was probably meant: at most a third of the longer one differs, and no more than three letters
/// (missing, added, wrong, or two swapped). An abbreviation of four letters or more will do, too.
pub(crate) fn nearest<'w>(given: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    const MOST_EDITS: usize = 3;
    // Nobody means a key by a text this long; the comparison takes time that grows with it.
    let given: String = given.chars().take(64).flat_map(char::to_lowercase).collect();
    let length = given.chars().count();
    let near = words.into_iter().filter_map(|word| {
        let known = word.to_lowercase();
        // Words of very different lengths need not be compared letter by letter.
        let is_near = known.chars().count().abs_diff(length) <= MOST_EDITS;
        if !is_near && !known.starts_with(&given) {
            return None;
        }
        let edits = strsim::damerau_levenshtein(&given, &known);
        let limit = (length.max(known.chars().count()) / 3).min(MOST_EDITS);
        (edits <= limit || length >= 4 && known.starts_with(&given)).then_some((edits, word))
    });
    near.min_by_key(|(edits, _)| *edits).map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const KEYS: [&str; 7] = ["id", "use", "platform", "handle", "email", "text_length", "Stack Overflow"];

    #[test]
    fn a_near_word_is_found() {
        for (given, meant) in [
            ("plattform", "platform"),
            ("paltfrom", "platform"),
            ("Platform", "platform"),
            ("e_mail", "email"),
            ("uses", "use"),
            ("handel", "handle"),
            ("text-lenght", "text_length"),
            ("stack overflow", "Stack Overflow"),
            ("stack", "Stack Overflow"),
        ] {
            assert_eq!(nearest(given, KEYS), Some(meant), "{given}");
        }
    }

    #[test]
    fn a_far_word_has_no_neighbour() {
        let long = "platform".repeat(20);
        for given in ["", "ie", "username", "bogus", "forms", "handbag", "emus", "tex", "stackoverfull", &long] {
            assert_eq!(nearest(given, KEYS), None, "{given}");
        }
        assert_eq!(nearest("platform", []), None);
    }
}
