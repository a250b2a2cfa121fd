//! The header is what cbindgen makes of the sources, and the list of symbols is what the header declares.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
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
            "\n/**\n * The same as one number: major * 10000 + minor * 100 + patch.\n */\n".to_owned(),
            define("VERSION_NUMBER", &number(version).to_string()),
            CHECK.to_owned(),
        ]
        .concat(),
    );
    let mut header = Vec::new();
    cbindgen::Builder::new().with_crate(folder).with_config(config).generate().unwrap().write(&mut header);
    with_headings(&in_any_c(&String::from_utf8(header).unwrap()))
}

/// What stands before functions whose result must not be ignored.
const CHECK: &str = "
/**
 * Stands before functions whose result must not be ignored; compilers that know how warn of it. Define it
 * yourself, as nothing, where that is not wanted.
 */
#ifndef WIDERSPRUCH_CHECK
#if defined(__GNUC__)
#define WIDERSPRUCH_CHECK __attribute__((warn_unused_result))
#elif defined(_MSC_VER)
#define WIDERSPRUCH_CHECK _Check_return_
#else
#define WIDERSPRUCH_CHECK
#endif
#endif";

/// The number of a version, such as `100` of `0.1.0`.
fn number(version: &str) -> u32 {
    version.split('.').fold(0, |number, part| number * 100 + part.parse::<u32>().unwrap())
}

/// Comments of cbindgen's own that older C does not know.
fn in_any_c(header: &str) -> String {
    let line = |line: &str| match line.split_once(" // ") {
        Some((code, comment)) if line.starts_with('#') => format!("{code} /* {comment} */\n"),
        _ => format!("{line}\n"),
    };
    header.lines().map(line).collect()
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

/// The version script of the shared library: a function of the first version of this ABI has the version of the ABI,
/// one whose comment says `Since 0.1.2.` has that version.
fn version_script(header: &str, first: &str) -> String {
    let mut versions: BTreeMap<(u32, String), Vec<&str>> = BTreeMap::new();
    for name in functions(header).lines() {
        let declaration = header.rfind(&format!("{name}(")).unwrap();
        let comment = &header[header[..declaration].rfind("/**").unwrap()..declaration];
        let since = comment.split_once("Since ").map(|(_, rest)| {
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap();
            rest[..end].trim_end_matches('.').to_owned()
        });
        let version = since.map_or((0, first.to_owned()), |since| (number(&since), since));
        versions.entry(version).or_default().push(&header[declaration..declaration + name.len()]);
    }
    let mut script = String::new();
    let mut before: Option<String> = None;
    for ((_, version), names) in versions {
        let names = names.iter().map(|name| format!("    {name};\n")).collect::<Vec<_>>().concat();
        let local = if before.is_none() { "  local:\n    *;\n" } else { "" };
        let after = before.map(|before| format!(" WIDERSPRUCH_{before}")).unwrap_or_default();
        writeln!(script, "WIDERSPRUCH_{version} {{\n  global:\n{names}{local}}}{after};").unwrap();
        before = Some(version);
    }
    script
}

/// The version of the ABI: before 1.0 every minor version is one.
fn abi() -> String {
    let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
    if major == "0" { format!("{major}.{minor}") } else { major.to_owned() }
}

#[test]
fn the_versions_of_symbols_are_up_to_date() {
    compare(&crate_folder().join("abi/widerspruch.map"), &version_script(&header(), &abi()));
}

#[test]
fn a_function_that_was_added_has_its_version() {
    let header = "/**\n * Old.\n */\nint widerspruch_old(void);\n\n/**\n * New. Since 0.1.2. More.\n */\nint widerspruch_new(void);\n";
    let expected = "WIDERSPRUCH_0.1 {\n  global:\n    widerspruch_old;\n  local:\n    *;\n};\n\
                    WIDERSPRUCH_0.1.2 {\n  global:\n    widerspruch_new;\n} WIDERSPRUCH_0.1;\n";
    assert_eq!(version_script(header, "0.1"), expected);
}

#[test]
fn every_item_has_a_comment() {
    let header = header();
    let lines: Vec<&str> = header.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let starts_item = line.starts_with("typedef ")
            || line.starts_with("#define WIDERSPRUCH_")
            || (line.contains("widerspruch_") && line.contains('(') && line.starts_with(|c: char| c.is_alphabetic()));
        let is_exempt = line.contains("WIDERSPRUCH_H")
            || line.contains("define WIDERSPRUCH_VERSION_")
            || line.contains("define WIDERSPRUCH_CHECK");
        if starts_item && !is_exempt {
            let before = if lines[at - 1] == "WIDERSPRUCH_CHECK" { at - 2 } else { at - 1 };
            assert!(lines[before].trim() == "*/", "no comment before {line}");
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
