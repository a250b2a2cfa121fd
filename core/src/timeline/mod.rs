//! Where a case stands: history and date in; state, deadline, open parts and next step out, for each controller, request
//! and group of accounts to which the same happened.
//!
//! A pure function. Events of one day count in a fixed order, so their order in the request does not matter. A letter that
//! opens a request begins a round of it for its accounts; what comes later on another day begins the next round and leaves
//! the old one closed. Events belong to the round that is open on their day.
//!
//! | state | when | next |
//! |---|---|---|
//! | drafted | nothing was sent | reminder, once the controller would be late (counted from the day of writing) |
//! | sent, acknowledged, status-only | sent; a mail of receipt or on the state is not an answer | reminder, once the controller is late for sure |
//! | bounced | the letter came back | the letter again |
//! | extended | a notice of extension came in time | reminder, once the extended period has passed; look again if its end is not known |
//! | overdue | the controller is late for sure | reminder at once; after a late notice of extension the reply to it |
//! | partly-confirmed | the controller follows, but not in every part | reminder about the others, once the controller is late |
//! | confirmed | the controller follows in every part | nothing: the case is over |
//! | refused | the last answer is a refusal | reply at once; after the reply a complaint, when the period it set has passed |
//! | reminded | a reminder was sent | complaint, when the period it set has passed |
//! | breached | a promise was broken | reminder or complaint at once |
//! | complained | a complaint was lodged | look again whenever word from the authority is due |
//! | closed | the controller gave way after a complaint, the authority decided, or a later round took over | nothing |
//!
//! The law of the day changes four things. Where it knows a complaint to the controller (United Kingdom), that takes the
//! place of the reminder and of the reply to a refusal, and a refusal of it leads straight to the authority.
//! Where it knows no extension (Switzerland), a notice of one is a message on the state. Where it leaves the length of one
//! to the controller (Switzerland, access), the latest day counts that notices in time have named, never before the usual
//! last day; without such a day nobody is called late. Where it sets the length, a day that was named changes nothing, be
//! it earlier or later. Of two laws the later day that is known counts. Where the period rests for a proof of identity
//! (United Kingdom), the days until it was given come on top.
//! What a reminder asks for first has a month of its own: until that has passed nothing is held against the controller, and
//! where nothing else is open, a reminder of it comes next.
//! A second refusal, and a refusal of access or of a withdrawal of consent, is not replied to: the complaint comes next.

mod added;
mod conflicts;
mod next;
mod rounds;
mod sent;

use serde::{Deserialize, Serialize};

use crate::case::{Case, Event};
use crate::catalog::{Catalog, Controller, Country, Law, Regime};
use crate::date::Date;
use crate::deadline::{Calendars, Deadline, Receipt, last_day, latest};
use crate::parts::Parts;
use crate::vocabulary::{AuthorityStep, EventKind, ExtensionGrounds, LetterKind, Part, Refusal, SentText, Via, words};
use rounds::{Round, Setting};

pub(crate) use added::Added;
pub(crate) use conflicts::{Conflict, conflicts};
pub(crate) use next::Permission;
pub(crate) use rounds::REQUESTS;
pub(crate) use sent::{Asking, LATER, follows, is_objection, is_request, main_part};

