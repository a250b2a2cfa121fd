//! The complaint to a supervisory authority, in Switzerland the report: parties, facts in order of time, provisions,
//! requests.

use super::{ComposeError, facts, frame, non_user};
use crate::case::Event;
use crate::catalog::{Authority, ComplaintContent, LegalRole, Procedure, RequiredContent};
use crate::letter::BlockRole;
use crate::localize::{ActForm, Arguments, Message, Value, Variable};
use crate::plan::Competence;
use crate::timeline::is_objection;
use crate::vocabulary::{AuthorityStep, EventKind, LetterKind, NameDisclosure, Part, Refusal, Role};

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let is_complaint = writer.plan.law.procedure() == Procedure::Complaint;
    let controller = writer.plan.controller.name.as_str();
    frame::open(writer)?;
    let basis = writer.cite_with_act(LegalRole::Complaint, ActForm::Full)?;
    let opening = writer.format_citing(Message::ComplaintOpening, &basis, "")?;
    writer.text(BlockRole::Paragraph, opening);
    parties(writer)?;
    writer.heading(Message::ComplaintFactsHeading)?;
    if is_complaint && is_objection(writer.plan.about) {
        writer.paragraph(Message::ComplaintProcessing)?;
    }
    events(writer)?;
    writer.paragraph(Message::ComplaintBefore)?;
    timeliness(writer)?;
    writer.heading(Message::ComplaintInfringementsHeading)?;
    writer.paragraph(Message::ComplaintInfringementsIntro)?;
    let items = infringements(writer)?.into_iter().map(|message| writer.format(message, |_| {}));
    let items = items.collect::<Result<_, _>>()?;
    writer.items(BlockRole::List, items);
    writer.heading(Message::ComplaintRequestsHeading)?;
    writer.paragraph(Message::ComplaintRequestsIntro)?;
    let cited = |(message, role)| writer.format_citing(message, &writer.cite(role)?, "");
    let items = requests(writer).into_iter().map(cited).collect::<Result<_, _>>()?;
    writer.items(BlockRole::List, items);
    writer.citing(Message::ComplaintProgress, LegalRole::Progress, Some(LegalRole::Silence))?;
    declarations(writer)?;
    let is_whole = writer.case.representative.as_ref().is_none_or(|other| {
        (other.role != Role::Organisation || other.article_80) && !contact_of_person(writer).is_empty()
    });
    if is_whole && is_cross_border(writer) && writer.plan.law.knows(LegalRole::Particulars) {
        writer.paragraph(Message::ComplaintAdmissibility)?;
    }
    frame::close(writer)?;
    let basis = writer.cite_with_act(LegalRole::Complaint, ActForm::Short)?;
    let arguments: Arguments<'_> = writer.arguments;
    let arguments = arguments.with(Variable::Controller, controller).with(Variable::Provision, &basis);
    Ok(writer.locale.format(Message::ComplaintSubject, &arguments)?)
}

// ---- parties ----

/// Who complains, about whom, why to this authority, about which accounts.
fn parties(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let name = writer.case.data_subject.name.as_str();
    writer.heading(Message::ComplaintPartiesHeading)?;
    let contact = contact_of_person(writer);
    let mut who = writer.format_with(Message::ComplaintComplainant, Variable::Name, name)?;
    if !contact.is_empty() {
        writer.append(&mut who, Message::ComplaintComplainantContact, Variable::Value, &contact)?;
    }
    writer.text(BlockRole::Paragraph, who);
    if writer.case.representative.as_ref().is_some_and(|other| other.article_80) {
        writer.citing(Message::ComplaintBody, LegalRole::Organisation, None)?;
    }
    controller(writer)?;
    let competence = match writer.plan.competence {
        Competence::Residence => Message::ComplaintCompetence,
        Competence::Place => Message::ComplaintCompetencePlace,
    };
    writer.citing(competence, LegalRole::Complaint, None)?;
    if let Some((lead, message)) = other_authority(writer) {
        let name = name_in(lead, &writer.case.language.to_string());
        writer.paragraph_with(message, Variable::Authority, name)?;
    }
    if !writer.plan.accounts.is_empty() {
        return writer.accounts_of_case(Message::ComplaintAccountsIntro);
    }
    writer.paragraph(Message::ComplaintNonUser)?;
    non_user::seen(writer).map(drop)
}

/// How the person can be reached where somebody else lodges the complaint; empty where nobody does, or nothing is known.
fn contact_of_person(writer: &LetterWriter<'_>) -> String {
    let person = &writer.case.data_subject;
    if writer.case.representative.is_none() {
        return String::new();
    }
    let country = person.address_country.as_ref().and_then(|code| writer.locale.country_name(code));
    let country = country.filter(|_| !person.address.is_empty());
    let lines = person.address.iter().map(String::as_str).chain(country);
    lines.chain(person.email.as_deref()).collect::<Vec<_>>().join(", ")
}

