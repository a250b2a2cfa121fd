//! Characters of all texts.

use serde_json::Value;

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{
    Authority, Catalog, Controller, Country, HolidayCalendar, Obsolete, Platform, Provision, Reason, Regime,
};

/// Calls `visit` with record, pointer and text of every text of every record.
fn each_text(catalog: &Catalog, visit: &mut impl FnMut(&str, &str, &str)) {
    each_text_of::<Platform>(catalog, visit);
    each_text_of::<Controller>(catalog, visit);
    each_text_of::<Authority>(catalog, visit);
    each_text_of::<Country>(catalog, visit);
    each_text_of::<Reason>(catalog, visit);
    each_text_of::<Provision>(catalog, visit);
    each_text_of::<Regime>(catalog, visit);
    each_text_of::<HolidayCalendar>(catalog, visit);
    each_text_of::<Obsolete>(catalog, visit);
}

fn each_text_of<T: Record>(catalog: &Catalog, visit: &mut impl FnMut(&str, &str, &str)) {
    for record in T::all(catalog).values() {
        // Written back to JSON, so that no text of a record can be forgotten here.
        if let Ok(value) = serde_json::to_value(record) {
            walk(&value, &mut String::new(), &mut |pointer, text| visit(&record.place(), pointer, text));
        }
    }
}

fn walk(value: &Value, pointer: &mut String, visit: &mut impl FnMut(&str, &str)) {
    let length = pointer.len();
    match value {
        Value::String(text) => visit(pointer, text),
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                pointer.push('/');
                pointer.push_str(&position.to_string());
                walk(item, pointer, visit);
                pointer.truncate(length);
            }
        }
        Value::Object(entries) => {
            for (key, item) in entries {
                pointer.push('/');
                pointer.push_str(key);
                walk(item, pointer, visit);
                pointer.truncate(length);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

pub(super) fn text_invisible(catalog: &Catalog, report: &mut Report) {
    each_text(catalog, &mut |place, pointer, text| {
        if text.contains(is_invisible) {
            report.add(place, pointer, "use ordinary spaces, and no control or invisible characters");
        }
    });
}

pub(super) fn text_space(catalog: &Catalog, report: &mut Report) {
    each_text(catalog, &mut |place, pointer, text| {
        if text.trim().len() != text.len() {
            report.add(place, pointer, "take away the space at the beginning or end");
        }
    });
}

/// Whether a character cannot be seen, or looks like an ordinary space but is none.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || (character.is_whitespace() && character != ' ')
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
