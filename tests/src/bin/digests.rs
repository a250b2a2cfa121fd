//! Prints a line `case format file sha256` for every file that the library makes of the shared cases in all formats but
//! PDF, for the page and the JSON of a case, and for the issues of a refused one. `tests/machines` compares
//! the lines of several machines.

#![expect(clippy::print_stdout, reason = "a program for the terminal")]

use std::error::Error;

use sha2::{Digest, Sha256};
use widerspruch::{Format, LetterFormat, Library, Renderer, output_files, page};
use widerspruch_tests::{Refusal, SharedCase, Tree};

fn main() -> Result<(), Box<dyn Error>> {
    let library = Library::embedded();
    let mut renderer = Renderer::default();
    for case in SharedCase::all(&Tree::project())? {
        let print = |format: &str, file: &str, bytes: &[u8]| print_line(&case.name, format, file, bytes);
        let prepared = library.prepare_json(&case.request)?;
        print("page", "-", page(&prepared, library.locales())?.as_bytes());
        print("case", "-", prepared.to_json().as_bytes());
        for format in Format::built_in().filter(|format| *format != LetterFormat::Pdf.into()) {
            for file in output_files(&mut renderer, &prepared, format) {
                match file {
                    Ok(file) => print(format.as_str(), &file.name, &file.bytes),
                    // PDF lacks emoji and Chinese characters, which some cases have.
                    Err(error) => print(format.as_str(), "-", error.to_string().as_bytes()),
                }
            }
        }
    }
    for refusal in Refusal::all(&Tree::project())? {
        let issues: Vec<_> = refusal.judge(&library).iter().map(ToString::to_string).collect();
        print_line(&refusal.name, "refused", "-", issues.join("\n").as_bytes());
    }
    Ok(())
}

fn print_line(case: &str, format: &str, file: &str, bytes: &[u8]) {
    let digits: Vec<_> = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    println!("{case} {format} {file} {}", digits.concat());
}
