//! The rows of `core/src/localize/embedded.rs`.

use std::collections::BTreeSet;
use std::error::Error;

use crate::tree::Tree;

pub(super) const FILE: &str = "core/src/localize/embedded.rs";

/// Stands before the rows of all languages but two.
const CONDITION: &str = "#[cfg(feature = \"locales-all\")]";

/// The list of the languages inside the library.
pub(crate) struct Rows {
    /// The files that each language has.
    pub(super) files: BTreeSet<String>,
    pub(crate) rows: Vec<Row>,
}

/// A language in the list.
pub(crate) struct Row {
    pub(crate) tag: String,
    /// As the source spells it: `Draft`.
    pub(super) state: String,
    /// The files of countries.
    pub(super) countries: Vec<String>,
    /// It is there only with the feature `locales-all`.
    pub(super) is_conditional: bool,
}

/// The list as the source has it: the files in brackets, then `"de" Draft;` for each language,
/// with the files of its countries behind a plus sign.
pub(crate) fn rows(tree: &Tree) -> Result<Rows, Box<dyn Error>> {
    let source = tree.read(FILE)?;
    let list = source.split_once("EMBEDDED: &[Embedded] = locales! {").and_then(|(_, rest)| rest.split_once("\n};"));
    let (files, rows) =
        list.and_then(|(list, _)| list.split_once(']')).ok_or_else(|| format!("{FILE} has no list of locales"))?;
    let files = files.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    Ok(Rows { files, rows: rows.split(';').filter_map(row).collect() })
}

fn row(text: &str) -> Option<Row> {
    let plain = text.replace(CONDITION, "");
    let mut parts = plain.split('"').skip(1);
    let (tag, state) = (parts.next()?.to_owned(), parts.next()?.trim_matches([' ', '+', '\n']).to_owned());
    let countries = parts.step_by(2).map(str::to_owned).collect();
    Some(Row { tag, state, countries, is_conditional: plain != text })
}
