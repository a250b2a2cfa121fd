//! The calendars of public holidays: published dates, parts of a country, years that are complete.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::sync::LazyLock;

use serde_json::json;
use widerspruch::Catalog;
use widerspruch::Date;
use widerspruch::catalog::{HolidayCalendar, LegalRegime};
use widerspruch::deadline::{Calendars, Receipt, deadline};
use widerspruch::ids::RegionCode;

static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::embedded);

fn calendar(country: &str) -> &'static HolidayCalendar {
    CATALOG.holidays(&country.parse().unwrap()).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The holidays from Monday to Friday of a year in a place, a country or a part of it: `MM-DD`.
fn working_days_off(place: &str, year: i16) -> String {
    let region: Option<RegionCode> = place.parse().ok();
    let country = place.split('-').next().unwrap();
    let view = calendar(country).in_region(region.as_ref());
    let is_off = |date: &Date| date.year() == year && !date.weekday().as_str().starts_with('s');
    let days = (0..366).map(|days| Date::try_new(year, 1, 1).unwrap().plus_days(days));
    let found = days.filter(|date| is_off(date) && view.contains(*date));
    found.map(|date| format!("{:02}-{:02}", date.month(), date.day())).collect::<Vec<_>>().join(" ")
}

/// Dates worked out by hand from the laws; those of Geneva and Ticino as the sources of the record print them.
#[test]
fn dates_of_a_year() {
    let published = [
        ("GB-EAW", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
        ("GB-EAW", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
        ("GB-SCT", 2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28"),
        ("GB-SCT", 2027, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28"),
        ("GB-NIR", 2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"),
        ("DE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 12-25"),
        ("DE-HH", 2025, "01-01 04-18 04-21 05-01 05-29 06-09 10-03 10-31 12-25 12-26"),
        ("DE-BE", 2025, "01-01 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26"),
        ("DE-NW", 2027, "01-01 03-26 03-29 05-06 05-17 05-27 11-01"),
        ("DE-SN", 2024, "01-01 03-29 04-01 05-01 05-09 05-20 05-30 10-03 10-31 11-20 12-25 12-26"),
        ("CH-GE", 2024, "01-01 03-29 04-01 05-09 05-20 08-01 09-05 12-25 12-31"),
        ("CH-TI", 2025, "01-01 01-06 03-19 04-21 05-01 05-29 06-09 06-19 08-01 08-15 12-08 12-25 12-26"),
        ("FR", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25"),
        ("FR-67", 2026, "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25"),
        ("NL", 2026, "01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25"),
        ("SE", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31"),
        ("PL", 2024, "01-01 04-01 05-01 05-03 05-30 08-15 11-01 11-11 12-25 12-26"),
        ("PL", 2025, "01-01 01-06 04-21 05-01 06-19 08-15 11-11 12-24 12-25 12-26"),
        ("IT", 2027, "01-01 01-06 03-29 06-02 10-04 11-01 12-08"),
    ];
    for (place, year, days) in published {
        assert_eq!(working_days_off(place, year), days, "{place} {year}");
    }
}

#[test]
fn the_united_kingdom_is_the_union_of_its_parts() {
    let calendar = calendar("GB");
    for date in (0..3 * 366).map(|days| day("2025-01-01").plus_days(days)) {
        let in_a_part = calendar.regions.iter().any(|region| calendar.in_region(Some(region)).contains(date));
        assert_eq!(calendar.contains(date), in_a_part, "{date}");
        assert_eq!(calendar.anywhere().contains(date), in_a_part, "{date}");
    }
    let wales = "GB-WLS".parse().unwrap();
    assert!(calendar.in_region(Some(&wales)).contains(day("2026-11-30")));
}

#[test]
fn a_part_has_its_own_days_beside_the_common_ones() {
    let calendar = calendar("DE");
    let (hamburg, unknown) = ("DE-HH".parse().unwrap(), "DE-XX".parse().unwrap());
    let reformation_day = day("2025-10-31");
    assert!(calendar.in_region(Some(&hamburg)).contains(reformation_day));
    assert!(calendar.anywhere().contains(reformation_day));
    assert!(!calendar.in_region(Some(&unknown)).contains(reformation_day));
    assert!(!calendar.contains(reformation_day));
    assert_eq!(calendar.anywhere().country().as_str(), "DE");
}

/// Without the Land a German holiday may be missing; France has no other days than the common ones outside its parts.
#[test]
fn a_calendar_says_which_years_are_complete() {
    let complete = |place: &str, year| {
        let region: Option<RegionCode> = place.parse().ok();
        calendar(place.split('-').next().unwrap()).in_region(region.as_ref()).is_complete(year)
    };
    assert!(complete("DE-HH", 2024) && complete("DE-HH", 2030));
    assert!(!complete("DE-HH", 2023) && !complete("DE-HH", 2031));
    assert!(!complete("DE", 2026) && !complete("DE-XX", 2026) && calendar("DE").anywhere().is_complete(2026));
    assert!(!complete("CH", 2026) && complete("CH-ZH", 2026));
    assert!(complete("FR", 2026) && complete("FR-IDF", 2026) && complete("FR-57", 2026));
    assert!(complete("GB", 2027) && complete("GB-WLS", 2027) && !complete("GB", 2028));
    assert!(!complete("ES", 2026) && !complete("ES-MD", 2026));
}

#[test]
fn deadlines_of_other_seats_than_ireland() {
    let due = |country, received| {
        deadline(
            Receipt::Known(day(received)),
            CATALOG.regime(LegalRegime::EuGdpr).unwrap(),
            Calendars::new(Some(calendar(country).in_region(None)), None),
        )
        .due
        .to_string()
    };
    assert_eq!(due("DE", "2026-11-25"), "2026-12-28");
    assert_eq!(due("GB", "2026-11-25"), "2026-12-29");
    assert_eq!(due("GB", "2026-01-02"), "2026-02-02");
    assert_eq!(due("GB", "2026-03-03"), "2026-04-07");
}

#[test]
fn each_land_and_canton_has_a_calendar() {
    let parts = |country: &str| calendar(country).regions.len();
    assert_eq!((parts("DE"), parts("CH"), parts("GB")), (16, 26, 3));
}

#[test]
fn rules_of_a_caller() {
    let calendar: HolidayCalendar = serde_json::from_value(json!({
        "country": "GR", "name": "Greece",
        "rules": [
            {"holiday": "Easter Monday", "rule": "easter", "days_after": 1, "church": "orthodox"},
            {"holiday": "First Monday, or a Friday", "rule": "weekday-from", "weekday": "monday", "month": 2, "day": 1,
                "itself_if": "friday", "from_year": 2026},
            {"holiday": "Substitute", "rule": "fixed", "month": 1, "day": 2, "only_on": ["monday"], "until_year": 2028}
        ],
        "sources": [{"reference": "a calendar"}]
    }))
    .unwrap();
    let yes = ["2026-04-13", "2027-05-03", "2030-02-01", "2026-02-02", "2023-01-02"];
    let no = ["2026-04-06", "2030-02-04", "2025-02-03", "2024-01-02", "2034-01-02"];
    assert!(yes.iter().all(|date| calendar.contains(day(date))));
    assert!(!no.iter().any(|date| calendar.contains(day(date))));
    assert!(!calendar.anywhere().is_complete(2026));
}
