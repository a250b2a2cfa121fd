//! Where issues of a request come from: the columns of the row.

use std::collections::BTreeSet;

use super::column::Column;
use super::columns::{ColumnRole, Columns};
use super::outcome::RowIssue;
use super::pen::Finding;
use super::read::Parsed;
use crate::codes::IssueCode;
use crate::issue::Issue;

/// Issues in the order of the columns, each once.
pub(super) fn sorted(mut issues: Vec<(usize, RowIssue)>) -> Vec<RowIssue> {
    issues.sort_by_key(|(at, _)| *at);
    let mut seen = BTreeSet::new();
    issues.retain(|(at, issue)| seen.insert((*at, issue.column.clone(), issue.issue.code)));
    issues.into_iter().map(|(_, issue)| issue).collect()
}

/// The column that a place of the request comes from, or that should hold it, and its name.
pub(super) fn place(path: &str, parsed: &Parsed, columns: &Columns) -> (usize, &'static str) {
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
pub(super) fn is_derived(issue: &Issue, findings: &[Finding], columns: &Columns, parsed: &Parsed) -> bool {
    let (at, _) = place(&issue.path, parsed, columns);
    let found = |wanted: &dyn Fn(usize) -> bool| findings.iter().any(|finding| finding.column.is_some_and(wanted));
    let role = |at: usize, of: &[Column]| of.iter().any(|column| columns.all(*column).any(|(own, _)| own == at));
    if found(&|column| column == at) {
        return true;
    }
    match issue.code {
        IssueCode::PlatformNone | IssueCode::LetterNonUserMissing | IssueCode::ReasonDoesNotFit => found(&|at| {
            columns.roles.get(at).is_some_and(ColumnRole::is_of_account) || role(at, &[Column::NonUserPlatforms])
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
