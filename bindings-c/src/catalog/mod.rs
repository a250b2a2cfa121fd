//! The catalog as C reads it: every record with texts that end in a NUL, in the order of the ids.
//!
//! An app builds its form from this: which platforms there are and what they ask for, which reasons with label and
//! explanation in the user's language, which countries, authorities and controllers.

// The order of the modules is the order of the header.
pub mod platform;

pub mod reason;

pub mod country;

pub mod authority;

pub mod controller;

mod wording;

use std::sync::Arc;

use self::authority::Authority;
use self::controller::Controller;
use self::country::Country;
use self::platform::Platform;
use self::reason::Reason;
use self::wording::Wording;
use crate::handle::Tagged;
use crate::text::Text;

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
        let catalog = &library.catalog;
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
        self.platforms.iter().find(|record| is(&record.value().id, id))
    }
}

/// Whether a record has this id.
pub(crate) fn is(text: &Text, id: &str) -> bool {
    text.bytes() == id.as_bytes()
}
