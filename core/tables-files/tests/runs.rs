//! Whole runs: what they leave, how they go on, how they end.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use widerspruch_tables::{Terminal, command};

const DEFAULTS: &str = r#"{"language": "de", "date": "2026-11-24", "reasons": [{"id": "control"}]}"#;

fn run(words: &[&str], stop: &(dyn Fn() -> bool + Sync)) -> (u8, String, String) {
    let words: Vec<OsString> = words.iter().map(OsString::from).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut terminal = Terminal { out: &mut out, err: &mut err, lively: false, stop };
    let status = command(&words, &mut terminal);
    (status, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

struct Office {
    folder: tempfile::TempDir,
}

impl Office {
    fn new(sheet: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("members.csv"), sheet).unwrap();
        fs::write(folder.path().join("defaults.json"), DEFAULTS).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn merge(&self, out: &str, more: &[&str]) -> (u8, String, String) {
        self.merge_until(out, more, &|| false)
    }

    fn merge_until(&self, out: &str, more: &[&str], stop: &(dyn Fn() -> bool + Sync)) -> (u8, String, String) {
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

fn table(path: &Path) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

/// All files below a folder, with what is in them.
fn content(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
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

fn members(number: usize) -> String {
    let mut sheet = "Mitglieds-Nr.;Name;E-Mail;Land;Facebook\n".to_owned();
    for at in 1..=number {
        sheet.push_str(&format!("{at:05};Anna Beispiel;anna{at}@example.org;DE;anna.{at}\n"));
    }
    sheet
}

#[test]
fn a_run_says_how_it_ended() {
    assert_eq!(Office::new(&members(3)).merge("out", &[]).0, 0);
    let office =
        Office::new("Name;E-Mail;Land;Facebook\nAnna Beispiel;a@example.org;DE;anna\nBen;b@example.org;Atlantis;ben\n");
    let (status, out, _) = office.merge("out", &[]);
    assert_eq!(status, 3, "{out}");
    assert!(out.contains("country.unknown"), "{out}");
    assert_eq!(Office::new("a;b\n1;2\n").merge("out", &[]).0, 2);
    assert_eq!(Office::new("Name;Land\nAnna;DE\n").merge("out", &[]).0, 2);
    let (status, _, err) =
        Office::new("Name;E-Mail;Land;Facebook;Einwilligung\nAnna;a@example.org;DE;a;nein\n").merge("out", &[]);
    assert_eq!(status, 2);
    assert!(err.contains("table.column_ambiguous") && err.contains("{\"Einwilligung\": \"take_part\"}"), "{err}");
    assert_eq!(run(&["merge", "nothing.csv", "--out", "x"], &|| false).0, 1);
    assert_eq!(run(&["merge", "--unknown"], &|| false).0, 1);
}

#[test]
fn a_run_goes_on_where_it_was_stopped_and_changes_nothing_that_is_done() {
    let office = Office::new(&members(400));
    let looks = AtomicU32::new(0);
    let (status, ..) = office.merge_until("out", &["--post", "text"], &|| looks.fetch_add(1, Ordering::Relaxed) > 3);
    assert_eq!(status, 130);
    let stopped = content(&office.path("out"));
    assert!(!stopped.keys().any(|name| name.to_str().unwrap().ends_with(".csv")), "no table is half-written");
    assert!(!stopped.keys().any(|name| name.to_str().unwrap().contains(".part")), "nothing half-written stays");
    assert_eq!(office.merge("out", &["--post", "text"]).0, 0);
    let done = content(&office.path("out"));
    for (name, bytes) in &stopped {
        assert_eq!(&done[name], bytes, "{}", name.display());
    }
    assert_eq!(office.merge("whole", &["--post", "text", "--jobs", "1"]).0, 0);
    assert_eq!(content(&office.path("whole")), done, "the same as in one go, whatever the number of threads");
    // An office notes days in the tracking table: a second run keeps them.
    fs::write(office.path("out/tracking.csv"), "mine").unwrap();
    assert_eq!(office.merge("out", &["--post", "text"]).0, 0);
    assert_eq!(fs::read_to_string(office.path("out/tracking.csv")).unwrap(), "mine");
    let (status, _, err) = office.merge("out", &["--post", "html"]);
    assert_eq!(status, 1, "another run does not go into the folder: {err}");
}

#[test]
fn every_row_ends_once_and_folders_stay_small() {
    let office = Office::new(&members(2_500));
    assert_eq!(office.merge("out", &["--post", "text"]).0, 0);
    let rows = table(&office.path("out/rows.csv"));
    let numbers: Vec<usize> = rows.iter().map(|row| row["row"].parse().unwrap()).collect();
    assert_eq!(numbers, (2..=2_501).collect::<Vec<_>>());
    for line in table(&office.path("out/tracking.csv")) {
        assert!(office.path("out").join(&line["file"]).is_file());
        assert_eq!(line["channel"], "post");
        assert!(!line["due"].is_empty() && line["sent"].is_empty());
    }
    let chunks = fs::read_dir(office.path("out/members/1")).unwrap();
    for chunk in chunks {
        assert!(fs::read_dir(chunk.unwrap().path()).unwrap().count() <= 1_000);
    }
}

#[test]
fn no_table_holds_a_formula_and_our_reader_takes_the_apostrophe_away() {
    let office = Office::new(
        "Mitglieds-Nr.;Name;E-Mail;Land;Facebook\n=1+1;Anna Beispiel;a@example.org;DE;a\n=1+1;Anna Beispiel;a@example.org;DE;b\n",
    );
    assert_eq!(office.merge("out", &[]).0, 0);
    let rows = table(&office.path("out/rows.csv"));
    assert!(rows.iter().all(|row| row["key"] == "'=1+1"));
    assert_eq!((rows[1]["outcome"].as_str(), rows[1]["into"].as_str()), ("merged", "2"));
}

#[test]
fn households_are_listed_and_nobody_is_dropped() {
    let office = Office::new(
        "Mitglieds-Nr.;Name;Straße;PLZ;Ort;Land;Facebook\n1;Anna Beispiel;Weg 1;10115;Berlin;DE;a\n2;Ben Beispiel;Weg 1;10115;Berlin;DE;b\n3;Cora Probe;Weg 2;10115;Berlin;DE;c\n",
    );
    assert_eq!(office.merge("out", &[]).0, 0);
    let households = fs::read_to_string(office.path("out/households.csv")).unwrap();
    assert_eq!(households, "key,household\r\n1,1\r\n2,1\r\n");
    assert!(table(&office.path("out/rows.csv")).iter().all(|row| row["outcome"] == "written"));
}

#[test]
fn rejects_hold_no_values_unless_asked() {
    let sheet = "Name;E-Mail;Land;Facebook\nAnna Beispiel;anna@example.org;Atlantis;anna\n";
    for (more, shown) in [(&[][..], false), (&["--show-values"][..], true)] {
        let office = Office::new(sheet);
        assert_eq!(office.merge("out", more).0, 3);
        let rejects = fs::read_to_string(office.path("out/rejects.csv")).unwrap();
        assert_eq!(rejects.contains("Atlantis"), shown, "{rejects}");
        assert!(!rejects.contains("anna"), "{rejects}");
    }
}

#[test]
fn a_month_later_the_answers_give_what_is_due() {
    let office = Office::new(&members(4));
    assert_eq!(office.merge("out", &["--post", "text"]).0, 0);
    let tracking = office.path("out/tracking.csv");
    let sent = fs::read_to_string(&tracking).unwrap();
    // All but the last member's letter were sent.
    let lines: Vec<String> = sent
        .lines()
        .map(|line| {
            let mut cells: Vec<&str> = line.split(',').collect();
            if cells[0] != "sheet" && !line.contains(",00004,") {
                cells[10] = "2026-11-24";
            }
            cells.join(",")
        })
        .collect();
    fs::write(&tracking, lines.join("\r\n")).unwrap();
    fs::write(
        office.path("answers.csv"),
        "Mitglieds-Nr.;Antwort;Antwort am\n00001;wollen Ausweis;10.12.2026\n00002;bestätigt;10.12.2026\n00009;bestätigt;10.12.2026\n00003;abgelehnt;10.12.2026\n",
    )
    .unwrap();
    let (status, out, err) = run(
        &[
            "merge-answers",
            office.path("out").to_str().unwrap(),
            office.path("answers.csv").to_str().unwrap(),
            "--out",
            office.path("later").to_str().unwrap(),
            "--date",
            "2027-01-11",
            "--post",
            "text",
        ],
        &|| false,
    );
    assert_eq!(status, 3, "{out}{err}");
    let letters: Vec<(String, String)> = table(&office.path("later/tracking.csv"))
        .iter()
        .map(|line| (line["key"].clone(), line["letter"].clone()))
        .collect();
    assert_eq!(letters, [("00001".into(), "refusal-reply".into()), ("00003".into(), "reminder".into())]);
    let codes: Vec<String> = table(&office.path("later/rejects.csv")).iter().map(|line| line["code"].clone()).collect();
    assert_eq!(codes, ["table.unknown_key", "history.answer_ambiguous"]);
}

#[test]
fn columns_shows_the_guess_as_a_file_that_can_be_changed() {
    let office = Office::new(&members(1));
    let (status, out, err) = run(&["columns", office.path("members.csv").to_str().unwrap()], &|| false);
    assert_eq!(status, 0);
    let map: BTreeMap<String, String> = serde_json::from_str(&out).unwrap();
    assert_eq!(map["Mitglieds-Nr."], "key");
    assert!(err.contains("Facebook: account of facebook"), "{err}");
}
