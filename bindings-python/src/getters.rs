//! Getters that differ in name and documentation only.

/// Gives a class around a type of the library getters for its fields, by what they give.
///
/// `text`: a text or id; `optional`: the same or `None`; `list`: a tuple of texts; `member`: the member of the
/// enumeration that is named; `members`: a tuple of such; `value`: a copy.
macro_rules! getters {
    ($class:ident {
        $(text { $($(#[$text_doc:meta])* $text:ident;)* })?
        $(optional { $($(#[$optional_doc:meta])* $optional:ident;)* })?
        $(list { $($(#[$list_doc:meta])* $list:ident;)* })?
        $(member { $($(#[$member_doc:meta])* $member:ident: $enumeration:ident;)* })?
        $(members { $($(#[$members_doc:meta])* $members:ident: $words:ident;)* })?
        $(value { $($(#[$value_doc:meta])* $value:ident: $type:ty;)* })?
    }) => {
        #[pymethods]
        impl $class {
            $($(
                $(#[$text_doc])*
                #[getter]
                fn $text(&self) -> &str {
                    self.0.$text.as_str()
                }
            )*)?
            $($(
                $(#[$optional_doc])*
                #[getter]
                fn $optional(&self) -> Option<&str> {
                    self.0.$optional.as_ref().map(|text| text.as_str())
                }
            )*)?
            $($(
                $(#[$list_doc])*
                #[getter]
                fn $list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
                    PyTuple::new(py, &self.0.$list)
                }
            )*)?
            $($(
                $(#[$member_doc])*
                #[getter]
                fn $member<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                    $crate::words::member(py, stringify!($enumeration), &self.0.$member)
                }
            )*)?
            $($(
                $(#[$members_doc])*
                #[getter]
                fn $members<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
                    $crate::words::members(py, stringify!($words), &self.0.$members)
                }
            )*)?
            $($(
                $(#[$value_doc])*
                #[getter]
                fn $value(&self) -> $type {
                    self.0.$value
                }
            )*)?
        }
    };
}
pub(crate) use getters;
