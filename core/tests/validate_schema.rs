//! The committed JSON Schemas of request, result and form index say what the types say. Run with `--features schema`; set
//! `WIDERSPRUCH_ACCEPT` to any value to write the files anew.
#![cfg(feature = "schema")]
#![expect(clippy::disallowed_methods, reason = "this test compares the library with its files")]

use std::path::Path;
use std::{env, fs};

use serde_json::{Value, json};
use widerspruch::{FormIndex, Link, Prepared, Request};

#[test]
fn the_files_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema");
    let schemas = [
        ("request", Request::json_schema()),
        ("prepared", Prepared::json_schema()),
        ("form-index", FormIndex::json_schema()),
        ("link", Link::json_schema()),
    ];
    for (name, schema) in schemas {
        let path = folder.join(format!("{name}.schema.json"));
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if env::var_os("WIDERSPRUCH_ACCEPT").is_some() {
            fs::write(&path, &text).unwrap();
        }
        let file = fs::read_to_string(&path).unwrap_or_default();
        assert!(file == text, "schema/{name}.schema.json is not what the types say");
    }
}

#[test]
fn words_and_needed_members_reach_the_schema() {
    let schema = Request::json_schema().to_value();
    let at = |pointer: &str| schema.pointer(pointer).cloned().unwrap_or(Value::Null);
    assert_eq!(at("/required"), json!(["version", "letter", "language", "date", "data_subject"]));
    assert_eq!(at("/additionalProperties"), json!(false));
    assert_eq!(at("/$defs/WishInput/anyOf/0/enum"), json!(["restriction", "erasure", "confirmation", "recipients"]));
    assert!(!at("/$defs/EventInput/properties/letter/enum").as_array().unwrap().contains(&json!("next")));
    assert_eq!(at("/$defs/AccountInput/required"), json!(["platform"]));
    assert_eq!(at("/$defs/OptionsInput/properties/form_scope/enum"), json!(["linked-group", "account", null]));
    assert_eq!(at("/$defs/OptionsInput/properties/reminder_days/maximum"), json!(90));
}
