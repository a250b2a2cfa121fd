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
//! | refused | the last answer is a refusal | reply at once; after the reply a complaint, when the period it set has passed |
//! | reminded | a reminder was sent | complaint, when the period it set has passed |
//! | complained | a complaint was lodged | look again after three months (Art. 77(2), 78(2) GDPR) |
//! | closed | the controller gave way after a complaint | nothing: the case is over |

use serde::{Deserialize, Serialize};

use crate::case::{Case, Event, EventKind, LetterKind};
use crate::catalog::{Catalog, Controller, LegalRegime};
use crate::date::Date;
use crate::deadline::{Deadline, Receipt, deadline};

/// Days that a controller in the United Kingdom has to acknowledge a complaint (s. 164A Data Protection Act 2018).
/// A complaint to the authority waits at least as long.
pub const UK_ACKNOWLEDGEMENT_DAYS: u16 = 30;

/// Months after which a complainant may expect word from an authority (Art. 78(2) GDPR).
const AUTHORITY_MONTHS: u8 = 3;

/// How far a case has come with one controller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// What was sent first: objection, access request or withdrawal.
    pub(crate) request: Option<&'a Event<'a>>,
    /// The latest notice of extension.
    pub(crate) extension: Option<&'a Event<'a>>,
    /// The latest refusal.
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

/// Whether a letter may be written on the day of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Permission {
    /// Yes.
    Now,
    /// Not before this day.
    From(Date),
    /// Nothing was sent that it could refer to.
    NothingSent,
    /// There is no such answer to reply to, or the case is over.
    NothingToAnswer,
}

