//! The complaint to a supervisory authority, in Switzerland the report. A file for each section; this one has their order:
//! the usual one, or that of an authority whose law gives one ([`by_contents`]).

mod events;
mod infringements;
mod parties;
mod requests;
mod short;

pub(super) use short::authority_text;

use super::{ComposeError, frame};
use crate::catalog::{ComplaintContent, LegalRole, Procedure, RequiredContent};
use crate::letter::BlockRole;
use crate::localize::{ActForm, Arguments, Message, Variable};
use crate::vocabulary::{LetterKind, NameDisclosure, Role};

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    frame::open(writer)?;
    opening(writer)?;
    let contents = headed(writer);
    if contents.is_empty() {
        usual(writer)?;
    } else {
        by_contents(writer, &contents)?;
    }
    declarations(writer)?;
    frame::close(writer)?;
    subject(writer)
}

fn is_report(writer: &LetterWriter<'_>) -> bool {
    writer.plan.law.procedure() == Procedure::ReportOnly
}

fn subject(writer: &LetterWriter<'_>) -> Result<String, ComposeError> {
    let (message, role) = if is_report(writer) {
        (Message::ComplaintChSubject, LegalRole::Report)
    } else {
        (Message::ComplaintSubject, LegalRole::Complaint)
    };
    let basis = writer.cite_with_act(role, ActForm::Title)?;
    let arguments: Arguments<'_> = writer.arguments;
    let controller = writer.plan.controller.name.as_str();
    writer.say(message, &arguments.with(Variable::Controller, controller).with(Variable::Provision, &basis))
}

/// What the letter is, and what it is about.
fn opening(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let message = match writer.plan.about {
        _ if is_report(writer) => Message::ComplaintChOpening,
        LetterKind::Access => Message::ComplaintOpeningAccess,
        _ => Message::ComplaintOpening,
    };
    let mut text = writer.plain(message)?;
    // The complaint rests on another act than the rights.
    if writer.plan.law.knows(LegalRole::ControllerComplaint) {
        let right = writer.cite_with_act(infringements::right(writer.plan.about), ActForm::Full)?;
        writer.append(&mut text, Message::ComplaintUkRight, Variable::Law, &right)?;
    }
    writer.text(BlockRole::Paragraph, text);
    Ok(())
}

/// The usual order.
fn usual(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    writer.heading(Message::ComplaintPartiesHeading)?;
    parties::complainant(writer)?;
    parties::controller(writer)?;
    parties::competence(writer)?;
    parties::accounts(writer)?;
    writer.heading(Message::ComplaintFactsHeading)?;
    events::write(writer)?;
    events::timeliness(writer)?;
    writer.heading(Message::ComplaintInfringementsHeading)?;
    infringements::write(writer)?;
    writer.heading(Message::ComplaintRequestsHeading)?;
    requests::write(writer)
}

/// What the authority's record gives headings.
fn headed<'a>(writer: &LetterWriter<'a>) -> Vec<&'a RequiredContent> {
    let contents = writer.plan.authority().map_or(&[][..], |authority| &authority.required_contents);
    contents.iter().filter(|content| content.heading.is_some()).collect()
}

/// The order of the authority's record, with its headings.
fn by_contents(writer: &mut LetterWriter<'_>, contents: &[&RequiredContent]) -> Result<(), ComposeError> {
    parties::complainant(writer)?;
    parties::competence(writer)?;
    let mut form = ActForm::Full;
    for content in contents {
        heading(writer, content, &mut form)?;
        match content.id {
            ComplaintContent::RightsInfringed => infringements::rights(writer)?,
            ComplaintContent::Respondent => parties::controller(writer)?,
            ComplaintContent::Facts => {
                parties::accounts(writer)?;
                events::write(writer)?;
            }
            ComplaintContent::Grounds => infringements::write(writer)?,
            ComplaintContent::FindingSought | ComplaintContent::MeasuresSought => requests::write(writer)?,
            ComplaintContent::Timeliness => events::timeliness(writer)?,
            // These stand in the sections above, in the declarations or in the list of enclosures.
            ComplaintContent::Complainant
            | ComplaintContent::ComplainantContact
            | ComplaintContent::ProofOfAuthority
            | ComplaintContent::Effect
            | ComplaintContent::Significance
            | ComplaintContent::PriorContact
            | ComplaintContent::Correspondence
            | ComplaintContent::Disclosure => {}
        }
    }
    Ok(())
}

/// A heading of the record, with the provision that asks for it; the act in full the first time.
fn heading(
    writer: &mut LetterWriter<'_>,
    content: &RequiredContent,
    form: &mut ActForm<'_>,
) -> Result<(), ComposeError> {
    let Some(id) = &content.heading else { return Ok(()) };
    let provision = content.provision.as_ref().and_then(|id| writer.catalog.provision(id.as_str()));
    let cited = match provision {
        Some(provision) => {
            let cited = writer.locale.citation(std::slice::from_ref(&provision.cite), *form)?;
            *form = ActForm::Short;
            cited
        }
        None => String::new(),
    };
    let arguments: Arguments<'_> = writer.arguments;
    let text = writer.locale.format_named(id.as_str(), &arguments.with(Variable::Provision, &cited))?;
    writer.text(BlockRole::Heading, text);
    Ok(())
}

/// What the person declares: about their name, a settlement, and other proceedings; and that the particulars are there.
fn declarations(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let case = writer.case;
    let default = if case.shields_person() { NameDisclosure::No } else { NameDisclosure::AsNeeded };
    let name = case.name_to_controller.unwrap_or(default).as_str();
    let mut text = writer.format_with(Message::ComplaintName, Variable::Kind, name)?;
    if let Some(amicable) = case.amicable {
        writer.append(&mut text, Message::ComplaintAmicable, Variable::Kind, amicable.as_str())?;
    }
    if has_particulars(writer) {
        writer.append(&mut text, Message::ComplaintAdmissibility, Variable::Value, "")?;
    }
    writer.text(BlockRole::Paragraph, text);
    match &case.pending {
        Some(pending) => writer.paragraph_with(Message::ComplaintPending, Variable::Value, pending),
        None => Ok(()),
    }
}

/// Whether authorities of two states deal with a complaint that holds all that the law then asks for.
fn has_particulars(writer: &LetterWriter<'_>) -> bool {
    let home = &writer.case.country().code;
    let is_cross_border = writer.plan.lead_authority.is_some_and(|lead| lead.country != *home);
    let is_whole = writer.case.representative.as_ref().is_none_or(|other| {
        (other.role != Role::Organisation || other.article_80) && parties::is_reachable(writer.case)
    });
    is_cross_border && is_whole && writer.plan.law.knows(LegalRole::Particulars)
}
