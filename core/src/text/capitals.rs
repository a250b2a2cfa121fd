//! Capitals, for lines of addresses.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const ACUTE: char = '\u{301}';
const DIALYTIKA: char = '\u{308}';

/// A text in capitals. Greek ones have no accent; where it kept two vowels apart, a dialytika does: Λιχτενστάιν,
/// ΛΙΧΤΕΝΣΤΑΪΝ.
pub(crate) fn capitals(text: &str) -> String {
    let text = text.to_uppercase();
    if !text.chars().any(is_greek) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let (mut base, mut is_apart) = ('\0', false);
    for character in text.nfd() {
        if character == ACUTE && is_greek(base) {
            is_apart = "ΑΕΟΥ".contains(base) && out.ends_with(base);
            continue;
        }
        out.push(character);
        if is_combining_mark(character) {
            continue;
        }
        if is_apart && "ΙΥ".contains(character) {
            out.push(DIALYTIKA);
        }
        (base, is_apart) = (character, false);
    }
    out.nfc().collect()
}

/// Letters of the block Greek and Coptic, as [`UnicodeNormalization::nfd`] leaves them.
fn is_greek(character: char) -> bool {
    ('\u{370}'..='\u{3FF}').contains(&character)
}

#[cfg(test)]
mod tests {
    use super::capitals;

    #[test]
    fn greek_capitals_have_no_accent_and_keep_the_dialytika() {
        for (text, expected) in [
            ("Ιρλανδία", "ΙΡΛΑΝΔΙΑ"),
            ("Κάτω Χώρες", "ΚΑΤΩ ΧΩΡΕΣ"),
            ("Αϊτή", "ΑΪΤΗ"),
            ("Ταΰγετος, μαΐστρος", "ΤΑΫΓΕΤΟΣ, ΜΑΪΣΤΡΟΣ"),
            ("Λιχτενστάιν", "ΛΙΧΤΕΝΣΤΑΪΝ"),
            ("Καλαί", "ΚΑΛΑΙ"),
            ("Αθήνα – Élysée", "ΑΘΗΝΑ – ÉLYSÉE"),
            ("Österreich, Århus", "ÖSTERREICH, ÅRHUS"),
        ] {
            assert_eq!(capitals(text), expected);
        }
    }
}
