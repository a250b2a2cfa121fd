//! All locales of one version of the library, with the caller's.

use std::borrow::Cow;
use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::embedded::EMBEDDED;
use super::locale::Locale;
use super::negotiate::{candidates, language_tag};
use crate::error::{LocaleError, LocaleProblem};
use crate::ids::CountryCode;

/// All locales of one version of the library, with the caller's.
#[derive(Debug, Clone)]
pub struct Locales {
    by_tag: BTreeMap<LanguageIdentifier, Locale>,
}

impl Locales {
    /// Checks and compiles the locales inside the library.
    ///
    /// # Errors
    ///
    /// [`LocaleError`] if a message is broken or missing; the tests of the library make sure that none is.
    pub fn embedded() -> Result<Self, LocaleError> {
        let mut by_tag = BTreeMap::new();
        let mut problems = Vec::new();
        for (name, files) in EMBEDDED {
            let Some(tag) = language_tag(name) else { continue };
            let texts = files.iter().map(|(file, text)| (*file, Cow::Borrowed(*text)));
            match Locale::try_from_texts(&tag, texts).and_then(complete) {
                Ok(locale) => drop(by_tag.insert(tag, locale)),
                Err(error) => problems.extend(error.problems),
            }
        }
        if problems.is_empty() { Ok(Self { by_tag }) } else { Err(LocaleError { problems }) }
    }

    /// The same locales and one more, or another in place of the one with its tag.
    ///
    /// # Errors
    ///
    /// [`LocaleError`] if messages are missing that the code calls. Messages that records of a catalog name are
    /// checked by [`check_names`](Self::check_names).
    pub fn with_locale(&self, locale: Locale) -> Result<Self, LocaleError> {
        let locale = complete(locale)?;
        let mut by_tag = self.by_tag.clone();
        by_tag.insert(locale.tag().clone(), locale);
        Ok(Self { by_tag })
    }

    /// The same locales, one of them with texts of the caller's own, such as an organisation's paragraph or
    /// letterhead. A message with a known id replaces the old one whole, with its attributes; new ones may be added
    /// for records of the caller's own. `name` is the file's name in messages of errors.
    ///
    /// # Errors
    ///
    /// [`LocaleError`] with every problem: no such locale, broken Fluent, a message that nobody uses, or a message
    /// that lacks what the law or the letter needs (`catalog.required_message`).
    pub fn with_overlay(&self, tag: &LanguageIdentifier, name: &str, ftl: &str) -> Result<Self, LocaleError> {
        let Some(base) = candidates(tag).iter().find_map(|tag| self.by_tag.get(tag)) else {
            let message = "there is no locale to lay texts over".to_owned();
            let problem = LocaleProblem { check: "locale.unknown", file: tag.to_string(), line: 0, column: 0, message };
            return Err(LocaleError { problems: vec![problem] });
        };
        let locale = complete(base.with_overlay(name, ftl)?)?;
        let mut by_tag = self.by_tag.clone();
        by_tag.insert(locale.tag().clone(), locale);
        Ok(Self { by_tag })
    }

    /// The locale for a tag: exact, or the base language after the aliases (`no` → `nb`). A region with a spelling of
    /// its own (`de-CH`) gives the locale in that spelling.
    #[must_use]
    pub fn get(&self, tag: &LanguageIdentifier) -> Option<&Locale> {
        let locale = candidates(tag).iter().find_map(|candidate| self.by_tag.get(candidate))?;
        let region: Option<CountryCode> = tag.region.and_then(|region| region.as_str().parse().ok());
        Some(region.map_or(locale, |country| locale.for_country(&country)))
    }

    /// The locale for a language as people write it: `de`, `de_DE`, `de-AT-u-ca-buddhist`.
    #[must_use]
    pub fn find(&self, language: &str) -> Option<&Locale> {
        self.get(&language_tag(language)?)
    }

    /// Tags of all locales.
    pub fn tags(&self) -> impl Iterator<Item = &LanguageIdentifier> {
        self.by_tag.keys()
    }

    /// Messages that records of a catalog name and that some locale does not have.
    ///
    /// # Errors
    ///
    /// [`LocaleError`] with every missing message.
    pub fn check_names<'i>(&self, ids: impl IntoIterator<Item = &'i str> + Clone) -> Result<(), LocaleError> {
        let problems: Vec<_> = self.by_tag.values().flat_map(|locale| locale.missing_named(ids.clone())).collect();
        if problems.is_empty() { Ok(()) } else { Err(LocaleError { problems }) }
    }
}

/// The locale if it has every message that the code calls.
fn complete(locale: Locale) -> Result<Locale, LocaleError> {
    let problems = locale.missing_messages();
    if problems.is_empty() { Ok(locale) } else { Err(LocaleError { problems }) }
}
