//! Wording: Fluent resources, checked and compiled when a locale is loaded.
//!
//! A locale is a folder of Fluent files and a `locale.json` (state, long date, lists, quotation marks, spellings of
//! regions). Loading parses all files, checks every message and lowers it to text, slots and selectors; whatever
//! fluent-bundle would report when it formats is an error then, with file, line and column, and all at once. After
//! that, formatting can only miss a value, or a message that a record names.
//!
//! # What of Fluent is supported
//!
//! Text, `{ $variable }`, `{ "literal" }`, references to messages, their attributes and terms, term arguments in
//! quotation marks (`{ -term(case: "genitive") }`), selectors on variables, on arguments of terms and on attributes of
//! terms. Variables are those of [`VariableName`], each either a keyword (compared, never printed), a number (printed
//! or compared by plural category) or text (printed, never compared). Functions are refused: dates, lists and numbers
//! come as finished values.
//!
//! No isolation marks (U+2068, U+2069) are inserted: they would stay in mail, copied text and file names. Renderers
//! isolate right-to-left values by mark-up.

mod arguments;
mod by_name;
mod calendar;
mod citation;
mod compile;
mod complete;
mod definitions;
mod embedded;
pub(crate) mod error;
#[cfg(test)]
mod fixture;
mod guard;
mod load;
pub(crate) mod locale;
pub(crate) mod locales;
mod messages;
mod negotiate;
mod nesting;
mod overlay;
mod plural;
mod problems;
mod references;
mod rules;
mod segments;
mod select;
mod settings;
mod source;
mod territories;
mod variables;

pub(crate) use arguments::{Arguments, Value};
pub use by_name::{LocaleMessage, Values, VariableName};
pub(crate) use citation::ActForm;
pub use complete::required_messages;
pub(crate) use error::{FormatError, LocaleError, LocaleProblem};
pub(crate) use locale::Locale;
pub(crate) use locales::Locales;
pub(crate) use messages::{Message, Variable};

use crate::vocabulary::words;

words! {
    /// State of a locale.
    LocaleState {
        /// Read by somebody who knows language and law.
        Reviewed = "reviewed",
        /// Complete, but not yet read by such a person. It works and says so in a hint.
        Draft = "draft",
    }
}
