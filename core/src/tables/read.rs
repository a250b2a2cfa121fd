//! A row → a part of a request. Whether something is missing is judged when all rows of a member are there.

use super::cell::Row;
use super::column::Column;
use super::columns::{ColumnRole, Columns};
use super::contact::{email, phone};
use super::context::Context;
use super::pen::{Finding, Pen};
use super::place::{country, language};
use super::read_person::{part, person, understood, whole_name};
use super::repair::Repair;
use super::words::words;
use super::{postal, read_accounts, read_address, read_events};
use crate::codes::IssueCode;
use crate::fold::fold;
use crate::issue::{Draft, Place};
use crate::request::{
    EventInput, NonUserInput, ReasonInput, RepresentativeInput, Request, SecondParentInput, SightingInput, WishInput,
};

/// What a row says.
#[derive(Default)]
pub(super) struct Parsed {
    /// Nothing, a total or a repeated header.
    pub(super) is_empty: bool,
    pub(super) request: Request,
    pub(super) repairs: Vec<(usize, Repair)>,
    pub(super) findings: Vec<Finding>,
    /// Where a part of the request comes from: JSON pointers with the columns.
    pub(super) origins: Vec<(String, usize)>,
}

/// Words of the only filled cell of a row that is no member; folded.
const TOTALS: &[&str] =
    &["summe", "total", "gesamt", "stand", "legende", "anzahl", "sum", "legend", "zwischensumme", "ende"];

/// Whether a row is no member: blank, a total, a repeated header.
pub(super) fn is_empty(row: &Row, columns: &Columns) -> bool {
    let mut filled = row.cells.iter().filter(|cell| !cell.is_blank());
    let (first, second) = (filled.next(), filled.next());
    match (first, second) {
        (None, _) => true,
        (Some(only), None) => only.text().is_some_and(|text| {
            let head = text.split([':', ' ']).next().unwrap_or_default();
            TOTALS.contains(&fold(head).as_str())
                && (only_word(&text) || text.contains(':') || head.eq_ignore_ascii_case("stand"))
        }),
        _ => columns.is_header(row),
    }
}

fn only_word(text: &str) -> bool {
    text.split_whitespace().count() == 1
}

/// Whether a row has more filled or fewer cells than its format says, where that does harm.
fn is_ragged(row: &Row, columns: &Columns) -> bool {
    let wanted = columns.headers.len();
    let more = row.cells.iter().skip(wanted).any(|cell| !cell.is_blank());
    let is_read = |role: &ColumnRole| !matches!(role, ColumnRole::LeftOut(_));
    row.strict && (more || columns.roles.iter().skip(row.cells.len()).any(is_read))
}

/// Reads a row.
pub(super) fn row(row: &Row, columns: &Columns, context: Context<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    if is_empty(row, columns) {
        parsed.is_empty = true;
        return parsed;
    }
    let mut pen = Pen::new(row, columns);
    if is_ragged(row, columns) {
        pen.issue(columns.headers.len().saturating_sub(1), IssueCode::TableRagged);
    } else if takes_part(&mut pen) {
        let mut origins = Vec::new();
        parsed.request = request(&mut pen, &mut origins, context);
        parsed.origins = origins;
    }
    let Pen { mut repairs, findings, .. } = pen;
    repairs.sort_unstable();
    Parsed { repairs, findings, ..parsed }
}

/// The mandate is looked at first; nothing else of a row without it is read.
fn takes_part(pen: &mut Pen<'_>) -> bool {
    let Some(at) = pen.columns.position(Column::TakePart) else { return true };
    let text = pen.row.cell(at).text().unwrap_or_default();
    match words().yes_or_no(&text) {
        Some(true) => true,
        Some(false) => {
            pen.issue(at, IssueCode::TableOptedOut);
            false
        }
        None => {
            pen.issue(at, IssueCode::TableTakePartUnclear);
            false
        }
    }
}

