//! What the authority is asked to do, numbered, in the order in which the company was asked.

use super::super::{ComposeError, accounts};
use super::infringements::is_main_open;
use super::{headed, is_report};
use crate::catalog::ComplaintContent;
use crate::letter::BlockRole;
use crate::localize::Message;
use crate::timeline::is_objection;
use crate::vocabulary::{LetterKind, Part};

use super::super::writer::LetterWriter;

/// The items, that the accounts remain, and in a report what it cannot give.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    writer.paragraph(Message::ComplaintRequestsIntro)?;
    let messages = if is_report(writer) { of_report(writer) } else { of_complaint(writer) };
    let items = messages.into_iter().map(|message| writer.say(message, &writer.arguments));
    let items = items.collect::<Result<_, _>>()?;
    writer.items(BlockRole::Numbered, items);
    let remain =
        writer.plan.about != LetterKind::Access && !writer.plan.accounts.is_empty() && !accounts::are_deleted(writer);
    let messages =
        [remain.then_some(Message::ComplaintAccountsStay), is_report(writer).then_some(Message::ComplaintChNoParty)];
    let messages: Vec<Message> = messages.into_iter().flatten().collect();
    if messages.is_empty() { Ok(()) } else { writer.sentences(BlockRole::Paragraph, &messages, |_| {}) }
}

fn of_complaint(writer: &LetterWriter<'_>) -> Vec<Message> {
    let finding = headed(writer).iter().any(|content| content.id == ComplaintContent::FindingSought);
    let is_open = is_main_open(writer);
    let comply = match writer.plan.about {
        LetterKind::Access => Message::ComplaintRequestComplyAccess,
        LetterKind::ConsentWithdrawal if is_open => Message::ComplaintRequestComplyWithdrawal,
        _ if is_open && writer.plan.parts.iter().count() > 1 => Message::ComplaintRequestComply,
        _ if is_open => Message::ComplaintRequestComplyObjection,
        _ => Message::ComplaintRequestComplyOpen,
    };
    let stops = is_open && (is_objection(writer.plan.about) || writer.plan.about == LetterKind::ConsentWithdrawal);
    [
        (finding, Message::ComplaintRequestFinding),
        (!finding, Message::ComplaintRequestInvestigate),
        (true, comply),
        (stops, Message::ComplaintRequestBan),
        (writer.asks(Part::Erasure), Message::ComplaintRequestErasure),
        (writer.asks(Part::Recipients), Message::ComplaintRequestRecipients),
        (true, Message::ComplaintRequestProgress),
    ]
    .into_iter()
    .filter_map(|(holds, message)| holds.then_some(message))
    .collect()
}

fn of_report(writer: &LetterWriter<'_>) -> Vec<Message> {
    let measure = if writer.plan.about == LetterKind::Access {
        Message::ComplaintRequestComplyAccess
    } else {
        Message::ComplaintChRequestStop
    };
    [
        (true, Message::ComplaintChRequestInvestigate),
        (true, measure),
        (writer.asks(Part::Erasure), Message::ComplaintRequestErasure),
        (true, Message::ComplaintChRequestProgress),
    ]
    .into_iter()
    .filter_map(|(holds, message)| holds.then_some(message))
    .collect()
}
