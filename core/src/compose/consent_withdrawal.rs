//! The withdrawal of consent. It needs no reasons; the objection that goes with it as a precaution gives those of the
//! case.

use super::{ComposeError, accounts, frame, reasons};
use crate::catalog::LawFamily;
use crate::localize::Message;
use crate::vocabulary::Part;

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    frame::open(writer)?;
    writer.paragraph(writer.by_law(Message::ConsentWithdrawalDeclaration, Message::ConsentWithdrawalChDeclaration))?;
    frame::second_law(writer)?;
    frame::joint_controllers(writer)?;
    accounts::introduced(writer, Message::LaterAccounts)?;
    frame::former_names(writer)?;
    writer.paragraph(Message::LaterDemands)?;
    let demands = demands(writer);
    writer.list_of_demands(&demands)?;
    precaution(writer)?;
    accounts::what_becomes(writer)?;
    frame::close(writer)?;
    writer.subject(writer.by_law(Message::ConsentWithdrawalSubject, Message::ConsentWithdrawalChSubject))
}

/// Stop, erase and name recipients as far as the person wants it, name another basis, confirm.
fn demands(writer: &LetterWriter<'_>) -> Vec<Message> {
    let erase = writer.by_demand(Message::ConsentWithdrawalErase, Message::LaterChErase);
    let recipients = writer.asks(Part::Erasure) || writer.asks(Part::Recipients);
    let demands = [
        Some(writer.by_demand(Message::ConsentWithdrawalStop, Message::ConsentWithdrawalChStop)),
        writer.asks(Part::Erasure).then_some(erase),
        recipients.then_some(Message::LaterRecipients),
        Some(writer.by_demand(Message::ConsentWithdrawalBasis, Message::ConsentWithdrawalChBasis)),
        Some(writer.by_demand(Message::ConsentWithdrawalConfirm, Message::ConsentWithdrawalChConfirm)),
    ];
    demands.into_iter().flatten().collect()
}

/// The objection for the case that the controller has another basis. The Swiss prohibition holds for that too.
fn precaution(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    match writer.demand_law.wording() {
        LawFamily::Ch => return Ok(()),
        LawFamily::Gdpr | LawFamily::Uk => {}
    }
    let gives_reasons = writer.case.reasons_for(writer.plan.controller, &writer.plan.accounts).next().is_some();
    let grounds = gives_reasons.then_some(Message::ConsentWithdrawalGrounds);
    let sentences: Vec<Message> = [Some(Message::ConsentWithdrawalObjection), grounds].into_iter().flatten().collect();
    writer.demand_paragraph(&sentences)?;
    reasons::briefly(writer)
}
