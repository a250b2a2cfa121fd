//! Ids that are no longer right.

use serde::{Deserialize, Serialize};

use super::Source;
use crate::date::Date;
use crate::vocabulary::words;

/// An id that is no longer right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Obsolete {
    /// The old id; the file's name.
    pub id: String,
    /// Kind of record.
    pub kind: ObsoleteKind,
    /// Why.
    pub reason: String,
    /// The id to use instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
    /// First day on which a source shows that the old record is wrong (ISO 8601).
    pub since: Date,
    /// Where that comes from.
    pub sources: Vec<Source>,
}

words! {
    /// Kind of record an obsolete id named.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    ObsoleteKind {
        /// A platform.
        Platform = "platform",
        /// A controller.
        Controller = "controller",
    }
}
