//! The complaint to the controller (s. 164A Data Protection Act 2018, United Kingdom): after silence, after a promise,
//! after a refusal. It takes the place of the reminder and of the reply to a refusal.

use super::refusal_reply::Refused;
use super::{ComposeError, accounts, facts, frame, reminder};
use crate::localize::Message;
use crate::timeline::is_objection;
use crate::vocabulary::{Part, Refusal};

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let timeline = writer.history()?;
    let refusal = timeline.refusal.map(|_| Refused::of(writer)).transpose()?;
    frame::open(writer)?;
    let mut sentences = vec![writer.plain(Message::ControllerComplaintOpening)?];
    sentences.extend(facts::sent(writer)?);
    match refusal {
        Some(refusal) => sentences.push(refusal.sentence(writer)?),
        None => sentences.extend(reminder::what_came(writer)?),
    }
    // Who says that nothing is done is taken at its word, and asked to say it wholly.
    let is_denied = refusal.is_some_and(|refusal| refusal.said == Some(Refusal::NoTraining));
    let on_merits = refusal.is_some_and(|refusal| {
        is_objection(writer.plan.about) && refusal.is_on_the_merits() && !refusal.is_renewed(writer)
    });
    if on_merits {
        sentences.push(writer.plain(Message::ControllerComplaintMerits)?);
    } else if !is_denied {
        sentences.push(writer.plain(Message::ControllerComplaintView)?);
    }
    writer.joined(&sentences);
    accounts::introduced(writer, Message::LaterAccounts)?;
    let (open, new) = facts::beside(writer)?;
    let demands = match refusal {
        Some(refusal) if is_objection(writer.plan.about) => {
            refusal.answer(writer, !on_merits)?;
            refusal.demands(writer)
        }
        None if timeline.confirmation.is_some() => reminder::after_promise(writer, open)?,
        Some(_) | None => {
            let mut demands = if is_objection(writer.plan.about) {
                vec![Message::RefusalReplyComply, Message::RefusalReplyWeighAlone]
            } else {
                vec![reminder::answer(writer)]
            };
            demands.extend(facts::demands(writer, open));
            demands
        }
    };
    if !demands.is_empty() {
        writer.paragraph(Message::LaterDemands)?;
        writer.list_of_demands(&demands)?;
    }
    if refusal.is_none() {
        reminder::new_parts(writer, new)?;
    }
    if writer.asks(Part::Erasure) && !demands.is_empty() {
        accounts::what_becomes(writer)?;
    }
    let mut end = vec![writer.plain(Message::ControllerComplaintProcedure)?];
    if !is_denied {
        end.push(facts::next(writer)?);
    }
    writer.joined(&end);
    frame::close(writer)?;
    writer.subject(Message::ControllerComplaintSubject)
}
