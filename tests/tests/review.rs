//! Whatever a language says stands in its file for the reader.

use std::fs;

use widerspruch::Locales;
use widerspruch_tests::{Wording, review, review_file};

#[test]
fn every_language_says_what_its_file_for_the_reader_says() {
    let (languages, locales) = (Wording::all().unwrap(), Locales::embedded());
    for language in &languages {
        let path = review_file(&language.tag);
        let (expected, actual) = (fs::read_to_string(&path).unwrap_or_default(), review(language, &locales).unwrap());
        let mut lines = actual.lines().zip(expected.lines().chain(std::iter::repeat("")));
        let first = lines.find(|(actual, expected)| actual != expected);
        assert!(actual == expected, "{}, changed by `tests/accept`: {first:?}", path.display());
    }
    let folder = review_file("").with_file_name("");
    assert_eq!(fs::read_dir(folder).unwrap().count(), languages.len(), "a file of a language that is not there");
}
