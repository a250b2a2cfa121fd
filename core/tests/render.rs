//! Values never change the structure of a format, and come out as they went in (bad-input classes I and J).
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use html5gum::{Token, Tokenizer};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser};
use widerspruch::{BlockContent, BlockRole, Letter, LetterFormat, Library, render};

/// A letter with every kind of block and harmless values.
fn harmless() -> &'static Letter {
    static LETTER: std::sync::OnceLock<Letter> = std::sync::OnceLock::new();
    LETTER.get_or_init(|| {
        let request = include_str!("requests/representative.json");
        let library = Library::embedded();
        library.prepare_json(request.as_bytes()).unwrap().letters.remove(0)
    })
}

/// Where a value of the request stands in the letter.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    Sender,
    Reference,
    Item,
    OwnWords,
    Signature,
}

pub(crate) const PLACES: [Place; 5] = [Place::Sender, Place::Reference, Place::Item, Place::OwnWords, Place::Signature];

/// The letter with `value` in `place`.
fn with(place: Place, value: &str) -> Letter {
    let mut letter = harmless().clone();
    match place {
        Place::Sender => value.clone_into(&mut letter.sender[0]),
        Place::Reference => value.clone_into(&mut letter.information[0]),
        Place::Item | Place::OwnWords | Place::Signature => {
            let role = match place {
                Place::Item => BlockRole::Accounts,
                Place::OwnWords => BlockRole::OwnWords,
                _ => BlockRole::Signature,
            };
            let block = letter.blocks.iter_mut().find(|block| block.role == role).unwrap();
            match &mut block.content {
                BlockContent::Text(text) => value.clone_into(text),
                BlockContent::Items(items) => value.clone_into(&mut items[0]),
                _ => panic!("another content"),
            }
        }
    }
    letter
}

fn rendered(letter: &Letter, format: LetterFormat) -> String {
    String::from_utf8(render(letter, format).unwrap()).unwrap()
}

/// Tags with attributes, and all text, as an HTML parser sees them. `bdi` only sets right-to-left values apart.
fn html(page: &str) -> (Vec<String>, String) {
    let mut tags = Vec::new();
    let mut text = String::new();
    for token in Tokenizer::new(page) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) if *tag.name != *b"bdi" => tags.push(format!("{:?} {:?}", tag.name, tag.attributes)),
            Token::EndTag(tag) if *tag.name != *b"bdi" => tags.push(format!("/{:?}", tag.name)),
            Token::String(piece) => text.push_str(std::str::from_utf8(&piece.value).unwrap()),
            Token::Comment(_) => tags.push("comment".to_owned()),
            Token::Error(error) => panic!("the page breaks the standard: {error:?}"),
            _ => {}
        }
    }
    (tags, text)
}

/// Structure and text as a Markdown parser with all extensions sees them. Breaks belong to the text.
fn markdown(page: &str) -> (Vec<String>, String) {
    let mut options = Options::all();
    options.remove(Options::ENABLE_SMART_PUNCTUATION);
    let mut tags = Vec::new();
    let mut text = String::new();
    for event in Parser::new_ext(page, options) {
        match event {
            Event::Text(piece) => text.push_str(&piece),
            Event::HardBreak => text.push('\n'),
            other => tags.push(format!("{other:?}")),
        }
    }
    (tags, text)
}

pub(crate) fn check(place: Place, value: &str) {
    let letter = with(place, value);
    let (tags, text) = html(&rendered(&letter, LetterFormat::Html));
    assert_eq!(tags, html(&rendered(harmless(), LetterFormat::Html)).0, "HTML, {place:?}, {value:?}");
    assert!(text.contains(value), "HTML, {place:?}, {value:?}");

    let (tags, text) = markdown(&rendered(&letter, LetterFormat::Markdown));
    assert_eq!(tags, markdown(&rendered(harmless(), LetterFormat::Markdown)).0, "Markdown, {place:?}, {value:?}");
    assert!(text.contains(value), "Markdown, {place:?}, {value:?}");

    let json: serde_json::Value = serde_json::from_slice(&render(&letter, LetterFormat::Json).unwrap()).unwrap();
    assert!(holds(&json, value), "JSON, {place:?}, {value:?}");
}

