//! Reads a case file and shows or writes the plan and the letters.
//!
//! `cargo run --release --example prepare -- [OPTIONS] CASE.json`; `--help` lists the options.

mod looks;

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tempfile::NamedTempFile;
use widerspruch::{
    Error, Format, Library, OutputFile, RenderError, Renderer, output_bundle, output_files, output_files_with, page,
};

use looks::Looks;

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
issue on standard error), 1 anything else";

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

#[expect(clippy::print_stderr, reason = "refusals and failures go to standard error")]
fn main() -> ExitCode {
    match run(std::env::args_os().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Refused(lines)) => {
            for line in lines {
                eprintln!("{line}");
            }
            ExitCode::from(2)
        }
        Err(Failure::Other(message)) => {
            eprintln!("prepare: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<OsString>) -> Result<(), Failure> {
    if arguments.iter().any(|argument| argument == "--help") {
        return print(format!("{USAGE}\n\n{}\n\n{EXIT_STATUS}\n", looks::USAGE).as_bytes());
    }
    let arguments = Arguments::parse(arguments)?;
    let json = read(&arguments.case)?;
    let library = Library::embedded()?;
    let prepared = library.prepare_json(&json)?;
    match (arguments.format, &arguments.out) {
        (None, None) => print(page(&prepared, &library.locales).map_err(Error::from)?.as_bytes()),
        (Some(Format::Json), None) => print(prepared.to_json().as_bytes()),
        (Some(format @ (Format::Text | Format::Markdown)), None) => {
            let mut files = output_files(&prepared, format)?;
            files.pop(); // the manifest is for folders
            let letters: Vec<Vec<u8>> = files.into_iter().map(|file| file.bytes).collect();
            print(&letters.join(&b"\n\n"[..]))
        }
        (Some(format), None) => {
            Err(Failure::Other(format!("--format {} needs --out DIR, a folder to write into", format.as_str())))
        }
        (format, Some(folder)) => {
            let mut renderer = Renderer::with_pdf_options(arguments.looks.options()?);
            if arguments.attach_pdf {
                renderer = renderer.attach_pdf();
            }
            let format = format.unwrap_or(Format::Text);
            let files = if arguments.looks.one_file {
                output_bundle(&mut renderer, &prepared)?
            } else {
                output_files_with(&mut renderer, &prepared, format)?
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
                    let known = word.to_str().and_then(Format::from_word);
                    format =
                        Some(known.ok_or_else(|| usage("--format takes text, markdown, html, json, eml, pdf or ics"))?);
                }
                Some("--out") => out = Some(arguments.next().ok_or_else(|| usage("--out takes a folder"))?.into()),
                Some("--attach-pdf") => attach_pdf = true,
                Some("--force") => overwrite = true,
                Some(option) if looks.take(option, &mut arguments)? => {}
                Some(option) if option.starts_with("--") => return Err(usage("there is an option that is not known")),
                _ if case.is_none() => case = Some(PathBuf::from(argument)),
                _ => return Err(usage("one case file at a time")),
            }
        }
        let case = case.ok_or_else(|| usage("a case file is needed"))?;
        if attach_pdf && format != Some(Format::Eml) {
            return Err(usage("--attach-pdf belongs to --format eml"));
        }
        if looks.any() && !(format == Some(Format::Pdf) || attach_pdf) {
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

/// Reads the case; one byte more than the limit is enough for the library to refuse it.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let limit = widerspruch::MAX_REQUEST_BYTES as u64 + 1;
    let mut json = Vec::new();
    let result = if path == Path::new("-") {
        io::stdin().take(limit).read_to_end(&mut json)
    } else {
        fs::File::open(path).and_then(|file| file.take(limit).read_to_end(&mut json))
    };
    result.map_err(|error| Failure::Other(format!("the case file cannot be read: {}", error.kind())))?;
    Ok(json)
}

fn print(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // Whoever reads has seen enough (`prepare … | head`).
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(|error| Failure::Other(format!("standard output: {}", error.kind()))),
    }
}

/// Writes all files or none: each into a temporary file of the same folder (mode 0600), then all are renamed.
fn write_all(folder: &Path, files: &[OutputFile], overwrite: bool) -> Result<(), Failure> {
    let failed = |what: &str, error: &io::Error| Failure::Other(format!("{what}: {}", error.kind()));
    fs::create_dir_all(folder).map_err(|error| failed("the folder cannot be made", &error))?;
    if !overwrite && files.iter().any(|file| folder.join(&file.name).symlink_metadata().is_ok()) {
        return Err(Failure::Other(
            "io.exists: the folder holds files of these names; --force writes over them".into(),
        ));
    }
    let mut written = Vec::with_capacity(files.len());
    for file in files {
        let mut temporary =
            NamedTempFile::new_in(folder).map_err(|error| failed("the folder refuses files", &error))?;
        temporary.write_all(&file.bytes).map_err(|error| failed("a file cannot be written", &error))?;
        written.push((temporary, folder.join(&file.name)));
    }
    for (temporary, path) in written {
        let result = if overwrite { temporary.persist(&path) } else { temporary.persist_noclobber(&path) };
        result.map_err(|error| failed("a file cannot be put in place", &error.error))?;
    }
    Ok(())
}

impl From<RenderError> for Failure {
    fn from(error: RenderError) -> Self {
        Error::from(error).into()
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error.issues() {
            [] => Self::Other(error.to_string()),
            issues => Self::Refused(issues.iter().map(ToString::to_string).collect()),
        }
    }
}