words! {
    /// How far a request has come.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    CaseState {
        /// Nothing was sent yet.
        Drafted = "drafted",
        /// Sent, no word yet.
        Sent = "sent",
        /// The letter came back.
        Bounced = "bounced",
        /// The controller confirmed that it arrived.
        Acknowledged = "acknowledged",
        /// The controller reported on the state only.
        StatusOnly = "status-only",
        /// The controller announced an extension in time.
        Extended = "extended",
        /// The controller follows the request.
        Confirmed = "confirmed",
        /// It follows, but not in every part.
        PartlyConfirmed = "partly-confirmed",
        /// It refuses.
        Refused = "refused",
        /// It is late.
        Overdue = "overdue",
        /// A reminder was sent.
        Reminded = "reminded",
        /// It broke a promise.
        Breached = "breached",
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NextStep {
    /// The letter; none if there is nothing to write.
    pub letter: Option<LetterKind>,
    /// The first day it may be written, or the day on which to look again.
    pub from: Option<Date>,
}

impl NextStep {
    const NOTHING: Self = Self { letter: None, from: None };
}

/// Where a request stands: that of one controller, for accounts to which the same happened.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Timeline<'a> {
    /// The controller.
    pub controller: &'a Controller,
    /// The letter that opens such a request.
    pub letter: LetterKind,
    /// Which of the requests of these accounts, counted from 1.
    pub round: u32,
    /// How far it has come.
    pub state: CaseState,
    /// When an answer is due: to the request, or where that is settled to what a later letter asked for first.
    pub deadline: Deadline,
    /// What comes next; nothing if a later round took over.
    pub next: NextStep,
    /// Positions in the case's accounts; empty for a person without an account.
    pub(crate) accounts: Vec<usize>,
    /// The laws it rests on, that of the residence first.
    pub(crate) regimes: Vec<&'a Regime>,
    /// What no answer has settled.
    pub(crate) open_parts: Parts,
    /// What was sent.
    pub(crate) sent_parts: Parts,
    /// What later letters asked for first.
    pub(crate) added: Vec<Added<'a>>,
    /// When an answer to the request itself is due.
    pub(crate) request_deadline: Deadline,
    /// Whether no later round took over.
    pub(crate) is_last: bool,
    /// The letter that opened it.
    pub(crate) request: Option<&'a Event<'a>>,
    /// The letter that opened it and came back, and the day it did.
    pub(crate) bounced: Option<(&'a Event<'a>, &'a Event<'a>)>,
    /// The first notice of extension that extends.
    pub(crate) extension: Option<&'a Event<'a>>,
    /// The latest refusal that nothing has overtaken.
    pub(crate) refusal: Option<&'a Event<'a>>,
    /// The latest confirmation of the request itself.
    pub(crate) confirmation: Option<&'a Event<'a>>,
    /// The confirmation that left nothing open.
    pub(crate) settlement: Option<&'a Event<'a>>,
    /// The latest breach of a promise.
    pub(crate) breach: Option<&'a Event<'a>>,
    /// The latest reminder.
    pub(crate) reminder: Option<&'a Event<'a>>,
    /// The latest reply to a refusal.
    pub(crate) reply: Option<&'a Event<'a>>,
    /// The latest reply to a notice of extension.
    extension_reply: Option<&'a Event<'a>>,
    /// The complaint.
    pub(crate) complaint: Option<&'a Event<'a>>,
    /// The last word of the authority.
    pub(crate) decision: Option<&'a Event<'a>>,
    /// All events, in order.
    pub(crate) events: Vec<&'a Event<'a>>,
    /// How many of them, at the head, opened it.
    openings: usize,
    /// The holidays that move a day.
    calendars: Calendars<'a>,
    /// The first day on which the controller is late for sure, without an extension.
    late_without_extension: Date,
    /// The law that leaves the length of an extension to the controller.
    naming_law: Option<&'a Regime>,
    /// The last day that notices in time have named, where they can.
    day_named: Option<Date>,
}

/// Works out the timelines of a case: for each controller, in the order of the first account (or platform, for people
/// without an account), its accounts in order, then their requests and rounds.
#[must_use]
pub fn timelines<'a>(case: &'a Case<'a>, catalog: &'a Catalog) -> Vec<Timeline<'a>> {
    let timelines = |controller: &'a Controller| {
        let rounds = rounds(case, controller).rounds;
        rounds.into_iter().map(move |round| Timeline::new(case, controller, catalog, round))
    };
    case.controllers().into_iter().flat_map(timelines).collect()
}

