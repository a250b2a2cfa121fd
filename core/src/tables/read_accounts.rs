//! The accounts of a person from their columns.

use std::collections::BTreeMap;

use super::account::{Found, Reading, accounts as in_cell, identify, is_no_account, is_same};
use super::column::{AccountField, Column};
use super::columns::ColumnRole;
use super::contact::{email, phone};
use super::context::Context;
use super::day::partial_day;
use super::pen::Pen;
use super::repair::Repair;
use super::services::Service;
use super::words::words;
use crate::codes::IssueCode;
use crate::issue::{Draft, Place};
use crate::request::{AccountInput, Request};

/// Which accounts of the request, by position, stand in which numbered columns.
pub(super) type Groups = BTreeMap<u16, Vec<usize>>;

/// An account with the column that names it.
struct Placed {
    at: usize,
    number: u16,
    account: AccountInput,
}

/// Reads all accounts of a row into the request, in the order of their columns.
pub(super) fn accounts(
    pen: &mut Pen<'_>,
    origins: &mut Vec<(String, usize)>,
    request: &mut Request,
    (country, person_email): (Option<&str>, Option<&str>),
    context: Context<'_>,
) -> Groups {
    let person_email = person_email.filter(|_| context.map.person_email);
    let reading = Reading { service: None, country, person_email };
    let mut placed = Vec::new();
    let mut numbers = Vec::new();
    for at in 0..pen.columns.roles.len() {
        match pen.columns.roles.get(at) {
            Some(ColumnRole::Column(Column::Accounts, _)) => cell(pen, at, 0, reading, context, &mut placed),
            Some(ColumnRole::Service(id, None, number)) => {
                let (id, number) = (id.clone(), *number);
                cell(pen, at, number, Reading { service: Some(&id), ..reading }, context, &mut placed);
            }
            Some(ColumnRole::Column(column, number)) if column.is_of_account() && !numbers.contains(number) => {
                numbers.push(*number);
            }
            _ => {}
        }
    }
    for at in 0..pen.columns.roles.len() {
        if let Some(ColumnRole::Service(id, Some(field), number)) = pen.columns.roles.get(at) {
            let (id, field, number) = (id.clone(), *field, *number);
            field_of_service(pen, at, (&id, field, number), reading, context, &mut placed);
        }
    }
    for number in numbers {
        group(pen, number, reading, context, &mut placed);
    }
    placed.sort_by_key(|account| account.at);
    linked(pen, &mut placed, context);
    add(pen, placed, origins, request)
}

/// Adds the accounts to the request, each once.
fn add(pen: &mut Pen<'_>, placed: Vec<Placed>, origins: &mut Vec<(String, usize)>, request: &mut Request) -> Groups {
    let mut groups = Groups::new();
    for Placed { at, number, account } in placed {
        let twin = request.accounts.iter().position(|other| is_same(other, &account));
        if let Some(twin) = twin {
            pen.repair(at, Repair::AccountDuplicate);
            groups.entry(number).or_default().push(twin);
            continue;
        }
        origins.push((format!("/accounts/{}", request.accounts.len()), at));
        groups.entry(number).or_default().push(request.accounts.len());
        request.accounts.push(account);
    }
    groups
}

/// A cell with accounts.
fn cell(
    pen: &mut Pen<'_>,
    at: usize,
    number: u16,
    reading: Reading<'_>,
    context: Context<'_>,
    placed: &mut Vec<Placed>,
) {
    let text = match pen.row.cell(at) {
        // A yes of a spreadsheet, a sign for "none" and a number are answers in the column of a service.
        super::cell::Cell::Flag(_) => pen.line(at),
        _ if pen.row.cell(at).text().is_some_and(|text| is_no_account(&text)) => None,
        _ => pen.lines(at),
    };
    let Some(text) = text else { return };
    match in_cell(&text, reading, context.services) {
        Ok(found) => {
            for Found { account, repairs } in found {
                pen.repair_all(at, repairs);
                placed.push(Placed { at, number, account });
            }
        }
        Err((code, key)) => pen.refuse(
            at,
            Draft::new(code, &Place::ROOT)
                .kind(if code == IssueCode::PlatformUnknown { "none" } else { "nearest" })
                .key(key),
        ),
    }
}

