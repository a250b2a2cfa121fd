//! The withdrawal of consent. It gives no reasons, because none are needed.

use super::{ComposeError, accounts, frame};
use crate::localize::Message;

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    frame::open(writer)?;
    writer.paragraph(Message::ConsentWithdrawalDeclaration)?;
    frame::second_law(writer)?;
    frame::joint_controllers(writer)?;
    writer.accounts_of_case(Message::ConsentWithdrawalAccountsIntro)?;
    frame::former_names(writer)?;
    writer.paragraph(Message::ConsentWithdrawalEffect)?;
    writer.paragraph(Message::ConsentWithdrawalErasure)?;
    writer.paragraph(Message::ConsentWithdrawalAlternative)?;
    if !accounts::are_deleted(writer) {
        writer.paragraph(Message::ConsentWithdrawalAccountsStay)?;
    }
    writer.paragraph(Message::ConsentWithdrawalConfirmation)?;
    frame::close(writer)?;
    writer.format(Message::ConsentWithdrawalSubject, |_| {})
}
