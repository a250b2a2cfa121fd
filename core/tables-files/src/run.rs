//! A whole membership in one run: a file in, letters and tables out. The file is read twice: keys first, so that the
//! second rows of a member find the first, then rows.

use std::collections::BTreeMap;
use std::io;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use widerspruch::Renderer;
use widerspruch::tables::{Column, ColumnRole, Merger, Outcome, Purpose};

use crate::bundles::Bundles;
use crate::error::FileError;
use crate::folder::RunFolder;
use crate::keys::{Group, Keys};
use crate::options::{Progress, RunError, RunOptions, RunReport};
use crate::sheets::{Sheets, find_columns};
use crate::source::Source;
use crate::tables::{Line, Tables};
use crate::work::{Done, case};

/// Groups that one thread takes at once: so few that an order to stop waits for nothing.
const BATCH: usize = 16;
/// Batches whose results may wait for an earlier one.
const WAITING: usize = 256;

type Made = Result<Vec<Done>, FileError>;

/// Does a run.
///
/// `stop` is asked often whether to end; `progress` is told how far the run is. What a run has written stays when it is
/// stopped, and the same run in the same folder goes on there and changes nothing that is done.
///
/// # Errors
///
/// [`RunError`]; a row that cannot be used is none.
pub fn run(
    members: &Path,
    options: &RunOptions,
    stop: &(dyn Fn() -> bool + Sync),
    progress: &mut dyn FnMut(Progress),
) -> Result<RunReport, RunError> {
    let source = Source::open(members).map_err(RunError::source(members))?;
    let sheets = find_columns(&source, options, Purpose::Members)?;
    let _folder = RunFolder::take(&[members], options)?;
    let keys = Keys::read(&sheets, &source, &options.out, stop)?;
    let mut report = described(&sheets, &source);
    report.hidden_rows = keys.hidden;
    let mut tables = Tables::new(options, &report.sheets)?;
    let (jobs, results) = (options.jobs.max(1), channel());
    let (to_work, work) = sync_channel::<Vec<Group>>(jobs * 2);
    let work = Arc::new(Mutex::new(work));
    let ended = AtomicBool::new(false);
    let outcome = std::thread::scope(|scope| {
        for _ in 0..jobs {
            let (work, results, ended) = (Arc::clone(&work), results.0.clone(), &ended);
            let merger = &sheets.merger;
            scope.spawn(move || worker(&work, &results, merger, options, ended));
        }
        drop(results.0);
        let out = Out { tables: &mut tables, bundles: Bundles::start(options, stop), report: &mut report };
        let fed = Feeding { sheets: &sheets, source: &source, keys, stop, to_work, results: &results.1, ended: &ended };
        fed.feed(out, &options.out, progress)
    });
    outcome?;
    tables.finish(&mut report)?;
    Ok(report)
}

/// Where rows go that are done.
struct Out<'a> {
    tables: &'a mut Tables,
    bundles: Option<Bundles<'a>>,
    report: &'a mut RunReport,
}

struct Feeding<'a> {
    sheets: &'a Sheets,
    source: &'a Source,
    keys: Keys,
    stop: &'a (dyn Fn() -> bool + Sync),
    to_work: SyncSender<Vec<Group>>,
    results: &'a Receiver<Made>,
    /// The threads shall end, whatever waits.
    ended: &'a AtomicBool,
}

