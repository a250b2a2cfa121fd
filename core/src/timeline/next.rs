//! What may be written, and what comes next.

use super::sent::{follows, is_objection, refusal_kind};
use super::{CaseState, NextStep, Timeline};
use crate::case::{Case, Event};
use crate::catalog::ReminderKind;
use crate::date::Date;
use crate::vocabulary::{LetterKind, Refusal};

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
    /// The controller takes more time, and the history does not say until when.
    Until,
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
            Self::Until => "until",
        }
    }
}

impl<'a> Timeline<'a> {
    /// Whether a letter may be written on the day of the case.
    pub(crate) fn permits(&self, letter: LetterKind, case: &Case<'_>) -> Permission {
        if !follows(letter) {
            return Permission::Now;
        }
        if letter == LetterKind::ExtensionReply && self.request_deadline.due_if_extended.is_none() {
            return Permission::NotAvailable;
        }
        if self.request.is_none() {
            return Permission::NothingSent;
        }
        let replies = matches!(letter, LetterKind::RefusalReply | LetterKind::ExtensionReply);
        if replies && !is_objection(self.letter) {
            return Permission::NotAvailable;
        }
        match self.state {
            CaseState::Confirmed | CaseState::Closed => Permission::NothingToAnswer(Missing::Over),
            CaseState::Complained => Permission::NothingToAnswer(Missing::Complained),
            _ => self.permits_now(letter, case),
        }
    }

    /// The same while the case is open.
    fn permits_now(&self, letter: LetterKind, case: &Case<'_>) -> Permission {
        let from = |first: Date| if case.date >= first { Permission::Now } else { Permission::From(first) };
        match letter {
            LetterKind::RefusalReply if self.refusal.is_none() => Permission::NothingToAnswer(Missing::Refusal),
            LetterKind::ExtensionReply if self.notice().is_none() => Permission::NothingToAnswer(Missing::Extension),
            LetterKind::ExtensionReply if self.refusal.is_some() => Permission::NothingToAnswer(Missing::Answered),
            LetterKind::RefusalReply | LetterKind::ExtensionReply => Permission::Now,
            LetterKind::Complaint if self.is_asked_to_confirm() => match self.reply_since_refusal() {
                Some(reply) => from(self.patience_ends(reply, case, true)),
                None => Permission::NothingToAnswer(Missing::Answered),
            },
            LetterKind::Complaint if self.refusal.is_some() => Permission::Now,
            LetterKind::Reminder if self.refusal.is_some() && self.is_controller_complaint(case.date) => {
                Permission::Now
            }
            LetterKind::Reminder if self.refusal.is_some() => Permission::NothingToAnswer(Missing::Answered),
            _ if self.breach.is_some() => Permission::Now,
            _ => self.awaited_late_from().map_or(Permission::NothingToAnswer(Missing::Until), from),
        }
    }

    pub(super) fn work_out_next(&self, case: &Case<'_>) -> NextStep {
        match self.state {
            CaseState::Confirmed | CaseState::Closed => NextStep::NOTHING,
            CaseState::Bounced => {
                let (sent, back) = self.bounced.map_or((self.letter, case.date), |(sent, back)| (sent.letter, back.on));
                step(if is_objection(sent) { self.letter } else { sent }, back)
            }
            CaseState::Complained => {
                let lodged = self.complaint.map_or(case.date, |event| event.on);
                NextStep { letter: None, from: Some(self.look_again(lodged, case)) }
            }
            CaseState::Refused => self.after_refusal(case),
            CaseState::Breached => step(LetterKind::Reminder, self.breach.map_or(case.date, |breach| breach.on)),
            CaseState::Reminded if self.is_asked_to_confirm() => self.after_refusal(case),
            CaseState::Reminded => match self.reminder {
                Some(reminder) => {
                    let patience = self.patience_ends(reminder, case, true);
                    if self.refusal.is_some() || self.breach.is_some() {
                        return step(LetterKind::Complaint, patience);
                    }
                    // A reminder may have gone out before its time; silence is a ground only once the controller is late.
                    let silent = self.once_late(LetterKind::Complaint);
                    NextStep { from: silent.from.max(Some(patience)), ..silent }
                }
                None => step(LetterKind::Reminder, case.date),
            },
            CaseState::Overdue if self.extension_is_late() && is_objection(self.letter) => match self.extension_reply {
                Some(reply) => step(LetterKind::Reminder, self.patience_ends(reply, case, false)),
                None => step(LetterKind::ExtensionReply, self.extension.map_or(case.date, |event| event.on)),
            },
            _ => self.once_late(LetterKind::Reminder),
        }
    }

