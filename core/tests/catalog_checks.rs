//! Each check of the catalog lets the good sample pass and finds the fault in its bad one.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Value, json};
use widerspruch::Catalog;
use widerspruch::catalog::{CHECKS, LegalRegime};

static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::embedded);

/// Checks that no overlay can break: overlays hold no obsolete ids but may collide with one, which the tests in
/// `catalog/checks/obsolete.rs` show.
const SHOWN_ELSEWHERE: [&str; 2] = ["catalog.obsolete_alive", "catalog.obsolete_successor"];

fn evidence() -> Value {
    json!({
        "confidence": "high", "verified_on": "2026-10-01", "stale_after": "2027-10-01",
        "sources": [{"reference": "https://example.org/terms", "date": "2026-10", "says": "everything"}]
    })
}

/// One invented record of each kind, without a fault.
#[expect(clippy::too_many_lines, reason = "one sample of every kind of record")]
fn good() -> Value {
    json!({
        "platforms": [{
            "id": "sample", "name": "Sample", "aliases": ["Sample Social"], "group": "Sample Group",
            "kind": "social-network", "priority": 1, "domains": ["sample.example.org"],
            "profile_path": {
                "patterns": [
                    {"host": "sample.example.org", "path": "/profile?id={id}"},
                    {"host": "{handle}.sample.example.org", "path": "/"}
                ],
                "never_a_handle": ["settings", "help"]
            },
            "regions": [
                {
                    "region": "eea", "controller": "sample-ireland", "joint_with": ["sample-inc"],
                    "confidence": "high", "training": "yes", "processing": "ai-models",
                    "basis": "legitimate-interests", "also": ["consent"], "since": "2025-05-27",
                    "source": {"reference": "https://example.org/terms", "date": "2026-10"}
                },
                {
                    "region": "DE", "controller": "sample-inc", "confidence": "low", "training": "unknown",
                    "basis": "not-stated", "source": {"reference": "https://example.org/de", "date": "2026"}
                }
            ],
            "training": {"interactions": "yes", "public_content": "yes", "content": ["posts"]},
            "channels": [
                {
                    "id": "form", "kind": "web-form", "purpose": "objection", "regions": ["eea"],
                    "url": "https://sample.example.org/form", "needs_login": true, "scope": "account",
                    "fields": [{"field": "email", "required": true}], "reason": "required",
                    "steps": [
                        {"kind": "open-section", "label": "label-sample"}, {"kind": "enter-field", "field": "email"},
                        {"kind": "send"}
                    ],
                    "covers": "covers-sample", "evidence": evidence()
                },
                {
                    "id": "mail", "kind": "email", "purpose": "objection", "regions": ["eea"],
                    "email": "privacy@example.org", "needs_login": false, "scope": "person", "reason": "required",
                    "steps": [{"kind": "send-email"}], "covers": "covers-sample", "evidence": evidence()
                },
                {
                    "id": "post", "kind": "post", "purpose": "objection", "regions": ["eea", "DE"], "needs_login": false,
                    "scope": "person", "reason": "required", "steps": [{"kind": "send-post"}],
                    "covers": "covers-sample", "evidence": evidence()
                }
            ],
            "watch": [{"collection": "sample/texts", "path": "Sample/Terms.md", "last_change": "2026-10-01"}],
            "company_named_in": {"reference": "https://example.org/terms", "date": "2026-10"},
            "evidence": evidence()
        }],
        "controllers": [{
            "id": "sample-ireland", "name": "Sample Ireland Limited",
            "address": {"lines": ["1 Sample Street", "Dublin 99"], "country": "IE", "town_line": 1}, "seat": "IE",
            "emails": [{"address": "privacy@example.org", "purpose": "privacy", "confidence": "high"}],
            "lead_authority": "xa", "evidence": evidence()
        }, {
            "id": "sample-inc", "name": "Sample, Inc.", "former_names": ["Old Sample, Inc."],
            "address": {"lines": [], "country": "US"}, "seat": "US",
            "representatives": [{
                "region": "eea", "name": "Speaker",
                "address": {"lines": ["Sample Lane 2", "Sampletown"], "country": "DE"}
            }],
            "evidence": evidence()
        }],
        "authorities": [{
            "id": "xa", "country": "XA", "names": [{"language": "fr", "name": "Autorité"}],
            "english_name": "Authority", "address": {"lines": ["Sample Square 1"], "country": "XA"},
            "email": "box@example.org", "certified_email": "pec@example.org", "website": "https://authority.example.org/",
            "former_names": [{"language": "fr", "name": "Bureau", "until": "2020-12-31"}],
            "complaint_url": "https://authority.example.org/complaint", "complaint_form": "required",
            "complaint_max_chars": 2000, "complaint_by_email": "no", "complaint_languages": ["fr"],
            "complaint_languages_basis": "stated", "complaint_languages_maybe": ["en"],
            "required_contents": [{"id": "facts", "basis": "section 2"}, {"id": "respondent", "basis": "section 2"}],
            "time_limits": [{"months": 12, "from": "knowledge", "strict": true, "basis": "section 3"}],
            "procedure": "complaint", "private_sector": "yes", "evidence": evidence()
        }],
        "countries": [{
            "code": "XA", "english_name": "Sampleland", "regime": "eu-gdpr", "region": "eea", "languages": ["fr"],
            "authorities": ["xa"], "default_authority": "xa",
            "regions": [{"code": "XA-1", "name": "North", "authority": "xa"}], "evidence": evidence()
        }],
        "reasons": [{
            "id": "sample", "message": "reason-sample", "classes": ["published", "entrusted", "about"],
            "kinds": {"only": ["social-network", "forum", "chatbot"]},
            "texts": {
                "about": "reason-sample-about", "chatbot": "reason-sample-chatbot", "forum": "reason-sample-forum",
                "published": "reason-sample-published"
            },
            "minor_text": "reason-sample-minor", "specificity": 1, "admission": "light", "provisions": ["gdpr-9-1"],
            "special_category": true, "fits": "anyone",
            "cites": {"gdpr": ["gdpr-9-1"], "uk": ["gdpr-9-1"]}, "regimes": ["eu-gdpr", "eea-gdpr", "uk-gdpr"]
        }, {
            "id": "questions", "message": "reason-questions", "classes": ["entrusted"], "kinds": {"not": ["chatbot"]},
            "questions": ["question-sample"], "specificity": 0, "admission": "none", "special_category": false,
            "fits": "users", "regimes": ["swiss-fadp"]
        }],
        "provisions": [{
            "id": "sample-1",
            "cite": {"act": "act-sample", "unit": "section", "number": "1", "paragraph": "2", "sentence": "1"},
            "says": "Yes.", "url": "https://law.example.org/1", "checked": "text"
        }, {"id": "sample", "cite": {"act": "act-sample"}, "says": "The whole act.", "checked": "source"}],
        "regimes": [CATALOG.regime(LegalRegime::UkGdpr).unwrap()],
        "holidays": [{
            "country": "XA", "name": "Sampleland", "regions": ["XA-1"], "complete_from": 2024, "complete_until": 2030,
            "rules": [
                {"holiday": "Sample Day", "rule": "fixed", "month": 2, "day": 29, "from_year": 2000, "until_year": 2000},
                {"holiday": "North Day", "rule": "easter", "days_after": 1, "church": "orthodox", "regions": ["XA-1"]}
            ],
            "confidence": "high", "sources": [{"reference": "a calendar"}, {"reference": "another calendar"}]
        }]
    })
}

