//! Public holidays of a country, as rules that hold for any year or as a list of days.

use serde::{Deserialize, Serialize};

use crate::catalog::Source;
use crate::date::{Date, Weekday};
use crate::ids::CountryCode;

/// The public holidays of one country. A record of `core/data/holidays`, or the caller's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct HolidayCalendar {
    /// Country; the file's name in lower case.
    pub country: CountryCode,
    /// English name of the country.
    pub name: String,
    /// The holidays.
    pub rules: Vec<HolidayRule>,
    /// Where they come from.
    pub sources: Vec<Source>,
}

/// One holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HolidayRule {
    /// Its name, for maintainers.
    pub holiday: String,
    /// When it is.
    #[serde(flatten)]
    pub day: HolidayDay,
    /// The first year it was kept in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_year: Option<i16>,
}

/// When a holiday is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "rule", rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum HolidayDay {
    /// The same day each year.
    Fixed {
        /// Month, 1 to 12.
        month: i8,
        /// Day, 1 to 31.
        day: i8,
    },
    /// The first such weekday of a month; the first day of the month if that is `first_day_if`.
    FirstWeekday {
        /// Month, 1 to 12.
        month: i8,
        /// Weekday.
        weekday: Weekday,
        /// Weekday of the first of the month that makes that day the holiday.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_day_if: Option<Weekday>,
    },
    /// The last such weekday of a month.
    LastWeekday {
        /// Month, 1 to 12.
        month: i8,
        /// Weekday.
        weekday: Weekday,
    },
    /// Some days after (before, if negative) Easter Sunday of the western churches.
    Easter {
        /// Days after Easter Sunday.
        days_after: i32,
    },
    /// One day of one year.
    On {
        /// The day.
        date: Date,
    },
}

impl HolidayCalendar {
    /// Whether a day is a public holiday.
    #[must_use]
    pub fn contains(&self, date: Date) -> bool {
        self.rules.iter().any(|rule| rule.from_year.is_none_or(|year| year <= date.year()) && rule.day.falls_on(date))
    }
}

impl HolidayDay {
    fn falls_on(&self, date: Date) -> bool {
        match self {
            Self::Fixed { month, day } => date.month() == *month && date.day() == *day,
            Self::FirstWeekday { month, weekday, first_day_if } => {
                date.month() == *month && is_first_weekday(date, *weekday, *first_day_if)
            }
            Self::LastWeekday { month, weekday } => {
                date.month() == *month && date.weekday() == *weekday && date.plus_days(7).month() != *month
            }
            Self::Easter { days_after } => date == easter_sunday(date.year()).plus_days(*days_after),
            Self::On { date: day } => date == *day,
        }
    }
}

fn is_first_weekday(date: Date, weekday: Weekday, first_day_if: Option<Weekday>) -> bool {
    let first = date.plus_days(1 - i32::from(date.day()));
    if first_day_if == Some(first.weekday()) {
        return date == first;
    }
    date.weekday() == weekday && date.day() <= 7
}

/// Easter Sunday by the Gregorian computus (the "anonymous" algorithm; variable names as in the literature).
#[expect(clippy::many_single_char_names, reason = "the names of the literature")]
fn easter_sunday(year: i16) -> Date {
    let year = i32::from(year);
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let days = h + l - 7 * m; // days after 22 March
    first_of_march(year).plus_days(21 + days)
}

fn first_of_march(year: i32) -> Date {
    let year = i16::try_from(year).unwrap_or(Date::MAX.year());
    Date::try_new(year, 3, 1).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_matches_published_dates() {
        for day in ["1961-04-02", "2000-04-23", "2008-03-23", "2024-03-31", "2026-04-05", "2038-04-25", "2160-03-23"] {
            let date: Date = day.parse().unwrap();
            assert_eq!(easter_sunday(date.year()), date);
        }
    }
}
