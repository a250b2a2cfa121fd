//! One request for every issue code and every hint of the validation. The list test fails when a code has none.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use widerspruch::localize::Values;
use widerspruch::{Catalog, Date, FormatError, HintCode, IssueCode, limits, parse, validate};

use crate::support::{LIBRARY, base, changed, issues, judge, judge_bytes, non_user, with};

fn long(chars: usize) -> String {
    "ab ".repeat(chars / 3 + 1).chars().take(chars - 1).chain(['z']).collect()
}

fn history(events: Value) -> Value {
    changed("/history", events)
}

#[expect(clippy::too_many_lines, reason = "a table")]
/// The expected line and the request, for every code but those that need broken bytes.
fn refused() -> Vec<(&'static str, Value)> {
    let account = |member: &str, value: Value| changed(&format!("/accounts/0/{member}"), value);
    let person = |member: &str, value: Value| changed(&format!("/data_subject/{member}"), value);
    let representative = json!({"role": "parent", "name": "Bert Beispiel"});
    let parent = representative.clone();
    let service = json!({"id": "village", "name": "Village", "kind": "forum",
                         "controller": {"name": "Village GmbH", "country": "DE", "email": "info@example.org"}});
    let sent = json!({"event": "sent", "on": "2026-10-01", "controller": "meta-platforms-ireland"});
    let event = |kind: &str, on: &str| json!({"event": kind, "on": on, "controller": "meta-platforms-ireland"});
    let mut access = event("sent", "2026-10-01");
    access["letter"] = json!("access");
    let refused_access = history(json!([access, event("refused", "2026-10-02")]));
    let accounts: Vec<Value> =
        (0..=limits::ACCOUNTS).map(|n| json!({"platform": "x", "handle": format!("h{n}")})).collect();
    vec![
        ("request.unknown_key /colour", changed("/colour", json!(1))),
        ("request.wrong_type /date", changed("/date", json!(20_261_124))),
        ("request.version /version", changed("/version", json!(2))),
        ("request.version /version", changed("/version", Value::Null)),
        ("request.too_many /requests", changed("/requests", json!(vec!["erasure"; limits::REQUESTS + 1]))),
        ("request.unknown_wish /requests/0", changed("/requests/0", json!("money"))),
        ("request.unknown_option /options/form_scope", changed("/options", json!({"form_scope": "all"}))),
        (
            "request.unknown_option /options/name_to_controller",
            changed("/options", json!({"name_to_controller": "never"})),
        ),
        ("request.unknown_option /options/amicable", changed("/options", json!({"amicable": "maybe"}))),
        ("text.too_long /options/pending", changed("/options", json!({"pending": "a".repeat(301)}))),
        ("request.unknown_option /options/text_length", changed("/options", json!({"text_length": "epic"}))),
        ("request.reminder_days /options/reminder_days", changed("/options", json!({"reminder_days": 0}))),
        ("request.reminder_days /options/reminder_days", changed("/options", json!({"reminder_days": 91}))),
        (
            "request.sighting_empty /non_user/sightings/1",
            with(non_user(), "/non_user/sightings/1", json!({"what": " ", "note": null})),
        ),
        ("name.missing /data_subject/name", person("name", Value::Null)),
        ("name.no_letter /data_subject/name", person("name", json!("..."))),
        ("name.too_long /data_subject/name", person("name", json!(long(limits::NAME_CHARS + 1)))),
        ("name.several_people /data_subject/name", person("name", json!("Anna Beispiel und Bert Beispiel"))),
        ("text.too_long /reference", changed("/reference", json!(long(limits::LINE_CHARS + 1)))),
        ("text.total_too_long ", changed("/reasons", json!(vec![json!({"text": long(limits::TEXT_CHARS)}); 11]))),
        ("text.too_many_lines /reasons/1/text", changed("/reasons/1/text", json!("a\n".repeat(300)))),
        ("text.too_many_marks /data_subject/name", person("name", json!(format!("A{}", "\u{301}".repeat(300))))),
        ("text.nul /data_subject/name", person("name", json!("Max\0Muster"))),
        ("text.line_break /data_subject/name", person("name", json!("Max\r\nBcc: x"))),
        ("text.bidi_control /data_subject/name", person("name", json!("Max \u{202E}x"))),
        ("text.control /data_subject/name", person("name", json!("abc\u{8}x"))),
        ("text.upper_control /data_subject/name", person("name", json!("Gro\u{9F}"))),
        ("text.noncharacter /data_subject/name", person("name", json!("Max\u{FDD0}"))),
        ("text.variation_selectors /data_subject/name", person("name", json!("Max\u{FE0F}\u{FE0F}"))),
        ("text.hidden /data_subject/name", person("name", json!("Max\u{E0041}"))),
        (
            "address.missing /data_subject/address",
            with(
                with(person("email", Value::Null), "/data_subject/address", Value::Null),
                "/data_subject/phone",
                Value::Null,
            ),
        ),
        ("address.too_many_lines /data_subject/address", person("address", json!(vec!["a"; 7]))),
        ("postcode.format /data_subject/address", person("address", json!(["Weg 1", "1011 Berlin"]))),
        ("country.missing /data_subject/country", person("country", Value::Null)),
        ("country.unknown /data_subject/country", person("country", json!("UK"))),
        ("country.not_supported /data_subject/country", person("country", json!("BR"))),
        ("country.not_supported /data_subject/country", person("country", json!("US"))),
        ("country.region_unknown /data_subject/region", person("region", json!("DE-ZZ"))),
        (
            "country.region_missing /data_subject/region",
            with(with(history(json!([sent])), "/letter", json!("complaint")), "/data_subject/region", Value::Null),
        ),
        ("language.missing /language", changed("/language", Value::Null)),
        ("language.invalid /language", changed("/language", json!("../de"))),
        ("language.unknown /language", changed("/language", json!("tlh"))),
        ("language.unknown /guide_language", changed("/guide_language", json!("tlh"))),
        ("date.missing /date", changed("/date", Value::Null)),
        ("date.invalid /date", changed("/date", json!("2199-01-01"))),
        ("date.invalid /date", changed("/date", json!("2026-02-29"))),
        ("email.invalid /data_subject/email", person("email", json!("anna"))),
        ("email.multiple /data_subject/email", person("email", json!("a@x.example; b@y.example"))),
        ("email.unsupported /data_subject/email", person("email", json!("\"a b\"@x.example"))),
        ("email.display_name /data_subject/email", person("email", json!("Max <max@x.example>"))),
        ("email.too_long /data_subject/email", person("email", json!(format!("{}@x.example", "a".repeat(65))))),
        ("email.domain /data_subject/email", person("email", json!("max@xn--"))),
        ("phone.invalid /data_subject/phone", person("phone", json!("call me"))),
        ("url.invalid /accounts/0/url", account("url", json!("https://"))),
        ("url.scheme /accounts/0/url", account("url", json!("javascript:alert(1)"))),
        ("url.user_info /accounts/0/url", account("url", json!("https://a:b@www.facebook.com/"))),
        ("url.domain_mismatch /accounts/0/url", account("url", json!("https://facebo\u{3BF}k.com/anna"))),
        ("url.no_profile /accounts/0/url", account("url", json!("https://www.facebook.com/"))),
        ("platform.none /accounts", with(changed("/accounts", json!([])), "/history", json!([]))),
        ("platform.none /non_user/platforms", with(non_user(), "/non_user/platforms", json!([]))),
        ("platform.missing /accounts/0/platform", account("platform", Value::Null)),
        ("platform.unknown /accounts/0/platform", account("platform", json!("myspace-2"))),
        ("account.too_many /accounts", changed("/accounts", json!(accounts))),
        ("account.no_identifier /accounts/1", changed("/accounts/1", json!({"platform": "youtube"}))),
        ("account.id_duplicate /accounts/1/id", changed("/accounts/1/id", json!("fb"))),
        ("account.id_invalid /accounts/1/id", changed("/accounts/1/id", json!("a b"))),
        ("account.platform_mismatch /accounts/0/url", account("url", json!("https://www.instagram.com/anna"))),
        ("account.handle_invalid /accounts/0/handle", account("handle", json!("@"))),
        ("account.handle_invalid /accounts/0/handle", account("handle", json!("https://evil.example/a"))),
        ("account.unknown_use /accounts/0/use", account("use", json!("fun"))),
        ("account.unknown_visibility /accounts/0/visibility", account("visibility", json!("hidden"))),
        ("account.unknown_status /accounts/0/status", account("status", json!("asleep"))),
        ("date.invalid /accounts/0/deleted_on", account("deleted_on", json!("May 2023"))),
        ("account.deleted_on /accounts/0/deleted_on", account("deleted_on", json!("2026-12"))),
        (
            "account.deleted_on /accounts/0/deleted_on",
            with(account("deleted_on", json!("2023")), "/accounts/0/status", json!("active")),
        ),
        ("request.too_many /accounts/0/formerly", account("formerly", json!(vec!["old"; limits::FORMER + 1]))),
        ("text.too_long /accounts/0/managed_by", account("managed_by", json!(long(limits::LINE_CHARS + 1)))),
        ("request.wrong_type /accounts/0/separate", account("separate", json!("yes"))),
        ("country.unknown /data_subject/address_country", person("address_country", json!("Francia"))),
        ("name.no_letter /data_subject/former_names/0", person("former_names", json!(["..."]))),
        (
            "request.too_many /data_subject/former_names",
            person("former_names", json!(vec!["Anna Muster"; limits::FORMER + 1])),
        ),
        ("request.wrong_type /data_subject/minor", person("minor", json!(1))),
        ("request.too_many /services", changed("/services", json!(vec![service.clone(); limits::SERVICES + 1]))),
        ("service.invalid /services/0/id", changed("/services", json!([with(service.clone(), "/id", json!("x"))]))),
        ("service.invalid /services/0/id", changed("/services", json!([with(service.clone(), "/id", json!("A b"))]))),
        ("service.invalid /services/1/id", changed("/services", json!([service, service]))),
        ("service.invalid /services/0/name", changed("/services", json!([with(service.clone(), "/name", json!(" "))]))),
        (
            "service.unknown_kind /services/0/kind",
            changed("/services", json!([with(service.clone(), "/kind", json!("forrum"))])),
        ),
        (
            "service.invalid /services/0/controller",
            changed("/services", json!([with(service.clone(), "/controller/email", Value::Null)])),
        ),
        (
            "country.missing /services/0/controller/country",
            changed("/services", json!([with(service, "/controller/country", Value::Null)])),
        ),
        ("request.unknown_wish /requests/0/part", changed("/requests", json!([{"part": "money", "accounts": ["fb"]}]))),
        (
            "reason.unknown_account /requests/0/accounts/0",
            changed("/requests", json!([{"part": "erasure", "accounts": ["zz"]}])),
        ),
        ("platform.none /requests/0/accounts", changed("/requests", json!([{"part": "erasure"}]))),
        (
            "request.unknown_wish /requests/1",
            changed("/requests", json!(["erasure", {"part": "erasure", "accounts": ["fb"]}])),
        ),
        (
            "email.missing /data_subject/email",
            with(with(non_user(), "/non_user/no_account_with_email", json!(true)), "/data_subject/email", Value::Null),
        ),
        ("reason.empty /reasons/0", changed("/reasons/0", json!({}))),
        ("reason.unknown /reasons/0/id", changed("/reasons/0/id", json!("controll"))),
        ("reason.id_and_text /reasons/0", changed("/reasons/0/text", json!("words"))),
        ("reason.does_not_fit /reasons/0/id", changed("/reasons/0/id", json!("non-user"))),
        ("reason.detail_missing /reasons/0/detail", changed("/reasons/0/id", json!("other"))),
        ("reason.detail_without_id /reasons/0", changed("/reasons/0", json!({"detail": "words"}))),
        ("reason.unknown_account /reasons/0/accounts/1", changed("/reasons/0/accounts", json!(["fb", "zz"]))),
        ("reason.unknown_platform /reasons/0/platforms/0", changed("/reasons/0/platforms", json!(["x"]))),
        (
            "request.too_many /reasons/0/accounts",
            changed("/reasons/0/accounts", json!(vec!["fb"; limits::ACCOUNTS + 1])),
        ),
        (
            "request.sighting_platform /non_user/sightings/0/platform",
            with(non_user(), "/non_user/sightings/0/platform", json!("x")),
        ),
        ("reason.too_many /reasons", changed("/reasons", json!(vec![json!({"text": "a"}); limits::REASONS + 1]))),
        (
            "representative.role_missing /representative/role",
            with(changed("/representative", representative.clone()), "/representative/role", Value::Null),
        ),
        (
            "representative.unknown_role /representative/role",
            with(changed("/representative", representative.clone()), "/representative/role", json!("aunt")),
        ),
        (
            "representative.unknown_authority /representative/authority",
            with(changed("/representative", representative.clone()), "/representative/authority", json!("maybe")),
        ),
        (
            "representative.for_the_dead /representative/role",
            with(changed("/representative", representative.clone()), "/representative/role", json!("heir")),
        ),
        (
            "representative.for_the_dead /representative/role",
            with(changed("/representative", representative), "/representative/role", json!("executor")),
        ),
        (
            "representative.custody /representative/second_parent",
            with(changed("/representative", parent.clone()), "/representative/custody", json!("joint")),
        ),
        (
            "representative.custody /representative/custody",
            with(
                with(changed("/representative", parent.clone()), "/representative/custody", json!("sole")),
                "/representative/second_parent",
                json!({"name": "Berta Beispiel"}),
            ),
        ),
        (
            "representative.unknown_word /representative/basis",
            with(changed("/representative", parent.clone()), "/representative/basis", json!("hunch")),
        ),
        (
            "representative.key_not_expected /representative/article_80",
            with(changed("/representative", parent), "/representative/article_80", json!(true)),
        ),
        (
            "history.key_not_expected /history/1/via",
            history(json!([sent, with(event("refused", "2026-10-02"), "/via", json!("email"))])),
        ),
        (
            "history.key_not_expected /history/1/letter",
            history(json!([sent, with(event("confirmed", "2026-10-02"), "/letter", json!("access"))])),
        ),
        (
            "history.key_not_expected /history/0/grounds",
            with(history(json!([sent])), "/history/0/grounds", json!("none")),
        ),
        (
            "history.key_not_expected /history/1/until",
            history(json!([sent, with(event("status", "2026-10-02"), "/until", json!("2027-01-15"))])),
        ),
        (
            "history.impossible_order /history/1/until",
            history(json!([sent, with(event("extended", "2026-10-02"), "/until", json!("2026-10-01"))])),
        ),
        (
            "date.invalid /history/1/until",
            history(json!([sent, with(event("extended", "2026-10-02"), "/until", json!("2027-02-29"))])),
        ),
        (
            "date.missing /history/1/until",
            history(json!([sent, with(event("extended", "2026-10-02"), "/until", json!(" "))])),
        ),
        ("history.unknown_word /history/0/text", with(history(json!([sent])), "/history/0/text", json!("novel"))),
        ("history.unknown_word /history/0/parts/0", with(history(json!([sent])), "/history/0/parts", json!(["money"]))),
        (
            "history.unknown_letter /history/0/about",
            with(history(json!([sent])), "/history/0/about", json!("reminder")),
        ),
        (
            "history.impossible_order /history/0/received",
            with(history(json!([sent])), "/history/0/received", json!("2026-09-30")),
        ),
        (
            "history.contradiction /history/1/on",
            history(json!([with(sent.clone(), "/received", json!("2026-10-02")), event("received", "2026-10-03")])),
        ),
        ("country.unknown /history/0/country", with(history(json!([sent])), "/history/0/country", json!("ZZ"))),
        (
            "history.unknown_authority /history/1/authority",
            history(json!([sent, with(event("complained", "2026-11-02"), "/authority", json!("zz"))])),
        ),
        (
            "history.unknown_word /history/2/step",
            history(json!([
                sent,
                event("complained", "2026-11-02"),
                with(event("authority", "2026-11-03"), "/step", json!("slept"))
            ])),
        ),
        ("history.impossible_order /history/1/on", history(json!([sent, event("authority", "2026-11-03")]))),
        ("history.impossible_order /history/1/on", history(json!([sent, event("breached", "2026-11-03")]))),
        ("history.too_many /history", history(json!(vec![sent.clone(); limits::HISTORY + 1]))),
        ("history.event_missing /history/0/event", with(history(json!([sent])), "/history/0/event", Value::Null)),
        ("history.unknown_event /history/0/event", with(history(json!([sent])), "/history/0/event", json!("lost"))),
        ("history.unknown_via /history/0/via", with(history(json!([sent])), "/history/0/via", json!("fax"))),
        ("history.unknown_letter /history/0/letter", with(history(json!([sent])), "/history/0/letter", json!("next"))),
        (
            "history.unknown_refusal /history/1/refusal",
            history(json!([sent, {"event": "refused", "on": "2026-10-02", "controller": "meta-platforms-ireland",
                                  "refusal": "because"}])),
        ),
        (
            "history.refusal_not_expected /history/0/refusal",
            with(history(json!([sent])), "/history/0/refusal", json!("too-late")),
        ),
        ("history.after_date /history/0/on", with(history(json!([sent])), "/history/0/on", json!("2026-11-25"))),
        (
            "history.controller_missing /history/0/controller",
            with(history(json!([sent])), "/history/0/controller", Value::Null),
        ),
        (
            "history.unknown_controller /history/0/controller",
            with(history(json!([sent])), "/history/0/controller", json!("reddit")),
        ),
        (
            "history.unknown_account /history/0/accounts/0",
            with(history(json!([sent])), "/history/0/accounts", json!(["zz"])),
        ),
        (
            "history.account_mismatch /history/0/controller",
            with(history(json!([sent])), "/history/0/accounts", json!(["yt"])),
        ),
        (
            "history.impossible_order /history/1/on",
            history(json!([sent, {"event": "refused", "on": "2026-09-01", "controller": "meta-platforms-ireland"}])),
        ),
        (
            "history.nothing_sent /history/0",
            history(json!([{"event": "received", "on": "2026-10-01", "controller": "meta-platforms-ireland"}])),
        ),
        (
            "history.contradiction /history/1",
            history(json!([sent, event("refused", "2026-10-02"), event("confirmed", "2026-10-02")])),
        ),
        (
            "history.contradiction /history/2/on",
            history(json!([sent, event("received", "2026-10-02"), event("received", "2026-10-03")])),
        ),
        ("letter.nothing_sent /history", changed("/letter", json!("reminder"))),
        ("letter.nothing_to_answer /history", changed("/letter", json!("refusal-reply"))),
        ("letter.nothing_to_answer /history", changed("/letter", json!("extension-reply"))),
        (
            "letter.nothing_to_answer /letter",
            with(history(json!([sent, event("confirmed", "2026-10-02")])), "/letter", json!("reminder")),
        ),
        (
            "letter.too_early /letter",
            with(history(json!([event("sent", "2026-11-20")])), "/letter", json!("complaint")),
        ),
        (
            "letter.reasons_needed /reasons",
            with(
                with(
                    history(json!([
                        with(sent.clone(), "/parts", json!(["objection"])),
                        with(event("refused", "2026-10-02"), "/refusal", json!("no-reasons"))
                    ])),
                    "/letter",
                    json!("refusal-reply"),
                ),
                "/reasons",
                json!([]),
            ),
        ),
        ("letter.not_available /letter", with(refused_access, "/letter", json!("refusal-reply"))),
        ("letter.missing /letter", changed("/letter", Value::Null)),
        ("letter.unknown /letter", changed("/letter", json!("love-letter"))),
        ("letter.non_user_missing /non_user", with(non_user(), "/non_user", Value::Null)),
    ]
}

