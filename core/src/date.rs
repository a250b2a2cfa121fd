//! A day of the calendar, without time or zone.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::vocabulary::{coded, words};

/// A day of the Gregorian calendar between 1900 and 2199. Written `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(jiff::civil::Date);

/// Text or numbers that are not a day of the calendar between 1900 and 2199. It does not hold them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a day of the calendar between 1900-01-01 and 2199-12-31, written YYYY-MM-DD")]
#[non_exhaustive]
pub struct InvalidDate;

coded!(InvalidDate { Self => "date.invalid", });

words! {
    /// A day of the week.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

impl Date {
    /// The first day there is: 1 January 1900.
    pub const MIN: Self = Self(jiff::civil::date(1900, 1, 1));
    /// The last day there is: 31 December 2199.
    pub const MAX: Self = Self(jiff::civil::date(2199, 12, 31));

    /// Makes a date of year, month (1 to 12) and day (1 to 31).
    ///
    /// # Errors
    ///
    /// [`InvalidDate`] if there is no such day, or the year is not between 1900 and 2199.
    pub fn try_new(year: i16, month: i8, day: i8) -> Result<Self, InvalidDate> {
        if !(1900..=2199).contains(&year) {
            return Err(InvalidDate);
        }
        jiff::civil::Date::new(year, month, day).map(Self).map_err(|_| InvalidDate)
    }

    /// The year, 1900 to 2199.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The number of the day in its year, 1 to 366.
    pub(crate) fn day_of_year(self) -> i32 {
        i32::from(self.0.day_of_year())
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self.0.weekday() {
            jiff::civil::Weekday::Monday => Weekday::Monday,
            jiff::civil::Weekday::Tuesday => Weekday::Tuesday,
            jiff::civil::Weekday::Wednesday => Weekday::Wednesday,
            jiff::civil::Weekday::Thursday => Weekday::Thursday,
            jiff::civil::Weekday::Friday => Weekday::Friday,
            jiff::civil::Weekday::Saturday => Weekday::Saturday,
            jiff::civil::Weekday::Sunday => Weekday::Sunday,
        }
    }

    /// The day `days` later (earlier if negative); the last or first day there is when that would leave the range.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(i64::from(days)))).clamp(Self::MIN, Self::MAX)
    }

    /// Days from this day to another; negative if that is earlier.
    pub(crate) fn days_until(self, other: Self) -> i32 {
        self.0.until(other.0).map_or(0, |span| span.get_days())
    }

    /// The same day number `months` later, or the last day of that month if it is shorter
    /// (Art. 3(2)(c) of Regulation (EEC, Euratom) No 1182/71).
    #[must_use]
    pub fn plus_months(self, months: u8) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().months(i64::from(months)))).min(Self::MAX)
    }
}

/// A day, a month or a year: as much as somebody remembers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PartialDate {
    /// `YYYY`.
    Year(i16),
    /// `YYYY-MM`: the first day of the month.
    Month(Date),
    /// `YYYY-MM-DD`.
    Day(Date),
}

impl PartialDate {
    /// The first day that it can mean.
    pub(crate) fn first_day(self) -> Date {
        match self {
            Self::Year(year) => Date::try_new(year, 1, 1).unwrap_or(Date::MIN),
            Self::Month(day) | Self::Day(day) => day,
        }
    }
}

impl FromStr for PartialDate {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        match text.len() {
            4 => format!("{text}-01-01").parse().map(|day: Date| Self::Year(day.year())),
            7 => format!("{text}-01").parse().map(Self::Month),
            _ => text.parse().map(Self::Day),
        }
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(InvalidDate);
        };
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0_i16, |sum, digit| {
                digit.is_ascii_digit().then(|| sum * 10 + i16::from(digit - b'0')).ok_or(InvalidDate)
            })
        };
        let year = number(&[*y1, *y2, *y3, *y4])?;
        let month = i8::try_from(number(&[*m1, *m2])?).map_err(|_| InvalidDate)?;
        let day = i8::try_from(number(&[*d1, *d2])?).map_err(|_| InvalidDate)?;
        Self::try_new(year, month, day)
    }
}

impl TryFrom<String> for Date {
    type Error = InvalidDate;

    fn try_from(text: String) -> Result<Self, InvalidDate> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
