//! What to do: actions, letters, hints and timelines of a case. Planning cannot fail; it gives hints.

use std::fmt;

use crate::case::{Case, LetterKind};
use crate::catalog::{Authority, Channel, Controller, FieldKind, LegalRegime, Platform};
use crate::hint::Hint;
use crate::timeline::Timeline;

/// The plan of a case. It borrows the case and the catalog.
pub struct Plan<'a> {
    /// The case.
    pub(crate) case: &'a Case<'a>,
    /// What to do, in order.
    pub(crate) actions: Vec<Action<'a>>,
    /// The letters to write, in order.
    pub(crate) letters: Vec<LetterPlan<'a>>,
    /// Remarks: those of the validation first, then those of the plan.
    pub(crate) hints: Vec<Hint>,
    /// One per controller, in the order of the first account.
    pub(crate) timelines: Vec<Timeline<'a>>,
}

/// One thing to do: a channel, for some accounts.
pub struct Action<'a> {
    /// `<platform>-<channel>` and a number where there are several.
    pub(crate) id: String,
    pub(crate) platform: &'a Platform,
    pub(crate) controller: &'a Controller,
    pub(crate) channel: &'a Channel,
    /// Positions in the case's accounts.
    pub(crate) accounts: Vec<usize>,
    pub(crate) fields: Vec<ActionField<'a>>,
}

/// A field of a form with what to enter.
pub struct ActionField<'a> {
    pub(crate) field: FieldKind,
    pub(crate) required: bool,
    pub(crate) max_chars: Option<u32>,
    pub(crate) value: FieldValue<'a>,
}

/// What to enter.
#[derive(Clone, Copy)]
pub enum FieldValue<'a> {
    /// This.
    Known(&'a str),
    /// The name of the person's country, in the language of the guide.
    CountryName,
    /// The short text of the letter to that controller.
    FormText,
    /// Something that the request does not hold.
    Unknown,
}

/// One letter to write.
pub struct LetterPlan<'a> {
    pub(crate) kind: LetterKind,
    pub(crate) addressee: Addressee<'a>,
    /// Positions in the case's accounts.
    pub(crate) accounts: Vec<usize>,
    /// Positions in the platforms of `non_user`.
    pub(crate) non_user_platforms: Vec<usize>,
    pub(crate) regime: LegalRegime,
    pub(crate) training: TrainingState,
    pub(crate) basis: BasisClaim,
    pub(crate) consent: ConsentClaim,
    /// Whether the block on special categories stands in it.
    pub(crate) special_categories: bool,
}

/// To whom a letter goes.
#[derive(Clone, Copy)]
pub enum Addressee<'a> {
    /// The company that decides about the processing.
    Controller(&'a Controller),
    /// A supervisory authority.
    Authority(&'a Authority),
}

/// Whether training had begun on the day of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrainingState {
    /// It begins later.
    Before,
    /// It has begun.
    Running,
    /// The record names no day.
    Unknown,
}

/// What the letter says about the legal basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BasisClaim {
    /// The controller itself names legitimate interests for this processing.
    Stated,
    /// "In so far as you rely on legitimate interests".
    InSoFar,
}

/// What the letter says about consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentClaim {
    /// The controller relies on consent too: withdrawn.
    ReliedOn,
    /// Withdrawn as a precaution.
    Precaution,
}

/// Makes the plan of a case.
#[must_use]
pub fn plan<'a>(case: &'a Case<'a>, catalog: &'a crate::catalog::Catalog) -> Plan<'a> {
    let _ = (case, catalog);
    todo!()
}

/// Shows counts only: the rest is personal data.
impl fmt::Debug for Plan<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plan")
            .field("actions", &self.actions.len())
            .field("letters", &self.letters.len())
            .field("hints", &self.hints.len())
            .finish_non_exhaustive()
    }
}