fn broken_bytes() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("request.syntax ", b"{\"version\": 1,".to_vec()),
        ("request.duplicate_key /version", base().to_string().replacen('{', "{\"version\":1,", 1).into_bytes()),
        ("request.too_large ", vec![b' '; limits::REQUEST_BYTES + 1]),
        ("utf8.invalid ", b"{\"reference\": \"\xED\xA0\x80\"}".to_vec()),
    ]
}

/// A platform nobody is responsible for in some region, as the catalog has it.
fn not_offered() -> (&'static str, Value) {
    let catalog = LIBRARY.catalog();
    let switzerland = catalog.country("CH").unwrap();
    let platform = catalog.platforms().find(|platform| platform.region(switzerland).is_none());
    let id = platform.expect("a platform without a controller in Switzerland").id.as_str();
    let mut request = with(base(), "/accounts", json!([{"platform": id, "handle": "a"}]));
    request["data_subject"]["country"] = json!("CH");
    request["data_subject"].as_object_mut().unwrap().remove("region");
    request["data_subject"]["address"] = json!(["Weg 1", "8001 Z\u{FC}rich"]);
    ("platform.not_offered /accounts/0/platform", request)
}

#[test]
fn every_issue_code_has_a_request_that_shows_it_alone() {
    let mut shown = BTreeSet::new();
    let mut check = |expected: &'static str, bytes: &[u8]| {
        assert_eq!(judge_bytes(bytes).issues, [expected]);
        shown.insert(expected.split(' ').next().unwrap());
    };
    for (expected, request) in refused().into_iter().chain([not_offered()]) {
        check(expected, request.to_string().as_bytes());
    }
    for (expected, bytes) in broken_bytes() {
        check(expected, &bytes);
    }
    // Every language of the library has every letter: `locale_offers.rs` shows one that has not.
    shown.insert(IssueCode::LanguageLetterNotAvailable.code());
    // It stands behind others.
    shown.insert(IssueCode::RequestMoreIssues.code());
    let all: BTreeSet<&str> = IssueCode::ALL.iter().map(|code| code.code()).collect();
    assert_eq!(shown, all, "every code needs a row, and every row a code");
}

