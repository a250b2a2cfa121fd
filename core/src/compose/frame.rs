//! What stands around the words of a letter: sender, addressee, information block, opening, closing, enclosures.

use super::{ComposeError, enclosures};
use crate::case::{Case, Reply};
use crate::catalog::{ControllerRepresentative, LegalRole, PostalAddress};
use crate::ids::CountryCode;
use crate::letter::{AddresseeBlock, BlockRole, MailAddresses};
use crate::localize::{Message, Value, Variable};
use crate::plan::Addressee;
use crate::text::capitals;
use crate::vocabulary::{AuthorityBasis, AuthorityProof, Custody, LetterKind};

use super::writer::LetterWriter;

/// Lines that the address zone of a window envelope holds (DIN 5008).
const ADDRESS_LINES: usize = 6;

/// The frame of a letter.
pub(super) struct Frame {
    pub(super) sender: Vec<String>,
    pub(super) return_address: Vec<String>,
    pub(super) subject_label: String,
    pub(super) page_label: String,
    pub(super) signature_label: String,
    pub(super) addressee: AddresseeBlock,
    pub(super) date_text: String,
    pub(super) information: Vec<String>,
    pub(super) enclosures_heading: String,
    pub(super) enclosures: Vec<String>,
    pub(super) suggested_file_name: String,
}

pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<Frame, ComposeError> {
    let addressee = addressee(writer)?;
    let sender = sender(writer, &addressee.country);
    let date_text = writer.locale.date(writer.case.date);
    let information = information(writer, &date_text)?;
    let mut enclosures = enclosures::list(writer)?;
    enclosures.extend(writer.annexes.iter().map(|annex| annex.title.clone()));
    let enclosures_heading = enclosures_heading(writer, enclosures.len())?;
    let subject_label = writer.plain(Message::LetterSubjectLabel)?;
    let page_label = page_label(writer)?;
    let signature_label = signature_label(writer)?;
    let return_address = return_address(writer);
    let case = writer.case;
    let suggested_file_name = match writer.plan.addressee {
        Addressee::Controller(_) => format!("{}-{}-{}", case.date, writer.plan.kind.as_str(), addressee.id),
        // One authority may get complaints about several companies.
        Addressee::Authority(_) => {
            format!("{}-{}-{}-{}", case.date, writer.plan.kind.as_str(), addressee.id, writer.plan.controller.id)
        }
    };
    Ok(Frame {
        sender,
        return_address,
        subject_label,
        page_label,
        signature_label,
        addressee,
        date_text,
        information,
        enclosures_heading,
        enclosures,
        suggested_file_name,
    })
}

/// Salutation and, if somebody acts for the person, who and with what authority.
pub(super) fn open(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let salutation = match writer.plan.kind {
        LetterKind::Complaint => writer.by_law(Message::ComplaintSalutation, Message::LetterChSalutation),
        _ => writer.paragraphs.salutation,
    };
    writer.block(BlockRole::Salutation, salutation)?;
    let mut text = String::new();
    write_who_acts(writer, &mut text)?;
    if !text.is_empty() {
        writer.text(BlockRole::Paragraph, text);
    }
    Ok(())
}

/// If somebody acts for the person: who, for whom and with what authority.
pub(super) fn write_who_acts(writer: &LetterWriter<'_>, out: &mut String) -> Result<(), ComposeError> {
    let Some(representative) = &writer.case.representative else { return Ok(()) };
    let who = match (representative.basis, &representative.second_parent) {
        (AuthorityBasis::Parental, Some(_)) => Message::LetterForChildJoint,
        (AuthorityBasis::Parental, None) => Message::LetterForChild,
        (AuthorityBasis::CourtOrder, _) => Message::LetterForWard,
        (AuthorityBasis::PowerOfAttorney, _) => Message::LetterForPerson,
    };
    let alone = (representative.custody == Some(Custody::Sole)).then_some(Message::LetterCustodySole);
    let authority = match representative.authority {
        AuthorityProof::Enclosed => Message::LetterAuthorityEnclosed,
        AuthorityProof::OnRequest => Message::LetterAuthorityOnRequest,
    };
    let messages = [Some(who), alone, (!writer.complains_as_body()).then_some(authority)];
    let mut arguments = writer.arguments;
    let second = representative.second_parent.as_deref().unwrap_or_default();
    for (variable, value) in [
        (Variable::Representative, representative.name.as_str()),
        (Variable::Value, second),
        (Variable::Name, &writer.case.data_subject.name),
    ] {
        arguments.set(variable, Value::Text(value));
    }
    let text =
        LetterWriter::join(messages.into_iter().flatten(), |message, text| writer.write(message, &arguments, text))?;
    out.push_str(&text);
    Ok(())
}

