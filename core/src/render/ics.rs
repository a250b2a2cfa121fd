//! The dates of a case as a calendar file (RFC 5545): when answers are due, and when the next step may be taken.
//!
//! Written here and not with the crate icalendar: that one draws ids by chance, stamps entries with the clock and
//! depends on it. Alarms are left to the person's calendar; an office may ask for them ([`DueAnswers`](super::DueAnswers)).

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::date::Date;
use crate::guide::Prepared;

/// Octets of a line without its end; longer ones are folded (RFC 5545, 3.1).
const LINE_OCTETS: usize = 75;

/// Writes a calendar file (RFC 5545, UTF-8, CRLF): one all-day entry for each date of the case's timelines, in the
/// language of the guide. The same case gives the same bytes and ids. None if no date lies ahead: a calendar without an
/// entry is not one.
#[must_use]
pub fn calendar(prepared: &Prepared) -> Option<Vec<u8>> {
    let guide = &prepared.guide;
    if guide.timelines.iter().all(|timeline| timeline.dates.is_empty()) {
        return None;
    }
    let mut out = Calendar::new(guide.language.to_string(), guide.date);
    let case = Sha256::digest(prepared.to_json());
    for timeline in &guide.timelines {
        for date in &timeline.dates {
            let id = Sha256::new()
                .chain_update(case)
                .chain_update(timeline.controller.as_str())
                .chain_update(timeline.letter.as_str())
                .chain_update(timeline.accounts.join("\n"))
                .chain_update(date.kind.as_str())
                .finalize();
            out.begin(&id, date.on, &date.title);
            out.text("DESCRIPTION", &date.text);
            // Nobody else needs to see it.
            out.line("CLASS", "PRIVATE");
            // The day is not taken.
            out.line("TRANSP", "TRANSPARENT");
            out.end();
        }
    }
    Some(out.finish())
}

/// The file in the making.
pub(super) struct Calendar {
    out: String,
    language: String,
    written: Date,
}

impl Calendar {
    /// A calendar in a language, written on a day.
    pub(super) fn new(language: String, written: Date) -> Self {
        let mut calendar = Self { out: String::with_capacity(4096), language, written };
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//widerspruch//widerspruch//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar
    }

    /// Begins an all-day entry; `id` is a checksum of what makes it this one.
    pub(super) fn begin(&mut self, id: &[u8], on: Date, summary: &str) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", &HEXLOWER.encode(id.get(..16).unwrap_or_default()));
        self.line("DTSTAMP", &format!("{}T000000Z", digits(self.written)));
        self.line("DTSTART;VALUE=DATE", &digits(on));
        // The end of an all-day entry is the day after.
        self.line("DTEND;VALUE=DATE", &digits(on.plus_days(1)));
        self.text("SUMMARY", summary);
    }

    pub(super) fn end(&mut self) {
        self.line("END", "VEVENT");
    }

    pub(super) fn finish(mut self) -> Vec<u8> {
        self.line("END", "VCALENDAR");
        self.out.into_bytes()
    }

    /// A text for people.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.line(&format!("{name};LANGUAGE={}", self.language), &escaped(value));
    }

    /// A content line, folded between characters. One pass over the text.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for character in name.chars().chain([':']).chain(value.chars()) {
            if octets + character.len_utf8() > LINE_OCTETS {
                self.out.push_str("\r\n ");
                octets = 1;
            }
            self.out.push(character);
            octets += character.len_utf8();
        }
        self.out.push_str("\r\n");
    }
}

/// A value of type TEXT (RFC 5545, 3.3.11): line breaks as `\n`, no other control characters.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\r' | '\n' => {
                if character == '\r' {
                    characters.next_if_eq(&'\n');
                }
                out.push_str("\\n");
            }
            _ if character.is_control() => out.push(' '),
            _ => out.push(character),
        }
    }
    out
}

/// `20261124`
fn digits(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use super::{Calendar, Date, escaped};

    fn line(value: &str) -> String {
        let mut calendar = Calendar::new(String::new(), Date::try_new(2026, 11, 24).unwrap());
        calendar.out.clear();
        calendar.line("SUMMARY", value);
        calendar.out
    }

    #[test]
    fn lines_are_folded_between_characters() {
        for value in ["x".repeat(500), "ä".repeat(500), "😀a".repeat(300), String::new()] {
            let folded = line(&value);
            assert!(folded.ends_with("\r\n") && folded.split("\r\n").all(|line| line.len() <= 75), "{folded}");
            assert_eq!(folded.replace("\r\n ", ""), format!("SUMMARY:{value}\r\n"));
        }
    }

    #[test]
    fn text_cannot_end_its_property() {
        assert_eq!(escaped("x\r\nATTENDEE:mailto:e@x.example"), "x\\nATTENDEE:mailto:e@x.example");
        assert_eq!(escaped("a,b;c\\n\nd\re\u{1}"), "a\\,b\\;c\\\\n\\nd\\ne ");
        assert_eq!(escaped("BEGIN:VCARD"), "BEGIN:VCARD");
    }

    #[test]
    fn folding_is_linear() {
        // Eight million characters: a quadratic fold would not end.
        assert_eq!(line(&"ä".repeat(4_000_000)).matches("\r\n ").count(), 4_000_000 / 37);
    }
}