fn rounds<'a>(case: &'a Case<'a>, controller: &'a Controller) -> rounds::Rounds<'a> {
    let asking = Asking::of(case);
    let parts = |event: &Event<'_>, accounts: &[usize]| asking.parts(event, accounts);
    let setting = Setting { controller, accounts: &case.accounts, letter: Some(case.letter), parts: &parts };
    rounds::rounds(&setting, of_controller(&case.history, controller))
}

fn of_controller<'a>(history: &'a [Event<'a>], controller: &Controller) -> Vec<&'a Event<'a>> {
    history.iter().filter(|event| std::ptr::eq(event.controller, controller)).collect()
}

impl<'a> Timeline<'a> {
    fn new(case: &'a Case<'a>, controller: &'a Controller, catalog: &'a Catalog, round: Round<'a>) -> Self {
        let openings = round.events.get(..round.openings).unwrap_or_default();
        let request = openings.first().copied();
        let asking = Asking::of(case);
        let sent = openings.iter().map(|opening| asking.parts(opening, &round.accounts));
        let sent = sent.fold(round.carried, Parts::and);
        let person = &case.data_subject;
        let country: &'a Country = request.and_then(|request| request.country).unwrap_or(person.country);
        let region = person.region.as_ref().filter(|_| country.code == person.country.code);
        let calendars = Calendars::of(catalog, Some(controller), &country.code, region);
        let mut timeline = Self {
            controller,
            letter: round.about,
            round: round.number,
            state: CaseState::Drafted,
            deadline: Deadline::none(case.date),
            added: Vec::new(),
            request_deadline: Deadline::none(case.date),
            next: NextStep::NOTHING,
            regimes: catalog.regimes_of(country, &controller.seat),
            open_parts: if request.is_some() {
                sent::to_be_answered(round.about, sent)
            } else {
                sent::to_be_answered(round.about, asking.letter_parts(round.about, controller, &round.accounts))
            },
            sent_parts: sent,
            is_last: round.is_last,
            request,
            bounced: round.bounced,
            extension: None,
            refusal: None,
            confirmation: None,
            settlement: None,
            breach: None,
            reminder: None,
            reply: None,
            extension_reply: None,
            complaint: None,
            decision: None,
            calendars,
            late_without_extension: case.date,
            naming_law: None,
            day_named: None,
            accounts: round.accounts,
            events: round.events,
            openings: round.openings,
        };
        let rest = timeline.read_events(asking);
        timeline.request_deadline = timeline.work_out_deadline(case, rest);
        let due = timeline.request_deadline.due;
        timeline.late_without_extension = timeline.request_deadline.late_from(due, calendars);
        timeline.take_in_named_days();
        timeline.work_out_added(case, rest);
        let awaited = timeline.awaited().map(|added| &added.deadline);
        timeline.deadline = awaited.unwrap_or(&timeline.request_deadline).clone();
        timeline.state = timeline.work_out_state(case);
        timeline.next = if timeline.is_last { timeline.work_out_next(case) } else { NextStep::NOTHING };
        timeline
    }