impl Feeding<'_> {
    /// Hands rows to the threads and takes what they made, in the order of the rows.
    fn feed(mut self, mut out: Out<'_>, folder: &Path, progress: &mut dyn FnMut(Progress)) -> Result<(), RunError> {
        let mut order = InOrder { next: 0, waiting: BTreeMap::new(), all: u64::from(self.keys.rows), rejected: 0 };
        let mut batch: Vec<Group> = Vec::with_capacity(BATCH);
        let (mut ordinal, mut in_work) = (0_u32, 0_usize);
        let mut failure: Option<RunError> = None;
        let read = self.sheets.rows(self.source, &mut |row| {
            let own = ordinal;
            ordinal += 1;
            if self.keys.is_second(own) {
                return ControlFlow::Continue(());
            }
            match self.keys.group(own, row) {
                Ok(group) => batch.push(group),
                Err(error) => failure = Some(FileError::reading(folder)(error).into()),
            }
            if batch.len() == BATCH {
                in_work += 1;
                if self.to_work.send(std::mem::take(&mut batch)).is_err() {
                    failure = Some(FileError::writing(folder)(io::ErrorKind::BrokenPipe.into()).into());
                }
                loop {
                    let done = if in_work >= WAITING { self.results.recv().ok() } else { self.results.try_recv().ok() };
                    let Some(done) = done else { break };
                    in_work -= 1;
                    if let Err(error) = order.take(done, &mut out, progress) {
                        failure = Some(error);
                    }
                }
                if (self.stop)() {
                    failure = Some(RunError::Interrupted);
                }
            }
            if failure.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if failure.is_none() && read.is_ok() && !batch.is_empty() {
            let _ = self.to_work.send(batch);
        }
        // The threads end when there is no more work.
        drop(self.to_work);
        loop {
            if failure.is_some() || read.is_err() {
                self.ended.store(true, Ordering::Relaxed);
            }
            match self.results.recv_timeout(Duration::from_millis(100)) {
                Ok(_) if failure.is_some() => {}
                Ok(done) => {
                    if let Err(error) = order.take(done, &mut out, progress) {
                        failure = Some(error);
                    }
                }
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {}
            }
            if failure.is_none() && (self.stop)() {
                failure = Some(RunError::Interrupted);
            }
        }
        read.map_err(RunError::source(self.source.path()))?;
        match (failure, out.bundles) {
            (Some(failure), _) => Err(failure),
            (None, Some(bundles)) => bundles.finish(),
            (None, None) => Ok(()),
        }
    }
}

/// What is done, until its turn comes.
struct InOrder {
    next: u32,
    waiting: BTreeMap<u32, Done>,
    all: u64,
    rejected: u64,
}

impl InOrder {
    fn take(&mut self, done: Made, out: &mut Out<'_>, progress: &mut dyn FnMut(Progress)) -> Result<(), RunError> {
        for done in done? {
            self.waiting.insert(done.ordinal, done);
        }
        while let Some(done) = self.waiting.remove(&self.next) {
            self.next += 1;
            self.rejected += u64::from(done.result.outcome == Outcome::Rejected);
            take_line(done, out)?;
        }
        progress(Progress { done: u64::from(self.next), all: self.all, rejected: self.rejected });
        Ok(())
    }
}

fn worker(
    work: &Mutex<Receiver<Vec<Group>>>,
    results: &Sender<Made>,
    merger: &Merger,
    options: &RunOptions,
    ended: &AtomicBool,
) {
    let mut renderer = Renderer::default();
    loop {
        let groups = match work.lock() {
            Ok(work) => work.recv(),
            Err(_) => return,
        };
        let Ok(groups) = groups else { return };
        let mut made = Ok(Vec::with_capacity(groups.len()));
        for group in groups {
            if ended.load(Ordering::Relaxed) {
                return;
            }
            match (&mut made, case(&group, merger, options, &mut renderer)) {
                (Ok(made), Ok(done)) => made.extend(done),
                (_, Err(error)) => {
                    made = Err(error);
                    break;
                }
                (Err(_), Ok(_)) => {}
            }
        }
        if results.send(made).is_err() {
            return;
        }
    }
}

/// Writes a row that is done into the tables.
fn take_line(mut done: Done, out: &mut Out<'_>) -> Result<(), RunError> {
    let Out { tables, bundles, report } = out;
    if let Some(bundles) = bundles {
        bundles.take(&done.result.key, &mut done.tracks)?;
    }
    let result = &done.result;
    let into =
        result.into.map(
            |(other, row)| {
                if other == result.sheet { row.to_string() } else { format!("{}!{row}", tables.name(other)) }
            },
        );
    let sheet = tables.name(result.sheet).to_owned();
    let line = Line {
        sheet: &sheet,
        position: result.sheet,
        row: result.row,
        key: &result.key,
        outcome: result.outcome,
        into: into.as_deref().unwrap_or_default(),
        code: if done.unwritable.is_some() { "" } else { result.code() },
        issues: &result.issues,
        unwritable: done.unwritable.as_ref(),
    };
    tables.repairs(&line, &result.repairs, report)?;
    tables.values(&done.values);
    tables.line(done.ordinal, line, done.request.as_deref().map(|request| (request, done.tracks)), report)?;
    Ok(())
}

/// What is known before the rows are read.
fn described(sheets: &Sheets, source: &Source) -> RunReport {
    let mut report = RunReport {
        detected: source.detected(),
        sheets: sheets.used.iter().map(|(_, name)| name.clone()).collect(),
        skipped: sheets.skipped.clone(),
        ..RunReport::default()
    };
    for (_, columns) in sheets.columns() {
        for (header, role) in columns.headers.iter().zip(&columns.roles) {
            if let ColumnRole::LeftOut(why) = role {
                report.left_out.push((header.clone(), why.clone()));
            }
        }
        report.by_content.extend(columns.by_content.iter().filter_map(|at| columns.headers.get(*at)).cloned());
        report.without_key |= columns.position(Column::Key).is_none();
    }
    let (hidden, merged) = sheets.marked(source);
    report.hidden_columns = hidden.into_iter().map(str::to_owned).collect();
    report.merged_cells = merged;
    report
}
