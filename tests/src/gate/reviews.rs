//! Who reviewed what: `core/locales/<tag>/review.json`, written from the sheet that a reviewer filled in, and the one way
//! to the state `reviewed`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;

use serde::{Deserialize, Serialize};
use widerspruch::Date;

use super::rows::{Row, beside, rows};
use super::{Finding, Level};
use crate::tree::Tree;
use crate::wording::Wording;

/// One reading by one person.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Review {
    /// Name.
    reviewer: String,
    /// In what capacity: profession, language.
    capacity: String,
    /// The day.
    on: Date,
    /// The rows that were found right, with the version that was read.
    signed: BTreeMap<String, String>,
    /// What the reviewer wants otherwise.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    remarks: BTreeMap<String, String>,
}

/// The file that the sheet gives.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    language: String,
    reviewer: String,
    capacity: String,
    on: String,
    rows: Vec<Mark>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    id: String,
    version: String,
    verdict: Verdict,
    #[serde(default)]
    remark: String,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    Right,
    Wrong,
    Open,
}

fn file(tag: &str) -> String {
    format!("core/locales/{tag}/review.json")
}

fn reviews(tree: &Tree, tag: &str) -> Result<Vec<Review>, Box<dyn Error>> {
    let path = file(tag);
    if !tree.path(&path).exists() {
        return Ok(Vec::new());
    }
    serde_json::from_str(&tree.read(&path)?).map_err(|error| format!("{path}: {error}").into())
}

fn rows_of(tree: &Tree, language: &Wording) -> Result<Vec<Row>, Box<dyn Error>> {
    Ok(rows(language, &Wording::of(&tree.path("core/locales").join(beside(&language.tag)))?))
}

/// Rows that nobody signed as they are now: errors of a language whose state is `reviewed`, and open otherwise.
pub(super) fn unsigned(tree: &Tree, language: &Wording) -> Result<Vec<Finding>, Box<dyn Error>> {
    let reviews = reviews(tree, &language.tag)?;
    let level = if is_reviewed(language) { Level::Error } else { Level::Open };
    let mut findings = Vec::new();
    for row in rows_of(tree, language)? {
        let signed = |review: &Review| review.signed.get(&row.id) == Some(&row.version);
        if reviews.iter().any(signed) {
            continue;
        }
        let before = reviews.iter().rev().find(|review| review.signed.contains_key(&row.id));
        let (code, what) = if row.is_reason { ("review.reason", "fact and texts") } else { ("review.text", "text") };
        let message = match before {
            Some(review) => format!("{what} of {} changed since {} signed on {}", row.id, review.reviewer, review.on),
            None => format!("nobody signed {what} of {}", row.id),
        };
        let place = format!("{}/{}", language.tag, row.file);
        findings.push(Finding { level, ..Finding::error(code, &language.tag, &place, message) });
    }
    Ok(findings)
}

fn is_reviewed(language: &Wording) -> bool {
    language.settings.contains(REVIEWED)
}

const DRAFT: &str = "\"state\": \"draft\"";
const REVIEWED: &str = "\"state\": \"reviewed\"";

/// Takes a filled-in sheet: adds who signed what to `review.json`, and sets the state `reviewed` once every row is
/// signed as it is. Gives back what the reviewer wants otherwise and what is still open, one a line.
///
/// # Errors
///
/// If the sheet is not one of a language here, names no reviewer or day, or has rows that are unknown or stand in it
/// twice: all of it at once, and nothing is written.
pub fn apply_review(tree: &Tree, sheet: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let sheet: Sheet = serde_json::from_str(sheet).map_err(|error| format!("this is no sheet: {error}"))?;
    let tag: widerspruch::LanguageTag = sheet.language.parse().map_err(|_| "language: no language tag")?;
    let folder = tree.path("core/locales").join(tag.to_string());
    let language = Wording::of(&folder).map_err(|_| format!("language: there is no {tag}"))?;
    let rows = rows_of(tree, &language)?;
    let known: BTreeMap<&str, &Row> = rows.iter().map(|row| (row.id.as_str(), row)).collect();
    let mut problems = Vec::new();
    for (key, value) in [("reviewer", &sheet.reviewer), ("capacity", &sheet.capacity)] {
        problems.extend(value.trim().is_empty().then(|| format!("{key}: nothing is said")));
    }
    let on: Option<Date> = sheet.on.parse().ok();
    problems.extend(on.is_none().then(|| "on: no day, such as 2026-11-24".to_owned()));
    let mut seen = BTreeSet::new();
    for mark in &sheet.rows {
        problems.extend((!known.contains_key(mark.id.as_str())).then(|| format!("{}: no such row", mark.id)));
        problems.extend((!seen.insert(&mark.id)).then(|| format!("{}: stands twice", mark.id)));
    }
    let Some(on) = on.filter(|_| problems.is_empty()) else { return Err(problems.join("\n").into()) };

    let mut report = Vec::new();
    let (mut signed, mut remarks) = (BTreeMap::new(), BTreeMap::new());
    for mark in sheet.rows {
        let is_current = known.get(mark.id.as_str()).is_some_and(|row| row.version == mark.version);
        let remark = mark.remark.trim();
        if !remark.is_empty() || mark.verdict == Verdict::Wrong {
            report.push(format!("{}: {}", mark.id, if remark.is_empty() { "found wrong" } else { remark }));
            remarks.insert(mark.id.clone(), remark.to_owned());
        }
        if mark.verdict == Verdict::Right {
            if !is_current {
                report.push(format!("{}: changed since the sheet was made, to be read again", mark.id));
            }
            signed.insert(mark.id, mark.version);
        }
    }
    let mut all = reviews(tree, &language.tag)?;
    all.push(Review { reviewer: sheet.reviewer, capacity: sheet.capacity, on, signed, remarks });
    fs::write(tree.path(&file(&language.tag)), serde_json::to_string_pretty(&all)? + "\n")?;
    let open = unsigned(tree, &language)?.len();
    if open == 0 && !is_reviewed(&language) {
        set_reviewed(tree, &language)?;
        report.push(format!("{tag} is reviewed"));
    } else if open > 0 {
        report.push(format!("{open} of {} rows are not signed yet", rows.len()));
    }
    Ok(report)
}

/// The state in `locale.json`, and in the list of the library if the language stands there.
fn set_reviewed(tree: &Tree, language: &Wording) -> Result<(), Box<dyn Error>> {
    let settings = tree.path("core/locales").join(&language.tag).join("locale.json");
    if !language.settings.contains(DRAFT) {
        return Err(format!("{} has no line {DRAFT}", settings.display()).into());
    }
    fs::write(settings, language.settings.replace(DRAFT, REVIEWED))?;
    let list = "core/src/localize/embedded.rs";
    let source = tree.read(list)?;
    // Behind the state stand files of countries, or the end of the row.
    let row = |state: &str| format!("    \"{}\" {state}", language.tag);
    fs::write(tree.path(list), source.replacen(&row("Draft"), &row("Reviewed"), 1))?;
    Ok(())
}