/// For each check: the place to change in the good sample, and the bad value. `null` takes the key away.
#[expect(clippy::too_many_lines, reason = "one sample a rule")]
fn bad() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("catalog.source_missing", "/platforms/0/evidence/sources", json!([])),
        ("catalog.source_missing", "/countries/0/evidence/sources/0/reference", json!("")),
        ("catalog.source_date", "/controllers/0/evidence/sources/0/date", json!("2026-13")),
        ("catalog.source_date", "/controllers/0/evidence/sources/0/date", json!("after 2025")),
        ("catalog.stale_before_verified", "/authorities/0/evidence/stale_after", json!("2026-10-01")),
        ("catalog.high_needs_source", "/platforms/0/channels/0/evidence/sources/0/reference", json!("a letter")),
        ("catalog.url_not_https", "/platforms/0/channels/0/url", json!("http://sample.example.org/form")),
        ("catalog.url_not_https", "/authorities/0/website", json!("https://user@authority.example.org/")),
        ("catalog.url_not_https", "/authorities/0/website", json!("https://127.0.0.1/")),
        ("catalog.url_not_https", "/provisions/0/url", json!("https://law.example.org:8443/1")),
        ("catalog.url_not_https", "/provisions/0/url", json!("https:law.example.org/1")),
        ("catalog.url_not_https", "/provisions/0/url", json!("https://law.example.org/a b")),
        ("catalog.email_domain", "/platforms/0/channels/1/email", json!("privacy@localhost")),
        ("catalog.email_domain", "/authorities/0/email", json!("a@example.org, b@example.org")),
        ("catalog.email_domain", "/controllers/0/emails/0/address", json!("privacy@exa mple.org")),
        ("catalog.domain_invalid", "/platforms/0/domains/0", json!("https://sample.example.org")),
        ("catalog.domain_invalid", "/platforms/0/domains/0", json!("Sample.example.org")),
        ("catalog.domain_invalid", "/platforms/0/domains/0", json!("127.0.0.1")),
        ("catalog.unknown_authority", "/controllers/0/lead_authority", json!("nobody")),
        ("catalog.unknown_authority", "/countries/0/authorities/0", json!("nobody")),
        ("catalog.unknown_country", "/authorities/0/country", json!("XX")),
        ("catalog.unknown_provision", "/reasons/0/provisions", json!(["gdpr-9-1", "gdpr-999"])),
        ("catalog.unknown_provision", "/reasons/0/cites/uk", json!(["gdpr-9-1", "gdpr-999"])),
        ("catalog.message_prefix", "/platforms/0/channels/0/covers", json!("label-sample")),
        ("catalog.message_prefix", "/reasons/0/message", json!("sample")),
        ("catalog.message_prefix", "/reasons/0/texts/about", json!("sample")),
        ("catalog.message_prefix", "/reasons/0/minor_text", json!("question-sample")),
        ("catalog.message_prefix", "/reasons/1/questions/0", json!("reason-sample")),
        ("catalog.message_prefix", "/provisions/0/cite/act", json!("cite-sample")),
        ("catalog.message_prefix", "/regimes/0/acts/act-gdpr", json!("uk-gdpr")),
        ("catalog.region_twice", "/platforms/0/channels/0/regions", json!(["eea", "eea"])),
        ("catalog.region_twice", "/platforms/0/regions/1/region", json!("eea")),
        ("catalog.channel_id_twice", "/platforms/0/channels/1/id", json!("form")),
        ("catalog.channel_without_steps", "/platforms/0/channels/1/steps", json!([])),
        ("catalog.channel_without_regions", "/platforms/0/channels/1/regions", json!([])),
        ("catalog.form_without_url", "/platforms/0/channels/0/url", Value::Null),
        ("catalog.email_missing", "/platforms/0/channels/1/email", Value::Null),
        ("catalog.post_without_address", "/controllers/0/address", json!({"lines": [], "country": "IE"})),
        ("catalog.post_without_address", "/platforms/0/channels/2/regions", json!(["eea", "uk"])),
        ("catalog.post_without_address", "/controllers/1/representatives/0/address", Value::Null),
        (
            "catalog.field_twice",
            "/platforms/0/channels/0/fields",
            json!([{"field": "email", "required": true}, {"field": "email", "required": false}]),
        ),
        ("catalog.step_label_missing", "/platforms/0/channels/0/steps/0/label", Value::Null),
        ("catalog.step_label_unused", "/platforms/0/channels/0/steps/2/label", json!("label-sample")),
        ("catalog.step_field_missing", "/platforms/0/channels/0/steps/1/field", Value::Null),
        ("catalog.step_field_unused", "/platforms/0/channels/0/steps/2/field", json!("email")),
        ("catalog.step_email_unused", "/platforms/0/channels/0/steps/2/email", json!("a@example.org")),
        ("catalog.step_field_unknown", "/platforms/0/channels/0/steps/1/field", json!("phone")),
        ("catalog.name_missing", "/platforms/0/name", json!(" ")),
        ("catalog.name_missing", "/authorities/0/names", json!([])),
        ("catalog.alias_collision", "/platforms/1", second_platform("sample SOCIAL")),
        ("catalog.alias_collision", "/platforms/1", second_platform("Sample")),
        (
            "catalog.alias_count",
            "/platforms/0/aliases",
            json!((0..51).map(|at| format!("alias {at}")).collect::<Vec<_>>()),
        ),
        ("catalog.alias_count", "/platforms/0/aliases", json!(["a".repeat(65)])),
        ("catalog.priority_range", "/platforms/0/priority", json!(4)),
        ("catalog.controller_name_in_address", "/controllers/0/address/lines/0", json!("SAMPLE IRELAND LIMITED")),
        ("catalog.controller_name_in_address", "/authorities/0/address/lines/0", json!("Sampleland")),
        ("catalog.town_line", "/controllers/0/address/town_line", json!(2)),
        ("catalog.language_tag", "/countries/0/languages/0", json!("french language")),
        ("catalog.language_tag", "/authorities/0/complaint_languages/0", json!("FR")),
        ("catalog.regime_without_region", "/countries/0/region", Value::Null),
        ("catalog.regime_without_region", "/countries/0/regime", json!("none")),
        ("catalog.region_of_other_country", "/countries/0/regions/0/code", json!("XB-1")),
        ("catalog.authority_not_listed", "/countries/0/default_authority", json!("ie")),
        ("catalog.authority_not_listed", "/countries/0/regions/0/authority", json!("ie")),
        ("catalog.authority_not_competent", "/authorities/0/private_sector", json!("no")),
        ("catalog.required_content", "/authorities/0/required_contents/1/id", json!("facts")),
        ("catalog.required_content", "/authorities/0/required_contents/0/basis", json!("")),
        ("catalog.complaint_heading", "/authorities/0/required_contents/0/heading", json!("complaint-sample")),
        ("catalog.complaint_time_limit", "/authorities/0/time_limits/0/months", json!(0)),
        ("catalog.complaint_time_limit", "/authorities/0/time_limits/0/basis", json!(" ")),
        ("catalog.required_form", "/authorities/0/complaint_url", Value::Null),
        ("catalog.email_domain", "/authorities/0/certified_email", json!("pec")),
        ("catalog.language_tag", "/authorities/0/complaint_languages_maybe/0", json!("EN")),
        ("catalog.language_tag", "/authorities/0/former_names/0/language", json!("french language")),
        ("catalog.special_category_hook", "/reasons/0/provisions", json!(["gdpr-21-1"])),
        ("catalog.reason_without_regime", "/reasons/0/regimes", json!([])),
        ("catalog.reason_text_missing", "/reasons/0/texts/about", Value::Null),
        ("catalog.reason_text_missing", "/reasons/0/texts/published", Value::Null),
        ("catalog.reason_text_missing", "/reasons/0/texts/chatbot", Value::Null),
        ("catalog.reason_text_missing", "/reasons/0/texts", Value::Null),
        ("catalog.reason_text_missing", "/reasons/1/questions", Value::Null),
        ("catalog.reason_text_word", "/reasons/0/texts/telegraph", json!("reason-sample-telegraph")),
        ("catalog.reason_cites", "/reasons/0/cites/uk", Value::Null),
        ("catalog.reason_cites", "/reasons/0/cites/uk", json!([])),
        ("catalog.reason_cites", "/reasons/0/cites/ch", json!(["ch-fadp-6"])),
        ("catalog.citation_number", "/provisions/0/cite/number", Value::Null),
        ("catalog.citation_number", "/provisions/1/cite/sentence", json!("1")),
        ("catalog.regime_act", "/regimes/0/acts/act-nothing", json!("act-sample")),
        ("catalog.source_missing", "/regimes/0/evidence/sources", json!([])),
        ("catalog.source_date", "/regimes/0/roles/complaint/1/sources/0/date", json!("summer")),
        ("catalog.unknown_provision", "/regimes/0/roles/complaint/0/provisions/0", json!("gdpr-999")),
        ("catalog.regime_parent", "/regimes/0/inherits", json!("eea-gdpr")),
        ("catalog.regime_parent", "/regimes/0/inherits", json!("uk-gdpr")),
        ("catalog.regime_dates", "/regimes/0/roles/complaint/1/from", json!("2026-06-20")),
        ("catalog.regime_dates", "/regimes/0/roles/complaint/1/from", json!("2026-06-18")),
        ("catalog.regime_dates", "/regimes/0/roles/complaint/0/until", Value::Null),
        ("catalog.regime_dates", "/regimes/0/roles/complaint/1/until", json!("2026-06-18")),
        ("catalog.regime_source", "/regimes/0/roles/controller-complaint/0/sources", Value::Null),
        ("catalog.regime_provision", "/regimes/0/roles/court/0/provisions", Value::Null),
        ("catalog.regime_role_missing", "/regimes/0/roles/objection", Value::Null),
        ("catalog.regime_role_missing", "/regimes/0/roles/order", Value::Null),
        ("catalog.regime_role_missing", "/regimes/0/roles/time-limit/1/period", Value::Null),
        ("catalog.regime_role_missing", "/regimes/0/roles/silence/1/until", json!("2030-01-01")),
        ("catalog.holiday_day", "/holidays/0/rules/0/day", json!(30)),
        ("catalog.holiday_day", "/holidays/0/rules/0", json!({"holiday": "A", "rule": "easter", "days_after": 400})),
        ("catalog.holiday_day", "/holidays/0/rules/1/days_after", json!(251)),
        ("catalog.holiday_years", "/holidays/0/complete_until", json!(2023)),
        ("catalog.holiday_years", "/holidays/0/complete_from", Value::Null),
        ("catalog.holiday_years", "/holidays/0/rules/0/until_year", json!(1999)),
        ("catalog.holiday_region", "/holidays/0/regions/1", json!("XA-1")),
        ("catalog.holiday_region", "/holidays/0/regions/1", json!("XB-1")),
        ("catalog.holiday_region", "/holidays/0/rules/1/regions/0", json!("XA-2")),
        ("catalog.holiday_region", "/controllers/0/seat_region", json!("XB-1")),
        ("catalog.holiday_count", "/holidays/0/rules", json!(vec![fixed(1, 1); 61])),
        ("catalog.holiday_count", "/holidays/0/rules", json!(vec![single(1); 401])),
        ("catalog.holiday_run", "/holidays/0/rules", (1..=9).map(|day| fixed(5, day)).collect()),
        ("catalog.holiday_run", "/holidays/0/rules", (18..=26).map(single).collect()),
        ("catalog.source_missing", "/holidays/0/sources", json!([])),
        ("catalog.high_needs_source", "/holidays/0/sources", json!([{"reference": "a calendar"}])),
        ("catalog.text_invisible", "/provisions/0/says", json!("soft\u{ad}ly")),
        ("catalog.text_invisible", "/controllers/0/address/lines/0", json!("1\u{a0}Sample Street")),
        ("catalog.text_invisible", "/platforms/0/training/content/0", json!("a\u{202e}b")),
        ("catalog.text_invisible", "/platforms/0/name", json!("Sam\nple")),
        ("catalog.text_space", "/controllers/0/name", json!("Sample Ireland Limited ")),
    ]
}

