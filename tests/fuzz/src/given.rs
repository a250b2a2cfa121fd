//! Bytes as somebody gives them: a request, texts over a locale, records, a picture, what stands on paper. Whatever they
//! are, they are taken or refused; what is taken makes whole outputs, and a refusal repeats nothing of the person.

use std::sync::OnceLock;

use serde_json::Value;
use widerspruch::{
    Error, Footer, LetterFormat, Library, Logo, PdfImage, PdfOptions, Prepared, Renderer, calendar, mailto, page,
    plan_html,
};

use crate::structured::judge;

/// A case with a deadline, two accounts and own words.
pub(crate) const CASE: &[u8] = include_bytes!("../../../examples/cases/anna.json");

pub(crate) fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(Library::embedded)
}

fn case(library: &Library) -> Prepared {
    library.prepare_json(CASE).unwrap_or_else(|error| panic!("the case is refused: {error}"))
}

/// Everything that a case becomes, but PDF.
pub(crate) fn outputs(library: &Library, prepared: &Prepared) {
    let json: Value = serde_json::from_str(&prepared.to_json()).expect("the result is JSON");
    assert!(json["letters"].is_array(), "the result has letters");
    let locales = library.locales();
    for made in [page(prepared, locales), plan_html(prepared, locales)] {
        assert!(made.is_ok_and(|text| !text.is_empty()), "the plan has a page");
    }
    assert!(calendar(prepared).is_none_or(|bytes| bytes.ends_with(b"END:VCALENDAR\r\n")), "a calendar ends");
    let mut renderer = Renderer::default();
    for letter in &prepared.letters {
        assert!(!letter.text().contains('\r'), "lines end with LF");
        let _ = mailto(letter, &Default::default());
        for format in LetterFormat::ALL.iter().filter(|format| **format != LetterFormat::Pdf) {
            match renderer.render(letter, *format) {
                Ok(bytes) => assert!(!bytes.is_empty(), "{format} is empty"),
                Err(error) => assert!(!error.code().is_empty(), "a refusal has a code"),
            }
        }
    }
}

/// A refusal says why.
pub(crate) fn refused(error: &Error) -> String {
    let issues: Vec<String> = error.issues().iter().map(ToString::to_string).collect();
    format!("{error} {error:?} {}", issues.join("\n"))
}

/// A request as text.
pub(crate) fn request(data: &[u8]) {
    match library().prepare_json(data) {
        Ok(prepared) => outputs(library(), &prepared),
        Err(error) => {
            assert!(!error.issues().is_empty(), "a refusal has issues");
            refused(&error);
        }
    }
    // The same as a value whose free texts can be told from the library's words.
    if let Ok(value) = serde_json::from_slice(data) {
        judge(&value);
    }
}

/// Texts over the German locale. What is taken must say whole letters.
pub(crate) fn texts(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let german = "de".parse().expect("a language");
    match library().with_texts(&german, "texts.ftl", text) {
        Ok(library) => outputs(&library, &case(&library)),
        Err(error) => assert!(!refused(&error).is_empty(), "a refusal has a reason"),
    }
}

/// Records over the catalog. What is taken must answer a case, or say why not.
pub(crate) fn records(data: &[u8]) {
    match library().with_records(data) {
        Ok(library) => match library.prepare_json(CASE) {
            Ok(prepared) => {
                assert!(!prepared.to_json().contains("\"2199-"), "a deadline never runs to the end of time");
                outputs(&library, &prepared);
            }
            Err(error) => assert!(!error.issues().is_empty(), "a refusal has issues"),
        },
        Err(error) => assert!(!refused(&error).is_empty(), "a refusal has a reason"),
    }
}

fn paper(options: PdfOptions) {
    static PREPARED: OnceLock<Prepared> = OnceLock::new();
    let prepared = PREPARED.get_or_init(|| case(library()));
    let letter = prepared.letters.first().expect("a letter");
    match Renderer::with_pdf_options(options).render(letter, LetterFormat::Pdf) {
        Ok(bytes) => assert!(bytes.starts_with(b"%PDF-") && bytes.ends_with(b"%%EOF"), "a whole file"),
        Err(error) => assert!(!error.code().is_empty(), "a refusal has a code"),
    }
}

/// A picture as logo and as signature.
pub(crate) fn picture(data: &[u8]) {
    let Ok(picture) = PdfImage::try_new(data) else { return };
    if let Ok(logo) = Logo::try_new(picture, "Verein") {
        let mut options = PdfOptions::default();
        options.letterhead.logo = Some(logo);
        paper(options);
    }
}

/// The name beside the logo, and the foot of every page.
pub(crate) fn letterhead(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut lines = text.split('\0').map(str::to_owned);
    let name = lines.next().unwrap_or_default();
    let picture = PdfImage::try_new(include_bytes!("../../pictures/logo.svg"));
    let mut options = PdfOptions::default();
    options.letterhead.logo = picture.and_then(|picture| Logo::try_new(picture, &name)).ok();
    options.letterhead.footer = Footer::try_new(lines.collect()).unwrap_or_default();
    paper(options);
}
