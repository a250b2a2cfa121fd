//! Records of the caller: merged, refused whole, and never repeated in a problem.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use serde_json::{Value, json};
use widerspruch::catalog::{MAX_OVERLAY_BYTES, MAX_OVERLAY_PROBLEMS};
use widerspruch::{Catalog, CatalogProblem, Date};

fn lay(overlay: &[u8]) -> Result<Catalog, Vec<CatalogProblem>> {
    Catalog::embedded().with_overlay(overlay).map_err(|error| error.problems)
}

fn problems(overlay: &[u8]) -> Vec<(&'static str, String)> {
    let problems = lay(overlay).unwrap_err();
    problems.into_iter().map(|problem| (problem.check, problem.record + &problem.pointer)).collect()
}

fn provision(id: &str) -> Value {
    json!({"id": id, "cite": {"act": "act-x", "number": "1"}, "says": "Yes.", "checked": "text"})
}

fn bytes(value: &Value) -> Vec<u8> {
    serde_json::to_vec(value).unwrap()
}

#[test]
fn a_record_is_added_or_replaced_whole() {
    let mut changed = provision("gdpr-21-1");
    changed["says"] = json!("Something else.");
    let base = Catalog::embedded();
    let before = base.counts();
    let merged = base.with_overlay(&bytes(&json!({"provisions": [provision("new-1"), changed]}))).unwrap();
    assert_eq!(merged.counts().provisions, before.provisions + 1);
    assert_eq!(merged.provision("gdpr-21-1").unwrap().says, "Something else.");
    assert_eq!(merged.provision("gdpr-21-1").unwrap().url, None);
    assert_eq!(base.counts(), before);
    assert_ne!(base.provision("gdpr-21-1").unwrap().says, "Something else.");
    assert!(merged.with_overlay(b"{}").is_ok());
}

#[test]
fn the_version_changes_with_the_facts() {
    let base = Catalog::embedded();
    let version = base.version();
    let (day, checksum) = version.split_once('+').unwrap();
    assert_eq!(day, base.as_of().to_string());
    assert!(checksum.len() == 8 && checksum.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')), "{version}");
    let laid = |overlay: Value| base.with_overlay(&bytes(&overlay)).unwrap();
    let same = serde_json::to_value(base.provision("gdpr-21-1").unwrap()).unwrap();
    assert_eq!(laid(json!({"provisions": [same]})).version(), version);
    let added = laid(json!({"provisions": [provision("new-1")]}));
    assert_eq!(added.as_of(), base.as_of());
    assert_ne!(added.version(), version);
    let other_order = laid(json!({"provisions": [provision("new-2"), provision("new-1")]}));
    assert_eq!(
        added.with_overlay(&bytes(&json!({"provisions": [provision("new-2")]}))).unwrap().version(),
        other_order.version()
    );
    assert_eq!(Catalog::default().as_of(), Date::MIN);
}

#[test]
fn all_problems_of_shape_come_at_once_with_their_place() {
    let mut unknown_key = provision("a-1");
    unknown_key["note"] = json!("secret words");
    let mut wrong_kind = provision("a-2");
    wrong_kind["says"] = json!(7);
    let mut unknown_word = provision("a-3");
    unknown_word["checked"] = json!("secret words");
    let mut missing = provision("a-4");
    missing.as_object_mut().unwrap().remove("cite");
    let id = provision("Secret Words");
    let mut old_key = provision("a-5");
    old_key["cite"]["locus"] = json!("secret words");
    let reason = json!({"id": "r", "message": "reason-r", "classes": ["about"], "specificity": 0, "admission": "none",
        "special_category": false, "fits": "anyone", "regimes": ["eu-gdpr", "secret"]});
    let mut unknown_class = reason.clone();
    unknown_class["classes"] = json!(["about", "secret"]);
    let mut unknown_kind = reason.clone();
    unknown_kind["kinds"] = json!({"not": ["secret"]});
    let mut unknown_law = reason.clone();
    unknown_law["cites"] = json!({"secret words": []});
    let overlay = json!({
        "provisions": [unknown_key, wrong_kind, unknown_word, missing, id, old_key],
        "reasons": [reason, unknown_class, unknown_kind, unknown_law],
        "countries": {}, "secret words": []
    });
    let expected = [
        ("catalog.shape", "overlay/countries"),
        ("catalog.shape", "provisions/0/note"),
        ("catalog.shape", "provisions/1/says"),
        ("catalog.shape", "provisions/2/checked"),
        ("catalog.shape", "provisions/3"),
        ("catalog.shape", "provisions/4/id"),
        ("catalog.shape", "provisions/5/cite/locus"),
        ("catalog.shape", "reasons/0/regimes/1"),
        ("catalog.shape", "reasons/1/classes/1"),
        ("catalog.shape", "reasons/2/kinds/not/0"),
        ("catalog.shape", "reasons/3/cites/(unknown key)"),
        ("catalog.overlay_key", "overlay"),
    ];
    let expected: Vec<_> = expected.into_iter().map(|(check, place)| (check, place.to_owned())).collect();
    assert_eq!(problems(&bytes(&overlay)), expected);
    let shown = format!("{:?}", lay(&bytes(&overlay)).unwrap_err()).to_lowercase();
    assert!(!shown.contains("secret"), "{shown}");
}

/// A rule of a holiday is read whole before its kind is known, so that no place inside it can be named.
#[test]
fn a_problem_inside_a_rule_of_a_holiday_has_the_place_of_the_rule() {
    let calendar = |rule: Value| {
        let good = json!({"holiday": "A", "rule": "fixed", "month": 1, "day": 1});
        let sources = json!([{"reference": "a test"}]);
        bytes(&json!({"holidays": [{"country": "IE", "name": "Ireland", "rules": [good, rule], "sources": sources}]}))
    };
    let place = |rule: Value| problems(&calendar(rule));
    let shape = |place: &str| [("catalog.shape", place.to_owned())];
    assert!(lay(&calendar(json!({"holiday": "B", "rule": "easter", "days_after": 1, "from_year": 2000}))).is_ok());
    assert_eq!(place(json!({"holiday": 7, "rule": "easter", "days_after": 1})), shape("holidays/0/rules/1/holiday"));
    for rule in [
        json!({"holiday": "B", "rule": "secret words"}),
        json!({"holiday": "B", "rule": "fixed", "month": 1}),
        json!({"holiday": "B", "rule": "fixed", "month": 1, "day": "secret words"}),
        json!({"holiday": "B", "rule": "fixed", "month": 1, "day": 1, "from_yaer": 2000}),
        json!({"rule": "fixed", "month": 1, "day": 1}),
    ] {
        assert_eq!(place(rule), shape("holidays/0/rules/1"));
    }
}

/// Deeper than one level, and keys that are not ours.
#[test]
fn places_are_named_down_to_the_value() {
    let base = Catalog::embedded();
    let platform = |change: fn(&mut Value)| {
        let mut record = serde_json::to_value(base.platform("instagram").unwrap()).unwrap();
        change(&mut record);
        problems(&bytes(&json!({"platforms": [record]})))
    };
    let shape = |place: &str| [("catalog.shape", place.to_owned())];
    let reference = platform(|record| record["channels"][0]["evidence"]["sources"][0]["reference"] = json!(null));
    assert_eq!(reference, shape("platforms/0/channels/0/evidence/sources/0/reference"));
    let day = platform(|record| record["evidence"]["stale_after"] = json!("2027-02-30"));
    assert_eq!(day, shape("platforms/0/evidence/stale_after"));
    let word = platform(|record| record["channels"][0]["regions"][0] = json!("secret words"));
    assert_eq!(word, shape("platforms/0/channels/0/regions/0"));
    let unknown = platform(|record| record["training"]["Anna Example"] = json!(1));
    assert_eq!(unknown, shape("platforms/0/training/(unknown key)"));
}

#[test]
fn an_id_stands_once() {
    let twice = json!({"provisions": [provision("a-1"), provision("a-1")]});
    assert_eq!(problems(&bytes(&twice)), [("catalog.id_twice", "provisions/a-1".to_owned())]);
    let key_twice = br#"{"provisions": [{"id": "a-1", "id": "a-2", "cite": {"act": "act-x"}, "says": "Yes.",
        "checked": "text"}]}"#;
    assert_eq!(problems(key_twice), [("catalog.key_twice", "overlay".to_owned())]);
    let list_twice = br#"{"provisions": [], "provisions": []}"#;
    assert_eq!(problems(list_twice), [("catalog.key_twice", "overlay".to_owned())]);
}

