//! The files under `core/data` and the lists of the library agree, and the records pass every check.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use widerspruch::{Catalog, Locales};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

/// Names of the JSON files in a folder, without the ending.
#[expect(clippy::disallowed_methods, reason = "this test compares the library with its files")]
fn files(folder: &str) -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(data().join(folder)) else { return BTreeSet::new() };
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.map(|name| name.strip_suffix(".json").expect("only JSON files in the folder").to_owned()).collect()
}

/// What the list of the folder in `catalog/embedded.rs` should say.
fn list(names: &BTreeSet<String>) -> String {
    let mut lines = vec![String::from("   ")];
    for name in names {
        if lines.last().unwrap().len() + name.len() + 3 > 110 {
            lines.push(String::from("   "));
        }
        let line = lines.last_mut().unwrap();
        line.extend([" \"", name, "\""]);
    }
    lines.join("\n")
}

#[test]
fn every_file_is_embedded() {
    let catalog = Catalog::embedded();
    let embedded: [(&str, BTreeSet<String>); 9] = [
        ("platforms", catalog.platforms().map(|record| record.id.to_string()).collect()),
        ("controllers", catalog.controllers().map(|record| record.id.to_string()).collect()),
        ("authorities", catalog.authorities().map(|record| record.id.to_string()).collect()),
        ("countries", catalog.countries().map(|record| record.code.as_str().to_lowercase()).collect()),
        ("reasons", catalog.reasons().map(|record| record.id.to_string()).collect()),
        ("provisions", catalog.provisions().map(|record| record.id.to_string()).collect()),
        ("regimes", catalog.regimes().map(|record| record.id.to_string()).collect()),
        ("holidays", catalog.holiday_calendars().map(|record| record.country.as_str().to_lowercase()).collect()),
        ("obsolete", catalog.obsolete().map(|record| record.id.clone()).collect()),
    ];
    for (folder, embedded) in embedded {
        let files = files(folder);
        assert_eq!(embedded, files, "the list {folder} in catalog/embedded.rs should be\n{}", list(&files));
    }
}

#[test]
fn every_record_passes_the_checks() {
    let problems = Catalog::embedded().problems();
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} problems\n{}", lines.len(), lines.join("\n"));
}

/// Reading and writing a record gives its file again: keys in the order of the schema, two spaces, one newline at the
/// end.
#[test]
#[expect(clippy::disallowed_methods, reason = "this test compares the library with its files")]
fn files_are_written_in_the_house_form() {
    fn compare<T: serde::Serialize>(folder: &str, name: &str, record: &T) {
        let written = serde_json::to_string_pretty(record).unwrap() + "\n";
        let text = fs::read_to_string(data().join(folder).join(format!("{name}.json"))).unwrap();
        assert!(drop_nulls(&text) == drop_nulls(&written), "{folder}/{name}.json should be\n{written}");
    }
    // `null` for an unknown value may be written out or left out.
    fn drop_nulls(text: &str) -> String {
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim_end_matches(',').ends_with(": null")).collect();
        lines.join("\n") + if text.ends_with("}\n") { "\n" } else { "" }
    }
    let catalog = Catalog::embedded();
    catalog.platforms().for_each(|record| compare("platforms", record.id.as_str(), record));
    catalog.controllers().for_each(|record| compare("controllers", record.id.as_str(), record));
    catalog.authorities().for_each(|record| compare("authorities", record.id.as_str(), record));
    catalog.countries().for_each(|record| compare("countries", &record.code.as_str().to_lowercase(), record));
    catalog.reasons().for_each(|record| compare("reasons", record.id.as_str(), record));
    catalog.provisions().for_each(|record| compare("provisions", record.id.as_str(), record));
    catalog.regimes().for_each(|record| compare("regimes", record.id.as_str(), record));
    catalog.obsolete().for_each(|record| compare("obsolete", &record.id, record));
}

/// A key that no rule takes would be lost without a word, because the rules of holidays are flattened.
#[test]
#[expect(clippy::disallowed_methods, reason = "this test compares the library with its files")]
fn no_key_of_a_holiday_is_lost() {
    for record in Catalog::embedded().holiday_calendars() {
        let name = record.country.as_str().to_lowercase();
        let text = fs::read_to_string(data().join("holidays").join(format!("{name}.json"))).unwrap();
        let file: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_value(record).unwrap(), file, "holidays/{name}.json");
    }
}

#[test]
fn the_catalog_covers_what_the_library_promises() {
    let catalog = Catalog::embedded();
    let counts = catalog.counts();
    assert_eq!((counts.authorities, counts.countries, counts.reasons), (50, 33, 33));
    let lands = catalog.country("DE").unwrap().regions.iter().map(|region| region.authority.as_str());
    assert_eq!(lands.clone().collect::<BTreeSet<_>>().len(), 16);
    assert!(lands.into_iter().all(|id| id != "de-by-lfd" && id != "de-bund"));
    assert_eq!(catalog.country("BR").unwrap().region, None);
    assert_eq!(catalog.controller("twitter-international").unwrap().id, "x-internet");
    let reason = catalog.message_ids().find(|message| message.id.as_str() == "reason-health").unwrap();
    assert_eq!(reason.attributes, ["explanation", "fact", "label"]);
    assert!(!reason.text);
    let text = catalog.message_ids().find(|message| message.id.as_str() == "reason-health-any").unwrap();
    assert!(text.text);
    assert_eq!(text.attributes, ["more"]);
    let act = catalog.message_ids().find(|message| message.id.as_str() == "act-uk-gdpr").unwrap();
    assert_eq!(act.attributes, ["full", "title"]);
}

/// Every note that authorities and reasons point to exists in every language, and no other stands there.
#[test]
#[expect(clippy::disallowed_methods, reason = "this test compares the library with its files")]
fn notes_of_authorities_and_reasons_are_complete() {
    let catalog = Catalog::embedded();
    let authorities = catalog.authorities().flat_map(|authority| authority.hints.iter());
    let hints = authorities.chain(catalog.reasons().flat_map(|reason| reason.hints.iter()));
    let wanted: BTreeSet<&str> = hints.map(AsRef::as_ref).collect();
    for language in Locales::embedded().tags().map(ToString::to_string) {
        let path = data().with_file_name("locales").join(&language).join("records.ftl");
        let text = fs::read_to_string(path).unwrap();
        let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        let found: BTreeSet<&str> = ids.filter(|id| id.starts_with("hint-")).collect();
        assert_eq!(found, wanted, "records.ftl of {language}");
    }
}
