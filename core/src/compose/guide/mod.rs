//! The plan in words, in the shape of its JSON.
//!
//! This file holds the shape; [`actions`] and [`steps`] say what to do, [`timelines`] where the case stands,
//! [`hints`] what to mind.

mod actions;
mod hints;
mod steps;
mod timelines;
mod words;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use crate::case::{Case, LetterKind};
use crate::catalog::{ChannelKind, ChannelPurpose, Confidence, FieldKind, LegalRegime};
use crate::date::Date;
use crate::deadline::Deadline;
use crate::error::ComposeError;
use crate::ids::{ControllerId, CountryCode, PlatformId};
use crate::letter::Letter;
use crate::localize::{LanguageTag, Locales};
use crate::plan::{Addressee, LetterPlan, Plan};
use crate::hint::HintCode;
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
    /// The language of the guide: the page for people needs it.
    #[serde(skip)]
    pub language: LanguageTag,
    /// The country whose spelling it follows.
    #[serde(skip, default = "no_country")]
    pub country: CountryCode,
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
    #[serde(skip)]
    pub account_names: Vec<String>,
    /// What the channel is for.
    pub purpose: ChannelPurpose,
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
    #[serde(skip)]
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
    #[serde(skip)]
    pub sentences: Vec<String>,
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
        letters: plan.letters.iter().map(|letter| letter_line(plan, letter)).collect(),
        hints: hints::write(&words, plan, locales)?,
        timelines: write_timelines(case, &plan.timelines, locales)?,
        language: case.guide_language.clone(),
        country: country.clone(),
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
    timelines.iter().map(|timeline| timelines::write(&words, timeline, case.regime())).collect()
}

/// `ZZ`: until whoever reads a plan back has put the country in.
fn no_country() -> CountryCode {
    CountryCode::unknown()
}

/// The code with this name.
fn hint_code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'static str, D::Error> {
    let name = String::deserialize(deserializer)?;
    let known = HintCode::ALL.iter().find(|code| code.code() == name);
    known.map(|code| code.code()).ok_or_else(|| serde::de::Error::custom("no code of a hint"))
}

fn letter_line(plan: &Plan<'_>, letter: &LetterPlan<'_>) -> GuideLetter {
    let case = plan.case;
    GuideLetter {
        kind: letter.kind,
        addressee: match letter.addressee {
            Addressee::Controller(controller) => controller.id.to_string(),
            Addressee::Authority(authority) => authority.id.to_string(),
        },
        accounts: actions::account_ids(case, &letter.accounts),
        language: case.language.to_string(),
        regime: letter.regime,
    }
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