#[test]
fn hostile_bytes_are_refused() {
    let refused = |bytes: &[u8], check: &str| {
        let problems = problems(bytes);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].0, check);
    };
    for bytes in [&b""[..], b"{", b"\xff\xfe", b"{\"provisions\": [\"\xc3\x28\"]}", b"{} {}", b"{'a': 1}", b"NaN"] {
        refused(bytes, "catalog.overlay_not_json");
    }
    refused("[".repeat(100_000).as_bytes(), "catalog.overlay_not_json");
    refused("{\"a\":".repeat(100_000).as_bytes(), "catalog.overlay_not_json");
    for bytes in [&b"[]"[..], b"null", b"7", b"\"text\""] {
        refused(bytes, "catalog.overlay_shape");
    }
    refused(&vec![b' '; MAX_OVERLAY_BYTES + 1], "catalog.overlay_too_long");
    let many = format!("{{\"provisions\": [{}0]}}", "0,".repeat(100_000));
    assert_eq!(problems(many.as_bytes()).len(), MAX_OVERLAY_PROBLEMS);
}

#[test]
fn platforms_are_found_by_every_name() {
    let evidence = json!({"confidence": "low", "verified_on": null, "stale_after": "2027-01-01",
        "sources": [{"reference": "a test"}]});
    let platform = json!({
        "id": "sample", "name": "Sample", "aliases": ["Beispiel", "ÖFFENTLICH"], "group": "Sample",
        "kind": "social-network", "priority": 3, "domains": [], "regions": [],
        "training": {"interactions": "no", "public_content": "no"},
        "channels": [], "evidence": evidence
    });
    let catalog = lay(&bytes(&json!({"platforms": [platform]}))).unwrap();
    for name in ["sample", "SAMPLE", "beispiel", "Öffentlich", " sample ", "Bei-Spiel", "öffent lich"] {
        assert_eq!(catalog.platform(name).unwrap().id, "sample", "{name}");
    }
    for name in ["", " ", "-", "sampl"] {
        assert!(catalog.platform(name).is_none(), "{name:?}");
    }
    let names: Vec<&str> = catalog.platform_names().collect();
    assert!(["beispiel", "sample", "oeffentlich"].iter().all(|name| names.contains(name)));
    assert!(names.is_sorted());
}

/// Deep and long at once: neither the text written again nor the pointers may grow with depth times length.
#[test]
fn nesting_does_not_multiply_the_memory() {
    let record = format!("{}{}0{}", "[".repeat(100), "0,".repeat(200_000), "]".repeat(100));
    let overlay = format!("{{\"provisions\": [{record}]}}");
    assert_eq!(problems(overlay.as_bytes()), [("catalog.shape", "provisions/0/0".to_owned())]);
}

#[test]
fn a_catalog_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Catalog>();
}
