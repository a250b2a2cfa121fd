//! What is enclosed, as far as the history knows that it is at hand: the letters and the proof that they were sent, the
//! answers with a proof, the proof of the authority to act.

use super::ComposeError;
use crate::case::Event;
use crate::localize::Message;
use crate::vocabulary::{AuthorityBasis, AuthorityProof, EventKind, LetterKind, SentText};

use super::writer::LetterWriter;

/// The lines of the list.
pub(super) fn list(writer: &LetterWriter<'_>) -> Result<Vec<String>, ComposeError> {
    let mut lines = Vec::new();
    match writer.plan.kind {
        LetterKind::Reminder | LetterKind::RefusalReply => {
            request(writer, &mut lines)?;
            for added in &writer.history()?.added {
                if added.asks_for(writer.plan.parts) {
                    sent(writer, added.letter, &mut lines)?;
                }
            }
            your_answer(writer, writer.history()?.refusal, &mut lines)?;
        }
        LetterKind::ExtensionReply => {
            request(writer, &mut lines)?;
            your_answer(writer, writer.history()?.notice(), &mut lines)?;
        }
        LetterKind::Complaint => everything(writer, &mut lines)?,
        _ => {}
    }
    authority(writer, &mut lines)?;
    Ok(lines)
}

/// The letter that opened the case, and the proof that it was sent.
fn request(writer: &LetterWriter<'_>, lines: &mut Vec<String>) -> Result<(), ComposeError> {
    sent(writer, writer.request()?, lines)
}

fn sent(writer: &LetterWriter<'_>, event: &Event<'_>, lines: &mut Vec<String>) -> Result<(), ComposeError> {
    let copy = match event.text {
        SentText::Letter => Message::EnclosureLetter,
        SentText::Form => Message::EnclosureForm,
    };
    push(lines, writer.on(copy, event.on)?);
    if event.proof {
        push(lines, writer.on(Message::EnclosureProof, event.on)?);
    }
    Ok(())
}

/// An answer of the controller that is at hand.
fn your_answer(
    writer: &LetterWriter<'_>,
    event: Option<&Event<'_>>,
    lines: &mut Vec<String>,
) -> Result<(), ComposeError> {
    if let Some(event) = event.filter(|event| event.proof) {
        push(lines, writer.on(Message::EnclosureYourAnswer, event.on)?);
    }
    Ok(())
}

/// For an authority: all letters and answers in order of time.
fn everything(writer: &LetterWriter<'_>, lines: &mut Vec<String>) -> Result<(), ComposeError> {
    for event in &writer.history()?.events {
        match event.kind {
            EventKind::Sent => sent(writer, event, lines)?,
            EventKind::Confirmed | EventKind::Refused if event.proof => {
                push(lines, writer.on(Message::EnclosureAnswer, event.on)?);
            }
            EventKind::Acknowledged | EventKind::Status | EventKind::Extended if event.proof => {
                push(lines, writer.on(Message::EnclosureNotice, event.on)?);
            }
            EventKind::Acknowledged
            | EventKind::Status
            | EventKind::Extended
            | EventKind::Confirmed
            | EventKind::Refused
            | EventKind::Received
            | EventKind::Bounced
            | EventKind::Identified
            | EventKind::Breached
            | EventKind::Complained
            | EventKind::Authority => {}
        }
    }
    Ok(())
}

/// The proof of the authority to act. A body under Art. 80(1) GDPR that complains encloses mandate and constitution in any
/// case.
fn authority(writer: &LetterWriter<'_>, lines: &mut Vec<String>) -> Result<(), ComposeError> {
    let Some(representative) = &writer.case.representative else { return Ok(()) };
    if writer.complains_as_body() {
        push(lines, writer.plain(Message::EnclosureMandate)?);
        push(lines, writer.plain(Message::EnclosureConstitution)?);
    } else if representative.authority == AuthorityProof::Enclosed {
        let message = match representative.basis {
            AuthorityBasis::PowerOfAttorney => Message::EnclosurePowerOfAttorney,
            AuthorityBasis::CourtOrder => Message::EnclosureCourtOrder,
            AuthorityBasis::Parental => Message::EnclosureParental,
        };
        push(lines, writer.plain(message)?);
    }
    Ok(())
}

/// Two events of one day need one line.
fn push(lines: &mut Vec<String>, line: String) {
    if !lines.contains(&line) {
        lines.push(line);
    }
}
