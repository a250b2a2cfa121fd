//! Writes the first letter of a case as PDF many times, for `tests/bench/pdf.py` to measure:
//! `pdf_speed CASE single|bundle|letter COUNT`. Prints the number of pages; `letter` prints the letter as JSON.

use std::error::Error;
use std::fs;
use std::hint::black_box;

use widerspruch::{LetterFormat, Library, PdfOptions, PdfWriter, render};

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [case, mode, count] = arguments.as_slice() else {
        return Err("usage: pdf_speed CASE single|bundle|letter COUNT".into());
    };
    let count: usize = count.parse()?;
    let prepared = Library::embedded().prepare_json(&fs::read(case)?)?;
    let letter = prepared.letters.first().ok_or("the case has no letter")?;
    let (mut writer, options) = (PdfWriter::try_new()?, PdfOptions::default());
    let pages = match mode.as_str() {
        "letter" => {
            println!("{}", String::from_utf8(render(letter, LetterFormat::Json)?)?);
            return Ok(());
        }
        "bundle" => writer.bundle(&vec![letter; count], &options)?.pages.last().map_or(0, |pages| pages.end),
        _ => {
            for _ in 0..count {
                black_box(writer.write(letter, &options)?);
            }
            writer.bundle(&[letter], &options)?.pages.last().map_or(0, |pages| pages.end) * count
        }
    };
    println!("{pages}");
    Ok(())
}
