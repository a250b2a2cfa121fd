//! Public holidays.

use std::collections::BTreeSet;

use super::Report;
use crate::catalog::record::Record;
use crate::catalog::{Catalog, HolidayCalendar, HolidayDay, HolidayRule};
use crate::date::{Date, Weekday};
use crate::ids::RegionCode;

/// A leap year, so that 29 February counts as a day.
const LEAP_YEAR: i16 = 2000;
/// Days after Easter Sunday that are in the same year, however early or late Easter is.
const SAME_YEAR_AS_EASTER: std::ops::RangeInclusive<i32> = -80..=250;
/// More than the longest calendar of the library has.
const MAX_RULES: usize = 60;
/// Single days, as a list of all holidays of some decades has them.
const MAX_SINGLE_DAYS: usize = 400;
/// The years in which deadlines may end.
const YEARS: std::ops::RangeInclusive<i16> = 2018..=2199;
/// Days from Monday to Friday: with the weekends around them at most ten days in a row. No country closes for longer.
const MAX_RUN: usize = 6;

pub(super) fn holiday_day(catalog: &Catalog, report: &mut Report) {
    each_rule(catalog, |calendar, pointer, rule| {
        if !can_happen(&rule.day) {
            report.add(calendar.place(), pointer, "no year has such a day");
        }
    });
}

fn can_happen(day: &HolidayDay) -> bool {
    match day {
        HolidayDay::Easter { days_after, .. } => SAME_YEAR_AS_EASTER.contains(days_after),
        HolidayDay::On { .. } => true,
        HolidayDay::Fixed { .. } | HolidayDay::WeekdayFrom { .. } => {
            day.in_year(LEAP_YEAR).is_some_and(|date| date.year() == LEAP_YEAR)
        }
    }
}

pub(super) fn holiday_years(catalog: &Catalog, report: &mut Report) {
    for calendar in catalog.holiday_calendars() {
        let in_order = match (calendar.complete_from, calendar.complete_until) {
            (Some(first), Some(last)) => first <= last,
            (first, last) => first == last,
        };
        if !in_order {
            report.add(calendar.place(), "/complete_until", "give the first and the last complete year, or none");
        }
    }
    each_rule(catalog, |calendar, pointer, rule| {
        if rule.from_year.zip(rule.until_year).is_some_and(|(first, last)| last < first) {
            report.add(calendar.place(), pointer + "/until_year", "must not be earlier than from_year");
        }
    });
}

pub(super) fn holiday_region(catalog: &Catalog, report: &mut Report) {
    for calendar in catalog.holiday_calendars() {
        let mut seen = BTreeSet::new();
        for (position, region) in calendar.regions.iter().enumerate() {
            let of_country = region.as_str().split_once('-').is_some_and(|(code, _)| code == calendar.country.as_str());
            if !of_country || !seen.insert(region) {
                let message = "list each part once, with the code of the country";
                report.add(calendar.place(), format!("/regions/{position}"), message);
            }
        }
    }
    for controller in catalog.controllers() {
        let of_seat = |region: &RegionCode| {
            region.as_str().split_once('-').is_some_and(|(code, _)| code == controller.seat.as_str())
        };
        if controller.seat_region.as_ref().is_some_and(|region| !of_seat(region)) {
            report.add(controller.place(), "/seat_region", "give a part of the country of the seat");
        }
    }
    each_rule(catalog, |calendar, pointer, rule| {
        if rule.regions.iter().any(|region| !calendar.regions.contains(region)) {
            report.add(calendar.place(), pointer + "/regions", "list the part among the regions of the calendar");
        }
    });
}

pub(super) fn holiday_count(catalog: &Catalog, report: &mut Report) {
    for calendar in catalog.holiday_calendars().filter(|calendar| !is_short(calendar)) {
        report.add(calendar.place(), "/rules", "give at most 60 rules and 400 single days");
    }
}

pub(super) fn holiday_run(catalog: &Catalog, report: &mut Report) {
    // A calendar that is too long has its problem already, and would take long here.
    for calendar in catalog.holiday_calendars().filter(|calendar| is_short(calendar)) {
        if longest_run(calendar) > MAX_RUN {
            report.add(
                calendar.place(),
                "/rules",
                "leave a working day after at most six holidays from Monday to Friday in a row",
            );
        }
    }
}

fn is_short(calendar: &HolidayCalendar) -> bool {
    let is_single = |rule: &&HolidayRule| matches!(rule.day, HolidayDay::On { .. });
    let single = calendar.rules.iter().filter(is_single).count();
    single <= MAX_SINGLE_DAYS && calendar.rules.len() - single <= MAX_RULES
}

/// The most days from Monday to Friday in a row that are holidays in any part of the country.
fn longest_run(calendar: &HolidayCalendar) -> usize {
    let is_weekend = |date: &Date| matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    let holidays: BTreeSet<Date> = YEARS
        .flat_map(|year| calendar.rules.iter().filter_map(move |rule| rule.in_year(year)))
        .filter(|date| !is_weekend(date))
        .collect();
    let (mut longest, mut run, mut next) = (0, 0, None);
    for date in holidays {
        run = if next == Some(date) { run + 1 } else { 1 };
        longest = longest.max(run);
        next = Some(date.plus_days(if date.weekday() == Weekday::Friday { 3 } else { 1 }));
    }
    longest
}

/// Calls `visit` with each rule of each calendar, and the pointer to it.
fn each_rule(catalog: &Catalog, mut visit: impl FnMut(&HolidayCalendar, String, &HolidayRule)) {
    for calendar in catalog.holiday_calendars() {
        for (position, rule) in calendar.rules.iter().enumerate() {
            visit(calendar, format!("/rules/{position}"), rule);
        }
    }
}
