//! [`Request`] → [`Case`].

use crate::case::Case;
use crate::catalog::Catalog;
use crate::error::ValidationError;
use crate::localize::Locales;
use crate::request::Request;

/// Judges a request. Normalises text by documented rules (NFC, spaces, line breaks) and notes that in hints.
///
/// # Errors
///
/// [`ValidationError`] with all issues, each with code, JSON pointer and message.
pub fn validate<'c>(request: &Request, catalog: &'c Catalog, locales: &Locales) -> Result<Case<'c>, ValidationError> {
    let _ = (request, catalog, locales);
    todo!()
}
