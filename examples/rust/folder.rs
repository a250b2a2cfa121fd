//! Files into a folder: all or none, and a folder that lacks some says so.
//!
//! All is written into a folder of our own first, inside the one that was asked for, and what has one of the names gets
//! a second one there. Then the manifest comes, with `writing` as its state, then the files get their names, and at last
//! the manifest as it is. A fault or a signal takes all of that back; if the program is killed, the next run does. The
//! Python package does the same (`_files.py`), and each clears what the other left.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Component, Path};
use std::time::Duration;

use data_encoding::HEXLOWER;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use widerspruch::{MANIFEST_NAME, OutputFile};

use crate::{Failure, signals};

/// What the name of our own folder begins and ends with. In it are the folders `new`, with the files in the making, and
/// `old`, with what has their names.
const OURS: (&str, &str) = (".widerspruch-", ".tmp");
/// How long nobody touched a folder of ours that is left over, where programs cannot lock the folder around it.
const LEFT: Duration = Duration::from_hours(1);

/// Writes all files or none, the manifest last, each readable by its owner only.
pub(crate) fn write_all(folder: &Path, files: &[OutputFile], overwrite: bool) -> Result<(), Failure> {
    let failed = |what: &str, error: &io::Error| Failure::Other(format!("{what}: {}", error.kind()));
    fs::create_dir_all(folder).map_err(|error| failed("the folder cannot be made", &error))?;
    let lock = lock(folder);
    let _until_all_is_done_or_taken_back = signals::hold();
    let ours = begin(folder).map_err(|error| failed("the folder refuses files", &error))?;
    clear(folder, ours.path(), lock.is_some())
        .map_err(|error| failed("what an earlier run left cannot be cleared", &error))?;
    if !overwrite && files.iter().any(|file| exists(&folder.join(&file.name))) {
        return Err(Failure::Other(
            "io.exists: the folder holds files of these names; --force writes over them".into(),
        ));
    }
    write_new_ones(folder, ours.path(), files).map_err(|error| failed("a file cannot be written", &error))?;
    put_all(folder, ours, files, overwrite).map_err(|error| failed("a file cannot be put in place", &error))
}

/// Only one program at a time writes into a folder. None where the system does not lock folders.
fn lock(folder: &Path) -> Option<File> {
    let handle = File::open(folder).ok()?;
    handle.lock().ok().map(|()| handle)
}

/// Our own folder. It goes with the value.
fn begin(folder: &Path) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(OURS.0).suffix(OURS.1);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    let ours = builder.tempdir_in(folder)?;
    fs::create_dir(ours.path().join("new"))?;
    fs::create_dir(ours.path().join("old"))?;
    Ok(ours)
}

/// Writes the files where nobody sees them yet, the manifest twice, and keeps what has their names.
fn write_new_ones(folder: &Path, ours: &Path, files: &[OutputFile]) -> io::Result<()> {
    for file in files {
        go_on()?;
        write_new(&ours.join("new").join(&file.name), &file.bytes)?;
        if file.name == MANIFEST_NAME {
            let mut manifest: Map<String, Value> = serde_json::from_slice(&file.bytes)?;
            manifest.insert("state".to_owned(), "writing".into());
            write_new(&ours.join(MANIFEST_NAME), &serde_json::to_vec(&manifest)?)?;
        }
        let path = folder.join(&file.name);
        if exists(&path) {
            second_name(&path, &ours.join("old").join(&file.name))?;
        }
    }
    Ok(())
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}

/// Gives a file a second name, under which it stays when another takes its place, or copies it where the file system
/// has no second names. A folder is refused.
fn second_name(path: &Path, other: &Path) -> io::Result<()> {
    let kind = path.symlink_metadata()?.file_type();
    if kind.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    fs::hard_link(path, other)
        .or_else(|error| if kind.is_file() { fs::copy(path, other).map(drop) } else { Err(error) })
}

