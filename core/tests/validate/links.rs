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

#[test]
fn an_address_that_leads_to_no_account_is_refused() {
    for (platform, urls) in [
        (
            "facebook",
            &[
                "https://www.facebook.com/",
                "https://www.facebook.com",
                "https://m.facebook.com/?fbclid=abc",
                "https://www.facebook.com/profile.php",
                "https://www.facebook.com/profile.php?id=",
                "https://www.facebook.com/profile.php?fbclid=abc",
                "https://fb.com/profile.php",
                "https://www.facebook.com/people/",
                "https://www.facebook.com/groups/",
                "https://de-de.facebook.com/",
            ][..],
        ),
        ("instagram", &["https://www.instagram.com/?igsh=abc", "https://www.instagram.com/explore/"]),
        ("x", &["https://x.com/home", "https://twitter.com/"]),
        (
            "linkedin",
            &["https://www.linkedin.com/in/", "https://de.linkedin.com/feed/", "https://www.linkedin.com/company"],
        ),
        ("youtube", &["https://www.youtube.com/channel/", "https://www.youtube.com/@", "https://youtu.be/"]),
        ("tiktok", &["https://www.tiktok.com/@?lang=de", "https://www.tiktok.com/foryou"]),
        ("reddit", &["https://old.reddit.com/user/", "https://www.reddit.com/u"]),
        ("ebay", &["https://www.ebay.at/usr/", "https://www.ebay.at"]),
        (
            "pinterest",
            &["https://www.pinterest.co.uk/", "https://de.pinterest.com/", "https://www.pinterest.at/ideas/"],
        ),
        ("stack-overflow", &["https://stackoverflow.com/users/"]),
        ("roblox", &["https://www.roblox.com/users"]),
        ("tumblr", &["https://www.tumblr.com/", "https://assets.tumblr.com"]),
        ("whatsapp", &["https://wa.me/", "https://www.whatsapp.com/channel/"]),
        ("paypal", &["https://www.paypal.com/paypalme/"]),
        ("openai-chatgpt", &["https://chatgpt.com/"]),
        ("notion", &["https://www.notion.so/", "https://notion.site"]),
    ] {
        refuses(platform, "url.no_profile", urls);
    }
}

#[test]
fn an_address_that_names_somebody_is_accepted() {
    accepts(
        "facebook",
        &[
            "https://www.facebook.com/profile.php?id=100",
            "https://www.facebook.com/profile.php?fbclid=abc&id=100",
            "https://www.facebook.com/people/Erna-B/100",
            "https://www.facebook.com/erna.b/posts/1",
            "https://www.facebook.com/groups/sample/posts/1",
            "https://fb.me/abc",
        ],
    );
    accepts("tumblr", &["https://erna.tumblr.com", "https://erna.tumblr.com/", "https://www.tumblr.com/erna"]);
    accepts("wordpress-com", &["https://erna.wordpress.com", "https://eb.wordpress.com"]);
    accepts("github-copilot", &["https://github.com/erna", "https://erna.github.io", "https://eb.github.io"]);
    accepts("stack-overflow", &["https://stackoverflow.com/users/12", "https://stackoverflow.com/users/12/erna"]);
    accepts("vinted", &["https://www.vinted.de/member/12"]);
    accepts("roblox", &["https://www.roblox.com/users/12/profile"]);
    accepts("youtube", &["https://www.youtube.com/channel/UCabc", "https://www.youtube.com/erna"]);
    accepts("doctolib", &["https://www.doctolib.fr/erna", "https://www.doctolib.de/arzt/leipzig/erna"]);
}

/// The accounts as the letters print them, by user name and address.
fn printed(request: &Value) -> String {
    let prepared = LIBRARY.prepare_json(request.to_string().as_bytes()).unwrap();
    prepared.letters.iter().map(widerspruch::Letter::text).collect()
}

#[test]
fn of_an_address_in_place_of_a_user_name_the_user_name_stays() {
    for (platform, handle, name) in [
        ("instagram", "instagram.com/erna_b?igsh=abc", "erna_b"),
        ("instagram", "https://www.instagram.com/erna_b/", "erna_b"),
        ("instagram", "http://instagram.com/erna_b#top", "erna_b"),
        ("instagram", "@www.instagram.com/@erna_b", "erna_b"),
        ("x", "twitter.com/erna_b?s=20", "erna_b"),
        ("tiktok", "tiktok.com/@erna_b?lang=de", "erna_b"),
        ("linkedin", "de.linkedin.com/in/erna-b/", "erna-b"),
        ("tumblr", "erna-b.tumblr.com", "erna-b"),
        ("pinterest", "pinterest.co.uk/erna_b", "erna_b"),
        ("reddit", "old.reddit.com/user/erna_b/comments", "erna_b"),
    ] {
        let request = account(platform, "handle", handle);
        assert_eq!(judge(&request).hints, ["account.handle_from_address /accounts/0/handle"], "{handle}");
        let text = printed(&request);
        assert!(text.contains(name) && !text.contains(&format!("{name}/")) && !text.contains(".com/"), "{text}");
    }
    let number = account("facebook", "handle", "facebook.com/profile.php?id=100");
    assert_eq!(judge(&number).hints, ["account.handle_from_address /accounts/0/handle"]);
    assert!(printed(&number).contains("https://facebook.com/profile.php?id=100"));
    for (platform, handle) in [
        ("facebook", "facebook.com/profile.php"),
        ("facebook", "https://www.facebook.com/"),
        ("facebook", "facebook.com"),
        ("facebook", "instagram.com/erna_b"),
        ("facebook", "facebook.com.evil.example/erna_b"),
        ("facebook", "ftp://facebook.com/erna_b"),
        ("facebook", "https://facebook.com@evil.example/erna_b"),
        ("instagram", "instagram.com/p/abc"),
        ("youtube", "www.youtube.com/watch?v=abc"),
    ] {
        let issues = judge(&account(platform, "handle", handle)).issues;
        assert_eq!(issues, ["account.handle_invalid /accounts/0/handle"], "{handle}");
    }
    for (platform, handle) in [
        ("instagram", "erna.b"),
        ("instagram", "erna.com"),
        ("bluesky", "erna.bsky.social"),
        ("mastodon-social", "erna@mastodon.social"),
        ("discord", "erna.b#1234"),
        ("instagram", "../../etc/passwd"),
        ("instagram", "./erna"),
        ("x", "x"),
    ] {
        let outcome = judge(&account(platform, "handle", handle));
        assert!(outcome.issues.is_empty() && outcome.hints.is_empty(), "{handle}");
    }
}

