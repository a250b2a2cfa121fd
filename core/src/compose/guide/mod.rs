//! The plan in words, in the shape of its JSON.
//!
//! This file holds the shape; [`actions`] and [`steps`] say what to do, [`timelines`] where the case stands,
//! [`hints`] what to mind.

mod actions;
mod dates;
mod hints;
mod steps;
mod timelines;
mod words;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use crate::case::{Case, LetterKind};
use crate::catalog::{ChannelKind, Confidence, FieldKind, LegalRegime};
use crate::date::Date;
use crate::deadline::Deadline;
use crate::error::ComposeError;
use crate::hint::HintCode;
use crate::ids::{AuthorityId, ControllerId, CountryCode, PlatformId};
use crate::letter::Letter;
use crate::localize::{LanguageTag, Locales};
use crate::plan::{ActionPurpose, Addressee, LetterPlan, Plan};
use crate::timeline::{CaseState, NextStep, Timeline};
use words::Words;

/// The plan in words. It holds personal data: `Debug` shows none of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Guide {
    /// What to do, in order.
    pub actions: Vec<GuideAction>,
    /// The letters, in order.
    pub letters: Vec<GuideLetter>,
    /// Remarks.
    pub hints: Vec<GuideHint>,
    /// One per controller.
    pub timelines: Vec<GuideTimeline>,
    /// The language of the guide and the country whose spelling it follows: the page for people needs both.
    #[serde(skip_serializing_if = "crate::state::is_hidden", with = "crate::state::language")]
    pub(crate) language: LanguageTag,
    #[serde(skip_serializing_if = "crate::state::is_hidden")]
    pub(crate) country: CountryCode,
    /// The day of writing.
    #[serde(skip_serializing_if = "crate::state::is_hidden")]
    pub(crate) date: Date,
}

/// One thing to do.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuideAction {
    /// Unique in the plan.
    pub id: String,
    /// Kind of channel.
    pub kind: ChannelKind,
    /// Platform.
    pub platform: PlatformId,
    /// Controller.
    pub controller: ControllerId,
    /// Ids of the accounts.
    pub accounts: Vec<String>,
    /// The accounts as people know them: platform and handle. In the order of the ids.
    #[serde(skip_serializing_if = "crate::state::is_hidden")]
    pub account_names: Vec<String>,
    /// The authority that a complaint goes to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<AuthorityId>,
    /// What it is for.
    pub purpose: ActionPurpose,
    /// One line that says what to do.
    pub title: String,
    /// Address to open, if there is one.
    pub url: Option<String>,
    /// Where to go when it does not open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fallback_urls: Vec<String>,
    /// Whether the person must be logged in; none if unknown.
    pub needs_login: Option<bool>,
    /// Fields of the form with their values.
    pub fields: Vec<GuideField>,
    /// Finished sentences, in order.
    pub steps: Vec<String>,
    /// What this covers and what not: a finished sentence.
    pub covers: String,
    /// The day of the newest evidence.
    pub verified_on: Option<Date>,
    /// How sure the channel is.
    pub confidence: Confidence,
}

/// A field of a form.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuideField {
    /// Which.
    pub field: FieldKind,
    /// What to enter; none if the request does not hold it.
    pub value: Option<String>,
    /// Whether the form demands it.
    pub required: bool,
    /// Longest text it takes.
    pub max_chars: Option<u32>,
    /// What a short text leaves out for want of room, as people call it; the letter holds it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub omitted: Vec<String>,
}

/// A letter of the plan.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuideLetter {
    /// Kind.
    pub kind: LetterKind,
    /// Id of the controller or authority.
    pub addressee: String,
    /// Ids of the accounts.
    pub accounts: Vec<String>,
    /// Language, BCP 47.
    pub language: String,
    /// The law it rests on.
    pub regime: LegalRegime,
    /// A remark for whoever sends the letter by e-mail: no record holds a sure address.
    #[serde(skip_serializing_if = "crate::state::is_hidden")]
    pub mail_hint: Option<GuideHint>,
}

/// The name of a [`HintCode`]. Serde would borrow a field written as a reference from its input; an alias it does not.
pub type HintName = &'static str;

/// A remark.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuideHint {
    /// Code.
    #[serde(deserialize_with = "hint_code")]
    pub code: HintName,
    /// A finished sentence.
    pub message: String,
    /// JSON pointer into the request, or empty.
    pub path: String,
    /// For notes of the catalog: the platform, company, group or reason that the message is about.
    #[serde(skip_serializing_if = "crate::state::is_hidden")]
    pub about: Option<String>,
}

