//! The reservation of rights for text and data mining: a separate sheet under copyright law, not a data-protection right.

use super::{ComposeError, frame, non_user};
use crate::letter::BlockRole;
use crate::localize::{Message, Value, Variable};

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let name = writer.case.data_subject.name.as_str();
    frame::open(writer)?;
    writer.sentences(BlockRole::Paragraph, &[Message::CopyrightDeclaration], |arguments| {
        arguments.set(Variable::Name, Value::Text(name));
    })?;
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
    let places = non_user::places(writer)?;
    if places.is_empty() {
        return writer.paragraph(Message::CopyrightWorksEverywhere);
    }
    writer.paragraph(Message::CopyrightWorksIntro)?;
    writer.items(BlockRole::List, places);
    Ok(())
}
