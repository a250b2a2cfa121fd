//! JSON that is not what the format asks for.

use serde_json::{Value, json};

use crate::support::{base, changed, issues, judge, judge_bytes, parse_lines, with};

#[test]
fn all_issues_of_keys_and_values_come_in_one_list_in_the_order_of_the_format() {
    let mut request = changed("/data_subject/email", json!("a@x.example, b@y.example"));
    request["accounts"][1]["platfrom"] = json!("youtube");
    request["accounts"][1].as_object_mut().unwrap().remove("platform");
    request["accounts"][0]["url"] = json!("http://www.facebook.com/anna");
    request["data_subject"]["name"] = json!(["Anna"]);
    request["requests"][0] = json!(1);
    request["zebra"] = json!({"deep": {"er": 1}});
    assert_eq!(
        judge(&request).issues,
        [
            "request.wrong_type /data_subject/name",
            "email.multiple /data_subject/email",
            "url.scheme /accounts/0/url",
            "request.unknown_key /accounts/1/platfrom",
            "request.wrong_type /requests/0",
            "request.unknown_key /zebra",
        ]
    );
}

#[test]
fn what_is_missing_because_it_was_dropped_is_not_reported_twice() {
    for (pointer, value, expected) in [
        ("/data_subject", json!("Anna"), "request.wrong_type /data_subject"),
        ("/accounts", json!({}), "request.wrong_type /accounts"),
        ("/accounts/0", json!("facebook"), "request.wrong_type /accounts/0"),
        ("/accounts/1/handle", json!(7), "request.wrong_type /accounts/1/handle"),
        ("/reasons/0/id", json!(false), "request.wrong_type /reasons/0/id"),
        ("/version", json!("1"), "request.wrong_type /version"),
        ("/version", json!(1.5), "request.wrong_type /version"),
        ("/language", json!(["en"]), "request.wrong_type /language"),
    ] {
        assert_eq!(judge(&changed(pointer, value)).issues, [expected]);
    }
    let mut request = changed("/accounts", json!(1));
    request["reasons"][0]["id"] = json!("business-account");
    request["history"] = json!([{"event": "sent", "on": "2026-10-01", "accounts": ["fb"]}]);
    assert_eq!(judge(&request).issues, ["request.wrong_type /accounts"]);
    let no_post = changed("/data_subject/address", Value::Null);
    assert_eq!(
        judge(&with(no_post, "/data_subject/email", json!(1))).issues,
        ["request.wrong_type /data_subject/email"]
    );
}

#[test]
fn a_list_is_not_an_object() {
    for bytes in ["[]", "[1, \"objection\"]", "\"text\"", "null", "1"] {
        assert_eq!(parse_lines(bytes.as_bytes()), ["request.wrong_type "], "{bytes}");
    }
    let request = changed("/accounts/0", json!(["fb", "facebook", "anna"]));
    assert_eq!(judge(&request).issues, ["request.wrong_type /accounts/0"]);
    assert_eq!(judge(&changed("/options", json!([]))).issues, ["request.wrong_type /options"]);
}

#[test]
fn null_is_the_same_as_absent() {
    let mut request = base();
    for key in ["representative", "non_user", "history", "requests", "reasons", "options", "reference"] {
        request[key] = Value::Null;
    }
    request["data_subject"]["phone"] = Value::Null;
    assert_eq!(judge(&request).issues, [""; 0]);
    request["accounts"][1] = Value::Null;
    assert_eq!(judge(&request).issues, ["request.wrong_type /accounts/1"]);
}

#[test]
fn a_key_that_looks_like_personal_data_is_not_repeated() {
    for key in ["Anna Beispiel", "anna@example.org", "1st", "", "a/b", &"k".repeat(41), "sch\u{F6}n"] {
        let mut request = base();
        request["data_subject"][key] = json!(1);
        assert_eq!(judge(&request).issues, ["request.unknown_key /data_subject"], "{key:?}");
    }
    let mut request = base();
    request["data_subject"]["eMail-1"] = json!(1);
    assert_eq!(judge(&request).issues, ["request.unknown_key /data_subject/eMail-1"]);
}

fn message(request: &Value) -> String {
    issues(request.to_string().as_bytes()).first().expect("an issue").message.clone()
}

#[test]
fn an_unknown_key_comes_with_the_nearest_known_one() {
    for (parent, key, nearest) in [
        ("/accounts/0", "plattform", "platform"),
        ("", "dates", "date"),
        ("", "Accounts", "accounts"),
        ("/data_subject", "e_mail", "email"),
    ] {
        let message = message(&changed(&format!("{parent}/{key}"), json!("x")));
        assert!(message.ends_with(&format!("the nearest is {nearest}")), "{message}");
    }
}

#[test]
fn a_key_that_is_like_no_other_comes_with_all_known_ones() {
    for (parent, key, known) in [
        ("/reasons/0", "username", "id, detail, text, accounts, platforms"),
        (
            "/data_subject",
            "gender",
            "name, address, country, region, email, phone, address_country, former_names, minor",
        ),
    ] {
        let message = message(&changed(&format!("{parent}/{key}"), json!("x")));
        assert!(message.ends_with(&format!("known here: {known}")), "{message}");
    }
}

