//! The objection of a person with accounts: declaration, scope, reasons, demands.

use super::{ComposeError, accounts, frame, non_user, reasons};
use crate::catalog::{Answer, DataClass, LegalRole, PlatformKind};
use crate::letter::BlockRole;
use crate::localize::{Message, Variable};
use crate::plan::{BasisClaim, ConsentClaim};
use crate::vocabulary::Part;

use super::writer::LetterWriter;

/// Writes the blocks in the order of the model letter and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    opening(writer)?;
    accounts::covered(writer)?;
    if writer.is_full() {
        kinds_of_data(writer)?;
    }
    if let Some(day) = writer.plan.confirmed_before {
        writer.dated(Message::LetterConfirmedBefore, Some(day), None, |_| {})?;
    }
    non_user::beside_accounts(writer)?;
    frame::former_names(writer)?;
    reasons::write(writer)?;
    demands(writer, &[])?;
    accounts::what_becomes(writer)?;
    answer(writer, true)?;
    frame::close(writer)?;
    subject(writer)
}

/// Salutation, who acts, the declaration and what it rests on, a second law, joint controllers.
pub(super) fn opening(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    frame::open(writer)?;
    let declaration = writer.paragraphs.declaration;
    // Where the GDPR holds beside it, a short letter leaves the Swiss one out.
    let basis = Some(writer.paragraphs.basis).filter(|_| writer.is_full() || !writer.has_swiss_claims());
    let consent = writer.asks(Part::Withdrawal).then_some(Message::LetterConsent);
    let denied = (writer.plan.basis == BasisClaim::Denied).then_some(Message::LetterDenied);
    let sentences = match writer.plan.consent {
        ConsentClaim::Sole => [Some(declaration), Some(Message::LetterConsentSole), basis, denied],
        ConsentClaim::ReliedOn | ConsentClaim::Precaution => [Some(declaration), denied, basis, consent],
    };
    let sentences: Vec<Message> = sentences.into_iter().flatten().collect();
    writer.sentences(BlockRole::Paragraph, &sentences, |_| {})?;
    frame::second_law(writer)?;
    frame::joint_controllers(writer)
}

pub(super) fn subject(writer: &LetterWriter<'_>) -> Result<String, ComposeError> {
    writer.subject(writer.paragraphs.subject)
}

/// The kinds of data that people leave or show on the services of the letter. Examples, not a limit.
fn kinds_of_data(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let mut services: Vec<(PlatformKind, Vec<&str>)> = Vec::new();
    let (mut interactions, mut others) = (false, false);
    for account in accounts::of_letter(writer) {
        let platform = account.platform;
        let is_published = platform.kind.class() == DataClass::Published;
        interactions |= is_published && platform.training.interactions != Answer::No;
        others |= is_published;
        match services.iter_mut().find(|(kind, _)| *kind == platform.kind) {
            Some((_, names)) if names.contains(&platform.name.as_str()) => {}
            Some((_, names)) => names.push(&platform.name),
            None => services.push((platform.kind, vec![&platform.name])),
        }
    }
    let mut items = Vec::with_capacity(services.len() + 3);
    for (kind, names) in &services {
        let mut item = writer.plain(Message::of_kind(*kind))?;
        // Where services differ in kind, each kind says which it means.
        if services.len() > 1 {
            item = format!("{item} ({})", writer.locale.list(names));
        }
        items.push(item);
    }
    for (said, message) in
        [(interactions, Message::ScopeInteractions), (others, Message::ScopeOthers), (true, Message::ScopeSources)]
    {
        if said {
            items.push(writer.plain(message)?);
        }
    }
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    writer.paragraph_with(Message::LetterCoversKinds, Variable::Value, &writer.locale.list(&items))
}

/// The demands, each with a number; `further` are those of the letter alone.
pub(super) fn demands(writer: &mut LetterWriter<'_>, further: &[Message]) -> Result<(), ComposeError> {
    let full = writer.is_full();
    let demands = writer.demands;
    let stop = (demands.stop)(writer.plan.training);
    let more = demands.burden_more.filter(|_| full);
    let mut items = vec![writer.demand(&[Some(stop), more])?];
    if writer.asks(Part::Restriction) {
        let says_when = full && writer.demand_law.knows(LegalRole::RestrictionLifted);
        let lifted = says_when.then_some(Message::LetterRestrictionLifted);
        items.push(writer.demand(&[Some(demands.restriction), lifted])?);
    }
    if writer.asks(Part::Erasure) {
        items.push(writer.demand(&[Some(demands.erasure), full.then_some(Message::LetterErasureModel)])?);
    }
    if writer.asks(Part::Erasure) || writer.asks(Part::Recipients) {
        items.push(writer.demand(&[Some(demands.recipients)])?);
    }
    if !further.is_empty() {
        let sentences: Vec<Option<Message>> = further.iter().copied().map(Some).collect();
        items.push(writer.demand(&sentences)?);
    }
    if let Some(sheet) = writer.questions {
        items.push(writer.say(Message::LetterQuestions, &writer.arguments.with_number(Variable::Number, sheet))?);
    }
    writer.heading(Message::LetterDemandsHeading)?;
    writer.items(BlockRole::Numbered, items);
    if writer.has_swiss_claims() && writer.is_full() {
        writer.paragraph(Message::LetterChClaims)?;
    }
    Ok(())
}

/// What is to be answered, and by when.
pub(super) fn answer(writer: &mut LetterWriter<'_>, asks_for_identity: bool) -> Result<(), ComposeError> {
    let demands = writer.demands;
    let phone = writer.is_reached_by_phone().then_some(Message::LetterReplyPhone);
    let identity = (asks_for_identity && writer.is_full()).then_some(demands.identity);
    let sentences = [Some(demands.confirmation), Some(Message::LetterEffect), Some(demands.refusal), identity, phone];
    let text = writer.demand(&sentences)?;
    writer.text(BlockRole::Paragraph, text);
    Ok(())
}
