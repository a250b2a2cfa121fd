//! Who complains, about whom, why to this authority, about which accounts.

use super::super::{ComposeError, accounts, frame, non_user};
use super::is_report;
use crate::case::{Case, Event};
use crate::catalog::{Authority, LegalRole};
use crate::letter::BlockRole;
use crate::localize::{Message, Variable};
use crate::plan::Competence;
use crate::vocabulary::EventKind;

use super::super::writer::LetterWriter;

/// The person with their contact, whoever writes; a body under Art. 80(1) GDPR says what it is.
pub(super) fn complainant(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let person = &writer.case.data_subject;
    let country = person.address_country.as_ref().and_then(|code| writer.locale.country_name(code));
    let country = country.filter(|_| !person.address.is_empty());
    let phone = person.phone.as_deref().filter(|_| !is_reachable(writer.case));
    let lines = person.address.iter().map(String::as_str).chain(country).chain(person.email.as_deref()).chain(phone);
    let who = std::iter::once(person.name.as_str()).chain(lines).collect::<Vec<_>>().join(", ");
    let message = if is_report(writer) { Message::ComplaintChPerson } else { Message::ComplaintComplainant };
    writer.paragraph_with(message, Variable::Value, &who)?;
    if writer.complains_as_body() {
        writer.paragraph(Message::ComplaintBody)?;
    }
    Ok(())
}

/// Whether the person can be written to.
pub(super) fn is_reachable(case: &Case<'_>) -> bool {
    let person = &case.data_subject;
    !person.address.is_empty() || person.email.is_some()
}

/// The controller with its address, or with the page it can be reached on, and its representative in the region.
pub(super) fn controller(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let controller = writer.plan.controller;
    let named = |name: &str, address: String| {
        [name, &address].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let is_known = !controller.address.lines.is_empty();
    let mut text = if is_known {
        let address = frame::address_in_one_line(writer, &controller.address);
        writer.format_with(Message::ComplaintController, Variable::Value, &named(&controller.name, address))?
    } else {
        writer.format_with(Message::ComplaintControllerNoAddress, Variable::Controller, &controller.name)?
    };
    for joint in &writer.plan.joint {
        let address = frame::address_in_one_line(writer, &joint.address);
        writer.append(&mut text, Message::ComplaintJointController, Variable::Value, &named(&joint.name, address))?;
    }
    let region = writer.case.market_region();
    if let Some(other) = controller.representatives.iter().find(|other| other.region == region) {
        writer.append(&mut text, Message::ComplaintControllerRepresentative, Variable::Representative, &other.name)?;
    }
    if let Some(url) = controller.contact_url.as_deref().filter(|_| !is_known) {
        writer.append(&mut text, Message::ComplaintControllerPage, Variable::Url, url)?;
    }
    writer.text(BlockRole::Paragraph, text);
    Ok(())
}

/// Why this authority, and which other one has a part in it.
pub(super) fn competence(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    // Residence is no ground of competence where the complaint rests on another act.
    let by_residence = !writer.plan.law.knows(LegalRole::ControllerComplaint);
    let own = match writer.plan.competence {
        _ if is_report(writer) => Some(Message::ComplaintChEffect),
        Competence::Residence => by_residence.then_some(Message::ComplaintCompetence),
        Competence::Place => Some(Message::ComplaintCompetencePlace),
    };
    let mut text = own.map(|message| writer.plain(message)).transpose()?.unwrap_or_default();
    if let Some((other, message)) = other_authority(writer) {
        writer.append(
            &mut text,
            message,
            Variable::Authority,
            other.name_in(&writer.case.language, writer.case.date),
        )?;
    }
    if !text.is_empty() {
        writer.text(BlockRole::Paragraph, text.trim_start().to_owned());
    }
    Ok(())
}

/// The accounts that are open, or where data of a person without one appeared.
pub(super) fn accounts(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    if writer.plan.accounts.is_empty() {
        writer.paragraph(Message::ComplaintNonUser)?;
        return non_user::seen(writer).map(drop);
    }
    accounts::introduced(writer, Message::ComplaintAccountsIntro)?;
    if answers_about_others(writer)?.is_empty() { Ok(()) } else { writer.paragraph(Message::ComplaintOpenAccounts) }
}

/// What the company answered about other accounts alone, since the letter that opened the case. Nothing where an account
/// is to be kept apart.
pub(super) fn answers_about_others<'a>(writer: &LetterWriter<'a>) -> Result<Vec<&'a Event<'a>>, ComposeError> {
    let (case, own) = (writer.case, &writer.plan.accounts);
    let since = writer.request()?.on;
    let is_apart = |at: &usize| case.accounts.get(*at).is_some_and(|account| account.separate);
    if own.iter().any(is_apart) {
        return Ok(Vec::new());
    }
    let is_answer = |event: &&Event<'_>| {
        matches!(event.kind, EventKind::Confirmed | EventKind::Refused)
            && std::ptr::eq(event.controller, writer.plan.controller)
            && event.on >= since
            && event.about.is_none_or(|about| about == writer.plan.about)
    };
    let is_of_others = |event: &&Event<'_>| {
        !event.accounts.is_empty() && !event.accounts.iter().any(|at| own.contains(at) || is_apart(at))
    };
    Ok(case.history.iter().filter(is_answer).filter(is_of_others).collect())
}

/// The authority at the company's seat, if the law gives it a part and it is another one, with what is said about it:
/// across borders it leads; within one state the complaint is handed over to it.
fn other_authority<'a>(writer: &LetterWriter<'a>) -> Option<(&'a Authority, Message)> {
    let addressee = writer.plan.authority()?;
    let applies = writer.plan.law.knows(LegalRole::LeadAuthority);
    let other = writer.plan.lead_authority.filter(|lead| applies && lead.id != addressee.id)?;
    let same_state = other.country == addressee.country;
    Some((other, if same_state { Message::ComplaintHandOver } else { Message::ComplaintLeadAuthority }))
}
