//! What a form for a case offers, in one call: countries, services, companies and reasons with their words.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::catalog::{Admission, Catalog, MarketRegion, PlatformKind, Reason, ReasonFit, Territory};
use crate::date::Date;
use crate::ids::{ControllerId, CountryCode, PlatformId, ReasonId, RegionCode};
use crate::json::pretty;
use crate::language::LanguageTag;
use crate::localize::{Locale, LocaleState, Locales, Values};
use crate::vocabulary::LetterKind;

/// What a form offers: everything that a person chooses from, in one language. It holds no rule: which answer is right
/// says [`validate`](crate::validate).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormIndex {
    /// The language of its words.
    pub language: String,
    /// The day the facts are of.
    pub as_of: Date,
    /// Languages that letters and plan can be had in.
    pub languages: Vec<FormLanguage>,
    /// Countries of residence that letters are written for, in the order of their names.
    pub countries: Vec<FormCountry>,
    /// Countries of addresses: code and name, in the order of the names.
    pub territories: Vec<(String, String)>,
    /// What services are, for services that the catalog does not know.
    pub kinds: Vec<PlatformKind>,
    /// Services that are offered somewhere, in the order of their priority and names.
    pub services: Vec<FormService>,
    /// Words that may mean several services, such as Google, in lower case without accents, blanks and signs.
    pub ambiguous: BTreeMap<String, Vec<PlatformId>>,
    /// Names of the companies behind them.
    pub companies: BTreeMap<ControllerId, String>,
    /// Reasons in the order of their ids.
    pub reasons: Vec<FormReason>,
}

/// A language of letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormLanguage {
    /// BCP 47.
    pub tag: String,
    /// Whether somebody who knows language and law has read it.
    pub reviewed: bool,
}

/// A country of residence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormCountry {
    /// ISO 3166-1 alpha-2.
    pub code: CountryCode,
    /// Name.
    pub name: String,
    /// Region for which companies answer together.
    pub market: MarketRegion,
    /// Parts with authorities of their own: code, and name in the country's language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<(RegionCode, String)>,
    /// Whether parents with shared custody act only together.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub parents_act_jointly: bool,
}

/// A service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormService {
    /// Id.
    pub id: PlatformId,
    /// Name as people know it.
    pub name: String,
    /// Other names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Group of companies.
    pub group: String,
    /// Kind.
    pub kind: PlatformKind,
    /// 1 = worth a letter now, 2 = useful, 3 = information only.
    pub priority: u8,
    /// Whether it has public profiles whose addresses name an account.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub profiles: bool,
    /// Accounts of services of one family can be linked with each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_family: Option<String>,
    /// The company for residents of a market or of a country, which goes before its market.
    pub companies: BTreeMap<Territory, ControllerId>,
}

/// A reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormReason {
    /// Id.
    pub id: ReasonId,
    /// What it is called.
    pub label: String,
    /// What the person declares who chooses it, in the first person.
    pub fact: String,
    /// When it fits.
    pub explanation: String,
    /// How closely it is about the person: 0 general, 1 typical, 2 protected.
    pub specificity: u8,
    /// Whether it could be read as an admission.
    pub admission: Admission,
    /// Whether it rests on a special category of data.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub special_category: bool,
    /// Whether it keeps the postal address from companies.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub shields_person: bool,
    /// Letters it fits.
    pub fits: ReasonFit,
    /// Its first sentence in a letter that speaks as the person, each with the kinds of service that have it; none of
    /// them for a person without an account.
    pub sentences: Vec<(String, Vec<PlatformKind>)>,
    /// Whether it can be true of data about a person without an account.
    pub without_account: bool,
}

impl FormIndex {
    /// What a form offers in a language; none if there is no complete locale for it.
    #[must_use]
    pub(crate) fn new(language: &LanguageTag, catalog: &Catalog, locales: &Locales) -> Option<Self> {
        let locale = locales.get(language).filter(|locale| locale.has_guide())?;
        let services = services(catalog);
        let answers: BTreeSet<_> = services.iter().flat_map(|service| service.companies.values()).collect();
        let company = |id: &ControllerId| Some((id.clone(), catalog.controller(id.as_str())?.name.clone()));
        Some(Self {
            language: locale.tag().to_string(),
            as_of: catalog.as_of(),
            languages: languages(locales),
            countries: countries(catalog, locale),
            territories: territories(locale),
            kinds: PlatformKind::ALL.to_vec(),
            companies: answers.into_iter().filter_map(company).collect(),
            services,
            ambiguous: catalog.ambiguous().clone(),
            reasons: catalog.reasons().filter_map(|reason| FormReason::new(reason, locale)).collect(),
        })
    }

