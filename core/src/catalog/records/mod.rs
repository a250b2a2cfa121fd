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
mod regime;
mod region;

pub use address::{MarketRegion, PostalAddress};
pub use authority::{
    Authority, ComplaintContent, ComplaintForm, ComplaintTimeLimit, FormerName, LanguageBasis, LocalName, Procedure,
    RequiredContent, TimeLimitStart,
};
pub use channel::{
    Channel, ChannelField, ChannelKind, ChannelPurpose, ChannelScope, FieldKind, ReasonPolicy, Step, StepKind,
};
pub use controller::{ContactEmail, Controller, ControllerRepresentative, EmailPurpose};
pub use country::{Country, CountryRegion};
pub use easter::Church;
pub use evidence::{Answer, Confidence, Evidence, Source};
pub use holiday::{HolidayCalendar, HolidayDay, HolidayRule, HolidayView, WithoutRegion};
pub use law::{Admission, Checked, Citation, CitationUnit, Provision, Reason, ReasonClass, ReasonFit, ReasonKinds};
pub use obsolete::{Obsolete, ObsoleteKind};
pub use platform::{DataClass, Platform, PlatformKind, ProfilePath, ProfilePattern, Training, WatchedText};
pub use regime::{LawFamily, LawPeriod, LawVersion, LegalRegime, LegalRole, PeriodLength, Regime, SetBy};
pub use region::{PlatformRegion, Processing, StatedBasis, Territory, TrainingClaim};
