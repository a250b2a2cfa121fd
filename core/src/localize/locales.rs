//! All locales of one version of the library, with the caller's.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use super::embedded::{EMBEDDED, Embedded};
use super::load::Completeness;
use super::locale::Locale;
use super::negotiate::candidates;
use super::{LocaleError, LocaleProblem, LocaleState};
use crate::catalog::Catalog;
use crate::ids::CountryCode;
use crate::language::LanguageTag;

/// All locales of one version of the library, with the caller's.
///
/// Those inside the library are compiled when they are first asked for, once, from any thread. Clones share them.
#[derive(Clone)]
pub struct Locales {
    by_tag: BTreeMap<LanguageTag, Slot>,
}

/// One locale.
#[derive(Clone)]
enum Slot {
    /// Inside the library.
    Embedded(&'static Embedded, Arc<OnceLock<Option<Locale>>>),
    /// One of those with texts of the caller's own, which keep what the others say.
    Overlaid(Locale),
    /// The caller's.
    Own(Locale),
}

impl Slot {
    /// The locale; none only if its files are broken, which the tests of the library rule out.
    fn locale(&self, tag: &LanguageTag) -> Option<&Locale> {
        match self {
            Self::Embedded(files, made) => made.get_or_init(|| compile(tag, files)).as_ref(),
            Self::Overlaid(locale) | Self::Own(locale) => Some(locale),
        }
    }

    fn state(&self) -> LocaleState {
        match self {
            Self::Embedded(files, _) => files.state,
            Self::Overlaid(locale) | Self::Own(locale) => locale.state(),
        }
    }
}

fn compile(tag: &LanguageTag, locale: &Embedded) -> Option<Locale> {
    let texts = locale.files.iter().map(|(file, text)| (*file, Cow::Borrowed(*text)));
    Locale::try_from_texts(tag, texts, Completeness::Complete).ok()
}

impl Locales {
    /// The locales inside the library. Nothing is compiled yet.
    #[must_use]
    pub fn embedded() -> Self {
        let slot = |locale: &'static Embedded| {
            let tag = locale.tag.parse().ok()?;
            Some((tag, Slot::Embedded(locale, Arc::default())))
        };
        Self { by_tag: EMBEDDED.iter().filter_map(slot).collect() }
    }

    /// As many locales as that, for the benchmark of start-up: those inside the library under invented regions.
    #[doc(hidden)]
    #[must_use]
    pub fn embedded_copies(number: usize) -> Self {
        let regions = (0..number).map(|copy| 100 + copy % 900).zip(EMBEDDED.iter().cycle());
        let copy = |(region, locale): (usize, &'static Embedded)| {
            let tag = format!("{}-{region}", locale.tag).parse().ok()?;
            Some((tag, Slot::Embedded(locale, Arc::default())))
        };
        Self { by_tag: regions.filter_map(copy).collect() }
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
        let problems = locale.missing_messages();
        if problems.is_empty() { Ok(self.with(locale, Slot::Own)) } else { Err(LocaleError { problems }) }
    }

    /// The same locales, one of them with texts of the caller's own, such as an organisation's paragraph or
    /// letterhead. A message with a known id replaces the old one whole, with its attributes; new ones may be added
    /// for records of the caller's own. `name` is the file's name in messages of errors.
    ///
    /// # Errors
    ///
    /// [`LocaleError`] with every problem: no such locale, broken Fluent, a message that nobody uses, or a message
    /// that lacks what the law or the letter needs (`catalog.required_message`).
    pub fn with_overlay(&self, tag: &LanguageTag, name: &str, ftl: &str) -> Result<Self, LocaleError> {
        let Some(base) = candidates(tag).find_map(|tag| self.by_tag.get(&tag)?.locale(&tag)) else {
            let message = "there is no locale to lay texts over".to_owned();
            let problem = LocaleProblem { check: "locale.unknown", file: tag.to_string(), line: 0, column: 0, message };
            return Err(LocaleError { problems: vec![problem] });
        };
        let locale = base.with_overlay(name, ftl)?;
        let is_own = matches!(self.by_tag.get(locale.tag()), Some(Slot::Own(_)));
        Ok(self.with(locale, if is_own { Slot::Own } else { Slot::Overlaid }))
    }

    /// All problems of texts that a caller wants to lay over a locale. Empty if [`with_overlay`](Self::with_overlay)
    /// takes them.
    #[must_use]
    pub fn check_overlay(&self, tag: &LanguageTag, name: &str, ftl: &str) -> Vec<LocaleProblem> {
        self.with_overlay(tag, name, ftl).map_or_else(|error| error.problems, |_| Vec::new())
    }

    /// The locale for a tag: exact, or the base language after the aliases (`no` → `nb`). A region with a spelling of
    /// its own (`de-CH`) gives the locale in that spelling.
    #[must_use]
    pub fn get(&self, tag: &LanguageTag) -> Option<&Locale> {
        let locale = candidates(tag).find_map(|candidate| self.by_tag.get(&candidate)?.locale(&candidate))?;
        let region: Option<CountryCode> = tag.region().and_then(|region| region.parse().ok());
        Some(region.map_or(locale, |country| locale.for_country(&country)))
    }

    /// Whether there are texts for exactly this tag: a locale, or one that is written for the tag's region (`de-AT`).
    pub(crate) fn has_exactly(&self, tag: &LanguageTag) -> bool {
        let written_for = |region: &str| {
            let language = tag.without_region();
            let locale = self.by_tag.get(&language).and_then(|slot| slot.locale(&language));
            locale.zip(region.parse().ok()).is_some_and(|(locale, country)| locale.is_for(&country))
        };
        self.by_tag.contains_key(tag) || tag.region().is_some_and(written_for)
    }

