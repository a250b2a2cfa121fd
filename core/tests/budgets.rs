//! How long first letters may be (`wording/budgets.json`), and what must stand in them all the same. Words are parted by
//! Unicode white space; counted is what stands from salutation to closing, with the numbers of demands, but neither own
//! words, account lines beyond three nor the block on special categories, which has a limit of its own.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

#[path = "reading/budget.rs"]
mod budget;
#[path = "reading/weight.rs"]
mod weight;

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};

use budget::budget;
use serde_json::{Value, json};
use weight::weight;
use widerspruch::catalog::LegalRegime;
use widerspruch::localize::Values;
use widerspruch::vocabulary::LetterKind;
use widerspruch::{Block, BlockContent, BlockRole, Letter, Library};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);

/// The words of the body, and those of the block on special categories.
fn count(letter: &Letter, special_heading: &str) -> (usize, usize) {
    let end = letter.blocks.iter().position(|block| block.role == BlockRole::Closing).unwrap();
    let body = &letter.blocks[..end];
    let is_special = |block: &Block| matches!(&block.content, BlockContent::Text(text) if text == special_heading);
    let special = body.iter().position(is_special).map_or(0, |at| body[at..at + 2].iter().map(weight).sum());
    (body.iter().map(weight).sum::<usize>() - special, special)
}

struct Story {
    language: String,
    country: &'static str,
    role: Option<&'static str>,
    platform: Option<&'static str>,
    short: bool,
}

impl Story {
    fn request(&self, reasons: &[&str]) -> Value {
        let mut request = json!({
            "version": 1,
            "letter": if self.platform.is_some() { "objection" } else { "non-user-objection" },
            "language": self.language,
            "date": "2026-11-24",
            "data_subject": {"name": "Anna Beispiel", "country": self.country, "address": ["Musterweg 1", "Ort"],
                             "email": "anna@example.org"},
            "reasons": reasons.iter().map(|id| json!({"id": id})).collect::<Vec<_>>(),
            "requests": ["restriction", "erasure", "confirmation", "recipients"],
            "options": {"text_length": if self.short { "short" } else { "full" }},
        });
        if let Some(platform) = self.platform {
            let account = |email: &str| json!({"platform": platform, "email": email});
            let mut first = account("anna@example.org");
            (first["use"], first["visibility"]) = ("business".into(), "private".into());
            request["accounts"] = json!([first, account("laden@example.org"), account("anders@example.org")]);
        } else {
            let sighting = json!({"what": "Foto", "url": "https://www.facebook.com/some/post"});
            request["non_user"] = json!({"platforms": ["facebook"], "sightings": [sighting]});
        }
        if let Some(role) = self.role {
            request["representative"] = json!({"role": role, "name": "Erika Beispiel", "email": "erika@example.org"});
        }
        request
    }

    fn letter(&self, reasons: &[&str]) -> Option<Letter> {
        let prepared = LIBRARY.prepare_json(self.request(reasons).to_string().as_bytes()).ok()?;
        prepared.letters.into_iter().next()
    }

    fn special_heading(&self) -> String {
        let id = if self.country == "CH" { "letter-ch-special-heading" } else { "letter-special-heading" };
        let locale = LIBRARY.locales().find(&self.language).unwrap();
        locale.message(id).unwrap().format(&Values::new()).unwrap()
    }

    fn limit(&self, letter: &Letter) -> usize {
        let kind = letter.kind.as_str();
        let length = if self.short { "short" } else { "full" };
        budget(&format!("{kind}/{length}"), &self.language)
            + self.role.map_or(0, |_| budget("represented", &self.language))
            + if letter.regimes.len() > 1 { budget("second_law", &self.language) } else { 0 }
    }
}

