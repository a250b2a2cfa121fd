//! Sets of parts: what a letter or form asks for, what an answer settles, what is open.

use serde::{Serialize, Serializer};

use crate::vocabulary::Part;

/// A set of parts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Parts(u16);

impl Parts {
    /// No part.
    pub(crate) const NONE: Self = Self(0);

    /// These.
    pub(crate) const fn of(parts: &[Part]) -> Self {
        let mut bits = 0;
        let mut rest = parts;
        while let [part, more @ ..] = rest {
            bits |= 1 << *part as u16;
            rest = more;
        }
        Self(bits)
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) const fn contains(self, part: Part) -> bool {
        self.0 & Self::of(&[part]).0 != 0
    }

    /// Those of either.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those of both.
    pub(crate) const fn among(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those that the other has not.
    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The parts in the order of the contract.
    pub(crate) fn iter(self) -> impl Iterator<Item = Part> {
        Part::ALL.iter().copied().filter(move |part| self.contains(*part))
    }
}

impl FromIterator<Part> for Parts {
    fn from_iter<T: IntoIterator<Item = Part>>(parts: T) -> Self {
        parts.into_iter().fold(Self::NONE, |all, part| all.and(Self::of(&[part])))
    }
}

impl Serialize for Parts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
