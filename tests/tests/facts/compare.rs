//! Two states of the records, and the records beside those of others.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::json as value;

use crate::archive::{NEW_STREET, STREET, Sandbox};
use crate::{facts, json};

/// A state in which a company moved, a platform was looked at again, one is new and one gave way to it.
fn newer() -> Sandbox {
    let sandbox = Sandbox::with_versions(1);
    let mut record = sandbox.record("controllers/netz-gmbh");
    record["address"]["lines"][0] = value!(NEW_STREET);
    record["evidence"]["confidence"] = value!("medium");
    record["evidence"]["verified_on"] = value!("2026-11-01");
    sandbox.put("controllers/netz-gmbh", &record);
    let mut record = sandbox.record("platforms/netz");
    record["watch"][0]["last_change"] = value!("2026-03-01");
    sandbox.put("platforms/netz", &record);
    let mut record = sandbox.record("platforms/sample");
    fs::remove_file(sandbox.path().join("data/platforms/sample.json")).unwrap();
    record["id"] = value!("social");
    sandbox.put("platforms/social", &record);
    sandbox.put("obsolete/sample", &value!({"id": "sample", "kind": "platform", "successor": "social"}));
    sandbox
}

const NOTE: &str = "### Facts of 2026-11-01 (before: 2026-02-01)

- New: `platforms/social`.
- Gone: `platforms/sample`; `social` stands for it.
- `controllers/netz-gmbh`:
  - `/address/lines`: “Beispielweg 1, 10115 Berlin” → “Musterallee 27, 10115 Berlin”
  - `/confidence`: “high” → “medium”
- Looked at again, with no other fact: 1 records.
";

#[test]
fn a_release_note_says_which_facts_changed() {
    let (old, new) = (Sandbox::with_versions(1), newer());
    let (before, after) = (old.path().join("data"), new.path().join("data"));
    let states = [before.to_str().unwrap(), after.to_str().unwrap()];
    let run = facts(old.path(), &["diff", states[0], states[1]]);
    assert_eq!((run.status, run.output.as_str()), (0, NOTE));
    let (found, _) = json(old.path(), &["diff", states[0], states[1]]);
    assert_eq!(found["changed"][0]["changes"][0]["before"], format!("{STREET}, 10115 Berlin"));
    assert_eq!(found["confirmed"], value!(["platforms/netz"]));
    let (same, _) = json(old.path(), &["diff", states[0], states[0]]);
    assert_eq!(same["changed"], value!([]));
}

/// Whether the project lies in a repository; a package of it does not.
fn has_history() -> bool {
    Command::new("git")
        .args(["rev-parse", "HEAD^{commit}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap()
        .status
        .success()
}

#[test]
fn a_revision_of_the_project_is_a_state() {
    if !has_history() {
        return;
    }
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (found, _) = json(&project, &["diff", "HEAD", "HEAD"]);
    assert_eq!((&found["added"], &found["changed"]), (&value!([]), &value!([])));
    assert_eq!(found["from"], found["to"]);
    assert!(found["to"].is_string());
    assert_eq!(facts(&project, &["diff", "--output=x", "HEAD"]).status, 2);
}

#[test]
fn what_others_know_differently_is_an_alarm() {
    let sandbox = Sandbox::with_versions(1);
    let folder = sandbox.path().join("theirs");
    let put = |kind: &str, slug: &str, mut record: serde_json::Value| {
        fs::create_dir_all(folder.join(kind)).unwrap();
        record["slug"] = value!(slug);
        fs::write(folder.join(kind).join(format!("{slug}.json")), record.to_string()).unwrap();
    };
    put("supervisory-authorities", "xx", value!({"name": "An Authority"}));
    put(
        "companies",
        "same",
        value!({"name": "Sample Social Limited", "address": "5 Example Street\nDublin 2\nD02AB12\nIreland"}),
    );
    put("companies", "unknown", value!({"name": "Unknown Inc."}));
    let compare = || json(sandbox.path(), &["compare-da", "theirs", "--data", "data"]);
    let same = value!({"record": "controllers/sample-ltd", "theirs": "same", "agreement": "same", "differences": []});
    assert_eq!(compare(), (value!([same]), 0));
    put(
        "companies",
        "netz",
        value!({"name": "netz beispiel gmbh", "address": "Alte Straße 3\n10115 Berlin", "email": "alt@example.org", "runs": ["netz"]}),
    );
    put("companies", "other", value!({"name": "Older Owner plc", "address": "1 Road\nDublin", "runs": ["Sample"]}));
    let (found, status) = compare();
    assert_eq!(status, 1);
    assert_eq!(
        found[0]["differences"],
        value!([
            {"what": "address", "ours": "Beispielweg 1, 10115 Berlin", "theirs": "Alte Straße 3, 10115 Berlin"},
            {"what": "email", "ours": "datenschutz@example.org", "theirs": "alt@example.org"},
        ])
    );
    assert_eq!(found[1], same);
    assert_eq!((&found[2]["record"], &found[2]["agreement"]), (&value!("platforms/sample"), &value!("other-company")));
    assert_eq!(found.as_array().unwrap().len(), 3);
}
