//! Regions and postal addresses.

use serde::{Deserialize, Serialize};

use crate::ids::CountryCode;
use crate::vocabulary::words;

words! {
    /// A region that decides law and controller.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    MarketRegion {
        /// European Union, Norway, Iceland, Liechtenstein.
        Eea = "eea",
        /// United Kingdom.
        Uk = "uk",
        /// Switzerland.
        Ch = "ch",
    }
}

/// A postal address without name and country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PostalAddress {
    /// Lines as the addressee publishes them. Empty if no address is known.
    pub lines: Vec<String>,
    /// Country.
    pub country: CountryCode,
    /// Position in `lines` of the line with the town, which is put in capitals on mail from abroad.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub town_line: Option<usize>,
}
