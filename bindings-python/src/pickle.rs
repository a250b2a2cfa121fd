//! What `pickle` calls: it names every class.

use pyo3::prelude::*;

use crate::errors::unpicklable;
use crate::value::{STATE_VERSION, State as _};
use crate::{catalog, issue, letter, locales, pdf_bundle, pdf_options, plan, prepared, records, request, timeline};

/// Gives the value of a pickle back. Only `pickle` calls it.
///
/// >>> import pickle, widerspruch
/// >>> account = widerspruch.Account(platform="instagram", handle="anna")
/// >>> pickle.loads(pickle.dumps(account)) == account
/// True
#[pyfunction]
#[pyo3(signature = (version, name, state, /))]
pub(crate) fn _restore(py: Python<'_>, version: u32, name: &str, state: &str) -> PyResult<Py<PyAny>> {
    if version != STATE_VERSION {
        return Err(unpicklable(py, "the pickle was written by a version of the package that is not known here"));
    }
    macro_rules! restore {
        ($($known:literal => $class:ty,)*) => {
            match name {
                $($known => <$class>::restore(state).map(|value| Py::new(py, value).map(Py::into_any)),)*
                _ => None,
            }
        };
    }
    let value = restore! {
        "Account" => request::Account,
        "Action" => plan::Action,
        "Addressee" => letter::Addressee,
        "Annex" => letter::Annex,
        "Authority" => records::Authority,
        "Block" => letter::Block,
        "Catalog" => catalog::Catalog,
        "CatalogReason" => records::CatalogReason,
        "Controller" => records::Controller,
        "Country" => records::Country,
        "DataSubject" => request::DataSubject,
        "Deadline" => timeline::Deadline,
        "Event" => request::Event,
        "Field" => plan::Field,
        "Hint" => plan::Hint,
        "Issue" => issue::Issue,
        "Letter" => letter::Letter,
        "Locales" => locales::Locales,
        "NextStep" => timeline::NextStep,
        "NonUser" => request::NonUser,
        "Options" => request::Options,
        "PdfBundle" => pdf_bundle::PdfBundle,
        "PdfOptions" => pdf_options::PdfOptions,
        "Plan" => plan::Plan,
        "PlannedLetter" => plan::PlannedLetter,
        "Platform" => records::Platform,
        "Prepared" => prepared::Prepared,
        "Reason" => request::Reason,
        "Representative" => request::Representative,
        "Request" => request::Request,
        "SecondParent" => request::SecondParent,
        "Service" => request::Service,
        "ServiceController" => request::ServiceController,
        "Sighting" => request::Sighting,
        "Timeline" => timeline::Timeline,
        "Wish" => request::Wish,
    };
    value.ok_or_else(|| unpicklable(py, "the pickle holds no value of this package"))?
}
