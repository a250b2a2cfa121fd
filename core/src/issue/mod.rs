//! What is wrong with a request: noted while it is read and judged, sorted, and put into words.

mod error;
mod findings;
mod place;
mod suggestion;

use std::fmt;

pub use error::{RequestError, ValidationError};
pub(crate) use findings::{Draft, Findings, into_issues};
pub(crate) use place::Place;
pub(crate) use suggestion::nearest;

use crate::codes::IssueCode;
use crate::localize::Locales;

/// One thing that is wrong, and where. It never holds a value of the request.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// What is wrong.
    pub code: IssueCode,
    /// JSON pointer to the place (RFC 6901), for example `/accounts/1/platform`. An unknown key is repeated only if
    /// it looks like a key (lower-case letters, digits, `_`); otherwise the pointer ends at the object that holds it.
    pub path: String,
    /// What is wrong and what would be right, in the language of the guide (English if that is not known).
    pub message: String,
}

impl Issue {
    /// An issue that a binding finds in values of its own language, before there is JSON. `number` is the number that
    /// the code's message shows, if it shows one.
    ///
    /// Hidden: only bindings need it, because whoever calls the library in Rust hands over bytes or a request.
    #[doc(hidden)]
    #[must_use]
    pub fn of_binding(code: IssueCode, path: &str, number: Option<usize>, locales: &Locales) -> Self {
        let mut draft = Draft::new(code, &Place::ROOT);
        path.clone_into(&mut draft.path);
        draft.number = number;
        let message = into_issues(vec![draft], None, locales).pop().map_or_else(String::new, |issue| issue.message);
        Self { code, path: path.to_owned(), message }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.code.code(), self.path, self.message)
    }
}

impl fmt::Debug for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issue").field("code", &self.code.code()).field("path", &self.path).finish_non_exhaustive()
    }
}
