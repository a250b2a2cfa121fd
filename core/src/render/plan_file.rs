//! The page for people as a file: HTML, and a mail to the person with the dates as a calendar.

use super::eml::{self, MailAttachment};
use super::{RenderError, calendar, html, page};
use crate::compose::ComposeError;
use crate::guide::Prepared;
use crate::localize::Locales;

/// Who sends a plan to whom.
#[derive(Clone, Copy, Default)]
#[non_exhaustive]
pub struct PlanMail<'a> {
    /// Name and e-mail address of the person.
    pub to: (&'a str, &'a str),
    /// Name and e-mail address of the organisation that sends it, if it is known.
    pub from: Option<(&'a str, &'a str)>,
}

impl<'a> PlanMail<'a> {
    /// A mail to a person.
    #[must_use]
    pub const fn to(name: &'a str, email: &'a str) -> Self {
        Self { to: (name, email), from: None }
    }

    /// The same from an organisation.
    #[must_use]
    pub const fn from(mut self, name: &'a str, email: &'a str) -> Self {
        self.from = Some((name, email));
        self
    }
}

/// Shows nothing of it: it is personal data.
impl std::fmt::Debug for PlanMail<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PlanMail(..)")
    }
}

/// Writes the [page](page()) as one HTML page: without script, nothing loaded, its links to be clicked.
///
/// # Errors
///
/// As [`page`](page()).
pub fn plan_html(prepared: &Prepared, locales: &Locales) -> Result<String, ComposeError> {
    Ok(html::of_page(&page::text_of(prepared, locales)?, &prepared.guide.language.to_string()))
}

/// Writes the page as a mail (RFC 5322) to the person: text and HTML, and the dates as a calendar. It is a draft.
///
/// # Errors
///
/// [`PlanMailError::Compose`] as [`page`](page()), [`PlanMailError::Render`] if an address cannot stand in a header.
pub fn plan_mail(prepared: &Prepared, locales: &Locales, mail: &PlanMail<'_>) -> Result<Vec<u8>, PlanMailError> {
    let page = page::text_of(prepared, locales)?;
    let language = prepared.guide.language.to_string();
    let html = html::of_page(&page, &language);
    let subject = page.text.lines().next().unwrap_or_default();
    let attached = calendar(prepared).map(|bytes| MailAttachment::new("deadlines.ics", bytes));
    let words = eml::Words { text: &page.text, html: &html, subject, language: &language, date: prepared.guide.date };
    Ok(eml::to_person(&words, mail.to, mail.from, attached.as_ref())?)
}

/// A plan cannot be made a mail.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanMailError {
    /// There is no wording for it.
    #[error(transparent)]
    Compose(#[from] ComposeError),
    /// An address cannot stand in a header.
    #[error(transparent)]
    Render(#[from] RenderError),
}
