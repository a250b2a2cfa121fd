//! The tables that a run leaves.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::FileError;

/// A table that is written row by row and gets its name at the end.
pub(crate) struct TableFile {
    writer: csv::Writer<NamedTempFile>,
    path: PathBuf,
}

impl TableFile {
    /// A table with its headers. The folder holds a file without the name until [`finish`](Self::finish).
    pub(crate) fn new(folder: &Path, name: &str, headers: &[&str]) -> Result<Self, FileError> {
        let path = folder.join(name);
        let file = waiting(folder).map_err(FileError::writing(&path))?;
        let writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(file);
        let mut table = Self { writer, path };
        table.written(headers)?;
        Ok(table)
    }

    pub(crate) fn row(&mut self, cells: &[&str]) -> Result<(), FileError> {
        self.fields(cells).map_err(|error| FileError::writing(&self.path)(error.into()))
    }

    fn fields(&mut self, cells: &[&str]) -> csv::Result<()> {
        for cell in cells {
            // No spreadsheet reads a formula: the apostrophe is what our own reader takes away again.
            if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
                self.writer.write_field(format!("'{cell}"))?;
            } else {
                self.writer.write_field(cell)?;
            }
        }
        self.writer.write_record(None::<&[u8]>)
    }

    /// A row whose cells need no more care.
    pub(crate) fn written(&mut self, cells: &[&str]) -> Result<(), FileError> {
        self.writer.write_record(cells).map_err(|error| FileError::writing(&self.path)(error.into()))
    }

    pub(crate) fn flush(&mut self) -> Result<&Path, FileError> {
        self.writer.flush().map_err(FileError::writing(&self.path))?;
        Ok(self.writer.get_ref().path())
    }

    /// Gives the table its name. `keeps`: a table of the name that is there stays, because somebody works with it.
    pub(crate) fn finish(self, keeps: bool) -> Result<(), FileError> {
        let written = self.writer.into_inner().map_err(|error| io::Error::from(error.error().kind()));
        let file = written.map_err(FileError::writing(&self.path))?;
        if keeps && self.path.symlink_metadata().is_ok() {
            return Ok(());
        }
        named(file, &self.path)
    }
}

/// A file that waits for its name.
pub(crate) fn waiting(folder: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(".table-").suffix(".part").tempfile_in(folder)
}

/// Gives a file its name.
pub(crate) fn named(file: NamedTempFile, path: &Path) -> Result<(), FileError> {
    file.persist(path).map(drop).map_err(|error| FileError::writing(path)(error.error))
}

/// Writes a file at once, over one that is there.
pub(crate) fn put_file(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let written = waiting(path.parent().unwrap_or(path)).and_then(|mut file| file.write_all(bytes).map(|()| file));
    named(written.map_err(FileError::writing(path))?, path)
}

/// Files of one member, put into a folder of their own at once.
pub(crate) fn put_folder(path: &Path, files: &[(String, Vec<u8>)]) -> Result<(), FileError> {
    let parent = path.parent().unwrap_or(path);
    let waiting = std::fs::create_dir_all(parent)
        .and_then(|()| tempfile::Builder::new().prefix(".member-").suffix(".part").tempdir_in(parent))
        .map_err(FileError::writing(path))?;
    for (name, bytes) in files {
        let mut file = std::fs::OpenOptions::new();
        file.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut file, 0o600);
        let written = file.open(waiting.path().join(name)).and_then(|mut file| file.write_all(bytes));
        written.map_err(FileError::writing(&path.join(name)))?;
    }
    std::fs::rename(waiting.path(), path).map_err(FileError::writing(path))?;
    // The folder has its name; there is nothing left to take away.
    let _moved = waiting.keep();
    Ok(())
}
