//! What the rules look for in the letters of each language: `needles/<tag>.json`, words by id of the rule. A word may be
//! several, separated by `|`. A language without a file, and a rule without words, fail.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{LazyLock, Mutex};

use widerspruch::Library;
use widerspruch::catalog::LegalRegime;
use widerspruch::vocabulary::LetterKind;

pub(crate) static LIBRARY: LazyLock<Library> = LazyLock::new(Library::embedded);

/// The needles of every language of the library, in the order of the tags.
pub(crate) static NEEDLES: LazyLock<Vec<Needles>> =
    LazyLock::new(|| LIBRARY.locales().tags().map(|tag| Needles::read(&tag.to_string())).collect());

/// The needles of one language.
pub(crate) struct Needles {
    pub(crate) tag: String,
    words: BTreeMap<String, Vec<String>>,
    asked: Mutex<BTreeSet<String>>,
}

impl Needles {
    #[expect(clippy::disallowed_methods, reason = "the needles are files")]
    fn read(tag: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/needles").join(format!("{tag}.json"));
        let text = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let words = serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self { tag: tag.to_owned(), words, asked: Mutex::default() }
    }

    /// The words of a rule.
    pub(crate) fn words(&self, id: &str) -> &[String] {
        self.asked.lock().unwrap().insert(id.to_owned());
        self.words.get(id).unwrap_or_else(|| panic!("needles/{}.json has no words for {id}", self.tag))
    }

    /// Whether a text holds all words of a rule.
    pub(crate) fn are_in(&self, id: &str, text: &str) -> bool {
        self.words(id).iter().all(|word| word.split('|').any(|alternative| text.contains(alternative)))
    }

    /// Words that no rule asks for.
    pub(crate) fn unused(&self) -> BTreeSet<&String> {
        let asked = self.asked.lock().unwrap();
        self.words.keys().filter(|id| !asked.contains(*id)).collect()
    }

    /// Whether the language has letters under a law.
    pub(crate) fn offer(&self, law: LegalRegime) -> bool {
        LIBRARY.locales().find(&self.tag).unwrap().offers(LetterKind::Objection, law)
    }
}
