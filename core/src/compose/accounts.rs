//! The list of accounts, one line each: platform, identifiers the person chose, notes in brackets. Many accounts also
//! make a table.

use std::collections::BTreeMap;

use super::ComposeError;
use crate::case::Account;
use crate::letter::{AccountTable, Block, BlockContent, BlockRole};
use crate::localize::{Message, Value, Variable};
use crate::vocabulary::{AccountStatus, AccountUse, Visibility};

use super::writer::LetterWriter;

/// More accounts than this stand in a table on a sheet of their own.
const IN_LETTER: usize = 3;

/// What an objection covers, with its accounts.
pub(super) fn covered(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    match sheet(writer)? {
        None => {
            writer.paragraph(Message::LetterCoversAccounts)?;
            list(writer)
        }
        Some(sheet) => on_sheet(writer, Message::LetterCoversAnnex, sheet),
    }
}

/// The accounts behind words that introduce them, or where they stand; nothing for a person without one.
pub(super) fn introduced(writer: &mut LetterWriter<'_>, intro: Message) -> Result<(), ComposeError> {
    if writer.plan.accounts.is_empty() {
        return Ok(());
    }
    match sheet(writer)? {
        None => {
            writer.paragraph(intro)?;
            list(writer)
        }
        Some(sheet) => on_sheet(writer, Message::LetterAccountsAnnex, sheet),
    }
}

fn on_sheet(writer: &mut LetterWriter<'_>, message: Message, sheet: u32) -> Result<(), ComposeError> {
    let number = u32::try_from(writer.plan.accounts.len()).unwrap_or(u32::MAX);
    let text = writer.format(message, |arguments| {
        arguments.set(Variable::Number, Value::Number(number));
        arguments.set(Variable::Total, Value::Number(sheet));
    })?;
    writer.text(BlockRole::Paragraph, text);
    Ok(())
}

/// The list of accounts in the letter.
fn list(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    let items = lines(writer)?;
    writer.items(BlockRole::Accounts, items);
    Ok(())
}

/// The sheet with many accounts: a list, and in formats that can show one a table.
fn sheet(writer: &mut LetterWriter<'_>) -> Result<Option<u32>, ComposeError> {
    if writer.plan.accounts.len() <= IN_LETTER {
        return Ok(None);
    }
    let mut rows = Vec::with_capacity(writer.plan.accounts.len());
    for (account, linked) in with_links(writer) {
        rows.push(row(writer, account, &linked)?);
    }
    writer.account_table = Some(table(writer, &rows)?);
    let list = Block { role: BlockRole::Accounts, content: BlockContent::Items(lines(writer)?) };
    writer.annex(Message::AnnexAccounts, vec![list]).map(Some)
}

pub(super) fn lines(writer: &LetterWriter<'_>) -> Result<Vec<String>, ComposeError> {
    let mut items = Vec::with_capacity(writer.plan.accounts.len());
    for (account, linked) in with_links(writer) {
        items.push(line(writer, account, &linked)?);
    }
    Ok(items)
}

/// That the accounts remain, as far as they still exist, and what remains of the others.
pub(super) fn what_becomes(writer: &mut LetterWriter<'_>) -> Result<(), ComposeError> {
    if !are_deleted(writer) {
        writer.paragraph(Message::LetterAccountsStay)?;
    }
    if of_letter(writer).any(is_deleted) {
        writer.paragraph(Message::LetterAccountsDeleted)?;
    }
    Ok(())
}

/// Whether the letter has accounts and all are deleted.
pub(super) fn are_deleted(writer: &LetterWriter<'_>) -> bool {
    of_letter(writer).next().is_some() && of_letter(writer).all(is_deleted)
}

fn is_deleted(account: &Account<'_>) -> bool {
    account.status == AccountStatus::Deleted
}

pub(super) fn of_letter<'a>(writer: &LetterWriter<'a>) -> impl Iterator<Item = &'a Account<'a>> + use<'a> {
    let (plan, case) = (writer.plan, writer.case);
    plan.accounts.iter().filter_map(|&position| case.accounts.get(position))
}

