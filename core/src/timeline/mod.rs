//! Where a case stands with each controller: history and date in, state, deadline and next step out.
//!
//! A pure function. Events of one day count in a fixed order, so their order in the request does not matter.
//!
//! | state | when | next |
//! |---|---|---|
//! | drafted | nothing was sent | reminder, the day after the due date (counted from the day of writing) |
//! | sent, acknowledged, status-only | sent; a mail of receipt or on the state is not an answer | reminder, the day after the due date |
//! | extended | a notice of extension came by the due date | reminder, the day after the extended due date |
//! | overdue | the due date has passed without an answer | reminder at once; after a late notice of extension the reply to it |
//! | partly-confirmed | the controller follows for some accounts | reminder for the others, the day after the due date |
//! | confirmed | the controller follows for all accounts | nothing: the case is over |
//! | refused | the last answer for an account is a refusal | reply at once; after the reply a complaint, when the period it set has passed |
//! | reminded | a reminder was sent | complaint, when the period it set has passed |
//! | complained | a complaint was lodged | look again whenever word from the authority is due |
//! | closed | the controller gave way after a complaint | nothing: the case is over |
//!
//! The law of the day changes two things. Where it knows a complaint to the controller (United Kingdom), that takes the
//! place of the reminder; it also follows the reply to a refusal, and a refusal of it leads straight to the authority.
//! Where it knows no extension (Switzerland), a notice of one is a message on the state.
//! A second refusal, and a refusal of access or of a withdrawal of consent, is not replied to: the complaint comes next.
//!
//! The first objection opens a case; where none was sent, the first request for access or withdrawal of consent does.
//! A later event moves no deadline, with two exceptions: `received` makes the day of receipt known, and an objection
//! takes the case over from another request.

mod history;
mod next;

use serde::{Deserialize, Serialize};

use crate::case::{Case, Event};
use crate::catalog::{Catalog, Controller};
use crate::date::Date;
use crate::deadline::{Calendars, Deadline, deadline};
use crate::vocabulary::{EventKind, LetterKind, words};
use history::History;

pub(crate) use history::{is_objection, is_request};
pub(crate) use next::Permission;

words! {
    /// How far a case has come with one controller.
    CaseState {
        /// Nothing was sent yet.
        Drafted = "drafted",
        /// Sent, no word yet.
        Sent = "sent",
        /// The controller confirmed that it arrived.
        Acknowledged = "acknowledged",
        /// The controller reported on the state only.
        StatusOnly = "status-only",
        /// The controller announced an extension in time.
        Extended = "extended",
        /// The controller follows the objection.
        Confirmed = "confirmed",
        /// It follows for some accounts.
        PartlyConfirmed = "partly-confirmed",
        /// It refuses.
        Refused = "refused",
        /// The due date has passed without an answer.
        Overdue = "overdue",
        /// A reminder was sent.
        Reminded = "reminded",
        /// A complaint was lodged.
        Complained = "complained",
        /// Nothing is left to do.
        Closed = "closed",
    }
}

impl CaseState {
    /// Whether a first answer is still to come, so that the due date is worth a sentence.
    pub(crate) const fn awaits_answer(self) -> bool {
        matches!(
            self,
            Self::Drafted
                | Self::Sent
                | Self::Acknowledged
                | Self::StatusOnly
                | Self::Extended
                | Self::PartlyConfirmed
                | Self::Overdue
        )
    }
}

/// What comes next. Both fields are none when nothing is left to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
    /// When an answer to the first request is due.
    pub deadline: Deadline,
    /// What comes next.
    pub next: NextStep,
    /// What opened the case: objection, access request or withdrawal.
    pub(crate) request: Option<&'a Event<'a>>,
    /// The first notice of extension.
    pub(crate) extension: Option<&'a Event<'a>>,
    /// The latest refusal that no confirmation has overtaken.
    pub(crate) refusal: Option<&'a Event<'a>>,
    /// The latest reminder.
    pub(crate) reminder: Option<&'a Event<'a>>,
    /// The latest reply to a refusal.
    pub(crate) reply: Option<&'a Event<'a>>,
    /// All events with this controller, in order.
    pub(crate) events: Vec<&'a Event<'a>>,
    /// Positions of the case's accounts that no confirmation covers yet.
    pub(crate) open_accounts: Vec<usize>,
}

