//! Writes what other programs read, languages compare and judges look at. One program for all of it, because to link an
//! optimised one takes long.
//!
//! `samples cases`, `samples html FOLDER` and `samples pdf FOLDER` write files, `samples days` prints, `samples hostile KIND
//! FILE` takes an input.

mod cases;
mod days;
mod hostile;
mod html;
mod pdf;
mod sample;

use std::error::Error;
use std::process::ExitCode;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["cases"] => cases::write()?,
        ["days"] => days::print()?,
        ["html", folder] => html::write(folder.as_ref())?,
        ["pdf", folder] => pdf::write(folder.as_ref())?,
        ["hostile", kind, file] => return hostile::give(kind, file.as_ref()),
        _ => return Err("usage: samples cases | days | html FOLDER | pdf FOLDER | hostile KIND FILE".into()),
    }
    Ok(ExitCode::SUCCESS)
}