/// The controller with its address, or with the page it can be reached on, and its representative in the region.
fn controller(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let controller = writer.plan.controller;
    let name = controller.name.as_str();
    let known = !controller.address.lines.is_empty();
    let message = if known { Message::ComplaintController } else { Message::ComplaintControllerNoAddress };
    let address = frame::address_in_one_line(writer, &controller.address);
    let mut arguments = writer.arguments;
    arguments.set(Variable::Controller, Value::Text(name));
    arguments.set(Variable::Value, Value::Text(&address));
    let text = writer.locale.format(message, &arguments)?;
    writer.text(BlockRole::Paragraph, text);
    if let Some(url) = controller.contact_url.as_deref().filter(|_| !known) {
        writer.paragraph_with(Message::ComplaintControllerPage, Variable::Url, url)?;
    }
    for joint in &writer.plan.joint {
        let address = frame::address_in_one_line(writer, &joint.address);
        let place = [joint.name.as_str(), &address].into_iter().filter(|part| !part.is_empty());
        let place = place.collect::<Vec<_>>().join(", ");
        writer.paragraph_with(Message::ComplaintJointController, Variable::Value, &place)?;
    }
    let region = writer.case.market_region();
    if let Some(representative) = controller.representatives.iter().find(|other| other.region == region) {
        let message = Message::ComplaintControllerRepresentative;
        writer.paragraph_with(message, Variable::Representative, &representative.name)?;
    }
    Ok(())
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

/// Whether authorities of two states deal with the complaint.
fn is_cross_border(writer: &LetterWriter<'_>) -> bool {
    let home = &writer.case.country().code;
    writer.plan.lead_authority.is_some_and(|lead| lead.country != *home)
}

/// The authority's name in a language, else its first name.
fn name_in<'a>(authority: &'a Authority, language: &str) -> &'a str {
    let base = |tag: &'a str| tag.split('-').next().unwrap_or(tag);
    let wanted = language.split('-').next().unwrap_or(language);
    let local = authority.names.iter().find(|local| base(&local.language) == wanted);
    local.map_or(authority.name(), |local| local.name.as_str())
}

// ---- facts ----

/// What happened, in order of time. The end of the period stands at its place unless an answer came before.
fn events(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    writer.paragraph(Message::ComplaintFactsIntro)?;
    let timeline = writer.history()?;
    let mut overdue = timeline.effective_due().filter(|_| timeline.is_late(writer.case.date));
    let ended = || {
        let words =
            [Message::ComplaintFactOverdue, Message::ComplaintFactOverduePost, Message::ComplaintFactOverdueCautious];
        facts::overdue(writer, words)
    };
    let mut items = Vec::with_capacity(timeline.events.len() + 1);
    for event in &timeline.events {
        if overdue.take_if(|due| event.on > *due).is_some() {
            items.push(ended()?);
        }
        items.push(fact(writer, event)?);
    }
    if overdue.is_some() {
        items.push(ended()?);
    } else if timeline.events.last().is_some_and(|event| event.kind == EventKind::Sent) {
        items.push(writer.format(Message::ComplaintFactNothingSince, |_| {})?);
    }
    writer.items(BlockRole::List, items);
    Ok(())
}

/// Since when the person has known, for an authority that wants to be shown that the complaint is in time.
fn timeliness(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let wanted = |content: &RequiredContent| content.id == ComplaintContent::Timeliness;
    let asks = writer.plan.authority().is_some_and(|authority| authority.required_contents.iter().any(wanted));
    match writer.history()?.known_since(writer.case.date).filter(|_| asks) {
        Some(day) => writer.dated(Message::ComplaintTimeliness, Some(day), None, |_| {}),
        None => Ok(()),
    }
}

/// One event as a line.
fn fact(writer: &LetterWriter<'_>, event: &Event<'_>) -> Result<String, ComposeError> {
    let kind = |word: &'static str| vec![(Variable::Kind, word)];
    let (message, keywords) = match event.kind {
        EventKind::Sent => (Message::ComplaintFactSent, kind(writer.letter_word(event))),
        EventKind::Received => (Message::ComplaintFactReceived, Vec::new()),
        EventKind::Acknowledged => (Message::ComplaintFactAcknowledged, Vec::new()),
        // What came back counts as never sent and is in no timeline.
        EventKind::Status | EventKind::Bounced => (Message::ComplaintFactStatus, Vec::new()),
        EventKind::Extended => (Message::ComplaintFactExtended, Vec::new()),
        EventKind::Identified => (Message::ComplaintFactIdentified, Vec::new()),
        EventKind::Confirmed => (Message::ComplaintFactConfirmed, Vec::new()),
        EventKind::Refused => (Message::ComplaintFactRefused, kind(event.refusal.map_or("unknown", Refusal::as_str))),
        EventKind::Breached => (Message::ComplaintFactBreached, Vec::new()),
        EventKind::Complained => (Message::ComplaintFactComplained, Vec::new()),
        EventKind::Authority => {
            (Message::ComplaintFactAuthority, kind(event.step.map_or("unknown", AuthorityStep::as_str)))
        }
    };
    let authority = acting_authority(writer, event);
    let mut fact = writer.format_dated(message, Some(event.on), None, |arguments| {
        for (variable, word) in keywords {
            arguments.set(variable, Value::Text(word));
        }
        arguments.set(Variable::Authority, Value::Text(authority));
    })?;
    if event.kind == EventKind::Sent {
        facts::via(writer, Message::ComplaintFactVia, event, &mut fact)?;
    }
    let note = event.note.as_ref().filter(|_| matches!(event.kind, EventKind::Refused | EventKind::Breached));
    let quoted = note.map(|note| writer.locale.quote(note));
    for (message, value) in [(Message::ComplaintFactNote, &quoted), (Message::ComplaintFactReference, &event.reference)]
    {
        if let Some(value) = value {
            writer.append(&mut fact, message, Variable::Value, value)?;
        }
    }
    Ok(fact)
}

