//! Language tags: BCP 47 in, a locale found.

use super::field::Field;
use crate::catalog::LegalRegime;
use crate::codes::{HintCode, IssueCode};
use crate::issue::{Draft, Findings, Place};
use crate::language::LanguageTag;
use crate::localize::{Locale, Locales};
use crate::text::is_invisible;
use crate::vocabulary::LetterKind;

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
    if locales.get(&tag).is_none() {
        let tags: Vec<String> = locales.tags().map(ToString::to_string).collect();
        findings.refuse(Draft::new(IssueCode::LanguageUnknown, place).key(tags.join(", ")));
        return Field::Refused;
    }
    if !locales.has_exactly(&tag) {
        findings.hint(HintCode::LanguageFallback, place);
    }
    if trimmed != raw || !is_simple(raw) && tag != raw {
        findings.hint(HintCode::TextNormalised, place);
    }
    Field::Good(tag)
}

/// Refuses a letter that the language does not have.
pub(super) fn offered(
    letter: LetterKind,
    regime: LegalRegime,
    tag: &LanguageTag,
    locales: &Locales,
    findings: &mut Findings,
) {
    if locales.get(tag).is_some_and(|locale| !locale.offers(letter, regime)) {
        findings.issue(IssueCode::LanguageLetterNotAvailable, &Place::ROOT.key("language"));
    }
}

/// The language of the guide: this one if it has a guide, else English or the first that has one, whole.
pub(super) fn of_guide(
    tag: LanguageTag,
    place: &Place<'_>,
    locales: &Locales,
    findings: &mut Findings,
) -> Option<LanguageTag> {
    let has_guide = |tag: &LanguageTag| locales.get(tag).is_some_and(Locale::has_guide);
    if has_guide(&tag) {
        return Some(tag);
    }
    let english = "en".parse().ok().filter(has_guide);
    let other = english.or_else(|| locales.tags().find(|tag| has_guide(tag)).cloned())?;
    findings.hint(HintCode::LanguageFallback, place);
    Some(other)
}

/// A tag that cannot need normalisation.
fn is_simple(raw: &str) -> bool {
    (2..=3).contains(&raw.len()) && raw.bytes().all(|byte| byte.is_ascii_lowercase())
}