#[test]
fn of_too_many_issues_the_last_says_that_there_are_more() {
    let events = |number: usize| json!({"version": 1, "history": vec![json!({}); number]});
    let keys = |number: usize| (0..number).map(|at| format!("\"key-{at}\":1")).collect::<Vec<_>>().join(",");
    for bytes in [
        events(1_000).to_string(),
        format!("{{{}}}", keys(3_000)),
        format!(r#"{{"history":[{}{{}}],"requests":[{}1]}}"#, "{},".repeat(999), "1,".repeat(200_000)),
        format!(r#"{{"accounts":[{}1]}}"#, "[[1,2],{}],".repeat(20_000)),
    ] {
        let issues = issues(bytes.as_bytes());
        assert_eq!(issues.len(), limits::ISSUES);
        let more = issues.iter().filter(|issue| issue.code == IssueCode::RequestMoreIssues);
        assert_eq!(more.count(), 1);
        assert_eq!(issues.last().unwrap().code, IssueCode::RequestMoreIssues);
    }
    assert!(issues(events(3).to_string().as_bytes()).iter().all(|issue| issue.code != IssueCode::RequestMoreIssues));
}

#[test]
fn a_list_without_end_is_refused_by_its_length() {
    for (key, entry) in [("history", "{}"), ("accounts", "{}"), ("requests", "\"erasure\""), ("reasons", "{}")] {
        let bytes = format!(r#"{{"version":1,"{key}":[{}{entry}]}}"#, format!("{entry},").repeat(100_000));
        let found = issues(bytes.as_bytes());
        let path = format!("/{key}");
        assert!(found.iter().any(|issue| issue.path == path && issue.code.code().contains("too_many")), "{key}");
    }
}

#[test]
fn every_issue_has_a_message_in_every_language() {
    for tag in LIBRARY.locales().tags().map(ToString::to_string) {
        for (expected, request) in refused().into_iter().chain([not_offered()]) {
            let request = with(request, "/guide_language", json!(tag));
            for issue in issues(request.to_string().as_bytes()) {
                assert_ne!(issue.message, issue.code.code(), "{expected} has no message in {tag}");
                assert!(!issue.message.ends_with('.'), "{expected}: {}", issue.message);
                assert!(!issue.message.contains(['{', '}', '$', '\n']), "{expected}: {}", issue.message);
            }
        }
    }
}

#[test]
fn numbers_and_names_of_codes_are_unique() {
    let numbers: BTreeSet<u16> = IssueCode::ALL.iter().map(|code| code.number()).collect();
    let names: BTreeSet<&str> = IssueCode::ALL.iter().map(|code| code.code()).collect();
    assert_eq!((numbers.len(), names.len()), (IssueCode::ALL.len(), IssueCode::ALL.len()));
    assert!(IssueCode::ALL.is_sorted_by_key(|code| code.number()));
}

fn hinted() -> Vec<(&'static str, Value)> {
    let person = |member: &str, value: Value| changed(&format!("/data_subject/{member}"), value);
    let meta = LIBRARY.catalog().controller("meta-platforms-ireland").expect("Meta").name.clone();
    let last_usual_date = LIBRARY.catalog().as_of().plus_months(120);
    vec![
        ("text.normalised /data_subject/name", person("name", json!("Mu\u{308}ller"))),
        ("text.compatibility_letters /data_subject/name", person("name", json!("\u{FF2D}\u{FF41}\u{FF58}"))),
        ("text.direction_mark /data_subject/name", person("name", json!("Max\u{200F} Muster"))),
        ("text.mixed_script /data_subject/name", person("name", json!("М\u{430}x Muster"))),
        ("text.private_use /data_subject/name", person("name", json!("Max \u{E000}"))),
        ("text.mojibake /data_subject/name", person("name", json!("M\u{C3}\u{BC}ller"))),
        ("name.looks_like_placeholder /data_subject/name", person("name", json!("None Null"))),
        ("name.looks_like_organisation /data_subject/name", person("name", json!("Beispiel Keramik GmbH"))),
        ("sender.equals_recipient /data_subject/name", person("name", json!(meta))),
        ("region.missing /data_subject/region", person("region", Value::Null)),
        ("date.unusual /date", changed("/date", json!("2018-05-24"))),
        ("date.unusual /date", changed("/date", json!(last_usual_date.plus_days(1)))),
        ("email.needs_smtputf8 /data_subject/email", person("email", json!("m\u{FC}ller@x.example"))),
        ("text.normalised /data_subject/email", person("email", json!("a@x\u{3002}example"))),
        ("text.normalised /data_subject/email", person("email", json!("a@x\u{FF0E}example"))),
        ("text.normalised /data_subject/email", person("email", json!("a@x\u{FF61}example"))),
        ("email.dots /data_subject/email", person("email", json!("a..b@x.example"))),
        (
            "contact.phone_only /data_subject/phone",
            with(person("email", Value::Null), "/data_subject/address", Value::Null),
        ),
        ("phone.national /data_subject/phone", person("phone", json!("030 1234567"))),
        ("account.duplicate /accounts/2", changed("/accounts/2", json!({"platform": "youtube", "handle": "anna.b"}))),
        (
            "account.handle_from_address /accounts/0/handle",
            changed("/accounts/0/handle", json!("facebook.com/anna.beispiel")),
        ),
        ("account.handle_spaces /accounts/0/handle", changed("/accounts/0/handle", json!("Anna B"))),
        ("account.link_group_mixed /accounts/1/link_group", changed("/accounts/1/link_group", json!("a"))),
        ("reason.sensitive /reasons/0", changed("/reasons/0", json!({"id": "health", "platforms": ["facebook"]}))),
        ("reason.left_out /reasons/0", changed("/reasons/0/id", json!("business-account"))),
        ("reason.readers /reasons/0", changed("/reasons/0", json!({"text": "words"}))),
        (
            "sighting.readers /non_user/sightings/1",
            with(
                with(non_user(), "/non_user/platforms/1", json!("x")),
                "/non_user/sightings/1",
                json!({"what": "a photo"}),
            ),
        ),
        ("reason.duplicate /reasons/2", changed("/reasons/2", json!({"id": "control"}))),
        ("language.fallback /language", changed("/language", json!("en-US"))),
    ]
}

#[test]
fn every_hint_of_the_validation_has_a_request_that_shows_it_alone() {
    for (expected, request) in hinted() {
        let outcome = judge(&request);
        assert_eq!((outcome.issues, outcome.hints), (vec![], vec![expected.to_owned()]));
    }
}

#[test]
fn newer_facts_allow_later_dates() {
    let date = LIBRARY.catalog().as_of().plus_months(120);
    let hints = |catalog: &Catalog, date: Date| {
        let request = changed("/date", json!(date)).to_string();
        let request = parse(request.as_bytes(), LIBRARY.locales()).expect("readable");
        let case = validate(&request, catalog, LIBRARY.locales()).expect("valid");
        case.hints().iter().filter(|hint| hint.code == HintCode::DateUnusual).count()
    };
    assert_eq!(hints(LIBRARY.catalog(), date), 0);
    let mut authority = serde_json::to_value(LIBRARY.catalog().authority("ie").unwrap()).unwrap();
    authority["evidence"]["verified_on"] = json!(date);
    authority["evidence"]["stale_after"] = json!(date.plus_days(1));
    let overlay = json!({"authorities": [authority]}).to_string();
    let newer = LIBRARY.catalog().with_overlay(overlay.as_bytes()).expect("a valid record");
    assert_eq!((newer.as_of(), hints(&newer, date.plus_days(1))), (date, 0));
}

#[test]
fn a_reason_for_another_law_is_hinted() {
    let mut reason = serde_json::to_value(LIBRARY.catalog().reason("control").unwrap()).unwrap();
    reason["regimes"] = json!(["uk-gdpr"]);
    let overlay = json!({"reasons": [reason]}).to_string();
    let catalog = LIBRARY.catalog().with_overlay(overlay.as_bytes()).expect("a valid record");
    let request = parse(base().to_string().as_bytes(), LIBRARY.locales()).expect("readable");
    let case = validate(&request, &catalog, LIBRARY.locales()).expect("valid");
    let hints: Vec<_> = case.hints().iter().map(|hint| (hint.code, hint.path.as_str())).collect();
    assert_eq!(hints, [(HintCode::ReasonOtherRegime, "/reasons/0/id")]);
}

#[test]
fn every_hint_has_a_message_in_every_language() {
    for tag in LIBRARY.locales().tags() {
        let locale = LIBRARY.locales().get(tag).unwrap();
        for code in HintCode::ALL.iter().filter(|code| **code != HintCode::CatalogNote) {
            let id = format!("hint-{}", code.code().replace(['.', '_'], "-"));
            let said = locale.message(&id).map(|message| message.format(&Values::new()));
            // Some hints of the plan take the name of a platform or a date.
            assert!(matches!(said, Some(Ok(_) | Err(FormatError::MissingArgument { .. }))), "{id} in {tag}");
        }
    }
}
