//! Calendars, file names and whole folders: no value of a request adds an entry, a property, a header, an element or a
//! path (bad-input classes M and P, property P3). The judges are parsers by others: ical, mail-parser, html5gum.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::path::{Component, Path};
use std::sync::OnceLock;

use html5gum::{Token, Tokenizer};
use ical::IcalParser;
use ical::parser::ical::component::IcalCalendar;
use mail_parser::MessageParser;
use proptest::prelude::*;
use serde_json::{Value, json};
use widerspruch::{
    CaseFormat, Format, LetterFormat, Library, OutputFile, Prepared, Renderer, calendar, output_files, render,
};

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(Library::embedded)
}

/// A request with every free value that a letter about accounts can hold.
fn request() -> Value {
    json!({
        "version": 1, "letter": "objection", "language": "de", "date": "2026-11-24",
        "data_subject": {"name": "Mia Beispiel", "country": "DE", "address": ["Musterweg 1", "Musterstadt"],
            "email": "mia@example.org", "phone": "+49 30 123456"},
        "representative": {"role": "parent", "name": "Anna Beispiel", "address": ["Musterweg 1", "Musterstadt"],
            "email": "anna@example.org", "authority": "enclosed"},
        "accounts": [
            {"id": "one", "platform": "instagram", "handle": "mia.b", "url": "https://www.instagram.com/mia.b", "link_group": "a", "email": "mia@example.org"},
            {"id": "two", "platform": "openai-chatgpt", "handle": "mia", "phone": "+49 30 654321"}
        ],
        "reasons": [{"id": "control", "detail": "Seit 2023."}, {"text": "Eigene Worte."}],
        "requests": ["restriction", "erasure"],
        "history": [{"event": "sent", "on": "2026-11-01", "via": "email", "controller": "openai-ireland", "note": "x"}],
        "reference": "W-2026-002"
    })
}

/// Pointers to the values that a person writes.
pub(crate) const VALUES: &[&str] = &[
    "/data_subject/name",
    "/data_subject/address/0",
    "/data_subject/email",
    "/data_subject/phone",
    "/representative/name",
    "/representative/address/1",
    "/representative/email",
    "/accounts/0/id",
    "/accounts/0/handle",
    "/accounts/0/link_group",
    "/accounts/1/handle",
    "/accounts/0/url",
    "/reasons/0/detail",
    "/reasons/1/text",
    "/history/0/note",
    "/reference",
];

/// The request with another value; none if the library refuses it.
fn prepared_with(pointer: &str, value: &str) -> Option<Prepared> {
    let mut request = request();
    *request.pointer_mut(pointer).unwrap() = value.into();
    match library().prepare_json(request.to_string().as_bytes()) {
        Ok(prepared) => Some(prepared),
        Err(error) => {
            assert!(!error.issues().is_empty(), "a refusal has issues");
            let shown: String = error.issues().iter().map(ToString::to_string).collect();
            // Short values are found in any sentence.
            assert!(value.chars().count() < 8 || !shown.contains(value), "{pointer}: the refusal repeats the value");
            None
        }
    }
}

fn harmless() -> &'static Prepared {
    static PREPARED: OnceLock<Prepared> = OnceLock::new();
    PREPARED.get_or_init(|| library().prepare_json(request().to_string().as_bytes()).unwrap())
}

fn calendar_of(prepared: &Prepared) -> IcalCalendar {
    let bytes = calendar(prepared).unwrap();
    let text = std::str::from_utf8(&bytes).unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "folded at 75 octets");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "line ends are CRLF");
    let mut calendars: Vec<_> = IcalParser::new(bytes.as_slice()).map(Result::unwrap).collect();
    assert_eq!(calendars.len(), 1);
    calendars.remove(0)
}

/// Names of everything in a calendar.
pub(crate) fn calendar_structure(prepared: &Prepared) -> Vec<String> {
    let calendar = calendar_of(prepared);
    assert!(calendar.alarms.is_empty() && calendar.todos.is_empty() && calendar.timezones.is_empty());
    let mut names: Vec<String> = calendar.properties.iter().map(|property| property.name.clone()).collect();
    for event in &calendar.events {
        assert!(event.alarms.is_empty(), "no alarm is ever written");
        names.extend(event.properties.iter().map(|property| format!("{} {:?}", property.name, property.params)));
    }
    names
}

/// Headers and addresses of a mail, tags of a page.
pub(crate) fn letter_structure(prepared: &Prepared) -> Vec<String> {
    let mut names = Vec::new();
    for letter in &prepared.letters {
        let mail = render(letter, LetterFormat::Eml).unwrap();
        let message = MessageParser::default().parse(&mail).unwrap();
        names.extend(message.headers().iter().map(|header| header.name().to_owned()));
        for address in [message.from(), message.to(), message.cc(), message.bcc()] {
            names.push(address.map_or(0, |address| address.iter().count()).to_string());
        }
        names.push(message.to().map(|to| format!("{:?}", to.first().unwrap().address)).unwrap_or_default());
        names.push(format!("{} parts", message.parts.len()));
        for page in [
            message.body_html(0).unwrap().into_owned(),
            String::from_utf8(render(letter, LetterFormat::Html).unwrap()).unwrap(),
        ] {
            for token in Tokenizer::new(&page) {
                match token.unwrap() {
                    // `bdi` only sets right-to-left values apart.
                    Token::StartTag(tag) if *tag.name != *b"bdi" => {
                        names.push(format!("{:?} {:?}", tag.name, tag.attributes));
                    }
                    Token::EndTag(tag) if *tag.name != *b"bdi" => names.push(format!("/{:?}", tag.name)),
                    Token::Comment(_) => names.push("comment".to_owned()),
                    _ => {}
                }
            }
        }
    }
    names
}

