//! From the case to letters in every format but PDF.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use widerspruch::{
    Catalog, LanguageTag, Letter, LetterFormat, Locale, Locales, Prepared, Wire, calendar, mailto, page, plan_html,
    render,
};

use crate::error::{invalid, not_found, rendered, thrown};

/// Facts and wording.
#[wasm_bindgen]
pub struct Library(widerspruch::Library);

#[wasm_bindgen]
impl Library {
    /// The facts, without a language: each is files of its own, which [`with_locale`](Self::with_locale) takes, so that
    /// a person loads one.
    ///
    /// # Errors
    ///
    /// None that the tests have not ruled out.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Result<Self, JsValue> {
        widerspruch::Library::try_new(Catalog::embedded(), Locales::empty()).map(Self).map_err(thrown)
    }

    /// The library with a language more: its tag, and the files of its folder as JSON, an object of names and texts.
    ///
    /// # Errors
    ///
    /// The report of the error.
    #[wasm_bindgen(js_name = withLocale)]
    pub fn with_locale(&self, tag: &str, files: &str) -> Result<Self, JsValue> {
        let tag = language(tag)?;
        let files: std::collections::BTreeMap<String, String> =
            serde_json::from_str(files).map_err(|_| invalid("the files are no object of names and texts"))?;
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let locale = Locale::try_from_files(&tag, &files).map_err(thrown)?;
        self.0.with_locale(locale).map(Self).map_err(thrown)
    }

    /// The library with texts of the caller's own over a language.
    ///
    /// # Errors
    ///
    /// The report of the error.
    #[wasm_bindgen(js_name = withTexts)]
    pub fn with_texts(&self, tag: &str, name: &str, ftl: &str) -> Result<Self, JsValue> {
        self.0.with_texts(&language(tag)?, name, ftl).map(Self).map_err(thrown)
    }

    /// Prepares a request, given as JSON.
    ///
    /// # Errors
    ///
    /// The report of the error.
    pub fn prepare(&self, json: &[u8]) -> Result<Case, JsValue> {
        let prepared = self.0.prepare_json(json).map_err(thrown)?;
        Ok(Case { prepared, library: self.0.clone() })
    }

    /// What a form offers in a language, as JSON.
    ///
    /// # Errors
    ///
    /// The report of the error.
    #[wasm_bindgen(js_name = formIndex)]
    pub fn form_index(&self, tag: &str) -> Result<String, JsValue> {
        let index = self.0.form_index(&language(tag)?);
        index.map(|index| index.to_json()).ok_or_else(|| not_found("no such language"))
    }

    /// What a pasted address names, as JSON.
    #[wasm_bindgen(js_name = readLink)]
    #[must_use]
    pub fn read_link(&self, text: &str) -> String {
        serde_json::to_string(&self.0.read_link(text)).unwrap_or_default()
    }
}

/// What comes out of a case.
#[wasm_bindgen]
pub struct Case {
    prepared: Prepared,
    library: widerspruch::Library,
}

#[wasm_bindgen]
impl Case {
    /// Plan and letters as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        self.prepared.to_json()
    }

    /// One letter as JSON.
    ///
    /// # Errors
    ///
    /// The report of the error.
    pub fn letter(&self, position: usize) -> Result<String, JsValue> {
        Ok(serde_json::to_string(&Wire(self.at(position)?)).unwrap_or_default())
    }

    /// The page for people.
    ///
    /// # Errors
    ///
    /// The report of the error.
    pub fn page(&self) -> Result<String, JsValue> {
        page(&self.prepared, self.library.locales()).map_err(thrown)
    }

    /// The page for people as one file of HTML.
    ///
    /// # Errors
    ///
    /// The report of the error.
    #[wasm_bindgen(js_name = planHtml)]
    pub fn plan_html(&self) -> Result<String, JsValue> {
        plan_html(&self.prepared, self.library.locales()).map_err(thrown)
    }

    /// A letter in a format of letters but PDF.
    ///
    /// # Errors
    ///
    /// The report of the error.
    pub fn render(&self, position: usize, format: &str) -> Result<Vec<u8>, JsValue> {
        let format: LetterFormat = format.parse().map_err(|_| invalid("no such format"))?;
        rendered(render(self.at(position)?, format))
    }

    /// A format's ending of file names.
    ///
    /// # Errors
    ///
    /// The report of the error.
    pub fn extension(format: &str) -> Result<String, JsValue> {
        let format: LetterFormat = format.parse().map_err(|_| invalid("no such format"))?;
        Ok(format.extension().to_owned())
    }

    /// The calendar; none if no date lies ahead.
    #[must_use]
    pub fn calendar(&self) -> Option<Vec<u8>> {
        calendar(&self.prepared)
    }

    /// A link for a mail program, as JSON: `url`, `body`, which says how much of the letter it holds, and `to`.
    ///
    /// # Errors
    ///
    /// The report of the error.
    pub fn mailto(&self, position: usize) -> Result<String, JsValue> {
        let letter = self.at(position)?;
        let link = mailto(letter, &widerspruch::MailtoOptions::default());
        Ok(serde_json::json!({ "url": link.url, "body": link.body.as_str(), "to": letter.mail.addressee }).to_string())
    }

    /// The whole state of a letter: what the part that sets PDF files takes.
    ///
    /// # Errors
    ///
    /// The report of the error.
    pub fn state(&self, position: usize) -> Result<Vec<u8>, JsValue> {
        Ok(serde_json::to_vec(self.at(position)?).unwrap_or_default())
    }
}

impl Case {
    fn at(&self, position: usize) -> Result<&Letter, JsValue> {
        self.prepared.letters.get(position).ok_or_else(|| not_found("no such letter"))
    }
}

fn language(tag: &str) -> Result<LanguageTag, JsValue> {
    tag.parse().map_err(|_| invalid("no language tag"))
}
