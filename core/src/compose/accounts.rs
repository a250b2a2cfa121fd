//! The list of accounts, one line each: platform, identifiers the person chose, notes in brackets.

use crate::case::{Account, AccountUse, Visibility};
use crate::error::ComposeError;
use crate::letter::BlockRole;
use crate::localize::{Message, Value, Variable};

use super::writer::LetterWriter;

pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let case = writer.case;
    let accounts = writer.plan.accounts.iter().filter_map(|&position| case.accounts.get(position));
    let mut items = Vec::with_capacity(writer.plan.accounts.len());
    for (position, account) in accounts.clone().enumerate() {
        let linked = linked_before(account, accounts.clone().take(position));
        items.push(line(writer, account, &linked)?);
    }
    writer.items(BlockRole::Accounts, items);
    Ok(())
}

/// Names of the platforms of earlier accounts in the same link group. The first account of a group needs no note.
fn linked_before<'a>(account: &Account<'_>, earlier: impl Iterator<Item = &'a Account<'a>>) -> Vec<&'a str> {
    let mut names = Vec::new();
    if account.link_group.is_some() {
        for other in earlier.filter(|other| other.link_group == account.link_group) {
            let name = other.platform.name.as_str();
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

fn line(writer: &LetterWriter<'_>, account: &Account<'_>, linked: &[&str]) -> Result<String, ComposeError> {
    let mut line = String::with_capacity(128);
    line.push_str(&account.platform.name);
    for (message, value) in [
        (Message::AccountHandle, &account.handle),
        (Message::AccountUrl, &account.url),
        (Message::AccountEmail, &account.email),
        (Message::AccountPhone, &account.phone),
    ] {
        if let Some(value) = value {
            line.push_str(", ");
            part(writer, message, Variable::Value, value, &mut line)?;
        }
    }
    let usage = match account.usage {
        AccountUse::Private => None,
        AccountUse::Business => Some(Message::AccountUseBusiness),
        AccountUse::Page => Some(Message::AccountUsePage),
        AccountUse::Creator => Some(Message::AccountUseCreator),
    };
    let visibility = match account.visibility {
        Some(Visibility::Private) => Some(Message::AccountVisibilityPrivate),
        Some(Visibility::Public) | None => None,
    };
    let linked_note = (!linked.is_empty()).then_some(Message::AccountLinked);
    let platforms = if linked.is_empty() { String::new() } else { writer.locale.list(linked) };
    let mut separator = " (";
    for note in [linked_note, usage, visibility].into_iter().flatten() {
        line.push_str(separator);
        part(writer, note, Variable::Platforms, &platforms, &mut line)?;
        separator = ", ";
    }
    if separator == ", " {
        line.push(')');
    }
    Ok(line)
}

fn part(
    writer: &LetterWriter<'_>,
    message: Message,
    variable: Variable,
    value: &str,
    line: &mut String,
) -> Result<(), ComposeError> {
    let mut arguments = writer.arguments;
    arguments.set(variable, Value::Text(value));
    writer.locale.write(message, &arguments, line)
}
