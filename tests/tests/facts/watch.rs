//! Each alarm, and when there is none.

use serde_json::{Value, json as value};

use crate::archive::{NETZ, NEW_STREET, NEW_TRAINING, SAMPLE, STREET, Sandbox, TRAINING};
use crate::{facts, json};

const SAMPLE_START: &str = "The controller is Sample Social Limited, 5 Example Street, Dublin 2, D02 AB12. ";

fn watched(sandbox: &Sandbox, more: &[&str]) -> (Value, i32) {
    json(sandbox.path(), &[&["watch", "archives", "--data", "data"], more].concat())
}

/// The statuses of the two records, and the exit status.
fn statuses(sandbox: &Sandbox, more: &[&str]) -> (String, String, i32) {
    let (found, status) = watched(sandbox, more);
    let word = |at: usize| found[at]["status"].as_str().unwrap().to_owned();
    (word(0), word(1), status)
}

fn are(netz: &str, sample: &str, status: i32) -> (String, String, i32) {
    (netz.to_owned(), sample.to_owned(), status)
}

#[test]
fn each_version_has_its_alarm() {
    assert_eq!(statuses(&Sandbox::with_versions(1), &[]), are("unchanged", "unchanged", 0));
    assert_eq!(statuses(&Sandbox::with_versions(2), &[]), are("changed", "changed", 0));
    assert_eq!(statuses(&Sandbox::with_versions(3), &[]), are("value-gone", "training-changed", 1));
    assert_eq!(statuses(&Sandbox::with_versions(4), &[]), are("shrunk", "text-gone", 1));
}

#[test]
fn a_value_that_is_gone_comes_with_its_places_and_the_words_around() {
    let sandbox = Sandbox::with_versions(3);
    let (found, _) = watched(&sandbox, &["--record", "platforms/netz"]);
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(found[0]["alarms"], value!(["value-gone"]));
    let text = &found[0]["texts"][0];
    assert_eq!((&text["path"], &text["versions"]), (&value!(NETZ), &value!(2)));
    assert_eq!((&text["known"]["date"], &text["newest"]["date"]), (&value!("2026-01-10"), &value!("2026-04-01")));
    assert_eq!(text["training"], value!([]));
    let [gone] = text["gone"].as_array().unwrap().as_slice() else { panic!("{text}") };
    assert_eq!(gone["value"], STREET);
    assert_eq!(gone["places"], value!(["controllers/netz-gmbh/address/lines/0"]));
    assert!(gone["before"].as_str().unwrap().contains(STREET));
    assert_eq!(gone["still_in"], value!([]));
    // In the second version the street stands on a line of its own, which is like no other.
    let (found, _) = watched(&sandbox, &["--record", "platforms/netz", "--since", "2026-03-01"]);
    let gone = &found[0]["texts"][0]["gone"][0];
    assert_eq!((&gone["before"], &gone["after"]), (&value!(STREET), &value!(NEW_STREET)));
    let shown = facts(sandbox.path(), &["watch", "archives", "--data", "data", "--since", "2026-03-01"]).output;
    assert!(shown.contains("platforms/netz  value-gone  since 2026-03-01"), "{shown}");
    assert!(shown.contains("gone: Beispielweg 1\n") && shown.contains(&format!("+ {NEW_STREET}\n")), "{shown}");
}

#[test]
fn a_sentence_on_training_comes_before_and_after() {
    let sandbox = Sandbox::with_versions(3);
    let (found, _) = watched(&sandbox, &["--record", "platforms/sample"]);
    let text = &found[0]["texts"][0];
    assert_eq!((&text["path"], &text["gone"]), (&value!(SAMPLE), &value!([])));
    assert_eq!(text["training"], value!([{"before": TRAINING, "after": NEW_TRAINING}]));
    let shown = facts(sandbox.path(), &["watch", "archives", "--data", "data"]).output;
    assert!(shown.contains(&format!("- {TRAINING}\n      + {NEW_TRAINING}\n")), "{shown}");
}

#[test]
fn a_day_stands_in_for_that_of_the_record() {
    let sandbox = Sandbox::with_versions(3);
    assert_eq!(statuses(&sandbox, &["--since", "2026-04-01"]), are("unchanged", "unchanged", 0));
    assert_eq!(statuses(&sandbox, &["--since", "2026-03-31"]), are("value-gone", "training-changed", 1));
    // Before the first version, that one is what newer ones are compared with.
    assert_eq!(statuses(&sandbox, &["--since", "2020-01-01"]), are("value-gone", "training-changed", 1));
}

