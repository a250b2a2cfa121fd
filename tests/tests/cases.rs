//! Every shared case gives what its folder says, and every refused request the issues of its row.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeSet;

use serde_json::Value;
use widerspruch::Library;
use widerspruch_tests::{Refusal, SharedCase, Tree, Wording, library_of_ids, line};

#[test]
fn shared_cases_give_what_their_folders_say() {
    let (ids, words) = (library_of_ids(&Tree::project()).unwrap(), Library::embedded());
    let mut wrong = Vec::new();
    for case in SharedCase::all(&Tree::project()).unwrap() {
        let (expected, actual) = (case.expected().unwrap(), case.actual(&ids, &words).unwrap());
        let names = expected.keys().chain(actual.keys()).collect::<BTreeSet<_>>();
        wrong.extend(names.into_iter().filter(|name| expected.get(*name) != actual.get(*name)).map(|name| {
            let state = if expected.contains_key(name) { "differs" } else { "is new" };
            format!("{}/{name} {state}", case.name)
        }));
    }
    assert!(wrong.is_empty(), "look at the changes with `tests/accept` and `git diff`:\n{}", wrong.join("\n"));
}

#[test]
fn refused_requests_have_the_issues_of_their_rows() {
    let library = Library::embedded();
    let rows = Refusal::all(&Tree::project()).unwrap();
    assert!(rows.windows(2).all(|pair| pair[0].name < pair[1].name), "sorted, each name once");
    let mut wrong = Vec::new();
    for row in &rows {
        let issues: Vec<String> = row.judge(&library).iter().map(line).collect();
        if issues.is_empty() || issues != row.issues {
            wrong.push(format!("{}: {issues:?}", row.name));
        }
    }
    assert!(wrong.is_empty(), "look at the changes with `tests/accept` and `git diff`:\n{}", wrong.join("\n"));
}

/// What changes the words of a letter: each pair of kind, law and language, who acts, the spelling of a country, a short
/// letter.
fn shown(case: &SharedCase, library: &Library, regions: &BTreeSet<String>) -> BTreeSet<String> {
    let request: Value = serde_json::from_slice(&case.request).unwrap();
    let role = request["representative"]["role"].as_str().unwrap_or("self").to_owned();
    let length = request["options"]["text_length"].as_str().unwrap_or("full").to_owned();
    let mut shown = BTreeSet::new();
    for letter in library.prepare_json(&case.request).unwrap().letters {
        let (kind, language) = (letter.kind.as_str(), &letter.language);
        // The texts for the EEA are those for the EU.
        let law = format!("{:?}", letter.regime).replace("EeaGdpr", "EuGdpr");
        let acting = if role == "self" { "self" } else { "represented" };
        let region = format!("{language} in {}", letter.sender_country);
        shown.extend([
            format!("{kind} {language}"),
            format!("{kind} {law}"),
            format!("{kind} {acting}"),
            format!("{language} {law}"),
            format!("{language} {role}"),
            format!("{language} {length}"),
        ]);
        shown.extend(Some(region).filter(|region| regions.contains(region)));
    }
    shown
}

/// The languages with the countries that they are written for.
fn regions() -> BTreeSet<String> {
    let languages = Wording::all(&Tree::project()).unwrap().into_iter();
    let of_language = |language: Wording| {
        let regions = language.regions().unwrap().into_iter();
        regions.map(|country| format!("{} in {country}", language.tag)).collect::<Vec<_>>()
    };
    languages.flat_map(of_language).collect()
}

#[test]
fn whatever_changes_the_words_of_a_letter_is_read_aloud_in_a_showcase() {
    let (library, regions) = (Library::embedded(), regions());
    let (showcases, others): (Vec<_>, Vec<_>) =
        SharedCase::all(&Tree::project()).unwrap().into_iter().partition(SharedCase::is_showcase);
    let all: BTreeSet<String> = showcases.iter().flat_map(|case| shown(case, &library, &regions)).collect();
    for case in &others {
        let missing: Vec<_> = shown(case, &library, &regions).difference(&all).cloned().collect();
        assert!(missing.is_empty(), "no showcase has what {} has: {missing:?}", case.name);
    }
}

#[test]
fn every_run_gives_the_same_bytes() {
    let (first, second) = (Library::embedded(), Library::embedded());
    for case in SharedCase::all(&Tree::project()).unwrap() {
        assert_eq!(case.whole(&first).unwrap(), case.whole(&second).unwrap(), "{}", case.name);
    }
}
