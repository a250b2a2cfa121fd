//! The dates of a timeline that a calendar can hold.

use super::words::Words;
use crate::case::Case;
use crate::compose::ComposeError;
use crate::date::Date;
use crate::guide::{GuideDate, GuideDateKind};
use crate::localize::{Message, Variable};
use crate::timeline::Timeline;
use crate::vocabulary::LetterKind;

/// Due date, due date if extended, and the day of the next step, as far as they lie ahead. `text` says where the case
/// stands.
pub(super) fn write(
    words: &Words<'_>,
    case: &Case<'_>,
    timeline: &Timeline<'_>,
    sentences: &[String],
) -> Result<Vec<GuideDate>, ComposeError> {
    let controller = (Variable::Controller, timeline.controller.name.as_str());
    let text = text(words, case, sentences)?;
    let mut dates = Vec::with_capacity(3);
    let mut push = |kind, on: Date, title| dates.push(GuideDate { kind, on, title, text: text.clone() });
    if timeline.state.awaits_answer() {
        if let Some(due) = timeline.awaited_due().filter(|&due| due >= case.date) {
            push(GuideDateKind::Due, due, words.say(Message::CalendarDue, &[controller])?);
        }
        let latest = timeline.deadline.due_if_extended.filter(|_| !timeline.awaits_extended());
        if let Some(latest) = latest.filter(|&latest| latest >= case.date) {
            push(GuideDateKind::DueIfExtended, latest, words.say(Message::CalendarDueIfExtended, &[controller])?);
        }
    }
    for added in timeline.pending_beside(case.date).filter(|added| added.due >= case.date) {
        push(GuideDateKind::Due, added.due, words.say(Message::CalendarDue, &[controller])?);
    }
    if let Some(from) = timeline.next.from {
        let letter = timeline.next.letter.map_or("none", LetterKind::as_str);
        let title = words.say(Message::CalendarNext, &[controller, (Variable::Kind, letter)])?;
        // What is due already is due on the day of writing.
        push(GuideDateKind::Next, from.max(case.date), title);
    }
    Ok(dates)
}

/// The sentences of the timeline, then the person's reference.
fn text(words: &Words<'_>, case: &Case<'_>, sentences: &[String]) -> Result<String, ComposeError> {
    let mut text = sentences.join("\n");
    if let Some(reference) = &case.reference {
        text.push_str("\n\n");
        text.push_str(&words.say(Message::LetterReference, &[(Variable::Reference, reference)])?);
    }
    Ok(text)
}
