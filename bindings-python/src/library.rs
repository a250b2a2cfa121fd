//! Facts and wording inside the library, made when first asked for, and tables of the contract.

use std::sync::LazyLock;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use widerspruch::vocabulary::{
    AccountUse, AuthorityProof, EventKind, FormScope, LetterKind, Refusal, RequestKind, Role, TextLength, Via,
    Visibility,
};
use widerspruch::{EnvelopeLayout, Format, Library};

static EMBEDDED: LazyLock<Library> = LazyLock::new(Library::embedded);

/// The library as it is in the package. Importing does not make it; the first use does.
pub(crate) fn embedded(py: Python<'_>) -> &'static Library {
    py.detach(|| &*EMBEDDED)
}

/// The published limits of a request by name. What is above one of them is refused, never cut.
///
/// >>> import widerspruch
/// >>> widerspruch.limits().get("ACCOUNTS")
/// 1000
#[pyfunction]
pub(crate) fn limits(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let table = PyDict::new(py);
    for (name, value) in widerspruch::limits::ALL {
        table.set_item(name, value)?;
    }
    Ok(table)
}

/// The words of the formats that this build can write. `ics` is for a whole case, the others for letters too.
///
/// >>> import widerspruch
/// >>> "html" in widerspruch.formats()
/// True
#[pyfunction]
pub(crate) fn formats() -> Vec<&'static str> {
    Format::built_in().map(Format::as_str).collect()
}

/// The words of every enumeration of requests and options by class name: the tests compare them with `widerspruch.enums`.
///
/// >>> from widerspruch import _widerspruch
/// >>> "form" in _widerspruch.contract_words().get("Via")
/// True
#[pyfunction]
pub(crate) fn contract_words(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let table = PyDict::new(py);
    table.set_item("AccountUse", AccountUse::WORDS)?;
    table.set_item("AuthorityProof", AuthorityProof::WORDS)?;
    table.set_item("EnvelopeLayout", EnvelopeLayout::WORDS)?;
    table.set_item("EventKind", EventKind::WORDS)?;
    table.set_item("Format", formats())?;
    table.set_item("FormScope", FormScope::WORDS)?;
    table.set_item("LetterKind", LetterKind::WORDS)?;
    table.set_item("Refusal", Refusal::WORDS)?;
    table.set_item("RequestKind", RequestKind::WORDS)?;
    table.set_item("Role", Role::WORDS)?;
    table.set_item("TextLength", TextLength::WORDS)?;
    table.set_item("Via", Via::WORDS)?;
    table.set_item("Visibility", Visibility::WORDS)?;
    Ok(table)
}
