//! Sheets as offices have them, and what becomes of each of their rows.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use widerspruch_tables::{RunOptions, RunReport, run};

fn sheets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sheets")
}

fn table(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn defaults(language: &str) -> widerspruch::Request {
    let json = format!(
        r#"{{"letter": "objection", "language": "{language}", "date": "2026-11-24", "reasons": [{{"id": "control"}}]}}"#
    );
    serde_json::from_str(&json).unwrap()
}

fn merge(sheet: &Path, out: &Path, language: &str) -> RunReport {
    let mut options = RunOptions::new(out.to_owned());
    options.defaults = defaults(language);
    run(sheet, &options, &|| false, &mut |_| {}).unwrap()
}

/// What became of the rows, in the words of the expectation.
fn made(out: &Path) -> Vec<String> {
    let mut repairs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in table(&out.join("repairs.csv")) {
        repairs.entry(line["row"].clone()).or_default().push(line["repair"].clone());
    }
    let mut columns: BTreeMap<String, String> = BTreeMap::new();
    for line in table(&out.join("rejects.csv")) {
        assert_ne!(line["message"], line["code"], "{} has no message", line["code"]);
        columns.entry(line["row"].clone()).or_insert_with(|| line["column"].clone());
    }
    table(&out.join("rows.csv"))
        .iter()
        .map(|line| {
            let row = &line["row"];
            let repairs = repairs.get(row).map(|list| list.join(" ")).unwrap_or_default();
            let column = columns.get(row).cloned().unwrap_or_default();
            format!("{row},{},{},{repairs},{column},{}", line["outcome"], line["code"], line["into"])
        })
        .collect()
}

#[test]
fn every_row_of_every_sample_ends_as_it_should() {
    let mut wrong = Vec::new();
    for expected in fs::read_dir(sheets()).unwrap().map(|entry| entry.unwrap().path()) {
        let Some(name) = expected.to_str().unwrap().strip_suffix(".expect.csv").map(str::to_owned) else { continue };
        let language = if name.ends_with("english-utf8") { "en" } else { "de" };
        let out = tempfile::tempdir().unwrap();
        merge(Path::new(&format!("{name}.csv")), out.path(), language);
        let expected: Vec<String> = fs::read_to_string(&expected).unwrap().lines().skip(1).map(str::to_owned).collect();
        let made = made(out.path());
        for (line, own) in expected.iter().zip(&made) {
            if line != own {
                wrong.push(format!("{name}\n  expected {line}\n  made     {own}"));
            }
        }
        if expected.len() != made.len() {
            wrong.push(format!("{name}: {} rows, {} expected", made.len(), expected.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
