//! JSON bytes → [`Request`], judged as far as it can be read.

use crate::catalog::Catalog;
use crate::codes::IssueCode;
use crate::issue::{Draft, RequestError};
use crate::localize::Locales;
use crate::parse::{Outcome, outcome};
use crate::request::Request;
use crate::validate::{judge, with_services};

/// Reads a request as [`parse`](crate::parse) does. If it cannot be read whole, what can be is judged too, so that
/// issues of the format and of the values come in one list.
pub(crate) fn read(json: &[u8], catalog: &Catalog, locales: &Locales) -> Result<Request, RequestError> {
    let Outcome { request, mut drafts, dropped } =
        outcome(json).map_err(|draft| RequestError::new(vec![draft], None, locales))?;
    if drafts.is_empty() {
        return Ok(request);
    }
    let catalog = with_services(&request, catalog, locales);
    if let Err(judged) = judge(&request, &catalog, locales) {
        drafts.extend(judged.into_iter().filter(|draft| !is_derived(draft, &dropped)));
    }
    Err(RequestError::new(drafts, request.language_of_messages(), locales))
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
                || gone
                    .strip_prefix(parent)
                    .is_some_and(|rest| rest == "/email" || rest == "/phone" || below(rest, "/address"))
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
        | IssueCode::ReasonUnknownAccount
        | IssueCode::ReasonUnknownPlatform
        | IssueCode::RequestSightingPlatform
        | IssueCode::HistoryUnknownAccount
        | IssueCode::HistoryUnknownController
        | IssueCode::HistoryControllerMissing
        | IssueCode::HistoryAccountMismatch => {
            below(path, gone) || below(gone, "/accounts") || below(gone, "/non_user")
        }
        _ => below(path, gone),
    })
}