/// A holiday of each year.
fn fixed(month: i8, day: i8) -> Value {
    json!({"holiday": "A", "rule": "fixed", "month": month, "day": day})
}

/// A holiday in May 2026.
fn single(day: i8) -> Value {
    json!({"holiday": "A", "rule": "on", "date": format!("2026-05-{day:02}")})
}

/// The same, for what platforms say of hosts, profiles and regions.
fn bad_platforms() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("catalog.domain_twice", "/platforms/0/domains", json!(["sample.example.org", "sample.example.org"])),
        ("catalog.domain_twice", "/platforms/0/domains/0", json!("facebook.com")),
        ("catalog.profile_pattern", "/platforms/0/profile_path/patterns/0/path", json!("profile/{id}")),
        ("catalog.profile_pattern", "/platforms/0/profile_path/patterns/0/path", json!("/profile")),
        ("catalog.profile_pattern", "/platforms/0/profile_path/patterns/0/path", json!("/{person}")),
        ("catalog.profile_pattern", "/platforms/0/profile_path/patterns/0/host", json!("example.org")),
        ("catalog.never_a_handle", "/platforms/0/profile_path/never_a_handle/0", json!("a/b")),
        ("catalog.never_a_handle", "/platforms/0/profile_path/never_a_handle/0", json!("help")),
        ("catalog.watched_text", "/platforms/0/watch/0/collection", json!("sample")),
        ("catalog.watched_text", "/platforms/0/watch/0/path", json!("Sample/Terms")),
        ("catalog.unknown_controller", "/platforms/0/regions/0/controller", json!("nobody")),
        ("catalog.unknown_controller", "/platforms/0/regions/0/joint_with/0", json!("nobody")),
        ("catalog.unknown_country", "/platforms/0/regions/1/region", json!("XX")),
        ("catalog.unknown_country", "/platforms/0/channels/0/regions", json!(["eea", "XX"])),
        ("catalog.country_is_region", "/platforms/0/regions/1/region", json!("CH")),
        ("catalog.country_is_region", "/platforms/0/channels/0/regions", json!(["GB"])),
        ("catalog.claim_without_source", "/platforms/0/regions/0/source/reference", json!(" ")),
        ("catalog.claim_without_source", "/platforms/0/regions/1/source/date", Value::Null),
        ("catalog.source_date", "/platforms/0/regions/0/source/date", json!("last year")),
        ("catalog.source_date", "/platforms/0/company_named_in/date", json!("2026-00")),
        ("catalog.claim_basis", "/platforms/0/regions/1/basis", json!("consent")),
        ("catalog.claim_basis", "/platforms/0/regions/0/basis", json!("not-stated")),
        ("catalog.claim_basis", "/platforms/0/regions/0/also", json!(["legitimate-interests"])),
        ("catalog.claim_basis", "/platforms/0/regions/0/also", json!(["consent", "consent"])),
        ("catalog.claim_processing", "/platforms/0/regions/0/processing", Value::Null),
        ("catalog.claim_processing", "/platforms/0/regions/1/processing", json!("ai-models")),
        ("catalog.claim_since", "/platforms/0/regions/1/since", json!("2025-01-01")),
        ("catalog.joint_controller", "/platforms/0/regions/0/joint_with", json!(["sample-ireland"])),
        ("catalog.joint_controller", "/platforms/0/regions/0/joint_with", json!(["sample-inc", "sample-inc"])),
    ]
}

