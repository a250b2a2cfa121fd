//! What all classes of the request have in common.

/// Makes a class around a type of the library. `take` takes the part out of the request that was read.
macro_rules! request_class {
    (
        $(#[$doc:meta])*
        $class:ident($input:ty) = $name:literal, $signature:literal,
        before $before:literal, after $after:literal, path $path:literal,
        take |$request:ident| $take:expr,
        fields $($field:literal)*
    ) => {
        $(#[$doc])*
        #[pyclass(frozen, module = "widerspruch")]
        #[derive(Clone, PartialEq, Eq)]
        pub(crate) struct $class(pub(crate) $input);

        impl $class {
            const FIELDS: &'static [&'static str] = &[$($field),*];

            fn read(py: Python<'_>, fields: &Bound<'_, PyAny>) -> PyResult<Self> {
                let around = $crate::request::Around { before: $before, after: $after, path: $path };
                let $request = $crate::request::parse_part(py, fields, around)?;
                Ok(Self($take))
            }
        }

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
            #[new]
            #[pyo3(signature = (**fields), text_signature = $signature)]
            fn new(py: Python<'_>, fields: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
                let fields = fields.map_or_else(|| PyDict::new(py), Clone::clone);
                Self::read(py, fields.as_any())
            }

            /// Makes one from a dict with the keys of the JSON format.
            #[staticmethod]
            #[pyo3(signature = (data, /))]
            fn from_dict(py: Python<'_>, data: &Bound<'_, PyMapping>) -> PyResult<Self> {
                Self::read(py, data.as_any())
            }

            /// Makes one from JSON text or bytes.
            #[staticmethod]
            #[pyo3(signature = (data, /))]
            fn from_json(py: Python<'_>, data: &Bound<'_, PyAny>) -> PyResult<Self> {
                let around = $crate::request::Around { before: $before, after: $after, path: $path };
                let $request = $crate::request::parse_json(py, data, around)?;
                Ok(Self($take))
            }

            /// The same as a dict with the keys of the JSON format.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                $crate::json::to_python(py, &self.0)
            }

            /// The same as JSON on one line.
            fn to_json(&self) -> PyResult<String> {
                $crate::value::state_of(self)
            }

            /// A copy with other values for some keywords; `None` takes a value out.
            #[pyo3(signature = (**changes), text_signature = "($self, **changes)")]
            fn replace(&self, py: Python<'_>, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
                let fields = $crate::json::to_python(py, &self.0)?.cast_into::<PyDict>()?;
                if let Some(changes) = changes {
                    fields.update(changes.as_mapping())?;
                }
                Self::read(py, fields.as_any())
            }

            #[pyo3(signature = (**changes), text_signature = "($self, **changes)")]
            fn __replace__(&self, py: Python<'_>, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
                self.replace(py, changes)
            }

            /// Names the keywords that are set; the values are personal data and hidden.
            fn __repr__(&self) -> String {
                $crate::request::masked($name, &self.0, Self::FIELDS)
            }
        }
    };
}
pub(crate) use request_class;
