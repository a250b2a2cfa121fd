//! Letters on paper in files of many, for a print shop: each with a list that says what stands on which pages.

use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, TrySendError, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use widerspruch::{Letter, RenderError, Renderer};

use crate::error::FileError;
use crate::member::{BUNDLES, Track};
use crate::options::{RunError, RunOptions};
use crate::report::{TableFile, put_file};

/// The columns of a list.
const LIST: &[&str] = &["number", "key", "controller", "file", "first_page", "pages"];
/// Time between two looks whether to stop.
const LOOK: Duration = Duration::from_millis(10);

/// Letters on their way into files of many. A file is printed by a thread of its own as soon as it is full; no more of
/// them are held than there are threads, and the one that fills.
pub(crate) struct Bundles<'a> {
    options: &'a RunOptions,
    size: usize,
    letters: u64,
    filling: Vec<Entry>,
    to_print: SyncSender<Bundle>,
    printed: Receiver<Result<(), RunError>>,
    stop: &'a (dyn Fn() -> bool + Sync),
    _halt: Halt,
}

struct Entry {
    key: String,
    controller: String,
    letter: Box<Letter>,
}

struct Bundle {
    /// Numbers of the file and of its first letter, counted from 1.
    number: u64,
    first: u64,
    entries: Vec<Entry>,
}

/// Ends the threads when it goes: the next letter is not begun, and nothing is written any more. Nobody waits for them:
/// to finish a file is one step, which takes a second and more.
struct Halt(Arc<AtomicBool>);

impl Drop for Halt {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl<'a> Bundles<'a> {
    /// Begins, if the run wants such files.
    pub(crate) fn start(options: &'a RunOptions, stop: &'a (dyn Fn() -> bool + Sync)) -> Option<Self> {
        let size = options.wanted.bundle?.max(1);
        let (to_print, work) = sync_channel(0);
        let (results, printed) = channel();
        let (work, halt) = (Arc::new(Mutex::new(work)), Arc::new(AtomicBool::new(false)));
        for _ in 0..options.jobs.max(1) {
            let (work, results, halt, out) =
                (Arc::clone(&work), results.clone(), Arc::clone(&halt), options.out.clone());
            std::thread::spawn(move || print(&work, &results, &halt, &out));
        }
        Some(Self { options, size, letters: 0, filling: Vec::new(), to_print, printed, stop, _halt: Halt(halt) })
    }

    /// Takes the letters of a member that go into such files, and notes in which.
    pub(crate) fn take(&mut self, key: &str, tracks: &mut [Track]) -> Result<(), RunError> {
        for track in tracks {
            let Some(letter) = track.to_bundle.take() else { continue };
            self.letters += 1;
            track.file = file(self.number());
            self.filling.push(Entry { key: key.to_owned(), controller: track.controller.clone(), letter });
            if self.filling.len() == self.size {
                self.close()?;
            }
        }
        Ok(())
    }

    /// The number of the file that the last letter went into.
    fn number(&self) -> u64 {
        self.letters.div_ceil(self.size as u64)
    }

    /// Has the file printed that fills, unless an earlier run did.
    fn close(&mut self) -> Result<(), RunError> {
        let entries = std::mem::take(&mut self.filling);
        let number = self.number();
        if entries.is_empty() || self.options.dry_run || self.options.out.join(file(number)).is_file() {
            return Ok(());
        }
        let mut waiting = Bundle { number, first: self.letters + 1 - entries.len() as u64, entries };
        loop {
            waiting = match self.to_print.try_send(waiting) {
                Ok(()) => return Ok(()),
                Err(TrySendError::Full(bundle) | TrySendError::Disconnected(bundle)) => bundle,
            };
            if !wait(&self.printed, self.stop)? {
                return Err(RunError::Interrupted);
            }
        }
    }

    /// Waits until everything is printed.
    pub(crate) fn finish(mut self) -> Result<(), RunError> {
        self.close()?;
        let Self { to_print, printed, stop, _halt, .. } = self;
        drop(to_print);
        while wait(&printed, stop)? {}
        Ok(())
    }
}

/// Waits a little for the threads. False: all have ended.
fn wait(printed: &Receiver<Result<(), RunError>>, stop: &dyn Fn() -> bool) -> Result<bool, RunError> {
    match printed.recv_timeout(LOOK) {
        Ok(result) => result.map(|()| true),
        Err(RecvTimeoutError::Timeout) if stop() => Err(RunError::Interrupted),
        Err(RecvTimeoutError::Timeout) => Ok(true),
        Err(RecvTimeoutError::Disconnected) => Ok(false),
    }
}

fn print(work: &Mutex<Receiver<Bundle>>, printed: &Sender<Result<(), RunError>>, halt: &Arc<AtomicBool>, out: &Path) {
    let mut renderer = Renderer::default();
    stop_by(&mut renderer, halt);
    loop {
        let bundle = match work.lock() {
            Ok(work) => work.recv(),
            Err(_) => return,
        };
        let Ok(bundle) = bundle else { return };
        if printed.send(bundle.write(&mut renderer, halt, out)).is_err() {
            return;
        }
    }
}

impl Bundle {
    /// Writes the list, then the file: one that has its name has a list.
    fn write(&self, renderer: &mut Renderer, halt: &AtomicBool, out: &Path) -> Result<(), RunError> {
        let letters: Vec<&Letter> = self.entries.iter().map(|entry| &*entry.letter).collect();
        let (bytes, pages) = bundle(renderer, &letters).map_err(|error| match error {
            RenderError::Stopped => RunError::Interrupted,
            other => other.into(),
        })?;
        if halt.load(Ordering::Relaxed) {
            return Err(RunError::Interrupted);
        }
        let (folder, file) = (out.join(BUNDLES), file(self.number));
        std::fs::create_dir_all(&folder).map_err(FileError::writing(&folder))?;
        let mut list = TableFile::new(&folder, &format!("{:04}.csv", self.number), LIST)?;
        for ((number, entry), pages) in (self.first..).zip(&self.entries).zip(pages) {
            let (number, first, count) = (number.to_string(), pages.start + 1, pages.len());
            list.row(&[&number, &entry.key, &entry.controller, &file, &first.to_string(), &count.to_string()])?;
        }
        list.finish(false)?;
        Ok(put_file(&out.join(file), &bytes)?)
    }
}

/// The name of a file of many letters, below the folder of the run.
fn file(number: u64) -> String {
    format!("{BUNDLES}/{number:04}.pdf")
}

#[cfg(feature = "pdf")]
fn stop_by(renderer: &mut Renderer, halt: &Arc<AtomicBool>) {
    renderer.stop_by(Some(Arc::clone(halt)));
}

#[cfg(not(feature = "pdf"))]
fn stop_by(_: &mut Renderer, _: &Arc<AtomicBool>) {}

/// The bytes of a file with these letters, and the pages of each.
#[cfg(feature = "pdf")]
fn bundle(renderer: &mut Renderer, letters: &[&Letter]) -> Result<(Vec<u8>, Vec<Range<usize>>), RenderError> {
    let bundle = renderer.bundle(letters)?;
    Ok((bundle.bytes, bundle.pages))
}

#[cfg(not(feature = "pdf"))]
fn bundle(_: &mut Renderer, _: &[&Letter]) -> Result<(Vec<u8>, Vec<Range<usize>>), RenderError> {
    Err(RenderError::NotBuiltIn { format: "pdf" })
}
