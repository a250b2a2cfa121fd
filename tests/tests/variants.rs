//! Languages as countries write them: `regions` of `locale.json` and files such as `de-AT.ftl`. Every shared case is
//! written in each, and holds nothing that the country writes otherwise, but for values.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use widerspruch::{Library, page};
use widerspruch_tests::{SharedCase, Tree, Wording};

/// A language as a country writes it.
struct Variant {
    tag: String,
    /// What is written in the language and what replaces it.
    replaced: Vec<(String, String)>,
}

fn variants() -> Vec<Variant> {
    let of_language = |language: Wording| {
        let settings: Value = serde_json::from_str(&language.settings).unwrap();
        let regions = settings["regions"].as_object().unwrap().clone();
        let pairs = |region: &Value| -> Vec<(String, String)> {
            region.get("replace").map_or_else(Vec::new, |pairs| serde_json::from_value(pairs.clone()).unwrap())
        };
        let of_region = move |(country, region): (String, Value)| Variant {
            tag: format!("{}-{country}", language.tag),
            replaced: pairs(&region),
        };
        regions.into_iter().map(of_region).collect::<Vec<_>>()
    };
    Wording::all(&Tree::project()).unwrap().into_iter().flat_map(of_language).collect()
}

/// What people read of a case in a language: page and letters, without the values of the request and of the records. None
/// if the language does not have the letter.
fn read(case: &SharedCase, tag: &str, library: &Library, values: &BTreeSet<String>) -> Option<String> {
    let request = case.request_in(tag).unwrap();
    let prepared = match library.prepare_json(&request) {
        Ok(prepared) => prepared,
        Err(error) => {
            let codes: Vec<&str> = error.issues().iter().map(|issue| issue.code.code()).collect();
            assert_eq!(codes, ["language.letter_not_available"], "{} in {tag}", case.name);
            return None;
        }
    };
    let hints: Vec<&str> = prepared.guide.hints.iter().map(|hint| hint.code.code()).collect();
    assert!(!hints.contains(&"language.fallback"), "{} in {tag}", case.name);
    let letters = prepared.letters.iter().flat_map(|letter| [letter.subject.clone(), letter.text().clone()]);
    let mut text = spaced(&(page(&prepared, library.locales()).unwrap() + &letters.collect::<String>()));
    let mut own = BTreeSet::new();
    strings(&serde_json::from_slice(&request).unwrap(), &mut own);
    for value in values.iter().chain(&own).filter(|value| value.chars().count() > 2) {
        text = text.replace(&spaced(value), "");
    }
    Some(text)
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => found.extend([text.clone()]),
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Value::Object(keys) => keys.values().for_each(|item| strings(item, found)),
        _ => {}
    }
}

/// What the records say that holds something that a country writes otherwise.
fn values_of_records(variants: &[Variant]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    of_folder(&Tree::project().path("core/data"), &mut all);
    let replaced = |value: &String| {
        variants.iter().flat_map(|variant| &variant.replaced).any(|(from, _)| value.contains(from.as_str()))
    };
    all.into_iter().filter(replaced).collect()
}

fn of_folder(folder: &Path, found: &mut BTreeSet<String>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            of_folder(&path, found);
        } else if path.extension().is_some_and(|end| end == "json") {
            strings(&serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap(), found);
        }
    }
}

/// Whether a single character stands anywhere, or words stand whole.
fn says(text: &str, words: &str) -> bool {
    let is_letter = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    let (first, last) = (words.chars().next(), words.chars().next_back());
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let behind = text.get(at + words.len()..).and_then(|text| text.chars().next());
        let inside = is_letter(before) && is_letter(first) || is_letter(last) && is_letter(behind);
        words.chars().count() == 1 || !inside
    })
}

/// What must never slip, whatever the settings say.
const PINNED: [(&str, &str, &str); 7] = [
    ("de-AT", "Januar", "Jänner"),
    ("de-CH", "ß", "ss"),
    ("de-CH", "„", "«"),
    ("de-LI", "ß", "ss"),
    ("fr-BE", "Pièces jointes", "Annexes"),
    ("fr-BE", "réclamation", "plainte"),
    ("it-CH", "GDPR", "RGPD"),
];

