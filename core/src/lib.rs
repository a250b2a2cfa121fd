//! Objects (GDPR Art. 21) to AI training on personal data: says what to do for every account and writes every letter.
#![forbid(unsafe_code)]

pub mod case;
pub mod catalog;
mod compose;
mod date;
pub mod deadline;
mod error;
mod hint;
pub mod holidays;
pub mod ids;
mod issue;
mod letter;
pub mod limits;
pub mod localize;
mod output;
mod parse;
pub mod plan;
mod prepare;
mod render;
pub mod request;
mod text;
pub mod timeline;
mod validate;

pub use case::Case;
pub use catalog::Catalog;
pub use compose::{
    FormPart, FormText, Guide, GuideAction, GuideField, GuideHint, GuideLetter, GuideTimeline, compose, form_text,
    guide, timelines_in_words,
};
pub use date::{Date, InvalidDate, Weekday};
pub use error::{
    CatalogError, CatalogProblem, ComposeError, Error, ErrorCode, LocaleError, LocaleProblem, RenderError,
    RequestError, ValidationError,
};
pub use hint::{Hint, HintCode};
pub use issue::{Issue, IssueCode};
pub use letter::{AddresseeBlock, Block, BlockContent, BlockRole, Letter};
pub use localize::{Locale, Locales};
pub use output::{MANIFEST_NAME, OutputFile, output_files};
pub use parse::{MAX_REQUEST_BYTES, parse, read};
pub use plan::{Plan, plan};
pub use prepare::{Library, Prepared, prepare, prepare_json};
pub use render::{Format, page, render};
pub use request::Request;
pub use validate::validate;
