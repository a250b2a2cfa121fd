//! The tool and the library agree on the records of the library.

use std::path::Path;

use serde_json::{Value, json as value};
use widerspruch::catalog::Confidence;
use widerspruch::{Catalog, Library};

use crate::{facts, json};

#[test]
fn the_facts_are_of_the_day_that_the_library_says() {
    let catalog = Catalog::embedded();
    let (summary, _) = json(Path::new("."), &["summary"]);
    assert_eq!(summary["as_of"], catalog.as_of().to_string());
    let counts = catalog.counts();
    let records = |kind: &str| summary["kinds"][kind]["records"].as_u64().unwrap();
    assert_eq!(
        (records("platforms"), records("controllers"), records("authorities"), records("countries")),
        (counts.platforms as u64, counts.controllers as u64, counts.authorities as u64, counts.countries as u64)
    );
    let of_day = |day: String| json(Path::new("."), &["stale", "--on", &day]).0.as_array().unwrap().len();
    let oldest = catalog.authorities().map(|authority| authority.evidence.stale_after).min().unwrap();
    assert_ne!(of_day(oldest.plus_days(1).to_string()), of_day(oldest.to_string()));
    // Everything is stale in the end: as many parts as there are records with evidence, and ways to act.
    let parts = catalog.platforms().map(|platform| 1 + platform.channels.len()).sum::<usize>()
        + catalog.controllers().count()
        + catalog.authorities().count()
        + catalog.countries().count()
        + catalog.regimes().count();
    assert_eq!(of_day("2199-12-31".to_owned()), parts);
    assert_eq!(facts(Path::new("."), &["weak"]).status, 1);
}

/// A letter to a company whose record is weak says so, whatever the platform and the country.
#[test]
fn weak_records_reach_no_letter_without_the_hint() {
    let library = Library::embedded();
    let catalog = library.catalog();
    let mut weak = 0;
    for platform in catalog.platforms() {
        for country in ["IE", "GB", "CH"] {
            let Some(entry) = platform.region(catalog.country(country).unwrap()) else { continue };
            let company = catalog.controller(entry.controller.as_str()).unwrap();
            let is_weak = company.evidence.confidence <= Confidence::Low || entry.confidence <= Confidence::Low;
            if !is_weak {
                continue;
            }
            weak += 1;
            let mut account = value!({"platform": platform.id, "handle": "anna", "email": "anna@example.org"});
            if platform.fields().iter().any(|field| field.field.as_str() == "url") {
                account["url"] = value!(format!("https://{}/anna", platform.domains[0]));
            }
            let request = value!({
                "version": 1, "letter": "objection", "language": "en", "date": catalog.as_of().to_string(),
                "data_subject": {"name": "Anna Example", "country": country, "email": "anna@example.org", "phone": "+353 1 5550100", "address": ["1 Example Road", "Dublin"]},
                "accounts": [account], "reasons": [{"id": "control"}],
            });
            let prepared = library.prepare_json(request.to_string().as_bytes());
            let prepared = prepared.unwrap_or_else(|error| panic!("{} {country}: {error:?}", platform.id));
            if prepared.letters.is_empty() {
                continue;
            }
            let result: Value = serde_json::from_str(&prepared.to_json()).unwrap();
            let hints = result["plan"]["hints"].as_array().unwrap();
            assert!(hints.iter().any(|hint| hint["code"] == "contact.not_verified"), "{} {country}", platform.id);
        }
    }
    assert!(weak > 10, "only {weak} weak records");
}
