//! The tool for the facts, run as people run it: on the records of the library, and on an archive made on the spot of two
//! invented policies in four versions.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod archive;

mod age;
mod catalog;
mod compare;
mod confirm;
mod sentences;
mod watch;

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// What the program printed, and its exit status.
struct Run {
    output: String,
    errors: String,
    status: i32,
}

/// Runs the tool in a folder that is no repository.
fn facts(folder: &Path, arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_facts")).current_dir(folder).args(arguments).output().unwrap();
    Run {
        output: String::from_utf8(output.stdout).unwrap(),
        errors: String::from_utf8(output.stderr).unwrap(),
        status: output.status.code().unwrap(),
    }
}

/// The result of a command as JSON, and its exit status.
fn json(folder: &Path, arguments: &[&str]) -> (Value, i32) {
    let run = facts(folder, &[arguments, &["--json"]].concat());
    assert!(run.status < 2, "{arguments:?}: {}", run.errors);
    (serde_json::from_str(&run.output).unwrap(), run.status)
}

#[test]
fn what_the_tool_cannot_do_has_a_status_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let wrong: &[&[&str]] = &[
        &[],
        &["guess"],
        &["watch"],
        &["watch", "."],
        &["stale", "--on", "29.11.2026"],
        &["stale", "--until", "2026-11-29"],
        &["summary", "--data"],
        &["summary", "--data", "."],
        &["summary", "twice"],
        &["diff", "no-such-state", "."],
        &["compare-da", "."],
    ];
    for arguments in wrong {
        let run = facts(folder.path(), arguments);
        assert_eq!((run.status, run.output.as_str()), (2, ""), "{arguments:?}");
        assert!(run.errors.starts_with("facts: ") && run.errors.lines().count() == 1, "{arguments:?}: {}", run.errors);
    }
    let help = facts(folder.path(), &["--help"]);
    assert_eq!(help.status, 0);
    for command in ["watch", "confirm", "stale", "weak", "urls", "diff", "summary", "compare-da"] {
        assert!(help.output.contains(&format!("\n  {command} ")), "{command}");
    }
}
