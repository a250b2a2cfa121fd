//! The objection of a person without an account.

use super::{ComposeError, frame, reasons};
use crate::case::{NonUser, Sighting, is_among};
use crate::letter::BlockRole;
use crate::localize::{Message, Value, Variable};

use super::objection::{demands, recipients, scope};
use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let paragraphs = writer.paragraphs;
    frame::open(writer)?;
    writer.paragraph(paragraphs.declaration)?;
    no_account(writer)?;
    writer.paragraph(paragraphs.basis)?;
    sightings(writer)?;
    scope(writer)?;
    reasons::write(writer)?;
    writer.heading(Message::LetterDemandsHeading)?;
    demands(writer)?;
    writer.paragraph(Message::LetterAccountsStay)?;
    recipients(writer)?;
    writer.paragraph(Message::LetterNonUserNoOutput)?;
    writer.paragraph(paragraphs.non_user_article_14)?;
    writer.paragraph(paragraphs.confirmation)?;
    writer.paragraph(paragraphs.non_user_identity)?;
    frame::close(writer)?;
    writer.format(Message::LetterSubjectNonUserObjection, |_| {})
}

/// Says that the person has no account, and with which services.
fn no_account(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let mut names = Vec::new();
    for platform in writer.case.non_user.iter().flat_map(|non_user| of_letter(writer, non_user)) {
        if !names.contains(&platform) {
            names.push(platform);
        }
    }
    let platforms = writer.locale.list(&names);
    let mut arguments = writer.arguments;
    arguments.set(Variable::Platforms, Value::Text(&platforms));
    let text = writer.locale.format(Message::LetterNonUserNoAccount, &arguments)?;
    writer.text(BlockRole::Paragraph, text);
    Ok(())
}

/// Names of the letter's platforms.
fn of_letter<'a>(writer: &LetterWriter<'a>, non_user: &'a NonUser<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    let positions = &writer.plan.non_user_platforms;
    positions.iter().filter_map(|&position| non_user.platforms.get(position)).map(|found| found.platform.name.as_str())
}

/// Where data of the person appeared.
fn sightings(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let items = places(writer)?;
    if items.is_empty() {
        return writer.paragraph(Message::LetterNonUserNoSighting);
    }
    writer.paragraph(Message::LetterNonUserSightings)?;
    writer.items(BlockRole::List, items);
    Ok(())
}

/// The places that concern the controller, one line each.
pub(super) fn places(writer: &LetterWriter<'_>) -> Result<Vec<String>, ComposeError> {
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
        writer.locale.write(Message::SightingUrl, &arguments, &mut line)?;
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