    /// Its JSON Schema; it stands in `core/schema/form-index.schema.json` too.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn json_schema() -> schemars::Schema {
        schemars::generate::SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Self>()
    }

    /// The index as JSON: two-space indent, final newline.
    #[must_use]
    pub fn to_json(&self) -> String {
        pretty(self)
    }
}

/// Those with a plan and an objection; a locale that is not compiled yet is not asked for more than its state.
fn languages(locales: &Locales) -> Vec<FormLanguage> {
    let language = |tag: &LanguageTag| FormLanguage {
        tag: tag.to_string(),
        reviewed: locales.state(tag) == Some(LocaleState::Reviewed),
    };
    locales.tags().map(language).collect()
}

fn countries(catalog: &Catalog, locale: &Locale) -> Vec<FormCountry> {
    let country = |country: &crate::catalog::Country| {
        let regime = catalog.regime_of(country)?;
        Some(FormCountry {
            code: country.code.clone(),
            name: locale.country_name(&country.code)?.to_owned(),
            market: country.region.filter(|_| locale.offers(LetterKind::Objection, regime.id))?,
            regions: country.regions.iter().map(|part| (part.code.clone(), part.name.clone())).collect(),
            parents_act_jointly: country.parents_act_jointly,
        })
    };
    let mut countries: Vec<_> = catalog.countries().filter_map(country).collect();
    countries.sort_by_cached_key(|country| sort_key(&country.name));
    countries
}

fn territories(locale: &Locale) -> Vec<(String, String)> {
    let mut names: Vec<_> = locale.country_names().map(|(code, name)| (code.to_owned(), name.to_owned())).collect();
    names.sort_by_cached_key(|(_, name)| sort_key(name));
    names
}

/// Close to the order of a dictionary: without marks and case.
fn sort_key(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    name.nfd().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn services(catalog: &Catalog) -> Vec<FormService> {
    let offered = catalog.platforms().filter(|platform| !platform.regions.is_empty());
    let mut services: Vec<_> = offered
        .map(|platform| FormService {
            id: platform.id.clone(),
            name: platform.name.clone(),
            aliases: platform.aliases.clone(),
            group: platform.group.clone(),
            kind: platform.kind,
            priority: platform.priority,
            profiles: platform.profile_path.is_some(),
            link_family: platform.link_family.clone(),
            companies: platform.regions.iter().map(|entry| (entry.region.clone(), entry.controller.clone())).collect(),
        })
        .collect();
    services.sort_by_cached_key(|service| (service.priority, service.name.to_lowercase()));
    services
}

impl FormReason {
    fn new(reason: &Reason, locale: &Locale) -> Option<Self> {
        let values = voice();
        let attribute = |name| locale.attribute(reason.message.as_str(), name)?.format(&values).ok();
        let sentence = |kinds: &[PlatformKind]| locale.message(reason.text(kinds)?.as_str())?.format(&values).ok();
        let mut sentences: Vec<(String, Vec<PlatformKind>)> = Vec::new();
        for &kind in PlatformKind::ALL.iter().filter(|&&kind| reason.holds_for(Some(kind))) {
            let text = sentence(&[kind]).unwrap_or_default();
            match sentences.iter_mut().find(|(known, _)| *known == text) {
                Some((_, kinds)) => kinds.push(kind),
                None => sentences.push((text, vec![kind])),
            }
        }
        let without_account = reason.holds_for(None);
        if without_account && sentences.is_empty() {
            sentences.push((sentence(&[]).unwrap_or_default(), Vec::new()));
        }
        Some(Self {
            id: reason.id.clone(),
            label: attribute("label")?,
            fact: attribute("fact")?,
            explanation: attribute("explanation")?,
            specificity: reason.specificity,
            admission: reason.admission,
            special_category: reason.special_category,
            shields_person: reason.shields_person,
            fits: reason.fits,
            sentences,
            without_account,
        })
    }
}

/// A letter that speaks as the person.
fn voice() -> Values<'static> {
    match "voice".parse() {
        Ok(name) => Values::new().with_text(name, "self"),
        Err(_) => Values::new(),
    }
}
