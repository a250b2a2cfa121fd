//! The facts: what the company does, what was asked of it and when, and what came back; one line an event.

use super::super::ComposeError;
use super::infringements::is_main_open;
use super::parties::answers_about_others;
use super::{infringements, is_report};
use crate::case::Event;
use crate::catalog::{ComplaintContent, RequiredContent, TimeLimitStart};
use crate::date::Date;
use crate::deadline::Certainty;
use crate::letter::BlockRole;
use crate::localize::{Message, Value, Variable};
use crate::parts::Parts;
use crate::plan::BasisClaim;
use crate::timeline::{Asking, is_objection, is_request, main_part};
use crate::vocabulary::{AuthorityStep, EventKind, ExtensionGrounds, LetterKind, Part, Refusal, SentText};

use super::super::writer::LetterWriter;

/// Parts that a line names beside the letter itself.
const DEMANDS: Parts = Parts::of(&[Part::Restriction, Part::Erasure, Part::Recipients, Part::SpecialCategories]);

/// Parts that a promise may name.
const PROMISES: Parts =
    Parts::of(&[Part::Objection, Part::Access, Part::Withdrawal, Part::Restriction, Part::Erasure, Part::Recipients]);

/// What the processing rests on, that the company was asked first, and the events.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let mut text = String::new();
    if is_objection(writer.plan.about) && !is_report(writer) {
        let message = match writer.plan.basis {
            BasisClaim::Stated => Message::ComplaintProcessing,
            BasisClaim::Denied | BasisClaim::InSoFar => Message::ComplaintProcessingInSoFar,
        };
        text = writer.plain(message)?;
        text.push(' ');
    }
    text.push_str(&writer.on(Message::ComplaintBefore, writer.request()?.on)?);
    writer.text(BlockRole::Paragraph, text);
    let lines = lines(writer)?.into_iter().map(|line| line.text).collect();
    writer.items(BlockRole::List, lines);
    Ok(())
}

/// One line, and its place.
pub(super) struct Line {
    pub(super) on: Date,
    pub(super) text: String,
}

/// What happened, in order of time; the ends of periods at their places, where an answer did not come before.
pub(super) fn lines(writer: &LetterWriter<'_>) -> Result<Vec<Line>, ComposeError> {
    let timeline = writer.history()?;
    let mut lines = Vec::with_capacity(timeline.events.len() + 3);
    for event in &timeline.events {
        lines.push(Line { on: event.on, text: fact(writer, event)? });
    }
    let promises = answers_about_others(writer)?.into_iter().filter(|event| event.kind == EventKind::Confirmed);
    for event in promises {
        let text = writer.on(Message::ComplaintFactConfirmedOthers, event.on)?;
        lines.push(Line { on: event.on, text });
    }
    let is_sure = timeline.request_deadline.certainty != Certainty::Floor;
    let late = timeline.late_from().filter(|_| timeline.is_late(writer.case.date));
    if let Some(day) = late.filter(|_| !is_sure) {
        let text = writer.plain(Message::ComplaintFactOverdueCautious)?;
        lines.push(Line { on: day, text });
    } else if let Some(due) = timeline.effective_due().filter(|_| late.is_some()) {
        let text = writer.until(Message::ComplaintFactOverdue, due)?;
        lines.push(Line { on: due, text });
    }
    for added in timeline.overdue_parts(writer.case.date).filter(|added| added.asks_for(writer.plan.parts)) {
        let asked = Some(added.letter.on);
        let (on, due, message) = if added.deadline.certainty == Certainty::Floor {
            (added.late_from, None, Message::ComplaintFactOverdueAddedCautious)
        } else {
            (added.due, Some(added.due), Message::ComplaintFactOverdueAdded)
        };
        lines.push(Line { on, text: writer.format_dated(message, asked, due, |_| {})? });
    }
    if let Some(due) = infringements::unacknowledged(writer)?.and_then(|due| due.day) {
        let text = writer.until(Message::ComplaintUkFactAcknowledgement, due)?;
        lines.push(Line { on: due, text });
    }
    lines.sort_by_key(|line| line.on);
    if timeline.events.last().is_some_and(|event| event.kind == EventKind::Sent) {
        lines.push(Line { on: writer.case.date, text: writer.plain(Message::ComplaintFactNothingSince)? });
    }
    Ok(lines)
}

