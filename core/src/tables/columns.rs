//! The columns of a sheet: the row of headers found, every header decided, by its words or by the cells below.

use super::account::{Service, Services};
use super::cell::{Cell, Row};
use super::column::{AccountField, Column};
use super::contact::{email, phone};
use super::day::{DayRules, day};
use super::header::{Guess, recognise};
use super::map::ColumnMap;
use super::person_name::is_title;
use super::place::country;
use super::words::{Meaning, Rule, words};
use crate::codes::IssueCode;
use crate::fold::fold;

/// What a column of a sheet is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnRole {
    /// A part of the request, with its number; 0 has none.
    Column(Column, u16),
    /// Accounts of a service (its id), or one thing about them.
    Service(String, Option<AccountField>, u16),
    /// Not read. Why: `unknown`, `map` (the file of columns says so) or the group of what letters do not need.
    LeftOut(String),
}

impl ColumnRole {
    pub(super) fn is_of_account(&self) -> bool {
        match self {
            Self::Column(column, _) => column.is_of_account(),
            Self::Service(..) => true,
            Self::LeftOut(_) => false,
        }
    }
}

/// Why a sheet cannot be used, before any row was read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ColumnQuestion {
    /// What is wrong.
    pub code: IssueCode,
    /// The header, as the sheet has it, or what is missing.
    pub header: String,
    /// What it may mean.
    pub candidates: Vec<String>,
}

impl ColumnQuestion {
    /// A question without a header.
    #[must_use]
    pub const fn new(code: IssueCode) -> Self {
        Self { code, header: String::new(), candidates: Vec::new() }
    }
}

/// The columns of a sheet.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Columns {
    /// Headers as the sheet has them, trimmed; `column C` where there is none.
    pub headers: Vec<String>,
    /// What each is.
    pub roles: Vec<ColumnRole>,
    /// Columns that were decided by the cells below.
    pub by_content: Vec<usize>,
    /// The row of headers, as the spreadsheet counts; 0 if there is none in the rows.
    pub header_row: u64,
    /// Names in one column stand with the surname first.
    pub(super) surname_first: bool,
    /// The columns that together tell members apart.
    pub(super) key: Vec<usize>,
    /// The headers as they stand in the row, to know it again.
    pub(super) folded: Vec<String>,
}

/// Rows among which the row of headers is looked for.
pub const HEADER_ROWS: usize = 30;
/// Filled cells at which a rule about cells looks.
pub const SAMPLE_CELLS: usize = 200;

/// What a table is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Purpose {
    /// Members: each a case.
    #[default]
    Members,
    /// Answers of companies to letters that were written.
    Answers,
}

impl Columns {
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
    ) -> Result<Self, Vec<ColumnQuestion>> {
        let full = with_titles(headers, above);
        let guesses: Vec<Guess> = full.iter().map(|header| recognise(header, map, services)).collect();
        let mut deciding = Deciding {
            guesses,
            full: &full,
            sample,
            services,
            purpose,
            map,
            by_content: Vec::new(),
            questions: Vec::new(),
        };
        let roles = deciding.roles();
        let Deciding { by_content, questions, .. } = deciding;
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
        Ok(Self { headers: names.collect(), roles, by_content, header_row: 0, surname_first, key, folded })
    }

    /// The first column of a role.
    #[must_use]
    pub fn position(&self, column: Column) -> Option<usize> {
        self.roles.iter().position(|role| matches!(role, ColumnRole::Column(own, _) if *own == column))
    }

    /// The columns of a role, with their numbers.
    pub(super) fn all(&self, column: Column) -> impl Iterator<Item = (usize, u16)> {
        self.roles.iter().enumerate().filter_map(move |(at, role)| match role {
            ColumnRole::Column(own, number) if *own == column => Some((at, *number)),
            _ => None,
        })
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.position(column).is_some()
    }

    /// Whether there is a name, in one column or two.
    #[must_use]
    pub fn has_name(&self) -> bool {
        self.has(Column::Name) || self.has(Column::FirstName) && self.has(Column::LastName)
    }

    /// Whether anything says something about accounts.
    #[must_use]
    pub fn has_accounts(&self) -> bool {
        self.roles.iter().any(ColumnRole::is_of_account) || self.has(Column::NonUserPlatforms)
    }

    /// The first column that says something about accounts.
    pub(super) fn first_account(&self) -> Option<usize> {
        self.roles.iter().position(ColumnRole::is_of_account)
    }

    /// Whether a row repeats the headers.
    pub(super) fn is_header(&self, row: &Row) -> bool {
        let texts = texts(row);
        let filled = texts.iter().filter(|text| !text.is_empty()).count();
        filled > 1
            && texts
                .iter()
                .enumerate()
                .all(|(at, text)| self.folded.get(at).map_or(text.is_empty(), |own| *own == fold(text)))
    }
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

