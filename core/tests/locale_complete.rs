//! What the locales inside the library have in common. That each is whole, `tests/tests/languages.rs` checks.

mod wording;

use std::collections::BTreeSet;

use widerspruch::Locales;
use widerspruch::localize::required_messages;
use wording::Language;

#[test]
fn dates_lists_quotes_and_countries_are_written_as_the_language_does() {
    let locales = Locales::embedded();
    let (german, english) = (locales.find("de").unwrap(), locales.find("en").unwrap());
    let day = "2026-11-24".parse().unwrap();
    assert_eq!(german.date(day), "24.\u{A0}November 2026");
    assert_eq!(english.date(day), "24\u{A0}November 2026");
    assert_eq!(german.list(&["A", "B", "C"]), "A, B und C");
    assert_eq!(english.list(&["A", "B", "C"]), "A, B and C");
    assert_eq!(german.quote("Nein"), "„Nein“");
    assert_eq!(english.quote("No"), "“No”");
    let britain = "GB".parse().unwrap();
    assert_eq!(german.country_name(&britain), Some("Vereinigtes Königreich"));
    assert_eq!(english.country_name(&britain), Some("United Kingdom"));
    assert_eq!(german.country_name(&"ZZ".parse().unwrap()), None);
}

/// A form for the first of the month, and what follows every date, stand beside the pattern of CLDR.
#[cfg(feature = "locales-all")]
#[test]
fn dates_are_written_as_in_letters() {
    let locales = Locales::embedded();
    for (tag, day, expected) in [
        ("fr", "2026-12-01", "1er décembre 2026"),
        ("fr", "2026-12-11", "11 décembre 2026"),
        ("it", "2026-12-01", "1º dicembre 2026"),
        ("pl", "2026-12-01", "1 grudnia 2026 r."),
        ("hu", "2026-12-01", "2026. december 1."),
        ("el", "2026-05-01", "1 Μαΐου 2026"),
    ] {
        let date = locales.find(tag).unwrap().date(day.parse().unwrap());
        assert_eq!(date.replace('\u{A0}', " "), expected, "{tag}");
    }
}

#[test]
fn required_messages_are_named_once() {
    let ids: Vec<&str> = required_messages().collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len());
}

#[test]
fn labels_and_steps_hold_no_address() {
    for language in Language::all() {
        let files = language.files();
        let guides = files.into_iter().filter(|(file, _)| matches!(*file, "platforms.ftl" | "guide.ftl"));
        let lines = guides.flat_map(|(_, text)| text.lines()).filter(|line| !line.starts_with('#'));
        let found: Vec<&str> = lines.filter(|line| line.contains('@') || line.contains("://")).collect();
        assert_eq!(found, [""; 0], "{}: an address is a fact and belongs into core/data", language.tag);
    }
}
