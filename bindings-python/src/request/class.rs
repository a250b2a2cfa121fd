//! What all classes of the request have in common, apart from how they are made ([`super::read`]).

/// Makes a class around a type of the library.
macro_rules! request_class {
    ($(#[$doc:meta])* $class:ident($input:ty) = $name:literal, fields $($field:literal)*) => {
        $(#[$doc])*
        #[pyclass(frozen, module = "widerspruch")]
        #[derive(Clone, PartialEq, Eq)]
        pub(crate) struct $class(pub(crate) $input);

        impl $crate::value::State for $class {
            fn state(&self) -> Option<String> {
                serde_json::to_string(&self.0).ok()
            }

            fn restore(state: &str) -> Option<Self> {
                serde_json::from_str(state).ok().map(Self)
            }
        }

        $crate::value::value_class!($class, $name);

        #[pymethods]
        impl $class {
            /// The same as a dict with the keys of the JSON format.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                $crate::json::to_python(py, &self.0)
            }

            /// The same as JSON on one line.
            fn to_json(&self) -> PyResult<String> {
                $crate::value::state_of(self)
            }

            /// Names the keywords that are set; the values are personal data and hidden.
            fn __repr__(&self) -> String {
                $crate::request::class::masked($name, &self.0, &[$($field),*])
            }
        }
    };
}
pub(super) use request_class;

/// `DataSubject(name=..., country=...)`: which fields are set, how long lists are, and no value.
pub(super) fn masked(class: &str, value: &impl serde::Serialize, fields: &[&str]) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    let shown = |field: &&str| match value.get(field)? {
        serde_json::Value::Array(list) => Some(format!("{field}=[{} hidden]", list.len())),
        _ => Some(format!("{field}=...")),
    };
    format!("{class}({})", fields.iter().filter_map(shown).collect::<Vec<_>>().join(", "))
}
