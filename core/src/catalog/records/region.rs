//! Where a statement about a platform holds, who decides there, and what they say about training.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Confidence, Country, MarketRegion, Source};
use crate::date::Date;
use crate::ids::{ControllerId, CountryCode, InvalidId};
use crate::vocabulary::words;

/// A region, or one country: where a statement about a platform holds. In JSON the word of the region (`eea`) or the
/// code of the country (`DE`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Territory {
    /// A region.
    Region(MarketRegion),
    /// One country, which goes before its region.
    Country(CountryCode),
}

impl Territory {
    /// Whether residents of the country live there.
    #[must_use]
    pub fn covers(&self, country: &Country) -> bool {
        match self {
            Self::Region(region) => country.region == Some(*region),
            Self::Country(code) => country.code == *code,
        }
    }
}

impl FromStr for Territory {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        text.parse().map(Self::Region).or_else(|_| text.parse().map(Self::Country))
    }
}

impl TryFrom<String> for Territory {
    type Error = InvalidId;

    fn try_from(text: String) -> Result<Self, InvalidId> {
        text.parse()
    }
}

impl From<Territory> for String {
    fn from(territory: Territory) -> Self {
        territory.to_string()
    }
}

impl fmt::Display for Territory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Region(region) => region.fmt(f),
            Self::Country(code) => code.fmt(f),
        }
    }
}

/// Who decides about a platform in one territory, and what they say there about training AI on data of the users.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PlatformRegion {
    /// The territory.
    pub region: Territory,
    /// The controller: the one that answers.
    pub controller: ControllerId,
    /// Companies that the operator names as joint controllers (Art. 26 GDPR).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joint_with: Vec<ControllerId>,
    /// How sure it is that this is the controller.
    pub confidence: Confidence,
    /// What the operator says about training on data of its users.
    pub training: TrainingClaim,
    /// What the text says is trained or made; none where it says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub processing: Option<Processing>,
    /// The legal basis that the text names for training itself.
    pub basis: StatedBasis,
    /// Bases that the text names beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<StatedBasis>,
    /// First day of training, where known for this territory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// The text behind `training`, `processing` and `basis`.
    pub source: Source,
    /// Limits of the statement, for maintainers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl PlatformRegion {
    /// Whether the operator names this basis for training that runs or is announced, alone or beside another.
    #[must_use]
    pub fn rests_on(&self, basis: StatedBasis) -> bool {
        matches!(self.training, TrainingClaim::Yes | TrainingClaim::Announced | TrainingClaim::OptIn)
            && (self.basis == basis || self.also.contains(&basis))
    }
}

words! {
    /// What an operator says about training AI on data of its users.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    TrainingClaim {
        /// It trains.
        Yes = "yes",
        /// It reserves or announces training; nobody confirmed that it began.
        Announced = "announced",
        /// It says that it does not train on them.
        No = "no",
        /// It says that it trains only with consent.
        OptIn = "opt-in",
        /// No statement is known.
        Unknown = "unknown",
    }
}

words! {
    /// What an operator's text says is trained or made. A letter claims nothing wider.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Processing {
        /// Models of artificial intelligence.
        AiModels = "ai-models",
        /// Machine learning; generative models are not named.
        MachineLearning = "machine-learning",
        /// Models behind features of the service itself: matching, recommending, advertising.
        OwnFeatures = "own-features",
        /// Analysis of content; generative models are excluded.
        ContentAnalysis = "content-analysis",
    }
}

words! {
    /// The legal basis that an operator names for training.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    StatedBasis {
        /// Legitimate interests, Art. 6(1)(f) GDPR.
        LegitimateInterests = "legitimate-interests",
        /// Consent, Art. 6(1)(a).
        Consent = "consent",
        /// A contract, Art. 6(1)(b). An objection does not reach it.
        Contract = "contract",
        /// None named for training itself.
        NotStated = "not-stated",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_territory_is_a_region_or_a_country() {
        assert_eq!("uk".parse(), Ok(Territory::Region(MarketRegion::Uk)));
        assert_eq!("DE".parse::<Territory>().unwrap().to_string(), "DE");
        for text in ["", "de", "EEA", "DE-BE"] {
            assert!(text.parse::<Territory>().is_err(), "{text:?}");
        }
    }
}
