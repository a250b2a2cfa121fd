//! Rows → cases: the rows of one member put together and prepared, each with what became of it.

use super::cell::Row;
use super::column::Column;
use super::columns::{ColumnQuestion, Columns, Purpose, texts};
use super::combine::{add, contradictions, with_country, with_defaults};
use super::context::Context;
use super::find_columns::{decide, header_cells, header_position};
use super::key::{RowKey, key_of, proposal};
use super::map::ColumnMap;
use super::origin::{is_derived, place, sorted};
use super::outcome::{AnswerRow, MergeReason, Outcome, RowIssue, RowResult, SheetRow};
use super::pen::{Finding, Pen};
use super::read::{self, Parsed};
use super::repair::Repair;
use super::services::Services;
use crate::codes::IssueCode;
use crate::issue::{Draft, Issue, Place};
use crate::library::Library;
use crate::localize::Locale;
use crate::request::Request;
use crate::validate::validate;

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

    pub(super) const fn defaults(&self) -> &Request {
        &self.defaults
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
        let Some(position) = header_position(rows, &self.map, purpose, self.services()) else {
            return Ok(None);
        };
        let Some((header, sample)) = rows.get(position..).and_then(<[Row]>::split_first) else { return Ok(None) };
        let above = position.checked_sub(1).and_then(|above| rows.get(above));
        let mut columns = decide(&texts(header), above, sample, (&self.map, purpose), self.services())?;
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
        decide(&headers, None, sample, (&self.map, purpose), self.services())
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
        key_of(&row.row, self.sheets.get(row.sheet)?, self.context())
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
                result.issues = sorted(findings.collect());
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
            let proposal = proposal(columns);
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
            let request = self.in_own_words(with_defaults(&whole, &self.defaults, self.library.catalog()));
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
                    result.issues = sorted(issues);
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
            let request = self.in_own_words(with_defaults(base, &self.defaults, self.library.catalog()));
            if let Err(error) = validate(&request, self.library.catalog(), self.library.locales()) {
                for issue in error.issues.iter().filter(|issue| !may_follow(issue)) {
                    if !is_derived(issue, &parsed.findings, columns, parsed) {
                        issues.push(Self::placed(issue, parsed, columns));
                    }
                }
            }
        }
        sorted(issues)
    }

    /// The same request, but what is wrong with it is said in the language of the defaults, if they name one: rejects of
    /// members who write in other languages are read by one office.
    fn in_own_words(&self, mut request: Request) -> Request {
        let own = self.defaults.language_of_messages().map(str::to_owned);
        request.guide_language = own.or(request.guide_language);
        request
    }

    fn locale(&self, request: Option<&Request>) -> Option<&Locale> {
        let tag = self.defaults.language_of_messages().or_else(|| request.and_then(Request::language_of_messages));
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
        sorted(findings.iter().map(|finding| self.in_words(finding, columns, &request)).collect())
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

fn repairs(columns: &Columns, repairs: &[(usize, Repair)]) -> Vec<(String, Repair)> {
    repairs.iter().map(|(at, repair)| (columns.headers.get(*at).cloned().unwrap_or_default(), *repair)).collect()
}
