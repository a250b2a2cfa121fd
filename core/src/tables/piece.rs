//! A piece of a cell of accounts, taken apart: its service, who is meant there, remarks in brackets.

use super::column::{AccountField, Column};
use super::services::{Service, Services};
use super::words::{Meaning, words};

/// What a piece says.
#[derive(Default)]
pub(super) struct Piece<'t> {
    pub(super) service: Option<Service>,
    pub(super) identifier: Option<&'t str>,
    /// What a bracket says about the account.
    pub(super) remarks: Vec<(AccountField, String)>,
    /// Several services stand before one name.
    pub(super) unclear: bool,
}

/// Takes service, identifier and remarks of a piece apart.
pub(super) fn take_apart<'t>(piece: &'t str, services: Services<'_>) -> Piece<'t> {
    let mut taken = Piece::default();
    let mut text = unquoted(piece);
    if let Some((before, inside)) = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        let (before, inside) = (before.trim(), inside.trim());
        if services.find(text).is_some() {
            // The word itself has brackets: X (ehemals Twitter).
        } else if let Some(remark) = remark(inside) {
            taken.remarks.push(remark);
            text = before;
        } else if let Some(service) = services.find(inside) {
            return Piece { service: Some(service), identifier: Some(before).filter(|text| !text.is_empty()), ..taken };
        } else if let Some(service) = services.find(before) {
            return Piece { service: Some(service), identifier: Some(inside), ..taken };
        }
    }
    if services.url(text).is_some() {
        return Piece { identifier: Some(text), ..taken };
    }
    if let Some(service) = services.find(text) {
        return Piece { service: Some(service), ..taken };
    }
    for separator in [":", " - ", " – ", " — ", "=", "/"] {
        let Some((head, rest)) = text.split_once(separator) else { continue };
        let (head, rest) = (head.trim(), rest.trim());
        if let Some(service) = services.find(head) {
            // FB/IG: name
            if separator == "/" && take_apart(rest, services).service.is_some() {
                return Piece { unclear: true, ..taken };
            }
            return Piece { service: Some(service), identifier: Some(rest).filter(|rest| !rest.is_empty()), ..taken };
        }
        let many: Vec<&str> = head.split(['/', '+', '&', ',']).map(str::trim).collect();
        if many.len() > 1 && many.iter().all(|word| services.find(word).is_some()) {
            return Piece { unclear: true, ..taken };
        }
        // Who writes a colon means a service, even if nobody knows it.
        if separator == ":" && head.chars().any(char::is_alphabetic) && !head.contains('@') && !rest.is_empty() {
            return Piece { service: Some(Service::Unknown), identifier: Some(rest), ..taken };
        }
    }
    for separator in [" bei ", " on ", " auf ", " at ", " chez ", " sur "] {
        if let Some((name, service)) = text.rsplit_once(separator)
            && let Some(service) = services.find(service)
        {
            return Piece { service: Some(service), identifier: Some(name.trim()), ..taken };
        }
    }
    by_blanks(text, services)
        .map_or(Piece { identifier: Some(text), ..Piece::default() }, |(service, rest)| Piece {
            service: Some(service),
            identifier: Some(rest),
            ..Piece::default()
        })
        .with(taken)
}

impl Piece<'_> {
    fn with(mut self, taken: Self) -> Self {
        self.remarks = taken.remarks;
        self
    }
}

/// A service before or behind a name, the longest word first.
fn by_blanks<'t>(text: &'t str, services: Services<'_>) -> Option<(Service, &'t str)> {
    let blanks: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).collect();
    let head = blanks.iter().rev().find_map(|&at| {
        let (head, rest) = text.split_at(at);
        services.find(head).map(|service| (service, rest.trim()))
    });
    head.or_else(|| {
        blanks.iter().find_map(|&at| {
            let (rest, tail) = text.split_at(at);
            services.find(tail).map(|service| (service, rest.trim()))
        })
    })
}

/// A word in brackets that says how an account is used.
fn remark(word: &str) -> Option<(AccountField, String)> {
    let fields = [
        (AccountField::Use, Column::Use),
        (AccountField::Status, Column::Status),
        (AccountField::Visibility, Column::Visibility),
    ];
    fields.into_iter().find_map(|(field, column)| match words().value(column, word)? {
        Meaning::Is(value) => Some((field, value.clone())),
        _ => None,
    })
}

/// A piece at its commas and words for "and"; a plus sign before a digit belongs to a telephone number.
pub(super) fn parts(piece: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = piece;
    loop {
        let cut = [", ", ",", " und ", " and ", "&", "+", " et "]
            .iter()
            .filter_map(|sign| {
                let at = rest.find(sign)?;
                let behind = rest.get(at + sign.len()..)?;
                let phone = *sign == "+" && behind.starts_with(|sign: char| sign.is_ascii_digit());
                (!phone).then_some((at, sign.len()))
            })
            .min();
        let Some((at, length)) = cut else { break };
        let head = rest.get(..at).unwrap_or_default().trim();
        if !head.is_empty() {
            parts.push(head);
        }
        rest = rest.get(at + length..).unwrap_or_default();
    }
    if !rest.trim().is_empty() {
        parts.push(rest.trim());
    }
    parts
}

/// A text without quotation marks and a full stop around it.
pub(super) fn unquoted(text: &str) -> &str {
    let text = text.trim().trim_matches(|sign: char| "\"„“”‚‘'«»".contains(sign)).trim();
    text.strip_suffix('.').unwrap_or(text)
}
