//! JSON Schemas of the records (2020-12), made from their types.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Authority, Controller, Country, MarketRegion, Obsolete, Platform, Provision, Reason, Regime, Territory};
use crate::catalog::HolidayCalendar;
use crate::date::Date;
use crate::ids::{
    AuthorityId, ChannelId, ControllerId, CountryCode, MAX_ID_LENGTH, MessageId, PlatformId, ProvisionId, ReasonId,
    RegionCode,
};

/// The schema of every kind of record: the name of its file under `core/data/schema` without `.schema.json`, and the
/// schema.
#[must_use]
pub fn record_schemas() -> Vec<(&'static str, Schema)> {
    fn schema<T: JsonSchema>() -> Schema {
        SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>()
    }
    vec![
        ("platform", schema::<Platform>()),
        ("controller", schema::<Controller>()),
        ("authority", schema::<Authority>()),
        ("country", schema::<Country>()),
        ("reason", schema::<Reason>()),
        ("provision", schema::<Provision>()),
        ("regime", schema::<Regime>()),
        ("holidays", schema::<HolidayCalendar>()),
        ("obsolete", schema::<Obsolete>()),
    ]
}

macro_rules! text_schemas {
    ($($type:ident: $schema:expr;)*) => {
        $(impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        })*
    };
}

/// An id; the rule stands in the module `ids`.
fn id() -> Schema {
    json_schema!({"type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "maxLength": MAX_ID_LENGTH})
}

/// The word of a region, or the code of a country.
fn territory() -> Schema {
    json_schema!({"type": "string", "pattern": format!("^({}|[A-Z]{{2}})$", MarketRegion::WORDS.join("|"))})
}

text_schemas! {
    PlatformId: id();
    ControllerId: id();
    AuthorityId: id();
    ReasonId: id();
    ProvisionId: id();
    ChannelId: id();
    MessageId: id();
    Territory: territory();
    CountryCode: json_schema!({"type": "string", "pattern": "^[A-Z]{2}$"});
    RegionCode: json_schema!({"type": "string", "pattern": "^[A-Z]{2}-[A-Z0-9]{1,3}$"});
    Date: json_schema!({"type": "string", "format": "date", "pattern": "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"});
}
