//! Messages of a locale, filled with values: one text per set of values out of one call.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyList, PyString};
use widerspruch::localize::{Arguments, Message, Value, Variable};
use widerspruch::{ComposeError, Locale};

use crate::errors::{compose_exception, exception};

/// Sets of values that are worked on between two looks at the interpreter (Ctrl-C).
const CHUNK: usize = 1024;

/// Fills messages with many sets of values: one text per set, the messages joined by a separator.
pub(crate) fn fill<'py>(
    py: Python<'py>,
    locale: &Locale,
    messages: &[String],
    sets: &Bound<'py, PyAny>,
    separator: &str,
) -> PyResult<Bound<'py, PyList>> {
    let texts = PyList::empty(py);
    let messages: Vec<Named<'_>> = messages.iter().map(|id| Named::new(id)).collect();
    let mut sets = sets.try_iter()?;
    let mut names = Names::default();
    loop {
        let chunk: Vec<Bound<'py, PyDict>> =
            sets.by_ref().take(CHUNK).map(|set| Ok(set?.cast_into::<PyDict>()?)).collect::<PyResult<_>>()?;
        if chunk.is_empty() {
            return Ok(texts);
        }
        let pairs: Vec<Vec<(Variable, Given<'py>)>> =
            chunk.iter().map(|set| names.read(set)).collect::<PyResult<_>>()?;
        let arguments: Vec<Arguments<'_>> = pairs.iter().map(|set| arguments(set)).collect::<PyResult<_>>()?;
        let filled = py.detach(|| write_all(locale, &messages, &arguments, separator));
        for text in filled.map_err(|error| exception(py, error.into()))? {
            texts.append(text)?;
        }
        py.check_signals()?;
    }
}

/// A message by what finds it fastest.
enum Named<'m> {
    /// One of the library's table.
    Known(Message),
    /// One of the caller's, or one that a record names.
    Other(&'m str),
}

impl<'m> Named<'m> {
    fn new(id: &'m str) -> Self {
        let known = Message::ALL.iter().find(|message| message.id() == id);
        known.map_or(Self::Other(id), |message| Self::Known(*message))
    }
}

fn write_all(
    locale: &Locale,
    messages: &[Named<'_>],
    sets: &[Arguments<'_>],
    separator: &str,
) -> Result<Vec<String>, ComposeError> {
    let mut texts = Vec::with_capacity(sets.len());
    // Texts of one call are about as long as one another.
    let mut length = 0;
    for arguments in sets {
        let mut text = String::with_capacity(length + length / 16);
        for (position, message) in messages.iter().enumerate() {
            if position > 0 {
                text.push_str(separator);
            }
            match message {
                Named::Known(message) => locale.write(*message, arguments, &mut text)?,
                Named::Other(id) => locale.write_named(id, arguments, &mut text)?,
            }
        }
        length = text.len();
        texts.push(text);
    }
    Ok(texts)
}

/// A value as Python gave it.
enum Given<'py> {
    Text(Bound<'py, PyString>),
    Number(u32),
}

fn arguments<'a>(set: &'a [(Variable, Given<'_>)]) -> PyResult<Arguments<'a>> {
    let mut arguments = Arguments::new();
    for (variable, value) in set {
        arguments.set(
            *variable,
            match value {
                Given::Text(text) => Value::Text(text.to_str()?),
                Given::Number(number) => Value::Number(*number),
            },
        );
    }
    Ok(arguments)
}

/// The variables of the last set: most sets have the same keys in the same order.
#[derive(Default)]
struct Names<'py>(Vec<(Bound<'py, PyAny>, Variable)>);

impl<'py> Names<'py> {
    fn read(&mut self, set: &Bound<'py, PyDict>) -> PyResult<Vec<(Variable, Given<'py>)>> {
        let mut pairs = Vec::with_capacity(set.len());
        for (position, (key, value)) in set.iter().enumerate() {
            let variable = match self.0.get(position) {
                Some((known, variable)) if known.is(&key) => *variable,
                _ => {
                    let variable = variable(&key)?;
                    self.0.truncate(position);
                    self.0.push((key, variable));
                    variable
                }
            };
            pairs.push((variable, given(value)?));
        }
        Ok(pairs)
    }
}

fn variable(key: &Bound<'_, PyAny>) -> PyResult<Variable> {
    let name = key.cast::<PyString>().ok().and_then(|key| key.to_str().ok());
    let found = name.and_then(|name| Variable::ALL.iter().find(|variable| variable.name() == name));
    found.copied().ok_or_else(|| compose_exception("messages have no variable of this name".to_owned()))
}

fn given(value: Bound<'_, PyAny>) -> PyResult<Given<'_>> {
    match value.cast_into::<PyString>() {
        Ok(text) => Ok(Given::Text(text)),
        Err(error) => {
            let value = error.into_inner();
            let number = value.is_instance_of::<PyInt>().then(|| value.extract::<u32>().ok()).flatten();
            let refused = || compose_exception("a value of a message is text or a whole number".to_owned());
            number.map(Given::Number).ok_or_else(refused)
        }
    }
}
