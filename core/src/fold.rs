//! Words as people mean them: case, accents, blanks and signs do not count.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word in small letters, without accents and without anything but letters and digits: two words that fold alike are
/// one. `ä` is `ae` and so on, because people write both; so `Österreich`, `OESTERREICH` and `oesterreich` are one.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text
            .bytes()
            .filter(u8::is_ascii_alphanumeric)
            .map(|byte| char::from(byte.to_ascii_lowercase()))
            .collect();
    }
    let mut spelled = String::with_capacity(text.len() + 8);
    for letter in text.nfc().flat_map(char::to_lowercase) {
        match letter {
            'ß' => spelled.push_str("ss"),
            'ä' | 'æ' => spelled.push_str("ae"),
            'ö' | 'œ' => spelled.push_str("oe"),
            'ü' => spelled.push_str("ue"),
            'ø' => spelled.push('o'),
            'ł' => spelled.push('l'),
            'đ' | 'ð' => spelled.push('d'),
            'þ' => spelled.push_str("th"),
            'ı' => spelled.push('i'),
            'ς' => spelled.push('σ'),
            other => spelled.push(other),
        }
    }
    spelled.nfd().filter(|letter| letter.is_alphanumeric() && !is_combining_mark(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn what_people_write_otherwise_is_one_word() {
        for (one, other) in [
            ("E-Mail-Adresse *", "e_mail_adresse"),
            ("Österreich", "OESTERREICH"),
            ("Stack Overflow", "stack-overflow"),
            ("ΣΥΡΟΣ", "συρος"),
            ("Prénom", "PRENOM"),
            ("cafe\u{301}", "café"),
            ("İ", "i"),
        ] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
        assert_ne!(fold("Masse"), fold("Maße 2"));
        assert_eq!(fold("–  !"), "");
    }
}
