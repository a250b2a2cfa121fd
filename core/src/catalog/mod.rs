//! The facts: platforms, controllers, authorities, countries, reasons and provisions.
//!
//! The embedded catalog is one JSON file per record under `core/data`. A caller may lay records of their own over
//! it; they pass the same checks.

mod records;

use std::collections::BTreeMap;

pub use records::*;

use crate::error::CatalogError;
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
}

impl Catalog {
    /// Reads and checks the records inside the library.
    ///
    /// # Errors
    ///
    /// [`CatalogError`] if a record breaks a rule; the tests of the library make sure that none does.
    pub fn embedded() -> Result<Self, CatalogError> {
        todo!()
    }

    /// Lays records over the catalog: a JSON object with any of the keys `platforms`, `controllers`,
    /// `authorities`, `countries`, `reasons`, `provisions`, each a list of records. A record with a known id
    /// replaces the old one whole.
    ///
    /// # Errors
    ///
    /// [`CatalogError`] with every problem found; the catalog is not changed then.
    pub fn with_overlay(&self, json: &[u8]) -> Result<Self, CatalogError> {
        let _ = json;
        todo!()
    }

    /// Finds a platform by id, alias or obsolete id (then its successor).
    #[must_use]
    pub fn platform(&self, name: &str) -> Option<&Platform> {
        let _ = name;
        todo!()
    }

    /// All platforms in the order of their ids.
    pub fn platforms(&self) -> impl Iterator<Item = &Platform> {
        self.platforms.values()
    }

    /// The controller with this id.
    #[must_use]
    pub fn controller(&self, id: &str) -> Option<&Controller> {
        self.controllers.get(id)
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
}
