//! The sheets of `examples/members`: two hundred people in eight countries.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::office::{run, table};

/// Each sheet, how many rows are `written`, `rejected`, `merged` and `empty`, and the codes of the rejected.
const SHEETS: &[(&str, [usize; 4], &[&str])] = &[
    ("english.csv", [35, 2, 0, 0], &["platform.ambiguous", "table.opted_out"]),
    ("excel.csv", [58, 2, 2, 1], &["text.placeholder", "email.multiple"]),
    ("french.ods", [30, 1, 0, 0], &["postcode.format"]),
    ("two-sheets.xlsx", [71, 1, 9, 0], &["country.not_supported"]),
];

#[test]
fn every_row_of_the_example_ends_as_it_says() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/members");
    let defaults = example.join("defaults.json");
    let out = tempfile::tempdir().unwrap();
    let (mut people, mut countries) = (BTreeSet::new(), BTreeSet::new());
    for (name, expected, codes) in SHEETS {
        let (sheet, out) = (example.join("sheets").join(name), out.path().join(name));
        let words = [
            "merge",
            sheet.to_str().unwrap(),
            "--out",
            out.to_str().unwrap(),
            "--defaults",
            defaults.to_str().unwrap(),
            "--date",
            "2026-11-24",
        ];
        let (status, summary, err) = run(&words, &|| false);
        assert_eq!(status, 3, "{name}: {summary}{err}");
        let rows = table(&out.join("rows.csv"));
        let count = |word: &str| rows.iter().filter(|row| row["outcome"] == word).count();
        assert_eq!(["written", "rejected", "merged", "empty"].map(count), *expected, "{name}");
        let rejects = table(&out.join("rejects.csv"));
        assert_eq!(rejects.iter().map(|line| line["code"].as_str()).collect::<Vec<_>>(), *codes, "{name}");
        people.extend(rows.into_iter().map(|mut row| row.remove("key").unwrap()).filter(|key| !key.is_empty()));
        for case in fs::read_to_string(out.join("cases.jsonl")).unwrap().lines() {
            let case: serde_json::Value = serde_json::from_str(case).unwrap();
            countries.insert(case["request"]["data_subject"]["country"].as_str().unwrap().to_owned());
        }
    }
    assert_eq!((people.len(), countries.len()), (200, 8));
}
