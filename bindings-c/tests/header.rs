//! The header is what cbindgen makes of the sources, and the list of symbols is what the header declares.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};

/// Set to 1, it writes header and list of symbols anew instead of comparing them.
const WRITE: &str = "WIDERSPRUCH_WRITE_HEADER";

fn crate_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn header() -> String {
    let folder = crate_folder();
    let mut config = cbindgen::Config::from_file(folder.join("cbindgen.toml")).unwrap();
    let define = |name: &str, value: &str| format!("#define WIDERSPRUCH_{name} {value}\n");
    let version = env!("CARGO_PKG_VERSION");
    config.after_includes = Some(
        [
            "\n/**\n * The version of the library that this header belongs to.\n */\n".to_owned(),
            define("VERSION", &format!("\"{version}\"")),
            define("VERSION_MAJOR", env!("CARGO_PKG_VERSION_MAJOR")),
            define("VERSION_MINOR", env!("CARGO_PKG_VERSION_MINOR")),
            define("VERSION_PATCH", env!("CARGO_PKG_VERSION_PATCH")),
        ]
        .concat(),
    );
    let mut header = Vec::new();
    cbindgen::Builder::new().with_crate(folder).with_config(config).generate().unwrap().write(&mut header);
    with_headings(&String::from_utf8(header).unwrap())
}

/// Headings between the parts, which cbindgen does not write: each before the comment of a function.
const HEADINGS: &[(&str, &str)] = &[
    ("widerspruch_version", "The library: facts and wording"),
    ("widerspruch_library_platform_count", "Platforms"),
    ("widerspruch_library_reason_count", "Reasons"),
    ("widerspruch_library_country_count", "Countries"),
    ("widerspruch_library_authority_count", "Supervisory authorities"),
    ("widerspruch_library_controller_count", "Controllers"),
    ("widerspruch_request_new", "A request, value by value"),
    ("widerspruch_library_prepare_json", "Preparing a case"),
    ("widerspruch_letter_kind", "Letters"),
    ("widerspruch_action_id", "Actions of the plan"),
    ("widerspruch_timeline_controller", "Timelines of the plan"),
    ("widerspruch_deadline_new", "Deadlines without a case"),
    ("widerspruch_files_new", "Files to write"),
    ("widerspruch_pdf_writer_new", "PDF with a letterhead, many letters in one file"),
    ("widerspruch_batch_new", "Many cases in one call"),
    ("widerspruch_status_name", "Errors"),
];

fn with_headings(header: &str) -> String {
    let mut header = header.to_owned();
    for (function, title) in HEADINGS {
        let declaration = header.rfind(&format!("{function}(")).unwrap();
        let comment = header[..declaration].rfind("/**").unwrap();
        header.insert_str(comment, &format!("/* ---- {title} {} */\n\n", "-".repeat(86 - title.len())));
    }
    header
}

/// The names of the functions that the header declares, sorted, one a line.
fn functions(header: &str) -> String {
    let mut names: Vec<&str> = header
        .match_indices("widerspruch_")
        .filter_map(|(at, _)| {
            let rest = &header[at..];
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?;
            // Names in comments are not followed by a parenthesis and a type.
            let line_start = header[..at].rfind('\n').map_or(0, |newline| newline + 1);
            let is_comment = header[line_start..at].trim_start().starts_with('*');
            (rest[end..].starts_with('(') && !is_comment).then_some(&rest[..end])
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names.iter().flat_map(|name| [*name, "\n"]).collect()
}

fn compare(path: &Path, made: &str) {
    if std::env::var_os(WRITE).is_some_and(|value| value == "1") {
        fs::write(path, made).unwrap();
    }
    let stored = fs::read_to_string(path).unwrap_or_default();
    assert!(stored == made, "{} is stale: run with {WRITE}=1 and look at the difference", path.display());
}

#[test]
fn the_header_is_up_to_date() {
    compare(&crate_folder().join("include/widerspruch.h"), &header());
}

#[test]
fn the_list_of_symbols_is_up_to_date() {
    compare(&crate_folder().join("abi/symbols.txt"), &functions(&header()));
}

#[test]
fn every_item_has_a_comment() {
    let header = header();
    let lines: Vec<&str> = header.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let starts_item = line.starts_with("typedef ")
            || line.starts_with("#define WIDERSPRUCH_")
            || (line.contains("widerspruch_") && line.contains('(') && line.starts_with(|c: char| c.is_alphabetic()));
        let is_exempt = line.contains("WIDERSPRUCH_H") || line.contains("WIDERSPRUCH_VERSION_");
        if starts_item && !is_exempt {
            assert!(lines[at - 1].trim() == "*/", "no comment before {line}");
        }
    }
}

#[test]
fn the_example_of_a_request_is_accepted() {
    let header = header();
    let example: String = header
        .lines()
        .skip_while(|line| *line != " *     {")
        .take_while(|line| *line != " *")
        .filter_map(|line| line.strip_prefix(" * "))
        .collect();
    let prepared = widerspruch::Library::embedded().prepare_json(example.as_bytes()).unwrap();
    assert_eq!(prepared.letters.len(), 1);
}
