//! Services with accounts, and what is known about training on them.

use serde::{Deserialize, Serialize};

use super::{
    Answer, Channel, ChannelField, ChannelKind, ChannelPurpose, Country, Evidence, PlatformRegion, Source, Territory,
};
use crate::date::Date;
use crate::ids::{MessageId, PlatformId};
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
    /// Kind: what people do there.
    pub kind: PlatformKind,
    /// 1 = worth a letter now, 2 = useful, 3 = information only.
    pub priority: u8,
    /// Every host on which an address of the service may lie. Sub-domains count; the longest match wins.
    pub domains: Vec<String>,
    /// Where profiles lie; none if there are no public ones, or nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_path: Option<ProfilePath>,
    /// The account operator has an account hub, so that accounts can be linked across platforms of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_family: Option<String>,
    /// Who decides there, and what they say about training. A region that is missing is unknown or not served; nothing
    /// is inherited from another one.
    pub regions: Vec<PlatformRegion>,
    /// Which data training is about.
    pub training: Training,
    /// Ways to act, the recommended one first.
    pub channels: Vec<Channel>,
    /// Messages for the user (platforms.ftl, `hint-…`): conflicts, limits, what to know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Where archives keep the texts of the operator, the best for Europe first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub watch: Vec<WatchedText>,
    /// The newest watched text that names the company for the EEA; none if none does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_named_in: Option<Source>,
    /// Age and certainty.
    pub evidence: Evidence,
    /// A service of the caller, of which only the name and the company are known.
    #[serde(skip)]
    pub(crate) is_callers: bool,
}

impl Platform {
    /// Who decides about residents of the country and what they say: the entry of the country, else that of its
    /// region.
    #[must_use]
    pub fn region(&self, country: &Country) -> Option<&PlatformRegion> {
        let of = |wanted: fn(&Territory) -> bool| {
            self.regions.iter().find(move |entry| wanted(&entry.region) && entry.region.covers(country))
        };
        of(|territory| matches!(territory, Territory::Country(_)))
            .or_else(|| of(|territory| matches!(territory, Territory::Region(_))))
    }

    /// The form for objections of users who live in a country, else one for requests of any kind.
    pub(crate) fn objection_form(&self, country: &Country) -> Option<&Channel> {
        [ChannelPurpose::Objection, ChannelPurpose::GeneralRequest].into_iter().find_map(|purpose| {
            let is_form = |channel: &&Channel| channel.kind == ChannelKind::WebForm && channel.purpose == purpose;
            self.channels.iter().filter(|channel| channel.is_offered_in(country)).find(is_form)
        })
    }

    /// The domain at or below which a host lies, the longest, and what stands before it, without the dot.
    pub(crate) fn domain_of<'s>(&'s self, host: &'s str) -> Option<(&'s str, &'s str)> {
        let cut = |domain: &'s String| {
            let head = host.strip_suffix(domain.as_str())?;
            Some((domain.as_str(), if head.is_empty() { head } else { head.strip_suffix('.')? }))
        };
        self.domains.iter().filter_map(cut).max_by_key(|(domain, _)| domain.len())
    }

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

/// Where the profiles of a platform lie. Paths change: it helps to find a handle, and proves none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ProfilePath {
    /// Shapes of profile addresses.
    pub patterns: Vec<ProfilePattern>,
    /// First parts of a path that are no handle, such as `settings`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub never_a_handle: Vec<String>,
}

/// The shape of a profile address. `{handle}`, `{id}`, `{name}` and `{phone}` stand for what names the person, `{any}` for
/// what else changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ProfilePattern {
    /// Host: a domain of the platform, perhaps below `{handle}.`.
    pub host: String,
    /// Path, with the query if there is one. It begins with a slash.
    pub path: String,
    /// The name in it is not the user name but one of its own kind, such as that of a page, so that both may be alike.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub apart: bool,
}

/// Which data of people training is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Training {
    /// Whether interactions with AI features are among the data.
    pub interactions: Answer,
    /// Whether public content is among the data.
    pub public_content: Answer,
    /// What is used, for maintainers (English notes from the sources).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<String>,
    /// What the operator says is not used, for maintainers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<String>,
}

/// A text of the operator in a collection of Open Terms Archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct WatchedText {
    /// The collection: owner and name of a repository.
    pub collection: String,
    /// The file in it.
    pub path: String,
    /// Day of the newest archived version that was seen.
    pub last_change: Date,
}

words! {
    /// What people do on a platform. The kind decides which data exist there, and so which sentences can be true.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    PlatformKind {
        /// Posts, follows and is followed.
        SocialNetwork = "social-network",
        /// Writes to people and groups.
        Messenger = "messenger",
        /// Publishes videos.
        Video = "video",
        /// Asks and answers in public.
        Forum = "forum",
        /// Shows a curriculum vitae, looks for work or workers.
        ProfessionalNetwork = "professional-network",
        /// Looks for a partner.
        Dating = "dating",
        /// Shows works: pictures, photographs, drawings.
        CreativeCommunity = "creative-community",
        /// Talks with a machine.
        Chatbot = "chatbot",
        /// Makes pictures, voices or music with a machine.
        ImageOrVoiceGenerator = "image-or-voice-generator",
        /// Programs with a machine.
        CodingAssistant = "coding-assistant",
        /// Works: documents, meetings, designs, translations, surveys.
        WorkTool = "work-tool",
        /// Buys and sells.
        Marketplace = "marketplace",
        /// Rates employers, places or goods.
        Reviews = "reviews",
        /// Sees a doctor.
        Health = "health",
        /// Records sport.
        Fitness = "fitness",
        /// Uses a device and what belongs to it.
        Device = "device",
        /// Pays.
        Payment = "payment",
        /// Books a journey.
        Travel = "travel",
        /// Plays.
        Games = "games",
        /// Writes a site or blog.
        Publishing = "publishing",
        /// Listens, watches or reads.
        Media = "media",
        /// Searches, or is shown advertising.
        SearchOrAds = "search-or-ads",
        /// None of these.
        Other = "other",
    }
}

words! {
    /// What the data of a platform are to the person.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    DataClass {
        /// Shown to others: posts, profiles, reviews, works.
        Published = "published",
        /// Left with the operator: prompts, messages, files, records.
        Entrusted = "entrusted",
    }
}

impl PlatformKind {
    /// What the data of such a platform are to the person.
    #[must_use]
    pub const fn class(self) -> DataClass {
        match self {
            Self::SocialNetwork
            | Self::Video
            | Self::Forum
            | Self::ProfessionalNetwork
            | Self::Dating
            | Self::CreativeCommunity
            | Self::Publishing
            | Self::Media
            | Self::Marketplace
            | Self::Reviews
            | Self::Games => DataClass::Published,
            Self::Chatbot
            | Self::ImageOrVoiceGenerator
            | Self::CodingAssistant
            | Self::WorkTool
            | Self::Messenger
            | Self::Health
            | Self::Fitness
            | Self::Device
            | Self::Travel
            | Self::Payment
            | Self::SearchOrAds
            | Self::Other => DataClass::Entrusted,
        }
    }
}
