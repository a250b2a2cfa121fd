//! Names and explanations of records in the languages of the library, made when a language is first asked for.

use std::ptr;
use std::sync::OnceLock;

use widerspruch::ids::{CountryCode, MessageId};
use widerspruch::localize::Values;
use widerspruch::{Locale, Locales};

use crate::text::Text;

/// The wording of reasons and countries in all languages.
pub(crate) struct Wording {
    locales: Locales,
    reasons: Box<[MessageId]>,
    countries: Box<[CountryCode]>,
    languages: OnceLock<Box<Language>>,
}

/// One language, and the next one. Entries stay where they are until the library is freed, because C reads them; there
/// are never more than the library has languages and spellings of them.
struct Language {
    /// Which: the address of the locale, which stays in place as long as `locales`.
    locale: usize,
    reasons: Box<[ReasonWording]>,
    countries: Box<[Option<Text>]>,
    next: OnceLock<Box<Language>>,
}

/// What a menu says about a reason.
pub(crate) struct ReasonWording {
    pub(crate) label: Option<Text>,
    pub(crate) explanation: Option<Text>,
    pub(crate) fact: Option<Text>,
}

impl Wording {
    pub(crate) fn new(library: &widerspruch::Library) -> Self {
        Self {
            locales: library.locales().clone(),
            reasons: library.catalog().reasons().map(|reason| reason.message.clone()).collect(),
            countries: library.catalog().countries().map(|country| country.code.clone()).collect(),
            languages: OnceLock::new(),
        }
    }

    /// Reason number `at` in a language.
    pub(crate) fn reason(&self, at: usize, language: &str) -> Option<&ReasonWording> {
        self.language(language)?.reasons.get(at)
    }

    /// Country number `at` in a language.
    pub(crate) fn country(&self, at: usize, language: &str) -> Option<&Text> {
        self.language(language)?.countries.get(at)?.as_ref()
    }

    fn language(&self, language: &str) -> Option<&Language> {
        let locale = self.locales.find(language)?;
        let address = ptr::from_ref(locale).addr();
        let mut entry = &self.languages;
        loop {
            let found = entry.get_or_init(|| Box::new(self.words(locale, address)));
            if found.locale == address {
                return Some(found);
            }
            entry = &found.next;
        }
    }

    fn words(&self, locale: &Locale, address: usize) -> Language {
        let attribute = |id: &MessageId, name| {
            let text = locale.attribute(id.as_str(), name)?.format(&Values::new()).ok()?;
            Some(Text::from_string(text))
        };
        let reason = |id| ReasonWording {
            label: attribute(id, "label"),
            explanation: attribute(id, "explanation"),
            fact: attribute(id, "fact"),
        };
        Language {
            locale: address,
            reasons: self.reasons.iter().map(reason).collect(),
            countries: self.countries.iter().map(|code| Text::optional(locale.country_name(code))).collect(),
            next: OnceLock::new(),
        }
    }
}
