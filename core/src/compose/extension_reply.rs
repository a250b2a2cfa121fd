//! The reply to a notice of extension: an extension concerns the answer only, not the duty to stop.

use super::{ComposeError, frame};
use crate::localize::{Message, Value, Variable};
use crate::vocabulary::Part;

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let timeline = writer.history()?;
    let notice = timeline.extension.ok_or(ComposeError::NoHistory)?;
    let in_time = if timeline.is_extended() { "yes" } else { "no" };
    let latest = timeline.deadline.due_if_extended.ok_or(ComposeError::NoHistory)?;
    frame::open(writer)?;
    writer.dated(Message::ExtensionReplyOpening, Some(notice.on), None, |_| {})?;
    if !timeline.is_extended() {
        writer.paragraph(Message::ExtensionReplyLate)?;
    }
    writer.accounts_of_case(Message::LaterAccountsIntro)?;
    writer.paragraph(Message::ExtensionReplyReasons)?;
    writer.paragraph(Message::ExtensionReplyEffect)?;
    if writer.asks(Part::Restriction) {
        writer.paragraph(Message::ExtensionReplyRestriction)?;
    }
    writer.dated(Message::ExtensionReplyLatest, None, Some(latest), |arguments| {
        arguments.set(Variable::Flag, Value::Text(in_time));
    })?;
    frame::close(writer)?;
    writer.format(Message::ExtensionReplySubject, |_| {})
}
