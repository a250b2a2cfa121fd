//! The C ABI of widerspruch. This crate converts and checks; it holds no rules, no wording and no defaults.
//!
//! The comments of exported items are those of the header, `include/widerspruch.h`, which a test generates.
#![expect(
    clippy::missing_safety_doc,
    reason = "the comments are the header's: they name the caller's duties in the words of C"
)]

// The order of the modules is the order of the header.
pub mod library;

pub mod catalog;

pub mod request;

pub mod prepared;

pub mod letter;

pub mod plan;

pub mod deadline;

pub mod files;

pub mod pdf;

pub mod batch;

pub mod error;

mod boundary;
mod text;
