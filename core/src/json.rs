//! JSON as the library writes it.

use serde::Serialize;

// The types written here have text keys only and cannot fail.

/// No spaces, no line breaks.
pub(crate) fn compact(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Two spaces of indentation, a line break at the end.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
