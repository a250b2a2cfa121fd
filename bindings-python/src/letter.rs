//! A finished letter.

use std::str::FromStr;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDate, PyTuple};
use widerspruch::{BlockContent, Format, LetterFormat, PdfOptions as CoreOptions, Wire};

use crate::errors::{exception, render_exception};
use crate::getters::getters;
use crate::pdf_options::PdfOptions;
use crate::renderer::render;
use crate::value::{serde_state, value_class};
use crate::words::{date, members, quoted, tuple};

/// A finished letter. Its `repr` and its preview in a notebook show no personal data.
///
/// >>> import widerspruch
/// >>> letter = widerspruch.prepare({
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
/// ...     "reasons": [{"id": "control"}],
/// ... }).letters[0]
/// >>> letter
/// <Letter objection to meta-platforms-ireland, en, 2026-11-24>
/// >>> "Anna Example" in letter.text
/// True
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Letter(pub(crate) widerspruch::Letter);

serde_state!(Letter, Addressee, Block, Annex);
value_class!(Letter, "Letter");

/// The format of a word or of a member of `Format`.
pub(crate) fn format_of<F: FromStr>(word: &str) -> PyResult<F> {
    word.parse().map_err(|_| {
        let known: Vec<_> = Format::built_in().map(Format::as_str).filter(|word| word.parse::<F>().is_ok()).collect();
        render_exception(format!("this is no format of this build; known are {}", known.join(", ")))
    })
}

/// How PDF files look, for a format that takes it: `pdf`, and `eml`, whose files then carry the letter as PDF.
pub(crate) fn looks_of<'a>(
    format: Format,
    options: Option<&'a Bound<'_, PdfOptions>>,
) -> PyResult<Option<&'a CoreOptions>> {
    if options.is_some() && !matches!(format, Format::Letter(LetterFormat::Pdf | LetterFormat::Eml)) {
        return Err(render_exception("options of PDF files belong to the formats pdf and eml".to_owned()));
    }
    Ok(options.map(|options| &options.get().core))
}

getters!(Letter {
    text {
        /// Language, BCP 47.
        language;
        /// The day as the letter writes it.
        date_text;
        /// Subject, without label or full stop.
        subject;
        /// File name without ending and without personal data.
        suggested_file_name;
    }
    optional {
        /// The person's reference.
        reference;
        /// Of a complaint, the short version for the authority's form, where that sets a limit.
        authority_text;
    }
    list {
        /// Sender's block, one string a line.
        sender;
        /// What is enclosed.
        enclosures;
        /// Ids of the accounts it is about.
        accounts;
    }
    member {
        /// Kind.
        kind: LetterKind;
        /// The letter that opened what it is about; the kind itself for a letter that opens a case.
        about: LetterKind;
        /// The law of residence, on which it rests.
        regime: LegalRegime;
    }
    members {
        /// All laws it rests on, that of residence first.
        regimes: LegalRegime;
        /// What it asks for.
        parts: Part;
        /// The ways in which it can go, in the order form, e-mail, post.
        channels: ChannelKind;
    }
});

#[pymethods]
impl Letter {
    /// The whole letter as plain text.
    #[getter]
    fn text(&self) -> String {
        self.0.text()
    }

    /// The recipient's e-mail address; none if no record holds one that is sure enough: then a mail file has no `To`.
    #[getter]
    fn email(&self) -> Option<&str> {
        self.0.mail.addressee.as_deref()
    }

    /// The short version for a form's field.
    #[getter]
    fn form_text(&self) -> String {
        self.0.form_text(None).text
    }

    /// What that text asks for: `parts` of an event `sent` for it.
    #[getter]
    fn form_parts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        members(py, "Part", &self.0.form_text(None).parts())
    }

    /// The day of writing.
    #[getter]
    fn date<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        date(py, self.0.date)
    }

    /// To whom it goes.
    #[getter]
    fn addressee(&self) -> Addressee {
        Addressee(self.0.addressee.clone())
    }

    /// The letter from salutation to signature.
    #[getter]
    fn blocks<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.blocks, |block| Block(block.clone()))
    }

    /// The sheets behind it, which its enclosures name.
    #[getter]
    fn annexes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.annexes, |annex| Annex(annex.clone()))
    }

    /// The letter as one complete HTML page.
    #[getter]
    fn html(&self, py: Python<'_>) -> PyResult<String> {
        self.as_text(py, LetterFormat::Html)
    }

    /// The letter as Markdown.
    #[getter]
    fn markdown(&self, py: Python<'_>) -> PyResult<String> {
        self.as_text(py, LetterFormat::Markdown)
    }

    /// The bytes of the letter in a format: a member or word of `Format`.
    ///
    /// With `pdf_options` a PDF looks as they say, and a mail (`eml`) carries the letter as PDF too. Raises
    /// `RenderError` if this build cannot write it. Example: `letter.render("html")`.
    #[pyo3(signature = (format, /, *, pdf_options = None))]
    fn render<'py>(
        &self,
        py: Python<'py>,
        format: &str,
        pdf_options: Option<&Bound<'py, PdfOptions>>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let format: LetterFormat = format_of(format)?;
        let looks = looks_of(format.into(), pdf_options)?;
        let bytes = py.detach(|| render(&self.0, format, looks)).map_err(|error| exception(py, error.into()))?;
        Ok(PyBytes::new(py, &bytes))
    }

    /// The letter as PDF. Example: `letter.pdf(PdfOptions(layout="din-a", marks=True))`.
    ///
    /// Raises `RenderError` if the fonts lack a character.
    #[pyo3(signature = (options = None))]
    fn pdf<'py>(&self, py: Python<'py>, options: Option<&Bound<'py, PdfOptions>>) -> PyResult<Bound<'py, PyBytes>> {
        self.render(py, LetterFormat::Pdf.as_str(), options)
    }

    /// Writes the letter into a folder and gives the path of the file.
    ///
    /// The file's name holds no personal data and its mode is 0600. A file of that name is left as it is and
    /// `OutputExistsError` raised, unless `overwrite` is true. `pdf_options` are those of `render`.
    #[pyo3(signature = (folder, format = "text", *, overwrite = false, pdf_options = None))]
    fn save<'py>(
        &self,
        py: Python<'py>,
        folder: &Bound<'py, PyAny>,
        format: &str,
        overwrite: bool,
        pdf_options: Option<&Bound<'py, PdfOptions>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let bytes = self.render(py, format, pdf_options)?;
        let name = format!("{}.{}", self.0.suggested_file_name, format_of::<LetterFormat>(format)?.extension());
        let files = py.import("widerspruch._files")?;
        files.call_method1("write_all", (folder, [(name, bytes)], overwrite))?.get_item(0)
    }

    /// A view for a notebook that shows the whole letter, personal data too.
    fn preview<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import("widerspruch._preview")?.call_method1("Preview", (self.html(py)?, self.markdown(py)?))
    }

    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &Wire(&self.0))
    }

    /// The letter as JSON, two spaces of indentation: the same bytes as `render("json")`.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        self.as_text(py, LetterFormat::Json)
    }

    fn __str__(&self) -> String {
        self.0.text()
    }

    fn __repr__(&self) -> String {
        let letter = &self.0;
        let (kind, addressee) = (letter.kind.as_str(), &letter.addressee.id);
        format!("<Letter {kind} to {addressee}, {}, {}>", letter.language, letter.date)
    }

    /// A table without personal data.
    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("widerspruch._preview")?.call_method1("letter_html", (slf,))
    }

    /// A table without personal data.
    fn _repr_markdown_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("widerspruch._preview")?.call_method1("letter_markdown", (slf,))
    }
}