/// One event as a line.
fn fact<'a>(writer: &LetterWriter<'a>, event: &Event<'a>) -> Result<String, ComposeError> {
    let step = event.step.map_or("unknown", AuthorityStep::as_str);
    let authority = acting_authority(writer, event);
    let promised = match event.kind {
        EventKind::Confirmed if event.parts.is_empty() => names(writer, Parts::of(&[main_part(writer.plan.about)]))?,
        EventKind::Confirmed => names(writer, event.parts.among(PROMISES))?,
        _ => String::new(),
    };
    let day = writer.locale.date(event.on);
    let mut arguments = writer.arguments;
    for (variable, value) in [
        (Variable::Date, day.as_str()),
        (Variable::Kind, step),
        (Variable::Authority, authority),
        (Variable::Value, promised.as_str()),
    ] {
        arguments.set(variable, Value::Text(value));
    }
    let mut fact = writer.say(message(writer, event), &arguments)?;
    if event.kind == EventKind::Sent {
        sent(writer, event, &mut fact)?;
    }
    let note = event.note.as_ref().filter(|_| matches!(event.kind, EventKind::Refused | EventKind::Breached));
    let quoted = note.map(|note| writer.locale.quote(note));
    for (message, value) in [(Message::ComplaintFactNote, &quoted), (Message::ComplaintFactReference, &event.reference)]
    {
        if let Some(value) = value {
            writer.append(&mut fact, message, Variable::Value, value)?;
        }
    }
    Ok(fact)
}

fn message(writer: &LetterWriter<'_>, event: &Event<'_>) -> Message {
    match event.kind {
        EventKind::Sent => letter(writer, event),
        EventKind::Received => Message::ComplaintFactReceived,
        EventKind::Acknowledged => Message::ComplaintFactAcknowledged,
        // What came back counts as never sent and is in no timeline.
        EventKind::Status | EventKind::Bounced => Message::ComplaintFactStatus,
        EventKind::Extended => match event.grounds {
            ExtensionGrounds::None => Message::ComplaintFactExtendedNoReasons,
            ExtensionGrounds::General | ExtensionGrounds::Specific => Message::ComplaintFactExtended,
        },
        EventKind::Identified => Message::ComplaintFactIdentified,
        EventKind::Confirmed => Message::ComplaintFactConfirmed,
        EventKind::Refused => refusal(event.refusal, gave_reasons(writer)),
        EventKind::Breached => Message::ComplaintFactBreached,
        EventKind::Complained => Message::ComplaintFactComplained,
        EventKind::Authority => Message::ComplaintFactAuthority,
    }
}

fn letter(writer: &LetterWriter<'_>, event: &Event<'_>) -> Message {
    match event.letter {
        LetterKind::Objection | LetterKind::NonUserObjection if is_report(writer) => {
            Message::ComplaintChFactProhibition
        }
        LetterKind::Objection | LetterKind::NonUserObjection => Message::ComplaintFactObjection,
        LetterKind::Access => Message::ComplaintFactAccess,
        LetterKind::ConsentWithdrawal => Message::ComplaintFactWithdrawal,
        LetterKind::Reminder | LetterKind::RefusalReply if infringements::is_to_controller(writer, event) => {
            Message::ComplaintUkFactControllerComplaint
        }
        LetterKind::Reminder => Message::ComplaintFactReminder,
        LetterKind::RefusalReply => Message::ComplaintFactRefusalReply,
        LetterKind::ExtensionReply => Message::ComplaintFactExtensionReply,
        LetterKind::Complaint | LetterKind::CopyrightReservation | LetterKind::Next => Message::ComplaintFactLetter,
    }
}

/// Nobody can have left grounds unweighed that were not given.
const fn refusal(refusal: Option<Refusal>, gave_reasons: bool) -> Message {
    match refusal {
        Some(Refusal::NoReasons) => Message::ComplaintFactRefusedNoReasons,
        Some(Refusal::ReasonsNotWeighed) if gave_reasons => Message::ComplaintFactRefusedReasonsNotWeighed,
        Some(Refusal::Identity) => Message::ComplaintFactRefusedIdentity,
        Some(Refusal::NoData) => Message::ComplaintFactRefusedNoData,
        Some(Refusal::NoTraining) => Message::ComplaintFactRefusedNoTraining,
        Some(Refusal::TooLate) => Message::ComplaintFactRefusedTooLate,
        Some(Refusal::UseTheForm) => Message::ComplaintFactRefusedUseTheForm,
        Some(Refusal::NotApplicable) => Message::ComplaintFactRefusedNotApplicable,
        Some(Refusal::ReasonsNotWeighed) | None => Message::ComplaintFactRefused,
    }
}

