//! The reply to a notice of extension: it states what happened and concedes nothing. An extension concerns the answer
//! only, not the duty to stop.

use super::{ComposeError, accounts, facts, frame};
use crate::deadline::Certainty;
use crate::localize::Message;
use crate::vocabulary::{ExtensionGrounds, Part};

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let timeline = writer.history()?;
    let notice = timeline.notice().ok_or(ComposeError::NoHistory)?;
    let (deadline, today) = (&timeline.request_deadline, writer.case.date);
    let latest = deadline.due_if_extended.ok_or(ComposeError::NoHistory)?;
    let is_sure = deadline.certainty != Certainty::Floor;
    let extends = timeline.is_extended();
    frame::open(writer)?;
    let mut sentences = facts::sent(writer)?;
    sentences.push(writer.on(Message::ExtensionReplyNotice, notice.on)?);
    if !extends {
        sentences.push(writer.plain(match notice.grounds {
            ExtensionGrounds::None => Message::ExtensionReplyNoGrounds,
            ExtensionGrounds::General | ExtensionGrounds::Specific => Message::ExtensionReplyLate,
        })?);
        if is_sure {
            let is_past = deadline.due < today;
            let last = if is_past { Message::ExtensionReplyLapsed } else { Message::ExtensionReplyRuns };
            sentences.push(writer.until(last, deadline.due)?);
        }
    }
    writer.joined(&sentences);
    accounts::introduced(writer, Message::LaterAccounts)?;
    if extends {
        let mut sentences =
            vec![writer.plain(Message::ExtensionReplyConditions)?, writer.plain(Message::ExtensionReplyNotAccepted)?];
        if notice.grounds == ExtensionGrounds::General {
            sentences.push(writer.plain(Message::ExtensionReplyGrounds)?);
        }
        writer.joined(&sentences);
    }
    let mut sentences = vec![writer.plain(Message::ExtensionReplyEffect)?];
    if writer.asks(Part::Restriction) {
        sentences.push(writer.plain(Message::ExtensionReplyRestriction)?);
    }
    if extends && is_sure {
        sentences.push(writer.until(Message::ExtensionReplyLatest, latest)?);
    } else if extends {
        sentences.push(writer.plain(Message::ExtensionReplyLatestMonths)?);
    }
    sentences.push(writer.plain(Message::ExtensionReplyAnswer)?);
    writer.joined(&sentences);
    frame::close(writer)?;
    writer.subject(Message::ExtensionReplySubject)
}