#[test]
fn both_alarms_of_a_text_are_told() {
    let sandbox = Sandbox::with_versions(2);
    sandbox.commit("2026-06-01", SAMPLE, Some(&format!("Sample Social Limited, 5 Example Street, Dublin 8, D08 XY99. We process what you write to us in order to offer the service. {NEW_TRAINING} You can write to us at any time, and we answer soon.")));
    let (found, status) = watched(&sandbox, &["--record", "platforms/sample"]);
    assert_eq!((&found[0]["status"], status), (&value!("value-gone"), 1));
    assert_eq!(found[0]["alarms"], value!(["training-changed", "value-gone"]));
}

#[test]
fn a_sentence_that_moved_or_was_cut_elsewhere_is_no_alarm() {
    let sandbox = Sandbox::with_versions(1);
    let text = "# Policy\n\n* We do not use your messages\n* to train AI models.\n\nThe controller is Sample Social Limited, 5 Example Street, Dublin 2, D02 AB12. You can write to us at any time, and we answer within a month. We process what you write to us in order to offer the service.";
    sandbox.commit("2026-06-01", SAMPLE, Some(text));
    assert_eq!(watched(&sandbox, &["--record", "platforms/sample"]).0[0]["status"], "changed");
}

#[test]
fn a_long_sentence_counts_where_it_speaks_of_training() {
    let filler =
        "and also for many other purposes that this long list names one after the other without an end in sight";
    let text = |end: &str, training: &str| format!("{SAMPLE_START}{training} {filler} {filler} and {end}.");
    let training = "We use your messages to train AI models and to keep the service safe";
    for (end, training_after, status) in [
        ("for accounting", training, "changed"),
        (
            "for billing",
            "We use your messages and files to train AI models and to keep the service safe",
            "training-changed",
        ),
    ] {
        let sandbox = Sandbox::with_versions(0);
        sandbox.commit("2026-01-10", SAMPLE, Some(&text("for billing", training)));
        sandbox.commit("2026-06-01", SAMPLE, Some(&text(end, training_after)));
        assert_eq!(watched(&sandbox, &["--record", "platforms/sample"]).0[0]["status"], status, "{end}");
    }
}

#[test]
fn another_language_is_said_and_its_sentences_are_not_compared() {
    let sandbox = Sandbox::with_versions(1);
    let text = "Verantwortlich ist Sample Social Limited, 5 Example Street, Dublin 2, D02 AB12. Wir verarbeiten, was Sie uns schreiben, um den Dienst anzubieten. Wir nutzen Ihre Nachrichten nicht, um KI-Modelle zu trainieren. Sie können uns jederzeit schreiben, und wir antworten innerhalb eines Monats.";
    sandbox.commit("2026-06-01", SAMPLE, Some(text));
    let (found, status) = watched(&sandbox, &["--record", "platforms/sample"]);
    assert_eq!(
        (&found[0]["status"], &found[0]["texts"][0]["training"], status),
        (&value!("other-language"), &value!([]), 1)
    );
}

#[test]
fn texts_that_nobody_can_look_at_are_told() {
    let sandbox = Sandbox::with_versions(1);
    let mut record = sandbox.record("platforms/netz");
    record["watch"] = value!([
        {"collection": "example/other-versions", "path": NETZ, "last_change": "2026-01-10"},
        {"collection": "example/policies-versions", "path": "Netz/Terms.md", "last_change": "2026-01-10"},
    ]);
    sandbox.put("platforms/netz", &record);
    let (found, status) = watched(&sandbox, &[]);
    let texts: Vec<&str> =
        found[0]["texts"].as_array().unwrap().iter().map(|text| text["status"].as_str().unwrap()).collect();
    assert_eq!((texts, &found[0]["status"], status), (vec!["no-clone", "no-text"], &value!("no-text"), 0));
    record["watch"].as_array_mut().unwrap().clear();
    sandbox.put("platforms/netz", &record);
    assert_eq!(statuses(&sandbox, &[]), are("not-watched", "unchanged", 0));
    // Where nothing at all can be looked at, silence would be no answer.
    let run = facts(sandbox.path(), &["watch", "data", "--data", "data"]);
    assert_eq!((run.status, run.output.as_str()), (2, ""));
}

#[test]
fn a_clone_is_found_by_its_name_wherever_it_lies() {
    let sandbox = Sandbox::with_versions(3);
    let archive = sandbox.archive();
    let bare = sandbox.path().join("bare/example");
    std::fs::create_dir_all(&bare).unwrap();
    std::fs::rename(archive.join(".git"), bare.join("policies-versions.git")).unwrap();
    for folder in ["bare", "bare/example", "bare/example/policies-versions.git"] {
        let (found, status) = json(sandbox.path(), &["watch", folder, "--data", "data"]);
        assert_eq!((&found[0]["status"], status), (&value!("value-gone"), 1), "{folder}");
    }
    assert_eq!(facts(sandbox.path(), &["watch", "archives", "--data", "data"]).status, 2);
}
