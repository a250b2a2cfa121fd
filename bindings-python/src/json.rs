//! Python values → JSON bytes, and back to dicts. The one way in: whatever comes, the library reads the same bytes
//! as from Rust and C, and judges them there.
//!
//! `pythonize` would give the values to serde without this module, but it stops at the first text that is no Unicode
//! and does not say where the text stands; [`Document::surrogates`] does.

use std::fmt::Write as _;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDate, PyDict, PyFloat, PyInt, PyList, PyMapping, PyMemoryView, PySequence,
    PyString, PyTuple,
};
use serde::Serialize;
use widerspruch::limits::REQUEST_BYTES;

/// A value that no key takes, of requests or of records: whatever Python has and JSON has not becomes this, and the
/// library says at which path what would be right.
const WRONG_TYPE: &str = "0.5";

/// Deeper than any request; what is deeper is refused as a value of the wrong type. Ends lists that hold themselves.
const MAX_DEPTH: usize = 32;

/// Gives the JSON of a value that is of one of the package's classes.
pub(crate) type AsJson = fn(&Bound<'_, PyAny>) -> Option<String>;

/// A request on its way in.
#[derive(Default)]
pub(crate) struct Document {
    /// JSON, which is UTF-8 unless the caller's bytes are not.
    pub(crate) bytes: Vec<u8>,
    /// Pointers to texts that are no Unicode (half of a surrogate pair), with the position of the fault.
    pub(crate) surrogates: Vec<(String, usize)>,
}

impl Document {
    /// The JSON of a request: text or bytes as they are, a value of a class that `as_json` knows, or a mapping.
    pub(crate) fn of_request(value: &Bound<'_, PyAny>, as_json: AsJson) -> PyResult<Self> {
        if let Ok(text) = value.cast::<PyString>() {
            return Ok(Self { bytes: utf8(text)?, ..Self::default() });
        }
        if let Some(bytes) = byte_string(value)? {
            return Ok(Self { bytes, ..Self::default() });
        }
        Self::of_value(value, as_json)
    }

    /// JSON text or bytes as they are; anything else is refused by the library as a value of the wrong type.
    pub(crate) fn of_text(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let bytes = match value.cast::<PyString>() {
            Ok(text) => Some(utf8(text)?),
            Err(_) => byte_string(value)?,
        };
        Ok(Self { bytes: bytes.unwrap_or_else(|| WRONG_TYPE.into()), ..Self::default() })
    }

    /// The JSON of any value; `as_json` knows the classes that may stand in it.
    pub(crate) fn of_value(value: &Bound<'_, PyAny>, as_json: AsJson) -> PyResult<Self> {
        let mut writer = Writer { as_json, out: String::new(), pointer: String::new(), surrogates: Vec::new() };
        writer.value(value, 0)?;
        if writer.is_too_large() {
            // The library refuses it by its length; what stands in it does not matter.
            return Ok(Self { bytes: vec![b' '; REQUEST_BYTES + 1], ..Self::default() });
        }
        Ok(Self { bytes: writer.out.into_bytes(), surrogates: writer.surrogates })
    }
}

/// The bytes of a `bytes`, `bytearray` or `memoryview`.
fn byte_string(value: &Bound<'_, PyAny>) -> PyResult<Option<Vec<u8>>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(Some(bytes.as_bytes().to_vec()));
    }
    if let Ok(bytes) = value.cast::<PyByteArray>() {
        return Ok(Some(bytes.to_vec()));
    }
    if value.is_instance_of::<PyMemoryView>() {
        let bytes = value.call_method0("tobytes")?;
        return Ok(Some(bytes.cast::<PyBytes>()?.as_bytes().to_vec()));
    }
    Ok(None)
}

/// UTF-8 of a text; half of a surrogate pair becomes bytes that the library refuses by their position.
fn utf8(text: &Bound<'_, PyString>) -> PyResult<Vec<u8>> {
    if let Ok(text) = text.to_cow() {
        return Ok(text.into_owned().into_bytes());
    }
    let bytes = text.call_method1("encode", ("utf-8", "surrogatepass"))?;
    Ok(bytes.cast::<PyBytes>()?.as_bytes().to_vec())
}

struct Writer {
    as_json: AsJson,
    out: String,
    /// JSON pointer to the value that is being written.
    pointer: String,
    surrogates: Vec<(String, usize)>,
}

impl Writer {
    fn is_too_large(&self) -> bool {
        self.out.len() > REQUEST_BYTES
    }

