//! The objection of a person without an account.

use super::{ComposeError, frame, objection, reasons};
use crate::case::{NonUser, Sighting, is_among};
use crate::catalog::LegalRole;
use crate::letter::{Block, BlockContent, BlockRole};
use crate::localize::{Message, Value, Variable};

use super::writer::LetterWriter;

/// More places than this stand on a sheet of their own.
const IN_LETTER: usize = 3;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    objection::opening(writer)?;
    no_account(writer)?;
    frame::former_names(writer)?;
    if !seen(writer)? {
        writer.paragraph(Message::LetterNoSighting)?;
    }
    writer.paragraph(Message::LetterSearch)?;
    reasons::write(writer)?;
    let information = writer.demands.information;
    objection::demands(
        writer,
        if writer.is_full() { information } else { information.get(..1).unwrap_or(information) },
    )?;
    objection::answer(writer, false)?;
    let says_more = writer.is_full() && writer.demand_law.knows(LegalRole::IdentificationLimit);
    let more = says_more.then_some(Message::LetterIdentificationMore);
    let text = writer.demand(&[Some(writer.demands.identification), more])?;
    writer.text(BlockRole::Paragraph, text);
    frame::close(writer)?;
    objection::subject(writer)
}

/// Says that the person has no account, with which services, and what the letter covers.
fn no_account(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let mut text = about_platforms(writer, Message::LetterNoAccount)?;
    let case = writer.case;
    let declares = case.non_user.as_ref().is_some_and(|non_user| non_user.no_account_with_email);
    if let Some(email) = case.data_subject.email.as_deref().filter(|_| declares) {
        writer.append(&mut text, Message::LetterNoAccountEmail, Variable::Value, email)?;
    }
    text.push(' ');
    text.push_str(&writer.plain(Message::LetterCoversAll)?);
    writer.text(BlockRole::Paragraph, text);
    Ok(())
}

/// In a letter about accounts: where the person has none, and where data of theirs appeared.
pub(super) fn beside_accounts(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    if writer.plan.non_user_platforms.is_empty() {
        return Ok(());
    }
    let text = about_platforms(writer, Message::LetterNoAccount)?;
    writer.text(BlockRole::Paragraph, text);
    seen(writer).map(drop)
}

/// A message that names the platforms of the letter without an account, each once.
fn about_platforms(writer: &LetterWriter<'_>, message: Message) -> Result<String, ComposeError> {
    let mut names = Vec::new();
    for platform in writer.case.non_user.iter().flat_map(|non_user| of_letter(writer, non_user)) {
        if !names.contains(&platform) {
            names.push(platform);
        }
    }
    writer.names(message, Variable::Platforms, &names)
}

/// Names of the letter's platforms.
fn of_letter<'a>(writer: &LetterWriter<'a>, non_user: &'a NonUser<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    let positions = &writer.plan.non_user_platforms;
    positions.iter().filter_map(|&position| non_user.platforms.get(position)).map(|found| found.platform.name.as_str())
}

/// Where data of the person appeared, if that is known, and whether it is.
pub(super) fn seen(writer: &mut LetterWriter<'_>) -> Result<bool, ComposeError> {
    let items = places(writer)?;
    let number = u32::try_from(items.len()).unwrap_or(u32::MAX);
    if items.len() > IN_LETTER {
        let places = Block { role: BlockRole::List, content: BlockContent::Items(items) };
        let sheet = writer.annex(Message::AnnexSightings, vec![places])?;
        writer.numbered(Message::LetterSightingsAnnex, sheet)?;
    } else if number > 0 {
        writer.numbered(Message::LetterSightings, number)?;
        writer.items(BlockRole::List, items);
    }
    Ok(number > 0)
}

/// The places that concern the controller, one line each.
fn places(writer: &LetterWriter<'_>) -> Result<Vec<String>, ComposeError> {
    let mut items = Vec::new();
    if let Some(non_user) = &writer.case.non_user {
        for sighting in &non_user.sightings {
            if is_among(writer.plan.controller, &sighting.readers) {
                items.push(line(writer, sighting)?);
            }
        }
    }
    Ok(items)
}

/// "what, address (note)".
fn line(writer: &LetterWriter<'_>, sighting: &Sighting<'_>) -> Result<String, ComposeError> {
    let mut line = sighting.what.clone().unwrap_or_default();
    if let Some(url) = &sighting.url {
        if !line.is_empty() {
            line.push_str(", ");
        }
        let mut arguments = writer.arguments;
        arguments.set(Variable::Url, Value::Text(url));
        writer.write(Message::SightingUrl, &arguments, &mut line)?;
    }
    match &sighting.note {
        Some(note) if line.is_empty() => line.push_str(note),
        Some(note) => {
            line.push_str(" (");
            line.push_str(note);
            line.push(')');
        }
        None => {}
    }
    Ok(line)
}
