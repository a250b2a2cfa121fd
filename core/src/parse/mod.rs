//! JSON bytes → [`Request`].
//!
//! Good JSON goes straight through serde. Only when that fails, the bytes are read a second time as a tree that is
//! compared with the format, so that all issues come at once.

mod shape;
mod strict;
mod tree;

use serde::Deserialize;

pub(crate) use self::shape::rank;
use self::strict::Strict;
use self::tree::{Comparison, Node};
use crate::catalog::Catalog;
use crate::error::{Error, RequestError};
use crate::issue::IssueCode;
use crate::limits;
use crate::localize::Locales;
use crate::request::Request;
use crate::validate::{Draft, Place, guide_language, into_issues, judge, sort};

/// The largest request, in bytes.
pub const MAX_REQUEST_BYTES: usize = limits::REQUEST_BYTES;

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Reads a request from JSON (UTF-8, a byte-order mark is skipped).
///
/// # Errors
///
/// [`RequestError`] with all issues: bytes that are not UTF-8 or not JSON, keys that are unknown (with the known one
/// that was probably meant, or all) or stand twice, values of the wrong type.
pub fn parse(json: &[u8], locales: &Locales) -> Result<Request, RequestError> {
    read_fast(json).or_else(|()| match read_slowly(json) {
        Ok(outcome) if outcome.drafts.is_empty() => Ok(outcome.request),
        Ok(outcome) => Err(worded(outcome.drafts, Some(&outcome.request), locales)),
        Err(draft) => Err(worded(vec![draft], None, locales)),
    })
}

/// Reads a request from JSON as [`parse`] does. If it cannot be read whole, what can be is judged too, so that
/// issues of the format and of the values come in one list.
///
/// # Errors
///
/// [`Error::Request`] with all issues.
pub fn read(json: &[u8], catalog: &Catalog, locales: &Locales) -> Result<Request, Error> {
    read_fast(json).or_else(|()| {
        let Outcome { request, mut drafts, dropped } =
            read_slowly(json).map_err(|draft| worded(vec![draft], None, locales))?;
        if drafts.is_empty() {
            return Ok(request);
        }
        if let Err(judged) = judge(&request, catalog, locales) {
            drafts.extend(judged.into_iter().filter(|draft| !is_derived(draft, &dropped)));
        }
        drafts.truncate(limits::ISSUES);
        Err(worded(drafts, Some(&request), locales).into())
    })
}

fn read_fast(json: &[u8]) -> Result<Request, ()> {
    if json.len() > MAX_REQUEST_BYTES {
        return Err(());
    }
    // One check of all bytes is faster than one for each string.
    let json = std::str::from_utf8(json).map_err(|_| ())?;
    let json = json.strip_prefix(BYTE_ORDER_MARK).unwrap_or(json);
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let request = Request::deserialize(Strict(&mut deserializer)).map_err(|_| ())?;
    deserializer.end().map_err(|_| ())?;
    Ok(request)
}

/// What the second reading found.
struct Outcome {
    /// What has the right shape.
    request: Request,
    drafts: Vec<Draft>,
    /// Pointers to what was dropped.
    dropped: Vec<String>,
}

fn read_slowly(json: &[u8]) -> Result<Outcome, Draft> {
    let root = Place::ROOT;
    if json.len() > MAX_REQUEST_BYTES {
        return Err(Draft::new(IssueCode::RequestTooLarge, &root).number(MAX_REQUEST_BYTES));
    }
    let text = std::str::from_utf8(json)
        .map_err(|error| Draft::new(IssueCode::Utf8Invalid, &root).number(error.valid_up_to()))?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let node: Node = serde_json::from_str(text)
        .map_err(|error| Draft::new(IssueCode::RequestSyntax, &root).number(error.line()).total(error.column()))?;
    let mut comparison = Comparison::default();
    let kept = comparison.keep(node, shape::REQUEST, &root);
    // What has the right shape can be read; a test holds the tables to that.
    let request = kept.and_then(|value| Request::deserialize(value).ok()).unwrap_or_default();
    Ok(Outcome { request, drafts: comparison.findings.drafts, dropped: comparison.dropped })
}

/// The issue only says that something is missing that was dropped for another issue.
fn is_derived(draft: &Draft, dropped: &[String]) -> bool {
    let path = draft.path.as_str();
    let below = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    dropped.iter().any(|gone| match draft.code {
        // One of several members is missing, and one was dropped.
        IssueCode::AddressMissing => {
            let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
            below(path, gone)
                || gone.strip_prefix(parent).is_some_and(|rest| rest == "/email" || below(rest, "/address"))
        }
        IssueCode::AccountNoIdentifier
        | IssueCode::ReasonEmpty
        | IssueCode::ReasonDetailWithoutId
        | IssueCode::RequestSightingEmpty => below(gone, path) || below(path, gone),
        IssueCode::PlatformNone | IssueCode::LetterNothingSent | IssueCode::LetterNothingToAnswer => {
            below(gone, path) || below(path, gone) || gone == "/non_user"
        }
        // What is known of the accounts is incomplete.
        IssueCode::ReasonDoesNotFit
        | IssueCode::HistoryUnknownAccount
        | IssueCode::HistoryUnknownController
        | IssueCode::HistoryControllerMissing
        | IssueCode::HistoryAccountMismatch => {
            below(path, gone) || below(gone, "/accounts") || below(gone, "/non_user")
        }
        _ => below(path, gone),
    })
}

fn worded(mut drafts: Vec<Draft>, request: Option<&Request>, locales: &Locales) -> RequestError {
    sort(&mut drafts);
    RequestError { issues: into_issues(drafts, request.and_then(guide_language), locales) }
}
