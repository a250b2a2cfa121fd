//! The reminder, from the day after the due date: after silence, about what a confirmation left open, and after a broken
//! promise. It brings no new reasons. What no text carried yet is asked for as new, with a period of its own.

use super::{ComposeError, accounts, facts, frame};
use crate::localize::Message;
use crate::parts::Parts;
use crate::timeline::is_objection;
use crate::vocabulary::{LetterKind, Part};

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    frame::open(writer)?;
    let mut sentences = facts::sent(writer)?;
    sentences.extend(what_came(writer)?);
    writer.joined(&sentences);
    accounts::introduced(writer, Message::LaterAccounts)?;
    let timeline = writer.history()?;
    let due = writer.new_due();
    let (open, new) = facts::beside(writer)?;
    if timeline.confirmation.is_none() {
        let mut sentences = vec![writer.demand_by(answer(writer), due)?];
        if !is_objection(writer.plan.about) {
            sentences.push(writer.until(Message::LaterDue, due)?);
        }
        sentences.push(facts::next(writer)?);
        writer.joined(&sentences);
        parts(writer, Message::ReminderAlsoOpen, open)?;
    } else {
        let intro = match timeline.breach {
            Some(_) => Message::LaterDemandsBy,
            None => writer.by_demand(Message::ReminderOpen, Message::ReminderChOpen),
        };
        let intro = writer.demand_by(intro, due)?;
        writer.joined(&[intro]);
        writer.list_of_demands(&after_promise(writer, open)?)?;
        let next = facts::next(writer)?;
        writer.joined(&[next]);
    }
    new_parts(writer, new)?;
    if writer.asks(Part::Erasure) {
        accounts::what_becomes(writer)?;
    }
    frame::close(writer)?;
    writer.subject(match writer.plan.about {
        LetterKind::Access => Message::ReminderSubjectAccess,
        LetterKind::ConsentWithdrawal => writer.by_law(Message::ReminderSubjectWithdrawal, Message::ReminderChSubject),
        _ => writer.by_law(Message::ReminderSubjectObjection, Message::ReminderChSubject),
    })
}

/// Silence, a promise that leaves something open, or one that was broken.
pub(super) fn what_came(writer: &LetterWriter<'_>) -> Result<Vec<String>, ComposeError> {
    let timeline = writer.history()?;
    let Some(promise) = timeline.confirmation else {
        return Ok(vec![facts::lapsed(writer)?, facts::came(writer)?]);
    };
    let promised = writer.on(Message::LaterConfirmed, promise.on)?;
    if let Some(breach) = timeline.breach {
        return Ok(vec![promised, writer.on(Message::ReminderBreach, breach.on)?]);
    }
    let added = timeline.awaited().map(|added| writer.on(Message::LaterAdded, added.letter.on)).transpose()?;
    Ok([Some(promised), added, Some(facts::lapsed(writer)?)].into_iter().flatten().collect())
}

/// The core request. REM-4
pub(super) fn answer(writer: &LetterWriter<'_>) -> Message {
    match writer.plan.about {
        LetterKind::Access => Message::ReminderAnswerAccess,
        LetterKind::ConsentWithdrawal => Message::ReminderAnswerWithdrawal,
        _ => writer.by_demand(Message::ReminderAnswerObjection, Message::ReminderChAnswer),
    }
}

/// The names of parts that are asked for beside the request itself.
fn names(writer: &LetterWriter<'_>, parts: Parts) -> Vec<Message> {
    let erasure = match writer.plan.about {
        LetterKind::ConsentWithdrawal => Message::ReminderPartErasureConsent,
        _ => writer.by_demand(Message::ReminderPartErasure, Message::ReminderChPartErasure),
    };
    let name = |part: Part| match part {
        Part::Restriction => {
            Some(writer.by_demand(Message::ReminderPartRestriction, Message::ReminderChPartRestriction))
        }
        Part::Erasure => Some(erasure),
        Part::Recipients => Some(Message::ReminderPartRecipients),
        _ => None,
    };
    parts.iter().filter_map(name).collect()
}

/// What is demanded after a promise: what it left open, or all that it was about if it was broken.
pub(super) fn after_promise(writer: &LetterWriter<'_>, open: Parts) -> Result<Vec<Message>, ComposeError> {
    let is_broken = writer.history()?.breach.is_some();
    let mut demands = Vec::with_capacity(4);
    if is_broken {
        demands.push(match writer.plan.about {
            LetterKind::Access => Message::ReminderBreachAccess,
            _ => Message::ReminderBreachStop,
        });
    }
    for part in open.iter() {
        demands.extend(match part {
            Part::Erasure if is_broken => Some(Message::ReminderBreachErase),
            Part::Erasure => Some(Message::ReminderErased),
            // What was promised holds; until it does, nothing is left to restrict.
            Part::Restriction if is_broken => None,
            _ => facts::demand(writer, part),
        });
    }
    if is_broken {
        demands.push(Message::ReminderBreachPrevent);
    }
    Ok(demands)
}

/// What no text carried yet.
pub(super) fn new_parts(writer: &mut LetterWriter<'_>, new: Parts) -> Result<(), ComposeError> {
    parts(writer, writer.by_demand(Message::ReminderNew, Message::ReminderChNew), new)
}

/// Parts as a list, if there are any.
fn parts(writer: &mut LetterWriter<'_>, intro: Message, parts: Parts) -> Result<(), ComposeError> {
    let demands = names(writer, parts);
    if demands.is_empty() {
        return Ok(());
    }
    writer.demand_paragraph(&[intro])?;
    writer.list_of_demands(&demands)
}
