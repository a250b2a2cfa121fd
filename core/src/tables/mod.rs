//! Rows of a members' sheet → requests: headers and cells as people write them.
//!
//! A [`Merger`] knows what the office says about its columns ([`ColumnMap`]) and what holds for all (a part of a
//! [`Request`](crate::Request)). [`Merger::columns`] finds the headers of a sheet and what each is; [`Merger::key`] tells
//! members apart; [`Merger::group`] makes the case of one member of all its rows. Who reads a file twice gives every
//! group whole; [`Merged`] does it for rows that can be read only once, within a [window](MERGE_WINDOW).
//!
//! The rule: what has one reading is mended, and the [`Repair`] listed; what has two is refused; what letters do not
//! need is not read. Every row ends in one [`Outcome`], and none stops the run. No issue repeats a value of a row.

mod account;
mod cell;
mod column;
mod columns;
mod combine;
mod contact;
mod context;
mod day;
mod find_columns;
mod header;
mod key;
mod later;
mod map;
mod merge;
mod origin;
mod outcome;
mod pen;
mod person_name;
mod piece;
mod place;
mod postal;
mod read;
mod read_accounts;
mod read_address;
mod read_events;
mod read_person;
mod repair;
mod rules;
mod services;
mod window;
mod words;

pub use cell::{Cell, Row};
pub use column::{AccountField, Column};
pub use columns::{ColumnQuestion, ColumnRole, Columns, HEADER_ROWS, Purpose, SAMPLE_CELLS};
pub use key::RowKey;
pub use map::{ColumnMap, MapError};
pub use merge::Merger;
pub use outcome::{AnswerRow, MergeReason, Outcome, RowIssue, RowResult, SheetRow};
pub use repair::Repair;
pub use window::{MERGE_WINDOW, MergeWindow, Merged};
