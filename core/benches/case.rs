//! How fast a whole case is: `cargo bench --bench case`.
//!
//! `json_to_letter` is what a batch pays for each member: JSON bytes to the finished text of one letter (read,
//! validate, plan, compose), without the steps of the guide. Its measure is jinja2, which needs 8.9 µs to fill a bare
//! template of 2.3 KB with values that are ready.
#![expect(clippy::unwrap_used, reason = "a benchmark is like a test: it stops where something is wrong")]

use std::hint::black_box;
use std::sync::LazyLock;

use divan::Bencher;
use divan::counter::BytesCount;
use widerspruch::{Catalog, Library, Locales, compose, guide, plan, validate};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);

/// One account and one reason, in English: the least that makes a letter.
const SMALL: &str = r#"{
    "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
    "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
    "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
    "reasons": [{"id": "control"}],
    "options": {"text_length": "short"}
}"#;

/// What a member of an organisation brings: address, two linked accounts, two reasons, demands, reference.
const USUAL: &str = r#"{
    "version": 1, "letter": "objection", "language": "de", "date": "2026-11-24",
    "data_subject": {"name": "Jörg Müßig-Beispiel", "address": ["Mühlenstraße 1", "10115 Berlin"], "country": "DE",
        "region": "DE-BE", "email": "joerg@example.org"},
    "accounts": [
        {"id": "fb", "platform": "facebook", "handle": "joerg.beispiel", "email": "joerg@example.org", "link_group": "a"},
        {"id": "ig", "platform": "instagram", "handle": "@joerg.b", "email": "joerg@example.org", "link_group": "a"}
    ],
    "reasons": [{"id": "control"}, {"id": "expectation", "detail": "Die Beiträge sind für Freunde gedacht."}],
    "requests": ["restriction", "erasure", "confirmation"],
    "reference": "W-2026-001"
}"#;

const CASES: [(&str, &str); 2] = [("small", SMALL), ("usual", USUAL)];

fn case_named(name: &str) -> &'static str {
    CASES.iter().find(|(known, _)| *known == name).unwrap().1
}

fn letter(json: &[u8]) -> String {
    let (catalog, locales) = (LIBRARY.catalog(), LIBRARY.locales());
    let request = LIBRARY.read(json).unwrap();
    let case = validate(&request, catalog, locales).unwrap();
    let plan = plan(&case, catalog);
    compose(&plan, locales).unwrap().swap_remove(0).text()
}

#[divan::bench(args = ["small", "usual"])]
fn json_to_letter(bencher: Bencher<'_, '_>, name: &str) {
    let json = case_named(name).as_bytes();
    bencher.counter(BytesCount::of_str(&letter(json))).bench(|| letter(black_box(json)));
}

#[divan::bench(args = ["small", "usual"])]
fn step_1_read(bencher: Bencher<'_, '_>, name: &str) {
    let json = case_named(name).as_bytes();
    bencher.bench(|| LIBRARY.read(black_box(json)).unwrap());
}

#[divan::bench(args = ["small", "usual"])]
fn step_2_validate(bencher: Bencher<'_, '_>, name: &str) {
    let (catalog, locales) = (LIBRARY.catalog(), LIBRARY.locales());
    let request = LIBRARY.read(case_named(name).as_bytes()).unwrap();
    bencher.bench(|| validate(black_box(&request), catalog, locales).unwrap());
}

#[divan::bench(args = ["small", "usual"])]
fn step_3_plan(bencher: Bencher<'_, '_>, name: &str) {
    let (catalog, locales) = (LIBRARY.catalog(), LIBRARY.locales());
    let request = LIBRARY.read(case_named(name).as_bytes()).unwrap();
    let case = validate(&request, catalog, locales).unwrap();
    bencher.bench(|| drop(black_box(plan(black_box(&case), catalog))));
}

#[divan::bench(args = ["small", "usual"])]
fn step_4_compose(bencher: Bencher<'_, '_>, name: &str) {
    let (catalog, locales) = (LIBRARY.catalog(), LIBRARY.locales());
    let request = LIBRARY.read(case_named(name).as_bytes()).unwrap();
    let case = validate(&request, catalog, locales).unwrap();
    let plan = plan(&case, catalog);
    bencher.bench(|| compose(black_box(&plan), locales).unwrap());
}

#[divan::bench(args = ["small", "usual"])]
fn step_5_guide(bencher: Bencher<'_, '_>, name: &str) {
    let (catalog, locales) = (LIBRARY.catalog(), LIBRARY.locales());
    let request = LIBRARY.read(case_named(name).as_bytes()).unwrap();
    let case = validate(&request, catalog, locales).unwrap();
    let plan = plan(&case, catalog);
    let letters = compose(&plan, locales).unwrap();
    bencher.bench(|| guide(black_box(&plan), &letters, locales).unwrap());
}

/// Everything in one call, with the steps of the guide.
#[divan::bench(args = ["small", "usual"])]
fn prepare_json(bencher: Bencher<'_, '_>, name: &str) {
    let json = case_named(name).as_bytes();
    bencher.bench(|| LIBRARY.prepare_json(black_box(json)).unwrap());
}

#[divan::bench(sample_count = 20)]
fn load_catalog() -> Catalog {
    Catalog::embedded()
}

#[divan::bench(sample_count = 20)]
fn load_locales() -> Locales {
    Locales::embedded()
}

fn main() {
    LazyLock::force(&LIBRARY);
    divan::main();
}
