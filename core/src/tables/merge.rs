//! Rows → cases: the rows of one member put together and prepared, each with what became of it.

use std::collections::BTreeSet;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::account::Services;
use super::cell::Row;
use super::column::Column;
use super::columns::{ColumnQuestion, Columns, Purpose, header_cells, texts};
use super::combine::{add, by_company, contradictions, with_defaults};
use super::map::ColumnMap;
use super::pen::{Finding, Pen};
use super::read::{self, Context, Parsed};
use super::repair::Repair;
use crate::codes::IssueCode;
use crate::error::Error;
use crate::fold::fold;
use crate::guide::Prepared;
use crate::issue::{Draft, Issue, Place};
use crate::library::Library;
use crate::localize::Locale;
use crate::request::{EventInput, Request};
use crate::validate::validate;
use crate::vocabulary::words;

words! {
    /// What became of a row.
    Outcome {
        /// It opened a case, and its letters were written.
        Written = "written",
        /// It cannot be used.
        Rejected = "rejected",
        /// It belongs to the case of another row.
        Merged = "merged",
        /// It is no member.
        Empty = "empty",
    }
}

words! {
    /// Why a row belongs to the case of another.
    MergeReason {
        /// It says nothing new.
        Duplicate = "table.duplicate",
        /// It adds something.
        SecondRow = "table.second_row",
    }
}

/// A row and the sheet that it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct SheetRow {
    /// Position of the sheet, as it was added.
    pub sheet: usize,
    /// The row.
    pub row: Row,
}

impl SheetRow {
    /// A row of a sheet.
    #[must_use]
    pub const fn new(sheet: usize, row: Row) -> Self {
        Self { sheet, row }
    }
}

/// What tells members apart.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowKey {
    /// The key as the sheet has it, or a checksum where it has none.
    pub text: String,
    /// Rows of one member have the same; 64 bits of a checksum.
    pub hash: u64,
}

/// Shows nothing of it: it may be personal data.
impl std::fmt::Debug for RowKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RowKey(..)")
    }
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowIssue {
    /// The header of the column, as the sheet has it; the name of the column where the sheet has none.
    pub column: String,
    /// What is wrong, and where in the request; it holds no value of the row.
    pub issue: Issue,
}

impl RowIssue {
    /// An issue at a column.
    #[must_use]
    pub fn new(column: impl Into<String>, issue: Issue) -> Self {
        Self { column: column.into(), issue }
    }
}

/// What became of a row.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RowResult {
    /// Position of the sheet.
    pub sheet: usize,
    /// Which row it is, as the spreadsheet counts.
    pub row: u64,
    /// The key; empty if the row has none.
    pub key: String,
    /// What became of it.
    pub outcome: Outcome,
    /// Sheet and row of the case that it belongs to, if it was merged.
    pub into: Option<(usize, u64)>,
    /// Why it was merged.
    pub merged: Option<MergeReason>,
    /// What is wrong, in the order of the columns; empty unless it was rejected.
    pub issues: Vec<RowIssue>,
    /// What was mended, with the header of the column, in the order of the columns. Empty if it was rejected.
    pub repairs: Vec<(String, Repair)>,
    /// The case as the library understood it, if it was written.
    pub request: Option<Box<Request>>,
    /// Plan and letters, if it was written.
    pub prepared: Option<Box<Prepared>>,
}

impl RowResult {
    fn new(row: &SheetRow, outcome: Outcome) -> Self {
        Self {
            sheet: row.sheet,
            row: row.row.number,
            key: String::new(),
            outcome,
            into: None,
            merged: None,
            issues: Vec::new(),
            repairs: Vec::new(),
            request: None,
            prepared: None,
        }
    }

    /// The first code, in the order of the columns: of what is wrong, or why it was merged; empty if there is none.
    #[must_use]
    pub fn code(&self) -> &'static str {
        let issue = self.issues.first().map(|issue| issue.issue.code.code());
        issue.or(self.merged.map(MergeReason::as_str)).unwrap_or_default()
    }
}

/// What a row of an answers sheet says.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AnswerRow {
    /// Nothing stands in it.
    pub is_empty: bool,
    /// Whose case it is about.
    pub key: String,
    /// What has happened: sent, answered.
    pub events: Vec<EventInput>,
    /// What is wrong; then it must not be used.
    pub issues: Vec<RowIssue>,
}

