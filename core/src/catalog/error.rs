//! Records that break rules.

use crate::vocabulary::coded;

/// Records of the catalog break rules. All problems at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the catalog breaks {} rule(s)", .problems.len())]
#[non_exhaustive]
pub struct CatalogError {
    /// What is wrong, and where. At least one.
    pub problems: Vec<CatalogProblem>,
}

coded!(CatalogError { Self { .. } => "catalog.invalid", });

/// One broken rule of the catalog.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{check} {record}{pointer}: {message}")]
#[non_exhaustive]
pub struct CatalogProblem {
    /// Id of the check, such as `catalog.source_missing`.
    pub check: &'static str,
    /// Kind and id of the record, such as `platforms/facebook`.
    pub record: String,
    /// JSON pointer inside the record.
    pub pointer: String,
    /// What is wrong and what would be right.
    pub message: String,
}

impl CatalogProblem {
    /// The stable code: the id of the check.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.check
    }
}
