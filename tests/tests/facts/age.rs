//! What is old, what is weak, what stands where.

use serde_json::{Value, json as value};

use crate::archive::Sandbox;
use crate::{facts, json};

/// Where each item stands.
fn places(found: &Value) -> Vec<String> {
    let text = |item: &Value, key: &str| item[key].as_str().unwrap().to_owned();
    found.as_array().unwrap().iter().map(|item| text(item, "record") + &text(item, "pointer")).collect()
}

#[test]
fn a_fact_is_stale_from_the_day_after_its_last() {
    let sandbox = Sandbox::with_versions(1);
    let mut record = sandbox.record("controllers/netz-gmbh");
    record["evidence"]["stale_after"] = value!("2026-12-31");
    sandbox.put("controllers/netz-gmbh", &record);
    let on = |day: &str| json(sandbox.path(), &["stale", "--data", "data", "--on", day]);
    assert_eq!(on("2026-12-31"), (value!([]), 0));
    let (found, status) = on("2027-01-01");
    assert_eq!((places(&found), status), (vec!["controllers/netz-gmbh/evidence".to_owned()], 1));
    let (found, _) = on("2027-02-02");
    assert_eq!(
        places(&found),
        [
            "controllers/netz-gmbh/evidence",
            "controllers/sample-ltd/evidence",
            "platforms/netz/channels/0/evidence",
            "platforms/netz/evidence",
            "platforms/sample/evidence"
        ],
        "the longest overdue first"
    );
}

#[test]
fn weak_is_what_is_low_or_unverified_wherever_it_stands() {
    let sandbox = Sandbox::with_versions(1);
    assert_eq!(json(sandbox.path(), &["weak", "--data", "data"]), (value!([]), 0));
    let mut record = sandbox.record("controllers/netz-gmbh");
    record["emails"][0]["confidence"] = value!("unverified");
    record["evidence"]["confidence"] = value!("medium");
    sandbox.put("controllers/netz-gmbh", &record);
    let mut record = sandbox.record("platforms/netz");
    record["channels"][0]["evidence"]["confidence"] = value!("low");
    record["channels"][0]["evidence"]["unverified"] = value!(["whether it opens"]);
    sandbox.put("platforms/netz", &record);
    let (found, status) = json(sandbox.path(), &["weak", "--data", "data"]);
    assert_eq!(
        (places(&found), status),
        (vec!["controllers/netz-gmbh/emails/0".to_owned(), "platforms/netz/channels/0/evidence".to_owned()], 1)
    );
    let shown = facts(sandbox.path(), &["weak", "--data", "data"]).output;
    assert!(
        shown.contains("low, verified on 2026-02-01, stale after 2027-02-01\n    open: whether it opens\n"),
        "{shown}"
    );
}

#[test]
fn the_summary_counts_each_kind() {
    let sandbox = Sandbox::with_versions(1);
    let mut record = sandbox.record("controllers/netz-gmbh");
    record["evidence"]["confidence"] = value!("low");
    record["evidence"]["verified_on"] = value!("2025-06-01");
    sandbox.put("controllers/netz-gmbh", &record);
    let (found, status) = json(sandbox.path(), &["summary", "--data", "data"]);
    assert_eq!(status, 0);
    assert_eq!(found["as_of"], "2026-02-01");
    assert_eq!(
        found["kinds"]["controllers"],
        value!({"records": 2, "confidence": {"high": 1, "low": 1}, "dated": 2, "undated": 0, "oldest": "2025-06-01", "newest": "2026-02-01"})
    );
    assert_eq!(found["kinds"]["platforms"]["dated"], 3);
}

#[test]
fn addresses_stand_below_their_host_with_what_uses_them() {
    let sandbox = Sandbox::with_versions(1);
    let run = facts(sandbox.path(), &["urls", "--by-host", "--data", "data"]);
    assert_eq!(
        (run.status, run.output.as_str()),
        (
            0,
            "example.org\n  https://example.org/objection  platforms/netz/channels/0/url\n  https://example.org/privacy  source only\n"
        )
    );
    let (found, _) = json(sandbox.path(), &["urls", "--data", "data"]);
    assert_eq!(found[0]["used_in"], value!(["platforms/netz/channels/0/url"]));
    assert_eq!(found[1]["source_in"].as_array().unwrap().len(), 5);
}