#[test]
fn no_shared_case_keeps_what_the_country_writes_otherwise() {
    let (library, variants) = (Library::embedded(), variants());
    let (cases, values) = (SharedCase::all(&Tree::project()).unwrap(), values_of_records(&variants));
    let (mut left, mut pinned) = (Vec::new(), PINNED.to_vec());
    for Variant { tag, replaced } in variants.iter().filter(|variant| !variant.replaced.is_empty()) {
        let of_case = |case: &SharedCase| Some((case.name.clone(), read(case, tag, &library, &values)?));
        let texts: Vec<(String, String)> = cases.iter().filter_map(of_case).collect();
        assert!(texts.len() > 100, "{} shared cases in {tag}", texts.len());
        for (from, to) in replaced {
            let found = texts.iter().filter(|(_, text)| says(text, from));
            left.extend(found.map(|(name, _)| format!("{name} in {tag}: {from}")));
            let is_seen = texts.iter().any(|(_, text)| text.contains(to.as_str()));
            pinned.retain(|pin| !is_seen || *pin != (tag.as_str(), from.as_str(), to.as_str()));
        }
    }
    assert_eq!(left, [""; 0]);
    assert_eq!(pinned, [], "is not replaced, or in no text");
}

/// A letter whose salutation ends without a comma begins with a capital letter.
#[test]
fn what_follows_the_salutation_begins_as_its_mark_asks() {
    let library = Library::embedded();
    for case in SharedCase::all(&Tree::project()).unwrap() {
        for tag in ["de-CH", "de-LI", "de-AT"] {
            for letter in library.prepare_json(&case.request_in(tag).unwrap()).unwrap().letters {
                let text = letter.text();
                let (head, body) = text.split_once("Damen und Herren").unwrap();
                assert!(head.ends_with("\nSehr geehrte "), "{} in {tag}", case.name);
                let first = body.trim_start_matches([',', '\n']).chars().next().unwrap();
                assert_eq!(body.starts_with(','), tag == "de-AT" && letter.regime.as_str() != "swiss-fadp", "{tag}");
                assert!(first.is_uppercase() || body.starts_with(','), "{} in {tag}: {first}", case.name);
            }
        }
    }
}

/// A tag with a region asks for the spelling of that region; without one the country of residence says which it is. Values
/// keep their spelling.
#[test]
fn the_region_of_the_tag_comes_before_the_country_of_residence() {
    let library = Library::embedded();
    let written = |language: &str, country: &str| -> String {
        let request = serde_json::json!({
            "version": 1, "letter": "objection", "language": language, "date": "2027-01-07",
            "data_subject": {"name": "Jan Groß", "country": country, "email": "jan@example.org"},
            "accounts": [{"platform": "facebook", "handle": "jan.gross", "email": "jan@example.org"}],
            "reasons": [{"id": "other", "detail": "Im Januar sah ich „große“ Anlagen."}],
        });
        let prepared = library.prepare_json(request.to_string().as_bytes()).unwrap();
        let text = prepared.letters[0].text().clone();
        assert!(text.contains("Jan Groß") && text.contains("Im Januar sah ich „große“ Anlagen."), "{text}");
        // An Irish company, whoever writes.
        assert!(text.contains("Meta Platforms Ireland Limited"));
        text
    };
    for (language, country, says) in [
        ("de", "DE", ["7. Januar 2027", "in Textform", "Mit freundlichen Grüßen"]),
        ("de", "AT", ["7. Jänner 2027", "schriftlich oder per E-Mail", "Mit freundlichen Grüßen"]),
        ("de-AT", "DE", ["7. Jänner 2027", "schriftlich oder per E-Mail", "Mit freundlichen Grüßen"]),
        ("de-CH", "AT", ["7. Januar 2027", "schriftlich oder per E-Mail", "Freundliche Grüsse"]),
        ("de", "CH", ["7. Januar 2027", "schriftlich oder per E-Mail", "Freundliche Grüsse"]),
        ("de", "LI", ["7. Januar 2027", "schriftlich oder per E-Mail", "Freundliche Grüsse"]),
        ("de-DE", "BE", ["7. Januar 2027", "in Textform", "Mit freundlichen Grüßen"]),
    ] {
        let text = written(language, country).replace('\u{A0}', " ");
        assert!(says.iter().all(|words| text.contains(words)), "{language} from {country}: {text}");
    }
}