/// All bad samples.
fn all_bad() -> impl Iterator<Item = (&'static str, &'static str, Value)> {
    bad().into_iter().chain(bad_platforms())
}

/// Another platform, with this alias.
fn second_platform(alias: &str) -> Value {
    let mut platform = good()["platforms"][0].clone();
    platform["id"] = json!("other");
    platform["aliases"] = json!([alias]);
    platform["domains"] = json!([]);
    platform["profile_path"] = Value::Null;
    platform
}

/// Puts a value at a JSON pointer, appends it to a list, or takes the key away if the value is `null`.
fn change(sample: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match sample.pointer_mut(parent).unwrap() {
        Value::Object(entries) if value.is_null() => drop(entries.remove(key).unwrap()),
        Value::Object(entries) => drop(entries.insert(key.into(), value)),
        Value::Array(items) => match items.get_mut(key.parse::<usize>().unwrap()) {
            Some(item) => *item = value,
            None => items.push(value),
        },
        _ => panic!("no place {pointer}"),
    }
}

fn found(overlay: &Value) -> Vec<(String, String)> {
    let result = CATALOG.with_overlay(&serde_json::to_vec(overlay).unwrap());
    let problems = result.err().map(|error| error.problems).unwrap_or_default();
    problems.into_iter().map(|problem| (problem.check.to_owned(), problem.record + &problem.pointer)).collect()
}

