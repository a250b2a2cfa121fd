//! The records and how they are found.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::embedded;
use super::messages::{self, MessageUse};
use super::records::{
    Authority, Controller, Country, HolidayCalendar, LegalRegime, Obsolete, ObsoleteKind, Platform, Provision, Reason,
    Regime,
};
use super::shelf::Shelf;
use crate::date::Date;
use crate::fold::fold;
use crate::ids::{AuthorityId, ControllerId, CountryCode, MessageId, PlatformId, ProvisionId, ReasonId};

/// All facts of one version of the library, with the caller's overlays.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    pub(super) platforms: Shelf<PlatformId, Platform>,
    pub(super) controllers: Shelf<ControllerId, Controller>,
    pub(super) authorities: Shelf<AuthorityId, Authority>,
    pub(super) countries: Shelf<CountryCode, Country>,
    pub(super) reasons: Shelf<ReasonId, Reason>,
    pub(super) provisions: Shelf<ProvisionId, Provision>,
    pub(super) regimes: Shelf<LegalRegime, Regime>,
    pub(super) holidays: Shelf<CountryCode, HolidayCalendar>,
    pub(super) obsolete: Shelf<String, Obsolete>,
    /// Messages that records of a caller name and no record of the library does.
    pub(super) foreign: BTreeSet<(MessageId, bool, &'static [&'static str])>,
    /// Ids, names and aliases of platforms, folded; worked out when somebody asks for one that is no id.
    pub(super) names: OnceLock<BTreeMap<Box<str>, PlatformId>>,
    /// Domains of platforms; worked out when somebody asks for one.
    pub(super) hosts: OnceLock<BTreeMap<Box<str>, PlatformId>>,
    /// Words that may mean several platforms, folded, with the ids of those; read when somebody asks for one. The words are
    /// the library's own.
    pub(super) ambiguous: OnceLock<BTreeMap<String, Vec<PlatformId>>>,
    /// The newest `verified_on` of all records.
    pub(super) newest: Option<Date>,
}

/// How many records a catalog has, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CatalogCounts {
    /// Platforms.
    pub platforms: usize,
    /// Controllers.
    pub controllers: usize,
    /// Supervisory authorities.
    pub authorities: usize,
    /// Countries.
    pub countries: usize,
    /// Reasons.
    pub reasons: usize,
    /// Provisions.
    pub provisions: usize,
    /// Legal regimes.
    pub regimes: usize,
    /// Countries whose public holidays are known.
    pub holidays: usize,
    /// Ids that are no longer right.
    pub obsolete: usize,
}

impl Catalog {
    /// Finds a platform by id, name, alias, obsolete id (then its successor) or domain. Case, accents, blanks and signs do
    /// not count. A word that may mean several is none of them; see
    /// [`platforms_meant_by`](Self::platforms_meant_by).
    #[must_use]
    pub fn platform(&self, name: &str) -> Option<&Platform> {
        if let Some(platform) = self.platforms.get(name) {
            return Some(platform);
        }
        let mut name = name.trim().to_lowercase();
        // A chain of successors is at most as long as there are obsolete ids; a circle ends there too.
        for _ in 0..=self.obsolete.len() {
            if let Some(id) = self.names().get(fold(&name).as_str()) {
                return self.platforms.get(id);
            }
            let old = self.obsolete.get(&name).filter(|old| old.kind == ObsoleteKind::Platform);
            let Some(successor) = old.and_then(|old| old.successor.as_ref()) else { break };
            name.clone_from(successor);
        }
        self.platform_at(&name)
    }

    /// The platforms that a word may mean that is the name of none, such as `Google`; empty if it is no such word. In the
    /// order of the likelihood.
    pub fn platforms_meant_by(&self, word: &str) -> impl Iterator<Item = &Platform> {
        let ids = self.ambiguous().get(&fold(word));
        ids.into_iter().flatten().filter_map(|id| self.platforms.get(id.as_str()))
    }

    /// Words that may mean several platforms, folded, with the ids of those in the order of the likelihood.
    pub(crate) fn ambiguous(&self) -> &BTreeMap<String, Vec<PlatformId>> {
        self.ambiguous.get_or_init(embedded::ambiguous)
    }

    /// The platform on whose domain a host is, or below it. The longest domain wins.
    #[must_use]
    pub fn platform_at(&self, host: &str) -> Option<&Platform> {
        let hosts = self.hosts.get_or_init(|| {
            let pairs =
                self.platforms().flat_map(|platform| platform.domains.iter().map(move |domain| (domain, platform)));
            pairs.map(|(domain, platform)| (domain.as_str().into(), platform.id.clone())).collect()
        });
        let below = std::iter::successors(Some(host), |host| Some(host.split_once('.')?.1));
        below.filter_map(|domain| hosts.get(domain)).find_map(|id| self.platforms.get(id))
    }

    /// Ids, names and aliases of platforms, [folded](Self::platform) and in order: what [`Catalog::platform`] finds, but
    /// for obsolete ids and domains.
    pub fn platform_names(&self) -> impl Iterator<Item = &str> {
        self.names().keys().map(AsRef::as_ref)
    }

    /// All platforms in the order of their ids.
    pub fn platforms(&self) -> impl Iterator<Item = &Platform> {
        self.platforms.values()
    }