/// The columns that some account fills, with their heads.
fn table(writer: &LetterWriter<'_>, rows: &[[String; 6]]) -> Result<AccountTable, ComposeError> {
    let heads = [
        Message::AccountColumnPlatform,
        Message::AccountColumnHandle,
        Message::AccountColumnUrl,
        Message::AccountColumnEmail,
        Message::AccountColumnPhone,
        Message::AccountColumnNotes,
    ];
    let mut table = AccountTable { heads: Vec::new(), rows: vec![Vec::new(); rows.len()] };
    for (column, head) in heads.into_iter().enumerate() {
        let cells = || rows.iter().filter_map(|row| row.get(column));
        if cells().all(String::is_empty) {
            continue;
        }
        table.heads.push(writer.plain(head)?);
        table.rows.iter_mut().zip(cells()).for_each(|(row, cell)| row.push(cell.clone()));
    }
    Ok(table)
}

/// Platform, user name, link, e-mail address, telephone number, notes.
fn row(writer: &LetterWriter<'_>, account: &Account<'_>, linked: &[&str]) -> Result<[String; 6], ComposeError> {
    let value = |value: &Option<String>| value.clone().unwrap_or_default();
    let mut notes = String::new();
    write_notes(writer, account, linked, ["", ", "], &mut notes)?;
    let platform = account.platform.name.clone();
    Ok([platform, value(&account.handle), value(&account.url), value(&account.email), value(&account.phone), notes])
}

/// The accounts, with the names of the platforms of earlier ones in the same link group. The first account of a group
/// needs no note.
fn with_links<'a>(writer: &LetterWriter<'a>) -> impl Iterator<Item = (&'a Account<'a>, Vec<&'a str>)> + use<'a> {
    let mut groups = BTreeMap::<&str, Vec<&str>>::new();
    of_letter(writer).map(move |account| {
        let Some(group) = &account.link_group else { return (account, Vec::new()) };
        let names = groups.entry(group).or_default();
        let linked = names.clone();
        let name = account.platform.name.as_str();
        if !names.contains(&name) {
            names.push(name);
        }
        (account, linked)
    })
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
    let length = line.len();
    write_notes(writer, account, linked, [" (", ", "], &mut line)?;
    if line.len() > length {
        line.push(')');
    }
    Ok(line)
}

/// The notes on an account: what stands before the first, what before each further one.
fn write_notes(
    writer: &LetterWriter<'_>,
    account: &Account<'_>,
    linked: &[&str],
    [opening, separator]: [&str; 2],
    text: &mut String,
) -> Result<(), ComposeError> {
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
    let formerly = writer.locale.list(&account.formerly.iter().map(String::as_str).collect::<Vec<_>>());
    let formerly_note = (!account.formerly.is_empty()).then_some(Message::AccountFormerly);
    let deleted_on = account.deleted_on.map(|day| writer.locale.partial_date(day)).unwrap_or_default();
    let status = match (account.status, account.deleted_on) {
        (AccountStatus::Active, _) => None,
        (AccountStatus::NoAccess, _) => Some(Message::AccountNoAccess),
        (AccountStatus::Deleted, None) => Some(Message::AccountDeleted),
        (AccountStatus::Deleted, Some(_)) => Some(Message::AccountDeletedOn),
    };
    let managed_by = account.managed_by.as_deref().unwrap_or_default();
    let managed = account.managed_by.as_ref().map(|_| Message::AccountManaged);
    let linked_note = (!linked.is_empty()).then_some(Message::AccountLinked);
    let platforms = if linked.is_empty() { String::new() } else { writer.locale.list(linked) };
    let mut before = opening;
    for (note, variable, value, number) in [
        (formerly_note, Variable::Value, formerly.as_str(), account.formerly.len()),
        (linked_note, Variable::Platforms, platforms.as_str(), linked.len()),
        (usage, Variable::Value, "", 0),
        (visibility, Variable::Value, "", 0),
        (managed, Variable::Value, managed_by, 0),
        (status, Variable::Date, deleted_on.as_str(), 0),
    ] {
        if let Some(note) = note {
            text.push_str(before);
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            let arguments = writer.arguments.with_number(Variable::Number, number);
            writer.write(note, &arguments.with(variable, value), text)?;
            before = separator;
        }
    }
    Ok(())
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
    writer.write(message, &arguments, line)
}
