//! The table of refused requests, `refused.jsonl` (its format: README.md).

use std::fs;
use std::io;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use widerspruch::{Issue, Library};

use crate::tree::Tree;

const TABLE: &str = "tests/refused.jsonl";

/// One refused request.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// What it shows.
    pub name: String,
    /// `code path` of each issue, in order.
    pub issues: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

impl Refusal {
    /// All rows in the order of the table.
    ///
    /// # Errors
    ///
    /// [`io::Error`] if the table cannot be read.
    pub fn all(tree: &Tree) -> io::Result<Vec<Self>> {
        let text = tree.read(TABLE)?;
        text.lines().map(|line| serde_json::from_str(line).map_err(io::Error::from)).collect()
    }

    /// Writes the table, sorted by name. Gives back whether that changed it.
    ///
    /// # Errors
    ///
    /// [`io::Error`] if the table cannot be written.
    pub fn write_all(tree: &Tree, mut rows: Vec<Self>) -> io::Result<bool> {
        rows.sort_by(|left, right| left.name.cmp(&right.name));
        let mut text = String::new();
        for row in &rows {
            text.push_str(&serde_json::to_string(row)?);
            text.push('\n');
        }
        let changed = tree.read(TABLE)? != text;
        fs::write(tree.path(TABLE), text)?;
        Ok(changed)
    }

    /// What arrives at the library.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        let request = self.request.as_ref().map(|request| request.get());
        request.or(self.text.as_deref()).unwrap_or_default().as_bytes()
    }

    /// What the library says about the request; nothing if it accepts it.
    #[must_use]
    pub fn judge(&self, library: &Library) -> Vec<Issue> {
        library.prepare_json(self.bytes()).err().map(|error| error.issues().to_vec()).unwrap_or_default()
    }
}

/// An issue as the table writes it.
#[must_use]
pub fn line(issue: &Issue) -> String {
    format!("{} {}", issue.code.code(), issue.path)
}
