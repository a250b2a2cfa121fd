//! What may be written, and what comes next.

use super::history::{History, is_objection};
use super::{CaseState, NextStep, Timeline};
use crate::case::{Case, Event};
use crate::catalog::ReminderKind;
use crate::date::Date;
use crate::vocabulary::{EventKind, LetterKind};

/// Whether a letter may be written on the day of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Permission {
    /// Yes.
    Now,
    /// Not before this day.
    From(Date),
    /// Nothing was sent that it could refer to.
    NothingSent,
    /// There is nothing that it could answer or ask for.
    NothingToAnswer(Missing),
    /// The law that governs, or the request that opened the case, knows no such letter.
    NotAvailable,
}

/// Why there is nothing to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// The controller has not refused, or has given way since.
    Refusal,
    /// The controller has announced no extension.
    Extension,
    /// The controller has refused: that is an answer.
    Answered,
    /// The controller follows for everything.
    Over,
    /// A complaint was lodged.
    Complained,
}

impl Missing {
    /// The keyword of messages.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Refusal => "refusal",
            Self::Extension => "extension",
            Self::Answered => "answered",
            Self::Over => "over",
            Self::Complained => "complained",
        }
    }
}

impl<'a> Timeline<'a> {
    /// Whether a letter may be written on the day of the case.
    pub(crate) fn permits(&self, letter: LetterKind, case: &Case<'_>) -> Permission {
        let follows = matches!(
            letter,
            LetterKind::Reminder | LetterKind::Complaint | LetterKind::RefusalReply | LetterKind::ExtensionReply
        );
        if !follows {
            return Permission::Now;
        }
        if letter == LetterKind::ExtensionReply && self.deadline.due_if_extended.is_none() {
            return Permission::NotAvailable;
        }
        let Some(request) = self.request else { return Permission::NothingSent };
        let replies = matches!(letter, LetterKind::RefusalReply | LetterKind::ExtensionReply);
        if replies && !is_objection(request.letter) {
            return Permission::NotAvailable;
        }
        match self.state {
            CaseState::Confirmed | CaseState::Closed => return Permission::NothingToAnswer(Missing::Over),
            CaseState::Complained => return Permission::NothingToAnswer(Missing::Complained),
            _ => {}
        }
        self.permits_now(letter, case)
    }

    /// The same while the case is open.
    fn permits_now(&self, letter: LetterKind, case: &Case<'_>) -> Permission {
        let after_due = || {
            let first = self.effective_due().plus_days(1);
            if case.date >= first { Permission::Now } else { Permission::From(first) }
        };
        let refused = self.refusal.is_some();
        match letter {
            LetterKind::RefusalReply if !refused => Permission::NothingToAnswer(Missing::Refusal),
            LetterKind::ExtensionReply if self.extension.is_none() => Permission::NothingToAnswer(Missing::Extension),
            LetterKind::ExtensionReply if refused => Permission::NothingToAnswer(Missing::Answered),
            LetterKind::RefusalReply | LetterKind::ExtensionReply => Permission::Now,
            LetterKind::Complaint if refused => Permission::Now,
            LetterKind::Reminder if refused && is_controller_complaint(case, case.date) => Permission::Now,
            LetterKind::Reminder if refused => Permission::NothingToAnswer(Missing::Answered),
            _ => after_due(),
        }
    }

    pub(super) fn work_out_next(&self, case: &Case<'_>, history: &History<'a>) -> NextStep {
        match self.state {
            CaseState::Confirmed | CaseState::Closed => NextStep { letter: None, from: None },
            CaseState::Complained => {
                let lodged = history.last(EventKind::Complained).map_or(case.date, |event| event.on);
                NextStep { letter: None, from: Some(look_again(lodged, case)) }
            }
            CaseState::Refused => self.after_refusal(case),
            CaseState::Reminded => match self.reminder {
                Some(reminder) => {
                    // A reminder may have gone out before its time; silence is a ground only after the due date.
                    let silent = self.refusal.is_none().then(|| self.effective_due().plus_days(1));
                    let patience = patience_ends(reminder, case, true);
                    step(LetterKind::Complaint, silent.map_or(patience, |day| day.max(patience)))
                }
                None => step(LetterKind::Reminder, case.date),
            },
            CaseState::Overdue if self.extension_is_late() && self.request_is_objection() => {
                match history.last_sent(LetterKind::ExtensionReply) {
                    Some(reply) => step(LetterKind::Reminder, patience_ends(reply, case, false)),
                    None => step(LetterKind::ExtensionReply, self.extension.map_or(case.date, |event| event.on)),
                }
            }
            _ => step(LetterKind::Reminder, self.effective_due().plus_days(1)),
        }
    }

    /// One reply, then the complaint; in the United Kingdom the complaint to the controller stands between them.
    fn after_refusal(&self, case: &Case<'_>) -> NextStep {
        let Some(refusal) = self.refusal else { return step(LetterKind::RefusalReply, case.date) };
        let reminded = self.reminder.is_some_and(|reminder| reminder.on <= refusal.on);
        let complaint = |from: Date| {
            let controller_first = is_controller_complaint(case, from.max(case.date)) && self.reminder.is_none();
            step(if controller_first { LetterKind::Reminder } else { LetterKind::Complaint }, from)
        };
        let complained_to_controller = reminded && is_controller_complaint(case, refusal.on);
        match self.reply {
            _ if complained_to_controller || !self.request_is_objection() => complaint(refusal.on),
            Some(reply) if reply.on >= refusal.on => complaint(patience_ends(reply, case, false)),
            // Refused again after a reply.
            Some(_) => complaint(refusal.on),
            None => step(LetterKind::RefusalReply, refusal.on),
        }
    }

    fn request_is_objection(&self) -> bool {
        self.request.is_some_and(|request| is_objection(request.letter))
    }
}

const fn step(letter: LetterKind, from: Date) -> NextStep {
    NextStep { letter: Some(letter), from: Some(from) }
}

/// The day after the period that a letter set.
fn patience_ends(event: &Event<'_>, case: &Case<'_>, is_reminder: bool) -> Date {
    let acknowledgement = case.regime.on(event.on).acknowledgement_days().filter(|_| is_reminder);
    let days = case.reminder_days.max(acknowledgement.unwrap_or(0));
    event.on.plus_days(i32::from(days) + 1)
}

/// Whether a reminder of this day is a complaint to the controller.
fn is_controller_complaint(case: &Case<'_>, day: Date) -> bool {
    case.regime.on(day).reminder_kind() == ReminderKind::ControllerComplaint
}

/// The first day on which word from the authority is due that is not past yet.
fn look_again(lodged: Date, case: &Case<'_>) -> Date {
    let Some(months) = case.regime.on(lodged).authority_months() else { return case.date };
    let mut steps = (1..=u8::MAX / months).map(|number| lodged.plus_months(number * months));
    steps.find(|day| *day >= case.date).unwrap_or(case.date)
}
