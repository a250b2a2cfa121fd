//! What to do: actions, letters, hints and timelines of a case. Planning cannot fail; it gives hints.

mod actions;
mod contents;
mod fields;
mod hints;
mod letters;
mod purpose;
mod time_limits;

use std::fmt;

use crate::case::Case;
use crate::catalog::{
    Authority, Catalog, Channel, ChannelKind, Confidence, ContactEmail, Controller, Evidence, FieldKind, Law,
    LegalRegime, Platform, Regime, Step,
};
use crate::date::Date;
use crate::hint::Hint;
use crate::parts::Parts;
use crate::timeline::{Timeline, timelines};
use crate::vocabulary::{LetterKind, Via};
pub use purpose::ActionPurpose;

/// The plan of a case. It borrows the case and the catalog.
pub struct Plan<'a> {
    /// The case.
    pub(crate) case: &'a Case<'a>,
    /// The facts: hints that only some callers want are worked out from them later.
    pub(crate) catalog: &'a Catalog,
    /// What to do, in order.
    pub(crate) actions: Vec<Action<'a>>,
    /// The letters to write, in order.
    pub(crate) letters: Vec<LetterPlan<'a>>,
    /// Where the case stands, for each controller, request and group of accounts.
    pub(crate) timelines: Vec<Timeline<'a>>,
}

impl<'a> Plan<'a> {
    /// The letters to write, in order, for [`compose_one`](crate::compose_one).
    #[must_use]
    pub fn letters(&self) -> &[LetterPlan<'a>] {
        &self.letters
    }

    /// Remarks: those of the validation first, then those of the plan. They are worked out when asked for: letters
    /// need none.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        hints::collect(self)
    }
}

/// One thing to do: a way to act, for some accounts.
pub(crate) struct Action<'a> {
    /// `<platform>-<channel>`, for a letter `<controller>-email` or `<controller>-post`, for a complaint
    /// `<authority>-complaint`; a number follows where there are several.
    pub(crate) id: String,
    /// The platform; for a letter that several platforms share, the first.
    pub(crate) platform: &'a Platform,
    pub(crate) controller: &'a Controller,
    /// How sure it is that this company decides about the platforms where the person lives.
    pub(crate) decides: Confidence,
    pub(crate) way: Way<'a>,
    /// The letter that is handed over this way; none for forms and switches.
    pub(crate) letter: Option<LetterKind>,
    /// Positions in the case's accounts.
    pub(crate) accounts: Vec<usize>,
    /// Positions in the platforms of `non_user`.
    pub(crate) non_user_platforms: Vec<usize>,
    pub(crate) fields: Vec<ActionField<'a>>,
}

