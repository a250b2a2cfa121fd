//! The wording, for forms and for overlays.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyList, PyString, PyTuple};
use serde::{Deserialize, Serialize};
use widerspruch::{ComposeError, LanguageTag, Locale, LocaleError};

use crate::catalog::{Catalog, file_bytes};
use crate::errors::{exception, locale_exception, of_locale};
use crate::format::fill;
use crate::json::day_text;
use crate::library::{EMBEDDED, embedded};
use crate::value::{State, pickled_class};
use crate::words::member;

/// The wording: every language that letters can be written in.
///
/// >>> import widerspruch
/// >>> locales = widerspruch.Locales.embedded()
/// >>> "de" in locales.tags and "en" in locales.tags
/// True
/// >>> locales.country_name("DE", "en")
/// 'Germany'
///
/// A pickle holds your own texts; they are laid again over the locales of the package that reads it.
#[pyclass(frozen, module = "widerspruch")]
pub(crate) struct Locales {
    locales: widerspruch::Locales,
    /// What was added to the locales of the package, in this order.
    layers: Vec<Arc<Layer>>,
}

/// Texts of the caller's own.
#[derive(Serialize, Deserialize)]
enum Layer {
    /// Over a locale that is there.
    Texts { tag: LanguageTag, name: String, text: String },
    /// A whole locale.
    Locale { tag: LanguageTag, files: Vec<(String, String)> },
}

pickled_class!(Locales, "Locales");

impl State for Locales {
    fn state(&self) -> Option<String> {
        let layers: Vec<&Layer> = self.layers.iter().map(AsRef::as_ref).collect();
        serde_json::to_string(&layers).ok()
    }

    fn restore(state: &str) -> Option<Self> {
        let layers: Vec<Layer> = serde_json::from_str(state).ok()?;
        let package = Self { locales: EMBEDDED.locales().clone(), layers: Vec::new() };
        layers.into_iter().try_fold(package, |locales, layer| locales.with(layer).ok())
    }
}

#[pymethods]
impl Locales {
    /// The locales of the package.
    #[staticmethod]
    fn embedded(py: Python<'_>) -> Self {
        Self { locales: embedded(py).locales().clone(), layers: Vec::new() }
    }

    /// Tags of all locales, BCP 47.
    #[getter]
    fn tags<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.locales.tags().map(ToString::to_string).collect::<Vec<_>>())
    }

    /// The tag of the locale that a language gets (`de_AT` → `de`), or `None` if there is none.
    #[pyo3(signature = (language, /))]
    fn find(&self, language: &str) -> Option<String> {
        self.locales.find(language).map(|locale| locale.tag().to_string())
    }

    /// Whether a language's locale was reviewed or is a draft; `None` if there is none.
    #[pyo3(signature = (language, /))]
    fn state<'py>(&self, py: Python<'py>, language: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let state = language.parse().ok().and_then(|tag| self.locales.state(&tag));
        state.map(|state| member(py, "LocaleState", &state.as_str())).transpose()
    }

    /// A country's name in a language, or `None`.
    #[pyo3(signature = (country, language, /))]
    fn country_name(&self, country: &str, language: &str) -> Option<String> {
        let name = self.locales.find(language)?.country_name(&country.parse().ok()?)?;
        Some(name.to_owned())
    }

    /// A day as letters write it in a language, or `None`.
    #[pyo3(signature = (date, language, /))]
    fn date(&self, date: &Bound<'_, PyDate>, language: &str) -> PyResult<Option<String>> {
        let day = day_text(date.as_any())?.and_then(|day| day.parse().ok());
        Ok(self.locales.find(language).zip(day).map(|(locale, day)| locale.date(day)))
    }

    /// One message of a language's locale, filled with values.
    ///
    /// A value is text, or a whole number where the message counts. Raises `ComposeError` if there is no such locale
    /// or message, or a value is missing. Example: `locales.format("en", "letter-closing")`.
    #[pyo3(signature = (language, message, /, **values))]
    fn format<'py>(
        &self,
        py: Python<'py>,
        language: &str,
        message: String,
        values: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let set = values.map_or_else(|| PyDict::new(py), Clone::clone);
        let sets = PyTuple::new(py, [set])?;
        fill(py, self.locale(py, language)?, &[message], sets.as_any(), "")?.get_item(0)
    }

    /// Messages of a language's locale, filled with many sets of values: one text per set.
    ///
    /// The messages stand in the given order, joined by `separator`. It is what to use for serial letters from texts
    /// of your own. Raises as `format` does.
    #[expect(clippy::needless_pass_by_value, reason = "arguments from Python are owned")]
    #[pyo3(signature = (language, messages, values, /, *, separator = "\n\n"))]
    fn format_many<'py>(
        &self,
        py: Python<'py>,
        language: &str,
        messages: Vec<String>,
        values: &Bound<'py, PyAny>,
        separator: &str,
    ) -> PyResult<Bound<'py, PyList>> {
        fill(py, self.locale(py, language)?, &messages, values, separator)
    }

    /// The same locales, one of them with texts of your own: Fluent as text, or the path of a file.
    ///
    /// A message with a known id replaces the old one whole. Raises `LocaleError` with all problems; what the law
    /// or the letter needs cannot be dropped.
    #[pyo3(signature = (language, texts, /))]
    fn with_overlay(&self, py: Python<'_>, language: &str, texts: &Bound<'_, PyAny>) -> PyResult<Self> {
        let (tag, name, text) = read_texts(language, texts)?;
        py.detach(|| self.with(Layer::Texts { tag, name, text })).map_err(|error| locale_exception(py, &error))
    }

    /// All problems of texts that you want to lay over a locale. Empty if `with_overlay` takes them.
    #[pyo3(signature = (language, texts, /))]
    fn check_overlay<'py>(
        &self,
        py: Python<'py>,
        language: &str,
        texts: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let (tag, name, text) = read_texts(language, texts)?;
        let problems = py.detach(|| self.locales.check_overlay(&tag, &name, &text));
        PyTuple::new(py, problems.iter().map(of_locale))
    }

    /// The same locales and one more, or another in place of one: pairs of file name and text (`locale.json` and
    /// Fluent files), or the path of a folder of them. Raises `LocaleError` with all problems.
    #[pyo3(signature = (language, files, /))]
    fn with_locale(&self, py: Python<'_>, language: &str, files: &Bound<'_, PyAny>) -> PyResult<Self> {
        let (tag, files) = (tag(language)?, locale_files(files)?);
        py.detach(|| self.with(Layer::Locale { tag, files })).map_err(|error| locale_exception(py, &error))
    }

    /// All problems of a locale of your own. Empty if `with_locale` takes it.
    #[staticmethod]
    #[pyo3(signature = (language, files, /))]
    fn check_locale<'py>(py: Python<'py>, language: &str, files: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
        let (tag, files) = (tag(language)?, locale_files(files)?);
        let problems = py.detach(|| Locale::check_files(&tag, &borrowed(&files)));
        PyTuple::new(py, problems.iter().map(of_locale))
    }

    /// Messages that records of a catalog name and some locale lacks, as issues. To be asked for overlays.
    #[pyo3(signature = (catalog, /))]
    fn check_against<'py>(&self, py: Python<'py>, catalog: &Catalog) -> PyResult<Bound<'py, PyTuple>> {
        let problems = match py.detach(|| self.locales.check_against(catalog.records())) {
            Ok(()) => Vec::new(),
            Err(error) => error.problems,
        };
        PyTuple::new(py, problems.iter().map(of_locale))
    }

    fn __repr__(&self) -> String {
        let tags: Vec<_> = self.locales.tags().map(ToString::to_string).collect();
        format!("<Locales: {}>", tags.join(", "))
    }
}

