//! The address of a person from its columns.

use super::column::Column;
use super::pen::Pen;
use super::place::country_of_line;
use super::postal::{Parts, has_code, is_too_long, mend_town, one_cell, postcode};
use crate::catalog::Catalog;
use crate::codes::IssueCode;
use crate::issue::{Draft, Place};
use crate::limits;

/// What the columns say.
#[derive(Default)]
pub(super) struct Read {
    pub(super) lines: Vec<String>,
    /// The first column of the address with something in it, else the first.
    pub(super) column: Option<usize>,
    /// The country that a line or prefix names.
    pub(super) country: Option<String>,
    /// The address lacks the street or the town, which belongs into the column, if there is one.
    #[expect(clippy::option_option, reason = "complete, or not, and then there may be a column for what is missing")]
    pub(super) incomplete: Option<Option<usize>>,
}

/// Reads the address. `known`: the country by its cell, and by the defaults.
pub(super) fn address(
    pen: &mut Pen<'_>,
    name: Option<&str>,
    (known, default): (Option<&str>, Option<&str>),
    catalog: &Catalog,
) -> Read {
    let mut read = Read::default();
    let columns = pen.columns;
    let pattern_of = |country: Option<&str>| country.and_then(|country| catalog.country(country)?.postcode.clone());
    // A cell may split at the post code before its country is known; the defaults are as good a guess as any.
    let pattern = pattern_of(known.or(default));
    let whole: Vec<(usize, u16)> = columns.all(Column::Address).collect();
    let mut cells = Vec::new();
    for (at, number) in &whole {
        let Some(text) = pen.lines(*at) else { continue };
        read.column.get_or_insert(*at);
        if *number > 0 && whole.len() > 1 {
            cells.push((*at, text));
            continue;
        }
        let postal = one_cell(&text, name, pattern.as_deref());
        pen.repair_all(*at, postal.repairs);
        read.country = read.country.or(postal.country);
        cells.extend(postal.lines.into_iter().map(|line| (*at, line)));
    }
    let numbered = whole.len() > 1;
    if numbered && let Some(country) = cells.last().and_then(|(_, last)| country_of_line(last, true)) {
        if let Some((at, _)) = cells.pop() {
            pen.repair(at, super::repair::Repair::CountryLine);
        }
        read.country = Some(country);
    }
    let country = known.map(str::to_owned).or_else(|| read.country.clone()).or_else(|| default.map(str::to_owned));
    let pattern = pattern_of(country.as_deref());
    let (parts, incomplete) = parts(pen, &mut read, country.as_deref(), pattern.as_deref());
    for (at, line) in &mut cells {
        if let Some((mended, repair)) =
            country.as_deref().and_then(|country| mend_town(line, country, pattern.as_deref()))
        {
            *line = mended;
            pen.repair(*at, repair);
        }
    }
    let mut lines: Vec<String> = cells.into_iter().map(|(_, line)| line).collect();
    if !parts.is_empty() || !parts.above.is_empty() {
        let (more, repair) = parts.lines(country.as_deref());
        if let (Some(repair), Some(at)) = (repair, columns.position(Column::PoBox)) {
            pen.repair(at, repair);
        }
        lines.extend(more);
    }
    read.incomplete = match (whole.is_empty(), lines.as_slice()) {
        (true, _) => incomplete,
        (false, [only]) => {
            let begins =
                pattern.as_deref().is_some_and(|pattern| super::postal::length_of_code(only, pattern).is_some());
            let has_code = pattern.as_deref().is_some_and(|pattern| has_code(&lines, pattern));
            (begins || !has_code).then_some(None)
        }
        _ => None,
    };
    if is_too_long(&lines) {
        let draft = Draft::new(IssueCode::AddressTooManyLines, &Place::ROOT).number(limits::ADDRESS_LINES);
        pen.refuse(read.column.unwrap_or_default(), draft);
        lines.clear();
    }
    read.column = read.column.or_else(|| whole.first().map(|(at, _)| *at)).or_else(|| columns.position(Column::Street));
    read.lines = lines;
    read
}

/// The columns of single parts, and whether street or town is missing.
#[expect(clippy::option_option, reason = "as Read::incomplete")]
fn parts(
    pen: &mut Pen<'_>,
    read: &mut Read,
    country: Option<&str>,
    pattern: Option<&str>,
) -> (Parts, Option<Option<usize>>) {
    let mut parts = Parts::default();
    let columns = pen.columns;
    let mut line = |pen: &mut Pen<'_>, column: Column| {
        let (at, text) = pen.line_of(column)?;
        read.column = Some(read.column.map_or(at, |first| first.min(at)));
        Some(text)
    };
    if let Some(name) = line(pen, Column::Co) {
        let is_marked =
            ["c/o", "p. adr", "bei ", "z. hd", "chez "].iter().any(|head| name.to_lowercase().starts_with(head));
        parts.above.push(if is_marked { name } else { format!("c/o {name}") });
    }
    parts.above.extend(line(pen, Column::District).filter(|_| country != Some("GB") && country != Some("IE")));
    parts.street = line(pen, Column::Street);
    parts.house_number = line(pen, Column::HouseNumber);
    parts.po_box = line(pen, Column::PoBox);
    parts.city = line(pen, Column::City);
    parts.town = line(pen, Column::PostcodeCity);
    let extra: Vec<(usize, u16)> = columns.all(Column::AddressExtra).collect();
    for (at, _) in extra {
        parts.extra.extend(pen.line(at));
    }
    if let Some((at, text)) = pen.line_of(Column::Postcode) {
        read.column = Some(read.column.map_or(at, |first| first.min(at)));
        let plain = super::postal::prefixed(&text);
        if let Some((found, rest)) = &plain {
            read.country.get_or_insert_with(|| found.clone());
            pen.repair(at, super::repair::Repair::Prefix);
            parts.postcode = Some(rest.clone());
        }
        let text = plain.map_or(text, |(_, rest)| rest);
        match country.map(|country| postcode(&text, country, pattern, true)) {
            Some(Ok((code, repair))) => {
                pen.repair_all(at, repair);
                parts.postcode = Some(code);
            }
            Some(Err(code)) => {
                pen.refuse(at, Draft::new(code, &Place::ROOT).key(pattern.unwrap_or_default()));
            }
            None => parts.postcode = Some(text),
        }
    }
    if let Some(town) = &mut parts.town
        && let (Some((mended, repair)), Some(at)) =
            (country.and_then(|country| mend_town(town, country, pattern)), columns.position(Column::PostcodeCity))
    {
        *town = mended;
        pen.repair(at, repair);
    }
    let way = parts.street.is_some() || parts.po_box.is_some();
    let town = parts.city.is_some() || parts.town.is_some();
    let incomplete = match (way, town) {
        (true, false) => Some(columns.position(Column::City).or_else(|| columns.position(Column::PostcodeCity))),
        (false, true) => Some(columns.position(Column::Street)),
        (false, false) if parts.postcode.is_some() || parts.house_number.is_some() => {
            Some(columns.position(Column::City))
        }
        _ => None,
    };
    (parts, incomplete)
}
