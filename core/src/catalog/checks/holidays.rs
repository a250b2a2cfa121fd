//! Public holidays.

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, HolidayDay};
use crate::date::Date;

/// A leap year, so that 29 February counts as a day.
const LEAP_YEAR: i16 = 2000;

pub(super) fn holiday_day(catalog: &Catalog, report: &mut Report) {
    for calendar in catalog.holiday_calendars() {
        for (position, rule) in calendar.rules.iter().enumerate() {
            if !can_happen(&rule.day) {
                report.add(calendar.place(), format!("/rules/{position}"), "no year has such a day");
            }
        }
    }
}

fn can_happen(day: &HolidayDay) -> bool {
    match day {
        HolidayDay::Fixed { month, day } => Date::try_new(LEAP_YEAR, *month, *day).is_ok(),
        HolidayDay::FirstWeekday { month, .. } | HolidayDay::LastWeekday { month, .. } => (1..=12).contains(month),
        HolidayDay::Easter { days_after } => (-366..=366).contains(days_after),
        HolidayDay::On { .. } => true,
    }
}
