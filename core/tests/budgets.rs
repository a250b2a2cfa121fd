//! How long first letters may be (`wording/budgets.json`), and what must stand in them all the same. Words are parted by
//! Unicode white space; counted is what stands from salutation to closing, with the numbers of demands, but neither own
//! words, account lines beyond three nor the block on special categories, which has a limit of its own.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic")]

#[path = "reading/weight.rs"]
mod weight;

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};

use serde_json::{Value, json};
use weight::weight;
use widerspruch::catalog::LegalRegime;
use widerspruch::localize::Values;
use widerspruch::vocabulary::LetterKind;
use widerspruch::{Block, BlockContent, BlockRole, Letter, Library};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);
static BUDGETS: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(include_str!("wording/budgets.json")).unwrap());

fn budget(pointer: &str) -> usize {
    usize::try_from(BUDGETS.pointer(pointer).unwrap().as_u64().unwrap()).unwrap()
}

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
        LIBRARY.locales().find(&self.language).unwrap().message(id).unwrap().format(&Values::new()).unwrap()
    }

    /// German and English set how long a letter is; other languages may have a quarter more words.
    fn scaled(&self, words: usize) -> usize {
        if matches!(&*self.language, "de" | "en") { words } else { words * 5 / 4 }
    }

    fn limit(&self, letter: &Letter) -> usize {
        let kind = letter.kind.as_str();
        let length = if self.short { "short" } else { "full" };
        let words = budget(&format!("/{kind}/{length}"))
            + self.role.map_or(0, |_| budget("/represented"))
            + if letter.regimes.len() > 1 { budget("/second_law") } else { 0 };
        self.scaled(words)
    }
}

fn stories() -> Vec<Story> {
    let mut stories = Vec::new();
    for tag in LIBRARY.locales().tags() {
        let locale = LIBRARY.locales().get(tag).unwrap();
        let laws = [LegalRegime::EuGdpr, LegalRegime::UkGdpr, LegalRegime::SwissFadp, LegalRegime::EeaGdpr];
        let offered = ["DE", "GB", "CH", "NO"].into_iter().zip(laws);
        for (country, _) in offered.filter(|(_, law)| locale.offers(LetterKind::Objection, *law)) {
            for role in [None, Some("parent"), Some("organisation")] {
                for platform in [Some("facebook"), Some("openai-chatgpt"), Some("reddit"), Some("notion"), None] {
                    for short in [false, true] {
                        let language = tag.to_string();
                        stories.push(Story { language, country, role, platform, short });
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
        if special > story.scaled(budget("/special_categories")) {
            broken.push(format!("{place}: {special} words on special categories"));
        }
        if letter.subject.split_whitespace().count() > story.scaled(budget("/subject")) {
            broken.push(format!("{place}: subject {}", letter.subject));
        }
        let text = letter.text().split_whitespace().collect::<Vec<_>>().join(" ");
        for (what, needle) in present(&story, &letter) {
            if !text.contains(needle) {
                broken.push(format!("{place}: {what} is missing"));
            }
        }
        seen += 1;
    }
    assert!(seen > 200, "{seen}");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// What a letter must say, full and short: demand or fact, and words of it. The words of these languages stand here; those
/// of the others are its needles, which the gate looks for.
fn present(story: &Story, letter: &Letter) -> Vec<(&'static str, &'static str)> {
    if !matches!(&*story.language, "de" | "en") {
        return Vec::new();
    }
    let swiss_only = story.country == "CH" && letter.regimes.len() == 1;
    let german = story.language == "de";
    let say = |de: &'static str, en: &'static str| if german { de } else { en };
    let mut all = vec![
        ("purpose", say("künstlicher Intelligenz (KI)", "artificial intelligence (AI)")),
        ("past and future", say("vorhandene wie künftige", "existing and future")),
        ("month", if swiss_only { say("30 Tage", "30 days") } else { say("eines Monats", "one month of receipt") }),
        ("effect", say("wirkt ab Eingang", "takes effect on receipt")),
        ("stop", say("auf Dauer", "for good")),
        ("burden", say("weisen", "demonstrate")),
        ("erasure", say("Trainingsdatensätzen", "training datasets")),
        ("recipients", say("ennen Sie", "name them")),
        ("confirmation", say("Bestätigen Sie", "confirm")),
        ("refusal", say("nicht ganz", "do not comply in full")),
    ];
    if story.platform.is_some() {
        all.push(("consent", say("Einwilligung", "consent")));
        all.push(("content stays", say("nutzbar bleiben", "stay usable")));
        all.push(("accounts", "laden@example.org"));
    } else {
        all.push(("place", "https://www.facebook.com/some/post"));
        all.push(("search", say("Suchen Sie", "Please search")));
    }
    if story.country == "CH" {
        all.push(("provision", say("Art. 30 Abs. 2 lit. b", "30(2)(b)")));
    } else {
        all.push(("provision", say("Art. 21 Abs. 1", "Article 21(1)")));
        all.push(("restriction", say("Art. 18 Abs. 1 lit. d", "Article 18(1)(d)")));
    }
    all
}
