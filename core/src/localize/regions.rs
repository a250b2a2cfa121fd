//! A language as a country writes it: its own words for single messages, and its spelling over all.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::load::{Completeness, build};
use super::locale::{Compilation, Compiled, Locale};
use super::problems::Problems;
use super::settings::Region;
use super::{LocaleError, segments};
use crate::ids::CountryCode;

impl Locale {
    /// The same language as written in a country: Swiss and Liechtenstein German have ss for ß, Austrian German has
    /// Jänner, and a file of the country may word messages otherwise. The locale itself where there is no difference.
    /// Values of the caller keep their spelling.
    #[must_use]
    pub fn for_country(&self, country: &CountryCode) -> &Self {
        let region = self.0.regions.iter().find(|(code, _)| code == country);
        // The files of countries were compiled when the locale was loaded, or in the library's tests.
        region.map_or(self, |(code, made)| made.get_or_init(|| self.of_region(code).unwrap_or_else(|_| self.clone())))
    }

    /// Whether the texts are written for a country: it is among those of the settings, or words messages otherwise.
    pub(super) fn is_for(&self, country: &CountryCode) -> bool {
        self.0.settings.regions.contains_key(country) || self.0.regional.contains_key(country)
    }

    /// The locale as a country writes it: its messages over those of the language, in its spelling.
    pub(super) fn of_region(&self, country: &CountryCode) -> Result<Self, LocaleError> {
        let worded = match self.0.regional.get(country) {
            None => self.clone(),
            Some(own) => {
                let sources = self.0.sources.iter().chain([own]).cloned().collect();
                let (settings, none) = (self.0.settings.clone(), BTreeMap::new());
                build(&self.0.tag, settings, &sources, &none, Completeness::Any, Problems::default())?
            }
        };
        Ok(self.0.settings.regions.get(country.as_str()).map_or_else(|| worded.clone(), |it| worded.respelled(it)))
    }

    /// The locale in the spelling of a region.
    fn respelled(&self, region: &Region) -> Self {
        let spelling = |text: &str| region.respell(text);
        let mut settings = self.0.settings.clone();
        settings.list = settings.list.respell(&spelling);
        settings.date.months = settings.date.months.map(|month| spelling(&month));
        settings.quotes = settings.quotes.respell(&spelling);
        settings.regions = BTreeMap::new();
        let entries = self.0.entries.iter().map(|entry| Compilation {
            value: entry.value.as_ref().map(|value| segments::respell(value, &spelling)),
            attributes: entry
                .attributes
                .iter()
                .map(|(name, text)| (name.clone(), segments::respell(text, &spelling)))
                .collect(),
        });
        Self(Arc::new(Compiled {
            tag: self.0.tag.clone(),
            settings,
            plurals: Arc::clone(&self.0.plurals),
            sources: Arc::clone(&self.0.sources),
            entries: entries.collect(),
            names: Arc::clone(&self.0.names),
            regional: BTreeMap::new(),
            regions: Vec::new(),
        }))
    }
}
