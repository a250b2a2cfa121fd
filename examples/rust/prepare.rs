//! Reads a case file and shows or writes the plan and the letters.
//!
//! `cargo run --release --example prepare -- [OPTIONS] CASE.json`; `--help` lists the options.

mod folder;
mod looks;
mod signals;
mod streams;
#[cfg(test)]
mod tests;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use widerspruch::{
    Error, Format, LetterFormat, Library, RenderError, Renderer, output_bundle, output_files, page, render,
};

use folder::write_all;
use looks::Looks;
use streams::{complain, print, read_case};

const USAGE: &str = "\
Says how to object to AI training on personal data, and writes the letters.

usage: prepare [OPTIONS] CASE.json

  CASE.json        the case; - reads standard input
  --format FORMAT  text, markdown, html, json, eml (mail files), pdf or ics
                   (calendar). Without it: a page to read. json prints plan and
                   letters as one object
  --out DIR        write one file per letter, or deadlines.ics, and manifest.json
                   into DIR
  --attach-pdf     put the letter into its mail file as PDF too
  --force          write over files that exist
  --help           this text";

const EXIT_STATUS: &str = "\
exit status: 0 done, 2 the case was refused (one line `code path message` per
issue on standard error), 1 anything else. A folder whose manifest.json has the
state `writing` is not complete; the next run clears it";

/// What the command line asks for.
struct Arguments {
    format: Option<Format>,
    out: Option<PathBuf>,
    attach_pdf: bool,
    overwrite: bool,
    looks: Looks,
    case: PathBuf,
}

/// Why the program stops.
enum Failure {
    /// The case was refused: one line per issue.
    Refused(Vec<String>),
    /// Anything else.
    Other(String),
}

fn main() -> ExitCode {
    let watched = signals::watch().map_err(|error| Failure::Other(format!("signals: {}", error.kind())));
    match watched.and_then(|()| run(std::env::args_os().skip(1).collect())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Refused(lines)) => {
            complain(lines.iter().map(String::as_str));
            ExitCode::from(2)
        }
        Err(Failure::Other(message)) => {
            complain([format!("prepare: {message}").as_str()]);
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<OsString>) -> Result<(), Failure> {
    if arguments.iter().any(|argument| argument == "--help") {
        return print(format!("{USAGE}\n\n{}\n\n{EXIT_STATUS}\n", looks::USAGE).as_bytes());
    }
    let arguments = Arguments::parse(arguments)?;
    let json = read_case(&arguments.case)?;
    let library = Library::embedded();
    let prepared = library.prepare_json(&json)?;
    match (arguments.format, &arguments.out) {
        (None, None) => print(page(&prepared, library.locales()).map_err(Error::from)?.as_bytes()),
        (Some(Format::Letter(LetterFormat::Json)), None) => print(prepared.to_json().as_bytes()),
        (Some(Format::Letter(format @ (LetterFormat::Text | LetterFormat::Markdown))), None) => {
            let letters = prepared.letters.iter().map(|letter| render(letter, format));
            print(&letters.collect::<Result<Vec<_>, _>>()?.join(&b"\n\n"[..]))
        }
        (Some(format), None) => {
            Err(Failure::Other(format!("--format {} needs --out DIR, a folder to write into", format.as_str())))
        }
        (format, Some(folder)) => {
            let mut renderer = Renderer::with_pdf_options(arguments.looks.options()?);
            if arguments.attach_pdf {
                renderer = renderer.attach_pdf();
            }
            let format = format.unwrap_or(LetterFormat::Text.into());
            let files = if arguments.looks.one_file {
                output_bundle(&mut renderer, &prepared)?
            } else {
                output_files(&mut renderer, &prepared, format).collect::<Result<_, _>>()?
            };
            write_all(folder, &files, arguments.overwrite)
        }
    }
}

impl Arguments {
    fn parse(arguments: Vec<OsString>) -> Result<Self, Failure> {
        let (mut format, mut out, mut case, mut attach_pdf, mut overwrite) = (None, None, None, false, false);
        let mut looks = Looks::default();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--format") => {
                    let word = arguments.next().unwrap_or_default();
                    let known = word.to_str().and_then(|word| word.parse().ok());
                    format =
                        Some(known.ok_or_else(|| usage("--format takes text, markdown, html, json, eml, pdf or ics"))?);
                }
                Some("--out") => {
                    // An empty one is an unset variable of a script.
                    let folder = arguments.next().filter(|folder| !folder.is_empty());
                    out = Some(PathBuf::from(folder.ok_or_else(|| usage("--out takes a folder"))?));
                }
                Some("--attach-pdf") => attach_pdf = true,
                Some("--force") => overwrite = true,
                Some(option) if looks.take(option, &mut arguments)? => {}
                Some(option) if option.starts_with("--") => return Err(usage("there is an option that is not known")),
                _ if case.is_none() => case = Some(PathBuf::from(argument)),
                _ => return Err(usage("one case file at a time")),
            }
        }
        let case = case.ok_or_else(|| usage("a case file is needed"))?;
        if attach_pdf && format != Some(LetterFormat::Eml.into()) {
            return Err(usage("--attach-pdf belongs to --format eml"));
        }
        if looks.any() && !(format == Some(LetterFormat::Pdf.into()) || attach_pdf) {
            return Err(usage("there is an option that belongs to --format pdf"));
        }
        if looks.one_file && attach_pdf {
            return Err(usage("--one-file belongs to --format pdf"));
        }
        Ok(Self { format, out, attach_pdf, overwrite, looks, case })
    }
}

fn usage(message: &str) -> Failure {
    Failure::Other(format!("{message}; see --help"))
}

impl From<RenderError> for Failure {
    fn from(error: RenderError) -> Self {
        Self::Other(format!("{}: {error}", error.code()))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Render(error) => error.into(),
            error if error.issues().is_empty() => Self::Other(error.to_string()),
            error => Self::Refused(error.issues().iter().map(ToString::to_string).collect()),
        }
    }
}
