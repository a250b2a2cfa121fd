//! The committed JSON Schemas say what the types say. Run with `--features schema`; set `WIDERSPRUCH_ACCEPT` to any
//! value to write the files anew.
#![cfg(feature = "schema")]
#![expect(clippy::disallowed_methods, reason = "this test compares the library with its files")]

use std::path::Path;
use std::{env, fs};

use widerspruch::catalog::record_schemas;

#[test]
fn the_files_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/schema");
    for (kind, schema) in record_schemas() {
        let path = folder.join(format!("{kind}.schema.json"));
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if env::var_os("WIDERSPRUCH_ACCEPT").is_some() {
            fs::write(&path, &text).unwrap();
        }
        let file = fs::read_to_string(&path).unwrap_or_default();
        assert!(file == text, "data/schema/{kind}.schema.json is not what the types say");
    }
    let names: Vec<_> = record_schemas().iter().map(|(kind, _)| format!("{kind}.schema.json")).collect();
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(names.contains(&name), "data/schema/{name} belongs to no kind of record");
    }
}
