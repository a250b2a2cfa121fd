//! Countries of residence and the law that governs there.

use serde::{Deserialize, Serialize};

use super::{Evidence, LegalRegime, MarketRegion};
use crate::ids::{AuthorityId, CountryCode, RegionCode};

/// A country of residence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Country {
    /// Code; the file's name in lower case.
    pub code: CountryCode,
    /// English name.
    pub english_name: String,
    /// The law that governs.
    pub regime: LegalRegime,
    /// Region that decides the controller; none where `regime` is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<MarketRegion>,
    /// Official languages (BCP 47).
    pub languages: Vec<String>,
    /// Authorities a resident can turn to.
    pub authorities: Vec<AuthorityId>,
    /// The authority for everybody, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_authority: Option<AuthorityId>,
    /// Authorities by part of the country, where there are several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<CountryRegion>,
    /// Pattern of post codes: `N` a digit, `A` a letter, anything else itself; none if there is no rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Whether parents with shared custody represent a child only together.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub parents_act_jointly: bool,
    /// Notes for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Age and certainty.
    pub evidence: Evidence,
}

/// A part of a country and its authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct CountryRegion {
    /// Code.
    pub code: RegionCode,
    /// Name in the country's language.
    pub name: String,
    /// Authority competent for residents.
    pub authority: AuthorityId,
}
