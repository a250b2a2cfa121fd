//! Gives the library one input of a kind (`texts`, `logo`, `records`, `request`) in a thread with a small stack, as
//! `tests/hostile/judge.py` does. Statuses and lines are those of the example program.

use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::thread::Builder;

use widerspruch::{CaseFormat, LanguageTag, Library, Logo, PdfImage, calendar, page};

/// What threads of other runtimes have at least.
const STACK: usize = 512 << 10;

/// A case that has a deadline.
const CASE: &str = include_str!("../../../cases/one-account-plain-objection/request.json");

pub(crate) fn give(kind: &str, file: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let (kind, bytes, german) = (kind.to_owned(), fs::read(file)?, "de".parse()?);
    let thread = Builder::new().stack_size(STACK).spawn(move || taken(&kind, &bytes, &german))?;
    let Ok((out, complaints, status)) = thread.join() else { return Err("the thread panicked".into()) };
    std::io::stdout().write_all(out.as_bytes())?;
    std::io::stderr().write_all(complaints.as_bytes())?;
    Ok(ExitCode::from(status))
}

/// What is printed, what is complained about, and the status.
fn taken(kind: &str, bytes: &[u8], german: &LanguageTag) -> (String, String, u8) {
    let library = Library::embedded();
    let result = match kind {
        "texts" => {
            let text = String::from_utf8_lossy(bytes);
            library.with_texts(german, "hostile.ftl", &text).map(|_| String::new())
        }
        "logo" => PdfImage::try_new(bytes)
            .and_then(|picture| Logo::try_new(picture, "Verein"))
            .map(|_| String::new())
            .map_err(widerspruch::Error::from),
        "records" => library.with_records(bytes).and_then(|library| case(&library, CASE.as_bytes())),
        _ => case(&library, bytes),
    };
    match result {
        Ok(out) => (out, String::new(), 0),
        Err(error) => refused(&error),
    }
}

/// Plan, letters, page and calendar.
fn case(library: &Library, json: &[u8]) -> Result<String, widerspruch::Error> {
    let prepared = library.prepare_json(json)?;
    let calendar = calendar(&prepared).unwrap_or_default();
    let page = page(&prepared, library.locales())?;
    Ok(format!("{}\n{page}\n{}: {}", prepared.to_json(), CaseFormat::Ics.as_str(), String::from_utf8_lossy(&calendar)))
}

fn refused(error: &widerspruch::Error) -> (String, String, u8) {
    let lines = match error {
        widerspruch::Error::Locale(error) => error.problems.iter().map(ToString::to_string).collect(),
        widerspruch::Error::Render(error) => return (String::new(), format!("{}: {error}\n", error.code()), 1),
        widerspruch::Error::Catalog(error) => error.problems.iter().map(ToString::to_string).collect(),
        other => other.issues().iter().map(ToString::to_string).collect::<Vec<_>>(),
    };
    match lines.as_slice() {
        [] => (String::new(), format!("{error}\n"), 1),
        lines => (String::new(), lines.join("\n") + "\n", 2),
    }
}
