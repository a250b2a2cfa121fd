//! The rows of `core/src/localize/embedded.rs`.

use std::error::Error;

use crate::tree::Tree;

pub(super) const FILE: &str = "core/src/localize/embedded.rs";

/// A language in the list of those inside the library.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) tag: String,
    /// As the source spells it: `Draft`.
    pub(crate) state: String,
    pub(crate) files: Vec<String>,
}

/// All rows: `"de" Draft: "locale.json" "terms.ftl" …;`.
pub(crate) fn rows(tree: &Tree) -> Result<Vec<Row>, Box<dyn Error>> {
    let source = tree.read(FILE)?;
    let list = source.split_once("= locales! {").and_then(|(_, rest)| rest.split_once("\n};"));
    let (list, _) = list.ok_or_else(|| format!("{FILE} has no list of locales"))?;
    Ok(list.split(';').filter_map(row).collect())
}

fn row(text: &str) -> Option<Row> {
    let mut parts = text.split('"');
    let tag = parts.nth(1)?.to_owned();
    let state = parts.next()?.trim().trim_end_matches(':').to_owned();
    Some(Row { tag, state, files: parts.step_by(2).map(str::to_owned).collect() })
}
