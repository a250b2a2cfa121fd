//! One thing that is wrong, and where.

use pyo3::prelude::*;
use serde::Serialize;

use crate::value::{State, value_class};

/// One thing that is wrong, and where. It never holds a value of the request.
///
/// >>> import widerspruch
/// >>> try:
/// ...     widerspruch.prepare({"version": 1})
/// ... except widerspruch.ValidationError as error:
/// ...     print(error.issues[0].code, error.issues[0].path)
/// letter.missing /letter
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Issue {
    /// Stable code, `area.problem`.
    #[pyo3(get)]
    pub(crate) code: String,
    /// JSON pointer into the request; for a catalog the record and a pointer; for a locale file, line and column.
    #[pyo3(get)]
    pub(crate) path: String,
    /// What is wrong and what would be right, in the language of the guide.
    #[pyo3(get)]
    pub(crate) message: String,
}

impl State for Issue {
    fn state(&self) -> Option<String> {
        serde_json::to_string(&(&self.code, &self.path, &self.message)).ok()
    }

    fn restore(state: &str) -> Option<Self> {
        let (code, path, message) = serde_json::from_str(state).ok()?;
        Some(Self { code, path, message })
    }
}

impl From<&widerspruch::Issue> for Issue {
    fn from(issue: &widerspruch::Issue) -> Self {
        Self { code: issue.code.code().to_owned(), path: issue.path.clone(), message: issue.message.clone() }
    }
}

value_class!(Issue, "Issue");

#[pymethods]
impl Issue {
    /// The line that the command prints: code, path and message.
    fn __str__(&self) -> String {
        format!("{} {} {}", self.code, self.path, self.message)
    }

    fn __repr__(&self) -> String {
        format!("<Issue {} {}>", self.code, self.path)
    }

    /// A dict with `code`, `path` and `message`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, self)
    }
}
