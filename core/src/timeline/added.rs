//! What a later letter asked for first: no month of the request covers it, so that it has one of its own, from the receipt
//! of that letter (Art. 12(3) GDPR).

use super::{CaseState, Timeline, extends, is_fast};
use crate::case::{Case, Event};
use crate::date::Date;
use crate::deadline::Deadline;
use crate::parts::Parts;
use crate::vocabulary::EventKind;

/// Parts that one later letter asked for first.
#[derive(Debug, Clone)]
pub(crate) struct Added<'a> {
    /// The letter.
    pub(crate) letter: &'a Event<'a>,
    pub(crate) parts: Parts,
    /// When an answer to them is due.
    pub(crate) deadline: Deadline,
    /// The last day, an extension announced in time since then considered.
    pub(crate) due: Date,
    /// The first day on which the controller is late with them for sure.
    pub(crate) late_from: Date,
    /// How long the period of the request had rested before.
    rested: i32,
}

impl<'a> Added<'a> {
    /// What a letter asked for first; its period is worked out when all events are read.
    pub(super) fn new(letter: &'a Event<'a>, parts: Parts, rested: i32) -> Self {
        let (due, late_from, deadline) = (letter.on, letter.on, Deadline::none(letter.on));
        Self { letter, parts, deadline, due, late_from, rested }
    }

    /// Whether it went by post, or in a way that is not known, and nobody knows when it arrived.
    pub(crate) fn arrival_is_open(&self) -> bool {
        self.deadline.assumed && !is_fast(self.letter)
    }

    /// Whether an extension was announced in time.
    fn is_extended(&self) -> bool {
        self.due > self.deadline.due
    }

    /// Whether it asked for one of some parts.
    pub(crate) fn asks_for(&self, parts: Parts) -> bool {
        !self.parts.among(parts).is_empty()
    }
}

impl<'a> Timeline<'a> {
    /// Works out the periods of what was asked for later.
    pub(super) fn work_out_added(&mut self, case: &Case<'_>, rest: i32) {
        let mut added = std::mem::take(&mut self.added);
        for one in &mut added {
            let since = || self.events.iter().copied().skip_while(|event| !std::ptr::eq(*event, one.letter));
            let told = since().find(|event| event.kind == EventKind::Received).map(|event| event.on);
            let sent = (one.letter.on, is_fast(one.letter));
            one.deadline = self.answer_to(case, sent, one.letter.received.or(told), rest - one.rested);
            let late_from = |due: Date| one.deadline.late_from(due, self.calendars);
            let in_time = |event: &&Event<'_>| extends(event) && event.on < late_from(one.deadline.due);
            let extended = one.deadline.due_if_extended.filter(|_| since().any(|event| in_time(&event)));
            let due = extended.unwrap_or(one.deadline.due);
            (one.due, one.late_from) = (due, late_from(due));
        }
        self.added = added;
    }

    /// What is waited for where the request itself is settled, and all that is open was first asked for in later letters:
    /// that of them which is due last.
    pub(crate) fn awaited(&self) -> Option<&Added<'a>> {
        let open = || self.added.iter().filter(|added| added.asks_for(self.open_parts));
        let all = open().fold(Parts::NONE, |all, added| all.and(added.parts));
        let is_all = !self.open_parts.is_empty() && self.open_parts.without(all).is_empty();
        if is_all && self.refusal.is_none() && self.breach.is_none() {
            open().max_by_key(|added| added.late_from)
        } else {
            None
        }
    }

    /// The last day for what is waited for, a timely extension considered; none if nobody knows when that ends.
    pub(crate) fn awaited_due(&self) -> Option<Date> {
        self.awaited().map(|added| added.due).or(self.effective_due())
    }

    /// Whether that is the day of an extension.
    pub(crate) fn awaits_extended(&self) -> bool {
        self.state == CaseState::Extended || self.awaited().is_some_and(Added::is_extended)
    }

    /// What is [pending](Self::pending) beside what is waited for.
    pub(crate) fn pending_beside(&self, today: Date) -> impl Iterator<Item = &Added<'a>> {
        let is_beside = self.awaited().is_none();
        self.pending(today).filter(move |_| is_beside)
    }

    /// What is open and has its own period, which has not passed for sure on a day.
    fn pending(&self, today: Date) -> impl Iterator<Item = &Added<'a>> {
        self.unanswered().filter(move |added| added.late_from > today)
    }

    /// What is open although its own period has passed.
    pub(crate) fn overdue_parts(&self, today: Date) -> impl Iterator<Item = &Added<'a>> {
        self.unanswered().filter(move |added| added.late_from <= today)
    }

    /// What is open and was answered by nothing. A refusal answers all that had been asked for.
    fn unanswered(&self) -> impl Iterator<Item = &Added<'a>> {
        let answers = |event: &&Event<'_>| matches!(event.kind, EventKind::Refused | EventKind::Breached);
        let last = self.events.iter().rposition(answers);
        let after = last.map_or(0, |last| last + 1);
        let is_open = move |added: &&Added<'a>| {
            let later = self.events.iter().skip(after).any(|event| std::ptr::eq(*event, added.letter));
            later && added.asks_for(self.open_parts)
        };
        self.added.iter().filter(is_open)
    }

    /// What is open and may be held against the controller on a day.
    pub(crate) fn due_parts(&self, today: Date) -> Parts {
        self.pending(today).fold(self.open_parts, |parts, added| parts.without(added.parts))
    }

    /// The reminder, unless it was the first to ask for all that is open.
    pub(crate) fn reminder_of_open(&self) -> Option<&'a Event<'a>> {
        let reminder = self.reminder?;
        let fresh = self.added.iter().filter(|added| added.letter.on >= reminder.on);
        let fresh = fresh.fold(Parts::NONE, |all, added| all.and(added.parts));
        (!self.open_parts.without(fresh).is_empty()).then_some(reminder)
    }
}
