//! The facts: platforms, controllers, authorities, countries, reasons, provisions and public holidays.
//!
//! The embedded catalog is one JSON file per record under `core/data`. A caller may lay records of their own over
//! it ([`Catalog::with_overlay`]); they pass the same [checks](CHECKS). Records name Fluent messages for everything
//! a user reads; [`Catalog::message_ids`] lists them, and a locale must have them all.

mod checks;
mod embedded;
mod messages;
mod overlay;
mod record;
mod records;
#[cfg(feature = "schema")]
mod schema;

use std::collections::BTreeMap;

pub use checks::{CHECKS, Check};
pub use messages::MessageUse;
pub use overlay::{MAX_OVERLAY_BYTES, MAX_OVERLAY_PROBLEMS};
pub use records::*;
#[cfg(feature = "schema")]
pub use schema::record_schemas;

use crate::error::{CatalogError, CatalogProblem};
use crate::holidays::HolidayCalendar;
use crate::ids::{AuthorityId, ControllerId, CountryCode, PlatformId, ProvisionId, ReasonId};

/// All facts of one version of the library, with the caller's overlays.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    platforms: BTreeMap<PlatformId, Platform>,
    controllers: BTreeMap<ControllerId, Controller>,
    authorities: BTreeMap<AuthorityId, Authority>,
    countries: BTreeMap<CountryCode, Country>,
    reasons: BTreeMap<ReasonId, Reason>,
    provisions: BTreeMap<ProvisionId, Provision>,
    holidays: BTreeMap<CountryCode, HolidayCalendar>,
    obsolete: BTreeMap<String, Obsolete>,
    /// Ids and aliases of platforms in lower case.
    platform_names: BTreeMap<Box<str>, PlatformId>,
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
    /// Reads the records inside the library.
    ///
    /// It does not run the [checks](CHECKS): the tests of the library do, on the same bytes.
    ///
    /// # Errors
    ///
    /// [`CatalogError`] if a record does not have the shape of its kind; the tests of the library make sure that
    /// all have.
    pub fn embedded() -> Result<Self, CatalogError> {
        embedded::read()
    }

    /// Lays records over the catalog: a JSON object with any of the keys `platforms`, `controllers`,
    /// `authorities`, `countries`, `reasons`, `provisions`, `holidays`, each a list of records. A record with a
    /// known id replaces the old one whole. At most [`MAX_OVERLAY_BYTES`] long.
    ///
    /// # Errors
    ///
    /// [`CatalogError`] with the problems found: at once all of shape, at most [`MAX_OVERLAY_PROBLEMS`]; or, if
    /// every record has the right shape, at once all that the [checks](CHECKS) find. A problem of shape names the
    /// record by its position. No problem holds anything of the overlay but ids and keys.
    pub fn with_overlay(&self, json: &[u8]) -> Result<Self, CatalogError> {
        overlay::lay(self, json)
    }

    /// Runs all [checks](CHECKS) and gives the problems, in the order of the checks.
    #[must_use]
    pub fn problems(&self) -> Vec<CatalogProblem> {
        checks::run(self)
    }

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

    /// Builds the table of names anew. To be called whenever platforms changed.
    fn index(&mut self) {
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
