//! The tables that a run leaves.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// A table that is written row by row and gets its name at the end.
pub(crate) struct TableFile {
    writer: csv::Writer<NamedTempFile>,
    path: PathBuf,
}

impl TableFile {
    /// A table with its headers. The folder holds a file without the name until [`finish`](Self::finish).
    pub(crate) fn new(folder: &Path, name: &str, headers: &[&str]) -> io::Result<Self> {
        let file = tempfile::Builder::new().prefix(".table-").suffix(".part").tempfile_in(folder)?;
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(file);
        writer.write_record(headers)?;
        Ok(Self { writer, path: folder.join(name) })
    }

    pub(crate) fn row(&mut self, cells: &[&str]) -> io::Result<()> {
        for cell in cells {
            // No spreadsheet reads a formula: the apostrophe is what our own reader takes away again.
            if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
                self.writer.write_field(format!("'{cell}"))?;
            } else {
                self.writer.write_field(cell)?;
            }
        }
        self.writer.write_record(None::<&[u8]>)?;
        Ok(())
    }

    /// A row whose cells need no more care.
    pub(crate) fn written(&mut self, cells: &[&str]) -> io::Result<()> {
        self.writer.write_record(cells)?;
        Ok(())
    }

    pub(crate) fn flush(&mut self) -> io::Result<&Path> {
        self.writer.flush()?;
        Ok(self.writer.get_ref().path())
    }

    /// Gives the table its name. `keeps`: a table of the name that is there stays, because somebody works with it.
    pub(crate) fn finish(self, keeps: bool) -> io::Result<()> {
        let file = self.writer.into_inner().map_err(|error| io::Error::from(error.error().kind()))?;
        if keeps && self.path.symlink_metadata().is_ok() {
            return Ok(());
        }
        file.persist(&self.path).map(drop).map_err(|error| error.error)
    }
}

/// Files of one member, put into a folder of their own at once.
pub(crate) fn put_folder(path: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    let parent = path.parent().unwrap_or(path);
    std::fs::create_dir_all(parent)?;
    let waiting = tempfile::Builder::new().prefix(".member-").suffix(".part").tempdir_in(parent)?;
    for (name, bytes) in files {
        let mut file = std::fs::OpenOptions::new();
        file.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut file, 0o600);
        file.open(waiting.path().join(name))?.write_all(bytes)?;
    }
    std::fs::rename(waiting.path(), path)?;
    // The folder has its name; there is nothing left to take away.
    let _moved = waiting.keep();
    Ok(())
}
