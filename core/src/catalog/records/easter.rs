//! Easter Sunday of the western and of the orthodox churches.

use crate::date::Date;
use crate::vocabulary::words;

words! {
    /// Churches that agree about Easter.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Church {
        /// The Roman Catholic and the Protestant churches: full moon of the Gregorian calendar.
        Western = "western",
        /// The orthodox churches: full moon of the Julian calendar.
        Orthodox = "orthodox",
    }
}

impl Church {
    pub(super) fn default() -> Self {
        Self::Western
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// Easter Sunday of a year from 1900 to 2199.
pub(super) fn easter_sunday(year: i16, church: Church) -> Date {
    let days = match church {
        Church::Western => gregorian(i32::from(year)),
        Church::Orthodox => julian(i32::from(year)),
    };
    Date::try_new(year, 3, 22).unwrap_or(Date::MAX).plus_days(days)
}

/// Days after 22 March, by the "anonymous" Gregorian algorithm; variable names as in the literature.
#[expect(clippy::many_single_char_names, reason = "the names of the literature")]
fn gregorian(year: i32) -> i32 {
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    h + l - 7 * m
}

/// Days after 22 March of the Gregorian calendar, by Gauss's rule for the Julian one and the days between the two.
fn julian(year: i32) -> i32 {
    let d = (19 * (year % 19) + 15) % 30;
    let e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 6) % 7;
    d + e + (year / 100 - year / 400 - 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(church: Church, days: &[&str]) {
        for day in days {
            let date: Date = day.parse().unwrap();
            assert_eq!(easter_sunday(date.year(), church), date);
        }
    }

    #[test]
    fn western_easter_matches_published_dates() {
        matches(
            Church::Western,
            &["1961-04-02", "2000-04-23", "2008-03-23", "2024-03-31", "2026-04-05", "2038-04-25", "2160-03-23"],
        );
    }

    /// The years in which the last step of the algorithm takes a week away.
    #[test]
    fn western_easter_of_the_exceptional_years() {
        matches(Church::Western, &["1954-04-18", "1981-04-19", "2049-04-18", "2076-04-19", "2106-04-18", "2133-04-19"]);
    }

    #[test]
    fn orthodox_easter_matches_published_dates() {
        matches(
            Church::Orthodox,
            &["2023-04-16", "2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02", "2028-04-16", "2100-05-02"],
        );
    }
}
