//! A row → a part of a request. Whether something is missing is judged when all rows of a member are there.

use super::account::{Fault, Services};
use super::cell::Row;
use super::column::Column;
use super::columns::Columns;
use super::contact::{email, phone};
use super::map::ColumnMap;
use super::pen::{Finding, Pen};
use super::person_name::{is_title, name};
use super::place::{country, is_region, language, region};
use super::repair::Repair;
use super::words::words;
use super::{read_accounts, read_address, read_events};
use crate::catalog::Catalog;
use crate::codes::IssueCode;
use crate::fold::fold;
use crate::issue::{Draft, Place};
use crate::request::{
    DataSubjectInput, EventInput, NonUserInput, ReasonInput, RepresentativeInput, Request, SecondParentInput,
    SightingInput, WishInput,
};

/// What is known of a run.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) map: &'a ColumnMap,
    pub(super) defaults: &'a Request,
    pub(super) services: Services<'a>,
}

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
    let is_read = |role: &super::columns::ColumnRole| !matches!(role, super::columns::ColumnRole::LeftOut(_));
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

fn person(pen: &mut Pen<'_>, origins: &mut Vec<(String, usize)>, context: Context<'_>) -> DataSubjectInput {
    let mut person = DataSubjectInput { name: whole_name(pen, origins), ..DataSubjectInput::default() };
    let columns = pen.columns;
    for (at, _) in columns.all(Column::FormerNames) {
        origins.push((format!("/data_subject/former_names/{}", person.former_names.len()), at));
        let names = pen.name(at).unwrap_or_default();
        person.former_names.extend(names.split(';').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned));
    }
    let from_cell = country_cell(pen, origins, &mut person);
    if let Some((at, text)) = pen.line_of(Column::AddressCountry) {
        origins.push(("/data_subject/address_country".into(), at));
        understood(pen, at, country(&text), |code| person.address_country = Some(code));
    }
    let known = person.address_country.clone().or_else(|| from_cell.clone());
    let default = context.defaults.data_subject.as_ref().and_then(|person| person.country.clone());
    let address =
        read_address::address(pen, person.name.as_deref(), (known.as_deref(), default.as_deref()), context.catalog);
    let country_at = columns.position(Column::Country);
    match (&from_cell, &address.country) {
        (Some(cell), Some(address)) if cell != address && person.address_country.is_none() => {
            let draft = Draft::new(IssueCode::CountryContradiction, &Place::ROOT).key(address.clone());
            pen.refuse(country_at.unwrap_or_default(), draft);
        }
        (None, Some(found)) if person.address_country.is_none() && !says_country(pen) => {
            person.country = Some(found.clone());
            if let Some(at) = country_at.or(address.column) {
                pen.repair(at, Repair::CountryFromAddress);
            }
        }
        _ => {}
    }
    contacts(pen, origins, &mut person, address, default.as_deref());
    regional(pen, origins, &mut person, default.as_deref());
    if let Some(at) = columns.position(Column::Minor) {
        origins.push(("/data_subject/minor".into(), at));
        person.minor = pen.flag_at(at);
    }
    person
}

/// Whether the cell of the country has something in it, understood or not.
fn says_country(pen: &Pen<'_>) -> bool {
    let at = pen.columns.position(Column::Country);
    at.is_some_and(|at| pen.findings.iter().any(|finding| finding.column == Some(at)))
}

fn understood(pen: &mut Pen<'_>, at: usize, read: Result<(String, Option<Repair>), Fault>, take: impl FnOnce(String)) {
    match read {
        Ok((value, repair)) => {
            take(value);
            pen.repair_all(at, repair);
        }
        Err((code, key)) => pen.refuse(at, Draft::new(code, &Place::ROOT).key(key)),
    }
}

fn country_cell(
    pen: &mut Pen<'_>,
    origins: &mut Vec<(String, usize)>,
    person: &mut DataSubjectInput,
) -> Option<String> {
    let at = pen.columns.position(Column::Country)?;
    origins.push(("/data_subject/country".into(), at));
    let text = pen.line(at)?;
    // A column "Land" with Länder in it: the part of the country, and the country is missing.
    if country(&text).is_err_and(|(code, _)| code == IssueCode::CountryUnknown) && is_region(&text, "DE") {
        understood(pen, at, region(&text, "DE").map(|(code, repair)| (code.unwrap_or_default(), repair)), |code| {
            person.region = Some(code);
        });
        return None;
    }
    understood(pen, at, country(&text), |code| person.country = Some(code));
    person.country.clone()
}

/// The part of the country.
fn regional(
    pen: &mut Pen<'_>,
    origins: &mut Vec<(String, usize)>,
    person: &mut DataSubjectInput,
    default: Option<&str>,
) {
    let Some(at) = pen.columns.position(Column::Region) else { return };
    origins.push(("/data_subject/region".into(), at));
    let Some(text) = pen.line(at) else { return };
    let Some(country) = person.country.as_deref().or(default) else { return };
    match region(&text, country) {
        Ok((code, repair)) => {
            person.region = code.or_else(|| person.region.take());
            pen.repair_all(at, repair);
        }
        Err((code, key)) => pen.refuse(at, Draft::new(code, &Place::ROOT).kind("all").key(key)),
    }
}

