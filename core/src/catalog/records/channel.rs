//! Ways to act on a platform, and their steps.

use serde::{Deserialize, Serialize};

use super::{Country, Evidence, Territory};
use crate::ids::{ChannelId, MessageId};
use crate::vocabulary::words;

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
    /// The regions and countries it is offered in.
    pub regions: Vec<Territory>,
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

impl Channel {
    /// Whether it has a field for a text.
    pub(crate) fn takes_text(&self) -> bool {
        self.fields.iter().any(|field| field.field == FieldKind::Reason)
    }

    /// Whether it is offered to residents of the country.
    #[must_use]
    pub fn is_offered_in(&self, country: &Country) -> bool {
        self.regions.iter().any(|territory| territory.covers(country))
    }
}

words! {
    /// Kind of a channel.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    ChannelKind {
        /// A form on the web.
        WebForm = "web-form",
        /// A switch in the settings.
        SettingsSwitch = "settings-switch",
        /// A message by e-mail.
        Email = "email",
        /// A letter by post.
        Post = "post",
        /// Something inside the app, such as a request to the administrator of a workspace.
        InApp = "in-app",
    }
}

words! {
    /// What a channel is for.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    ChannelPurpose {
        /// Objection under Art. 21 GDPR.
        Objection = "objection",
        /// The operator's own opt-out from training.
        OptOut = "opt-out",
        /// Requests in general; an objection can be written there.
        GeneralRequest = "general-request",
        /// Objection of people without an account.
        NonUserObjection = "non-user-objection",
    }
}

words! {
    /// For whom one use of a channel counts.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    ChannelScope {
        /// All linked accounts of the platform.
        LinkGroup = "link-group",
        /// One account.
        Account = "account",
        /// One site, blog, channel, team, workspace or bot inside an account: repeat for each.
        Part = "part",
        /// All data the controller holds about the person.
        Person = "person",
    }
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

words! {
    /// The value a field of a form takes.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    FieldKind {
        /// The account's e-mail address (the person's for non-users).
        Email = "email",
        /// Country of residence.
        Country = "country",
        /// The person's name.
        Name = "name",
        /// The account's telephone number.
        Phone = "phone",
        /// The reason, or the description of the objection.
        Reason = "reason",
        /// Address of a profile or of the material.
        Url = "url",
        /// The input given to a model.
        Prompt = "prompt",
        /// The model's answer, a screenshot.
        Evidence = "evidence",
    }
}

words! {
    /// Whether a form asks for a reason.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    ReasonPolicy {
        /// It demands one.
        Required = "required",
        /// It has a field for one.
        Optional = "optional",
        /// It has none.
        NotAsked = "not-asked",
        /// Nobody verified it.
        Unknown = "unknown",
    }
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

words! {
    /// Kind of a step.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    StepKind {
        /// Log in to the account first, then open the link.
        LogIn = "log-in",
        /// Open the app or website. Label: which.
        OpenApp = "open-app",
        /// Open the settings.
        OpenSettings = "open-settings",
        /// Open a section or menu. Label: which.
        OpenSection = "open-section",
        /// Open the form at the action's URL.
        OpenForm = "open-form",
        /// Open the page at the action's URL.
        OpenPage = "open-page",
        /// Choose an option. Label: which.
        Choose = "choose",
        /// Switch something off. Label: what.
        SwitchOff = "switch-off",
        /// Switch something on. Label: what.
        SwitchOn = "switch-on",
        /// Leave something switched off. Label: what.
        LeaveOff = "leave-off",
        /// Enter a value in a field. `field`: which.
        EnterField = "enter-field",
        /// Paste the short text.
        EnterObjection = "enter-objection",
        /// Say how the processing affects you.
        GiveReasons = "give-reasons",
        /// Send the form.
        Send = "send",
        /// Enter the code or follow the link that comes by e-mail.
        ConfirmEmail = "confirm-email",
        /// Keep the confirmation.
        KeepConfirmation = "keep-confirmation",
        /// Send the letter by e-mail from the account's address.
        SendEmail = "send-email",
        /// Send the letter by post with proof of delivery.
        SendPost = "send-post",
        /// Copy somebody in. Label: whom; `email`: their address.
        CopyIn = "copy-in",
        /// Ask the administrator of the workspace. Label: for what; `email`: where the administrator sends it.
        AskAdministrator = "ask-administrator",
        /// Delete something, if wanted. Label: what.
        Delete = "delete",
        /// Refrain from something. Label: what.
        Avoid = "avoid",
        /// Prove identity only as far as needed, when asked.
        ProveIdentity = "prove-identity",
        /// Repeat for every part. Label: part (site, blog, team …).
        RepeatForEach = "repeat-for-each",
    }
}
