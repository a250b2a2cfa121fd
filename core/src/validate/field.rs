//! One value of the request: absent, refused or good.

use std::str::FromStr;

use crate::codes::IssueCode;
use crate::issue::{Draft, Findings, Place};
use crate::limits;
use crate::text::{Lines, clean, is_invisible};

/// A value after judgement.
pub(super) enum Field<T> {
    /// Not given, or blank.
    Absent,
    /// Given and refused; the issues are noted.
    Refused,
    /// Good.
    Good(T),
}

impl<T> Field<T> {
    /// Not given, or blank.
    pub(super) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The value, if it is good.
    pub(super) fn good(self) -> Option<T> {
        match self {
            Self::Good(value) => Some(value),
            Self::Absent | Self::Refused => None,
        }
    }
}

/// A text by the rules of hygiene.
pub(super) fn text(
    raw: Option<&str>,
    (lines, limit, too_long): (Lines, usize, IssueCode),
    place: &Place<'_>,
    findings: &mut Findings,
) -> Field<String> {
    let Some(raw) = raw else { return Field::Absent };
    let cleaned = clean(raw, lines, limit, too_long);
    if !cleaned.faults.is_empty() {
        for code in cleaned.faults {
            findings.refuse(fault(code, limit, place));
        }
        return Field::Refused;
    }
    if cleaned.text.chars().all(is_invisible) {
        return Field::Absent;
    }
    for code in cleaned.remarks {
        findings.hint(code, place);
    }
    Field::Good(cleaned.text)
}

fn fault(code: IssueCode, limit: usize, place: &Place<'_>) -> Draft {
    let draft = Draft::new(code, place);
    match code {
        IssueCode::TextTooManyMarks => draft.number(limits::MARKS_IN_A_ROW),
        IssueCode::TextTooManyLines => draft.number(limits::TEXT_LINES),
        _ => draft.number(limit),
    }
}

/// A value of one line.
pub(super) fn line(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Field<String> {
    text(raw, (Lines::One, limits::LINE_CHARS, IssueCode::TextTooLong), place, findings)
}

/// Free text.
pub(super) fn free_text(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Field<String> {
    text(raw, (Lines::Many, limits::TEXT_CHARS, IssueCode::TextTooLong), place, findings)
}

/// One of the words of a closed set. A blank value counts as not given.
pub(super) fn word<T: FromStr>(
    raw: Option<&str>,
    words: &'static [&'static str],
    unknown: IssueCode,
    place: &Place<'_>,
    findings: &mut Findings,
) -> Field<T> {
    let Some(raw) = raw else { return Field::Absent };
    if let Ok(value) = raw.parse() {
        return Field::Good(value);
    }
    if raw.chars().all(is_invisible) {
        return Field::Absent;
    }
    findings.refuse(Draft::new(unknown, place).known(raw, words.iter().copied()));
    Field::Refused
}
