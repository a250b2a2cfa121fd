//! What is asked for beside the objection.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use widerspruch::request::{BoundWishInput, WishInput};

use super::class::request_class;
use crate::getters::getters;
use crate::json::to_python;

request_class! {
    /// Something that is asked for some accounts only; a word alone asks it for all.
    ///
    /// >>> import widerspruch
    /// >>> wish = widerspruch.Wish(part=widerspruch.RequestKind.ERASURE, accounts=("old",))
    /// >>> widerspruch.Request(requests=["confirmation", wish]).requests
    /// ('confirmation', Wish(part=..., accounts=[1 hidden]))
    Wish(BoundWishInput) = "Wish",
    fields "part" "accounts"
}

getters!(Wish {
    optional {
        /// A word of `RequestKind`.
        part;
    }
    list {
        /// Ids of the accounts.
        accounts;
    }
});

/// A word as text, a part for some accounts as its class.
pub(super) fn wish<'py>(py: Python<'py>, wish: &WishInput) -> PyResult<Bound<'py, PyAny>> {
    match wish {
        WishInput::Bound(bound) => Ok(Bound::new(py, Wish(bound.clone()))?.into_any()),
        word => to_python(py, word),
    }
}
