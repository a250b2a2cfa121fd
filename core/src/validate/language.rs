//! Language tags: BCP 47 in, a locale found.

use super::field::Field;
use crate::codes::{HintCode, IssueCode};
use crate::issue::{Draft, Findings, Place};
use crate::language::LanguageTag;
use crate::localize::Locales;
use crate::text::is_invisible;

/// Judges the language of letters or guide: a tag for which there is a locale.
pub(super) fn language(
    raw: Option<&str>,
    place: &Place<'_>,
    locales: &Locales,
    findings: &mut Findings,
) -> Field<LanguageTag> {
    let Some(raw) = raw.filter(|raw| !raw.chars().all(is_invisible)) else { return Field::Absent };
    let trimmed = raw.trim();
    let Ok(tag) = trimmed.parse::<LanguageTag>() else {
        findings.issue(IssueCode::LanguageInvalid, place);
        return Field::Refused;
    };
    let Some(locale) = locales.get(&tag) else {
        let tags: Vec<String> = locales.tags().map(ToString::to_string).collect();
        findings.refuse(Draft::new(IssueCode::LanguageUnknown, place).key(tags.join(", ")));
        return Field::Refused;
    };
    if tag != *locale.tag() && !is_plain_variant(&tag, locale.tag()) {
        findings.hint(HintCode::LanguageFallback, place);
    }
    if trimmed != raw || !is_simple(raw) && tag != raw {
        findings.hint(HintCode::TextNormalised, place);
    }
    Field::Good(tag)
}

/// A tag that cannot need normalisation.
fn is_simple(raw: &str) -> bool {
    (2..=3).contains(&raw.len()) && raw.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The tag names the region that the locale is written for anyway: `de-DE`, `fr-FR`, `en-GB`.
fn is_plain_variant(tag: &LanguageTag, locale: &LanguageTag) -> bool {
    let own = tag
        .region()
        .is_some_and(|region| region.eq_ignore_ascii_case(tag.language()) || tag.language() == "en" && region == "GB");
    own && tag.without_region() == *locale
}
