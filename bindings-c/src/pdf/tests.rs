use std::ffi::CStr;
use std::ptr;

use super::writer::{PdfWriter, widerspruch_pdf_writer_new};
use crate::error::{Error, widerspruch_error_free, widerspruch_error_message};

/// Takes the message of an error and frees it.
fn message(mut error: *mut Error) -> String {
    // SAFETY: the error is NULL or live; its message ends with a NUL.
    unsafe {
        let message = widerspruch_error_message(error, ptr::null_mut());
        let message = if message.is_null() { "" } else { CStr::from_ptr(message).to_str().unwrap() }.to_owned();
        widerspruch_error_free(&raw mut error);
        message
    }
}

fn new_writer() -> Result<*mut PdfWriter, String> {
    let (mut writer, mut error) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: both are variables of this function.
    let status = unsafe { widerspruch_pdf_writer_new(&raw mut writer, &raw mut error) };
    assert_eq!(status == crate::status::STATUS_OK, !writer.is_null());
    if writer.is_null() { Err(message(error)) } else { Ok(writer) }
}

#[cfg(not(feature = "pdf"))]
#[test]
fn without_pdf_there_is_no_writer() {
    use super::writer::{widerspruch_pdf_writer_free, widerspruch_pdf_writer_set_marks};
    use crate::status::STATUS_NULL_POINTER;

    assert_eq!(new_writer(), Err("format.not_built_in: the format pdf is not built in".to_owned()));
    let mut none: *mut PdfWriter = ptr::null_mut();
    // SAFETY: NULL is allowed.
    unsafe {
        assert_eq!(widerspruch_pdf_writer_set_marks(none, 1, ptr::null_mut()), STATUS_NULL_POINTER);
        widerspruch_pdf_writer_free(&raw mut none);
    }
}

#[cfg(feature = "pdf")]
mod built_in {
    use std::fs;
    use std::path::Path;
    use std::sync::Arc;

    use widerspruch::{EnvelopeLayout, Footer, Library, Logo, Marks, PdfImage, PdfOptions};

    use super::super::file::{
        Pdf, widerspruch_pdf_bytes, widerspruch_pdf_free, widerspruch_pdf_letter_count,
        widerspruch_pdf_letter_first_page, widerspruch_pdf_letter_page_count,
    };
    use super::super::writer::*;
    use super::*;
    use crate::handle::Tagged;
    use crate::letter::Letter;
    use crate::status::{STATUS_OK, STATUS_RENDER};

    const ORGANISATION: &CStr = c"Verein Beispiel e.\xc2\xa0V.";
    const LINE: &CStr = c"Verein Beispiel e. V. \xc2\xb7 Musterweg 1 \xc2\xb7 10115 Berlin";

    fn picture(name: &str) -> Vec<u8> {
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/pictures").join(name)).unwrap()
    }

