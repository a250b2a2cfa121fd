//! Whether the colours of a drawing are understood. The reader draws black, or nothing, for one that it does not know.

use svgtypes::{Color, Paint};
use usvg::roxmltree::Node as Element;

/// Whether every colour of an element is one that the reader knows: in an attribute, a style, or a style sheet.
pub(super) fn are_understood(element: Element<'_, '_>) -> bool {
    let sheet = if element.tag_name().name() == "style" { element.text() } else { None };
    element.attributes().all(|attribute| is_understood(attribute.name(), attribute.value()))
        && element.attribute("style").into_iter().chain(sheet).all(is_style_understood)
}

/// Whether a style or style sheet has no variables and no unknown colours. The reader itself would leave out all that
/// stands behind a variable.
fn is_style_understood(style: &str) -> bool {
    without_comments(style).split(['{', '}', ';']).filter_map(|declaration| declaration.split_once(':')).all(
        |(property, value)| {
            let value = value.trim().strip_suffix("!important").unwrap_or(value);
            !property.trim().starts_with("--") && is_understood(property.trim(), value.trim())
        },
    )
}

/// The text of a style sheet without what is commented out.
pub(super) fn without_comments(style: &str) -> String {
    let mut pieces = style.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| text + piece.split_once("*/").map_or("", |(_, rest)| rest))
}

/// Whether the value of a property is a colour that the reader knows, or the property is none.
fn is_understood(property: &str, value: &str) -> bool {
    match property {
        "fill" | "stroke" => Paint::from_str(value).is_ok(),
        "color" | "stop-color" => matches!(value, "currentColor" | "inherit") || value.parse::<Color>().is_ok(),
        _ => true,
    }
}
