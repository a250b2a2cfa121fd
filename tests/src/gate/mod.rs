//! The gate for a language of the library: its files, the letters that the shared cases become in it, and who has signed
//! which of its texts. Every finding has a stable code.

mod letters;
mod reviews;
mod rows;
mod sheet;

use std::error::Error;
use std::fmt;

use serde::Serialize;

use crate::tree::Tree;
use crate::wording::Wording;

pub use letters::letters;
pub use reviews::apply_review;
pub use sheet::review_sheet;

/// Whether a finding stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Level {
    /// The language is refused.
    Error,
    /// A draft may have it; before the state is `reviewed`, somebody settles it.
    Open,
}

/// One thing that the gate found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// Whether it stands in the way.
    pub level: Level,
    /// What it is, such as `locale.missing_message`.
    pub code: String,
    /// The language.
    pub language: String,
    /// File, case or row.
    pub place: String,
    /// Line, from 1; 0 if it has none.
    pub line: usize,
    /// Column in characters, from 1; 0 if it has none.
    pub column: usize,
    /// What is wrong and what would be right.
    pub message: String,
}

impl Finding {
    fn error(code: &str, language: &str, place: &str, message: impl Into<String>) -> Self {
        let (code, language, place) = (code.to_owned(), language.to_owned(), place.to_owned());
        Self { level: Level::Error, code, language, place, line: 0, column: 0, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let open = if self.level == Level::Open { " (open)" } else { "" };
        write!(f, "{}{open} {}:{}:{} {}", self.code, self.place, self.line, self.column, self.message)
    }
}

/// All findings: files first; letters and signatures only of files without fault.
///
/// # Errors
///
/// If a file of the tree cannot be read.
pub fn findings(tree: &Tree, language: &Wording) -> Result<Vec<Finding>, Box<dyn Error>> {
    let of_file = |problem: &widerspruch::LocaleProblem| Finding {
        line: problem.line,
        column: problem.column,
        ..Finding::error(problem.code(), &language.tag, &problem.file, problem.message.clone())
    };
    let mut findings: Vec<Finding> = language.check()?.iter().map(of_file).collect();
    let is_whole = !findings.iter().any(|finding| finding.code == "locale.missing_message");
    if is_whole && language.compile().is_ok() {
        findings.extend(letters(tree, language)?);
        findings.extend(reviews::unsigned(tree, language)?);
    }
    Ok(findings)
}
