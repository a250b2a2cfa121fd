//! Supervisory authorities.

use serde::{Deserialize, Serialize};

use super::{Answer, Evidence, PostalAddress};
use crate::ids::{AuthorityId, CountryCode, MessageId, RegionCode};
use crate::vocabulary::words;

/// A supervisory authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Authority {
    /// Id; the file's name.
    pub id: AuthorityId,
    /// Country.
    pub country: CountryCode,
    /// Part of the country it is competent for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<RegionCode>,
    /// Names in the authority's languages (BCP 47), the first used in the address.
    pub names: Vec<LocalName>,
    /// English name.
    pub english_name: String,
    /// Abbreviation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
    /// Postal address.
    pub address: PostalAddress,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Complaint form or page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaint_url: Option<String>,
    /// Languages it takes complaints in (BCP 47).
    pub complaint_languages: Vec<String>,
    /// Whether the languages are stated by the authority (`true`) or assumed from the official language.
    pub complaint_languages_stated: bool,
    /// Complaint with party status, or report only.
    pub procedure: Procedure,
    /// Whether it supervises private companies.
    pub private_sector: Answer,
    /// Formal traps (records.ftl, `hint-complaint-…`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Notes for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Age and certainty.
    pub evidence: Evidence,
}

/// A name in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct LocalName {
    /// BCP 47 tag.
    pub language: String,
    /// The name.
    pub name: String,
}

words! {
    /// What an authority makes of a person's letter.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Procedure {
        /// A complaint as in Art. 77 GDPR.
        Complaint = "complaint",
        /// A report without party status (Switzerland).
        ReportOnly = "report-only",
    }
}