    /// Takes in what came after the opening. Gives back the days on which the period rested.
    fn read_events(&mut self, asking: Asking<'_, '_>) -> i32 {
        let mut asked = self.open_parts;
        let main = Parts::of(&[sent::main_part(self.letter)]);
        let mut rest = 0;
        for (position, event) in self.events.iter().copied().enumerate().skip(self.openings) {
            match event.kind {
                EventKind::Confirmed => {
                    let settled = sent::settled_by(self.letter, event.parts);
                    self.open_parts = self.open_parts.without(settled);
                    if !settled.among(main).is_empty() {
                        (self.confirmation, self.refusal, self.breach) = (Some(event), None, None);
                    }
                    if self.open_parts.is_empty() && !settled.among(asked).is_empty() {
                        self.settlement = Some(event);
                    }
                }
                EventKind::Refused => {
                    self.refusal = Some(event);
                    if self.open_parts.is_empty() {
                        (self.open_parts, self.confirmation) = (asked, None);
                    }
                }
                EventKind::Identified => {
                    if let Some(refusal) = self.refusal.take_if(|refusal| refusal.refusal == Some(Refusal::Identity)) {
                        rest += refusal.on.days_until(event.on);
                    }
                }
                EventKind::Breached => {
                    (self.open_parts, self.breach, self.refusal) = (asked, Some(event), None);
                    (self.reminder, self.reply, self.complaint, self.decision) = (None, None, None, None);
                }
                EventKind::Extended if extends(event) => {
                    self.extension = self.extension.or(Some(event));
                }
                EventKind::Sent => {
                    let (held, earlier) =
                        (asking.parts(event, &self.accounts), self.events.iter().copied().take(position));
                    let parts = sent::asked_later(self.letter, event, held, earlier).without(self.sent_parts);
                    if !parts.is_empty() {
                        (self.sent_parts, self.open_parts) = (self.sent_parts.and(parts), self.open_parts.and(parts));
                        asked = asked.and(parts);
                        self.added.push(Added::new(event, parts, rest));
                    }
                    match event.letter {
                        LetterKind::Reminder => self.reminder = Some(event),
                        LetterKind::RefusalReply => self.reply = Some(event),
                        LetterKind::ExtensionReply => self.extension_reply = Some(event),
                        _ => {}
                    }
                }
                EventKind::Complained => self.complaint = Some(event),
                EventKind::Authority
                    if matches!(event.step, Some(AuthorityStep::Decided | AuthorityStep::Rejected)) =>
                {
                    self.decision = self.complaint.map(|_| event);
                }
                _ => {}
            }
        }
        rest
    }

    fn work_out_deadline(&mut self, case: &Case<'_>, rest: i32) -> Deadline {
        let openings = || self.events.iter().take(self.openings);
        let told = self.events.iter().filter(|event| event.kind == EventKind::Received).map(|event| event.on);
        let known = openings().filter_map(|opening| opening.received).chain(told).min();
        let sent = self.request.map_or((case.date, true), |request| (request.on, openings().any(|one| is_fast(one))));
        let day = known.unwrap_or(sent.0);
        let access = self.letter == LetterKind::Access;
        let leaves = |regime: &&Regime| regime.on(day).leaves_extension_to_controller(access);
        self.naming_law = self.regimes.iter().copied().find(leaves);
        self.answer_to(case, sent, known, rest)
    }

    /// When an answer is due to what was sent on a day, and whether it arrived on that day; `known` is the day of receipt,
    /// `rest` the days on which the period rested for a proof of identity.
    fn answer_to(&self, case: &Case<'_>, (sent, is_fast): (Date, bool), known: Option<Date>, rest: i32) -> Deadline {
        let receipt = match known {
            Some(day) => Receipt::Known(day),
            None if is_fast => Receipt::Assumed(sent),
            None if *case.sender_country() == self.controller.seat => Receipt::Posted(sent),
            None => Receipt::PostedAbroad(sent),
        };
        let access = self.letter == LetterKind::Access;
        let laws = || self.regimes.iter().map(|regime| regime.on(known.unwrap_or(sent)));
        let rest = if laws().any(Law::rests_for_identity) { rest } else { 0 };
        latest(receipt, laws().filter_map(|law| law.answer_periods(access)), rest, self.calendars)
    }

    /// Takes in the days until which notices extend, where the law leaves that to the controller: of those that came before
    /// it was late the latest day, never before the usual last one.
    fn take_in_named_days(&mut self) {
        if self.naming_law.is_none() {
            return;
        }
        for position in self.openings..self.events.len() {
            let Some(notice) = self.events.get(position).filter(|event| extends(event)) else { continue };
            if self.late_from().is_some_and(|late| notice.on >= late) {
                return;
            }
            let named = notice.until.map(|day| last_day(day, self.calendars).max(self.request_deadline.due));
            self.day_named = self.day_named.max(named);
            self.request_deadline.due_if_extended = self.request_deadline.due_if_extended.max(named);
        }
    }

