//! The reminder, from the day after the due date. It brings no new reasons.

use super::{ComposeError, facts, frame};
use crate::catalog::LegalRole;
use crate::localize::{Message, Value, Variable};
use crate::vocabulary::LetterKind;

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let timeline = writer.history()?;
    let is_access = writer.request()?.letter == LetterKind::Access;
    frame::open(writer)?;
    writer.about_request(Message::ReminderSent)?;
    writer.dated(Message::ReminderOverdue, None, Some(timeline.effective_due()), |arguments| {
        arguments.set(Variable::Kind, Value::Text(facts::came_instead(timeline)));
    })?;
    writer.accounts_of_case(Message::LaterAccountsIntro)?;
    writer.paragraph(Message::ReminderRequest)?;
    if !is_access {
        writer.paragraph(Message::ReminderEffect)?;
    }
    writer.dated(Message::ReminderDue, None, Some(writer.new_due()), |_| {})?;
    writer.citing(Message::ReminderNext, LegalRole::Complaint, Some(LegalRole::Court))?;
    frame::close(writer)?;
    writer.format(Message::ReminderSubject, |_| {})
}
