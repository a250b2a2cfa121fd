//! A whole membership in one run: a file in, letters and tables out. The file is read twice: keys first, so that the
//! second rows of a member find the first, then rows.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sha2::{Digest, Sha256};
use widerspruch::tables::{Column, ColumnRole, Merger, Outcome, Purpose, RowResult, SheetRow};
use widerspruch::{Renderer, Request};

use crate::member::{self, Track};
use crate::options::{Progress, RunError, RunOptions, RunReport};
use crate::report::put_folder;
use crate::sheets::{Sheets, find_columns};
use crate::source::Source;
use crate::spill::{Place, Spill};
use crate::tables::{Line, Tables};

/// Groups that one thread takes at once.
const BATCH: usize = 64;

/// What the first pass knows.
struct Keys {
    rows: u32,
    /// Second rows: those of each first row, and which rows they are.
    seconds: BTreeMap<u32, Vec<(u32, Place)>>,
    is_second: Vec<u32>,
    sheet_of: Vec<(u32, usize)>,
    spill: Spill,
}

fn read_keys(sheets: &Sheets, source: &Source, out: &Path, stop: &dyn Fn() -> bool) -> Result<Keys, RunError> {
    let mut first_of: HashMap<u64, u32> = HashMap::new();
    let mut keys = Keys {
        rows: 0,
        seconds: BTreeMap::new(),
        is_second: Vec::new(),
        sheet_of: Vec::new(),
        spill: Spill::new(out)?,
    };
    let mut failed = None;
    sheets.rows(source, &mut |row| {
        let ordinal = keys.rows;
        keys.rows += 1;
        if let Some(key) = sheets.merger.key(&row) {
            let first = *first_of.entry(key.hash).or_insert(ordinal);
            if first != ordinal {
                match keys.spill.put(&row.row) {
                    Ok(place) => {
                        keys.seconds.entry(first).or_default().push((ordinal, place));
                        keys.is_second.push(ordinal);
                        // The sheet of a second row stands with its place.
                        keys.sheet_of.push((ordinal, row.sheet));
                    }
                    Err(error) => failed = Some(error),
                }
            }
        }
        if failed.is_some() || ordinal.is_multiple_of(1024) && stop() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })?;
    match failed {
        Some(error) => Err(error.into()),
        None if stop() => Err(RunError::Interrupted),
        None => Ok(keys),
    }
}

/// Rows of members with their positions in the file.
struct Batch {
    groups: Vec<Vec<(u32, SheetRow)>>,
}

/// A row that is done.
struct Done {
    ordinal: u32,
    result: RowResult,
    tracks: Vec<Track>,
    request: Option<Box<Request>>,
    /// A code and message of a letter that cannot be put into its format.
    unwritable: Option<(&'static str, String)>,
    values: Vec<String>,
}

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
    let source = Source::open(members)?;
    let sheets = find_columns(&source, options, Purpose::Members)?;
    fs::create_dir_all(&options.out)?;
    take_folder(members, options)?;
    let keys = read_keys(&sheets, &source, &options.out, stop)?;
    let mut report = RunReport {
        detected: source.detected(),
        sheets: sheets.used.iter().map(|(_, name)| name.clone()).collect(),
        skipped: sheets.skipped.clone(),
        ..RunReport::default()
    };
    describe(&sheets, &mut report);
    let mut tables = Tables::new(options, &report.sheets)?;
    let (jobs, results) = (options.jobs.max(1), channel());
    let (to_work, work) = sync_channel::<Batch>(jobs * 2);
    let work = Arc::new(Mutex::new(work));
    let outcome = std::thread::scope(|scope| {
        for _ in 0..jobs {
            let (work, results) = (Arc::clone(&work), results.0.clone());
            let merger = &sheets.merger;
            scope.spawn(move || worker(&work, &results, merger, options));
        }
        drop(results.0);
        let fed = Feeding { sheets: &sheets, source: &source, keys, stop, to_work, results: &results.1 };
        fed.feed(&mut tables, &mut report, progress)
    });
    outcome?;
    report.households = tables.finish()?;
    Ok(report)
}

struct Feeding<'a> {
    sheets: &'a Sheets,
    source: &'a Source,
    keys: Keys,
    stop: &'a (dyn Fn() -> bool + Sync),
    to_work: SyncSender<Batch>,
    results: &'a Receiver<Result<Vec<Done>, io::Error>>,
}

