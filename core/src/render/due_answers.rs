//! The answers that many cases wait for, as one calendar for an office.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::ics::Calendar;
use crate::date::Date;
use crate::localize::{Arguments, FormatError, Locale, Message, Variable};

/// Counts the answers that are due, for a calendar with one entry for each company and day. It holds no personal data,
/// and as much for a million letters as for ten.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DueAnswers {
    /// By day and id of the company: its name, and how many letters it is to answer.
    days: BTreeMap<(Date, String), (String, u32)>,
}

impl DueAnswers {
    /// Counts a letter to a company, given by id and name, whose answer is due on a day.
    pub fn add(&mut self, on: Date, controller: &str, name: &str) {
        let (_, letters) = self.days.entry((on, controller.to_owned())).or_insert_with(|| (name.to_owned(), 0));
        *letters = letters.saturating_add(1);
    }

    /// How many entries the calendar has.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.days.len()
    }

    /// Writes the calendar file (RFC 5545, UTF-8, CRLF). The entry of a company and day has the same id in every file,
    /// so that a calendar that reads a corrected one has it once. `written` is the day of writing. `alarm`: so many days
    /// before, at nine o'clock, the calendar calls; 0 is the day itself.
    ///
    /// # Errors
    ///
    /// [`FormatError`] if a locale of the caller lacks the message.
    pub fn calendar(&self, locale: &Locale, written: Date, alarm: Option<u16>) -> Result<Vec<u8>, FormatError> {
        let mut out = Calendar::new(locale.tag().to_string(), written);
        for ((on, controller), (name, letters)) in &self.days {
            let values = Arguments::new().with(Variable::Controller, name).with_number(Variable::Number, *letters);
            let summary = locale.format(Message::CalendarOfficeDue, &values)?;
            let id = Sha256::new().chain_update("answers due").chain_update(controller).chain_update(on.to_string());
            out.begin(&id.finalize(), *on, &summary);
            // The day is not taken.
            out.line("TRANSP", "TRANSPARENT");
            if let Some(days) = alarm {
                out.line("BEGIN", "VALARM");
                out.line("ACTION", "DISPLAY");
                out.line("TRIGGER", &trigger(days));
                out.text("DESCRIPTION", &summary);
                out.line("END", "VALARM");
            }
            out.end();
        }
        Ok(out.finish())
    }
}

/// Nine o'clock so many days before an all-day entry, counted from its first minute.
fn trigger(days: u16) -> String {
    match days.checked_sub(1) {
        None => "PT9H".to_owned(),
        Some(0) => "-PT15H".to_owned(),
        Some(whole) => format!("-P{whole}DT15H"),
    }
}

#[cfg(test)]
mod tests {
    use super::{DueAnswers, trigger};
    use crate::date::Date;
    use crate::localize::Locales;

    #[test]
    fn a_company_and_day_is_one_entry_that_counts_and_keeps_its_id() {
        let day = |day| Date::try_new(2026, 12, day).unwrap();
        let locales = Locales::embedded();
        let german = locales.get(&"de".parse().unwrap()).unwrap();
        let mut due = DueAnswers::default();
        due.add(day(28), "x", "X, Ltd");
        let write = |due: &DueAnswers, alarm| String::from_utf8(due.calendar(german, day(1), alarm).unwrap()).unwrap();
        let id = |text: &str| text.lines().find(|line| line.starts_with("UID:")).map(str::to_owned).unwrap();
        let one = write(&due, None);
        assert!(one.contains("Antwort fällig: X\\, Ltd (1 Brief)\r\n") && !one.contains("VALARM"), "{one}");
        due.add(day(28), "x", "X, Ltd");
        due.add(day(29), "x", "X, Ltd");
        due.add(day(28), "y", "Y");
        let all = write(&due, Some(7));
        assert_eq!((due.entries(), all.matches("BEGIN:VEVENT").count()), (3, 3));
        assert!(all.contains("(2 Briefe)\r\n") && all.contains("TRIGGER:-P6DT15H\r\n"), "{all}");
        assert_eq!(id(&one), id(&all), "the first entry is that of the same company and day");
    }

    #[test]
    fn alarms_ring_at_nine() {
        assert_eq!([0, 1, 2, 30].map(trigger), ["PT9H", "-PT15H", "-P1DT15H", "-P29DT15H"]);
    }
}
