//! The records of the catalog with texts that end in a NUL, in the order of the ids.

pub(crate) mod authority;
pub(crate) mod controller;
pub(crate) mod country;
pub(crate) mod platform;
pub(crate) mod reason;

mod wording;

use std::sync::Arc;

use self::authority::Authority;
use self::controller::Controller;
use self::country::Country;
use self::platform::Platform;
use self::reason::Reason;
use self::wording::Wording;
use crate::handle::Tagged;

/// All records of a library.
pub(crate) struct Records {
    pub(crate) platforms: Box<[Tagged<Platform>]>,
    pub(crate) controllers: Box<[Tagged<Controller>]>,
    pub(crate) authorities: Box<[Tagged<Authority>]>,
    pub(crate) countries: Box<[Tagged<Country>]>,
    pub(crate) reasons: Box<[Tagged<Reason>]>,
}

impl Records {
    pub(crate) fn new(library: &widerspruch::Library) -> Self {
        let catalog = library.catalog();
        let wording = Arc::new(Wording::new(library));
        let reasons = catalog.reasons().enumerate();
        let countries = catalog.countries().enumerate();
        Self {
            platforms: catalog.platforms().map(|record| Tagged::new(Platform::new(record))).collect(),
            controllers: catalog.controllers().map(|record| Tagged::new(Controller::new(record))).collect(),
            authorities: catalog.authorities().map(|record| Tagged::new(Authority::new(record))).collect(),
            countries: countries
                .map(|(at, record)| Tagged::new(Country::new(record, at, Arc::clone(&wording))))
                .collect(),
            reasons: reasons.map(|(at, record)| Tagged::new(Reason::new(record, at, Arc::clone(&wording)))).collect(),
        }
    }

    pub(crate) fn platform(&self, id: &str) -> Option<&Tagged<Platform>> {
        self.platforms.iter().find(|record| record.value().id.bytes() == id.as_bytes())
    }
}
