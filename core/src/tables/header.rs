//! What a header means by its words: no cell is looked at.

use super::column::{AccountField, Column};
use super::map::ColumnMap;
use super::services::{Service, Services};
use super::words::{Header, Rule, words};
use crate::fold::fold;

/// What a header means, as far as its words say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Guess {
    /// A column, with its number; 0 has none.
    Column(Column, u16),
    /// Accounts of a service, or a part of one.
    Service(String, Option<AccountField>, u16),
    /// Left out: the office says so, or letters need nothing of it.
    LeftOut(String),
    /// The cells or the other columns decide.
    Ambiguous(Rule, Vec<String>, u16),
    /// A word that may mean several services.
    AmbiguousService(Vec<String>),
    Unknown,
}

impl Guess {
    pub(super) fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown)
    }
}

/// Words before a header that say whose it is; folded.
const WHOSE: &[&str] = &[
    "ihr", "ihre", "dein", "deine", "mein", "meine", "your", "my", "votre", "privat", "private", "aktuelle", "current",
];

/// Numbers of the columns that a data frame numbers from 0 (`Plattform.1`), and of those with one header.
pub(super) const OF_DATA_FRAMES: u16 = 100;

/// Recognises a header.
pub(super) fn recognise(header: &str, map: &ColumnMap, services: Services<'_>) -> Guess {
    let header = header.trim();
    if header.is_empty() {
        return Guess::Unknown;
    }
    match map.get(header) {
        Some(Some(column)) => return Guess::Column(column, number(header).map_or(0, |(_, number)| number)),
        Some(None) => return Guess::LeftOut("map".to_owned()),
        None => {}
    }
    if let Some(known) = by_word(header, 0) {
        return known;
    }
    let (bare, bracket) = without_bracket(header);
    if let Some(known) = bracket.and_then(|_| by_word(bare, 0)) {
        return known;
    }
    // LimeSurvey: the question, and the service of the row in brackets.
    if let Some((true, inside)) = bracket
        && let Some(Service::Is(id, _)) = services.find(inside)
    {
        return Guess::Service(id, None, 0);
    }
    let own = without_whose(bare);
    if let Some(known) = own.and_then(|own| by_word(own, 0)) {
        return known;
    }
    let unowned = own.unwrap_or(bare);
    if let Some((rest, number)) = number(unowned) {
        if let Some(known) = by_word(&rest, number) {
            return known;
        }
        if let Some(known) = of_service(&rest, number, services) {
            return known;
        }
    }
    of_service(unowned, 0, services).or_else(|| of_service(header, 0, services)).unwrap_or(Guess::Unknown)
}

fn by_word(header: &str, number: u16) -> Option<Guess> {
    match words().headers.get(&fold(header))? {
        Header::Column(column) if number == 0 || column.is_numbered() => Some(Guess::Column(*column, number)),
        Header::Column(_) => None,
        Header::NotOurs(group) => Some(Guess::LeftOut(group.clone())),
        Header::Ambiguous(rule, candidates) => Some(Guess::Ambiguous(*rule, candidates.clone(), number)),
    }
}

/// A header without what stands in brackets at its end; whether the brackets are square, and what is in them.
fn without_bracket(header: &str) -> (&str, Option<(bool, &str)>) {
    for (open, close, square) in [('(', ')', false), ('[', ']', true)] {
        if let Some((before, inside)) =
            header.trim_end_matches(['*', ':', ' ']).strip_suffix(close).and_then(|text| text.rsplit_once(open))
        {
            return (before.trim(), Some((square, inside.trim())));
        }
    }
    (header, None)
}

fn without_whose(header: &str) -> Option<&str> {
    let (first, rest) = header.split_once(' ')?;
    WHOSE.contains(&fold(first).as_str()).then(|| rest.trim())
}