/// The positions of the accounts that are another one written otherwise.
fn twins(list: &Value) -> Vec<usize> {
    let outcome = judge(&accounts(list));
    assert!(outcome.issues.is_empty(), "{:?}", outcome.issues);
    let twin =
        |hint: &String| hint.strip_prefix("account.duplicate /accounts/").map(|position| position.parse().unwrap());
    outcome.hints.iter().filter_map(twin).collect()
}

#[test]
fn one_account_written_in_several_ways_is_one() {
    for (platform, one, other) in [
        ("instagram", json!({"handle": "erna_b"}), json!({"url": "https://www.instagram.com/Erna_B/?igsh=abc"})),
        ("instagram", json!({"handle": "@Erna_B"}), json!({"handle": "instagram.com/erna_b"})),
        ("instagram", json!({"handle": "erna_b"}), json!({"handle": "ERNA_B", "email": "erna@example.org"})),
        ("x", json!({"url": "https://x.com/erna_b"}), json!({"url": "https://mobile.twitter.com/erna_b/status/1"})),
        ("reddit", json!({"url": "https://www.reddit.com/u/erna"}), json!({"url": "https://old.reddit.com/user/erna"})),
        ("tumblr", json!({"url": "https://erna.tumblr.com"}), json!({"url": "https://www.tumblr.com/erna"})),
        ("pinterest", json!({"url": "https://www.pinterest.de/erna"}), json!({"url": "https://pinterest.co.uk/erna/"})),
        (
            "facebook",
            json!({"url": "https://www.facebook.com/profile.php?id=100"}),
            json!({"url": "https://m.facebook.com/people/Erna-B/100?fbclid=abc"}),
        ),
        (
            "facebook",
            json!({"handle": "fb.com/profile.php?id=100"}),
            json!({"url": "https://www.facebook.com/profile.php?id=100"}),
        ),
        (
            "vinted",
            json!({"url": "https://www.vinted.at/member/12-erna"}),
            json!({"url": "https://www.vinted.de/member/12"}),
        ),
        (
            "glassdoor",
            json!({"url": "https://www.glassdoor.de/member/e"}),
            json!({"url": "https://glassdoor.de/member/e/"}),
        ),
        ("youtube", json!({"handle": "@ern\u{E4}"}), json!({"url": "https://www.youtube.com/@ern%C3%A4"})),
        ("whatsapp", json!({"phone": "+49 151 00000000"}), json!({"url": "https://wa.me/4915100000000"})),
        ("youtube", json!({"email": "erna@example.org"}), json!({"email": "erna@example.org"})),
    ] {
        let list = [one, other].map(|mut account| {
            account["platform"] = json!(platform);
            account
        });
        assert_eq!(twins(&json!(list)), [1], "{list:?}");
    }
}

#[test]
fn accounts_that_may_be_two_stay_two() {
    for (platform, one, other) in [
        (
            "youtube",
            json!({"url": "https://www.youtube.com/channel/UCabc"}),
            json!({"url": "https://www.youtube.com/channel/UCABC"}),
        ),
        ("youtube", json!({"handle": "erna"}), json!({"url": "https://www.youtube.com/c/erna"})),
        ("linkedin", json!({"handle": "erna"}), json!({"url": "https://www.linkedin.com/company/erna"})),
        ("instagram", json!({"handle": "erna.b"}), json!({"handle": "erna_b"})),
        (
            "instagram",
            json!({"handle": "erna", "email": "erna@example.org"}),
            json!({"handle": "erna", "email": "other@example.org"}),
        ),
        ("instagram", json!({"handle": "erna", "email": "erna@example.org"}), json!({"email": "erna@example.org"})),
        ("facebook", json!({"handle": "100"}), json!({"url": "https://www.facebook.com/profile.php?id=100"})),
        ("whatsapp", json!({"url": "https://wa.me/abc"}), json!({"url": "https://wa.me/def"})),
        ("doctolib", json!({"url": "https://www.doctolib.fr/erna"}), json!({"url": "https://www.doctolib.de/erna"})),
    ] {
        let list = [one, other].map(|mut account| {
            account["platform"] = json!(platform);
            account
        });
        assert_eq!(twins(&json!(list)), [0; 0], "{list:?}");
    }
    let platforms = json!([{"platform": "instagram", "handle": "erna"}, {"platform": "threads", "handle": "erna"}]);
    assert_eq!(twins(&platforms), [0; 0]);
}

#[test]
fn a_joined_account_has_what_each_entry_says() {
    let list = json!([
        {"platform": "instagram", "url": "https://www.instagram.com/erna_b"},
        {"platform": "instagram", "handle": "@Erna_B"},
        {"platform": "instagram", "handle": "erna_b", "email": "erna.b@example.org"}
    ]);
    assert_eq!(twins(&list), [1, 2]);
    let text = printed(&accounts(&list));
    for part in ["https://www.instagram.com/erna_b", "Erna_B", "erna.b@example.org"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}