/// A column with one thing about the account of a service.
fn field_of_service(
    pen: &mut Pen<'_>,
    at: usize,
    (id, field, number): (&str, AccountField, u16),
    reading: Reading<'_>,
    context: Context<'_>,
    placed: &mut Vec<Placed>,
) {
    let mut found = Found {
        account: AccountInput { platform: Some(id.to_owned()), ..AccountInput::default() },
        ..Found::default()
    };
    let mut account = AccountInput::default();
    let filled = match field {
        AccountField::Handle | AccountField::Url => {
            let text = handle_text(pen, at);
            text.is_some_and(|text| take(pen, at, &text, &mut found, reading, context))
        }
        AccountField::Email => mail(pen, at).is_some_and(|value| found.account.email.insert(value).contains('@')),
        AccountField::Phone => {
            number_of(pen, at, reading).is_some_and(|value| !found.account.phone.insert(value).is_empty())
        }
        AccountField::LinkGroup => {
            account.link_group = pen.line(at);
            false
        }
        AccountField::Use => {
            account.usage = pen.word_at(at, Column::Use);
            false
        }
        AccountField::Status => {
            account.status = pen.word_at(at, Column::Status);
            false
        }
        AccountField::Visibility => {
            account.visibility = pen.word_at(at, Column::Visibility);
            false
        }
    };
    let is_own = |placed: &&mut Placed| placed.account.platform.as_deref() == Some(id) && placed.number == number;
    let own = placed.iter_mut().find(is_own);
    let Some(own) = own else {
        if filled {
            placed.push(Placed { at, number, account: found.account });
        }
        return;
    };
    let new = found.account;
    let target = &mut own.account;
    target.handle = target.handle.take().or(new.handle);
    target.url = target.url.take().or(new.url);
    target.email = target.email.take().or(new.email);
    target.phone = target.phone.take().or(new.phone);
    target.link_group = target.link_group.take().or(account.link_group);
    target.usage = target.usage.take().or(account.usage);
    target.status = target.status.take().or(account.status);
    target.visibility = target.visibility.take().or(account.visibility);
}

/// The text of a user name; none if it says that there is no account.
fn handle_text(pen: &mut Pen<'_>, at: usize) -> Option<String> {
    pen.name(at).filter(|text| !is_no_account(text))
}

/// Puts an identifier where it belongs. False if that is impossible.
fn take(
    pen: &mut Pen<'_>,
    at: usize,
    text: &str,
    found: &mut Found,
    reading: Reading<'_>,
    context: Context<'_>,
) -> bool {
    let result = identify(text, found, reading, context.services);
    for repair in std::mem::take(&mut found.repairs) {
        pen.repair(at, repair);
    }
    match result {
        Ok(()) => true,
        Err((code, key)) => {
            pen.refuse(at, Draft::new(code, &Place::ROOT).key(key));
            false
        }
    }
}

fn mail(pen: &mut Pen<'_>, at: usize) -> Option<String> {
    let text = pen.line(at).filter(|text| !is_no_account(text))?;
    match email(&text, None) {
        Ok((address, repair)) => {
            pen.repair_all(at, repair);
            Some(address)
        }
        Err(code) => {
            pen.issue(at, code);
            None
        }
    }
}

fn number_of(pen: &mut Pen<'_>, at: usize, reading: Reading<'_>) -> Option<String> {
    let text = pen.line(at).filter(|text| !is_no_account(text))?;
    match phone(&text, reading.country, pen.is_number(at)) {
        Ok((number, repair)) => {
            pen.repair_all(at, repair);
            Some(number)
        }
        Err(code) => {
            pen.issue(at, code);
            None
        }
    }
}

/// The id of the service that a word means. What is wrong is noted.
pub(super) fn platform(pen: &mut Pen<'_>, at: usize, word: &str, context: Context<'_>) -> Option<String> {
    match context.services.find(word) {
        Some(Service::Is(id, by_word)) => {
            if by_word {
                pen.repair(at, Repair::PlatformWord);
            }
            Some(id)
        }
        Some(Service::Ambiguous(candidates)) => {
            pen.refuse(at, Draft::new(IssueCode::PlatformAmbiguous, &Place::ROOT).key(candidates.join(", ")));
            None
        }
        Some(Service::Unknown) | None => {
            pen.refuse(at, Draft::new(IssueCode::PlatformUnknown, &Place::ROOT).meant(None));
            None
        }
    }
}

