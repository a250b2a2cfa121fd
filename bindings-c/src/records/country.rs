//! Countries of residence, and their parts.

use std::sync::Arc;

use super::wording::Wording;
use crate::handle::Kind;
use crate::text::Text;

/// A country of residence. Borrowed: it belongs to the library it was read from.
pub struct Country {
    pub(crate) code: Text,
    pub(crate) english_name: Text,
    pub(crate) regime: Text,
    pub(crate) languages: Box<[Text]>,
    pub(crate) authorities: Box<[Text]>,
    pub(crate) regions: Box<[Region]>,
    pub(crate) at: usize,
    pub(crate) wording: Arc<Wording>,
}

/// A part of a country.
pub(crate) struct Region {
    pub(crate) code: Text,
    pub(crate) name: Text,
    pub(crate) authority: Text,
}

impl Kind for Country {
    const TAG: u32 = 0x7769_0012;
}

impl Country {
    pub(crate) fn new(record: &widerspruch::catalog::Country, at: usize, wording: Arc<Wording>) -> Self {
        let region = |region: &widerspruch::catalog::CountryRegion| Region {
            code: Text::new(&region.code),
            name: Text::new(&region.name),
            authority: Text::new(&region.authority),
        };
        Self {
            code: Text::new(&record.code),
            english_name: Text::new(&record.english_name),
            regime: Text::word(&record.regime),
            languages: Text::list(&record.languages),
            authorities: Text::list(&record.authorities),
            regions: record.regions.iter().map(region).collect(),
            at,
            wording,
        }
    }
}
