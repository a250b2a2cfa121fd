//! When an answer is due: Art. 12(3) GDPR and Regulation (EEC, Euratom) No 1182/71.

use serde::Serialize;

use crate::date::Date;
use crate::ids::CountryCode;

/// Which holidays were considered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Holidays {
    /// Those of this country.
    Of(CountryCode),
    /// Saturdays and Sundays only.
    WeekendsOnly,
}

/// When an answer is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Deadline {
    /// The day the controller received the request.
    pub received: Date,
    /// Whether that day is assumed (the day of sending or writing).
    pub assumed: bool,
    /// The last day for an answer.
    pub due: Date,
    /// The last day if the controller extends the period in time: three months from receipt.
    pub due_if_extended: Date,
    /// Which holidays were considered: a country code or `weekends-only`.
    pub holidays: Holidays,
}

impl Serialize for Holidays {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Of(country) => serializer.serialize_str(country.as_str()),
            Self::WeekendsOnly => serializer.serialize_str("weekends-only"),
        }
    }
}

/// Works out when an answer is due: `shift(clamp(received + n months))`, shifted once, at the end, past Saturday,
/// Sunday and the public holidays of the controller's seat. `holidays` are days the caller knows; Irish ones are
/// computed.
#[must_use]
pub fn deadline(received: Date, assumed: bool, seat: &CountryCode, holidays: &[Date]) -> Deadline {
    let _ = (received, assumed, seat, holidays);
    todo!()
}