/// The texts of a row, trimmed.
pub(super) fn texts(row: &Row) -> Vec<String> {
    row.cells
        .iter()
        .map(|cell| cell.text().map(|text| text.trim().replace(['\n', '\r'], " ")).unwrap_or_default())
        .collect()
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
    full: &'a [String],
    sample: &'a [Row],
    services: Services<'a>,
    purpose: Purpose,
    map: &'a ColumnMap,
    by_content: Vec<usize>,
    questions: Vec<ColumnQuestion>,
}

/// What a rule says.
enum Verdict {
    Is(Column),
    Service(String),
    LeftOut,
    Ask,
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
                    let decided = match self.verdict(rule, at, &roles) {
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
                    if self.filled(at).next().is_some() {
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
        let header = self.full.get(at).cloned().unwrap_or_default();
        self.questions.push(ColumnQuestion { code, header, candidates });
    }

    /// Of several keys the one counts whose word the library has first.
    fn first_key_only(&self, roles: &mut [Option<ColumnRole>]) {
        let is_key = |role: &Option<ColumnRole>| *role == Some(ColumnRole::Column(Column::Key, 0));
        let ranked = roles.iter().enumerate().filter(|(_, role)| is_key(role));
        let rank = |at: usize| {
            let folded = self.full.get(at).map(|header| fold(header)).unwrap_or_default();
            (
                self.map.get(self.full.get(at).map_or("", String::as_str)).is_none(),
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
            let same = self.sample.iter().all(|row| row.cell(first).text() == row.cell(at).text());
            let phones = column == Column::Phone || column == Column::AddressExtra;
            if !same && !phones {
                self.ask(IssueCode::TableColumnTwice, at, vec![column.to_string()]);
            }
            if !phones && let Some(role) = roles.get_mut(at) {
                *role = ColumnRole::LeftOut("twice".to_owned());
            }
        }
    }

    /// The filled cells of a column at which a rule looks.
    fn filled(&self, at: usize) -> impl Iterator<Item = String> {
        let texts = self.sample.iter().map(move |row| row.cell(at)).filter(|cell| !cell.is_blank());
        texts.take(SAMPLE_CELLS).map(|cell| cell.text().map(|text| text.trim().to_owned()).unwrap_or_default())
    }

    /// Whether there are cells and all fit. It is noted that the cells decided.
    fn all(&mut self, at: usize, fits: impl Fn(&str, Services<'_>) -> bool) -> bool {
        let mut some = false;
        for text in self.filled(at) {
            some = true;
            if !fits(&text, self.services) {
                return false;
            }
        }
        if some && !self.by_content.contains(&at) {
            self.by_content.push(at);
        }
        some
    }

    fn differ(&mut self, at: usize) -> bool {
        let mut values: Vec<String> = self.filled(at).collect();
        let count = values.len();
        values.sort_unstable();
        values.dedup();
        if count > 0 && !self.by_content.contains(&at) {
            self.by_content.push(at);
        }
        count > 0 && values.len() == count
    }

    fn is_counted(&self, at: usize) -> bool {
        self.filled(at).enumerate().all(|(number, text)| text.parse() == Ok(number + 1))
    }

    #[expect(clippy::too_many_lines, clippy::match_same_arms, reason = "one arm a rule, in the order of the rules")]
    fn verdict(&mut self, rule: Rule, at: usize, roles: &[Option<ColumnRole>]) -> Verdict {
        let has = |column: Column| {
            roles.iter().flatten().any(|role| matches!(role, ColumnRole::Column(own, _) if *own == column))
        };
        let answers = self.purpose == Purpose::Answers;
        let town = has(Column::Postcode) || has(Column::City) || has(Column::PostcodeCity);
        let is_url = |text: &str, _: Services<'_>| text.contains("://") || text.starts_with("www.");
        let is_service = |text: &str, services: Services<'_>| services.find(text).is_some();
        let is_yes = |text: &str, _: Services<'_>| words().yes_or_no(text) == Some(true);
        match rule {
            Rule::StreetNumber if has(Column::Street) => Verdict::Is(Column::HouseNumber),
            Rule::StreetNumber => Verdict::Is(Column::Street),
            Rule::Via if answers => Verdict::Is(Column::SentVia),
            Rule::Via if town => Verdict::Is(Column::Street),
            Rule::Via => Verdict::Ask,
            Rule::Name if has(Column::FirstName) && !has(Column::LastName) => Verdict::Is(Column::LastName),
            Rule::GivenName if has(Column::LastName) && !has(Column::FirstName) => Verdict::Is(Column::FirstName),
            Rule::Name | Rule::GivenName | Rule::CompanyOrName => Verdict::Is(Column::Name),
            Rule::Member => {
                let number =
                    self.all(at, |text, _| text.chars().all(|sign| sign.is_ascii_digit() || "-/.".contains(sign)));
                Verdict::Is(if number { Column::Key } else { Column::Name })
            }
            Rule::Title => {
                let titles = self.filled(at).any(|text| is_title(&text));
                if titles { Verdict::Is(Column::Title) } else { Verdict::LeftOut }
            }
            Rule::Address if self.all(at, |text, _| text.contains('@')) => Verdict::Is(Column::Email),
            Rule::Address if town && has(Column::Street) => Verdict::Is(Column::AddressExtra),
            Rule::Address if town => Verdict::Is(Column::Street),
            Rule::Address => Verdict::Is(Column::Address),
            Rule::Id if has(Column::Key) => Verdict::LeftOut,
            Rule::Id => {
                if self.differ(at) {
                    Verdict::Is(Column::Key)
                } else {
                    Verdict::Ask
                }
            }
            Rule::Number | Rule::NumberOrPhone => self.number(rule, at, roles),
            Rule::Account => {
                let is_bank = |text: &str, _: Services<'_>| {
                    is_iban(text) || text.chars().all(|sign| sign.is_ascii_digit() || sign == ' ')
                };
                let beside = roles.iter().enumerate().any(|(other, role)| {
                    *role == Some(ColumnRole::LeftOut("money".to_owned()))
                        && self.full.get(other).is_some_and(|header| is_of_bank(header))
                });
                if beside || self.all(at, is_bank) || self.filled(at).next().is_none() {
                    Verdict::LeftOut
                } else if self.all(at, names_service) {
                    Verdict::Is(Column::Accounts)
                } else {
                    Verdict::Ask
                }
            }
            Rule::Login if has(Column::Platform) => Verdict::Is(Column::Handle),
            Rule::Profil if self.all(at, is_url) => Verdict::Is(Column::AccountUrl),
            Rule::Profil if has(Column::Platform) => Verdict::Is(Column::Handle),
            Rule::Profil => Verdict::Ask,
            Rule::Profile if self.all(at, is_url) => Verdict::Is(Column::AccountUrl),
            Rule::Profile if self.all(at, names_service) => Verdict::Is(Column::Accounts),
            Rule::Profile if has(Column::Platform) => Verdict::Is(Column::Handle),
            Rule::Profile => Verdict::Ask,
            Rule::Link => {
                let on_service = |text: &str, services: Services<'_>| {
                    let host =
                        text.split_once("://").map_or(text, |(_, rest)| rest).split('/').next().unwrap_or_default();
                    services.catalog.platform_at(&host.to_lowercase()).is_some()
                };
                if self.all(at, on_service) { Verdict::Is(Column::AccountUrl) } else { Verdict::LeftOut }
            }
            Rule::Contact => {
                let is_phone = |text: &str, _: Services<'_>| phone(text, None, false).is_ok();
                if self.all(at, |text, _| email(text, None).is_ok()) {
                    Verdict::Is(Column::Email)
                } else if self.all(at, is_phone) {
                    Verdict::Is(Column::Phone)
                } else if has(Column::Email) || has(Column::Phone) || has(Column::Address) {
                    Verdict::LeftOut
                } else {
                    Verdict::Ask
                }
            }
            Rule::Status if answers => Verdict::Is(Column::Answer),
            Rule::Status => {
                let is_status = |text: &str, _: Services<'_>| words().value(Column::Status, text).is_some();
                if has(Column::Platform) && self.all(at, is_status) {
                    Verdict::Is(Column::Status)
                } else {
                    Verdict::LeftOut
                }
            }
            Rule::State if answers => Verdict::Is(Column::Answer),
            Rule::Day if answers && !has(Column::AnswerOn) => Verdict::Is(Column::AnswerOn),
            Rule::Type => {
                let is_use =
                    |text: &str, _: Services<'_>| matches!(words().value(Column::Use, text), Some(Meaning::Is(_)));
                if self.all(at, is_service) {
                    Verdict::Is(Column::Platform)
                } else if self.all(at, is_use) {
                    Verdict::Is(Column::Use)
                } else {
                    Verdict::LeftOut
                }
            }
            Rule::Provider => {
                if self.all(at, is_service) {
                    Verdict::Is(Column::Platform)
                } else if self.all(at, |text, services| {
                    services
                        .catalog
                        .controllers()
                        .any(|controller| fold(&controller.name) == fold(text) || controller.id == *text)
                }) {
                    Verdict::Is(Column::Controller)
                } else {
                    Verdict::Ask
                }
            }
            Rule::Consent if has(Column::TakePart) => Verdict::LeftOut,
            Rule::Consent | Rule::Objection if self.all(at, is_yes) => Verdict::Is(Column::TakePart),
            Rule::Objection
                if self.all(at, |text, _| day(text, DayRules { serial: Some(1900), month_first: false }).is_ok()) =>
            {
                Verdict::Is(Column::SentOn)
            }
            Rule::Objection if has(Column::TakePart) => Verdict::LeftOut,
            Rule::Consent | Rule::Objection | Rule::Asked => {
                if self.filled(at).next().is_none() {
                    Verdict::LeftOut
                } else {
                    Verdict::Ask
                }
            }
            Rule::Parents => {
                let is_person = |text: &str, _: Services<'_>| {
                    text.split_whitespace().count() > 1
                        && text.chars().all(|sign| sign.is_alphabetic() || " -.'".contains(sign))
                };
                if self.all(at, is_person) && !has(Column::RepName) {
                    Verdict::Is(Column::RepName)
                } else {
                    Verdict::LeftOut
                }
            }
            Rule::Reference if !has(Column::Key) => Verdict::Is(Column::Key),
            Rule::Reference => Verdict::Is(Column::Reference),
            Rule::CountryOrAsked if has(Column::Country) => Verdict::LeftOut,
            Rule::CountryOrAsked => Verdict::Ask,
            Rule::CarCode => {
                let is_code = |text: &str, _: Services<'_>| text.len() <= 3 && country(text).is_ok();
                if !has(Column::Country) && self.all(at, is_code) {
                    Verdict::Is(Column::Country)
                } else {
                    Verdict::LeftOut
                }
            }
            Rule::Messenger => {
                if self.all(at, is_service) {
                    Verdict::Is(Column::Platform)
                } else {
                    Verdict::Service("messenger".to_owned())
                }
            }
            Rule::Community => {
                if self.all(at, is_service) {
                    Verdict::Is(Column::Platform)
                } else {
                    Verdict::LeftOut
                }
            }
            Rule::Login | Rule::State | Rule::Day | Rule::LeftOut => Verdict::LeftOut,
        }
    }

