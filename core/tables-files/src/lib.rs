//! Members' sheets of offices: CSV, XLSX and ODS in; letters, rejects and a tracking table out.

#![forbid(unsafe_code)]

mod answers;
mod command;
mod error;
pub mod limits;
mod member;
mod report;
mod run;
mod source;
mod spill;
mod tables;
mod text_table;
mod workbook;

pub use answers::{AnswerOptions, merge_answers};
pub use command::{Terminal, USAGE, command};
pub use error::{Fault, SourceError};
pub use member::Wanted;
pub use run::{Progress, RunError, RunOptions, RunReport, SheetQuestion, Sheets, find_columns, run};
pub use source::{SheetName, Source};
