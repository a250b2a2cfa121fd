//! The gate for languages: those of the library pass it, every shared case is written in each, and a review by a person is
//! the one way to the state `reviewed`.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use widerspruch_tests::{Finding, Level, Tree, Wording, apply_review, findings, letters, review_sheet};

const TAG: &str = "en";

fn language(tree: &Tree) -> Wording {
    Wording::all(tree).unwrap().into_iter().find(|language| language.tag == TAG).unwrap()
}

fn errors(found: Vec<Finding>) -> Vec<String> {
    found.into_iter().filter(|finding| finding.level == Level::Error).map(|finding| finding.to_string()).collect()
}

#[test]
fn every_language_passes() {
    let tree = Tree::project();
    for language in Wording::all(&tree).unwrap() {
        assert_eq!(errors(findings(&tree, &language).unwrap()), [""; 0], "{}", language.tag);
    }
}

/// What only a rendered letter shows.
#[test]
fn a_letter_that_lost_a_demand_or_says_words_of_another_language_is_found() {
    let (_folder, tree) = copy();
    let file = tree.path("core/locales/en/letter.ftl");
    let text = fs::read_to_string(&file).unwrap();
    for (from, to, code) in [
        ("for good", "soon", "letter.demand"),
        ("Stop this processing", "Stop und this processing", "letter.foreign_word"),
        ("Stop this processing", "Stop this { \"{\" } processing", "letter.leftover"),
    ] {
        assert!(text.contains(from), "{from}");
        fs::write(&file, text.replace(from, to)).unwrap();
        let mut needles: Value =
            serde_json::from_str(&tree.read("core/tests/oracle/needles/en.json").unwrap()).unwrap();
        needles["OBJ-11"] = json!(["for good|Do not begin"]);
        fs::write(tree.path("core/tests/oracle/needles/en.json"), needles.to_string()).unwrap();
        let found = letters(&tree, &language(&tree)).unwrap();
        assert!(found.iter().any(|finding| finding.code == code), "{code}: {found:?}");
    }
}

#[test]
fn the_state_reviewed_needs_a_signature_on_every_row() {
    let (_folder, tree) = copy();
    let page = review_sheet(&tree, TAG).unwrap();
    let rows = rows_of(&page);
    assert!(rows.len() > 500, "{}", rows.len());
    let open = findings(&tree, &language(&tree)).unwrap();
    assert!(open.iter().all(|finding| finding.level == Level::Open) && open.len() == rows.len());
    assert!(open.iter().any(|finding| finding.code == "review.reason"));

    // One row is wrong: everything else is signed, and the state stays.
    let sheet = |marks: &[(String, String)], wrong: &str| {
        let mark = |(id, version): &(String, String)| {
            let is_wrong = id == wrong;
            json!({"id": id, "version": version, "verdict": if is_wrong { "wrong" } else { "right" },
                "remark": if is_wrong { "too long" } else { "" }})
        };
        let marks: Vec<Value> = marks.iter().map(mark).collect();
        json!({"language": TAG, "reviewer": "Ada Example", "capacity": "solicitor", "on": "2026-12-01", "rows": marks})
    };
    let report = apply_review(&tree, &sheet(&rows, "letter-closing").to_string()).unwrap();
    assert_eq!(report, ["letter-closing: too long", &format!("1 of {} rows are not signed yet", rows.len())]);
    assert!(language(&tree).settings.contains("\"state\": \"draft\""));

    // Whoever writes the state by hand is found out.
    let settings = tree.path("core/locales/en/locale.json");
    let text = fs::read_to_string(&settings).unwrap();
    fs::write(&settings, text.replace("\"draft\"", "\"reviewed\"")).unwrap();
    let found = errors(findings(&tree, &language(&tree)).unwrap());
    assert_eq!(found, ["review.text en/letter.ftl:0:0 nobody signed text of letter-closing"]);
    fs::write(&settings, text).unwrap();

    // The last row makes it reviewed, in the settings and in the list of the library.
    let last: Vec<_> = rows.iter().filter(|(id, _)| id == "letter-closing").cloned().collect();
    assert_eq!(apply_review(&tree, &sheet(&last, "").to_string()).unwrap(), ["en is reviewed"]);
    assert!(language(&tree).settings.contains("\"state\": \"reviewed\""));
    assert!(tree.read("core/src/localize/embedded.rs").unwrap().contains("\"en\" Reviewed + "));
    assert_eq!(findings(&tree, &language(&tree)).unwrap(), []);

    // A text that changes is to be read again: a reason as a whole, its fact and its texts.
    let reasons = tree.path("core/locales/en/reasons.ftl");
    let text = fs::read_to_string(&reasons).unwrap();
    let from = text.lines().find_map(|line| line.strip_prefix("    .fact = ")).unwrap().to_owned();
    fs::write(&reasons, text.replacen(&from, "Something else.", 1)).unwrap();
    let found = errors(findings(&tree, &language(&tree)).unwrap());
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("review.reason en/reasons.ftl:0:0 fact and texts of reason-"), "{found:?}");
    assert!(found[0].ends_with("changed since Ada Example signed on 2026-12-01"), "{found:?}");
}

#[test]
fn a_broken_sheet_is_refused_with_all_that_is_wrong() {
    let (_folder, tree) = copy();
    let row = json!({"id": "letter-nothing", "version": "1", "verdict": "right"});
    let sheet = json!({"language": TAG, "reviewer": " ", "capacity": "", "on": "yesterday", "rows": [row, row]});
    let refused = apply_review(&tree, &sheet.to_string()).unwrap_err().to_string();
    let lines: Vec<&str> = refused.lines().collect();
    assert_eq!(
        lines,
        [
            "reviewer: nothing is said",
            "capacity: nothing is said",
            "on: no day, such as 2026-11-24",
            "letter-nothing: no such row",
            "letter-nothing: no such row",
            "letter-nothing: stands twice",
        ]
    );
    assert!(!tree.path("core/locales/en/review.json").exists());
    for sheet in
        ["", "{}", "{\"language\": \"../en\", \"reviewer\": \"a\", \"capacity\": \"b\", \"on\": \"c\", \"rows\": []}"]
    {
        assert!(apply_review(&tree, sheet).is_err(), "{sheet}");
    }
}

/// Id and version of each row of a page.
fn rows_of(page: &str) -> Vec<(String, String)> {
    let sections = page.split("<section id=\"").skip(1);
    let row = |section: &str| {
        let (id, rest) = section.split_once("\" data-version=\"").unwrap();
        (id.to_owned(), rest.split_once('"').unwrap().0.to_owned())
    };
    sections.map(row).collect()
}

/// What the gate reads.
fn copy() -> (TempDir, Tree) {
    let (folder, project) = (TempDir::new().unwrap(), Tree::project());
    let tree = Tree::at(folder.path());
    for inside in
        ["core/locales", "core/tests/oracle/needles", "core/tests/wording", "core/src/localize", "tests/cases"]
    {
        copy_all(&project.path(inside), &tree.path(inside));
    }
    // Where the project is reviewed, the copy is not.
    let _ = fs::remove_file(tree.path("core/locales/en/review.json"));
    (folder, tree)
}

fn copy_all(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy_all(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::copy(from, to).unwrap();
    }
}