/// Works out the timelines of a case: one per controller, in the order of the first account (or platform, for people
/// without an account).
#[must_use]
pub fn timelines<'a>(case: &'a Case<'a>, catalog: &Catalog) -> Vec<Timeline<'a>> {
    let mut controllers: Vec<&Controller> = Vec::new();
    let of_accounts = case.accounts.iter().map(|account| account.controller);
    let of_platforms = case.non_user.iter().flat_map(|non_user| &non_user.platforms).map(|entry| entry.controller);
    for controller in of_accounts.chain(of_platforms) {
        if !controllers.iter().any(|known| known.id == controller.id) {
            controllers.push(controller);
        }
    }
    controllers.into_iter().map(|controller| Timeline::new(case, controller, catalog)).collect()
}

impl<'a> Timeline<'a> {
    fn new(case: &'a Case<'a>, controller: &'a Controller, catalog: &Catalog) -> Self {
        let history = History::of(case, controller);
        let person = &case.data_subject;
        let calendars = Calendars::of(catalog, Some(&controller.seat), &person.country.code, person.region.as_ref());
        let deadline = deadline(history.receipt(case.date), case.regime, calendars);
        let mut timeline = Self {
            controller,
            state: CaseState::Drafted,
            deadline,
            next: NextStep { letter: None, from: None },
            request: history.request,
            extension: history.first(EventKind::Extended),
            refusal: history.open_refusal(),
            reminder: history.last_sent(LetterKind::Reminder),
            reply: history.last_sent(LetterKind::RefusalReply),
            open_accounts: history.open_accounts.clone(),
            events: history.events.clone(),
        };
        timeline.state = timeline.work_out_state(case, &history);
        timeline.next = timeline.work_out_next(case, &history);
        timeline
    }

    /// Whether an extension was announced by the due date.
    pub(crate) fn is_extended(&self) -> bool {
        self.deadline.due_if_extended.is_some() && self.extension.is_some_and(|event| event.on <= self.deadline.due)
    }

    /// Whether the first notice of extension came after the due date.
    pub(crate) fn extension_is_late(&self) -> bool {
        self.deadline.due_if_extended.is_some() && self.extension.is_some_and(|event| event.on > self.deadline.due)
    }

    /// The last day for an answer, a timely extension considered.
    pub(crate) fn effective_due(&self) -> Date {
        self.deadline.due_if_extended.filter(|_| self.is_extended()).unwrap_or(self.deadline.due)
    }

    /// The first answer in substance: a confirmation or a refusal.
    pub(crate) fn first_answer(&self) -> Option<&'a Event<'a>> {
        self.events.iter().find(|event| matches!(event.kind, EventKind::Confirmed | EventKind::Refused)).copied()
    }

    fn work_out_state(&self, case: &Case<'_>, history: &History<'a>) -> CaseState {
        let Some(_) = self.request else {
            return CaseState::Drafted;
        };
        let complaint = history.last(EventKind::Complained);
        let confirmation = history.last(EventKind::Confirmed);
        if let Some(confirmation) = confirmation.filter(|_| history.is_settled()) {
            return match complaint {
                None => CaseState::Confirmed,
                Some(complaint) if complaint.on <= confirmation.on => CaseState::Closed,
                Some(_) => CaseState::Complained,
            };
        }
        if complaint.is_some() {
            return CaseState::Complained;
        }
        let reminded_since = |event: &Event<'_>| self.reminder.is_some_and(|reminder| reminder.on > event.on);
        if self.refusal.is_some_and(|refusal| !reminded_since(refusal)) {
            return CaseState::Refused;
        }
        if self.reminder.is_some() {
            return CaseState::Reminded;
        }
        if confirmation.is_some() {
            return CaseState::PartlyConfirmed;
        }
        if case.date > self.effective_due() {
            return CaseState::Overdue;
        }
        // An extension in time outlasts later mails about the state.
        if self.is_extended() { CaseState::Extended } else { self.latest_mail() }
    }

    /// The latest mail that is not an answer. Before an answer only a mail on the state says more than one of receipt.
    fn latest_mail(&self) -> CaseState {
        let latest = self.events.iter().rev().find_map(|event| match event.kind {
            EventKind::Status => Some(CaseState::StatusOnly),
            EventKind::Extended if self.deadline.due_if_extended.is_none() => Some(CaseState::StatusOnly),
            EventKind::Acknowledged => Some(CaseState::Acknowledged),
            _ => None,
        });
        latest.unwrap_or(CaseState::Sent)
    }
}
