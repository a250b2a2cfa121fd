//! The person's reasons, and the request on special categories that follows from some of them.

use super::ComposeError;
use crate::letter::BlockRole;
use crate::vocabulary::Part;

use super::writer::LetterWriter;

/// Heading and reasons, if there are any; the block on special categories, if the plan says so.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let case = writer.case;
    if case.reasons_for(writer.plan.controller, &writer.plan.accounts).next().is_some() {
        writer.heading(writer.paragraphs.reasons_heading)?;
    }
    grounds(writer)?;
    if writer.asks(Part::SpecialCategories) {
        writer.heading(writer.paragraphs.special_categories_heading)?;
        for &message in writer.paragraphs.special_categories {
            writer.paragraph(message)?;
        }
    }
    Ok(())
}

/// The reasons alone, one paragraph each.
pub(super) fn grounds(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let case = writer.case;
    for reason in case.reasons_for(writer.plan.controller, &writer.plan.accounts) {
        if let Some(message) = reason.message() {
            writer.named(message.as_str())?;
        }
        if let Some(words) = &reason.own_words {
            writer.text(BlockRole::OwnWords, words.clone());
        }
    }
    Ok(())
}
