//! JSON bytes → [`Request`].
//!
//! Good JSON goes straight through serde. Only when that fails, the bytes are read a second time as a tree that is
//! compared with the format, so that all issues come at once.

mod strict;
mod tree;

use serde::Deserialize;

use self::strict::Strict;
use self::tree::{Comparison, Node};
use crate::codes::IssueCode;
use crate::issue::{Draft, Place, RequestError};
use crate::limits;
use crate::localize::Locales;
use crate::request::{REQUEST, Request};

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Reads a request from JSON (UTF-8, a byte-order mark is skipped). Nothing but its shape is judged. `locales` put the
/// issues into words.
///
/// # Errors
///
/// [`RequestError`] with one issue for more than [`limits::REQUEST_BYTES`] bytes and for bytes that are not UTF-8 or not
/// JSON; otherwise with all: keys that are unknown (with the known one that was probably meant, or all) or stand twice,
/// values of the wrong type.
pub fn parse(json: &[u8], locales: &Locales) -> Result<Request, RequestError> {
    let Outcome { request, drafts, .. } =
        outcome(json).map_err(|draft| RequestError::new(vec![draft], None, locales))?;
    if drafts.is_empty() {
        Ok(request)
    } else {
        Err(RequestError::new(drafts, request.language_of_messages(), locales))
    }
}

/// What was read.
#[derive(Default)]
pub(crate) struct Outcome {
    /// What has the right shape.
    pub(crate) request: Request,
    pub(crate) drafts: Vec<Draft>,
    /// Pointers to what was dropped.
    pub(crate) dropped: Vec<String>,
}

/// Reads a request, or as much of it as has the right shape. An issue alone says that it is no JSON object at all.
pub(crate) fn outcome(json: &[u8]) -> Result<Outcome, Draft> {
    match read_fast(json) {
        Ok(request) => Ok(Outcome { request, ..Outcome::default() }),
        Err(()) => read_slowly(json),
    }
}

fn read_fast(json: &[u8]) -> Result<Request, ()> {
    if json.len() > limits::REQUEST_BYTES {
        return Err(());
    }
    // One check of all bytes is faster than one for each string.
    let json = std::str::from_utf8(json).map_err(|_| ())?;
    typed(json.strip_prefix(BYTE_ORDER_MARK).unwrap_or(json)).map_err(|_| ())
}

fn typed(json: &str) -> serde_json::Result<Request> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let request = Request::deserialize(Strict(&mut deserializer))?;
    deserializer.end()?;
    Ok(request)
}

fn read_slowly(json: &[u8]) -> Result<Outcome, Draft> {
    let root = Place::ROOT;
    if json.len() > limits::REQUEST_BYTES {
        return Err(Draft::new(IssueCode::RequestTooLarge, &root).number(limits::REQUEST_BYTES));
    }
    let text = std::str::from_utf8(json)
        .map_err(|error| Draft::new(IssueCode::Utf8Invalid, &root).number(error.valid_up_to()))?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let node: Node = serde_json::from_str(text)
        .map_err(|error| Draft::new(IssueCode::RequestSyntax, &root).number(error.line()).total(error.column()))?;
    let mut comparison = Comparison::default();
    let kept = comparison.keep(node, REQUEST, &root);
    // What has the right shape can be read; a test holds the tables to that. As text, so that requests are read by one
    // code: it is compiled for each kind of input.
    let request = kept.and_then(|value| typed(&value.to_string()).ok()).unwrap_or_default();
    Ok(Outcome { request, drafts: comparison.findings.drafts, dropped: comparison.dropped })
}