    /// Whether it went by post, or in a way that is not known, and nobody knows when it arrived.
    pub(crate) fn arrival_is_open(&self) -> bool {
        self.request_deadline.assumed && !self.events.iter().take(self.openings).any(|opening| is_fast(opening))
    }

    /// Whether an extension was announced in time.
    pub(crate) fn is_extended(&self) -> bool {
        self.notice_came(|notice, late| notice < late)
    }

    /// Whether the first notice of extension came too late.
    pub(crate) fn extension_is_late(&self) -> bool {
        self.request_deadline.due_if_extended.is_some() && self.notice_came(|notice, late| notice >= late)
    }

    /// The notice of extension that a reply answers: the first that extends, else the latest.
    pub(crate) fn notice(&self) -> Option<&'a Event<'a>> {
        let latest = || self.events.iter().rev().find(|event| event.kind == EventKind::Extended).copied();
        self.extension.or_else(latest)
    }

    fn notice_came(&self, compare: impl Fn(Date, Date) -> bool) -> bool {
        let knows_extension = self.request_deadline.due_if_extended.is_some() || self.naming_law.is_some();
        knows_extension && self.extension.is_some_and(|event| compare(event.on, self.late_without_extension))
    }

    /// Whether the period is extended, the law leaves it to the controller until when, and no notice named the day.
    pub(crate) fn lacks_day(&self) -> bool {
        self.naming_law.is_some() && self.day_named.is_none() && self.is_extended()
    }