    /// The controller with this id, or with the id that took the place of this obsolete one.
    #[must_use]
    pub fn controller(&self, id: &str) -> Option<&Controller> {
        let mut id = id;
        for _ in 0..=self.obsolete.len() {
            if let Some(controller) = self.controllers.get(id) {
                return Some(controller);
            }
            id = self.obsolete.get(id).filter(|old| old.kind == ObsoleteKind::Controller)?.successor.as_deref()?;
        }
        None
    }

    /// All controllers in the order of their ids.
    pub fn controllers(&self) -> impl Iterator<Item = &Controller> {
        self.controllers.values()
    }

    /// The authority with this id.
    #[must_use]
    pub fn authority(&self, id: &str) -> Option<&Authority> {
        self.authorities.get(id)
    }

    /// All authorities in the order of their ids.
    pub fn authorities(&self) -> impl Iterator<Item = &Authority> {
        self.authorities.values()
    }

    /// The country with this code.
    #[must_use]
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.get(code)
    }

    /// All countries in the order of their codes.
    pub fn countries(&self) -> impl Iterator<Item = &Country> {
        self.countries.values()
    }

    /// The reason with this id.
    #[must_use]
    pub fn reason(&self, id: &str) -> Option<&Reason> {
        self.reasons.get(id)
    }

    /// All reasons in the order of their ids.
    pub fn reasons(&self) -> impl Iterator<Item = &Reason> {
        self.reasons.values()
    }

    /// The provision with this id.
    #[must_use]
    pub fn provision(&self, id: &str) -> Option<&Provision> {
        self.provisions.get(id)
    }

    /// The legal regime with this id.
    #[must_use]
    pub fn regime(&self, id: LegalRegime) -> Option<&Regime> {
        self.regimes.get(&id)
    }

    /// The public holidays of a country, if they are known.
    #[must_use]
    pub fn holidays(&self, country: &CountryCode) -> Option<&HolidayCalendar> {
        self.holidays.get(country)
    }

    /// All provisions in the order of their ids.
    pub fn provisions(&self) -> impl Iterator<Item = &Provision> {
        self.provisions.values()
    }

    /// All legal regimes in the order of their ids in the contract.
    pub fn regimes(&self) -> impl Iterator<Item = &Regime> {
        self.regimes.values()
    }

    /// All calendars of public holidays in the order of their countries.
    pub fn holiday_calendars(&self) -> impl Iterator<Item = &HolidayCalendar> {
        self.holidays.values()
    }

    /// All ids that are no longer right, in their order.
    pub fn obsolete(&self) -> impl Iterator<Item = &Obsolete> {
        self.obsolete.values()
    }

    /// Every Fluent message that records point to, once each and in the order of the ids. A locale must have them
    /// with the attributes named.
    pub fn message_ids(&self) -> impl Iterator<Item = MessageUse<'_>> {
        messages::merged(self).into_iter()
    }

    /// Those of them that no record of the library points to.
    pub(crate) fn foreign_messages(&self) -> impl Iterator<Item = MessageUse<'_>> {
        self.foreign.iter().map(|&(ref id, text, attributes)| MessageUse { id, text, attributes })
    }

    /// How many records there are.
    #[must_use]
    pub fn counts(&self) -> CatalogCounts {
        CatalogCounts {
            platforms: self.platforms.len(),
            controllers: self.controllers.len(),
            authorities: self.authorities.len(),
            countries: self.countries.len(),
            reasons: self.reasons.len(),
            provisions: self.provisions.len(),
            regimes: self.regimes.len(),
            holidays: self.holidays.len(),
            obsolete: self.obsolete.len(),
        }
    }

    /// The catalog with services of a caller and the companies behind them.
    pub(crate) fn with_records_of_caller(&self, services: Vec<(Platform, Controller)>) -> Self {
        let mut catalog = self.clone();
        for (platform, controller) in services {
            catalog.platforms.insert(platform.id.clone(), platform);
            catalog.controllers.insert(controller.id.clone(), controller);
        }
        catalog.forget();
        catalog
    }

    /// The catalog with an obsolete id of a platform more.
    #[cfg(test)]
    pub(crate) fn with_renamed_platform(&self, old: &str, new: &str) -> Self {
        let mut catalog = self.clone();
        let record = Obsolete {
            id: old.to_owned(),
            kind: ObsoleteKind::Platform,
            reason: "renamed".to_owned(),
            successor: Some(new.to_owned()),
            since: Date::MIN,
            sources: Vec::new(),
        };
        catalog.obsolete.insert(old.to_owned(), record);
        catalog
    }

    fn names(&self) -> &BTreeMap<Box<str>, PlatformId> {
        self.names.get_or_init(|| {
            let mut names: BTreeMap<Box<str>, PlatformId> =
                self.platforms.ids().map(|id| (fold(id.as_str()).into(), id.clone())).collect();
            for platform in self.platforms() {
                for name in platform.aliases.iter().chain([&platform.name]) {
                    // An id wins over an alias; the check `catalog.alias_collision` refuses both.
                    names.entry(fold(name).into()).or_insert_with(|| platform.id.clone());
                }
            }
            names
        })
    }

    /// Works out anew what follows from the records, and what regimes take from others. To be called whenever records
    /// changed.
    pub(super) fn index(&mut self) {
        self.find_newest();
        self.link_regimes();
        self.forget();
    }

    /// What was worked out of other records.
    fn forget(&mut self) {
        self.names.take();
        self.hosts.take();
    }
}
