//! The records and how they are found.

use std::collections::{BTreeMap, BTreeSet};

use super::messages::{self, MessageUse};
use super::records::{
    Authority, Controller, Country, HolidayCalendar, Obsolete, ObsoleteKind, Platform, Provision, Reason,
};
use crate::date::Date;
use crate::ids::{AuthorityId, ControllerId, CountryCode, MessageId, PlatformId, ProvisionId, ReasonId};

/// All facts of one version of the library, with the caller's overlays.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    pub(super) platforms: BTreeMap<PlatformId, Platform>,
    pub(super) controllers: BTreeMap<ControllerId, Controller>,
    pub(super) authorities: BTreeMap<AuthorityId, Authority>,
    pub(super) countries: BTreeMap<CountryCode, Country>,
    pub(super) reasons: BTreeMap<ReasonId, Reason>,
    pub(super) provisions: BTreeMap<ProvisionId, Provision>,
    pub(super) holidays: BTreeMap<CountryCode, HolidayCalendar>,
    pub(super) obsolete: BTreeMap<String, Obsolete>,
    /// Messages that records of a caller name and no record of the library does.
    pub(super) foreign: BTreeSet<(MessageId, &'static [&'static str])>,
    /// Ids and aliases of platforms in lower case.
    pub(super) platform_names: BTreeMap<Box<str>, PlatformId>,
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
    /// Countries whose public holidays are known.
    pub holidays: usize,
    /// Ids that are no longer right.
    pub obsolete: usize,
}

impl Catalog {
    /// Finds a platform by id, alias or obsolete id (then its successor). Case is ignored.
    #[must_use]
    pub fn platform(&self, name: &str) -> Option<&Platform> {
        if let Some(platform) = self.platforms.get(name) {
            return Some(platform);
        }
        let mut name = name.to_lowercase();
        // A chain of successors is at most as long as there are obsolete ids; a circle ends there too.
        for _ in 0..=self.obsolete.len() {
            if let Some(id) = self.platform_names.get(name.as_str()) {
                return self.platforms.get(id);
            }
            let old = self.obsolete.get(&name).filter(|old| old.kind == ObsoleteKind::Platform)?;
            name.clone_from(old.successor.as_ref()?);
        }
        None
    }

    /// Ids and aliases of platforms in lower case and in order: what [`Catalog::platform`] finds, but for obsolete
    /// ids. For suggestions of the nearest name.
    pub fn platform_names(&self) -> impl Iterator<Item = &str> {
        self.platform_names.keys().map(AsRef::as_ref)
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

    /// The public holidays of a country, if they are known.
    #[must_use]
    pub fn holidays(&self, country: &CountryCode) -> Option<&HolidayCalendar> {
        self.holidays.get(country)
    }

    /// All provisions in the order of their ids.
    pub fn provisions(&self) -> impl Iterator<Item = &Provision> {
        self.provisions.values()
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
        self.foreign.iter().map(|(id, attributes)| MessageUse { id, attributes })
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
            holidays: self.holidays.len(),
            obsolete: self.obsolete.len(),
        }
    }

    /// Works out anew what follows from the records. To be called whenever they changed.
    pub(super) fn index(&mut self) {
        self.find_newest();
        self.platform_names.clear();
        for (id, platform) in &self.platforms {
            self.platform_names.insert(id.as_str().into(), id.clone());
            for alias in &platform.aliases {
                // An id wins over an alias; the check `catalog.alias_collision` refuses both.
                self.platform_names.entry(alias.to_lowercase().into()).or_insert_with(|| id.clone());
            }
        }
    }
}
