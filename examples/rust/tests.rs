//! The program without its process: what stands in a folder afterwards.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{Failure, run};

fn prepare(folder: &Path, options: &[&str]) -> Result<(), Failure> {
    let case = concat!(env!("CARGO_MANIFEST_DIR"), "/cases/anna.json");
    let arguments = ["--out".into(), folder.into()].into_iter().chain(options.iter().map(OsString::from));
    run(arguments.chain([case.into()]).collect())
}

/// Names and content of a folder; a folder in it has no content.
fn content(folder: &Path) -> BTreeMap<OsString, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries.map(|entry| (entry.file_name(), fs::read(entry.path()).unwrap_or_default())).collect()
}

#[test]
fn force_writes_over_files() {
    let folder = tempfile::tempdir().unwrap();
    assert!(prepare(folder.path(), &[]).is_ok());
    let fresh = content(folder.path());
    for name in fresh.keys() {
        fs::write(folder.path().join(name), "mine").unwrap();
    }
    assert!(prepare(folder.path(), &[]).is_err());
    assert!(content(folder.path()).values().all(|bytes| bytes == b"mine"));
    assert!(prepare(folder.path(), &["--force"]).is_ok());
    assert_eq!(content(folder.path()), fresh);
}

#[test]
fn a_folder_at_the_name_of_the_last_file_leaves_all_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    assert!(prepare(folder.path(), &[]).is_ok());
    let manifest = folder.path().join("manifest.json");
    fs::remove_file(&manifest).unwrap();
    fs::create_dir(&manifest).unwrap();
    let letter = content(folder.path()).into_keys().find(|name| name != "manifest.json").unwrap();
    for before in [Some("mine"), None] {
        match before {
            Some(text) => fs::write(folder.path().join(&letter), text).unwrap(),
            None => fs::remove_file(folder.path().join(&letter)).unwrap(),
        }
        let before = content(folder.path());
        assert!(prepare(folder.path(), &["--force"]).is_err());
        assert_eq!(content(folder.path()), before);
    }
}

/// A run was killed when it had put the manifest and some letters in place.
#[test]
fn the_next_run_clears_what_a_killed_one_left() {
    for force in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let options: &[&str] = if force { &["--force"] } else { &[] };
        assert!(prepare(folder.path(), &[]).is_ok());
        let complete = content(folder.path());
        let ours = folder.path().join(".widerspruch-killed.tmp");
        for name in ["new", "old"] {
            fs::create_dir_all(ours.join(name)).unwrap();
        }
        fs::write(ours.join("new/manifest.json"), &complete[&OsString::from("manifest.json")]).unwrap();
        let mut manifest: Value = serde_json::from_slice(&complete[&OsString::from("manifest.json")]).unwrap();
        assert_eq!(manifest["state"], "complete");
        manifest["state"] = "writing".into();
        fs::write(folder.path().join("manifest.json"), manifest.to_string()).unwrap();
        if force {
            // The killed run was to write over files: they come back before the new ones take their place.
            for name in complete.keys() {
                fs::write(ours.join("old").join(name), "mine").unwrap();
            }
            assert!(prepare(folder.path(), &[]).is_err());
            assert!(content(folder.path()).values().all(|bytes| bytes == b"mine"));
        }
        assert!(prepare(folder.path(), options).is_ok());
        assert_eq!(content(folder.path()), complete);
    }
}

#[test]
fn a_manifest_of_somebody_else_removes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("inside");
    let ours = inside.join(".widerspruch-planted.tmp");
    fs::create_dir_all(ours.join("new")).unwrap();
    fs::write(folder.path().join("precious"), "").unwrap();
    fs::write(inside.join("other"), "").unwrap();
    // The digest of nothing.
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let mut manifest = serde_json::json!({"version": 1, "state": "complete", "files": [
        {"file": "../precious", "sha256": empty}, {"file": folder.path().join("precious"), "sha256": empty}]});
    fs::write(ours.join("new/manifest.json"), manifest.to_string()).unwrap();
    manifest["state"] = "writing".into();
    fs::write(inside.join("manifest.json"), manifest.to_string()).unwrap();
    assert!(prepare(&inside, &[]).is_ok());
    assert!(folder.path().join("precious").exists());
    assert!(inside.join("other").exists());
}

#[test]
fn a_folder_without_a_name_is_refused() {
    for arguments in [&["--out", "", "x.json"][..], &["--out"]] {
        let refused = run(arguments.iter().map(OsString::from).collect());
        assert!(matches!(refused, Err(Failure::Other(message)) if message.starts_with("--out takes a folder")));
    }
}
