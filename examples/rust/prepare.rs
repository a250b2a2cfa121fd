//! Reads a case file and shows or writes the plan and the letters.
//!
//! `cargo run --release --example prepare -- [OPTIONS] CASE.json`; `--help` lists the options.

mod looks;

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tempfile::{NamedTempFile, TempPath};
use widerspruch::{
    Error, Format, LetterFormat, Library, OutputFile, RenderError, Renderer, output_bundle, output_files, page, render,
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

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let json = if path == Path::new("-") {
        read_beyond(io::stdin(), widerspruch::limits::REQUEST_BYTES)
    } else {
        fs::File::open(path).and_then(|file| read_beyond(file, widerspruch::limits::REQUEST_BYTES))
    };
    json.map_err(|error| Failure::Other(format!("the case file cannot be read: {}", error.kind())))
}

/// Reads one byte more than the limit at most: enough for the library to refuse what is too large.
fn read_beyond(source: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn print(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // Whoever reads has seen enough (`prepare … | head`).
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(|error| Failure::Other(format!("standard output: {}", error.kind()))),
    }
}

/// Writes all files or none: each into a temporary file of the same folder (mode 0600), then all get their names.
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
    put_all(written, overwrite).map_err(|error| failed("a file cannot be put in place", &error))
}

/// Gives all files their names. If one cannot have its name, those before it are taken away again, and the files whose
/// names they had come back.
fn put_all(written: Vec<(NamedTempFile, PathBuf)>, overwrite: bool) -> io::Result<()> {
    let mut placed = Vec::with_capacity(written.len());
    for (temporary, path) in written {
        match put(temporary, &path, overwrite) {
            Ok(old) => placed.push((old, path)),
            Err(error) => {
                for (old, path) in placed {
                    match old {
                        Some(old) => bring_back(old, &path),
                        None => drop(fs::remove_file(path)),
                    }
                }
                return Err(error);
            }
        }
    }
    Ok(())
}

/// Gives a file its name. A file that has it gets a second one first, which is given back; it goes when the value is
/// dropped.
fn put(temporary: NamedTempFile, path: &Path, overwrite: bool) -> io::Result<Option<TempPath>> {
    if !overwrite || path.symlink_metadata().is_err() {
        return temporary.persist_noclobber(path).map(|_| None).map_err(|error| error.error);
    }
    let old = set_aside(path)?;
    match temporary.persist(path) {
        Ok(_) => Ok(Some(old)),
        Err(error) => {
            bring_back(old, path);
            Err(error.error)
        }
    }
}

/// Gives a file a second name, under which it stays when another takes its place. A folder is refused.
fn set_aside(path: &Path) -> io::Result<TempPath> {
    let aside = NamedTempFile::new_in(path.parent().unwrap_or(path))?.into_temp_path();
    fs::remove_file(&aside)?;
    if fs::hard_link(path, &aside).is_err() {
        // The file system has no second names: the file is renamed, onto a file, which a folder cannot be.
        fs::File::create_new(&aside)?;
        fs::rename(path, &aside)?;
    }
    Ok(aside)
}

/// Gives a file that was set aside its name back. If that fails, the file stays where it is.
fn bring_back(old: TempPath, path: &Path) {
    // If both are names of the same file, nothing moves, and the second name goes with the value.
    if fs::rename(&old, path).is_err() {
        drop(old.keep());
    }
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn prepare(folder: &Path, options: &[&str]) -> Result<(), Failure> {
        let case = concat!(env!("CARGO_MANIFEST_DIR"), "/cases/anna.json");
        let arguments = ["--out".into(), folder.into()].into_iter().chain(options.iter().map(OsString::from));
        run(arguments.chain([case.into()]).collect())
    }

    /// Names and content of a folder; a folder in it has no content.
    fn content(folder: &Path) -> BTreeMap<OsString, Vec<u8>> {
        let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
        entries.map(|entry| (entry.file_name(), fs::read(entry.path()).unwrap_or_default())).collect()
    }

    #[test]
    fn force_writes_over_files() {
        let folder = tempfile::tempdir().unwrap();
        assert!(prepare(folder.path(), &[]).is_ok());
        let fresh = content(folder.path());
        for name in fresh.keys() {
            fs::write(folder.path().join(name), "mine").unwrap();
        }
        assert!(prepare(folder.path(), &[]).is_err());
        assert!(content(folder.path()).values().all(|bytes| bytes == b"mine"));
        assert!(prepare(folder.path(), &["--force"]).is_ok());
        assert_eq!(content(folder.path()), fresh);
    }

    #[test]
    fn a_folder_at_the_name_of_the_last_file_leaves_all_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        assert!(prepare(folder.path(), &[]).is_ok());
        let manifest = folder.path().join("manifest.json");
        fs::remove_file(&manifest).unwrap();
        fs::create_dir(&manifest).unwrap();
        let letter = content(folder.path()).into_keys().find(|name| name != "manifest.json").unwrap();
        for before in [Some("mine"), None] {
            match before {
                Some(text) => fs::write(folder.path().join(&letter), text).unwrap(),
                None => fs::remove_file(folder.path().join(&letter)).unwrap(),
            }
            let before = content(folder.path());
            assert!(prepare(folder.path(), &["--force"]).is_err());
            assert_eq!(content(folder.path()), before);
        }
    }

    #[test]
    fn a_file_that_came_meanwhile_wins_and_takes_the_others_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let written =
            ["first", "last"].map(|name| (NamedTempFile::new_in(folder.path()).unwrap(), folder.path().join(name)));
        fs::write(folder.path().join("last"), "mine").unwrap();
        let before = BTreeMap::from([("last".into(), b"mine".to_vec())]);
        assert!(put_all(written.into(), false).is_err());
        assert_eq!(content(folder.path()), before);
    }
}
