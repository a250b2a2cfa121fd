//! Days as people and spreadsheets write them.

use super::repair::Repair;
use crate::codes::IssueCode;
use crate::date::Date;
use crate::fold::fold;

/// How numbers and days of a table are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct DayRules {
    /// The system in which a number without a format counts days: 1900 or 1904; none: it is no day.
    pub(super) serial: Option<u16>,
    /// `03/04/2026` is 4 March.
    pub(super) month_first: bool,
}

/// A day, or what is wrong; with what was mended.
pub(super) fn day(text: &str, rules: DayRules) -> Result<(String, Vec<Repair>), IssueCode> {
    let mut repairs = Vec::new();
    if text.parse::<Date>().is_ok() {
        return Ok((text.to_owned(), repairs));
    }
    if let Some(days) = serial(text) {
        let system = rules.serial.ok_or(IssueCode::DateSerial)?;
        let (day, rest) = days;
        if rest {
            repairs.push(Repair::TimeCut);
        }
        repairs.push(Repair::DateForm);
        return Ok((of_serial(day, system).ok_or(IssueCode::DateInvalid)?, sorted(repairs)));
    }
    let (text, cut) = without_time(text);
    if cut {
        repairs.push(Repair::TimeCut);
        if text.parse::<Date>().is_ok() {
            return Ok((text.to_owned(), repairs));
        }
    }
    let text = without_weekday(text);
    let (year, month, day, short) = in_words(text).or_else(|| in_numbers(text, rules)).ok_or(IssueCode::DateInvalid)?;
    let date = Date::try_new(year, month, day).map_err(|_| IssueCode::DateInvalid)?;
    repairs.push(if short { Repair::TwoDigitYear } else { Repair::DateForm });
    Ok((date.to_string(), sorted(repairs)))
}

fn sorted(mut repairs: Vec<Repair>) -> Vec<Repair> {
    repairs.sort_unstable();
    repairs
}

/// A year, a month or a day, as `deleted_on` takes them.
pub(super) fn partial_day(text: &str, rules: DayRules) -> Result<(String, Vec<Repair>), IssueCode> {
    let is_year = |year: &str| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    if is_year(text) || text.split_once('-').is_some_and(|(year, month)| is_year(year) && month.len() == 2) {
        return Ok((text.to_owned(), Vec::new()));
    }
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    if let [month, year] = parts.as_slice()
        && is_year(year)
    {
        let number = month.parse::<i8>().ok().or_else(|| month_by_name(month));
        if let Some(number) = number.filter(|number| (1..=12).contains(number)) {
            return Ok((format!("{year}-{number:02}"), vec![Repair::DateForm]));
        }
    }
    day(text, rules)
}

/// Days and whether there is a part of a day: `45985`, `45985,5`.
fn serial(text: &str) -> Option<(i64, bool)> {
    let (days, part) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    ((4..=6).contains(&days.len()) && digits(days) && digits(part) && text.len() > 4)
        .then(|| days.parse().ok().map(|days| (days, !part.is_empty())))?
}

/// The day that a spreadsheet's number stands for.
fn of_serial(days: i64, system: u16) -> Option<String> {
    // The system of 1900 counts a 29 February 1900 that never was, so that later days are one less.
    let (year, offset) = if system == 1904 { (1904, days) } else { (1900, days - 2) };
    let first = jiff::civil::Date::new(year, 1, 1).ok()?;
    let day = first.checked_add(jiff::Span::new().try_days(offset).ok()?).ok()?;
    Date::try_new(day.year(), day.month(), day.day()).ok().map(|day| day.to_string())
}

/// The text without a time and a zone at its end, and whether there was one.
fn without_time(text: &str) -> (&str, bool) {
    let Some(colon) = text.find(':') else { return (text, false) };
    let head = text.get(..colon).unwrap_or_default();
    let cut = head.rfind([' ', 'T', ',']).unwrap_or(0);
    let day = head.get(..cut).unwrap_or_default().trim_end_matches([',', ' ']);
    let hour = head.get(cut + 1..).unwrap_or_default();
    let is_hour = !hour.is_empty() && hour.len() <= 2 && hour.bytes().all(|byte| byte.is_ascii_digit());
    if is_hour && !day.is_empty() { (day, true) } else { (text, false) }
}

/// Days of the week, short and long, in German, English and French; folded.
const WEEKDAYS: &[&str] = &[
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thurs",
    "fri",
    "sat",
    "sun",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "lun",
    "mar",
    "mer",
    "jeu",
    "ven",
    "sam",
    "dim",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
];

fn without_weekday(text: &str) -> &str {
    let end = text.find([',', ' ', '.']).unwrap_or(0);
    let (head, rest) = text.split_at(end);
    if WEEKDAYS.contains(&fold(head).as_str()) { rest.trim_start_matches([',', '.', ' ']) } else { text }
}

/// Months, folded; the first three letters are enough where no two begin so.
const MONTHS: [&[&str]; 12] = [
    &["januar", "jaenner", "january", "janvier", "jan", "janv", "jaen"],
    &["februar", "feber", "february", "fevrier", "feb", "fev", "fevr"],
    &["maerz", "march", "mars", "mar", "mrz", "mrz"],
    &["april", "avril", "apr", "avr"],
    &["mai", "may"],
    &["juni", "june", "juin", "jun"],
    &["juli", "july", "juillet", "jul", "juil"],
    &["august", "aout", "aug"],
    &["september", "septembre", "sep", "sept"],
    &["oktober", "october", "octobre", "okt", "oct"],
    &["november", "novembre", "nov"],
    &["dezember", "december", "decembre", "dez", "dec"],
];

