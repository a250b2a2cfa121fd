//! Countries, parts of countries and languages by word or code.

use super::repair::Repair;
use super::words::{Meaning, words};
use crate::codes::IssueCode;
use crate::fold::fold;

/// A word that was understood, with the repair if it was no code; or what is wrong and the words that would be right.
pub(super) type Read = Result<(String, Option<Repair>), (IssueCode, String)>;

/// Whether a text is a code as it should be written, whatever its case.
fn is_code(text: &str, code: &str) -> bool {
    text.eq_ignore_ascii_case(code)
}

/// Reads a country.
pub(super) fn country(text: &str) -> Read {
    match words().countries.get(&fold(text)) {
        Some(Meaning::Is(code)) => Ok((code.clone(), (!is_code(text, code)).then_some(Repair::CountryWord))),
        Some(Meaning::NotServed(_)) => Err((IssueCode::CountryNotSupported, String::new())),
        Some(Meaning::Ambiguous(candidates)) => Err((IssueCode::CountryAmbiguous, candidates.join(", "))),
        None => Err((IssueCode::CountryUnknown, "DE".to_owned())),
    }
}

/// The country that a line of an address names; none if it names none. `code_counts`: a code of two letters is meant.
pub(super) fn country_of_line(text: &str, code_counts: bool) -> Option<String> {
    // One letter is a sign of cars, not a country; two may be anything.
    let letters = fold(text).chars().count();
    if letters < 2 || letters == 2 && !code_counts || text.chars().any(char::is_numeric) {
        return None;
    }
    match words().countries.get(&fold(text))? {
        Meaning::Is(code) => Some(code.clone()),
        Meaning::NotServed(_) | Meaning::Ambiguous(_) => None,
    }
}

/// Whether a word names a part of a country.
pub(super) fn is_region(text: &str, country: &str) -> bool {
    words().regions.get(country).is_some_and(|regions| regions.contains_key(&fold(text)))
}

/// Reads a part of a country. None: it is left out, because no letter needs it.
pub(super) fn region(text: &str, country: &str) -> Result<(Option<String>, Option<Repair>), (IssueCode, String)> {
    let needed = words().regions_needed_for.contains(country);
    match words().regions.get(country).and_then(|regions| regions.get(&fold(text))) {
        Some(Meaning::Is(code)) if needed || is_code(text, code) => {
            Ok((needed.then(|| code.clone()), (!is_code(text, code)).then_some(Repair::RegionWord)))
        }
        Some(Meaning::Is(_) | Meaning::NotServed(_)) => Ok((None, Some(Repair::RegionWord))),
        Some(Meaning::Ambiguous(candidates)) => Err((IssueCode::CountryRegionAmbiguous, candidates.join(", "))),
        None if needed => {
            let known = words().regions.get(country).into_iter().flat_map(|regions| regions.values());
            let mut codes: Vec<&str> = known
                .filter_map(|meaning| match meaning {
                    Meaning::Is(code) => Some(code.as_str()),
                    _ => None,
                })
                .collect();
            codes.sort_unstable();
            codes.dedup();
            Err((IssueCode::CountryRegionUnknown, codes.join(", ")))
        }
        None => Ok((None, Some(Repair::RegionLeftOut))),
    }
}

/// Reads a language. A tag with a region stays as it is.
pub(super) fn language(text: &str) -> Read {
    match words().languages.get(&fold(text)) {
        Some(Meaning::Is(code)) => {
            let is_tag = is_code(text, code)
                || text.len() >= 5
                    && text.split_once(['-', '_']).is_some_and(|(head, tail)| is_code(head, code) && tail.len() == 2);
            Ok(if is_tag { (tag(text), None) } else { (code.clone(), Some(Repair::LanguageWord)) })
        }
        Some(Meaning::NotServed(code)) => Ok((code.clone(), Some(Repair::LanguageWord))),
        Some(Meaning::Ambiguous(candidates)) => Err((IssueCode::LanguageAmbiguous, candidates.join(", "))),
        None => {
            let parts: Vec<String> = text
                .split(['/', ',', ';', '+', '&'])
                .filter_map(|part| match words().languages.get(&fold(part)) {
                    Some(Meaning::Is(code)) => Some(code.clone()),
                    _ => None,
                })
                .collect();
            if parts.len() > 1 {
                return Err((IssueCode::LanguageAmbiguous, parts.join(", ")));
            }
            // A tag that the words do not have is judged with the request.
            Ok((tag(text), None))
        }
    }
}

fn tag(text: &str) -> String {
    text.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::{country, country_of_line, language, region};
    use crate::codes::IssueCode;

    #[test]
    fn countries_by_word_or_code() {
        for (given, code, repaired) in [
            ("DE", "DE", false),
            ("de", "DE", false),
            ("Deutschland", "DE", true),
            ("D", "DE", true),
            ("UK", "GB", true),
            ("EL", "GR", true),
            ("Schottland", "GB", true),
            ("OESTERREICH", "AT", true),
            ("Polska", "PL", true),
        ] {
            let (read, repair) = country(given).expect(given);
            assert_eq!((read.as_str(), repair.is_some()), (code, repaired), "{given}");
        }
        for (given, code) in [
            ("USA", IssueCode::CountryNotSupported),
            ("Jersey", IssueCode::CountryNotSupported),
            ("Georgia", IssueCode::CountryAmbiguous),
            ("Atlantis", IssueCode::CountryUnknown),
        ] {
            assert_eq!(country(given).map_err(|(code, _)| code).err(), Some(code), "{given}");
        }
        assert_eq!(country_of_line("Österreich", false).as_deref(), Some("AT"));
        assert_eq!(country_of_line("IL 62701", true), None);
        assert_eq!(country_of_line("AT", false), None);
        assert_eq!(country_of_line("AT", true).as_deref(), Some("AT"));
    }

    #[test]
    fn regions_are_looked_up_inside_the_country() {
        let read = |text, country| region(text, country).map(|(code, _)| code.unwrap_or_default());
        assert_eq!(read("BE", "DE").as_deref(), Ok("DE-BE"));
        assert_eq!(read("NRW", "DE").as_deref(), Ok("DE-NW"));
        assert_eq!(read("DE-NW", "DE").as_deref(), Ok("DE-NW"));
        assert_eq!(read("Atlantis", "FR").as_deref(), Ok(""));
        assert_eq!(read("Baden", "DE").map_err(|(code, _)| code), Err(IssueCode::CountryRegionAmbiguous));
        assert_eq!(read("Atlantis", "DE").map_err(|(code, _)| code), Err(IssueCode::CountryRegionUnknown));
        assert_eq!(read("Basel", "CH").map_err(|(code, _)| code), Err(IssueCode::CountryRegionAmbiguous));
    }

    #[test]
    fn languages_by_word_or_tag() {
        let read = |text| language(text).map(|(tag, repair)| (tag, repair.is_some()));
        assert_eq!(read("Deutsch"), Ok(("de".to_owned(), true)));
        assert_eq!(read("fr-CH"), Ok(("fr-CH".to_owned(), false)));
        assert_eq!(read("EN"), Ok(("EN".to_owned(), false)));
        assert_eq!(read("Norwegisch").map_err(|(code, _)| code), Err(IssueCode::LanguageAmbiguous));
        assert_eq!(read("Deutsch/Englisch").map_err(|(code, _)| code), Err(IssueCode::LanguageAmbiguous));
    }
}