fn holds(json: &serde_json::Value, value: &str) -> bool {
    match json {
        serde_json::Value::String(text) => text == value,
        serde_json::Value::Array(items) => items.iter().any(|item| holds(item, value)),
        serde_json::Value::Object(fields) => fields.values().any(|field| holds(field, value)),
        _ => false,
    }
}

const HOSTILE: &[&str] = &[
    "\"><img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "</style><b>",
    "<!-- x",
    "&amp; &lt; &#60; &copy",
    "A & B GmbH, x < y",
    "*b* _i_ **bb** __u__ ~~s~~ ==m== ^x^",
    "# h",
    "###### h ######",
    "[x](http://e) ![x](y) [x]: http://e [^1] [[w]]",
    "``` code ` ~~~",
    "1. a",
    "12) a",
    "- a",
    "+ a",
    "* a",
    "> a",
    "| a | b |",
    "---",
    "===",
    "+++",
    ": a",
    "$x$ $$y$$",
    "@everyone",
    "https://evil.example www.evil.example x@evil.example",
    "<https://evil.example>",
    "a\\",
    "\\*a",
    "    code",
    "\ttab",
    "{ $name } {{ 7*7 }} ${x} %s {0} {$name}",
    "{#id .class}",
    "#import \"x\" \\input{/etc/passwd}",
    "O'Brien \"Q\"",
    "דנה כהן",
    "Anna دانة B",
    "a  b",
];

#[test]
fn listed_hostile_values_stay_values() {
    for &value in HOSTILE {
        for place in PLACES {
            check(place, value);
        }
    }
}

#[test]
fn own_words_keep_their_lines_and_no_line_starts_a_structure() {
    for &value in HOSTILE {
        check(Place::OwnWords, &format!("first\n{value}\nlast"));
        check(Place::OwnWords, &format!("{value}\n\n{value}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn no_value_changes_the_structure(
        pieces in prop::collection::vec(
            prop_oneof![prop::sample::select(HOSTILE).prop_map(str::to_owned), "\\PC{1,4}", "[ -~]{1,8}"], 1..5),
        place in prop::sample::select(&PLACES[..]),
    ) {
        check(place, &pieces.concat());
    }

    #[test]
    fn no_lines_change_the_structure(
        lines in prop::collection::vec(
            prop_oneof![prop::sample::select(HOSTILE).prop_map(str::to_owned), "[ -~]{0,8}"], 1..6),
    ) {
        // Validation trims own words.
        let words = format!("a{}z", lines.join("\n"));
        check(Place::OwnWords, &words);
    }
}

#[test]
fn the_page_is_complete_and_accessible() {
    let page = rendered(harmless(), LetterFormat::Html);
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"de\">"));
    let (tags, _) = html(&page);
    let count = |name: &str| tags.iter().filter(|tag| tag.starts_with(&format!("b\"{name}\""))).count();
    for (name, expected) in [("title", 1), ("main", 1), ("h1", 1), ("script", 0), ("a", 0), ("img", 0), ("link", 0)] {
        assert_eq!(count(name), expected, "{name}: {tags:?}");
    }
    assert_eq!(count("address"), 2);
    assert!(count("h2") >= 2 && count("ul") >= 2);
    assert!(page.contains("@page { size: A4;"));
}

#[test]
fn a_right_to_left_value_is_set_apart_in_html_only() {
    let letter = with(Place::Signature, "דנה כהן");
    assert!(rendered(&letter, LetterFormat::Html).contains("<p class=\"signature\"><bdi>דנה כהן</bdi></p>"));
    for format in [LetterFormat::Text, LetterFormat::Markdown, LetterFormat::Json] {
        assert!(!rendered(&letter, format).contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']));
    }
}

#[test]
fn plain_text_keeps_to_its_width() {
    for line in harmless().text().lines() {
        assert!(line.chars().count() <= 88 || !line.trim_start().contains(' '), "{line}");
        assert_eq!(line, line.trim_end(), "no space at the end of a line");
    }
    assert!(harmless().text().ends_with('\n'));
}

#[test]
fn the_name_of_a_format_is_its_word() {
    assert_eq!("markdown".parse(), Ok(LetterFormat::Markdown));
    assert!("rtf".parse::<LetterFormat>().is_err());
}
