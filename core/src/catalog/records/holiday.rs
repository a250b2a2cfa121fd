//! Public holidays of a country and of its parts, as rules that hold for any year or as single days.

use serde::{Deserialize, Serialize};

use super::Confidence;
use super::easter::{Church, easter_sunday};
use crate::catalog::Source;
use crate::date::{Date, Weekday};
use crate::ids::{CountryCode, RegionCode};
use crate::vocabulary::words;

/// The public holidays of one country. A record of `core/data/holidays`, or the caller's.
///
/// A day that only a part of a region keeps counts for the whole region: a deadline may be late, never early.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct HolidayCalendar {
    /// Country; the file's name in lower case.
    pub country: CountryCode,
    /// English name of the country.
    pub name: String,
    /// Parts of the country with holidays of their own, ISO 3166-2.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<RegionCode>,
    /// What counts where none of these parts is named.
    #[serde(default = "WithoutRegion::default", skip_serializing_if = "WithoutRegion::is_default")]
    pub without_region: WithoutRegion,
    /// The first year of which no holiday is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete_from: Option<i16>,
    /// The last year of which no holiday is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete_until: Option<i16>,
    /// The holidays.
    pub rules: Vec<HolidayRule>,
    /// How sure they are.
    #[serde(default = "unverified")]
    pub confidence: Confidence,
    /// Where they come from.
    pub sources: Vec<Source>,
    /// What was left out or counted out of caution, for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

fn unverified() -> Confidence {
    Confidence::Unverified
}

words! {
    /// What counts where no part of a country is named, or one without holidays of its own.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    WithoutRegion {
        /// The common days; there are no others.
        Common = "common",
        /// The common days, and those of a part that is not known: the calendar is not complete.
        AtLeastCommon = "at-least-common",
        /// Each day that is a holiday in any part.
        Anywhere = "anywhere",
    }
}

impl WithoutRegion {
    fn default() -> Self {
        Self::Common
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
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
    /// Weekdays on which it is a holiday; any if empty. A substitute day is a rule of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only_on: Vec<Weekday>,
    /// The first year it was kept in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_year: Option<i16>,
    /// The last year it was kept in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until_year: Option<i16>,
    /// Parts of the country that keep it; everywhere if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<RegionCode>,
    /// Where in a part it is kept, or why it counts, for maintainers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
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
    /// The first such weekday on or after a day.
    WeekdayFrom {
        /// Weekday.
        weekday: Weekday,
        /// Month, 1 to 12.
        month: i8,
        /// Day, 1 to 31.
        day: i8,
        /// Weekday of that day that makes the day itself the holiday.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        itself_if: Option<Weekday>,
    },
    /// Some days after (before, if negative) Easter Sunday.
    Easter {
        /// Days after Easter Sunday.
        days_after: i32,
        /// Whose Easter.
        #[serde(default = "Church::default", skip_serializing_if = "Church::is_default")]
        church: Church,
    },
    /// One day of one year.
    On {
        /// The day.
        date: Date,
    },
}

/// The holidays that count somewhere: in a part of a country, in all of it, or in any part.
#[derive(Debug, Clone, Copy)]
pub struct HolidayView<'a> {
    calendar: &'a HolidayCalendar,
    part: Part<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Part<'a> {
    Common,
    Region(&'a RegionCode),
    Anywhere,
}

impl HolidayCalendar {
    /// Whether a day is a public holiday where no part of the country is named.
    #[must_use]
    pub fn contains(&self, date: Date) -> bool {
        self.in_region(None).contains(date)
    }

    /// The holidays of a part of the country: the common ones and its own. What counts without a part, or for one
    /// that the calendar does not list, is [`without_region`](Self::without_region).
    #[must_use]
    pub fn in_region<'a>(&'a self, region: Option<&'a RegionCode>) -> HolidayView<'a> {
        let part = match (region.filter(|region| self.regions.contains(region)), self.without_region) {
            (Some(region), _) => Part::Region(region),
            (None, WithoutRegion::Anywhere) => Part::Anywhere,
            (None, WithoutRegion::Common | WithoutRegion::AtLeastCommon) => Part::Common,
        };
        HolidayView { calendar: self, part }
    }

    /// All days that are holidays in any part of the country.
    #[must_use]
    pub fn anywhere(&self) -> HolidayView<'_> {
        HolidayView { calendar: self, part: Part::Anywhere }
    }
}

impl HolidayView<'_> {
    /// The country.
    #[must_use]
    pub fn country(&self) -> &CountryCode {
        &self.calendar.country
    }

    /// Whether a day is a public holiday.
    #[must_use]
    pub fn contains(&self, date: Date) -> bool {
        self.calendar
            .rules
            .iter()
            .any(|rule| rule.day.may_be_in(date) && self.counts(rule) && rule.in_year(date.year()) == Some(date))
    }

    /// Whether no holiday of a year is missing.
    #[must_use]
    pub fn is_complete(&self, year: i16) -> bool {
        let calendar = self.calendar;
        let has_all_parts =
            !matches!(self.part, Part::Common) || calendar.without_region != WithoutRegion::AtLeastCommon;
        has_all_parts
            && calendar.complete_from.is_some_and(|first| first <= year)
            && calendar.complete_until.is_some_and(|last| year <= last)
    }

    fn counts(&self, rule: &HolidayRule) -> bool {
        rule.regions.is_empty()
            || match self.part {
                Part::Common => false,
                Part::Region(region) => rule.regions.contains(region),
                Part::Anywhere => true,
            }
    }
}

impl HolidayRule {
    /// The holiday in a year, if it is kept in that year.
    pub(in crate::catalog) fn in_year(&self, year: i16) -> Option<Date> {
        let kept = self.from_year.is_none_or(|first| first <= year) && self.until_year.is_none_or(|last| year <= last);
        self.day
            .in_year(year)
            .filter(|date| kept && (self.only_on.is_empty() || self.only_on.contains(&date.weekday())))
    }
}

impl HolidayDay {
    /// Whether the month and day are not out of the question: most rules end here, without a day to work out.
    fn may_be_in(&self, date: Date) -> bool {
        match self {
            Self::Fixed { month, day } => *month == date.month() && *day == date.day(),
            // The weekday comes within a week.
            Self::WeekdayFrom { month, .. } => {
                let later = date.month() - month;
                later == 0 || later == 1 || later == -11
            }
            // Easter lies between 22 March and 8 May, and the feast as many days after it.
            Self::Easter { days_after, .. } => (81..=129).contains(&date.day_of_year().saturating_sub(*days_after)),
            Self::On { date: own } => *own == date,
        }
    }

    /// The day in a year, if the year has it.
    pub(in crate::catalog) fn in_year(&self, year: i16) -> Option<Date> {
        match self {
            Self::Fixed { month, day } => Date::try_new(year, *month, *day).ok(),
            Self::WeekdayFrom { weekday, month, day, itself_if } => {
                let first = Date::try_new(year, *month, *day).ok()?;
                let found = first.weekday();
                let days = if *itself_if == Some(found) { 0 } else { (7 + *weekday as i32 - found as i32) % 7 };
                Some(first.plus_days(days))
            }
            Self::Easter { days_after, church } => Some(easter_sunday(year, *church).plus_days(*days_after)),
            Self::On { date } => Some(*date).filter(|date| date.year() == year),
        }
    }
}