fn request(pen: &mut Pen<'_>, origins: &mut Vec<(String, usize)>, context: Context<'_>) -> Request {
    let mut request = Request::default();
    let person = person(pen, origins, context);
    let country = person.country.clone().or_else(|| context.defaults.data_subject.as_ref()?.country.clone());
    let mail = person.email.clone();
    request.data_subject = Some(person);
    if let Some((at, text)) = pen.line_of(Column::Language) {
        origins.push(("/language".into(), at));
        match language(&text) {
            Ok((tag, repair)) => {
                request.language = Some(tag);
                pen.repair_all(at, repair);
            }
            Err((code, key)) => pen.refuse(at, Draft::new(code, &Place::ROOT).key(key)),
        }
    }
    let groups = read_accounts::accounts(pen, origins, &mut request, (country.as_deref(), mail.as_deref()), context);
    non_user(pen, origins, &mut request, context);
    reasons(pen, origins, &mut request);
    wishes(pen, origins, &mut request);
    request.representative = representative(pen, origins, country.as_deref());
    if let Some(at) = pen.columns.position(Column::Letter) {
        origins.push(("/letter".into(), at));
        request.letter = pen.word_at(at, Column::Letter);
    }
    if let Some(at) = pen.columns.position(Column::Date) {
        origins.push(("/date".into(), at));
        request.date = read_events::day_at(pen, at, context);
    }
    if let Some((at, text)) = pen.line_of(Column::Reference) {
        origins.push(("/reference".into(), at));
        request.reference = Some(text);
    }
    read_events::events(pen, origins, &mut request, &groups, context);
    request
}

fn non_user(pen: &mut Pen<'_>, origins: &mut Vec<(String, usize)>, request: &mut Request, context: Context<'_>) {
    let mut input = NonUserInput::default();
    let columns = pen.columns;
    if let Some(at) = columns.position(Column::NonUserPlatforms) {
        origins.push(("/non_user".into(), at));
        let text = pen.lines(at).unwrap_or_default();
        for word in text.split([',', ';', '\n', '|', '/', '+', '&']).map(str::trim).filter(|word| !word.is_empty()) {
            input.platforms.extend(read_accounts::platform(pen, at, word, context));
        }
    }
    for (at, _) in columns.all(Column::SightingUrl) {
        let text = pen.lines(at).unwrap_or_default();
        for url in text.split([' ', ';', '\n']).map(str::trim).filter(|url| !url.is_empty()) {
            origins.push((format!("/non_user/sightings/{}", input.sightings.len()), at));
            input.sightings.push(SightingInput { url: Some(url.to_owned()), ..SightingInput::default() });
        }
    }
    if !input.platforms.is_empty() || !input.sightings.is_empty() {
        request.non_user = Some(input);
    }
}

fn reasons(pen: &mut Pen<'_>, origins: &mut Vec<(String, usize)>, request: &mut Request) {
    let columns = pen.columns;
    for (at, _) in columns.all(Column::Reasons) {
        let text = pen.lines(at).unwrap_or_default();
        for word in text.split([';', ',', '\n']).map(str::trim).filter(|word| !word.is_empty()) {
            // Ids of the catalog that have no words are judged with the request.
            let id = match words().value(Column::Reasons, word) {
                None if word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte.is_ascii_digit()) => {
                    Some(word.to_owned())
                }
                _ => pen.word(at, Column::Reasons, word),
            };
            if let Some(id) = id.filter(|id| !request.reasons.iter().any(|reason| reason.id.as_ref() == Some(id))) {
                origins.push((format!("/reasons/{}", request.reasons.len()), at));
                request.reasons.push(ReasonInput { id: Some(id), ..ReasonInput::default() });
            }
        }
    }
    if let Some(at) = columns.position(Column::OwnWords)
        && let Some(text) = pen.free(at)
    {
        origins.push((format!("/reasons/{}", request.reasons.len()), at));
        request.reasons.push(ReasonInput { text: Some(text), ..ReasonInput::default() });
    }
}

fn wishes(pen: &mut Pen<'_>, origins: &mut Vec<(String, usize)>, request: &mut Request) {
    let Some(at) = pen.columns.position(Column::Requests) else { return };
    origins.push(("/requests".into(), at));
    let text = pen.lines(at).unwrap_or_default();
    for word in text.split([';', ',', '\n']).map(str::trim).filter(|word| !word.is_empty()) {
        if let Some(word) = pen.word(at, Column::Requests, word) {
            request.requests.push(WishInput::Word(word));
        }
    }
}

