//! What is said to be infringed: each item follows from a fact of the case.

use super::super::ComposeError;
use super::events::{gave_reasons, was_sent};
use super::is_report;
use crate::case::Event;
use crate::catalog::LegalRole;
use crate::date::Date;
use crate::letter::BlockRole;
use crate::localize::{Message, Variable};
use crate::timeline::is_objection;
use crate::vocabulary::{EventKind, ExtensionGrounds, LetterKind, Part, Refusal, Via};

use super::super::writer::LetterWriter;

/// Days by which a letter by post may arrive later than another.
const POST_DAYS: i32 = 10;

/// The right that a request exercises.
pub(super) const fn right(about: LetterKind) -> LegalRole {
    match about {
        LetterKind::Access => LegalRole::Access,
        LetterKind::ConsentWithdrawal => LegalRole::Withdrawal,
        _ => LegalRole::Objection,
    }
}

/// The items, numbered; for a report also why the matter is not a small one.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let messages = if is_report(writer) { of_report(writer) } else { of_complaint(writer)? };
    let items = messages.into_iter().map(|message| item(writer, message)).collect::<Result<_, _>>()?;
    writer.items(BlockRole::Numbered, items);
    if is_report(writer) && writer.plan.about != LetterKind::Access {
        let sensitive = was_sent(writer, Part::SpecialCategories).then_some(Message::ComplaintChSignificanceSensitive);
        let minor = writer.case.data_subject.minor.then_some(Message::ComplaintChSignificanceMinor);
        let messages = [Some(Message::ComplaintChSignificance), sensitive, minor];
        let messages: Vec<Message> = messages.into_iter().flatten().collect();
        writer.sentences(BlockRole::Paragraph, &messages, |_| {})?;
    }
    Ok(())
}

/// The same as rights with their names, for a law that asks for those.
pub(super) fn rights(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let main = match writer.plan.about {
        LetterKind::Access => Message::ComplaintRightAccess,
        LetterKind::ConsentWithdrawal => Message::ComplaintRightWithdrawal,
        _ => Message::ComplaintRightObjection,
    };
    let timeline = writer.history()?;
    let rights = [
        (is_main_open(writer), main),
        (timeline.is_late(writer.case.date), Message::ComplaintRightAnswer),
        (is_objection(writer.plan.about) && writer.asks(Part::Restriction), Message::ComplaintRightRestriction),
        (writer.asks(Part::Erasure), Message::ComplaintRightErasure),
        (writer.asks(Part::Recipients), Message::ComplaintRightRecipients),
        (writer.plan.about == LetterKind::NonUserObjection, Message::ComplaintRightInformation),
    ];
    let items = rights.into_iter().filter(|(holds, _)| *holds);
    let items = items.map(|(_, message)| item(writer, message)).collect::<Result<_, _>>()?;
    writer.items(BlockRole::List, items);
    Ok(())
}

/// One item. What gives a right to erasure depends on the request.
fn item(writer: &LetterWriter<'_>, message: Message) -> Result<String, ComposeError> {
    let role = match writer.plan.about {
        LetterKind::ConsentWithdrawal => LegalRole::WithdrawalErasure,
        _ => LegalRole::Erasure,
    };
    match message {
        Message::ComplaintInfringementErasure | Message::ComplaintRightErasure => {
            writer.format_with(message, Variable::Provision, &writer.cite(role)?)
        }
        message => writer.say(message, &writer.arguments),
    }
}

/// Whether the request itself is open, or only what was asked for beside it.
pub(super) fn is_main_open(writer: &LetterWriter<'_>) -> bool {
    writer.asks(crate::timeline::main_part(writer.plan.about))
}

fn of_complaint(writer: &LetterWriter<'_>) -> Result<Vec<Message>, ComposeError> {
    let timeline = writer.history()?;
    let mut messages = period(writer)?;
    let mut add = |message: Message| {
        if !messages.contains(&message) {
            messages.push(message);
        }
    };
    let objects = is_objection(writer.plan.about);
    if is_main_open(writer) {
        add(main(writer, timeline.refusal.and_then(|event| event.refusal)));
        let refusals = timeline.events.iter().filter(|event| event.kind == EventKind::Refused);
        let reasons = objects && gave_reasons(writer);
        refusals.filter_map(|event| of_refusal(event.refusal?, reasons, objects)).for_each(&mut add);
    }
    if timeline.breach.is_some() {
        add(Message::ComplaintInfringementBreach);
    }
    let special = objects && is_main_open(writer) && was_sent(writer, Part::SpecialCategories);
    for (holds, message) in [
        (objects && writer.asks(Part::Restriction), Message::ComplaintInfringementRestriction),
        (writer.asks(Part::Erasure), Message::ComplaintInfringementErasure),
        (writer.asks(Part::Recipients), Message::ComplaintInfringementRecipients),
        (special, Message::ComplaintInfringementSpecialCategories),
        (writer.plan.about == LetterKind::NonUserObjection, Message::ComplaintInfringementInformation),
    ] {
        if holds {
            add(message);
        }
    }
    if unacknowledged(writer)?.is_some() {
        add(Message::ComplaintUkInfringementAcknowledgement);
    }
    if has_no_outcome(writer)? {
        add(Message::ComplaintUkInfringementOutcome);
    }
    Ok(messages)
}