/// Where the case stands with one controller.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuideTimeline {
    /// Id of the controller.
    pub controller: ControllerId,
    /// How far it has come.
    pub state: CaseState,
    /// When an answer is due.
    pub deadline: Deadline,
    /// What comes next.
    pub next: NextStep,
    /// The same in finished sentences.
    #[serde(skip_serializing_if = "crate::state::is_hidden")]
    pub sentences: Vec<String>,
    /// The days worth an entry in a calendar.
    #[serde(skip_serializing_if = "crate::state::is_hidden")]
    pub dates: Vec<GuideDate>,
}

/// A day worth an entry in a calendar.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuideDate {
    /// What the day is.
    pub kind: GuideDateKind,
    /// The day.
    pub on: Date,
    /// One line.
    pub title: String,
    /// Where the case stands: finished sentences, one a line.
    pub text: String,
}

/// What a day of a timeline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum GuideDateKind {
    /// The last day for an answer.
    Due,
    /// The last day for an answer if the controller extends the period.
    DueIfExtended,
    /// The first day for the next letter, or the day to look again.
    Next,
}

impl GuideDateKind {
    /// The word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::DueIfExtended => "due-if-extended",
            Self::Next => "next",
        }
    }
}

/// Shows kind and day only: the text can hold the person's reference.
impl fmt::Debug for GuideDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuideDate").field("kind", &self.kind).field("on", &self.on).finish_non_exhaustive()
    }
}

pub(super) fn write(plan: &Plan<'_>, letters: &[Letter], locales: &Locales) -> Result<Guide, ComposeError> {
    let case = plan.case;
    let country = &case.data_subject.country.code;
    let locale = locales.get(&case.guide_language).ok_or(ComposeError::NoLocale)?.for_country(country);
    let words = Words::new(locale, case);
    Ok(Guide {
        actions: plan
            .actions
            .iter()
            .map(|action| actions::write(&words, plan, action, letters, locales))
            .collect::<Result<_, _>>()?,
        letters: plan.letters.iter().map(|letter| letter_line(&words, plan, letter)).collect::<Result<_, _>>()?,
        hints: hints::write(&words, plan, locales)?,
        timelines: write_timelines(case, &plan.timelines, locales)?,
        language: case.guide_language.clone(),
        country: country.clone(),
        date: case.date,
    })
}

pub(super) fn write_timelines(
    case: &Case<'_>,
    timelines: &[Timeline<'_>],
    locales: &Locales,
) -> Result<Vec<GuideTimeline>, ComposeError> {
    let country = &case.data_subject.country.code;
    let locale = locales.get(&case.guide_language).ok_or(ComposeError::NoLocale)?.for_country(country);
    let words = Words::new(locale, case);
    timelines.iter().map(|timeline| timelines::write(&words, case, timeline)).collect()
}

/// The code with this name.
fn hint_code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<HintName, D::Error> {
    let name = String::deserialize(deserializer)?;
    let known = HintCode::ALL.iter().find(|code| code.code() == name);
    known.map(|code| code.code()).ok_or_else(|| serde::de::Error::custom("no code of a hint"))
}

fn letter_line(words: &Words<'_>, plan: &Plan<'_>, letter: &LetterPlan<'_>) -> Result<GuideLetter, ComposeError> {
    let case = plan.case;
    let no_address = letter.email.is_none().then_some(HintCode::MailNoAddress);
    Ok(GuideLetter {
        mail_hint: no_address.map(|code| hints::of_code(words, code)).transpose()?,
        kind: letter.kind,
        addressee: match letter.addressee {
            Addressee::Controller(controller) => controller.id.to_string(),
            Addressee::Authority(authority) => authority.id.to_string(),
        },
        accounts: actions::account_ids(case, &letter.accounts),
        language: case.language.to_string(),
        regime: letter.regime,
    })
}

impl Guide {
    /// The plan as JSON: two-space indent, final newline.
    #[must_use]
    pub fn to_json(&self) -> String {
        crate::render::json::pretty(self)
    }
}

/// Shows counts only: the rest is personal data.
impl fmt::Debug for Guide {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guide")
            .field("actions", &self.actions.len())
            .field("letters", &self.letters.len())
            .field("hints", &self.hints.len())
            .finish_non_exhaustive()
    }
}
