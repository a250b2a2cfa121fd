//! The plan in words and everything that comes out of a case: data only.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::catalog::{ChannelKind, Confidence, FieldKind, LegalRegime};
use crate::codes::HintCode;
use crate::date::Date;
use crate::deadline::Deadline;
use crate::ids::{AuthorityId, ControllerId, CountryCode, PlatformId};
use crate::language::LanguageTag;
use crate::letter::Letter;
use crate::plan::ActionPurpose;
use crate::timeline::{CaseState, NextStep};
use crate::vocabulary::{LetterKind, Part, words};

/// What comes out of a case: the plan in words and the letters.
///
/// Serde writes and reads it whole, as do the types inside; the JSON of the contract is [`to_json`](Self::to_json).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Prepared {
    /// What to do.
    pub guide: Guide,
    /// The letters, in the order of the plan.
    pub letters: Vec<Letter>,
}

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
    /// Where the case stands, for each controller, request and group of accounts.
    pub timelines: Vec<GuideTimeline>,
    /// The language of the guide and the country whose spelling it follows: the page for people needs both.
    pub(crate) language: LanguageTag,
    pub(crate) country: CountryCode,
    /// The day of writing.
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
    pub account_names: Vec<String>,
    /// The authority that a complaint goes to.
    pub authority: Option<AuthorityId>,
    /// What it is for.
    pub purpose: ActionPurpose,
    /// One line that says what to do.
    pub title: String,
    /// Address to open, if there is one.
    pub url: Option<String>,
    /// Where to go when it does not open.
    pub fallback_urls: Vec<String>,
    /// Whether the person must be logged in; none if unknown.
    pub needs_login: Option<bool>,
    /// Fields of the form with their values.
    pub fields: Vec<GuideField>,
    /// Finished sentences, in order.
    pub steps: Vec<String>,
    /// What this covers and what not: a finished sentence.
    pub covers: String,
    /// The day of the oldest of the facts behind it (the channel, and the company's address where a letter goes there);
    /// none if one of them has no date.
    pub verified_on: Option<Date>,
    /// How sure the least sure of them is.
    pub confidence: Confidence,
    /// What the page for people says of it.
    pub(crate) on_page: ActionOnPage,
}

/// An action on the page for people, which has one line for it before the letters and details behind them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ActionOnPage {
    /// The title, with the account where the case has several there.
    pub(crate) line: String,
    /// The e-mail address that the letter goes to.
    pub(crate) email: Option<String>,
    /// Whether link, address or labels are weakly supported or old.
    pub(crate) doubtful: bool,
    /// Steps that come with many actions, once on the page.
    pub(crate) standing: Vec<StandingStep>,
    /// Steps that neither the line nor the fields nor the standing steps say.
    pub(crate) details: Vec<String>,
    /// What it covers, where that is not everything.
    pub(crate) covers: Option<String>,
    /// Where to go when the form does not open.
    pub(crate) fallback_urls: Vec<String>,
    /// What to do then.
    pub(crate) if_form_fails: Option<String>,
}

/// A step that comes with many actions.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct StandingStep {
    /// Where it comes among its like.
    pub(crate) rank: u8,
    /// The sentence.
    pub(crate) text: String,
}

/// A field of a form.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuideField {
    /// Which.
    pub field: FieldKind,
    /// What the field is called.
    pub(crate) label: String,
    /// What to enter; none if the request does not hold it.
    pub value: Option<String>,
    /// Whether the form demands it.
    pub required: bool,
    /// Longest text it takes.
    pub max_chars: Option<u32>,
    /// What a short text leaves out for want of room, as people call it; the letter holds it.
    pub omitted: Vec<String>,
}

/// A letter of the plan.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuideLetter {
    /// Kind.
    pub kind: LetterKind,
    /// The letter that opened what it is about; the kind itself for a letter that opens a case.
    pub about: LetterKind,
    /// Id of the controller or authority.
    pub addressee: String,
    /// Ids of the accounts.
    pub accounts: Vec<String>,
    /// Language, BCP 47.
    pub language: String,
    /// The law of residence, on which it rests.
    pub regime: LegalRegime,
    /// All laws it rests on, that of residence first.
    pub regimes: Vec<LegalRegime>,
    /// What it asks for.
    pub parts: Vec<Part>,
    /// A remark for whoever sends the letter by e-mail: no record holds a sure address.
    pub mail_hint: Option<GuideHint>,
}

/// A remark.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuideHint {
    /// Code.
    pub code: HintCode,
    /// A finished sentence.
    pub message: String,
    /// JSON pointer into the request, or empty.
    pub path: String,
    /// For notes of the catalog: the platform, company, group or reason that the message is about.
    pub about: Option<String>,
    /// The name in the message, where it has one: the same remark about several is one on the page for people.
    pub(crate) subject: Option<String>,
}

/// Where a request stands with one controller, for accounts to which the same happened.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GuideTimeline {
    /// Id of the controller.
    pub controller: ControllerId,
    /// The letter that opens such a request.
    pub letter: LetterKind,
    /// Which of the requests of these accounts, counted from 1.
    pub round: u32,
    /// Ids of the accounts, in the order of the case; none for a person without an account.
    pub accounts: Vec<String>,
    /// The laws it rests on, that of residence first.
    pub regimes: Vec<LegalRegime>,
    /// How far it has come.
    pub state: CaseState,
    /// What no answer has settled.
    pub open_parts: Vec<Part>,
    /// When an answer is due.
    pub deadline: Deadline,
    /// What comes next.
    pub next: NextStep,
    /// The same in finished sentences.
    pub sentences: Vec<String>,
    /// Its row on the page for people; none for what a later request has overtaken.
    pub(crate) row: Option<TimelineRow>,
    /// What there is to say about the row.
    pub(crate) notes: Vec<String>,
    /// The days worth an entry in a calendar.
    pub dates: Vec<GuideDate>,
}

/// A row of the table of deadlines.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TimelineRow {
    /// The company.
    pub(crate) company: String,
    /// The last day for the answer, where one is awaited and the day has not passed.
    pub(crate) due: Option<Date>,
    /// That day in words, or how far the case has come.
    pub(crate) stand: String,
    /// What comes next, and the first day for it.
    pub(crate) next: Option<(String, String)>,
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

words! {
    /// What a day of a timeline is.
    GuideDateKind {
        /// The last day for an answer.
        Due = "due",
        /// The last day for an answer if the controller extends the period.
        DueIfExtended = "due-if-extended",
        /// The first day for the next letter, or the day to look again.
        Next = "next",
    }
}

/// Shows kind and day only: the text can hold the person's reference.
impl fmt::Debug for GuideDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuideDate").field("kind", &self.kind).field("on", &self.on).finish_non_exhaustive()
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
