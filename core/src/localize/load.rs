//! From files to a compiled locale: parse, collect, check, lower.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::compile::{Compiler, MAX_LOCALE_BYTES};
use super::definitions::Definitions;
use super::locale::{Compilation, Compiled, Locale, source};
use super::messages::Message;
use super::plural::Plurals;
use super::problems::Problems;
use super::rules::{MessageIndex, allowed};
use super::settings::Settings;
use super::source::{Place, Source};
use super::{LocaleError, guard};
use crate::ids::CountryCode;
use crate::language::LanguageTag;

/// Name of the file with the settings.
const SETTINGS: &str = "locale.json";

/// Most messages and terms of a locale.
const MAX_MESSAGES: usize = 20_000;

/// Whether messages may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Completeness {
    /// Whatever is there is compiled.
    Any,
    /// A missing message that the code calls is a problem like the others.
    Complete,
}

/// The layer of what only one country reads, over that of the language.
pub(super) const REGION: usize = 1;

/// The files of one language, read.
pub(super) struct Files {
    pub(super) settings: Option<Settings>,
    /// What every country reads.
    pub(super) sources: Arc<[Source]>,
    /// What only one country reads.
    pub(super) regions: BTreeMap<CountryCode, Source>,
}

impl Files {
    /// Takes the files of a language apart by their names: `locale.json`, `<tag>-<COUNTRY>.ftl` for what a country says
    /// otherwise, and the others.
    pub(super) fn read<'n>(
        tag: &LanguageTag,
        files: impl IntoIterator<Item = (&'n str, Cow<'static, str>)>,
        problems: &mut Problems,
    ) -> Self {
        let name = tag.to_string();
        let (mut sources, mut regions) = (Vec::new(), BTreeMap::new());
        let mut settings = None;
        for (file, text) in files {
            if file == SETTINGS {
                settings = read_settings(&name, tag, &text, problems);
            } else if let Some(country) = country_of(&name, file) {
                regions.insert(country, source(&name, file, text, REGION));
            } else {
                sources.push(source(&name, file, text, 0));
            }
        }
        if settings.is_none() && problems.is_empty() {
            problems.whole("locale.settings", format!("the file {SETTINGS} is missing"));
        }
        Self { settings, sources: sources.into(), regions }
    }
}

fn country_of(tag: &str, file: &str) -> Option<CountryCode> {
    file.strip_suffix(".ftl")?.strip_prefix(tag)?.strip_prefix('-')?.parse().ok()
}

impl Locale {
    /// Compiles the files of one language: `locale.json` and any number of Fluent files, each with its name and text.
    /// A file `<tag>-<COUNTRY>.ftl`, such as `fr-CH.ftl`, holds the messages that this country words otherwise
    /// ([`for_country`](Self::for_country)); other names are for messages of errors only. Messages may be missing;
    /// [`Locales::with_locale`] asks for all of them.
    ///
    /// # Errors
    ///
    /// [`LocaleError`] with every problem found.
    ///
    /// [`Locales::with_locale`]: super::Locales::with_locale
    pub fn try_from_files(tag: &LanguageTag, files: &[(&str, &str)]) -> Result<Self, LocaleError> {
        let owned = files.iter().map(|(name, text)| (*name, Cow::Owned((*text).to_owned())));
        let locale = Self::try_from_texts(tag, owned, Completeness::Any)?;
        // The countries of the library's own locales passed its tests, and are compiled when they are asked for.
        let countries = locale.0.regional.keys().map(|country| locale.of_region(country));
        let problems: Vec<_> = countries.filter_map(Result::err).flat_map(|error| error.problems).collect();
        if problems.is_empty() { Ok(locale) } else { Err(LocaleError { problems }) }
    }

    /// As [`try_from_files`](Self::try_from_files); borrows static texts.
    pub(super) fn try_from_texts<'n>(
        tag: &LanguageTag,
        files: impl IntoIterator<Item = (&'n str, Cow<'static, str>)>,
        completeness: Completeness,
    ) -> Result<Self, LocaleError> {
        let mut problems = Problems::default();
        let files = Files::read(tag, files, &mut problems);
        match files.settings {
            Some(settings) => build(tag, settings, &files.sources, &files.regions, completeness, problems),
            None => Err(LocaleError { problems: problems.report(&tag.to_string(), &files.sources) }),
        }
    }
}