/// Earlier names under which data may be found.
pub(super) fn former_names(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let names: Vec<&str> = writer.case.data_subject.former_names.iter().map(String::as_str).collect();
    names_if_any(writer, Message::LetterFormerNames, &names)
}

/// That the law of the seat holds beside that of residence, and what the letter is under it too.
pub(super) fn second_law(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let Some(second) = writer.plan.regimes.get(1) else { return Ok(()) };
    let own = match writer.plan.about {
        LetterKind::Access => Message::LetterSecondLawAccess,
        LetterKind::ConsentWithdrawal => Message::LetterSecondLawWithdrawal,
        _ => Message::LetterSecondLawObjection,
    };
    let law = second.on(writer.case.date);
    let mut text = String::with_capacity(192);
    writer.write_under(law, own, &writer.arguments, &mut text)?;
    writer.text(BlockRole::Paragraph, text);
    Ok(())
}

/// Who is jointly responsible, by the company's own account, and is to get the letter, too.
pub(super) fn joint_controllers(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let names: Vec<&str> = writer.plan.joint.iter().map(|company| company.name.as_str()).collect();
    let cites = writer.plan.law.knows(LegalRole::JointControllers);
    let message = if cites { Message::LetterJointControllers } else { Message::LetterChJointControllers };
    names_if_any(writer, message, &names)
}

/// A paragraph that lists names; nothing without any.
fn names_if_any(writer: &mut LetterWriter<'_>, message: Message, names: &[&str]) -> Result<(), ComposeError> {
    if names.is_empty() {
        return Ok(());
    }
    let text = writer.names(message, Variable::Value, names)?;
    writer.text(BlockRole::Paragraph, text);
    Ok(())
}

/// Closing formula and the names of those who sign; for a body the person and, below, the body.
pub(super) fn close(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    writer.block(BlockRole::Closing, writer.paragraphs.closing)?;
    let case = writer.case;
    writer.text(BlockRole::Signature, signer(case).to_owned());
    if let Some(other) = &case.representative {
        if other.signatory.is_some() {
            writer.text(BlockRole::Paragraph, other.name.clone());
        }
        if let Some(second) = &other.second_parent {
            writer.text(BlockRole::Signature, second.clone());
        }
    }
    Ok(())
}

fn signer<'a>(case: &'a Case<'_>) -> &'a str {
    let other = case.representative.as_ref();
    other.map_or(&case.data_subject.name, |other| other.signatory.as_ref().unwrap_or(&other.name))
}

/// Who writes to whom by e-mail.
pub(super) fn mail(writer: &LetterWriter<'_>) -> MailAddresses {
    MailAddresses {
        sender_name: signer(writer.case).to_owned(),
        sender: writer.reply_email().map(str::to_owned),
        addressee: writer.plan.email.map(str::to_owned),
    }
}

/// Who writes and where a reply goes. A representative without any address of their own is reached under that of the
/// person (a parent and a child in one household).
fn sender(writer: &LetterWriter<'_>, addressee_country: &CountryCode) -> Vec<String> {
    let case = writer.case;
    let (name, address) = name_and_address(writer);
    let other = case.representative.as_ref();
    let own_phone = other.and_then(|other| other.phone.as_ref());
    let by_phone = other.is_none() || case.reply() == Reply::Phone;
    let mut lines = Vec::with_capacity(address.len() + 5);
    lines.push(name.clone());
    lines.extend(other.and_then(|other| other.signatory.clone()));
    lines.extend(other.and_then(|other| other.second_parent.clone()));
    lines.extend(address.iter().cloned());
    let country = case.sender_country();
    if !address.is_empty() && country != addressee_country {
        lines.extend(country_line(writer, country));
    }
    lines.extend(writer.reply_email().map(str::to_owned));
    lines.extend(own_phone.or(case.data_subject.phone.as_ref().filter(|_| by_phone)).cloned());
    lines
}

fn name_and_address<'a>(writer: &LetterWriter<'a>) -> (&'a String, &'a [String]) {
    let person = &writer.case.data_subject;
    let own = match writer.plan.addressee {
        Addressee::Controller(_) => writer.case.address_for_companies(),
        Addressee::Authority(_) => &person.address,
    };
    match &writer.case.representative {
        None => (&person.name, own),
        Some(other) if other.address.is_empty() && other.email.is_none() => (&other.name, own),
        Some(other) => (&other.name, &other.address),
    }
}

/// The sender in one line, for the window of an envelope.
fn return_address(writer: &LetterWriter<'_>) -> Vec<String> {
    let (name, address) = name_and_address(writer);
    std::iter::once(name).chain(address).cloned().collect()
}