fn month_by_name(word: &str) -> Option<i8> {
    let word = fold(word);
    let at = MONTHS.iter().position(|names| names.contains(&word.as_str()))?;
    i8::try_from(at + 1).ok()
}

/// `24. November 2026`, `24 nov. 2026`, `1er décembre 2026`, `November 24, 2026`.
fn in_words(text: &str) -> Option<(i16, i8, i8, bool)> {
    let parts: Vec<&str> = text.split([' ', ',', '-']).filter(|part| !part.is_empty()).collect();
    let [first, second, year] = parts.as_slice() else { return None };
    let number = |text: &str| -> Option<i8> {
        let text = text.trim_end_matches('.');
        let text = ["er", "st", "nd", "rd", "th"].iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or(text);
        text.parse().ok()
    };
    let (day, month) = match (number(first), month_by_name(second)) {
        (Some(day), Some(month)) => (day, month),
        _ => (number(second)?, month_by_name(first)?),
    };
    let (year, short) = self::year(year)?;
    Some((year, month, day, short))
}

/// A year, and whether it has two digits only.
fn year(text: &str) -> Option<(i16, bool)> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    match text.len() {
        4 if digits => Some((text.parse().ok()?, false)),
        2 if digits => Some((2000 + text.parse::<i16>().ok()?, true)),
        _ => None,
    }
}

/// `24.11.2026`, `24/11/26`, `2026/11/24`.
fn in_numbers(text: &str, rules: DayRules) -> Option<(i16, i8, i8, bool)> {
    let sign = ['.', '/', '-'].into_iter().find(|sign| text.matches(*sign).count() == 2)?;
    let parts: Vec<&str> = text.split(sign).map(str::trim).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |text: &&str| (1..=2).contains(&text.len()).then(|| text.parse::<i8>().ok()).flatten();
    if first.len() == 4 {
        return Some((year(first)?.0, number(second)?, number(third)?, false));
    }
    let (year, short) = year(third)?;
    let (day, month) = (number(first)?, number(second)?);
    let (day, month) = if rules.month_first && sign == '/' { (month, day) } else { (day, month) };
    Some((year, month, day, short))
}

#[cfg(test)]
mod tests {
    use super::{DayRules, day, partial_day};

    fn read(text: &str) -> String {
        match day(text, DayRules::default()) {
            Ok((day, repairs)) => {
                let repairs: Vec<&str> = repairs.iter().map(|repair| repair.as_str()).collect();
                format!("{day} {}", repairs.join(" ")).trim_end().to_owned()
            }
            Err(code) => code.code().to_owned(),
        }
    }

    #[test]
    fn days_as_people_write_them() {
        for (given, made) in [
            ("2026-11-24", "2026-11-24"),
            ("24.11.2026", "2026-11-24 date.form"),
            ("24/11/2026", "2026-11-24 date.form"),
            ("24-11-2026", "2026-11-24 date.form"),
            ("24. November 2026", "2026-11-24 date.form"),
            ("24 nov. 2026", "2026-11-24 date.form"),
            ("1er décembre 2026", "2026-12-01 date.form"),
            ("3 mars 2026", "2026-03-03 date.form"),
            ("Di, 24.11.2026", "2026-11-24 date.form"),
            ("November 24, 2026", "2026-11-24 date.form"),
            ("2026/11/24 9:03:22 PM MEZ", "2026-11-24 date.form date.time_cut"),
            ("2026-11-24T00:00:00", "2026-11-24 date.time_cut"),
            ("24.11.26", "2026-11-24 date.two_digit_year"),
            ("03/04/2026", "2026-04-03 date.form"),
            ("11/24/2026", "date.invalid"),
            ("45985", "date.serial"),
            ("45985,5", "date.serial"),
            ("31.02.2026", "date.invalid"),
            ("31.09.2026", "date.invalid"),
            ("24.11.", "date.invalid"),
            ("Ende Oktober", "date.invalid"),
            ("KW 43", "date.invalid"),
            ("29.02.1980", "1980-02-29 date.form"),
        ] {
            assert_eq!(read(given), made, "{given}");
        }
    }

    #[test]
    fn numbers_are_days_only_if_the_office_says_so() {
        let read = |text, serial| day(text, DayRules { serial: Some(serial), month_first: false }).map(|(day, _)| day);
        assert_eq!(read("45985", 1900).as_deref(), Ok("2025-11-24"));
        assert_eq!(read("44523", 1904).as_deref(), Ok("2025-11-24"));
        let american = DayRules { serial: None, month_first: true };
        assert_eq!(day("11/24/2026", american).map(|(day, _)| day).as_deref(), Ok("2026-11-24"));
    }

    #[test]
    fn a_part_of_a_day_is_enough_for_a_deletion() {
        let read = |text| partial_day(text, DayRules::default()).map(|(day, _)| day);
        assert_eq!(read("2023").as_deref(), Ok("2023"));
        assert_eq!(read("05/2023").as_deref(), Ok("2023-05"));
        assert_eq!(read("Mai 2023").as_deref(), Ok("2023-05"));
        assert_eq!(read("24.11.2023").as_deref(), Ok("2023-11-24"));
        assert!(read("neulich").is_err());
    }
}