/// Names and paths of a folder, without the content of its files.
fn folder_structure(prepared: &Prepared) -> Vec<String> {
    let mut names = Vec::new();
    for format in [Format::from(LetterFormat::Text), CaseFormat::Ics.into()] {
        let files = files(prepared, format);
        check_names(&files);
        names.extend(files.iter().map(|file| file.name.clone()));
    }
    names
}

fn check_names(files: &[OutputFile]) {
    let lower: BTreeSet<String> = files.iter().map(|file| file.name.to_ascii_lowercase()).collect();
    assert_eq!(lower.len(), files.len(), "names differ in more than case");
    for file in files {
        let mut parts = Path::new(&file.name).components();
        assert!(matches!(parts.next(), Some(Component::Normal(_))) && parts.next().is_none(), "{}", file.name);
        assert!(file.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)), "{}", file.name);
        assert!(file.name.len() < 128 && !file.name.starts_with(['.', '-']), "{}", file.name);
    }
}

/// Everything that is not a value.
fn structure(prepared: &Prepared) -> [Vec<String>; 3] {
    [calendar_structure(prepared), letter_structure(prepared), folder_structure(prepared)]
}

/// Whether the library takes the value.
pub(crate) fn check(pointer: &str, value: &str) -> bool {
    static EXPECTED: OnceLock<[Vec<String>; 3]> = OnceLock::new();
    let expected = EXPECTED.get_or_init(|| structure(harmless()));
    let prepared = prepared_with(pointer, value);
    if let Some(prepared) = &prepared {
        assert_eq!(&structure(prepared), expected, "{pointer} {value:?}");
    }
    prepared.is_some()
}

const HOSTILE: &[&str] = &[
    "x\r\nATTENDEE:mailto:e@x.example",
    "x\r\nBcc: x@y.example",
    "x\nBEGIN:VALARM\nREPEAT:2147483648",
    "BEGIN:VCARD",
    "END:VEVENT",
    "a,b;c\\n\\N\\\\;",
    "a;X=\"y\":z",
    "=?utf-8?Q?=0D=0ABcc:_x?=",
    "\"Max\" <evil@x.example>",
    "max@x.example, evil@x.example",
    "<img src=x onerror=alert(1)>",
    "\"><script>alert(1)</script>",
    "</style></title><b>",
    "<!-- x --> ]]> &amp; &#60;",
    "../../etc/cron.d/x",
    "C:\\Windows\\x",
    "\\\\server\\share",
    "CON",
    "nul.tar.gz",
    "COM\u{B9}",
    ".hidden",
    "-rf",
    "~",
    "a<b>c:d|e?f*g",
    "manifest.json",
    "deadlines.ics",
    "a\u{202E}fdp.exe",
    "https://www.instagram.com/\"><b>",
    "https://www.instagram.com/a%0D%0ABcc:b",
    "javascript:alert(1)",
    "Nguyễn Thị Ánh",
    "דנה כהן",
    "😀",
    "{ $name } {{ 7*7 }} ${x} %s",
];

#[test]
fn no_listed_value_changes_a_structure() {
    let mut accepted = 0;
    for &pointer in VALUES {
        for &value in HOSTILE {
            accepted += usize::from(check(pointer, value));
        }
    }
    assert!(accepted > 150, "{accepted} values got through: too few to say anything");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn no_value_changes_a_structure(
        pieces in prop::collection::vec(
            prop_oneof![prop::sample::select(HOSTILE).prop_map(str::to_owned), "\\PC{1,4}", "[ -~]{1,8}"], 1..5),
        pointer in prop::sample::select(VALUES),
    ) {
        let value = pieces.concat();
        // An empty line is left out, as the harmless value would not be.
        prop_assume!(!value.trim().is_empty());
        check(pointer, &value);
    }
}

/// The value of a property, unfolded and unescaped by the rules of RFC 5545.
fn text_of(calendar: &IcalCalendar, event: usize, name: &str) -> String {
    let properties = &calendar.events[event].properties;
    let value = properties.iter().find(|property| property.name == name).unwrap().value.clone().unwrap();
    let mut text = String::new();
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.push(match characters.next().unwrap() {
                'n' | 'N' => '\n',
                other => other,
            }),
            other => text.push(other),
        }
    }
    text
}

