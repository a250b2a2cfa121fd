//! A company reads what is bound to it, and nothing of another one: every value that belongs to one company has a
//! marker of its own, which is looked for in everything that goes to the others.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Value, json};
use widerspruch::{CaseFormat, Format, LetterFormat, Library, Prepared, Renderer, output_files};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);

/// Platforms of different companies.
const PLATFORMS: [&str; 6] = ["facebook", "linkedin", "openai-chatgpt", "x", "reddit", "pinterest"];

/// What a case says to one company.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each says whether the share has a part")]
struct Share {
    platform: &'static str,
    own_words: bool,
    detail: bool,
    by_platform: bool,
    sighting: bool,
}

fn shares() -> impl Strategy<Value = Vec<Share>> {
    let bits = prop::collection::vec(any::<(bool, bool, bool, bool)>(), PLATFORMS.len());
    let platforms = prop::sample::subsequence(PLATFORMS.to_vec(), 2..=4).prop_shuffle();
    (platforms, bits).prop_map(|(platforms, bits)| {
        let share = |(platform, (own_words, detail, by_platform, sighting))| Share {
            platform,
            own_words,
            detail,
            by_platform,
            sighting,
        };
        platforms.into_iter().zip(bits).map(share).collect()
    })
}

fn marker(share: &Share, key: &str) -> String {
    format!("zq{}{key}", share.platform.replace('-', ""))
}

fn request(shares: &[Share], letter: &str, language: &str) -> Value {
    let without_account = letter == "non-user-objection";
    let mut reasons = Vec::new();
    for share in shares {
        let mut bind = |mut reason: Value| {
            let by_platform = share.by_platform || without_account;
            reason[if by_platform { "platforms" } else { "accounts" }] = json!([share.platform]);
            reasons.push(reason);
        };
        if share.own_words {
            bind(json!({"text": format!("Own words {}.", marker(share, "text"))}));
        }
        if share.detail {
            bind(json!({"id": "health", "detail": format!("Detail {}.", marker(share, "detail"))}));
        }
    }
    let mut request = json!({
        "version": 1, "letter": letter, "language": language, "date": "2026-11-24",
        "data_subject": {"name": "Anna Example", "country": "IE", "address": ["1 Street", "Dublin 1"]},
        "reasons": reasons,
        "requests": ["restriction", "erasure", "confirmation", "recipients"],
    });
    if without_account {
        let sightings: Vec<Value> = shares
            .iter()
            .filter(|share| share.sighting)
            .map(|share| {
                json!({"platform": share.platform, "what": marker(share, "what"), "note": marker(share, "note"),
                       "url": format!("https://blog.example/{}", marker(share, "url"))})
            })
            .collect();
        let platforms: Vec<&str> = shares.iter().map(|share| share.platform).collect();
        request["non_user"] = json!({"platforms": platforms, "sightings": sightings});
    } else {
        let account = |share: &Share| {
            json!({"id": share.platform, "platform": share.platform, "handle": marker(share, "handle"),
                   "email": format!("{}@example.org", marker(share, "email")), "link_group": marker(share, "group"),
                   "formerly": [marker(share, "formerly")], "managed_by": marker(share, "managed")})
        };
        request["accounts"] = shares.iter().map(account).collect();
        request["history"] = shares
            .iter()
            .filter(|_| letter != "objection")
            .flat_map(|share| {
                let event = |event: &str, on: &str| {
                    json!({"event": event, "on": on, "accounts": [share.platform], "note": marker(share, "remark")})
                };
                let mut events = vec![event("sent", "2026-08-01")];
                // A complaint prints the words about an answer.
                if share.own_words {
                    events.extend([event("confirmed", "2026-08-20"), event("breached", "2026-08-25")]);
                }
                events
            })
            .collect();
    }
    request
}

/// Every text for a company: its letter in each form that leaves the house, and what its forms are filled with.
fn texts_for(prepared: &Prepared, controller: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for letter in prepared.letters.iter().filter(|letter| letter.addressee.id == controller) {
        for &format in LetterFormat::BUILT_IN.iter().filter(|format| **format != LetterFormat::Pdf) {
            texts.push(String::from_utf8_lossy(&widerspruch::render(letter, format).unwrap()).into_owned());
        }
        texts.extend([Some(80), Some(500), None].map(|limit| letter.form_text(limit).text));
        texts.push(widerspruch::mailto(letter, &widerspruch::MailtoOptions::default()).url);
        texts.push(format!("{letter:?} {}", letter.suggested_file_name));
        texts.extend(letter.enclosures.iter().cloned());
    }
    for action in prepared.guide.actions.iter().filter(|action| action.controller == *controller) {
        texts.extend(action.fields.iter().filter_map(|field| field.value.clone()));
        texts.extend(action.steps.iter().cloned());
        texts.push(action.title.clone());
    }
    texts
}

