//! From a finished letter to its PDF.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use widerspruch::{Letter, LetterFormat, Renderer};

use crate::error::{invalid, rendered};

/// Sets letters. It reads the fonts with the first one.
#[wasm_bindgen]
pub struct PdfWriter(Renderer);

#[wasm_bindgen]
impl PdfWriter {
    /// A writer.
    #[wasm_bindgen(constructor)]
    #[expect(clippy::new_without_default, reason = "JavaScript knows no default")]
    #[must_use]
    pub fn new() -> Self {
        Self(Renderer::default())
    }

    /// The PDF of a letter, whose state the other part gives.
    ///
    /// # Errors
    ///
    /// The report of the error.
    pub fn write(&mut self, state: &[u8]) -> Result<Vec<u8>, JsValue> {
        let letter: Letter = serde_json::from_slice(state).map_err(|_| invalid("no letter of this version"))?;
        rendered(self.0.render(&letter, LetterFormat::Pdf))
    }
}