impl<'a> Timeline<'a> {
    fn new(case: &'a Case<'a>, controller: &'a Controller, catalog: &Catalog) -> Self {
        let mut events: Vec<&Event<'_>> =
            case.history.iter().filter(|event| event.controller.id == controller.id).collect();
        events.sort_by_key(|event| (event.on, rank(event), event.position));
        let last = |wanted: &dyn Fn(&Event<'_>) -> bool| events.iter().rev().find(|event| wanted(event)).copied();
        let sent = |kind: LetterKind| move |event: &Event<'_>| event.kind == EventKind::Sent && event.letter == kind;

        let request = first_request(&events);
        let deadline =
            deadline(receipt(&events, request, case.date), case.regime(), catalog.holidays(&controller.seat));
        let mut timeline = Self {
            controller,
            state: CaseState::Drafted,
            deadline,
            next: NextStep { letter: None, from: None },
            request,
            extension: last(&|event| event.kind == EventKind::Extended),
            refusal: last(&|event| event.kind == EventKind::Refused),
            reminder: last(&sent(LetterKind::Reminder)),
            reply: last(&sent(LetterKind::RefusalReply)),
            open_accounts: open_accounts(case, controller, &events),
            events,
        };
        timeline.state = timeline.work_out_state(case);
        timeline.next = timeline.work_out_next(case);
        timeline
    }

    /// The last day for an answer, a timely extension considered.
    pub(crate) fn effective_due(&self) -> Date {
        let extended = self.first_extension().is_some_and(|event| event.on <= self.deadline.due);
        self.deadline.due_if_extended.filter(|_| extended).unwrap_or(self.deadline.due)
    }

    /// Whether the first notice of extension came after the due date.
    pub(crate) fn extension_is_late(&self) -> bool {
        self.first_extension().is_some_and(|event| event.on > self.deadline.due)
    }

    /// Whether a letter may be written on the day of the case.
    pub(crate) fn permits(&self, letter: LetterKind, case: &Case<'_>) -> Permission {
        let from = |day: Date| if case.date >= day { Permission::Now } else { Permission::From(day) };
        let over = matches!(self.state, CaseState::Confirmed | CaseState::Closed);
        match letter {
            LetterKind::Reminder | LetterKind::Complaint if self.request.is_none() => Permission::NothingSent,
            LetterKind::Reminder | LetterKind::Complaint if over => Permission::NothingToAnswer,
            LetterKind::Complaint if self.refusal.is_some() => Permission::Now,
            LetterKind::Reminder | LetterKind::Complaint => from(self.effective_due().plus_days(1)),
            LetterKind::RefusalReply if self.refusal.is_none() => Permission::NothingToAnswer,
            LetterKind::ExtensionReply if self.extension.is_none() => Permission::NothingToAnswer,
            _ => Permission::Now,
        }
    }

    fn first_extension(&self) -> Option<&'a Event<'a>> {
        self.events.iter().find(|event| event.kind == EventKind::Extended).copied()
    }

    fn last_of(&self, kind: EventKind) -> Option<&'a Event<'a>> {
        self.events.iter().rev().find(|event| event.kind == kind).copied()
    }

    fn work_out_state(&self, case: &Case<'_>) -> CaseState {
        let Some(_) = self.request else {
            return CaseState::Drafted;
        };
        let complaint = self.last_of(EventKind::Complained);
        let confirmation = self.last_of(EventKind::Confirmed);
        let all_confirmed = confirmation.is_some() && self.open_accounts.is_empty();
        let refused_since = |event: &Event<'_>| self.refusal.is_some_and(|refusal| refusal.on > event.on);
        if let Some(confirmation) = confirmation.filter(|event| all_confirmed && !refused_since(event)) {
            let after_complaint = complaint.is_some_and(|complaint| complaint.on <= confirmation.on);
            return if after_complaint { CaseState::Closed } else { CaseState::Confirmed };
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
        let latest = self.events.iter().rev().find_map(|event| match event.kind {
            EventKind::Extended => Some(CaseState::Extended),
            EventKind::Status => Some(CaseState::StatusOnly),
            EventKind::Acknowledged => Some(CaseState::Acknowledged),
            _ => None,
        });
        // An extension in time outlasts later mails about the state.
        if self.first_extension().is_some() { CaseState::Extended } else { latest.unwrap_or(CaseState::Sent) }
    }

    fn work_out_next(&self, case: &Case<'_>) -> NextStep {
        let step = |letter, from| NextStep { letter: Some(letter), from: Some(from) };
        let patience = i32::from(match case.regime() {
            LegalRegime::UkGdpr => case.reminder_days.max(UK_ACKNOWLEDGEMENT_DAYS),
            _ => case.reminder_days,
        });
        let complaint_after = |event: &Event<'_>| step(LetterKind::Complaint, event.on.plus_days(patience + 1));
        match self.state {
            CaseState::Confirmed | CaseState::Closed => NextStep { letter: None, from: None },
            CaseState::Complained => {
                let lodged = self.last_of(EventKind::Complained).map_or(case.date, |event| event.on);
                NextStep { letter: None, from: Some(lodged.plus_months(AUTHORITY_MONTHS)) }
            }
            CaseState::Refused => {
                let refused_on = self.refusal.map_or(case.date, |event| event.on);
                match self.reply.filter(|reply| reply.on >= refused_on) {
                    Some(reply) => complaint_after(reply),
                    None => step(LetterKind::RefusalReply, refused_on),
                }
            }
            CaseState::Reminded => self.reminder.map_or(step(LetterKind::Reminder, case.date), complaint_after),
            CaseState::Overdue if self.extension_is_late() => {
                let told_on = self.extension.map_or(case.date, |event| event.on);
                match self.last_sent(LetterKind::ExtensionReply) {
                    Some(reply) => step(LetterKind::Reminder, reply.on.plus_days(patience + 1)),
                    None => step(LetterKind::ExtensionReply, told_on),
                }
            }
            _ => step(LetterKind::Reminder, self.effective_due().plus_days(1)),
        }
    }

    fn last_sent(&self, letter: LetterKind) -> Option<&'a Event<'a>> {
        self.events.iter().rev().find(|event| event.kind == EventKind::Sent && event.letter == letter).copied()
    }
}

/// Order of events of one day: what was sent before what came back, refusal before confirmation, complaint last.
fn rank(event: &Event<'_>) -> u8 {
    match event.kind {
        EventKind::Sent if is_request(event.letter) => 0,
        EventKind::Received => 1,
        EventKind::Acknowledged => 2,
        EventKind::Status => 3,
        EventKind::Extended => 4,
        EventKind::Refused => 5,
        EventKind::Confirmed => 6,
        EventKind::Sent => 7,
        EventKind::Complained => 8,
    }
}

/// Whether a letter opens a case: its answer is what the deadline is about.
fn is_request(letter: LetterKind) -> bool {
    matches!(
        letter,
        LetterKind::Objection | LetterKind::NonUserObjection | LetterKind::Access | LetterKind::ConsentWithdrawal
    )
}

/// The first objection sent, or else the first other request.
fn first_request<'a>(events: &[&'a Event<'a>]) -> Option<&'a Event<'a>> {
    let sent = || events.iter().filter(|event| event.kind == EventKind::Sent).copied();
    let is_objection = |letter| matches!(letter, LetterKind::Objection | LetterKind::NonUserObjection);
    sent().find(|event| is_objection(event.letter)).or_else(|| sent().find(|event| is_request(event.letter)))
}

fn receipt<'a>(events: &[&'a Event<'a>], request: Option<&'a Event<'a>>, written_on: Date) -> Receipt {
    let Some(request) = request else {
        return Receipt::Assumed(written_on);
    };
    let received = events
        .iter()
        .find(|event| event.kind == EventKind::Received && event.on >= request.on && event.letter == request.letter);
    received.map_or(Receipt::Assumed(request.on), |event| Receipt::Known(event.on))
}

fn open_accounts(case: &Case<'_>, controller: &Controller, events: &[&Event<'_>]) -> Vec<usize> {
    let confirmations = || events.iter().filter(|event| event.kind == EventKind::Confirmed);
    if confirmations().any(|event| event.accounts.is_empty()) {
        return Vec::new();
    }
    let is_confirmed = |position: &usize| confirmations().any(|event| event.accounts.contains(position));
    case.accounts
        .iter()
        .enumerate()
        .filter(|(position, account)| account.controller.id == controller.id && !is_confirmed(position))
        .map(|(position, _)| position)
        .collect()
}
