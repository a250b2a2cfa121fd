//! What a form offers, and what a pasted address names.

use std::collections::BTreeSet;

use widerspruch::vocabulary::LetterKind;
use widerspruch::{Library, Link};

#[test]
fn a_form_offers_what_the_catalog_has_in_the_words_of_the_language() {
    let library = Library::embedded();
    let catalog = library.catalog();
    for tag in library.locales().tags() {
        let index = library.form_index(tag).unwrap();
        let services: BTreeSet<_> = index.services.iter().map(|service| service.id.as_str()).collect();
        let offered = catalog.platforms().filter(|platform| !platform.regions.is_empty());
        assert_eq!(services, offered.map(|platform| platform.id.as_str()).collect());
        for service in &index.services {
            assert!(service.companies.values().all(|company| index.companies.contains_key(company)), "{}", service.id);
        }
        for (word, meant) in &index.ambiguous {
            let ids: Vec<_> = catalog.platforms_meant_by(word).map(|platform| &platform.id).collect();
            assert_eq!(ids, meant.iter().collect::<Vec<_>>(), "{word}");
            assert!(meant.iter().all(|id| services.contains(id.as_str())), "{word}");
        }
        assert!(index.ambiguous.contains_key("google"));
        let countries: BTreeSet<_> = index.countries.iter().map(|country| country.code.as_str()).collect();
        let locale = library.locales().get(tag).unwrap();
        let with_letters = catalog.countries().filter(|country| {
            catalog.regime_of(country).is_some_and(|regime| locale.offers(LetterKind::Objection, regime.id))
        });
        assert_eq!(countries, with_letters.map(|country| country.code.as_str()).collect());
        assert_eq!(index.reasons.len(), catalog.reasons().count(), "a reason without a text has no place");
        for entry in &index.reasons {
            let reason = catalog.reason(entry.id.as_str()).unwrap();
            for (text, kinds) in &entry.sentences {
                assert!(!text.contains(['{', '}']), "{}", entry.id);
                assert!(kinds.iter().all(|&kind| reason.holds_for(Some(kind))), "{}", entry.id);
            }
            assert_eq!(entry.without_account, reason.holds_for(None));
        }
    }
}

#[test]
fn names_of_countries_are_in_the_order_of_a_dictionary() {
    let library = Library::embedded();
    let index = library.form_index(&"de".parse().unwrap()).unwrap();
    let names: Vec<_> = index.countries.iter().map(|country| country.name.as_str()).collect();
    let at = |name: &str| names.iter().position(|other| *other == name).unwrap();
    assert!(at("Norwegen") < at("Österreich") && at("Österreich") < at("Polen"));
}

#[test]
fn an_address_names_a_service_and_an_account() {
    let library = Library::embedded();
    let read = |text: &str| serde_json::to_string(&library.read_link(text)).unwrap();
    for (text, named) in [
        (
            "instagram.com/anna.b?igsh=1#x",
            r#"{"names":"service","platform":"instagram","url":"https://instagram.com/anna.b","handle":"anna.b"}"#,
        ),
        (
            " http://www.instagram.com/anna.b/ ",
            r#"{"names":"service","platform":"instagram","url":"https://www.instagram.com/anna.b/","handle":"anna.b"}"#,
        ),
        ("https://www.instagram.com/reel/C1/", r#"{"names":"service","platform":"instagram"}"#),
        (
            "https://www.facebook.com/profile.php?id=100",
            r#"{"names":"service","platform":"facebook","url":"https://www.facebook.com/profile.php?id=100"}"#,
        ),
        ("https://instagrarn.com/anna", r#"{"names":"unknown","meant":["instagram.com","instagram"]}"#),
        ("https://example.org/me", r#"{"names":"unknown"}"#),
    ] {
        assert_eq!(read(text), named, "{text}");
    }
    for text in [
        "",
        "anna",
        "anna b",
        "javascript:alert(1)",
        "ftp://instagram.com/anna",
        "https://a@instagram.com/",
        "mailto:anna@example.org",
    ] {
        assert_eq!(library.read_link(text), Link::NoAddress, "{text}");
    }
}
