//! Who a row is about: name, country, part of the country, and how to reach the person.

use super::account::Fault;
use super::column::Column;
use super::contact::{email, phone};
use super::context::Context;
use super::pen::Pen;
use super::person_name::{is_title, name};
use super::place::{country, is_region, region};
use super::read_address;
use super::repair::Repair;
use crate::codes::IssueCode;
use crate::fold::fold;
use crate::issue::{Draft, Place};
use crate::request::DataSubjectInput;

pub(super) fn person(pen: &mut Pen<'_>, origins: &mut Vec<(String, usize)>, context: Context<'_>) -> DataSubjectInput {
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

pub(super) fn understood(
    pen: &mut Pen<'_>,
    at: usize,
    read: Result<(String, Option<Repair>), Fault>,
    take: impl FnOnce(String),
) {
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
pub(super) fn whole_name(pen: &mut Pen<'_>, origins: &mut Vec<(String, usize)>) -> Option<String> {
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
pub(super) fn part(pen: &mut Pen<'_>, at: usize, whole: bool) -> Option<String> {
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