#[test]
fn a_reference_comes_back_from_the_calendar() {
    for value in ["x\\nATTENDEE:mailto:e@x.example", "a,b;c\\", "BEGIN:VEVENT", "Ä😀".repeat(40).as_str()] {
        let prepared = prepared_with("/reference", value).unwrap();
        let calendar = calendar_of(&prepared);
        for event in 0..calendar.events.len() {
            let text = text_of(&calendar, event, "DESCRIPTION");
            assert!(text.ends_with(value), "{value:?} {text:?}");
        }
    }
}

#[test]
fn a_calendar_has_the_dates_of_the_timelines() {
    let calendar = calendar_of(harmless());
    let of = |event: usize, name: &str| text_of(&calendar, event, name);
    let events: Vec<_> = (0..calendar.events.len()).map(|event| (of(event, "SUMMARY"), of(event, "DTSTART"))).collect();
    let expected = [
        ("Antwort fällig: Meta Platforms Ireland Limited", "20261224"),
        ("Antwort fällig bei Verlängerung: Meta Platforms Ireland Limited", "20270224"),
        ("Erinnerung möglich: Meta Platforms Ireland Limited", "20261225"),
        ("Antwort fällig: OpenAI Ireland Limited", "20261201"),
        // The first Monday of February is a public holiday in Ireland.
        ("Antwort fällig bei Verlängerung: OpenAI Ireland Limited", "20270202"),
        ("Erinnerung möglich: OpenAI Ireland Limited", "20261202"),
    ]
    .map(|(summary, day)| (summary.to_owned(), day.to_owned()));
    assert_eq!(events, expected);
    let ids: BTreeSet<String> = (0..events.len()).map(|event| of(event, "UID")).collect();
    assert_eq!(ids.len(), events.len(), "every entry has an id of its own");
    assert!((0..events.len()).all(|event| of(event, "DTSTAMP") == "20261124T000000Z"));
    assert!((0..events.len()).all(|event| of(event, "CLASS") == "PRIVATE"));
}

#[test]
fn the_same_case_has_the_same_calendar_and_another_case_other_ids() {
    assert_eq!(calendar(harmless()), calendar(harmless()));
    let other = prepared_with("/data_subject/name", "Max Beispiel").unwrap();
    assert_ne!(text_of(&calendar_of(harmless()), 0, "UID"), text_of(&calendar_of(&other), 0, "UID"));
}

#[test]
fn a_case_that_is_over_has_no_calendar() {
    let mut request = request();
    request["letter"] = "next".into();
    request["accounts"] = json!([{"platform": "instagram", "handle": "mia"}]);
    request["history"] = json!([{"event": "sent", "on": "2026-10-01", "parts": ["objection"]}, {"event": "confirmed", "on": "2026-10-20"}]);
    let prepared = library().prepare_json(request.to_string().as_bytes()).unwrap();
    assert_eq!(calendar(&prepared), None);
    let files = files(&prepared, CaseFormat::Ics);
    assert_eq!(files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["manifest.json"]);
}

#[test]
fn a_manifest_names_every_file_with_its_digest() {
    for (format, letters) in
        [(LetterFormat::Eml.into(), true), (Format::from(CaseFormat::Ics), false), (LetterFormat::Text.into(), true)]
    {
        let files = files(harmless(), format);
        let (manifest, files) = files.split_last().unwrap();
        assert_eq!(manifest.name, "manifest.json");
        let manifest: Value = serde_json::from_slice(&manifest.bytes).unwrap();
        let entries = manifest["files"].as_array().unwrap();
        assert_eq!(entries.len(), files.len());
        for (entry, file) in entries.iter().zip(files) {
            assert_eq!(entry["file"], file.name.as_str());
            assert_eq!(entry["sha256"].as_str().unwrap().len(), 64);
            assert_eq!(entry["letter"].is_string(), letters);
            assert_eq!(entry["addressee"].is_string(), letters);
        }
    }
    let files = files(harmless(), CaseFormat::Ics);
    assert_eq!(files[0].name, "deadlines.ics");
}

#[test]
fn a_mail_without_recipient_says_why_in_the_manifest() {
    let files = files(harmless(), LetterFormat::Eml);
    let manifest: Value = serde_json::from_slice(&files.last().unwrap().bytes).unwrap();
    assert_eq!(manifest["files"][0]["addressee"], "meta-platforms-ireland");
    assert_eq!(manifest["files"][0]["hints"][0]["code"], "mail.no_address");
    assert_eq!(manifest["files"][1]["addressee"], "openai-ireland");
    assert_eq!(manifest["files"][1]["hints"], Value::Null);
}

#[test]
fn letters_of_one_name_get_numbers_and_unsafe_names_become_safe() {
    let mut prepared = harmless().clone();
    for (letter, name) in prepared.letters.iter_mut().zip(["../../A", "a"]) {
        name.clone_into(&mut letter.suggested_file_name);
    }
    let files = files(&prepared, LetterFormat::Eml);
    check_names(&files);
    assert_eq!(files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["A.eml", "a-2.eml", "manifest.json"]);
}

/// The files of a case in a format, the manifest last.
fn files(prepared: &Prepared, format: impl Into<Format>) -> Vec<OutputFile> {
    output_files(&mut Renderer::default(), prepared, format).collect::<Result<_, _>>().unwrap()
}