fn check(shares: &[Share], letter: &str, language: &str) {
    let request = request(shares, letter, language);
    let prepared = LIBRARY.prepare_json(request.to_string().as_bytes()).unwrap();
    let controller = |share: &Share| {
        let platform = LIBRARY.catalog().platform(share.platform).unwrap();
        let action = prepared.guide.actions.iter().find(|action| action.platform == platform.id);
        action.map(|action| action.controller.to_string()).unwrap_or_default()
    };
    let keys = ["text", "detail", "what", "note", "url", "handle", "email", "group", "formerly", "managed", "remark"];
    for share in shares {
        let own = controller(share);
        for other in shares.iter().filter(|other| controller(other) != own) {
            for text in texts_for(&prepared, &own) {
                for key in keys {
                    let marker = marker(other, key);
                    assert!(!text.contains(&marker), "{letter}: {own} reads {marker}");
                }
            }
        }
        // What is bound to the company does arrive there, so that the test can fail.
        if letter == "objection" && (share.own_words || share.detail) {
            let key = if share.own_words { "text" } else { "detail" };
            assert!(texts_for(&prepared, &own).iter().any(|text| text.contains(&marker(share, key))), "{own} {key}");
        }
    }
    for format in [Format::from(CaseFormat::Ics), LetterFormat::Text.into()] {
        let files = output_files(&mut Renderer::default(), &prepared, format).collect::<Result<Vec<_>, _>>().unwrap();
        for file in &files {
            assert!(!file.name.contains("zq"), "{}", file.name);
            let is_common = format == CaseFormat::Ics.into() || file.name == widerspruch::MANIFEST_NAME;
            assert!(!is_common || !String::from_utf8_lossy(&file.bytes).contains("zq"), "{} holds a value", file.name);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_company_reads_what_belongs_to_another(
        shares in shares(),
        letter in prop::sample::select(&["objection", "non-user-objection", "reminder", "complaint", "access"][..]),
        language in prop::sample::select(LIBRARY.locales().tags().map(ToString::to_string).collect::<Vec<_>>()),
    ) {
        check(&shares, letter, &language);
    }
}

#[test]
fn a_reason_reaches_the_companies_it_names_and_no_other() {
    let reasons = |reasons: Value| {
        let request = json!({
            "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
            "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
            "accounts": [
                {"id": "a", "platform": "instagram", "handle": "anna", "visibility": "private"},
                {"id": "b", "platform": "linkedin", "handle": "anna", "use": "business"},
                {"id": "c", "platform": "facebook", "handle": "anna"},
            ],
            "reasons": reasons,
        });
        let prepared = LIBRARY.prepare_json(request.to_string().as_bytes()).unwrap();
        let with = |word: &str| -> Vec<String> {
            let letters = prepared.letters.iter().filter(|letter| letter.text().contains(word));
            letters.map(|letter| letter.addressee.id.clone()).collect()
        };
        let hints: Vec<String> =
            prepared.guide.hints.iter().map(|hint| format!("{} {}", hint.code, hint.path)).collect();
        (with("divorce"), hints)
    };
    let both = vec!["meta-platforms-ireland".to_owned(), "linkedin-ireland".to_owned()];
    let (readers, hints) = reasons(json!([{"text": "The divorce."}]));
    assert_eq!(readers, both);
    assert!(hints.contains(&"reason.readers /reasons/0".to_owned()));
    for (bound, reader) in [
        (json!({"accounts": ["c"]}), 0),
        (json!({"platforms": ["Facebook"]}), 0),
        (json!({"accounts": ["b"]}), 1),
        (json!({"platforms": ["linkedin"], "accounts": []}), 1),
    ] {
        let mut reason = bound;
        reason["text"] = json!("The divorce.");
        let (readers, hints) = reasons(json!([reason]));
        assert_eq!(readers, both[reader..=reader]);
        assert!(!hints.contains(&"reason.readers /reasons/0".to_owned()));
    }
    let (readers, hints) = reasons(json!([{"id": "private-profile", "detail": "The divorce."}]));
    assert_eq!(readers, both[..1]);
    assert!(hints.contains(&"reason.left_out /reasons/0".to_owned()));
    let (readers, _) = reasons(json!([{"id": "business-account", "detail": "The divorce."}]));
    assert_eq!(readers, both[1..]);
}