/// A header without its one number from 1 to 50, and the number.
fn number(header: &str) -> Option<(String, u16)> {
    let mut runs = header
        .char_indices()
        .filter(|(at, sign)| {
            sign.is_ascii_digit()
                && !header.get(..*at).is_some_and(|head| head.ends_with(|before: char| before.is_ascii_digit()))
        })
        .map(|(at, _)| at);
    let (start, None) = (runs.next()?, runs.next()) else { return None };
    let tail = header.get(start..)?;
    let length = tail.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(tail.len());
    let number: u16 = tail.get(..length)?.parse().ok().filter(|number| (1..=50).contains(number))?;
    let head = header.get(..start)?;
    let of_frame = head.ends_with('.') && length == tail.len() && !head.ends_with(" .");
    let rest = format!("{}{}", head.trim_end_matches(['.', '_', '-', ' ']), tail.get(length..)?);
    Some((rest, if of_frame { OF_DATA_FRAMES + number } else { number }))
}

/// A service, alone or with a word for a part of an account: `Instagram-Name`, `fb_link`.
fn of_service(header: &str, number: u16, services: Services<'_>) -> Option<Guess> {
    match services.find(header) {
        Some(Service::Is(id, _)) => return Some(Guess::Service(id, None, number)),
        Some(Service::Ambiguous(candidates)) => return Some(Guess::AmbiguousService(candidates)),
        _ => {}
    }
    let cuts = header.char_indices().filter(|(_, sign)| !sign.is_alphanumeric());
    let cuts: Vec<(usize, usize)> = cuts.map(|(at, sign)| (at, at + sign.len_utf8())).collect();
    for (at, behind) in cuts.into_iter().rev() {
        let (head, tail) = (header.get(..at)?, header.get(behind..)?);
        for (service, field) in [(head, tail), (tail, head)] {
            if let Some(field) = words().fields.get(&fold(field))
                && let Some(Service::Is(id, _)) = services.find(service)
            {
                let field = Some(*field).filter(|field| *field != AccountField::Handle || !is_plain(tail, head));
                return Some(Guess::Service(id, field, number));
            }
        }
    }
    None
}

/// "Konto Facebook": the word says that it is an account, not that the name is meant.
fn is_plain(one: &str, other: &str) -> bool {
    [one, other].iter().any(|word| ["konto", "account", "compte", "profil"].contains(&fold(word).as_str()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Guess, recognise};
    use crate::catalog::Catalog;
    use crate::tables::map::ColumnMap;
    use crate::tables::services::Services;

    #[test]
    fn headers_as_offices_write_them() {
        let catalog = Catalog::embedded();
        let services = Services { catalog: &catalog, own: &BTreeMap::new() };
        let read = |header: &str| match recognise(header, &ColumnMap::default(), services) {
            Guess::Column(column, 0) => column.to_string(),
            Guess::Column(column, number) => format!("{column} {number}"),
            Guess::Service(id, field, _) => {
                format!("{id} {}", field.map_or("", |field| field.as_str())).trim_end().to_owned()
            }
            Guess::LeftOut(group) => format!("- {group}"),
            Guess::Ambiguous(rule, _, number) => format!("? {rule:?} {number}"),
            Guess::AmbiguousService(_) => "? service".to_owned(),
            Guess::Unknown => "unknown".to_owned(),
        };
        for (header, meaning) in [
            ("Mitglieds-Nr.", "key"),
            ("E-Mail-Adresse *", "email"),
            ("EMAILADRESSE", "email"),
            ("e_mail_adresse", "email"),
            ("PLZ (Pflichtfeld)", "postcode"),
            ("Ihre E-Mail-Adresse", "email"),
            ("Vor- und Nachname", "name"),
            ("Konten (eines je Zeile)", "accounts"),
            ("Plattform 2", "platform 2"),
            ("Plattform2", "platform 2"),
            ("Konto2 E-Mail", "account_email 2"),
            ("Plattform.1", "platform 101"),
            ("Benutzername 1", "? Login 1"),
            ("Facebook", "facebook"),
            ("Instagram-Name", "instagram handle"),
            ("TikTok Link", "tiktok url"),
            ("Instagram E-Mail", "instagram email"),
            ("fb_link", "facebook url"),
            ("Wo hast du Konten? [Facebook]", "facebook"),
            ("Google", "? service"),
            ("Name", "? Name 0"),
            ("Geburtsort", "- club"),
            ("Newsletter", "- consent"),
            ("data_subject", "unknown"),
            ("account_url", "account_url"),
            ("Wohnsitzland", "country"),
            ("Zeitstempel", "- form"),
        ] {
            assert_eq!(read(header), meaning, "{header}");
        }
    }
}