    /// The locale for a language as people write it: `de`, `de_DE`, `de-AT-u-ca-buddhist`.
    #[must_use]
    pub fn find(&self, language: &str) -> Option<&Locale> {
        self.get(&language.parse().ok()?)
    }

    /// Tags of all locales, in their order. Compiles nothing.
    pub fn tags(&self) -> impl Iterator<Item = &LanguageTag> {
        self.by_tag.keys()
    }

    /// Whether the locale for a tag is reviewed or a draft; none if there is none. Compiles nothing.
    #[must_use]
    pub fn state(&self, tag: &LanguageTag) -> Option<LocaleState> {
        candidates(tag).find_map(|candidate| self.by_tag.get(&candidate)).map(Slot::state)
    }

    /// Asks the locales for the messages and attributes that records of a catalog name. The locales inside the
    /// library have those of its own records, so they are asked, and compiled, only for what others name.
    ///
    /// # Errors
    ///
    /// [`LocaleError`] with everything that is missing.
    pub fn check_against(&self, catalog: &Catalog) -> Result<(), LocaleError> {
        let mut problems = Vec::new();
        let foreign = || catalog.foreign_messages().map(|used| (used.id.as_str(), used.text, used.attributes));
        for (tag, slot) in &self.by_tag {
            match slot {
                Slot::Own(locale) => problems.extend(locale.missing_for(catalog)),
                Slot::Embedded(..) if foreign().next().is_none() => {}
                Slot::Embedded(..) | Slot::Overlaid(_) => {
                    problems.extend(slot.locale(tag).into_iter().flat_map(|locale| locale.missing(foreign())));
                }
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(LocaleError { problems }) }
    }

    fn with(&self, locale: Locale, slot: fn(Locale) -> Slot) -> Self {
        let mut by_tag = self.by_tag.clone();
        by_tag.insert(locale.tag().clone(), slot(locale));
        Self { by_tag }
    }
}

/// Shows the tags.
impl fmt::Debug for Locales {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.by_tag.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Slot;
    use crate::catalog::Catalog;
    use crate::localize::fixture::{SETTINGS, complete_ftl, locale, locales};
    use crate::localize::{Arguments, Locale, LocaleState, Locales, Message, Variable};

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
    fn nothing_is_compiled_before_it_is_asked_for() {
        let locales = Locales::embedded();
        let compiled = |locales: &Locales| {
            let made = |slot: &Slot| matches!(slot, Slot::Embedded(_, made) if made.get().is_some());
            locales.by_tag.values().filter(|slot| made(slot)).count()
        };
        assert!(locales.tags().count() >= 2);
        assert_eq!(locales.state(&"de-AT".parse().unwrap()), Some(LocaleState::Draft));
        assert_eq!(locales.state(&"tlh".parse().unwrap()), None);
        locales.check_against(&Catalog::embedded()).unwrap();
        assert_eq!(compiled(&locales), 0);
        let other = locales.clone();
        assert!(std::ptr::eq(other.find("de").unwrap(), other.find("de_DE").unwrap()));
        // A clone shares what the other has made.
        assert_eq!((compiled(&locales), compiled(&other)), (1, 1));
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
    fn a_tag_is_exact_if_the_texts_are_written_for_its_country() {
        let locales = locales();
        let exact = |tag: &str| locales.has_exactly(&tag.parse().unwrap());
        assert!(["de", "de-AT", "de-CH", "de_LI", "DE-de"].into_iter().all(exact));
        assert!(!["de-LU", "de-1996", "de-AT-1996", "gsw-CH", "fr", "fr-CH", "de-Latn-CH"].into_iter().any(exact));
    }

    #[test]
    fn a_locale_with_a_gap_is_refused() {
        let tag = "de".parse().unwrap();
        let ftl = complete_ftl().replace("letter-closing = ", "letter-schluss = ");
        let files = [("locale.json", SETTINGS), ("all.ftl", ftl.as_str())];
        let error = Locales::empty().with_locale(Locale::try_from_files(&tag, &files).unwrap()).unwrap_err();
        let expected = ["locale.missing_message de:0:0 the message letter-closing is missing"];
        assert_eq!(error.problems.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
        let checked = Locale::check_files(&tag, &files, &Catalog::embedded());
        assert!(checked.iter().any(|problem| problem.message.starts_with("the message letter-closing is missing")));
        assert_eq!(locale().unused([]), [""; 0]);
        assert_eq!(Locale::try_from_files(&tag, &files).unwrap().unused([]), ["letter-schluss"]);
    }

    #[test]
    fn names_of_records_are_checked() {
        let tag = "de".parse().unwrap();
        let ftl = complete_ftl() + "reason-a =\n    .label = A\n    .explanation = A\nlabel-a = A\n";
        let files = [("locale.json", SETTINGS), ("all.ftl", ftl.as_str())];
        let locale = Locale::try_from_files(&tag, &files).unwrap();
        let attributes: &[&str] = &["label", "explanation", "short"];
        let problems =
            locale.missing([("reason-a", false, attributes), ("label-a", true, &[]), ("label-b", true, &[])]);
        let found: Vec<_> = problems.iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(found, ["the message reason-a has no .short", "the message label-b is missing"]);
        assert_eq!(locale.missing([("label-a", true, &[] as &[_])]), []);
    }

    #[test]
    fn settings_that_do_not_fit_are_refused() {
        let tag = "en".parse().unwrap();
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