    /// Two letters, the second one of several pages.
    fn letters() -> [Tagged<Letter>; 2] {
        let long = "Das ist ein Satz in eigenen Worten, der oft steht. ".repeat(70);
        let case = |reason: &str| {
            let request = format!(
                r#"{{"version": 1, "letter": "objection", "language": "de", "date": "2026-11-24",
                "data_subject": {{"name": "Anna Beispiel", "country": "DE", "address": ["Weg 1", "10115 Berlin"]}},
                "accounts": [{{"platform": "instagram", "handle": "anna.b"}}], "reasons": [{reason}]}}"#
            );
            let prepared = Library::embedded().prepare_json(request.as_bytes()).unwrap();
            Tagged::new(Letter::new(Arc::new(prepared), 0))
        };
        [case(r#"{"id": "control"}"#), case(&format!(r#"{{"text": "{long}"}}"#))]
    }

    /// How a file looks, set through C and set in Rust.
    fn looks(writer: *mut PdfWriter) -> PdfOptions {
        let (logo, signature) = (picture("logo.svg"), picture("signature.png"));
        let (lines, none) = ([LINE.as_ptr()], ptr::null_mut());
        // SAFETY: the writer is live, pictures have their lengths, names end with a NUL.
        let statuses = unsafe {
            [
                widerspruch_pdf_writer_set_layout(writer, c"swiss-right".as_ptr(), none),
                widerspruch_pdf_writer_set_marks(writer, 1, none),
                widerspruch_pdf_writer_set_logo(writer, logo.as_ptr(), logo.len(), ORGANISATION.as_ptr(), none),
                widerspruch_pdf_writer_set_footer(writer, lines.as_ptr(), 1, none),
                widerspruch_pdf_writer_set_signature(writer, signature.as_ptr(), signature.len(), none),
            ]
        };
        assert_eq!(statuses, [STATUS_OK; 5]);
        let mut options = PdfOptions::default();
        options.layout = Some(EnvelopeLayout::SwissRight);
        options.marks = Marks::Shown;
        let logo = Logo::try_new(PdfImage::try_new(&logo).unwrap(), ORGANISATION.to_str().unwrap());
        options.letterhead.logo = Some(logo.unwrap());
        options.letterhead.footer = Footer::try_new(vec![LINE.to_str().unwrap().to_owned()]).unwrap();
        options.signature = Some(PdfImage::try_new(&signature).unwrap());
        options
    }

    fn bundle(writer: *mut PdfWriter, letters: &[*const Letter]) -> Result<*mut Pdf, String> {
        let (mut pdf, mut error) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: writer and letters are live, the others variables of this function.
        let status = unsafe {
            widerspruch_pdf_writer_bundle(writer, letters.as_ptr(), letters.len(), &raw mut pdf, &raw mut error)
        };
        if status == STATUS_OK { Ok(pdf) } else { Err(message(error)) }
    }

    #[test]
    fn the_file_is_the_one_that_rust_writes() {
        let letters = letters();
        let mut writer = new_writer().unwrap();
        let options = looks(writer);
        let [short, long] = [letters[0].value().content().ok().unwrap(), letters[1].value().content().ok().unwrap()];
        let expected = widerspruch::PdfWriter::try_new().unwrap().bundle(&[short, long, short], &options).unwrap();
        let mut pdf = bundle(writer, &[letters[0].pointer(), letters[1].pointer(), letters[0].pointer()]).unwrap();
        // SAFETY: both handles are live until they are freed at the end.
        unsafe {
            let mut length = 0;
            let bytes = widerspruch_pdf_bytes(pdf, &raw mut length);
            assert!(std::slice::from_raw_parts(bytes, length) == expected.bytes, "C gives other bytes");
            assert_eq!(widerspruch_pdf_letter_count(pdf), expected.pages.len());
            for (at, pages) in expected.pages.iter().enumerate() {
                assert_eq!(widerspruch_pdf_letter_first_page(pdf, at), pages.start + 1);
                assert_eq!(widerspruch_pdf_letter_page_count(pdf, at), pages.len());
            }
            widerspruch_pdf_free(&raw mut pdf);
            widerspruch_pdf_writer_free(&raw mut writer);
        }
        assert!(expected.pages[1].len() > 1, "the second letter is long");
    }

    #[test]
    fn what_is_refused_says_why_as_rust_does_and_changes_nothing() {
        let letters = letters();
        let mut writer = new_writer().unwrap();
        let options = looks(writer);
        let refused = PdfImage::try_new(b"GIF89a").unwrap_err();
        let mut error = ptr::null_mut();
        // SAFETY: the writer is live, the picture has its length, and the error is a variable of this function.
        unsafe {
            let status = widerspruch_pdf_writer_set_signature(writer, b"GIF89a".as_ptr(), 6, &raw mut error);
            assert_eq!((status, message(error)), (STATUS_RENDER, format!("{}: {refused}", refused.code())));
        }
        assert_eq!(bundle(writer, &[]).unwrap_err(), "letter.none: there is no letter to write");
        let content = letters[0].value().content().ok().unwrap();
        let expected = widerspruch::PdfWriter::try_new().unwrap().write(content, &options).unwrap();
        let mut pdf = bundle(writer, &[letters[0].pointer()]).unwrap();
        // SAFETY: both handles are live until they are freed at the end.
        unsafe {
            let mut length = 0;
            let bytes = widerspruch_pdf_bytes(pdf, &raw mut length);
            assert!(std::slice::from_raw_parts(bytes, length) == expected, "C gives other bytes");
            widerspruch_pdf_free(&raw mut pdf);
            widerspruch_pdf_writer_free(&raw mut writer);
        }
    }
}
