//! When an answer is due: Art. 12(3) GDPR and Regulation (EEC, Euratom) No 1182/71.
//!
//! `due = shift(clamp(received + n months))`: the day of receipt is not counted (Art. 3(1)), the month ends on the day
//! with the same number or on the month's last day (Art. 3(2)(c)), and is moved once, at the end, past Saturdays,
//! Sundays and public holidays of the state where the answer is to be given (Art. 3(4), 2(1)). An extension counts
//! three months from receipt, not two from the shifted first date. Which holidays count is our reading of Art. 2(1):
//! those of the controller's seat; no authority has said so. Nobody is called late too early: where the person's own
//! holidays give a later day, that day counts, and 25 and 26 December and 1 January are never a last day.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::catalog::{Catalog, Controller, HolidayView, LawPeriod, Regime};
use crate::date::{Date, InvalidDate, Weekday};
use crate::ids::{CountryCode, RegionCode};
use crate::vocabulary::words;

/// Which holidays were considered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Holidays {
    /// Those of this country.
    Of(CountryCode),
    /// Saturdays and Sundays only.
    WeekendsOnly,
}

words! {
    /// How sure the last day for an answer is.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Certainty {
        /// The receipt is known, or went by form or e-mail, and no holiday is missing.
        Exact = "exact",
        /// The last day is not before the one named: the post takes time, or holidays are not known.
        Floor = "floor",
        /// No law sets it: the letter does.
        Set = "set",
        /// No day can be named. No deadline of this library is of that kind.
        NotStated = "not-stated",
    }
}

/// When an answer is due. Every day is a calendar day at the controller's seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deadline {
    /// The day the controller received the request.
    pub received: Date,
    /// Whether that day is assumed: the day of sending, or of writing if nothing was sent yet.
    pub assumed: bool,
    /// The last day for an answer.
    pub due: Date,
    /// The last day if the controller extends the period in time; none where the law knows no extension, or leaves its
    /// length to the controller and no notice in time has named the day.
    pub due_if_extended: Option<Date>,
    /// How sure these days are.
    pub certainty: Certainty,
    /// Days of caution behind them, for the post and for holidays that are not known: nobody is called late before they
    /// have passed.
    pub margin_days: u8,
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
#[non_exhaustive]
pub enum Receipt<Day = Date> {
    /// The controller received it on this day.
    Known(Day),
    /// It is taken to have been received on this day: the day of writing, or of sending by form or e-mail.
    Assumed(Day),
    /// It was posted on this day, or handed over in a way that nobody knows, inside one country.
    Posted(Day),
    /// The same from one country to another.
    PostedAbroad(Day),
}

impl Receipt<&str> {
    /// Reads the day, `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// [`InvalidDate`] if the text is no day of the calendar.
    pub fn parse(self) -> Result<Receipt, InvalidDate> {
        Ok(match self {
            Self::Known(day) => Receipt::Known(day.parse()?),
            Self::Assumed(day) => Receipt::Assumed(day.parse()?),
            Self::Posted(day) => Receipt::Posted(day.parse()?),
            Self::PostedAbroad(day) => Receipt::PostedAbroad(day.parse()?),
        })
    }
}

impl Receipt {
    /// The day.
    const fn day(self) -> Date {
        match self {
            Self::Known(day) | Self::Assumed(day) | Self::Posted(day) | Self::PostedAbroad(day) => day,
        }
    }

    /// Days that the post may take. A cautious assumption, no rule of law.
    const fn post_days(self) -> u8 {
        match self {
            Self::Known(_) | Self::Assumed(_) => 0,
            Self::Posted(_) => 5,
            Self::PostedAbroad(_) => 10,
        }
    }
}

/// The holidays that move the end of a period.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct Calendars<'a> {
    /// Of the controller's seat.
    pub seat: Option<HolidayView<'a>>,
    /// Of the place where the person lives.
    pub residence: Option<HolidayView<'a>>,
}

impl<'a> Calendars<'a> {
    /// These calendars.
    #[must_use]
    pub fn new(seat: Option<HolidayView<'a>>, residence: Option<HolidayView<'a>>) -> Self {
        Self { seat, residence }
    }

