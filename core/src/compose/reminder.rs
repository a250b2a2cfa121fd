//! The reminder, from the day after the due date. It brings no new reasons.

use super::{ComposeError, facts, frame};
use crate::catalog::LegalRole;
use crate::localize::Message;
use crate::vocabulary::LetterKind;

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let is_access = writer.plan.about == LetterKind::Access;
    frame::open(writer)?;
    writer.about_request(Message::ReminderSent)?;
    facts::ground(writer)?;
    writer.accounts_of_case(Message::LaterAccountsIntro)?;
    let timeline = writer.history()?;
    let is_answered = timeline.confirmation.is_some();
    writer.paragraph(if timeline.only_rest_is_open() {
        Message::ReminderRequestOpen
    } else {
        Message::ReminderRequest
    })?;
    if !is_access && !is_answered {
        writer.paragraph(Message::ReminderEffect)?;
    }
    writer.dated(Message::ReminderDue, None, Some(writer.new_due()), |_| {})?;
    writer.citing(Message::ReminderNext, LegalRole::Complaint, Some(LegalRole::Court))?;
    frame::close(writer)?;
    writer.format(Message::ReminderSubject, |_| {})
}