/// Makes cases of rows. It holds no row.
#[derive(Debug, Clone)]
pub struct Merger {
    library: Library,
    map: ColumnMap,
    defaults: Request,
    sheets: Vec<Columns>,
}

impl Merger {
    /// Makes cases by the facts and wording of a library. `map` says what the office knows better about its columns,
    /// `defaults` is a part of a request that holds where a row says nothing.
    #[must_use]
    pub const fn new(library: Library, map: ColumnMap, defaults: Request) -> Self {
        Self { library, map, defaults, sheets: Vec::new() }
    }

    fn services(&self) -> Services<'_> {
        Services { catalog: self.library.catalog(), own: &self.map.services }
    }

    fn context(&self) -> Context<'_> {
        Context { catalog: self.library.catalog(), map: &self.map, defaults: &self.defaults, services: self.services() }
    }

    /// The library.
    #[must_use]
    pub const fn library(&self) -> &Library {
        &self.library
    }

    /// The columns of the sheets, in the order in which they were added.
    #[must_use]
    pub fn sheets(&self) -> &[Columns] {
        &self.sheets
    }

    /// Finds the columns of a sheet by its first rows: the row of headers is among them, and rows below help where a
    /// header has several meanings. None if there are no headers. The sheet is not added.
    ///
    /// # Errors
    ///
    /// All questions that only the office can answer.
    pub fn columns(&self, rows: &[Row], purpose: Purpose) -> Result<Option<Columns>, Vec<ColumnQuestion>> {
        let Some(position) = Columns::header_position(rows, &self.map, purpose, self.services()) else {
            return Ok(None);
        };
        let Some((header, sample)) = rows.get(position..).and_then(<[Row]>::split_first) else { return Ok(None) };
        let above = position.checked_sub(1).and_then(|above| rows.get(above));
        let mut columns = Columns::decide(&texts(header), above, sample, (&self.map, purpose), self.services())?;
        columns.header_row = header.number;
        Ok(Some(columns))
    }

    /// The columns of a table whose headers are known, such as the keys of mappings.
    ///
    /// # Errors
    ///
    /// All questions that only the office can answer.
    pub fn columns_of(
        &self,
        headers: &[&str],
        sample: &[Row],
        purpose: Purpose,
    ) -> Result<Columns, Vec<ColumnQuestion>> {
        let headers = texts(&header_cells(headers.iter().copied()));
        Columns::decide(&headers, None, sample, (&self.map, purpose), self.services())
    }

    /// Adds a sheet; its position stands in the rows.
    pub fn add_sheet(&mut self, columns: Columns) -> usize {
        self.sheets.push(columns);
        self.sheets.len() - 1
    }

    /// What is missing in all sheets together; empty if nothing is. Names of columns.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        let mut missing = Vec::new();
        if !self.sheets.iter().any(Columns::has_name) {
            missing.push(Column::Name.as_str());
        }
        let given = !self.defaults.accounts.is_empty() || self.defaults.non_user.is_some();
        if !given && !self.sheets.iter().any(Columns::has_accounts) {
            missing.push(Column::Accounts.as_str());
        }
        missing
    }

    /// What tells the member of a row apart: the key, else a checksum of name and e-mail address (or postal address).
    /// None for a row that is no member or has neither.
    #[must_use]
    pub fn key(&self, row: &SheetRow) -> Option<RowKey> {
        let columns = self.sheets.get(row.sheet)?;
        if read::is_empty(&row.row, columns) {
            return None;
        }
        if !columns.key.is_empty() {
            let parts: Vec<String> = columns
                .key
                .iter()
                .map(|at| row.row.cell(*at).text().map(|text| bare(text.trim()).to_owned()).unwrap_or_default())
                .collect();
            let text = parts.join("/");
            return (!parts.iter().all(String::is_empty)).then(|| RowKey { hash: short(&[&text]).1, text });
        }
        let mut pen = Pen::new(&row.row, columns);
        let (name, email, address) = read::identity(&mut pen, self.context());
        let name = name?;
        let second = email.map(|email| email.to_lowercase()).or(address)?;
        let (text, hash) = short(&[&fold(&name), &second]);
        Some(RowKey { text, hash })
    }

    /// Makes the case of one member of all rows with the same [key](Self::key), in their order; what became of each
    /// stands in the same order. A row without a key is alone.
    #[must_use]
    pub fn group(&self, rows: &[SheetRow]) -> Vec<RowResult> {
        let key = rows.first().and_then(|row| self.key(row)).map(|key| key.text).unwrap_or_default();
        let mut results: Vec<Option<RowResult>> = rows.iter().map(|_| None).collect();
        while let Some(first) = results.iter().position(Option::is_none) {
            self.case(rows, first, &mut results);
        }
        let results = results.into_iter().zip(rows);
        results
            .map(|(result, row)| {
                let mut result = result.unwrap_or_else(|| RowResult::new(row, Outcome::Empty));
                if result.outcome != Outcome::Empty {
                    result.key.clone_from(&key);
                }
                result
            })
            .collect()
    }

    /// What a row of an answers sheet, or of a tracking table, says has happened.
    #[must_use]
    pub fn answer(&self, row: &SheetRow) -> AnswerRow {
        let mut answer = AnswerRow::default();
        let Some(columns) = self.sheets.get(row.sheet) else { return answer };
        if read::is_empty(&row.row, columns) {
            answer.is_empty = true;
            return answer;
        }
        answer.key = self.key(row).map(|key| key.text).unwrap_or_default();
        let mut pen = Pen::new(&row.row, columns);
        answer.events = read::answers(&mut pen, self.context());
        if answer.key.is_empty() {
            pen.missing(IssueCode::TableUnknownKey, Column::Key);
        }
        answer.issues = self.issues(row, &pen.findings, None);
        answer
    }

    /// What is wrong with a row whose key no member has.
    #[must_use]
    pub fn unknown_key(&self, row: &SheetRow) -> RowIssue {
        let column = self.sheets.get(row.sheet).and_then(|columns| columns.key.first().copied());
        let draft = Draft::new(IssueCode::TableUnknownKey, &Place::ROOT);
        let finding = Finding { column, name: Column::Key.as_str(), draft };
        let columns = self.sheets.get(row.sheet).cloned().unwrap_or_default();
        self.in_words(&finding, &columns, &self.defaults).1
    }

    /// A case with what has happened since, and the letters that it calls for on a day.
    ///
    /// # Errors
    ///
    /// As [`Library::prepare`].
    pub fn later(&self, case: &Request, events: &[EventInput]) -> Result<(Request, Prepared), Error> {
        let mut request = case.clone();
        request.date = self.defaults.date.clone().or(request.date);
        request.letter = Some(self.defaults.letter.clone().unwrap_or_else(|| "next".to_owned()));
        let country = request.data_subject.as_ref().and_then(|person| person.country.clone());
        for event in events {
            let mut event = event.clone();
            by_company(&mut event, country.as_deref(), self.library.catalog());
            if !request.history.contains(&event) {
                request.history.push(event);
            }
        }
        request.history.sort_by(|one, other| one.on.cmp(&other.on));
        let prepared = self.library.prepare(&request)?;
        Ok((request, prepared))
    }

    /// A second row that came too late, `window` rows behind the first.
    #[must_use]
    pub fn late(&self, row: &SheetRow, window: usize) -> RowResult {
        let mut result = RowResult::new(row, Outcome::Rejected);
        result.key = self.key(row).map(|key| key.text).unwrap_or_default();
        let column = self.sheets.get(row.sheet).and_then(|columns| columns.key.first().copied());
        let draft = Draft::new(IssueCode::TableLateDuplicate, &Place::ROOT).number(window);
        let finding = Finding { column, name: Column::Key.as_str(), draft };
        result.issues = self.issues(row, &[finding], None);
        result
    }

    fn case(&self, rows: &[SheetRow], first: usize, results: &mut [Option<RowResult>]) {
        let Some((row, columns)) = rows.get(first).and_then(|row| Some((row, self.sheets.get(row.sheet)?))) else {
            return set(results, first, rows, Outcome::Empty);
        };
        let parsed = read::row(&row.row, columns, self.context());
        if parsed.is_empty {
            return set(results, first, rows, Outcome::Empty);
        }
        let open: Vec<usize> =
            (first + 1..rows.len()).filter(|at| results.get(*at).is_some_and(Option::is_none)).collect();
        let mut base = parsed.request.clone();
        let may_follow = |issue: &Issue| !open.is_empty() && issue.code == IssueCode::PlatformNone;
        let issues = self.judged(row, &parsed, &base, may_follow);
        if !issues.is_empty() {
            let mut result = RowResult::new(row, Outcome::Rejected);
            result.issues = issues;
            return put(results, first, result);
        }
        let mut later: Vec<(usize, RowResult)> = Vec::new();
        for at in open {
            let Some(second) = rows.get(at) else { continue };
            let mut result = self.second(second, &mut base, row);
            if result.outcome == Outcome::Merged {
                result.into = Some((row.sheet, row.row.number));
            }
            later.push((at, result));
        }
        let request = with_defaults(&base, &self.defaults, self.library.catalog());
        match self.library.prepare(&request) {
            Ok(prepared) => {
                let mut result = RowResult::new(row, Outcome::Written);
                result.repairs = repairs(columns, &parsed.repairs);
                result.prepared = Some(Box::new(prepared));
                result.request = Some(Box::new(request));
                put(results, first, result);
                for (at, result) in later {
                    put(results, at, result);
                }
            }
            Err(error) => {
                // What was merged is free again: the next row of the member is the first.
                let mut result = RowResult::new(row, Outcome::Rejected);
                let findings = error.issues().iter().map(|issue| Self::placed(issue, &parsed, columns));
                result.issues = sorted(findings.collect(), columns);
                put(results, first, result);
            }
        }
    }

    /// Puts a second row to the case, if it fits.
    fn second(&self, row: &SheetRow, base: &mut Request, first: &SheetRow) -> RowResult {
        let Some(columns) = self.sheets.get(row.sheet) else { return RowResult::new(row, Outcome::Empty) };
        let mut context = self.context();
        // National telephone numbers are those of the first row's country.
        let defaults = with_country(&self.defaults, base);
        context.defaults = &defaults;
        let parsed = read::row(&row.row, columns, context);
        if parsed.is_empty {
            return RowResult::new(row, Outcome::Empty);
        }
        if !parsed.findings.is_empty() {
            let mut result = RowResult::new(row, Outcome::Rejected);
            result.issues = self.issues(row, &parsed.findings, parsed.request.language.as_deref());
            return result;
        }
        let contradicted =
            contradictions(base, &parsed.request).into_iter().map(|path| place(path, &parsed, columns)).min();
        if let Some((at, name)) = contradicted {
            let proposal = Self::proposal(columns);
            let draft = Draft::new(IssueCode::TableContradiction, &Place::ROOT).key(proposal);
            let mut result = RowResult::new(row, Outcome::Rejected);
            result.issues =
                self.issues(row, &[Finding { column: Some(at).filter(|at| *at < usize::MAX), name, draft }], None);
            return result;
        }
        let mut whole = base.clone();
        let added = add(&mut whole, &parsed.request);
        let mut result = RowResult::new(row, Outcome::Merged);
        if added.something {
            let request = with_defaults(&whole, &self.defaults, self.library.catalog());
            let judged = validate(&request, self.library.catalog(), self.library.locales());
            if let Err(error) = judged {
                let moved = |path: &str| {
                    let own = added.moved.iter().find(|(_, there)| path.starts_with(there.as_str()));
                    own.map_or_else(|| path.to_owned(), |(here, there)| path.replacen(there.as_str(), here, 1))
                };
                let issues: Vec<(usize, RowIssue)> = error
                    .issues
                    .iter()
                    .filter(|issue| issue.code != IssueCode::PlatformNone)
                    .map(|issue| {
                        let issue = Issue { path: moved(&issue.path), ..issue.clone() };
                        Self::placed(&issue, &parsed, columns)
                    })
                    .collect();
                if !issues.is_empty() {
                    let mut result = RowResult::new(row, Outcome::Rejected);
                    result.issues = sorted(issues, columns);
                    return result;
                }
            }
            *base = whole;
        }
        result.into = Some((first.sheet, first.row.number));
        result.merged = Some(if added.something { MergeReason::SecondRow } else { MergeReason::Duplicate });
        result.repairs = repairs(columns, &parsed.repairs);
        result
    }

    /// What could tell a family on one number apart: the headers of key and first name, or name.
    fn proposal(columns: &Columns) -> String {
        let second = columns.position(Column::FirstName).or_else(|| columns.position(Column::Name));
        let headers: Vec<String> = columns
            .key
            .iter()
            .copied()
            .chain(second)
            .filter_map(|at| columns.headers.get(at))
            .map(|header| format!("\"{header}\""))
            .collect();
        format!("[{}]", headers.join(", "))
    }

    /// All that is wrong with a first row: by its cells, and by the request that they make.
    fn judged(
        &self,
        row: &SheetRow,
        parsed: &Parsed,
        base: &Request,
        may_follow: impl Fn(&Issue) -> bool,
    ) -> Vec<RowIssue> {
        let Some(columns) = self.sheets.get(row.sheet) else { return Vec::new() };
        let whole = parsed.findings.iter().any(|finding| {
            matches!(
                finding.draft.code,
                IssueCode::TableOptedOut | IssueCode::TableTakePartUnclear | IssueCode::TableRagged
            )
        });
        let mut issues: Vec<(usize, RowIssue)> =
            parsed.findings.iter().map(|finding| self.in_words(finding, columns, base)).collect();
        // Without findings the case is judged once, when it is prepared; a row that others follow is judged alone first.
        if !whole {
            let request = with_defaults(base, &self.defaults, self.library.catalog());
            if let Err(error) = validate(&request, self.library.catalog(), self.library.locales()) {
                for issue in error.issues.iter().filter(|issue| !may_follow(issue)) {
                    if !is_derived(issue, &parsed.findings, columns, parsed) {
                        issues.push(Self::placed(issue, parsed, columns));
                    }
                }
            }
        }
        sorted(issues, columns)
    }

    fn locale(&self, request: Option<&Request>) -> Option<&Locale> {
        let tag = request.and_then(Request::language_of_messages).or_else(|| self.defaults.language_of_messages());
        tag.and_then(|tag| self.library.locales().find(tag)).or_else(|| self.library.locales().find("en"))
    }

    fn in_words(&self, finding: &Finding, columns: &Columns, request: &Request) -> (usize, RowIssue) {
        let issue = finding.draft.clone().into_issue(self.locale(Some(request)));
        let header = finding.column.and_then(|at| columns.headers.get(at).cloned());
        let at = finding.column.unwrap_or(usize::MAX);
        (at, RowIssue { column: header.unwrap_or_else(|| finding.name.to_owned()), issue })
    }

    fn issues(&self, row: &SheetRow, findings: &[Finding], language: Option<&str>) -> Vec<RowIssue> {
        let Some(columns) = self.sheets.get(row.sheet) else { return Vec::new() };
        let request = Request { language: language.map(str::to_owned), ..Request::default() };
        sorted(findings.iter().map(|finding| self.in_words(finding, columns, &request)).collect(), columns)
    }

    /// An issue of the request at the column that it comes from.
    fn placed(issue: &Issue, parsed: &Parsed, columns: &Columns) -> (usize, RowIssue) {
        let (at, name) = place(&issue.path, parsed, columns);
        let header = columns.headers.get(at).cloned();
        (at, RowIssue { column: header.unwrap_or_else(|| name.to_owned()), issue: issue.clone() })
    }
}

