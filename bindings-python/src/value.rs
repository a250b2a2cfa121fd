//! What every class can do: compare, hash, copy and pickle.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Version of the pickled state. It grows when the state of a class changes in a way that older packages misread.
pub(crate) const STATE_VERSION: u32 = 1;

/// The whole of a value as text, for pickles and hashes.
pub(crate) trait State: Sized {
    /// The state; none if it cannot be written, which is a fault of this package.
    fn state(&self) -> Option<String>;

    /// The value of a state; none if the text is none of this class.
    fn restore(state: &str) -> Option<Self>;
}

/// Bytes in a state, which is text: each is the character of its number.
#[derive(PartialEq, Eq)]
pub(crate) struct Bytes(pub(crate) Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text: String = self.0.iter().copied().map(char::from).collect();
        serializer.serialize_str(&text)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.chars().map(u8::try_from).collect::<Result<_, _>>().map(Self).map_err(D::Error::custom)
    }
}

/// The state, or an exception.
pub(crate) fn state_of(value: &impl State) -> PyResult<String> {
    value.state().ok_or_else(|| PyValueError::new_err("the value cannot be pickled"))
}

/// A hash that is the same in every process.
pub(crate) fn hash_of(value: &impl State) -> PyResult<u64> {
    let mut hasher = DefaultHasher::new();
    state_of(value)?.hash(&mut hasher);
    Ok(hasher.finish())
}

/// Gives a class equality, hash, copies and pickling. It needs `PartialEq` and [`State`].
macro_rules! value_class {
    ($class:ty, $name:literal) => {
        #[pymethods]
        impl $class {
            fn __eq__(&self, other: &Self) -> bool {
                self == other
            }

            fn __hash__(&self) -> PyResult<u64> {
                $crate::value::hash_of(self)
            }
        }
        $crate::value::pickled_class!($class, $name);
    };
}
pub(crate) use value_class;

/// Gives a class copies and pickling. It needs [`State`].
macro_rules! pickled_class {
    ($class:ty, $name:literal) => {
        #[pymethods]
        impl $class {
            fn __copy__(slf: Py<Self>) -> Py<Self> {
                slf
            }

            fn __deepcopy__(slf: Py<Self>, memo: &Bound<'_, PyAny>) -> Py<Self> {
                let _ = memo; // Nothing inside can change, so there is nothing to copy.
                slf
            }

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (u32, &'static str, String))> {
                let restore = py.import("widerspruch._widerspruch")?.getattr("_restore")?;
                Ok((restore, ($crate::value::STATE_VERSION, $name, $crate::value::state_of(self)?)))
            }
        }
    };
}
pub(crate) use pickled_class;

/// Gives classes around a type of the library the state that the library writes.
macro_rules! serde_state {
    ($($class:ident),*) => {$(
        impl $crate::value::State for $class {
            fn state(&self) -> Option<String> {
                serde_json::to_string(&self.0).ok()
            }

            fn restore(state: &str) -> Option<Self> {
                serde_json::from_str(state).ok().map(Self)
            }
        }
    )*};
}
pub(crate) use serde_state;
