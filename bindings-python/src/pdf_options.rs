//! How PDF files look.

use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyString, PyTuple};
use serde::{Deserialize, Serialize};
use widerspruch::{EnvelopeLayout, Footer, Letterhead, Logo, Marks, PdfImage, PdfOptions as CoreOptions};

use crate::errors::render_exception;
use crate::value::{Bytes, State, value_class};
use crate::words::member;

/// How PDF files look: layout for window envelopes, fold marks, letterhead, picture of the signature.
///
/// `layout` is a member or word of `EnvelopeLayout`; without it the usual one of the sender's country is taken. `marks`
/// draws fold and hole marks. `logo` and `signature` are the bytes of PNG files, or of SVG files of shapes. A logo needs
/// `organisation`, the name of whom it stands for, which is read out to people who do not see it. `footer` holds up to
/// four lines for the foot of the first page.
///
/// Raises `RenderError` with the reason if something cannot be used.
///
/// >>> import widerspruch
/// >>> widerspruch.PdfOptions(layout="din-b", marks=True, footer=("Example Society, Dublin",))
/// PdfOptions(layout='din-b', marks=True, footer=...)
#[pyclass(frozen, module = "widerspruch")]
pub(crate) struct PdfOptions {
    given: Given,
    /// What is made of it.
    pub(crate) core: CoreOptions,
}

/// What the caller gave.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
struct Given {
    layout: Option<String>,
    marks: bool,
    logo: Option<Bytes>,
    organisation: Option<String>,
    footer: Vec<String>,
    signature: Option<Bytes>,
}

impl PartialEq for PdfOptions {
    fn eq(&self, other: &Self) -> bool {
        self.given == other.given
    }
}

impl State for PdfOptions {
    fn state(&self) -> Option<String> {
        serde_json::to_string(&self.given).ok()
    }

    fn restore(state: &str) -> Option<Self> {
        Self::try_new(serde_json::from_str(state).ok()?).ok()
    }
}

value_class!(PdfOptions, "PdfOptions");

#[pymethods]
impl PdfOptions {
    /// Most bytes of a file with a picture; of an SVG file fewer. To refuse a larger one it need not be read whole.
    #[classattr]
    const MAX_PICTURE_BYTES: usize = PdfImage::MAX_BYTES;

    #[new]
    #[pyo3(
        signature = (*, layout = None, marks = false, logo = None, organisation = None, footer = Vec::new(),
            signature = None),
        text_signature = "(*, layout=None, marks=False, logo=None, organisation=None, footer=(), signature=None)"
    )]
    fn new(
        py: Python<'_>,
        layout: Option<&Bound<'_, PyString>>,
        marks: bool,
        logo: Option<PyBackedBytes>,
        organisation: Option<&Bound<'_, PyString>>,
        footer: Vec<Bound<'_, PyString>>,
        signature: Option<PyBackedBytes>,
    ) -> PyResult<Self> {
        let given = Given {
            layout: layout.map(text).transpose()?,
            marks,
            logo: logo.map(|file| Bytes(file.to_vec())),
            organisation: organisation.map(text).transpose()?,
            footer: footer.into_iter().map(|line| text(&line)).collect::<PyResult<_>>()?,
            signature: signature.map(|file| Bytes(file.to_vec())),
        };
        py.detach(|| Self::try_new(given)).map_err(render_exception)
    }

    /// Layout for window envelopes; `None` is the usual one of the sender's country.
    #[getter]
    fn layout<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.given.layout.as_ref().map(|word| member(py, "EnvelopeLayout", word)).transpose()
    }

    /// Whether fold and hole marks are drawn.
    #[getter]
    fn marks(&self) -> bool {
        self.given.marks
    }

    /// The file with the logo.
    #[getter]
    fn logo<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.given.logo.as_ref().map(|file| PyBytes::new(py, &file.0))
    }

    /// The name of the organisation that the logo stands for.
    #[getter]
    fn organisation(&self) -> Option<&str> {
        self.given.organisation.as_deref()
    }

    /// Lines at the foot of the first page.
    #[getter]
    fn footer<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.given.footer)
    }

    /// The file with the picture of the signature.
    #[getter]
    fn signature<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.given.signature.as_ref().map(|file| PyBytes::new(py, &file.0))
    }

    /// Layout and marks; of the rest only whether it is there.
    fn __repr__(&self) -> String {
        let Given { layout, marks, logo, organisation, footer, signature } = &self.given;
        let hidden = |name: &str, is_set: bool| is_set.then(|| format!("{name}=..."));
        let parts = [
            layout.as_ref().map(|word| format!("layout='{word}'")),
            marks.then(|| "marks=True".to_owned()),
            hidden("logo", logo.is_some()),
            hidden("organisation", organisation.is_some()),
            hidden("footer", !footer.is_empty()),
            hidden("signature", signature.is_some()),
        ];
        format!("PdfOptions({})", parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }
}

impl PdfOptions {
    /// Has the library check everything; the error says what is wrong without repeating it.
    fn try_new(given: Given) -> Result<Self, String> {
        let mut core = CoreOptions::default();
        core.layout = given.layout.as_deref().map(layout).transpose()?;
        core.marks = if given.marks { Marks::Shown } else { Marks::Hidden };
        core.letterhead = letterhead(&given)?;
        core.signature = given.signature.as_ref().map(|file| picture("signature", file)).transpose()?;
        Ok(Self { given, core })
    }
}

fn layout(word: &str) -> Result<EnvelopeLayout, String> {
    word.parse().map_err(|_| format!("this is no layout for envelopes; known are {}", EnvelopeLayout::WORDS.join(", ")))
}

fn letterhead(given: &Given) -> Result<Letterhead, String> {
    let mut letterhead = Letterhead::default();
    letterhead.footer = Footer::try_new(given.footer.clone()).map_err(|error| format!("{}: {error}", error.code()))?;
    match (&given.logo, &given.organisation) {
        (Some(file), name) => {
            let logo = Logo::try_new(picture("logo", file)?, name.as_deref().unwrap_or_default());
            letterhead.logo = Some(logo.map_err(|error| format!("{}: {error}", error.code()))?);
        }
        (None, Some(_)) => return Err("the organisation's name belongs to a logo, and none is given".to_owned()),
        (None, None) => {}
    }
    Ok(letterhead)
}

fn picture(keyword: &str, file: &Bytes) -> Result<PdfImage, String> {
    PdfImage::try_new(&file.0).map_err(|error| format!("{}: {keyword}: {error}", error.code()))
}

/// A text; half of a surrogate pair, which is no character, is refused without repeating the text.
fn text(value: &Bound<'_, PyString>) -> PyResult<String> {
    let refused = |_| render_exception("a text holds half of a surrogate pair, which is no character".to_owned());
    value.to_cow().map(std::borrow::Cow::into_owned).map_err(refused)
}