fn set(results: &mut [Option<RowResult>], at: usize, rows: &[SheetRow], outcome: Outcome) {
    if let Some(row) = rows.get(at) {
        put(results, at, RowResult::new(row, outcome));
    }
}

fn put(results: &mut [Option<RowResult>], at: usize, result: RowResult) {
    if let Some(slot) = results.get_mut(at) {
        *slot = Some(result);
    }
}

/// A text without the apostrophe that our own tables put before what a spreadsheet would read as a formula.
fn bare(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(text)
}

/// A checksum of texts, as text of twelve signs and as number.
fn short(parts: &[&str]) -> (String, u64) {
    let mut sum = Sha256::new();
    for part in parts {
        sum.update((part.len() as u64).to_be_bytes());
        sum.update(part.as_bytes());
    }
    let sum = sum.finalize();
    let number = sum.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
    let mut text = HEXLOWER.encode(&sum);
    text.truncate(12);
    (text, number)
}

/// The defaults with the country of the first row.
fn with_country(defaults: &Request, base: &Request) -> Request {
    let mut defaults = defaults.clone();
    if let Some(country) = base.data_subject.as_ref().and_then(|person| person.country.clone()) {
        defaults.data_subject.get_or_insert_default().country = Some(country);
    }
    defaults
}

fn repairs(columns: &Columns, repairs: &[(usize, Repair)]) -> Vec<(String, Repair)> {
    repairs.iter().map(|(at, repair)| (columns.headers.get(*at).cloned().unwrap_or_default(), *repair)).collect()
}

