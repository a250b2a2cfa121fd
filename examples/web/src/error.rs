//! Errors on their way to JavaScript.

use serde::Serialize;
use wasm_bindgen::JsValue;
use widerspruch::{Error, ErrorCode, RenderError};

/// An error in JSON.
#[derive(Serialize)]
struct Report<'a> {
    /// Name of the stage that gave up.
    code: &'static str,
    message: String,
    issues: Vec<ReportIssue<'a>>,
}

#[derive(Serialize)]
struct ReportIssue<'a> {
    code: &'static str,
    path: &'a str,
    message: &'a str,
}

/// The error as the text that the package takes apart.
pub(crate) fn thrown(error: impl Into<Error>) -> JsValue {
    let error = error.into();
    let issues = error.issues().iter();
    let issues = issues
        .map(|issue| ReportIssue { code: issue.code.code(), path: &issue.path, message: &issue.message })
        .collect();
    report(&Report { code: error.code().as_str(), message: error.to_string(), issues })
}

/// Something that JavaScript asked for is not there.
#[cfg(feature = "library")]
pub(crate) fn not_found(message: &str) -> JsValue {
    report(&Report { code: ErrorCode::NotFound.as_str(), message: message.to_owned(), issues: Vec::new() })
}

/// A value that the function does not take.
pub(crate) fn invalid(message: &str) -> JsValue {
    report(&Report { code: ErrorCode::InvalidArgument.as_str(), message: message.to_owned(), issues: Vec::new() })
}

fn report(report: &Report<'_>) -> JsValue {
    JsValue::from_str(&serde_json::to_string(report).unwrap_or_default())
}

/// A rendered letter, or why there is none.
pub(crate) fn rendered(result: Result<Vec<u8>, RenderError>) -> Result<Vec<u8>, JsValue> {
    result.map_err(thrown)
}
