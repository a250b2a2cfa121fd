//! All locales of one version of the library, with the caller's.

use std::borrow::Cow;
use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::embedded::EMBEDDED;
use super::load::Completeness;
use super::locale::Locale;
use super::negotiate::{candidates, language_tag};
use crate::catalog::Catalog;
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
            match Locale::try_from_texts(&tag, texts, Completeness::Complete) {
                Ok(locale) => drop(by_tag.insert(tag, locale)),
                Err(error) => problems.extend(error.problems),
            }
        }
        if problems.is_empty() { Ok(Self { by_tag }) } else { Err(LocaleError { problems }) }
    }

    /// No locales: for a caller who brings all of them.
    #[must_use]
    pub fn empty() -> Self {
        Self { by_tag: BTreeMap::new() }
    }

    /// The same locales and one more, or another in place of the one with its tag.
    ///
    /// # Errors
    ///
    /// [`LocaleError`] if messages are missing that the code calls. Messages that records of a catalog name are
    /// checked by [`check_against`](Self::check_against).
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
        let locale = base.with_overlay(name, ftl)?;
        let mut by_tag = self.by_tag.clone();
        by_tag.insert(locale.tag().clone(), locale);
        Ok(Self { by_tag })
    }

    /// All problems of texts that a caller wants to lay over a locale. Empty if [`with_overlay`](Self::with_overlay)
    /// takes them.
    #[must_use]
    pub fn check_overlay(&self, tag: &LanguageIdentifier, name: &str, ftl: &str) -> Vec<LocaleProblem> {
        self.with_overlay(tag, name, ftl).map_or_else(|error| error.problems, |_| Vec::new())
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

    /// Asks every locale for the messages and attributes that records of a catalog name.
    ///
    /// # Errors
    ///
    /// [`LocaleError`] with everything that is missing.
    pub fn check_against(&self, catalog: &Catalog) -> Result<(), LocaleError> {
        let problems: Vec<_> = self.by_tag.values().flat_map(|locale| locale.missing_for(catalog)).collect();
        if problems.is_empty() { Ok(()) } else { Err(LocaleError { problems }) }
    }
}

/// The locale if it has every message that the code calls.
fn complete(locale: Locale) -> Result<Locale, LocaleError> {
    let problems = locale.missing_messages();
    if problems.is_empty() { Ok(locale) } else { Err(LocaleError { problems }) }
}

#[cfg(test)]
mod tests {
    use crate::localize::fixture::{SETTINGS, complete_ftl, locale, locales};
    use crate::localize::{Arguments, Locale, Locales, Message, Variable, language_tag};

    #[test]
    fn a_locale_is_found_by_what_people_write() {
        let locales = locales();
        let found = |language| locales.find(language).map(|locale| locale.tag().to_string());
        for language in ["de", "DE", "de_DE", "de-CH", "de-1996", "gsw", "deu", "de-DE-u-ca-buddhist"] {
            assert_eq!(found(language).as_deref(), Some("de"), "{language}");
        }
        for language in ["fr", "deutsch", "../de", "", "e", "nds"] {
            assert_eq!(found(language), None, "{language}");
        }
    }

    #[test]
    fn countries_have_their_own_spelling_and_values_keep_theirs() {
        let locales = locales();
        let locale = locales.find("de").unwrap();
        let reference = |locale: &Locale| {
            locale.format(Message::LetterReference, &Arguments::new().with(Variable::Reference, "Groß")).unwrap()
        };
        let country = |code: &str| locale.for_country(&code.parse().unwrap());
        assert_eq!(reference(locale), "letter-reference Groß weiß Januar");
        assert_eq!(reference(country("DE")), "letter-reference Groß weiß Januar");
        assert_eq!(reference(country("CH")), "letter-reference Groß weiss Januar");
        assert_eq!(reference(country("LI")), "letter-reference Groß weiss Januar");
        assert_eq!(reference(country("AT")), "letter-reference Groß weiß Jänner");
        assert_eq!(reference(locales.find("de-CH").unwrap()), "letter-reference Groß weiss Januar");
        let day = "2026-01-31".parse().unwrap();
        assert_eq!(locale.date(day), "31.\u{A0}Januar 2026");
        assert_eq!(country("AT").date(day), "31.\u{A0}Jänner 2026");
        assert_eq!(country("CH").date(day), "31.\u{A0}Januar 2026");
        // Made once, then the same.
        assert!(std::ptr::eq(country("CH"), country("CH")));
    }

    #[test]
    fn a_locale_with_a_gap_is_refused() {
        let tag = language_tag("de").unwrap();
        let ftl = complete_ftl().replace("letter-closing = ", "letter-schluss = ");
        let files = [("locale.json", SETTINGS), ("all.ftl", ftl.as_str())];
        let error = Locales::empty().with_locale(Locale::try_from_files(&tag, &files).unwrap()).unwrap_err();
        let expected = ["locale.missing_message de:0:0 the message letter-closing is missing"];
        assert_eq!(error.problems.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
        assert_eq!(Locale::check_files(&tag, &files), error.problems);
        assert_eq!(locale().unused([]), [""; 0]);
        assert_eq!(Locale::try_from_files(&tag, &files).unwrap().unused([]), ["letter-schluss"]);
    }

    #[test]
    fn names_of_records_are_checked() {
        let tag = language_tag("de").unwrap();
        let ftl = complete_ftl() + "reason-a = A\n    .label = A\n    .explanation = A\nlabel-a = A\n";
        let files = [("locale.json", SETTINGS), ("all.ftl", ftl.as_str())];
        let locale = Locale::try_from_files(&tag, &files).unwrap();
        let attributes: &[&str] = &["label", "explanation", "short"];
        let problems = locale.missing([("reason-a", attributes), ("label-a", &[]), ("label-b", &[])]);
        let found: Vec<_> = problems.iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(found, ["the message reason-a has no .short", "the message label-b is missing"]);
        assert_eq!(locale.missing([("label-a", &[] as &[_])]), []);
    }

    #[test]
    fn settings_that_do_not_fit_are_refused() {
        let tag = language_tag("en").unwrap();
        let check =
            |settings: &str| Locale::try_from_files(&tag, &[("locale.json", settings)]).unwrap_err().to_string();
        assert_eq!(check(SETTINGS), "the locale has 1 problem(s)");
        assert_eq!(check("{}"), "the locale has 1 problem(s)");
        assert!(Locale::try_from_files(&tag, &[]).is_err());
        let broken = SETTINGS.replace("\"tag\": \"de\"", "\"tag\": \"en\"").replace("MMMM", "MMM");
        assert!(Locale::try_from_files(&tag, &[("locale.json", &broken)]).is_err());
        assert!(Locale::try_from_files(&tag, &[("locale.json", &broken.replace("MMM", "MMMM"))]).is_ok());
    }
}