/// E-mail address, postal address, telephone number: one must stand; what cannot be used is left out if there is another.
fn contacts(
    pen: &mut Pen<'_>,
    origins: &mut Vec<(String, usize)>,
    person: &mut DataSubjectInput,
    address: read_address::Read,
    default: Option<&str>,
) {
    let columns = pen.columns;
    let mail = columns.all(Column::Email).min_by_key(|(_, number)| *number);
    if let Some((at, _)) = mail {
        origins.push(("/data_subject/email".into(), at));
        if let Some(text) = pen.line(at) {
            match email(&text, person.name.as_deref()) {
                Ok((address, repair)) => {
                    person.email = Some(address);
                    pen.repair_all(at, repair);
                }
                Err(code) => pen.issue(at, code),
            }
        }
    }
    if let Some(at) = address.column {
        origins.push(("/data_subject/address".into(), at));
    }
    match (address.incomplete, address.column) {
        (Some(at), column) if person.email.is_none() => {
            pen.issue(at.or(column).unwrap_or_default(), IssueCode::AddressIncomplete);
        }
        (Some(_), column) => pen.repair(column.unwrap_or_default(), Repair::AddressLeftOut),
        (None, _) if !address.lines.is_empty() => person.address = Some(address.lines),
        _ => {}
    }
    let mut numbers: Vec<(bool, usize)> = columns
        .all(Column::Phone)
        .map(|(at, _)| (!is_mobile(columns.headers.get(at).map_or("", String::as_str)), at))
        .collect();
    numbers.sort_unstable();
    let country = person.country.as_deref().or(default).map(str::to_owned);
    for (_, at) in numbers {
        let Some(text) = pen.line(at) else { continue };
        match phone(&text, country.as_deref(), pen.is_number(at)) {
            Ok((number, repair)) if person.phone.is_none() => {
                origins.push(("/data_subject/phone".into(), at));
                person.phone = Some(number);
                pen.repair_all(at, repair);
            }
            Ok(_) => {}
            Err(_) if person.email.is_some() || person.address.is_some() || person.phone.is_some() => {
                pen.repair(at, Repair::PhoneLeftOut);
            }
            Err(code) => pen.issue(at, code),
        }
    }
}

fn is_mobile(header: &str) -> bool {
    let folded = fold(header);
    ["mobil", "handy", "cell", "natel", "portable"].iter().any(|word| folded.contains(word))
}

/// The name from its columns.
fn whole_name(pen: &mut Pen<'_>, origins: &mut Vec<(String, usize)>) -> Option<String> {
    let columns = pen.columns;
    let whole = columns.position(Column::Name);
    let last = columns.position(Column::LastName);
    if let Some(at) = whole.or(last).or_else(|| columns.position(Column::FirstName)) {
        origins.push(("/data_subject/name".into(), at));
    }
    let first_name = columns.position(Column::FirstName).and_then(|at| part(pen, at, false));
    let last_name = last.and_then(|at| {
        let text = pen.row.cell(at).text().unwrap_or_default().into_owned();
        part(pen, at, text.contains(','))
    });
    let single = whole.and_then(|at| part(pen, at, true));
    match (single, first_name, last_name) {
        (Some(single), Some(first), None) if holds(&single, &first) => Some(single),
        (None, Some(first), Some(last)) if holds(&last, &first) => Some(last),
        (Some(single), first, None) if first.is_some() && !single.contains(' ') => {
            joined(pen, [first, None, Some(single)])
        }
        (Some(single), _, None) => Some(single),
        (_, None, None) => None,
        (_, first, last) => joined(pen, [first, None, last]),
    }
}

/// Whether a name begins or ends with the other and has more.
fn holds(whole: &str, part: &str) -> bool {
    let (whole, part) = (whole.to_lowercase(), part.to_lowercase());
    whole.len() > part.len() && (whole.starts_with(&format!("{part} ")) || whole.ends_with(&format!(" {part}")))
}

/// Title, first, middle and last name.
fn joined(pen: &mut Pen<'_>, [first, _, last]: [Option<String>; 3]) -> Option<String> {
    let columns = pen.columns;
    let title = columns.position(Column::Title).and_then(|at| pen.line(at)).filter(|title| is_title(title));
    let middle = columns.position(Column::MiddleName).and_then(|at| pen.name(at));
    let parts: Vec<String> = [title, first, middle, last].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// A name, or a part of one, by its grammar.
fn part(pen: &mut Pen<'_>, at: usize, whole: bool) -> Option<String> {
    let text = pen.name(at)?;
    let surname_first = whole && pen.columns.surname_first && !text.contains(',');
    let read = if whole {
        name(&text, surname_first)
    } else {
        name(&text.replace(',', "\u{0}"), false).map(|(name, repairs)| (name.replace('\u{0}', ","), repairs))
    };
    match read {
        Ok((name, repairs)) => {
            pen.repair_all(at, repairs);
            Some(name)
        }
        Err(code) => {
            pen.issue(at, code);
            None
        }
    }
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
        let postal = super::postal::one_cell(&text, input.name.as_deref(), None);
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
