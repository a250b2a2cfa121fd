//! Reasons, and the provisions that letters cite.

use serde::{Deserialize, Serialize};

use super::LegalRegime;
use crate::ids::{MessageId, ProvisionId, ReasonId};
use crate::vocabulary::words;

/// A ground for the objection that a person can choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Reason {
    /// Id; the file's name.
    pub id: ReasonId,
    /// Message with the paragraph; attributes `.short` (form text), `.label`, `.explanation` (reasons.ftl).
    pub message: MessageId,
    /// The message instead, with the same attributes, while the person whose data it is is under age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minor_message: Option<MessageId>,
    /// Provisions behind it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<ProvisionId>,
    /// Whether it rests on a special category (Art. 9 GDPR), which switches the Art. 9 block on.
    pub special_category: bool,
    /// Whether the person's postal address is kept from companies, and by default their name in a complaint.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shields_person: bool,
    /// Letters it fits.
    pub fits: ReasonFit,
    /// What the person should mind (records.ftl, `hint-reason-…`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Regimes it makes sense under.
    pub regimes: Vec<LegalRegime>,
}

words! {
    /// The letters a reason fits.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    ReasonFit {
        /// Everybody.
        Anyone = "anyone",
        /// People with accounts only.
        Users = "users",
        /// People without any account only.
        NonUsers = "non-users",
        /// Only with a business, page or creator account.
        BusinessAccounts = "business-accounts",
        /// Only with an account marked private.
        PrivateProfiles = "private-profiles",
        /// Free text only (`other`): it needs a detail.
        FreeText = "free-text",
    }
}

/// An article of law that letters cite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Provision {
    /// Id; the file's name.
    pub id: ProvisionId,
    /// Message with the citation (terms.ftl, `cite-…`).
    pub message: MessageId,
    /// Act, in English.
    pub act: String,
    /// Article, paragraph and point, in English.
    pub locus: String,
    /// What it says, in a line.
    pub says: String,
    /// Address of the official text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How it was checked.
    pub checked: Checked,
}

words! {
    /// How a statement about the law was checked.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Checked {
        /// Against the text of the act.
        Text = "text",
        /// Against another source.
        Source = "source",
        /// Not: it comes from general knowledge.
        Knowledge = "knowledge",
        /// It is disputed or uncertain.
        Disputed = "disputed",
    }
}
