//! The whole way in one call.

use std::sync::Arc;

use crate::catalog::Catalog;
use crate::codes::IssueCode;
use crate::compose::{compose, guide};
use crate::deadline::{Calendars, Deadline, Receipt, deadline};
use crate::error::Error;
use crate::form_index::FormIndex;
use crate::guide::Prepared;
use crate::issue::{Draft, Place, ValidationError};
use crate::language::LanguageTag;
use crate::localize::{Locale, LocaleError, Locales};
use crate::plan::plan;
use crate::read::read;
use crate::request::Request;
use crate::validate::{Link, read_link, validate, with_services};

/// Facts and wording that fit each other: what every call needs. Make it once and share it; a clone shares both.
#[derive(Debug, Clone)]
pub struct Library {
    catalog: Arc<Catalog>,
    locales: Locales,
}

impl Library {
    /// The facts and wording inside the crate. A record is read, a language compiled when it is first asked for.
    #[must_use]
    pub fn embedded() -> Self {
        Self { catalog: Arc::new(Catalog::embedded()), locales: Locales::embedded() }
    }

    /// A library of facts and wording that a caller has put together.
    ///
    /// # Errors
    ///
    /// [`LocaleError`] with the messages that records name and a locale does not have.
    pub fn try_new(catalog: impl Into<Arc<Catalog>>, locales: Locales) -> Result<Self, LocaleError> {
        let catalog = catalog.into();
        locales.check_against(&catalog)?;
        Ok(Self { catalog, locales })
    }

    /// The facts, to be shared with other libraries.
    #[must_use]
    pub fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    /// The wording.
    #[must_use]
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    /// The library with records of the caller's own over the catalog; see [`Catalog::with_overlay`]. Records may name
    /// new messages if [`with_texts`](Self::with_texts) brought them before, in every language.
    ///
    /// # Errors
    ///
    /// [`Error::Catalog`] with the problems of the records, [`Error::Locale`] with the messages that are missing.
    pub fn with_records(&self, json: &[u8]) -> Result<Self, Error> {
        let catalog = self.catalog.with_overlay(json)?;
        Ok(Self::try_new(catalog, self.locales.clone())?)
    }

    /// The library with texts of the caller's own over a language; see [`Locales::with_overlay`].
    ///
    /// # Errors
    ///
    /// [`Error::Locale`] with every problem of the texts.
    pub fn with_texts(&self, language: &LanguageTag, name: &str, ftl: &str) -> Result<Self, Error> {
        let locales = self.locales.with_overlay(language, name, ftl)?;
        Ok(Self { catalog: Arc::clone(&self.catalog), locales })
    }

    /// The library with one language more, or another in place of the one with its tag.
    ///
    /// # Errors
    ///
    /// [`Error::Locale`] with the messages that are missing: those that the code calls and those that records name.
    pub fn with_locale(&self, locale: Locale) -> Result<Self, Error> {
        let locales = self.locales.with_locale(locale)?;
        Ok(Self::try_new(Arc::clone(&self.catalog), locales)?)
    }

    /// When an answer is due that a controller (its id) owes a person of a country (its code), counted from the day of
    /// receipt.
    ///
    /// The country decides the law. The holidays are those of the controller's seat and of the country; the later day
    /// counts.
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
        let mut drafts = Vec::new();
        let receipt = received.parse().ok();
        if receipt.is_none() {
            drafts.push(Draft::new(IssueCode::DateInvalid, &Place::ROOT.key("received")));
        }
        let country = self.catalog.country(country);
        let law = country.and_then(|country| Some((country, self.catalog.regime_of(country)?)));
        if law.is_none() {
            drafts.push(Draft::new(IssueCode::CountryUnknown, &Place::ROOT.key("country")).key("DE"));
        }
        let company = controller.map(|id| self.catalog.controller(id));
        if matches!(company, Some(None)) {
            let place = Place::ROOT.key("controller");
            drafts.push(Draft::new(IssueCode::HistoryUnknownController, &place).kind("no-record").key(""));
        }
        match (receipt, law) {
            (Some(receipt), Some((country, regime))) if drafts.is_empty() => {
                Ok(deadline(receipt, regime, Calendars::of(&self.catalog, company.flatten(), &country.code, None)))
            }
            _ => Err(ValidationError::new(drafts, None, &self.locales)),
        }
    }

    /// What a form for a case offers, in a language: countries, services, companies and reasons with their words. None if
    /// there is no locale for the language that can put a plan into words.
    #[must_use]
    pub fn form_index(&self, language: &LanguageTag) -> Option<FormIndex> {
        FormIndex::new(language, &self.catalog, &self.locales)
    }

    /// What an address on the web, as people paste it, names: the service that it leads to, the account, and how to write
    /// it. Nothing is opened.
    #[must_use]
    pub fn read_link(&self, text: &str) -> Link {
        read_link(text, &self.catalog)
    }

    /// Reads a request from JSON as [`parse`](crate::parse) does. If it cannot be read whole, what can be is judged
    /// too, so that issues of the format and of the values come in one list.
    ///
    /// # Errors
    ///
    /// [`Error::Request`] with all issues.
    pub fn read(&self, json: &[u8]) -> Result<Request, Error> {
        Ok(read(json, &self.catalog, &self.locales)?)
    }

    /// Reads a request from JSON and prepares it.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read) and [`prepare`](Self::prepare).
    pub fn prepare_json(&self, json: &[u8]) -> Result<Prepared, Error> {
        self.prepare(&self.read(json)?)
    }

    /// Validates a request, plans, and writes plan and letters.
    ///
    /// # Errors
    ///
    /// [`Error::Validation`] with all issues of the request. [`Error::Compose`] would be a fault of the library: its
    /// catalog and locales fit.
    pub fn prepare(&self, request: &Request) -> Result<Prepared, Error> {
        let catalog = with_services(request, &self.catalog, &self.locales);
        let case = validate(request, &catalog, &self.locales)?;
        let plan = plan(&case, &catalog);
        let letters = compose(&plan, &self.locales)?;
        let guide = guide(&plan, &letters, &self.locales)?;
        Ok(Prepared { guide, letters })
    }
}
