//! The facts: platforms, controllers, authorities, countries, reasons, provisions, legal regimes
//! and public holidays.
//!
//! The embedded catalog is one JSON file per record under `core/data`. A caller may lay records of their own over
//! it ([`Catalog::with_overlay`]); they pass the same [checks](CHECKS). Records name Fluent messages for everything
//! a user reads; [`Catalog::message_ids`] lists them, and a locale must have them all.

mod checks;
mod embedded;
pub(crate) mod error;
mod messages;
mod overlay;
mod record;
mod records;
mod regimes;
#[cfg(feature = "schema")]
mod schema;
mod shelf;
pub(crate) mod store;
mod version;

pub use checks::{CHECKS, Check};
pub(crate) use error::{CatalogError, CatalogProblem};
pub use messages::MessageUse;
pub use overlay::{MAX_OVERLAY_BYTES, MAX_OVERLAY_PROBLEMS};
pub use records::*;
pub use regimes::{Law, ReminderKind};
#[cfg(feature = "schema")]
pub use schema::record_schemas;
pub(crate) use store::Catalog;
pub use store::CatalogCounts;
