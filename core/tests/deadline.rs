//! The deadline rule: worked examples, and properties against a calculation that counts day by day.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test may panic")]

use std::sync::LazyLock;

use proptest::prelude::*;
use widerspruch::catalog::{HolidayCalendar, LegalRegime, Regime};
use widerspruch::deadline::{Calendars, Holidays, Receipt, deadline};
use widerspruch::{Catalog, Date, IssueCode, Library, Weekday};

fn ireland() -> HolidayCalendar {
    serde_json::from_str(include_str!("../data/holidays/ie.json")).unwrap()
}

/// The law of a place, as the library has it.
fn law(id: LegalRegime) -> &'static Regime {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::embedded);
    CATALOG.regime(id).unwrap()
}

fn seat(calendar: &HolidayCalendar) -> Calendars<'_> {
    Calendars::new(Some(calendar.anywhere()), None)
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Number, day of receipt, due after one month, due after three months. Holidays: Ireland.
const EXAMPLES: &[(u8, &str, &str, &str)] = &[
    (1, "2026-01-31", "2026-03-02", "2026-04-30"),
    (2, "2025-11-30", "2025-12-30", "2026-03-02"),
    (3, "2025-12-31", "2026-02-03", "2026-03-31"),
    (4, "2026-08-31", "2026-09-30", "2026-11-30"),
    (5, "2026-03-05", "2026-04-07", "2026-06-05"),
    (6, "2024-01-31", "2024-02-29", "2024-04-30"),
    (7, "2028-01-31", "2028-02-29", "2028-05-02"),
    (8, "2026-01-15", "2026-02-16", "2026-04-15"),
    (9, "2026-04-04", "2026-05-05", "2026-07-06"),
    (10, "2026-03-06", "2026-04-07", "2026-06-08"),
    (11, "2025-11-25", "2025-12-29", "2026-02-25"),
    (12, "2026-11-26", "2026-12-28", "2027-02-26"),
    (13, "2025-12-01", "2026-01-02", "2026-03-02"),
    (14, "2026-02-28", "2026-03-30", "2026-05-28"),
    (15, "2024-02-29", "2024-03-29", "2024-05-29"),
    (16, "2025-05-26", "2025-06-26", "2025-08-26"),
    (17, "2025-05-27", "2025-06-27", "2025-08-27"),
    (18, "2026-09-26", "2026-10-27", "2026-12-28"),
    (19, "2026-02-17", "2026-03-18", "2026-05-18"),
    (20, "2026-10-31", "2026-11-30", "2027-02-02"),
    (21, "2026-07-03", "2026-08-04", "2026-10-05"),
    (22, "2025-03-21", "2025-04-22", "2025-06-23"),
    (23, "2026-05-30", "2026-06-30", "2026-08-31"),
    (24, "2026-12-24", "2027-01-25", "2027-03-24"),
];

#[test]
fn worked_examples() {
    let ireland = ireland();
    for (number, received, due, extended) in EXAMPLES {
        let found = deadline(Receipt::Known(day(received)), law(LegalRegime::EuGdpr), seat(&ireland));
        assert_eq!(found.due, day(due), "example {number}, one month");
        assert_eq!(found.due_if_extended, Some(day(extended)), "example {number}, three months");
        assert!(!found.assumed);
        assert_eq!(found.holidays, Holidays::Of("IE".parse().unwrap()));
    }
}

#[test]
fn without_holidays_only_weekends_move_the_end() {
    let found = deadline(Receipt::Assumed(day("2025-12-25")), law(LegalRegime::UkGdpr), Calendars::default());
    assert_eq!(found.due, day("2026-01-26")); // 25 January 2026 is a Sunday
    assert_eq!(found.holidays, Holidays::WeekendsOnly);
    assert!(found.assumed);
}

#[test]
fn a_swiss_letter_sets_thirty_days() {
    let found = deadline(Receipt::Assumed(day("2026-11-24")), law(LegalRegime::SwissFadp), Calendars::default());
    assert_eq!(found.due, day("2026-12-24"));
    assert_eq!(found.due_if_extended, None);
}

#[test]
fn irish_holidays_of_three_years() {
    let ireland = ireland();
    let expected = [
        "2022-01-01 2022-03-17 2022-04-18 2022-05-02 2022-06-06 2022-08-01 2022-10-31 2022-12-25 2022-12-26",
        "2026-01-01 2026-02-02 2026-03-17 2026-04-06 2026-05-04 2026-06-01 2026-08-03 2026-10-26 2026-12-25 2026-12-26",
        "2030-01-01 2030-02-01 2030-03-17 2030-04-22 2030-05-06 2030-06-03 2030-08-05 2030-10-28 2030-12-25 2030-12-26",
    ];
    for year in expected {
        let first = day(&format!("{}-01-01", &year[..4]));
        let found: Vec<String> = (0..366)
            .map(|offset| first.plus_days(offset))
            .filter(|date| date.year() == first.year() && ireland.contains(*date))
            .map(|date| date.to_string())
            .collect();
        assert_eq!(found.join(" "), year);
    }
}

