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

pub mod status;

pub mod error;

mod argument;
mod guard;
mod handle;
mod records;
mod text;

#[cfg(test)]
mod tests {
    use crate::handle::Tagged;

    #[test]
    fn handles_may_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Tagged<crate::library::Library>>();
        shared::<Tagged<crate::request::Request>>();
        shared::<Tagged<crate::prepared::Prepared>>();
        shared::<Tagged<crate::deadline::Deadline>>();
        shared::<Tagged<crate::files::Files>>();
        shared::<Tagged<crate::pdf::writer::PdfWriter>>();
        shared::<Tagged<crate::pdf::file::Pdf>>();
        shared::<Tagged<crate::batch::Batch>>();
        shared::<Tagged<crate::error::Error>>();
    }
}
