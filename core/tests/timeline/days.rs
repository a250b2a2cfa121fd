//! Days as numbers, weekends, and the holidays of Ireland and Zürich by hand: no code of the library.

/// Days since 1 March of the year 0.
pub(crate) fn day_number(year: i32, month: i32, day: i32) -> i32 {
    let (y, m) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1
}

pub(crate) fn date_of(number: i32) -> (i32, i32, i32) {
    let mut year = number / 366;
    while day_number(year + 1, 3, 1) <= number {
        year += 1;
    }
    let mut date = (year, 3, 1);
    for (month, next) in [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2].iter().zip([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]) {
        let this = if *month < 3 { year + 1 } else { year };
        let after = if next <= 3 && *month != 3 { day_number(year + 1, next, 1) } else { day_number(year, next, 1) };
        if number < after {
            date = (this, *month, number - day_number(this, *month, 1) + 1);
            break;
        }
    }
    date
}

pub(crate) fn text(number: i32) -> String {
    let (year, month, day) = date_of(number);
    format!("{year:04}-{month:02}-{day:02}")
}

fn length(year: i32, month: i32) -> i32 {
    let next = if month == 12 { day_number(year + 1, 1, 1) } else { day_number(year, month + 1, 1) };
    next - day_number(year, month, 1)
}

pub(crate) fn months_later(number: i32, months: i32) -> i32 {
    let (year, month, day) = date_of(number);
    let index = year * 12 + month - 1 + months;
    let (year, month) = (index / 12, index % 12 + 1);
    day_number(year, month, day.min(length(year, month)))
}

/// 0 = Monday. 1 March 2000 was a Wednesday.
fn weekday(number: i32) -> i32 {
    (number - day_number(2000, 3, 1) + 2).rem_euclid(7)
}

/// Irish public holidays of 2025 to 2028, copied from a calendar.
const IRELAND: &[(i32, i32, i32)] = &[
    (2025, 1, 1),
    (2025, 2, 3),
    (2025, 3, 17),
    (2025, 4, 21),
    (2025, 5, 5),
    (2025, 6, 2),
    (2025, 8, 4),
    (2025, 10, 27),
    (2025, 12, 25),
    (2025, 12, 26),
    (2026, 1, 1),
    (2026, 2, 2),
    (2026, 3, 17),
    (2026, 4, 6),
    (2026, 5, 4),
    (2026, 6, 1),
    (2026, 8, 3),
    (2026, 10, 26),
    (2026, 12, 25),
    (2026, 12, 26),
    (2027, 1, 1),
    (2027, 2, 1),
    (2027, 3, 17),
    (2027, 3, 29),
    (2027, 5, 3),
    (2027, 6, 7),
    (2027, 8, 2),
    (2027, 10, 25),
    (2027, 12, 25),
    (2027, 12, 26),
    (2028, 1, 1),
    (2028, 2, 7),
    (2028, 3, 17),
    (2028, 4, 17),
    (2028, 5, 1),
    (2028, 6, 5),
    (2028, 8, 7),
    (2028, 10, 30),
];

/// Public holidays in Zürich that move, of 2025 to 2028, copied from a calendar: Good Friday, Easter Monday, Ascension Day
/// and Whit Monday.
const ZURICH: &[(i32, i32, i32)] = &[
    (2025, 4, 18),
    (2025, 4, 21),
    (2025, 5, 29),
    (2025, 6, 9),
    (2026, 4, 3),
    (2026, 4, 6),
    (2026, 5, 14),
    (2026, 5, 25),
    (2027, 3, 26),
    (2027, 3, 29),
    (2027, 5, 6),
    (2027, 5, 17),
    (2028, 4, 14),
    (2028, 4, 17),
    (2028, 5, 25),
    (2028, 6, 5),
];

/// Those of every year.
const ZURICH_YEARLY: &[(i32, i32)] = &[(1, 1), (1, 2), (5, 1), (8, 1), (12, 25), (12, 26)];

fn next_day(mut number: i32, is_holiday: impl Fn((i32, i32, i32)) -> bool) -> i32 {
    while weekday(number) >= 5 || is_holiday(date_of(number)) {
        number += 1;
    }
    number
}

pub(crate) fn working_day(number: i32) -> i32 {
    next_day(number, |date| IRELAND.contains(&date))
}

pub(crate) fn working_day_in_zurich(number: i32) -> i32 {
    next_day(number, |date| ZURICH.contains(&date) || ZURICH_YEARLY.contains(&(date.1, date.2)))
}

/// Around Christmas and New Year more holidays may be unknown.
pub(crate) fn is_around_christmas(number: i32) -> bool {
    matches!(date_of(number), (_, 12, 20..) | (_, 1, ..=6))
}
