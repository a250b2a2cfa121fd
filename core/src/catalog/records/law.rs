//! Reasons, and the provisions that letters cite.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{DataClass, LawFamily, LegalRegime, PlatformKind};
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
    /// Message whose attributes say what it is (`.label`), when it fits (`.explanation`) and what the person declares who
    /// chooses it (`.fact`) (reasons.ftl).
    pub message: MessageId,
    /// What the data can be for it to be true.
    pub classes: Vec<ReasonClass>,
    /// Kinds of service that it is offered for, where these are not all of the classes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kinds: Option<ReasonKinds>,
    /// Its sentences in a letter: first sentence, and why it weighs (`.more`), by kind of service, class or `any`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Box<str>, MessageId>,
    /// Its sentences while the person whose data it is is under age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minor_text: Option<MessageId>,
    /// Questions to the company that it stands for, in place of sentences.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<MessageId>,
    /// How closely it is about the person: 0 general, 1 typical, 2 protected. Forms drop general ones first.
    pub specificity: u8,
    /// Whether its text could be read as an admission.
    pub admission: Admission,
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
    /// What its text cites, by family of laws.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub cites: BTreeMap<LawFamily, Vec<ProvisionId>>,
    /// What the person should mind (records.ftl, `hint-reason-…`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<MessageId>,
    /// Regimes it makes sense under.
    pub regimes: Vec<LegalRegime>,
}

/// Kinds of service that a reason is offered for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ReasonKinds {
    /// These.
    Only(Vec<PlatformKind>),
    /// All but these.
    Not(Vec<PlatformKind>),
}

words! {
    /// What the data of a letter are to the person.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    ReasonClass {
        /// Shown to others.
        Published = "published",
        /// Left with the operator.
        Entrusted = "entrusted",
        /// About somebody without an account.
        About = "about",
    }
}

words! {
    /// Whether a text could be read as an admission.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Admission {
        /// No.
        None = "none",
        /// It shows something that some would rather not show.
        Light = "light",
        /// It could be used against the person, so that it declares the circumstance only.
        Strong = "strong",
    }
}

impl Reason {
    /// The word of [`texts`](Self::texts) for every kind and class.
    pub(in crate::catalog) const ANY: &'static str = "any";

    /// Whether it can be true of data of a kind of service; none for somebody without an account.
    #[must_use]
    pub fn holds_for(&self, kind: Option<PlatformKind>) -> bool {
        let Some(kind) = kind else { return self.classes.contains(&ReasonClass::About) };
        let offered = match &self.kinds {
            None => true,
            Some(ReasonKinds::Only(kinds)) => kinds.contains(&kind),
            Some(ReasonKinds::Not(kinds)) => !kinds.contains(&kind),
        };
        offered && self.classes.contains(&ReasonClass::of(kind))
    }

    /// Whether [`texts`](Self::texts) may have a text under this word.
    pub(in crate::catalog) fn is_word(word: &str) -> bool {
        word == Self::ANY || word.parse::<PlatformKind>().is_ok() || word.parse::<ReasonClass>().is_ok()
    }

    /// The kinds of service of a class that it holds for.
    pub(in crate::catalog) fn kinds_of(&self, class: ReasonClass) -> Vec<PlatformKind> {
        let kinds = PlatformKind::ALL.iter().copied();
        kinds.filter(|&kind| ReasonClass::of(kind) == class && self.holds_for(Some(kind))).collect()
    }

    /// The message with its sentences for services of these kinds, all of which it holds for; those about somebody without
    /// an account where there are none.
    #[must_use]
    pub fn text(&self, kinds: &[PlatformKind]) -> Option<&MessageId> {
        let classes = || kinds.iter().map(|&kind| ReasonClass::of(kind));
        let class = match kinds.first() {
            None => ReasonClass::About,
            Some(_) if classes().any(|class| class == ReasonClass::Published) => ReasonClass::Published,
            Some(_) => ReasonClass::Entrusted,
        };
        let kind = kinds.first().filter(|&first| kinds.iter().all(|kind| kind == first));
        let mut words = kind.map(|kind| kind.as_str()).into_iter().chain([class.as_str(), Self::ANY]);
        words.find_map(|word| self.texts.get(word))
    }
}

impl ReasonClass {
    const fn of(kind: PlatformKind) -> Self {
        match kind.class() {
            DataClass::Published => Self::Published,
            DataClass::Entrusted => Self::Entrusted,
        }
    }
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
    /// mention, `.title` in a subject.
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
    /// Whether it names a part of an article, section or recital.
    pub(crate) const fn has_part(&self) -> bool {
        self.paragraph.is_some() || self.subparagraph.is_some() || self.point.is_some() || self.sentence.is_some()
    }

    /// The same with the name that a law has for the act.
    pub(in crate::catalog) fn under(&self, acts: &BTreeMap<MessageId, MessageId>) -> Self {
        Self { act: acts.get(&self.act).unwrap_or(&self.act).clone(), ..self.clone() }
    }
}

impl CitationUnit {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
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
