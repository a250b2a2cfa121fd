//! The page for people: it fits a terminal, is short before the letters, says everything once and holds every letter.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

#[path = "reading/budget.rs"]
mod budget;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use budget::budget;
use serde_json::{Value, json};
use widerspruch::catalog::{ChannelKind, FieldKind};
use widerspruch::localize::Values;
use widerspruch::{HintCode, Library, Prepared, page, plan_html};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);

/// The languages of the library.
fn languages() -> Vec<String> {
    LIBRARY.locales().tags().map(ToString::to_string).collect()
}

/// What a language says with these values.
fn said(language: &str, id: &str, number: u32, value: (&str, &str)) -> String {
    let values = Values::new().with_text(value.0.parse().unwrap(), value.1);
    let values = ["number", "total"].iter().fold(values, |all, name| all.with_number(name.parse().unwrap(), number));
    LIBRARY.locales().find(language).unwrap().message(id).unwrap().format(&values).unwrap()
}

fn heading(language: &str, id: &str) -> String {
    said(language, id, 1, ("value", ""))
}

/// Actions that the words before the letters suffice for.
const ACTIONS: usize = 10;

struct Case {
    name: String,
    language: String,
    prepared: Prepared,
    page: String,
}

fn case(name: &str, request: &Value) -> Case {
    let prepared = LIBRARY.prepare_json(request.to_string().as_bytes());
    let prepared = prepared.unwrap_or_else(|error| panic!("{name}: {error}: {:?}", error.issues()));
    let page = page(&prepared, LIBRARY.locales()).unwrap();
    let language = request.get("guide_language").unwrap_or(&request["language"]);
    Case { name: name.to_owned(), language: language.as_str().unwrap().to_owned(), prepared, page }
}

/// An example by its name.
macro_rules! examples {
    ($($name:literal)*) => {
        &[$(($name, include_bytes!(concat!("../../examples/cases/", $name, ".json")) as &[u8])),*]
    };
}

const EXAMPLES: &[(&str, &[u8])] = examples! {
    "anna" "child" "club" "family" "manchester" "non-user" "nurse" "overdue" "photographer" "refused" "zurich"
};

/// The examples, each in every language.
fn examples() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, json) in EXAMPLES {
        for language in languages() {
            let mut request: Value = serde_json::from_slice(json).unwrap();
            request["guide_language"] = json!(language);
            cases.push(case(&format!("{name} {language}"), &request));
        }
    }
    cases
}

/// Accounts with so many platforms that at least 25 things are to be done.
fn large(language: &str) -> Case {
    let residence = LIBRARY.catalog().country("DE").unwrap();
    let served = LIBRARY.catalog().platforms().filter(|platform| platform.region(residence).is_some());
    let platforms: Vec<String> = served.map(|platform| platform.id.to_string()).collect();
    for count in 1..platforms.len() {
        let accounts: Vec<Value> = platforms[..count]
            .iter()
            .enumerate()
            .map(|(at, platform)| {
                json!({"id": format!("a{at}"), "platform": platform, "handle": format!("name{at}"),
                    "email": "anna@example.org", "phone": "+49 30 00000000"})
            })
            .collect();
        let mut request = anna();
        request["guide_language"] = json!(language);
        request["accounts"] = json!(accounts);
        request["reasons"] = json!([]);
        let case = case(&format!("{count} platforms {language}"), &request);
        if case.prepared.guide.actions.len() >= 25 {
            return case;
        }
    }
    panic!("too few platforms");
}

fn anna() -> Value {
    serde_json::from_slice(include_bytes!("../../examples/cases/anna.json")).unwrap()
}

fn cases() -> Vec<Case> {
    let mut cases = examples();
    cases.extend(languages().iter().map(|language| large(language)));
    cases
}

/// Heading and lines of each section, those before the letters first.
fn sections(page: &str) -> Vec<(&str, Vec<&str>)> {
    let lines: Vec<&str> = page.lines().collect();
    let is_rule = |line: &str| !line.is_empty() && line.chars().all(|character| character == '=');
    let mut sections: Vec<(&str, Vec<&str>)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if lines.get(at + 1).is_some_and(|next| is_rule(next)) {
            sections.push((line, Vec::new()));
        } else if !is_rule(line) {
            sections.last_mut().unwrap().1.push(line);
        }
    }
    sections
}

