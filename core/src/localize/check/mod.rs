//! The gate for a language: what loading asks of its files, and what a reader would mark in them.
//!
//! Loading ([`Locale::try_from_files`]) refuses what cannot be written. This finds more: texts that nothing asks for,
//! plural categories without a text, marks and spaces that the language does not have, words of another language, and
//! legal terms that the two languages of the library have and this one lacks.

mod coverage;
mod leftovers;
mod plurals;
mod replacements;
mod texts;
mod typography;
mod vocabulary;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::definitions::Definitions;
use super::load::{Completeness, Files, build};
use super::plural::Plurals;
use super::problems::Problems;
use super::settings::Settings;
use super::source::{Place, Source};
use super::{Locale, LocaleProblem, Locales, guard};
use crate::catalog::Catalog;
use crate::language::LanguageTag;
use texts::Text;

/// What the checks look at.
struct Checked<'s> {
    tag: &'s LanguageTag,
    settings: &'s Settings,
    sources: &'s [Source],
    definitions: &'s Definitions<'s>,
    /// What countries word otherwise: number of the file, and id.
    countries: Vec<(usize, &'s str)>,
    texts: Vec<Text<'s>>,
    catalog: &'s Catalog,
    references: &'static References,
}

/// Tag, name of the text, variants of it.
type References = BTreeMap<&'static str, BTreeMap<String, Vec<String>>>;

/// The texts of the languages that every build has: what both say, the others say.
static REFERENCES: LazyLock<References> = LazyLock::new(|| {
    let locales = Locales::embedded();
    ["de", "en"].into_iter().filter_map(|tag| Some((tag, texts::of_locale(locales.find(tag)?)))).collect()
});

impl Locale {
    /// All problems of the files of one language, each with a stable code: what
    /// [`try_from_files`](Self::try_from_files) refuses, every message that is missing or that nobody uses, plural
    /// categories without a text, characters, punctuation, quotation marks and spaces that the language does not have,
    /// words left over from another language, and legal terms that are missing. The records of `catalog` name further
    /// messages. Empty if nothing was found; where a person must judge, this says nothing.
    ///
    /// ```
    /// use widerspruch::{Catalog, Locale};
    ///
    /// let tag = "de".parse()?;
    /// let files = [("locale.json", "{}"), ("letter.ftl", "letter-closing = Gruß")];
    /// let problems = Locale::check_files(&tag, &files, &Catalog::embedded());
    /// assert_eq!(problems[0].code(), "locale.settings");
    /// # Ok::<(), widerspruch::InvalidLanguageTag>(())
    /// ```
    #[must_use]
    pub fn check_files(tag: &LanguageTag, files: &[(&str, &str)], catalog: &Catalog) -> Vec<LocaleProblem> {
        let name = tag.to_string();
        let mut problems = Problems::default();
        let owned = files.iter().map(|(file, text)| (*file, Cow::Owned((*text).to_owned())));
        let read = Files::read(tag, owned, &mut problems);
        let Some(settings) = &read.settings else { return problems.report(&name, &read.sources) };
        let mut found = match build(tag, settings.clone(), &read.sources, &read.regions, Completeness::Any, problems) {
            Ok(locale) => read
                .regions
                .keys()
                .filter_map(|country| locale.of_region(country).err())
                .flat_map(|error| error.problems)
                .collect(),
            Err(error) => error.problems,
        };
        // What cannot be parsed is known by now.
        let sources: Vec<Source> = read.sources.iter().chain(read.regions.values()).cloned().collect();
        let parse = |(file, source)| guard::read(source, file, &mut Problems::default());
        let resources: Vec<_> = sources.iter().enumerate().map(parse).collect();
        let (own, regional) = resources.split_at(read.sources.len());
        let definitions = Definitions::collect(&read.sources, own, &mut Problems::default());
        let mut texts = texts::of(&definitions);
        let mut countries = Vec::new();
        for (file, resource) in (read.sources.len()..).zip(regional) {
            let source = sources.get(file..=file).unwrap_or_default();
            let worded = Definitions::collect(source, std::slice::from_ref(resource), &mut Problems::default());
            countries.extend(worded.messages.values().map(|message| (file, message.id)));
            texts.extend(texts::of(&worded).into_iter().map(|text| Text { file, ..text }));
        }
        let (definitions, references) = (&definitions, &*REFERENCES);
        let checked = Checked { tag, settings, sources: &sources, definitions, countries, texts, catalog, references };
        // Many messages may be missing; what is wrong with the others is not cut off for that.
        let (mut coverage, mut problems) = (Problems::default(), Problems::default());
        coverage::check(&checked, &mut coverage);
        typography::check(&checked, &mut problems);
        leftovers::check(&checked, &mut problems);
        vocabulary::check(&checked, &mut problems);
        replacements::check(&checked, &mut problems);
        if let Some(plurals) = Plurals::of(&settings.cldr) {
            plurals::check(&checked, &plurals, &mut problems);
        }
        found.extend(coverage.report(&name, &sources));
        found.extend(problems.report(&name, &sources));
        found
    }
}

impl Checked<'_> {
    /// Where a slice of a file stands.
    fn place(&self, file: usize, slice: &str) -> Place {
        Place { file, offset: self.sources.get(file).map_or(0, |source| source.offset_of(slice)) }
    }
}