    /// The first day on which the controller is late for sure with what is waited for; none if nobody knows that day.
    fn awaited_late_from(&self) -> Option<Date> {
        self.awaited().map_or_else(|| self.late_from(), |added| Some(added.late_from))
    }

    /// A letter on the first day on which the controller is late; where nobody knows that day, nothing is written, and the
    /// day after the usual period is one to look again.
    fn once_late(&self, letter: LetterKind) -> NextStep {
        let look_again = || NextStep { letter: None, from: Some(self.deadline.due.plus_days(1)) };
        self.awaited_late_from().map_or_else(look_again, |day| step(letter, day))
    }

    /// One reply, then the complaint; in the United Kingdom the reply is the complaint to the controller.
    fn after_refusal(&self, case: &Case<'_>) -> NextStep {
        let Some(refusal) = self.refusal else { return step(LetterKind::RefusalReply, case.date) };
        let reminded = self.reminder.is_some_and(|reminder| reminder.on <= refusal.on);
        let complaint = |from: Date| {
            let by_reply = self.reply.is_some_and(|reply| self.is_controller_complaint(reply.on));
            let is_made = self.reminder.is_some() || by_reply;
            let controller_first = self.is_controller_complaint(from.max(case.date)) && !is_made;
            step(if controller_first { LetterKind::Reminder } else { LetterKind::Complaint }, from)
        };
        if !is_objection(self.letter) || (reminded && self.is_controller_complaint(refusal.on)) {
            return complaint(refusal.on);
        }
        match (self.reply_since_refusal(), self.reply) {
            (Some(reply), _) => complaint(self.patience_ends(reply, case, true)),
            // Refused again after a reply; that nothing is done with the data asks for an answer of its own.
            (None, Some(_)) if refusal_kind(refusal) != Refusal::NoTraining => complaint(refusal.on),
            _ => step(LetterKind::RefusalReply, refusal.on),
        }
    }

    /// Whether the controller says that it does not train: it is asked to confirm that wholly before anybody complains,
    /// unless it was complained to before.
    fn is_asked_to_confirm(&self) -> bool {
        self.refusal.is_some_and(|refusal| {
            let complained = self.reminder.is_some_and(|reminder| reminder.on <= refusal.on)
                && self.is_controller_complaint(refusal.on);
            refusal_kind(refusal) == Refusal::NoTraining && is_objection(self.letter) && !complained
        })
    }

    /// The reply to the refusal that stands.
    fn reply_since_refusal(&self) -> Option<&Event<'a>> {
        let refusal = self.refusal?;
        self.reply.filter(|reply| reply.on >= refusal.on)
    }

    /// The day after the period that a letter set; one that may be a complaint to the controller has that of the law, too.
    fn patience_ends(&self, event: &Event<'_>, case: &Case<'_>, may_complain: bool) -> Date {
        let of_law = |regime: &&crate::catalog::Regime| regime.on(event.on).acknowledgement_days();
        let acknowledgement = self.regimes.iter().filter_map(of_law).max().filter(|_| may_complain);
        self.day_set(event.on, case.reminder_days.max(acknowledgement.unwrap_or(0))).plus_days(1)
    }

    /// Whether a reminder of this day is a complaint to the controller.
    pub(crate) fn is_controller_complaint(&self, day: Date) -> bool {
        self.regimes.iter().any(|regime| regime.on(day).reminder_kind() == ReminderKind::ControllerComplaint)
    }

    /// The first day on which word from the authority is due that is not past yet.
    fn look_again(&self, lodged: Date, case: &Case<'_>) -> Date {
        let Some(months) = self.regimes.iter().filter_map(|regime| regime.on(lodged).authority_months()).min() else {
            return case.date;
        };
        let mut steps = (1..=u8::MAX / months).map(|number| lodged.plus_months(number * months));
        steps.find(|day| *day >= case.date).unwrap_or(case.date)
    }
}

const fn step(letter: LetterKind, from: Date) -> NextStep {
    NextStep { letter: Some(letter), from: Some(from) }
}
