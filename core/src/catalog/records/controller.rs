//! Companies that decide about the processing.

use serde::{Deserialize, Serialize};

use super::{Confidence, Evidence, MarketRegion, PostalAddress};
use crate::ids::{AuthorityId, ControllerId, CountryCode, MessageId, RegionCode};
use crate::vocabulary::words;

/// A company that decides about the processing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Controller {
    /// Id; the file's name.
    pub id: ControllerId,
    /// Legal name.
    pub name: String,
    /// Names that older letters still carry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_names: Vec<String>,
    /// Seat, or where letters go.
    pub address: PostalAddress,
    /// Country whose public holidays count for the controller's answer: the seat.
    pub seat: CountryCode,
    /// Part of that country (ISO 3166-2, or as its calendar of holidays names it), if it keeps holidays of its own: then
    /// these count, else those of any part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat_region: Option<RegionCode>,
    /// E-mail addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<ContactEmail>,
    /// Form or page for requests in general.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_url: Option<String>,
    /// Form or page of the data protection officer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_protection_officer_url: Option<String>,
    /// Representatives by region.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub representatives: Vec<ControllerRepresentative>,
    /// Lead supervisory authority under Art. 56 GDPR, if one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_authority: Option<AuthorityId>,
    /// Messages for the user about open questions on this company (platforms.ftl, `hint-…`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Age and certainty.
    pub evidence: Evidence,
}

/// A representative under Art. 27 GDPR, Art. 27 UK GDPR or Art. 14 FADP. It is not the controller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ControllerRepresentative {
    /// The region it represents the controller in.
    pub region: MarketRegion,
    /// Name.
    pub name: String,
    /// Postal address, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
    /// E-mail address, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// An e-mail address for requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ContactEmail {
    /// The address.
    pub address: String,
    /// What it is for: `requests`, `privacy` or `data-protection-officer`.
    pub purpose: EmailPurpose,
    /// How sure it is.
    pub confidence: Confidence,
}

words! {
    /// What an e-mail address of a controller is for.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    EmailPurpose {
        /// Requests of data subjects.
        Requests = "requests",
        /// Privacy in general.
        Privacy = "privacy",
        /// The data protection officer.
        DataProtectionOfficer = "data-protection-officer",
    }
}
