//! The columns of a sheet found: its row of headers, and what every header is, by its words or by the cells below.

use super::cell::{Cell, Row};
use super::column::Column;
use super::columns::{ColumnQuestion, ColumnRole, Columns, HEADER_ROWS, Purpose, texts};
use super::header::{Guess, recognise};
use super::map::ColumnMap;
use super::rules::{Evidence, Verdict};
use super::services::Services;
use super::words::words;
use crate::codes::IssueCode;
use crate::fold::fold;

/// Finds the row of headers among the first rows of a sheet: its position. None if no row has headers.
pub(super) fn header_position(
    rows: &[Row],
    map: &ColumnMap,
    purpose: Purpose,
    services: Services<'_>,
) -> Option<usize> {
    let mut best: Option<(usize, usize)> = None;
    let with_content = rows.iter().enumerate().filter(|(_, row)| !row.is_blank()).take(HEADER_ROWS);
    for (position, row) in with_content {
        let texts: Vec<String> = texts(row);
        if texts.iter().any(|text| text.contains('@') || text.contains("://")) {
            continue;
        }
        let guesses: Vec<Guess> = texts.iter().map(|text| recognise(text, map, services)).collect();
        let known = guesses.iter().filter(|guess| guess.is_known()).count();
        let names = guesses.iter().any(|guess| is_name(guess, purpose));
        if known >= 2 && names && best.is_none_or(|(most, _)| known > most) {
            best = Some((known, position));
        }
    }
    best.map(|(_, position)| position)
}

/// Decides what every column is. `headers`: the texts of the header row; `above`: the row above it, if there is
/// one; `sample`: rows below.
///
/// # Errors
///
/// All questions that only the office can answer.
pub(super) fn decide(
    headers: &[String],
    above: Option<&Row>,
    sample: &[Row],
    (map, purpose): (&ColumnMap, Purpose),
    services: Services<'_>,
) -> Result<Columns, Vec<ColumnQuestion>> {
    let full = with_titles(headers, above);
    let guesses: Vec<Guess> = full.iter().map(|header| recognise(header, map, services)).collect();
    let evidence = Evidence { full: &full, sample, services, purpose, by_content: Vec::new() };
    let mut deciding = Deciding { guesses, evidence, map, questions: Vec::new() };
    let roles = deciding.roles();
    let Deciding { evidence: Evidence { by_content, .. }, questions, .. } = deciding;
    if !questions.is_empty() {
        return Err(questions);
    }
    let surname_first = full
        .iter()
        .zip(&roles)
        .any(|(header, role)| *role == ColumnRole::Column(Column::Name, 0) && is_surname_first(header));
    let folded: Vec<String> = headers.iter().map(|header| fold(header)).collect();
    let key = if map.key.is_empty() {
        roles.iter().position(|role| *role == ColumnRole::Column(Column::Key, 0)).into_iter().collect()
    } else {
        map.key.iter().filter_map(|wanted| folded.iter().position(|header| header == wanted)).collect()
    };
    let names = full.iter().enumerate().map(|(at, header)| {
        if header.trim().is_empty() { format!("column {}", letters(at)) } else { header.trim().to_owned() }
    });
    Ok(Columns { headers: names.collect(), roles, by_content, header_row: 0, surname_first, key, folded })
}

fn is_name(guess: &Guess, purpose: Purpose) -> bool {
    match guess {
        Guess::Column(column, _) => {
            matches!(column, Column::Name | Column::FirstName | Column::LastName | Column::Key)
                || purpose == Purpose::Answers && matches!(column, Column::Answer | Column::Controller)
        }
        Guess::Ambiguous(_, candidates, _) => {
            candidates.iter().any(|name| ["name", "last_name", "key"].contains(&name.as_str()))
        }
        _ => false,
    }
}

/// The letters of a column, as spreadsheets name them.
fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut name = Vec::new();
    while rest > 0 {
        rest -= 1;
        name.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    name.iter().rev().collect()
}

/// The headers, with the titles that stand above them where two headers are the same: `Konto 1` over
/// `Plattform | Name`.
fn with_titles(headers: &[String], above: Option<&Row>) -> Vec<String> {
    let twice =
        |header: &String| !header.is_empty() && headers.iter().filter(|other| fold(other) == fold(header)).count() > 1;
    let Some(above) = above.filter(|_| headers.iter().any(twice)) else { return headers.to_vec() };
    let titles = texts(above);
    let mut title = String::new();
    let with: Vec<String> = headers
        .iter()
        .enumerate()
        .map(|(at, header)| {
            if let Some(own) = titles.get(at).filter(|own| !own.is_empty()) {
                title.clone_from(own);
            }
            if !twice(header) || title.is_empty() {
                return header.clone();
            }
            let digits: String = title.chars().filter(char::is_ascii_digit).collect();
            if digits.is_empty() { format!("{title} {header}") } else { format!("{header} {digits}") }
        })
        .collect();
    let mut unique: Vec<String> = with.iter().filter(|header| !header.is_empty()).map(|header| fold(header)).collect();
    unique.sort_unstable();
    let count = unique.len();
    unique.dedup();
    if unique.len() == count { with } else { headers.to_vec() }
}

/// Whether a header says that the surname stands first: `Nachname Vorname`, `Name, Vorname`.
fn is_surname_first(header: &str) -> bool {
    let folded = fold(header);
    [
        "nachnamevorname",
        "zunamevorname",
        "nameundvorname",
        "namevorname",
        "lastnamefirstname",
        "surnamefirstname",
        "nomprenom",
        "nometprenom",
    ]
    .contains(&folded.as_str())
}

