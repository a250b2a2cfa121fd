//! Reasons, and the provisions that letters cite.

use std::collections::BTreeMap;

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
    /// Where it stands.
    pub cite: Citation,
    /// What it says, in a line.
    pub says: String,
    /// Address of the official text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How it was checked.
    pub checked: Checked,
}

/// Where a provision stands: what a locale makes its citation of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Citation {
    /// Message that names the act behind a citation (terms.ftl, `act-…`); its attribute `.full` does so at the first
    /// mention.
    pub act: MessageId,
    /// Article, section or recital.
    #[serde(default, skip_serializing_if = "CitationUnit::is_article")]
    pub unit: CitationUnit,
    /// Its number; none for the act as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Box<str>>,
    /// Paragraph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<Box<str>>,
    /// Subparagraph, where a language names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subparagraph: Option<Box<str>>,
    /// Point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Box<str>>,
    /// Sentence, where a language names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<Box<str>>,
}

words! {
    /// What an act is made of.
    #[derive(Default)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    CitationUnit {
        /// Article.
        #[default]
        Article = "article",
        /// Section.
        Section = "section",
        /// Recital.
        Recital = "recital",
    }
}

impl Citation {
    /// The same with the name that a law has for the act.
    pub(in crate::catalog) fn under(&self, acts: &BTreeMap<MessageId, MessageId>) -> Self {
        Self { act: acts.get(&self.act).unwrap_or(&self.act).clone(), ..self.clone() }
    }
}

impl CitationUnit {
    fn is_article(&self) -> bool {
        *self == Self::Article
    }
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
