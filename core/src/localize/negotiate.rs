//! From the language that is asked for to the locales that fit it.

use crate::language::LanguageTag;

/// Languages under another code: what is asked for, what the locales are called.
const ALIASES: &[(&str, &str)] = &[
    // Macrolanguage; CLDR matches it to Bokmål.
    ("no", "nb"),
    // Swiss German and Bavarian are written as German in letters.
    ("bar", "de"),
    ("gsw", "de"),
    // ISO 639-2 and 639-3, as older tables have them.
    ("deu", "de"),
    ("eng", "en"),
    ("ger", "de"),
    // Withdrawn code for Romanian as used in Moldova.
    ("mo", "ro"),
];

/// The tag under which a locale may be known, after the aliases.
pub(super) fn without_alias(tag: &LanguageTag) -> LanguageTag {
    let alias = ALIASES.iter().find(|(alias, _)| *alias == tag.language());
    alias.map_or_else(|| tag.clone(), |(_, ours)| tag.with_language(ours))
}

/// The locales that fit a tag, the best first: exact, without variants, without region, language only.
pub(super) fn candidates(tag: &LanguageTag) -> impl Iterator<Item = LanguageTag> + use<> {
    without_alias(tag).shorter()
}

#[cfg(test)]
mod tests {
    use super::candidates;

    #[test]
    fn candidates_go_from_exact_to_the_language() {
        let of =
            |text: &str| -> Vec<String> { candidates(&text.parse().unwrap()).map(|tag| tag.to_string()).collect() };
        assert_eq!(of("gsw-CH"), ["de-CH", "de"]);
        assert_eq!(of("no"), ["nb"]);
        assert_eq!(of("sr-Latn-RS"), ["sr-Latn-RS", "sr-Latn", "sr-RS", "sr"]);
    }
}
