//! Postal addresses and post codes.

use super::field::{Field, text};
use crate::catalog::Country;
use crate::codes::{HintCode, IssueCode};
use crate::issue::{Draft, Findings, Place};
use crate::language::LanguageTag;
use crate::limits;
use crate::localize::Locales;
use crate::text::Lines;

/// What stands around an address in a letter, so that the address need not repeat it.
pub(super) struct Surroundings<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) country: Option<&'a Country>,
    /// Languages beside those of the country in which its name is known.
    pub(super) languages: [Option<&'a LanguageTag>; 2],
    pub(super) locales: &'a Locales,
}

/// Countries whose capital has the country's name: a line with it alone may be the town.
const NAMED_LIKE_A_TOWN: &[&str] = &["LU"];

impl Surroundings<'_> {
    fn is_name(&self, line: &str) -> bool {
        self.name.is_some_and(|name| is_same(name, line))
    }

    /// Whether the last line says the country and not the town.
    fn end_with_country(&self, lines: &[(usize, String)]) -> bool {
        let (Some(country), Some(((_, last), before))) = (self.country, lines.split_last()) else { return false };
        let town = NAMED_LIKE_A_TOWN.contains(&country.code.as_str());
        let says_town = || before.iter().any(|(_, line)| line.to_lowercase().contains(&last.to_lowercase()));
        self.is_country(country, last) && (!town || says_town())
    }

    /// Whether a line is the country's code, or its name in English, a language of the country or of the request.
    fn is_country(&self, country: &Country, line: &str) -> bool {
        if line.contains(|sign: char| sign.is_numeric()) {
            return false;
        }
        let of_country = country.languages.iter().map(|language| self.locales.find(language));
        let of_request = self.languages.into_iter().flatten().map(|tag| self.locales.get(tag));
        let mut names = of_country.chain(of_request).filter_map(|locale| locale?.country_name(&country.code));
        is_same(country.code.as_str(), line)
            || is_same(&country.english_name, line)
            || names.any(|name| is_same(name, line))
    }
}

/// Whether two texts differ in case only.
fn is_same(one: &str, other: &str) -> bool {
    one == other || one.to_lowercase() == other.to_lowercase()
}

/// Judges the lines of an address. Blank lines are dropped, and so are lines that are the name or, at the end, the
/// country; an address without any other line counts as not given.
pub(super) fn address(
    raw: Option<&[String]>,
    around: &Surroundings<'_>,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Field<Vec<String>> {
    let Some(raw) = raw else { return Field::Absent };
    if raw.len() > limits::ADDRESS_LINES {
        findings.refuse(Draft::new(IssueCode::AddressTooManyLines, place).number(limits::ADDRESS_LINES));
        return Field::Refused;
    }
    let rule = (Lines::One, limits::ADDRESS_LINE_CHARS, IssueCode::TextTooLong);
    let mut lines = Vec::with_capacity(raw.len());
    let mut refused = false;
    for (index, line) in raw.iter().enumerate() {
        match text(Some(line), rule, &place.index(index), findings) {
            Field::Good(line) if around.is_name(&line) => findings.hint(HintCode::TextNormalised, &place.index(index)),
            Field::Good(line) => lines.push((index, line)),
            Field::Refused => refused = true,
            Field::Absent => {}
        }
    }
    if around.end_with_country(&lines)
        && let Some((index, _)) = lines.pop()
    {
        findings.hint(HintCode::TextNormalised, &place.index(index));
    }
    match (refused, lines.is_empty()) {
        (true, _) => Field::Refused,
        (false, true) => Field::Absent,
        (false, false) => Field::Good(lines.into_iter().map(|(_, line)| line).collect()),
    }
}

/// Fewest digits at the head of the last line that are meant as a post code, not as a house number.
const LIKELY_POSTCODE_DIGITS: usize = 3;

/// Judges the post code, if the address has something that is meant as one.
///
/// An address may have no post code at all, or have it before or after the town. So a code is refused only if no
/// line holds a code by the country's pattern and either a line has digits that are not ASCII, or the last of several
/// lines begins with digits.
pub(super) fn postcode(lines: &[String], country: &Country, place: &Place<'_>, findings: &mut Findings) {
    let Some(pattern) = country.postcode.as_deref() else { return };
    if lines.iter().any(|line| line_has_code(line, pattern)) {
        return;
    }
    let foreign_digits =
        lines.iter().any(|line| line.chars().any(|digit| digit.is_numeric() && !digit.is_ascii() && is_digit(digit)));
    let likely = lines.len() > 1
        && lines.last().is_some_and(|line| {
            let head = line.split_whitespace().next().unwrap_or_default();
            head.len() >= LIKELY_POSTCODE_DIGITS && head.bytes().all(|byte| byte.is_ascii_digit())
        });
    if foreign_digits || likely {
        findings.refuse(Draft::new(IssueCode::PostcodeFormat, place).key(pattern));
    }
}

/// A decimal digit of another script (not a fraction, number sign or letter-like number).
fn is_digit(character: char) -> bool {
    // Digits of scripts stand in blocks of ten; superscripts, fractions and enclosed numbers are elsewhere.
    matches!(character, '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' | '\u{7C0}'..='\u{7C9}'
        | '\u{966}'..='\u{96F}' | '\u{9E6}'..='\u{9EF}' | '\u{A66}'..='\u{A6F}' | '\u{E50}'..='\u{E59}'
        | '\u{ED0}'..='\u{ED9}' | '\u{F20}'..='\u{F29}' | '\u{1040}'..='\u{1049}' | '\u{17E0}'..='\u{17E9}'
        | '\u{FF10}'..='\u{FF19}')
}

/// Whether a code by the pattern stands between the word boundaries of a line.
fn line_has_code(line: &str, pattern: &str) -> bool {
    let mut starts = line.char_indices().filter_map(|(index, character)| {
        let before = line.get(..index).and_then(|head| head.chars().next_back());
        let boundary = !character.is_whitespace() && before.is_none_or(|before| !before.is_alphanumeric());
        boundary.then(|| line.get(index..)).flatten()
    });
    starts.any(|rest| matches_code(rest.as_bytes(), pattern.as_bytes()))
        // `LT-NNNNN`: the letters of the country may be left out.
        || pattern.split_once('-').is_some_and(|(head, tail)| {
            !head.contains(['N', 'A']) && line_has_code(line, tail)
        })
}

/// Whether the text begins with a code by the pattern: `N` a digit, `A` a letter, a space may be left out, anything
/// else itself.
fn matches_code(mut text: &[u8], pattern: &[u8]) -> bool {
    for sign in pattern {
        let Some((first, rest)) = text.split_first() else { return false };
        let fits = match sign {
            b'N' => first.is_ascii_digit(),
            b'A' => first.is_ascii_alphabetic(),
            b' ' if *first != b' ' => continue,
            other => first == other,
        };
        if !fits {
            return false;
        }
        text = rest;
    }
    !text.first().is_some_and(u8::is_ascii_alphanumeric)
}
