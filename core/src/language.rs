//! Language tags.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::vocabulary::coded;

/// The longest text that is looked at; the longest tag that BCP 47 makes without extensions is 35 characters.
const MAX_TAG_LENGTH: usize = 64;

/// A language tag: language, script, region, variants, as BCP 47 writes them (`de`, `sr-Latn-RS`). It is read as
/// people and programs write it: `de_DE`, or `de-DE-u-ca-buddhist` (without the extension).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(LanguageIdentifier);

/// Text that is no language tag. It does not hold the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language tag of BCP 47")]
#[non_exhaustive]
pub struct InvalidLanguageTag;

coded!(InvalidLanguageTag { Self => "language.invalid", });

impl LanguageTag {
    /// The language, in lower case: `de`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// The region, in upper case: `DE`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.0.region.as_ref().map(unic_langid::subtags::Region::as_str)
    }

    /// The same tag with another language; itself if that is none.
    pub(crate) fn with_language(&self, language: &str) -> Self {
        let mut tag = self.clone();
        if let Ok(language) = language.parse() {
            tag.0.language = language;
        }
        tag
    }

    /// The same tag without the region.
    pub(crate) fn without_region(&self) -> Self {
        let mut tag = self.clone();
        tag.0.region = None;
        tag
    }

    /// The same tag and what is left of it without variants, without region, without script, and language only; each once.
    pub(crate) fn shorter(self) -> impl Iterator<Item = Self> {
        let LanguageIdentifier { language, script, region, .. } = self.0;
        let both = script.is_some() && region.is_some();
        let parts = [
            (script, region, self.0.variants().len() > 0),
            (script, None, both),
            (None, region, both),
            (None, None, script.is_some() || region.is_some()),
        ];
        let shorter = parts
            .into_iter()
            .filter(|(.., is_other)| *is_other)
            .map(move |(script, region, _)| Self(LanguageIdentifier::from_parts(language, script, region, &[])));
        std::iter::once(self).chain(shorter)
    }
}

impl FromStr for LanguageTag {
    type Err = InvalidLanguageTag;

    fn from_str(text: &str) -> Result<Self, InvalidLanguageTag> {
        if text.len() > MAX_TAG_LENGTH
            || !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        {
            return Err(InvalidLanguageTag);
        }
        // A part of one character begins an extension. `de_DE.UTF-8` does not get here.
        let parts = text.split(['-', '_']);
        let tag: Vec<&str> = parts.take_while(|part| part.len() != 1).collect();
        let tag: LanguageIdentifier = tag.join("-").parse().map_err(|_| InvalidLanguageTag)?;
        // Four letters are a script and no variant, but behind a variant the parser takes them for one.
        let is_read_again =
            || tag.variants().len() == 0 || tag.to_string().parse().is_ok_and(|again: LanguageIdentifier| again == tag);
        if tag.language.is_empty() || !is_read_again() { Err(InvalidLanguageTag) } else { Ok(Self(tag)) }
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = InvalidLanguageTag;

    fn try_from(text: String) -> Result<Self, InvalidLanguageTag> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.to_string()
    }
}

/// As BCP 47 writes it.
impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl PartialEq<&str> for LanguageTag {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

#[cfg(test)]
mod tests {
    use super::LanguageTag;

    #[test]
    fn tags_are_read_as_people_write_them() {
        let read = |text: &str| text.parse::<LanguageTag>().ok().map(|tag| tag.to_string());
        assert_eq!(read("de").as_deref(), Some("de"));
        assert_eq!(read("DE_de").as_deref(), Some("de-DE"));
        assert_eq!(read("de-DE-u-ca-buddhist").as_deref(), Some("de-DE"));
        assert_eq!(read("sr-Latn-RS").as_deref(), Some("sr-Latn-RS"));
        for wrong in ["", "../de", "de/../en", "d", "u-ca-buddhist", "und", "de-", "de\0", &"d".repeat(10_000)] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }
}
