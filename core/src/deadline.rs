//! When an answer is due: Art. 12(3) GDPR and Regulation (EEC, Euratom) No 1182/71.
//!
//! `due = shift(clamp(received + n months))`: the day of receipt is not counted (Art. 3(1)), the month ends on the day
//! with the same number or on the month's last day (Art. 3(2)(c)), and is moved once, at the end, past Saturdays,
//! Sundays and public holidays of the state where the answer is to be given (Art. 3(4), 2(1)). An extension counts
//! three months from receipt, not two from the shifted first date. Which holidays count is our reading of Art. 2(1):
//! those of the controller's seat; no authority has said so.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::catalog::{HolidayCalendar, LegalRegime};
use crate::date::{Date, InvalidDate, Weekday};
use crate::ids::CountryCode;

/// Days that a Swiss letter sets for the answer. The Swiss Act knows no period for a declaration under its Art. 30.
pub const SWISS_DAYS: u16 = 30;

/// Which holidays were considered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Holidays {
    /// Those of this country.
    Of(CountryCode),
    /// Saturdays and Sundays only.
    WeekendsOnly,
}

/// When an answer is due. Every day is a calendar day at the controller's seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Deadline {
    /// The day the controller received the request.
    pub received: Date,
    /// Whether that day is assumed: the day of sending, or of writing if nothing was sent yet.
    pub assumed: bool,
    /// The last day for an answer. The controller is late from the day after.
    pub due: Date,
    /// The last day if the controller extends the period in time; none where the law knows no extension.
    pub due_if_extended: Option<Date>,
    /// Which holidays were considered: a country code or `weekends-only`.
    pub holidays: Holidays,
}

impl Serialize for Holidays {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Of(country) => serializer.serialize_str(country.as_str()),
            Self::WeekendsOnly => serializer.serialize_str("weekends-only"),
        }
    }
}

impl<'de> Deserialize<'de> for Holidays {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            "weekends-only" => Ok(Self::WeekendsOnly),
            country => country.parse().map(Self::Of).map_err(serde::de::Error::custom),
        }
    }
}

/// Whether the day of receipt is known. The day is a [`Date`], or text as it arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receipt<Day = Date> {
    /// The controller received it on this day.
    Known(Day),
    /// It is taken to have been received on this day: the day of sending, or of writing.
    Assumed(Day),
}

impl Receipt<&str> {
    /// Reads the day, `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// [`InvalidDate`] if the text is no day of the calendar.
    pub fn parse(self) -> Result<Receipt, InvalidDate> {
        match self {
            Self::Known(day) => day.parse().map(Receipt::Known),
            Self::Assumed(day) => day.parse().map(Receipt::Assumed),
        }
    }
}

/// Works out when an answer is due under a regime.
///
/// `holidays` are those of the controller's seat; without them only Saturdays and Sundays move the end, and the
/// deadline says so. Under Swiss law the deadline is the period the letter sets, [`SWISS_DAYS`] days. No day is later
/// than [`Date::MAX`]; a request takes no day of that last year, so that its deadlines are whole.
#[must_use]
pub fn deadline(receipt: Receipt, regime: LegalRegime, holidays: Option<&HolidayCalendar>) -> Deadline {
    let (received, assumed) = match receipt {
        Receipt::Known(day) => (day, false),
        Receipt::Assumed(day) => (day, true),
    };
    let (end, extended_end) = match regime {
        LegalRegime::SwissFadp => (received.plus_days(i32::from(SWISS_DAYS)), None),
        _ => (received.plus_months(1), Some(received.plus_months(3))),
    };
    Deadline {
        received,
        assumed,
        due: next_working_day(end, holidays),
        due_if_extended: extended_end.map(|end| next_working_day(end, holidays)),
        holidays: holidays.map_or(Holidays::WeekendsOnly, |calendar| Holidays::Of(calendar.country.clone())),
    }
}

/// The day itself if it is a working day, otherwise the next one (Art. 3(4), 2(2)).
fn next_working_day(mut day: Date, holidays: Option<&HolidayCalendar>) -> Date {
    let is_free = |day: Date| {
        matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
            || holidays.is_some_and(|calendar| calendar.contains(day))
    };
    while is_free(day) && day < Date::MAX {
        day = day.plus_days(1);
    }
    day
}
