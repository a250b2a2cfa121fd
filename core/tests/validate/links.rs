//! Addresses of profiles: whose host it is, and which account an address names.

use serde_json::{Value, json};
use widerspruch::validate;

use crate::support::{LIBRARY, changed, judge, line, with};

/// A request with these accounts only.
fn accounts(list: &Value) -> Value {
    with(with(changed("/accounts", list.clone()), "/reasons", json!([{"id": "control"}])), "/requests", json!([]))
}

fn account(platform: &str, member: &str, value: &str) -> Value {
    let mut account = json!({"platform": platform});
    account[member] = json!(value);
    accounts(&json!([account]))
}

/// Every address is accepted, and printed as it is.
fn accepts(platform: &str, urls: &[&str]) {
    for url in urls {
        let outcome = judge(&account(platform, "url", url));
        assert!(
            outcome.issues.is_empty() && outcome.hints.is_empty(),
            "{url}: {:?} {:?}",
            outcome.issues,
            outcome.hints
        );
    }
}

/// Every address is refused with the code alone.
fn refuses(platform: &str, code: &str, urls: &[&str]) {
    for url in urls {
        assert_eq!(judge(&account(platform, "url", url)).issues, [format!("{code} /accounts/0/url")], "{url}");
    }
}

#[test]
fn every_host_of_a_service_is_accepted() {
    accepts("x", &["https://twitter.com/erna_b", "https://x.com/erna_b", "https://mobile.twitter.com/erna_b"]);
    accepts("telegram", &["https://t.me/erna_b", "https://telegram.me/erna_b"]);
    accepts(
        "facebook",
        &["https://fb.com/erna.b", "https://m.facebook.com/erna.b", "https://de-de.facebook.com/erna.b"],
    );
    accepts("whatsapp", &["https://wa.me/4915100000000"]);
    accepts("paypal", &["https://paypal.me/erna", "https://www.paypal.com/paypalme/erna"]);
    accepts("amazon-alexa", &["https://www.amazon.com/gp/profile/erna", "https://www.amazon.co.uk/gp/profile/erna"]);
    accepts("glassdoor", &["https://www.glassdoor.at/member/erna", "https://www.glassdoor.co.uk/member/erna"]);
    accepts(
        "pinterest",
        &["https://www.pinterest.co.uk/ernab/", "https://de.pinterest.com/ernab/", "https://pin.it/4a5b6c"],
    );
    accepts("ebay", &["https://www.ebay.at/usr/ernab", "https://www.ebay.com/str/ernab"]);
    accepts("vinted", &["https://www.vinted.at/member/123-erna", "https://www.vinted.co.uk/member/123"]);
    accepts("youtube", &["https://www.youtube.com/@erna", "https://youtu.be/abc"]);
    accepts("threads", &["https://www.threads.com/@erna", "https://www.threads.net/@erna"]);
    accepts("meta-ai", &["https://www.meta.ai/erna"]);
    accepts("messenger", &["https://www.messenger.com/t/erna", "https://m.me/erna"]);
    accepts("notion", &["https://www.notion.so/erna", "https://erna.notion.site"]);
}

#[test]
fn a_host_that_only_looks_alike_is_refused() {
    for (platform, url) in [
        ("ebay", "https://www.ebay.evil.example/usr/erna"),
        ("pinterest", "https://pinterest.de.evil.example/erna"),
        ("amazon-alexa", "https://amazon.example/erna"),
        ("vinted", "https://notvinted.at/member/1-erna"),
        ("glassdoor", "https://glassdoor-de.example/member/erna"),
        ("youtube", "https://y\u{43E}utube.com/@erna"),
        ("threads", "https://evil.example/www.threads.net/@erna"),
        ("telegram", "https://t.me.evil.example/erna"),
        ("notion", "https://erna-notion.site/erna"),
    ] {
        refuses(platform, "url.domain_mismatch", &[url]);
    }
}

#[test]
fn a_service_without_known_hosts_takes_no_address() {
    let mut record = serde_json::to_value(LIBRARY.catalog().platform("quora").unwrap()).unwrap();
    record["domains"] = json!([]);
    record.as_object_mut().unwrap().remove("profile_path");
    let library = LIBRARY.with_records(json!({"platforms": [record]}).to_string().as_bytes()).unwrap();
    let request = account("quora", "url", "https://www.quora.com/profile/Erna").to_string();
    let request = library.read(request.as_bytes()).unwrap();
    let issues = validate(&request, library.catalog(), library.locales()).err().unwrap().issues;
    assert_eq!(issues.iter().map(line).collect::<Vec<_>>(), ["url.domain_mismatch /accounts/0/url"]);
    assert!(issues[0].message.contains("none is known"), "{}", issues[0].message);
}
