//! Where a case stands with each controller: history and date in, state, deadline and next step out.

use serde::Serialize;

use crate::case::{Case, LetterKind};
use crate::catalog::Controller;
use crate::date::Date;
use crate::deadline::Deadline;

/// How far a case has come with one controller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CaseState {
    /// Nothing was sent yet.
    Drafted,
    /// Sent, no word yet.
    Sent,
    /// The controller confirmed that it arrived.
    Acknowledged,
    /// The controller reported on the state only.
    StatusOnly,
    /// The controller announced an extension in time.
    Extended,
    /// The controller follows the objection.
    Confirmed,
    /// It follows for some accounts.
    PartlyConfirmed,
    /// It refuses.
    Refused,
    /// The due date has passed without an answer.
    Overdue,
    /// A reminder was sent.
    Reminded,
    /// A complaint was lodged.
    Complained,
    /// Nothing is left to do.
    Closed,
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct NextStep {
    /// The letter; none if there is nothing to write.
    pub letter: Option<LetterKind>,
    /// The first day it may be written, or the day on which to look again.
    pub from: Option<Date>,
}

/// Where the case stands with one controller.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Timeline<'a> {
    /// The controller.
    pub controller: &'a Controller,
    /// How far it has come.
    pub state: CaseState,
    /// When an answer is due.
    pub deadline: Deadline,
    /// What comes next.
    pub next: NextStep,
}

/// Works out the timelines of a case, one per controller in the order of the first account.
#[must_use]
pub fn timelines<'a>(case: &'a Case<'a>) -> Vec<Timeline<'a>> {
    let _ = case;
    todo!()
}
