//! JSON as the library writes it.

use serde::Serialize;

/// Two spaces of indentation, a line break at the end. The types written here have text keys only and cannot fail.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