/// Whether a heading is that over the letters, one or several.
fn is_letters(language: &str, heading: &str) -> bool {
    [1, 2].iter().any(|number| said(language, "page-letters-heading", *number, ("value", "")) == heading)
}

fn before_the_letters<'p>(language: &str, page: &'p str) -> Vec<(&'p str, Vec<&'p str>)> {
    sections(page).into_iter().take_while(|(heading, _)| !is_letters(language, heading)).collect()
}

fn words<'a>(lines: impl IntoIterator<Item = &'a str>) -> usize {
    lines.into_iter().map(|line| line.split_whitespace().count()).sum()
}

/// The items and paragraphs of a section, each on one line.
fn paragraphs(lines: &[&str]) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in lines {
        let text = line.trim();
        let number = text.split_once(". ").is_some_and(|(before, _)| before.parse::<u32>().is_ok());
        let starts = text.starts_with("– ") || number || text.starts_with("https://") || line.ends_with(':');
        if text.is_empty() {
            open = false;
        } else if open && !starts {
            let last = paragraphs.last_mut().unwrap();
            last.push(' ');
            last.push_str(text);
        } else {
            paragraphs.push(text.trim_start_matches("– ").to_owned());
            open = true;
        }
    }
    paragraphs
}

/// What ends with a full stop and goes on with a capital, or ends the paragraph.
fn sentences(paragraph: &str) -> Vec<String> {
    let words: Vec<&str> = paragraph.split_whitespace().collect();
    let mut sentences = vec![String::new()];
    for (at, word) in words.iter().enumerate() {
        let last = sentences.last_mut().unwrap();
        last.push_str(word);
        last.push(' ');
        let abbreviation = word.chars().filter(|character| character.is_alphabetic()).count() < 2;
        let next = words.get(at + 1).and_then(|next| next.chars().next());
        if word.ends_with(['.', '!', '?']) && !abbreviation && next.is_some_and(char::is_uppercase) {
            sentences.push(String::new());
        }
    }
    sentences.into_iter().map(|sentence| sentence.trim().to_owned()).collect()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn it_fits_a_terminal_of_80_columns_and_has_no_colours() {
    for Case { name, page, .. } in cases() {
        for line in page.lines() {
            let words = line.split_whitespace().count();
            assert!(line.chars().count() <= 80 || words == 1, "{name}: {line}");
            assert_eq!(line.trim_end(), line, "{name}: space at the end of a line");
        }
        assert!(page.chars().all(|character| character == '\n' || !character.is_control()), "{name}");
        assert!(!page.contains("\n\n\n\n\n"), "{name}: a hole");
        assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{name}");
    }
}

#[test]
fn it_is_short_before_the_letters() {
    for Case { name, language, prepared, page } in cases() {
        let before = before_the_letters(&language, &page);
        let count =
            words(before.iter().flat_map(|(heading, lines)| std::iter::once(*heading).chain(lines.iter().copied())));
        let more = prepared.guide.actions.len().saturating_sub(ACTIONS);
        let most = budget("plan_page", &language) + more * budget("plan_page_action", &language);
        assert!(count <= most, "{name}: {count} words, {more} actions more than {ACTIONS}");
        let warnings = before.iter().find(|(title, _)| *title == heading(&language, "page-warnings-heading"));
        let warnings = warnings.map(|(_, lines)| paragraphs(lines)).unwrap_or_default();
        assert!(warnings.len() <= 4, "{name}: {warnings:?}");
        for warning in warnings {
            // A list of names counts as one.
            let alone = prepared.guide.hints.iter().any(|hint| hint.message == warning);
            let counted = if alone { warning.as_str() } else { warning.rsplit(": ").next().unwrap() };
            assert!(words([counted]) <= budget("plan_page_warning", &language), "{name}: {warning}");
        }
    }
}

/// Whoever opens the page reads what is ready and where to start, and the first thing to do follows at once.
#[test]
fn the_first_thing_to_do_is_found_at_once() {
    for Case { name, prepared, page, .. } in cases() {
        let head: Vec<&str> = page.lines().filter(|line| !line.is_empty()).take(8).collect();
        assert_eq!(words(head[2..4].iter().copied()), words(sections(&page)[0].1.iter().copied()), "{name}: two lines");
        if let Some(first) = prepared.guide.actions.first() {
            assert!(head[3].contains('1'), "{name}: {}", head[3]);
            assert!(head[6].starts_with("1. ") || head[6].starts_with(" 1. "), "{name}: {}", head[6]);
            assert!(first.url.as_deref().is_none_or(|url| head[7].contains(url) || page.contains(url)), "{name}");
        }
    }
}

#[test]
fn no_sentence_stands_twice() {
    for Case { name, language, page, .. } in cases() {
        let mut said = BTreeSet::new();
        for (title, lines) in sections(&page) {
            // Rows of a table are no sentences, though a date may end in a full stop.
            let others = ["page-texts-heading", "page-deadline-heading"];
            if is_letters(&language, title) || others.iter().any(|id| title == heading(&language, id)) {
                continue;
            }
            for sentence in paragraphs(&lines).iter().flat_map(|paragraph| sentences(paragraph)) {
                let is_sentence = sentence.ends_with(['.', '!', '?']) && sentence.split_whitespace().count() > 2;
                assert!(!is_sentence || said.insert(sentence.clone()), "{name}: {sentence}");
            }
        }
    }
}

#[test]
fn it_holds_what_the_plan_and_the_letters_say() {
    for Case { name, prepared, page, .. } in cases() {
        let text = squeezed(&page);
        for action in &prepared.guide.actions {
            assert!(action.url.as_deref().is_none_or(|url| text.contains(url)), "{name}: {:?}", action.url);
            if matches!(action.kind, ChannelKind::WebForm | ChannelKind::SettingsSwitch) && action.authority.is_none() {
                for account in &action.account_names {
                    assert!(text.contains(&squeezed(account)), "{name}: {account}");
                }
                for sentence in sentences(&action.covers) {
                    assert!(text.contains(&sentence), "{name}: {sentence}");
                }
            }
        }
        for letter in &prepared.letters {
            assert!(text.contains(&squeezed(&letter.subject)), "{name}: {}", letter.subject);
        }
        // What is doubtful is marked; what is the same for several platforms names them all.
        let merged = [HintCode::ContactNotVerified, HintCode::PlatformInformationOnly];
        for hint in prepared.guide.hints.iter().filter(|hint| !merged.contains(&hint.code)) {
            for sentence in sentences(&hint.message) {
                assert!(text.contains(&sentence), "{name}: {sentence}");
            }
        }
    }
}

#[test]
fn texts_to_paste_are_numbered_and_stand_once_behind_the_letters() {
    for Case { name, language, prepared, page } in cases() {
        let mut texts: BTreeMap<usize, &str> = BTreeMap::new();
        let sections = sections(&page);
        let list = sections[1].1.join("\n");
        let reasons = |action: &widerspruch::GuideAction| {
            let fields = action.fields.iter().filter(|field| field.field == FieldKind::Reason);
            fields.filter_map(|field| field.value.clone()).collect::<Vec<_>>()
        };
        let values: Vec<String> = prepared.guide.actions.iter().flat_map(reasons).collect();
        for value in &values {
            if !texts.values().any(|known| known == value) {
                texts.insert(texts.len() + 1, value);
            }
        }
        let annexes = sections.iter().find(|(title, _)| *title == heading(&language, "page-texts-heading"));
        let annexes = annexes.map(|(_, lines)| lines.clone()).unwrap_or_default();
        let named = |number: usize| {
            let number = u32::try_from(number).unwrap();
            let title = said(&language, "page-text-heading", number, ("value", "|"));
            let title = format!("{} (", title.split(" (").next().unwrap());
            annexes.iter().filter(|line| line.starts_with(&title)).count()
        };
        let pasted = |number: usize| {
            let text = squeezed(&format!(
                "– {}",
                said(&language, "page-paste", u32::try_from(number).unwrap(), ("value", ""))
            ));
            let list = squeezed(&list);
            // Not those of a number that begins with this one.
            list.split(&text).skip(1).filter(|rest| !rest.starts_with(|next: char| next.is_ascii_digit())).count()
        };
        let whole = squeezed(&annexes.join("\n"));
        for (number, text) in &texts {
            assert_eq!(named(*number), 1, "{name}: {number}");
            assert_eq!(whole.matches(&squeezed(text)).count(), 1, "{name}: text {number}");
            let own = values.iter().filter(|value| value == text).count();
            assert_eq!(pasted(*number), own, "{name}: text {number}");
        }
        assert_eq!(named(texts.len() + 1), 0, "{name}: a text that no item needs");
    }
}

#[test]
fn doubtful_items_are_marked_and_the_others_say_nothing_of_evidence() {
    let marks = |page: &str| page.matches("[vorher\u{a0}prüfen]").count();
    let mut request = anna();
    let fresh = case("anna", &request);
    let doubtful = fresh.prepared.guide.hints.iter().filter(|hint| hint.code == HintCode::ContactNotVerified);
    assert_eq!(doubtful.count(), 1, "Instagram");
    assert_eq!((marks(&fresh.page), fresh.page.matches("Letzter Beleg").count()), (2, 1), "two accounts, one form");
    request["accounts"] = json!([{"id": "in", "platform": "linkedin", "url": "https://www.linkedin.com/in/anna-beispiel",
        "email": "anna@example.org"}]);
    let fresh = case("linkedin", &request);
    assert_eq!((marks(&fresh.page), fresh.page.matches("Letzter Beleg").count()), (0, 0));
    request["date"] = json!("2040-01-02");
    let old = case("linkedin in 2040", &request);
    assert_eq!(marks(&old.page), old.prepared.guide.actions.len());
}

#[test]
fn a_form_that_stood_before_is_pointed_to() {
    let request: Value = serde_json::from_slice(include_bytes!("../../examples/cases/family.json")).unwrap();
    let family = case("family", &request);
    assert_eq!(family.page.matches("wie bei Punkt").count(), 3, "three forms again");
    assert_eq!(squeezed(&family.page).matches("– Text 1 einfügen").count(), 5, "one text for all five");
}

#[test]
fn a_single_letter_has_no_number() {
    for Case { name, language, prepared, page } in cases() {
        for letter in &prepared.letters {
            let heading = said(&language, "page-letter-heading", 1, ("controller", &letter.addressee.name));
            assert!(page.contains(&heading), "{name}");
        }
    }
}

#[test]
fn a_row_that_is_too_wide_stands_below_its_company() {
    let mut request = anna();
    request["letter"] = json!("next");
    request["date"] = json!("2027-03-10");
    request["accounts"] = json!([{"id": "apple", "platform": "apple", "handle": "anna", "email": "anna@example.org"}]);
    request["history"] = json!([
        {"event": "sent", "on": "2026-11-24", "via": "form"},
        {"event": "confirmed", "on": "2026-12-05"},
        {"event": "breached", "on": "2027-02-05"},
    ]);
    let broken = case("broken", &request);
    let before = before_the_letters(&broken.language, &broken.page);
    let (_, lines) = before.iter().find(|(heading, _)| *heading == "Fristen").unwrap();
    let rows = &lines[1..4];
    assert_eq!(rows[0], "– Apple Distribution International Limited");
    assert!(rows[1].starts_with("  Stand: ") && rows[2].ends_with("Februar 2027"), "{rows:?}");
}

/// What of a page in HTML is said to be in another language than the page: the language and the text.
fn foreign(html: &str) -> Vec<(String, String)> {
    let parts = html.split("<div class=\"lines\" lang=\"").skip(1);
    let parts = parts.map(|part| part.split("</div>").next().unwrap().split_once("\">").unwrap());
    let shown = |html: &str| html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    let plain = |text: String| {
        let signs = [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
        signs.iter().fold(text, |text, (escaped, sign)| text.replace(escaped, sign))
    };
    parts.map(|(language, lines)| (language.to_owned(), squeezed(&plain(shown(lines))))).collect()
}

#[test]
fn letters_and_texts_in_another_language_than_the_page_say_so_in_html() {
    for Case { name, language, prepared, .. } in examples() {
        let tongue = &prepared.letters[0].language;
        let mut texts: Vec<String> = prepared.letters.iter().map(|letter| squeezed(&letter.text())).collect();
        for field in prepared.guide.actions.iter().flat_map(|action| &action.fields) {
            let text = field.value.as_deref().filter(|_| field.field == FieldKind::Reason).map(squeezed);
            texts.extend(text.filter(|text| !texts.contains(text)));
        }
        let texts: Vec<_> = texts.into_iter().map(|text| (tongue.clone(), text)).collect();
        let wanted = if *tongue == language { Vec::new() } else { texts };
        assert_eq!(foreign(&plan_html(&prepared, LIBRARY.locales()).unwrap()), wanted, "{name}");
    }
}