/// Issues in the order of the columns, each once.
fn sorted(mut issues: Vec<(usize, RowIssue)>, _: &Columns) -> Vec<RowIssue> {
    issues.sort_by_key(|(at, _)| *at);
    let mut seen = BTreeSet::new();
    issues.retain(|(at, issue)| seen.insert((*at, issue.column.clone(), issue.issue.code)));
    issues.into_iter().map(|(_, issue)| issue).collect()
}

/// The column that a place of the request comes from, or that should hold it, and its name.
fn place(path: &str, parsed: &Parsed, columns: &Columns) -> (usize, &'static str) {
    let below = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let own = parsed.origins.iter().filter(|(origin, _)| below(path, origin)).max_by_key(|(origin, _)| origin.len());
    let wanted = wanted(path);
    if let Some((_, at)) = own {
        return (*at, wanted.first().map_or("", |column| column.as_str()));
    }
    let at = if path.starts_with("/accounts") {
        columns.first_account()
    } else {
        wanted.iter().find_map(|column| columns.position(*column))
    };
    (at.unwrap_or(usize::MAX), wanted.first().map_or("", |column| column.as_str()))
}

/// The columns that may hold a part of the request, the usual one first.
fn wanted(path: &str) -> &'static [Column] {
    let mut parts = path.split('/').skip(1);
    match (parts.next().unwrap_or_default(), parts.next().unwrap_or_default()) {
        ("data_subject", "name" | "") => &[Column::Name, Column::LastName, Column::FirstName],
        ("data_subject", "address") => {
            &[Column::Address, Column::Street, Column::PostcodeCity, Column::Postcode, Column::City, Column::Email]
        }
        ("data_subject", "country" | "address_country") => &[Column::Country],
        ("data_subject", "region") => &[Column::Region],
        ("data_subject", "email") => &[Column::Email],
        ("data_subject", "phone") => &[Column::Phone],
        ("data_subject", "minor") => &[Column::Minor],
        ("accounts", _) => &[Column::Accounts],
        ("non_user", _) => &[Column::NonUserPlatforms],
        ("language", _) => &[Column::Language],
        ("date", _) => &[Column::Date],
        ("letter", _) => &[Column::Letter],
        ("reference", _) => &[Column::Reference],
        ("reasons", _) => &[Column::Reasons, Column::OwnWords],
        ("requests", _) => &[Column::Requests],
        ("history", _) => &[Column::SentOn, Column::Answer],
        ("representative", "role") => &[Column::RepRole, Column::RepName],
        ("representative", _) => &[Column::RepName],
        _ => &[Column::Name],
    }
}

