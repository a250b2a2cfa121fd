//! JSON bytes → [`Request`].

use crate::error::RequestError;
use crate::localize::Locales;
use crate::request::Request;

/// The largest request, in bytes.
pub const MAX_REQUEST_BYTES: usize = 4 * 1024 * 1024;

/// Reads a request from JSON (UTF-8, a byte-order mark is skipped).
///
/// # Errors
///
/// [`RequestError`] with all issues: bytes that are not UTF-8 or not JSON, keys that are unknown (with the nearest
/// known one) or stand twice, values of the wrong type.
pub fn parse(json: &[u8], locales: &Locales) -> Result<Request, RequestError> {
    let _ = (json, locales);
    todo!()
}
