//! The shared cases with a history of several accounts against a table that was worked out from the rules.

#![expect(clippy::disallowed_methods, reason = "the shared cases are files")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::timelines;

/// Request, round, accounts, state, open parts, due, certainty, margin, next letter, its first day.
type Row = Vec<String>;

fn table() -> BTreeMap<String, Vec<Row>> {
    let mut rows: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for line in include_str!("histories.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut cells: Vec<String> = line.split('|').map(|cell| cell.trim().to_owned()).collect();
        rows.entry(cells.remove(0)).or_default().push(cells);
    }
    rows
}

/// A timeline as a row of the table; none of accounts to which nothing was sent.
fn row(timeline: &Value) -> Option<Row> {
    let list = |value: &Value| {
        let words: Vec<&str> = value.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
        if words.is_empty() { "none".to_owned() } else { words.join(",") }
    };
    let word = |value: &Value| value.as_str().unwrap_or("none").to_owned();
    let (deadline, next) = (&timeline["deadline"], &timeline["next"]);
    (timeline["state"] != "drafted").then(|| {
        vec![
            word(&timeline["letter"]),
            timeline["round"].to_string(),
            list(&timeline["accounts"]),
            word(&timeline["state"]),
            list(&timeline["open_parts"]),
            word(&deadline["due"]),
            word(&deadline["certainty"]),
            deadline["margin_days"].to_string(),
            word(&next["letter"]),
            word(&next["from"]),
        ]
    })
}

#[test]
fn every_history_stands_where_the_rules_put_it() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
    for (name, mut expected) in table() {
        let request = fs::read_to_string(cases.join(&name).join("request.json")).unwrap();
        let mut found: Vec<Row> = timelines(&serde_json::from_str(&request).unwrap()).iter().filter_map(row).collect();
        expected.sort();
        found.sort();
        assert_eq!(expected.len(), found.len(), "{name}: {found:?}");
        for (expected, found) in expected.iter().zip(&mut found) {
            for (cell, expected) in found.iter_mut().zip(expected).filter(|(_, expected)| *expected == "-") {
                cell.clone_from(expected);
            }
            assert_eq!(expected, found, "{name}");
        }
    }
}

#[test]
fn every_history_is_in_the_table() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
    let names = fs::read_dir(cases).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let histories: BTreeSet<String> = names.filter(|name| name.starts_with("history-")).collect();
    assert_eq!(histories, table().into_keys().collect());
}