impl Locales {
    fn with(&self, layer: Layer) -> Result<Self, LocaleError> {
        let locales = match &layer {
            Layer::Texts { tag, name, text } => self.locales.with_overlay(tag, name, text)?,
            Layer::Locale { tag, files } => self.locales.with_locale(Locale::try_from_files(tag, &borrowed(files))?)?,
        };
        Ok(Self { locales, layers: self.layers.iter().cloned().chain([Arc::new(layer)]).collect() })
    }

    /// The caller's locales, or the package's own.
    pub(crate) fn or_embedded<'a>(py: Python<'_>, given: Option<&'a Self>) -> &'a widerspruch::Locales {
        given.map_or_else(|| embedded(py).locales(), |locales| &locales.locales)
    }

    fn locale(&self, py: Python<'_>, language: &str) -> PyResult<&Locale> {
        self.locales.find(language).ok_or_else(|| exception(py, ComposeError::NoLocale.into()))
    }
}

/// Tag, name of the file and text of an overlay.
fn read_texts(language: &str, texts: &Bound<'_, PyAny>) -> PyResult<(LanguageTag, String, String)> {
    let tag = tag(language)?;
    match file_bytes(texts)? {
        Some(bytes) => Ok((tag, texts.getattr("name")?.extract()?, utf8(bytes)?)),
        None => Ok((tag, "overlay.ftl".to_owned(), texts.cast::<PyString>()?.to_cow()?.into())),
    }
}

fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
    files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
}

fn locale_files(files: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    if files.hasattr("__fspath__")? {
        return files.py().import("widerspruch._files")?.call_method1("read_folder", (files,))?.extract();
    }
    if files.hasattr("items")? {
        return files.call_method0("items")?.try_iter()?.map(|pair| pair?.extract()).collect();
    }
    files.try_iter()?.map(|pair| pair?.extract()).collect()
}

fn tag(language: &str) -> PyResult<LanguageTag> {
    language.parse().map_err(|_| pyo3::exceptions::PyValueError::new_err("not a language tag (BCP 47)"))
}

fn utf8(bytes: Vec<u8>) -> PyResult<String> {
    String::from_utf8(bytes).map_err(|_| pyo3::exceptions::PyValueError::new_err("the file is not UTF-8"))
}
