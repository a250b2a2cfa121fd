//! From what people write as a language to the tag of a locale.

use unic_langid::LanguageIdentifier;

/// The longest text that is looked at; the longest tag that BCP 47 makes without extensions is 35 characters.
const MAX_TAG_LENGTH: usize = 64;

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

/// Reads a tag as people and programs write it: `de`, `de_DE`, `de-DE-u-ca-buddhist` (without the extension).
/// `None` for anything else. It is never used as a path.
#[must_use]
pub fn language_tag(text: &str) -> Option<LanguageIdentifier> {
    if text.len() > MAX_TAG_LENGTH
        || !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    {
        return None;
    }
    // A part of one character begins an extension. `de_DE.UTF-8` does not get here.
    let parts = text.split(['-', '_']);
    let tag: Vec<&str> = parts.take_while(|part| part.len() != 1).collect();
    let tag: LanguageIdentifier = tag.join("-").parse().ok()?;
    (!tag.language.is_empty()).then_some(tag)
}

/// The tag under which a locale may be known, after the aliases.
pub(super) fn without_alias(tag: &LanguageIdentifier) -> LanguageIdentifier {
    let mut tag = tag.clone();
    if let Some((_, ours)) = ALIASES.iter().find(|(alias, _)| *alias == tag.language.as_str())
        && let Ok(language) = ours.parse()
    {
        tag.language = language;
    }
    tag
}

/// The locales that fit a tag, the best first: exact, without variants, without region, language only.
pub(super) fn candidates(tag: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    let tag = without_alias(tag);
    let part = |script, region| LanguageIdentifier::from_parts(tag.language, script, region, &[]);
    let mut found = vec![tag.clone()];
    for shorter in [part(tag.script, tag.region), part(tag.script, None), part(None, tag.region), part(None, None)] {
        if !found.contains(&shorter) {
            found.push(shorter);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{candidates, language_tag};

    #[test]
    fn tags_are_read_as_people_write_them() {
        let read = |text| language_tag(text).map(|tag| tag.to_string());
        assert_eq!(read("de").as_deref(), Some("de"));
        assert_eq!(read("DE_de").as_deref(), Some("de-DE"));
        assert_eq!(read("de-DE-u-ca-buddhist").as_deref(), Some("de-DE"));
        assert_eq!(read("sr-Latn-RS").as_deref(), Some("sr-Latn-RS"));
        for wrong in ["", "../de", "de/../en", "d", "u-ca-buddhist", "und", "de-", "de\0", &"d".repeat(10_000)] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn candidates_go_from_exact_to_the_language() {
        let of = |text| -> Vec<String> {
            candidates(&language_tag(text).unwrap()).iter().map(ToString::to_string).collect()
        };
        assert_eq!(of("gsw-CH"), ["de-CH", "de"]);
        assert_eq!(of("no"), ["nb"]);
        assert_eq!(of("sr-Latn-RS"), ["sr-Latn-RS", "sr-Latn", "sr-RS", "sr"]);
    }
}