/// "Seite {page} von {pages}": the numbers are known when the pages are made.
fn page_label(writer: &LetterWriter<'_>) -> Result<String, ComposeError> {
    writer.format(Message::LetterPage, |arguments| {
        arguments.set(Variable::Number, Value::Text("{page}"));
        arguments.set(Variable::Total, Value::Text("{pages}"));
    })
}

fn signature_label(writer: &LetterWriter<'_>) -> Result<String, ComposeError> {
    writer.format(Message::LetterSignaturePicture, |arguments| {
        arguments.set(Variable::Name, Value::Text(signer(writer.case)));
    })
}

fn addressee(writer: &LetterWriter<'_>) -> Result<AddresseeBlock, ComposeError> {
    let (id, name, address, representatives) = match writer.plan.addressee {
        Addressee::Controller(controller) => (
            controller.id.as_str(),
            controller.name.as_str(),
            &controller.address,
            controller.representatives.as_slice(),
        ),
        Addressee::Authority(authority) => (
            authority.id.as_str(),
            authority.name_in(&writer.case.language, writer.case.date),
            &authority.address,
            [].as_slice(),
        ),
    };
    let region = writer.case.market_region();
    let representative = representatives.iter().find(|representative| representative.region == region);
    let through = match representative {
        Some(representative) => through_representative(writer, name, representative)?,
        None => None,
    };
    let (lines, country) = match through {
        Some(block) => block,
        None => (block(writer, vec![name.to_owned()], address), address.country.clone()),
    };
    Ok(AddresseeBlock { id: id.to_owned(), name: name.to_owned(), lines, country })
}

/// The block of a controller that has a representative in the person's region, which it has only when it has no
/// establishment there: the controller's name, then the representative's name and address. None if the address is
/// not known or the block would not fit the address zone; the letter then goes to the controller's own address.
fn through_representative(
    writer: &LetterWriter<'_>,
    name: &str,
    representative: &ControllerRepresentative,
) -> Result<Option<(Vec<String>, CountryCode)>, ComposeError> {
    let Some(address) = representative.address.as_ref().filter(|address| !address.lines.is_empty()) else {
        return Ok(None);
    };
    let mut arguments = writer.arguments;
    arguments.set(Variable::Representative, Value::Text(&representative.name));
    let second = writer.say(Message::LetterAddresseeRepresentative, &arguments)?;
    let lines = block(writer, vec![name.to_owned(), second], address);
    Ok((lines.len() <= ADDRESS_LINES).then(|| (lines, address.country.clone())))
}

/// A postal address in running text, with the country where it is abroad.
pub(super) fn address_in_one_line(writer: &LetterWriter<'_>, address: &PostalAddress) -> String {
    let abroad = address.country != *writer.case.sender_country();
    let country = writer.locale.country_name(&address.country).filter(|_| abroad);
    let lines = address.lines.iter().map(String::as_str).chain(country);
    lines.collect::<Vec<_>>().join(", ")
}

/// Adds an address to the first lines: as published, for post abroad with town and country in capitals.
fn block(writer: &LetterWriter<'_>, mut lines: Vec<String>, address: &PostalAddress) -> Vec<String> {
    let abroad = address.country != *writer.case.sender_country();
    for (position, line) in address.lines.iter().enumerate() {
        let town = abroad && address.town_line == Some(position);
        lines.push(if town { capitals(line) } else { line.clone() });
    }
    if abroad && !address.lines.is_empty() {
        lines.extend(country_line(writer, &address.country));
    }
    lines
}

fn country_line(writer: &LetterWriter<'_>, country: &CountryCode) -> Option<String> {
    writer.locale.country_name(country).map(capitals)
}

fn information(writer: &LetterWriter<'_>, date_text: &str) -> Result<Vec<String>, ComposeError> {
    let mut lines = Vec::with_capacity(2);
    if let Some(reference) = &writer.case.reference {
        lines.push(writer.format(Message::LetterReference, |arguments| {
            arguments.set(Variable::Reference, Value::Text(reference));
        })?);
    }
    let mut arguments = writer.arguments;
    arguments.set(Variable::Date, Value::Text(date_text));
    lines.push(writer.say(Message::LetterDate, &arguments)?);
    Ok(lines)
}

fn enclosures_heading(writer: &LetterWriter<'_>, number: usize) -> Result<String, ComposeError> {
    let Ok(number @ 1..) = u32::try_from(number) else { return Ok(String::new()) };
    writer.format(writer.paragraphs.enclosures_heading, |arguments| {
        arguments.set(Variable::Number, Value::Number(number));
    })
}