/// How to act.
#[derive(Clone, Copy)]
pub(crate) enum Way<'a> {
    /// A channel of the platform's record.
    Channel(&'a Channel),
    /// The letter, by e-mail to an address of the controller's record.
    Email(&'a ContactEmail),
    /// The letter, by post to the controller's address.
    Post,
    /// The complaint, to an authority: on its page, by e-mail or by post.
    Authority(&'a Authority, ChannelKind),
}

impl<'a> Way<'a> {
    /// The e-mail address to write to.
    pub(crate) fn email(self) -> Option<&'a str> {
        match self {
            Self::Channel(channel) => channel.email.as_deref(),
            Self::Email(email) => Some(&email.address),
            Self::Authority(authority, ChannelKind::Email) => authority.email.as_deref(),
            Self::Post | Self::Authority(..) => None,
        }
    }
}

impl<'a> Action<'a> {
    /// The channel of the platform's record, if this is one.
    pub(crate) fn channel(&self) -> Option<&'a Channel> {
        match self.way {
            Way::Channel(channel) => Some(channel),
            Way::Email(_) | Way::Post | Way::Authority(..) => None,
        }
    }

    /// The authority that the complaint goes to.
    pub(crate) fn authority(&self) -> Option<&'a Authority> {
        match self.way {
            Way::Authority(authority, _) => Some(authority),
            Way::Channel(_) | Way::Email(_) | Way::Post => None,
        }
    }

    /// Kind of the way.
    pub(crate) fn kind(&self) -> ChannelKind {
        match self.way {
            Way::Channel(channel) => channel.kind,
            Way::Email(_) => ChannelKind::Email,
            Way::Post => ChannelKind::Post,
            Way::Authority(_, kind) => kind,
        }
    }

    /// What the way is for.
    pub(crate) fn purpose(&self) -> ActionPurpose {
        match (self.letter, self.channel()) {
            (Some(letter), _) => ActionPurpose::of_letter(letter),
            (None, Some(channel)) => ActionPurpose::of_channel(channel.purpose),
            (None, None) => ActionPurpose::Objection,
        }
    }

    /// Whether the letter itself is handed over this way.
    pub(crate) fn hands_letter_over(&self) -> bool {
        self.letter.is_some()
    }

    /// The e-mail address to write to.
    pub(crate) fn email(&self) -> Option<&'a str> {
        self.way.email()
    }

    /// The page to open.
    pub(crate) fn url(&self) -> Option<&'a str> {
        match self.way {
            Way::Channel(channel) => channel.url.as_deref(),
            Way::Authority(authority, ChannelKind::WebForm) => authority.complaint_url.as_deref(),
            Way::Email(_) | Way::Post | Way::Authority(..) => None,
        }
    }

    /// The steps of the record; none where the letter goes to an address of the controller's record.
    pub(crate) fn steps(&self) -> &'a [Step] {
        self.channel().map_or(&[], |channel| &channel.steps)
    }

    /// The facts behind it, each with how sure it is: the way, and where a letter goes to the company, its address and that
    /// it is the right one.
    fn facts(&self) -> impl Iterator<Item = (&'a Evidence, Confidence)> {
        let company = &self.controller.evidence;
        let way = match self.way {
            Way::Channel(channel) => (&channel.evidence, channel.evidence.confidence),
            Way::Email(email) => (company, email.confidence),
            Way::Post => (company, company.confidence),
            Way::Authority(authority, _) => (&authority.evidence, authority.evidence.confidence),
        };
        let address = self.hands_letter_over() && self.authority().is_none();
        std::iter::once(way).chain(address.then_some((company, company.confidence.min(self.decides))))
    }

    /// How sure the least sure of the facts is.
    pub(crate) fn confidence(&self) -> Confidence {
        self.facts().map(|(_, confidence)| confidence).min().unwrap_or(Confidence::Unverified)
    }

    /// The day of the oldest of the facts; none if one has no date.
    pub(crate) fn verified_on(&self) -> Option<Date> {
        self.facts().map(|(evidence, _)| evidence.verified_on).min().flatten()
    }

    /// Whether one of the facts was never sure or is too old on that day.
    pub(crate) fn is_doubtful(&self, on: Date) -> bool {
        self.facts().any(|(evidence, confidence)| evidence.stale_after < on || confidence <= Confidence::Low)
    }
}

/// A field of a form with what to enter.
pub(crate) struct ActionField<'a> {
    pub(crate) field: FieldKind,
    pub(crate) required: bool,
    pub(crate) max_chars: Option<u32>,
    pub(crate) value: FieldValue<'a>,
}

/// What to enter.
#[derive(Clone, Copy)]
pub(crate) enum FieldValue<'a> {
    /// This.
    Known(&'a str),
    /// The name of the person's country, in the language of the guide.
    CountryName,
    /// The short text of the letter to that controller.
    FormText,
    /// The text of the complaint for the form of the authority.
    AuthorityText,
    /// Something that the request does not hold.
    Unknown,
}

/// One letter to write: what [`compose_one`](crate::compose_one) makes a [`Letter`](crate::Letter) of.
pub struct LetterPlan<'a> {
    pub(crate) case: &'a Case<'a>,
    pub(crate) kind: LetterKind,
    pub(crate) addressee: Addressee<'a>,
    /// The company it is about.
    pub(crate) controller: &'a Controller,
    /// When the company last confirmed an earlier request of that kind for one of the accounts.
    pub(crate) confirmed_before: Option<Date>,
    /// Companies that are jointly responsible with it, by its own account.
    pub(crate) joint: Vec<&'a Controller>,
    /// The company's lead supervisory authority, if one is known.
    pub(crate) lead_authority: Option<&'a Authority>,
    /// Positions in the case's accounts.
    pub(crate) accounts: Vec<usize>,
    /// Positions in the platforms of `non_user`.
    pub(crate) non_user_platforms: Vec<usize>,
    /// The letter that opened, or opens, what it is about.
    pub(crate) about: LetterKind,
    /// What it asks for.
    pub(crate) parts: Parts,
    /// The timeline that it goes on with; none for a letter that opens a case.
    pub(crate) timeline: Option<usize>,
    /// The way in which it was sent before and came back.
    pub(crate) came_back: Option<Via>,
    /// Why a complaint goes to its authority.
    pub(crate) competence: Competence,
    /// The first of its laws on the day of writing.
    pub(crate) law: Law<'a>,
    /// All laws it rests on, that of residence first.
    pub(crate) regimes: Vec<&'a Regime>,
    pub(crate) training: TrainingState,
    pub(crate) basis: BasisClaim,
    pub(crate) consent: ConsentClaim,
    /// E-mail address to send it to, by the rule of the plan's e-mail action: sure to a medium degree at least.
    pub(crate) email: Option<&'a str>,
}

