//! A request that is refused.

use super::{Draft, Issue, into_issues};
use crate::localize::Locales;
use crate::vocabulary::coded;

/// The request is not what the format asks for: not JSON, unknown keys, wrong types. All issues at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the request cannot be read: {} issue(s)", .issues.len())]
#[non_exhaustive]
pub struct RequestError {
    /// What is wrong, and where. At least one.
    pub issues: Vec<Issue>,
}

/// The request can be read but is not a valid case. All issues at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the request is not valid: {} issue(s)", .issues.len())]
#[non_exhaustive]
pub struct ValidationError {
    /// What is wrong, and where. At least one.
    pub issues: Vec<Issue>,
}

coded!(RequestError { Self { .. } => "request.unreadable", });
coded!(ValidationError { Self { .. } => "request.invalid", });

impl RequestError {
    /// Sorts the issues and puts them into words.
    pub(crate) fn new(drafts: Vec<Draft>, language: Option<&str>, locales: &Locales) -> Self {
        Self { issues: into_issues(drafts, language, locales) }
    }
}

impl ValidationError {
    /// Sorts the issues and puts them into words.
    pub(crate) fn new(drafts: Vec<Draft>, language: Option<&str>, locales: &Locales) -> Self {
        Self { issues: into_issues(drafts, language, locales) }
    }
}
