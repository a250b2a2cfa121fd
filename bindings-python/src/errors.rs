//! An error of the library becomes an exception.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use widerspruch::{CatalogError, CatalogProblem, Error, IssueCode, LocaleError, LocaleProblem};

use crate::issue::Issue;

mod python {
    use pyo3::import_exception;
    import_exception!(widerspruch.exceptions, CatalogError);
    import_exception!(widerspruch.exceptions, ComposeError);
    import_exception!(widerspruch.exceptions, LocaleError);
    import_exception!(widerspruch.exceptions, PickleError);
    import_exception!(widerspruch.exceptions, RenderError);
    import_exception!(widerspruch.exceptions, RequestError);
    import_exception!(widerspruch.exceptions, RequestTypeError);
    import_exception!(widerspruch.exceptions, ValidationError);
}

/// The exception of an error.
pub(crate) fn exception(py: Python<'_>, error: Error) -> PyErr {
    match error {
        Error::Catalog(error) => catalog_exception(py, &error),
        Error::Locale(error) => locale_exception(py, &error),
        Error::Compose(error) => python::ComposeError::new_err(error.to_string()),
        Error::Render(error) => python::RenderError::new_err(format!("{}: {error}", error.code())),
        error => {
            let issues: Vec<Issue> = error.issues().iter().map(Into::into).collect();
            let validation = matches!(error, Error::Validation(_));
            refusal(py, if validation { Refusal::Value } else { Refusal::Form }, &error.to_string(), issues)
        }
    }
}

/// At which step a request was refused.
#[derive(Clone, Copy)]
pub(crate) enum Refusal {
    /// It could not be read.
    Form,
    /// It is no valid case.
    Value,
}

/// The exception of a refused request.
pub(crate) fn refusal(py: Python<'_>, step: Refusal, message: &str, issues: Vec<Issue>) -> PyErr {
    let is_type = issues.iter().any(|issue| issue.code == IssueCode::RequestWrongType.code());
    let issues = match PyTuple::new(py, issues) {
        Ok(issues) => issues.unbind(),
        Err(error) => return error,
    };
    let arguments = (message.to_owned(), issues);
    match step {
        Refusal::Value => python::ValidationError::new_err(arguments),
        Refusal::Form if is_type => python::RequestTypeError::new_err(arguments),
        Refusal::Form => python::RequestError::new_err(arguments),
    }
}

/// The exception of a catalog that breaks rules.
pub(crate) fn catalog_exception(py: Python<'_>, error: &CatalogError) -> PyErr {
    match PyTuple::new(py, error.problems.iter().map(of_catalog)) {
        Ok(issues) => python::CatalogError::new_err((error.to_string(), issues.unbind())),
        Err(error) => error,
    }
}

/// The exception of a locale that cannot be used.
pub(crate) fn locale_exception(py: Python<'_>, error: &LocaleError) -> PyErr {
    match PyTuple::new(py, error.problems.iter().map(of_locale)) {
        Ok(issues) => python::LocaleError::new_err((error.to_string(), issues.unbind())),
        Err(error) => error,
    }
}

/// The exception of a text that cannot be written.
pub(crate) fn compose_exception(message: String) -> PyErr {
    python::ComposeError::new_err(message)
}

/// The exception of a format that cannot be written.
pub(crate) fn render_exception(message: String) -> PyErr {
    python::RenderError::new_err(message)
}

/// The exception of a pickle that cannot be read.
pub(crate) fn unpicklable(_: Python<'_>, message: &'static str) -> PyErr {
    python::PickleError::new_err(message)
}

/// A broken rule of a catalog as an issue.
pub(crate) fn of_catalog(problem: &CatalogProblem) -> Issue {
    Issue {
        code: problem.check.to_owned(),
        path: format!("{}{}", problem.record, problem.pointer),
        message: problem.message.clone(),
    }
}

/// A problem of a locale as an issue.
pub(crate) fn of_locale(problem: &LocaleProblem) -> Issue {
    Issue {
        code: problem.check.to_owned(),
        path: format!("{}:{}:{}", problem.file, problem.line, problem.column),
        message: problem.message.clone(),
    }
}
