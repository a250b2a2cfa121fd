//! Age, certainty and sources of facts.

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::vocabulary::words;

words! {
    /// How sure a fact is.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Confidence {
        /// Nobody verified it.
        Unverified = "unverified",
        /// One weak source, or an inference.
        Low = "low",
        /// One good secondary source.
        Medium = "medium",
        /// The primary text, or several independent sources.
        High = "high",
    }
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Source {
    /// Address, or the name of a document that has none.
    pub reference: String,
    /// Date of the source as far as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// What the source says about the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
}

/// Age and certainty of a fact that ages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Evidence {
    /// How sure the fact is.
    pub confidence: Confidence,
    /// The day of the newest evidence; none if the evidence has no date.
    pub verified_on: Option<Date>,
    /// The day after which the fact must be looked at again.
    pub stale_after: Date,
    /// Where it comes from. At least one.
    pub sources: Vec<Source>,
    /// What is open about it, for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unverified: Vec<String>,
}

words! {
    /// Whether something holds, as far as sources say.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Answer {
        /// Yes.
        Yes = "yes",
        /// In part.
        Partial = "partial",
        /// No.
        No = "no",
        /// Sources conflict or are silent.
        Unclear = "unclear",
    }
}