/// The columns of a sheet while they are decided.
struct Deciding<'a> {
    guesses: Vec<Guess>,
    evidence: Evidence<'a>,
    map: &'a ColumnMap,
    questions: Vec<ColumnQuestion>,
}

impl Deciding<'_> {
    fn roles(&mut self) -> Vec<ColumnRole> {
        // What is certain first: rules ask what else the table has.
        let mut roles: Vec<Option<ColumnRole>> = self
            .guesses
            .iter()
            .map(|guess| match guess {
                Guess::Column(column, number) => Some(ColumnRole::Column(*column, *number)),
                Guess::Service(id, field, number) => Some(ColumnRole::Service(id.clone(), *field, *number)),
                Guess::LeftOut(group) => Some(ColumnRole::LeftOut(group.clone())),
                Guess::Unknown => Some(ColumnRole::LeftOut("unknown".to_owned())),
                Guess::Ambiguous(..) | Guess::AmbiguousService(_) => None,
            })
            .collect();
        self.first_key_only(&mut roles);
        for at in 0..self.guesses.len() {
            let Some(guess) = self.guesses.get(at).cloned() else { continue };
            match guess {
                Guess::Ambiguous(rule, candidates, number) => {
                    let decided = match self.evidence.verdict(rule, at, &roles) {
                        Verdict::Is(column) => ColumnRole::Column(column, number),
                        Verdict::Service(id) => ColumnRole::Service(id, None, number),
                        Verdict::LeftOut => ColumnRole::LeftOut("cells".to_owned()),
                        Verdict::Ask => {
                            self.ask(IssueCode::TableColumnAmbiguous, at, candidates);
                            ColumnRole::LeftOut("asked".to_owned())
                        }
                    };
                    if let Some(slot) = roles.get_mut(at) {
                        *slot = Some(decided);
                    }
                }
                Guess::AmbiguousService(candidates) => {
                    if self.evidence.filled(at).next().is_some() {
                        self.ask(IssueCode::TableColumnAmbiguous, at, candidates);
                    }
                    if let Some(slot) = roles.get_mut(at) {
                        *slot = Some(ColumnRole::LeftOut("asked".to_owned()));
                    }
                }
                _ => {}
            }
        }
        let mut roles: Vec<ColumnRole> =
            roles.into_iter().map(|role| role.unwrap_or_else(|| ColumnRole::LeftOut("unknown".to_owned()))).collect();
        self.twice(&mut roles);
        roles
    }

    fn ask(&mut self, code: IssueCode, at: usize, candidates: Vec<String>) {
        let header = self.evidence.full.get(at).cloned().unwrap_or_default();
        self.questions.push(ColumnQuestion { code, header, candidates });
    }

    /// Of several keys the one counts whose word the library has first.
    fn first_key_only(&self, roles: &mut [Option<ColumnRole>]) {
        let is_key = |role: &Option<ColumnRole>| *role == Some(ColumnRole::Column(Column::Key, 0));
        let ranked = roles.iter().enumerate().filter(|(_, role)| is_key(role));
        let rank = |at: usize| {
            let folded = self.evidence.full.get(at).map(|header| fold(header)).unwrap_or_default();
            (
                self.map.get(self.evidence.full.get(at).map_or("", String::as_str)).is_none(),
                words().keys_first.iter().position(|word| *word == folded),
            )
        };
        let Some(first) = ranked.map(|(at, _)| at).min_by_key(|at| rank(*at)) else { return };
        for (at, role) in roles.iter_mut().enumerate() {
            if at != first && is_key(role) {
                *role = Some(ColumnRole::LeftOut("key".to_owned()));
            }
        }
    }

    /// One column twice: accounts become groups from left to right, others are asked unless all cells are the same.
    fn twice(&mut self, roles: &mut [ColumnRole]) {
        const GROUPS: u16 = 200;
        for at in 0..roles.len() {
            let Some(ColumnRole::Column(column, number)) = roles.get(at).cloned() else { continue };
            let earlier: Vec<usize> = roles.iter().take(at).enumerate().filter(|(_, role)| matches!(role, ColumnRole::Column(own, other) if *own == column && (*other == number || *other >= GROUPS))).map(|(at, _)| at).collect();
            let Some(first) = earlier.first().copied() else { continue };
            if column == Column::Accounts || column == Column::Reasons {
                continue;
            }
            if column.is_of_account() && column != Column::LinkGroup
                || matches!(column, Column::SentOn | Column::Answer | Column::AnswerOn)
            {
                let group = GROUPS + u16::try_from(earlier.len()).unwrap_or(u16::MAX - GROUPS);
                if let Some(role) = roles.get_mut(at) {
                    *role = ColumnRole::Column(column, group);
                }
                continue;
            }
            if matches!(column, Column::AddressExtra | Column::Address | Column::Phone | Column::Email) && number > 0 {
                continue;
            }
            let same = self.evidence.sample.iter().all(|row| row.cell(first).text() == row.cell(at).text());
            let phones = column == Column::Phone || column == Column::AddressExtra;
            if !same && !phones {
                self.ask(IssueCode::TableColumnTwice, at, vec![column.to_string()]);
            }
            if !phones && let Some(role) = roles.get_mut(at) {
                *role = ColumnRole::LeftOut("twice".to_owned());
            }
        }
    }
}

/// Makes the cells of a header row of plain texts.
pub(super) fn header_cells<'t>(headers: impl IntoIterator<Item = &'t str>) -> Row {
    Row::new(0, headers.into_iter().map(|header| Cell::Text(header.to_owned())).collect())
}