/// The columns of one account.
fn group(pen: &mut Pen<'_>, number: u16, reading: Reading<'_>, context: Context<'_>, placed: &mut Vec<Placed>) {
    let columns = pen.columns;
    let of = |column: Column| columns.all(column).find(|(_, own)| *own == number).map(|(at, _)| at);
    let platform_at = of(Column::Platform);
    let (handle_at, url_at) = (of(Column::Handle), of(Column::AccountUrl));
    let (email_at, phone_at) = (of(Column::AccountEmail), of(Column::AccountPhone));
    let identifiers = [handle_at, url_at, email_at, phone_at];
    let Some(first) = [platform_at].into_iter().chain(identifiers).flatten().min() else { return };
    let service = platform_at.and_then(|at| Some((at, pen.line(at)?))).filter(|(_, text)| !is_no_account(text));
    let before = pen.findings.len();
    let mut found = Found::default();
    let named = service.is_some();
    if let Some((at, word)) = &service {
        found.account.platform = platform(pen, *at, word, context);
    }
    let says_none = handle_at.is_some_and(|at| pen.row.cell(at).text().is_some_and(|text| is_no_account(&text)));
    if let Some(at) = url_at {
        let link = match pen.row.cell(at) {
            super::cell::Cell::Link(text, target) if !text.contains("://") => Some(target.clone()),
            _ => pen.line(at).filter(|text| !is_no_account(text)),
        };
        if let Some(text) = link {
            let text = if text.contains("://") || text.contains('@') { text } else { format!("https://{text}") };
            take(pen, at, &text, &mut found, reading, context);
        }
    }
    if let Some(at) = handle_at
        && let Some(text) = handle_text(pen, at)
    {
        let mut by_name = Found {
            account: AccountInput { platform: found.account.platform.clone(), ..AccountInput::default() },
            ..Found::default()
        };
        let known = by_name.account.platform.is_some() || !named;
        // A service that was refused already is not asked for once more.
        if known && take(pen, at, &text, &mut by_name, reading, context) {
            if by_name.account.url.is_some() && platform_at.is_some() {
                pen.repair(at, Repair::UrlMoved);
            }
            let account = by_name.account;
            found.account.platform = account.platform;
            found.account.handle = account.handle;
            found.account.url = found.account.url.take().or(account.url);
            found.account.email = account.email;
            found.account.phone = account.phone;
        }
    }
    if let Some(value) = email_at.and_then(|at| mail(pen, at)) {
        found.account.email = Some(value);
    }
    if let Some(value) = phone_at.and_then(|at| number_of(pen, at, reading)) {
        found.account.phone = Some(value);
    }
    let account = &mut found.account;
    let identified =
        account.handle.is_some() || account.url.is_some() || account.email.is_some() || account.phone.is_some();
    if pen.findings.len() > before {
        return;
    }
    match (named || account.platform.is_some(), identified) {
        (false, false) => return,
        (true, false) if says_none => return,
        (true, false) => {
            if let Some(email) = reading.person_email {
                account.email = Some(email.to_owned());
                pen.repair(first, Repair::PersonEmail);
            } else {
                let at = identifiers.into_iter().flatten().next().unwrap_or(first);
                pen.issue(at, IssueCode::AccountNoIdentifier);
                return;
            }
        }
        (false, true) => {
            match platform_at {
                Some(at) => pen.issue(at, IssueCode::PlatformMissing),
                None => pen.missing(IssueCode::PlatformMissing, Column::Platform),
            }
            return;
        }
        (true, true) => {}
    }
    let at =
        identifiers.into_iter().flatten().chain(platform_at).find(|at| !pen.row.cell(*at).is_blank()).unwrap_or(first);
    more(pen, of, &mut found.account, context);
    placed.push(Placed { at, number, account: found.account });
}

/// What else the columns of an account say.
fn more(pen: &mut Pen<'_>, of: impl Fn(Column) -> Option<usize>, account: &mut AccountInput, context: Context<'_>) {
    if let Some(text) = of(Column::AccountFormerly).and_then(|at| pen.line(at)) {
        account.formerly = text.split(';').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
    }
    account.link_group = of(Column::LinkGroup).and_then(|at| pen.line(at));
    account.usage = of(Column::Use).and_then(|at| pen.word_at(at, Column::Use));
    account.visibility = of(Column::Visibility).and_then(|at| pen.word_at(at, Column::Visibility));
    account.status = of(Column::Status).and_then(|at| pen.word_at(at, Column::Status));
    account.managed_by = of(Column::ManagedBy).and_then(|at| pen.line(at));
    account.separate = of(Column::Separate).and_then(|at| pen.flag_at(at));
    if let Some(at) = of(Column::DeletedOn)
        && let Some(text) = pen.line(at)
    {
        match partial_day(&text, context.map.days) {
            Ok((day, repairs)) => {
                pen.repair_all(at, repairs);
                account.deleted_on = Some(day);
            }
            Err(code) => pen.issue(at, code),
        }
    }
}

/// Link groups: a yes links all accounts of the operator's family in the row, a no none. A column without a number is
/// about all accounts of the row.
fn linked(pen: &mut Pen<'_>, placed: &mut [Placed], context: Context<'_>) {
    const FAMILY: &str = "linked";
    let family = |platform: Option<&str>| platform.and_then(|id| context.catalog.platform(id)?.link_family.as_deref());
    let whole = pen.columns.all(Column::LinkGroup).find(|(_, number)| *number == 0).and_then(|(at, _)| pen.line(at));
    let spread = whole.filter(|_| !pen.columns.all(Column::Platform).any(|(_, number)| number == 0));
    for account in placed {
        if let Some(word) = &spread
            && account.account.link_group.is_none()
        {
            account.account.link_group = Some(word.clone());
        }
        let Some(word) = account.account.link_group.take() else { continue };
        let is_family = family(account.account.platform.as_deref()).is_some();
        account.account.link_group = match words().yes_or_no(&word) {
            Some(true) => is_family.then(|| FAMILY.to_owned()),
            Some(false) => None,
            None => Some(word),
        };
    }
}