impl<'a> LetterPlan<'a> {
    /// Kind of the letter; never [`LetterKind::Next`], in whose place stands what the history calls for.
    #[must_use]
    pub fn kind(&self) -> LetterKind {
        self.kind
    }

    /// Id of the authority that a complaint goes to, and of the controller that every other letter goes to.
    #[must_use]
    pub fn addressee(&self) -> &'a str {
        match self.addressee {
            Addressee::Controller(controller) => controller.id.as_str(),
            Addressee::Authority(authority) => authority.id.as_str(),
        }
    }

    /// Ids of the accounts it is about, in the order of the request; none for people without an account.
    pub fn accounts(&self) -> impl Iterator<Item = &'a str> {
        let accounts = &self.case.accounts;
        self.accounts.iter().filter_map(|&position| accounts.get(position)).map(|account| account.id.as_str())
    }

    /// The letter that opened what it is about; the kind itself for a letter that opens a case.
    #[must_use]
    pub fn about(&self) -> LetterKind {
        self.about
    }

    /// The law on which it rests, that of residence; a complaint to the authority at the company's seat rests on the law
    /// there.
    #[must_use]
    pub fn regime(&self) -> LegalRegime {
        self.law.id()
    }
}

/// To whom a letter goes.
#[derive(Clone, Copy)]
pub(crate) enum Addressee<'a> {
    /// The company that decides about the processing.
    Controller(&'a Controller),
    /// A supervisory authority.
    Authority(&'a Authority),
}

/// Why a complaint goes to an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Competence {
    /// The person lives there.
    Residence,
    /// The alleged infringement was committed there.
    Place,
}

/// Whether training had begun on the day of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TrainingState {
    /// It begins later.
    Before,
    /// It has begun.
    Running,
    /// The record names no day.
    Unknown,
}

/// What the letter says about the legal basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BasisClaim {
    /// The controller itself names legitimate interests for this processing.
    Stated,
    /// The controller itself says that it does not train on what is in accounts.
    Denied,
    /// "In so far as you rely on legitimate interests".
    InSoFar,
}

/// What the letter says about consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ConsentClaim {
    /// The controller relies on consent only: withdrawn first.
    Sole,
    /// The controller relies on consent too: withdrawn.
    ReliedOn,
    /// Withdrawn as a precaution.
    Precaution,
}

impl<'a> LetterPlan<'a> {
    /// The authority that it goes to; none if it goes to the company.
    pub(crate) fn authority(&self) -> Option<&'a Authority> {
        match self.addressee {
            Addressee::Authority(authority) => Some(authority),
            Addressee::Controller(_) => None,
        }
    }
}

/// Makes the plan of a case.
///
/// Letters come in the order of the request: controllers as their first account comes. So do actions of a kind, and the
/// kinds one after the other: switches, which act at once, then forms, e-mails and post.
#[must_use]
pub fn plan<'a>(case: &'a Case<'a>, catalog: &'a Catalog) -> Plan<'a> {
    let timelines = timelines(case, catalog);
    let letters = letters::plan(case, catalog, &timelines);
    let actions = actions::plan(case, &letters);
    Plan { case, catalog, actions, letters, timelines }
}

/// Shows counts only: the rest is personal data.
impl fmt::Debug for Plan<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plan")
            .field("actions", &self.actions.len())
            .field("letters", &self.letters.len())
            .finish_non_exhaustive()
    }
}

/// Shows kind and addressee only: the rest is personal data.
impl fmt::Debug for LetterPlan<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LetterPlan")
            .field("kind", &self.kind)
            .field("addressee", &self.addressee())
            .finish_non_exhaustive()
    }
}
