//! The folder of a run: it holds one, and one at a time writes into it.

use std::fmt::Write as _;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use widerspruch::Request;

use crate::error::FileError;
use crate::member::BUNDLES;
use crate::options::{RunError, RunOptions};
use crate::report::named;

/// The name of the file that says which run the folder holds.
const RUN_NAME: &str = "run.json";
/// Endings of what a run has not finished.
const PART: &str = ".part";

/// A folder that a run has taken. Another one finds it busy until the value goes, or the program ends in whatever way.
pub(crate) struct RunFolder {
    _lock: File,
}

impl RunFolder {
    /// Notes in the folder which run it holds, or finds that it holds this one, and takes away what a run that was
    /// killed there has not finished. `inputs`: the files that the run reads.
    pub(crate) fn take(inputs: &[&Path], options: &RunOptions) -> Result<Self, RunError> {
        fs::create_dir_all(&options.out).map_err(FileError::writing(&options.out))?;
        let text = format!("{{\"version\": 1, \"run\": \"{}\"}}\n", checksum(inputs, options)?);
        let path = options.out.join(RUN_NAME);
        match fs::read_to_string(&path) {
            Ok(own) if own == text => {}
            Ok(_) => return Err(RunError::OtherRun),
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(FileError::reading(&path)(error).into());
            }
            Err(_) => note(&path, &options.out, &text)?,
        }
        let lock = File::open(&path).map_err(FileError::reading(&path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(RunError::Busy),
            // There are file systems that lock nothing.
            Err(TryLockError::Error(_)) => return Ok(Self { _lock: lock }),
        }
        sweep(&options.out).map_err(FileError::writing(&options.out))?;
        Ok(Self { _lock: lock })
    }
}

/// What the run is: its inputs and all options but those that change nothing of what it makes.
fn checksum(inputs: &[&Path], options: &RunOptions) -> Result<String, FileError> {
    let mut sum = Sha256::new();
    for input in inputs {
        let read = File::open(input).and_then(|mut file| io::copy(&mut file, &mut HashWriter(&mut sum)));
        read.map_err(FileError::reading(input))?;
        sum.update([0]);
    }
    let what = RunOptions { jobs: 0, out: PathBuf::new(), defaults: Request::default(), ..options.clone() };
    sum.update(format!("{what:?}"));
    sum.update(serde_json::to_vec(&options.defaults).unwrap_or_default());
    sum.update(env!("CARGO_PKG_VERSION"));
    let mut hex = String::with_capacity(64);
    for byte in sum.finalize() {
        let _ = write!(hex, "{byte:02x}");
    }
    Ok(hex)
}

/// Writes the note into a folder that holds nothing else.
fn note(path: &Path, out: &Path, text: &str) -> Result<(), RunError> {
    for entry in fs::read_dir(out).map_err(FileError::reading(out))? {
        if !is_unfinished(&entry.map_err(FileError::reading(out))?.file_name()) {
            return Err(RunError::OtherRun);
        }
    }
    let file = tempfile::Builder::new().prefix(".run-").suffix(PART).tempfile_in(out);
    let written = file.and_then(|mut file| file.write_all(text.as_bytes()).map(|()| file));
    named(written.map_err(FileError::writing(path))?, path)?;
    Ok(())
}

/// Whether a name is one that a run gives to what it has not finished.
fn is_unfinished(name: &std::ffi::OsStr) -> bool {
    let name = name.to_string_lossy();
    [".run-", ".table-", ".cases-", ".member-"].iter().any(|head| name.starts_with(head)) && name.ends_with(PART)
}

/// Takes away what was not finished: in the folder itself, among the bundles, and beside the folders of members.
fn sweep(out: &Path) -> io::Result<()> {
    let mut swept = vec![out.to_owned()];
    swept.extend(folders(out)?.into_iter().filter(|folder| folder.ends_with(BUNDLES)));
    for sheet in folders(&out.join("members"))? {
        swept.extend(folders(&sheet)?);
    }
    for folder in swept {
        for entry in fs::read_dir(folder)? {
            take_away(&entry?)?;
        }
    }
    Ok(())
}

fn folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.push(entry.path());
        }
    }
    Ok(found)
}

fn take_away(entry: &fs::DirEntry) -> io::Result<()> {
    match (is_unfinished(&entry.file_name()), entry.file_type()?.is_dir()) {
        (false, _) => Ok(()),
        (_, true) => fs::remove_dir_all(entry.path()),
        (_, false) => fs::remove_file(entry.path()),
    }
}

struct HashWriter<'a>(&'a mut Sha256);

impl Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
