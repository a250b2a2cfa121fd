//! The reservation of rights for text and data mining: a separate sheet under copyright law, not a data-protection right.

use super::{ComposeError, frame, non_user};
use crate::localize::{Message, Variable};

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let name = writer.case.data_subject.name.as_str();
    frame::open(writer)?;
    writer.paragraph_with(Message::CopyrightDeclaration, Variable::Name, name)?;
    works(writer)?;
    writer.paragraph(Message::CopyrightSignal)?;
    writer.paragraph(Message::CopyrightSeparate)?;
    writer.paragraph(Message::CopyrightConfirmation)?;
    frame::close(writer)?;
    writer.format(Message::CopyrightSubject, |_| {})
}

/// Where the works are published: the accounts, or the places that a person without one names.
fn works(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    if !writer.plan.accounts.is_empty() {
        return writer.accounts_of_case(Message::CopyrightWorksIntro);
    }
    if non_user::seen(writer)? {
        return Ok(());
    }
    writer.paragraph(Message::CopyrightWorksEverywhere)
}
