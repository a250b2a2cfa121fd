//! The request for access to what is used for AI training. It is never mixed with an objection.

use super::{ComposeError, accounts, frame};
use crate::localize::Message;

use super::writer::LetterWriter;

/// What is asked, in the order of Art. 15(1) GDPR.
const QUESTIONS: &[Message] = &[
    Message::AccessQuestionPurposes,
    Message::AccessQuestionData,
    Message::AccessQuestionRecipients,
    Message::AccessQuestionStorage,
    Message::AccessQuestionRights,
    Message::AccessQuestionSources,
    Message::AccessQuestionAutomated,
    Message::AccessQuestionTransfers,
];

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    frame::open(writer)?;
    writer.paragraph(writer.by_law(Message::AccessOpening, Message::AccessChOpening))?;
    frame::second_law(writer)?;
    frame::joint_controllers(writer)?;
    if writer.plan.accounts.is_empty() {
        writer.paragraph(Message::AccessNonUser)?;
    }
    accounts::introduced(writer, Message::LaterAccounts)?;
    frame::former_names(writer)?;
    writer.paragraph(Message::AccessQuestions)?;
    writer.list_of_demands(QUESTIONS)?;
    let copy = writer.plain(writer.by_law(Message::AccessCopy, Message::AccessChCopy))?;
    let answer = writer.plain(writer.by_law(Message::AccessAnswer, Message::AccessChAnswer))?;
    writer.joined(&[copy, answer]);
    frame::close(writer)?;
    writer.subject(Message::AccessSubject)
}
