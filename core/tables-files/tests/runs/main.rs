//! Whole runs: what they leave, how they go on, how they end.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod example;
mod office;
mod post;
#[cfg(all(feature = "command", unix))]
mod program;
#[path = "../workbook/mod.rs"]
mod workbook;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use office::{Office, all_sent, content, members, run, table};
use workbook::{row, xlsx};

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
    assert!(
        !stopped.keys().any(|name| name.extension().is_some_and(|ending| ending == "csv")),
        "no table is half-written"
    );
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
fn the_plan_of_a_member_says_what_the_office_cannot_do() {
    let office = Office::new(&members(1));
    let representative = r#""representative": {"role": "organisation", "name": "Verein Beispiel", "country": "DE",
        "email": "verein@example.org", "address": ["Vereinsweg 1", "10115 Berlin"], "authority": "enclosed"}"#;
    let defaults = fs::read_to_string(office.path("defaults.json")).unwrap();
    fs::write(office.path("defaults.json"), defaults.replacen('{', &format!("{{{representative},"), 1)).unwrap();
    let plan = |out: &str, more: &[&str]| {
        assert_eq!(office.merge(out, &[more, &["--member", "plan-html"]].concat()).0, 0);
        fs::read_to_string(office.path(out).join("members/1/0000/0000002/plan.html")).unwrap()
    };
    let (alone, posted) = (plan("alone", &[]), plan("posted", &["--post", "text"]));
    for text in [&alone, &posted] {
        // The member acts, with their own log-in and in their own name.
        assert!(text.contains("https://www.facebook.com/help/contact/") && !text.contains("gemeinsam mit der Person"));
        assert!(text.contains("Meta Platforms Ireland Limited"), "when an answer is due");
    }
    assert!(alone.contains("mit der Post senden") && !posted.contains("mit der Post senden"), "{posted}");
    assert!(!posted.contains("Merrion Road"), "the letter is not theirs to send");
    let file = table(&office.path("posted/tracking.csv"))[0]["file"].clone();
    let letter = fs::read_to_string(office.path("posted").join(file)).unwrap();
    assert!(letter.contains("Verein Beispiel"), "the office writes the letter");
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

/// An office whose members stand in two sheets of a workbook, in the same rows.
fn two_sheets() -> Office {
    let office = Office::new("");
    let headers = row(1, "", &["Mitglieds-Nr.", "Name", "E-Mail", "Land", "Facebook"]);
    let member = |key: &str, name: &str| row(2, "", &[key, name, "anna@example.org", "DE", "anna.b"]);
    let sheet = |member: String| format!("<sheetData>{headers}{member}</sheetData>");
    let (north, south) = (sheet(member("1", "Anna Beispiel")), sheet(member("2", "Ben Muster")));
    fs::write(office.path("members.csv"), xlsx(&[("Nord", &north), ("Süd", &south)])).unwrap();
    office
}

fn answers(office: &Office, sheet: &str, more: &[&str]) -> (u8, String, String) {
    let (first, answers, later) = (office.path("out"), office.path("answers.csv"), office.path("later"));
    fs::write(&answers, sheet).unwrap();
    let words = ["merge-answers", first.to_str().unwrap(), answers.to_str().unwrap(), "--out", later.to_str().unwrap()];
    let words: Vec<&str> = words.iter().chain(&["--date", "2027-01-11"]).chain(more).copied().collect();
    run(&words, &|| false)
}

#[test]
fn rows_with_one_number_in_several_sheets_keep_folders_of_their_own() {
    let office = two_sheets();
    assert_eq!(office.merge("out", &["--post", "text"]).0, 0);
    all_sent(&office.path("out/tracking.csv"));
    let (status, out, err) = answers(&office, "Mitglieds-Nr.;Antwort;Antwort am\n1;;\n2;;\n", &["--post", "text"]);
    assert_eq!(status, 0, "{out}{err}");
    let lines = table(&office.path("later/tracking.csv"));
    assert_eq!(lines.iter().map(|line| line["sheet"].as_str()).collect::<Vec<_>>(), ["Nord", "Süd"]);
    for (line, name) in lines.iter().zip(["Anna Beispiel", "Ben Muster"]) {
        assert!(fs::read_to_string(office.path("later").join(&line["file"])).unwrap().contains(name));
    }
    let rows = table(&office.path("later/rows.csv"));
    let merged = rows.iter().filter(|row| row["sheet"] == "answers").map(|row| row["into"].as_str());
    assert_eq!(merged.collect::<Vec<_>>(), ["Nord!2", "Süd!2"]);
}