impl Feeding<'_> {
    /// Hands rows to the threads and takes what they made, in the order of the rows.
    fn feed(
        mut self,
        tables: &mut Tables,
        report: &mut RunReport,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<(), RunError> {
        let mut order = InOrder { next: 0, waiting: BTreeMap::new(), all: u64::from(self.keys.rows), rejected: 0 };
        let mut batch: Vec<Vec<(u32, SheetRow)>> = Vec::with_capacity(BATCH);
        let (mut ordinal, mut in_work) = (0_u32, 0_usize);
        let mut failure: Option<RunError> = None;
        let most = BATCH * 4;
        let read = self.sheets.rows(self.source, &mut |row| {
            let own = ordinal;
            ordinal += 1;
            if self.keys.is_second.binary_search(&own).is_ok() {
                return ControlFlow::Continue(());
            }
            let mut group = vec![(own, row)];
            for (second, place) in self.keys.seconds.remove(&own).unwrap_or_default() {
                match self.keys.spill.get(place) {
                    Ok(row) => group.push((second, SheetRow::new(self.keys.sheet(second), row))),
                    Err(error) => failure = Some(error.into()),
                }
            }
            batch.push(group);
            if batch.len() == BATCH {
                in_work += 1;
                if self.to_work.send(Batch { groups: std::mem::take(&mut batch) }).is_err() {
                    failure = Some(io::Error::from(io::ErrorKind::BrokenPipe).into());
                }
                loop {
                    let done = if in_work >= most { self.results.recv().ok() } else { self.results.try_recv().ok() };
                    let Some(done) = done else { break };
                    in_work -= 1;
                    if let Err(error) = order.take(done, tables, report, progress) {
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
            let _ = self.to_work.send(Batch { groups: batch });
        }
        // The threads end when there is no more work.
        drop(self.to_work);
        loop {
            match self.results.recv_timeout(Duration::from_millis(100)) {
                Ok(_) if failure.is_some() => {}
                Ok(done) => {
                    if let Err(error) = order.take(done, tables, report, progress) {
                        failure = Some(error);
                    }
                }
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {}
            }
            if (self.stop)() && failure.is_none() {
                failure = Some(RunError::Interrupted);
            }
        }
        read?;
        failure.map_or(Ok(()), Err)
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
    fn take(
        &mut self,
        done: Result<Vec<Done>, io::Error>,
        tables: &mut Tables,
        report: &mut RunReport,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<(), RunError> {
        for done in done? {
            self.waiting.insert(done.ordinal, done);
        }
        while let Some(done) = self.waiting.remove(&self.next) {
            self.next += 1;
            self.rejected += u64::from(done.result.outcome == Outcome::Rejected);
            take_line(done, tables, report)?;
        }
        progress(Progress { done: u64::from(self.next), all: self.all, rejected: self.rejected });
        Ok(())
    }
}

impl Keys {
    fn sheet(&self, ordinal: u32) -> usize {
        let at = self.sheet_of.binary_search_by_key(&ordinal, |(ordinal, _)| *ordinal);
        at.ok().and_then(|at| self.sheet_of.get(at)).map_or(0, |(_, sheet)| *sheet)
    }
}

fn worker(
    work: &Mutex<Receiver<Batch>>,
    results: &Sender<Result<Vec<Done>, io::Error>>,
    merger: &Merger,
    options: &RunOptions,
) {
    let mut renderer = Renderer::default();
    loop {
        let batch = match work.lock() {
            Ok(work) => work.recv(),
            Err(_) => return,
        };
        let Ok(batch) = batch else { return };
        let mut made = Vec::with_capacity(batch.groups.len());
        let mut failed = None;
        for group in batch.groups {
            match case(&group, merger, options, &mut renderer) {
                Ok(done) => made.extend(done),
                Err(error) => {
                    failed = Some(error);
                    break;
                }
            }
        }
        if results.send(failed.map_or(Ok(made), Err)).is_err() {
            return;
        }
    }
}

/// Makes the case of a member and writes its files.
fn case(
    group: &[(u32, SheetRow)],
    merger: &Merger,
    options: &RunOptions,
    renderer: &mut Renderer,
) -> Result<Vec<Done>, io::Error> {
    let rows: Vec<SheetRow> = group.iter().map(|(_, row)| row.clone()).collect();
    let mut made = Vec::with_capacity(rows.len());
    let mut lost = Vec::new();
    for ((ordinal, row), mut result) in group.iter().zip(merger.group(&rows)) {
        let values = if options.show_values { values(&result, row, merger) } else { Vec::new() };
        let case = (result.prepared.take(), result.request.take());
        let mut done = Done { ordinal: *ordinal, tracks: Vec::new(), request: None, unwritable: None, values, result };
        if let (Some(prepared), Some(request)) = (case.0, case.1) {
            let folder = member::folder(done.result.sheet, done.result.row);
            let mut fine = true;
            if !options.dry_run && !member::is_done(&options.out, &folder) {
                match member::files((&request, &prepared), options.wanted, renderer, merger.library().locales()) {
                    Ok(files) if files.is_empty() => {}
                    Ok(files) => put_folder(&options.out.join(&folder), &files)?,
                    Err(error) => {
                        fine = false;
                        lost.push((done.result.sheet, done.result.row));
                        done.result.outcome = Outcome::Rejected;
                        done.result.repairs.clear();
                        done.unwritable = Some((error.0, error.1));
                    }
                }
            }
            if fine {
                done.tracks = member::tracks(&prepared, options.wanted, &folder);
                done.request = Some(request);
            }
        }
        made.push(done);
    }
    // What was merged into a case without letters has none either.
    for done in &mut made {
        if done.result.into.is_some_and(|into| lost.contains(&into)) {
            done.result.outcome = Outcome::Rejected;
            done.result.into = None;
            done.result.merged = None;
            done.unwritable = Some(("glyph.missing", String::new()));
        }
    }
    Ok(made)
}

/// The cells that are wrong, as they stand.
fn values(result: &RowResult, row: &SheetRow, merger: &Merger) -> Vec<String> {
    let headers = merger.sheets().get(row.sheet).map(|columns| columns.headers.as_slice()).unwrap_or_default();
    let at = |column: &str| headers.iter().position(|header| header == column);
    let text = |at: usize| row.row.cell(at).text().map(std::borrow::Cow::into_owned);
    result.issues.iter().map(|issue| at(&issue.column).and_then(text).unwrap_or_default()).collect()
}

/// Writes a row that is done into the tables.
fn take_line(done: Done, tables: &mut Tables, report: &mut RunReport) -> io::Result<()> {
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
        row: result.row,
        key: &result.key,
        outcome: result.outcome,
        into: into.as_deref().unwrap_or_default(),
        code: done.unwritable.as_ref().map_or_else(|| result.code(), |(code, _)| code),
        issues: &result.issues,
    };
    tables.repairs(&line, &result.repairs, report)?;
    tables.values(&done.values);
    tables.unwritable(&line, done.unwritable.as_ref())?;
    tables.line(done.ordinal, line, done.request.as_deref().map(|request| (request, done.tracks)), report)
}

/// What is known of the columns.
fn describe(sheets: &Sheets, report: &mut RunReport) {
    for (_, columns) in sheets.columns() {
        for (header, role) in columns.headers.iter().zip(&columns.roles) {
            if let ColumnRole::LeftOut(why) = role {
                report.left_out.push((header.clone(), why.clone()));
            }
        }
        report.by_content.extend(columns.by_content.iter().filter_map(|at| columns.headers.get(*at)).cloned());
        report.without_key |= columns.position(Column::Key).is_none();
    }
}

/// The name of the file that says which run the folder holds.
const RUN_NAME: &str = "run.json";

/// Notes in the folder which run it holds, or finds that it holds this one.
pub(crate) fn take_folder(members: &Path, options: &RunOptions) -> Result<(), RunError> {
    let mut sum = Sha256::new();
    io::copy(&mut fs::File::open(members)?, &mut HashWriter(&mut sum))?;
    // How many threads work changes nothing of what they make.
    let what = RunOptions { jobs: 0, out: PathBuf::new(), defaults: Request::default(), ..options.clone() };
    sum.update(format!("{what:?}"));
    sum.update(serde_json::to_vec(&options.defaults).unwrap_or_default());
    sum.update(env!("CARGO_PKG_VERSION"));
    let mut hex = String::with_capacity(64);
    for byte in sum.finalize() {
        let _ = write!(hex, "{byte:02x}");
    }
    let text = format!("{{\"version\": 1, \"run\": \"{hex}\"}}\n");
    let path = options.out.join(RUN_NAME);
    match fs::read_to_string(&path) {
        Ok(own) if own == text => return Ok(()),
        Ok(_) => return Err(RunError::OtherRun),
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        Err(_) => {}
    }
    if fs::read_dir(&options.out)?.next().is_some() {
        return Err(RunError::OtherRun);
    }
    let mut file = tempfile::NamedTempFile::new_in(&options.out)?;
    io::Write::write_all(&mut file, text.as_bytes())?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

struct HashWriter<'a>(&'a mut Sha256);

impl io::Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
