//! The whole way in one call.

use serde::{Deserialize, Serialize};

use crate::catalog::Catalog;
use crate::compose::{Guide, compose, guide};
use crate::error::Error;
use crate::letter::Letter;
use crate::localize::Locales;
use crate::parse::read;
use crate::plan::plan;
use crate::request::Request;
use crate::validate::validate;

/// Facts and wording together: what every call needs. Make it once and share it.
#[derive(Debug, Clone)]
pub struct Library {
    /// The facts.
    pub catalog: Catalog,
    /// The wording.
    pub locales: Locales,
}

/// What comes out: the plan in words and the letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Prepared {
    /// What to do.
    pub plan: Guide,
    /// The letters, in the order of the plan.
    pub letters: Vec<Letter>,
}

impl Prepared {
    /// Plan and letters as one JSON object with the keys `plan` and `letters`: two-space indent, final newline.
    #[must_use]
    pub fn to_json(&self) -> String {
        crate::render::json::pretty(self)
    }
}

impl Library {
    /// The facts and wording inside the crate.
    ///
    /// # Errors
    ///
    /// [`Error::Catalog`] or [`Error::Locale`] if they are broken; the tests make sure that they are not.
    pub fn embedded() -> Result<Self, Error> {
        Ok(Self { catalog: Catalog::embedded()?, locales: Locales::embedded()? })
    }

    /// Reads a request from JSON and prepares it.
    ///
    /// # Errors
    ///
    /// [`Error::Request`] or [`Error::Validation`] with all issues of the request.
    pub fn prepare_json(&self, json: &[u8]) -> Result<Prepared, Error> {
        prepare_json(json, &self.catalog, &self.locales)
    }

    /// Validates a request, plans, and writes plan and letters.
    ///
    /// # Errors
    ///
    /// [`Error::Validation`] with all issues of the request.
    pub fn prepare(&self, request: &Request) -> Result<Prepared, Error> {
        prepare(request, &self.catalog, &self.locales)
    }
}

/// [`Library::prepare_json`] for callers who share catalog and locales one by one, as the bindings do.
///
/// # Errors
///
/// [`Error::Request`] or [`Error::Validation`] with all issues of the request.
pub fn prepare_json(json: &[u8], catalog: &Catalog, locales: &Locales) -> Result<Prepared, Error> {
    prepare(&read(json, catalog, locales)?, catalog, locales)
}

/// [`Library::prepare`] for callers who share catalog and locales one by one, as the bindings do.
///
/// # Errors
///
/// [`Error::Validation`] with all issues of the request.
pub fn prepare(request: &Request, catalog: &Catalog, locales: &Locales) -> Result<Prepared, Error> {
    let case = validate(request, catalog, locales)?;
    let plan = plan(&case, catalog);
    let letters = compose(&plan, locales)?;
    let guide = guide(&plan, &letters, locales)?;
    Ok(Prepared { plan: guide, letters })
}
