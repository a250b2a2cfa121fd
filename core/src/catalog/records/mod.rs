//! The shapes of the records in `core/data`, one type per kind of file. The JSON Schemas beside the records say
//! the same; a test compares them.

mod address;
mod authority;
mod channel;
mod controller;
mod country;
mod easter;
mod evidence;
mod holiday;
mod law;
mod obsolete;
mod platform;

pub use address::{MarketRegion, PostalAddress};
pub use authority::{Authority, LocalName, Procedure};
pub use channel::{
    Channel, ChannelField, ChannelKind, ChannelPurpose, ChannelScope, FieldKind, ReasonPolicy, Step, StepKind,
};
pub use controller::{ContactEmail, Controller, ControllerRepresentative, EmailPurpose};
pub use country::{Country, CountryRegion, LegalRegime};
pub use easter::Church;
pub use evidence::{Answer, Confidence, Evidence, Source};
pub use holiday::{HolidayCalendar, HolidayDay, HolidayRule, HolidayView, WithoutRegion};
pub use law::{Checked, Provision, Reason, ReasonFit};
pub use obsolete::{Obsolete, ObsoleteKind};
pub use platform::{Platform, PlatformController, StatedBasis, Training, TrainingStart};