fn representative(
    pen: &mut Pen<'_>,
    origins: &mut Vec<(String, usize)>,
    country_of_person: Option<&str>,
) -> Option<RepresentativeInput> {
    let mut input = RepresentativeInput::default();
    let columns = pen.columns;
    if let Some(at) = columns.position(Column::RepName) {
        origins.push(("/representative".into(), at));
        input.name = part(pen, at, true);
    }
    input.role = pen.word_of(Column::RepRole);
    input.signatory = pen.line_of(Column::RepSignatory).map(|(_, text)| text);
    if let Some(at) = columns.position(Column::RepAddress)
        && let Some(text) = pen.lines(at)
    {
        origins.push(("/representative/address".into(), at));
        let postal = postal::one_cell(&text, input.name.as_deref(), None);
        pen.repair_all(at, postal.repairs);
        input.country = postal.country;
        input.address = Some(postal.lines);
    }
    if let Some((at, text)) = pen.line_of(Column::RepCountry) {
        understood(pen, at, country(&text), |code| input.country = Some(code));
    }
    if let Some((at, text)) = pen.line_of(Column::RepEmail) {
        understood(pen, at, email(&text, input.name.as_deref()).map_err(|code| (code, String::new())), |value| {
            input.email = Some(value);
        });
    }
    if let Some((at, text)) = pen.line_of(Column::RepPhone) {
        let country = input.country.clone().or_else(|| country_of_person.map(str::to_owned));
        let number = phone(&text, country.as_deref(), pen.is_number(at)).map_err(|code| (code, String::new()));
        understood(pen, at, number, |value| input.phone = Some(value));
    }
    input.authority = pen.word_of(Column::RepAuthority);
    input.basis = pen.word_of(Column::RepBasis);
    input.custody = pen.word_of(Column::RepCustody);
    if let Some(at) = columns.position(Column::RepSecondParent)
        && let Some(name) = part(pen, at, true)
    {
        input.second_parent = Some(SecondParentInput { name: Some(name) });
    }
    for (column, path) in [
        (Column::RepRole, "/representative/role"),
        (Column::RepEmail, "/representative/email"),
        (Column::RepPhone, "/representative/phone"),
        (Column::RepCountry, "/representative/country"),
    ] {
        origins.extend(columns.position(column).map(|at| (path.to_owned(), at)));
    }
    (input != RepresentativeInput::default()).then_some(input)
}

/// Name, e-mail address and folded postal address of a row, for sheets without a key.
pub(super) fn identity(pen: &mut Pen<'_>, context: Context<'_>) -> (Option<String>, Option<String>, Option<String>) {
    let mut origins = Vec::new();
    let name = whole_name(pen, &mut origins);
    let mail = pen.columns.all(Column::Email).min_by_key(|(_, number)| *number);
    let mail = mail.and_then(|(at, _)| pen.line(at)).and_then(|text| email(&text, name.as_deref()).ok());
    let address = if mail.is_some() {
        None
    } else {
        let read = read_address::address(pen, name.as_deref(), (None, None), context.catalog);
        (!read.lines.is_empty()).then(|| fold(&read.lines.join(" ")))
    };
    (name, mail.map(|(address, _)| address), address)
}

/// What a row of an answers sheet says has happened.
pub(super) fn answers(pen: &mut Pen<'_>, context: Context<'_>) -> Vec<EventInput> {
    let mut request = Request::default();
    let mut origins = Vec::new();
    read_events::events(pen, &mut origins, &mut request, &read_accounts::Groups::new(), context);
    let controller = read_events::controller(pen, context).or_else(|| {
        let (at, word) = pen.line_of(Column::Platform)?;
        read_accounts::platform(pen, at, &word, context)
    });
    // The tracking table names accounts by their ids in the case.
    let ids = pen.columns.position(Column::Accounts).and_then(|at| pen.line(at)).unwrap_or_default();
    let ids: Vec<String> =
        ids.split_whitespace().filter(|id| id.bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned).collect();
    let letter = pen.columns.position(Column::Letter).and_then(|at| pen.word_at(at, Column::Letter));
    for event in &mut request.history {
        event.controller = event.controller.take().or_else(|| controller.clone());
        if event.accounts.is_empty() {
            event.accounts.clone_from(&ids);
        }
        if event.event.as_deref() == Some("sent") && event.letter.is_none() {
            event.letter.clone_from(&letter);
        }
    }
    request.history
}
