//! Published limits of a request. What is above one of them is refused with a code, never cut.
//!
//! Characters are Unicode scalar values after normalisation to NFC. [`ALL`] lists every limit by name, so that
//! bindings can show them.

use std::ops::RangeInclusive;

use crate::date::Date;

macro_rules! limits {
    ($($(#[$doc:meta])* $name:ident = $value:expr;)*) => {
        $($(#[$doc])* pub const $name: usize = $value;)*

        /// Every limit: name and value.
        pub const ALL: &[(&str, usize)] = &[$((stringify!($name), $name)),*];
    };
}

limits! {
    /// Bytes of a request as JSON.
    REQUEST_BYTES = 4 * 1024 * 1024;
    /// Characters of a name.
    NAME_CHARS = 500;
    /// Characters of any other single-line value.
    LINE_CHARS = 300;
    /// Characters of one free text: a reason's `detail` or `text`, a `note`.
    TEXT_CHARS = 4_000;
    /// Lines of one free text.
    TEXT_LINES = 200;
    /// Characters of all free texts of a request together.
    TEXT_TOTAL_CHARS = 40_000;
    /// Lines of a postal address (DIN 5008: six lines fit the window).
    ADDRESS_LINES = 6;
    /// Characters of one line of a postal address.
    ADDRESS_LINE_CHARS = 120;
    /// Accounts, and platforms of a person without an account.
    ACCOUNTS = 1_000;
    /// Characters of an account's id or link group.
    ACCOUNT_ID_CHARS = 64;
    /// Earlier names of a person or account.
    FORMER = 20;
    /// Services of the caller.
    SERVICES = 20;
    /// Reasons.
    REASONS = 40;
    /// Entries of `requests`.
    REQUESTS = 20;
    /// Events of the history.
    HISTORY = 1_000;
    /// Sightings of a person without an account.
    SIGHTINGS = 100;
    /// Combining marks in a row on one base letter (UTS #39, 5.4, warns of long runs).
    MARKS_IN_A_ROW = 8;
    /// Variation selectors in a row.
    VARIATION_SELECTORS_IN_A_ROW = 1;
    /// Octets of an e-mail address (RFC 5321).
    EMAIL_OCTETS = 254;
    /// Octets of the part before the `@` (RFC 5321).
    EMAIL_LOCAL_OCTETS = 64;
    /// Fewest digits of a telephone number.
    PHONE_DIGITS_MIN = 5;
    /// Most digits of a telephone number (ITU-T E.164, and the prefix 00).
    PHONE_DIGITS_MAX = 17;
    /// Most days that a reminder can give.
    REMINDER_DAYS_MAX = 90;
    /// Issues that one answer lists; of more the last says so.
    ISSUES = 1_000;
    /// Unknown names of platforms and reasons for which the known one is looked for that was probably meant.
    SUGGESTIONS = 20;
    /// Entries of any list that are looked at; every list allows fewer.
    LIST = 1_001;
}

/// The dates that are not unusual: from the first day of the GDPR to ten years after the day the facts are of
/// ([`Catalog::as_of`](crate::Catalog::as_of)). There is no clock to compare with.
#[must_use]
pub fn usual_dates(as_of: Date) -> RangeInclusive<Date> {
    let first = Date::try_new(2018, 5, 25).unwrap_or(Date::MIN);
    first..=as_of.plus_months(10 * 12)
}
