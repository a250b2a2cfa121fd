//! Confirming writes days and sources of what was found, and nothing else.

use serde_json::{Value, json as value};
use widerspruch::catalog::{Controller, Platform};

use crate::archive::{NETZ, NEW_STREET, SAMPLE, STREET, Sandbox};
use crate::json;

const PLACES: [&str; 4] = ["controllers/netz-gmbh", "controllers/sample-ltd", "platforms/netz", "platforms/sample"];

fn confirmed(sandbox: &Sandbox, more: &[&str]) -> Vec<(String, String)> {
    let (found, status) = json(sandbox.path(), &[&["confirm", "archives", "--data", "data"], more].concat());
    assert_eq!(status, 0);
    let text = |item: &Value, key: &str| item[key].as_str().unwrap().to_owned();
    found.as_array().unwrap().iter().map(|item| (text(item, "place"), text(item, "outcome"))).collect()
}

fn are(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(place, outcome)| ((*place).to_owned(), (*outcome).to_owned())).collect()
}

/// A record without days and sources.
fn facts_only(record: &Value) -> Value {
    match record {
        Value::Object(members) => {
            let kept = members.iter().filter(|(key, _)| {
                !["verified_on", "stale_after", "sources", "date", "last_change", "company_named_in"]
                    .contains(&key.as_str())
            });
            kept.map(|(key, member)| (key.clone(), facts_only(member))).collect()
        }
        Value::Array(items) => items.iter().map(facts_only).collect(),
        other => other.clone(),
    }
}

#[test]
fn values_that_still_stand_are_confirmed_with_day_and_source() {
    let sandbox = Sandbox::with_versions(2);
    let before = PLACES.map(|place| sandbox.record(place));
    let all = are(&[
        ("controllers/netz-gmbh", "confirmed"),
        ("controllers/sample-ltd", "confirmed"),
        ("platforms/netz", "confirmed"),
        ("platforms/netz/channels/0", "confirmed"),
        ("platforms/sample", "confirmed"),
    ]);
    let untouched = PLACES.map(|place| sandbox.file(place));
    assert_eq!(confirmed(&sandbox, &["--dry-run"]), all);
    assert_eq!(PLACES.map(|place| sandbox.file(place)), untouched, "a dry run writes nothing");
    assert_eq!(confirmed(&sandbox, &[]), all);
    for (place, before) in PLACES.iter().zip(&before) {
        assert_eq!(facts_only(&sandbox.record(place)), facts_only(before), "{place}");
    }
    let reference = format!("example/policies-versions {NETZ}");
    let netz = sandbox.record("controllers/netz-gmbh");
    assert_eq!(
        netz["evidence"],
        value!({"confidence": "high", "verified_on": "2026-03-01", "stale_after": "2027-03-01", "sources": [
            {"reference": "https://example.org/privacy", "date": "2026-02-01", "says": "the policy"},
            {"reference": reference, "date": "2026-03-01", "says": "holds the values of the record word for word"},
        ]})
    );
    let platform = sandbox.record("platforms/netz");
    assert_eq!(platform["channels"][0]["evidence"]["verified_on"], "2026-03-01");
    assert_eq!(platform["watch"][0]["last_change"], "2026-03-01");
    assert_eq!(platform["regions"][0]["source"]["date"], "2026-03-01");
    assert_eq!(platform["company_named_in"], value!({"reference": reference, "date": "2026-03-01"}));
    // Keys in the order of the schema: what the types write.
    let text = sandbox.file("controllers/netz-gmbh");
    let typed: Controller = serde_json::from_str(&text).unwrap();
    assert_eq!(text, serde_json::to_string_pretty(&typed).unwrap() + "\n");
    let text = sandbox.file("platforms/netz");
    let typed: Platform = serde_json::from_str(&text).unwrap();
    assert_eq!(text, serde_json::to_string_pretty(&typed).unwrap() + "\n");
}

#[test]
fn a_second_time_there_is_nothing_newer() {
    let sandbox = Sandbox::with_versions(2);
    confirmed(&sandbox, &[]);
    let files = PLACES.map(|place| sandbox.file(place));
    assert!(confirmed(&sandbox, &[]).iter().all(|(_, outcome)| outcome == "nothing-newer"));
    assert_eq!(PLACES.map(|place| sandbox.file(place)), files);
}

#[test]
fn what_changed_is_not_confirmed_and_no_value_is_written() {
    let sandbox = Sandbox::with_versions(3);
    let files = ["controllers/netz-gmbh", "platforms/sample"].map(|place| sandbox.file(place));
    let outcomes = are(&[
        ("controllers/netz-gmbh", "not-found"),
        ("controllers/sample-ltd", "confirmed"),
        ("platforms/netz", "alarm"),
        ("platforms/netz/channels/0", "confirmed"),
        ("platforms/sample", "alarm"),
    ]);
    let (found, _) = json(sandbox.path(), &["confirm", "archives", "--data", "data", "--dry-run"]);
    assert_eq!(found[0]["missing"], value!([STREET]));
    assert_eq!(confirmed(&sandbox, &[]), outcomes);
    assert_eq!(["controllers/netz-gmbh", "platforms/sample"].map(|place| sandbox.file(place)), files);
    for place in PLACES {
        assert!(!sandbox.file(place).contains(NEW_STREET), "{place}");
    }
    // The way to act was confirmed, the platform was not.
    let platform = sandbox.record("platforms/netz");
    assert_eq!(platform["channels"][0]["evidence"]["verified_on"], "2026-04-01");
    assert_eq!(
        (&platform["evidence"]["verified_on"], &platform["watch"][0]["last_change"]),
        (&value!("2026-02-01"), &value!("2026-01-10"))
    );
}

#[test]
fn only_named_records_are_confirmed() {
    let sandbox = Sandbox::with_versions(2);
    let file = sandbox.file("controllers/sample-ltd");
    let one = confirmed(&sandbox, &["--record", "controllers/netz-gmbh"]);
    assert_eq!(one, are(&[("controllers/netz-gmbh", "confirmed")]));
    assert_eq!(sandbox.file("controllers/sample-ltd"), file);
}

#[test]
fn without_a_text_or_a_value_there_is_nothing_to_find() {
    let sandbox = Sandbox::with_versions(2);
    let mut record = sandbox.record("platforms/netz");
    record["watch"] = value!([]);
    record["channels"][0].as_object_mut().unwrap().remove("url");
    sandbox.put("platforms/netz", &record);
    let outcomes = confirmed(&sandbox, &[]);
    let nothing: Vec<&str> =
        outcomes.iter().filter(|(_, outcome)| outcome == "nothing-to-find").map(|(place, _)| place.as_str()).collect();
    assert_eq!(nothing, ["controllers/netz-gmbh", "platforms/netz", "platforms/netz/channels/0"]);
}

#[test]
fn a_text_that_is_gone_confirms_nothing() {
    let sandbox = Sandbox::with_versions(2);
    sandbox.commit("2026-06-01", SAMPLE, None);
    let outcomes = confirmed(&sandbox, &["--record", "controllers/sample-ltd", "--record", "platforms/sample"]);
    assert_eq!(outcomes, are(&[("controllers/sample-ltd", "nothing-to-find"), ("platforms/sample", "alarm")]));
}
