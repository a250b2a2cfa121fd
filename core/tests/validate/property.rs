//! Properties: nothing panics, and how a name is composed does not matter.

use proptest::prelude::*;
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

use crate::support::{base, judge, judge_bytes, parse_lines, with};

fn any_json() -> impl Strategy<Value = Value> {
    let key = prop_oneof![
        prop::sample::select(vec![
            "version",
            "letter",
            "language",
            "date",
            "data_subject",
            "name",
            "address",
            "country",
            "email",
            "accounts",
            "platform",
            "handle",
            "url",
            "reasons",
            "id",
            "text",
            "history",
            "event",
            "on",
            "options",
            "non_user",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop::sample::select(vec!["objection", "de", "2026-11-24", "facebook", "sent", "DE"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((key.clone(), inner), 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Places of the base request that take any text.
const TEXTS: &[&str] = &[
    "/data_subject/name",
    "/data_subject/address/0",
    "/data_subject/email",
    "/data_subject/phone",
    "/date",
    "/accounts/0/handle",
    "/accounts/0/url",
    "/accounts/0/platform",
    "/accounts/0/id",
    "/reasons/1/text",
    "/language",
    "/reference",
    "/data_subject/country",
    "/data_subject/region",
    "/requests/0",
    "/letter",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let lines = parse_lines(&bytes);
        prop_assert!(!lines.is_empty());
    }

    #[test]
    fn json_never_panics_and_issues_are_sorted_once(value in any_json()) {
        let issues = judge(&value).issues;
        prop_assert!(!issues.is_empty());
        prop_assert_eq!(issues, judge(&value).issues);
    }

    #[test]
    fn damaged_requests_never_panic(at in 0_usize..600, byte in any::<u8>()) {
        let mut bytes = base().to_string().into_bytes();
        if let Some(place) = bytes.get_mut(at) {
            *place = byte;
        }
        judge_bytes(&bytes);
    }

    #[test]
    fn any_text_anywhere_never_panics(place in prop::sample::select(TEXTS), text in "\\PC{0,40}|(?s).{0,40}") {
        judge(&with(base(), place, json!(text)));
    }

    #[test]
    fn composed_and_decomposed_text_are_judged_alike(text in "[A-Za-z\u{C0}-\u{17F}\u{1EA0}-\u{1EF9}' -]{1,60}") {
        let composed: String = text.nfc().collect();
        let decomposed: String = text.nfd().collect();
        let of = |name: &str| judge(&with(base(), "/data_subject/name", json!(name)));
        let (one, other) = (of(&composed), of(&decomposed));
        prop_assert_eq!(one.issues, other.issues);
        let odd = |hints: Vec<String>| -> Vec<String> {
            hints.into_iter().filter(|hint| !hint.starts_with("text.normalised")).collect()
        };
        prop_assert_eq!(odd(one.hints), odd(other.hints));
    }
}