/// Gives all files their names, or none.
fn put_all(folder: &Path, ours: TempDir, files: &[OutputFile], overwrite: bool) -> io::Result<()> {
    let new = ours.path().join("new");
    put(&ours.path().join(MANIFEST_NAME), &folder.join(MANIFEST_NAME), overwrite)?;
    let put_others = || {
        for file in files.iter().filter(|file| file.name != MANIFEST_NAME) {
            go_on()?;
            put(&new.join(&file.name), &folder.join(&file.name), overwrite)?;
        }
        go_on()?;
        fs::rename(new.join(MANIFEST_NAME), folder.join(MANIFEST_NAME))
    };
    put_others().inspect_err(|_| {
        if take_back(folder, ours.path()).is_err() {
            // The manifest still says `writing`, and the next run tries again.
            let _ = ours.keep();
        }
    })
}

/// Gives a file its name. Without `overwrite` a file that came meanwhile wins.
fn put(new: &Path, path: &Path, overwrite: bool) -> io::Result<()> {
    if overwrite {
        return fs::rename(new, path);
    }
    match fs::hard_link(new, path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists && !exists(path) => fs::rename(new, path),
        result => result,
    }
}

/// Takes back what was put into a folder from this folder of ours, if the manifest says that it is being written: what
/// was there is there again, and what is ours is gone. To stop in the middle does no harm.
fn take_back(folder: &Path, ours: &Path) -> io::Result<()> {
    let Some(files) = unfinished(folder, ours) else { return Ok(()) };
    for (name, sha256) in files {
        let (path, old, back) = (folder.join(&name), ours.join("old").join(&name), ours.join("back"));
        if exists(&old) {
            let _ = fs::remove_file(&back);
            second_name(&old, &back)?;
            fs::rename(back, path)?;
        } else if fs::read(&path).is_ok_and(|bytes| HEXLOWER.encode(&Sha256::digest(&bytes)) == sha256) {
            fs::remove_file(path)?;
        }
    }
    let (path, old) = (folder.join(MANIFEST_NAME), ours.join("old").join(MANIFEST_NAME));
    if exists(&old) { fs::rename(old, path) } else { fs::remove_file(path) }
}

/// Names and digests of the files of a folder whose manifest says that it is being written, from this folder of ours.
fn unfinished(folder: &Path, ours: &Path) -> Option<BTreeMap<String, String>> {
    let read = |path: &Path| -> Option<Value> { serde_json::from_slice(&fs::read(path).ok()?).ok() };
    let (mut there, finished) = (read(&folder.join(MANIFEST_NAME))?, read(&ours.join("new").join(MANIFEST_NAME))?);
    let state = there.get_mut("state").filter(|state| *state == "writing")?;
    *state = finished.get("state")?.clone();
    if there != finished {
        return None;
    }
    let text = |entry: &Value, key: &str| entry.get(key)?.as_str().map(str::to_owned);
    let entries = there.get("files")?.as_array()?.iter();
    let files = entries.filter_map(|entry| Some((text(entry, "file")?, text(entry, "sha256")?)));
    Some(files.filter(|(name, _)| is_plain(name)).collect())
}

/// Whether a name is one of a file in the folder itself.
fn is_plain(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None))
}

/// Clears what a run left that was killed. Under a lock everything of ours is left over, but what is `mine`.
fn clear(folder: &Path, mine: &Path, is_locked: bool) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let named = name.starts_with(OURS.0) && name.ends_with(OURS.1);
        if named && path.file_name() != mine.file_name() && is_left(&path, mine, is_locked)? {
            take_back(folder, &path)?;
            fs::remove_dir_all(path)?;
        }
    }
    Ok(())
}

/// Whether a folder of ours is left over. One of somebody else is not for us to clear.
fn is_left(path: &Path, mine: &Path, is_locked: bool) -> io::Result<bool> {
    let (left, mine) = (path.symlink_metadata()?, mine.symlink_metadata()?);
    #[cfg(unix)]
    if std::os::unix::fs::MetadataExt::uid(&left) != std::os::unix::fs::MetadataExt::uid(&mine) {
        return Ok(false);
    }
    let age = mine.modified()?.duration_since(left.modified()?).unwrap_or_default();
    Ok(left.is_dir() && (is_locked || age > LEFT))
}

fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Fails if a signal came.
fn go_on() -> io::Result<()> {
    if signals::came() { Err(ErrorKind::Interrupted.into()) } else { Ok(()) }
}