fn of_report(writer: &LetterWriter<'_>) -> Vec<Message> {
    if writer.plan.about == LetterKind::Access {
        return vec![Message::ComplaintInfringementAccess];
    }
    let prohibition = [Message::ComplaintChInfringementProhibition, Message::ComplaintChInfringementPrinciples];
    let mut messages = if is_main_open(writer) { prohibition.to_vec() } else { Vec::new() };
    if writer.timeline.is_some_and(|timeline| timeline.breach.is_some()) {
        messages.push(Message::ComplaintInfringementBreach);
    }
    if writer.plan.about == LetterKind::NonUserObjection {
        messages.push(Message::ComplaintInfringementInformation);
    }
    if messages.is_empty() {
        messages.push(Message::ComplaintChInfringementPrinciples);
    }
    messages
}

fn main(writer: &LetterWriter<'_>, refusal: Option<Refusal>) -> Message {
    match (writer.plan.about, refusal) {
        (LetterKind::Access, _) => Message::ComplaintInfringementAccess,
        (LetterKind::ConsentWithdrawal, _) => Message::ComplaintInfringementWithdrawal,
        (_, Some(Refusal::NoData | Refusal::NoTraining)) => Message::ComplaintInfringementObjectionInSoFar,
        _ => Message::ComplaintInfringementObjection,
    }
}

/// Whether the answer, or the notice of extension, came late, without reasons or not at all.
fn period(writer: &LetterWriter<'_>) -> Result<Vec<Message>, ComposeError> {
    let timeline = writer.history()?;
    let mut messages = Vec::new();
    if timeline.is_late(writer.case.date) {
        let came = timeline.first_answer().map(|_| Message::ComplaintInfringementLate);
        messages.push(came.unwrap_or(Message::ComplaintInfringementSilence));
    }
    if timeline.extension_is_late() {
        messages.push(Message::ComplaintInfringementExtension);
    }
    let groundless = |event: &&Event<'_>| event.kind == EventKind::Extended && event.grounds == ExtensionGrounds::None;
    if timeline.events.iter().copied().any(|event| groundless(&event)) {
        messages.push(Message::ComplaintInfringementExtensionNoReasons);
    }
    Ok(messages)
}

/// What a kind of refusal infringes by itself.
const fn of_refusal(refusal: Refusal, gave_reasons: bool, objects: bool) -> Option<Message> {
    match refusal {
        Refusal::Identity => Some(Message::ComplaintInfringementIdentity),
        Refusal::UseTheForm => Some(Message::ComplaintInfringementForm),
        Refusal::NoReasons if gave_reasons => Some(Message::ComplaintInfringementNoReasons),
        Refusal::ReasonsNotWeighed if gave_reasons => Some(Message::ComplaintInfringementReasons),
        Refusal::TooLate if objects => Some(Message::ComplaintInfringementTime),
        Refusal::NoReasons
        | Refusal::ReasonsNotWeighed
        | Refusal::TooLate
        | Refusal::NoData
        | Refusal::NoTraining
        | Refusal::NotApplicable => None,
    }
}

/// The day by which a complaint to the company had to be acknowledged; none where it is not sure.
pub(super) struct Acknowledgement {
    pub(super) day: Option<Date>,
}

/// Whether a letter was a complaint to the company, which the law gives.
pub(super) fn is_to_controller(writer: &LetterWriter<'_>, event: &Event<'_>) -> bool {
    writer.plan.law.knows(LegalRole::ControllerComplaint) && writer.letter_word(event) == "controller-complaint"
}

/// The complaint to the company.
fn to_controller<'a>(writer: &LetterWriter<'a>) -> Result<Option<&'a Event<'a>>, ComposeError> {
    let sent = |event: &&&Event<'a>| event.kind == EventKind::Sent && is_to_controller(writer, event);
    Ok(writer.history()?.events.iter().find(sent).copied())
}

/// If its receipt was not acknowledged in time.
pub(super) fn unacknowledged(writer: &LetterWriter<'_>) -> Result<Option<Acknowledgement>, ComposeError> {
    let timeline = writer.history()?;
    let (Some(complaint), Some(days)) = (to_controller(writer)?, writer.plan.law.acknowledgement_days()) else {
        return Ok(None);
    };
    let is_sure = complaint.received.is_some() || matches!(complaint.via, Some(Via::Form | Via::Email));
    let due = timeline.day_set(complaint.received.unwrap_or(complaint.on), days);
    let late = if is_sure { due } else { due.plus_days(POST_DAYS) };
    let word = |event: &&Event<'_>| {
        matches!(
            event.kind,
            EventKind::Acknowledged
                | EventKind::Status
                | EventKind::Extended
                | EventKind::Confirmed
                | EventKind::Refused
        )
    };
    let came = timeline.events.iter().copied().filter(word).any(|event| event.on >= complaint.on && event.on <= late);
    Ok((writer.case.date > late && !came).then(|| Acknowledgement { day: is_sure.then_some(due) }))
}

/// Whether the company told no outcome of a complaint to it, although the time for the acknowledgement is over.
fn has_no_outcome(writer: &LetterWriter<'_>) -> Result<bool, ComposeError> {
    let (Some(complaint), Some(days)) = (to_controller(writer)?, writer.plan.law.acknowledgement_days()) else {
        return Ok(false);
    };
    let timeline = writer.history()?;
    let answer = |event: &&&Event<'_>| matches!(event.kind, EventKind::Confirmed | EventKind::Refused);
    let answered = timeline.events.iter().filter(answer).any(|event| event.on >= complaint.on);
    Ok(!answered && writer.case.date > timeline.day_set(complaint.on, days).plus_days(POST_DAYS))
}
