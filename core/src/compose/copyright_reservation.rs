//! The reservation of rights for text and data mining: a separate sheet under copyright law, not a data-protection right.
//! It says nothing about its effect, nor about signals that nobody named.

use super::{ComposeError, accounts, frame, non_user};
use crate::localize::Message;

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    frame::open(writer)?;
    let sentences = [writer.plain(Message::CopyrightDeclaration)?, writer.plain(Message::CopyrightInSoFar)?];
    writer.joined(&sentences);
    if writer.plan.accounts.is_empty() {
        writer.paragraph(Message::CopyrightWorksEverywhere)?;
        non_user::seen(writer)?;
    } else {
        accounts::introduced(writer, Message::CopyrightWorks)?;
    }
    let sentences = [writer.plain(Message::CopyrightPassOn)?, writer.plain(Message::CopyrightSeparate)?];
    writer.joined(&sentences);
    frame::close(writer)?;
    writer.subject(Message::CopyrightSubject)
}
