//! The whole way in one call.

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, LegalRegime};
use crate::compose::{Guide, compose, guide};
use crate::deadline::{Deadline, Receipt, deadline};
use crate::error::{Error, ValidationError};
use crate::issue::IssueCode;
use crate::letter::Letter;
use crate::localize::{LanguageTag, Locale, Locales};
use crate::parse::read;
use crate::plan::plan;
use crate::request::Request;
use crate::validate::{Draft, Place, into_issues, validate};

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

    /// The library with records of the caller's own over the catalog; see [`Catalog::with_overlay`]. Records may name
    /// new messages if [`with_texts`](Self::with_texts) brought them before, in every language.
    ///
    /// # Errors
    ///
    /// [`Error::Catalog`] with the problems of the records, [`Error::Locale`] with the messages that are missing.
    pub fn with_records(&self, json: &[u8]) -> Result<Self, Error> {
        let catalog = self.catalog.with_overlay(json)?;
        self.locales.check_against(&catalog)?;
        Ok(Self { catalog, locales: self.locales.clone() })
    }

    /// The library with texts of the caller's own over a language; see [`Locales::with_overlay`].
    ///
    /// # Errors
    ///
    /// [`Error::Locale`] with every problem of the texts.
    pub fn with_texts(&self, language: &LanguageTag, name: &str, ftl: &str) -> Result<Self, Error> {
        let locales = self.locales.with_overlay(language, name, ftl)?;
        Ok(Self { catalog: self.catalog.clone(), locales })
    }

    /// The library with one language more, or another in place of the one with its tag.
    ///
    /// # Errors
    ///
    /// [`Error::Locale`] with the messages that are missing: those that the code calls and those that records name.
    pub fn with_locale(&self, locale: Locale) -> Result<Self, Error> {
        let locales = self.locales.with_locale(locale)?;
        locales.check_against(&self.catalog)?;
        Ok(Self { catalog: self.catalog.clone(), locales })
    }

    /// When an answer is due that a controller (its id) owes a person of a country (its code), counted from the day of
    /// receipt.
    ///
    /// The country decides the law. The holidays are those of the controller's seat; without a controller only
    /// Saturdays and Sundays count.
    ///
    /// # Errors
    ///
    /// [`ValidationError`] with all issues, in English: `/received` is no day, `/country` is not in the catalog or one
    /// for which the library writes no letters, `/controller` is not in the catalog.
    pub fn deadline(
        &self,
        received: Receipt<&str>,
        country: &str,
        controller: Option<&str>,
    ) -> Result<Deadline, ValidationError> {
        answer_deadline(received, country, controller, &self.catalog, &self.locales)
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

/// [`Library::deadline`] for callers who share catalog and locales one by one, as the bindings do.
///
/// # Errors
///
/// [`ValidationError`] with all issues of the day, the country and the controller.
pub fn answer_deadline(
    received: Receipt<&str>,
    country: &str,
    controller: Option<&str>,
    catalog: &Catalog,
    locales: &Locales,
) -> Result<Deadline, ValidationError> {
    let mut drafts = Vec::new();
    let mut refuse = |code, key| drafts.push(Draft::new(code, &Place::ROOT.key(key)));
    let receipt = received.parse().ok();
    if receipt.is_none() {
        refuse(IssueCode::DateInvalid, "received");
    }
    let regime = catalog.country(country).map(|country| country.regime).filter(|regime| *regime != LegalRegime::None);
    if regime.is_none() {
        refuse(IssueCode::CountryUnknown, "country");
    }
    let company = controller.map(|id| catalog.controller(id));
    if matches!(company, Some(None)) {
        refuse(IssueCode::HistoryUnknownController, "controller");
    }
    match (receipt, regime) {
        (Some(receipt), Some(regime)) if drafts.is_empty() => {
            let holidays = company.flatten().and_then(|company| catalog.holidays(&company.seat));
            Ok(deadline(receipt, regime, holidays))
        }
        _ => Err(ValidationError { issues: into_issues(drafts, None, locales) }),
    }
}
