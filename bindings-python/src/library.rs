//! Facts and wording inside the library, made when first asked for, and tables of the contract.

use std::sync::LazyLock;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use widerspruch::catalog::{Admission, ChannelKind, Confidence, FieldKind, LegalRegime, ReasonClass, ReasonFit};
use widerspruch::deadline::Certainty;
use widerspruch::localize::LocaleState;
use widerspruch::timeline::CaseState;
use widerspruch::vocabulary::{
    AccountStatus, AccountUse, AmicableSettlement, AuthorityBasis, AuthorityProof, AuthorityStep, Custody, EventKind,
    ExtensionGrounds, FormScope, LetterKind, NameDisclosure, Part, Refusal, RequestKind, Role, SentText, TextLength,
    Via, Visibility,
};
use widerspruch::{ActionPurpose, BlockRole, EnvelopeLayout, Format, Library, folder_name};

/// The library as it is in the package, made when first asked for.
pub(crate) static EMBEDDED: LazyLock<Library> = LazyLock::new(Library::embedded);

/// The same, with the interpreter free for others meanwhile.
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

/// The name of the folder for a case file of this name: legal on every system, and inside the folder where it is made.
///
/// >>> from widerspruch import _widerspruch
/// >>> _widerspruch._folder_name("..")
/// 'case'
#[pyfunction]
#[pyo3(signature = (stem, /))]
pub(crate) fn _folder_name(stem: &str) -> String {
    folder_name(stem)
}

/// The words of every enumeration by class name: the tests compare them with `widerspruch.enums`.
///
/// >>> from widerspruch import _widerspruch
/// >>> "form" in _widerspruch.contract_words().get("Via")
/// True
#[pyfunction]
pub(crate) fn contract_words(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let table = PyDict::new(py);
    macro_rules! words {
        ($($enumeration:ident)*) => {
            $(table.set_item(stringify!($enumeration), $enumeration::WORDS)?;)*
        };
    }
    words! {
        AccountStatus AccountUse ActionPurpose Admission AmicableSettlement AuthorityBasis AuthorityProof AuthorityStep
        BlockRole CaseState Certainty ChannelKind Confidence Custody EnvelopeLayout EventKind ExtensionGrounds FieldKind
        FormScope LegalRegime LetterKind LocaleState NameDisclosure Part ReasonClass ReasonFit Refusal RequestKind Role
        SentText TextLength Via Visibility
    }
    table.set_item("Format", formats())?;
    Ok(table)
}