    /// The law under which the last day is the one that the controller named; none if it is another day.
    pub(crate) fn law_of_named_day(&self) -> Option<&'a Regime> {
        self.naming_law.filter(|_| self.day_named.is_some() && self.day_named == self.request_deadline.due_if_extended)
    }

    /// The last day for an answer, a timely extension considered; none if nobody knows when that ends.
    pub(crate) fn effective_due(&self) -> Option<Date> {
        if self.is_extended() { self.request_deadline.due_if_extended } else { Some(self.request_deadline.due) }
    }

    /// The first day on which the controller is late for sure; none if nobody knows when the extended period ends.
    pub(crate) fn late_from(&self) -> Option<Date> {
        if self.is_extended() {
            self.request_deadline.due_if_extended.map(|due| self.request_deadline.late_from(due, self.calendars))
        } else {
            Some(self.late_without_extension)
        }
    }

    /// A day that a letter sets so many days after its own: a working day on both sides.
    pub(crate) fn day_set(&self, written_on: Date, days: u16) -> Date {
        last_day(written_on.plus_days(i32::from(days)), self.calendars)
    }

    /// The first day on which the person knew what a complaint is about: a refusal, a broken promise, or silence once the
    /// last day had passed; else an answer that left something open.
    pub(crate) fn known_since(&self, today: Date) -> Option<Date> {
        let wrong = |event: &&&Event<'_>| matches!(event.kind, EventKind::Refused | EventKind::Breached);
        let told = self.events.iter().find(wrong).map(|event| event.on);
        let silent = self.late_from().filter(|_| self.request.is_some() && self.is_late(today));
        let in_part = self.first_answer().filter(|_| !self.open_parts.is_empty()).map(|event| event.on);
        let later = self.awaited().map(|added| added.late_from).filter(|late| *late <= today);
        told.into_iter().chain(silent).min().or(later).or(in_part)
    }

    /// Whether the controller is late for sure on a day, and had not answered before it was.
    pub(crate) fn is_late(&self, today: Date) -> bool {
        let in_time = |late: Date| self.first_answer().is_some_and(|answer| answer.on < late);
        self.late_from().is_some_and(|late| late <= today && !in_time(late))
    }

    /// The first answer in substance: a confirmation or a refusal.
    pub(crate) fn first_answer(&self) -> Option<&'a Event<'a>> {
        self.events.iter().find(|event| matches!(event.kind, EventKind::Confirmed | EventKind::Refused)).copied()
    }

    fn work_out_state(&self, case: &Case<'_>) -> CaseState {
        if !self.is_last {
            return CaseState::Closed;
        }
        if self.bounced.is_some() {
            return CaseState::Bounced;
        }
        if self.request.is_none() {
            return CaseState::Drafted;
        }
        if self.decision.is_some() {
            return CaseState::Closed;
        }
        if let Some(settlement) = self.settlement.filter(|_| self.open_parts.is_empty()) {
            return match self.complaint {
                None => CaseState::Confirmed,
                Some(complaint) if complaint.on <= settlement.on => CaseState::Closed,
                Some(_) => CaseState::Complained,
            };
        }
        if self.complaint.is_some() {
            return CaseState::Complained;
        }
        let reminded_since = |event: &Event<'_>| self.reminder.is_some_and(|reminder| reminder.on > event.on);
        if self.refusal.is_some_and(|refusal| !reminded_since(refusal)) {
            return CaseState::Refused;
        }
        if self.reminder_of_open().is_some() {
            return CaseState::Reminded;
        }
        if self.breach.is_some() {
            return CaseState::Breached;
        }
        if self.confirmation.is_some() {
            return CaseState::PartlyConfirmed;
        }
        if self.late_from().is_some_and(|late| case.date >= late) {
            return CaseState::Overdue;
        }
        // An extension in time outlasts later mails about the state.
        if self.is_extended() { CaseState::Extended } else { self.latest_mail() }
    }

    /// The latest mail that is not an answer. Before an answer only a mail on the state says more than one of receipt.
    fn latest_mail(&self) -> CaseState {
        let latest = self.events.iter().rev().find_map(|event| match event.kind {
            EventKind::Status | EventKind::Extended => Some(CaseState::StatusOnly),
            EventKind::Acknowledged => Some(CaseState::Acknowledged),
            _ => None,
        });
        latest.unwrap_or(CaseState::Sent)
    }

    /// Whether a reply has to give reasons: they were missed, or never given.
    pub(crate) fn lacks_reasons(&self) -> bool {
        match self.refusal.and_then(|refusal| refusal.refusal) {
            Some(Refusal::NoReasons) => true,
            Some(Refusal::ReasonsNotWeighed) | None => !self.was_sent(Part::Reasons),
            Some(_) => false,
        }
    }

    /// What a complaint relies on: of a form whose text is assumed only the request itself, until that is settled.
    pub(crate) fn surely_open(&self) -> Parts {
        let openings = self.events.iter().take(self.openings);
        let assumed = |opening: &&Event<'_>| opening.parts.is_empty() && opening.text == SentText::Form;
        if openings.clone().count() > 0 && openings.copied().all(|opening| assumed(&opening)) {
            let main = self.open_parts.among(Parts::of(&[sent::main_part(self.letter)]));
            let added = self.added.iter().fold(main, |parts, added| parts.and(added.parts));
            return if main.is_empty() { self.open_parts } else { self.open_parts.among(added) };
        }
        self.open_parts
    }

    /// Whether a part was sent.
    pub(crate) fn was_sent(&self, part: Part) -> bool {
        self.sent_parts.contains(part)
    }
}

/// Whether it is a notice of extension that extends: one with reasons.
fn extends(event: &Event<'_>) -> bool {
    event.kind == EventKind::Extended && event.grounds != ExtensionGrounds::None
}

/// Whether it arrived on the day it was sent.
fn is_fast(opening: &Event<'_>) -> bool {
    matches!(opening.via, Some(Via::Form | Via::Email))
}
