//! The objection of a person with accounts: declaration, scope, reasons, demands.

use super::{ComposeError, accounts, frame, non_user, reasons};
use crate::catalog::Answer;
use crate::letter::BlockRole;
use crate::localize::Message;
use crate::plan::{BasisClaim, ConsentClaim};
use crate::vocabulary::Part;

use super::writer::LetterWriter;

/// Writes the blocks in the order of the model letter and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let paragraphs = writer.paragraphs;
    frame::open(writer)?;
    writer.paragraph(paragraphs.declaration)?;
    basis(writer)?;
    frame::second_law(writer)?;
    frame::joint_controllers(writer)?;
    writer.paragraph(Message::LetterAccountsIntro)?;
    accounts::write(writer)?;
    if let Some(day) = writer.plan.confirmed_before {
        writer.dated(Message::LetterConfirmedBefore, Some(day), None, |_| {})?;
    }
    non_user::beside_accounts(writer)?;
    frame::former_names(writer)?;
    scope(writer)?;
    reasons::write(writer)?;
    writer.heading(Message::LetterDemandsHeading)?;
    demands(writer)?;
    accounts::what_becomes(writer)?;
    recipients(writer)?;
    writer.paragraph(paragraphs.confirmation)?;
    writer.paragraph(paragraphs.identity)?;
    frame::close(writer)?;
    writer.format(Message::LetterSubjectObjection, |_| {})
}

/// What the declaration rests on, what the company says about training, and what becomes of consent.
pub(super) fn basis(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let basis = writer.paragraphs.basis;
    let denied = (writer.plan.basis == BasisClaim::Denied).then_some(Message::LetterDenied);
    let consent = Some(Message::LetterConsent);
    let sentences = match writer.plan.consent {
        ConsentClaim::Sole => [consent, Some(basis), denied],
        ConsentClaim::ReliedOn | ConsentClaim::Precaution => [denied, Some(basis), consent],
    };
    let sentences: Vec<Message> = sentences.into_iter().flatten().collect();
    writer.sentences(BlockRole::Paragraph, &sentences, |_| {})
}

/// The data the objection covers. A list of examples, not a limit.
pub(super) fn scope(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    writer.paragraph(writer.paragraphs.scope_intro)?;
    let mut items = Vec::with_capacity(4);
    let public = writer.by_length(Message::LetterScopePublic, Message::LetterScopePublicShort);
    items.push(writer.format(public, |_| {})?);
    items.push(writer.format(Message::LetterScopeOthers, |_| {})?);
    if interactions_are_used(writer) {
        items.push(writer.format(Message::LetterScopeInteractions, |_| {})?);
    }
    items.push(writer.format(Message::LetterScopeThirdParties, |_| {})?);
    writer.items(BlockRole::List, items);
    Ok(())
}

/// Whether any account's record says that interactions with AI features are used, or does not say that they are not.
fn interactions_are_used(writer: &LetterWriter<'_>) -> bool {
    let accounts = writer.plan.accounts.iter().filter_map(|&position| writer.case.accounts.get(position));
    accounts.map(|account| account.platform).any(|platform| platform.training.interactions != Answer::No)
}

/// Stop, explain a refusal, restrict, erase.
pub(super) fn demands(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let paragraphs = writer.paragraphs;
    writer.paragraph(paragraphs.stop)?;
    writer.paragraph(paragraphs.if_refused)?;
    if writer.asks(Part::Restriction) {
        writer.paragraph(writer.by_length(paragraphs.restriction, paragraphs.restriction_short))?;
    }
    if writer.asks(Part::Erasure) {
        writer.paragraph(writer.by_length(paragraphs.erasure, paragraphs.erasure_short))?;
    }
    Ok(())
}

/// Recipients are told and named with every erasure (Art. 19), and named when the person asks for it.
pub(super) fn recipients(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    if writer.asks(Part::Erasure) || writer.asks(Part::Recipients) {
        writer.paragraph(writer.paragraphs.recipients)?;
    }
    Ok(())
}