#[test]
#[cfg(feature = "pdf")]
fn a_letter_that_cannot_be_printed_is_a_rejected_row_and_the_others_are_written() {
    let sheet = "Mitglieds-Nr.;Name;E-Mail;Land;Facebook\n1;Anna Beispiel;a@example.org;DE;a\n2;李小龙;b@example.org;DE;b\n2;李小龙;b@example.org;DE;c\n3;Cora Probe;c@example.org;DE;c\n";
    let outcomes = |path: &Path| {
        let rows = table(path).into_iter().filter(|row| row["sheet"] != "answers");
        rows.map(|row| format!("{} {}", row["outcome"], row["code"])).collect::<Vec<_>>()
    };
    let office = Office::new(sheet);
    let (status, out, _) = office.merge("out", &["--post", "pdf"]);
    assert_eq!(status, 3, "{out}");
    let expected = ["written ", "rejected glyph.missing", "rejected glyph.missing", "written "];
    assert_eq!(outcomes(&office.path("out/rows.csv")), expected);
    let rejects = table(&office.path("out/rejects.csv"));
    assert_eq!(rejects.len(), 2);
    assert!(rejects.iter().all(|line| line["column"] == "Name" && !line["message"].contains('李')));
    assert_eq!(table(&office.path("out/tracking.csv")).len(), 2);
    // The first letters as text, the later ones as PDF.
    let office = Office::new(sheet);
    assert_eq!(office.merge("out", &["--post", "text"]).0, 0);
    all_sent(&office.path("out/tracking.csv"));
    let (status, out, err) = answers(&office, "Mitglieds-Nr.;Antwort;Antwort am\n1;;\n", &["--post", "pdf"]);
    assert_eq!(status, 3, "{out}{err}");
    assert_eq!(outcomes(&office.path("later/rows.csv")), ["written ", "rejected glyph.missing", "written "]);
}

#[test]
fn hidden_rows_are_read_and_counted_and_a_merged_key_holds_for_all_its_rows() {
    let office = Office::new("");
    let sheet = [
        "<cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols><sheetData>".to_owned(),
        row(1, "", &["Mitglieds-Nr.", "Name", "E-Mail", "Land", "Plattform", "Benutzername"]),
        row(2, "", &["1", "Anna Beispiel", "anna@example.org", "DE", "Facebook", "anna.b"]),
        row(3, "", &["", "", "", "", "Instagram", "anna.b"]),
        row(4, "hidden=\"1\"", &["", "", "", "", "X", "anna_b"]),
        row(5, "", &["2", "Ben Muster", "ben@example.org", "DE", "Facebook", "ben.m"]),
        "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"C2:C4\"/></mergeCells>"
            .to_owned(),
    ]
    .concat();
    fs::write(office.path("members.csv"), xlsx(&[("Mitglieder", &sheet)])).unwrap();
    let (status, out, err) = office.merge("out", &[]);
    assert_eq!(status, 0, "{out}{err}");
    let rows = table(&office.path("out/rows.csv"));
    let outcomes: Vec<(&str, &str)> = rows.iter().map(|row| (row["outcome"].as_str(), row["into"].as_str())).collect();
    assert_eq!(outcomes, [("written", ""), ("merged", "2"), ("merged", "2"), ("written", "")]);
    assert!(out.contains("(table.hidden): rows 1; columns Plattform"), "{out}");
    assert!(out.contains("Merged cells: 2."), "{out}");
}

#[test]
fn what_a_killed_run_has_not_finished_is_taken_away() {
    let office = Office::new(&members(3));
    let out = office.path("out");
    fs::create_dir(&out).unwrap();
    // Killed before it could say which run it is: only a note waits there.
    fs::write(out.join(".run-abc.part"), "{").unwrap();
    assert_eq!(office.merge("out", &["--post", "text"]).0, 0);
    let whole = content(&out);
    fs::write(out.join(".table-abc.part"), "x").unwrap();
    fs::write(out.join(".cases-abc.part"), "x").unwrap();
    fs::create_dir_all(out.join("members/1/0000/.member-abc.part")).unwrap();
    fs::write(out.join("members/1/0000/.member-abc.part/letter.txt"), "x").unwrap();
    assert_eq!(office.merge("out", &["--post", "text"]).0, 0);
    assert_eq!(content(&out), whole);
    // Somebody's own file stands in no run's way, and stays.
    fs::write(out.join("notes.part"), "mine").unwrap();
    assert_eq!(office.merge("out", &["--post", "text"]).0, 0);
    assert!(out.join("notes.part").exists());
}

#[test]
fn one_run_at_a_time_writes_into_a_folder() {
    let office = Office::new(&members(50));
    let second = std::sync::Mutex::new(None);
    let (status, ..) = office.merge_until("out", &["--post", "text"], &|| {
        let mut second = second.lock().unwrap();
        if second.is_none() {
            *second = Some(office.merge("out", &["--post", "text"]));
        }
        false
    });
    let (other, _, err) = second.into_inner().unwrap().unwrap();
    assert_eq!((status, other), (0, 1), "{err}");
    assert!(err.contains("another run"), "{err}");
}
