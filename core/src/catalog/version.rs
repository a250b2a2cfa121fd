//! Which state of the facts a catalog holds.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::checks::each_evidence;
use super::record::each_record;
use crate::catalog::Catalog;
use crate::date::Date;

/// Hexadecimal digits of the checksum in a version.
const CHECKSUM_DIGITS: usize = 8;

impl Catalog {
    /// The day the facts are of: the newest `verified_on` of all records, the caller's among them. [`Date::MIN`] if no
    /// record has one.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.newest.unwrap_or(Date::MIN)
    }

    /// A short text that changes when a record does: [`as_of`](Self::as_of) and the beginning of a checksum, such as
    /// `2026-11-24+0f1e2d3c`. Catalogs of equal records have equal versions, in whatever order they were laid; for
    /// reports and caches, not to be compared for what is newer.
    ///
    /// The checksum is the SHA-256 of all records, one a line: `platforms/facebook`, a space, and the record as JSON
    /// without spaces, its keys in the order of the schema. Every call works it out, which takes some milliseconds.
    #[must_use]
    pub fn version(&self) -> String {
        let mut hash = Sha256::new();
        each_record(self, |place, json| {
            for part in [place.as_bytes(), b" ", json, b"\n"] {
                hash.update(part);
            }
        });
        let mut checksum = HEXLOWER.encode(&hash.finalize());
        checksum.truncate(CHECKSUM_DIGITS);
        format!("{}+{checksum}", self.as_of())
    }

    /// Finds the newest evidence anew.
    pub(super) fn find_newest(&mut self) {
        let mut newest = None;
        each_evidence(self, |_, _, evidence| newest = newest.max(evidence.verified_on));
        self.newest = newest;
    }
}