    fn number(&mut self, rule: Rule, at: usize, roles: &[Option<ColumnRole>]) -> Verdict {
        let before = at.checked_sub(1).and_then(|before| roles.get(before));
        let after_street = before == Some(&Some(ColumnRole::Column(Column::Street, 0)));
        let has_key = roles.iter().flatten().any(|role| *role == ColumnRole::Column(Column::Key, 0));
        if after_street && !self.filled(at - 1).any(|text| text.chars().any(|sign| sign.is_ascii_digit())) {
            return Verdict::Is(Column::HouseNumber);
        }
        let is_phone = |text: &str, _: Services<'_>| {
            text.len() > 6 && text.starts_with(['0', '+']) && phone(text, None, false).is_ok()
        };
        if rule == Rule::NumberOrPhone && self.all(at, is_phone) {
            return Verdict::Is(Column::Phone);
        }
        if !has_key && !self.is_counted(at) && self.differ(at) { Verdict::Is(Column::Key) } else { Verdict::LeftOut }
    }
}

/// Whether a header is of a bank account, not of a fee.
fn is_of_bank(header: &str) -> bool {
    let folded = fold(header);
    ["iban", "blz", "bank", "inhaber", "bic", "holder", "titulaire", "rib"].iter().any(|part| folded.contains(part))
}

fn is_iban(text: &str) -> bool {
    let plain: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let letters = plain.get(..2).is_some_and(|head| head.bytes().all(|byte| byte.is_ascii_uppercase()));
    let checks = plain.get(2..4).is_some_and(|checks| checks.bytes().all(|byte| byte.is_ascii_digit()));
    (15..=34).contains(&plain.len()) && letters && checks
}

/// Whether a cell names a service somewhere, or an address on one.
fn names_service(text: &str, services: Services<'_>) -> bool {
    text.split(['\n', ';', ',', ':', '/', '(', ')', ' ', '-'])
        .any(|word| matches!(services.find(word), Some(Service::Is(..) | Service::Ambiguous(_))))
}

/// Makes the cells of a header row of plain texts.
pub(super) fn header_cells<'t>(headers: impl IntoIterator<Item = &'t str>) -> Row {
    Row::new(0, headers.into_iter().map(|header| Cell::Text(header.to_owned())).collect())
}
