//! An office with its sheet of members, and what a run leaves there.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use widerspruch_tables::{Terminal, command};

const DEFAULTS: &str = r#"{"language": "de", "date": "2026-11-24", "reasons": [{"id": "control"}]}"#;

pub(crate) fn run(words: &[&str], stop: &(dyn Fn() -> bool + Sync)) -> (u8, String, String) {
    let words: Vec<OsString> = words.iter().map(OsString::from).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut terminal = Terminal { out: &mut out, err: &mut err, lively: false, stop };
    let status = command(&words, &mut terminal);
    (status, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

pub(crate) struct Office {
    folder: tempfile::TempDir,
}

impl Office {
    pub(crate) fn new(sheet: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("members.csv"), sheet).unwrap();
        fs::write(folder.path().join("defaults.json"), DEFAULTS).unwrap();
        Self { folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn merge(&self, out: &str, more: &[&str]) -> (u8, String, String) {
        self.merge_until(out, more, &|| false)
    }

    pub(crate) fn merge_until(
        &self,
        out: &str,
        more: &[&str],
        stop: &(dyn Fn() -> bool + Sync),
    ) -> (u8, String, String) {
        let (members, defaults, out) = (self.path("members.csv"), self.path("defaults.json"), self.path(out));
        let words = [
            "merge",
            members.to_str().unwrap(),
            "--out",
            out.to_str().unwrap(),
            "--defaults",
            defaults.to_str().unwrap(),
        ];
        let words: Vec<&str> = words.iter().chain(more).copied().collect();
        run(&words, stop)
    }
}

pub(crate) fn table(path: &Path) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

/// All files below a folder, with what is in them.
pub(crate) fn content(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap().map(Result::unwrap) {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                found.insert(entry.path().strip_prefix(folder).unwrap().to_owned(), fs::read(entry.path()).unwrap());
            }
        }
    }
    found
}

pub(crate) fn members(number: usize) -> String {
    let member = |at: usize| format!("{at:05};Anna Beispiel;anna{at}@example.org;DE;anna.{at}\n");
    ["Mitglieds-Nr.;Name;E-Mail;Land;Facebook\n".to_owned()].into_iter().chain((1..=number).map(member)).collect()
}

/// Notes in the tracking table that everything was sent.
pub(crate) fn all_sent(tracking: &Path) {
    let table = fs::read_to_string(tracking).unwrap();
    let sent = table.lines().map(|line| {
        let mut cells: Vec<&str> = line.split(',').collect();
        if cells[0] != "sheet" {
            cells[10] = "2026-11-24";
        }
        cells.join(",")
    });
    fs::write(tracking, sent.collect::<Vec<_>>().join("\r\n")).unwrap();
}
