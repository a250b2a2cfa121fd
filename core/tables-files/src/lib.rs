//! Members' sheets of offices: CSV, XLSX and ODS in; letters, rejects and a tracking table out.

#![forbid(unsafe_code)]

mod answers;
mod bundles;
mod command;
mod error;
mod folder;
mod keys;
pub mod limits;
mod marks;
mod member;
mod options;
mod report;
mod run;
mod sheets;
mod source;
mod spill;
mod tables;
mod text_table;
mod work;
mod workbook;

pub use answers::{AnswerOptions, merge_answers};
pub use command::{Terminal, USAGE, command};
pub use error::{Fault, FileError, SourceError};
pub use member::Wanted;
pub use options::{Progress, RunError, RunOptions, RunReport, SheetQuestion};
pub use run::run;
pub use sheets::{Sheets, find_columns};
pub use source::{SheetName, Source};