/// How it was sent, what else it asked for, and on what grounds.
fn sent(writer: &LetterWriter<'_>, event: &Event<'_>, fact: &mut String) -> Result<(), ComposeError> {
    if let Some(via) = event.via {
        writer.append(fact, Message::ComplaintFactVia, Variable::Via, via.as_str())?;
    }
    let parts = sent_parts(writer, event)?;
    let demands = names(writer, parts.among(DEMANDS))?;
    if !demands.is_empty() {
        writer.append(fact, Message::ComplaintFactDemands, Variable::Value, &demands)?;
    }
    let grounds = if parts.contains(Part::Reasons) { grounds(writer)? } else { String::new() };
    if !grounds.is_empty() {
        writer.append(fact, Message::ComplaintFactGrounds, Variable::Value, &grounds)?;
    }
    Ok(())
}

/// What was sent for sure: of a form whose text is assumed only the request and its grounds, while the request is open.
pub(super) fn sent_parts(writer: &LetterWriter<'_>, event: &Event<'_>) -> Result<Parts, ComposeError> {
    let opens = is_request(event.letter) || std::ptr::eq(event, writer.request()?);
    if !event.parts.is_empty() {
        return Ok(event.parts);
    }
    if !opens {
        let added = writer.history()?.added.iter().find(|added| std::ptr::eq(added.letter, event));
        return Ok(added.map_or(Parts::NONE, |added| added.parts));
    }
    let parts = Asking::of(writer.case).parts(event, &writer.plan.accounts);
    Ok(match event.text {
        SentText::Letter => parts,
        SentText::Form if !is_main_open(writer) => parts,
        SentText::Form => parts.among(Parts::of(&[main_part(writer.plan.about), Part::Reasons])),
    })
}

/// Whether grounds were given to the company.
pub(super) fn gave_reasons(writer: &LetterWriter<'_>) -> bool {
    was_sent(writer, Part::Reasons)
}

/// Whether a part was sent for sure.
pub(super) fn was_sent(writer: &LetterWriter<'_>, part: Part) -> bool {
    let Some(timeline) = writer.timeline else { return false };
    let sent = timeline.events.iter().filter(|event| event.kind == EventKind::Sent);
    sent.filter_map(|event| sent_parts(writer, event).ok()).any(|parts| parts.contains(part))
}

/// Names of parts as a list.
fn names(writer: &LetterWriter<'_>, parts: Parts) -> Result<String, ComposeError> {
    let name = |part: Part| writer.format_with(Message::ComplaintPart, Variable::Kind, part.as_str());
    let names = parts.iter().map(name).collect::<Result<Vec<_>, _>>()?;
    Ok(writer.locale.list(&names.iter().map(String::as_str).collect::<Vec<_>>()))
}

/// The grounds that the company may read, by the names of their kinds.
fn grounds(writer: &LetterWriter<'_>) -> Result<String, ComposeError> {
    let mut grounds = Vec::new();
    let mut has_own_words = false;
    for reason in writer.case.reasons_for(writer.plan.controller, &writer.plan.accounts) {
        has_own_words |= reason.own_words.is_some();
        // What has no sentences for these services was in no letter.
        if let Some(record) = reason.record.filter(|_| reason.text(writer.case, &writer.plan.accounts).is_some()) {
            let label = writer.locale.format_attribute(record.message.as_str(), "label", &writer.arguments)?;
            grounds.push(writer.locale.quote(&label));
        }
    }
    if has_own_words {
        grounds.push(writer.plain(Message::ComplaintGroundsOwn)?);
    }
    Ok(writer.locale.list(&grounds.iter().map(String::as_str).collect::<Vec<_>>()))
}

/// The authority of an event, in the language of the letter; the one that is written to if the history names none.
fn acting_authority<'a>(writer: &LetterWriter<'a>, event: &Event<'a>) -> &'a str {
    event
        .authority
        .or(writer.plan.authority())
        .map_or("", |authority| authority.name_in(&writer.case.language, event.on))
}

/// That the complaint is in time, for an authority that wants to be shown that: since when the matter is known, or when
/// the company was last in touch.
pub(super) fn timeliness(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let wanted = |content: &RequiredContent| content.id == ComplaintContent::Timeliness;
    let Some(authority) = writer.plan.authority().filter(|own| own.required_contents.iter().any(wanted)) else {
        return Ok(());
    };
    let timeline = writer.history()?;
    let start = authority.time_limits.first().map_or(TimeLimitStart::Knowledge, |limit| limit.from);
    let (message, day) = match start {
        TimeLimitStart::Knowledge | TimeLimitStart::Infringement => {
            (Message::ComplaintTimeliness, timeline.known_since(writer.case.date))
        }
        TimeLimitStart::LastContact => {
            let contact = |event: &&&Event<'_>| {
                !matches!(event.kind, EventKind::Complained | EventKind::Authority | EventKind::Breached)
            };
            (Message::ComplaintLastContact, timeline.events.iter().rev().find(contact).map(|event| event.on))
        }
    };
    day.map_or(Ok(()), |day| writer.dated(message, Some(day), None, |_| {}))
}
