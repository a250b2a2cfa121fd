//! Native part of the Python package `widerspruch`. It converts: rules, wording and defaults are in the library.
//!
//! One file per public class; `json` is the one way in, `words` the one way out for dates and enumerations,
//! `errors` the one place where an error becomes an exception. Classes are frozen, so threads may share them.
#![deny(unsafe_code)]

mod catalog;
mod errors;
mod format;
mod getters;
mod issue;
mod json;
mod letter;
mod letter_stream;
mod library;
mod locales;
mod merge;
mod pdf_bundle;
mod pdf_options;
mod pickle;
mod plan;
mod prepare;
mod prepared;
mod records;
mod renderer;
mod request;
mod rows;
mod timeline;
mod value;
mod words;

/// Native part of the package `widerspruch`; import from `widerspruch`, not from here.
#[pyo3::pymodule]
mod _widerspruch {
    #[pymodule_export]
    use crate::catalog::Catalog;
    #[pymodule_export]
    use crate::issue::Issue;
    #[pymodule_export]
    use crate::letter::{Addressee, Annex, Block, Letter};
    #[pymodule_export]
    use crate::letter_stream::{LetterStream, merge_arrow};
    #[pymodule_export]
    use crate::library::{_folder_name, contract_words, formats, limits, request_schema};
    #[pymodule_export]
    use crate::locales::Locales;
    #[pymodule_export]
    use crate::merge::{_table_command, MergeIterator, MergedRow, merge};
    #[pymodule_export]
    use crate::pdf_bundle::{_bundle_files, PdfBundle, pdf_bundle};
    #[pymodule_export]
    use crate::pdf_options::PdfOptions;
    #[pymodule_export]
    use crate::pickle::_restore;
    #[pymodule_export]
    use crate::plan::{Action, Field, Hint, Plan, PlannedLetter};
    #[pymodule_export]
    use crate::prepare::{PrepareIterator, deadline, prepare, prepare_iter, prepare_many, timeline};
    #[pymodule_export]
    use crate::prepared::Prepared;
    #[pymodule_export]
    use crate::records::{Authority, CatalogReason, Controller, Country, Platform};
    #[pymodule_export]
    use crate::request::{
        Account, DataSubject, Event, NonUser, Options, Reason, Representative, Request, SecondParent, Service,
        ServiceController, Sighting, Wish,
    };
    #[pymodule_export]
    use crate::timeline::{Deadline, NextStep, Timeline};

    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
