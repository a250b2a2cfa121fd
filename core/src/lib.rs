//! Objects (GDPR Art. 21) to AI training on personal data: says what to do for every account and writes every letter.
//!
//! ```
//! use widerspruch::Library;
//!
//! let case = br#"{
//!     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
//!     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
//!     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
//!     "reasons": [{"id": "control"}]
//! }"#;
//! let library = Library::embedded();
//! let prepared = library.prepare_json(case)?;
//!
//! let letter = &prepared.letters[0];
//! assert_eq!(letter.addressee.name, "Meta Platforms Ireland Limited");
//! assert!(letter.subject.contains("AI training"));
//! for action in &prepared.guide.actions {
//!     println!("{}", action.title);
//! }
//! # Ok::<(), widerspruch::Error>(())
//! ```
//!
//! # A request in Rust
//!
//! ```
//! use widerspruch::request::{AccountInput, DataSubjectInput, ReasonInput, Request};
//! use widerspruch::vocabulary::{LetterKind, RequestKind};
//! use widerspruch::{Date, LanguageTag, Library};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let language: LanguageTag = "de-AT".parse()?;
//! let request = Request::new(LetterKind::Objection, &language, Date::try_new(2026, 11, 24)?)
//!     .data_subject(DataSubjectInput::new("Anna Example", "AT").email("anna@example.org"))
//!     .account(AccountInput::new("instagram").handle("anna.e").email("anna@example.org"))
//!     .reason(ReasonInput::of("control").detail("I draw for a living."))
//!     .reason(ReasonInput::own_words("My pictures show my children."))
//!     .request(RequestKind::Confirmation);
//! let prepared = Library::embedded().prepare(&request)?;
//! assert_eq!(prepared.letters.len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # The way of a case
//!
//! Each step is one function; [`Library::prepare_json`] takes them all.
//!
//! 1. [`parse`] reads JSON into a [`Request`]: loose, as it arrived. [`Library::read`] also judges it.
//! 2. [`validate`] makes a [`Case`], valid by construction, or refuses with all issues at once ([`Issue`]: code, JSON
//!    pointer, message). Facts come from a [`Catalog`].
//! 3. [`plan()`] makes a [`Plan`]: actions, letters to write, hints, [timelines](timeline) with their
//!    [deadlines](deadline). It cannot fail.
//! 4. [`compose`] writes [`Letter`]s and [`guide`] puts the plan into words ([`Guide`]), in the wording of
//!    [`Locales`].
//! 5. [`render`] puts a letter into a [`LetterFormat`], [`page()`] writes everything as one page for people, and
//!    [`output_files`] makes the files for a folder, with a manifest.
//!
//! Every step is a pure function: no clock, environment, files or network. The date is part of the request, and the
//! same input gives the same bytes on every machine. [`Catalog`], [`Locales`] and [`Library`] can be shared by threads.
//!
//! # Personal data
//!
//! Requests, cases, plans and letters hold personal data. Their `Debug` output shows none of it, and no error, panic or
//! file name repeats a value of a request.
//!
//! # What it does not do
//!
//! It sends, stores and logs nothing, opens no form and gives no legal advice. What sources disagree about or nobody
//! verified is shown as a hint, not decided silently.
//!
//! # Features
//!
//! - `locales-all`: every language of the library; without it German (`de`) and English (`en`).
//! - `pdf`: letters as tagged, archivable PDF ([`LetterFormat::Pdf`]); brings fonts of 0.6 MB and the crates that set type.
//! - `schema`: JSON Schemas of the request and of the catalog's records.
//! - `tables`: members' sheets → requests ([`tables`]); brings 0.1 MB of words.

#![forbid(unsafe_code)]

// The floors, from the ground up; `tests/tests/floors.rs` compares every import with them.
mod codes;
mod date;
mod file_name;
mod fold;
pub mod ids;
mod json;
mod language;
pub mod limits;
mod parts;
pub mod vocabulary;

pub mod catalog;
pub mod deadline;

pub mod localize;

mod hint;
mod issue;
mod parse;
pub mod request;
mod text;

mod case;
mod plan;
pub mod timeline;
mod validate;

mod compose;
mod form_index;
mod guide;
mod letter;
mod output;
mod render;
mod wire;

mod error;
mod library;
mod read;

#[cfg(feature = "tables")]
pub mod tables;

pub use case::Case;
pub use catalog::error::{CatalogError, CatalogProblem};
pub use catalog::store::Catalog;
pub use codes::{HintCode, IssueCode};
pub use compose::{ComposeError, compose, compose_one, guide, timelines_in_words};
pub use date::{Date, InvalidDate, Weekday};
pub use error::{Error, ErrorCode};
pub use file_name::folder_name;
pub use form_index::{FormCountry, FormIndex, FormLanguage, FormReason, FormService};
pub use guide::{
    Guide, GuideAction, GuideDate, GuideDateKind, GuideField, GuideHint, GuideLetter, GuideTimeline, Prepared,
};
pub use hint::Hint;
pub use issue::{Issue, RequestError, ValidationError};
pub use language::{InvalidLanguageTag, LanguageTag};
pub use letter::{
    AccountTable, AddresseeBlock, Annex, Block, BlockContent, BlockRole, FormPart, FormText, Letter, MailAddresses,
};
pub use library::Library;
pub use localize::error::{FormatError, LocaleError, LocaleProblem};
pub use localize::locale::Locale;
pub use localize::locales::Locales;
pub use output::{MANIFEST_NAME, OutputFile, OutputFiles, output_files};
#[cfg(feature = "pdf")]
pub use output::{output_bundle, output_bundle_of_cases};
pub use parse::parse;
pub use plan::{ActionPurpose, LetterPlan, Plan, plan};
#[cfg(feature = "pdf")]
pub use render::pdf::{EnvelopeLayout, Footer, Letterhead, Logo, Marks, PdfBundle, PdfImage, PdfOptions, PdfWriter};
pub use render::{
    CaseFormat, DueAnswers, Format, LetterFormat, MAIL_CLIENTS, MailAttachment, MailClient, MailHeader, MailOptions,
    Mailto, MailtoBody, MailtoOptions, PlanMail, PlanMailError, RenderError, Renderer, calendar, mail_file, mailto,
    page, plan_html, plan_mail, render,
};
pub use request::Request;
pub use validate::{Link, validate, with_services};
pub use wire::Wire;

/// The examples of the README, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