#[test]
fn a_word_that_is_like_no_other_comes_with_all_known_ones() {
    for (pointer, word, end) in [
        ("/accounts/0/visibility", "publik", "the nearest is public"),
        ("/accounts/0/visibility", "friends only", "known here: public, private"),
        ("/accounts/0/platform", "instagramm", "the nearest is instagram"),
        ("/accounts/0/platform", "insta", "the nearest is instagram"),
        ("/accounts/0/platform", "the other one", "give the id of one in the catalog"),
        ("/reasons/0/id", "controll", "the nearest is control"),
        ("/reasons/0/id", "because I say so", "give the id of one in the catalog, or own words as text"),
        ("/data_subject/region", "DE-BX", "DE-ST, DE-SH, DE-TH"),
    ] {
        let message = message(&changed(pointer, json!(word)));
        assert!(message.ends_with(end), "{message}");
    }
    let person = json!({"name": "Anna", "country": "FR", "region": "BE-1", "email": "anna@example.org"});
    let message = message(&changed("/data_subject", person));
    assert!(message.ends_with("that begins with FR"), "{message}");
}

#[test]
fn a_key_that_is_like_no_other_hides_no_missing_one() {
    let dateless =
        |key: &str| judge(&with(changed("/date", Value::Null), &format!("/{key}"), json!("2026-11-24"))).issues;
    assert_eq!(dateless("dates"), ["request.unknown_key /dates"]);
    assert_eq!(dateless("bogus"), ["date.missing /date", "request.unknown_key /bogus"]);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let json = [b"\xEF\xBB\xBF".as_slice(), base().to_string().as_bytes()].concat();
    assert_eq!(judge_bytes(&json).issues, [""; 0]);
    let json = [b"\xEF\xBB\xBF".as_slice(), changed("/colour", json!(1)).to_string().as_bytes()].concat();
    assert_eq!(judge_bytes(&json).issues, ["request.unknown_key /colour"]);
}

#[test]
fn syntax_errors_say_where() {
    let of = |bytes: &[u8]| issues(bytes).iter().map(|issue| issue.message.clone()).collect::<Vec<_>>();
    assert!(of(b"{\n  \"version\": 1,\n  \"letter\": }").first().unwrap().contains("line 3, column 13"));
    assert!(of(b"{\"reference\": \"a\xFF\"}").first().unwrap().contains("position 16"));
}

#[test]
fn bombs_and_oddities_are_refused_not_followed() {
    let deep = |open: &str, close: &str| format!("{{\"x\": {}{}}}", open.repeat(200_000), close.repeat(200_000));
    for json in [
        deep("[", "]"),
        deep("{\"a\":", "}"),
        "[".repeat(1_000_000),
        r#"{"reference": "\ud800"}"#.to_owned(),
        r#"{"reference": "\udc00\ud800"}"#.to_owned(),
        r#"{"version": NaN}"#.to_owned(),
        r#"{"version": 1e999}"#.to_owned(),
        r#"{"version": 01}"#.to_owned(),
        r#"{"version": 1} trailing"#.to_owned(),
        r#"{"version": 1,}"#.to_owned(),
        r"{'version': 1}".to_owned(),
        "\u{FEFF}\u{FEFF}{}".to_owned(),
        String::new(),
    ] {
        assert_eq!(parse_lines(json.as_bytes()), ["request.syntax "], "{}", &json[..json.len().min(40)]);
    }
    assert_eq!(parse_lines(b"{\"reference\": \"\xC0\x80\"}"), ["utf8.invalid "]);
    let huge = base().to_string().replace("\"version\":1", "\"version\":99999999999999999999");
    assert_eq!(judge_bytes(huge.as_bytes()).issues, ["request.wrong_type /version"]);
    let large = base().to_string().replace("\"version\":1", "\"version\":9999999999999999999");
    assert_eq!(judge_bytes(large.as_bytes()).issues, ["request.version /version"]);
}

#[test]
fn every_key_that_stands_twice_is_found() {
    let json = base().to_string();
    let json = json.replacen("\"name\":", "\"name\":\"Other\",\"name\":", 1);
    let json = json.replacen("\"platform\":", "\"platform\":\"x\",\"platform\":", 1);
    let found = judge_bytes(json.as_bytes()).issues;
    assert!(found.contains(&"request.duplicate_key /data_subject/name".to_owned()), "{found:?}");
    assert!(found.contains(&"request.duplicate_key /accounts/0/platform".to_owned()), "{found:?}");
}

#[test]
fn messages_are_in_the_language_of_the_guide_or_english() {
    let of = |request: Value| issues(request.to_string().as_bytes()).first().unwrap().message.clone();
    let wrong = changed("/data_subject/name", json!(""));
    assert!(of(with(wrong.clone(), "/guide_language", json!("de"))).starts_with("der Name fehlt"));
    assert!(of(with(wrong.clone(), "/language", json!("de"))).starts_with("der Name fehlt"));
    assert!(of(with(wrong, "/language", json!("tlh"))).contains("available: "));
    let unknown = with(changed("/colour", json!(1)), "/language", json!("de-AT"));
    assert!(of(unknown).starts_with("dieser Schl\u{FC}ssel"));
}

#[test]
fn a_flood_of_issues_is_cut_at_the_limit() {
    let keys: Vec<String> = (0..5_000).map(|n| format!("\"k{n}\":1")).collect();
    let json = format!("{{{}}}", keys.join(","));
    assert_eq!(judge_bytes(json.as_bytes()).issues.len(), widerspruch::limits::ISSUES);
}
