//! The reply to a refusal: it answers the one point that was raised, then repeats the objection.

use super::{ComposeError, accounts, frame, reasons};
use crate::catalog::LegalRole;
use crate::localize::{Message, Value, Variable};
use crate::vocabulary::{Part, Refusal};

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let timeline = writer.history()?;
    let event = timeline.refusal.ok_or(ComposeError::NoHistory)?;
    // Without a kind nothing else is known than that the controller will not follow.
    let refusal = event.refusal.unwrap_or(Refusal::ReasonsNotWeighed);
    let gave_reasons = timeline.was_sent(Part::Reasons);
    // Nobody can have left reasons unweighed that were not given.
    let said = event.refusal.filter(|refusal| *refusal != Refusal::ReasonsNotWeighed || gave_reasons);
    frame::open(writer)?;
    writer.dated(Message::RefusalReplyOpening, Some(event.on), None, |arguments| {
        arguments.set(Variable::Kind, Value::Text(said.map_or("unknown", Refusal::as_str)));
    })?;
    writer.accounts_of_case(Message::LaterAccountsIntro)?;
    if refusal == Refusal::NoTraining {
        return no_training(writer);
    }
    match said {
        Some(Refusal::NoData) if accounts::are_deleted(writer) => {
            writer.paragraph(Message::RefusalReplyNoDataDeleted)?;
        }
        // Reasons that were not given are given now.
        Some(Refusal::NoReasons) if !gave_reasons => {}
        Some(refusal) => writer.paragraph(answer(refusal))?,
        None => {}
    }
    if writer.asks(Part::Reasons) {
        writer.paragraph(Message::RefusalReplyGrounds)?;
        reasons::grounds(writer)?;
    }
    writer.paragraph(Message::RefusalReplyBurden)?;
    if matches!(refusal, Refusal::NoReasons | Refusal::ReasonsNotWeighed | Refusal::NotApplicable) {
        writer.paragraph(Message::RefusalReplyBalancing)?;
    }
    writer.dated(Message::RefusalReplyRepeat, None, Some(writer.new_due()), |_| {})?;
    if writer.asks(Part::Restriction) {
        writer.paragraph(Message::RefusalReplyRestriction)?;
    }
    writer.citing(Message::RefusalReplyRemedies, LegalRole::Complaint, Some(LegalRole::Court))?;
    frame::close(writer)?;
    writer.format(Message::RefusalReplySubject, |_| {})
}

/// An answer that nothing is done with the data is taken at its word, and asked to be whole.
fn no_training(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    writer.paragraph(Message::RefusalReplyNoTraining)?;
    writer.dated(Message::RefusalReplyNoTrainingConfirm, None, Some(writer.new_due()), |_| {})?;
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
        Refusal::NoTraining => Message::RefusalReplyNoTraining,
        Refusal::TooLate => Message::RefusalReplyTooLate,
        Refusal::UseTheForm => Message::RefusalReplyUseTheForm,
        Refusal::NotApplicable => Message::RefusalReplyNotApplicable,
    }
}
