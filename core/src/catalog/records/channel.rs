//! Ways to act on a platform, and their steps.

use serde::{Deserialize, Serialize};

use super::{Evidence, MarketRegion};
use crate::ids::{ChannelId, MessageId};

/// A way to act on a platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Channel {
    /// Id, unique within the platform.
    pub id: ChannelId,
    /// Kind.
    pub kind: ChannelKind,
    /// What it is for.
    pub purpose: ChannelPurpose,
    /// The regions it is offered in.
    pub regions: Vec<MarketRegion>,
    /// Address of the form, page or switch. https only; only addresses seen in a source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Where to go when `url` does not open, in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fallback_urls: Vec<String>,
    /// E-mail address, for kind `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the person must be logged in; none if unknown.
    pub needs_login: Option<bool>,
    /// For whom one use of the channel counts.
    pub scope: ChannelScope,
    /// Fields, in the order of the form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<ChannelField>,
    /// Whether the form asks for a reason.
    pub reason: ReasonPolicy,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// Message that says what the channel covers and what not (platforms.ftl, `covers-…`).
    pub covers: MessageId,
    /// Messages for the user about open questions on this channel (platforms.ftl, `hint-…`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Age and certainty.
    pub evidence: Evidence,
}

/// Kind of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChannelKind {
    /// A form on the web.
    WebForm,
    /// A switch in the settings.
    SettingsSwitch,
    /// A message by e-mail.
    Email,
    /// A letter by post.
    Post,
    /// Something inside the app, such as a request to the administrator of a workspace.
    InApp,
}

/// What a channel is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChannelPurpose {
    /// Objection under Art. 21 GDPR.
    Objection,
    /// The operator's own opt-out from training.
    OptOut,
    /// Requests in general; an objection can be written there.
    GeneralRequest,
    /// Objection of people without an account.
    NonUserObjection,
}

/// For whom one use of a channel counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ChannelScope {
    /// All linked accounts of the platform.
    LinkGroup,
    /// One account.
    Account,
    /// One site, blog, channel, team, workspace or bot inside an account: repeat for each.
    Part,
    /// All data the controller holds about the person.
    Person,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ChannelField {
    /// Which value it takes.
    pub field: FieldKind,
    /// Whether the form demands it.
    pub required: bool,
    /// Longest text it takes, if the operator says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_chars: Option<u32>,
}

/// The value a field of a form takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FieldKind {
    /// The account's e-mail address (the person's for non-users).
    Email,
    /// Country of residence.
    Country,
    /// The person's name.
    Name,
    /// The account's telephone number.
    Phone,
    /// The reason, or the description of the objection.
    Reason,
    /// Address of a profile or of the material.
    Url,
    /// The input given to a model.
    Prompt,
    /// The model's answer, a screenshot.
    Evidence,
}

/// Whether a form asks for a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ReasonPolicy {
    /// It demands one.
    Required,
    /// It has a field for one.
    Optional,
    /// It has none.
    NotAsked,
    /// Nobody verified it.
    Unknown,
}

/// One step of a guide. The sentence is the message of the kind; a label stands inside it after a class noun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Step {
    /// Kind.
    pub kind: StepKind,
    /// Message with the name of the thing to open, press or choose (platforms.ftl, `label-…`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<MessageId>,
    /// For kind `enter-field`: the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<FieldKind>,
    /// For the kinds `copy-in` and `ask-administrator`: the e-mail address that gets the copy or the administrator's
    /// request, if the step is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// Kind of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StepKind {
    /// Log in to the account first, then open the link.
    LogIn,
    /// Open the app or website. Label: which.
    OpenApp,
    /// Open the settings.
    OpenSettings,
    /// Open a section or menu. Label: which.
    OpenSection,
    /// Open the form at the action's URL.
    OpenForm,
    /// Open the page at the action's URL.
    OpenPage,
    /// Choose an option. Label: which.
    Choose,
    /// Switch something off. Label: what.
    SwitchOff,
    /// Switch something on. Label: what.
    SwitchOn,
    /// Leave something switched off. Label: what.
    LeaveOff,
    /// Enter a value in a field. `field`: which.
    EnterField,
    /// Paste the short text.
    EnterObjection,
    /// Say how the processing affects you.
    GiveReasons,
    /// Send the form.
    Send,
    /// Enter the code or follow the link that comes by e-mail.
    ConfirmEmail,
    /// Keep the confirmation.
    KeepConfirmation,
    /// Send the letter by e-mail from the account's address.
    SendEmail,
    /// Send the letter by post with proof of delivery.
    SendPost,
    /// Copy somebody in. Label: whom; `email`: their address.
    CopyIn,
    /// Ask the administrator of the workspace. Label: for what; `email`: where the administrator sends it.
    AskAdministrator,
    /// Delete something, if wanted. Label: what.
    Delete,
    /// Refrain from something. Label: what.
    Avoid,
    /// Prove identity only as far as needed, when asked.
    ProveIdentity,
    /// Repeat for every part. Label: part (site, blog, team …).
    RepeatForEach,
}