/// Whether an issue only says that something is missing that was refused by its cell.
fn is_derived(issue: &Issue, findings: &[Finding], columns: &Columns, parsed: &Parsed) -> bool {
    let (at, _) = place(&issue.path, parsed, columns);
    let found = |wanted: &dyn Fn(usize) -> bool| findings.iter().any(|finding| finding.column.is_some_and(wanted));
    let role = |at: usize, of: &[Column]| of.iter().any(|column| columns.all(*column).any(|(own, _)| own == at));
    if found(&|column| column == at) {
        return true;
    }
    match issue.code {
        IssueCode::PlatformNone | IssueCode::LetterNonUserMissing | IssueCode::ReasonDoesNotFit => found(&|at| {
            columns.roles.get(at).is_some_and(super::columns::ColumnRole::is_of_account)
                || role(at, &[Column::NonUserPlatforms])
        }),
        IssueCode::AddressMissing => found(&|at| {
            role(
                at,
                &[
                    Column::Email,
                    Column::Phone,
                    Column::Address,
                    Column::Street,
                    Column::Postcode,
                    Column::City,
                    Column::PostcodeCity,
                    Column::PoBox,
                    Column::AddressExtra,
                ],
            )
        }),
        IssueCode::NameMissing => found(&|at| role(at, &[Column::Name, Column::FirstName, Column::LastName])),
        IssueCode::CountryMissing => found(&|at| role(at, &[Column::Country])),
        IssueCode::HistoryControllerMissing | IssueCode::HistoryUnknownAccount | IssueCode::LetterNothingSent => {
            !findings.is_empty()
        }
        _ => false,
    }
}