/// The same rule by counting days: walk forward until the month number has changed `months` times, then on to the
/// same day number or the month's last day, then past free days.
fn counted(received: Date, months: u32, calendar: Option<&HolidayCalendar>) -> Date {
    let mut date = received;
    let mut changes = 0;
    loop {
        let next = date.plus_days(1);
        if next.month() != date.month() {
            if changes == months {
                break; // the month is too short: its last day
            }
            changes += 1;
        }
        date = next;
        if changes == months && date.day() == received.day() {
            break;
        }
    }
    while matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
        || ["12-25", "12-26", "01-01"].contains(&&date.to_string()[5..])
        || calendar.is_some_and(|it| it.contains(date))
    {
        date = date.plus_days(1);
    }
    date
}

fn any_date() -> impl Strategy<Value = Date> {
    (0..72_000_i32).prop_map(|days| day("2000-01-01").plus_days(days))
}

proptest! {
    #[test]
    fn agrees_with_counting_days(received in any_date(), with_holidays in any::<bool>()) {
        let ireland = ireland();
        let calendar = with_holidays.then_some(&ireland);
        let found = deadline(Receipt::Known(received), law(LegalRegime::EeaGdpr), Calendars::new(calendar.map(HolidayCalendar::anywhere), None));
        prop_assert_eq!(found.due, counted(received, 1, calendar));
        prop_assert_eq!(found.due_if_extended, Some(counted(received, 3, calendar)));
    }

    #[test]
    fn a_later_receipt_is_never_due_earlier(received in any_date()) {
        let ireland = ireland();
        let due = |date| deadline(Receipt::Known(date), law(LegalRegime::EuGdpr), seat(&ireland)).due;
        prop_assert!(due(received) <= due(received.plus_days(1)));
    }

    #[test]
    fn the_last_day_is_a_working_day(received in any_date()) {
        let ireland = ireland();
        let due = deadline(Receipt::Known(received), law(LegalRegime::EuGdpr), seat(&ireland)).due;
        prop_assert!(!matches!(due.weekday(), Weekday::Saturday | Weekday::Sunday));
        prop_assert!(!ireland.contains(due));
    }
}

#[test]
fn the_later_day_of_seat_and_residence_counts() {
    let library = Library::embedded();
    let due = |received: &str, country: &str, controller: &str| {
        library.deadline(Receipt::Known(received), country, Some(controller)).unwrap().due.to_string()
    };
    // Good Friday and Easter Monday are holidays in the United Kingdom, Easter Monday alone in Ireland.
    assert_eq!(due("2026-03-03", "IE", "pinterest-europe"), "2026-04-03");
    assert_eq!(due("2026-03-03", "GB", "pinterest-europe"), "2026-04-07");
    // 28 December 2026 is a substitute day in the United Kingdom.
    assert_eq!(due("2026-11-25", "GB", "meta-platforms-inc"), "2026-12-29");
    assert_eq!(due("2026-11-25", "DE", "deepl-se"), "2026-12-28");
    // All Saints' Day is a holiday at Cologne, not at Hamburg, and not in the Netherlands.
    assert_eq!(due("2027-10-01", "NL", "deepl-se"), "2027-11-02");
    assert_eq!(due("2027-10-01", "NL", "new-work-se"), "2027-11-01");
    // 2 January is a holiday in Scotland, not at London, nor in Norway.
    assert_eq!(due("2025-12-02", "NO", "tiktok-uk"), "2026-01-02");
    // No calendar is needed for these three days.
    assert_eq!(due("2026-11-25", "NO", "meta-platforms-inc"), "2026-12-28");
    assert_eq!(due("2026-12-01", "NO", "meta-platforms-inc"), "2027-01-04");
}

#[test]
fn the_library_finds_law_and_holidays_by_country_and_controller() {
    let library = Library::embedded();
    let controller = Some("meta-platforms-ireland");
    let found = library.deadline(Receipt::Known("2026-01-31"), "DE", controller).unwrap();
    assert_eq!((found.due, found.assumed), (day("2026-03-02"), false));
    assert_eq!(found.holidays, Holidays::Of("IE".parse().unwrap()));
    let found = library.deadline(Receipt::Assumed("2026-01-31"), "CH", None).unwrap();
    assert_eq!((found.due_if_extended, found.assumed), (None, true));
    assert_eq!(found.holidays, Holidays::WeekendsOnly);
}

#[test]
fn the_library_says_all_that_is_wrong_with_day_country_and_controller() {
    let library = Library::embedded();
    let refused = |received, country, controller| -> Vec<(IssueCode, String)> {
        let error = library.deadline(received, country, controller).unwrap_err();
        error.issues.into_iter().map(|issue| (issue.code, issue.path)).collect()
    };
    let (day, country) = (IssueCode::DateInvalid, IssueCode::CountryUnknown);
    assert_eq!(
        refused(Receipt::Known("31.01.2026"), "XX", Some("nobody")),
        [
            (day, "/received".to_owned()),
            (country, "/country".to_owned()),
            (IssueCode::HistoryUnknownController, "/controller".to_owned())
        ]
    );
    assert_eq!(refused(Receipt::Assumed(""), "DE", None), [(day, "/received".to_owned())]);
    // Known, but the library writes no letters for it.
    assert_eq!(refused(Receipt::Known("2026-01-31"), "BR", None), [(country, "/country".to_owned())]);
}