#[test]
fn the_good_sample_passes() {
    assert_eq!(found(&good()), []);
}

#[test]
fn each_bad_sample_is_found() {
    let all: Vec<_> = all_bad().collect();
    let judge = |samples: &[(&str, &str, Value)]| {
        for (check, pointer, value) in samples {
            let mut sample = good();
            change(&mut sample, pointer, value.clone());
            let found = found(&sample);
            assert!(found.iter().any(|(id, _)| id == check), "{check} at {pointer} gave {found:?}");
        }
    };
    std::thread::scope(|scope| {
        all.chunks(all.len().div_ceil(2)).for_each(|half| drop(scope.spawn(move || judge(half))));
    });
}

#[test]
fn an_unknown_word_is_not_repeated() {
    let mut sample = good();
    change(&mut sample, "/reasons/0/texts/Anna Example", json!("sample"));
    let place = "reasons/sample/texts/(unknown key)".to_owned();
    assert_eq!(
        found(&sample),
        [("catalog.message_prefix".to_owned(), place.clone()), ("catalog.reason_text_word".to_owned(), place)]
    );
}

#[test]
fn a_country_needs_an_authority_for_everybody_or_for_each_part() {
    let mut sample = good();
    change(&mut sample, "/countries/0/default_authority", Value::Null);
    assert_eq!(found(&sample), []);
    change(&mut sample, "/countries/0/regions", Value::Null);
    assert_eq!(
        found(&sample),
        [("catalog.region_without_authority".to_owned(), "countries/xa/default_authority".to_owned())]
    );
}

#[test]
fn each_check_has_a_bad_sample() {
    let mut shown: BTreeSet<&str> = all_bad().map(|(check, _, _)| check).collect();
    shown.extend(SHOWN_ELSEWHERE);
    shown.insert("catalog.region_without_authority");
    let ids: Vec<&str> = CHECKS.iter().map(|check| check.id).collect();
    assert_eq!(ids.iter().copied().collect::<BTreeSet<_>>(), shown);
    assert_eq!(ids.len(), shown.len(), "an id stands twice");
    assert!(CHECKS.iter().all(|check| check.id.starts_with("catalog.") && !check.why.is_empty()));
}
