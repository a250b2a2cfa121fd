//! What all kinds of records have in common: a folder, an id and a place in the catalog.

use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::shelf::Shelf;
use super::{Authority, Catalog, Controller, Country, Obsolete, Platform, Provision, Reason, Regime};
use crate::catalog::{HolidayCalendar, LegalRegime};
use crate::ids::{AuthorityId, ControllerId, CountryCode, PlatformId, ProvisionId, ReasonId};
use crate::json::compact;

/// A record of the catalog.
pub(super) trait Record: DeserializeOwned + Serialize {
    /// The folder under `core/data`, and the key in an overlay.
    const KIND: &'static str;

    /// The type of the id.
    type Id: Ord + Clone + AsRef<str> + FromStr;

    /// The id.
    fn id(&self) -> &Self::Id;

    /// All records of this kind.
    fn all(catalog: &Catalog) -> &Shelf<Self::Id, Self>;

    /// All records of this kind, to be changed.
    fn all_mut(catalog: &mut Catalog) -> &mut Shelf<Self::Id, Self>;

    /// The name of the record's file without the ending: the id in lower case.
    fn file_name(&self) -> String {
        self.id().as_ref().to_ascii_lowercase()
    }

    /// The id that belongs to the name of a file without the ending; none if none does.
    fn id_of_file(name: &str) -> Option<Self::Id> {
        name.parse().or_else(|_| name.to_ascii_uppercase().parse()).ok()
    }

    /// Kind and file name, as in `platforms/facebook`.
    fn place(&self) -> String {
        format!("{}/{}", Self::KIND, self.file_name())
    }
}

macro_rules! records {
    ($($kind:literal: $record:ident, $id:ty, $id_field:ident, $map:ident;)*) => {
        $(impl Record for $record {
            const KIND: &'static str = $kind;
            type Id = $id;

            fn id(&self) -> &$id {
                &self.$id_field
            }

            fn all(catalog: &Catalog) -> &Shelf<$id, Self> {
                &catalog.$map
            }

            fn all_mut(catalog: &mut Catalog) -> &mut Shelf<$id, Self> {
                &mut catalog.$map
            }
        })*

        /// Calls `visit` with place and JSON of every record: kind after kind, in the order of the ids.
        pub(super) fn each_record(catalog: &Catalog, mut visit: impl FnMut(&str, &[u8])) {
            $(for record in $record::all(catalog).values() {
                visit(&record.place(), compact(record).as_bytes());
            })*
        }
    };
}

records! {
    "platforms": Platform, PlatformId, id, platforms;
    "controllers": Controller, ControllerId, id, controllers;
    "authorities": Authority, AuthorityId, id, authorities;
    "countries": Country, CountryCode, code, countries;
    "reasons": Reason, ReasonId, id, reasons;
    "provisions": Provision, ProvisionId, id, provisions;
    "regimes": Regime, LegalRegime, id, regimes;
    "holidays": HolidayCalendar, CountryCode, country, holidays;
    "obsolete": Obsolete, String, id, obsolete;
}
