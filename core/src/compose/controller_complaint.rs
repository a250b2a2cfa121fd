//! The complaint to the controller, which takes the place of the reminder in the United Kingdom (s. 164A Data Protection
//! Act 2018).

use super::{ComposeError, facts, frame};
use crate::catalog::LegalRole;
use crate::localize::Message;

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    frame::open(writer)?;
    writer.about_request(Message::ControllerComplaintOpening)?;
    if writer.history()?.refusal.is_some() {
        writer.paragraph(Message::ControllerComplaintRefused)?;
    } else {
        facts::ground(writer)?;
    }
    writer.accounts_of_case(Message::LaterAccountsIntro)?;
    let only_rest = writer.history()?.only_rest_is_open();
    writer.paragraph(if only_rest { Message::ReminderRequestOpen } else { Message::ControllerComplaintRequest })?;
    writer.paragraph(Message::ControllerComplaintProcedure)?;
    writer.citing(Message::ControllerComplaintNext, LegalRole::Complaint, Some(LegalRole::Court))?;
    frame::close(writer)?;
    writer.format(Message::ControllerComplaintSubject, |_| {})
}