    fn value(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<()> {
        if self.is_too_large() {
            return Ok(());
        }
        if let Ok(text) = value.cast::<PyString>() {
            return self.text(text);
        }
        if value.is_none() {
            self.out.push_str("null");
        } else if depth > MAX_DEPTH {
            self.out.push_str(WRONG_TYPE);
        } else if let Ok(value) = value.cast::<PyBool>() {
            self.out.push_str(if value.is_true() { "true" } else { "false" });
        } else if let Ok(mapping) = value.cast::<PyDict>() {
            return self.members(mapping.iter().map(Ok), depth);
        } else if let Ok(list) = value.cast::<PyList>() {
            return self.elements(list.iter().map(Ok), depth);
        } else if let Ok(list) = value.cast::<PyTuple>() {
            return self.elements(list.iter().map(Ok), depth);
        } else if value.is_instance_of::<PyInt>() {
            self.integer(value);
        } else if let Some(json) = (self.as_json)(value) {
            self.out.push_str(&json);
        } else if is_date(value) {
            let day = day_text(value)?;
            self.out.push_str(&day.map_or_else(|| WRONG_TYPE.to_owned(), |day| format!("\"{day}\"")));
        } else {
            return self.foreign(value, depth);
        }
        Ok(())
    }

    /// Values of classes that are not Python's own.
    fn foreign(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<()> {
        if value.is_instance_of::<PyFloat>() || byte_string(value)?.is_some() {
            self.out.push_str(WRONG_TYPE);
        } else if let Ok(mapping) = value.cast::<PyMapping>() {
            let items = mapping.items()?;
            return self.members(items.iter().map(|item| item.extract()), depth);
        } else if let Ok(sequence) = value.cast::<PySequence>() {
            return self.elements(sequence.try_iter()?, depth);
        } else if let Ok(whole) = value.call_method0("__index__") {
            self.integer(&whole);
        } else {
            self.out.push_str(WRONG_TYPE);
        }
        Ok(())
    }

    fn integer(&mut self, value: &Bound<'_, PyAny>) {
        match value.extract::<i64>() {
            // Writing into a String cannot fail.
            Ok(number) => drop(write!(self.out, "{number}")),
            Err(_) => self.out.push_str(WRONG_TYPE),
        }
    }

    fn text(&mut self, text: &Bound<'_, PyString>) -> PyResult<()> {
        let Ok(content) = text.to_cow() else {
            let valid = utf8(text)?;
            let position = std::str::from_utf8(&valid).err().map_or(0, |error| error.valid_up_to());
            self.surrogates.push((self.pointer.clone(), position));
            self.out.push_str(WRONG_TYPE);
            return Ok(());
        };
        if content.len() > REQUEST_BYTES {
            // Refused by its length, without a copy.
            self.out.extend(std::iter::repeat_n(' ', REQUEST_BYTES + 1));
            return Ok(());
        }
        self.string(&content)
    }

    fn string(&mut self, content: &str) -> PyResult<()> {
        let json = serde_json::to_string(content).map_err(|_| PyValueError::new_err("text cannot be written"))?;
        self.out.push_str(&json);
        Ok(())
    }

    fn members<'py>(
        &mut self,
        members: impl Iterator<Item = PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)>>,
        depth: usize,
    ) -> PyResult<()> {
        self.out.push('{');
        for (position, member) in members.enumerate() {
            let (key, value) = member?;
            // A key that is no text is no key of the format; the library refuses it as unknown.
            let key = key.cast::<PyString>().ok().and_then(|key| key.to_cow().ok().map(std::borrow::Cow::into_owned));
            let key = key.unwrap_or_default();
            if key.len() > REQUEST_BYTES || self.is_too_large() {
                self.out.extend(std::iter::repeat_n(' ', REQUEST_BYTES + 1));
                return Ok(());
            }
            if position > 0 {
                self.out.push(',');
            }
            self.string(&key)?;
            self.out.push(':');
            let length = self.pointer.len();
            self.pointer.push('/');
            self.pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            self.value(&value, depth + 1)?;
            self.pointer.truncate(length);
        }
        self.out.push('}');
        Ok(())
    }

    fn elements<'py>(
        &mut self,
        elements: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>,
        depth: usize,
    ) -> PyResult<()> {
        self.out.push('[');
        for (position, element) in elements.enumerate() {
            if self.is_too_large() {
                return Ok(());
            }
            if position > 0 {
                self.out.push(',');
            }
            let length = self.pointer.len();
            let _ = write!(self.pointer, "/{position}");
            self.value(&element?, depth + 1)?;
            self.pointer.truncate(length);
        }
        self.out.push(']');
        Ok(())
    }
}

/// Whether a value is a `datetime.date` (`datetime`, `pandas.Timestamp`, `pandas.NaT` are) or a `numpy.datetime64`.
fn is_date(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyDate>() || is_numpy_date(value)
}

fn is_numpy_date(value: &Bound<'_, PyAny>) -> bool {
    let class = value.get_type();
    let is = |name: PyResult<Bound<'_, PyString>>, wanted: &str| name.is_ok_and(|name| name == wanted);
    is(class.name(), "datetime64") && is(class.module(), "numpy")
}

/// `YYYY-MM-DD` of a date: the day as it is written, of a `datetime` in its own time zone. None for `NaT`.
pub(crate) fn day_text(value: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    if is_numpy_date(value) {
        let day = value.call_method1("astype", ("datetime64[D]",))?.call_method0("item")?;
        return if is_numpy_date(&day) { Ok(None) } else { day_text(&day) };
    }
    let part = |name: &str| value.getattr(name).ok().and_then(|part| part.extract::<i32>().ok());
    let (year, month, day) = (part("year"), part("month"), part("day"));
    let text = |((year, month), day)| format!("{year:04}-{month:02}-{day:02}");
    Ok(year.zip(month).zip(day).map(text))
}

/// A dict (or list) of what serde writes, keys in the order of the contract.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    let json = serde_json::to_string(value).map_err(|_| PyValueError::new_err("the value cannot be written"))?;
    py.import("json")?.call_method1("loads", (json,))
}