fn read_settings(name: &str, tag: &LanguageTag, text: &str, problems: &mut Problems) -> Option<Settings> {
    match serde_json::from_str::<Settings>(text) {
        Ok(settings) if settings.tag == tag.to_string() => Some(settings),
        Ok(settings) => {
            problems.whole("locale.settings", format!("{SETTINGS} of {name} has the tag {}", settings.tag));
            None
        }
        Err(error) => {
            problems.whole("locale.settings", format!("{SETTINGS} cannot be read: {error}"));
            None
        }
    }
}

/// Compiles sources.
pub(super) fn build(
    tag: &LanguageTag,
    settings: Settings,
    sources: &Arc<[Source]>,
    regional: &BTreeMap<CountryCode, Source>,
    completeness: Completeness,
    mut problems: Problems,
) -> Result<Locale, LocaleError> {
    let name = tag.to_string();
    let Some(plurals) = Plurals::of(&settings.cldr) else {
        problems.whole("locale.plural_rules", "there are no plural rules for the language");
        return Err(LocaleError { problems: problems.report(&name, sources) });
    };
    let resources: Vec<_> =
        sources.iter().enumerate().map(|(file, source)| guard::read(source, file, &mut problems)).collect();
    let definitions = Definitions::collect(sources, &resources, &mut problems);
    if definitions.messages.len() + definitions.terms.len() > MAX_MESSAGES {
        let message = format!("there are more than {MAX_MESSAGES} messages");
        problems.whole("locale.too_large", message);
        return Err(LocaleError { problems: problems.report(&name, sources) });
    }
    let mut compiler = Compiler::new(sources, &definitions, &plurals, problems);
    let (entries, names) = compile_all(&mut compiler);
    let mut problems = compiler.problems;
    if completeness == Completeness::Complete {
        let has = |id: &str| definitions.messages.get(id).is_some_and(|definition| definition.value.is_some());
        for id in settings.required().filter(|id| !has(id)) {
            problems.whole("locale.missing_message", format!("the message {id} is missing"));
        }
    }
    let respelled =
        settings.regions.iter().filter(|(_, region)| !region.replace.is_empty()).map(|(country, _)| country);
    let countries: BTreeSet<&CountryCode> = respelled.chain(regional.keys()).collect();
    let regions = countries.into_iter().map(|country| (country.clone(), OnceLock::new())).collect();
    let contents = Compiled {
        tag: tag.clone(),
        settings,
        plurals: Arc::new(plurals),
        sources: Arc::clone(sources),
        entries,
        names: Arc::new(names),
        regional: regional.clone(),
        regions,
    };
    problems.into_result(Locale(Arc::new(contents)), &name, sources)
}

fn compile_all(compiler: &mut Compiler<'_>) -> (Vec<Compilation>, BTreeMap<Box<str>, usize>) {
    let table = MessageIndex::new();
    let definitions = compiler.definitions;
    definitions.terms.values().for_each(|term| compiler.term(term));
    let mut entries: Vec<Compilation> = Message::ALL.iter().map(|_| Compilation::default()).collect();
    let mut names = BTreeMap::new();
    for definition in definitions.messages.values() {
        if compiler.is_full {
            compiler.problems.whole("locale.too_large", format!("the texts grow beyond {MAX_LOCALE_BYTES} bytes"));
            break;
        }
        let rule = allowed(definition.id, &table);
        let entry = Compilation {
            value: definition.value.map(|pattern| compiler.message(definition, pattern, rule)),
            attributes: definition
                .attributes
                .iter()
                .map(|attribute| (attribute.id.name.into(), compiler.message(definition, &attribute.value, rule)))
                .collect(),
        };
        if definition.id.starts_with("territory-") && !is_plain_name(&entry) {
            let offset = compiler.sources.get(definition.file).map_or(0, |source| source.offset_of(definition.id));
            let message = format!("{} is a name, without choices and attributes", definition.id);
            compiler.problems.at(Place { file: definition.file, offset }, "locale.territory", message);
        }
        let number = match table.get(definition.id) {
            Some(message) => message as usize,
            None => entries.len(),
        };
        names.insert(definition.id.into(), number);
        match entries.get_mut(number) {
            Some(slot) => *slot = entry,
            None => entries.push(entry),
        }
    }
    (entries, names)
}

fn is_plain_name(entry: &Compilation) -> bool {
    let text = entry.value.as_ref().and_then(|value| super::segments::plain_text(value));
    text.is_some_and(|text| !text.trim().is_empty()) && entry.attributes.is_empty()
}
