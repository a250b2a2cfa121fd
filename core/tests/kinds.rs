//! No letter speaks of data that a kind of service does not have: every reason on every platform, in every language, by
//! the words of `wording/kinds.json`; and no reason reads as an admission.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "reading/budget.rs"]
mod budget;

use std::sync::LazyLock;

use budget::budget;
use serde_json::{Value, json};
use widerspruch::catalog::{DataClass, Platform};
use widerspruch::localize::Values;
use widerspruch::{BlockContent, BlockRole, Letter, Library};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);
static WORDS: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(include_str!("wording/kinds.json")).unwrap());

fn list(pointer: &str) -> Vec<&'static str> {
    let list = WORDS.pointer(pointer).and_then(Value::as_array);
    list.map_or_else(Vec::new, |words| words.iter().map(|word| word.as_str().unwrap()).collect())
}

fn languages() -> Vec<String> {
    LIBRARY.locales().tags().map(ToString::to_string).collect()
}

fn letter(language: &str, platform: Option<&Platform>, reason: &str) -> Option<Letter> {
    let mut request = json!({
        "version": 1,
        "letter": if platform.is_some() { "objection" } else { "non-user-objection" },
        "language": language,
        "date": "2026-11-24",
        "data_subject": {"name": "Anna Sample", "country": "IE", "email": "anna@example.org"},
        "reasons": [{"id": reason}],
        "requests": ["restriction", "erasure"],
    });
    match platform {
        Some(platform) => {
            let account = json!({"platform": platform.id, "email": "anna@example.org", "use": "business",
                                 "visibility": "private"});
            request["accounts"] = json!([account]);
        }
        None => request["non_user"] = json!({"platforms": ["facebook"]}),
    }
    LIBRARY.prepare_json(request.to_string().as_bytes()).ok()?.letters.into_iter().next()
}

/// The paragraphs of a letter and its form text, in small letters. Lists of accounts hold names of services.
fn said(letter: &Letter) -> String {
    let text = |block: &widerspruch::Block| match (&block.content, block.role) {
        (BlockContent::Text(text), _) => text.clone(),
        (BlockContent::Items(items), BlockRole::Numbered) => items.join("\n"),
        _ => String::new(),
    };
    let blocks = letter.blocks.iter().map(text).chain([letter.form_text(None).text]);
    blocks.collect::<Vec<_>>().join("\n").to_lowercase()
}

#[test]
fn every_letter_speaks_of_what_the_service_has() {
    let mut letters = 0;
    let mut broken = Vec::new();
    for language in languages() {
        let language = language.as_str();
        for platform in LIBRARY.catalog().platforms() {
            let (kind, class) = (platform.kind.as_str(), platform.kind.class().as_str());
            let mut forbidden = list(&format!("/{language}/kinds/{kind}/forbidden"));
            // A service where data are left has no posts; what others share elsewhere is said of those with posts only.
            if platform.kind.class() == DataClass::Entrusted {
                forbidden.extend(list(&format!("/{language}/classes/{class}/forbidden")));
            }
            let needed = list(&format!("/{language}/kinds/{kind}/one_of"));
            for reason in LIBRARY.catalog().reasons() {
                // The text for a form holds what a short letter says.
                let Some(letter) = letter(language, Some(platform), reason.id.as_str()) else { continue };
                let text = said(&letter);
                let place = format!("{language} {} {}", platform.id, reason.id);
                let found = forbidden.iter().filter(|word| text.contains(**word));
                broken.extend(found.map(|word| format!("{place}: {word}")));
                if !needed.is_empty() && !needed.iter().any(|word| text.contains(word)) {
                    broken.push(format!("{place}: none of {needed:?}"));
                }
                letters += 1;
            }
        }
        for reason in LIBRARY.catalog().reasons() {
            let Some(letter) = letter(language, None, reason.id.as_str()) else { continue };
            let text = said(&letter);
            let forbidden = list(&format!("/{language}/classes/about/forbidden"));
            broken.extend(
                forbidden
                    .iter()
                    .filter(|word| text.contains(**word))
                    .map(|word| format!("{language} about {}: {word}", reason.id)),
            );
            letters += 1;
        }
    }
    assert!(letters > 3000, "{letters}");
    assert!(broken.is_empty(), "{} of {letters}\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn no_reason_reads_as_an_admission_and_all_languages_declare_a_fact() {
    for language in languages() {
        let language = language.as_str();
        assert!(WORDS.get(language).is_some(), "wording/kinds.json has no words of {language}");
        let locale = LIBRARY.locales().find(language).unwrap();
        let write = |id: &str, attribute: Option<&str>| {
            let found = attribute.map_or_else(|| locale.message(id), |name| locale.attribute(id, name));
            let values =
                Values::new().with_text("provision".parse().unwrap(), "P").with_text("voice".parse().unwrap(), "self");
            found.unwrap().format(&values).unwrap()
        };
        for reason in LIBRARY.catalog().reasons() {
            let mut texts = vec![write(reason.message.as_str(), Some("fact"))];
            let fact = budget("fact", language);
            assert!(texts.iter().all(|text| text.split_whitespace().count() <= fact), "{language} {}", reason.id);
            for text in reason.texts.values().chain(&reason.minor_text) {
                let (first, more) = (write(text.as_str(), None), write(text.as_str(), Some("more")));
                let count = |text: &str| text.split_whitespace().count();
                assert!(count(&first) <= budget("reason_short", language), "{language} {text:?}: {}", count(&first));
                assert!(count(&first) + count(&more) <= budget("reason", language), "{language} {text:?}");
                texts.extend([first, more]);
            }
            for word in list(&format!("/{language}/reasons/{}", reason.id)) {
                assert!(
                    texts.iter().all(|text| !text.to_lowercase().contains(word)),
                    "{language} {}: {word}",
                    reason.id
                );
            }
        }
    }
}
