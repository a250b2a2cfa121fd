//! Services with accounts, and what is known about training on them.

use serde::{Deserialize, Serialize};

use super::{Answer, Channel, ChannelField, Confidence, Evidence, MarketRegion};
use crate::date::Date;
use crate::ids::{ControllerId, MessageId, PlatformId};
use crate::vocabulary::words;

/// A service with accounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Platform {
    /// Id; the file's name.
    pub id: PlatformId,
    /// Name as people know it.
    pub name: String,
    /// Other names. Ids or plain words; found by the look-up, case ignored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Group of companies.
    pub group: String,
    /// Category: `social`, `ai-assistant`, …
    pub category: String,
    /// 1 = worth a letter now, 2 = useful, 3 = information only.
    pub priority: u8,
    /// Host names of profile addresses and of the service. Sub-domains count.
    pub domains: Vec<String>,
    /// The account operator has an account hub, so that accounts can be linked across platforms of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_family: Option<String>,
    /// Controllers by region. A region that is missing is unknown or not served.
    pub controllers: Vec<PlatformController>,
    /// What is known about training.
    pub training: Training,
    /// Ways to act, the recommended one first.
    pub channels: Vec<Channel>,
    /// Messages for the user (platforms.ftl, `hint-…`): conflicts, limits, what to know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Age and certainty.
    pub evidence: Evidence,
}

impl Platform {
    /// The values that forms and letters of the platform ask for, one of each kind: needed if a channel demands it,
    /// with the shortest limit. In the order in which the channels name them.
    #[must_use]
    pub fn fields(&self) -> Vec<ChannelField> {
        let mut fields: Vec<ChannelField> = Vec::new();
        for field in self.channels.iter().flat_map(|channel| &channel.fields) {
            match fields.iter_mut().find(|known| known.field == field.field) {
                Some(known) => {
                    known.required |= field.required;
                    known.max_chars = known.max_chars.into_iter().chain(field.max_chars).min();
                }
                None => fields.push(field.clone()),
            }
        }
        fields
    }
}

/// Who is the controller of a platform in one region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PlatformController {
    /// The region.
    pub region: MarketRegion,
    /// The controller.
    pub controller: ControllerId,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What is known about training on the data of a platform's users.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Training {
    /// Whether user content is used unless the person acts.
    pub default: Answer,
    /// Whether that holds in the EEA.
    pub eea: Answer,
    /// The basis named.
    pub basis: StatedBasis,
    /// Whether the controller relies on consent too, so that the objection also withdraws it.
    pub consent_too: bool,
    /// First day of training by region, where known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub since: Vec<TrainingStart>,
    /// Whether interactions with AI features are among the data.
    pub interactions: Answer,
    /// Whether public content is among the data.
    pub public_content: Answer,
    /// What is used, for maintainers (English notes from the sources).
    pub content: Vec<String>,
    /// What the operator says is not used, for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<String>,
}

/// The first day of training in one region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct TrainingStart {
    /// The region.
    pub region: MarketRegion,
    /// The first day.
    pub on: Date,
}

words! {
    /// The legal basis that the controller names for AI training.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    StatedBasis {
        /// Legitimate interests, named for AI training in the operator's own text.
        LegitimateInterests = "legitimate-interests",
        /// Legitimate interests, in a general clause only.
        LegitimateInterestsGeneral = "legitimate-interests-general",
        /// Legitimate interests, from other sources only.
        LegitimateInterestsUnverified = "legitimate-interests-unverified",
        /// Several bases, legitimate interests among them.
        Mixed = "mixed",
        /// Consent.
        Consent = "consent",
        /// No basis named.
        NotStated = "not-stated",
        /// No training, so none.
        None = "none",
        /// Nothing known.
        Unknown = "unknown",
    }
}