fn stories() -> Vec<Story> {
    let mut stories = Vec::new();
    let laws = [
        ("DE", LegalRegime::EuGdpr),
        ("GB", LegalRegime::UkGdpr),
        ("CH", LegalRegime::SwissFadp),
        ("NO", LegalRegime::EeaGdpr),
    ];
    for language in LIBRARY.locales().tags().map(ToString::to_string) {
        let locale = LIBRARY.locales().find(&language).unwrap();
        for (country, _) in laws.into_iter().filter(|(_, law)| locale.offers(LetterKind::Objection, *law)) {
            for role in [None, Some("parent"), Some("organisation")] {
                for platform in [Some("facebook"), Some("openai-chatgpt"), Some("reddit"), Some("notion"), None] {
                    for short in [false, true] {
                        stories.push(Story { language: language.clone(), country, role, platform, short });
                    }
                }
            }
        }
    }
    stories
}

/// The two reasons with the most words, of those that fit. Who writes changes their words by one or two, so they are
/// looked for once.
fn longest(story: &Story) -> Vec<&'static str> {
    type Place = (String, &'static str, Option<&'static str>, bool);
    static FOUND: LazyLock<Mutex<BTreeMap<Place, Vec<&'static str>>>> = LazyLock::new(Mutex::default);
    let place = (story.language.clone(), story.country, story.platform, story.short);
    if let Some(found) = FOUND.lock().unwrap().get(&place) {
        return found.clone();
    }
    let ids = LIBRARY.catalog().reasons().map(|reason| reason.id.as_str()).filter(|id| *id != "other");
    let mut counted: Vec<(usize, &str)> =
        ids.filter_map(|id| Some((count(&story.letter(&[id])?, &story.special_heading()).0, id))).collect();
    counted.sort_unstable();
    let found: Vec<&str> = counted.into_iter().rev().take(2).map(|(_, id)| id).collect();
    FOUND.lock().unwrap().insert(place, found.clone());
    found
}

#[test]
fn first_letters_keep_to_their_budgets_and_lose_no_demand() {
    let mut seen = 0;
    let mut broken = Vec::new();
    for story in stories() {
        let reasons = longest(&story);
        assert_eq!(reasons.len(), 2, "{} {:?}", story.country, story.platform);
        let letter = story.letter(&reasons).unwrap();
        let (body, special) = count(&letter, &story.special_heading());
        let limit = story.limit(&letter);
        let place =
            format!("{} {} {:?} {:?} {}", story.language, story.country, story.role, story.platform, story.short);
        if body > limit {
            broken.push(format!("{place}: {body} words, at most {limit} ({reasons:?})"));
        }
        if special > budget("special_categories", &story.language) {
            broken.push(format!("{place}: {special} words on special categories"));
        }
        if letter.subject.split_whitespace().count() > budget("subject", &story.language) {
            broken.push(format!("{place}: subject {}", letter.subject));
        }
        let text = letter.text().split_whitespace().collect::<Vec<_>>().join(" ");
        for what in present(&story, &letter) {
            if !words(&story.language, what).any(|word| text.contains(word)) {
                broken.push(format!("{place}: {what} is missing"));
            }
        }
        let place_of =
            if story.platform.is_some() { "laden@example.org" } else { "https://www.facebook.com/some/post" };
        if !text.contains(place_of) {
            broken.push(format!("{place}: {place_of} is missing"));
        }
        seen += 1;
    }
    assert!(seen > 200, "{seen}");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The words of a language for what a letter must say.
fn words(language: &str, what: &str) -> impl Iterator<Item = &'static str> {
    static WORDS: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(include_str!("wording/first.json")).unwrap());
    let words = WORDS.get(language).and_then(|words| words.get(what)).and_then(Value::as_array);
    let words = words.unwrap_or_else(|| panic!("wording/first.json has no {what} for {language}"));
    words.iter().map(|word| word.as_str().unwrap())
}

/// What a letter must say, full and short.
fn present(story: &Story, letter: &Letter) -> Vec<&'static str> {
    let swiss_only = story.country == "CH" && letter.regimes.len() == 1;
    let mut all = vec![
        "purpose",
        "past and future",
        if swiss_only { "30 days" } else { "month" },
        "effect",
        "stop",
        "burden",
        "erasure",
        "recipients",
        "confirmation",
        "refusal",
    ];
    all.extend(if story.platform.is_some() { &["consent", "content stays"][..] } else { &["search"] });
    all.extend(if story.country == "CH" { &["prohibition"][..] } else { &["objection", "restriction"] });
    all
}
