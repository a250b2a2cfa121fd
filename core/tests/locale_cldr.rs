//! Long dates, lists and plural categories against CLDR, for the languages that locales are planned for and the countries
//! that may write them otherwise.
//!
//! `tests/cldr` writes `data/cldr.json` with Babel from Unicode CLDR (Unicode-3.0): for each language the long date
//! pattern, the months, the list patterns, the quotation marks, and what Babel makes of them on several days of every
//! month. `plurals` has one letter for each number from 0: z(ero) o(ne) t(wo) f(ew) m(any) x (other).
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod wording;

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use serde_json::{Value as Json, json};
use widerspruch::localize::{Values, VariableName};
use widerspruch::{Date, LanguageTag, Locale, Locales};
use wording::Language;

const CATEGORIES: [(&str, char); 5] = [("zero", 'z'), ("one", 'o'), ("two", 't'), ("few", 'f'), ("many", 'm')];

fn rows() -> Vec<Json> {
    serde_json::from_str(include_str!("data/cldr.json")).unwrap()
}

fn locale(row: &Json, ftl: &str) -> Locale {
    let tag = row["tag"].as_str().unwrap();
    let settings = json!({
        "tag": tag, "state": "draft", "cldr": row["cldr"], "source": "test",
        "date": {"pattern": row["pattern"], "months": row["months"]},
        "list": row["list"],
        "quotes": {"open": "\"", "close": "\"", "inner_open": "'", "inner_close": "'"},
    });
    let files = [("locale.json", &*settings.to_string()), ("a.ftl", ftl)];
    Locale::try_from_files(&tag.parse::<LanguageTag>().unwrap(), &files).unwrap()
}

/// A message that prints the letter of a number's category.
fn plural_message(row: &Json) -> String {
    let used = row["plurals"].as_str().unwrap();
    // Categories that whole numbers up to 1000 do not reach are left out: some languages have them for fractions.
    let variants: Vec<String> = CATEGORIES
        .iter()
        .filter(|(_, letter)| used.contains(*letter))
        .map(|(name, letter)| format!("    [{name}] {letter}\n"))
        .collect();
    format!("letter-enclosures-heading = {{ $number ->\n{}   *[other] x\n}}\n", variants.concat())
}

#[test]
fn long_dates_and_lists_are_those_of_cldr() {
    for row in rows() {
        let locale = locale(&row, "");
        for (day, expected) in row["dates"].as_object().unwrap() {
            let day: Date = day.parse().unwrap();
            assert_eq!(locale.date(day), expected.as_str().unwrap(), "{}", row["tag"]);
        }
        let items = ["A", "B", "C", "D"];
        for (count, expected) in row["lists"].as_array().unwrap().iter().enumerate() {
            assert_eq!(locale.list(&items[..=count]), expected.as_str().unwrap(), "{}", row["tag"]);
        }
        assert_eq!(locale.list(&[]), "");
        assert!(locale.list(&["{1}", "{0}", "C"]).contains("{1}"));
    }
}

/// The languages of the library, each as its countries write it. Letters of some languages have another word for the
/// first of a month, a word behind the year, and no-break spaces of their own.
#[test]
fn the_languages_of_the_library_write_dates_lists_and_marks_so() {
    let locales = Locales::embedded();
    let suffixes: BTreeMap<String, String> = Language::all().iter().filter_map(suffix).collect();
    let mut seen = 0;
    for row in rows() {
        let Some(locale) = locales.find(row["tag"].as_str().unwrap()) else { continue };
        for (day, expected) in row["dates"].as_object().unwrap().iter().filter(|(day, _)| !day.ends_with("-01")) {
            let ours = locale.date(day.parse().unwrap()).replace('\u{A0}', " ");
            let suffix = suffixes.get(locale.tag().language()).map_or("", String::as_str);
            assert_eq!(ours, [expected.as_str().unwrap(), suffix].concat().replace('\u{A0}', " "), "{}", row["tag"]);
        }
        let items = ["A", "B", "C", "D"];
        for (count, expected) in row["lists"].as_array().unwrap().iter().enumerate() {
            assert_eq!(locale.list(&items[..=count]), expected.as_str().unwrap(), "{}", row["tag"]);
        }
        seen += 1;
    }
    assert!(seen >= 6, "German and English with their countries, not {seen}");
}

/// What follows every date of a language.
fn suffix(language: &Language) -> Option<(String, String)> {
    let files = language.files();
    let (_, settings) = files.iter().find(|(name, _)| *name == "locale.json")?;
    let settings: Json = serde_json::from_str(settings).unwrap();
    Some((language.tag.clone(), settings.pointer("/date/suffix")?.as_str()?.to_owned()))
}

#[test]
fn plural_categories_are_those_of_cldr() {
    for row in rows() {
        let locale = locale(&row, &plural_message(&row));
        let ours: String = (0..=1000).map(|number| category(&locale, number)).collect();
        assert_eq!(ours, row["plurals"].as_str().unwrap(), "{}", row["tag"]);
    }
}

/// The reason why fluent-bundle is not used at run time. If this list gets shorter, it may be.
#[test]
fn fluent_bundle_differs_in_these_numbers() {
    let mut differences: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for row in rows() {
        let tag = row["tag"].as_str().unwrap();
        let ftl = plural_message(&row);
        let locale = locale(&row, &ftl);
        let mut bundle = FluentBundle::new(vec![row["cldr"].as_str().unwrap().parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(ftl).unwrap()).unwrap();
        let pattern = bundle.get_message("letter-enclosures-heading").unwrap().value().unwrap();
        let theirs = |number: u32| {
            let mut errors = Vec::new();
            let arguments: FluentArgs = [("number", number)].into_iter().collect();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
            assert!(errors.is_empty());
            text
        };
        let wrong: Vec<u32> = (0..=1000).filter(|number| theirs(*number) != category(&locale, *number)).collect();
        if !wrong.is_empty() {
            differences.insert(tag.to_owned(), wrong);
        }
    }
    let summary: Vec<String> =
        differences.iter().map(|(tag, numbers)| format!("{tag} {} {:?}", numbers.len(), &numbers[..6])).collect();
    assert_eq!(summary, EXPECTED_DIFFERENCES);
}

/// Language, how many of the numbers up to 1000 differ, the first of them. Seen with `intl_pluralrules` 7.0.2.
const EXPECTED_DIFFERENCES: [&str; 4] = [
    "lt 721 [22, 23, 24, 25, 26, 27]",
    "lv 81 [111, 112, 113, 114, 115, 116]",
    "mt 154 [2, 103, 104, 105, 106, 107]",
    "ro 171 [101, 102, 103, 104, 105, 106]",
];

fn category(locale: &Locale, number: u32) -> String {
    locale
        .message("letter-enclosures-heading")
        .unwrap()
        .format(&Values::new().with_number(variable("number"), number))
        .unwrap()
}

fn variable(name: &str) -> VariableName {
    name.parse().unwrap()
}