impl Letter {
    fn as_text(&self, py: Python<'_>, format: LetterFormat) -> PyResult<String> {
        let bytes = py.detach(|| render(&self.0, format, None)).map_err(|error| exception(py, error.into()))?;
        String::from_utf8(bytes).map_err(|_| render_exception("the format is no text".to_owned()))
    }
}

/// To whom a letter goes: a company or an authority.
///
/// >>> import widerspruch
/// >>> widerspruch.Catalog.embedded().controller("meta-platforms-ireland").name
/// 'Meta Platforms Ireland Limited'
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Addressee(pub(crate) widerspruch::AddresseeBlock);

value_class!(Addressee, "Addressee");

getters!(Addressee {
    text {
        /// Id of the controller or authority.
        id;
        /// Name.
        name;
        /// Country, ISO 3166-1 alpha-2.
        country;
    }
    list {
        /// The block as it stands in the window of an envelope, name and country line included.
        lines;
    }
});

#[pymethods]
impl Addressee {
    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &self.0)
    }

    fn __repr__(&self) -> String {
        format!("Addressee(id={}, name={})", quoted(&self.0.id), quoted(&self.0.name))
    }
}

/// One part of a letter: a paragraph (`text`) or a list (`items`).
///
/// >>> import widerspruch
/// >>> widerspruch.BlockRole.OWN_WORDS
/// <BlockRole.OWN_WORDS: 'own-words'>
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Block(pub(crate) widerspruch::Block);

value_class!(Block, "Block");

getters!(Block {
    member {
        /// What it is.
        role: BlockRole;
    }
});

#[pymethods]
impl Block {
    /// Its words; `None` for a list.
    #[getter]
    fn text(&self) -> Option<&str> {
        match &self.0.content {
            BlockContent::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Its items; `None` for anything but a list.
    #[getter]
    fn items<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        match &self.0.content {
            BlockContent::Items(items) => PyTuple::new(py, items).map(Some),
            _ => Ok(None),
        }
    }

    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &self.0)
    }

    fn __repr__(&self) -> String {
        format!("<Block {}>", crate::words::word(&self.0.role))
    }
}

/// A sheet behind a letter: what would make it long.
///
/// >>> import widerspruch
/// >>> letter = widerspruch.prepare({
/// ...     "version": 1, "letter": "objection", "language": "en", "date": "2026-11-24",
/// ...     "data_subject": {"name": "Anna Example", "country": "IE", "email": "anna@example.org"},
/// ...     "accounts": [{"platform": "instagram", "handle": "anna.e", "email": "anna@example.org"}],
/// ...     "reasons": [{"id": "transfer"}],
/// ... }).letters[0]
/// >>> [block.role for block in letter.annexes[0].blocks]
/// [<BlockRole.NUMBERED: 'numbered'>]
/// >>> letter.text.endswith(letter.annexes[0].text)
/// True
#[pyclass(frozen, module = "widerspruch")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Annex(pub(crate) widerspruch::Annex);

value_class!(Annex, "Annex");

getters!(Annex {
    text {
        /// Title, with its number.
        title;
    }
});

#[pymethods]
impl Annex {
    /// What stands on it.
    #[getter]
    fn blocks<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        tuple(py, &self.0.blocks, |block| Block(block.clone()))
    }

    /// The sheet as plain text, title included, as it stands in the text of the letter.
    #[getter]
    fn text(&self) -> String {
        self.0.text()
    }

    /// A dict with the keys of the JSON format.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::json::to_python(py, &self.0)
    }

    fn __repr__(&self) -> String {
        format!("<Annex of {} blocks>", self.0.blocks.len())
    }
}
