//! The reply to a refusal: it answers the one point that was raised, then repeats the objection.

use super::{ComposeError, frame, reasons};
use crate::localize::{Message, Value, Variable};
use crate::vocabulary::{Refusal, RequestKind};

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let event = writer.history()?.refusal.ok_or(ComposeError::NoHistory)?;
    // Without a kind nothing else is known than that the controller will not follow.
    let refusal = event.refusal.unwrap_or(Refusal::ReasonsNotWeighed);
    frame::open(writer)?;
    writer.dated(Message::RefusalReplyOpening, Some(event.on), None, |arguments| {
        arguments.set(Variable::Kind, Value::Text(event.refusal.map_or("unknown", Refusal::as_str)));
    })?;
    writer.accounts_of_case(Message::LaterAccountsIntro)?;
    if event.refusal.is_some() {
        writer.paragraph(answer(refusal))?;
    }
    if refusal == Refusal::NoReasons && writer.case.reasons_for(writer.plan.controller).next().is_some() {
        writer.paragraph(Message::RefusalReplyGrounds)?;
        reasons::grounds(writer)?;
    }
    writer.paragraph(Message::RefusalReplyBurden)?;
    if matches!(refusal, Refusal::NoReasons | Refusal::ReasonsNotWeighed | Refusal::NotApplicable) {
        writer.paragraph(Message::RefusalReplyBalancing)?;
    }
    writer.dated(Message::RefusalReplyRepeat, None, Some(writer.new_due()), |_| {})?;
    if writer.wants(RequestKind::Restriction) {
        writer.paragraph(Message::RefusalReplyRestriction)?;
    }
    writer.paragraph(Message::RefusalReplyRemedies)?;
    frame::close(writer)?;
    writer.format(Message::RefusalReplySubject, |_| {})
}

/// The paragraph that answers a kind of refusal.
const fn answer(refusal: Refusal) -> Message {
    match refusal {
        Refusal::NoReasons => Message::RefusalReplyNoReasons,
        Refusal::ReasonsNotWeighed => Message::RefusalReplyReasonsNotWeighed,
        Refusal::Identity => Message::RefusalReplyIdentity,
        Refusal::NoData => Message::RefusalReplyNoData,
        Refusal::TooLate => Message::RefusalReplyTooLate,
        Refusal::UseTheForm => Message::RefusalReplyUseTheForm,
        Refusal::NotApplicable => Message::RefusalReplyNotApplicable,
    }
}
