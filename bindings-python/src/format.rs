//! Messages of a locale, filled with values: one text per set of values out of one call.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyList, PyString};
use widerspruch::localize::{LocaleMessage, Values, VariableName};
use widerspruch::{ComposeError, FormatError, Locale};

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
    let messages: Result<Vec<_>, _> = messages.iter().map(|id| found(locale, id)).collect();
    let messages = messages.map_err(|error| exception(py, ComposeError::from(error).into()))?;
    let mut sets = sets.try_iter()?;
    let mut names = Names::default();
    loop {
        let chunk: Vec<Bound<'py, PyDict>> =
            sets.by_ref().take(CHUNK).map(|set| Ok(set?.cast_into::<PyDict>()?)).collect::<PyResult<_>>()?;
        if chunk.is_empty() {
            return Ok(texts);
        }
        let pairs: Vec<Vec<(VariableName, Given<'py>)>> =
            chunk.iter().map(|set| names.read(set)).collect::<PyResult<_>>()?;
        let arguments: Vec<Values<'_>> = pairs.iter().map(|set| arguments(set)).collect::<PyResult<_>>()?;
        let filled = py.detach(|| write_all(&messages, &arguments, separator));
        for text in filled.map_err(|error| exception(py, ComposeError::from(error).into()))? {
            texts.append(text)?;
        }
        py.check_signals()?;
    }
}

/// The message with an id.
fn found<'l>(locale: &'l Locale, id: &str) -> Result<LocaleMessage<'l>, FormatError> {
    locale.message(id).ok_or_else(|| FormatError::MissingMessage { id: id.to_owned() })
}

fn write_all(messages: &[LocaleMessage<'_>], sets: &[Values<'_>], separator: &str) -> Result<Vec<String>, FormatError> {
    let mut texts = Vec::with_capacity(sets.len());
    // Texts of one call are about as long as one another.
    let mut length = 0;
    for arguments in sets {
        let mut text = String::with_capacity(length + length / 16);
        for (position, message) in messages.iter().enumerate() {
            if position > 0 {
                text.push_str(separator);
            }
            message.write(arguments, &mut text)?;
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

fn arguments<'a>(set: &'a [(VariableName, Given<'_>)]) -> PyResult<Values<'a>> {
    let mut values = Values::new();
    for (variable, value) in set {
        values = match value {
            Given::Text(text) => values.with_text(*variable, text.to_str()?),
            Given::Number(number) => values.with_number(*variable, *number),
        };
    }
    Ok(values)
}

/// The variables of the last set: most sets have the same keys in the same order.
#[derive(Default)]
struct Names<'py>(Vec<(Bound<'py, PyAny>, VariableName)>);

impl<'py> Names<'py> {
    fn read(&mut self, set: &Bound<'py, PyDict>) -> PyResult<Vec<(VariableName, Given<'py>)>> {
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

fn variable(key: &Bound<'_, PyAny>) -> PyResult<VariableName> {
    let name = key.cast::<PyString>().ok().and_then(|key| key.to_str().ok());
    name.and_then(|name| name.parse().ok())
        .ok_or_else(|| compose_exception("messages have no variable of this name".to_owned()))
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