    /// The calendars of a company's seat and of a residence, as far as the catalog has them. Where the part of the
    /// country is not known, a day that is a holiday in any part of it counts.
    #[must_use]
    pub fn of(
        catalog: &'a Catalog,
        company: Option<&'a Controller>,
        residence: &CountryCode,
        region: Option<&'a RegionCode>,
    ) -> Self {
        let holidays = |country: &CountryCode, region: Option<&'a RegionCode>| {
            let calendar = catalog.holidays(country)?;
            Some(if region.is_some() { calendar.in_region(region) } else { calendar.anywhere() })
        };
        Self {
            seat: company.and_then(|company| holidays(&company.seat, company.seat_region.as_ref())),
            residence: holidays(residence, region),
        }
    }
}

/// The periods of one law for an answer: the usual one, and an extended one if the law knows it.
pub(crate) type Periods = (LawPeriod, Option<LawPeriod>);

/// Works out when an answer is due under a regime: the later of the days that the calendars give.
///
/// Without a complete calendar of the seat the days are a floor, and the deadline says so. The periods are those of the
/// law on the day of receipt; where it knows none, the letter sets one.
/// No day is later than [`Date::MAX`]; a request takes no day of that last year, so that its deadlines are whole.
#[must_use]
pub fn deadline(receipt: Receipt, regime: &Regime, calendars: Calendars<'_>) -> Deadline {
    let law = regime.on(receipt.day());
    latest(receipt, law.answer_periods(false), 0, calendars)
}

/// The same under several laws, of which the latest day counts. `rest` days in which the period rested go on top.
pub(crate) fn latest(
    receipt: Receipt,
    laws: impl IntoIterator<Item = Periods>,
    rest: i32,
    calendars: Calendars<'_>,
) -> Deadline {
    let received = receipt.day();
    let day = |period: LawPeriod| last_day(period.end(received).plus_days(rest), calendars);
    let (mut due, mut due_if_extended, mut is_law) = (received, None, false);
    for (answer, extended) in laws {
        due = due.max(day(answer));
        due_if_extended = due_if_extended.max(extended.map(day));
        is_law |= answer.is_law();
    }
    let is_complete = calendars.seat.is_some_and(|seat| seat.is_complete(due.year()));
    let post = receipt.post_days();
    Deadline {
        received,
        assumed: !matches!(receipt, Receipt::Known(_)),
        due,
        due_if_extended,
        certainty: match (is_law, is_complete && post == 0) {
            (false, _) => Certainty::Set,
            (true, true) => Certainty::Exact,
            (true, false) => Certainty::Floor,
        },
        margin_days: post + if is_complete { 0 } else { unknown_holidays(due) },
        holidays: calendars.seat.map_or(Holidays::WeekendsOnly, |seat| Holidays::Of(seat.country().clone())),
    }
}

/// Days of caution where not all holidays are known; more around Christmas and New Year.
fn unknown_holidays(due: Date) -> u8 {
    if matches!((due.month(), due.day()), (12, 20..) | (1, ..=6)) { 10 } else { 5 }
}

impl Deadline {
    /// What stands in its place until it is worked out.
    pub(crate) fn none(day: Date) -> Self {
        Self {
            received: day,
            assumed: true,
            due: day,
            due_if_extended: None,
            certainty: Certainty::NotStated,
            margin_days: 0,
            holidays: Holidays::WeekendsOnly,
        }
    }

    /// The first day on which the controller is late for sure if its answer was due on `due`.
    pub(crate) fn late_from(&self, due: Date, calendars: Calendars<'_>) -> Date {
        match self.margin_days {
            // It is a working day.
            0 => due.plus_days(1),
            days => last_day(due.plus_days(i32::from(days)), calendars).plus_days(1),
        }
    }
}

/// The later of the days that the calendars give for the end of a period.
pub(crate) fn last_day(end: Date, calendars: Calendars<'_>) -> Date {
    next_working_day(end, calendars.seat).max(next_working_day(end, calendars.residence))
}

/// The day itself if it is a working day, otherwise the next one (Art. 3(4), 2(2)).
fn next_working_day(mut day: Date, holidays: Option<HolidayView<'_>>) -> Date {
    let is_free = |day: Date| {
        matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
            || matches!((day.month(), day.day()), (12, 25 | 26) | (1, 1))
            || holidays.is_some_and(|calendar| calendar.contains(day))
    };
    while is_free(day) && day < Date::MAX {
        day = day.plus_days(1);
    }
    day
}