/// The authority of an event, in the language of the letter; the one that is written to if the history names none.
fn acting_authority<'a>(writer: &LetterWriter<'a>, event: &Event<'a>) -> &'a str {
    event
        .authority
        .or(writer.plan.authority())
        .map_or("", |authority| name_in(authority, &writer.case.language.to_string()))
}

// ---- provisions and requests ----

/// The provisions that follow from what happened.
fn infringements(writer: &LetterWriter<'_>) -> Result<Vec<Message>, ComposeError> {
    let timeline = writer.history()?;
    let objected = is_objection(writer.plan.about);
    let gave_reasons = timeline.was_sent(Part::Reasons);
    let mut messages = Vec::new();
    let is_complaint = writer.plan.law.procedure() == Procedure::Complaint;
    if is_complaint {
        messages.extend(period(writer)?);
        let refusals = timeline.events.iter().filter(|event| event.kind == EventKind::Refused);
        for refusal in refusals.filter_map(|event| event.refusal) {
            let found = of_refusal(refusal, objected && gave_reasons, objected);
            messages.extend(found.filter(|message| !messages.contains(message)));
        }
        messages.extend(timeline.breach.map(|_| Message::ComplaintInfringementBreach));
    }
    messages.push(Message::ComplaintInfringementCore);
    if objected && is_complaint && writer.asks(Part::Restriction) {
        messages.push(Message::ComplaintInfringementRestriction);
    }
    if objected && writer.asks(Part::Erasure) {
        messages.push(Message::ComplaintInfringementErasure);
    }
    Ok(messages)
}

/// Whether the answer, or the notice of extension, came late or not at all.
fn period(writer: &LetterWriter<'_>) -> Result<Vec<Message>, ComposeError> {
    let timeline = writer.history()?;
    let mut messages = Vec::new();
    if timeline.is_late(writer.case.date) {
        let came = timeline.first_answer().map(|_| Message::ComplaintInfringementLate);
        messages.push(came.unwrap_or(Message::ComplaintInfringementSilence));
    }
    if timeline.extension_is_late() {
        messages.push(Message::ComplaintInfringementExtension);
    }
    Ok(messages)
}

/// What a kind of refusal infringes by itself.
const fn of_refusal(refusal: Refusal, gave_reasons: bool, objected: bool) -> Option<Message> {
    match refusal {
        Refusal::Identity => Some(Message::ComplaintInfringementIdentity),
        Refusal::UseTheForm => Some(Message::ComplaintInfringementForm),
        Refusal::NoReasons if gave_reasons => Some(Message::ComplaintInfringementNoReasons),
        Refusal::ReasonsNotWeighed if gave_reasons => Some(Message::ComplaintInfringementReasons),
        Refusal::TooLate if objected => Some(Message::ComplaintInfringementTime),
        _ => None,
    }
}

/// What the person declares: about their name, a settlement, and other proceedings.
fn declarations(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let case = writer.case;
    let default = if case.shields_person() { NameDisclosure::No } else { NameDisclosure::AsNeeded };
    let name = case.name_to_controller.unwrap_or(default).as_str();
    writer.paragraph_with(Message::ComplaintName, Variable::Kind, name)?;
    if let Some(amicable) = case.amicable {
        writer.paragraph_with(Message::ComplaintAmicable, Variable::Kind, amicable.as_str())?;
    }
    if let Some(pending) = &case.pending {
        writer.paragraph_with(Message::ComplaintPending, Variable::Value, pending)?;
    }
    Ok(())
}

/// What the authority is asked to do, and the power that it has for it.
fn requests(writer: &LetterWriter<'_>) -> Vec<(Message, LegalRole)> {
    let request = writer.plan.about;
    let mut messages = vec![
        (Message::ComplaintRequestInvestigate, LegalRole::Handling),
        (Message::ComplaintRequestComply, LegalRole::Order),
    ];
    if request != LetterKind::Access {
        let withdrawn = request == LetterKind::ConsentWithdrawal;
        if withdrawn || writer.asks(Part::Erasure) {
            messages.push((Message::ComplaintRequestErasure, LegalRole::OrderErasure));
        }
        messages.push((Message::ComplaintRequestBan, LegalRole::OrderBan));
    }
    messages
}
