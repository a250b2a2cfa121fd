//! The request for access to what is used for AI training. It is never mixed with an objection.

use super::{ComposeError, frame};
use crate::letter::BlockRole;
use crate::localize::Message;

use super::writer::LetterWriter;

/// What is asked, in the order of Art. 15(1) GDPR.
const QUESTIONS: &[Message] = &[
    Message::AccessQuestionData,
    Message::AccessQuestionPurposes,
    Message::AccessQuestionSources,
    Message::AccessQuestionRecipients,
    Message::AccessQuestionStorage,
    Message::AccessQuestionTransfers,
    Message::AccessQuestionAutomated,
];

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    frame::open(writer)?;
    writer.paragraph(Message::AccessOpening)?;
    frame::second_law(writer)?;
    frame::joint_controllers(writer)?;
    if writer.plan.accounts.is_empty() {
        writer.paragraph(Message::AccessNonUser)?;
    }
    writer.accounts_of_case(Message::AccessAccountsIntro)?;
    frame::former_names(writer)?;
    writer.paragraph(Message::AccessQuestionsIntro)?;
    let questions = QUESTIONS.iter().map(|&question| writer.format(question, |_| {})).collect::<Result<_, _>>()?;
    writer.items(BlockRole::List, questions);
    writer.paragraph(Message::AccessCopy)?;
    writer.paragraph(Message::AccessAnswer)?;
    frame::close(writer)?;
    writer.format(Message::AccessSubject, |_| {})
}
